"""The desk: submissions on their way to a decision, and the decisions with their reasons.

A submission is written by its source's side, revision by revision, and submitted; then it waits.
An editor claims it, reads it beside its findings, and accepts, returns or refuses it. Where a block
is overruled, or a rule wants two, a second editor has to sign before it is published.
"""
