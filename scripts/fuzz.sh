#!/usr/bin/env bash
# Fuzzes in rounds, each of a seed of its own that is printed, until MINUTES are over (one round at least) or a round fails.
# The same SEED draws the same cases: SEED=7 MINUTES=0 repeats the round that began with it. Arguments go to pytest.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
unset LANDSLIDEBIAS_ENGINE
seed=${SEED:-$RANDOM} minutes=${MINUTES:-20} last=$(mktemp)
trap 'rm -f "$last"' EXIT
while :; do
    echo "== seed $seed (again: make fuzz SEED=$seed MINUTES=0)"
    LANDSLIDEBIAS_FUZZ=long LANDSLIDEBIAS_FUZZ_LAST=$last \
        .build/test/bin/python -m pytest -p no:cacheprovider tests/fuzz --hypothesis-seed="$seed" "$@"
    code=$?
    [ $code -lt 128 ] || { echo "QGIS crashed; the last call was:"; cat "$last"; }
    [ $code -eq 0 ] || exit $code
    [ $SECONDS -lt $((60 * minutes)) ] || exit 0
    seed=$((seed + 1))
done
