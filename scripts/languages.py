"""The plugin's sentences in other languages (resources/translations/landslidebias_<language>.ts, read by Qt's Linguist too):

languages.py                       takes up new sentences of the code, drops those that are gone, and builds the .qm for this checkout
languages.py --missing FILE.json   does that, and writes what lacks a translation: {sentence: {language: ""}}, to be filled in
languages.py --fill FILE.json      takes such a table up, as far as it is filled in; none of it, where one has other placeholders

The words that each language uses are in resources/translations/glossary.md. A new language begins with languages.py --new it.
"""

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

import sentences
import ts_file

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
RELEASERS = ("lrelease", "lrelease-qt5", "/usr/lib/qt5/bin/lrelease", "lrelease-qt6", "/usr/lib/qt6/bin/lrelease", "pyside6-lrelease")


def path_of(language: str) -> Path:
    return TRANSLATIONS / f"landslidebias_{language}.ts"


def languages() -> list[str]:
    """Return the languages that there are."""
    return sorted(path.stem.partition("_")[2] for path in TRANSLATIONS.glob("landslidebias_*.ts"))


def extract(language: str) -> None:
    """Bring a language's file up to date with the code."""
    found = [(one.source, one.file) for one in sentences.sentences()]
    ts_file.write(path_of(language), language, found, ts_file.read(path_of(language)))


def missing() -> dict[str, dict[str, str]]:
    """Return the sentences without a finished translation, and in which languages, in the order of the files."""
    found: dict[str, dict[str, str]] = {}
    for language in languages():
        for source, one in ts_file.read(path_of(language)).items():
            if not one.finished:
                found.setdefault(source, {})[language] = ""
    return found


def fill(table: dict[str, dict[str, str]]) -> list[str]:
    """Take up translations: by sentence and language; empty ones wait. Returns what is wrong with them; nothing is written then."""
    faults, filled = [], {language: ts_file.read(path_of(language)) for language in languages()}
    for source, texts in table.items():
        for language, text in texts.items():
            if source not in filled.get(language, {}):
                faults.append(f"not asked for in {language}: {source!r}")
            elif wrong := text.strip() and ts_file.misplaced(source, text):
                faults.append(f"{source!r} in {language}: {wrong}")
            elif text.strip():
                filled[language][source] = ts_file.Translation(text, True)
    for language, known in filled.items() if not faults else ():
        ts_file.write(path_of(language), language, [(one.source, one.file) for one in sentences.sentences()], known)
    return faults


def release(ts: Path, qm: Path) -> None:
    """Build what Qt loads of a .ts file. Raises RuntimeError with a sentence where that can't be done."""
    program = next((found for name in RELEASERS if (found := shutil.which(name))), None)
    if program is None:
        raise RuntimeError("Qt's lrelease is not there, which builds the languages: run scripts/setup.sh packages")
    done = subprocess.run([program, "-silent", "-nounfinished", str(ts), "-qm", str(qm)], capture_output=True, text=True)
    if done.returncode or not qm.exists():
        raise RuntimeError(f"{program} could not build {ts.name}: {(done.stderr or done.stdout).strip()}")


def release_all() -> list[Path]:
    """Build every language beside its .ts file, and return the files. Raises RuntimeError."""
    made = []
    for language in languages():
        made.append(path_of(language).with_suffix(".qm"))
        release(path_of(language), made[-1])
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--new", metavar="LANGUAGE", action="append", default=[])
    parser.add_argument("--missing", metavar="FILE.json", type=Path)
    parser.add_argument("--fill", metavar="FILE.json", type=Path)
    given = parser.parse_args()
    for language in sorted({*languages(), *given.new}):
        extract(language)
    if given.fill and (faults := fill(json.loads(given.fill.read_text(encoding="utf-8")))):
        sys.exit("\n".join(["languages: nothing was taken up:", *faults]))
    lacking = missing()
    if given.missing:
        given.missing.write_text(json.dumps(lacking, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{', '.join(languages())}: {len(sentences.sentences())} sentences, {len(lacking)} lack a translation")
    try:
        release_all()
    except RuntimeError as error:
        sys.exit(f"languages: {error}")


if __name__ == "__main__":
    main()
