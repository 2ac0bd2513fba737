"""Every page of core/reports, made of plain values in which each text is hostile. A page's maker has its module's name."""

import importlib
import inspect
import itertools
from pathlib import Path

import numpy as np
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.factor import ESTIMATE, LOWER
from landslidebias.core.bias.review import Score
from landslidebias.core.detections.change import became
from landslidebias.core.detections.ground import Ground
from landslidebias.core.detections.landcover import summarise
from landslidebias.core.link.jobs import EvaluateJob, TrainJob
from landslidebias.core.listener import Listener
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.models.evaluation import measure
from landslidebias.core.models.metrics import SCORES
from landslidebias.core.models.training import Example, Split, Training
from landslidebias.core.reports import activation as activation_page
from landslidebias.core.reports import bias as bias_page
from landslidebias.core.reports import dates as dates_page
from landslidebias.core.reports import detections as detections_page
from landslidebias.core.reports import evaluation as evaluation_page
from landslidebias.core.reports import landtypes as landtypes_page
from landslidebias.core.reports import likeness as likeness_page
from landslidebias.core.reports import matching as matching_page
from landslidebias.core.reports import review as review_page
from landslidebias.core.reports import review_sheet as review_sheet_page
from landslidebias.core.reports import training as training_page
from landslidebias.core.scenes.likeness import STATES, Distance, Likeness, Separability

from made import plain_regions
from made.counted import fitted
from made.hostile import PICTURE, URIS, evil

REPORTS = Path(importlib.import_module("landslidebias.core.reports").__file__).parent
# Words by which the code tells things apart: no user's text stands there.
KEPT = {"", "matched", "unmatched", "events", "blocks", "corrected", "uncorrected", ESTIMATE, LOWER, *STATES, *SCORES}
FACTS = {"model": "m", "seed": 3, "a note": "n"}
RNG = np.random.default_rng(0)


def with_a_page():
    """Return the names of the modules that make a page."""
    names = sorted(path.stem for path in REPORTS.glob("*.py") if path.stem != "__init__")
    modules = {name: importlib.import_module(f"landslidebias.core.reports.{name}") for name in names}
    return {name for name, module in modules.items() if inspect.isfunction(getattr(module, "page", None))}


def hostile(value, *more):
    """Make values hostile; more: words that are kept beside KEPT."""
    return evil(value, KEPT | set(more))


def activation():
    return activation_page.page(*hostile(([("row 1", [PICTURE] * 4, [0.1, 2.5])], FACTS)))


def bias(case="periods"):
    inputs = hostile(plain_regions.CASES[case](), "match", "threshold")
    result = compare(inputs, "corrected", hostile("there"), 0, Listener())
    return bias_page.page(hostile(result, "match", "threshold"))


def bias_seen():
    return bias("not seen")


def dates():
    before = RNG.uniform(0.01, 0.1, (20, 20))
    after = before.copy()
    after[2, 2] = 0.99
    change = became(before, after, 0.5, 0.05)
    ground = Ground(0.1, (0.1, 0.0), 4, [("red", 1.0, 0.0, 0.9)], ["mind"])
    shown = [dates_page.Shown(1, 0.05, 0.99, (PICTURE, PICTURE))]
    return dates_page.page(change, 2, *hostile((["2023-01-01", "2024"], ["mind this"], ground, shown, FACTS)))


def detections():
    shown = detections_page.Shown([PICTURE] * 3, 2, land(), ["mind this"])
    return detections_page.page(hostile(shown), 400, 5, 3, hostile({"expected": "few", **FACTS}))


