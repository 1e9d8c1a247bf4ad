"""Recovering a wire's database from what it published: its own edition, or another's copy of it.

Everything is read as an outsider reads it, and each part proven under a checkpoint that the wire's
own key signed, before a row is written.
"""
