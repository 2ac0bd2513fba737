#!/usr/bin/env bash
# Makes what is named and missing: packages, pages (a browser, for tests), stac (a catalog, for tests), test, detect, train, cluster (an
# engine of that size and pytest), lint, docs, mutants, quantise, qt6, platforms (uv). Quick where all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
eval "$(scripts/env.sh)"

# Debian packages, those that are missing.
debian() {
  local missing=()
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Install as root first: apt-get install ${missing[*]}" >&2; exit 1; }
    sudo=(sudo)
  fi
  echo "Installing Debian packages: ${missing[*]}"
  "${sudo[@]}" apt-get update -q
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# A virtual environment NAME with the requirements in scripts/requirements-NAME.txt; further arguments go to venv.
venv() {
  local name=$1 folder=.build/$1 lock=scripts/requirements-$1.txt
  shift
  cmp -s "$lock" "$folder/requirements.txt" && return
  echo "Making the environment $folder"
  rm -rf "$folder"
  /usr/bin/python3 -m venv "$@" "$folder"
  "$folder/bin/pip" install -q --disable-pip-version-check -r "$lock"
  cp "$lock" "$folder/requirements.txt"
}

# The engine of size cluster, apart from the one that is set up, with what its tests need.
cluster() {
  local folder=.build/cluster locks=(core/engine/requirements-cluster.txt scripts/requirements-cluster-test.txt)
  cat "${locks[@]}" | cmp -s - "$folder/requirements.txt" && return
  echo "Making the environment $folder"
  rm -rf "$folder"
  /usr/bin/python3 -m venv "$folder"
  "$folder/bin/pip" install -q --disable-pip-version-check --require-hashes --only-binary :all: --no-deps -r "${locks[0]}"
  "$folder/bin/pip" install -q --disable-pip-version-check -r "${locks[1]}"
  cat "${locks[@]}" >"$folder/requirements.txt"
}

engine() {
  /usr/bin/python3 scripts/engine.py "$1"
}

for part in "$@"; do
  case $part in
    packages) debian qgis python3-qgis python3-venv qttools5-dev-tools xvfb xauth ;;
    pages) debian chromium ;;
    test | mutants) venv "$part" --system-site-packages ;;
    lint | stac | docs | quantise | qt6 | platforms) venv "$part" ;;
    detect | train) engine "$part" ;;
    cluster) cluster ;;
    *) echo "setup.sh: nothing called $part" >&2; exit 2 ;;
  esac
done