def measured():
    label = RNG.random(600) < 0.3
    p = np.clip(RNG.normal(0.3 + 0.4 * label, 0.15), 0, 1)
    return measure(label, p, np.arange(600) // 10, 0.5, {hostile("half"): 0.5, "strict": 0.8}, 1, 60, 2)


def card():
    found = read_card(SHIPPED)
    found.calibration = {"slope": 1.0, "intercept": 0.0, "error": {"value": 0.1, "low": 0.0, "high": 0.2}}
    found.expected_precision = {hostile("best"): {"0.1": 0.5, "0.001": 0.1}}
    for name in ("name", "version", "network", "trained_on", "split", "licence"):
        setattr(found, name, hostile(getattr(found, name)))
    return found


def evaluation():
    job = hostile(EvaluateJob("m.onnx", "/chips", min_cover=0.25))
    return evaluation_page.page(measured(), card(), hostile("chips"), job)


def land():
    classes, detected = np.array([1] * 90 + [2] * 10), np.zeros(100, bool)
    detected[:2], detected[90:92] = True, True
    names = {1: "forest", 2: "12"}
    return summarise(classes, detected, np.array([1, 2]), names)


def landtypes():
    return landtypes_page.page(*hostile((land(), FACTS)))


def likeness():
    n = 6
    pairs = [Separability(state, ("one", "two"), value, 0.4, 1.0) for state, value in zip(STATES, (0.9, 0.5))]
    halves = [Separability(state, ("one",), None, None, None) for state in STATES]
    found = Likeness(
        ["one", "two"], 4, 0.96, pairs, halves, [Distance("one", "red", 0.5, 0.1)], np.arange(n) % 2, np.arange(n),
        np.full(n, -1), np.arange(n), RNG.normal(size=(2 * n, 2)), RNG.normal(size=(2 * n, 3)),
        {state: RNG.integers(0, 255, (n, 2, 2, 3)).astype(np.uint8) for state in STATES},
    )  # fmt: skip
    uris = itertools.cycle((PICTURE, *URIS))
    return likeness_page.page(
        hostile(found), {state: [next(uris) for _ in range(n)] for state in STATES}, hostile(FACTS)
    )


def matching():
    few, many = (
        fitted(np.arange(high, dtype=np.uint8)[:, None][:, [0, 0]], hostile(["red", "green"])) for high in (100, 200)
    )
    return matching_page.page(few, few, many, many, *hostile((["mind"], {"strength": 1.0, "a": "b"})))


def review():
    known = {"precision": 0.9, "low": 0.8, "high": 1.0, "landslides": 54, "landslides_low": 48, "landslides_high": 60}
    scores = [Score("here", "over 0.9", 60, 60, 54, 0, 0, **known), Score("none", "all", 3, 0, 0, 0, 3)]
    return review_page.page(*hostile((scores, scores, FACTS)))


def review_sheet():
    tiles = [("1", PICTURE), ("2", ""), ("3", PICTURE)]
    return review_sheet_page.page(*hostile(([("here", "over 0.9", tiles)], [("highest", "3 of 9", tiles)])))


def training():
    found = measured()
    epoch = {"loss": 0.5, "validation_loss": 0.6, "average_precision": 0.7, "f1": 0.8}
    examples = [hostile(Example(True, 0.9, PICTURE, PICTURE, PICTURE)) for _ in range(3)]
    result = Training(
        hostile("m.onnx"), hostile("m.keras"), found, hostile({"training": {}, "test": {}}),
        hostile({"test": dict.fromkeys(SCORES[:4], 0.5)}), {hostile("training"): Split(36, 3600, 0.25)},
        [epoch, epoch], 2, examples, [],
    )  # fmt: skip
    result.scores = dict.fromkeys(result.scores, found.scores)
    return training_page.page(result, card(), hostile(TrainJob("/chips", "/part", "own", version="1.2.3")))


MAKERS = {
    "activation": (activation,),
    "bias": (bias, bias_seen),
    "dates": (dates,),
    "detections": (detections,),
    "evaluation": (evaluation,),
    "landtypes": (landtypes,),
    "likeness": (likeness,),
    "matching": (matching,),
    "review": (review,),
    "review_sheet": (review_sheet,),
    "training": (training,),
}
