## Why the program stops. The attribute `hint` of a message says what to do about it.

error-label = error
warning-label = warning
note-label = note
help-label = help
error-lead = error:
hint-lead = hint:
list-separator = {", "}

## The world: configuration, disk, git

no-project = there is no `hexapla.toml` in `{ $path }` or in a folder above it
    .hint = `hexapla init` makes one
system-answer = { $kind ->
       *[other] { $text }
    }
world-io = cannot { $operation ->
       *[other] { $operation }
    } `{ $path }`: { $answer }
world-git = cannot { $operation ->
       *[other] { $text }
    } of the git repository `{ $path }`: { $reason }
not-readable = cannot read `{ $path }`: { $why }
bad-revision = `{ $revision }` cannot be read: { $reason ->
       *[other] { $text }
    }
    .hint = name a commit as git does: `main`, `v1.2`, `HEAD~3`, a hash
path-refused = refused to touch `{ $path }`: { $reason ->
       *[other] { $text }
    }
file-conflict = `{ $path }` was changed by somebody else in the meantime and was left as it is
newer-version = `{ $path }` was written by a newer hexapla (version { $found }, this one has { $known })
    .hint = nothing was lost: run the command again
partly-written = { $cause }; { $written } of { $files } files were written before that
    .hint = each file holds its old or its new text: run the command again
locked = `{ $path }` is held by { $process ->
        [0] another process
       *[other] process { $number }
    } for more than { $seconds } s
    .hint = wait until the other command ends, or end it
config-wrong = the configuration `{ $path }` cannot be used

## What was asked for

unknown-locale = `{ $locale }` is { $why ->
        [source] the source locale of this project
       *[absent] no locale of this project
    }
no-threshold = `{ $text }` is no threshold: write `80%` or `it=80%`
unknown-document = no document of the project matches `{ $pattern }`
unknown-unit = no unit has the id `{ $id }`
ambiguous-unit = several documents have a unit `{ $id }`
target-refused = the target cannot stand in `{ $id }`; nothing was written
catalog-stopped = the catalog { $path } cannot be rewritten as it is; nothing was written
no-target = `{ $id }` has no target in { $locale }
not-recorded = `{ $unit }`: { $why }; nothing was written
text-refused = the text cannot stand in `{ $unit }`; nothing was written
no-translation-yet = `{ $unit }` has no translation yet
    .hint = `hexapla edit` or `hexapla set` writes one
not-a-locale = `{ $text }` is no BCP 47 locale
    .hint = for example `it`, `zh-CN`, `pt-BR`
watch-two-commits = `--watch` has nothing to watch between two commits
    .hint = name one commit to compare it with the working tree
three-dots = three dots are not understood: `{ $revisions }`
    .hint = write two: `hexapla diff { $two }`
units-left = { $units ->
        [one] 1 unit left as they are
       *[other] { $units } units left as they are
    }
no-terminal = there is no terminal to ask on about { $units ->
        [one] 1 unit
       *[other] { $units } units
    }
    .hint = name the units that are right by their ids; `hexapla todo` lists them
units-not-recorded = { $units ->
        [one] 1 unit not recorded
       *[other] { $units } units not recorded
    }
errors-found = { $errors ->
        [one] 1 error was found; everything else was done
       *[other] { $errors } errors were found; everything else was done
    }
templates-stale = { $templates ->
        [one] 1 template is not up to date
       *[other] { $templates } templates are not up to date
    }
can-be-patched = { $translations ->
        [one] 1 translation can be patched
       *[other] { $translations } translations can be patched
    }
    .hint = `hexapla patch` does it
below-required = { $locales ->
        [one] 1 locale below what is required
       *[other] { $locales } locales below what is required
    }
no-format = no format is known for `{ $path }`
    .hint = formats go by the ending: { $endings }
no-file = there is no file `{ $path }`
input-encoding = standard input is no UTF-8: byte { $byte } is wrong

## Why one unit was left as it is; a part of a sentence

why-gone = the document no longer has this unit
why-source-moved = its source text changed in the meantime
why-target-moved = its translation changed in the meantime
why-no-target = it has no translation yet
why-not-annotated = its file keeps no states, origins and sources

## The program, the editor, git

