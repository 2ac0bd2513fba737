"""Regions and dates to the scenes that a public catalog has of them, without a download."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Iterable, Iterator, Optional

import numpy as np

from ..core.addresses import check_plain
from ..core.errors import InputError
from ..core.link.jobs import FindJob
from ..core.listener import Listener
from ..core.records.dates import read_date
from ..core.scenes.choosing import fewest
from ..core.scenes.sentinel2 import BANDS, QUANTIFICATION
from ..core.scenes.stac import APIS, OWN, SCL, SceneItem, items_of
from ..core.version import VERSION
from ..core.words import Words
from . import choices, parameters
from .base import LandslideAlgorithm
from .gis import covering
from .gis.compat import POLYGON
from .gis.covering import Place
from .gis.engine_client import run_job
from .gis.features import LONLAT, FeatureTable
from .gis.given import Given
from .gis.outputs import Outputs

FIELDS = (
    ("scene", "str"),
    ("region", "str"),
    ("period", "str"),
    ("acquired", "datetime"),
    ("cloud", "float"),
    ("share", "float"),
    ("platform", "str"),
    ("baseline", "str"),
    ("offset", "int"),
    ("offset_by", "str"),
    ("scale", "float"),
    ("item", "str"),
    *((colour, "str") for colour in BANDS.values()),
    (SCL.lower(), "str"),
    ("api", "str"),
    ("collection", "str"),
)
PERIODS = {"before": ("START", "END"), "after": ("AFTER_START", "AFTER_END")}
CLOUDY = 100.0  # of an item that does not say its cloud


@dataclass
class Period:
    """A range of days. name: '' where there is only one."""

    name: str
    start: dt.date
    end: dt.date


@dataclass
class FindScenesJob:
    """Regions, ranges of days, the greatest cloud in per cent, an API's address and collection, and whether scenes are chosen."""

    regions: FeatureTable
    name_field: str
    periods: list
    cloud: float
    api: str
    collection: str
    choose: bool


@dataclass
class Hit:
    """A scene of a region. share: of the region, that it covers."""

    item: SceneItem
    region: str
    period: str
    share: float
    footprint: covering.Area


@dataclass
class FoundScenes:
    """The job that was done, its scenes, how many regions have none in a range of days, and which share of the regions the scenes cover least."""

    job: FindScenesJob
    hits: list = field(default_factory=list)
    without: list = field(default_factory=list)


