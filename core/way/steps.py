"""The seven steps: which are done, what each says of itself, what it lacks, and which comes next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Mapping

from ..link.provenance import matched_apart, mixed_levels
from ..words import Words
from . import layers
from .project import Project

DONE, NEXT, OPEN, WAITS = "done", "next", "open", "waits"  # OPEN: can be done, but is not what comes next
ENGINE, SCENE, DETECT, CATALOG, MATCH, REVIEWING, BIAS = (
    "engine",
    "scene",
    "detect",
    "catalog",
    "match",
    "review",
    "bias",
)
NAMED = 4  # scenes that are called by their names; of more the number is said
FAR = 1e6  # a limit that is none (core.bias.factor)


@dataclass(frozen=True)
class Step:
    """A step: its name, its state, and its sentences, those of them that warn apart."""

    name: str
    state: str
    words: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def steps(project: Project, engine_lacks: str = "") -> list[Step]:
    """Return the seven steps in the order of work. engine_lacks: what is wrong with the engine, '' where it is ready."""
    found = [_engine(engine_lacks), *(make(project) for make in MAKERS)]
    for k, step in enumerate(found):
        if step.name == DETECT and step.state == OPEN and engine_lacks:
            found[k] = replace(step, state=WAITS, words=(*step.words, "First set up the engine."))
    at = next((k for k, step in enumerate(found) if step.state == OPEN), None)
    if at is not None:
        found[at] = replace(found[at], state=NEXT)
    return found


def _engine(lacks: str) -> Step:
    return Step(ENGINE, OPEN, (lacks,)) if lacks else Step(ENGINE, DONE, ("It is ready.",))


def _scene(project: Project) -> Step:
    found = project.scenes
    if not found:
        return Step(
            SCENE, OPEN, ("No scene yet: find and fetch some, prepare products as they are downloaded, open scenes, or try the demo.",)
        )
    return Step(SCENE, DONE, (_listed(found),), tuple(mixed_levels([scene.facts for scene in found])))


def _listed(scenes: list[layers.Layer]) -> str:
    if len(scenes) > NAMED:
        return Words("{0} scenes.", len(scenes))
    return Words("{0}.", ", ".join(scene.label for scene in scenes))


def _detect(project: Project) -> Step:
    left, made = project.undetected, project.one_a_scene(layers.DETECTIONS)
    if not project.scenes and not made:
        return Step(DETECT, WAITS, ("First a scene.",))
    n = sum(layer.count for layer in made)
    words: list[str] = []
    if made and left:
        words.append(Words("{0:,} detections; {1} of {2} scenes are left.", n, len(left), len(project.scenes)))
    elif made:
        words.append(Words("{0:,} detections.", n))
    if len(left) > 1:
        words.append("The dialog is for the first scene; the others follow by themselves, with its settings.")
    apart = matched_apart([layer.facts for layer in project.one_a_scene(layers.PROBABILITIES)])
    return Step(DETECT, OPEN if left else DONE, tuple(words), tuple(apart))


def _catalog(project: Project) -> Step:
    records, regions = project.first(layers.RECORDS), project.regions
    words: list[str] = []
    if records is not None:
        words.append(Words("{0:,} records from {1}.", records.count, records.facts.get("catalog", records.name)))
    else:
        words.append("No catalog yet: import one.")
    if regions is not None:
        words.append(Words("{0} regions: {1}.", regions.count, regions.name))
    else:
        words.append("No regions yet: open a layer of two or more polygons.")
    return Step(CATALOG, OPEN if records is None or regions is None else DONE, tuple(words))


def _match(project: Project) -> Step:
    if not project.all(layers.DETECTIONS) or project.first(layers.RECORDS) is None:
        return Step(MATCH, WAITS, ("First detections and a catalog.",))
    found, whole = project.first(layers.MATCHED), project.matched
    if found is None:
        return Step(MATCH, OPEN, ("Which detections are in the catalog, and which records were detected.",))
    if whole is None:
        return Step(MATCH, OPEN, ("Detections or records have changed since they were matched: match them again.",))
    matched, chance = found.facts.get("matched", "?"), found.facts.get("chance", "?")
    return Step(MATCH, DONE, (Words("{0} detections are recorded; chance alone would match {1}.", matched, chance),))


def _review(project: Project) -> Step:
    review = project.first(layers.REVIEW)
    if review is not None:
        words = Words("{0} of {1} places have an answer.", review.answered, review.count)
        return Step(REVIEWING, DONE if review.answered >= review.count else OPEN, (words,))
    if not project.all(layers.DETECTIONS):
        return Step(REVIEWING, WAITS, ("First detections.",))
    return Step(
        REVIEWING, OPEN, ("How many detections are right is known only where somebody looks at a sample of them.",)
    )


def _bias(project: Project) -> Step:
    lacks = not project.all(layers.DETECTIONS) or project.first(layers.RECORDS) is None or project.regions is None
    found, review = project.first(layers.GAMMA), project.first(layers.REVIEW)
    if found is not None:
        if review is not None and review.answered and not found.figures.get("reviewed"):
            return Step(
                BIAS, OPEN, (gamma(found.figures),), ("This is without the review's answers: calculate it again.",)
            )
        return Step(BIAS, DONE, (gamma(found.figures),))
    if lacks:
        return Step(BIAS, WAITS, ("First detections, a catalog and regions.",))
    unseen = review is None or not review.answered
    warnings = ("Without a review Γ is biased where more detections are wrong in one region than in another.",)
    return Step(BIAS, OPEN, (), warnings if unseen else ())


def gamma(figures: Mapping[str, object]) -> str:
    """Say the largest bias factor, or what bounds it."""
    name, reference = figures.get("name", "?"), figures.get("against", "?")
    value, low, high = (figures.get(key) for key in ("gamma", "gamma_low", "gamma_high"))
    if not (isinstance(value, float) and isinstance(low, float) and isinstance(high, float)):
        return "No bias factor could be given: see the report."
    if low <= 0:
        return Words("Γ of {0} against {1}: at most {2:.1f}.", name, reference, high)
    if high >= FAR:
        return Words("Γ of {0} against {1}: at least {2:.1f}.", name, reference, low)
    return Words("Γ of {0} against {1}: {2:.1f} (95 %: {3:.1f} to {4:.1f}).", name, reference, value, low, high)


MAKERS: tuple[Callable[[Project], Step], ...] = (_scene, _detect, _catalog, _match, _review, _bias)
