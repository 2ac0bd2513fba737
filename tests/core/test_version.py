"""The version, said once: in metadata.txt."""

import re
from pathlib import Path

from landslidebias.core.version import VERSION

ROOT = Path(__file__).resolve().parents[2]


def test_the_version_is_that_of_the_metadata():
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSION)
    assert f"\nversion={VERSION}\n" in (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert re.search(r'^dynamic = \[.*"version"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.M)
