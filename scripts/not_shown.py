"""Texts of the code that no person reads in his language, each with the reason: what `sentences.py` passes over."""

# Files, and constants in them ("file:NAME"), whose texts no person reads in his language, each with the reason.
NOT_SHOWN = {
    "core/records/columns.py:NAMES": "names of columns in catalogs, in the catalogs' languages",
    "core/records/countries.py:OTHERWISE": "names of countries in catalogs",
    "core/records/accuracy.py:UNKNOWN": "what catalogs write",
    "core/records/accuracy.py:_AFTER": "a pattern",
    "core/records/dates.py:MONTHS": "names of months in catalogs",
    "core/reports/charts.py:Values": "a type",
    "core/reports/charts.py:css": "CSS",
    "core/reports/style.py:STYLE": "CSS",
    "core/reports/page.py:POLICY": "a header of HTTP",
    "core/reports/rows.py:_named": "a user's own name, cut",
    "core/link/process.py:_LEASH": "Python",
    "core/link/environment.py:code": "Python",
    "core/link/environment.py:found": "Python",
    "core/link/environment.py:base": "a folder's name",
    "core/link/diagnostics.py": "read by who mends, in English",
    "algorithms/gis/diagnosed.py": "read by who mends, in English",
    "core/link/disk.py:SAYINGS": "what GDAL says",
    "core/heard.py:READ": "what GDAL says",
    "core/engine/learn/networks/parts.py:load": "networks' layers",
    "core/engine/learn/networks/resnet50.py:file": "the name of a file of Keras",
    "core/engine/learn/export.py:_name_outputs": "a fault of the export, which its test finds",
    "core/engine/learn/trainjob.py:ModelCard": "the card, which is written once",
    "core/engine/learn/trainjob.py:_split_in_words": "the card, which is written once",
    "core/engine/serve/masks.py:listed": "numbers",
    "core/engine/serve/pixels.py:_stack": "names of bands, as the card keeps them",
    "core/bias/sample.py:_undetected": "names of strata, as the layer keeps them",
    "core/bias/sample.py:_words": "names of strata, as the layer keeps them",
    "core/detections/events.py:components": "a fault of the code that calls",
    "core/models/onnxfile.py:field": "a fault of a file, told as that",
    "core/records/joining.py:_name": "written into the layer",
    "algorithms/gis/grids.py:how": "GDAL's names",
    "algorithms/gis/demo.py:_vectors": "names in the demo's layer",
    "algorithms/gis/pointed.py:wanted": "an expression",
    "ui/threshold/preview.py:shown": "an expression",
    "algorithms/matchdistribution.py:names": "names of bands, as the raster keeps them",
    "ui/settings_page.py:setTitle": "the plugin's name",
}
# Single words that pages show out of data, as the code names them: the test of what runs write (tests/gis/test_language.py) finds one that lacks.
ALSO_SHOWN = {
    "core/scenes/likeness.py": ("before",),
    "algorithms/gis/language.py": ("{0}%",),  # how a share in per cent is written
    "algorithms/help.py": ("“{0}”",),
    "algorithms/base.py": ("{0}: {1}", "{0}: {1}."),  # what a colon stands after
    "core/bias/comparison.py": ("corrected", "landslides", "events", "blocks", "count"),
    "core/reports/bias.py": ("reference", "detections", "records"),
    "algorithms/choices.py": ("Mean", "Median", "Sum", "Water"),
    "core/bias/review.py": ("all",),
    "core/reports/evaluation.py": ("arithmetic",),
    "core/link/provenance.py": (
        *("model", "match", "seed", "version", "mask", "bands", "source", "product", "acquired", "expected", "merge", "review", "prior"),
        *("pixels", "strength", "sources", "components", "normalised", "operating point", "reference region", "model seed", "block px"),
        *("min valid", "source key", "before date", "after date", "false discovery rate", "activation cells", "divided by"),
    ),  # names of facts
}
