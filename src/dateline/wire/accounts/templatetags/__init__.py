"""Tags of the wire's own templates."""
