"""The page of a matching."""

import numpy as np
from landslidebias.core.reports import matching
from made.counted import fitted


def test_the_page_of_a_matching():
    few, many = (fitted(np.arange(high, dtype=np.uint8)[:, None], ["red"]) for high in (100, 200))
    html = matching.page(few, few, many, many, [], {"strength": 1.0})
    assert "Nothing speaks against matching" in html and "further than 0.0000" in html
