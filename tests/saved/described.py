"""What a saved model, batch or script hangs on: the ids, types, defaults and options of all parameters, and the outputs."""

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
MEANT = {("PRECISION", "f32"): "auto"}  # defaults that changed on purpose; CHANGELOG.md says so
WHOLE = QgsProcessingParameterNumber.Type.Integer


def described(provider):
    """Return parameters and outputs of each of a provider's algorithms."""
    found = {}
    for algorithm in provider.algorithms():
        found[algorithm.name()] = {
            "parameters": {p.name(): parameter(p) for p in algorithm.parameterDefinitions()},
            "outputs": {o.name(): o.type() for o in algorithm.outputDefinitions()},
        }
    return found


def parameter(definition):
    """Return what a saved value of a parameter hangs on."""
    facts = {
        "type": definition.type(),
        "default": definition.defaultValue(),
        "optional": bool(definition.flags() & OPTIONAL),
        "output": definition.isDestination(),
    }
    if definition.type() == "enum":
        facts["options"] = definition.options()
        facts["several"], facts["texts"] = definition.allowMultiple(), definition.usesStaticStrings()
    if definition.type() == "number":
        facts["whole"] = definition.dataType() == WHOLE
        facts["least"], facts["most"] = definition.minimum(), definition.maximum()
    return facts


def broken(before, now):
    """Yield what a version offered and is not offered any more, and what is new and would have to be filled in."""
    for name, old in before.items():
        if name not in now:
            yield f"the algorithm {name} is gone"
            continue
        new = now[name]
        for key, facts in old["parameters"].items():
            if key not in new["parameters"]:
                yield f"{name} has no {key} any more"
            else:
                default = MEANT.get((key, facts["default"]) if isinstance(facts["default"], str) else None, facts["default"])
                yield from (f"{name}, {key}: {words}" for words in changed({**facts, "default": default}, new["parameters"][key]))
        for key in set(new["parameters"]) - set(old["parameters"]):
            facts = new["parameters"][key]
            if not facts["optional"] and facts["default"] is None:
                yield f"{name} asks for {key}, which nobody has filled in before"
        for key, kind in old["outputs"].items():
            if new["outputs"].get(key) != kind:
                yield f"{name} has no output {key} of type {kind} any more"


def changed(old, new):
    """Yield how a parameter changed in a way that breaks what was saved."""
    for key in ("type", "default", "several", "texts", "whole"):
        if old.get(key) != new.get(key):
            yield f"its {key} was {old.get(key)!r} and is {new.get(key)!r}"
    if old["optional"] and not new["optional"]:
        yield "it was optional and is asked for"
    if "least" in old and not new.get("least", 0) <= old["least"] <= old["most"] <= new.get("most", 0):
        yield f"it could be {old['least']} to {old['most']} and may be {new.get('least')} to {new.get('most')}"
    options = old.get("options", [])
    if new.get("options", [])[: len(options)] != options:  # options are saved by their place in the list, too
        yield f"its options were {options} and are {new.get('options')}"
