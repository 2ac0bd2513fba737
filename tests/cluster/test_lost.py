"""What ends a run on a cluster early: no scheduler, one that is lost, no Dask, a cancel. What is done is kept, and workers are free."""

import sys
import time

import pytest
from distributed import Client
from landslidebias.core.engine.serve import cluster, crew
from landslidebias.core.errors import Canceled, InputError, Lost
from local_cluster import LocalCluster
from made.clusters import Acting, same, stopping
from made.listeners import Heard


def tasks_of(address):
    """Return how many tasks a scheduler knows, and how many its workers are at."""
    with Client(address, set_as_default=False) as client:
        known = client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks))
        return known, sum(len(tasks) for tasks in client.processing().values())


def test_a_scheduler_that_is_lost_leaves_what_is_done(scene, classified, wanted, tmp_path):
    with LocalCluster() as own, pytest.raises(Lost, match=r"was lost.* \d+ of 11 rows of blocks are kept in .*without"):
        classified(scene, Acting(2, own.end_scheduler), "there", share=True, scheduler=own.address)
    assert not list((tmp_path / "there").glob("*.raster"))
    found, done = classified(scene, Heard(), "there", share=True)
    assert done["n_resumed_rows"] >= 4 and same(found, wanted)


def test_a_cancel_frees_the_workers_and_the_rest_is_done_later(two, scene, classified, wanted):
    with pytest.raises(Canceled, match="8 of 11 rows"):
        classified(scene, stopping(2), "there", share=True, scheduler=two.address)
    end = time.monotonic() + 20
    while tasks_of(two.address) != (0, 0):
        assert time.monotonic() < end
        time.sleep(0.2)
    found, done = classified(scene, Heard(), "there", share=True, scheduler=two.address)
    assert done["n_resumed_rows"] == 8 and same(found, wanted)


def test_no_scheduler_no_worker_and_no_dask_are_a_sentence_each(scene, classified, tmp_path, monkeypatch):
    with pytest.raises(Canceled):
        classified(scene, stopping(1))
    for address in ("tcp://127.0.0.1:9", "nothing", "odd://127.0.0.1:9"):
        monkeypatch.setattr(cluster, "CONNECT_S", 0.5)
        with pytest.raises(Lost, match=f"The scheduler {address} can't be reached .* 4 of 11 rows of blocks are kept"):
            classified(scene, Heard(), scheduler=address)
    monkeypatch.setattr(cluster, "CONNECT_S", 10.0)
    monkeypatch.setattr(crew, "GONE_S", 1.0)
    with LocalCluster(0) as own, pytest.raises(Lost, match="has had no worker"):
        classified(scene, Heard(), scheduler=own.address)
    assert classified(scene, Heard())[1]["n_resumed_rows"] == 4
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match="no dask.distributed.*SIZE=cluster"):
        classified(scene, Heard(), "other", scheduler="tcp://127.0.0.1:9")
