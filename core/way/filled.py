"""What each step's algorithm is given: the project's layers by their keys, and outputs that are called after the scene and its day."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Callable, Mapping

from ..words import Words
from . import layers
from .layers import Layer
from .project import Project, keys

Exists = Callable[[str], bool]


@dataclass(frozen=True)
class Filled:
    """An algorithm's id, what its dialog is filled with, what the layers of its outputs are called, by their parameters, and of what it is."""

    algorithm: str
    values: dict[str, object]
    names: dict[str, str] = field(default_factory=dict)
    label: str = ""


@dataclass(frozen=True)
class Results:
    """Where outputs go: a folder, and whether a file is there already."""

    folder: str
    exists: Exists = os.path.exists

    def file(self, *parts: str, ending: str) -> str:
        """Return the path of a file that is not there yet, called after its parts."""
        stem = wanted = re.sub(r"[^\w.-]+", "_", "_".join(filter(None, parts)))
        k = 2
        while self.exists(os.path.join(self.folder, stem + ending)):
            stem, k = f"{wanted}_{k}", k + 1
        return os.path.join(self.folder, stem + ending)


def engine() -> Filled:
    """Return what sets the engine up."""
    return Filled("setupengine", {"SIZE": "detect"})


def find(project: Project, results: Results) -> Filled:
    """Return what looks for scenes of the regions in a catalog of images."""
    values: dict[str, object] = {"OUTPUT": results.file("scenes", ending=".gpkg")}
    return Filled("findscenes", values | ({"REGIONS": project.regions.key} if project.regions else {}))


def fetch(project: Project, results: Results) -> Filled:
    """Return what fetches a scene that was found: of the regions' land."""
    offered = project.first(layers.OFFERED)
    values: dict[str, object] = {
        "OUTPUT": results.file("scene", ending=".tif"),
        "MASK": results.file("mask", ending=".tif"),
    }
    if offered is not None:
        values["SCENES"] = offered.key
    if project.regions is not None:
        values["REGION"] = project.regions.key
    return Filled("fetchscene", values)


def product(path: str, results: Results) -> Filled:
    """Return what prepares a product."""
    found = Layer("", path=path)
    label = _of_product(path) or found.label
    return Filled(
        "preparesentinel2",
        {
            "INPUT": path,
            "OUTPUT": results.file("scene", label, ending=".tif"),
            "MASK": results.file("mask", label, ending=".tif"),
        },
        {"OUTPUT": Words("Scene {0}", label), "MASK": Words("Mask {0}", label)},
        label,
    )


def _of_product(path: str) -> str:
    """Return tile and day of a product of ESA's naming, '' where it has another name."""
    found = re.search(r"S2[A-D]_MSIL\d[AC]_(\d{4})(\d\d)(\d\d)T\d+_N\d+_R\d+_(T\w{5})_", path)
    return "{3} {0}-{1}-{2}".format(*found.groups()) if found else ""


def detect(project: Project, scene: Layer, results: Results, settings: Mapping[str, object]) -> Filled:
    """Return what looks for landslides in a scene; settings: what else the project asks for."""
    label, mask = scene.label, project.mask_of(scene)
    values: dict[str, object] = {**settings, "INPUT": scene.key}
    if mask is not None:
        values["MASK"] = mask.key
    for name, what, ending in (
        ("PROBABILITY", "probability", ".tif"),
        ("ACTIVATION", "activation", ".tif"),
        ("DETECTIONS", "detections", ".gpkg"),
        ("REPORT", "detections", ".html"),
    ):
        values[name] = results.file(what, label, ending=ending)
    names: dict[str, str] = {
        "PROBABILITY": Words("Probability {0}", label),
        "ACTIVATION": Words("Activation {0}", label),
        "DETECTIONS": Words("Detections {0}", label),
    }
    return Filled("detectlandslides", values, names, label)


def catalog(path: str, results: Results) -> Filled:
    """Return what imports a catalog; path: its file, '' where it is to be named in the dialog."""
    values: dict[str, object] = {"OUTPUT": results.file("catalog", ending=".gpkg")}
    return Filled("importcatalog", {**values, "INPUT": path} if path else values)


def match(project: Project, results: Results) -> Filled:
    """Return what holds the detections against the catalog."""
    records, scenes = project.first(layers.RECORDS), project.scenes
    days = {scene.day for scene in scenes}
    values: dict[str, object] = {
        "DETECTIONS": keys(project.one_a_scene(layers.DETECTIONS)),
        **_layer("CATALOG", records),
        **_layer("REGIONS", project.regions),
        "OUTPUT": results.file("detections_recorded", ending=".gpkg"),
        "RECORDS": results.file("records_detected", ending=".gpkg"),
    }
    if len(days) == 1 and all(days):
        values["SCENE_DATE"] = days.pop()
    return Filled("matchcatalog", values)


def sample(project: Project, results: Results) -> Filled:
    """Return what draws a sample to look at."""
    values: dict[str, object] = {
        "DETECTIONS": keys(project.one_a_scene(layers.DETECTIONS)),
        "PROBABILITY": keys(project.one_a_scene(layers.PROBABILITIES)),
        "SCENE": keys(project.scenes),
        **_layer("REGIONS", project.regions),
        "OUTPUT": results.file("review", ending=".gpkg"),
    }
    return Filled("reviewsample", values)


def bias(project: Project, results: Results) -> Filled:
    """Return what gives the bias factor."""
    review = project.first(layers.REVIEW)
    values: dict[str, object] = {
        **_layer("REGIONS", project.regions),
        "DETECTIONS": keys(project.one_a_scene(layers.DETECTIONS)),
        "PROBABILITY": keys(project.one_a_scene(layers.PROBABILITIES)),
        **_layer("CATALOG", project.first(layers.RECORDS)),
        **_layer("MATCHED", project.matched),
        **_layer("REVIEW", review if review is not None and review.answered else None),
        "OUTPUT": results.file("bias", ending=".gpkg"),
        "CURVE": results.file("bias_curve", ending=".gpkg"),
        "REPORT": results.file("bias", ending=".html"),
    }
    return Filled("biasfactor", values)


def _layer(name: str, layer: Layer | None) -> dict[str, object]:
    return {} if layer is None else {name: layer.key}
