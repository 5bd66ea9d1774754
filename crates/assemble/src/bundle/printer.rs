//! Messages, pattern by pattern.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use hexapla_core::{Constant, Diagnostic, Unit, UnitId};
use hexapla_fluent::{indent_pattern, indent_pattern_by, value};

use super::{Keys, PluralForm, name_of};
use crate::{choose::Chosen, localize::Target};

/// How far the lines of an attribute's pattern are indented.
const ATTRIBUTE: usize = 8;
/// What a unit says that the locale leaves out.
const OMITTED: &str = "{ \"\" }";

/// Prints messages from units and constants, which come message by message.
#[derive(Default)]
pub(super) struct Printer {
    keys: Keys,
    pub(super) text: String,
    message: Option<String>,
    /// Whether the message has a unit.
    is_counted: bool,
    is_own: bool,
    has_own: bool,
    /// Names of the message's constants.
    constants: Vec<String>,
    /// Names of the patterns that are the locale's own.
    pub(super) own_names: BTreeSet<String>,
    /// Names of the other patterns of messages, with the step of the chain that each comes from; `None` is
    /// the source.
    pub(super) lent: BTreeMap<String, Option<usize>>,
    pub(super) own: usize,
    pub(super) fallback: usize,
    pub(super) refused: Vec<(usize, Diagnostic)>,
}

impl Printer {
    pub(super) fn new(keys: Keys) -> Self {
        Self {
            keys,
            ..Self::default()
        }
    }

    pub(super) fn unit(&mut self, index: usize, unit: &Unit<'_>, chosen: Option<Chosen<'_>>) {
        let Some(key) = &unit.key else { return };
        let Some((message, attribute)) = parted(key.as_str(), self.keys) else {
            return;
        };
        self.go_on(&message);
        let step = match chosen {
            Some(chosen) => match self.print(attribute, said(unit, chosen.target, self.keys)) {
                Ok(()) => Some(chosen.step),
                Err(diagnostic) => {
                    self.refused.push((index, diagnostic.of_unit(key.as_str())));
                    self.print_source(attribute, &unit.text);
                    None
                }
            },
            None => {
                self.print_source(attribute, &unit.text);
                None
            }
        };
        self.is_counted = true;
        self.is_own &= step == Some(0);
        self.has_own |= step == Some(0);
        self.count_among(step, name_of(&message, attribute));
    }

    /// Puts the name of a pattern among those of the locale, or of another.
    fn count_among(&mut self, step: Option<usize>, name: Cow<'_, str>) {
        if step == Some(0) {
            self.own_names.insert(name.into_owned());
        } else if !name.starts_with('-') {
            self.lent.insert(name.into_owned(), step);
        }
    }

    pub(super) fn constant(&mut self, constant: &Constant<'_>) {
        let Some((message, attribute)) = parted(&constant.key, self.keys) else {
            return;
        };
        self.go_on(&message);
        self.print_source(attribute, &constant.text);
        let name = name_of(&message, attribute);
        self.constants.push(name.into_owned());
    }

    /// A string that the source has not. It is not counted among those of the source.
    pub(super) fn plural_form(&mut self, form: &PluralForm<'_>) {
        let name = form.string.id.record_name();
        self.go_on(&name);
        self.text.push_str(&value::encode(form.string.text));
        self.count_among(Some(form.step), name);
    }

    /// Begins a message, unless it is begun.
    fn go_on(&mut self, message: &str) {
        if self.message.as_deref() == Some(message) {
            return;
        }
        self.end_message();
        self.is_own = true;
        self.has_own = false;
        self.is_counted = false;
        self.text.push_str(message);
        self.text.push_str(" =");
        self.message = Some(message.to_owned());
    }

    pub(super) fn end_message(&mut self) {
        if self.message.take().is_none() {
            return;
        }
        self.text.push('\n');
        // A constant is every locale's own, but shows no message of which the locale has nothing.
        let constants = std::mem::take(&mut self.constants);
        if self.has_own || !self.is_counted {
            self.own_names.extend(constants);
        }
        match (self.is_counted, self.is_own) {
            (false, _) => {}
            (true, true) => self.own += 1,
            (true, false) => self.fallback += 1,
        }
    }

    fn print(&mut self, attribute: Option<&str>, text: &str) -> Result<(), Diagnostic> {
        match attribute {
            None if self.keys == Keys::Strings => self.text.push_str(&value::encode(text)),
            None => self.text.push_str(&indent_pattern(text)?),
            Some(attribute) => {
                let written = indent_pattern_by(text, ATTRIBUTE)?;
                self.text
                    .push_str(&format!("\n    .{attribute} ={written}"));
            }
        }
        Ok(())
    }

    /// A source pattern is one by having been read; only an empty one (a lone CR) cannot be written.
    fn print_source(&mut self, attribute: Option<&str>, text: &str) {
        if self.print(attribute, text).is_err() {
            let _ = self.print(attribute, OMITTED);
        }
    }
}

/// The message of a key, and its attribute.
fn parted(key: &str, keys: Keys) -> Option<(Cow<'_, str>, Option<&str>)> {
    match (keys, key.split_once('.')) {
        (Keys::Strings, _) => {
            let name = UnitId::parse_path(key)?.record_name().into_owned();
            Some((Cow::Owned(name), None))
        }
        (Keys::Fluent, Some((message, attribute))) => {
            Some((Cow::Borrowed(message), Some(attribute)))
        }
        (Keys::Fluent, None) => Some((Cow::Borrowed(key), None)),
    }
}

fn said<'u>(unit: &'u Unit<'_>, target: Target<'u>, keys: Keys) -> &'u str {
    match (target, keys) {
        (Target::Source, _) => &unit.text,
        (Target::Text(text), _) => text,
        (Target::Omit, Keys::Fluent) => OMITTED,
        (Target::Omit, Keys::Strings) => "",
    }
}
