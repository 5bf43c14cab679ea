"""Everything that can go wrong on the way, each as one sentence for a person."""

from __future__ import annotations

import errno
import ssl
from time import time

from feeds.errors import AddressError, HttpError
from feeds.http.address import PrivateAddress

SHORTEST_WAIT, LONGEST_WAIT, LONGEST_FRESH = 60, 86_400, 6 * 3_600

STATUSES = {
    401: "{host} asks for a name and a password: set them for this source.",
    402: "{host} asks for payment before it shows this.",
    403: "{host} refuses to show this to a news reader.",
    404: "{host} has nothing at this address: check it, or search the site for its feeds.",
    407: "The proxy asks for a name and a password: set them in the proxy's address.",
    410: "{host} says that this is gone for good.",
    429: "{host} asks to be visited less often; it will be tried again later.",
}
OS_ERRORS = {
    errno.ECONNREFUSED: "{host} refuses connections; it may be down and will be tried again later.",
    errno.ECONNRESET: "{host} broke the connection off; it will be tried again later.",
    errno.ENETUNREACH: "There is no way to {host}: check your network connection.",
    errno.EHOSTUNREACH: "There is no way to {host}: check your network connection.",
    errno.ETIMEDOUT: "{host} did not answer in time; it will be tried again later.",
    errno.EMFILE: "Too many files are open on this computer to reach {host}; it will be tried again later.",
}
PRIVATE = "{host} is a private address and was not typed by you, so it was not contacted."


def private(host: str) -> AddressError:
    return AddressError(PRIVATE.format(host=host))


def status_error(host: str, status: int, wait: int = 0) -> HttpError:
    """The error of an answer that is neither a success nor a redirect."""
    template = STATUSES.get(status)
    if template is None and status >= 500:
        template = "{host} has trouble of its own (status {status}); it will be tried again later."
    template = template or "{host} gave an answer that cannot be used (status {status})."
    return HttpError(template.format(host=host, status=status), status, wait)


def explain(error: Exception, host: str) -> HttpError:
    """Any error of the HTTP library, the system, TLS or the name service as an HttpError."""

    if isinstance(error, HttpError):
        return error
    if is_private(error):
        return private(host)
    return HttpError(_sentence(error).format(host=host))


def is_private(error: Exception) -> bool:
    """Whether a connection failed because it would have led to a private address."""
    return isinstance(getattr(error, "os_error", error), PrivateAddress)


def _sentence(error: Exception) -> str:
    import aiohttp

    match error:
        case aiohttp.ClientConnectorDNSError():
            return "The name {host} was not found: check the address and your network connection."
        case aiohttp.ClientConnectorCertificateError() | ssl.SSLCertVerificationError():
            return "The certificate of {host} is not valid, so the connection was not trusted."
        case aiohttp.ClientSSLError() | ssl.SSLError():
            return "No secure connection to {host} could be made."
        case aiohttp.ClientProxyConnectionError() | aiohttp.ClientHttpProxyError():
            return "The proxy does not let {host} through: check the proxy settings."
        case TimeoutError():
            return "{host} did not answer in time; it will be tried again later."
        case aiohttp.ServerDisconnectedError():
            return "{host} closed the connection without an answer; it will be tried again later."
        case aiohttp.ClientPayloadError():
            return "The answer of {host} broke off before its end; it will be tried again later."
        case aiohttp.ClientResponseError():
            return "{host} gave an answer that is not proper HTTP."
        case aiohttp.InvalidURL():
            return "The address of {host} cannot be used: check it for typing errors."
    cause = getattr(error, "os_error", error)
    if isinstance(cause, OSError) and cause.errno in OS_ERRORS:
        return OS_ERRORS[cause.errno]
    return "{host} could not be reached; it will be tried again later."


def retry_after(value: str) -> int:
    """Seconds of a Retry-After header, kept within a minute and a day; 0 when it says nothing sensible."""
    value = value.strip()
    if not value:
        return 0
    if value.isascii() and value.isdigit():
        seconds = int(value[:12])
    else:
        from email.utils import parsedate_to_datetime

        try:
            seconds = int(parsedate_to_datetime(value).timestamp() - time())
        except (ValueError, OverflowError, OSError, IndexError, TypeError):
            return 0
    return max(SHORTEST_WAIT, min(seconds, LONGEST_WAIT)) if seconds > 0 else 0


def max_age(cache_control: str, age: str) -> int:
    """Seconds for which an answer says it stays fresh, six hours at most; 0 when it does not say.

    Some servers call everything fresh for a year, feeds too; news should not wait for that.
    """
    if not cache_control:
        return 0
    directives = [part.strip().lower() for part in cache_control.split(",")]
    if "no-cache" in directives or "no-store" in directives:
        return 0
    for directive in directives:
        name, _, value = directive.partition("=")
        value = value.strip('" ')
        if name == "max-age" and value.isascii() and value.isdigit():
            spent = int(age[:9]) if age.isascii() and age.isdigit() else 0
            return max(0, min(int(value[:9]) - spent, LONGEST_FRESH))
    return 0
