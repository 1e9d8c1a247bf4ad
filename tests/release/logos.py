"""Logos that nobody has, drawn for the tests, and what is done to a logo to pass it off anew."""

import io
import math
from collections.abc import Callable, Iterator

from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

SIDE = 400
WHITE, CLEAR = (255, 255, 255, 255), (255, 255, 255, 0)
BLUE, RED, GREEN = (20, 60, 150, 255), (190, 30, 40, 255), (20, 120, 70, 255)
GOLD, BLACK = (230, 170, 30, 255), (20, 20, 20, 255)
DISC = (40, 40, 360, 360)

Draw = ImageDraw.ImageDraw
Point = tuple[float, float]


def png(picture: Image.Image) -> bytes:
    return _saved(picture, "PNG")


def jpeg(picture: Image.Image, quality: int) -> bytes:
    return _saved(picture.convert("RGB"), "JPEG", quality=quality)


def _saved(picture: Image.Image, kind: str, **options: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def logo(name: str) -> Image.Image:
    """Return one of `LOGOS`, on a clear ground."""
    picture = Image.new("RGBA", (SIDE, SIDE), CLEAR)
    LOGOS[name](ImageDraw.Draw(picture))
    return picture


def on(picture: Image.Image, ground: tuple[int, int, int, int] = WHITE) -> Image.Image:
    """Return a picture on a ground."""
    laid = Image.new("RGBA", picture.size, ground)
    laid.alpha_composite(picture)
    return laid.convert("RGB")


def _star(points: int, radius: float, middle: Point = (200, 200)) -> list[Point]:
    return [
        (
            middle[0] + length * math.cos(math.radians(at * 180 / points - 90)),
            middle[1] + length * math.sin(math.radians(at * 180 / points - 90)),
        )
        for at in range(2 * points)
        for length in ((radius if at % 2 == 0 else radius * 0.45),)
    ]


def _word(text: str, size: int, colour: tuple[int, int, int, int]) -> Callable[[Draw], None]:
    return lambda draw: draw.text(
        (200, 200), text, font=ImageFont.load_default(size), fill=colour, anchor="mm"
    )


def _disc_of_waves(draw: Draw) -> None:
    draw.ellipse(DISC, fill=BLUE)
    for row in range(3):
        draw.arc((80, 140 + row * 50, 200, 220 + row * 50), 180, 360, fill=WHITE, width=16)
        draw.arc((200, 140 + row * 50, 320, 220 + row * 50), 0, 180, fill=WHITE, width=16)


def _disc_of_star(draw: Draw) -> None:
    draw.ellipse(DISC, fill=BLUE)
    draw.polygon(_star(5, 110), fill=WHITE)


def _ring(draw: Draw) -> None:
    draw.ellipse(DISC, outline=BLUE, width=50)


def badge(letter: str) -> Image.Image:
    """Return a red square with a letter in it."""
    picture = Image.new("RGBA", (SIDE, SIDE), CLEAR)
    _badge(ImageDraw.Draw(picture), letter)
    return picture


def _badge(draw: Draw, letter: str = "A") -> None:
    draw.rectangle(DISC, fill=RED)
    _word(letter, 260, WHITE)(draw)


def _crescent(draw: Draw) -> None:
    draw.ellipse(DISC, fill=GOLD)
    draw.ellipse((120, 30, 400, 330), fill=CLEAR)


def _bars(draw: Draw) -> None:
    for column, height in enumerate((120, 200, 280, 320)):
        draw.rectangle((50 + column * 80, 360 - height, 100 + column * 80, 360), fill=GREEN)


def _flag(draw: Draw) -> None:
    for row, colour in enumerate((RED, GOLD, BLUE)):
        draw.rectangle((40, 80 + row * 80, 360, 160 + row * 80), fill=colour)


def _lighthouse(draw: Draw) -> None:
    draw.polygon([(170, 120), (230, 120), (260, 360), (140, 360)], fill=RED)
    draw.rectangle((160, 80, 240, 120), fill=BLACK)
    draw.polygon([(160, 80), (240, 80), (200, 40)], fill=RED)
    draw.polygon([(240, 90), (380, 50), (380, 140), (240, 110)], fill=GOLD)


def _boat(draw: Draw) -> None:
    draw.polygon([(60, 280), (340, 280), (290, 350), (110, 350)], fill=BLUE)
    draw.polygon([(190, 40), (190, 260), (70, 260)], fill=RED)
    draw.polygon([(210, 80), (210, 260), (310, 260)], fill=GOLD)


def _house(draw: Draw) -> None:
    draw.polygon([(200, 50), (360, 190), (40, 190)], fill=RED)
    draw.rectangle((80, 190, 320, 350), fill=BLUE)
    draw.rectangle((170, 240, 230, 350), fill=WHITE)


def _pine(draw: Draw) -> None:
    draw.rectangle((180, 300, 220, 370), fill=BLACK)
    for row in range(3):
        left, right = 90 - row * 20, 310 + row * 20
        draw.polygon([(200, 30 + row * 70), (left, 150 + row * 75), (right, 150 + row * 75)], GREEN)


def _key(draw: Draw) -> None:
    draw.ellipse((40, 130, 180, 270), outline=GOLD, width=36)
    draw.rectangle((170, 185, 370, 215), fill=GOLD)
    draw.rectangle((320, 215, 350, 265), fill=GOLD)
    draw.rectangle((270, 215, 295, 250), fill=GOLD)


def _shield(draw: Draw) -> None:
    draw.polygon([(60, 50), (340, 50), (340, 220), (200, 370), (60, 220)], fill=RED)
    draw.polygon(_star(5, 80, (200, 170)), fill=WHITE)


def _peaks(draw: Draw) -> None:
    draw.polygon([(30, 340), (150, 90), (270, 340)], fill=BLUE)
    draw.polygon([(180, 340), (280, 150), (380, 340)], fill=GREEN)


LOGOS: dict[str, Callable[[Draw], None]] = {
    "disc of waves": _disc_of_waves,
    "disc of star": _disc_of_star,
    "ring": _ring,
    "badge": _badge,
    "star": lambda draw: draw.polygon(_star(5, 180), fill=GOLD),
    "crescent": _crescent,
    "bars": _bars,
    "flag": _flag,
    "lighthouse": _lighthouse,
    "boat": _boat,
    "house": _house,
    "pine": _pine,
    "key": _key,
    "shield": _shield,
    "peaks": _peaks,
    "Osterby": _word("OSTERBY", 76, BLUE),
    "Pebble": _word("Pebble", 100, GREEN),
}


def passed_off(picture: Image.Image) -> Iterator[tuple[str, bytes]]:
    """Yield what is the same logo to the eye, each with what was done to it."""
    white = on(picture)
    box = picture.getchannel("A").getbbox()
    assert box is not None
    tall = box[3] - box[1]
    wide = box[2] - box[0]
    yield "clear", png(picture)
    yield "on white", png(white)
    yield "on sand", png(on(picture, (235, 235, 210, 255)))
    yield "small", png(white.resize((90, 90), Image.Resampling.LANCZOS))
    yield "large", png(white.resize((1_000, 1_000), Image.Resampling.BICUBIC))
    yield "stretched", png(white.resize((440, 400)))
    yield "recoloured", png(_turned(picture, 90))
    yield "recoloured on white", png(on(_turned(picture, 170)))
    yield "grey", png(white.convert("L"))
    yield "negative", png(ImageOps.invert(white))
    yield "recompressed", jpeg(white, 30)
    yield "blurred", jpeg(white.filter(ImageFilter.GaussianBlur(3)), 60)
    yield "mirrored", png(ImageOps.mirror(picture))
    yield "mirrored, recoloured, recompressed", jpeg(ImageOps.mirror(on(_turned(picture, 60))), 40)
    yield "in a wide margin", png(ImageOps.expand(white, 150, (255, 255, 255)))
    for name, (left, top, right, bottom) in {
        "left": (0.05, 0.0, 0.0, 0.0),
        "top": (0.0, 0.05, 0.0, 0.0),
        "a corner": (0.0, 0.0, 0.05, 0.05),
        "all sides": (0.04, 0.04, 0.04, 0.04),
    }.items():
        kept = (
            round(box[0] + left * wide) if left else 0,
            round(box[1] + top * tall) if top else 0,
            round(box[2] - right * wide) if right else SIDE,
            round(box[3] - bottom * tall) if bottom else SIDE,
        )
        yield f"cropped at {name}", png(white.crop(kept))


def _turned(picture: Image.Image, steps: int) -> Image.Image:
    """Return a picture with its hues turned by so many of 256 steps."""
    hue, saturation, value = picture.convert("RGB").convert("HSV").split()
    hue = hue.point([(step + steps) % 256 for step in range(256)])
    turned = Image.merge("HSV", (hue, saturation, value)).convert("RGB").convert("RGBA")
    turned.putalpha(picture.getchannel("A"))
    return turned
