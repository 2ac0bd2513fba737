"""Scene to probability raster."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterRasterDestination

from .base import tr
from .scene import SceneAlgorithm
from .styling import style


class ClassifyScene(SceneAlgorithm):
    ID, LABEL, GROUP = "classifyscene", "Classify scene", "Detection"
    TAGS = ("sentinel-2", "deep learning", "probability", "grad-cam")
    DESCRIPTION = (
        "Gives each block of 18 x 18 pixels (180 m) of a scene its probability of holding a landslide. Writes one cell a block, exact to"
        " the cell, and if asked the activation maps (Grad-CAM) that show which part of a block speaks for either class. Threshold the"
        " result as often as you like with extractdetections. Works strip by strip; what is done is kept after a cancel and not computed"
        " again when run with the same output."
    )

    def parameters(self):
        yield from self.scene_parameters()
        yield from raster_destinations()

    def numbers(self):
        return [QgsProcessingOutputNumber("N_BLOCKS", tr("Classified blocks"))]

    def execute(self, parameters, context, feedback):
        return classify_to_rasters(self, parameters, context, feedback)


def raster_destinations():
    yield (
        QgsProcessingParameterRasterDestination("PROBABILITY", tr("Landslide probability")),
        ("One cell a block, 32-bit floating point, no data where a block was not classified (.tif)."),
    )
    yield (
        QgsProcessingParameterRasterDestination(
            "ACTIVATION", tr("Activation (Grad-CAM)"), optional=True, createByDefault=False
        ),
        (
            "Two bands, what speaks for non-landslide and for landslide; whole cells to a block (.tif). Costs little more time."
        ),
    )


def classify_to_rasters(algorithm, parameters, context, feedback) -> dict:
    """Run the classification and return the outputs' values."""
    scene = algorithm.scene_input(parameters, context)
    probability = algorithm.file_destination(parameters, "PROBABILITY", context)
    activation = algorithm.file_destination(parameters, "ACTIVATION", context)
    done = algorithm.classify(scene, probability, activation, parameters, context, feedback)
    results = {"PROBABILITY": probability, "N_BLOCKS": int(done["n_blocks"])}
    style("probability", probability, context)
    if activation:
        results["ACTIVATION"] = activation
        style("activation", activation, context)
    return results
