"""Compares what compare-locales and hexapla say of the same trees, by message and by file.

Arguments: the JSON of compare-locales, that of `hexapla status`, the folder of the references.
Prints one line of figures, tab separated (locales, files, messages, missing and obsolete for each of
the two, files that differ), then one line for each file that differs.
"""

import json
import sys


def leaves(tree, path=""):
    """The files of compare-locales' tree of details."""
    if isinstance(tree, list):
        yield path, tree
        return
    for key, below in tree.items():
        yield from leaves(below, f"{path}/{key}" if path else key)


def count(details, kind):
    return sum(1 for detail in details if kind in detail)


def main(theirs_file, ours_file, source):
    with open(theirs_file) as file:
        # The last of several projects is their union; here there is one.
        theirs = json.load(file)[-1]
    with open(ours_file) as file:
        ours = json.load(file)
    details = dict(leaves(theirs["details"]))
    summary = theirs["summary"]
    differing = []
    files = messages = 0
    ours_all = [0, 0]
    theirs_all = [0, 0]
    for locale in ours["locales"]:
        name = locale["locale"]
        of_locale = summary.get(name, {})
        # A missing message that is only to be warned of is missing for us.
        theirs_all[0] += of_locale.get("missing", 0) + of_locale.get("report", 0)
        theirs_all[1] += of_locale.get("obsolete", 0)
        for document in locale["documents"]:
            files += 1
            own = document["messages"]
            messages += own["total"]
            ours_all[0] += own["missing"]
            ours_all[1] += own["obsolete"]
            path = document["path"].replace(f"{source}/", f"{name}/", 1)
            said = details.pop(path, [])
            if count(said, "missingFile"):
                if own["missing"] != own["total"]:
                    differing.append(f"{path}: the file is missing; ours {own}")
                continue
            pair = (count(said, "missingEntity"), count(said, "obsoleteEntity"))
            if pair != (own["missing"], own["obsolete"]):
                differing.append(f"{path}: theirs {pair}; ours {own}")
    known = {locale["locale"] for locale in ours["locales"]}
    for path, said in details.items():
        if path.split("/")[0] in known and (count(said, "missingEntity") or count(said, "obsoleteEntity")):
            differing.append(f"{path}: only theirs")
    figures = [len(known), files, messages, theirs_all[0], ours_all[0], theirs_all[1], ours_all[1], len(differing)]
    print("\t".join(str(figure) for figure in figures))
    for line in differing:
        print(line)


main(*sys.argv[1:])
