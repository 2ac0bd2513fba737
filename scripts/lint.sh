#!/usr/bin/env bash
# ruff for style, and for types and docstrings where things are known, read and written; mypy --strict there; bandit, detect-secrets and flake8 as
# plugins.qgis.org runs them on what is packaged; no database and no large file but the model.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
eval "$(scripts/env.sh)"  # the link under which mypy finds the package
bin=.build/lint/bin
shipped=(__init__.py plugin.py algorithms core ui)
boundary=(algorithms/gis/{destinations,features,feedback,given,outputs,sinks}.py)
status=0
"$bin/ruff" check . || status=1
"$bin/ruff" check core "${boundary[@]}" --exclude core/engine --select D,ANN --ignore D105,D107,D203,D213,ANN204,ANN401 || status=1
"$bin/mypy" || status=1
"$bin/flake8" "${shipped[@]}" || status=1
"$bin/bandit" -q -r "${shipped[@]}" || status=1
git ls-files | /usr/bin/python3 scripts/strays.py || status=1
found=$(git ls-files | grep -v -E '\.(onnx|keras|gpkg|qgz|tif)$' | xargs "$bin/detect-secrets" scan | /usr/bin/python3 -c 'import json, sys; print(json.dumps(json.load(sys.stdin)["results"]))')
[ "$found" = '{}' ] || { echo "detect-secrets: $found"; status=1; }
[ $status -eq 0 ] && echo "lint: clean"
exit $status
