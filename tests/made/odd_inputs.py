"""Files that are not what a parameter asks for, or barely so: rasters, layers, tables, folders. Drawn once into a folder, by their names."""

import json
import zipfile

import numpy as np
from osgeo import gdal, ogr, osr

from made import layers, rasters
from made.drawn_scenes import BLOCK

W, N = 300000.0, 4100000.0  # where the scenes of tests/whole lie
SIDE = 4320.0
DETECTED = {"event_id": 1, "probability": 0.9, "mean_probability": 0.8, "n_blocks": 1, "area_m2": 32400.0}


def draw(folder):
    """Draw all into a folder."""
    folder.mkdir()
    _rasters(folder)
    _layers(folder)
    _tables(folder)
    _folders(folder)
    return folder


def names():
    """Return the names of rasters, layers, files and folders; some are not there."""
    return {
        "raster": [f"{name}.tif" for name in RASTERS] + ["gone.tif", "text.tif", "void.tif", "cut.tif", "palette.png"],
        "layer": [f"{name}.geojson" for name in LAYERS]
        + [
            "gone.gpkg",
            "text.tif",
            "two.gpkg",
            "two.gpkg|layername=second",
            "two.gpkg|layername=gone",
            "table.csv",
            "broken.shp",
            "catalog.csv",
        ],
        "file": [
            "gone.json",
            "text.tif",
            "void.tif",
            "list.json",
            "table.json",
            "null.json",
            "bare.onnx",
            "void.zip",
            "text.zip",
            "broken.xml",
        ]
        + ["catalog.csv", "table.csv", "latin.csv", "binary.csv", "wide.csv", "folder"],
        "folder": ["folder", "gone folder", "text.tif", "chips of one class", "broken chips", "ü ‘x’ folder"],
    }


