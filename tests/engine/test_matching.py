"""Matching against scikit-image."""

import numpy as np
from landslidebias.core.scenes.matching import Mapping
from made.counted import fitted
from PIL import Image
from skimage import exposure


def test_matching_is_within_a_grey_level_of_scikit_image(data):
    """On scenes laid out of 16 chips. Where the reference lacks a value, scikit-image puts one between its neighbours; ours is one that it has."""
    rng = np.random.default_rng(7)
    paths = sorted(data("landslide4sense/validation/images").glob("*.png"))
    read = [np.asarray(Image.open(p).convert("RGB")) for p in paths]
    far = []
    for _ in range(5):
        scene, reference = (
            np.concatenate([np.concatenate([read[k] for k in row], 1) for row in rng.choice(len(read), (4, 4))])
            for _ in range(2)
        )
        ours = Mapping(fitted(scene), fitted(reference))(scene)
        theirs = exposure.match_histograms(scene, reference, channel_axis=-1).astype(float)
        far.append(np.abs(ours - theirs))
    far = np.array(far)
    assert (far <= 1).mean() > 0.9999
