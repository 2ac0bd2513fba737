"""A stratified sample of detections to look at, with its weights and a sheet of pictures."""

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.blocks import to_map
from ..core.errors import Canceled, InputError
from ..core.review import UNDETECTED, allocate
from . import rasters
from .base import LandslideAlgorithm, tr, whole_file
from .chips import Scene
from .compat import INTEGER, POLYGON, RASTER, VECTOR, fields_of
from .regions import Regions
from .report import Page
from .scene import band_numbers
from .vectors import write
from .version import VERSION

EVERYWHERE = "all"
UPPER = 0.1  # the share of undetected blocks, by probability, that makes a stratum of its own
FIGURE_6 = 10  # blocks of the highest and of the lowest probabilities on the sheet
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
)


class ReviewSample(LandslideAlgorithm):
    ID, LABEL, GROUP = "reviewsample", "Sample detections for review", "Bias"
    TAGS = ("review", "validation", "precision", "sample", "stratified")
    DESCRIPTION = (
        "Draws a seeded sample of detections, stratified by region and probability, for a person to look at: fill in 'answer' (landslide, not,"
        " unsure) and, where an event holds more than one landslide, 'n_landslides'. Each row carries its weight, how many detections it stands"
        " for. With PROBABILITY, blocks that were not detected are sampled too, so that recall can be told. Score it with scorereview, and give"
        " it to biasfactor: how many detections are wrong differs from region to region, and biases Γ."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFeatureSource("DETECTIONS", tr("Detections"), [VECTOR]),
            "Detections of a scene, with event_id and probability, from detectlandslides or extractdetections.",
        )
        yield (
            QgsProcessingParameterFeatureSource("REGIONS", tr("Regions"), [POLYGON], optional=True),
            "The regions that will be compared: each gets a sample of its own. Empty: one sample.",
        )
        yield (
            QgsProcessingParameterField("NAME_FIELD", tr("Name of a region"), None, "REGIONS", optional=True),
            "Empty: the field 'name', or the feature's number. The names must be those given to biasfactor.",
        )
        yield (
            QgsProcessingParameterNumber(
                "SIZE", tr("Detections to review in each region"), INTEGER, 100, False, 2, 100000
            ),
            "A region with fewer detections is reviewed whole.",
        )
        yield (
            QgsProcessingParameterString("STRATA", tr("Limits of the probability strata"), optional=True),
            "Probabilities between strata, as 0.7, 0.9. Empty: thirds of each region's detections.",
        )
        yield (
            QgsProcessingParameterMultipleLayers("PROBABILITY", tr("Probability rasters"), RASTER, optional=True),
            "To sample blocks that were not detected too, and for the sheet's blocks of the highest and lowest probabilities. Rasters must not overlap.",
        )
        yield (
            QgsProcessingParameterNumber(
                "UNDETECTED", tr("Undetected blocks to review in each region"), INTEGER, 50, False, 0, 100000
            ),
            "Half of them from the tenth with the highest probabilities. Needs PROBABILITY.",
        )
        yield (
            QgsProcessingParameterMultipleLayers("SCENE", tr("Scenes"), RASTER, optional=True),
            "For the pictures of SHEET; each place is shown from the first scene that holds it.",
        )
        yield (
            QgsProcessingParameterString("BANDS", tr("Red, green and blue bands"), "1, 2, 3", optional=True),
            "Numbers or names of the scene's bands.",
        )
        yield (
            QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 0, False, 0),
            "Of the draw: the same seed gives the same sample.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Sample to review"), POLYGON),
            "A layer to fill in: answer is landslide, not or unsure (or left empty), n_landslides is 1 where it is empty.",
        )
        yield (
            QgsProcessingParameterFileDestination(
                "SHEET", tr("Sheet of pictures"), "HTML (*.html)", optional=True, createByDefault=False
            ),
            "One self-contained page with a picture of each sampled place, by stratum. Needs SCENE.",
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber("N_SAMPLED", tr("Detections to review")),
            QgsProcessingOutputNumber("N_UNDETECTED", tr("Undetected blocks to review")),
        ]

    def prepare(self, parameters, context):
        self._maps, self._scenes = (
            [rasters.from_layer(layer) for layer in self.layers(parameters, name, context)]
            for name in ("PROBABILITY", "SCENE")
        )

    def check(self, parameters, context):
        limits(self.text(parameters, "STRATA", context))
        if parameters.get("SHEET") and not parameters.get("SCENE"):
            raise InputError("SHEET needs SCENE: without it there is nothing to show.")

    def execute(self, parameters, context, feedback):
        rng = np.random.default_rng(self.parameterAsInt(parameters, "SEED", context))
        source = self.source(parameters, "DETECTIONS", context)
        regions = self._regions(parameters, context)
        scene_name = source.sourceName()
        rows = self._detections(source, regions, parameters, context, feedback, rng)
        if not rows:
            raise InputError("No detection lies in a region: there is nothing to review.")
        n_detected = len(rows)
        blocks = [_Blocks(raster, source, context) for raster in self._maps]
        size = self.parameterAsInt(parameters, "UNDETECTED", context)
        rows += undetected(blocks, regions, size, source.sourceCrs(), context, rng)
        order = rng.permutation(len(rows))  # so that a row's place tells nothing of its region or probability
        rows = [rows[k] for k in order]
        values = [
            (geometry, [k, scene_name, event, region, stratum, weight, p, None, None])
            for k, (geometry, event, region, stratum, weight, p) in enumerate(rows, 1)
        ]
        facts = {"version": VERSION, "detections": scene_name, "seed": self.parameterAsInt(parameters, "SEED", context)}
        destination = write(
            self,
            parameters,
            "OUTPUT",
            context,
            feedback,
            fields_of(FIELDS),
            QgsWkbTypes.Type.MultiPolygon,
            source.sourceCrs(),
            values,
            "review",
            facts,
        )
        results = {"OUTPUT": destination, "N_SAMPLED": n_detected, "N_UNDETECTED": len(rows) - n_detected}
        sheet = self.file_destination(parameters, "SHEET", context)
        if sheet:
            with whole_file(sheet) as part, open(part, "w", encoding="utf-8") as stream:
                stream.write(self._sheet(values, blocks, source.sourceCrs(), parameters, context, feedback, rng))
            results["SHEET"] = sheet
        return results

    def _regions(self, parameters, context):
        if not parameters.get("REGIONS"):
            return None
        source = self.parameterAsSource(parameters, "REGIONS", context)
        return Regions(source, self.text(parameters, "NAME_FIELD", context), "", context, least=1)

    def _detections(self, source, regions, parameters, context, feedback, rng):
        names = [f.name() for f in source.fields()]
        if "probability" not in names:
            raise InputError(
                f"DETECTIONS has no field 'probability'; it has {', '.join(names)}. Use the layer that detectlandslides writes."
            )
        identity = names.index("event_id") if "event_id" in names else -1
        found = {}
        if regions is None:
            placed = ((EVERYWHERE, f) for f in source.getFeatures())
        else:
            placed = ((regions.names[k], f) for k, _, f in regions.placed(source, source.sourceCrs(), feedback))
        for region, feature in placed:
            geometry = feature.geometry()
            if geometry.isNull() or geometry.isEmpty():
                continue
            geometry = (
                geometry if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry else geometry.buffer(1e-6, 2)
            )
            geometry.convertToMultiType()
            event = int(feature[identity]) if identity >= 0 else int(feature.id())
            found.setdefault(region, []).append((geometry, event, float(feature["probability"])))
        rows, edges = [], limits(self.text(parameters, "STRATA", context))
        for region, events in found.items():
            p = np.array([e[2] for e in events])
            cuts = edges if edges else _distinct(np.quantile(p, (1 / 3, 2 / 3)), p)
            stratum = np.searchsorted(cuts, p, side="left")
            sizes = np.bincount(stratum, minlength=len(cuts) + 1)
            for k, n in enumerate(allocate(sizes, self.parameterAsInt(parameters, "SIZE", context))):
                for at in rng.choice(np.flatnonzero(stratum == k), n, replace=False):
                    geometry, event, value = events[at]
                    rows.append((geometry, event, region, _words(cuts, k), float(sizes[k] / n), value))
        return rows

    def _sheet(self, values, blocks, crs, parameters, context, feedback, rng):
        bands = self.text(parameters, "BANDS", context)
        scenes = [Scene(raster, band_numbers(bands, raster, 3), context) for raster in self._scenes]

        def shown(geometry, where):
            return next((uri for scene in scenes if (uri := scene.picture(geometry, where))), "")

        out = Page("Detections to review")
        out.text(
            "Each picture is outlined in yellow where the detection lies. Its number is review_id; write the answers into the layer.",
            "lead",
        )
        groups = {}
        for geometry, row in values:
            groups.setdefault((row[3], row[4]), []).append((f"{row[0]}: {row[6]:.3f}", geometry))
        for (region, stratum), places in sorted(groups.items()):
            if feedback.isCanceled():
                raise Canceled("Canceled.")
            out.heading(f"{region}, {stratum}")
            out.tiles([(words, shown(geometry, crs)) for words, geometry in places])
        for title, low, high in (("Blocks with p > 0.99", 0.99, 2.0), ("Blocks with p < 0.01", -1.0, 0.01)):
            found = [
                (f"{p:.3f}", shown(g, part.crs)) for part in blocks for g, p in part.between(low, high, FIGURE_6, rng)
            ]
            if found:
                out.heading(title)
                out.tiles(found)
        return out.html()


