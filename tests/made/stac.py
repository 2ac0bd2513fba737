"""A catalog on the loopback: items of Sentinel-2 (their files: cogs.py), and a server of both, which counts and misbehaves; and a real server."""

import contextlib
import http.server
import json
import os
import re
import socket
import subprocess
import threading
import time
import urllib.request
from urllib.parse import parse_qs, urlsplit

COLLECTION = "sentinel-2-l2a"
REGION = (0.5885, 42.3565, 0.6400, 42.3920)  # degrees: a part of the tile
DAY = "2023-06-14"
FOOTPRINT = {  # of the tile
    "type": "Polygon",
    "coordinates": [
        [
            [0.568804, 42.426902],
            [0.751001, 42.430623],
            [0.755813, 42.295636],
            [0.574004, 42.291932],
            [0.568804, 42.426902],
        ]
    ],
}


def item(name, base, day=DAY, cloud=3.5, kind="earth", footprint=None, **properties):
    """Return an item whose files lie at base/name. kind: 'earth' (Earth Search's words) or 'planetary' (Planetary Computer's)."""
    keys = ("red", "green", "blue", "scl") if kind == "earth" else ("B04", "B03", "B02", "SCL")
    footprint = footprint or FOOTPRINT
    x, y = zip(*footprint["coordinates"][0]) if footprint["type"] == "Polygon" else ((-180, 180), (-90, 90))
    assets = {key: {"href": f"{base}/{name}/{band}.tif"} for key, band in zip(keys, ("B04", "B03", "B02", "SCL"))}
    if kind == "earth":
        for key in keys[:3]:
            assets[key]["raster:bands"] = [{"nodata": 0, "data_type": "uint16", "scale": 0.0001, "offset": -0.1}]
        properties = {"earthsearch:boa_offset_applied": False, **properties}
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [],
        "id": name,
        "collection": COLLECTION,
        "geometry": footprint,
        "bbox": [min(x), min(y), max(x), max(y)],
        "properties": {
            "datetime": f"{day}T10:50:31.024000Z",
            "eo:cloud_cover": cloud,
            "platform": "sentinel-2a",
            "s2:processing_baseline": "05.09",
            **properties,
        },
        "links": [],
        "assets": assets,
    }


