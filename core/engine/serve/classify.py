"""Classifies the blocks of a scene, strip by strip: matched to the model's reference, masked, resumable (paper, sections 3.1, 4.3, 4.5)."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Callable, Iterator

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from ...errors import Canceled, InputError, Lost, NotWritten
from ...link.disk import not_written
from ...link.jobs import ClassifyJob
from ...link.layers import ACTIVATIONS, PROBABILITY, SHARE, to_tags
from ...link.states import states
from ...link.work import drop_rasters, held
from ...listener import Listener
from ...models.card import ModelCard, read_card, sha256
from ...scenes.blocks import BlockGrid, cell_geotransform
from ...scenes.distributions import Counter, Distribution
from ...scenes.fitness import check_real, concerns, doubts
from ...scenes.radiometry import SCENE, Radiometry, check_type, converter
from ...version import VERSION
from ...words import Words, joined, words_of
from .arithmetic import settled
from .cluster import classified_there, order_of
from .explain import write_sheet
from .loaded import loaded
from .memory import give_back
from .places import Place, Reader, place_of
from .runtime import Classifier, network_file, runtime_version
from .scene import Scene
from .store import PartialWork
from .strips import Strip, classified

TILE = 256  # pixels a side of the written rasters' tiles
WRITTEN = 1_000_000  # values that are written, and read back, at a time
VALUE_BYTES = np.dtype(np.float32).itemsize
ASIDE = ("provenance", "work", "sheet", "sheet_n", "sheet_class", "chosen", "reads", "keep", "views", "scheduler")  # of a job, for its key
FIT_SHARE = 15.0  # the share of the progress bar that the first pass takes


def classify(job: ClassifyJob, say: Listener) -> dict:
    """Write the probability raster, and the activation raster where asked for, into the folder of the work.

    Returns {"n_blocks": classified blocks, "n_resumed_rows": rows of blocks that were already done, and the files "probability", "activation",
    "share" and "sheet", '' where not asked for}. Raises InputError, Canceled.
    """
    give_back()
    card, job = read_card(job.model), settled(job, say)
    classifier = _classifier(job, card)
    with Scene(job.views[0] or job.input, job.bands, job.views[1] or job.mask, job.input) as scene:
        for note in scene.notes:
            say.warn(note)
        grid = BlockGrid(scene.width, scene.height, card.block_px)
        if not len(grid):
            raise InputError(
                Words(
                    "The scene has {0} x {1} pixels, less than one block of {2} x {3}.",
                    scene.width,
                    scene.height,
                    card.block_px,
                    card.block_px,
                )
            )
        place = place_of(job, grid)
        with held(job.work, say):
            work = PartialWork(job.work, _key(job), _layers(job, card, place), place.rows)
            resumed = work.rows
            if resumed:
                say.info(Words("Resumed: {0} of {1} rows of blocks were already classified.", resumed, place.rows))
            try:
                done = _all(job, card, scene, place, classifier, work, say)
            except Canceled as stopped:
                raise Canceled(_kept(job, place, work)) from stopped
            except Lost as lost:
                raise Lost(joined([words_of(lost), _what_is_kept(job, place, work)], " ")) from lost
            except (OSError, NotWritten):
                drop_rasters(work.folder)  # a full disk: with more room the strips can be gone on with
                raise
            except Exception:
                work.remove()  # bad input: going on from here would help nobody
                raise
    return done | {"n_resumed_rows": resumed}


def _all(
    job: ClassifyJob,
    card: ModelCard,
    scene: Scene,
    place: Place,
    classifier: Classifier,
    work: PartialWork,
    say: Listener,
) -> dict:
    """Classify what is not done yet, and make the rasters and the sheet."""
    convert = _converter(job, card, scene, work, say)
    reader = Reader(scene, convert, card.block_px, card.context_px, job.min_valid, card.takes_strips)
    if job.scheduler:
        order = order_of(job, card, place, work.notes.get("source"))
        stream = classified_there(order, job.scheduler, reader, classifier, work.rows, say)
    else:
        stream = classified(job, card, place, reader, classifier, work.rows)
    with closing(stream) as strips:
        _run(job, strips, place, work, say)
    work.check()
    _say_of_numbers(job, scene, say)
    if job.sheet:
        p = np.fromfile(work.file("probability"), np.float32).reshape(place.rows, place.cols)
        write_sheet(job, place, reader, classifier, p)
    return _finish(job, card, place, scene, work, say)


def _say_of_numbers(job: ClassifyJob, scene: Scene, say: Listener) -> None:
    """Say what the numbers that were read look like, where that is not what they are taken for."""
    if job.zeros and scene.void:
        say.warn(
            Words(
                "{0:.1%} of the pixels are 0, which is no data in reflectance, though the file does not say so: they are left out.",
                scene.void / scene.seen,
            )
        )
    found = scene.sampled()
    if found is None:
        return
    check_real(found)
    for words in doubts(found):
        say.warn(words)


def _kept(job: ClassifyJob, place: Place, work: PartialWork) -> str:
    """Say after a cancel what is kept."""
    if not job.keep:
        return "Canceled. The output is temporary, so nothing is kept: name a file, and a canceled run can be gone on with."
    return Words(
        "Canceled. {0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there.",
        work.rows,
        place.rows,
        work.folder,
    )


def _what_is_kept(job: ClassifyJob, place: Place, work: PartialWork) -> str:
    """Say after the workers were lost what is kept."""
    if not job.keep:
        return Words("The output is temporary, so nothing is kept.")
    return Words(
        "{0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there, with a scheduler or without.",
        work.rows,
        place.rows,
        work.folder,
    )


def _classifier(job: ClassifyJob, card: ModelCard) -> Classifier:
    """Return the network. Raises InputError where it is not what its card says."""
    found = loaded(job.model, job.precision, card)
    if job.share and found.share_cells != card.share_cells:
        raise InputError(
            Words(
                "The model {0} can't be used: its card says {1} cells of the landslide's share a side, its network gives {2}. Use another model.",
                job.model,
                card.share_cells,
                found.share_cells,
            )
        )
    if (found.block, found.cells) != (card.block_px + 2 * card.context_px, card.activation_cells):
        raise InputError(
            Words(
                "The model {0} can't be used: its card says blocks of {1} pixels and {2} cells of"
                " activation a side, its network takes blocks of {3} and gives {4}. Use another model.",
                job.model,
                card.block_px,
                card.activation_cells,
                found.block,
                found.cells,
            )
        )
    return found


def _layers(job: ClassifyJob, card: ModelCard, place: Place) -> dict[str, int]:
    """Return the layers of the work, and the bytes that a row of blocks takes in each."""
    found = {"probability": place.cols * VALUE_BYTES}
    if job.activation:
        found["activation"] = place.cols * card.activation_cells**2 * len(ACTIVATIONS) * VALUE_BYTES
    if job.share:
        found["share"] = place.cols * card.share_cells**2 * VALUE_BYTES
    return found


def _finish(job: ClassifyJob, card: ModelCard, place: Place, scene: Scene, work: PartialWork, say: Listener) -> dict:
    """Make the kept strips into rasters beside them. Returns the number of classified blocks, and the files."""
    n_blocks = _count(work.file("probability"))
    if not n_blocks:
        raise InputError(
            Words(
                "No block has {0:.0%} valid pixels: nothing could be classified. Check the mask, the no-data"
                " value and MIN_VALID.",
                job.min_valid,
            )
        )
    say.progress(97, "Writing")
    tags = to_tags(job.provenance)
    probability = _raster(work, "probability", place, scene, 1, tags)
    activation = _raster(work, "activation", place, scene, card.activation_cells, tags) if job.activation else ""
    share = _raster(work, "share", place, scene, card.share_cells, tags) if job.share else ""
    files = {"probability": str(probability), "activation": str(activation), "share": str(share), "sheet": job.sheet}
    return {"n_blocks": n_blocks, **files}


def _key(job: ClassifyJob) -> str:
    """Identify a job by all that its result depends on: the state of every file that is read, and the versions of what computes."""
    facts = asdict(job)
    for name in ASIDE:
        del facts[name]
    facts["views"] = [sha256(view) for view in job.views if view not in ("", job.input, job.mask)]
    if job.chosen:
        facts["chosen"] = sha256(job.chosen)
    facts["states"] = states([job.input, job.mask, *job.reads])
    facts["model"] = [sha256(job.model), sha256(network_file(job.model, job.precision))]
    facts["versions"] = [VERSION, runtime_version(), np.__version__, rasterio.__version__]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _converter(
    job: ClassifyJob, card: ModelCard, scene: Scene, work: PartialWork, say: Listener
) -> Callable[[np.ndarray], np.ndarray]:
    """Return the function that brings pixels [..., bands] to the reference's radiometry, float32 (DESIGN section 6, MATCH)."""
    chosen = Radiometry.from_dict(job.radiometry)
    if chosen.source is not None:
        check_type(chosen.source, scene.dtype)

    def fitted() -> Distribution:
        if "source" in work.notes:
            return Distribution.from_dict(work.notes["source"])
        found = _fit(scene, say)
        for words in concerns(found, chosen.reference or card.reference):
            say.warn(words)
        work.note(source=found.to_dict())
        return found

    return converter(chosen, card.reference, fitted, say)


