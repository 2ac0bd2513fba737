"""What every algorithm of the plugin shares: names, help, one typed job that is read once, and errors that a user can read."""

import contextlib
import re
import traceback
from pathlib import Path
from typing import Any, Iterable, Iterator

from qgis.core import (
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Canceled, InputError
from ..core.link import environment
from ..core.link.disk import FULL, not_written
from ..core.listener import Listener
from ..core.words import Words, translated, words_of
from .gis import diagnosed
from .gis.asked import settled
from .gis.beside import beside, breathe
from .gis.compat import ADVANCED
from .gis.crossing import crossing
from .gis.engine_client import engine_setting
from .gis.feedback import Feedback
from .gis.given import Given
from .gis.heard import heard, returned
from .gis.outputs import Outputs
from .help import named, url
from .parameters import LABELS, tr

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
# In the order of the work, which is that of QGIS's list, sorted by these words.
GROUPS = {
    "setup": "1. Set up",
    "scene": "2. Scenes",
    "detection": "3. Detection",
    "catalog": "4. Catalog",
    "bias": "5. Review and bias factor",
    "time": "6. Several dates",
    "model": "7. A model of your own",
    "models": "8. Ready-made chains",
}


def icon(name: str) -> QIcon:
    return QIcon(str(ICONS / f"{name}.svg"))


class LandslideAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider. A subclass sets the constants, and fills `parameters`, `read`, `compute` and `write`.

    QGIS calls `checkParameterValues`, then `prepareAlgorithm` on the main thread, then `processAlgorithm` on any thread.
    """

    ID = LABEL = GROUP = DESCRIPTION = ""
    ADVICE: tuple = ()  # sentences after the description that several algorithms share
    NEXT = ""  # what a person does with the results: the end of help and log
    GIVES = ""  # what goes in and what comes out, for lists
    EXAMPLE: tuple = ()  # optional parameters that an example needs
    TAGS: tuple = ()
    ICON = "landslidebias"
    ENGINE = None  # the size of the engine that it needs: "detect", "train" or None
    KEEPS: tuple = ()  # outputs whose unfinished work stays after a cancel, to be gone on with
    NUMBERS: dict = {}  # what the results hold beside the outputs: id and label
    TEXTS: dict = {}

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        """Yield the parameters, made by the functions of parameters.py, each with its help."""
        return ()

    def read(self, given: Given) -> Any:
        """Return the job: all that the run needs, opened and checked. Main thread. Raises InputError where it can't be done."""
        raise NotImplementedError

    def compute(self, job: Any, say: Listener) -> Any:
        """Do the job, and return what was found. Any thread; knows no parameters, no context, no layer. Raises InputError, Canceled.

        Not called `run`, which is what QGIS calls the whole.
        """
        raise NotImplementedError

    def write(self, found: Any, out: Outputs) -> dict:
        """Write what was found, and return the numbers and texts of the results."""
        raise NotImplementedError

    def next(self, results: dict) -> str:
        """Return what to do next with the results of a run: the log's last line."""
        return self.said(self.NEXT)

    def said(self, text: str) -> str:
        """Return a text in the user's language, with parameters and algorithms by the names that dialogs show."""
        return named(tr(text), *self._names())

    def _names(self) -> tuple:
        """Return the names that dialogs show: of parameters and of algorithms, by their ids."""
        kinds = LandslideAlgorithm.__subclasses__()
        labels = {name: tr(label) for name, label in LABELS.items()}
        labels |= {p.name(): p.description() for p in self.parameterDefinitions()}
        return labels, {kind.ID: tr(kind.LABEL) for kind in kinds}

    def name(self):
        return self.ID

    def displayName(self):
        return tr(self.LABEL)

    def group(self):
        return tr(GROUPS[self.GROUP])

    def groupId(self):
        return self.GROUP

    def tags(self):
        return [tr(tag) for tag in ("landslide",) + self.TAGS]

    def icon(self):
        return icon(self.ICON)

    def createInstance(self):
        return type(self)()

    def helpUrl(self):
        return url(self.ID)

    def shortDescription(self):
        return re.split(r"(?<!\bal)\. ", self.said(self.DESCRIPTION))[0].rstrip(".") + "."

    def description(self) -> str:
        """Return what the algorithm does, whole."""
        return " ".join(self.said(text) for text in (self.DESCRIPTION, *self.ADVICE))

    def shortHelpString(self):
        """The description, what comes next, and each parameter's help, as the dialog orders them: so that dialog, qgis_process, page and this
        text can't drift apart."""
        parts = [f"<p>{self.description()}</p>", f"<p>{self.said(self.NEXT)}</p>"]
        shown = sorted(self.parameterDefinitions(), key=lambda p: (p.isDestination(), bool(p.flags() & ADVANCED)))
        parts += [f"<p><b>{p.description()}</b> ({p.name()}): {p.help()}</p>" for p in shown]
        return "\n".join(parts)

    def initAlgorithm(self, config=None):
        for parameter in self.parameters():
            self.addParameter(parameter)
        names = self._names()
        for parameter in self.parameterDefinitions():
            parameter.setHelp(named(parameter.help(), *names))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(label)))
        for name, label in self.TEXTS.items():
            self.addOutput(QgsProcessingOutputString(name, tr(label)))

    def canExecute(self):
        if self.ENGINE is None:
            return True, ""
        try:
            environment.find(self.ENGINE, engine_setting())
        except InputError as error:
            return False, translated(words_of(error), tr)
        return True, ""

    def checkParameterValues(self, parameters, context):
        try:
            with self._in_words():
                parameters = settled(self, parameters, context)
                valid, words = super().checkParameterValues(parameters, context)
                if valid:
                    self._read(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return valid, words

    def prepareAlgorithm(self, parameters, context, feedback):
        with crossing(), self._in_words(feedback):
            breathe()
            self._job, self._outputs = self._read(settled(self, parameters, context), context)
            breathe()
        return True

    def processAlgorithm(self, parameters, context, feedback):
        say = Feedback(feedback, tr)
        out = self._outputs
        with crossing(), self._in_words(feedback):
            try:
                out.begin(context, say)
                found = beside(self._heard, say)
                breathe()
                numbers = self.write(found, out)
                breathe()
                out.commit()
                say.info(Words("{0}", self.next(numbers)))  # it is in the user's language already
            except InputError as error:
                raise InputError(_with_kept(words_of(error), out.kept())) from None
            finally:
                out.end()
        return {**out.results, **numbers}

    def _heard(self, say: Listener) -> Any:
        """Do the job, and say what GDAL warns of meanwhile."""
        with heard(say):
            return self.compute(self._job, say)

    def _read(self, parameters: dict, context) -> tuple:
        # QGIS 3.22 asks canExecute() for the toolbox only, so it is asked here for qgis_process and scripts.
        able, words = self.canExecute()
        if not able:
            raise InputError(Words("{0}", words))
        given = Given(self, parameters, context)
        return self.read(given), given.outputs(self.KEEPS)

    @contextlib.contextmanager
    def _kept(self, feedback) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            if feedback is not None and not isinstance(error, Canceled):
                diagnosed.keep(self.ID, error)
            raise

    @contextlib.contextmanager
    def _in_words(self, feedback=None) -> Iterator[None]:
        """Turn whatever goes wrong into a sentence that QGIS shows; the trace of what nobody foresaw goes to the log. What a run ended with is kept
        for a report."""
        try:
            with self._kept(feedback), returned():
                yield
        except (InputError, Canceled) as error:
            raise QgsProcessingException(translated(words_of(error), tr)) from None
        except QgsProcessingException:
            raise
        except QgsCsException as error:
            raise QgsProcessingException(
                tr(
                    "Two inputs lie so far apart that one's coordinates can't be expressed in the other's system: check that they belong"
                    " together. {0}"
                ).format(error)
            ) from None
        except OSError as error:
            raise QgsProcessingException(translated(words_of(_of_files(error)), tr)) from None
        except Exception as error:  # the last net
            if feedback is not None:
                feedback.pushDebugInfo(traceback.format_exc())
            if isinstance(error, RuntimeError):  # GDAL's, where another plugin switched its exceptions on
                raise QgsProcessingException(str(error)) from None
            raise QgsProcessingException(
                tr("{0} failed unexpectedly ({1}: {2}). This is a bug: please report it.").format(
                    self.displayName(), type(error).__name__, error
                )
            ) from None


def _of_files(error: OSError) -> InputError:
    """Return what happened to a file as a sentence."""
    said, path = error.strerror or str(error), error.filename
    if error.errno in FULL or isinstance(error, FileNotFoundError):
        return not_written(str(path or "A file"), path or ".", said)
    return InputError(f"{said} ({path})." if path else f"{said}.")


def _with_kept(words: str, kept: list[str]) -> str:
    """Return the words of an error, and where the work is that another run goes on with."""
    if not kept:
        return words
    return Words(
        "{0} What was computed is kept in {1}: run again with the same parameters to go on from there.", words, kept[0]
    )
