"""A landslide catalog's export to points with typed fields."""

import os

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ..core import catalog
from .base import ANY_FILE, LandslideAlgorithm, tr
from .compat import POINT, fields_of
from .vectors import write
from .version import VERSION

LISTED = 20  # how many problems of a kind are listed


class ImportCatalog(LandslideAlgorithm):
    ID, LABEL, GROUP = "importcatalog", "Import landslide catalog", "Catalog"
    TAGS = ("NASA", "GLC", "COOLR", "inventory", "csv", "records")
    DESCRIPTION = (
        "Reads an export of the NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015) or of COOLR into points with a typed date, the accuracy of"
        " the position in metres (exact is 0, unknown is empty), category, trigger, size and fatalities. Records whose date can't be parsed are"
        " kept without a date; records without a position are left out. Both are counted and listed in the log."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFile(
                "INPUT", tr("Catalog"), fileFilter=f"Catalog (*.csv *.geojson *.json);;{ANY_FILE}"
            ),
            "The export as the catalog's site gives it: .csv, or GeoJSON with points in longitude and latitude.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Records"), POINT),
            ("Points in WGS 84 with event_date (date and time), accuracy_m, and the catalog's own fields."),
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber("N_RECORDS", tr("Records")),
            QgsProcessingOutputNumber("N_UNDATED", tr("Records without a date")),
            QgsProcessingOutputNumber("N_UNPLACED", tr("Rows left out, without a position")),
        ]

    def execute(self, parameters, context, feedback):
        path = self.parameterAsFile(parameters, "INPUT", context)
        records, problems = catalog.read(path)
        names = [("event_date", "datetime"), ("accuracy_m", "float")]
        names += [(n, "str") for n in catalog.TEXT_FIELDS] + [(n, "int") for n in catalog.NUMBER_FIELDS]
        rows = [
            (
                QgsGeometry.fromPointXY(QgsPointXY(r.longitude, r.latitude)),
                [_qt(r.event_date), r.accuracy_m]
                + [r.attributes[n] for n in catalog.TEXT_FIELDS + catalog.NUMBER_FIELDS],
            )
            for r in records
        ]
        for words, found in (
            ("without a date that can be parsed; kept, without a date", problems.dates),
            ("without a position; left out", problems.positions),
            ("with an accuracy that is not understood; kept, as unknown", problems.accuracies),
        ):
            if found:
                listed = "; ".join(f"line {line}: {text!r}" for line, text in found[:LISTED])
                feedback.pushWarning(f"{len(found)} row(s) {words}: {listed}{' …' if len(found) > LISTED else ''}")
        feedback.pushInfo(f"{len(records)} records")
        provenance = {"version": VERSION, "catalog": os.path.basename(path), "records": len(records)}
        destination = write(
            self,
            parameters,
            "OUTPUT",
            context,
            feedback,
            fields_of(names),
            QgsWkbTypes.Type.Point,
            QgsCoordinateReferenceSystem("EPSG:4326"),
            rows,
            "records",
            provenance,
        )
        return {
            "OUTPUT": destination,
            "N_RECORDS": len(records),
            "N_UNDATED": len(problems.dates),
            "N_UNPLACED": len(problems.positions),
        }


def _qt(date):
    if date is None:
        return None
    return QDateTime(QDate(date.year, date.month, date.day), QTime(date.hour, date.minute, date.second))
