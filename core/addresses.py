"""Addresses on the network: what of them may be shown and kept, for a key in one must not reach a log, a layer or a file."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit, urlunsplit

from .errors import InputError
from .words import Words

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.I)
STORES = ("s3", "gs", "az")  # addresses of files in clouds, which GDAL opens with the keys of its environment


def is_address(text: str) -> bool:
    """Say whether a text is an address, not a path."""
    return _SCHEME.match(text) is not None


def bare(address: str) -> str:
    """Return an address without what may be a key: user and password, query, fragment."""
    parts = urlsplit(address)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def without_keys(text: str) -> str:
    """Return a text of another program's without what may be a key in the addresses that it names."""
    return re.sub(r"(?<=://)[^/\s@]+@|(?<=[^\s?])\?[^\s'\"<>]+=[^\s'\"<>,]+", "", text)


def check_plain(address: str, name: str) -> None:
    """Raise InputError unless an address is one of the web and holds no key; name: the parameter's."""
    if not re.match(r"https?://[^/]", address, re.I):
        raise InputError(Words("{0} is no address of the web (https://…): {1}.", name, bare(address)))
    if bare(address) != address.rstrip("?#"):
        raise InputError(
            Words(
                "{0} holds a password or a query ({1}…), which would be kept in QGIS's history. Give the address without it; GDAL and the"
                " engine take keys from the environment (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …, .netrc).",
                name,
                bare(address),
            )
        )


def resolved(href: str, base: str) -> str:
    """Return where a link of a document leads. base: the document's own address or path."""
    if is_address(href) or not base:
        return href
    if is_address(base):
        return urljoin(base, href)
    return href if href.startswith("/") else f"{base.replace(chr(92), '/').rpartition('/')[0] or '.'}/{href}"
