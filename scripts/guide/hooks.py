"""What mkdocs.yml's hooks add: pages made of the help pages, of core's modules and of the reasons' files, formulas as MathML."""

import re
import shutil
import sys
from html import unescape
from pathlib import Path

from latex2mathml.converter import convert
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

sys.path.insert(0, str(Path(__file__).resolve().parent))
from captions import CAPTIONS  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
LOGO = ROOT / "resources" / "icons" / "landslidebias.svg"
ROOM = re.compile(
    r"^\| `core/(?P<room>(?!engine)\w*)/?` \| (?P<holds>.+?) \|", re.M
)  # of core; its engine is no library
LIMIT = 6_000_000  # bytes of all pages
OUTSIDE = re.compile(r"""<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=["']?(?:https?:)?//[^>]*>""")
DISPLAY = re.compile(r"^```math\n(.+?)\n```$", re.M | re.S)
INLINE = re.compile(r"\$`([^`\n]+)`\$")


def on_config(config):
    """Give the sections that list what is made their pages."""
    made = {
        "Algorithms": _algorithm_pages(),
        "Decisions": _decisions(),
        "API of core": [f"api/{room}.md" for room in _rooms()],
    }

    def filled(entries):
        found = []
        for entry in entries:
            if isinstance(entry, dict):
                ((name, below),) = entry.items()
                found.append({name: made[name] if name in made else filled(below)})
            else:
                found.append(entry)
        return found

    config.nav = filled(config.nav)
    return config


@event_priority(-200)  # after search and offline
def on_post_build(config):
    """Leave out what a reader never loads (maps of scripts for debuggers, other languages' searches, the index that a file's search has no use for),
    and hold the pages to what an offline reader has: room, and no network."""
    site = Path(config.site_dir)
    for path in [*site.rglob("*.map"), *site.glob("sitemap.xml*"), site / "search" / "search_index.json"]:
        path.unlink()
    shutil.rmtree(site / "assets" / "javascripts" / "lunr")
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    if size > LIMIT:
        raise PluginError(f"The pages have {size:,} bytes, more than {LIMIT:,}")
    for path in site.rglob("*.html"):
        if found := OUTSIDE.search(path.read_text(encoding="utf-8")):
            raise PluginError(f"{path.relative_to(site)} needs the network: {found[0]}")


def on_files(files, config):
    """Add the made pages, and the plugin's sign."""
    pages = {name: algorithm_page(name) for name in _algorithm_pages()}
    pages |= {f"api/{room}.md": api_page(room, holds) for room, holds in _rooms().items()}
    for name, text in pages.items():
        files.append(File.generated(config, name, content=text))
    files.append(File.generated(config, "assets/landslidebias.svg", abs_src_path=str(LOGO)))
    return files


def on_page_markdown(markdown, **_):
    """Turn formulas into MathML, which browsers draw by themselves."""
    markdown = DISPLAY.sub(lambda m: f'<div class="formula">{convert(m[1], display="block")}</div>', markdown)
    return INLINE.sub(lambda m: convert(m[1]), markdown)


def _algorithm_pages() -> list[str]:
    """Return the pages of the algorithms, in the order of the work, their list first."""
    names = re.findall(r'<a href="(\w+)\.html">', (HELP / "index.html").read_text(encoding="utf-8"))
    return ["algorithms/index.md"] + [f"algorithms/{name}.md" for name in names]


def _decisions() -> list[str]:
    return [f"decisions/{path.name}" for path in sorted((ROOT / "docs" / "decisions").glob("*.md"))]


def algorithm_page(name: str) -> str:
    """Return an algorithm's page as Markdown with the help page's own HTML, its headings and its command in Markdown."""
    stem = Path(name).stem
    body = (HELP / f"{stem}.html").read_text(encoding="utf-8").partition("<body>\n")[2].partition("\n</body>")[0]
    if stem == "index":
        body = body.replace("<h1>Landslide Bias</h1>", "# Algorithms\n")
    body = re.sub(r'<p class="dim"><a href="index.html">.*?</p>\n', "", body)
    title = re.search(r"<h1>(.*?)</h1>", body)
    if title:
        body = body.replace(title[0], f"# {unescape(title[1])}\n\n")
    if stem in CAPTIONS:
        first = body.index("</p>") + 4
        picture = f"\n\n![{CAPTIONS[stem]}](../pictures/algorithms/{stem}.png)\n\n*{CAPTIONS[stem]}*\n\n"
        body = body[:first] + picture + body[first:]
    body = re.sub(r"<pre>(.*?)</pre>", lambda m: f"\n```console\n{unescape(m[1])}\n```\n", body, flags=re.S)
    return re.sub(r"<h2>(.*?)</h2>", lambda m: f"\n\n## {unescape(m[1])}\n\n", body)


def _rooms() -> dict[str, str]:
    """Return what the rooms of core hold, by their names, as CONTRIBUTING.md's table has them; core itself is called core."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return {found["room"] or "core": found["holds"] for found in ROOM.finditer(text)}


def api_page(room: str, holds: str) -> str:
    """Return the page of a room of core: what the modules hold, from their docstrings."""
    name = "core" if room == "core" else f"core/{room}"
    modules = sorted(path.stem for path in (ROOT / name).glob("*.py") if path.stem != "__init__")
    parts = ["---\nsearch:\n  boost: 0.2\n---", f"# {name}", f"{holds[0].upper()}{holds[1:]}."]
    return "\n\n".join(parts + [f"::: landslidebias.{name.replace('/', '.')}.{module}" for module in modules])
