"""A real scheduler and its workers on the loopback, and a scene of three strips."""

import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landslidebias.core.engine.serve import strips
from landslidebias.core.engine.serve.classify import classify
from landslidebias.core.link.jobs import ClassifyJob
from landslidebias.core.models.card import SHIPPED
from landslidebias.core.scenes.radiometry import Radiometry
from made.listeners import Heard

sys.path.append(str(Path(__file__).resolve().parents[2] / "scripts"))
from local_cluster import LocalCluster  # noqa: E402


@pytest.fixture(scope="session")
def two():
    """Two workers that nothing happens to."""
    with LocalCluster() as found:
        yield found


@pytest.fixture()
def small_strips(monkeypatch):
    """Strips of one row of patches, four of blocks."""
    monkeypatch.setattr(strips, "STRIP_PIXELS", 1)


@pytest.fixture()
def scene(drawn, write_raster):
    pixels = drawn.astype(np.uint16) * 14
    pixels[20:50, 100:140] = 0
    return write_raster("s.tif", pixels, nodata=0)


@pytest.fixture()
def classified(small_strips, tmp_path):
    """Classify a scene; returns the values of all rasters, and what the engine says of them."""

    def call(scene, say, name="work", match="scale", **more):
        job = ClassifyJob(
            input=str(scene),
            model=str(SHIPPED),
            work=str(tmp_path / name),
            radiometry=Radiometry(match).to_dict(),
            **more,
        )
        done = classify(job, say)
        found = []
        for layer in ("probability", "activation", "share"):
            if done[layer]:
                with rasterio.open(done[layer]) as raster:
                    found.append(raster.read())
        return found, done

    return call


@pytest.fixture(scope="session")
def here():
    """What this machine makes of the scene, once."""
    return {}


@pytest.fixture()
def wanted(here, scene, classified):
    """The probabilities and shares of the scene as this machine classifies it."""
    if not here:
        here["all"] = classified(scene, Heard(), "here", share=True)[0]
    return here["all"]
