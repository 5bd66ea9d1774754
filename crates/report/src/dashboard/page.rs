//! The file itself: its frame, its style, its scripts and its data.

use hexapla_core::{Direction, Locale};
use hexapla_messages::Messages;
use serde::Serialize;
use zlib_rs::{DeflateConfig, ReturnCode, compress_bound, compress_slice};

use super::{
    DashboardLocale, DashboardReport, speech,
    table::Table,
    texts::{Texts, texts, visible},
};
use crate::{Counts, TrendPoint, html, words::words};

/// The frame as it is written; `{{name}}` is filled in.
const FRAME: &str = include_str!("page.html");

const STYLES: [&str; 2] = [include_str!("style.css"), include_str!("units.css")];

/// SHA-256 of [`style`] in base 64; a test tells the right one.
const STYLE_HASH: &str = "iZ0910FbqU/TDFrgHJiEAnSuw7QCIm1S7gJ3LUE5taY=";

/// The modules of the page, each after those it uses.
const MODULES: [&str; 11] = [
    include_str!("script/elements.js"),
    include_str!("script/speech.js"),
    include_str!("script/data.js"),
    include_str!("script/filter.js"),
    include_str!("script/overview.js"),
    include_str!("script/trend.js"),
    include_str!("script/unit.js"),
    include_str!("script/cell.js"),
    include_str!("script/map.js"),
    include_str!("script/list.js"),
    include_str!("script/main.js"),
];

/// SHA-256 of [`script`] in base 64; a test tells the right one.
const SCRIPT_HASH: &str = "nHdjcFzzU8cyvPt3GufDWo3bpsJMSyD09dSjqZak/BE=";

/// What the page is told before its tables are unpacked.
#[derive(Serialize)]
struct About<'r> {
    source: Side<'r>,
    locales: Vec<LocaleTotals<'r>>,
    /// The language that was asked for.
    language: Option<String>,
    trend: Option<&'r [TrendPoint]>,
    units_left: usize,
    targets_left: usize,
}

/// A locale and its direction.
#[derive(Serialize)]
struct Side<'r> {
    locale: &'r str,
    dir: &'static str,
}

#[derive(Serialize)]
struct LocaleTotals<'r> {
    locale: &'r str,
    dir: &'static str,
    name: String,
    units: Counts,
    words: Counts,
}

/// The page, of at most `most` bytes as far as leaving out texts helps.
pub(super) fn page(report: &DashboardReport, language: Option<&Locale>, most: usize) -> String {
    let spoken = language.map_or_else(Locale::english, hexapla_messages::spoken);
    let table = packed(&json(&Table::of(&report.documents)));
    let frame = Frame {
        report,
        asked: language.map(|_| &spoken),
        spoken: &spoken,
        table: &table,
    };
    let bare = frame.filled_with(&Texts::default());
    let texts = texts(&report.documents, most.saturating_sub(bare.len() + SLACK));
    frame.filled_with(&texts)
}

/// What blocks need beside themselves, in bytes: their elements, and the digits of what was left out.
const SLACK: usize = 20_000;

/// The page but for its texts.
struct Frame<'r> {
    report: &'r DashboardReport,
    /// The language that was asked for.
    asked: Option<&'r Locale>,
    /// The language that the frame is in, until a script knows who reads.
    spoken: &'r Locale,
    table: &'r str,
}

impl Frame<'_> {
    fn filled_with(&self, texts: &Texts) -> String {
        let messages = words(self.spoken);
        let fill = |name: &str| match name {
            "lang" => self.spoken.to_string(),
            "dir" => self.spoken.direction().as_str().to_owned(),
            "policy" => policy(),
            "style" => style(),
            "script" => script(),
            "about" => data("about", &json(&about(self.report, self.asked, texts))),
            "messages" => data("messages", &json(&speech::all())),
            "table" => block("table", self.table),
            "texts" => texts
                .blocks
                .iter()
                .map(|packed| block("texts", packed))
                .collect(),
            "locales" => locales(self.report, &messages),
            message => html::safe(&messages.text(message)),
        };
        filled(FRAME, fill)
    }
}

