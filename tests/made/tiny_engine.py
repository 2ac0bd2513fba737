"""An engine of one tiny library, made by the real venv and pip from a folder of wheels: what set-up does, in seconds. Run as a script: set up."""

import base64
import hashlib
import sys
import zipfile
from pathlib import Path

SIZES = {"detect": ("tinylib",), "train": ("tinylib", "tinymore")}


def wheel(folder, name, version="1.0", body=""):
    """Write a wheel of one module, and return its SHA-256."""
    path = Path(folder) / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"__version__ = {version!r}\n{body}",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [
        f"{file},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()},{len(text)}"
        for file, text in files.items()
    ]
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
        archive.writestr(f"{info}/RECORD", "\n".join([*record, f"{info}/RECORD,,"]) + "\n")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def make(folder):
    """Fill a folder with wheels, and with the locked requirements of both sizes."""
    (folder / "wheels").mkdir(parents=True)
    hashes = {name: wheel(folder / "wheels", name) for name in SIZES["train"]}
    for size, names in SIZES.items():
        lines = [f"{name}==1.0 \\\n    --hash=sha256:{hashes[name]}\n" for name in names]
        (folder / f"{size}.txt").write_text("".join(lines))
    return folder


def use(environment, folder, patch=setattr):
    """Have the module know these requirements, and no index."""
    patch(environment, "requirements", lambda size: folder / f"{size}.txt")
    patch(environment, "MODULES", SIZES)


if __name__ == "__main__":
    plugins, folder, size = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    sys.path.insert(0, str(plugins))
    from landslidebias.core.errors import InputError
    from landslidebias.core.link import environment, installing
    from landslidebias.core.listener import Listener

    class Printer(Listener):
        """Prints what is said."""

        def info(self, words):
            print(words, flush=True)

        console = info

    use(environment, folder)
    try:
        print(
            "made",
            installing.set_up(size, sys.argv[4] if len(sys.argv) > 4 else "", Printer(), "anew" in sys.argv[5:]),
            flush=True,
        )
    except InputError as error:
        sys.exit(str(error))
