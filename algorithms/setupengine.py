"""Makes, verifies and mends the engine's environment."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable

from qgis.core import QgsSettings

from ..core.errors import InputError
from ..core.link import environment
from ..core.link.installing import set_up
from ..core.listener import Listener
from ..core.words import Words
from . import choices, parameters
from .base import LandslideAlgorithm
from .gis import diagnosed
from .gis.engine_client import ENGINE_SETTING, engine_setting
from .gis.given import Given
from .gis.outputs import Outputs


@dataclass
class SetUpJob:
    """The size; the Python to make it from, '' for QGIS's own; an interpreter of the user's own, '' for a managed engine; whether it is made
    anew."""

    size: str
    python: str = ""
    own: str = ""
    repair: bool = False


@dataclass
class Engine:
    """An interpreter, and the versions of its libraries."""

    interpreter: Path
    versions: dict


class SetUpEngine(LandslideAlgorithm):
    ID, LABEL, GROUP = "setupengine", "Set up the engine", "setup"
    TAGS = ("install", "environment", "python", "tensorflow", "repair")
    GIVES = "makes, verifies or mends the engine"
    DESCRIPTION = (
        "Makes, verifies or mends the engine: a Python environment apart from QGIS that classifies scenes. QGIS itself is not touched."
        " 'detect' downloads tens of MB and does everything but training; 'train' adds TensorFlow and scikit-learn (hundreds of MB). pip's"
        " own settings for an index or a proxy are used. A whole environment is only verified; another one is made beside it, verified, and takes its place,"
        " so that what works goes on working. Each library is the very file that was tested (by its hash). The folder is"
        " that of LANDSLIDEBIAS_HOME, or your user's data folder. The environment variable LANDSLIDEBIAS_ENGINE, where it is set, names"
        " another interpreter and goes first."
    )
    NEXT = "Next: prepare a scene with preparesentinel2, then find landslides in it with detectlandslides."
    EXAMPLE = ("SIZE",)
    TEXTS = {"INTERPRETER_USED": "Interpreter", "VERSIONS": "Versions"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.choice(
            "SIZE",
            "Size",
            "'detect': inference and rasters. 'train': TensorFlow and scikit-learn too. 'cluster': as 'detect', and what a Dask scheduler needs.",
            environment.SIZES,
            choices.SIZE,
            "detect",
        )
        yield parameters.advanced(
            parameters.file(
                "PYTHON",
                "Python to make it from",
                "A Python 3.10 to 3.13. Empty: the one that QGIS's own Python belongs to.",
            )
        )
        yield parameters.advanced(
            parameters.file(
                "INTERPRETER",
                "Use this interpreter instead",
                "An interpreter of your own that has the libraries already; it is verified and kept as a setting. Nothing is installed.",
            )
        )
        yield parameters.flag(
            "REPAIR",
            "Make it anew",
            "Also if it seems whole. The one that is there works on until the new one is verified. An interpreter set before is forgotten.",
        )

    def read(self, given: Given) -> SetUpJob:
        for name in ("PYTHON", "INTERPRETER"):
            path = given.file(name)
            if path and not Path(path).expanduser().is_file():
                raise InputError(Words("{0}: there is no file {1}.", name, path))
        return SetUpJob(given.choice("SIZE"), given.text("PYTHON"), given.text("INTERPRETER"), given.flag("REPAIR"))

    def compute(self, job: SetUpJob, say: Listener) -> Engine:
        try:
            found = self._set_up(job, say)
        except InputError as error:
            diagnosed.keep(self.ID, error)
            say.console(diagnosed.text())
            raise
        say.console(diagnosed.text())
        return found

    def _set_up(self, job: SetUpJob, say: Listener) -> Engine:
        if job.own:
            interpreter = Path(job.own)
            versions = environment.verify(interpreter, job.size)
            QgsSettings().setValue(ENGINE_SETTING, job.own)
        else:
            interpreter = set_up(job.size, job.python, say, anew=job.repair)
            if job.repair:
                QgsSettings().remove(ENGINE_SETTING)
            versions = environment.verify(interpreter, job.size)
            if engine_setting():
                say.warn(Words("The setting names another interpreter, {0}, which goes first.", engine_setting()))
        if os.environ.get("LANDSLIDEBIAS_ENGINE"):
            say.warn("LANDSLIDEBIAS_ENGINE names another interpreter, which goes first.")
        say.progress(100)
        for name, version in versions.items():
            say.info(Words("{0} {1}", name, version))
        return Engine(interpreter, versions)

    def write(self, found: Engine, out: Outputs) -> dict:
        return {"INTERPRETER_USED": str(found.interpreter), "VERSIONS": json.dumps(found.versions)}
