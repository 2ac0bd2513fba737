"""Makes docs/pictures: what the desktop's walks kept (`pictures.py FOLDER`), cut and with few colours. Run by `make pictures` in the engine's Python."""

import sys
from pathlib import Path

from PIL import Image

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
WINDOW = (0, 100, 1280, 712)  # without QGIS's own toolbars and the last lines
SHOTS = {  # where a walk's picture stands in the documentation: what is left of it
    "tutorial_start": ("panel_1_nothing", (0, 0, 1280, 800)),
    "tutorial_demo": ("panel_3_demo", WINDOW),
    "tutorial_detect": ("panel_dialog_detectlandslides", None),
    "tutorial_matched": ("panel_5_matched", WINDOW),
    "tutorial_review": ("review_dock", None),
    "tutorial_gamma": ("panel_6_gamma", WINDOW),
    "tutorial_threshold": ("threshold_typed", WINDOW),
}
EXACT = 48  # colours that stay as they are
LIMIT = 1_500_000  # bytes of all pictures


def few_colours(picture: Image.Image, path: Path) -> None:
    """Write a picture as a PNG with a palette: the commonest colours as they are, and of the others those that lie furthest apart."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = picture.convert("RGB")
    common = sorted(picture.getcolors(picture.width * picture.height), reverse=True)[:EXACT]
    others = picture.quantize(256 - EXACT, Image.Quantize.MAXCOVERAGE).getpalette()[: 3 * (256 - EXACT)]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for _, colour in common for part in colour] + others)
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> None:
    kept = Path(sys.argv[1])
    for name, (source, box) in SHOTS.items():
        with Image.open(kept / f"{source}.png") as picture:
            few_colours(picture.crop(box) if box else picture, PICTURES / f"{name}.png")
    for path in sorted(kept.glob("result_*.png")):
        with Image.open(path) as picture:
            few_colours(picture, PICTURES / "algorithms" / path.name.removeprefix("result_"))
    size = sum(path.stat().st_size for path in PICTURES.rglob("*.png"))
    print(f"{PICTURES}: {size / 1e6:.2f} MB")
    if size > LIMIT:
        sys.exit("pictures: more than the documentation may hold")


if __name__ == "__main__":
    main()
