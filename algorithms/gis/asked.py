"""What a user typed, looked at before QGIS reads it: numbers, days and yes or no in any parameter are what they say, or refused in a sentence."""

import os
from typing import Any, Iterator, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameters,
    QgsProperty,
)

from ...core.errors import InputError
from ...core.numbers import LARGEST, decimal, whole
from ...core.words import Words
from .compat import INTEGER
from .remote import check_local

YES_OR_NO = ("true", "false", "1", "0", "yes", "no")
LAYERS = ("raster", "source", "vector", "multilayer")
FURTHEST = 1e9  # of a number with decimals: no length in metres, no ratio is larger
READ = (*LAYERS, "file")


def settled(algorithm: QgsProcessingAlgorithm, typed: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
    """Return the parameters with options by their names and files in full. Raises InputError where one can't be what it should be."""
    found = dict(typed)
    for definition in algorithm.parameterDefinitions():
        name, value = definition.name(), typed.get(definition.name())
        if value is None or value == "" or value == []:
            continue
        kind = definition.type()
        if kind == "enum":
            found[name] = _option(definition, value)
        elif kind == "number":
            _check_number(definition, _evaluated(value, context))
        elif kind == "boolean":
            _check_yes_or_no(name, _evaluated(value, context))
        elif kind == "datetime":
            _check_day(definition, value, context)
        elif definition.isDestination():
            _check_path(name, value)
        elif kind in READ:
            _check_path(name, value)
            found[name] = _in_full(value, context)
            if kind in LAYERS:
                for source in _sources(found[name], context):
                    check_local(source)
    return found


def _evaluated(value: Any, context: QgsProcessingContext) -> Any:
    """Return the value of an expression, anything else as it is."""
    if isinstance(value, QgsProperty):
        return value.value(context.expressionContext(), None)[0]
    return value


def _option(definition: QgsProcessingParameterDefinition, value: Any) -> Any:
    """Return the names of options that may be given by index, as qgis_process's help offers them, or by the words that dialogs show."""
    options = definition.options()
    shown = dict(zip(definition.metadata().get("widget_wrapper", {}).get("labels", ()), options))
    several = value if isinstance(value, (list, tuple)) else [value]
    if definition.allowMultiple() and isinstance(value, str):
        several = [part.strip() for part in value.split(",")]
    numbers = [whole(one) for one in several]
    named = [shown.get(one, one) if isinstance(one, str) else one for one in several]
    found = [options[n] if n is not None and n < len(options) else one for n, one in zip(numbers, named)]
    return found if definition.allowMultiple() else found[0] if len(found) == 1 else value


def _check_number(definition: QgsProcessingParameterDefinition, value: Any) -> None:
    """Raise InputError unless a value is a finite number within the parameter's limits, and whole where it must be."""
    name, found = definition.name(), decimal(value)
    integer = definition.dataType() == INTEGER
    least, most = definition.minimum(), definition.maximum()
    limit = LARGEST if integer else FURTHEST
    least, most = max(least, -limit), min(most, limit)
    if found is None or (integer and found != int(found)):
        raise InputError(
            Words("{0} is a whole number, not {1}." if integer else "{0} is a number, not {1}.", name, value)
        )
    if not least <= found <= most:
        limits = Words("at least {0:.15g}", least) if found < least else Words("at most {0:.15g}", most)
        raise InputError(Words("{0} is {1}, not {2}.", name, limits, value))


def _check_yes_or_no(name: str, value: Any) -> None:
    if not isinstance(value, (bool, int)) and str(value).strip().lower() not in YES_OR_NO:
        raise InputError(Words("{0} is true or false, not {1}.", name, value))


def _check_day(definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext) -> None:
    found = QgsProcessingParameters.parameterAsDateTime(definition, {definition.name(): value}, context)
    if not found.isValid():
        raise InputError(
            Words("{0} is a day, written as 2010-01-31, not {1}.", definition.name(), _evaluated(value, context))
        )


def _check_path(name: str, value: Any) -> None:
    """Raise InputError where a path holds the character that ends one."""
    for one in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(one, str) and "\0" in one:
            raise InputError(Words("{0} is a path, and no file can have the name {1}.", name, ascii(one)))


def _in_full(value: Any, context: QgsProcessingContext) -> Any:
    """Return a path that lies beside the project, and not where QGIS was started, in full; anything else as it is."""
    project = context.project()
    home = project.homePath() if project is not None else ""
    if isinstance(value, (list, tuple)):
        return [_in_full(one, context) for one in value]
    if not home or not isinstance(value, str) or os.path.isabs(value):
        return value
    if ";" in value:
        return ";".join(_in_full(one, context) for one in value.split(";"))
    path, bar, rest = value.partition("|")
    there = os.path.join(home, path)
    return there + bar + rest if os.path.exists(there) and not os.path.exists(path) else value


def _sources(value: Any, context: QgsProcessingContext) -> Iterator[str]:
    """Yield what QGIS would open for a parameter."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    value = _evaluated(value, context)
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _sources(one, context)
    elif isinstance(value, QgsMapLayer):
        yield value.source()
    elif isinstance(value, str):
        for one in value.split(";"):
            layer: Optional[QgsMapLayer] = context.project().mapLayer(one) if context.project() is not None else None
            yield layer.source() if layer is not None else one
