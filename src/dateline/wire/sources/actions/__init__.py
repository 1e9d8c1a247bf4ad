"""What can be done to sources, one verb a module."""