class _Blocks:
    """The blocks of a probability raster that no detection covers."""

    def __init__(self, raster, source, context):
        self.raster, self.crs, self._context = raster, raster.crs, context
        self.p = rasters.read(raster.path)
        request = QgsFeatureRequest().setDestinationCrs(raster.crs, context.transformContext())
        covered = (
            rasters.burn(raster, [f.geometry() for f in source.getFeatures(request) if not f.geometry().isNull()]) > 0
        )
        self.free = np.isfinite(self.p) & ~covered

    def regions(self, regions):
        """Return the region of each undetected block, [height, width] int from 1, 0 where there is none."""
        if regions is None:
            return self.free.astype(int)
        there = QgsCoordinateTransform(regions.crs, self.crs, self._context.transformContext())
        shapes = [QgsGeometry(g) for g in regions.geometries]
        for shape in shapes:
            shape.transform(there)
        return rasters.burn(self.raster, shapes, range(1, len(shapes) + 1)) * self.free

    def block(self, row, col):
        corners = [(col, row), (col + 1, row), (col + 1, row + 1), (col, row + 1)]
        geometry = QgsGeometry.fromPolygonXY(
            [[QgsPointXY(*to_map(self.raster.geotransform, int(c), int(r))) for c, r in corners]]
        )
        geometry.convertToMultiType()
        return geometry

    def between(self, low, high, n, rng):
        """Return n blocks (geometry, probability) with probabilities over `low` and under `high` (paper, Fig. 6)."""
        with np.errstate(invalid="ignore"):
            at = np.argwhere((self.p > low) & (self.p < high))
        chosen = rng.choice(len(at), min(n, len(at)), replace=False) if len(at) else []
        return [(self.block(*at[k]), float(self.p[tuple(at[k])])) for k in chosen]


