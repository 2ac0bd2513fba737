"""Many scenes in one run: a table of scenes to the detections of all, their probability rasters, and what became of each."""

from typing import Iterable

from ..core.errors import InputError
from ..core.link import listed
from ..core.link.provenance import differ
from ..core.listener import Listener, Noted
from ..core.scenes.sentinel2 import CLASSES
from . import parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis import covering, scene_tables
from .gis.compat import POLYGON
from .gis.extraction import read_extraction
from .gis.gathered import MANY_FIELDS, ManyFound, ManyJob, Rows, check_folder
from .gis.given import Given
from .gis.many import detect_many
from .gis.outputs import Outputs
from .gis.scenes import check_share, read_manner

COLUMNS = (
    (listed.PATH, "Column with the scenes' files", "Empty: path, file or one of the like."),
    (listed.NAME, "Column with the scenes' names", "Empty: name or scene; where there is none, the files' names."),
    (listed.DATE, "Column with the scenes' days", "Empty: date or acquired; where there is none, what the files say."),
    (
        listed.MASK,
        "Column with the masks' files",
        "Of rasters as detectlandslides takes them as its mask. Empty: mask.",
    ),
)
OF_ONE = ("INPUT", "MASK")  # the parameters of a classification that the table says for each scene
OF_ALL = ("scene", "acquired", "pixels", "mask")  # provenance of one scene, that is not all of them's


class DetectMany(LandslideAlgorithm):
    ID, LABEL, GROUP = "detectmany", "Detect landslides in many scenes", "detection"
    TAGS = ("sentinel-2", "deep learning", "batch", "many scenes", "country", "inventory", "COG", "STAC")
    GIVES = "a table of scenes, or the layer of findscenes → detections of all in one layer, probability rasters in a folder, what became of each scene"
    ENGINE = "detect"
    KEEPS = ("PROBABILITIES",)
    DESCRIPTION = (
        "Does for each scene of a table what detectlandslides does for one, and starts the engine once for all of them. The detections of all scenes are"
        " one layer, with the scene and its day. A scene that can't be used is named and left out, the others are done. Canceled, it keeps the scenes"
        " that are done; running again with the same parameters does the others, and those whose files have changed since. Scenes of findscenes lie on"
        " the network: they are fetched as fetchscene does, a region and day as one scene."
    )
    NEXT = "Next: look into MANIFEST for scenes that failed, then matchcatalog with DETECTIONS, and reviewsample to look at some of them."
    NUMBERS = {
        "N_SCENES": "Scenes that are done",
        "N_FAILED": "Scenes that failed",
        "N_BLOCKS": "Classified blocks",
        "N_DETECTED_BLOCKS": "Detected blocks",
        "N_EVENTS": "Events",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.features(
            "SCENES",
            "Table of scenes",
            "A row a scene (CSV or any layer): path, which may lie beside the table, and where there are some name, date and mask. Or the layer of"
            " findscenes.",
        )
        yield parameters.features(
            "REGIONS",
            "Regions",
            "For the layer of findscenes: its polygons; the box around the one that a scene was found for is read. Empty: whole scenes.",
            POLYGON,
            optional=True,
        )
        yield from (one for one in scene_parameters.classification() if one.name() not in OF_ONE)
        yield from scene_parameters.extraction()
        yield from map(parameters.advanced, _few_need())
        yield scene_parameters.scheduler()
        yield scene_parameters.detections_output("DETECTIONS")
        yield parameters.folder_output(
            "PROBABILITIES",
            "Folder of probability rasters",
            "One a scene, as detectlandslides writes it, as a cloud-optimised GeoTIFF: its name and _probability.tif.",
        )
        yield parameters.file_output(
            "MANIFEST",
            "What became of each scene",
            "Done or failed and why, its file, counts and seconds; and model, operating point and versions of all.",
            parameters.JSON_FILE,
            optional=True,
            shown=True,
        )

    def read(self, given: Given) -> ManyJob:
        notes, table, manner = Noted(), given.features("SCENES"), read_manner(given)
        asked = {what: given.text(f"{what.upper()}_FIELD") for what, _, _ in COLUMNS}
        if scene_tables.is_found(table) and not any(asked.values()):
            regions = given.optional_features("REGIONS")
            places = covering.places_of(regions, given.text("REGION_FIELD"), notes) if regions is not None else []
            scenes = scene_tables.found_scenes(table, places, notes)
        elif "REGIONS" in given:
            raise InputError("REGIONS is for the layer of findscenes: the scenes of a table of files are taken whole.")
        else:
            scenes = scene_tables.scenes_of(table, asked, given.choice("DATE_ORDER"), notes)
        for path in (path for scene in scenes for path in (scene.path, scene.mask)):
            given.reads.add(path)
        folder, outlined = given.path("PROBABILITIES"), given.flag("OUTLINE")
        check_folder(folder, scenes, given.reads)
        if outlined:
            check_share(manner)
        return ManyJob(
            scenes,
            manner,
            read_extraction(given),
            outlined,
            given.choices("CLASSES") or list(CLASSES),
            given.workshop("PROBABILITIES"),
            folder,
            table.transforms,
            notes.warnings,
        )

    def compute(self, job: ManyJob, say: Listener) -> ManyFound:
        return detect_many(job, say)

    def write(self, found: ManyFound, out: Outputs) -> dict:
        rows, done = Rows(found), found.done
        every = found.provenances
        common = {name: value for name, value in every[0].items() if name not in OF_ALL and not differ(every, name)}
        facts = {**common, "scenes": len(done)}
        out.features("DETECTIONS", MANY_FIELDS, "MultiPolygon", rows.crs, rows, "detections", facts)
        for made in found.rasters():
            out.inside("PROBABILITIES", made, "probability")
        n_failed = len(found.outcomes) - len(done)
        out.folder("PROBABILITIES", unfinished=n_failed > 0)
        if "MANIFEST" in out:
            out.json("MANIFEST", found.manifest(), indent=1)
        counts = ("n_blocks", "n_detected_blocks", "n_events")
        return {"N_SCENES": len(done), "N_FAILED": n_failed, **{name.upper(): found.total(name) for name in counts}}


def _few_need() -> Iterable[parameters.Parameter]:
    """Yield the advanced parameters that only many scenes have, and what outlines."""
    for what, label, words in COLUMNS:
        yield parameters.field(f"{what.upper()}_FIELD", label, words, "SCENES")
    yield parameters.date_order()
    yield parameters.field(
        "REGION_FIELD",
        "Field with the regions' names",
        "As findscenes got it. Empty: name where there is one, else the feature's number.",
        "REGIONS",
    )
    yield scene_parameters.mask_classes("Of scenes that are fetched, as fetchscene has them. None chosen: all.")
    yield scene_parameters.outline()
