//! The messages of one reader.

use fluent_bundle::{FluentArgs, FluentMessage};
use fluent_syntax::ast::Pattern;
use hexapla_core::Locale;

use crate::{
    bounded::Bounded,
    bundles::Options,
    load::{Loaded, Voice},
};

/// A locale and, behind it, those that are asked where it has nothing.
#[derive(Clone)]
pub struct Localized<'b> {
    chain: Vec<&'b Loaded>,
    longest: usize,
}

/// A formatted message, and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted<'b> {
    /// What to show.
    pub text: String,
    /// The locale it is in, for `lang` and `dir`: also where the files of one locale have the message from
    /// another, if the manifest says so (one of an older build does not). `None` where no locale has the message, and the text
    /// is its id.
    pub locale: Option<&'b Locale>,
    /// What could not be put in: a variable or message that is not there, or the text was too long.
    pub problems: Vec<String>,
}

impl std::fmt::Debug for Localized<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list()
            .entries(self.chain.iter().map(|loaded| loaded.locale()))
            .finish()
    }
}

impl<'b> Localized<'b> {
    pub(crate) fn new(chain: Vec<&'b Loaded>, options: &Options) -> Self {
        Self {
            chain,
            longest: options.longest,
        }
    }

    /// Without any locale: every message is its id.
    pub(crate) fn empty(options: &Options) -> Self {
        Self::new(Vec::new(), options)
    }

    /// The locale that is asked first; `None` where nothing was loaded.
    #[must_use]
    pub fn locale(&self) -> Option<&'b Locale> {
        self.chain.first().map(|loaded| loaded.locale())
    }

    /// A message (`open`) or one of its attributes (`open.title`); its id where no locale has it.
    #[must_use]
    pub fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.explain(id, args).text
    }

    /// As [`Localized::format`], with the locale that the text is in and what went wrong.
    #[must_use]
    pub fn explain(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Formatted<'b> {
        let Some((voice, pattern)) = self.find(id) else {
            return Formatted {
                text: id.to_owned(),
                locale: None,
                problems: Vec::new(),
            };
        };
        let mut text = Bounded::new(self.longest);
        let mut errors = Vec::new();
        let written = voice
            .bundle
            .write_pattern(&mut text, pattern, args, &mut errors);
        let mut problems: Vec<String> = errors.iter().map(ToString::to_string).collect();
        if written.is_err() {
            problems.push(format!("the text was cut after {} bytes", self.longest));
        }
        Formatted {
            text: text.into_text(),
            locale: Some(&voice.locale),
            problems,
        }
    }

    /// Whether some locale has a message or attribute.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// The first of the chain that has it. What that one was lent is said by the lender, in whose words it is
    /// whole: here what it refers to may be in another language. Where the lender's files are not loaded, the
    /// copy serves.
    fn find(&self, id: &str) -> Option<(&'b Voice, &'b Pattern<&'b str>)> {
        self.chain.iter().find_map(|loaded| {
            let voice = loaded.voice(id);
            let copy = pattern(voice, id)?;
            let home = self
                .chain
                .iter()
                .find(|other| *other.locale() == voice.locale);
            let home = home.and_then(|home| home.own_voice(id));
            let whole = home.and_then(|home| Some((home, pattern(home, id)?)));
            Some(whole.unwrap_or((voice, copy)))
        })
    }
}

fn pattern<'b>(voice: &'b Voice, id: &str) -> Option<&'b Pattern<&'b str>> {
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let message: FluentMessage<'b> = voice.bundle.get_message(message)?;
    match attribute {
        None => message.value(),
        Some(name) => message
            .get_attribute(name)
            .map(|attribute| attribute.value()),
    }
}
