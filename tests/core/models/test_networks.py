"""Which networks there are, and which blocks they take."""

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.networks import BLOCK, ENLARGED, block_of, downsample_of


def test_the_side_of_a_block():
    assert block_of("compact", "antialiased") == block_of("resnet50", "bilinear") == BLOCK
    assert block_of("baseline", "none") == ENLARGED
    assert block_of("compact", "none", masked=True) == BLOCK  # cut, not shrunk


@pytest.mark.parametrize("recipe", [{}, None, [1], {"downsample": "nearest"}, {"downsample": ["bilinear"]}])
def test_pictures_are_shrunk_as_the_card_says(recipe):
    assert downsample_of({"downsample": "bilinear"}) == "bilinear" and downsample_of(recipe) == "antialiased"


@pytest.mark.parametrize(
    "network, downsample, words",
    [
        ("compact", "none", "compact network works on blocks of 18 x 18 pixels"),
        ("vgg", "none", "NETWORK: there is no 'vgg'; choose compact, resnet50 or baseline"),
        ("compact", "nearest", "DOWNSAMPLE: there is no 'nearest'; choose antialiased, bilinear or none"),
    ],
)
def test_what_does_not_go_together(network, downsample, words):
    with pytest.raises(InputError, match=words):
        block_of(network, downsample)
