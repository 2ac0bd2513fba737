"""Several sources of blocks on one map of likeness, before and after matching (paper, sections 4.5 and 5.3, Fig. 5a)."""

import os
import tempfile
from dataclasses import dataclass
from typing import Iterable, Optional

from ..core.errors import InputError
from ..core.link import jobs
from ..core.link.layers import unique
from ..core.listener import Listener
from ..core.models.card import SHIPPED, read_card
from ..core.reports import likeness as report
from ..core.scenes.bands import check_order, numbers_of, shown
from ..core.scenes.distributions import Distribution
from ..core.scenes.likeness import STATES, Likeness, read_likeness
from ..core.version import VERSION
from ..core.words import Words, all_of
from . import parameters
from .base import LandslideAlgorithm
from .gis import pixels
from .gis.engine_client import run_job
from .gis.features import LONLAT
from .gis.given import Given
from .gis.grids import block_raster
from .gis.outputs import Outputs
from .gis.pictures import chip_uri
from .gis.rasters import Raster, overlaps
from .gis.shapes import lonlat_blocks

FIELDS = (
    ("source", "str"),
    ("state", "str"),
    ("row", "int"),
    ("col", "int"),
    ("lon", "float"),
    ("lat", "float"),
    ("tsne_1", "float"),
    ("tsne_2", "float"),
    ("pc_1", "float"),
    ("pc_2", "float"),
    ("pc_3", "float"),
    ("group", "int"),
)
COMPONENTS = sum(name.startswith("pc_") for name, _ in FIELDS)


@dataclass
class Source:
    """A source as the engine's job names it; blocks: of a scene, None for chips."""

    kind: str
    name: str
    path: str
    bands: Optional[list] = None
    mask: Optional[Raster] = None
    scene: Optional[Raster] = None
    blocks: Optional[Raster] = None

    def to_dict(self, views: str) -> dict:
        """Return it as the job holds it; views: a folder for what shows scenes as their layers do."""
        found = {"kind": self.kind, "name": self.name, "path": self.path}
        if self.scene is None:
            return found
        where = tempfile.mkdtemp(dir=views)
        mask = self.mask.view(where, "mask") if self.mask is not None else ""
        return {**found, "path": self.scene.view(where, "scene"), "bands": self.bands, "mask": mask}


@dataclass
class CompareJob:
    """The sources, what each is matched to, how many blocks of each are drawn, whether the report shows them, and how many principal
    components there are (None: those that hold most of the variance)."""

    sources: list
    reference: Distribution
    block: int
    size: int
    seed: int
    pictured: bool = False
    components: Optional[int] = None


@dataclass
class Compared:
    """The job that was done, what the engine measured, the blocks as rows of (shape, values of FIELDS), and their chips (data URIs) by state."""

    job: CompareJob
    likeness: Likeness
    rows: list
    uris: dict