def _fit(scene: Scene, say: Listener) -> Distribution:
    """Fit the distribution of the scene's valid pixels, the first pass."""
    lines = max(1, 4_000_000 // scene.width)
    counter = Counter(scene.dtype, len(scene.bands))
    for done, (pixels, valid) in enumerate(scene.strips(lines), 1):
        say.check()
        counter.add(pixels[valid])
        say.progress(FIT_SHARE * min(1.0, done * lines / scene.height), "Fitting the distribution")
    return counter.distribution([str(b) for b in scene.bands], [scene.path])


def _run(job: ClassifyJob, strips: Iterator[Strip], place: Place, work: PartialWork, say: Listener) -> None:
    """Keep the strips that are not kept yet, as they come."""
    start = FIT_SHARE if job.radiometry["match"] == SCENE else 0.0
    while work.rows < place.rows:
        say.check()
        row, rows, values = next(strips)
        work.append(rows, values)
        say.progress(
            start + (97 - start) * (row + rows) / place.rows,
            Words("Classified {0} of {1} rows of blocks", row + rows, place.rows),
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


def _raster(work: PartialWork, name: str, place: Place, scene: Scene, cells: int, tags: dict) -> Path:
    """Write the kept strips as a GeoTIFF beside them, and read it back: a full disk shows itself only then."""
    height, width = place.rows * cells, place.cols * cells
    block = place.grid.block
    names = {"probability": (PROBABILITY,), "activation": ACTIVATIONS, "share": (SHARE,)}[name]
    bands = len(names)
    corner = scene.transform * Affine.translation(place.col * block, place.row * block)
    transform = Affine.from_gdal(*cell_geotransform(corner.to_gdal(), block, cells))
    path = work.file(name + ".raster")  # an ending that no output has, for outputs may be made in this folder too
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
        "blockxsize": TILE,
        "blockysize": TILE,
        "bigtiff": "if_safer",
        "num_threads": "all_cpus",
    }
    try:
        with rasterio.open(path, "w", **profile) as out:
            out.descriptions = names
            out.update_tags(**tags)
            for window, data in _windows(work.file(name), height, width, bands):
                out.write(data, window=window)
        with rasterio.open(path, num_threads="all_cpus") as back:
            pieces = _windows(work.file(name), height, width, bands)
            same = all(np.array_equal(back.read(window=window), data, equal_nan=True) for window, data in pieces)
    except RasterioError as error:
        raise not_written(Words("The {0} raster", name), path, str(error.__cause__ or error)) from error
    if not same:
        raise not_written(Words("The {0} raster", name), path)
    return path


def _windows(path: Path, height: int, width: int, bands: int) -> Iterator[tuple[Window, np.ndarray]]:
    """Yield the kept values of a layer piece by piece, of whole tiles: values [bands, lines, columns]."""
    most = max(1, WRITTEN // (TILE**2 * bands))  # tiles
    cols = min(width, TILE * most)
    lines = TILE * max(1, most * TILE // cols)
    with open(path, "rb") as stream:
        for row, col in ((row, col) for row in range(0, height, lines) for col in range(0, width, cols)):
            data = np.empty((min(lines, height - row), min(cols, width - col), bands), np.float32)
            for k, line in enumerate(data, row):
                stream.seek((k * width + col) * bands * VALUE_BYTES)
                stream.readinto(line)
            yield Window(col, row, data.shape[1], data.shape[0]), np.moveaxis(data, -1, 0)
