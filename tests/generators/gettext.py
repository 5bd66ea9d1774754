#!/usr/bin/env python3
"""Times per-language builds of mdbook-gettext and one build of ours on the same pages; prints a table.

    python3 tests/generators/gettext.py [PAGES [LOCALES]]

Needs `mdbook`, `mdbook-xgettext` and `mdbook-gettext` on the path (cargo install mdbook mdbook-i18n-helpers),
and the corpora beside the repository or in HEXAPLA_CORPORA. The program is HEXAPLA, else
`target/release/hexapla`. Both have targets for the units that stand on one line.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPORA = pathlib.Path(os.environ.get("HEXAPLA_CORPORA", ROOT.parent / "shared/corpora")) / "docs-markdown"
HEXAPLA = os.environ.get("HEXAPLA", str(ROOT / "target/release/hexapla"))
LOCALES = ["it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es"]
# Of ours; theirs take minutes and are run once.
RUNS = 5


def pages():
    found = sorted(path for path in CORPORA.rglob("*.md") if "/en/rev-b/" in path.as_posix())
    return [path.read_bytes() for path in found]


def fill(folder, count):
    """The pages, again and again in folders of their own, and a summary that lists them."""
    given, lines = pages(), ["# Summary", ""]
    for number in range(count):
        round, page = divmod(number, len(given))
        # Not under their own names, of which mdBook changes some.
        place = pathlib.Path(f"src/set-{round:04}/page-{page:04}.md")
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(given[page])
        lines.append(f"- [{number}]({place.relative_to('src').as_posix()})")
    (folder / "src/SUMMARY.md").write_text("\n".join(lines) + "\n", "utf-8")


def run(folder, *command, **environment):
    said = subprocess.run(
        command, cwd=folder, env={**os.environ, "RUST_LOG": "off", **environment}, capture_output=True, check=False
    )
    # Ours ends with 1 where a target was refused and its unit fell back.
    if said.returncode > 1:
        sys.exit(f"{command}: {said.stderr.decode()[-2000:]}")


def translated(template, prefix):
    """A PO file of a template: what stands on one line gets a target."""

    def entry(match):
        text = match.group("text")
        return match.group(0) if not text else f'msgid "{text}"\nmsgstr "{prefix} {text}"\n'

    return re.sub(r'^msgid "(?P<text>.*)"\nmsgstr ""\n(?!")', entry, template, flags=re.MULTILINE)


def catalog(template, prefix):
    """A catalog of a template: what stands on one line gets a target."""
    lines, out = template.splitlines(), []
    for line, after in zip(lines, [*lines[1:], ""]):
        name, parted, text = line.partition(" = ")
        if line.startswith("### ") and "extractor" not in line:
            out.append(line)
        elif parted and not after and not set("{}") & set(text) and not set(" #") & set(name):
            out.append(f"\n# source: {text}\n{name} = {prefix} {text}")
    return "\n".join(out) + "\n"


def prepare_gettext(folder, locales):
    book = '[book]\ntitle = "Bench"\n\n[preprocessor.gettext]\nafter = ["links"]\n\n'
    (folder / "book.toml").write_text(book + '[output.xgettext]\npot-file = "messages.pot"\n', "utf-8")
    run(folder, "mdbook", "build", "--dest-dir", "po")
    template = next((folder / "po").rglob("messages.pot")).read_text("utf-8")
    for locale in locales:
        (folder / f"po/{locale}.po").write_text(translated(template, locale), "utf-8")
    return book


def prepare_ours(folder, locales):
    listed = ", ".join(f'"{locale}"' for locale in locales)
    (folder / "hexapla.toml").write_text(
        f'source = "en"\nlocales = [{listed}]\n\n[build]\npreset = "mdbook"\n\n'
        '[[documents]]\nroot = "src"\ninclude = ["**/*.md"]\nexclude = ["SUMMARY.md"]\n',
        "utf-8",
    )
    run(folder, HEXAPLA, "--quiet", "extract")
    templates = folder / "locales/en"
    for path in [path for path in templates.rglob("*") if path.is_file()]:
        for locale in locales:
            place = folder / "locales" / locale / path.relative_to(templates)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(catalog(path.read_text("utf-8"), locale), "utf-8")


def median(deed, outputs, runs):
    """The median time of a deed whose outputs are not there yet. Older ones are moved aside, not removed: ext4 goes
    over each file that was removed in the last minutes for every new one."""
    times = []
    for run in range(runs):
        for folder in outputs:
            if folder.exists():
                folder.rename(tempfile.mkdtemp(dir=folder.parent, prefix="old-") + f"/{run}")
        begun = time.perf_counter()
        deed()
        times.append(time.perf_counter() - begun)
    return sorted(times)[runs // 2]


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    locales = LOCALES[: int(sys.argv[2])] if len(sys.argv) > 2 else LOCALES
    if not CORPORA.is_dir():
        sys.exit(f"SKIPPED: there are no corpora at {CORPORA}")
    for name in ["mdbook", "mdbook-xgettext", "mdbook-gettext"]:
        if shutil.which(name) is None:
            sys.exit(f"SKIPPED: `{name}` is not on the path")
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        fill(folder, count)
        prepare_ours(folder, locales)
        book = prepare_gettext(folder, locales)

        def builds():
            for locale in locales:
                run(folder, "mdbook", "build", "--dest-dir", f"book/{locale}", MDBOOK_BOOK__LANGUAGE=locale)

        ours = median(
            lambda: run(folder, HEXAPLA, "--quiet", "build"), [folder / "dist", folder / ".hexapla"], RUNS
        )
        print("| what mdBook makes | its builds | ours, localized Markdown | × |\n|---|---:|---:|---:|")
        for label, output in [("Markdown", "[output.markdown]\n"), ("HTML", "[output.html]\n")]:
            (folder / "book.toml").write_text(book + output, "utf-8")
            theirs = median(builds, [folder / "book"], 1)
            print(f"| {label}, {len(locales)} languages of {count} pages | {theirs:.2f} s | {ours:.2f} s | {theirs / ours:.1f} |")


if __name__ == "__main__":
    main()
