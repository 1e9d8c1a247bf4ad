"""The demonstration wire: invented sources and releases, as package data."""
