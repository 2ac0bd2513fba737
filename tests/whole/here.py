"""The net's runs in this process: their inputs once, and each algorithm's own run again with its outputs elsewhere."""

import shutil

from whole import bias_runs, inputs, scene_runs

RUNS = {run.name: run for run in [*scene_runs.RUNS, *bias_runs.RUNS]}
CASES = {  # the run of the net that stands for an algorithm, with all its outputs
    "preparesentinel2": "prepare_zip",
    "findscenes": "find",
    "fetchscene": "fetch",
    "fitreference": "fit_both",
    "matchdistribution": "match_scene",
    "comparedistributions": "likeness",
    "classifyscene": "classify_scaled",
    "detectlandslides": "detect_quiet",
    "detectmany": "detect_many",
    "extractdetections": "extract",
    "gradcam": "gradcam_of_blocks",
    "blockgrid": "grid",
    "exportchips": "chips",
    "trainclassifier": "train",
    "evaluateclassifier": "evaluate",
    "importcatalog": "catalog",
    "matchcatalog": "matched",
    "landtypesummary": "land_types",
    "reviewsample": "review",
    "scorereview": "scores",
    "biasfactor": "bias_with_everything",
    "comparedates": "dates",
    "combinedates": "combined",
}


class Here:
    """Where the runs happen. run: the fixture that runs an algorithm in this process."""

    def __init__(self, work, run):
        self.work, self.inputs, self._run, self._done = work, work / "inputs", run, set()
        inputs.draw(self.inputs)
        self._catalog = inputs.catalog(self.inputs)  # until this process ends
        self._api = self._catalog.__enter__()

    def folder(self, name):
        """Return the folder of a run of the net, made the first time."""
        out, wanted = self.work / name, RUNS[name]
        if name in self._done:
            return out
        self._done.add(name)
        for other in wanted.needs():
            self.folder(other)
        if wanted.start_from:
            shutil.copytree(self.work / wanted.start_from, out)
        else:
            out.mkdir()
        if wanted.make:
            wanted.make(self, out)
        else:
            self._run(wanted.algorithm, **self._given(wanted, out))
        return out

    def given(self, algorithm, out):
        """Return the parameters of an algorithm's own run, with its outputs in the folder `out`."""
        return self._given(RUNS[CASES[algorithm]], out)

    def _given(self, wanted, out):
        places = {name: self.folder(name) for name in wanted.needs()} | {
            "inputs": self.inputs,
            "out": out,
            "api": self._api,
        }

        def filled(value):
            return [filled(one) for one in value] if isinstance(value, list) else str(value).format(**places)

        return {name: filled(value) for name, value in wanted.given.items()}
