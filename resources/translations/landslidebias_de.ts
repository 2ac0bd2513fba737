<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>landslidebias</name>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>1. Set up</source>
   <translation>1. Einrichten</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>2. Scenes</source>
   <translation>2. Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>3. Detection</source>
   <translation>3. Detektion</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>4. Catalog</source>
   <translation>4. Katalog</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>5. Review and bias factor</source>
   <translation>5. Durchsicht und Verzerrungsfaktor</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>6. Several dates</source>
   <translation>6. Mehrere Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>7. A model of your own</source>
   <translation>7. Ein eigenes Modell</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>8. Ready-made chains</source>
   <translation>8. Fertige Abläufe</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>Two inputs lie so far apart that one's coordinates can't be expressed in the other's system: check that they belong together. {0}</source>
   <translation>Zwei Eingaben liegen so weit auseinander, dass sich die Koordinaten der einen nicht im System der anderen ausdrücken lassen: Prüfen Sie, ob sie zusammengehören. {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0} failed unexpectedly ({1}: {2}). This is a bug: please report it.</source>
   <translation>{0} ist unerwartet fehlgeschlagen ({1}: {2}). Das ist ein Programmfehler: Bitte melden Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>A file</source>
   <translation>Eine Datei</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0} What was computed is kept in {1}: run again with the same parameters to go on from there.</source>
   <translation>{0} Was berechnet wurde, bleibt in {1} erhalten: Starten Sie mit denselben Parametern erneut, um von dort weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Bias factor</source>
   <translation>Verzerrungsfaktor</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>bias</source>
   <translation>Verzerrung</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>gamma</source>
   <translation>Gamma</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>under-reporting</source>
   <translation>Untererfassung</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>catalog</source>
   <translation>Katalog</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>completeness</source>
   <translation>Vollständigkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>statistics</source>
   <translation>Statistik</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>regions + detections + catalog (+ review) → Γ with its interval, completeness, and a report</source>
   <translation>Regionen + Detektionen + Katalog (+ Durchsicht) → Γ mit Intervall, Vollständigkeit und ein Bericht</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Says how much more one region's landslides go unrecorded than another's: Γ = (d1/d2) / (r1/r2), with d the landslides detected and r those in the catalog, for each region against a reference region (Wang and Wei), with a 95 % interval. Where a count is zero Γ is a bound (GAMMA_KIND). Sentences, GAMMA_LOW and GAMMA_HIGH hold for all regions at once. Give REVIEW: raw counts are biased where more detections are wrong in one region than in the other. Needs no engine.</source>
   <translation>Sagt, wie viel mehr die Hangrutschungen einer Region unverzeichnet bleiben als die einer anderen: Γ = (d1/d2) / (r1/r2), mit d für die erkannten Hangrutschungen und r für die im Katalog, für jede Region gegen eine Bezugsregion (Wang und Wei), mit einem 95-%-Intervall. Wo eine Anzahl null ist, ist Γ eine Schranke (GAMMA_KIND). Die Sätze, GAMMA_LOW und GAMMA_HIGH gelten für alle Regionen zugleich. Geben Sie REVIEW an: Rohe Anzahlen sind verzerrt, wo in einer Region mehr Detektionen falsch sind als in der anderen. Braucht keine Engine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Next: open REPORT: it says in words what the figures bear, and what to doubt.</source>
   <translation>Als Nächstes: Öffnen Sie REPORT: Dort steht in Worten, was die Zahlen hergeben und woran zu zweifeln ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Its lower limit (95 %)</source>
   <translation>Seine untere Grenze (95 %)</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Its upper limit (95 %)</source>
   <translation>Seine obere Grenze (95 %)</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Estimate or bound</source>
   <translation>Schätzung oder Schranke</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Region of the largest bias factor</source>
   <translation>Region mit dem größten Verzerrungsfaktor</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Regions with bias factor</source>
   <translation>Regionen mit Verzerrungsfaktor</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The regions with their counts, densities per 1,000 km² of seen area, and gamma with its interval.</source>
   <translation>Die Regionen mit ihren Anzahlen, Dichten je 1.000 km² gesehener Fläche und Gamma mit Intervall.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Threshold curve</source>
   <translation>Schwellenkurve</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Blocks above each threshold by region, and the ratio to the reference region (the paper's Fig. 8). Needs PROBABILITY.</source>
   <translation>Blöcke über jeder Schwelle nach Region und das Verhältnis zur Bezugsregion (Abb. 8 des Artikels). Braucht PROBABILITY.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Figures as JSON</source>
   <translation>Zahlen als JSON</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>All figures of the report, for programs.</source>
   <translation>Alle Zahlen des Berichts, für Programme.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>One self-contained page: the bias factor in words, the counts, curves, warnings and assumptions.</source>
   <translation>Eine eigenständige Seite: der Verzerrungsfaktor in Worten, die Anzahlen, Kurven, Warnungen und Annahmen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>START ({0}) lies after END ({1}).</source>
   <translation>START ({0}) liegt nach END ({1}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>CURVE needs PROBABILITY: the curve counts blocks above each threshold.</source>
   <translation>CURVE braucht PROBABILITY: Die Kurve zählt Blöcke über jeder Schwelle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Regions</source>
   <translation>Regionen</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Two or more polygons that don't overlap.</source>
   <translation>Zwei oder mehr Polygone, die sich nicht überlappen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Name of a region</source>
   <translation>Name einer Region</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>A field with a different name for each region. Empty: the field 'name', or else the feature's number.</source>
   <translation>Ein Feld mit einem anderen Namen für jede Region. Leer: das Feld 'name' oder sonst die Nummer des Objekts.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Reference region</source>
   <translation>Bezugsregion</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The region that the others are held against. Empty: the one with the most records.</source>
   <translation>Die Region, mit der die anderen verglichen werden. Leer: die mit den meisten Einträgen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Detections</source>
   <translation>Detektionen</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The detections of all scenes (polygons or points; an inventory drawn by hand will do). An event counts in the region where a point inside it lies.</source>
   <translation>Die Detektionen aller Szenen (Polygone oder Punkte; auch ein von Hand gezeichnetes Inventar genügt). Ein Ereignis zählt in der Region, in der ein Punkt in seinem Inneren liegt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Probability rasters</source>
   <translation>Wahrscheinlichkeitsraster</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The rasters that the detections come from. They say which part of a region was seen (records count there only), and give the threshold curve. Empty: the regions are taken as wholly seen.</source>
   <translation>Die Raster, aus denen die Detektionen stammen. Sie sagen, welcher Teil einer Region gesehen wurde (nur dort zählen Einträge), und ergeben die Schwellenkurve. Leer: Die Regionen gelten als ganz gesehen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Catalog</source>
   <translation>Katalog</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The records, as importcatalog gives them.</source>
   <translation>Die Einträge, wie importcatalog sie liefert.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Date of a record</source>
   <translation>Datum eines Eintrags</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Used with START, END and PERIODS, and to tell which records are of one storm.</source>
   <translation>Wird mit START, END und PERIODS gebraucht und um zu erkennen, welche Einträge zu einem Unwetter gehören.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records before it don't count (e.g. 2010-01-01). Empty: no limit.</source>
   <translation>Einträge davor zählen nicht (z. B. 2010-01-01). Leer: keine Grenze.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records after it don't count. Empty: no limit.</source>
   <translation>Einträge danach zählen nicht. Leer: keine Grenze.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>More periods to compare</source>
   <translation>Weitere Zeiträume zum Vergleich</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Years, e.g. '2007-2010, 2011-2017': the report shows the catalog's ratio and the bias factor for each of them too.</source>
   <translation>Jahre, z. B. '2007-2010, 2011-2017': Der Bericht zeigt auch für jeden davon das Verhältnis im Katalog und den Verzerrungsfaktor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records matched to detections</source>
   <translation>Einträge mit Zuordnung zu Detektionen</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>“Records, detected or not” of matchcatalog, or a copy of the records with a field 'detected'. Narrows the interval: both counts then share those landslides. With a review, and the field 'chance' that matchcatalog writes, the catalog's completeness is estimated too.</source>
   <translation>„Einträge, erkannt oder nicht“ von matchcatalog oder eine Kopie der Einträge mit einem Feld 'detected'. Verengt das Intervall: Beide Anzahlen haben dann diese Hangrutschungen gemeinsam. Mit einer Durchsicht und dem Feld 'chance', das matchcatalog schreibt, wird auch die Vollständigkeit des Katalogs geschätzt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Reviewed sample</source>
   <translation>Durchgesehene Stichprobe</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The layer that reviewsample wrote, with 'answer' filled in (or what scorereview made of it). Each region's detections are corrected by its own answers; a region without answers stays uncorrected.</source>
   <translation>Der Layer, den reviewsample geschrieben hat, mit ausgefülltem 'answer' (oder was scorereview daraus gemacht hat). Die Detektionen jeder Region werden nach ihren eigenen Antworten korrigiert; eine Region ohne Antworten bleibt unkorrigiert.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Those of other scenes, where each was sampled by itself; each place in one of them only.</source>
   <translation>Die anderer Szenen, wenn aus jeder einzeln eine Stichprobe gezogen wurde; jeder Ort nur in einer davon.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Further reviewed samples</source>
   <translation>Weitere durchgesehene Stichproben</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>What is counted as a detection</source>
   <translation>Was als Detektion gezählt wird</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>'corrected': landslides, by each region's own review; without REVIEW, 'landslides': as many as the detections say that each holds (events, where they don't). 'events': touching blocks merged. 'blocks': the paper's count. The report gives all of them.</source>
   <translation>'corrected': Hangrutschungen, nach der eigenen Durchsicht jeder Region; ohne REVIEW 'landslides': so viele, wie jede Detektion nach eigener Angabe enthält (Ereignisse, wo die Angabe fehlt). 'events': Blöcke, die sich berühren, zusammengefasst. 'blocks': die Zählung des Artikels. Der Bericht nennt alle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Years of scars that a scene shows</source>
   <translation>Jahre, deren Narben eine Szene zeigt</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>A field of REGIONS with how long scars stay visible there. Detections are divided by it. Empty: equal in all regions.</source>
   <translation>Ein Feld von REGIONS, das sagt, wie lange Narben dort sichtbar bleiben. Detektionen werden dadurch geteilt. Leer: in allen Regionen gleich.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Of the draws that all figures come from.</source>
   <translation>Für die Ziehungen, aus denen alle Zahlen stammen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MATCHED has no field 'detected' that says which records have a detection.</source>
   <translation>MATCHED hat kein Feld 'detected', das sagt, welche Einträge eine Detektion haben.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MORE_REVIEWS needs REVIEW: give the first of the reviewed samples there.</source>
   <translation>MORE_REVIEWS braucht REVIEW: Geben Sie dort die erste der durchgesehenen Stichproben an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MORE_REVIEWS must be of the kind of REVIEW: all reviewed samples, or all what scorereview made of them.</source>
   <translation>MORE_REVIEWS muss von derselben Art sein wie REVIEW: alles durchgesehene Stichproben oder alles, was scorereview daraus gemacht hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Block grid</source>
   <translation>Blockgitter</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>scene</source>
   <translation>Szene</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>blocks</source>
   <translation>Blöcke</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>grid</source>
   <translation>Gitter</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>zonal statistics</source>
   <translation>Zonenstatistik</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>the blocks as polygons, with any raster's statistics</source>
   <translation>die Blöcke als Polygone, mit der Statistik beliebiger Raster</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Makes the blocks of a scene as polygons: the squares of 18 x 18 pixels (180 m) that the classifier looks at, from the scene's upper left corner, with row, column and, if you like, statistics of any rasters in them (slope, rainfall, probability). Pixels at the right and lower edge that fill no whole block belong to none. Needs no engine.</source>
   <translation>Macht aus den Blöcken einer Szene Polygone: die Quadrate von 18 x 18 Pixeln (180 m), die der Klassifikator betrachtet, ab der linken oberen Ecke der Szene, mit Zeile, Spalte und auf Wunsch der Statistik beliebiger Raster darin (Neigung, Niederschlag, Wahrscheinlichkeit). Pixel am rechten und unteren Rand, die keinen ganzen Block füllen, gehören zu keinem. Braucht keine Engine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Next: select blocks and give them to gradcam, or to exportchips as the area to take.</source>
   <translation>Als Nächstes: Wählen Sie Blöcke aus und geben Sie sie an gradcam, oder an exportchips als das Gebiet, aus dem genommen wird.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Blocks</source>
   <translation>Blöcke</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Scene</source>
   <translation>Szene</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>The raster whose pixels are grouped into blocks; a probability raster, whose cells are blocks, is taken cell by cell.</source>
   <translation>Das Raster, dessen Pixel zu Blöcken zusammengefasst werden; ein Wahrscheinlichkeitsraster, dessen Zellen Blöcke sind, wird Zelle für Zelle genommen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Empty: the shipped model's (18), or 1 for a raster of blocks.</source>
   <translation>Leer: die des mitgelieferten Modells (18) oder 1 für ein Raster aus Blöcken.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Only blocks that have ground in common with it. Rows and columns stay those of the whole scene. Empty: all.</source>
   <translation>Nur Blöcke, die mit ihr eine Fläche gemeinsam haben. Zeilen und Spalten bleiben die der ganzen Szene. Leer: alle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Rasters to summarise</source>
   <translation>Raster für die Statistik</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Each band of each of them gives a field a statistic, named after the file, the band (where there are several) and the statistic. Any coordinate system and resolution; pixels count by their share in the block; no data is left out.</source>
   <translation>Jeder Kanal jedes Rasters ergibt ein Feld je Statistik, benannt nach der Datei, dem Kanal (wo es mehrere gibt) und der Statistik. Beliebiges Koordinatensystem und beliebige Auflösung; Pixel zählen mit ihrem Anteil im Block; keine Daten (NoData) bleiben unberücksichtigt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Statistics</source>
   <translation>Statistiken</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Of the rasters' valid pixels in a block; 'majority' for classes. Empty fields: the raster has no data there.</source>
   <translation>Über die gültigen Pixel der Raster in einem Block; 'majority' für Klassen. Leere Felder: Das Raster hat dort keine Daten (NoData).</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>One polygon a block with row and col (from 0, at the upper left) and the statistics.</source>
   <translation>Ein Polygon je Block mit row und col (ab 0, links oben) und der Statistik.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>{0} does not overlap the scene: check both coordinate systems.</source>
   <translation>{0} überlappt die Szene nicht: Prüfen Sie beide Koordinatensysteme.</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The model's own values already (none)</source>
   <translation>Schon die Werte des Modells (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sentinel-2 reflectance (scale)</source>
   <translation>Reflexionsgrad von Sentinel-2 (scale)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>This scene alone (scene)</source>
   <translation>Diese Szene allein (scene)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>One table for all scenes (shared)</source>
   <translation>Eine Tabelle für alle Szenen (shared)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Most landslides found (balanced)</source>
   <translation>Die meisten Hangrutschungen gefunden (balanced)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Few false detections (quiet)</source>
   <translation>Wenige falsche Detektionen (quiet)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Fewest false detections (strict)</source>
   <translation>Die wenigsten falschen Detektionen (strict)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>edges and corners</source>
   <translation>edges and corners</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Each block by itself (none)</source>
   <translation>Jeder Block für sich (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks that share an edge (edges)</source>
   <translation>Blöcke mit gemeinsamer Kante (edges)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks that share an edge or a corner (edges and corners)</source>
   <translation>Blöcke mit gemeinsamer Kante oder Ecke (edges and corners)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As the whole column says (auto)</source>
   <translation>Wie die ganze Spalte es zeigt (auto)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Day first (DMY)</source>
   <translation>Tag zuerst (DMY)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Month first (MDY)</source>
   <translation>Monat zuerst (MDY)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The same probabilities everywhere (f32)</source>
   <translation>Überall dieselben Wahrscheinlichkeiten (f32)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Faster on processors that can (bf16)</source>
   <translation>Schneller auf Prozessoren, die es können (bf16)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The fastest that this processor has (auto)</source>
   <translation>Die schnellste, die dieser Prozessor hat (auto)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>8-bit integers (int8)</source>
   <translation>8-Bit-Ganzzahlen (int8)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect (detect)</source>
   <translation>Zum Erkennen (detect)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect and to train (train)</source>
   <translation>Zum Erkennen und Trainieren (train)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect on a Dask cluster too (cluster)</source>
   <translation>Zum Erkennen, auch auf einem Dask-Cluster (cluster)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Small and fast (compact)</source>
   <translation>Klein und schnell (compact)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>ResNet-50 as in the paper (resnet50)</source>
   <translation>ResNet-50 wie im Artikel (resnet50)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The paper's simple network (baseline)</source>
   <translation>Das einfache Netz des Artikels (baseline)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As a coarse pixel sees (antialiased)</source>
   <translation>Wie ein grobes Pixel es sieht (antialiased)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Plain interpolation as in the paper (bilinear)</source>
   <translation>Einfache Interpolation wie im Artikel (bilinear)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Not at all (none)</source>
   <translation>Gar nicht (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>No copies (none)</source>
   <translation>Keine Kopien (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>One copy of each block as in the paper (paper)</source>
   <translation>Eine Kopie jedes Blocks wie im Artikel (paper)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Changed anew each time (strong)</source>
   <translation>Jedes Mal neu verändert (strong)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The best on validation (best)</source>
   <translation>Der beste Stand bei der Validierung (best)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The last as in the paper (last)</source>
   <translation>Der letzte Stand wie im Artikel (last)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As its weights were trained (weights)</source>
   <translation>Wie die Gewichte trainiert wurden (weights)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>0 to 1 as in the paper (unit)</source>
   <translation>0 bis 1 wie im Artikel (unit)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>All chips (all)</source>
   <translation>Alle Chips (all)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Trained on (training)</source>
   <translation>Zum Trainieren benutzt (training)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Chosen on (validation)</source>
   <translation>Zum Auswählen benutzt (validation)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Neither trained nor chosen on (test)</source>
   <translation>Weder zum Trainieren noch zum Auswählen benutzt (test)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>What speaks against a landslide (non-landslide)</source>
   <translation>Was gegen eine Hangrutschung spricht (non-landslide)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>What speaks for a landslide (landslide)</source>
   <translation>Was für eine Hangrutschung spricht (landslide)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Two bands with either (both)</source>
   <translation>Zwei Kanäle mit je einem davon (both)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Grad-CAM's own values (none)</source>
   <translation>Die Werte von Grad-CAM selbst (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>By the largest value here (scene)</source>
   <translation>Nach dem größten Wert hier (scene)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Each block by its own largest (block)</source>
   <translation>Jeder Block nach seinem eigenen größten Wert (block)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Smallest value (minimum)</source>
   <translation>Kleinster Wert (minimum)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Largest value (maximum)</source>
   <translation>Größter Wert (maximum)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Most frequent value (majority)</source>
   <translation>Häufigster Wert (majority)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Standard deviation (deviation)</source>
   <translation>Standardabweichung (deviation)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>no data</source>
   <translation>no data</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>cloud shadow</source>
   <translation>cloud shadow</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>cloud medium</source>
   <translation>cloud medium</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>cloud high</source>
   <translation>cloud high</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>No data</source>
   <translation>Keine Daten</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Saturated or defective (saturated)</source>
   <translation>Gesättigt oder defekt (saturated)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud shadow</source>
   <translation>Wolkenschatten</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud of medium probability (cloud medium)</source>
   <translation>Wolken mittlerer Wahrscheinlichkeit (cloud medium)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud of high probability (cloud high)</source>
   <translation>Wolken hoher Wahrscheinlichkeit (cloud high)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Thin cirrus (cirrus)</source>
   <translation>Dünne Zirruswolken (cirrus)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Snow or ice (snow)</source>
   <translation>Schnee oder Eis (snow)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Repeated records (duplicates)</source>
   <translation>Wiederholte Einträge (duplicates)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Records at 0 and 0 degrees (zero)</source>
   <translation>Einträge bei 0 und 0 Grad (zero)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Records outside their country (outside)</source>
   <translation>Einträge außerhalb ihres Landes (outside)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>scene classification</source>
   <translation>scene classification</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As the numbers look (guess)</source>
   <translation>Wie die Zahlen aussehen (guess)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>ESA WorldCover (worldcover)</source>
   <translation>ESA WorldCover (worldcover)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sentinel-2's scene classification (scene classification)</source>
   <translation>Szenenklassifikation von Sentinel-2 (scene classification)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Numbers without names (numbers)</source>
   <translation>Zahlen ohne Namen (numbers)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Landslides by each region's review (corrected)</source>
   <translation>Hangrutschungen nach der Durchsicht jeder Region (corrected)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Events of touching blocks (events)</source>
   <translation>Ereignisse aus Blöcken, die sich berühren (events)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks as in the paper (blocks)</source>
   <translation>Blöcke wie im Artikel (blocks)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Landslides counted one by one (landslides)</source>
   <translation>Einzeln gezählte Hangrutschungen (landslides)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Earth Search of Element 84 (earth-search)</source>
   <translation>Earth Search von Element 84 (earth-search)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Planetary Computer of Microsoft (planetary-computer)</source>
   <translation>Planetary Computer von Microsoft (planetary-computer)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Another one by its address (own)</source>
   <translation>Ein anderer über seine Adresse (own)</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Classify scene</source>
   <translation>Szene klassifizieren</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>detection</source>
   <translation>Detektion</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>sentinel-2</source>
   <translation>Sentinel-2</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>deep learning</source>
   <translation>Deep Learning</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>grad-cam</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>scene → probability raster, activation raster, the landslide's share</source>
   <translation>Szene → Wahrscheinlichkeitsraster, Aktivierungsraster, Anteil der Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Gives each block of 18 x 18 pixels (180 m) of a scene its probability of holding a landslide. Writes one cell a block, exact to the cell, and if asked the activation maps (Grad-CAM) that show which part of a block speaks for either class. Threshold the result as often as you like with extractdetections. Works strip by strip; what is done is kept after a cancel and not computed again when run with the same output.</source>
   <translation>Gibt jedem Block von 18 x 18 Pixeln (180 m) einer Szene die Wahrscheinlichkeit, dass er eine Hangrutschung enthält. Schreibt eine Zelle je Block, auf die Zelle genau, und auf Wunsch die Aktivierungskarten (Grad-CAM), die zeigen, welcher Teil eines Blocks für die eine oder die andere Klasse spricht. Wenden Sie mit extractdetections so oft Sie wollen eine Schwelle auf das Ergebnis an. Arbeitet Streifen für Streifen; was fertig ist, bleibt nach einem Abbruch erhalten und wird bei einem Lauf mit derselben Ausgabe nicht neu berechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Next: extractdetections, with PROBABILITY as its probability raster.</source>
   <translation>Als Nächstes: extractdetections, mit PROBABILITY als Wahrscheinlichkeitsraster.</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Classified blocks</source>
   <translation>Klassifizierte Blöcke</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>median of log-odds</source>
   <translation>Median der Log-Odds</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Combine several dates</source>
   <translation>Mehrere Zeitpunkte zusammenführen</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>multi-temporal</source>
   <translation>multitemporal</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>composite</source>
   <translation>Komposit</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>haze</source>
   <translation>Dunst</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>shadow</source>
   <translation>Schatten</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>false positives</source>
   <translation>Falsch-Positive</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>probability rasters of several dates → one: their median, how many dates are valid, the share of them above the threshold</source>
   <translation>Wahrscheinlichkeitsraster mehrerer Zeitpunkte → eines: ihr Median, wie viele Zeitpunkte gültig sind, welcher Anteil davon über der Schwelle liegt</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Makes one probability raster of those of several dates of one place: each block gets the median of its dates' log-odds. A scar stays over the dates; a ploughed field, haze and shadow mostly don't, so that fewer blocks are called falsely. Three dates or more outvote one that is wrong; of two the median is their mean. Landslides that only the latest dates show are outvoted as well: comparedates finds those. Needs no engine.</source>
   <translation>Macht aus den Wahrscheinlichkeitsrastern mehrerer Zeitpunkte eines Ortes ein einziges: Jeder Block erhält den Median der Log-Odds seiner Zeitpunkte. Eine Rutschungsnarbe bleibt über die Zeitpunkte bestehen; ein gepflügtes Feld, Dunst und Schatten meist nicht, sodass weniger Blöcke fälschlich als Hangrutschung gelten. Drei oder mehr Zeitpunkte überstimmen einen falschen; bei zweien ist der Median ihr Mittelwert. Hangrutschungen, die nur die letzten Zeitpunkte zeigen, werden ebenfalls überstimmt: Diese findet comparedates. Braucht keine Engine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Next: extractdetections, with OUTPUT as its probability raster.</source>
   <translation>Als Nächstes: extractdetections, mit OUTPUT als Wahrscheinlichkeitsraster.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks with a value</source>
   <translation>Blöcke mit einem Wert</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks above the threshold</source>
   <translation>Blöcke über der Schwelle</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide probability, a raster each date</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung, ein Raster je Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Two or more that classifyscene or detectlandslides wrote; all of one grid, one model and one matching.</source>
   <translation>Zwei oder mehr, die classifyscene oder detectlandslides geschrieben hat; alle mit demselben Gitter, demselben Modell und derselben Angleichung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Least number of valid dates</source>
   <translation>Kleinste Anzahl gültiger Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks that fewer dates saw (cloud, no data) are no data. With 1, a block that one date saw has that date's probability.</source>
   <translation>Blöcke, die weniger Zeitpunkte gesehen haben (Wolken, keine Daten), sind ohne Daten (NoData). Bei 1 hat ein Block, den ein Zeitpunkt gesehen hat, dessen Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide's share, a raster each date</source>
   <translation>Anteil der Hangrutschung, ein Raster je Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARE of the same runs, for SHARE of all dates. Only for that.</source>
   <translation>SHARE derselben Läufe, für SHARE aller Zeitpunkte. Nur dafür.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>What ABOVE and the log count above. Empty: the operating point's.</source>
   <translation>Über dieser Schwelle zählen ABOVE und das Protokoll. Leer: die des Arbeitspunkts.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide probability of all dates</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung aus allen Zeitpunkten</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>As classifyscene writes it, one cell a block (.tif): whatever takes a probability raster takes this one. Its day is the latest one, where all are known.</source>
   <translation>Wie classifyscene sie schreibt, eine Zelle je Block (.tif): Was ein Wahrscheinlichkeitsraster annimmt, nimmt auch dieses an. Sein Tag ist der letzte, sofern alle bekannt sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Number of valid dates</source>
   <translation>Anzahl gültiger Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Of each block (.tif).</source>
   <translation>Von jedem Block (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Share of dates above the threshold</source>
   <translation>Anteil der Zeitpunkte über der Schwelle</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Of each block's valid dates (.tif): 1 where all call it a landslide, no data where none is valid.</source>
   <translation>Von den gültigen Zeitpunkten jedes Blocks (.tif): 1, wo alle ihn als Hangrutschung einstufen, keine Daten, wo keiner gültig ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>The median of SHARES in each cell of 30 m (.tif): extractdetections counts and outlines landslides by it.</source>
   <translation>Der Median von SHARES in jeder Zelle von 30 m (.tif): Danach zählt und umreißt extractdetections Hangrutschungen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} raster is given: two dates or more can be combined.</source>
   <translation>{0} Raster angegeben: Zusammenführen lassen sich zwei oder mehr Zeitpunkte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>A raster is given twice: it would count as two dates. Give each once.</source>
   <translation>Ein Raster ist zweimal angegeben: Es würde als zwei Zeitpunkte zählen. Geben Sie jedes einmal an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>LEAST_DATES asks for {0} valid dates, and {1} are given: no block has them.</source>
   <translation>LEAST_DATES verlangt {0} gültige Zeitpunkte, angegeben sind {1}: Kein Block hat so viele.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>dates</source>
   <translation>Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>The dates tell different operating points: those of {0} count.</source>
   <translation>Die Zeitpunkte nennen verschiedene Arbeitspunkte: Es gelten die von {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Several rasters are of {0}: each counts as a date of its own.</source>
   <translation>Mehrere Raster sind von {0}: Jedes zählt als eigener Zeitpunkt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>No block has {0} or more valid dates: check the masks.</source>
   <translation>Kein Block hat {0} oder mehr gültige Zeitpunkte: Prüfen Sie die Masken.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0}: {1} of {2} blocks above {3:.4g}</source>
   <translation>{0}: {1} von {2} Blöcken über {3:.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>All {0} dates together: {1} of {2} blocks</source>
   <translation>Alle {0} Zeitpunkte zusammen: {1} von {2} Blöcken</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} blocks are valid at one date only, and have its probability.</source>
   <translation>{0} Blöcke sind nur zu einem Zeitpunkt gültig und haben dessen Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARES: {0} was made with none of the probability rasters in INPUT.</source>
   <translation>SHARES: {0} entstand mit keinem der Wahrscheinlichkeitsraster in INPUT.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARE needs SHARES of all dates: that of {0} is missing.</source>
   <translation>SHARE braucht SHARES aller Zeitpunkte: Das von {0} fehlt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} holds other values than 0 to 1: it is no probability raster.</source>
   <translation>{0} enthält andere Werte als 0 bis 1: Es ist kein Wahrscheinlichkeitsraster.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Compare two dates</source>
   <translation>Zwei Zeitpunkte vergleichen</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>change detection</source>
   <translation>Änderungserkennung</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>new landslides</source>
   <translation>neue Hangrutschungen</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>before and after</source>
   <translation>vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>two probability rasters (+ scenes) → what became a landslide between two dates</source>
   <translation>zwei Wahrscheinlichkeitsraster (+ Szenen) → was zwischen zwei Zeitpunkten zur Hangrutschung wurde</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Finds the blocks that became landslides between two dates of one place, from two probability rasters. A block counts where it is valid at both dates, crosses the threshold, and rises more than ground does that is no landslide at either date: noise, season and a small shift move every block a little, and that spread is the yardstick. With both scenes it also measures how far they are shifted and how the light changed, and says when that is too much. Needs no engine.</source>
   <translation>Findet aus zwei Wahrscheinlichkeitsrastern die Blöcke, die zwischen zwei Zeitpunkten eines Ortes zu Hangrutschungen wurden. Ein Block zählt, wo er zu beiden Zeitpunkten gültig ist, die Schwelle überschreitet und stärker steigt als Boden, der zu keinem der Zeitpunkte eine Hangrutschung ist: Rauschen, Jahreszeit und eine kleine Verschiebung bewegen jeden Block ein wenig, und diese Streuung ist der Maßstab. Mit beiden Szenen wird auch gemessen, wie weit sie verschoben sind und wie sich das Licht geändert hat, und gesagt, wenn das zu viel ist. Braucht keine Engine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Next: open REPORT, then matchcatalog to see which of OUTPUT are recorded.</source>
   <translation>Als Nächstes: Öffnen Sie REPORT, dann matchcatalog, um zu sehen, welche von OUTPUT verzeichnet sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Blocks that became landslides</source>
   <translation>Blöcke, die zu Hangrutschungen wurden</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Blocks that crossed the threshold</source>
   <translation>Blöcke, die die Schwelle überschritten haben</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Spread of quiet ground's change (log-odds)</source>
   <translation>Streuung der Änderung ruhigen Geländes (Log-Odds)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Shift between the scenes (pixels)</source>
   <translation>Verschiebung zwischen den Szenen (Pixel)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Probability before</source>
   <translation>Wahrscheinlichkeit vorher</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>earlier</source>
   <translation>früheren</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Probability after</source>
   <translation>Wahrscheinlichkeit nachher</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>later</source>
   <translation>späteren</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The probability raster of the {0} date; both of one grid, one model and one matching.</source>
   <translation>Das Wahrscheinlichkeitsraster des {0} Zeitpunkts; beide mit einem Gitter, einem Modell und einer Angleichung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Scene before</source>
   <translation>Szene vorher</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Scene after</source>
   <translation>Szene nachher</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The satellite scene that was classified. With both, shift and change of light are measured on ground that is stable, and the report shows the events.</source>
   <translation>Die Satellitenszene, die klassifiziert wurde. Mit beiden werden Verschiebung und Änderung des Lichts auf stabilem Boden gemessen, und der Bericht zeigt die Ereignisse.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Numbers or names, of both scenes.</source>
   <translation>Nummern oder Namen, von beiden Szenen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Day before</source>
   <translation>Tag vorher</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Day after</source>
   <translation>Tag nachher</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Written into each event. Empty: the day that preparesentinel2 read from the product, where it is known.</source>
   <translation>Wird in jedes Ereignis geschrieben. Leer: der Tag, den preparesentinel2 aus dem Produkt gelesen hat, wo er bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>A block is a landslide where its probability is greater. Empty: the operating point's.</source>
   <translation>Ein Block ist eine Hangrutschung, wo seine Wahrscheinlichkeit größer ist. Leer: die des Arbeitspunkts.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>False discovery rate</source>
   <translation>Falschentdeckungsrate (FDR)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The share of the reported blocks that may be no more than the change of quiet ground (Benjamini and Hochberg 1995).</source>
   <translation>Der zulässige Anteil der gemeldeten Blöcke, die nicht mehr als die Änderung ruhigen Geländes zeigen (Benjamini und Hochberg 1995).</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Touching new blocks are merged into one event. 'none' keeps each block.</source>
   <translation>Neue Blöcke, die sich berühren, werden zu einem Ereignis zusammengefasst. 'none' behält jeden Block.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>New landslides</source>
   <translation>Neue Hangrutschungen</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Events with the fields of detections, their two dates, probability_before (largest), rise (largest difference of log-odds), p_value and q_value (smallest).</source>
   <translation>Ereignisse mit den Feldern der Detektionen, ihren zwei Daten, probability_before (größte), rise (größte Differenz der Log-Odds), p_value und q_value (kleinste).</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>What changed against what quiet ground does, shift and light, and pictures of the events where scenes are given.</source>
   <translation>Was sich geändert hat, verglichen mit ruhigem Gelände, Verschiebung und Licht, und Bilder der Ereignisse, wo Szenen angegeben sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Give both scenes, BEFORE_SCENE and AFTER_SCENE, or none.</source>
   <translation>Geben Sie beide Szenen an, BEFORE_SCENE und AFTER_SCENE, oder keine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The scene {0} is on another grid than the probability rasters: give the scenes that were classified.</source>
   <translation>Die Szene {0} liegt auf einem anderen Gitter als die Wahrscheinlichkeitsraster: Geben Sie die Szenen an, die klassifiziert wurden.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>{0} blocks crossed the threshold; {1} of them rose more than quiet ground does (its spread: {2:.2f} of log-odds); {3} events</source>
   <translation>{0} Blöcke haben die Schwelle überschritten; {1} davon sind stärker gestiegen als ruhiges Gelände (seine Streuung: {2:.2f} Log-Odds); {3} Ereignisse</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>BEFORE is of {0}, AFTER of {1}: exchange them.</source>
   <translation>BEFORE ist vom {0}, AFTER vom {1}: Vertauschen Sie beide.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Compare distributions</source>
   <translation>Verteilungen vergleichen</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>t-SNE</source>
   <translation>t-SNE</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>domain shift</source>
   <translation>Domänenverschiebung</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>embedding</source>
   <translation>Einbettung</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>similarity</source>
   <translation>Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>blocks of several sources on one t-SNE map, before and after matching; how separable they are</source>
   <translation>Blöcke mehrerer Quellen auf einer t-SNE-Karte, vor und nach der Angleichung; wie gut sie sich trennen lassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Draws blocks from two or more sources (scenes, and a folder of training chips), and lays them on one map of likeness (t-SNE after principal components) before and after matching their distributions to a reference, so that you see whether a scene looks like what the model was trained on. Says how well the sources can be told apart, beside two halves of one source. Canceled, it leaves nothing behind.</source>
   <translation>Zieht Blöcke aus zwei oder mehr Quellen (Szenen und ein Ordner mit Trainingschips) und legt sie auf eine Karte der Ähnlichkeit (t-SNE nach Hauptkomponenten), vor und nach der Angleichung ihrer Verteilungen an eine Referenz, damit Sie sehen, ob eine Szene dem gleicht, womit das Modell trainiert wurde. Sagt, wie gut sich die Quellen unterscheiden lassen, neben zwei Hälften einer Quelle. Nach einem Abbruch bleibt nichts zurück.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Next: look at REPORT. Where scenes differ from the model's chips after matching too, label some of their blocks: exportchips, then trainclassifier.</source>
   <translation>Als Nächstes: Sehen Sie sich REPORT an. Wo sich Szenen auch nach der Angleichung von den Chips des Modells unterscheiden, geben Sie einigen ihrer Blöcke Klassen: exportchips, dann trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of the first two sources before matching (AUC)</source>
   <translation>Trennbarkeit der ersten beiden Quellen vor der Angleichung (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of the first two sources after matching (AUC)</source>
   <translation>Trennbarkeit der ersten beiden Quellen nach der Angleichung (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of two halves of the first source (AUC)</source>
   <translation>Trennbarkeit zweier Hälften der ersten Quelle (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Scenes</source>
   <translation>Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two or more scenes, or one with CHIPS.</source>
   <translation>Zwei oder mehr Szenen, oder eine mit CHIPS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Labelled chips as trainclassifier takes them: one more source.</source>
   <translation>Chips mit Klassen, wie trainclassifier sie nimmt: eine weitere Quelle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The numbers or the names of the scenes' bands, in this order.</source>
   <translation>Die Nummern oder die Namen der Kanäle der Szenen, in dieser Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>For scenes: 1 where a pixel counts, 0 or no data where it does not. A scene takes the mask that overlaps it. Another grid is resampled by nearest neighbour.</source>
   <translation>Für Szenen: 1, wo ein Pixel zählt, 0 oder keine Daten (NoData), wo nicht. Eine Szene nimmt die Maske, die sie überlappt. Ein anderes Gitter wird nach dem nächsten Nachbarn umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>What each source is matched to, alone, channel by channel. Empty: the shipped model's.</source>
   <translation>Woran jede Quelle angeglichen wird, für sich, Kanal für Kanal. Leer: die des mitgelieferten Modells.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Blocks of each source</source>
   <translation>Blöcke jeder Quelle</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Drawn at random among the valid ones. A thousand of each take a minute or two.</source>
   <translation>Zufällig aus den gültigen gezogen. Tausend von jeder brauchen ein bis zwei Minuten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Principal components</source>
   <translation>Hauptkomponenten</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>What the map is made of, and what sources are told apart by. Empty: those that hold 95 % of the variance, 100 at most. The paper (section 4.5) takes the first 100.</source>
   <translation>Woraus die Karte gemacht ist und wonach die Quellen unterschieden werden. Leer: die, die 95 % der Varianz enthalten, höchstens 100. Der Artikel (Abschnitt 4.5) nimmt die ersten 100.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Of the drawing, the components, the map, the folds and the intervals.</source>
   <translation>Für die Ziehung, die Komponenten, die Karte, die Folds und die Intervalle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Blocks on the map of likeness</source>
   <translation>Blöcke auf der Karte der Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two rows a block, before and after matching: source, place, t-SNE and first principal components. The geometry is the block's outline in longitude and latitude (none for chips), so that a row leads to its place.</source>
   <translation>Zwei Zeilen je Block, vor und nach der Angleichung: Quelle, Ort, t-SNE und erste Hauptkomponenten. Die Geometrie ist der Umriss des Blocks in Länge und Breite (keine bei Chips), sodass eine Zeile zu ihrem Ort führt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The map before and after, where each point shows its chip, separability with intervals, and distances.</source>
   <translation>Die Karte vorher und nachher, in der jeder Punkt seinen Chip zeigt, Trennbarkeit mit Intervallen und Abstände.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>REFERENCE must be of 8-bit values.</source>
   <translation>REFERENCE muss 8-Bit-Werte haben.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>{0}, {1} matching: AUC {2}</source>
   <translation>{0}, {1} (Angleichung): AUC {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two sources are needed at least: name several scenes in SOURCES, or one and CHIPS.</source>
   <translation>Mindestens zwei Quellen sind nötig: Nennen Sie mehrere Szenen in SOURCES, oder eine und CHIPS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>the reference has {0}</source>
   <translation>die Referenz hat {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>the reference</source>
   <translation>die Referenz</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>{0} masks overlap {1}: give one for each scene.</source>
   <translation>{0} Masken überlappen {1}: Geben Sie eine für jede Szene an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The mask {0} does not overlap any scene: check that it belongs to them.</source>
   <translation>Die Maske {0} überlappt keine Szene: Prüfen Sie, ob sie zu ihnen gehört.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>chips</source>
   <translation>Chips</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Detect landslides</source>
   <translation>Hangrutschungen erkennen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>inventory</source>
   <translation>Inventar</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>scene → probability raster, activation raster, the landslide's share, detections, a page (scene beside probabilities, land types)</source>
   <translation>Szene → Wahrscheinlichkeitsraster, Aktivierungsraster, Anteil der Hangrutschung, Detektionen, eine Seite (Szene neben Wahrscheinlichkeiten, Landtypen)</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Finds landslides in a satellite scene. Each block of 18 x 18 pixels (180 m) is classified, blocks above the threshold are detections, touching ones are merged into events. The probability raster is kept, so that extractdetections can use another operating point later. The log and the layer say how many detections will be right where landslides are rare; look at a sample before you count.</source>
   <translation>Findet Hangrutschungen in einer Satellitenszene. Jeder Block von 18 x 18 Pixeln (180 m) wird klassifiziert, Blöcke über der Schwelle sind Detektionen, und die sich berühren, werden zu Ereignissen zusammengefasst. Das Wahrscheinlichkeitsraster bleibt erhalten, sodass extractdetections später einen anderen Arbeitspunkt nehmen kann. Das Protokoll und der Layer sagen, wie viele Detektionen richtig sein werden, wo Hangrutschungen selten sind; sehen Sie sich eine Stichprobe an, bevor Sie zählen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Next: open REPORT, then matchcatalog to see which detections are recorded, and reviewsample to look at some of them.</source>
   <translation>Als Nächstes: Öffnen Sie REPORT, dann matchcatalog, um zu sehen, welche Detektionen verzeichnet sind, und reviewsample, um einige davon anzusehen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Detected blocks</source>
   <translation>Erkannte Blöcke</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Land cover, for the report</source>
   <translation>Landbedeckung, für den Bericht</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>A raster of whole numbers, one a class (ESA WorldCover, Sentinel-2's scene classification), on any grid: the report says on which land blocks are detected. landtypesummary has more options.</source>
   <translation>Ein Raster ganzer Zahlen, eine je Klasse (ESA WorldCover, Szenenklassifikation von Sentinel-2), auf beliebigem Gitter: Der Bericht sagt, auf welchem Gelände Blöcke erkannt wurden. landtypesummary hat mehr Optionen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>One self-contained page: the scene beside its probabilities, and below them the land types (the paper's Fig. 7).</source>
   <translation>Eine eigenständige Seite: die Szene neben ihren Wahrscheinlichkeiten und darunter die Landtypen (Abb. 7 des Artikels).</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>LANDCOVER is for REPORT only: name a report, or use landtypesummary afterwards.</source>
   <translation>LANDCOVER ist nur für REPORT: Nennen Sie einen Bericht, oder nehmen Sie danach landtypesummary.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>LANDCOVER does not overlap the scene: check both coordinate systems.</source>
   <translation>LANDCOVER überlappt die Szene nicht: Prüfen Sie beide Koordinatensysteme.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' files</source>
   <translation>Spalte mit den Dateien der Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: path, file or one of the like.</source>
   <translation>Leer: path, file oder eine ähnliche.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' names</source>
   <translation>Spalte mit den Namen der Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: name or scene; where there is none, the files' names.</source>
   <translation>Leer: name oder scene; sonst die Namen der Dateien.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' days</source>
   <translation>Spalte mit den Tagen der Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: date or acquired; where there is none, what the files say.</source>
   <translation>Leer: date oder acquired; sonst, was die Dateien angeben.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the masks' files</source>
   <translation>Spalte mit den Dateien der Masken</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Of rasters as detectlandslides takes them as its mask. Empty: mask.</source>
   <translation>Von Rastern, wie detectlandslides sie als Maske nimmt. Leer: mask.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Detect landslides in many scenes</source>
   <translation>Hangrutschungen in vielen Szenen erkennen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>batch</source>
   <translation>Stapelverarbeitung</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>many scenes</source>
   <translation>viele Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>a table of scenes, or the layer of findscenes → detections of all in one layer, probability rasters in a folder, what became of each scene</source>
   <translation>eine Tabelle von Szenen oder der Layer von findscenes → Detektionen aller Szenen in einem Layer, Wahrscheinlichkeitsraster in einem Ordner, was aus jeder Szene wurde</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Does for each scene of a table what detectlandslides does for one, and starts the engine once for all of them. The detections of all scenes are one layer, with the scene and its day. A scene that can't be used is named and left out, the others are done. Canceled, it keeps the scenes that are done; running again with the same parameters does the others, and those whose files have changed since. Scenes of findscenes lie on the network: they are fetched as fetchscene does, a region and day as one scene.</source>
   <translation>Macht für jede Szene einer Tabelle, was detectlandslides für eine macht, und startet die Engine einmal für alle. Die Detektionen aller Szenen bilden einen Layer, mit der Szene und ihrem Tag. Eine Szene, die nicht verwendbar ist, wird genannt und weggelassen, die anderen werden bearbeitet. Bei Abbruch bleiben die fertigen Szenen erhalten; ein erneuter Lauf mit denselben Parametern bearbeitet die übrigen und jene, deren Dateien sich seither geändert haben. Szenen von findscenes liegen im Netz: Sie werden wie von fetchscene abgerufen, eine Region und ein Tag als eine Szene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Next: look into MANIFEST for scenes that failed, then matchcatalog with DETECTIONS, and reviewsample to look at some of them.</source>
   <translation>Als Nächstes: Sehen Sie in MANIFEST nach gescheiterten Szenen, dann matchcatalog mit DETECTIONS, und reviewsample, um einige davon anzusehen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Scenes that are done</source>
   <translation>Fertige Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Scenes that failed</source>
   <translation>Gescheiterte Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Table of scenes</source>
   <translation>Tabelle der Szenen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>A row a scene (CSV or any layer): path, which may lie beside the table, and where there are some name, date and mask. Or the layer of findscenes.</source>
   <translation>Eine Zeile je Szene (CSV oder ein beliebiger Layer): path, das neben der Tabelle liegen darf, und, wo vorhanden, name, date und mask. Oder der Layer von findscenes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>For the layer of findscenes: its polygons; the box around the one that a scene was found for is read. Empty: whole scenes.</source>
   <translation>Für den Layer von findscenes: dessen Polygone; gelesen wird das Rechteck um dasjenige, für das eine Szene gefunden wurde. Leer: ganze Szenen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Folder of probability rasters</source>
   <translation>Ordner der Wahrscheinlichkeitsraster</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>One a scene, as detectlandslides writes it, as a cloud-optimised GeoTIFF: its name and _probability.tif.</source>
   <translation>Eines je Szene, wie detectlandslides es schreibt, als cloudoptimiertes GeoTIFF: ihr Name und _probability.tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>What became of each scene</source>
   <translation>Was aus jeder Szene wurde</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Done or failed and why, its file, counts and seconds; and model, operating point and versions of all.</source>
   <translation>Fertig oder gescheitert und warum, ihre Datei, Anzahlen und Sekunden; dazu Modell, Arbeitspunkt und Versionen für alle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>REGIONS is for the layer of findscenes: the scenes of a table of files are taken whole.</source>
   <translation>REGIONS ist für den Layer von findscenes: Die Szenen einer Tabelle von Dateien werden ganz genommen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Field with the regions' names</source>
   <translation>Feld mit den Namen der Regionen</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>As findscenes got it. Empty: name where there is one, else the feature's number.</source>
   <translation>Wie findscenes es bekam. Leer: name, sofern vorhanden, sonst die Nummer des Objekts.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Of scenes that are fetched, as fetchscene has them. None chosen: all.</source>
   <translation>Von abgerufenen Szenen, wie bei fetchscene. Keine gewählt: alle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Evaluate classifier</source>
   <translation>Klassifikator bewerten</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>model + labelled chips → scores with intervals, curves, report</source>
   <translation>Modell + Chips mit Klassen → Kennzahlen mit Intervallen, Kurven, Bericht</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Measures a model on labelled chips: accuracy, precision, recall, F1, average precision and ROC AUC, each with a 95 % interval by a bootstrap over chips (blocks of one chip look alike), precision-recall and reliability curves, confusion, and a table of the operating points. The chips must have the colours that the model was trained on. No figure here is a precision for a scene: that depends on how rare landslides are there.</source>
   <translation>Misst ein Modell an Chips mit Klassen: Genauigkeit, Präzision, Trefferquote, F1, mittlere Präzision und ROC-AUC, jeweils mit einem 95-%-Intervall durch ein Bootstrap über Chips (Blöcke eines Chips sehen sich ähnlich), Präzision-Trefferquote- und Zuverlässigkeitskurven, Verwechslungen und eine Tabelle der Arbeitspunkte. Die Chips müssen die Farben haben, mit denen das Modell trainiert wurde. Keine Zahl hier ist eine Präzision für eine Szene: Die hängt davon ab, wie selten Hangrutschungen dort sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Next: open REPORT, and choose the operating point of detectlandslides by its table.</source>
   <translation>Als Nächstes: Öffnen Sie REPORT, und wählen Sie den Arbeitspunkt von detectlandslides nach der Tabelle darin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Average precision</source>
   <translation>Mittlere Präzision</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>A folder with images and masks (pixels of the model's size), or with landslide and non-landslide (each picture is one block). {0}</source>
   <translation>Ein Ordner mit images und masks (Pixel von der Größe des Modells) oder mit landslide und non-landslide (jedes Bild ist ein Block). {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Labelled chips</source>
   <translation>Chips mit Klassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For chips with masks: a block is a landslide where this share of it, or more, is drawn as one.</source>
   <translation>Für Chips mit Masken: Ein Block ist eine Hangrutschung, wo dieser Anteil von ihm oder mehr als eine gezeichnet ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For accuracy, precision, recall and F1. Empty: the operating point 'balanced'.</source>
   <translation>Für Genauigkeit, Präzision, Trefferquote und F1. Leer: der Arbeitspunkt 'balanced'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Of the bootstrap's draws.</source>
   <translation>Für die Ziehungen des Bootstraps.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Chips that count</source>
   <translation>Chips, die zählen</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For chips with a manifest (exportchips): 'test' for a model that was trained on the others. Their groups of neighbours are what the intervals are drawn over.</source>
   <translation>Für Chips mit Manifest (exportchips): 'test' für ein Modell, das mit den anderen trainiert wurde. Die Intervalle werden über ihre Gruppen von Nachbarn gezogen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>One self-contained page with the scores, curves and tables.</source>
   <translation>Eine eigenständige Seite mit den Kennzahlen, Kurven und Tabellen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Export chips</source>
   <translation>Chips exportieren</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>samples</source>
   <translation>Stichproben</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>labels</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>dataset</source>
   <translation>Datensatz</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>scene + your polygons → chips with a manifest, ready for trainclassifier</source>
   <translation>Szene + Ihre Polygone → Chips mit Manifest, bereit für trainclassifier</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Cuts a scene into chips for training: each block is a picture of 18 x 18 pixels, a landslide where your polygons cover enough of it, and a non-landslide elsewhere. Writes the folders landslide and non-landslide, ready for trainclassifier, and manifest.csv with each chip's place, label, and split into training, validation and test. The split is dealt by squares of neighbouring blocks, so that what is tested was not trained on next door. Run it for several scenes with the same folder to make one set. Needs no engine. Canceled, it leaves the folder as it was.</source>
   <translation>Schneidet eine Szene in Chips für das Training: Jeder Block ist ein Bild von 18 x 18 Pixeln, eine Hangrutschung, wo Ihre Polygone genug davon bedecken, und sonst keine Hangrutschung. Schreibt die Ordner landslide und non-landslide, bereit für trainclassifier, und manifest.csv mit Ort, Klasse und Teilmenge (Training, Validierung oder Test) jedes Chips. Die Teilmengen werden nach Quadraten benachbarter Blöcke zugeteilt, damit das, was getestet wird, nicht gleich nebenan trainiert wurde. Starten Sie es für mehrere Szenen mit demselben Ordner, um einen Satz daraus zu machen. Braucht keine Engine. Nach einem Abbruch ist der Ordner, wie er war.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Next: give OUTPUT to trainclassifier as its labelled chips, or to evaluateclassifier.</source>
   <translation>Als Nächstes: Geben Sie OUTPUT an trainclassifier als Chips mit Klassen, oder an evaluateclassifier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Landslide chips</source>
   <translation>Chips mit Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Non-landslide chips</source>
   <translation>Chips ohne Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The satellite scene, with red, green and blue bands of about 10 m.</source>
   <translation>Die Satellitenszene, mit rotem, grünem und blauem Kanal von etwa 10 m.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Landslides</source>
   <translation>Hangrutschungen</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Polygons drawn around the landslides that can be seen in this scene. Empty: a scene without any, all blocks are non-landslides.</source>
   <translation>Polygone um die Hangrutschungen, die in dieser Szene zu sehen sind. Leer: eine Szene ohne solche, alle Blöcke sind ohne Hangrutschung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Where the polygons are complete</source>
   <translation>Wo die Polygone vollständig sind</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Only blocks wholly inside are taken. Empty: the whole scene; then a landslide that nobody drew becomes a non-landslide chip.</source>
   <translation>Nur Blöcke, die ganz darin liegen, werden genommen. Leer: die ganze Szene; dann wird eine Hangrutschung, die niemand gezeichnet hat, zu einem Chip ohne Hangrutschung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The numbers or the names of the bands, in this order. More than three (red, green, blue, near infrared) become GeoTIFF chips, of which trainclassifier makes a model of those bands.</source>
   <translation>Die Nummern oder die Namen der Kanäle, in dieser Reihenfolge. Mehr als drei (Rot, Grün, Blau, nahes Infrarot) werden zu GeoTIFF-Chips, aus denen trainclassifier ein Modell dieser Kanäle macht.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>1 where a pixel counts, 0 or no data where it does not. Another grid is resampled by nearest neighbour.</source>
   <translation>1, wo ein Pixel zählt, 0 oder keine Daten (NoData), wo nicht. Ein anderes Gitter wird nach dem nächsten Nachbarn umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>A block is a landslide where this share of its area, or more, lies in the polygons.</source>
   <translation>Ein Block ist eine Hangrutschung, wo dieser Anteil seiner Fläche oder mehr in den Polygonen liegt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Share that a non-landslide may have</source>
   <translation>Anteil, den ein Block ohne Hangrutschung haben darf</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks with more than this and less than MIN_COVER are left out, as they are neither. Empty: none is left out.</source>
   <translation>Blöcke mit mehr als diesem und weniger als MIN_COVER werden weggelassen, da sie keines von beiden sind. Leer: Keiner wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Non-landslides for one landslide</source>
   <translation>Blöcke ohne Hangrutschung je Block mit Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>So many times the landslide chips are drawn at random from the other blocks. Empty, or without landslides: all of them.</source>
   <translation>So viele je Chip mit Hangrutschung werden zufällig aus den anderen Blöcken gezogen. Leer, oder ohne Hangrutschungen: alle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Most non-landslide chips</source>
   <translation>Höchstzahl der Chips ohne Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Drawn at random, for scenes of ordinary land. A whole tile has 372,100 blocks. Empty: no limit.</source>
   <translation>Zufällig gezogen, für Szenen gewöhnlichen Geländes. Eine ganze Kachel hat 372.100 Blöcke. Leer: keine Grenze.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>How values become 8-bit colours; classify with the same one later. 'scale': reflectance 0 to 0.3558 becomes 1 to 255, 8-bit pictures are taken as they are. 'scene', 'shared': matched to REFERENCE, alone or with the table in SOURCE. 'none': 8-bit values as they are.</source>
   <translation>Wie Werte zu 8-Bit-Farben werden; klassifizieren Sie später mit demselben. 'scale': Reflexionsgrad 0 bis 0,3558 wird zu 1 bis 255, 8-Bit-Bilder werden genommen, wie sie sind. 'scene', 'shared': an REFERENCE angeglichen, allein oder mit der Tabelle in SOURCE. 'none': 8-Bit-Werte, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>For MATCH scene and shared. Empty: the shipped model's.</source>
   <translation>Für MATCH scene und shared. Leer: die des mitgelieferten Modells.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>For MATCH=shared, from fitreference.</source>
   <translation>Für MATCH=shared, von fitreference.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Empty: the shipped model's, 18.</source>
   <translation>Leer: die des mitgelieferten Modells, 18.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Least share of valid pixels</source>
   <translation>Mindestanteil gültiger Pixel</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks with fewer are not taken; in the others invalid pixels take the block's median, as in classification.</source>
   <translation>Blöcke mit weniger werden nicht genommen; in den anderen erhalten ungültige Pixel den Median des Blocks, wie beim Klassifizieren.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks a side of a group</source>
   <translation>Blöcke je Seite einer Gruppe</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Squares of so many blocks go to one split together. Halved where there are too few of them for three splits, and said.</source>
   <translation>Quadrate von so vielen Blöcken kommen zusammen in eine Teilmenge. Halbiert, wo es für drei Teilmengen zu wenige sind; das wird gemeldet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Of the drawing and the split.</source>
   <translation>Für die Ziehung und die Aufteilung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Folder of chips</source>
   <translation>Ordner der Chips</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>New, empty, or one that this algorithm made: then this scene's chips are added, or replace those of an earlier run.</source>
   <translation>Neu, leer oder einer, den dieser Algorithmus angelegt hat: Dann kommen die Chips dieser Szene hinzu oder ersetzen die eines früheren Laufs.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MATCH={0} of {1} bands needs a REFERENCE of as many bands; the shipped model's has {2}.</source>
   <translation>MATCH={0} mit {1} Kanälen braucht eine REFERENCE mit ebenso vielen Kanälen; die des mitgelieferten Modells hat {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MATCH=none is for 8-bit pictures; the scene is {0}. Choose 'scale', 'scene' or 'shared'.</source>
   <translation>MATCH=none ist für 8-Bit-Bilder; die Szene ist {0}. Wählen Sie 'scale', 'scene' oder 'shared'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MAX_OTHER must not be larger than MIN_COVER.</source>
   <translation>MAX_OTHER darf nicht größer als MIN_COVER sein.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The mask has another grid than the scene: it is resampled by nearest neighbour.</source>
   <translation>Die Maske hat ein anderes Gitter als die Szene: Sie wird nach dem nächsten Nachbarn umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Too few groups of {0} x {1} blocks for three splits: groups of {2} x {3} are taken.</source>
   <translation>Zu wenige Gruppen von {0} x {1} Blöcken für drei Teilmengen: Es werden Gruppen von {2} x {3} genommen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>A chip measures {0:.0f} m on the ground: set BLOCK_SIZE of trainclassifier to that.</source>
   <translation>Ein Chip misst am Boden {0:.0f} m: Setzen Sie BLOCK_SIZE von trainclassifier darauf.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>{0} landslide and {1} non-landslide chips: {2}</source>
   <translation>{0} Chips mit und {1} Chips ohne Hangrutschung: {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>{0} blocks are neither, and left out</source>
   <translation>{0} Blöcke sind keines von beiden und werden weggelassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>No block can be taken: check AREA, the mask, the no-data value and MIN_VALID.</source>
   <translation>Kein Block kann genommen werden: Prüfen Sie AREA, die Maske, den NoData-Wert und MIN_VALID.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>No usable block is covered by POLYGONS to MIN_COVER: check that they belong to this scene, or lower MIN_COVER.</source>
   <translation>Kein brauchbarer Block wird von POLYGONS mindestens zum Anteil MIN_COVER bedeckt: Prüfen Sie, ob sie zu dieser Szene gehören, oder senken Sie MIN_COVER.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Extract detections</source>
   <translation>Detektionen extrahieren</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>threshold</source>
   <translation>Schwelle</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>roads</source>
   <translation>Straßen</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>slope</source>
   <translation>Neigung</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>probability raster → detections, at any threshold, outlined inside their blocks and counted one by one if asked for</source>
   <translation>Wahrscheinlichkeitsraster → Detektionen, bei beliebiger Schwelle, auf Wunsch innerhalb ihrer Blöcke umrissen und einzeln gezählt</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Turns a probability raster into detections at any threshold. Touching blocks are merged into one event; blocks on roads, water or flat land can be left out. Needs no engine.</source>
   <translation>Macht aus einem Wahrscheinlichkeitsraster Detektionen bei beliebiger Schwelle. Blöcke, die sich berühren, werden zu einem Ereignis zusammengefasst; Blöcke auf Straßen, Wasser oder flachem Gelände können weggelassen werden. Braucht keine Engine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Next: matchcatalog to see which detections are recorded, and reviewsample to look at some of them.</source>
   <translation>Als Nächstes: matchcatalog, um zu sehen, welche Detektionen verzeichnet sind, und reviewsample, um einige davon anzusehen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Landslide probability</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>The probability raster that classifyscene or detectlandslides wrote.</source>
   <translation>Das Wahrscheinlichkeitsraster, das classifyscene oder detectlandslides geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>SHARE of the same run of detectlandslides or classifyscene: tells how many landslides each detection holds, and how much of it is landslide. Empty: these two fields stay empty.</source>
   <translation>SHARE desselben Laufs von detectlandslides oder classifyscene: sagt, wie viele Hangrutschungen jede Detektion enthält und wie viel davon Hangrutschung ist. Leer: Diese beiden Felder bleiben leer.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>SHARE or ACTIVATION of the same run. Detections are then outlined inside their blocks, where the landslide's share or the activation is high, instead of being whole blocks: no drawn border, but about twice as much overlap with what people drew (docs/scenes.md). area_m2 is the outline's. Empty: whole blocks.</source>
   <translation>SHARE oder ACTIVATION desselben Laufs. Detektionen werden dann innerhalb ihrer Blöcke umrissen, wo der Anteil der Hangrutschung oder die Aktivierung hoch ist, statt ganze Blöcke zu sein: keine gezeichnete Grenze, aber etwa doppelt so viel Überlappung mit dem, was Menschen gezeichnet haben (docs/scenes.md). area_m2 ist die Fläche des Umrisses. Leer: ganze Blöcke.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Least share of a block's largest activation</source>
   <translation>Mindestanteil an der größten Aktivierung eines Blocks</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>A cell belongs to the outline from this share on. Used where OUTLINES is an activation raster.</source>
   <translation>Eine Zelle gehört ab diesem Anteil zum Umriss. Wird gebraucht, wo OUTLINES ein Aktivierungsraster ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>INPUT is not a probability raster: its values are integers. Use the PROBABILITY output of classifyscene.</source>
   <translation>INPUT ist kein Wahrscheinlichkeitsraster: Seine Werte sind ganze Zahlen. Nehmen Sie die Ausgabe PROBABILITY von classifyscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Fetch scene</source>
   <translation>Szene abrufen</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>cloud</source>
   <translation>Wolken</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>mosaic</source>
   <translation>Mosaik</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>items of findscenes, a region → red, green, blue and a mask, as preparesentinel2 makes them, read by ranges of bytes</source>
   <translation>STAC-Items von findscenes, eine Region → Rot, Grün, Blau und eine Maske, wie preparesentinel2 sie erstellt, gelesen in Byte-Bereichen</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Reads a region out of Sentinel-2 scenes, level 2A, where they lie as cloud-optimised GeoTIFFs: no more than the parts of the files that the region touches. The result is what preparesentinel2 makes of a downloaded product: reflectance x 10,000 with the offset that the item states, and a mask from the scene classification. Several items of one day become one mosaic. Canceled or cut off, it keeps what was read; running again goes on from there. Keys are GDAL's: it takes them from the environment (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …).</source>
   <translation>Liest eine Region aus Sentinel-2-Szenen, Level 2A, dort, wo sie als cloudoptimierte GeoTIFFs liegen: nicht mehr als die Teile der Dateien, die die Region berührt. Das Ergebnis ist das, was preparesentinel2 aus einem heruntergeladenen Produkt macht: Reflexionsgrad x 10.000 mit dem Versatz (Offset), den das STAC-Item angibt, und eine Maske aus der Szenenklassifikation. Mehrere STAC-Items eines Tages werden zu einem Mosaik. Bei Abbruch oder Unterbrechung bleibt das Gelesene erhalten; ein erneuter Lauf macht dort weiter. Zugangsschlüssel sind Sache von GDAL: Es nimmt sie aus der Umgebung (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Next: detectlandslides, with OUTPUT as its scene and MASK as its mask.</source>
   <translation>Als Nächstes: detectlandslides, mit OUTPUT als Szene und MASK als Maske.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Share of pixels that count</source>
   <translation>Anteil der Pixel, die zählen</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Bytes read over the network</source>
   <translation>Über das Netz gelesene Bytes</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Day of the scene</source>
   <translation>Tag der Szene</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>The layer of findscenes; select the ones of one day that cover the region.</source>
   <translation>Der Layer von findscenes; wählen Sie die Szenen eines Tages aus, die die Region abdecken.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Or: STAC item</source>
   <translation>Oder: STAC-Item</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of SCENES: a STAC item as a file, or its address typed, without password and query.</source>
   <translation>Anstelle von SCENES: ein STAC-Item als Datei oder seine Adresse, eingetippt, ohne Passwort und Abfrageteil.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Polygons: the box around them is read.</source>
   <translation>Polygone: Gelesen wird das Rechteck um sie herum.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Or: extent</source>
   <translation>Oder: Ausdehnung</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of REGION: the box that is read.</source>
   <translation>Anstelle von REGION: das Rechteck, das gelesen wird.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Offset</source>
   <translation>Versatz (Offset)</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of the one that the item states: -1000 where ESA's offset (baseline 04.00 and later) is in the numbers, 0 where it is taken off.</source>
   <translation>Anstelle dessen, den das STAC-Item angibt: -1000, wo der Versatz (Offset) der ESA (Processing Baseline 04.00 und später) in den Werten steckt, 0, wo er abgezogen ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>From the scene classification, whose cells of 20 m are laid on the pixels. Pixels without data are always left out. None chosen: all.</source>
   <translation>Aus der Szenenklassifikation, deren Zellen von 20 m auf die Pixel gelegt werden. Pixel ohne Daten werden immer ausgelassen. Keine gewählt: alle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Three bands of reflectance x 10,000 (16-bit, 0 is no data), as GeoTIFF (.tif).</source>
   <translation>Drei Kanäle mit Reflexionsgrad x 10.000 (16 Bit, 0 ist NoData), als GeoTIFF (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Give either SCENES (the layer of findscenes) or ITEM (a STAC item's file or address).</source>
   <translation>Geben Sie entweder SCENES (den Layer von findscenes) oder ITEM (Datei oder Adresse eines STAC-Items) an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>ITEM: there is no file {0}.</source>
   <translation>ITEM: Es gibt keine Datei {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>SCENES has no field {0!r}: it is not the layer of findscenes.</source>
   <translation>SCENES hat kein Feld {0!r}: Es ist nicht der Layer von findscenes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>SCENES holds no scene: select the ones of one day.</source>
   <translation>SCENES enthält keine Szene: Wählen Sie die Szenen eines Tages aus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Give REGION (polygons) or EXTENT: what is read is the box around it, not the whole scene.</source>
   <translation>Geben Sie REGION (Polygone) oder EXTENT an: Gelesen wird das Rechteck darum, nicht die ganze Szene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Find scenes</source>
   <translation>Szenen finden</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Earth Search</source>
   <translation>Earth Search</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Planetary Computer</source>
   <translation>Planetary Computer</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>regions, dates → a layer of the Sentinel-2 scenes that a public catalog has of them: footprint, date, cloud, share covered</source>
   <translation>Regionen, Zeitraum → ein Layer der Sentinel-2-Szenen, die ein öffentlicher Katalog davon hat: Umriss, Zeitpunkt, Wolken, abgedeckter Anteil</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Asks a public catalog (a STAC API) which Sentinel-2 scenes, level 2A, there are of regions in a range of days, or in two: before and after. Each scene becomes a polygon with its date, cloud, the share of the region that it covers, and where its bands are. Only the list is downloaded; fetchscene then reads no more than the region.</source>
   <translation>Fragt einen öffentlichen Katalog (eine STAC-API), welche Sentinel-2-Szenen, Level 2A, es von Regionen in einem Zeitraum gibt, oder in zweien: vorher und nachher. Jede Szene wird zu einem Polygon mit ihrem Zeitpunkt, ihren Wolken, dem Anteil der Region, den sie abdeckt, und dem Ort ihrer Kanäle. Heruntergeladen wird nur die Liste; fetchscene liest dann nicht mehr als die Region.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Next: select the scenes of one day in OUTPUT, and give them to fetchscene.</source>
   <translation>Als Nächstes: Wählen Sie in OUTPUT die Szenen eines Tages aus, und übergeben Sie sie an fetchscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Regions without a scene</source>
   <translation>Regionen ohne Szene</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Polygons of the land that is looked at, in any coordinate system.</source>
   <translation>Polygone des betrachteten Gebiets, in beliebigem Koordinatensystem.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Empty: name where there is one, else the feature's number.</source>
   <translation>Leer: name, sofern vorhanden, sonst die Nummer des Objekts.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>A polygon a scene and region: scene, region, period (before or after), acquired, cloud (%), share (of the region), platform, baseline, offset and scale (what its numbers become reflectance x 10,000 by, and what says so in offset_by), item (its address), and the addresses of its bands, without keys.</source>
   <translation>Ein Polygon je Szene und Region: scene, region, period (before oder after), acquired, cloud (%), share (der Region), platform, baseline, offset und scale (womit ihre Werte zu Reflexionsgrad x 10.000 werden, und in offset_by, woher das stammt), item (seine Adresse) und die Adressen ihrer Kanäle, ohne Zugangsschlüssel.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} scene(s) of {1} region(s).</source>
   <translation>{0} Szene(n) von {1} Region(en).</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0}: {1} scene(s) of {2} cover {3:.0%} of it.</source>
   <translation>{0}: {1} Szene(n) von {2} decken {3:.0%} davon ab.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of the scenes, or of those before, where AFTER_START is given.</source>
   <translation>Der Szenen oder, wenn AFTER_START angegeben ist, derjenigen von vorher.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>It counts too.</source>
   <translation>Er zählt mit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>First day after</source>
   <translation>Erster Tag nachher</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of a second range of days, after the storm or the earthquake. Empty: only one range.</source>
   <translation>Eines zweiten Zeitraums, nach dem Unwetter oder dem Erdbeben. Leer: nur ein Zeitraum.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Last day after</source>
   <translation>Letzter Tag nachher</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Most cloud (%)</source>
   <translation>Wolken höchstens (%)</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of the whole scene, as the catalog says it; the region may be clearer or cloudier.</source>
   <translation>In der ganzen Szene, wie der Katalog es angibt; die Region kann klarer oder wolkiger sein.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Choose scenes</source>
   <translation>Szenen auswählen</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Keeps of each region and range of days the fewest scenes that cover what all cover together; of these the ones of the fewest days, then those with the least cloud.</source>
   <translation>Behält je Region und Zeitraum die wenigsten Szenen, die abdecken, was alle zusammen abdecken; unter diesen die von den wenigsten Tagen, dann die mit den wenigsten Wolken.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Both public ones answer without a key.</source>
   <translation>Die beiden öffentlichen antworten ohne Zugangsschlüssel.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Address of another catalog</source>
   <translation>Adresse eines anderen Katalogs</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>For API=own: of a STAC API with item search, without password and query.</source>
   <translation>Für API=own: die einer STAC-API mit Item-Suche, ohne Passwort und Abfrageteil.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Collection</source>
   <translation>Sammlung (Collection)</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of Sentinel-2, level 2A, as cloud-optimised GeoTIFF. Empty: sentinel-2-l2a.</source>
   <translation>Von Sentinel-2, Level 2A, als cloudoptimierte GeoTIFFs. Leer: sentinel-2-l2a.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} and {1} are both needed: the first and the last day of the scenes.</source>
   <translation>{0} und {1} werden beide gebraucht: der erste und der letzte Tag der Szenen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} ({1}) lies after {2} ({3}): exchange them.</source>
   <translation>{0} ({1}) liegt nach {2} ({3}): Vertauschen Sie die beiden.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>AFTER_START ({0}) does not lie after END ({1}): before and after are one then.</source>
   <translation>AFTER_START ({0}) liegt nicht nach END ({1}): Vorher und nachher sind dann eins.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>API=own needs the catalog's ADDRESS.</source>
   <translation>API=own braucht die Adresse des Katalogs in ADDRESS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>ADDRESS is for API=own: choose it, or leave ADDRESS empty.</source>
   <translation>ADDRESS ist für API=own: Wählen Sie dies, oder lassen Sie ADDRESS leer.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>No scene of the region {0} from {1} to {2}: choose a longer range of days (a place is seen every five days or so, since 2016).</source>
   <translation>Keine Szene der Region {0} von {1} bis {2}: Wählen Sie einen längeren Zeitraum (ein Ort wird etwa alle fünf Tage aufgenommen, seit 2016).</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>No scene of the region {0} from {1} to {2} has at most {3:g} % cloud; of {4} the clearest has {5:.0f} % ({6}). Raise CLOUD, or choose a longer range of days.</source>
   <translation>Keine Szene der Region {0} von {1} bis {2} hat höchstens {3:g} % Wolken; von {4} hat die klarste {5:.0f} % ({6}). Erhöhen Sie CLOUD, oder wählen Sie einen längeren Zeitraum.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Fit reference distribution</source>
   <translation>Referenzverteilung ermitteln</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>histogram</source>
   <translation>Histogramm</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>distribution</source>
   <translation>Verteilung</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>matching</source>
   <translation>Angleichung</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>chips or scenes → distribution (JSON)</source>
   <translation>Chips oder Szenen → Verteilung (JSON)</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Counts the values of each band over all valid pixels, and writes their distribution as JSON. Fitted on training chips it is a REFERENCE; fitted on all scenes that will be compared, together, it is their SOURCE for MATCH=shared. Integers of 8 and 16 bits are counted exactly, one by one.</source>
   <translation>Zählt die Werte jedes Kanals über alle gültigen Pixel und schreibt ihre Verteilung als JSON. An Trainingschips ermittelt ist sie eine REFERENCE; an allen Szenen, die verglichen werden sollen, gemeinsam ermittelt ist sie deren SOURCE für MATCH=shared. Ganze Zahlen mit 8 und 16 Bit werden genau gezählt, eine für eine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Next: give OUTPUT to detectlandslides as its shared source distribution, for each of the scenes.</source>
   <translation>Als Nächstes: Geben Sie OUTPUT an detectlandslides als gemeinsame Quellverteilung, für jede der Szenen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>One or more scenes; several are counted as one. Give scenes or chips, not both.</source>
   <translation>Eine oder mehr Szenen; mehrere werden wie eine gezählt. Geben Sie Szenen oder Chips an, nicht beides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>A folder of pictures (PNG, JPEG, TIFF), searched with its subfolders; folders named 'masks' are left out.</source>
   <translation>Ein Ordner mit Bildern (PNG, JPEG, TIFF), der samt Unterordnern durchsucht wird; Ordner mit dem Namen 'masks' werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>The numbers or the names of the bands, as many as you like; for the models red, green and blue, in this order. Empty: the first three, or all where there are fewer.</source>
   <translation>Die Nummern oder die Namen der Kanäle, so viele Sie wollen; für die Modelle Rot, Grün und Blau, in dieser Reihenfolge. Leer: die ersten drei, oder alle, wo es weniger sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>For scenes: 1 where a pixel counts, 0 or no data where it does not. One mask for all scenes, or one each: a scene takes the masks that overlap it, and counts whole where none does. Another grid is resampled by nearest neighbour.</source>
   <translation>Für Szenen: 1, wo ein Pixel zählt, 0 oder keine Daten (NoData), wo nicht. Eine Maske für alle Szenen oder je eine: Eine Szene nimmt die Masken, die sie überlappen, und zählt ganz, wo keine es tut. Ein anderes Gitter wird nach dem nächsten Nachbarn umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Distribution</source>
   <translation>Verteilung</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>The values that occur and how often.</source>
   <translation>Die Werte, die vorkommen, und wie oft.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Give either INPUT (one or more scenes) or CHIPS (a folder of pictures), exactly one of them.</source>
   <translation>Geben Sie entweder INPUT (eine oder mehr Szenen) oder CHIPS (einen Ordner mit Bildern) an, genau eines davon.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>{0} valid pixels, {1} different values in the first band</source>
   <translation>{0} gültige Pixel, {1} verschiedene Werte im ersten Kanal</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>There is no picture (PNG, JPEG, TIFF) in {0}.</source>
   <translation>In {0} ist kein Bild (PNG, JPEG, TIFF).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Bands of chips are given by their numbers, not {0!r}.</source>
   <translation>Kanäle von Chips werden mit ihren Nummern angegeben, nicht mit {0!r}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>No mask overlaps {0}: all its valid pixels count.</source>
   <translation>Keine Maske überlappt {0}: Alle gültigen Pixel davon zählen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>A mask has another grid than {0}: it is resampled by nearest neighbour.</source>
   <translation>Eine Maske hat ein anderes Gitter als {0}: Sie wird nach dem nächsten Nachbarn umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different models ({0} and {1}): classify both alike.</source>
   <translation>Die Zeitpunkte wurden mit verschiedenen Modellen klassifiziert ({0} und {1}): Klassifizieren Sie beide gleich.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different bands ({0} and {1}): classify both alike.</source>
   <translation>Die Zeitpunkte wurden mit verschiedenen Kanälen klassifiziert ({0} und {1}): Klassifizieren Sie beide gleich.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different priors ({0} and {1}): classify both alike.</source>
   <translation>Die Zeitpunkte wurden mit verschiedenen A-priori-Anteilen klassifiziert ({0} und {1}): Klassifizieren Sie beide gleich.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>{0} is no probability raster: it has one band of floating point. Use PROBABILITY of classifyscene.</source>
   <translation>{0} ist kein Wahrscheinlichkeitsraster: Ein solches hat einen Kanal mit Gleitkommazahlen. Nehmen Sie PROBABILITY von classifyscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates are in different coordinate systems ({0} and {1}): warp one scene to the other's grid and classify it again.</source>
   <translation>Die Zeitpunkte liegen in verschiedenen Koordinatensystemen vor ({0} und {1}): Transformieren Sie eine Szene auf das Gitter der anderen und klassifizieren Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates are on different grids: {0} and {1}. Clip or warp one scene to the other's grid and classify it again.</source>
   <translation>Die Zeitpunkte liegen auf verschiedenen Gittern vor: {0} und {1}. Schneiden oder transformieren Sie eine Szene auf das Gitter der anderen und klassifizieren Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>{0} x {1} blocks of {2:g} from {3:g}, {4:g}</source>
   <translation>{0} x {1} Blöcke von {2:g} ab {3:g}; {4:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a whole number, not {1}.</source>
   <translation>{0} ist eine ganze Zahl, nicht {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a number, not {1}.</source>
   <translation>{0} ist eine Zahl, nicht {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>at least {0:.15g}</source>
   <translation>mindestens {0:.15g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>at most {0:.15g}</source>
   <translation>höchstens {0:.15g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is {1}, not {2}.</source>
   <translation>{0} ist {1}, nicht {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is true or false, not {1}.</source>
   <translation>{0} ist wahr oder falsch, nicht {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a day, written as 2010-01-31, not {1}.</source>
   <translation>{0} ist ein Tag, geschrieben wie 2010-01-31, nicht {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a path, and no file can have the name {1}.</source>
   <translation>{0} ist ein Pfad, und keine Datei kann den Namen {1} haben.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog {0} can't be read: there is no such file.</source>
   <translation>Der Katalog {0} kann nicht gelesen werden: Es gibt keine solche Datei.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog {0} has several layers ({1}). Say which one is meant: {0}|layername={2}</source>
   <translation>Der Katalog {0} hat mehrere Layer ({1}). Sagen Sie, welcher gemeint ist: {0}|layername={2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog says no coordinate system: its places are taken as longitude and latitude.</source>
   <translation>Der Katalog nennt kein Koordinatensystem: Seine Orte werden als Länge und Breite genommen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>Masks hold 0, and 1 or 255 where there is a landslide, in one band with hard edges (no JPEG); one colour on black is read too, other values are refused by name. EXIF orientation is applied to both, hidden files are left aside.</source>
   <translation>Masken enthalten 0, und 1 oder 255, wo eine Hangrutschung ist, in einem Kanal mit harten Kanten (kein JPEG); auch eine Farbe auf Schwarz wird gelesen, bei anderen Werten wird die Maske mit Namen abgelehnt. Die EXIF-Ausrichtung wird auf beide angewandt, versteckte Dateien bleiben außer Acht.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>OUTPUT: {0} is a file; name a folder.</source>
   <translation>OUTPUT: {0} ist eine Datei; nennen Sie einen Ordner.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>OUTPUT: {0} is not empty, and holds no chips of this algorithm. Name another folder.</source>
   <translation>OUTPUT: {0} ist nicht leer und enthält keine Chips dieses Algorithmus. Nennen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} can't be used: it must be a picture with {1} bands (red, green and blue first).</source>
   <translation>Der Chip {0} kann nicht verwendet werden: Er muss ein Bild mit {1} Kanälen sein (zuerst Rot, Grün und Blau).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} is {1}; chips are 8 or 16 bit.</source>
   <translation>Der Chip {0} ist {1}; Chips haben 8 oder 16 Bit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} is {1}, the ones before {2}.</source>
   <translation>Der Chip {0} ist {1}, die davor sind {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>There is no picture to count.</source>
   <translation>Es gibt kein Bild zu zählen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/covering.py" />
   <source>REGIONS must hold at least one polygon.</source>
   <translation>REGIONS muss mindestens ein Polygon enthalten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/covering.py" />
   <source>REGIONS holds {0} polygons, more than {1}: select some, or dissolve them.</source>
   <translation>REGIONS enthält {0} Polygone, mehr als {1}: Wählen Sie einige aus, oder fassen Sie sie zusammen (Auflösen).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/cutting.py" />
   <source>The chip {0}</source>
   <translation>Der Chip {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/databases.py" />
   <source>Another run is writing tables into {0}: waiting</source>
   <translation>Ein anderer Lauf schreibt Tabellen in {0}: Es wird gewartet</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/databases.py" />
   <source>{0} could not be written: another program is writing {1}. Try again when it has ended.</source>
   <translation>{0} konnte nicht geschrieben werden: Ein anderes Programm schreibt {1}. Versuchen Sie es erneut, wenn es beendet ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/demo.py" />
   <source>Synthetic: drawn by the Landslide Bias demo, not a real place</source>
   <translation>Synthetisch: von der Demo von Landslide Bias gezeichnet, kein wirklicher Ort</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/demo.py" />
   <source>The demo</source>
   <translation>Die Demo</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} names a file that is read, {1}, which would be lost: name another file.</source>
   <translation>{0} nennt eine Datei, die gelesen wird, {1}, und die verloren ginge: Nennen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} names a table that is read, {1} in {2}, which would be lost: name another one.</source>
   <translation>{0} nennt eine Tabelle, die gelesen wird, {1} in {2}, und die verloren ginge: Nennen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} and {1} name one file, {2}: give each a name of its own.</source>
   <translation>{0} und {1} nennen dieselbe Datei, {2}: Geben Sie jedem einen eigenen Namen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} can't be written: {1}. Choose a folder where you may write.</source>
   <translation>Die Ausgabe {0} kann nicht geschrieben werden: {1}. Wählen Sie einen Ordner, in dem Sie schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} is a folder; name a file.</source>
   <translation>Die Ausgabe {0} ist ein Ordner; nennen Sie eine Datei.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} is a device or a pipe; name a file.</source>
   <translation>Die Ausgabe {0} ist ein Gerät oder eine Pipe; nennen Sie eine Datei.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/detecting.py" />
   <source>{0:.0%} of the blocks were detected, more than hold a landslide in the chips that the model was trained on. Unless a storm or an earthquake hit this scene, its colours are probably not the model's: check MATCH and OFFSET.</source>
   <translation>{0:.0%} der Blöcke wurden erkannt, mehr, als in den Chips, mit denen das Modell trainiert wurde, eine Hangrutschung enthalten. Wenn kein Unwetter oder Erdbeben diese Szene getroffen hat, sind ihre Farben wahrscheinlich nicht die des Modells: Prüfen Sie MATCH und OFFSET.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine says that it is done, but the {0} {1} that it should have made is not there, or is another one. Run it again; if it happens again, run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>Die Engine meldet, dass sie fertig ist, aber was sie hätte erstellen sollen ({0} {1}), ist nicht da oder ist etwas anderes. Starten Sie erneut; wenn es wieder geschieht, starten Sie „Engine einrichten“ (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>(unnamed)</source>
   <translation>(ohne Namen)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceling: the engine keeps what is done …</source>
   <translation>Wird abgebrochen: Die Engine behält, was fertig ist …</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceled. The engine did not answer and was stopped; finished strips are kept.</source>
   <translation>Abgebrochen. Die Engine hat nicht geantwortet und wurde angehalten; fertige Streifen bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine's interpreter {0} can't be started: {1}. Run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>Der Interpreter der Engine {0} kann nicht gestartet werden: {1}. Starten Sie „Engine einrichten“ (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>ended with code {0}</source>
   <translation>endete mit Code {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>did not end</source>
   <translation>endete nicht</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>was killed by signal {0}</source>
   <translation>wurde durch Signal {0} beendet</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>it said nothing</source>
   <translation>sie hat nichts gemeldet</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine {0} without a result. If it happens again, run 'Set up the engine' (landslidebias:setupengine). Its last words:
{1}</source>
   <translation>Die Engine {0} und lieferte kein Ergebnis. Wenn es wieder geschieht, starten Sie „Engine einrichten“ (landslidebias:setupengine). Ihre letzten Worte:
{1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>THRESHOLD is a probability between 0 and 1, not {0:g}.</source>
   <translation>THRESHOLD ist eine Wahrscheinlichkeit zwischen 0 und 1, nicht {0:g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} detected blocks, {1} events</source>
   <translation>{0} erkannte Blöcke, {1} Ereignisse</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Were all of them right, they would hold about {0} landslides.</source>
   <translation>Wären alle richtig, enthielten sie etwa {0} Hangrutschungen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of {1} blocks have a probability above {2:.4g}</source>
   <translation>{0} von {1} Blöcken haben eine Wahrscheinlichkeit über {2:.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Operating point {0}. {1}</source>
   <translation>Arbeitspunkt {0}. {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Were there no landslide at all, {0:.1f} of {1} blocks would be called one.</source>
   <translation>Gäbe es überhaupt keine Hangrutschung, würden {0:.1f} von {1} Blöcken als eine bezeichnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of them touch what is excluded and are left out</source>
   <translation>{0} davon berühren Ausgeschlossenes und werden weggelassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} detected blocks lie outside the DEM; they are kept</source>
   <translation>{0} erkannte Blöcke liegen außerhalb des Höhenmodells; sie bleiben erhalten</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of them are flatter than {1:g} degrees and are left out</source>
   <translation>{0} davon sind flacher als {1:g} Grad und werden ausgelassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/features.py" />
   <source>{0} has no field {1!r}; it has {2}.</source>
   <translation>{0} hat kein Feld {1!r}; vorhanden sind {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/features.py" />
   <source>{0} can't be opened as a layer.</source>
   <translation>{0} lässt sich nicht als Layer öffnen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0:.2f} MB were read over the network.</source>
   <translation>{0:.2f} MB wurden über das Netz gelesen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0:.1%} of the pixels count</source>
   <translation>{0:.1%} der Pixel zählen</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>No pixel counts: choose fewer CLASSES, another date, or look whether the region lies in the scene.</source>
   <translation>Kein Pixel zählt: Wählen Sie weniger CLASSES oder einen anderen Zeitpunkt, oder prüfen Sie, ob die Region in der Szene liegt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>OFFSET {0:g} goes before what {1} states ({2}).</source>
   <translation>OFFSET {0:g} hat Vorrang vor der Angabe von {1} ({2}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0} does not say its offset, nor its processing baseline. Give OFFSET: -1000 from baseline 04.00 on (25 January 2022), else 0.</source>
   <translation>{0} nennt weder seinen Versatz (Offset) noch seine Processing Baseline. Geben Sie OFFSET an: -1000 ab Processing Baseline 04.00 (25. Januar 2022), sonst 0.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0} and {1} state different offsets ({2} and {3}): fetch each by itself.</source>
   <translation>{0} und {1} geben verschiedene Versätze (Offsets) an ({2} und {3}): Rufen Sie jedes für sich ab.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>Offsets: {0}</source>
   <translation>Versatz (Offset): {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/gathered.py" />
   <source>PROBABILITIES: {0} is a file; name a folder.</source>
   <translation>PROBABILITIES: {0} ist eine Datei; nennen Sie einen Ordner.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/gathered.py" />
   <source>PROBABILITIES holds {0}, which is no probability raster of this plugin: name another folder.</source>
   <translation>PROBABILITIES enthält {0}, das kein Wahrscheinlichkeitsraster dieses Plugins ist: Nennen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/geotiff.py" />
   <source>This raster is written as GeoTIFF: name the output {0} with the ending .tif.</source>
   <translation>Dieses Raster wird als GeoTIFF geschrieben: Geben Sie der Ausgabe {0} die Endung .tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: there is no folder {1}.</source>
   <translation>{0}: Es gibt keinen Ordner {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: {1} is no layer of features.</source>
   <translation>{0}: {1} ist kein Layer mit Objekten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: {1} can't be opened as a layer.</source>
   <translation>{0}: {1} lässt sich nicht als Layer öffnen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>The {0} beside {1}</source>
   <translation>Die Datei {0} neben {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene has {0} x {1} pixels, less than one block of {2} x {3}.</source>
   <translation>Die Szene hat {0} x {1} Pixel, weniger als ein Block von {2} x {3}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>{0:.3g} x {1:.3g} m</source>
   <translation>{0:.3g} x {1:.3g} m</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Finer detail can't be made up: use a scene of a finer sensor.</source>
   <translation>Die Pixel der Szene messen {0} am Boden; das Modell wurde für {1:g} m trainiert. Feinere Einzelheiten lassen sich nicht erfinden: Verwenden Sie eine Szene eines feineren Sensors.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Set RESAMPLE, or resample the scene first.</source>
   <translation>Die Pixel der Szene messen {0} am Boden; das Modell wurde für {1:g} m trainiert. Setzen Sie RESAMPLE oder rechnen Sie die Szene vorher um.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground: it is resampled to {1:g} m in {2} ({3}) as it is read.</source>
   <translation>Die Pixel der Szene messen {0} am Boden: Sie wird beim Lesen auf {1:g} m in {2} umgerechnet ({3}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's lines do not run from north to south and west to east: it is turned as it is read.</source>
   <translation>Die Zeilen und Spalten der Szene verlaufen nicht von Nord nach Süd und von West nach Ost: Sie wird beim Lesen gedreht.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>The scenes are shifted by {0:.2f} pixels ({1:+.1f} to the right, {2:+.1f} down, in the map's units): edges of fields and shade look like change. Register one to the other first.</source>
   <translation>Die Szenen sind um {0:.2f} Pixel gegeneinander verschoben ({1:+.1f} nach rechts, {2:+.1f} nach unten, in den Einheiten der Karte): Ränder von Feldern und Schatten sehen wie Veränderungen aus. Passen Sie zuerst die Lage der einen Szene an die andere an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>The scenes are too different on stable ground to say whether they are shifted (season, shade, cloud that is not masked).</source>
   <translation>Die Szenen sind auf stabilem Boden zu verschieden, um zu sagen, ob sie gegeneinander verschoben sind (Jahreszeit, Schatten, nicht maskierte Wolken).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>{0}: gain {1:.2f}, offset {2:+.4g}</source>
   <translation>{0}: Verstärkung {1:.2f}, Versatz {2:+.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>Stable ground changed its light ({0}). Classify both dates with MATCH=shared and one SOURCE, or take dates of one season.</source>
   <translation>Stabiler Boden hat seine Helligkeit verändert ({0}). Klassifizieren Sie beide Zeitpunkte mit MATCH=shared und derselben SOURCE oder nehmen Sie Zeitpunkte derselben Jahreszeit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>All bands differ by about {0:,}: one scene still carries Sentinel-2's offset of processing baseline 04.00. Prepare both with preparesentinel2.</source>
   <translation>Alle Kanäle unterscheiden sich um etwa {0:,}: Eine Szene enthält noch den Versatz (Offset) von Sentinel-2 aus der Processing Baseline 04.00. Bereiten Sie beide mit preparesentinel2 auf.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/joined.py" />
   <source>{0}: all layers must hold polygons, or all points.</source>
   <translation>{0}: Alle Layer müssen Polygone enthalten, oder alle Punkte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/joined.py" />
   <source>{0}: layers with fields such as {1} can't be joined.</source>
   <translation>{0}: Layer mit Feldern wie {1} lassen sich nicht verbinden.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER has fractions: it must hold whole numbers, one a class.</source>
   <translation>LANDCOVER enthält Nachkommastellen: Es müssen ganze Zahlen sein, eine je Klasse.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER does not cover the blocks that were seen: check both coordinate systems.</source>
   <translation>LANDCOVER deckt die betrachteten Blöcke nicht ab: Prüfen Sie beide Koordinatensysteme.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>{0} of {1} blocks have no land cover, and are left out.</source>
   <translation>{0} von {1} Blöcken haben keine Landbedeckung und werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER could not be used: {0}</source>
   <translation>LANDCOVER ließ sich nicht verwenden: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/live.py" />
   <source>A probability raster holds numbers from 0 to 1, not integers.</source>
   <translation>Ein Wahrscheinlichkeitsraster enthält Zahlen von 0 bis 1, keine Ganzzahlen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} is left out: {1}</source>
   <translation>{0} wird weggelassen: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: {1} detected blocks, {2} events (kept from before)</source>
   <translation>{0}: {1} erkannte Blöcke, {2} Ereignisse (von vorher erhalten)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: {1} detected blocks, {2} events</source>
   <translation>{0}: {1} erkannte Blöcke, {2} Ereignisse</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>The output is temporary, so nothing is kept.</source>
   <translation>Die Ausgabe ist temporär, daher bleibt nichts erhalten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} of {1} scenes are kept in {2}; run again with the same parameters to go on from there, with a scheduler or without.</source>
   <translation>{0} von {1} Szenen bleiben in {2} erhalten; ein erneuter Lauf mit denselben Parametern macht dort weiter, mit oder ohne Scheduler.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Canceled. The output is temporary, so nothing is kept: name a file, and a canceled run can be gone on with.</source>
   <translation>Abgebrochen. Die Ausgabe ist temporär, daher bleibt nichts erhalten: Geben Sie eine Datei an, dann lässt sich ein abgebrochener Lauf fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Canceled. {0} of {1} scenes are kept in {2}; run again with the same parameters to go on from there.</source>
   <translation>Abgebrochen. {0} von {1} Szenen bleiben in {2} erhalten; ein erneuter Lauf mit denselben Parametern macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>None of {0} scenes could be done. {1}: {2}</source>
   <translation>Keine von {0} Szenen ließ sich bearbeiten. {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} of {1} scenes failed and are left out: {2}{3}</source>
   <translation>{0} von {1} Szenen sind gescheitert und werden weggelassen: {2}{3}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Mend them, and run again with the same parameters: only they are done then.</source>
   <translation>Berichtigen Sie sie, und starten Sie mit denselben Parametern erneut: Dann werden nur diese bearbeitet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>What was made of it in {0} was changed by something else.</source>
   <translation>Was daraus in {0} gemacht wurde, wurde von etwas anderem verändert.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Its coordinates can't be expressed in the system of another layer: {0}</source>
   <translation>Ihre Koordinaten lassen sich nicht im System eines anderen Layers ausdrücken: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>It failed unexpectedly ({0}: {1}). This is a bug: please report it.</source>
   <translation>Sie ist unerwartet fehlgeschlagen ({0}: {1}). Das ist ein Programmfehler: Bitte melden Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>The engine has died and is started again. {0}</source>
   <translation>Die Engine ist abgestürzt und wird neu gestartet. {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: there is no file {1}.</source>
   <translation>{0}: Es gibt keine Datei {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outlines.py" />
   <source>{0}: {1} does not belong to this probability raster (whole cells to a block, a band named {2!r}). Take {3} from the same run of classifyscene or detectlandslides.</source>
   <translation>{0}: {1} gehört nicht zu diesem Wahrscheinlichkeitsraster (ganze Zellen je Block, ein Kanal mit dem Namen {2!r}). Nehmen Sie {3} aus demselben Lauf von classifyscene oder detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outlines.py" />
   <source>{0}: {1} was made by another run (other scene, model or matching) than INPUT.</source>
   <translation>{0}: {1} stammt aus einem anderen Lauf (andere Szene, anderes Modell oder andere Angleichung) als INPUT.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outputs.py" />
   <source>{0} could not take its place: {1}.</source>
   <translation>{0} ließ sich nicht an den vorgesehenen Platz bringen: {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The file says that its values are number x {0:g} + {1:g}, which is no reflectance: the numbers are taken as they are.</source>
   <translation>Laut Datei sind ihre Werte Zahl x {0:g} + {1:g}, was kein Reflexionsgrad ist: Die Zahlen werden unverändert übernommen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>Scale {0:g} and offset {1:g} of the file are applied: its values are reflectance.</source>
   <translation>Skala {0:g} und Versatz (Offset) {1:g} der Datei werden angewandt: Ihre Werte sind Reflexionsgrade.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>{0:g} is added to the scene's numbers (OFFSET).</source>
   <translation>{0:g} wird zu den Zahlen der Szene addiert (OFFSET).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The bands {0} are taken for red, green and blue, by their names.</source>
   <translation>Die Kanäle {0} werden ihren Namen nach als Rot, Grün und Blau verwendet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The bands {0} are taken for {1}, by their names.</source>
   <translation>Die Kanäle {0} werden ihren Namen nach als {1} verwendet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The scene has {0} bands, and their names don't tell which are {1}: the first ones are taken. Set BANDS where others are meant.</source>
   <translation>Die Szene hat {0} Kanäle, und ihre Namen sagen nicht, welche {1} sind: Verwendet werden die ersten. Setzen Sie BANDS, wenn andere gemeint sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The scene has {0} bands, and their names don't tell which are red, green and blue: {1} are taken. Set BANDS where others are meant (a full Sentinel-2 stack: 4, 3, 2).</source>
   <translation>Die Szene hat {0} Kanäle, und ihre Namen sagen nicht, welche Rot, Grün und Blau sind: Verwendet werden {1}. Setzen Sie BANDS, wenn andere gemeint sind (bei einem vollständigen Sentinel-2-Stapel: 4, 3, 2).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>the first ones</source>
   <translation>die ersten</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>{0:.1%} of the pixels are 0, which is no data in reflectance, though the file does not say so: they are left out.</source>
   <translation>{0:.1%} der Pixel sind 0, was beim Reflexionsgrad keine Daten bedeutet, obwohl die Datei es nicht angibt: Sie werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>{0} has no class {1!r}: the scene classification file (SCL) is missing.</source>
   <translation>{0} hat keine Klasse {1!r}: Die Datei der Szenenklassifikation (SCL) fehlt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>{0} has no class {1!r}: without a scene classification (level 2A has one) a mask can leave out no data and saturated pixels, cloud and cirrus where the product has MSK_CLASSI or MSK_CLOUDS, and snow where it has MSK_CLASSI.</source>
   <translation>{0} hat keine Klasse {1!r}: Ohne Szenenklassifikation (Level 2A hat eine) kann eine Maske Pixel ohne Daten und gesättigte Pixel auslassen, Wolken und Zirren, wenn das Produkt MSK_CLASSI oder MSK_CLOUDS hat, und Schnee, wenn es MSK_CLASSI hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The product has no class {0}: the mask can't leave it out.</source>
   <translation>Das Produkt hat keine Klasse {0}: Die Maske kann sie nicht auslassen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} has no coordinate system: the product is damaged.</source>
   <translation>Die Maske {0} hat kein Koordinatensystem: Das Produkt ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>Masks of {0:g} m are resampled to 10 m by nearest neighbour.</source>
   <translation>Masken von {0:g} m werden nach dem nächsten Nachbarn auf 10 m umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} is damaged: a polygon of it can't be read. Download it again.</source>
   <translation>Die Maske {0} ist beschädigt: Eines ihrer Polygone ist nicht lesbar. Laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} is damaged or cut: {1}. Download the product again.</source>
   <translation>Die Maske {0} ist beschädigt oder abgeschnitten: {1}. Laden Sie das Produkt erneut herunter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>There is no file or folder {0}.</source>
   <translation>Es gibt keine Datei und keinen Ordner {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds {1} products ({2} …): name one of them.</source>
   <translation>{0} enthält {1} Produkte ({2} …): Geben Sie eines davon an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is no whole zip file ({1}): the download was cut. Download it again.</source>
   <translation>{0} ist keine vollständige ZIP-Datei ({1}): Der Download wurde abgebrochen. Laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds too many files to be a product: name the product's own zip.</source>
   <translation>{0} enthält zu viele Dateien für ein Produkt: Geben Sie die ZIP-Datei des Produkts selbst an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is encrypted: unpack it first.</source>
   <translation>{0} ist verschlüsselt: Entpacken Sie sie zuerst.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has {1:,} MB, where a Sentinel-2 product's has less than {2:,}. Download the product again.</source>
   <translation>{0} hat {1:,} MB, in einem Sentinel-2-Produkt aber weniger als {2:,}. Laden Sie das Produkt erneut herunter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds too many files to be a product: name the product's own folder.</source>
   <translation>{0} enthält zu viele Dateien für ein Produkt: Geben Sie den Ordner des Produkts selbst an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} can't be read: {1}</source>
   <translation>{0} ist nicht lesbar: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has {1} granules, and its metadata does not name {2}. Download it again, or name the folder of one granule (in GRANULE).</source>
   <translation>{0} hat {1} Granulen, und die Metadaten nennen {2} nicht. Laden Sie das Produkt erneut herunter oder geben Sie den Ordner einer Granule an (in GRANULE).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} spans {1} map zones: name one granule's folder of band files instead, with OFFSET.</source>
   <translation>{0} erstreckt sich über {1} Kartenzonen: Geben Sie stattdessen den Ordner der Kanaldateien einer Granule an, mit OFFSET.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds {1} granules that GDAL can't join: name the folder of one of them (in GRANULE).</source>
   <translation>{0} enthält {1} Granulen, die GDAL nicht verbinden kann: Geben Sie den Ordner einer davon an (in GRANULE).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is {1}; Sentinel-2's numbers are 16-bit integers without sign.</source>
   <translation>{0} hat den Datentyp {1}; die Zahlen von Sentinel-2 sind 16-Bit-Ganzzahlen ohne Vorzeichen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} lies on another grid than {1}: {2} is of another product or resolution.</source>
   <translation>{0} liegt auf einem anderen Gitter als {1}: {2} gehört zu einem anderen Produkt oder einer anderen Auflösung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has pixels of {1:g}, not the 10 m of red, green and blue.</source>
   <translation>{0} hat Pixel von {1:g}, nicht die 10 m von Rot, Grün und Blau.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} can't be opened as a raster: {1}</source>
   <translation>{0} lässt sich nicht als Raster öffnen: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>unknown format</source>
   <translation>unbekanntes Format</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} holds no raster band.</source>
   <translation>{0} enthält keinen Rasterkanal.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The raster {0} comes from {1}; export it as a GeoTIFF first.</source>
   <translation>Das Raster {0} stammt aus {1}; exportieren Sie es zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The raster {0} has no coordinate system. Assign one (Raster, Projections, Assign Projection) so that sizes can be measured.</source>
   <translation>Das Raster {0} hat kein Koordinatensystem. Weisen Sie ihm eines zu (Raster, Projektionen, Projektion zuweisen), damit sich Größen messen lassen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The layer {0} takes more than one value for no data ({1}): export it with a single one.</source>
   <translation>Der Layer {0} verwendet mehr als einen Wert für NoData ({1}): Exportieren Sie ihn mit einem einzigen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} is damaged or incomplete: {1}</source>
   <translation>{0} ist beschädigt oder unvollständig: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>MASK does not overlap the scene: check that it belongs to this scene, and both coordinate systems.</source>
   <translation>MASK überlappt die Szene nicht: Prüfen Sie, ob sie zu dieser Szene gehört, und beide Koordinatensysteme.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>REGIONS must hold at least two or more polygons, for the bias factor compares them.</source>
   <translation>REGIONS muss mindestens zwei Polygone enthalten, denn der Verzerrungsfaktor vergleicht sie.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The region name {0!r} stands twice in REGIONS: names must differ (NAME_FIELD), or dissolve the regions.</source>
   <translation>Der Regionsname {0!r} steht zweimal in REGIONS: Die Namen müssen sich unterscheiden (NAME_FIELD); oder lösen Sie die Grenzen der Regionen auf.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The regions {0} and {1} overlap, so a landslide could count twice. Cut one of them (Vector, Geoprocessing, Difference).</source>
   <translation>Die Regionen {0} und {1} überlappen sich, sodass eine Hangrutschung doppelt zählen könnte. Schneiden Sie eine davon zu (Vektor, Geoverarbeitungswerkzeuge, Differenz).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>No record has a date that can be read in {0!r}. Import the catalog with importcatalog, or choose another DATE_FIELD.</source>
   <translation>Kein Eintrag hat ein lesbares Datum in {0!r}. Importieren Sie den Katalog mit importcatalog oder wählen Sie ein anderes DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The records have no field {0!r} for the dates; they have {1}. Choose DATE_FIELD.</source>
   <translation>Die Einträge haben kein Feld {0!r} für das Datum; vorhanden sind {1}. Wählen Sie DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The region {0} has no number of years above 0 in VISIBLE_YEARS_FIELD.</source>
   <translation>Die Region {0} hat in VISIBLE_YEARS_FIELD keine Anzahl von Jahren größer als 0.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/remote.py" />
   <source>{0} reads from the network ({1}), which was not asked for: name that address itself, or a file that is whole on this machine.</source>
   <translation>{0} liest aus dem Netz ({1}), was nicht verlangt wurde: Geben Sie diese Adresse selbst an oder eine Datei, die vollständig auf diesem Rechner liegt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>Row {0} of SCENES does not say where its scene is.</source>
   <translation>Zeile {0} von SCENES sagt nicht, wo ihre Szene ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>REGIONS has no region called {0!r}, which SCENES names: give the layer that findscenes got, or REGION_FIELD.</source>
   <translation>REGIONS hat keine Region namens {0!r}, die SCENES nennt: Geben Sie den Layer an, den findscenes bekam, oder REGION_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>Row {0} of SCENES has no outline: give REGIONS.</source>
   <translation>Zeile {0} von SCENES hat keinen Umriss: Geben Sie REGIONS an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>SCENES holds no scene.</source>
   <translation>SCENES enthält keine Szene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>PRIOR is a share between 0 and 1, not {0:g}.</source>
   <translation>PRIOR ist ein Anteil zwischen 0 und 1, nicht {0:g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>The scene has {0} x {1} pixels, less than one block of the model ({2} x {3}).</source>
   <translation>Die Szene hat {0} x {1} Pixel, weniger als ein Block des Modells ({2} x {3}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>Block rasters are written as GeoTIFF: name the output {0} with the ending .tif.</source>
   <translation>Blockraster werden als GeoTIFF geschrieben: Geben Sie der Ausgabe {0} die Endung .tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>The model {0} {1} does not tell the landslide's share of a block (it was exported before 0.2): leave SHARE empty, or use the shipped model.</source>
   <translation>Das Modell {0} {1} gibt den Anteil der Hangrutschung an einem Block nicht an (es wurde vor 0.2 exportiert): Lassen Sie SHARE leer oder verwenden Sie das mitgelieferte Modell.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>Model {0} {1}, matching: {2}</source>
   <translation>Modell {0} {1}, Angleichung: {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>the model's bands</source>
   <translation>den Kanälen des Modells</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>number of blocks</source>
   <translation>Anzahl der Blöcke</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/shapes.py" />
   <source>EXTENT has no ground in common with the scene's blocks.</source>
   <translation>EXTENT hat keine Fläche mit den Blöcken der Szene gemeinsam.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sheets.py" />
   <source>Row {0}, column {1}: probability {2:.3f}</source>
   <translation>Zeile {0}, Spalte {1}: Wahrscheinlichkeit {2:.3f}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sinks.py" />
   <source>Made by Landslide Bias.</source>
   <translation>Erstellt von Landslide Bias.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sinks.py" />
   <source>{0} could not be made ({1}): check its name and its ending.</source>
   <translation>{0} ließ sich nicht anlegen ({1}): Prüfen Sie Namen und Endung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/statistics.py" />
   <source>{0} could not be summarised: {1}</source>
   <translation>{0} ließ sich nicht zusammenfassen: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/strips.py" />
   <source>A mask is damaged or incomplete: {0}</source>
   <translation>Eine Maske ist beschädigt oder unvollständig: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/terrain.py" />
   <source>The DEM could not be used: {0}</source>
   <translation>Das Höhenmodell ließ sich nicht verwenden: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/workplace.py" />
   <source>{0} is not this plugin's work: it was renamed to {1}.</source>
   <translation>{0} stammt nicht von diesem Plugin: Umbenannt in {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/workplace.py" />
   <source>{0} lies where files can't be locked: make sure that no other run writes it meanwhile.</source>
   <translation>{0} liegt an einem Ort, an dem sich Dateien nicht sperren lassen: Stellen Sie sicher, dass inzwischen kein anderer Lauf darin schreibt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Activation maps (Grad-CAM)</source>
   <translation>Aktivierungskarten (Grad-CAM)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>explanation</source>
   <translation>Erklärung</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>attention</source>
   <translation>Aufmerksamkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>heat map</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>why</source>
   <translation>warum</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>activation maps of a scene, an extent or chosen blocks, and a sheet of pictures</source>
   <translation>Aktivierungskarten einer Szene, einer Ausdehnung oder ausgewählter Blöcke und ein Bildbogen</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Shows which part of a block speaks for a landslide, or against it: the Grad-CAM maps (Selvaraju et al. 2017) of a whole scene, of an extent, or of blocks that you choose, e.g. the detections, as a raster whose cells tile the blocks, and as a sheet of pictures with the scene, what the model saw after matching, both maps and the probability. The values are those of ACTIVATION of classifyscene. Canceling keeps what is done, beside the output's name.</source>
   <translation>Zeigt, welcher Teil eines Blocks für oder gegen eine Hangrutschung spricht: die Grad-CAM-Karten (Selvaraju et al. 2017) einer ganzen Szene, einer Ausdehnung oder von Blöcken, die Sie wählen, z. B. der Detektionen, als Raster, dessen Zellen die Blöcke lückenlos füllen, und als Bildbogen mit der Szene, dem, was das Modell nach der Angleichung sah, beiden Karten und der Wahrscheinlichkeit. Die Werte sind die von ACTIVATION in classifyscene. Beim Abbrechen bleibt das Fertige erhalten, neben dem Namen der Ausgabe.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Next: open SHEET, and lay OUTPUT over the scene: what speaks for a landslide should lie on one.</source>
   <translation>Als Nächstes: Öffnen Sie SHEET und legen Sie OUTPUT über die Szene: Was für eine Hangrutschung spricht, sollte auf einer liegen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks with a map</source>
   <translation>Blöcke mit Karte</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>What the activation speaks for; 'both' writes two bands.</source>
   <translation>Wofür die Aktivierung spricht; 'both' schreibt zwei Kanäle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Only blocks that have ground in common with it. Empty: the whole scene.</source>
   <translation>Nur Blöcke, die Fläche mit ihr gemeinsam haben. Leer: die ganze Szene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks or detections</source>
   <translation>Blöcke oder Detektionen</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Only blocks on which these features lie (polygons of blockgrid, detections, records); selected ones, if you tick so. The raster covers them all, with no data between.</source>
   <translation>Nur Blöcke, auf denen diese Objekte liegen (Polygone von blockgrid, Detektionen, Einträge); nur gewählte Objekte, wenn Sie das ankreuzen. Das Raster umfasst sie alle, dazwischen keine Daten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Normalise</source>
   <translation>Normieren</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>'none': Grad-CAM's own values, which can be compared from block to block. 'scene': divided by the largest value here, so that they are 0 to 1 and still comparable. 'block': each block by its own largest, which shows where it looked however weakly; not comparable.</source>
   <translation>'none': die Werte von Grad-CAM selbst, die sich von Block zu Block vergleichen lassen. 'scene': geteilt durch den größten Wert hier, sodass sie von 0 bis 1 reichen und vergleichbar bleiben. 'block': jeder Block durch seinen eigenen größten Wert; das zeigt, wohin das Modell sah, wie schwach auch immer; nicht vergleichbar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks on the sheet</source>
   <translation>Blöcke auf dem Bildbogen</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Those with the highest probability of the class, or fewer if fewer are chosen.</source>
   <translation>Die mit der höchsten Wahrscheinlichkeit der Klasse; weniger, wenn weniger gewählt sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>32-bit floating point, whole cells to a block, no data where a block was not chosen or not classified (.tif).</source>
   <translation>32-Bit-Gleitkomma, ganze Zellen je Block, keine Daten, wo ein Block nicht gewählt oder nicht klassifiziert wurde (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Sheet</source>
   <translation>Bildbogen</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Pictures of the blocks: the scene, what the model saw, and both maps. A page (.html) or one picture (.png).</source>
   <translation>Bilder der Blöcke: die Szene, was das Modell sah, und beide Karten. Eine Seite (.html) oder ein Bild (.png).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>SHEET is written as .html or .png, not as {0}.</source>
   <translation>SHEET wird als .html oder .png geschrieben, nicht als {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>BLOCKS: none of these features lies on a block of the scene (and in EXTENT).</source>
   <translation>BLOCKS: Keines dieser Objekte liegt auf einem Block der Szene (und in EXTENT).</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Year</source>
   <translation>Jahr</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Day of the month</source>
   <translation>Tag des Monats</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Latitude</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Longitude</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Accuracy of the position</source>
   <translation>Lagegenauigkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Identifier</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Trigger</source>
   <translation>Auslöser</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Fatalities</source>
   <translation>Todesopfer</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Import landslide catalog</source>
   <translation>Hangrutschungskatalog importieren</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>csv</source>
   <translation>csv</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>records</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>DesInventar</source>
   <translation>DesInventar</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a catalog in any delimited text or vector format (NASA GLC, COOLR, USGS, …) → points with typed fields</source>
   <translation>ein Katalog in einem beliebigen Text- (mit Trennzeichen) oder Vektorformat (NASA GLC, COOLR, USGS, …) → Punkte mit typisierten Feldern</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Reads a landslide catalog into points with a typed date, the accuracy of the position in metres (exact is 0, unknown is empty), category, trigger, size and fatalities. Of delimited text, separator, encoding and decimal sign are found; any vector format and spreadsheet that GDAL reads will do. The columns of the NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015), COOLR, USGS, SLIDO, ITALICA, GFLD, UGLC, DesInventar and EM-DAT are known by their names; name others below. Whether days or months stand first is decided by the whole column, or asked. Records whose date can't be read are kept without a date; records without a position are left out. Both are counted and listed in the log. WITH joins the catalog with another one.</source>
   <translation>Liest einen Hangrutschungskatalog als Punkte mit typisiertem Datum, Lagegenauigkeit in Metern (genau ist 0, unbekannt ist leer), Kategorie, Auslöser, Größe und Todesopfern. Bei Text mit Trennzeichen werden Trennzeichen, Kodierung und Dezimalzeichen erkannt; jedes Vektorformat und jede Tabelle, die GDAL liest, ist geeignet. Die Spalten von NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015), COOLR, USGS, SLIDO, ITALICA, GFLD, UGLC, DesInventar und EM-DAT sind mit ihren Namen bekannt; geben Sie andere unten an. Ob Tag oder Monat zuerst steht, entscheidet die ganze Spalte, oder Sie werden gefragt. Einträge, deren Datum nicht lesbar ist, bleiben ohne Datum erhalten; Einträge ohne Position werden ausgelassen. Beide werden gezählt und im Protokoll aufgeführt. WITH verbindet den Katalog mit einem weiteren.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Next: matchcatalog, with OUTPUT as its catalog.</source>
   <translation>Als Nächstes: matchcatalog, mit OUTPUT als Katalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records without a date</source>
   <translation>Einträge ohne Datum</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Rows left out, without a position</source>
   <translation>Ausgelassene Zeilen ohne Position</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records that repeat another</source>
   <translation>Einträge, die einen anderen wiederholen</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records at 0, 0</source>
   <translation>Einträge bei 0, 0</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records outside the country they name</source>
   <translation>Einträge außerhalb des Landes, das sie nennen</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records that are in both catalogs</source>
   <translation>Einträge, die in beiden Katalogen stehen</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Column: {0}</source>
   <translation>Spalte: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>The column's name. Empty: found by its name, where it is known.</source>
   <translation>Der Name der Spalte. Leer: wird am Namen erkannt, sofern er bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Accuracy of records that say none (m)</source>
   <translation>Genauigkeit von Einträgen ohne Angabe (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Of the position, in metres. Empty: it stays unknown, and matchcatalog keeps such records apart.</source>
   <translation>Der Lage, in Metern. Leer: Sie bleibt unbekannt, und matchcatalog führt solche Einträge gesondert.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Doubtful records to leave out</source>
   <translation>Zweifelhafte Einträge, die ausgelassen werden</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>They are counted and listed in any case. 'duplicates': the same day, place and title as a record before. 'zero': at 0, 0. 'outside': more than 0.25 degrees, and the record's accuracy, outside the country it names, by QGIS's map of the world.</source>
   <translation>Sie werden in jedem Fall gezählt und aufgeführt. 'duplicates': gleicher Tag, Ort und Titel wie ein vorheriger Eintrag. 'zero': bei 0, 0. 'outside': um mehr als 0,25 Grad und die Genauigkeit des Eintrags außerhalb des Landes, das er nennt, nach der Weltkarte von QGIS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Points in WGS 84 with event_date (date and time), accuracy_m, and the catalog's own fields. With WITH also catalogs (whose the record is), input_id, with_id (what it is called there), days_apart and metres_apart.</source>
   <translation>Punkte in WGS 84 mit event_date (Datum und Zeit), accuracy_m und den eigenen Feldern des Katalogs. Mit WITH auch catalogs (zu wem der Eintrag gehört), input_id, with_id (wie er dort heißt), days_apart und metres_apart.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>without a date that can be parsed; kept, without a date</source>
   <translation>ohne auswertbares Datum; behalten, ohne Datum</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>without a position; left out</source>
   <translation>ohne Position; ausgelassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>with an accuracy that is not understood; kept, as unknown</source>
   <translation>mit unverständlicher Genauigkeit; behalten, als unbekannt</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>line {0}: {1!r}</source>
   <translation>Zeile {0}: {1!r}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} row(s) {1}: {2}{3}</source>
   <translation>{0} Zeile(n) {1}: {2}{3}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} records</source>
   <translation>{0} Einträge</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Join with</source>
   <translation>Verbinden mit</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Another catalog as a layer of points, from importcatalog. A record that is in both counts once, with the place and values of INPUT; records without a date are joined to none.</source>
   <translation>Ein weiterer Katalog als Punktlayer, aus importcatalog. Ein Eintrag, der in beiden steht, zählt einmal, mit Ort und Werten von INPUT; Einträge ohne Datum werden mit keinem verbunden.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Days apart</source>
   <translation>Abstand in Tagen</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>At most so many lie between two catalogs' dates of one landslide.</source>
   <translation>So viele Tage liegen höchstens zwischen den Daten zweier Kataloge für dieselbe Hangrutschung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Metres apart</source>
   <translation>Abstand in Metern</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>At most so far apart are two catalogs' places of one landslide.</source>
   <translation>So weit liegen die Orte zweier Kataloge für dieselbe Hangrutschung höchstens auseinander.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a date, and is joined to none</source>
   <translation>Datum; mit keinem verbunden</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a place, and is left out</source>
   <translation>Ort; ausgelassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) of WITH without {1}.</source>
   <translation>{0} Eintrag/Einträge von WITH ohne {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} and {1} records; {2} are in both catalogs.</source>
   <translation>{0} und {1} Einträge; {2} stehen in beiden Katalogen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>This QGIS has no map of the world: whether records lie in the country they name was not looked at.</source>
   <translation>Dieses QGIS hat keine Weltkarte: Ob Einträge in dem Land liegen, das sie nennen, wurde nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) lie in the country they name if latitude and longitude are exchanged.</source>
   <translation>{0} Eintrag/Einträge liegen im genannten Land, wenn Breite und Länge vertauscht werden.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>that repeat one before, with its day, place and title</source>
   <translation>mit Tag, Ort und Titel eines vorherigen Eintrags</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>at 0, 0</source>
   <translation>bei 0, 0</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>outside the country that they name</source>
   <translation>außerhalb des genannten Landes</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>kept; DROP={0} leaves them out</source>
   <translation>behalten; DROP={0} lässt sie aus</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) {1}; {2}: line {3}{4}</source>
   <translation>{0} Eintrag/Einträge {1}; {2}: Zeile {3}{4}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>No record is left: all are doubtful, and DROP leaves them out.</source>
   <translation>Kein Eintrag bleibt übrig: Alle sind zweifelhaft, und DROP lässt sie aus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Detections by land type</source>
   <translation>Detektionen nach Landtyp</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>land cover</source>
   <translation>Landbedeckung</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>WorldCover</source>
   <translation>WorldCover</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>enrichment</source>
   <translation>Anreicherung</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>detections by land-cover class, with each class's enrichment</source>
   <translation>Detektionen nach Klassen der Landbedeckung, mit der Anreicherung jeder Klasse</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Counts detections by the classes of a land-cover raster (ESA WorldCover, Sentinel-2's scene classification, or any other), and says in which classes blocks are detected more often than on average. Landslides on water, built-up land or fields are mostly false: a check whether the model handles the land, as the paper makes it by eye (section 4.6). A block has the class that most of it has.</source>
   <translation>Zählt Detektionen nach den Klassen eines Landbedeckungsrasters (ESA WorldCover, Szenenklassifikation von Sentinel-2 oder ein anderes) und sagt, in welchen Klassen Blöcke häufiger erkannt werden als im Durchschnitt. Hangrutschungen auf Wasser, bebautem Land oder Feldern sind meist falsch: eine Prüfung, ob das Modell mit dem Land zurechtkommt, wie sie der Artikel mit dem Auge vornimmt (Abschnitt 4.6). Ein Block hat die Klasse, die den größten Teil von ihm einnimmt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Next: open REPORT. Leave out land on which nothing slides: extractdetections again, with what to exclude.</source>
   <translation>Als Nächstes: Öffnen Sie REPORT. Lassen Sie Gelände aus, auf dem nichts rutscht: noch einmal extractdetections, mit dem, was auszuschließen ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Detections (polygons or points) of the scene.</source>
   <translation>Detektionen (Polygone oder Punkte) der Szene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Probability raster</source>
   <translation>Wahrscheinlichkeitsraster</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>The raster that the detections come from: its cells with a value are the blocks that were seen.</source>
   <translation>Das Raster, aus dem die Detektionen stammen: Seine Zellen mit Wert sind die betrachteten Blöcke.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Land cover</source>
   <translation>Landbedeckung</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>A raster of whole numbers, one a class, on any grid.</source>
   <translation>Ein Raster ganzer Zahlen, eine je Klasse, auf beliebigem Gitter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Names of the classes</source>
   <translation>Namen der Klassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>'guess' looks at the numbers. 'numbers' names none.</source>
   <translation>'guess' richtet sich nach den Zahlen. 'numbers' benennt keine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Own names</source>
   <translation>Eigene Namen</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>As 10=forest, 20=field; they go before those of CLASSES.</source>
   <translation>Wie 10=Wald, 20=Feld; sie gehen denen von CLASSES vor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Land types</source>
   <translation>Landtypen</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>A row a class: blocks seen and detected, events, shares, and enrichment (1: detected as often as average).</source>
   <translation>Eine Zeile je Klasse: betrachtete und erkannte Blöcke, Ereignisse, Anteile und Anreicherung (1: so häufig erkannt wie im Durchschnitt).</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>One self-contained page with the table and a figure.</source>
   <translation>Eine eigenständige Seite mit der Tabelle und einer Abbildung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Match detections with a catalog</source>
   <translation>Detektionen einem Katalog zuordnen</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>unrecorded</source>
   <translation>nicht verzeichnet</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>detections × catalog → which are recorded, which records were detected, and what chance would match</source>
   <translation>Detektionen × Katalog → welche verzeichnet sind, welche Einträge erkannt wurden und was der Zufall zuordnen würde</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Says which detections are in a catalog and which records were detected. Each record may be matched to one detection, and each detection to one record, where they lie within the record's own accuracy and a tolerance, measured on the ellipsoid. Pairs are taken by accuracy first, then by distance, so that a rough record never takes a detection from an exact one. Also says how many matches chance alone would give, had the detections lain elsewhere, as densely as they do: a radius of 25 km full of detections is no match.</source>
   <translation>Sagt, welche Detektionen in einem Katalog stehen und welche Einträge erkannt wurden. Jeder Eintrag kann einer Detektion zugeordnet werden und jede Detektion einem Eintrag, wenn sie innerhalb der Genauigkeit des Eintrags und einer Toleranz liegen, gemessen auf dem Ellipsoid. Paare werden zuerst nach Genauigkeit, dann nach Entfernung gebildet, sodass ein grober Eintrag nie einem genauen eine Detektion wegnimmt. Sagt auch, wie viele Zuordnungen allein der Zufall ergäbe, lägen die Detektionen anderswo, so dicht wie jetzt: Ein Radius von 25 km voller Detektionen ist keine Zuordnung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Next: reviewsample to look at some detections, then biasfactor, with RECORDS as its records matched to detections.</source>
   <translation>Als Nächstes: reviewsample, um einige Detektionen anzusehen, dann biasfactor, mit RECORDS als den Einträgen, die Detektionen zugeordnet sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Matched pairs</source>
   <translation>Zugeordnete Paare</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections without a record</source>
   <translation>Detektionen ohne Eintrag</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Matches that chance would give</source>
   <translation>Zuordnungen, die der Zufall ergäbe</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records kept apart as too rough or of unknown accuracy</source>
   <translation>Gesondert geführte Einträge, zu grob oder von unbekannter Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections of a scene (polygons or points).</source>
   <translation>Detektionen einer Szene (Polygone oder Punkte).</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records as points, from importcatalog.</source>
   <translation>Einträge als Punkte, aus importcatalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records before it are not matched.</source>
   <translation>Einträge davor werden nicht zugeordnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records after it are not matched.</source>
   <translation>Einträge danach werden nicht zugeordnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Date of the scene</source>
   <translation>Datum der Szene</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>A record dated after the scene is never a match. With scenes of several dates: a field 'scene_date' of the detections, which goes first.</source>
   <translation>Ein Eintrag mit einem Datum nach der Szene ist nie eine Zuordnung. Bei Szenen mehrerer Daten: ein Feld 'scene_date' der Detektionen, das vorgeht.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Where detections could have been found. For the level of chance they move about as far as their neighbours lie, stay in their region and keep their scene's date. Empty: the hull of all detections.</source>
   <translation>Wo Detektionen hätten gefunden werden können. Für das Zufallsniveau werden sie etwa so weit verschoben, wie ihre Nachbarn entfernt sind, bleiben in ihrer Region und behalten das Datum ihrer Szene. Leer: die Hülle aller Detektionen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Of how the detections move for the level of chance.</source>
   <translation>Für die Verschiebung der Detektionen beim Zufallsniveau.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections, recorded or not</source>
   <translation>Detektionen, verzeichnet oder nicht</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>The detections with recorded, catalog_id and distance_m.</source>
   <translation>Die Detektionen mit recorded, catalog_id und distance_m.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records, detected or not</source>
   <translation>Einträge, erkannt oder nicht</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>The records with detected, event_id, distance_m, status (why a record is not matched) and chance: how likely one of the detections, moved about as far as their neighbours lie, is within the record's reach and of no earlier date.</source>
   <translation>Die Einträge mit detected, event_id, distance_m, status (warum ein Eintrag nicht zugeordnet ist) und chance: wie wahrscheinlich eine der Detektionen, etwa so weit verschoben, wie ihre Nachbarn entfernt sind, in Reichweite des Eintrags liegt und kein früheres Datum hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>CATALOG holds no record with a place.</source>
   <translation>CATALOG enthält keinen Eintrag mit Ort.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>CATALOG has no field {0}: its positions are taken as exact. Choose ACCURACY_FIELD, or import it with importcatalog.</source>
   <translation>CATALOG hat kein Feld {0}: Seine Positionen werden als genau angenommen. Wählen Sie ACCURACY_FIELD oder importieren Sie ihn mit importcatalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>{0} or {1}</source>
   <translation>{0} oder {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>{0} of {1} detections are recorded; chance alone would match {2:.1f}. {3} record(s) are too rough or of unknown accuracy, and kept apart.</source>
   <translation>{0} von {1} Detektionen sind verzeichnet; der Zufall allein würde {2:.1f} zuordnen. {3} Eintrag/Einträge, zu grob oder von unbekannter Genauigkeit, werden gesondert geführt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Chance alone would give {0:.1f} of the {1} matches: the records' positions are too rough for so many detections. Lower MAX_ACCURACY, or raise the detections' threshold.</source>
   <translation>Der Zufall allein ergäbe {0:.1f} der {1} Zuordnungen: Die Lage der Einträge ist zu grob für so viele Detektionen. Senken Sie MAX_ACCURACY oder erhöhen Sie die Schwelle der Detektionen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>So few detections do not tell what chance would match. Give REGIONS, in which they could have been found.</source>
   <translation>So wenige Detektionen sagen nicht, was der Zufall zuordnen würde. Geben Sie REGIONS an, in denen sie hätten gefunden werden können.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>accuracy first, then distance</source>
   <translation>zuerst Genauigkeit, dann Entfernung</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Metres, or words as the catalog has them (5km). Empty: accuracy_m or location_accuracy. Records without an accuracy are kept apart.</source>
   <translation>Meter oder Wörter wie im Katalog (5km). Leer: accuracy_m oder location_accuracy. Einträge ohne Genauigkeit werden gesondert geführt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Tolerance (m)</source>
   <translation>Toleranz (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Added to each record's accuracy; one block by default, for a detection is no point.</source>
   <translation>Wird zur Genauigkeit jedes Eintrags addiert; als Vorgabe ein Block, denn eine Detektion ist kein Punkt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Roughest accuracy that is matched (m)</source>
   <translation>Gröbste Genauigkeit, die zugeordnet wird (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records rougher than this are kept apart and counted.</source>
   <translation>Gröbere Einträge werden gesondert geführt und gezählt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Used with START, END and SCENE_DATE.</source>
   <translation>Wird mit START, END und SCENE_DATE verwendet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Match distribution</source>
   <translation>Verteilung angleichen</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>specification</source>
   <translation>Spezifikation</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>normalise</source>
   <translation>Normierung</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>scene + reference → matched scene, report before and after</source>
   <translation>Szene + Referenz → angeglichene Szene, Bericht über vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Gives each band of a scene the distribution of a reference: each value becomes the reference's value with the same share of pixels at or below it, counted over valid pixels only. The detecting algorithms do this themselves; here you get the picture, and a report that says whether the scene could be matched at all. Streams, whatever the scene's size; needs no engine. Canceled, it leaves nothing behind.</source>
   <translation>Gibt jedem Kanal einer Szene die Verteilung einer Referenz: Jeder Wert wird zu dem Wert der Referenz mit demselben Anteil von Pixeln bei oder unter ihm, gezählt nur über gültige Pixel. Die Algorithmen zur Detektion tun das selbst; hier erhalten Sie das Bild und einen Bericht, der sagt, ob sich die Szene überhaupt angleichen ließ. Verarbeitet die Szene stückweise, gleich wie groß sie ist; braucht keine Engine. Bei Abbruch bleibt nichts zurück.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Next: look at REPORT. Give detectlandslides the scene itself, not OUTPUT: it matches by itself.</source>
   <translation>Als Nächstes: Sehen Sie sich REPORT an. Geben Sie detectlandslides die Szene selbst, nicht OUTPUT: Es gleicht selbst an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest Kolmogorov distance to the reference before</source>
   <translation>Größter Kolmogorov-Abstand zur Referenz vorher</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest Kolmogorov distance to the reference after</source>
   <translation>Größter Kolmogorov-Abstand zur Referenz nachher</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest share of valid pixels at a band's highest value</source>
   <translation>Größter Anteil gültiger Pixel beim höchsten Wert eines Kanals</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Integers of 8 or 16 bits are matched value by value; floating point by a monotone curve. No-data pixels stay no data.</source>
   <translation>Ganzzahlen von 8 oder 16 Bit werden Wert für Wert angeglichen, Gleitkommazahlen durch eine monotone Kurve. Pixel ohne Daten (NoData) bleiben ohne Daten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Numbers or names, in the reference's order. Empty: the first ones, as many as the reference has.</source>
   <translation>Nummern oder Namen, in der Reihenfolge der Referenz. Leer: die ersten, so viele wie die Referenz hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Made by fitreference. Empty: that of the shipped model.</source>
   <translation>Mit fitreference erstellt. Leer: die des mitgelieferten Modells.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>For scenes that will be compared: the distribution of all of them together, made by fitreference, so that all get one table. Empty: this scene alone is counted.</source>
   <translation>Für Szenen, die verglichen werden: die Verteilung aller zusammen, mit fitreference erstellt, sodass alle dieselbe Tabelle erhalten. Leer: Nur diese Szene wird gezählt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>1 where a pixel counts, 0 or no data where it does not. Masked pixels are no data in the output. Another grid is resampled by nearest neighbour.</source>
   <translation>1, wo ein Pixel zählt, 0 oder keine Daten, wo nicht. Maskierte Pixel haben in der Ausgabe keine Daten. Ein anderes Gitter wird nach dem nächsten Nachbarn umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>1: fully matched. Below: this part of the way from each value to its match, for scene and reference of the same units. 0: unchanged.</source>
   <translation>1: vollständig angeglichen. Darunter: dieser Teil des Wegs von jedem Wert zu seiner Entsprechung, für Szene und Referenz in gleichen Einheiten. 0: unverändert.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Matched scene</source>
   <translation>Angeglichene Szene</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>GeoTIFF of the reference's type (8-bit for the shipped one). No data is a value that no valid pixel has, or a mask band if all are used.</source>
   <translation>GeoTIFF vom Typ der Referenz (8 Bit bei der mitgelieferten). Keine Daten (NoData) ist ein Wert, den kein gültiges Pixel hat, oder ein Maskenkanal, wenn alle verwendet sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Histograms before, after and of the reference, distances, saturated pixels, and what speaks against matching this scene.</source>
   <translation>Histogramme vorher, nachher und der Referenz, Abstände, gesättigte Pixel und was gegen die Angleichung dieser Szene spricht.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>the shipped model's reference</source>
   <translation>der Referenz des mitgelieferten Modells</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>SOURCE describes {0} bands; {1} are to be matched.</source>
   <translation>SOURCE beschreibt {0} Kanäle; {1} sollen angeglichen werden.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>The scene is {0}, the reference {1}: a STRENGTH of {2:g} mixes two units. Bring the scene to the reference's units first, or match it fully.</source>
   <translation>Die Szene ist {0}, die Referenz {1}: Eine STRENGTH von {2:g} mischt zwei Einheiten. Bringen Sie die Szene zuerst in die Einheiten der Referenz oder gleichen Sie sie vollständig an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest distance to the reference: {0:.4f} before, {1:.4f} after; one value holds {2:.4f} of a band's valid pixels at the most</source>
   <translation>Größter Abstand zur Referenz: vorher {0:.4f}, nachher {1:.4f}; ein Wert umfasst höchstens {2:.4f} der gültigen Pixel eines Kanals</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Match the distribution</source>
   <translation>Die Verteilung angleichen</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Shared source distribution</source>
   <translation>Gemeinsame Quellverteilung</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Reference distribution</source>
   <translation>Referenzverteilung</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Activation (Grad-CAM)</source>
   <translation>Aktivierung (Grad-CAM)</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Share that two persons look at</source>
   <translation>Anteil, den zwei Personen ansehen</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Outline by share or activation</source>
   <translation>Umriss nach Anteil oder Aktivierung</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Landslide's share of each cell</source>
   <translation>Anteil der Hangrutschung an jeder Zelle</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>To compare scenes, match all alike: MATCH=scale where all are of one sensor (Sentinel-2), 'shared' for another sensor or haze, with one table of all scenes from fitreference; never 'scene', which gives each scene the same colours.</source>
   <translation>Um Szenen zu vergleichen, gleichen Sie alle auf dieselbe Weise an: MATCH=scale, wenn alle von einem Sensor sind (Sentinel-2), 'shared' bei einem anderen Sensor oder Dunst, mit einer Tabelle aller Szenen aus fitreference; nie 'scene', das jeder Szene dieselben Farben gibt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>The satellite scene, with red, green and blue bands of 10 m or finer. Its valid pixels are those that are not no data.</source>
   <translation>Die Satellitenszene mit roten, grünen und blauen Kanälen von 10 m oder feiner. Gültig sind die Pixel, die nicht ohne Daten (NoData) sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Red, green and blue bands</source>
   <translation>Roter, grüner und blauer Kanal</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>A model written by this plugin (.onnx). Empty: the one that ships.</source>
   <translation>Ein von diesem Plugin geschriebenes Modell (.onnx). Leer: das mitgelieferte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Mask of valid pixels</source>
   <translation>Maske gültiger Pixel</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Masks of valid pixels</source>
   <translation>Masken gültiger Pixel</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Those of other scenes, which must not overlap: all layers count as one, and a field says which layer each is of.</source>
   <translation>Die anderer Szenen, die sich nicht überlappen dürfen: Alle Layer zählen als einer, und ein Feld sagt, zu welchem Layer jede gehört.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Further detections</source>
   <translation>Weitere Detektionen</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Pixels a side of a block</source>
   <translation>Pixel je Seite eines Blocks</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Share of a block that makes it a landslide</source>
   <translation>Anteil eines Blocks, ab dem er als Hangrutschung gilt</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Added to the scene's numbers: -1000 where ESA's offset (baseline 04.00 and later) was left in. The file's own scale and offset always count.</source>
   <translation>Wird zu den Zahlen der Szene addiert: -1000, wenn der Versatz (Offset) der ESA (Baseline 04.00 und später) noch enthalten ist. Skala und Versatz (Offset) der Datei selbst zählen immer.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Refuse the set where a chip can't be used</source>
   <translation>Den Satz ablehnen, wenn ein Chip nicht verwendbar ist</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Else it is left out, named and counted.</source>
   <translation>Sonst wird er ausgelassen, genannt und gezählt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Probability threshold</source>
   <translation>Wahrscheinlichkeitsschwelle</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>With the shipped model: {0}.</source>
   <translation>Mit dem mitgelieferten Modell: {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Operating point</source>
   <translation>Arbeitspunkt</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Merge touching blocks into one event</source>
   <translation>Sich berührende Blöcke zu einem Ereignis zusammenfassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Of day and month in dates such as 05/03/2014. 'auto': the whole column says it, or the run asks. 'DMY': day first. 'MDY': month first.</source>
   <translation>Von Tag und Monat in Daten wie 05/03/2014. 'auto': Die ganze Spalte sagt es, oder der Lauf fragt. 'DMY': Tag zuerst. 'MDY': Monat zuerst.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Order of day and month</source>
   <translation>Reihenfolge von Tag und Monat</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Prepare Sentinel-2 product</source>
   <translation>Sentinel-2-Produkt aufbereiten</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>cloud mask</source>
   <translation>Wolkenmaske</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>reflectance</source>
   <translation>Reflexionsgrad</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>SAFE folder or zip (1C, 2A), or bare band files → red, green, blue and a mask</source>
   <translation>SAFE-Ordner oder ZIP (1C, 2A) oder einzelne Kanaldateien → Rot, Grün, Blau und eine Maske</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Makes a scene that the other algorithms take out of a Sentinel-2 product as it is downloaded: red, green and blue at 10 m as reflectance x 10,000, with the product's own offset added band by band, and a mask of the pixels that count. Takes a SAFE folder or its zip, level 1C or 2A, or the separate band files of public buckets. Streams; needs no engine. Canceled, it leaves nothing behind.</source>
   <translation>Macht aus einem Sentinel-2-Produkt, wie es heruntergeladen wird, eine Szene, die die anderen Algorithmen annehmen: Rot, Grün und Blau mit 10 m als Reflexionsgrad x 10.000, wobei der Versatz (Offset) des Produkts Kanal für Kanal addiert wird, und eine Maske der Pixel, die zählen. Nimmt einen SAFE-Ordner oder seine ZIP-Datei, Level 1C oder 2A, oder die einzelnen Kanaldateien öffentlicher Buckets. Verarbeitet stückweise; braucht keine Engine. Bei Abbruch bleibt nichts zurück.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Product</source>
   <translation>Produkt</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The zip, or MTD_MSIL1C.xml or MTD_MSIL2A.xml in the SAFE folder (the folder itself may be typed), or one of the separate band files (B04.jp2 beside B03.jp2 and B02.jp2).</source>
   <translation>Die ZIP-Datei, MTD_MSIL1C.xml oder MTD_MSIL2A.xml im SAFE-Ordner (der Ordner selbst kann eingetippt werden) oder eine der einzelnen Kanaldateien (B04.jp2 neben B03.jp2 und B02.jp2).</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Offset of bare band files</source>
   <translation>Versatz (Offset) einzelner Kanaldateien</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>For separate band files only, which don't say it: -1000 where they are of processing baseline 04.00 or later and nobody has added it yet, else 0. A product's metadata says its own, band by band; where it is silent for baseline 04.00 or later, OFFSET says it.</source>
   <translation>Nur für einzelne Kanaldateien, die ihn nicht angeben: -1000, wenn sie von der Processing Baseline 04.00 oder später sind und ihn noch niemand addiert hat, sonst 0. Die Metadaten eines Produkts nennen seinen eigenen, Kanal für Kanal; wo sie bei Baseline 04.00 oder später schweigen, gibt OFFSET ihn an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>From the scene classification of level 2A. Level 1C has no cloud shadow and no water; its cloud (medium and high are one) and cirrus come from MSK_CLASSI or MSK_CLOUDS, snow from MSK_CLASSI. Pixels without data are always left out. None chosen: all that the product has.</source>
   <translation>Aus der Szenenklassifikation von Level 2A. Level 1C hat weder Wolkenschatten noch Wasser; seine Wolken (mittlere und hohe Wahrscheinlichkeit sind eins) und Zirren stammen aus MSK_CLASSI oder MSK_CLOUDS, Schnee aus MSK_CLASSI. Pixel ohne Daten werden immer ausgelassen. Keine gewählt: alle, die das Produkt hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Three bands of reflectance x 10,000 (16-bit, 0 is no data). Named .tif it is a copy; named .vrt nothing is copied, and the product must stay where it is.</source>
   <translation>Drei Kanäle mit Reflexionsgrad x 10.000 (16 Bit, 0 heißt: keine Daten). Mit der Endung .tif ist es eine Kopie; mit der Endung .vrt wird nichts kopiert, und das Produkt muss bleiben, wo es ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>No pixel counts: choose fewer CLASSES, or another date.</source>
   <translation>Kein Pixel zählt: Wählen Sie weniger CLASSES oder ein anderes Datum.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Separate band files don't say their offset, so OFFSET is needed: -1000 for processing baseline 04.00 or later (from 25 January 2022, and whatever was reprocessed since), 0 for earlier ones or where the provider has added it.</source>
   <translation>Einzelne Kanaldateien geben ihren Versatz (Offset) nicht an, daher wird OFFSET benötigt: -1000 bei Processing Baseline 04.00 oder später (ab 25. Januar 2022 und allem, was seither neu prozessiert wurde), 0 bei früheren oder wenn der Anbieter ihn addiert hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The product's numbers are reflectance x {0:g}; only x {1:,} is known here. ESA has processed all scenes again that way: download it in a later baseline.</source>
   <translation>Die Zahlen des Produkts sind Reflexionsgrad x {0:g}; bekannt ist hier nur x {1:,}. Die ESA hat alle Szenen so neu prozessiert: Laden Sie es in einer späteren Baseline herunter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The product is of processing baseline {0}, but its metadata names no offset, as ESA's does since {1}. Give OFFSET: -1000 as ESA's is, or 0 where it is added already.</source>
   <translation>Das Produkt ist von Processing Baseline {0}, aber seine Metadaten nennen keinen Versatz (Offset), wie die der ESA es seit {1} tun. Geben Sie OFFSET an: -1000 wie bei der ESA oder 0, wenn er schon addiert ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>OFFSET is {0:g}, but the product's metadata says {1}. Leave OFFSET empty.</source>
   <translation>OFFSET ist {0:g}, aber die Metadaten des Produkts sagen {1}. Lassen Sie OFFSET leer.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>{0} for {1}</source>
   <translation>{0} für {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/provider.py" />
   <source>Landslide Bias</source>
   <translation>Landslide Bias</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sample detections for review</source>
   <translation>Stichprobe von Detektionen zur Durchsicht ziehen</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>review</source>
   <translation>Durchsicht</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>sample</source>
   <translation>Stichprobe</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>stratified</source>
   <translation>geschichtet</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>a stratified sample of detections to look at, with a sheet of pictures</source>
   <translation>eine geschichtete Stichprobe von Detektionen zum Ansehen, mit Bildbogen</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Draws a seeded sample of detections, stratified by region and probability, for a person to look at: fill in 'answer' (landslide, not, unsure) and, where an event holds more than one landslide, 'n_landslides'. Each row carries its weight, how many detections it stands for. With PROBABILITY, blocks that were not detected are sampled too, so that recall can be told; with OVERLAP, two persons look at a part, so that their errors can be told. Score it with scorereview, and give it to biasfactor: how many detections are wrong differs from region to region, and biases Γ.</source>
   <translation>Zieht mit einem Startwert eine Stichprobe von Detektionen, geschichtet nach Region und Wahrscheinlichkeit, die eine Person ansieht: Füllen Sie 'answer' aus (landslide, not, unsure) und, wo ein Ereignis mehr als eine Hangrutschung enthält, 'n_landslides'. Jede Zeile trägt ihr Gewicht, nämlich für wie viele Detektionen sie steht. Mit PROBABILITY werden auch nicht erkannte Blöcke gezogen, sodass sich die Trefferquote angeben lässt; mit OVERLAP sehen zwei Personen einen Teil an, sodass sich ihre Fehler angeben lassen. Werten Sie die Stichprobe mit scorereview aus und geben Sie sie biasfactor: Wie viele Detektionen falsch sind, unterscheidet sich von Region zu Region und verzerrt Γ.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Next: open OUTPUT, look at each place and fill in its answer, then scorereview or biasfactor.</source>
   <translation>Als Nächstes: Öffnen Sie OUTPUT, sehen Sie sich jede Stelle an und tragen Sie die Antwort ein, dann scorereview oder biasfactor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections to review</source>
   <translation>Detektionen zur Durchsicht</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Undetected blocks to review</source>
   <translation>Nicht erkannte Blöcke zur Durchsicht</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections of a scene, with event_id and probability, from detectlandslides or extractdetections.</source>
   <translation>Detektionen einer Szene, mit event_id und probability, aus detectlandslides oder extractdetections.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>The regions that will be compared: each gets a sample of its own. Empty: one sample.</source>
   <translation>Die Regionen, die verglichen werden: Jede erhält ihre eigene Stichprobe. Leer: eine Stichprobe.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Empty: the field 'name', or the feature's number. The names must be those given to biasfactor.</source>
   <translation>Leer: das Feld 'name' oder die Nummer des Objekts. Die Namen müssen die sein, die biasfactor erhält.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections to review in each region</source>
   <translation>Detektionen zur Durchsicht in jeder Region</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>A region with fewer detections is reviewed whole.</source>
   <translation>Eine Region mit weniger Detektionen wird vollständig durchgesehen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Limits of the probability strata</source>
   <translation>Grenzen der Wahrscheinlichkeitsschichten</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Probabilities between strata, as 0.7, 0.9. Empty: thirds of each region's detections.</source>
   <translation>Wahrscheinlichkeiten zwischen den Schichten, etwa 0.7, 0.9. Leer: Drittel der Detektionen jeder Region.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Such places are there twice, with reviewer 1 and 2; the others are dealt out in turn. Each person fills in the rows of one number and does not see the other's. From 0.3 up, with 100 places a region, scorereview tells how often they are wrong, and counts it in. 0: one person looks at all, and is taken to be right.</source>
   <translation>Solche Stellen gibt es zweimal, mit Person 1 und 2 (reviewer); die übrigen werden reihum verteilt. Jede Person füllt die Zeilen einer Nummer aus und sieht die der anderen nicht. Ab 0,3, mit 100 Stellen je Region, sagt scorereview, wie oft sie sich irren, und rechnet es ein. 0: Eine Person sieht alle an, und es wird angenommen, dass sie richtig liegt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Of the draw: the same seed gives the same sample.</source>
   <translation>Für die Ziehung: Derselbe Startwert ergibt dieselbe Stichprobe.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sample to review</source>
   <translation>Stichprobe zur Durchsicht</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>A layer to fill in: answer is landslide, not or unsure (or left empty), n_landslides is 1 where it is empty.</source>
   <translation>Ein Layer zum Ausfüllen: answer ist landslide, not oder unsure (oder bleibt leer), n_landslides ist 1, wo es leer ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>SHEET needs SCENE: without it there is nothing to show.</source>
   <translation>SHEET braucht SCENE: Ohne sie gibt es nichts zu zeigen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>No detection lies in a region: there is nothing to review.</source>
   <translation>Keine Detektion liegt in einer Region: Es gibt nichts durchzusehen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} places to look at.</source>
   <translation>{0} Stellen zum Durchsehen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} has no field 'probability'; it has {1}. Use the layer that detectlandslides writes.</source>
   <translation>{0} hat kein Feld 'probability'; vorhanden sind {1}. Verwenden Sie den Layer, den detectlandslides schreibt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>To sample blocks that were not detected too, and for the sheet's blocks of the highest and lowest probabilities. Rasters must not overlap.</source>
   <translation>Um auch nicht erkannte Blöcke in die Stichprobe zu ziehen und für die Blöcke mit den höchsten und niedrigsten Wahrscheinlichkeiten auf dem Bildbogen. Die Raster dürfen sich nicht überlappen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Undetected blocks to review in each region</source>
   <translation>Nicht erkannte Blöcke zur Durchsicht in jeder Region</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>From three strata: the hundredth with the highest probabilities, the next nine, the rest. The log says how many would give recall to ± 0.1: often hundreds or thousands. n_landslides counts the landslides whose highest point lies in the block, 0 where it lies elsewhere, so that none counts twice. Needs PROBABILITY.</source>
   <translation>Aus drei Schichten: das Hundertstel mit den höchsten Wahrscheinlichkeiten, die nächsten neun, der Rest. Das Protokoll sagt, wie viele die Trefferquote auf ± 0,1 ergäben: oft Hunderte oder Tausende. n_landslides zählt die Hangrutschungen, deren höchster Punkt im Block liegt, 0, wo er anderswo liegt, sodass keine doppelt zählt. Braucht PROBABILITY.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>For the pictures of SHEET; each place is shown from the first scene that holds it.</source>
   <translation>Für die Bilder von SHEET; jede Stelle wird aus der ersten Szene gezeigt, die sie enthält.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Numbers or names of the scene's bands.</source>
   <translation>Nummern oder Namen der Kanäle der Szene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sheet of pictures</source>
   <translation>Bildbogen</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>One self-contained page with a picture of each sampled place, by stratum. Needs SCENE; the page that a dialog makes without it lists the places.</source>
   <translation>Eine eigenständige Seite mit einem Bild jeder gezogenen Stelle, nach Schicht. Braucht SCENE; die Seite, die ein Dialog ohne sie erstellt, listet die Stellen auf.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Limits of the lowest and highest probabilities</source>
   <translation>Grenzen der niedrigsten und höchsten Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>For the sheet, with PROBABILITY: of each raster ten blocks below the first and ten above the second are drawn at random. The paper's (Fig. 6) are 0.01, 0.99; the shipped model's probabilities seldom reach 0.99.</source>
   <translation>Für den Bildbogen, mit PROBABILITY: Von jedem Raster werden zehn Blöcke unter der ersten und zehn über der zweiten zufällig gezogen. Die des Artikels (Abb. 6) sind 0.01, 0.99; die Wahrscheinlichkeiten des mitgelieferten Modells erreichen selten 0,99.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0}: to know recall to ± 0.1 takes about {1:,} of its {2:,} undetected blocks; {3} are drawn.</source>
   <translation>{0}: Um die Trefferquote auf ± 0,1 zu kennen, braucht es etwa {1:,} der {2:,} nicht erkannten Blöcke; {3} werden gezogen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Blocks with p &gt; {0:g}</source>
   <translation>Blöcke mit p &gt; {0:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Blocks with p &lt; {1:g}</source>
   <translation>Blöcke mit p &lt; {1:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} of {1:,}, drawn at random.</source>
   <translation>{0} von {1:,}, zufällig gezogen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>None: the raster has no probabilities.</source>
   <translation>Keine: Das Raster hat keine Wahrscheinlichkeiten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>None: the raster's probabilities go from {0:.3g} to {1:.3g}.</source>
   <translation>Keine: Die Wahrscheinlichkeiten des Rasters reichen von {0:.3g} bis {1:.3g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Events with event_id, probability (largest of its blocks), mean_probability, n_blocks, area_m2 (on the ellipsoid), landslides (how many it holds) and landslide_area_m2; the last two are empty where the landslide's share is not known.</source>
   <translation>Ereignisse mit event_id, probability (größte ihrer Blöcke), mean_probability, n_blocks, area_m2 (auf dem Ellipsoid), landslides (wie viele sie enthalten) und landslide_area_m2; die letzten beiden sind leer, wo der Anteil der Hangrutschung nicht bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A block is a detection where its probability is greater. Empty: the operating point's.</source>
   <translation>Ein Block ist eine Detektion, wenn seine Wahrscheinlichkeit größer ist. Leer: die des Arbeitspunkts.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A landslide larger than a block is detected several times; touching blocks are merged into one event. 'none' keeps each block.</source>
   <translation>Eine Hangrutschung, die größer als ein Block ist, wird mehrmals erkannt; sich berührende Blöcke werden zu einem Ereignis zusammengefasst. 'none' behält jeden Block.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Exclude (roads, trails, water …)</source>
   <translation>Ausschließen (Straßen, Wege, Wasser …)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Detected blocks that touch one of these features, or its EXCLUDE_BUFFER, are left out: roads and bare river beds look like scars.</source>
   <translation>Erkannte Blöcke, die eines dieser Objekte oder seinen EXCLUDE_BUFFER berühren, werden ausgelassen: Straßen und kahle Flussbetten sehen wie Rutschungsnarben aus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>In metres on the ground, whatever the layers' coordinate systems. Roads drawn as lines need one.</source>
   <translation>In Metern am Boden, unabhängig von den Koordinatensystemen der Layer. Straßen, die als Linien gezeichnet sind, brauchen einen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Buffer around what is excluded (m)</source>
   <translation>Puffer um das Ausgeschlossene (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Heights in metres. With it, blocks flatter than MIN_SLOPE are left out: fields, cities and river beds.</source>
   <translation>Höhen in Metern. Damit werden Blöcke ausgelassen, die flacher als MIN_SLOPE sind: Felder, Städte und Flussbetten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Elevation model</source>
   <translation>Höhenmodell</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Used with DEM only. Blocks that the DEM does not cover are kept.</source>
   <translation>Nur mit DEM verwendet. Blöcke, die das DEM nicht abdeckt, bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Least mean slope of a block (degrees)</source>
   <translation>Kleinste mittlere Neigung eines Blocks (Grad)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Outline landslides inside their blocks</source>
   <translation>Hangrutschungen innerhalb ihrer Blöcke umreißen</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Where the landslide's share of a cell is high, instead of whole blocks. area_m2 is the outline's.</source>
   <translation>Wo der Anteil der Hangrutschung an einer Zelle hoch ist, statt ganzer Blöcke. area_m2 ist die Fläche des Umrisses.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The numbers or the names of the bands that hold red, green and blue, in this order. For a full Sentinel-2 stack: 4, 3, 2.</source>
   <translation>Die Nummern oder Namen der Kanäle mit Rot, Grün und Blau, in dieser Reihenfolge. Bei einem vollständigen Sentinel-2-Stapel: 4, 3, 2.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Resample to the model's pixels</source>
   <translation>Auf die Pixel des Modells umrechnen</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Where they are finer or not square.</source>
   <translation>Wenn sie feiner oder nicht quadratisch sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>How the scene's colours are brought to those that the model was trained on. 'scale': one fixed scaling of reflectance (0 to 0.3558 becomes 1 to 255; integers are reflectance x 10,000, 8-bit pictures are taken as they are): for Sentinel-2, and measured the quietest on ordinary land. 'scene': this scene alone, channel by channel (the paper): to look at one scene of another sensor. 'shared': one table for all scenes that are compared, given in SOURCE. 'none': the values are the reference's already (0-255).</source>
   <translation>Wie die Farben der Szene auf die gebracht werden, mit denen das Modell trainiert wurde. 'scale': eine feste Skalierung des Reflexionsgrads (0 bis 0,3558 wird zu 1 bis 255; Ganzzahlen sind Reflexionsgrad x 10.000, 8-Bit-Bilder werden unverändert übernommen): für Sentinel-2 und den Messungen nach auf gewöhnlichem Gelände am ruhigsten. 'scene': diese Szene allein, Kanal für Kanal (der Artikel): um eine Szene eines anderen Sensors anzusehen. 'shared': eine Tabelle für alle Szenen, die verglichen werden, angegeben in SOURCE. 'none': Die Werte sind schon die der Referenz (0-255).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>For 'scene' and 'shared' of MATCH: what is matched to, made by fitreference. Empty: the model's own.</source>
   <translation>Für 'scene' und 'shared' von MATCH: woran angeglichen wird, mit fitreference erstellt. Leer: die des Modells selbst.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>For MATCH=shared: the distribution of all scenes together, made by fitreference from all of them.</source>
   <translation>Für MATCH=shared: die Verteilung aller Szenen zusammen, mit fitreference aus allen erstellt.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>1 where a pixel counts, 0 or no data where it does not (cloud, water, snow). Another grid is resampled by nearest neighbour.</source>
   <translation>1, wo ein Pixel zählt, 0 oder keine Daten, wo nicht (Wolken, Wasser, Schnee). Ein anderes Gitter wird nach dem nächsten Nachbarn umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Least share of valid pixels in a block</source>
   <translation>Mindestanteil gültiger Pixel in einem Block</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A block with fewer valid pixels is not classified; in the others invalid pixels take the block's median.</source>
   <translation>Ein Block mit weniger gültigen Pixeln wird nicht klassifiziert; in den übrigen nehmen ungültige Pixel den Median des Blocks an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Share of blocks that hold a landslide</source>
   <translation>Anteil der Blöcke, die eine Hangrutschung enthalten</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>What you expect in this scene, e.g. 0.001. Probabilities are re-scaled from the share in the model's training (Saerens et al. 2002). An operating point finds the same blocks all the same; a threshold of your own does not. Empty: they are left as they are.</source>
   <translation>Was Sie in dieser Szene erwarten, z. B. 0,001. Die Wahrscheinlichkeiten werden vom Anteil im Training des Modells aus umskaliert (Saerens et al. 2002). Ein Arbeitspunkt findet trotzdem dieselben Blöcke, eine eigene Schwelle nicht. Leer: Sie bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Arithmetic</source>
   <translation>Rechengenauigkeit</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>'auto': the fastest that this processor has; the layers say which. 'f32': single precision, the same probabilities everywhere. 'bf16': almost twice as fast on processors that have it. 'int8': 8-bit integers, for models with a file of them beside (the shipped one). With both single probabilities move by some hundredths. Scenes that are compared should have one: choose it where machines differ.</source>
   <translation>'auto': die schnellste, die dieser Prozessor hat; die Layer sagen, welche. 'f32': einfache Genauigkeit, überall dieselben Wahrscheinlichkeiten. 'bf16': fast doppelt so schnell auf Prozessoren, die es beherrschen. 'int8': 8-Bit-Ganzzahlen, für Modelle, neben denen eine Datei damit liegt (das mitgelieferte). Mit den beiden letzten verschieben sich einzelne Wahrscheinlichkeiten um einige Hundertstel. Szenen, die verglichen werden, sollten dieselbe haben: Wählen Sie sie, wo sich Rechner unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The address of a scheduler of dask.distributed, such as tcp://host:8786: its workers classify the scene strip by strip. They need landslidebias[worker] of this version, and must see the scene and the mask under the same paths; the model is sent, and results come back through this machine. The result equals this machine's; a worker that computes other numbers is named and not used. Whoever reaches a scheduler can run programs on its workers: use one in a network that you trust. Needs an engine of the size 'cluster' (setupengine). Empty: this machine.</source>
   <translation>Die Adresse eines Schedulers von dask.distributed, etwa tcp://host:8786: Seine Worker klassifizieren die Szene Streifen für Streifen. Sie brauchen landslidebias[worker] in dieser Version und müssen die Szene und die Maske unter denselben Pfaden sehen; das Modell wird gesendet, und Ergebnisse kommen über diesen Rechner zurück. Das Ergebnis ist dasselbe wie auf diesem Rechner; ein Worker, der andere Zahlen berechnet, wird genannt und nicht verwendet. Wer einen Scheduler erreicht, kann auf dessen Workern Programme ausführen: Verwenden Sie einen in einem Netz, dem Sie vertrauen. Braucht eine Engine der Größe 'cluster' (setupengine). Leer: dieser Rechner.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Dask scheduler</source>
   <translation>Dask-Scheduler</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>One cell a block, 32-bit floating point, no data where a block was not classified (.tif).</source>
   <translation>Eine Zelle je Block, 32-Bit-Gleitkomma, keine Daten, wo ein Block nicht klassifiziert wurde (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Two bands, what speaks for non-landslide and for landslide; whole cells to a block (.tif). Costs little more time.</source>
   <translation>Zwei Kanäle: was gegen und was für eine Hangrutschung spricht; ganze Zellen je Block (.tif). Kostet wenig zusätzliche Zeit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The landslide's share of each cell of 30 m (.tif): extractdetections counts and outlines landslides by it, at any threshold.</source>
   <translation>Der Anteil der Hangrutschung an jeder Zelle von 30 m (.tif): extractdetections zählt und umreißt damit Hangrutschungen, bei jeder Schwelle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Classes that the mask leaves out</source>
   <translation>Klassen, die die Maske auslässt</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Red, green and blue</source>
   <translation>Rot, Grün und Blau</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>1 where a pixel counts, 0 where not, on the grid of the bands (.tif).</source>
   <translation>1, wo ein Pixel zählt, 0, wo nicht, auf dem Gitter der Kanäle (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Score a review</source>
   <translation>Durchsicht auswerten</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>accuracy assessment</source>
   <translation>Genauigkeitsbewertung</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Olofsson</source>
   <translation>Olofsson</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>the answers → precision with its interval, corrected number of landslides, recall</source>
   <translation>die Antworten → Präzision mit Intervall, korrigierte Anzahl der Hangrutschungen, Trefferquote</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Turns the answers of a reviewed sample into precision with a 95 % interval for each region and stratum (stratified estimator, Olofsson et al. 2014), and into the corrected number of landslides; where undetected blocks were reviewed, into recall too. Where two persons looked at the same places (OVERLAP of reviewsample), it says how far they agree (Cohen's kappa) and how often they are wrong, and counts that in. Answers 'unsure' and blanks are left out and counted; what the unsure leave open is said. A precision pooled over regions says nothing of their difference: biasfactor uses each region's own.</source>
   <translation>Macht aus den Antworten einer durchgesehenen Stichprobe die Präzision mit einem 95-%-Intervall für jede Region und Schicht (geschichteter Schätzer, Olofsson et al. 2014) und die korrigierte Anzahl der Hangrutschungen; wo nicht erkannte Blöcke durchgesehen wurden, auch die Trefferquote. Wo zwei Personen dieselben Stellen ansahen (OVERLAP von reviewsample), sagt der Algorithmus, wie weit sie übereinstimmen (Cohens Kappa) und wie oft sie sich irren, und rechnet das ein. Antworten 'unsure' und leere werden ausgelassen und gezählt; was die unsicheren offenlassen, wird angegeben. Eine über Regionen gemeinsam geschätzte Präzision sagt nichts über deren Unterschied: biasfactor verwendet die jeder Region selbst.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Next: biasfactor, with the reviewed sample as its review.</source>
   <translation>Als Nächstes: biasfactor, mit der durchgesehenen Stichprobe als Durchsicht.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Precision, of all regions together</source>
   <translation>Präzision, alle Regionen zusammen</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Cohen's kappa of two persons' answers</source>
   <translation>Cohens Kappa der Antworten zweier Personen</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Share of the landslides that one person sees</source>
   <translation>Anteil der Hangrutschungen, die eine Person sieht</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Share of what is no landslide that one person sees as none</source>
   <translation>Anteil der Nicht-Hangrutschungen, in denen eine Person keine sieht</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>The layer that reviewsample wrote, with 'answer' filled in.</source>
   <translation>Der Layer, den reviewsample schrieb, mit ausgefülltem 'answer'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>The detections that were sampled, to check that the review is of them.</source>
   <translation>Die Detektionen, aus denen die Stichprobe gezogen wurde, um zu prüfen, dass die Durchsicht zu ihnen gehört.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Of the simulated intervals.</source>
   <translation>Für die simulierten Intervalle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Scores</source>
   <translation>Auswertung</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>A row a region and stratum, and a row 'all' a region.</source>
   <translation>Eine Zeile je Region und Schicht und eine Zeile 'all' je Region.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>One self-contained page with the tables.</source>
   <translation>Eine eigenständige Seite mit den Tabellen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>{0} has no answer for a detection: it stays uncorrected.</source>
   <translation>{0} hat zu keiner Detektion eine Antwort und bleibt unkorrigiert.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Set up the engine</source>
   <translation>Engine einrichten</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>setup</source>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>install</source>
   <translation>Installation</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>tensorflow</source>
   <translation>TensorFlow</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>repair</source>
   <translation>Reparatur</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>makes, verifies or mends the engine</source>
   <translation>erstellt, prüft oder repariert die Engine</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Makes, verifies or mends the engine: a Python environment apart from QGIS that classifies scenes. QGIS itself is not touched. 'detect' downloads tens of MB and does everything but training; 'train' adds TensorFlow and scikit-learn (hundreds of MB). pip's own settings for an index or a proxy are used. A whole environment is only verified; another one is made beside it, verified, and takes its place, so that what works goes on working. Each library is the very file that was tested (by its hash). The folder is that of LANDSLIDEBIAS_HOME, or your user's data folder. The environment variable LANDSLIDEBIAS_ENGINE, where it is set, names another interpreter and goes first.</source>
   <translation>Erstellt, prüft oder repariert die Engine: eine von QGIS getrennte Python-Umgebung, die Szenen klassifiziert. QGIS selbst bleibt unberührt. 'detect' lädt einige zehn MB herunter und kann alles außer Training; 'train' ergänzt TensorFlow und scikit-learn (Hunderte MB). Die Einstellungen von pip für einen Index oder einen Proxy werden verwendet. Eine vollständige Umgebung wird nur geprüft; sonst wird daneben eine neue erstellt, geprüft und an ihre Stelle gesetzt, sodass weiter funktioniert, was funktioniert. Jede Bibliothek ist genau die Datei, die getestet wurde (anhand ihres Hashs). Der Ordner ist der von LANDSLIDEBIAS_HOME oder der Datenordner Ihres Benutzers. Die Umgebungsvariable LANDSLIDEBIAS_ENGINE nennt, wenn sie gesetzt ist, einen anderen Interpreter und geht vor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Next: prepare a scene with preparesentinel2, then find landslides in it with detectlandslides.</source>
   <translation>Als Nächstes: Bereiten Sie eine Szene mit preparesentinel2 auf und finden Sie dann mit detectlandslides Hangrutschungen darin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Interpreter</source>
   <translation>Interpreter</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>'detect': inference and rasters. 'train': TensorFlow and scikit-learn too. 'cluster': as 'detect', and what a Dask scheduler needs.</source>
   <translation>'detect': Inferenz und Raster. 'train': auch TensorFlow und scikit-learn. 'cluster': wie 'detect', und was ein Dask-Scheduler braucht.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Python to make it from</source>
   <translation>Python, aus dem sie erstellt wird</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>A Python 3.10 to 3.13. Empty: the one that QGIS's own Python belongs to.</source>
   <translation>Ein Python 3.10 bis 3.13. Leer: das, zu dem das Python von QGIS selbst gehört.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Use this interpreter instead</source>
   <translation>Stattdessen diesen Interpreter verwenden</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>An interpreter of your own that has the libraries already; it is verified and kept as a setting. Nothing is installed.</source>
   <translation>Ein eigener Interpreter, der die Bibliotheken schon hat; er wird geprüft und als Einstellung gespeichert. Nichts wird installiert.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Make it anew</source>
   <translation>Neu erstellen</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Also if it seems whole. The one that is there works on until the new one is verified. An interpreter set before is forgotten.</source>
   <translation>Auch wenn sie vollständig scheint. Die vorhandene läuft weiter, bis die neue geprüft ist. Ein zuvor eingestellter Interpreter wird vergessen.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>The setting names another interpreter, {0}, which goes first.</source>
   <translation>Die Einstellung nennt einen anderen Interpreter, {0}, der Vorrang hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>LANDSLIDEBIAS_ENGINE names another interpreter, which goes first.</source>
   <translation>LANDSLIDEBIAS_ENGINE nennt einen anderen Interpreter, der Vorrang hat.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Train classifier</source>
   <translation>Klassifikator trainieren</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>ResNet</source>
   <translation>ResNet</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>labelled chips → model file, report: the paper's training whole, three networks</source>
   <translation>Chips mit Klassen → Modelldatei, Bericht: das ganze Training des Artikels, drei Netze</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Trains a network on labelled chips and writes it as one model file that the detecting algorithms take (.onnx, and .keras beside it to train on). Chips are split into training (60 %), validation (20 %) and test (20 %) before anything else; epoch, calibration and thresholds are chosen on validation, and the scores given are the test split's. The defaults are the paper's: Adam, batches of 32, one generated copy of each chip and 15 epochs. Canceling keeps the best model so far and what was computed, in a folder beside the model's name; running again goes on from there.</source>
   <translation>Trainiert ein Netz an Chips mit Klassen und schreibt es als eine Modelldatei, die die Algorithmen zur Detektion annehmen (.onnx, daneben .keras zum Weitertrainieren). Die Chips werden vor allem anderen in Training (60 %), Validierung (20 %) und Test (20 %) aufgeteilt; Epoche, Kalibrierung und Schwellen werden auf der Validierung gewählt, und die angegebenen Kennzahlen sind die der Teilmenge Test. Die Vorgaben sind die des Artikels: Adam, Batches zu 32, eine erzeugte Kopie jedes Chips und 15 Epochen. Beim Abbrechen bleiben das bisher beste Modell und das Berechnete erhalten, in einem Ordner neben dem Namen des Modells; ein erneuter Lauf macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Next: open REPORT, then give MODEL to detectlandslides as its model.</source>
   <translation>Als Nächstes: Öffnen Sie REPORT und geben Sie dann MODEL bei detectlandslides als Modell an.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Chips</source>
   <translation>Chips</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Chips left out</source>
   <translation>Ausgelassene Chips</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>The model file; the Keras model is written beside it, with the ending .keras.</source>
   <translation>Die Modelldatei; das Keras-Modell wird daneben geschrieben, mit der Endung .keras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>One self-contained page: curves, scores of the three splits, confusion, examples and mistakes with activation maps.</source>
   <translation>Eine eigenständige Seite: Kurven, Kennzahlen der drei Teilmengen, Verwechslungen, Beispiele und Fehler mit Aktivierungskarten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>WEIGHTS: there is no file {0}.</source>
   <translation>WEIGHTS: Es gibt keine Datei {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>MODEL is written as ONNX: name {0} with the ending .onnx.</source>
   <translation>MODEL wird als ONNX geschrieben: Geben Sie {0} die Endung .onnx.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>A folder with landslide and non-landslide, each with pictures or an image folder (as the Bijie set has them; a picture of any size is one block), or with images and masks (image_7.png, mask_7.png; pixels of about 10 m, cut into blocks of 18 x 18). Pictures are PNG, JPEG or TIFF of 8 bits in red, green and blue, without transparent pixels; or all of them TIFF of more bands, which the model then takes, by their names. {0} Chips from exportchips keep the split of their manifest.</source>
   <translation>Ein Ordner mit landslide und non-landslide, jeweils mit Bildern oder einem Ordner image (wie im Bijie-Datensatz; ein Bild beliebiger Größe ist ein Block), oder mit images und masks (image_7.png, mask_7.png; Pixel von etwa 10 m, in Blöcke von 18 x 18 zerlegt). Bilder sind PNG, JPEG oder TIFF mit 8 Bit in Rot, Grün und Blau, ohne transparente Pixel; oder alle sind TIFF mit mehr Kanälen, die das Modell dann nimmt, nach ihren Namen. {0} Chips von exportchips behalten die Aufteilung ihres Manifests.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'compact': small and fast, on native blocks, trained from nothing. 'resnet50': the paper's, frozen as trained on ImageNet, with two dense layers that are trained; slow. 'baseline': the paper's simple network.</source>
   <translation>'compact': klein und schnell, auf nativen Blöcken, von Grund auf trainiert. 'resnet50': das des Artikels, eingefroren wie auf ImageNet trainiert, mit zwei dichten Schichten, die trainiert werden; langsam. 'baseline': das einfache Netz des Artikels.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Weights to start from</source>
   <translation>Anfangsgewichte</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Shrink pictures to 18 x 18</source>
   <translation>Bilder auf 18 x 18 verkleinern</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>For chips in class folders, so that fine pictures look as a 10 m satellite sees them. 'antialiased': as a coarse pixel integrates. 'bilinear': plain interpolation, the paper's. 'none': trained at 224 x 224, for pictures of under a metre (the paper's first experiment); such a model does not fit Sentinel-2.</source>
   <translation>Für Chips in Klassenordnern, damit feine Bilder so aussehen, wie ein Satellit mit 10 m sie sieht. 'antialiased': wie ein grobes Pixel mittelt. 'bilinear': einfache Interpolation, die des Artikels. 'none': mit 224 x 224 trainiert, für Bilder mit Pixeln unter einem Meter (das erste Experiment des Artikels); ein solches Modell passt nicht zu Sentinel-2.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Augmentation</source>
   <translation>Augmentierung</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'paper': one copy of each training block, flipped, rotated and its contrast changed. 'strong': turned, mirrored and its colours changed anew each time it is seen (for resnet50: four copies). 'none'.</source>
   <translation>'paper': eine Kopie jedes Trainingsblocks, gespiegelt, gedreht und im Kontrast verändert. 'strong': bei jedem Ansehen neu gedreht, gespiegelt und in den Farben verändert (für resnet50: vier Kopien). 'none'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>How often all training blocks are seen. Empty: the paper's, 15, or 10 without augmentation.</source>
   <translation>Wie oft alle Trainingsblöcke gesehen werden. Leer: wie im Artikel, 15, oder 10 ohne Augmentierung.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Of the split, the first weights, the order, the copies and the intervals.</source>
   <translation>Für die Aufteilung, die ersten Gewichte, die Reihenfolge, die Kopien und die Intervalle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Stop early after so many epochs without gain</source>
   <translation>Vorzeitig aufhören nach so vielen Epochen ohne Gewinn</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Empty: all epochs are trained.</source>
   <translation>Leer: Alle Epochen werden trainiert.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Epoch that is kept</source>
   <translation>Epoche, die behalten wird</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'best': the one with the highest average precision on validation. 'last': the last one, as in the paper, which chooses nothing on validation.</source>
   <translation>'best': die mit der höchsten mittleren Präzision (average precision) auf der Validierung. 'last': die letzte, wie im Artikel, wobei nichts auf der Validierung gewählt wird.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Make both classes count the same</source>
   <translation>Beide Klassen gleich zählen lassen</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Weighs the blocks of the rarer class up in the loss.</source>
   <translation>Gewichtet die Blöcke der selteneren Klasse im Verlust höher.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Of Adam (beta 0.9 and 0.999, epsilon 1e-7).</source>
   <translation>Von Adam (beta 0,9 und 0,999, epsilon 1e-7).</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Batch size</source>
   <translation>Batch-Größe</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Blocks at a time. The rest of an epoch makes a smaller batch.</source>
   <translation>Blöcke auf einmal. Der Rest einer Epoche bildet einen kleineren Batch.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Values for ResNet-50</source>
   <translation>Werte für ResNet-50</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'weights': as its weights were trained (ImageNet's mean taken off). 'unit': 0 to 1, the paper's.</source>
   <translation>'weights': wie beim Training seiner Gewichte (Mittelwert von ImageNet abgezogen). 'unit': 0 bis 1, wie im Artikel.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Side of a block on the ground (m)</source>
   <translation>Seite eines Blocks im Gelände (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Scenes are classified in blocks of this size, and must have pixels to match: 18 of 10 m.</source>
   <translation>Szenen werden in Blöcken dieser Größe klassifiziert und müssen dazu passende Pixel haben: 18 zu 10 m.</translation>
  </message>
  <message>
   <location filename="../../core/addresses.py" />
   <source>{0} is no address of the web (https://…): {1}.</source>
   <translation>{0} ist keine Webadresse (https://…): {1}.</translation>
  </message>
  <message>
   <location filename="../../core/addresses.py" />
   <source>{0} holds a password or a query ({1}…), which would be kept in QGIS's history. Give the address without it; GDAL and the engine take keys from the environment (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …, .netrc).</source>
   <translation>{0} enthält ein Passwort oder einen Abfrageteil ({1}…), und das bliebe im Verlauf von QGIS stehen. Geben Sie die Adresse ohne diesen Teil an; GDAL und die Engine nehmen Zugangsschlüssel aus der Umgebung (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …, .netrc).</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>it must be the layer that reviewsample wrote, filled in</source>
   <translation>es muss der ausgefüllte Layer sein, den reviewsample geschrieben hat</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>it must be the layer that scorereview wrote</source>
   <translation>es muss der Layer sein, den scorereview geschrieben hat</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has no field {0}: {1}.</source>
   <translation>REVIEW hat kein Feld {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has answers of three or more on the place {0}: two may look at one.</source>
   <translation>REVIEW hat Antworten von drei oder mehr Personen zum Ort {0}: Zwei dürfen sich einen ansehen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is empty.</source>
   <translation>REVIEW ist leer.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has no answer yet: fill in 'answer' with landslide, not or unsure.</source>
   <translation>REVIEW hat noch keine Antwort: Füllen Sie 'answer' mit landslide, not oder unsure aus.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>{0} holds rows that another review holds too: give each reviewed sample once.</source>
   <translation>{0} enthält Zeilen, die auch eine andere Durchsicht enthält: Geben Sie jede durchgesehene Stichprobe nur einmal an.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is empty: give the layer that scorereview wrote, or the reviewed sample itself.</source>
   <translation>REVIEW ist leer: Geben Sie den Layer an, den scorereview geschrieben hat, oder die durchgesehene Stichprobe selbst.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW was written by an older version of scorereview, or has lost the rows of strata: its intervals are rougher than those of the answers. Score the review again, or give the reviewed sample itself.</source>
   <translation>REVIEW wurde von einer älteren Version von scorereview geschrieben oder hat die Zeilen der Schichten verloren: Seine Intervalle sind gröber als die der Antworten. Werten Sie die Durchsicht erneut aus, oder geben Sie die durchgesehene Stichprobe selbst an.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is of other detections: {0} of its event_id ({1}) are not among DETECTIONS. Sample these detections anew with reviewsample.</source>
   <translation>REVIEW gehört zu anderen Detektionen: {0} seiner event_id ({1}) sind nicht in DETECTIONS. Ziehen Sie mit reviewsample eine neue Stichprobe dieser Detektionen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has a row without a weight above 0: the weights that reviewsample wrote must stay.</source>
   <translation>REVIEW hat eine Zeile ohne Gewicht über 0: Die von reviewsample geschriebenen Gewichte müssen bleiben.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW: n_landslides is a number from 0 up, not {0!r}.</source>
   <translation>REVIEW: n_landslides ist eine Zahl ab 0, nicht {0!r}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>Events are counted, not landslides: at this threshold most landslides are missed, more of them where they lie sparsely. Detect at the operating point 'balanced' to count landslides.</source>
   <translation>Gezählt werden Ereignisse, nicht Hangrutschungen: Bei dieser Schwelle werden die meisten Hangrutschungen übersehen, und zwar mehr davon dort, wo sie spärlich liegen. Wählen Sie für die Detektion den Arbeitspunkt 'balanced', um Hangrutschungen zu zählen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>The detections don't say how many landslides each holds (field 'landslides'): events are counted, which are fewer where landslides lie side by side.</source>
   <translation>Die Detektionen sagen nicht, wie viele Hangrutschungen jede enthält (Feld 'landslides'): Gezählt werden Ereignisse, und das sind weniger, wo Hangrutschungen nebeneinander liegen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: MATCHED is empty, so it is not known which records have a detection</source>
   <translation>nicht schätzbar: MATCHED ist leer, daher ist nicht bekannt, welche Einträge eine Detektion haben</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: MATCHED has no field 'chance'; make it with matchcatalog</source>
   <translation>nicht schätzbar: MATCHED hat kein Feld 'chance'; erstellen Sie es mit matchcatalog</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: the detections were not reviewed</source>
   <translation>nicht schätzbar: Die Detektionen wurden nicht durchgesehen</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: {0:.1f} matches of records that chance would seldom match, less chance's; {1} are needed</source>
   <translation>nicht schätzbar: {0:.1f} Zuordnungen von Einträgen, die der Zufall selten zuordnen würde, abzüglich der zufälligen; {1} sind nötig</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>PROBABILITY is empty, so the regions are taken as wholly seen. Where part of a region was under cloud or outside the scenes, its detections are too few.</source>
   <translation>PROBABILITY ist leer, daher gelten die Regionen als ganz gesehen. Wo ein Teil einer Region unter Wolken oder außerhalb der Szenen lag, hat sie zu wenige Detektionen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>The region {0} lies outside every scene: it was not seen, and has no bias factor.</source>
   <translation>Die Region {0} liegt außerhalb aller Szenen: Sie wurde nicht gesehen und hat keinen Verzerrungsfaktor.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>Only {0:.0%} of the region {1} was seen; records count where it was, so that {2} of its records don't.</source>
   <translation>Nur {0:.0%} der Region {1} wurden gesehen; Einträge zählen, wo gesehen wurde, sodass {2} ihrer Einträge nicht zählen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>Fewer than two regions lie in the scenes, so there is nothing to compare. Check that PROBABILITY covers the regions.</source>
   <translation>Weniger als zwei Regionen liegen in den Szenen, daher gibt es nichts zu vergleichen. Prüfen Sie, ob PROBABILITY die Regionen abdeckt.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>MATCHED has {0} detected records in {1}, more than its {2} detections or {3} records: MATCHED belongs to other layers.</source>
   <translation>MATCHED hat {0} erkannte Einträge in {1}, mehr als die {2} Detektionen oder {3} Einträge dort: MATCHED gehört zu anderen Layern.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>REVIEW has the regions {0}, none of which is in REGIONS ({1}): sample the detections with the same REGIONS and NAME_FIELD.</source>
   <translation>REVIEW hat die Regionen {0}, von denen keine in REGIONS ({1}) ist: Ziehen Sie die Stichprobe der Detektionen mit denselben REGIONS und NAME_FIELD.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>{0} has no reviewed detections: it is uncorrected, and compared by raw events.</source>
   <translation>{0} hat keine durchgesehenen Detektionen: Die Region bleibt unkorrigiert und wird nach rohen Ereignissen verglichen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>The review of {0} stands for {1:.0f} detections, but {2} are counted there: review these detections.</source>
   <translation>Die Durchsicht von {0} steht für {1:.0f} Detektionen, aber {2} werden dort gezählt: Sehen Sie diese Detektionen durch.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>upper bound</source>
   <translation>obere Schranke</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>lower bound</source>
   <translation>untere Schranke</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>few storms</source>
   <translation>wenige Unwetter</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>The bias factor compares regions: REGIONS must hold two or more polygons with different names.</source>
   <translation>Der Verzerrungsfaktor vergleicht Regionen: REGIONS muss zwei oder mehr Polygone mit verschiedenen Namen enthalten.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>No record of the catalog lies in any region within the dates, so there is nothing to compare the detections with. Check CATALOG, DATE_FIELD, START and END, and that the regions overlap the catalog.</source>
   <translation>Kein Eintrag des Katalogs liegt im gewählten Zeitraum in einer Region, daher lassen sich die Detektionen mit nichts vergleichen. Prüfen Sie CATALOG, DATE_FIELD, START und END und ob die Regionen den Katalog überlappen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>There is no region named {0!r}. The regions are: {1}.</source>
   <translation>Es gibt keine Region namens {0!r}. Die Regionen sind: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>not a landslide</source>
   <translation>keine Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>REVIEW: {0!r} is no answer; write landslide, not or unsure, or leave it empty.</source>
   <translation>REVIEW: {0!r} ist keine Antwort; schreiben Sie landslide, not oder unsure, oder lassen Sie das Feld leer.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>next 9 %</source>
   <translation>nächste 9 %</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>top 1 %</source>
   <translation>oberste 1 %</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>{0}: {1!r} is no list of probabilities; write them as 0.7, 0.9.</source>
   <translation>{0}: {1!r} ist keine Liste von Wahrscheinlichkeiten; schreiben Sie sie als 0.7, 0.9.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>{0}: the limits must be different probabilities between 0 and 1.</source>
   <translation>{0}: Die Grenzen müssen verschiedene Wahrscheinlichkeiten zwischen 0 und 1 sein.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>EXTREMES: {0!r} must be two probabilities; write them as {1}.</source>
   <translation>EXTREMES: {0!r} müssen zwei Wahrscheinlichkeiten sein; schreiben Sie sie als {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/tables.py" />
   <source>lower bound of the landslides, upper bound of the share</source>
   <translation>untere Schranke der Hangrutschungen, obere Schranke des Anteils</translation>
  </message>
  <message>
   <location filename="../../core/bias/tables.py" />
   <source>not shown</source>
   <translation>nicht belegt</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The scenes were classified with a different model.</source>
   <translation>Die Szenen wurden mit einem anderen Modell klassifiziert.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The scenes were classified with a different threshold.</source>
   <translation>Die Szenen wurden mit einer anderen Schwelle klassifiziert.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} record(s) have no date that can be read and count in no period.</source>
   <translation>{0} Eintrag/Einträge haben kein lesbares Datum und zählen in keinem Zeitraum.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The reference region {0} has no reviewed detections: all bias factors are of raw events.</source>
   <translation>Die Bezugsregion {0} hat keine durchgesehenen Detektionen: Alle Verzerrungsfaktoren beruhen auf rohen Ereignissen.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} has {1:.0f} detections and {2} records: with fewer than {3} the interval is wide and rough.</source>
   <translation>{0} hat {1:.0f} Detektionen und {2} Einträge: Bei weniger als {3} ist das Intervall breit und grob.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} of {1} regions have fewer than {2} detections or records: their intervals are wide and rough.</source>
   <translation>{0} von {1} Regionen haben weniger als {2} Detektionen oder Einträge: Ihre Intervalle sind breit und grob.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} of the {1} records counted in {2} are so rough that they could lie outside it.</source>
   <translation>{0} der {1} in {2} gezählten Einträge haben eine so grobe Lage, dass sie außerhalb liegen könnten.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions more than a quarter of the records are so rough that they could lie outside.</source>
   <translation>In {0} von {1} Regionen haben mehr als ein Viertel der Einträge eine so grobe Lage, dass sie außerhalb liegen könnten.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The detections were not reviewed: where more of them are wrong in one region than in another, the bias factor is wrong by as much. Sample them with reviewsample.</source>
   <translation>Die Detektionen wurden nicht durchgesehen: Wo davon in einer Region mehr falsch sind als in einer anderen, ist der Verzerrungsfaktor um ebenso viel falsch. Ziehen Sie mit reviewsample eine Stichprobe.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The detections were made at a threshold at which most landslides are missed, more of them where they lie sparsely, so that regions with dense landslides seem to have still more: on scenes with known truth the interval held in less than half of the pairs (at 'balanced' in nine of ten). Detect at 'balanced', or review undetected blocks too (reviewsample with PROBABILITY).</source>
   <translation>Die Detektionen entstanden bei einer Schwelle, bei der die meisten Hangrutschungen übersehen werden, und zwar mehr davon dort, wo sie spärlich liegen, sodass Regionen mit dichten Hangrutschungen noch mehr zu haben scheinen: In Szenen mit bekannter Wahrheit traf das Intervall bei weniger als der Hälfte der Paare zu (bei 'balanced' bei neun von zehn). Wählen Sie für die Detektion 'balanced', oder sehen Sie auch nicht erkannte Blöcke durch (reviewsample mit PROBABILITY).</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>A few storms hold most of the {0} records of {1}: they count as about {2:.0f} independent reports, and one storm more or less would change the bias factor much.</source>
   <translation>Auf wenige Unwetter entfallen die meisten der {0} Einträge von {1}: Sie zählen wie etwa {2:.0f} unabhängige Meldungen, und ein Unwetter mehr oder weniger würde den Verzerrungsfaktor stark ändern.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The {0} records of {1} lie unevenly, and no dates tell whether a few storms hold most of them: the interval may be too narrow. Records with dates (DATE_FIELD) would tell.</source>
   <translation>Die {0} Einträge von {1} liegen ungleichmäßig, und kein Datum verrät, ob auf wenige Unwetter die meisten entfallen: Das Intervall kann zu schmal sein. Einträge mit Datum (DATE_FIELD) würden es verraten.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions a few storms hold most of the records, which count as fewer independent reports: one storm more or less would change their bias factors much.</source>
   <translation>In {0} von {1} Regionen entfallen auf wenige Unwetter die meisten Einträge, die als weniger unabhängige Meldungen zählen: Ein Unwetter mehr oder weniger würde ihre Verzerrungsfaktoren stark ändern.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions the records lie unevenly, and no dates tell whether a few storms hold most of them: their intervals may be too narrow. Records with dates (DATE_FIELD) would tell.</source>
   <translation>In {0} von {1} Regionen liegen die Einträge ungleichmäßig, und kein Datum verrät, ob auf wenige Unwetter die meisten entfallen: Ihre Intervalle können zu schmal sein. Einträge mit Datum (DATE_FIELD) würden es verraten.</translation>
  </message>
  <message>
   <location filename="../../core/detections/change.py" />
   <source>No block is valid at both dates: check the masks, and that both rasters show one place.</source>
   <translation>Kein Block ist zu beiden Zeitpunkten gültig: Prüfen Sie die Masken und ob beide Raster denselben Ort zeigen.</translation>
  </message>
  <message>
   <location filename="../../core/detections/change.py" />
   <source>Only {0} blocks are below the threshold at both dates; {1} are needed to know how much quiet ground changes. Raise THRESHOLD, or take a larger scene.</source>
   <translation>Nur {0} Blöcke liegen zu beiden Zeitpunkten unter der Schwelle; {1} sind nötig, um zu wissen, wie stark sich ruhiges Gelände ändert. Erhöhen Sie THRESHOLD, oder nehmen Sie eine größere Szene.</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>tree cover</source>
   <translation>Baumbestand</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>bare or sparse vegetation</source>
   <translation>kahl oder spärliche Vegetation</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>snow and ice</source>
   <translation>Schnee und Eis</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>permanent water</source>
   <translation>Dauergewässer</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>herbaceous wetland</source>
   <translation>krautiges Feuchtgebiet</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>moss and lichen</source>
   <translation>Moose und Flechten</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>saturated or defective</source>
   <translation>gesättigt oder defekt</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>dark area or cast shadow</source>
   <translation>dunkle Fläche oder Schlagschatten</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>not vegetated</source>
   <translation>ohne Vegetation</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>cloud, medium probability</source>
   <translation>Wolken, mittlere Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>cloud, high probability</source>
   <translation>Wolken, hohe Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>thin cirrus</source>
   <translation>dünner Zirrus</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>snow or ice</source>
   <translation>Schnee oder Eis</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>NAMES: {0!r} is no class; write numbers and names as 10=forest, 20=field.</source>
   <translation>NAMES: {0!r} ist keine Klasse; schreiben Sie Zahlen und Namen als 10=Wald, 20=Feld.</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>class {0}</source>
   <translation>Klasse {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>Sampling {0}</source>
   <translation>Stichprobe aus {0} wird gezogen</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>t-SNE of {0} blocks on {1} components</source>
   <translation>t-SNE von {0} Blöcken auf {1} Komponenten</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>{0} has {1} usable block(s); {2} are needed. Check its mask and no-data value.</source>
   <translation>{0} hat {1} brauchbare(n) Block/Blöcke; {2} sind nötig. Prüfen Sie die Maske und den NoData-Wert.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>Separability</source>
   <translation>Trennbarkeit</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>{0} is smaller than one block of {1} x {2} pixels.</source>
   <translation>{0} ist kleiner als ein Block von {1} x {2} Pixeln.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>No chip in {0} can be used: {1}.</source>
   <translation>Kein Chip in {0} ist verwendbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/features.py" />
   <source>Resumed: the features of {0} of {1} blocks were already computed.</source>
   <translation>Fortgesetzt: Die Merkmale von {0} von {1} Blöcken waren bereits berechnet.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/features.py" />
   <source>Features of {0} of {1} blocks</source>
   <translation>Merkmale von {0} von {1} Blöcken</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>All {0} blocks are of one class; landslides and non-landslides are needed. Check the folder, and MIN_COVER for chips with masks.</source>
   <translation>Alle {0} Blöcke gehören zu einer Klasse; nötig sind Hangrutschungen und Nicht-Hangrutschungen. Prüfen Sie den Ordner und, bei Chips mit Masken, MIN_COVER.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>The {0} split has blocks of one class only: more chips of the other are needed.</source>
   <translation>Die Teilmenge {0} hat Blöcke nur einer Klasse: Es sind mehr Chips der anderen nötig.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>Read {0} of {1} chips</source>
   <translation>{0} von {1} Chips gelesen</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>Generating copies</source>
   <translation>Kopien werden erzeugt</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>resnet50 was trained on pictures in red, green and blue; these chips have {0} bands. Train NETWORK=compact or baseline.</source>
   <translation>resnet50 wurde mit Bildern in Rot, Grün und Blau trainiert; diese Chips haben {0} Kanäle. Trainieren Sie NETWORK=compact oder baseline.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>ResNet-50 without its top</source>
   <translation>ResNet-50 ohne Kopf</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>ImageNet's weights of ResNet-50 are not on this machine and can't be downloaded ({0}). Download {1}{2} elsewhere and name the file in WEIGHTS, or train NETWORK=compact or baseline, which need no weights.</source>
   <translation>Die ImageNet-Gewichte von ResNet-50 sind nicht auf diesem Rechner und lassen sich nicht herunterladen ({0}). Laden Sie {1}{2} anderswo herunter und nennen Sie die Datei in WEIGHTS, oder trainieren Sie NETWORK=compact oder baseline, die keine Gewichte brauchen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>it is too large</source>
   <translation>sie ist zu groß</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>WEIGHTS: {0} has a part of the kind {1}, which may run code or read files. Only weights of networks like those of NETWORK are read.</source>
   <translation>WEIGHTS: {0} hat einen Teil der Art {1}, der Code ausführen oder Dateien lesen kann. Nur Gewichte von Netzen wie denen von NETWORK werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>in {0}, {1}</source>
   <translation>in {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>{0} is no table of names and values</source>
   <translation>{0} ist keine Tabelle aus Namen und Werten</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>it has too many parts</source>
   <translation>zu viele Teile</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>WEIGHTS: {0} takes {1} from another place: save it as one file.</source>
   <translation>WEIGHTS: {0} holt {1} von anderer Stelle: Speichern Sie alles in einer einzigen Datei.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/results.py" />
   <source>The exported model differs from the trained one by {0:.3g} in probability. Please report this.</source>
   <translation>Das exportierte Modell weicht in der Wahrscheinlichkeit um {0:.3g} vom trainierten ab. Bitte melden Sie das.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Resumed: {0} epochs were already trained.</source>
   <translation>Fortgesetzt: {0} Epochen waren bereits trainiert.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Stopped early: no better epoch since epoch {0}.</source>
   <translation>Vorzeitig beendet: keine bessere Epoche seit Epoche {0}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>epoch {0} of {1}: loss {2:.4f}; validation: loss {3:.4f}, average precision {4:.4f}, best F1 {5:.4f}; {6:.1f} s</source>
   <translation>Epoche {0} von {1}: Verlust {2:.4f}; Validierung: Verlust {3:.4f}, mittlere Präzision {4:.4f}, bestes F1 {5:.4f}; {6:.1f} s</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Epoch {0}</source>
   <translation>Epoche {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>What was kept of this training can't be gone on with ({0}): it is begun anew.</source>
   <translation>Mit dem, was von diesem Training erhalten ist, lässt sich nicht weitermachen ({0}): Es wird neu begonnen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>{0}: {1} chips, {2} blocks, {3:.1%} landslide</source>
   <translation>{0}: {1} Chips, {2} Blöcke, {3:.1%} Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Calibrating</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Writing the model</source>
   <translation>Modell wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The output is temporary, so nothing is kept: name a file, and a canceled training can be gone on with.</source>
   <translation>Abgebrochen. Die Ausgabe ist temporär, daher bleibt nichts erhalten: Geben Sie eine Datei an, dann lässt sich ein abgebrochenes Training fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Run again with the same chips and parameters to go on from there (with fewer EPOCHS, to end there).</source>
   <translation>Führen Sie dies mit denselben Chips und Parametern erneut aus, um dort weiterzumachen (mit weniger EPOCHS, um dort zu enden).</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled before the first epoch was done. What was read and computed is kept in {0}. {1}</source>
   <translation>Abgebrochen, bevor die erste Epoche fertig war. Was gelesen und berechnet wurde, bleibt in {0} erhalten. {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Keeping the {0} model so far</source>
   <translation>Das bisherige Modell ({0}) wird gesichert</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>none: canceled</source>
   <translation>keine: abgebrochen</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The {0} model so far is kept as {1}. {2}</source>
   <translation>Abgebrochen. Das bisherige Modell ({0}) bleibt als {1} erhalten. {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The {0} epoch's weights are kept in {1}. {2}</source>
   <translation>Abgebrochen. Die Gewichte der Epoche ({0}) bleiben in {1} erhalten. {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>The variable {0} is {1}; it can be one of {2}.</source>
   <translation>Die Variable {0} ist {1}; sie kann eines von {2} sein.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>This processor has no 16-bit floating point (bf16): single precision (f32) is used.</source>
   <translation>Dieser Prozessor hat kein 16-Bit-Gleitkomma (bf16): Verwendet wird einfache Genauigkeit (f32).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>The model has no file of 8-bit integers (int8) of its own, or this processor does not compute it right: single precision (f32) is used.</source>
   <translation>Das Modell hat keine eigene Datei mit 8-Bit-Ganzzahlen (int8), oder dieser Prozessor berechnet sie nicht richtig: Verwendet wird einfache Genauigkeit (f32).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} has masks, but no pictures in {1}.</source>
   <translation>{0} hat Masken, aber keine Bilder in {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} holds no chips: it needs the folders images and masks, or landslide and non-landslide with pictures in them.</source>
   <translation>{0} enthält keine Chips: Nötig sind die Ordner images und masks oder landslide und non-landslide mit Bildern darin.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>There are no pictures (PNG, JPEG, TIFF) in {0}.</source>
   <translation>In {0} sind keine Bilder (PNG, JPEG, TIFF).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>The chip {0} can't be used: {1} (STRICT).</source>
   <translation>Der Chip {0} ist nicht verwendbar: {1} (STRICT).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} chip(s) left out: {1}{2}</source>
   <translation>{0} Chip(s) ausgelassen: {1}{2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>its mask has another size</source>
   <translation>seine Maske hat eine andere Größe</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>it is smaller than a block of {0} pixels</source>
   <translation>er ist kleiner als ein Block von {0} Pixeln</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>it has {0} bands, {1} are wanted ({2})</source>
   <translation>er hat {0} Kanäle, verlangt sind {1} ({2})</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Resumed: {0} of {1} rows of blocks were already classified.</source>
   <translation>Fortgesetzt: {0} von {1} Blockzeilen waren bereits klassifiziert.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Canceled. {0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there.</source>
   <translation>Abgebrochen. {0} von {1} Blockzeilen bleiben in {2} erhalten; ein erneuter Lauf mit denselben Parametern macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>{0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there, with a scheduler or without.</source>
   <translation>{0} von {1} Blockzeilen bleiben in {2} erhalten; ein erneuter Lauf mit denselben Parametern macht dort weiter, mit oder ohne Scheduler.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The model {0} can't be used: its card says {1} cells of the landslide's share a side, its network gives {2}. Use another model.</source>
   <translation>Das Modell {0} ist nicht verwendbar: Seine Modellkarte nennt {1} Zellen des Hangrutschungsanteils je Seite, sein Netz liefert {2}. Verwenden Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The model {0} can't be used: its card says blocks of {1} pixels and {2} cells of activation a side, its network takes blocks of {3} and gives {4}. Use another model.</source>
   <translation>Das Modell {0} ist nicht verwendbar: Seine Modellkarte nennt Blöcke von {1} Pixeln und {2} Zellen der Aktivierung je Seite, sein Netz nimmt Blöcke von {3} und liefert {4}. Verwenden Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>No block has {0:.0%} valid pixels: nothing could be classified. Check the mask, the no-data value and MIN_VALID.</source>
   <translation>Kein Block hat {0:.0%} gültige Pixel: Nichts konnte klassifiziert werden. Prüfen Sie die Maske, den NoData-Wert und MIN_VALID.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Writing</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Fitting the distribution</source>
   <translation>Verteilung wird angepasst</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Classified {0} of {1} rows of blocks</source>
   <translation>{0} von {1} Blockzeilen klassifiziert</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The {0} raster</source>
   <translation>Das Raster {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>This engine has no dask.distributed, which SCHEDULER needs. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE=cluster first, or leave SCHEDULER empty.</source>
   <translation>Dieser Engine fehlt dask.distributed, das für SCHEDULER nötig ist. Führen Sie zuerst den Algorithmus „Engine einrichten“ (landslidebias:setupengine) mit SIZE=cluster aus, oder lassen Sie SCHEDULER leer.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>The scheduler {0} can't be reached ({1}). Check its address and that it runs (dask scheduler), or leave SCHEDULER empty.</source>
   <translation>Der Scheduler {0} ist nicht erreichbar ({1}). Prüfen Sie seine Adresse und ob er läuft (dask scheduler), oder lassen Sie SCHEDULER leer.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>The workers failed at rows {0} to {1} of blocks ({2}): they are classified on this machine.</source>
   <translation>Die Worker sind an den Blockzeilen {0} bis {1} gescheitert ({2}): Diese werden auf diesem Rechner klassifiziert.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>None of the {0} worker(s) of {1} can be used, as was said of each.</source>
   <translation>Keiner der {0} Worker von {1} ist verwendbar, wie zu jedem gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} has had no worker for {1:.0f} s: start some.</source>
   <translation>Der Scheduler {0} hat seit {1:.0f} s keinen Worker: Starten Sie welche.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} can't be used: {1}.</source>
   <translation>Der Scheduler {0} ist nicht verwendbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it failed: {0}: {1}</source>
   <translation>er ist gescheitert: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it computes other numbers than this machine (another kind of processor, or it lacks the PRECISION)</source>
   <translation>er berechnet andere Zahlen als dieser Rechner (ein anderer Prozessortyp, oder ihm fehlt die PRECISION)</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The worker {0} is not used: {1}.</source>
   <translation>Der Worker {0} wird nicht verwendet: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} was lost: it ended, or the network to it did.</source>
   <translation>Der Scheduler {0} ging verloren: Er wurde beendet, oder das Netz zu ihm fiel aus.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it has no {0}; install the wheel landslidebias[worker] there</source>
   <translation>ihm fehlt {0}; installieren Sie dort das Wheel landslidebias[worker]</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it has {0} {1}, this machine {2}</source>
   <translation>er hat {0} {1}, dieser Rechner {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>All {0} blocks are of one class; both landslides and non-landslides are needed.</source>
   <translation>Alle {0} Blöcke gehören zu einer Klasse; nötig sind sowohl Hangrutschungen als auch Nicht-Hangrutschungen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>Bootstrap over chips</source>
   <translation>Bootstrap über Chips</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>{0} has no manifest.csv, so its chips have no split: leave SPLIT at 'all'.</source>
   <translation>{0} hat keine manifest.csv, daher haben die Chips keine Teilmenge: Lassen Sie SPLIT auf 'all'.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>No chip of {0} is in the {1} split.</source>
   <translation>Kein Chip von {0} ist in der Teilmenge {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>Classified {0} of {1} chips</source>
   <translation>{0} von {1} Chips klassifiziert</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Reading item {0} of {1}</source>
   <translation>STAC-Item {0} von {1} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Resumed: {0} of {1} lines were already there.</source>
   <translation>Fortgesetzt: {0} von {1} Zeilen waren schon da.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Fetched {0} of {1} lines</source>
   <translation>{0} von {1} Zeilen abgerufen</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Canceled: {0} of {1} lines are kept.</source>
   <translation>Abgebrochen: {0} von {1} Zeilen bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>The items are of {0} days ({1}): a scene is of one. Fetch each day by itself.</source>
   <translation>Die STAC-Items sind von {0} Tagen ({1}): Eine Szene ist von einem. Rufen Sie jeden Tag für sich ab.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>The fetched raster</source>
   <translation>Das abgerufene Raster</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>0 where there is none, and 1 or 255 where there is a landslide, in one band, with hard edges (PNG or TIFF, not JPEG)</source>
   <translation>0, wo keine ist, und 1 oder 255, wo eine Hangrutschung ist, in einem Kanal, mit harten Kanten (PNG oder TIFF, nicht JPEG)</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>it is no 8-bit picture in red, green and blue (its mode is {0})</source>
   <translation>es ist kein 8-Bit-Bild in Rot, Grün und Blau (sein Modus ist {0})</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>{0:.1%} of its pixels are transparent by its fourth band or its palette: save it without transparency, as 3 bands</source>
   <translation>{0:.1%} seiner Pixel sind durch den vierten Kanal oder die Palette transparent: Speichern Sie ihn ohne Transparenz, mit 3 Kanälen</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is a TIFF in which 0 is white; save it so that 0 is black</source>
   <translation>seine Maske ist ein TIFF, in dem 0 Weiß ist; speichern Sie sie so, dass 0 Schwarz ist</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is of the kind {0}; wanted are {1}</source>
   <translation>seine Maske ist von der Art {0}; verlangt ist: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>it has {0} masks named {1} in {2}</source>
   <translation>er hat {0} Masken namens {1} in {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>no</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask has a palette that leaves open what is a landslide ({0}); wanted are {1}</source>
   <translation>seine Maske hat eine Palette, die offen lässt, was eine Hangrutschung ist ({0}); verlangt ist: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is partly transparent, with soft edges; wanted are {0}</source>
   <translation>seine Maske ist teilweise transparent, mit weichen Kanten; verlangt ist: {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is transparent in parts, and the rest is black or of several colours; wanted are {0}</source>
   <translation>seine Maske ist stellenweise transparent, und der Rest ist schwarz oder mehrfarbig; verlangt ist: {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is drawn in {0} colours; wanted are {1}</source>
   <translation>seine Maske ist in {0} Farben gezeichnet; verlangt ist: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is drawn in the colour {0}, the ones before in {1}; wanted are {2}</source>
   <translation>seine Maske ist in der Farbe {0} gezeichnet, die vorigen in {1}; verlangt ist: {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask holds {0} value(s): {1}; wanted are {2}</source>
   <translation>seine Maske enthält {0} Wert(e): {1}; verlangt ist: {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>{0} has 16 bits a band, and only 8 are read</source>
   <translation>{0} hat 16 Bit je Kanal, und nur 8 werden gelesen</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} of {1} is {2}: Sentinel-2's numbers are 16-bit integers without sign, with a system.</source>
   <translation>{0} von {1} ist {2}: Die Werte von Sentinel-2 sind vorzeichenlose 16-Bit-Ganzzahlen, mit Koordinatensystem.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} of {1} lies on another grid than {2}.</source>
   <translation>{0} von {1} liegt auf einem anderen Gitter als {2}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The scene classification of {0} lies in another system than its bands.</source>
   <translation>Die Szenenklassifikation von {0} liegt in einem anderen Koordinatensystem als die Kanäle.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} may not be read (HTTP {1}): a signature has expired, or the server wants keys, which GDAL takes from the environment. Take a fresh item, and run again.</source>
   <translation>{0} darf nicht gelesen werden (HTTP {1}): Eine Signatur ist abgelaufen, oder der Server verlangt Zugangsschlüssel, die GDAL aus der Umgebung nimmt. Nehmen Sie ein frisches STAC-Item, und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} is not there (HTTP 404): the item leads nowhere. Find the scenes again.</source>
   <translation>{0} ist nicht vorhanden (HTTP 404): Das STAC-Item führt ins Leere. Suchen Sie die Szenen erneut.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} can't be read now (HTTP {1}): run again later.</source>
   <translation>{0} kann gerade nicht gelesen werden (HTTP {1}): Starten Sie später erneut.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} can't be read: the network is gone or slow, or the file is damaged or no GeoTIFF. Run again.</source>
   <translation>{0} kann nicht gelesen werden: Das Netz ist weg oder langsam, oder die Datei ist beschädigt oder kein GeoTIFF. Starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The items lie in {0} map zones ({1}): fetch each zone by itself.</source>
   <translation>Die STAC-Items liegen in {0} Kartenzonen ({1}): Rufen Sie jede Zone für sich ab.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} and {1} lie on grids that don't meet.</source>
   <translation>{0} und {1} liegen auf Gittern, die nicht zueinander passen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The region can't be expressed in the scene's map zone: it lies far away from it.</source>
   <translation>Die Region lässt sich in der Kartenzone der Szene nicht ausdrücken: Sie liegt weit davon entfernt.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The region does not lie in the scene: take an item that covers it, by findscenes.</source>
   <translation>Die Region liegt nicht in der Szene: Nehmen Sie ein STAC-Item, das sie abdeckt, über findscenes.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} has no file of 8-bit integers (int8) beside it any more, with which this was begun.</source>
   <translation>Das Modell {0} hat keine Datei aus 8-Bit-Ganzzahlen (int8) mehr neben sich, mit der dies begonnen wurde.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} has no outputs `probability` and `activation`; it has {1}.</source>
   <translation>Das Modell {0} hat keine Ausgaben `probability` und `activation`; es hat {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} can't be used: its card says that it takes strips, its network does not. Use another model.</source>
   <translation>Das Modell {0} ist nicht verwendbar: Seine Modellkarte sagt, dass es Streifen nimmt, sein Netz tut es nicht. Verwenden Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} can't be loaded: {1}</source>
   <translation>Das Modell {0} lässt sich nicht laden: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene {0} can't be opened as a raster: {1}</source>
   <translation>Die Szene {0} lässt sich nicht als Raster öffnen: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene has {0} band(s), but BANDS asks for band {1}.</source>
   <translation>Die Szene hat {0} Kanal/Kanäle, aber BANDS verlangt Kanal {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene and the mask must both have a coordinate system.</source>
   <translation>Szene und Maske müssen beide ein Koordinatensystem haben.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The mask {0} can't be used: {1}</source>
   <translation>Die Maske {0} ist nicht verwendbar: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene {0} is damaged or incomplete: lines {1} to {2} can't be read ({3}).</source>
   <translation>Die Szene {0} ist beschädigt oder unvollständig: Die Zeilen {1} bis {2} sind nicht lesbar ({3}).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} has no collection {1}: check COLLECTION.</source>
   <translation>{0} hat keine Sammlung (Collection) {1}: Prüfen Sie COLLECTION.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>Asking {0}: {1} of {2}</source>
   <translation>{0} wird abgefragt: {1} von {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>it offers no search</source>
   <translation>sie bietet keine Suche an</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} item(s) of another collection than {1} were left out.</source>
   <translation>{0} STAC-Item(s) einer anderen Sammlung als {1} wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>None of the {0} items can be used. {1}</source>
   <translation>Keines der {0} STAC-Items ist verwendbar. {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} item(s) can't be used and were left out: {1}</source>
   <translation>{0} STAC-Item(s) sind nicht verwendbar und wurden ausgelassen: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>a page of its answer holds no list of items</source>
   <translation>eine Seite ihrer Antwort enthält keine Liste von STAC-Items</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>The API {0} gives the same items page after page, so that it is not known which it left out. Shorten the dates, or take another API.</source>
   <translation>Die API {0} liefert Seite um Seite dieselben STAC-Items, sodass nicht bekannt ist, welche sie ausgelassen hat. Verkürzen Sie den Zeitraum, oder nehmen Sie eine andere API.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>The API {0} has more than {1:,} items for one region: shorten the dates, or take smaller regions.</source>
   <translation>Die API {0} hat mehr als {1:,} STAC-Items für eine Region: Verkürzen Sie den Zeitraum, oder nehmen Sie kleinere Regionen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC API that can be asked ({1}): check its address, which ends where its list of links is.</source>
   <translation>{0} ist keine STAC-API, die sich abfragen lässt ({1}): Prüfen Sie ihre Adresse, die dort endet, wo die Liste ihrer Links steht.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} did not answer within {1:.0f} seconds, {2} times: try again later.</source>
   <translation>{0} hat innerhalb von {1:.0f} Sekunden nicht geantwortet, {2} Mal: Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} can't be reached: there is no network, or its address is wrong. Nothing was lost.</source>
   <translation>{0} ist nicht erreichbar: Es gibt kein Netz, oder die Adresse ist falsch. Es ging nichts verloren.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} refuses to answer without a key (HTTP {1}).</source>
   <translation>{0} verweigert ohne Zugangsschlüssel die Antwort (HTTP {1}).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is busy or out of order (HTTP {1}): try again later.</source>
   <translation>{0} ist ausgelastet oder außer Betrieb (HTTP {1}): Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} answered with HTTP {1}: check its address.</source>
   <translation>{0} hat mit HTTP {1} geantwortet: Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC item.</source>
   <translation>{0} ist kein STAC-Item.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC item: it is larger than {1} MB.</source>
   <translation>{0} ist kein STAC-Item: Es ist größer als {1} MB.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/store.py" />
   <source>The work in {0} was changed by something else while it was being done: {1} holds {2} of {3} bytes. Nothing was written. Run again.</source>
   <translation>Die Arbeit in {0} wurde während ihrer Ausführung von etwas anderem verändert: {1} enthält {2} von {3} Byte. Nichts wurde geschrieben. Führen Sie sie erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/worker.py" />
   <source>it can't see {0}: put the file where all workers see it under this path</source>
   <translation>er kann {0} nicht sehen: Legen Sie die Datei dorthin, wo alle Worker sie unter diesem Pfad sehen</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/worker.py" />
   <source>it sees another file as {0}</source>
   <translation>er sieht unter {0} eine andere Datei</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine lacks a library: {0}. Run 'Set up the engine' to mend it.</source>
   <translation>Der Engine fehlt eine Bibliothek: {0}. Führen Sie „Engine einrichten“ aus, um das zu beheben.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine ran out of memory.</source>
   <translation>Der Engine ist der Arbeitsspeicher ausgegangen.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine failed: {0}: {1}</source>
   <translation>Die Engine ist gescheitert: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine knows no job {0!r}.</source>
   <translation>Die Engine kennt keinen Auftrag {0!r}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The disk is full, or a file may grow no larger{0}. Free some room, and run this again.</source>
   <translation>Der Datenträger ist voll, oder eine Datei darf nicht größer werden{0}. Schaffen Sie Platz, und führen Sie dies erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The output folder is not writable{0}.</source>
   <translation>Der Ausgabeordner ist nicht beschreibbar{0}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>It is no longer there{0}: something removed it while it was used. Run again.</source>
   <translation>Etwas ist nicht mehr da{0}: Es wurde während der Benutzung entfernt. Führen Sie dies erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/heard.py" />
   <source>GDAL warns: {0}. A part of a raster may be damaged or missing.</source>
   <translation>GDAL warnt: {0}. Ein Teil eines Rasters ist möglicherweise beschädigt oder fehlt.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: the disk is full, or a file may grow no larger. Free some room, and run this again.</source>
   <translation>{0} konnte nicht geschrieben werden: Der Datenträger ist voll, oder eine Datei darf nicht größer werden. Schaffen Sie Platz, und führen Sie dies erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: its folder {1} is no longer there. Run this again.</source>
   <translation>{0} konnte nicht geschrieben werden: Der Ordner {1} ist nicht mehr da. Führen Sie dies erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: {1}.</source>
   <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>it is not whole</source>
   <translation>nicht vollständig</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>macOS on Intel processors</source>
   <translation>macOS auf Intel-Prozessoren</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>Windows on ARM processors</source>
   <translation>Windows auf ARM-Prozessoren</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine is being set up: waiting</source>
   <translation>Die Engine wird eingerichtet: bitte warten</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine is being renewed: waiting</source>
   <translation>Die Engine wird erneuert: bitte warten</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>setting</source>
   <translation>Einstellung</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine's interpreter {0} (from {1}) is not there. Correct it, or run the algorithm 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>Den Interpreter {0} der Engine (Quelle: {1}) gibt es nicht. Korrigieren Sie die Angabe, oder führen Sie den Algorithmus „Engine einrichten“ (landslidebias:setupengine) aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine was set up for another version of this plugin. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE={0}.</source>
   <translation>Die Engine wurde für eine andere Version dieses Plugins eingerichtet. Führen Sie den Algorithmus „Engine einrichten“ (landslidebias:setupengine) mit SIZE={0} aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>was set up without dask.distributed, which SCHEDULER needs</source>
   <translation>wurde ohne dask.distributed eingerichtet, das für SCHEDULER nötig ist</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>is not set up</source>
   <translation>ist nicht eingerichtet</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>was set up to detect, not to train</source>
   <translation>wurde zum Erkennen eingerichtet, nicht zum Trainieren</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine {0}. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE={1} first.</source>
   <translation>Die Engine {0}. Führen Sie zuerst den Algorithmus „Engine einrichten“ (landslidebias:setupengine) mit SIZE={1} aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine's libraries are not made for {1}, as {0} is one. Name a Python for another processor in PYTHON, where this computer runs one, or an interpreter that has the libraries in INTERPRETER. What needs no engine works here.</source>
   <translation>Die Bibliotheken der Engine gibt es nicht für {1}, und {0} ist ein Python dafür. Nennen Sie in PYTHON ein Python für einen anderen Prozessor, sofern dieser Rechner eines ausführt, oder in INTERPRETER einen Interpreter, der die Bibliotheken hat. Was keine Engine braucht, funktioniert hier.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>No Python {0} or newer, below {1}, that works was found ({2}). Install one and name it in PYTHON.</source>
   <translation>Es wurde kein funktionierendes Python ab {0}, unter {1}, gefunden ({2}). Installieren Sie eines und nennen Sie es in PYTHON.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine that was there still works.</source>
   <translation>Die bisherige Engine funktioniert weiter.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Look at pip's settings for further indexes and folders of wheels (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS, pip.conf), and leave out the one that offers another file than the one that was tested; it was not installed.</source>
   <translation>Sehen Sie in den Einstellungen von pip nach weiteren Indizes und Ordnern mit Wheels (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS, pip.conf), und lassen Sie denjenigen weg, der eine andere als die getestete Datei anbietet; sie wurde nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Check the network or the proxy (pip's own settings are used), and run this again.</source>
   <translation>Prüfen Sie das Netzwerk oder den Proxy (die Einstellungen von pip werden benutzt), und führen Sie dies erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Choose a folder where you may write (LANDSLIDEBIAS_HOME), now {0}, and run this again.</source>
   <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen (LANDSLIDEBIAS_HOME), derzeit {0}, und führen Sie dies erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Check the network and pip's index, or choose another PYTHON (3.10 to 3.13, 64 bit): pip found no file of a library for this one.</source>
   <translation>Prüfen Sie das Netzwerk und den Index von pip, oder wählen Sie ein anderes PYTHON (3.10 bis 3.13, 64 Bit): pip hat für dieses keine Datei einer Bibliothek gefunden.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Install what makes virtual environments (on Debian and Ubuntu: apt install python3-venv), and run this again.</source>
   <translation>Installieren Sie, was virtuelle Umgebungen erstellt (unter Debian und Ubuntu: apt install python3-venv), und führen Sie dies erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Another set-up of the engine is running: waiting until it has ended</source>
   <translation>Eine andere Einrichtung der Engine läuft: Warten, bis sie beendet ist</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine in {0} is of SIZE={1}, and one of SIZE={2} lacks what it has. Choose REPAIR to put the one in the other's place, or set LANDSLIDEBIAS_HOME to another folder to have both.</source>
   <translation>Die Engine in {0} hat SIZE={1}, und einer mit SIZE={2} fehlt, was sie hat. Wählen Sie REPAIR, um die eine an die Stelle der anderen zu setzen, oder setzen Sie LANDSLIDEBIAS_HOME auf einen anderen Ordner, um beide zu haben.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>No engine was made.</source>
   <translation>Es wurde keine Engine erstellt.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine is in use by another run: waiting until it has ended</source>
   <translation>Die Engine wird von einem anderen Lauf benutzt: Warten, bis er beendet ist</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Close other windows of QGIS, which use the engine, and run this again: the new one is ready in {0}, and only takes its place ({1}).</source>
   <translation>Schließen Sie andere Fenster von QGIS, die die Engine benutzen, und führen Sie dies erneut aus: Die neue liegt fertig in {0} und muss nur noch ihren Platz einnehmen ({1}).</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Free disk space: {0} are needed where {1} lies. Then run this again.</source>
   <translation>Schaffen Sie Speicherplatz: {0} sind nötig, wo {1} liegt. Führen Sie dies dann erneut aus.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Run this again; if it fails again, choose another PYTHON, or report what follows.</source>
   <translation>Führen Sie dies erneut aus; wenn es wieder scheitert, wählen Sie ein anderes PYTHON, oder melden Sie, was folgt.</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide probability</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>non-landslide activation</source>
   <translation>Aktivierung Nicht-Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide activation</source>
   <translation>Aktivierung Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide share</source>
   <translation>Anteil Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>valid dates</source>
   <translation>gültige Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>share of dates above</source>
   <translation>Anteil der Zeitpunkte über</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES has no column {0!r}; it has {1}.</source>
   <translation>SCENES hat keine Spalte {0!r}; vorhanden: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES has no column that says where the scenes are: name one path, or give PATH_FIELD. It has {0}.</source>
   <translation>SCENES hat keine Spalte, die sagt, wo die Szenen sind: Nennen Sie eine path, oder geben Sie PATH_FIELD an. Vorhanden: {0}.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>{0} is no whole path, and the table is no file beside which it could lie.</source>
   <translation>{0} ist kein vollständiger Pfad, und die Tabelle ist keine Datei, neben der die genannte liegen könnte.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES names one scene twice, in rows {0} and {1}: {2}. Its landslides would count twice.</source>
   <translation>SCENES nennt eine Szene zweimal, in den Zeilen {0} und {1}: {2}. Ihre Hangrutschungen würden doppelt zählen.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>Two scenes are called {0} (rows {1} and {2} of SCENES): give each a name of its own.</source>
   <translation>Zwei Szenen heißen {0} (Zeilen {1} und {2} von SCENES): Geben Sie jeder einen eigenen Namen.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>What is kept of the scenes</source>
   <translation>Der gesicherte Stand der Szenen</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>process {0} on {1}, since {2}</source>
   <translation>Prozess {0} auf {1}, seit {2}</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>Another run is writing {0} ({1}). Wait until it has ended, or name another output.</source>
   <translation>Ein anderer Lauf schreibt {0} ({1}). Warten Sie, bis er beendet ist, oder nennen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>{0} can't be started: {1}</source>
   <translation>{0} lässt sich nicht starten: {1}</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>{0} failed: {1}</source>
   <translation>{0} ist gescheitert: {1}</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>no message</source>
   <translation>keine Meldung</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>scenes</source>
   <translation>Szenen</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were classified in different arithmetic ({1}): blocks near the threshold may differ by that alone. Set one PRECISION for all.</source>
   <translation>Die {0} wurden mit verschiedener Rechengenauigkeit klassifiziert ({1}): Blöcke nahe der Schwelle können sich allein dadurch unterscheiden. Stellen Sie für alle dieselbe PRECISION ein.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>At least one of the {0} does not say how it was matched: make sure that all {0} were matched alike.</source>
   <translation>Nicht alle {0} geben an, wie sie angeglichen wurden: Stellen Sie sicher, dass alle {0} gleich angeglichen wurden.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched in different ways ({1}): what was detected in them can't be compared. Classify all alike.</source>
   <translation>Die {0} wurden auf verschiedene Weise angeglichen ({1}): Was darin erkannt wurde, lässt sich nicht vergleichen. Klassifizieren Sie alle gleich.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched each alone (MATCH=scene), so that each got the same colours, and so about as many landslides: a true difference shrinks. Classify all with MATCH=scale, or with MATCH=shared and one SOURCE fitted on all of them (fitreference).</source>
   <translation>Die {0} wurden jeweils für sich angeglichen (MATCH=scene), sodass alle die gleichen Farben und damit etwa gleich viele Hangrutschungen bekamen: Ein wahrer Unterschied schrumpft. Klassifizieren Sie alle mit MATCH=scale, oder mit MATCH=shared und einer SOURCE, die an alle zusammen angepasst ist (fitreference).</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched with different tables (SOURCE): fit one on all of them together, and classify all with it.</source>
   <translation>Die {0} wurden mit verschiedenen Tabellen (SOURCE) angeglichen: Passen Sie eine an alle zusammen an, und klassifizieren Sie alle damit.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>Levels {0} and {1} are mixed: one has the atmosphere taken off, the other not. Take products of one level.</source>
   <translation>Die Verarbeitungsstufen {0} und {1} sind gemischt: Bei der einen ist die Atmosphäre herausgerechnet, bei der anderen nicht. Nehmen Sie Produkte derselben Verarbeitungsstufe.</translation>
  </message>
  <message>
   <location filename="../../core/link/work.py" />
   <source>Another run is still ending its work: waiting</source>
   <translation>Ein anderer Lauf beendet noch seine Arbeit: bitte warten</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>The model's card can't be used: {0}. Export the model with trainclassifier.</source>
   <translation>Die Modellkarte ist nicht verwendbar: {0}. Exportieren Sie das Modell mit trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>default_threshold is none of its thresholds</source>
   <translation>default_threshold ist keine ihrer Schwellen</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>reference has {0} bands, the model {1}</source>
   <translation>reference hat {0} Kanäle, das Modell {1}</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>input is {0}, and neither {1} nor {2}</source>
   <translation>input ist {0} und weder {1} noch {2}</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>a batch of {0} blocks of {1} x {1} pixels is more than memory holds</source>
   <translation>ein Batch von {0} Blöcken mit {1} x {1} Pixeln ist mehr, als der Speicher fasst</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>The model {0} has no landslidebias card, so its block size, bands and thresholds are not known. Use the shipped model or one written by trainclassifier.</source>
   <translation>Das Modell {0} hat keine Modellkarte von landslidebias, daher sind Blockgröße, Kanäle und Schwellen nicht bekannt. Verwenden Sie das mitgelieferte Modell oder eines, das trainclassifier geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>{0}: {1:.4f} (95 % interval {2:.4f} to {3:.4f})</source>
   <translation>{0}: {1:.4f} (95-%-Intervall {2:.4f} bis {3:.4f})</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>scores</source>
   <translation>scores</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>curve</source>
   <translation>curve</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>reliability</source>
   <translation>reliability</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>thresholds</source>
   <translation>thresholds</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>thresholds has an entry that is no number</source>
   <translation>thresholds hat einen Eintrag, der keine Zahl ist</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>curve has lists of different lengths</source>
   <translation>curve hat Listen verschiedener Länge</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>{0} has no {1}</source>
   <translation>{0} hat kein {1}</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} is larger than {1} MB, so it is none of exportchips.</source>
   <translation>Das Manifest {0} ist größer als {1} MB, stammt also nicht von exportchips.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} can't be read: {1}.</source>
   <translation>Das Manifest {0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} is not one of exportchips: a row without file, group or split ({1}). Remove it to split the chips at random.</source>
   <translation>Das Manifest {0} stammt nicht von exportchips: eine Zeile ohne file, group oder split ({1}). Entfernen Sie es, um die Chips zufällig aufzuteilen.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>{0} chip(s) are not in {1} ({2}): export them again, or remove it to split at random.</source>
   <translation>{0} Chip(s) sind nicht in {1} ({2}): Exportieren Sie sie neu, oder entfernen Sie es, um zufällig aufzuteilen.</translation>
  </message>
  <message>
   <location filename="../../core/models/metrics.py" />
   <source>one class only</source>
   <translation>nur eine Klasse</translation>
  </message>
  <message>
   <location filename="../../core/models/networks.py" />
   <source>{0}: there is no {1!r}; choose {2} or {3}.</source>
   <translation>{0}: Es gibt kein {1!r}; wählen Sie {2} oder {3}.</translation>
  </message>
  <message>
   <location filename="../../core/models/networks.py" />
   <source>The {0} network works on blocks of {1} x {2} pixels: choose another DOWNSAMPLE, or another NETWORK.</source>
   <translation>Das Netz {0} arbeitet mit Blöcken von {1} x {2} Pixeln: Wählen Sie ein anderes DOWNSAMPLE oder ein anderes NETWORK.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model {0} is larger than 2 GB, which no ONNX file can be.</source>
   <translation>Das Modell {0} ist größer als 2 GB, was keine ONNX-Datei sein kann.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model {0} can't be read: {1}.</source>
   <translation>Das Modell {0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>{0} is not an ONNX model. Leave MODEL empty to use the one that ships.</source>
   <translation>{0} ist kein ONNX-Modell. Lassen Sie MODEL leer, um das mitgelieferte zu verwenden.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>nested too deeply</source>
   <translation>zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model keeps its weights in another file ({0}): save it as one file.</source>
   <translation>Das Modell hat seine Gewichte in einer anderen Datei ({0}): Speichern Sie es als eine einzige Datei.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>not named</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model's {0} is larger than {1} MB.</source>
   <translation>Der Eintrag {0} des Modells ist größer als {1} MB.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>What to expect is known at operating points only.</source>
   <translation>Was zu erwarten ist, ist nur an Arbeitspunkten bekannt.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The model's card does not say what to expect.</source>
   <translation>Die Modellkarte sagt nicht, was zu erwarten ist.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>In land like that of the model's card, expect {0:.0%} of the detected blocks to be right where 1 % of all blocks hold a landslide, and {1:.0%} where 0.1 % do.</source>
   <translation>In einem Gelände wie dem der Modellkarte sind voraussichtlich {0:.0%} der erkannten Blöcke richtig, wo 1 % aller Blöcke eine Hangrutschung enthalten, und {1:.0%}, wo es 0,1 % sind.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The probability raster does not say which model made it; the threshold is {0:g} unless THRESHOLD is given.</source>
   <translation>Das Wahrscheinlichkeitsraster sagt nicht, welches Modell es erstellt hat; die Schwelle ist {0:g}, wenn THRESHOLD nicht angegeben ist.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The probability raster has no operating point {0}: an older version made it, or its model has none. Blocks above the threshold in its tags, {1:.3g}, are taken. Classify again, or give THRESHOLD.</source>
   <translation>Das Wahrscheinlichkeitsraster hat keinen Arbeitspunkt {0}: Eine ältere Version hat es erstellt, oder sein Modell hat keinen. Genommen werden Blöcke über der Schwelle in seinen Tags, {1:.3g}. Klassifizieren Sie neu, oder geben Sie THRESHOLD an.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>Used where THRESHOLD is empty. 'balanced': the model's best F1, for land where landslides are common. 'quiet': one false block in 1,000 of the benchmark's negatives. 'strict': quieter still; half of the large landslides are found.</source>
   <translation>Gilt, wo THRESHOLD leer ist. 'balanced': das beste F1 des Modells, für Gelände, in dem Hangrutschungen häufig sind. 'quiet': ein falscher Block auf 1.000 der Negativen des Benchmarks. 'strict': noch ruhiger; die Hälfte der großen Hangrutschungen wird gefunden.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>{0}, above {1:.3f}: {2:.0%} of the landslide blocks, {3:.0%} and {4:.0%}</source>
   <translation>{0}, über {1:.3f}: {2:.0%} der Hangrutschungsblöcke, {3:.0%} und {4:.0%}</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The shipped model finds, and of the detected blocks are right where 1 % and 0.1 % of all hold a landslide: {0}.</source>
   <translation>Was das mitgelieferte Modell findet, und wie viele der erkannten Blöcke richtig sind, wo 1 % und 0,1 % aller Blöcke eine Hangrutschung enthalten: {0}.</translation>
  </message>
  <message>
   <location filename="../../core/models/splits.py" />
   <source>There are {0} chip(s) of one class, but a split into training, validation and test needs {1} of each class at the very least.</source>
   <translation>Von einer Klasse gibt es {0} Chip(s), aber eine Aufteilung in Training, Validierung und Test braucht von jeder Klasse mindestens {1}.</translation>
  </message>
  <message>
   <location filename="../../core/models/splits.py" />
   <source>The scene gives {0} landslide chip(s) and {1} others: too few to split into training, validation and test. Draw more landslides, or raise RATIO.</source>
   <translation>Die Szene ergibt {0} Hangrutschungschip(s) und {1} andere: zu wenige, um sie in Training, Validierung und Test aufzuteilen. Zeichnen Sie mehr Hangrutschungen, oder erhöhen Sie RATIO.</translation>
  </message>
  <message>
   <location filename="../../core/models/training.py" />
   <source>history</source>
   <translation>history</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: {1}.</source>
   <translation>{0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: it is a folder.</source>
   <translation>{0} ist nicht lesbar: Es ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: it is a pipe or a device.</source>
   <translation>{0} ist nicht lesbar: Es ist eine Pipe oder ein Gerät.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} is larger than {1} MB, which is too much for such a file.</source>
   <translation>{0} ist größer als {1} MB, zu viel für eine solche Datei.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is longer than {0} MB</source>
   <translation>länger als {0} MB</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is no JSON ({0})</source>
   <translation>kein JSON ({0})</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is nested too deeply</source>
   <translation>zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it has an entry twice</source>
   <translation>ein Eintrag kommt zweimal vor</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is no table of names and values</source>
   <translation>keine Tabelle aus Namen und Werten</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it has no {0}</source>
   <translation>{0} fehlt</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a whole number from {0} to {1}</source>
   <translation>muss eine ganze Zahl von {0} bis {1} sein</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a number between {0:g} and {1:g}</source>
   <translation>muss eine Zahl zwischen {0:g} und {1:g} sein</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a number from {0:g} to {1:g}</source>
   <translation>muss eine Zahl von {0:g} bis {1:g} sein</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a text of one line and at most {0} characters</source>
   <translation>muss ein einzeiliger Text mit höchstens {0} Zeichen sein</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a list of {0} texts</source>
   <translation>muss eine Liste von {0} Texten sein</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a list of {0} to {1} texts</source>
   <translation>muss eine Liste von {0} bis {1} Texten sein</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a table of names and values, {0} to {1} of them</source>
   <translation>muss eine Tabelle aus Namen und Werten sein, {0} bis {1} davon</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a table of plain data, at most {0} characters and values</source>
   <translation>muss eine Tabelle einfacher Daten sein, mit höchstens {0} Zeichen und Werten</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be plain data</source>
   <translation>muss aus einfachen Daten bestehen</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>The engine reported a result that can't be used: {0}. Run it again; if it happens again, run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>Die Engine hat ein Ergebnis gemeldet, das nicht verwendbar ist: {0}. Führen Sie dies erneut aus; wenn es wieder geschieht, führen Sie „Engine einrichten“ (landslidebias:setupengine) aus.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>is of another type ({0})</source>
   <translation>ist von einem anderen Typ ({0})</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>The catalog {0} can't be read: {1}.</source>
   <translation>Der Katalog {0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>The catalog {0} holds no record with a position.</source>
   <translation>Der Katalog {0} enthält keinen Eintrag mit einer Lage.</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>No date in the catalog {0} can be read ({1}). A date has a year of four digits, a month and a day; choose DATE_FIELD.</source>
   <translation>Kein Datum im Katalog {0} ist lesbar ({1}). Ein Datum hat ein vierstelliges Jahr, einen Monat und einen Tag; wählen Sie DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>The catalog has no column {0!r}; it has {1}.</source>
   <translation>Der Katalog hat keine Spalte {0!r}; er hat {1}.</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>The catalog {0} has no column {1} that is known by its name; it has {2}. Name the columns (DATE_FIELD, or YEAR_FIELD, MONTH_FIELD and DAY_FIELD; LATITUDE_FIELD, LONGITUDE_FIELD).</source>
   <translation>Der Katalog {0} hat keine Spalte {1}, die am Namen zu erkennen ist; er hat {2}. Nennen Sie die Spalten (DATE_FIELD, oder YEAR_FIELD, MONTH_FIELD und DAY_FIELD; LATITUDE_FIELD, LONGITUDE_FIELD).</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>The dates in {0} contradict each other: {1!r} has its day first, {2!r} its month. Mend them, or choose DATE_ORDER: dates of the other order then count as unknown.</source>
   <translation>Die Datumsangaben in {0} widersprechen einander: {1!r} beginnt mit dem Tag, {2!r} mit dem Monat. Berichtigen Sie sie, oder wählen Sie DATE_ORDER: Angaben in der anderen Reihenfolge zählen dann als unbekannt.</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>The dates in {0} may have their day or their month first ({1!r}), and none of them says which. Choose DATE_ORDER: {2} or {3}.</source>
   <translation>Die Datumsangaben in {0} können mit dem Tag oder mit dem Monat beginnen ({1!r}), und keine davon sagt, womit. Wählen Sie DATE_ORDER: {2} oder {3}.</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>{0} of {1} dates in {2} can't be read, and count as unknown: {3}{4}</source>
   <translation>{0} von {1} Datumsangaben in {2} sind nicht lesbar und zählen als unbekannt: {3}{4}</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>PERIODS: {0!r} is no period; write years as 2007-2010, separated by commas.</source>
   <translation>PERIODS: {0!r} ist kein Zeitraum; schreiben Sie Jahre als 2007-2010, durch Kommas getrennt.</translation>
  </message>
  <message>
   <location filename="../../core/records/delimited.py" />
   <source>it holds no text</source>
   <translation>ohne Text</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>too rough</source>
   <translation>zu grob</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>accuracy unknown</source>
   <translation>Lagegenauigkeit unbekannt</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>outside the dates</source>
   <translation>außerhalb des Zeitraums</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>date unknown</source>
   <translation>Datum unbekannt</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>What the model saw</source>
   <translation>Was das Modell sah</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Non-landslide activation</source>
   <translation>Aktivierung Nicht-Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Landslide activation</source>
   <translation>Aktivierung Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Where the network looked</source>
   <translation>Wohin das Netz schaute</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>{0} blocks, those that speak most for the class first. The maps are Grad-CAM's, on one scale of colour for the whole sheet, from dark (nothing) to bright, over what the model saw in grey. The yellow square is the block; what lies around it is seen too, but not classified.</source>
   <translation>{0} Blöcke, zuerst die, die am meisten für die Klasse sprechen. Die Karten sind die von Grad-CAM, mit einer Farbskala für den ganzen Bildbogen, von dunkel (nichts) bis hell, über dem, was das Modell sah, in Grau. Das gelbe Quadrat ist der Block; was darum herum liegt, wird auch gesehen, aber nicht klassifiziert.</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Largest activation: non-landslide {0:.3g}, landslide {1:.3g}.</source>
   <translation>Größte Aktivierung: Nicht-Hangrutschung {0:.3g}, Hangrutschung {1:.3g}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Where this comes from</source>
   <translation>Woher dies stammt</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Bias factor of landslide records</source>
   <translation>Verzerrungsfaktor der Hangrutschungseinträge</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The regions</source>
   <translation>Die Regionen</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>What the threshold does</source>
   <translation>Was die Schwelle bewirkt</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Blocks above each probability threshold, and their ratio to the reference region's; dashed lines are the catalog's ratio, in the dates chosen and in other periods. The further the two lie apart, the more unequally the regions are recorded; where the solid line is flat, the bias factor does not hang on the threshold.</source>
   <translation>Blöcke über jeder Wahrscheinlichkeitsschwelle und ihr Verhältnis zur Bezugsregion; gestrichelte Linien sind das Verhältnis des Katalogs, im gewählten Zeitraum und in anderen Zeiträumen. Je weiter die beiden auseinander liegen, desto ungleicher sind die Regionen verzeichnet; wo die durchgezogene Linie flach ist, hängt der Verzerrungsfaktor nicht von der Schwelle ab.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The charts show {0} of {1} regions: the reference, that of the largest bias factor, and those with most detections.</source>
   <translation>Die Diagramme zeigen {0} von {1} Regionen: die Bezugsregion, die mit dem größten Verzerrungsfaktor und die mit den meisten Detektionen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>What this assumes</source>
   <translation>Was dies voraussetzt</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The sentences above are of the intervals that hold for all pairs of regions at once (95 %): among many regions some differ by chance, and the reference is itself chosen among them. Pooled: what a region's records say, drawn towards the others where they are few (regions' bias factors taken as log-normal; from four regions on).</source>
   <translation>Die Sätze oben beruhen auf den Intervallen, die für alle Paare von Regionen zugleich gelten (95 %): Unter vielen Regionen unterscheiden sich einige durch Zufall, und auch die Bezugsregion ist unter ihnen ausgewählt. Gemeinsam geschätzt: was die Einträge einer Region sagen, zu den anderen hingezogen, wo es wenige sind (Verzerrungsfaktoren der Regionen als lognormal angenommen; ab vier Regionen).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval covers chance in the counts (95 %). It does not cover detections that are wrong more often in one region than in the other; only a review of detections can show that.</source>
   <translation>Das Intervall erfasst den Zufall in den Zählungen (95 %). Es erfasst nicht Detektionen, die in einer Region öfter falsch sind als in der anderen; das kann nur eine Durchsicht von Detektionen zeigen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval covers chance in the counts and in the review (95 %).</source>
   <translation>Das Intervall erfasst den Zufall in den Zählungen und in der Durchsicht (95 %).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The share of detections that are wrong, and the share of landslides that are missed, are the same in both regions.</source>
   <translation>Der Anteil falscher Detektionen und der Anteil übersehener Hangrutschungen sind in beiden Regionen gleich.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The share of detections that are wrong is each region's own, from its review; the share of landslides that are missed is the same in both regions.</source>
   <translation>Der Anteil falscher Detektionen ist der jeder Region selbst, aus ihrer Durchsicht; der Anteil übersehener Hangrutschungen ist in beiden Regionen gleich.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ = (d1/d2) / (r1/r2): d landslides detected, r landslides recorded, 1 the region, 2 the reference region (Wang and Wei).</source>
   <translation>Γ = (d1/d2) / (r1/r2): d erkannte Hangrutschungen, r verzeichnete Hangrutschungen, 1 die Region, 2 die Bezugsregion (Wang und Wei).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>A record counts in a region by the share of the circle of its accuracy that lies there and where a scene saw; one of unknown accuracy by its point.</source>
   <translation>Ein Eintrag zählt in einer Region mit dem Anteil des Kreises seiner Lagegenauigkeit, der in der Region und in einem von einer Szene gesehenen Gebiet liegt; einer mit unbekannter Lagegenauigkeit nach seinem Punkt.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The scene shows scars of as many years in both regions, unless VISIBLE_YEARS_FIELD says otherwise. Scars heal faster in the tropics.</source>
   <translation>Die Szene zeigt in beiden Regionen Narben aus gleich vielen Jahren, sofern VISIBLE_YEARS_FIELD nichts anderes sagt. In den Tropen heilen Narben schneller.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval is of 10,000 draws of one model: what is detected only, recorded only and both are Poisson counts (Jeffreys' prior); the number of true detections comes from the review, each record's place from its accuracy, what both lists share from MATCHED less what chance matches. Records of one storm (three days, 100 km; without dates, by nearness) count as one report, detections by nearness likewise. Where a count is zero, Γ is a bound.</source>
   <translation>Das Intervall stammt aus 10.000 Ziehungen eines Modells: Nur Erkanntes, nur Verzeichnetes und beides sind Poisson-Zählungen (Jeffreys-Prior); die Zahl der richtigen Detektionen kommt aus der Durchsicht, der Ort jedes Eintrags aus seiner Lagegenauigkeit, was beide Listen gemeinsam haben, aus MATCHED abzüglich dessen, was der Zufall zuordnet. Einträge eines Unwetters (drei Tage, 100 km; ohne Datum nach der Nähe) zählen als eine Meldung, Detektionen nach der Nähe ebenso. Wo eine Zählung null ist, ist Γ eine Schranke.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Counts</source>
   <translation>Zählungen</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>taken as all</source>
   <translation>gilt als ganz</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected ({0})</source>
   <translation>Erkannt ({0})</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded</source>
   <translation>Verzeichnet</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>by the chance of each to lie there</source>
   <translation>nach der Wahrscheinlichkeit eines jeden, dort zu liegen</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded, not seen</source>
   <translation>Verzeichnet, nicht gesehen</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Seen area (km²)</source>
   <translation>Gesehene Fläche (km²)</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected / 1,000 km²</source>
   <translation>Erkannt / 1.000 km²</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded / 1,000 km²</source>
   <translation>Verzeichnet / 1.000 km²</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Bias factors</source>
   <translation>Verzerrungsfaktoren</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>for all regions at once</source>
   <translation>für alle Regionen zugleich</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>pooled with the others</source>
   <translation>gemeinsam mit den anderen geschätzt</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Independent reports</source>
   <translation>Unabhängige Meldungen</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ, with the interval for all regions at once; 1: recorded as {0}</source>
   <translation>Γ mit dem Intervall für alle Regionen zugleich; 1: verzeichnet wie {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>By every count</source>
   <translation>Nach jeder Zählweise</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>⚠ For {0} the counts differ by more than a fifth: neither blocks nor merged events count landslides, and raw ones hold false detections.</source>
   <translation>⚠ Für {0} weichen die Zählweisen um mehr als ein Fünftel voneinander ab: Weder Blöcke noch zusammengefasste Ereignisse zählen Hangrutschungen, und rohe enthalten falsche Detektionen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Count</source>
   <translation>Zählweise</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected</source>
   <translation>Erkannt</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>in the reference region</source>
   <translation>in der Bezugsregion</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Years of visible scars</source>
   <translation>Jahre sichtbarer Narben</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>A scene shows scars of {0} years in {1} and of {2} in {3}. Without this, Γ of {4} would be {5} instead of {6}.</source>
   <translation>Eine Szene zeigt Narben aus {0} Jahren in {1} und aus {2} in {3}. Ohne dies wäre Γ von {4} {5} statt {6}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Other periods</source>
   <translation>Andere Zeiträume</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded in {0}</source>
   <translation>Verzeichnet in {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ of {0}</source>
   <translation>Γ von {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>How complete the catalog is</source>
   <translation>Wie vollständig der Katalog ist</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>{0}: at least {1} landslides ({2} to {3}), of which the catalog has at most {4:.0%} ({5:.0%} to {6:.0%}).</source>
   <translation>{0}: mindestens {1} Hangrutschungen ({2} bis {3}), von denen der Katalog höchstens {4:.0%} enthält ({5:.0%} bis {6:.0%}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Of true (reviewed) detections and of records whose chance match is below 10 %, less the matches of chance. Landslides that are seen well are reported well too, so the number of landslides is a lower bound.</source>
   <translation>Aus richtigen (durchgesehenen) Detektionen und aus Einträgen, deren zufällige Zuordnung unter 10 % liegt, abzüglich der zufälligen Zuordnungen. Hangrutschungen, die gut zu sehen sind, werden auch gut gemeldet, daher ist die Zahl der Hangrutschungen eine untere Schranke.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Regions, detections and records</source>
   <translation>Regionen, Detektionen und Einträge</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>probability threshold</source>
   <translation>Wahrscheinlichkeitsschwelle</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>blocks above the threshold</source>
   <translation>Blöcke über der Schwelle</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Ratio to the reference region</source>
   <translation>Verhältnis zur Bezugsregion</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>ratio to {0}</source>
   <translation>Verhältnis zu {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>detected, {0}</source>
   <translation>erkannt, {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>threshold {0:.3g}</source>
   <translation>Schwelle {0:.3g}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>recorded, {0}</source>
   <translation>verzeichnet, {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>recorded {0}, {1}</source>
   <translation>verzeichnet {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>at most {0}</source>
   <translation>höchstens {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>at least {0}</source>
   <translation>mindestens {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Any Γ of {0} is compatible with what was counted</source>
   <translation>Jedes Γ von {0} ist mit dem Gezählten vereinbar</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>No difference between {0} and {1} can be shown: any Γ of {2} is compatible with what was counted</source>
   <translation>Ein Unterschied zwischen {0} und {1} ist nicht zu belegen: Jedes Γ von {2} ist mit dem Gezählten vereinbar</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>It is of raw detections, for they were not reviewed in both.</source>
   <translation>Das gilt für rohe Detektionen, denn sie wurden nicht in beiden durchgesehen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>A few storms hold most of the records: one more or less would change this much.</source>
   <translation>Einige wenige Unwetter machen die meisten Einträge aus: Eines mehr oder weniger würde dies stark ändern.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are at least {1} times more under-recorded than in {2}</source>
   <translation>Hangrutschungen in {0} sind mindestens {1}-mal stärker untererfasst als in {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are between {1} and {2} times more under-recorded than in {3}</source>
   <translation>Hangrutschungen in {0} sind {1}- bis {2}-mal stärker untererfasst als in {3}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are at least {1} times less under-recorded than in {2}</source>
   <translation>Hangrutschungen in {0} sind mindestens {1}-mal weniger untererfasst als in {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are between {1} and {2} times less under-recorded than in {3}</source>
   <translation>Hangrutschungen in {0} sind {1}- bis {2}-mal weniger untererfasst als in {3}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>No landslide was found among what was detected in {0}, so no more can be said than a bound.</source>
   <translation>Unter dem, was in {0} erkannt wurde, war keine Hangrutschung, daher lässt sich nicht mehr als eine Schranke angeben.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>{0} has no record, so no more can be said than a bound.</source>
   <translation>{0} hat keinen Eintrag, daher lässt sich nicht mehr als eine Schranke angeben.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Only one record in {0}, so no more can be said than this.</source>
   <translation>Nur ein Eintrag in {0}, daher lässt sich nicht mehr sagen als dies.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Only {0} records in {1}, so no more can be said than this.</source>
   <translation>Nur {0} Einträge in {1}, daher lässt sich nicht mehr sagen als dies.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Of {0} regions, {1} are more and {2} are less under-recorded than {3}, by intervals that hold for all of them at once; the others can't be told from it. The largest value is that of {4}.</source>
   <translation>Von {0} Regionen sind {1} stärker und {2} weniger stark untererfasst als {3}, nach Intervallen, die für alle zugleich gelten; die anderen lassen sich davon nicht unterscheiden. Den größten Wert hat {4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Across: {0}, {1} to {2}</source>
   <translation>Waagerecht: {0}, {1} bis {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Up: {0}, {1} to {2}</source>
   <translation>Senkrecht: {0}, {1} bis {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Shown: {0}</source>
   <translation>Gezeigt: {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Two dates</source>
   <translation>Zwei Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} events of {1} blocks became landslides between {2} and {3}.</source>
   <translation>{0} Ereignisse aus {1} Blöcken wurden zwischen {2} und {3} zu Hangrutschungen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} events of {1} blocks became landslides.</source>
   <translation>{0} Ereignisse aus {1} Blöcken wurden zu Hangrutschungen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>valid at both dates</source>
   <translation>zu beiden Zeitpunkten gültig</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>below the threshold at both dates (quiet ground)</source>
   <translation>zu beiden Zeitpunkten unter der Schwelle (ruhiges Gelände)</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>crossed the threshold</source>
   <translation>haben die Schwelle überschritten</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>of them rose more than quiet ground does</source>
   <translation>davon stärker gestiegen als ruhiges Gelände</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Ground that was below the threshold changed by {0:+.2f} of log-odds in the middle, with a spread of {1:.2f} around what blocks of one log-odds at the first date do. How far the falls reach says how far quiet ground rises, in the tail by a generalized Pareto distribution. A block that crossed the threshold counts where it rose more than that explains, at the false discovery rate (Benjamini and Hochberg 1995) among all blocks that were below the threshold.</source>
   <translation>Gelände, das unter der Schwelle lag, änderte sich im Median um {0:+.2f} Log-Odds, mit einer Streuung von {1:.2f} um das, was Blöcke mit gleichen Log-Odds zum ersten Zeitpunkt tun. Wie weit die Abnahmen reichen, sagt, wie weit ruhiges Gelände steigt, im Ausläufer mit einer verallgemeinerten Pareto-Verteilung. Ein Block, der die Schwelle überschritten hat, zählt, wo er stärker gestiegen ist, als dies erklärt, bei der Falschentdeckungsrate (false discovery rate, Benjamini und Hochberg 1995) unter allen Blöcken, die unter der Schwelle lagen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Events, the surest first: before and after</source>
   <translation>Ereignisse, die sichersten zuerst: vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>event {0}, probability {1:.2f} → {2:.2f}</source>
   <translation>Ereignis {0}, Wahrscheinlichkeit {1:.2f} → {2:.2f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} of {1} are shown.</source>
   <translation>{0} von {1} werden gezeigt.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Stable ground</source>
   <translation>Stabiles Gelände</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Shift: {0:.2f} pixels ({1:+.2f} to the right, {2:+.2f} down), the median of {3} tiles.</source>
   <translation>Verschiebung: {0:.2f} Pixel ({1:+.2f} nach rechts, {2:+.2f} nach unten), der Median aus {3} Kacheln.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Band</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>gain</source>
   <translation>Verstärkung</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>offset</source>
   <translation>Versatz</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>correlation of block means</source>
   <translation>Korrelation der Blockmittel</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Change of log-odds</source>
   <translation>Änderung der Log-Odds</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>after − before</source>
   <translation>nachher − vorher</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>quiet ground</source>
   <translation>ruhiges Gelände</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>crossed, but within its spread</source>
   <translation>überschritten, aber innerhalb seiner Streuung</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>became landslides</source>
   <translation>wurden zu Hangrutschungen</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Landslides detected in a scene</source>
   <translation>In einer Szene erkannte Hangrutschungen</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>{0:,} events in {1:,} detected blocks, of {2:,} that were classified.</source>
   <translation>{0:,} Ereignisse in {1:,} erkannten Blöcken, von {2:,}, die klassifiziert wurden.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>The scene, and its probabilities</source>
   <translation>Die Szene und ihre Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>The scene</source>
   <translation>Die Szene</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Probability of a landslide</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>A dot shows the highest of {0} x {0} blocks.</source>
   <translation>Ein Punkt zeigt den höchsten Wert von {0} x {0} Blöcken.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Not known: give LANDCOVER, or run landtypesummary on the detections.</source>
   <translation>Nicht bekannt: Geben Sie LANDCOVER an, oder führen Sie landtypesummary mit den Detektionen aus.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Not known: LANDCOVER has no class where blocks were classified.</source>
   <translation>Nicht bekannt: LANDCOVER hat keine Klasse, wo Blöcke klassifiziert wurden.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Intervals: 1,000 draws of chips with replacement. Average precision: the sum over thresholds of precision times the gain in recall. Expected calibration error: 15 bins of equal counts.</source>
   <translation>Intervalle: 1.000 Ziehungen von Chips mit Zurücklegen. Mittlere Präzision (average precision): die Summe über die Schwellen von Präzision mal Zuwachs der Trefferquote. Erwarteter Kalibrierungsfehler: 15 Klassen mit gleichen Anzahlen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Evaluation of {0} {1}</source>
   <translation>Bewertung von {0} {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>least cover of a landslide block</source>
   <translation>kleinste Bedeckung eines Hangrutschungsblocks</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>trained on</source>
   <translation>trainiert mit</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Average precision {0:.3f} (95 % interval {1:.3f} to {2:.3f}) on {3:,} blocks, of which {4:.1%} hold a landslide ({5:,} chips in all).</source>
   <translation>Mittlere Präzision {0:.3f} (95-%-Intervall {1:.3f} bis {2:.3f}) auf {3:,} Blöcken, von denen {4:.1%} eine Hangrutschung enthalten (insgesamt {5:,} Chips).</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>None of these figures is a precision for a scene: where landslides are rarer than here, a larger share of the detections is wrong.</source>
   <translation>Keine dieser Zahlen ist die Präzision für eine Szene: Wo Hangrutschungen seltener sind als hier, ist ein größerer Anteil der Detektionen falsch.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>⚠ {0} chip(s) could not be used and are left out; the log names them.</source>
   <translation>⚠ {0} Chip(s) konnten nicht verwendet werden und sind weggelassen; das Protokoll nennt sie.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Confusion at a threshold of {0:.4g}</source>
   <translation>Verwechslungen bei einer Schwelle von {0:.4g}</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>called landslide</source>
   <translation>Hangrutschung genannt</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>called non-landslide</source>
   <translation>Nicht-Hangrutschung genannt</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Operating points, and the card's other thresholds</source>
   <translation>Arbeitspunkte und die anderen Schwellen der Modellkarte</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>precision to expect at {0:g} %</source>
   <translation>zu erwartende Präzision bei {0:g} %</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>false blocks per 1,000 negatives</source>
   <translation>falsche Blöcke je 1.000 Negative</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Precision to expect where 1 % or 0.1 % of the blocks hold a landslide: from recall and false blocks here, half a false block added; for land like these chips' only. OPERATING_POINT of the algorithms that detect chooses among the points.</source>
   <translation>Zu erwartende Präzision, wo 1 % oder 0,1 % der Blöcke eine Hangrutschung enthalten: aus Trefferquote und falschen Blöcken hier, mit einem halben falschen Block mehr; nur für Gelände wie das dieser Chips. OPERATING_POINT der Algorithmen zur Detektion wählt unter den Punkten.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Precision and recall</source>
   <translation>Präzision und Trefferquote</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>every threshold</source>
   <translation>jede Schwelle</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>the card's thresholds</source>
   <translation>die Schwellen der Modellkarte</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Reliability (expected calibration error {0:.4f}, {1:.4f} to {2:.4f})</source>
   <translation>Zuverlässigkeit (erwarteter Kalibrierungsfehler {0:.4f}, {1:.4f} bis {2:.4f})</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>share of landslides</source>
   <translation>Anteil der Hangrutschungen</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Blocks of {0} are detected {1:.2g} times as often as an average block.</source>
   <translation>Blöcke der Klasse {0} werden {1:.2g}-mal so oft erkannt wie ein durchschnittlicher Block.</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>blocks seen</source>
   <translation>gesehene Blöcke</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>detected</source>
   <translation>erkannt</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>share of blocks</source>
   <translation>Anteil an den Blöcken</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>share of detections</source>
   <translation>Anteil an den Detektionen</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Share of each class</source>
   <translation>Anteil jeder Klasse</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>of the blocks seen</source>
   <translation>an den gesehenen Blöcken</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>of the detected blocks</source>
   <translation>an den erkannten Blöcken</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Enrichment: the class's share of the detected blocks over its share of all blocks seen. A block has the class that most of it has.</source>
   <translation>Anreicherung: der Anteil der Klasse an den erkannten Blöcken, geteilt durch ihren Anteil an allen gesehenen Blöcken. Ein Block hat die Klasse, die sein größter Teil hat.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Before matching</source>
   <translation>Vor der Angleichung</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>After matching</source>
   <translation>Nach der Angleichung</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Before matching, one chip of each part of the map</source>
   <translation>Vor der Angleichung, ein Chip aus jedem Teil der Karte</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>After matching, one chip of each part of the map</source>
   <translation>Nach der Angleichung, ein Chip aus jedem Teil der Karte</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Values of the sampled blocks before matching</source>
   <translation>Werte der Blöcke der Stichprobe vor der Angleichung</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Values of the sampled blocks after matching</source>
   <translation>Werte der Blöcke der Stichprobe nach der Angleichung</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Sources before and after matching</source>
   <translation>Quellen vor und nach der Angleichung</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>{0} can be told apart with an AUC of {1} before matching and {2} after it. Two halves of {3}: {4}.</source>
   <translation>{0} lassen sich mit einer AUC von {1} vor der Angleichung und {2} danach unterscheiden. Zwei Hälften von {3}: {4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>0.5: not at all; 1: always. No source is quite like another place, and two halves of one source show what chance and neighbourhood do; matching that works brings the first figure towards theirs.</source>
   <translation>0,5: gar nicht; 1: immer. Keine Quelle ist ganz wie ein anderer Ort, und zwei Hälften einer Quelle zeigen, was Zufall und Nachbarschaft bewirken; eine Angleichung, die wirkt, bringt die erste Zahl der ihren näher.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Map of likeness</source>
   <translation>Karte der Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>One map for all blocks, before and after: blocks that look alike lie near each other. Point at one to see it.</source>
   <translation>Eine Karte für alle Blöcke, vorher und nachher: Blöcke, die einander ähnlich sehen, liegen nahe beieinander. Zeigen Sie auf einen, um ihn zu sehen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>The map shows {0} of {1} blocks.</source>
   <translation>Die Karte zeigt {0} von {1} Blöcken.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>The same, with chips</source>
   <translation>Dasselbe, mit Chips</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>What a line can tell apart</source>
   <translation>Was eine Gerade unterscheiden kann</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>two halves of {0}</source>
   <translation>zwei Hälften von {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>AUC (95 % interval)</source>
   <translation>AUC (95-%-Intervall)</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>AUC of a logistic regression on {0} principal components ({1:.1%} of the variance), the mean over zones of ground (or shares of the chips) that are held out in turn, with what lies near them. The intervals are Student's over zones, and reach 0.5 at least: matched scenes may be told apart the wrong way round, which is not told apart.</source>
   <translation>AUC einer logistischen Regression auf {0} Hauptkomponenten ({1:.1%} der Varianz), das Mittel über Zonen des Bodens (oder Anteile der Chips), die der Reihe nach zurückgehalten werden, mit dem, was nahe bei ihnen liegt. Die Intervalle sind Student-Intervalle über die Zonen und reichen mindestens bis 0,5: Angeglichene Szenen können verkehrt herum unterschieden werden, und das heißt: nicht unterschieden.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Distance to the reference (Kolmogorov)</source>
   <translation>Abstand zur Referenz (Kolmogorov)</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>band</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>row {0}, column {1}</source>
   <translation>Zeile {0}, Spalte {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>chip {0}</source>
   <translation>Chip {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>value (0-255)</source>
   <translation>Wert (0-255)</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Distribution matching</source>
   <translation>Angleichung der Verteilung</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>After matching, no band's distribution lies further than {0:.4f} from the reference's (Kolmogorov distance; before: {1:.4f}).</source>
   <translation>Nach der Angleichung ist die Verteilung keines Kanals weiter als {0:.4f} von der der Referenz entfernt (Kolmogorov-Abstand; vorher: {1:.4f}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Nothing speaks against matching this scene: its values are spread as the reference's ground is.</source>
   <translation>Nichts spricht dagegen, diese Szene anzugleichen: Ihre Werte sind so verteilt wie die des Bodens der Referenz.</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>By band</source>
   <translation>Nach Kanal</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>valid pixels</source>
   <translation>gültige Pixel</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>distance before</source>
   <translation>Abstand vorher</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>distance after</source>
   <translation>Abstand nachher</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>largest share of one value</source>
   <translation>größter Anteil eines Werts</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>at the highest value, before</source>
   <translation>beim höchsten Wert, vorher</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Distances before: of the values themselves where scene and reference are of one type; of reflectance as the true-colour image scales it where the reference is of 8 bits. Equal values stay equal, so the distance after is at most the largest share that one value holds, or one part in 256.</source>
   <translation>Abstände vorher: der Werte selbst, wo Szene und Referenz vom gleichen Typ sind; des Reflexionsgrads, wie ihn das Echtfarbenbild skaliert, wo die Referenz 8 Bit hat. Gleiche Werte bleiben gleich; daher ist der Abstand nachher höchstens der größte Anteil, den ein Wert hat, oder ein Teil von 256.</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>value ({0})</source>
   <translation>Wert ({0})</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>{0}, picture {1} of {2}</source>
   <translation>{0}, Bild {1} von {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>not in the scene</source>
   <translation>nicht in der Szene</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>stratum</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>detections or blocks</source>
   <translation>Detektionen oder Blöcke</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>reviewed</source>
   <translation>durchgesehen</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>landslides</source>
   <translation>Hangrutschungen</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>blank</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>unsure: none – all</source>
   <translation>unsicher: keine – alle</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Review of detections</source>
   <translation>Durchsicht der Detektionen</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>⚠ {0}: nothing was answered, so its detections stay uncorrected.</source>
   <translation>⚠ {0}: Nichts wurde beantwortet; daher bleiben die Detektionen dort unkorrigiert.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>By region and stratum</source>
   <translation>Nach Region und Schicht</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>A region's precision is the mean of its strata's, weighed by their sizes (Olofsson et al. 2014). What was looked at is known; the rest of a stratum is simulated, with a share of landslides that is Beta(k + ½, n − k + ½). 'Unsure' and blanks are left out, and taken to be like the others of their stratum; 'unsure: none – all' is the precision if none, or all, of them were landslides. A place where two persons differ counts half. Where 20 places or more were looked at by two persons, their errors are counted in (latent-class model, Hui and Walter 1980), and the numbers are medians.</source>
   <translation>Die Präzision einer Region ist das Mittel ihrer Schichten, gewichtet nach deren Größe (Olofsson et al. 2014). Was angesehen wurde, ist bekannt; der Rest einer Schicht wird simuliert, mit einem Anteil an Hangrutschungen, der Beta(k + ½, n − k + ½) ist. 'unsure' und leere Antworten werden weggelassen und als den anderen ihrer Schicht ähnlich angenommen; „unsicher: keine – alle“ ist die Präzision, wenn keine oder alle davon Hangrutschungen wären. Eine Stelle, an der zwei Personen verschieden antworten, zählt halb. Wo zwei Personen 20 oder mehr Stellen angesehen haben, sind ihre Fehler eingerechnet (Modell latenter Klassen, Hui und Walter 1980), und die Zahlen sind Mediane.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: {1:.0%} of the detections are landslides (all {2:,.0f} were looked at), which makes {3:,.0f} landslides{4}.</source>
   <translation>{0}: {1:.0%} der Detektionen sind Hangrutschungen (alle {2:,.0f} wurden angesehen); das ergibt {3:,.0f} Hangrutschungen{4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: none of the {1} detections that were looked at is a landslide, so at most {2:.1%} of all {3:,.0f} are: {4:,.0f} landslides at most.</source>
   <translation>{0}: Keine der {1} angesehenen Detektionen ist eine Hangrutschung; daher sind es höchstens {2:.1%} von allen {3:,.0f}: höchstens {4:,.0f} Hangrutschungen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: all {1} detections that were looked at are landslides, so at least {2:.1%} of all {3:,.0f} are, which makes {4:,.0f} landslides{5}.</source>
   <translation>{0}: Alle {1} angesehenen Detektionen sind Hangrutschungen; daher sind es mindestens {2:.1%} von allen {3:,.0f}; das ergibt {4:,.0f} Hangrutschungen{5}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: {1:.0%} of the detections are landslides ({2:.0%} to {3:.0%}), which makes {4:,.0f} landslides{5}.</source>
   <translation>{0}: {1:.0%} der Detektionen sind Hangrutschungen ({2:.0%} bis {3:.0%}); das ergibt {4:,.0f} Hangrutschungen{5}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source> ({0:,.0f} to {1:,.0f})</source>
   <translation> ({0:,.0f} bis {1:,.0f})</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0} are 'unsure': as answered, {1:.0%} are landslides if none of them is, {2:.0%} if all are.</source>
   <translation>{0} sind 'unsure': So, wie geantwortet wurde, sind {1:.0%} Hangrutschungen, wenn keine davon eine ist, {2:.0%}, wenn alle es sind.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>No undetected block was a landslide either, so recall is not known.</source>
   <translation>Auch kein nicht erkannter Block war eine Hangrutschung; daher ist die Trefferquote nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Not all strata of undetected blocks have an answer, so recall is not known.</source>
   <translation>Nicht alle Schichten der nicht erkannten Blöcke haben eine Antwort; daher ist die Trefferquote nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source> ({0:.0%} to {1:.0%})</source>
   <translation> ({0:.0%} bis {1:.0%})</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0:.0%} of the landslides were found{1}.</source>
   <translation>{0:.0%} der Hangrutschungen wurden gefunden{1}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Of {0} undetected blocks none was a landslide: recall lies between {1:.0%} and {2:.0%}, so it says nothing yet and is not used.</source>
   <translation>Von {0} nicht erkannten Blöcken war keiner eine Hangrutschung: Die Trefferquote liegt zwischen {1:.0%} und {2:.0%}; sie sagt also noch nichts und wird nicht verwendet.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Of {0} undetected blocks {1} were landslides: recall lies between {2:.0%} and {3:.0%}, too wide to be used; review more of them.</source>
   <translation>Von {0} nicht erkannten Blöcken waren {1} Hangrutschungen: Die Trefferquote liegt zwischen {2:.0%} und {3:.0%}, zu weit, um verwendet zu werden; sehen Sie mehr davon durch.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>No two persons looked at the same places, so the answers are taken to be right. Where some are wrong, the precision is biased and its interval too narrow: draw the sample with OVERLAP.</source>
   <translation>Keine zwei Personen haben dieselben Stellen angesehen; daher werden die Antworten als richtig angenommen. Wo manche falsch sind, ist die Präzision verzerrt und ihr Intervall zu eng: Ziehen Sie die Stichprobe mit OVERLAP.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Two persons answered for {0} places, and {1} times alike.</source>
   <translation>Zwei Personen haben zu {0} Stellen geantwortet, {1}-mal gleich.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Two persons answered for {0} places, and {1} times alike: Cohen's kappa is {2:.2f} ({3:.2f} to {4:.2f}).</source>
   <translation>Zwei Personen haben zu {0} Stellen geantwortet, {1}-mal gleich: Cohens Kappa ist {2:.2f} ({3:.2f} bis {4:.2f}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Fewer than {0} of them are detections, too few to tell how often one is wrong: the answers are taken to be right.</source>
   <translation>Weniger als {0} davon sind Detektionen, zu wenige, um zu sagen, wie oft sich jemand irrt: Die Antworten werden als richtig angenommen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>One person sees {0:.0%} ({1:.0%} to {2:.0%}) of the landslides (sensitivity) and {3:.0%} ({4:.0%} to {5:.0%}) of what is none (specificity), which is counted in. Errors that both make at the same place are not seen.</source>
   <translation>Eine Person sieht {0:.0%} ({1:.0%} bis {2:.0%}) der Hangrutschungen (Sensitivität) und {3:.0%} ({4:.0%} bis {5:.0%}) dessen, was keine ist (Spezifität); das ist eingerechnet. Fehler, die beide an derselben Stelle machen, werden nicht gesehen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>all {0}</source>
   <translation>alle {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>all seen</source>
   <translation>alle gesehen</translation>
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>No scene was given, so there are no pictures: run it again with the scenes (SCENE) to see each place here. The places to look at, by their numbers (review_id) in the layer:</source>
   <translation>Es wurde keine Szene angegeben; daher gibt es keine Bilder: Führen Sie den Algorithmus mit den Szenen (SCENE) noch einmal aus, um hier jede Stelle zu sehen. Die anzusehenden Stellen, nach ihren Nummern (review_id) im Layer:</translation>
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>Each picture is outlined in yellow where the detection lies. Its number is review_id; write the answers into the layer.</source>
   <translation>Auf jedem Bild ist gelb umrandet, wo die Detektion liegt. Seine Nummer ist review_id; schreiben Sie die Antworten in den Layer.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Training of {0} ({1})</source>
   <translation>Training von {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The chips, and how they were split</source>
   <translation>Die Chips, und wie sie aufgeteilt wurden</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>split</source>
   <translation>Teilmenge</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>landslide</source>
   <translation>Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The epoch, the calibration and the thresholds are chosen on validation; nothing is chosen on test.</source>
   <translation>Die Epoche, die Kalibrierung und die Schwellen sind auf der Validierung gewählt; auf dem Test ist nichts gewählt.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The last epoch is kept. The calibration and the thresholds are chosen on validation; nothing is chosen on test.</source>
   <translation>Die letzte Epoche wird behalten. Die Kalibrierung und die Schwellen sind auf der Validierung gewählt; auf dem Test ist nichts gewählt.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Whole chips are dealt to the splits, before any copy is made.</source>
   <translation>Ganze Chips werden auf die Teilmengen verteilt, bevor eine Kopie entsteht.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Chips of one region lie in all three: a region that the network has never seen will be harder.</source>
   <translation>Chips einer Region liegen in allen dreien: Eine Region, die das Netz nie gesehen hat, wird schwerer sein.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>At the card's threshold of {0:.4g}, with 95 % intervals:</source>
   <translation>Bei der Schwelle der Modellkarte von {0:.4g}, mit 95-%-Intervallen:</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>At a probability of one half before calibration, as in Table 1 of the paper:</source>
   <translation>Bei einer Wahrscheinlichkeit von 0,5 vor der Kalibrierung, wie in Tabelle 1 des Artikels:</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Decisions, on the test split</source>
   <translation>Entscheidungen, in der Teilmenge Test</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>From left to right: the block, what spoke against a landslide (Grad-CAM of the class non-landslide), what spoke for it.</source>
   <translation>Von links nach rechts: der Block, was gegen eine Hangrutschung sprach (Grad-CAM der Klasse Nicht-Hangrutschung), was dafür sprach.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Examples of the test split</source>
   <translation>Beispiele der Teilmenge Test</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The most confident mistakes</source>
   <translation>Die Fehler mit der größten Sicherheit</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>None.</source>
   <translation>Keine.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>non-landslide</source>
   <translation>keine Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>{0}, probability {1:.3f}</source>
   <translation>{0}, Wahrscheinlichkeit {1:.3f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>{0}, of which epoch {1} is kept</source>
   <translation>{0}, davon wird Epoche {1} behalten</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Adam, learning rate {0:g}, batches of {1}</source>
   <translation>Adam, Lernrate {0:g}, Batches zu {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>logit x {0:.3f} + {1:.3f}</source>
   <translation>Logit × {0:.3f} + {1:.3f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>its error on held-out chips</source>
   <translation>ihr Fehler auf zurückgehaltenen Chips</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>average precision</source>
   <translation>mittlere Präzision</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>best F1</source>
   <translation>bestes F1</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>the epoch that is kept</source>
   <translation>die Epoche, die behalten wird</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>near infrared</source>
   <translation>nahes Infrarot</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The bands {0} are not in the order of {1}: {2}. Set BANDS to that order, or fit the distribution again.</source>
   <translation>Die Kanäle {0} sind nicht in der Reihenfolge von {1}: {2}. Stellen Sie BANDS auf diese Reihenfolge, oder passen Sie die Verteilung neu an.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>the model needs {0}</source>
   <translation>das Modell braucht {0}</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The scene has no band named {0!r}; its bands are {1}.</source>
   <translation>Die Szene hat keinen Kanal namens {0!r}; ihre Kanäle sind {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The scene has {0} band(s), but BANDS asks for band {1}: {2}.</source>
   <translation>Die Szene hat {0} Kanal/Kanäle, aber BANDS verlangt Kanal {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>BANDS names {0} band(s); {1}.</source>
   <translation>BANDS nennt {0} Kanal/Kanäle; {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>it is of another format</source>
   <translation>sie hat ein anderes Format</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>dtype {0} is none of its values</source>
   <translation>dtype {0} ist kein Typ ihrer Werte</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This is not a distribution written by fitreference: {0}.</source>
   <translation>Das ist keine von fitreference geschriebene Verteilung: {0}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its bands, values and counts don't fit together.</source>
   <translation>Diese Verteilung ist beschädigt: Ihre Kanäle, Werte und Anzahlen passen nicht zusammen.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its values must ascend and its counts be positive.</source>
   <translation>Diese Verteilung ist beschädigt: Ihre Werte müssen aufsteigen und ihre Anzahlen positiv sein.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its values are not of the type that it names.</source>
   <translation>Diese Verteilung ist beschädigt: Ihre Werte sind nicht vom Typ, den sie nennt.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>The distribution {0} can't be read: {1}. Make one with fitreference.</source>
   <translation>Die Verteilung {0} kann nicht gelesen werden: {1}. Erstellen Sie eine mit fitreference.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be true or false</source>
   <translation>muss true oder false sein</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list a band</source>
   <translation>muss je Kanal eine Liste sein</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list a band, of 1 to {0} numbers</source>
   <translation>muss je Kanal eine Liste von 1 bis {0} Zahlen sein</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list of at most {0} names</source>
   <translation>muss eine Liste von höchstens {0} Namen sein</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be names of at most {0} characters</source>
   <translation>muss aus Namen von höchstens {0} Zeichen bestehen</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>not all of its values and counts are numbers of their kind</source>
   <translation>nicht alle ihre Werte und Anzahlen sind Zahlen ihrer Art</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>a number in it is too large</source>
   <translation>eine Zahl darin ist zu groß</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>not all of its values are numbers</source>
   <translation>nicht alle ihre Werte sind Zahlen</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>There is no valid pixel: check the mask and the no-data value.</source>
   <translation>Es gibt kein gültiges Pixel: Prüfen Sie die Maske und den NoData-Wert.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>Integer and floating-point rasters can't share one distribution: convert one of them.</source>
   <translation>Raster mit ganzen Zahlen und mit Gleitkommazahlen können keine gemeinsame Verteilung haben: Wandeln Sie eines davon um.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>The rasters differ in their number of bands.</source>
   <translation>Die Raster haben verschieden viele Kanäle.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels of a band hold one value (saturated, or a no-data value that is not declared). They stay equal, so the matched distribution can't come nearer than that: mask them, or declare the no-data value.</source>
   <translation>{0:.0%} der gültigen Pixel eines Kanals haben einen einzigen Wert (gesättigt, oder ein nicht deklarierter NoData-Wert). Sie bleiben gleich; daher kann die angeglichene Verteilung nicht näher kommen: Maskieren Sie sie, oder deklarieren Sie den NoData-Wert.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels lie within a twentieth of the reference's range (sea, a lake, shade, even snow or cloud, or an empty border): matching would stretch them over all colours. Mask them, or crop the scene to land.</source>
   <translation>{0:.0%} der gültigen Pixel liegen innerhalb eines Zwanzigstels des Wertebereichs der Referenz (Meer, ein See, Schatten, gleichmäßiger Schnee oder Wolken oder ein leerer Rand): Die Angleichung würde sie über alle Farben strecken. Maskieren Sie sie, oder schneiden Sie die Szene auf das Land zu.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels are brighter than anything in the reference (cloud, snow): they would be painted as bright ground, and ground darker than it is. Mask them (preparesentinel2 makes the mask), or use another date.</source>
   <translation>{0:.0%} der gültigen Pixel sind heller als alles in der Referenz (Wolken, Schnee): Sie würden als heller Boden gemalt, und Boden dunkler, als er ist. Maskieren Sie sie (preparesentinel2 erstellt die Maske), oder verwenden Sie ein anderes Datum.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The scene is far {0} than the reference (the medians lie {1:.1f} times its span apart): check the units (reflectance x 10,000, its offset taken off), and mask cloud, snow and water.</source>
   <translation>Die Szene ist viel {0} als die Referenz (die Mediane liegen um das {1:.1f}-Fache von deren Spannweite auseinander): Prüfen Sie die Einheiten (Reflexionsgrad x 10.000, Versatz abgezogen), und maskieren Sie Wolken, Schnee und Wasser.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>brighter</source>
   <translation>heller</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>darker</source>
   <translation>dunkler</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>All valid pixels hold one value ({0}), so this is no scene: a file, or a source behind it, is empty or damaged.</source>
   <translation>Alle gültigen Pixel haben einen einzigen Wert ({0}); das ist also keine Szene: Eine Datei, oder eine Quelle dahinter, ist leer oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The darkest pixels of red, green and blue all lie above {0:.0f}: ESA's offset of 1000 (processing baseline 04.00 and later) seems to be left in, which makes everything too bright. Take it off with OFFSET=-1000, or prepare the product with preparesentinel2.</source>
   <translation>Die dunkelsten Pixel von Rot, Grün und Blau liegen alle über {0:.0f}: Der Versatz (Offset) der ESA von 1000 (Processing Baseline 04.00 und später) scheint noch darin zu sein, was alles zu hell macht. Ziehen Sie ihn mit OFFSET=-1000 ab, oder bereiten Sie das Produkt mit preparesentinel2 auf.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The first band is far brighter than the second and the third (medians {0:.0f}, {1:.0f} and {2:.0f}), as near infrared is over plants: the bands seem to be a false-colour picture. Set BANDS to red, green and blue.</source>
   <translation>Der erste Kanal ist viel heller als der zweite und der dritte (Mediane {0:.0f}, {1:.0f} und {2:.0f}), wie es nahes Infrarot über Pflanzen ist: Die Kanäle scheinen ein Falschfarbenbild zu sein. Stellen Sie BANDS auf Rot, Grün und Blau.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>not estimated: too few groups</source>
   <translation>nicht geschätzt: zu wenige Gruppen</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>{0:.3f} ({1:.3f} to {2:.3f})</source>
   <translation>{0:.3f} ({1:.3f} bis {2:.3f})</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>its sources, blocks and chips don't fit together</source>
   <translation>ihre Quellen, Blöcke und Chips passen nicht zusammen</translation>
  </message>
  <message>
   <location filename="../../core/scenes/matching.py" />
   <source>The scene's distribution has {0} bands, the reference {1}.</source>
   <translation>Die Verteilung der Szene hat {0} Kanäle, die Referenz {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/matching.py" />
   <source>The strength of a matching lies between 0 and 1, not at {0:g}.</source>
   <translation>Die Stärke einer Angleichung liegt zwischen 0 und 1, nicht bei {0:g}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=shared needs SOURCE, the distribution of all scenes together: make it with fitreference.</source>
   <translation>MATCH=shared braucht SOURCE, die Verteilung aller Szenen zusammen: Erstellen Sie sie mit fitreference.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>SOURCE is given, but MATCH is {0!r}: choose 'shared', or leave SOURCE empty.</source>
   <translation>SOURCE ist angegeben, aber MATCH ist {0!r}: Wählen Sie 'shared', oder lassen Sie SOURCE leer.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>{0} describes {1} bands; the model has {2}.</source>
   <translation>{0} beschreibt {1} Kanäle; das Modell hat {2}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>SOURCE was fitted on another type of values (integer or floating point) than the scene's.</source>
   <translation>SOURCE wurde an Werte eines anderen Typs (ganze Zahlen oder Gleitkommazahlen) angepasst als die der Szene.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=scale takes {0}, but the scene's values reach {1:.4g} in their upper hundredth: choose 'scene', 'shared' or 'none' where they are no reflectance.</source>
   <translation>MATCH=scale nimmt {0}, aber die Werte der Szene erreichen in ihrem oberen Hundertstel {1:.4g}: Wählen Sie 'scene', 'shared' oder 'none', wo sie kein Reflexionsgrad sind.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>integers as reflectance x 10,000</source>
   <translation>ganze Zahlen als Reflexionsgrad x 10.000</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>fractions as reflectance, 0 to 1</source>
   <translation>Bruchzahlen als Reflexionsgrad, 0 bis 1</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=none takes the values as they are, 0 to 255, but the scene has values up to {0:g}: choose 'scene', 'shared' or 'scale'.</source>
   <translation>MATCH=none nimmt die Werte, wie sie sind, 0 bis 255, aber die Szene hat Werte bis {0:g}: Wählen Sie 'scene', 'shared' oder 'scale'.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata</source>
   <translation>Die Metadatendatei des Produkts</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>processing level</source>
   <translation>Verarbeitungsstufe</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>processing baseline</source>
   <translation>Processing Baseline</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>quantification value</source>
   <translation>Quantifizierungswert</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata does not say its {0}, so what its numbers mean is not known. Download the product again, or name its band files in a folder of their own, with OFFSET.</source>
   <translation>In den Metadaten des Produkts fehlt: {0}. Was seine Zahlen bedeuten, ist daher nicht bekannt. Laden Sie das Produkt noch einmal herunter, oder geben Sie seine Kanaldateien in einem eigenen Ordner an, mit OFFSET.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata is damaged: {0}. Download the product again.</source>
   <translation>Die Metadaten des Produkts sind beschädigt: {0}. Laden Sie das Produkt noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata gives no offset for {0}, though for other bands. Download the product again.</source>
   <translation>Die Metadaten des Produkts geben für {0} keinen Versatz (Offset) an, für andere Kanäle aber schon. Laden Sie das Produkt noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The mask {0}</source>
   <translation>Die Maske {0}</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} declares a document type, which no Sentinel-2 product does.</source>
   <translation>{0} deklariert einen Dokumenttyp, was kein Sentinel-2-Produkt tut.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} is damaged or cut: {1}. Download the product again.</source>
   <translation>{0} ist beschädigt oder abgeschnitten: {1}. Laden Sie das Produkt noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} files may be {1}: {2}. Each scene needs a folder of its own, with one file a band; or name the band file that is meant.</source>
   <translation>{0} Dateien können {1} sein: {2}. Jede Szene braucht einen eigenen Ordner, mit einer Datei je Kanal; oder geben Sie die gemeinte Kanaldatei an.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source> Its metadata lists {0} of these files.</source>
   <translation> Seine Metadaten führen {0} dieser Dateien auf.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} lacks {1} at 10 m.{2} Download it again, or name the folder that holds all three.</source>
   <translation>In {0} fehlt {1} mit 10 m.{2} Laden Sie das Produkt noch einmal herunter, oder geben Sie den Ordner an, der alle drei enthält.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} mixes bands of {1}: each scene needs a folder of its own.</source>
   <translation>{0} mischt Kanäle von {1}: Jede Szene braucht einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>Baselines are mixed: {0} is of {1}.{2}, the product's metadata of {3}. Their offsets may differ by 1,000, so the files of one must not be read with the metadata of the other. Download the product again.</source>
   <translation>Baselines sind gemischt: {0} ist von {1}.{2}, die Metadaten des Produkts von {3}. Ihr Versatz (Offset) kann sich um 1.000 unterscheiden; daher dürfen die Dateien der einen nicht mit den Metadaten der anderen gelesen werden. Laden Sie das Produkt noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} is no whole STAC item: it lacks its id, properties or assets.</source>
   <translation>{0} ist kein vollständiges STAC-Item: Es fehlt id, properties oder assets.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} lacks {1}: it is not of Sentinel-2, level 2A, or its collection calls them otherwise.</source>
   <translation>Im STAC-Item {0} fehlt {1}: Es ist nicht von Sentinel-2, Level 2A, oder in seiner Sammlung heißt das anders.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} does not say when it was taken.</source>
   <translation>Das STAC-Item {0} gibt nicht an, wann es aufgenommen wurde.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} leads to {1}, which is no file on the network.</source>
   <translation>Das STAC-Item {0} führt zu {1}, und das ist keine Datei im Netz.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} states a scale of {1:g} for {2}; only reflectance x 10,000 is known here.</source>
   <translation>Das STAC-Item {0} gibt für {2} eine Skala von {1:g} an; bekannt ist hier nur Reflexionsgrad x 10.000.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} says that {1} is to be added to its numbers, but {2:.0%} of the pixels would then be darker than nothing: the offset seems to be taken off already. Set OFFSET to 0, or take another item.</source>
   <translation>{0} gibt an, dass {1} zu seinen Werten zu addieren ist, aber {2:.0%} der Pixel wären dann dunkler als nichts: Der Versatz (Offset) scheint schon abgezogen zu sein. Setzen Sie OFFSET auf 0, oder nehmen Sie ein anderes STAC-Item.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} says that {1} is to be added to its numbers, but the darkest pixels of red, green and blue then all lie above {2:.0f}: ESA's offset of 1000 seems to be left in. Look whether it is very bright land; if not, set OFFSET to -1000.</source>
   <translation>{0} gibt an, dass {1} zu seinen Werten zu addieren ist, aber die dunkelsten Pixel von Rot, Grün und Blau liegen dann alle über {2:.0f}: Der Versatz (Offset) der ESA von 1000 scheint noch enthalten zu sein. Prüfen Sie, ob es sehr helles Gelände ist; wenn nicht, setzen Sie OFFSET auf -1000.</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Scene {0}</source>
   <translation>Szene {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Mask {0}</source>
   <translation>Maske {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Probability {0}</source>
   <translation>Wahrscheinlichkeit {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Activation {0}</source>
   <translation>Aktivierung {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Detections {0}</source>
   <translation>Detektionen {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>matched scene</source>
   <translation>angeglichene Szene</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>recorded or not</source>
   <translation>verzeichnet oder nicht</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>matched records</source>
   <translation>zugeordnete Einträge</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>bias factor</source>
   <translation>Verzerrungsfaktor</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>scenes that can be fetched</source>
   <translation>abrufbare Szenen</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First set up the engine.</source>
   <translation>Richten Sie zuerst die Engine ein.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>It is ready.</source>
   <translation>Sie ist bereit.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No scene yet: find and fetch some, prepare products as they are downloaded, open scenes, or try the demo.</source>
   <translation>Noch keine Szene: Suchen Sie welche und rufen Sie sie ab, bereiten Sie heruntergeladene Produkte auf, öffnen Sie Szenen, oder probieren Sie die Demo aus.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} scenes.</source>
   <translation>{0} Szenen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First a scene.</source>
   <translation>Zuerst eine Szene.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} detections; {1} of {2} scenes are left.</source>
   <translation>{0:,} Detektionen; {1} von {2} Szenen fehlen noch.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} detections.</source>
   <translation>{0:,} Detektionen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>The dialog is for the first scene; the others follow by themselves, with its settings.</source>
   <translation>Der Dialog gilt für die erste Szene; die anderen folgen von selbst, mit seinen Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} records from {1}.</source>
   <translation>{0:,} Einträge aus {1}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No catalog yet: import one.</source>
   <translation>Noch kein Katalog: Importieren Sie einen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} regions: {1}.</source>
   <translation>{0} Regionen: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No regions yet: open a layer of two or more polygons.</source>
   <translation>Noch keine Regionen: Öffnen Sie einen Layer mit zwei oder mehr Polygonen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections and a catalog.</source>
   <translation>Zuerst Detektionen und ein Katalog.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Which detections are in the catalog, and which records were detected.</source>
   <translation>Welche Detektionen im Katalog stehen, und welche Einträge erkannt wurden.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Detections or records have changed since they were matched: match them again.</source>
   <translation>Detektionen oder Einträge haben sich seit der Zuordnung geändert: Ordnen Sie sie neu zu.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} detections are recorded; chance alone would match {1}.</source>
   <translation>{0} Detektionen sind verzeichnet; der Zufall allein würde {1} zuordnen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} of {1} places have an answer.</source>
   <translation>{0} von {1} Stellen haben eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections.</source>
   <translation>Zuerst Detektionen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>How many detections are right is known only where somebody looks at a sample of them.</source>
   <translation>Wie viele Detektionen richtig sind, ist nur bekannt, wo jemand eine Stichprobe davon ansieht.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>This is without the review's answers: calculate it again.</source>
   <translation>Das ist ohne die Antworten der Durchsicht: Berechnen Sie ihn neu.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections, a catalog and regions.</source>
   <translation>Zuerst Detektionen, ein Katalog und Regionen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Without a review Γ is biased where more detections are wrong in one region than in another.</source>
   <translation>Ohne Durchsicht ist Γ verzerrt, wo in einer Region mehr Detektionen falsch sind als in einer anderen.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No bias factor could be given: see the report.</source>
   <translation>Es konnte kein Verzerrungsfaktor angegeben werden: siehe Bericht.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: at most {2:.1f}.</source>
   <translation>Γ von {0} gegen {1}: höchstens {2:.1f}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: at least {2:.1f}.</source>
   <translation>Γ von {0} gegen {1}: mindestens {2:.1f}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: {2:.1f} (95 %: {3:.1f} to {4:.1f}).</source>
   <translation>Γ von {0} gegen {1}: {2:.1f} (95 %: {3:.1f} bis {4:.1f}).</translation>
  </message>
  <message>
   <location filename="../../core/words.py" />
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>Record {0}</source>
   <translation>Eintrag {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>accuracy not known</source>
   <translation>Lagegenauigkeit nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>exact position</source>
   <translation>genaue Lage</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>accurate to {0}</source>
   <translation>auf {0} genau</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>not matched with detections yet</source>
   <translation>noch keinen Detektionen zugeordnet</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>no detection: {0}</source>
   <translation>keine Detektion: {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>no detection</source>
   <translation>keine Detektion</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>detected, {0} away</source>
   <translation>erkannt, {0} entfernt</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>(its detection's layer is not shown)</source>
   <translation>(der Layer der Detektion wird nicht angezeigt)</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>{0:.3g} km</source>
   <translation>{0:.3g} km</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>{0:.0f} m</source>
   <translation>{0:.0f} m</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Accuracy and match under the pointer</source>
   <translation>Lagegenauigkeit und Zuordnung unter dem Zeiger</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Shows the circle of a record's accuracy and the detection that it is matched to.</source>
   <translation>Zeigt den Kreis der Lagegenauigkeit eines Eintrags und die Detektion, der er zugeordnet ist.</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Compare by swipe</source>
   <translation>Durch Wischen vergleichen</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Draws the layer that is chosen in the layer panel alone, left of a line that follows the pointer, or the keys , and .</source>
   <translation>Zeichnet links von einer Linie, die dem Zeiger oder den Tasten , und . folgt, nur den im Layer-Bedienfeld gewählten Layer.</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Review</source>
   <translation>Durchsicht</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Threshold</source>
   <translation>Schwelle</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>Scenes to look at</source>
   <translation>Anzusehende Szenen</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>{0}: {1} detections</source>
   <translation>{0}: {1} Detektionen</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>Resu&amp;lts go to</source>
   <translation>Er&amp;gebnisse nach</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Landslide Bias demo</source>
   <translation>Landslide-Bias-Demo</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Make the demo</source>
   <translation>Demo erstellen</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Two drawn regions with landslides whose number is known, and a catalog that records them unevenly: all seven steps can be tried on them. Nothing in it is a real place. It takes some seconds and 20 MB.</source>
   <translation>Zwei gezeichnete Regionen mit Hangrutschungen, deren Anzahl bekannt ist, und ein Katalog, der sie ungleichmäßig verzeichnet: Daran lassen sich alle sieben Schritte ausprobieren. Nichts darin ist ein wirklicher Ort. Das dauert einige Sekunden und braucht 20 MB.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>&amp;Folder</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Scene {0} {1} (drawn)</source>
   <translation>Szene {0} {1} (gezeichnet)</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Roads and rivers</source>
   <translation>Straßen und Flüsse</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>*.zip *.xml *.jp2</source>
   <translation>*.zip *.xml *.jp2</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>&amp;Copy diagnostics</source>
   <translation>Di&amp;agnose kopieren</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>What a report of a fault begins with: versions, platform, engine, last error; no paths, no names of layers.</source>
   <translation>Womit ein Fehlerbericht beginnt: Versionen, Plattform, Engine, letzter Fehler; keine Pfade, keine Layernamen.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>&amp;Stop</source>
   <translation>&amp;Stopp</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>De&amp;tect in {0} scenes…</source>
   <translation>In {0} Szenen &amp;erkennen…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>De&amp;tect…</source>
   <translation>&amp;Erkennen…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Products ({0})</source>
   <translation>Produkte ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Drawing the demo …</source>
   <translation>Die Demo wird gezeichnet …</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Copied: paste it into your report. It holds no paths and no names of layers.</source>
   <translation>Kopiert: Fügen Sie es in Ihren Bericht ein. Es enthält keine Pfade und keine Layernamen.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/queue.py" />
   <source>{0} ({1} of {2})</source>
   <translation>{0} ({1} von {2})</translation>
  </message>
  <message>
   <location filename="../../ui/panel/queue.py" />
   <source>it was stopped.</source>
   <translation>es wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Set &amp;up the engine…</source>
   <translation>Engine einri&amp;chten…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Fin&amp;d scenes…</source>
   <translation>Szenen fin&amp;den…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>F&amp;etch…</source>
   <translation>Abr&amp;ufen…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Prep&amp;are products…</source>
   <translation>&amp;Produkte aufbereiten…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Ope&amp;n scenes…</source>
   <translation>Sze&amp;nen öffnen…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Ma&amp;ke the demo…</source>
   <translation>Demo ers&amp;tellen…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Detect</source>
   <translation>Erkennen</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Catalog and regions</source>
   <translation>Katalog und Regionen</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Import a catalog…</source>
   <translation>Katalog &amp;importieren…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Open re&amp;gions…</source>
   <translation>&amp;Regionen öffnen…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Match</source>
   <translation>Zuordnen</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Find them in the catalog…</source>
   <translation>Im &amp;Katalog suchen…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Dra&amp;w a sample…</source>
   <translation>Stichprobe &amp;ziehen…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Look, one b&amp;y one</source>
   <translation>Einze&amp;ln ansehen</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Bias factor…</source>
   <translation>&amp;Verzerrungsfaktor…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Look at t&amp;hresholds</source>
   <translation>Sch&amp;wellen ansehen</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Note: {0}</source>
   <translation>Hinweis: {0}</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: done</source>
   <translation>Schritt {0}, {1}: erledigt</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: next</source>
   <translation>Schritt {0}, {1}: als Nächstes</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: can be done</source>
   <translation>Schritt {0}, {1}: kann ausgeführt werden</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: waits for others</source>
   <translation>Schritt {0}, {1}: wartet auf andere</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>How many landslides have their highest point inside the outline. 0: a landslide is seen here, but its highest point lies outside, where it counts. A digit answers 'landslide' and says how many; L says one.</source>
   <translation>Wie viele Hangrutschungen ihren höchsten Punkt innerhalb des Umrisses haben. 0: Hier ist eine Hangrutschung zu sehen, aber ihr höchster Punkt liegt außerhalb, wo sie zählt. Eine Ziffer antwortet „Hangrutschung“ und sagt, wie viele; L sagt eine.</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Landslide ({0})</source>
   <translation>Hangrutschung ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Not a landslide ({0})</source>
   <translation>Keine Hangrutschung ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Unsure ({0})</source>
   <translation>Unsicher ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Landslides here:</source>
   <translation>Hangrutschungen hier:</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>{0} (key: {1})</source>
   <translation>{0} (Taste: {1})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>left arrow</source>
   <translation>Pfeil links</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>right arrow</source>
   <translation>Pfeil rechts</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>backspace, or Ctrl+Z</source>
   <translation>Rücktaste oder Strg+Z</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Near</source>
   <translation>Nah</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Middle</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Wide</source>
   <translation>Weit</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Blind</source>
   <translation>Blind</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>The sample to review: a layer that 'Sample detections for review' wrote.</source>
   <translation>Die durchzusehende Stichprobe: ein Layer, den „Stichprobe von Detektionen zur Durchsicht ziehen“ geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Who you are. Each person sees the places dealt out to that number, and not the other's answers.</source>
   <translation>Wer Sie sind. Jede Person sieht die Stellen, die dieser Nummer zugeteilt sind, und nicht die Antworten der anderen.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Probability and stratum stay hidden, so that they can't colour your answers. Open them to look, not to answer.</source>
   <translation>Wahrscheinlichkeit und Schicht bleiben verborgen, damit sie Ihre Antworten nicht färben. Blenden Sie sie zum Ansehen ein, nicht zum Antworten.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Reviewer {0}</source>
   <translation>Person {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Not saved. {0}</source>
   <translation>Nicht gespeichert. {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Your answer: {0}</source>
   <translation>Ihre Antwort: {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>No scene in the project shows this place. Add its scene, or choose a picture below.</source>
   <translation>Keine Szene im Projekt zeigt diese Stelle. Fügen Sie ihre Szene hinzu, oder wählen Sie unten ein Bild.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>All your places are answered. Next: 'Score a review', or 'Bias factor' with this sample.</source>
   <translation>Alle Ihre Stellen sind beantwortet. Als Nächstes: „Durchsicht auswerten“, oder „Verzerrungsfaktor“ mit dieser Stichprobe.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>This sample is temporary: its answers are gone when QGIS ends. Save it to a GeoPackage first.</source>
   <translation>Diese Stichprobe ist temporär: Ihre Antworten sind weg, wenn QGIS beendet wird. Speichern Sie sie zuerst in einem GeoPackage.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Place {0} of {1}; {2} answered</source>
   <translation>Stelle {0} von {1}; {2} beantwortet</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>{0}; probability {1}; {2}; {3}</source>
   <translation>{0}; Wahrscheinlichkeit {1}; {2}; {3}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>There is no sample to review in the project. It is drawn from the detections of each region, doubtful ones and clear ones.</source>
   <translation>Im Projekt ist keine Stichprobe zum Durchsehen. Sie wird aus den Detektionen jeder Region gezogen, aus zweifelhaften und klaren.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Draw a sample…</source>
   <translation>Stichprobe ziehen…</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>The table of this sample is being edited. Save its edits, then go on here.</source>
   <translation>Die Tabelle dieser Stichprobe wird gerade bearbeitet. Speichern Sie ihre Änderungen, und machen Sie dann hier weiter.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Save the edits</source>
   <translation>Änderungen speichern</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>This sample holds no place to review.</source>
   <translation>Diese Stichprobe enthält keine Stelle zum Durchsehen.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <location filename="../../ui/review/pictures.py" />
   <source>Second date</source>
   <translation>Zweiter Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Precision so far</source>
   <translation>Präzision bisher</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>To go</source>
   <translation>Noch nötig</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>no answer on a detection yet</source>
   <translation>noch keine Antwort zu einer Detektion</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>{0:.2f} ({1:.2f} to {2:.2f})</source>
   <translation>{0:.2f} ({1:.2f} bis {2:.2f})</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>more than sampled</source>
   <translation>mehr als in der Stichprobe</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>narrow enough</source>
   <translation>eng genug</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>No answer yet.</source>
   <translation>Noch keine Antwort.</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Of all persons' answers. Precision: the share of detections that are landslides, with its 95 % interval, as 'Score a review' gives it. To go: about how many answers until it is known to ± {0:g}.</source>
   <translation>Aus den Antworten aller Personen. Präzision: der Anteil der Detektionen, die Hangrutschungen sind, mit seinem 95-%-Intervall, wie „Durchsicht auswerten“ ihn angibt. Noch nötig: wie viele Antworten etwa, bis sie auf ± {0:g} bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>This sample can't be written: its file or its layer is read-only. Copy it to where you may write, and add that layer.</source>
   <translation>Diese Stichprobe kann nicht beschrieben werden: Ihre Datei oder ihr Layer ist schreibgeschützt. Kopieren Sie sie dorthin, wo Sie schreiben dürfen, und fügen Sie jenen Layer hinzu.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The file of this sample is gone: {0}</source>
   <translation>Die Datei dieser Stichprobe ist weg: {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The table of this sample is being edited.</source>
   <translation>Die Tabelle dieser Stichprobe wird gerade bearbeitet.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The file took no answer.</source>
   <translation>Die Datei hat keine Antwort angenommen.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>Another program is writing to this sample's file. Close it there, then answer again.</source>
   <translation>Ein anderes Programm schreibt in die Datei dieser Stichprobe. Schließen Sie sie dort, und antworten Sie dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>This sample's file can't be written ({0}).</source>
   <translation>Die Datei dieser Stichprobe kann nicht beschrieben werden ({0}).</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>landslide ({0})</source>
   <translation>Hangrutschung ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>not answered yet</source>
   <translation>noch nicht beantwortet</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>Engine's interpreter</source>
   <translation>Interpreter der Engine</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>Empty: the managed engine, made by the algorithm 'Set up the engine'.</source>
   <translation>Leer: die verwaltete Engine, erstellt vom Algorithmus „Engine einrichten“.</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>In use: {0} ({1})</source>
   <translation>In Gebrauch: {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above each threshold, by region</source>
   <translation>Blöcke über jeder Schwelle, nach Region</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above each threshold, by region, on a logarithmic scale. The line is the threshold.</source>
   <translation>Blöcke über jeder Schwelle, nach Region, auf einer logarithmischen Skala. Die Linie ist die Schwelle.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Show on the map</source>
   <translation>In der Karte anzeigen</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Rasters show the blocks above the threshold; detections below it fade. The layers' own styles come back.</source>
   <translation>Raster zeigen die Blöcke über der Schwelle; Detektionen darunter verblassen. Die eigenen Stile der Layer kommen wieder.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Write detections and bias factors</source>
   <translation>Detektionen und Verzerrungsfaktoren schreiben</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Runs extractdetections and biasfactor with this threshold; both are in Processing's history.</source>
   <translation>Führt extractdetections und biasfactor mit dieser Schwelle aus; beide stehen im Verlauf der Verarbeitung.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Layers</source>
   <translation>Layer</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Choose a probability raster: the output of detectlandslides or classifyscene.</source>
   <translation>Wählen Sie ein Wahrscheinlichkeitsraster: die Ausgabe von detectlandslides oder classifyscene.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Reading the layers …</source>
   <translation>Die Layer werden gelesen …</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>With regions and a catalog the bias factor Γ is shown too.</source>
   <translation>Mit Regionen und einem Katalog wird auch der Verzerrungsfaktor Γ angezeigt.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Γ of events that nobody reviewed: no excluded roads, no slope, no review. The report of biasfactor says more.</source>
   <translation>Γ von Ereignissen, die niemand durchgesehen hat: keine ausgenommenen Straßen, keine Neigung, keine Durchsicht. Der Bericht von biasfactor sagt mehr.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>{0:,} events of {1:,} blocks above {2:.6g}</source>
   <translation>{0:,} Ereignisse aus {1:,} Blöcken über {2:.6g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source> % of blocks</source>
   <translation> % der Blöcke</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>In land like that of the model's card. After a storm 1 % or more, in ordinary years 0.1 % or less.</source>
   <translation>In einem Gelände wie dem der Modellkarte. Nach einem Unwetter 1 % oder mehr, in gewöhnlichen Jahren 0,1 % oder weniger.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>The rasters name no operating points, or different ones.</source>
   <translation>Die Raster nennen keine Arbeitspunkte, oder verschiedene.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>where landslides are in</source>
   <translation>wo Hangrutschungen liegen in</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>Threshold {0:.6g}</source>
   <translation>Schwelle {0:.6g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>{0} % right</source>
   <translation>{0} % richtig</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>Of 100 detected blocks about {0} hold a landslide, in land like that of the model's card.</source>
   <translation>Von 100 erkannten Blöcken enthalten etwa {0} eine Hangrutschung, in einem Gelände wie dem der Modellkarte.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/slider.py" />
   <source>Blocks with a higher probability are detections. Steps are finer near 0 and 1.</source>
   <translation>Blöcke mit einer höheren Wahrscheinlichkeit sind Detektionen. Nahe 0 und 1 sind die Schritte feiner.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/slider.py" />
   <source>Threshold, as a number from 0 to 1</source>
   <translation>Schwelle, als Zahl von 0 bis 1</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/sources.py" />
   <source>Probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/sources.py" />
   <source>None: no bias factor</source>
   <translation>Ohne: kein Verzerrungsfaktor</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>How much more a region's landslides go unrecorded than the reference's, with an interval that holds for all regions at once.</source>
   <translation>Wie viel mehr die Hangrutschungen einer Region unverzeichnet bleiben als die der Bezugsregion, mit einem Intervall, das für alle Regionen zugleich gilt.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>Counts and bias factors by region</source>
   <translation>Anzahlen und Verzerrungsfaktoren nach Region</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>{0} ({1} to {2})</source>
   <translation>{0} ({1} bis {2})</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>reference</source>
   <translation>Bezugsregion</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>about {0}</source>
   <translation>etwa {0}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/working.py" />
   <source>Layers for the threshold</source>
   <translation>Layer für die Schwelle</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Detections above {0:.4g}: {1}</source>
   <translation>Detektionen über {0:.4g}: {1}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Bias factors above {0:.4g}</source>
   <translation>Verzerrungsfaktoren über {0:.4g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Written: the layers are temporary, the runs are in Processing's history.</source>
   <translation>Geschrieben: Die Layer sind temporär, die Läufe stehen im Verlauf der Verarbeitung.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>The algorithm {0} is not there.</source>
   <translation>Der Algorithmus {0} ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Not written: the dialog says why.</source>
   <translation>Nicht geschrieben: Der Dialog sagt, warum.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/language.py" />
   <source>{0}%</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <location filename="../../algorithms/help.py" />
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0}: {1}.</source>
   <translation>{0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>corrected</source>
   <translation>korrigiert</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>count</source>
   <translation>Zählung</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>detections</source>
   <translation>Detektionen</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Mean</source>
   <translation>Mittelwert</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sum</source>
   <translation>Summe</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Water</source>
   <translation>Wasser</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>arithmetic</source>
   <translation>Rechengenauigkeit</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>match</source>
   <translation>Angleichung</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>product</source>
   <translation>Produkt</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>acquired</source>
   <translation>aufgenommen</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>expected</source>
   <translation>zu erwarten</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>merge</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>prior</source>
   <translation>A-priori-Anteil</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>components</source>
   <translation>Komponenten</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>normalised</source>
   <translation>normiert</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>operating point</source>
   <translation>Arbeitspunkt</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>reference region</source>
   <translation>Bezugsregion</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>model seed</source>
   <translation>Startwert des Modells</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>block px</source>
   <translation>Pixel je Block</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>min valid</source>
   <translation>Mindestanteil gültiger Pixel</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>source key</source>
   <translation>Schlüssel der Quelle</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>before date</source>
   <translation>Datum vorher</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>after date</source>
   <translation>Datum nachher</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>false discovery rate</source>
   <translation>Falschentdeckungsrate</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>activation cells</source>
   <translation>Zellen der Aktivierung</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>divided by</source>
   <translation>geteilt durch</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detects landslides in two scenes that are matched by one table, and gives the bias factor of the regions.</source>
   <translation>Erkennt Hangrutschungen in zwei Szenen, die mit einer gemeinsamen Tabelle angeglichen werden, und gibt den Verzerrungsfaktor der Regionen an.</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Bias factor of two scenes</source>
   <translation>Verzerrungsfaktor zweier Szenen</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>5. Catalog (.csv)</source>
   <translation>5. Katalog (.csv)</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detections in the first scene</source>
   <translation>Detektionen in der ersten Szene</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Landslide probability of the first scene</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung in der ersten Szene</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detections in the second scene</source>
   <translation>Detektionen in der zweiten Szene</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Landslide probability of the second scene</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung in der zweiten Szene</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>3. Mask of valid pixels</source>
   <translation>3. Maske gültiger Pixel</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>4. Regions</source>
   <translation>4. Regionen</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>1. First scene</source>
   <translation>1. Erste Szene</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>2. Second scene</source>
   <translation>2. Zweite Szene</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Prepares two products of one tile as they are downloaded, classifies both alike, and finds the blocks that became landslides.</source>
   <translation>Bereitet zwei Produkte einer Kachel auf, wie sie heruntergeladen werden, klassifiziert beide gleich und findet die Blöcke, die zu Hangrutschungen wurden.</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>New landslides between two Sentinel-2 products</source>
   <translation>Neue Hangrutschungen zwischen zwei Sentinel-2-Produkten</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>2. Product after (zip or metadata)</source>
   <translation>2. Produkt nachher (ZIP oder Metadaten)</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>1. Product before (zip or metadata)</source>
   <translation>1. Produkt vorher (ZIP oder Metadaten)</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Landslide probability after</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung nachher</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Landslide probability before</source>
   <translation>Wahrscheinlichkeit einer Hangrutschung vorher</translation>
  </message>
  <message>
   <location filename="../../resources/styles/detected.qml" />
   <source>undetected</source>
   <translation>nicht erkannt</translation>
  </message>
  <message>
   <location filename="../../resources/styles/detected.qml" />
   <source>kept apart</source>
   <translation>gesondert geführt</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>below 1/30</source>
   <translation>unter 1/30</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>about as well recorded</source>
   <translation>etwa gleich gut verzeichnet</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>above 30</source>
   <translation>über 30</translation>
  </message>
  <message>
   <location filename="../../resources/styles/likeness.qml" />
   <source>before matching</source>
   <translation>vor der Angleichung</translation>
  </message>
  <message>
   <location filename="../../resources/styles/likeness.qml" />
   <source>after matching</source>
   <translation>nach der Angleichung</translation>
  </message>
  <message>
   <location filename="../../resources/styles/mask.qml" />
   <source>does not count</source>
   <translation>zählt nicht</translation>
  </message>
  <message>
   <location filename="../../resources/styles/mask.qml" />
   <source>counts</source>
   <translation>zählt</translation>
  </message>
  <message>
   <location filename="../../resources/styles/recorded.qml" />
   <source>recorded</source>
   <translation>verzeichnet</translation>
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>exact</source>
   <translation>genau</translation>
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>1 km</source>
   <translation>1 km</translation>
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>5 km</source>
   <translation>5 km</translation>
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>10 km</source>
   <translation>10 km</translation>
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>rougher or unknown</source>
   <translation>gröber oder unbekannt</translation>
  </message>
  <message>
   <location filename="../../resources/styles/review.qml" />
   <source>not</source>
   <translation>keine Hangrutschung</translation>
  </message>
  <message>
   <location filename="../../resources/styles/review.qml" />
   <source>to review</source>
   <translation>durchzusehen</translation>
  </message>
 </context>
</TS>
