"""How alike sources of blocks are: one joint t-SNE of them before and after matching, and how well a line tells them apart (paper, section 4.5).

PCA, t-SNE and logistic regression are scikit-learn's (van der Maaten and Hinton 2008).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.manifold import TSNE
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from ...errors import InputError
from ...link.jobs import EmbedJob
from ...listener import Listener
from ...models.metrics import Ranking
from ...scenes.bands import RGB
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
FOLDS = 5
DRAWS = 500
MIN_VALID = 0.9
LEAST = 10  # blocks of a source


@dataclass
class Sampled:
    """Blocks of one source: before and after matching [n, b, b, bands] uint8, where each lies, and the group that it is of."""

    name: str
    before: np.ndarray
    after: np.ndarray
    row: np.ndarray
    col: np.ndarray
    group: np.ndarray
    distribution: Distribution
    matched: Distribution


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
    scores, share = _components(pixels.reshape(len(pixels), -1).astype(np.float32) / 255, job.seed)
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
    pairs, alone = [], []
    for k, state in enumerate(STATES):
        part = scores[k * len(label) : (k + 1) * len(label)]
        for a, b in combinations(range(len(sources)), 2):
            say.check()
            which = (label == a) | (label == b)
            names = np.where(label[which] == a, "a", "b") + group[which].astype(str)
            auc = separability(part[which], label[which] == b, names, seed)
            pairs.append({"state": state, "a": sources[a].name, "b": sources[b].name, **auc})
        for a, source in enumerate(sources):
            say.check()
            which = label == a
            auc = separability(part[which], halves[a], group[which].astype(str), seed)
            alone.append({"state": state, "source": source.name, **auc})
        say.progress(85 + 7 * k, "Separability")
    return pairs, alone


def _components(pixels: np.ndarray, seed: int) -> tuple[np.ndarray, float]:
    """Return the first components that hold VARIANCE of the variance, COMPONENTS at most, and the share that they hold."""
    found = PCA(min(COMPONENTS, len(pixels) - 1, pixels.shape[1]), svd_solver="randomized", random_state=seed)
    scores = found.fit_transform(pixels)
    shares = np.cumsum(found.explained_variance_ratio_)
    n = min(int(np.searchsorted(shares, VARIANCE)) + 1, scores.shape[1])
    n = max(n, min(3, scores.shape[1]))
    return scores[:, :n], float(shares[n - 1])


def separability(scores: np.ndarray, label: np.ndarray, group: np.ndarray, seed: int) -> dict:
    """Return the AUC of a logistic regression that tells two sources apart, out of fold, with a 95 % interval by a bootstrap over groups.

    scores: [n, k]; label: [n] bool; group: [n], whole groups stay in one fold. "value", "low" and "high" are None where either class has fewer
    than two groups.
    """
    groups = [len(np.unique(group[label == k])) for k in (False, True)]
    if min(groups) < 2:
        return {"value": None, "low": None, "high": None}
    folds = StratifiedGroupKFold(min(FOLDS, *groups), shuffle=True, random_state=seed)
    score = np.zeros(len(label))
    for fit, test in folds.split(scores, label, group):
        if len(np.unique(label[fit])) < 2:
            continue
        model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
        score[test] = model.fit(scores[fit], label[fit]).decision_function(scores[test])
    ranking = Ranking(label, score)
    number = np.unique(group, return_inverse=True)[1]
    rng = np.random.default_rng(seed)
    draws = []
    for _ in range(DRAWS):
        weight = np.bincount(rng.integers(0, number.max() + 1, number.max() + 1), minlength=number.max() + 1)
        draws.append(ranking.roc_auc(weight[number].astype(float)))
    low, high = np.nanquantile(draws, (0.025, 0.975))
    return {"value": ranking.roc_auc(), "low": float(low), "high": float(high)}


def _halves(source: Sampled, seed: int) -> np.ndarray:
    """Divide a source's groups at random: [n] bool, the second half."""
    every = np.unique(source.group)
    second = np.random.default_rng(seed).permutation(every)[: len(every) // 2]
    return np.isin(source.group, second)


def _sampled(source, pixels, row, col, group, distribution, reference) -> Sampled:
    mapping = Mapping(distribution, reference)
    before, after = (np.clip(np.rint(p), 0, 255).astype(np.uint8) for p in (scale_reflectance(pixels), mapping(pixels)))
    return Sampled(source["name"], before, after, row, col, group, distribution, matched(mapping, distribution))


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
            share[row * grid.cols : (row + rows) * grid.cols] = to_blocks(valid, block).mean((1, 2))
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
    return _sampled(source, pixels, row, col, group, distribution, reference)


def _chips(source: dict, job: EmbedJob, reference: Distribution, rng, say: Listener) -> Sampled:
    """Draw blocks of labelled chips, evenly over all blocks; the group of a block is its chip."""
    counter = Counter(np.uint8, len(RGB))
    blocks, chip = [], []
    chips = ChipSet(Path(source["path"]), job.block)
    for k, found in enumerate(chips):
        say.check()
        counter.add(found.blocks.reshape(-1, len(RGB)))
        blocks.append(found.blocks)
        chip.append(np.full(len(found.blocks), k))
    chips.tell(say)
    if not blocks:
        raise InputError(Words("No chip in {0} can be used: {1}.", source["path"], chips.skipped[0]))
    every, chip = np.concatenate(blocks), np.concatenate(chip)
    at = np.sort(rng.choice(len(every), min(job.size, len(every)), replace=False))
    distribution = counter.distribution(list(RGB.names), [source["name"]])
    return _sampled(source, every[at], np.full(len(at), -1), np.full(len(at), -1), chip[at], distribution, reference)


def _distances(sources: list[Sampled], reference: Distribution) -> list[dict]:
    """Return the Kolmogorov distance of each source and band to the reference, before and after."""
    rows = []
    for source in sources:
        before = in_units_of(source.distribution, reference) or source.distribution
        for k, band in enumerate(RGB.names):
            far = [kolmogorov(d, reference, k) for d in (before, source.matched)]
            rows.append({"source": source.name, "band": band, "before": far[0], "after": far[1]})
    return rows
