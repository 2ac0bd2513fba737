"""Builds the plugin's zip from what git tracks: package.py FOLDER. Refuses what plugins.qgis.org would refuse, and warns of what a publisher must fill in.

package.py --list prints the names of the files.
"""

import configparser
import importlib.util
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Iterable

sys.path.insert(0, str(Path(__file__).resolve().parent))
import languages  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
NOT_SHIPPED = ("scripts", "docs", "tests")  # every other folder is a room of the plugin
MADE = ("dist", "demo", "build")  # by targets of make and by pip, which git ignores
FILES = ("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
LEFT_OUT = (".keras", ".log", ".in", ".ts")  # for developers; the model's figures are in its card
LIMIT = 20_000_000  # the site takes 25 MB
GUIDE = ROOT / "resources" / "guide"  # made by `make guide`; without it the dialogs' help opens the plain pages
FILLED = ("author", "email", "homepage", "repository", "tracker")  # of metadata.txt
NOWHERE = re.compile(r"\bexample\.(org|com|net)\b")  # addresses that can't be anybody's


def shipped(tracked: Iterable[str]) -> list[str]:
    """Return the files that go into the zip, of those that git tracks. Raises ValueError where one that QGIS needs is missing."""
    found = []
    for name in sorted(tracked):
        top, _, rest = name.partition("/")
        wanted = top not in NOT_SHIPPED and not top.startswith(".") if rest else name in FILES
        if wanted and not name.endswith(LEFT_OUT):
            found.append(name)
    missing = set(FILES) - set(found)
    if missing:
        raise ValueError(f"missing {', '.join(sorted(missing))}")
    return found


def tracked() -> list[str]:
    """Return the files that git tracks; in a copy without git, all but what is made and what is hidden."""
    if shutil.which("git") and (ROOT / ".git").exists():
        found = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        return found.splitlines()
    names = [path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file()]
    kept = [n for n in names if n.parts[0] not in MADE and n.suffix not in (".pyc", ".qm")]
    return [n.as_posix() for n in kept if not any(part.startswith(".") or part.endswith(".egg-info") for part in n.parts[:-1])]


def version() -> str:
    """Return the version that the plugin knows."""
    spec = importlib.util.spec_from_file_location("version", ROOT / "core" / "version.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.VERSION


def unfilled(metadata: str) -> list[str]:
    """Return the fields of a metadata.txt that point nowhere, which only who publishes the plugin can fill in."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(metadata)
    said = parser["general"]
    return [name for name in FILLED if not said.get(name, "").strip() or NOWHERE.search(said[name])]


def build(folder: Path) -> Path:
    """Write the zip into a folder, and return it. Raises ValueError, RuntimeError."""
    files = shipped(tracked())
    built = [*languages.release_all(), *(path for path in GUIDE.rglob("*") if path.is_file())]
    files = sorted({*files, *(path.relative_to(ROOT).as_posix() for path in built)})
    path = folder / f"landslidebias-{version()}.zip"
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in files:
            out.write(ROOT / name, f"landslidebias/{name}")
    size = path.stat().st_size
    if size > LIMIT:
        raise ValueError(f"{path} has {size} bytes, more than {LIMIT}")
    print(f"{path}: {len(files)} files, {size / 1e6:.1f} MB")
    return path


def main():
    try:
        if sys.argv[1] == "--list":
            print("\n".join(shipped(tracked())))
            return
        build(ROOT / sys.argv[1])
    except (ValueError, RuntimeError) as error:
        sys.exit(f"package: {error}")
    left = unfilled((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    if left:
        print(f"package: before this is published, fill in metadata.txt: {', '.join(left)}", file=sys.stderr)


if __name__ == "__main__":
    main()
