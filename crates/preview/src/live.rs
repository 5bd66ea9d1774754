//! What pages are told: whether they are the newest, and what is to be said about the build.

use std::{
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serde::Serialize;

/// What is to be said about a build, in the reader's words; nothing of it is markup.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct News {
    /// The language of the words: a BCP 47 tag.
    pub language: String,
    /// Its direction, `ltr` or `rtl`.
    pub direction: &'static str,
    /// What the box is called.
    pub title: String,
    /// The box in one line: how many errors and warnings.
    pub summary: String,
    /// What is said when the preview has ended.
    pub ended: String,
    /// Why there was no build, over several lines.
    pub failure: Option<String>,
    /// The findings.
    pub items: Vec<NewsItem>,
    /// How many more there are.
    pub more: Option<String>,
}

/// One finding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NewsItem {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The same in the reader's language.
    pub label: String,
    /// `source/a.md:3:1`.
    pub place: String,
    /// What is wrong.
    pub text: String,
    /// The rule.
    pub rule: &'static str,
    /// What to do about it.
    pub hint: Option<String>,
}

/// The news of the day, for everybody who listens.
#[derive(Debug)]
pub struct Live {
    /// Tells this run of the server from others.
    run: u32,
    state: Mutex<State>,
    told: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// How often there was news.
    turn: u64,
    /// How often pages changed.
    pages: u64,
    news: News,
}

#[derive(Serialize)]
struct Event<'n> {
    pages: String,
    news: &'n News,
}

impl Live {
    /// Nothing was told yet. `run` tells this run of the server from others, so that pages of an
    /// earlier one load anew: the number of the process will do.
    #[must_use]
    pub fn new(run: u32) -> Self {
        Self {
            run,
            state: Mutex::default(),
            told: Condvar::new(),
        }
    }

    /// Tells news; where pages changed, all that are shown load anew.
    pub fn tell(&self, news: News, pages: Pages) {
        let mut state = self.state();
        state.turn += 1;
        state.news = news;
        match pages {
            Pages::Changed => state.pages += 1,
            Pages::Same => {}
        }
        drop(state);
        self.told.notify_all();
    }

    /// The number of the build that pages are of now.
    pub(crate) fn pages(&self) -> String {
        self.name(self.state().pages)
    }

    fn name(&self, pages: u64) -> String {
        format!("{}-{pages}", self.run)
    }

    /// Waits until there is other news than that of turn `seen`, no longer than `limit`. Gives the turn
    /// and the news as JSON.
    pub(crate) fn wait(&self, seen: Option<u64>, limit: Duration) -> Option<(u64, String)> {
        let state = self.state();
        let waited = self
            .told
            .wait_timeout_while(state, limit, |state| Some(state.turn) == seen);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if Some(state.turn) == seen {
            return None;
        }
        let event = Event {
            pages: self.name(state.pages),
            news: &state.news,
        };
        Some((state.turn, serde_json::to_string(&event).ok()?))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a build changed files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// It did.
    Changed,
    /// Everything is as it was.
    Same,
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_ONCE: Duration = Duration::ZERO;

    #[test]
    fn who_comes_is_told_at_once_and_then_of_what_is_new() {
        let live = Live::new(7);
        let (turn, first) = live.wait(None, AT_ONCE).unwrap();
        assert!(first.starts_with("{\"pages\":\"7-0\""), "{first}");
        assert_eq!(live.wait(Some(turn), AT_ONCE), None);
        let news = News {
            summary: "خطأ \"1\"\n</script>".into(),
            ..News::default()
        };
        live.tell(news, Pages::Same);
        let (turn, second) = live.wait(Some(turn), AT_ONCE).unwrap();
        assert!(
            second.contains("\"7-0\"") && !second.contains('\n'),
            "{second}"
        );
        live.tell(News::default(), Pages::Changed);
        assert!(
            live.wait(Some(turn), AT_ONCE)
                .unwrap()
                .1
                .contains("\"7-1\"")
        );
        assert_eq!(live.pages(), "7-1");
    }
}
