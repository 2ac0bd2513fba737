#!/usr/bin/env bash
# Runs the tiers of tests. core, qgis, headless and desktop run in QGIS's Python; engine in the engine's own, without QGIS.
set -uo pipefail
unset LANDSLIDEBIAS_ENGINE  # the tests use the engine of this checkout
cd "$(dirname "${BASH_SOURCE[0]}")/.."
engine=$LANDSLIDEBIAS_HOME/engine/bin/python
status=0
"$engine" -c 'import pytest, skimage' 2>/dev/null || "$engine" -m pip install -q --disable-pip-version-check -r scripts/requirements-engine-test.txt || exit 1
.build/test/bin/python -m pytest tests/core tests/qgis tests/headless tests/desktop "$@" || status=1
"$engine" -m pytest -p no:cacheprovider tests/engine "$@" || status=1
exit $status
