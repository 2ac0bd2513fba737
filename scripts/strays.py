"""Refuses files that don't belong into the repository: databases, settings and side files of programs, and large files but the model.

Names come as arguments, or on the standard input, a line each.
"""

import sys
from pathlib import Path

STRANGE = (".db", ".db-wal", ".sqlite", ".ini", ".pyc", ".zip", ".whl", ".aux.xml")
LARGEST = 1_000_000  # bytes
MODEL = "resources/classifier/"


def main() -> None:
    names = sys.argv[1:] or sys.stdin.read().splitlines()
    bad = [
        f"{name}: {path.stat().st_size:,} bytes" if path.stat().st_size > LARGEST else f"{name}: not a source"
        for name in names
        if (path := Path(name)).is_file()
        and (name.endswith(STRANGE) or (path.stat().st_size > LARGEST and not name.startswith(MODEL)))
    ]
    if bad:
        sys.exit("These files don't belong into the repository:\n" + "\n".join(bad))


if __name__ == "__main__":
    main()
