"""Asks STAC APIs for items, and reads single ones: with time limits, retries, and words for whatever an API may answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Iterator, TypeVar

import pystac_client
import requests
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO
from urllib3 import Retry

from ... import plain
from ...addresses import bare, is_address
from ...errors import Canceled, InputError
from ...link.jobs import FindJob
from ...listener import Listener
from ...scenes.stac import SceneItem, read_item
from ...words import Words

CONNECT_S, READ_S, RETRIES = 15.0, 30.0, 3
BUSY = (429, 500, 502, 503, 504)
PAGE, MOST_ITEMS, MOST_PAGES = 100, 2000, 100
ITEM_MOST = 4 << 20  # bytes of an item; those of the public collections have 0.02 MB
T = TypeVar("T")


def find(job: FindJob, say: Listener) -> dict[str, Any]:
    """Return {"found": the items of each search, as plain data without keys}. Raises InputError, Canceled."""
    api, found = bare(job.api), []
    client = _asked(api, lambda: _open(job.api))
    if _asked(api, lambda: client.get_collection(job.collection)) is None:
        raise InputError(Words("{0} has no collection {1}: check COLLECTION.", api, job.collection))
    for k, search in enumerate(job.searches):
        say.check()
        say.progress(100 * k / len(job.searches), Words("Asking {0}: {1} of {2}", api, k + 1, len(job.searches)))
        found.append([item.shown() for item in _items(client, job, search, say)])
    return {"found": found}


def _open(address: str) -> pystac_client.Client:
    limits = (CONNECT_S, READ_S)
    client = pystac_client.Client.open(address, stac_io=StacApiIO(max_retries=_retry()), timeout=limits)
    if client.get_search_link() is None:
        raise ValueError("it offers no search")
    return client


def _retry() -> Retry:
    return Retry(
        RETRIES, connect=1, backoff_factor=1, status_forcelist=BUSY, allowed_methods=None, raise_on_status=False
    )


def _items(client: pystac_client.Client, job: FindJob, search: dict[str, Any], say: Listener) -> list[SceneItem]:
    """Return the items of one search; those that can't be used are counted and said."""
    asked = client.search(
        collections=[job.collection],
        bbox=search["bbox"],
        datetime=f"{search['start']}T00:00:00Z/{search['end']}T23:59:59Z",
        limit=PAGE,
    )
    found: dict[str, SceneItem] = {}
    others, broken = 0, []
    for page in _pages(bare(job.api), asked, say):
        for data in page:
            if not isinstance(data, dict) or data.get("collection") not in (None, job.collection):
                others += 1
                continue
            try:
                item = read_item(data)
            except InputError as error:
                broken.append(str(error))
                continue
            item.address = item.address or f"{job.api.rstrip('/')}/collections/{job.collection}/items/{item.id}"
            if search["start"] <= item.day <= search["end"]:
                found[item.id] = item
    if others:
        say.warn(Words("{0} item(s) of another collection than {1} were left out.", others, job.collection))
    if broken and not found:
        raise InputError(Words("None of the {0} items can be used. {1}", len(broken), broken[0]))
    if broken:
        say.warn(Words("{0} item(s) can't be used and were left out: {1}", len(broken), broken[0]))
    return list(found.values())


def _pages(api: str, asked: pystac_client.ItemSearch, say: Listener) -> Iterator[list[Any]]:
    """Yield the pages of a search. Raises InputError where there are too many, or an API gives the same again and again."""
    pages, seen = asked.pages_as_dicts(), set()
    for _ in range(MOST_PAGES):
        say.check()
        page = _asked(api, lambda: next(pages, None))
        if page is None:
            return
        features = page.get("features")
        if not isinstance(features, list):
            raise InputError(_no_api(api, "a page of its answer holds no list of items"))
        names = {str(one.get("id")) for one in features if isinstance(one, dict)}
        if names and names <= seen:
            raise InputError(
                Words(
                    "The API {0} gives the same items page after page, so that it is not known which it left out. Shorten the dates, or take"
                    " another API.",
                    api,
                )
            )
        seen |= names
        if len(seen) > MOST_ITEMS:
            break
        yield features
    raise InputError(
        Words(
            "The API {0} has more than {1:,} items for one region: shorten the dates, or take smaller regions.",
            api,
            MOST_ITEMS,
        )
    )


def _asked(api: str, ask: Callable[[], T]) -> T:
    """Return what an API answers. Raises InputError in words that say what went wrong, without an address's keys."""
    try:
        return ask()
    except (Canceled, InputError):
        raise
    except APIError as error:
        raise InputError(_refusal(api, getattr(error, "status_code", None), str(error))) from None
    except requests.RequestException as error:
        raise InputError(_refusal(api, None, str(error))) from None
    except (
        Exception
    ) as error:  # whatever a page of the web holds that is no API, pystac's readers stumble over it in their own ways
        raise InputError(_no_api(api, type(error).__name__)) from None


def _no_api(api: str, why: str) -> Words:
    return Words(
        "{0} is no STAC API that can be asked ({1}): check its address, which ends where its list of links is.",
        api,
        why,
    )


def _refusal(where: str, code: int | None, said: str) -> Words:
    """Return what went wrong with a request, in a sentence."""
    if code is None and ("timed out" in said.lower() or "timeout" in said.lower()):
        return Words(
            "{0} did not answer within {1:.0f} seconds, {2} times: try again later.", where, READ_S, RETRIES + 1
        )
    if code is None:
        return Words("{0} can't be reached: there is no network, or its address is wrong. Nothing was lost.", where)
    if code in (401, 403):
        return Words("{0} refuses to answer without a key (HTTP {1}).", where, code)
    if code in BUSY:
        return Words("{0} is busy or out of order (HTTP {1}): try again later.", where, code)
    return Words("{0} answered with HTTP {1}: check its address.", where, code)


def item_at(source: str) -> SceneItem:
    """Read an item from a file or an address. Raises InputError."""
    if not is_address(source):
        return read_item(plain.read(source, ITEM_MOST), str(Path(source).resolve()))
    with requests.Session() as session:
        for scheme in ("http://", "https://"):
            session.mount(scheme, requests.adapters.HTTPAdapter(max_retries=_retry()))
        try:
            with session.get(source, timeout=(CONNECT_S, READ_S), stream=True) as answer:
                if answer.status_code != requests.codes.ok:
                    raise InputError(_refusal(bare(source), answer.status_code, ""))
                text = b"".join(_bounded(answer, source)).decode("utf-8")
        except requests.RequestException as error:
            raise InputError(_refusal(bare(source), None, str(error))) from None
        except ValueError as error:
            if isinstance(error, InputError):
                raise
            raise InputError(Words("{0} is no STAC item.", bare(source))) from None
    try:
        return read_item(json.loads(text), source)
    except json.JSONDecodeError:
        raise InputError(Words("{0} is no STAC item.", bare(source))) from None


def _bounded(answer: requests.Response, source: str) -> Iterator[bytes]:
    size = 0
    for part in answer.iter_content(1 << 16):
        size += len(part)
        if size > ITEM_MOST:
            raise InputError(Words("{0} is no STAC item: it is larger than {1} MB.", bare(source), ITEM_MOST >> 20))
        yield part
