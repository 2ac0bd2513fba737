<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>landslidebias</name>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>1. Set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>2. Scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>3. Detection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>4. Catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>5. Review and bias factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>6. Two dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>7. A model of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>8. Ready-made chains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>Two inputs lie so far apart that one's coordinates can't be expressed in the other's system: check that they belong together. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0} failed unexpectedly ({1}: {2}). This is a bug: please report it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>A file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0} What was computed is kept in {1}: run again with the same parameters to go on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Bias factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>gamma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>under-reporting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>completeness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>regions + detections + catalog (+ review) → Γ with its interval, completeness, and a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Says how much more one region's landslides go unrecorded than another's: Γ = (d1/d2) / (r1/r2), with d the landslides detected and r those in the catalog, for each region against a reference region (Wang and Wei), with a 95 % interval. Where a count is zero Γ is a bound (GAMMA_KIND). Sentences, GAMMA_LOW and GAMMA_HIGH hold for all regions at once. Give REVIEW: raw counts are biased where more detections are wrong in one region than in the other. Needs no engine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Next: open REPORT: it says in words what the figures bear, and what to doubt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Its lower limit (95 %)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Its upper limit (95 %)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Estimate or bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Region of the largest bias factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Regions with bias factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The regions with their counts, densities per 1,000 km² of seen area, and gamma with its interval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Threshold curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Blocks above each threshold by region, and the ratio to the reference region (the paper's Fig. 8). Needs PROBABILITY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Figures as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>All figures of the report, for programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>One self-contained page: the bias factor in words, the counts, curves, warnings and assumptions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>START ({0}) lies after END ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>CURVE needs PROBABILITY: the curve counts blocks above each threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Two or more polygons that don't overlap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Name of a region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>A field with a different name for each region. Empty: the field 'name', or else the feature's number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Reference region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The region that the others are held against. Empty: the one with the most records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Detections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The detections of all scenes (polygons or points; an inventory drawn by hand will do). An event counts in the region where a point inside it lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Probability rasters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The rasters that the detections come from. They say which part of a region was seen (records count there only), and give the threshold curve. Empty: the regions are taken as wholly seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The records, as importcatalog gives them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Date of a record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Used with START, END and PERIODS, and to tell which records are of one storm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records before it don't count (e.g. 2010-01-01). Empty: no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records after it don't count. Empty: no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>More periods to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Years, e.g. '2007-2010, 2011-2017': the report shows the catalog's ratio and the bias factor for each of them too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records matched to detections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>“Records, detected or not” of matchcatalog, or a copy of the records with a field 'detected'. Narrows the interval: both counts then share those landslides. With a review, and the field 'chance' that matchcatalog writes, the catalog's completeness is estimated too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Reviewed sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The layer that reviewsample wrote, with 'answer' filled in (or what scorereview made of it). Each region's detections are corrected by its own answers; a region without answers stays uncorrected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Those of other scenes, where each was sampled by itself; each place in one of them only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Further reviewed samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>What is counted as a detection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>'corrected': landslides, by each region's own review; without REVIEW, 'landslides': as many as the detections say that each holds (events, where they don't). 'events': touching blocks merged. 'blocks': the paper's count. The report gives all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Years of scars that a scene shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>A field of REGIONS with how long scars stay visible there. Detections are divided by it. Empty: equal in all regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Of the draws that all figures come from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MATCHED has no field 'detected' that says which records have a detection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MORE_REVIEWS needs REVIEW: give the first of the reviewed samples there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MORE_REVIEWS must be of the kind of REVIEW: all reviewed samples, or all what scorereview made of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Block grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>zonal statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>the blocks as polygons, with any raster's statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Makes the blocks of a scene as polygons: the squares of 18 x 18 pixels (180 m) that the classifier looks at, from the scene's upper left corner, with row, column and, if you like, statistics of any rasters in them (slope, rainfall, probability). Pixels at the right and lower edge that fill no whole block belong to none. Needs no engine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Next: select blocks and give them to gradcam, or to exportchips as the area to take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>The raster whose pixels are grouped into blocks; a probability raster, whose cells are blocks, is taken cell by cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Empty: the shipped model's (18), or 1 for a raster of blocks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Only blocks that have ground in common with it. Rows and columns stay those of the whole scene. Empty: all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Rasters to summarise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Each band of each of them gives a field a statistic, named after the file, the band (where there are several) and the statistic. Any coordinate system and resolution; pixels count by their share in the block; no data is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Of the rasters' valid pixels in a block; 'majority' for classes. Empty fields: the raster has no data there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>One polygon a block with row and col (from 0, at the upper left) and the statistics.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>{0} does not overlap the scene: check both coordinate systems.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The model's own values already (none)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sentinel-2 reflectance (scale)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>This scene alone (scene)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>One table for all scenes (shared)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Most landslides found (balanced)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Few false detections (quiet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Fewest false detections (strict)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>edges and corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Each block by itself (none)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks that share an edge (edges)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks that share an edge or a corner (edges and corners)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As the whole column says (auto)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Day first (DMY)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Month first (MDY)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The same probabilities everywhere (f32)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Faster on processors that can (bf16)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect (detect)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect and to train (train)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Small and fast (compact)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>ResNet-50 as in the paper (resnet50)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The paper's simple network (baseline)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As a coarse pixel sees (antialiased)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Plain interpolation as in the paper (bilinear)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Not at all (none)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>No copies (none)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>One copy of each block as in the paper (paper)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Changed anew each time (strong)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The best on validation (best)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The last as in the paper (last)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As its weights were trained (weights)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>0 to 1 as in the paper (unit)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>All chips (all)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Trained on (training)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Chosen on (validation)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Neither trained nor chosen on (test)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>What speaks against a landslide (non-landslide)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>What speaks for a landslide (landslide)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Two bands with either (both)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Grad-CAM's own values (none)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>By the largest value here (scene)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Each block by its own largest (block)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Smallest value (minimum)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Largest value (maximum)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Most frequent value (majority)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Standard deviation (deviation)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>no data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>cloud shadow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>cloud medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>cloud high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>No data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Saturated or defective (saturated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud shadow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud of medium probability (cloud medium)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud of high probability (cloud high)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Thin cirrus (cirrus)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Snow or ice (snow)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Repeated records (duplicates)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Records at 0 and 0 degrees (zero)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Records outside their country (outside)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>scene classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As the numbers look (guess)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>ESA WorldCover (worldcover)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sentinel-2's scene classification (scene classification)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Numbers without names (numbers)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Landslides by each region's review (corrected)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Landslides, counted one by one (landslides)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Events of touching blocks (events)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks as in the paper (blocks)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Classify scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>detection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>sentinel-2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>deep learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>grad-cam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>scene → probability raster, activation raster, the landslide's share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Gives each block of 18 x 18 pixels (180 m) of a scene its probability of holding a landslide. Writes one cell a block, exact to the cell, and if asked the activation maps (Grad-CAM) that show which part of a block speaks for either class. Threshold the result as often as you like with extractdetections. Works strip by strip; what is done is kept after a cancel and not computed again when run with the same output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Next: extractdetections, with PROBABILITY as its probability raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Classified blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Compare two dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>change detection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>multi-temporal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>new landslides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>two probability rasters (+ scenes) → what became a landslide between two dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Finds the blocks that became landslides between two dates of one place, from two probability rasters. A block counts where it is valid at both dates, crosses the threshold, and rises more than ground does that is no landslide at either date: noise, season and a small shift move every block a little, and that spread is the yardstick. With both scenes it also measures how far they are shifted and how the light changed, and says when that is too much. Needs no engine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Next: open REPORT, then matchcatalog to see which of OUTPUT are recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Blocks that became landslides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Blocks that crossed the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Spread of quiet ground's change (log-odds)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Shift between the scenes (pixels)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Probability before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Probability after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The probability raster of the {0} date; both of one grid, one model and one matching.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Scene before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Scene after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The satellite scene that was classified. With both, shift and change of light are measured on ground that is stable, and the report shows the events.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Numbers or names, of both scenes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Day before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Day after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Written into each event. Empty: the day that preparesentinel2 read from the product, where it is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>A block is a landslide where its probability is greater. Empty: the operating point's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>False discovery rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The share of the reported blocks that may be no more than the change of quiet ground (Benjamini and Hochberg 1995).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Touching new blocks are merged into one event. 'none' keeps each block.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>New landslides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Events with the fields of detections, their two dates, probability_before (largest), rise (largest difference of log-odds), p_value and q_value (smallest).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>What changed against what quiet ground does, shift and light, and pictures of the events where scenes are given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Give both scenes, BEFORE_SCENE and AFTER_SCENE, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The scene {0} is on another grid than the probability rasters: give the scenes that were classified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>{0} blocks crossed the threshold; {1} of them rose more than quiet ground does (its spread: {2:.2f} of log-odds); {3} events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>{0} is no probability raster: it has one band of floating point. Use PROBABILITY of classifyscene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The dates are in different coordinate systems ({0} and {1}): warp one scene to the other's grid and classify it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The dates are on different grids: {0} and {1}. Clip or warp one scene to the other's grid and classify it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The dates were classified with different {0} ({1} and {2}): classify both alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>BEFORE is of {0}, AFTER of {1}: exchange them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>{0} x {1} blocks of {2:g} from {3:g}, {4:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Compare distributions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>t-SNE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>domain shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>embedding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>similarity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>blocks of several sources on one t-SNE map, before and after matching; how separable they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Draws blocks from two or more sources (scenes, and a folder of training chips), and lays them on one map of likeness (t-SNE after principal components) before and after matching their distributions to a reference, so that you see whether a scene looks like what the model was trained on. Says how well the sources can be told apart, beside two halves of one source. Canceled, it leaves nothing behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Next: look at REPORT. Where scenes differ from the model's chips after matching too, label some of their blocks: exportchips, then trainclassifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of the first two sources before matching (AUC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of the first two sources after matching (AUC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of two halves of the first source (AUC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two or more scenes, or one with CHIPS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Labelled chips as trainclassifier takes them: one more source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The numbers or the names of the scenes' bands, in this order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>For scenes: 1 where a pixel counts, 0 or no data where it does not. A scene takes the mask that overlaps it. Another grid is resampled by nearest neighbour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>What each source is matched to, alone, channel by channel. Empty: the shipped model's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Blocks of each source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Drawn at random among the valid ones. A thousand of each take a minute or two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Principal components</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>What the map is made of, and what sources are told apart by. Empty: those that hold 95 % of the variance, 100 at most. The paper (section 4.5) takes the first 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Of the drawing, the components, the map, the folds and the intervals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Blocks on the map of likeness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two rows a block, before and after matching: source, place, t-SNE and first principal components. The geometry is the block's outline in longitude and latitude (none for chips), so that a row leads to its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The map before and after, where each point shows its chip, separability with intervals, and distances.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>REFERENCE must be of 8-bit red, green and blue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>{0}, {1} matching: AUC {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two sources are needed at least: name several scenes in SOURCES, or one and CHIPS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>the reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>{0} masks overlap {1}: give one for each scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The mask {0} does not overlap any scene: check that it belongs to them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Detect landslides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>scene → probability raster, activation raster, the landslide's share, detections, a page (scene beside probabilities, land types)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Finds landslides in a satellite scene. Each block of 18 x 18 pixels (180 m) is classified, blocks above the threshold are detections, touching ones are merged into events. The probability raster is kept, so that extractdetections can use another operating point later. The log and the layer say how many detections will be right where landslides are rare; look at a sample before you count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Next: open REPORT, then matchcatalog to see which detections are recorded, and reviewsample to look at some of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Detected blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Outline landslides inside their blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Where the landslide's share of a cell is high, instead of whole blocks. area_m2 is the outline's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Land cover, for the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>A raster of whole numbers, one a class (ESA WorldCover, Sentinel-2's scene classification), on any grid: the report says on which land blocks are detected. landtypesummary has more options.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>One self-contained page: the scene beside its probabilities, and below them the land types (the paper's Fig. 7).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>LANDCOVER is for REPORT only: name a report, or use landtypesummary afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>LANDCOVER does not overlap the scene: check both coordinate systems.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>{0:.0%} of the blocks were detected, more than hold a landslide in the chips that the model was trained on. Unless a storm or an earthquake hit this scene, its colours are probably not the model's: check MATCH and OFFSET.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Evaluate classifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>model + labelled chips → scores with intervals, curves, report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Measures a model on labelled chips: accuracy, precision, recall, F1, average precision and ROC AUC, each with a 95 % interval by a bootstrap over chips (blocks of one chip look alike), precision-recall and reliability curves, confusion, and a table of the operating points. The chips must have the colours that the model was trained on. No figure here is a precision for a scene: that depends on how rare landslides are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Next: open REPORT, and choose the operating point of detectlandslides by its table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Average precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>A folder with images and masks (pixels of the model's size), or with landslide and non-landslide (each picture is one block). {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Labelled chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For chips with masks: a block is a landslide where this share of it, or more, is drawn as one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For accuracy, precision, recall and F1. Empty: the operating point 'balanced'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Of the bootstrap's draws.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Chips that count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For chips with a manifest (exportchips): 'test' for a model that was trained on the others. Their groups of neighbours are what the intervals are drawn over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>One self-contained page with the scores, curves and tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Export chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>dataset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>scene + your polygons → chips with a manifest, ready for trainclassifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Cuts a scene into chips for training: each block is a picture of 18 x 18 pixels, a landslide where your polygons cover enough of it, and a non-landslide elsewhere. Writes the folders landslide and non-landslide, ready for trainclassifier, and manifest.csv with each chip's place, label, and split into training, validation and test. The split is dealt by squares of neighbouring blocks, so that what is tested was not trained on next door. Run it for several scenes with the same folder to make one set. Needs no engine. Canceled, it leaves the folder as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Next: give OUTPUT to trainclassifier as its labelled chips, or to evaluateclassifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Landslide chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Non-landslide chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The satellite scene, with red, green and blue bands of about 10 m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Landslides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Polygons drawn around the landslides that can be seen in this scene. Empty: a scene without any, all blocks are non-landslides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Where the polygons are complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Only blocks wholly inside are taken. Empty: the whole scene; then a landslide that nobody drew becomes a non-landslide chip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The numbers or the names of the bands, in this order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>1 where a pixel counts, 0 or no data where it does not. Another grid is resampled by nearest neighbour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>A block is a landslide where this share of its area, or more, lies in the polygons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Share that a non-landslide may have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks with more than this and less than MIN_COVER are left out, as they are neither. Empty: none is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Non-landslides for one landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>So many times the landslide chips are drawn at random from the other blocks. Empty, or without landslides: all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Most non-landslide chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Drawn at random, for scenes of ordinary land. A whole tile has 372,100 blocks. Empty: no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>How values become 8-bit colours; classify with the same one later. 'scale': reflectance 0 to 0.3558 becomes 1 to 255, 8-bit pictures are taken as they are. 'scene', 'shared': matched to REFERENCE, alone or with the table in SOURCE. 'none': 8-bit values as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>For MATCH scene and shared. Empty: the shipped model's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>For MATCH=shared, from fitreference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Empty: the shipped model's, 18.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Least share of valid pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks with fewer are not taken; in the others invalid pixels take the block's median, as in classification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks a side of a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Squares of so many blocks go to one split together. Halved where there are too few of them for three splits, and said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Of the drawing and the split.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Folder of chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>New, empty, or one that this algorithm made: then this scene's chips are added, or replace those of an earlier run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MATCH=none is for 8-bit pictures; the scene is {0}. Choose 'scale', 'scene' or 'shared'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MAX_OTHER must not be larger than MIN_COVER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The mask has another grid than the scene: it is resampled by nearest neighbour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Too few groups of {0} x {1} blocks for three splits: groups of {2} x {3} are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>A chip measures {0:.0f} m on the ground: set BLOCK_SIZE of trainclassifier to that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>{0} landslide and {1} non-landslide chips: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>{0} blocks are neither, and left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>No block can be taken: check AREA, the mask, the no-data value and MIN_VALID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>No usable block is covered by POLYGONS to MIN_COVER: check that they belong to this scene, or lower MIN_COVER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Extract detections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>roads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>probability raster → detections, at any threshold, outlined inside their blocks and counted one by one if asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Turns a probability raster into detections at any threshold. Touching blocks are merged into one event; blocks on roads, water or flat land can be left out. Needs no engine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Next: matchcatalog to see which detections are recorded, and reviewsample to look at some of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Landslide probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>The probability raster that classifyscene or detectlandslides wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>SHARE of the same run of detectlandslides or classifyscene: tells how many landslides each detection holds, and how much of it is landslide. Empty: these two fields stay empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>SHARE or ACTIVATION of the same run. Detections are then outlined inside their blocks, where the landslide's share or the activation is high, instead of being whole blocks: no drawn border, but about twice as much overlap with what people drew (docs/scenes.md). area_m2 is the outline's. Empty: whole blocks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Least share of a block's largest activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>A cell belongs to the outline from this share on. Used where OUTLINES is an activation raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>INPUT is not a probability raster: its values are integers. Use the PROBABILITY output of classifyscene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Fit reference distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>histogram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>chips or scenes → distribution (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Counts the values of each band over all valid pixels, and writes their distribution as JSON. Fitted on training chips it is a REFERENCE; fitted on all scenes that will be compared, together, it is their SOURCE for MATCH=shared. Integers of 8 and 16 bits are counted exactly, one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Next: give OUTPUT to detectlandslides as its shared source distribution, for each of the scenes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>One or more scenes; several are counted as one. Give scenes or chips, not both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>A folder of pictures (PNG, JPEG, TIFF), searched with its subfolders; folders named 'masks' are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>The numbers or the names of the bands, as many as you like; for the models red, green and blue, in this order. Empty: the first three, or all where there are fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>For scenes: 1 where a pixel counts, 0 or no data where it does not. One mask for all scenes, or one each: a scene takes the masks that overlap it, and counts whole where none does. Another grid is resampled by nearest neighbour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>The values that occur and how often.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Give either INPUT (one or more scenes) or CHIPS (a folder of pictures), exactly one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>{0} valid pixels, {1} different values in the first band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>There is no picture (PNG, JPEG, TIFF) in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Bands of chips are given by their numbers, not {0!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>No mask overlaps {0}: all its valid pixels count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>A mask has another grid than {0}: it is resampled by nearest neighbour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a whole number, not {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a number, not {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>at least {0:.15g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>at most {0:.15g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is {1}, not {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is true or false, not {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a day, written as 2010-01-31, not {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a path, and no file can have the name {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog {0} can't be read: there is no such file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog {0} has several layers ({1}). Say which one is meant: {0}|layername={2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog says no coordinate system: its places are taken as longitude and latitude.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>Masks hold 0, and 1 or 255 where there is a landslide, in one band with hard edges (no JPEG); one colour on black is read too, other values are refused by name. EXIF orientation is applied to both, hidden files are left aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>OUTPUT: {0} is a file; name a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>OUTPUT: {0} is not empty, and holds no chips of this algorithm. Name another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} can't be used: it must be a picture with {1} bands (red, green and blue first).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} is {1}; chips are 8 or 16 bit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} is {1}, the ones before {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>There is no picture to count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/cutting.py" />
   <source>The chip {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/databases.py" />
   <source>Another run is writing tables into {0}: waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/databases.py" />
   <source>{0} could not be written: another program is writing {1}. Try again when it has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/demo.py" />
   <source>Synthetic: drawn by the Landslide Bias demo, not a real place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/demo.py" />
   <source>The demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} names a file that is read, {1}, which would be lost: name another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} names a table that is read, {1} in {2}, which would be lost: name another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} and {1} name one file, {2}: give each a name of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} can't be written: {1}. Choose a folder where you may write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} is a folder; name a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} is a device or a pipe; name a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine says that it is done, but the {0} {1} that it should have made is not there, or is another one. Run it again; if it happens again, run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>(unnamed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine's interpreter {0} can't be started: {1}. Run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceling: the engine keeps what is done …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceled. The engine did not answer and was stopped; finished strips are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>ended with code {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>did not end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>was killed by signal {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>it said nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine {0} without a result. If it happens again, run 'Set up the engine' (landslidebias:setupengine). Its last words:
{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>THRESHOLD is a probability between 0 and 1, not {0:g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} detected blocks, {1} events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>They hold about {0} landslides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of {1} blocks have a probability above {2:.4g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Operating point {0}. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Were there no landslide at all, {0:.1f} of {1} blocks would be called one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of them touch what is excluded and are left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} detected blocks lie outside the DEM; they are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of them are flatter than {1:g} degrees and are left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/features.py" />
   <source>{0} has no field {1!r}; it has {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/features.py" />
   <source>{0} can't be opened as a layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/geotiff.py" />
   <source>This raster is written as GeoTIFF: name the output {0} with the ending .tif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: there is no folder {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: {1} is no layer of features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: {1} can't be opened as a layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>The {0} beside {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene has {0} x {1} pixels, less than one block of {2} x {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Finer detail can't be made up: use a scene of a finer sensor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Set RESAMPLE, or resample the scene first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground: it is resampled to {1:g} m in {2} ({3}) as it is read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's lines do not run from north to south and west to east: it is turned as it is read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>The scenes are shifted by {0:.2f} pixels ({1:+.1f} to the right, {2:+.1f} down, in the map's units): edges of fields and shade look like change. Register one to the other first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>The scenes are too different on stable ground to say whether they are shifted (season, shade, cloud that is not masked).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>{0}: gain {1:.2f}, offset {2:+.4g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>Stable ground changed its light ({0}). Classify both dates with MATCH=shared and one SOURCE, or take dates of one season.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>All bands differ by about {0:,}: one scene still carries Sentinel-2's offset of processing baseline 04.00. Prepare both with preparesentinel2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/joined.py" />
   <source>{0}: all layers must hold polygons, or all points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/joined.py" />
   <source>{0}: layers with fields such as {1} can't be joined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER has fractions: it must hold whole numbers, one a class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER does not cover the blocks that were seen: check both coordinate systems.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>{0} of {1} blocks have no land cover, and are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER could not be used: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/live.py" />
   <source>A probability raster holds numbers from 0 to 1, not integers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/outlines.py" />
   <source>{0}: {1} does not belong to this probability raster (whole cells to a block, a band named {2!r}). Take {3} from the same run of classifyscene or detectlandslides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/outlines.py" />
   <source>{0}: {1} was made by another run (other scene, model or matching) than INPUT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/outputs.py" />
   <source>{0} could not take its place: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The file says that its values are number x {0:g} + {1:g}, which is no reflectance: the numbers are taken as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>Scale {0:g} and offset {1:g} of the file are applied: its values are reflectance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>{0:g} is added to the scene's numbers (OFFSET).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The bands {0} are taken for red, green and blue, by their names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The scene has {0} bands, and their names don't tell which are red, green and blue: {1} are taken. Set BANDS where others are meant (a full Sentinel-2 stack: 4, 3, 2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>the first ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>{0:.1%} of the pixels are 0, which is no data in reflectance, though the file does not say so: they are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>{0} has no class {1!r}: the scene classification file (SCL) is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>{0} has no class {1!r}: without a scene classification (level 2A has one) a mask can leave out no data and saturated pixels, cloud and cirrus where the product has MSK_CLASSI or MSK_CLOUDS, and snow where it has MSK_CLASSI.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The product has no class {0}: the mask can't leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} has no coordinate system: the product is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>Masks of {0:g} m are resampled to 10 m by nearest neighbour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} is damaged: a polygon of it can't be read. Download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} is damaged or cut: {1}. Download the product again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>There is no file or folder {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds {1} products ({2} …): name one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is no whole zip file ({1}): the download was cut. Download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds too many files to be a product: name the product's own zip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is encrypted: unpack it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has {1:,} MB, where a Sentinel-2 product's has less than {2:,}. Download the product again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds too many files to be a product: name the product's own folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has {1} granules, and its metadata does not name {2}. Download it again, or name the folder of one granule (in GRANULE).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} spans {1} map zones: name one granule's folder of band files instead, with OFFSET.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds {1} granules that GDAL can't join: name the folder of one of them (in GRANULE).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is {1}; Sentinel-2's numbers are 16-bit integers without sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} lies on another grid than {1}: {2} is of another product or resolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has pixels of {1:g}, not the 10 m of red, green and blue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} can't be opened as a raster: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>unknown format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} holds no raster band.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The raster {0} comes from {1}; export it as a GeoTIFF first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The raster {0} has no coordinate system. Assign one (Raster, Projections, Assign Projection) so that sizes can be measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The layer {0} takes more than one value for no data ({1}): export it with a single one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} is damaged or incomplete: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>MASK does not overlap the scene: check that it belongs to this scene, and both coordinate systems.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>REGIONS must hold at least one polygon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>REGIONS must hold at least two or more polygons, for the bias factor compares them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The region name {0!r} stands twice in REGIONS: names must differ (NAME_FIELD), or dissolve the regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The regions {0} and {1} overlap, so a landslide could count twice. Cut one of them (Vector, Geoprocessing, Difference).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>No record has a date that can be read in {0!r}. Import the catalog with importcatalog, or choose another DATE_FIELD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The records have no field {0!r} for the dates; they have {1}. Choose DATE_FIELD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The region {0} has no number of years above 0 in VISIBLE_YEARS_FIELD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/remote.py" />
   <source>{0} reads from the network ({1}), which was not asked for: name that address itself, or a file that is whole on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>The scene has {0} x {1} pixels, less than one block of the model ({2} x {3}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>PRIOR is a share between 0 and 1, not {0:g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>Block rasters are written as GeoTIFF: name the output {0} with the ending .tif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>The model {0} {1} does not tell the landslide's share of a block (it was exported before 0.2): leave SHARE empty, or use the shipped model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>Model {0} {1}, matching: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>the model's bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>number of blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/shapes.py" />
   <source>EXTENT has no ground in common with the scene's blocks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/sheets.py" />
   <source>Row {0}, column {1}: probability {2:.3f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/sinks.py" />
   <source>Made by Landslide Bias.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/sinks.py" />
   <source>{0} could not be made ({1}): check its name and its ending.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/statistics.py" />
   <source>{0} could not be summarised: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/strips.py" />
   <source>A mask is damaged or incomplete: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/terrain.py" />
   <source>The DEM could not be used: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/workplace.py" />
   <source>{0} is not this plugin's work: it was renamed to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gis/workplace.py" />
   <source>{0} lies where files can't be locked: make sure that no other run writes it meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Activation maps (Grad-CAM)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>explanation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>activation maps of a scene, an extent or chosen blocks, and a sheet of pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Shows which part of a block speaks for a landslide, or against it: the Grad-CAM maps (Selvaraju et al. 2017) of a whole scene, of an extent, or of blocks that you choose, e.g. the detections, as a raster whose cells tile the blocks, and as a sheet of pictures with the scene, what the model saw after matching, both maps and the probability. The values are those of ACTIVATION of classifyscene. Canceling keeps what is done, beside the output's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Next: open SHEET, and lay OUTPUT over the scene: what speaks for a landslide should lie on one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks with a map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>What the activation speaks for; 'both' writes two bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Only blocks that have ground in common with it. Empty: the whole scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks or detections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Only blocks on which these features lie (polygons of blockgrid, detections, records); selected ones, if you tick so. The raster covers them all, with no data between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Normalise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>'none': Grad-CAM's own values, which can be compared from block to block. 'scene': divided by the largest value here, so that they are 0 to 1 and still comparable. 'block': each block by its own largest, which shows where it looked however weakly; not comparable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks on the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Those with the highest probability of the class, or fewer if fewer are chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>32-bit floating point, whole cells to a block, no data where a block was not chosen or not classified (.tif).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Pictures of the blocks: the scene, what the model saw, and both maps. A page (.html) or one picture (.png).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>SHEET is written as .html or .png, not as {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>BLOCKS: none of these features lies on a block of the scene (and in EXTENT).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Day of the month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Latitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Accuracy of the position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Identifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Trigger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Fatalities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Import landslide catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>csv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>DesInventar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a catalog in any delimited text or vector format (NASA GLC, COOLR, USGS, …) → points with typed fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Reads a landslide catalog into points with a typed date, the accuracy of the position in metres (exact is 0, unknown is empty), category, trigger, size and fatalities. Of delimited text, separator, encoding and decimal sign are found; any vector format and spreadsheet that GDAL reads will do. The columns of the NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015), COOLR, USGS, SLIDO, ITALICA, GFLD, UGLC, DesInventar and EM-DAT are known by their names; name others below. Whether days or months stand first is decided by the whole column, or asked. Records whose date can't be read are kept without a date; records without a position are left out. Both are counted and listed in the log. WITH joins the catalog with another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Next: matchcatalog, with OUTPUT as its catalog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records without a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Rows left out, without a position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records that repeat another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records at 0, 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records outside the country they name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records that are in both catalogs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Column: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>The column's name. Empty: found by its name, where it is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Accuracy of records that say none (m)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Of the position, in metres. Empty: it stays unknown, and matchcatalog keeps such records apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Doubtful records to leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>They are counted and listed in any case. 'duplicates': the same day, place and title as a record before. 'zero': at 0, 0. 'outside': more than 0.25 degrees, and the record's accuracy, outside the country it names, by QGIS's map of the world.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Points in WGS 84 with event_date (date and time), accuracy_m, and the catalog's own fields. With WITH also catalogs (whose the record is), input_id, with_id (what it is called there), days_apart and metres_apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>without a date that can be parsed; kept, without a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>without a position; left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>with an accuracy that is not understood; kept, as unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>line {0}: {1!r}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} row(s) {1}: {2}{3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Join with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Another catalog as a layer of points, from importcatalog. A record that is in both counts once, with the place and values of INPUT; records without a date are joined to none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Days apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>At most so many lie between two catalogs' dates of one landslide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Metres apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>At most so far apart are two catalogs' places of one landslide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a date, and is joined to none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a place, and is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) of WITH without {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} and {1} records; {2} are in both catalogs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>This QGIS has no map of the world: whether records lie in the country they name was not looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) lie in the country they name if latitude and longitude are exchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>that repeat one before, with its day, place and title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>at 0, 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>outside the country that they name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>kept; DROP={0} leaves them out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) {1}; {2}: line {3}{4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>No record is left: all are doubtful, and DROP leaves them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Detections by land type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>land cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>WorldCover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>enrichment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>detections by land-cover class, with each class's enrichment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Counts detections by the classes of a land-cover raster (ESA WorldCover, Sentinel-2's scene classification, or any other), and says in which classes blocks are detected more often than on average. Landslides on water, built-up land or fields are mostly false: a check whether the model handles the land, as the paper makes it by eye (section 4.6). A block has the class that most of it has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Next: open REPORT. Leave out land on which nothing slides: extractdetections again, with what to exclude.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Detections (polygons or points) of the scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Probability raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>The raster that the detections come from: its cells with a value are the blocks that were seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Land cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>A raster of whole numbers, one a class, on any grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Names of the classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>'guess' looks at the numbers. 'numbers' names none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Own names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>As 10=forest, 20=field; they go before those of CLASSES.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Land types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>A row a class: blocks seen and detected, events, shares, and enrichment (1: detected as often as average).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>One self-contained page with the table and a figure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Match detections with a catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>unrecorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>detections × catalog → which are recorded, which records were detected, and what chance would match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Says which detections are in a catalog and which records were detected. Each record may be matched to one detection, and each detection to one record, where they lie within the record's own accuracy and a tolerance, measured on the ellipsoid. Pairs are taken by accuracy first, then by distance, so that a rough record never takes a detection from an exact one. Also says how many matches chance alone would give, had the detections lain elsewhere, as densely as they do: a radius of 25 km full of detections is no match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Next: reviewsample to look at some detections, then biasfactor, with RECORDS as its records matched to detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Matched pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections without a record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Matches that chance would give</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records kept apart as too rough or of unknown accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections of a scene (polygons or points).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records as points, from importcatalog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records before it are not matched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records after it are not matched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Date of the scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>A record dated after the scene is never a match. With scenes of several dates: a field 'scene_date' of the detections, which goes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Where detections could have been found. For the level of chance they move about as far as their neighbours lie, stay in their region and keep their scene's date. Empty: the hull of all detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Of how the detections move for the level of chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections, recorded or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>The detections with recorded, catalog_id and distance_m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records, detected or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>The records with detected, event_id, distance_m, status (why a record is not matched) and chance: how likely one of the detections, moved about as far as their neighbours lie, is within the record's reach and of no earlier date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>CATALOG holds no record with a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>CATALOG has no field {0}: its positions are taken as exact. Choose ACCURACY_FIELD, or import it with importcatalog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>{0} of {1} detections are recorded; chance alone would match {2:.1f}. {3} record(s) are too rough or of unknown accuracy, and kept apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Chance alone would give {0:.1f} of the {1} matches: the records' positions are too rough for so many detections. Lower MAX_ACCURACY, or raise the detections' threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>So few detections do not tell what chance would match. Give REGIONS, in which they could have been found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>accuracy first, then distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Metres, or words as the catalog has them (5km). Empty: accuracy_m or location_accuracy. Records without an accuracy are kept apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Tolerance (m)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Added to each record's accuracy; one block by default, for a detection is no point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Roughest accuracy that is matched (m)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records rougher than this are kept apart and counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Used with START, END and SCENE_DATE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Match distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>specification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>normalise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>scene + reference → matched scene, report before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Gives each band of a scene the distribution of a reference: each value becomes the reference's value with the same share of pixels at or below it, counted over valid pixels only. The detecting algorithms do this themselves; here you get the picture, and a report that says whether the scene could be matched at all. Streams, whatever the scene's size; needs no engine. Canceled, it leaves nothing behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Next: look at REPORT. Give detectlandslides the scene itself, not OUTPUT: it matches by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest Kolmogorov distance to the reference before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest Kolmogorov distance to the reference after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest share of valid pixels at a band's highest value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Integers of 8 or 16 bits are matched value by value; floating point by a monotone curve. No-data pixels stay no data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Numbers or names, in the reference's order. Empty: the first ones, as many as the reference has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Made by fitreference. Empty: that of the shipped model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>For scenes that will be compared: the distribution of all of them together, made by fitreference, so that all get one table. Empty: this scene alone is counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>1 where a pixel counts, 0 or no data where it does not. Masked pixels are no data in the output. Another grid is resampled by nearest neighbour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>1: fully matched. Below: this part of the way from each value to its match, for scene and reference of the same units. 0: unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Matched scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>GeoTIFF of the reference's type (8-bit for the shipped one). No data is a value that no valid pixel has, or a mask band if all are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Histograms before, after and of the reference, distances, saturated pixels, and what speaks against matching this scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>the reference has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>the shipped model's reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>SOURCE describes {0} bands; {1} are to be matched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>The scene is {0}, the reference {1}: a STRENGTH of {2:g} mixes two units. Bring the scene to the reference's units first, or match it fully.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest distance to the reference: {0:.4f} before, {1:.4f} after; one value holds {2:.4f} of a band's valid pixels at the most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Match the distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Shared source distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Reference distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Activation (Grad-CAM)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Share that two persons look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Outline by share or activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Landslide's share of each cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>To compare scenes, match all alike: MATCH=scale where all are of one sensor (Sentinel-2), 'shared' for another sensor or haze, with one table of all scenes from fitreference; never 'scene', which gives each scene the same colours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>The satellite scene, with red, green and blue bands of 10 m or finer. Its valid pixels are those that are not no data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Red, green and blue bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>A model written by this plugin (.onnx). Empty: the one that ships.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Mask of valid pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Masks of valid pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Those of other scenes, which must not overlap: all layers count as one, and a field says which layer each is of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Further detections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Pixels a side of a block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Share of a block that makes it a landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Added to the scene's numbers: -1000 where ESA's offset (baseline 04.00 and later) was left in. The file's own scale and offset always count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Refuse the set where a chip can't be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Else it is left out, named and counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Probability threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Operating point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Merge touching blocks into one event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Of day and month in dates such as 05/03/2014. 'auto': the whole column says it, or the run asks. 'DMY': day first. 'MDY': month first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Order of day and month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Prepare Sentinel-2 product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>cloud mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>reflectance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>SAFE folder or zip (1C, 2A), or bare band files → red, green, blue and a mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Makes a scene that the other algorithms take out of a Sentinel-2 product as it is downloaded: red, green and blue at 10 m as reflectance x 10,000, with the product's own offset added band by band, and a mask of the pixels that count. Takes a SAFE folder or its zip, level 1C or 2A, or the separate band files of public buckets. Streams; needs no engine. Canceled, it leaves nothing behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Next: detectlandslides, with OUTPUT as its scene and MASK as its mask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Share of pixels that count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Day of the scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The zip, or MTD_MSIL1C.xml or MTD_MSIL2A.xml in the SAFE folder (the folder itself may be typed), or one of the separate band files (B04.jp2 beside B03.jp2 and B02.jp2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Offset of bare band files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>For separate band files only, which don't say it: -1000 where they are of processing baseline 04.00 or later and nobody has added it yet, else 0. A product's metadata says its own, band by band; where it is silent for baseline 04.00 or later, OFFSET says it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Classes that the mask leaves out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>From the scene classification of level 2A. Level 1C has no cloud shadow and no water; its cloud (medium and high are one) and cirrus come from MSK_CLASSI or MSK_CLOUDS, snow from MSK_CLASSI. Pixels without data are always left out. None chosen: all that the product has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Red, green and blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Three bands of reflectance x 10,000 (16-bit, 0 is no data). Named .tif it is a copy; named .vrt nothing is copied, and the product must stay where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>1 where a pixel counts, 0 where not, on the grid of the bands (.tif).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Offsets: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>{0:.1%} of the pixels count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>No pixel counts: choose fewer CLASSES, or another date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Separate band files don't say their offset, so OFFSET is needed: -1000 for processing baseline 04.00 or later (from 25 January 2022, and whatever was reprocessed since), 0 for earlier ones or where the provider has added it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The product's numbers are reflectance x {0:g}; only x {1:,} is known here. ESA has processed all scenes again that way: download it in a later baseline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The product is of processing baseline {0}, but its metadata names no offset, as ESA's does since {1}. Give OFFSET: -1000 as ESA's is, or 0 where it is added already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>OFFSET is {0:g}, but the product's metadata says {1}. Leave OFFSET empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>{0} for {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/provider.py" />
   <source>Landslide Bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sample detections for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>stratified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>a stratified sample of detections to look at, with a sheet of pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Draws a seeded sample of detections, stratified by region and probability, for a person to look at: fill in 'answer' (landslide, not, unsure) and, where an event holds more than one landslide, 'n_landslides'. Each row carries its weight, how many detections it stands for. With PROBABILITY, blocks that were not detected are sampled too, so that recall can be told; with OVERLAP, two persons look at a part, so that their errors can be told. Score it with scorereview, and give it to biasfactor: how many detections are wrong differs from region to region, and biases Γ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Next: open OUTPUT, look at each place and fill in its answer, then scorereview or biasfactor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Undetected blocks to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections of a scene, with event_id and probability, from detectlandslides or extractdetections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>The regions that will be compared: each gets a sample of its own. Empty: one sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Empty: the field 'name', or the feature's number. The names must be those given to biasfactor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections to review in each region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>A region with fewer detections is reviewed whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Limits of the probability strata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Probabilities between strata, as 0.7, 0.9. Empty: thirds of each region's detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Such places are there twice, with reviewer 1 and 2; the others are dealt out in turn. Each person fills in the rows of one number and does not see the other's. From 0.3 up, with 100 places a region, scorereview tells how often they are wrong, and counts it in. 0: one person looks at all, and is taken to be right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Of the draw: the same seed gives the same sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sample to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>A layer to fill in: answer is landslide, not or unsure (or left empty), n_landslides is 1 where it is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>SHEET needs SCENE: without it there is nothing to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>No detection lies in a region: there is nothing to review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} has no field 'probability'; it has {1}. Use the layer that detectlandslides writes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>To sample blocks that were not detected too, and for the sheet's blocks of the highest and lowest probabilities. Rasters must not overlap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Undetected blocks to review in each region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>From three strata: the hundredth with the highest probabilities, the next nine, the rest. The log says how many would give recall to ± 0.1: often hundreds or thousands. n_landslides counts the landslides whose highest point lies in the block, 0 where it lies elsewhere, so that none counts twice. Needs PROBABILITY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>For the pictures of SHEET; each place is shown from the first scene that holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Numbers or names of the scene's bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sheet of pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>One self-contained page with a picture of each sampled place, by stratum. Needs SCENE; the page that a dialog makes without it lists the places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Limits of the lowest and highest probabilities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>For the sheet, with PROBABILITY: of each raster ten blocks below the first and ten above the second are drawn at random. The paper's (Fig. 6) are 0.01, 0.99; the shipped model's probabilities seldom reach 0.99.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0}: to know recall to ± 0.1 takes about {1:,} of its {2:,} undetected blocks; {3} are drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Blocks with p &gt; {0:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Blocks with p &lt; {1:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} of {1:,}, drawn at random.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>None: the raster has no probabilities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>None: the raster's probabilities go from {0:.3g} to {1:.3g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Events with event_id, probability (largest of its blocks), mean_probability, n_blocks, area_m2 (on the ellipsoid), landslides (how many it holds) and landslide_area_m2; the last two are empty where the landslide's share is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A block is a detection where its probability is greater. Empty: the operating point's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A landslide larger than a block is detected several times; touching blocks are merged into one event. 'none' keeps each block.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Exclude (roads, trails, water …)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Detected blocks that touch one of these features, or its EXCLUDE_BUFFER, are left out: roads and bare river beds look like scars.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>In metres on the ground, whatever the layers' coordinate systems. Roads drawn as lines need one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Buffer around what is excluded (m)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Heights in metres. With it, blocks flatter than MIN_SLOPE are left out: fields, cities and river beds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Elevation model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Used with DEM only. Blocks that the DEM does not cover are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Least mean slope of a block (degrees)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The numbers or the names of the bands that hold red, green and blue, in this order. For a full Sentinel-2 stack: 4, 3, 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Resample to the model's pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Where they are finer or not square.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>How the scene's colours are brought to those that the model was trained on. 'scale': one fixed scaling of reflectance (0 to 0.3558 becomes 1 to 255; integers are reflectance x 10,000, 8-bit pictures are taken as they are): for Sentinel-2, and measured the quietest on ordinary land. 'scene': this scene alone, channel by channel (the paper): to look at one scene of another sensor. 'shared': one table for all scenes that are compared, given in SOURCE. 'none': the values are the reference's already (0-255).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>For 'scene' and 'shared' of MATCH: what is matched to, made by fitreference. Empty: the model's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>For MATCH=shared: the distribution of all scenes together, made by fitreference from all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>1 where a pixel counts, 0 or no data where it does not (cloud, water, snow). Another grid is resampled by nearest neighbour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Least share of valid pixels in a block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A block with fewer valid pixels is not classified; in the others invalid pixels take the block's median.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Share of blocks that hold a landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>What you expect in this scene, e.g. 0.001. Probabilities are re-scaled from the share in the model's training (Saerens et al. 2002). An operating point finds the same blocks all the same; a threshold of your own does not. Empty: they are left as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Arithmetic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>'f32': single precision, the same probabilities everywhere. 'bf16': almost twice as fast on processors that have it, single precision on others; single probabilities may move by a few hundredths.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>One cell a block, 32-bit floating point, no data where a block was not classified (.tif).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Two bands, what speaks for non-landslide and for landslide; whole cells to a block (.tif). Costs little more time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The landslide's share of each cell of 30 m (.tif): extractdetections counts and outlines landslides by it, at any threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Score a review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>accuracy assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Olofsson</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>the answers → precision with its interval, corrected number of landslides, recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Turns the answers of a reviewed sample into precision with a 95 % interval for each region and stratum (stratified estimator, Olofsson et al. 2014), and into the corrected number of landslides; where undetected blocks were reviewed, into recall too. Where two persons looked at the same places (OVERLAP of reviewsample), it says how far they agree (Cohen's kappa) and how often they are wrong, and counts that in. Answers 'unsure' and blanks are left out and counted; what the unsure leave open is said. A precision pooled over regions says nothing of their difference: biasfactor uses each region's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Next: biasfactor, with the reviewed sample as its review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Precision, of all regions together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Cohen's kappa of two persons' answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Share of the landslides that one person sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Share of what is no landslide that one person sees as none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>The layer that reviewsample wrote, with 'answer' filled in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>The detections that were sampled, to check that the review is of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Of the simulated intervals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>A row a region and stratum, and a row 'all' a region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>One self-contained page with the tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>{0} has no answer for a detection: it stays uncorrected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Set up the engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>setup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>tensorflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>makes, verifies or mends the engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Makes, verifies or mends the engine: a Python environment apart from QGIS that classifies scenes. QGIS itself is not touched. 'detect' downloads tens of MB and does everything but training; 'train' adds TensorFlow and scikit-learn (hundreds of MB). pip's own settings for an index or a proxy are used. A whole environment is only verified; another one is made beside it, verified, and takes its place, so that what works goes on working. Each library is the very file that was tested (by its hash). The folder is that of LANDSLIDEBIAS_HOME, or your user's data folder. The environment variable LANDSLIDEBIAS_ENGINE, where it is set, names another interpreter and goes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Next: prepare a scene with preparesentinel2, then find landslides in it with detectlandslides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>'detect': inference and rasters. 'train': TensorFlow and scikit-learn too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Python to make it from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>A Python 3.10 to 3.13. Empty: the one that QGIS's own Python belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Use this interpreter instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>An interpreter of your own that has the libraries already; it is verified and kept as a setting. Nothing is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Make it anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Also if it seems whole. The one that is there works on until the new one is verified. An interpreter set before is forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>{0}: there is no file {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>The setting names another interpreter, {0}, which goes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>LANDSLIDEBIAS_ENGINE names another interpreter, which goes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Train classifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>ResNet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>labelled chips → model file, report: the paper's training whole, three networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Trains a network on labelled chips and writes it as one model file that the detecting algorithms take (.onnx, and .keras beside it to train on). Chips are split into training (60 %), validation (20 %) and test (20 %) before anything else; epoch, calibration and thresholds are chosen on validation, and the scores given are the test split's. The defaults are the paper's: Adam, batches of 32, one generated copy of each chip and 15 epochs. Canceling keeps the best model so far and what was computed, in a folder beside the model's name; running again goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Next: open REPORT, then give MODEL to detectlandslides as its model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Chips left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>The model file; the Keras model is written beside it, with the ending .keras.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>One self-contained page: curves, scores of the three splits, confusion, examples and mistakes with activation maps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>WEIGHTS: there is no file {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>MODEL is written as ONNX: name {0} with the ending .onnx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>A folder with landslide and non-landslide, each with pictures or an image folder (as the Bijie set has them; a picture of any size is one block), or with images and masks (image_7.png, mask_7.png; pixels of about 10 m, cut into blocks of 18 x 18). Pictures are PNG, JPEG or TIFF of 8 bits in red, green and blue, without transparent pixels. {0} Chips from exportchips keep the split of their manifest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'compact': small and fast, on native blocks, trained from nothing. 'resnet50': the paper's, frozen as trained on ImageNet, with two dense layers that are trained; slow. 'baseline': the paper's simple network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Weights to start from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Shrink pictures to 18 x 18</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>For chips in class folders, so that fine pictures look as a 10 m satellite sees them. 'antialiased': as a coarse pixel integrates. 'bilinear': plain interpolation, the paper's. 'none': trained at 224 x 224, for pictures of under a metre (the paper's first experiment); such a model does not fit Sentinel-2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Augmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'paper': one copy of each training block, flipped, rotated and its contrast changed. 'strong': turned, mirrored and its colours changed anew each time it is seen (for resnet50: four copies). 'none'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>How often all training blocks are seen. Empty: the paper's, 15, or 10 without augmentation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Of the split, the first weights, the order, the copies and the intervals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Stop early after so many epochs without gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Empty: all epochs are trained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Epoch that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'best': the one with the highest average precision on validation. 'last': the last one, as in the paper, which chooses nothing on validation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Make both classes count the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Weighs the blocks of the rarer class up in the loss.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Of Adam (beta 0.9 and 0.999, epsilon 1e-7).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Blocks at a time. The rest of an epoch makes a smaller batch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Values for ResNet-50</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'weights': as its weights were trained (ImageNet's mean taken off). 'unit': 0 to 1, the paper's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Side of a block on the ground (m)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Scenes are classified in blocks of this size, and must have pixels to match: 18 of 10 m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>it must be the layer that reviewsample wrote, filled in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>it must be the layer that scorereview wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has no field {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has answers of three or more on the place {0}: two may look at one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has no answer yet: fill in 'answer' with landslide, not or unsure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>{0} holds rows that another review holds too: give each reviewed sample once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is empty: give the layer that scorereview wrote, or the reviewed sample itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW was written by an older version of scorereview, or has lost the rows of strata: its intervals are rougher than those of the answers. Score the review again, or give the reviewed sample itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is of other detections: {0} of its event_id ({1}) are not among DETECTIONS. Sample these detections anew with reviewsample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has a row without a weight above 0: the weights that reviewsample wrote must stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW: n_landslides is a number from 0 up, not {0!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>The detections don't say how many landslides each holds (field 'landslides'): events are counted, which are fewer where landslides lie side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: MATCHED is empty, so it is not known which records have a detection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: MATCHED has no field 'chance'; make it with matchcatalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: the detections were not reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: {0:.1f} matches of records that chance would seldom match, less chance's; {1} are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>PROBABILITY is empty, so the regions are taken as wholly seen. Where part of a region was under cloud or outside the scenes, its detections are too few.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>The region {0} lies outside every scene: it was not seen, and has no bias factor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>Only {0:.0%} of the region {1} was seen; records count where it was, so that {2} of its records don't.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>Fewer than two regions lie in the scenes, so there is nothing to compare. Check that PROBABILITY covers the regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>MATCHED has {0} detected records in {1}, more than its {2} detections or {3} records: MATCHED belongs to other layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>REVIEW has the regions {0}, none of which is in REGIONS ({1}): sample the detections with the same REGIONS and NAME_FIELD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>{0} has no reviewed detections: it is uncorrected, and compared by raw events.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>The review of {0} stands for {1:.0f} detections, but {2} are counted there: review these detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>upper bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>lower bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>few storms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>The bias factor compares regions: REGIONS must hold two or more polygons with different names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>No record of the catalog lies in any region within the dates, so there is nothing to compare the detections with. Check CATALOG, DATE_FIELD, START and END, and that the regions overlap the catalog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>There is no region named {0!r}. The regions are: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>not a landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>REVIEW: {0!r} is no answer; write landslide, not or unsure, or leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>next 9 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>top 1 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>{0}: {1!r} is no list of probabilities; write them as 0.7, 0.9.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>{0}: the limits must be different probabilities between 0 and 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>EXTREMES: {0!r} must be two probabilities; write them as {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/tables.py" />
   <source>lower bound of the landslides, upper bound of the share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/tables.py" />
   <source>not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The scenes were classified with a different {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} record(s) have no date that can be read and count in no period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The reference region {0} has no reviewed detections: all bias factors are of raw events.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} has {1:.0f} detections and {2} records: with fewer than {3} the interval is wide and rough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} of {1} regions have fewer than {2} detections or records: their intervals are wide and rough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} of the {1} records counted in {2} are so rough that they could lie outside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions more than a quarter of the records are so rough that they could lie outside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The detections were not reviewed: where more of them are wrong in one region than in another, the bias factor is wrong by as much. Sample them with reviewsample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>A few storms hold most of the {0} records of {1}: they count as about {2:.0f} independent reports, and one storm more or less would change the bias factor much.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The {0} records of {1} lie unevenly, and no dates tell whether a few storms hold most of them: the interval may be too narrow. Records with dates (DATE_FIELD) would tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions a few storms hold most of the records, which count as fewer independent reports: one storm more or less would change their bias factors much.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions the records lie unevenly, and no dates tell whether a few storms hold most of them: their intervals may be too narrow. Records with dates (DATE_FIELD) would tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/change.py" />
   <source>No block is valid at both dates: check the masks, and that both rasters show one place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/change.py" />
   <source>Only {0} blocks are below the threshold at both dates; {1} are needed to know how much quiet ground changes. Raise THRESHOLD, or take a larger scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>tree cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>bare or sparse vegetation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>snow and ice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>permanent water</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>herbaceous wetland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>moss and lichen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>saturated or defective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>dark area or cast shadow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>not vegetated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>cloud, medium probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>cloud, high probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>thin cirrus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>snow or ice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>NAMES: {0!r} is no class; write numbers and names as 10=forest, 20=field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>class {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>Sampling {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>t-SNE of {0} blocks on {1} components</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>{0} has {1} usable block(s); {2} are needed. Check its mask and no-data value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>Separability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>{0} is smaller than one block of {1} x {2} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>No chip in {0} can be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/features.py" />
   <source>Resumed: the features of {0} of {1} blocks were already computed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/features.py" />
   <source>Features of {0} of {1} blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>All {0} blocks are of one class; landslides and non-landslides are needed. Check the folder, and MIN_COVER for chips with masks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>The {0} split has blocks of one class only: more chips of the other are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>Read {0} of {1} chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>Generating copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>ResNet-50 without its top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>ImageNet's weights of ResNet-50 are not on this machine and can't be downloaded ({0}). Download {1}{2} elsewhere and name the file in WEIGHTS, or train NETWORK=compact or baseline, which need no weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>it is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>WEIGHTS: {0} has a part of the kind {1}, which may run code or read files. Only weights of networks like those of NETWORK are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>in {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>{0} is no table of names and values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>it has too many parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>WEIGHTS: {0} takes {1} from another place: save it as one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/results.py" />
   <source>The exported model differs from the trained one by {0:.3g} in probability. Please report this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Resumed: {0} epochs were already trained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Stopped early: no better epoch since epoch {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Epoch {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>What was kept of this training can't be gone on with ({0}): it is begun anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>{0}: {1} chips, {2} blocks, {3:.1%} landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Calibrating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Writing the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The output is temporary, so nothing is kept: name a file, and a canceled training can be gone on with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Run again with the same chips and parameters to go on from there (with fewer EPOCHS, to end there).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled before the first epoch was done. What was read and computed is kept in {0}. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Keeping the {0} model so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>none: canceled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The {0} model so far is kept as {1}. {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The {0} epoch's weights are kept in {1}. {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} has masks, but no pictures in {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} holds no chips: it needs the folders images and masks, or landslide and non-landslide with pictures in them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>There are no pictures (PNG, JPEG, TIFF) in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>The chip {0} can't be used: {1} (STRICT).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} chip(s) left out: {1}{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>its mask has another size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>it is smaller than a block of {0} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Resumed: {0} of {1} rows of blocks were already classified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Canceled. The output is temporary, so nothing is kept: name a file, and a canceled run can be gone on with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Canceled. {0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The model {0} can't be used: its card says {1} cells of the landslide's share a side, its network gives {2}. Use another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The model {0} can't be used: its card says blocks of {1} pixels and {2} cells of activation a side, its network takes blocks of {3} and gives {4}. Use another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>No block has {0:.0%} valid pixels: nothing could be classified. Check the mask, the no-data value and MIN_VALID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Fitting the distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Classified {0} of {1} rows of blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The {0} raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>All {0} blocks are of one class; both landslides and non-landslides are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>Bootstrap over chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>{0} has no manifest.csv, so its chips have no split: leave SPLIT at 'all'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>No chip of {0} is in the {1} split.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>Classified {0} of {1} chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>0 where there is none, and 1 or 255 where there is a landslide, in one band, with hard edges (PNG or TIFF, not JPEG)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>it is no 8-bit picture in red, green and blue (its mode is {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>{0:.1%} of its pixels are transparent by its fourth band or its palette: save it without transparency, as 3 bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is a TIFF in which 0 is white; save it so that 0 is black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is of the kind {0}; wanted are {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>it has {0} masks named {1} in {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask has a palette that leaves open what is a landslide ({0}); wanted are {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is partly transparent, with soft edges; wanted are {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is transparent in parts, and the rest is black or of several colours; wanted are {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is drawn in {0} colours; wanted are {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is drawn in the colour {0}, the ones before in {1}; wanted are {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask holds {0} value(s): {1}; wanted are {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>{0} has 16 bits a band, and only 8 are read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} has no outputs `probability` and `activation`; it has {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} can't be loaded: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene {0} can't be opened as a raster: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene has {0} band(s), but BANDS asks for band {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene and the mask must both have a coordinate system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The mask {0} can't be used: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene {0} is damaged or incomplete: lines {1} to {2} can't be read ({3}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/serve/store.py" />
   <source>The work in {0} was changed by something else while it was being done: {1} holds {2} of {3} bytes. Nothing was written. Run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine lacks a library: {0}. Run 'Set up the engine' to mend it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine ran out of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine failed: {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine knows no job {0!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The disk is full, or a file may grow no larger{0}. Free some room, and run this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The output folder is not writable{0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>It is no longer there{0}: something removed it while it was used. Run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/heard.py" />
   <source>GDAL warns: {0}. A part of a raster may be damaged or missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: the disk is full, or a file may grow no larger. Free some room, and run this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: its folder {1} is no longer there. Run this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>it is not whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine is being set up: waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine is being renewed: waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine's interpreter {0} (from {1}) is not there. Correct it, or run the algorithm 'Set up the engine' (landslidebias:setupengine).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>is not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>was set up to detect, not to train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine {0}. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE={1} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>No Python {0} or newer, below {1}, that works was found ({2}). Install one and name it in PYTHON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine that was there still works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Look at pip's settings for further indexes and folders of wheels (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS, pip.conf), and leave out the one that offers another file than the one that was tested; it was not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Check the network or the proxy (pip's own settings are used), and run this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Choose a folder where you may write (LANDSLIDEBIAS_HOME), now {0}, and run this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Check the network and pip's index, or choose another PYTHON (3.10 to 3.13, 64 bit): pip found no file of a library for this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Install what makes virtual environments (on Debian and Ubuntu: apt install python3-venv), and run this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Another set-up of the engine is running: waiting until it has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>No engine was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine is in use by another run: waiting until it has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Close other windows of QGIS, which use the engine, and run this again: the new one is ready in {0}, and only takes its place ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Free disk space: {0} are needed where {1} lies. Then run this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Run this again; if it fails again, choose another PYTHON, or report what follows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>non-landslide activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>process {0} on {1}, since {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>Another run is writing {0} ({1}). Wait until it has ended, or name another output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>{0} can't be started: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>{0} failed: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>no message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>At least one of the {0} does not say how it was matched: make sure that all {0} were matched alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched in different ways ({1}): what was detected in them can't be compared. Classify all alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched each alone (MATCH=scene), so that each got the same colours, and so about as many landslides: a true difference shrinks. Classify all with MATCH=scale, or with MATCH=shared and one SOURCE fitted on all of them (fitreference).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched with different tables (SOURCE): fit one on all of them together, and classify all with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>Levels {0} and {1} are mixed: one has the atmosphere taken off, the other not. Take products of one level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/work.py" />
   <source>Another run is still ending its work: waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>The model's card can't be used: {0}. Export the model with trainclassifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>default_threshold is none of its thresholds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>reference has {0} bands, the model {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>a batch of {0} blocks of {1} x {1} pixels is more than memory holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>The model {0} has no landslidebias card, so its block size, bands and thresholds are not known. Use the shipped model or one written by trainclassifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>{0}: {1:.4f} (95 % interval {2:.4f} to {3:.4f})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>reliability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>thresholds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>thresholds has an entry that is no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>curve has lists of different lengths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>{0} has no {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} is larger than {1} MB, so it is none of exportchips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} can't be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} is not one of exportchips: a row without file, group or split ({1}). Remove it to split the chips at random.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>{0} chip(s) are not in {1} ({2}): export them again, or remove it to split at random.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/metrics.py" />
   <source>one class only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/networks.py" />
   <source>{0}: there is no {1!r}; choose {2} or {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/networks.py" />
   <source>The {0} network works on blocks of {1} x {2} pixels: choose another DOWNSAMPLE, or another NETWORK.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model {0} is larger than 2 GB, which no ONNX file can be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model {0} can't be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>{0} is not an ONNX model. Leave MODEL empty to use the one that ships.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model keeps its weights in another file ({0}): save it as one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>not named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model's {0} is larger than {1} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>What to expect is known at operating points only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The model's card does not say what to expect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>In land like that of the model's card, expect {0:.0%} of the detected blocks to be right where 1 % of all blocks hold a landslide, and {1:.0%} where 0.1 % do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The probability raster does not say which model made it; the threshold is {0:g} unless THRESHOLD is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The probability raster has no operating point {0}: an older version made it, or its model has none. Blocks above the threshold in its tags, {1:.3g}, are taken. Classify again, or give THRESHOLD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>Used where THRESHOLD is empty. 'balanced': the model's best F1, for land where landslides are common. 'quiet': one false block in 1,000 of the benchmark's negatives. 'strict': quieter still; half of the large landslides are found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>{0}, above {1:.3f}: {2:.0%} of the landslide blocks, {3:.0%} and {4:.0%}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The shipped model finds, and of the detected blocks are right where 1 % and 0.1 % of all hold a landslide: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/splits.py" />
   <source>There are {0} chip(s) of one class, but a split into training, validation and test needs {1} of each class at the very least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/splits.py" />
   <source>The scene gives {0} landslide chip(s) and {1} others: too few to split into training, validation and test. Draw more landslides, or raise RATIO.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/models/training.py" />
   <source>history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: it is a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: it is a pipe or a device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} is larger than {1} MB, which is too much for such a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is longer than {0} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is no JSON ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it has an entry twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is no table of names and values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it has no {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a whole number from {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a number between {0:g} and {1:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a number from {0:g} to {1:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a text of one line and at most {0} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a list of {0} texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a list of {0} to {1} texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a table of names and values, {0} to {1} of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a table of plain data, at most {0} characters and values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be plain data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>The engine reported a result that can't be used: {0}. Run it again; if it happens again, run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>is of another type ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>The catalog {0} can't be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>The catalog {0} holds no record with a position.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>No date in the catalog {0} can be read ({1}). A date has a year of four digits, a month and a day; choose DATE_FIELD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>The catalog has no column {0!r}; it has {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>The catalog {0} has no column {1} that is known by its name; it has {2}. Name the columns (DATE_FIELD, or YEAR_FIELD, MONTH_FIELD and DAY_FIELD; LATITUDE_FIELD, LONGITUDE_FIELD).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>The dates in {0} contradict each other: {1!r} has its day first, {2!r} its month. Mend them, or choose DATE_ORDER: dates of the other order then count as unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>The dates in {0} may have their day or their month first ({1!r}), and none of them says which. Choose DATE_ORDER: {2} or {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>{0} of {1} dates in {2} can't be read, and count as unknown: {3}{4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>PERIODS: {0!r} is no period; write years as 2007-2010, separated by commas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/delimited.py" />
   <source>it holds no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>too rough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>accuracy unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>outside the dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>date unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>What the model saw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Non-landslide activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Landslide activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Where the network looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>{0} blocks, those that speak most for the class first. The maps are Grad-CAM's, on one scale of colour for the whole sheet, from dark (nothing) to bright, over what the model saw in grey. The yellow square is the block; what lies around it is seen too, but not classified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Largest activation: non-landslide {0:.3g}, landslide {1:.3g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Where this comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Bias factor of landslide records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>What the threshold does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Blocks above each probability threshold, and their ratio to the reference region's; dashed lines are the catalog's ratio, in the dates chosen and in other periods. The further the two lie apart, the more unequally the regions are recorded; where the solid line is flat, the bias factor does not hang on the threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The charts show {0} of {1} regions: the reference, that of the largest bias factor, and those with most detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>What this assumes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The sentences above are of the intervals that hold for all pairs of regions at once (95 %): among many regions some differ by chance, and the reference is itself chosen among them. Pooled: what a region's records say, drawn towards the others where they are few (regions' bias factors taken as log-normal; from four regions on).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval covers chance in the counts (95 %). It does not cover detections that are wrong more often in one region than in the other; only a review of detections can show that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval covers chance in the counts and in the review (95 %).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The share of detections that are wrong, and the share of landslides that are missed, are the same in both regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The share of detections that are wrong is each region's own, from its review; the share of landslides that are missed is the same in both regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ = (d1/d2) / (r1/r2): d landslides detected, r landslides recorded, 1 the region, 2 the reference region (Wang and Wei).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>A record counts in a region by the share of the circle of its accuracy that lies there and where a scene saw; one of unknown accuracy by its point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The scene shows scars of as many years in both regions, unless VISIBLE_YEARS_FIELD says otherwise. Scars heal faster in the tropics.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval is of 10,000 draws of one model: what is detected only, recorded only and both are Poisson counts (Jeffreys' prior); the number of true detections comes from the review, each record's place from its accuracy, what both lists share from MATCHED less what chance matches. Records of one storm (three days, 100 km; without dates, by nearness) count as one report, detections by nearness likewise. Where a count is zero, Γ is a bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>taken as all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>by the chance of each to lie there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded, not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Seen area (km²)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected / 1,000 km²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded / 1,000 km²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Bias factors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>95 % interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>for all regions at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>pooled with the others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Independent reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ, with the interval for all regions at once; 1: recorded as {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>By every count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>⚠ For {0} the counts differ by more than a fifth: neither blocks nor merged events count landslides, and raw ones hold false detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>in the reference region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Years of visible scars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>A scene shows scars of {0} years in {1} and of {2} in {3}. Without this, Γ of {4} would be {5} instead of {6}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Other periods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>How complete the catalog is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>{0}: at least {1} landslides ({2} to {3}), of which the catalog has at most {4:.0%} ({5:.0%} to {6:.0%}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Of true (reviewed) detections and of records whose chance match is below 10 %, less the matches of chance. Landslides that are seen well are reported well too, so the number of landslides is a lower bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Regions, detections and records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>probability threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>blocks above the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Ratio to the reference region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>ratio to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>detected, {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>threshold {0:.3g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>recorded, {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>recorded {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>at most {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>at least {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>{0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Any Γ of {0} is compatible with what was counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>No difference between {0} and {1} can be shown: any Γ of {2} is compatible with what was counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>It is of raw detections, for they were not reviewed in both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>A few storms hold most of the records: one more or less would change this much.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are at least {1} times more under-recorded than in {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are between {1} and {2} times more under-recorded than in {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are at least {1} times less under-recorded than in {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are between {1} and {2} times less under-recorded than in {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>No landslide was found among what was detected in {0}, so no more can be said than a bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>{0} has no record, so no more can be said than a bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Only one record in {0}, so no more can be said than this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Only {0} records in {1}, so no more can be said than this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Of {0} regions, {1} are more and {2} are less under-recorded than {3}, by intervals that hold for all of them at once; the others can't be told from it. The largest value is that of {4}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>float | None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Across: {0}, {1} to {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Up: {0}, {1} to {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Shown: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>chart wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Two dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} events of {1} blocks became landslides between {2} and {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} events of {1} blocks became landslides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>valid at both dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>below the threshold at both dates (quiet ground)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>crossed the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>of them rose more than quiet ground does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Ground that was below the threshold changed by {0:+.2f} of log-odds in the middle, with a spread of {1:.2f} around what blocks of one log-odds at the first date do. How far the falls reach says how far quiet ground rises, in the tail by a generalized Pareto distribution. A block that crossed the threshold counts where it rose more than that explains, at the false discovery rate (Benjamini and Hochberg 1995) among all blocks that were below the threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Events, the surest first: before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>event {0}, probability {1:.2f} → {2:.2f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} of {1} are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Stable ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Shift: {0:.2f} pixels ({1:+.2f} to the right, {2:+.2f} down), the median of {3} tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>correlation of block means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Change of log-odds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>after − before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>quiet ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>crossed, but within its spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>became landslides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Landslides detected in a scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>{0:,} events in {1:,} detected blocks, of {2:,} that were classified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>The scene, and its probabilities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>The scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Probability of a landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>A dot shows the highest of {0} x {0} blocks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Not known: give LANDCOVER, or run landtypesummary on the detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Not known: LANDCOVER has no class where blocks were classified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Intervals: 1,000 draws of chips with replacement. Average precision: the sum over thresholds of precision times the gain in recall. Expected calibration error: 15 bins of equal counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Evaluation of {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>least cover of a landslide block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>trained on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Average precision {0:.3f} (95 % interval {1:.3f} to {2:.3f}) on {3:,} blocks, of which {4:.1%} hold a landslide ({5:,} chips in all).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>None of these figures is a precision for a scene: where landslides are rarer than here, a larger share of the detections is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>⚠ {0} chip(s) could not be used and are left out; the log names them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Confusion at a threshold of {0:.4g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>called landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>called non-landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Operating points, and the card's other thresholds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>precision to expect at {0:g} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>false blocks per 1,000 negatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Precision to expect where 1 % or 0.1 % of the blocks hold a landslide: from recall and false blocks here, half a false block added; for land like these chips' only. OPERATING_POINT of the algorithms that detect chooses among the points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Precision and recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>every threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>the card's thresholds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Reliability (expected calibration error {0:.4f}, {1:.4f} to {2:.4f})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>share of landslides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Blocks of {0} are detected {1:.2g} times as often as an average block.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>blocks seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>share of blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>share of detections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Share of each class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>of the blocks seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>of the detected blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Enrichment: the class's share of the detected blocks over its share of all blocks seen. A block has the class that most of it has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Before matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>After matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Before matching, one chip of each part of the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>After matching, one chip of each part of the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Values of the sampled blocks before matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Values of the sampled blocks after matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Sources before and after matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>{0} can be told apart with an AUC of {1} before matching and {2} after it. Two halves of {3}: {4}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>0.5: not at all; 1: always. No source is quite like another place, and two halves of one source show what chance and neighbourhood do; matching that works brings the first figure towards theirs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Map of likeness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>One map for all blocks, before and after: blocks that look alike lie near each other. Point at one to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>The map shows {0} of {1} blocks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>The same, with chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>What a line can tell apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>two halves of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>AUC (95 % interval)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>AUC of a logistic regression on {0} principal components ({1:.1%} of the variance), the mean over zones of ground (or shares of the chips) that are held out in turn, with what lies near them. The intervals are Student's over zones, and reach 0.5 at least: matched scenes may be told apart the wrong way round, which is not told apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Distance to the reference (Kolmogorov)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>row {0}, column {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>chip {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>value (0-255)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Distribution matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Nothing speaks against matching this scene: its values are spread as the reference's ground is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>By band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>valid pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>distance before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>distance after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>largest share of one value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>at the highest value, before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Distances before: of the values themselves where scene and reference are of one type; of reflectance as the true-colour image scales it where the reference is of 8 bits. Equal values stay equal, so the distance after is at most the largest share that one value holds, or one part in 256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>value ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>{0}, picture {1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>not in the scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>stratum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>detections or blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>landslides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>unsure: none – all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Review of detections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>⚠ {0}: nothing was answered, so its detections stay uncorrected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>By region and stratum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>A region's precision is the mean of its strata's, weighed by their sizes (Olofsson et al. 2014). What was looked at is known; the rest of a stratum is simulated, with a share of landslides that is Beta(k + ½, n − k + ½). 'Unsure' and blanks are left out, and taken to be like the others of their stratum; 'unsure: none – all' is the precision if none, or all, of them were landslides. A place where two persons differ counts half. Where 20 places or more were looked at by two persons, their errors are counted in (latent-class model, Hui and Walter 1980), and the numbers are medians.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: {1:.0%} of the detections are landslides (all {2:,.0f} were looked at), which makes {3:,.0f} landslides{4}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: none of the {1} detections that were looked at is a landslide, so at most {2:.1%} of all {3:,.0f} are: {4:,.0f} landslides at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: all {1} detections that were looked at are landslides, so at least {2:.1%} of all {3:,.0f} are, which makes {4:,.0f} landslides{5}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: {1:.0%} of the detections are landslides ({2:.0%} to {3:.0%}), which makes {4:,.0f} landslides{5}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source> ({0:,.0f} to {1:,.0f})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0} are 'unsure': as answered, {1:.0%} are landslides if none of them is, {2:.0%} if all are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>No undetected block was a landslide either, so recall is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Not all strata of undetected blocks have an answer, so recall is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source> ({0:.0%} to {1:.0%})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0:.0%} of the landslides were found{1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Of {0} undetected blocks none was a landslide: recall lies between {1:.0%} and {2:.0%}, so it says nothing yet and is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Of {0} undetected blocks {1} were landslides: recall lies between {2:.0%} and {3:.0%}, too wide to be used; review more of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>No two persons looked at the same places, so the answers are taken to be right. Where some are wrong, the precision is biased and its interval too narrow: draw the sample with OVERLAP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Two persons answered for {0} places, and {1} times alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Two persons answered for {0} places, and {1} times alike: Cohen's kappa is {2:.2f} ({3:.2f} to {4:.2f}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Fewer than {0} of them are detections, too few to tell how often one is wrong: the answers are taken to be right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>One person sees {0:.0%} ({1:.0%} to {2:.0%}) of the landslides (sensitivity) and {3:.0%} ({4:.0%} to {5:.0%}) of what is none (specificity), which is counted in. Errors that both make at the same place are not seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>all {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>all seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>tuple[str, str]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>No scene was given, so there are no pictures: run it again with the scenes (SCENE) to see each place here. The places to look at, by their numbers (review_id) in the layer:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>Each picture is outlined in yellow where the detection lies. Its number is review_id; write the answers into the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Training of {0} ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The chips, and how they were split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The epoch, the calibration and the thresholds are chosen on validation; nothing is chosen on test.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The last epoch is kept. The calibration and the thresholds are chosen on validation; nothing is chosen on test.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Whole chips are dealt to the splits, before any copy is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Chips of one region lie in all three: a region that the network has never seen will be harder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>At the card's threshold of {0:.4g}, with 95 % intervals:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>At a probability of one half before calibration, as in Table 1 of the paper:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Decisions, on the test split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>From left to right: the block, what spoke against a landslide (Grad-CAM of the class non-landslide), what spoke for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Examples of the test split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The most confident mistakes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>None.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>non-landslide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>{0}, probability {1:.3f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>{0}, of which epoch {1} is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Adam, learning rate {0:g}, batches of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>logit x {0:.3f} + {1:.3f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>its error on held-out chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>average precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>best F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>the epoch that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>near infrared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The bands {0} are not in the order of {1}: {2}. Set BANDS to that order, or fit the distribution again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>the model needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The scene has no band named {0!r}; its bands are {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The scene has {0} band(s), but BANDS asks for band {1}.{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>BANDS names {0} band(s); {1} {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>it is of another format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>dtype {0} is none of its values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This is not a distribution written by fitreference: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its bands, values and counts don't fit together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its values must ascend and its counts be positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its values are not of the type that it names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>The distribution {0} can't be read: {1}. Make one with fitreference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list a band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list a band, of 1 to {0} numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list of at most {0} names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be names of at most {0} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>not all of its values and counts are numbers of their kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>a number in it is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>not all of its values are numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>There is no valid pixel: check the mask and the no-data value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>Integer and floating-point rasters can't share one distribution: convert one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>The rasters differ in their number of bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels of a band hold one value (saturated, or a no-data value that is not declared). They stay equal, so the matched distribution can't come nearer than that: mask them, or declare the no-data value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels lie within a twentieth of the reference's range (sea, a lake, shade, even snow or cloud, or an empty border): matching would stretch them over all colours. Mask them, or crop the scene to land.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels are brighter than anything in the reference (cloud, snow): they would be painted as bright ground, and ground darker than it is. Mask them (preparesentinel2 makes the mask), or use another date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The scene is far {0} than the reference (the medians lie {1:.1f} times its span apart): check the units (reflectance x 10,000, its offset taken off), and mask cloud, snow and water.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>brighter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>darker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>All valid pixels hold one value ({0}), so this is no scene: a file, or a source behind it, is empty or damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The darkest pixels of red, green and blue all lie above {0:.0f}: ESA's offset of 1000 (processing baseline 04.00 and later) seems to be left in, which makes everything too bright. Take it off with OFFSET=-1000, or prepare the product with preparesentinel2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The first band is far brighter than the second and the third (medians {0:.0f}, {1:.0f} and {2:.0f}), as near infrared is over plants: the bands seem to be a false-colour picture. Set BANDS to red, green and blue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>not estimated: too few groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>{0:.3f} ({1:.3f} to {2:.3f})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>its sources, blocks and chips don't fit together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/matching.py" />
   <source>The scene's distribution has {0} bands, the reference {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/matching.py" />
   <source>The strength of a matching lies between 0 and 1, not at {0:g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=shared needs SOURCE, the distribution of all scenes together: make it with fitreference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>SOURCE is given, but MATCH is {0!r}: choose 'shared', or leave SOURCE empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>{0} describes {1} bands; the model has {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>SOURCE was fitted on another type of values (integer or floating point) than the scene's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=scale takes {0}, but the scene's values reach {1:.4g} in their upper hundredth: choose 'scene', 'shared' or 'none' where they are no reflectance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>integers as reflectance x 10,000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>fractions as reflectance, 0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=none takes the values as they are, 0 to 255, but the scene has values up to {0:g}: choose 'scene', 'shared' or 'scale'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>processing level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>processing baseline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>quantification value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata does not say its {0}, so what its numbers mean is not known. Download the product again, or name its band files in a folder of their own, with OFFSET.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata is damaged: {0}. Download the product again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata gives no offset for {0}, though for other bands. Download the product again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The mask {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} declares a document type, which no Sentinel-2 product does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} is damaged or cut: {1}. Download the product again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} files may be {1}: {2}. Each scene needs a folder of its own, with one file a band; or name the band file that is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source> Its metadata lists {0} of these files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} lacks {1} at 10 m.{2} Download it again, or name the folder that holds all three.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} mixes bands of {1}: each scene needs a folder of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>Baselines are mixed: {0} is of {1}.{2}, the product's metadata of {3}. Their offsets may differ by 1,000, so the files of one must not be read with the metadata of the other. Download the product again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Scene {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Mask {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Probability {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Activation {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Detections {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>matched scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>recorded or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>matched records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>bias factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First set up the engine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>It is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No scene yet: prepare products as they are downloaded, open scenes, or try the demo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} scenes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First a scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} detections; {1} of {2} scenes are left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>The dialog is for the first scene; the others follow by themselves, with its settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} records from {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No catalog yet: import one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} regions: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No regions yet: open a layer of two or more polygons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections and a catalog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Which detections are in the catalog, and which records were detected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Detections or records have changed since they were matched: match them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} detections are recorded; chance alone would match {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} of {1} places have an answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>How many detections are right is known only where somebody looks at a sample of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>This is without the review's answers: calculate it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections, a catalog and regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Without a review Γ is biased where more detections are wrong in one region than in another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No bias factor could be given: see the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: at most {2:.1f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: at least {2:.1f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: {2:.1f} (95 %: {3:.1f} to {4:.1f}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>Record {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>accuracy not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>exact position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>accurate to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>not matched with detections yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>no detection: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>no detection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>detected, {0} away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>(its detection's layer is not shown)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>{0:.3g} km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>{0:.0f} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Accuracy and match under the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Shows the circle of a record's accuracy and the detection that it is matched to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Compare by swipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Draws the layer that is chosen in the layer panel alone, left of a line that follows the pointer, or the keys , and .</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>Scenes to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>{0}: {1} detections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>Resu&amp;lts go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Landslide Bias demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Make the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Two drawn regions with landslides whose number is known, and a catalog that records them unevenly: all seven steps can be tried on them. Nothing in it is a real place. It takes some seconds and 20 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>&amp;Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Scene {0} {1} (drawn)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Roads and rivers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>*.zip *.xml *.jp2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>&amp;Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>De&amp;tect in {0} scenes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>De&amp;tect…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Products ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Drawing the demo …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/queue.py" />
   <source>{0} ({1} of {2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/queue.py" />
   <source>it was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Set &amp;up the engine…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Prep&amp;are products…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Ope&amp;n scenes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Ma&amp;ke the demo…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Detect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Catalog and regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Import a catalog…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Open re&amp;gions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Find them in the catalog…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Dra&amp;w a sample…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Look, one b&amp;y one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Bias factor…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Look at t&amp;hresholds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Note: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: can be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: waits for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>How many landslides have their highest point inside the outline. 0: a landslide is seen here, but its highest point lies outside, where it counts. A digit answers 'landslide' and says how many; L says one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Landslide ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Not a landslide ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Unsure ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Landslides here:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>{0} (key: {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>left arrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>right arrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>backspace, or Ctrl+Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Near</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Blind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>The sample to review: a layer that 'Sample detections for review' wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Who you are. Each person sees the places dealt out to that number, and not the other's answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Probability and stratum stay hidden, so that they can't colour your answers. Open them to look, not to answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Reviewer {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Not saved. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Your answer: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>No scene in the project shows this place. Add its scene, or choose a picture below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>All your places are answered. Next: 'Score a review', or 'Bias factor' with this sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>This sample is temporary: its answers are gone when QGIS ends. Save it to a GeoPackage first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Place {0} of {1}; {2} answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>{0}; probability {1}; {2}; {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>There is no sample to review in the project. It is drawn from the detections of each region, doubtful ones and clear ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Draw a sample…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>The table of this sample is being edited. Save its edits, then go on here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Save the edits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>This sample holds no place to review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/pictures.py" />
   <source>Second date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Precision so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>To go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>no answer on a detection yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>{0:.2f} ({1:.2f} to {2:.2f})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>more than sampled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>narrow enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>No answer yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Of all persons' answers. Precision: the share of detections that are landslides, with its 95 % interval, as 'Score a review' gives it. To go: about how many answers until it is known to ± {0:g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>This sample can't be written: its file or its layer is read-only. Copy it to where you may write, and add that layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The file of this sample is gone: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The table of this sample is being edited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The file took no answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>Another program is writing to this sample's file. Close it there, then answer again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>This sample's file can't be written ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>landslide ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>not answered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>Engine's interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>Empty: the managed engine, made by the algorithm 'Set up the engine'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>In use: {0} ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above each threshold, by region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above each threshold, by region, on a logarithmic scale. The line is the threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Show on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Rasters show the blocks above the threshold; detections below it fade. The layers' own styles come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Write detections and bias factors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Runs extractdetections and biasfactor with this threshold; both are in Processing's history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Choose a probability raster: the output of detectlandslides or classifyscene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Reading the layers …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>With regions and a catalog the bias factor Γ is shown too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Γ of events that nobody reviewed: no excluded roads, no slope, no review. The report of biasfactor says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>{0:,} events of {1:,} blocks above {2:.6g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source> % of blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>In land like that of the model's card. After a storm 1 % or more, in ordinary years 0.1 % or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>The rasters name no operating points, or different ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>where landslides are in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>Threshold {0:.6g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>{0} % right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>Of 100 detected blocks about {0} hold a landslide, in land like that of the model's card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/slider.py" />
   <source>Blocks with a higher probability are detections. Steps are finer near 0 and 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/slider.py" />
   <source>Threshold, as a number from 0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/sources.py" />
   <source>Probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/sources.py" />
   <source>None: no bias factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>How much more a region's landslides go unrecorded than the reference's, with an interval that holds for all regions at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>Counts and bias factors by region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>about {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>{0} ({1} to {2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/working.py" />
   <source>Layers for the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Detections above {0:.4g}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Bias factors above {0:.4g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Written: the layers are temporary, the runs are in Processing's history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>The algorithm {0} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Not written: the dialog says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detects landslides in two scenes that are matched by one table, and gives the bias factor of the regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Bias factor of two scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>5. Catalog (.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detections in the first scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Landslide probability of the first scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detections in the second scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Landslide probability of the second scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>3. Mask of valid pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>4. Regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>1. First scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>2. Second scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Prepares two products of one tile as they are downloaded, classifies both alike, and finds the blocks that became landslides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>New landslides between two Sentinel-2 products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>2. Product after (zip or metadata)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>1. Product before (zip or metadata)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Landslide probability after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Landslide probability before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/detected.qml" />
   <source>undetected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/detected.qml" />
   <source>kept apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>below 1/30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>about as well recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>above 30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/likeness.qml" />
   <source>before matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/likeness.qml" />
   <source>after matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/mask.qml" />
   <source>does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/mask.qml" />
   <source>counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/recorded.qml" />
   <source>recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>1 km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>5 km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>10 km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>rougher or unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/review.qml" />
   <source>not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/styles/review.qml" />
   <source>to review</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
