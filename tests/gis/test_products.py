"""preparesentinel2 with products of other kinds: the first format, other names, files of macOS, metadata that says nothing, sizes that can't be."""

import resource
import struct
import time
import zipfile

import numpy as np
import pytest
from landslidebias.core.scenes import sentinel2
from made.safe_products import BANDS, first_format, product, zipped
from osgeo import gdal

SIDE = 216
RNG = np.random.default_rng(6)
NUMBERS = {band: RNG.integers(1, 6000, (SIDE, SIDE)).astype(np.uint16) for band in BANDS}
MINUS = dict.fromkeys(BANDS, -1000)
JUNK = b"\0\5\26\7" + b"\0" * 60


def stacked(offset=0):
    pixels = np.stack([NUMBERS[band] for band in ("B04", "B03", "B02")]).astype(int)
    return np.clip(pixels + offset, 1, 65535)


def prepared(run, source, folder, **given):
    done = run("preparesentinel2", INPUT=str(source), OUTPUT=str(folder / "o.tif"), **given)
    return gdal.Open(done["OUTPUT"]).ReadAsArray()


@pytest.mark.parametrize("level", ["1C", "2A"])
@pytest.mark.parametrize("packed", [False, True])
def test_the_first_format(run, tmp_path, level, packed):
    scl = RNG.integers(0, 12, (SIDE // 2, SIDE // 2)).astype(np.uint8) if level == "2A" else None
    root = first_format(tmp_path / "in", level, numbers=NUMBERS, scl=scl)
    source = zipped(root) if packed else root
    mask = {"MASK": str(tmp_path / "m.tif"), "CLASSES": ["cloud high"]} if level == "2A" else {}
    assert np.array_equal(prepared(run, source, tmp_path, **mask), stacked())
    assert "no offset" not in run.log
    if mask:
        cloud = np.kron(scl == 9, np.ones((2, 2), bool))
        assert np.array_equal(gdal.Open(mask["MASK"]).ReadAsArray(), ~cloud)


def test_another_file_in_a_granule_leads_to_the_whole_product(run, tmp_path):
    root = first_format(tmp_path / "in", numbers=NUMBERS)
    assert np.array_equal(prepared(run, next(root.rglob("*_B03_10m.jp2")), tmp_path), stacked())


def test_another_scale_is_refused(refused, tmp_path):
    root = first_format(tmp_path / "in", scale="2000.0")
    refused("reflectance x 2000; only", "preparesentinel2", INPUT=str(root), OUTPUT=str(tmp_path / "o.tif"))


def test_several_granules_are_joined_and_none_is_read_as_empty(run, refused, tmp_path):
    root = first_format(tmp_path / "in", "1C", "N02.04", numbers=NUMBERS, tiles=("T32TPM", "T32TQM"))
    found = prepared(run, root, tmp_path)
    assert np.array_equal(found, np.concatenate([stacked()] * 2, axis=2))
    file = next(root.rglob("*_T32TQM_B03*.jp2"))
    file.rename(file.with_name(file.name.replace("T32TQM_B03", "T32TQM_new_B03")))
    refused("does not name .*new_B03", "preparesentinel2", INPUT=str(root), OUTPUT=str(tmp_path / "o.tif"))
    assert np.array_equal(prepared(run, file.parent, tmp_path), stacked())


def test_one_of_several_granules_can_be_named(run, refused, tmp_path):
    root = first_format(tmp_path / "in", "2A", "N02.04", numbers=NUMBERS, tiles=("T32TPM", "T32TQM"))
    refused("name the folder of one", "preparesentinel2", INPUT=str(root), OUTPUT=str(tmp_path / "o.tif"))
    for named in (next((root / "GRANULE").glob("*T32TQM*")), next(root.rglob("*T32TQM_B03_10m.jp2"))):
        assert np.array_equal(prepared(run, named, tmp_path), stacked())
        assert gdal.Open(str(tmp_path / "o.tif")).GetGeoTransform()[0] == 600000 + SIDE * 10


@pytest.mark.parametrize(
    "called", ["{}.jp2", "x-{}.jp2", "T32TPM_{}_10m_v2.jp2", "L2A_T32TPM_20230808T101031_{}_10m.jp2"]
)
@pytest.mark.parametrize("packed", [False, True])
def test_files_called_otherwise_than_the_metadata_says_are_read(run, tmp_path, called, packed):
    root = product(tmp_path / "in", "2A", "05.09", MINUS, NUMBERS)
    for band in BANDS:
        file = next(root.rglob(f"*_{band}_10m.jp2"))
        file.rename(file.with_name(called.format(band)))
    assert np.array_equal(prepared(run, zipped(root) if packed else root, tmp_path), stacked(-1000))


@pytest.mark.parametrize("packed", [False, True])
def test_files_of_macos_are_left_aside(run, tmp_path, packed):
    root = product(tmp_path / "in", "2A", "05.09", MINUS, NUMBERS)
    for file in [p for p in root.rglob("*") if p.is_file()]:
        file.with_name(f"._{file.name}").write_bytes(JUNK)
        if packed:
            beside = root / "__MACOSX" / file.relative_to(root)
            beside.parent.mkdir(parents=True, exist_ok=True)
            beside.with_name(f"._{file.name}").write_bytes(JUNK)
            beside.write_bytes(JUNK)
    (root.parent / "._.DS_Store").write_bytes(JUNK)
    assert np.array_equal(prepared(run, zipped(root) if packed else root, tmp_path), stacked(-1000))


def test_the_band_file_that_is_named_says_which_scene_is_meant(run, refused, tmp_path):
    folder = tmp_path / "bare"
    folder.mkdir()
    for day in ("20230808", "20230818"):
        root = product(tmp_path / day, "2A", "05.09", MINUS, NUMBERS if day == "20230818" else None, day=day)
        for file in root.rglob("*_10m.jp2"):
            file.rename(folder / file.name)
    refused("2 files may be B0", "preparesentinel2", INPUT=str(folder), OFFSET=0, OUTPUT=str(tmp_path / "o.tif"))
    named = next(folder.glob("*20230818*_B03_10m.jp2"))
    assert np.array_equal(prepared(run, named, tmp_path, OFFSET=0), stacked())


@pytest.mark.parametrize(
    "old, words",
    [
        ("<PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>", "does not say its processing baseline"),
        ('<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>', "its quantification value"),
        (None, "its processing level, processing baseline, quantification value"),
    ],
)
def test_metadata_that_says_nothing_is_refused(refused, tmp_path, old, words):
    root = product(tmp_path / "in", "2A", "05.09", MINUS)
    file = root / "MTD_MSIL2A.xml"
    file.write_text(file.read_text().replace(old, "") if old else "<p/>")
    refused(words, "preparesentinel2", INPUT=str(root), OUTPUT=str(tmp_path / "o.tif"))


def in_a_folder(root):
    with open(root / "MTD_MSIL2A.xml", "r+b") as stream:
        stream.truncate(3 << 30)  # a sparse file
    return root


def of_a_granule(root):
    with open(next(root.rglob("MTD_TL.xml")), "r+b") as stream:
        stream.truncate(3 << 30)
    return root


def zip_with(root, name, size):
    """Zip a product, and say in the archive's directory that one of its files has another size."""
    path = zipped(root)
    with zipfile.ZipFile(path) as archive:
        (member,) = [m for m in archive.infolist() if m.filename.endswith(name)]
        found = struct.pack("<III", member.CRC, member.compress_size, member.file_size)
    data = path.read_bytes()
    at = data.index(found, data.index(b"PK\1\2"))
    path.write_bytes(data[: at + 8] + struct.pack("<I", size) + data[at + 12 :])
    return path


@pytest.mark.parametrize(
    "spoil",
    [
        in_a_folder,
        of_a_granule,
        lambda root: zip_with(root, "MTD_MSIL2A.xml", 3 << 30),
        lambda root: zip_with(root, "MTD_TL.xml", 3 << 30),
        lambda root: zip_with(root, "B04_10m.jp2", 3 << 30),
    ],
)
def test_a_size_that_can_not_be_is_refused_before_it_is_read(refused, tmp_path, spoil):
    source = spoil(product(tmp_path / "in", "2A", "05.09", MINUS))
    memory, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    refused("has 3,072 MB, where", "preparesentinel2", INPUT=str(source), OUTPUT=str(tmp_path / "o.tif"))
    assert time.monotonic() - start < 1
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < 100_000


def test_no_more_is_unpacked_than_the_archive_says(refused, tmp_path):
    root = product(tmp_path / "in", "2A", "05.09", MINUS)
    path, file = root.with_suffix(".zip"), root / "MTD_MSIL2A.xml"
    text, large = file.read_bytes(), b" " * (300 << 20)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in sorted(root.rglob("*.*")):
            if one.is_file() and one != file:
                archive.write(one, one.relative_to(root.parent))
        archive.writestr(f"{root.name}/MTD_MSIL2A.xml", text + large)
        member = archive.getinfo(f"{root.name}/MTD_MSIL2A.xml")
        found = struct.pack("<III", member.CRC, member.compress_size, member.file_size)
    del large
    data = path.read_bytes()
    at = data.index(found, data.index(b"PK\1\2"))
    path.write_bytes(data[: at + 8] + struct.pack("<I", 500) + data[at + 12 :])
    start = time.monotonic()
    refused("damaged or cut|can't be read", "preparesentinel2", INPUT=str(path), OUTPUT=str(tmp_path / "o.tif"))
    assert time.monotonic() - start < 1


def test_the_limits_leave_room_for_what_esa_makes():
    assert sentinel2.METADATA_MOST > 4_000_000 and sentinel2.MASK_MOST > 20_000_000
    assert sentinel2.BAND_MOST > 10980 * 10980 * 2
