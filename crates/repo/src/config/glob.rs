//! Globs that find documents.

use hexapla_core::Span;
use regex::Regex;

use super::{
    problem::ConfigProblem,
    reader::{Problems, Spanned},
};

/// A glob over paths whose components are joined by `/`.
///
/// `*` and `?` stay in one component, `**` spans any number of them, `{a,b/c}` and `[a-z]` as usual.
/// Matching goes component by component, in time linear in the path, so that it can also tell whether
/// anything below a folder could match.
#[derive(Clone, Debug)]
pub(crate) struct Glob {
    /// As it is written.
    pub(crate) text: String,
    /// Where it is written.
    pub(crate) span: Span,
    /// The ways to read its braces.
    alternatives: Vec<Vec<Part>>,
    dots: Dots,
}

/// What a leading dot of a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dots {
    /// Such a name is matched only by a component that begins with a dot itself.
    Hidden,
    /// Nothing.
    Plain,
}

#[derive(Clone, Debug)]
enum Part {
    /// `**`.
    AnyDepth,
    /// A name without wildcards.
    Literal(String),
    /// Any name that ends so.
    Ending(&'static str),
    /// A name with some.
    Name { expression: Regex, dotted: bool },
}

/// The most patterns that the braces of one may stand for.
const MOST_ALTERNATIVES: usize = 256;

impl Glob {
    /// Reads a glob.
    pub(super) fn read(
        text: &Spanned<String>,
        dots: Dots,
        problems: &mut Problems,
    ) -> Option<Self> {
        let pattern = text.value.strip_prefix("./").unwrap_or(&text.value);
        match alternatives(pattern) {
            Ok(alternatives) => Some(Self {
                text: pattern.to_owned(),
                span: text.span,
                alternatives,
                dots,
            }),
            Err(message) => {
                let problem = ConfigProblem::new(text.span, message);
                problems.add(problem.hint("patterns are relative to the set's `root`"));
                None
            }
        }
    }

    /// Names one file.
    pub(super) fn file(path: &str) -> Self {
        Self::made(path, path.split('/').map(literal).collect())
    }

    /// Names the files with an ending in a folder (empty for the project) and everywhere below it.
    pub(super) fn below(folder: &str, ending: &'static str) -> Self {
        let folders = folder.split('/').filter(|name| !name.is_empty());
        let mut parts: Vec<Part> = folders.map(literal).collect();
        parts.extend([Part::AnyDepth, Part::Ending(ending)]);
        let slash = if folder.is_empty() { "" } else { "/" };
        Self::made(&format!("{folder}{slash}**/*{ending}"), parts)
    }

    fn made(text: &str, parts: Vec<Part>) -> Self {
        Self {
            text: text.to_owned(),
            span: Span::at(0),
            alternatives: vec![parts],
            dots: Dots::Plain,
        }
    }

    /// Whether a path is named by the glob.
    pub(crate) fn matches(&self, path: &str) -> bool {
        self.alternatives
            .iter()
            .any(|parts| self.run(parts, path.split('/')).last() == Some(&true))
    }

    /// Whether the glob names the path or a folder above it.
    pub(crate) fn covers(&self, path: &str) -> bool {
        let folders = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
        folders.chain([path]).any(|part| self.matches(part))
    }

    /// Whether something below a folder could be named.
    pub(crate) fn reaches(&self, folder: &str) -> bool {
        self.alternatives.iter().any(|parts| {
            let states = self.run(parts, folder.split('/'));
            states
                .split_last()
                .is_some_and(|(_, unfinished)| unfinished.contains(&true))
        })
    }

    /// Which numbers of parts the names can have used up: a state per number, the last for all.
    fn run<'n>(&self, parts: &[Part], names: impl Iterator<Item = &'n str>) -> Vec<bool> {
        let mut states = vec![false; parts.len() + 1];
        if let Some(first) = states.first_mut() {
            *first = true;
        }
        skip_depths(parts, &mut states);
        for name in names {
            let mut next = vec![false; states.len()];
            for (index, part) in parts.iter().enumerate() {
                if states.get(index) != Some(&true) || !self.takes(part, name) {
                    continue;
                }
                let after = match part {
                    Part::AnyDepth => index,
                    Part::Literal(_) | Part::Ending(_) | Part::Name { .. } => index + 1,
                };
                if let Some(state) = next.get_mut(after) {
                    *state = true;
                }
            }
            skip_depths(parts, &mut next);
            states = next;
        }
        states
    }

    fn takes(&self, part: &Part, name: &str) -> bool {
        let hidden = self.dots == Dots::Hidden && name.starts_with('.');
        match part {
            Part::AnyDepth => !hidden,
            Part::Literal(literal) => literal == name,
            Part::Ending(ending) => name.ends_with(ending),
            Part::Name { expression, dotted } => (!hidden || *dotted) && expression.is_match(name),
        }
    }
}

