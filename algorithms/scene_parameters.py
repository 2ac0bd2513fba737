"""The parameters that algorithms on scenes share: how a scene is classified, how detections are made, and what is written."""

from typing import Iterable

from ..core.scenes.sentinel2 import CLASSES
from . import choices, parameters

PRECISIONS = ("f32", "bf16", "auto", "int8")  # new ones last: saved models hold numbers


def detections_output(name: str) -> parameters.Parameter:
    words = (
        "Events with event_id, probability (largest of its blocks), mean_probability, n_blocks, area_m2 (on the ellipsoid), landslides (how many it"
        " holds) and landslide_area_m2; the last two are empty where the landslide's share is not known."
    )
    return parameters.features_output(name, "Detections", words)


def extraction() -> Iterable[parameters.Parameter]:
    """Yield the parameters that say how detections are made from probabilities (gis.extraction reads them)."""
    yield parameters.operating_point()
    yield parameters.threshold("A block is a detection where its probability is greater. Empty: the operating point's.")
    yield parameters.merge(
        "A landslide larger than a block is detected several times; touching blocks are merged into one event. 'none' keeps each block."
    )
    yield parameters.features(
        "EXCLUDE",
        "Exclude (roads, trails, water …)",
        "Detected blocks that touch one of these features, or its EXCLUDE_BUFFER, are left out: roads and bare river beds look like scars.",
        optional=True,
    )
    words = "In metres on the ground, whatever the layers' coordinate systems. Roads drawn as lines need one."
    yield parameters.advanced(
        parameters.number("EXCLUDE_BUFFER", "Buffer around what is excluded (m)", words, 0.0, 0.0)
    )
    words = "Heights in metres. With it, blocks flatter than MIN_SLOPE are left out: fields, cities and river beds."
    yield parameters.raster("DEM", "Elevation model", words, optional=True)
    words = "Used with DEM only. Blocks that the DEM does not cover are kept."
    yield parameters.advanced(
        parameters.number("MIN_SLOPE", "Least mean slope of a block (degrees)", words, 5.0, 0.0, 90.0)
    )


def outline() -> parameters.Parameter:
    return parameters.flag(
        "OUTLINE",
        "Outline landslides inside their blocks",
        "Where the landslide's share of a cell is high, instead of whole blocks. area_m2 is the outline's.",
        optional=True,
    )


def classification() -> Iterable[parameters.Parameter]:
    """Yield the parameters of what classifies a scene (gis.scenes reads them)."""
    yield parameters.scene()
    yield parameters.bands(
        "The numbers or the names of the bands that hold red, green and blue, in this order. For a full Sentinel-2 stack: 4, 3, 2."
    )
    yield parameters.offset()
    yield parameters.advanced(
        parameters.flag("RESAMPLE", "Resample to the model's pixels", "Where they are finer or not square.", True, True)
    )
    yield parameters.advanced(parameters.model())
    yield parameters.match(
        "How the scene's colours are brought to those that the model was trained on. 'scale': one fixed scaling of reflectance (0 to 0.3558"
        " becomes 1 to 255; integers are reflectance x 10,000, 8-bit pictures are taken as they are): for Sentinel-2, and measured the"
        " quietest on ordinary land. 'scene': this scene alone, channel by channel (the paper): to look at one scene of another sensor."
        " 'shared': one table for all scenes that are compared, given in SOURCE. 'none': the values are the reference's already (0-255)."
    )
    yield parameters.advanced(
        parameters.reference(
            "For 'scene' and 'shared' of MATCH: what is matched to, made by fitreference. Empty: the model's own."
        )
    )
    yield parameters.source(
        "For MATCH=shared: the distribution of all scenes together, made by fitreference from all of them."
    )
    yield parameters.mask(
        "1 where a pixel counts, 0 or no data where it does not (cloud, water, snow). Another grid is resampled by nearest neighbour."
    )
    yield parameters.min_valid(
        "Least share of valid pixels in a block",
        "A block with fewer valid pixels is not classified; in the others invalid pixels take the block's median.",
    )
    yield parameters.advanced(
        parameters.number(
            "PRIOR",
            "Share of blocks that hold a landslide",
            "What you expect in this scene, e.g. 0.001. Probabilities are re-scaled from the share in the model's training (Saerens et al."
            " 2002). An operating point finds the same blocks all the same; a threshold of your own does not. Empty: they are left as they are.",
            None,
            0.0,
            1.0,
            optional=True,
        )
    )
    yield arithmetic()


def arithmetic(name: str = "PRECISION") -> parameters.Parameter:
    """Return the choice of the network's arithmetic; name: of the parameter, for where PRECISION is a result."""
    found = parameters.choice(
        name,
        "Arithmetic",
        "'auto': the fastest that this processor has; the layers say which. 'f32': single precision, the same probabilities everywhere. 'bf16':"
        " almost twice as fast on processors that have it. 'int8': 8-bit integers, for models with a file of them beside (the shipped one). With both"
        " single probabilities move by some hundredths. Scenes that are compared should have one: choose it where machines differ.",
        PRECISIONS,
        choices.PRECISION,
        "auto",
    )
    return parameters.advanced(found)


def scheduler() -> parameters.Parameter:
    """Return the address of a Dask scheduler (gis.scenes reads it)."""
    words = (
        "The address of a scheduler of dask.distributed, such as tcp://host:8786: its workers classify the scene strip by strip. They need"
        " landslidebias[worker] of this version, and must see the scene and the mask under the same paths; the model is sent, and results come back"
        " through this machine. The result equals this machine's; a worker that computes other numbers is named and not used. Whoever reaches a"
        " scheduler can run programs on its workers: use one in a network that you trust. Needs an engine of the size 'cluster' (setupengine)."
        " Empty: this machine."
    )
    return parameters.advanced(parameters.text("SCHEDULER", "Dask scheduler", words))


def block_rasters() -> Iterable[parameters.Parameter]:
    """Yield the rasters that a classification writes."""
    yield parameters.raster_output(
        "PROBABILITY",
        "Landslide probability",
        "One cell a block, 32-bit floating point, no data where a block was not classified (.tif).",
    )
    yield parameters.raster_output(
        "ACTIVATION",
        parameters.LABELS["ACTIVATION"],
        "Two bands, what speaks for non-landslide and for landslide; whole cells to a block (.tif). Costs little more time.",
        optional=True,
        by_default=False,
    )
    yield parameters.raster_output(
        "SHARE",
        parameters.LABELS["SHARE"],
        "The landslide's share of each cell of 30 m (.tif): extractdetections counts and outlines landslides by it, at any threshold.",
        optional=True,
        by_default=False,
    )


def mask_classes(words: str) -> parameters.Parameter:
    """Return the classes that a prepared scene's mask leaves out."""
    label = "Classes that the mask leaves out"
    return parameters.choices("CLASSES", label, words, list(CLASSES), choices.MASK_CLASSES, optional=True)


def prepared(words: str) -> Iterable[parameters.Parameter]:
    """Yield the outputs of what prepares a scene. words: about its bands."""
    yield parameters.raster_output("OUTPUT", "Red, green and blue", words)
    yield parameters.raster_output(
        "MASK",
        "Mask of valid pixels",
        "1 where a pixel counts, 0 where not, on the grid of the bands (.tif).",
        optional=True,
    )
