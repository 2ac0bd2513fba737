"""The review dock under Xvfb: thirty answers by keys, two persons, a kill; and what may stand in the way of an answer."""

from collections import Counter


def test_thirty_answers_by_keys_and_a_kill(walk):
    said = walk("review")
    slowest, middle, stall = map(float, said.pop(4).split())
    assert middle < 0.3 and slowest < 0.6 and stall < 0.3  # on a machine that does other work too
    assert said == [
        "There is no sample to revi",
        "1 probability, 2 scenes, review.gpkg",
        "Scene: scene_Quietland, Matched scene: matched, Second date: later, Activation: activation",
        "Place 31 of 99; 30 answered",
        "undone: Place 30 of 99; 29 answered, Your answer: not answered yet",
        "corrected: Place 30 of 99; 29 answered, Your answer: not answered yet",
        "went back: Place 29 of 99; 29 answered, Your answer: landslide (5)",
        "precision so far: the same as scorereview's",
        "blind: []",
        "open: [True, True, True]",
        "reviewer 2: Place 1 of 98; 0 answered",
        said[-1],
    ]
    again = walk("review_again")
    assert again[0] == said[-1].replace("killed at", "taken up at") and "Place 4 of 98; 3 answered" in again[0]
    assert again[1] == "reviewer 1: Place 30 of 99; 29 answered"
    assert again[2] == "review_id, scene, region, answer, n_landslides, reviewer, fid"
    answers = Counter(tuple(line.split()) for line in again[3:])
    assert answers == {
        ("1", "not", "NULL"): 11,
        ("1", "unsure", "NULL"): 3,
        ("1", "landslide", "0"): 3,
        ("1", "landslide", "1"): 8,
        ("1", "landslide", "3"): 3,
        ("1", "landslide", "5"): 1,
        ("2", "not", "NULL"): 2,
        ("2", "landslide", "1"): 1,
    }


def test_what_stands_in_the_way_is_said(walk):
    no_sample = "There is no sample to review in the project. It is drawn from the detections of each region, doubtful ones and clear ones."
    assert walk("review_trouble") == [
        "no scene, Place 1 of 6; 0 answered: No scene in the project shows this place. Add its scene, or choose a picture below.",
        "another system, Place 1 of 6; 0 answered: ",
        "context 3.0, outline False",
        "context 1.0, outline True",
        "no field for a number, Place 1 of 6; 0 answered: ",
        "no reviewer, Place 2 of 6; 1 answered: ",
        "locked, Place 2 of 6; 1 answered: Not saved. Another program is writing to this sample's file. Close it there, then answer again.",
        "free again, Place 3 of 6; 2 answered: ",
        "edited, Place 3 of 6; 2 answered: The table of this sample is being edited. Save its edits, then go on here.",
        "edits saved, Place 3 of 6; 3 answered: ",
        "typed elsewhere: True, True",
        "missed by the tabulator: None, gets out: True",
        "gone, Place 3 of 6; 3 answered: Not saved. The file of this sample is gone: /older.gpkg",
        f"removed, Place 3 of 6; 3 answered: {no_sample}",
        "memory, Place 1 of 6; 0 answered: This sample is temporary: its answers are gone when QGIS ends. Save it to a GeoPackage first.",
        "finished, Place 6 of 6; 6 answered: All your places are answered. Next: 'Score a review', or 'Bias factor' with this sample.",
        f"project closed, Place 6 of 6; 6 answered: {no_sample}",
        "unloaded: True",
    ]
