"""What GDAL read over the network, by its own count."""

from __future__ import annotations

import ctypes
import json

import rasterio._base

COUNTED = {"CPL_VSIL_NETWORK_STATS_ENABLED": "YES"}  # before the first request


def read_bytes() -> int | None:
    """Return how many bytes this process has read, None where its GDAL can't be asked (on Windows its functions are not in reach)."""
    try:
        gdal = ctypes.CDLL(rasterio._base.__file__)
        asked, free = gdal.VSINetworkStatsGetAsSerializedJSON, gdal.VSIFree
    except (OSError, AttributeError):
        return None
    asked.restype, asked.argtypes, free.argtypes = ctypes.c_void_p, [ctypes.c_void_p], [ctypes.c_void_p]
    found = asked(None)
    try:
        methods = json.loads(ctypes.string_at(found) if found else "{}").get("methods", {})
    finally:
        free(found)
    return sum(int(one.get("downloaded_bytes", 0)) for one in methods.values())
