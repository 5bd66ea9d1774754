//! What the page says, in all languages, in a form that its script can read.

use hexapla_messages::{Languages, Piece, compile, languages};
use serde_json::{Map, Value, json};

pub(super) const LANGUAGES: Languages = languages!("../../messages/"; "/dashboard.ftl");

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
