"""Sentinel-2's metadata: offsets, baselines, files of a product."""

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.sentinel2 import (
    band_name,
    check_baseline,
    check_whole,
    granules,
    mask_features,
    metadata_names,
    read_product,
)

FIELDS = (
    "<PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL><PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>"
    "<PRODUCT_URI>S2A_MSIL2A_N0509.SAFE</PRODUCT_URI>"
    '<Spectral_Information bandId="1" physicalBand="B2"/><Spectral_Information bandId="2" physicalBand="B3"/>'
    '<Spectral_Information bandId="3" physicalBand="B4"/>'
)
OFFSETS = "".join(f'<BOA_ADD_OFFSET band_id="{k}">{-1000 - k}</BOA_ADD_OFFSET>' for k in (1, 2, 3))


def product(more=""):
    return read_product(f"<p>{FIELDS}{more}</p>")


def test_each_band_has_its_own_offset():
    found = product(OFFSETS)
    assert found.said and found.offsets == {"B04": -1003, "B03": -1002, "B02": -1001}
    assert (found.level, found.baseline) == ("2A", "05.09")


def test_no_offset_is_said_to_be_none():
    found = product()
    assert not found.said and set(found.offsets.values()) == {0}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<p>" + FIELDS, "damaged or cut"),
        ("<!DOCTYPE p><p/>", "document type"),
        (f'<p>{FIELDS}<BOA_ADD_OFFSET band_id="1">x</BOA_ADD_OFFSET></p>', "damaged"),
        (f'<p>{FIELDS}<BOA_ADD_OFFSET band_id="1">-1000</BOA_ADD_OFFSET></p>', "no offset for B04, B03"),
    ],
)
def test_what_is_no_metadata_is_refused(text, words):
    with pytest.raises(InputError, match=words):
        read_product(text)


def test_files_are_found_by_what_they_are():
    names = [
        "GRANULE/A/IMG_DATA/R10m/T_B04_10m.jp2",
        "GRANULE/A/IMG_DATA/R10m/T_B03_10m.jp2",
        "GRANULE/A/IMG_DATA/R10m/T_B02_10m.jp2",
        "GRANULE/A/IMG_DATA/R20m/T_B04_20m.jp2",
        "GRANULE/A/IMG_DATA/R20m/T_SCL_20m.jp2",
        "GRANULE/A/QI_DATA/MSK_CLOUDS_B00.gml",
    ]
    files = granules(names)["A"]
    assert files["B04"] == names[0] and files["SCL"] == names[4] and files["CLOUDS"] == names[5]
    check_whole(files, [], "here")
    del files["B03"]
    with pytest.raises(InputError, match=r"lacks B03 \(green\)"):
        check_whole(files, [], "here")


def test_metadata_of_granules_is_none_of_the_product():
    assert metadata_names(["x/MTD_MSIL2A.xml", "x/GRANULE/y/MTD_TL.xml", "MTD_DS.xml"]) == ["x/MTD_MSIL2A.xml"]


def test_mixed_baselines_are_refused():
    check_baseline(product(), "S2A_MSIL2A_20230808_N0509_R022")
    with pytest.raises(InputError, match="Baselines are mixed"):
        check_baseline(product(), "S2A_MSIL2A_20230808_N0400_R022")


def test_features_of_a_mask():
    text = "<m><MaskFeature><maskType>OPAQUE</maskType><Polygon>p</Polygon></MaskFeature></m>"
    assert [(kind, "Polygon" in shape) for kind, shape in mask_features(text, "m.gml")] == [("OPAQUE", True)]


def test_bands_are_named_with_two_digits():
    assert (band_name("B4"), band_name("B8A"), band_name("B11")) == ("B04", "B8A", "B11")
