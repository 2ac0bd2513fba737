"""The parameters of all algorithms: one function a kind, and those that several algorithms share, each with its id, label and help, once."""

from typing import Mapping, Optional, Sequence

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
from ..core.errors import InputError
from ..core.models import points
from ..core.records.dates import ORDERS
from ..core.scenes.radiometry import MATCHES
from ..core.words import Words, joined
from . import choices as labels
from .gis.compat import ADVANCED, DOUBLE, INTEGER, POLYGON, RASTER, VECTOR
from .gis.language import tr

Parameter = QgsProcessingParameterDefinition

ANY_FILE = "All files (*)"  # QGIS's own default, *.*, refuses names without a dot
JSON_FILE = f"JSON (*.json);;{ANY_FILE}"
HTML = "HTML (*.html)"
# The labels of parameters that help of algorithms speaks of which have none of that name.
LABELS = {
    "MATCH": "Match the distribution",
    "SOURCE": "Shared source distribution",
    "REFERENCE": "Reference distribution",
    "ACTIVATION": "Activation (Grad-CAM)",
    "OVERLAP": "Share that two persons look at",
    "OUTLINES": "Outline by share or activation",
    "SHARE": "Landslide's share of each cell",
}
FIELD = (
    __name__.rpartition(".algorithms.")[0] + ".ui.choices.Choice"
)  # what dialogs show a choice by, imported by them alone
MATCHING = (
    "To compare scenes, match all alike: MATCH=scale where all are of one sensor (Sentinel-2), 'shared' for another sensor or haze, with one"
    " table of all scenes from fitreference; never 'scene', which gives each scene the same colours."
)


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
    name: str,
    label: str,
    words: str,
    options: Sequence[str],
    shown: Mapping[str, str],
    default: str,
    optional: bool = False,
) -> Parameter:
    """Return one of several options; shown: what dialogs show for each. Its value is the option itself, which is never translated."""
    found = QgsProcessingParameterEnum(name, tr(label), list(options), False, default, optional, True)
    return _with(_worded(found, shown), words)


def choices(
    name: str,
    label: str,
    words: str,
    options: Sequence[str],
    shown: Mapping[str, str],
    default: Optional[list] = None,
    optional: bool = False,
) -> Parameter:
    """Return any of several options."""
    found = QgsProcessingParameterEnum(name, tr(label), list(options), True, default, optional, True)
    return _with(_worded(found, shown), words)


def _worded(parameter: Parameter, shown: Mapping[str, str]) -> Parameter:
    words = [tr(shown[option]) for option in parameter.options()]
    boxes = {"useCheckBoxes": True, "columns": 1} if parameter.allowMultiple() else {}
    parameter.setMetadata({"widget_wrapper": {"class": FIELD, "labels": words, **boxes}})
    return parameter


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


def feature_tables(name: str, label: str, words: str, kind=VECTOR, optional: bool = False) -> Parameter:
    return _with(QgsProcessingParameterMultipleLayers(name, tr(label), kind, optional=optional), words)


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
    found = choice("MATCH", LABELS["MATCH"], words, MATCHES, labels.MATCH, "scale")
    found.setHelp(f"{found.help()} {tr(MATCHING)}")
    return found


def reference(words: str) -> Parameter:
    return file("REFERENCE", LABELS["REFERENCE"], words, JSON_FILE)


def source(words: str) -> Parameter:
    return file("SOURCE", LABELS["SOURCE"], words, JSON_FILE)


def mask(words: str) -> Parameter:
    return raster("MASK", "Mask of valid pixels", words, optional=True)


def masks(words: str) -> Parameter:
    return rasters("MASK", "Masks of valid pixels", words)


def more_detections() -> Parameter:
    words = "Those of other scenes, which must not overlap: all layers count as one, and a field says which layer each is of."
    return feature_tables("MORE_DETECTIONS", "Further detections", words, optional=True)


def chips(words: str, label: str = "Folder of chips", optional: bool = True) -> Parameter:
    return folder("CHIPS", label, words, optional)


def block(words: str, least: int) -> Parameter:
    return advanced(integer("BLOCK", "Pixels a side of a block", words, None, least, optional=True))


def min_cover(words: str, least: float = 0.0) -> Parameter:
    return advanced(number("MIN_COVER", "Share of a block that makes it a landslide", words, 0.1, least, 1.0))


def offset() -> Parameter:
    words = "Added to the scene's numbers: -1000 where ESA's offset (baseline 04.00 and later) was left in. The file's own scale and offset always count."
    return advanced(integer("OFFSET", "Offset", words, None, -10000, 10000, optional=True))


def strict() -> Parameter:
    return advanced(
        flag("STRICT", "Refuse the set where a chip can't be used", "Else it is left out, named and counted.")
    )


def min_valid(label: str, words: str) -> Parameter:
    return advanced(number("MIN_VALID", label, words, 0.9, 0.01, 1.0))


def threshold(words: str, names: Sequence[str] = points.NAMES) -> Parameter:
    """Return the threshold; its help ends with what the shipped model's operating points are."""
    found = number("THRESHOLD", "Probability threshold", words, None, 0.0, 1.0, optional=True)
    try:
        known = points.shipped()
    except InputError:
        return found
    figures = joined(Words("{0:.3f} ({1})", known[name].threshold, name) for name in names if name in known)
    found.setHelp(f"{found.help()} {tr(Words('With the shipped model: {0}.', figures))}")
    return found


def operating_point() -> Parameter:
    words = points.explained()
    return choice(
        "OPERATING_POINT", "Operating point", words, points.NAMES, labels.OPERATING_POINT, points.DEFAULT, True
    )


def merge(words: str) -> Parameter:
    label = "Merge touching blocks into one event"
    return advanced(choice("MERGE", label, words, MERGES, labels.MERGE, "edges and corners"))


def date_order() -> Parameter:
    words = "Of day and month in dates such as 05/03/2014. 'auto': the whole column says it, or the run asks. 'DMY': day first. 'MDY': month first."
    label = "Order of day and month"
    return advanced(choice("DATE_ORDER", label, words, ORDERS, labels.DATE_ORDER, ORDERS[0], True))


def seed(words: str) -> Parameter:
    return advanced(integer("SEED", "Seed", words, 0, 0))


def report(words: str) -> Parameter:
    return file_output("REPORT", "Report", words, HTML, optional=True, shown=True)
