"""Masks and pictures of every kind: right, or refused in a sentence that says what was found."""

import numpy as np
import pytest
from landslidebias.core.engine.serve.chips import ChipSet
from landslidebias.core.errors import InputError
from made.listeners import Heard
from PIL import Image

H, W = 36, 54
DRAWN = np.zeros((H, W), bool)
DRAWN[2:14, 20:34] = DRAWN[20:22, 3:9] = True
PIXELS = np.random.default_rng(4).integers(1, 255, (H, W, 3)).astype(np.uint8)
NONE, ALL = np.zeros((H, W), bool), np.ones((H, W), bool)


def gray(high, kind=np.uint8, low=0, drawn=DRAWN):
    return Image.fromarray(np.where(drawn, high, low).astype(kind))


def coloured(*colours, alpha=None):
    """Return a mask with the colours of what is not drawn and what is."""
    pixels = np.asarray(colours, np.uint8)[DRAWN.astype(int)]
    return Image.fromarray(pixels if alpha is None else np.dstack([pixels, alpha.astype(np.uint8)]))


def palette(indices, colours, drawn=DRAWN, transparent=None):
    mask = Image.fromarray(np.where(drawn, indices[1], indices[0]).astype(np.uint8), "L")
    mask = Image.frombytes("P", mask.size, mask.tobytes())
    table = np.zeros((256, 3), np.uint8)
    for index, colour in zip(indices, colours):
        table[index] = colour
    mask.putpalette(table.tobytes())
    if transparent is not None:
        mask.info["transparency"] = transparent
    return mask


def soft():
    ramp = np.where(DRAWN, 255.0, 0.0)
    return Image.fromarray(((ramp + np.roll(ramp, 1, 1)) / 2).astype(np.uint8))


def chips(folder, mask, ending="png", picture=None, name="7", **given):
    for kind in ("images", "masks"):
        (folder / kind).mkdir(exist_ok=True, parents=True)
    (picture or Image.fromarray(PIXELS)).save(folder / "images" / f"image_{name}.png")
    mask.save(folder / "masks" / f"mask_{name}.{ending}", **given)
    return ChipSet(folder, 18)


def cover_of(drawn):
    return drawn.reshape(2, 18, 3, 18).mean((1, 3)).ravel()


BLACK, WHITE, GREEN, RED = (0, 0, 0), (255, 255, 255), (0, 255, 0), (200, 0, 0)
OPAQUE, OF_DRAWN = ALL * 255, DRAWN * 255


@pytest.mark.parametrize(
    "mask, ending, drawn",
    [
        (gray(1), "png", DRAWN),
        (gray(255), "png", DRAWN),
        (gray(1, drawn=ALL), "png", ALL),
        (gray(255, drawn=ALL), "tif", ALL),
        (gray(255, drawn=NONE), "png", NONE),
        (Image.fromarray(DRAWN), "png", DRAWN),
        (gray(1, np.uint16), "png", DRAWN),
        (gray(255, np.uint16), "tif", DRAWN),
        (gray(65535, np.uint16), "png", DRAWN),
        (gray(1, np.float32), "tif", DRAWN),
        (gray(1, np.int32), "tif", DRAWN),
        (coloured(BLACK, WHITE), "png", DRAWN),
        (coloured(BLACK, (1, 1, 1)), "png", DRAWN),
        (coloured(BLACK, GREEN), "png", DRAWN),
        (coloured(BLACK, WHITE, alpha=OPAQUE), "png", DRAWN),
        (coloured(WHITE, WHITE, alpha=OF_DRAWN), "png", DRAWN),
        (coloured(WHITE, WHITE, alpha=NONE), "png", NONE),
        (palette((0, 1), (BLACK, RED)), "png", DRAWN),
        (palette((0, 255), (BLACK, WHITE)), "png", DRAWN),
        (palette((3, 7), (BLACK, WHITE)), "png", DRAWN),
        (palette((0, 1), (WHITE, RED), transparent=0), "png", DRAWN),
    ],
)
def test_a_mask_that_is_clear_is_read_right(tmp_path, mask, ending, drawn):
    found = chips(tmp_path, mask, ending)
    (chip,) = found
    assert not found.skipped and np.array_equal(chip.cover, cover_of(drawn))