def undetected(parts, regions, size, crs, context, rng):
    """Return rows of undetected blocks of each region, over all rasters, in two strata."""
    rows, where = [], [part.regions(regions) for part in parts]
    for k, name in enumerate([EVERYWHERE] if regions is None else regions.names, 1):
        at = [(n, *cell) for n, part in enumerate(where) for cell in np.argwhere(part == k)]
        if not at or not size:
            continue
        p = np.array([parts[n].p[row, col] for n, row, col in at])
        upper = p > np.quantile(p, 1 - UPPER)
        for words, chosen in ((f"{UNDETECTED}, upper tenth", upper), (f"{UNDETECTED}, others", ~upper)):
            n = min(int(chosen.sum()), size - size // 2)
            for index in rng.choice(np.flatnonzero(chosen), n, replace=False) if n else ():
                part, row, col = at[index]
                geometry = parts[part].block(row, col)
                geometry.transform(QgsCoordinateTransform(parts[part].crs, crs, context.transformContext()))
                rows.append((geometry, None, name, words, float(chosen.sum() / n), float(p[index])))
    return rows


def limits(text):
    """Parse '0.7, 0.9' to sorted probabilities. Raises InputError."""
    try:
        found = sorted(float(part) for part in text.split(",") if part.strip())
    except ValueError:
        raise InputError(f"STRATA: {text!r} is no list of probabilities; write them as 0.7, 0.9.") from None
    if any(not 0 < value < 1 for value in found) or len(set(found)) < len(found):
        raise InputError("STRATA: the limits must be different probabilities between 0 and 1.")
    return found


def _distinct(cuts, p):
    return sorted({float(c) for c in cuts if p.min() <= c < p.max()})


def _words(cuts, k):
    if not cuts:
        return "detected"
    if k == 0:
        return f"p up to {cuts[0]:.3f}"
    return f"p over {cuts[-1]:.3f}" if k == len(cuts) else f"p {cuts[k - 1]:.3f} to {cuts[k]:.3f}"
