//! Addresses as people write them, and paths.

use hexapla_formats::LinkKind;

use super::{LinkPage, LinkStyle};

/// The path of a relative link.
pub(super) struct Address {
    /// The path, decoded.
    pub(super) path: String,
    /// How many bytes it has as written.
    pub(super) length: usize,
    tag: Option<Tag>,
}

/// A tag of Liquid's that stands for an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    /// Of a file, by its path.
    Link,
    /// Of a post, by its name without the folder and without the ending.
    Post,
}

impl Address {
    /// Reads an address as it is written; `None` for one with a scheme or a host, and for one that stays on
    /// its page.
    pub(super) fn read(raw: &str, kind: LinkKind, style: LinkStyle) -> Option<Self> {
        if style == LinkStyle::Liquid && raw.starts_with("{%") {
            return liquid(raw);
        }
        let length = raw.find(['?', '#']).unwrap_or(raw.len());
        let written = raw.get(..length)?;
        let scheme = written.split_once(':').map(|(scheme, _)| scheme);
        let has_scheme = scheme.is_some_and(|scheme| !scheme.contains('/'));
        if written.is_empty()
            || has_scheme
            || written.starts_with("//")
            || written.starts_with('\\')
        {
            return None;
        }
        let path = decode(&unescape(written, kind));
        Some(Self {
            path,
            length,
            tag: None,
        })
    }

    pub(super) fn is_tag(&self) -> bool {
        self.tag.is_some()
    }

    pub(super) fn is_absolute(&self) -> bool {
        self.path.starts_with('/')
    }

    /// The path from the project's root; as it stands where it begins with `/` or Zola's `@/`. Those that a post
    /// may have, the likelier first.
    pub(super) fn from(&self, page: LinkPage<'_>) -> Vec<String> {
        match self.tag {
            Some(Tag::Link) => vec![format!("@/{}", self.path)],
            Some(Tag::Post) => self.posts(),
            None if self.is_absolute() || self.path.starts_with("@/") => vec![self.path.clone()],
            None => join(folder(page.source), &self.path).into_iter().collect(),
        }
    }

    /// The files that `post_url` may mean: `a/2026-01-02-b` is in `_posts/a` or in `a/_posts`.
    fn posts(&self) -> Vec<String> {
        let above = folder(&self.path);
        let name = self.path.get(above.len()..).unwrap_or_default();
        let places = [
            format!("{above}_posts/{name}"),
            format!("_posts/{}", self.path),
        ];
        let endings = ["md", "markdown", "html"];
        let files = endings.iter().flat_map(|ending| {
            let file = |place: &String| format!("@/{place}.{ending}");
            places.iter().map(file).collect::<Vec<_>>()
        });
        files.collect()
    }
}

/// Reads `{% link PATH %}` and `{% post_url NAME %}` at the beginning of an address.
fn liquid(raw: &str) -> Option<Address> {
    let (tag, path, length) = tag(raw)?;
    Some(Address {
        path: path.to_owned(),
        length,
        tag: Some(tag),
    })
}

/// The path of the file that a tag `{% link PATH %}` at the beginning of an address names; none of other addresses.
#[must_use]
pub fn linked_file(address: &str) -> Option<&str> {
    match tag(address)? {
        (Tag::Link, path, _) => Some(path),
        (Tag::Post, ..) => None,
    }
}

/// The tag at the beginning of an address, what it names, and how many bytes it has. A path that is itself made by a
/// template is none.
fn tag(raw: &str) -> Option<(Tag, &str, usize)> {
    let (inside, _) = raw.strip_prefix("{%")?.split_once("%}")?;
    let words = inside.strip_prefix('-').unwrap_or(inside);
    let words = words.strip_suffix('-').unwrap_or(words).trim();
    let (name, path) = words.split_once(char::is_whitespace)?;
    let tag = match name {
        "link" => Tag::Link,
        "post_url" => Tag::Post,
        _ => return None,
    };
    let path = path.trim().trim_start_matches('/');
    let is_plain = !path.is_empty() && !path.contains(['{', '}', '%']);
    is_plain.then_some((tag, path, "{%%}".len() + inside.len()))
}

/// Markdown's escapes and HTML's `&amp;`, undone.
fn unescape(written: &str, kind: LinkKind) -> String {
    let mut out = String::with_capacity(written.len());
    let mut rest = written.chars().peekable();
    while let Some(c) = rest.next() {
        let is_escape = c == '\\' && kind != LinkKind::Attribute;
        match rest.next_if(|next| is_escape && next.is_ascii_punctuation()) {
            Some(escaped) => out.push(escaped),
            None => out.push(c),
        }
    }
    out.replace("&amp;", "&")
}

/// Percent escapes of a path, undone; what is then no UTF-8 stays as it is.
#[must_use]
pub fn decode(path: &str) -> String {
    if !path.contains('%') {
        return path.to_owned();
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let digits = rest.clone().next().zip(rest.clone().nth(1));
        let digit = |byte: u8| {
            char::from(byte)
                .to_digit(16)
                .and_then(|d| u8::try_from(d).ok())
        };
        let value = digits.and_then(|(high, low)| Some(digit(high)? * 16 + digit(low)?));
        match value.filter(|_| byte == b'%') {
            Some(value) => {
                bytes.push(value);
                rest.next();
                rest.next();
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

/// A path as it may stand in Markdown and in an HTML attribute.
#[must_use]
pub fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for c in path.chars() {
        let is_unsafe = c.is_ascii_control()
            || matches!(
                c,
                ' ' | '"'
                    | '\''
                    | '('
                    | ')'
                    | '<'
                    | '>'
                    | '%'
                    | '#'
                    | '?'
                    | '\\'
                    | '`'
                    | '{'
                    | '}'
                    | '&'
                    | '['
                    | ']'
                    | '*'
                    | '|'
            );
        if is_unsafe {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    // There it would end a candidate of `srcset`.
    if out.starts_with(',') || out.ends_with(',') {
        out = out.replace(',', "%2C");
    }
    out
}

/// The folder of a file, with its slash; empty at the root.
pub(super) fn folder(file: &str) -> &str {
    file.rfind('/')
        .and_then(|at| file.get(..=at))
        .unwrap_or_default()
}

/// The path that a relative one leads to from a folder; `None` where it leaves the root.
#[must_use]
pub fn join(folder: &str, relative: &str) -> Option<String> {
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in relative.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// The relative path from a folder to a file, or to a folder where `to` ends with a slash.
#[must_use]
pub fn between(folder: &str, to: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    let goal: Vec<&str> = to.split('/').filter(|step| !step.is_empty()).collect();
    let is_folder = to.ends_with('/');
    let most = if is_folder {
        goal.len()
    } else {
        goal.len().saturating_sub(1)
    };
    let pairs = from.iter().zip(goal.iter().take(most));
    let shared = pairs.take_while(|(one, other)| one == other).count();
    let mut steps = vec![".."; from.len() - shared];
    steps.extend(goal.iter().skip(shared));
    let mut path = steps.join("/");
    if path.is_empty() {
        path.push('.');
    }
    if is_folder {
        path.push('/');
    }
    path
}
