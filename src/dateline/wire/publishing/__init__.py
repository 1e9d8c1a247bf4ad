"""The publishing of the running wire."""
