"""How alike sources of blocks are: one joint t-SNE of them before and after matching, and how well a line tells them apart (paper, section 4.5).

PCA, t-SNE and logistic regression are scikit-learn's (van der Maaten and Hinton 2008).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from rasterio import warp
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.manifold import TSNE
from sklearn.neighbors import KDTree
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from ...errors import InputError
from ...link.jobs import EmbedJob
from ...listener import Listener
from ...models.metrics import Ranking
from ...scenes.blocks import BlockGrid, fill_invalid, to_blocks
from ...scenes.distributions import Counter, Distribution, kolmogorov
from ...scenes.fitness import in_units_of
from ...scenes.likeness import STATES
from ...scenes.matching import Mapping, matched
from ...scenes.radiometry import scale_reflectance
from ...words import Words
from ..serve.chips import ChipSet
from ..serve.scene import Scene

VARIANCE, COMPONENTS = 0.95, 100  # the paper's
GROUPS = 36  # squares that a scene is divided into, at least, where it is large enough
LARGEST_GROUP = 10  # blocks a side
ZONES = 3  # a side, of the ground of a source that are held out in turn; 2 where blocks are few
FEW_A_ZONE = 5  # blocks
REACH = 1 / 6  # of a source's side: no block nearer to a zone is fitted on
GLOBE = 6_371_000.0  # metres
STUDENT = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306)  # 97.5 % points of t, by degrees of freedom
MIN_VALID = 0.9
LEAST = 10  # blocks of a source


@dataclass
class Sampled:
    """Blocks of one source: before and after matching [n, b, b, bands] uint8, where each lies, and the group that it is of.

    place: [n, 3] metres from the middle of the globe (of the map, where its system is unknown), NaN for chips; reach: metres.
    """

    name: str
    before: np.ndarray
    after: np.ndarray
    row: np.ndarray
    col: np.ndarray
    group: np.ndarray
    distribution: Distribution
    matched: Distribution
    place: np.ndarray
    reach: float = 0.0


def embed(job: EmbedJob, say: Listener) -> dict:
    """Write coordinates and pictures of the sampled blocks to `job.out`; return counts, separability and distances as plain data.

    Raises InputError where a source has too few blocks, Canceled.
    """
    reference = Distribution.from_dict(job.reference)
    sources = []
    for k, source in enumerate(job.sources):
        say.progress(40 * k / len(job.sources), Words("Sampling {0}", source["name"]))
        sources.append(_sample(source, job, reference, np.random.default_rng([job.seed, k]), say))
    label = np.repeat(np.arange(len(sources)), [len(s.row) for s in sources])
    group = np.concatenate([s.group for s in sources])
    pixels = np.concatenate([s.before for s in sources] + [s.after for s in sources])
    say.progress(40, "Principal components")
    scores, share = _components(pixels.reshape(len(pixels), -1).astype(np.float32) / 255, job.seed, job.components)
    say.check()
    say.progress(50, Words("t-SNE of {0} blocks on {1} components", len(scores), scores.shape[1]))
    place = TSNE(
        2, perplexity=min(30.0, (len(scores) - 1) / 3), init="pca", learning_rate="auto", random_state=job.seed
    ).fit_transform(scores)
    say.check()
    pairs, alone = _told_apart(sources, scores, label, group, job.seed, say)
    np.savez(
        job.out,
        place=place.astype(np.float32),
        scores=scores[:, :3].astype(np.float32),
        source=label,
        before=np.concatenate([s.before for s in sources]),
        after=np.concatenate([s.after for s in sources]),
        row=np.concatenate([s.row for s in sources]),
        col=np.concatenate([s.col for s in sources]),
        group=group,
    )
    return {
        "names": [s.name for s in sources],
        "counts": [len(s.row) for s in sources],
        "components": int(scores.shape[1]),
        "variance": share,
        "pairs": pairs,
        "halves": alone,
        "distances": _distances(sources, reference),
    }


def _sample(source: dict, job: EmbedJob, reference: Distribution, rng, say: Listener) -> Sampled:
    """Draw blocks of a source. Raises InputError where it has too few."""
    found = (_chips if source["kind"] == "chips" else _scene)(source, job, reference, rng, say)
    if len(found.row) < LEAST:
        raise InputError(
            Words(
                "{0} has {1} usable block(s); {2} are needed. Check its mask and no-data value.",
                source["name"],
                len(found.row),
                LEAST,
            )
        )
    return found


def _told_apart(
    sources: list[Sampled], scores: np.ndarray, label: np.ndarray, group: np.ndarray, seed: int, say: Listener
) -> tuple[list[dict], list[dict]]:
    """Return how well each pair of sources, and the halves of each source, are told apart before and after matching."""
    halves = [_halves(s, seed) for s in sources]
    place = np.concatenate([s.place for s in sources])
    pairs, alone = [], []
    for k, state in enumerate(STATES):
        part = scores[k * len(label):(k + 1) * len(label)]
        for a, b in combinations(range(len(sources)), 2):
            say.check()
            which = (label == a) | (label == b)
            names = np.where(label[which] == a, "a", "b") + group[which].astype(str)
            reach = max(sources[a].reach, sources[b].reach)
            auc = separability(part[which], label[which] == b, names, seed, place[which], reach)
            pairs.append({"state": state, "a": sources[a].name, "b": sources[b].name, **auc})
        for a, source in enumerate(sources):
            say.check()
            which = label == a
            auc = separability(part[which], halves[a], group[which].astype(str), seed, source.place, source.reach)
            alone.append({"state": state, "source": source.name, **auc})
        say.progress(85 + 7 * k, "Separability")
    return pairs, alone


def _components(pixels: np.ndarray, seed: int, wanted: int | None = None) -> tuple[np.ndarray, float]:
    """Return the first components and the share of the variance that they hold: as many as wanted, as far as there are, or those that hold
    VARIANCE of it, COMPONENTS at most."""
    found = PCA(min(wanted or COMPONENTS, len(pixels) - 1, pixels.shape[1]), svd_solver="randomized", random_state=seed)
    scores = found.fit_transform(pixels)
    shares = np.cumsum(found.explained_variance_ratio_)
    n = min(int(np.searchsorted(shares, VARIANCE)) + 1, scores.shape[1])
    n = scores.shape[1] if wanted else max(n, min(3, scores.shape[1]))
    return scores[:, :n], float(shares[n - 1])


def separability(
    scores: np.ndarray,
    label: np.ndarray,
    group: np.ndarray,
    seed: int,
    place: np.ndarray | None = None,
    reach: float = 0.0,
) -> dict:
    """Return the AUC of a logistic regression that tells two sources apart, the mean over held-out zones, with a 95 % interval over zones.

    scores: [n, k]; label: [n] bool; group: [n], whole groups are in or out; place: [n, 3] metres, NaN where unknown. Each zone is a part of each
    source's ground, or a share of its groups. What lies within `reach` of a zone is not fitted on (spatial leave-one-out with a buffer, Le Rest et
    al. 2014), so that neither a neighbour nor the same ground at another date tells. AUCs are taken zone by zone: what one fit says can't be ranked
    with what another says. The interval is Student's t with the correction for fits that share blocks (Nadeau and Bengio 2003); it reaches
    0.5 at least, as sources that are told apart the wrong way round are not told apart. "value", "low" and "high" are None where either class has
    fewer than two groups.
    """
    nothing = {"value": None, "low": None, "high": None}
    if min(len(np.unique(group[label == k])) for k in (False, True)) < 2:
        return nothing
    if place is None:
        place = np.full((len(label), 3), np.nan)
    zone = _zones(label, group, place, np.random.default_rng(seed))
    found = []
    for k in range(zone.max() + 1):
        test = zone == k
        fit = ~test & ~np.isin(group, group[test]) & ~_near(place, test, reach)
        if len(np.unique(label[fit])) == 2 == len(np.unique(label[test])):
            model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)).fit(scores[fit], label[fit])
            found.append(Ranking(label[test], model.decision_function(scores[test])).roc_auc())
    if len(found) < 2:
        return nothing
    value, n = float(np.mean(found)), len(found)
    half = float(STUDENT[n - 2] * np.std(found, ddof=1) * np.sqrt(1 / n + 1 / (n - 1)))
    return {"value": value, "low": max(value - half, 0.0), "high": min(max(value + half, 0.5), 1.0)}


def _zones(label: np.ndarray, group: np.ndarray, place: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the zone [n] of each block: a grid of equal counts over each source's ground, or its groups dealt out where that is unknown."""
    side = ZONES if min(np.bincount(label)) >= FEW_A_ZONE * ZONES**2 else 2
    flat, zone = _flat(place), np.zeros(len(label), int)
    for k in (False, True):
        at = np.flatnonzero(label == k)
        if np.isfinite(place[at]).all():
            columns = np.array_split(at[np.argsort(flat[at, 0], kind="stable")], side)
            rows = [np.array_split(c[np.argsort(flat[c, 1], kind="stable")], side) for c in columns]
            for number, block in enumerate(one for column in rows for one in column):
                zone[block] = number
        else:
            for number, groups in enumerate(np.array_split(rng.permutation(np.unique(group[at])), side**2)):
                zone[at[np.isin(group[at], groups)]] = number
    return zone


