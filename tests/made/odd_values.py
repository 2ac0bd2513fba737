"""What people and scripts may give for a parameter of each kind, as hypothesis draws it: right, barely right, and wrong.

A text holds {odd}, {inputs} and {out} for folders, {own} for a file that the call reads, and {ending} for the one that the output has; `filled` puts them in.
"""

from hypothesis import strategies as st

from made import odd_inputs

# fmt: off
NUMBERS = (
    0, 1, -1, 2, 3, 0.5, 0.0, -0.0, 1e-9, 1.0000001, 90, 255, 1000, 1e6, 1e9, 1e15, 1e308, -1e308, 2**31 - 1, 2**31, 2**63, -(2**31),
    "0", "1", "0.5", "1,5", "1e3", "nan", "inf", "-inf", float("nan"), float("inf"), "", " ", "abc", "٣", "1_0", "0x10", "１", None,
    True, [1], "1 2",
)
TEXTS = (
    "", " ", "1", "0", "-1", "1, 2, 3", "3,2,1", "1,1,1", "1,2,3,4", "red, green, blue", "4", "nan", "x", "'", '"', "a\nb", "\0", "ü ‘x’ 山",
    "{0}", "%s", "name", "event_date", "event_id", "longitude", "latitude", "0.5, 0.9", "0.9, 0.5", "0, 1", "-1, 2", "0.5, 0.5", "a, b",
    "2010-2012, 2011", "2012-2010", "1=a, 2=b", "=", "1=", "1=a,1=b", "50=houses;60=x", "x" * 5000, "<script>", None, 7, "../..", "2014",
    "9999-99-99", "quiet", "QUIET", ",,,",
)
DAYS = (
    "", None, "2015-06-01", "2015-13-01", "2015-02-30", "today", "1.2.2015", "2015", "0001-01-01", "9999-12-31", "2015-06-01T12:00:00", "-1",
    5, "2026-99-01",
)
EXTENTS = (
    "", None, "0,1,0,1", "300500,301500,4098000,4099000", "300500,301500,4098000,4099000 [EPSG:32633]", "1,0,1,0 [EPSG:32633]",
    "nan,nan,nan,nan", "inf,inf,inf,inf [EPSG:32633]", "a,b,c,d", "1,2,3", "-180,180,-90,90 [EPSG:4326]", "0,1,0,1 [EPSG:999999]",
    "300500,300500,4099000,4099000 [EPSG:32633]", "12.7,12.8,36.9,37.1 [EPSG:4326]", "-1e9,1e9,-1e9,1e9 [EPSG:32633]",
    "300500.1,300500.2,4099000.1,4099000.2 [EPSG:32633]",
)
FLAGS = (True, False, "true", "no", "maybe", 2, -1, None, "", "yes", [], 0.5)
REMOTE = ("https://example.org/x", "/vsicurl/https://example.org/x.tif", "postgres://x", "memory:", "/dev/null", "/proc/self/mem", "{out}")
DESTINATIONS = (
    "", None, "TEMPORARY_OUTPUT", "{out}/new folder/ü ‘x’ 山{ending}", "{out}", "{out}/", "{own}", "{out}/a\0b{ending}",
    "{out}/x", "/proc/landslidebias/x{ending}", "/dev/null", "{out}/" + "n" * 300 + "{ending}", "{out}/a\nb{ending}", "{out}/x.png",
    "{out}/x.PART{ending}", "{out}/x.txt", "{out}/x{ending}/", "{out}/text", "{out}/text/x{ending}", "{out}/x'y\"z{ending}",
    "{out}/x{ending}{ending}", "{out}/.hidden{ending}",
)
LAYERS = ("shp", "SHP", "geojson", "json", "csv", "kml", "gml", "fgb", "xlsx", "ods", "sqlite", "tab", "mif", "dxf", "gpx", "gpkg", "GPKG")
TABLES = ("memory:", "memory:x", "ogr:dbname='{out}/x.gpkg' table=\"t\" (geom)", "ogr:dbname='{out}/x.gpkg' table=\"\" (geom)", "ogr:nothing")
RASTERS = ("tif", "TIF", "tiff", "vrt", "png", "jp2", "img", "nc", "asc")
FILES = ("html", "HTML", "htm", "json", "onnx", "png", "pdf")
KINDS = {
    "sink": (*(f"{{out}}/x.{e}" for e in LAYERS), *TABLES),
    "rasterDestination": tuple(f"{{out}}/x.{e}" for e in RASTERS),
    "fileDestination": tuple(f"{{out}}/x.{e}" for e in FILES),
    "folderDestination": ("{out}", "{inputs}", "{inputs}/drawn_chips"),
}
# fmt: on


def values(definition):
    """Return a strategy of values for a parameter."""
    kind, pools = definition.type(), odd_inputs.names()
    odd = [f"{{odd}}/{name}" for name in pools["raster"]]
    layer = [f"{{odd}}/{name}" for name in pools["layer"]]
    good = [
        "{inputs}/quiet.tif",
        "{inputs}/mask.tif",
        "{inputs}/cover.tif",
        "{inputs}/regions.geojson",
        "{inputs}/lines.geojson",
        *REMOTE,
    ]
    one = {
        "number": NUMBERS,
        "string": TEXTS,
        "datetime": DAYS,
        "extent": EXTENTS,
        "boolean": FLAGS,
        "raster": [*odd, *odd, *good, *layer[:4], "", None],
        "source": [*layer, *layer, *good, *odd[:4], "", None],
        "file": [f"{{odd}}/{name}" for name in (*pools["file"], *pools["folder"])] + good + ["", None, "a\0b", "{odd}/" + "n" * 300],
        "field": [*TEXTS, "years", "n_blocks", ["name"], "a;b"],
    }  # fmt: skip
    if kind == "enum":
        options = list(definition.options())
        some = st.sampled_from(
            [*options, *range(-1, len(options) + 1), "", None, "no such", "0", [], [0], [options[0], "x"], True, 0.5]
        )
        return st.one_of(some, st.lists(st.sampled_from(options), max_size=3)) if definition.allowMultiple() else some
    if kind == "multilayer":
        members = st.sampled_from([*odd, *layer, *good])
        return st.one_of(
            members,
            st.lists(members, max_size=3),
            st.sampled_from(["", None, [""], [None], ";", "{inputs}/quiet.tif;{inputs}/news.tif"]),
        )
    if kind in KINDS:
        return st.sampled_from([*DESTINATIONS, *KINDS[kind]])
    return st.sampled_from(one[kind])


def filled(value, **places):
    """Return a value with its places put in."""
    if isinstance(value, list):
        return [filled(one, **places) for one in value]
    if isinstance(value, str):
        for name, place in places.items():
            value = value.replace(f"{{{name}}}", str(place))
    return value
