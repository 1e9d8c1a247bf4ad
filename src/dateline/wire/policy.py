"""What browsers may do with a page of the wire: show it; at the desk also run its own scripts."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
SCRIPTED_POLICY = f"{CONTENT_SECURITY_POLICY}; script-src 'self'; connect-src 'self'"
"""For pages with scripts of the wire's own: the desk's, and of the edition the verifier alone,
which reads the wire's own files and sends nothing anywhere."""

SCRIPTED = ("/account/", "/desk/")
"""How the addresses of the desk's pages begin."""


def content_security_policy(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Return middleware that puts the policy on every dynamic answer."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        scripted = request.path.startswith(SCRIPTED)
        policy = SCRIPTED_POLICY if scripted else CONTENT_SECURITY_POLICY
        response.headers["Content-Security-Policy"] = policy
        return response

    return answer
