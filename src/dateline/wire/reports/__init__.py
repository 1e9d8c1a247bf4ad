"""Readers' reports: from a notice about one version to an answer, an appeal and its outcome.

A reader needs no account. The receipt is a page at an address that nobody can guess; of its token
only the digest is kept. What a report says, its evidence and the address for the answer are sealed
(`dateline.wire.vault`), read by editors without a conflict of interest alone, each reading logged,
and erased a stated time after the last decision. What the desk decides is an entry of the record.
"""
