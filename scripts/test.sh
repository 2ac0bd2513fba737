#!/usr/bin/env bash
# Runs the tiers of tests in two lanes, one a core, and prints the seconds of each. The tiers of the engine and of its size cluster run in their own
# Python, without QGIS; all others in QGIS's. Arguments go to pytest.
set -uo pipefail
unset LANDSLIDEBIAS_ENGINE  # the tests use the engine of this checkout
cd "$(dirname "${BASH_SOURCE[0]}")/.."
engine=$LANDSLIDEBIAS_HOME/engine/bin/python
tiers="core gis headless" aside_tiers="algorithms engine cluster whole saved fuzz desktop"
said=$(mktemp -d)
export DESKTOP_PICTURES=${DESKTOP_PICTURES:-$PWD/.build/pictures} # what the walks through the desktop saw
mkdir -p "$DESKTOP_PICTURES"
trap 'rm -rf "$said"' EXIT
trap 'kill $(jobs -p) 2>/dev/null; exit 130' INT TERM
"$engine" -c 'import pytest, skimage' 2>/dev/null || "$engine" -m pip install -q --disable-pip-version-check -r scripts/requirements-engine-test.txt || exit 1

tier() { # name, what pytest is told: keeps pytest's code and the seconds
    local run=(.build/test/bin/python -m pytest) began=$SECONDS
    [ "$1" = engine ] && run=("$engine" -m pytest -p no:cacheprovider)
    [ "$1" = cluster ] && run=(.build/cluster/bin/python -m pytest -p no:cacheprovider)
    echo "== $1"
    "${run[@]}" "tests/$1" "${@:2}"
    echo "$? $((SECONDS - began))" >"$said/$1.end"
}

(
    cp -r "$QGIS_CUSTOM_CONFIG_PATH" "$said/profile" && export QGIS_CUSTOM_CONFIG_PATH=$said/profile # two QGIS, two profiles
    for name in $aside_tiers; do tier "$name" "$@"; done
) >"$said/aside" 2>&1 &
for name in $tiers; do tier "$name" "$@"; done
wait
cat "$said/aside"

status=5 # as pytest says it: nothing ran
for name in $tiers $aside_tiers; do
    read -r code seconds <"$said/$name.end"
    case $code in
        0) outcome=passed; [ $status = 5 ] && status=0 ;;
        5) outcome="nothing to run" ;; # the arguments left none of this tier's tests
        *) outcome=FAILED; status=1 ;;
    esac
    printf '%-11s %5d s  %s\n' "$name" "$seconds" "$outcome"
done
exit $status
