#!/usr/bin/env bash
# Builds the documentation and fails on a warning; arguments go to mkdocs. (Its own --quiet would drop the warnings, and with them the failure.)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# A package that holds core alone: the repository's root is the package, and holds much that would be read too.
mkdir -p .build/api/landslidebias
touch .build/api/landslidebias/__init__.py
ln -sfn ../../../core .build/api/landslidebias/core
NO_MKDOCS_2_WARNING=1 .build/docs/bin/mkdocs build --strict "$@" 2>&1 | { grep -v '^INFO' || true; }
