"""Mirrors: a wire's record, releases and files, proven, kept and pressed by somebody else."""
