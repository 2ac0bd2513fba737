"""A stratified sample of detections to look at, with its weights and a sheet of pictures."""

from dataclasses import dataclass, field
from typing import Iterable, Optional

import numpy as np

from ..core.bias import sample
from ..core.bias.sample import EVERYWHERE, between, blocks_needed, draw_blocks, draw_detections, limits, reviewers
from ..core.errors import InputError
from ..core.listener import Listener
from ..core.reports import review_sheet
from ..core.scenes.bands import RGB, numbers_of
from ..core.version import VERSION
from ..core.words import Words, figure
from . import parameters
from .base import LandslideAlgorithm
from .gis.compat import POLYGON
from .gis.features import FeatureTable
from .gis.given import Given
from .gis.joined import joined
from .gis.outputs import Outputs
from .gis.pictures import View
from .gis.regions import Regions
from .gis.reviewable import Blocks, Reviewable, detections_in

N_EXTREME = 10  # blocks of each on the sheet, of each raster
FIELDS = (
    ("review_id", "int"),
    ("scene", "str"),
    ("event_id", "int"),
    ("region", "str"),
    ("stratum", "str"),
    ("weight", "float"),
    ("probability", "float"),
    ("answer", "str"),
    ("n_landslides", "int"),
    ("reviewer", "int"),
)


@dataclass
class ReviewJob:
    """Detections (more: of further layers), regions (None: one sample of all), the field of their names, how many detections and undetected
    blocks to draw in each, limits of the strata, probability rasters, scenes with their bands' numbers (none: no sheet), the seed, the share
    that two persons look at, and below and above which probabilities blocks are extremes; listed: whether a sheet without scenes lists the
    places."""

    detections: FeatureTable
    regions: Optional[FeatureTable]
    name_field: str
    size: int
    n_undetected: int
    edges: list
    maps: list
    scenes: list = field(default_factory=list)
    bands: list = field(default_factory=list)
    seed: int = 0
    overlap: float = 0.0
    extremes: tuple = sample.extremes("")
    more: list = field(default_factory=list)
    listed: bool = False


@dataclass
class Sampled:
    """The sample as rows of (shape, values of FIELDS), one a place and person, how many places are detections and undetected blocks, and the
    places and extremes of the sheet (reports.review_sheet)."""

    job: ReviewJob
    rows: list
    n_detected: int
    n_undetected: int = 0
    places: list = field(default_factory=list)
    extremes: list = field(default_factory=list)