def _flat(place: np.ndarray) -> np.ndarray:
    """Return metres to the east and north [n, 2] of the middle of places [n, 3] on the globe."""
    known = np.isfinite(place).all(1)
    up = place[known].mean(0) if known.any() else np.array([1.0, 0, 0])
    up = up / max(float(np.linalg.norm(up)), 1e-9)
    east = np.cross((0, 0, 1) if abs(up[2]) < 0.999 else (0, 1, 0), up)
    return place @ np.stack([east, np.cross(up, east)], 1)


def _near(place: np.ndarray, test: np.ndarray, reach: float) -> np.ndarray:
    """Say which blocks [n] lie within reach of those that are held out."""
    known, found = np.isfinite(place).all(1), np.zeros(len(place), bool)
    if (known & test).any():
        found[known] = KDTree(place[known & test]).query(place[known])[0][:, 0] <= reach
    return found


def _halves(source: Sampled, seed: int) -> np.ndarray:
    """Divide a source's groups at random: [n] bool, the second half."""
    every = np.unique(source.group)
    second = np.random.default_rng(seed).permutation(every)[: len(every) // 2]
    return np.isin(source.group, second)


def _sampled(source, pixels, row, col, group, distribution, reference, place=None, reach=0.0) -> Sampled:
    mapping = Mapping(distribution, reference)
    before, after = (np.clip(np.rint(p), 0, 255).astype(np.uint8) for p in (scale_reflectance(pixels), mapping(pixels)))
    place = np.full((len(row), 3), np.nan) if place is None else place
    return Sampled(
        source["name"], before, after, row, col, group, distribution, matched(mapping, distribution), place, reach
    )


def _scene(source: dict, job: EmbedJob, reference: Distribution, rng, say: Listener) -> Sampled:
    """Draw blocks of a scene, evenly over those that are valid."""
    block = job.block
    with Scene(source["path"], source["bands"], source["mask"]) as scene:
        for note in scene.notes:
            say.warn(note)
        grid = BlockGrid(scene.width, scene.height, block)
        if not len(grid):
            raise InputError(Words("{0} is smaller than one block of {1} x {2} pixels.", source["name"], block, block))
        counter = Counter(scene.dtype, len(scene.bands))
        share = np.zeros(len(grid))
        for row, rows in grid.strips(4_000_000):
            say.check()
            pixels, valid = scene.read(row * block, rows * block)
            counter.add(pixels[valid])
            share[row * grid.cols:(row + rows) * grid.cols] = to_blocks(valid, block).mean((1, 2))
        distribution = counter.distribution([str(b) for b in scene.bands], [source["name"]])
        usable = np.flatnonzero(share >= MIN_VALID)
        at = np.sort(rng.choice(usable, min(job.size, len(usable)), replace=False))
        found = []
        for row in np.unique(at // grid.cols):
            say.check()
            pixels, valid = scene.read(int(row) * block, block)
            cols = at[at // grid.cols == row] % grid.cols
            blocks = to_blocks(pixels, block)[cols]
            filled = blocks.astype(np.float64)
            fill_invalid(filled, to_blocks(valid, block)[cols], MIN_VALID)
            found.append(filled.astype(blocks.dtype))
    pixels = np.concatenate(found) if found else np.zeros((0, block, block, len(scene.bands)), scene.dtype)
    row, col = at // grid.cols, at % grid.cols
    side = int(np.clip(np.sqrt(len(grid) / GROUPS), 1, LARGEST_GROUP))
    group = row // side * grid.cols + col // side
    place = _on_globe(scene, (col + 0.5) * block, (row + 0.5) * block)
    corners = _on_globe(scene, np.array([0, scene.width, 0]), np.array([0, 0, scene.height]))
    reach = REACH * float(np.linalg.norm(corners[1:] - corners[0], axis=1).min())
    return _sampled(source, pixels, row, col, group, distribution, reference, place, reach)


def _on_globe(scene: Scene, col: np.ndarray, row: np.ndarray) -> np.ndarray:
    """Return where pixels [n] lie, [n, 3] metres from the middle of the globe, or on the map where the scene's system is unknown."""
    x, y = scene.transform * (np.asarray(col, float), np.asarray(row, float))
    if scene.crs is None:
        return np.stack([np.full(len(x), GLOBE), x, y], 1)
    lon, lat = (np.radians(v) for v in warp.transform(scene.crs, "EPSG:4326", x, y))
    return GLOBE * np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], 1)


def _chips(source: dict, job: EmbedJob, reference: Distribution, rng, say: Listener) -> Sampled:
    """Draw blocks of labelled chips, evenly over all blocks; the group of a block is its chip."""
    counter = Counter(np.uint8, len(reference.bands))
    blocks, chip = [], []
    chips = ChipSet(Path(source["path"]), job.block, bands=tuple(reference.bands))
    for k, found in enumerate(chips):
        say.check()
        counter.add(found.blocks.reshape(-1, len(reference.bands)))
        blocks.append(found.blocks)
        chip.append(np.full(len(found.blocks), k))
    chips.tell(say)
    if not blocks:
        raise InputError(Words("No chip in {0} can be used: {1}.", source["path"], chips.skipped[0]))
    every, chip = np.concatenate(blocks), np.concatenate(chip)
    at = np.sort(rng.choice(len(every), min(job.size, len(every)), replace=False))
    distribution = counter.distribution(list(reference.bands), [source["name"]])
    return _sampled(source, every[at], np.full(len(at), -1), np.full(len(at), -1), chip[at], distribution, reference)


def _distances(sources: list[Sampled], reference: Distribution) -> list[dict]:
    """Return the Kolmogorov distance of each source and band to the reference, before and after."""
    rows = []
    for source in sources:
        before = in_units_of(source.distribution, reference) or source.distribution
        for k, band in enumerate(reference.bands):
            far = [kolmogorov(d, reference, k) for d in (before, source.matched)]
            rows.append({"source": source.name, "band": band, "before": far[0], "after": far[1]})
    return rows
