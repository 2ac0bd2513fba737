"""Makes resources/styles/*.qml with QGIS's own classes. Run with QGIS's Python after a change; the results are committed."""

import os
import re
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "resources" / "styles"
NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # how QGIS writes an empty value in a list of choices
sys.path.insert(0, str(ROOT / ".build" / "plugins"))
from landslidebias.algorithms.reviewsample import FIELDS  # noqa: E402
from landslidebias.core.detections.activation import INFERNO  # noqa: E402

# The lows of probability are transparent.
PROBABILITY_ALPHA = (0, 60, 130, 190, 220, 235, 245)


def raster(name, band, top, bands):
    from osgeo import gdal

    path = "/vsimem/style.tif"
    gdal.GetDriverByName("GTiff").Create(path, 2, 2, bands, gdal.GDT_Float32)
    layer = QgsRasterLayer(path, name)
    ramp = QgsColorRampShader(0, top)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    items = []
    for k, (colour, alpha) in enumerate(zip(INFERNO, PROBABILITY_ALPHA)):
        value, colour = top * k / (len(INFERNO) - 1), QColor(colour)
        colour.setAlpha(alpha)
        items.append(QgsColorRampShader.ColorRampItem(value, colour, f"{value:.2g}"))
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(0)
    renderer.setClassificationMax(top)
    layer.setRenderer(renderer)
    save(layer, name)


def picture(name, top):
    """Red, green and blue bands from 0 to `top`."""
    from osgeo import gdal

    path = "/vsimem/picture.tif"
    gdal.GetDriverByName("GTiff").Create(path, 2, 2, 3, gdal.GDT_UInt16)
    layer = QgsRasterLayer(path, name)
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3)
    for k, setter in enumerate(
        (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement)
    ):
        stretch = QgsContrastEnhancement(layer.dataProvider().dataType(k + 1))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretch.setMinimumValue(0)
        stretch.setMaximumValue(top)
        setter(stretch)
    layer.setRenderer(renderer)
    save(layer, name)


def classes(name, items):
    """A band of classes: (value, colour, alpha, words)."""
    from osgeo import gdal

    path = "/vsimem/classes.tif"
    gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Byte)
    layer = QgsRasterLayer(path, name)
    shown = []
    for value, colour, alpha, words in items:
        c = QColor(colour)
        c.setAlpha(alpha)
        shown.append(QgsPalettedRasterRenderer.Class(value, c, words))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, shown))
    save(layer, name)


def vector(name, geometry, fields, renderer, label=None, prepare=None):
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&{fields}", name, "memory")
    layer.setRenderer(renderer)
    if label:
        settings = QgsPalLayerSettings()
        settings.fieldName, settings.isExpression = label, True
        halo, text = QgsTextBufferSettings(), QgsTextFormat()
        halo.setEnabled(True)
        halo.setSize(0.8)
        text.setBuffer(halo)
        settings.setFormat(text)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        layer.setLabelsEnabled(True)
    if prepare:
        prepare(layer)
    save(layer, name)


def blind(layer):
    """A sample to review, in table and form: answers are chosen from a list, and what would colour them is hidden."""
    lists = {"answer": {**dict.fromkeys(("landslide", "not", "unsure")), "": NULL}, "reviewer": {"1": 1, "2": 2}}
    for name, choices in lists.items():
        shown = [{label: label if value is None else value} for label, value in choices.items()]
        layer.setEditorWidgetSetup(layer.fields().indexOf(name), QgsEditorWidgetSetup("ValueMap", {"map": shown}))
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        if column.name in ("event_id", "stratum", "weight", "probability"):  # an undetected block has no event
            column.hidden = True
            layer.setEditorWidgetSetup(layer.fields().indexOf(column.name), QgsEditorWidgetSetup("Hidden", {}))
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)


