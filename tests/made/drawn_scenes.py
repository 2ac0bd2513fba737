"""Scenes and masks as hypothesis draws them: any grid, type, no data, turn and system; and their files. The reading of them is plain_blocks.py."""

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np
from hypothesis import strategies as st
from osgeo import gdal, osr

BLOCK, PER_BLOCK = 18, 18 * 18
NAN, INF = float("nan"), float("inf")
LOWEST = float(np.finfo(np.float32).min)
# System, a place in it, and the metres on the ground of a unit of x and of y there.
SYSTEMS = {
    "utm": (32633, 500123.4, 4000321.7, 1.0, 1.0),
    "utm south": (32733, 430000.0, 7999990.0, 1.0, 1.0),
    "equal area": (3035, 4321000.0, 3210000.0, 1.0, 1.0),
    "swiss": (2056, 2600000.5, 1200000.0, 1.0, 1.0),
    "polar": (3413, 0.0, -2200000.0, 1.0, 1.0),
    "degrees": (4326, 12.5, 45.0, 78847.0, 111132.0),
    "degrees at the equator": (4326, -0.001, 0.001, 111320.0, 110574.0),
    "mercator": (3857, 1500000.0, 8400000.0, 0.4993, 0.501),
}
KEPT = ((10.0, 10.0), (9.0, 9.5), (12.2, 11.5), (8.3, 8.3), (12.3, 12.3))  # sides of a pixel on the ground, in metres
FINER = ((5.0, 5.0), (10.0, 12.0), (7.0, 7.0), (2.5, 10.0), (3.3, 3.4))
COARSE = ((13.5, 13.5), (10.0, 30.0))
NODATA = {
    "uint8": (None, 0, 255, 7),
    "uint16": (None, 0, 65535, 7, 1500, -9999, 70000),
    "int16": (None, 0, -9999, -32768, 7),
    "float32": (None, 0, NAN, -9999, LOWEST, 0.1, INF),
}
KINDS = {"uint8": ("alpha", "mask"), "uint16": ("alpha", "mask"), "int16": ("mask",), "float32": ("mask",)}
SCALES = {
    "uint8": ((0.004, 0.0),),
    "uint16": ((1e-4, 0.0), (1e-4, -0.1)),
    "int16": ((1e-4, 0.0), (1e-4, -0.1)),
    "float32": ((0.5, 0.1),),
}
TURNS = ("north", "south", "west", "south and west")


@dataclass(frozen=True)
class Mask:
    """A mask of valid pixels. kind: what else than its values says where it holds (see Scene); cell: in metres; shift: of its corner, in metres."""

    dtype: str
    nodata: Optional[float]
    kind: str
    cell: float
    shift: tuple
    share: float  # of the scene's width and height that it covers
    epsg: Optional[int]  # None: the scene's
    values: tuple


@dataclass(frozen=True)
class Scene:
    """A scene. kind: '', 'alpha' (a fourth band) or 'mask' (a mask band); turn: one of TURNS, or an angle in degrees; offset: for OFFSET."""

    system: str
    pixel: tuple
    width: int
    height: int
    dtype: str
    nodata: Optional[float]
    kind: str
    turn: object
    values: tuple  # those that stand for holes, whether they are some or not
    min_valid: float
    offset: Optional[int]
    scale: Optional[tuple]
    mask: Optional[Mask]
    seed: int

    @property
    def turned(self):
        return not isinstance(self.turn, str)

    def place(self):
        """Return the geotransform of its lines as they are drawn: from the north, or turned by its angle."""
        _, x, y, mx, my = SYSTEMS[self.system]
        angle = math.radians(self.turn) if self.turned else 0.0
        (gx, gy), s, c = self.pixel, math.sin(angle), math.cos(angle)
        return (x, gx * c / mx, gy * s / mx, y, gx * s / my, -gy * c / my)

    def epsg(self):
        return SYSTEMS[self.system][0]


