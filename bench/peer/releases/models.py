"""The least that a newsroom on Wagtail would keep of a release."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index


class ReleasePage(Page):  # type: ignore[misc]  # Wagtail lies in a venv of its own
    """A release: its headline is the page's title."""

    published = models.DateField()
    body = RichTextField()

    search_fields = (*Page.search_fields, index.SearchField("body"))
    content_panels = (*Page.content_panels, FieldPanel("published"), FieldPanel("body"))
