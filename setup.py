"""Packages `landslidebias.core` as a library: its rooms are found, so that a new one is never forgotten. The rest is in pyproject.toml."""

import importlib.util
import re
from pathlib import Path

from setuptools import find_packages, setup

spec = importlib.util.spec_from_file_location("version", "core/version.py")
version = importlib.util.module_from_spec(spec)
spec.loader.exec_module(version)

# What a worker of a cluster runs with is what the engine of size cluster was tested with, to the version: it computes the same numbers then.
locked = Path("core/engine/requirements-cluster.txt").read_text(encoding="utf-8")

setup(
    script_name="setup.py",  # which is left out of the package then
    version=version.VERSION,
    packages=["landslidebias", *(f"landslidebias.{room}" for room in find_packages(".", include=["core", "core.*"]))],
    extras_require={"worker": [pin.rstrip(" \\") for pin in re.findall(r"^[a-z].*", locked, re.M)]},
    package_dir={"landslidebias": "."},
)
