"""Draws what the net's runs take: small scenes, masks, catalogs, products, chips. Seeded, and made of nothing outside of the repository."""

import contextlib
import csv
import json

import numpy as np
from made import cogs, layers, stac
from osgeo import osr
from whole.files import EPSG, NORTH, PIXEL, ROOT, WEST, geojson, helper, load, raster, square

SIDE = 432  # pixels: 24 blocks a side
CROPS = (
    (576, 504),
    (576, 468),
)  # of the demo's regions: first column and row, with a cloud's edge and enough landslides
NAMES = ("quiet", "news")
COLOURS = ("red", "green", "blue")
ACCURACIES = ("exact", "1km", "5km", "50km", "unknown", "roughly")


def draw(folder):
    """Draw all inputs into a folder."""
    folder.mkdir(parents=True)
    recipe = load(next((ROOT / "resources").rglob("recipe.py")), "whole_recipe")
    parts = [_crop(region, k, recipe) for k, region in enumerate(recipe.draw())]
    _scenes(folder, parts)
    _ground(folder, parts)
    _layers(folder, parts)
    _records(folder, parts)
    _products(folder, parts[0]["image"])
    _cogs(folder / "cogs")
    _chips(folder)
    return folder


@contextlib.contextmanager
def catalog(folder):
    """Serve a catalog with one scene of the drawn inputs, and yield its API's address."""
    with stac.Catalog(folder / "cogs") as found:
        found.items = [stac.item("A", found.url), stac.item("B", found.url, day="2023-06-20", cloud=25.0)]
        yield found.api


def _cogs(folder):
    """A scene as cloud-optimised GeoTIFFs, with an item that names them, and a region in it."""
    cogs.scene(folder, "A", *cogs.numbers())
    (folder / "item.json").write_text(json.dumps(stac.item("A", ".")), encoding="utf-8")
    layers.write(folder / "valley.geojson", [layers.box(*stac.REGION, name="valley")], None)


def _crop(region, k, recipe):
    """Cut a part out of a drawn region, and move it beside the other part."""
    col, row = CROPS[k]
    at = (slice(row, row + SIDE), slice(col, col + SIDE))
    left = recipe.WEST + (region.column * recipe.SIDE + col) * PIXEL
    top = recipe.NORTH - row * PIXEL

    def moved(points):
        return [[WEST + k * SIDE * PIXEL + x - left, NORTH + y - top] for x, y in points]

    west, side = WEST + k * SIDE * PIXEL, SIDE * PIXEL
    scars = [p for p in moved(region.scars) if 0 <= p[0] - west < side and 0 <= NORTH - p[1] < side]
    image, valid, height = region.image[at], region.valid[at], region.height[at]
    lines = [moved(region.road), moved(region.river)]
    return {"image": image, "valid": valid, "height": height, "scars": scars, "lines": lines, "west": west}


