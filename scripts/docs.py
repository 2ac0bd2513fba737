"""Writes what is made from the provider: the README's table of algorithms and models. Run by `make docs` in QGIS's Python; a test holds it."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / ".build" / "plugins"))
BEGIN, END = "<!-- made by `make docs` -->\n", "<!-- end -->\n"


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


def with_table(text: str, found: str) -> str:
    """Return the README with the table between its marks."""
    head, _, rest = text.partition(BEGIN)
    return head + BEGIN + found + END + rest.partition(END)[2]


def main() -> None:
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    from landslidebias.algorithms.provider import LandslideBiasProvider

    provider = LandslideBiasProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    readme = ROOT / "README.md"
    readme.write_text(with_table(readme.read_text(encoding="utf-8"), table(provider)), encoding="utf-8")
    app.exitQgis()


if __name__ == "__main__":
    main()
