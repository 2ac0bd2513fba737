"""Catalogs: reading them, dates, places on the ellipsoid, which record is which detection."""