fn literal(name: &str) -> Part {
    Part::Literal(name.to_owned())
}

/// `**` may also stand for nothing.
fn skip_depths(parts: &[Part], states: &mut [bool]) {
    for (index, part) in parts.iter().enumerate() {
        let skips = matches!(part, Part::AnyDepth) && states.get(index) == Some(&true);
        if let Some(next) = states.get_mut(index + 1).filter(|_| skips) {
            *next = true;
        }
    }
}

fn alternatives(pattern: &str) -> Result<Vec<Vec<Part>>, String> {
    if pattern.is_empty() {
        return Err(String::from("the pattern is empty"));
    }
    if pattern.contains('\\') {
        return Err(String::from("a pattern separates its parts by `/`"));
    }
    let mut expanded = Vec::new();
    expand(pattern, &mut expanded).map_err(|why| format!("`{pattern}` is no pattern: {why}"))?;
    let compile = |text: &String| {
        if text.starts_with('/') || text.split('/').any(|part| part == "..") {
            return Err(String::from("the pattern leaves the project"));
        }
        parts(text).map_err(|why| format!("`{pattern}` is no pattern: {why}"))
    };
    expanded.iter().map(compile).collect()
}

/// Writes out the braces of a pattern, the first ones first.
fn expand(pattern: &str, expanded: &mut Vec<String>) -> Result<(), String> {
    let Some(open) = find(pattern, |c, depth| c == '{' && depth == 1) else {
        if pattern.contains('}') && find(pattern, |c, _| c == '}').is_some() {
            return Err(String::from("a `}` without its `{`"));
        }
        if expanded.len() == MOST_ALTERNATIVES {
            return Err(format!(
                "its braces stand for more than {MOST_ALTERNATIVES} patterns"
            ));
        }
        expanded.push(pattern.to_owned());
        return Ok(());
    };
    let (before, braced) = pattern.split_at_checked(open).unwrap_or((pattern, ""));
    let Some(close) = find(braced, |c, depth| c == '}' && depth == 0) else {
        return Err(String::from("a `{` without its `}`"));
    };
    let inside = braced.get(1..close).unwrap_or_default();
    let after = braced.get(close + 1..).unwrap_or_default();
    let mut rest = inside;
    while let Some(comma) = find(rest, |c, depth| c == ',' && depth == 0) {
        let choice = rest.get(..comma).unwrap_or_default();
        expand(&format!("{before}{choice}{after}"), expanded)?;
        rest = rest.get(comma + 1..).unwrap_or_default();
    }
    expand(&format!("{before}{rest}{after}"), expanded)
}

/// The first character outside of `[…]` that is wanted, given how many braces are open after it.
fn find(text: &str, wanted: impl Fn(char, usize) -> bool) -> Option<usize> {
    let mut depth = 0_usize;
    let mut class = None;
    for (at, c) in text.char_indices() {
        match (class, c) {
            // A `]` right after `[`, `[!` or `[^` is a member of the class.
            (Some(start), ']')
                if text
                    .get(start..at)
                    .is_some_and(|class| !matches!(class, "[" | "[!" | "[^")) =>
            {
                class = None;
            }
            (Some(_), _) => continue,
            (None, '[') => class = Some(at),
            (None, '{') => depth += 1,
            (None, '}') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
        if wanted(c, depth) {
            return Some(at);
        }
    }
    None
}

fn parts(pattern: &str) -> Result<Vec<Part>, String> {
    let mut parts = pattern
        .split('/')
        .map(part)
        .collect::<Result<Vec<Part>, String>>()?;
    // `a/**` names what is in the folder, not the folder.
    if matches!(parts.last(), Some(Part::AnyDepth)) {
        parts.push(part("*")?);
    }
    Ok(parts)
}

fn part(text: &str) -> Result<Part, String> {
    match text {
        "" => return Err(String::from("one of its parts is empty")),
        "**" => return Ok(Part::AnyDepth),
        _ => {}
    }
    if !text.contains(['*', '?', '[']) {
        return Ok(Part::Literal(text.to_owned()));
    }
    let expression = Regex::new(&expression(text)?);
    let expression = expression.map_err(|_| String::from("it holds a range in the wrong order"))?;
    let dotted = text.starts_with('.');
    Ok(Part::Name { expression, dotted })
}

/// The regular expression of a name. `?` is one character, not one byte.
fn expression(text: &str) -> Result<String, String> {
    let mut expression = String::from("(?s)^");
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '*' => expression.push_str(".*"),
            '?' => expression.push('.'),
            '[' => expression.push_str(&class(&mut rest)?),
            c => expression.push_str(&regex::escape(c.encode_utf8(&mut [0; 4]))),
        }
    }
    expression.push('$');
    Ok(expression)
}

