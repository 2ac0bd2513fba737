"""Countries as catalogs name them."""

from __future__ import annotations

import re
import unicodedata
from typing import Sequence

from .catalog import Record

# What catalogs call countries otherwise than the map does, by code.
OTHERWISE = {
    "US": "united states; usa; us; america",
    "GB": "uk; great britain; england; scotland; wales; northern ireland",
    "RU": "russian federation",
    "VN": "viet nam",
    "MM": "burma; myanmar burma",
    "CI": "ivory coast; cote d ivoire",
    "SZ": "swaziland; eswatini",
    "CZ": "czech republic",
    "CG": "republic of the congo; congo brazzaville; congo republic",
    "CD": "democratic republic of the congo; congo kinshasa; dr congo; drc; zaire; congo the democratic republic of the",
    "TL": "east timor",
    "LA": "lao pdr; lao people s democratic republic; lao",
    "KR": "republic of korea; korea; korea republic of; korea south; korea the republic of",
    "KP": "dpr korea; democratic people s republic of korea; korea north",
    "IR": "islamic republic of iran; iran islamic republic of",
    "SY": "syrian arab republic",
    "BO": "bolivia plurinational state of; plurinational state of bolivia",
    "VE": "venezuela bolivarian republic of; bolivarian republic of venezuela",
    "TZ": "united republic of tanzania; tanzania united republic of",
    "MD": "republic of moldova; moldova republic of",
    "MK": "north macedonia; republic of macedonia",
    "TR": "turkiye",
    "TW": "taiwan province of china; chinese taipei",
    "CN": "people s republic of china; china people s republic of",
    "HK": "hong kong sar",
    "MO": "macau",
    "CV": "cape verde",
    "BN": "brunei darussalam",
    "PS": "palestinian territory; state of palestine; west bank",
    "FM": "federated states of micronesia; micronesia federated states of",
    "FO": "faroe islands",
    "VC": "saint vincent and the grenadines",
    "GM": "the gambia",
    "BS": "the bahamas",
    "NL": "the netherlands; holland",
    "PE": "peru",
    "MX": "mejico",
    "BR": "brasil",
    "IT": "italia",
    "ES": "espana",
    "DE": "deutschland",
}
# Countries of which the map, or those who keep it, show a part as another.
TOGETHER = (
    "US PR GU VI AS MP UM",
    "GB GI IM JE GG AI VG MS KY BM FK SH TC PN IO GS",
    "FR PF NC WF PM BL MF TF",
    "NL AW CW SX",
    "CN HK MO TW",
    "DK GL FO",
    "AU NF HM",
    "NZ CK NU TK",
    "FI AX",
    "UA RU",
    "IN PK CN",
    "IL PS SY",
    "MA EH",
    "RS XK",
    "SD SS",
    "KR KP",
)
ABBREVIATED = {
    "is": "islands",
    "i": "island",
    "rep": "republic",
    "dem": "democratic",
    "st": "saint",
    "s": "south",
    "n": "north",
    "w": "western",
    "fr": "french",
    "eq": "equatorial",
    "vin": "vincent",
    "gren": "grenadines",
    "barb": "barbuda",
    "herz": "herzegovina",
    "ter": "territory",
    "br": "british",
}


def plain_country(name: str) -> str:
    """Return a country's name in lower case, without accents, with its abbreviations written out."""
    bare = unicodedata.normalize("NFKD", name.lower().replace("’", "'")).encode("ascii", "ignore").decode()
    expanded = re.sub(r"\b([a-z]+)\.", lambda found: ABBREVIATED.get(found[1], found[1]) + " ", bare)
    return " ".join(re.sub(r"[^a-z0-9]+", " ", expanded).split())


def codes_of(record: Record, known: dict[str, str]) -> set[str]:
    """Return the codes of the countries in which a record may lie, by the name it says, else by its code; none where it says none that is known.

    known: codes by plain name or by code.
    """
    for words in (record.attributes.get("country_name"), record.attributes.get("country_code")):
        plain = plain_country(str(words or ""))
        code = known.get(plain) or known.get(re.sub(r"^(the|republic of|kingdom of) ", "", plain))
        if code is not None:
            return {code}.union(
                *(set(group.split()) for group in TOGETHER if group.split()[0] == code or _mutual(code, group))
            )
    return set()


def _mutual(code: str, group: str) -> bool:
    """Whether in a group no country is the others' owner, so that each may be meant."""
    members = group.split()
    return code in members and members[0] in ("UA", "IN", "IL", "RS", "SD", "KR")


def names_of(countries: Sequence[tuple[str, str, str]]) -> dict[str, str]:
    """Return the codes of countries by their plain names and their codes. countries: (code, name, code of three letters) of each on the map."""
    found: dict[str, str] = {}
    for code, name, longer in countries:
        for words in (code, longer, name):
            if plain_country(words or "") not in ("", "1", "99"):
                found.setdefault(plain_country(words), code)
    for code, names in OTHERWISE.items():
        for name in names.split("; "):
            found.setdefault(name, code)
    return found
