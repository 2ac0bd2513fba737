"""The pages that the help buttons of Processing's dialogs open, one an algorithm and model, and their list: made from the same words as the dialogs."""

import re
from html import escape

STYLE = """
:root { color-scheme: light dark; --line: #ccc; --soft: #f2f4f3; --mark: #2f6f4f; --dim: #5a5a5a; }
@media (prefers-color-scheme: dark) { :root { --line: #555; --soft: #26302b; --mark: #8fd0ae; --dim: #aaa; } }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 46em; margin: 1.5em auto; padding: 0 1em; overflow-wrap: break-word; }
h1 { font-size: 1.6em; margin: .2em 0 .5em; } h2 { font-size: 1.15em; margin-top: 2em; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; margin-top: 1em; } dd { margin: .1em 0 0 1.2em; } dd ul { margin: .3em 0; padding-left: 1.2em; }
code { font-size: .9em; } pre { background: var(--soft); padding: .8em 1em; white-space: pre-wrap; }
.next { background: var(--soft); border-left: 4px solid var(--mark); padding: .5em 1em; } .dim { color: var(--dim); font-weight: 400; }
a { color: var(--mark); } @media print { body { margin: 0; max-width: none; } dt { break-after: avoid; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
KINDS = {
    "raster": "a raster layer",
    "source": "a layer",
    "vector": "a layer",
    "multilayer": "one or more layers",
    "file": "a file",
    "field": "a field",
    "number": "a number",
    "string": "text",
    "boolean": "yes or no",
    "datetime": "a day",
    "extent": "a rectangle",
    "sink": "a layer or table",
    "rasterDestination": "a raster",
    "fileDestination": "a file",
    "folderDestination": "a folder",
}
ENDINGS = {
    "raster": ".tif",
    "rasterDestination": ".tif",
    "source": ".gpkg",
    "vector": ".gpkg",
    "sink": ".gpkg",
    "vectorDestination": ".gpkg",
}
CHOSEN = {  # what an example gives where a name made of the id would be no good one
    ("setupengine", "SIZE"): "detect",
    ("fitreference", "INPUT"): "scene.tif",
    ("comparedistributions", "SOURCES"): "scene_1.tif SOURCES=scene_2.tif",
    ("combinedates", "INPUT"): "probability_1.tif INPUT=probability_2.tif INPUT=probability_3.tif",
    ("importcatalog", "INPUT"): "catalog.csv",
    ("preparesentinel2", "INPUT"): "product.zip",
    ("findscenes", "START"): "2023-06-01",
    ("findscenes", "END"): "2023-06-30",
    ("bias_of_two_scenes", "catalog"): "catalog.csv",
    ("new_landslides", "before"): "before.zip",
    ("new_landslides", "after"): "after.zip",
}


def pages(provider) -> dict[str, str]:
    """Return the pages by the names of their files."""
    from landslidebias.algorithms.provider import ALGORITHMS

    steps = [kind.ID for kind in ALGORITHMS] + sorted(one.name() for one in provider.algorithms())
    order = sorted(provider.algorithms(), key=lambda one: (one.group(), steps.index(one.name())))
    names = {one.displayName(): one.name() for one in order}
    return {f"{one.name()}.html": page(one, names) for one in order} | {"index.html": index(order)}


def index(algorithms: list) -> str:
    """Return the list of all pages, in the order of the work."""
    parts, group = ["<h1>Landslide Bias</h1>"], ""
    for one in algorithms:
        if one.group() != group:
            parts.append("</ul>" * bool(group) + f"<h2>{escape(one.group())}</h2><ul>")
            group = one.group()
        short = escape(_description(one).partition(". ")[0].rstrip("."))
        parts.append(f'<li><a href="{one.name()}.html">{escape(one.displayName())}</a><br>{short}.</li>')
    return _whole("Landslide Bias", "\n".join(parts) + "</ul>")


def page(algorithm, names: dict[str, str]) -> str:
    """Return an algorithm's page; names: those of all algorithms that its sentences may name, each with its file's."""

    def said(text: str) -> str:
        """Return a sentence with the algorithms in it as links."""
        found = escape(text, quote=False)
        for label, name in names.items():
            link = f'“<a href="{name}.html">{escape(label)}</a>”'
            found = (
                re.sub(rf"“{re.escape(escape(label, quote=False))}”(?! \()", link, found) if label != title else found
            )
        return found

    title = algorithm.displayName()
    whole = algorithm.create()  # a model has its outputs only then
    given = [p for p in whole.parameterDefinitions() if not p.isDestination() and not _hidden(p)]
    made = [p for p in whole.parameterDefinitions() if p.isDestination() and not _hidden(p)]
    everyday = [p for p in given if not p.flags() & p.Flag.FlagAdvanced]
    rare = [p for p in given if p.flags() & p.Flag.FlagAdvanced]
    destinations = {p.name() for p in made}
    told = [o for o in whole.outputDefinitions() if o.name() not in destinations]
    parts = [
        f'<p class="dim"><a href="index.html">Landslide Bias</a>: {escape(algorithm.group())}</p>',
        f"<h1>{escape(title)}</h1><p>{said(_description(algorithm))}</p>",
    ]
    if hasattr(algorithm, "NEXT"):
        parts.append(f'<p class="next">{said(algorithm.said(algorithm.NEXT))}</p>')
    for words, some in (("What you give", everyday), ("Advanced", rare), ("What you get", made)):
        if some:
            parts.append(f"<h2>{words}</h2><dl>{''.join(_entry(p, said) for p in some)}</dl>")
    if told:
        rows = "".join(f"<li>{escape(o.description())} <code>{o.name()}</code></li>" for o in told)
        parts.append(f"<h2>Figures among the results</h2><ul>{rows}</ul>")
    parts.append(f"<h2>Without a desktop</h2><pre>{escape(example(algorithm), quote=False)}</pre>")
    return _whole(f"{title}: Landslide Bias", "\n".join(parts))


def example(algorithm) -> str:
    """Return a line that runs an algorithm in a shell, with all that must be given."""
    wanted = getattr(algorithm, "EXAMPLE", ())
    whole = algorithm.create()
    given = [
        f"{p.name()}={_value(algorithm, p)}"
        for p in whole.parameterDefinitions()
        if p.name() in wanted or (not p.flags() & p.Flag.FlagOptional and p.defaultValue() is None and not _hidden(p))
    ]
    return f"qgis_process run {algorithm.id()} -- " + " ".join(given)


def _value(algorithm, parameter) -> str:
    """Return a value that a parameter could have."""
    from landslidebias.algorithms.gis.compat import RASTER

    name = re.sub(r"\W+", "_", parameter.name().rpartition(":")[2]).lower()
    if (algorithm.name(), parameter.name()) in CHOSEN:
        return CHOSEN[algorithm.name(), parameter.name()]
    if parameter.type() == "multilayer":
        return name + (".tif" if parameter.layerType() == RASTER else ".gpkg")
    if parameter.type() == "fileDestination":
        return f"{name}.{parameter.defaultFileExtension()}"
    return name + ENDINGS.get(parameter.type(), "")


def _hidden(parameter) -> bool:
    return bool(parameter.flags() & parameter.Flag.FlagHidden)


def _description(algorithm) -> str:
    """Return what an algorithm, or a model, does."""
    return algorithm.description() if hasattr(algorithm, "DESCRIPTION") else algorithm.helpContent()["ALG_DESC"]


def _entry(parameter, said) -> str:
    """Return what a page says of a parameter: label and id, kind, whether it is needed, its options, its help."""
    optional, default = parameter.flags() & parameter.Flag.FlagOptional, parameter.defaultValue()
    need = "may be empty" if optional and default is None else "needed" if default is None else ""
    if parameter.isDestination() and optional:
        need = "made where it is named"
    label = escape(parameter.description(), quote=False)
    options = ""
    if parameter.type() == "enum":
        kind = "any of these" if parameter.allowMultiple() else "one of these"
        shown = dict(zip(parameter.options(), parameter.metadata()["widget_wrapper"]["labels"]))
        rows = [
            f"<li><code>{escape(o)}</code>: {escape(w.removesuffix(f' ({o})'), quote=False)}</li>"
            for o, w in shown.items()
        ]
        options = f"<ul>{''.join(rows)}</ul>"
        default = ", ".join(default) if isinstance(default, list) else default
    else:
        kind = KINDS.get(parameter.type(), parameter.type())
    usual = f"usually {escape(str(default).lower() if isinstance(default, bool) else str(default))}"
    facts = ", ".join([kind, need] if need else [kind, usual])
    return (
        f'<dt>{label} <code>{escape(parameter.name())}</code> <span class="dim">{facts}</span></dt>'
        + f"<dd>{said(parameter.help())}{options}</dd>" * bool(parameter.help())
        + "\n"
    )


def _whole(title: str, body: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )
