"""Makes or mends the engine of this checkout, as the algorithm setupengine does in QGIS: engine.py detect|train."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / ".build" / "plugins"))

from landslidebias.core.errors import InputError  # noqa: E402
from landslidebias.core.link import environment, installing  # noqa: E402
from landslidebias.core.listener import Listener  # noqa: E402


class Printer(Listener):
    """Prints the steps, not every line of pip's."""

    def console(self, line: str) -> None:
        if line.startswith(("Making", "The engine", "Installing")):
            print("  " + line[:150], flush=True)


def main():
    size = sys.argv[1]
    if environment.managed_size() in (size, "train"):
        return
    print(f"Making the engine ({size}) in {environment.home() / 'engine'}; this downloads libraries once", flush=True)
    try:
        installing.set_up(size, "", Printer())
    except InputError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
