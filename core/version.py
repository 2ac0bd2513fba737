"""The plugin's version, from the one place that has it."""

import configparser
from pathlib import Path


def _version() -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


VERSION = _version()
