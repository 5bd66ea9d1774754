//! What git is told about catalogs: the lines of `.gitattributes`.

use hexapla_formats::Format;

use crate::{error::Error, project::Project, read::Read, stamp::Stamp, write::Change};

/// Where git reads it.
const FILE: &str = ".gitattributes";

/// The change to the project's `.gitattributes` after which git gives catalogs and templates to the
/// merge driver `hexapla`. What stands there stays, byte for byte, and new lines come below it, ended as
/// its lines are. `None` when all is there already.
///
/// # Errors
/// When the file is there and cannot be read.
pub fn merge_attributes(project: &Project) -> Result<Option<Change>, Error> {
    let file = project.root.join(FILE);
    let (text, before) = match project.read(&file)? {
        Read::Text(found) => (found.text.clone(), found.stamp()),
        Read::Absent => (String::new(), Stamp::Absent),
        Read::Unreadable(diagnostic) => {
            return Err(Error::Unreadable {
                path: file,
                diagnostic: Box::new(diagnostic),
            });
        }
    };
    let after = added(&text, &lines(project));
    Ok(after.map(|after| Change {
        file,
        before,
        after: Some(after),
    }))
}

/// One line for each pattern of catalogs; files that a program loads as they are have none.
fn lines(project: &Project) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for set in &project.config.documents {
        let format = set.format.unwrap_or(Format::Markdown);
        let pattern = set.catalogs_for(format).attribute();
        let line = format!("{} merge=hexapla", quoted(&pattern));
        if pattern.ends_with(".ftl") && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// A pattern as git reads it: in quotes where it holds white space or a quote.
fn quoted(pattern: &str) -> String {
    let is_plain = !pattern.contains([' ', '\t', '"']) && !pattern.starts_with(['#', '!']);
    if is_plain {
        return pattern.to_owned();
    }
    let inside = pattern.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{inside}\"")
}

/// The text with the lines that it lacks; `None` when it lacks none.
fn added(text: &str, lines: &[String]) -> Option<String> {
    let is_there = |line: &&String| text.lines().any(|there| there.trim() == **line);
    let missing: Vec<&str> = lines
        .iter()
        .filter(|line| !is_there(line))
        .map(String::as_str)
        .collect();
    if missing.is_empty() {
        return None;
    }
    let is_crlf = text
        .split_once('\n')
        .is_some_and(|(line, _)| line.ends_with('\r'));
    let line_end = if is_crlf { "\r\n" } else { "\n" };
    let new = missing.join(line_end);
    Some(match text {
        "" => new + line_end,
        text if text.ends_with('\n') => format!("{text}{new}{line_end}"),
        text => format!("{text}{line_end}{new}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str) -> Option<String> {
        added(
            text,
            &[
                String::from("a merge=hexapla"),
                String::from("b merge=hexapla"),
            ],
        )
    }

    #[test]
    fn lines_come_below_what_stands_there_and_end_as_it_does() {
        for (before, after) in [
            ("", "a merge=hexapla\nb merge=hexapla\n"),
            (
                "* text=auto\n",
                "* text=auto\na merge=hexapla\nb merge=hexapla\n",
            ),
            (
                "x -diff\r\n",
                "x -diff\r\na merge=hexapla\r\nb merge=hexapla\r\n",
            ),
            ("x -diff", "x -diff\na merge=hexapla\nb merge=hexapla"),
            (
                "文 -diff\nb merge=hexapla\n",
                "文 -diff\nb merge=hexapla\na merge=hexapla\n",
            ),
        ] {
            let once = with(before).unwrap();
            assert_eq!(once, after);
            assert_eq!(with(&once), None, "a second time adds nothing");
        }
    }

    #[test]
    fn a_pattern_with_a_space_stands_in_quotes() {
        assert_eq!(quoted("a/*/**/*.ftl"), "a/*/**/*.ftl");
        assert_eq!(quoted("my \"texts\"/*.ftl"), "\"my \\\"texts\\\"/*.ftl\"");
    }
}
