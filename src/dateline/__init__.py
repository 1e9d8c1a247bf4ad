"""Dateline: a press wire whose readers do not need to trust it."""

__version__ = "0.1.0"
