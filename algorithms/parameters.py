"""The parameters of all algorithms: one function a kind, and those that several algorithms share, each with its id, label and help, once."""

from typing import Iterator, Optional, Sequence

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.detections.events import MERGES
from ..core.models import points
from ..core.records.dates import ORDERS
from ..core.scenes.radiometry import MATCHES
from .gis.compat import ADVANCED, DOUBLE, INTEGER, POLYGON, RASTER, VECTOR
from .gis.language import tr

Parameter = QgsProcessingParameterDefinition

ANY_FILE = "All files (*)"  # QGIS's own default, *.*, refuses names without a dot
PRECISIONS = ("f32", "bf16")
JSON_FILE = f"JSON (*.json);;{ANY_FILE}"
HTML = "HTML (*.html)"


def _with(parameter: Parameter, words: str) -> Parameter:
    parameter.setHelp(tr(words))
    return parameter


def advanced(parameter: Parameter) -> Parameter:
    """Move a parameter to the dialog's advanced ones."""
    parameter.setFlags(parameter.flags() | ADVANCED)
    return parameter


# One function a kind. `words` is the help.


def number(
    name: str, label: str, words: str, default: Optional[float] = None, least=None, most=None, optional: bool = False
) -> Parameter:
    """Return a number with decimals."""
    limits = {k: v for k, v in (("minValue", least), ("maxValue", most)) if v is not None}
    return _with(QgsProcessingParameterNumber(name, tr(label), DOUBLE, default, optional, **limits), words)


def integer(
    name: str, label: str, words: str, default: Optional[int] = None, least=None, most=None, optional: bool = False
) -> Parameter:
    limits = {k: v for k, v in (("minValue", least), ("maxValue", most)) if v is not None}
    return _with(QgsProcessingParameterNumber(name, tr(label), INTEGER, default, optional, **limits), words)


def text(name: str, label: str, words: str, default: Optional[str] = None) -> Parameter:
    """Return a text that may be empty."""
    return _with(QgsProcessingParameterString(name, tr(label), default, optional=True), words)


def flag(name: str, label: str, words: str, default: bool = False, optional: bool = False) -> Parameter:
    return _with(QgsProcessingParameterBoolean(name, tr(label), default, optional), words)


def choice(
    name: str, label: str, words: str, options: Sequence[str], default: str, optional: bool = False
) -> Parameter:
    """Return one of several options, which are never translated."""
    found = QgsProcessingParameterEnum(name, tr(label), list(options), False, default, optional, True)
    return _with(found, words)


def choices(
    name: str, label: str, words: str, options: Sequence[str], default: Optional[list] = None, optional: bool = False
) -> Parameter:
    """Return any of several options."""
    return _with(QgsProcessingParameterEnum(name, tr(label), list(options), True, default, optional, True), words)


def file(name: str, label: str, words: str, kinds: str = ANY_FILE, optional: bool = True) -> Parameter:
    """Return a file to read. kinds: QGIS's filter."""
    return _with(QgsProcessingParameterFile(name, tr(label), optional=optional, fileFilter=kinds), words)


def folder(name: str, label: str, words: str, optional: bool = False) -> Parameter:
    behavior = QgsProcessingParameterFile.Behavior.Folder
    return _with(QgsProcessingParameterFile(name, tr(label), behavior, optional=optional), words)


def raster(name: str, label: str, words: str, optional: bool = False) -> Parameter:
    return _with(QgsProcessingParameterRasterLayer(name, tr(label), optional=optional), words)


def rasters(name: str, label: str, words: str) -> Parameter:
    return _with(QgsProcessingParameterMultipleLayers(name, tr(label), RASTER, optional=True), words)


def features(name: str, label: str, words: str, kind=VECTOR, optional: bool = False) -> Parameter:
    """Return the features of a layer, or its selected ones."""
    return _with(QgsProcessingParameterFeatureSource(name, tr(label), [kind], optional=optional), words)


def feature_tables(name: str, label: str, words: str, kind=VECTOR) -> Parameter:
    return _with(QgsProcessingParameterMultipleLayers(name, tr(label), kind), words)


def field(name: str, label: str, words: str, of: str, default: Optional[str] = None) -> Parameter:
    """Return a field of the layer of another parameter."""
    return _with(QgsProcessingParameterField(name, tr(label), default, of, optional=True), words)


