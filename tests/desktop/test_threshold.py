"""The threshold dock in the desktop."""


def test_a_person_moves_the_threshold(walk):
    said = walk("threshold")
    assert said == [
        "opened with 2 rasters, Regions, Catalog",
        "dragged: True",
        "no long stall",
        "by a key: True",
        "balanced: 0.378549 True",
        "typed: 0.8 True",
        "saved: own styles [7, 7], shown [4, 4]",
        "written: 3 layers, Bias factors above 0.8, Detections above 0.8: Probability Newsland, Detections above 0.8: Probability Quietland",
        "as shown: True",
        "without the catalog: counts",
        "unloaded: own style True",
    ]
