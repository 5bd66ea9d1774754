//! Commands and their output, as they stand in Markdown.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::tree::line_at;

/// One `$ command` and what stands below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Command {
    /// The line of the file, from 1.
    pub(super) number: usize,
    /// What is typed.
    pub(super) line: String,
    /// What is printed, each line with its end.
    pub(super) expected: String,
}

/// A command of hexapla that can be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    /// Its arguments.
    pub(super) arguments: Vec<String>,
    /// What it is given on standard input.
    pub(super) input: String,
}

impl Command {
    /// The command, if it is one of hexapla; one `echo` may feed it.
    pub(super) fn of_hexapla(&self) -> Option<Typed> {
        let line = self.line.split(" #").next().unwrap_or_default();
        let Some((echo, rest)) = line.split_once(" | ") else {
            return typed(line, String::new());
        };
        let words = split(echo.strip_prefix("echo ")?);
        typed(rest, format!("{}\n", words.join(" ")))
    }

    /// The command and its output as they stand in the file.
    pub(super) fn shown(&self) -> String {
        format!("$ {}\n{}", self.line, self.expected)
    }

    /// The same with other output.
    pub(super) fn with(&self, output: &str) -> String {
        format!("$ {}\n{output}", self.line)
    }
}

fn typed(line: &str, input: String) -> Option<Typed> {
    let starts = ["hexapla ", "cargo run --release -- ", "cargo run -- "];
    let rest = starts.iter().find_map(|start| line.strip_prefix(start))?;
    let shell = rest.contains(['|', '>', '<', ';', '&', '$', '`', '\\', '*']);
    let arguments = split(rest);
    (!shell).then_some(Typed { arguments, input })
}

/// All commands of a page's `console` blocks, in order.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "most Markdown events say nothing here"
)]
pub(super) fn read(text: &str) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    let mut inside = false;
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                inside = &*info == "console";
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Text(block) if inside => {
                let first = line_at(text, range.start);
                collect(&block, first, &mut commands);
            }
            _ => {}
        }
    }
    commands
}

fn collect(block: &str, first: usize, commands: &mut Vec<Command>) {
    let mut in_block = false;
    for (index, line) in block.split_inclusive('\n').enumerate() {
        if let Some(typed) = line.strip_prefix("$ ") {
            in_block = true;
            commands.push(Command {
                number: first + index,
                line: typed.trim_end().to_owned(),
                expected: String::new(),
            });
        } else if let Some(command) = commands.last_mut().filter(|_| in_block) {
            command.expected.push_str(line);
        }
    }
}

/// Whether output is what was expected; trailing white space does not count.
pub(super) fn matches(expected: &str, output: &str) -> bool {
    let expected: Vec<&str> = expected.trim_end().lines().map(str::trim_end).collect();
    let output: Vec<&str> = output.trim_end().lines().map(str::trim_end).collect();
    matches_lines(&expected, &output)
}

fn matches_lines(expected: &[&str], output: &[&str]) -> bool {
    match (expected.split_first(), output.split_first()) {
        (None, None) => true,
        (Some((&"…", rest)), _) => {
            let mut tails = (0..=output.len()).filter_map(|from| output.get(from..));
            tails.any(|tail| matches_lines(rest, tail))
        }
        (Some((line, expected)), Some((printed, output))) => {
            matches_line(line, printed) && matches_lines(expected, output)
        }
        (Some(_), None) | (None, Some(_)) => false,
    }
}

fn matches_line(expected: &str, printed: &str) -> bool {
    let Some((head, tail)) = expected.split_once('…') else {
        return expected == printed;
    };
    let Some(rest) = printed.strip_prefix(head) else {
        return false;
    };
    let mut ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
    ends.any(|at| rest.get(at..).is_some_and(|rest| matches_line(tail, rest)))
}

/// Splits a command line at spaces; quotes hold words together.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            (Some(_) | None, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "# A\n\n```console\n$ git clone x\n$ hexapla status it # now\nit 3\n…\n```\n";

    #[test]
    fn commands_are_read_with_their_output_and_place() {
        let commands = read(PAGE);
        let status = commands.last().unwrap();
        assert_eq!((commands.len(), status.number), (2, 5));
        assert_eq!(status.expected, "it 3\n…\n");
        assert_eq!(status.of_hexapla().unwrap().arguments, ["status", "it"]);
        assert!(PAGE.contains(&status.shown()));
    }

    #[test]
    fn echo_may_feed_a_command() {
        let command = Command {
            number: 1,
            line: "echo 'Ciò che resta' | hexapla set it a-b".to_owned(),
            expected: String::new(),
        };
        let typed = command.of_hexapla().unwrap();
        assert_eq!(typed.input, "Ciò che resta\n");
        assert_eq!(typed.arguments, ["set", "it", "a-b"]);
    }

    #[test]
    fn commands_of_other_programs_and_of_a_shell_are_for_people() {
        for line in ["git clone x", "hexapla todo it | head", "cargo xtask test"] {
            let command = Command {
                number: 1,
                line: line.to_owned(),
                expected: String::new(),
            };
            assert_eq!(command.of_hexapla(), None, "{line}");
        }
    }

    #[test]
    fn quotes_hold_words_together() {
        assert_eq!(split("a 'b c'  \"\" d"), ["a", "b c", "", "d"]);
    }

    #[test]
    fn dots_stand_for_anything() {
        assert!(matches("a\n…\nz", "a\nb\nc\nz\n"));
        assert!(matches("…", ""));
        assert!(matches("took … s in …", "took 0.3 s in dist"));
        assert!(!matches("a\n…\nz", "a\nb"));
        assert!(!matches("it 3", "it 4"));
    }
}
