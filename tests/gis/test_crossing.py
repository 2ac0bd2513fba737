"""Errors that go to QGIS, which keeps them: what a failed run held is let go with the next one."""

import gc
import weakref

import pytest
from landslidebias.algorithms import detectmany
from landslidebias.algorithms.gis.crossing import crossing
from qgis.core import QgsProcessingException


def test_a_run_that_fails_leaves_nothing_behind(refused, tmp_path, monkeypatch):
    (tmp_path / "t.csv").write_text("path,name\nno.tif,x\n")
    where = {"DETECTIONS": "d.gpkg", "PROBABILITIES": "p"}
    given = {"SCENES": str(tmp_path / "t.csv"), **{name: str(tmp_path / path) for name, path in where.items()}}
    jobs, real = [], detectmany.detect_many

    def kept(job, say):
        jobs.append(weakref.ref(job))
        return real(job, say)

    monkeypatch.setattr(detectmany, "detect_many", kept)
    for _ in range(3):
        refused("None of 1 scenes could be done", "detectmany", **given)
    gc.collect()
    assert [job() is None for job in jobs] == [True, True, False]


def test_an_error_goes_on_as_it_is():
    with pytest.raises(QgsProcessingException, match="why"), crossing():
        raise QgsProcessingException("why")
    with crossing():
        pass
