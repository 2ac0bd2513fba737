"""Makes or mends the engine of this checkout, as the algorithm setupengine does in QGIS: engine.py detect|train."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / ".build" / "plugins"))

from landslidebias.core import environment  # noqa: E402
from landslidebias.core.errors import InputError  # noqa: E402


def main():
    size = sys.argv[1]
    if environment.managed_size() in (size, "train"):
        return
    print(f"Making the engine ({size}) in {environment.home() / 'engine'}; this downloads libraries once", flush=True)
    try:
        environment.set_up(
            size,
            on_line=lambda line: (
                print("  " + line[:150], flush=True)
                if line.startswith(("Making", "The engine", "Installing"))
                else None
            ),
        )
    except InputError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