class CompareDistributions(LandslideAlgorithm):
    ID, LABEL, GROUP = "comparedistributions", "Compare distributions", "scene"
    TAGS = ("t-SNE", "PCA", "domain shift", "embedding", "similarity")
    GIVES = "blocks of several sources on one t-SNE map, before and after matching; how separable they are"
    ENGINE = "train"
    DESCRIPTION = (
        "Draws blocks from two or more sources (scenes, and a folder of training chips), and lays them on one map of likeness (t-SNE after principal"
        " components) before and after matching their distributions to a reference, so that you see whether a scene looks like what the model was"
        " trained on. Says how well the sources can be told apart, beside two halves of one source. Canceled, it leaves nothing behind."
    )
    NEXT = (
        "Next: look at REPORT. Where scenes differ from the model's chips after matching too, label some of"
        " their blocks: exportchips, then trainclassifier."
    )
    EXAMPLE = ("SOURCES",)
    NUMBERS = {
        "AUC_BEFORE": "Separability of the first two sources before matching (AUC)",
        "AUC_AFTER": "Separability of the first two sources after matching (AUC)",
        "AUC_HALVES": "Separability of two halves of the first source (AUC)",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.rasters("SOURCES", "Scenes", "Two or more scenes, or one with CHIPS.")
        yield parameters.chips("Labelled chips as trainclassifier takes them: one more source.")
        yield parameters.advanced(parameters.bands("The numbers or the names of the scenes' bands, in this order."))
        yield parameters.offset()
        yield parameters.masks(
            "For scenes: 1 where a pixel counts, 0 or no data where it does not. A scene takes the mask that overlaps it. Another grid is resampled by"
            " nearest neighbour."
        )
        yield parameters.advanced(
            parameters.reference(
                "What each source is matched to, alone, channel by channel. Empty: the shipped model's."
            )
        )
        yield parameters.integer(
            "SIZE",
            "Blocks of each source",
            "Drawn at random among the valid ones. A thousand of each take a minute or two.",
            300,
            20,
            5000,
        )
        yield parameters.advanced(
            parameters.integer(
                "COMPONENTS",
                "Principal components",
                "What the map is made of, and what sources are told apart by. Empty: those that hold 95 % of the variance, 100 at most. The paper"
                " (section 4.5) takes the first 100.",
                None,
                2,
                972,
                optional=True,
            )
        )
        yield parameters.seed("Of the drawing, the components, the map, the folds and the intervals.")
        yield parameters.features_output(
            "OUTPUT",
            "Blocks on the map of likeness",
            "Two rows a block, before and after matching: source, place, t-SNE and first principal components. The geometry is the block's outline in"
            " longitude and latitude (none for chips), so that a row leads to its place.",
            parameters.VECTOR,
        )
        yield parameters.report(
            "The map before and after, where each point shows its chip, separability with intervals, and distances."
        )

    def read(self, given: Given) -> CompareJob:
        path, card = given.file("REFERENCE"), read_card(SHIPPED)
        reference = Distribution.read(path) if path else card.reference
        if reference.dtype != "uint8":
            raise InputError("REFERENCE must be of 8-bit values.")
        sources = _sources(given, reference, card.block_px)
        size, seed = given.integer("SIZE"), given.integer("SEED")
        components = given.optional_number("COMPONENTS")
        wanted = None if components is None else int(components)
        return CompareJob(sources, reference, card.block_px, size, seed, "REPORT" in given, wanted)

    def compute(self, job: CompareJob, say: Listener) -> Compared:
        for source in job.sources:
            if source.scene is not None:
                pixels.say_notes(source.scene, say)
        with tempfile.TemporaryDirectory(prefix="landslidebias-") as folder:
            embed = jobs.EmbedJob(
                sources=[source.to_dict(folder) for source in job.sources],
                reference=job.reference.to_dict(),
                out=os.path.join(folder, "blocks.npz"),
                block=job.block,
                size=job.size,
                seed=job.seed,
                components=job.components,
            )
            found = read_likeness(run_job(embed, say, self.ENGINE), embed.out)
        for one in found.pairs:
            say.info(Words("{0}, {1} matching: AUC {2}", all_of(one.sources), Words(one.state), one.in_words()))
        seen = shown(job.reference.bands)
        uris = {s: [chip_uri(chip[..., seen]) for chip in found.chips[s]] for s in STATES} if job.pictured else {}
        return Compared(job, found, _rows(found, job.sources), uris)

    def write(self, found: Compared, out: Outputs) -> dict:
        job, likeness = found.job, found.likeness
        provenance = {
            "version": VERSION,
            "sources": ", ".join(likeness.names),
            "reference": " ".join(job.reference.sources) or "unnamed",
            "seed": job.seed,
            "blocks": job.size,
            "components": likeness.components,
        }
        out.features("OUTPUT", FIELDS, "Polygon", LONLAT, found.rows, "likeness", provenance)
        if "REPORT" in out:
            out.page("REPORT", report.page(likeness, found.uris, provenance, translate=parameters.tr))
        before, after = STATES
        numbers = {
            "AUC_BEFORE": likeness.first(likeness.pairs, before).value,
            "AUC_AFTER": likeness.first(likeness.pairs, after).value,
            "AUC_HALVES": likeness.first(likeness.halves, before).value,
        }
        return {name: float(value) for name, value in numbers.items() if value is not None}


def _sources(given: Given, reference: Distribution, block: int) -> list:
    """Return the sources. Raises InputError where they don't fit the reference, or a mask fits none of them."""
    scenes, masks = given.rasters("SOURCES"), given.rasters("MASK")
    if len(scenes) + ("CHIPS" in given) < 2:
        raise InputError("Two sources are needed at least: name several scenes in SOURCES, or one and CHIPS.")
    sources, used, names = [], set(), set()

    def add(kind: str, path: str, name: str, **more: object) -> None:
        name = unique(name, names, " ")
        names.add(name)
        sources.append(Source(kind, name, path, **more))

    for scene in (pixels.reflectance(one, given.optional_number("OFFSET")) for one in scenes):
        blocks = block_raster(scene, block)
        typed, wanted = pixels.chosen(given.text("BANDS"), scene, reference.bands), len(reference.bands)
        bands = numbers_of(typed, scene.bands, wanted, "the reference has {0}")
        check_order(scene.names(bands), reference.bands, "the reference")
        near = [mask for mask in masks if overlaps(mask, scene)]
        if len(near) > 1:
            raise InputError(Words("{0} masks overlap {1}: give one for each scene.", len(near), scene.path))
        used.update(id(mask) for mask in near)
        name = os.path.splitext(os.path.basename(scene.path))[0]
        add("scene", scene.path, name, bands=bands, mask=near[0] if near else None, scene=scene, blocks=blocks)
    for mask in masks:
        if id(mask) not in used:
            raise InputError(
                Words("The mask {0} does not overlap any scene: check that it belongs to them.", mask.path)
            )
    if "CHIPS" in given:
        chips = given.folder("CHIPS")
        add("chips", chips, os.path.basename(os.path.normpath(chips)))
    return sources


def _rows(found: Likeness, sources: list) -> list:
    """Return two rows a block, (shape, values of FIELDS): all before matching, then all after."""
    places = [None if source.blocks is None else lonlat_blocks(source.blocks) for source in sources]
    n, rows = len(found), []
    for k in range(2 * n):
        b = k % n
        source, row, col = (int(values[b]) for values in (found.source, found.row, found.col))
        where, shape, lon, lat = (None, None), None, None, None
        if row >= 0:
            where, (shape, lon, lat) = (row, col), places[source](row, col)
        scores = [float(v) for v in found.scores[k][:COMPONENTS]]
        scores += [None] * (COMPONENTS - len(scores))
        values = [found.names[source], STATES[k // n], *where, lon, lat, *map(float, found.place[k]), *scores]
        rows.append((shape, values + [int(found.group[b])]))
    return rows
