"""What can be done to releases, one verb a module."""