class Catalog:
    """A server of files by ranges and of a STAC API, on a port of its own. Use as a context manager.

    answer: what stands in for it, called with the request's path before anything else; it returns (code, bytes) or None. page: items a page.
    """

    def __init__(self, folder, items=(), page=2, collection=COLLECTION):
        self.folder, self.items, self.page, self.collection = folder, list(items), page, collection
        self.requests, self.answer, self.again = [], lambda path: None, False
        catalog = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                catalog.serve(self)

            def do_HEAD(self):
                catalog.serve(self)

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                catalog.serve(self, json.loads(body))

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    @property
    def api(self):
        return f"{self.url}/api"

    @property
    def read(self):
        """The bytes of files that were sent."""
        return sum(size for path, _, size in self.requests if path.endswith(".tif"))

    def serve(self, request, body=None):
        path = urlsplit(request.path).path
        told = self.answer(request.path)
        if told is not None:
            return self.send(request, *told)
        if path.startswith("/api"):
            found = self.asked(
                path[4:].strip("/"), {k: v[0] for k, v in parse_qs(urlsplit(request.path).query).items()}, body
            )
            if found is None:
                return self.send(request, 404, b'{"code": "NotFound"}')
            return self.send(request, 200, json.dumps(found).encode(), "application/geo+json")
        file = self.folder / path.strip("/")
        if not file.is_file():
            return self.send(request, 404, b"")
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range", ""))
        size = file.stat().st_size
        first, last = (int(wanted[1]), min(int(wanted[2] or size - 1), size - 1)) if wanted else (0, size - 1)
        with open(file, "rb") as stream:
            stream.seek(first)
            data = stream.read(last - first + 1)
        self.requests.append((request.path, (first, last), len(data) if request.command == "GET" else 0))
        more = {"Content-Range": f"bytes {first}-{last}/{size}"} if wanted else {}
        return self.send(request, 206 if wanted else 200, data, "image/tiff", {"Accept-Ranges": "bytes", **more})

    def send(self, request, code, data, kind="application/json", more=None):
        with contextlib.suppress(ConnectionError):
            request.send_response(code)
            for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **(more or {})}.items():
                request.send_header(name, value)
            request.end_headers()
            if request.command != "HEAD":
                request.wfile.write(data)

    def asked(self, path, query, body):
        """Return what the API answers to a path, None where it has nothing there."""
        if not path:
            return self.root()
        if path == f"collections/{self.collection}":
            return self.described()
        if path == "collections":
            return {"collections": [self.described()], "links": []}
        found = re.fullmatch(rf"collections/{self.collection}/items/(.+)", path)
        if found:
            return next((self.linked(one) for one in self.items if one["id"] == found[1]), None)
        return self.search(body if body is not None else query) if path == "search" else None

    def linked(self, one):
        address = f"{self.api}/collections/{self.collection}/items/{one['id']}"
        return {**one, "links": [{"rel": "self", "href": address, "type": "application/geo+json"}]}

    def root(self):
        rules = ("core", "collections", "ogcapi-features", "item-search")
        return {
            "type": "Catalog",
            "stac_version": "1.0.0",
            "id": "loopback",
            "description": "A catalog of a test.",
            "conformsTo": [f"https://api.stacspec.org/v1.0.0/{rule}" for rule in rules],
            "links": [
                {"rel": "self", "href": self.api},
                {"rel": "root", "href": self.api},
                {"rel": "data", "href": f"{self.api}/collections"},
                *(
                    {"rel": "search", "href": f"{self.api}/search", "type": "application/geo+json", "method": m}
                    for m in ("GET", "POST")
                ),
            ],
        }

    def described(self):
        return {
            "type": "Collection",
            "stac_version": "1.0.0",
            "id": self.collection,
            "description": "Sentinel-2, level 2A.",
            "license": "proprietary",
            "extent": {
                "spatial": {"bbox": [[-180, -90, 180, 90]]},
                "temporal": {"interval": [["2015-06-27T00:00:00Z", None]]},
            },
            "links": [{"rel": "self", "href": f"{self.api}/collections/{self.collection}"}],
        }

    def search(self, given):
        """Return a page of the items in a box and a range of days."""
        box = given["bbox"] if isinstance(given["bbox"], list) else list(map(float, given["bbox"].split(",")))
        start, end = given["datetime"].split("/")
        hits = [
            one
            for one in self.items
            if start <= one["properties"]["datetime"] <= end
            and one["bbox"][0] <= box[2]
            and one["bbox"][2] >= box[0]
            and one["bbox"][1] <= box[3]
            and one["bbox"][3] >= box[1]
        ]
        first = int(given.get("from", 0))
        page = [self.linked(one) for one in hits[first : first + self.page]]
        links, later = [], 0 if self.again else first + self.page
        if self.again or later < len(hits):
            body = {**given, "from": later}
            links = [{"rel": "next", "method": "POST", "href": f"{self.api}/search", "body": body, "merge": False}]
        return {"type": "FeatureCollection", "features": page, "links": links}


def static(folder, items):
    """Write items as a static catalog, and return its file."""
    described = Catalog(folder).described()
    parts = folder / COLLECTION
    parts.mkdir(parents=True)
    root = {"rel": "root", "href": "../catalog.json"}
    for one in items:
        links = [root, *({"rel": rel, "href": "./collection.json"} for rel in ("parent", "collection"))]
        (parts / f"{one['id']}.json").write_text(json.dumps({**one, "links": links}))
    described["links"] = [root, {"rel": "parent", "href": "../catalog.json"}]
    described["links"] += [{"rel": "item", "href": f"./{one['id']}.json"} for one in items]
    (parts / "collection.json").write_text(json.dumps(described))
    links = [{"rel": "root", "href": "./catalog.json"}, {"rel": "child", "href": f"./{COLLECTION}/collection.json"}]
    path = folder / "catalog.json"
    path.write_text(
        json.dumps(
            {"type": "Catalog", "stac_version": "1.0.0", "id": "static", "description": "A test's.", "links": links}
        )
    )
    return path


@contextlib.contextmanager
def real_api(python, folder, items):
    """Serve items by stac-fastapi-static in a process of its own, and yield the API's address. python: of the environment that has it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    known = {
        "catalog_href": static(folder, items).as_uri(),
        "app_host": "127.0.0.1",
        "app_port": str(port),
        "reload": "false",
    }
    keep = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    with open(folder / "server.log", "wb") as log:
        server = subprocess.Popen(
            [python, "-m", "stac_fastapi.static.app"], env={**keep, **known}, cwd=folder, stdout=log, stderr=log
        )
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(60):
            with contextlib.suppress(OSError), urllib.request.urlopen(f"{url}/", timeout=10):
                break
            time.sleep(0.5)
        yield url
    finally:
        server.terminate()
        server.wait(10)
