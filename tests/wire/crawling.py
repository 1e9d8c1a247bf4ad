"""Every address of the wire's own pages with every object that there is, and every form on them.

Routes come from the table of addresses, objects from the database, forms from the pages: what is
added later is crawled and fuzzed without a word here.
"""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import models
from django.test import Client
from django.urls import URLResolver, get_resolver
from hypothesis import strategies as st
from lxml import html

from dateline.wire.accounts.actions.grant import hold
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor, actor_of
from dateline.wire.desk.actions.appeal import appeal
from dateline.wire.desk.actions.draft import start_draft
from dateline.wire.desk.actions.retraction import ask_retraction
from dateline.wire.desk.actions.rule import refuse
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Draft
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire
from dateline.wire.sources.queries import get_source
from wire.accounts.clients import DeskClient
from wire.desk.people import DRAFT
from wire.wires import SLUG, another, publish_text

_FIELDS = ("input", "textarea", "select", "button")
_PARAMETER = re.compile(r"<(?:(\w+):)?(\w+)>")
ENDS_THE_SESSION = ("logout", "sessions", "2fa", "password/change", "password/set")
"""Addresses whose forms end the session that the rest is tried in, or its strength."""


class Route(NamedTuple):
    """A route: its name, its pattern, and the kinds of its parameters."""

    name: str
    pattern: str

    @property
    def kinds(self) -> list[str]:
        """The converter of each parameter."""
        return [kind or "str" for kind, _name in _PARAMETER.findall(self.pattern)]

    def filled(self, values: tuple[str, ...]) -> str:
        """Return an address of the route."""
        left = iter(values)
        return _PARAMETER.sub(lambda _match: next(left), self.pattern)


class Form(NamedTuple):
    """A form as a page shows it: where it is sent, what it holds, which fields take files."""

    action: str
    values: tuple[tuple[str, str], ...]
    files: tuple[str, ...]


def own_routes() -> list[Route]:
    """Return the routes to views of ours; allauth's are tried by `test_access`."""
    return list(_routes(get_resolver(), "/"))


def _routes(resolver: URLResolver, before: str) -> Iterator[Route]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _routes(pattern, before + str(pattern.pattern))
        elif pattern.callback.__module__.startswith("dateline."):
            yield Route(pattern.name or "", before + str(pattern.pattern))


def objects() -> dict[str, list[str]]:
    """Return a few of the keys that stand in the database, by the converter that takes them."""
    texts, numbers = ["x", "0" * 32], {"1", "2"}
    for model in apps.get_models():
        if not model.__module__.startswith("dateline."):
            continue
        for key in list(model._default_manager.order_by("pk").values_list("pk", flat=True)[:6]):
            if isinstance(model._meta.pk, models.CharField):
                texts.append(str(key))
            elif isinstance(key, int) and key < 100:
                numbers.add(str(key))
    return {"str": texts, "slug": [SLUG, "x"], "int": [*sorted(numbers)[:4], "9" * 25]}


def addresses(route: Route) -> list[str]:
    """Return the addresses of a route, with every object in every place."""
    known = objects()
    places = [known.get(kind, known["str"]) for kind in route.kinds]
    return [route.filled(values) for values in itertools.product(*places)]


def client_of(user: User, *, csrf: bool = False) -> DeskClient:
    """Return a client in which somebody is signed in with a second factor."""
    Authenticator.objects.get_or_create(
        user=user, type=Authenticator.Type.TOTP, defaults={"data": {"secret": ""}}
    )
    client = DeskClient(
        enforce_csrf_checks=csrf, raise_request_exception=False, SERVER_NAME="localhost"
    )
    client.force_login(user)
    return client


def someone(wire: Wire, handle: str, *roles: tuple[str, str | None]) -> User:
    """Take somebody in."""
    user = User.objects.create_user(f"{handle}@people.example", handle=handle)
    hold(user, roles, wire.clock())
    return user


def busy_desk(wire: Wire) -> Actor:
    """Fill a wire's desk with one of everything, and return the writer of it all."""
    edda = actor_of(someone(wire, "edda", ("author", SLUG), ("approver", SLUG)), wire.clock())
    anna = actor_of(someone(wire, "anna", ("editor", None)), wire.clock())
    release = publish_text(wire, another(60)).release
    ask_retraction(wire, edda, release, "error", "It is wrong.")
    start_draft(wire, edda, get_source(SLUG), DRAFT)
    _filed(wire, edda, DRAFT)
    later = b"EMBARGOED UNTIL March 3, 2026, 12:00 UTC\n\n" + another(61).encode()
    _filed(wire, edda, Draft(name="release.txt", data=later))
    ruling = refuse(wire, anna, _filed(wire, edda, DRAFT), "Not news.", ["DG-01"])
    appeal(wire, edda, ruling, "It is.")
    return edda


def _filed(wire: Wire, edda: Actor, draft: Draft) -> Submission:
    row = start_draft(wire, edda, get_source(SLUG), draft)
    submit(wire, edda, row, 1)
    row.refresh_from_db()
    return row


