"""What the pictures of the algorithms' pages show, by the algorithms' names; made by `make pictures`. The demo's scenes are drawn."""

CAPTIONS = {
    "biasfactor": "The beginning of a report: the bias factor in words, the counts, the factors with their intervals. Of the demo, with made-up answers.",
    "blockgrid": "The blocks of 180 m over a part of the demo's scene.",
    "classifyscene": "Probabilities over both scenes of the demo: the brighter a block, the likelier a landslide. Unlikely blocks are transparent.",
    "detectlandslides": "Detections in a part of the demo, yellow where the model is surest. Two landslides at the left are missed.",
    "extractdetections": "The same detections, outlined inside their blocks by the landslide's share of each cell.",
    "gradcam": "What speaks for a landslide, cell by cell: it lies on the scars, and not on the ground around them.",
    "importcatalog": "The demo's catalog on its scenes: many records in the right region, few in the left one.",
    "matchcatalog": "Detections that are recorded (blue) and unrecorded (orange), and records without a detection (crosses), some of them under a cloud.",
    "matchdistribution": "A part of the demo's scene in the colours that the model was trained on.",
    "reviewsample": "The sheet of pictures to look at: the outline in each is the detection that is asked about.",
    "scorereview": "The beginning of a report: how many detections are right in each region. Of the demo, with made-up answers.",
}
