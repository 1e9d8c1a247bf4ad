"""The sources of the running wire."""
