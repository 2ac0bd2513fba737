"""Pictures and masks of chips as Pillow reads them: turned as they are shown, and taken only where what they say is clear."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from ...models.chip_files import pictures_of
from ...words import Words

LISTED = 6  # values of a mask that a sentence names
PLAIN = ("1", "L", "I", "F")  # modes of one band; those of 16 bits begin with "I;16"
BLACK = (0, 0, 0)
WHITE_IS_ZERO = (262, 0)  # TIFF 6.0, PhotometricInterpretation
WANTED = "0 where there is none, and 1 or 255 where there is a landslide, in one band, with hard edges (PNG or TIFF, not JPEG)"


def read_picture(path: Path) -> Image.Image:
    """Return a chip's picture in red, green and blue, turned as its EXIF orientation says. Raises ValueError where it is of another kind, OSError."""
    with Image.open(path) as opened:
        if opened.mode not in ("RGB", "RGBA", "P", "PA"):
            raise ValueError(Words("it is no 8-bit picture in red, green and blue (its mode is {0})", opened.mode))
        _check_depth(opened)
        picture = ImageOps.exif_transpose(opened)
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        hidden = float((np.asarray(picture)[..., 3] < 255).mean())
        if hidden:
            raise ValueError(
                Words(
                    "{0:.1%} of its pixels are transparent by its fourth band or its palette: save it without transparency, as 3 bands",
                    hidden,
                )
            )
    return picture.convert("RGB")


class Masks:
    """The masks of a set of chips, in a folder of their own.

    Each is read by its own values; a mask of the value 1 alone is landslide all over, in a set of 0 and 255 too. Where masks are drawn in a
    colour on black, all of them must be in the same: another one may mean another thing.
    """

    def __init__(self, folder: Path):
        self.folder = folder
        self._colour: tuple[int, ...] | None = None

    def of(self, image: str) -> np.ndarray:
        """Return where the mask of a picture (image_7.png) is landslide, [height, width] bool. Raises ValueError where that is not clear, OSError."""
        path = self._path(image.replace("image", "mask"))
        with Image.open(path) as opened:
            _check_depth(opened)
            if getattr(opened, "tag_v2", {}).get(WHITE_IS_ZERO[0]) == WHITE_IS_ZERO[1]:
                raise ValueError("its mask is a TIFF in which 0 is white; save it so that 0 is black")
            mask = ImageOps.exif_transpose(opened)
        if mask.mode in PLAIN or mask.mode.startswith("I;16"):
            if not mask.has_transparency_data:
                return _by_value(np.asarray(mask))
            mask = mask.convert("RGBA")
        if mask.mode in ("P", "PA"):
            return self._by_palette(mask)
        if mask.mode not in ("RGB", "RGBA", "LA"):
            raise ValueError(Words("its mask is of the kind {0}; wanted are {1}", mask.mode, WANTED))
        return self._by_colour(np.asarray(mask.convert("RGBA")))

    def _path(self, name: str) -> Path:
        """Return the mask's file; its ending may be another one than the picture's."""
        if (self.folder / name).is_file():
            return self.folder / name
        found = [path for path in pictures_of(self.folder) if path.stem == Path(name).stem]
        if len(found) != 1:
            raise ValueError(
                Words("it has {0} masks named {1} in {2}", len(found) or Words("no"), name, self.folder.name)
            )
        return found[0]

    def _by_palette(self, mask: Image.Image) -> np.ndarray:
        """Read a mask with a palette: its indices must be 0 and 1 or 255 and its colours say the same, or its colours be black and white."""
        index, shown = np.asarray(mask.getchannel(0) if mask.mode == "PA" else mask), np.asarray(mask.convert("RGBA"))
        colours = {int(k): tuple(int(v) for v in shown[index == k][0]) for k in np.unique(index)}
        clear = all(colour[3] == 255 for k, colour in colours.items() if k)
        clear &= all((colour[:3] == BLACK or colour[3] == 0) == (k == 0) for k, colour in colours.items())
        if clear and (set(colours) <= {0, 1} or set(colours) <= {0, 255}):
            return index > 0
        turned = 0 in colours and colours[0][:3] != BLACK  # by its indices it says the opposite
        if set(colours.values()) == {(*BLACK, 255), (255, 255, 255, 255)} and not turned:
            return shown[..., 0] == 255
        listed = ", ".join(f"{k} as {colour[:3]}" for k, colour in list(colours.items())[:LISTED])
        raise ValueError(
            Words(
                "its mask has a palette that leaves open what is a landslide ({0}); wanted are {1}",
                listed + (" …" if len(colours) > LISTED else ""),
                WANTED,
            )
        )

    def _by_colour(self, pixels: np.ndarray) -> np.ndarray:
        """Read a mask of red, green, blue and alpha, [height, width, 4]: grays by their value, one colour on black or on nothing as drawn."""
        colours, alpha = pixels[..., :3].copy(), pixels[..., 3]
        if not np.isin(alpha, (0, 255)).all():
            raise ValueError(Words("its mask is partly transparent, with soft edges; wanted are {0}", WANTED))
        seen = alpha == 255
        if not seen.all():
            drawn = colours if not seen.any() else colours[seen]
            kinds = {tuple(int(v) for v in c) for c in np.unique(drawn.reshape(-1, 3), axis=0)}
            if len(kinds) > 1 or (seen.any() and BLACK in kinds):
                raise ValueError(
                    Words(
                        "its mask is transparent in parts, and the rest is black or of several colours; wanted are {0}",
                        WANTED,
                    )
                )
            colours[~seen] = 0
        if (colours == colours[..., :1]).all():
            return _by_value(colours[..., 0])
        kinds = {tuple(int(v) for v in c) for c in np.unique(colours.reshape(-1, 3), axis=0)}
        own = kinds - {BLACK}
        if len(own) > 1 or BLACK not in kinds:
            raise ValueError(Words("its mask is drawn in {0} colours; wanted are {1}", len(kinds), WANTED))
        (colour,) = own
        self._colour = self._colour or colour
        if colour != self._colour:
            raise ValueError(
                Words(
                    "its mask is drawn in the colour {0}, the ones before in {1}; wanted are {2}",
                    colour,
                    self._colour,
                    WANTED,
                )
            )
        return (colours != 0).any(2)


def _by_value(mask: np.ndarray) -> np.ndarray:
    """Read a mask of one band: 0 and 1, 0 and 255, or 0 and 65535, the white of 16 bits. Raises ValueError for other values."""
    values = np.unique(mask).tolist()
    for white in (1, 255, 65535) if mask.dtype.itemsize > 1 else (1, 255):
        if set(values) <= {0, white}:
            return mask > 0
    listed = ", ".join(f"{value:g}" for value in values[:LISTED]) + (" …" if len(values) > LISTED else "")
    raise ValueError(Words("its mask holds {0} value(s): {1}; wanted are {2}", len(values), listed, WANTED))


def _check_depth(picture: Image.Image) -> None:
    """Raise ValueError where Pillow would throw away bits: of several bands with 16 bits each it keeps the upper 8."""
    for tile in picture.tile:
        named = tile[3] if isinstance(tile[3], str) else str(tile[3][0]) if tile[3] else ""
        if ";16" in named and picture.mode in ("RGB", "RGBA", "LA", "CMYK"):
            raise ValueError(
                Words("{0} has 16 bits a band, and only 8 are read", Path(str(getattr(picture, "filename", ""))).name)
            )
