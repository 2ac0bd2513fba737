"""Jobs cross to the other interpreter as files."""

import json

import pytest
from landslidebias.core.link.jobs import (
    JOBS,
    ClassifyJob,
    EmbedJob,
    EvaluateJob,
    FetchJob,
    FindJob,
    TrainJob,
    read_job,
    write_job,
)

MADE = (
    ClassifyJob("s.tif", "m.onnx", "/work", bands=[3, 2, 1], prior=0.01, window=[0, 1, 2, 3]),
    EvaluateJob("m.onnx", "/chips", threshold=0.25, split="test"),
    TrainJob("/chips", "/work", "own", epochs=None, class_weights=True),
    EmbedJob([{"kind": "scene", "name": "s", "path": "s.tif", "bands": [1], "mask": ""}], {"bands": ["red"]}, "/out"),
    FindJob("https://api", "s2", [{"bbox": [1.0, 2.0, 3.0, 4.0], "start": "2020-01-01", "end": "2020-02-01"}]),
    FetchJob(["item.json"], [[1.0, 2.0], [3.0, 4.0]], "/work"),
)


@pytest.mark.parametrize("job", MADE, ids=lambda job: job.kind)
def test_a_job_comes_back_as_it_was(tmp_path, job):
    write_job(job, tmp_path / "job.json")
    assert read_job(tmp_path / "job.json") == job and JOBS[job.kind] is type(job)


def test_every_kind_is_known():
    assert {job.kind for job in MADE} == set(JOBS)


def test_a_job_that_is_not_known_is_no_job(tmp_path):
    (tmp_path / "job.json").write_text(json.dumps({"kind": "paint"}))
    with pytest.raises(KeyError):
        read_job(tmp_path / "job.json")
