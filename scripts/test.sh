#!/usr/bin/env bash
# Runs the tiers of tests, and prints the seconds of each. All but the engine's run in QGIS's Python; the engine's in its own, without QGIS,
# beside the others. Arguments go to pytest.
set -uo pipefail
unset LANDSLIDEBIAS_ENGINE  # the tests use the engine of this checkout
cd "$(dirname "${BASH_SOURCE[0]}")/.."
engine=$LANDSLIDEBIAS_HOME/engine/bin/python
status=5 table=""  # 5, as pytest says it: nothing ran
aside=$(mktemp -d)
trap 'rm -rf "$aside"' EXIT
trap 'kill $(jobs -p) 2>/dev/null; exit 130' INT TERM
"$engine" -c 'import pytest, skimage' 2>/dev/null || "$engine" -m pip install -q --disable-pip-version-check -r scripts/requirements-engine-test.txt || exit 1

count() { # tier, pytest's code, seconds
    local outcome
    case $2 in
        0) outcome=passed; [ $status = 5 ] && status=0 ;;
        5) outcome="nothing to run" ;; # the arguments left none of this tier's tests
        *) outcome=FAILED; status=1 ;;
    esac
    table+=$(printf '%-11s %5d s  %s' "$1" "$3" "$outcome")$'\n'
}

(
    "$engine" -m pytest -p no:cacheprovider tests/engine "$@" >"$aside/said" 2>&1
    echo "$? $SECONDS" >"$aside/end"
) &
for tier in core gis algorithms whole saved headless desktop; do
    echo "== $tier"
    began=$SECONDS
    .build/test/bin/python -m pytest "tests/$tier" "$@"
    count $tier $? $((SECONDS - began))
done
wait
echo "== engine"
cat "$aside/said"
count engine $(<"$aside/end")
printf '%s' "$table"
exit $status
