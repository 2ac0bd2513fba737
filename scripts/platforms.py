"""Writes docs/platforms.md: on which system and Python the locked libraries of each size have wheels, as uv resolves them (a minute; asks the index)."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / ".build" / "plugins"))
from landslidebias.core.link import environment  # noqa: E402

UV = ROOT / ".build" / "platforms" / "bin" / "uv"
PAGE = ROOT / "docs" / "platforms.md"
MACOS = "15.0"  # the oldest for which rasterio has wheels
PLATFORMS = {
    "Windows, x86-64": "x86_64-pc-windows-msvc",
    "Windows, ARM": "aarch64-pc-windows-msvc",
    f"macOS {MACOS.split('.')[0]}, Apple silicon": "aarch64-apple-darwin",
    f"macOS {MACOS.split('.')[0]}, Intel": "x86_64-apple-darwin",
    "Linux, x86-64": "x86_64-manylinux_2_28",
    "Linux, ARM": "aarch64-manylinux_2_35",
}
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")
HEAD = """# On which systems the engine can be set up

Made by `make platforms`: for each system and Python whether every locked library has a wheel (`yes`), else the first that has none. QGIS's own Python needs no
library; only the engine does. Where it says no, *Set up the engine* says so, and everything that needs no engine works.
"""


def lacks(size: str, platform: str, python: str) -> str:
    """Return the library that has no wheel there, '' where all have one."""
    with tempfile.TemporaryDirectory() as empty:
        done = subprocess.run(
            [UV, "pip", "install", "--dry-run", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
            + ["--python", sys.executable, "--target", empty, "--python-platform", platform, "--python-version", python]
            + ["-r", environment.requirements(size)],
            env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": MACOS},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode == 0:
        return ""
    found = re.search(r"([\w.-]+)(?:{[^}]*})?==[\w.]+ (?:has no|depends on Python)", done.stderr)
    if not found:
        sys.exit(done.stderr)
    return found[1]


def table(size: str) -> str:
    """Return the table of a size."""
    lines = [f"| {' | '.join(['', *(f'Python {python}' for python in PYTHONS)])} |", "| --- " * (len(PYTHONS) + 1) + "|"]
    for name, platform in PLATFORMS.items():
        cells = [lacks(size, platform, python) for python in PYTHONS]
        lines.append(f"| {' | '.join([name, *(f'no: {cell}' if cell else 'yes' for cell in cells)])} |")
    return "\n".join(lines)


def main():
    parts = [HEAD]
    for size in environment.SIZES:
        parts.append(f"## {size}\n\nLock {environment.lock_of(size)}.\n\n{table(size)}\n")
    PAGE.write_text("\n".join(parts), encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
