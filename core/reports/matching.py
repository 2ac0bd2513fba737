"""The report of a matching: histograms before, after and of the reference (paper, Fig. 5 b and c), and what to make of them."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..link.provenance import Facts, table
from ..scenes.distributions import Distribution, kolmogorov
from ..scenes.fitness import saturated_share
from ..words import Translate, Words, english, figure
from .charts import Axis, Chart
from .colours import BLUE, GREEN, VERMILLION
from .page import Page

LOOKS = {"red": (VERMILLION, ""), "green": (GREEN, "7 4"), "blue": (BLUE, "2 4")}  # colour and dash
BINS = 128


def page(
    scene: Distribution,
    before: Distribution,
    after: Distribution,
    reference: Distribution,
    warnings: Sequence[str],
    provenance: Facts,
    translate: Translate = english,
) -> str:
    """Return the report as one HTML page. scene: its distribution; before: the same in the reference's units."""
    out = Page("Distribution matching", translate)
    distances = [kolmogorov(after, reference, k) for k in range(len(reference.bands))]
    out.text(
        Words(
            "After matching, no band's distribution lies further than {0:.4f} from the reference's"
            " (Kolmogorov distance; before: {1:.4f}).",
            max(distances),
            max(kolmogorov(before, reference, k) for k in range(len(distances))),
        ),
        "lead",
    )
    for words in warnings:
        out.warning(words)
    if not warnings:
        out.text("Nothing speaks against matching this scene: its values are spread as the reference's ground is.")
    out.heading("By band")
    out.table(
        [
            "Band",
            "valid pixels",
            "distance before",
            "distance after",
            "largest share of one value",
            "at the highest value, before",
            "after",
        ],
        [
            [
                name,
                figure(int(scene.counts[k].sum()), ","),
                figure(kolmogorov(before, reference, k), ".4f"),
                figure(distances[k], ".4f"),
                figure(scene.counts[k].max() / scene.counts[k].sum(), ".4f"),
                figure(saturated_share(scene, k), ".4%"),
                figure(saturated_share(after, k), ".4%"),
            ]
            for k, name in enumerate(scene.bands)
        ],
    )
    out.text(
        "Distances before: of the values themselves where scene and reference are of one type; of reflectance as the true-colour image scales it where"
        " the reference is of 8 bits. Equal values stay equal, so the distance after is at most the largest share that one value holds, or one part in 256.",
        "small",
    )
    for title, found in (("Before", scene), ("After", after), ("Reference", reference)):
        out.chart(_histogram(found, title))
    out.heading("Where this comes from")
    out.facts(table(provenance))
    return out.html()


def _histogram(found: Distribution, title: str) -> Chart:
    chart = Chart(title, Axis(Words("value ({0})", found.dtype)), Axis("density"))
    for k, name in enumerate(found.bands):
        values, counts = found.values[k].astype(float), found.counts[k]
        low, high = np.interp((0.001, 0.999), found.cdf(k), values)
        if found.integer:  # bins of whole values, or some would hold more of them than others
            step = max(1, round((high - low) / BINS))
            edges = np.arange(np.floor(low), high + 2 * step, step) - 0.5
        else:
            edges = np.linspace(low, max(high, low + 1e-9), BINS + 1)
        density, edges = np.histogram(values, edges, weights=counts / counts.sum())
        look = next((look for word, look in LOOKS.items() if word in name.lower()), list(LOOKS.values())[k % 3])
        chart.line(name, (edges[1:] + edges[:-1]) / 2, density / np.diff(edges), *look, filled=True)
    return chart
