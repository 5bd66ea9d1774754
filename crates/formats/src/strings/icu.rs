//! Arguments with variants of ICU's MessageFormat: `{n, plural, one {# dog} other {# dogs}}`.

use hexapla_core::Span;

/// A stretch of an argument with variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// Its bytes.
    pub(crate) span: Span,
    /// The variant whose text it is, counted over all arguments; `None` for the syntax round variants.
    pub(crate) variant: Option<usize>,
}

/// The arguments with variants of a text, cut into syntax and texts, in order. One that does not end is
/// words. Linear.
pub(crate) fn parts(text: &str) -> Vec<Part> {
    let mut scanner = Scanner {
        text,
        parts: Vec::new(),
        levels: Vec::new(),
        variants: 0,
        from: 0,
        whole: 0,
    };
    let mut at = 0;
    let special = |c: char| matches!(c, '{' | '}' | '\'');
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(special)) {
        at = scanner.step(at + found);
    }
    scanner.parts.truncate(scanner.whole);
    scanner.parts
}

/// What the scanner stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// An argument with variants, outside of them.
    Argument,
    /// The text of a variant.
    Variant(usize),
    /// Other braces in such a text.
    Braces,
}

struct Scanner<'t> {
    text: &'t str,
    parts: Vec<Part>,
    levels: Vec<Level>,
    variants: usize,
    /// Where the part begins that the scanner stands in.
    from: usize,
    /// How many parts belong to arguments that have ended.
    whole: usize,
}

impl Scanner<'_> {
    /// Reads a brace or an apostrophe; returns where to go on.
    fn step(&mut self, at: usize) -> usize {
        let rest = Span::new(at, self.text.len()).of(self.text);
        let level = self.levels.last().copied();
        match (rest.as_bytes().first(), level) {
            (Some(b'{'), Some(Level::Argument)) => {
                self.cut(at + 1, None);
                self.levels.push(Level::Variant(self.variants));
                self.variants += 1;
                at + 1
            }
            (Some(b'{'), _) => self.open(at, level, opening(rest)),
            (Some(b'}'), _) => {
                self.levels.pop();
                self.close(at, level);
                at + 1
            }
            (_, Some(Level::Argument)) => at + 1,
            (_, Some(Level::Variant(_) | Level::Braces) | None) => at + quoted(rest),
        }
    }

    /// Reads an opening brace in a text; `argument` is how long the beginning of one with variants is.
    fn open(&mut self, at: usize, level: Option<Level>, argument: Option<usize>) -> usize {
        match (level, argument) {
            (None, Some(_)) => self.from = at,
            (Some(Level::Variant(variant)), Some(_)) => self.cut(at, Some(variant)),
            (None, None) => return at + 1,
            (Some(_), _) => {
                self.levels.push(Level::Braces);
                return at + 1;
            }
        }
        self.levels.push(Level::Argument);
        at + argument.unwrap_or(1)
    }

    fn close(&mut self, at: usize, level: Option<Level>) {
        match level {
            Some(Level::Argument) => {
                self.cut(at + 1, None);
                if self.levels.is_empty() {
                    self.whole = self.parts.len();
                }
            }
            Some(Level::Variant(variant)) => self.cut(at, Some(variant)),
            Some(Level::Braces) | None => {}
        }
    }

    fn cut(&mut self, end: usize, variant: Option<usize>) {
        let span = Span::new(self.from, end);
        self.parts.push(Part { span, variant });
        self.from = end;
    }
}

/// How far the kind of an argument is looked for: names are short, and reading stays linear.
const FURTHEST: usize = 80;

/// The length of what an argument with variants begins with: `{n, plural,`.
fn opening(text: &str) -> Option<usize> {
    let end = text.char_indices().map(|(at, _)| at).nth(FURTHEST);
    let seen = text.get(1..end.unwrap_or(text.len()))?;
    let (name, rest) = seen.split_once(',')?;
    let (kind, _) = rest.split_once(',')?;
    let is_name = |name: &str| {
        let is_odd = |c: char| c.is_whitespace() || matches!(c, '{' | '}' | '\'');
        !name.is_empty() && !name.contains(is_odd)
    };
    let kinds = ["plural", "select", "selectordinal"];
    (is_name(name.trim()) && kinds.contains(&kind.trim()))
        .then_some(1 + name.len() + 1 + kind.len() + 1)
}

/// How much an apostrophe takes: up to its other half where it quotes a brace (ICU, `MessagePattern`).
fn quoted(text: &str) -> usize {
    let mut signs = text.chars().skip(1);
    match signs.next() {
        Some('\'') => 2,
        Some('{' | '}') => {
            let end = text.get(1..).and_then(|inside| inside.find('\''));
            end.map_or(1, |end| end + 2)
        }
        Some(_) | None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts of the variants; the syntax round them in brackets.
    fn shown(text: &str) -> Vec<String> {
        let parts = parts(text).into_iter();
        parts
            .map(|part| match part.variant {
                Some(variant) => format!("{variant}:{}", part.span.of(text)),
                None => format!("[{}]", part.span.of(text)),
            })
            .collect()
    }

    #[test]
    fn syntax_and_texts_are_told_apart() {
        assert_eq!(
            shown("Ma {n, plural, offset:1 =0 {} one {# psa} other{# psów i {name}}} tu"),
            [
                "[{n, plural, offset:1 =0 {]",
                "0:",
                "[} one {]",
                "1:# psa",
                "[} other{]",
                "2:# psów i {name}",
                "[}}]",
            ]
        );
        assert_eq!(
            shown("{g,select,male{{n, selectordinal, other{#番目}}の犬}other{هم}}"),
            [
                "[{g,select,male{]",
                "0:",
                "[{n, selectordinal, other{]",
                "1:#番目",
                "[}}]",
                "0:の犬",
                "[}other{]",
                "2:هم",
                "[}}]",
            ]
        );
    }

    #[test]
    fn an_apostrophe_quotes_a_brace() {
        let quoted = "{n, plural, other {It''s a '{' of Ayşe's '}' #}}";
        assert_eq!(
            shown(quoted),
            [
                "[{n, plural, other {]",
                "0:It''s a '{' of Ayşe's '}' #",
                "[}}]"
            ]
        );
    }

    #[test]
    fn what_does_not_end_or_has_no_variants_is_words() {
        for text in [
            "{n, plural, one {# dog} other {# dogs}",
            "{n, plural, one {# dog",
            "{n, number, ::currency/EUR}",
            "{two words, select, a {b}}",
            "{{n, plural}}",
            "}{",
            "{",
            "",
        ] {
            assert_eq!(shown(text), [] as [&str; 0], "{text}");
        }
        assert_eq!(shown("{a, select, b {c}} {a, select, b {c").len(), 3);
    }

    #[test]
    fn long_runs_of_signs_cost_little() {
        for sign in ["{", "}", "'", "{n, plural, ", "{n, plural, a{", "'{"] {
            parts(&sign.repeat(100_000));
        }
    }
}