@st.composite
def scenes(draw, pixels=KEPT + FINER + COARSE):
    """Draw a scene with what MIN_VALID and OFFSET are to be, and mostly with a mask."""
    dtype = draw(st.sampled_from(sorted(NODATA)))
    nodata = draw(st.sampled_from(NODATA[dtype]))
    side = st.one_of(st.integers(18, 60), st.sampled_from((1, 17, 18, 35, 36, 37, 54)))
    odd = (0, 1, 7, 255) + {"uint16": (65535, 1007), "int16": (-9999, -1, 1007)}.get(dtype, ())
    odd += (NAN, INF, -INF, -9999.0, LOWEST) if dtype == "float32" else ()
    some = st.lists(st.sampled_from(odd), min_size=1, max_size=2)
    values = draw(some) + ([nodata] if nodata is not None and holds(dtype, nodata) and draw(st.booleans()) else [])
    whole = dtype in ("uint16", "int16")
    return Scene(
        system=draw(st.sampled_from(sorted(SYSTEMS))),
        pixel=draw(st.sampled_from(pixels)),
        width=draw(side),
        height=draw(side),
        dtype=dtype,
        nodata=nodata,
        kind=draw(st.sampled_from(("", "") + KINDS[dtype])) if nodata is None else "",
        turn=draw(st.one_of(st.sampled_from(TURNS), st.floats(-175, 175).map(lambda a: round(a, 1)))),
        values=tuple(values),
        min_valid=draw(
            st.one_of(
                st.sampled_from((0.01, 0.5, 0.9, 1.0)),
                st.integers(4, PER_BLOCK).map(lambda k: k / PER_BLOCK),
                st.floats(0.01, 1.0),
            )
        ),
        offset=draw(st.sampled_from((None, None, None, -1000, 1000))) if whole else None,
        scale=draw(st.sampled_from((None, None) + SCALES[dtype])),
        mask=draw(st.one_of(st.none(), masks())),
        seed=draw(st.integers(0, 99)),
    )


@st.composite
def masks(draw):
    dtype = draw(st.sampled_from(("uint8", "int16", "float32")))
    odd = (0, 2, 255 if dtype != "int16" else -1) + ((NAN, 0.5) if dtype == "float32" else ())
    nodata = draw(st.sampled_from((None, None, 0, 1, 255 if dtype != "int16" else -1)))
    metres = st.floats(-60, 60).map(lambda v: round(v, 1))
    return Mask(
        dtype=dtype,
        nodata=nodata,
        kind=draw(st.sampled_from(("", "", "mask"))) if nodata is None else "",
        cell=draw(st.sampled_from((0.0, 10.0, 20.0, 7.0, 60.0))),
        shift=draw(st.one_of(st.just((0.0, 0.0)), st.tuples(metres, metres))),
        share=draw(st.sampled_from((1.0, 1.0, 1.3, 0.6))),
        epsg=draw(st.sampled_from((None, None, 4326, 32634))),
        values=tuple(draw(st.lists(st.sampled_from(odd), min_size=1, max_size=2))),
    )


def holds(dtype, value):
    """Say whether a type has a value."""
    kind = np.dtype(dtype)
    return kind.kind == "f" or (np.iinfo(kind).min <= value <= np.iinfo(kind).max)


def numbers(scene):
    """Return a scene's pixels [height, width, 3] and which its alpha or mask band lets stand [height, width], as its lines are drawn."""
    rng, dtype = np.random.default_rng(scene.seed), np.dtype(scene.dtype)
    shape = (scene.height, scene.width, 3)
    low, high = {"uint8": (20, 200)}.get(scene.dtype, (1100, 3000))
    pixels = rng.integers(low, high, shape)
    pixels = (pixels / 10000).astype(dtype) if dtype.kind == "f" else pixels.astype(dtype)
    shown = np.ones(shape[:2], bool)
    most = int(math.floor(PER_BLOCK * (1 - scene.min_valid) + 1e-9))  # so many holes a block may have
    for row in range(0, scene.height, BLOCK):
        for col in range(0, scene.width, BLOCK):
            area = pixels[row : row + BLOCK, col : col + BLOCK]
            size = area.shape[0] * area.shape[1]
            holes = int(rng.choice([0, most - 1, most, most + 1, size, int(rng.integers(0, size + 1))]))
            at = np.unravel_index(rng.permutation(size)[: max(0, min(size, holes))], area.shape[:2])
            if scene.kind and rng.random() < 0.7:
                shown[row : row + BLOCK, col : col + BLOCK][at] = False
            else:
                bands = slice(None) if rng.random() < 0.5 else slice(k := int(rng.integers(3)), k + 1)
                area[at[0], at[1], bands] = dtype.type(scene.values[int(rng.integers(len(scene.values)))])
    return pixels, shown


