"""Changing one member of a document leaves every other character where it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from videogen_mcp.cli.hosts.jsonc import BrokenJson, read, with_member, without_member

COMMENTED = """\
// What VS Code keeps.
{
\t"servers": {
\t\t/* ours comes below */
\t\t"github": { "command": "gh", "args": ["a", "b"] }, // keep me
\t},
\t"inputs": [], // and me
}
"""

COMMENTED_WITH_OURS = """\
// What VS Code keeps.
{
\t"servers": {
\t\t/* ours comes below */
\t\t"github": { "command": "gh", "args": ["a", "b"] }, // keep me
\t\t"videogen": {
\t\t\t"command": "v"
\t\t},
\t},
\t"inputs": [], // and me
}
"""


def test_a_member_is_added_in_the_style_of_the_document() -> None:
    added = with_member(COMMENTED, ["servers", "videogen"], {"command": "v"})
    assert added == COMMENTED_WITH_OURS
    assert without_member(added, ["servers", "videogen"]) == COMMENTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", '{\n  "s": {\n    "v": 1\n  }\n}\n'),
        ("// only a note\n", '// only a note\n{\n  "s": {\n    "v": 1\n  }\n}\n'),
        ("{}", '{\n  "s": {\n    "v": 1\n  }\n}'),
        ('{"s": {"a": 2}}', '{"s": {"a": 2, "v": 1}}'),
        ('{\n  "s": {}\n}', '{\n  "s": {\n    "v": 1\n  }\n}'),
        ('{\n  "s": { // none\n  }\n}', '{\n  "s": {\n    "v": 1 // none\n  }\n}'),
        ('{\n  "s": {"v": 3} // old\n}', '{\n  "s": {"v": 1} // old\n}'),
        ('{\n  "a": 1 // one\n}\n', '{\n  "a": 1, // one\n  "s": {\n    "v": 1\n  }\n}\n'),
        ('{\r\n    "s": {\r\n        "a": 2\r\n    }\r\n}', None),
    ],
)
def test_a_member_is_set(text: str, expected: str | None) -> None:
    changed = with_member(text, ["s", "v"], 1)
    assert read(changed)["s"]["v"] == 1
    if expected is not None:
        assert changed == expected
    else:
        assert changed == text.replace("2\r\n", '2,\r\n        "v": 1\r\n')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"s": {"v": 1}}', '{"s": {}}'),
        ('{"s": {"v": 1, "a": 2}}', '{"s": { "a": 2}}'),
        ('{"s": {"a": 2, "v": 1}}', '{"s": {"a": 2}}'),
        ('{\n "s": {\n  "a": 2, // two\n  "v": 1\n }\n}', '{\n "s": {\n  "a": 2 // two\n }\n}'),
        ('{"s": {"v": 1, "v": 2, "a": 3}}', '{"s": { "a": 3}}'),
        ('{"s": {"a": 3}}', '{"s": {"a": 3}}'),
        ("{}", "{}"),
        ("", ""),
    ],
)
def test_a_member_is_taken_out_with_its_comma(text: str, expected: str) -> None:
    assert without_member(text, ["s", "v"]) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": 1', "line 1, column 8"),
        ('{\n  "a" 1\n}', "line 2, column 7"),
        ("{'a': 1}", "line 1, column 2"),
        ('{"a": 01}', "line 1, column 7"),
        ('{"a": NaN}', "line 1, column 7"),
        ('{"a": 1}\n}', "line 2, column 1"),
        ('{"a": , }', "line 1, column 7"),
        ('{"a": "\n"}', "line 1, column 7"),
        ('{"a": 1 /* open }', "line 1, column 9"),
        ("[" * 5000 + "]" * 5000, "nested too deeply"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(text: str, place: str) -> None:
    with pytest.raises(BrokenJson, match=place):
        read(text)


def test_a_value_that_is_no_object_is_not_overwritten() -> None:
    with pytest.raises(BrokenJson, match="servers is 3, not an object"):
        with_member('{"servers": 3}', ["servers", "v"], 1)


def test_what_looks_like_a_comment_within_a_string_is_text() -> None:
    text = '{"url": "http://x/*y*/", "s": {}}'
    assert read(with_member(text, ["s", "v"], 1)) == {"url": "http://x/*y*/", "s": {"v": 1}}


names = st.text(max_size=6)
data = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)
objects = st.dictionaries(names, data, max_size=4)
indents = st.sampled_from([None, 0, 2, 4, "\t"])


def commented(text: str) -> str:
    """The document with comments at the ends of its lines and trailing commas."""
    lines = text.split("\n")
    return "\n".join(f"{line} // }} {{ ," for line in lines)


@given(objects, objects, names, data, indents, st.booleans())
def test_any_document_holds_the_new_member_and_all_that_it_held(
    servers: dict[str, Any], rest: dict[str, Any], name: str, value: Any, indent: Any, notes: bool
) -> None:
    before = {**rest, "servers": servers}
    text = json.dumps(before, indent=indent)
    text = commented(text) if notes else text
    added = with_member(text, ["servers", name], value)
    assert read(added) == {**before, "servers": {**servers, name: value}}
    assert with_member(added, ["servers", name], value) == added
    without = {key: other for key, other in servers.items() if key != name}
    assert read(without_member(added, ["servers", name])) == {**before, "servers": without}


def refused(constant: str) -> None:
    raise json.JSONDecodeError("this is Python's own", constant, 0)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read(text)
    except BrokenJson:
        with pytest.raises(json.JSONDecodeError):
            json.loads(text, parse_constant=refused)
    else:
        assert found is None or json.loads(json.dumps(found)) == found
