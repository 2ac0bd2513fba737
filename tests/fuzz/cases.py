"""How many cases there are of each kind."""

import os

from hypothesis import settings

LONG = os.environ.get("LANDSLIDEBIAS_FUZZ") == "long"


def cases(few, many):
    """Return the settings of a test: so many cases in `make test`, so many a round in `make fuzz`."""
    return settings(max_examples=many if LONG else few)
