#!/usr/bin/env bash
# Prints what a shell needs to run QGIS with the plugin straight from this checkout: eval "$(scripts/env.sh)".
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/.build
mkdir -p -m 700 "$build/run"
mkdir -p "$build/plugins" "$build/profile/profiles/default/QGIS"
ln -sfn "$root" "$build/plugins/landslidebias"
ini=$build/profile/profiles/default/QGIS/QGIS3.ini
[ -f "$ini" ] || printf '[PythonPlugins]\nlandslidebias=true\nprocessing=true\n' >"$ini"
cat <<EOF
export QGIS_PLUGINPATH='$build/plugins'
export QGIS_CUSTOM_CONFIG_PATH='$build/profile'
export LANDSLIDEBIAS_HOME='$build/home'
export QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR='$build/run'
EOF