def save(layer, name):
    path = OUT / f"{name}.qml"
    words, fine = layer.saveNamedStyle(str(path))
    if not fine:
        sys.exit(f"{name}: {words}")
    # The font of this machine is left out: where a style is loaded QGIS takes its own, and misses none.
    path.write_text(re.sub(r' fontFamily="[^"]*"', "", path.read_text(encoding="utf-8")), encoding="utf-8")


def fill(colour, alpha, line, width="0.4"):
    c = QColor(colour)
    return QgsFillSymbol.createSimple(
        {"color": f"{c.red()},{c.green()},{c.blue()},{alpha}", "outline_color": line, "outline_width": width}
    )


# Detections and records that are compared are told apart by colour and by shape: blue and plain is in both, orange and hatched is detected only,
# yellow and crossed is recorded only (Okabe and Ito's colours).
BOTH, DETECTED_ONLY, RECORDED_ONLY, APART = "#0072b2", "#d55e00", "#f0e442", "#999999"


def hatched(colour):
    """A fill of lines with a thick outline."""
    return QgsFillSymbol.createSimple(
        {"color": colour, "style": "b_diagonal", "outline_color": colour, "outline_width": "0.9"}
    )


def marker(shape, colour, size, outline="white"):
    return QgsMarkerSymbol.createSimple({"name": shape, "color": colour, "size": size, "outline_color": outline})


def compared():
    """Detections by their record, as polygons and as points; records by their detection."""
    polygons = {True: (fill(BOTH, 110, BOTH, "0.6"), "recorded"), False: (hatched(DETECTED_ONLY), "unrecorded")}
    points = {
        True: (marker("square", BOTH, "2.6"), "recorded"),
        False: (marker("triangle", DETECTED_ONLY, "3.4"), "unrecorded"),
    }
    for name, geometry, symbols in (("recorded", "Polygon", polygons), ("recorded_points", "Point", points)):
        categories = [QgsRendererCategory(value, symbol, words) for value, (symbol, words) in symbols.items()]
        vector(name, geometry, "field=recorded:bool", QgsCategorizedSymbolRenderer("recorded", categories))
    categories = [
        QgsRendererCategory("detected", marker("circle", BOTH, "2.6"), "detected"),
        QgsRendererCategory("undetected", marker("cross_fill", RECORDED_ONLY, "4", "#222222"), "undetected"),
        QgsRendererCategory("apart", marker("circle", APART, "1.8"), "kept apart"),
    ]
    kind = (
        "CASE WHEN \"detected\" THEN 'detected' WHEN coalesce(attribute(@feature, 'status'), 'unmatched') = 'unmatched' THEN 'undetected'"
        " ELSE 'apart' END"
    )
    fields = "field=detected:bool&field=status:string(20)"
    vector("detected", "Point", fields, QgsCategorizedSymbolRenderer(kind, categories))


