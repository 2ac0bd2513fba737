<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>landslidebias</name>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>1. Set up</source>
   <translation>1. Instalar</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>2. Scenes</source>
   <translation>2. Escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>3. Detection</source>
   <translation>3. Detección</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>4. Catalog</source>
   <translation>4. Catálogo</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>5. Review and bias factor</source>
   <translation>5. Revisión y factor de sesgo</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>6. Several dates</source>
   <translation>6. Varias fechas</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>7. A model of your own</source>
   <translation>7. Un modelo propio</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>8. Ready-made chains</source>
   <translation>8. Cadenas ya preparadas</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>Two inputs lie so far apart that one's coordinates can't be expressed in the other's system: check that they belong together. {0}</source>
   <translation>Dos entradas están tan lejos que las coordenadas de una no se pueden expresar en el sistema de la otra: compruebe que correspondan entre sí. {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0} failed unexpectedly ({1}: {2}). This is a bug: please report it.</source>
   <translation>{0} ha fallado de forma inesperada ({1}: {2}). Es un error del programa: por favor, comuníquelo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>A file</source>
   <translation>Un archivo</translation>
  </message>
  <message>
   <location filename="../../algorithms/base.py" />
   <source>{0} What was computed is kept in {1}: run again with the same parameters to go on from there.</source>
   <translation>{0} Lo calculado se conserva en {1}: ejecute de nuevo con los mismos parámetros para continuar desde ahí.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Bias factor</source>
   <translation>Factor de sesgo</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>bias</source>
   <translation>sesgo</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>gamma</source>
   <translation>gamma</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>under-reporting</source>
   <translation>subregistro</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>catalog</source>
   <translation>catálogo</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>completeness</source>
   <translation>completitud</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>statistics</source>
   <translation>estadística</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>regions + detections + catalog (+ review) → Γ with its interval, completeness, and a report</source>
   <translation>regiones + detecciones + catálogo (+ revisión) → Γ con su intervalo, completitud y un informe</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Says how much more one region's landslides go unrecorded than another's: Γ = (d1/d2) / (r1/r2), with d the landslides detected and r those in the catalog, for each region against a reference region (Wang and Wei), with a 95 % interval. Where a count is zero Γ is a bound (GAMMA_KIND). Sentences, GAMMA_LOW and GAMMA_HIGH hold for all regions at once. Give REVIEW: raw counts are biased where more detections are wrong in one region than in the other. Needs no engine.</source>
   <translation>Indica cuánto más quedan sin registrar los deslizamientos de una región que los de otra: Γ = (d1/d2) / (r1/r2), donde d son los deslizamientos detectados y r los del catálogo, para cada región frente a una región de referencia (Wang y Wei), con un intervalo del 95 %. Donde un recuento es cero, Γ es una cota (GAMMA_KIND). Las frases, GAMMA_LOW y GAMMA_HIGH valen para todas las regiones a la vez. Indique REVIEW: los recuentos brutos están sesgados donde una región tiene más detecciones erróneas que la otra. No necesita el motor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Next: open REPORT: it says in words what the figures bear, and what to doubt.</source>
   <translation>A continuación: abra REPORT: explica con palabras qué permiten afirmar las cifras y de qué conviene dudar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Its lower limit (95 %)</source>
   <translation>Su límite inferior (95 %)</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Its upper limit (95 %)</source>
   <translation>Su límite superior (95 %)</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Estimate or bound</source>
   <translation>Estimación o cota</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Region of the largest bias factor</source>
   <translation>Región con el mayor factor de sesgo</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Regions with bias factor</source>
   <translation>Regiones con factor de sesgo</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The regions with their counts, densities per 1,000 km² of seen area, and gamma with its interval.</source>
   <translation>Las regiones con sus recuentos, sus densidades por 1.000 km² de superficie vista y gamma con su intervalo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Threshold curve</source>
   <translation>Curva de umbrales</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Blocks above each threshold by region, and the ratio to the reference region (the paper's Fig. 8). Needs PROBABILITY.</source>
   <translation>Bloques por encima de cada umbral por región, y su razón con la región de referencia (Fig. 8 del artículo). Requiere PROBABILITY.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Figures as JSON</source>
   <translation>Cifras en JSON</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>All figures of the report, for programs.</source>
   <translation>Todas las cifras del informe, para programas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>One self-contained page: the bias factor in words, the counts, curves, warnings and assumptions.</source>
   <translation>Una página autónoma: el factor de sesgo en palabras, los recuentos, las curvas, las advertencias y los supuestos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>START ({0}) lies after END ({1}).</source>
   <translation>START ({0}) es posterior a END ({1}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>CURVE needs PROBABILITY: the curve counts blocks above each threshold.</source>
   <translation>CURVE requiere PROBABILITY: la curva cuenta los bloques por encima de cada umbral.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Regions</source>
   <translation>Regiones</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Two or more polygons that don't overlap.</source>
   <translation>Dos o más polígonos que no se solapan.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Name of a region</source>
   <translation>Nombre de una región</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>A field with a different name for each region. Empty: the field 'name', or else the feature's number.</source>
   <translation>Un campo con un nombre distinto para cada región. Vacío: el campo 'name' o, si no existe, el número del objeto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Reference region</source>
   <translation>Región de referencia</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The region that the others are held against. Empty: the one with the most records.</source>
   <translation>La región con la que se comparan las demás. Vacío: la que tiene más registros.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Detections</source>
   <translation>Detecciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The detections of all scenes (polygons or points; an inventory drawn by hand will do). An event counts in the region where a point inside it lies.</source>
   <translation>Las detecciones de todas las escenas (polígonos o puntos; también sirve un inventario dibujado a mano). Un evento cuenta en la región donde está un punto interior suyo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Probability rasters</source>
   <translation>Rásteres de probabilidad</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The rasters that the detections come from. They say which part of a region was seen (records count there only), and give the threshold curve. Empty: the regions are taken as wholly seen.</source>
   <translation>Los rásteres de los que proceden las detecciones. Dicen qué parte de una región se vio (los registros solo cuentan allí) y dan la curva de umbrales. Vacío: las regiones se consideran vistas por completo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Catalog</source>
   <translation>Catálogo</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The records, as importcatalog gives them.</source>
   <translation>Los registros, tal como los da importcatalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Date of a record</source>
   <translation>Fecha de un registro</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Used with START, END and PERIODS, and to tell which records are of one storm.</source>
   <translation>Se usa con START, END y PERIODS, y para saber qué registros son de una misma tormenta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records before it don't count (e.g. 2010-01-01). Empty: no limit.</source>
   <translation>Los registros anteriores no cuentan (p. ej. 2010-01-01). Vacío: sin límite.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records after it don't count. Empty: no limit.</source>
   <translation>Los registros posteriores no cuentan. Vacío: sin límite.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>More periods to compare</source>
   <translation>Más períodos para comparar</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Years, e.g. '2007-2010, 2011-2017': the report shows the catalog's ratio and the bias factor for each of them too.</source>
   <translation>Años, p. ej. '2007-2010, 2011-2017': el informe muestra también para cada uno la razón del catálogo y el factor de sesgo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Records matched to detections</source>
   <translation>Registros emparejados con detecciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>“Records, detected or not” of matchcatalog, or a copy of the records with a field 'detected'. Narrows the interval: both counts then share those landslides. With a review, and the field 'chance' that matchcatalog writes, the catalog's completeness is estimated too.</source>
   <translation>«Registros, detectados o no» de matchcatalog, o una copia de los registros con un campo 'detected'. Estrecha el intervalo: ambos recuentos comparten entonces esos deslizamientos. Con una revisión y el campo 'chance' que escribe matchcatalog, también se estima la completitud del catálogo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Reviewed sample</source>
   <translation>Muestra revisada</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>The layer that reviewsample wrote, with 'answer' filled in (or what scorereview made of it). Each region's detections are corrected by its own answers; a region without answers stays uncorrected.</source>
   <translation>La capa que escribió reviewsample, con 'answer' rellenado (o lo que scorereview hizo de ella). Las detecciones de cada región se corrigen con sus propias respuestas; una región sin respuestas queda sin corregir.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Those of other scenes, where each was sampled by itself; each place in one of them only.</source>
   <translation>Las de otras escenas, si cada una se muestreó por separado; cada lugar en una sola de ellas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Further reviewed samples</source>
   <translation>Otras muestras revisadas</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>What is counted as a detection</source>
   <translation>Qué se cuenta como detección</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>'corrected': landslides, by each region's own review; without REVIEW, 'landslides': as many as the detections say that each holds (events, where they don't). 'events': touching blocks merged. 'blocks': the paper's count. The report gives all of them.</source>
   <translation>'corrected': deslizamientos, según la revisión propia de cada región; sin REVIEW, 'landslides': tantos como las detecciones dicen que contiene cada una (eventos, si no lo dicen). 'events': bloques contiguos fusionados. 'blocks': el recuento del artículo. El informe los da todos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Years of scars that a scene shows</source>
   <translation>Años de cicatrices que muestra una escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>A field of REGIONS with how long scars stay visible there. Detections are divided by it. Empty: equal in all regions.</source>
   <translation>Un campo de REGIONS con el tiempo que las cicatrices siguen visibles allí. Las detecciones se dividen por él. Vacío: igual en todas las regiones.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>Of the draws that all figures come from.</source>
   <translation>De las extracciones de las que proceden todas las cifras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MATCHED has no field 'detected' that says which records have a detection.</source>
   <translation>MATCHED no tiene un campo 'detected' que diga qué registros tienen una detección.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MORE_REVIEWS needs REVIEW: give the first of the reviewed samples there.</source>
   <translation>MORE_REVIEWS requiere REVIEW: indique ahí la primera de las muestras revisadas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/biasfactor.py" />
   <source>MORE_REVIEWS must be of the kind of REVIEW: all reviewed samples, or all what scorereview made of them.</source>
   <translation>MORE_REVIEWS debe ser de la misma clase que REVIEW: todas muestras revisadas, o todas lo que scorereview hizo de ellas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Block grid</source>
   <translation>Cuadrícula de bloques</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>scene</source>
   <translation>escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>blocks</source>
   <translation>bloques</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>grid</source>
   <translation>cuadrícula</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>zonal statistics</source>
   <translation>estadísticas de zona</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>tiles</source>
   <translation>teselas</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>the blocks as polygons, with any raster's statistics</source>
   <translation>los bloques como polígonos, con estadísticas de cualquier ráster</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Makes the blocks of a scene as polygons: the squares of 18 x 18 pixels (180 m) that the classifier looks at, from the scene's upper left corner, with row, column and, if you like, statistics of any rasters in them (slope, rainfall, probability). Pixels at the right and lower edge that fill no whole block belong to none. Needs no engine.</source>
   <translation>Convierte los bloques de una escena en polígonos: los cuadrados de 18 x 18 píxeles (180 m) que mira el clasificador, desde la esquina superior izquierda de la escena, con fila, columna y, si lo desea, estadísticas de cualquier ráster en ellos (pendiente, lluvia, probabilidad). Los píxeles de los bordes derecho e inferior que no llenan un bloque entero no pertenecen a ninguno. No necesita el motor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Next: select blocks and give them to gradcam, or to exportchips as the area to take.</source>
   <translation>A continuación: seleccione bloques y déselos a gradcam, o a exportchips como área que tomar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Blocks</source>
   <translation>Bloques</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Scene</source>
   <translation>Escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>The raster whose pixels are grouped into blocks; a probability raster, whose cells are blocks, is taken cell by cell.</source>
   <translation>El ráster cuyos píxeles se agrupan en bloques; un ráster de probabilidad, cuyas celdas son bloques, se toma celda por celda.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Empty: the shipped model's (18), or 1 for a raster of blocks.</source>
   <translation>Vacío: el del modelo incluido (18), o 1 para un ráster de bloques.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Only blocks that have ground in common with it. Rows and columns stay those of the whole scene. Empty: all.</source>
   <translation>Solo los bloques que tienen terreno en común con ella. Filas y columnas siguen siendo las de la escena entera. Vacío: todos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Rasters to summarise</source>
   <translation>Rásteres que resumir</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Each band of each of them gives a field a statistic, named after the file, the band (where there are several) and the statistic. Any coordinate system and resolution; pixels count by their share in the block; no data is left out.</source>
   <translation>Cada banda de cada uno da un campo por estadística, con el nombre del archivo, la banda (si hay varias) y la estadística. Cualquier sistema de coordenadas y resolución; los píxeles cuentan según su proporción en el bloque; los que no tienen datos se omiten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Statistics</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>Of the rasters' valid pixels in a block; 'majority' for classes. Empty fields: the raster has no data there.</source>
   <translation>De los píxeles válidos de los rásteres en un bloque; 'majority' para clases. Campos vacíos: el ráster no tiene datos ahí.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>One polygon a block with row and col (from 0, at the upper left) and the statistics.</source>
   <translation>Un polígono por bloque con row y col (desde 0, arriba a la izquierda) y las estadísticas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/blockgrid.py" />
   <source>{0} does not overlap the scene: check both coordinate systems.</source>
   <translation>{0} no se solapa con la escena: compruebe ambos sistemas de coordenadas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The model's own values already (none)</source>
   <translation>Ya son los valores del modelo (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sentinel-2 reflectance (scale)</source>
   <translation>Reflectancia de Sentinel-2 (scale)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>This scene alone (scene)</source>
   <translation>Solo esta escena (scene)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>One table for all scenes (shared)</source>
   <translation>Una tabla para todas las escenas (shared)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Most landslides found (balanced)</source>
   <translation>El máximo de deslizamientos encontrados (balanced)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Few false detections (quiet)</source>
   <translation>Pocas detecciones falsas (quiet)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Fewest false detections (strict)</source>
   <translation>El mínimo de detecciones falsas (strict)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>edges and corners</source>
   <translation>edges and corners</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Each block by itself (none)</source>
   <translation>Cada bloque por separado (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks that share an edge (edges)</source>
   <translation>Bloques que comparten un lado (edges)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks that share an edge or a corner (edges and corners)</source>
   <translation>Bloques que comparten un lado o una esquina (edges and corners)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As the whole column says (auto)</source>
   <translation>Según toda la columna (auto)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Day first (DMY)</source>
   <translation>Primero el día (DMY)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Month first (MDY)</source>
   <translation>Primero el mes (MDY)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The same probabilities everywhere (f32)</source>
   <translation>Las mismas probabilidades en todas partes (f32)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Faster on processors that can (bf16)</source>
   <translation>Más rápido en procesadores que lo permiten (bf16)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The fastest that this processor has (auto)</source>
   <translation>La más rápida de este procesador (auto)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>8-bit integers (int8)</source>
   <translation>Enteros de 8 bits (int8)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect (detect)</source>
   <translation>Para detectar (detect)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect and to train (train)</source>
   <translation>Para detectar y entrenar (train)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>To detect on a Dask cluster too (cluster)</source>
   <translation>Para detectar también en un clúster de Dask (cluster)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Small and fast (compact)</source>
   <translation>Pequeña y rápida (compact)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>ResNet-50 as in the paper (resnet50)</source>
   <translation>ResNet-50 como en el artículo (resnet50)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The paper's simple network (baseline)</source>
   <translation>La red sencilla del artículo (baseline)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As a coarse pixel sees (antialiased)</source>
   <translation>Como lo ve un píxel grueso (antialiased)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Plain interpolation as in the paper (bilinear)</source>
   <translation>Interpolación simple como en el artículo (bilinear)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Not at all (none)</source>
   <translation>Sin reducir (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>No copies (none)</source>
   <translation>Sin copias (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>One copy of each block as in the paper (paper)</source>
   <translation>Una copia de cada bloque como en el artículo (paper)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Changed anew each time (strong)</source>
   <translation>Modificados de nuevo cada vez (strong)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The best on validation (best)</source>
   <translation>La mejor en validación (best)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>The last as in the paper (last)</source>
   <translation>La última como en el artículo (last)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As its weights were trained (weights)</source>
   <translation>Como se entrenaron sus pesos (weights)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>0 to 1 as in the paper (unit)</source>
   <translation>De 0 a 1 como en el artículo (unit)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>All chips (all)</source>
   <translation>Todos los recortes (all)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Trained on (training)</source>
   <translation>Usados para entrenar (training)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Chosen on (validation)</source>
   <translation>Usados para elegir (validation)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Neither trained nor chosen on (test)</source>
   <translation>Ni para entrenar ni para elegir (test)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>What speaks against a landslide (non-landslide)</source>
   <translation>Lo que habla en contra de un deslizamiento (non-landslide)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>What speaks for a landslide (landslide)</source>
   <translation>Lo que habla a favor de un deslizamiento (landslide)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Two bands with either (both)</source>
   <translation>Dos bandas con ambos (both)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Grad-CAM's own values (none)</source>
   <translation>Los valores propios de Grad-CAM (none)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>By the largest value here (scene)</source>
   <translation>Por el mayor valor aquí (scene)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Each block by its own largest (block)</source>
   <translation>Cada bloque por su propio máximo (block)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Smallest value (minimum)</source>
   <translation>Valor más pequeño (minimum)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Largest value (maximum)</source>
   <translation>Valor más grande (maximum)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Most frequent value (majority)</source>
   <translation>Valor más frecuente (majority)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Standard deviation (deviation)</source>
   <translation>Desviación típica (deviation)</translation>
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
   <translation>Sin datos</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Saturated or defective (saturated)</source>
   <translation>Saturado o defectuoso (saturated)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud shadow</source>
   <translation>Sombra de nube</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud of medium probability (cloud medium)</source>
   <translation>Nube de probabilidad media (cloud medium)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Cloud of high probability (cloud high)</source>
   <translation>Nube de probabilidad alta (cloud high)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Thin cirrus (cirrus)</source>
   <translation>Cirro fino (cirrus)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Snow or ice (snow)</source>
   <translation>Nieve o hielo (snow)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Repeated records (duplicates)</source>
   <translation>Registros repetidos (duplicates)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Records at 0 and 0 degrees (zero)</source>
   <translation>Registros en 0 y 0 grados (zero)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Records outside their country (outside)</source>
   <translation>Registros fuera de su país (outside)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>scene classification</source>
   <translation>scene classification</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>As the numbers look (guess)</source>
   <translation>Según el aspecto de los números (guess)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>ESA WorldCover (worldcover)</source>
   <translation>ESA WorldCover (worldcover)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sentinel-2's scene classification (scene classification)</source>
   <translation>Clasificación de escena de Sentinel-2 (scene classification)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Numbers without names (numbers)</source>
   <translation>Números sin nombres (numbers)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Landslides by each region's review (corrected)</source>
   <translation>Deslizamientos según la revisión de cada región (corrected)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Events of touching blocks (events)</source>
   <translation>Eventos de bloques contiguos (events)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Blocks as in the paper (blocks)</source>
   <translation>Bloques como en el artículo (blocks)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Landslides counted one by one (landslides)</source>
   <translation>Deslizamientos contados uno a uno (landslides)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Earth Search of Element 84 (earth-search)</source>
   <translation>Earth Search de Element 84 (earth-search)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Planetary Computer of Microsoft (planetary-computer)</source>
   <translation>Planetary Computer de Microsoft (planetary-computer)</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Another one by its address (own)</source>
   <translation>Otro, por su dirección (own)</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Classify scene</source>
   <translation>Clasificar una escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>detection</source>
   <translation>detección</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>sentinel-2</source>
   <translation>sentinel-2</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>deep learning</source>
   <translation>aprendizaje profundo</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>probability</source>
   <translation>probabilidad</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>grad-cam</source>
   <translation>grad-cam</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>scene → probability raster, activation raster, the landslide's share</source>
   <translation>escena → ráster de probabilidad, ráster de activación, proporción de deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Gives each block of 18 x 18 pixels (180 m) of a scene its probability of holding a landslide. Writes one cell a block, exact to the cell, and if asked the activation maps (Grad-CAM) that show which part of a block speaks for either class. Threshold the result as often as you like with extractdetections. Works strip by strip; what is done is kept after a cancel and not computed again when run with the same output.</source>
   <translation>Da a cada bloque de 18 x 18 píxeles (180 m) de una escena su probabilidad de contener un deslizamiento. Escribe una celda por bloque, exacta a la celda, y, si se pide, los mapas de activación (Grad-CAM) que muestran qué parte de un bloque habla a favor de cada clase. Aplique umbrales al resultado cuantas veces quiera con extractdetections. Trabaja franja por franja; lo hecho se conserva tras una cancelación y no se vuelve a calcular si se ejecuta con la misma salida.</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Next: extractdetections, with PROBABILITY as its probability raster.</source>
   <translation>A continuación: extractdetections, con PROBABILITY como ráster de probabilidad.</translation>
  </message>
  <message>
   <location filename="../../algorithms/classifyscene.py" />
   <source>Classified blocks</source>
   <translation>Bloques clasificados</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>median of log-odds</source>
   <translation>mediana de los log-odds</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Combine several dates</source>
   <translation>Combinar varias fechas</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>time</source>
   <translation>tiempo</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>multi-temporal</source>
   <translation>multitemporal</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>median</source>
   <translation>mediana</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>composite</source>
   <translation>compuesto</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>haze</source>
   <translation>bruma</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>shadow</source>
   <translation>sombra</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>false positives</source>
   <translation>falsos positivos</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>probability rasters of several dates → one: their median, how many dates are valid, the share of them above the threshold</source>
   <translation>rásteres de probabilidad de varias fechas → uno: su mediana, cuántas fechas son válidas, la proporción de ellas por encima del umbral</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Makes one probability raster of those of several dates of one place: each block gets the median of its dates' log-odds. A scar stays over the dates; a ploughed field, haze and shadow mostly don't, so that fewer blocks are called falsely. Three dates or more outvote one that is wrong; of two the median is their mean. Landslides that only the latest dates show are outvoted as well: comparedates finds those. Needs no engine.</source>
   <translation>Hace un solo ráster de probabilidad a partir de los de varias fechas de un mismo lugar: cada bloque recibe la mediana de los log-odds de sus fechas. Una cicatriz permanece de una fecha a otra; un campo arado, la bruma y la sombra, por lo general no, de modo que se señalan menos bloques por error. Tres fechas o más superan en votos a una equivocada; con dos, la mediana es su media. Los deslizamientos que solo muestran las últimas fechas también quedan en minoría: comparedates los encuentra. No necesita el motor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Next: extractdetections, with OUTPUT as its probability raster.</source>
   <translation>A continuación: extractdetections, con OUTPUT como ráster de probabilidad.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks with a value</source>
   <translation>Bloques con valor</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks above the threshold</source>
   <translation>Bloques por encima del umbral</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide probability, a raster each date</source>
   <translation>Probabilidad de deslizamiento, un ráster por fecha</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Two or more that classifyscene or detectlandslides wrote; all of one grid, one model and one matching.</source>
   <translation>Dos o más que escribió classifyscene o detectlandslides; todos de una misma cuadrícula, un mismo modelo y un mismo ajuste.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Least number of valid dates</source>
   <translation>Número mínimo de fechas válidas</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Blocks that fewer dates saw (cloud, no data) are no data. With 1, a block that one date saw has that date's probability.</source>
   <translation>Los bloques que vieron menos fechas (nube, sin datos) quedan sin datos. Con 1, un bloque que vio una sola fecha tiene la probabilidad de esa fecha.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide's share, a raster each date</source>
   <translation>Proporción de deslizamiento, un ráster por fecha</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARE of the same runs, for SHARE of all dates. Only for that.</source>
   <translation>SHARE de las mismas ejecuciones, para SHARE de todas las fechas. Solo para eso.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>What ABOVE and the log count above. Empty: the operating point's.</source>
   <translation>Por encima de qué cuentan ABOVE y los mensajes. Vacío: el del punto de operación.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Landslide probability of all dates</source>
   <translation>Probabilidad de deslizamiento, todas las fechas</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>As classifyscene writes it, one cell a block (.tif): whatever takes a probability raster takes this one. Its day is the latest one, where all are known.</source>
   <translation>Como lo escribe classifyscene, una celda por bloque (.tif): todo lo que toma un ráster de probabilidad toma este. Su día es el último, si se conocen todos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Number of valid dates</source>
   <translation>Número de fechas válidas</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Of each block (.tif).</source>
   <translation>De cada bloque (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Share of dates above the threshold</source>
   <translation>Proporción de fechas por encima del umbral</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Of each block's valid dates (.tif): 1 where all call it a landslide, no data where none is valid.</source>
   <translation>De las fechas válidas de cada bloque (.tif): 1 donde todas lo consideran un deslizamiento, sin datos donde ninguna es válida.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>The median of SHARES in each cell of 30 m (.tif): extractdetections counts and outlines landslides by it.</source>
   <translation>La mediana de SHARES en cada celda de 30 m (.tif): extractdetections cuenta y delimita los deslizamientos con ella.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} raster is given: two dates or more can be combined.</source>
   <translation>Se ha indicado {0} ráster: se pueden combinar dos fechas o más.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>A raster is given twice: it would count as two dates. Give each once.</source>
   <translation>Un ráster se ha indicado dos veces: contaría como dos fechas. Indique cada uno una sola vez.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>LEAST_DATES asks for {0} valid dates, and {1} are given: no block has them.</source>
   <translation>LEAST_DATES pide {0} fechas válidas y se han indicado {1}: ningún bloque las tiene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>dates</source>
   <translation>fechas</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>The dates tell different operating points: those of {0} count.</source>
   <translation>Las fechas indican puntos de operación diferentes: cuentan los de {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>Several rasters are of {0}: each counts as a date of its own.</source>
   <translation>Varios rásteres son del {0}: cada uno cuenta como una fecha propia.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>No block has {0} or more valid dates: check the masks.</source>
   <translation>Ningún bloque tiene {0} fechas válidas o más: compruebe las máscaras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0}: {1} of {2} blocks above {3:.4g}</source>
   <translation>{0}: {1} de {2} bloques por encima de {3:.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>All {0} dates together: {1} of {2} blocks</source>
   <translation>Las {0} fechas juntas: {1} de {2} bloques</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} blocks are valid at one date only, and have its probability.</source>
   <translation>{0} bloques solo son válidos en una fecha y tienen su probabilidad.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARES: {0} was made with none of the probability rasters in INPUT.</source>
   <translation>SHARES: {0} no se hizo con ninguno de los rásteres de probabilidad de INPUT.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>SHARE needs SHARES of all dates: that of {0} is missing.</source>
   <translation>SHARE requiere SHARES de todas las fechas: falta el de {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/combinedates.py" />
   <source>{0} holds other values than 0 to 1: it is no probability raster.</source>
   <translation>{0} contiene valores fuera del intervalo de 0 a 1: no es un ráster de probabilidad.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Compare two dates</source>
   <translation>Comparar dos fechas</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>change detection</source>
   <translation>detección de cambios</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>new landslides</source>
   <translation>nuevos deslizamientos</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>before and after</source>
   <translation>antes y después</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>two probability rasters (+ scenes) → what became a landslide between two dates</source>
   <translation>dos rásteres de probabilidad (+ escenas) → lo que pasó a ser deslizamiento entre dos fechas</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Finds the blocks that became landslides between two dates of one place, from two probability rasters. A block counts where it is valid at both dates, crosses the threshold, and rises more than ground does that is no landslide at either date: noise, season and a small shift move every block a little, and that spread is the yardstick. With both scenes it also measures how far they are shifted and how the light changed, and says when that is too much. Needs no engine.</source>
   <translation>Encuentra los bloques que pasaron a ser deslizamientos entre dos fechas de un mismo lugar, a partir de dos rásteres de probabilidad. Un bloque cuenta si es válido en ambas fechas, cruza el umbral y sube más de lo que sube el terreno que no es deslizamiento en ninguna de las dos: el ruido, la estación y un pequeño desplazamiento mueven un poco cada bloque, y esa dispersión es la vara de medir. Con ambas escenas mide también cuánto están desplazadas y cómo cambió la luz, y dice cuándo es demasiado. No necesita el motor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Next: open REPORT, then matchcatalog to see which of OUTPUT are recorded.</source>
   <translation>A continuación: abra REPORT y luego matchcatalog para ver cuáles de OUTPUT están registrados.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Blocks that became landslides</source>
   <translation>Bloques que pasaron a ser deslizamientos</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Events</source>
   <translation>Eventos</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Blocks that crossed the threshold</source>
   <translation>Bloques que cruzaron el umbral</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Spread of quiet ground's change (log-odds)</source>
   <translation>Dispersión del cambio del terreno en calma (log-odds)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Shift between the scenes (pixels)</source>
   <translation>Desplazamiento entre las escenas (píxeles)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Probability before</source>
   <translation>Probabilidad antes</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>earlier</source>
   <translation>anterior</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Probability after</source>
   <translation>Probabilidad después</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>later</source>
   <translation>posterior</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The probability raster of the {0} date; both of one grid, one model and one matching.</source>
   <translation>El ráster de probabilidad de la fecha {0}; ambos de una misma cuadrícula, un mismo modelo y un mismo ajuste.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Scene before</source>
   <translation>Escena antes</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Scene after</source>
   <translation>Escena después</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The satellite scene that was classified. With both, shift and change of light are measured on ground that is stable, and the report shows the events.</source>
   <translation>La escena de satélite que se clasificó. Con ambas se miden el desplazamiento y el cambio de luz en terreno estable, y el informe muestra los eventos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Numbers or names, of both scenes.</source>
   <translation>Números o nombres, de ambas escenas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Day before</source>
   <translation>Día (antes)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Day after</source>
   <translation>Día (después)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Written into each event. Empty: the day that preparesentinel2 read from the product, where it is known.</source>
   <translation>Se escribe en cada evento. Vacío: el día que preparesentinel2 leyó del producto, si se conoce.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>A block is a landslide where its probability is greater. Empty: the operating point's.</source>
   <translation>Un bloque es un deslizamiento donde su probabilidad es mayor. Vacío: el del punto de operación.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>False discovery rate</source>
   <translation>Tasa de falsos descubrimientos</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The share of the reported blocks that may be no more than the change of quiet ground (Benjamini and Hochberg 1995).</source>
   <translation>La proporción de los bloques señalados que pueden no ser más que el cambio del terreno en calma (Benjamini y Hochberg 1995).</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Touching new blocks are merged into one event. 'none' keeps each block.</source>
   <translation>Los bloques nuevos contiguos se fusionan en un evento. 'none' conserva cada bloque.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>New landslides</source>
   <translation>Nuevos deslizamientos</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Events with the fields of detections, their two dates, probability_before (largest), rise (largest difference of log-odds), p_value and q_value (smallest).</source>
   <translation>Eventos con los campos de las detecciones, sus dos fechas, probability_before (la mayor), rise (la mayor diferencia de log-odds), p_value y q_value (los menores).</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>What changed against what quiet ground does, shift and light, and pictures of the events where scenes are given.</source>
   <translation>Qué cambió frente a lo que hace el terreno en calma, el desplazamiento y la luz, e imágenes de los eventos si se indican las escenas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>Give both scenes, BEFORE_SCENE and AFTER_SCENE, or none.</source>
   <translation>Indique ambas escenas, BEFORE_SCENE y AFTER_SCENE, o ninguna.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>The scene {0} is on another grid than the probability rasters: give the scenes that were classified.</source>
   <translation>La escena {0} está en una cuadrícula distinta de la de los rásteres de probabilidad: indique las escenas que se clasificaron.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>{0} blocks crossed the threshold; {1} of them rose more than quiet ground does (its spread: {2:.2f} of log-odds); {3} events</source>
   <translation>{0} bloques cruzaron el umbral; {1} de ellos subieron más que el terreno en calma (su dispersión: {2:.2f} de log-odds); {3} eventos</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedates.py" />
   <source>BEFORE is of {0}, AFTER of {1}: exchange them.</source>
   <translation>BEFORE es del {0}, AFTER del {1}: intercámbielos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Compare distributions</source>
   <translation>Comparar distribuciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>t-SNE</source>
   <translation>t-SNE</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>domain shift</source>
   <translation>cambio de dominio</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>embedding</source>
   <translation>inmersión (embedding)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>similarity</source>
   <translation>similitud</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>blocks of several sources on one t-SNE map, before and after matching; how separable they are</source>
   <translation>bloques de varias fuentes en un mapa t-SNE, antes y después del ajuste; cuán separables son</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Draws blocks from two or more sources (scenes, and a folder of training chips), and lays them on one map of likeness (t-SNE after principal components) before and after matching their distributions to a reference, so that you see whether a scene looks like what the model was trained on. Says how well the sources can be told apart, beside two halves of one source. Canceled, it leaves nothing behind.</source>
   <translation>Extrae bloques de dos o más fuentes (escenas y una carpeta de recortes de entrenamiento) y los coloca en un mapa de semejanza (t-SNE tras componentes principales) antes y después de ajustar sus distribuciones a una referencia, para que vea si una escena se parece a aquello con lo que se entrenó el modelo. Dice cuánto se distinguen las fuentes, junto a dos mitades de una misma fuente. Si se cancela, no deja nada.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Next: look at REPORT. Where scenes differ from the model's chips after matching too, label some of their blocks: exportchips, then trainclassifier.</source>
   <translation>A continuación: mire REPORT. Si las escenas difieren de los recortes del modelo también tras el ajuste, etiquete algunos de sus bloques: exportchips y luego trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of the first two sources before matching (AUC)</source>
   <translation>Separabilidad de las dos primeras fuentes antes del ajuste (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of the first two sources after matching (AUC)</source>
   <translation>Separabilidad de las dos primeras fuentes después del ajuste (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Separability of two halves of the first source (AUC)</source>
   <translation>Separabilidad de dos mitades de la primera fuente (AUC)</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Scenes</source>
   <translation>Escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two or more scenes, or one with CHIPS.</source>
   <translation>Dos o más escenas, o una con CHIPS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Labelled chips as trainclassifier takes them: one more source.</source>
   <translation>Recortes etiquetados como los toma trainclassifier: una fuente más.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The numbers or the names of the scenes' bands, in this order.</source>
   <translation>Los números o los nombres de las bandas de las escenas, en este orden.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>For scenes: 1 where a pixel counts, 0 or no data where it does not. A scene takes the mask that overlaps it. Another grid is resampled by nearest neighbour.</source>
   <translation>Para escenas: 1 donde un píxel cuenta, 0 o sin datos donde no. Una escena toma la máscara que se solapa con ella. Otra cuadrícula se remuestrea por vecino más próximo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>What each source is matched to, alone, channel by channel. Empty: the shipped model's.</source>
   <translation>A qué se ajusta cada fuente, por sí sola, canal por canal. Vacío: la del modelo incluido.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Blocks of each source</source>
   <translation>Bloques de cada fuente</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Drawn at random among the valid ones. A thousand of each take a minute or two.</source>
   <translation>Extraídos al azar entre los válidos. Mil de cada una tardan uno o dos minutos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Principal components</source>
   <translation>Componentes principales</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>What the map is made of, and what sources are told apart by. Empty: those that hold 95 % of the variance, 100 at most. The paper (section 4.5) takes the first 100.</source>
   <translation>De qué está hecho el mapa y con qué se distinguen las fuentes. Vacío: las que contienen el 95 % de la varianza, 100 como máximo. El artículo (sección 4.5) toma las 100 primeras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Of the drawing, the components, the map, the folds and the intervals.</source>
   <translation>De la extracción, las componentes, el mapa, los pliegues y los intervalos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Blocks on the map of likeness</source>
   <translation>Bloques en el mapa de semejanza</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two rows a block, before and after matching: source, place, t-SNE and first principal components. The geometry is the block's outline in longitude and latitude (none for chips), so that a row leads to its place.</source>
   <translation>Dos filas por bloque, antes y después del ajuste: fuente, lugar, t-SNE y primeras componentes principales. La geometría es el contorno del bloque en longitud y latitud (ninguna para los recortes), de modo que una fila lleva a su lugar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The map before and after, where each point shows its chip, separability with intervals, and distances.</source>
   <translation>El mapa antes y después, donde cada punto muestra su recorte, la separabilidad con intervalos y las distancias.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>REFERENCE must be of 8-bit values.</source>
   <translation>REFERENCE debe tener valores de 8 bits.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>{0}, {1} matching: AUC {2}</source>
   <translation>{0}, {1} del ajuste: AUC {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>Two sources are needed at least: name several scenes in SOURCES, or one and CHIPS.</source>
   <translation>Se necesitan al menos dos fuentes: indique varias escenas en SOURCES, o una y CHIPS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>the reference has {0}</source>
   <translation>la referencia tiene {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>the reference</source>
   <translation>la referencia</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>{0} masks overlap {1}: give one for each scene.</source>
   <translation>{0} máscaras se solapan con {1}: indique una por escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>The mask {0} does not overlap any scene: check that it belongs to them.</source>
   <translation>La máscara {0} no se solapa con ninguna escena: compruebe que les corresponda.</translation>
  </message>
  <message>
   <location filename="../../algorithms/comparedistributions.py" />
   <source>chips</source>
   <translation>recortes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Detect landslides</source>
   <translation>Detectar deslizamientos</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>inventory</source>
   <translation>inventario</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>scene → probability raster, activation raster, the landslide's share, detections, a page (scene beside probabilities, land types)</source>
   <translation>escena → ráster de probabilidad, ráster de activación, proporción de deslizamiento, detecciones, una página (escena junto a probabilidades, tipos de terreno)</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Finds landslides in a satellite scene. Each block of 18 x 18 pixels (180 m) is classified, blocks above the threshold are detections, touching ones are merged into events. The probability raster is kept, so that extractdetections can use another operating point later. The log and the layer say how many detections will be right where landslides are rare; look at a sample before you count.</source>
   <translation>Encuentra deslizamientos en una escena de satélite. Se clasifica cada bloque de 18 x 18 píxeles (180 m), los bloques por encima del umbral son detecciones, los contiguos se fusionan en eventos. El ráster de probabilidad se conserva, para que extractdetections pueda usar después otro punto de operación. Los mensajes y la capa dicen cuántas detecciones serán correctas donde los deslizamientos son raros; mire una muestra antes de contar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Next: open REPORT, then matchcatalog to see which detections are recorded, and reviewsample to look at some of them.</source>
   <translation>A continuación: abra REPORT, luego matchcatalog para ver qué detecciones están registradas y reviewsample para mirar algunas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Detected blocks</source>
   <translation>Bloques detectados</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>Land cover, for the report</source>
   <translation>Cobertura del suelo, para el informe</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>A raster of whole numbers, one a class (ESA WorldCover, Sentinel-2's scene classification), on any grid: the report says on which land blocks are detected. landtypesummary has more options.</source>
   <translation>Un ráster de números enteros, uno por clase (ESA WorldCover, clasificación de escena de Sentinel-2), en cualquier cuadrícula: el informe dice en qué terrenos se detectan bloques. landtypesummary tiene más opciones.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>One self-contained page: the scene beside its probabilities, and below them the land types (the paper's Fig. 7).</source>
   <translation>Una página autónoma: la escena junto a sus probabilidades y, debajo, los tipos de terreno (Fig. 7 del artículo).</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>LANDCOVER is for REPORT only: name a report, or use landtypesummary afterwards.</source>
   <translation>LANDCOVER es solo para REPORT: indique un informe, o use después landtypesummary.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectlandslides.py" />
   <source>LANDCOVER does not overlap the scene: check both coordinate systems.</source>
   <translation>LANDCOVER no se solapa con la escena: compruebe ambos sistemas de coordenadas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' files</source>
   <translation>Columna con los archivos de las escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: path, file or one of the like.</source>
   <translation>Vacío: path, file o una similar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' names</source>
   <translation>Columna con los nombres de las escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: name or scene; where there is none, the files' names.</source>
   <translation>Vacío: name o scene; si no existe, los nombres de los archivos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the scenes' days</source>
   <translation>Columna con los días de las escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Empty: date or acquired; where there is none, what the files say.</source>
   <translation>Vacío: date o acquired; si no existe, lo que digan los archivos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Column with the masks' files</source>
   <translation>Columna con los archivos de las máscaras</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Of rasters as detectlandslides takes them as its mask. Empty: mask.</source>
   <translation>De rásteres como los que detectlandslides toma como máscara. Vacío: mask.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Detect landslides in many scenes</source>
   <translation>Detectar deslizamientos en muchas escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>batch</source>
   <translation>por lotes</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>many scenes</source>
   <translation>muchas escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>country</source>
   <translation>país</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>a table of scenes, or the layer of findscenes → detections of all in one layer, probability rasters in a folder, what became of each scene</source>
   <translation>una tabla de escenas, o la capa de findscenes → detecciones de todas en una capa, rásteres de probabilidad en una carpeta, qué fue de cada escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Does for each scene of a table what detectlandslides does for one, and starts the engine once for all of them. The detections of all scenes are one layer, with the scene and its day. A scene that can't be used is named and left out, the others are done. Canceled, it keeps the scenes that are done; running again with the same parameters does the others, and those whose files have changed since. Scenes of findscenes lie on the network: they are fetched as fetchscene does, a region and day as one scene.</source>
   <translation>Hace para cada escena de una tabla lo que detectlandslides hace para una, e inicia el motor una sola vez para todas. Las detecciones de todas las escenas son una capa, con la escena y su día. Una escena que no se puede usar se nombra y se omite; las demás se procesan. Si se cancela, conserva las escenas terminadas; al ejecutar de nuevo con los mismos parámetros, procesa las demás y aquellas cuyos archivos han cambiado desde entonces. Las escenas de findscenes están en la red: se obtienen como lo hace fetchscene, una región y un día como una sola escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Next: look into MANIFEST for scenes that failed, then matchcatalog with DETECTIONS, and reviewsample to look at some of them.</source>
   <translation>A continuación: busque en MANIFEST las escenas que fallaron, luego matchcatalog con DETECTIONS y reviewsample para mirar algunas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Scenes that are done</source>
   <translation>Escenas terminadas</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Scenes that failed</source>
   <translation>Escenas que fallaron</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Table of scenes</source>
   <translation>Tabla de escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>A row a scene (CSV or any layer): path, which may lie beside the table, and where there are some name, date and mask. Or the layer of findscenes.</source>
   <translation>Una fila por escena (CSV o cualquier capa): path, que puede estar junto a la tabla, y, si existen, name, date y mask. O la capa de findscenes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>For the layer of findscenes: its polygons; the box around the one that a scene was found for is read. Empty: whole scenes.</source>
   <translation>Para la capa de findscenes: sus polígonos; se lee el rectángulo que rodea aquel para el que se encontró una escena. Vacío: escenas enteras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Folder of probability rasters</source>
   <translation>Carpeta de rásteres de probabilidad</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>One a scene, as detectlandslides writes it, as a cloud-optimised GeoTIFF: its name and _probability.tif.</source>
   <translation>Uno por escena, como lo escribe detectlandslides, como GeoTIFF optimizado para la nube: su nombre y _probability.tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>What became of each scene</source>
   <translation>Qué fue de cada escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Done or failed and why, its file, counts and seconds; and model, operating point and versions of all.</source>
   <translation>Terminada o fallida y por qué, su archivo, recuentos y segundos; y modelo, punto de operación y versiones de todas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>REGIONS is for the layer of findscenes: the scenes of a table of files are taken whole.</source>
   <translation>REGIONS es para la capa de findscenes: las escenas de una tabla de archivos se toman enteras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Field with the regions' names</source>
   <translation>Campo con los nombres de las regiones</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>As findscenes got it. Empty: name where there is one, else the feature's number.</source>
   <translation>Como lo recibió findscenes. Vacío: name si existe; si no, el número del objeto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/detectmany.py" />
   <source>Of scenes that are fetched, as fetchscene has them. None chosen: all.</source>
   <translation>De las escenas que se obtienen, como en fetchscene. Ninguna elegida: todas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Evaluate classifier</source>
   <translation>Evaluar un clasificador</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>accuracy</source>
   <translation>exactitud</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>precision</source>
   <translation>precisión</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>recall</source>
   <translation>exhaustividad</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>validation</source>
   <translation>validación</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>calibration</source>
   <translation>calibración</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>model + labelled chips → scores with intervals, curves, report</source>
   <translation>modelo + recortes etiquetados → puntuaciones con intervalos, curvas, informe</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Measures a model on labelled chips: accuracy, precision, recall, F1, average precision and ROC AUC, each with a 95 % interval by a bootstrap over chips (blocks of one chip look alike), precision-recall and reliability curves, confusion, and a table of the operating points. The chips must have the colours that the model was trained on. No figure here is a precision for a scene: that depends on how rare landslides are there.</source>
   <translation>Mide un modelo con recortes etiquetados: exactitud, precisión, exhaustividad, F1, precisión media y ROC AUC, cada una con un intervalo del 95 % por bootstrap sobre los recortes (los bloques de un mismo recorte se parecen), curvas de precisión-exhaustividad y de fiabilidad, matriz de confusión y una tabla de los puntos de operación. Los recortes deben tener los colores con los que se entrenó el modelo. Ninguna cifra de aquí es una precisión para una escena: esta depende de lo raros que sean allí los deslizamientos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Next: open REPORT, and choose the operating point of detectlandslides by its table.</source>
   <translation>A continuación: abra REPORT y elija según su tabla el punto de operación de detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Accuracy</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Recall</source>
   <translation>Exhaustividad</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Average precision</source>
   <translation>Precisión media</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>A folder with images and masks (pixels of the model's size), or with landslide and non-landslide (each picture is one block). {0}</source>
   <translation>Una carpeta con images y masks (píxeles del tamaño de los del modelo), o con landslide y non-landslide (cada imagen es un bloque). {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Labelled chips</source>
   <translation>Recortes etiquetados</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For chips with masks: a block is a landslide where this share of it, or more, is drawn as one.</source>
   <translation>Para recortes con máscaras: un bloque es un deslizamiento si esta proporción de él, o más, está dibujada como tal.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For accuracy, precision, recall and F1. Empty: the operating point 'balanced'.</source>
   <translation>Para exactitud, precisión, exhaustividad y F1. Vacío: el punto de operación 'balanced'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Of the bootstrap's draws.</source>
   <translation>De las extracciones del bootstrap.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>Chips that count</source>
   <translation>Recortes que cuentan</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>For chips with a manifest (exportchips): 'test' for a model that was trained on the others. Their groups of neighbours are what the intervals are drawn over.</source>
   <translation>Para recortes con manifiesto (exportchips): 'test' para un modelo entrenado con los demás. Los intervalos se extraen sobre sus grupos de vecinos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/evaluateclassifier.py" />
   <source>One self-contained page with the scores, curves and tables.</source>
   <translation>Una página autónoma con las puntuaciones, curvas y tablas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Export chips</source>
   <translation>Exportar recortes</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>training data</source>
   <translation>datos de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>samples</source>
   <translation>muestras</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>labels</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>dataset</source>
   <translation>conjunto de datos</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>scene + your polygons → chips with a manifest, ready for trainclassifier</source>
   <translation>escena + sus polígonos → recortes con manifiesto, listos para trainclassifier</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Cuts a scene into chips for training: each block is a picture of 18 x 18 pixels, a landslide where your polygons cover enough of it, and a non-landslide elsewhere. Writes the folders landslide and non-landslide, ready for trainclassifier, and manifest.csv with each chip's place, label, and split into training, validation and test. The split is dealt by squares of neighbouring blocks, so that what is tested was not trained on next door. Run it for several scenes with the same folder to make one set. Needs no engine. Canceled, it leaves the folder as it was.</source>
   <translation>Corta una escena en recortes para el entrenamiento: cada bloque es una imagen de 18 x 18 píxeles, un deslizamiento donde sus polígonos lo cubren lo suficiente y un no deslizamiento en los demás sitios. Escribe las carpetas landslide y non-landslide, listas para trainclassifier, y manifest.csv con el lugar y la etiqueta de cada recorte y su reparto en entrenamiento, validación y prueba. El reparto se hace por cuadrados de bloques vecinos, para que lo que se prueba no se haya aprendido justo al lado. Ejecútelo para varias escenas con la misma carpeta para formar un solo conjunto. No necesita el motor. Si se cancela, deja la carpeta como estaba.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Next: give OUTPUT to trainclassifier as its labelled chips, or to evaluateclassifier.</source>
   <translation>A continuación: dé OUTPUT a trainclassifier como recortes etiquetados, o a evaluateclassifier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Landslide chips</source>
   <translation>Recortes de deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Non-landslide chips</source>
   <translation>Recortes de no deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The satellite scene, with red, green and blue bands of about 10 m.</source>
   <translation>La escena de satélite, con bandas roja, verde y azul de unos 10 m.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Landslides</source>
   <translation>Deslizamientos</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Polygons drawn around the landslides that can be seen in this scene. Empty: a scene without any, all blocks are non-landslides.</source>
   <translation>Polígonos dibujados alrededor de los deslizamientos visibles en esta escena. Vacío: una escena sin ninguno, todos los bloques son no deslizamientos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Where the polygons are complete</source>
   <translation>Donde los polígonos están completos</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Only blocks wholly inside are taken. Empty: the whole scene; then a landslide that nobody drew becomes a non-landslide chip.</source>
   <translation>Solo se toman los bloques que están por completo dentro. Vacío: la escena entera; un deslizamiento que nadie dibujó se convierte entonces en un recorte de no deslizamiento.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The numbers or the names of the bands, in this order. More than three (red, green, blue, near infrared) become GeoTIFF chips, of which trainclassifier makes a model of those bands.</source>
   <translation>Los números o los nombres de las bandas, en este orden. Más de tres (rojo, verde, azul, infrarrojo cercano) dan recortes GeoTIFF, con los que trainclassifier hace un modelo de esas bandas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>1 where a pixel counts, 0 or no data where it does not. Another grid is resampled by nearest neighbour.</source>
   <translation>1 donde un píxel cuenta, 0 o sin datos donde no. Otra cuadrícula se remuestrea por vecino más próximo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>A block is a landslide where this share of its area, or more, lies in the polygons.</source>
   <translation>Un bloque es un deslizamiento si esta proporción de su superficie, o más, está en los polígonos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Share that a non-landslide may have</source>
   <translation>Proporción que puede tener un no deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks with more than this and less than MIN_COVER are left out, as they are neither. Empty: none is left out.</source>
   <translation>Los bloques con más que esto y menos que MIN_COVER se omiten, pues no son ni lo uno ni lo otro. Vacío: no se omite ninguno.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Non-landslides for one landslide</source>
   <translation>No deslizamientos por cada deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>So many times the landslide chips are drawn at random from the other blocks. Empty, or without landslides: all of them.</source>
   <translation>Se extraen al azar de los demás bloques tantas veces el número de recortes de deslizamiento. Vacío, o sin deslizamientos: todos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Most non-landslide chips</source>
   <translation>Número máximo de recortes de no deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Drawn at random, for scenes of ordinary land. A whole tile has 372,100 blocks. Empty: no limit.</source>
   <translation>Extraídos al azar, para escenas de terreno corriente. Una tesela entera tiene 372.100 bloques. Vacío: sin límite.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>How values become 8-bit colours; classify with the same one later. 'scale': reflectance 0 to 0.3558 becomes 1 to 255, 8-bit pictures are taken as they are. 'scene', 'shared': matched to REFERENCE, alone or with the table in SOURCE. 'none': 8-bit values as they are.</source>
   <translation>Cómo los valores se convierten en colores de 8 bits; clasifique después con la misma opción. 'scale': la reflectancia de 0 a 0,3558 pasa a ser de 1 a 255, las imágenes de 8 bits se toman como están. 'scene', 'shared': ajustada a REFERENCE, sola o con la tabla de SOURCE. 'none': valores de 8 bits como están.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>For MATCH scene and shared. Empty: the shipped model's.</source>
   <translation>Para MATCH scene y shared. Vacío: la del modelo incluido.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>For MATCH=shared, from fitreference.</source>
   <translation>Para MATCH=shared, de fitreference.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Empty: the shipped model's, 18.</source>
   <translation>Vacío: el del modelo incluido, 18.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Least share of valid pixels</source>
   <translation>Proporción mínima de píxeles válidos</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks with fewer are not taken; in the others invalid pixels take the block's median, as in classification.</source>
   <translation>Los bloques con menos no se toman; en los demás, los píxeles no válidos toman la mediana del bloque, como en la clasificación.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Blocks a side of a group</source>
   <translation>Bloques por lado de un grupo</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Squares of so many blocks go to one split together. Halved where there are too few of them for three splits, and said.</source>
   <translation>Los cuadrados de tantos bloques van juntos al mismo conjunto. Se reducen a la mitad si son muy pocos para tres conjuntos, y se avisa.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Of the drawing and the split.</source>
   <translation>De la extracción y del reparto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Folder of chips</source>
   <translation>Carpeta de recortes</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>New, empty, or one that this algorithm made: then this scene's chips are added, or replace those of an earlier run.</source>
   <translation>Nueva, vacía o hecha por este algoritmo: entonces los recortes de esta escena se añaden, o sustituyen a los de una ejecución anterior.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MATCH={0} of {1} bands needs a REFERENCE of as many bands; the shipped model's has {2}.</source>
   <translation>MATCH={0} con {1} bandas necesita una REFERENCE con otras tantas bandas; la del modelo incluido tiene {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MATCH=none is for 8-bit pictures; the scene is {0}. Choose 'scale', 'scene' or 'shared'.</source>
   <translation>MATCH=none es para imágenes de 8 bits; la escena es {0}. Elija 'scale', 'scene' o 'shared'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>MAX_OTHER must not be larger than MIN_COVER.</source>
   <translation>MAX_OTHER no debe ser mayor que MIN_COVER.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>The mask has another grid than the scene: it is resampled by nearest neighbour.</source>
   <translation>La máscara tiene una cuadrícula distinta de la de la escena: se remuestrea por vecino más próximo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>Too few groups of {0} x {1} blocks for three splits: groups of {2} x {3} are taken.</source>
   <translation>Muy pocos grupos de {0} x {1} bloques para tres conjuntos: se toman grupos de {2} x {3}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>A chip measures {0:.0f} m on the ground: set BLOCK_SIZE of trainclassifier to that.</source>
   <translation>Un recorte mide {0:.0f} m en el terreno: ponga ese valor en BLOCK_SIZE de trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>{0} landslide and {1} non-landslide chips: {2}</source>
   <translation>{0} recortes de deslizamiento y {1} de no deslizamiento: {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>{0} blocks are neither, and left out</source>
   <translation>{0} bloques no son ni lo uno ni lo otro y se omiten</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>No block can be taken: check AREA, the mask, the no-data value and MIN_VALID.</source>
   <translation>No se puede tomar ningún bloque: compruebe AREA, la máscara, el valor sin datos y MIN_VALID.</translation>
  </message>
  <message>
   <location filename="../../algorithms/exportchips.py" />
   <source>No usable block is covered by POLYGONS to MIN_COVER: check that they belong to this scene, or lower MIN_COVER.</source>
   <translation>Ningún bloque utilizable está cubierto por POLYGONS hasta MIN_COVER: compruebe que correspondan a esta escena, o baje MIN_COVER.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Extract detections</source>
   <translation>Extraer detecciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>threshold</source>
   <translation>umbral</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>events</source>
   <translation>eventos</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>roads</source>
   <translation>carreteras</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>slope</source>
   <translation>pendiente</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>probability raster → detections, at any threshold, outlined inside their blocks and counted one by one if asked for</source>
   <translation>ráster de probabilidad → detecciones, con cualquier umbral, delimitadas dentro de sus bloques y contadas una a una si se pide</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Turns a probability raster into detections at any threshold. Touching blocks are merged into one event; blocks on roads, water or flat land can be left out. Needs no engine.</source>
   <translation>Convierte un ráster de probabilidad en detecciones con cualquier umbral. Los bloques contiguos se fusionan en un evento; los bloques sobre carreteras, agua o terreno llano se pueden omitir. No necesita el motor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Next: matchcatalog to see which detections are recorded, and reviewsample to look at some of them.</source>
   <translation>A continuación: matchcatalog para ver qué detecciones están registradas y reviewsample para mirar algunas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Landslide probability</source>
   <translation>Probabilidad de deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>The probability raster that classifyscene or detectlandslides wrote.</source>
   <translation>El ráster de probabilidad que escribió classifyscene o detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>SHARE of the same run of detectlandslides or classifyscene: tells how many landslides each detection holds, and how much of it is landslide. Empty: these two fields stay empty.</source>
   <translation>SHARE de la misma ejecución de detectlandslides o classifyscene: dice cuántos deslizamientos contiene cada detección y cuánto de ella es deslizamiento. Vacío: estos dos campos quedan vacíos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>SHARE or ACTIVATION of the same run. Detections are then outlined inside their blocks, where the landslide's share or the activation is high, instead of being whole blocks: no drawn border, but about twice as much overlap with what people drew (docs/scenes.md). area_m2 is the outline's. Empty: whole blocks.</source>
   <translation>SHARE o ACTIVATION de la misma ejecución. Las detecciones se delimitan entonces dentro de sus bloques, donde la proporción de deslizamiento o la activación es alta, en vez de ser bloques enteros: no es un límite dibujado, pero coincide cerca del doble con lo que dibujaron personas (docs/scenes.md). area_m2 es la del contorno. Vacío: bloques enteros.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>Least share of a block's largest activation</source>
   <translation>Proporción mínima de la mayor activación de un bloque</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>A cell belongs to the outline from this share on. Used where OUTLINES is an activation raster.</source>
   <translation>Una celda pertenece al contorno a partir de esta proporción. Se usa si OUTLINES es un ráster de activación.</translation>
  </message>
  <message>
   <location filename="../../algorithms/extractdetections.py" />
   <source>INPUT is not a probability raster: its values are integers. Use the PROBABILITY output of classifyscene.</source>
   <translation>INPUT no es un ráster de probabilidad: sus valores son enteros. Use la salida PROBABILITY de classifyscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Fetch scene</source>
   <translation>Obtener una escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>cloud</source>
   <translation>nube</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>download</source>
   <translation>descarga</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>mosaic</source>
   <translation>mosaico</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>items of findscenes, a region → red, green, blue and a mask, as preparesentinel2 makes them, read by ranges of bytes</source>
   <translation>ítems de findscenes, una región → rojo, verde, azul y una máscara, como los hace preparesentinel2, leídos por rangos de bytes</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Reads a region out of Sentinel-2 scenes, level 2A, where they lie as cloud-optimised GeoTIFFs: no more than the parts of the files that the region touches. The result is what preparesentinel2 makes of a downloaded product: reflectance x 10,000 with the offset that the item states, and a mask from the scene classification. Several items of one day become one mosaic. Canceled or cut off, it keeps what was read; running again goes on from there. Keys are GDAL's: it takes them from the environment (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …).</source>
   <translation>Lee una región de escenas Sentinel-2 de nivel 2A, donde están como GeoTIFF optimizados para la nube: nada más que las partes de los archivos que toca la región. El resultado es lo que preparesentinel2 hace de un producto descargado: reflectancia x 10.000 con el offset que indica el ítem, y una máscara obtenida de la clasificación de escena. Varios ítems de un día forman un mosaico. Si se cancela o se corta, conserva lo leído; ejecutarlo de nuevo continúa desde ahí. Las claves son las de GDAL: las toma del entorno (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Next: detectlandslides, with OUTPUT as its scene and MASK as its mask.</source>
   <translation>A continuación: detectlandslides, con OUTPUT como escena y MASK como máscara.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Share of pixels that count</source>
   <translation>Proporción de píxeles que cuentan</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Bytes read over the network</source>
   <translation>Bytes leídos por la red</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Day of the scene</source>
   <translation>Día de la escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>The layer of findscenes; select the ones of one day that cover the region.</source>
   <translation>La capa de findscenes; seleccione las de un día que cubran la región.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Or: STAC item</source>
   <translation>O: ítem STAC</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of SCENES: a STAC item as a file, or its address typed, without password and query.</source>
   <translation>En lugar de SCENES: un ítem STAC como archivo, o su dirección escrita, sin contraseña ni consulta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Polygons: the box around them is read.</source>
   <translation>Polígonos: se lee el rectángulo que los rodea.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Or: extent</source>
   <translation>O: extensión</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of REGION: the box that is read.</source>
   <translation>En lugar de REGION: el rectángulo que se lee.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Offset</source>
   <translation>Offset</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Instead of the one that the item states: -1000 where ESA's offset (baseline 04.00 and later) is in the numbers, 0 where it is taken off.</source>
   <translation>En lugar del que indica el ítem: -1000 si el offset de la ESA (baseline 04.00 y posteriores) está en los números, 0 si se ha restado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>From the scene classification, whose cells of 20 m are laid on the pixels. Pixels without data are always left out. None chosen: all.</source>
   <translation>De la clasificación de escena, cuyas celdas de 20 m se colocan sobre los píxeles. Los píxeles sin datos siempre se omiten. Ninguna elegida: todas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Three bands of reflectance x 10,000 (16-bit, 0 is no data), as GeoTIFF (.tif).</source>
   <translation>Tres bandas de reflectancia x 10.000 (16 bits, 0 es sin datos), como GeoTIFF (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Give either SCENES (the layer of findscenes) or ITEM (a STAC item's file or address).</source>
   <translation>Indique SCENES (la capa de findscenes) o ITEM (el archivo o la dirección de un ítem STAC).</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>ITEM: there is no file {0}.</source>
   <translation>ITEM: no existe el archivo {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>SCENES has no field {0!r}: it is not the layer of findscenes.</source>
   <translation>SCENES no tiene el campo {0!r}: no es la capa de findscenes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>SCENES holds no scene: select the ones of one day.</source>
   <translation>SCENES no contiene ninguna escena: seleccione las de un día.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fetchscene.py" />
   <source>Give REGION (polygons) or EXTENT: what is read is the box around it, not the whole scene.</source>
   <translation>Indique REGION (polígonos) o EXTENT: se lee el rectángulo que los rodea, no la escena entera.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Find scenes</source>
   <translation>Buscar escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>search</source>
   <translation>búsqueda</translation>
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
   <translation>regiones, fechas → una capa de las escenas Sentinel-2 que un catálogo público tiene de ellas: huella, fecha, nubes, proporción cubierta</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Asks a public catalog (a STAC API) which Sentinel-2 scenes, level 2A, there are of regions in a range of days, or in two: before and after. Each scene becomes a polygon with its date, cloud, the share of the region that it covers, and where its bands are. Only the list is downloaded; fetchscene then reads no more than the region.</source>
   <translation>Pregunta a un catálogo público (una API STAC) qué escenas Sentinel-2 de nivel 2A hay de unas regiones en un intervalo de días, o en dos: antes y después. Cada escena se convierte en un polígono con su fecha, nubes, la proporción de la región que cubre y dónde están sus bandas. Solo se descarga la lista; fetchscene lee después nada más que la región.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Next: select the scenes of one day in OUTPUT, and give them to fetchscene.</source>
   <translation>A continuación: seleccione en OUTPUT las escenas de un día y déselas a fetchscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Regions without a scene</source>
   <translation>Regiones sin escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Polygons of the land that is looked at, in any coordinate system.</source>
   <translation>Polígonos del terreno observado, en cualquier sistema de coordenadas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Empty: name where there is one, else the feature's number.</source>
   <translation>Vacío: name si existe; si no, el número del objeto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>A polygon a scene and region: scene, region, period (before or after), acquired, cloud (%), share (of the region), platform, baseline, offset and scale (what its numbers become reflectance x 10,000 by, and what says so in offset_by), item (its address), and the addresses of its bands, without keys.</source>
   <translation>Un polígono por escena y región: scene, region, period (before o after), acquired, cloud (%), share (de la región), platform, baseline, offset y scale (con los que sus números pasan a ser reflectancia x 10.000; offset_by dice de dónde se sabe), item (su dirección) y las direcciones de sus bandas, sin claves.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} scene(s) of {1} region(s).</source>
   <translation>{0} escena(s) de {1} región/regiones.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0}: {1} scene(s) of {2} cover {3:.0%} of it.</source>
   <translation>{0}: {1} escena(s) de {2} cubren el {3:.0%} de ella.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of the scenes, or of those before, where AFTER_START is given.</source>
   <translation>De las escenas, o de las anteriores si se indica AFTER_START.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>It counts too.</source>
   <translation>También cuenta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>First day after</source>
   <translation>Primer día (después)</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of a second range of days, after the storm or the earthquake. Empty: only one range.</source>
   <translation>De un segundo intervalo de días, tras la tormenta o el terremoto. Vacío: un solo intervalo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Last day after</source>
   <translation>Último día (después)</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Most cloud (%)</source>
   <translation>Nubes como máximo (%)</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of the whole scene, as the catalog says it; the region may be clearer or cloudier.</source>
   <translation>De la escena entera, según el catálogo; la región puede estar más despejada o más nublada.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Choose scenes</source>
   <translation>Elegir escenas</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Keeps of each region and range of days the fewest scenes that cover what all cover together; of these the ones of the fewest days, then those with the least cloud.</source>
   <translation>Conserva de cada región e intervalo de días el menor número de escenas que cubren lo que cubren todas juntas; de estas, las de menos días y luego las de menos nubes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Both public ones answer without a key.</source>
   <translation>Los dos públicos responden sin clave.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Address of another catalog</source>
   <translation>Dirección de otro catálogo</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>For API=own: of a STAC API with item search, without password and query.</source>
   <translation>Para API=own: de una API STAC con búsqueda de ítems, sin contraseña ni consulta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Collection</source>
   <translation>Colección</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>Of Sentinel-2, level 2A, as cloud-optimised GeoTIFF. Empty: sentinel-2-l2a.</source>
   <translation>De Sentinel-2, nivel 2A, como GeoTIFF optimizados para la nube. Vacío: sentinel-2-l2a.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} and {1} are both needed: the first and the last day of the scenes.</source>
   <translation>Se necesitan {0} y {1}: el primer y el último día de las escenas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>{0} ({1}) lies after {2} ({3}): exchange them.</source>
   <translation>{0} ({1}) es posterior a {2} ({3}): intercámbielos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>AFTER_START ({0}) does not lie after END ({1}): before and after are one then.</source>
   <translation>AFTER_START ({0}) no es posterior a END ({1}): antes y después serían entonces lo mismo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>API=own needs the catalog's ADDRESS.</source>
   <translation>API=own necesita la dirección del catálogo en ADDRESS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>ADDRESS is for API=own: choose it, or leave ADDRESS empty.</source>
   <translation>ADDRESS es para API=own: elíjala, o deje ADDRESS vacío.</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>No scene of the region {0} from {1} to {2}: choose a longer range of days (a place is seen every five days or so, since 2016).</source>
   <translation>No hay escenas de la región {0} del {1} al {2}: elija un intervalo de días más largo (un lugar se ve cada cinco días más o menos, desde 2016).</translation>
  </message>
  <message>
   <location filename="../../algorithms/findscenes.py" />
   <source>No scene of the region {0} from {1} to {2} has at most {3:g} % cloud; of {4} the clearest has {5:.0f} % ({6}). Raise CLOUD, or choose a longer range of days.</source>
   <translation>Ninguna escena de la región {0} del {1} al {2} tiene como máximo un {3:g} % de nubes; de {4}, la más despejada tiene un {5:.0f} % ({6}). Aumente CLOUD o elija un intervalo de días más largo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Fit reference distribution</source>
   <translation>Obtener una distribución de referencia</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>histogram</source>
   <translation>histograma</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>distribution</source>
   <translation>distribución</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>matching</source>
   <translation>ajuste</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>chips or scenes → distribution (JSON)</source>
   <translation>recortes o escenas → distribución (JSON)</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Counts the values of each band over all valid pixels, and writes their distribution as JSON. Fitted on training chips it is a REFERENCE; fitted on all scenes that will be compared, together, it is their SOURCE for MATCH=shared. Integers of 8 and 16 bits are counted exactly, one by one.</source>
   <translation>Cuenta los valores de cada banda en todos los píxeles válidos y escribe su distribución como JSON. Obtenida de recortes de entrenamiento es una REFERENCE; obtenida de todas las escenas que se van a comparar, juntas, es su SOURCE para MATCH=shared. Los enteros de 8 y 16 bits se cuentan exactamente, uno a uno.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Next: give OUTPUT to detectlandslides as its shared source distribution, for each of the scenes.</source>
   <translation>A continuación: dé OUTPUT a detectlandslides como distribución de origen común, para cada una de las escenas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>One or more scenes; several are counted as one. Give scenes or chips, not both.</source>
   <translation>Una o más escenas; varias se cuentan como una. Indique escenas o recortes, no ambos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>A folder of pictures (PNG, JPEG, TIFF), searched with its subfolders; folders named 'masks' are left out.</source>
   <translation>Una carpeta de imágenes (PNG, JPEG, TIFF), recorrida con sus subcarpetas; las carpetas llamadas 'masks' se omiten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>The numbers or the names of the bands, as many as you like; for the models red, green and blue, in this order. Empty: the first three, or all where there are fewer.</source>
   <translation>Los números o los nombres de las bandas, tantas como quiera; para los modelos rojo, verde y azul, en este orden. Vacío: las tres primeras, o todas si hay menos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>For scenes: 1 where a pixel counts, 0 or no data where it does not. One mask for all scenes, or one each: a scene takes the masks that overlap it, and counts whole where none does. Another grid is resampled by nearest neighbour.</source>
   <translation>Para escenas: 1 donde un píxel cuenta, 0 o sin datos donde no. Una máscara para todas las escenas, o una para cada una: una escena toma las máscaras que se solapan con ella, y cuenta entera si ninguna lo hace. Otra cuadrícula se remuestrea por vecino más próximo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Distribution</source>
   <translation>Distribución</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>The values that occur and how often.</source>
   <translation>Los valores que aparecen y con qué frecuencia.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Give either INPUT (one or more scenes) or CHIPS (a folder of pictures), exactly one of them.</source>
   <translation>Indique INPUT (una o más escenas) o CHIPS (una carpeta de imágenes), exactamente uno de los dos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>{0} valid pixels, {1} different values in the first band</source>
   <translation>{0} píxeles válidos, {1} valores distintos en la primera banda</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>There is no picture (PNG, JPEG, TIFF) in {0}.</source>
   <translation>No hay ninguna imagen (PNG, JPEG, TIFF) en {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>Bands of chips are given by their numbers, not {0!r}.</source>
   <translation>Las bandas de los recortes se indican por sus números, no {0!r}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>No mask overlaps {0}: all its valid pixels count.</source>
   <translation>Ninguna máscara se solapa con {0}: cuentan todos sus píxeles válidos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/fitreference.py" />
   <source>A mask has another grid than {0}: it is resampled by nearest neighbour.</source>
   <translation>Una máscara tiene una cuadrícula distinta de la de {0}: se remuestrea por vecino más próximo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different models ({0} and {1}): classify both alike.</source>
   <translation>Las fechas se clasificaron con modelos distintos ({0} y {1}): clasifique ambas igual.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different bands ({0} and {1}): classify both alike.</source>
   <translation>Las fechas se clasificaron con bandas distintas ({0} y {1}): clasifique ambas igual.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates were classified with different priors ({0} and {1}): classify both alike.</source>
   <translation>Las fechas se clasificaron con proporciones a priori distintas ({0} y {1}): clasifique ambas igual.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>{0} is no probability raster: it has one band of floating point. Use PROBABILITY of classifyscene.</source>
   <translation>{0} no es un ráster de probabilidad: este tiene una banda de coma flotante. Use PROBABILITY de classifyscene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates are in different coordinate systems ({0} and {1}): warp one scene to the other's grid and classify it again.</source>
   <translation>Las fechas están en sistemas de coordenadas distintos ({0} y {1}): reproyecte una escena a la cuadrícula de la otra y clasifíquela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>The dates are on different grids: {0} and {1}. Clip or warp one scene to the other's grid and classify it again.</source>
   <translation>Las fechas están en cuadrículas distintas: {0} y {1}. Recorte o reproyecte una escena a la cuadrícula de la otra y clasifíquela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/alike.py" />
   <source>{0} x {1} blocks of {2:g} from {3:g}, {4:g}</source>
   <translation>{0} x {1} bloques de {2:g} desde {3:g}; {4:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a whole number, not {1}.</source>
   <translation>{0} debe ser un número entero, no {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a number, not {1}.</source>
   <translation>{0} debe ser un número, no {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>at least {0:.15g}</source>
   <translation>como mínimo {0:.15g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>at most {0:.15g}</source>
   <translation>como máximo {0:.15g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is {1}, not {2}.</source>
   <translation>{0} debe ser {1}, no {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is true or false, not {1}.</source>
   <translation>{0} debe ser true o false (verdadero o falso), no {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a day, written as 2010-01-31, not {1}.</source>
   <translation>{0} debe ser un día, escrito como 2010-01-31, no {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/asked.py" />
   <source>{0} is a path, and no file can have the name {1}.</source>
   <translation>{0} es una ruta, y ningún archivo puede llamarse {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog {0} can't be read: there is no such file.</source>
   <translation>No se puede leer el catálogo {0}: no existe ese archivo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog {0} has several layers ({1}). Say which one is meant: {0}|layername={2}</source>
   <translation>El catálogo {0} tiene varias capas ({1}). Diga cuál es: {0}|layername={2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/catalogs.py" />
   <source>The catalog says no coordinate system: its places are taken as longitude and latitude.</source>
   <translation>El catálogo no indica un sistema de coordenadas: sus lugares se toman como longitud y latitud.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>Masks hold 0, and 1 or 255 where there is a landslide, in one band with hard edges (no JPEG); one colour on black is read too, other values are refused by name. EXIF orientation is applied to both, hidden files are left aside.</source>
   <translation>Las máscaras contienen 0, y 1 o 255 donde hay un deslizamiento, en una banda con bordes nítidos (no JPEG); también se lee un solo color sobre negro, las que tienen otros valores se rechazan y se nombran. La orientación EXIF se aplica a ambas, los archivos ocultos se dejan de lado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>OUTPUT: {0} is a file; name a folder.</source>
   <translation>OUTPUT: {0} es un archivo; indique una carpeta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/chip_folders.py" />
   <source>OUTPUT: {0} is not empty, and holds no chips of this algorithm. Name another folder.</source>
   <translation>OUTPUT: {0} no está vacía y no contiene recortes de este algoritmo. Indique otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} can't be used: it must be a picture with {1} bands (red, green and blue first).</source>
   <translation>No se puede usar el recorte {0}: debe ser una imagen con {1} bandas (primero rojo, verde y azul).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} is {1}; chips are 8 or 16 bit.</source>
   <translation>El recorte {0} es {1}; los recortes son de 8 o 16 bits.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>The chip {0} is {1}, the ones before {2}.</source>
   <translation>El recorte {0} es {1}, los anteriores {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/counting.py" />
   <source>There is no picture to count.</source>
   <translation>No hay ninguna imagen que contar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/covering.py" />
   <source>REGIONS must hold at least one polygon.</source>
   <translation>REGIONS debe contener al menos un polígono.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/covering.py" />
   <source>REGIONS holds {0} polygons, more than {1}: select some, or dissolve them.</source>
   <translation>REGIONS contiene {0} polígonos, más de {1}: seleccione algunos o disuélvalos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/cutting.py" />
   <source>The chip {0}</source>
   <translation>El recorte {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/databases.py" />
   <source>Another run is writing tables into {0}: waiting</source>
   <translation>Otra ejecución está escribiendo tablas en {0}: esperando</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/databases.py" />
   <source>{0} could not be written: another program is writing {1}. Try again when it has ended.</source>
   <translation>No se pudo escribir {0}: otro programa está escribiendo {1}. Inténtelo de nuevo cuando haya terminado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/demo.py" />
   <source>Synthetic: drawn by the Landslide Bias demo, not a real place</source>
   <translation>Sintético: dibujado por la demo de Landslide Bias, no es un lugar real</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/demo.py" />
   <source>The demo</source>
   <translation>La demo</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} names a file that is read, {1}, which would be lost: name another file.</source>
   <translation>{0} nombra un archivo que se lee, {1}, y que se perdería: indique otro archivo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} names a table that is read, {1} in {2}, which would be lost: name another one.</source>
   <translation>{0} nombra una tabla que se lee, {1} en {2}, y que se perdería: indique otra.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>{0} and {1} name one file, {2}: give each a name of its own.</source>
   <translation>{0} y {1} nombran un mismo archivo, {2}: dé a cada uno su propio nombre.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} can't be written: {1}. Choose a folder where you may write.</source>
   <translation>No se puede escribir la salida {0}: {1}. Elija una carpeta en la que pueda escribir.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} is a folder; name a file.</source>
   <translation>La salida {0} es una carpeta; indique un archivo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/destinations.py" />
   <source>The output {0} is a device or a pipe; name a file.</source>
   <translation>La salida {0} es un dispositivo o una tubería; indique un archivo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/detecting.py" />
   <source>{0:.0%} of the blocks were detected, more than hold a landslide in the chips that the model was trained on. Unless a storm or an earthquake hit this scene, its colours are probably not the model's: check MATCH and OFFSET.</source>
   <translation>Se detectó el {0:.0%} de los bloques, más de los que contienen un deslizamiento en los recortes con los que se entrenó el modelo. Salvo que una tormenta o un terremoto haya afectado a esta escena, sus colores probablemente no son los del modelo: compruebe MATCH y OFFSET.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine says that it is done, but the {0} {1} that it should have made is not there, or is another one. Run it again; if it happens again, run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>El motor dice que ha terminado, pero lo que debería haber hecho ({0} {1}) no está o es otra cosa. Ejecute de nuevo; si vuelve a ocurrir, ejecute «Instalar el motor» (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>(unnamed)</source>
   <translation>(sin nombre)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceling: the engine keeps what is done …</source>
   <translation>Cancelando: el motor conserva lo hecho…</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceled. The engine did not answer and was stopped; finished strips are kept.</source>
   <translation>Cancelado. El motor no respondió y se detuvo; las franjas terminadas se conservan.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine's interpreter {0} can't be started: {1}. Run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>No se puede iniciar el intérprete {0} del motor: {1}. Ejecute «Instalar el motor» (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>Canceled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>ended with code {0}</source>
   <translation>terminó con el código {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>did not end</source>
   <translation>no terminó</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>was killed by signal {0}</source>
   <translation>fue eliminado por la señal {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>it said nothing</source>
   <translation>no dijo nada</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/engine_client.py" />
   <source>The engine {0} without a result. If it happens again, run 'Set up the engine' (landslidebias:setupengine). Its last words:
{1}</source>
   <translation>El motor {0}, sin resultado. Si vuelve a ocurrir, ejecute «Instalar el motor» (landslidebias:setupengine). Sus últimas palabras:
{1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>THRESHOLD is a probability between 0 and 1, not {0:g}.</source>
   <translation>THRESHOLD debe ser una probabilidad entre 0 y 1, no {0:g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} detected blocks, {1} events</source>
   <translation>{0} bloques detectados, {1} eventos</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Were all of them right, they would hold about {0} landslides.</source>
   <translation>Si todos fueran correctos, contendrían unos {0} deslizamientos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of {1} blocks have a probability above {2:.4g}</source>
   <translation>{0} de {1} bloques tienen una probabilidad superior a {2:.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Operating point {0}. {1}</source>
   <translation>Punto de operación {0}. {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>Were there no landslide at all, {0:.1f} of {1} blocks would be called one.</source>
   <translation>Si no hubiera ningún deslizamiento, {0:.1f} de {1} bloques se señalarían como tales.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of them touch what is excluded and are left out</source>
   <translation>{0} de ellos tocan lo excluido y se omiten</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} detected blocks lie outside the DEM; they are kept</source>
   <translation>{0} bloques detectados están fuera del MDE (DEM); se conservan</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/extraction.py" />
   <source>{0} of them are flatter than {1:g} degrees and are left out</source>
   <translation>{0} de ellos son más llanos que {1:g} grados y se omiten</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/features.py" />
   <source>{0} has no field {1!r}; it has {2}.</source>
   <translation>{0} no tiene el campo {1!r}; tiene {2}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/features.py" />
   <source>{0} can't be opened as a layer.</source>
   <translation>{0} no se puede abrir como capa.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0:.2f} MB were read over the network.</source>
   <translation>Se leyeron {0:.2f} MB por la red.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0:.1%} of the pixels count</source>
   <translation>Cuenta el {0:.1%} de los píxeles</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>No pixel counts: choose fewer CLASSES, another date, or look whether the region lies in the scene.</source>
   <translation>No cuenta ningún píxel: elija menos CLASSES, otra fecha, o mire si la región está en la escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>OFFSET {0:g} goes before what {1} states ({2}).</source>
   <translation>OFFSET {0:g} prevalece sobre lo que indica {1} ({2}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0} does not say its offset, nor its processing baseline. Give OFFSET: -1000 from baseline 04.00 on (25 January 2022), else 0.</source>
   <translation>{0} no indica su offset ni su baseline de procesamiento. Indique OFFSET: -1000 desde la baseline 04.00 (25 de enero de 2022), si no, 0.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>{0} and {1} state different offsets ({2} and {3}): fetch each by itself.</source>
   <translation>{0} y {1} indican offsets distintos ({2} y {3}): obtenga cada uno por separado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/fetching.py" />
   <source>Offsets: {0}</source>
   <translation>Offsets: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/gathered.py" />
   <source>PROBABILITIES: {0} is a file; name a folder.</source>
   <translation>PROBABILITIES: {0} es un archivo; indique una carpeta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/gathered.py" />
   <source>PROBABILITIES holds {0}, which is no probability raster of this plugin: name another folder.</source>
   <translation>PROBABILITIES contiene {0}, que no es un ráster de probabilidad de este complemento: indique otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/geotiff.py" />
   <source>This raster is written as GeoTIFF: name the output {0} with the ending .tif.</source>
   <translation>Este ráster se escribe como GeoTIFF: dé a la salida {0} un nombre que termine en .tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: there is no folder {1}.</source>
   <translation>{0}: no existe la carpeta {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: {1} is no layer of features.</source>
   <translation>{0}: {1} no es una capa de objetos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>{0}: {1} can't be opened as a layer.</source>
   <translation>{0}: {1} no se puede abrir como capa.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/given.py" />
   <source>The {0} beside {1}</source>
   <translation>El archivo {0} junto a {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene has {0} x {1} pixels, less than one block of {2} x {3}.</source>
   <translation>La escena tiene {0} x {1} píxeles, menos que un bloque de {2} x {3}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>{0:.3g} x {1:.3g} m</source>
   <translation>{0:.3g} x {1:.3g} m</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Finer detail can't be made up: use a scene of a finer sensor.</source>
   <translation>Los píxeles de la escena miden {0} en el terreno; el modelo se entrenó para {1:g} m. El detalle más fino no se puede inventar: use una escena de un sensor más fino.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Set RESAMPLE, or resample the scene first.</source>
   <translation>Los píxeles de la escena miden {0} en el terreno; el modelo se entrenó para {1:g} m. Active RESAMPLE o remuestree antes la escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's pixels measure {0} on the ground: it is resampled to {1:g} m in {2} ({3}) as it is read.</source>
   <translation>Los píxeles de la escena miden {0} en el terreno: se remuestrea a {1:g} m en {2} ({3}) al leerla.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/grids.py" />
   <source>The scene's lines do not run from north to south and west to east: it is turned as it is read.</source>
   <translation>Las líneas de la escena no van de norte a sur y de oeste a este: se gira al leerla.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>The scenes are shifted by {0:.2f} pixels ({1:+.1f} to the right, {2:+.1f} down, in the map's units): edges of fields and shade look like change. Register one to the other first.</source>
   <translation>Las escenas están desplazadas {0:.2f} píxeles ({1:+.1f} a la derecha, {2:+.1f} hacia abajo, en unidades del mapa): los bordes de los campos y la sombra parecen cambios. Registre primero una sobre la otra.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>The scenes are too different on stable ground to say whether they are shifted (season, shade, cloud that is not masked).</source>
   <translation>Las escenas son demasiado distintas en terreno estable para decir si están desplazadas (estación, sombra, nube sin enmascarar).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>{0}: gain {1:.2f}, offset {2:+.4g}</source>
   <translation>{0}: ganancia {1:.2f}, offset {2:+.4g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>Stable ground changed its light ({0}). Classify both dates with MATCH=shared and one SOURCE, or take dates of one season.</source>
   <translation>El terreno estable cambió de luz ({0}). Clasifique ambas fechas con MATCH=shared y una sola SOURCE, o tome fechas de una misma estación.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/ground.py" />
   <source>All bands differ by about {0:,}: one scene still carries Sentinel-2's offset of processing baseline 04.00. Prepare both with preparesentinel2.</source>
   <translation>Todas las bandas difieren en unos {0:,}: una escena aún lleva el offset de Sentinel-2 de la baseline de procesamiento 04.00. Prepare ambas con preparesentinel2.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/joined.py" />
   <source>{0}: all layers must hold polygons, or all points.</source>
   <translation>{0}: todas las capas deben contener polígonos, o todas puntos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/joined.py" />
   <source>{0}: layers with fields such as {1} can't be joined.</source>
   <translation>{0}: las capas con campos como {1} no se pueden unir.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER has fractions: it must hold whole numbers, one a class.</source>
   <translation>LANDCOVER tiene fracciones: debe contener números enteros, uno por clase.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER does not cover the blocks that were seen: check both coordinate systems.</source>
   <translation>LANDCOVER no cubre los bloques que se vieron: compruebe ambos sistemas de coordenadas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>{0} of {1} blocks have no land cover, and are left out.</source>
   <translation>{0} de {1} bloques no tienen cobertura del suelo y se omiten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/landcover.py" />
   <source>LANDCOVER could not be used: {0}</source>
   <translation>No se pudo usar LANDCOVER: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/live.py" />
   <source>A probability raster holds numbers from 0 to 1, not integers.</source>
   <translation>Un ráster de probabilidad contiene números de 0 a 1, no enteros.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} is left out: {1}</source>
   <translation>Se omite {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: {1} detected blocks, {2} events (kept from before)</source>
   <translation>{0}: {1} bloques detectados, {2} eventos (conservados de antes)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: {1} detected blocks, {2} events</source>
   <translation>{0}: {1} bloques detectados, {2} eventos</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>The output is temporary, so nothing is kept.</source>
   <translation>La salida es temporal, así que no se conserva nada.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} of {1} scenes are kept in {2}; run again with the same parameters to go on from there, with a scheduler or without.</source>
   <translation>{0} de {1} escenas se conservan en {2}; ejecute de nuevo con los mismos parámetros para continuar desde ahí, con planificador o sin él.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Canceled. The output is temporary, so nothing is kept: name a file, and a canceled run can be gone on with.</source>
   <translation>Cancelado. La salida es temporal, así que no se conserva nada: indique un archivo y podrá continuar una ejecución cancelada.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Canceled. {0} of {1} scenes are kept in {2}; run again with the same parameters to go on from there.</source>
   <translation>Cancelado. {0} de {1} escenas se conservan en {2}; ejecute de nuevo con los mismos parámetros para continuar desde ahí.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>None of {0} scenes could be done. {1}: {2}</source>
   <translation>No se pudo procesar ninguna de las {0} escenas. {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0} of {1} scenes failed and are left out: {2}{3}</source>
   <translation>{0} de {1} escenas fallaron y se omiten: {2}{3}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Mend them, and run again with the same parameters: only they are done then.</source>
   <translation>Corríjalas y ejecute de nuevo con los mismos parámetros: entonces solo se procesan esas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>What was made of it in {0} was changed by something else.</source>
   <translation>Algo ajeno a esta ejecución modificó lo que se obtuvo de ella en {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>Its coordinates can't be expressed in the system of another layer: {0}</source>
   <translation>Sus coordenadas no se pueden expresar en el sistema de otra capa: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>It failed unexpectedly ({0}: {1}). This is a bug: please report it.</source>
   <translation>Ha fallado de forma inesperada ({0}: {1}). Es un error del programa: por favor, comuníquelo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>The engine has died and is started again. {0}</source>
   <translation>El motor se ha caído y se inicia de nuevo. {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/many.py" />
   <source>{0}: there is no file {1}.</source>
   <translation>{0}: no existe el archivo {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outlines.py" />
   <source>{0}: {1} does not belong to this probability raster (whole cells to a block, a band named {2!r}). Take {3} from the same run of classifyscene or detectlandslides.</source>
   <translation>{0}: {1} no corresponde a este ráster de probabilidad (celdas enteras por bloque, una banda llamada {2!r}). Tome {3} de la misma ejecución de classifyscene o detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outlines.py" />
   <source>{0}: {1} was made by another run (other scene, model or matching) than INPUT.</source>
   <translation>{0}: {1} se hizo en una ejecución distinta de la de INPUT (otra escena, modelo o ajuste).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/outputs.py" />
   <source>{0} could not take its place: {1}.</source>
   <translation>{0} no pudo ocupar su lugar: {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The file says that its values are number x {0:g} + {1:g}, which is no reflectance: the numbers are taken as they are.</source>
   <translation>El archivo dice que sus valores son número x {0:g} + {1:g}, lo que no es reflectancia: los números se toman como están.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>Scale {0:g} and offset {1:g} of the file are applied: its values are reflectance.</source>
   <translation>Se aplican la escala {0:g} y el offset {1:g} del archivo: sus valores son reflectancia.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>{0:g} is added to the scene's numbers (OFFSET).</source>
   <translation>Se suma {0:g} a los números de la escena (OFFSET).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The bands {0} are taken for red, green and blue, by their names.</source>
   <translation>Las bandas {0} se toman como roja, verde y azul, según sus nombres.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The bands {0} are taken for {1}, by their names.</source>
   <translation>Las bandas {0} se toman como {1}, según sus nombres.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The scene has {0} bands, and their names don't tell which are {1}: the first ones are taken. Set BANDS where others are meant.</source>
   <translation>La escena tiene {0} bandas y sus nombres no dicen cuáles son {1}: se toman las primeras. Indique BANDS si son otras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>The scene has {0} bands, and their names don't tell which are red, green and blue: {1} are taken. Set BANDS where others are meant (a full Sentinel-2 stack: 4, 3, 2).</source>
   <translation>La escena tiene {0} bandas y sus nombres no dicen cuáles son roja, verde y azul: se toman {1}. Indique BANDS si son otras (una pila completa de Sentinel-2: 4, 3, 2).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>the first ones</source>
   <translation>las primeras</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/pixels.py" />
   <source>{0:.1%} of the pixels are 0, which is no data in reflectance, though the file does not say so: they are left out.</source>
   <translation>El {0:.1%} de los píxeles son 0, que en reflectancia significa sin datos, aunque el archivo no lo diga: se omiten.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>{0} has no class {1!r}: the scene classification file (SCL) is missing.</source>
   <translation>{0} no tiene la clase {1!r}: falta el archivo de clasificación de escena (SCL).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>{0} has no class {1!r}: without a scene classification (level 2A has one) a mask can leave out no data and saturated pixels, cloud and cirrus where the product has MSK_CLASSI or MSK_CLOUDS, and snow where it has MSK_CLASSI.</source>
   <translation>{0} no tiene la clase {1!r}: sin clasificación de escena (el nivel 2A la tiene) una máscara puede omitir los píxeles sin datos y saturados, las nubes y los cirros si el producto tiene MSK_CLASSI o MSK_CLOUDS, y la nieve si tiene MSK_CLASSI.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The product has no class {0}: the mask can't leave it out.</source>
   <translation>El producto no tiene la clase {0}: la máscara no puede omitirla.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} has no coordinate system: the product is damaged.</source>
   <translation>La máscara {0} no tiene sistema de coordenadas: el producto está dañado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>Masks of {0:g} m are resampled to 10 m by nearest neighbour.</source>
   <translation>Las máscaras de {0:g} m se remuestrean a 10 m por vecino más próximo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} is damaged: a polygon of it can't be read. Download it again.</source>
   <translation>La máscara {0} está dañada: no se puede leer un polígono suyo. Descárguela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/product_masks.py" />
   <source>The mask {0} is damaged or cut: {1}. Download the product again.</source>
   <translation>La máscara {0} está dañada o cortada: {1}. Descargue de nuevo el producto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>There is no file or folder {0}.</source>
   <translation>No existe el archivo ni la carpeta {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds {1} products ({2} …): name one of them.</source>
   <translation>{0} contiene {1} productos ({2} …): indique uno de ellos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is no whole zip file ({1}): the download was cut. Download it again.</source>
   <translation>{0} no es un archivo zip completo ({1}): la descarga se cortó. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds too many files to be a product: name the product's own zip.</source>
   <translation>{0} contiene demasiados archivos para ser un producto: indique el zip del propio producto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is encrypted: unpack it first.</source>
   <translation>{0} está cifrado: descomprímalo antes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has {1:,} MB, where a Sentinel-2 product's has less than {2:,}. Download the product again.</source>
   <translation>{0} tiene {1:,} MB, mientras que el de un producto de Sentinel-2 tiene menos de {2:,}. Descargue de nuevo el producto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds too many files to be a product: name the product's own folder.</source>
   <translation>{0} contiene demasiados archivos para ser un producto: indique la carpeta del propio producto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} can't be read: {1}</source>
   <translation>No se puede leer {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has {1} granules, and its metadata does not name {2}. Download it again, or name the folder of one granule (in GRANULE).</source>
   <translation>{0} tiene {1} gránulos y sus metadatos no nombran {2}. Descárguelo de nuevo o indique la carpeta de un gránulo (en GRANULE).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} spans {1} map zones: name one granule's folder of band files instead, with OFFSET.</source>
   <translation>{0} abarca {1} zonas cartográficas: indique en su lugar la carpeta de archivos de banda de un gránulo, con OFFSET.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} holds {1} granules that GDAL can't join: name the folder of one of them (in GRANULE).</source>
   <translation>{0} contiene {1} gránulos que GDAL no puede unir: indique la carpeta de uno de ellos (en GRANULE).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} is {1}; Sentinel-2's numbers are 16-bit integers without sign.</source>
   <translation>{0} es {1}; los números de Sentinel-2 son enteros de 16 bits sin signo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} lies on another grid than {1}: {2} is of another product or resolution.</source>
   <translation>{0} está en una cuadrícula distinta de la de {1}: {2} es de otro producto o resolución.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/products.py" />
   <source>{0} has pixels of {1:g}, not the 10 m of red, green and blue.</source>
   <translation>{0} tiene píxeles de {1:g}, no los 10 m de rojo, verde y azul.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} can't be opened as a raster: {1}</source>
   <translation>{0} no se puede abrir como ráster: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>unknown format</source>
   <translation>formato desconocido</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} holds no raster band.</source>
   <translation>{0} no contiene ninguna banda ráster.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The raster {0} comes from {1}; export it as a GeoTIFF first.</source>
   <translation>El ráster {0} procede de {1}; expórtelo antes como GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The raster {0} has no coordinate system. Assign one (Raster, Projections, Assign Projection) so that sizes can be measured.</source>
   <translation>El ráster {0} no tiene sistema de coordenadas. Asígnele uno (Ráster, Proyecciones, Asignar proyección) para que se puedan medir tamaños.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>The layer {0} takes more than one value for no data ({1}): export it with a single one.</source>
   <translation>La capa {0} toma más de un valor como sin datos ({1}): expórtela con uno solo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>{0} is damaged or incomplete: {1}</source>
   <translation>{0} está dañado o incompleto: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/rasters.py" />
   <source>MASK does not overlap the scene: check that it belongs to this scene, and both coordinate systems.</source>
   <translation>MASK no se solapa con la escena: compruebe que corresponda a esta escena, y ambos sistemas de coordenadas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>REGIONS must hold at least two or more polygons, for the bias factor compares them.</source>
   <translation>REGIONS debe contener al menos dos polígonos, pues el factor de sesgo los compara.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The region name {0!r} stands twice in REGIONS: names must differ (NAME_FIELD), or dissolve the regions.</source>
   <translation>El nombre de región {0!r} aparece dos veces en REGIONS: los nombres deben ser distintos (NAME_FIELD), o disuelva las regiones.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The regions {0} and {1} overlap, so a landslide could count twice. Cut one of them (Vector, Geoprocessing, Difference).</source>
   <translation>Las regiones {0} y {1} se solapan, de modo que un deslizamiento podría contar dos veces. Recorte una de ellas (Vectorial, Herramientas de geoproceso, Diferencia).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>No record has a date that can be read in {0!r}. Import the catalog with importcatalog, or choose another DATE_FIELD.</source>
   <translation>Ningún registro tiene una fecha legible en {0!r}. Importe el catálogo con importcatalog o elija otro DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The records have no field {0!r} for the dates; they have {1}. Choose DATE_FIELD.</source>
   <translation>Los registros no tienen el campo {0!r} para las fechas; tienen {1}. Elija DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/regions.py" />
   <source>The region {0} has no number of years above 0 in VISIBLE_YEARS_FIELD.</source>
   <translation>La región {0} no tiene un número de años mayor que 0 en VISIBLE_YEARS_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/remote.py" />
   <source>{0} reads from the network ({1}), which was not asked for: name that address itself, or a file that is whole on this machine.</source>
   <translation>{0} lee de la red ({1}), lo que no se ha pedido: indique esa misma dirección, o un archivo que esté completo en este equipo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>Row {0} of SCENES does not say where its scene is.</source>
   <translation>La fila {0} de SCENES no dice dónde está su escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>REGIONS has no region called {0!r}, which SCENES names: give the layer that findscenes got, or REGION_FIELD.</source>
   <translation>REGIONS no tiene ninguna región llamada {0!r}, que SCENES nombra: indique la capa que recibió findscenes, o REGION_FIELD.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>Row {0} of SCENES has no outline: give REGIONS.</source>
   <translation>La fila {0} de SCENES no tiene contorno: indique REGIONS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scene_tables.py" />
   <source>SCENES holds no scene.</source>
   <translation>SCENES no contiene ninguna escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>PRIOR is a share between 0 and 1, not {0:g}.</source>
   <translation>PRIOR debe ser una proporción entre 0 y 1, no {0:g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>The scene has {0} x {1} pixels, less than one block of the model ({2} x {3}).</source>
   <translation>La escena tiene {0} x {1} píxeles, menos que un bloque del modelo ({2} x {3}).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>Block rasters are written as GeoTIFF: name the output {0} with the ending .tif.</source>
   <translation>Los rásteres de bloques se escriben como GeoTIFF: dé a la salida {0} un nombre que termine en .tif.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>The model {0} {1} does not tell the landslide's share of a block (it was exported before 0.2): leave SHARE empty, or use the shipped model.</source>
   <translation>El modelo {0} {1} no da la proporción de deslizamiento de un bloque (se exportó antes de la 0.2): deje SHARE vacío o use el modelo incluido.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>Model {0} {1}, matching: {2}</source>
   <translation>Modelo {0} {1}, ajuste: {2}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>the model's bands</source>
   <translation>las bandas del modelo</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/scenes.py" />
   <source>number of blocks</source>
   <translation>número de bloques</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/shapes.py" />
   <source>EXTENT has no ground in common with the scene's blocks.</source>
   <translation>EXTENT no tiene terreno en común con los bloques de la escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sheets.py" />
   <source>Row {0}, column {1}: probability {2:.3f}</source>
   <translation>Fila {0}, columna {1}: probabilidad {2:.3f}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sinks.py" />
   <source>Made by Landslide Bias.</source>
   <translation>Hecho por Landslide Bias.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/sinks.py" />
   <source>{0} could not be made ({1}): check its name and its ending.</source>
   <translation>No se pudo crear {0} ({1}): compruebe su nombre y su extensión.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/statistics.py" />
   <source>{0} could not be summarised: {1}</source>
   <translation>No se pudo resumir {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/strips.py" />
   <source>A mask is damaged or incomplete: {0}</source>
   <translation>Una máscara está dañada o incompleta: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/terrain.py" />
   <source>The DEM could not be used: {0}</source>
   <translation>No se pudo usar el MDE (DEM): {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/workplace.py" />
   <source>{0} is not this plugin's work: it was renamed to {1}.</source>
   <translation>{0} no es obra de este complemento: se renombró a {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/workplace.py" />
   <source>{0} lies where files can't be locked: make sure that no other run writes it meanwhile.</source>
   <translation>{0} está donde los archivos no se pueden bloquear: asegúrese de que ninguna otra ejecución lo escriba mientras tanto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Activation maps (Grad-CAM)</source>
   <translation>Mapas de activación (Grad-CAM)</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>explanation</source>
   <translation>explicación</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>attention</source>
   <translation>atención</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>heat map</source>
   <translation>mapa de calor</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>why</source>
   <translation>por qué</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>activation maps of a scene, an extent or chosen blocks, and a sheet of pictures</source>
   <translation>mapas de activación de una escena, una extensión o bloques elegidos, y una lámina de imágenes</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Shows which part of a block speaks for a landslide, or against it: the Grad-CAM maps (Selvaraju et al. 2017) of a whole scene, of an extent, or of blocks that you choose, e.g. the detections, as a raster whose cells tile the blocks, and as a sheet of pictures with the scene, what the model saw after matching, both maps and the probability. The values are those of ACTIVATION of classifyscene. Canceling keeps what is done, beside the output's name.</source>
   <translation>Muestra qué parte de un bloque habla a favor o en contra de un deslizamiento: los mapas Grad-CAM (Selvaraju et al. 2017) de una escena entera, de una extensión o de bloques que elija, p. ej. las detecciones, como ráster cuyas celdas cubren los bloques y como lámina de imágenes con la escena, lo que vio el modelo tras el ajuste, ambos mapas y la probabilidad. Los valores son los de ACTIVATION de classifyscene. Al cancelar se conserva lo hecho, junto al nombre de la salida.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Next: open SHEET, and lay OUTPUT over the scene: what speaks for a landslide should lie on one.</source>
   <translation>A continuación: abra SHEET y ponga OUTPUT sobre la escena: lo que habla a favor de un deslizamiento debería estar sobre uno.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks with a map</source>
   <translation>Bloques con mapa</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>What the activation speaks for; 'both' writes two bands.</source>
   <translation>A favor de qué habla la activación; 'both' escribe dos bandas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Only blocks that have ground in common with it. Empty: the whole scene.</source>
   <translation>Solo los bloques que tienen terreno en común con ella. Vacío: la escena entera.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks or detections</source>
   <translation>Bloques o detecciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Only blocks on which these features lie (polygons of blockgrid, detections, records); selected ones, if you tick so. The raster covers them all, with no data between.</source>
   <translation>Solo los bloques sobre los que están estos objetos (polígonos de blockgrid, detecciones, registros); los seleccionados, si así lo marca. El ráster los cubre todos, sin datos entre ellos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Normalise</source>
   <translation>Normalizar</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>'none': Grad-CAM's own values, which can be compared from block to block. 'scene': divided by the largest value here, so that they are 0 to 1 and still comparable. 'block': each block by its own largest, which shows where it looked however weakly; not comparable.</source>
   <translation>'none': los valores propios de Grad-CAM, comparables de un bloque a otro. 'scene': divididos por el mayor valor aquí, de modo que van de 0 a 1 y siguen siendo comparables. 'block': cada bloque por su propio máximo, lo que muestra dónde miró, aunque fuera débilmente; no comparables.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Blocks on the sheet</source>
   <translation>Bloques en la lámina</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Those with the highest probability of the class, or fewer if fewer are chosen.</source>
   <translation>Los de mayor probabilidad de la clase, o menos si se eligen menos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Activation</source>
   <translation>Activación</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>32-bit floating point, whole cells to a block, no data where a block was not chosen or not classified (.tif).</source>
   <translation>Coma flotante de 32 bits, celdas enteras por bloque, sin datos donde un bloque no se eligió o no se clasificó (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Sheet</source>
   <translation>Lámina</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>Pictures of the blocks: the scene, what the model saw, and both maps. A page (.html) or one picture (.png).</source>
   <translation>Imágenes de los bloques: la escena, lo que vio el modelo y ambos mapas. Una página (.html) o una sola imagen (.png).</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>SHEET is written as .html or .png, not as {0}.</source>
   <translation>SHEET se escribe como .html o .png, no como {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/gradcam.py" />
   <source>BLOCKS: none of these features lies on a block of the scene (and in EXTENT).</source>
   <translation>BLOCKS: ninguno de estos objetos está sobre un bloque de la escena (y en EXTENT).</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Day of the month</source>
   <translation>Día del mes</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Latitude</source>
   <translation>Latitud</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Longitude</source>
   <translation>Longitud</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Accuracy of the position</source>
   <translation>Exactitud de la posición</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Identifier</source>
   <translation>Identificador</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Category</source>
   <translation>Categoría</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Trigger</source>
   <translation>Desencadenante</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Fatalities</source>
   <translation>Víctimas mortales</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Import landslide catalog</source>
   <translation>Importar un catálogo de deslizamientos</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>csv</source>
   <translation>csv</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>records</source>
   <translation>registros</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>DesInventar</source>
   <translation>DesInventar</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a catalog in any delimited text or vector format (NASA GLC, COOLR, USGS, …) → points with typed fields</source>
   <translation>un catálogo en cualquier formato de texto delimitado o vectorial (NASA GLC, COOLR, USGS, …) → puntos con campos con tipo</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Reads a landslide catalog into points with a typed date, the accuracy of the position in metres (exact is 0, unknown is empty), category, trigger, size and fatalities. Of delimited text, separator, encoding and decimal sign are found; any vector format and spreadsheet that GDAL reads will do. The columns of the NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015), COOLR, USGS, SLIDO, ITALICA, GFLD, UGLC, DesInventar and EM-DAT are known by their names; name others below. Whether days or months stand first is decided by the whole column, or asked. Records whose date can't be read are kept without a date; records without a position are left out. Both are counted and listed in the log. WITH joins the catalog with another one.</source>
   <translation>Lee un catálogo de deslizamientos como puntos con una fecha con tipo, la exactitud de la posición en metros (exacta es 0, desconocida queda vacía), categoría, desencadenante, tamaño y víctimas mortales. Del texto delimitado se averiguan el separador, la codificación y el signo decimal; sirve cualquier formato vectorial u hoja de cálculo que lea GDAL. Las columnas del NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015), COOLR, USGS, SLIDO, ITALICA, GFLD, UGLC, DesInventar y EM-DAT se conocen por sus nombres; indique otras abajo. Si van primero los días o los meses lo decide la columna entera, o se pregunta. Los registros cuya fecha no se puede leer se conservan sin fecha; los que no tienen posición se omiten. Unos y otros se cuentan y se listan en los mensajes. WITH une el catálogo con otro.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Next: matchcatalog, with OUTPUT as its catalog.</source>
   <translation>A continuación: matchcatalog, con OUTPUT como catálogo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records without a date</source>
   <translation>Registros sin fecha</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Rows left out, without a position</source>
   <translation>Filas omitidas, sin posición</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records that repeat another</source>
   <translation>Registros que repiten otro</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records at 0, 0</source>
   <translation>Registros en 0, 0</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records outside the country they name</source>
   <translation>Registros fuera del país que nombran</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Records that are in both catalogs</source>
   <translation>Registros que están en ambos catálogos</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Column: {0}</source>
   <translation>Columna: {0}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>The column's name. Empty: found by its name, where it is known.</source>
   <translation>El nombre de la columna. Vacío: se encuentra por su nombre, si es conocido.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Accuracy of records that say none (m)</source>
   <translation>Exactitud de los registros que no la indican (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Of the position, in metres. Empty: it stays unknown, and matchcatalog keeps such records apart.</source>
   <translation>De la posición, en metros. Vacío: queda desconocida, y matchcatalog deja aparte esos registros.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Doubtful records to leave out</source>
   <translation>Registros dudosos que omitir</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>They are counted and listed in any case. 'duplicates': the same day, place and title as a record before. 'zero': at 0, 0. 'outside': more than 0.25 degrees, and the record's accuracy, outside the country it names, by QGIS's map of the world.</source>
   <translation>Se cuentan y se listan en cualquier caso. 'duplicates': el mismo día, lugar y título que un registro anterior. 'zero': en 0, 0. 'outside': a más de 0,25 grados, más la exactitud del registro, fuera del país que nombra, según el mapa del mundo de QGIS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Points in WGS 84 with event_date (date and time), accuracy_m, and the catalog's own fields. With WITH also catalogs (whose the record is), input_id, with_id (what it is called there), days_apart and metres_apart.</source>
   <translation>Puntos en WGS 84 con event_date (fecha y hora), accuracy_m y los campos propios del catálogo. Con WITH también catalogs (de qué catálogos es el registro), input_id, with_id (cómo se llama allí), days_apart y metres_apart.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>without a date that can be parsed; kept, without a date</source>
   <translation>sin una fecha que se pueda interpretar; conservada(s), sin fecha</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>without a position; left out</source>
   <translation>sin posición; omitida(s)</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>with an accuracy that is not understood; kept, as unknown</source>
   <translation>con una exactitud que no se entiende; conservada(s), como desconocida</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>line {0}: {1!r}</source>
   <translation>línea {0}: {1!r}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} row(s) {1}: {2}{3}</source>
   <translation>{0} fila(s) {1}: {2}{3}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} records</source>
   <translation>{0} registros</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Join with</source>
   <translation>Unir con</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Another catalog as a layer of points, from importcatalog. A record that is in both counts once, with the place and values of INPUT; records without a date are joined to none.</source>
   <translation>Otro catálogo como capa de puntos, de importcatalog. Un registro que está en ambos cuenta una vez, con el lugar y los valores de INPUT; los registros sin fecha no se unen con ninguno.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Days apart</source>
   <translation>Días de diferencia</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>At most so many lie between two catalogs' dates of one landslide.</source>
   <translation>Máxima diferencia entre las fechas de un mismo deslizamiento en dos catálogos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>Metres apart</source>
   <translation>Metros de distancia</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>At most so far apart are two catalogs' places of one landslide.</source>
   <translation>Máxima distancia entre los lugares de un mismo deslizamiento en dos catálogos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a date, and is joined to none</source>
   <translation>fecha; no se une(n) con ninguno</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>a place, and is left out</source>
   <translation>lugar; omitido(s)</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) of WITH without {1}.</source>
   <translation>{0} registro(s) de WITH sin {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} and {1} records; {2} are in both catalogs.</source>
   <translation>{0} y {1} registros; {2} están en ambos catálogos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>This QGIS has no map of the world: whether records lie in the country they name was not looked at.</source>
   <translation>Este QGIS no tiene mapa del mundo: no se comprobó si los registros están en el país que nombran.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) lie in the country they name if latitude and longitude are exchanged.</source>
   <translation>{0} registro(s) están en el país que nombran si se intercambian latitud y longitud.</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>that repeat one before, with its day, place and title</source>
   <translation>que repiten uno anterior, con su día, lugar y título</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>at 0, 0</source>
   <translation>en 0, 0</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>outside the country that they name</source>
   <translation>fuera del país que nombran</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>left out</source>
   <translation>omitido(s)</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>kept; DROP={0} leaves them out</source>
   <translation>conservado(s); DROP={0} los omite</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>{0} record(s) {1}; {2}: line {3}{4}</source>
   <translation>{0} registro(s) {1}; {2}: línea {3}{4}</translation>
  </message>
  <message>
   <location filename="../../algorithms/importcatalog.py" />
   <source>No record is left: all are doubtful, and DROP leaves them out.</source>
   <translation>No queda ningún registro: todos son dudosos y DROP los omite.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Detections by land type</source>
   <translation>Detecciones por tipo de terreno</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>land cover</source>
   <translation>cobertura del suelo</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>WorldCover</source>
   <translation>WorldCover</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>enrichment</source>
   <translation>enriquecimiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>detections by land-cover class, with each class's enrichment</source>
   <translation>detecciones por clase de cobertura del suelo, con el enriquecimiento de cada clase</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Counts detections by the classes of a land-cover raster (ESA WorldCover, Sentinel-2's scene classification, or any other), and says in which classes blocks are detected more often than on average. Landslides on water, built-up land or fields are mostly false: a check whether the model handles the land, as the paper makes it by eye (section 4.6). A block has the class that most of it has.</source>
   <translation>Cuenta las detecciones por clases de un ráster de cobertura del suelo (ESA WorldCover, clasificación de escena de Sentinel-2 o cualquier otro) y dice en qué clases se detectan bloques con más frecuencia que la media. Los deslizamientos sobre agua, zonas construidas o campos son en su mayoría falsos: así se comprueba si el modelo vale para el terreno, como el artículo hace a ojo (sección 4.6). Un bloque tiene la clase que ocupa la mayor parte de él.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Next: open REPORT. Leave out land on which nothing slides: extractdetections again, with what to exclude.</source>
   <translation>A continuación: abra REPORT. Omita el terreno en el que nada se desliza: extractdetections de nuevo, con lo que haya que excluir.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Detections (polygons or points) of the scene.</source>
   <translation>Detecciones (polígonos o puntos) de la escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Probability raster</source>
   <translation>Ráster de probabilidad</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>The raster that the detections come from: its cells with a value are the blocks that were seen.</source>
   <translation>El ráster del que proceden las detecciones: sus celdas con valor son los bloques que se vieron.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Land cover</source>
   <translation>Cobertura del suelo</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>A raster of whole numbers, one a class, on any grid.</source>
   <translation>Un ráster de números enteros, uno por clase, en cualquier cuadrícula.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Names of the classes</source>
   <translation>Nombres de las clases</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>'guess' looks at the numbers. 'numbers' names none.</source>
   <translation>'guess' mira los números. 'numbers' no nombra ninguna.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Own names</source>
   <translation>Nombres propios</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>As 10=forest, 20=field; they go before those of CLASSES.</source>
   <translation>Como 10=bosque, 20=campo; prevalecen sobre los de CLASSES.</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>Land types</source>
   <translation>Tipos de terreno</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>A row a class: blocks seen and detected, events, shares, and enrichment (1: detected as often as average).</source>
   <translation>Una fila por clase: bloques vistos y detectados, eventos, proporciones y enriquecimiento (1: detectada con la misma frecuencia que la media).</translation>
  </message>
  <message>
   <location filename="../../algorithms/landtypesummary.py" />
   <source>One self-contained page with the table and a figure.</source>
   <translation>Una página autónoma con la tabla y una figura.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Match detections with a catalog</source>
   <translation>Emparejar detecciones con un catálogo</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>unrecorded</source>
   <translation>no registrado</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>detections × catalog → which are recorded, which records were detected, and what chance would match</source>
   <translation>detecciones × catálogo → cuáles están registradas, qué registros se detectaron y qué emparejaría el azar</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Says which detections are in a catalog and which records were detected. Each record may be matched to one detection, and each detection to one record, where they lie within the record's own accuracy and a tolerance, measured on the ellipsoid. Pairs are taken by accuracy first, then by distance, so that a rough record never takes a detection from an exact one. Also says how many matches chance alone would give, had the detections lain elsewhere, as densely as they do: a radius of 25 km full of detections is no match.</source>
   <translation>Dice qué detecciones están en un catálogo y qué registros se detectaron. Cada registro se puede emparejar con una sola detección, y cada detección con un solo registro, si están dentro de la exactitud propia del registro más una tolerancia, medidas sobre el elipsoide. Los pares se toman primero por exactitud y luego por distancia, de modo que un registro impreciso nunca quita una detección a uno exacto. Dice también cuántos emparejamientos daría el azar por sí solo si las detecciones hubieran estado en otro sitio, con la misma densidad: un radio de 25 km lleno de detecciones no es un emparejamiento.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Next: reviewsample to look at some detections, then biasfactor, with RECORDS as its records matched to detections.</source>
   <translation>A continuación: reviewsample para mirar algunas detecciones y luego biasfactor, con RECORDS como registros emparejados con detecciones.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Matched pairs</source>
   <translation>Pares emparejados</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections without a record</source>
   <translation>Detecciones sin registro</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Matches that chance would give</source>
   <translation>Emparejamientos que daría el azar</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records kept apart as too rough or of unknown accuracy</source>
   <translation>Registros dejados aparte por demasiado imprecisos o de exactitud desconocida</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections of a scene (polygons or points).</source>
   <translation>Detecciones de una escena (polígonos o puntos).</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records as points, from importcatalog.</source>
   <translation>Registros como puntos, de importcatalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records before it are not matched.</source>
   <translation>Los registros anteriores no se emparejan.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records after it are not matched.</source>
   <translation>Los registros posteriores no se emparejan.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Date of the scene</source>
   <translation>Fecha de la escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>A record dated after the scene is never a match. With scenes of several dates: a field 'scene_date' of the detections, which goes first.</source>
   <translation>Un registro con fecha posterior a la escena nunca se empareja. Con escenas de varias fechas: un campo 'scene_date' de las detecciones, que prevalece.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Where detections could have been found. For the level of chance they move about as far as their neighbours lie, stay in their region and keep their scene's date. Empty: the hull of all detections.</source>
   <translation>Donde se podrían haber encontrado detecciones. Para el nivel del azar se mueven más o menos lo que distan sus vecinas, permanecen en su región y conservan la fecha de su escena. Vacío: la envolvente de todas las detecciones.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Of how the detections move for the level of chance.</source>
   <translation>De cómo se mueven las detecciones para el nivel del azar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Detections, recorded or not</source>
   <translation>Detecciones, registradas o no</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>The detections with recorded, catalog_id and distance_m.</source>
   <translation>Las detecciones con recorded, catalog_id y distance_m.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records, detected or not</source>
   <translation>Registros, detectados o no</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>The records with detected, event_id, distance_m, status (why a record is not matched) and chance: how likely one of the detections, moved about as far as their neighbours lie, is within the record's reach and of no earlier date.</source>
   <translation>Los registros con detected, event_id, distance_m, status (por qué un registro no está emparejado) y chance: la probabilidad de que una de las detecciones, movidas más o menos lo que distan sus vecinas, esté al alcance del registro y no sea de fecha anterior.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>CATALOG holds no record with a place.</source>
   <translation>CATALOG no contiene ningún registro con lugar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>CATALOG has no field {0}: its positions are taken as exact. Choose ACCURACY_FIELD, or import it with importcatalog.</source>
   <translation>CATALOG no tiene el campo {0}: sus posiciones se toman como exactas. Elija ACCURACY_FIELD o impórtelo con importcatalog.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>{0} or {1}</source>
   <translation>{0} o {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>{0} of {1} detections are recorded; chance alone would match {2:.1f}. {3} record(s) are too rough or of unknown accuracy, and kept apart.</source>
   <translation>{0} de {1} detecciones están registradas; el azar por sí solo emparejaría {2:.1f}. {3} registro(s) son demasiado imprecisos o de exactitud desconocida, y se dejan aparte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Chance alone would give {0:.1f} of the {1} matches: the records' positions are too rough for so many detections. Lower MAX_ACCURACY, or raise the detections' threshold.</source>
   <translation>El azar por sí solo daría {0:.1f} de los {1} emparejamientos: las posiciones de los registros son demasiado imprecisas para tantas detecciones. Baje MAX_ACCURACY o suba el umbral de las detecciones.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>So few detections do not tell what chance would match. Give REGIONS, in which they could have been found.</source>
   <translation>Tan pocas detecciones no dicen qué emparejaría el azar. Indique REGIONS, donde se podrían haber encontrado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>accuracy first, then distance</source>
   <translation>primero exactitud, luego distancia</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Metres, or words as the catalog has them (5km). Empty: accuracy_m or location_accuracy. Records without an accuracy are kept apart.</source>
   <translation>En metros, o con palabras como las tiene el catálogo (5km). Vacío: accuracy_m o location_accuracy. Los registros sin exactitud se dejan aparte.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Tolerance (m)</source>
   <translation>Tolerancia (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Added to each record's accuracy; one block by default, for a detection is no point.</source>
   <translation>Se suma a la exactitud de cada registro; por defecto un bloque, pues una detección no es un punto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Roughest accuracy that is matched (m)</source>
   <translation>Peor exactitud que se empareja (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Records rougher than this are kept apart and counted.</source>
   <translation>Los registros más imprecisos que esto se dejan aparte y se cuentan.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchcatalog.py" />
   <source>Used with START, END and SCENE_DATE.</source>
   <translation>Se usa con START, END y SCENE_DATE.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Match distribution</source>
   <translation>Ajustar la distribución de una escena</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>specification</source>
   <translation>especificación</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>normalise</source>
   <translation>normalizar</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>scene + reference → matched scene, report before and after</source>
   <translation>escena + referencia → escena ajustada, informe antes y después</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Gives each band of a scene the distribution of a reference: each value becomes the reference's value with the same share of pixels at or below it, counted over valid pixels only. The detecting algorithms do this themselves; here you get the picture, and a report that says whether the scene could be matched at all. Streams, whatever the scene's size; needs no engine. Canceled, it leaves nothing behind.</source>
   <translation>Da a cada banda de una escena la distribución de una referencia: cada valor pasa a ser el valor de la referencia con la misma proporción de píxeles iguales o inferiores, contada solo sobre píxeles válidos. Los algoritmos de detección lo hacen ellos mismos; aquí se obtiene la imagen, y un informe que dice si la escena se podía ajustar. Trabaja por partes, sea cual sea el tamaño de la escena; no necesita el motor. Si se cancela, no deja nada.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Next: look at REPORT. Give detectlandslides the scene itself, not OUTPUT: it matches by itself.</source>
   <translation>A continuación: mire REPORT. Dé a detectlandslides la escena misma, no OUTPUT: ya hace el ajuste por sí mismo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest Kolmogorov distance to the reference before</source>
   <translation>Mayor distancia de Kolmogórov a la referencia antes</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest Kolmogorov distance to the reference after</source>
   <translation>Mayor distancia de Kolmogórov a la referencia después</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest share of valid pixels at a band's highest value</source>
   <translation>Mayor proporción de píxeles válidos en el valor más alto de una banda</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Integers of 8 or 16 bits are matched value by value; floating point by a monotone curve. No-data pixels stay no data.</source>
   <translation>Los enteros de 8 o 16 bits se ajustan valor por valor; la coma flotante, con una curva monótona. Los píxeles sin datos siguen sin datos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Numbers or names, in the reference's order. Empty: the first ones, as many as the reference has.</source>
   <translation>Números o nombres, en el orden de la referencia. Vacío: las primeras, tantas como tenga la referencia.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Made by fitreference. Empty: that of the shipped model.</source>
   <translation>Hecha con fitreference. Vacío: la del modelo incluido.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>For scenes that will be compared: the distribution of all of them together, made by fitreference, so that all get one table. Empty: this scene alone is counted.</source>
   <translation>Para escenas que se van a comparar: la distribución de todas juntas, hecha con fitreference, para que todas tengan una misma tabla. Vacío: solo se cuenta esta escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>1 where a pixel counts, 0 or no data where it does not. Masked pixels are no data in the output. Another grid is resampled by nearest neighbour.</source>
   <translation>1 donde un píxel cuenta, 0 o sin datos donde no. Los píxeles enmascarados quedan sin datos en la salida. Otra cuadrícula se remuestrea por vecino más próximo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Strength</source>
   <translation>Intensidad</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>1: fully matched. Below: this part of the way from each value to its match, for scene and reference of the same units. 0: unchanged.</source>
   <translation>1: ajuste completo. Menos: esta parte del camino de cada valor hacia su correspondiente, para escena y referencia en las mismas unidades. 0: sin cambios.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Matched scene</source>
   <translation>Escena ajustada</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>GeoTIFF of the reference's type (8-bit for the shipped one). No data is a value that no valid pixel has, or a mask band if all are used.</source>
   <translation>GeoTIFF del tipo de la referencia (8 bits para la incluida). Sin datos es un valor que ningún píxel válido tiene, o una banda de máscara si se usan todos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Histograms before, after and of the reference, distances, saturated pixels, and what speaks against matching this scene.</source>
   <translation>Histogramas antes, después y de la referencia, distancias, píxeles saturados y lo que habla en contra de ajustar esta escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>the shipped model's reference</source>
   <translation>la referencia del modelo incluido</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>SOURCE describes {0} bands; {1} are to be matched.</source>
   <translation>SOURCE describe {0} bandas; se van a ajustar {1}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>The scene is {0}, the reference {1}: a STRENGTH of {2:g} mixes two units. Bring the scene to the reference's units first, or match it fully.</source>
   <translation>La escena es {0}, la referencia {1}: un STRENGTH de {2:g} mezcla dos unidades. Lleve antes la escena a las unidades de la referencia o ajústela por completo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/matchdistribution.py" />
   <source>Largest distance to the reference: {0:.4f} before, {1:.4f} after; one value holds {2:.4f} of a band's valid pixels at the most</source>
   <translation>Mayor distancia a la referencia: {0:.4f} antes, {1:.4f} después; un solo valor ocupa como máximo {2:.4f} de los píxeles válidos de una banda</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Match the distribution</source>
   <translation>Ajustar la distribución</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Shared source distribution</source>
   <translation>Distribución de origen común</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Reference distribution</source>
   <translation>Distribución de referencia</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Activation (Grad-CAM)</source>
   <translation>Activación (Grad-CAM)</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Share that two persons look at</source>
   <translation>Proporción que miran dos personas</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Outline by share or activation</source>
   <translation>Delimitar por proporción o activación</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Landslide's share of each cell</source>
   <translation>Proporción de deslizamiento de cada celda</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>To compare scenes, match all alike: MATCH=scale where all are of one sensor (Sentinel-2), 'shared' for another sensor or haze, with one table of all scenes from fitreference; never 'scene', which gives each scene the same colours.</source>
   <translation>Para comparar escenas, ajústelas todas igual: MATCH=scale si todas son de un mismo sensor (Sentinel-2), 'shared' para otro sensor o con bruma, con una sola tabla de todas las escenas de fitreference; nunca 'scene', que da a cada escena los mismos colores.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>The satellite scene, with red, green and blue bands of 10 m or finer. Its valid pixels are those that are not no data.</source>
   <translation>La escena de satélite, con bandas roja, verde y azul de 10 m o más finas. Sus píxeles válidos son los que tienen datos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Red, green and blue bands</source>
   <translation>Bandas roja, verde y azul</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>A model written by this plugin (.onnx). Empty: the one that ships.</source>
   <translation>Un modelo escrito por este complemento (.onnx). Vacío: el incluido.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Mask of valid pixels</source>
   <translation>Máscara de píxeles válidos</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Masks of valid pixels</source>
   <translation>Máscaras de píxeles válidos</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Those of other scenes, which must not overlap: all layers count as one, and a field says which layer each is of.</source>
   <translation>Las de otras escenas, que no deben solaparse: todas las capas cuentan como una, y un campo dice de qué capa es cada una.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Further detections</source>
   <translation>Más detecciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Pixels a side of a block</source>
   <translation>Píxeles por lado de un bloque</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Share of a block that makes it a landslide</source>
   <translation>Proporción de un bloque que lo hace deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Added to the scene's numbers: -1000 where ESA's offset (baseline 04.00 and later) was left in. The file's own scale and offset always count.</source>
   <translation>Se suma a los números de la escena: -1000 si quedó en ellos el offset de la ESA (baseline 04.00 y posteriores). La escala y el offset propios del archivo siempre cuentan.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Refuse the set where a chip can't be used</source>
   <translation>Rechazar el conjunto si un recorte no sirve</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Else it is left out, named and counted.</source>
   <translation>Si no, se omite, se nombra y se cuenta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Probability threshold</source>
   <translation>Umbral de probabilidad</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>With the shipped model: {0}.</source>
   <translation>Con el modelo incluido: {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Operating point</source>
   <translation>Punto de operación</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Merge touching blocks into one event</source>
   <translation>Fusionar bloques contiguos en un evento</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Of day and month in dates such as 05/03/2014. 'auto': the whole column says it, or the run asks. 'DMY': day first. 'MDY': month first.</source>
   <translation>Del día y el mes en fechas como 05/03/2014. 'auto': lo dice la columna entera, o la ejecución lo pregunta. 'DMY': primero el día. 'MDY': primero el mes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Order of day and month</source>
   <translation>Orden de día y mes</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../../algorithms/parameters.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Prepare Sentinel-2 product</source>
   <translation>Preparar un producto Sentinel-2</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>cloud mask</source>
   <translation>máscara de nubes</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>reflectance</source>
   <translation>reflectancia</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>SAFE folder or zip (1C, 2A), or bare band files → red, green, blue and a mask</source>
   <translation>carpeta o zip SAFE (1C, 2A), o archivos de banda sueltos → rojo, verde, azul y una máscara</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Makes a scene that the other algorithms take out of a Sentinel-2 product as it is downloaded: red, green and blue at 10 m as reflectance x 10,000, with the product's own offset added band by band, and a mask of the pixels that count. Takes a SAFE folder or its zip, level 1C or 2A, or the separate band files of public buckets. Streams; needs no engine. Canceled, it leaves nothing behind.</source>
   <translation>Hace de un producto Sentinel-2, tal como se descarga, una escena que toman los demás algoritmos: rojo, verde y azul a 10 m como reflectancia x 10.000, con el offset propio del producto sumado banda por banda, y una máscara de los píxeles que cuentan. Toma una carpeta SAFE o su zip, de nivel 1C o 2A, o los archivos de banda sueltos de los repositorios públicos. Trabaja por partes; no necesita el motor. Si se cancela, no deja nada.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The zip, or MTD_MSIL1C.xml or MTD_MSIL2A.xml in the SAFE folder (the folder itself may be typed), or one of the separate band files (B04.jp2 beside B03.jp2 and B02.jp2).</source>
   <translation>El zip, o MTD_MSIL1C.xml o MTD_MSIL2A.xml en la carpeta SAFE (se puede escribir la propia carpeta), o uno de los archivos de banda sueltos (B04.jp2 junto a B03.jp2 y B02.jp2).</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Offset of bare band files</source>
   <translation>Offset de los archivos de banda sueltos</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>For separate band files only, which don't say it: -1000 where they are of processing baseline 04.00 or later and nobody has added it yet, else 0. A product's metadata says its own, band by band; where it is silent for baseline 04.00 or later, OFFSET says it.</source>
   <translation>Solo para archivos de banda sueltos, que no lo dicen: -1000 si son de la baseline de procesamiento 04.00 o posterior y nadie lo ha sumado aún, si no, 0. Los metadatos de un producto dicen el suyo, banda por banda; si callan en la baseline 04.00 o posterior, lo dice OFFSET.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>From the scene classification of level 2A. Level 1C has no cloud shadow and no water; its cloud (medium and high are one) and cirrus come from MSK_CLASSI or MSK_CLOUDS, snow from MSK_CLASSI. Pixels without data are always left out. None chosen: all that the product has.</source>
   <translation>De la clasificación de escena del nivel 2A. El nivel 1C no tiene sombra de nube ni agua; sus nubes (media y alta son una sola) y cirros vienen de MSK_CLASSI o MSK_CLOUDS, la nieve de MSK_CLASSI. Los píxeles sin datos siempre se omiten. Ninguna elegida: todas las que tenga el producto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Three bands of reflectance x 10,000 (16-bit, 0 is no data). Named .tif it is a copy; named .vrt nothing is copied, and the product must stay where it is.</source>
   <translation>Tres bandas de reflectancia x 10.000 (16 bits, 0 es sin datos). Con nombre .tif es una copia; con nombre .vrt no se copia nada, y el producto debe quedarse donde está.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>No pixel counts: choose fewer CLASSES, or another date.</source>
   <translation>No cuenta ningún píxel: elija menos CLASSES u otra fecha.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>Separate band files don't say their offset, so OFFSET is needed: -1000 for processing baseline 04.00 or later (from 25 January 2022, and whatever was reprocessed since), 0 for earlier ones or where the provider has added it.</source>
   <translation>Los archivos de banda sueltos no dicen su offset, así que se necesita OFFSET: -1000 para la baseline de procesamiento 04.00 o posterior (desde el 25 de enero de 2022, y todo lo reprocesado desde entonces), 0 para las anteriores o si el proveedor lo ha sumado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The product's numbers are reflectance x {0:g}; only x {1:,} is known here. ESA has processed all scenes again that way: download it in a later baseline.</source>
   <translation>Los números del producto son reflectancia x {0:g}; aquí solo se conoce x {1:,}. La ESA ha procesado de nuevo así todas las escenas: descárguelo en una baseline posterior.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>The product is of processing baseline {0}, but its metadata names no offset, as ESA's does since {1}. Give OFFSET: -1000 as ESA's is, or 0 where it is added already.</source>
   <translation>El producto es de la baseline de procesamiento {0}, pero sus metadatos no nombran ningún offset, como hacen los de la ESA desde {1}. Indique OFFSET: -1000 como el de la ESA, o 0 si ya está sumado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>OFFSET is {0:g}, but the product's metadata says {1}. Leave OFFSET empty.</source>
   <translation>OFFSET es {0:g}, pero los metadatos del producto dicen {1}. Deje OFFSET vacío.</translation>
  </message>
  <message>
   <location filename="../../algorithms/preparesentinel2.py" />
   <source>{0} for {1}</source>
   <translation>{0} para {1}</translation>
  </message>
  <message>
   <location filename="../../algorithms/provider.py" />
   <source>Landslide Bias</source>
   <translation>Landslide Bias</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sample detections for review</source>
   <translation>Muestrear detecciones para revisar</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>review</source>
   <translation>revisión</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>sample</source>
   <translation>muestra</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>stratified</source>
   <translation>estratificado</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>a stratified sample of detections to look at, with a sheet of pictures</source>
   <translation>una muestra estratificada de detecciones para mirar, con una lámina de imágenes</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Draws a seeded sample of detections, stratified by region and probability, for a person to look at: fill in 'answer' (landslide, not, unsure) and, where an event holds more than one landslide, 'n_landslides'. Each row carries its weight, how many detections it stands for. With PROBABILITY, blocks that were not detected are sampled too, so that recall can be told; with OVERLAP, two persons look at a part, so that their errors can be told. Score it with scorereview, and give it to biasfactor: how many detections are wrong differs from region to region, and biases Γ.</source>
   <translation>Extrae con una semilla una muestra de detecciones, estratificada por región y probabilidad, para que la mire una persona: rellene 'answer' (landslide, not, unsure) y, si un evento contiene más de un deslizamiento, 'n_landslides'. Cada fila lleva su peso, a cuántas detecciones representa. Con PROBABILITY se muestrean también bloques no detectados, para poder dar la exhaustividad; con OVERLAP dos personas miran una parte, para poder conocer sus errores. Evalúela con scorereview y désela a biasfactor: cuántas detecciones son erróneas varía de una región a otra y sesga Γ.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Next: open OUTPUT, look at each place and fill in its answer, then scorereview or biasfactor.</source>
   <translation>A continuación: abra OUTPUT, mire cada lugar y rellene su respuesta; luego scorereview o biasfactor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections to review</source>
   <translation>Detecciones que revisar</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Undetected blocks to review</source>
   <translation>Bloques no detectados que revisar</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections of a scene, with event_id and probability, from detectlandslides or extractdetections.</source>
   <translation>Detecciones de una escena, con event_id y probability, de detectlandslides o extractdetections.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>The regions that will be compared: each gets a sample of its own. Empty: one sample.</source>
   <translation>Las regiones que se van a comparar: cada una recibe su propia muestra. Vacío: una sola muestra.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Empty: the field 'name', or the feature's number. The names must be those given to biasfactor.</source>
   <translation>Vacío: el campo 'name' o el número del objeto. Los nombres deben ser los que se den a biasfactor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Detections to review in each region</source>
   <translation>Detecciones que revisar en cada región</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>A region with fewer detections is reviewed whole.</source>
   <translation>Una región con menos detecciones se revisa entera.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Limits of the probability strata</source>
   <translation>Límites de los estratos de probabilidad</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Probabilities between strata, as 0.7, 0.9. Empty: thirds of each region's detections.</source>
   <translation>Probabilidades entre estratos, como 0.7, 0.9. Vacío: tercios de las detecciones de cada región.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Such places are there twice, with reviewer 1 and 2; the others are dealt out in turn. Each person fills in the rows of one number and does not see the other's. From 0.3 up, with 100 places a region, scorereview tells how often they are wrong, and counts it in. 0: one person looks at all, and is taken to be right.</source>
   <translation>Esos lugares aparecen dos veces, con reviewer 1 y 2; los demás se reparten por turnos. Cada persona rellena las filas de un número y no ve las de la otra. Desde 0,3, con 100 lugares por región, scorereview dice con qué frecuencia se equivocan y lo tiene en cuenta. 0: una persona mira todo y se supone que acierta.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Of the draw: the same seed gives the same sample.</source>
   <translation>De la extracción: la misma semilla da la misma muestra.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sample to review</source>
   <translation>Muestra que revisar</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>A layer to fill in: answer is landslide, not or unsure (or left empty), n_landslides is 1 where it is empty.</source>
   <translation>Una capa para rellenar: answer es landslide, not o unsure (o queda vacío), n_landslides es 1 si está vacío.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>SHEET needs SCENE: without it there is nothing to show.</source>
   <translation>SHEET requiere SCENE: sin ella no hay nada que mostrar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>No detection lies in a region: there is nothing to review.</source>
   <translation>Ninguna detección está en una región: no hay nada que revisar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} places to look at.</source>
   <translation>{0} lugares que mirar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} has no field 'probability'; it has {1}. Use the layer that detectlandslides writes.</source>
   <translation>{0} no tiene el campo 'probability'; tiene {1}. Use la capa que escribe detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>To sample blocks that were not detected too, and for the sheet's blocks of the highest and lowest probabilities. Rasters must not overlap.</source>
   <translation>Para muestrear también bloques no detectados, y para los bloques de mayor y menor probabilidad de la lámina. Los rásteres no deben solaparse.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Undetected blocks to review in each region</source>
   <translation>Bloques no detectados que revisar en cada región</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>From three strata: the hundredth with the highest probabilities, the next nine, the rest. The log says how many would give recall to ± 0.1: often hundreds or thousands. n_landslides counts the landslides whose highest point lies in the block, 0 where it lies elsewhere, so that none counts twice. Needs PROBABILITY.</source>
   <translation>De tres estratos: la centésima parte con mayores probabilidades, las nueve siguientes y el resto. Los mensajes dicen cuántos darían la exhaustividad con ± 0,1: a menudo cientos o miles. n_landslides cuenta los deslizamientos cuyo punto más alto está en el bloque, 0 si está en otro sitio, para que ninguno cuente dos veces. Requiere PROBABILITY.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>For the pictures of SHEET; each place is shown from the first scene that holds it.</source>
   <translation>Para las imágenes de SHEET; cada lugar se muestra de la primera escena que lo contiene.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Numbers or names of the scene's bands.</source>
   <translation>Números o nombres de las bandas de la escena.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Sheet of pictures</source>
   <translation>Lámina de imágenes</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>One self-contained page with a picture of each sampled place, by stratum. Needs SCENE; the page that a dialog makes without it lists the places.</source>
   <translation>Una página autónoma con una imagen de cada lugar muestreado, por estrato. Requiere SCENE; la página que hace un diálogo sin ella enumera los lugares.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Limits of the lowest and highest probabilities</source>
   <translation>Límites de las probabilidades más bajas y más altas</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>For the sheet, with PROBABILITY: of each raster ten blocks below the first and ten above the second are drawn at random. The paper's (Fig. 6) are 0.01, 0.99; the shipped model's probabilities seldom reach 0.99.</source>
   <translation>Para la lámina, con PROBABILITY: de cada ráster se extraen al azar diez bloques por debajo del primero y diez por encima del segundo. Los del artículo (Fig. 6) son 0.01, 0.99; las probabilidades del modelo incluido rara vez llegan a 0,99.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0}: to know recall to ± 0.1 takes about {1:,} of its {2:,} undetected blocks; {3} are drawn.</source>
   <translation>{0}: conocer la exhaustividad con ± 0,1 requiere unos {1:,} de sus {2:,} bloques no detectados; se extraen {3}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Blocks with p &gt; {0:g}</source>
   <translation>Bloques con p &gt; {0:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>Blocks with p &lt; {1:g}</source>
   <translation>Bloques con p &lt; {1:g}</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>{0} of {1:,}, drawn at random.</source>
   <translation>{0} de {1:,}, extraídos al azar.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>None: the raster has no probabilities.</source>
   <translation>Ninguno: el ráster no tiene probabilidades.</translation>
  </message>
  <message>
   <location filename="../../algorithms/reviewsample.py" />
   <source>None: the raster's probabilities go from {0:.3g} to {1:.3g}.</source>
   <translation>Ninguno: las probabilidades del ráster van de {0:.3g} a {1:.3g}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Events with event_id, probability (largest of its blocks), mean_probability, n_blocks, area_m2 (on the ellipsoid), landslides (how many it holds) and landslide_area_m2; the last two are empty where the landslide's share is not known.</source>
   <translation>Eventos con event_id, probability (la mayor de sus bloques), mean_probability, n_blocks, area_m2 (sobre el elipsoide), landslides (cuántos contiene) y landslide_area_m2; los dos últimos quedan vacíos si no se conoce la proporción de deslizamiento.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A block is a detection where its probability is greater. Empty: the operating point's.</source>
   <translation>Un bloque es una detección donde su probabilidad es mayor. Vacío: el del punto de operación.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A landslide larger than a block is detected several times; touching blocks are merged into one event. 'none' keeps each block.</source>
   <translation>Un deslizamiento mayor que un bloque se detecta varias veces; los bloques contiguos se fusionan en un evento. 'none' conserva cada bloque.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Exclude (roads, trails, water …)</source>
   <translation>Excluir (carreteras, caminos, agua…)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Detected blocks that touch one of these features, or its EXCLUDE_BUFFER, are left out: roads and bare river beds look like scars.</source>
   <translation>Los bloques detectados que tocan uno de estos objetos, o su EXCLUDE_BUFFER, se omiten: las carreteras y los cauces desnudos parecen cicatrices.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>In metres on the ground, whatever the layers' coordinate systems. Roads drawn as lines need one.</source>
   <translation>En metros sobre el terreno, sean cuales sean los sistemas de coordenadas de las capas. Las carreteras dibujadas como líneas lo necesitan.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Buffer around what is excluded (m)</source>
   <translation>Búfer alrededor de lo excluido (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Heights in metres. With it, blocks flatter than MIN_SLOPE are left out: fields, cities and river beds.</source>
   <translation>Altitudes en metros. Con él, los bloques más llanos que MIN_SLOPE se omiten: campos, ciudades y cauces.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Elevation model</source>
   <translation>Modelo digital de elevaciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Used with DEM only. Blocks that the DEM does not cover are kept.</source>
   <translation>Se usa solo con DEM. Los bloques que DEM no cubre se conservan.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Least mean slope of a block (degrees)</source>
   <translation>Pendiente media mínima de un bloque (grados)</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Outline landslides inside their blocks</source>
   <translation>Delimitar los deslizamientos dentro de sus bloques</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Where the landslide's share of a cell is high, instead of whole blocks. area_m2 is the outline's.</source>
   <translation>Donde la proporción de deslizamiento de una celda es alta, en vez de bloques enteros. area_m2 es la del contorno.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The numbers or the names of the bands that hold red, green and blue, in this order. For a full Sentinel-2 stack: 4, 3, 2.</source>
   <translation>Los números o los nombres de las bandas con rojo, verde y azul, en este orden. Para una pila completa de Sentinel-2: 4, 3, 2.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Resample to the model's pixels</source>
   <translation>Remuestrear a los píxeles del modelo</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Where they are finer or not square.</source>
   <translation>Si son más finos o no son cuadrados.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>How the scene's colours are brought to those that the model was trained on. 'scale': one fixed scaling of reflectance (0 to 0.3558 becomes 1 to 255; integers are reflectance x 10,000, 8-bit pictures are taken as they are): for Sentinel-2, and measured the quietest on ordinary land. 'scene': this scene alone, channel by channel (the paper): to look at one scene of another sensor. 'shared': one table for all scenes that are compared, given in SOURCE. 'none': the values are the reference's already (0-255).</source>
   <translation>Cómo se llevan los colores de la escena a los que se usaron para entrenar el modelo. 'scale': una escala fija de reflectancia (de 0 a 0,3558 pasa a ser de 1 a 255; los enteros son reflectancia x 10.000, las imágenes de 8 bits se toman como están): para Sentinel-2, y, según lo medido, la que da menos detecciones falsas en terreno corriente. 'scene': solo esta escena, canal por canal (el artículo): para mirar una escena de otro sensor. 'shared': una tabla para todas las escenas que se comparan, indicada en SOURCE. 'none': los valores ya son los de la referencia (0-255).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>For 'scene' and 'shared' of MATCH: what is matched to, made by fitreference. Empty: the model's own.</source>
   <translation>Para 'scene' y 'shared' de MATCH: a qué se ajusta, hecha con fitreference. Vacío: la propia del modelo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>For MATCH=shared: the distribution of all scenes together, made by fitreference from all of them.</source>
   <translation>Para MATCH=shared: la distribución de todas las escenas juntas, hecha con fitreference a partir de todas ellas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>1 where a pixel counts, 0 or no data where it does not (cloud, water, snow). Another grid is resampled by nearest neighbour.</source>
   <translation>1 donde un píxel cuenta, 0 o sin datos donde no (nube, agua, nieve). Otra cuadrícula se remuestrea por vecino más próximo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Least share of valid pixels in a block</source>
   <translation>Proporción mínima de píxeles válidos en un bloque</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>A block with fewer valid pixels is not classified; in the others invalid pixels take the block's median.</source>
   <translation>Un bloque con menos píxeles válidos no se clasifica; en los demás, los píxeles no válidos toman la mediana del bloque.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Share of blocks that hold a landslide</source>
   <translation>Proporción de bloques con un deslizamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>What you expect in this scene, e.g. 0.001. Probabilities are re-scaled from the share in the model's training (Saerens et al. 2002). An operating point finds the same blocks all the same; a threshold of your own does not. Empty: they are left as they are.</source>
   <translation>Lo que espera en esta escena, p. ej. 0,001. Las probabilidades se reescalan a partir de la proporción en el entrenamiento del modelo (Saerens et al. 2002). Un punto de operación encuentra de todos modos los mismos bloques; un umbral propio, no. Vacío: se dejan como están.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Arithmetic</source>
   <translation>Aritmética</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>'auto': the fastest that this processor has; the layers say which. 'f32': single precision, the same probabilities everywhere. 'bf16': almost twice as fast on processors that have it. 'int8': 8-bit integers, for models with a file of them beside (the shipped one). With both single probabilities move by some hundredths. Scenes that are compared should have one: choose it where machines differ.</source>
   <translation>'auto': la más rápida que tiene este procesador; las capas dicen cuál. 'f32': precisión simple, las mismas probabilidades en todas partes. 'bf16': casi el doble de rápido en los procesadores que lo tienen. 'int8': enteros de 8 bits, para modelos que tienen al lado un archivo de ellos (el incluido). Con estas dos últimas, algunas probabilidades varían unas centésimas. Las escenas que se comparan deberían tener la misma: elíjala si los equipos son distintos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The address of a scheduler of dask.distributed, such as tcp://host:8786: its workers classify the scene strip by strip. They need landslidebias[worker] of this version, and must see the scene and the mask under the same paths; the model is sent, and results come back through this machine. The result equals this machine's; a worker that computes other numbers is named and not used. Whoever reaches a scheduler can run programs on its workers: use one in a network that you trust. Needs an engine of the size 'cluster' (setupengine). Empty: this machine.</source>
   <translation>La dirección de un planificador de dask.distributed, como tcp://host:8786: sus workers clasifican la escena franja por franja. Necesitan landslidebias[worker] de esta versión y deben ver la escena y la máscara en las mismas rutas; el modelo se envía y los resultados vuelven a través de este equipo. El resultado es igual al de este equipo; un worker que calcula otros números se nombra y no se usa. Quien tiene acceso a un planificador puede ejecutar programas en sus workers: use uno en una red de la que se fíe. Necesita un motor de tamaño 'cluster' (setupengine). Vacío: este equipo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Dask scheduler</source>
   <translation>Planificador de Dask</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>One cell a block, 32-bit floating point, no data where a block was not classified (.tif).</source>
   <translation>Una celda por bloque, coma flotante de 32 bits, sin datos donde un bloque no se clasificó (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Two bands, what speaks for non-landslide and for landslide; whole cells to a block (.tif). Costs little more time.</source>
   <translation>Dos bandas, lo que habla a favor de no deslizamiento y de deslizamiento; celdas enteras por bloque (.tif). Apenas cuesta más tiempo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>The landslide's share of each cell of 30 m (.tif): extractdetections counts and outlines landslides by it, at any threshold.</source>
   <translation>La proporción de deslizamiento de cada celda de 30 m (.tif): extractdetections cuenta y delimita los deslizamientos con ella, con cualquier umbral.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Classes that the mask leaves out</source>
   <translation>Clases que omite la máscara</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>Red, green and blue</source>
   <translation>Rojo, verde y azul</translation>
  </message>
  <message>
   <location filename="../../algorithms/scene_parameters.py" />
   <source>1 where a pixel counts, 0 where not, on the grid of the bands (.tif).</source>
   <translation>1 donde un píxel cuenta, 0 donde no, en la cuadrícula de las bandas (.tif).</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Score a review</source>
   <translation>Evaluar una revisión</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>accuracy assessment</source>
   <translation>evaluación de la exactitud</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Olofsson</source>
   <translation>Olofsson</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>the answers → precision with its interval, corrected number of landslides, recall</source>
   <translation>las respuestas → precisión con su intervalo, número corregido de deslizamientos, exhaustividad</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Turns the answers of a reviewed sample into precision with a 95 % interval for each region and stratum (stratified estimator, Olofsson et al. 2014), and into the corrected number of landslides; where undetected blocks were reviewed, into recall too. Where two persons looked at the same places (OVERLAP of reviewsample), it says how far they agree (Cohen's kappa) and how often they are wrong, and counts that in. Answers 'unsure' and blanks are left out and counted; what the unsure leave open is said. A precision pooled over regions says nothing of their difference: biasfactor uses each region's own.</source>
   <translation>Convierte las respuestas de una muestra revisada en precisión con un intervalo del 95 % para cada región y estrato (estimador estratificado, Olofsson et al. 2014) y en el número corregido de deslizamientos; si se revisaron bloques no detectados, también en exhaustividad. Si dos personas miraron los mismos lugares (OVERLAP de reviewsample), dice hasta qué punto coinciden (kappa de Cohen) y con qué frecuencia se equivocan, y lo tiene en cuenta. Las respuestas 'unsure' y vacías se omiten y se cuentan; se dice lo que las dudosas dejan abierto. Una precisión conjunta de todas las regiones no dice nada de su diferencia: biasfactor usa la propia de cada región.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Next: biasfactor, with the reviewed sample as its review.</source>
   <translation>A continuación: biasfactor, con la muestra revisada como revisión.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Precision, of all regions together</source>
   <translation>Precisión, de todas las regiones juntas</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Cohen's kappa of two persons' answers</source>
   <translation>Kappa de Cohen de las respuestas de dos personas</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Share of the landslides that one person sees</source>
   <translation>Proporción de los deslizamientos que ve una persona</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Share of what is no landslide that one person sees as none</source>
   <translation>Proporción de los no deslizamientos que una persona reconoce como no deslizamientos</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>The layer that reviewsample wrote, with 'answer' filled in.</source>
   <translation>La capa que escribió reviewsample, con 'answer' rellenado.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>The detections that were sampled, to check that the review is of them.</source>
   <translation>Las detecciones que se muestrearon, para comprobar que la revisión es de ellas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Of the simulated intervals.</source>
   <translation>De los intervalos simulados.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>Scores</source>
   <translation>Puntuaciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>A row a region and stratum, and a row 'all' a region.</source>
   <translation>Una fila por región y estrato, y una fila 'all' por región.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>One self-contained page with the tables.</source>
   <translation>Una página autónoma con las tablas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/scorereview.py" />
   <source>{0} has no answer for a detection: it stays uncorrected.</source>
   <translation>{0} no tiene respuesta para ninguna detección: queda sin corregir.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Set up the engine</source>
   <translation>Instalar el motor</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>setup</source>
   <translation>configuración</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>install</source>
   <translation>instalar</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>environment</source>
   <translation>entorno</translation>
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
   <translation>reparar</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>makes, verifies or mends the engine</source>
   <translation>crea, comprueba o repara el motor</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Makes, verifies or mends the engine: a Python environment apart from QGIS that classifies scenes. QGIS itself is not touched. 'detect' downloads tens of MB and does everything but training; 'train' adds TensorFlow and scikit-learn (hundreds of MB). pip's own settings for an index or a proxy are used. A whole environment is only verified; another one is made beside it, verified, and takes its place, so that what works goes on working. Each library is the very file that was tested (by its hash). The folder is that of LANDSLIDEBIAS_HOME, or your user's data folder. The environment variable LANDSLIDEBIAS_ENGINE, where it is set, names another interpreter and goes first.</source>
   <translation>Crea, comprueba o repara el motor: un entorno de Python aparte de QGIS que clasifica las escenas. QGIS mismo no se toca. 'detect' descarga decenas de MB y hace todo menos el entrenamiento; 'train' añade TensorFlow y scikit-learn (cientos de MB). Se usan los ajustes propios de pip para un índice o un proxy. Un entorno completo solo se comprueba; otro se crea al lado, se comprueba y ocupa su lugar, de modo que lo que funciona sigue funcionando. Cada biblioteca es exactamente el archivo que se probó (por su hash). La carpeta es la de LANDSLIDEBIAS_HOME, o la carpeta de datos de su usuario. La variable de entorno LANDSLIDEBIAS_ENGINE, si está definida, nombra otro intérprete y prevalece.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Next: prepare a scene with preparesentinel2, then find landslides in it with detectlandslides.</source>
   <translation>A continuación: prepare una escena con preparesentinel2 y busque deslizamientos en ella con detectlandslides.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Interpreter</source>
   <translation>Intérprete</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>'detect': inference and rasters. 'train': TensorFlow and scikit-learn too. 'cluster': as 'detect', and what a Dask scheduler needs.</source>
   <translation>'detect': inferencia y rásteres. 'train': también TensorFlow y scikit-learn. 'cluster': como 'detect', y lo que necesita un planificador de Dask.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Python to make it from</source>
   <translation>Python con el que crearlo</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>A Python 3.10 to 3.13. Empty: the one that QGIS's own Python belongs to.</source>
   <translation>Un Python de la versión 3.10 a la 3.13. Vacío: aquel al que pertenece el Python del propio QGIS.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Use this interpreter instead</source>
   <translation>Usar en su lugar este intérprete</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>An interpreter of your own that has the libraries already; it is verified and kept as a setting. Nothing is installed.</source>
   <translation>Un intérprete propio que ya tiene las bibliotecas; se comprueba y se guarda como ajuste. No se instala nada.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Make it anew</source>
   <translation>Crearlo de nuevo</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>Also if it seems whole. The one that is there works on until the new one is verified. An interpreter set before is forgotten.</source>
   <translation>Aunque parezca completo. El que hay sigue funcionando hasta que el nuevo esté comprobado. Se olvida un intérprete fijado antes.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>The setting names another interpreter, {0}, which goes first.</source>
   <translation>El ajuste nombra otro intérprete, {0}, que prevalece.</translation>
  </message>
  <message>
   <location filename="../../algorithms/setupengine.py" />
   <source>LANDSLIDEBIAS_ENGINE names another interpreter, which goes first.</source>
   <translation>LANDSLIDEBIAS_ENGINE nombra otro intérprete, que prevalece.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Train classifier</source>
   <translation>Entrenar un clasificador</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>network</source>
   <translation>red</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>ResNet</source>
   <translation>ResNet</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>labelled chips → model file, report: the paper's training whole, three networks</source>
   <translation>recortes etiquetados → archivo de modelo, informe: el entrenamiento completo del artículo, tres redes</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Trains a network on labelled chips and writes it as one model file that the detecting algorithms take (.onnx, and .keras beside it to train on). Chips are split into training (60 %), validation (20 %) and test (20 %) before anything else; epoch, calibration and thresholds are chosen on validation, and the scores given are the test split's. The defaults are the paper's: Adam, batches of 32, one generated copy of each chip and 15 epochs. Canceling keeps the best model so far and what was computed, in a folder beside the model's name; running again goes on from there.</source>
   <translation>Entrena una red con recortes etiquetados y la escribe como un solo archivo de modelo que toman los algoritmos de detección (.onnx, y .keras al lado para seguir entrenando). Los recortes se reparten en entrenamiento (60 %), validación (20 %) y prueba (20 %) antes de nada; la época, la calibración y los umbrales se eligen en validación, y las puntuaciones que se dan son las del conjunto de prueba. Los valores por defecto son los del artículo: Adam, lotes de 32, una copia generada de cada recorte y 15 épocas. Al cancelar se conserva el mejor modelo hasta entonces y lo calculado, en una carpeta junto al nombre del modelo; ejecutarlo de nuevo continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Next: open REPORT, then give MODEL to detectlandslides as its model.</source>
   <translation>A continuación: abra REPORT y dé MODEL a detectlandslides como modelo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Chips</source>
   <translation>Recortes</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Chips left out</source>
   <translation>Recortes omitidos</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>The model file; the Keras model is written beside it, with the ending .keras.</source>
   <translation>El archivo del modelo; el modelo de Keras se escribe al lado, con la extensión .keras.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>One self-contained page: curves, scores of the three splits, confusion, examples and mistakes with activation maps.</source>
   <translation>Una página autónoma: curvas, puntuaciones de los tres conjuntos, matriz de confusión, ejemplos y errores con mapas de activación.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>WEIGHTS: there is no file {0}.</source>
   <translation>WEIGHTS: no existe el archivo {0}.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>MODEL is written as ONNX: name {0} with the ending .onnx.</source>
   <translation>MODEL se escribe como ONNX: dé a {0} un nombre que termine en .onnx.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>A folder with landslide and non-landslide, each with pictures or an image folder (as the Bijie set has them; a picture of any size is one block), or with images and masks (image_7.png, mask_7.png; pixels of about 10 m, cut into blocks of 18 x 18). Pictures are PNG, JPEG or TIFF of 8 bits in red, green and blue, without transparent pixels; or all of them TIFF of more bands, which the model then takes, by their names. {0} Chips from exportchips keep the split of their manifest.</source>
   <translation>Una carpeta con landslide y non-landslide, cada una con imágenes o una carpeta image (como en el conjunto de Bijie; una imagen de cualquier tamaño es un bloque), o con images y masks (image_7.png, mask_7.png; píxeles de unos 10 m, cortados en bloques de 18 x 18). Las imágenes son PNG, JPEG o TIFF de 8 bits en rojo, verde y azul, sin píxeles transparentes; o todas ellas TIFF de más bandas, que el modelo toma entonces por sus nombres. {0} Los recortes de exportchips conservan el reparto de su manifiesto.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'compact': small and fast, on native blocks, trained from nothing. 'resnet50': the paper's, frozen as trained on ImageNet, with two dense layers that are trained; slow. 'baseline': the paper's simple network.</source>
   <translation>'compact': pequeña y rápida, sobre bloques nativos, entrenada desde cero. 'resnet50': la del artículo, congelada tal como se entrenó con ImageNet, con dos capas densas que se entrenan; lenta. 'baseline': la red sencilla del artículo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Weights to start from</source>
   <translation>Pesos de partida</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Shrink pictures to 18 x 18</source>
   <translation>Reducir las imágenes a 18 x 18</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>For chips in class folders, so that fine pictures look as a 10 m satellite sees them. 'antialiased': as a coarse pixel integrates. 'bilinear': plain interpolation, the paper's. 'none': trained at 224 x 224, for pictures of under a metre (the paper's first experiment); such a model does not fit Sentinel-2.</source>
   <translation>Para recortes en carpetas de clases, para que las imágenes finas se vean como las ve un satélite de 10 m. 'antialiased': como integra un píxel grueso. 'bilinear': interpolación simple, la del artículo. 'none': entrenado a 224 x 224, para imágenes de menos de un metro (el primer experimento del artículo); un modelo así no sirve para Sentinel-2.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Augmentation</source>
   <translation>Aumento de datos</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'paper': one copy of each training block, flipped, rotated and its contrast changed. 'strong': turned, mirrored and its colours changed anew each time it is seen (for resnet50: four copies). 'none'.</source>
   <translation>'paper': una copia de cada bloque de entrenamiento, volteada, girada y con el contraste cambiado. 'strong': girado, reflejado y con los colores cambiados de nuevo cada vez que se ve (para resnet50: cuatro copias). 'none'.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>How often all training blocks are seen. Empty: the paper's, 15, or 10 without augmentation.</source>
   <translation>Cuántas veces se ven todos los bloques de entrenamiento. Vacío: las del artículo, 15, o 10 sin aumento.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Of the split, the first weights, the order, the copies and the intervals.</source>
   <translation>Del reparto, los primeros pesos, el orden, las copias y los intervalos.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Stop early after so many epochs without gain</source>
   <translation>Parar antes tras tantas épocas sin mejora</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Empty: all epochs are trained.</source>
   <translation>Vacío: se entrenan todas las épocas.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Epoch that is kept</source>
   <translation>Época que se conserva</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'best': the one with the highest average precision on validation. 'last': the last one, as in the paper, which chooses nothing on validation.</source>
   <translation>'best': la de mayor precisión media en validación. 'last': la última, como en el artículo, que no elige nada en validación.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Make both classes count the same</source>
   <translation>Hacer que ambas clases cuenten igual</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Weighs the blocks of the rarer class up in the loss.</source>
   <translation>Da más peso en la pérdida a los bloques de la clase más rara.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Of Adam (beta 0.9 and 0.999, epsilon 1e-7).</source>
   <translation>De Adam (beta 0,9 y 0,999, épsilon 1e-7).</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Batch size</source>
   <translation>Tamaño de lote</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Blocks at a time. The rest of an epoch makes a smaller batch.</source>
   <translation>Bloques a la vez. El resto de una época forma un lote menor.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Values for ResNet-50</source>
   <translation>Valores para ResNet-50</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>'weights': as its weights were trained (ImageNet's mean taken off). 'unit': 0 to 1, the paper's.</source>
   <translation>'weights': como se entrenaron sus pesos (restando la media de ImageNet). 'unit': de 0 a 1, lo del artículo.</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Side of a block on the ground (m)</source>
   <translation>Lado de un bloque en el terreno (m)</translation>
  </message>
  <message>
   <location filename="../../algorithms/trainclassifier.py" />
   <source>Scenes are classified in blocks of this size, and must have pixels to match: 18 of 10 m.</source>
   <translation>Las escenas se clasifican en bloques de este tamaño y deben tener píxeles acordes: 18 de 10 m.</translation>
  </message>
  <message>
   <location filename="../../core/addresses.py" />
   <source>{0} is no address of the web (https://…): {1}.</source>
   <translation>{0} no es una dirección web (https://…): {1}.</translation>
  </message>
  <message>
   <location filename="../../core/addresses.py" />
   <source>{0} holds a password or a query ({1}…), which would be kept in QGIS's history. Give the address without it; GDAL and the engine take keys from the environment (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …, .netrc).</source>
   <translation>{0} contiene una contraseña o una consulta ({1}…), que quedaría guardada en el historial de QGIS. Indique la dirección sin ella; GDAL y el motor toman las claves del entorno (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …, .netrc).</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>it must be the layer that reviewsample wrote, filled in</source>
   <translation>debe ser la capa que escribió reviewsample, rellenada</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>it must be the layer that scorereview wrote</source>
   <translation>debe ser la capa que escribió scorereview</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has no field {0}: {1}.</source>
   <translation>REVIEW no tiene el campo {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has answers of three or more on the place {0}: two may look at one.</source>
   <translation>REVIEW tiene respuestas de tres o más personas en el lugar {0}: a cada uno lo pueden mirar dos.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is empty.</source>
   <translation>REVIEW está vacío.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has no answer yet: fill in 'answer' with landslide, not or unsure.</source>
   <translation>REVIEW aún no tiene respuestas: rellene 'answer' con landslide, not o unsure.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>{0} holds rows that another review holds too: give each reviewed sample once.</source>
   <translation>{0} contiene filas que también contiene otra revisión: indique cada muestra revisada una sola vez.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is empty: give the layer that scorereview wrote, or the reviewed sample itself.</source>
   <translation>REVIEW está vacío: indique la capa que escribió scorereview, o la propia muestra revisada.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW was written by an older version of scorereview, or has lost the rows of strata: its intervals are rougher than those of the answers. Score the review again, or give the reviewed sample itself.</source>
   <translation>REVIEW lo escribió una versión anterior de scorereview, o ha perdido las filas de los estratos: sus intervalos son más burdos que los de las respuestas. Evalúe de nuevo la revisión, o indique la propia muestra revisada.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW is of other detections: {0} of its event_id ({1}) are not among DETECTIONS. Sample these detections anew with reviewsample.</source>
   <translation>REVIEW es de otras detecciones: {0} de sus event_id ({1}) no están en DETECTIONS. Muestree de nuevo estas detecciones con reviewsample.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW has a row without a weight above 0: the weights that reviewsample wrote must stay.</source>
   <translation>REVIEW tiene una fila sin un peso mayor que 0: los pesos que escribió reviewsample deben quedarse.</translation>
  </message>
  <message>
   <location filename="../../core/bias/answers.py" />
   <source>REVIEW: n_landslides is a number from 0 up, not {0!r}.</source>
   <translation>REVIEW: n_landslides debe ser un número a partir de 0, no {0!r}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>Events are counted, not landslides: at this threshold most landslides are missed, more of them where they lie sparsely. Detect at the operating point 'balanced' to count landslides.</source>
   <translation>Se cuentan eventos, no deslizamientos: con este umbral se pierde la mayoría de los deslizamientos, más donde están dispersos. Detecte en el punto de operación 'balanced' para contar deslizamientos.</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>The detections don't say how many landslides each holds (field 'landslides'): events are counted, which are fewer where landslides lie side by side.</source>
   <translation>Las detecciones no dicen cuántos deslizamientos contiene cada una (campo 'landslides'): se cuentan eventos, que son menos donde hay deslizamientos uno junto a otro.</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: MATCHED is empty, so it is not known which records have a detection</source>
   <translation>no estimable: MATCHED está vacío, así que no se sabe qué registros tienen una detección</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: MATCHED has no field 'chance'; make it with matchcatalog</source>
   <translation>no estimable: MATCHED no tiene el campo 'chance'; hágalo con matchcatalog</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: the detections were not reviewed</source>
   <translation>no estimable: las detecciones no se revisaron</translation>
  </message>
  <message>
   <location filename="../../core/bias/completeness.py" />
   <source>not estimable: {0:.1f} matches of records that chance would seldom match, less chance's; {1} are needed</source>
   <translation>no estimable: {0:.1f} emparejamientos de registros que el azar rara vez emparejaría, menos los del azar; se necesitan {1}</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>PROBABILITY is empty, so the regions are taken as wholly seen. Where part of a region was under cloud or outside the scenes, its detections are too few.</source>
   <translation>PROBABILITY está vacío, así que las regiones se consideran vistas por completo. Donde parte de una región estaba bajo nubes o fuera de las escenas, sus detecciones son demasiado pocas.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>The region {0} lies outside every scene: it was not seen, and has no bias factor.</source>
   <translation>La región {0} está fuera de todas las escenas: no se vio y no tiene factor de sesgo.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>Only {0:.0%} of the region {1} was seen; records count where it was, so that {2} of its records don't.</source>
   <translation>Solo se vio el {0:.0%} de la región {1}; los registros cuentan donde se vio, de modo que {2} de sus registros no cuentan.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>Fewer than two regions lie in the scenes, so there is nothing to compare. Check that PROBABILITY covers the regions.</source>
   <translation>Menos de dos regiones están en las escenas, así que no hay nada que comparar. Compruebe que PROBABILITY cubra las regiones.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>MATCHED has {0} detected records in {1}, more than its {2} detections or {3} records: MATCHED belongs to other layers.</source>
   <translation>MATCHED tiene {0} registros detectados en {1}, más que sus {2} detecciones o {3} registros: MATCHED es de otras capas.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>REVIEW has the regions {0}, none of which is in REGIONS ({1}): sample the detections with the same REGIONS and NAME_FIELD.</source>
   <translation>REVIEW tiene las regiones {0}, ninguna de las cuales está en REGIONS ({1}): muestree las detecciones con los mismos REGIONS y NAME_FIELD.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>{0} has no reviewed detections: it is uncorrected, and compared by raw events.</source>
   <translation>{0} no tiene detecciones revisadas: está sin corregir y se compara por eventos brutos.</translation>
  </message>
  <message>
   <location filename="../../core/bias/counting.py" />
   <source>The review of {0} stands for {1:.0f} detections, but {2} are counted there: review these detections.</source>
   <translation>La revisión de {0} representa {1:.0f} detecciones, pero allí se cuentan {2}: revise estas detecciones.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>upper bound</source>
   <translation>cota superior</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>lower bound</source>
   <translation>cota inferior</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>few storms</source>
   <translation>pocas tormentas</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>The bias factor compares regions: REGIONS must hold two or more polygons with different names.</source>
   <translation>El factor de sesgo compara regiones: REGIONS debe contener dos o más polígonos con nombres distintos.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>No record of the catalog lies in any region within the dates, so there is nothing to compare the detections with. Check CATALOG, DATE_FIELD, START and END, and that the regions overlap the catalog.</source>
   <translation>Ningún registro del catálogo está en alguna región dentro de las fechas, así que no hay nada con qué comparar las detecciones. Compruebe CATALOG, DATE_FIELD, START y END, y que las regiones se solapen con el catálogo.</translation>
  </message>
  <message>
   <location filename="../../core/bias/factor.py" />
   <source>There is no region named {0!r}. The regions are: {1}.</source>
   <translation>No hay ninguna región llamada {0!r}. Las regiones son: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>not a landslide</source>
   <translation>no es un deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>REVIEW: {0!r} is no answer; write landslide, not or unsure, or leave it empty.</source>
   <translation>REVIEW: {0!r} no es una respuesta; escriba landslide, not o unsure, o déjelo vacío.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>next 9 %</source>
   <translation>9 % siguiente</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>top 1 %</source>
   <translation>1 % superior</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>{0}: {1!r} is no list of probabilities; write them as 0.7, 0.9.</source>
   <translation>{0}: {1!r} no es una lista de probabilidades; escríbalas como 0.7, 0.9.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>{0}: the limits must be different probabilities between 0 and 1.</source>
   <translation>{0}: los límites deben ser probabilidades distintas entre 0 y 1.</translation>
  </message>
  <message>
   <location filename="../../core/bias/sample.py" />
   <source>EXTREMES: {0!r} must be two probabilities; write them as {1}.</source>
   <translation>EXTREMES: {0!r} debe ser dos probabilidades; escríbalas como {1}.</translation>
  </message>
  <message>
   <location filename="../../core/bias/tables.py" />
   <source>lower bound of the landslides, upper bound of the share</source>
   <translation>cota inferior de los deslizamientos, cota superior de la proporción</translation>
  </message>
  <message>
   <location filename="../../core/bias/tables.py" />
   <source>not shown</source>
   <translation>no demostrado</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The scenes were classified with a different model.</source>
   <translation>Las escenas se clasificaron con modelos distintos.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The scenes were classified with a different threshold.</source>
   <translation>Las escenas se clasificaron con umbrales distintos.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} record(s) have no date that can be read and count in no period.</source>
   <translation>{0} registro(s) no tienen una fecha legible y no cuentan en ningún período.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The reference region {0} has no reviewed detections: all bias factors are of raw events.</source>
   <translation>La región de referencia {0} no tiene detecciones revisadas: todos los factores de sesgo son de eventos brutos.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} has {1:.0f} detections and {2} records: with fewer than {3} the interval is wide and rough.</source>
   <translation>{0} tiene {1:.0f} detecciones y {2} registros: con menos de {3} el intervalo es ancho y aproximado.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} of {1} regions have fewer than {2} detections or records: their intervals are wide and rough.</source>
   <translation>{0} de {1} regiones tienen menos de {2} detecciones o registros: sus intervalos son anchos y aproximados.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>{0} of the {1} records counted in {2} are so rough that they could lie outside it.</source>
   <translation>{0} de los {1} registros contados en {2} son tan imprecisos que podrían estar fuera.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions more than a quarter of the records are so rough that they could lie outside.</source>
   <translation>En {0} de {1} regiones más de un cuarto de los registros son tan imprecisos que podrían estar fuera.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The detections were not reviewed: where more of them are wrong in one region than in another, the bias factor is wrong by as much. Sample them with reviewsample.</source>
   <translation>Las detecciones no se revisaron: donde más de ellas son erróneas en una región que en otra, el factor de sesgo es erróneo en la misma medida. Muestréelas con reviewsample.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The detections were made at a threshold at which most landslides are missed, more of them where they lie sparsely, so that regions with dense landslides seem to have still more: on scenes with known truth the interval held in less than half of the pairs (at 'balanced' in nine of ten). Detect at 'balanced', or review undetected blocks too (reviewsample with PROBABILITY).</source>
   <translation>Las detecciones se hicieron con un umbral con el que se pierde la mayoría de los deslizamientos, más donde están dispersos, de modo que las regiones con deslizamientos densos parecen tener aún más: en escenas con verdad conocida el intervalo se cumplió en menos de la mitad de los pares (con 'balanced', en nueve de cada diez). Detecte con 'balanced', o revise también bloques no detectados (reviewsample con PROBABILITY).</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>A few storms hold most of the {0} records of {1}: they count as about {2:.0f} independent reports, and one storm more or less would change the bias factor much.</source>
   <translation>Unas pocas tormentas contienen la mayoría de los {0} registros de {1}: cuentan como unos {2:.0f} avisos independientes, y una tormenta más o menos cambiaría mucho el factor de sesgo.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>The {0} records of {1} lie unevenly, and no dates tell whether a few storms hold most of them: the interval may be too narrow. Records with dates (DATE_FIELD) would tell.</source>
   <translation>Los {0} registros de {1} están repartidos de forma desigual, y ninguna fecha dice si unas pocas tormentas contienen la mayoría: el intervalo puede ser demasiado estrecho. Registros con fechas (DATE_FIELD) lo dirían.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions a few storms hold most of the records, which count as fewer independent reports: one storm more or less would change their bias factors much.</source>
   <translation>En {0} de {1} regiones unas pocas tormentas contienen la mayoría de los registros, que cuentan como menos avisos independientes: una tormenta más o menos cambiaría mucho sus factores de sesgo.</translation>
  </message>
  <message>
   <location filename="../../core/bias/warned.py" />
   <source>In {0} of {1} regions the records lie unevenly, and no dates tell whether a few storms hold most of them: their intervals may be too narrow. Records with dates (DATE_FIELD) would tell.</source>
   <translation>En {0} de {1} regiones los registros están repartidos de forma desigual, y ninguna fecha dice si unas pocas tormentas contienen la mayoría: sus intervalos pueden ser demasiado estrechos. Registros con fechas (DATE_FIELD) lo dirían.</translation>
  </message>
  <message>
   <location filename="../../core/detections/change.py" />
   <source>No block is valid at both dates: check the masks, and that both rasters show one place.</source>
   <translation>Ningún bloque es válido en ambas fechas: compruebe las máscaras y que ambos rásteres muestren un mismo lugar.</translation>
  </message>
  <message>
   <location filename="../../core/detections/change.py" />
   <source>Only {0} blocks are below the threshold at both dates; {1} are needed to know how much quiet ground changes. Raise THRESHOLD, or take a larger scene.</source>
   <translation>Solo {0} bloques están por debajo del umbral en ambas fechas; se necesitan {1} para saber cuánto cambia el terreno en calma. Suba THRESHOLD o tome una escena mayor.</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>tree cover</source>
   <translation>cobertura arbórea</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>bare or sparse vegetation</source>
   <translation>suelo desnudo o vegetación escasa</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>snow and ice</source>
   <translation>nieve y hielo</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>permanent water</source>
   <translation>agua permanente</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>herbaceous wetland</source>
   <translation>humedal herbáceo</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>moss and lichen</source>
   <translation>musgo y liquen</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>saturated or defective</source>
   <translation>saturado o defectuoso</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>dark area or cast shadow</source>
   <translation>zona oscura o sombra proyectada</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>not vegetated</source>
   <translation>sin vegetación</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>cloud, medium probability</source>
   <translation>nube, probabilidad media</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>cloud, high probability</source>
   <translation>nube, probabilidad alta</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>thin cirrus</source>
   <translation>cirro fino</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>snow or ice</source>
   <translation>nieve o hielo</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>NAMES: {0!r} is no class; write numbers and names as 10=forest, 20=field.</source>
   <translation>NAMES: {0!r} no es una clase; escriba números y nombres como 10=bosque, 20=campo.</translation>
  </message>
  <message>
   <location filename="../../core/detections/landcover.py" />
   <source>class {0}</source>
   <translation>clase {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>Sampling {0}</source>
   <translation>Muestreando {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>t-SNE of {0} blocks on {1} components</source>
   <translation>t-SNE de {0} bloques en {1} componentes</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>{0} has {1} usable block(s); {2} are needed. Check its mask and no-data value.</source>
   <translation>{0} tiene {1} bloque(s) utilizable(s); se necesitan {2}. Compruebe su máscara y su valor sin datos.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>Separability</source>
   <translation>Separabilidad</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>{0} is smaller than one block of {1} x {2} pixels.</source>
   <translation>{0} es menor que un bloque de {1} x {2} píxeles.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/embedding.py" />
   <source>No chip in {0} can be used: {1}.</source>
   <translation>No se puede usar ningún recorte de {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/features.py" />
   <source>Resumed: the features of {0} of {1} blocks were already computed.</source>
   <translation>Reanudado: las características de {0} de {1} bloques ya estaban calculadas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/features.py" />
   <source>Features of {0} of {1} blocks</source>
   <translation>Características de {0} de {1} bloques</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>All {0} blocks are of one class; landslides and non-landslides are needed. Check the folder, and MIN_COVER for chips with masks.</source>
   <translation>Los {0} bloques son todos de una clase; se necesitan deslizamientos y no deslizamientos. Compruebe la carpeta, y MIN_COVER para recortes con máscaras.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>The {0} split has blocks of one class only: more chips of the other are needed.</source>
   <translation>El conjunto {0} solo tiene bloques de una clase: se necesitan más recortes de la otra.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>Read {0} of {1} chips</source>
   <translation>Leídos {0} de {1} recortes</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/labelled.py" />
   <source>Generating copies</source>
   <translation>Generando copias</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>resnet50 was trained on pictures in red, green and blue; these chips have {0} bands. Train NETWORK=compact or baseline.</source>
   <translation>resnet50 se entrenó con imágenes en rojo, verde y azul; estos recortes tienen {0} bandas. Entrene NETWORK=compact o baseline.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>ResNet-50 without its top</source>
   <translation>ResNet-50 sin su parte superior</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/resnet50.py" />
   <source>ImageNet's weights of ResNet-50 are not on this machine and can't be downloaded ({0}). Download {1}{2} elsewhere and name the file in WEIGHTS, or train NETWORK=compact or baseline, which need no weights.</source>
   <translation>Los pesos de ImageNet de ResNet-50 no están en este equipo y no se pueden descargar ({0}). Descargue {1}{2} en otro sitio e indique el archivo en WEIGHTS, o entrene NETWORK=compact o baseline, que no necesitan pesos.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>it is too large</source>
   <translation>es demasiado grande</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>WEIGHTS: {0} has a part of the kind {1}, which may run code or read files. Only weights of networks like those of NETWORK are read.</source>
   <translation>WEIGHTS: {0} tiene una parte de la clase {1}, que puede ejecutar código o leer archivos. Solo se leen pesos de redes como las de NETWORK.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>in {0}, {1}</source>
   <translation>en {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>{0} is no table of names and values</source>
   <translation>{0} no es una tabla de nombres y valores</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>it has too many parts</source>
   <translation>tiene demasiadas partes</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/networks/weights.py" />
   <source>WEIGHTS: {0} takes {1} from another place: save it as one file.</source>
   <translation>WEIGHTS: {0} toma {1} de otro lugar: guárdelo como un solo archivo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/results.py" />
   <source>The exported model differs from the trained one by {0:.3g} in probability. Please report this.</source>
   <translation>El modelo exportado difiere del entrenado en {0:.3g} de probabilidad. Por favor, comuníquelo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Resumed: {0} epochs were already trained.</source>
   <translation>Reanudado: {0} épocas ya estaban entrenadas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Stopped early: no better epoch since epoch {0}.</source>
   <translation>Parada anticipada: ninguna época mejor desde la época {0}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>epoch {0} of {1}: loss {2:.4f}; validation: loss {3:.4f}, average precision {4:.4f}, best F1 {5:.4f}; {6:.1f} s</source>
   <translation>época {0} de {1}: pérdida {2:.4f}; validación: pérdida {3:.4f}, precisión media {4:.4f}, mejor F1 {5:.4f}; {6:.1f} s</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/training.py" />
   <source>Epoch {0}</source>
   <translation>Época {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>What was kept of this training can't be gone on with ({0}): it is begun anew.</source>
   <translation>No se puede continuar lo que se conservó de este entrenamiento ({0}): se empieza de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>{0}: {1} chips, {2} blocks, {3:.1%} landslide</source>
   <translation>{0}: {1} recortes, {2} bloques, {3:.1%} deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Calibrating</source>
   <translation>Calibrando</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Writing the model</source>
   <translation>Escribiendo el modelo</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The output is temporary, so nothing is kept: name a file, and a canceled training can be gone on with.</source>
   <translation>Cancelado. La salida es temporal, así que no se conserva nada: indique un archivo y podrá continuar un entrenamiento cancelado.</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Run again with the same chips and parameters to go on from there (with fewer EPOCHS, to end there).</source>
   <translation>Ejecute de nuevo con los mismos recortes y parámetros para continuar desde ahí (con menos EPOCHS, para terminar ahí).</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled before the first epoch was done. What was read and computed is kept in {0}. {1}</source>
   <translation>Cancelado antes de terminar la primera época. Lo leído y calculado se conserva en {0}. {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Keeping the {0} model so far</source>
   <translation>Guardando el modelo obtenido hasta ahora ('{0}')</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>none: canceled</source>
   <translation>ninguno: cancelado</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The {0} model so far is kept as {1}. {2}</source>
   <translation>Cancelado. El modelo obtenido hasta ahora ('{0}') se conserva como {1}. {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/learn/trainjob.py" />
   <source>Canceled. The {0} epoch's weights are kept in {1}. {2}</source>
   <translation>Cancelado. Los pesos de la época '{0}' se conservan en {1}. {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>The variable {0} is {1}; it can be one of {2}.</source>
   <translation>La variable {0} es {1}; puede ser una de {2}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>This processor has no 16-bit floating point (bf16): single precision (f32) is used.</source>
   <translation>Este procesador no tiene coma flotante de 16 bits (bf16): se usa precisión simple (f32).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/arithmetic.py" />
   <source>The model has no file of 8-bit integers (int8) of its own, or this processor does not compute it right: single precision (f32) is used.</source>
   <translation>El modelo no tiene un archivo propio de enteros de 8 bits (int8), o este procesador no lo calcula bien: se usa precisión simple (f32).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} has masks, but no pictures in {1}.</source>
   <translation>{0} tiene máscaras, pero no imágenes en {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} holds no chips: it needs the folders images and masks, or landslide and non-landslide with pictures in them.</source>
   <translation>{0} no contiene recortes: necesita las carpetas images y masks, o landslide y non-landslide con imágenes dentro.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>There are no pictures (PNG, JPEG, TIFF) in {0}.</source>
   <translation>No hay imágenes (PNG, JPEG, TIFF) en {0}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>The chip {0} can't be used: {1} (STRICT).</source>
   <translation>No se puede usar el recorte {0}: {1} (STRICT).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>{0} chip(s) left out: {1}{2}</source>
   <translation>{0} recorte(s) omitido(s): {1}{2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>its mask has another size</source>
   <translation>su máscara tiene otro tamaño</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>it is smaller than a block of {0} pixels</source>
   <translation>es menor que un bloque de {0} píxeles</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/chips.py" />
   <source>it has {0} bands, {1} are wanted ({2})</source>
   <translation>tiene {0} bandas, se requieren {1} ({2})</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Resumed: {0} of {1} rows of blocks were already classified.</source>
   <translation>Reanudado: {0} de {1} filas de bloques ya estaban clasificadas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Canceled. {0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there.</source>
   <translation>Cancelado. {0} de {1} filas de bloques se conservan en {2}; ejecute de nuevo con los mismos parámetros para continuar desde ahí.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>{0} of {1} rows of blocks are kept in {2}; run again with the same parameters to go on from there, with a scheduler or without.</source>
   <translation>{0} de {1} filas de bloques se conservan en {2}; ejecute de nuevo con los mismos parámetros para continuar desde ahí, con planificador o sin él.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The model {0} can't be used: its card says {1} cells of the landslide's share a side, its network gives {2}. Use another model.</source>
   <translation>No se puede usar el modelo {0}: su ficha dice {1} celdas de proporción de deslizamiento por lado, su red da {2}. Use otro modelo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The model {0} can't be used: its card says blocks of {1} pixels and {2} cells of activation a side, its network takes blocks of {3} and gives {4}. Use another model.</source>
   <translation>No se puede usar el modelo {0}: su ficha dice bloques de {1} píxeles y {2} celdas de activación por lado, su red toma bloques de {3} y da {4}. Use otro modelo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>No block has {0:.0%} valid pixels: nothing could be classified. Check the mask, the no-data value and MIN_VALID.</source>
   <translation>Ningún bloque tiene un {0:.0%} de píxeles válidos: no se pudo clasificar nada. Compruebe la máscara, el valor sin datos y MIN_VALID.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Fitting the distribution</source>
   <translation>Obteniendo la distribución</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>Classified {0} of {1} rows of blocks</source>
   <translation>Clasificadas {0} de {1} filas de bloques</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/classify.py" />
   <source>The {0} raster</source>
   <translation>El ráster {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>This engine has no dask.distributed, which SCHEDULER needs. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE=cluster first, or leave SCHEDULER empty.</source>
   <translation>Este motor no tiene dask.distributed, que SCHEDULER necesita. Ejecute antes el algoritmo «Instalar el motor» (landslidebias:setupengine) con SIZE=cluster, o deje SCHEDULER vacío.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>The scheduler {0} can't be reached ({1}). Check its address and that it runs (dask scheduler), or leave SCHEDULER empty.</source>
   <translation>No se puede conectar con el planificador {0} ({1}). Compruebe su dirección y que esté en marcha (dask scheduler), o deje SCHEDULER vacío.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/cluster.py" />
   <source>The workers failed at rows {0} to {1} of blocks ({2}): they are classified on this machine.</source>
   <translation>Los workers fallaron en las filas de bloques {0} a {1} ({2}): se clasifican en este equipo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>None of the {0} worker(s) of {1} can be used, as was said of each.</source>
   <translation>No se puede usar ninguno de los {0} worker(s) de {1}, como se dijo de cada uno.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} has had no worker for {1:.0f} s: start some.</source>
   <translation>El planificador {0} lleva {1:.0f} s sin ningún worker: inicie alguno.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} can't be used: {1}.</source>
   <translation>No se puede usar el planificador {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it failed: {0}: {1}</source>
   <translation>falló: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it computes other numbers than this machine (another kind of processor, or it lacks the PRECISION)</source>
   <translation>calcula números distintos de los de este equipo (otro tipo de procesador, o le falta la PRECISION)</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The worker {0} is not used: {1}.</source>
   <translation>No se usa el worker {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>The scheduler {0} was lost: it ended, or the network to it did.</source>
   <translation>Se perdió el planificador {0}: terminó, o se cortó la red hasta él.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it has no {0}; install the wheel landslidebias[worker] there</source>
   <translation>no tiene {0}; instale allí el wheel landslidebias[worker]</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/crew.py" />
   <source>it has {0} {1}, this machine {2}</source>
   <translation>tiene {0} {1}, este equipo {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>All {0} blocks are of one class; both landslides and non-landslides are needed.</source>
   <translation>Los {0} bloques son todos de una clase; se necesitan deslizamientos y no deslizamientos.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>Bootstrap over chips</source>
   <translation>Bootstrap sobre los recortes</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>{0} has no manifest.csv, so its chips have no split: leave SPLIT at 'all'.</source>
   <translation>{0} no tiene manifest.csv, así que sus recortes no tienen reparto: deje SPLIT en 'all'.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>No chip of {0} is in the {1} split.</source>
   <translation>Ningún recorte de {0} está en el conjunto {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/evaluation.py" />
   <source>Classified {0} of {1} chips</source>
   <translation>Clasificados {0} de {1} recortes</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Reading item {0} of {1}</source>
   <translation>Leyendo el ítem {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Resumed: {0} of {1} lines were already there.</source>
   <translation>Reanudado: {0} de {1} líneas ya estaban.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Fetched {0} of {1} lines</source>
   <translation>Obtenidas {0} de {1} líneas</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>Canceled: {0} of {1} lines are kept.</source>
   <translation>Cancelado: se conservan {0} de {1} líneas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>The items are of {0} days ({1}): a scene is of one. Fetch each day by itself.</source>
   <translation>Los ítems son de {0} días ({1}): una escena es de uno solo. Obtenga cada día por separado.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/fetch.py" />
   <source>The fetched raster</source>
   <translation>El ráster obtenido</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>0 where there is none, and 1 or 255 where there is a landslide, in one band, with hard edges (PNG or TIFF, not JPEG)</source>
   <translation>0 donde no lo hay, y 1 o 255 donde hay un deslizamiento, en una banda, con bordes nítidos (PNG o TIFF, no JPEG)</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>it is no 8-bit picture in red, green and blue (its mode is {0})</source>
   <translation>no es una imagen de 8 bits en rojo, verde y azul (su modo es {0})</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>{0:.1%} of its pixels are transparent by its fourth band or its palette: save it without transparency, as 3 bands</source>
   <translation>el {0:.1%} de sus píxeles son transparentes por su cuarta banda o su paleta: guárdela sin transparencia, como 3 bandas</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is a TIFF in which 0 is white; save it so that 0 is black</source>
   <translation>su máscara es un TIFF en el que 0 es blanco; guárdela de modo que 0 sea negro</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is of the kind {0}; wanted are {1}</source>
   <translation>su máscara es de la clase {0}; se requiere {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>it has {0} masks named {1} in {2}</source>
   <translation>número de máscaras suyas llamadas {1} en {2}: {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>no</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask has a palette that leaves open what is a landslide ({0}); wanted are {1}</source>
   <translation>su máscara tiene una paleta que no deja claro qué es un deslizamiento ({0}); se requiere {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is partly transparent, with soft edges; wanted are {0}</source>
   <translation>su máscara es parcialmente transparente, con bordes difusos; se requiere {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is transparent in parts, and the rest is black or of several colours; wanted are {0}</source>
   <translation>su máscara es transparente en partes, y el resto es negro o de varios colores; se requiere {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is drawn in {0} colours; wanted are {1}</source>
   <translation>su máscara está dibujada en {0} colores; se requiere {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask is drawn in the colour {0}, the ones before in {1}; wanted are {2}</source>
   <translation>su máscara está dibujada en el color {0}, las anteriores en {1}; se requiere {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>its mask holds {0} value(s): {1}; wanted are {2}</source>
   <translation>su máscara contiene {0} valor(es): {1}; se requiere {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/masks.py" />
   <source>{0} has 16 bits a band, and only 8 are read</source>
   <translation>{0} tiene 16 bits por banda y solo se leen 8</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} of {1} is {2}: Sentinel-2's numbers are 16-bit integers without sign, with a system.</source>
   <translation>{0} de {1} es {2}: los números de Sentinel-2 son enteros de 16 bits sin signo, con un sistema de coordenadas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} of {1} lies on another grid than {2}.</source>
   <translation>{0} de {1} está en una cuadrícula distinta de la de {2}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The scene classification of {0} lies in another system than its bands.</source>
   <translation>La clasificación de escena de {0} está en un sistema distinto del de sus bandas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} may not be read (HTTP {1}): a signature has expired, or the server wants keys, which GDAL takes from the environment. Take a fresh item, and run again.</source>
   <translation>No se permite leer {0} (HTTP {1}): una firma ha caducado o el servidor pide claves, que GDAL toma del entorno. Tome un ítem reciente y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} is not there (HTTP 404): the item leads nowhere. Find the scenes again.</source>
   <translation>{0} no está (HTTP 404): el ítem no lleva a ninguna parte. Busque de nuevo las escenas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} can't be read now (HTTP {1}): run again later.</source>
   <translation>Ahora no se puede leer {0} (HTTP {1}): ejecute de nuevo más tarde.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} can't be read: the network is gone or slow, or the file is damaged or no GeoTIFF. Run again.</source>
   <translation>No se puede leer {0}: la red no responde o es lenta, o el archivo está dañado o no es un GeoTIFF. Ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The items lie in {0} map zones ({1}): fetch each zone by itself.</source>
   <translation>Los ítems están en {0} zonas cartográficas ({1}): obtenga cada zona por separado.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>{0} and {1} lie on grids that don't meet.</source>
   <translation>{0} y {1} están en cuadrículas que no coinciden.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The region can't be expressed in the scene's map zone: it lies far away from it.</source>
   <translation>La región no se puede expresar en la zona cartográfica de la escena: está muy lejos de ella.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/remote.py" />
   <source>The region does not lie in the scene: take an item that covers it, by findscenes.</source>
   <translation>La región no está en la escena: tome un ítem que la cubra, con findscenes.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} has no file of 8-bit integers (int8) beside it any more, with which this was begun.</source>
   <translation>El modelo {0} ya no tiene a su lado el archivo de enteros de 8 bits (int8) con el que se empezó.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} has no outputs `probability` and `activation`; it has {1}.</source>
   <translation>El modelo {0} no tiene salidas `probability` y `activation`; tiene {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} can't be used: its card says that it takes strips, its network does not. Use another model.</source>
   <translation>No se puede usar el modelo {0}: su ficha dice que toma franjas, pero su red no las toma. Use otro modelo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/runtime.py" />
   <source>The model {0} can't be loaded: {1}</source>
   <translation>No se puede cargar el modelo {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene {0} can't be opened as a raster: {1}</source>
   <translation>La escena {0} no se puede abrir como ráster: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene has {0} band(s), but BANDS asks for band {1}.</source>
   <translation>La escena tiene {0} banda(s), pero BANDS pide la banda {1}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene and the mask must both have a coordinate system.</source>
   <translation>La escena y la máscara deben tener ambas un sistema de coordenadas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The mask {0} can't be used: {1}</source>
   <translation>No se puede usar la máscara {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/scene.py" />
   <source>The scene {0} is damaged or incomplete: lines {1} to {2} can't be read ({3}).</source>
   <translation>La escena {0} está dañada o incompleta: no se pueden leer las líneas {1} a {2} ({3}).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} has no collection {1}: check COLLECTION.</source>
   <translation>{0} no tiene la colección {1}: compruebe COLLECTION.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>Asking {0}: {1} of {2}</source>
   <translation>Preguntando a {0}: {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>it offers no search</source>
   <translation>no ofrece búsqueda</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} item(s) of another collection than {1} were left out.</source>
   <translation>{0} ítem(s) de una colección distinta de {1} se omitieron.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>None of the {0} items can be used. {1}</source>
   <translation>No se puede usar ninguno de los {0} ítems. {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} item(s) can't be used and were left out: {1}</source>
   <translation>{0} ítem(s) no se pueden usar y se omitieron: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>a page of its answer holds no list of items</source>
   <translation>una página de su respuesta no contiene ninguna lista de ítems</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>The API {0} gives the same items page after page, so that it is not known which it left out. Shorten the dates, or take another API.</source>
   <translation>La API {0} da los mismos ítems página tras página, así que no se sabe cuáles omitió. Acorte las fechas o tome otra API.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>The API {0} has more than {1:,} items for one region: shorten the dates, or take smaller regions.</source>
   <translation>La API {0} tiene más de {1:,} ítems para una región: acorte las fechas o tome regiones más pequeñas.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC API that can be asked ({1}): check its address, which ends where its list of links is.</source>
   <translation>{0} no es una API STAC a la que se pueda preguntar ({1}): compruebe su dirección, que termina donde está su lista de enlaces.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} did not answer within {1:.0f} seconds, {2} times: try again later.</source>
   <translation>{0} no respondió en {1:.0f} segundos, {2} veces: inténtelo más tarde.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} can't be reached: there is no network, or its address is wrong. Nothing was lost.</source>
   <translation>No se puede conectar con {0}: no hay red o su dirección es errónea. No se perdió nada.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} refuses to answer without a key (HTTP {1}).</source>
   <translation>{0} se niega a responder sin clave (HTTP {1}).</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is busy or out of order (HTTP {1}): try again later.</source>
   <translation>{0} está ocupado o fuera de servicio (HTTP {1}): inténtelo más tarde.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} answered with HTTP {1}: check its address.</source>
   <translation>{0} respondió con HTTP {1}: compruebe su dirección.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC item.</source>
   <translation>{0} no es un ítem STAC.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/stac.py" />
   <source>{0} is no STAC item: it is larger than {1} MB.</source>
   <translation>{0} no es un ítem STAC: es mayor que {1} MB.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/store.py" />
   <source>The work in {0} was changed by something else while it was being done: {1} holds {2} of {3} bytes. Nothing was written. Run again.</source>
   <translation>Algo ajeno a esta ejecución modificó el trabajo en {0} mientras se hacía: {1} contiene {2} de {3} bytes. No se escribió nada. Ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/worker.py" />
   <source>it can't see {0}: put the file where all workers see it under this path</source>
   <translation>no puede ver {0}: ponga el archivo donde todos los workers lo vean en esta ruta</translation>
  </message>
  <message>
   <location filename="../../core/engine/serve/worker.py" />
   <source>it sees another file as {0}</source>
   <translation>ve otro archivo en {0}</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine lacks a library: {0}. Run 'Set up the engine' to mend it.</source>
   <translation>Al motor le falta una biblioteca: {0}. Ejecute «Instalar el motor» para repararlo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine ran out of memory.</source>
   <translation>El motor se quedó sin memoria.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine failed: {0}: {1}</source>
   <translation>El motor falló: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The engine knows no job {0!r}.</source>
   <translation>El motor no conoce la tarea {0!r}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The disk is full, or a file may grow no larger{0}. Free some room, and run this again.</source>
   <translation>El disco está lleno, o un archivo no puede crecer más{0}. Libere espacio y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>The output folder is not writable{0}.</source>
   <translation>No se puede escribir en la carpeta de salida{0}.</translation>
  </message>
  <message>
   <location filename="../../core/engine/service.py" />
   <source>It is no longer there{0}: something removed it while it was used. Run again.</source>
   <translation>Ya no está{0}: algo lo eliminó mientras se usaba. Ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/heard.py" />
   <source>GDAL warns: {0}. A part of a raster may be damaged or missing.</source>
   <translation>GDAL avisa: {0}. Una parte de un ráster puede estar dañada o faltar.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: the disk is full, or a file may grow no larger. Free some room, and run this again.</source>
   <translation>No se pudo escribir {0}: el disco está lleno, o un archivo no puede crecer más. Libere espacio y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: its folder {1} is no longer there. Run this again.</source>
   <translation>No se pudo escribir {0}: su carpeta {1} ya no está. Ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>{0} could not be written: {1}.</source>
   <translation>No se pudo escribir {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/link/disk.py" />
   <source>it is not whole</source>
   <translation>no está completo</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>macOS on Intel processors</source>
   <translation>macOS en procesadores Intel</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>Windows on ARM processors</source>
   <translation>Windows en procesadores ARM</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine is being set up: waiting</source>
   <translation>Se está instalando el motor: esperando</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine is being renewed: waiting</source>
   <translation>Se está renovando el motor: esperando</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>setting</source>
   <translation>ajuste</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine's interpreter {0} (from {1}) is not there. Correct it, or run the algorithm 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>El intérprete {0} del motor (según: {1}) no está. Corríjalo o ejecute el algoritmo «Instalar el motor» (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine was set up for another version of this plugin. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE={0}.</source>
   <translation>El motor se instaló para otra versión de este complemento. Ejecute el algoritmo «Instalar el motor» (landslidebias:setupengine) con SIZE={0}.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>was set up without dask.distributed, which SCHEDULER needs</source>
   <translation>se instaló sin dask.distributed, que SCHEDULER necesita</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>is not set up</source>
   <translation>no está instalado</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>was set up to detect, not to train</source>
   <translation>se instaló para detectar, no para entrenar</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine {0}. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with SIZE={1} first.</source>
   <translation>El motor {0}. Ejecute antes el algoritmo «Instalar el motor» (landslidebias:setupengine) con SIZE={1}.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>The engine's libraries are not made for {1}, as {0} is one. Name a Python for another processor in PYTHON, where this computer runs one, or an interpreter that has the libraries in INTERPRETER. What needs no engine works here.</source>
   <translation>Las bibliotecas del motor no se hacen para {1}, que es el caso de {0}. Indique en PYTHON un Python para otro procesador, si este equipo lo ejecuta, o en INTERPRETER un intérprete que tenga las bibliotecas. Lo que no necesita el motor funciona aquí.</translation>
  </message>
  <message>
   <location filename="../../core/link/environment.py" />
   <source>No Python {0} or newer, below {1}, that works was found ({2}). Install one and name it in PYTHON.</source>
   <translation>No se encontró ningún Python {0} o más nuevo, por debajo de {1}, que funcione ({2}). Instale uno e indíquelo en PYTHON.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine that was there still works.</source>
   <translation>El motor que había sigue funcionando.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Look at pip's settings for further indexes and folders of wheels (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS, pip.conf), and leave out the one that offers another file than the one that was tested; it was not installed.</source>
   <translation>Mire en los ajustes de pip si hay más índices y carpetas de wheels (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS, pip.conf), y quite el que ofrece un archivo distinto del que se probó; no se instaló.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Check the network or the proxy (pip's own settings are used), and run this again.</source>
   <translation>Compruebe la red o el proxy (se usan los ajustes propios de pip) y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Choose a folder where you may write (LANDSLIDEBIAS_HOME), now {0}, and run this again.</source>
   <translation>Elija una carpeta en la que pueda escribir (LANDSLIDEBIAS_HOME), ahora {0}, y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Check the network and pip's index, or choose another PYTHON (3.10 to 3.13, 64 bit): pip found no file of a library for this one.</source>
   <translation>Compruebe la red y el índice de pip, o elija otro PYTHON (3.10 a 3.13, 64 bits): pip no encontró ningún archivo de una biblioteca para este.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Install what makes virtual environments (on Debian and Ubuntu: apt install python3-venv), and run this again.</source>
   <translation>Instale lo que crea los entornos virtuales (en Debian y Ubuntu: apt install python3-venv) y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Another set-up of the engine is running: waiting until it has ended</source>
   <translation>Hay otra instalación del motor en marcha: esperando a que termine</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine in {0} is of SIZE={1}, and one of SIZE={2} lacks what it has. Choose REPAIR to put the one in the other's place, or set LANDSLIDEBIAS_HOME to another folder to have both.</source>
   <translation>El motor en {0} es de SIZE={1}, y a uno de SIZE={2} le falta lo que tiene. Elija REPAIR para poner el uno en lugar del otro, o defina LANDSLIDEBIAS_HOME con otra carpeta para tener ambos.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>No engine was made.</source>
   <translation>No se creó ningún motor.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>The engine is in use by another run: waiting until it has ended</source>
   <translation>Otra ejecución está usando el motor: esperando a que termine</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Close other windows of QGIS, which use the engine, and run this again: the new one is ready in {0}, and only takes its place ({1}).</source>
   <translation>Cierre las otras ventanas de QGIS, que usan el motor, y ejecute de nuevo: el nuevo está listo en {0} y solo tiene que ocupar su lugar ({1}).</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Free disk space: {0} are needed where {1} lies. Then run this again.</source>
   <translation>Libere espacio en disco: se necesitan {0} donde está {1}. Después ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/link/installing.py" />
   <source>Run this again; if it fails again, choose another PYTHON, or report what follows.</source>
   <translation>Ejecute de nuevo; si vuelve a fallar, elija otro PYTHON o comunique lo que sigue.</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide probability</source>
   <translation>probabilidad de deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>non-landslide activation</source>
   <translation>activación de no deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide activation</source>
   <translation>activación de deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>landslide share</source>
   <translation>proporción de deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>valid dates</source>
   <translation>fechas válidas</translation>
  </message>
  <message>
   <location filename="../../core/link/layers.py" />
   <source>share of dates above</source>
   <translation>proporción de fechas por encima</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES has no column {0!r}; it has {1}.</source>
   <translation>SCENES no tiene la columna {0!r}; tiene {1}.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES has no column that says where the scenes are: name one path, or give PATH_FIELD. It has {0}.</source>
   <translation>SCENES no tiene ninguna columna que diga dónde están las escenas: dé a una el nombre path o indique PATH_FIELD. Tiene {0}.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>{0} is no whole path, and the table is no file beside which it could lie.</source>
   <translation>{0} no es una ruta completa, y la tabla no es un archivo junto al que pudiera estar.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>SCENES names one scene twice, in rows {0} and {1}: {2}. Its landslides would count twice.</source>
   <translation>SCENES nombra una escena dos veces, en las filas {0} y {1}: {2}. Sus deslizamientos contarían dos veces.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>Two scenes are called {0} (rows {1} and {2} of SCENES): give each a name of its own.</source>
   <translation>Dos escenas se llaman {0} (filas {1} y {2} de SCENES): dé a cada una su propio nombre.</translation>
  </message>
  <message>
   <location filename="../../core/link/listed.py" />
   <source>What is kept of the scenes</source>
   <translation>Lo que se conserva de las escenas</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>process {0} on {1}, since {2}</source>
   <translation>proceso {0} en {1}, desde {2}</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../../core/link/lock.py" />
   <source>Another run is writing {0} ({1}). Wait until it has ended, or name another output.</source>
   <translation>Otra ejecución está escribiendo {0} ({1}). Espere a que termine o indique otra salida.</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>{0} can't be started: {1}</source>
   <translation>No se puede iniciar {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>{0} failed: {1}</source>
   <translation>{0} falló: {1}</translation>
  </message>
  <message>
   <location filename="../../core/link/process.py" />
   <source>no message</source>
   <translation>ningún mensaje</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>scenes</source>
   <translation>escenas</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were classified in different arithmetic ({1}): blocks near the threshold may differ by that alone. Set one PRECISION for all.</source>
   <translation>Las {0} se clasificaron con aritméticas distintas ({1}): los bloques cercanos al umbral pueden diferir solo por eso. Ponga una misma PRECISION para todas.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>At least one of the {0} does not say how it was matched: make sure that all {0} were matched alike.</source>
   <translation>Al menos una de las {0} no dice cómo se ajustó: asegúrese de que todas las {0} se ajustaron igual.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched in different ways ({1}): what was detected in them can't be compared. Classify all alike.</source>
   <translation>Las {0} se ajustaron de distintas formas ({1}): lo que se detectó en ellas no se puede comparar. Clasifíquelas todas igual.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched each alone (MATCH=scene), so that each got the same colours, and so about as many landslides: a true difference shrinks. Classify all with MATCH=scale, or with MATCH=shared and one SOURCE fitted on all of them (fitreference).</source>
   <translation>Las {0} se ajustaron cada una por sí sola (MATCH=scene), de modo que cada una recibió los mismos colores y, por tanto, más o menos los mismos deslizamientos: una diferencia verdadera se reduce. Clasifíquelas todas con MATCH=scale, o con MATCH=shared y una sola SOURCE obtenida de todas ellas (fitreference).</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>The {0} were matched with different tables (SOURCE): fit one on all of them together, and classify all with it.</source>
   <translation>Las {0} se ajustaron con tablas distintas (SOURCE): obtenga una de todas juntas y clasifíquelas todas con ella.</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>Levels {0} and {1} are mixed: one has the atmosphere taken off, the other not. Take products of one level.</source>
   <translation>Se mezclan los niveles {0} y {1}: uno tiene la atmósfera corregida, el otro no. Tome productos de un solo nivel.</translation>
  </message>
  <message>
   <location filename="../../core/link/work.py" />
   <source>Another run is still ending its work: waiting</source>
   <translation>Otra ejecución aún está terminando su trabajo: esperando</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>The model's card can't be used: {0}. Export the model with trainclassifier.</source>
   <translation>No se puede usar la ficha del modelo: {0}. Exporte el modelo con trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>default_threshold is none of its thresholds</source>
   <translation>default_threshold no es ninguno de sus umbrales</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>reference has {0} bands, the model {1}</source>
   <translation>la referencia tiene {0} bandas, el modelo {1}</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>input is {0}, and neither {1} nor {2}</source>
   <translation>input es {0}, y no {1} ni {2}</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>a batch of {0} blocks of {1} x {1} pixels is more than memory holds</source>
   <translation>un lote de {0} bloques de {1} x {1} píxeles es más de lo que cabe en la memoria</translation>
  </message>
  <message>
   <location filename="../../core/models/card.py" />
   <source>The model {0} has no landslidebias card, so its block size, bands and thresholds are not known. Use the shipped model or one written by trainclassifier.</source>
   <translation>El modelo {0} no tiene ficha landslidebias, así que no se conocen su tamaño de bloque, sus bandas ni sus umbrales. Use el modelo incluido o uno escrito por trainclassifier.</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>{0}: {1:.4f} (95 % interval {2:.4f} to {3:.4f})</source>
   <translation>{0}: {1:.4f} (intervalo del 95 %: de {2:.4f} a {3:.4f})</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>scores</source>
   <translation>puntuaciones</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>curve</source>
   <translation>curva</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>reliability</source>
   <translation>fiabilidad</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>thresholds</source>
   <translation>umbrales</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>thresholds has an entry that is no number</source>
   <translation>los umbrales tienen una entrada que no es un número</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>curve has lists of different lengths</source>
   <translation>la curva tiene listas de distinta longitud</translation>
  </message>
  <message>
   <location filename="../../core/models/evaluation.py" />
   <source>{0} has no {1}</source>
   <translation>{0} no tiene {1}</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} is larger than {1} MB, so it is none of exportchips.</source>
   <translation>El manifiesto {0} es mayor que {1} MB, así que no es de exportchips.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} can't be read: {1}.</source>
   <translation>No se puede leer el manifiesto {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>The manifest {0} is not one of exportchips: a row without file, group or split ({1}). Remove it to split the chips at random.</source>
   <translation>El manifiesto {0} no es de exportchips: una fila sin archivo, grupo o conjunto ({1}). Quítelo para repartir los recortes al azar.</translation>
  </message>
  <message>
   <location filename="../../core/models/manifest.py" />
   <source>{0} chip(s) are not in {1} ({2}): export them again, or remove it to split at random.</source>
   <translation>{0} recorte(s) no están en {1} ({2}): expórtelos de nuevo, o quítelo para un reparto al azar.</translation>
  </message>
  <message>
   <location filename="../../core/models/metrics.py" />
   <source>one class only</source>
   <translation>una sola clase</translation>
  </message>
  <message>
   <location filename="../../core/models/networks.py" />
   <source>{0}: there is no {1!r}; choose {2} or {3}.</source>
   <translation>{0}: no existe {1!r}; elija {2} o {3}.</translation>
  </message>
  <message>
   <location filename="../../core/models/networks.py" />
   <source>The {0} network works on blocks of {1} x {2} pixels: choose another DOWNSAMPLE, or another NETWORK.</source>
   <translation>La red {0} trabaja con bloques de {1} x {2} píxeles: elija otro DOWNSAMPLE u otra NETWORK.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model {0} is larger than 2 GB, which no ONNX file can be.</source>
   <translation>El modelo {0} es mayor que 2 GB, lo que ningún archivo ONNX puede ser.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model {0} can't be read: {1}.</source>
   <translation>No se puede leer el modelo {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>{0} is not an ONNX model. Leave MODEL empty to use the one that ships.</source>
   <translation>{0} no es un modelo ONNX. Deje MODEL vacío para usar el incluido.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>nested too deeply</source>
   <translation>anidado con demasiada profundidad</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model keeps its weights in another file ({0}): save it as one file.</source>
   <translation>El modelo guarda sus pesos en otro archivo ({0}): guárdelo como un solo archivo.</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>not named</source>
   <translation>sin nombrar</translation>
  </message>
  <message>
   <location filename="../../core/models/onnxfile.py" />
   <source>The model's {0} is larger than {1} MB.</source>
   <translation>La entrada {0} del modelo es mayor que {1} MB.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>What to expect is known at operating points only.</source>
   <translation>Lo que cabe esperar solo se conoce en los puntos de operación.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The model's card does not say what to expect.</source>
   <translation>La ficha del modelo no dice qué cabe esperar.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>In land like that of the model's card, expect {0:.0%} of the detected blocks to be right where 1 % of all blocks hold a landslide, and {1:.0%} where 0.1 % do.</source>
   <translation>En terreno como el de la ficha del modelo, cabe esperar que sea correcto el {0:.0%} de los bloques detectados donde el 1 % de todos los bloques contiene un deslizamiento, y el {1:.0%} donde lo contiene el 0,1 %.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The probability raster does not say which model made it; the threshold is {0:g} unless THRESHOLD is given.</source>
   <translation>El ráster de probabilidad no dice qué modelo lo hizo; el umbral es {0:g} salvo que se indique THRESHOLD.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The probability raster has no operating point {0}: an older version made it, or its model has none. Blocks above the threshold in its tags, {1:.3g}, are taken. Classify again, or give THRESHOLD.</source>
   <translation>El ráster de probabilidad no tiene el punto de operación {0}: lo hizo una versión anterior, o su modelo no tiene ninguno. Se toman los bloques por encima del umbral de sus etiquetas, {1:.3g}. Clasifique de nuevo o indique THRESHOLD.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>Used where THRESHOLD is empty. 'balanced': the model's best F1, for land where landslides are common. 'quiet': one false block in 1,000 of the benchmark's negatives. 'strict': quieter still; half of the large landslides are found.</source>
   <translation>Se usa si THRESHOLD está vacío. 'balanced': el mejor F1 del modelo, para terreno donde los deslizamientos son frecuentes. 'quiet': un bloque falso por cada 1.000 negativos del conjunto de evaluación. 'strict': aún menos bloques falsos; se encuentra la mitad de los deslizamientos grandes.</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>{0}, above {1:.3f}: {2:.0%} of the landslide blocks, {3:.0%} and {4:.0%}</source>
   <translation>{0}, por encima de {1:.3f}: {2:.0%} de los bloques de deslizamiento, {3:.0%} y {4:.0%}</translation>
  </message>
  <message>
   <location filename="../../core/models/points.py" />
   <source>The shipped model finds, and of the detected blocks are right where 1 % and 0.1 % of all hold a landslide: {0}.</source>
   <translation>Lo que encuentra el modelo incluido, y qué proporción de los bloques detectados es correcta donde el 1 % y el 0,1 % de todos contienen un deslizamiento: {0}.</translation>
  </message>
  <message>
   <location filename="../../core/models/splits.py" />
   <source>There are {0} chip(s) of one class, but a split into training, validation and test needs {1} of each class at the very least.</source>
   <translation>Hay {0} recorte(s) de una clase, pero un reparto en entrenamiento, validación y prueba requiere al menos {1} de cada clase.</translation>
  </message>
  <message>
   <location filename="../../core/models/splits.py" />
   <source>The scene gives {0} landslide chip(s) and {1} others: too few to split into training, validation and test. Draw more landslides, or raise RATIO.</source>
   <translation>La escena da {0} recorte(s) de deslizamiento y {1} de no deslizamiento: muy pocos para un reparto en entrenamiento, validación y prueba. Dibuje más deslizamientos o aumente RATIO.</translation>
  </message>
  <message>
   <location filename="../../core/models/training.py" />
   <source>history</source>
   <translation>history</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: {1}.</source>
   <translation>No se puede leer {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: it is a folder.</source>
   <translation>No se puede leer {0}: es una carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} can't be read: it is a pipe or a device.</source>
   <translation>No se puede leer {0}: es una tubería o un dispositivo.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>{0} is larger than {1} MB, which is too much for such a file.</source>
   <translation>{0} es mayor que {1} MB, demasiado para un archivo así.</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is longer than {0} MB</source>
   <translation>es mayor que {0} MB</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is no JSON ({0})</source>
   <translation>no es JSON ({0})</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is nested too deeply</source>
   <translation>está anidado con demasiada profundidad</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it has an entry twice</source>
   <translation>tiene una entrada repetida</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it is no table of names and values</source>
   <translation>no es una tabla de nombres y valores</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>it has no {0}</source>
   <translation>no tiene {0}</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a whole number from {0} to {1}</source>
   <translation>debe ser un número entero de {0} a {1}</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a number between {0:g} and {1:g}</source>
   <translation>debe ser un número entre {0:g} y {1:g}</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a number from {0:g} to {1:g}</source>
   <translation>debe ser un número de {0:g} a {1:g}</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a text of one line and at most {0} characters</source>
   <translation>debe ser un texto de una línea y como máximo {0} caracteres</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a list of {0} texts</source>
   <translation>debe ser una lista de {0} textos</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a list of {0} to {1} texts</source>
   <translation>debe ser una lista de {0} a {1} textos</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a table of names and values, {0} to {1} of them</source>
   <translation>debe ser una tabla de nombres y valores, de {0} a {1} entradas</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be a table of plain data, at most {0} characters and values</source>
   <translation>debe ser una tabla de datos simples, de {0} caracteres y valores como máximo</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>must be plain data</source>
   <translation>deben ser datos simples</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>The engine reported a result that can't be used: {0}. Run it again; if it happens again, run 'Set up the engine' (landslidebias:setupengine).</source>
   <translation>El motor dio un resultado que no se puede usar: {0}. Ejecute de nuevo; si vuelve a ocurrir, ejecute «Instalar el motor» (landslidebias:setupengine).</translation>
  </message>
  <message>
   <location filename="../../core/plain.py" />
   <source>is of another type ({0})</source>
   <translation>es de otro tipo ({0})</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>The catalog {0} can't be read: {1}.</source>
   <translation>No se puede leer el catálogo {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>The catalog {0} holds no record with a position.</source>
   <translation>El catálogo {0} no contiene ningún registro con posición.</translation>
  </message>
  <message>
   <location filename="../../core/records/catalog.py" />
   <source>No date in the catalog {0} can be read ({1}). A date has a year of four digits, a month and a day; choose DATE_FIELD.</source>
   <translation>No se puede leer ninguna fecha del catálogo {0} ({1}). Una fecha tiene un año de cuatro cifras, un mes y un día; elija DATE_FIELD.</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>The catalog has no column {0!r}; it has {1}.</source>
   <translation>El catálogo no tiene la columna {0!r}; tiene {1}.</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>The catalog {0} has no column {1} that is known by its name; it has {2}. Name the columns (DATE_FIELD, or YEAR_FIELD, MONTH_FIELD and DAY_FIELD; LATITUDE_FIELD, LONGITUDE_FIELD).</source>
   <translation>El catálogo {0} no tiene una columna {1} conocida por su nombre; tiene {2}. Indique las columnas (DATE_FIELD, o YEAR_FIELD, MONTH_FIELD y DAY_FIELD; LATITUDE_FIELD, LONGITUDE_FIELD).</translation>
  </message>
  <message>
   <location filename="../../core/records/columns.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>The dates in {0} contradict each other: {1!r} has its day first, {2!r} its month. Mend them, or choose DATE_ORDER: dates of the other order then count as unknown.</source>
   <translation>Las fechas en {0} se contradicen: {1!r} tiene primero el día, {2!r} el mes. Corríjalas o elija DATE_ORDER: las fechas del otro orden cuentan entonces como desconocidas.</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>The dates in {0} may have their day or their month first ({1!r}), and none of them says which. Choose DATE_ORDER: {2} or {3}.</source>
   <translation>Las fechas en {0} pueden tener primero el día o el mes ({1!r}), y ninguna dice cuál. Elija DATE_ORDER: {2} o {3}.</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>{0} of {1} dates in {2} can't be read, and count as unknown: {3}{4}</source>
   <translation>{0} de {1} fechas en {2} no se pueden leer y cuentan como desconocidas: {3}{4}</translation>
  </message>
  <message>
   <location filename="../../core/records/dates.py" />
   <source>PERIODS: {0!r} is no period; write years as 2007-2010, separated by commas.</source>
   <translation>PERIODS: {0!r} no es un período; escriba los años como 2007-2010, separados por comas.</translation>
  </message>
  <message>
   <location filename="../../core/records/delimited.py" />
   <source>it holds no text</source>
   <translation>no contiene texto</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>too rough</source>
   <translation>demasiado impreciso</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>accuracy unknown</source>
   <translation>exactitud desconocida</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>outside the dates</source>
   <translation>fuera de las fechas</translation>
  </message>
  <message>
   <location filename="../../core/records/recorded.py" />
   <source>date unknown</source>
   <translation>fecha desconocida</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>What the model saw</source>
   <translation>Lo que vio el modelo</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Non-landslide activation</source>
   <translation>Activación de no deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Landslide activation</source>
   <translation>Activación de deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Where the network looked</source>
   <translation>Dónde miró la red</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>{0} blocks, those that speak most for the class first. The maps are Grad-CAM's, on one scale of colour for the whole sheet, from dark (nothing) to bright, over what the model saw in grey. The yellow square is the block; what lies around it is seen too, but not classified.</source>
   <translation>{0} bloques, primero los que más hablan a favor de la clase. Los mapas son de Grad-CAM, con una misma escala de color para toda la lámina, de oscuro (nada) a claro, sobre lo que vio el modelo en gris. El cuadrado amarillo es el bloque; lo que lo rodea también se ve, pero no se clasifica.</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Largest activation: non-landslide {0:.3g}, landslide {1:.3g}.</source>
   <translation>Mayor activación: no deslizamiento {0:.3g}, deslizamiento {1:.3g}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/activation.py" />
   <source>Where this comes from</source>
   <translation>De dónde viene esto</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Bias factor of landslide records</source>
   <translation>Factor de sesgo de los registros de deslizamientos</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The regions</source>
   <translation>Las regiones</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>What the threshold does</source>
   <translation>Qué hace el umbral</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Blocks above each probability threshold, and their ratio to the reference region's; dashed lines are the catalog's ratio, in the dates chosen and in other periods. The further the two lie apart, the more unequally the regions are recorded; where the solid line is flat, the bias factor does not hang on the threshold.</source>
   <translation>Bloques por encima de cada umbral de probabilidad, y su razón con los de la región de referencia; las líneas discontinuas son la razón del catálogo, en las fechas elegidas y en otros períodos. Cuanto más separadas estén ambas, más desigual es el registro de las regiones; donde la línea continua es plana, el factor de sesgo no depende del umbral.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The charts show {0} of {1} regions: the reference, that of the largest bias factor, and those with most detections.</source>
   <translation>Los gráficos muestran {0} de {1} regiones: la referencia, la del mayor factor de sesgo y las que tienen más detecciones.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>What this assumes</source>
   <translation>Qué supone esto</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The sentences above are of the intervals that hold for all pairs of regions at once (95 %): among many regions some differ by chance, and the reference is itself chosen among them. Pooled: what a region's records say, drawn towards the others where they are few (regions' bias factors taken as log-normal; from four regions on).</source>
   <translation>Las frases de arriba se refieren a los intervalos que valen para todos los pares de regiones a la vez (95 %): entre muchas regiones algunas difieren por azar, y la referencia se elige ella misma entre ellas. Estimación conjunta: lo que dicen los registros de una región, acercado a las demás cuando son pocos (factores de sesgo de las regiones supuestos log-normales; desde cuatro regiones).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval covers chance in the counts (95 %). It does not cover detections that are wrong more often in one region than in the other; only a review of detections can show that.</source>
   <translation>El intervalo cubre el azar de los recuentos (95 %). No cubre que las detecciones sean erróneas con más frecuencia en una región que en la otra; solo una revisión de las detecciones puede mostrarlo.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval covers chance in the counts and in the review (95 %).</source>
   <translation>El intervalo cubre el azar de los recuentos y de la revisión (95 %).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The share of detections that are wrong, and the share of landslides that are missed, are the same in both regions.</source>
   <translation>La proporción de detecciones erróneas y la proporción de deslizamientos no encontrados son iguales en ambas regiones.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The share of detections that are wrong is each region's own, from its review; the share of landslides that are missed is the same in both regions.</source>
   <translation>La proporción de detecciones erróneas es la propia de cada región, según su revisión; la proporción de deslizamientos no encontrados es igual en ambas regiones.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ = (d1/d2) / (r1/r2): d landslides detected, r landslides recorded, 1 the region, 2 the reference region (Wang and Wei).</source>
   <translation>Γ = (d1/d2) / (r1/r2): d deslizamientos detectados, r deslizamientos registrados, 1 la región, 2 la región de referencia (Wang y Wei).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>A record counts in a region by the share of the circle of its accuracy that lies there and where a scene saw; one of unknown accuracy by its point.</source>
   <translation>Un registro cuenta en una región según la proporción del círculo de su exactitud que está allí y que vio alguna escena; uno de exactitud desconocida, por su punto.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The scene shows scars of as many years in both regions, unless VISIBLE_YEARS_FIELD says otherwise. Scars heal faster in the tropics.</source>
   <translation>La escena muestra cicatrices de los mismos años en ambas regiones, salvo que VISIBLE_YEARS_FIELD diga otra cosa. Las cicatrices sanan antes en los trópicos.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>The interval is of 10,000 draws of one model: what is detected only, recorded only and both are Poisson counts (Jeffreys' prior); the number of true detections comes from the review, each record's place from its accuracy, what both lists share from MATCHED less what chance matches. Records of one storm (three days, 100 km; without dates, by nearness) count as one report, detections by nearness likewise. Where a count is zero, Γ is a bound.</source>
   <translation>El intervalo procede de 10.000 extracciones de un solo modelo: lo solo detectado, lo solo registrado y ambos son recuentos de Poisson (distribución a priori de Jeffreys); el número de detecciones verdaderas viene de la revisión, el lugar de cada registro de su exactitud, lo que comparten ambas listas de MATCHED menos lo que empareja el azar. Los registros de una misma tormenta (tres días, 100 km; sin fechas, por cercanía) cuentan como un solo aviso, y las detecciones por cercanía igualmente. Donde un recuento es cero, Γ es una cota.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Counts</source>
   <translation>Recuentos</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>taken as all</source>
   <translation>se cuenta como vista entera</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected ({0})</source>
   <translation>Detectados ({0})</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded</source>
   <translation>Registrados</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>by the chance of each to lie there</source>
   <translation>por la probabilidad de cada uno de estar allí</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded, not seen</source>
   <translation>Registrados, no vistos</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Seen area (km²)</source>
   <translation>Superficie vista (km²)</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected / 1,000 km²</source>
   <translation>Detectados / 1.000 km²</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded / 1,000 km²</source>
   <translation>Registrados / 1.000 km²</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Bias factors</source>
   <translation>Factores de sesgo</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>95 % interval</source>
   <translation>Intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>for all regions at once</source>
   <translation>para todas las regiones a la vez</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>pooled with the others</source>
   <translation>estimado junto con las demás</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Independent reports</source>
   <translation>Avisos independientes</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ, with the interval for all regions at once; 1: recorded as {0}</source>
   <translation>Γ, con el intervalo para todas las regiones a la vez; 1: igual de registrada que {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>By every count</source>
   <translation>Según cada recuento</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>⚠ For {0} the counts differ by more than a fifth: neither blocks nor merged events count landslides, and raw ones hold false detections.</source>
   <translation>⚠ Para {0} los recuentos difieren en más de un quinto: ni los bloques ni los eventos fusionados cuentan deslizamientos, y los recuentos brutos contienen detecciones falsas.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Count</source>
   <translation>Recuento</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Detected</source>
   <translation>Detectados</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>in the reference region</source>
   <translation>en la región de referencia</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Years of visible scars</source>
   <translation>Años de cicatrices visibles</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>A scene shows scars of {0} years in {1} and of {2} in {3}. Without this, Γ of {4} would be {5} instead of {6}.</source>
   <translation>Una escena muestra cicatrices de {0} años en {1} y de {2} en {3}. Sin esto, Γ de {4} sería {5} en vez de {6}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Other periods</source>
   <translation>Otros períodos</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Period</source>
   <translation>Período</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Recorded in {0}</source>
   <translation>Registrados en {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Γ of {0}</source>
   <translation>Γ de {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>How complete the catalog is</source>
   <translation>Cuán completo es el catálogo</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>{0}: at least {1} landslides ({2} to {3}), of which the catalog has at most {4:.0%} ({5:.0%} to {6:.0%}).</source>
   <translation>{0}: al menos {1} deslizamientos (de {2} a {3}), de los que el catálogo contiene como máximo el {4:.0%} (del {5:.0%} al {6:.0%}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Of true (reviewed) detections and of records whose chance match is below 10 %, less the matches of chance. Landslides that are seen well are reported well too, so the number of landslides is a lower bound.</source>
   <translation>De detecciones verdaderas (revisadas) y de registros cuya probabilidad de emparejamiento por azar está por debajo del 10 %, menos los emparejamientos del azar. Los deslizamientos que se ven bien también se comunican bien, así que el número de deslizamientos es una cota inferior.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Regions, detections and records</source>
   <translation>Regiones, detecciones y registros</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>probability threshold</source>
   <translation>umbral de probabilidad</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>blocks above the threshold</source>
   <translation>bloques por encima del umbral</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>Ratio to the reference region</source>
   <translation>Razón con la región de referencia</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>ratio to {0}</source>
   <translation>razón con {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>detected, {0}</source>
   <translation>detectados, {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>threshold {0:.3g}</source>
   <translation>umbral {0:.3g}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>recorded, {0}</source>
   <translation>registrados, {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>recorded {0}, {1}</source>
   <translation>registrados {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>at most {0}</source>
   <translation>como máximo {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>at least {0}</source>
   <translation>al menos {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>{0} to {1}</source>
   <translation>de {0} a {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Any Γ of {0} is compatible with what was counted</source>
   <translation>Cualquier Γ ({0}) es compatible con lo contado</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>No difference between {0} and {1} can be shown: any Γ of {2} is compatible with what was counted</source>
   <translation>No se puede demostrar ninguna diferencia entre {0} y {1}: cualquier Γ ({2}) es compatible con lo contado</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>It is of raw detections, for they were not reviewed in both.</source>
   <translation>Es de detecciones brutas, pues no se revisaron en ambas.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>A few storms hold most of the records: one more or less would change this much.</source>
   <translation>Unas pocas tormentas contienen la mayoría de los registros: una más o menos cambiaría mucho este resultado.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are at least {1} times more under-recorded than in {2}</source>
   <translation>Los deslizamientos en {0} están al menos {1} veces más subregistrados que en {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are between {1} and {2} times more under-recorded than in {3}</source>
   <translation>Los deslizamientos en {0} están entre {1} y {2} veces más subregistrados que en {3}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are at least {1} times less under-recorded than in {2}</source>
   <translation>Los deslizamientos en {0} están al menos {1} veces menos subregistrados que en {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Landslides in {0} are between {1} and {2} times less under-recorded than in {3}</source>
   <translation>Los deslizamientos en {0} están entre {1} y {2} veces menos subregistrados que en {3}</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>No landslide was found among what was detected in {0}, so no more can be said than a bound.</source>
   <translation>No se encontró ningún deslizamiento entre lo detectado en {0}, así que no se puede decir más que una cota.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>{0} has no record, so no more can be said than a bound.</source>
   <translation>{0} no tiene ningún registro, así que no se puede decir más que una cota.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Only one record in {0}, so no more can be said than this.</source>
   <translation>Un solo registro en {0}, así que no se puede decir más que esto.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Only {0} records in {1}, so no more can be said than this.</source>
   <translation>Solo {0} registros en {1}, así que no se puede decir más que esto.</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias_words.py" />
   <source>Of {0} regions, {1} are more and {2} are less under-recorded than {3}, by intervals that hold for all of them at once; the others can't be told from it. The largest value is that of {4}.</source>
   <translation>De {0} regiones, {1} están más y {2} menos subregistradas que {3}, según intervalos que valen para todas a la vez; las demás no se pueden distinguir de ella. El mayor valor es el de {4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Across: {0}, {1} to {2}</source>
   <translation>En horizontal: {0}, de {1} a {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Up: {0}, {1} to {2}</source>
   <translation>En vertical: {0}, de {1} a {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/charts.py" />
   <source>Shown: {0}</source>
   <translation>Se muestra: {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Two dates</source>
   <translation>Dos fechas</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} events of {1} blocks became landslides between {2} and {3}.</source>
   <translation>{0} eventos de {1} bloques pasaron a ser deslizamientos entre {2} y {3}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} events of {1} blocks became landslides.</source>
   <translation>{0} eventos de {1} bloques pasaron a ser deslizamientos.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>valid at both dates</source>
   <translation>válidos en ambas fechas</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>below the threshold at both dates (quiet ground)</source>
   <translation>por debajo del umbral en ambas fechas (terreno en calma)</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>crossed the threshold</source>
   <translation>cruzaron el umbral</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>of them rose more than quiet ground does</source>
   <translation>de ellos subieron más que el terreno en calma</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Ground that was below the threshold changed by {0:+.2f} of log-odds in the middle, with a spread of {1:.2f} around what blocks of one log-odds at the first date do. How far the falls reach says how far quiet ground rises, in the tail by a generalized Pareto distribution. A block that crossed the threshold counts where it rose more than that explains, at the false discovery rate (Benjamini and Hochberg 1995) among all blocks that were below the threshold.</source>
   <translation>El terreno que estaba por debajo del umbral cambió en {0:+.2f} de log-odds en el centro de la distribución, con una dispersión de {1:.2f} alrededor de lo que hacen los bloques de un mismo log-odds en la primera fecha. Hasta dónde llegan las bajadas dice cuánto sube el terreno en calma, en la cola mediante una distribución de Pareto generalizada. Un bloque que cruzó el umbral cuenta si subió más de lo que eso explica, con la tasa de falsos descubrimientos (Benjamini y Hochberg 1995) entre todos los bloques que estaban por debajo del umbral.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Events, the surest first: before and after</source>
   <translation>Eventos, primero los más seguros: antes y después</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>event {0}, probability {1:.2f} → {2:.2f}</source>
   <translation>evento {0}, probabilidad {1:.2f} → {2:.2f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>{0} of {1} are shown.</source>
   <translation>Se muestran {0} de {1}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Stable ground</source>
   <translation>Terreno estable</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Shift: {0:.2f} pixels ({1:+.2f} to the right, {2:+.2f} down), the median of {3} tiles.</source>
   <translation>Desplazamiento: {0:.2f} píxeles ({1:+.2f} a la derecha, {2:+.2f} hacia abajo), la mediana de {3} teselas.</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>gain</source>
   <translation>ganancia</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>offset</source>
   <translation>offset</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>correlation of block means</source>
   <translation>correlación de las medias de bloque</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>Change of log-odds</source>
   <translation>Cambio de los log-odds</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>after − before</source>
   <translation>después − antes</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>quiet ground</source>
   <translation>terreno en calma</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>crossed, but within its spread</source>
   <translation>lo cruzaron, pero dentro de su dispersión</translation>
  </message>
  <message>
   <location filename="../../core/reports/dates.py" />
   <source>became landslides</source>
   <translation>pasaron a ser deslizamientos</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Landslides detected in a scene</source>
   <translation>Deslizamientos detectados en una escena</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>{0:,} events in {1:,} detected blocks, of {2:,} that were classified.</source>
   <translation>{0:,} eventos en {1:,} bloques detectados, de {2:,} que se clasificaron.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>The scene, and its probabilities</source>
   <translation>La escena y sus probabilidades</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>The scene</source>
   <translation>La escena</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Probability of a landslide</source>
   <translation>Probabilidad de un deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>A dot shows the highest of {0} x {0} blocks.</source>
   <translation>Un punto muestra la mayor de {0} x {0} bloques.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Not known: give LANDCOVER, or run landtypesummary on the detections.</source>
   <translation>No se conoce: indique LANDCOVER, o ejecute landtypesummary con las detecciones.</translation>
  </message>
  <message>
   <location filename="../../core/reports/detections.py" />
   <source>Not known: LANDCOVER has no class where blocks were classified.</source>
   <translation>No se conoce: LANDCOVER no tiene ninguna clase donde se clasificaron bloques.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Intervals: 1,000 draws of chips with replacement. Average precision: the sum over thresholds of precision times the gain in recall. Expected calibration error: 15 bins of equal counts.</source>
   <translation>Intervalos: 1.000 extracciones de recortes con reemplazo. Precisión media: la suma sobre los umbrales de la precisión por la ganancia de exhaustividad. Error de calibración esperado: 15 intervalos de igual recuento.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Evaluation of {0} {1}</source>
   <translation>Evaluación de {0} {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>least cover of a landslide block</source>
   <translation>cobertura mínima de un bloque de deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>trained on</source>
   <translation>entrenado con</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Average precision {0:.3f} (95 % interval {1:.3f} to {2:.3f}) on {3:,} blocks, of which {4:.1%} hold a landslide ({5:,} chips in all).</source>
   <translation>Precisión media {0:.3f} (intervalo del 95 %: de {1:.3f} a {2:.3f}) en {3:,} bloques, de los que el {4:.1%} contiene un deslizamiento ({5:,} recortes en total).</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>None of these figures is a precision for a scene: where landslides are rarer than here, a larger share of the detections is wrong.</source>
   <translation>Ninguna de estas cifras es una precisión para una escena: donde los deslizamientos son más raros que aquí, una proporción mayor de las detecciones es errónea.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>⚠ {0} chip(s) could not be used and are left out; the log names them.</source>
   <translation>⚠ {0} recorte(s) no se pudieron usar y se omiten; los mensajes los nombran.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Confusion at a threshold of {0:.4g}</source>
   <translation>Matriz de confusión con un umbral de {0:.4g}</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>called landslide</source>
   <translation>clasificado como deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>called non-landslide</source>
   <translation>clasificado como no deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Operating points, and the card's other thresholds</source>
   <translation>Puntos de operación, y los demás umbrales de la ficha</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>precision to expect at {0:g} %</source>
   <translation>precisión que cabe esperar al {0:g} %</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>false blocks per 1,000 negatives</source>
   <translation>bloques falsos por 1.000 negativos</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Precision to expect where 1 % or 0.1 % of the blocks hold a landslide: from recall and false blocks here, half a false block added; for land like these chips' only. OPERATING_POINT of the algorithms that detect chooses among the points.</source>
   <translation>Precisión que cabe esperar donde el 1 % o el 0,1 % de los bloques contiene un deslizamiento: de la exhaustividad y los bloques falsos de aquí, sumando medio bloque falso; solo para terreno como el de estos recortes. OPERATING_POINT de los algoritmos de detección elige entre los puntos.</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Precision and recall</source>
   <translation>Precisión y exhaustividad</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>every threshold</source>
   <translation>todos los umbrales</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>the card's thresholds</source>
   <translation>los umbrales de la ficha</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>Reliability (expected calibration error {0:.4f}, {1:.4f} to {2:.4f})</source>
   <translation>Fiabilidad (error de calibración esperado {0:.4f}, de {1:.4f} a {2:.4f})</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>share of landslides</source>
   <translation>proporción de deslizamientos</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Blocks of {0} are detected {1:.2g} times as often as an average block.</source>
   <translation>Los bloques de {0} se detectan con {1:.2g} veces la frecuencia de un bloque medio.</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>class</source>
   <translation>clase</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>blocks seen</source>
   <translation>bloques vistos</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>detected</source>
   <translation>detectados</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>share of blocks</source>
   <translation>proporción de los bloques</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>share of detections</source>
   <translation>proporción de las detecciones</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Share of each class</source>
   <translation>Proporción de cada clase</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>of the blocks seen</source>
   <translation>de los bloques vistos</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>of the detected blocks</source>
   <translation>de los bloques detectados</translation>
  </message>
  <message>
   <location filename="../../core/reports/landtypes.py" />
   <source>Enrichment: the class's share of the detected blocks over its share of all blocks seen. A block has the class that most of it has.</source>
   <translation>Enriquecimiento: la proporción de la clase entre los bloques detectados dividida por su proporción entre todos los bloques vistos. Un bloque tiene la clase que ocupa la mayor parte de él.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Before matching</source>
   <translation>Antes del ajuste</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>After matching</source>
   <translation>Después del ajuste</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Before matching, one chip of each part of the map</source>
   <translation>Antes del ajuste, un recorte de cada parte del mapa</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>After matching, one chip of each part of the map</source>
   <translation>Después del ajuste, un recorte de cada parte del mapa</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Values of the sampled blocks before matching</source>
   <translation>Valores de los bloques muestreados antes del ajuste</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Values of the sampled blocks after matching</source>
   <translation>Valores de los bloques muestreados después del ajuste</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Sources before and after matching</source>
   <translation>Fuentes antes y después del ajuste</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>{0} can be told apart with an AUC of {1} before matching and {2} after it. Two halves of {3}: {4}.</source>
   <translation>{0} se distinguen con un AUC de {1} antes del ajuste y de {2} después. Dos mitades de {3}: {4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>0.5: not at all; 1: always. No source is quite like another place, and two halves of one source show what chance and neighbourhood do; matching that works brings the first figure towards theirs.</source>
   <translation>0,5: en absoluto; 1: siempre. Ninguna fuente es del todo como otro lugar, y dos mitades de una misma fuente muestran lo que hacen el azar y la vecindad; un ajuste que funciona acerca la primera cifra a la de ellas.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Map of likeness</source>
   <translation>Mapa de semejanza</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>One map for all blocks, before and after: blocks that look alike lie near each other. Point at one to see it.</source>
   <translation>Un solo mapa para todos los bloques, antes y después: los bloques que se parecen están cerca unos de otros. Señale uno para verlo.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>The map shows {0} of {1} blocks.</source>
   <translation>El mapa muestra {0} de {1} bloques.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>The same, with chips</source>
   <translation>El mismo, con recortes</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>What a line can tell apart</source>
   <translation>Qué puede distinguir una recta</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>two halves of {0}</source>
   <translation>dos mitades de {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>AUC (95 % interval)</source>
   <translation>AUC (intervalo del 95 %)</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>AUC of a logistic regression on {0} principal components ({1:.1%} of the variance), the mean over zones of ground (or shares of the chips) that are held out in turn, with what lies near them. The intervals are Student's over zones, and reach 0.5 at least: matched scenes may be told apart the wrong way round, which is not told apart.</source>
   <translation>AUC de una regresión logística con {0} componentes principales ({1:.1%} de la varianza), la media sobre zonas de terreno (o partes de los recortes) que se dejan fuera por turnos, con lo que está cerca de ellas. Los intervalos son de Student sobre las zonas, y llegan al menos a 0,5: las escenas ajustadas se pueden distinguir al revés, lo que no es distinguirlas.</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Distance to the reference (Kolmogorov)</source>
   <translation>Distancia a la referencia (Kolmogórov)</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>band</source>
   <translation>banda</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>row {0}, column {1}</source>
   <translation>fila {0}, columna {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>chip {0}</source>
   <translation>recorte {0}</translation>
  </message>
  <message>
   <location filename="../../core/reports/likeness.py" />
   <source>value (0-255)</source>
   <translation>valor (0-255)</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Distribution matching</source>
   <translation>Ajuste de la distribución</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>After matching, no band's distribution lies further than {0:.4f} from the reference's (Kolmogorov distance; before: {1:.4f}).</source>
   <translation>Tras el ajuste, la distribución de ninguna banda dista más de {0:.4f} de la de la referencia (distancia de Kolmogórov; antes: {1:.4f}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Nothing speaks against matching this scene: its values are spread as the reference's ground is.</source>
   <translation>Nada habla en contra de ajustar esta escena: sus valores se reparten como los del terreno de la referencia.</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>By band</source>
   <translation>Por banda</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>valid pixels</source>
   <translation>píxeles válidos</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>distance before</source>
   <translation>distancia antes</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>distance after</source>
   <translation>distancia después</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>largest share of one value</source>
   <translation>mayor proporción de un solo valor</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>at the highest value, before</source>
   <translation>en el valor más alto, antes</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>Distances before: of the values themselves where scene and reference are of one type; of reflectance as the true-colour image scales it where the reference is of 8 bits. Equal values stay equal, so the distance after is at most the largest share that one value holds, or one part in 256.</source>
   <translation>Distancias antes: de los valores mismos si escena y referencia son de un mismo tipo; de la reflectancia como la escala la imagen en color verdadero si la referencia es de 8 bits. Los valores iguales siguen iguales, así que la distancia después es como máximo la mayor proporción que ocupa un solo valor, o una parte de 256.</translation>
  </message>
  <message>
   <location filename="../../core/reports/matching.py" />
   <source>value ({0})</source>
   <translation>valor ({0})</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>{0}, picture {1} of {2}</source>
   <translation>{0}, imagen {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>not in the scene</source>
   <translation>no está en la escena</translation>
  </message>
  <message>
   <location filename="../../core/reports/page.py" />
   <source>en</source>
   <translation>es</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>region</source>
   <translation>región</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>stratum</source>
   <translation>estrato</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>detections or blocks</source>
   <translation>detecciones o bloques</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>reviewed</source>
   <translation>revisados</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>landslides</source>
   <translation>deslizamientos</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>unsure</source>
   <translation>dudosos</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>blank</source>
   <translation>en blanco</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>unsure: none – all</source>
   <translation>dudosos: ninguno – todos</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Review of detections</source>
   <translation>Revisión de las detecciones</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>⚠ {0}: nothing was answered, so its detections stay uncorrected.</source>
   <translation>⚠ {0}: no se respondió nada, así que sus detecciones quedan sin corregir.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>By region and stratum</source>
   <translation>Por región y estrato</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>A region's precision is the mean of its strata's, weighed by their sizes (Olofsson et al. 2014). What was looked at is known; the rest of a stratum is simulated, with a share of landslides that is Beta(k + ½, n − k + ½). 'Unsure' and blanks are left out, and taken to be like the others of their stratum; 'unsure: none – all' is the precision if none, or all, of them were landslides. A place where two persons differ counts half. Where 20 places or more were looked at by two persons, their errors are counted in (latent-class model, Hui and Walter 1980), and the numbers are medians.</source>
   <translation>La precisión de una región es la media de las de sus estratos, ponderada por sus tamaños (Olofsson et al. 2014). Lo que se miró se conoce; el resto de un estrato se simula, con una proporción de deslizamientos que es Beta(k + ½, n − k + ½). Los «dudosos» y los vacíos se omiten y se suponen como los demás de su estrato; «dudosos: ninguno – todos» es la precisión si ninguno, o todos, fueran deslizamientos. Un lugar en el que dos personas difieren cuenta la mitad. Si dos personas miraron 20 lugares o más, se tienen en cuenta sus errores (modelo de clases latentes, Hui y Walter 1980), y los números son medianas.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: {1:.0%} of the detections are landslides (all {2:,.0f} were looked at), which makes {3:,.0f} landslides{4}.</source>
   <translation>{0}: el {1:.0%} de las detecciones son deslizamientos (se miraron todas, {2:,.0f}), lo que da {3:,.0f} deslizamientos{4}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: none of the {1} detections that were looked at is a landslide, so at most {2:.1%} of all {3:,.0f} are: {4:,.0f} landslides at most.</source>
   <translation>{0}: ninguna de las {1} detecciones que se miraron es un deslizamiento, así que como máximo lo es el {2:.1%} de todas ({3:,.0f}): {4:,.0f} deslizamientos como máximo.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: all {1} detections that were looked at are landslides, so at least {2:.1%} of all {3:,.0f} are, which makes {4:,.0f} landslides{5}.</source>
   <translation>{0}: las {1} detecciones que se miraron son todas deslizamientos, así que al menos lo es el {2:.1%} de todas ({3:,.0f}), lo que da {4:,.0f} deslizamientos{5}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0}: {1:.0%} of the detections are landslides ({2:.0%} to {3:.0%}), which makes {4:,.0f} landslides{5}.</source>
   <translation>{0}: el {1:.0%} de las detecciones son deslizamientos (del {2:.0%} al {3:.0%}), lo que da {4:,.0f} deslizamientos{5}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source> ({0:,.0f} to {1:,.0f})</source>
   <translation> (de {0:,.0f} a {1:,.0f})</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0} are 'unsure': as answered, {1:.0%} are landslides if none of them is, {2:.0%} if all are.</source>
   <translation>{0} son dudosos: según lo respondido, el {1:.0%} son deslizamientos si ninguno de ellos lo es, el {2:.0%} si lo son todos.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>No undetected block was a landslide either, so recall is not known.</source>
   <translation>Tampoco ningún bloque no detectado era un deslizamiento, así que no se conoce la exhaustividad.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Not all strata of undetected blocks have an answer, so recall is not known.</source>
   <translation>No todos los estratos de bloques no detectados tienen respuesta, así que no se conoce la exhaustividad.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source> ({0:.0%} to {1:.0%})</source>
   <translation> (del {0:.0%} al {1:.0%})</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>{0:.0%} of the landslides were found{1}.</source>
   <translation>Se encontró el {0:.0%} de los deslizamientos{1}.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Of {0} undetected blocks none was a landslide: recall lies between {1:.0%} and {2:.0%}, so it says nothing yet and is not used.</source>
   <translation>De {0} bloques no detectados ninguno era un deslizamiento: la exhaustividad está entre el {1:.0%} y el {2:.0%}, así que aún no dice nada y no se usa.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Of {0} undetected blocks {1} were landslides: recall lies between {2:.0%} and {3:.0%}, too wide to be used; review more of them.</source>
   <translation>De {0} bloques no detectados {1} eran deslizamientos: la exhaustividad está entre el {2:.0%} y el {3:.0%}, demasiado ancha para usarla; revise más.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>No two persons looked at the same places, so the answers are taken to be right. Where some are wrong, the precision is biased and its interval too narrow: draw the sample with OVERLAP.</source>
   <translation>Ningún lugar lo miraron dos personas, así que las respuestas se suponen correctas. Si algunas son erróneas, la precisión está sesgada y su intervalo es demasiado estrecho: extraiga la muestra con OVERLAP.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Two persons answered for {0} places, and {1} times alike.</source>
   <translation>Dos personas respondieron sobre {0} lugares, y {1} veces igual.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Two persons answered for {0} places, and {1} times alike: Cohen's kappa is {2:.2f} ({3:.2f} to {4:.2f}).</source>
   <translation>Dos personas respondieron sobre {0} lugares, y {1} veces igual: el kappa de Cohen es {2:.2f} (de {3:.2f} a {4:.2f}).</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>Fewer than {0} of them are detections, too few to tell how often one is wrong: the answers are taken to be right.</source>
   <translation>Menos de {0} de ellos son detecciones, muy pocas para decir con qué frecuencia se yerra: las respuestas se suponen correctas.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>One person sees {0:.0%} ({1:.0%} to {2:.0%}) of the landslides (sensitivity) and {3:.0%} ({4:.0%} to {5:.0%}) of what is none (specificity), which is counted in. Errors that both make at the same place are not seen.</source>
   <translation>Una persona ve el {0:.0%} (del {1:.0%} al {2:.0%}) de los deslizamientos (sensibilidad) y el {3:.0%} (del {4:.0%} al {5:.0%}) de lo que no lo es (especificidad), lo que se tiene en cuenta. Los errores que ambas cometen en el mismo lugar no se ven.</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>all {0}</source>
   <translation>todas ({0})</translation>
  </message>
  <message>
   <location filename="../../core/reports/review.py" />
   <source>all seen</source>
   <translation>todas vistas</translation>
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>No scene was given, so there are no pictures: run it again with the scenes (SCENE) to see each place here. The places to look at, by their numbers (review_id) in the layer:</source>
   <translation>No se indicó ninguna escena, así que no hay imágenes: ejecútelo de nuevo con las escenas (SCENE) para ver aquí cada lugar. Los lugares que mirar, por sus números (review_id) en la capa:</translation>
  </message>
  <message>
   <location filename="../../core/reports/review_sheet.py" />
   <source>Each picture is outlined in yellow where the detection lies. Its number is review_id; write the answers into the layer.</source>
   <translation>En cada imagen, un contorno amarillo marca dónde está la detección. Su número es review_id; escriba las respuestas en la capa.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Training of {0} ({1})</source>
   <translation>Entrenamiento de {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The chips, and how they were split</source>
   <translation>Los recortes y su reparto</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>split</source>
   <translation>conjunto</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>landslide</source>
   <translation>deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The epoch, the calibration and the thresholds are chosen on validation; nothing is chosen on test.</source>
   <translation>La época, la calibración y los umbrales se eligen en validación; nada se elige en prueba.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The last epoch is kept. The calibration and the thresholds are chosen on validation; nothing is chosen on test.</source>
   <translation>Se conserva la última época. La calibración y los umbrales se eligen en validación; nada se elige en prueba.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Whole chips are dealt to the splits, before any copy is made.</source>
   <translation>Los recortes enteros se reparten entre los conjuntos, antes de hacer ninguna copia.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Chips of one region lie in all three: a region that the network has never seen will be harder.</source>
   <translation>Recortes de una misma región están en los tres: una región que la red nunca ha visto será más difícil.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>At the card's threshold of {0:.4g}, with 95 % intervals:</source>
   <translation>Con el umbral de la ficha, {0:.4g}, con intervalos del 95 %:</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>At a probability of one half before calibration, as in Table 1 of the paper:</source>
   <translation>Con una probabilidad de un medio antes de la calibración, como en la tabla 1 del artículo:</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Decisions, on the test split</source>
   <translation>Decisiones, en el conjunto de prueba</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>From left to right: the block, what spoke against a landslide (Grad-CAM of the class non-landslide), what spoke for it.</source>
   <translation>De izquierda a derecha: el bloque, lo que hablaba en contra de un deslizamiento (Grad-CAM de la clase no deslizamiento), lo que hablaba a favor.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Examples of the test split</source>
   <translation>Ejemplos del conjunto de prueba</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>The most confident mistakes</source>
   <translation>Los errores con mayor confianza</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>None.</source>
   <translation>Ninguno.</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>non-landslide</source>
   <translation>no deslizamiento</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>{0}, probability {1:.3f}</source>
   <translation>{0}, probabilidad {1:.3f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>{0}, of which epoch {1} is kept</source>
   <translation>{0}, de las que se conserva la época {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>Adam, learning rate {0:g}, batches of {1}</source>
   <translation>Adam, tasa de aprendizaje {0:g}, lotes de {1}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>logit x {0:.3f} + {1:.3f}</source>
   <translation>logit x {0:.3f} + {1:.3f}</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>its error on held-out chips</source>
   <translation>su error en recortes reservados</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>average precision</source>
   <translation>precisión media</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>best F1</source>
   <translation>mejor F1</translation>
  </message>
  <message>
   <location filename="../../core/reports/training.py" />
   <source>the epoch that is kept</source>
   <translation>la época que se conserva</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>near infrared</source>
   <translation>infrarrojo cercano</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The bands {0} are not in the order of {1}: {2}. Set BANDS to that order, or fit the distribution again.</source>
   <translation>Las bandas {0} no están en el orden de {1}: {2}. Ponga BANDS en ese orden u obtenga de nuevo la distribución.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>the model needs {0}</source>
   <translation>el modelo necesita {0}</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The scene has no band named {0!r}; its bands are {1}.</source>
   <translation>La escena no tiene ninguna banda llamada {0!r}; sus bandas son {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>The scene has {0} band(s), but BANDS asks for band {1}: {2}.</source>
   <translation>La escena tiene {0} banda(s), pero BANDS pide la banda {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/bands.py" />
   <source>BANDS names {0} band(s); {1}.</source>
   <translation>BANDS nombra {0} banda(s); {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>it is of another format</source>
   <translation>es de otro formato</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>dtype {0} is none of its values</source>
   <translation>dtype {0} no es ninguno de sus valores</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This is not a distribution written by fitreference: {0}.</source>
   <translation>Esto no es una distribución escrita por fitreference: {0}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its bands, values and counts don't fit together.</source>
   <translation>Esta distribución está dañada: sus bandas, valores y recuentos no concuerdan.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its values must ascend and its counts be positive.</source>
   <translation>Esta distribución está dañada: sus valores deben ser crecientes y sus recuentos positivos.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>This distribution is damaged: its values are not of the type that it names.</source>
   <translation>Esta distribución está dañada: sus valores no son del tipo que nombra.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>The distribution {0} can't be read: {1}. Make one with fitreference.</source>
   <translation>No se puede leer la distribución {0}: {1}. Haga una con fitreference.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be true or false</source>
   <translation>debe ser true o false (verdadero o falso)</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list a band</source>
   <translation>debe ser una lista por banda</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list a band, of 1 to {0} numbers</source>
   <translation>debe ser una lista por banda, de 1 a {0} números</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be a list of at most {0} names</source>
   <translation>debe ser una lista de {0} nombres como máximo</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>must be names of at most {0} characters</source>
   <translation>deben ser nombres de {0} caracteres como máximo</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>not all of its values and counts are numbers of their kind</source>
   <translation>no todos sus valores y recuentos son números de su clase</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>a number in it is too large</source>
   <translation>un número en ella es demasiado grande</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>not all of its values are numbers</source>
   <translation>no todos sus valores son números</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>There is no valid pixel: check the mask and the no-data value.</source>
   <translation>No hay ningún píxel válido: compruebe la máscara y el valor sin datos.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>Integer and floating-point rasters can't share one distribution: convert one of them.</source>
   <translation>Los rásteres enteros y de coma flotante no pueden compartir una distribución: convierta uno de ellos.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/distributions.py" />
   <source>The rasters differ in their number of bands.</source>
   <translation>Los rásteres difieren en su número de bandas.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels of a band hold one value (saturated, or a no-data value that is not declared). They stay equal, so the matched distribution can't come nearer than that: mask them, or declare the no-data value.</source>
   <translation>El {0:.0%} de los píxeles válidos de una banda tienen un mismo valor (saturados, o un valor sin datos no declarado). Siguen iguales, así que la distribución ajustada no puede acercarse más: enmascárelos o declare el valor sin datos.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels lie within a twentieth of the reference's range (sea, a lake, shade, even snow or cloud, or an empty border): matching would stretch them over all colours. Mask them, or crop the scene to land.</source>
   <translation>El {0:.0%} de los píxeles válidos están dentro de una vigésima parte del rango de la referencia (mar, un lago, sombra, nieve o nube uniforme, o un borde vacío): el ajuste los estiraría por todos los colores. Enmascárelos o recorte la escena a tierra.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>{0:.0%} of the valid pixels are brighter than anything in the reference (cloud, snow): they would be painted as bright ground, and ground darker than it is. Mask them (preparesentinel2 makes the mask), or use another date.</source>
   <translation>El {0:.0%} de los píxeles válidos son más claros que cualquier cosa de la referencia (nube, nieve): se pintarían como terreno claro, y el terreno más oscuro de lo que es. Enmascárelos (preparesentinel2 hace la máscara) o use otra fecha.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The scene is far {0} than the reference (the medians lie {1:.1f} times its span apart): check the units (reflectance x 10,000, its offset taken off), and mask cloud, snow and water.</source>
   <translation>La escena es mucho {0} que la referencia (las medianas distan {1:.1f} veces el rango de esta): compruebe las unidades (reflectancia x 10.000, offset restado) y enmascare nubes, nieve y agua.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>brighter</source>
   <translation>más clara</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>darker</source>
   <translation>más oscura</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>All valid pixels hold one value ({0}), so this is no scene: a file, or a source behind it, is empty or damaged.</source>
   <translation>Todos los píxeles válidos tienen un mismo valor ({0}), así que no es una escena: un archivo, o una fuente detrás de él, está vacío o dañado.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The darkest pixels of red, green and blue all lie above {0:.0f}: ESA's offset of 1000 (processing baseline 04.00 and later) seems to be left in, which makes everything too bright. Take it off with OFFSET=-1000, or prepare the product with preparesentinel2.</source>
   <translation>Los píxeles más oscuros de rojo, verde y azul están todos por encima de {0:.0f}: parece haber quedado el offset de 1000 de la ESA (baseline de procesamiento 04.00 y posteriores), lo que hace todo demasiado claro. Quítelo con OFFSET=-1000 o prepare el producto con preparesentinel2.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/fitness.py" />
   <source>The first band is far brighter than the second and the third (medians {0:.0f}, {1:.0f} and {2:.0f}), as near infrared is over plants: the bands seem to be a false-colour picture. Set BANDS to red, green and blue.</source>
   <translation>La primera banda es mucho más clara que la segunda y la tercera (medianas {0:.0f}, {1:.0f} y {2:.0f}), como lo es el infrarrojo cercano sobre las plantas: las bandas parecen ser una imagen en falso color. Ponga BANDS en rojo, verde y azul.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>not estimated: too few groups</source>
   <translation>no estimado: muy pocos grupos</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>{0:.3f} ({1:.3f} to {2:.3f})</source>
   <translation>{0:.3f} (de {1:.3f} a {2:.3f})</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>its sources, blocks and chips don't fit together</source>
   <translation>sus fuentes, bloques y recortes no concuerdan</translation>
  </message>
  <message>
   <location filename="../../core/scenes/matching.py" />
   <source>The scene's distribution has {0} bands, the reference {1}.</source>
   <translation>La distribución de la escena tiene {0} bandas, la referencia {1}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/matching.py" />
   <source>The strength of a matching lies between 0 and 1, not at {0:g}.</source>
   <translation>La intensidad de un ajuste debe estar entre 0 y 1, no en {0:g}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=shared needs SOURCE, the distribution of all scenes together: make it with fitreference.</source>
   <translation>MATCH=shared requiere SOURCE, la distribución de todas las escenas juntas: hágala con fitreference.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>SOURCE is given, but MATCH is {0!r}: choose 'shared', or leave SOURCE empty.</source>
   <translation>Se ha indicado SOURCE, pero MATCH es {0!r}: elija 'shared' o deje SOURCE vacío.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>{0} describes {1} bands; the model has {2}.</source>
   <translation>{0} describe {1} bandas; el modelo tiene {2}.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>SOURCE was fitted on another type of values (integer or floating point) than the scene's.</source>
   <translation>SOURCE se obtuvo de valores de un tipo (enteros o de coma flotante) distinto del de los de la escena.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=scale takes {0}, but the scene's values reach {1:.4g} in their upper hundredth: choose 'scene', 'shared' or 'none' where they are no reflectance.</source>
   <translation>MATCH=scale toma {0}, pero los valores de la escena llegan a {1:.4g} en su centésima superior: elija 'scene', 'shared' o 'none' si no son reflectancia.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>integers as reflectance x 10,000</source>
   <translation>los enteros como reflectancia x 10.000</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>fractions as reflectance, 0 to 1</source>
   <translation>las fracciones como reflectancia, de 0 a 1</translation>
  </message>
  <message>
   <location filename="../../core/scenes/radiometry.py" />
   <source>MATCH=none takes the values as they are, 0 to 255, but the scene has values up to {0:g}: choose 'scene', 'shared' or 'scale'.</source>
   <translation>MATCH=none toma los valores como están, de 0 a 255, pero la escena tiene valores hasta {0:g}: elija 'scene', 'shared' o 'scale'.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata</source>
   <translation>Los metadatos del producto</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>processing level</source>
   <translation>nivel de procesamiento</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>processing baseline</source>
   <translation>baseline de procesamiento</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>quantification value</source>
   <translation>valor de cuantificación</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata does not say its {0}, so what its numbers mean is not known. Download the product again, or name its band files in a folder of their own, with OFFSET.</source>
   <translation>En los metadatos del producto falta: {0}. Por eso no se sabe qué significan sus números. Descargue de nuevo el producto, o indique sus archivos de banda en una carpeta propia, con OFFSET.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata is damaged: {0}. Download the product again.</source>
   <translation>Los metadatos del producto están dañados: {0}. Descargue de nuevo el producto.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The product's metadata gives no offset for {0}, though for other bands. Download the product again.</source>
   <translation>Los metadatos del producto no dan offset para {0}, aunque sí para otras bandas. Descargue de nuevo el producto.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>The mask {0}</source>
   <translation>La máscara {0}</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} declares a document type, which no Sentinel-2 product does.</source>
   <translation>{0} declara un tipo de documento, lo que no hace ningún producto Sentinel-2.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} is damaged or cut: {1}. Download the product again.</source>
   <translation>{0} está dañado o cortado: {1}. Descargue de nuevo el producto.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} files may be {1}: {2}. Each scene needs a folder of its own, with one file a band; or name the band file that is meant.</source>
   <translation>{0} archivos pueden ser {1}: {2}. Cada escena necesita una carpeta propia, con un archivo por banda; o indique el archivo de banda deseado.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source> Its metadata lists {0} of these files.</source>
   <translation> Sus metadatos mencionan {0} de estos archivos.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} lacks {1} at 10 m.{2} Download it again, or name the folder that holds all three.</source>
   <translation>A {0} le falta {1} a 10 m.{2} Descárguelo de nuevo o indique la carpeta que contiene las tres.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>{0} mixes bands of {1}: each scene needs a folder of its own.</source>
   <translation>{0} mezcla bandas de {1}: cada escena necesita una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/sentinel2.py" />
   <source>Baselines are mixed: {0} is of {1}.{2}, the product's metadata of {3}. Their offsets may differ by 1,000, so the files of one must not be read with the metadata of the other. Download the product again.</source>
   <translation>Se mezclan baselines: {0} es de {1}.{2}, los metadatos del producto de {3}. Sus offsets pueden diferir en 1.000, así que los archivos de una no se deben leer con los metadatos de la otra. Descargue de nuevo el producto.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} is no whole STAC item: it lacks its id, properties or assets.</source>
   <translation>{0} no es un ítem STAC completo: le falta id, properties o assets.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} lacks {1}: it is not of Sentinel-2, level 2A, or its collection calls them otherwise.</source>
   <translation>Al ítem {0} le falta {1}: no es de Sentinel-2, nivel 2A, o su colección los llama de otro modo.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} does not say when it was taken.</source>
   <translation>El ítem {0} no dice cuándo se tomó.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} leads to {1}, which is no file on the network.</source>
   <translation>El ítem {0} lleva a {1}, que no es un archivo en la red.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>The item {0} states a scale of {1:g} for {2}; only reflectance x 10,000 is known here.</source>
   <translation>El ítem {0} indica una escala de {1:g} para {2}; aquí solo se conoce la reflectancia x 10.000.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} says that {1} is to be added to its numbers, but {2:.0%} of the pixels would then be darker than nothing: the offset seems to be taken off already. Set OFFSET to 0, or take another item.</source>
   <translation>{0} dice que hay que sumar {1} a sus números, pero entonces el {2:.0%} de los píxeles quedaría por debajo de cero: el offset parece ya restado. Ponga OFFSET en 0 o tome otro ítem.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/stac.py" />
   <source>{0} says that {1} is to be added to its numbers, but the darkest pixels of red, green and blue then all lie above {2:.0f}: ESA's offset of 1000 seems to be left in. Look whether it is very bright land; if not, set OFFSET to -1000.</source>
   <translation>{0} dice que hay que sumar {1} a sus números, pero entonces los píxeles más oscuros de rojo, verde y azul están todos por encima de {2:.0f}: parece haber quedado el offset de 1000 de la ESA. Mire si es un terreno muy claro; si no, ponga OFFSET en -1000.</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Scene {0}</source>
   <translation>Escena {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Mask {0}</source>
   <translation>Máscara {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Probability {0}</source>
   <translation>Probabilidad {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Activation {0}</source>
   <translation>Activación {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/filled.py" />
   <source>Detections {0}</source>
   <translation>Detecciones {0}</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>matched scene</source>
   <translation>escena ajustada</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>recorded or not</source>
   <translation>registrado o no</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>matched records</source>
   <translation>registros emparejados</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>bias factor</source>
   <translation>factor de sesgo</translation>
  </message>
  <message>
   <location filename="../../core/way/layers.py" />
   <source>scenes that can be fetched</source>
   <translation>escenas que se pueden obtener</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First set up the engine.</source>
   <translation>Primero instale el motor.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>It is ready.</source>
   <translation>Está listo.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No scene yet: find and fetch some, prepare products as they are downloaded, open scenes, or try the demo.</source>
   <translation>Aún no hay escenas: busque y obtenga algunas, prepare productos tal como se descargan, abra escenas o pruebe la demo.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} scenes.</source>
   <translation>{0} escenas.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First a scene.</source>
   <translation>Primero una escena.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} detections; {1} of {2} scenes are left.</source>
   <translation>{0:,} detecciones; quedan {1} de {2} escenas.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} detections.</source>
   <translation>{0:,} detecciones.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>The dialog is for the first scene; the others follow by themselves, with its settings.</source>
   <translation>El diálogo es para la primera escena; las demás siguen por sí solas, con sus ajustes.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0:,} records from {1}.</source>
   <translation>{0:,} registros de {1}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No catalog yet: import one.</source>
   <translation>Aún no hay catálogo: importe uno.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} regions: {1}.</source>
   <translation>{0} regiones: {1}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No regions yet: open a layer of two or more polygons.</source>
   <translation>Aún no hay regiones: abra una capa de dos o más polígonos.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections and a catalog.</source>
   <translation>Primero detecciones y un catálogo.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Which detections are in the catalog, and which records were detected.</source>
   <translation>Qué detecciones están en el catálogo y qué registros se detectaron.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Detections or records have changed since they were matched: match them again.</source>
   <translation>Las detecciones o los registros han cambiado desde que se emparejaron: emparéjelos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} detections are recorded; chance alone would match {1}.</source>
   <translation>{0} detecciones están registradas; el azar por sí solo emparejaría {1}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>{0} of {1} places have an answer.</source>
   <translation>{0} de {1} lugares tienen respuesta.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections.</source>
   <translation>Primero detecciones.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>How many detections are right is known only where somebody looks at a sample of them.</source>
   <translation>Cuántas detecciones son correctas solo se sabe si alguien mira una muestra de ellas.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>This is without the review's answers: calculate it again.</source>
   <translation>Esto es sin las respuestas de la revisión: calcúlelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>First detections, a catalog and regions.</source>
   <translation>Primero detecciones, un catálogo y regiones.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Without a review Γ is biased where more detections are wrong in one region than in another.</source>
   <translation>Sin una revisión, Γ está sesgado donde más detecciones son erróneas en una región que en otra.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>No bias factor could be given: see the report.</source>
   <translation>No se pudo dar ningún factor de sesgo: vea el informe.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: at most {2:.1f}.</source>
   <translation>Γ de {0} frente a {1}: como máximo {2:.1f}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: at least {2:.1f}.</source>
   <translation>Γ de {0} frente a {1}: al menos {2:.1f}.</translation>
  </message>
  <message>
   <location filename="../../core/way/steps.py" />
   <source>Γ of {0} against {1}: {2:.1f} (95 %: {3:.1f} to {4:.1f}).</source>
   <translation>Γ de {0} frente a {1}: {2:.1f} (95 %: de {3:.1f} a {4:.1f}).</translation>
  </message>
  <message>
   <location filename="../../core/words.py" />
   <source>{0} and {1}</source>
   <translation>{0} y {1}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>Record {0}</source>
   <translation>Registro {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>accuracy not known</source>
   <translation>exactitud desconocida</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>exact position</source>
   <translation>posición exacta</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>accurate to {0}</source>
   <translation>con exactitud de {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>not matched with detections yet</source>
   <translation>aún no emparejado con detecciones</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>no detection: {0}</source>
   <translation>ninguna detección: {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>no detection</source>
   <translation>ninguna detección</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>detected, {0} away</source>
   <translation>detectado, a {0}</translation>
  </message>
  <message>
   <location filename="../../ui/compared/hover.py" />
   <source>(its detection's layer is not shown)</source>
   <translation>(la capa de su detección no se muestra)</translation>
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
   <translation>Exactitud y emparejamiento bajo el puntero</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Shows the circle of a record's accuracy and the detection that it is matched to.</source>
   <translation>Muestra el círculo de la exactitud de un registro y la detección con la que está emparejado.</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Compare by swipe</source>
   <translation>Comparar por barrido</translation>
  </message>
  <message>
   <location filename="../../ui/compared/tools.py" />
   <source>Draws the layer that is chosen in the layer panel alone, left of a line that follows the pointer, or the keys , and .</source>
   <translation>Dibuja sola la capa elegida en el panel de capas, a la izquierda de una línea que sigue al puntero, o a las teclas , y .</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <location filename="../../ui/desktop.py" />
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>Scenes to look at</source>
   <translation>Escenas que mirar</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>{0}: {1} detections</source>
   <translation>{0}: {1} detecciones</translation>
  </message>
  <message>
   <location filename="../../ui/panel/chosen.py" />
   <source>Resu&amp;lts go to</source>
   <translation>Resu&amp;ltados en</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Landslide Bias demo</source>
   <translation>Demo de Landslide Bias</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Make the demo</source>
   <translation>Crear la demo</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Two drawn regions with landslides whose number is known, and a catalog that records them unevenly: all seven steps can be tried on them. Nothing in it is a real place. It takes some seconds and 20 MB.</source>
   <translation>Dos regiones dibujadas con deslizamientos cuyo número se conoce, y un catálogo que los registra de forma desigual: en ellas se pueden probar los siete pasos. Nada en ella es un lugar real. Tarda unos segundos y ocupa 20 MB.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>&amp;Folder</source>
   <translation>Car&amp;peta</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Scene {0} {1} (drawn)</source>
   <translation>Escena {0} {1} (dibujada)</translation>
  </message>
  <message>
   <location filename="../../ui/panel/demo.py" />
   <source>Roads and rivers</source>
   <translation>Carreteras y ríos</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>*.zip *.xml *.jp2</source>
   <translation>*.zip *.xml *.jp2</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>&amp;Copy diagnostics</source>
   <translation>Copia&amp;r diagnóstico</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>What a report of a fault begins with: versions, platform, engine, last error; no paths, no names of layers.</source>
   <translation>Con qué empieza un informe de fallo: versiones, plataforma, motor, último error; sin rutas ni nombres de capas.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>&amp;Stop</source>
   <translation>De&amp;tener</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>De&amp;tect in {0} scenes…</source>
   <translation>&amp;Detectar en {0} escenas…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>De&amp;tect…</source>
   <translation>&amp;Detectar…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Products ({0})</source>
   <translation>Productos ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Drawing the demo …</source>
   <translation>Dibujando la demo…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/dock.py" />
   <source>Copied: paste it into your report. It holds no paths and no names of layers.</source>
   <translation>Copiado: péguelo en su informe. No contiene rutas ni nombres de capas.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/queue.py" />
   <source>{0} ({1} of {2})</source>
   <translation>{0} ({1} de {2})</translation>
  </message>
  <message>
   <location filename="../../ui/panel/queue.py" />
   <source>it was stopped.</source>
   <translation>se detuvo.</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Set &amp;up the engine…</source>
   <translation>Instalar el mot&amp;or…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Fin&amp;d scenes…</source>
   <translation>Bus&amp;car escenas…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>F&amp;etch…</source>
   <translation>Obte&amp;ner…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Prep&amp;are products…</source>
   <translation>Pr&amp;eparar productos…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Ope&amp;n scenes…</source>
   <translation>&amp;Abrir escenas…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Ma&amp;ke the demo…</source>
   <translation>Crear la de&amp;mo…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Detect</source>
   <translation>Detectar</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Catalog and regions</source>
   <translation>Catálogo y regiones</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Import a catalog…</source>
   <translation>&amp;Importar un catálogo…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Open re&amp;gions…</source>
   <translation>Abrir re&amp;giones…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Match</source>
   <translation>Emparejar</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Find them in the catalog…</source>
   <translation>Bu&amp;scarlas en el catálogo…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Dra&amp;w a sample…</source>
   <translation>Extraer una m&amp;uestra…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Look, one b&amp;y one</source>
   <translation>&amp;Ver uno por uno</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>&amp;Bias factor…</source>
   <translation>&amp;Factor de sesgo…</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Look at t&amp;hresholds</source>
   <translation>Ver los um&amp;brales</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Note: {0}</source>
   <translation>Nota: {0}</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: done</source>
   <translation>Paso {0}, {1}: hecho</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: next</source>
   <translation>Paso {0}, {1}: siguiente</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: can be done</source>
   <translation>Paso {0}, {1}: se puede hacer</translation>
  </message>
  <message>
   <location filename="../../ui/panel/view.py" />
   <source>Step {0}, {1}: waits for others</source>
   <translation>Paso {0}, {1}: espera a otros</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>How many landslides have their highest point inside the outline. 0: a landslide is seen here, but its highest point lies outside, where it counts. A digit answers 'landslide' and says how many; L says one.</source>
   <translation>Cuántos deslizamientos tienen su punto más alto dentro del contorno. 0: aquí se ve un deslizamiento, pero su punto más alto está fuera, donde cuenta. Un dígito responde «deslizamiento» y dice cuántos; L dice uno.</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Landslide ({0})</source>
   <translation>Deslizamiento ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Not a landslide ({0})</source>
   <translation>No es deslizamiento ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Unsure ({0})</source>
   <translation>Dudoso ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Landslides here:</source>
   <translation>Deslizamientos aquí:</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>{0} (key: {1})</source>
   <translation>{0} (tecla: {1})</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>left arrow</source>
   <translation>flecha izquierda</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>right arrow</source>
   <translation>flecha derecha</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>backspace, or Ctrl+Z</source>
   <translation>retroceso, o Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Near</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Middle</source>
   <translation>Medio</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Wide</source>
   <translation>Amplio</translation>
  </message>
  <message>
   <location filename="../../ui/review/controls.py" />
   <source>Outline</source>
   <translation>Contorno</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Blind</source>
   <translation>A ciegas</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>The sample to review: a layer that 'Sample detections for review' wrote.</source>
   <translation>La muestra que revisar: una capa que escribió «Muestrear detecciones para revisar».</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Who you are. Each person sees the places dealt out to that number, and not the other's answers.</source>
   <translation>Quién es usted. Cada persona ve los lugares repartidos a ese número, y no las respuestas de la otra.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Probability and stratum stay hidden, so that they can't colour your answers. Open them to look, not to answer.</source>
   <translation>La probabilidad y el estrato quedan ocultos, para que no influyan en sus respuestas. Muéstrelos para mirar, no para responder.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Reviewer {0}</source>
   <translation>Revisor {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Not saved. {0}</source>
   <translation>No se guardó. {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Your answer: {0}</source>
   <translation>Su respuesta: {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>No scene in the project shows this place. Add its scene, or choose a picture below.</source>
   <translation>Ninguna escena del proyecto muestra este lugar. Añada su escena o elija una imagen abajo.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>All your places are answered. Next: 'Score a review', or 'Bias factor' with this sample.</source>
   <translation>Todos sus lugares tienen respuesta. A continuación: «Evaluar una revisión», o «Factor de sesgo» con esta muestra.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>This sample is temporary: its answers are gone when QGIS ends. Save it to a GeoPackage first.</source>
   <translation>Esta muestra es temporal: sus respuestas desaparecen al cerrar QGIS. Guárdela antes en un GeoPackage.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Place {0} of {1}; {2} answered</source>
   <translation>Lugar {0} de {1}; respondidos: {2}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>{0}; probability {1}; {2}; {3}</source>
   <translation>{0}; probabilidad {1}; {2}; {3}</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>There is no sample to review in the project. It is drawn from the detections of each region, doubtful ones and clear ones.</source>
   <translation>No hay ninguna muestra que revisar en el proyecto. Se extrae de las detecciones de cada región, dudosas y claras.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Draw a sample…</source>
   <translation>Extraer una muestra…</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>The table of this sample is being edited. Save its edits, then go on here.</source>
   <translation>La tabla de esta muestra se está editando. Guarde sus cambios y continúe aquí.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Save the edits</source>
   <translation>Guardar los cambios</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>This sample holds no place to review.</source>
   <translation>Esta muestra no contiene ningún lugar que revisar.</translation>
  </message>
  <message>
   <location filename="../../ui/review/dock.py" />
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../ui/review/pictures.py" />
   <source>Second date</source>
   <translation>Segunda fecha</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Precision so far</source>
   <translation>Precisión hasta ahora</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Answered</source>
   <translation>Respondidas</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>To go</source>
   <translation>Faltan</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>no answer on a detection yet</source>
   <translation>aún sin respuesta sobre una detección</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>{0:.2f} ({1:.2f} to {2:.2f})</source>
   <translation>{0:.2f} (de {1:.2f} a {2:.2f})</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>more than sampled</source>
   <translation>más que la muestra</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>narrow enough</source>
   <translation>suficientemente estrecho</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>No answer yet.</source>
   <translation>Aún sin respuestas.</translation>
  </message>
  <message>
   <location filename="../../ui/review/progress.py" />
   <source>Of all persons' answers. Precision: the share of detections that are landslides, with its 95 % interval, as 'Score a review' gives it. To go: about how many answers until it is known to ± {0:g}.</source>
   <translation>De las respuestas de todas las personas. Precisión: la proporción de las detecciones que son deslizamientos, con su intervalo del 95 %, como la da «Evaluar una revisión». Faltan: más o menos cuántas respuestas hasta conocerla con ± {0:g}.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>This sample can't be written: its file or its layer is read-only. Copy it to where you may write, and add that layer.</source>
   <translation>Esta muestra no se puede escribir: su archivo o su capa es de solo lectura. Cópiela donde pueda escribir y añada esa capa.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The file of this sample is gone: {0}</source>
   <translation>El archivo de esta muestra ya no está: {0}</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The table of this sample is being edited.</source>
   <translation>La tabla de esta muestra se está editando.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>The file took no answer.</source>
   <translation>El archivo no aceptó ninguna respuesta.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>Another program is writing to this sample's file. Close it there, then answer again.</source>
   <translation>Otro programa está escribiendo en el archivo de esta muestra. Ciérrelo allí y responda de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>This sample's file can't be written ({0}).</source>
   <translation>No se puede escribir el archivo de esta muestra ({0}).</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>landslide ({0})</source>
   <translation>deslizamiento ({0})</translation>
  </message>
  <message>
   <location filename="../../ui/review/sample.py" />
   <source>not answered yet</source>
   <translation>aún sin respuesta</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>Engine's interpreter</source>
   <translation>Intérprete del motor</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>Empty: the managed engine, made by the algorithm 'Set up the engine'.</source>
   <translation>Vacío: el motor administrado, creado por el algoritmo «Instalar el motor».</translation>
  </message>
  <message>
   <location filename="../../ui/settings_page.py" />
   <source>In use: {0} ({1})</source>
   <translation>En uso: {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above each threshold, by region</source>
   <translation>Bloques por encima de cada umbral, por región</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/chart.py" />
   <source>Blocks above each threshold, by region, on a logarithmic scale. The line is the threshold.</source>
   <translation>Bloques por encima de cada umbral, por región, en escala logarítmica. La línea es el umbral.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Show on the map</source>
   <translation>Mostrar en el mapa</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Rasters show the blocks above the threshold; detections below it fade. The layers' own styles come back.</source>
   <translation>Los rásteres muestran los bloques por encima del umbral; las detecciones por debajo se atenúan. Los estilos propios de las capas vuelven.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Write detections and bias factors</source>
   <translation>Escribir detecciones y factores de sesgo</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Runs extractdetections and biasfactor with this threshold; both are in Processing's history.</source>
   <translation>Ejecuta extractdetections y biasfactor con este umbral; ambos están en el historial de procesos.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Choose a probability raster: the output of detectlandslides or classifyscene.</source>
   <translation>Elija un ráster de probabilidad: la salida de detectlandslides o classifyscene.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Reading the layers …</source>
   <translation>Leyendo las capas…</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>With regions and a catalog the bias factor Γ is shown too.</source>
   <translation>Con regiones y un catálogo se muestra también el factor de sesgo Γ.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>Γ of events that nobody reviewed: no excluded roads, no slope, no review. The report of biasfactor says more.</source>
   <translation>Γ de eventos que nadie revisó: sin carreteras excluidas, sin pendiente, sin revisión. El informe de biasfactor dice más.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/dock.py" />
   <source>{0:,} events of {1:,} blocks above {2:.6g}</source>
   <translation>{0:,} eventos de {1:,} bloques por encima de {2:.6g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source> % of blocks</source>
   <translation> % de los bloques</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>In land like that of the model's card. After a storm 1 % or more, in ordinary years 0.1 % or less.</source>
   <translation>En terreno como el de la ficha del modelo. Tras una tormenta, un 1 % o más; en años corrientes, un 0,1 % o menos.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>The rasters name no operating points, or different ones.</source>
   <translation>Los rásteres no nombran puntos de operación, o nombran distintos.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>where landslides are in</source>
   <translation>donde hay deslizamientos en</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>Threshold {0:.6g}</source>
   <translation>Umbral {0:.6g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>not known</source>
   <translation>no se conoce</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>{0} % right</source>
   <translation>{0} % correctos</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/presets.py" />
   <source>Of 100 detected blocks about {0} hold a landslide, in land like that of the model's card.</source>
   <translation>De 100 bloques detectados, unos {0} contienen un deslizamiento, en terreno como el de la ficha del modelo.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/slider.py" />
   <source>Blocks with a higher probability are detections. Steps are finer near 0 and 1.</source>
   <translation>Los bloques con mayor probabilidad son detecciones. Los pasos son más finos cerca de 0 y 1.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/slider.py" />
   <source>Threshold, as a number from 0 to 1</source>
   <translation>Umbral, como número de 0 a 1</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/sources.py" />
   <source>Probability</source>
   <translation>Probabilidad</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/sources.py" />
   <source>None: no bias factor</source>
   <translation>Ninguno: sin factor de sesgo</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>How much more a region's landslides go unrecorded than the reference's, with an interval that holds for all regions at once.</source>
   <translation>Cuánto más quedan sin registrar los deslizamientos de una región que los de la referencia, con un intervalo que vale para todas las regiones a la vez.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>Counts and bias factors by region</source>
   <translation>Recuentos y factores de sesgo por región</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>{0} ({1} to {2})</source>
   <translation>{0} (de {1} a {2})</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>reference</source>
   <translation>referencia</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/table.py" />
   <source>about {0}</source>
   <translation>unos {0}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/working.py" />
   <source>Layers for the threshold</source>
   <translation>Capas para el umbral</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Detections above {0:.4g}: {1}</source>
   <translation>Detecciones por encima de {0:.4g}: {1}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Bias factors above {0:.4g}</source>
   <translation>Factores de sesgo por encima de {0:.4g}</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Written: the layers are temporary, the runs are in Processing's history.</source>
   <translation>Escrito: las capas son temporales, las ejecuciones están en el historial de procesos.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>The algorithm {0} is not there.</source>
   <translation>El algoritmo {0} no está.</translation>
  </message>
  <message>
   <location filename="../../ui/threshold/writing.py" />
   <source>Not written: the dialog says why.</source>
   <translation>No se escribió: el diálogo dice por qué.</translation>
  </message>
  <message>
   <location filename="../../core/scenes/likeness.py" />
   <source>before</source>
   <translation>antes</translation>
  </message>
  <message>
   <location filename="../../algorithms/gis/language.py" />
   <source>{0}%</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <location filename="../../algorithms/help.py" />
   <source>“{0}”</source>
   <translation>«{0}»</translation>
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
   <translation>corregidos</translation>
  </message>
  <message>
   <location filename="../../core/bias/comparison.py" />
   <source>count</source>
   <translation>recuento</translation>
  </message>
  <message>
   <location filename="../../core/reports/bias.py" />
   <source>detections</source>
   <translation>detecciones</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Mean</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Median</source>
   <translation>Mediana</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Sum</source>
   <translation>Suma</translation>
  </message>
  <message>
   <location filename="../../algorithms/choices.py" />
   <source>Water</source>
   <translation>Agua</translation>
  </message>
  <message>
   <location filename="../../core/bias/review.py" />
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <location filename="../../core/reports/evaluation.py" />
   <source>arithmetic</source>
   <translation>aritmética</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>match</source>
   <translation>ajuste</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>seed</source>
   <translation>semilla</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>version</source>
   <translation>versión</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>mask</source>
   <translation>máscara</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>bands</source>
   <translation>bandas</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>source</source>
   <translation>origen</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>product</source>
   <translation>producto</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>acquired</source>
   <translation>adquirida</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>expected</source>
   <translation>cabe esperar</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>merge</source>
   <translation>fusión</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>prior</source>
   <translation>proporción a priori</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>pixels</source>
   <translation>píxeles</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>strength</source>
   <translation>intensidad</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>sources</source>
   <translation>fuentes</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>components</source>
   <translation>componentes</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>normalised</source>
   <translation>normalizado</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>operating point</source>
   <translation>punto de operación</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>reference region</source>
   <translation>región de referencia</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>model seed</source>
   <translation>semilla del modelo</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>block px</source>
   <translation>píxeles por bloque</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>min valid</source>
   <translation>proporción mínima válida</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>source key</source>
   <translation>clave del origen</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>before date</source>
   <translation>fecha antes</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>after date</source>
   <translation>fecha después</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>false discovery rate</source>
   <translation>tasa de falsos descubrimientos</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>activation cells</source>
   <translation>celdas de activación</translation>
  </message>
  <message>
   <location filename="../../core/link/provenance.py" />
   <source>divided by</source>
   <translation>dividido por</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detects landslides in two scenes that are matched by one table, and gives the bias factor of the regions.</source>
   <translation>Detecta deslizamientos en dos escenas ajustadas con una misma tabla y da el factor de sesgo de las regiones.</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Bias factor of two scenes</source>
   <translation>Factor de sesgo de dos escenas</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>5. Catalog (.csv)</source>
   <translation>5. Catálogo (.csv)</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detections in the first scene</source>
   <translation>Detecciones en la primera escena</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Landslide probability of the first scene</source>
   <translation>Probabilidad de deslizamiento de la primera escena</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Detections in the second scene</source>
   <translation>Detecciones en la segunda escena</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>Landslide probability of the second scene</source>
   <translation>Probabilidad de deslizamiento de la segunda escena</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>3. Mask of valid pixels</source>
   <translation>3. Máscara de píxeles válidos</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>4. Regions</source>
   <translation>4. Regiones</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>1. First scene</source>
   <translation>1. Primera escena</translation>
  </message>
  <message>
   <location filename="../../resources/models/bias_of_two_scenes.model3" />
   <source>2. Second scene</source>
   <translation>2. Segunda escena</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Prepares two products of one tile as they are downloaded, classifies both alike, and finds the blocks that became landslides.</source>
   <translation>Prepara dos productos de una misma tesela tal como se descargan, clasifica ambos igual y encuentra los bloques que pasaron a ser deslizamientos.</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>New landslides between two Sentinel-2 products</source>
   <translation>Nuevos deslizamientos entre dos productos Sentinel-2</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>2. Product after (zip or metadata)</source>
   <translation>2. Producto después (zip o metadatos)</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>1. Product before (zip or metadata)</source>
   <translation>1. Producto antes (zip o metadatos)</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Landslide probability after</source>
   <translation>Probabilidad de deslizamiento después</translation>
  </message>
  <message>
   <location filename="../../resources/models/new_landslides.model3" />
   <source>Landslide probability before</source>
   <translation>Probabilidad de deslizamiento antes</translation>
  </message>
  <message>
   <location filename="../../resources/styles/detected.qml" />
   <source>undetected</source>
   <translation>no detectado</translation>
  </message>
  <message>
   <location filename="../../resources/styles/detected.qml" />
   <source>kept apart</source>
   <translation>dejado aparte</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>below 1/30</source>
   <translation>menos de 1/30</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>about as well recorded</source>
   <translation>registrada más o menos igual de bien</translation>
  </message>
  <message>
   <location filename="../../resources/styles/gamma.qml" />
   <source>above 30</source>
   <translation>más de 30</translation>
  </message>
  <message>
   <location filename="../../resources/styles/likeness.qml" />
   <source>before matching</source>
   <translation>antes del ajuste</translation>
  </message>
  <message>
   <location filename="../../resources/styles/likeness.qml" />
   <source>after matching</source>
   <translation>después del ajuste</translation>
  </message>
  <message>
   <location filename="../../resources/styles/mask.qml" />
   <source>does not count</source>
   <translation>no cuenta</translation>
  </message>
  <message>
   <location filename="../../resources/styles/mask.qml" />
   <source>counts</source>
   <translation>cuenta</translation>
  </message>
  <message>
   <location filename="../../resources/styles/recorded.qml" />
   <source>recorded</source>
   <translation>registrado</translation>
  </message>
  <message>
   <location filename="../../resources/styles/records.qml" />
   <source>exact</source>
   <translation>exacto</translation>
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
   <translation>más impreciso o desconocido</translation>
  </message>
  <message>
   <location filename="../../resources/styles/review.qml" />
   <source>not</source>
   <translation>no es deslizamiento</translation>
  </message>
  <message>
   <location filename="../../resources/styles/review.qml" />
   <source>to review</source>
   <translation>que revisar</translation>
  </message>
 </context>
</TS>
