"""Classifies the blocks of a scene, strip by strip: matched to the model's reference, masked, resumable (paper, sections 3.1, 4.3, 4.5)."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import asdict
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from ..blocks import BlockGrid, cell_geotransform, from_cells
from ..distributions import Counter, Distribution, exact_integers
from ..errors import Canceled, InputError
from ..fitness import concerns
from ..jobs import ClassifyJob
from ..matching import Mapping, scale_reflectance
from ..model_card import ModelCard, read_card, sha256
from ..prior import rescale
from .channel import Channel
from .explain import write_sheet
from .places import Place, place_of, read_blocks
from .runtime import Classifier
from .scene import Scene
from .store import PartialWork

STRIP_PIXELS = 1_000_000
FIT_SHARE = 15.0  # the share of the progress bar that the first pass takes


def classify(job: ClassifyJob, channel: Channel) -> dict:
    """Write the probability raster, and the activation raster where asked for.

    Returns {"n_blocks": classified blocks, "n_resumed_rows": rows of blocks that were already done}. Raises InputError, Canceled.
    """
    card = read_card(job.model)
    classifier = Classifier(job.model, job.precision, card.batch)
    if (classifier.block, classifier.cells) != (card.block_px + 2 * card.context_px, card.activation_cells):
        raise InputError(
            f"The model {job.model} can't be used: its card says blocks of {card.block_px} pixels and {card.activation_cells} cells of"
            f" activation a side, its network takes blocks of {classifier.block} and gives {classifier.cells}. Use another model."
        )
    with Scene(job.input, job.bands, job.mask) as scene:
        for note in scene.notes:
            channel.log(note, "warning")
        grid = BlockGrid(scene.width, scene.height, card.block_px)
        if not len(grid):
            raise InputError(
                f"The scene has {scene.width} x {scene.height} pixels, less than one block of"
                f" {card.block_px} x {card.block_px}."
            )
        place = place_of(job, grid)
        cells = card.activation_cells
        layers = {"probability": place.cols * 4}
        if job.activation:
            layers["activation"] = place.cols * cells * cells * 2 * 4
        work = PartialWork(job.probability, _key(job), layers)
        if work.rows:
            channel.log(f"Resumed: {work.rows} of {place.rows} rows of blocks were already classified.")
        resumed = work.rows
        try:
            convert = _converter(job, card, scene, work, channel)
            _run(job, card, place, scene, convert, classifier, work, channel)
            if job.sheet:
                p = np.fromfile(work.file("probability"), np.float32).reshape(place.rows, place.cols)
                write_sheet(job, card, place, scene, convert, classifier, p)
            n_blocks = _finish(job, place, scene, work, cells, channel)
        except Canceled as stopped:
            raise Canceled(
                f"Canceled. {work.rows} of {place.rows} rows of blocks are kept in {work.folder}; run again with the"
                " same parameters to go on from there."
            ) from stopped
        except Exception:
            work.remove()  # bad input or a full disk: going on from here would help nobody
            raise
    work.remove()
    return {"n_blocks": n_blocks, "n_resumed_rows": resumed}


def _finish(job: ClassifyJob, place: Place, scene: Scene, work: PartialWork, cells: int, channel: Channel) -> int:
    """Make the kept strips into rasters and give them their final names. Returns the number of classified blocks."""
    n_blocks = _count(work.file("probability"))
    if not n_blocks:
        raise InputError(
            f"No block has {job.min_valid:.0%} valid pixels: nothing could be classified. Check the mask, the no-data"
            " value and MIN_VALID."
        )
    channel.progress(97, "Writing")
    tags = {f"LANDSLIDEBIAS_{k.upper()}": str(v) for k, v in job.provenance.items()}
    done = [(_raster(work, "probability", place, scene, 1, 1, tags), job.probability)]
    if job.activation:
        done.append((_raster(work, "activation", place, scene, cells, 2, tags), job.activation))
    near = [(_beside(part, final), final) for part, final in done]
    for part, final in near:
        os.replace(part, final)
    return n_blocks


def _key(job: ClassifyJob) -> str:
    """Identify a job by all that its result depends on, the files' state included."""
    facts = asdict(job)
    for name in ("provenance", "sheet", "sheet_n", "sheet_class", "chosen"):
        del facts[name]
    if job.chosen:
        facts["chosen"] = sha256(job.chosen)
    for path in (job.input, job.mask):
        if path and os.path.exists(path):
            state = os.stat(path)
            facts[f"state of {path}"] = [state.st_size, state.st_mtime_ns]
    facts["model"] = sha256(job.model)
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _converter(job: ClassifyJob, card: ModelCard, scene: Scene, work: PartialWork, channel: Channel):
    """Return the function that brings pixels [..., 3] to the reference's radiometry, float32 (DESIGN section 6, MATCH)."""
    if job.match == "none":
        return _unchanged(channel)
    if job.match == "scale":
        return _scaled(channel)
    reference = Distribution.from_dict(job.reference) if job.reference else card.reference
    if job.match == "shared":
        source = Distribution.from_dict(job.source)
        if source.integer != exact_integers(scene.dtype):
            raise InputError(
                "SOURCE was fitted on another type of values (integer or floating point) than the scene's."
            )
    elif "source" in work.notes:
        source = Distribution.from_dict(work.notes["source"])
    else:
        source = _fit(scene, channel)
        for words in concerns(source, reference):
            channel.log(words, "warning")
        work.note(source=source.to_dict())
    return Mapping(source, reference)


