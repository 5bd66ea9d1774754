//! Functions that a program gives to its messages.

use std::{collections::BTreeMap, fmt, sync::Arc};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use hexapla_core::Locale;

/// What is called: the locale of the message, what stands in the parentheses, and what stands there with a
/// name.
type Function =
    dyn for<'a> Fn(&Locale, &[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync;

/// The functions that messages may call besides `NUMBER`, by name.
///
/// ```
/// use hexapla_bundle::{Bundles, FluentValue, Options, fluent_args};
///
/// let mut options = Options::default();
/// options.functions.add("DATETIME", |locale, positional, _named| match positional.first() {
///     // Here a program asks its calendar.
///     Some(FluentValue::Number(day)) => format!("day {} ({locale})", day.value).into(),
///     _ => FluentValue::Error,
/// });
/// let files = |path: &str| match path {
///     "tr/manifest.json" => Some(
///         r#"{"version": 1, "locale": "tr", "chain": ["tr"], "files": [{"path": "app.ftl"}]}"#.to_owned(),
///     ),
///     "tr/app.ftl" => Some("now = Bugün { DATETIME($day) }\n".to_owned()),
///     _ => None,
/// };
/// let (bundles, _) = Bundles::read(&["tr"], &files, &options);
/// let args = fluent_args!["day" => 5];
/// let said = bundles.negotiate(&["tr"]).format("now", Some(&args));
/// assert_eq!(said, "Bugün \u{2068}day 5 (tr)\u{2069}");
/// ```
#[derive(Clone, Default)]
pub struct Functions(BTreeMap<String, Arc<Function>>);

impl Functions {
    /// None besides `NUMBER`.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds a function, whose name Fluent wants in capitals. One that is there under this name is replaced,
    /// `NUMBER` too.
    pub fn add<F>(&mut self, name: &str, function: F)
    where
        F: for<'a> Fn(&Locale, &[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a>
            + Send
            + Sync
            + 'static,
    {
        self.0.insert(name.to_owned(), Arc::new(function));
    }

    /// Gives them to a bundle in which nothing is yet.
    pub(crate) fn give(&self, bundle: &mut FluentBundle<Arc<FluentResource>>, locale: &Locale) {
        for (name, function) in &self.0 {
            let (function, locale) = (Arc::clone(function), locale.clone());
            // No two of a map have one name.
            let _ = bundle.add_function(name, move |positional, named| {
                function(&locale, positional, named)
            });
        }
        // Refused where the program has its own.
        let _ = bundle.add_builtins();
    }
}

impl fmt::Debug for Functions {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.0.keys()).finish()
    }
}
