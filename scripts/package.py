"""Builds the plugin's zip from what git tracks: package.py FOLDER. Refuses what plugins.qgis.org would refuse."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = (
    "__init__.py",
    "plugin.py",
    "metadata.txt",
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "algorithms",
    "core",
    "ui",
    "resources",
)
LEFT_OUT = (".keras", ".log", ".in")  # for developers; the model's figures are in its card
LIMIT = 25_000_000


def main():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    files = [f for f in tracked if f.split("/")[0] in ROOMS and not f.endswith(LEFT_OUT)]
    missing = set(ROOMS) - {f.split("/")[0] for f in files}
    if missing:
        sys.exit(f"package: missing {', '.join(sorted(missing))}")
    version = next(
        line.split("=")[1] for line in (ROOT / "metadata.txt").read_text().splitlines() if line.startswith("version=")
    )
    path = ROOT / sys.argv[1] / f"landslidebias-{version}.zip"
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in sorted(files):
            out.write(ROOT / name, f"landslidebias/{name}")
    size = path.stat().st_size
    if size > LIMIT:
        sys.exit(f"package: {path} has {size} bytes, more than the site takes")
    print(f"{path}: {len(files)} files, {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
