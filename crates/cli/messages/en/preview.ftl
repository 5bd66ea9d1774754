## Building again and again, showing the site, and swapping the whole output.

rebuilt = Built again in { $milliseconds } ms; files written: { $written }, removed: { $removed }.
previewing = Showing the article site (article pages: { $articles }); Ctrl-C ends.
box-title = Findings of the build
count-errors = Errors: { $count }
count-warnings = Warnings: { $count }
count-notes = Notes: { $count }
not-built = The site could not be built again; this page is from an earlier build.
preview-ended = The preview has ended.
preview-generator = the pages of this project are for { $preset }, which shows them itself
    .hint = run `hexapla build --watch` beside it, or see the article site with `hexapla preview --site`
preview-empty = there is nothing to show: no document of the project is Markdown
    .hint = the article site is made of Markdown documents; `hexapla status` lists what there is
port-failed = cannot listen on port { $port }: { $answer }
    .hint = name another with `--port`, or leave it out to get one that is free
browser-failed = cannot open a browser: { $answer }
    .hint = open the address yourself
not-swapped = `{ $path }` was left as it was: what was built lacks what is required.
tree-left = A tree of an earlier `--atomic` build stays: what is in `{ $path }` cannot be removed.
no-swap = `{ $path }` cannot be swapped as a whole: { $why ->
        [folder] it is a folder that `hexapla build` did not make
        [link] it is a link that `hexapla build --atomic` did not make
        [taken] it is where a tree of `hexapla build --atomic` goes, and is none
        [exchange] it is a folder, and this system cannot put a link in its place in one step
       *[links] there can be no symbolic links here
    }
    .hint = move it away, or build without `--atomic`
