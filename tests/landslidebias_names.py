"""The algorithms that exist; their names never change (DESIGN section 6)."""

NAMES = {
    "setupengine",
    "fitreference",
    "detectlandslides",
    "classifyscene",
    "extractdetections",
    "importcatalog",
    "biasfactor",
    "evaluateclassifier",
    "trainclassifier",
    "matchcatalog",
    "landtypesummary",
    "reviewsample",
    "scorereview",
    "comparedistributions",
    "comparedates",
    "gradcam",
    "blockgrid",
    "exportchips",
    "preparesentinel2",
    "matchdistribution",
}
