"""What is done with reports: one verb a module."""
