"""The runs from products and scenes to detections, as a user would chain them, with the branches that differ."""

from whole.process import Run

BOTH = ["{inputs}/quiet.tif", "{inputs}/news.tif"]
MASK = "{inputs}/mask.tif"
SAFE = "S2A_MSIL{}_20230808T101031_N{}_R022_T32TPM_20230808T161159"
LEVEL_2A = "{inputs}/level2/" + SAFE.format("2A", "0509")
LEVEL_1C = "{inputs}/level1/" + SAFE.format("1C", "0301") + ".SAFE/MTD_MSIL1C.xml"
SHARED = {"MATCH": "shared", "SOURCE": "{fit_both}/source.json"}
AROUND = "301000,303000,4096500,4098800 [EPSG:32633]"  # an extent inside the first scene
BANDS = {"OUTPUT": "{out}/rgb.tif", "MASK": "{out}/mask.tif"}
PAIR = {"PROBABILITY": "{out}/p.tif", "ACTIVATION": "{out}/a.tif"}
QUIET = {"INPUT": "{inputs}/quiet.tif"}


def products():
    """preparesentinel2 and setupengine, which both come before a scene. The engine is only verified: it is shared."""
    yield Run("engine_verified", "setupengine", {"SIZE": "detect", "INTERPRETER": "{engine}"})
    yield Run("prepare_zip", "preparesentinel2", {"INPUT": LEVEL_2A + ".zip", **BANDS})
    few = {"CLASSES": ["water", "cloud high"], "OUTPUT": "{out}/rgb.vrt", "MASK": "{out}/mask.tif"}
    yield Run("prepare_folder_to_vrt", "preparesentinel2", {"INPUT": LEVEL_2A + ".SAFE", **few})
    yield Run("prepare_level_1c", "preparesentinel2", {"INPUT": LEVEL_1C, **BANDS})
    late = LEVEL_1C.replace("level1", "level1_late").replace("N0301", "N0510")
    yield Run("prepare_level_1c_late", "preparesentinel2", {"INPUT": late, **BANDS})
    bare = {"INPUT": "{inputs}/bands/B04.jp2", "OFFSET": -1000, "OUTPUT": "{out}/rgb.tif"}
    yield Run("prepare_bare_bands", "preparesentinel2", bare)
    from_product = {"INPUT": "{prepare_zip}/rgb.tif", "MASK": "{prepare_zip}/mask.tif", "PROBABILITY": "{out}/p.tif"}
    yield Run("classify_product", "classifyscene", from_product)
    from_stack = {"INPUT": "{prepare_folder_to_vrt}/rgb.vrt", "PROBABILITY": "{out}/p.tif"}
    yield Run("classify_vrt", "classifyscene", from_stack)


def fetched():
    """findscenes and fetchscene."""
    valley = "{inputs}/cogs/valley.geojson"
    asked = {"REGIONS": valley, "API": "own", "ADDRESS": "{api}", "START": "2023-06-01", "END": "2023-06-30"}
    yield Run("find", "findscenes", {**asked, "OUTPUT": "{out}/s.gpkg"})
    yield Run("find_and_choose", "findscenes", {**asked, "CHOOSE": True, "OUTPUT": "{out}/s.geojson"})
    yield Run("fetch", "fetchscene", {"ITEM": "{inputs}/cogs/item.json", "REGION": valley, **BANDS})


def distributions():
    """fitreference, matchdistribution and comparedistributions."""
    yield Run("fit_both", "fitreference", {"INPUT": BOTH, "MASK": MASK, "OUTPUT": "{out}/source.json"})
    yield Run("fit_chips", "fitreference", {"CHIPS": "{inputs}/drawn_chips", "OUTPUT": "{out}/chips.json"})
    floats = {"INPUT": "{inputs}/floats.tif", "BANDS": "3, 1", "OUTPUT": "{out}/floats.json"}
    yield Run("fit_floats", "fitreference", floats)
    page = {"OUTPUT": "{out}/m.tif", "REPORT": "{out}/m.html"}
    yield Run("match_scene", "matchdistribution", {**QUIET, "MASK": MASK, **page})
    part = {"SOURCE": SHARED["SOURCE"], "STRENGTH": 0.5, "MASK": "{inputs}/mask_of_20m.tif"}
    yield Run("match_shared_in_part", "matchdistribution", {**QUIET, **part, **page})
    own = {"INPUT": "{inputs}/floats.tif", "REFERENCE": "{fit_chips}/chips.json", "OUTPUT": "{out}/m.tif"}
    yield Run("match_floats", "matchdistribution", own)
    likeness = {"SIZE": 60, "SEED": 3, "OUTPUT": "{out}/likeness.gpkg", "REPORT": "{out}/likeness.html"}
    chips = {"SOURCES": BOTH, "CHIPS": "{inputs}/drawn_chips", "MASK": MASK}
    yield Run("likeness", "comparedistributions", {**chips, **likeness, "SIZE": 24})


