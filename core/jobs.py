"""What the two interpreters say to each other: jobs (a JSON file) and messages (a JSON object a line).

The engine writes `progress`, `log`, `result` and `error`; it is told to stop by the line CANCEL on its stdin, or by its stdin's end.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

CANCEL = "cancel"
# Codes of an `error` message.
BAD_INPUT, CANCELED, FAILED = "bad-input", "canceled", "failed"


@dataclass
class ClassifyJob:
    """Classify the blocks of a scene. `source` and `reference` are distributions as dictionaries (matching.Distribution).

    window: first row, first column, rows and columns of the blocks that the rasters cover, None for the whole scene; chosen: a file of
    numpy's with which of them are classified, [rows, columns] bool. sheet: a file of numpy's for the `sheet_n` blocks that speak most for
    class `sheet_class`.
    """

    input: str
    model: str
    probability: str
    activation: str = ""
    bands: list[int] = field(default_factory=lambda: [1, 2, 3])
    match: str = "scene"
    reference: dict | None = None
    source: dict | None = None
    mask: str = ""
    min_valid: float = 0.9
    prior: float | None = None
    precision: str = "f32"
    provenance: dict = field(default_factory=dict)
    window: list[int] | None = None
    chosen: str = ""
    sheet: str = ""
    sheet_n: int = 0
    sheet_class: int = 1
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
    kind: str = "evaluate"


@dataclass
class TrainJob:
    """Train a network on labelled chips. model: the .onnx to write; epochs: None for the paper's; patience: 0 for no early stopping."""

    chips: str
    model: str
    network: str = "compact"
    weights: str = ""
    min_cover: float = 0.1
    downsample: str = "antialiased"
    augment: str = "paper"
    scaling: str = "weights"
    epochs: int | None = None
    batch: int = 32
    learning_rate: float = 0.001
    patience: int = 0
    class_weights: bool = False
    block_m: float = 180.0
    strict: bool = False
    seed: int = 0
    version: str = ""
    kind: str = "train"


@dataclass
class EmbedJob:
    """Lay blocks of several sources on one map of likeness. sources: dictionaries of kind (scene, chips), name, path, bands and mask."""

    sources: list[dict]
    reference: dict
    out: str
    block: int = 18
    size: int = 300
    seed: int = 0
    kind: str = "embed"


JOBS = {"classify": ClassifyJob, "evaluate": EvaluateJob, "train": TrainJob, "embed": EmbedJob}


def write_job(job, path: str | Path) -> None:
    Path(path).write_text(json.dumps(asdict(job)), encoding="utf-8")


def read_job(path: str | Path):
    """Read the job that `write_job` wrote."""
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    return JOBS[data["kind"]](**data)


def parse_message(line: str) -> dict | None:
    """Return the message in a line of the engine's output, or None where the line is none."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    return message if isinstance(message, dict) and "type" in message else None
