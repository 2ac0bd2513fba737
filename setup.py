"""Packages `landslidebias.core` as a library: its rooms are found, so that a new one is never forgotten. The rest is in pyproject.toml."""

import importlib.util

from setuptools import find_packages, setup

spec = importlib.util.spec_from_file_location("version", "core/version.py")
version = importlib.util.module_from_spec(spec)
spec.loader.exec_module(version)

setup(
    script_name="setup.py",  # which is left out of the package then
    version=version.VERSION,
    packages=["landslidebias", *(f"landslidebias.{room}" for room in find_packages(".", include=["core", "core.*"]))],
    package_dir={"landslidebias": "."},
)
