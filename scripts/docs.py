"""Writes what is made from the provider (the README's algorithms and models, the pages of the help buttons in resources/help) and from the shipped
model's card (its operating points, in the README and docs/model.md). Run by `make docs` in QGIS's Python; tests hold them."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / ".build" / "plugins"), str(ROOT / "scripts")]
HELP = ROOT / "resources" / "help"
BEGIN, END = "<!-- made by `make docs` -->\n", "<!-- end -->\n"
POINTS = "<!-- operating points, made by `make docs` -->\n"


def table(provider) -> str:
    """Return the algorithms, in the provider's order, and its models as a Markdown table."""
    from landslidebias.algorithms.provider import ALGORITHMS

    rows = ["| `landslidebias:…` | needs the engine | does |", "| --- | --- | --- |"]
    for kind in ALGORITHMS:
        algorithm = provider.algorithm(kind.ID)
        needs = {None: "no", "detect": "yes", "train": "yes, of size *train*"}[algorithm.ENGINE]
        rows.append(f"| `{kind.ID}` | {needs} | {algorithm.GIVES} |")
    known = {kind.ID for kind in ALGORITHMS}
    for model in sorted((a for a in provider.algorithms() if a.name() not in known), key=lambda a: a.name()):
        rows.append(f"| `{model.name()}` (a model) | yes | {model.helpContent()['ALG_DESC']} |")
    return "\n".join(rows) + "\n"


def points_table() -> str:
    """Return what the shipped model does at its operating points, as a Markdown table for a user."""
    from landslidebias.core.models import points
    from landslidebias.core.models.card import SHIPPED, read_card

    card = read_card(SHIPPED)
    rows = [
        "| operating point | a block is called above | found: landslide blocks | of them the large | land like the benchmark: false in 1,000"
        " | right at 1 % | at 0.1 % | ordinary land: false in 1,000 | right at 1 % | at 0.1 % |",
        "|" + " --- |" * 10,
    ]
    for name in points.NAMES:
        told = card.operating_points[name]
        bold = "**" if name == points.DEFAULT else ""
        found = [_share(told, figure) for figure in ("found", "large_found")]
        false = [f"{told[f'{figure}']:.1f}" for figure in ("false_per_1000", "ordinary_false_per_1000")]
        right = [[f"{told[f'{where}precision_{s:g}']:.0%}" for s in points.SHARES] for where in ("", "ordinary_")]
        false[0] += f" ({told['false_per_1000_low']:.1f}–{told['false_per_1000_high']:.1f})"
        false[1] += f" ({told['ordinary_false']:.0f} of {told['ordinary_blocks']:,.0f})"
        words = f"{bold}`{name}`{bold}{', the default' if bold else ''}"
        threshold = f"{card.thresholds[points.THRESHOLDS[name]]:.3f}"
        rows.append("| " + " | ".join([words, threshold, *found, false[0], *right[0], false[1], *right[1]]) + " |")
    return "\n".join(rows) + "\n"


def _share(told: dict, figure: str) -> str:
    return f"{told[figure]:.0%} ({told[figure + '_low']:.0%}–{told[figure + '_high']:.0%})"


def with_table(text: str, found: str, begin: str = BEGIN) -> str:
    """Return a page with the table between its marks."""
    head, _, rest = text.partition(begin)
    return head + begin + found + END + rest.partition(END)[2]


def write_help(provider) -> None:
    """Write the pages of the help buttons, and remove those of what is gone."""
    import help_pages

    found = help_pages.pages(provider)
    HELP.mkdir(exist_ok=True)
    for path in HELP.glob("*.html"):
        if path.name not in found:
            path.unlink()
    for name, text in found.items():
        (HELP / name).write_text(text, encoding="utf-8")


def main() -> None:
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    from landslidebias.algorithms.provider import LandslideBiasProvider

    provider = LandslideBiasProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    readme = ROOT / "README.md"
    readme.write_text(with_table(readme.read_text(encoding="utf-8"), table(provider)), encoding="utf-8")
    for page in (readme, ROOT / "docs" / "model.md"):
        page.write_text(with_table(page.read_text(encoding="utf-8"), points_table(), POINTS), encoding="utf-8")
    write_help(provider)
    app.exitQgis()


if __name__ == "__main__":
    main()
