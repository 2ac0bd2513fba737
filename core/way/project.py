"""What a project holds for the way: its scenes with what was made of each, its records, regions, review and bias factor."""

from __future__ import annotations

from pathlib import PureWindowsPath
from typing import Iterable, Sequence

from . import layers
from .layers import Layer


class Project:
    """The layers of a project, the topmost first: of two of one kind the upper one is meant."""

    def __init__(self, found: Iterable[Layer], regions: str = ""):
        """Take the layers, and the key of the layer that was chosen as the regions ('' for none)."""
        self.layers = list(found)
        self._chosen = regions
        self._kinds: dict[str, list[Layer]] = {}
        for layer in self.layers:
            self._kinds.setdefault(layer.kind, []).append(layer)

    def all(self, kind: str) -> list[Layer]:
        """Return all layers of a kind."""
        return self._kinds.get(kind, [])

    def first(self, kind: str) -> Layer | None:
        """Return the layer of a kind that is meant."""
        return next(iter(self.all(kind)), None)

    @property
    def scenes(self) -> list[Layer]:
        """The scenes, in the order of their labels."""
        return sorted(self.all(layers.SCENE), key=lambda layer: layer.label.casefold())

    def made_of(self, scene: Layer, kind: str) -> Layer | None:
        """Return what was made of a scene."""
        return next((one for one in self.all(kind) if _is_of(one, scene)), None)

    def mask_of(self, scene: Layer) -> Layer | None:
        """Return the mask of a scene: that of its product, or else one on its ground that is of no other product."""
        product, near = scene.facts.get("product"), [m for m in self.all(layers.VALID) if m.overlaps(scene)]
        own = [mask for mask in near if mask.facts.get("product") == product]
        return next(iter(own or [mask for mask in near if "product" not in mask.facts]), None)

    @property
    def undetected(self) -> list[Layer]:
        """The scenes in which nothing was looked for yet."""
        return [scene for scene in self.scenes if self.made_of(scene, layers.DETECTIONS) is None]

    def one_a_scene(self, kind: str) -> list[Layer]:
        """Return of a kind one layer for each scene, whether the scene is in the project or not."""
        found: dict[object, Layer] = {}
        for layer in self.all(kind):
            scene = next((s for s in self.scenes if _is_of(layer, s)), None)
            facts = layer.facts
            found.setdefault(scene.key if scene else (facts.get("scene"), facts.get("acquired"), layer.extent), layer)
        return sorted(found.values(), key=lambda layer: layer.facts.get("scene", "").casefold())

    @property
    def regions(self) -> Layer | None:
        """The regions: the layer that was chosen, or the one of fewest polygons, one with a field `name` before others."""
        found = self.all(layers.REGIONS)
        chosen = [layer for layer in found if layer.key == self._chosen]
        return min(chosen or found, key=lambda layer: ("name" not in layer.fields, layer.count), default=None)

    @property
    def matched(self) -> Layer | None:
        """The records that were matched to as many detections as there are now, and are as many; None where they were not."""
        found, recorded, records = self.first(layers.MATCHED), self.first(layers.RECORDED), self.first(layers.RECORDS)
        if found is None or (records is not None and records.count != found.count):
            return None
        n = sum(layer.count for layer in self.one_a_scene(layers.DETECTIONS))
        return found if recorded is None or recorded.count == n else None


def _is_of(made: Layer, scene: Layer) -> bool:
    """Say whether a layer was made of a scene: it names its file, its day where both have one, and lies on its ground."""
    days = {made.facts.get("acquired", ""), scene.facts.get("acquired", "")} - {""}
    name = PureWindowsPath(scene.path).name  # of either kind of path
    return made.facts.get("scene") == name and len(days) < 2 and made.overlaps(scene)


def keys(found: Sequence[Layer]) -> list[str]:
    """Return the keys of layers."""
    return [layer.key for layer in found]
