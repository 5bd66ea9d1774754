//! What a page says to machines in its head: JSON-LD with the words of schema.org.

use serde_json::{Map, Value, json};

use crate::{
    maker::Maker,
    model::{Article, Version},
};

/// What is said of an article.
pub(crate) struct Facts<'a> {
    pub(crate) article: &'a Article,
    pub(crate) version: &'a Version,
    pub(crate) questions: &'a [(String, String)],
    pub(crate) minutes: u64,
    pub(crate) locale: usize,
    pub(crate) index: usize,
}

/// The JSON-LD of an article, for a script element: nothing in it can end that.
pub(crate) fn json(maker: &Maker<'_>, facts: &Facts<'_>) -> String {
    let mut graph = vec![article(maker, facts)];
    graph.extend(questions(maker, facts));
    let whole = json!({ "@context": "https://schema.org", "@graph": graph });
    for_script(&whole)
}

/// JSON in which no character means anything to HTML.
pub(crate) fn for_script(value: &Value) -> String {
    value
        .to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

fn article(maker: &Maker<'_>, facts: &Facts<'_>) -> Value {
    let language = maker.locale_of(facts.locale).map(|own| own.tag.as_str());
    let mut about = Map::new();
    let mut say = |key: &str, value: Option<Value>| {
        about.extend(value.map(|value| (key.to_owned(), value)));
    };
    let address = |locale: usize| maker.absolute(maker.path(facts.index, locale)?);
    say("@type", Some(json!("Article")));
    say("@id", address(facts.locale).map(|url| json!(url)));
    say("url", address(facts.locale).map(|url| json!(url)));
    say("headline", Some(json!(facts.version.title.text)));
    let description = facts.version.description.as_ref();
    say("description", description.map(|said| json!(said.text)));
    let image = maker.picture(facts.article, facts.locale);
    say("image", image.map(|url| json!(url)));
    say("inLanguage", language.map(|tag| json!(tag)));
    let published = facts.article.date.map(|date| date.to_string());
    let updated = facts.article.updated.map(|date| date.to_string());
    say(
        "dateModified",
        updated
            .or_else(|| published.clone())
            .map(|date| json!(date)),
    );
    say("datePublished", published.map(|date| json!(date)));
    say("timeRequired", Some(json!(format!("PT{}M", facts.minutes))));
    let tags: Vec<&str> = facts.version.tags.iter().map(|tag| &*tag.text).collect();
    say("keywords", (!tags.is_empty()).then(|| json!(tags)));
    let name = &maker.site.name;
    let who = json!({ "@type": "Organization", "name": name });
    say("author", Some(who.clone()));
    say("publisher", Some(who));
    if facts.locale != 0 {
        let source = address(0).map(|url| json!({ "@id": url }));
        say("translationOfWork", source);
    }
    Value::Object(about)
}

fn questions(maker: &Maker<'_>, facts: &Facts<'_>) -> Option<Value> {
    if facts.questions.is_empty() {
        return None;
    }
    let language = maker.locale_of(facts.locale)?.tag.as_str();
    let one = |(question, answer): &(String, String)| {
        json!({
            "@type": "Question",
            "name": question,
            "acceptedAnswer": { "@type": "Answer", "text": answer },
        })
    };
    let all: Vec<Value> = facts.questions.iter().map(one).collect();
    Some(json!({ "@type": "FAQPage", "inLanguage": language, "mainEntity": all }))
}
