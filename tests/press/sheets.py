"""Invented releases to press: in English and Persian, with a picture."""

import io

import msgspec
from PIL import Image as Raster

from dateline.release.model import (
    Boilerplate,
    Contact,
    Dateline,
    Document,
    Image,
    Paragraph,
    Picture,
    Quote,
    Run,
    Table,
)

PICTURE = f"sha256-{'cd' * 32}.png"


def picture(width: int = 120, height: int = 80, kind: str = "PNG") -> bytes:
    """Return a picture of one colour."""
    content = io.BytesIO()
    Raster.new("RGB", (width, height), (120, 60, 30)).save(content, kind)
    return content.getvalue()


def persian() -> Document:
    """Return a Persian release with Latin runs, both kinds of digits and joiners."""
    return Document(
        headline="مستأجران سه ساختمان اجاره نمی‌پردازند",
        subheadline="نظرسنجی از ۴۱۲ خانوار",
        dateline=Dateline("ریوربند، ۱۲ اسفند ۱۴۰۴ /The Harbour Wire/ --"),
        language="fa",
        direction="rtl",
        body=(
            Paragraph((Run("اتحادیه می‌گوید که گزارش Survey 2026 منتشر شده است."),)),
            Quote(((Run("به ما گفتند چراغ‌قوه بخرید."),),), "اینس اوکافور"),
            Table(True, (((Run("ساختمان"),), (Run("سهم"),)), ((Run("اسکله"),), (Run("۶۳٪"),)))),
            Picture(0),
        ),
        images=(Image(PICTURE, "راه‌پله", None, None, None, "راه‌پله‌ای تاریک"),),
        contacts=(Contact("اینس اوکافور", "رئیس", None, "+99 555 0100", None, None),),
        boilerplate=(Boilerplate(None, "دربارهٔ اتحادیه", ((Run("۱٬۱۳۰ عضو دارد."),),)),),
    )


def with_members(document: Document, **members: object) -> Document:
    """Return the document with some members replaced."""
    return msgspec.structs.replace(document, **members)
