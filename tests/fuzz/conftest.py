"""How hypothesis runs: the same few cases each time in `make test`; many, of a seed that is printed, in `make fuzz`."""

import itertools
import os

import pytest
from fuzz.cases import LONG
from hypothesis import HealthCheck, Phase, settings
from hypothesis.configuration import set_hypothesis_home_dir
from qgis.core import QgsProcessingException
from whole.here import Here

set_hypothesis_home_dir(os.devnull)  # nothing is kept in the checkout
settings.register_profile(
    "landslidebias",
    database=None,
    deadline=None,
    derandomize=not LONG,
    print_blob=True,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("landslidebias")


@pytest.fixture(scope="session")
def here(run, tmp_path_factory):
    return Here(tmp_path_factory.mktemp("here"), run)


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Make a new folder for each case."""
    base, count = tmp_path_factory.mktemp("cases"), itertools.count()

    def make():
        made = base / str(next(count))
        made.mkdir()
        return made

    return make


@pytest.fixture(scope="session")
def attempt(run):
    """Run an algorithm: its results and '', or None and the words with which it was refused.

    The error itself goes: what its frames hold must not outlive QGIS where the test fails, or the crash would hide the case.
    """

    def call(name, feedback=None, **given):
        try:
            return run(name, feedback, **given), ""
        except QgsProcessingException as error:
            return None, str(error)

    return call
