"""A press release as a Wagtail page: the peer that an edition's pages are measured beside."""
