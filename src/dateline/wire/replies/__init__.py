"""What those have to say who are named in a release: replies, offers of one, confirmations.

Nobody here needs an account. A secret link, sent in a letter, opens one page: to somebody accused
the passage about them, to a partner the sentences that name it, to a co-issuer the whole text. An
offer has a deadline; until then, or until an answer comes, the desk can't accept the filing. A
reply is judged by the guidelines and stands with the release as the record's `reply.attached`.
"""
