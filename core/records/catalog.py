"""Landslide catalogs: reading exports of the NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015) and of COOLR (Juang et al. 2019)."""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import json
import re
from dataclasses import dataclass, field
from typing import Any, Iterable, Iterator, Mapping

from ..cells import restored
from ..errors import InputError
from ..words import Words
from .dates import parse_date

REQUIRED = ("event_date", "latitude", "longitude")


@dataclass
class Record:
    """A reported landslide. Longitude and latitude in degrees (WGS 84); accuracy_m None where it is not known."""

    longitude: float
    latitude: float
    event_date: dt.datetime | None
    accuracy_m: float | None
    attributes: dict[str, Any] = field(default_factory=dict)


@dataclass
class Problems:
    """What could not be read, by line of the file (the header is line 1)."""

    dates: list[tuple[int, str]] = field(default_factory=list)
    positions: list[tuple[int, str]] = field(default_factory=list)
    accuracies: list[tuple[int, str]] = field(default_factory=list)


TEXT_FIELDS = (
    "event_id",
    "event_title",
    "location_accuracy",
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


def parse_accuracy(text: str | None) -> float | None:
    """Return the accuracy of a position in metres: exact is 0, "5km" 5000; None where it is unknown or no accuracy."""
    text = (text or "").strip().lower()
    if text == "exact":
        return 0.0
    found = re.fullmatch(r"<?\s*(\d+(?:\.\d+)?)\s*(km|m)", text)
    return float(found[1]) * (1000.0 if found[2] == "km" else 1.0) if found else None


# The names that COOLR's exports and older ones give to the same columns.
ALIASES = {
    "event_id": ("ev_id", "id", "objectid"),
    "event_date": ("ev_date", "date"),
    "event_title": ("ev_title",),
    "location_accuracy": ("loc_acc", "location_acc"),
    "landslide_category": ("ls_cat",),
    "landslide_trigger": ("ls_trig",),
    "landslide_size": ("ls_size",),
    "landslide_setting": ("ls_setting",),
    "country_name": ("ctry_name", "country"),
    "country_code": ("ctry_code", "countrycode"),
    "admin_division_name": ("div_name",),
    "source_name": ("src_name",),
    "source_link": ("src_link",),
    "fatality_count": ("fatalities",),
    "injury_count": ("injuries",),
    "latitude": ("lat", "y"),
    "longitude": ("lon", "long", "x"),
}


def check(path: str) -> None:
    """Look whether a file may be a catalog, without reading its records. Raises InputError where it is none."""
    with _in_words(path), open(path, newline="", encoding="utf-8-sig") as stream:
        if not _is_geojson(path):
            _require(csv.DictReader(stream).fieldnames or (), path)


def read(path: str) -> tuple[list[Record], Problems]:
    """Read a catalog's export: .csv (UTF-8 with or without a byte-order mark), or GeoJSON with points.

    A record without a date that can be parsed is kept, with None; one without a position has no place and is left out.
    Both are in the Problems. Raises InputError where the file is no catalog.
    """
    problems = Problems()
    with _in_words(path):
        if _is_geojson(path):
            records = list(_records(_geojson_rows(path), problems))
        else:
            with open(path, newline="", encoding="utf-8-sig") as stream:
                rows = csv.DictReader(stream)
                _require(rows.fieldnames or (), path)
                records = list(_records(((rows.line_num, _restored(row)) for row in rows), problems))
    if not records:
        raise InputError(Words("The catalog {0} holds no record with a position.", path))
    if all(r.event_date is None for r in records):
        seen = ", ".join(repr(text) for _, text in problems.dates[:3])
        raise InputError(
            Words(
                "No date in the catalog {0} can be parsed ({1}). Expected MM/DD/YYYY hh:mm:ss AM/PM or YYYY-MM-DD.",
                path,
                seen,
            )
        )
    return records, problems


def _restored(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row without the marks by which cells are kept from spreadsheets (core/cells.py)."""
    return {name: restored(cell) if isinstance(cell, str) else cell for name, cell in row.items()}


def _is_geojson(path: str) -> bool:
    return path.lower().endswith((".geojson", ".json"))


@contextlib.contextmanager
def _in_words(path: str) -> Iterator[None]:
    """Turn what goes wrong while a file is read into a sentence for the user."""
    try:
        yield
    except InputError:
        raise
    except (OSError, UnicodeDecodeError, csv.Error, ValueError) as error:
        raise InputError(Words("The catalog {0} can't be read: {1}.", path, error)) from error


def _require(names: Iterable[str], path: str) -> None:
    known = {_name(n) for n in names}
    missing = [n for n in REQUIRED if n not in known]
    if missing:
        raise InputError(
            Words(
                "The catalog {0} has no column {1}. A NASA GLC export has event_date, latitude and longitude.",
                path,
                ", ".join(missing),
            )
        )


def _name(text: str | None) -> str:
    """Return the GLC's name of a column."""
    name = (text or "").strip().lower()
    return next((wanted for wanted, others in ALIASES.items() if name in others), name)


def _geojson_rows(path: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (number of the feature, its properties with longitude and latitude). Raises InputError where the file is no such collection."""
    with open(path, encoding="utf-8-sig") as stream:
        data = json.load(stream)
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise InputError(Words("The catalog {0} is no GeoJSON collection of features.", path))
    system = str((data.get("crs") or {}).get("properties", {}).get("name", "CRS84"))
    if not system.endswith(("CRS84", "4326")):
        raise InputError(
            Words("The catalog {0} is in {1}; export it in longitude and latitude (EPSG:4326).", path, system)
        )
    for number, feature in enumerate(features, 1):
        row = {str(k): v for k, v in (feature.get("properties") or {}).items()}
        geometry = feature.get("geometry") or {}
        if geometry.get("type") == "Point" and len(geometry.get("coordinates") or ()) >= 2:
            row = {k: v for k, v in row.items() if _name(k) not in ("longitude", "latitude")}
            row["longitude"], row["latitude"] = geometry["coordinates"][:2]
        yield number, row
    if features:
        names = {n for f in features[:100] for n in (f.get("properties") or {})}
        _require([*names, "longitude", "latitude"], path)


def _records(rows: Iterable[tuple[int, Mapping[Any, Any]]], problems: Problems) -> Iterator[Record]:
    for line, given in rows:
        row: dict[str, str] = {}
        for key, value in given.items():
            if key is not None and value is not None and not isinstance(value, (list, dict)):
                row.setdefault(_name(key), str(value).strip())
        try:
            lon, lat = float(row["longitude"]), float(row["latitude"])
            if not (-180 <= lon <= 180 and -90 <= lat <= 90):
                raise ValueError
        except (KeyError, ValueError):
            problems.positions.append((line, f"{row.get('longitude')}, {row.get('latitude')}"))
            continue
        date, accuracy = parse_date(row.get("event_date")), parse_accuracy(row.get("location_accuracy"))
        if date is None:
            problems.dates.append((line, row.get("event_date", "")))
        if accuracy is None and row.get("location_accuracy", "").lower() not in ("", "unknown"):
            problems.accuracies.append((line, row["location_accuracy"]))
        attributes: dict[str, Any] = {name: row.get(name, "") for name in TEXT_FIELDS}
        attributes.update({name: _integer(row.get(name)) for name in NUMBER_FIELDS})
        yield Record(lon, lat, date, accuracy, attributes)


def _integer(text: str | None) -> int | None:
    try:
        return int(float(text or ""))
    except ValueError:
        return None