def forms_on(client: Client, paths: list[str]) -> list[Form]:
    """Open pages and return the forms that they show, each once."""
    found: dict[tuple[str, tuple[str, ...]], Form] = {}
    for path in paths:
        answer = client.get(path)
        if answer.status_code != 200 or "html" not in answer.headers["Content-Type"]:
            continue
        page = html.document_fromstring(answer.content)
        for form in page.iter("form"):
            if form.get("method") != "post":
                continue
            made = _form(form, path)
            if not any(word in made.action for word in ENDS_THE_SESSION):
                names = tuple(sorted({name for name, _value in made.values}))
                found[made.action, names] = made
    return list(found.values())


def _form(form: html.FormElement, path: str) -> Form:
    files = form.xpath(".//input[@type='file']/@name")
    fields = [field for kind in _FIELDS for field in form.xpath(f".//{kind}[@name]")]
    values = [(field.get("name"), value) for field in fields for value in _offered(field)]
    kept = tuple((name, value) for name, value in values if name not in files)
    return Form(form.get("action") or path, kept, tuple(files))


def _offered(field: html.HtmlElement) -> list[str]:
    options = field.xpath(".//option/@value") if field.tag == "select" else []
    return list(options) or [field.get("value") or field.text or ""]


NASTY = st.one_of(
    st.sampled_from(
        (
            *("", "1", "-1", "0", "9" * 30, "0:4", "4:0", "DG-01", "DG-999", SLUG, "../../etc"),
            *("<script>alert(1)</script>", "' OR 1=1 --", "\0", "\u202e", "a" * 5_000, "{}", "%s"),
            *("2026-13-45", "٣", "²", "http://[", "javascript:alert(1)", "a@b", "\r\nX: y"),
        )
    ),
    st.text(max_size=60),
    st.binary(max_size=40).map(lambda raw: raw.decode("latin-1")),
)
FILES = st.builds(
    SimpleUploadedFile,
    st.sampled_from(
        ("a.txt", "a.docx", "../../a.md", "a.png", "approval.json", "\u202etxt.exe", "a", "a.zip")
    ),
    st.binary(max_size=300),
)


class Sent(NamedTuple):
    """What is sent in a form's place."""

    form: Form
    values: dict[str, object]
    token: bool


def filled(forms: list[Form]) -> st.SearchStrategy[Sent]:
    """Return what nobody reasonable would send: a form's own fields, some of them spoiled."""
    return st.sampled_from(forms).flatmap(_filled)


def _filled(form: Form) -> st.SearchStrategy[Sent]:
    fields = {
        name: st.one_of(st.sampled_from([v for n, v in form.values if n == name]), NASTY)
        for name, _value in form.values
        if name != "csrfmiddlewaretoken"
    }
    fields |= dict.fromkeys(form.files, st.one_of(st.lists(FILES, max_size=2), NASTY))
    extra = st.dictionaries(st.sampled_from(("act", "page", "next", "x")), NASTY, max_size=1)
    values = st.builds(
        lambda own, more: own | more, st.fixed_dictionaries({}, optional=fields), extra
    )
    return st.builds(Sent, st.just(form), values, st.integers(0, 9).map(bool))


def send(client: Client, sent: Sent) -> int:
    """Send it, with the session's token or without one, and return the status of the answer."""
    token = client.cookies["csrftoken"].value if "csrftoken" in client.cookies else ""
    data = dict(sent.values) | ({"csrfmiddlewaretoken": token} if sent.token else {})
    return client.post(sent.form.action, data).status_code


_KNOWN = re.compile(r"\u2068[^\u2069]*\u2069|https?://|/releases/|\b[A-Z]{2,}(-8)?\b|WebP|base64")


def reading_persian(user: User) -> Client:
    """Return a client in which somebody reads Persian."""
    client = client_of(user)
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "fa"
    return client


def told_on(content: bytes, status: int) -> list[str]:
    """Return what a page says of what it refuses; what it isolates stands between its marks."""
    if not content.lstrip().startswith(b"<"):
        return []
    page = html.document_fromstring(content.decode())
    for name in page.iter("bdi", "code"):
        name.text = f"\u2068{name.text or ''}\u2069"
    main = next(page.iter("main"), page)
    told = [found for found in main.iter() if _tells(found, forbidden=status == 403)]
    return [" ".join("".join(map(str, found.itertext())).split()) for found in told]


def _tells(found: html.HtmlElement, *, forbidden: bool) -> bool:
    if forbidden:
        return str(found.tag) == "p"
    classes = (found.get("class") or "").split()
    return found.get("role") == "alert" or "fault" in classes or "notes" in classes


def english_in(said: str) -> list[str]:
    """Return the English words of what a page says in Persian, names apart."""
    return re.findall("[A-Za-z]{2,}", _KNOWN.sub("", said))


def spoiled(form: Form) -> Iterator[dict[str, str]]:
    """Give a form back empty, full of what fits nowhere, and by each of its buttons."""
    names = {name for name, _value in form.values} - {"csrfmiddlewaretoken"}
    acts = sorted({value for name, value in form.values if name == "act"}) or [""]
    for act in acts:
        yield {"act": act}
        yield dict.fromkeys(names, "x") | {"act": act}
        yield {name: value for name, value in form.values if name in names} | {"act": act}
