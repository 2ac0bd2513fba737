"""Strips classified by real workers: the numbers of this machine, whoever dies, and who is named and not used."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from distributed import Client
from landslidebias.core.engine.serve import cluster, strips
from landslidebias.core.errors import Lost
from local_cluster import LocalCluster
from made.clusters import Acting, same
from made.listeners import Heard


@pytest.mark.parametrize("match, half", [("scene", False), ("scale", True)])
def test_two_workers_give_what_this_machine_gives(two, scene, classified, write_raster, match, half):
    mask = np.ones((100, 120), np.uint8)
    mask[:, :9] = 0
    how = {"match": match, "activation": True, "share": True, "mask": write_raster("m.tif", mask, pixel=20.0)}
    how |= {"precision": "bf16", "window": [2, 1, 7, 11], "prior": 0.01} if half else {}
    here, there = Heard(), Heard()
    wanted, done = classified(scene, here, "here", **how)
    found, also = classified(scene, there, "there", **how, scheduler=two.address)
    assert same(found, wanted) and also["n_blocks"] == done["n_blocks"] > 0
    assert there.words == here.words and there.percents == here.percents


def test_a_worker_that_is_killed_halfway_costs_nothing(scene, classified, wanted):
    with LocalCluster() as own:
        say = Acting(2, own.workers[0].kill)
        found, _ = classified(scene, say, "there", share=True, scheduler=own.address)
        assert own.workers[0].poll() is not None and not say.warnings
    assert same(found, wanted)


def test_workers_that_differ_are_named_and_not_used(scene, classified, monkeypatch, tmp_path):
    """Of another version of the plugin; on a processor of another kind; without the file; with an older copy of it, which differs in its middle only."""
    folder, name = os.path.split(scene)
    old = bytearray(Path(scene).read_bytes())
    old[len(old) // 2] ^= 1
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / name).write_bytes(old)
    monkeypatch.chdir(folder)
    with LocalCluster(0) as own:
        own.add("0.0.1", folder)
        own.add(folder=folder, ONEDNN_MAX_CPU_ISA="SSE41")
        own.add(folder="/")
        own.add(folder=tmp_path / "theirs")
        with Client(own.address, set_as_default=False) as client:
            client.wait_for_workers(4)
        say = Heard()
        with pytest.raises(Lost, match="None of the 4 worker"):
            classified(name, say, "there", scheduler=own.address)
    said = " ".join(say.warnings)
    assert "it has landslidebias 0.0.1, this machine" in said
    assert "it computes other numbers than this machine" in said and f"it can't see {name}" in said
    assert f"it sees another file as {name}" in said


def test_a_scheduler_of_another_version_is_not_used(scene, classified):
    """It takes tasks apart, so that it needs the plugin too."""
    with (
        LocalCluster(1, version="0.0.1") as own,
        pytest.raises(Lost, match="The scheduler .* can't be used: it has landslidebias 0.0.1, this machine"),
    ):
        classified(scene, Heard(), scheduler=own.address)


def test_what_the_workers_fail_at_is_done_here(scene, classified, wanted, tmp_path, monkeypatch):
    """Their copy of the scene goes away on the way."""
    (tmp_path / "theirs").mkdir()
    shutil.copy(scene, tmp_path / "theirs" / "s.tif")
    monkeypatch.chdir(os.path.dirname(scene))
    with LocalCluster(0) as own:
        own.add(folder=tmp_path / "theirs")
        say = Acting(1, (tmp_path / "theirs" / "s.tif").unlink)
        found, _ = classified("s.tif", say, "there", share=True, scheduler=own.address)
    assert same(found, wanted)
    assert "The workers failed at rows" in say.text and "they are classified on this machine" in say.text


def test_a_slow_strip_keeps_no_worker_idle(two, scene, classified, wanted, monkeypatch, tmp_path):
    """The first strip waits until three others are done, though only one a worker is under way at a time."""
    done = tmp_path / "done"
    done.mkdir()

    def waiting(order, row, rows):
        import time

        from landslidebias.core.engine.serve.worker import classify_strip

        found, end = classify_strip(order, row, rows), time.monotonic() + 20
        while not row and len(list(done.iterdir())) < 3 and time.monotonic() < end:
            time.sleep(0.05)
        (done / f"{row} after {len(list(done.iterdir()))}").touch()
        return found

    monkeypatch.setattr(strips, "PATCH", 2)  # six strips
    monkeypatch.setattr(cluster, "AHEAD", 1)
    monkeypatch.setattr(cluster, "classify_strip", waiting)
    found, _ = classified(scene, Heard(), "there", share=True, scheduler=two.address)
    first = next(path.name for path in done.iterdir() if path.name.startswith("0 "))
    assert same(found, wanted) and int(first.split()[-1]) >= 3
