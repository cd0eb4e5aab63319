"""Icons from the installed icon package."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from videogen_mcp.media.visuals.icons import (
    UnknownIcon,
    icon_box,
    icon_names,
    icon_path,
    icon_search_terms,
    icon_svg,
)

SEARCHES = icon_search_terms()


def test_over_a_thousand_icons_are_at_hand() -> None:
    assert len(icon_names()) > 1000
    assert {"car", "robot", "solar-panel"} <= set(icon_names())


def test_an_icon_is_one_path_of_the_colour_asked_for() -> None:
    svg = icon_svg("car", "#ff8800", 120)
    assert svg.count("<path") == 1
    assert 'fill="#ff8800"' in svg
    assert icon_path("car") in svg


@pytest.mark.parametrize("name", ["car", "tree", "bolt", "users", "glass-water"])
def test_an_icon_is_scaled_and_centred_in_its_square(name: str) -> None:
    dx, dy, scale = _placement(icon_svg(name, "#000000", 200))
    width, height = icon_box(name)
    assert max(width, height) * scale == pytest.approx(200, abs=0.1)
    assert dx + width * scale / 2 == pytest.approx(100, abs=0.1)
    assert dy + height * scale / 2 == pytest.approx(100, abs=0.1)


def _placement(svg: str) -> tuple[float, float, float]:
    found = re.search(r"translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)", svg)
    assert found
    return float(found[1]), float(found[2]), float(found[3])


def test_an_unknown_icon_is_named_in_the_error() -> None:
    with pytest.raises(UnknownIcon, match="unicorn-rider"):
        icon_svg("unicorn-rider", "#000000", 10)


def test_search_terms_are_lower_case_words_that_a_text_may_use() -> None:
    assert "vehicle" in SEARCHES["car"]
    assert all(term == term.lower() for terms in SEARCHES.values() for term in terms)


@pytest.mark.parametrize(
    "name",
    [
        "a",
        "7",
        "arrow-up",
        "align-left",
        "dollar-sign",
        "hand-middle-finger",
        "poo",
        "circle-xmark",
    ],
)
def test_letters_arrows_and_rude_signs_are_never_found_by_words(name: str) -> None:
    assert name not in SEARCHES


def test_brand_logos_are_not_offered() -> None:
    assert not {"twitter", "github", "apple", "facebook"} & set(icon_names())


def test_importing_the_module_reads_no_icons() -> None:
    code = "from videogen_mcp.media.visuals import icons; print(icons._icons.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