/// A class, read up to its `]`.
fn class(rest: &mut std::str::Chars<'_>) -> Result<String, String> {
    let mut class = String::from("[");
    let mut members = 0;
    for c in rest {
        match c {
            '!' | '^' if members == 0 && class == "[" => class.push('^'),
            ']' if members > 0 => {
                class.push(']');
                return Ok(class);
            }
            '-' if members > 0 => class.push('-'),
            c => {
                let escape = if c.is_ascii_punctuation() { "\\" } else { "" };
                class.push_str(escape);
                class.push(c);
            }
        }
        members += usize::from(class != "[^");
    }
    Err(String::from("a `[` without its `]`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glob(text: &str, dots: Dots) -> Glob {
        let text = Spanned {
            value: text.to_owned(),
            span: Span::at(0),
        };
        let mut problems = Problems::default();
        Glob::read(&text, dots, &mut problems)
            .unwrap_or_else(|| panic!("{:?}", problems.into_sorted()))
    }

    fn hidden(text: &str) -> Glob {
        glob(text, Dots::Hidden)
    }

    #[test]
    fn a_glob_names_paths() {
        for (pattern, named, not) in [
            ("*.md", "a.md", "a/b.md"),
            ("**/*.md", "a.md", "a.txt"),
            ("**/*.md", "a/b/c.md", "a/b/c.md.ftl"),
            ("a/**", "a/b/c", "a"),
            ("a/**/z", "a/z", "a/zz"),
            ("a/**/b/**/z", "a/1/b/2/3/z", "a/1/2/z"),
            ("?.md", "翻.md", "翻訳.md"),
            ("[あ-ん].md", "が.md", "ガ.md"),
            ("[!あ-ん].md", "ガ.md", "が.md"),
            ("[]a].md", "].md", "b.md"),
            ("[a-].md", "-.md", "b.md"),
            ("[&&~~].md", "~.md", "a.md"),
            ("[a-c].md", "b.md", "d.md"),
            ("[!.]*.md", "b.md", "x"),
            ("{ja,zh-CN}/*.{md,txt}", "zh-CN/a.txt", "pl/a.txt"),
            ("{a,b/{c,d}}/x", "b/d/x", "b/x"),
            ("a{,.en}.md", "a.md", "a.pl.md"),
            ("[{,}].md", ",.md", "a.md"),
            ("żółć/*", "żółć/ś", "zolc/s"),
        ] {
            assert!(hidden(pattern).matches(named), "{pattern} {named}");
            assert!(!hidden(pattern).matches(not), "{pattern} {not}");
        }
    }

    #[test]
    fn hidden_names_are_named_only_by_a_dot() {
        for (pattern, named, not) in [
            ("**/*.md", "a.md", ".a.md"),
            ("**/*.md", "a/b.md", ".a/b.md"),
            (".*/*.md", ".a/b.md", ".a/.b.md"),
            ("{.github,docs}/*", ".github/a", ".gitlab/a"),
            ("**/.well-known/*", "a/.well-known/b", ".a/.well-known/b"),
        ] {
            assert!(hidden(pattern).matches(named), "{pattern} {named}");
            assert!(!hidden(pattern).matches(not), "{pattern} {not}");
        }
        assert!(glob("**/*.md", Dots::Plain).matches(".a/.b.md"));
    }

    #[test]
    fn an_exclusion_covers_what_is_below() {
        for path in ["a/drafts", "a/drafts/b.md", "drafts/x/y/z"] {
            assert!(glob("**/drafts", Dots::Plain).covers(path), "{path}");
        }
        assert!(!glob("**/drafts", Dots::Plain).covers("a/drafts.md"));
    }

    #[test]
    fn a_glob_tells_whether_it_reaches_into_a_folder() {
        for (pattern, reached, not) in [
            ("docs/*.md", "docs", "docs/a"),
            ("docs/*.md", "docs", "other"),
            ("docs/**/*.md", "docs/a/b", "do"),
            ("*/x.md", "a", "a/b"),
            ("{a,b/c}/x.md", "b/c", "c"),
            ("**/.x/*", "a/.x", "a/.y"),
        ] {
            assert!(hidden(pattern).reaches(reached), "{pattern} {reached}");
            assert!(!hidden(pattern).reaches(not), "{pattern} {not}");
        }
    }

    #[test]
    fn braces_do_not_explode() {
        let pattern = "{a,b}".repeat(9);
        assert!(
            alternatives(&pattern)
                .unwrap_err()
                .contains("more than 256")
        );
        assert_eq!(alternatives(&"{a,b}".repeat(8)).unwrap().len(), 256);
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for bad in [
            "", "a//b", "/a", "../a", "a/../b", "{a,../b}", "{a", "a}", "[a", "a\\b", "a/",
        ] {
            assert!(alternatives(bad).is_err(), "{bad}");
        }
    }
}