def _scaled(channel: Channel):
    """Return the conversion for MATCH=scale, which says once where values don't look like reflectance."""
    looked = False

    def convert(pixels: np.ndarray) -> np.ndarray:
        nonlocal looked
        if not looked and pixels.any() and pixels.dtype != np.uint8:
            looked = True
            high = float(np.quantile(pixels[pixels > 0], 0.99)) if (pixels > 0).any() else 0.0
            kind, usual = ("fractions", 1.5) if pixels.dtype.kind == "f" else ("integers", 255.0)
            if (high > usual) if kind == "fractions" else (high <= usual):
                channel.log(
                    f"MATCH=scale takes {kind} as reflectance{' x 10,000' if kind == 'integers' else ', 0 to 1'}, but the scene's values reach"
                    f" {high:.4g} in their upper hundredth: choose 'scene', 'shared' or 'none' where they are no reflectance.",
                    "warning",
                )
        return scale_reflectance(pixels)

    return convert


def _unchanged(channel: Channel):
    """Return the conversion for MATCH=none, which says once where values can't be the reference's."""
    warned = False

    def convert(pixels: np.ndarray) -> np.ndarray:
        nonlocal warned
        if not warned and pixels.size and pixels.max() > 255:
            warned = True
            channel.log(
                f"MATCH=none takes the values as they are, 0 to 255, but the scene has values up to {pixels.max():g}: choose"
                " 'scene', 'shared' or 'scale'.",
                "warning",
            )
        return pixels.astype(np.float32)

    return convert


def _fit(scene: Scene, channel: Channel) -> Distribution:
    """Fit the distribution of the scene's valid pixels, the first pass."""
    lines = max(1, 4_000_000 // scene.width)
    counter = Counter(scene.dtype, len(scene.bands))
    for done, (pixels, valid) in enumerate(scene.strips(lines), 1):
        channel.check()
        counter.add(pixels[valid])
        channel.progress(FIT_SHARE * min(1.0, done * lines / scene.height), "Fitting the distribution")
    return counter.distribution([str(b) for b in scene.bands], [scene.path])


def _run(
    job: ClassifyJob,
    card: ModelCard,
    place: Place,
    scene: Scene,
    convert,
    classifier: Classifier,
    work: PartialWork,
    channel: Channel,
) -> None:
    size, context = place.grid.block, card.context_px
    start = FIT_SHARE if job.match == "scene" else 0.0
    for row, rows in place.strips(STRIP_PIXELS // (1 + 2 * context // size)):
        if row < work.rows:
            continue
        channel.check()
        wanted = place.wanted(row, rows)
        at, blocks = read_blocks(job, scene, convert, size, context, place.row + row, rows, wanted)
        probability = np.full(len(wanted), np.nan, np.float32)
        cells = card.activation_cells
        maps = np.full((len(wanted), cells, cells, 2), np.nan, np.float32) if job.activation else None
        if len(at):
            p, activation = classifier(blocks, bool(job.activation))
            probability[at] = rescale(p, card.prevalence, job.prior)
            if maps is not None:
                maps[at] = activation
        strips = {"probability": place.cut(probability, rows)}
        if maps is not None:
            strips["activation"] = from_cells(place.cut(maps, rows), place.cols)
        work.append(rows, strips)
        channel.progress(
            start + (97 - start) * (row + rows) / place.rows, f"Classified {row + rows} of {place.rows} rows of blocks"
        )


def _count(path: Path) -> int:
    """Count the classified blocks."""
    total = 0
    with open(path, "rb") as stream:
        while True:
            part = np.frombuffer(stream.read(1 << 22), np.float32)
            if not len(part):
                return total
            total += int(np.isfinite(part).sum())


def _raster(work: PartialWork, name: str, place: Place, scene: Scene, cells: int, bands: int, tags: dict) -> Path:
    """Write the kept strips as a GeoTIFF beside them, and read it back: a full disk shows itself only then."""
    height, width = place.rows * cells, place.cols * cells
    block = place.grid.block
    corner = scene.transform * Affine.translation(place.col * block, place.row * block)
    transform = Affine.from_gdal(*cell_geotransform(corner.to_gdal(), block, cells))
    path = work.file(name + ".tif")
    profile = {
        "driver": "GTiff",
        "width": width,
        "height": height,
        "count": bands,
        "dtype": "float32",
        "nodata": float("nan"),
        "crs": scene.crs,
        "transform": transform,
        "compress": "deflate",
        "predictor": 3,
        "tiled": True,
        "bigtiff": "if_safer",
    }
    names = {
        "probability": ["landslide probability"],
        "activation": ["non-landslide activation", "landslide activation"],
    }[name]
    try:
        with rasterio.open(path, "w", **profile) as out:
            out.descriptions = names
            out.update_tags(**tags)
            for row, lines, data in _lines(work.file(name), height, width, bands):
                out.write(data, window=Window(0, row, width, lines))
        with rasterio.open(path) as back:
            same = all(
                np.array_equal(back.read(window=Window(0, row, width, lines)), data, equal_nan=True)
                for row, lines, data in _lines(work.file(name), height, width, bands)
            )
    except RasterioError as error:
        raise InputError(f"The {name} raster could not be written: {error}. Is the disk full?") from error
    if not same:
        raise InputError(f"The {name} raster could not be written whole. Is the disk full?")
    return path


def _lines(path: Path, height: int, width: int, bands: int):
    step = max(256, 256 * (4_000_000 // (256 * width * bands)))
    with open(path, "rb") as stream:
        for row in range(0, height, step):
            lines = min(step, height - row)
            data = np.frombuffer(stream.read(lines * width * bands * 4), np.float32)
            yield row, lines, np.moveaxis(data.reshape(lines, width, bands), -1, 0)


def _beside(part: Path, final: str) -> Path:
    """Bring a finished file into the folder of its final name, across file systems too, so that a rename is all that is left."""
    target = Path(final)
    if part.parent.parent == target.parent:
        return part
    near = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(part, near)
    except OSError:
        near.unlink(missing_ok=True)
        raise
    return near
