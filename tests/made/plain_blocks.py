"""An independent reading of drawn scenes, in numpy and GDAL alone: which pixels are valid, and which blocks may be classified.

Where resampling leaves open what a pixel becomes, it says what is sure and what may be: `least` and `most`.
"""

import math

import numpy as np
from osgeo import gdal, osr

from made.drawn_scenes import BLOCK, COARSE, FINER, mask_grid, mask_numbers, numbers, to_map, transformed

NEAR = 1e-6  # of a cell of a mask: nearer to its border, a pixel may fall on either side
WARPED = 0.15  # and where systems differ, for GDAL goes an eighth of a cell astray


def is_coarse(scene):
    return scene.pixel in COARSE


def is_resampled(scene):
    return scene.pixel in FINER


def own(scene):
    """Return which pixels [height, width] the scene's own numbers let stand."""
    pixels, shown = numbers(scene)
    valid = shown.copy()
    if pixels.dtype.kind == "f":
        valid &= np.isfinite(pixels).all(2)
    if scene.nodata is not None and not math.isnan(scene.nodata):
        valid &= (pixels != np.float32(scene.nodata) if pixels.dtype.kind == "f" else pixels != scene.nodata).all(2)
    if scene.nodata is None and not scene.kind and pixels.dtype.itemsize > 1:
        valid &= (pixels != 0).all(2)  # 0 is no reflectance
    return valid


def masked(scene, x, y, epsg, margin=0.0):
    """Return where the mask is 1 at some places: surely, and perhaps. x, y: in the system `epsg`."""
    place, (cols, rows), system = mask_grid(scene)
    values, shown = mask_numbers(scene)
    counts = (values == 1) & (shown if scene.mask.kind else True)
    if scene.mask.nodata == 1:
        counts[:] = False
    margin += NEAR if system == epsg else WARPED
    points = np.array(transformed(epsg, system).TransformPoints(np.stack([x.ravel(), y.ravel()], 1).tolist()))
    _, xx, xy, _, yx, yy = place
    inverse = np.linalg.inv([[xx, xy], [yx, yy]])
    col, row = inverse @ np.stack([points[:, 0] - place[0], points[:, 1] - place[3]])
    found = []
    for dc in (-margin, 0, margin):
        for dr in (-margin, 0, margin):
            c, r = np.floor(col + dc), np.floor(row + dr)
            inside = (c >= 0) & (r >= 0) & (c < cols) & (r < rows)
            at = np.where(inside, r, 0).astype(int), np.where(inside, c, 0).astype(int)
            found.append(inside & counts[at])
    return np.all(found, 0).reshape(x.shape), np.any(found, 0).reshape(x.shape)


def pixels_of(scene):
    """Return which pixels of the scene's own grid are valid: surely, and perhaps, [height, width] each."""
    valid = own(scene)
    if scene.mask is None:
        return valid, valid
    cols, rows = np.meshgrid(np.arange(scene.width) + 0.5, np.arange(scene.height) + 0.5)
    least, most = masked(scene, *to_map(scene.place(), cols, rows), scene.epsg())
    return valid & least, valid & most


def pixels_on(scene, place, width, height, epsg):
    """Return the same on another grid, to which the scene is resampled."""
    valid = own(scene)
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = to_map(place, cols, rows)
    back = np.array(transformed(epsg, scene.epsg()).TransformPoints(np.stack([x.ravel(), y.ravel()], 1).tolist()))
    own_place = scene.place()
    inverse = np.linalg.inv([[own_place[1], own_place[2]], [own_place[4], own_place[5]]])
    col, row = inverse @ np.stack([back[:, 0] - own_place[0], back[:, 1] - own_place[3]])
    reach = math.ceil(10 / min(scene.pixel)) + 1  # pixels of the scene that one of the grid may be made of
    least, most = np.ones(len(col), bool), np.zeros(len(col), bool)
    for dc in range(-reach, reach + 1):
        for dr in range(-reach, reach + 1):
            c, r = np.floor(col).astype(int) + dc, np.floor(row).astype(int) + dr
            inside = (c >= 0) & (r >= 0) & (c < scene.width) & (r < scene.height)
            there = inside & valid[np.where(inside, r, 0), np.where(inside, c, 0)]
            least, most = least & there, most | there
    least, most = least.reshape(height, width), most.reshape(height, width)
    if scene.mask is not None:
        sure, perhaps = masked(scene, x, y, epsg)
        least, most = least & sure, most & perhaps
    return least, most