_RNG = np.random.default_rng(3)
_SCENE = _RNG.integers(1, 3000, (90, 72, 3)).astype(np.uint16)
RASTERS = {
    "one band": (_SCENE[..., :1], {}),
    "two bands": (_SCENE[..., :2], {}),
    "twelve bands": (np.tile(_SCENE, (1, 1, 4)), {}),
    "one pixel": (_SCENE[:1, :1], {}),
    "one line": (_SCENE[:1], {}),
    "one row of blocks": (_SCENE[:BLOCK], {}),
    "one block": (_SCENE[:BLOCK, :BLOCK], {}),
    "no system": (_SCENE, {"epsg": None}),
    "degrees": (_SCENE, {"epsg": 4326, "place": (12.5, 9e-5, 0, 37.0, 0, -9e-5)}),
    "whole world": (_SCENE, {"epsg": 4326, "place": (-180, 5, 0, 90, 0, -2)}),
    "beyond the pole": (_SCENE, {"epsg": 4326, "place": (170, 1e-4, 0, 91, 0, -1e-4)}),
    "mercator far north": (_SCENE, {"epsg": 3857, "place": (0, 10, 0, 2e7, 0, -10)}),
    "pixels of nothing": (_SCENE, {"place": (W, 1e-9, 0, N, 0, -1e-9)}),
    "pixels without area": (_SCENE, {"place": (W, 10, 10, N, 10, 10)}),
    "far away": (_SCENE, {"place": (1e12, 10, 0, 1e12, 0, -10)}),
    "turned": (_SCENE, {"place": (W, 7.07, 7.07, N, 7.07, -7.07)}),
    "south up": (_SCENE, {"place": (W, 10, 0, N - 900, 0, 10)}),
    "all no data": (np.zeros_like(_SCENE), {"nodata": 0}),
    "all nan": (np.full(_SCENE.shape, np.nan, np.float32), {}),
    "all infinite": (np.full(_SCENE.shape, np.inf, np.float32), {}),
    "one value": (np.full(_SCENE.shape, 700, np.uint16), {}),
    "huge": (np.where(_SCENE > 1500, 1e38, -1e38).astype(np.float32), {}),
    "doubles": (_SCENE.astype(float) * 1e300, {}),
    "int32": (_SCENE.astype(np.int32) * -700000, {}),
    "uint32": (_SCENE.astype(np.uint32) * 1000000, {}),
    "bytes": ((_SCENE // 12).astype(np.uint8), {}),
    "odd names ü": (_SCENE, {"names": ("röd", "", "{0} <b>%s")}),
    "other order": (_SCENE, {"names": ("blue", "green", "red")}),
    "blocks": (_RNG.random((24, 24)).astype(np.float32), {"pixel": 180.0, "names": ("landslide probability",)}),
    "blocks above 1": (_RNG.random((24, 24)).astype(np.float32) * 300, {"pixel": 180.0}),
    "blocks of nan": (np.full((24, 24), np.nan, np.float32), {"pixel": 180.0, "names": ("landslide probability",)}),
    "blocks aside": (_RNG.random((24, 24)).astype(np.float32), {"pixel": 180.0, "origin": (W + 90, N - 30)}),
    "classes": (_RNG.integers(-3, 9, (60, 60)).astype(np.int16), {"pixel": 72.0}),
    "ones": (np.ones((432, 864), np.uint8), {}),
    "twos": (np.full((432, 864), 2, np.uint8), {}),
}


def _rasters(folder):
    for name, (pixels, more) in RASTERS.items():
        more = {"origin": (W, N), **more}
        rasters.write(folder / f"{name}.tif", pixels, **more)
    whole = (folder / "one band.tif").read_bytes()
    (folder / "cut.tif").write_bytes(whole[: len(whole) // 3])
    made = gdal.GetDriverByName("MEM").Create("", 40, 40, 1)
    colours = gdal.ColorTable()
    colours.SetColorEntry(1, (255, 0, 0, 255))
    made.GetRasterBand(1).SetColorTable(colours)
    gdal.GetDriverByName("PNG").CreateCopy(str(folder / "palette.png"), made)


def _squares(n=6, **more):
    return [
        layers.square(W + 720 * k, N - 1080, 180, **{**DETECTED, "event_id": k + 1, "name": f"n{k}", **more})
        for k in range(n)
    ]


_EIGHT = {
    "type": "Polygon",
    "coordinates": [[[W, N], [W + 400, N - 400], [W + 400, N], [W, N - 400], [W, N]]],
}
LAYERS = {
    "no features": [],
    "no geometry": [(None, {**DETECTED, "name": "a"}) for _ in range(3)],
    "squares": _squares(),
    "twins": _squares(event_id=1, name="same"),
    "without fields": [(geometry, {}) for geometry, _ in _squares()],
    "null fields": [(geometry, dict.fromkeys(fields)) for geometry, fields in _squares()],
    "fields of text": _squares(event_id="a", probability="high", n_blocks="many", years="long", answer="?"),
    "fields of nothing": _squares(n_blocks=0, probability=-1.0, area_m2=-5.0, years=0),
    "odd fields": _squares(**{"": 1, "ü ‘x’": "ä", "a" * 200: 2, "select": "{0} <script>", "OUTPUT": None}),
    "points": [layers.point(W + 300 * k, N - 700, **DETECTED, event_date="2015-06-01", accuracy_m=100) for k in range(5)],
    "one point": [layers.point(W + 500, N - 500, event_date="some day")],
    "lines": [layers.line((W, N), (W + 2000, N - 2000), **DETECTED)],
    "figure of eight": [(_EIGHT, {**DETECTED, "name": "eight"})],
    "of no area": [layers.square(W + 100, N - 100, 0.0, **DETECTED, name="dot")],
    "all kinds": [*_squares(1), layers.point(W, N), layers.line((W, N), (W + 50, N)), (None, {})],
    "everywhere": [layers.box(-1e7, -1e7, 1e7, 1e8, **DETECTED, name="all")],
    "elsewhere": [layers.square(W + 9e5, N + 9e5, 500, **DETECTED, name="there")],
    "answers": [
        (g, {**f, "review_id": k, "region": "", "stratum": "0.5-1", "weight": 1.0, "answer": "landslide", "n_landslides": k - 1})
        for k, (g, f) in enumerate(_squares())
    ],
    "odd answers": [
        (g, {**f, "review_id": 1, "stratum": None, "weight": -1.0, "answer": "ja", "n_landslides": 1e9}) for g, f in _squares()
    ],
    "regions": [layers.box(W + k * SIDE, N - SIDE, W + (k + 1) * SIDE, N, name=n, years=1.0) for k, n in enumerate("ab")],
    "one region": [layers.box(W, N - SIDE, W + SIDE, N, name="", years=-3)],
}  # fmt: skip


def _layers(folder):
    for name, features in LAYERS.items():
        layers.write(folder / f"{name}.geojson", features, epsg=32633)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "two.gpkg"))
    for name in ("first", "second"):
        layer = made.CreateLayer(name, system, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("event_id", ogr.OFTInteger))
    del layer
    del made
    (folder / "broken.shp").write_bytes(b"\0\0\x27\x0a" + b"\0" * 96)


def _tables(folder):
    for name, text in {
        "text.tif": "these are notes\n",
        "void.tif": "",
        "list.json": "[1, 2]",
        "table.json": json.dumps({"bands": ["red", "green", "blue"], "values": [], "cdf": None}),
        "null.json": "null",
        "bare.onnx": "\x08\x07",
        "text.zip": "no archive",
        "broken.xml": "<a><b></a>",
        "table.csv": "a,b,wkt\n1,2,x\n",
        "catalog.csv": "event_id,event_date,latitude,longitude\n1,2015-06-01,37.03,12.76\n1,05/03/2014,91,181\n,,,\n",
        "wide.csv": ",".join(f"c{k}" for k in range(3000)) + "\n" + "1," * 2999 + "1\n",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "latin.csv").write_bytes(
        "event_date;latitude;longitude;Länge\n01.02.2015;37,0;12,7;ä\n".encode("latin-1")
    )
    (folder / "binary.csv").write_bytes(bytes(range(256)) * 20)
    zipfile.ZipFile(folder / "void.zip", "w").close()


def _folders(folder):
    for name in ("folder", "ü ‘x’ folder", "chips of one class/landslide/image", "broken chips/landslide"):
        (folder / name).mkdir(parents=True)
    made = gdal.GetDriverByName("MEM").Create("", 30, 30, 3)
    for k in range(4):
        path = folder / "chips of one class" / "landslide" / "image" / f"l{k}.png"
        gdal.GetDriverByName("PNG").CreateCopy(str(path), made)
    (folder / "broken chips" / "landslide" / "a.png").write_bytes(b"\x89PNG no picture")
    (folder / "broken chips" / "non-landslide").write_text("a file")
