"""The Processing provider: every algorithm of the plugin, with or without an engine, and the models that chain them."""

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider

from .base import GROUPS, icon
from .biasfactor import BiasFactor
from .blockgrid import BlockGridAlgorithm
from .classifyscene import ClassifyScene
from .combinedates import CombineDates
from .comparedates import CompareDates
from .comparedistributions import CompareDistributions
from .detectlandslides import DetectLandslides
from .detectmany import DetectMany
from .evaluateclassifier import EvaluateClassifier
from .exportchips import ExportChips
from .extractdetections import ExtractDetections
from .fetchscene import FetchScene
from .findscenes import FindScenes
from .fitreference import FitReference
from .gradcam import GradCam
from .help import url
from .importcatalog import ImportCatalog
from .landtypesummary import LandTypeSummary
from .matchcatalog import MatchCatalog
from .matchdistribution import MatchDistribution
from .parameters import tr
from .preparesentinel2 import PrepareSentinel2
from .reviewsample import ReviewSample
from .scorereview import ScoreReview
from .setupengine import SetUpEngine
from .trainclassifier import TrainClassifier

ALGORITHMS = (
    SetUpEngine,
    TrainClassifier,
    EvaluateClassifier,
    PrepareSentinel2,
    FindScenes,
    FetchScene,
    FitReference,
    MatchDistribution,
    CompareDistributions,
    BlockGridAlgorithm,
    ExportChips,
    DetectLandslides,
    DetectMany,
    ClassifyScene,
    GradCam,
    ExtractDetections,
    ImportCatalog,
    MatchCatalog,
    LandTypeSummary,
    ReviewSample,
    ScoreReview,
    BiasFactor,
    CompareDates,
    CombineDates,
)
MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of the plugin's own, under the name that a person reads; its file's name is its id."""

    def translate(self):
        """Bring its texts, which its file holds in English, to the user's language."""
        self.setHelpContent({name: tr(text) if text else text for name, text in self.helpContent().items()})
        for parameter in self.parameterDefinitions():
            parameter.setDescription(tr(parameter.description()))

    def displayName(self):
        return self.helpContent().get("SHORT_DESCRIPTION", self.name())

    def group(self):
        return tr(GROUPS["models"])

    def groupId(self):
        return "models"

    def icon(self):
        return icon("landslidebias")


class LandslideBiasProvider(QgsProcessingProvider):
    def id(self):
        return "landslidebias"

    def name(self):
        return "Landslide Bias"

    def icon(self):
        return icon("landslidebias")

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted(MODELS.glob("*.model3")):
            model = ShippedModel()
            if model.fromFile(str(path)):
                model.translate()
                model.setHelpContent({**model.helpContent(), "HELP_URL": url(model.name())})
                self.addAlgorithm(model)
