"""What all tiers share: the package as QGIS sees it, the real data where they lie, QGIS with the provider, writers into a test's folder."""

import gc
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / ".build" / "plugins"), str(ROOT / "tests"), str(ROOT / "scripts" / "recipe")]
os.environ.setdefault("LANDSLIDEBIAS_PRECISION", "f32")  # figures are compared, on whatever processor
DATA = Path(os.environ.get("LANDSLIDEBIAS_DATA", ROOT / ".." / "shared" / "data")).resolve()

from made import drawn_chips, layers, rasters, scenes  # noqa: E402


@pytest.fixture(scope="session")
def data():
    """The folder of real data; tests that need it are skipped where it is not."""

    def find(name):
        path = DATA / name
        if not path.exists():
            pytest.skip(f"the real data {name} are not there: set LANDSLIDEBIAS_DATA to their folder")
        return path

    return find


@pytest.fixture(scope="session")
def drawn():
    """A part of a drawn region: 8-bit colours [200, 240, 3] with scars in it."""
    return scenes.part()


@pytest.fixture()
def write_raster(tmp_path):
    return lambda name, *given, **more: rasters.write(tmp_path / name, *given, **more)


@pytest.fixture()
def write_geojson(tmp_path):
    return lambda name, *given, **more: layers.write(tmp_path / name, *given, **more)


@pytest.fixture()
def bijie(tmp_path):
    """Chips in class folders as Bijie has them."""
    return drawn_chips.in_folders(tmp_path / "chips")


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider, registered in real QGIS. The engine is the one of this checkout."""
    from landslidebias.algorithms.provider import LandslideBiasProvider
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    if registry.providerById("landslidebias") is None:
        registry.addProvider(LandslideBiasProvider())
    yield registry.providerById("landslidebias")
    gc.collect()  # a layer that an error's frames still hold must not outlive QGIS: its end would be a crash


@pytest.fixture(scope="session")
def run(provider):
    """Run an algorithm, checks included, as the desktop does; returns its results and keeps what it said."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def call(name, feedback=None, **parameters):
        import processing

        feedback = feedback or QgsProcessingFeedback(False)
        context = QgsProcessingContext()
        context.setFeedback(feedback)
        results = processing.run(f"landslidebias:{name}", parameters, feedback=feedback, context=context)
        call.log = feedback.textLog()
        return results

    return call


@pytest.fixture(scope="session")
def refused(run):
    """Run an algorithm that must be refused with some words."""
    from qgis.core import QgsProcessingException

    def call(words, name, *given, **parameters):
        with pytest.raises(QgsProcessingException, match=words) as error:
            run(name, *given, **parameters)
        return str(error.value)

    return call


@pytest.fixture(scope="session")
def features(provider):
    """Read the features of a layer."""
    from qgis.core import QgsVectorLayer

    def read(path):
        layer = QgsVectorLayer(path, "read", "ogr")
        assert layer.isValid(), path
        return list(layer.getFeatures())

    return read


@pytest.fixture()
def table(provider, write_geojson):
    """Write features as GeoJSON and take them as a table."""
    from landslidebias.algorithms.gis.features import table_from

    return lambda *given, **more: table_from(write_geojson(*given, **more))