def main():  # long: one entry a style
    app = QgsApplication([], False)
    app.initQgis()
    OUT.mkdir(parents=True, exist_ok=True)
    raster("probability", 1, 1.0, 1)
    raster("activation", 2, 0.25, 2)
    raster("activation_one", 1, 0.25, 1)
    raster("activation_share", 1, 1.0, 1)
    picture("matched", 255)
    picture("natural_colour", 3558)  # reflectance of 0.3558, as in ESA's true-colour image
    classes("mask", [(0, "#d6604d", 160, "does not count"), (1, "#ffffff", 0, "counts")])
    edges = [0, 0.5, 0.7, 0.85, 0.95, 1]
    colours = INFERNO[2:6] + ("#fcffa4",)
    ranges = [
        QgsRendererRange(a, b, fill(c, 90, c, "0.6"), f"{a:g} – {b:g}") for a, b, c in zip(edges, edges[1:], colours)
    ]
    vector("detections", "MultiPolygon", "field=probability:double", QgsGraduatedSymbolRenderer("probability", ranges))
    vector(
        "new_landslides",
        "MultiPolygon",
        "field=probability:double",
        QgsSingleSymbolRenderer(fill("#e7298a", 90, "#e7298a", "0.8")),
    )
    states = {"before": ("#9aa5ad", "before matching"), "after": ("#2f6f4f", "after matching")}
    categories = [QgsRendererCategory(value, fill(c, 60, c), words) for value, (c, words) in states.items()]
    vector("likeness", "Polygon", "field=state:string(20)", QgsCategorizedSymbolRenderer("state", categories))
    records = [
        QgsRendererCategory(
            value,
            QgsMarkerSymbol.createSimple({"name": "diamond", "color": colour, "size": "2.4", "outline_color": "white"}),
            words,
        )
        for value, colour, words in (
            ("exact", "#08519c", "exact"),
            ("1km", "#3182bd", "1 km"),
            ("5km", "#6baed6", "5 km"),
            ("10km", "#9ecae1", "10 km"),
            ("", "#bdbdbd", "rougher or unknown"),
        )
    ]
    vector(
        "records",
        "Point",
        "field=location_accuracy:string(20)",
        QgsCategorizedSymbolRenderer("location_accuracy", records),
    )
    compared()
    outline = {"color": "0,0,0,0", "outline_color": "#2f6f4f", "outline_width": "0.2"}
    vector("blocks", "Polygon", "field=row:integer", QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    answers = {
        "landslide": ("#1b7837", "landslide"),
        "not": ("#762a83", "not"),
        "unsure": ("#fdb863", "unsure"),
        "": ("#ffd400", "to review"),
    }
    categories = [QgsRendererCategory(value, fill(c, 60, c, "0.6"), words) for value, (c, words) in answers.items()]
    renderer = QgsCategorizedSymbolRenderer("coalesce(\"answer\", '')", categories)
    kinds = {"int": "integer", "str": "string(80)", "float": "double"}
    fields = "&".join(f"field={field}:{kinds[kind]}" for field, kind in FIELDS)
    vector("review", "MultiPolygon", fields, renderer, '"review_id"', blind)
    # Diverging around 1, on a logarithmic scale (ColorBrewer PuOr).
    steps = [0, 1 / 30, 1 / 10, 1 / 3, 1 / 1.2, 1.2, 3, 10, 30, 1e9]
    names = [
        "below 1/30",
        "1/30 – 1/10",
        "1/10 – 1/3",
        "1/3 – 1/1.2",
        "about as well recorded",
        "1.2 – 3",
        "3 – 10",
        "10 – 30",
        "above 30",
    ]
    puor = ("#2d004b", "#542788", "#8073ac", "#b2abd2", "#f7f7f7", "#fdb863", "#e08214", "#b35806", "#7f3b08")
    ranges = [QgsRendererRange(a, b, fill(c, 130, "#333333"), n) for a, b, c, n in zip(steps, steps[1:], puor, names)]
    vector(
        "gamma",
        "MultiPolygon",
        "field=name:string(80)&field=gamma:double&field=reference:bool&field=gamma_low:double&field=gamma_high:double&field=gamma_pooled:double",
        # Of many regions with few records each, the pooled value: a map that does not shout. Layers of older versions have none.
        QgsGraduatedSymbolRenderer("coalesce(attribute(@feature, 'gamma_pooled'), \"gamma\")", ranges),
        "\"name\" || '\\n' || CASE WHEN \"reference\" THEN 'reference' WHEN \"gamma\" IS NULL THEN 'not seen'"
        ' WHEN "gamma_low" <= 0 THEN \'Γ at most \' || format_number("gamma_high", 1)'
        ' WHEN "gamma_high" >= 1e6 THEN \'Γ at least \' || format_number("gamma_low", 1)'
        " ELSE 'Γ = ' || format_number(\"gamma\", 1) || ' (' || format_number(\"gamma_low\", 1) || ' to '"
        " || format_number(\"gamma_high\", 1) || ')' END",
    )
    app.exitQgis()


if __name__ == "__main__":
    main()
