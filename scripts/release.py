"""Makes what is published of a version: release.py FOLDER. The zip, the wheel, the documentation where it was built, and their SHA-256.

Refuses a tree with changes, metadata that point nowhere, and a version that is not said alike everywhere.
"""

import datetime as dt
import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import package

ROOT = package.ROOT
GUIDE = ROOT / "resources" / "guide"
SUMS = "SHA256SUMS"


def problems(root: Path, version: str) -> list[str]:
    """Return why a version can't be released from a checkout, a sentence each."""
    found = []
    changed = subprocess.run(["git", "status", "--porcelain"], cwd=root, capture_output=True, text=True, check=True).stdout
    if changed:
        found.append(f"commit or put away what is changed: {', '.join(line[3:] for line in changed.splitlines()[:5])}")
    left = package.unfilled((root / "metadata.txt").read_text(encoding="utf-8"))
    if left:
        found.append(f"fill in metadata.txt: {', '.join(left)}")
    cited = re.search(r"^version: (\S+)$", (root / "CITATION.cff").read_text(encoding="utf-8"), re.M)
    if not cited or cited[1].strip("'\"") != version:
        found.append(f"CITATION.cff does not say version {version}")
    dated = re.search(rf"^## \[{re.escape(version)}\] - (\S+)$", (root / "CHANGELOG.md").read_text("utf-8"), re.M)
    if not dated or not _is_day(dated[1]):
        found.append(f"CHANGELOG.md has no dated section: ## [{version}] - {dt.date.today()}")
    return found


def _is_day(text: str) -> bool:
    try:
        return bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


def sums(files: list[Path]) -> str:
    """Return the lines that `sha256sum --check` reads."""
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files))


def main():
    folder, version = ROOT / sys.argv[1], package.version()
    found = problems(ROOT, version)
    if found:
        sys.exit("\n".join(f"release: {words}" for words in found))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = [package.build(folder)]
    wheel = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--disable-pip-version-check", "-w", folder, ROOT]
    subprocess.run(wheel, check=True)
    made += folder.glob("*.whl")
    if GUIDE.is_dir():
        made.append(Path(shutil.make_archive(str(folder / f"landslidebias-{version}-guide"), "zip", GUIDE)))
    (folder / SUMS).write_text(sums(made), encoding="utf-8")
    print((folder / SUMS).read_text(encoding="utf-8"), end="")


if __name__ == "__main__":
    main()