/// The frame with everything in its place; in one pass, so that no text is taken for a name.
fn filled(frame: &str, fill: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    for (index, part) in frame.split("{{").enumerate() {
        match part.split_once("}}") {
            Some((name, rest)) if index > 0 => {
                out.push_str(&fill(name));
                out.push_str(rest);
            }
            _ => out.push_str(part),
        }
    }
    out
}

/// The page runs its own script, wears its own style, and loads nothing.
pub(super) fn policy() -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{STYLE_HASH}'; script-src 'sha256-{SCRIPT_HASH}'; \
         base-uri 'none'; form-action 'none'"
    )
}

pub(super) fn style() -> String {
    STYLES.concat()
}

/// The modules as one: what they import from each other stands above them already.
pub(super) fn script() -> String {
    let mut out = String::new();
    for line in MODULES.iter().flat_map(|module| module.lines()) {
        if !line.starts_with("import ") {
            out.push_str(line.strip_prefix("export ").unwrap_or(line));
            out.push('\n');
        }
    }
    out
}

fn about<'r>(report: &'r DashboardReport, asked: Option<&Locale>, texts: &Texts) -> About<'r> {
    About {
        source: Side {
            locale: &report.source,
            dir: direction(&report.source),
        },
        locales: report.locales.iter().map(totals).collect(),
        language: asked.map(Locale::to_string),
        trend: report.trend.as_deref(),
        units_left: texts.units_left,
        targets_left: texts.targets_left,
    }
}

fn totals(locale: &DashboardLocale) -> LocaleTotals<'_> {
    LocaleTotals {
        locale: &locale.locale,
        dir: direction(&locale.locale),
        name: visible(&locale.name),
        units: locale.units,
        words: locale.words,
    }
}

fn direction(locale: &str) -> &'static str {
    let parsed = Locale::parse(locale);
    parsed
        .map_or(Direction::Ltr, |locale| locale.direction())
        .as_str()
}

/// What a page shows where scripts do not run: the locales and their totals.
fn locales(report: &DashboardReport, messages: &Messages) -> String {
    let figure = |number: usize| {
        let number = u64::try_from(number).unwrap_or(u64::MAX);
        format!("<td>{}</td>", html::safe(&messages.number(number)))
    };
    let row = |locale: &DashboardLocale| {
        let (units, words) = (&locale.units, &locale.words);
        let figures = [
            units.reviewed,
            units.translated,
            units.outdated,
            units.draft,
            units.missing,
            words.to_do(),
        ];
        format!(
            "<tr><th scope=\"row\">{} {}</th>{}</tr>\n",
            html::name(&locale.locale),
            html::name(&locale.name),
            figures.map(figure).concat()
        )
    };
    report.locales.iter().map(row).collect()
}

/// Data that a script reads; the browser does not run it.
fn data(id: &str, json: &str) -> String {
    format!("<script type=\"application/json\" id=\"{id}\">{json}</script>\n")
}

fn block(class: &str, packed: &str) -> String {
    format!("<script type=\"text/plain\" class=\"{class}\">{packed}</script>\n")
}

/// JSON that may stand in a script element: nothing in it ends the element or a line.
pub(super) fn json(value: &impl Serialize) -> String {
    let json = serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned());
    json.replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// A text in zlib's form, in base 64.
pub(super) fn packed(text: &str) -> String {
    let mut room = vec![0; compress_bound(text.len())];
    let config = DeflateConfig::best_compression();
    match compress_slice(&mut room, text.as_bytes(), config) {
        (bytes, ReturnCode::Ok) => base64(bytes),
        // There is room for whatever comes out, so this is not reached; a page then has no such block.
        _ => String::new(),
    }
}

/// RFC 4648.
pub(super) fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |index: usize| u32::from(three.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4_usize {
            let index = (bits >> (18 - 6 * place)) as usize & 63;
            let sign = SIGNS.get(index).copied().unwrap_or(b'=');
            out.push(char::from(if place > three.len() { b'=' } else { sign }));
        }
    }
    out
}
