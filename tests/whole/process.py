"""Runs the algorithms by qgis_process, each in a folder and a profile of its own, and returns all that came of it."""

import json
import os
import shutil
import string
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional

from whole import values
from whole.words import Cleaner

BINARY = "qgis_process.bin"
LIMIT_S = 300


@dataclass
class Run:
    """One run. given: its parameters, in which {inputs}, {out}, {engine}, {api} and the names of other runs stand for their folders; or `make`,
    what makes the folder in Python. start_from: the run whose folder it begins with. fails: words with which it must be refused."""

    name: str
    algorithm: str = ""
    given: dict = field(default_factory=dict)
    start_from: str = ""
    fails: str = ""
    make: Optional[Callable] = None
    after: tuple = ()

    def needs(self):
        """Return the names of the runs whose files it takes."""
        texts = [str(v) for given in self.given.values() for v in (given if isinstance(given, list) else [given])]
        named = {name.split("/")[0] for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
        return (named | set(self.after) | ({self.start_from} - {""})) - {"inputs", "out", "engine", "api"}


class Runner:
    """Where the runs of one net happen. checkout: the folder of the plugin that is looked at."""

    def __init__(self, work, checkout, api):
        """api: the address of the catalog of scenes."""
        self.work, self.inputs, self.api = Path(work), Path(work) / "inputs", api
        self.home = Path(os.environ.get("LANDSLIDEBIAS_HOME") or checkout / ".build" / "home")
        self.engine = self.home / "engine" / "bin" / "python"
        plugins = self.work / "plugins"
        plugins.mkdir()
        package = next(iter([*checkout.glob("metadata.txt"), *checkout.glob("*/metadata.txt")])).parent
        (plugins / "landslidebias").symlink_to(package, target_is_directory=True)
        paths = [
            (self.work, "<work>"),
            (plugins / "landslidebias", "<plugin>"),
            (package, "<plugin>"),
            (self.home, "<home>"),
        ]
        self.clean = Cleaner(paths, package / "metadata.txt")
        self.environment = {
            **{k: v for k, v in os.environ.items() if k != "LANDSLIDEBIAS_ENGINE"},
            "LANDSLIDEBIAS_HOME": str(self.home),
            "QGIS_PLUGINPATH": str(plugins),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }
        self.first = self._profile()

    def _profile(self):
        """Make the profile that each run gets a copy of. QGIS's first start fills it."""
        folder = self.work / "profile"
        ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text("[PythonPlugins]\nlandslidebias=true\n", encoding="utf-8")
        self._process([BINARY, "--json", "list"], folder)
        return folder

    def _process(self, line, profile):
        return subprocess.run(
            line,
            env={**self.environment, "QGIS_CUSTOM_CONFIG_PATH": str(profile)},
            cwd=self.work,
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )

    def folder(self, name):
        return self.work / name

    def run(self, run):
        """Run one, and return its values."""
        out = self.folder(run.name)
        if run.start_from:
            shutil.copytree(self.folder(run.start_from), out)
        else:
            out.mkdir()
        if run.make:
            run.make(self, out)
            return {"files": values.folder(out, self.clean)}
        profile = shutil.copytree(self.first, self.work / "profiles" / run.name)
        done = self._process(
            [BINARY, "--json", "run", f"landslidebias:{run.algorithm}", "--", *self._words(run)], profile
        )
        shutil.rmtree(profile)
        return {"code": done.returncode, **self._said(done), "files": values.folder(out, self.clean)}

    def _words(self, run):
        """Return the parameters as words of the command line."""
        places = {name: self.folder(name) for name in run.needs()}
        places.update(inputs=self.inputs, out=self.folder(run.name), engine=self.engine, api=self.api)
        for name, given in run.given.items():
            for value in given if isinstance(given, list) else [given]:
                yield f"{name}={str(value).format(**places)}"

    def _said(self, done):
        """Return what a run said: results, log, and what it printed where that is no JSON."""
        try:
            printed = json.loads(done.stdout)
        except ValueError:
            return {"said": self.clean.said(f"{done.stdout}\n{done.stderr}")}
        kept = {k: printed.get(k) for k in ("algorithm_details", "inputs", "results", "log")}
        return {**values.cleaned(kept, self.clean), "said": self.clean.said(done.stderr)}
