//! What the page says, in all languages, in a form that its script can read.

use hexapla_messages::{Piece, compile};
use serde_json::{Map, Value, json};

/// Tag and messages of a language.
macro_rules! language {
    ($tag:literal) => {
        (
            $tag,
            include_str!(concat!("../../messages/", $tag, "/dashboard.ftl")),
        )
    };
}

pub(super) const LANGUAGES: [(&str, &str); 12] = [
    language!("en"),
    language!("it"),
    language!("fr"),
    language!("de"),
    language!("pl"),
    language!("tr"),
    language!("pt"),
    language!("ru"),
    language!("ar"),
    language!("ja"),
    language!("zh-CN"),
    language!("es"),
];

/// Language by language, message by message: a text, or a list of texts and of what is put between.
pub(super) fn all() -> Value {
    let language = |(tag, resource): &(&str, &str)| {
        let messages = compile(resource).unwrap_or_default();
        let spoken = messages
            .iter()
            .map(|(id, pieces)| (id.clone(), pattern(pieces)));
        ((*tag).to_owned(), Value::Object(spoken.collect()))
    };
    Value::Object(LANGUAGES.iter().map(language).collect())
}

fn pattern(pieces: &[Piece]) -> Value {
    match pieces {
        [Piece::Text(text)] => Value::String(text.clone()),
        pieces => Value::Array(pieces.iter().map(piece).collect()),
    }
}

fn piece(piece: &Piece) -> Value {
    match piece {
        Piece::Text(text) => Value::String(text.clone()),
        Piece::Variable(name) => json!({ "variable": name }),
        Piece::Select {
            variable,
            variants,
            default,
        } => {
            let keyed = variants
                .iter()
                .map(|(key, pieces)| (key.clone(), pattern(pieces)));
            let variants: Map<String, Value> = keyed.collect();
            json!({ "variable": variable, "default": default, "variants": variants })
        }
    }
}
