"""Sentinel-2's metadata: offsets, baselines, files of a product."""

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.sentinel2 import (
    OFFSETS_SINCE,
    band_name,
    check_baseline,
    check_whole,
    granules,
    mask_features,
    metadata_names,
    names_beside,
    read_product,
    tile_names,
)

FIELDS = (
    "<PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL><PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>"
    "<BOA_QUANTIFICATION_VALUE>10000</BOA_QUANTIFICATION_VALUE>"
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


SAID = {"PROCESSING_LEVEL": "Level-2A", "PROCESSING_BASELINE": "02.12", "BOA_QUANTIFICATION_VALUE": "10000"}


def said(**fields):
    return "<p>" + "".join(f"<{name}>{text}</{name}>" for name, text in {**SAID, **fields}.items() if text) + "</p>"


@pytest.mark.parametrize("left_out", SAID)
def test_metadata_that_does_not_say_what_its_numbers_mean_is_refused(left_out):
    assert read_product(said()).quantification == 10000
    with pytest.raises(InputError, match="does not say its (processing|quantification)"):
        read_product(said(**{left_out: ""}))


@pytest.mark.parametrize("written", ["N01.01", "N0101", "0101", "01.01"])
def test_baselines_have_one_form(written):
    found = read_product(said(PROCESSING_BASELINE=written))
    assert found.baseline == "01.01" and found.baseline < OFFSETS_SINCE
    check_baseline(found, "S2A_MSIL2A_20130808_N0101_R022", ["<TILE_ID>S2A_USER_MSI_L2A_TL_T32TPM_N01.01</TILE_ID>"])


@pytest.mark.parametrize(
    "level, name, value",
    [
        ("2A", "L2A_BOA_QUANTIFICATION_VALUE", 2000),
        ("2A", "BOA_QUANTIFICATION_VALUE", 10000),
        ("1C", "QUANTIFICATION_VALUE", 1000),
        ("1C", "L1C_TOA_QUANTIFICATION_VALUE", 10000),
    ],
)
def test_the_scale_is_that_of_reflectance(level, name, value):
    others = {"AOT_QUANTIFICATION_VALUE": "1", "L2A_WV_QUANTIFICATION_VALUE": "3", "BOA_QUANTIFICATION_VALUE": ""}
    text = said(**{**others, "PROCESSING_LEVEL": f"Level-{level}p", name: f"{value}.0"})
    assert read_product(text).quantification == value and read_product(text).level == level
    with pytest.raises(InputError, match="quantification value"):
        read_product(said(**{**others, "PROCESSING_LEVEL": f"Level-{level}p"}))


def test_what_the_metadata_names_goes_first_then_what_is_called_as_esas():
    names = [f"GRANULE/A/IMG_DATA/{name}" for name in ("new_B04.jp2", "T_B04.jp2", "T_B04-copy.jp2", "B04_B03_B02.tif")]
    assert granules(names[1:])["A"]["B04"] == names[1]
    assert granules(names[2:])["A"]["B04"] == names[2]
    assert granules(names, ["GRANULE/A/IMG_DATA/T_B04-copy"])["A"]["B04"] == names[2]
    with pytest.raises(InputError, match="2 files may be B04: .*T_B04.jp2, .*new_B04.jp2"):
        granules(names)
    assert "B04" not in granules(names[3:]).get("A", {})
    assert granules(["B04.jp2", "preview/B04.jp2"])[""]["B04"] == "B04.jp2"


@pytest.mark.parametrize(
    "name, kind",
    [
        ("R20m/S2A_USER_SCL_L2A_TL_CGS1_20141015T112323_A000065_T32TPM_20m.jp2", "SCL"),
        ("S2A_USER_SCL_L2A_TL_CGS1_20141015T112323_A000065_T32TPM_60m.jp2", ""),
        ("S2A_USER_MSI_L2A_TL_CGS1_20141015T112323_A000065_T32TPM_B03_10m.jp2", "B03"),
        ("S2A_USER_MSI_L2A_TL_CGS1_20141015T112323_A000065_T32TPM_B03_20m.jp2", ""),
        ("T32TPM-B02.JP2", "B02"),
        ("T32TPM_B02_10M_v2.jp2", "B02"),
        ("T32TPM_B02_60M_v2.jp2", ""),
        ("T32TPM_B8A.jp2", ""),
        ("T32TPM_TCI_10m.jp2", ""),
        ("QI_DATA/MSK_B02_x.jp2", ""),
        ("AB02.jp2", ""),
    ],
)
def test_what_a_file_is_stands_in_its_name(name, kind):
    assert list(granules([name]).get("", {})) == ([kind] if kind else [])


def test_names_beside_a_band_file():
    assert names_beside("x_b04_v2.jp2") == ["x_b04_v2.jp2", "x_b03_v2.jp2", "x_b02_v2.jp2"]
    assert names_beside("MTD_MSIL2A.xml") == [] == names_beside("B04_B03.tif")


def test_metadata_of_the_first_format_is_told_from_its_granules():
    whole = "P.SAFE/S2A_USER_MTD_SAFL2A_PDMC_20130621T120000_R065_V20091211T165928_20091211T170025.xml"
    tile = "P.SAFE/GRANULE/S2A_USER_MSI_L2A_TL_CGS3_T15SWC_N01.01/S2A_USER_MTD_L2A_TL_CGS3_20140416T020408_T15SWC.xml"
    names = [whole, tile, tile.rpartition("/")[2], "P.SAFE/DATASTRIP/S2A_USER_MTD_L2A_DS_CGS1_20130621T120000.xml"]
    assert metadata_names(names) == [whole] and tile_names(names) == [tile]


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