def classification():
    """classifyscene and detectlandslides with every kind of matching, type of values, mask, and band order."""
    for name in ("quiet", "news"):
        given = {"INPUT": f"{{inputs}}/{name}.tif", "MASK": MASK, **SHARED, "EXCLUDE": "{inputs}/lines.geojson"}
        found = {"EXCLUDE_BUFFER": 30, "THRESHOLD": 0.1, **PAIR, "DETECTIONS": "{out}/d.gpkg"}
        yield Run(f"detect_{name}", "detectlandslides", {**given, **found})
    together = {"DETECTIONS": "{out}/d.gpkg", "PROBABILITIES": "{out}/p", "MANIFEST": "{out}/m.json"}
    yield Run("detect_many", "detectmany", {"SCENES": "{inputs}/scenes.csv", "THRESHOLD": 0.1, **together})
    hills = {"DEM": "{inputs}/dem.tif", "MIN_SLOPE": 12, "MERGE": "edges", "THRESHOLD": 0.2}
    found = {"PROBABILITY": "{out}/p.tif", "DETECTIONS": "{out}/d.geojson"}
    yield Run("detect_on_slopes", "detectlandslides", {**QUIET, **hills, **found})
    yield Run("classify_scaled", "classifyscene", {**QUIET, **PAIR})
    alone = {"MATCH": "scene", "MASK": MASK, "PRIOR": 0.01, "MIN_VALID": 0.5, "REFERENCE": "{fit_chips}/chips.json"}
    yield Run("classify_matched_alone", "classifyscene", {**QUIET, **alone, "PROBABILITY": "{out}/p.tif"})
    named = {"INPUT": "{inputs}/colours.tif", "BANDS": "red, green, blue", "MATCH": 0}
    yield Run("classify_colours", "classifyscene", {**named, "PROBABILITY": "{out}/p.tif"})
    floats = {"INPUT": "{inputs}/floats.tif", "MASK": "{inputs}/mask_of_20m.tif", "PROBABILITY": "{out}/p.tif"}
    yield Run("classify_floats", "classifyscene", floats)
    degrees = {"INPUT": "{inputs}/degrees.tif", "PROBABILITY": "{out}/p.tif", "DETECTIONS": "{out}/d.gpkg"}
    yield Run("detect_in_degrees", "detectlandslides", {**degrees, "DEM": "{inputs}/dem.tif", "THRESHOLD": 0.2})
    disturbed = {"INPUT": "{inputs}/disturbed.tif", "PROBABILITY": "{out}/p.tif"}
    yield Run("classify_disturbed", "classifyscene", disturbed)
    yield Run("classify_before", "classifyscene", {"INPUT": "{inputs}/before.tif", "PROBABILITY": "{out}/p.tif"})


