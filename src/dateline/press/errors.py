"""What can go wrong while a release is pressed, or a copy is taken out of a PDF."""


class PressError(Exception):
    """Root of the family; its text is one sentence."""


class PictureMissingError(PressError):
    """The document shows a picture whose bytes weren't given."""


class TypesettingError(PressError):
    """Typst couldn't set the page: a picture it can't read, a standard it can't meet."""


class PdfError(PressError):
    """A PDF isn't one that a copy can be attached to or found in."""


class UnreadablePdfError(PdfError):
    """The bytes aren't a PDF, are broken past repair, or are locked with a password."""


class PdfTooLargeError(PdfError):
    """The PDF, or the copy in it, is over a stated limit."""


class UnknownTemplateError(PressError):
    """A page names a template that this version of Dateline hasn't got."""
