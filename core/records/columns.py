"""Which column of a catalog says what: the names that catalogs give to the same things, and those that a user gives."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Iterable, Mapping, Sequence

from ..errors import InputError
from ..words import Words
from .dates import AUTO, DAY_FIRST

DATE, LATITUDE, LONGITUDE, SHAPE = "event_date", "latitude", "longitude", "wkt"
YEAR, MONTH, DAY = "year", "month", "day"
ACCURACY, METRES = "location_accuracy", "accuracy_m"
ACCURACIES = (METRES, ACCURACY)  # fields that say how rough a record's position is; the first that is there counts
TEXT_FIELDS = (
    "event_id",
    "event_title",
    ACCURACY,
    "landslide_category",
    "landslide_trigger",
    "landslide_size",
    "landslide_setting",
    "country_name",
    "country_code",
    "admin_division_name",
    "source_name",
    "source_link",
)
NUMBER_FIELDS = ("fatality_count", "injury_count")
SHOWN = 40  # names in a sentence, and letters of each
SHORTENED = 10  # letters of a shapefile's names

# Of each role the names, the surer first: NASA's (also as shapefiles cut them), COOLR's, and those of USGS, SLIDO, ITALICA, GFLD, UGLC,
# DesInventar, EM-DAT and national ones. Written as `plain_name` gives them.
NAMES = {
    DATE: "event_date ev_date eventdate date utc_date date_utc local_date start_date startdate date_start event_start landslide_date slide_date"
    " ls_date date_ymd date_time datetime date_of_event date_event occurrence_date fecha fecha_evento fecha_inicio data_evento datum data dates",
    LATITUDE: "latitude lat latitud latitudine lat_dd latitude_dd dec_lat lat_wgs84 latitude_wgs84 lat_deg breite point_y y_wgs84 y_coord ycoord y",
    LONGITUDE: "longitude lon long lng longitud longitudine lon_dd long_dd longitude_dd dec_long dec_lon lon_wgs84 longitude_wgs84 lon_deg laenge lange"
    " point_x x_wgs84 x_coord xcoord x",
    SHAPE: "wkt wkt_geom wkt_geometry geom_wkt the_geom geom geometry shape",
    YEAR: "year start_year event_year yr yyyy anio ano anno jahr annee fechano fecha_ano",
    MONTH: "month start_month event_month mo mon mm mes mese monat mois fechames fecha_mes",
    DAY: "day start_day event_day dy dd dia giorno tag jour fechadia fecha_dia",
    METRES: METRES,
    ACCURACY: "location_accuracy loc_acc location_acc loc_accuracy accuracy geographic_accuracy position_accuracy positional_accuracy"
    " spatial_accuracy loc_prec location_precision precision_m precision accuracy_km precision_km uncertainty_m uncertainty_km uncertainty"
    " incertidumbre incertidumb radius_m radius_km error_m",
    "event_id": "event_id ev_id landslide_id unique_id landsliden disno serial id objectid ls_id",
    "event_title": "event_title ev_title title event_name location_m place location municipality lugar localidad",
    "landslide_category": "landslide_category ls_cat category landslide_type landslide ls_type move_class movement disaster_subtype"
    " disaster_type type tipo event evento",
    "landslide_trigger": "landslide_trigger ls_trig trigger landslide1 landslid_1 detonante disparador causa cause physical_factors contr_fact",
    "landslide_size": "landslide_size ls_size size landslide2 landslid_2",
    "landslide_setting": "landslide_setting ls_setting setting landslide3 landslid_3",
    "country_name": "country_name ctry_name country pais paese nation",
    "country_code": "country_code ctry_code countrycode iso iso3 iso2 iso_a2 iso_a3",
    "admin_division_name": "admin_division_name div_name region province state departamento department provincia name0",
    "source_name": "source_name src_name source source_1 info_source data_sourc fuente fuentes old_dataset inventory",
    "source_link": "source_link src_link link url inventoryurl report_1",
    "fatality_count": "fatality_count fatalities total_deaths deaths dead killed muertos fallecidos vittime",
    "injury_count": "injury_count injuries injured no_injured heridos lesionados",
}
_FOLLOWED = {role: names.split() for role, names in NAMES.items()}


def plain_name(name: object) -> str:
    """Return a column's name in lower case, without accents, with _ for what is no letter or digit."""
    bare = unicodedata.normalize("NFKD", str(name or "").lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", bare).strip("_")


@dataclass
class Columns:
    """The column of each role that is there, and what the catalog's form says of bare numbers and of dates.

    unit: of a bare number that is an accuracy, in metres; area: whether it is one of a circle in square metres; order: of day and month.
    """

    of: dict[str, str]
    unit: float = 1.0
    area: bool = False
    order: str = AUTO

    @property
    def dated(self) -> bool:
        """Whether there is a date, or a year with its months and days."""
        return DATE in self.of or all(role in self.of for role in (YEAR, MONTH, DAY))

    @property
    def placed(self) -> bool:
        """Whether there are positions."""
        return SHAPE in self.of or (LATITUDE in self.of and LONGITUDE in self.of)

    @property
    def sure(self) -> int:
        """Say how sure it is that this is a catalog's header: how many roles are known, the needed ones counted more."""
        return len(self.of) + 100 * (self.dated + self.placed) + 10 * any(r in self.of for r in (DATE, YEAR, LATITUDE))


def find(names: Sequence[str], named: Mapping[str, str] | None = None) -> Columns:
    """Return which columns say what. named: those that the user named, by role. Raises InputError where one of these is not there."""
    known: dict[str, str] = {}
    for name in names:
        known.setdefault(plain_name(name), name)
    found = {}
    for role, wanted in _FOLLOWED.items():
        there = [known[one] for one in wanted if one in known]
        cut = [known[one[:SHORTENED]] for one in wanted if len(one) > SHORTENED and one[:SHORTENED] in known]
        if there or cut:
            found[role] = (there or cut)[0]
    for role, name in (named or {}).items():
        found[role] = _named(names, name)
    named = named or {}
    if any(role in named for role in (YEAR, MONTH, DAY)) and DATE not in named:
        found.pop(DATE, None)
    if LATITUDE in named or LONGITUDE in named:
        found.pop(SHAPE, None)
    if ACCURACY in named:
        found.pop(METRES, None)
    accuracy = plain_name(found.get(ACCURACY))
    columns = Columns(found, 1000.0 if accuracy.endswith("_km") else 1.0)
    columns.area = accuracy == "precision" and "landsliden" in known  # GFLD (Froude and Petley 2018)
    if "utc_date" in known and "geographic_accuracy" in known:  # ITALICA
        columns.order = DAY_FIRST
    return columns


def _named(names: Iterable[str], name: str) -> str:
    """Return a column by the name that a user gave, if need be without regard to case. Raises InputError."""
    every = list(names)
    alike = [one for one in every if one == name] or [
        one for one in every if one.strip().casefold() == name.strip().casefold()
    ]
    if not alike:
        raise InputError(Words("The catalog has no column {0!r}; it has {1}.", name, ", ".join(every)))
    return alike[0]


def check(columns: Columns, names: Sequence[str], path: str, shaped: bool = False) -> None:
    """Raise InputError unless a catalog has dates and positions. shaped: whether its features have places of their own."""
    missing = [DATE] if not columns.dated else []
    if not (shaped or columns.placed):
        missing += [role for role in (LATITUDE, LONGITUDE) if role not in columns.of]
    if missing:
        raise InputError(
            Words(
                "The catalog {0} has no column {1} that is known by its name; it has {2}. Name the columns (DATE_FIELD, or YEAR_FIELD,"
                " MONTH_FIELD and DAY_FIELD; LATITUDE_FIELD, LONGITUDE_FIELD).",
                path,
                ", ".join(missing),
                ", ".join(str(name)[:SHOWN] for name in names[:SHOWN]) or Words("none"),
            )
        )
