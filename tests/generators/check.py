"""Builds the project here for each site generator, has the generator build it, and follows every link."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
from html.parser import HTMLParser

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
HEXAPLA = os.environ.get("HEXAPLA", str(ROOT / "target/debug/hexapla"))

ITALIAN = {
    "Start": "Inizio",
    "What is here": "Cosa c’è qui",
    "The guide": "La guida",
    "First part": "Prima parte",
    "Second part": "Seconda parte",
    "Stale pages": "Pagine vecchie",
    "Who notices?": "Chi se ne accorge?",
}
JAPANESE = {"Start": "はじめに", "What is here": "この中身", "The guide": "ガイド", "First part": "第一部", "Second part": "第二部", "Stale pages": "古いページ"}

# A post, which has its address from its name and its folder, and a page that names its own.
JEKYLL = {
    "_posts/2026-01-02-news.md": "---\ntitle: Stale pages\n---\n\n# Who notices?\n\n[The guide](../guide.md#second-part),\n"
    "[about]({% link about.md %}#stale-pages), ![a map]({% link map.png %}).\n",
    "about.md": "---\ntitle: Stale pages\npermalink: /about/\n---\n\n# Stale pages\n\n"
    "[News]({% post_url 2026-01-02-news %}#who-notices), [start](index.md#what-is-here),\n[again]({% link guide.md %}).\n",
}

# A page that names its own address, by the key that each generator reads.
NAMED = {"hugo": "url: /named/", "jekyll": "permalink: named.html", "starlight": "slug: Named-page"}
NAMED_TEXT = "---\ntitle: Stale pages\n{}\n---\n\n[Guide](../guide.md#second-part), [stale](stale.md).\n"
NAMED_LINK = "\n[Named](articles/named.md).\n"
NAMED_PAGES = {"hugo": "named/index.html", "jekyll": "named.html", "starlight": "Named-page/index.html"}

# Links by the address of a page, which the Japanese locale does not publish, as each generator's authors write them.
SHOWN = {
    "hugo": "\n[Stale](../articles/stale/#who-notices), [again]({{< ref \"articles/stale.md#who-notices\" >}}).\n",
    "mkdocs": "\n[Stale](../articles/stale/#who-notices), <a href='../articles/stale/'>again</a>.\n",
    "mdbook": "\n[Stale](articles/stale.html#who-notices).\n",
    "jekyll": "\n[Stale](articles/stale.html#who-notices).\n",
    "starlight": "\n[Stale](../articles/stale/#who-notices).\n",
    "docusaurus": "\n[Stale](articles/stale#who-notices).\n",
}

SUMMARY = "# Summary\n\n- [Start](index.md)\n- [The guide](guide.md)\n- [Stale pages](articles/stale.md)\n"


def run(command, folder, **more):
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=600, check=False, **more
    )
    if done.returncode != 0:
        said = (done.stdout + done.stderr)[-3000:]
        raise RuntimeError(f"{command[0]} ended with {done.returncode}:\n{said}")
    return done.stdout


def build(preset, folder):
    """The project in `folder`, translated and built for a preset; gives the output folder."""
    shutil.copytree(HERE / "project", folder, dirs_exist_ok=True)
    config = folder / "hexapla.toml"
    config.write_text(config.read_text().replace('"plain"', f'"{preset}"'))
    if preset == "mdbook":
        (folder / "source/SUMMARY.md").write_text(SUMMARY)
    if preset == "mkdocs":
        # Python-Markdown tells twins apart by an underscore.
        guide = folder / "source/guide.md"
        guide.write_text(guide.read_text().replace("second-part-1", "second-part_1"))
    if preset == "jekyll":
        config.write_text(config.read_text() + 'dialect = "jekyll"\n')
        for path, text in JEKYLL.items():
            (folder / "source" / path).parent.mkdir(exist_ok=True)
            (folder / "source" / path).write_text(text)
    if preset in SHOWN:
        with (folder / "source/guide.md").open("a") as guide:
            guide.write(SHOWN[preset])
    if preset in NAMED:
        (folder / "source/articles/named.md").write_text(NAMED_TEXT.format(NAMED[preset]))
        with (folder / "source/guide.md").open("a") as guide:
            guide.write(NAMED_LINK)
    if preset in {"hugo", "zola"}:
        # A folder whose page is `index.md` holds no other page there.
        (folder / "source/index.md").rename(folder / "source/_index.md")
        for file in (folder / "source").rglob("*.md"):
            file.write_text(file.read_text().replace("index.md", "_index.md"))
    run([HEXAPLA, "extract"], folder)
    for locale, words in [("it", ITALIAN), ("ja", JAPANESE)]:
        status = run([HEXAPLA, "status", locale, "--format", "json", "--units", "all"], folder)
        for document in json.loads(status)["locales"][0]["documents"]:
            if locale == "ja" and document["path"] == "articles/stale.md":
                continue
            for entry in document["entries"]:
                target = words.get(entry["source"])
                if target:
                    unit = f"{document['path']}#{entry['id']}"
                    run([HEXAPLA, "set", locale, unit], folder, input=target)
    run([HEXAPLA, "build"], folder)
    output = folder / "dist"
    scaffold = HERE / "scaffold" / preset
    if scaffold.is_dir():
        shutil.copytree(scaffold, output, dirs_exist_ok=True)
    return output


class Page(HTMLParser):
    """The ids of a page, and what it links to and shows."""

    def __init__(self):
        super().__init__()
        self.ids, self.links = set(), []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if not value:
                continue
            if name == "id" or (tag == "a" and name == "name"):
                self.ids.add(value)
            if (tag, name) in {("a", "href"), ("img", "src"), ("link", "href"), ("script", "src")}:
                self.links.append(value)


def file_of(public, path):
    place = public / path.lstrip("/")
    for candidate in [place, place / "index.html", place.with_name(place.name + ".html")]:
        if candidate.is_file():
            return candidate
    return None


def check(public, host="https://example.org"):
    """How many pages and links a site has, and which links lead nowhere."""
    pages, broken, followed = {}, [], 0
    for file in sorted(public.rglob("*.html")):
        page = Page()
        page.feed(file.read_text(encoding="utf-8"))
        pages[file] = page
    for file, page in pages.items():
        here = "/" + file.relative_to(public).as_posix()
        here = re.sub(r"index\.html$", "", here)
        for link in page.links:
            if link == "https://example.org/page.md#x":
                continue
            whole = urllib.parse.urljoin(host + here, link)
            if not whole.startswith(host):
                continue
            parts = urllib.parse.urlsplit(whole)
            goal = file_of(public, urllib.parse.unquote(parts.path))
            fragment = urllib.parse.unquote(parts.fragment)
            followed += 1
            if goal is None:
                broken.append(f"{here}: {link}")
            elif fragment and fragment not in {"_top", "top"} and goal in pages and fragment not in pages[goal].ids:
                broken.append(f"{here}: {link} (no such fragment)")
    return len(pages), followed, broken


def program(name):
    return os.environ.get(name.upper()) or shutil.which(name)


def hugo(preset, output):
    run([program("hugo"), "--quiet", "--destination", "public"], output)
    return output / "public"


def mkdocs(preset, output):
    run([program("mkdocs"), "build", "--quiet", "--strict", "--site-dir", "public"], output)
    return output / "public"


def mdbook(preset, output):
    for locale in ["en", "it", "ja"]:
        run([program("mdbook"), "build", locale], output)
    return output / "public"


def jekyll(preset, output):
    command = [program("jekyll"), "build", "--strict_front_matter", "--destination", "public"]
    # What it warns of comes on the other channel.
    said = run(["sh", "-c", 'exec "$@" 2>&1', "sh", *command], output)
    # Jekyll goes on where two pages have one address.
    if "Conflict" in said:
        raise RuntimeError(said)
    return output / "public"


def zola(preset, output):
    run([program("zola"), "build", "--output-dir", "public"], output)
    return output / "public"


def node(preset, output):
    home = pathlib.Path(os.environ[preset.upper()])
    # What is a package of Astro's is told by the dependencies.
    shutil.copy(home / "package.json", output / "package.json")
    words = {"starlight": "astro", "docusaurus": "docusaurus"}
    tell = dict(os.environ, ASTRO_TELEMETRY_DISABLED="1", CI="1")
    run([str(home / "node_modules/.bin" / words[preset]), "build"], output, env=tell)
    return output / {"starlight": "dist", "docusaurus": "build"}[preset]


GENERATORS = {
    "hugo": hugo,
    "mkdocs": mkdocs,
    "mdbook": mdbook,
    "jekyll": jekyll,
    "zola": zola,
    "starlight": node,
    "docusaurus": node,
}


def main(wanted):
    is_good = True
    print("| generator | pages | links and fragments followed | leading nowhere |\n|---|--:|--:|--:|")
    for name, make in GENERATORS.items():
        if wanted and name not in wanted:
            continue
        is_node = make is node
        if not (os.environ.get(name.upper()) if is_node else program(name)):
            print(f"| {name} | not found here |  |  |")
            continue
        # Inside the folder whose packages are to be found.
        home = os.environ[name.upper()] if is_node else None
        with tempfile.TemporaryDirectory(dir=home) as folder:
            try:
                public = make(name, build(name, pathlib.Path(folder)))
            except (RuntimeError, subprocess.TimeoutExpired) as why:
                print(f"{name}: {why}", file=sys.stderr)
                print(f"| {name} | failed |  |  |")
                is_good = False
                continue
            pages, followed, broken = check(public)
            if name in NAMED_PAGES:
                places = [NAMED_PAGES[name], *(f"{locale}/{NAMED_PAGES[name]}" for locale in ["it", "ja"])]
                broken += [f"no page {place}" for place in places if not (public / place).is_file()]
        print(f"| {name} | {pages} | {followed} | {len(broken)} |")
        for link in broken:
            print(f"{name}: {link}", file=sys.stderr)
        is_good = is_good and not broken and pages > 0
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
