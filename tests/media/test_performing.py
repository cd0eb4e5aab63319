"""Drawn presenters who speak: their mouths, their acting, and faces in pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.engine.catalog.actors import ACTORS
from videogen_mcp.media.audio.codec import encode_aac
from videogen_mcp.media.frames import Frame, rgb_from_planes
from videogen_mcp.media.portraits.face_finding import find_face
from videogen_mcp.media.portraits.face_warp import FaceWarp
from videogen_mcp.media.presenters.acting import Acting, Moment
from videogen_mcp.media.presenters.mouth import SHAPES
from videogen_mcp.media.presenters.mouth_track import GRID, MouthTrack, mouth_track
from videogen_mcp.media.presenters.performing import PresenterAnimator
from videogen_mcp.media.presenters.portrait import portrait
from videogen_mcp.media.presenters.visemes import mouths_of
from videogen_mcp.media.speech.narration import Narration, narrate
from videogen_mcp.media.speech.voices import find_voice
from videogen_mcp.media.sprites import Painter

pytestmark = pytest.mark.slow

TEXT = "My mama bought a big map. Why? Because people move."


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Narration]:
    voice = find_voice("Nolan")
    assert voice is not None
    narration = narrate(TEXT, voice=voice)
    path = tmp_path_factory.mktemp("speech") / "speech.m4a"
    encode_aac(narration.samples, path)
    return path, narration


@pytest.fixture(scope="module")
def known(spoken: tuple[Path, Narration]) -> MouthTrack:
    path, narration = spoken
    return mouth_track(path, [(w.text, w.start, w.end) for w in narration.words], "en-US")


@pytest.fixture(scope="module")
def heard(spoken: tuple[Path, Narration]) -> MouthTrack:
    return mouth_track(spoken[0])


def test_sounds_have_their_mouths() -> None:
    assert mouths_of("m") == ["MBP"]
    assert mouths_of("aɪ") == ["AA", "EE"]
    assert mouths_of("ˈoʊ") == ["OH", "OO"]
    assert mouths_of("tʃ") == ["SZ"]
    assert mouths_of("") == ["rest"]


def test_lips_close_for_every_m_b_and_p_of_a_known_word(
    known: MouthTrack, spoken: tuple[Path, Narration]
) -> None:
    mama = spoken[1].words[1]
    inside = known.shapes[int(mama.start * GRID) : int(mama.end * GRID), 1]
    closed = inside < 2
    closings = np.flatnonzero(np.diff(closed.astype(int)) == 1)
    assert closed[:4].any() or len(closings) >= 2, "it begins with an m"
    assert len(closings) >= 1, "and has another in its middle"
    assert inside.max() > 14, "with open vowels between"


@pytest.mark.parametrize("track", ["known", "heard"])
def test_the_mouth_opens_with_the_voice_and_rests_without_it(
    track: str, request: pytest.FixtureRequest
) -> None:
    found: MouthTrack = request.getfixturevalue(track)
    tall = found.shapes[:, 1]
    loud, quiet = tall[found.loudness > 0.6], tall[found.loudness < 0.02]
    assert loud.mean() > 8
    assert quiet.mean() < 1.5
    scores = [np.corrcoef(np.roll(found.loudness, lag), tall)[0, 1] for lag in range(-20, 21)]
    assert abs(int(np.argmax(scores)) - 20) <= 3, "within 30 ms"


def test_a_track_is_the_same_after_it_was_kept(known: MouthTrack, tmp_path: Path) -> None:
    known.save(tmp_path / "track.npz")
    again = MouthTrack.load(tmp_path / "track.npz")
    assert np.array_equal(again.shapes, known.shapes)
    assert (again.starts, again.questions) == (known.starts, known.questions)
    assert again.follows_words


def test_silence_keeps_the_mouth_at_rest(tmp_path: Path) -> None:
    encode_aac(np.zeros(48_000, np.float32), tmp_path / "silence.m4a")
    track = mouth_track(tmp_path / "silence.m4a")
    assert not track.is_voiced
    assert track.shapes[:, 1].max() == 0
    assert track.seconds == pytest.approx(1, abs=0.03)


def test_acting_blinks_moves_smoothly_and_depends_on_the_seed_alone(known: MouthTrack) -> None:
    acting, again, other = Acting(known, 1), Acting(known, 1), Acting(known, 2)
    times = np.arange(0, known.seconds, 1 / 30)
    moments = [acting.at(time) for time in times]
    assert moments == [again.at(time) for time in times]
    assert moments != [other.at(time) for time in times]
    assert {moment.eyes for moment in moments} == {"open", "half", "closed"}
    yaw = np.array([moment.yaw for moment in moments])
    assert np.abs(np.diff(yaw)).max() < 1.2
    assert np.ptp(yaw) > 2


def shown(animator: PresenterAnimator, width: int, height: int) -> Iterator[NDArray[np.int16]]:
    frame = Frame(width, height)
    painter = Painter(frame)
    for time in (0.0, 0.4, 0.8):
        animator.draw(time, frame, painter)
        yield rgb_from_planes(frame.planes).astype(np.int16)


@pytest.mark.parametrize(("width", "height"), [(320, 180), (180, 320), (200, 200)])
def test_a_presenter_fills_frames_of_any_shape_and_moves(
    known: MouthTrack, width: int, height: int
) -> None:
    animator = PresenterAnimator(ACTORS[0].look, known, width, height, seed=1)
    first, second, third = shown(animator, width, height)
    assert first.shape == (height, width, 3)
    assert np.abs(first - second).max() > 60
    assert np.abs(second - third).max() > 60


def test_without_a_backdrop_the_frame_shows_beside_the_presenter(known: MouthTrack) -> None:
    animator = PresenterAnimator(ACTORS[0].look, known, 320, 180, backdrop=False)
    frame = Frame(320, 180)
    frame.planes.y[:], frame.planes.u[:], frame.planes.v[:] = 200, 90, 160
    animator.draw(0.2, frame, Painter(frame))
    assert (frame.planes.y[:, :60] == 200).all()
    assert (frame.planes.y[90:170, 130:190] != 200).mean() > 0.9


def face_of(name: str) -> NDArray[np.uint8]:
    actor = next(actor for actor in ACTORS if actor.name == name)
    return np.ascontiguousarray(portrait(actor.look, 400)[..., :3])


@pytest.mark.parametrize("name", ["Layla", "Amara"])
def test_eyes_and_mouth_of_a_face_are_found_where_they_were_drawn(name: str) -> None:
    found = find_face(face_of(name))
    assert found is not None
    scale = 400 / 512
    (x0, y0), (x1, y1) = found.eyes
    assert (x0, x1) == pytest.approx((223 * scale, 289 * scale), abs=9)
    assert (y0 + y1) / 2 == pytest.approx(218 * scale, abs=11)
    assert found.mouth[0] == pytest.approx(256 * scale, abs=8)
    assert found.mouth[1] == pytest.approx(288 * scale, abs=12)


def test_no_face_is_found_where_there_is_none() -> None:
    chance = np.random.default_rng(1)
    assert find_face(np.full((200, 300, 3), 128, np.uint8)) is None
    assert find_face(chance.integers(0, 255, (200, 300, 3), np.uint8)) is None
    assert find_face(np.zeros((1, 1, 3), np.uint8)) is None


def test_a_bent_face_opens_its_mouth_and_leaves_the_rest_of_it_alone() -> None:
    picture = face_of("Daniel")
    face = find_face(picture)
    assert face is not None
    warp = FaceWarp(picture, face)
    rest = warp.show(_moment("rest")).astype(np.int16)
    spoken = warp.show(_moment("AA")).astype(np.int16)
    x0, y0, _, _ = warp.box
    change = np.abs(spoken - rest).max(axis=2)
    row = round(face.mouth[1]) - y0
    assert change[row : row + 12, round(face.mouth[0]) - x0].max() > 60
    eyes = round(face.eyes[0][1]) - y0
    assert change[: eyes + 10].max() < 12
    assert np.abs(rest - picture[y0 : y0 + rest.shape[0], x0 : x0 + rest.shape[1]]).mean() < 2


def _moment(mouth: str) -> Moment:
    shape = SHAPES[mouth]  # type: ignore[index]
    return Moment(shape, 0, "open", (0, 0), 0, 0, 0, 0, 0, 0, 0)
