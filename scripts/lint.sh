#!/usr/bin/env bash
# ruff for style; bandit, detect-secrets and flake8 as plugins.qgis.org runs them on what is packaged.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=.build/lint/bin
shipped=(__init__.py plugin.py algorithms core ui)
status=0
"$bin/ruff" check . || status=1
"$bin/flake8" "${shipped[@]}" || status=1
"$bin/bandit" -q -r "${shipped[@]}" || status=1
found=$(git ls-files | grep -v -E '\.(onnx|keras)$' | xargs "$bin/detect-secrets" scan | /usr/bin/python3 -c 'import json, sys; print(json.dumps(json.load(sys.stdin)["results"]))')
[ "$found" = '{}' ] || { echo "detect-secrets: $found"; status=1; }
[ $status -eq 0 ] && echo "lint: clean"
exit $status
