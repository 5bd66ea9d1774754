//! Why the parser gave up, in words of ours.

use fluent_syntax::parser::ErrorKind;
use hexapla_core::Diagnostic;

/// Adds the `reason` (and what was `expected`, or the `name` it is about) to a diagnostic.
pub(super) fn explain(diagnostic: Diagnostic, kind: &ErrorKind) -> Diagnostic {
    let reason = reason(kind);
    let diagnostic = diagnostic.with("reason", reason);
    match kind {
        ErrorKind::ExpectedToken(token) => diagnostic.with("expected", token.to_string()),
        ErrorKind::DuplicatedNamedArgument(name) => diagnostic.with("name", name.as_str()),
        ErrorKind::ExpectedCharRange { .. }
        | ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::ForbiddenCallee
        | ErrorKind::MissingDefaultVariant
        | ErrorKind::MissingValue
        | ErrorKind::MultipleDefaultVariants
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::UnterminatedStringLiteral
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::UnknownEscapeSequence(_)
        | ErrorKind::InvalidUnicodeEscapeSequence(_)
        | ErrorKind::UnbalancedClosingBrace
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::ExpectedLiteral => diagnostic,
    }
}

fn reason(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken(_) => "expected-token",
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => "expected-digit",
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => "expected-identifier",
        ErrorKind::ExpectedCharRange { .. } => "expected-line-break",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => "no-value",
        ErrorKind::ForbiddenCallee => "bad-function-name",
        ErrorKind::MissingDefaultVariant => "no-default-variant",
        ErrorKind::MissingValue => "empty-pattern",
        ErrorKind::MultipleDefaultVariants => "two-default-variants",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "bad-selector",
        ErrorKind::TermAttributeAsPlaceable => "term-attribute",
        ErrorKind::UnterminatedStringLiteral => "unclosed-string",
        ErrorKind::PositionalArgumentFollowsNamed => "argument-order",
        ErrorKind::DuplicatedNamedArgument(_) => "duplicate-argument",
        ErrorKind::UnknownEscapeSequence(_) => "unknown-escape",
        ErrorKind::InvalidUnicodeEscapeSequence(_) => "bad-unicode-escape",
        ErrorKind::UnbalancedClosingBrace => "unbalanced-brace",
        ErrorKind::ExpectedInlineExpression => "expected-expression",
        ErrorKind::ExpectedLiteral => "expected-literal",
    }
}
