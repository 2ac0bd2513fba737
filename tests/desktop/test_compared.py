"""Detections and records compared in the canvas."""


def test_a_person_compares_in_the_canvas(walk):
    assert walk("compared") == [
        "Record r1, accurate to 2 km, detected, 915 m away",
        "circle seen: [True, True, True]",
        "Record r2, accurate to 1 km, no detection: unmatched",
        "off: True",
        "swipe: ['#0000c8', '#c80000']",
        "by keys: #0000c8",
        "its layer removed: True",
        "unloaded: True",
    ]
