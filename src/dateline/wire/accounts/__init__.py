"""Who may sign in, as whom they act, and what they did: people, memberships, the audit log.

Signing in is django-allauth's: passkeys first, TOTP and recovery codes beside them, verified
e-mail, sessions that can be seen and ended. Nobody signs up uninvited. What a person may do follows
from memberships, each a role and, for the roles of a source's side, the source.
"""
