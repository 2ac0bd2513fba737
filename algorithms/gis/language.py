"""The language of QGIS, taken up for the plugin's own sentences where it has them (resources/translations, built by `make languages`)."""

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ...core.words import Sentence, Signs, translated

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"


def tr(words: str) -> str:
    """Translate words that a user sees; of a sentence with values its key."""
    return translated(words, _translate)


def _translate(text: str) -> str:
    found = QCoreApplication.translate("landslidebias", text)
    return Sentence(found, Language.signs) if Language.signs and "{" in found else found  # Qt and copy want plain texts


def signs_of(locale: str) -> Signs:
    """Return how numbers are written in a locale: as the user chose among those of its language, else as the locale does."""
    chosen, own = QLocale(), QLocale(locale)
    form = chosen if chosen.language() == own.language() else own
    percent = QCoreApplication.translate("landslidebias", "{0}%").replace("{0}", "")
    return Signs(str(form.decimalPoint()), str(form.groupSeparator()), percent)


def file_of(locale: str, folder: Path = TRANSLATIONS) -> Optional[Path]:
    """Return the sentences of a locale (de_AT), else of its language (de), None where there are none."""
    for name in (locale, locale.replace("-", "_").partition("_")[0]):
        path = folder / f"landslidebias_{name}.qm"
        if name and path.is_file():
            return path
    return None


class Language:
    """Translates the plugin's sentences into a locale, by default the one that the user set in QGIS, until `remove`."""

    signs: Optional[Signs] = None  # how the language that is spoken now writes numbers, None in English

    def __init__(self, locale: str = "", folder: Path = TRANSLATIONS):
        self._translator: Optional[QTranslator] = None
        locale = locale or QgsApplication.locale()
        path = file_of(locale, folder)
        translator = QTranslator()
        if path is not None and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator  # Qt keeps no reference
            Language.signs = signs_of(locale)

    def remove(self) -> None:
        """Go back to English."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
            Language.signs = None
