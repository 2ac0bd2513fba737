#!/usr/bin/env bash
# ruff for style, and for types and docstrings where things are known, read and written; mypy --strict there; no database and no large file but the
# model; and the plugin site's gate on the files that are packaged, by themselves and so without our settings: bandit without its thresholds,
# detect-secrets, flake8 (docs/gate.md).
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
eval "$(scripts/env.sh)"  # the link under which mypy finds the package
bin=$PWD/.build/lint/bin
boundary=(algorithms/gis/{destinations,features,feedback,given,outputs,sinks}.py)
status=0
"$bin/ruff" check . || status=1
"$bin/ruff" check core "${boundary[@]}" --exclude core/engine --select D,ANN --ignore D105,D107,D203,D213,ANN204,ANN401 || status=1
"$bin/mypy" || status=1
git ls-files | /usr/bin/python3 scripts/strays.py || status=1

secrets() { # says what detect-secrets finds
  local found
  found=$("$bin/detect-secrets" scan "$@" | /usr/bin/python3 -c 'import json, sys; print(json.dumps(json.load(sys.stdin)["results"]))')
  [ "$found" = '{}' ] || { echo "detect-secrets: $found"; status=1; }
}
mapfile -t ours < <(git ls-files | grep -v -E '\.(onnx|keras|gpkg|qgz|tif)$')
secrets "${ours[@]}"

packaged=$(mktemp -d)
trap 'rm -rf "$packaged"' EXIT
/usr/bin/python3 scripts/package.py --list | tar -c -T - | tar -x -C "$packaged"
cd "$packaged"
"$bin/bandit" -q -r . || status=1
secrets --all-files .
"$bin/flake8" --isolated --max-line-length=120 --ignore=E501 . || status=1
[ $status -eq 0 ] && echo "lint: clean"
exit $status
