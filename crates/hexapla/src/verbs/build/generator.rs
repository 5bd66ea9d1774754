//! What the code knows of each site generator: how it makes ids, takes them, and wants links.

use hexapla_assemble::{LinkStyle, PinForm, Pins};
use hexapla_formats::Slugs;
use hexapla_repo::Preset;

/// A site generator's ways.
#[derive(Clone, Copy, Debug)]
pub(super) struct Generator {
    pub(super) pins: Pins,
    pub(super) links: LinkStyle,
}

/// In which form the headings of pages for a preset are given the ids of the source; none for plain.
pub(crate) fn form_of_ids(preset: Preset) -> Option<PinForm> {
    generator(preset).map(|generator| generator.pins.form)
}

/// The ways of a preset; none for plain, which is for no generator.
pub(super) fn generator(preset: Preset) -> Option<Generator> {
    let (slugs, form, links) = match preset {
        Preset::Plain => return None,
        Preset::Hugo => (Slugs::Hugo, PinForm::Attribute, LinkStyle::Relref),
        Preset::Docusaurus => (Slugs::Github, PinForm::Attribute, LinkStyle::Rooted),
        Preset::Starlight => (Slugs::Github, PinForm::Span, LinkStyle::Folders),
        Preset::Mkdocs => (Slugs::Python, PinForm::Attribute, LinkStyle::Files),
        Preset::Mdbook => (Slugs::Mdbook, PinForm::Attribute, LinkStyle::Books),
        Preset::Jekyll => (Slugs::Kramdown, PinForm::Attribute, LinkStyle::Liquid),
        Preset::Zola => (Slugs::Zola, PinForm::Attribute, LinkStyle::Internal),
    };
    Some(Generator {
        pins: Pins { slugs, form },
        links,
    })
}