def day(name: str, label: str, words: str) -> Parameter:
    kind = QgsProcessingParameterDateTime.Type.Date
    return _with(QgsProcessingParameterDateTime(name, tr(label), kind, optional=True), words)


def extent(name: str, label: str, words: str) -> Parameter:
    return _with(QgsProcessingParameterExtent(name, tr(label), optional=True), words)


def raster_output(name: str, label: str, words: str, optional: bool = False, by_default: bool = True) -> Parameter:
    found = QgsProcessingParameterRasterDestination(name, tr(label), optional=optional, createByDefault=by_default)
    return _with(found, words)


def features_output(
    name: str, label: str, words: str, kind=POLYGON, optional: bool = False, by_default: bool = True
) -> Parameter:
    found = QgsProcessingParameterFeatureSink(name, tr(label), kind, optional=optional, createByDefault=by_default)
    return _with(found, words)


def file_output(
    name: str, label: str, words: str, kinds: str, optional: bool = False, shown: bool = False
) -> Parameter:
    """Return a file to write; an optional one is made only where it is named, in dialogs by default where it is to be shown."""
    by_default = shown or not optional
    found = QgsProcessingParameterFileDestination(name, tr(label), kinds, optional=optional, createByDefault=by_default)
    return _with(found, words)


def folder_output(name: str, label: str, words: str) -> Parameter:
    return _with(QgsProcessingParameterFolderDestination(name, tr(label)), words)


# What several algorithms share.


def scene() -> Parameter:
    words = "The satellite scene, with red, green and blue bands of 10 m or finer. Its valid pixels are those that are not no data."
    return raster("INPUT", "Scene", words)


def bands(words: str, default: Optional[str] = "1, 2, 3", label: str = "Red, green and blue bands") -> Parameter:
    return text("BANDS", label, words, default)


def model(words: str = "A model written by this plugin (.onnx). Empty: the one that ships.") -> Parameter:
    return file("MODEL", "Model", words, f"ONNX (*.onnx);;{ANY_FILE}")


def match(words: str) -> Parameter:
    return choice("MATCH", "Match the distribution", words, MATCHES, "scale")


def reference(words: str) -> Parameter:
    return file("REFERENCE", "Reference distribution", words, JSON_FILE)


def source(words: str) -> Parameter:
    return file("SOURCE", "Shared source distribution", words, JSON_FILE)


def mask(words: str) -> Parameter:
    return raster("MASK", "Mask of valid pixels", words, optional=True)


def masks(words: str) -> Parameter:
    return rasters("MASK", "Masks of valid pixels", words)


def chips(words: str, label: str = "Folder of chips", optional: bool = True) -> Parameter:
    return folder("CHIPS", label, words, optional)


def block(words: str, least: int) -> Parameter:
    return integer("BLOCK", "Pixels a side of a block", words, None, least, optional=True)


def min_cover(words: str, least: float = 0.0) -> Parameter:
    return number("MIN_COVER", "Share of a block that makes it a landslide", words, 0.1, least, 1.0)


def offset() -> Parameter:
    words = "Added to the scene's numbers: -1000 where ESA's offset (baseline 04.00 and later) was left in. The file's own scale and offset always count."
    return integer("OFFSET", "Offset", words, None, -10000, 10000, optional=True)


def strict() -> Parameter:
    return advanced(
        flag("STRICT", "Refuse the set where a chip can't be used", "Else it is left out, named and counted.")
    )


def min_valid(label: str, words: str) -> Parameter:
    return advanced(number("MIN_VALID", label, words, 0.9, 0.01, 1.0))


def threshold(words: str) -> Parameter:
    return number("THRESHOLD", "Probability threshold", words, None, 0.0, 1.0, optional=True)


def operating_point() -> Parameter:
    return choice("OPERATING_POINT", "Operating point", points.explained(), points.NAMES, points.DEFAULT, True)


def merge(words: str) -> Parameter:
    return choice("MERGE", "Merge touching blocks into one event", words, MERGES, "edges and corners")


def date_order() -> Parameter:
    words = "Of day and month in dates such as 05/03/2014. 'auto': the whole column says it, or the run asks. 'DMY': day first. 'MDY': month first."
    return advanced(choice("DATE_ORDER", "Order of day and month", words, ORDERS, ORDERS[0], True))