def write_scene(scene, path):
    """Write a scene's file, with its lines in the order that its turn says."""
    pixels, shown = numbers(scene)
    x0, xx, xy, y0, yx, yy = scene.place()
    if "south" in str(scene.turn):
        pixels, shown, y0, yy = pixels[::-1], shown[::-1], y0 + yy * scene.height, -yy
    if "west" in str(scene.turn):
        pixels, shown, x0, xx = pixels[:, ::-1], shown[:, ::-1], x0 + xx * scene.width, -xx
    top = 1 if scene.dtype == "float32" else 255
    if scene.kind == "alpha":
        pixels = np.dstack([pixels, np.where(shown, top, 0).astype(scene.dtype)])
    _write(path, pixels, (x0, xx, xy, y0, yx, yy), scene.epsg(), scene.nodata, scene.kind, shown, scene.scale)
    return str(path)


def mask_grid(scene):
    """Return the geotransform, the size (columns, rows) and the system of a scene's mask."""
    mask, (_, _, _, mx, my) = scene.mask, SYSTEMS[scene.system]
    if not mask.cell and not mask.epsg:  # the scene's own grid
        return scene.place(), (scene.width, scene.height), scene.epsg()
    epsg, there = mask.epsg or scene.epsg(), transformed(scene.epsg(), mask.epsg or scene.epsg())
    corners = [to_map(scene.place(), c, r) for c in (0, scene.width) for r in (0, scene.height)]
    xs, ys = zip(*(there.TransformPoint(*corner)[:2] for corner in corners))
    if mask.epsg:
        mx, my = (78847.0, 111132.0) if mask.epsg == 4326 else (1.0, 1.0)
    cell, across = mask.cell or 10.0, mask.share
    x0, y0 = min(xs) + mask.shift[0] / mx, max(ys) + mask.shift[1] / my
    size = [max(1, round(across * (max(v) - min(v)) * m / cell)) for v, m in ((xs, mx), (ys, my))]
    return (x0, cell / mx, 0.0, y0, 0.0, -cell / my), [min(n, 3000) for n in size], epsg


def mask_numbers(scene):
    """Return a mask's values [rows, columns], mostly 1, and where its mask band lets them stand."""
    _, (cols, rows), _ = mask_grid(scene)
    rng = np.random.default_rng(scene.seed + 1000)
    share = rng.choice([0.02, 0.1, 0.3])
    values = np.ones((rows, cols), scene.mask.dtype)
    for _ in range(int(rng.integers(0, 4))):
        at = [slice(a := int(rng.integers(n)), a + int(rng.integers(1, n + 1))) for n in (rows, cols)]
        values[tuple(at)] = scene.mask.values[0]
    holes = rng.random((rows, cols)) < share / 4
    values[holes] = scene.mask.values[-1]
    return values, rng.random((rows, cols)) > 0.02


def write_mask(scene, path):
    """Write the file of a scene's mask."""
    place, _, epsg = mask_grid(scene)
    values, shown = mask_numbers(scene)
    _write(path, values[..., None], place, epsg, scene.mask.nodata, scene.mask.kind, shown, None)
    return str(path)


def transformed(source, target):
    """Return GDAL's transform between two EPSG numbers, x before y."""
    systems = [osr.SpatialReference(), osr.SpatialReference()]
    for system, number in zip(systems, (source, target)):
        system.ImportFromEPSG(number)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(*systems)


def to_map(place, cols, rows):
    return place[0] + cols * place[1] + rows * place[2], place[3] + cols * place[4] + rows * place[5]


def _write(path, pixels, place, epsg, nodata, kind, shown, scale):
    codes = {"uint8": "Byte", "uint16": "UInt16", "int16": "Int16", "float32": "Float32"}
    height, width, bands = pixels.shape
    code, options = (
        getattr(gdal, "GDT_" + codes[pixels.dtype.name]),
        ["ALPHA=YES", "PHOTOMETRIC=RGB"] if kind == "alpha" else [],
    )
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    out = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, code, options)
    out.SetGeoTransform(place)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    out.SetProjection(system.ExportToWkt())
    for k in range(bands):
        band = out.GetRasterBand(k + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if scale:
            band.SetScale(scale[0])
            band.SetOffset(scale[1])
        band.WriteArray(pixels[..., k])
    if kind == "mask":
        out.CreateMaskBand(gdal.GMF_PER_DATASET)
        out.GetRasterBand(1).GetMaskBand().WriteArray(np.where(shown, 255, 0).astype(np.uint8))
    out = None
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
