"""What every algorithm of the plugin shares: names, help, checks that raise, and errors that a user can read."""

import contextlib
import os
import traceback
from pathlib import Path

from qgis.core import (
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFileDestination,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core import environment
from ..core.errors import Canceled, InputError
from .compat import ADVANCED, OPTIONAL

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
ENGINE_SETTING = "landslidebias/engine"
ANY_FILE = "All files (*)"  # QGIS's own default, *.*, refuses names without a dot
JSON_FILE = f"JSON (*.json);;{ANY_FILE}"


def icon(name: str) -> QIcon:
    return QIcon(str(RESOURCES / "icons" / f"{name}.svg"))


def tr(text: str) -> str:
    return QCoreApplication.translate("landslidebias", text)


def engine_setting() -> str:
    """Return the interpreter that the user set in the options, or ''."""
    return QgsSettings().value(ENGINE_SETTING, "", type=str)


class LandslideAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider. A subclass sets the constants, and fills `parameters`, `check` and `execute`."""

    ID = LABEL = GROUP = DESCRIPTION = ""
    TAGS: tuple = ()
    ICON = "landslidebias"
    ENGINE = None  # the size of the engine that it needs: "detect", "train" or None

    def name(self):
        return self.ID

    def displayName(self):
        return tr(self.LABEL)

    def group(self):
        return tr(self.GROUP)

    def groupId(self):
        return self.GROUP.lower().replace("-", "")

    def tags(self):
        return [tr(tag) for tag in ("landslide",) + self.TAGS]

    def icon(self):
        return icon(self.ICON)

    def createInstance(self):
        return type(self)()

    def shortDescription(self):
        return tr(self.DESCRIPTION).split(". ")[0].rstrip(".") + "."

    def shortHelpString(self):
        """The description, then each parameter's help, so that the dialog, qgis_process and this text can't drift apart."""
        parts = [f"<p>{tr(self.DESCRIPTION)}</p>"]
        parts += [
            f"<p><b>{p.description()}</b> ({p.name()}): {p.help()}</p>" for p in self.parameterDefinitions() if p.help()
        ]
        return "\n".join(parts)

    def initAlgorithm(self, config=None):
        for parameter, words in self.parameters():
            parameter.setHelp(tr(words))
            self.addParameter(parameter)
        for output in self.numbers():
            self.addOutput(output)

    def parameters(self):
        """Yield (parameter definition, help)."""
        return ()

    def numbers(self):
        """Return the outputs beside those that destinations declare."""
        return ()

    def canExecute(self):
        if self.ENGINE is None:
            return True, ""
        try:
            environment.find(self.ENGINE, engine_setting())
        except InputError as error:
            return False, str(error)
        return True, ""

    def _with_named_options(self, parameters):
        """Return the parameters with the indices of options turned into their names: qgis_process's help offers both."""
        named = dict(parameters)
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            if definition.type() != "enum" or value in (None, ""):
                continue
            options = definition.options()
            several = value if isinstance(value, (list, tuple)) else [value]
            if definition.allowMultiple() and isinstance(value, str):
                several = [part.strip() for part in value.split(",")]
            found = [options[int(v)] if str(v).isdigit() and int(v) < len(options) else v for v in several]
            named[definition.name()] = found if definition.allowMultiple() else found[0] if len(found) == 1 else value
        return named

    def checkParameterValues(self, parameters, context):
        parameters = self._with_named_options(parameters)
        valid, words = super().checkParameterValues(parameters, context)
        if not valid:
            return valid, words
        try:
            self._check(parameters, context)
        except (InputError, QgsProcessingException, RuntimeError) as error:
            return False, str(error)
        except QgsCsException as error:
            return False, far_apart(error)
        return True, ""

    def _check(self, parameters, context):
        # QGIS 3.22 asks canExecute() for the toolbox only, so it is asked here for qgis_process and scripts.
        able, words = self.canExecute()
        if not able:
            raise InputError(words)
        for destination in self.destinationParameterDefinitions():
            path = destination_path(parameters.get(destination.name()))
            if path:
                require_writable(path, destination.type() == "folderDestination")
        self.check(parameters, context)

    def check(self, parameters, context):
        """Raise InputError where the parameters can't be used."""

    def prepareAlgorithm(self, parameters, context, feedback):
        """Called on the main thread, the only one that may touch a project's layers."""
        try:
            self.prepare(self._with_named_options(parameters), context)
        except InputError as error:
            raise QgsProcessingException(str(error)) from None
        return True

    def prepare(self, parameters, context):
        """Take from layers what `execute`, on another thread, will need of them."""

    def processAlgorithm(self, parameters, context, feedback):
        parameters = self._with_named_options(parameters)
        try:
            self._check(parameters, context)
            return self.execute(parameters, context, feedback)
        except (InputError, Canceled) as error:
            raise QgsProcessingException(str(error)) from None
        except QgsProcessingException:
            raise
        except QgsCsException as error:
            raise QgsProcessingException(far_apart(error)) from None
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            raise QgsProcessingException(f"{error.strerror or error}{where}.") from None
        except RuntimeError as error:  # GDAL's, where another plugin switched its exceptions on
            feedback.pushDebugInfo(traceback.format_exc())
            raise QgsProcessingException(str(error)) from None
        except Exception as error:  # the last net: a sentence for the user, the trace for the log
            feedback.pushDebugInfo(traceback.format_exc())
            raise QgsProcessingException(
                tr("{0} failed unexpectedly ({1}: {2}). This is a bug: please report it.").format(
                    self.displayName(), type(error).__name__, error
                )
            ) from None

    def execute(self, parameters, context, feedback) -> dict:
        raise NotImplementedError

    @staticmethod
    def advanced(parameter):
        """Move a parameter to the dialog's advanced ones."""
        parameter.setFlags(parameter.flags() | ADVANCED)
        return parameter

    def text(self, parameters, name, context) -> str:
        """Return a text parameter without surrounding blanks, '' where it is empty."""
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def optional_number(self, parameters, name, context):
        """Return a number, or None where the parameter is empty."""
        value = parameters.get(name)
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        return self.parameterAsDouble(parameters, name, context)

    def layers(self, parameters, name, context) -> list:
        """Return the layers of a parameter. Raises InputError where one that was named can't be opened, rather than leave it out."""
        values = parameters.get(name) or []
        if isinstance(values, str):
            values = values.split(";") if ";" in values else [values]
        found = self.parameterAsLayerList(parameters, name, context)
        if not isinstance(values, (list, tuple)) or len(found) == len(values):
            return found
        for value in values:
            if not self.parameterAsLayerList({name: [value]}, name, context):
                raise InputError(f"{name}: {value} can't be opened as a layer.")
        return found

    def source(self, parameters, name, context):
        """Return the feature source of a parameter. Raises InputError where it can't be opened."""
        found = self.parameterAsSource(parameters, name, context)
        if found is None:
            raise InputError(self.invalidSourceError(parameters, name))
        return found

    def file_destination(self, parameters, name, context) -> str:
        """Return the path of a file or raster destination, '' where it is skipped. Raises InputError where it can't be written."""
        if not parameters.get(name) and self.parameterDefinition(name).flags() & OPTIONAL:
            return ""
        path = (
            self.parameterAsOutputLayer(parameters, name, context)
            if "aster" in self.parameterDefinition(name).type()
            else self.parameterAsFileOutput(parameters, name, context)
        )
        if path:
            Path(path).absolute().parent.mkdir(parents=True, exist_ok=True)
        return path


def far_apart(error) -> str:
    """Say what a coordinate that can't be transformed means."""
    return f"Two inputs lie so far apart that one's coordinates can't be expressed in the other's system: check that they belong together. {error}"


def report_parameter():
    """Return REPORT, as all have it that write a page."""
    return QgsProcessingParameterFileDestination(
        "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
    )


def destination_path(value):
    """Return the file that a destination's value names: '' for a temporary one, None for what is no file of its own."""
    value = getattr(value, "sink", value)
    value = value.staticValue() if hasattr(value, "staticValue") else value
    if not isinstance(value, str) or value.startswith(("memory:", "ogr:", "postgis:")):
        return None
    return "" if value == "TEMPORARY_OUTPUT" else value.split("|")[0]


def require_writable(path: str, folder_wanted: bool = False) -> None:
    """Raise InputError unless a file (or a folder) of this name could be made, in a folder that may have to be made too."""
    folder = Path(path).expanduser().absolute().parent
    try:
        while not folder.exists():
            folder = folder.parent
        probe = folder / f".landslidebias-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise InputError(
            f"The output {path} can't be written: {error.strerror}. Choose a folder where you may write."
        ) from None
    if os.path.isdir(path) and not folder_wanted:
        raise InputError(f"The output {path} is a folder; name a file.")


@contextlib.contextmanager
def whole_file(path: str):
    """Yield a name to write to; the file takes its final name only when the block ends well."""
    part = f"{path}.part"
    try:
        yield part
        os.replace(part, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(part)