@pytest.mark.parametrize(
    "mask, ending, words",
    [
        (gray(100), "png", r"holds 2 value\(s\): 0, 100; wanted are 0 where"),
        (gray(2), "png", "0, 2;"),
        (gray(128), "png", "0, 128;"),
        (gray(2, low=1), "png", "1, 2;"),
        (gray(255, low=1), "png", "1, 255;"),
        (gray(7, drawn=ALL), "png", r"1 value\(s\): 7;"),
        (gray(0.5, np.float32), "tif", "0, 0.5;"),
        (gray(np.nan, np.float32), "tif", "0, nan;"),
        (gray(300, np.uint16), "png", "0, 300;"),
        (soft(), "png", r"3 value\(s\): 0, 127, 255"),
        (gray(255), "jpg", r"value\(s\): 0, 1, .* …; .* not JPEG"),
        (coloured(BLACK, (100, 100, 100)), "png", "0, 100;"),
        (coloured(GREEN, RED), "png", "2 colours"),
        (coloured(GREEN, GREEN), "png", "1 colours"),
        (coloured(BLACK, BLACK, alpha=OF_DRAWN), "png", "transparent"),
        (coloured(BLACK, WHITE, alpha=255 - OF_DRAWN), "png", "transparent"),
        (coloured(BLACK, WHITE, alpha=NONE), "png", "transparent"),
        (coloured(WHITE, WHITE, alpha=DRAWN * 90), "png", "partly transparent"),
        (palette((0, 1), (WHITE, BLACK)), "png", r"palette .*0 as \(255, 255, 255\)"),
        (palette((0, 2), (BLACK, RED)), "png", "palette"),
        (palette((0, 1), (BLACK, BLACK)), "png", "palette"),
        (palette((0, 5), (WHITE, BLACK)), "png", "palette"),
        (Image.new("CMYK", (W, H)), "tif", "CMYK"),
    ],
)
def test_a_mask_that_is_not_is_refused_by_what_it_holds(tmp_path, mask, ending, words):
    found = chips(tmp_path, mask, ending)
    assert not list(found)
    with pytest.raises(InputError, match=words):
        list(ChipSet(tmp_path, 18, strict=True))
    assert len(found.skipped) == 1 and found.skipped[0].startswith("images/image_7.png: its mask")


def test_masks_in_two_colours_do_not_make_one_set(tmp_path):
    chips(tmp_path, coloured(BLACK, GREEN), name="1")
    found = chips(tmp_path, coloured(BLACK, RED), name="2")
    assert len(list(found)) == 1 and r"in the colour (200, 0, 0), the ones before in (0, 255, 0)" in found.skipped[0]
    found.tell(say := Heard())
    assert "1 chip(s) left out: images/image_2.png" in say.text


def test_a_tiff_whose_zero_is_white_is_refused(tmp_path):
    found = chips(tmp_path, gray(255), "tif", tiffinfo={262: 0})
    assert not list(found) and "0 is white" in found.skipped[0]


@pytest.mark.parametrize("turn", range(2, 9))
@pytest.mark.parametrize("ending", ["png", "tif", "jpg"])
def test_pictures_and_masks_are_turned_as_they_are_shown(tmp_path, turn, ending):
    """Pixels are stored so that a reader who follows the orientation sees them as they were; the mask is stored as it is seen."""
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[turn]
    smooth = np.kron(PIXELS[::18, ::18], np.ones((18, 18, 1), np.uint8))
    exif = Image.Exif()
    exif[274] = turn
    chips(tmp_path, gray(255))
    (tmp_path / "images" / "image_7.png").unlink()
    path = tmp_path / "images" / f"image_7.{ending}"
    Image.fromarray(smooth).transpose(Image.Transpose(back)).save(path, exif=exif, quality=98, subsampling=0)
    (chip,) = ChipSet(tmp_path, 18)
    assert np.array_equal(chip.cover, cover_of(DRAWN))
    whole = chip.blocks.reshape(2, 3, 18, 18, 3).swapaxes(1, 2).reshape(H, W, 3)
    assert np.abs(whole.astype(int) - smooth).max() <= (25 if ending == "jpg" else 0)
    if ending == "png":
        gray(255).transpose(Image.Transpose(back)).save(tmp_path / "masks" / "mask_7.png", exif=exif)
        (chip,) = ChipSet(tmp_path, 18)
        assert np.array_equal(chip.cover, cover_of(DRAWN))


