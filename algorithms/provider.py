"""The Processing provider: every algorithm of the plugin, with or without an engine."""

from qgis.core import QgsProcessingProvider

from .base import icon
from .biasfactor import BiasFactor
from .blockgrid import BlockGridAlgorithm
from .classifyscene import ClassifyScene
from .comparedates import CompareDates
from .comparedistributions import CompareDistributions
from .detectlandslides import DetectLandslides
from .evaluateclassifier import EvaluateClassifier
from .exportchips import ExportChips
from .extractdetections import ExtractDetections
from .fitreference import FitReference
from .gradcam import GradCam
from .importcatalog import ImportCatalog
from .landtypesummary import LandTypeSummary
from .matchcatalog import MatchCatalog
from .matchdistribution import MatchDistribution
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
    FitReference,
    MatchDistribution,
    CompareDistributions,
    BlockGridAlgorithm,
    ExportChips,
    DetectLandslides,
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
)


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
