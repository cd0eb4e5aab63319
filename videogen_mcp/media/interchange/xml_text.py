"""What XML documents may hold, and how they are written."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """The text without the signs that no XML document may hold."""
    return _ILLEGAL.sub("", text)


def document(root: Xml.Element, doctype: str) -> str:
    """The tree as a document of that type, indented."""
    Xml.indent(root)
    body = Xml.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE {doctype}>\n{body}\n'
