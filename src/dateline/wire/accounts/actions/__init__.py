"""What changes accounts: one verb a module."""
