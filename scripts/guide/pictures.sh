#!/usr/bin/env bash
# Makes docs/pictures: the desktop's walks keep theirs, the results are drawn by QGIS, and both are cut and saved with few colours.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT
DESKTOP_PICTURES=$kept .build/test/bin/python -m pytest -q tests/desktop/test_panel.py tests/desktop/test_review.py tests/desktop/test_threshold.py -k "gamma or thirty or threshold"
.build/test/bin/python scripts/guide/results.py "$kept"
"$LANDSLIDEBIAS_HOME/engine/bin/python" scripts/guide/pictures.py "$kept"
