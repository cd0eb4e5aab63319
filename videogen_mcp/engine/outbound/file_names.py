"""What a downloaded file is called."""

from __future__ import annotations

import re
from email.message import Message
from urllib.parse import unquote, urlsplit

from ..names import one_line

LONGEST_NAME = 200
EXTENDED = re.compile(r"filename\*\s*=\s*\"?([\w-]*)'[^']*'([^;]+)", re.IGNORECASE)
CHARSETS = ("utf-8", "iso-8859-1")


def name_of_download(disposition: str, target: str) -> str:
    """The name in a Content-Disposition header, else the last part of the URL's path, or ""."""
    name = _name_in(disposition) or unquote(urlsplit(target).path.rstrip("/").rpartition("/")[2])
    name = one_line(name.replace("\\", "/").rpartition("/")[2])
    return name[-LONGEST_NAME:] if name.strip(".") else ""


def _name_in(disposition: str) -> str:
    """`filename*` is preferred; raw UTF-8 in `filename`, as many servers send it, is mended."""
    extended = EXTENDED.search(disposition)
    if extended:
        charset = extended[1] if extended[1].lower() in CHARSETS else "utf-8"
        return unquote(extended[2].strip(' "'), encoding=charset, errors="replace")
    message = Message()
    message["Content-Disposition"] = re.sub(r"[\r\n]", " ", disposition)
    found = message.get_param("filename", "", header="Content-Disposition")
    try:
        return str(found).encode("latin-1").decode()
    except UnicodeError:
        return str(found)
