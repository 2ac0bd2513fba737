"""What a person reads for each option of a choice. Files and scripts hold its id, which stands in brackets where the words are not it."""

MATCH = {
    "none": "The model's own values already (none)",
    "scale": "Sentinel-2 reflectance (scale)",
    "scene": "This scene alone (scene)",
    "shared": "One table for all scenes (shared)",
}
OPERATING_POINT = {
    "balanced": "Most landslides found (balanced)",
    "quiet": "Few false detections (quiet)",
    "strict": "Fewest false detections (strict)",
}
MERGE = {
    "none": "Each block by itself (none)",
    "edges": "Blocks that share an edge (edges)",
    "edges and corners": "Blocks that share an edge or a corner (edges and corners)",
}
DATE_ORDER = {
    "auto": "As the whole column says (auto)",
    "DMY": "Day first (DMY)",
    "MDY": "Month first (MDY)",
}
PRECISION = {
    "f32": "The same probabilities everywhere (f32)",
    "bf16": "Faster on processors that can (bf16)",
    "auto": "The fastest that this processor has (auto)",
    "int8": "8-bit integers (int8)",
}
SIZE = {
    "detect": "To detect (detect)",
    "train": "To detect and to train (train)",
    "cluster": "To detect on a Dask cluster too (cluster)",
}
NETWORK = {
    "compact": "Small and fast (compact)",
    "resnet50": "ResNet-50 as in the paper (resnet50)",
    "baseline": "The paper's simple network (baseline)",
}
DOWNSAMPLE = {
    "antialiased": "As a coarse pixel sees (antialiased)",
    "bilinear": "Plain interpolation as in the paper (bilinear)",
    "none": "Not at all (none)",
}
AUGMENT = {
    "none": "No copies (none)",
    "paper": "One copy of each block as in the paper (paper)",
    "strong": "Changed anew each time (strong)",
}
KEEP_EPOCH = {
    "best": "The best on validation (best)",
    "last": "The last as in the paper (last)",
}
SCALING = {
    "weights": "As its weights were trained (weights)",
    "unit": "0 to 1 as in the paper (unit)",
}
SPLIT = {
    "all": "All chips (all)",
    "training": "Trained on (training)",
    "validation": "Chosen on (validation)",
    "test": "Neither trained nor chosen on (test)",
}
ACTIVATION_CLASS = {
    "non-landslide": "What speaks against a landslide (non-landslide)",
    "landslide": "What speaks for a landslide (landslide)",
    "both": "Two bands with either (both)",
}
NORMALISE = {
    "none": "Grad-CAM's own values (none)",
    "scene": "By the largest value here (scene)",
    "block": "Each block by its own largest (block)",
}
STATISTICS = {
    "mean": "Mean",
    "minimum": "Smallest value (minimum)",
    "maximum": "Largest value (maximum)",
    "median": "Median",
    "majority": "Most frequent value (majority)",
    "sum": "Sum",
    "deviation": "Standard deviation (deviation)",
}
MASK_CLASSES = {
    "no data": "No data",
    "saturated": "Saturated or defective (saturated)",
    "cloud shadow": "Cloud shadow",
    "water": "Water",
    "cloud medium": "Cloud of medium probability (cloud medium)",
    "cloud high": "Cloud of high probability (cloud high)",
    "cirrus": "Thin cirrus (cirrus)",
    "snow": "Snow or ice (snow)",
}
DROP = {
    "duplicates": "Repeated records (duplicates)",
    "zero": "Records at 0 and 0 degrees (zero)",
    "outside": "Records outside their country (outside)",
}
LAND_TYPES = {
    "guess": "As the numbers look (guess)",
    "worldcover": "ESA WorldCover (worldcover)",
    "scene classification": "Sentinel-2's scene classification (scene classification)",
    "numbers": "Numbers without names (numbers)",
}
COUNT = {
    "corrected": "Landslides by each region's review (corrected)",
    "events": "Events of touching blocks (events)",
    "blocks": "Blocks as in the paper (blocks)",
    "landslides": "Landslides counted one by one (landslides)",
}
API = {
    "earth-search": "Earth Search of Element 84 (earth-search)",
    "planetary-computer": "Planetary Computer of Microsoft (planetary-computer)",
    "own": "Another one by its address (own)",
}
