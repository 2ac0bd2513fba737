#!/usr/bin/env bash
# Runs all tests on QGIS 3.44 with Python 3.13 and numpy 2, in a chroot of Debian 13 with backports: qgis344.sh [what pytest is told].
# The chroot is made once (.build/qgis344) on Debian 12, as root or with sudo. Real data: LANDSLIDEBIAS_DATA, else ../shared/data.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD/.build/qgis344 source=/landslidebias data=${LANDSLIDEBIAS_DATA:-../shared/data}

mkdir -p .build
[ "$(id -u)" -eq 0 ] || exec sudo -E "$PWD/scripts/qgis344.sh" "$@"  # -E: proxy, certificates and pip's settings are the user's

# All mounts are made in a mount namespace, and all processes run in a process namespace of their own. The kernel ends both with their first
# process, whatever ends that, and no other shell ever sees the mounts: rm -rf .build finds plain files only. The namespaces' processes are
# a group of their own (set -m), so that Ctrl-C reaches this shell alone, which then ends them all.
if [ "${1-}" != --inside ]; then
  exec 9<scripts/qgis344.sh
  flock -n 9 || { echo "qgis344.sh runs already" >&2; exit 1; }
  if ! command -v debootstrap >/dev/null; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends debootstrap
  fi
  set -m
  unshare --mount --pid --fork --kill-child --mount-proc "$PWD/scripts/qgis344.sh" --inside "$@" </dev/null &
  trap 'kill -KILL $!' INT TERM HUP
  wait $!
  exit
fi
shift

# The stamp is written last: without it the chroot is half made, and is made again.
if [ ! -f "$root/made" ]; then
  echo "Making Debian 13 in $root"
  rm -rf "$root"
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sed -n 1p)
  mirror=${mirror:-http://deb.debian.org/debian}  # what Debian itself names
  eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
  [ -z "${http_proxy-}" ] || export http_proxy
  [ -z "${https_proxy-}" ] || export https_proxy
  debootstrap --variant=minbase --include=ca-certificates trixie "$root" "$mirror"
  printf 'deb %s %s main\n' "$mirror" trixie "$mirror" trixie-backports >"$root/etc/apt/sources.list"
  printf 'Package: src:qgis\nPin: release n=trixie-backports\nPin-Priority: 900\n' >"$root/etc/apt/preferences.d/qgis"
  apt-config dump | grep -E '^Acquire::(https?::|Check-|Retries)' | grep -v Auto-Detect >"$root/etc/apt/apt.conf.d/99host" || true
fi

# Binds a file or folder of this machine read-only into the chroot, at the same place or at the one named.
bind() {
  local to=$root${2:-$1}
  [ -e "$1" ] && ! [ "$1" -ef "$to" ] || return 0  # not there, or bound already with the folder that it is in
  mkdir -p "$(dirname "$to")"
  if [ -d "$1" ]; then mkdir -p "$to"; else touch "$to"; fi
  mount --bind -o ro "$1" "$to"
}

mount -t proc proc "$root/proc"
for part in sys dev; do mount --rbind /$part "$root/$part"; done  # dev brings pts and shm
mount -t tmpfs tmpfs "$root/tmp"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
bind "$(realpath -m "$data")" /shared/data
bind "$(realpath -m "$data/../tools")" /shared/tools  # some tests draw scenes with what lies beside the data

# What reaches the registries: certificates, variables, the settings of apt and pip, and each file and folder that these name. Of an index
# in a folder ("simple") the parent is bound, since it links to files beside it.
bind /etc/ssl/certs
mapfile -d '' -t kept < <(env -0 | grep -ziE '^(PIP_|SSL_CERT_|REQUESTS_CA_|CURL_CA_|OPENBLAS_|(https?|all|no)_proxy=)')
settings=(/etc/pip.conf /etc/xdg/pip/pip.conf "$HOME/.config/pip/pip.conf" "$HOME/.pip/pip.conf" "${PIP_CONFIG_FILE:-/etc/pip.conf}")
named=$({ printf '%s\n' "${kept[@]}"; cat "${settings[@]}" "$root/etc/apt/apt.conf.d/99host" 2>/dev/null; } | grep -oE '/[^[:space:],;"]+') || true
for file in "${settings[@]}" $(sed 's,/simple/*$,,' <<<"$named"); do bind "$file"; done

# The checkout is copied, not bound: the run keeps what it began with, writes nothing back, and has a .build of its own.
mkdir -p "$root$source"
find "$root$source" -mindepth 1 -maxdepth 1 ! -name .build -exec rm -rf {} +
tar -c --anchored --exclude=./.build --exclude=./.git . | tar -x --no-same-owner -C "$root$source"

inside() {
  env -i "${kept[@]}" HOME="$HOME" PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 LANDSLIDEBIAS_DATA=/shared/data \
    chroot "$root" bash -euc "cd $source; $1" bash "${@:2}"
}
mkdir -p "$root$HOME"
inside 'scripts/setup.sh packages; apt-get clean'
touch "$root/made"
inside '
scripts/setup.sh pages test train cluster
qgis_process --version
/usr/bin/python3 -c "import numpy; print(\"numpy\", numpy.__version__)"
eval "$(scripts/env.sh)"
scripts/test.sh "$@"' "$@"