def _scenes(folder, parts):
    """The two scenes in several shapes, and an earlier date of the first one, without half of its scars."""
    for name, part in zip(NAMES, parts):
        raster(folder / f"{name}.tif", part["image"], 0, part["west"], names=COLOURS)
    image = parts[0]["image"]
    rng = np.random.default_rng(11)
    reflectance = image / 10000 * (1 + 1e-3 * rng.random(image.shape))  # more values than are counted one by one
    raster(folder / "floats.tif", np.where(parts[0]["valid"][..., None], reflectance, -1).astype(np.float32), -1)
    colours = np.clip(image / 3558 * 255, 1, 255).astype(np.uint8)
    raster(folder / "colours.tif", colours[..., ::-1], names=COLOURS[::-1])
    raster(folder / "coarse.tif", image[::3, ::3], pixel=30.0)
    raster(folder / "nowhere.tif", image, epsg=None)
    raster(folder / "degrees.tif", image[:200, :220], 0, west=12.5, north=10.0, pixel=9.02e-5, epsg=4326)
    light = np.roll(image, 1, (0, 1)) * (1.3, 1.2, 1.25)
    raster(folder / "disturbed.tif", np.clip(light, 1, 65535).astype(np.uint16), 0, names=COLOURS)
    lines = ["path,name,date,mask"]
    for name, part in zip(NAMES, parts):
        raster(folder / f"small_{name}.tif", part["image"][:216, :162], 0, part["west"], names=COLOURS)
        lines.append(f"small_{name}.tif,{name},2023-06-1{len(lines)},mask.tif")
    (folder / "scenes.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    before = image.astype(float)
    for x, y in parts[0]["scars"][::2]:
        col, row = (round(v / PIXEL) for v in (x - WEST, NORTH - y))
        at = (slice(max(0, row - 26), row + 26), slice(max(0, col - 26), col + 26))
        quiet = np.median(image[at].reshape(-1, 3), 0)
        before[at] = quiet * (1 + 0.05 * rng.normal(size=before[at].shape))
    before = before * (1.02, 1.0, 0.99) * (1 + 0.01 * rng.normal(size=before.shape))
    raster(folder / "before.tif", np.clip(before, 1, 65535).astype(np.uint16), 0, names=COLOURS)


def _ground(folder, parts):
    """Masks on the scenes' grid and on another, heights, and land cover."""
    valid = np.hstack([part["valid"] for part in parts]).astype(np.uint8)
    raster(folder / "mask.tif", valid)
    raster(folder / "mask_of_20m.tif", valid[::2, ::2], west=WEST - 10, north=NORTH + 10, pixel=20.0)
    height = np.hstack([part["height"] for part in parts])
    raster(folder / "dem.tif", height[::3, ::3].astype(np.float32), pixel=30.0)
    cover = np.select([height < 750, height < 900, height < 1000], [80, 50, 30], 10).astype(np.uint8)
    raster(folder / "cover.tif", cover[::2, ::2], pixel=20.0)


def _layers(folder, parts):
    """Regions (fine and overlapping), roads and rivers, and outlines that a person might have drawn around scars."""
    side, features = SIDE * PIXEL, []
    for name, part in zip(NAMES, parts):
        features.append((square(part["west"], NORTH, side), {"name": name, "years": 2.0 + (name == "news")}))
    geojson(folder / "regions.geojson", features)
    across = (square(WEST + side / 2, NORTH, side), {"name": "across", "years": 1.0})
    geojson(folder / "overlapping.geojson", [features[0], across])
    lines = [line for part in parts for line in part["lines"]]
    geojson(folder / "lines.geojson", [({"type": "LineString", "coordinates": line}, {}) for line in lines])
    for name, part in zip(NAMES, parts):
        drawn = [(square(x - 70, y + 70, 140), {"who": "drawn"}) for x, y in part["scars"]]
        geojson(folder / f"drawn_{name}.geojson", drawn)
    area = square(WEST + 5 * 180, NORTH, 19 * 180)
    geojson(folder / "area.geojson", [(area, {})])


def _records(folder, parts):
    """A catalog of both regions as the exports write it, with rows that can't be used, and the same as GeoJSON."""
    rng = np.random.default_rng(5)
    srs, lonlat = osr.SpatialReference(), osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    lonlat.ImportFromEPSG(4326)
    for s in (srs, lonlat):
        s.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = osr.CoordinateTransformation(srs, lonlat)
    rows = []
    for part, rate in zip(parts, (0.55, 0.95)):
        for x, y in part["scars"]:
            if rng.random() >= rate:
                continue
            lon, lat, _ = there.TransformPoint(*(np.array([x, y]) + rng.uniform(-60, 60, 2)).tolist())
            day = np.datetime64("2012-01-01") + int(rng.integers(0, 3000))
            words = ACCURACIES[int(rng.choice(len(ACCURACIES), p=(0.72, 0.1, 0.06, 0.04, 0.05, 0.03)))]
            rows.append(
                {
                    "event_id": len(rows) + 1,
                    "event_date": f"{str(day)[5:7]}/{str(day)[8:]}/{str(day)[:4]} 12:00:00 AM",
                    "location_accuracy": words,
                    "event_title": f"Drawn landslide, “{len(rows) + 1}”",
                    "landslide_category": "landslide",
                    "landslide_trigger": "rain",
                    "fatality_count": int(rng.integers(0, 3)),
                    "longitude": lon,
                    "latitude": lat,
                }
            )
    rows[2]["event_date"], rows[5]["event_date"] = "some day", ""
    rows.append(dict(rows[0], event_id=900, longitude=""))
    with open(folder / "catalog.csv", "w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    points = [({"type": "Point", "coordinates": [r["longitude"], r["latitude"]]}, r) for r in rows[:-1]]
    geojson(folder / "catalog.geojson", points, 4326)
    (folder / "no_catalog.csv").write_text("a,b\n1,2\n", encoding="utf-8")


def _products(folder, image):
    """Products as ESA ships them: level 2A as folder and zip, level 1C with clouds, separate band files."""
    safe = helper("safe_products")
    pixels = image[:216, :216]
    numbers = {band: pixels[..., 2 - k].astype(np.uint16) + 1000 for k, band in enumerate(safe.BANDS)}
    scl = np.full((108, 108), 4, np.uint8)
    scl[:9, :9], scl[20:40, 30:50], scl[60:70] = 9, 6, 3
    offsets = dict.fromkeys(safe.BANDS, -1000)
    root = safe.product(folder / "level2", "2A", "05.09", offsets, numbers, 216, scl)
    safe.zipped(root)
    clouds = [("OPAQUE", safe.box(20, 30, 60, 40)), ("CIRRUS", safe.box(120, 100, 50, 50))]
    safe.product(folder / "level1", "1C", "03.01", None, numbers, 216, clouds=clouds)
    classi = np.zeros((3, 36, 36), np.uint8)
    classi[0, 4:9, 5:20], classi[1, 20:24, :9], classi[2, 30:, 30:] = 1, 1, 1
    safe.product(folder / "level1_late", "1C", "05.10", offsets, numbers, 216, classi=classi)
    for band, found in numbers.items():
        safe.jp2(folder / "bands" / f"{band}.jp2", found)


def _chips(folder):
    """Chips in class folders, as the Bijie set has them, and pictures with masks."""
    chips = helper("drawn_chips")
    for k in range(12):
        chips.save(folder / "drawn_chips" / "landslide" / "image" / f"l{k}.png", chips.scar(90))
        chips.save(folder / "drawn_chips" / "non-landslide" / "image" / f"n{k}.png", chips.forest(90))
    for k in range(4):
        pixels, mask = chips.forest(64), np.zeros((64, 64), np.uint8)
        pixels[:18, :18], mask[2:16, 2:16] = chips.scar(18), 255
        chips.save(folder / "masked_chips" / "images" / f"image_{k}.png", pixels)
        chips.save(folder / "masked_chips" / "masks" / f"mask_{k}.png", mask)
    (folder / "masked_chips" / "images" / "image_9.png").write_bytes(b"no picture")
