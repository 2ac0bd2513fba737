"""Makes, verifies and mends the engine's environment."""

import json
import os
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsSettings,
)

from ..core import environment
from ..core.errors import InputError
from .base import ANY_FILE, ENGINE_SETTING, LandslideAlgorithm, engine_setting, tr


class SetUpEngine(LandslideAlgorithm):
    ID, LABEL, GROUP = "setupengine", "Set up the engine", "Set-up"
    TAGS = ("install", "environment", "python", "tensorflow", "repair")
    DESCRIPTION = (
        "Makes, verifies or mends the engine: a Python environment apart from QGIS that classifies scenes. QGIS itself is not touched."
        " 'detect' downloads tens of MB and does everything but training; 'train' adds TensorFlow and scikit-learn (hundreds of MB). pip's"
        " own settings for an index or a proxy are used. A half-made environment is made again; a whole one is only verified. The folder is"
        " that of LANDSLIDEBIAS_HOME, or your user's data folder. The environment variable LANDSLIDEBIAS_ENGINE, where it is set, names"
        " another interpreter and goes first."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterEnum(
                "SIZE", tr("Size"), list(environment.SIZES), defaultValue="detect", usesStaticStrings=True
            ),
            ("'detect': inference and rasters. 'train': TensorFlow and scikit-learn too."),
        )
        yield (
            QgsProcessingParameterFile("PYTHON", tr("Python to make it from"), optional=True, fileFilter=ANY_FILE),
            ("A Python 3.10 to 3.13. Empty: the one that QGIS's own Python belongs to."),
        )
        yield (
            QgsProcessingParameterFile(
                "INTERPRETER", tr("Use this interpreter instead"), optional=True, fileFilter=ANY_FILE
            ),
            (
                "An interpreter of your own that has the libraries already; it is verified and kept as a setting. Nothing is installed."
            ),
        )
        yield (
            QgsProcessingParameterBoolean("REPAIR", tr("Make it anew"), defaultValue=False),
            ("Remove the managed environment first, also if it seems whole. An interpreter set before is forgotten."),
        )

    def numbers(self):
        return [
            QgsProcessingOutputString("INTERPRETER_USED", tr("Interpreter")),
            QgsProcessingOutputString("VERSIONS", tr("Versions")),
        ]

    def check(self, parameters, context):
        for name in ("PYTHON", "INTERPRETER"):
            path = self.text(parameters, name, context)
            if path and not Path(path).expanduser().is_file():
                raise InputError(f"{name}: there is no file {path}.")

    def execute(self, parameters, context, feedback):
        size = self.parameterAsEnumString(parameters, "SIZE", context)
        own = self.text(parameters, "INTERPRETER", context)
        if own:
            versions = environment.verify(Path(own), size)
            QgsSettings().setValue(ENGINE_SETTING, own)
            interpreter = Path(own)
        else:
            if self.parameterAsBool(parameters, "REPAIR", context):
                environment.remove()
                QgsSettings().remove(ENGINE_SETTING)
            interpreter = environment.set_up(
                size,
                self.text(parameters, "PYTHON", context),
                feedback.pushConsoleInfo,
                feedback.setProgress,
                feedback.isCanceled,
            )
            versions = environment.verify(interpreter, size)
            if engine_setting():
                feedback.pushWarning(f"The setting names another interpreter, {engine_setting()}, which goes first.")
        if os.environ.get("LANDSLIDEBIAS_ENGINE"):
            feedback.pushWarning("LANDSLIDEBIAS_ENGINE names another interpreter, which goes first.")
        feedback.setProgress(100)
        for name, version in versions.items():
            feedback.pushInfo(f"{name} {version}")
        return {"INTERPRETER_USED": str(interpreter), "VERSIONS": json.dumps(versions)}
