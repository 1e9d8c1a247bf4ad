"""A witness: a small service that cosigns logs which only grow (C2SP tlog-witness v1.0.0).

Its folder holds a key of its own and one SQLite file with the logs that it watches and the latest
checkpoint it cosigned of each. It keeps a new size before it answers, so that no crash makes it
cosign two histories; two requests at once are judged one after the other.
"""
