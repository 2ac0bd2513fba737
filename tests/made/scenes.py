"""Scenes drawn by the demo's recipe."""

import importlib.util
import sys
from functools import cache
from pathlib import Path

import numpy as np

RECIPE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "recipe.py"


@cache
def recipe():
    """Return the demo's recipe as a module."""
    spec = importlib.util.spec_from_file_location("demo_recipe", RECIPE)
    sys.modules["demo_recipe"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["demo_recipe"])
    return sys.modules["demo_recipe"]


def part():
    """Return a part of a drawn region: 8-bit colours [200, 240, 3] with scars in it."""
    region = recipe().draw()[0]
    return np.clip(region.image[:200, :240] / 3558 * 255, 1, 255).astype(np.uint8)
