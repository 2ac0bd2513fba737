"""The language of QGIS, taken up for the plugin's own sentences where it has them (resources/translations, built by `make languages`)."""

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ...core.words import translated

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"


def tr(words: str) -> str:
    """Translate words that a user sees; of a sentence with values its key."""
    return translated(words, lambda text: QCoreApplication.translate("landslidebias", text))


def file_of(locale: str, folder: Path = TRANSLATIONS) -> Optional[Path]:
    """Return the sentences of a locale (de_AT), else of its language (de), None where there are none."""
    for name in (locale, locale.replace("-", "_").partition("_")[0]):
        path = folder / f"landslidebias_{name}.qm"
        if name and path.is_file():
            return path
    return None


class Language:
    """Translates the plugin's sentences into a locale, by default the one that the user set in QGIS, until `remove`."""

    def __init__(self, locale: str = "", folder: Path = TRANSLATIONS):
        self._translator: Optional[QTranslator] = None
        path = file_of(locale or QgsApplication.locale(), folder)
        translator = QTranslator()
        if path is not None and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator  # Qt keeps no reference

    def remove(self) -> None:
        """Go back to English."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
