"""The page of several sources, with their chips."""

import numpy as np
from landslidebias.core.reports import likeness
from landslidebias.core.scenes.likeness import STATES, Distance, Likeness, Separability

URI = "data:image/png;base64,AAAA"

FAR = [Distance("one", band, 0.5, 0.1) for band in ("red", "green", "blue")]


def test_the_page_says_what_can_be_told_apart_and_shows_every_chip():
    n, rng = 6, np.random.default_rng(0)
    pairs = [Separability(state, ("one", "<two>"), value, 0.4, 1.0) for state, value in zip(STATES, (0.9, 0.5))]
    halves = [Separability(state, ("one",), None, None, None) for state in STATES]
    found = Likeness(
        ["one", "<two>"], 4, 0.96, pairs, halves, FAR, np.arange(n) % 2, np.arange(n),
        np.full(n, -1), np.arange(n), rng.normal(size=(2 * n, 2)), rng.normal(size=(2 * n, 3)),
        {state: rng.integers(0, 255, (n, 2, 2, 3)).astype(np.uint8) for state in STATES},
    )  # fmt: skip
    html = likeness.page(found, {state: [f"{URI}{state}{k}" for k in range(n)] for state in STATES}, {"seed": 3})
    assert "an AUC of 0.900 (0.400 to 1.000) before matching and 0.500 (0.400 to 1.000) after it" in html
    assert "one and &lt;two&gt;" in html and "not estimated: too few groups" in html and "96.0% of the variance" in html
    assert all(f"AAAA{state}{k}" in html for state in STATES for k in range(n))
    assert html.count('<figure class="chart') == 6 and "<td>0.500</td><td>0.100</td>" in html


def test_a_page_of_very_many_blocks_shows_some_and_stays_under_five_megabytes():
    """Chips of 18 x 18 pixels, as noisy as can be, are PNGs of 1,050 bytes."""
    n, rng = 5000, np.random.default_rng(0)
    halves = [Separability(state, ("one",), None, None, None) for state in STATES]
    pairs = [Separability(state, ("one", "two"), 0.9, 0.4, 1.0) for state in STATES]
    found = Likeness(
        ["one", "two"], 4, 0.96, pairs, halves, FAR, np.arange(n) % 2, np.arange(n), np.full(n, -1), np.arange(n),
        rng.normal(size=(2 * n, 2)), rng.normal(size=(2 * n, 3)), {state: np.zeros((n, 2, 2, 3), np.uint8) for state in STATES},
    )  # fmt: skip
    uri = "data:image/png;base64," + "A" * 1400
    html = likeness.page(found, {state: [uri] * n for state in STATES}, {})
    assert "The map shows 800 of 5000 blocks." in html and html.count('<g class="chip">') == 1600
    assert 2_000_000 < len(html) < 5_000_000
