"""The regions counted in one way, and their bias factors against the reference."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional, Sequence

import numpy as np

from . import factor as bias
from . import together
from .evidence import Grouped, evidence_of
from .factor import RegionCounts
from .posterior import draw, generator
from .regions import Inputs, Window

Gammas = list[Optional[bias.Gamma]]  # the reference's is None


class Way:
    """The regions, counted in one way: counts, rates, logs (draws of the log ratio [regions, draws]), gammas.

    A region that was not reviewed is compared by raw events, with the reference's too.
    """

    def __init__(
        self,
        inputs: Inputs,
        way: str,
        part: Sequence[RegionCounts | None],
        raw: Sequence[RegionCounts],
        groups: Sequence[Grouped],
        use: Sequence[int],
        reference: int,
        seed: int,
        period: Window | None = None,
    ):
        """period: other days than the window, of which MATCHED says nothing."""
        window, matched = (inputs.window, True) if period is None else (period, False)
        self.counts = [c or r for c, r in zip(part, raw)]
        made = [
            evidence_of(inputs, c, k, way if own else "events", window, g, matched)
            for c, k, g, own in zip(self.counts, use, groups, part)
        ]
        self.landslides = [e.landslides for e in made]
        self.recall = way == "corrected" and all(e.missed is not None for e in made)
        self.rates = [draw(e, seed, self.recall) for e in made]
        self.logs = np.stack([rates.log_ratio for rates in self.rates])
        stretch = together.reach(self.logs)
        base = part[reference]
        plain = self.rates[reference]
        if base is not None and any(own is None for own in part):
            known = evidence_of(inputs, raw[reference], use[reference], "events", window, groups[reference], matched)
            plain = draw(known, seed)
        self.gammas: Gammas = []
        self.log_gammas = self.logs - self.logs[reference]
        for k, own in enumerate(part):
            notes = [bias.FEW_STORMS] if groups[k].recorded.few or groups[reference].recorded.few else []
            if k == reference:
                self.gammas.append(None)
            elif own is None or base is None:
                logs = self.log_gammas[k] = self.logs[k] - plain.log_ratio
                self.gammas.append(bias.bias_factor(raw[k], raw[reference], logs, stretch, [bias.UNCORRECTED, *notes]))
            else:
                logs = self.log_gammas[k]
                pair = self._pair(k, reference) if self.recall else (own, base)
                self.gammas.append(bias.bias_factor(*pair, logs, stretch, notes))

    def pooled(self, reference: int, seed: int) -> np.ndarray:
        """Return draws of log Gamma, partially pooled [regions, draws]; of a region that was not reviewed, its own."""
        records = np.stack([rates.recorded for rates in self.rates])
        found = together.pooled(self.logs, records, generator(seed, "pooled"))
        found = np.asarray(found - found[reference])
        for k, gamma in enumerate(self.gammas):
            if gamma is not None and bias.UNCORRECTED in gamma.notes:
                found[k] = self.log_gammas[k]
        return found

    def _pair(self, k: int, reference: int) -> tuple[RegionCounts, RegionCounts]:
        """Return the counts of a region and the reference with what was not detected (the means of their draws)."""
        one, other = (replace(self.counts[at], detected=float(self.rates[at].detected.mean())) for at in (k, reference))
        return one, other
