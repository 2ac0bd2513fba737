"""The engine's door: `python -I core/engine/__main__.py JOB.json`, started by the plugin or by hand; without a file it runs those that stdin names.

It is started by its own file and isolated, so the folder of plugins is not on the module path and can't shadow a library;
the package is loaded from where this file lies.
"""

import importlib.util
import sys
from pathlib import Path


def load_package() -> None:
    """Make the package around this file importable as `landslidebias`, whatever its folder is called."""
    root = Path(__file__).resolve().parents[2]
    spec = importlib.util.spec_from_file_location(
        "landslidebias", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["landslidebias"] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    load_package()
    from landslidebias.core.engine.service import main

    sys.exit(main(*sys.argv[1:2]))
