"""What all tiers share: the package as QGIS sees it, the real data where they lie, small scenes drawn by the demo's recipe."""

import importlib.util
import os
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / ".build" / "plugins"), str(ROOT / "tests")]
DATA = Path(os.environ.get("LANDSLIDEBIAS_DATA", ROOT / ".." / "shared" / "data")).resolve()


def load_recipe():
    if "demo_recipe" not in sys.modules:
        spec = importlib.util.spec_from_file_location("demo_recipe", ROOT / "resources" / "demo" / "recipe.py")
        sys.modules["demo_recipe"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["demo_recipe"])
    return sys.modules["demo_recipe"]


@pytest.fixture(scope="session")
def data():
    """The folder of real data; tests that need it are skipped where it is not."""

    def find(name):
        path = DATA / name
        if not path.exists():
            pytest.skip(f"the real data {name} are not there: set LANDSLIDEBIAS_DATA to their folder")
        return path

    return find


@pytest.fixture(scope="session")
def drawn():
    """A part of a drawn region: 8-bit colours [200, 240, 3] with scars in it."""
    region = load_recipe().draw()[0]
    return np.clip(region.image[:200, :240] / 3558 * 255, 1, 255).astype(np.uint8)