def seed(words: str) -> Parameter:
    return integer("SEED", "Seed", words, 0, 0)


def report(words: str) -> Parameter:
    return file_output("REPORT", "Report", words, HTML, optional=True, shown=True)


def detections_output(name: str) -> Parameter:
    words = "Events with event_id, probability (largest of its blocks), mean_probability, n_blocks and area_m2 (on the ellipsoid)."
    return features_output(name, "Detections", words)


def extraction() -> Iterator[Parameter]:
    """Yield the parameters that say how detections are made from probabilities (gis.extraction reads them)."""
    yield operating_point()
    yield threshold("A block is a detection where its probability is greater. Empty: the operating point's.")
    yield merge(
        "A landslide larger than a block is detected several times; touching blocks are merged into one event. 'none' keeps each block."
    )
    yield features(
        "EXCLUDE",
        "Exclude (roads, trails, water …)",
        "Detected blocks that touch one of these features, or its buffer, are left out: roads and bare river beds look like scars.",
        optional=True,
    )
    words = "In metres on the ground, whatever the layers' coordinate systems."
    yield number("EXCLUDE_BUFFER", "Buffer around what is excluded (m)", words, 0.0, 0.0)
    words = "Heights in metres. With it, blocks flatter than MIN_SLOPE are left out: fields, cities and river beds."
    yield raster("DEM", "Elevation model", words, optional=True)
    words = "Used with DEM only. Blocks that the DEM does not cover are kept."
    yield number("MIN_SLOPE", "Least mean slope of a block (degrees)", words, 5.0, 0.0, 90.0)


def classification() -> Iterator[Parameter]:
    """Yield the parameters of what classifies a scene (gis.scenes reads them)."""
    yield scene()
    yield bands(
        "The numbers or the names of the bands that hold red, green and blue, in this order. For a full Sentinel-2 stack: 4, 3, 2."
    )
    yield advanced(offset())
    yield advanced(
        flag("RESAMPLE", "Resample to the model's pixels", "Where they are finer or not square.", True, True)
    )
    yield advanced(model())
    yield match(
        "How the scene's colours are brought to those that the model was trained on. 'scale': one fixed scaling of reflectance (0 to 0.3558"
        " becomes 1 to 255; integers are reflectance x 10,000, 8-bit pictures are taken as they are): for Sentinel-2, and measured the"
        " quietest on ordinary land. 'scene': this scene alone, channel by channel (the paper): for another sensor, or haze. 'shared': one"
        " table for all scenes that will be compared, given in SOURCE. 'none': the values are the reference's already (0-255)."
    )
    yield advanced(reference("The distribution to match to, made by fitreference. Empty: the one in the model's card."))
    yield source("For MATCH=shared: the distribution of all scenes together, made by fitreference from all of them.")
    yield mask(
        "1 where a pixel counts, 0 or no data where it does not (cloud, water, snow). Another grid is resampled by nearest neighbour."
    )
    yield min_valid(
        "Least share of valid pixels in a block",
        "A block with fewer valid pixels is not classified; in the others invalid pixels take the block's median.",
    )
    yield advanced(
        number(
            "PRIOR",
            "Share of blocks that hold a landslide",
            "What you expect in this scene, e.g. 0.001. Probabilities are re-scaled from the share in the model's training (Saerens et al."
            " 2002). An operating point finds the same blocks all the same; a THRESHOLD does not. Empty: they are left as they are.",
            None,
            0.0,
            1.0,
            optional=True,
        )
    )
    yield advanced(
        choice(
            "PRECISION",
            "Arithmetic",
            "'f32': single precision, the same probabilities everywhere. 'bf16': almost twice as fast on processors that have it,"
            " single precision on others; single probabilities may move by a few hundredths.",
            PRECISIONS,
            "f32",
        )
    )


def block_rasters() -> Iterator[Parameter]:
    """Yield the rasters that a classification writes."""
    yield raster_output(
        "PROBABILITY",
        "Landslide probability",
        "One cell a block, 32-bit floating point, no data where a block was not classified (.tif).",
    )
    yield raster_output(
        "ACTIVATION",
        "Activation (Grad-CAM)",
        "Two bands, what speaks for non-landslide and for landslide; whole cells to a block (.tif). Costs little more time.",
        optional=True,
        by_default=False,
    )
