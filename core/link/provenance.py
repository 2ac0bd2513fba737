"""Where a file comes from, as it says itself, and which files may be compared (DESIGN sections 7 and 9)."""

from __future__ import annotations

import hashlib
import json
from typing import Mapping, Sequence

from ..scenes.distributions import Distribution
from ..words import Words, figure

Facts = Mapping[str, object]
SCENES = Words("scenes")


def fingerprint(distribution: Distribution) -> str:
    """Return a short key of a distribution, by which scenes matched with one table know each other."""
    return hashlib.sha256(json.dumps(distribution.to_dict(), sort_keys=True).encode()).hexdigest()[:12]


def table(facts: Facts) -> list[list[str]]:
    """Return facts as the rows of a page: name and value; empty ones are left out."""
    there = {name.replace("_", " "): value for name, value in facts.items() if value not in ("", None)}
    return [[name, value if isinstance(value, str) else figure(value)] for name, value in there.items()]


def differ(facts: Sequence[Facts], name: str) -> bool:
    """Say whether files differ in a fact."""
    return len({one.get(name) for one in facts}) > 1


def matched_apart(facts: Sequence[Facts], what: str = SCENES) -> list[str]:
    """Say, in sentences for the user, where files were not brought to the model's colours alike, so that they can't be compared.

    facts: of each probability raster; what: what they are called.
    """
    return [*_matched_apart(facts, what), *computed_apart(facts, what)] if len(facts) > 1 else []


def computed_apart(facts: Sequence[Facts], what: str = SCENES) -> list[str]:
    """Say, in sentences for the user, where probabilities were computed in different arithmetic."""
    kinds = {str(one["precision"]) for one in facts if one.get("precision")}
    if len(kinds) < 2:
        return []
    return [
        Words(
            "The {0} were classified in different arithmetic ({1}): blocks near the threshold may differ by that alone. Set one PRECISION for all.",
            what,
            ", ".join(sorted(kinds)),
        )
    ]


def _matched_apart(facts: Sequence[Facts], what: str) -> list[str]:
    kinds = {one.get("match") for one in facts}
    if None in kinds:
        return [
            Words(
                "At least one of the {0} does not say how it was matched: make sure that all {0} were matched alike.",
                what,
            )
        ]
    if len(kinds) > 1:
        return [
            Words(
                "The {0} were matched in different ways ({1}): what was detected in them can't be compared. Classify all alike.",
                what,
                ", ".join(sorted(map(str, kinds))),
            )
        ]
    if kinds == {"scene"}:
        return [
            Words(
                "The {0} were matched each alone (MATCH=scene), so that each got the same colours, and so about as many landslides: a true"
                " difference shrinks. Classify all with MATCH=scale, or with MATCH=shared and one SOURCE fitted on all of them (fitreference).",
                what,
            )
        ]
    if kinds == {"shared"} and differ(facts, "source_key"):
        return [
            Words(
                "The {0} were matched with different tables (SOURCE): fit one on all of them together, and classify all with it.",
                what,
            )
        ]
    return []


def mixed_levels(facts: Sequence[Facts]) -> list[str]:
    """Say where scenes are of different Sentinel-2 levels, by what preparesentinel2 wrote into them."""
    levels = sorted({str(one["level"]) for one in facts if one.get("level")})
    if len(levels) < 2:
        return []
    return [
        Words(
            "Levels {0} and {1} are mixed: one has the atmosphere taken off, the other not. Take products of one level.",
            ", ".join(levels[:-1]),
            levels[-1],
        )
    ]
