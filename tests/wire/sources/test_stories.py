"""Stories of sources in a real browser: taken in, verified, with an agent, suspended, lifted."""

import re
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import ImageOps
from playwright.sync_api import Browser, Page

from release.logos import logo, on, png
from wire.accounts.desks import CHROMIUM, Desk, signed_up
from wire.sources.domains import Domain, domain_of
from wire.sources.names import Names, names_served
from wire.sources.serving import served_reaching
from wire.wires import SLUG

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]

SCHOOL = "pebble-school"
HOST = "school.pebble-town.example"


@pytest.fixture(scope="module")
def domain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Domain]:
    with domain_of(tmp_path_factory.mktemp("domain"), HOST) as domain:
        yield domain


@pytest.fixture(scope="module")
def names() -> Iterator[Names]:
    with names_served() as names:
        names.validates = True
        yield names


@pytest.fixture(scope="module")
def desk(
    template: Path, domain: Domain, names: Names, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("desk") / "wire"
    shutil.copytree(template, folder)
    with served_reaching(folder, domain, names) as desk:
        yield desk


@pytest.fixture(scope="module")
def operator(desk: Desk, browser: Browser) -> Iterator[Page]:
    with signed_up(browser, desk, "harbourmaster", "operator") as page:
        yield page


@pytest.fixture(scope="module")
def school(desk: Desk, operator: Page) -> str:
    """Take the school in, and return the path of its page."""
    operator.goto(desk.base + "/desk/sources/new/")
    for name, value in {
        "name": "Pebble School",
        "slug": SCHOOL,
        "domain": HOST,
        "owner": "Town of Pebble",
        "funder": "The Pebble Trust",
        "categories": "towns",
    }.items():
        operator.locator(f"#{name}").fill(value)
    operator.locator("main form button").click()
    operator.wait_for_url(f"**/desk/sources/{SCHOOL}/")
    return f"/desk/sources/{SCHOOL}/"


@pytest.fixture(scope="module")
def odile(desk: Desk, school: str, browser: Browser) -> Iterator[Page]:
    """A page of somebody who writes and approves for the school."""
    assert school
    with signed_up(browser, desk, "odile", f"author:{SCHOOL}", f"approver:{SCHOOL}") as page:
        yield page


@pytest.fixture(scope="module")
def anna(desk: Desk, browser: Browser) -> Iterator[Page]:
    with signed_up(browser, desk, "anna", "editor") as page:
        yield page


@pytest.fixture
def people(odile: Page, operator: Page, anna: Page) -> tuple[Page, Page, Page]:
    return odile, operator, anna


@pytest.fixture(scope="module")
def bo(desk: Desk, browser: Browser) -> Iterator[Page]:
    with signed_up(browser, desk, "bo", "chief-editor") as page:
        yield page


ASKED = count()


def public(desk: Desk, below: str = f"{SCHOOL}/") -> str:
    """Return the address of a public page as a browser that never saw it would ask."""
    return f"{desk.base}/sources/{below}?{next(ASKED)}"


def main(page: Page) -> str:
    return page.locator("main").inner_text()


def begin(page: Page, name: str, value: str) -> None:
    """Begin to verify a field from its source's page."""
    page.locator("summary", has_text=re.compile(f"^{name}$")).click()
    form = page.locator(
        f"form:has(input[name=field][value='{name_of(name)}']):has(#value-{name_of(name)})"
    )
    form.locator("input[name=value]").fill(value)
    form.locator("button").click()


def name_of(label: str) -> str:
    return {"Domain": "domain", "E-mail address": "e-mail", "Telephone": "telephone"}[label]


def test_a_domain_is_verified_by_a_file_on_it(
    desk: Desk, domain: Domain, odile: Page, school: str
) -> None:
    odile.goto(desk.base + school)
    assert "not verified" in main(odile)
    begin(odile, "Domain", HOST)
    line = odile.locator("pre.token").inner_text()
    assert line.startswith("dateline-verification=")
    odile.locator("button[value=look]").click()
    assert "answers 404" in odile.locator("[role=alert]").inner_text()
    domain.show(line)
    odile.locator("button[value=look]").click()
    odile.wait_for_url(f"**{school}")
    assert "by file on the domain" in main(odile)
    assert "looked at again" in main(odile)
    assert line not in odile.content()
    odile.goto(public(desk))
    told = main(odile)
    assert "verified by file on the domain" in told
    assert "It does not mean that what is said is true" in told
    assert "The Pebble Trust" in told


def test_a_domain_is_verified_by_a_record_in_its_dns(
    desk: Desk, names: Names, odile: Page, school: str
) -> None:
    odile.goto(desk.base + school)
    begin(odile, "Domain", HOST)
    line = odile.locator("pre.token").inner_text()
    assert f"a TXT record of _dateline.{HOST}" in main(odile)
    odile.locator("button[value=look-dns]").click()
    assert f"There is no _dateline.{HOST} in DNS" in odile.locator("[role=alert]").inner_text()
    names.show(HOST, line)
    odile.locator("button[value=look-dns]").click()
    odile.wait_for_url(f"**{school}")
    assert "by TXT record on the domain" in main(odile)
    odile.goto(public(desk))
    assert "The answer was validated by DNSSEC." in main(odile)


def test_a_telephone_is_verified_by_a_code_that_the_operator_tells(
    desk: Desk, odile: Page, operator: Page, school: str
) -> None:
    odile.goto(desk.base + school)
    begin(odile, "Telephone", "+00 555 0177")
    assert "An operator will tell you a code." in main(odile)
    operator.goto(desk.base + school)
    operator.locator("text=Make the code").click()
    assert "+00 555 0177" in operator.locator("[aria-labelledby=once]").inner_text()
    code = operator.locator("pre.token").inner_text()
    odile.goto(desk.base + school)
    odile.locator("input[name=code]").fill(code)
    odile.locator("button[value=code]").click()
    assert "by telephone" in main(odile)
    odile.goto(public(desk))
    assert "not published" in main(odile)
    assert "0177" not in odile.content()


def test_an_address_is_verified_by_the_letters_link(desk: Desk, odile: Page, school: str) -> None:
    odile.goto(desk.base + school)
    begin(odile, "E-mail address", "office@school.pebble-town.example")
    odile.goto(desk.base + "/account/mailbox/")
    letter = odile.locator(".letter", has_text="is this its address?").first.inner_text()
    link = re.search(r"/desk/sources/confirm/[^/]+/", letter)
    assert link
    odile.goto(desk.base + link.group())
    odile.locator("text=Yes, it is ours").click()
    assert "is verified" in main(odile)
    assert odile.goto(desk.base + link.group()).status == 410  # type: ignore[union-attr]
    odile.goto(desk.base + school)
    assert "by e-mail" in main(odile)


def test_an_operator_records_a_register(desk: Desk, operator: Page, school: str) -> None:
    operator.goto(desk.base + school)
    operator.locator("#value").fill("Pebble School")
    operator.locator("#evidence").fill("Its entry 4711 at register.example, read on 3 March.")
    operator.locator("text=Record it").click()
    assert "by register" in main(operator)


def test_a_look_alike_is_held_until_the_operator_says_how_they_are_told_apart(
    desk: Desk, operator: Page
) -> None:
    operator.goto(desk.base + "/desk/sources/new/")
    for name, value in {
        "name": "Harow Lake Library",
        "slug": "harow",
        "domain": "other.example",
        "owner": "nobody known",
    }.items():
        operator.locator(f"#{name}").fill(value)
    operator.locator("main form button").click()
    assert "looks like Harrow Lake Library" in operator.locator("[role=alert]").inner_text()
    assert operator.locator("#owner").input_value() == "nobody known"
    operator.locator("#distinct").fill("Another town: the desk rang both.")
    operator.locator("main form button").click()
    operator.wait_for_url("**/desk/sources/harow/")


def test_an_agent_files_while_the_source_lets_it_and_no_longer(
    desk: Desk, odile: Page, browser: Browser, school: str
) -> None:
    with signed_up(browser, desk, "tide", f"agent:{SCHOOL}") as tide:
        odile.goto(desk.base + school)
        odile.locator("text=Let an agent file").click()
        odile.locator("#handle").fill("tide")
        odile.locator("#agent-name").fill("Tidewrack Press Office")
        odile.locator("#agent-until").fill("2027-01-31")
        odile.locator("button[value=authorise]").click()
        odile.wait_for_url(f"**{school}")
        assert "may file" in main(odile)
        tide.goto(desk.base + "/desk/mine/")
        assert "Pebble School" in tide.locator("#source").inner_text()
        odile.locator("button[value=revoke]").click()
        odile.wait_for_url(f"**{school}")
        assert "over" in main(odile)
        tide.goto(desk.base + "/desk/mine/")
        assert "Pebble School" not in tide.content()
        answer = tide.goto(desk.base + school)
        assert answer is not None
        assert answer.status == 404


def test_two_editors_suspend_a_source_and_lift_it_again(
    desk: Desk, odile: Page, anna: Page, bo: Page, school: str
) -> None:
    anna.goto(desk.base + school)
    anna.locator("text=Propose to suspend it").click()
    anna.locator("#reason").fill("Two of its quotes were invented.")
    anna.locator("button[value=propose]").click()
    assert "You proposed it" in main(anna)
    bo.goto(desk.base + school)
    bo.locator("button[value=sign]").click()
    bo.wait_for_url(f"**{school}")
    for address in (public(desk), public(desk, "")):
        odile.goto(address)
        assert "Two of its quotes were invented." in main(odile)
    odile.goto(desk.base + "/desk/mine/")
    odile.locator("#source").select_option(SCHOOL)
    odile.locator("main form button").first.click()
    assert "is suspended" in main(odile)
    bo.goto(desk.base + school)
    bo.locator("text=Propose to lift the suspension").click()
    bo.locator("#reason").fill("It took them back.")
    bo.locator("button[value=propose]").click()
    anna.goto(desk.base + school)
    anna.locator("button[value=sign]").click()
    anna.wait_for_url(f"**{school}")
    odile.goto(public(desk))
    assert "It took them back." in main(odile)
    assert "publishes nothing new" not in main(odile)
    desk.run("audit", str(desk.folder))


def send_logo(page: Page, address: str, data: bytes) -> None:
    page.goto(address)
    page.locator("#logo-file").set_input_files(
        {"name": "logo.png", "mimeType": "image/png", "buffer": data}
    )
    page.locator("form:has(#logo-file) button").click()
    page.wait_for_url(f"{address}")


def test_a_logo_like_anothers_is_held_with_the_two_side_by_side(
    desk: Desk, odile: Page, operator: Page, anna: Page, school: str
) -> None:
    send_logo(operator, f"{desk.base}/desk/sources/{SLUG}/", png(logo("boat")))
    send_logo(odile, desk.base + school, png(logo("key")))
    assert odile.locator("#logo ~ .logo img").get_attribute("alt") == "Pebble School"
    send_logo(odile, desk.base + school, png(ImageOps.mirror(on(logo("boat")))))
    assert "A logo is held" in main(odile)
    assert odile.locator(".logos img").count() == 1
    anna.goto(desk.base + "/desk/sources/")
    assert main(anna).count("logo held") == 1
    anna.goto(desk.base + school)
    shown = anna.locator(".logos img")
    assert [image.get_attribute("alt") for image in shown.all()] == [
        "Pebble School",
        "Harrow Lake Library",
    ]
    assert all(image.evaluate("i => i.complete && i.naturalWidth > 0") for image in shown.all())
    hidden = shown.nth(1).get_attribute("src")
    assert odile.request.get(f"{desk.base}{hidden}").status == 404
    anna.locator("#logo-words").fill("It is the library’s boat.")
    anna.locator("button[value=refuse]").click()
    anna.wait_for_url(f"**{school}")
    assert "A logo is held" not in main(anna)
    send_logo(odile, desk.base + school, png(on(logo("boat"), (235, 235, 210, 255))))
    assert "A logo is held" in main(odile)


def test_another_sources_page_isnt_there(desk: Desk, odile: Page) -> None:
    answer = odile.goto(f"{desk.base}/desk/sources/{SLUG}/")
    assert answer is not None
    assert answer.status == 404
    odile.goto(f"{desk.base}/desk/sources/")
    assert "Harrow Lake Library" not in main(odile)


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("locale", ["en", "fa"])
def test_the_pages_are_accessible_and_fit_their_window(
    desk: Desk,
    people: tuple[Page, Page, Page],
    school: str,
    browser: Browser,
    width: int,
    locale: str,
    tmp_path: Path,
) -> None:
    odile, operator, anna = people
    odile.goto(desk.base + school)
    begin(
        odile, "Domain" if locale == "en" else "Telephone", HOST if locale == "en" else "+00 5550"
    )
    for page, paths in (
        (odile, (school, "/desk/sources/")),
        (operator, ("/desk/sources/new/", school, "/desk/sources/confirm/x/")),
        (anna, (school, "/desk/sources/")),
    ):
        with browser.new_context(
            storage_state=page.context.storage_state(),
            viewport={"width": width, "height": 900},
            locale=locale,
            color_scheme="dark" if width == 320 else "light",
        ) as context:
            shown = context.new_page()
            for path in paths:
                shown.goto(desk.base + path)
                for summary in shown.locator("summary").all():
                    summary.click()
                name = f"{locale}-{width}-{path.strip('/').replace('/', '-')}.png"
                shown.screenshot(path=tmp_path / name, full_page=True)
                assert shown.evaluate("document.documentElement.scrollWidth") <= width, path
                found = Axe().run(shown)
                assert found.violations_count == 0, (path, found.generate_report())
