"""The plugin's sentences in other languages (resources/translations/landslidebias_<language>.ts, read by Qt's Linguist too):

languages.py                       takes up new sentences of the code, drops those that are gone, and builds the .qm for this checkout
languages.py --missing FILE.json   writes the sentences without a translation, as a list
languages.py --fill FILE.json      takes translations up, from a table of sentence and translation; none, where one has other placeholders

--language de chooses the language. A new language begins with its first run: languages.py --language es.
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


def missing(language: str) -> list[str]:
    """Return the sentences without a finished translation, in the order of the file."""
    return [source for source, one in ts_file.read(path_of(language)).items() if not one.finished]


def fill(language: str, table: dict) -> list[str]:
    """Take up translations. Returns what is wrong with them; nothing is written then."""
    known = ts_file.read(path_of(language))
    faults = [f"not asked for: {source!r}" for source in table if source not in known]
    for source, text in table.items():
        if wrong := "is empty" if not str(text).strip() else ts_file.misplaced(source, str(text)):
            faults.append(f"{source!r}: {wrong}")
    if not faults:
        known |= {source: ts_file.Translation(text, True) for source, text in table.items()}
        found = [(one.source, one.file) for one in sentences.sentences()]
        ts_file.write(path_of(language), language, found, known)
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
    parser.add_argument("--language", default="de")
    parser.add_argument("--missing", metavar="FILE.json", type=Path)
    parser.add_argument("--fill", metavar="FILE.json", type=Path)
    given = parser.parse_args()
    if given.missing:
        found = missing(given.language)
        given.missing.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"{given.missing}: {len(found)} sentences")
    elif given.fill:
        table = json.loads(given.fill.read_text(encoding="utf-8"))
        if faults := fill(given.language, table):
            sys.exit("\n".join(["languages: nothing was taken up:", *faults]))
        print(f"{path_of(given.language).name}: {len(table)} taken up, {len(missing(given.language))} left")
    else:
        for language in sorted({*languages(), given.language}):
            extract(language)
            known = ts_file.read(path_of(language))
            print(f"{path_of(language).name}: {len(known)} sentences, {len(missing(language))} without a translation")
        try:
            release_all()
        except RuntimeError as error:
            sys.exit(f"languages: {error}")


if __name__ == "__main__":
    main()