def blocks_of(least, most, min_valid):
    """Return which blocks must be classified, and which may be, [rows, cols] each."""

    def shares(valid):
        rows, cols = (n // BLOCK for n in valid.shape)
        cut = valid[: rows * BLOCK, : cols * BLOCK].reshape(rows, BLOCK, cols, BLOCK)
        return cut.sum((1, 3)) / (BLOCK * BLOCK)

    must, may = shares(least), shares(most)
    return (must >= min_valid) & (must > 0), (may >= min_valid) & (may > 0)


def check_probability(scene, path, n_blocks):
    """Hold a probability raster against the drawn scene: its place, and which of its cells have a value."""
    dataset = gdal.Open(path)
    cells, place = dataset.ReadAsArray(), dataset.GetGeoTransform()
    finite = np.isfinite(cells)
    assert n_blocks == int(finite.sum()) and ((cells[finite] >= 0) & (cells[finite] <= 1)).all()
    system = osr.SpatialReference(wkt=dataset.GetProjection())
    if is_resampled(scene):
        epsg = int(system.GetAuthorityCode(None))
        least, most = _resampled(scene, place, cells.shape, epsg)
    else:
        same = osr.SpatialReference()
        same.ImportFromEPSG(scene.epsg())
        assert system.IsSame(same), system.ExportToWkt()
        drawn = scene.place()
        wanted = [v * (BLOCK if k not in (0, 3) else 1) for k, v in enumerate(drawn)]
        assert np.allclose(place, wanted, rtol=1e-9, atol=1e-12), (place, wanted)
        assert cells.shape == (scene.height // BLOCK, scene.width // BLOCK)
        least, most = pixels_of(scene)
    must, may = blocks_of(least, most, scene.min_valid)
    assert not (must & ~finite).any(), f"not classified though valid: {np.argwhere(must & ~finite).tolist()}"
    assert not (finite & ~may).any(), f"classified though not valid: {np.argwhere(finite & ~may).tolist()}"


def _resampled(scene, place, shape, epsg):
    """Check the grid to which a scene was resampled against the ground that the scene covers, and return its valid pixels."""
    assert np.allclose([place[1], place[2], place[4], place[5]], [10.0 * BLOCK, 0, 0, -10.0 * BLOCK]), place
    edge = np.linspace(0, 1, 21)
    around = [(a, b) for a in edge for b in (0, 1)] + [(b, a) for a in edge for b in (0, 1)]
    there = transformed(scene.epsg(), epsg)
    ground = [to_map(scene.place(), a * scene.width, b * scene.height) for a, b in around]
    xs, ys = np.array([there.TransformPoint(*point)[:2] for point in ground]).T
    assert abs(place[0] - xs.min()) <= 10.1 and abs(place[3] - ys.max()) <= 10.1, (place, xs.min(), ys.max())
    for n, across in zip(shape, (np.ptp(ys), np.ptp(xs))):
        assert (across - 21) // (10 * BLOCK) <= n <= (across + 21) // (10 * BLOCK), (shape, np.ptp(xs), np.ptp(ys))
    fine = (place[0], 10.0, 0.0, place[3], 0.0, -10.0)
    return pixels_on(scene, fine, shape[1] * BLOCK, shape[0] * BLOCK, epsg)


def has_block(scene):
    """Say whether a scene that is not resampled holds a whole block."""
    return min(scene.width, scene.height) >= BLOCK
