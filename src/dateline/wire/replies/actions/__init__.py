"""What changes offers, replies and confirmations: one verb a module."""
