"""Invented pages as sites serve them: what must be kept of each, and what must be left out."""

# ruff: noqa: E501  HTML stands on the lines it stands on

from typing import NamedTuple

HEADLINE = "Riverbend Housing Union opens its account books to every tenant"
LEDE = (
    "The Riverbend Housing Union will publish the accounts of its 412 homes every month, so that "
    "each tenant can see what a repair costs and who was paid for it."
)
SECOND = (
    '"A rent is a promise, and a promise has a receipt," said Mara Lund, chair of the Riverbend '
    'Housing Union. "From March on, the receipts hang in the hall."'
)
THIRD = (
    "Tenants voted for the change by 291 votes to 18, after a year in which the lift of the north "
    "tower stood still for eleven weeks and nobody could say why."
)
ABOUT = (
    "The Riverbend Housing Union was founded in 1931 and belongs to the people who live in its "
    "homes on both banks of the Alder."
)
BODY = f"<p>{LEDE}</p><p>{SECOND}</p><p>{THIRD}</p>"
CONTACT = "Press contact: Ilse Moss, +00 555 0142, press@riverbend-union.example"
TEXT = (LEDE, SECOND.split(",", 1)[0].strip('"'), THIRD)
RELATED = "".join(
    f'<li><a href="/news/{n}">Older story number {n} about another town and its bridge</a></li>'
    for n in range(1, 6)
)
COMMENTS = "".join(
    f"<div><b>reader{n}</b><p>I have lived on the third floor for {n} years and I never once saw "
    "a bill, so this is a welcome thing, whatever they say about the lift and the cellar.</p></div>"
    for n in range(1, 12)
)
MENU = (
    '<ul><li><a href="/">Start page</a></li><li><a href="/homes">Our homes</a></li>'
    '<li><a href="/jobs">Working here</a></li><li><a href="/news">Newsroom</a></li></ul>'
)
LINKED_DATA = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",'
    f'"headline":"{HEADLINE}","datePublished":"2026-03-03T08:00:00+01:00"}}</script>'
)


class Served(NamedTuple):
    """A page: its HTML, what a reader must find in it, and what must have been left out."""

    name: str
    html: str
    kept: tuple[str, ...] = TEXT
    left_out: tuple[str, ...] = ()
    date: str | None = "2026-03-03"
    headline: str = HEADLINE
    subheadline: str | None = None
    captions: tuple[str, ...] = ()


def _page(body: str, head: str = "", attributes: str = "") -> str:
    return (
        f'<!doctype html><html lang="en"{attributes}><head><title>{HEADLINE} | Riverbend</title>'
        f"{head}</head><body>{body}</body></html>"
    )


_DATE = '<meta property="article:published_time" content="2026-03-03T08:00:00Z">'

