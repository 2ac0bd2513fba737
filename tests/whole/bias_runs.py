"""The runs from detections and a catalog to the bias factor, two dates, and what must be refused."""

import numpy as np
from osgeo import gdal, ogr
from whole.process import Run

FOUND = ["{detect_quiet}/d.gpkg", "{detect_news}/d.gpkg"]
SEEN = ["{detect_quiet}/p.tif", "{detect_news}/p.tif"]
SCENES = ["{inputs}/quiet.tif", "{inputs}/news.tif"]
REGIONS = {"REGIONS": "{inputs}/regions.geojson"}
CATALOG = {"CATALOG": "{catalog}/c.gpkg"}
BIAS = {**REGIONS, "DETECTIONS": FOUND, **CATALOG}
NEAR_M = 130  # a detection whose middle is so near a drawn landslide is answered to be one


def answer(runner, out):
    """Fill in a review as a person would who knows the truth; a few stay unsure or empty."""
    truth = [ogr.Open(str(runner.inputs / f"drawn_{name}.geojson")) for name in ("quiet", "news")]
    middles = [f.GetGeometryRef().Centroid().GetPoint_2D() for base in truth for f in base.GetLayer(0)]
    at = np.array(middles)
    base = gdal.OpenEx(str(out / "review.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = base.GetLayer(0)
    for k, feature in enumerate(sorted(layer, key=lambda f: f["review_id"])):
        x, y = feature.GetGeometryRef().Centroid().GetPoint_2D()
        near = int((np.hypot(at[:, 0] - x, at[:, 1] - y) < NEAR_M).sum())
        if k % 13 == 12:
            continue
        feature["answer"] = "unsure" if k % 11 == 10 else "landslide" if near else "not"
        if near > 1:
            feature["n_landslides"] = near
        layer.SetFeature(feature)


def forget(runner, out):
    """Take the answers of one region out of a review."""
    base = gdal.OpenEx(str(out / "review.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = base.GetLayer(0)
    for feature in list(layer):
        if feature["region"] == "quiet":
            feature["answer"] = None
            layer.SetFeature(feature)


def gather(runner, out):
    """Put both scenes' detections into one layer, numbered through, as matchcatalog and reviewsample take them."""
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(out / "all.gpkg"))
    layer, n = None, 0
    for name in ("detect_quiet", "detect_news"):
        base = ogr.Open(str(runner.folder(name) / "d.gpkg"))
        source = base.GetLayer(0)
        if layer is None:
            layer = target.CreateLayer("all", source.GetSpatialRef(), ogr.wkbMultiPolygon)
            for k in range(source.GetLayerDefn().GetFieldCount()):
                layer.CreateField(source.GetLayerDefn().GetFieldDefn(k))
        for feature in source:
            n += 1
            made = ogr.Feature(layer.GetLayerDefn())
            made.SetFrom(feature)
            made.SetFID(n)
            made["event_id"] = n
            layer.CreateFeature(made)
    layer = None
    target = None


def catalogs():
    """importcatalog, matchcatalog and landtypesummary."""
    yield Run("catalog", "importcatalog", {"INPUT": "{inputs}/catalog.csv", "OUTPUT": "{out}/c.gpkg"})
    yield Run("catalog_of_geojson", "importcatalog", {"INPUT": "{inputs}/catalog.geojson", "OUTPUT": "{out}/c.shp"})
    yield Run("gathered", make=gather, after=("detect_quiet", "detect_news"))
    both = {"OUTPUT": "{out}/d.gpkg", "RECORDS": "{out}/r.gpkg"}
    near = {"DETECTIONS": "{gathered}/all.gpkg", **CATALOG, **REGIONS, "TOLERANCE": 165}
    yield Run("matched", "matchcatalog", {**near, **both})
    dated = {"START": "2013-01-01", "END": "2019-12-31", "SCENE_DATE": "2018-06-01", "MAX_ACCURACY": 2000, "SEED": 6}
    yield Run("matched_by_date", "matchcatalog", {"DETECTIONS": FOUND[1], **CATALOG, **dated, **both})
    land = {"DETECTIONS": FOUND[0], "PROBABILITY": SEEN[0], "LANDCOVER": "{inputs}/cover.tif"}
    page = {"OUTPUT": "{out}/t.gpkg", "REPORT": "{out}/t.html"}
    yield Run("land_types", "landtypesummary", {**land, "NAMES": "50=houses", **page})
    yield Run("land_types_as_numbers", "landtypesummary", {**land, "CLASSES": "numbers", "OUTPUT": "{out}/t.csv"})


def reviews():
    """reviewsample, the answers, and scorereview."""
    given = {"DETECTIONS": "{gathered}/all.gpkg", **REGIONS, "SIZE": 12, "UNDETECTED": 6, "PROBABILITY": SEEN}
    made = {"OUTPUT": "{out}/review.gpkg", "SHEET": "{out}/sheet.html"}
    yield Run("review", "reviewsample", {**given, "SCENE": SCENES, "SEED": 8, **made})
    plain = {"DETECTIONS": FOUND[0], "STRATA": "0.7, 0.95", "SIZE": 9, "OUTPUT": "{out}/review.geojson"}
    yield Run("review_without_regions", "reviewsample", plain)
    yield Run("answered", make=answer, start_from="review")
    yield Run("answered_in_part", make=forget, start_from="answered")
    scored = {"REVIEW": "{answered}/review.gpkg", "OUTPUT": "{out}/s.gpkg", "REPORT": "{out}/s.html", "SEED": 2}
    yield Run("scores", "scorereview", {**scored, "DETECTIONS": "{gathered}/all.gpkg"})


def bias():
    """biasfactor with all that it takes, and without."""
    everything = {**BIAS, "DETECTIONS": "{gathered}/all.gpkg", "PROBABILITY": SEEN, "MATCHED": "{matched}/r.gpkg"}
    window = {"START": "2012-06-01", "END": "2020-01-01", "PERIODS": "2012-2015, 2016-2019"}
    outputs = {"OUTPUT": "{out}/o.gpkg", "CURVE": "{out}/c.gpkg", "SUMMARY": "{out}/o.json", "REPORT": "{out}/o.html"}
    review = {"REVIEW": "{answered}/review.gpkg"}
    yield Run("bias_with_everything", "biasfactor", {**everything, **window, **review, **outputs})
    yield Run("bias_without_review", "biasfactor", {**BIAS, "PROBABILITY": SEEN, **outputs})
    table = {"REFERENCE_REGION": "quiet", "OUTPUT": "{out}/o.geojson", "REPORT": "{out}/o.html"}
    yield Run("bias_without_probability", "biasfactor", {**BIAS, "COUNT": "blocks", **table})
    years = {"VISIBLE_YEARS_FIELD": "years", "SEED": 5, "REVIEW": "{scores}/s.gpkg", "COUNT": 0}
    yield Run("bias_by_scores", "biasfactor", {**BIAS, **years, "SUMMARY": "{out}/o.json", "OUTPUT": "{out}/o.gpkg"})
    early = {"START": "2015-07-01", "END": "2017-01-01", "SUMMARY": "{out}/o.json", "OUTPUT": "{out}/o.gpkg"}
    mixed = ["{classify_scaled}/p.tif", SEEN[1]]
    yield Run("bias_bound", "biasfactor", {**BIAS, "PROBABILITY": mixed, **early})  # one region has no record then
    part = {
        "DETECTIONS": "{gathered}/all.gpkg",
        "REVIEW": "{answered_in_part}/review.gpkg",
        "OUTPUT": "{out}/o.shp",
        "REPORT": "{out}/o.html",
    }
    yield Run("bias_with_half_a_review", "biasfactor", {**BIAS, **part})


def dates():
    """comparedates."""
    given = {"BEFORE": "{classify_before}/p.tif", "AFTER": "{classify_scaled}/p.tif", "OUTPUT": "{out}/new.gpkg"}
    scenes = {"BEFORE_SCENE": "{inputs}/before.tif", "AFTER_SCENE": "{inputs}/quiet.tif"}
    days = {"BEFORE_DATE": "2020-05-01", "AFTER_DATE": "2021-05-01", "REPORT": "{out}/new.html"}
    yield Run("dates", "comparedates", {**given, **scenes, **days})
    other = {"BEFORE": SEEN[0], "AFTER": "{classify_disturbed}/p.tif", "THRESHOLD": 0.3, "OUTPUT": "{out}/new.shp"}
    moved = {"BEFORE_SCENE": SCENES[0], "AFTER_SCENE": "{inputs}/disturbed.tif", "REPORT": "{out}/new.html"}
    yield Run("dates_disturbed", "comparedates", {**other, **moved})
    yield Run("dates_without_scenes", "comparedates", {**given, "MERGE": "none", "LEVEL": 0.2, "THRESHOLD": 0.5})


def together():
    """combinedates, of two dates and, with all that it writes, of three."""
    two, more = ["{classify_before}/p.tif", "{classify_scaled}/p.tif"], "{classify_disturbed}/p.tif"
    rasters = {"OUTPUT": "{out}/p.tif", "N_DATES": "{out}/n.tif", "ABOVE": "{out}/above.tif"}
    yield Run("combined", "combinedates", {"INPUT": [*two, more], "THRESHOLD": 0.2, **rasters})
    yield Run("combined_where_both_saw", "combinedates", {"INPUT": two, "LEAST_DATES": 2, "OUTPUT": "{out}/p.tif"})
    found = {"INPUT": "{combined}/p.tif", "OPERATING_POINT": "balanced", "OUTPUT": "{out}/d.gpkg"}
    yield Run("extract_combined", "extractdetections", found)


def refused():
    """What must be refused with words that say what to do, and leave no file."""
    one, table = {"INPUT": "{inputs}/quiet.tif", "PROBABILITY": "{out}/p.tif"}, {"OUTPUT": "{out}/o.gpkg"}
    wrong = {
        "engine_elsewhere": ("setupengine", {"INTERPRETER": "{inputs}/python"}, "there is no file"),
        "no_catalog_of_scenes": (
            "findscenes",
            {**REGIONS, "API": "own", "START": "2023-06-01", "END": "2023-06-30", **table},
            "needs the catalog's ADDRESS",
        ),
        "regions_of_files": (
            "detectmany",
            {
                "SCENES": "{inputs}/scenes.csv",
                "REGIONS": "{inputs}/regions.geojson",
                "DETECTIONS": "{out}/d.gpkg",
                "PROBABILITIES": "{out}/p",
            },
            "REGIONS is for",
        ),
        "no_item": ("fetchscene", {"REGION": "{inputs}/regions.geojson", "OUTPUT": "{out}/o.tif"}, "Give either SCENES"),
        "product_nowhere": ("preparesentinel2", {"INPUT": "{inputs}/x.zip", "OUTPUT": "{out}/o.tif"}, "no file or"),
        "bands_without_offset": (
            "preparesentinel2",
            {"INPUT": "{inputs}/bands/B04.jp2", "OUTPUT": "{out}/o.tif"},
            "OFFSET is needed",
        ),
        "shared_without_source": ("classifyscene", {**one, "MATCH": "shared"}, "needs SOURCE"),
        "coarse_pixels": (
            "detectlandslides",
            {**one, "INPUT": "{inputs}/coarse.tif", "DETECTIONS": "{out}/d.gpkg"},
            "Finer detail",
        ),
        "scene_without_crs": ("classifyscene", {**one, "INPUT": "{inputs}/nowhere.tif"}, "no coordinate system"),
        "threshold_too_high": ("extractdetections", {"INPUT": SEEN[0], "THRESHOLD": 1.5, **table}, "THRESHOLD"),
        "sheet_as_jpeg": (
            "gradcam",
            {"INPUT": one["INPUT"], "OUTPUT": "{out}/g.tif", "SHEET": "{out}/s.jpg"},
            "written as .html",
        ),
        "large_block": ("blockgrid", {"INPUT": one["INPUT"], "BLOCK": 5000, **table}, "less than one block"),
        "folder_not_empty": ("exportchips", {"INPUT": one["INPUT"], "OUTPUT": "{inputs}"}, "not empty"),
        "compact_without_shrinking": (
            "trainclassifier",
            {"CHIPS": "{inputs}/drawn_chips", "DOWNSAMPLE": "none", "MODEL": "{out}/m.onnx"},
            "18 x 18",
        ),
        "no_chips": ("evaluateclassifier", {"CHIPS": "{inputs}/bands", "REPORT": "{out}/e.html"}, "holds no chips"),
        "one_source": ("comparedistributions", {"SOURCES": one["INPUT"], **table}, "Two sources"),
        "fit_both_kinds": (
            "fitreference",
            {"INPUT": one["INPUT"], "CHIPS": "{inputs}/drawn_chips", "OUTPUT": "{out}/o.json"},
            "exactly one",
        ),
        "bands_of_reference": (
            "matchdistribution",
            {"INPUT": one["INPUT"], "BANDS": "1", "OUTPUT": "{out}/m.tif"},
            "BANDS",
        ),
        "no_catalog": ("importcatalog", {"INPUT": "{inputs}/no_catalog.csv", **table}, "event_date"),
        "records_without_places": (
            "matchcatalog",
            {"DETECTIONS": FOUND[0], "CATALOG": "{inputs}/no_catalog.csv", **table, "RECORDS": "{out}/r.gpkg"},
            "no record with a place",
        ),
        "dates_of_two_places": ("comparedates", {"BEFORE": SEEN[0], "AFTER": SEEN[1], **table}, "different grids"),
        "dates_of_two_places_together": ("combinedates", {"INPUT": SEEN, "OUTPUT": "{out}/p.tif"}, "different grids"),
        "cover_with_fractions": (
            "landtypesummary",
            {"DETECTIONS": FOUND[0], "PROBABILITY": SEEN[0], "LANDCOVER": "{inputs}/dem.tif", **table},
            "fractions",
        ),
        "sheet_without_scene": (
            "reviewsample",
            {"DETECTIONS": FOUND[0], "SHEET": "{out}/s.html", **table},
            "needs SCENE",
        ),
        "review_of_others": (
            "scorereview",
            {"REVIEW": "{inputs}/area.geojson", **table},
            "answer",
        ),
        "overlapping_regions": ("biasfactor", {**BIAS, "REGIONS": "{inputs}/overlapping.geojson", **table}, "overlap"),
        "no_record_in_time": (
            "biasfactor",
            {**BIAS, "START": "1999-01-01", "END": "2000-01-01", **table},
            "nothing to compare",
        ),
        "curve_without_probability": ("biasfactor", {**BIAS, "CURVE": "{out}/c.gpkg", **table}, "needs PROBABILITY"),
    }
    for name, (algorithm, given, words) in wrong.items():
        yield Run(f"refused_{name}", algorithm, given, fails=words)


RUNS = [*catalogs(), *reviews(), *bias(), *dates(), *together(), *refused()]
