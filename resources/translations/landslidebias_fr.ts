<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>landslidebias</name>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>1. Set up</source>
   <translation>1. Installer</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>2. Scenes</source>
   <translation>2. Scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>3. Detection</source>
   <translation>3. Détection</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>4. Catalog</source>
   <translation>4. Catalogue</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>5. Review and bias factor</source>
   <translation>5. Relecture et facteur de biais</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>6. Several dates</source>
   <translation>6. Plusieurs dates</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>7. A model of your own</source>
   <translation>7. Votre propre modèle</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>8. Ready-made chains</source>
   <translation>8. Chaînes toutes prêtes</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>Two inputs lie so far apart that one's coordinates can't be expressed in the other's system: check that they belong together. {0}</source>
   <translation>Deux entrées sont si éloignées que les coordonnées de l'une ne peuvent pas être exprimées dans le système de l'autre : vérifiez qu'elles vont ensemble. {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0} failed unexpectedly ({1}: {2}). This is a bug: please report it.</source>
   <translation>{0} a échoué de façon inattendue ({1} : {2}). C'est un bogue : merci de le signaler.</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>A file</source>
   <translation>Un fichier</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0} What was computed is kept in {1}: run again with the same parameters to go on from there.</source>
   <translation>{0} Ce qui a été calculé est conservé dans {1} : relancez avec les mêmes paramètres pour continuer à partir de là.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Bias factor</source>
   <translation>Facteur de biais</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>bias</source>
   <translation>biais</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>gamma</source>
   <translation>gamma</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>under-reporting</source>
   <translation>sous-déclaration</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>catalog</source>
   <translation>catalogue</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>completeness</source>
   <translation>complétude</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>statistics</source>
   <translation>statistiques</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>regions + detections + catalog (+ review) → Γ with its interval, completeness, and a report</source>
   <translation>régions + détections + catalogue (+ relecture) → Γ avec son intervalle, complétude et un rapport</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Says how much more one region's landslides go unrecorded than another's: Γ = (d1/d2) / (r1/r2), with d the landslides detected and r those in the catalog, for each region against a reference region (Wang and Wei), with a 95 % interval. Where a count is zero Γ is a bound (GAMMA_KIND). Sentences, GAMMA_LOW and GAMMA_HIGH hold for all regions at once. Give REVIEW: raw counts are biased where more detections are wrong in one region than in the other. Needs no engine.</source>
   <translation>Dit de combien les glissements de terrain d'une région sont plus sous-répertoriés que ceux d'une autre : Γ = (d1/d2) / (r1/r2), où d est le nombre de glissements détectés et r celui des glissements au catalogue, pour chaque région par rapport à une région de référence (Wang et Wei), avec un intervalle à 95 %. Là où un compte est nul, Γ est une borne (GAMMA_KIND). Les phrases, GAMMA_LOW et GAMMA_HIGH valent pour toutes les régions à la fois. Donnez REVIEW : les comptes bruts sont biaisés là où une région a plus de détections fausses que l'autre. N'a pas besoin du moteur.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Next: open REPORT: it says in words what the figures bear, and what to doubt.</source>
   <translation>Ensuite : ouvrez REPORT : il dit en toutes lettres ce que les chiffres permettent d'affirmer et ce dont il faut douter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Its lower limit (95 %)</source>
   <translation>Sa limite inférieure (95 %)</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Its upper limit (95 %)</source>
   <translation>Sa limite supérieure (95 %)</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Estimate or bound</source>
   <translation>Estimation ou borne</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Region of the largest bias factor</source>
   <translation>Région du plus grand facteur de biais</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Regions with bias factor</source>
   <translation>Régions avec facteur de biais</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The regions with their counts, densities per 1,000 km² of seen area, and gamma with its interval.</source>
   <translation>Les régions avec leurs comptes, leurs densités pour 1 000 km² de surface vue et gamma avec son intervalle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Threshold curve</source>
   <translation>Courbe des seuils</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Blocks above each threshold by region, and the ratio to the reference region (the paper's Fig. 8). Needs PROBABILITY.</source>
   <translation>Blocs au-dessus de chaque seuil par région, et leur rapport à la région de référence (Fig. 8 de l'article). Nécessite PROBABILITY.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Figures as JSON</source>
   <translation>Chiffres en JSON</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>All figures of the report, for programs.</source>
   <translation>Tous les chiffres du rapport, pour les programmes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>One self-contained page: the bias factor in words, the counts, curves, warnings and assumptions.</source>
   <translation>Une page autonome : le facteur de biais en mots, les comptes, les courbes, les avertissements et les hypothèses.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>START ({0}) lies after END ({1}).</source>
   <translation>START ({0}) est postérieur à END ({1}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>CURVE needs PROBABILITY: the curve counts blocks above each threshold.</source>
   <translation>CURVE nécessite PROBABILITY : la courbe compte les blocs au-dessus de chaque seuil.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Regions</source>
   <translation>Régions</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Two or more polygons that don't overlap.</source>
   <translation>Deux polygones ou plus qui ne se chevauchent pas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Name of a region</source>
   <translation>Nom d'une région</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>A field with a different name for each region. Empty: the field 'name', or else the feature's number.</source>
   <translation>Un champ dont le nom est différent pour chaque région. Vide : le champ 'name', sinon le numéro de l'entité.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Reference region</source>
   <translation>Région de référence</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The region that the others are held against. Empty: the one with the most records.</source>
   <translation>La région à laquelle les autres sont comparées. Vide : celle qui a le plus d'enregistrements.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Detections</source>
   <translation>Détections</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The detections of all scenes (polygons or points; an inventory drawn by hand will do). An event counts in the region where a point inside it lies.</source>
   <translation>Les détections de toutes les scènes (polygones ou points ; un inventaire dessiné à la main convient). Un événement compte dans la région où se trouve un point qui lui est intérieur.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Probability rasters</source>
   <translation>Rasters de probabilité</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The rasters that the detections come from. They say which part of a region was seen (records count there only), and give the threshold curve. Empty: the regions are taken as wholly seen.</source>
   <translation>Les rasters dont proviennent les détections. Ils disent quelle partie d'une région a été vue (les enregistrements ne comptent que là) et donnent la courbe des seuils. Vide : les régions sont considérées comme vues en entier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Catalog</source>
   <translation>Catalogue</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The records, as importcatalog gives them.</source>
   <translation>Les enregistrements, tels que les donne importcatalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Date of a record</source>
   <translation>Date d'un enregistrement</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Used with START, END and PERIODS, and to tell which records are of one storm.</source>
   <translation>Utilisée avec START, END et PERIODS, et pour savoir quels enregistrements relèvent d'une même tempête.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records before it don't count (e.g. 2010-01-01). Empty: no limit.</source>
   <translation>Les enregistrements antérieurs ne comptent pas (p. ex. 2010-01-01). Vide : pas de limite.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records after it don't count. Empty: no limit.</source>
   <translation>Les enregistrements postérieurs ne comptent pas. Vide : pas de limite.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>More periods to compare</source>
   <translation>Autres périodes à comparer</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Years, e.g. '2007-2010, 2011-2017': the report shows the catalog's ratio and the bias factor for each of them too.</source>
   <translation>Années, p. ex. '2007-2010, 2011-2017' : le rapport montre aussi pour chacune d'elles le rapport du catalogue et le facteur de biais.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records matched to detections</source>
   <translation>Enregistrements appariés aux détections</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>“Records, detected or not” of matchcatalog, or a copy of the records with a field 'detected'. Narrows the interval: both counts then share those landslides. With a review, and the field 'chance' that matchcatalog writes, the catalog's completeness is estimated too.</source>
   <translation>« Enregistrements, détectés ou non » de matchcatalog, ou une copie des enregistrements avec un champ 'detected'. Resserre l'intervalle : les deux comptes partagent alors ces glissements. Avec une relecture et le champ 'chance' qu'écrit matchcatalog, la complétude du catalogue est estimée aussi.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Reviewed sample</source>
   <translation>Échantillon relu</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The layer that reviewsample wrote, with 'answer' filled in (or what scorereview made of it). Each region's detections are corrected by its own answers; a region without answers stays uncorrected.</source>
   <translation>La couche écrite par reviewsample, avec 'answer' rempli (ou ce que scorereview en a fait). Les détections de chaque région sont corrigées par ses propres réponses ; une région sans réponse reste non corrigée.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Those of other scenes, where each was sampled by itself; each place in one of them only.</source>
   <translation>Celles des autres scènes, quand chacune a été échantillonnée à part ; chaque lieu dans une seule d'entre elles.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Further reviewed samples</source>
   <translation>Autres échantillons relus</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>What is counted as a detection</source>
   <translation>Ce qui est compté comme détection</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>'corrected': landslides, by each region's own review; without REVIEW, 'landslides': as many as the detections say that each holds (events, where they don't). 'events': touching blocks merged. 'blocks': the paper's count. The report gives all of them.</source>
   <translation>'corrected' : les glissements, d'après la relecture propre à chaque région ; sans REVIEW, 'landslides' : autant que les détections disent en contenir chacune (les événements, si elles ne le disent pas). 'events' : blocs contigus fusionnés. 'blocks' : le compte de l'article. Le rapport les donne tous.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Years of scars that a scene shows</source>
   <translation>Années de cicatrices visibles sur une scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>A field of REGIONS with how long scars stay visible there. Detections are divided by it. Empty: equal in all regions.</source>
   <translation>Un champ de REGIONS disant combien de temps les cicatrices y restent visibles. Les détections sont divisées par ce nombre. Vide : égal dans toutes les régions.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Of the draws that all figures come from.</source>
   <translation>Des tirages dont viennent tous les chiffres.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MATCHED has no field 'detected' that says which records have a detection.</source>
   <translation>MATCHED n'a pas de champ 'detected' disant quels enregistrements ont une détection.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MORE_REVIEWS needs REVIEW: give the first of the reviewed samples there.</source>
   <translation>MORE_REVIEWS nécessite REVIEW : donnez-y le premier des échantillons relus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MORE_REVIEWS must be of the kind of REVIEW: all reviewed samples, or all what scorereview made of them.</source>
   <translation>MORE_REVIEWS doit être de même nature que REVIEW : tous des échantillons relus, ou tous ce que scorereview en a fait.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Block grid</source>
   <translation>Grille de blocs</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>scene</source>
   <translation>scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>blocks</source>
   <translation>blocs</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>grid</source>
   <translation>grille</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>zonal statistics</source>
   <translation>statistiques zonales</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>tiles</source>
   <translation>tuiles</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>the blocks as polygons, with any raster's statistics</source>
   <translation>les blocs en polygones, avec les statistiques de n'importe quel raster</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Makes the blocks of a scene as polygons: the squares of 18 x 18 pixels (180 m) that the classifier looks at, from the scene's upper left corner, with row, column and, if you like, statistics of any rasters in them (slope, rainfall, probability). Pixels at the right and lower edge that fill no whole block belong to none. Needs no engine.</source>
   <translation>Fait des blocs d'une scène des polygones : les carrés de 18 x 18 pixels (180 m) que regarde le classificateur, à partir du coin supérieur gauche de la scène, avec ligne, colonne et, si vous le souhaitez, les statistiques de rasters quelconques (pente, pluie, probabilité). Les pixels des bords droit et inférieur qui ne remplissent pas un bloc entier n'appartiennent à aucun. N'a pas besoin du moteur.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Next: select blocks and give them to gradcam, or to exportchips as the area to take.</source>
   <translation>Ensuite : sélectionnez des blocs et donnez-les à gradcam, ou à exportchips comme zone à prendre.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Blocks</source>
   <translation>Blocs</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Scene</source>
   <translation>Scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>The raster whose pixels are grouped into blocks; a probability raster, whose cells are blocks, is taken cell by cell.</source>
   <translation>Le raster dont les pixels sont groupés en blocs ; un raster de probabilité, dont les cellules sont des blocs, est pris cellule par cellule.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Empty: the shipped model's (18), or 1 for a raster of blocks.</source>
   <translation>Vide : celle du modèle fourni (18), ou 1 pour un raster de blocs.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Only blocks that have ground in common with it. Rows and columns stay those of the whole scene. Empty: all.</source>
   <translation>Seulement les blocs qui ont du terrain en commun avec elle. Lignes et colonnes restent celles de la scène entière. Vide : tous.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Rasters to summarise</source>
   <translation>Rasters à résumer</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Each band of each of them gives a field a statistic, named after the file, the band (where there are several) and the statistic. Any coordinate system and resolution; pixels count by their share in the block; no data is left out.</source>
   <translation>Chaque bande de chacun d'eux donne un champ par statistique, nommé d'après le fichier, la bande (s'il y en a plusieurs) et la statistique. Tout système de coordonnées et toute résolution conviennent ; les pixels comptent selon leur part dans le bloc ; ceux sans données sont laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Statistics</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Of the rasters' valid pixels in a block; 'majority' for classes. Empty fields: the raster has no data there.</source>
   <translation>Des pixels valides des rasters dans un bloc ; 'majority' pour des classes. Champs vides : le raster n'y a pas de données.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>One polygon a block with row and col (from 0, at the upper left) and the statistics.</source>
   <translation>Un polygone par bloc avec row et col (à partir de 0, en haut à gauche) et les statistiques.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>{0} does not overlap the scene: check both coordinate systems.</source>
   <translation>{0} ne chevauche pas la scène : vérifiez les deux systèmes de coordonnées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The model's own values already (none)</source>
   <translation>Déjà les valeurs du modèle (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sentinel-2 reflectance (scale)</source>
   <translation>Réflectance de Sentinel-2 (scale)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>This scene alone (scene)</source>
   <translation>Cette scène seule (scene)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>One table for all scenes (shared)</source>
   <translation>Une table pour toutes les scènes (shared)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Most landslides found (balanced)</source>
   <translation>Le plus de glissements trouvés (balanced)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Few false detections (quiet)</source>
   <translation>Peu de fausses détections (quiet)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Fewest false detections (strict)</source>
   <translation>Le moins de fausses détections (strict)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>edges and corners</source>
   <translation>edges and corners</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Each block by itself (none)</source>
   <translation>Chaque bloc à part (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks that share an edge (edges)</source>
   <translation>Blocs partageant un côté (edges)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks that share an edge or a corner (edges and corners)</source>
   <translation>Blocs partageant un côté ou un coin (edges and corners)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As the whole column says (auto)</source>
   <translation>Selon toute la colonne (auto)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Day first (DMY)</source>
   <translation>Jour d'abord (DMY)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Month first (MDY)</source>
   <translation>Mois d'abord (MDY)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The same probabilities everywhere (f32)</source>
   <translation>Les mêmes probabilités partout (f32)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Faster on processors that can (bf16)</source>
   <translation>Plus rapide sur les processeurs qui le peuvent (bf16)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The fastest that this processor has (auto)</source>
   <translation>Le plus rapide de ce processeur (auto)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>8-bit integers (int8)</source>
   <translation>Entiers de 8 bits (int8)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect (detect)</source>
   <translation>Pour détecter (detect)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect and to train (train)</source>
   <translation>Pour détecter et entraîner (train)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect on a Dask cluster too (cluster)</source>
   <translation>Pour détecter, aussi sur un cluster Dask (cluster)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Small and fast (compact)</source>
   <translation>Petit et rapide (compact)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>ResNet-50 as in the paper (resnet50)</source>
   <translation>ResNet-50 comme dans l'article (resnet50)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The paper's simple network (baseline)</source>
   <translation>Le réseau simple de l'article (baseline)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As a coarse pixel sees (antialiased)</source>
   <translation>Comme le voit un pixel grossier (antialiased)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Plain interpolation as in the paper (bilinear)</source>
   <translation>Simple interpolation comme dans l'article (bilinear)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Not at all (none)</source>
   <translation>Pas du tout (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>No copies (none)</source>
   <translation>Aucune copie (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>One copy of each block as in the paper (paper)</source>
   <translation>Une copie de chaque bloc comme dans l'article (paper)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Changed anew each time (strong)</source>
   <translation>Modifiés de nouveau à chaque fois (strong)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The best on validation (best)</source>
   <translation>La meilleure en validation (best)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The last as in the paper (last)</source>
   <translation>La dernière comme dans l'article (last)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As its weights were trained (weights)</source>
   <translation>Comme ses poids ont été entraînés (weights)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>0 to 1 as in the paper (unit)</source>
   <translation>0 à 1 comme dans l'article (unit)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>All chips (all)</source>
   <translation>Toutes les imagettes (all)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Trained on (training)</source>
   <translation>Utilisées pour l'entraînement (training)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Chosen on (validation)</source>
   <translation>Utilisées pour les choix (validation)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Neither trained nor chosen on (test)</source>
   <translation>Ni entraînement ni choix (test)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>What speaks against a landslide (non-landslide)</source>
   <translation>Ce qui parle contre un glissement (non-landslide)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>What speaks for a landslide (landslide)</source>
   <translation>Ce qui parle pour un glissement (landslide)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Two bands with either (both)</source>
   <translation>Deux bandes avec l'un et l'autre (both)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Grad-CAM's own values (none)</source>
   <translation>Les valeurs de Grad-CAM elles-mêmes (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>By the largest value here (scene)</source>
   <translation>Par la plus grande valeur ici (scene)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Each block by its own largest (block)</source>
   <translation>Chaque bloc par sa plus grande valeur (block)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Smallest value (minimum)</source>
   <translation>Plus petite valeur (minimum)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Largest value (maximum)</source>
   <translation>Plus grande valeur (maximum)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Most frequent value (majority)</source>
   <translation>Valeur la plus fréquente (majority)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Standard deviation (deviation)</source>
   <translation>Écart-type (deviation)</translation>
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
   <translation>Sans données</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Saturated or defective (saturated)</source>
   <translation>Saturé ou défectueux (saturated)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud shadow</source>
   <translation>Ombre de nuage</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud of medium probability (cloud medium)</source>
   <translation>Nuage de probabilité moyenne (cloud medium)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud of high probability (cloud high)</source>
   <translation>Nuage de forte probabilité (cloud high)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Thin cirrus (cirrus)</source>
   <translation>Cirrus fin (cirrus)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Snow or ice (snow)</source>
   <translation>Neige ou glace (snow)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Repeated records (duplicates)</source>
   <translation>Enregistrements répétés (duplicates)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Records at 0 and 0 degrees (zero)</source>
   <translation>Enregistrements à 0 et 0 degré (zero)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Records outside their country (outside)</source>
   <translation>Enregistrements hors de leur pays (outside)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>scene classification</source>
   <translation>scene classification</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As the numbers look (guess)</source>
   <translation>D'après l'aspect des nombres (guess)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>ESA WorldCover (worldcover)</source>
   <translation>ESA WorldCover (worldcover)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sentinel-2's scene classification (scene classification)</source>
   <translation>Classification de scène de Sentinel-2 (scene classification)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Numbers without names (numbers)</source>
   <translation>Nombres sans noms (numbers)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Landslides by each region's review (corrected)</source>
   <translation>Glissements d'après la relecture de chaque région (corrected)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Events of touching blocks (events)</source>
   <translation>Événements de blocs contigus (events)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks as in the paper (blocks)</source>
   <translation>Blocs comme dans l'article (blocks)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Landslides counted one by one (landslides)</source>
   <translation>Glissements comptés un par un (landslides)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Earth Search of Element 84 (earth-search)</source>
   <translation>Earth Search d'Element 84 (earth-search)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Planetary Computer of Microsoft (planetary-computer)</source>
   <translation>Planetary Computer de Microsoft (planetary-computer)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Another one by its address (own)</source>
   <translation>Un autre, par son adresse (own)</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Classify scene</source>
   <translation>Classer une scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>detection</source>
   <translation>détection</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>sentinel-2</source>
   <translation>sentinel-2</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>deep learning</source>
   <translation>apprentissage profond</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>probability</source>
   <translation>probabilité</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>grad-cam</source>
   <translation>grad-cam</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>scene → probability raster, activation raster, the landslide's share</source>
   <translation>scène → raster de probabilité, raster d'activation, part de glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Gives each block of 18 x 18 pixels (180 m) of a scene its probability of holding a landslide. Writes one cell a block, exact to the cell, and if asked the activation maps (Grad-CAM) that show which part of a block speaks for either class. Threshold the result as often as you like with extractdetections. Works strip by strip; what is done is kept after a cancel and not computed again when run with the same output.</source>
   <translation>Donne à chaque bloc de 18 x 18 pixels (180 m) d'une scène sa probabilité de contenir un glissement de terrain. Écrit une cellule par bloc, exacte à la cellule près, et sur demande les cartes d'activation (Grad-CAM) qui montrent quelle partie d'un bloc parle pour chaque classe. Appliquez un seuil au résultat aussi souvent que vous voulez avec extractdetections. Travaille tranche par tranche ; ce qui est fait est conservé après une annulation et n'est pas recalculé si l'on relance avec la même sortie.</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Next: extractdetections, with PROBABILITY as its probability raster.</source>
   <translation>Ensuite : extractdetections, avec PROBABILITY comme raster de probabilité.</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Classified blocks</source>
   <translation>Blocs classés</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>median of log-odds</source>
   <translation>médiane des log-cotes</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Combine several dates</source>
   <translation>Combiner plusieurs dates</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>time</source>
   <translation>temps</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>multi-temporal</source>
   <translation>multitemporel</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>median</source>
   <translation>médiane</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>composite</source>
   <translation>composite</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>haze</source>
   <translation>brume</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>shadow</source>
   <translation>ombre</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>false positives</source>
   <translation>faux positifs</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>probability rasters of several dates → one: their median, how many dates are valid, the share of them above the threshold</source>
   <translation>rasters de probabilité de plusieurs dates → un seul : leur médiane, le nombre de dates valides, la part d'entre elles au-dessus du seuil</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Makes one probability raster of those of several dates of one place: each block gets the median of its dates' log-odds. A scar stays over the dates; a ploughed field, haze and shadow mostly don't, so that fewer blocks are called falsely. Three dates or more outvote one that is wrong; of two the median is their mean. Landslides that only the latest dates show are outvoted as well: comparedates finds those. Needs no engine.</source>
   <translation>Fait un seul raster de probabilité à partir de ceux de plusieurs dates d'un même lieu : chaque bloc reçoit la médiane des log-cotes de ses dates. Une cicatrice reste d'une date à l'autre ; un champ labouré, la brume et l'ombre le plus souvent non, si bien que moins de blocs sont signalés à tort. Trois dates ou plus l'emportent sur une qui se trompe ; pour deux, la médiane est leur moyenne. Les glissements que seules les dernières dates montrent sont mis en minorité eux aussi : comparedates les trouve. N'a pas besoin du moteur.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Next: extractdetections, with OUTPUT as its probability raster.</source>
   <translation>Ensuite : extractdetections, avec OUTPUT comme raster de probabilité.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks with a value</source>
   <translation>Blocs ayant une valeur</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks above the threshold</source>
   <translation>Blocs au-dessus du seuil</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide probability, a raster each date</source>
   <translation>Probabilité de glissement, un raster par date</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Two or more that classifyscene or detectlandslides wrote; all of one grid, one model and one matching.</source>
   <translation>Deux ou plus, écrits par classifyscene ou detectlandslides ; tous d'une même grille, d'un même modèle et d'un même ajustement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Least number of valid dates</source>
   <translation>Nombre minimal de dates valides</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks that fewer dates saw (cloud, no data) are no data. With 1, a block that one date saw has that date's probability.</source>
   <translation>Les blocs que moins de dates ont vus (nuage, absence de données) sont sans données. Avec 1, un bloc vu par une seule date a la probabilité de cette date.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide's share, a raster each date</source>
   <translation>Part de glissement, un raster par date</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARE of the same runs, for SHARE of all dates. Only for that.</source>
   <translation>SHARE des mêmes exécutions, pour SHARE de toutes les dates. Uniquement pour cela.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>What ABOVE and the log count above. Empty: the operating point's.</source>
   <translation>Au-dessus de quoi comptent ABOVE et le journal. Vide : le seuil du point de fonctionnement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide probability of all dates</source>
   <translation>Probabilité de glissement, toutes dates</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>As classifyscene writes it, one cell a block (.tif): whatever takes a probability raster takes this one. Its day is the latest one, where all are known.</source>
   <translation>Tel que l'écrit classifyscene, une cellule par bloc (.tif) : tout ce qui prend un raster de probabilité accepte celui-ci. Son jour est le dernier, si tous sont connus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Number of valid dates</source>
   <translation>Nombre de dates valides</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Of each block (.tif).</source>
   <translation>De chaque bloc (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Share of dates above the threshold</source>
   <translation>Part des dates au-dessus du seuil</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Of each block's valid dates (.tif): 1 where all call it a landslide, no data where none is valid.</source>
   <translation>Des dates valides de chaque bloc (.tif) : 1 où toutes y voient un glissement, sans données où aucune n'est valide.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>The median of SHARES in each cell of 30 m (.tif): extractdetections counts and outlines landslides by it.</source>
   <translation>La médiane de SHARES dans chaque cellule de 30 m (.tif) : extractdetections compte et délimite les glissements d'après elle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} raster is given: two dates or more can be combined.</source>
   <translation>{0} raster est donné : on combine deux dates ou plus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>A raster is given twice: it would count as two dates. Give each once.</source>
   <translation>Un raster est donné deux fois : il compterait pour deux dates. Donnez chacun une seule fois.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>LEAST_DATES asks for {0} valid dates, and {1} are given: no block has them.</source>
   <translation>LEAST_DATES demande {0} dates valides, et {1} sont données : aucun bloc n'en a autant.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>dates</source>
   <translation>dates</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>The dates tell different operating points: those of {0} count.</source>
   <translation>Les dates indiquent des points de fonctionnement différents : ceux de {0} comptent.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Several rasters are of {0}: each counts as a date of its own.</source>
   <translation>Plusieurs rasters sont du {0} : chacun compte comme une date à part entière.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>No block has {0} or more valid dates: check the masks.</source>
   <translation>Aucun bloc n'a {0} dates valides ou plus : vérifiez les masques.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0}: {1} of {2} blocks above {3:.4g}</source>
   <translation>{0} : {1} blocs sur {2} au-dessus de {3:.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>All {0} dates together: {1} of {2} blocks</source>
   <translation>Les {0} dates ensemble : {1} blocs sur {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} blocks are valid at one date only, and have its probability.</source>
   <translation>{0} blocs ne sont valides qu'à une seule date et en ont la probabilité.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARES: {0} was made with none of the probability rasters in INPUT.</source>
   <translation>SHARES : {0} n'a été fait avec aucun des rasters de probabilité de INPUT.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARE needs SHARES of all dates: that of {0} is missing.</source>
   <translation>SHARE nécessite SHARES pour toutes les dates : celui de {0} manque.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} holds other values than 0 to 1: it is no probability raster.</source>
   <translation>{0} contient d'autres valeurs que 0 à 1 : ce n'est pas un raster de probabilité.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Compare two dates</source>
   <translation>Comparer deux dates</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>change detection</source>
   <translation>détection de changement</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>new landslides</source>
   <translation>nouveaux glissements</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>before and after</source>
   <translation>avant et après</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>two probability rasters (+ scenes) → what became a landslide between two dates</source>
   <translation>deux rasters de probabilité (+ scènes) → ce qui est devenu un glissement entre deux dates</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Finds the blocks that became landslides between two dates of one place, from two probability rasters. A block counts where it is valid at both dates, crosses the threshold, and rises more than ground does that is no landslide at either date: noise, season and a small shift move every block a little, and that spread is the yardstick. With both scenes it also measures how far they are shifted and how the light changed, and says when that is too much. Needs no engine.</source>
   <translation>Trouve les blocs devenus des glissements entre deux dates d'un même lieu, à partir de deux rasters de probabilité. Un bloc compte s'il est valide aux deux dates, franchit le seuil et monte plus que ne le fait le terrain qui n'est un glissement à aucune des deux dates : le bruit, la saison et un petit décalage font un peu bouger chaque bloc, et cette dispersion sert d'étalon. Avec les deux scènes, mesure aussi leur décalage et le changement de lumière, et dit quand c'est trop. N'a pas besoin du moteur.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Next: open REPORT, then matchcatalog to see which of OUTPUT are recorded.</source>
   <translation>Ensuite : ouvrez REPORT, puis matchcatalog pour voir lesquels de OUTPUT sont répertoriés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Blocks that became landslides</source>
   <translation>Blocs devenus des glissements</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Blocks that crossed the threshold</source>
   <translation>Blocs ayant franchi le seuil</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Spread of quiet ground's change (log-odds)</source>
   <translation>Dispersion du changement du terrain calme (log-cotes)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Shift between the scenes (pixels)</source>
   <translation>Décalage entre les scènes (pixels)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Probability before</source>
   <translation>Probabilité avant</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>earlier</source>
   <translation>antérieure</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Probability after</source>
   <translation>Probabilité après</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>later</source>
   <translation>postérieure</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The probability raster of the {0} date; both of one grid, one model and one matching.</source>
   <translation>Le raster de probabilité de la date {0} ; tous deux d'une même grille, d'un même modèle et d'un même ajustement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Scene before</source>
   <translation>Scène avant</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Scene after</source>
   <translation>Scène après</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The satellite scene that was classified. With both, shift and change of light are measured on ground that is stable, and the report shows the events.</source>
   <translation>La scène satellite qui a été classée. Avec les deux, le décalage et le changement de lumière sont mesurés sur le terrain stable, et le rapport montre les événements.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Numbers or names, of both scenes.</source>
   <translation>Numéros ou noms, des deux scènes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Day before</source>
   <translation>Jour avant</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Day after</source>
   <translation>Jour après</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Written into each event. Empty: the day that preparesentinel2 read from the product, where it is known.</source>
   <translation>Inscrit dans chaque événement. Vide : le jour que preparesentinel2 a lu dans le produit, s'il est connu.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>A block is a landslide where its probability is greater. Empty: the operating point's.</source>
   <translation>Un bloc est un glissement là où sa probabilité est supérieure. Vide : le seuil du point de fonctionnement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>False discovery rate</source>
   <translation>Taux de fausses découvertes</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The share of the reported blocks that may be no more than the change of quiet ground (Benjamini and Hochberg 1995).</source>
   <translation>La part des blocs signalés qui peuvent n'être que le changement du terrain calme (Benjamini et Hochberg 1995).</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Touching new blocks are merged into one event. 'none' keeps each block.</source>
   <translation>Les nouveaux blocs contigus sont fusionnés en un événement. 'none' garde chaque bloc.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>New landslides</source>
   <translation>Nouveaux glissements</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Events with the fields of detections, their two dates, probability_before (largest), rise (largest difference of log-odds), p_value and q_value (smallest).</source>
   <translation>Événements avec les champs des détections, leurs deux dates, probability_before (la plus grande), rise (la plus grande différence de log-cotes), p_value et q_value (les plus petites).</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>What changed against what quiet ground does, shift and light, and pictures of the events where scenes are given.</source>
   <translation>Ce qui a changé par rapport à ce que fait le terrain calme, le décalage et la lumière, et des images des événements si les scènes sont données.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Give both scenes, BEFORE_SCENE and AFTER_SCENE, or none.</source>
   <translation>Donnez les deux scènes, BEFORE_SCENE et AFTER_SCENE, ou aucune.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The scene {0} is on another grid than the probability rasters: give the scenes that were classified.</source>
   <translation>La scène {0} est sur une autre grille que les rasters de probabilité : donnez les scènes qui ont été classées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>{0} blocks crossed the threshold; {1} of them rose more than quiet ground does (its spread: {2:.2f} of log-odds); {3} events</source>
   <translation>{0} blocs ont franchi le seuil ; {1} d'entre eux sont montés plus que le terrain calme (sa dispersion : {2:.2f} de log-cotes) ; {3} événements</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>BEFORE is of {0}, AFTER of {1}: exchange them.</source>
   <translation>BEFORE est du {0}, AFTER du {1} : échangez-les.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Compare distributions</source>
   <translation>Comparer des distributions</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>t-SNE</source>
   <translation>t-SNE</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>domain shift</source>
   <translation>décalage de domaine</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>embedding</source>
   <translation>plongement</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>similarity</source>
   <translation>similarité</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>blocks of several sources on one t-SNE map, before and after matching; how separable they are</source>
   <translation>blocs de plusieurs sources sur une carte t-SNE, avant et après ajustement ; à quel point ils sont séparables</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Draws blocks from two or more sources (scenes, and a folder of training chips), and lays them on one map of likeness (t-SNE after principal components) before and after matching their distributions to a reference, so that you see whether a scene looks like what the model was trained on. Says how well the sources can be told apart, beside two halves of one source. Canceled, it leaves nothing behind.</source>
   <translation>Tire des blocs de deux sources ou plus (des scènes et un dossier d'imagettes d'entraînement) et les place sur une carte de ressemblance (t-SNE après composantes principales) avant et après l'ajustement de leurs distributions à une référence, pour que vous voyiez si une scène ressemble à ce sur quoi le modèle a été entraîné. Dit à quel point les sources se distinguent, à côté de deux moitiés d'une même source. En cas d'annulation, rien n'est laissé.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Next: look at REPORT. Where scenes differ from the model's chips after matching too, label some of their blocks: exportchips, then trainclassifier.</source>
   <translation>Ensuite : regardez REPORT. Si les scènes diffèrent des imagettes du modèle même après ajustement, étiquetez quelques-uns de leurs blocs : exportchips, puis trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of the first two sources before matching (AUC)</source>
   <translation>Séparabilité des deux premières sources avant ajustement (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of the first two sources after matching (AUC)</source>
   <translation>Séparabilité des deux premières sources après ajustement (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of two halves of the first source (AUC)</source>
   <translation>Séparabilité de deux moitiés de la première source (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Scenes</source>
   <translation>Scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two or more scenes, or one with CHIPS.</source>
   <translation>Deux scènes ou plus, ou une avec CHIPS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Labelled chips as trainclassifier takes them: one more source.</source>
   <translation>Des imagettes étiquetées, telles que trainclassifier les prend : une source de plus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The numbers or the names of the scenes' bands, in this order.</source>
   <translation>Les numéros ou les noms des bandes des scènes, dans cet ordre.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>For scenes: 1 where a pixel counts, 0 or no data where it does not. A scene takes the mask that overlaps it. Another grid is resampled by nearest neighbour.</source>
   <translation>Pour les scènes : 1 où un pixel compte, 0 ou sans données où il ne compte pas. Une scène prend le masque qui la recouvre. Une autre grille est rééchantillonnée au plus proche voisin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>What each source is matched to, alone, channel by channel. Empty: the shipped model's.</source>
   <translation>Ce à quoi chaque source est ajustée, seule, canal par canal. Vide : la référence du modèle fourni.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Blocks of each source</source>
   <translation>Blocs de chaque source</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Drawn at random among the valid ones. A thousand of each take a minute or two.</source>
   <translation>Tirés au hasard parmi les blocs valides. Mille de chaque source prennent une minute ou deux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Principal components</source>
   <translation>Composantes principales</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>What the map is made of, and what sources are told apart by. Empty: those that hold 95 % of the variance, 100 at most. The paper (section 4.5) takes the first 100.</source>
   <translation>Ce dont la carte est faite et par quoi les sources sont distinguées. Vide : celles qui portent 95 % de la variance, 100 au plus. L'article (section 4.5) prend les 100 premières.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Of the drawing, the components, the map, the folds and the intervals.</source>
   <translation>Du tirage, des composantes, de la carte, des plis et des intervalles.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Blocks on the map of likeness</source>
   <translation>Blocs sur la carte de ressemblance</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two rows a block, before and after matching: source, place, t-SNE and first principal components. The geometry is the block's outline in longitude and latitude (none for chips), so that a row leads to its place.</source>
   <translation>Deux lignes par bloc, avant et après ajustement : source, lieu, t-SNE et premières composantes principales. La géométrie est le contour du bloc en longitude et latitude (aucune pour les imagettes), si bien qu'une ligne mène à son lieu.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The map before and after, where each point shows its chip, separability with intervals, and distances.</source>
   <translation>La carte avant et après, où chaque point montre son imagette, la séparabilité avec ses intervalles, et les distances.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>REFERENCE must be of 8-bit values.</source>
   <translation>REFERENCE doit avoir des valeurs de 8 bits.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>{0}, {1} matching: AUC {2}</source>
   <translation>{0}, {1} ajustement : AUC {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two sources are needed at least: name several scenes in SOURCES, or one and CHIPS.</source>
   <translation>Il faut au moins deux sources : nommez plusieurs scènes dans SOURCES, ou une et CHIPS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>the reference has {0}</source>
   <translation>la référence en a {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>the reference</source>
   <translation>la référence</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>{0} masks overlap {1}: give one for each scene.</source>
   <translation>{0} masques recouvrent {1} : donnez-en un par scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The mask {0} does not overlap any scene: check that it belongs to them.</source>
   <translation>Le masque {0} ne recouvre aucune scène : vérifiez qu'il va bien avec elles.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>chips</source>
   <translation>imagettes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Detect landslides</source>
   <translation>Détecter des glissements de terrain</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>inventory</source>
   <translation>inventaire</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>scene → probability raster, activation raster, the landslide's share, detections, a page (scene beside probabilities, land types)</source>
   <translation>scène → raster de probabilité, raster d'activation, part de glissement, détections, une page (scène à côté des probabilités, types de terrain)</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Finds landslides in a satellite scene. Each block of 18 x 18 pixels (180 m) is classified, blocks above the threshold are detections, touching ones are merged into events. The probability raster is kept, so that extractdetections can use another operating point later. The log and the layer say how many detections will be right where landslides are rare; look at a sample before you count.</source>
   <translation>Trouve les glissements de terrain dans une scène satellite. Chaque bloc de 18 x 18 pixels (180 m) est classé, les blocs au-dessus du seuil sont des détections, ceux qui se touchent sont fusionnés en événements. Le raster de probabilité est conservé, pour que extractdetections puisse utiliser plus tard un autre point de fonctionnement. Le journal et la couche disent combien de détections seront justes là où les glissements sont rares ; regardez un échantillon avant de compter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Next: open REPORT, then matchcatalog to see which detections are recorded, and reviewsample to look at some of them.</source>
   <translation>Ensuite : ouvrez REPORT, puis matchcatalog pour voir quelles détections sont répertoriées, et reviewsample pour en regarder quelques-unes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Detected blocks</source>
   <translation>Blocs détectés</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Land cover, for the report</source>
   <translation>Occupation du sol, pour le rapport</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>A raster of whole numbers, one a class (ESA WorldCover, Sentinel-2's scene classification), on any grid: the report says on which land blocks are detected. landtypesummary has more options.</source>
   <translation>Un raster de nombres entiers, un par classe (ESA WorldCover, classification de scène de Sentinel-2), sur n'importe quelle grille : le rapport dit sur quels terrains des blocs sont détectés. landtypesummary offre plus d'options.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>One self-contained page: the scene beside its probabilities, and below them the land types (the paper's Fig. 7).</source>
   <translation>Une page autonome : la scène à côté de ses probabilités et, dessous, les types de terrain (Fig. 7 de l'article).</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>LANDCOVER is for REPORT only: name a report, or use landtypesummary afterwards.</source>
   <translation>LANDCOVER ne sert que pour REPORT : nommez un rapport, ou utilisez ensuite landtypesummary.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>LANDCOVER does not overlap the scene: check both coordinate systems.</source>
   <translation>LANDCOVER ne chevauche pas la scène : vérifiez les deux systèmes de coordonnées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' files</source>
   <translation>Colonne des fichiers des scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: path, file or one of the like.</source>
   <translation>Vide : path, file ou une du même genre.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' names</source>
   <translation>Colonne des noms des scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: name or scene; where there is none, the files' names.</source>
   <translation>Vide : name ou scene ; à défaut, les noms des fichiers.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' days</source>
   <translation>Colonne des jours des scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: date or acquired; where there is none, what the files say.</source>
   <translation>Vide : date ou acquired ; à défaut, ce que disent les fichiers.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the masks' files</source>
   <translation>Colonne des fichiers des masques</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Of rasters as detectlandslides takes them as its mask. Empty: mask.</source>
   <translation>De rasters tels que detectlandslides les prend comme masque. Vide : mask.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Detect landslides in many scenes</source>
   <translation>Détecter des glissements de terrain dans de nombreuses scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>batch</source>
   <translation>par lots</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>many scenes</source>
   <translation>nombreuses scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>country</source>
   <translation>pays</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>a table of scenes, or the layer of findscenes → detections of all in one layer, probability rasters in a folder, what became of each scene</source>
   <translation>une table de scènes, ou la couche de findscenes → détections de toutes dans une couche, rasters de probabilité dans un dossier, ce qu'est devenue chaque scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Does for each scene of a table what detectlandslides does for one, and starts the engine once for all of them. The detections of all scenes are one layer, with the scene and its day. A scene that can't be used is named and left out, the others are done. Canceled, it keeps the scenes that are done; running again with the same parameters does the others, and those whose files have changed since. Scenes of findscenes lie on the network: they are fetched as fetchscene does, a region and day as one scene.</source>
   <translation>Fait pour chaque scène d'une table ce que detectlandslides fait pour une seule, et démarre le moteur une fois pour toutes. Les détections de toutes les scènes forment une couche, avec la scène et son jour. Une scène inutilisable est nommée et laissée de côté, les autres sont traitées. En cas d'annulation, les scènes terminées sont conservées ; relancer avec les mêmes paramètres traite les autres, et celles dont les fichiers ont changé depuis. Les scènes de findscenes sont sur le réseau : elles sont récupérées comme le fait fetchscene, une région et un jour comme une seule scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Next: look into MANIFEST for scenes that failed, then matchcatalog with DETECTIONS, and reviewsample to look at some of them.</source>
   <translation>Ensuite : cherchez dans MANIFEST les scènes qui ont échoué, puis matchcatalog avec DETECTIONS, et reviewsample pour en regarder quelques-unes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Scenes that are done</source>
   <translation>Scènes terminées</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Scenes that failed</source>
   <translation>Scènes qui ont échoué</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Table of scenes</source>
   <translation>Table des scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>A row a scene (CSV or any layer): path, which may lie beside the table, and where there are some name, date and mask. Or the layer of findscenes.</source>
   <translation>Une ligne par scène (CSV ou toute couche) : path, qui peut se trouver à côté de la table, et, s'ils existent, name, date et mask. Ou la couche de findscenes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>For the layer of findscenes: its polygons; the box around the one that a scene was found for is read. Empty: whole scenes.</source>
   <translation>Pour la couche de findscenes : ses polygones ; la boîte qui entoure celui pour lequel une scène a été trouvée est lue. Vide : scènes entières.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Folder of probability rasters</source>
   <translation>Dossier des rasters de probabilité</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>One a scene, as detectlandslides writes it, as a cloud-optimised GeoTIFF: its name and _probability.tif.</source>
   <translation>Un par scène, tel que detectlandslides l'écrit, en GeoTIFF optimisé pour le cloud : son nom et _probability.tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>What became of each scene</source>
   <translation>Ce qu'est devenue chaque scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Done or failed and why, its file, counts and seconds; and model, operating point and versions of all.</source>
   <translation>Terminée ou échouée et pourquoi, son fichier, comptes et secondes ; et modèle, point de fonctionnement et versions de toutes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>REGIONS is for the layer of findscenes: the scenes of a table of files are taken whole.</source>
   <translation>REGIONS est pour la couche de findscenes : les scènes d'une table de fichiers sont prises entières.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Field with the regions' names</source>
   <translation>Champ des noms de régions</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>As findscenes got it. Empty: name where there is one, else the feature's number.</source>
   <translation>Tel que findscenes l'a reçu. Vide : name s'il existe, sinon le numéro de l'entité.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Of scenes that are fetched, as fetchscene has them. None chosen: all.</source>
   <translation>Des scènes récupérées, comme dans fetchscene. Aucune choisie : toutes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Evaluate classifier</source>
   <translation>Évaluer un classificateur</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>model</source>
   <translation>modèle</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>accuracy</source>
   <translation>exactitude</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>precision</source>
   <translation>précision</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>recall</source>
   <translation>rappel</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>calibration</source>
   <translation>étalonnage</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>model + labelled chips → scores with intervals, curves, report</source>
   <translation>modèle + imagettes étiquetées → scores avec intervalles, courbes, rapport</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Measures a model on labelled chips: accuracy, precision, recall, F1, average precision and ROC AUC, each with a 95 % interval by a bootstrap over chips (blocks of one chip look alike), precision-recall and reliability curves, confusion, and a table of the operating points. The chips must have the colours that the model was trained on. No figure here is a precision for a scene: that depends on how rare landslides are there.</source>
   <translation>Mesure un modèle sur des imagettes étiquetées : exactitude, précision, rappel, F1, précision moyenne et ROC AUC, chacun avec un intervalle à 95 % par bootstrap sur les imagettes (les blocs d'une même imagette se ressemblent), courbes de précision-rappel et de fiabilité, confusion, et un tableau des points de fonctionnement. Les imagettes doivent avoir les couleurs sur lesquelles le modèle a été entraîné. Aucun chiffre ici n'est une précision pour une scène : celle-ci dépend de la rareté des glissements sur place.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Next: open REPORT, and choose the operating point of detectlandslides by its table.</source>
   <translation>Ensuite : ouvrez REPORT et choisissez d'après son tableau le point de fonctionnement de detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Accuracy</source>
   <translation>Exactitude</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Average precision</source>
   <translation>Précision moyenne</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>A folder with images and masks (pixels of the model's size), or with landslide and non-landslide (each picture is one block). {0}</source>
   <translation>Un dossier avec images et masks (pixels de la taille de ceux du modèle), ou avec landslide et non-landslide (chaque image est un bloc). {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Labelled chips</source>
   <translation>Imagettes étiquetées</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For chips with masks: a block is a landslide where this share of it, or more, is drawn as one.</source>
   <translation>Pour les imagettes avec masques : un bloc est un glissement si cette part de lui, ou plus, est dessinée comme tel.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For accuracy, precision, recall and F1. Empty: the operating point 'balanced'.</source>
   <translation>Pour l'exactitude, la précision, le rappel et F1. Vide : le point de fonctionnement 'balanced'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Of the bootstrap's draws.</source>
   <translation>Des tirages du bootstrap.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Chips that count</source>
   <translation>Imagettes qui comptent</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For chips with a manifest (exportchips): 'test' for a model that was trained on the others. Their groups of neighbours are what the intervals are drawn over.</source>
   <translation>Pour les imagettes avec manifeste (exportchips) : 'test' pour un modèle entraîné sur les autres. Les intervalles sont tirés sur leurs groupes de voisins.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>One self-contained page with the scores, curves and tables.</source>
   <translation>Une page autonome avec les scores, les courbes et les tableaux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Export chips</source>
   <translation>Exporter des imagettes</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>training data</source>
   <translation>données d'entraînement</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>samples</source>
   <translation>échantillons</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>labels</source>
   <translation>étiquettes</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>dataset</source>
   <translation>jeu de données</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>scene + your polygons → chips with a manifest, ready for trainclassifier</source>
   <translation>scène + vos polygones → imagettes avec manifeste, prêtes pour trainclassifier</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Cuts a scene into chips for training: each block is a picture of 18 x 18 pixels, a landslide where your polygons cover enough of it, and a non-landslide elsewhere. Writes the folders landslide and non-landslide, ready for trainclassifier, and manifest.csv with each chip's place, label, and split into training, validation and test. The split is dealt by squares of neighbouring blocks, so that what is tested was not trained on next door. Run it for several scenes with the same folder to make one set. Needs no engine. Canceled, it leaves the folder as it was.</source>
   <translation>Découpe une scène en imagettes pour l'entraînement : chaque bloc est une image de 18 x 18 pixels, un glissement là où vos polygones en couvrent assez, un non-glissement ailleurs. Écrit les dossiers landslide et non-landslide, prêts pour trainclassifier, et manifest.csv avec le lieu et l'étiquette de chaque imagette, et sa répartition en entraînement, validation et test. La répartition se fait par carrés de blocs voisins, pour que ce qui est testé n'ait pas été appris juste à côté. Lancez-le pour plusieurs scènes avec le même dossier pour faire un seul jeu. N'a pas besoin du moteur. En cas d'annulation, le dossier reste tel quel.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Next: give OUTPUT to trainclassifier as its labelled chips, or to evaluateclassifier.</source>
   <translation>Ensuite : donnez OUTPUT à trainclassifier comme imagettes étiquetées, ou à evaluateclassifier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Landslide chips</source>
   <translation>Imagettes de glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Non-landslide chips</source>
   <translation>Imagettes de non-glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The satellite scene, with red, green and blue bands of about 10 m.</source>
   <translation>La scène satellite, avec des bandes rouge, verte et bleue d'environ 10 m.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Landslides</source>
   <translation>Glissements de terrain</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Polygons drawn around the landslides that can be seen in this scene. Empty: a scene without any, all blocks are non-landslides.</source>
   <translation>Polygones dessinés autour des glissements visibles dans cette scène. Vide : une scène sans glissement, tous les blocs sont des non-glissements.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Where the polygons are complete</source>
   <translation>Là où les polygones sont complets</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Only blocks wholly inside are taken. Empty: the whole scene; then a landslide that nobody drew becomes a non-landslide chip.</source>
   <translation>Seuls les blocs entièrement à l'intérieur sont pris. Vide : la scène entière ; un glissement que personne n'a dessiné devient alors une imagette de non-glissement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The numbers or the names of the bands, in this order. More than three (red, green, blue, near infrared) become GeoTIFF chips, of which trainclassifier makes a model of those bands.</source>
   <translation>Les numéros ou les noms des bandes, dans cet ordre. Plus de trois (rouge, vert, bleu, proche infrarouge) donnent des imagettes GeoTIFF, dont trainclassifier fait un modèle de ces bandes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>1 where a pixel counts, 0 or no data where it does not. Another grid is resampled by nearest neighbour.</source>
   <translation>1 où un pixel compte, 0 ou sans données où il ne compte pas. Une autre grille est rééchantillonnée au plus proche voisin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>A block is a landslide where this share of its area, or more, lies in the polygons.</source>
   <translation>Un bloc est un glissement si cette part de sa surface, ou plus, est dans les polygones.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Share that a non-landslide may have</source>
   <translation>Part permise à un non-glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks with more than this and less than MIN_COVER are left out, as they are neither. Empty: none is left out.</source>
   <translation>Les blocs qui en ont plus que cela et moins que MIN_COVER sont laissés de côté, n'étant ni l'un ni l'autre. Vide : aucun n'est laissé de côté.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Non-landslides for one landslide</source>
   <translation>Non-glissements pour un glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>So many times the landslide chips are drawn at random from the other blocks. Empty, or without landslides: all of them.</source>
   <translation>Le nombre d'imagettes de glissement, multiplié par cette valeur, est tiré au hasard parmi les autres blocs. Vide, ou sans glissement : tous les blocs.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Most non-landslide chips</source>
   <translation>Nombre maximal d'imagettes de non-glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Drawn at random, for scenes of ordinary land. A whole tile has 372,100 blocks. Empty: no limit.</source>
   <translation>Tirées au hasard, pour des scènes de terrain ordinaire. Une tuile entière a 372 100 blocs. Vide : pas de limite.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>How values become 8-bit colours; classify with the same one later. 'scale': reflectance 0 to 0.3558 becomes 1 to 255, 8-bit pictures are taken as they are. 'scene', 'shared': matched to REFERENCE, alone or with the table in SOURCE. 'none': 8-bit values as they are.</source>
   <translation>Comment les valeurs deviennent des couleurs de 8 bits ; classez plus tard avec le même choix. 'scale' : la réflectance de 0 à 0,3558 devient 1 à 255, les images de 8 bits sont prises telles quelles. 'scene', 'shared' : ajusté à REFERENCE, seule ou avec la table de SOURCE. 'none' : valeurs de 8 bits telles quelles.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>For MATCH scene and shared. Empty: the shipped model's.</source>
   <translation>Pour MATCH scene et shared. Vide : celle du modèle fourni.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>For MATCH=shared, from fitreference.</source>
   <translation>Pour MATCH=shared, de fitreference.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Empty: the shipped model's, 18.</source>
   <translation>Vide : celle du modèle fourni, 18.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Least share of valid pixels</source>
   <translation>Part minimale de pixels valides</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks with fewer are not taken; in the others invalid pixels take the block's median, as in classification.</source>
   <translation>Les blocs qui en ont moins ne sont pas pris ; dans les autres, les pixels non valides prennent la médiane du bloc, comme pour le classement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks a side of a group</source>
   <translation>Blocs par côté d'un groupe</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Squares of so many blocks go to one split together. Halved where there are too few of them for three splits, and said.</source>
   <translation>Des carrés d'autant de blocs vont ensemble dans un même jeu. Réduits de moitié s'il y en a trop peu pour trois jeux, ce qui est alors dit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Of the drawing and the split.</source>
   <translation>Du tirage et de la répartition.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Folder of chips</source>
   <translation>Dossier d'imagettes</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>New, empty, or one that this algorithm made: then this scene's chips are added, or replace those of an earlier run.</source>
   <translation>Nouveau, vide, ou créé par cet algorithme : les imagettes de cette scène sont alors ajoutées, ou remplacent celles d'une exécution antérieure.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MATCH={0} of {1} bands needs a REFERENCE of as many bands; the shipped model's has {2}.</source>
   <translation>MATCH={0} avec {1} bandes a besoin d'une REFERENCE d'autant de bandes ; celle du modèle fourni en a {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MATCH=none is for 8-bit pictures; the scene is {0}. Choose 'scale', 'scene' or 'shared'.</source>
   <translation>MATCH=none est pour les images de 8 bits ; la scène est {0}. Choisissez 'scale', 'scene' ou 'shared'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MAX_OTHER must not be larger than MIN_COVER.</source>
   <translation>MAX_OTHER ne doit pas être supérieur à MIN_COVER.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The mask has another grid than the scene: it is resampled by nearest neighbour.</source>
   <translation>Le masque a une autre grille que la scène : il est rééchantillonné au plus proche voisin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Too few groups of {0} x {1} blocks for three splits: groups of {2} x {3} are taken.</source>
   <translation>Trop peu de groupes de {0} x {1} blocs pour trois jeux : des groupes de {2} x {3} sont pris.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>A chip measures {0:.0f} m on the ground: set BLOCK_SIZE of trainclassifier to that.</source>
   <translation>Une imagette mesure {0:.0f} m au sol : donnez cette valeur à BLOCK_SIZE de trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>{0} landslide and {1} non-landslide chips: {2}</source>
   <translation>{0} imagettes de glissement et {1} de non-glissement : {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>{0} blocks are neither, and left out</source>
   <translation>{0} blocs ne sont ni l'un ni l'autre et sont laissés de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>No block can be taken: check AREA, the mask, the no-data value and MIN_VALID.</source>
   <translation>Aucun bloc ne peut être pris : vérifiez AREA, le masque, la valeur sans données et MIN_VALID.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>No usable block is covered by POLYGONS to MIN_COVER: check that they belong to this scene, or lower MIN_COVER.</source>
   <translation>Aucun bloc utilisable n'est couvert par POLYGONS jusqu'à MIN_COVER : vérifiez qu'ils vont avec cette scène, ou abaissez MIN_COVER.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Extract detections</source>
   <translation>Extraire les détections</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>threshold</source>
   <translation>seuil</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>events</source>
   <translation>événements</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>roads</source>
   <translation>routes</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>slope</source>
   <translation>pente</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>probability raster → detections, at any threshold, outlined inside their blocks and counted one by one if asked for</source>
   <translation>raster de probabilité → détections, à n'importe quel seuil, délimitées dans leurs blocs et comptées une par une si demandé</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Turns a probability raster into detections at any threshold. Touching blocks are merged into one event; blocks on roads, water or flat land can be left out. Needs no engine.</source>
   <translation>Transforme un raster de probabilité en détections, à n'importe quel seuil. Les blocs contigus sont fusionnés en un événement ; les blocs sur des routes, de l'eau ou du terrain plat peuvent être laissés de côté. N'a pas besoin du moteur.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Next: matchcatalog to see which detections are recorded, and reviewsample to look at some of them.</source>
   <translation>Ensuite : matchcatalog pour voir quelles détections sont répertoriées, et reviewsample pour en regarder quelques-unes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Landslide probability</source>
   <translation>Probabilité de glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>The probability raster that classifyscene or detectlandslides wrote.</source>
   <translation>Le raster de probabilité écrit par classifyscene ou detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>SHARE of the same run of detectlandslides or classifyscene: tells how many landslides each detection holds, and how much of it is landslide. Empty: these two fields stay empty.</source>
   <translation>SHARE de la même exécution de detectlandslides ou classifyscene : dit combien de glissements contient chaque détection, et quelle part d'elle est un glissement. Vide : ces deux champs restent vides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>SHARE or ACTIVATION of the same run. Detections are then outlined inside their blocks, where the landslide's share or the activation is high, instead of being whole blocks: no drawn border, but about twice as much overlap with what people drew (docs/scenes.md). area_m2 is the outline's. Empty: whole blocks.</source>
   <translation>SHARE ou ACTIVATION de la même exécution. Les détections sont alors délimitées dans leurs blocs, là où la part de glissement ou l'activation est élevée, au lieu d'être des blocs entiers : pas une limite dessinée, mais environ deux fois plus de recouvrement avec ce que des personnes ont dessiné (docs/scenes.md). area_m2 est celle du contour. Vide : blocs entiers.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Least share of a block's largest activation</source>
   <translation>Part minimale de la plus grande activation d'un bloc</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>A cell belongs to the outline from this share on. Used where OUTLINES is an activation raster.</source>
   <translation>Une cellule fait partie du contour à partir de cette part. Utilisée si OUTLINES est un raster d'activation.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>INPUT is not a probability raster: its values are integers. Use the PROBABILITY output of classifyscene.</source>
   <translation>INPUT n'est pas un raster de probabilité : ses valeurs sont entières. Utilisez la sortie PROBABILITY de classifyscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Fetch scene</source>
   <translation>Récupérer une scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>cloud</source>
   <translation>nuage</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>download</source>
   <translation>téléchargement</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>mosaic</source>
   <translation>mosaïque</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>items of findscenes, a region → red, green, blue and a mask, as preparesentinel2 makes them, read by ranges of bytes</source>
   <translation>items de findscenes, une région → rouge, vert, bleu et un masque, comme les fait preparesentinel2, lus par plages d'octets</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Reads a region out of Sentinel-2 scenes, level 2A, where they lie as cloud-optimised GeoTIFFs: no more than the parts of the files that the region touches. The result is what preparesentinel2 makes of a downloaded product: reflectance x 10,000 with the offset that the item states, and a mask from the scene classification. Several items of one day become one mosaic. Canceled or cut off, it keeps what was read; running again goes on from there. Keys are GDAL's: it takes them from the environment (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …).</source>
   <translation>Lit une région dans des scènes Sentinel-2 de niveau 2A, là où elles se trouvent en GeoTIFF optimisés pour le cloud : pas plus que les parties des fichiers que touche la région. Le résultat est ce que preparesentinel2 fait d'un produit téléchargé : la réflectance x 10 000 avec l'offset indiqué par l'item, et un masque tiré de la classification de scène. Plusieurs items d'un même jour deviennent une mosaïque. En cas d'annulation ou de coupure, ce qui a été lu est conservé ; relancer continue à partir de là. Les clés sont celles de GDAL : il les prend dans l'environnement (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Next: detectlandslides, with OUTPUT as its scene and MASK as its mask.</source>
   <translation>Ensuite : detectlandslides, avec OUTPUT comme scène et MASK comme masque.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Share of pixels that count</source>
   <translation>Part des pixels qui comptent</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Bytes read over the network</source>
   <translation>Octets lus par le réseau</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Day of the scene</source>
   <translation>Jour de la scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>The layer of findscenes; select the ones of one day that cover the region.</source>
   <translation>La couche de findscenes ; sélectionnez celles d'un même jour qui couvrent la région.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Or: STAC item</source>
   <translation>Ou : item STAC</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of SCENES: a STAC item as a file, or its address typed, without password and query.</source>
   <translation>Au lieu de SCENES : un item STAC, en fichier ou par son adresse saisie, sans mot de passe ni requête.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Polygons: the box around them is read.</source>
   <translation>Polygones : la boîte qui les entoure est lue.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Or: extent</source>
   <translation>Ou : emprise</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of REGION: the box that is read.</source>
   <translation>Au lieu de REGION : la boîte qui est lue.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Offset</source>
   <translation>Offset</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of the one that the item states: -1000 where ESA's offset (baseline 04.00 and later) is in the numbers, 0 where it is taken off.</source>
   <translation>Au lieu de celui qu'indique l'item : -1000 si l'offset de l'ESA (baseline 04.00 et suivantes) est dans les nombres, 0 s'il a été retiré.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>From the scene classification, whose cells of 20 m are laid on the pixels. Pixels without data are always left out. None chosen: all.</source>
   <translation>D'après la classification de scène, dont les cellules de 20 m sont posées sur les pixels. Les pixels sans données sont toujours laissés de côté. Aucune choisie : toutes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Three bands of reflectance x 10,000 (16-bit, 0 is no data), as GeoTIFF (.tif).</source>
   <translation>Trois bandes de réflectance x 10 000 (16 bits, 0 = sans données), en GeoTIFF (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Give either SCENES (the layer of findscenes) or ITEM (a STAC item's file or address).</source>
   <translation>Donnez soit SCENES (la couche de findscenes), soit ITEM (le fichier ou l'adresse d'un item STAC).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>ITEM: there is no file {0}.</source>
   <translation>ITEM : il n'y a pas de fichier {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>SCENES has no field {0!r}: it is not the layer of findscenes.</source>
   <translation>SCENES n'a pas de champ {0!r} : ce n'est pas la couche de findscenes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>SCENES holds no scene: select the ones of one day.</source>
   <translation>SCENES ne contient aucune scène : sélectionnez celles d'un même jour.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Give REGION (polygons) or EXTENT: what is read is the box around it, not the whole scene.</source>
   <translation>Donnez REGION (polygones) ou EXTENT : la boîte qui les entoure est lue, pas la scène entière.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Find scenes</source>
   <translation>Chercher des scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>search</source>
   <translation>recherche</translation>
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
   <translation>régions, dates → une couche des scènes Sentinel-2 qu'un catalogue public en possède : empreinte, date, nuages, part couverte</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Asks a public catalog (a STAC API) which Sentinel-2 scenes, level 2A, there are of regions in a range of days, or in two: before and after. Each scene becomes a polygon with its date, cloud, the share of the region that it covers, and where its bands are. Only the list is downloaded; fetchscene then reads no more than the region.</source>
   <translation>Demande à un catalogue public (une API STAC) quelles scènes Sentinel-2 de niveau 2A existent pour des régions dans une plage de jours, ou dans deux : avant et après. Chaque scène devient un polygone avec sa date, ses nuages, la part de la région qu'elle couvre et l'endroit où se trouvent ses bandes. Seule la liste est téléchargée ; fetchscene ne lit ensuite rien de plus que la région.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Next: select the scenes of one day in OUTPUT, and give them to fetchscene.</source>
   <translation>Ensuite : sélectionnez dans OUTPUT les scènes d'un même jour et donnez-les à fetchscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Regions without a scene</source>
   <translation>Régions sans scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Polygons of the land that is looked at, in any coordinate system.</source>
   <translation>Polygones du terrain observé, dans n'importe quel système de coordonnées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Empty: name where there is one, else the feature's number.</source>
   <translation>Vide : name s'il existe, sinon le numéro de l'entité.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>A polygon a scene and region: scene, region, period (before or after), acquired, cloud (%), share (of the region), platform, baseline, offset and scale (what its numbers become reflectance x 10,000 by, and what says so in offset_by), item (its address), and the addresses of its bands, without keys.</source>
   <translation>Un polygone par scène et région : scene, region, period (avant ou après), acquired, cloud (%), share (de la région), platform, baseline, offset et scale (par quoi ses nombres deviennent la réflectance x 10 000, et ce qui le dit dans offset_by), item (son adresse), et les adresses de ses bandes, sans clés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} scene(s) of {1} region(s).</source>
   <translation>{0} scène(s) de {1} région(s).</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0}: {1} scene(s) of {2} cover {3:.0%} of it.</source>
   <translation>{0} : {1} scène(s) sur {2} en couvrent {3:.0%}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of the scenes, or of those before, where AFTER_START is given.</source>
   <translation>Des scènes, ou de celles d'avant si AFTER_START est donné.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>It counts too.</source>
   <translation>Il compte aussi.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>First day after</source>
   <translation>Premier jour après</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of a second range of days, after the storm or the earthquake. Empty: only one range.</source>
   <translation>D'une deuxième plage de jours, après la tempête ou le séisme. Vide : une seule plage.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Last day after</source>
   <translation>Dernier jour après</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Most cloud (%)</source>
   <translation>Nuages au plus (%)</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of the whole scene, as the catalog says it; the region may be clearer or cloudier.</source>
   <translation>De la scène entière, tels que le catalogue les indique ; la région peut être plus dégagée ou plus nuageuse.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Choose scenes</source>
   <translation>Choisir les scènes</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Keeps of each region and range of days the fewest scenes that cover what all cover together; of these the ones of the fewest days, then those with the least cloud.</source>
   <translation>Garde pour chaque région et plage de jours le moins de scènes qui couvrent ce que toutes couvrent ensemble ; parmi elles, celles du moins de jours, puis les moins nuageuses.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Both public ones answer without a key.</source>
   <translation>Les deux publics répondent sans clé.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Address of another catalog</source>
   <translation>Adresse d'un autre catalogue</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>For API=own: of a STAC API with item search, without password and query.</source>
   <translation>Pour API=own : d'une API STAC avec recherche d'items, sans mot de passe ni requête.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Collection</source>
   <translation>Collection</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of Sentinel-2, level 2A, as cloud-optimised GeoTIFF. Empty: sentinel-2-l2a.</source>
   <translation>De Sentinel-2, niveau 2A, en GeoTIFF optimisés pour le cloud. Vide : sentinel-2-l2a.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} and {1} are both needed: the first and the last day of the scenes.</source>
   <translation>{0} et {1} sont tous deux nécessaires : le premier et le dernier jour des scènes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} ({1}) lies after {2} ({3}): exchange them.</source>
   <translation>{0} ({1}) est postérieur à {2} ({3}) : échangez-les.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>AFTER_START ({0}) does not lie after END ({1}): before and after are one then.</source>
   <translation>AFTER_START ({0}) n'est pas postérieur à END ({1}) : avant et après se confondent alors.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>API=own needs the catalog's ADDRESS.</source>
   <translation>API=own nécessite l'adresse du catalogue dans ADDRESS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>ADDRESS is for API=own: choose it, or leave ADDRESS empty.</source>
   <translation>ADDRESS est pour API=own : choisissez-la, ou laissez ADDRESS vide.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>No scene of the region {0} from {1} to {2}: choose a longer range of days (a place is seen every five days or so, since 2016).</source>
   <translation>Aucune scène de la région {0} du {1} au {2} : choisissez une plage de jours plus longue (un lieu est vu tous les cinq jours environ, depuis 2016).</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>No scene of the region {0} from {1} to {2} has at most {3:g} % cloud; of {4} the clearest has {5:.0f} % ({6}). Raise CLOUD, or choose a longer range of days.</source>
   <translation>Aucune scène de la région {0} du {1} au {2} n'a au plus {3:g} % de nuages ; sur {4}, la plus dégagée en a {5:.0f} % ({6}). Augmentez CLOUD, ou choisissez une plage de jours plus longue.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Fit reference distribution</source>
   <translation>Établir une distribution de référence</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>histogram</source>
   <translation>histogramme</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>distribution</source>
   <translation>distribution</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>matching</source>
   <translation>ajustement</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>chips or scenes → distribution (JSON)</source>
   <translation>imagettes ou scènes → distribution (JSON)</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Counts the values of each band over all valid pixels, and writes their distribution as JSON. Fitted on training chips it is a REFERENCE; fitted on all scenes that will be compared, together, it is their SOURCE for MATCH=shared. Integers of 8 and 16 bits are counted exactly, one by one.</source>
   <translation>Compte les valeurs de chaque bande sur tous les pixels valides et écrit leur distribution en JSON. Établie sur des imagettes d'entraînement, c'est une REFERENCE ; établie sur toutes les scènes à comparer, ensemble, c'est leur SOURCE pour MATCH=shared. Les entiers de 8 et 16 bits sont comptés exactement, un par un.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Next: give OUTPUT to detectlandslides as its shared source distribution, for each of the scenes.</source>
   <translation>Ensuite : donnez OUTPUT à detectlandslides comme distribution source commune, pour chacune des scènes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>One or more scenes; several are counted as one. Give scenes or chips, not both.</source>
   <translation>Une ou plusieurs scènes ; plusieurs sont comptées comme une seule. Donnez des scènes ou des imagettes, pas les deux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>A folder of pictures (PNG, JPEG, TIFF), searched with its subfolders; folders named 'masks' are left out.</source>
   <translation>Un dossier d'images (PNG, JPEG, TIFF), parcouru avec ses sous-dossiers ; les dossiers nommés 'masks' sont laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>The numbers or the names of the bands, as many as you like; for the models red, green and blue, in this order. Empty: the first three, or all where there are fewer.</source>
   <translation>Les numéros ou les noms des bandes, autant que vous voulez ; pour les modèles rouge, vert et bleu, dans cet ordre. Vide : les trois premières, ou toutes s'il y en a moins.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>For scenes: 1 where a pixel counts, 0 or no data where it does not. One mask for all scenes, or one each: a scene takes the masks that overlap it, and counts whole where none does. Another grid is resampled by nearest neighbour.</source>
   <translation>Pour les scènes : 1 où un pixel compte, 0 ou sans données où il ne compte pas. Un masque pour toutes les scènes, ou un pour chacune : une scène prend les masques qui la recouvrent, et compte en entier si aucun ne le fait. Une autre grille est rééchantillonnée au plus proche voisin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Distribution</source>
   <translation>Distribution</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>The values that occur and how often.</source>
   <translation>Les valeurs présentes et leur fréquence.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Give either INPUT (one or more scenes) or CHIPS (a folder of pictures), exactly one of them.</source>
   <translation>Donnez soit INPUT (une ou plusieurs scènes), soit CHIPS (un dossier d'images), exactement l'un des deux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>{0} valid pixels, {1} different values in the first band</source>
   <translation>{0} pixels valides, {1} valeurs différentes dans la première bande</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>There is no picture (PNG, JPEG, TIFF) in {0}.</source>
   <translation>Il n'y a pas d'image (PNG, JPEG, TIFF) dans {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Bands of chips are given by their numbers, not {0!r}.</source>
   <translation>Les bandes des imagettes se donnent par leurs numéros, pas {0!r}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>No mask overlaps {0}: all its valid pixels count.</source>
   <translation>Aucun masque ne recouvre {0} : tous ses pixels valides comptent.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>A mask has another grid than {0}: it is resampled by nearest neighbour.</source>
   <translation>Un masque a une autre grille que {0} : il est rééchantillonné au plus proche voisin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different models ({0} and {1}): classify both alike.</source>
   <translation>Les dates ont été classées avec des modèles différents ({0} et {1}) : classez-les toutes deux de la même façon.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different bands ({0} and {1}): classify both alike.</source>
   <translation>Les dates ont été classées avec des bandes différentes ({0} et {1}) : classez-les toutes deux de la même façon.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different priors ({0} and {1}): classify both alike.</source>
   <translation>Les dates ont été classées avec des parts a priori différentes ({0} et {1}) : classez-les toutes deux de la même façon.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>{0} is no probability raster: it has one band of floating point. Use PROBABILITY of classifyscene.</source>
   <translation>{0} n'est pas un raster de probabilité : un tel raster a une seule bande, en virgule flottante. Utilisez PROBABILITY de classifyscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates are in different coordinate systems ({0} and {1}): warp one scene to the other's grid and classify it again.</source>
   <translation>Les dates sont dans des systèmes de coordonnées différents ({0} et {1}) : reprojetez une scène sur la grille de l'autre et classez-la à nouveau.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates are on different grids: {0} and {1}. Clip or warp one scene to the other's grid and classify it again.</source>
   <translation>Les dates sont sur des grilles différentes : {0} et {1}. Découpez ou reprojetez une scène sur la grille de l'autre et classez-la à nouveau.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>{0} x {1} blocks of {2:g} from {3:g}, {4:g}</source>
   <translation>{0} x {1} blocs de {2:g} à partir de {3:g} ; {4:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a whole number, not {1}.</source>
   <translation>{0} est un nombre entier, et non {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a number, not {1}.</source>
   <translation>{0} est un nombre, et non {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>at least {0:.15g}</source>
   <translation>au moins {0:.15g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>at most {0:.15g}</source>
   <translation>au plus {0:.15g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is {1}, not {2}.</source>
   <translation>{0} vaut {1}, et non {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is true or false, not {1}.</source>
   <translation>{0} vaut true ou false (vrai ou faux), et non {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a day, written as 2010-01-31, not {1}.</source>
   <translation>{0} est un jour, écrit comme 2010-01-31, et non {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a path, and no file can have the name {1}.</source>
   <translation>{0} est un chemin, et aucun fichier ne peut s'appeler {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog {0} can't be read: there is no such file.</source>
   <translation>Le catalogue {0} ne peut pas être lu : ce fichier n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog {0} has several layers ({1}). Say which one is meant: {0}|layername={2}</source>
   <translation>Le catalogue {0} a plusieurs couches ({1}). Dites laquelle prendre : {0}|layername={2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog says no coordinate system: its places are taken as longitude and latitude.</source>
   <translation>Le catalogue n'indique pas de système de coordonnées : ses lieux sont pris comme longitude et latitude.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>Masks hold 0, and 1 or 255 where there is a landslide, in one band with hard edges (no JPEG); one colour on black is read too, other values are refused by name. EXIF orientation is applied to both, hidden files are left aside.</source>
   <translation>Les masques contiennent 0, et 1 ou 255 là où il y a un glissement, dans une bande aux bords nets (pas de JPEG) ; une seule couleur sur du noir est lue aussi, d'autres valeurs sont refusées en donnant leur nom. L'orientation EXIF est appliquée aux deux, les fichiers cachés sont ignorés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>OUTPUT: {0} is a file; name a folder.</source>
   <translation>OUTPUT : {0} est un fichier ; indiquez un dossier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>OUTPUT: {0} is not empty, and holds no chips of this algorithm. Name another folder.</source>
   <translation>OUTPUT : {0} n'est pas vide et ne contient pas d'imagettes de cet algorithme. Indiquez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} can't be used: it must be a picture with {1} bands (red, green and blue first).</source>
   <translation>L'imagette {0} ne peut pas être utilisée : ce doit être une image à {1} bandes (rouge, vert et bleu d'abord).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} is {1}; chips are 8 or 16 bit.</source>
   <translation>L'imagette {0} est {1} ; les imagettes sont de 8 ou 16 bits.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} is {1}, the ones before {2}.</source>
   <translation>L'imagette {0} est {1}, les précédentes {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>There is no picture to count.</source>
   <translation>Il n'y a pas d'image à compter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/covering.py" />
   <source>REGIONS must hold at least one polygon.</source>
   <translation>REGIONS doit contenir au moins un polygone.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/covering.py" />
   <source>REGIONS holds {0} polygons, more than {1}: select some, or dissolve them.</source>
   <translation>REGIONS contient {0} polygones, plus que {1} : sélectionnez-en quelques-uns, ou regroupez-les.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/cutting.py" />
   <source>The chip {0}</source>
   <translation>L'imagette {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/databases.py" />
   <source>Another run is writing tables into {0}: waiting</source>
   <translation>Une autre exécution écrit des tables dans {0} : en attente</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/databases.py" />
   <source>{0} could not be written: another program is writing {1}. Try again when it has ended.</source>
   <translation>{0} n'a pas pu être écrit : un autre programme écrit dans {1}. Réessayez quand il aura fini.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/demo.py" />
   <source>Synthetic: drawn by the Landslide Bias demo, not a real place</source>
   <translation>Synthétique : dessiné par la démo de Landslide Bias, pas un lieu réel</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/demo.py" />
   <source>The demo</source>
   <translation>La démo</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} names a file that is read, {1}, which would be lost: name another file.</source>
   <translation>{0} désigne un fichier qui est lu, {1}, et qui serait perdu : indiquez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} names a table that is read, {1} in {2}, which would be lost: name another one.</source>
   <translation>{0} désigne une table qui est lue, {1} dans {2}, et qui serait perdue : indiquez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} and {1} name one file, {2}: give each a name of its own.</source>
   <translation>{0} et {1} désignent un même fichier, {2} : donnez à chacun son propre nom.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} can't be written: {1}. Choose a folder where you may write.</source>
   <translation>La sortie {0} ne peut pas être écrite : {1}. Choisissez un dossier où vous avez le droit d'écrire.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} is a folder; name a file.</source>
   <translation>La sortie {0} est un dossier ; indiquez un fichier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} is a device or a pipe; name a file.</source>
   <translation>La sortie {0} est un périphérique ou un tube ; indiquez un fichier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/detecting.py" />
   <source>{0:.0%} of the blocks were detected, more than hold a landslide in the chips that the model was trained on. Unless a storm or an earthquake hit this scene, its colours are probably not the model's: check MATCH and OFFSET.</source>
   <translation>{0:.0%} des blocs ont été détectés, soit plus que la part contenant un glissement dans les imagettes ayant servi à entraîner le modèle. À moins qu'une tempête ou un séisme n'ait frappé cette scène, ses couleurs ne sont probablement pas celles du modèle : vérifiez MATCH et OFFSET.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine says that it is done, but the {0} {1} that it should have made is not there, or is another one. Run it again; if it happens again, run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>Le moteur dit qu'il a terminé, mais ce qu'il aurait dû produire ({0} {1}) n'est pas là, ou est autre chose. Relancez ; si cela se reproduit, lancez « Installer le moteur » (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>(unnamed)</source>
   <translation>(sans nom)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceling: the engine keeps what is done …</source>
   <translation>Annulation : le moteur garde ce qui est fait…</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceled. The engine did not answer and was stopped; finished strips are kept.</source>
   <translation>Annulé. Le moteur n'a pas répondu et a été arrêté ; les tranches terminées sont conservées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine's interpreter {0} can't be started: {1}. Run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>L'interpréteur {0} du moteur ne peut pas être démarré : {1}. Lancez « Installer le moteur » (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>ended with code {0}</source>
   <translation>s'est terminé avec le code {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>did not end</source>
   <translation>ne s'est pas terminé</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>was killed by signal {0}</source>
   <translation>a été tué par le signal {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>it said nothing</source>
   <translation>il n'a rien dit</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine {0} without a result. If it happens again, run 'Set up the engine' (landslidebias:setupengine). Its last words:
{1}</source>
   <translation>Le moteur {0}, sans résultat. Si cela se reproduit, lancez « Installer le moteur » (landslidebias:setupengine). Ses derniers mots :
{1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>THRESHOLD is a probability between 0 and 1, not {0:g}.</source>
   <translation>THRESHOLD est une probabilité entre 0 et 1, et non {0:g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} detected blocks, {1} events</source>
   <translation>{0} blocs détectés, {1} événements</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Were all of them right, they would hold about {0} landslides.</source>
   <translation>Si tous étaient justes, ils contiendraient environ {0} glissements.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of {1} blocks have a probability above {2:.4g}</source>
   <translation>{0} blocs sur {1} ont une probabilité supérieure à {2:.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Operating point {0}. {1}</source>
   <translation>Point de fonctionnement {0}. {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Were there no landslide at all, {0:.1f} of {1} blocks would be called one.</source>
   <translation>S'il n'y avait aucun glissement, {0:.1f} blocs sur {1} seraient signalés comme tels.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of them touch what is excluded and are left out</source>
   <translation>{0} d'entre eux touchent ce qui est exclu et sont laissés de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} detected blocks lie outside the DEM; they are kept</source>
   <translation>{0} blocs détectés sont hors du MNT (DEM) ; ils sont conservés</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of them are flatter than {1:g} degrees and are left out</source>
   <translation>{0} d'entre eux sont plus plats que {1:g} degrés et sont laissés de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/features.py" />
   <source>{0} has no field {1!r}; it has {2}.</source>
   <translation>{0} n'a pas de champ {1!r} ; il y a {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/features.py" />
   <source>{0} can't be opened as a layer.</source>
   <translation>{0} ne peut pas être ouvert comme couche.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0:.2f} MB were read over the network.</source>
   <translation>{0:.2f} Mo ont été lus par le réseau.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0:.1%} of the pixels count</source>
   <translation>{0:.1%} des pixels comptent</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>No pixel counts: choose fewer CLASSES, another date, or look whether the region lies in the scene.</source>
   <translation>Aucun pixel ne compte : choisissez moins de CLASSES, une autre date, ou regardez si la région est dans la scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>OFFSET {0:g} goes before what {1} states ({2}).</source>
   <translation>OFFSET {0:g} l'emporte sur ce qu'indique {1} ({2}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0} does not say its offset, nor its processing baseline. Give OFFSET: -1000 from baseline 04.00 on (25 January 2022), else 0.</source>
   <translation>{0} n'indique ni son offset ni sa baseline de traitement. Donnez OFFSET : -1000 à partir de la baseline 04.00 (25 janvier 2022), sinon 0.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0} and {1} state different offsets ({2} and {3}): fetch each by itself.</source>
   <translation>{0} et {1} indiquent des offsets différents ({2} et {3}) : récupérez chacun à part.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>Offsets: {0}</source>
   <translation>Offsets : {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/gathered.py" />
   <source>PROBABILITIES: {0} is a file; name a folder.</source>
   <translation>PROBABILITIES : {0} est un fichier ; indiquez un dossier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/gathered.py" />
   <source>PROBABILITIES holds {0}, which is no probability raster of this plugin: name another folder.</source>
   <translation>PROBABILITIES contient {0}, qui n'est pas un raster de probabilité de cette extension : indiquez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/geotiff.py" />
   <source>This raster is written as GeoTIFF: name the output {0} with the ending .tif.</source>
   <translation>Ce raster est écrit en GeoTIFF : donnez à la sortie {0} un nom se terminant par .tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: there is no folder {1}.</source>
   <translation>{0} : il n'y a pas de dossier {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: {1} is no layer of features.</source>
   <translation>{0} : {1} n'est pas une couche d'entités.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: {1} can't be opened as a layer.</source>
   <translation>{0} : {1} ne peut pas être ouvert comme couche.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>The {0} beside {1}</source>
   <translation>Le fichier {0} à côté de {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene has {0} x {1} pixels, less than one block of {2} x {3}.</source>
   <translation>La scène a {0} x {1} pixels, moins qu'un bloc de {2} x {3}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>{0:.3g} x {1:.3g} m</source>
   <translation>{0:.3g} x {1:.3g} m</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Finer detail can't be made up: use a scene of a finer sensor.</source>
   <translation>Les pixels de la scène mesurent {0} au sol ; le modèle a été entraîné pour {1:g} m. Un détail plus fin ne s'invente pas : utilisez une scène d'un capteur plus fin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Set RESAMPLE, or resample the scene first.</source>
   <translation>Les pixels de la scène mesurent {0} au sol ; le modèle a été entraîné pour {1:g} m. Activez RESAMPLE, ou rééchantillonnez d'abord la scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground: it is resampled to {1:g} m in {2} ({3}) as it is read.</source>
   <translation>Les pixels de la scène mesurent {0} au sol : elle est rééchantillonnée à {1:g} m dans {2} ({3}) à la lecture.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's lines do not run from north to south and west to east: it is turned as it is read.</source>
   <translation>Les lignes de la scène ne vont pas du nord au sud et d'ouest en est : elle est tournée à la lecture.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>The scenes are shifted by {0:.2f} pixels ({1:+.1f} to the right, {2:+.1f} down, in the map's units): edges of fields and shade look like change. Register one to the other first.</source>
   <translation>Les scènes sont décalées de {0:.2f} pixels ({1:+.1f} vers la droite, {2:+.1f} vers le bas, en unités de la carte) : les bords des champs et l'ombre ressemblent à du changement. Recalez d'abord l'une sur l'autre.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>The scenes are too different on stable ground to say whether they are shifted (season, shade, cloud that is not masked).</source>
   <translation>Les scènes sont trop différentes sur le terrain stable pour dire si elles sont décalées (saison, ombre, nuage non masqué).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>{0}: gain {1:.2f}, offset {2:+.4g}</source>
   <translation>{0} : gain {1:.2f}, offset {2:+.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>Stable ground changed its light ({0}). Classify both dates with MATCH=shared and one SOURCE, or take dates of one season.</source>
   <translation>Le terrain stable a changé de lumière ({0}). Classez les deux dates avec MATCH=shared et une seule SOURCE, ou prenez des dates d'une même saison.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>All bands differ by about {0:,}: one scene still carries Sentinel-2's offset of processing baseline 04.00. Prepare both with preparesentinel2.</source>
   <translation>Toutes les bandes diffèrent d'environ {0:,} : une scène porte encore l'offset Sentinel-2 de la baseline de traitement 04.00. Préparez les deux avec preparesentinel2.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/joined.py" />
   <source>{0}: all layers must hold polygons, or all points.</source>
   <translation>{0} : toutes les couches doivent contenir des polygones, ou toutes des points.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/joined.py" />
   <source>{0}: layers with fields such as {1} can't be joined.</source>
   <translation>{0} : les couches ayant des champs tels que {1} ne peuvent pas être réunies.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER has fractions: it must hold whole numbers, one a class.</source>
   <translation>LANDCOVER a des fractions : il doit contenir des nombres entiers, un par classe.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER does not cover the blocks that were seen: check both coordinate systems.</source>
   <translation>LANDCOVER ne couvre pas les blocs qui ont été vus : vérifiez les deux systèmes de coordonnées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>{0} of {1} blocks have no land cover, and are left out.</source>
   <translation>{0} blocs sur {1} n'ont pas d'occupation du sol et sont laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER could not be used: {0}</source>
   <translation>LANDCOVER n'a pas pu être utilisé : {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/live.py" />
   <source>A probability raster holds numbers from 0 to 1, not integers.</source>
   <translation>Un raster de probabilité contient des nombres de 0 à 1, pas des entiers.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} is left out: {1}</source>
   <translation>{0} est laissée de côté : {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: {1} detected blocks, {2} events (kept from before)</source>
   <translation>{0} : {1} blocs détectés, {2} événements (conservés d'avant)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: {1} detected blocks, {2} events</source>
   <translation>{0} : {1} blocs détectés, {2} événements</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>The output is temporary, so nothing is kept.</source>
   <translation>La sortie est temporaire, rien n'est donc conservé.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} of {1} scenes are kept in {2}; run again with the same parameters to go on from there, with a scheduler or without.</source>
   <translation>{0} scènes sur {1} sont conservées dans {2} ; relancez avec les mêmes paramètres pour continuer à partir de là, avec ou sans ordonnanceur.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Canceled. The output is temporary, so nothing is kept: name a file, and a canceled run can be gone on with.</source>
   <translation>Annulé. La sortie est temporaire, rien n'est donc conservé : indiquez un fichier, et une exécution annulée pourra être poursuivie.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Canceled. {0} of {1} scenes are kept in {2}; run again with the same parameters to go on from there.</source>
   <translation>Annulé. {0} scènes sur {1} sont conservées dans {2} ; relancez avec les mêmes paramètres pour continuer à partir de là.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>None of {0} scenes could be done. {1}: {2}</source>
   <translation>Aucune des {0} scènes n'a pu être traitée. {1} : {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} of {1} scenes failed and are left out: {2}{3}</source>
   <translation>{0} scènes sur {1} ont échoué et sont laissées de côté : {2}{3}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Mend them, and run again with the same parameters: only they are done then.</source>
   <translation>Corrigez-les et relancez avec les mêmes paramètres : elles seules sont alors traitées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>What was made of it in {0} was changed by something else.</source>
   <translation>Ce qui en a été fait dans {0} a été modifié par autre chose.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Its coordinates can't be expressed in the system of another layer: {0}</source>
   <translation>Ses coordonnées ne peuvent pas être exprimées dans le système d'une autre couche : {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>It failed unexpectedly ({0}: {1}). This is a bug: please report it.</source>
   <translation>Elle a échoué de façon inattendue ({0} : {1}). C'est un bogue : merci de le signaler.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>The engine has died and is started again. {0}</source>
   <translation>Le moteur a planté et est redémarré. {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: there is no file {1}.</source>
   <translation>{0} : il n'y a pas de fichier {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outlines.py" />
   <source>{0}: {1} does not belong to this probability raster (whole cells to a block, a band named {2!r}). Take {3} from the same run of classifyscene or detectlandslides.</source>
   <translation>{0} : {1} ne va pas avec ce raster de probabilité (cellules entières par bloc, une bande nommée {2!r}). Prenez {3} de la même exécution de classifyscene ou detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outlines.py" />
   <source>{0}: {1} was made by another run (other scene, model or matching) than INPUT.</source>
   <translation>{0} : {1} a été fait par une autre exécution (autre scène, modèle ou ajustement) que INPUT.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outputs.py" />
   <source>{0} could not take its place: {1}.</source>
   <translation>{0} n'a pas pu prendre sa place : {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The file says that its values are number x {0:g} + {1:g}, which is no reflectance: the numbers are taken as they are.</source>
   <translation>Le fichier dit que ses valeurs sont nombre x {0:g} + {1:g}, ce qui n'est pas une réflectance : les nombres sont pris tels quels.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>Scale {0:g} and offset {1:g} of the file are applied: its values are reflectance.</source>
   <translation>L'échelle {0:g} et l'offset {1:g} du fichier sont appliqués : ses valeurs sont des réflectances.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>{0:g} is added to the scene's numbers (OFFSET).</source>
   <translation>{0:g} est ajouté aux nombres de la scène (OFFSET).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The bands {0} are taken for red, green and blue, by their names.</source>
   <translation>Les bandes {0} sont prises pour rouge, vert et bleu, d'après leurs noms.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The bands {0} are taken for {1}, by their names.</source>
   <translation>Les bandes {0} sont prises pour {1}, d'après leurs noms.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The scene has {0} bands, and their names don't tell which are {1}: the first ones are taken. Set BANDS where others are meant.</source>
   <translation>La scène a {0} bandes, et leurs noms ne disent pas lesquelles sont {1} : les premières sont prises. Indiquez BANDS s'il s'agit d'autres.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The scene has {0} bands, and their names don't tell which are red, green and blue: {1} are taken. Set BANDS where others are meant (a full Sentinel-2 stack: 4, 3, 2).</source>
   <translation>La scène a {0} bandes, et leurs noms ne disent pas lesquelles sont rouge, verte et bleue : {1} sont prises. Indiquez BANDS s'il s'agit d'autres (une pile Sentinel-2 complète : 4, 3, 2).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>the first ones</source>
   <translation>les premières</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>{0:.1%} of the pixels are 0, which is no data in reflectance, though the file does not say so: they are left out.</source>
   <translation>{0:.1%} des pixels valent 0, ce qui est une absence de données en réflectance, bien que le fichier ne le dise pas : ils sont laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>{0} has no class {1!r}: the scene classification file (SCL) is missing.</source>
   <translation>{0} n'a pas de classe {1!r} : le fichier de classification de scène (SCL) manque.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>{0} has no class {1!r}: without a scene classification (level 2A has one) a mask can leave out no data and saturated pixels, cloud and cirrus where the product has MSK_CLASSI or MSK_CLOUDS, and snow where it has MSK_CLASSI.</source>
   <translation>{0} n'a pas de classe {1!r} : sans classification de scène (le niveau 2A en a une), un masque peut écarter les pixels sans données et saturés, les nuages et les cirrus si le produit a MSK_CLASSI ou MSK_CLOUDS, et la neige s'il a MSK_CLASSI.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The product has no class {0}: the mask can't leave it out.</source>
   <translation>Le produit n'a pas de classe {0} : le masque ne peut pas l'écarter.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} has no coordinate system: the product is damaged.</source>
   <translation>Le masque {0} n'a pas de système de coordonnées : le produit est endommagé.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>Masks of {0:g} m are resampled to 10 m by nearest neighbour.</source>
   <translation>Les masques de {0:g} m sont rééchantillonnés à 10 m au plus proche voisin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} is damaged: a polygon of it can't be read. Download it again.</source>
   <translation>Le masque {0} est endommagé : un de ses polygones ne peut pas être lu. Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} is damaged or cut: {1}. Download the product again.</source>
   <translation>Le masque {0} est endommagé ou tronqué : {1}. Téléchargez à nouveau le produit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>There is no file or folder {0}.</source>
   <translation>Il n'y a pas de fichier ni de dossier {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds {1} products ({2} …): name one of them.</source>
   <translation>{0} contient {1} produits ({2} …) : indiquez l'un d'eux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is no whole zip file ({1}): the download was cut. Download it again.</source>
   <translation>{0} n'est pas un fichier zip complet ({1}) : le téléchargement a été coupé. Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds too many files to be a product: name the product's own zip.</source>
   <translation>{0} contient trop de fichiers pour être un produit : indiquez le zip propre au produit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is encrypted: unpack it first.</source>
   <translation>{0} est chiffré : décompressez-le d'abord.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has {1:,} MB, where a Sentinel-2 product's has less than {2:,}. Download the product again.</source>
   <translation>{0} a {1:,} Mo, alors que celui d'un produit Sentinel-2 en a moins de {2:,}. Téléchargez à nouveau le produit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds too many files to be a product: name the product's own folder.</source>
   <translation>{0} contient trop de fichiers pour être un produit : indiquez le dossier propre au produit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} can't be read: {1}</source>
   <translation>{0} ne peut pas être lu : {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has {1} granules, and its metadata does not name {2}. Download it again, or name the folder of one granule (in GRANULE).</source>
   <translation>{0} a {1} granules, et ses métadonnées ne nomment pas {2}. Téléchargez-le à nouveau, ou indiquez le dossier d'un granule (dans GRANULE).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} spans {1} map zones: name one granule's folder of band files instead, with OFFSET.</source>
   <translation>{0} s'étend sur {1} zones cartographiques : indiquez plutôt le dossier des fichiers de bandes d'un granule, avec OFFSET.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds {1} granules that GDAL can't join: name the folder of one of them (in GRANULE).</source>
   <translation>{0} contient {1} granules que GDAL ne peut pas réunir : indiquez le dossier de l'un d'eux (dans GRANULE).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is {1}; Sentinel-2's numbers are 16-bit integers without sign.</source>
   <translation>{0} est {1} ; les nombres de Sentinel-2 sont des entiers de 16 bits sans signe.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} lies on another grid than {1}: {2} is of another product or resolution.</source>
   <translation>{0} est sur une autre grille que {1} : {2} est d'un autre produit ou d'une autre résolution.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has pixels of {1:g}, not the 10 m of red, green and blue.</source>
   <translation>{0} a des pixels de {1:g}, et non les 10 m du rouge, du vert et du bleu.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} can't be opened as a raster: {1}</source>
   <translation>{0} ne peut pas être ouvert comme raster : {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>unknown format</source>
   <translation>format inconnu</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} holds no raster band.</source>
   <translation>{0} ne contient pas de bande raster.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The raster {0} comes from {1}; export it as a GeoTIFF first.</source>
   <translation>Le raster {0} provient de {1} ; exportez-le d'abord en GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The raster {0} has no coordinate system. Assign one (Raster, Projections, Assign Projection) so that sizes can be measured.</source>
   <translation>Le raster {0} n'a pas de système de coordonnées. Attribuez-lui-en un (Raster, Projections, Assigner une projection) pour que les tailles puissent être mesurées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The layer {0} takes more than one value for no data ({1}): export it with a single one.</source>
   <translation>La couche {0} prend plus d'une valeur comme sans données ({1}) : exportez-la avec une seule.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} is damaged or incomplete: {1}</source>
   <translation>{0} est endommagé ou incomplet : {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>MASK does not overlap the scene: check that it belongs to this scene, and both coordinate systems.</source>
   <translation>MASK ne chevauche pas la scène : vérifiez qu'il va avec cette scène, ainsi que les deux systèmes de coordonnées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>REGIONS must hold at least two or more polygons, for the bias factor compares them.</source>
   <translation>REGIONS doit contenir au moins deux polygones, car le facteur de biais les compare.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The region name {0!r} stands twice in REGIONS: names must differ (NAME_FIELD), or dissolve the regions.</source>
   <translation>Le nom de région {0!r} figure deux fois dans REGIONS : les noms doivent différer (NAME_FIELD), ou regroupez les régions.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The regions {0} and {1} overlap, so a landslide could count twice. Cut one of them (Vector, Geoprocessing, Difference).</source>
   <translation>Les régions {0} et {1} se chevauchent, si bien qu'un glissement pourrait compter deux fois. Découpez l'une d'elles (Vecteur, Outils de géotraitement, Différence).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>No record has a date that can be read in {0!r}. Import the catalog with importcatalog, or choose another DATE_FIELD.</source>
   <translation>Aucun enregistrement n'a de date lisible dans {0!r}. Importez le catalogue avec importcatalog, ou choisissez un autre DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The records have no field {0!r} for the dates; they have {1}. Choose DATE_FIELD.</source>
   <translation>Les enregistrements n'ont pas de champ {0!r} pour les dates ; ils ont {1}. Choisissez DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The region {0} has no number of years above 0 in VISIBLE_YEARS_FIELD.</source>
   <translation>La région {0} n'a pas de nombre d'années supérieur à 0 dans VISIBLE_YEARS_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/remote.py" />
   <source>{0} reads from the network ({1}), which was not asked for: name that address itself, or a file that is whole on this machine.</source>
   <translation>{0} lit sur le réseau ({1}), ce qui n'a pas été demandé : indiquez cette adresse elle-même, ou un fichier complet sur cette machine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>Row {0} of SCENES does not say where its scene is.</source>
   <translation>La ligne {0} de SCENES ne dit pas où est sa scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>REGIONS has no region called {0!r}, which SCENES names: give the layer that findscenes got, or REGION_FIELD.</source>
   <translation>REGIONS n'a pas de région nommée {0!r}, que SCENES nomme : donnez la couche que findscenes a reçue, ou REGION_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>Row {0} of SCENES has no outline: give REGIONS.</source>
   <translation>La ligne {0} de SCENES n'a pas de contour : donnez REGIONS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>SCENES holds no scene.</source>
   <translation>SCENES ne contient aucune scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>PRIOR is a share between 0 and 1, not {0:g}.</source>
   <translation>PRIOR est une part entre 0 et 1, et non {0:g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>The scene has {0} x {1} pixels, less than one block of the model ({2} x {3}).</source>
   <translation>La scène a {0} x {1} pixels, moins qu'un bloc du modèle ({2} x {3}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>Block rasters are written as GeoTIFF: name the output {0} with the ending .tif.</source>
   <translation>Les rasters de blocs sont écrits en GeoTIFF : donnez à la sortie {0} un nom se terminant par .tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>The model {0} {1} does not tell the landslide's share of a block (it was exported before 0.2): leave SHARE empty, or use the shipped model.</source>
   <translation>Le modèle {0} {1} ne donne pas la part de glissement d'un bloc (il a été exporté avant la 0.2) : laissez SHARE vide, ou utilisez le modèle fourni.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>Model {0} {1}, matching: {2}</source>
   <translation>Modèle {0} {1}, ajustement : {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>the model's bands</source>
   <translation>les bandes du modèle</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>number of blocks</source>
   <translation>nombre de blocs</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/shapes.py" />
   <source>EXTENT has no ground in common with the scene's blocks.</source>
   <translation>EXTENT n'a pas de terrain en commun avec les blocs de la scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sheets.py" />
   <source>Row {0}, column {1}: probability {2:.3f}</source>
   <translation>Ligne {0}, colonne {1} : probabilité {2:.3f}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sinks.py" />
   <source>Made by Landslide Bias.</source>
   <translation>Fait par Landslide Bias.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sinks.py" />
   <source>{0} could not be made ({1}): check its name and its ending.</source>
   <translation>{0} n'a pas pu être créé ({1}) : vérifiez son nom et sa terminaison.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/statistics.py" />
   <source>{0} could not be summarised: {1}</source>
   <translation>{0} n'a pas pu être résumé : {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/strips.py" />
   <source>A mask is damaged or incomplete: {0}</source>
   <translation>Un masque est endommagé ou incomplet : {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/terrain.py" />
   <source>The DEM could not be used: {0}</source>
   <translation>Le MNT (DEM) n'a pas pu être utilisé : {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/workplace.py" />
   <source>{0} is not this plugin's work: it was renamed to {1}.</source>
   <translation>{0} n'est pas l'œuvre de cette extension : il a été renommé en {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/workplace.py" />
   <source>{0} lies where files can't be locked: make sure that no other run writes it meanwhile.</source>
   <translation>{0} est à un endroit où les fichiers ne peuvent pas être verrouillés : assurez-vous qu'aucune autre exécution ne l'écrive entre-temps.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Activation maps (Grad-CAM)</source>
   <translation>Cartes d'activation (Grad-CAM)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>explanation</source>
   <translation>explication</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>attention</source>
   <translation>attention</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>heat map</source>
   <translation>carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>why</source>
   <translation>pourquoi</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>activation maps of a scene, an extent or chosen blocks, and a sheet of pictures</source>
   <translation>cartes d'activation d'une scène, d'une emprise ou de blocs choisis, et une planche d'images</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Shows which part of a block speaks for a landslide, or against it: the Grad-CAM maps (Selvaraju et al. 2017) of a whole scene, of an extent, or of blocks that you choose, e.g. the detections, as a raster whose cells tile the blocks, and as a sheet of pictures with the scene, what the model saw after matching, both maps and the probability. The values are those of ACTIVATION of classifyscene. Canceling keeps what is done, beside the output's name.</source>
   <translation>Montre quelle partie d'un bloc parle pour un glissement, ou contre : les cartes Grad-CAM (Selvaraju et al. 2017) d'une scène entière, d'une emprise ou de blocs que vous choisissez, p. ex. les détections, sous forme de raster dont les cellules pavent les blocs, et de planche d'images avec la scène, ce qu'a vu le modèle après ajustement, les deux cartes et la probabilité. Les valeurs sont celles de ACTIVATION de classifyscene. Une annulation conserve ce qui est fait, à côté du nom de la sortie.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Next: open SHEET, and lay OUTPUT over the scene: what speaks for a landslide should lie on one.</source>
   <translation>Ensuite : ouvrez SHEET et posez OUTPUT sur la scène : ce qui parle pour un glissement devrait se trouver sur l'un d'eux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks with a map</source>
   <translation>Blocs avec une carte</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>What the activation speaks for; 'both' writes two bands.</source>
   <translation>Ce pour quoi parle l'activation ; 'both' écrit deux bandes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Only blocks that have ground in common with it. Empty: the whole scene.</source>
   <translation>Seulement les blocs qui ont du terrain en commun avec elle. Vide : la scène entière.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks or detections</source>
   <translation>Blocs ou détections</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Only blocks on which these features lie (polygons of blockgrid, detections, records); selected ones, if you tick so. The raster covers them all, with no data between.</source>
   <translation>Seulement les blocs sur lesquels se trouvent ces entités (polygones de blockgrid, détections, enregistrements) ; les sélectionnées, si vous le cochez. Le raster les couvre tous, sans données entre eux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Normalise</source>
   <translation>Normaliser</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>'none': Grad-CAM's own values, which can be compared from block to block. 'scene': divided by the largest value here, so that they are 0 to 1 and still comparable. 'block': each block by its own largest, which shows where it looked however weakly; not comparable.</source>
   <translation>'none' : les valeurs de Grad-CAM elles-mêmes, comparables d'un bloc à l'autre. 'scene' : divisées par la plus grande valeur ici, de sorte qu'elles vont de 0 à 1 et restent comparables. 'block' : chaque bloc par sa plus grande valeur, ce qui montre où il a regardé, même faiblement ; non comparable.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks on the sheet</source>
   <translation>Blocs sur la planche</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Those with the highest probability of the class, or fewer if fewer are chosen.</source>
   <translation>Ceux de la plus forte probabilité de la classe, ou moins si moins sont choisis.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Activation</source>
   <translation>Activation</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>32-bit floating point, whole cells to a block, no data where a block was not chosen or not classified (.tif).</source>
   <translation>Virgule flottante de 32 bits, cellules entières par bloc, sans données où un bloc n'a pas été choisi ou classé (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Sheet</source>
   <translation>Planche</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Pictures of the blocks: the scene, what the model saw, and both maps. A page (.html) or one picture (.png).</source>
   <translation>Images des blocs : la scène, ce qu'a vu le modèle et les deux cartes. Une page (.html) ou une seule image (.png).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>SHEET is written as .html or .png, not as {0}.</source>
   <translation>SHEET est écrit en .html ou .png, pas en {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>BLOCKS: none of these features lies on a block of the scene (and in EXTENT).</source>
   <translation>BLOCKS : aucune de ces entités ne se trouve sur un bloc de la scène (et dans EXTENT).</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Day of the month</source>
   <translation>Jour du mois</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Accuracy of the position</source>
   <translation>Exactitude de la position</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Identifier</source>
   <translation>Identifiant</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Trigger</source>
   <translation>Déclencheur</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Fatalities</source>
   <translation>Morts</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Import landslide catalog</source>
   <translation>Importer un catalogue de glissements</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>csv</source>
   <translation>csv</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>records</source>
   <translation>enregistrements</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>DesInventar</source>
   <translation>DesInventar</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a catalog in any delimited text or vector format (NASA GLC, COOLR, USGS, …) → points with typed fields</source>
   <translation>un catalogue dans n'importe quel format texte délimité ou vecteur (NASA GLC, COOLR, USGS, …) → points avec champs typés</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Reads a landslide catalog into points with a typed date, the accuracy of the position in metres (exact is 0, unknown is empty), category, trigger, size and fatalities. Of delimited text, separator, encoding and decimal sign are found; any vector format and spreadsheet that GDAL reads will do. The columns of the NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015), COOLR, USGS, SLIDO, ITALICA, GFLD, UGLC, DesInventar and EM-DAT are known by their names; name others below. Whether days or months stand first is decided by the whole column, or asked. Records whose date can't be read are kept without a date; records without a position are left out. Both are counted and listed in the log. WITH joins the catalog with another one.</source>
   <translation>Lit un catalogue de glissements de terrain en points avec une date typée, l'exactitude de la position en mètres (exact : 0, inconnu : vide), la catégorie, le déclencheur, la taille et les morts. Pour un texte délimité, le séparateur, l'encodage et le signe décimal sont trouvés ; tout format vecteur ou tableur que lit GDAL convient. Les colonnes du NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015), de COOLR, USGS, SLIDO, ITALICA, GFLD, UGLC, DesInventar et EM-DAT sont connues par leurs noms ; indiquez les autres ci-dessous. La place du jour et du mois dans la date est déduite de toute la colonne, ou demandée. Les enregistrements dont la date ne peut pas être lue sont conservés sans date ; ceux sans position sont laissés de côté. Les uns et les autres sont comptés et listés dans le journal. WITH réunit le catalogue avec un autre.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Next: matchcatalog, with OUTPUT as its catalog.</source>
   <translation>Ensuite : matchcatalog, avec OUTPUT comme catalogue.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records without a date</source>
   <translation>Enregistrements sans date</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Rows left out, without a position</source>
   <translation>Lignes laissées de côté, sans position</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records that repeat another</source>
   <translation>Enregistrements qui en répètent un autre</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records at 0, 0</source>
   <translation>Enregistrements à 0, 0</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records outside the country they name</source>
   <translation>Enregistrements hors du pays qu'ils nomment</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records that are in both catalogs</source>
   <translation>Enregistrements présents dans les deux catalogues</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Column: {0}</source>
   <translation>Colonne : {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>The column's name. Empty: found by its name, where it is known.</source>
   <translation>Le nom de la colonne. Vide : trouvée par son nom, s'il est connu.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Accuracy of records that say none (m)</source>
   <translation>Exactitude des enregistrements qui n'en disent rien (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Of the position, in metres. Empty: it stays unknown, and matchcatalog keeps such records apart.</source>
   <translation>De la position, en mètres. Vide : elle reste inconnue, et matchcatalog met ces enregistrements à part.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Doubtful records to leave out</source>
   <translation>Enregistrements douteux à laisser de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>They are counted and listed in any case. 'duplicates': the same day, place and title as a record before. 'zero': at 0, 0. 'outside': more than 0.25 degrees, and the record's accuracy, outside the country it names, by QGIS's map of the world.</source>
   <translation>Ils sont comptés et listés dans tous les cas. 'duplicates' : mêmes jour, lieu et titre qu'un enregistrement précédent. 'zero' : à 0, 0. 'outside' : à plus de 0,25 degré, plus l'exactitude de l'enregistrement, hors du pays qu'il nomme, d'après la carte du monde de QGIS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Points in WGS 84 with event_date (date and time), accuracy_m, and the catalog's own fields. With WITH also catalogs (whose the record is), input_id, with_id (what it is called there), days_apart and metres_apart.</source>
   <translation>Points en WGS 84 avec event_date (date et heure), accuracy_m et les champs propres au catalogue. Avec WITH, aussi catalogs (de quel catalogue vient l'enregistrement), input_id, with_id (comment il s'y appelle), days_apart et metres_apart.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>without a date that can be parsed; kept, without a date</source>
   <translation>sans date analysable ; conservée(s), sans date</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>without a position; left out</source>
   <translation>sans position ; laissée(s) de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>with an accuracy that is not understood; kept, as unknown</source>
   <translation>dont l'exactitude n'est pas comprise ; conservée(s), comme inconnue</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>line {0}: {1!r}</source>
   <translation>ligne {0} : {1!r}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} row(s) {1}: {2}{3}</source>
   <translation>{0} ligne(s) {1} : {2}{3}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} records</source>
   <translation>{0} enregistrements</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Join with</source>
   <translation>Réunir avec</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Another catalog as a layer of points, from importcatalog. A record that is in both counts once, with the place and values of INPUT; records without a date are joined to none.</source>
   <translation>Un autre catalogue en couche de points, issu de importcatalog. Un enregistrement présent dans les deux compte une fois, avec le lieu et les valeurs de INPUT ; les enregistrements sans date ne sont réunis à aucun autre.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Days apart</source>
   <translation>Jours d'écart</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>At most so many lie between two catalogs' dates of one landslide.</source>
   <translation>Écart maximal entre les dates d'un même glissement dans deux catalogues.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Metres apart</source>
   <translation>Mètres d'écart</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>At most so far apart are two catalogs' places of one landslide.</source>
   <translation>Distance maximale entre les lieux d'un même glissement dans deux catalogues.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a date, and is joined to none</source>
   <translation>date ; réuni(s) à aucun autre</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a place, and is left out</source>
   <translation>lieu ; laissé(s) de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) of WITH without {1}.</source>
   <translation>{0} enregistrement(s) de WITH sans {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} and {1} records; {2} are in both catalogs.</source>
   <translation>{0} et {1} enregistrements ; {2} sont dans les deux catalogues.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>This QGIS has no map of the world: whether records lie in the country they name was not looked at.</source>
   <translation>Ce QGIS n'a pas de carte du monde : il n'a pas été vérifié si les enregistrements sont dans le pays qu'ils nomment.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) lie in the country they name if latitude and longitude are exchanged.</source>
   <translation>{0} enregistrement(s) sont dans le pays qu'ils nomment si l'on échange latitude et longitude.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>that repeat one before, with its day, place and title</source>
   <translation>qui en répètent un précédent, avec ses jour, lieu et titre</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>at 0, 0</source>
   <translation>à 0, 0</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>outside the country that they name</source>
   <translation>hors du pays qu'ils nomment</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>left out</source>
   <translation>laissé(s) de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>kept; DROP={0} leaves them out</source>
   <translation>conservé(s) ; DROP={0} les laisse de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) {1}; {2}: line {3}{4}</source>
   <translation>{0} enregistrement(s) {1} ; {2} : ligne {3}{4}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>No record is left: all are doubtful, and DROP leaves them out.</source>
   <translation>Il ne reste aucun enregistrement : tous sont douteux, et DROP les laisse de côté.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Detections by land type</source>
   <translation>Détections par type de terrain</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>land cover</source>
   <translation>occupation du sol</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>WorldCover</source>
   <translation>WorldCover</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>enrichment</source>
   <translation>enrichissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>detections by land-cover class, with each class's enrichment</source>
   <translation>détections par classe d'occupation du sol, avec l'enrichissement de chaque classe</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Counts detections by the classes of a land-cover raster (ESA WorldCover, Sentinel-2's scene classification, or any other), and says in which classes blocks are detected more often than on average. Landslides on water, built-up land or fields are mostly false: a check whether the model handles the land, as the paper makes it by eye (section 4.6). A block has the class that most of it has.</source>
   <translation>Compte les détections par classe d'un raster d'occupation du sol (ESA WorldCover, classification de scène de Sentinel-2, ou tout autre) et dit dans quelles classes des blocs sont détectés plus souvent qu'en moyenne. Les glissements sur l'eau, les zones bâties ou les champs sont le plus souvent faux : un contrôle pour voir si le modèle maîtrise ce terrain, tel que l'article le fait à l'œil (section 4.6). Un bloc a la classe qui en occupe la plus grande part.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Next: open REPORT. Leave out land on which nothing slides: extractdetections again, with what to exclude.</source>
   <translation>Ensuite : ouvrez REPORT. Laissez de côté les terrains où rien ne glisse : extractdetections à nouveau, avec ce qui est à exclure.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Detections (polygons or points) of the scene.</source>
   <translation>Détections (polygones ou points) de la scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Probability raster</source>
   <translation>Raster de probabilité</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>The raster that the detections come from: its cells with a value are the blocks that were seen.</source>
   <translation>Le raster dont proviennent les détections : ses cellules ayant une valeur sont les blocs qui ont été vus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Land cover</source>
   <translation>Occupation du sol</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>A raster of whole numbers, one a class, on any grid.</source>
   <translation>Un raster de nombres entiers, un par classe, sur n'importe quelle grille.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Names of the classes</source>
   <translation>Noms des classes</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>'guess' looks at the numbers. 'numbers' names none.</source>
   <translation>'guess' regarde les nombres. 'numbers' n'en nomme aucune.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Own names</source>
   <translation>Vos propres noms</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>As 10=forest, 20=field; they go before those of CLASSES.</source>
   <translation>Sous la forme 10=forêt, 20=champ ; ils l'emportent sur ceux de CLASSES.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Land types</source>
   <translation>Types de terrain</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>A row a class: blocks seen and detected, events, shares, and enrichment (1: detected as often as average).</source>
   <translation>Une ligne par classe : blocs vus et détectés, événements, parts et enrichissement (1 : détectée aussi souvent que la moyenne).</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>One self-contained page with the table and a figure.</source>
   <translation>Une page autonome avec le tableau et une figure.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Match detections with a catalog</source>
   <translation>Apparier les détections avec un catalogue</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>unrecorded</source>
   <translation>non répertorié</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>detections × catalog → which are recorded, which records were detected, and what chance would match</source>
   <translation>détections × catalogue → lesquelles sont répertoriées, quels enregistrements ont été détectés, et ce que le hasard apparierait</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Says which detections are in a catalog and which records were detected. Each record may be matched to one detection, and each detection to one record, where they lie within the record's own accuracy and a tolerance, measured on the ellipsoid. Pairs are taken by accuracy first, then by distance, so that a rough record never takes a detection from an exact one. Also says how many matches chance alone would give, had the detections lain elsewhere, as densely as they do: a radius of 25 km full of detections is no match.</source>
   <translation>Dit quelles détections sont dans un catalogue et quels enregistrements ont été détectés. Chaque enregistrement peut être apparié à une seule détection, et chaque détection à un seul enregistrement, s'ils se trouvent à une distance d'au plus l'exactitude propre à l'enregistrement plus une tolérance, mesurée sur l'ellipsoïde. Les paires sont prises d'abord par exactitude, puis par distance, si bien qu'un enregistrement imprécis ne prend jamais une détection à un exact. Dit aussi combien d'appariements le hasard seul donnerait si les détections s'étaient trouvées ailleurs, aussi densément qu'elles le sont : un rayon de 25 km plein de détections n'est pas un appariement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Next: reviewsample to look at some detections, then biasfactor, with RECORDS as its records matched to detections.</source>
   <translation>Ensuite : reviewsample pour regarder quelques détections, puis biasfactor, avec RECORDS comme enregistrements appariés aux détections.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Matched pairs</source>
   <translation>Paires appariées</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections without a record</source>
   <translation>Détections sans enregistrement</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Matches that chance would give</source>
   <translation>Appariements que donnerait le hasard</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records kept apart as too rough or of unknown accuracy</source>
   <translation>Enregistrements mis à part, trop imprécis ou d'exactitude inconnue</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections of a scene (polygons or points).</source>
   <translation>Détections d'une scène (polygones ou points).</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records as points, from importcatalog.</source>
   <translation>Les enregistrements en points, issus de importcatalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records before it are not matched.</source>
   <translation>Les enregistrements antérieurs ne sont pas appariés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records after it are not matched.</source>
   <translation>Les enregistrements postérieurs ne sont pas appariés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Date of the scene</source>
   <translation>Date de la scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>A record dated after the scene is never a match. With scenes of several dates: a field 'scene_date' of the detections, which goes first.</source>
   <translation>Un enregistrement daté d'après la scène n'est jamais apparié. Avec des scènes de plusieurs dates : un champ 'scene_date' des détections, qui l'emporte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Where detections could have been found. For the level of chance they move about as far as their neighbours lie, stay in their region and keep their scene's date. Empty: the hull of all detections.</source>
   <translation>Là où des détections auraient pu être trouvées. Pour le niveau du hasard, elles se déplacent à peu près d'autant que sont éloignées leurs voisines, restent dans leur région et gardent la date de leur scène. Vide : l'enveloppe de toutes les détections.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Of how the detections move for the level of chance.</source>
   <translation>De la façon dont les détections se déplacent pour le niveau du hasard.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections, recorded or not</source>
   <translation>Détections, répertoriées ou non</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>The detections with recorded, catalog_id and distance_m.</source>
   <translation>Les détections avec recorded, catalog_id et distance_m.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records, detected or not</source>
   <translation>Enregistrements, détectés ou non</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>The records with detected, event_id, distance_m, status (why a record is not matched) and chance: how likely one of the detections, moved about as far as their neighbours lie, is within the record's reach and of no earlier date.</source>
   <translation>Les enregistrements avec detected, event_id, distance_m, status (pourquoi un enregistrement n'est pas apparié) et chance : la probabilité que l'une des détections, déplacées à peu près d'autant que sont éloignées leurs voisines, soit à portée de l'enregistrement et d'une date non antérieure.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>CATALOG holds no record with a place.</source>
   <translation>CATALOG ne contient aucun enregistrement avec un lieu.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>CATALOG has no field {0}: its positions are taken as exact. Choose ACCURACY_FIELD, or import it with importcatalog.</source>
   <translation>CATALOG n'a pas de champ {0} : ses positions sont prises comme exactes. Choisissez ACCURACY_FIELD, ou importez-le avec importcatalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>{0} or {1}</source>
   <translation>{0} ou {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>{0} of {1} detections are recorded; chance alone would match {2:.1f}. {3} record(s) are too rough or of unknown accuracy, and kept apart.</source>
   <translation>{0} détections sur {1} sont répertoriées ; le hasard seul en apparierait {2:.1f}. {3} enregistrement(s) sont trop imprécis ou d'exactitude inconnue, et mis à part.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Chance alone would give {0:.1f} of the {1} matches: the records' positions are too rough for so many detections. Lower MAX_ACCURACY, or raise the detections' threshold.</source>
   <translation>Le hasard seul donnerait {0:.1f} des {1} appariements : les positions des enregistrements sont trop imprécises pour autant de détections. Abaissez MAX_ACCURACY, ou relevez le seuil des détections.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>So few detections do not tell what chance would match. Give REGIONS, in which they could have been found.</source>
   <translation>Avec si peu de détections, on ne peut pas savoir ce qu'apparierait le hasard. Donnez REGIONS, où elles auraient pu être trouvées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>accuracy first, then distance</source>
   <translation>exactitude d'abord, puis distance</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Metres, or words as the catalog has them (5km). Empty: accuracy_m or location_accuracy. Records without an accuracy are kept apart.</source>
   <translation>En mètres, ou en mots comme dans le catalogue (5km). Vide : accuracy_m ou location_accuracy. Les enregistrements sans exactitude sont mis à part.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Tolerance (m)</source>
   <translation>Tolérance (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Added to each record's accuracy; one block by default, for a detection is no point.</source>
   <translation>Ajoutée à l'exactitude de chaque enregistrement ; un bloc par défaut, car une détection n'est pas un point.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Roughest accuracy that is matched (m)</source>
   <translation>Exactitude la plus grossière appariée (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records rougher than this are kept apart and counted.</source>
   <translation>Les enregistrements plus imprécis que cela sont mis à part et comptés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Used with START, END and SCENE_DATE.</source>
   <translation>Utilisée avec START, END et SCENE_DATE.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Match distribution</source>
   <translation>Ajuster la distribution d'une scène</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>specification</source>
   <translation>spécification</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>normalise</source>
   <translation>normaliser</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>scene + reference → matched scene, report before and after</source>
   <translation>scène + référence → scène ajustée, rapport avant et après</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Gives each band of a scene the distribution of a reference: each value becomes the reference's value with the same share of pixels at or below it, counted over valid pixels only. The detecting algorithms do this themselves; here you get the picture, and a report that says whether the scene could be matched at all. Streams, whatever the scene's size; needs no engine. Canceled, it leaves nothing behind.</source>
   <translation>Donne à chaque bande d'une scène la distribution d'une référence : chaque valeur devient la valeur de la référence qui a la même part de pixels inférieurs ou égaux, comptée sur les pixels valides seulement. Les algorithmes de détection le font eux-mêmes ; ici, vous obtenez l'image, et un rapport qui dit si la scène pouvait vraiment être ajustée. Traite par flux, quelle que soit la taille de la scène ; n'a pas besoin du moteur. En cas d'annulation, rien n'est laissé.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Next: look at REPORT. Give detectlandslides the scene itself, not OUTPUT: it matches by itself.</source>
   <translation>Ensuite : regardez REPORT. Donnez à detectlandslides la scène elle-même, pas OUTPUT : il fait l'ajustement lui-même.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest Kolmogorov distance to the reference before</source>
   <translation>Plus grande distance de Kolmogorov à la référence avant</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest Kolmogorov distance to the reference after</source>
   <translation>Plus grande distance de Kolmogorov à la référence après</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest share of valid pixels at a band's highest value</source>
   <translation>Plus grande part de pixels valides à la plus haute valeur d'une bande</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Integers of 8 or 16 bits are matched value by value; floating point by a monotone curve. No-data pixels stay no data.</source>
   <translation>Les entiers de 8 ou 16 bits sont ajustés valeur par valeur ; la virgule flottante par une courbe monotone. Les pixels sans données restent sans données.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Numbers or names, in the reference's order. Empty: the first ones, as many as the reference has.</source>
   <translation>Numéros ou noms, dans l'ordre de la référence. Vide : les premières, autant que la référence en a.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Made by fitreference. Empty: that of the shipped model.</source>
   <translation>Faite par fitreference. Vide : celle du modèle fourni.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>For scenes that will be compared: the distribution of all of them together, made by fitreference, so that all get one table. Empty: this scene alone is counted.</source>
   <translation>Pour des scènes à comparer : la distribution de toutes ensemble, faite par fitreference, afin que toutes aient une même table. Vide : cette scène seule est comptée.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>1 where a pixel counts, 0 or no data where it does not. Masked pixels are no data in the output. Another grid is resampled by nearest neighbour.</source>
   <translation>1 où un pixel compte, 0 ou sans données où il ne compte pas. Les pixels masqués sont sans données dans la sortie. Une autre grille est rééchantillonnée au plus proche voisin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Strength</source>
   <translation>Intensité</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>1: fully matched. Below: this part of the way from each value to its match, for scene and reference of the same units. 0: unchanged.</source>
   <translation>1 : ajustement complet. En dessous : cette part du chemin de chaque valeur vers sa correspondante, pour une scène et une référence dans les mêmes unités. 0 : inchangée.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Matched scene</source>
   <translation>Scène ajustée</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>GeoTIFF of the reference's type (8-bit for the shipped one). No data is a value that no valid pixel has, or a mask band if all are used.</source>
   <translation>GeoTIFF du type de la référence (8 bits pour celle fournie). L'absence de données est une valeur qu'aucun pixel valide n'a, ou une bande de masque si toutes sont utilisées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Histograms before, after and of the reference, distances, saturated pixels, and what speaks against matching this scene.</source>
   <translation>Histogrammes avant, après et de la référence, distances, pixels saturés, et ce qui parle contre un ajustement de cette scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>the shipped model's reference</source>
   <translation>la référence du modèle fourni</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>SOURCE describes {0} bands; {1} are to be matched.</source>
   <translation>SOURCE décrit {0} bandes ; {1} sont à ajuster.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>The scene is {0}, the reference {1}: a STRENGTH of {2:g} mixes two units. Bring the scene to the reference's units first, or match it fully.</source>
   <translation>La scène est {0}, la référence {1} : une valeur STRENGTH de {2:g} mélange deux unités. Amenez d'abord la scène aux unités de la référence, ou ajustez-la complètement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest distance to the reference: {0:.4f} before, {1:.4f} after; one value holds {2:.4f} of a band's valid pixels at the most</source>
   <translation>Plus grande distance à la référence : {0:.4f} avant, {1:.4f} après ; une seule valeur occupe au plus {2:.4f} des pixels valides d'une bande</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Match the distribution</source>
   <translation>Ajuster la distribution</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Shared source distribution</source>
   <translation>Distribution source commune</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Reference distribution</source>
   <translation>Distribution de référence</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Activation (Grad-CAM)</source>
   <translation>Activation (Grad-CAM)</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Share that two persons look at</source>
   <translation>Part que deux personnes regardent</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Outline by share or activation</source>
   <translation>Délimiter par part ou activation</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Landslide's share of each cell</source>
   <translation>Part de glissement de chaque cellule</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>To compare scenes, match all alike: MATCH=scale where all are of one sensor (Sentinel-2), 'shared' for another sensor or haze, with one table of all scenes from fitreference; never 'scene', which gives each scene the same colours.</source>
   <translation>Pour comparer des scènes, ajustez-les toutes de la même façon : MATCH=scale si toutes sont d'un même capteur (Sentinel-2), 'shared' pour un autre capteur ou de la brume, avec une table de toutes les scènes issue de fitreference ; jamais 'scene', qui donne à chaque scène les mêmes couleurs.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>The satellite scene, with red, green and blue bands of 10 m or finer. Its valid pixels are those that are not no data.</source>
   <translation>La scène satellite, avec des bandes rouge, verte et bleue de 10 m ou plus fines. Ses pixels valides sont ceux qui ne sont pas sans données.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Red, green and blue bands</source>
   <translation>Bandes rouge, verte et bleue</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>A model written by this plugin (.onnx). Empty: the one that ships.</source>
   <translation>Un modèle écrit par cette extension (.onnx). Vide : celui qui est fourni.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Mask of valid pixels</source>
   <translation>Masque des pixels valides</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Masks of valid pixels</source>
   <translation>Masques des pixels valides</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Those of other scenes, which must not overlap: all layers count as one, and a field says which layer each is of.</source>
   <translation>Celles des autres scènes, qui ne doivent pas se chevaucher : toutes les couches comptent comme une seule, et un champ dit de quelle couche vient chacune.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Further detections</source>
   <translation>Autres détections</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Pixels a side of a block</source>
   <translation>Pixels par côté d'un bloc</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Share of a block that makes it a landslide</source>
   <translation>Part d'un bloc qui en fait un glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Added to the scene's numbers: -1000 where ESA's offset (baseline 04.00 and later) was left in. The file's own scale and offset always count.</source>
   <translation>Ajouté aux nombres de la scène : -1000 si l'offset de l'ESA (baseline 04.00 et suivantes) y est resté. L'échelle et l'offset propres au fichier comptent toujours.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Refuse the set where a chip can't be used</source>
   <translation>Refuser le jeu si une imagette est inutilisable</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Else it is left out, named and counted.</source>
   <translation>Sinon elle est laissée de côté, nommée et comptée.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Probability threshold</source>
   <translation>Seuil de probabilité</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>With the shipped model: {0}.</source>
   <translation>Avec le modèle fourni : {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Operating point</source>
   <translation>Point de fonctionnement</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Merge touching blocks into one event</source>
   <translation>Fusionner les blocs contigus en un événement</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Of day and month in dates such as 05/03/2014. 'auto': the whole column says it, or the run asks. 'DMY': day first. 'MDY': month first.</source>
   <translation>Du jour et du mois dans des dates telles que 05/03/2014. 'auto' : toute la colonne le dit, sinon l'exécution le demande. 'DMY' : jour d'abord. 'MDY' : mois d'abord.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Order of day and month</source>
   <translation>Ordre du jour et du mois</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Prepare Sentinel-2 product</source>
   <translation>Préparer un produit Sentinel-2</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>cloud mask</source>
   <translation>masque de nuages</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>reflectance</source>
   <translation>réflectance</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>SAFE folder or zip (1C, 2A), or bare band files → red, green, blue and a mask</source>
   <translation>dossier ou zip SAFE (1C, 2A), ou fichiers de bandes seuls → rouge, vert, bleu et un masque</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Makes a scene that the other algorithms take out of a Sentinel-2 product as it is downloaded: red, green and blue at 10 m as reflectance x 10,000, with the product's own offset added band by band, and a mask of the pixels that count. Takes a SAFE folder or its zip, level 1C or 2A, or the separate band files of public buckets. Streams; needs no engine. Canceled, it leaves nothing behind.</source>
   <translation>Fait d'un produit Sentinel-2 tel qu'il est téléchargé une scène que prennent les autres algorithmes : rouge, vert et bleu à 10 m en réflectance x 10 000, avec l'offset propre au produit ajouté bande par bande, et un masque des pixels qui comptent. Prend un dossier SAFE ou son zip, de niveau 1C ou 2A, ou les fichiers de bandes séparés des dépôts publics. Traite par flux ; n'a pas besoin du moteur. En cas d'annulation, rien n'est laissé.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Product</source>
   <translation>Produit</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The zip, or MTD_MSIL1C.xml or MTD_MSIL2A.xml in the SAFE folder (the folder itself may be typed), or one of the separate band files (B04.jp2 beside B03.jp2 and B02.jp2).</source>
   <translation>Le zip, ou MTD_MSIL1C.xml ou MTD_MSIL2A.xml dans le dossier SAFE (le dossier lui-même peut être saisi), ou l'un des fichiers de bandes séparés (B04.jp2 à côté de B03.jp2 et B02.jp2).</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Offset of bare band files</source>
   <translation>Offset des fichiers de bandes seuls</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>For separate band files only, which don't say it: -1000 where they are of processing baseline 04.00 or later and nobody has added it yet, else 0. A product's metadata says its own, band by band; where it is silent for baseline 04.00 or later, OFFSET says it.</source>
   <translation>Seulement pour des fichiers de bandes séparés, qui ne le disent pas : -1000 s'ils sont de la baseline de traitement 04.00 ou suivantes et que personne ne l'a encore ajouté, sinon 0. Les métadonnées d'un produit disent le leur, bande par bande ; si elles n'en disent rien pour la baseline 04.00 ou suivantes, OFFSET le dit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>From the scene classification of level 2A. Level 1C has no cloud shadow and no water; its cloud (medium and high are one) and cirrus come from MSK_CLASSI or MSK_CLOUDS, snow from MSK_CLASSI. Pixels without data are always left out. None chosen: all that the product has.</source>
   <translation>D'après la classification de scène du niveau 2A. Le niveau 1C n'a ni ombre de nuage ni eau ; ses nuages (de probabilité moyenne ou forte, sans distinction) et ses cirrus viennent de MSK_CLASSI ou MSK_CLOUDS, la neige de MSK_CLASSI. Les pixels sans données sont toujours laissés de côté. Aucune choisie : toutes celles du produit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Three bands of reflectance x 10,000 (16-bit, 0 is no data). Named .tif it is a copy; named .vrt nothing is copied, and the product must stay where it is.</source>
   <translation>Trois bandes de réflectance x 10 000 (16 bits, 0 = sans données). Nommé .tif, c'est une copie ; nommé .vrt, rien n'est copié, et le produit doit rester où il est.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>No pixel counts: choose fewer CLASSES, or another date.</source>
   <translation>Aucun pixel ne compte : choisissez moins de CLASSES, ou une autre date.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Separate band files don't say their offset, so OFFSET is needed: -1000 for processing baseline 04.00 or later (from 25 January 2022, and whatever was reprocessed since), 0 for earlier ones or where the provider has added it.</source>
   <translation>Les fichiers de bandes séparés ne disent pas leur offset, OFFSET est donc nécessaire : -1000 pour la baseline de traitement 04.00 ou suivantes (à partir du 25 janvier 2022, et tout ce qui a été retraité depuis), 0 pour les précédentes ou si le fournisseur l'a ajouté.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The product's numbers are reflectance x {0:g}; only x {1:,} is known here. ESA has processed all scenes again that way: download it in a later baseline.</source>
   <translation>Les nombres du produit sont la réflectance x {0:g} ; seul x {1:,} est connu ici. L'ESA a retraité toutes les scènes ainsi : téléchargez-le dans une baseline plus récente.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The product is of processing baseline {0}, but its metadata names no offset, as ESA's does since {1}. Give OFFSET: -1000 as ESA's is, or 0 where it is added already.</source>
   <translation>Le produit est de la baseline de traitement {0}, mais ses métadonnées ne nomment pas d'offset, comme le font celles de l'ESA depuis {1}. Donnez OFFSET : -1000 comme celui de l'ESA, ou 0 s'il est déjà ajouté.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>OFFSET is {0:g}, but the product's metadata says {1}. Leave OFFSET empty.</source>
   <translation>OFFSET vaut {0:g}, mais les métadonnées du produit disent {1}. Laissez OFFSET vide.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>{0} for {1}</source>
   <translation>{0} pour {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/provider.py" />
   <source>Landslide Bias</source>
   <translation>Landslide Bias</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sample detections for review</source>
   <translation>Échantillonner des détections à relire</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>review</source>
   <translation>relecture</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>sample</source>
   <translation>échantillon</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>stratified</source>
   <translation>stratifié</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>a stratified sample of detections to look at, with a sheet of pictures</source>
   <translation>un échantillon stratifié de détections à regarder, avec une planche d'images</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Draws a seeded sample of detections, stratified by region and probability, for a person to look at: fill in 'answer' (landslide, not, unsure) and, where an event holds more than one landslide, 'n_landslides'. Each row carries its weight, how many detections it stands for. With PROBABILITY, blocks that were not detected are sampled too, so that recall can be told; with OVERLAP, two persons look at a part, so that their errors can be told. Score it with scorereview, and give it to biasfactor: how many detections are wrong differs from region to region, and biases Γ.</source>
   <translation>Tire avec une graine un échantillon de détections, stratifié par région et probabilité, que doit regarder une personne : remplissez 'answer' (landslide, not, unsure) et, si un événement contient plus d'un glissement, 'n_landslides'. Chaque ligne porte son poids, le nombre de détections qu'elle représente. Avec PROBABILITY, des blocs non détectés sont échantillonnés aussi, pour que le rappel puisse être donné ; avec OVERLAP, deux personnes regardent une partie, pour que leurs erreurs puissent être mesurées. Évaluez-le avec scorereview, et donnez-le à biasfactor : la part de détections fausses varie d'une région à l'autre et biaise Γ.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Next: open OUTPUT, look at each place and fill in its answer, then scorereview or biasfactor.</source>
   <translation>Ensuite : ouvrez OUTPUT, regardez chaque lieu et inscrivez sa réponse, puis scorereview ou biasfactor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections to review</source>
   <translation>Détections à relire</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Undetected blocks to review</source>
   <translation>Blocs non détectés à relire</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections of a scene, with event_id and probability, from detectlandslides or extractdetections.</source>
   <translation>Détections d'une scène, avec event_id et probability, issues de detectlandslides ou extractdetections.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>The regions that will be compared: each gets a sample of its own. Empty: one sample.</source>
   <translation>Les régions qui seront comparées : chacune a son propre échantillon. Vide : un seul échantillon.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Empty: the field 'name', or the feature's number. The names must be those given to biasfactor.</source>
   <translation>Vide : le champ 'name', ou le numéro de l'entité. Les noms doivent être ceux donnés à biasfactor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections to review in each region</source>
   <translation>Détections à relire dans chaque région</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>A region with fewer detections is reviewed whole.</source>
   <translation>Une région qui a moins de détections est relue en entier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Limits of the probability strata</source>
   <translation>Limites des strates de probabilité</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Probabilities between strata, as 0.7, 0.9. Empty: thirds of each region's detections.</source>
   <translation>Probabilités entre les strates, écrites comme 0.7, 0.9. Vide : des tiers des détections de chaque région.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Such places are there twice, with reviewer 1 and 2; the others are dealt out in turn. Each person fills in the rows of one number and does not see the other's. From 0.3 up, with 100 places a region, scorereview tells how often they are wrong, and counts it in. 0: one person looks at all, and is taken to be right.</source>
   <translation>Ces lieux y figurent deux fois, avec reviewer 1 et 2 ; les autres sont répartis à tour de rôle. Chaque personne remplit les lignes d'un numéro et ne voit pas celles de l'autre. À partir de 0,3, avec 100 lieux par région, scorereview dit à quelle fréquence elles se trompent, et en tient compte. 0 : une personne regarde tout et est supposée avoir raison.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Of the draw: the same seed gives the same sample.</source>
   <translation>Du tirage : la même graine donne le même échantillon.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sample to review</source>
   <translation>Échantillon à relire</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>A layer to fill in: answer is landslide, not or unsure (or left empty), n_landslides is 1 where it is empty.</source>
   <translation>Une couche à remplir : answer est landslide, not ou unsure (ou reste vide), n_landslides vaut 1 s'il est vide.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>SHEET needs SCENE: without it there is nothing to show.</source>
   <translation>SHEET nécessite SCENE : sans elle, il n'y a rien à montrer.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>No detection lies in a region: there is nothing to review.</source>
   <translation>Aucune détection ne se trouve dans une région : il n'y a rien à relire.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} places to look at.</source>
   <translation>{0} lieux à regarder.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} has no field 'probability'; it has {1}. Use the layer that detectlandslides writes.</source>
   <translation>{0} n'a pas de champ 'probability' ; il y a {1}. Utilisez la couche qu'écrit detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>To sample blocks that were not detected too, and for the sheet's blocks of the highest and lowest probabilities. Rasters must not overlap.</source>
   <translation>Pour échantillonner aussi des blocs non détectés, et pour les blocs des plus fortes et plus faibles probabilités de la planche. Les rasters ne doivent pas se chevaucher.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Undetected blocks to review in each region</source>
   <translation>Blocs non détectés à relire dans chaque région</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>From three strata: the hundredth with the highest probabilities, the next nine, the rest. The log says how many would give recall to ± 0.1: often hundreds or thousands. n_landslides counts the landslides whose highest point lies in the block, 0 where it lies elsewhere, so that none counts twice. Needs PROBABILITY.</source>
   <translation>De trois strates : le centième aux plus fortes probabilités, les neuf suivants, le reste. Le journal dit combien donneraient le rappel à ± 0,1 : souvent des centaines ou des milliers. n_landslides compte les glissements dont le point le plus haut est dans le bloc, 0 s'il est ailleurs, pour qu'aucun ne compte deux fois. Nécessite PROBABILITY.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>For the pictures of SHEET; each place is shown from the first scene that holds it.</source>
   <translation>Pour les images de SHEET ; chaque lieu est montré dans la première scène qui le contient.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Numbers or names of the scene's bands.</source>
   <translation>Numéros ou noms des bandes de la scène.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sheet of pictures</source>
   <translation>Planche d'images</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>One self-contained page with a picture of each sampled place, by stratum. Needs SCENE; the page that a dialog makes without it lists the places.</source>
   <translation>Une page autonome avec une image de chaque lieu échantillonné, par strate. Nécessite SCENE ; la page que fait une boîte de dialogue sans elle liste les lieux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Limits of the lowest and highest probabilities</source>
   <translation>Limites des plus faibles et plus fortes probabilités</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>For the sheet, with PROBABILITY: of each raster ten blocks below the first and ten above the second are drawn at random. The paper's (Fig. 6) are 0.01, 0.99; the shipped model's probabilities seldom reach 0.99.</source>
   <translation>Pour la planche, avec PROBABILITY : pour chaque raster, dix blocs en dessous de la première et dix au-dessus de la seconde sont tirés au hasard. Celles de l'article (Fig. 6) sont 0.01, 0.99 ; les probabilités du modèle fourni atteignent rarement 0,99.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0}: to know recall to ± 0.1 takes about {1:,} of its {2:,} undetected blocks; {3} are drawn.</source>
   <translation>{0} : connaître le rappel à ± 0,1 demande environ {1:,} de ses {2:,} blocs non détectés ; {3} sont tirés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Blocks with p &gt; {0:g}</source>
   <translation>Blocs avec p &gt; {0:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Blocks with p &lt; {1:g}</source>
   <translation>Blocs avec p &lt; {1:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} of {1:,}, drawn at random.</source>
   <translation>{0} sur {1:,}, tirés au hasard.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>None: the raster has no probabilities.</source>
   <translation>Aucun : le raster n'a pas de probabilités.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>None: the raster's probabilities go from {0:.3g} to {1:.3g}.</source>
   <translation>Aucun : les probabilités du raster vont de {0:.3g} à {1:.3g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Events with event_id, probability (largest of its blocks), mean_probability, n_blocks, area_m2 (on the ellipsoid), landslides (how many it holds) and landslide_area_m2; the last two are empty where the landslide's share is not known.</source>
   <translation>Événements avec event_id, probability (la plus grande de ses blocs), mean_probability, n_blocks, area_m2 (sur l'ellipsoïde), landslides (combien il en contient) et landslide_area_m2 ; les deux derniers sont vides si la part de glissement n'est pas connue.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A block is a detection where its probability is greater. Empty: the operating point's.</source>
   <translation>Un bloc est une détection là où sa probabilité est supérieure. Vide : le seuil du point de fonctionnement.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A landslide larger than a block is detected several times; touching blocks are merged into one event. 'none' keeps each block.</source>
   <translation>Un glissement plus grand qu'un bloc est détecté plusieurs fois ; les blocs contigus sont fusionnés en un événement. 'none' garde chaque bloc.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Exclude (roads, trails, water …)</source>
   <translation>Exclure (routes, pistes, eau…)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Detected blocks that touch one of these features, or its EXCLUDE_BUFFER, are left out: roads and bare river beds look like scars.</source>
   <translation>Les blocs détectés qui touchent une de ces entités, ou son EXCLUDE_BUFFER, sont laissés de côté : les routes et les lits de rivière nus ressemblent à des cicatrices.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>In metres on the ground, whatever the layers' coordinate systems. Roads drawn as lines need one.</source>
   <translation>En mètres au sol, quels que soient les systèmes de coordonnées des couches. Les routes dessinées en lignes en ont besoin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Buffer around what is excluded (m)</source>
   <translation>Tampon autour de ce qui est exclu (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Heights in metres. With it, blocks flatter than MIN_SLOPE are left out: fields, cities and river beds.</source>
   <translation>Altitudes en mètres. Avec lui, les blocs plus plats que MIN_SLOPE sont laissés de côté : champs, villes et lits de rivière.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Elevation model</source>
   <translation>Modèle numérique de terrain</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Used with DEM only. Blocks that the DEM does not cover are kept.</source>
   <translation>Utilisée avec DEM seulement. Les blocs que DEM ne couvre pas sont conservés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Least mean slope of a block (degrees)</source>
   <translation>Pente moyenne minimale d'un bloc (degrés)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Outline landslides inside their blocks</source>
   <translation>Délimiter les glissements dans leurs blocs</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Where the landslide's share of a cell is high, instead of whole blocks. area_m2 is the outline's.</source>
   <translation>Là où la part de glissement d'une cellule est élevée, au lieu des blocs entiers. area_m2 est celle du contour.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The numbers or the names of the bands that hold red, green and blue, in this order. For a full Sentinel-2 stack: 4, 3, 2.</source>
   <translation>Les numéros ou les noms des bandes qui contiennent rouge, vert et bleu, dans cet ordre. Pour une pile Sentinel-2 complète : 4, 3, 2.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Resample to the model's pixels</source>
   <translation>Rééchantillonner aux pixels du modèle</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Where they are finer or not square.</source>
   <translation>S'ils sont plus fins ou pas carrés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>How the scene's colours are brought to those that the model was trained on. 'scale': one fixed scaling of reflectance (0 to 0.3558 becomes 1 to 255; integers are reflectance x 10,000, 8-bit pictures are taken as they are): for Sentinel-2, and measured the quietest on ordinary land. 'scene': this scene alone, channel by channel (the paper): to look at one scene of another sensor. 'shared': one table for all scenes that are compared, given in SOURCE. 'none': the values are the reference's already (0-255).</source>
   <translation>Comment les couleurs de la scène sont amenées à celles sur lesquelles le modèle a été entraîné. 'scale' : une échelle fixe de réflectance (0 à 0,3558 devient 1 à 255 ; les entiers sont la réflectance x 10 000, les images de 8 bits sont prises telles quelles) : pour Sentinel-2, et, d'après les mesures, le plus calme sur terrain ordinaire. 'scene' : cette scène seule, canal par canal (l'article) : pour regarder une scène d'un autre capteur. 'shared' : une table pour toutes les scènes comparées, donnée dans SOURCE. 'none' : les valeurs sont déjà celles de la référence (0-255).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>For 'scene' and 'shared' of MATCH: what is matched to, made by fitreference. Empty: the model's own.</source>
   <translation>Pour 'scene' et 'shared' de MATCH : ce à quoi on ajuste, fait par fitreference. Vide : celle du modèle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>For MATCH=shared: the distribution of all scenes together, made by fitreference from all of them.</source>
   <translation>Pour MATCH=shared : la distribution de toutes les scènes ensemble, faite par fitreference à partir d'elles toutes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>1 where a pixel counts, 0 or no data where it does not (cloud, water, snow). Another grid is resampled by nearest neighbour.</source>
   <translation>1 où un pixel compte, 0 ou sans données où il ne compte pas (nuage, eau, neige). Une autre grille est rééchantillonnée au plus proche voisin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Least share of valid pixels in a block</source>
   <translation>Part minimale de pixels valides dans un bloc</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A block with fewer valid pixels is not classified; in the others invalid pixels take the block's median.</source>
   <translation>Un bloc qui a moins de pixels valides n'est pas classé ; dans les autres, les pixels non valides prennent la médiane du bloc.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Share of blocks that hold a landslide</source>
   <translation>Part des blocs contenant un glissement</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>What you expect in this scene, e.g. 0.001. Probabilities are re-scaled from the share in the model's training (Saerens et al. 2002). An operating point finds the same blocks all the same; a threshold of your own does not. Empty: they are left as they are.</source>
   <translation>Ce que vous attendez dans cette scène, p. ex. 0,001. Les probabilités sont remises à l'échelle à partir de la part dans l'entraînement du modèle (Saerens et al. 2002). Un point de fonctionnement trouve quand même les mêmes blocs ; un seuil à vous, non. Vide : elles restent telles quelles.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Arithmetic</source>
   <translation>Calcul</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>'auto': the fastest that this processor has; the layers say which. 'f32': single precision, the same probabilities everywhere. 'bf16': almost twice as fast on processors that have it. 'int8': 8-bit integers, for models with a file of them beside (the shipped one). With both single probabilities move by some hundredths. Scenes that are compared should have one: choose it where machines differ.</source>
   <translation>'auto' : le plus rapide qu'ait ce processeur ; les couches disent lequel. 'f32' : simple précision, les mêmes probabilités partout. 'bf16' : presque deux fois plus rapide sur les processeurs qui l'ont. 'int8' : entiers de 8 bits, pour les modèles à côté desquels se trouve un tel fichier (celui qui est fourni). Avec ces deux derniers, des probabilités isolées bougent de quelques centièmes. Les scènes que l'on compare devraient avoir le même : choisissez-le si les machines diffèrent.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The address of a scheduler of dask.distributed, such as tcp://host:8786: its workers classify the scene strip by strip. They need landslidebias[worker] of this version, and must see the scene and the mask under the same paths; the model is sent, and results come back through this machine. The result equals this machine's; a worker that computes other numbers is named and not used. Whoever reaches a scheduler can run programs on its workers: use one in a network that you trust. Needs an engine of the size 'cluster' (setupengine). Empty: this machine.</source>
   <translation>L'adresse d'un ordonnanceur de dask.distributed, comme tcp://host:8786 : ses workers classent la scène tranche par tranche. Il leur faut landslidebias[worker] de cette version, et ils doivent voir la scène et le masque sous les mêmes chemins ; le modèle est envoyé, et les résultats reviennent par cette machine. Le résultat est égal à celui de cette machine ; un worker qui calcule d'autres nombres est nommé et n'est pas utilisé. Quiconque atteint un ordonnanceur peut lancer des programmes sur ses workers : utilisez-en un dans un réseau auquel vous faites confiance. Nécessite un moteur de taille 'cluster' (setupengine). Vide : cette machine.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Dask scheduler</source>
   <translation>Ordonnanceur Dask</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>One cell a block, 32-bit floating point, no data where a block was not classified (.tif).</source>
   <translation>Une cellule par bloc, virgule flottante de 32 bits, sans données où un bloc n'a pas été classé (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Two bands, what speaks for non-landslide and for landslide; whole cells to a block (.tif). Costs little more time.</source>
   <translation>Deux bandes, ce qui parle pour un non-glissement et pour un glissement ; cellules entières par bloc (.tif). Coûte peu de temps en plus.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The landslide's share of each cell of 30 m (.tif): extractdetections counts and outlines landslides by it, at any threshold.</source>
   <translation>La part de glissement de chaque cellule de 30 m (.tif) : extractdetections compte et délimite les glissements d'après elle, à n'importe quel seuil.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Classes that the mask leaves out</source>
   <translation>Classes que le masque écarte</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Red, green and blue</source>
   <translation>Rouge, vert et bleu</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>1 where a pixel counts, 0 where not, on the grid of the bands (.tif).</source>
   <translation>1 où un pixel compte, 0 où il ne compte pas, sur la grille des bandes (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Score a review</source>
   <translation>Évaluer une relecture</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>accuracy assessment</source>
   <translation>évaluation de l'exactitude</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Olofsson</source>
   <translation>Olofsson</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>the answers → precision with its interval, corrected number of landslides, recall</source>
   <translation>les réponses → précision avec son intervalle, nombre corrigé de glissements, rappel</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Turns the answers of a reviewed sample into precision with a 95 % interval for each region and stratum (stratified estimator, Olofsson et al. 2014), and into the corrected number of landslides; where undetected blocks were reviewed, into recall too. Where two persons looked at the same places (OVERLAP of reviewsample), it says how far they agree (Cohen's kappa) and how often they are wrong, and counts that in. Answers 'unsure' and blanks are left out and counted; what the unsure leave open is said. A precision pooled over regions says nothing of their difference: biasfactor uses each region's own.</source>
   <translation>Transforme les réponses d'un échantillon relu en précision avec un intervalle à 95 % pour chaque région et strate (estimateur stratifié, Olofsson et al. 2014), et en nombre corrigé de glissements ; si des blocs non détectés ont été relus, aussi en rappel. Si deux personnes ont regardé les mêmes lieux (OVERLAP de reviewsample), dit à quel point elles s'accordent (kappa de Cohen) et à quelle fréquence elles se trompent, et en tient compte. Les réponses 'unsure' et vides sont laissées de côté et comptées ; ce que les incertaines laissent ouvert est dit. Une précision commune à toutes les régions ne dit rien de leur différence : biasfactor utilise celle de chaque région.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Next: biasfactor, with the reviewed sample as its review.</source>
   <translation>Ensuite : biasfactor, avec l'échantillon relu comme relecture.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Precision, of all regions together</source>
   <translation>Précision, toutes régions ensemble</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Cohen's kappa of two persons' answers</source>
   <translation>Kappa de Cohen des réponses de deux personnes</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Share of the landslides that one person sees</source>
   <translation>Part des glissements que voit une personne</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Share of what is no landslide that one person sees as none</source>
   <translation>Part de ce qui n'est pas un glissement qu'une personne voit comme n'en étant pas un</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>The layer that reviewsample wrote, with 'answer' filled in.</source>
   <translation>La couche écrite par reviewsample, avec 'answer' rempli.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>The detections that were sampled, to check that the review is of them.</source>
   <translation>Les détections qui ont été échantillonnées, pour vérifier que la relecture porte sur elles.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Of the simulated intervals.</source>
   <translation>Des intervalles simulés.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>A row a region and stratum, and a row 'all' a region.</source>
   <translation>Une ligne par région et strate, et une ligne 'all' par région.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>One self-contained page with the tables.</source>
   <translation>Une page autonome avec les tableaux.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>{0} has no answer for a detection: it stays uncorrected.</source>
   <translation>{0} n'a de réponse pour aucune détection : elle reste non corrigée.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Set up the engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>setup</source>
   <translation>installation</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>install</source>
   <translation>installer</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>environment</source>
   <translation>environnement</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>python</source>
   <translation>python</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>tensorflow</source>
   <translation>tensorflow</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>repair</source>
   <translation>réparer</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>makes, verifies or mends the engine</source>
   <translation>crée, vérifie ou répare le moteur</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Makes, verifies or mends the engine: a Python environment apart from QGIS that classifies scenes. QGIS itself is not touched. 'detect' downloads tens of MB and does everything but training; 'train' adds TensorFlow and scikit-learn (hundreds of MB). pip's own settings for an index or a proxy are used. A whole environment is only verified; another one is made beside it, verified, and takes its place, so that what works goes on working. Each library is the very file that was tested (by its hash). The folder is that of LANDSLIDEBIAS_HOME, or your user's data folder. The environment variable LANDSLIDEBIAS_ENGINE, where it is set, names another interpreter and goes first.</source>
   <translation>Crée, vérifie ou répare le moteur : un environnement Python à part de QGIS qui classe les scènes. QGIS lui-même n'est pas touché. 'detect' télécharge quelques dizaines de Mo et fait tout sauf l'entraînement ; 'train' ajoute TensorFlow et scikit-learn (des centaines de Mo). Les réglages propres à pip pour un index ou un proxy sont utilisés. Un environnement intact est seulement vérifié ; sinon un autre est créé à côté, vérifié, puis prend sa place, si bien que ce qui marche continue de marcher. Chaque bibliothèque est exactement le fichier qui a été testé (par son empreinte). Le dossier est celui de LANDSLIDEBIAS_HOME, ou le dossier de données de votre utilisateur. La variable d'environnement LANDSLIDEBIAS_ENGINE, si elle est définie, désigne un autre interpréteur et l'emporte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Next: prepare a scene with preparesentinel2, then find landslides in it with detectlandslides.</source>
   <translation>Ensuite : préparez une scène avec preparesentinel2, puis trouvez-y des glissements avec detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Interpreter</source>
   <translation>Interpréteur</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>'detect': inference and rasters. 'train': TensorFlow and scikit-learn too. 'cluster': as 'detect', and what a Dask scheduler needs.</source>
   <translation>'detect' : inférence et rasters. 'train' : aussi TensorFlow et scikit-learn. 'cluster' : comme 'detect', et ce dont un ordonnanceur Dask a besoin.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Python to make it from</source>
   <translation>Python à partir duquel le créer</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>A Python 3.10 to 3.13. Empty: the one that QGIS's own Python belongs to.</source>
   <translation>Un Python 3.10 à 3.13. Vide : celui dont relève le Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Use this interpreter instead</source>
   <translation>Utiliser plutôt cet interpréteur</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>An interpreter of your own that has the libraries already; it is verified and kept as a setting. Nothing is installed.</source>
   <translation>Un interpréteur à vous qui a déjà les bibliothèques ; il est vérifié et gardé comme réglage. Rien n'est installé.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Make it anew</source>
   <translation>Le refaire à neuf</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Also if it seems whole. The one that is there works on until the new one is verified. An interpreter set before is forgotten.</source>
   <translation>Même s'il semble intact. Celui qui est là continue de marcher jusqu'à ce que le nouveau soit vérifié. Un interpréteur réglé auparavant est oublié.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>The setting names another interpreter, {0}, which goes first.</source>
   <translation>Le réglage désigne un autre interpréteur, {0}, qui l'emporte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>LANDSLIDEBIAS_ENGINE names another interpreter, which goes first.</source>
   <translation>LANDSLIDEBIAS_ENGINE désigne un autre interpréteur, qui l'emporte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Train classifier</source>
   <translation>Entraîner un classificateur</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>network</source>
   <translation>réseau</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>ResNet</source>
   <translation>ResNet</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>labelled chips → model file, report: the paper's training whole, three networks</source>
   <translation>imagettes étiquetées → fichier de modèle, rapport : l'entraînement complet de l'article, trois réseaux</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Trains a network on labelled chips and writes it as one model file that the detecting algorithms take (.onnx, and .keras beside it to train on). Chips are split into training (60 %), validation (20 %) and test (20 %) before anything else; epoch, calibration and thresholds are chosen on validation, and the scores given are the test split's. The defaults are the paper's: Adam, batches of 32, one generated copy of each chip and 15 epochs. Canceling keeps the best model so far and what was computed, in a folder beside the model's name; running again goes on from there.</source>
   <translation>Entraîne un réseau sur des imagettes étiquetées et l'écrit en un seul fichier de modèle que prennent les algorithmes de détection (.onnx, et .keras à côté pour poursuivre l'entraînement). Les imagettes sont réparties en entraînement (60 %), validation (20 %) et test (20 %) avant toute autre chose ; l'époque, l'étalonnage et les seuils sont choisis en validation, et les scores donnés sont ceux du jeu de test. Les valeurs par défaut sont celles de l'article : Adam, lots de 32, une copie générée de chaque imagette et 15 époques. Une annulation conserve le meilleur modèle obtenu et ce qui a été calculé, dans un dossier à côté du nom du modèle ; relancer continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Next: open REPORT, then give MODEL to detectlandslides as its model.</source>
   <translation>Ensuite : ouvrez REPORT, puis donnez MODEL à detectlandslides comme modèle.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Chips</source>
   <translation>Imagettes</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Chips left out</source>
   <translation>Imagettes laissées de côté</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>The model file; the Keras model is written beside it, with the ending .keras.</source>
   <translation>Le fichier du modèle ; le modèle Keras est écrit à côté, avec la terminaison .keras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>One self-contained page: curves, scores of the three splits, confusion, examples and mistakes with activation maps.</source>
   <translation>Une page autonome : courbes, scores des trois jeux, confusion, exemples et erreurs avec cartes d'activation.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>WEIGHTS: there is no file {0}.</source>
   <translation>WEIGHTS : il n'y a pas de fichier {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>MODEL is written as ONNX: name {0} with the ending .onnx.</source>
   <translation>MODEL est écrit en ONNX : donnez à {0} un nom se terminant par .onnx.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>A folder with landslide and non-landslide, each with pictures or an image folder (as the Bijie set has them; a picture of any size is one block), or with images and masks (image_7.png, mask_7.png; pixels of about 10 m, cut into blocks of 18 x 18). Pictures are PNG, JPEG or TIFF of 8 bits in red, green and blue, without transparent pixels; or all of them TIFF of more bands, which the model then takes, by their names. {0} Chips from exportchips keep the split of their manifest.</source>
   <translation>Un dossier avec landslide et non-landslide, chacun contenant des images ou un dossier image (comme dans le jeu de Bijie ; une image de n'importe quelle taille est un bloc), ou avec images et masks (image_7.png, mask_7.png ; pixels d'environ 10 m, découpés en blocs de 18 x 18). Les images sont en PNG, JPEG ou TIFF de 8 bits en rouge, vert et bleu, sans pixels transparents ; ou toutes en TIFF de plus de bandes, que le modèle prend alors, d'après leurs noms. {0} Les imagettes d'exportchips gardent la répartition de leur manifeste.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'compact': small and fast, on native blocks, trained from nothing. 'resnet50': the paper's, frozen as trained on ImageNet, with two dense layers that are trained; slow. 'baseline': the paper's simple network.</source>
   <translation>'compact' : petit et rapide, sur blocs natifs, entraîné à partir de rien. 'resnet50' : celui de l'article, gelé tel qu'entraîné sur ImageNet, avec deux couches denses qui sont entraînées ; lent. 'baseline' : le réseau simple de l'article.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Weights to start from</source>
   <translation>Poids de départ</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Shrink pictures to 18 x 18</source>
   <translation>Réduire les images à 18 x 18</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>For chips in class folders, so that fine pictures look as a 10 m satellite sees them. 'antialiased': as a coarse pixel integrates. 'bilinear': plain interpolation, the paper's. 'none': trained at 224 x 224, for pictures of under a metre (the paper's first experiment); such a model does not fit Sentinel-2.</source>
   <translation>Pour les imagettes en dossiers de classes, afin que des images fines aient l'aspect que voit un satellite à 10 m. 'antialiased' : comme un pixel grossier les intègre. 'bilinear' : simple interpolation, celle de l'article. 'none' : entraîné à 224 x 224, pour des images de moins d'un mètre (première expérience de l'article) ; un tel modèle ne convient pas à Sentinel-2.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Augmentation</source>
   <translation>Augmentation</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'paper': one copy of each training block, flipped, rotated and its contrast changed. 'strong': turned, mirrored and its colours changed anew each time it is seen (for resnet50: four copies). 'none'.</source>
   <translation>'paper' : une copie de chaque bloc d'entraînement, retournée, pivotée et de contraste modifié. 'strong' : tourné, retourné en miroir et de couleurs modifiées de nouveau chaque fois qu'il est vu (pour resnet50 : quatre copies). 'none'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>How often all training blocks are seen. Empty: the paper's, 15, or 10 without augmentation.</source>
   <translation>Combien de fois tous les blocs d'entraînement sont vus. Vide : celles de l'article, 15, ou 10 sans augmentation.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Of the split, the first weights, the order, the copies and the intervals.</source>
   <translation>De la répartition, des premiers poids, de l'ordre, des copies et des intervalles.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Stop early after so many epochs without gain</source>
   <translation>Arrêt anticipé après tant d'époques sans gain</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Empty: all epochs are trained.</source>
   <translation>Vide : toutes les époques sont entraînées.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Epoch that is kept</source>
   <translation>Époque conservée</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'best': the one with the highest average precision on validation. 'last': the last one, as in the paper, which chooses nothing on validation.</source>
   <translation>'best' : celle de la plus forte précision moyenne en validation. 'last' : la dernière, comme dans l'article, qui ne choisit rien en validation.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Make both classes count the same</source>
   <translation>Faire compter autant les deux classes</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Weighs the blocks of the rarer class up in the loss.</source>
   <translation>Donne plus de poids aux blocs de la classe la plus rare dans la perte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Learning rate</source>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Of Adam (beta 0.9 and 0.999, epsilon 1e-7).</source>
   <translation>D'Adam (bêta 0,9 et 0,999, epsilon 1e-7).</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Batch size</source>
   <translation>Taille de lot</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Blocks at a time. The rest of an epoch makes a smaller batch.</source>
   <translation>Blocs à la fois. Le reste d'une époque forme un lot plus petit.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Values for ResNet-50</source>
   <translation>Valeurs pour ResNet-50</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'weights': as its weights were trained (ImageNet's mean taken off). 'unit': 0 to 1, the paper's.</source>
   <translation>'weights' : comme ses poids ont été entraînés (moyenne d'ImageNet retirée). 'unit' : 0 à 1, celles de l'article.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Side of a block on the ground (m)</source>
   <translation>Côté d'un bloc au sol (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Scenes are classified in blocks of this size, and must have pixels to match: 18 of 10 m.</source>
   <translation>Les scènes sont classées en blocs de cette taille, et doivent avoir des pixels en conséquence : 18 de 10 m.</translation>
  </message>
  <message>
   <location filename="../../core/addresses.py" />
   <source>{0} is no address of the web (https://…): {1}.</source>
   <translation>{0} n'est pas une adresse du web (https://…) : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/addresses.py" />
   <source>{0} holds a password or a query ({1}…), which would be kept in QGIS's history. Give the address without it; GDAL and the engine take keys from the environment (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …, .netrc).</source>
   <translation>{0} contient un mot de passe ou une requête ({1}…), qui serait gardé dans l'historique de QGIS. Donnez l'adresse sans lui ; GDAL et le moteur prennent les clés dans l'environnement (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …, .netrc).</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>it must be the layer that reviewsample wrote, filled in</source>
   <translation>ce doit être la couche qu'a écrite reviewsample, remplie</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>it must be the layer that scorereview wrote</source>
   <translation>ce doit être la couche qu'a écrite scorereview</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has no field {0}: {1}.</source>
   <translation>REVIEW n'a pas de champ {0} : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has answers of three or more on the place {0}: two may look at one.</source>
   <translation>REVIEW a des réponses de trois personnes ou plus sur le lieu {0} : deux peuvent en regarder un.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is empty.</source>
   <translation>REVIEW est vide.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has no answer yet: fill in 'answer' with landslide, not or unsure.</source>
   <translation>REVIEW n'a pas encore de réponse : remplissez 'answer' avec landslide, not ou unsure.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>{0} holds rows that another review holds too: give each reviewed sample once.</source>
   <translation>{0} contient des lignes qu'une autre relecture contient aussi : donnez chaque échantillon relu une seule fois.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is empty: give the layer that scorereview wrote, or the reviewed sample itself.</source>
   <translation>REVIEW est vide : donnez la couche qu'a écrite scorereview, ou l'échantillon relu lui-même.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW was written by an older version of scorereview, or has lost the rows of strata: its intervals are rougher than those of the answers. Score the review again, or give the reviewed sample itself.</source>
   <translation>REVIEW a été écrit par une version plus ancienne de scorereview, ou a perdu les lignes des strates : ses intervalles sont plus grossiers que ceux des réponses. Évaluez à nouveau la relecture, ou donnez l'échantillon relu lui-même.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is of other detections: {0} of its event_id ({1}) are not among DETECTIONS. Sample these detections anew with reviewsample.</source>
   <translation>REVIEW porte sur d'autres détections : {0} de ses event_id ({1}) ne sont pas dans DETECTIONS. Échantillonnez ces détections à nouveau avec reviewsample.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has a row without a weight above 0: the weights that reviewsample wrote must stay.</source>
   <translation>REVIEW a une ligne sans poids supérieur à 0 : les poids qu'a écrits reviewsample doivent rester.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW: n_landslides is a number from 0 up, not {0!r}.</source>
   <translation>REVIEW : n_landslides est un nombre à partir de 0, et non {0!r}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>Events are counted, not landslides: at this threshold most landslides are missed, more of them where they lie sparsely. Detect at the operating point 'balanced' to count landslides.</source>
   <translation>Ce sont des événements qui sont comptés, pas des glissements : à ce seuil, la plupart des glissements sont manqués, davantage là où ils sont clairsemés. Détectez au point de fonctionnement 'balanced' pour compter des glissements.</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>The detections don't say how many landslides each holds (field 'landslides'): events are counted, which are fewer where landslides lie side by side.</source>
   <translation>Les détections ne disent pas combien de glissements chacune contient (champ 'landslides') : on compte les événements, moins nombreux là où des glissements sont côte à côte.</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: MATCHED is empty, so it is not known which records have a detection</source>
   <translation>non estimable : MATCHED est vide, on ne sait donc pas quels enregistrements ont une détection</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: MATCHED has no field 'chance'; make it with matchcatalog</source>
   <translation>non estimable : MATCHED n'a pas de champ 'chance' ; faites-le avec matchcatalog</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: the detections were not reviewed</source>
   <translation>non estimable : les détections n'ont pas été relues</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: {0:.1f} matches of records that chance would seldom match, less chance's; {1} are needed</source>
   <translation>non estimable : {0:.1f} appariements d'enregistrements que le hasard apparierait rarement, moins ceux du hasard ; il en faut {1}</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>PROBABILITY is empty, so the regions are taken as wholly seen. Where part of a region was under cloud or outside the scenes, its detections are too few.</source>
   <translation>PROBABILITY est vide, les régions sont donc considérées comme vues en entier. Si une partie d'une région était sous les nuages ou hors des scènes, ses détections sont trop peu nombreuses.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>The region {0} lies outside every scene: it was not seen, and has no bias factor.</source>
   <translation>La région {0} est hors de toute scène : elle n'a pas été vue et n'a pas de facteur de biais.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>Only {0:.0%} of the region {1} was seen; records count where it was, so that {2} of its records don't.</source>
   <translation>Seuls {0:.0%} de la région {1} ont été vus ; les enregistrements comptent là où elle l'a été, si bien que {2} de ses enregistrements ne comptent pas.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>Fewer than two regions lie in the scenes, so there is nothing to compare. Check that PROBABILITY covers the regions.</source>
   <translation>Moins de deux régions sont dans les scènes, il n'y a donc rien à comparer. Vérifiez que PROBABILITY couvre les régions.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>MATCHED has {0} detected records in {1}, more than its {2} detections or {3} records: MATCHED belongs to other layers.</source>
   <translation>MATCHED a {0} enregistrements détectés dans {1}, plus que ses {2} détections ou {3} enregistrements : MATCHED va avec d'autres couches.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>REVIEW has the regions {0}, none of which is in REGIONS ({1}): sample the detections with the same REGIONS and NAME_FIELD.</source>
   <translation>REVIEW a les régions {0}, dont aucune n'est dans REGIONS ({1}) : échantillonnez les détections avec les mêmes REGIONS et NAME_FIELD.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>{0} has no reviewed detections: it is uncorrected, and compared by raw events.</source>
   <translation>{0} n'a pas de détection relue : elle n'est pas corrigée, et elle est comparée par événements bruts.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>The review of {0} stands for {1:.0f} detections, but {2} are counted there: review these detections.</source>
   <translation>La relecture de {0} représente {1:.0f} détections, mais {2} y sont comptées : relisez ces détections.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>upper bound</source>
   <translation>borne supérieure</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>lower bound</source>
   <translation>borne inférieure</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>few storms</source>
   <translation>peu de tempêtes</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>The bias factor compares regions: REGIONS must hold two or more polygons with different names.</source>
   <translation>Le facteur de biais compare des régions : REGIONS doit contenir deux polygones ou plus avec des noms différents.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>No record of the catalog lies in any region within the dates, so there is nothing to compare the detections with. Check CATALOG, DATE_FIELD, START and END, and that the regions overlap the catalog.</source>
   <translation>Aucun enregistrement du catalogue n'est dans une région entre les dates, il n'y a donc rien à quoi comparer les détections. Vérifiez CATALOG, DATE_FIELD, START et END, et que les régions chevauchent le catalogue.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>There is no region named {0!r}. The regions are: {1}.</source>
   <translation>Il n'y a pas de région nommée {0!r}. Les régions sont : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>not a landslide</source>
   <translation>pas un glissement</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>REVIEW: {0!r} is no answer; write landslide, not or unsure, or leave it empty.</source>
   <translation>REVIEW : {0!r} n'est pas une réponse ; écrivez landslide, not ou unsure, ou laissez vide.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>next 9 %</source>
   <translation>9 % suivants</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>top 1 %</source>
   <translation>1 % le plus élevé</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>{0}: {1!r} is no list of probabilities; write them as 0.7, 0.9.</source>
   <translation>{0} : {1!r} n'est pas une liste de probabilités ; écrivez-les comme 0.7, 0.9.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>{0}: the limits must be different probabilities between 0 and 1.</source>
   <translation>{0} : les limites doivent être des probabilités différentes entre 0 et 1.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>EXTREMES: {0!r} must be two probabilities; write them as {1}.</source>
   <translation>EXTREMES : {0!r} doit être deux probabilités ; écrivez-les comme {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/tables.py" />
   <source>lower bound of the landslides, upper bound of the share</source>
   <translation>borne inférieure des glissements, borne supérieure de la part</translation>
  </message>
  <message>
   <location filename="../../core/bias/tables.py" />
   <source>not shown</source>
   <translation>non montré</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The scenes were classified with a different model.</source>
   <translation>Les scènes ont été classées avec des modèles différents.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The scenes were classified with a different threshold.</source>
   <translation>Les scènes ont été classées avec des seuils différents.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} record(s) have no date that can be read and count in no period.</source>
   <translation>{0} enregistrement(s) n'ont pas de date lisible et ne comptent dans aucune période.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The reference region {0} has no reviewed detections: all bias factors are of raw events.</source>
   <translation>La région de référence {0} n'a pas de détection relue : tous les facteurs de biais sont ceux d'événements bruts.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} has {1:.0f} detections and {2} records: with fewer than {3} the interval is wide and rough.</source>
   <translation>{0} a {1:.0f} détections et {2} enregistrements : avec moins de {3}, l'intervalle est large et approximatif.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} of {1} regions have fewer than {2} detections or records: their intervals are wide and rough.</source>
   <translation>{0} régions sur {1} ont moins de {2} détections ou enregistrements : leurs intervalles sont larges et approximatifs.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} of the {1} records counted in {2} are so rough that they could lie outside it.</source>
   <translation>{0} des {1} enregistrements comptés dans {2} sont si imprécis qu'ils pourraient être en dehors.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions more than a quarter of the records are so rough that they could lie outside.</source>
   <translation>Dans {0} régions sur {1}, plus d'un quart des enregistrements sont si imprécis qu'ils pourraient être en dehors.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The detections were not reviewed: where more of them are wrong in one region than in another, the bias factor is wrong by as much. Sample them with reviewsample.</source>
   <translation>Les détections n'ont pas été relues : si davantage d'entre elles sont fausses dans une région que dans une autre, le facteur de biais est faux d'autant. Échantillonnez-les avec reviewsample.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The detections were made at a threshold at which most landslides are missed, more of them where they lie sparsely, so that regions with dense landslides seem to have still more: on scenes with known truth the interval held in less than half of the pairs (at 'balanced' in nine of ten). Detect at 'balanced', or review undetected blocks too (reviewsample with PROBABILITY).</source>
   <translation>Les détections ont été faites à un seuil où la plupart des glissements sont manqués, davantage là où ils sont clairsemés, si bien que les régions à glissements denses semblent en avoir encore plus : sur des scènes dont la vérité est connue, l'intervalle était juste dans moins de la moitié des paires (à 'balanced', dans neuf sur dix). Détectez à 'balanced', ou relisez aussi des blocs non détectés (reviewsample avec PROBABILITY).</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>A few storms hold most of the {0} records of {1}: they count as about {2:.0f} independent reports, and one storm more or less would change the bias factor much.</source>
   <translation>Quelques tempêtes contiennent la plupart des {0} enregistrements de {1} : ils comptent comme environ {2:.0f} signalements indépendants, et une tempête de plus ou de moins changerait beaucoup le facteur de biais.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The {0} records of {1} lie unevenly, and no dates tell whether a few storms hold most of them: the interval may be too narrow. Records with dates (DATE_FIELD) would tell.</source>
   <translation>Les {0} enregistrements de {1} sont inégalement répartis, et aucune date ne dit si quelques tempêtes en contiennent la plupart : l'intervalle peut être trop étroit. Des enregistrements avec dates (DATE_FIELD) le diraient.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions a few storms hold most of the records, which count as fewer independent reports: one storm more or less would change their bias factors much.</source>
   <translation>Dans {0} régions sur {1}, quelques tempêtes contiennent la plupart des enregistrements, qui comptent comme moins de signalements indépendants : une tempête de plus ou de moins changerait beaucoup leurs facteurs de biais.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions the records lie unevenly, and no dates tell whether a few storms hold most of them: their intervals may be too narrow. Records with dates (DATE_FIELD) would tell.</source>
   <translation>Dans {0} régions sur {1}, les enregistrements sont inégalement répartis, et aucune date ne dit si quelques tempêtes en contiennent la plupart : leurs intervalles peuvent être trop étroits. Des enregistrements avec dates (DATE_FIELD) le diraient.</translation>
  </message>
  <message>
   <location filename="../../core/detections/change.py" />
   <source>No block is valid at both dates: check the masks, and that both rasters show one place.</source>
   <translation>Aucun bloc n'est valide aux deux dates : vérifiez les masques, et que les deux rasters montrent un même lieu.</translation>
  </message>
  <message>
   <location filename="../../core/detections/change.py" />
   <source>Only {0} blocks are below the threshold at both dates; {1} are needed to know how much quiet ground changes. Raise THRESHOLD, or take a larger scene.</source>
   <translation>Seuls {0} blocs sont sous le seuil aux deux dates ; il en faut {1} pour savoir de combien change le terrain calme. Relevez THRESHOLD, ou prenez une scène plus grande.</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>tree cover</source>
   <translation>couvert arboré</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>bare or sparse vegetation</source>
   <translation>sol nu ou végétation clairsemée</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>snow and ice</source>
   <translation>neige et glace</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>permanent water</source>
   <translation>eau permanente</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>herbaceous wetland</source>
   <translation>zone humide herbacée</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>moss and lichen</source>
   <translation>mousse et lichen</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>saturated or defective</source>
   <translation>saturé ou défectueux</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>dark area or cast shadow</source>
   <translation>zone sombre ou ombre portée</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>not vegetated</source>
   <translation>sans végétation</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>cloud, medium probability</source>
   <translation>nuage, probabilité moyenne</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>cloud, high probability</source>
   <translation>nuage, forte probabilité</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>thin cirrus</source>
   <translation>cirrus fin</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>snow or ice</source>
   <translation>neige ou glace</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>NAMES: {0!r} is no class; write numbers and names as 10=forest, 20=field.</source>
   <translation>NAMES : {0!r} n'est pas une classe ; écrivez nombres et noms comme 10=forêt, 20=champ.</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>class {0}</source>
   <translation>classe {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>Sampling {0}</source>
   <translation>Échantillonnage de {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>t-SNE of {0} blocks on {1} components</source>
   <translation>t-SNE de {0} blocs sur {1} composantes</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>{0} has {1} usable block(s); {2} are needed. Check its mask and no-data value.</source>
   <translation>{0} a {1} bloc(s) utilisable(s) ; il en faut {2}. Vérifiez son masque et sa valeur sans données.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>Separability</source>
   <translation>Séparabilité</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>{0} is smaller than one block of {1} x {2} pixels.</source>
   <translation>{0} est plus petite qu'un bloc de {1} x {2} pixels.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>No chip in {0} can be used: {1}.</source>
   <translation>Aucune imagette de {0} ne peut être utilisée : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/features.py" />
   <source>Resumed: the features of {0} of {1} blocks were already computed.</source>
   <translation>Reprise : les caractéristiques de {0} blocs sur {1} étaient déjà calculées.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/features.py" />
   <source>Features of {0} of {1} blocks</source>
   <translation>Caractéristiques de {0} blocs sur {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>All {0} blocks are of one class; landslides and non-landslides are needed. Check the folder, and MIN_COVER for chips with masks.</source>
   <translation>Les {0} blocs sont tous d'une seule classe ; il faut des glissements et des non-glissements. Vérifiez le dossier, et MIN_COVER pour les imagettes avec masques.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>The {0} split has blocks of one class only: more chips of the other are needed.</source>
   <translation>Le jeu {0} n'a que des blocs d'une seule classe : il faut plus d'imagettes de l'autre.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>Read {0} of {1} chips</source>
   <translation>{0} imagettes lues sur {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>Generating copies</source>
   <translation>Génération des copies</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>resnet50 was trained on pictures in red, green and blue; these chips have {0} bands. Train NETWORK=compact or baseline.</source>
   <translation>resnet50 a été entraîné sur des images en rouge, vert et bleu ; ces imagettes ont {0} bandes. Entraînez NETWORK=compact ou baseline.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>ResNet-50 without its top</source>
   <translation>ResNet-50 sans sa partie haute</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>ImageNet's weights of ResNet-50 are not on this machine and can't be downloaded ({0}). Download {1}{2} elsewhere and name the file in WEIGHTS, or train NETWORK=compact or baseline, which need no weights.</source>
   <translation>Les poids ImageNet de ResNet-50 ne sont pas sur cette machine et ne peuvent pas être téléchargés ({0}). Téléchargez {1}{2} ailleurs et indiquez le fichier dans WEIGHTS, ou entraînez NETWORK=compact ou baseline, qui n'ont pas besoin de poids.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>it is too large</source>
   <translation>il est trop grand</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>WEIGHTS: {0} has a part of the kind {1}, which may run code or read files. Only weights of networks like those of NETWORK are read.</source>
   <translation>WEIGHTS : {0} a une partie du genre {1}, qui peut exécuter du code ou lire des fichiers. Seuls les poids de réseaux comme ceux de NETWORK sont lus.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>in {0}, {1}</source>
   <translation>dans {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>{0} is no table of names and values</source>
   <translation>{0} n'est pas une table de noms et de valeurs</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>it has too many parts</source>
   <translation>il a trop de parties</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>WEIGHTS: {0} takes {1} from another place: save it as one file.</source>
   <translation>WEIGHTS : {0} prend {1} à un autre endroit : enregistrez-le en un seul fichier.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/results.py" />
   <source>The exported model differs from the trained one by {0:.3g} in probability. Please report this.</source>
   <translation>Le modèle exporté diffère du modèle entraîné de {0:.3g} en probabilité. Merci de le signaler.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Resumed: {0} epochs were already trained.</source>
   <translation>Reprise : {0} époques étaient déjà entraînées.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Stopped early: no better epoch since epoch {0}.</source>
   <translation>Arrêt anticipé : pas de meilleure époque depuis l'époque {0}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>epoch {0} of {1}: loss {2:.4f}; validation: loss {3:.4f}, average precision {4:.4f}, best F1 {5:.4f}; {6:.1f} s</source>
   <translation>époque {0} sur {1} : perte {2:.4f} ; validation : perte {3:.4f}, précision moyenne {4:.4f}, meilleur F1 {5:.4f} ; {6:.1f} s</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Epoch {0}</source>
   <translation>Époque {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>What was kept of this training can't be gone on with ({0}): it is begun anew.</source>
   <translation>Ce qui a été conservé de cet entraînement ne peut pas être poursuivi ({0}) : il est recommencé.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>{0}: {1} chips, {2} blocks, {3:.1%} landslide</source>
   <translation>{0} : {1} imagettes, {2} blocs, {3:.1%} de glissement</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Calibrating</source>
   <translation>Étalonnage</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Writing the model</source>
   <translation>Écriture du modèle</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The output is temporary, so nothing is kept: name a file, and a canceled training can be gone on with.</source>
   <translation>Annulé. La sortie est temporaire, rien n'est donc conservé : indiquez un fichier, et un entraînement annulé pourra être poursuivi.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Run again with the same chips and parameters to go on from there (with fewer EPOCHS, to end there).</source>
   <translation>Relancez avec les mêmes imagettes et paramètres pour continuer à partir de là (avec moins de EPOCHS, pour s'arrêter là).</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled before the first epoch was done. What was read and computed is kept in {0}. {1}</source>
   <translation>Annulé avant la fin de la première époque. Ce qui a été lu et calculé est conservé dans {0}. {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Keeping the {0} model so far</source>
   <translation>Enregistrement du modèle {0} obtenu</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>none: canceled</source>
   <translation>aucun : annulé</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The {0} model so far is kept as {1}. {2}</source>
   <translation>Annulé. Le modèle {0} obtenu est conservé sous {1}. {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The {0} epoch's weights are kept in {1}. {2}</source>
   <translation>Annulé. Les poids de l'époque {0} sont conservés dans {1}. {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>The variable {0} is {1}; it can be one of {2}.</source>
   <translation>La variable {0} vaut {1} ; elle peut être l’une de {2}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>This processor has no 16-bit floating point (bf16): single precision (f32) is used.</source>
   <translation>Ce processeur n'a pas de virgule flottante de 16 bits (bf16) : la simple précision (f32) est utilisée.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>The model has no file of 8-bit integers (int8) of its own, or this processor does not compute it right: single precision (f32) is used.</source>
   <translation>Le modèle n'a pas de fichier d'entiers de 8 bits (int8) à lui, ou ce processeur ne le calcule pas correctement : la simple précision (f32) est utilisée.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} has masks, but no pictures in {1}.</source>
   <translation>{0} a des masques, mais pas d'images dans {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} holds no chips: it needs the folders images and masks, or landslide and non-landslide with pictures in them.</source>
   <translation>{0} ne contient pas d'imagettes : il lui faut les dossiers images et masks, ou landslide et non-landslide avec des images.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>There are no pictures (PNG, JPEG, TIFF) in {0}.</source>
   <translation>Il n'y a pas d'images (PNG, JPEG, TIFF) dans {0}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>The chip {0} can't be used: {1} (STRICT).</source>
   <translation>L'imagette {0} ne peut pas être utilisée : {1} (STRICT).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} chip(s) left out: {1}{2}</source>
   <translation>{0} imagette(s) laissée(s) de côté : {1}{2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>its mask has another size</source>
   <translation>son masque a une autre taille</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>it is smaller than a block of {0} pixels</source>
   <translation>elle est plus petite qu'un bloc de {0} pixels</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>it has {0} bands, {1} are wanted ({2})</source>
   <translation>elle a {0} bandes, il en faut {1} ({2})</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Resumed: {0} of {1} rows of blocks were already classified.</source>
   <translation>Reprise : {0} lignes de blocs sur {1} étaient déjà classées.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Canceled. {0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there.</source>
   <translation>Annulé. {0} lignes de blocs sur {1} sont conservées dans {2} ; relancez avec les mêmes paramètres pour continuer à partir de là.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>{0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there, with a scheduler or without.</source>
   <translation>{0} lignes de blocs sur {1} sont conservées dans {2} ; relancez avec les mêmes paramètres pour continuer à partir de là, avec ou sans ordonnanceur.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The model {0} can't be used: its card says {1} cells of the landslide's share a side, its network gives {2}. Use another model.</source>
   <translation>Le modèle {0} ne peut pas être utilisé : sa fiche dit {1} cellules de part de glissement par côté, son réseau en donne {2}. Utilisez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The model {0} can't be used: its card says blocks of {1} pixels and {2} cells of activation a side, its network takes blocks of {3} and gives {4}. Use another model.</source>
   <translation>Le modèle {0} ne peut pas être utilisé : sa fiche dit des blocs de {1} pixels et {2} cellules d'activation par côté, son réseau prend des blocs de {3} et donne {4}. Utilisez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>No block has {0:.0%} valid pixels: nothing could be classified. Check the mask, the no-data value and MIN_VALID.</source>
   <translation>Aucun bloc n'a {0:.0%} de pixels valides : rien n'a pu être classé. Vérifiez le masque, la valeur sans données et MIN_VALID.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Fitting the distribution</source>
   <translation>Établissement de la distribution</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Classified {0} of {1} rows of blocks</source>
   <translation>{0} lignes de blocs classées sur {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The {0} raster</source>
   <translation>Le raster {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>This engine has no dask.distributed, which SCHEDULER needs. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE=cluster first, or leave SCHEDULER empty.</source>
   <translation>Ce moteur n'a pas dask.distributed, dont SCHEDULER a besoin. Lancez d'abord l'algorithme « Installer le moteur » (landslidebias:setupengine) avec SIZE=cluster, ou laissez SCHEDULER vide.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>The scheduler {0} can't be reached ({1}). Check its address and that it runs (dask scheduler), or leave SCHEDULER empty.</source>
   <translation>L'ordonnanceur {0} est injoignable ({1}). Vérifiez son adresse et qu'il tourne (dask scheduler), ou laissez SCHEDULER vide.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>The workers failed at rows {0} to {1} of blocks ({2}): they are classified on this machine.</source>
   <translation>Les workers ont échoué aux lignes de blocs {0} à {1} ({2}) : elles sont classées sur cette machine.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>None of the {0} worker(s) of {1} can be used, as was said of each.</source>
   <translation>Aucun des {0} worker(s) de {1} ne peut être utilisé, comme il a été dit de chacun.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} has had no worker for {1:.0f} s: start some.</source>
   <translation>L'ordonnanceur {0} n'a pas de worker depuis {1:.0f} s : démarrez-en.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} can't be used: {1}.</source>
   <translation>L'ordonnanceur {0} ne peut pas être utilisé : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it failed: {0}: {1}</source>
   <translation>il a échoué : {0} : {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it computes other numbers than this machine (another kind of processor, or it lacks the PRECISION)</source>
   <translation>il calcule d'autres nombres que cette machine (un autre type de processeur, ou la PRECISION lui manque)</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The worker {0} is not used: {1}.</source>
   <translation>Le worker {0} n'est pas utilisé : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} was lost: it ended, or the network to it did.</source>
   <translation>L'ordonnanceur {0} a été perdu : il s'est terminé, ou le réseau jusqu'à lui s'est coupé.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it has no {0}; install the wheel landslidebias[worker] there</source>
   <translation>il n'a pas {0} ; installez-y le wheel landslidebias[worker]</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it has {0} {1}, this machine {2}</source>
   <translation>il a {0} {1}, cette machine {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>All {0} blocks are of one class; both landslides and non-landslides are needed.</source>
   <translation>Les {0} blocs sont tous d'une seule classe ; il faut des glissements et des non-glissements.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>Bootstrap over chips</source>
   <translation>Bootstrap sur les imagettes</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>{0} has no manifest.csv, so its chips have no split: leave SPLIT at 'all'.</source>
   <translation>{0} n'a pas de manifest.csv, ses imagettes n'ont donc pas de répartition : laissez SPLIT à 'all'.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>No chip of {0} is in the {1} split.</source>
   <translation>Aucune imagette de {0} n'est dans le jeu {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>Classified {0} of {1} chips</source>
   <translation>{0} imagettes classées sur {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Reading item {0} of {1}</source>
   <translation>Lecture de l'item {0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Resumed: {0} of {1} lines were already there.</source>
   <translation>Reprise : {0} lignes sur {1} étaient déjà là.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Fetched {0} of {1} lines</source>
   <translation>{0} lignes récupérées sur {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Canceled: {0} of {1} lines are kept.</source>
   <translation>Annulé : {0} lignes sur {1} sont conservées.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>The items are of {0} days ({1}): a scene is of one. Fetch each day by itself.</source>
   <translation>Les items sont de {0} jours ({1}) : une scène est d'un seul. Récupérez chaque jour à part.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>The fetched raster</source>
   <translation>Le raster récupéré</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>0 where there is none, and 1 or 255 where there is a landslide, in one band, with hard edges (PNG or TIFF, not JPEG)</source>
   <translation>0 où il n'y en a pas, et 1 ou 255 où il y a un glissement, dans une bande, aux bords nets (PNG ou TIFF, pas JPEG)</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>it is no 8-bit picture in red, green and blue (its mode is {0})</source>
   <translation>ce n'est pas une image de 8 bits en rouge, vert et bleu (son mode est {0})</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>{0:.1%} of its pixels are transparent by its fourth band or its palette: save it without transparency, as 3 bands</source>
   <translation>{0:.1%} de ses pixels sont transparents par sa quatrième bande ou sa palette : enregistrez-la sans transparence, en 3 bandes</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is a TIFF in which 0 is white; save it so that 0 is black</source>
   <translation>son masque est un TIFF où 0 est blanc ; enregistrez-le de sorte que 0 soit noir</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is of the kind {0}; wanted are {1}</source>
   <translation>son masque est du genre {0} ; il faut {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>it has {0} masks named {1} in {2}</source>
   <translation>nombre de ses masques nommés {1} dans {2} : {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>no</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask has a palette that leaves open what is a landslide ({0}); wanted are {1}</source>
   <translation>son masque a une palette qui ne dit pas clairement ce qui est un glissement ({0}) ; il faut {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is partly transparent, with soft edges; wanted are {0}</source>
   <translation>son masque est partiellement transparent, aux bords flous ; il faut {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is transparent in parts, and the rest is black or of several colours; wanted are {0}</source>
   <translation>son masque est transparent par endroits, et le reste est noir ou de plusieurs couleurs ; il faut {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is drawn in {0} colours; wanted are {1}</source>
   <translation>son masque est dessiné en {0} couleurs ; il faut {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is drawn in the colour {0}, the ones before in {1}; wanted are {2}</source>
   <translation>son masque est dessiné dans la couleur {0}, les précédents en {1} ; il faut {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask holds {0} value(s): {1}; wanted are {2}</source>
   <translation>son masque contient {0} valeur(s) : {1} ; il faut {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>{0} has 16 bits a band, and only 8 are read</source>
   <translation>{0} a 16 bits par bande, et seuls 8 sont lus</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} of {1} is {2}: Sentinel-2's numbers are 16-bit integers without sign, with a system.</source>
   <translation>{0} de {1} est {2} : les nombres de Sentinel-2 sont des entiers de 16 bits sans signe, avec un système de coordonnées.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} of {1} lies on another grid than {2}.</source>
   <translation>{0} de {1} est sur une autre grille que {2}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The scene classification of {0} lies in another system than its bands.</source>
   <translation>La classification de scène de {0} est dans un autre système que ses bandes.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} may not be read (HTTP {1}): a signature has expired, or the server wants keys, which GDAL takes from the environment. Take a fresh item, and run again.</source>
   <translation>{0} ne peut pas être lu (HTTP {1}) : une signature a expiré, ou le serveur veut des clés, que GDAL prend dans l'environnement. Prenez un item récent et relancez.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} is not there (HTTP 404): the item leads nowhere. Find the scenes again.</source>
   <translation>{0} n'est pas là (HTTP 404) : l'item ne mène nulle part. Cherchez à nouveau les scènes.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} can't be read now (HTTP {1}): run again later.</source>
   <translation>{0} ne peut pas être lu pour l'instant (HTTP {1}) : relancez plus tard.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} can't be read: the network is gone or slow, or the file is damaged or no GeoTIFF. Run again.</source>
   <translation>{0} ne peut pas être lu : le réseau est coupé ou lent, ou le fichier est endommagé ou n'est pas un GeoTIFF. Relancez.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The items lie in {0} map zones ({1}): fetch each zone by itself.</source>
   <translation>Les items sont dans {0} zones cartographiques ({1}) : récupérez chaque zone à part.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} and {1} lie on grids that don't meet.</source>
   <translation>{0} et {1} sont sur des grilles qui ne coïncident pas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The region can't be expressed in the scene's map zone: it lies far away from it.</source>
   <translation>La région ne peut pas être exprimée dans la zone cartographique de la scène : elle en est très éloignée.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The region does not lie in the scene: take an item that covers it, by findscenes.</source>
   <translation>La région n'est pas dans la scène : prenez un item qui la couvre, avec findscenes.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} has no file of 8-bit integers (int8) beside it any more, with which this was begun.</source>
   <translation>Le modèle {0} n’a plus à côté de lui son fichier d’entiers de 8 bits (int8), avec lequel ceci a été commencé.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} has no outputs `probability` and `activation`; it has {1}.</source>
   <translation>Le modèle {0} n'a pas de sorties `probability` et `activation` ; il a {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} can't be used: its card says that it takes strips, its network does not. Use another model.</source>
   <translation>Le modèle {0} ne peut pas être utilisé : sa fiche dit qu'il prend des bandes, son réseau n'en prend pas. Utilisez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} can't be loaded: {1}</source>
   <translation>Le modèle {0} ne peut pas être chargé : {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene {0} can't be opened as a raster: {1}</source>
   <translation>La scène {0} ne peut pas être ouverte comme raster : {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene has {0} band(s), but BANDS asks for band {1}.</source>
   <translation>La scène a {0} bande(s), mais BANDS demande la bande {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene and the mask must both have a coordinate system.</source>
   <translation>La scène et le masque doivent tous deux avoir un système de coordonnées.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The mask {0} can't be used: {1}</source>
   <translation>Le masque {0} ne peut pas être utilisé : {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene {0} is damaged or incomplete: lines {1} to {2} can't be read ({3}).</source>
   <translation>La scène {0} est endommagée ou incomplète : les lignes {1} à {2} ne peuvent pas être lues ({3}).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} has no collection {1}: check COLLECTION.</source>
   <translation>{0} n'a pas de collection {1} : vérifiez COLLECTION.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>Asking {0}: {1} of {2}</source>
   <translation>Interrogation de {0} : {1} sur {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>it offers no search</source>
   <translation>elle n'offre pas de recherche</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} item(s) of another collection than {1} were left out.</source>
   <translation>{0} item(s) d'une autre collection que {1} ont été laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>None of the {0} items can be used. {1}</source>
   <translation>Aucun des {0} items ne peut être utilisé. {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} item(s) can't be used and were left out: {1}</source>
   <translation>{0} item(s) ne peuvent pas être utilisés et ont été laissés de côté : {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>a page of its answer holds no list of items</source>
   <translation>une page de sa réponse ne contient pas de liste d'items</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>The API {0} gives the same items page after page, so that it is not known which it left out. Shorten the dates, or take another API.</source>
   <translation>L'API {0} donne les mêmes items page après page, si bien qu'on ne sait pas lesquels elle a omis. Raccourcissez les dates, ou prenez une autre API.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>The API {0} has more than {1:,} items for one region: shorten the dates, or take smaller regions.</source>
   <translation>L'API {0} a plus de {1:,} items pour une région : raccourcissez les dates, ou prenez des régions plus petites.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC API that can be asked ({1}): check its address, which ends where its list of links is.</source>
   <translation>{0} n'est pas une API STAC que l'on puisse interroger ({1}) : vérifiez son adresse, qui se termine là où se trouve sa liste de liens.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} did not answer within {1:.0f} seconds, {2} times: try again later.</source>
   <translation>{0} n'a pas répondu en {1:.0f} secondes, {2} fois : réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} can't be reached: there is no network, or its address is wrong. Nothing was lost.</source>
   <translation>{0} est injoignable : il n'y a pas de réseau, ou son adresse est fausse. Rien n'a été perdu.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} refuses to answer without a key (HTTP {1}).</source>
   <translation>{0} refuse de répondre sans clé (HTTP {1}).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is busy or out of order (HTTP {1}): try again later.</source>
   <translation>{0} est occupé ou hors service (HTTP {1}) : réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} answered with HTTP {1}: check its address.</source>
   <translation>{0} a répondu par HTTP {1} : vérifiez son adresse.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC item.</source>
   <translation>{0} n'est pas un item STAC.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC item: it is larger than {1} MB.</source>
   <translation>{0} n'est pas un item STAC : il dépasse {1} Mo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/store.py" />
   <source>The work in {0} was changed by something else while it was being done: {1} holds {2} of {3} bytes. Nothing was written. Run again.</source>
   <translation>Le travail dans {0} a été modifié par autre chose pendant qu'il se faisait : {1} contient {2} octets sur {3}. Rien n'a été écrit. Relancez.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/worker.py" />
   <source>it can't see {0}: put the file where all workers see it under this path</source>
   <translation>il ne voit pas {0} : mettez le fichier là où tous les workers le voient sous ce chemin</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/worker.py" />
   <source>it sees another file as {0}</source>
   <translation>il voit un autre fichier sous {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine lacks a library: {0}. Run 'Set up the engine' to mend it.</source>
   <translation>Il manque une bibliothèque au moteur : {0}. Lancez « Installer le moteur » pour le réparer.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine ran out of memory.</source>
   <translation>Le moteur a manqué de mémoire.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine failed: {0}: {1}</source>
   <translation>Le moteur a échoué : {0} : {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine knows no job {0!r}.</source>
   <translation>Le moteur ne connaît pas la tâche {0!r}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The disk is full, or a file may grow no larger{0}. Free some room, and run this again.</source>
   <translation>Le disque est plein, ou un fichier ne peut plus grandir{0}. Libérez de la place et relancez.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The output folder is not writable{0}.</source>
   <translation>Le dossier de sortie n'est pas accessible en écriture{0}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>It is no longer there{0}: something removed it while it was used. Run again.</source>
   <translation>Il n'est plus là{0} : quelque chose l'a supprimé pendant son utilisation. Relancez.</translation>
  </message>
  <message>
   <location filename="../../core/heard.py" />
   <source>GDAL warns: {0}. A part of a raster may be damaged or missing.</source>
   <translation>GDAL avertit : {0}. Une partie d'un raster est peut-être endommagée ou manquante.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: the disk is full, or a file may grow no larger. Free some room, and run this again.</source>
   <translation>{0} n'a pas pu être écrit : le disque est plein, ou un fichier ne peut plus grandir. Libérez de la place et relancez.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: its folder {1} is no longer there. Run this again.</source>
   <translation>{0} n'a pas pu être écrit : son dossier {1} n'est plus là. Relancez.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: {1}.</source>
   <translation>{0} n'a pas pu être écrit : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>it is not whole</source>
   <translation>il n'est pas complet</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>macOS on Intel processors</source>
   <translation>macOS sur processeurs Intel</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>Windows on ARM processors</source>
   <translation>Windows sur processeurs ARM</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine is being set up: waiting</source>
   <translation>Le moteur est en cours d'installation : en attente</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine is being renewed: waiting</source>
   <translation>Le moteur est en cours de renouvellement : en attente</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>setting</source>
   <translation>réglage</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine's interpreter {0} (from {1}) is not there. Correct it, or run the algorithm 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>L'interpréteur {0} du moteur (d'après : {1}) n'est pas là. Corrigez-le, ou lancez l'algorithme « Installer le moteur » (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine was set up for another version of this plugin. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE={0}.</source>
   <translation>Le moteur a été installé pour une autre version de cette extension. Lancez l'algorithme « Installer le moteur » (landslidebias:setupengine) avec SIZE={0}.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>was set up without dask.distributed, which SCHEDULER needs</source>
   <translation>a été installé sans dask.distributed, dont SCHEDULER a besoin</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>is not set up</source>
   <translation>n'est pas installé</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>was set up to detect, not to train</source>
   <translation>a été installé pour détecter, pas pour entraîner</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine {0}. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE={1} first.</source>
   <translation>Le moteur {0}. Lancez d'abord l'algorithme « Installer le moteur » (landslidebias:setupengine) avec SIZE={1}.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine's libraries are not made for {1}, as {0} is one. Name a Python for another processor in PYTHON, where this computer runs one, or an interpreter that has the libraries in INTERPRETER. What needs no engine works here.</source>
   <translation>Les bibliothèques du moteur ne sont pas faites pour {1}, ce qui est le cas de {0}. Indiquez dans PYTHON un Python pour un autre processeur, si cet ordinateur en fait tourner un, ou dans INTERPRETER un interpréteur qui a les bibliothèques. Ce qui n'a pas besoin du moteur marche ici.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>No Python {0} or newer, below {1}, that works was found ({2}). Install one and name it in PYTHON.</source>
   <translation>Aucun Python {0} ou plus récent, antérieur à {1}, qui fonctionne n'a été trouvé ({2}). Installez-en un et indiquez-le dans PYTHON.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine that was there still works.</source>
   <translation>Le moteur qui était là fonctionne encore.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Look at pip's settings for further indexes and folders of wheels (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS, pip.conf), and leave out the one that offers another file than the one that was tested; it was not installed.</source>
   <translation>Regardez dans les réglages de pip s'il y a d'autres index et dossiers de wheels (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS, pip.conf), et retirez celui qui propose un autre fichier que celui qui a été testé ; il n'a pas été installé.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Check the network or the proxy (pip's own settings are used), and run this again.</source>
   <translation>Vérifiez le réseau ou le proxy (les réglages propres à pip sont utilisés), et relancez.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Choose a folder where you may write (LANDSLIDEBIAS_HOME), now {0}, and run this again.</source>
   <translation>Choisissez un dossier où vous avez le droit d'écrire (LANDSLIDEBIAS_HOME), actuellement {0}, et relancez.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Check the network and pip's index, or choose another PYTHON (3.10 to 3.13, 64 bit): pip found no file of a library for this one.</source>
   <translation>Vérifiez le réseau et l'index de pip, ou choisissez un autre PYTHON (3.10 à 3.13, 64 bits) : pip n'a trouvé aucun fichier d'une bibliothèque pour celui-ci.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Install what makes virtual environments (on Debian and Ubuntu: apt install python3-venv), and run this again.</source>
   <translation>Installez ce qui crée les environnements virtuels (sur Debian et Ubuntu : apt install python3-venv), et relancez.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Another set-up of the engine is running: waiting until it has ended</source>
   <translation>Une autre installation du moteur est en cours : attente de sa fin</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine in {0} is of SIZE={1}, and one of SIZE={2} lacks what it has. Choose REPAIR to put the one in the other's place, or set LANDSLIDEBIAS_HOME to another folder to have both.</source>
   <translation>Le moteur dans {0} est de SIZE={1}, et un moteur de SIZE={2} n'a pas ce que contient celui-là. Choisissez REPAIR pour mettre l'un à la place de l'autre, ou réglez LANDSLIDEBIAS_HOME sur un autre dossier pour avoir les deux.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>No engine was made.</source>
   <translation>Aucun moteur n'a été créé.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine is in use by another run: waiting until it has ended</source>
   <translation>Le moteur est utilisé par une autre exécution : attente de sa fin</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Close other windows of QGIS, which use the engine, and run this again: the new one is ready in {0}, and only takes its place ({1}).</source>
   <translation>Fermez les autres fenêtres de QGIS, qui utilisent le moteur, et relancez : le nouveau est prêt dans {0}, et n'a plus qu'à prendre la place de l'ancien ({1}).</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Free disk space: {0} are needed where {1} lies. Then run this again.</source>
   <translation>Libérez de l'espace disque : il faut {0} là où se trouve {1}. Puis relancez.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Run this again; if it fails again, choose another PYTHON, or report what follows.</source>
   <translation>Relancez ; si cela échoue encore, choisissez un autre PYTHON, ou signalez ce qui suit.</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide probability</source>
   <translation>probabilité de glissement</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>non-landslide activation</source>
   <translation>activation de non-glissement</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide activation</source>
   <translation>activation de glissement</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide share</source>
   <translation>part de glissement</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>valid dates</source>
   <translation>dates valides</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>share of dates above</source>
   <translation>part des dates au-dessus</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES has no column {0!r}; it has {1}.</source>
   <translation>SCENES n'a pas de colonne {0!r} ; il a {1}.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES has no column that says where the scenes are: name one path, or give PATH_FIELD. It has {0}.</source>
   <translation>SCENES n'a pas de colonne qui dise où sont les scènes : nommez-en une path, ou donnez PATH_FIELD. Il a {0}.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>{0} is no whole path, and the table is no file beside which it could lie.</source>
   <translation>{0} n'est pas un chemin complet, et la table n'est pas un fichier à côté duquel il pourrait se trouver.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES names one scene twice, in rows {0} and {1}: {2}. Its landslides would count twice.</source>
   <translation>SCENES nomme une scène deux fois, aux lignes {0} et {1} : {2}. Ses glissements compteraient deux fois.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>Two scenes are called {0} (rows {1} and {2} of SCENES): give each a name of its own.</source>
   <translation>Deux scènes s'appellent {0} (lignes {1} et {2} de SCENES) : donnez à chacune son propre nom.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>What is kept of the scenes</source>
   <translation>Ce qui est conservé des scènes</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>process {0} on {1}, since {2}</source>
   <translation>processus {0} sur {1}, depuis {2}</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>Another run is writing {0} ({1}). Wait until it has ended, or name another output.</source>
   <translation>Une autre exécution écrit {0} ({1}). Attendez qu'elle soit finie, ou indiquez une autre sortie.</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>{0} can't be started: {1}</source>
   <translation>{0} ne peut pas être démarré : {1}</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>{0} failed: {1}</source>
   <translation>{0} a échoué : {1}</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>no message</source>
   <translation>aucun message</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>scenes</source>
   <translation>scènes</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were classified in different arithmetic ({1}): blocks near the threshold may differ by that alone. Set one PRECISION for all.</source>
   <translation>Les {0} ont été classées avec des calculs différents ({1}) : des blocs proches du seuil peuvent différer de ce seul fait. Réglez une même PRECISION pour toutes.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>At least one of the {0} does not say how it was matched: make sure that all {0} were matched alike.</source>
   <translation>Au moins une des {0} ne dit pas comment elle a été ajustée : assurez-vous que toutes les {0} ont été ajustées de la même façon.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched in different ways ({1}): what was detected in them can't be compared. Classify all alike.</source>
   <translation>Les {0} ont été ajustées de différentes façons ({1}) : ce qui y a été détecté ne peut pas être comparé. Classez-les toutes de la même façon.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched each alone (MATCH=scene), so that each got the same colours, and so about as many landslides: a true difference shrinks. Classify all with MATCH=scale, or with MATCH=shared and one SOURCE fitted on all of them (fitreference).</source>
   <translation>Les {0} ont été ajustées chacune seule (MATCH=scene), si bien que chacune a reçu les mêmes couleurs, et donc à peu près autant de glissements : une vraie différence se réduit. Classez-les toutes avec MATCH=scale, ou avec MATCH=shared et une seule SOURCE établie sur toutes ensemble (fitreference).</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched with different tables (SOURCE): fit one on all of them together, and classify all with it.</source>
   <translation>Les {0} ont été ajustées avec des tables différentes (SOURCE) : établissez-en une sur toutes ensemble, et classez-les toutes avec elle.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>Levels {0} and {1} are mixed: one has the atmosphere taken off, the other not. Take products of one level.</source>
   <translation>Les niveaux {0} et {1} sont mélangés : l'un est corrigé de l'atmosphère, l'autre non. Prenez des produits d'un seul niveau.</translation>
  </message>
  <message>
   <location filename="../../core/link/work.py" />
   <source>Another run is still ending its work: waiting</source>
   <translation>Une autre exécution n'a pas encore fini son travail : en attente</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>The model's card can't be used: {0}. Export the model with trainclassifier.</source>
   <translation>La fiche du modèle ne peut pas être utilisée : {0}. Exportez le modèle avec trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>default_threshold is none of its thresholds</source>
   <translation>default_threshold n'est pas l'un de ses seuils</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>reference has {0} bands, the model {1}</source>
   <translation>la référence a {0} bandes, le modèle {1}</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>input is {0}, and neither {1} nor {2}</source>
   <translation>input vaut {0}, et ni {1} ni {2}</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>a batch of {0} blocks of {1} x {1} pixels is more than memory holds</source>
   <translation>un lot de {0} blocs de {1} x {1} pixels dépasse ce que peut contenir la mémoire</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>The model {0} has no landslidebias card, so its block size, bands and thresholds are not known. Use the shipped model or one written by trainclassifier.</source>
   <translation>Le modèle {0} n'a pas de fiche landslidebias, donc sa taille de bloc, ses bandes et ses seuils ne sont pas connus. Utilisez le modèle fourni ou un modèle écrit par trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>{0}: {1:.4f} (95 % interval {2:.4f} to {3:.4f})</source>
   <translation>{0} : {1:.4f} (intervalle à 95 % : {2:.4f} à {3:.4f})</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>scores</source>
   <translation>scores</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>curve</source>
   <translation>courbe</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>reliability</source>
   <translation>fiabilité</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>thresholds</source>
   <translation>seuils</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>thresholds has an entry that is no number</source>
   <translation>les seuils ont une entrée qui n'est pas un nombre</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>curve has lists of different lengths</source>
   <translation>la courbe a des listes de longueurs différentes</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>{0} has no {1}</source>
   <translation>{0} n'a pas de {1}</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} is larger than {1} MB, so it is none of exportchips.</source>
   <translation>Le manifeste {0} dépasse {1} Mo, il n'est donc pas d'exportchips.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} can't be read: {1}.</source>
   <translation>Le manifeste {0} ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} is not one of exportchips: a row without file, group or split ({1}). Remove it to split the chips at random.</source>
   <translation>Le manifeste {0} n'est pas d'exportchips : une ligne sans fichier, groupe ou jeu ({1}). Retirez-le pour répartir les imagettes au hasard.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>{0} chip(s) are not in {1} ({2}): export them again, or remove it to split at random.</source>
   <translation>{0} imagette(s) ne sont pas dans {1} ({2}) : exportez-les à nouveau, ou retirez-le pour une répartition au hasard.</translation>
  </message>
  <message>
   <location filename="../../core/models/metrics.py" />
   <source>one class only</source>
   <translation>une seule classe</translation>
  </message>
  <message>
   <location filename="../../core/models/networks.py" />
   <source>{0}: there is no {1!r}; choose {2} or {3}.</source>
   <translation>{0} : il n'y a pas de {1!r} ; choisissez {2} ou {3}.</translation>
  </message>
  <message>
   <location filename="../../core/models/networks.py" />
   <source>The {0} network works on blocks of {1} x {2} pixels: choose another DOWNSAMPLE, or another NETWORK.</source>
   <translation>Le réseau {0} travaille sur des blocs de {1} x {2} pixels : choisissez un autre DOWNSAMPLE, ou un autre NETWORK.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model {0} is larger than 2 GB, which no ONNX file can be.</source>
   <translation>Le modèle {0} dépasse 2 Go, ce qu'aucun fichier ONNX ne peut.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model {0} can't be read: {1}.</source>
   <translation>Le modèle {0} ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>{0} is not an ONNX model. Leave MODEL empty to use the one that ships.</source>
   <translation>{0} n'est pas un modèle ONNX. Laissez MODEL vide pour utiliser celui qui est fourni.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>nested too deeply</source>
   <translation>imbriqué trop profondément</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model keeps its weights in another file ({0}): save it as one file.</source>
   <translation>Le modèle garde ses poids dans un autre fichier ({0}) : enregistrez-le en un seul fichier.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>not named</source>
   <translation>non nommé</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model's {0} is larger than {1} MB.</source>
   <translation>{0} du modèle dépasse {1} Mo.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>What to expect is known at operating points only.</source>
   <translation>Ce qu'il faut attendre n'est connu qu'aux points de fonctionnement.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The model's card does not say what to expect.</source>
   <translation>La fiche du modèle ne dit pas à quoi s'attendre.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>In land like that of the model's card, expect {0:.0%} of the detected blocks to be right where 1 % of all blocks hold a landslide, and {1:.0%} where 0.1 % do.</source>
   <translation>Sur un terrain comme celui de la fiche du modèle, attendez-vous à ce que {0:.0%} des blocs détectés soient justes là où 1 % de tous les blocs contiennent un glissement, et {1:.0%} là où c'est 0,1 %.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The probability raster does not say which model made it; the threshold is {0:g} unless THRESHOLD is given.</source>
   <translation>Le raster de probabilité ne dit pas quel modèle l'a fait ; le seuil est {0:g} à moins que THRESHOLD ne soit donné.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The probability raster has no operating point {0}: an older version made it, or its model has none. Blocks above the threshold in its tags, {1:.3g}, are taken. Classify again, or give THRESHOLD.</source>
   <translation>Le raster de probabilité n'a pas de point de fonctionnement {0} : une version plus ancienne l'a fait, ou son modèle n'en a pas. Les blocs au-dessus du seuil de ses balises, {1:.3g}, sont pris. Classez à nouveau, ou donnez THRESHOLD.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>Used where THRESHOLD is empty. 'balanced': the model's best F1, for land where landslides are common. 'quiet': one false block in 1,000 of the benchmark's negatives. 'strict': quieter still; half of the large landslides are found.</source>
   <translation>Utilisé si THRESHOLD est vide. 'balanced' : le meilleur F1 du modèle, pour les terrains où les glissements sont fréquents. 'quiet' : un faux bloc sur 1 000 négatifs du jeu d'évaluation. 'strict' : encore plus calme ; la moitié des grands glissements sont trouvés.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>{0}, above {1:.3f}: {2:.0%} of the landslide blocks, {3:.0%} and {4:.0%}</source>
   <translation>{0}, au-dessus de {1:.3f} : {2:.0%} des blocs de glissement, {3:.0%} et {4:.0%}</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The shipped model finds, and of the detected blocks are right where 1 % and 0.1 % of all hold a landslide: {0}.</source>
   <translation>Ce que trouve le modèle fourni, et la part des blocs détectés qui sont justes là où 1 % et 0,1 % de tous les blocs contiennent un glissement : {0}.</translation>
  </message>
  <message>
   <location filename="../../core/models/splits.py" />
   <source>There are {0} chip(s) of one class, but a split into training, validation and test needs {1} of each class at the very least.</source>
   <translation>Il y a {0} imagette(s) d'une classe, mais une répartition en entraînement, validation et test demande au moins {1} de chaque classe.</translation>
  </message>
  <message>
   <location filename="../../core/models/splits.py" />
   <source>The scene gives {0} landslide chip(s) and {1} others: too few to split into training, validation and test. Draw more landslides, or raise RATIO.</source>
   <translation>La scène donne {0} imagette(s) de glissement et {1} autres : trop peu pour une répartition en entraînement, validation et test. Dessinez plus de glissements, ou augmentez RATIO.</translation>
  </message>
  <message>
   <location filename="../../core/models/training.py" />
   <source>history</source>
   <translation>history</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: {1}.</source>
   <translation>{0} ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: it is a folder.</source>
   <translation>{0} ne peut pas être lu : c'est un dossier.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: it is a pipe or a device.</source>
   <translation>{0} ne peut pas être lu : c'est un tube ou un périphérique.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} is larger than {1} MB, which is too much for such a file.</source>
   <translation>{0} dépasse {1} Mo, ce qui est trop pour un tel fichier.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is longer than {0} MB</source>
   <translation>il dépasse {0} Mo</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is no JSON ({0})</source>
   <translation>ce n'est pas du JSON ({0})</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is nested too deeply</source>
   <translation>il est imbriqué trop profondément</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it has an entry twice</source>
   <translation>il a une entrée en double</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is no table of names and values</source>
   <translation>ce n'est pas une table de noms et de valeurs</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it has no {0}</source>
   <translation>il n'a pas de {0}</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a whole number from {0} to {1}</source>
   <translation>doit être un nombre entier de {0} à {1}</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a number between {0:g} and {1:g}</source>
   <translation>doit être un nombre entre {0:g} et {1:g}</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a number from {0:g} to {1:g}</source>
   <translation>doit être un nombre de {0:g} à {1:g}</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a text of one line and at most {0} characters</source>
   <translation>doit être un texte d'une ligne et d'au plus {0} caractères</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a list of {0} texts</source>
   <translation>doit être une liste de {0} textes</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a list of {0} to {1} texts</source>
   <translation>doit être une liste de {0} à {1} textes</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a table of names and values, {0} to {1} of them</source>
   <translation>doit être une table de noms et de valeurs, de {0} à {1} entrées</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a table of plain data, at most {0} characters and values</source>
   <translation>doit être une table de données simples, d'au plus {0} caractères et valeurs</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be plain data</source>
   <translation>doit se composer de données simples</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>The engine reported a result that can't be used: {0}. Run it again; if it happens again, run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>Le moteur a rendu un résultat inutilisable : {0}. Relancez ; si cela se reproduit, lancez « Installer le moteur » (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>is of another type ({0})</source>
   <translation>est d'un autre type ({0})</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>The catalog {0} can't be read: {1}.</source>
   <translation>Le catalogue {0} ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>The catalog {0} holds no record with a position.</source>
   <translation>Le catalogue {0} ne contient aucun enregistrement avec une position.</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>No date in the catalog {0} can be read ({1}). A date has a year of four digits, a month and a day; choose DATE_FIELD.</source>
   <translation>Aucune date du catalogue {0} ne peut être lue ({1}). Une date a une année à quatre chiffres, un mois et un jour ; choisissez DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>The catalog has no column {0!r}; it has {1}.</source>
   <translation>Le catalogue n'a pas de colonne {0!r} ; il a {1}.</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>The catalog {0} has no column {1} that is known by its name; it has {2}. Name the columns (DATE_FIELD, or YEAR_FIELD, MONTH_FIELD and DAY_FIELD; LATITUDE_FIELD, LONGITUDE_FIELD).</source>
   <translation>Le catalogue {0} n'a pas de colonne {1} connue par son nom ; il a {2}. Indiquez les colonnes (DATE_FIELD, ou YEAR_FIELD, MONTH_FIELD et DAY_FIELD ; LATITUDE_FIELD, LONGITUDE_FIELD).</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>The dates in {0} contradict each other: {1!r} has its day first, {2!r} its month. Mend them, or choose DATE_ORDER: dates of the other order then count as unknown.</source>
   <translation>Les dates dans {0} se contredisent : {1!r} a son jour d'abord, {2!r} son mois. Corrigez-les, ou choisissez DATE_ORDER : les dates de l'autre ordre comptent alors comme inconnues.</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>The dates in {0} may have their day or their month first ({1!r}), and none of them says which. Choose DATE_ORDER: {2} or {3}.</source>
   <translation>Les dates dans {0} peuvent avoir leur jour ou leur mois d'abord ({1!r}), et aucune ne dit lequel. Choisissez DATE_ORDER : {2} ou {3}.</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>{0} of {1} dates in {2} can't be read, and count as unknown: {3}{4}</source>
   <translation>{0} dates sur {1} dans {2} ne peuvent pas être lues et comptent comme inconnues : {3}{4}</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>PERIODS: {0!r} is no period; write years as 2007-2010, separated by commas.</source>
   <translation>PERIODS : {0!r} n'est pas une période ; écrivez les années comme 2007-2010, séparées par des virgules.</translation>
  </message>
  <message>
   <location filename="../../core/records/delimited.py" />
   <source>it holds no text</source>
   <translation>il ne contient pas de texte</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>too rough</source>
   <translation>trop imprécis</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>accuracy unknown</source>
   <translation>exactitude inconnue</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>outside the dates</source>
   <translation>hors des dates</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>date unknown</source>
   <translation>date inconnue</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>What the model saw</source>
   <translation>Ce qu'a vu le modèle</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Non-landslide activation</source>
   <translation>Activation de non-glissement</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Landslide activation</source>
   <translation>Activation de glissement</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Where the network looked</source>
   <translation>Où le réseau a regardé</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>{0} blocks, those that speak most for the class first. The maps are Grad-CAM's, on one scale of colour for the whole sheet, from dark (nothing) to bright, over what the model saw in grey. The yellow square is the block; what lies around it is seen too, but not classified.</source>
   <translation>{0} blocs, d'abord ceux qui parlent le plus pour la classe. Les cartes sont celles de Grad-CAM, sur une même échelle de couleur pour toute la planche, du sombre (rien) au clair, par-dessus ce qu'a vu le modèle en gris. Le carré jaune est le bloc ; ce qui l'entoure est vu aussi, mais pas classé.</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Largest activation: non-landslide {0:.3g}, landslide {1:.3g}.</source>
   <translation>Plus grande activation : non-glissement {0:.3g}, glissement {1:.3g}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Where this comes from</source>
   <translation>D'où cela vient</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Bias factor of landslide records</source>
   <translation>Facteur de biais des enregistrements de glissements</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The regions</source>
   <translation>Les régions</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>What the threshold does</source>
   <translation>Ce que fait le seuil</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Blocks above each probability threshold, and their ratio to the reference region's; dashed lines are the catalog's ratio, in the dates chosen and in other periods. The further the two lie apart, the more unequally the regions are recorded; where the solid line is flat, the bias factor does not hang on the threshold.</source>
   <translation>Blocs au-dessus de chaque seuil de probabilité, et leur rapport à ceux de la région de référence ; les lignes en tirets sont le rapport du catalogue, aux dates choisies et dans les autres périodes. Plus les deux sont éloignés, plus les régions sont inégalement répertoriées ; là où la ligne continue est plate, le facteur de biais ne dépend pas du seuil.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The charts show {0} of {1} regions: the reference, that of the largest bias factor, and those with most detections.</source>
   <translation>Les graphiques montrent {0} régions sur {1} : la référence, celle du plus grand facteur de biais et celles qui ont le plus de détections.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>What this assumes</source>
   <translation>Ce que cela suppose</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The sentences above are of the intervals that hold for all pairs of regions at once (95 %): among many regions some differ by chance, and the reference is itself chosen among them. Pooled: what a region's records say, drawn towards the others where they are few (regions' bias factors taken as log-normal; from four regions on).</source>
   <translation>Les phrases ci-dessus portent sur les intervalles qui valent pour toutes les paires de régions à la fois (95 %) : parmi beaucoup de régions, quelques-unes diffèrent par hasard, et la référence est elle-même choisie parmi elles. Mis en commun : ce que disent les enregistrements d'une région, attiré vers les autres s'ils sont peu nombreux (facteurs de biais des régions supposés log-normaux ; à partir de quatre régions).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval covers chance in the counts (95 %). It does not cover detections that are wrong more often in one region than in the other; only a review of detections can show that.</source>
   <translation>L'intervalle couvre le hasard des comptes (95 %). Il ne couvre pas des détections plus souvent fausses dans une région que dans l'autre ; seule une relecture des détections peut le montrer.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval covers chance in the counts and in the review (95 %).</source>
   <translation>L'intervalle couvre le hasard des comptes et de la relecture (95 %).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The share of detections that are wrong, and the share of landslides that are missed, are the same in both regions.</source>
   <translation>La part de détections fausses et la part de glissements manqués sont les mêmes dans les deux régions.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The share of detections that are wrong is each region's own, from its review; the share of landslides that are missed is the same in both regions.</source>
   <translation>La part de détections fausses est celle de chaque région, d'après sa relecture ; la part de glissements manqués est la même dans les deux régions.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ = (d1/d2) / (r1/r2): d landslides detected, r landslides recorded, 1 the region, 2 the reference region (Wang and Wei).</source>
   <translation>Γ = (d1/d2) / (r1/r2) : d glissements détectés, r glissements répertoriés, 1 la région, 2 la région de référence (Wang et Wei).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>A record counts in a region by the share of the circle of its accuracy that lies there and where a scene saw; one of unknown accuracy by its point.</source>
   <translation>Un enregistrement compte dans une région selon la part du cercle de son exactitude qui s'y trouve et là où une scène a vu ; un enregistrement d'exactitude inconnue, par son point.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The scene shows scars of as many years in both regions, unless VISIBLE_YEARS_FIELD says otherwise. Scars heal faster in the tropics.</source>
   <translation>La scène montre des cicatrices d'autant d'années dans les deux régions, sauf indication de VISIBLE_YEARS_FIELD. Les cicatrices se referment plus vite sous les tropiques.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval is of 10,000 draws of one model: what is detected only, recorded only and both are Poisson counts (Jeffreys' prior); the number of true detections comes from the review, each record's place from its accuracy, what both lists share from MATCHED less what chance matches. Records of one storm (three days, 100 km; without dates, by nearness) count as one report, detections by nearness likewise. Where a count is zero, Γ is a bound.</source>
   <translation>L'intervalle vient de 10 000 tirages d'un seul modèle : ce qui est seulement détecté, seulement répertorié et les deux sont des comptes de Poisson (loi a priori de Jeffreys) ; le nombre de vraies détections vient de la relecture, le lieu de chaque enregistrement de son exactitude, ce que les deux listes partagent de MATCHED moins ce qu'apparie le hasard. Les enregistrements d'une même tempête (trois jours, 100 km ; sans dates, par proximité) comptent comme un seul signalement, de même les détections par proximité. Là où un compte est nul, Γ est une borne.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Counts</source>
   <translation>Comptes</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>taken as all</source>
   <translation>comptée comme vue en entier</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected ({0})</source>
   <translation>Détectés ({0})</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded</source>
   <translation>Répertoriés</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>by the chance of each to lie there</source>
   <translation>selon la probabilité de chacun d'y être</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded, not seen</source>
   <translation>Répertoriés, non vus</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Seen area (km²)</source>
   <translation>Surface vue (km²)</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected / 1,000 km²</source>
   <translation>Détectés / 1 000 km²</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded / 1,000 km²</source>
   <translation>Répertoriés / 1 000 km²</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Bias factors</source>
   <translation>Facteurs de biais</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>95 % interval</source>
   <translation>Intervalle à 95 %</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>for all regions at once</source>
   <translation>pour toutes les régions à la fois</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>pooled with the others</source>
   <translation>mis en commun avec les autres</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Independent reports</source>
   <translation>Signalements indépendants</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ, with the interval for all regions at once; 1: recorded as {0}</source>
   <translation>Γ, avec l'intervalle pour toutes les régions à la fois ; 1 : répertorié comme {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>By every count</source>
   <translation>Selon chaque compte</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>⚠ For {0} the counts differ by more than a fifth: neither blocks nor merged events count landslides, and raw ones hold false detections.</source>
   <translation>⚠ Pour {0}, les comptes diffèrent de plus d'un cinquième : ni les blocs ni les événements fusionnés ne comptent les glissements, et les comptes bruts contiennent de fausses détections.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Count</source>
   <translation>Compte</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected</source>
   <translation>Détectés</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>in the reference region</source>
   <translation>dans la région de référence</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Years of visible scars</source>
   <translation>Années de cicatrices visibles</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>A scene shows scars of {0} years in {1} and of {2} in {3}. Without this, Γ of {4} would be {5} instead of {6}.</source>
   <translation>Une scène montre les cicatrices de {0} ans dans {1} et de {2} dans {3}. Sans cela, Γ de {4} serait {5} au lieu de {6}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Other periods</source>
   <translation>Autres périodes</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded in {0}</source>
   <translation>Répertoriés dans {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ of {0}</source>
   <translation>Γ de {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>How complete the catalog is</source>
   <translation>À quel point le catalogue est complet</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>{0}: at least {1} landslides ({2} to {3}), of which the catalog has at most {4:.0%} ({5:.0%} to {6:.0%}).</source>
   <translation>{0} : au moins {1} glissements ({2} à {3}), dont le catalogue contient au plus {4:.0%} ({5:.0%} à {6:.0%}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Of true (reviewed) detections and of records whose chance match is below 10 %, less the matches of chance. Landslides that are seen well are reported well too, so the number of landslides is a lower bound.</source>
   <translation>D'après les vraies détections (relues) et les enregistrements dont la probabilité d'être appariés par hasard est inférieure à 10 %, moins les appariements du hasard. Les glissements bien visibles sont aussi bien signalés, si bien que le nombre de glissements est une borne inférieure.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Regions, detections and records</source>
   <translation>Régions, détections et enregistrements</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>probability threshold</source>
   <translation>seuil de probabilité</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>blocks above the threshold</source>
   <translation>blocs au-dessus du seuil</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Ratio to the reference region</source>
   <translation>Rapport à la région de référence</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>ratio to {0}</source>
   <translation>rapport à {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>detected, {0}</source>
   <translation>détectés, {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>threshold {0:.3g}</source>
   <translation>seuil {0:.3g}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>recorded, {0}</source>
   <translation>répertoriés, {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>recorded {0}, {1}</source>
   <translation>répertoriés {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>at most {0}</source>
   <translation>au plus {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>at least {0}</source>
   <translation>au moins {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>{0} to {1}</source>
   <translation>{0} à {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Any Γ of {0} is compatible with what was counted</source>
   <translation>Tout Γ ({0}) est compatible avec ce qui a été compté</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>No difference between {0} and {1} can be shown: any Γ of {2} is compatible with what was counted</source>
   <translation>Aucune différence entre {0} et {1} ne peut être montrée : tout Γ ({2}) est compatible avec ce qui a été compté</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>It is of raw detections, for they were not reviewed in both.</source>
   <translation>Il porte sur des détections brutes, car elles n'ont pas été relues dans les deux.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>A few storms hold most of the records: one more or less would change this much.</source>
   <translation>Quelques tempêtes contiennent la plupart des enregistrements : une de plus ou de moins changerait beaucoup ce résultat.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are at least {1} times more under-recorded than in {2}</source>
   <translation>Les glissements dans {0} sont au moins {1} fois plus sous-répertoriés que dans {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are between {1} and {2} times more under-recorded than in {3}</source>
   <translation>Les glissements dans {0} sont entre {1} et {2} fois plus sous-répertoriés que dans {3}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are at least {1} times less under-recorded than in {2}</source>
   <translation>Les glissements dans {0} sont au moins {1} fois moins sous-répertoriés que dans {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are between {1} and {2} times less under-recorded than in {3}</source>
   <translation>Les glissements dans {0} sont entre {1} et {2} fois moins sous-répertoriés que dans {3}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>No landslide was found among what was detected in {0}, so no more can be said than a bound.</source>
   <translation>Aucun glissement n'a été trouvé parmi ce qui a été détecté dans {0}, on ne peut donc donner qu'une borne.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>{0} has no record, so no more can be said than a bound.</source>
   <translation>{0} n'a pas d'enregistrement, on ne peut donc donner qu'une borne.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Only one record in {0}, so no more can be said than this.</source>
   <translation>Un seul enregistrement dans {0}, on ne peut donc pas en dire plus.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Only {0} records in {1}, so no more can be said than this.</source>
   <translation>Seulement {0} enregistrements dans {1}, on ne peut donc pas en dire plus.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Of {0} regions, {1} are more and {2} are less under-recorded than {3}, by intervals that hold for all of them at once; the others can't be told from it. The largest value is that of {4}.</source>
   <translation>Sur {0} régions, {1} sont plus et {2} moins sous-répertoriées que {3}, d'après des intervalles qui valent pour toutes à la fois ; les autres ne s'en distinguent pas. La plus grande valeur est celle de {4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Across: {0}, {1} to {2}</source>
   <translation>Horizontalement : {0}, {1} à {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Up: {0}, {1} to {2}</source>
   <translation>Verticalement : {0}, {1} à {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Shown: {0}</source>
   <translation>Montré : {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Two dates</source>
   <translation>Deux dates</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} events of {1} blocks became landslides between {2} and {3}.</source>
   <translation>{0} événements de {1} blocs sont devenus des glissements entre {2} et {3}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} events of {1} blocks became landslides.</source>
   <translation>{0} événements de {1} blocs sont devenus des glissements.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>valid at both dates</source>
   <translation>valides aux deux dates</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>below the threshold at both dates (quiet ground)</source>
   <translation>sous le seuil aux deux dates (terrain calme)</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>crossed the threshold</source>
   <translation>ont franchi le seuil</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>of them rose more than quiet ground does</source>
   <translation>dont sont montés plus que le terrain calme</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Ground that was below the threshold changed by {0:+.2f} of log-odds in the middle, with a spread of {1:.2f} around what blocks of one log-odds at the first date do. How far the falls reach says how far quiet ground rises, in the tail by a generalized Pareto distribution. A block that crossed the threshold counts where it rose more than that explains, at the false discovery rate (Benjamini and Hochberg 1995) among all blocks that were below the threshold.</source>
   <translation>Le terrain qui était sous le seuil a changé de {0:+.2f} de log-cotes au milieu, avec une dispersion de {1:.2f} autour de ce que font les blocs d'une même log-cote à la première date. L'ampleur des baisses dit l'ampleur des hausses du terrain calme, dans la queue par une loi de Pareto généralisée. Un bloc qui a franchi le seuil compte s'il est monté plus que cela n'explique, au taux de fausses découvertes (Benjamini et Hochberg 1995) parmi tous les blocs qui étaient sous le seuil.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Events, the surest first: before and after</source>
   <translation>Événements, les plus sûrs d'abord : avant et après</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>event {0}, probability {1:.2f} → {2:.2f}</source>
   <translation>événement {0}, probabilité {1:.2f} → {2:.2f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} of {1} are shown.</source>
   <translation>{0} sur {1} sont montrés.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Stable ground</source>
   <translation>Terrain stable</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Shift: {0:.2f} pixels ({1:+.2f} to the right, {2:+.2f} down), the median of {3} tiles.</source>
   <translation>Décalage : {0:.2f} pixels ({1:+.2f} vers la droite, {2:+.2f} vers le bas), la médiane de {3} tuiles.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Band</source>
   <translation>Bande</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>gain</source>
   <translation>gain</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>offset</source>
   <translation>offset</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>correlation of block means</source>
   <translation>corrélation des moyennes de blocs</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Change of log-odds</source>
   <translation>Changement des log-cotes</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>after − before</source>
   <translation>après − avant</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>quiet ground</source>
   <translation>terrain calme</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>crossed, but within its spread</source>
   <translation>seuil franchi, mais dans sa dispersion</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>became landslides</source>
   <translation>devenus des glissements</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Landslides detected in a scene</source>
   <translation>Glissements de terrain détectés dans une scène</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>{0:,} events in {1:,} detected blocks, of {2:,} that were classified.</source>
   <translation>{0:,} événements dans {1:,} blocs détectés, sur {2:,} qui ont été classés.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>The scene, and its probabilities</source>
   <translation>La scène et ses probabilités</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>The scene</source>
   <translation>La scène</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Probability of a landslide</source>
   <translation>Probabilité d'un glissement</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>A dot shows the highest of {0} x {0} blocks.</source>
   <translation>Un point montre la plus grande de {0} x {0} blocs.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Not known: give LANDCOVER, or run landtypesummary on the detections.</source>
   <translation>Inconnu : donnez LANDCOVER, ou lancez landtypesummary sur les détections.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Not known: LANDCOVER has no class where blocks were classified.</source>
   <translation>Inconnu : LANDCOVER n'a pas de classe là où des blocs ont été classés.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Intervals: 1,000 draws of chips with replacement. Average precision: the sum over thresholds of precision times the gain in recall. Expected calibration error: 15 bins of equal counts.</source>
   <translation>Intervalles : 1 000 tirages d'imagettes avec remise. Précision moyenne : la somme sur les seuils de la précision fois le gain de rappel. Erreur d'étalonnage attendue : 15 classes d'effectifs égaux.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Evaluation of {0} {1}</source>
   <translation>Évaluation de {0} {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>value</source>
   <translation>valeur</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>least cover of a landslide block</source>
   <translation>couverture minimale d'un bloc de glissement</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>trained on</source>
   <translation>entraîné sur</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Average precision {0:.3f} (95 % interval {1:.3f} to {2:.3f}) on {3:,} blocks, of which {4:.1%} hold a landslide ({5:,} chips in all).</source>
   <translation>Précision moyenne {0:.3f} (intervalle à 95 % : {1:.3f} à {2:.3f}) sur {3:,} blocs, dont {4:.1%} contiennent un glissement ({5:,} imagettes en tout).</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>None of these figures is a precision for a scene: where landslides are rarer than here, a larger share of the detections is wrong.</source>
   <translation>Aucun de ces chiffres n'est une précision pour une scène : là où les glissements sont plus rares qu'ici, une plus grande part des détections est fausse.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>⚠ {0} chip(s) could not be used and are left out; the log names them.</source>
   <translation>⚠ {0} imagette(s) n'ont pas pu être utilisées et sont laissées de côté ; le journal les nomme.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Confusion at a threshold of {0:.4g}</source>
   <translation>Confusion à un seuil de {0:.4g}</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>called landslide</source>
   <translation>classé glissement</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>called non-landslide</source>
   <translation>classé non-glissement</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Operating points, and the card's other thresholds</source>
   <translation>Points de fonctionnement, et les autres seuils de la fiche</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>precision to expect at {0:g} %</source>
   <translation>précision à attendre à {0:g} %</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>false blocks per 1,000 negatives</source>
   <translation>faux blocs pour 1 000 négatifs</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Precision to expect where 1 % or 0.1 % of the blocks hold a landslide: from recall and false blocks here, half a false block added; for land like these chips' only. OPERATING_POINT of the algorithms that detect chooses among the points.</source>
   <translation>Précision à attendre là où 1 % ou 0,1 % des blocs contiennent un glissement : d'après le rappel et les faux blocs d'ici, un demi-faux bloc étant ajouté ; pour des terrains comme ceux de ces imagettes seulement. OPERATING_POINT des algorithmes de détection choisit parmi ces points.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Precision and recall</source>
   <translation>Précision et rappel</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>every threshold</source>
   <translation>chaque seuil</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>the card's thresholds</source>
   <translation>les seuils de la fiche</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Reliability (expected calibration error {0:.4f}, {1:.4f} to {2:.4f})</source>
   <translation>Fiabilité (erreur d'étalonnage attendue {0:.4f}, {1:.4f} à {2:.4f})</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>share of landslides</source>
   <translation>part de glissements</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Blocks of {0} are detected {1:.2g} times as often as an average block.</source>
   <translation>Les blocs de {0} sont détectés {1:.2g} fois plus souvent qu'un bloc moyen.</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>blocks seen</source>
   <translation>blocs vus</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>detected</source>
   <translation>détectés</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>share of blocks</source>
   <translation>part des blocs</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>share of detections</source>
   <translation>part des détections</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Share of each class</source>
   <translation>Part de chaque classe</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>of the blocks seen</source>
   <translation>des blocs vus</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>of the detected blocks</source>
   <translation>des blocs détectés</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Enrichment: the class's share of the detected blocks over its share of all blocks seen. A block has the class that most of it has.</source>
   <translation>Enrichissement : la part de la classe dans les blocs détectés divisée par sa part dans tous les blocs vus. Un bloc a la classe qui en occupe la plus grande part.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Before matching</source>
   <translation>Avant ajustement</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>After matching</source>
   <translation>Après ajustement</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Before matching, one chip of each part of the map</source>
   <translation>Avant ajustement, une imagette de chaque partie de la carte</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>After matching, one chip of each part of the map</source>
   <translation>Après ajustement, une imagette de chaque partie de la carte</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Values of the sampled blocks before matching</source>
   <translation>Valeurs des blocs échantillonnés avant ajustement</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Values of the sampled blocks after matching</source>
   <translation>Valeurs des blocs échantillonnés après ajustement</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Sources before and after matching</source>
   <translation>Sources avant et après ajustement</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>{0} can be told apart with an AUC of {1} before matching and {2} after it. Two halves of {3}: {4}.</source>
   <translation>{0} se distinguent avec une AUC de {1} avant ajustement et de {2} après. Deux moitiés de {3} : {4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>0.5: not at all; 1: always. No source is quite like another place, and two halves of one source show what chance and neighbourhood do; matching that works brings the first figure towards theirs.</source>
   <translation>0,5 : pas du tout ; 1 : toujours. Aucune source n'est tout à fait comme un autre lieu, et deux moitiés d'une même source montrent ce que font le hasard et le voisinage ; un ajustement qui réussit rapproche le premier chiffre du leur.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Map of likeness</source>
   <translation>Carte de ressemblance</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>One map for all blocks, before and after: blocks that look alike lie near each other. Point at one to see it.</source>
   <translation>Une seule carte pour tous les blocs, avant et après : les blocs qui se ressemblent sont proches l'un de l'autre. Pointez-en un pour le voir.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>The map shows {0} of {1} blocks.</source>
   <translation>La carte montre {0} blocs sur {1}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>The same, with chips</source>
   <translation>La même, avec imagettes</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>What a line can tell apart</source>
   <translation>Ce qu'une droite peut distinguer</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>two halves of {0}</source>
   <translation>deux moitiés de {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>AUC (95 % interval)</source>
   <translation>AUC (intervalle à 95 %)</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>AUC of a logistic regression on {0} principal components ({1:.1%} of the variance), the mean over zones of ground (or shares of the chips) that are held out in turn, with what lies near them. The intervals are Student's over zones, and reach 0.5 at least: matched scenes may be told apart the wrong way round, which is not told apart.</source>
   <translation>AUC d'une régression logistique sur {0} composantes principales ({1:.1%} de la variance), moyenne sur des zones de terrain (ou des parts des imagettes) laissées de côté tour à tour, avec ce qui les avoisine. Les intervalles sont ceux de Student sur les zones, et atteignent au moins 0,5 : des scènes ajustées peuvent être distinguées à l'envers, ce qui n'est pas être distinguées.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Distance to the reference (Kolmogorov)</source>
   <translation>Distance à la référence (Kolmogorov)</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>band</source>
   <translation>bande</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>row {0}, column {1}</source>
   <translation>ligne {0}, colonne {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>chip {0}</source>
   <translation>imagette {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>value (0-255)</source>
   <translation>valeur (0-255)</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Distribution matching</source>
   <translation>Ajustement de la distribution</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>After matching, no band's distribution lies further than {0:.4f} from the reference's (Kolmogorov distance; before: {1:.4f}).</source>
   <translation>Après ajustement, la distribution d'aucune bande n'est à plus de {0:.4f} de celle de la référence (distance de Kolmogorov ; avant : {1:.4f}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Nothing speaks against matching this scene: its values are spread as the reference's ground is.</source>
   <translation>Rien ne parle contre un ajustement de cette scène : ses valeurs sont réparties comme celles du terrain de la référence.</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>By band</source>
   <translation>Par bande</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>valid pixels</source>
   <translation>pixels valides</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>distance before</source>
   <translation>distance avant</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>distance after</source>
   <translation>distance après</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>largest share of one value</source>
   <translation>plus grande part d'une seule valeur</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>at the highest value, before</source>
   <translation>à la plus haute valeur, avant</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Distances before: of the values themselves where scene and reference are of one type; of reflectance as the true-colour image scales it where the reference is of 8 bits. Equal values stay equal, so the distance after is at most the largest share that one value holds, or one part in 256.</source>
   <translation>Distances avant : des valeurs elles-mêmes si la scène et la référence sont d'un même type ; de la réflectance telle que l'échelonne l'image en vraies couleurs si la référence est de 8 bits. Les valeurs égales restent égales, si bien que la distance après est au plus la plus grande part qu'occupe une seule valeur, ou une part sur 256.</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>value ({0})</source>
   <translation>valeur ({0})</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>{0}, picture {1} of {2}</source>
   <translation>{0}, image {1} sur {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>picture</source>
   <translation>image</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>not in the scene</source>
   <translation>pas dans la scène</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>en</source>
   <translation>fr</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>region</source>
   <translation>région</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>stratum</source>
   <translation>strate</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>detections or blocks</source>
   <translation>détections ou blocs</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>reviewed</source>
   <translation>relus</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>landslides</source>
   <translation>glissements</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>unsure</source>
   <translation>incertains</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>blank</source>
   <translation>vides</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>unsure: none – all</source>
   <translation>incertains : aucun – tous</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Review of detections</source>
   <translation>Relecture des détections</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>⚠ {0}: nothing was answered, so its detections stay uncorrected.</source>
   <translation>⚠ {0} : rien n'a reçu de réponse, ses détections restent donc non corrigées.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>By region and stratum</source>
   <translation>Par région et strate</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>A region's precision is the mean of its strata's, weighed by their sizes (Olofsson et al. 2014). What was looked at is known; the rest of a stratum is simulated, with a share of landslides that is Beta(k + ½, n − k + ½). 'Unsure' and blanks are left out, and taken to be like the others of their stratum; 'unsure: none – all' is the precision if none, or all, of them were landslides. A place where two persons differ counts half. Where 20 places or more were looked at by two persons, their errors are counted in (latent-class model, Hui and Walter 1980), and the numbers are medians.</source>
   <translation>La précision d'une région est la moyenne de celles de ses strates, pondérée par leurs tailles (Olofsson et al. 2014). Ce qui a été regardé est connu ; le reste d'une strate est simulé, avec une part de glissements de loi Bêta(k + ½, n − k + ½). Les « incertains » et les réponses vides sont laissés de côté, et supposés semblables aux autres de leur strate ; « incertains : aucun – tous » est la précision si aucun, ou tous, étaient des glissements. Un lieu où deux personnes diffèrent compte pour moitié. Si 20 lieux ou plus ont été regardés par deux personnes, leurs erreurs sont prises en compte (modèle à classes latentes, Hui et Walter 1980), et les nombres sont des médianes.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: {1:.0%} of the detections are landslides (all {2:,.0f} were looked at), which makes {3:,.0f} landslides{4}.</source>
   <translation>{0} : {1:.0%} des détections sont des glissements (toutes les {2:,.0f} ont été regardées), soit {3:,.0f} glissements{4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: none of the {1} detections that were looked at is a landslide, so at most {2:.1%} of all {3:,.0f} are: {4:,.0f} landslides at most.</source>
   <translation>{0} : aucune des {1} détections regardées n'est un glissement, donc au plus {2:.1%} de toutes les {3:,.0f} en sont : {4:,.0f} glissements au plus.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: all {1} detections that were looked at are landslides, so at least {2:.1%} of all {3:,.0f} are, which makes {4:,.0f} landslides{5}.</source>
   <translation>{0} : toutes les {1} détections regardées sont des glissements, donc au moins {2:.1%} de toutes les {3:,.0f} en sont, soit {4:,.0f} glissements{5}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: {1:.0%} of the detections are landslides ({2:.0%} to {3:.0%}), which makes {4:,.0f} landslides{5}.</source>
   <translation>{0} : {1:.0%} des détections sont des glissements ({2:.0%} à {3:.0%}), soit {4:,.0f} glissements{5}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source> ({0:,.0f} to {1:,.0f})</source>
   <translation> ({0:,.0f} à {1:,.0f})</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0} are 'unsure': as answered, {1:.0%} are landslides if none of them is, {2:.0%} if all are.</source>
   <translation>{0} sont « incertains » : d'après les réponses, {1:.0%} sont des glissements si aucun d'eux n'en est un, {2:.0%} si tous en sont.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>No undetected block was a landslide either, so recall is not known.</source>
   <translation>Aucun bloc non détecté n'était non plus un glissement, le rappel n'est donc pas connu.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Not all strata of undetected blocks have an answer, so recall is not known.</source>
   <translation>Les strates de blocs non détectés n'ont pas toutes une réponse, le rappel n'est donc pas connu.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source> ({0:.0%} to {1:.0%})</source>
   <translation> ({0:.0%} à {1:.0%})</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0:.0%} of the landslides were found{1}.</source>
   <translation>{0:.0%} des glissements ont été trouvés{1}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Of {0} undetected blocks none was a landslide: recall lies between {1:.0%} and {2:.0%}, so it says nothing yet and is not used.</source>
   <translation>Sur {0} blocs non détectés, aucun n'était un glissement : le rappel est entre {1:.0%} et {2:.0%}, il ne dit donc rien encore et n'est pas utilisé.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Of {0} undetected blocks {1} were landslides: recall lies between {2:.0%} and {3:.0%}, too wide to be used; review more of them.</source>
   <translation>Sur {0} blocs non détectés, {1} étaient des glissements : le rappel est entre {2:.0%} et {3:.0%}, trop large pour être utilisé ; relisez-en davantage.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>No two persons looked at the same places, so the answers are taken to be right. Where some are wrong, the precision is biased and its interval too narrow: draw the sample with OVERLAP.</source>
   <translation>Aucun lieu n'a été regardé par deux personnes, les réponses sont donc supposées justes. Si certaines sont fausses, la précision est biaisée et son intervalle trop étroit : tirez l'échantillon avec OVERLAP.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Two persons answered for {0} places, and {1} times alike.</source>
   <translation>Deux personnes ont répondu pour {0} lieux, et {1} fois de la même façon.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Two persons answered for {0} places, and {1} times alike: Cohen's kappa is {2:.2f} ({3:.2f} to {4:.2f}).</source>
   <translation>Deux personnes ont répondu pour {0} lieux, et {1} fois de la même façon : le kappa de Cohen est {2:.2f} ({3:.2f} à {4:.2f}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Fewer than {0} of them are detections, too few to tell how often one is wrong: the answers are taken to be right.</source>
   <translation>Moins de {0} d'entre eux sont des détections, trop peu pour dire à quelle fréquence on se trompe : les réponses sont supposées justes.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>One person sees {0:.0%} ({1:.0%} to {2:.0%}) of the landslides (sensitivity) and {3:.0%} ({4:.0%} to {5:.0%}) of what is none (specificity), which is counted in. Errors that both make at the same place are not seen.</source>
   <translation>Une personne reconnaît {0:.0%} ({1:.0%} à {2:.0%}) des glissements (sensibilité) et {3:.0%} ({4:.0%} à {5:.0%}) de ce qui n'en est pas (spécificité), ce qui est pris en compte. Les erreurs que toutes deux font au même lieu ne se voient pas.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>all {0}</source>
   <translation>toutes ({0})</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>all seen</source>
   <translation>toutes vues</translation>
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>No scene was given, so there are no pictures: run it again with the scenes (SCENE) to see each place here. The places to look at, by their numbers (review_id) in the layer:</source>
   <translation>Aucune scène n'a été donnée, il n'y a donc pas d'images : relancez avec les scènes (SCENE) pour voir chaque lieu ici. Les lieux à regarder, par leurs numéros (review_id) dans la couche :</translation>
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>Each picture is outlined in yellow where the detection lies. Its number is review_id; write the answers into the layer.</source>
   <translation>Sur chaque image, un contour jaune montre où se trouve la détection. Son numéro est review_id ; écrivez les réponses dans la couche.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Training of {0} ({1})</source>
   <translation>Entraînement de {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The chips, and how they were split</source>
   <translation>Les imagettes et leur répartition</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>split</source>
   <translation>jeu</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>landslide</source>
   <translation>glissement</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The epoch, the calibration and the thresholds are chosen on validation; nothing is chosen on test.</source>
   <translation>L'époque, l'étalonnage et les seuils sont choisis en validation ; rien n'est choisi sur le jeu de test.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The last epoch is kept. The calibration and the thresholds are chosen on validation; nothing is chosen on test.</source>
   <translation>La dernière époque est conservée. L'étalonnage et les seuils sont choisis en validation ; rien n'est choisi sur le jeu de test.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Whole chips are dealt to the splits, before any copy is made.</source>
   <translation>Des imagettes entières sont réparties entre les jeux, avant toute copie.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Chips of one region lie in all three: a region that the network has never seen will be harder.</source>
   <translation>Des imagettes d'une même région sont dans les trois : une région que le réseau n'a jamais vue sera plus difficile.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>At the card's threshold of {0:.4g}, with 95 % intervals:</source>
   <translation>Au seuil de la fiche, {0:.4g}, avec intervalles à 95 % :</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>At a probability of one half before calibration, as in Table 1 of the paper:</source>
   <translation>À une probabilité d'un demi avant étalonnage, comme au tableau 1 de l'article :</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Decisions, on the test split</source>
   <translation>Décisions, sur le jeu de test</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>From left to right: the block, what spoke against a landslide (Grad-CAM of the class non-landslide), what spoke for it.</source>
   <translation>De gauche à droite : le bloc, ce qui parlait contre un glissement (Grad-CAM de la classe non-glissement), ce qui parlait pour.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Examples of the test split</source>
   <translation>Exemples du jeu de test</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The most confident mistakes</source>
   <translation>Les erreurs les plus assurées</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>None.</source>
   <translation>Aucune.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>non-landslide</source>
   <translation>non-glissement</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>{0}, probability {1:.3f}</source>
   <translation>{0}, probabilité {1:.3f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>{0}, of which epoch {1} is kept</source>
   <translation>{0}, dont l'époque {1} est conservée</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Adam, learning rate {0:g}, batches of {1}</source>
   <translation>Adam, taux d'apprentissage {0:g}, lots de {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>logit x {0:.3f} + {1:.3f}</source>
   <translation>logit x {0:.3f} + {1:.3f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>its error on held-out chips</source>
   <translation>son erreur sur les imagettes laissées de côté</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>average precision</source>
   <translation>précision moyenne</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>best F1</source>
   <translation>meilleur F1</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>the epoch that is kept</source>
   <translation>l'époque conservée</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>near infrared</source>
   <translation>proche infrarouge</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The bands {0} are not in the order of {1}: {2}. Set BANDS to that order, or fit the distribution again.</source>
   <translation>Les bandes {0} ne sont pas dans l'ordre de {1} : {2}. Mettez BANDS dans cet ordre, ou établissez à nouveau la distribution.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>the model needs {0}</source>
   <translation>le modèle a besoin de {0}</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The scene has no band named {0!r}; its bands are {1}.</source>
   <translation>La scène n'a pas de bande nommée {0!r} ; ses bandes sont {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The scene has {0} band(s), but BANDS asks for band {1}: {2}.</source>
   <translation>La scène a {0} bande(s), mais BANDS demande la bande {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>BANDS names {0} band(s); {1}.</source>
   <translation>BANDS nomme {0} bande(s) ; {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>it is of another format</source>
   <translation>il est d'un autre format</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>dtype {0} is none of its values</source>
   <translation>dtype {0} n'est pas l'une de ses valeurs possibles</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This is not a distribution written by fitreference: {0}.</source>
   <translation>Ce n'est pas une distribution écrite par fitreference : {0}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its bands, values and counts don't fit together.</source>
   <translation>Cette distribution est endommagée : ses bandes, valeurs et comptes ne vont pas ensemble.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its values must ascend and its counts be positive.</source>
   <translation>Cette distribution est endommagée : ses valeurs doivent être croissantes et ses comptes positifs.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its values are not of the type that it names.</source>
   <translation>Cette distribution est endommagée : ses valeurs ne sont pas du type qu'elle nomme.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>The distribution {0} can't be read: {1}. Make one with fitreference.</source>
   <translation>La distribution {0} ne peut pas être lue : {1}. Faites-en une avec fitreference.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be true or false</source>
   <translation>doit être true ou false (vrai ou faux)</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list a band</source>
   <translation>doit être une liste par bande</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list a band, of 1 to {0} numbers</source>
   <translation>doit être une liste par bande, de 1 à {0} nombres</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list of at most {0} names</source>
   <translation>doit être une liste d'au plus {0} noms</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be names of at most {0} characters</source>
   <translation>doit se composer de noms d'au plus {0} caractères</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>not all of its values and counts are numbers of their kind</source>
   <translation>ses valeurs et comptes ne sont pas tous des nombres du genre attendu</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>a number in it is too large</source>
   <translation>un nombre y est trop grand</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>not all of its values are numbers</source>
   <translation>ses valeurs ne sont pas toutes des nombres</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>There is no valid pixel: check the mask and the no-data value.</source>
   <translation>Il n'y a pas de pixel valide : vérifiez le masque et la valeur sans données.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>Integer and floating-point rasters can't share one distribution: convert one of them.</source>
   <translation>Des rasters entiers et en virgule flottante ne peuvent pas partager une distribution : convertissez l'un d'eux.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>The rasters differ in their number of bands.</source>
   <translation>Les rasters n'ont pas le même nombre de bandes.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels of a band hold one value (saturated, or a no-data value that is not declared). They stay equal, so the matched distribution can't come nearer than that: mask them, or declare the no-data value.</source>
   <translation>{0:.0%} des pixels valides d'une bande ont une même valeur (saturés, ou une valeur sans données non déclarée). Ils restent égaux, si bien que la distribution ajustée ne peut pas s'approcher davantage : masquez-les, ou déclarez la valeur sans données.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels lie within a twentieth of the reference's range (sea, a lake, shade, even snow or cloud, or an empty border): matching would stretch them over all colours. Mask them, or crop the scene to land.</source>
   <translation>{0:.0%} des pixels valides sont dans un vingtième de l'étendue de la référence (mer, lac, ombre, neige ou nuage uniforme, ou bordure vide) : l'ajustement les étirerait sur toutes les couleurs. Masquez-les, ou réduisez la scène à la terre ferme.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels are brighter than anything in the reference (cloud, snow): they would be painted as bright ground, and ground darker than it is. Mask them (preparesentinel2 makes the mask), or use another date.</source>
   <translation>{0:.0%} des pixels valides sont plus clairs que tout ce que contient la référence (nuage, neige) : ils seraient peints comme du terrain clair, et le terrain plus sombre qu'il n'est. Masquez-les (preparesentinel2 fait le masque), ou prenez une autre date.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The scene is far {0} than the reference (the medians lie {1:.1f} times its span apart): check the units (reflectance x 10,000, its offset taken off), and mask cloud, snow and water.</source>
   <translation>La scène est beaucoup {0} que la référence (les médianes sont distantes de {1:.1f} fois l'étendue de celle-ci) : vérifiez les unités (réflectance x 10 000, offset retiré), et masquez nuages, neige et eau.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>brighter</source>
   <translation>plus claire</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>darker</source>
   <translation>plus sombre</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>All valid pixels hold one value ({0}), so this is no scene: a file, or a source behind it, is empty or damaged.</source>
   <translation>Tous les pixels valides ont une même valeur ({0}), ce n'est donc pas une scène : un fichier, ou une source derrière lui, est vide ou endommagé.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The darkest pixels of red, green and blue all lie above {0:.0f}: ESA's offset of 1000 (processing baseline 04.00 and later) seems to be left in, which makes everything too bright. Take it off with OFFSET=-1000, or prepare the product with preparesentinel2.</source>
   <translation>Les pixels les plus sombres de rouge, vert et bleu sont tous au-dessus de {0:.0f} : l'offset de 1000 de l'ESA (baseline de traitement 04.00 et suivantes) semble y être resté, ce qui rend tout trop clair. Retirez-le avec OFFSET=-1000, ou préparez le produit avec preparesentinel2.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The first band is far brighter than the second and the third (medians {0:.0f}, {1:.0f} and {2:.0f}), as near infrared is over plants: the bands seem to be a false-colour picture. Set BANDS to red, green and blue.</source>
   <translation>La première bande est bien plus claire que la deuxième et la troisième (médianes {0:.0f}, {1:.0f} et {2:.0f}), comme l'est le proche infrarouge sur les plantes : les bandes semblent être une image en fausses couleurs. Réglez BANDS sur rouge, vert et bleu.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>not estimated: too few groups</source>
   <translation>non estimé : trop peu de groupes</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>{0:.3f} ({1:.3f} to {2:.3f})</source>
   <translation>{0:.3f} ({1:.3f} à {2:.3f})</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>its sources, blocks and chips don't fit together</source>
   <translation>ses sources, blocs et imagettes ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="../../core/scenes/matching.py" />
   <source>The scene's distribution has {0} bands, the reference {1}.</source>
   <translation>La distribution de la scène a {0} bandes, la référence {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/matching.py" />
   <source>The strength of a matching lies between 0 and 1, not at {0:g}.</source>
   <translation>L'intensité d'un ajustement est entre 0 et 1, et non {0:g}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=shared needs SOURCE, the distribution of all scenes together: make it with fitreference.</source>
   <translation>MATCH=shared nécessite SOURCE, la distribution de toutes les scènes ensemble : faites-la avec fitreference.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>SOURCE is given, but MATCH is {0!r}: choose 'shared', or leave SOURCE empty.</source>
   <translation>SOURCE est donné, mais MATCH est {0!r} : choisissez 'shared', ou laissez SOURCE vide.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>{0} describes {1} bands; the model has {2}.</source>
   <translation>{0} décrit {1} bandes ; le modèle en a {2}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>SOURCE was fitted on another type of values (integer or floating point) than the scene's.</source>
   <translation>SOURCE a été établie sur un autre type de valeurs (entières ou en virgule flottante) que celles de la scène.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=scale takes {0}, but the scene's values reach {1:.4g} in their upper hundredth: choose 'scene', 'shared' or 'none' where they are no reflectance.</source>
   <translation>MATCH=scale prend {0}, mais les valeurs de la scène atteignent {1:.4g} dans leur centième supérieur : choisissez 'scene', 'shared' ou 'none' si ce ne sont pas des réflectances.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>integers as reflectance x 10,000</source>
   <translation>les entiers comme réflectance x 10 000</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>fractions as reflectance, 0 to 1</source>
   <translation>les fractions comme réflectance, de 0 à 1</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=none takes the values as they are, 0 to 255, but the scene has values up to {0:g}: choose 'scene', 'shared' or 'scale'.</source>
   <translation>MATCH=none prend les valeurs telles quelles, de 0 à 255, mais la scène a des valeurs jusqu'à {0:g} : choisissez 'scene', 'shared' ou 'scale'.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata</source>
   <translation>Les métadonnées du produit</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>processing level</source>
   <translation>niveau de traitement</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>processing baseline</source>
   <translation>baseline de traitement</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>quantification value</source>
   <translation>valeur de quantification</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata does not say its {0}, so what its numbers mean is not known. Download the product again, or name its band files in a folder of their own, with OFFSET.</source>
   <translation>Dans les métadonnées du produit, il manque : {0}. On ne sait donc pas ce que signifient ses nombres. Téléchargez à nouveau le produit, ou mettez ses fichiers de bandes dans un dossier à eux et indiquez-les, avec OFFSET.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata is damaged: {0}. Download the product again.</source>
   <translation>Les métadonnées du produit sont endommagées : {0}. Téléchargez à nouveau le produit.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata gives no offset for {0}, though for other bands. Download the product again.</source>
   <translation>Les métadonnées du produit ne donnent pas d'offset pour {0}, alors qu'elles en donnent pour d'autres bandes. Téléchargez à nouveau le produit.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The mask {0}</source>
   <translation>Le masque {0}</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} declares a document type, which no Sentinel-2 product does.</source>
   <translation>{0} déclare un type de document, ce que ne fait aucun produit Sentinel-2.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} is damaged or cut: {1}. Download the product again.</source>
   <translation>{0} est endommagé ou tronqué : {1}. Téléchargez à nouveau le produit.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} files may be {1}: {2}. Each scene needs a folder of its own, with one file a band; or name the band file that is meant.</source>
   <translation>{0} fichiers peuvent être {1} : {2}. Chaque scène demande un dossier à elle, avec un fichier par bande ; ou indiquez le fichier de bande voulu.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source> Its metadata lists {0} of these files.</source>
   <translation> Ses métadonnées mentionnent {0} de ces fichiers.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} lacks {1} at 10 m.{2} Download it again, or name the folder that holds all three.</source>
   <translation>Il manque à {0} : {1} à 10 m.{2} Téléchargez-le à nouveau, ou indiquez le dossier qui contient les trois.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} mixes bands of {1}: each scene needs a folder of its own.</source>
   <translation>{0} mélange des bandes de {1} : chaque scène demande un dossier à elle.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>Baselines are mixed: {0} is of {1}.{2}, the product's metadata of {3}. Their offsets may differ by 1,000, so the files of one must not be read with the metadata of the other. Download the product again.</source>
   <translation>Des baselines sont mélangées : {0} est de {1}.{2}, les métadonnées du produit de {3}. Leurs offsets peuvent différer de 1 000, les fichiers de l'une ne doivent donc pas être lus avec les métadonnées de l'autre. Téléchargez à nouveau le produit.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} is no whole STAC item: it lacks its id, properties or assets.</source>
   <translation>{0} n'est pas un item STAC complet : il lui manque id, properties ou assets.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} lacks {1}: it is not of Sentinel-2, level 2A, or its collection calls them otherwise.</source>
   <translation>Il manque à l'item {0} : {1}. Il n'est pas de Sentinel-2 niveau 2A, ou sa collection les nomme autrement.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} does not say when it was taken.</source>
   <translation>L'item {0} ne dit pas quand il a été acquis.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} leads to {1}, which is no file on the network.</source>
   <translation>L'item {0} mène à {1}, qui n'est pas un fichier sur le réseau.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} states a scale of {1:g} for {2}; only reflectance x 10,000 is known here.</source>
   <translation>L'item {0} indique une échelle de {1:g} pour {2} ; seule la réflectance x 10 000 est connue ici.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} says that {1} is to be added to its numbers, but {2:.0%} of the pixels would then be darker than nothing: the offset seems to be taken off already. Set OFFSET to 0, or take another item.</source>
   <translation>{0} dit que {1} est à ajouter à ses nombres, mais {2:.0%} des pixels seraient alors plus sombres que le noir : l'offset semble déjà retiré. Mettez OFFSET à 0, ou prenez un autre item.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} says that {1} is to be added to its numbers, but the darkest pixels of red, green and blue then all lie above {2:.0f}: ESA's offset of 1000 seems to be left in. Look whether it is very bright land; if not, set OFFSET to -1000.</source>
   <translation>{0} dit que {1} est à ajouter à ses nombres, mais les pixels les plus sombres de rouge, vert et bleu sont alors tous au-dessus de {2:.0f} : l'offset de 1000 de l'ESA semble y être resté. Regardez si c'est un terrain très clair ; sinon, mettez OFFSET à -1000.</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Scene {0}</source>
   <translation>Scène {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Mask {0}</source>
   <translation>Masque {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Probability {0}</source>
   <translation>Probabilité {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Activation {0}</source>
   <translation>Activation {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Detections {0}</source>
   <translation>Détections {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>matched scene</source>
   <translation>scène ajustée</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>recorded or not</source>
   <translation>répertoriées ou non</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>matched records</source>
   <translation>enregistrements appariés</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>bias factor</source>
   <translation>facteur de biais</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>scenes that can be fetched</source>
   <translation>scènes récupérables</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First set up the engine.</source>
   <translation>Installez d'abord le moteur.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>It is ready.</source>
   <translation>Il est prêt.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No scene yet: find and fetch some, prepare products as they are downloaded, open scenes, or try the demo.</source>
   <translation>Pas encore de scène : cherchez-en et récupérez-en, préparez des produits tels qu'ils sont téléchargés, ouvrez des scènes, ou essayez la démo.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} scenes.</source>
   <translation>{0} scènes.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First a scene.</source>
   <translation>D'abord une scène.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} detections; {1} of {2} scenes are left.</source>
   <translation>{0:,} détections ; il reste {1} scènes sur {2}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} detections.</source>
   <translation>{0:,} détections.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>The dialog is for the first scene; the others follow by themselves, with its settings.</source>
   <translation>La boîte de dialogue est pour la première scène ; les autres suivent d'elles-mêmes, avec ses réglages.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} records from {1}.</source>
   <translation>{0:,} enregistrements de {1}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No catalog yet: import one.</source>
   <translation>Pas encore de catalogue : importez-en un.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} regions: {1}.</source>
   <translation>{0} régions : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No regions yet: open a layer of two or more polygons.</source>
   <translation>Pas encore de régions : ouvrez une couche de deux polygones ou plus.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections and a catalog.</source>
   <translation>D'abord des détections et un catalogue.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Which detections are in the catalog, and which records were detected.</source>
   <translation>Quelles détections sont dans le catalogue, et quels enregistrements ont été détectés.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Detections or records have changed since they were matched: match them again.</source>
   <translation>Les détections ou les enregistrements ont changé depuis leur appariement : appariez-les à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} detections are recorded; chance alone would match {1}.</source>
   <translation>{0} détections sont répertoriées ; le hasard seul en apparierait {1}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} of {1} places have an answer.</source>
   <translation>{0} lieux sur {1} ont une réponse.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections.</source>
   <translation>D'abord des détections.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>How many detections are right is known only where somebody looks at a sample of them.</source>
   <translation>On ne sait combien de détections sont justes que si quelqu'un en regarde un échantillon.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>This is without the review's answers: calculate it again.</source>
   <translation>Ceci est sans les réponses de la relecture : recalculez-le.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections, a catalog and regions.</source>
   <translation>D'abord des détections, un catalogue et des régions.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Without a review Γ is biased where more detections are wrong in one region than in another.</source>
   <translation>Sans relecture, Γ est biaisé là où davantage de détections sont fausses dans une région que dans une autre.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No bias factor could be given: see the report.</source>
   <translation>Aucun facteur de biais n'a pu être donné : voyez le rapport.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: at most {2:.1f}.</source>
   <translation>Γ de {0} par rapport à {1} : au plus {2:.1f}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: at least {2:.1f}.</source>
   <translation>Γ de {0} par rapport à {1} : au moins {2:.1f}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: {2:.1f} (95 %: {3:.1f} to {4:.1f}).</source>
   <translation>Γ de {0} par rapport à {1} : {2:.1f} (95 % : {3:.1f} à {4:.1f}).</translation>
  </message>
  <message>
   <location filename="../../core/words.py" />
   <source>{0} and {1}</source>
   <translation>{0} et {1}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>Record {0}</source>
   <translation>Enregistrement {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>accuracy not known</source>
   <translation>exactitude inconnue</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>exact position</source>
   <translation>position exacte</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>accurate to {0}</source>
   <translation>exact à {0} près</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>not matched with detections yet</source>
   <translation>pas encore apparié aux détections</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>no detection: {0}</source>
   <translation>aucune détection : {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>no detection</source>
   <translation>aucune détection</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>detected, {0} away</source>
   <translation>détecté, à {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>(its detection's layer is not shown)</source>
   <translation>(la couche de sa détection n'est pas affichée)</translation>
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
   <translation>Exactitude et appariement sous le pointeur</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Shows the circle of a record's accuracy and the detection that it is matched to.</source>
   <translation>Montre le cercle d'exactitude d'un enregistrement et la détection à laquelle il est apparié.</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Compare by swipe</source>
   <translation>Comparer par balayage</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Draws the layer that is chosen in the layer panel alone, left of a line that follows the pointer, or the keys , and .</source>
   <translation>Dessine seule la couche choisie dans le panneau des couches, à gauche d'une ligne qui suit le pointeur, ou les touches , et .</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Review</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Guide</source>
   <translation>Guide</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>Scenes to look at</source>
   <translation>Scènes à regarder</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>{0}: {1} detections</source>
   <translation>{0} : {1} détections</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>Resu&amp;lts go to</source>
   <translation>Résu&amp;ltats dans</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Landslide Bias demo</source>
   <translation>Démo de Landslide Bias</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Make the demo</source>
   <translation>Créer la démo</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Two drawn regions with landslides whose number is known, and a catalog that records them unevenly: all seven steps can be tried on them. Nothing in it is a real place. It takes some seconds and 20 MB.</source>
   <translation>Deux régions dessinées avec des glissements dont le nombre est connu, et un catalogue qui les répertorie inégalement : on peut y essayer les sept étapes. Rien n'y est un lieu réel. Prend quelques secondes et 20 Mo.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>&amp;Folder</source>
   <translation>&amp;Dossier</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Scene {0} {1} (drawn)</source>
   <translation>Scène {0} {1} (dessinée)</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Roads and rivers</source>
   <translation>Routes et rivières</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>*.zip *.xml *.jp2</source>
   <translation>*.zip *.xml *.jp2</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>&amp;Copy diagnostics</source>
   <translation>Copier les in&amp;fos de diagnostic</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>What a report of a fault begins with: versions, platform, engine, last error; no paths, no names of layers.</source>
   <translation>Ce par quoi commence un rapport d'anomalie : versions, plateforme, moteur, dernière erreur ; ni chemins, ni noms de couches.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>&amp;Stop</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>De&amp;tect in {0} scenes…</source>
   <translation>Dé&amp;tecter dans {0} scènes…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>De&amp;tect…</source>
   <translation>Dé&amp;tecter…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Products</source>
   <translation>Produits</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Products ({0})</source>
   <translation>Produits ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Drawing the demo …</source>
   <translation>Dessin de la démo…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Copied: paste it into your report. It holds no paths and no names of layers.</source>
   <translation>Copié : collez-le dans votre rapport. Il ne contient ni chemins ni noms de couches.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/queue.py" />
   <source>{0} ({1} of {2})</source>
   <translation>{0} ({1} sur {2})</translation>
  </message>
  <message>
   <location filename="../../ui/panel/queue.py" />
   <source>it was stopped.</source>
   <translation>l'exécution a été arrêtée.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Set &amp;up the engine…</source>
   <translation>Installer le mote&amp;ur…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Fin&amp;d scenes…</source>
   <translation>Cherc&amp;her des scènes…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>F&amp;etch…</source>
   <translation>Récu&amp;pérer…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Prep&amp;are products…</source>
   <translation>Préparer des pr&amp;oduits…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Ope&amp;n scenes…</source>
   <translation>Ou&amp;vrir des scènes…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Ma&amp;ke the demo…</source>
   <translation>&amp;Créer la démo…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Detect</source>
   <translation>Détecter</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Catalog and regions</source>
   <translation>Catalogue et régions</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Import a catalog…</source>
   <translation>&amp;Importer un catalogue…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Open re&amp;gions…</source>
   <translation>Ouvrir des ré&amp;gions…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Match</source>
   <translation>Apparier</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Find them in the catalog…</source>
   <translation>Les &amp;retrouver dans le catalogue…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Dra&amp;w a sample…</source>
   <translation>Tirer un échantillo&amp;n…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Look, one b&amp;y one</source>
   <translation>&amp;Examiner un par un</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Bias factor…</source>
   <translation>Facteur de &amp;biais…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Look at t&amp;hresholds</source>
   <translation>Examiner les &amp;seuils</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Note: {0}</source>
   <translation>Remarque : {0}</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: done</source>
   <translation>Étape {0}, {1} : faite</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: next</source>
   <translation>Étape {0}, {1} : suivante</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: can be done</source>
   <translation>Étape {0}, {1} : possible</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: waits for others</source>
   <translation>Étape {0}, {1} : en attend d'autres</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>How many landslides have their highest point inside the outline. 0: a landslide is seen here, but its highest point lies outside, where it counts. A digit answers 'landslide' and says how many; L says one.</source>
   <translation>Combien de glissements ont leur point le plus haut dans le contour. 0 : un glissement se voit ici, mais son point le plus haut est en dehors, où il compte. Un chiffre répond « glissement » et dit combien ; L en dit un.</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Landslide ({0})</source>
   <translation>Glissement ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Not a landslide ({0})</source>
   <translation>Pas un glissement ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Unsure ({0})</source>
   <translation>Incertain ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Landslides here:</source>
   <translation>Glissements ici :</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>{0} (key: {1})</source>
   <translation>{0} (touche : {1})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>left arrow</source>
   <translation>flèche gauche</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>right arrow</source>
   <translation>flèche droite</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>backspace, or Ctrl+Z</source>
   <translation>retour arrière, ou Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Near</source>
   <translation>Proche</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Middle</source>
   <translation>Moyen</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Wide</source>
   <translation>Large</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Outline</source>
   <translation>Contour</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Blind</source>
   <translation>À l'aveugle</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>The sample to review: a layer that 'Sample detections for review' wrote.</source>
   <translation>L'échantillon à relire : une couche écrite par « Échantillonner des détections à relire ».</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Who you are. Each person sees the places dealt out to that number, and not the other's answers.</source>
   <translation>Qui vous êtes. Chaque personne voit les lieux attribués à ce numéro, et pas les réponses de l'autre.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Probability and stratum stay hidden, so that they can't colour your answers. Open them to look, not to answer.</source>
   <translation>La probabilité et la strate restent cachées, pour qu'elles ne teintent pas vos réponses. Dévoilez-les pour regarder, pas pour répondre.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Reviewer {0}</source>
   <translation>Relecteur {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Not saved. {0}</source>
   <translation>Non enregistré. {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Your answer: {0}</source>
   <translation>Votre réponse : {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>No scene in the project shows this place. Add its scene, or choose a picture below.</source>
   <translation>Aucune scène du projet ne montre ce lieu. Ajoutez sa scène, ou choisissez une image ci-dessous.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>All your places are answered. Next: 'Score a review', or 'Bias factor' with this sample.</source>
   <translation>Tous vos lieux ont une réponse. Ensuite : « Évaluer une relecture », ou « Facteur de biais » avec cet échantillon.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>This sample is temporary: its answers are gone when QGIS ends. Save it to a GeoPackage first.</source>
   <translation>Cet échantillon est temporaire : ses réponses disparaissent quand QGIS se ferme. Enregistrez-le d'abord dans un GeoPackage.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Place {0} of {1}; {2} answered</source>
   <translation>Lieu {0} sur {1} ; réponses : {2}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>{0}; probability {1}; {2}; {3}</source>
   <translation>{0} ; probabilité {1} ; {2} ; {3}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>There is no sample to review in the project. It is drawn from the detections of each region, doubtful ones and clear ones.</source>
   <translation>Il n'y a pas d'échantillon à relire dans le projet. On le tire des détections de chaque région, des douteuses et des nettes.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Draw a sample…</source>
   <translation>Tirer un échantillon…</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>The table of this sample is being edited. Save its edits, then go on here.</source>
   <translation>La table de cet échantillon est en cours d'édition. Enregistrez ses modifications, puis continuez ici.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Save the edits</source>
   <translation>Enregistrer les modifications</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>This sample holds no place to review.</source>
   <translation>Cet échantillon ne contient aucun lieu à relire.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../ui/review/pictures.py" />
   <source>Second date</source>
   <translation>Deuxième date</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Precision so far</source>
   <translation>Précision jusqu'ici</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Answered</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>To go</source>
   <translation>Restantes</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>no answer on a detection yet</source>
   <translation>pas encore de réponse sur une détection</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>{0:.2f} ({1:.2f} to {2:.2f})</source>
   <translation>{0:.2f} ({1:.2f} à {2:.2f})</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>more than sampled</source>
   <translation>plus que l'échantillon</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>narrow enough</source>
   <translation>assez étroit</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>No answer yet.</source>
   <translation>Pas encore de réponse.</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Of all persons' answers. Precision: the share of detections that are landslides, with its 95 % interval, as 'Score a review' gives it. To go: about how many answers until it is known to ± {0:g}.</source>
   <translation>D'après les réponses de toutes les personnes. Précision : la part des détections qui sont des glissements, avec son intervalle à 95 %, comme la donne « Évaluer une relecture ». Restantes : environ combien de réponses jusqu'à ce qu'elle soit connue à ± {0:g}.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>This sample can't be written: its file or its layer is read-only. Copy it to where you may write, and add that layer.</source>
   <translation>Cet échantillon ne peut pas être écrit : son fichier ou sa couche est en lecture seule. Copiez-le là où vous avez le droit d'écrire, et ajoutez cette couche.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The file of this sample is gone: {0}</source>
   <translation>Le fichier de cet échantillon a disparu : {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The table of this sample is being edited.</source>
   <translation>La table de cet échantillon est en cours d'édition.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The file took no answer.</source>
   <translation>Le fichier n'a pas accepté la réponse.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>Another program is writing to this sample's file. Close it there, then answer again.</source>
   <translation>Un autre programme écrit dans le fichier de cet échantillon. Fermez-le là-bas, puis répondez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>This sample's file can't be written ({0}).</source>
   <translation>Le fichier de cet échantillon ne peut pas être écrit ({0}).</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>landslide ({0})</source>
   <translation>glissement ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>not answered yet</source>
   <translation>pas encore de réponse</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>Engine's interpreter</source>
   <translation>Interpréteur du moteur</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>Empty: the managed engine, made by the algorithm 'Set up the engine'.</source>
   <translation>Vide : le moteur géré, créé par l'algorithme « Installer le moteur ».</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>In use: {0} ({1})</source>
   <translation>Utilisé : {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above each threshold, by region</source>
   <translation>Blocs au-dessus de chaque seuil, par région</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above each threshold, by region, on a logarithmic scale. The line is the threshold.</source>
   <translation>Blocs au-dessus de chaque seuil, par région, à l'échelle logarithmique. La ligne est le seuil.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Show on the map</source>
   <translation>Montrer sur la carte</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Rasters show the blocks above the threshold; detections below it fade. The layers' own styles come back.</source>
   <translation>Les rasters montrent les blocs au-dessus du seuil ; les détections en dessous s'estompent. Les styles propres des couches reviennent.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Write detections and bias factors</source>
   <translation>Écrire détections et facteurs de biais</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Runs extractdetections and biasfactor with this threshold; both are in Processing's history.</source>
   <translation>Lance extractdetections et biasfactor avec ce seuil ; les deux sont dans l'historique des traitements.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Choose a probability raster: the output of detectlandslides or classifyscene.</source>
   <translation>Choisissez un raster de probabilité : la sortie de detectlandslides ou de classifyscene.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Reading the layers …</source>
   <translation>Lecture des couches…</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>With regions and a catalog the bias factor Γ is shown too.</source>
   <translation>Avec des régions et un catalogue, le facteur de biais Γ est montré aussi.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Γ of events that nobody reviewed: no excluded roads, no slope, no review. The report of biasfactor says more.</source>
   <translation>Γ d'événements que personne n'a relus : pas de routes exclues, pas de pente, pas de relecture. Le rapport de biasfactor en dit plus.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>{0:,} events of {1:,} blocks above {2:.6g}</source>
   <translation>{0:,} événements de {1:,} blocs au-dessus de {2:.6g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source> % of blocks</source>
   <translation> % des blocs</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>In land like that of the model's card. After a storm 1 % or more, in ordinary years 0.1 % or less.</source>
   <translation>Sur un terrain comme celui de la fiche du modèle. Après une tempête 1 % ou plus, les années ordinaires 0,1 % ou moins.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>The rasters name no operating points, or different ones.</source>
   <translation>Les rasters ne nomment pas de points de fonctionnement, ou en nomment de différents.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>where landslides are in</source>
   <translation>où les glissements sont dans</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>Threshold {0:.6g}</source>
   <translation>Seuil {0:.6g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>{0} % right</source>
   <translation>{0} % justes</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>Of 100 detected blocks about {0} hold a landslide, in land like that of the model's card.</source>
   <translation>Sur 100 blocs détectés, environ {0} contiennent un glissement, sur un terrain comme celui de la fiche du modèle.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/slider.py" />
   <source>Blocks with a higher probability are detections. Steps are finer near 0 and 1.</source>
   <translation>Les blocs de probabilité supérieure sont des détections. Les pas sont plus fins près de 0 et de 1.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/slider.py" />
   <source>Threshold, as a number from 0 to 1</source>
   <translation>Seuil, un nombre de 0 à 1</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/sources.py" />
   <source>Probability</source>
   <translation>Probabilité</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/sources.py" />
   <source>None: no bias factor</source>
   <translation>Aucun : pas de facteur de biais</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>How much more a region's landslides go unrecorded than the reference's, with an interval that holds for all regions at once.</source>
   <translation>De combien les glissements d'une région sont plus sous-répertoriés que ceux de la référence, avec un intervalle qui vaut pour toutes les régions à la fois.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>Counts and bias factors by region</source>
   <translation>Comptes et facteurs de biais par région</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>{0} ({1} to {2})</source>
   <translation>{0} ({1} à {2})</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>reference</source>
   <translation>référence</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>about {0}</source>
   <translation>environ {0}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/working.py" />
   <source>Layers for the threshold</source>
   <translation>Couches pour le seuil</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Detections above {0:.4g}: {1}</source>
   <translation>Détections au-dessus de {0:.4g} : {1}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Bias factors above {0:.4g}</source>
   <translation>Facteurs de biais au-dessus de {0:.4g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Written: the layers are temporary, the runs are in Processing's history.</source>
   <translation>Écrit : les couches sont temporaires, les exécutions sont dans l'historique des traitements.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>The algorithm {0} is not there.</source>
   <translation>L'algorithme {0} n'est pas là.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Not written: the dialog says why.</source>
   <translation>Non écrit : la boîte de dialogue dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>before</source>
   <translation>avant</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/language.py" />
   <source>{0}%</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <location filename="../../algorithms/help.py" />
   <source>“{0}”</source>
   <translation>« {0} »</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0}: {1}.</source>
   <translation>{0} : {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>corrected</source>
   <translation>corrigés</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>count</source>
   <translation>compte</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>detections</source>
   <translation>détections</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Mean</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Median</source>
   <translation>Médiane</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sum</source>
   <translation>Somme</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Water</source>
   <translation>Eau</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>arithmetic</source>
   <translation>arithmétique</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>match</source>
   <translation>ajustement</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>seed</source>
   <translation>graine</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>version</source>
   <translation>version</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>mask</source>
   <translation>masque</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>bands</source>
   <translation>bandes</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>product</source>
   <translation>produit</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>acquired</source>
   <translation>acquise</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>expected</source>
   <translation>à attendre</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>merge</source>
   <translation>fusion</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>prior</source>
   <translation>part a priori</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>strength</source>
   <translation>intensité</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>sources</source>
   <translation>sources</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>components</source>
   <translation>composantes</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>normalised</source>
   <translation>normalisé</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>operating point</source>
   <translation>point de fonctionnement</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>reference region</source>
   <translation>région de référence</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>model seed</source>
   <translation>graine du modèle</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>block px</source>
   <translation>pixels par bloc</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>min valid</source>
   <translation>part valide minimale</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>source key</source>
   <translation>clé de la source</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>before date</source>
   <translation>date avant</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>after date</source>
   <translation>date après</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>false discovery rate</source>
   <translation>taux de fausses découvertes</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>activation cells</source>
   <translation>cellules d'activation</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>divided by</source>
   <translation>divisé par</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detects landslides in two scenes that are matched by one table, and gives the bias factor of the regions.</source>
   <translation>Détecte les glissements de deux scènes ajustées par une même table, et donne le facteur de biais des régions.</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Bias factor of two scenes</source>
   <translation>Facteur de biais de deux scènes</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>5. Catalog (.csv)</source>
   <translation>5. Catalogue (.csv)</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detections in the first scene</source>
   <translation>Détections de la première scène</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Landslide probability of the first scene</source>
   <translation>Probabilité de glissement de la première scène</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detections in the second scene</source>
   <translation>Détections de la deuxième scène</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Landslide probability of the second scene</source>
   <translation>Probabilité de glissement de la deuxième scène</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>3. Mask of valid pixels</source>
   <translation>3. Masque des pixels valides</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>4. Regions</source>
   <translation>4. Régions</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>1. First scene</source>
   <translation>1. Première scène</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>2. Second scene</source>
   <translation>2. Deuxième scène</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Prepares two products of one tile as they are downloaded, classifies both alike, and finds the blocks that became landslides.</source>
   <translation>Prépare deux produits d'une même tuile tels qu'ils sont téléchargés, les classe tous deux de la même façon et trouve les blocs devenus des glissements.</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>New landslides between two Sentinel-2 products</source>
   <translation>Nouveaux glissements entre deux produits Sentinel-2</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>2. Product after (zip or metadata)</source>
   <translation>2. Produit après (zip ou métadonnées)</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>1. Product before (zip or metadata)</source>
   <translation>1. Produit avant (zip ou métadonnées)</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Landslide probability after</source>
   <translation>Probabilité de glissement après</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Landslide probability before</source>
   <translation>Probabilité de glissement avant</translation>
  </message>
  <message>
   <location filename="../../resources/styles/detected.qml" />
   <source>undetected</source>
   <translation>non détecté</translation>
  </message>
  <message>
   <location filename="../../resources/styles/detected.qml" />
   <source>kept apart</source>
   <translation>mis à part</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>below 1/30</source>
   <translation>moins de 1/30</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>about as well recorded</source>
   <translation>à peu près aussi bien répertorié</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>above 30</source>
   <translation>plus de 30</translation>
  </message>
  <message>
   <location filename="../../resources/styles/likeness.qml" />
   <source>before matching</source>
   <translation>avant ajustement</translation>
  </message>
  <message>
   <location filename="../../resources/styles/likeness.qml" />
   <source>after matching</source>
   <translation>après ajustement</translation>
  </message>
  <message>
   <location filename="../../resources/styles/mask.qml" />
   <source>does not count</source>
   <translation>ne compte pas</translation>
  </message>
  <message>
   <location filename="../../resources/styles/mask.qml" />
   <source>counts</source>
   <translation>compte</translation>
  </message>
  <message>
   <location filename="../../resources/styles/recorded.qml" />
   <source>recorded</source>
   <translation>répertorié</translation>
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>exact</source>
   <translation>exact</translation>
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
   <translation>plus imprécis ou inconnu</translation>
  </message>
  <message>
   <location filename="../../resources/styles/review.qml" />
   <source>not</source>
   <translation>pas un glissement</translation>
  </message>
  <message>
   <location filename="../../resources/styles/review.qml" />
   <source>to review</source>
   <translation>à relire</translation>
  </message>
 </context>
</TS>