class ReviewSample(LandslideAlgorithm):
    ID, LABEL, GROUP = "reviewsample", "Sample detections for review", "bias"
    TAGS = ("review", "validation", "precision", "sample", "stratified")
    GIVES = "a stratified sample of detections to look at, with a sheet of pictures"
    DESCRIPTION = (
        "Draws a seeded sample of detections, stratified by region and probability, for a person to look at: fill in 'answer' (landslide, not,"
        " unsure) and, where an event holds more than one landslide, 'n_landslides'. Each row carries its weight, how many detections it stands"
        " for. With PROBABILITY, blocks that were not detected are sampled too, so that recall can be told; with OVERLAP, two persons look at a"
        " part, so that their errors can be told. Score it with scorereview, and give it to biasfactor: how many detections are wrong differs"
        " from region to region, and biases Γ."
    )
    NEXT = "Next: open OUTPUT, look at each place and fill in its answer, then scorereview or biasfactor."
    NUMBERS = {"N_SAMPLED": "Detections to review", "N_UNDETECTED": "Undetected blocks to review"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.features(
            "DETECTIONS",
            "Detections",
            "Detections of a scene, with event_id and probability, from detectlandslides or extractdetections.",
        )
        yield parameters.more_detections()
        yield parameters.features(
            "REGIONS",
            "Regions",
            "The regions that will be compared: each gets a sample of its own. Empty: one sample.",
            POLYGON,
            optional=True,
        )
        yield parameters.field(
            "NAME_FIELD",
            "Name of a region",
            "Empty: the field 'name', or the feature's number. The names must be those given to biasfactor.",
            "REGIONS",
        )
        yield parameters.integer(
            "SIZE",
            "Detections to review in each region",
            "A region with fewer detections is reviewed whole.",
            100,
            2,
            100000,
        )
        yield parameters.advanced(
            parameters.text(
                "STRATA",
                "Limits of the probability strata",
                "Probabilities between strata, as 0.7, 0.9. Empty: thirds of each region's detections.",
            )
        )
        yield from _raster_parameters()
        yield parameters.advanced(
            parameters.number(
                "OVERLAP",
                parameters.LABELS["OVERLAP"],
                "Such places are there twice, with reviewer 1 and 2; the others are dealt out in turn. Each person fills in the rows of one number and"
                " does not see the other's. From 0.3 up, with 100 places a region, scorereview tells how often they are wrong, and counts it in. 0:"
                " one person looks at all, and is taken to be right.",
                0.0,
                0.0,
                1.0,
                optional=True,
            )
        )
        yield parameters.seed("Of the draw: the same seed gives the same sample.")
        yield parameters.features_output(
            "OUTPUT",
            "Sample to review",
            "A layer to fill in: answer is landslide, not or unsure (or left empty), n_landslides is 1 where it is empty.",
        )
        yield from _sheet_parameters()

    def read(self, given: Given) -> ReviewJob:
        edges = limits(given.text("STRATA"))
        # A dialog asks for a sheet by itself: without scenes it lists the places. Who names a file wants pictures.
        if "SHEET" in given and "SCENE" not in given and not given.made_up("SHEET"):
            raise InputError("SHEET needs SCENE: without it there is nothing to show.")
        detections, regions = given.features("DETECTIONS"), given.optional_features("REGIONS")
        more = given.feature_tables("MORE_DETECTIONS")
        for name, table in (("DETECTIONS", detections), *(("MORE_DETECTIONS", table) for table in more)):
            _check_probability(name, table)
        name_field = given.text("NAME_FIELD")
        if regions is not None:
            regions.index(name_field, "REGIONS")
        scenes = given.rasters("SCENE")
        scenes = scenes if "SHEET" in given else []
        return ReviewJob(
            detections,
            regions,
            name_field,
            given.integer("SIZE"),
            given.integer("UNDETECTED"),
            edges,
            given.rasters("PROBABILITY"),
            scenes,
            [numbers_of(given.text("BANDS"), scene.bands, len(RGB)) for scene in scenes],
            given.integer("SEED"),
            given.number("OVERLAP"),
            sample.extremes(given.text("EXTREMES")),
            more,
            "SHEET" in given and not scenes,
        )

    def compute(self, job: ReviewJob, say: Listener) -> Sampled:
        rng = np.random.default_rng(job.seed)
        regions = None if job.regions is None else Regions(job.regions, job.name_field, "", say, least=1)
        detections, layer = joined([job.detections, *job.more], "MORE_DETECTIONS", say)
        found = detections_in(detections, regions, say, layer)
        drawn = draw_detections(found.regions, found.probability, job.size, job.edges, rng)
        if not drawn:
            raise InputError("No detection lies in a region: there is nothing to review.")
        places = [(found.shapes[one.at], found.layers[one.at], found.events[one.at], one) for one in drawn]
        n_detected = len(places)
        blocks = [Blocks(raster, detections, regions, say) for raster in job.maps]
        names = [EVERYWHERE] if regions is None else regions.names
        places += _undetected(blocks, names, job, rng)
        _say_recall(blocks, names, found, places[n_detected:], job, say)
        order = rng.permutation(len(places))  # so that a row's place tells nothing of its region or probability
        who = reviewers([one for *_, one in places], job.overlap)
        values: list = []
        for person in (1, 2):
            for number, k in enumerate(order, 1):
                shape, layer_name, event, one = places[k]
                if person in who[k]:
                    facts = [one.region, one.stratum, one.weight, one.probability, None, None, person]
                    values.append((shape, [number, layer_name, event, *facts]))
        sampled = Sampled(job, values, n_detected, len(places) - n_detected)
        if job.scenes or job.listed:
            _picture(sampled, blocks, say, rng)
        return sampled

    def next(self, results: dict) -> str:
        n = results["N_SAMPLED"] + results["N_UNDETECTED"]
        return f"{parameters.tr('{0} places to look at.').format(n)} {super().next(results)}"

    def write(self, found: Sampled, out: Outputs) -> dict:
        job = found.job
        names = ", ".join(table.name for table in (job.detections, *job.more))
        facts = {"version": VERSION, "detections": names, "seed": job.seed}
        out.features("OUTPUT", FIELDS, "MultiPolygon", job.detections.crs, found.rows, "review", facts)
        if "SHEET" in out:
            page = review_sheet.page(found.places, found.extremes, bool(job.scenes), translate=parameters.tr)
            out.page("SHEET", page)
        return {"N_SAMPLED": found.n_detected, "N_UNDETECTED": found.n_undetected}


def _check_probability(name: str, table: FeatureTable) -> None:
    """Raise InputError where detections have no probability to be sampled by."""
    if "probability" not in table.names:
        raise InputError(
            Words(
                "{0} has no field 'probability'; it has {1}. Use the layer that detectlandslides writes.",
                name,
                ", ".join(table.names),
            )
        )


def _raster_parameters() -> Iterable[parameters.Parameter]:
    """Yield what undetected blocks and pictures come from."""
    yield parameters.rasters(
        "PROBABILITY",
        "Probability rasters",
        "To sample blocks that were not detected too, and for the sheet's blocks of the highest and lowest probabilities. Rasters must not overlap.",
    )
    yield parameters.integer(
        "UNDETECTED",
        "Undetected blocks to review in each region",
        "From three strata: the hundredth with the highest probabilities, the next nine, the rest. The log says how many would give recall to"
        " ± 0.1: often hundreds or thousands. n_landslides counts the landslides whose highest point lies in the block, 0 where it lies"
        " elsewhere, so that none counts twice. Needs PROBABILITY.",
        50,
        0,
        100000,
    )
    yield parameters.rasters(
        "SCENE",
        "Scenes",
        "For the pictures of SHEET; each place is shown from the first scene that holds it.",
    )
    yield parameters.advanced(parameters.bands("Numbers or names of the scene's bands."))


def _sheet_parameters() -> Iterable[parameters.Parameter]:
    """Yield what the sheet of pictures is asked by."""
    yield parameters.file_output(
        "SHEET",
        "Sheet of pictures",
        "One self-contained page with a picture of each sampled place, by stratum. Needs SCENE; the page that a dialog makes without it lists the places.",
        parameters.HTML,
        optional=True,
        shown=True,
    )
    yield parameters.advanced(
        parameters.text(
            "EXTREMES",
            "Limits of the lowest and highest probabilities",
            "For the sheet, with PROBABILITY: of each raster ten blocks below the first and ten above the second are drawn at random. The paper's"
            " (Fig. 6) are 0.01, 0.99; the shipped model's probabilities seldom reach 0.99.",
            sample.EXTREMES,
        )
    )


def _undetected(blocks: list, names: list, job: ReviewJob, rng: np.random.Generator) -> list:
    """Return undetected blocks to look at, over all rasters, as (shape, name of what was sampled, no event, Drawn)."""
    if not blocks:
        return []
    region, probability = (np.concatenate([getattr(part, key) for part in blocks]) for key in ("region", "probability"))
    firsts = np.cumsum([0] + [len(part.probability) for part in blocks])
    rows = []
    for one in draw_blocks(names, region, probability, job.n_undetected, rng):
        k = int(np.searchsorted(firsts, one.at, side="right")) - 1
        name = blocks[k].name if job.more else job.detections.name
        rows.append((blocks[k].shape(one.at - firsts[k], job.detections.crs), name, None, one))
    return rows


def _say_recall(blocks: list, names: list, found: Reviewable, drawn: list, job: ReviewJob, say: Listener) -> None:
    """Say in each region how many undetected blocks a useful recall takes."""
    for k, name in enumerate(names, 1):
        p = np.concatenate([part.probability[part.region == k] for part in blocks] or [np.zeros(0)])
        landslides = float(found.probability[[region == name for region in found.regions]].sum())
        if len(p) and landslides > 0:
            n = blocks_needed(p, landslides, np.random.default_rng(job.seed))
            chosen = sum(one.region == name for *_, one in drawn)
            key = "{0}: to know recall to ± 0.1 takes about {1:,} of its {2:,} undetected blocks; {3} are drawn."
            say.info(Words(key, name, n, len(p), chosen))


def _picture(sampled: Sampled, blocks: list, say: Listener, rng: np.random.Generator) -> None:
    """Add the pictures of all places, by region and stratum, and of blocks of the highest and lowest probabilities."""
    job = sampled.job
    views = [View(scene, numbers) for scene, numbers in zip(job.scenes, job.bands)]

    def shown(shape, crs) -> str:
        say.check()
        return next((uri for view in views if (uri := view.picture(shape, crs))), "")

    groups: dict = {}
    shown_once = {row[0]: (shape, row) for shape, row in reversed(sampled.rows)}
    for _, (shape, row) in sorted(shown_once.items()):
        groups.setdefault((row[3], row[4]), []).append((Words("{0}: {1:.3f}", row[0], row[6]), shape))
    for (region, stratum), places in sorted(groups.items()):
        tiles = [(words, shown(shape, job.detections.crs)) for words, shape in places]
        sampled.places.append((region, stratum, tiles))
    for words, low, high in (
        ("Blocks with p > {0:g}", job.extremes[1], 2.0),
        ("Blocks with p < {1:g}", -1.0, job.extremes[0]),
    ):
        for part in blocks:
            title: str = Words(words, low, high)
            title = Words("{0}: {1}", part.name, title) if len(blocks) > 1 else title
            drawn = between(part.probability, low, high, N_EXTREME, rng)
            tiles = [(figure(float(part.probability[at]), ".3f"), shown(part.shape(at), part.crs)) for at in drawn]
            sampled.extremes.append((title, _how_many(part.probability, low, high, len(tiles)), tiles))


def _how_many(probability: np.ndarray, low: float, high: float, n: int) -> str:
    """Say of how many blocks n are shown, or why none is."""
    known = probability[np.isfinite(probability)]
    if n:
        return Words("{0} of {1:,}, drawn at random.", n, int(((known > low) & (known < high)).sum()))
    if not len(known):
        return "None: the raster has no probabilities."
    return Words("None: the raster's probabilities go from {0:.3g} to {1:.3g}.", float(known.min()), float(known.max()))
