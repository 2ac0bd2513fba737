"""Makes resources/models/*.model3 with QGIS's own classes. Run with QGIS's Python after a change; the results are committed."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / ".build" / "plugins"))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402


class Model:
    """A model that is built step by step."""

    def __init__(self, name, label, words):
        self.model = QgsProcessingModelAlgorithm(name, "Models", "")
        self.model.setHelpContent({"ALG_DESC": words, "ALG_CREATOR": "Landslide Bias", "SHORT_DESCRIPTION": label})
        self._row, self._inputs = 0, []

    def place(self, component, column):
        self._row += 1
        component.setPosition(QPointF(150 + 260 * column, 60 * self._row))
        return component

    def input(self, parameter):
        self._inputs.append(parameter.name())
        parameter.setDescription(f"{len(self._inputs)}. {parameter.description()}")  # in the order of the work
        self.model.addModelParameter(parameter, self.place(QgsProcessingModelParameter(parameter.name()), 0))
        return QgsProcessingModelChildParameterSource.fromModelParameter(parameter.name())

    def step(self, child_id, algorithm, outputs=None, **parameters):
        child = self.place(QgsProcessingModelChildAlgorithm(f"landslidebias:{algorithm}"), 1)
        child.setChildId(child_id)
        child.setDescription(child_id)
        for name, value in {**mandatory(child.algorithm()), **parameters}.items():
            if not isinstance(value, list):
                value = [
                    value
                    if isinstance(value, QgsProcessingModelChildParameterSource)
                    else QgsProcessingModelChildParameterSource.fromStaticValue(value)
                ]
            child.addParameterSources(name, value)
        made = {}
        for name, (own, label) in (outputs or {}).items():
            output = self.place(QgsProcessingModelOutput(own, label), 2)
            output.setChildId(child_id)
            output.setChildOutputName(name)
            made[own] = output
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)

        def output(name):
            return QgsProcessingModelChildParameterSource.fromChildOutput(child_id, name)

        return output

    def save(self):
        self.model.setParameterOrder(self._inputs)
        valid, issues = self.model.validate()
        if not valid:
            sys.exit(f"{self.model.name()}: {'; '.join(issues)}")
        path = ROOT / "resources" / "models" / f"{self.model.name()}.model3"
        path.parent.mkdir(exist_ok=True)
        if not self.model.toFile(str(path)):
            sys.exit(f"{path} could not be written")


def mandatory(algorithm):
    """Return the defaults of the parameters that QGIS wants to be set in a model, though they have a default."""
    return {
        p.name(): p.defaultValue()
        for p in algorithm.parameterDefinitions()
        if not p.isDestination() and not p.flags() & p.Flag.FlagOptional and p.defaultValue() is not None
    }


def main():
    app = QgsApplication([], False)
    app.initQgis()
    from landslidebias.algorithms.provider import LandslideBiasProvider

    provider = LandslideBiasProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    bias_of_two_scenes()
    new_landslides()
    app.exitQgis()


def bias_of_two_scenes():
    """Two scenes, their regions and a catalog to the bias factor, with one matching table for both."""
    m = Model(
        "bias_of_two_scenes",
        "Bias factor of two scenes",
        "Detects landslides in two scenes that are matched by one table, and gives the bias factor of the regions.",
    )
    first, second = (
        m.input(QgsProcessingParameterRasterLayer(n, d))
        for n, d in (("scene_1", "First scene"), ("scene_2", "Second scene"))
    )
    mask = m.input(QgsProcessingParameterRasterLayer("mask", "Mask of valid pixels", optional=True))
    regions = m.input(QgsProcessingParameterVectorLayer("regions", "Regions"))
    catalog = m.input(QgsProcessingParameterFile("catalog", "Catalog (.csv)", extension="csv"))
    source = m.step("fit", "fitreference", INPUT=[first, second], MASK=mask)
    found = [
        m.step(
            f"detect_{k}",
            "detectlandslides",
            {
                "PROBABILITY": (f"probability_{k}", f"Landslide probability of the {nth} scene"),
                "DETECTIONS": (f"detections_{k}", f"Detections in the {nth} scene"),
            },
            INPUT=scene,
            MASK=mask,
            MATCH="shared",
            SOURCE=source("OUTPUT"),
        )
        for k, nth, scene in ((1, "first", first), (2, "second", second))
    ]
    records = m.step("import", "importcatalog", INPUT=catalog)
    m.step(
        "bias",
        "biasfactor",
        {"OUTPUT": ("bias", "Regions with bias factor"), "REPORT": ("report", "Report")},
        REGIONS=regions,
        CATALOG=records("OUTPUT"),
        DATE_FIELD="event_date",
        DETECTIONS=[f("DETECTIONS") for f in found],
        PROBABILITY=[f("PROBABILITY") for f in found],
    )
    m.save()


def new_landslides():
    """Two Sentinel-2 products of one tile to what became a landslide between them."""
    m = Model(
        "new_landslides",
        "New landslides between two Sentinel-2 products",
        "Prepares two products of one tile as they are downloaded, classifies both alike, and finds the blocks that became landslides.",
    )
    products = [
        m.input(QgsProcessingParameterFile(n, d))
        for n, d in (("before", "Product before (zip or metadata)"), ("after", "Product after (zip or metadata)"))
    ]
    scenes, found = [], []
    for name, product in zip(("before", "after"), products):
        scene = m.step(f"prepare_{name}", "preparesentinel2", INPUT=product)
        scenes.append(scene("OUTPUT"))
        done = m.step(
            f"classify_{name}",
            "classifyscene",
            {"PROBABILITY": (f"probability_{name}", f"Landslide probability {name}")},
            INPUT=scene("OUTPUT"),
            MASK=scene("MASK"),
            MATCH="scale",
        )
        found.append(done("PROBABILITY"))
    m.step(
        "compare",
        "comparedates",
        {"OUTPUT": ("new_landslides", "New landslides"), "REPORT": ("report", "Report")},
        BEFORE=found[0],
        AFTER=found[1],
        BEFORE_SCENE=scenes[0],
        AFTER_SCENE=scenes[1],
        OPERATING_POINT="balanced",  # what was there before is no new landslide: two dates are quiet by themselves
    )
    m.save()


if __name__ == "__main__":
    main()
