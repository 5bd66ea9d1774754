//! How languages write comments and strings; from their specifications.

/// A language, as far as its comments and strings go.
#[derive(Debug)]
pub(super) struct Language {
    /// What begins a comment up to the end of its line.
    pub(super) line: &'static [&'static str],
    /// What begins a comment, and what ends it.
    pub(super) block: &'static [(&'static str, &'static str)],
    /// Its strings; of two that begin alike, the longer first.
    pub(super) strings: &'static [Quote],
    /// Where comments and strings may begin.
    pub(super) begins: Begins,
    /// What a `'` that begins no string is.
    pub(super) ticks: Ticks,
}

/// One form of string.
#[derive(Debug)]
pub(super) struct Quote {
    pub(super) mark: &'static str,
    pub(super) slash: Slash,
    pub(super) lines: Lines,
}

/// What a backslash in a string does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slash {
    Escapes,
    Stands,
}

/// Whether a string may run over lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    One,
    Many,
}

/// Where comments and strings may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begins {
    Anywhere,
    /// After white space, or a mark that parts words.
    Apart,
}

/// What a `'` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ticks {
    /// The quote of a single character.
    Character,
    /// The same; and `r"…"`, `r#"…"#` are strings without escapes.
    Rust,
    /// Nothing special.
    Nothing,
}

const fn quote(mark: &'static str, slash: Slash, lines: Lines) -> Quote {
    Quote { mark, slash, lines }
}

const DOUBLE: Quote = quote("\"", Slash::Escapes, Lines::One);
const DOUBLE_LINES: Quote = quote("\"", Slash::Escapes, Lines::Many);
const SINGLE: Quote = quote("'", Slash::Escapes, Lines::One);
const SINGLE_RAW: Quote = quote("'", Slash::Stands, Lines::Many);
const SINGLE_RAW_LINE: Quote = quote("'", Slash::Stands, Lines::One);
const TRIPLE: Quote = quote("\"\"\"", Slash::Escapes, Lines::Many);
const TRIPLE_SINGLE: Quote = quote("'''", Slash::Escapes, Lines::Many);
const TEMPLATE: Quote = quote("`", Slash::Escapes, Lines::Many);
const TEMPLATE_RAW: Quote = quote("`", Slash::Stands, Lines::Many);

const SLASHES: &[&str] = &["//"];
const STARS: &[(&str, &str)] = &[("/*", "*/")];

const BARE: Language = Language {
    line: &[],
    block: &[],
    strings: &[],
    begins: Begins::Anywhere,
    ticks: Ticks::Nothing,
};
const C: Language = Language {
    line: SLASHES,
    block: STARS,
    strings: &[DOUBLE],
    ticks: Ticks::Character,
    ..BARE
};

static RUST: Language = Language {
    strings: &[DOUBLE_LINES],
    ticks: Ticks::Rust,
    ..C
};
static C_LIKE: Language = C;
static JAVA: Language = Language {
    strings: &[TRIPLE, DOUBLE],
    ..C
};
static GO: Language = Language {
    strings: &[TEMPLATE_RAW, DOUBLE],
    ..C
};
static SCRIPT: Language = Language {
    strings: &[TEMPLATE, DOUBLE, SINGLE],
    ticks: Ticks::Nothing,
    ..C
};
static PHP: Language = Language {
    line: &["//", "#"],
    strings: &[DOUBLE_LINES, quote("'", Slash::Escapes, Lines::Many)],
    ticks: Ticks::Nothing,
    ..C
};
static PYTHON: Language = Language {
    line: &["#"],
    strings: &[TRIPLE, TRIPLE_SINGLE, DOUBLE, SINGLE],
    ..BARE
};
static RUBY: Language = Language {
    line: &["#"],
    strings: &[DOUBLE, SINGLE],
    begins: Begins::Apart,
    ..BARE
};
static SHELL: Language = Language {
    line: &["#"],
    strings: &[DOUBLE_LINES, SINGLE_RAW],
    begins: Begins::Apart,
    ..BARE
};
static TOML: Language = Language {
    line: &["#"],
    strings: &[
        TRIPLE,
        quote("'''", Slash::Stands, Lines::Many),
        DOUBLE,
        SINGLE_RAW_LINE,
    ],
    ..BARE
};
static YAML: Language = Language {
    line: &["#"],
    strings: &[DOUBLE, SINGLE_RAW_LINE],
    begins: Begins::Apart,
    ..BARE
};
static HTML: Language = Language {
    block: &[("<!--", "-->")],
    ..BARE
};
static CSS: Language = Language {
    block: STARS,
    strings: &[DOUBLE, SINGLE],
    ..BARE
};
static SQL: Language = Language {
    line: &["--"],
    block: STARS,
    strings: &[SINGLE_RAW],
    ..BARE
};

/// The language that the words behind a fence name.
pub(super) fn of(info: &str) -> Option<&'static Language> {
    let word = info.trim_start_matches(['{', '.', ' ']);
    let end = word.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '#' | '-'));
    let name = word.get(..end.unwrap_or(word.len()))?.to_ascii_lowercase();
    Some(match name.as_str() {
        "rust" | "rs" => &RUST,
        "c" | "h" | "cpp" | "c++" | "cc" | "hpp" | "objc" | "objective-c" => &C_LIKE,
        "java" | "kotlin" | "kt" | "swift" | "cs" | "csharp" | "c#" | "scala" => &JAVA,
        "go" | "golang" => &GO,
        "js" | "javascript" | "jsx" | "mjs" | "ts" | "typescript" | "tsx" | "dart" => &SCRIPT,
        "php" => &PHP,
        "python" | "py" | "python3" => &PYTHON,
        "ruby" | "rb" => &RUBY,
        "sh" | "shell" | "bash" | "zsh" => &SHELL,
        "toml" => &TOML,
        "yaml" | "yml" => &YAML,
        "html" | "xml" | "svg" | "vue" => &HTML,
        "css" => &CSS,
        "sql" => &SQL,
        _ => return None,
    })
}