def detections():
    """extractdetections and gradcam."""
    given = {"INPUT": "{classify_scaled}/p.tif"}
    yield Run("extract", "extractdetections", {**given, "OUTPUT": "{out}/d.gpkg"})
    yield Run("extract_blocks", "extractdetections", {**given, "MERGE": "none", "OUTPUT": "{out}/d.shp"})
    less = {"EXCLUDE": "{inputs}/lines.geojson", "EXCLUDE_BUFFER": 60, "DEM": "{inputs}/dem.tif", "THRESHOLD": 0.3}
    yield Run("extract_less", "extractdetections", {**given, **less, "OUTPUT": "{out}/d.gpkg"})
    outlined = {"OUTLINES": "{classify_scaled}/a.tif", "OUTLINE_SHARE": 0.4, "OUTPUT": "{out}/d.gpkg"}
    yield Run("extract_outlines", "extractdetections", {**given, **outlined})
    sheet = {"SHEET": "{out}/sheet.html", "OUTPUT": "{out}/g.tif", "SHEET_SIZE": 4}
    yield Run("gradcam_both", "gradcam", {**QUIET, "CLASS": "both", "NORMALISE": "scene", "OUTPUT": "{out}/g.tif"})
    yield Run("gradcam_of_blocks", "gradcam", {**QUIET, "BLOCKS": "{extract}/d.gpkg", **sheet})
    place = {"EXTENT": AROUND, "NORMALISE": "block", "CLASS": "non-landslide"}
    yield Run("gradcam_of_a_place", "gradcam", {**QUIET, **place, **sheet, "SHEET": "{out}/sheet.png"})


def blocks():
    """blockgrid, exportchips, trainclassifier and evaluateclassifier."""
    yield Run("grid", "blockgrid", {**QUIET, "EXTENT": AROUND, "BLOCK": 12, "OUTPUT": "{out}/b.gpkg"})
    values = {"VALUES": ["{inputs}/dem.tif", "{inputs}/news.tif", "{classify_scaled}/p.tif"]}
    kinds = {"STATISTICS": ["mean", "deviation", "maximum"], "OUTPUT": "{out}/b.gpkg"}
    yield Run("grid_with_values", "blockgrid", {"INPUT": "{inputs}/news.tif", **values, **kinds})
    cells = {"INPUT": "{classify_scaled}/p.tif", "VALUES": "{inputs}/cover.tif", "STATISTICS": "majority"}
    yield Run("grid_of_cells", "blockgrid", {**cells, "OUTPUT": "{out}/b.geojson"})
    chips = {"POLYGONS": "{inputs}/drawn_quiet.geojson", "MASK": MASK, "MIN_COVER": 0.2, "MAX_OTHER": 0.05, "GROUP": 4}
    yield Run("chips", "exportchips", {**QUIET, **chips, "RATIO": 2, "OUTPUT": "{out}/chips"})
    more = {"INPUT": "{inputs}/news.tif", "POLYGONS": "{inputs}/drawn_news.geojson", **SHARED, "SEED": 4, "RATIO": 1}
    yield Run("chips_of_two_scenes", "exportchips", {**more, "OUTPUT": "{out}/chips"}, start_from="chips")
    ordinary = {**QUIET, "AREA": "{inputs}/area.geojson", "MAX_CHIPS": 30, "BLOCK": 9, "MATCH": "scene"}
    yield Run("chips_without_landslides", "exportchips", {**ordinary, "OUTPUT": "{out}/chips"})
    short = {"EPOCHS": 2, "SEED": 2, "MODEL": "{out}/own.onnx", "REPORT": "{out}/own.html"}
    yield Run("train", "trainclassifier", {"CHIPS": "{inputs}/drawn_chips", **short})
    strong = {"CHIPS": "{chips}/chips", "AUGMENT": "strong", "EPOCHS": 1, "CLASS_WEIGHTS": "true"}
    yield Run("train_on_exported", "trainclassifier", {**strong, "MODEL": "{out}/own.onnx"})
    drawn = {"CHIPS": "{inputs}/drawn_chips", "REPORT": "{out}/e.html"}
    yield Run("evaluate", "evaluateclassifier", drawn)
    masked = {"CHIPS": "{inputs}/masked_chips", "MIN_COVER": 0.4, "REPORT": "{out}/e.html"}
    yield Run("evaluate_with_masks", "evaluateclassifier", masked)
    test = {"CHIPS": "{chips_of_two_scenes}/chips", "SPLIT": "training", "THRESHOLD": 0.7, "SEED": 1}
    yield Run("evaluate_exported", "evaluateclassifier", test)
    yield Run("evaluate_trained", "evaluateclassifier", {"CHIPS": "{chips}/chips", "MODEL": "{train}/own.onnx"})


RUNS = [*products(), *fetched(), *distributions(), *classification(), *detections(), *blocks()]
