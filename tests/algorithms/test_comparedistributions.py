"""comparedistributions: sources of one ground through two sensors, laid on one map."""

import numpy as np
import pytest
from landslidebias.algorithms.comparedistributions import CompareDistributions, CompareJob, Source
from landslidebias.algorithms.gis.grids import block_raster
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.core.models.card import SHIPPED, read_card
from made.places import transform

B = 18


@pytest.fixture()
def scenes(write_raster):
    """Two scenes of one kind of ground, the second through another sensor (darker, and less contrast)."""
    rng = np.random.default_rng(2)

    def ground():
        coarse = np.kron(rng.normal(0, 1, (24, 26, 1)), np.ones((B, B, 1)))
        return 1000 + 220 * coarse + rng.normal(0, 120, (24 * B, 26 * B, 3))

    one, two = ground(), 0.45 * ground()
    one[: 2 * B] = 0
    return [
        write_raster(n, np.clip(p, 0, 9999).astype(np.uint16), nodata=0, names=("red", "green", "blue"))
        for n, p in (("one.tif", one), ("two.tif", two))
    ]


def test_matching_brings_two_sources_together(run, scenes, features, tmp_path):
    given = {"SOURCES": scenes, "SIZE": 80, "SEED": 3}
    done = run("comparedistributions", OUTPUT=str(tmp_path / "o.gpkg"), REPORT=str(tmp_path / "o.html"), **given)
    assert done["AUC_BEFORE"] > 0.95 and abs(done["AUC_AFTER"] - 0.5) < 0.15 and abs(done["AUC_HALVES"] - 0.5) < 0.2
    found = features(done["OUTPUT"])
    assert len(found) == 4 * 80 and {f["state"] for f in found} == {"before", "after"}
    back = transform(4326, 32633)
    for f in found:
        assert f["source"] in ("one", "two") and (f["source"] == "two" or f["row"] >= 2)
        shape = f.geometry()
        shape.transform(back)
        box = shape.boundingBox()
        assert (box.xMinimum(), box.yMaximum()) == pytest.approx(
            (500000 + f["col"] * 180, 4000000 - f["row"] * 180), abs=0.5
        )
        assert np.isfinite([f["tsne_1"], f["tsne_2"], f["pc_1"]]).all()
    page = (tmp_path / "o.html").read_text()
    assert page.count("iVBORw0KGgo") > 4 * 80 and page.count('<g class="chip">') >= 2 * 80  # how a PNG begins in base64
    again = run("comparedistributions", OUTPUT=str(tmp_path / "p.gpkg"), **given)
    assert again["AUC_AFTER"] == done["AUC_AFTER"]
    places = [[(f["row"], f["col"], f["tsne_1"]) for f in features(d["OUTPUT"])] for d in (done, again)]
    assert places[0] == places[1]


def test_chips_are_a_source_too(run, scenes, bijie, features, tmp_path):
    given = {"SOURCES": scenes[:1], "CHIPS": str(bijie), "SIZE": 30, "COMPONENTS": 40}
    done = run("comparedistributions", OUTPUT=str(tmp_path / "o.gpkg"), REPORT=str(tmp_path / "o.html"), **given)
    assert "on 40 principal components" in (tmp_path / "o.html").read_text()
    found = features(done["OUTPUT"])
    assert {f["source"] for f in found} == {"one", "chips"}
    assert all(f.geometry().isEmpty() == (f["source"] == "chips") for f in found)


def test_what_can_not_be_compared_is_refused(refused, scenes, write_raster, tmp_path):
    empty = write_raster("empty.tif", np.zeros((200, 200, 3), np.uint16), nodata=0)
    for words, given in (
        ("Two sources are needed", {"SOURCES": scenes[:1]}),
        ("no valid pixel", {"SOURCES": [scenes[0], empty]}),
        ("less than one block", {"SOURCES": [scenes[0], write_raster("t.tif", np.ones((9, 9, 3), np.uint16))]}),
        ("not in the order", {"SOURCES": scenes, "BANDS": "3,2,1"}),
        (
            "does not overlap any",
            {"SOURCES": scenes, "MASK": [write_raster("m.tif", np.ones((9, 9), np.uint8), origin=(0, 0))]},
        ),
        ("no folder", {"SOURCES": scenes, "CHIPS": str(tmp_path / "nowhere")}),
    ):
        refused(words, "comparedistributions", OUTPUT=str(tmp_path / "o.gpkg"), **given)
    assert not (tmp_path / "o.gpkg").exists()


def test_sources_are_laid_on_one_map(placed, say, write_raster):
    other = describe(
        write_raster("t.tif", np.random.default_rng(12).integers(1, 2000, (10 * B, 12 * B, 3)).astype(np.uint16))
    )
    sources = [
        Source("scene", name, raster.path, [1, 2, 3], scene=raster, blocks=block_raster(raster, B))
        for name, raster in (("one", placed[0]), ("two", other))
    ]
    job = CompareJob(sources, read_card(SHIPPED).reference, B, 40, 2, pictured=True)
    found = CompareDistributions().compute(job, say)
    assert len(found.rows) == 2 * 2 * 40 and {values[1] for _, values in found.rows} == {"before", "after"}
    assert [len(found.uris[state]) for state in ("before", "after")] == [80, 80]
    assert "one and two, before matching: AUC" in say.text
