//! Messages for programs that read no Fluent: a script in a page.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser::parse,
};

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it stands.
    Text(String),
    /// The value of an argument.
    Variable(String),
    /// One of several, by the value of an argument: a number's own key or its plural category (CLDR).
    Select {
        /// The argument.
        variable: String,
        /// Keys and what each stands for, in order.
        variants: Vec<(String, Vec<Piece>)>,
        /// The key to take where none fits.
        default: String,
    },
}

/// The messages of a resource in order, made of texts, arguments and choices by arguments.
///
/// # Errors
/// With the id of a message that has more than that, or a piece of a resource that is broken.
pub fn compile(resource: &str) -> Result<Vec<(String, Vec<Piece>)>, String> {
    let parsed = parse(resource).map_err(|(_, errors)| {
        let first = errors.into_iter().next();
        first.map(|error| error.to_string()).unwrap_or_default()
    })?;
    let mut messages = Vec::new();
    for entry in parsed.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let value = message.value.filter(|_| message.attributes.is_empty());
        let pieces = value.and_then(|value| pattern(&value));
        messages.push((id.to_owned(), pieces.ok_or(id)?));
    }
    Ok(messages)
}

fn pattern(pattern: &Pattern<&str>) -> Option<Vec<Piece>> {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
        PatternElement::Placeable { expression } => placeable(expression),
    };
    pattern.elements.iter().map(element).collect()
}

fn placeable(expression: &Expression<&str>) -> Option<Piece> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Some(Piece::Text((*value).to_owned()))
        }
        Expression::Inline(inline) => variable(inline).map(Piece::Variable),
        Expression::Select { selector, variants } => {
            let default = variants.iter().find(|variant| variant.default)?;
            Some(Piece::Select {
                variable: variable(selector)?,
                variants: variants.iter().map(keyed).collect::<Option<_>>()?,
                default: key(default),
            })
        }
    }
}

fn keyed(variant: &Variant<&str>) -> Option<(String, Vec<Piece>)> {
    Some((key(variant), pattern(&variant.value)?))
}

fn key(variant: &Variant<&str>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

fn variable(expression: &InlineExpression<&str>) -> Option<String> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    #[test]
    fn texts_arguments_and_choices_are_told_apart() {
        let resource = "a = Ciao\nb = { $n ->\n    [0] nic\n   *[other] { $n } stron\n } 日本\n";
        let choice = Piece::Select {
            variable: "n".to_owned(),
            variants: vec![
                ("0".to_owned(), vec![text("nic")]),
                (
                    "other".to_owned(),
                    vec![Piece::Variable("n".to_owned()), text(" stron")],
                ),
            ],
            default: "other".to_owned(),
        };
        let expected = [
            ("a".to_owned(), vec![text("Ciao")]),
            ("b".to_owned(), vec![choice, text(" 日本")]),
        ];
        assert_eq!(compile(resource), Ok(expected.to_vec()));
    }

    #[test]
    fn what_a_script_could_not_say_is_refused_by_name() {
        for other in ["{ b }", "{ -b }", "{ NUMBER($n) }", "x\n    .y = z"] {
            assert_eq!(compile(&format!("a = {other}\n")), Err("a".to_owned()));
        }
        assert!(compile("a = {\n").is_err());
    }
}