PAGES = (
    Served(
        "a blog's theme",
        _page(
            f'<header class="site-header"><nav>{MENU}</nav></header><div id="content" '
            'class="site-content has-sidebar"><main><article class="post-12 post tag-rent"><header '
            f'class="entry-header"><h1 class="entry-title">{HEADLINE}</h1><div class="entry-meta">'
            '<span class="posted-on">Posted on <time datetime="2026-03-03">March 3, 2026</time>'
            '</span> <span class="byline">by <a href="/author/x">webmaster</a></span></div></header>'
            f'<div class="entry-content">{BODY}<div class="sharedaddy"><h3>Share this:</h3><ul><li>'
            '<a href="https://s.example/share?u=1">Tootle</a></li></ul></div></div>'
            '<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c/n">Notices'
            '</a></span><span class="tags-links">Tagged <a href="/t/r">rents</a></span></footer>'
            '</article><nav class="post-navigation"><a href="/1">The lift stands still</a></nav>'
            f'<div id="comments">{COMMENTS}</div></main><aside class="widget-area">{RELATED}</aside>'
            "</div><footer>Built with care</footer>"
        ),
        left_out=(
            "webmaster",
            "Tootle",
            "Notices",
            "rents",
            "lift stands still",
            "reader3",
            "Older story",
            "Built with care",
            "Working here",
        ),
    ),
    Served(
        "an office's content system",
        _page(
            '<div class="breadcrumb"><a href="/">Start</a> » <a href="/n">News</a></div><div '
            'role="main"><h1>Housing News</h1><article class="node node--type-release"><div '
            'class="node__content"><div class="department">City of Alderford</div><div '
            'class="agency">Office of Housing</div><div>FOR IMMEDIATE RELEASE</div><div '
            'class="field field--name-date"><span property="dc:date" content="2026-03-03T00:00">'
            f'Tuesday, March 3, 2026</span></div><h1>{HEADLINE}</h1><div class="field">{BODY}</div>'
            '<div class="fields"><div class="field"><div class="field__label">Topic(s):&nbsp;</div>'
            '<div class="field__items"><a href="/t">Tenancy</a></div></div><div class="field"><div '
            'class="field__label">Press Release Number:</div><div>26-117</div></div><div '
            'class="field"><div>Attachment(s):</div><div><a href="/f/1">Download ledger.pdf</a>'
            '</div></div></div></div><div class="node__updated">Updated March 9, 2026</div>'
            "</article></div>",
        ),
        left_out=(
            "City of Alderford",
            "Office of Housing",
            "Tenancy",
            "26-117",
            "ledger.pdf",
            "March 9",
            "Housing News",
            "Start",
        ),
    ),
    Served(
        "a newsroom platform",
        _page(
            f'<div class="story"><div class="story__header"><h1 class="story__title">{HEADLINE}</h1>'
            '<p class="story__subtitle">Eleven weeks without a lift ended in a vote</p><div '
            'class="story__meta">03 March 2026</div></div><div class="story__body">'
            f'{BODY}</div><section class="story__contacts"><h3>Media contact</h3><p>Ilse Moss<br>'
            "Riverbend Housing Union<br>press@riverbend-union.example<br>+00 555 0142</p></section>"
            f'<section class="boilerplate"><h3>About Riverbend Housing Union</h3><p>{ABOUT}</p>'
            '</section></div><div class="subscribe"><h3>Get updates in your mailbox</h3><form>'
            f'<input type="email"><button>Go</button></form></div><div class="more"><h2>Latest '
            f"stories</h2><ul>{RELATED}</ul></div>"
        ),
        kept=(*TEXT, "press@riverbend-union.example", ABOUT),
        left_out=("in your mailbox", "Older story", "Latest stories"),
        subheadline="Eleven weeks without a lift ended in a vote",
    ),
    Served(
        "a table layout of 2005",
        _page(
            '<table width="100%"><tr><td colspan="3"><a href="/">Home</a> | <a href="/a">About</a> '
            '| <a href="/c">Contact us</a></td></tr><tr><td width="150" valign="top">'
            '<a href="/1">Rents</a><br><a href="/2">Repairs</a><br><a href="/3">Lifts</a></td>'
            f'<td><font size="5"><b>{HEADLINE}</b></font><br><br><p>{LEDE}<p>{SECOND}<p>{THIRD}'
            '<table border="1"><tr><th>Year</th><th>Repairs</th></tr><tr><td>2025</td><td>1,204</td>'
            '</tr></table></td><td width="150"><a href="/x">Weather in Alderford today</a><br>'
            '<a href="/y">Photographs of the flood</a><br><a href="/z">Find a plumber near you</a>'
            "</td></tr></table>",
            _DATE,
        ),
        kept=(*TEXT, "1,204"),
        left_out=("Contact us", "Lifts", "Weather", "plumber"),
    ),
    Served(
        "a soup of divs",
        _page(
            "<div><div><a href=/>Start page</a> <a href=/h>Homes for rent</a> <a href=/j>Jobs</a>"
            f"</div><div><div><div><h2>{HEADLINE}</h2></div><div><div>{LEDE}</div><div>{SECOND}</div>"
            f"<div>{THIRD}</div></div></div><div><div><a href=/1>Bridge closed again this week</a>"
            "</div><div><a href=/2>Swimming pool opens in May</a></div><div><a href=/3>Bins are now "
            "green</a></div></div></div><div>© 2026 Riverbend. All rights reserved here.</div></div>",
            _DATE,
        ),
        left_out=("Homes for rent", "Swimming pool", "Bridge closed"),
    ),
    Served(
        "a page for mobile readers",
        _page(
            '<amp-sidebar id="s"><ul><li>Side entry</li></ul></amp-sidebar><amp-consent>Please '
            f"consent</amp-consent><article><h1>{HEADLINE}</h1><amp-social-share type=x>"
            "</amp-social-share><figure><amp-img src=hall.jpg width=4 height=3></amp-img>"
            f"<figcaption>The hall. Photo: R. Moss</figcaption></figure>{BODY}<amp-ad>Buy</amp-ad>"
            "</article>",
            LINKED_DATA,
            " amp",
        ),
        left_out=("Side entry", "consent", "Buy"),
        captions=("The hall. Photo: R. Moss",),
    ),
    Served(
        "a paywall's teaser with the text in linked data",
        _page(
            f"<article><h1>{HEADLINE}</h1><p>{LEDE[:90]} …</p><div class=paywall><p>Subscribe to "
            "continue reading this and every other article, for one coin a month.</p></div>"
            "</article>",
            '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,'
            f'"headline":"{HEADLINE}","datePublished":"2026-03-03","articleBody":"{LEDE}\\n\\n'
            f'{SECOND.replace(chr(34), chr(92) + chr(34))}\\n\\n{THIRD}"}}</script>',
        ),
        left_out=("continue reading", "one coin"),
    ),
    Served(
        "a paywall's notice alone",
        _page(
            f"<article><h1>{HEADLINE}</h1><div class=text><p>{LEDE}</p><p>{SECOND}</p></div><div "
            'class="paywall__box"><h2>Read on</h2><p>Subscribers read on, for one coin a month and '
            "not a day longer than they want to.</p></div></article>",
            LINKED_DATA,
        ),
        kept=TEXT[:2],
        left_out=("one coin",),
    ),
    Served(
        "a cookie notice before all",
        _page(
            "<div><p>We use cookies to make this site better for you and for our many partners. "
            "You can accept or reject them.</p><button>Accept</button><a href=/p>Cookie policy</a>"
            f"</div><h1>{HEADLINE}</h1>{BODY}",
            _DATE,
        ),
        left_out=("our many partners", "Cookie policy"),
    ),
    Served(
        "other articles between the paragraphs",
        _page(
            f"<main><h1>{HEADLINE}</h1><p>{LEDE}</p><p><strong>Related:</strong> <a href=/1>The lift "
            f"of the north tower</a></p><p>{SECOND}</p><div class=related-inline><a href=/2>Read how "
            f"it began</a></div><p>Read more: <a href=/3>A ledger for everyone</a></p><p>{THIRD}</p>"
            "<h3>Related stories</h3><ul>" + RELATED + "</ul></main>",
            _DATE,
        ),
        left_out=("lift of the north tower</a>", "how it began", "A ledger for everyone", "Older"),
    ),
    Served(
        "two articles on an endless page",
        _page(
            f"<div class=feed><article><h1>{HEADLINE}</h1>{BODY}</article><article><h1>Swimming "
            "pool opens in May after two winters</h1>"
            + "<p>The pool of Alderford opens in May, with a new roof and a warm shower, says the "
            "town, which paid for both of them.</p>" * 9 + "</article></div>",
            _DATE,
        ),
        left_out=("warm shower",),
    ),
    Served(
        "two articles in plain boxes",
        _page(
            f'<div class="wrap"><div class="item"><h1>{HEADLINE}</h1><div>{BODY}</div></div>'
            '<div class="item"><h1>Swimming pool opens in May</h1><div>'
            + "<p>The pool of Alderford opens in May, with a new roof and a warm shower, says the "
            "town, which paid for both of them.</p>" * 9 + "</div></div></div>",
            _DATE,
        ),
        left_out=("warm shower",),
    ),
    Served(
        "a column longer than the article",
        _page(
            f'<div class="row"><div class="col-8"><h1>{HEADLINE}</h1>{BODY}</div><div class="col-4">'
            + "".join(
                f'<h3><a href="/{n}">A town in the hills, part {n}</a></h3><p>This is the teaser of '
                "another story that goes on for a good while and ends with a stop.</p>"
                for n in range(20)
            )
            + "</div></div>",
            _DATE,
        ),
        left_out=("town in the hills", "teaser of another"),
    ),
    Served(
        "comments longer than the article",
        _page(
            f"<div class=page><h1>{HEADLINE}</h1><div class=text>{BODY}</div><section class="
            f'"comment-list"><h2>11 comments</h2>{COMMENTS * 3}</section></div>',
            _DATE,
        ),
        left_out=("reader3", "11 comments", "third floor"),
    ),
    Served(
        "comments without a class",
        _page(
            f"<div><h1>{HEADLINE}</h1>{BODY}<h3>11 Comments</h3>{COMMENTS}</div>",
            _DATE,
        ),
        left_out=("reader3", "third floor"),
    ),
    Served(
        "a press contact in an aside",
        _page(
            f"<main><article><h1>{HEADLINE}</h1>{BODY}</article><aside><h2>Press contact</h2><p>Ilse "
            "Moss<br>+00 555 0142<br>press@riverbend-union.example</p></aside><aside><h2>Trending"
            f"</h2><ul>{RELATED}</ul></aside></main>",
            _DATE,
        ),
        kept=(*TEXT, "press@riverbend-union.example", "Ilse Moss"),
        left_out=("Older story", "Trending"),
    ),
    Served(
        "boilerplate in the article's footer",
        _page(
            f"<article><h1>{HEADLINE}</h1>{BODY}<footer><h3>About Riverbend Housing Union</h3><p>"
            f"{ABOUT}</p><p>{CONTACT}</p><div class=share><a href=//s.example/share?>Tootle</a></div>"
            "</footer></article><footer><p>Riverbend Housing Union, 1 Alder Quay, Alderford, is "
            "entered in the register of unions under number 41.</p></footer>",
            _DATE,
        ),
        kept=(*TEXT, ABOUT, "press@riverbend-union.example"),
        left_out=("Tootle", "register of unions"),
    ),
    Served(
        "no element for the headline",
        _page(f"<div class=content>{BODY}</div>", LINKED_DATA),
    ),
    Served(
        "the headline in linked data alone",
        '<!doctype html><html lang="en"><head><title>Riverbend</title>'
        + LINKED_DATA
        + f"</head><body><div>{MENU}</div><div>{BODY}</div></body></html>",
        left_out=("Working here",),
    ),
    Served(
        "the text in linked data alone",
        '<!doctype html><html lang="en"><head><title>Riverbend</title><script '
        'type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Riverbend"},{"@type":'
        f'["NewsArticle"],"headline":"{HEADLINE}","datePublished":"2026-03-03","articleBody":'
        f'"{LEDE}\\n{SECOND.replace(chr(34), chr(92) + chr(34))}\\n{THIRD}"}}]}}</script></head>'
        '<body><div id="root"></div><script src="app.js"></script></body></html>',
    ),
    Served(
        "an article that is a list",
        _page(
            f"<nav>{MENU}</nav><main><h1>{HEADLINE}</h1><p>{LEDE}</p><ol><li><b>Rents:</b> what "
            "each home pays, by month.</li><li><b>Repairs:</b> what was mended, and the <a href="
            '"https://riverbend-union.example/bills">bill</a> for it.</li><li>Wages of the four '
            "caretakers.</li></ol></main>",
            _DATE,
        ),
        kept=(LEDE, "what each home pays", "Wages of the four caretakers"),
        left_out=("Working here",),
    ),
    Served(
        "pictures with captions by class",
        _page(
            f'<article><h1>{HEADLINE}</h1><p>{LEDE}</p><div class="wp-caption alignleft"><a href='
            '"/big"><img src="hall.jpg" alt="A hall"></a><p class="wp-caption-text">Receipts hang '
            f'in the hall.</p></div><p>{SECOND}</p><div class="image-box"><img data-src="lift.png" '
            'src="data:image/gif;base64,R0"><div class="caption">The lift</div><span class="credit">'
            f"Photo: Jo Fenn</span></div><p>{THIRD}</p></article>",
            _DATE,
        ),
        captions=("Receipts hang in the hall.", "The lift"),
    ),
    Served(
        "right to left",
        '<!doctype html><html lang="fa" dir="rtl"><head><title>اتحادیهٔ رودبار دفترهای خود را باز کرد'
        "</title>"
        + _DATE
        + "</head><body><nav><a href=/>خانه</a></nav><main><h1>اتحادیهٔ رودبار دفترهای"
        " خود را باز کرد</h1><p>اتحادیهٔ رودبار از این پس حساب چهارصد خانهٔ خود را هر ماه منتشر می‌کند تا هر "
        "مستأجر بداند هزینهٔ هر تعمیر چقدر بوده است.</p><div class=share>هم‌رسانی</div><h3>مطالب مرتبط</h3>"
        "<ul><li><a href=/1>پل بسته شد</a></li><li><a href=/2>استخر باز شد</a></li><li><a href=/3>آسانسور"
        "</a></li></ul></main></body></html>",
        kept=("حساب چهارصد خانهٔ خود",),
        left_out=("هم‌رسانی", "پل بسته شد", "مطالب مرتبط"),
        headline="اتحادیهٔ رودبار دفترهای خود را باز کرد",
    ),
    Served(
        "tabs, a dialog and a search form",
        _page(
            '<div role="search"><label>Search here</label><input></div><div role="dialog"><p>Sign up '
            "for our newsletter and never miss a story from the union and its many friends.</p></div>"
            f"<div class=container><h1>{HEADLINE}</h1><div>{BODY}</div><form><p>Tell us what you "
            "think of this page, so that we can make it better for others.</p><input type=text>"
            "</form></div>",
            _DATE,
        ),
        left_out=("Search here", "many friends", "Tell us"),
    ),
    Served(
        "one form around the whole page",
        _page(
            f"<form id=aspnetForm><div>{MENU}</div><div id=main><h1>{HEADLINE}</h1>{BODY}</div>"
            "<input type=hidden></form>",
            _DATE,
        ),
        left_out=("Working here",),
    ),
    Served(
        "a visible date line alone",
        _page(
            f'<main><h1>{HEADLINE}</h1><div class="date">March 3, 2026</div><div>{BODY}</div></main>'
        ),
    ),
    Served(
        "a byline with the date in it",
        _page(
            f"<main><h1>{HEADLINE}</h1><p>By the newsroom | March 3, 2026 | 3 min read</p><div>{BODY}"
            "</div></main>"
        ),
        left_out=("min read",),
    ),
    Served(
        "an embargo and a kicker over the headline",
        _page(
            "<main><p class=kicker>Housing desk</p><p>EMBARGOED UNTIL March 3, 2026, 06:00 UTC</p>"
            f"<h1>{HEADLINE}</h1>{BODY}</main>",
            _DATE,
        ),
        kept=(*TEXT, "EMBARGOED UNTIL"),
        left_out=("Housing desk",),
    ),
    Served(
        "a sub-headline by its class and a lead picture over the headline",
        _page(
            '<main><figure><img src="hall.jpg" alt="Hall"><figcaption>The hall</figcaption></figure>'
            f'<h1>{HEADLINE}</h1><p class="standfirst">Every bill will hang in the hall.</p>{BODY}'
            "</main>",
            _DATE,
        ),
        subheadline="Every bill will hang in the hall.",
        captions=("The hall",),
    ),
    Served(
        "teasers of the same make below the article",
        _page(
            f'<main><div class="lead"><h1>{HEADLINE}</h1>{BODY}</div><div class="grid">'
            + "".join(
                f'<div class="card"><h2><a href="/{n}">Another card with a story, part {n}</a></h2>'
                "<p>The first sentence of a story that stands on a page of its own.</p></div>"
                for n in range(4)
            )
            + "</div></main>",
            _DATE,
        ),
        left_out=("Another card", "page of its own"),
    ),
    Served(
        "a text in parts, each in a box of its own",
        _page(
            f"<main><div><h1>{HEADLINE}</h1><p>{LEDE}</p></div><div><p>{SECOND}</p></div><div><h2>A "
            f"year without a lift</h2><p>{THIRD}</p></div></main>",
            _DATE,
        ),
        kept=(*TEXT, "A year without a lift"),
    ),
    Served(
        "a pull-quote in an aside",
        _page(
            f"<article><h1>{HEADLINE}</h1><p>{LEDE}</p><aside class=pull><blockquote><p>The receipts "
            f"hang in the hall.</p></blockquote></aside><p>{SECOND}</p><p>{THIRD}</p></article>",
            _DATE,
        ),
        kept=(*TEXT, "The receipts hang in the hall."),
    ),
    Served(
        "a wire with the provider's line under the headline",
        _page(
            '<article class="news-release static-post"><header class="container release-header"><div '
            f'class="row"><div class="col-lg-8"><h1>{HEADLINE}</h1><div class="row detail-headline">'
            '<div class="col-lg-7"><p class="meta">News provided by</p><a href="/news/riverbend">'
            '<strong>Riverbend Housing</strong></a></div><p class="mb-no">Mar 03, 2026, 08:00 ET</p>'
            '</div><div class="share-this"><p>Share this article</p><ul><li><a href="#">Tootle</a>'
            '</li></ul></div></div></div></header><section class="release-body container"><div '
            f'class="row"><div class="col-lg-10"><p>ALDERFORD, Vardmark, March 3, 2026 /The Harbour '
            f"Wire/ -- {LEDE}</p><p>{SECOND}</p><p>{THIRD}</p><p>SOURCE Riverbend Housing Union</p>"
            '</div></div></section><section class="release-widget"><h2>Modal title</h2><h3>More '
            "Releases From This Source</h3><div class=card><h4><a href=/1>The lift runs again</a></h4>"
            "<p>The lift of the north tower runs again after eleven weeks, and the union says why."
            "</p></div></section><div class=also><h3>Also from this source</h3><p><a href=/2>The "
            "caretakers have a new room</a></p></div></article>",
        ),
        kept=(*TEXT, "ALDERFORD", "SOURCE Riverbend"),
        left_out=("News provided by", "Share this", "Tootle", "lift runs again", "new room"),
    ),
    Served(
        "a wire with the source's line and tags",
        _page(
            f'<div class="main-body"><h1 class="article-headline" itemprop="headline">{HEADLINE}</h1>'
            '<p class="article-published-source"><span>March 03, 2026 08:00 ET</span> | Source: <a '
            f'href="/s">Riverbend Housing</a></p><div class="article-body" itemprop="articleBody">{BODY}'
            "</div><div class=tags-attachments><div>Tags</div><ul><li><a href=/t/1>Rents</a></li><li>"
            "<a href=/t/2>Housing</a></li><li><a href=/t/3>Unions</a></li></ul></div><div "
            'id="contact-data"><h2>Contact Data</h2><pre>Media contact\nIlse Moss\n'
            "press@riverbend-union.example</pre></div><div class=recommended><h2>Recommended Reading"
            f"</h2><ul>{RELATED}</ul></div></div>",
        ),
        kept=(*TEXT, "press@riverbend-union.example"),
        left_out=("Rents", "Recommended", "Older story", "08:00 ET"),
    ),
    Served(
        "a government's page with its own record around the text",
        _page(
            '<div id="cookie-banner"><h2>Cookies on this site</h2><p>We would like to set additional '
            "cookies to understand how you use this site and remember your settings.</p></div><main "
            f'role=main><span class="caption-xl">Press release</span><h1>{HEADLINE}</h1><p class='
            f'"lead-paragraph">Every bill will be open.</p><dl class="metadata"><dt>From:</dt><dd><a '
            'href="/o">Office of Housing</a></dd><dt>Published</dt><dd>3 March 2026</dd></dl><div '
            f'class="govspeak">{BODY}<h2 id=notes>Notes to editors</h2><p>The ledger is kept in the '
            "hall and may be seen on any day but Sunday.</p></div><div class=share-links><h2>Share "
            'this page</h2><ul><li><a href="https://s.example/sharer?u">Tootle</a></li></ul></div>'
            '<section id="history"><h2>Updates to this page</h2><p>Published 3 March 2026</p></section>'
            '</main><div class="feedback"><h2>Is this page useful?</h2><button>Yes</button></div>'
        ),
        kept=(*TEXT, "Notes to editors", "any day but Sunday"),
        left_out=("additional cookies", "Office of Housing", "Tootle", "Is this page useful"),
    ),
    Served(
        "a builder's page of nested boxes",
        _page(
            '<div class="elementor elementor-location-single"><section class="elementor-section"><div '
            'class="elementor-container"><div class="elementor-column elementor-col-100"><div '
            f'class="elementor-widget elementor-widget-heading"><h1>{HEADLINE}</h1></div><div class='
            '"elementor-widget elementor-widget-post-info"><ul><li><time>March 3, 2026</time></li></ul>'
            '</div></div></div></section><section class="elementor-section"><div class='
            '"elementor-container"><div class="elementor-column elementor-col-66"><div class='
            f'"elementor-widget elementor-widget-theme-post-content">{BODY}</div></div><div class='
            '"elementor-column elementor-col-33"><div class="elementor-widget"><h3>Latest news</h3>'
            f"<ul>{RELATED}</ul></div></div></div></section></div><div class='elementor-popup-modal'>"
            "<p>Stay close: our letter comes every week to your mailbox, with all we know.</p></div>"
        ),
        left_out=("Older story", "Latest news", "every week to your mailbox"),
    ),
    Served(
        "an investors' site with controls around the text",
        _page(
            '<div class="layout"><div class="pane--left"><ul><li><a href=/ir>Overview</a></li><li><a '
            "href=/ir/e>Events</a></li><li><a href=/ir/f>Filings</a></li></ul></div><div class="
            f'"pane--content"><div class="module-details"><div class="module_options"><a href=/pdf>'
            'Download PDF</a></div><div class="module_date-text">March 3, 2026</div><h2 class='
            f'"module_title">{HEADLINE}</h2><div class="module_body">{BODY}<p><b>Contacts</b></p><p>'
            "<b>Media:</b><br>Ilse Moss<br>press@riverbend-union.example</p></div><div class="
            '"module_back-link"><a href=/n>View All News</a></div></div></div></div>'
        ),
        kept=(*TEXT, "press@riverbend-union.example"),
        left_out=("Overview", "Filings", "Download PDF", "View All News"),
    ),
    Served(
        "a magazine's theme with an author's box and a newsletter between the paragraphs",
        _page(
            f'<article><div class="category-label"><a href=/c>Housing</a></div><h1>{HEADLINE}</h1><div '
            'class="post-info"><img class=avatar src=a.png width=1 height=1><a href=/u>Staff</a> • Mar '
            f'3, 2026 • 4 min read</div><p>{LEDE}</p><div class="newsletter-box"><h4>Do not miss a thing'
            "</h4><p>Our letter brings you the best of the week, each Friday, for no coin at all."
            f"</p><input type=email></div><p>{SECOND}</p><div class=ad-slot>Advertisement</div><p>"
            f'{THIRD}</p><div class="author-box"><h4>About the author</h4><p>Staff writes about homes '
            "and towns, and has done so since the flood of the year before last.</p></div><div class="
            '"prev-next"><a href=/p>← Previous: The lift stands still</a><a href=/q>Next: Pool →</a>'
            "</div></article>",
            '<meta name="pubdate" content="2026-03-03">',
        ),
        left_out=("Housing</a>", "min read", "best of the week", "Advertisement", "Previous:"),
    ),
    Served(
        "a text parted by line breaks alone",
        _page(
            f"<div id=main><h1>{HEADLINE}</h1><div class=release>{LEDE}<br><br>{SECOND}<br><br>{THIRD}"
            "</div></div>",
            _DATE,
        ),
    ),
    Served(
        "a headline in two lines and a link to itself",
        _page(
            '<div class="post"><h2 class="post-title"><a href="/self">Riverbend Housing Union opens '
            f"its<br>account books to every tenant</a></h2>{BODY}</div><div class=sidebar>{RELATED}"
            "</div>",
            _DATE,
        ),
        left_out=("Older story",),
    ),
    Served(
        "a short notice of two sentences",
        _page(
            f"<nav>{MENU}</nav><h1>{HEADLINE}</h1><p>The books open on Monday.</p><p>They stay open."
            "</p><footer><a href=/i>Imprint</a> <a href=/p>Privacy</a> <a href=/c>Contact</a></footer>",
            _DATE,
        ),
        kept=("The books open on Monday.", "They stay open."),
        left_out=("Working here", "Imprint"),
    ),
    Served(
        "a long summary under the headline, the text beside it",
        _page(
            f'<div class="grid"><div class="hero"><h1>{HEADLINE}</h1><p class="intro">{LEDE} {ABOUT}'
            f'</p></div><div class="rows"><div class="textblock"><p>{SECOND}</p><p>{THIRD}</p><p>{ABOUT}'
            f"</p><p>{THIRD.replace('Tenants', 'They')}</p></div></div></div>",
            _DATE,
        ),
    ),
    Served(
        "a text in a part that is named for its column",
        _page(
            f'<div id=top>{MENU}</div><h1>{HEADLINE}</h1><div class="layout sidebar-right"><div class='
            f'"share-wrapper"><div>{BODY}</div></div></div>',
            _DATE,
        ),
        left_out=("Working here",),
    ),
    Served(
        "a list of headlines amid the text, and the page's foot inside its box",
        _page(
            f'<div class="page"><div><h1>{HEADLINE}</h1><p>{LEDE}</p><ul class="lnk">{RELATED}</ul><p>'
            f"{SECOND}</p><p>See also these papers of ours:</p><ul><li><a href='https://r.example/1'>The "
            "ledger of the year 2024, in full</a></li><li><a href='https://r.example/2'>The ledger of the "
            "year 2025, in full</a></li><li><a href='https://r.example/3'>The rules of the union, as they "
            f'stand today</a></li></ul><p>{THIRD}</p></div><div class="footer-row"><p>Riverbend is a town '
            "of bridges, and this page is kept by its four caretakers.</p></div></div>",
            _DATE,
        ),
        kept=(*TEXT, "ledger of the year 2024"),
        left_out=("Older story", "four caretakers"),
    ),
)