class FindScenes(LandslideAlgorithm):
    ID, LABEL, GROUP = "findscenes", "Find scenes", "scene"
    TAGS = ("STAC", "sentinel-2", "COG", "cloud", "download", "search", "Earth Search", "Planetary Computer")
    GIVES = "regions, dates → a layer of the Sentinel-2 scenes that a public catalog has of them: footprint, date, cloud, share covered"
    ENGINE = "detect"
    DESCRIPTION = (
        "Asks a public catalog (a STAC API) which Sentinel-2 scenes, level 2A, there are of regions in a range of days, or in two: before and after."
        " Each scene becomes a polygon with its date, cloud, the share of the region that it covers, and where its bands are. Only the list is"
        " downloaded; fetchscene then reads no more than the region."
    )
    EXAMPLE = ("START", "END")
    NEXT = "Next: select the scenes of one day in OUTPUT, and give them to fetchscene."
    NUMBERS = {"N_SCENES": "Scenes", "N_WITHOUT": "Regions without a scene"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.features(
            "REGIONS", "Regions", "Polygons of the land that is looked at, in any coordinate system.", POLYGON
        )
        yield parameters.advanced(
            parameters.field(
                "NAME_FIELD",
                "Field with the regions' names",
                "Empty: name where there is one, else the feature's number.",
                "REGIONS",
            )
        )
        yield from _wanted()
        yield from _catalog()
        yield parameters.features_output(
            "OUTPUT",
            "Scenes",
            "A polygon a scene and region: scene, region, period (before or after), acquired, cloud (%), share (of the region), platform, baseline,"
            " offset and scale (what its numbers become reflectance x 10,000 by, and what says so in offset_by), item (its address), and the addresses"
            " of its bands, without keys.",
        )

    def read(self, given: Given) -> FindScenesJob:
        return FindScenesJob(
            given.features("REGIONS"),
            given.text("NAME_FIELD"),
            list(_periods(given)),
            given.number("CLOUD"),
            *_api(given),
            given.flag("CHOOSE"),
        )

    def compute(self, job: FindScenesJob, say: Listener) -> FoundScenes:
        places = covering.places_of(job.regions, job.name_field, say)
        asked = [(place, period, box) for place in places for period in job.periods for box in place.boxes()]
        searches = [{"bbox": box, "start": str(p.start), "end": str(p.end)} for _, p, box in asked]
        answers = run_job(FindJob(job.api, job.collection, searches), say.part(0, 80)).get("found", [])
        found, items = FoundScenes(job), {}
        for (place, period, _), answer in zip(asked, answers):
            known = items.setdefault((id(place), period.name), {})
            known.update((item.id, item) for item in items_of(answer))
        for k, place in enumerate(places):
            say.check()
            say.progress(80 + 20 * k / len(places))
            for period in job.periods:
                self._add(found, place, period, list(items.get((id(place), period.name), {}).values()), say)
        if not found.hits:
            raise InputError(found.without[0])
        say.info(Words("{0} scene(s) of {1} region(s).", len(found.hits), len(places)))
        return found

    def _add(self, found: FoundScenes, place: Place, period: Period, items: list, say: Listener) -> None:
        """Take up the scenes of a region in a range of days."""
        hits = list(_hits(place, period, items))
        clear = [hit for hit in hits if _cloud(hit) <= found.job.cloud]
        if not clear:
            found.without.append(_nothing(place, period, hits, found.job.cloud))
            say.warn(found.without[-1])
            return
        clear.sort(key=lambda hit: (hit.item.acquired, hit.item.id))
        if found.job.choose:
            points = place.drawn()
            covers = np.array([hit.footprint.inside(points) for hit in clear])
            chosen = fewest(covers, [_cloud(hit) for hit in clear], [hit.item.day for hit in clear])
            clear = [clear[k] for k in chosen]
            share = float(covers[chosen].any(0).mean()) if chosen else 0.0
            words = "{0}: {1} scene(s) of {2} cover {3:.0%} of it."
            say.info(Words(words, place.name, len(clear), ", ".join(sorted({hit.item.day for hit in clear})), share))
        found.hits += clear

    def write(self, found: FoundScenes, out: Outputs) -> dict:
        job = found.job
        provenance = {
            "version": VERSION,
            "api": job.api,
            "collection": job.collection,
            "cloud": job.cloud,
            "chosen": job.choose,
            **{f"{p.name or 'dates'}": f"{p.start}/{p.end}" for p in job.periods},
        }
        rows = [(covering.shape(hit.footprint), _values(hit, job)) for hit in found.hits]
        out.features("OUTPUT", FIELDS, "MultiPolygon", LONLAT, rows, "scenes", provenance)
        return {"N_SCENES": len(rows), "N_WITHOUT": len(found.without)}


def _wanted() -> Iterable[parameters.Parameter]:
    """Yield the parameters that say which scenes are looked for."""
    yield parameters.day("START", "First day", "Of the scenes, or of those before, where AFTER_START is given.")
    yield parameters.day("END", "Last day", "It counts too.")
    yield parameters.day(
        "AFTER_START",
        "First day after",
        "Of a second range of days, after the storm or the earthquake. Empty: only one range.",
    )
    yield parameters.day("AFTER_END", "Last day after", "It counts too.")
    yield parameters.number(
        "CLOUD",
        "Most cloud (%)",
        "Of the whole scene, as the catalog says it; the region may be clearer or cloudier.",
        30.0,
        0.0,
        100.0,
    )
    yield parameters.flag(
        "CHOOSE",
        "Choose scenes",
        "Keeps of each region and range of days the fewest scenes that cover what all cover together; of these the ones of the fewest days, then"
        " those with the least cloud.",
    )


def _catalog() -> Iterable[parameters.Parameter]:
    """Yield the parameters that say where."""
    yield parameters.choice(
        "API",
        "Catalog",
        "Both public ones answer without a key.",
        [*APIS, OWN],
        choices.API,
        next(iter(APIS)),
        optional=True,
    )
    yield parameters.advanced(
        parameters.text(
            "ADDRESS",
            "Address of another catalog",
            "For API=own: of a STAC API with item search, without password and query.",
        )
    )
    yield parameters.advanced(
        parameters.text(
            "COLLECTION",
            "Collection",
            "Of Sentinel-2, level 2A, as cloud-optimised GeoTIFF. Empty: sentinel-2-l2a.",
        )
    )


def _periods(given: Given) -> Iterator[Period]:
    """Yield the ranges of days. Raises InputError where a day is missing, or they lie the wrong way round."""
    wanted = [name for name, ends in PERIODS.items() if name == "before" or any(end in given for end in ends)]
    last: Optional[dt.date] = None
    for name in wanted:
        names = PERIODS[name]
        start, end = (given.day(one) for one in names)
        if start is None or end is None:
            raise InputError(Words("{0} and {1} are both needed: the first and the last day of the scenes.", *names))
        if start > end:
            raise InputError(Words("{0} ({1}) lies after {2} ({3}): exchange them.", names[0], start, names[1], end))
        if last is not None and start <= last:
            raise InputError(
                Words("AFTER_START ({0}) does not lie after END ({1}): before and after are one then.", start, last)
            )
        last = end
        yield Period(name if len(wanted) > 1 else "", start, end)


def _api(given: Given) -> tuple[str, str]:
    """Return the address of the catalog, and the collection. Raises InputError."""
    chosen, address, collection = (
        given.choice("API") or next(iter(APIS)),
        given.text("ADDRESS"),
        given.text("COLLECTION"),
    )
    if chosen == OWN:
        if not address:
            raise InputError("API=own needs the catalog's ADDRESS.")
        check_plain(address, "ADDRESS")
        return address, collection or next(iter(APIS.values()))[1]
    if address:
        raise InputError("ADDRESS is for API=own: choose it, or leave ADDRESS empty.")
    return APIS[chosen][0], collection or APIS[chosen][1]


def _hits(place: Place, period: Period, items: list) -> Iterator[Hit]:
    """Yield the scenes that cover a part of a region."""
    for item in items:
        footprint = covering.footprint_of(item.footprint)
        share = place.covered(footprint) if footprint is not None else 0.0
        if footprint is not None and share > 0:
            yield Hit(item, place.name, period.name, share, footprint)


def _cloud(hit: Hit) -> float:
    return CLOUDY if hit.item.cloud is None else hit.item.cloud


def _nothing(place: Place, period: Period, hits: list, cloud: float) -> str:
    """Say that a region has no scene, and what would help."""
    if not hits:
        words = "No scene of the region {0} from {1} to {2}: choose a longer range of days (a place is seen every five days or so, since 2016)."
        return Words(words, place.name, period.start, period.end)
    best = min(hits, key=_cloud)
    return Words(
        "No scene of the region {0} from {1} to {2} has at most {3:g} % cloud; of {4} the clearest has {5:.0f} % ({6}). Raise CLOUD, or choose a"
        " longer range of days.",
        place.name,
        period.start,
        period.end,
        cloud,
        len(hits),
        _cloud(best),
        best.item.day,
    )


def _values(hit: Hit, job: FindScenesJob) -> list:
    item = hit.item
    offset = item.offsets.get(next(iter(BANDS)))
    hrefs = [item.hrefs[band] for band in (*BANDS, SCL)]
    return [
        item.id,
        hit.region,
        hit.period,
        read_date(item.acquired),
        item.cloud,
        round(hit.share, 4),
        item.platform,
        item.baseline,
        offset,
        item.said,
        1 / QUANTIFICATION,
        item.address,
        *hrefs,
        job.api,
        job.collection,
    ]
