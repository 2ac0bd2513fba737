"""Bad input: a clear sentence, exit code 1, and no file left."""

import subprocess
from pathlib import Path

import numpy as np
import pytest
from landslidebias.core.models.card import KEY, SHIPPED, read_card
from made.rasters import write

HERE = "landslidebias"


def protobuf(number, value):
    size, out = len(value), b""
    while size > 127:
        out, size = out + bytes([size & 127 | 128]), size >> 7
    return bytes([number << 3 | 2]) + out + bytes([size]) + value


@pytest.fixture()
def cases(drawn, scene, tmp_path_factory):
    """Parameters that can't work, and words that the error must hold."""
    folder = tmp_path_factory.mktemp("bad")

    def file(name, content):
        (folder / name).write_bytes(content)
        return str(folder / name)

    card = (
        read_card(SHIPPED)
        .to_json()
        .replace('"block_px": 18', '"block_px": 24')
        .replace('"block_m": 180.0', '"block_m": 240.0')
    )
    whole = Path(scene).read_bytes()
    return {
        "too few bands": ({"INPUT": write(folder / "two.tif", drawn[..., :2])}, "2 band(s)"),
        "band that is not there": ({"INPUT": scene, "BANDS": "1, 2, 7"}, "band 7"),
        "band name that is not there": ({"INPUT": scene, "BANDS": "red, green, blue"}, "no band named 'red'"),
        "not a raster": ({"INPUT": file("notes.tif", b"these are notes, and no raster")}, "INPUT"),
        "truncated": ({"INPUT": file("cut.tif", whole[: len(whole) // 2])}, "damaged"),
        "no valid pixel": (
            {"INPUT": write(folder / "empty.tif", np.zeros_like(drawn), nodata=0)},
            "no valid pixel",
        ),
        "smaller than a block": ({"INPUT": write(folder / "tiny.tif", drawn[:17])}, "less than one block"),
        "pixels of 30 m": ({"INPUT": write(folder / "coarse.tif", drawn, pixel=30.0)}, "Finer detail can't be made up"),
        "pixels of 5 m": ({"INPUT": write(folder / "fine.tif", drawn, pixel=5.0), "RESAMPLE": "false"}, "Set RESAMPLE"),
        "no coordinate system": (
            {"INPUT": write(folder / "nowhere.tif", drawn, epsg=None)},
            "no coordinate system",
        ),
        "mask elsewhere": (
            {
                "INPUT": scene,
                "MASK": write(folder / "mask.tif", drawn[..., :1] * 0 + 1, origin=(600000, 4000000)),
            },
            "does not overlap",
        ),
        "mask that removes all": (
            {"INPUT": scene, "MASK": write(folder / "zero.tif", drawn[..., :1] * 0)},
            "Check the mask",
        ),
        "model that is none": ({"INPUT": scene, "MODEL": file("model.onnx", b"not a model")}, "not an ONNX model"),
        "model without its card": (
            {"INPUT": scene, "MODEL": file("bare.onnx", protobuf(7, protobuf(2, b"x")))},
            "no landslidebias card",
        ),
        "model for another block": (
            {"INPUT": scene, "MODEL": file("other.onnx", _change_card(SHIPPED.read_bytes(), card))},
            "its network takes blocks of",
        ),
        "model that is not there": ({"INPUT": scene, "MODEL": str(folder / "none.onnx")}, "can't be read"),
        "threshold above 1": ({"INPUT": scene, "THRESHOLD": 1.5}, "THRESHOLD"),
        "threshold below 0": ({"INPUT": scene, "THRESHOLD": -0.1}, "THRESHOLD"),
        "prior of 1": ({"INPUT": scene, "PRIOR": 1}, "PRIOR"),
        "shared without a source": ({"INPUT": scene, "MATCH": "shared"}, "needs SOURCE"),
        "source that is none": ({"INPUT": scene, "MATCH": "shared", "SOURCE": file("s.json", b"{}")}, "s.json"),
        "not writable": ({"INPUT": scene, "PROBABILITY": "/proc/landslidebias/p.tif"}, "can't be written"),
        "another format": ({"INPUT": scene, "PROBABILITY": str(folder / "p.png")}, ".tif"),
    }


def _change_card(model, card):
    """Append a second card: the later one counts, as protobuf merges."""
    return model + protobuf(14, protobuf(1, KEY.encode()) + protobuf(2, card.encode()))


NAMES = [
    "too few bands",
    "band that is not there",
    "band name that is not there",
    "not a raster",
    "truncated",
    "no valid pixel",
    "smaller than a block",
    "pixels of 30 m",
    "pixels of 5 m",
    "no coordinate system",
    "mask elsewhere",
    "mask that removes all",
    "model that is none",
    "model without its card",
    "model for another block",
    "model that is not there",
    "threshold above 1",
    "threshold below 0",
    "prior of 1",
    "shared without a source",
    "source that is none",
    "not writable",
    "another format",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_clear_sentence_exit_code_1_and_no_file(qgis_process, cases, tmp_path, name):
    parameters, words = cases[name]
    done = qgis_process(
        "detectlandslides", **{"PROBABILITY": tmp_path / "p.tif", "DETECTIONS": tmp_path / "d.gpkg", **parameters}
    )
    assert done.code == 1, done.said
    assert words in done.said and "Traceback" not in done.said and "This is a bug" not in done.said
    assert not list(tmp_path.iterdir())


def test_every_case_is_run(cases):
    assert set(NAMES) == set(cases)


@pytest.mark.parametrize("algorithm, limit_kb", [("classifyscene", 8), ("detectlandslides", 60)])
def test_a_full_disk(qgis_process, large_scene, scene, tmp_path, algorithm, limit_kb):
    """The largest file that a process may write stands for the disk's end."""
    outputs = {"PROBABILITY": tmp_path / "p.tif"}
    if algorithm == "detectlandslides":
        outputs.update(DETECTIONS=tmp_path / "d.gpkg", INPUT=scene)
    done = qgis_process(algorithm, limit_kb=limit_kb, **{"INPUT": large_scene, **outputs})
    assert done.code == 1 and "Traceback" not in done.said
    assert "full" in done.said or "could not be written" in done.said or "Could not" in done.said, done.said
    left = {p.name for p in tmp_path.iterdir()}
    assert left <= {"p.tif.part"} and (left or algorithm == "classifyscene")
    if left:  # what was classified before the disk was full is not classified again
        assert f"What was computed is kept in {tmp_path / 'p.tif.part'}" in done.said
        again = qgis_process(algorithm, **{"INPUT": large_scene, **outputs})
        assert again.code == 0 and "Resumed" in again.log, again.said
        made = {path.name for name, path in outputs.items() if name != "INPUT"}
        assert made <= {p.name for p in tmp_path.iterdir()} and not (tmp_path / "p.tif.part").exists()


@pytest.fixture()
def small_disk(tmp_path):
    """A file system of 200 kB, as root."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk], capture_output=True, check=False
    ).returncode:
        pytest.skip("a small file system can't be mounted here (not root)")
    yield disk
    subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize(
    "algorithm, filled",
    [("classifyscene", 190_000), ("detectlandslides", 130_000), ("importcatalog", 150_000), ("fitreference", 200_000)],
)
def test_a_disk_that_is_really_full(qgis_process, scene, large_scene, small_disk, tmp_path, algorithm, filled):
    (small_disk / "other").write_bytes(b"x" * filled)
    (tmp_path / "c.csv").write_text(
        "event_id,event_date,latitude,longitude\n" + "1,06/01/2015 12:00:00 AM,2,3\n" * 3000
    )
    outputs = {
        "classifyscene": {"INPUT": large_scene, "PROBABILITY": small_disk / "p.tif"},
        "detectlandslides": {"INPUT": scene, "PROBABILITY": small_disk / "p.tif", "DETECTIONS": small_disk / "d.gpkg"},
        "importcatalog": {"INPUT": tmp_path / "c.csv", "OUTPUT": small_disk / "c.gpkg"},
        "fitreference": {"INPUT": large_scene, "OUTPUT": small_disk / "s.json"},
    }[algorithm]
    done = qgis_process(algorithm, **outputs)
    assert done.code == 1 and "Traceback" not in done.said and "This is a bug" not in done.said, done.said
    left = {p.name for p in small_disk.iterdir()} - {"other"}
    assert "full" in done.said and left <= {"p.tif.part"}
    if left:  # what was classified is gone on with
        assert f"What was computed is kept in {small_disk / 'p.tif.part'}" in done.said


@pytest.mark.parametrize(
    "text, words",
    [
        ("event_id,latitude,longitude\n1,2,3\n", "event_date"),
        ("event_id,event_date,latitude,longitude\n1,some day,2,3\n", "No date"),
        ("event_id,event_date,latitude,longitude\n", "no record"),
        ("", "event_date"),
    ],
)
def test_a_catalog_that_can_not_be_used(qgis_process, tmp_path, text, words):
    path = tmp_path / "c.csv"
    path.write_text(text)
    done = qgis_process("importcatalog", INPUT=path, OUTPUT=tmp_path / "c.gpkg")
    assert done.code == 1 and words in done.said and not (tmp_path / "c.gpkg").exists()


def test_dates_that_can_not_be_parsed_are_counted(qgis_process, tmp_path):
    path = tmp_path / "c.csv"
    path.write_text("event_id,event_date,latitude,longitude\n1,06/01/2015 12:00:00 AM,2,3\n2,soon,2,3\n")
    done = qgis_process("importcatalog", INPUT=path, OUTPUT=tmp_path / "c.gpkg")
    assert done.code == 0 and done.results["N_UNDATED"] == 1 and "soon" in done.log
