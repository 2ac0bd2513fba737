"""The commands of the documentation: each fenced one in docs/ is run by bash, or says why not, and so is each algorithm's example.

`qgis_process` is this process's QGIS, which bash calls by a socket: a start for each command would take minutes.
"""

import html
import re
import shlex
from pathlib import Path

import pytest
from made import guide_data
from made.called import Called

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
FENCED = re.compile(r"(?:<!-- not run: (?P<why>[^\n]+?) -->\n)?^```(?:console|bash)\n(?P<text>.*?)^```$", re.M | re.S)
NOT_RUN = {  # examples of algorithms, and why
    "setupengine": "it would change the engine of the tests, and has its own",
    "trainclassifier": "training takes minutes; tests/engine trains",
    "comparedistributions": "draws a map of likeness for half a minute; tests/headless/test_new_scene_way.py runs it",
    "bias_of_two_scenes": "tests/headless/test_whole_way.py runs it",
    "new_landslides": "tests/headless/test_new_scene_way.py runs it",
    "findscenes": "needs the network; tests/algorithms asks a server on this machine",
    "fetchscene": "needs the network; tests/algorithms asks a server on this machine",
}


def blocks(page):
    """Return the commands of a page, and why the others are not run."""
    found = list(FENCED.finditer((DOCS / page).read_text(encoding="utf-8")))
    return [m["text"] for m in found if not m["why"]], [m["why"] for m in found if m["why"]]


PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))
RUN = [page for page in PAGES if blocks(page)[0]]
EXAMPLES = sorted(p.stem for p in (ROOT / "resources" / "help").glob("*.html") if p.stem != "index")


@pytest.fixture(scope="module")
def called(provider, tmp_path_factory):
    """Bash whose `qgis_process` is this QGIS."""
    with Called(tmp_path_factory.mktemp("called")) as found:
        yield found


@pytest.fixture(scope="module")
def given(run, tmp_path_factory):
    """A folder with files of the names that the documentation uses."""
    return guide_data.make(tmp_path_factory.mktemp("given"), run)


@pytest.mark.parametrize("page", RUN)
def test_the_commands_of_a_page_run(called, given, tmp_path, page):
    if page != "tutorial_headless.md":  # that begins with nothing
        guide_data.linked(given, tmp_path)
    done = called.bash("set -e\n" + "\n".join(blocks(page)[0]), tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_of_an_algorithm_runs(called, given, tmp_path, name):
    text = (ROOT / "resources" / "help" / f"{name}.html").read_text(encoding="utf-8")
    (line,) = re.findall(r"<pre>(.*?)</pre>", text)
    line = html.unescape(line)
    assert shlex.split(line)[:3] == ["qgis_process", "run", f"landslidebias:{name}"]
    if name in NOT_RUN:
        pytest.skip(NOT_RUN[name])
    guide_data.linked(given, tmp_path, name)
    named = [tmp_path / part.partition("=")[2] for part in shlex.split(line)[4:]]
    made = [path for path in named if not path.exists()]
    done = called.bash(line, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(path.exists() for path in made), made


def test_what_is_not_run_has_its_reason():
    for page in PAGES:
        assert all(len(why) > 10 for why in blocks(page)[1]), page
        for kind, text in re.findall(r"^```(\w*)\n(.*?)^```$", (DOCS / page).read_text(encoding="utf-8"), re.M | re.S):
            commands = re.search(r"qgis_process|make ", text)
            assert kind in ("console", "bash") or not commands, (
                f"{page}: name the fence console, or say why it is not run"
            )
    assert set(NOT_RUN) < set(EXAMPLES)
    assert "tutorial_headless.md" in RUN


def test_a_command_that_fails_is_heard(called, tmp_path):
    done = called.bash(
        "set -e\nqgis_process run landslidebias:importcatalog -- INPUT=nowhere.csv OUTPUT=o.gpkg", tmp_path
    )
    assert done.returncode == 1 and "nowhere.csv" in done.stderr
