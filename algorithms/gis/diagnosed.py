"""The text that a report of a fault begins with: what is known here, in QGIS. The last error is kept as a setting, as it is told."""

import locale
import platform
import sys
import traceback
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QT_VERSION_STR

from ...core.errors import InputError
from ...core.link import diagnostics
from ...core.version import VERSION
from ...core.words import words_of
from .engine_client import engine_setting

LAST_ERROR = "landslidebias/last_error"
PLUGIN = Path(__file__).resolve().parents[2]


def keep(algorithm: str, error: BaseException) -> None:
    """Keep how a run failed: its sentence as it is told; of what nobody foresaw its kind and its place in the plugin."""
    said = diagnostics.told(words_of(error))
    if not isinstance(error, (InputError, QgsProcessingException)):
        steps = [(step.filename, step.lineno or 0) for step in traceback.extract_tb(error.__traceback__)]
        said = f"{type(error).__name__} at {diagnostics.where(steps, PLUGIN)}"
    QgsSettings().setValue(LAST_ERROR, f"{algorithm}: {said}")


def text() -> str:
    """Return the diagnostics."""
    return diagnostics.report(
        {
            "plugin": VERSION,
            "QGIS": f"{Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, GDAL {gdal.VersionInfo('RELEASE_NAME')}",
            "Python": platform.python_version(),
            "platform": f"{platform.system()} {platform.release()} {platform.machine()}, {sys.maxsize.bit_length() + 1} bit",
            "language": f"{QgsSettings().value('locale/userLocale', '')} {locale.getpreferredencoding(False)}".strip(),
            "engine": diagnostics.engine(engine_setting()),
            "last error": QgsSettings().value(LAST_ERROR, "", type=str),
        }
    )
