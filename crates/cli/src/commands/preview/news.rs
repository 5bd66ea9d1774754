//! What pages of a preview are told about a build, in the reader's words.

use annotate_snippets::Renderer;
use hexapla_core::Untrusted;
use hexapla_messages::Said;
use hexapla_preview::{News, NewsItem};
use hexapla_report::Finding;

use crate::{
    error::{CommandError, Kind},
    findings::{place, render_config},
    ui::Ui,
};

/// More would be no help on a page.
const SHOWN: usize = 200;

/// The findings of a build, errors first.
pub(super) fn of_findings(ui: &Ui, findings: &[Finding]) -> News {
    let counted = |severity: &str, id: &'static str| {
        let count = findings
            .iter()
            .filter(|one| one.severity == severity)
            .count();
        (count > 0).then(|| ui.say(Said::new(id).number("count", count)))
    };
    let counts = [
        counted("error", "count-errors"),
        counted("warning", "count-warnings"),
        counted("note", "count-notes"),
    ];
    let mut shown: Vec<&Finding> = findings.iter().collect();
    shown.sort_by_key(|finding| {
        ["error", "warning"]
            .iter()
            .position(|one| *one == finding.severity)
            .unwrap_or(2)
    });
    let more = findings.len().checked_sub(SHOWN).filter(|more| *more > 0);
    News {
        summary: counts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        items: shown
            .into_iter()
            .take(SHOWN)
            .map(|finding| item(ui, finding))
            .collect(),
        more: more.map(|more| ui.say(Said::new("more-findings").number("findings", more))),
        ..blank(ui)
    }
}

/// Why there was no build.
pub(super) fn of_failure(ui: &Ui, error: &CommandError) -> News {
    let text = match &error.kind {
        Kind::Config(config) => render_config(config, ui.messages(), &Renderer::plain()),
        Kind::Unmet | Kind::Finding(_) | Kind::World | Kind::BrokenPipe => {
            let (message, hints) = error.in_words(ui.messages());
            [message]
                .into_iter()
                .chain(hints)
                .collect::<Vec<_>>()
                .join("\n")
        }
    };
    News {
        summary: ui.say("not-built"),
        failure: Some(text.trim_end().to_owned()),
        ..blank(ui)
    }
}

fn blank(ui: &Ui) -> News {
    let language = ui.spoken();
    News {
        direction: language.direction().as_str(),
        language: language.to_string(),
        title: ui.say("box-title"),
        ended: ui.say("preview-ended"),
        ..News::default()
    }
}

fn item(ui: &Ui, finding: &Finding) -> NewsItem {
    let messages = ui.messages();
    let path = Untrusted::new(&finding.path).for_terminal();
    let sentence = messages.sentence(finding.rule, &finding.arguments);
    NewsItem {
        severity: finding.severity,
        label: ui.say(match finding.severity {
            "error" => "error-label",
            "warning" => "warning-label",
            _ => "note-label",
        }),
        place: match finding.line {
            0 => path,
            _ => place(&path, finding),
        },
        text: match &finding.id {
            Some(id) => format!("{sentence} ({})", Untrusted::new(id).for_terminal()),
            None => sentence,
        },
        rule: finding.rule,
        hint: messages.hint(finding.rule, &finding.arguments),
    }
}
