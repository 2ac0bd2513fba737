"""The jobs that QGIS's side gives to the engine: a JSON file each."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Union


@dataclass
class ClassifyJob:
    """Classify the blocks of a scene, into rasters in the folder `work`. radiometry: what Radiometry.to_dict gave.

    window: first row, first column, rows and columns of the blocks that the rasters cover, None for the whole scene; chosen: a file of
    numpy's with which of them are classified, [rows, columns] bool. views: the files by which scene and mask are opened, where
    their layers show them otherwise than their files; reads: the files that they are read from; keep: whether unfinished
    work can be gone on with (False: its folder is another one the next time). zeros: whether 0 was made no data though the
    file does not say so. sheet: a file of numpy's for the `sheet_n` blocks that speak most for
    class `sheet_class`. scheduler: the address of a Dask scheduler whose workers classify, '' for this machine.
    """

    input: str
    model: str
    work: str
    activation: bool = False
    share: bool = False
    bands: list[int] = field(default_factory=lambda: [1, 2, 3])
    radiometry: dict[str, Any] = field(default_factory=lambda: {"match": "scene", "reference": None, "source": None})
    mask: str = ""
    min_valid: float = 0.9
    prior: float | None = None
    precision: str = "f32"
    provenance: dict[str, Any] = field(default_factory=dict)
    window: list[int] | None = None
    chosen: str = ""
    views: list[str] = field(default_factory=lambda: ["", ""])
    reads: list[str] = field(default_factory=list)
    keep: bool = True
    zeros: bool = False
    sheet: str = ""
    sheet_n: int = 0
    sheet_class: int = 1
    scheduler: str = ""
    kind: str = "classify"


@dataclass
class EvaluateJob:
    """Evaluate a model on labelled chips. threshold: None for the card's; split: the one of the chips' manifest that counts, '' for all."""

    model: str
    chips: str
    min_cover: float = 0.1
    threshold: float | None = None
    strict: bool = False
    seed: int = 0
    split: str = ""
    precision: str = "f32"
    kind: str = "evaluate"


@dataclass
class TrainJob:
    """Train a network on labelled chips, into model.onnx and model.keras in the folder `work`.

    name: what the card calls the model; epochs: None for the paper's; keep_epoch: which of them the model is; patience: 0 for no early stopping.
    """

    chips: str
    work: str
    name: str
    network: str = "compact"
    weights: str = ""
    min_cover: float = 0.1
    downsample: str = "antialiased"
    augment: str = "paper"
    scaling: str = "weights"
    epochs: int | None = None
    keep_epoch: str = "best"
    batch: int = 32
    learning_rate: float = 0.001
    patience: int = 0
    class_weights: bool = False
    block_m: float = 180.0
    strict: bool = False
    seed: int = 0
    version: str = ""
    keep: bool = True
    kind: str = "train"


@dataclass
class EmbedJob:
    """Lay blocks of several sources on one map of likeness.

    sources: dictionaries of kind (scene, chips), name, path, bands and mask; components: how many principal ones, None for those that hold 95 %
    of the variance.
    """

    sources: list[dict[str, Any]]
    reference: dict[str, Any]
    out: str
    block: int = 18
    size: int = 300
    seed: int = 0
    components: int | None = None
    kind: str = "embed"


@dataclass
class FindJob:
    """Ask a STAC API for the items of a collection. searches: dictionaries of bbox (west, south, east, north in degrees), start and end (days)."""

    api: str
    collection: str
    searches: list[dict[str, Any]]
    kind: str = "find"


@dataclass
class FetchJob:
    """Read a region's window of the bands of STAC items of one day, into a raster in the folder `work`.

    items: their files or addresses, without keys, the first on top; places: of the region's outline, [longitude, latitude] each.
    """

    items: list[str]
    places: list[list[float]]
    work: str
    keep: bool = True
    kind: str = "fetch"


Job = Union[ClassifyJob, EvaluateJob, TrainJob, EmbedJob, FindJob, FetchJob]
JOBS: dict[str, type[Job]] = {
    "classify": ClassifyJob,
    "evaluate": EvaluateJob,
    "train": TrainJob,
    "embed": EmbedJob,
    "find": FindJob,
    "fetch": FetchJob,
}


def write_job(job: Job, path: str | Path) -> None:
    """Write a job for `read_job`."""
    Path(path).write_text(json.dumps(asdict(job)), encoding="utf-8")


def read_job(path: str | Path) -> Job:
    """Read the job that `write_job` wrote."""
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    return JOBS[data["kind"]](**data)