stdout-failed = cannot write to standard output: { $answer }
stdin-failed = cannot read standard input: { $answer }
folder-not-found = cannot find the folder: { $answer }
interrupt-failed = cannot wait for Ctrl-C: { $answer }
manual-failed = cannot make a manual page: { $answer }
editor-file-failed = cannot make a file for the editor: { $answer }
editor-left-nothing = the editor left no file `{ $path }`
editor-not-run = cannot run the editor `{ $editor }`: { $answer }
    .hint = set EDITOR to the program you write with
editor-ended = the editor `{ $editor }` ended with { $status }; nothing was recorded
not-merged = `{ $path }` was not merged: { $why }
    .hint = our version was left as it is; `git show :3:PATH` gives theirs
why-no-fluent = it is no Fluent file
merge-conflicts = `{ $path }`: { $conflicts ->
        [one] 1 conflict to settle
       *[other] { $conflicts } conflicts to settle
    }: { $things }
    .hint = keep one of the two between the markers, then `git add` the file
lines-not-records = lines of a file that cannot be read as records
no-git-repository = `{ $path }` is in no git repository, so there is nothing to set a merge driver for; nothing was written
    .hint = say `git init` first, or leave out `--merge-driver`
config-exists = there is a configuration already: `{ $path }`
    .hint = edit it, or remove it first
options-no-project = these options make no project
no-layout = no usual layout was found here
    .hint = say where the documents are: `hexapla init --documents 'source/**/*.md'`
which-locales = into which locales?
    .hint = for example `--locales it,fr,zh-CN`

## Hints

hint-did-you-mean = did you mean { $names }?
hint-in-the-way-too = in the way too: { $names }{ $more ->
        [0] {""}
       *[other] , and { $more } more
    }
hint-not-ours = move it away or delete it, or choose another `output` under `[build]`
hint-nothing-swapped = nothing was swapped: with `--atomic` the output changes as a whole or not at all
hint-permissions = see who owns it and what its permissions allow
hint-private = hexapla keeps what it remembers there: move it away or delete it, and the next run makes it anew
hint-newer-version = update hexapla, or delete the folder of outputs: the next build makes it anew, without knowing what was there
hint-rest-built = everything else was built
hint-same-output = rename one of the two, or give every locale a folder of its own under `[build]`: { $example }
hint-same-bundle = rename one of the two documents: `app.json` and `app.json.ftl` both make the bundle `app.json.ftl`
hint-its-locales = its locales: { $names }
hint-list-documents = `hexapla status` lists the documents of the project
hint-list-units = `hexapla todo LOCALE` lists units with their ids
hint-name-one = name one of them: { $names }
hint-annotations = put `{ $line }` into its `[[documents]]` in `hexapla.toml`
hint-not-up-to-date = `{ $path }` is not
hint-extract = `hexapla extract` brings them up to date
hint-falls-short = { $locale }: { $done } of { $units ->
        [one] 1 unit
       *[other] { $units } units
    } ({ $percent }%), required { $required }%
hint-typed-text = what you typed is in `{ $path }`
hint-no-merge-driver = take `merge=hexapla` from its line in `.gitattributes`
hint-also = also, { $problem }
option-problem = { $option }: { $problem }
hint-for-example = for example `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] { $units } missing
        [draft] { $units } in draft
       *[outdated] { $units } outdated
    }
and-more = … and { $more } more
output-is-input = `{ $path }` is a file that the project lives from; nothing was written
    .hint = name another file for the report
required-elsewhere = a share is required of { $locale }, which is not among the locales asked for
    .hint = name it among the locales, or leave the condition out
dashboard-narrowed = the dashboard is narrowed down by documents only
    .hint = name documents, or leave the other filters out: the page has filters of its own

## What reports and their gates ask for

unknown-name = the project has no { $what ->
        [owner] owner
        [tier] tier
       *[tag] tag
    } `{ $name }`
units-need-json = `--units` needs `--format json`
    .hint = `hexapla todo LOCALE` lists units for people
kind-needs-outdated = `--kind-of-change` is about outdated units only
    .hint = add `outdated` to `--status`, or leave `--status` out
require-all-units = `--require` is a share of all units of the documents
    .hint = leave `--status` and `--kind-of-change` out, or use `--fail-on`
not-done = { $documents ->
        [one] 1 document not done as `--fail-on` asks
       *[other] { $documents } documents not done as `--fail-on` asks
    }
hint-has-none = the project has none at all
hint-there-are = there are { $names }
