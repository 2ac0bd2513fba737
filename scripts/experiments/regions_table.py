"""Writes the table of unseen regions into docs/model.md, from results/regions.json: regions_table.py. `make regions` does it at its end."""

import json
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "results" / "regions.json"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "model.md"
BEGIN, END = "<!-- made by `make regions` -->\n", "<!-- end of regions -->"
HEAD = """| region (its chips) | | average precision | F1 | at `balanced`: found · false in 1,000 | at `quiet` |
| --- | --- | --- | --- | --- | --- |
"""
ALL, MATCHED, HELD = "all chips", "all chips, matched as one scene", "validation chips"
FIRST, SECOND = "regions", "regions, after the second stage"
SHIPPED = "shipped, which has seen it"


def interval(score: dict) -> str:
    return f"{score['value']:.2f} ({score['low']:.2f}–{score['high']:.2f})"


def point(scores: dict, name: str) -> str:
    false = scores[name]["false_in_1000"]
    return f"{100 * scores[name]['found']:.0f} % · {false:.{0 if false >= 2 else 1}f}"


def rows(found: dict, region: str) -> list[tuple[str, dict]]:
    """Return the rows of a region: what each network does there, and on which chips."""
    groups = [name for name in found if name.startswith("without ")]
    own = next(name for name in groups if region in name)
    other = next(name for name in groups if region not in name)
    told = [("**never seen**", found[own][FIRST][region][ALL])]
    told += [("never seen, matched as one scene", found[own][FIRST][region][MATCHED])]
    if SECOND in found[own]:
        later = found[own][SECOND][region]
        told += [("never seen, trained on with ordinary land", later[ALL]), ("the same, matched as one scene", later[MATCHED])]
    told += [("never seen, validation chips", found[own][FIRST][region][HELD])]
    told += [("seen, validation chips", found[other][FIRST][region][HELD])]
    return [*told, ("shipped, seen, validation chips", found[SHIPPED][region])]


def table(found: dict) -> str:
    lines = []
    for region in found[SHIPPED]:
        own = next(name for name in found if name.startswith("without ") and region in name)
        name = f"{region} ({found[own][FIRST][region]['chips']:,})"
        for title, scores in rows(found, region):
            numbers = [interval(scores["average_precision"]), interval(scores["f1"]), point(scores, "best_f1"), point(scores, "false_1")]
            lines.append(f"| {name} | {title} | {' | '.join(numbers)} |")
            name = ""
    return HEAD + "\n".join(lines) + "\n"


def write() -> None:
    """Put the table into the page."""
    page = PAGE.read_text(encoding="utf-8")
    start, end = page.index(BEGIN) + len(BEGIN), page.index(END)
    PAGE.write_text(page[:start] + table(json.loads(RESULTS.read_text(encoding="utf-8"))) + page[end:], encoding="utf-8")


if __name__ == "__main__":
    write()
