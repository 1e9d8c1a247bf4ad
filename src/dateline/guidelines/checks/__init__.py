"""The checks: one module a rule or a small group of related rules."""
