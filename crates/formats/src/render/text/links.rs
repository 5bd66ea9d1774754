//! Whole addresses in a plain text.

use hexapla_core::Span;

/// Where addresses with a scheme stand in a line: `https://…` and `http://…`, without the punctuation behind them.
/// Linear.
pub(super) fn links(line: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for (at, _) in line.match_indices("://") {
        let before = Span::new(0, at).of(line);
        let scheme = ["https", "http"].into_iter().find(|scheme| {
            let tail = before.len().checked_sub(scheme.len());
            let tail = tail.and_then(|tail| before.get(tail..));
            tail.is_some_and(|tail| tail.eq_ignore_ascii_case(scheme))
        });
        let Some(start) = scheme.map(|scheme| at - scheme.len()) else {
            continue;
        };
        let above = Span::new(0, start).of(line);
        let is_within = found.last().is_some_and(|last| last.end > start);
        if is_within || above.ends_with(|c: char| c.is_ascii_alphanumeric()) {
            continue;
        }
        let rest = Span::new(at + "://".len(), line.len()).of(line);
        if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            found.push(Span::new(start, line.len() - rest.len() + length(rest)));
        }
    }
    found
}

/// How long an address is behind its scheme. In its host only ASCII is trusted, for many scripts are written
/// without spaces; behind that, letters but those of Japanese endings.
fn length(rest: &str) -> usize {
    let is_good = |(in_path, c): (bool, char)| match c {
        '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^' => false,
        c if c.is_ascii() => c.is_ascii_graphic(),
        '\u{3040}'..='\u{309F}' => false,
        c => in_path && c.is_alphanumeric(),
    };
    let mut in_path = false;
    let mut length = 0;
    let (mut open, mut closed) = (0_usize, 0_usize);
    for c in rest.chars() {
        if !is_good((in_path, c)) {
            break;
        }
        in_path |= c == '/';
        open += usize::from(c == '(');
        closed += usize::from(c == ')');
        length += c.len_utf8();
    }
    let mut address = Span::new(0, length).of(rest);
    while let Some(last) = address.chars().next_back() {
        let is_unpaired = last == ')' && closed > open;
        closed -= usize::from(is_unpaired);
        if !is_unpaired && !['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', ']'].contains(&last)
        {
            break;
        }
        address = address.strip_suffix(last).unwrap_or_default();
    }
    address.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_addresses_end_where_their_sentence_does() {
        for (line, expected) in [
            ("See https://a.example/b. And", &["https://a.example/b"][..]),
            (
                "(http://a.example/x_(y)) or HTTPS://B.example",
                &["http://a.example/x_(y)", "HTTPS://B.example"],
            ),
            ("https://a.exampleをご覧ください。", &["https://a.example"]),
            (
                "https://ja.wikipedia.org/wiki/翻訳を見る",
                &["https://ja.wikipedia.org/wiki/翻訳"],
            ),
            (
                "请看https://a.example/页面，谢谢",
                &["https://a.example/页面"],
            ),
            ("انظر https://a.example/صفحة؟", &["https://a.example/صفحة"]),
            (
                "<https://a.example?x=http://b>",
                &["https://a.example?x=http://b"],
            ),
            (
                "shttp://a javascript://b ://c http:// https://. ftp://d",
                &[],
            ),
        ] {
            let found: Vec<&str> = links(line).iter().map(|span| span.of(line)).collect();
            assert_eq!(found, expected, "{line}");
        }
    }

    #[test]
    fn a_line_of_nothing_but_addresses_takes_linear_time() {
        assert_eq!(links(&"http://a ".repeat(50_000)).len(), 50_000);
        assert_eq!(links(&"http://a".repeat(50_000)).len(), 1);
        assert_eq!(links(&"://".repeat(50_000)).len(), 0);
        assert_eq!(links(&"http://.".repeat(50_000)).len(), 0);
        assert_eq!(links(&format!("http://{}", ")".repeat(50_000))).len(), 0);
    }
}
