"""Builds the plugin's zip from what git tracks: package.py FOLDER. Refuses what plugins.qgis.org would refuse."""

import importlib.util
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
FILES = ("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
LEFT_OUT = (".keras", ".log", ".in", ".ts")  # for developers; the model's figures are in its card
LIMIT = 25_000_000
GUIDE = ROOT / "resources" / "guide"  # made by `make guide`; without it the dialogs' help opens the plain pages


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
    kept = [n for n in names if n.parts[0] not in ("dist", "demo") and n.suffix not in (".pyc", ".qm")]
    return [n.as_posix() for n in kept if not any(part.startswith(".") for part in n.parts[:-1])]


def version() -> str:
    """Return the version that the plugin knows."""
    spec = importlib.util.spec_from_file_location("version", ROOT / "core" / "version.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.VERSION


def main():
    try:
        files = shipped(tracked())
        built = [*languages.release_all(), *(path for path in GUIDE.rglob("*") if path.is_file())]
        files = sorted({*files, *(path.relative_to(ROOT).as_posix() for path in built)})
    except (ValueError, RuntimeError) as error:
        sys.exit(f"package: {error}")
    path = ROOT / sys.argv[1] / f"landslidebias-{version()}.zip"
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in files:
            out.write(ROOT / name, f"landslidebias/{name}")
    size = path.stat().st_size
    if size > LIMIT:
        sys.exit(f"package: {path} has {size} bytes, more than the site takes")
    print(f"{path}: {len(files)} files, {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
