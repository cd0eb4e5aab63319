"""Which URLs may be registered as webhook endpoints."""

from __future__ import annotations

import ipaddress
import re

from ..errors import invalid
from ..outbound.addresses import IpAddress, RefusedAddress, WebAddress, is_for_webhooks

LONGEST_URL = 2048

PLAIN_URL = re.compile(
    r"[a-z]+://(?:\[[0-9a-f:.]+\]|[\w.-]+)(?::\d+)?"
    r"(?:/(?:[\w.~:@!$&'()*+,;=/-]|%[0-9a-f]{2})*)?"
    r"(?:\?(?:[\w.~:@!$&'()*+,;=/?-]|%[0-9a-f]{2})*)?",
    re.ASCII | re.IGNORECASE,
)
"""What can be sent and shown as it was written."""


def check_url(url: str) -> str:
    """`url` as events are sent there: as given where it can be, else with its letters encoded.

    Raises EngineError that names it when nothing may be sent there.
    """
    if len(url) > LONGEST_URL:
        raise invalid("url", url, f"It may have at most {LONGEST_URL} characters.")
    if "#" in url:
        raise invalid("url", url, "Leave out the part from # on, which is never sent.")
    try:
        address = WebAddress.parse(url)
    except RefusedAddress as error:
        raise invalid("url", _without_login(url), f"As an address, {error}.") from None
    number = _number(address.host)
    if address.scheme == "http" and not (
        number.is_loopback if number else address.host == "localhost"
    ):
        raise invalid("url", url, "Use https; http is allowed only for this machine itself.")
    if number and not is_for_webhooks(number):
        raise invalid("url", url, "Its host is no address that events can be sent to.")
    if PLAIN_URL.fullmatch(url):
        return url
    encoded = address.origin + address.target
    if not PLAIN_URL.fullmatch(encoded):
        raise invalid("url", url, "Write special characters as % and two hexadecimal digits.")
    return encoded


def _number(host: str) -> IpAddress | None:
    """The address, if the host is given as one."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _without_login(url: str) -> str:
    """The URL as a message may show it, without a password."""
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
