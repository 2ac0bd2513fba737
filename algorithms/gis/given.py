"""What a user gave, as plain values: the one place where parameters and the context are read. Main thread only."""

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProperty,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.errors import InputError
from ...core.words import Words
from . import destinations, rasters
from .features import FeatureTable, table_of
from .outputs import Outputs
from .rasters import Raster


class Given:
    """The parameters of one run. Every method opens and checks what it names, and raises InputError with what to do.

    `reads` collects the files that were named, so that no output can be one of them.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext):
        self._algorithm, self._parameters, self._context = algorithm, dict(parameters), context
        self._destinations: dict[str, destinations.Destination] = {}
        self.reads = destinations.Protected()
        self._beside: list[destinations.Destination] = []
        self._outputs = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
        for definition in algorithm.destinationParameterDefinitions():
            found = destinations.resolve(definition, self._parameters.get(definition.name()), context)
            if found is not None:
                self._destinations[definition.name()] = found

    def __contains__(self, name: str) -> bool:
        """Whether something was given for a parameter, or an output is wanted."""
        if name in self._outputs:  # a batch names one that is not wanted, with no place
            return name in self._destinations
        value = self._parameters.get(name)
        return not (value is None or isinstance(value, (str, list)) and not value)

    def text(self, name: str) -> str:
        """Return a text without surrounding blanks, '' where it is empty."""
        return (self._algorithm.parameterAsString(self._parameters, name, self._context) or "").strip()

    def number(self, name: str) -> float:
        """Return a number; its default where it was left out."""
        result: float = self._algorithm.parameterAsDouble(self._parameters, name, self._context)
        return result

    def integer(self, name: str) -> int:
        """Return a whole number; its default where it was left out."""
        result: int = self._algorithm.parameterAsInt(self._parameters, name, self._context)
        return result

    def optional_number(self, name: str) -> Optional[float]:
        """Return a number, None where the parameter is empty."""
        value = self._parameters.get(name)
        if value is None:  # a default counts only where the parameter was left out
            value = self._algorithm.parameterDefinition(name).defaultValue() if name not in self._parameters else None
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        return self.number(name)

    def flag(self, name: str) -> bool:
        """Return a yes or no."""
        result: bool = self._algorithm.parameterAsBool(self._parameters, name, self._context)
        return result

    def choice(self, name: str) -> str:
        """Return the option that was chosen."""
        result: str = self._algorithm.parameterAsEnumString(self._parameters, name, self._context)
        return result

    def choices(self, name: str) -> list[str]:
        """Return the options that were chosen, in their order; empty where none was."""
        return [n for n in self._algorithm.parameterAsEnumStrings(self._parameters, name, self._context) if n]

    def day(self, name: str) -> Optional[dt.date]:
        """Return a day, None where it is empty."""
        if name not in self:
            return None
        found = self._algorithm.parameterAsDateTime(self._parameters, name, self._context).date()
        return found.toPyDate() if found.isValid() else None

    def file(self, name: str) -> str:
        """Return a file's or folder's path, '' where it is empty; whether it is there its reader says."""
        path = self.text(name)
        if path:
            self.reads.add(path)
        return path

    def folder(self, name: str) -> str:
        """Return a folder's path. Raises InputError where there is none."""
        path = self.file(name)
        if not os.path.isdir(path):
            raise InputError(Words("{0}: there is no folder {1}.", name, path))
        self.reads.add_folder(path)
        return path

    def raster(self, name: str, placed: bool = True) -> Raster:
        """Return a raster. placed: whether it must have a coordinate system."""
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        if layer is None or not layer.isValid():
            raise InputError(Words("{0}", self._algorithm.invalidRasterError(self._parameters, name)))
        return self._described(layer, placed)

    def optional_raster(self, name: str, placed: bool = True) -> Optional[Raster]:
        """Return a raster, None where none was given."""
        return self.raster(name, placed) if name in self else None

    def rasters(self, name: str, placed: bool = True) -> list[Raster]:
        """Return the rasters of a list of layers."""
        return [self._described(layer, placed) for layer in self._layers(name)]

    def _described(self, layer: QgsMapLayer, placed: bool) -> Raster:
        found = rasters.from_layer(layer, self._context.transformContext(), placed)
        for path in found.files:
            self.reads.add(path)
        return found

    def features(self, name: str) -> FeatureTable:
        """Return the features of a layer: the selected ones, and as many, as was chosen."""
        value, chosen, limit, expression = self._parameters.get(name), False, -1, ""
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            expression = getattr(value, "filterExpression", "")  # from QGIS 3.32 on
            chosen, limit, value = value.selectedFeaturesOnly, value.featureLimit, value.source
        if isinstance(value, QgsProperty):
            value = value.valueAsString(self._context.expressionContext(), "")[0]
        layer = self._algorithm.parameterAsVectorLayer({name: value}, name, self._context)
        if layer is None or not layer.isValid():
            raise InputError(Words("{0}", self._algorithm.invalidSourceError({name: value}, name)))
        return self._table(layer, chosen, limit, expression)

    def optional_features(self, name: str) -> Optional[FeatureTable]:
        """Return the features of a layer, None where none was given."""
        return self.features(name) if name in self else None

    def feature_tables(self, name: str) -> list[FeatureTable]:
        """Return the features of a list of layers, table by table."""
        found = self._layers(name)
        for layer in found:
            if not isinstance(layer, QgsVectorLayer):
                raise InputError(Words("{0}: {1} is no layer of features.", name, layer.source()))
        return [self._table(layer) for layer in found]

    def _table(self, layer: QgsMapLayer, chosen: bool = False, limit: int = -1, expression: str = "") -> FeatureTable:
        found = table_of(layer, self._context.transformContext(), chosen, limit, expression)
        if found.path:
            self.reads.add_table(found.path, found.layer)
        return found

    def _layers(self, name: str) -> list[QgsMapLayer]:
        """Return the layers of a list. Raises InputError where one that was named can't be opened, rather than leave it out."""
        values = self._parameters.get(name) or []
        if isinstance(values, str):
            values = values.split(";") if ";" in values else [values]
        found: list[QgsMapLayer] = self._algorithm.parameterAsLayerList(self._parameters, name, self._context)
        if not isinstance(values, (list, tuple)) or len(found) == len(values):
            return found
        for value in values:
            if not self._algorithm.parameterAsLayerList({name: [value]}, name, self._context):
                raise InputError(Words("{0}: {1} can't be opened as a layer.", name, value))
        return found

    def extent(self, name: str, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """Return a rectangle in a coordinate system; an empty one where none was given."""
        return self._algorithm.parameterAsExtent(self._parameters, name, self._context, crs)

    def path(self, name: str) -> str:
        """Return the file or folder that an output will be, '' where it is not wanted."""
        return self._destinations[name].path if name in self._destinations else ""

    def work(self, name: str) -> str:
        """Return the folder, beside an output, in which the run may make it; '' where it is not wanted."""
        return self._destinations[name].work if name in self._destinations else ""

    def made_up(self, name: str) -> bool:
        """Say whether an output's name was made up, as dialogs do by default, and not given."""
        return name in self._destinations and self._destinations[name].temporary

    def workshop(self, name: str) -> destinations.Workshop:
        """Return where the engine may make an output, in that folder."""
        return destinations.Workshop(self._destinations[name].work, not self._destinations[name].temporary)

    def part(self, name: str) -> str:
        """Return the file in that folder that will take the output's name, '' where it is not wanted."""
        return self._destinations[name].part if name in self._destinations else ""

    def beside(self, name: str, suffix: str) -> str:
        """Return the file that will lie beside an output, with another ending; no input and no other output may be it."""
        output = self._destinations[name]
        path = str(Path(output.path).with_suffix(suffix))
        self._beside.append(replace(output, name=Words("The {0} beside {1}", suffix, name), target=path))
        return path

    def outputs(self, keeps: Sequence[str] = ()) -> Outputs:
        """Return where the run writes; keeps: outputs whose unfinished work stays.

        Called last, when it is known what is read. Raises InputError where an output is an input, another output, or can't be written.
        """
        destinations.check_free([*self._destinations.values(), *self._beside], self.reads)
        return Outputs(self._destinations.values(), keeps, self.reads)