def test_a_mask_that_is_turned_alone_does_not_fit(tmp_path):
    exif = Image.Exif()
    exif[274] = 6
    found = chips(tmp_path, gray(255), exif=exif)
    assert not list(found) and "another size" in found.skipped[0]


def with_alpha(alpha):
    return Image.fromarray(np.dstack([PIXELS, alpha.astype(np.uint8)]))


def test_pictures_of_other_kinds_are_right_or_named(tmp_path):
    few = Image.fromarray(PIXELS // 64 * 64).quantize(64)
    seen = Image.fromarray(PIXELS // 64 * 64).quantize(64)
    seen.info["transparency"] = int(np.asarray(seen)[0, 0])
    good = {"opaque": with_alpha(OPAQUE), "palette": few}
    bad = {
        "part": (with_alpha(255 - DRAWN * 5), "transparent"),
        "hole": (seen, "transparent"),
        "deep": (Image.fromarray(PIXELS[..., 0].astype(np.uint16)), "I;16"),
        "gray": (Image.fromarray(PIXELS[..., 0]), "mode is L"),
    }
    for name, picture in {**good, **{name: picture for name, (picture, _) in bad.items()}}.items():
        found = chips(tmp_path, gray(255), picture=picture, name=name)
    done = {chip.name: chip.blocks for chip in found}
    assert sorted(done) == ["image_opaque.png", "image_palette.png"] and len(found.skipped) == len(bad)
    assert np.array_equal(done["image_opaque.png"][0], PIXELS[:18, :18])
    assert np.array_equal(done["image_palette.png"][0], np.asarray(few.convert("RGB"))[:18, :18])
    for name, (_, words) in bad.items():
        assert any(f"image_{name}.png" in line and words in line for line in found.skipped), name


def test_of_16_bits_a_band_none_are_thrown_away(tmp_path):
    import struct
    import zlib

    def part(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    chips(tmp_path, gray(255))
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in PIXELS.astype(np.uint16) * 9)
    head = struct.pack(">IIBBBBB", W, H, 16, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")
    (tmp_path / "images" / "image_7.png").write_bytes(data)
    found = ChipSet(tmp_path, 18)
    assert not list(found) and "16 bits a band" in found.skipped[0]


def test_hidden_files_are_no_chips_and_a_missing_mask_is_said(tmp_path):
    found = chips(tmp_path, gray(255))
    (tmp_path / "images" / "image_8.png").write_bytes((tmp_path / "images" / "image_7.png").read_bytes())
    for name in ("images/._image_7.png", "images/.DS_Store", "images/Thumbs.db", "masks/._mask_8.png"):
        (tmp_path / name).write_bytes(b"\0\5\26\7" * 20)
    found = ChipSet(tmp_path, 18, strict=False)
    assert [path.name for path, _ in found.paths] == ["image_7.png", "image_8.png"]
    assert len(list(found)) == 1 and found.skipped == ["images/image_8.png: it has no masks named mask_8.png in masks"]
    for name in ("landslide", "non-landslide"):
        (tmp_path / "b" / name).mkdir(parents=True)
        (tmp_path / "b" / name / "._1.png").write_bytes(b"\0\5\26\7" * 20)
    with pytest.raises(InputError, match="no pictures"):
        ChipSet(tmp_path / "b", 18)
