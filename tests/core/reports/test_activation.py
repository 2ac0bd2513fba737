"""The page of activation maps."""

from landslidebias.core.reports import activation

PIXEL = "data:image/png;base64,AAAA"


def test_the_page_of_activation():
    html = activation.page([("Row 1, column 2", [PIXEL] * 4, [0.1, 2.5])], {"model": "m"})
    assert html.count(PIXEL) == 4 and "landslide 2.5" in html and "Row 1, column 2" in html
