"""Errors on their way into QGIS, which keeps for good what a Python algorithm raises: with it all that its frames hold, layers and open files too.

So these are let go when the next run begins.
"""

import contextlib
import traceback
from typing import Iterator, Optional

from qgis.core import QgsProcessingException

_crossed: list[BaseException] = []


@contextlib.contextmanager
def crossing() -> Iterator[None]:
    """Note an error that goes to QGIS, and let go of what the ones before hold."""
    while _crossed:
        _let_go(_crossed.pop())
    try:
        yield
    except QgsProcessingException as error:
        _crossed.append(error)
        raise


def _let_go(error: Optional[BaseException]) -> None:
    """Empty the frames of an error, and of those that it came of; one that still runs stays as it is."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__
