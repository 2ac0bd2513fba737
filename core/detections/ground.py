"""What two scenes of one place say of ground where nothing happened."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Ground:
    """What was measured. shift: pixels, with its parts to the right and down; bands: (name, gain, offset, correlation) of stable blocks' means."""

    shift: float | None = None
    parts: tuple[float, ...] = ()
    tiles: int = 0
    bands: list[tuple[str, float, float, float]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
