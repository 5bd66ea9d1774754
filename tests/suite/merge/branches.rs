//! Random work on a branch of a small project.

use std::fmt::Write as _;

use crate::harness::Project;

pub(super) const LOCALES: [(&str, &str); 6] = [
    ("it", "Il testo"),
    ("ja", "この段落は"),
    ("ar", "هذه الفقرة"),
    ("zh-CN", "这一段"),
    ("pl", "Ten akapit żółty"),
    ("tr", "Bu ışıklı paragraf"),
];

const WORDS: [&str; 48] = [
    "river", "stone", "bridge", "lantern", "harbour", "winter", "garden", "letter", "market",
    "copper", "window", "forest", "engine", "mirror", "island", "pepper", "sailor", "thunder",
    "velvet", "candle", "meadow", "hammer", "orchard", "signal", "basket", "canyon", "feather",
    "glacier", "hollow", "ivory", "jungle", "kettle", "ladder", "marble", "needle", "oyster",
    "pillow", "quarry", "ribbon", "saddle", "temple", "umbrella", "valley", "whistle", "yellow",
    "zephyr", "anchor", "beacon",
];

/// A small generator of numbers; the same seed gives the same pair.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % most.max(1)
    }
}

/// A paragraph: a key that no other has, and its text.
#[derive(Clone)]
pub(super) struct Paragraph {
    key: String,
    text: String,
}

impl Paragraph {
    fn new(key: &str, number: usize, revision: &str) -> Self {
        let words = |step: usize| -> Vec<&str> {
            let word = |at: usize| WORDS[(number * 17 + at * step + at * at) % WORDS.len()];
            (0..9).map(word).collect()
        };
        let mut text = format!("{key} {} {revision}.", words(7).join(" "));
        if number.is_multiple_of(4) {
            let more = words(11).join(" ");
            write!(text, "\\\nand {more} {revision}.").unwrap();
        }
        Self {
            key: key.to_owned(),
            text,
        }
    }

    /// Changes the last word of one of its lines.
    fn edit(&mut self, dice: &mut Dice, revision: &str) {
        self.text = with_last_word(&self.text, dice, &format!("{revision}."));
    }
}

fn with_last_word(text: &str, dice: &mut Dice, word: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = dice.below(lines.len());
    let is_broken = lines[at].ends_with('\\');
    let kept = lines[at].rsplit_once(' ').unwrap().0.to_owned();
    lines[at] = format!("{kept} {word}{}", if is_broken { "\\" } else { "" });
    lines.join("\n")
}

fn page(paragraphs: &[Paragraph]) -> String {
    let texts: Vec<&str> = paragraphs.iter().map(|it| &*it.text).collect();
    format!("{}\n", texts.join("\n\n"))
}

pub(super) const SOURCE: &str = "source/page.md";
pub(super) const TEMPLATE: &str = "locales/en/page.md.ftl";

pub(super) fn catalog(locale: &str) -> String {
    format!("locales/{locale}/page.md.ftl")
}

/// A project whose page is mostly translated, committed.
pub(super) fn base(locale: &str, prefix: &str) -> (Project, Vec<Paragraph>) {
    let project = Project::empty();
    let config = format!(
        "source = \"en\"\nlocales = [\"{locale}\"]\n\n[[documents]]\nroot = \"source\"\n\
         include = [\"**/*.md\"]\n"
    );
    project.write("hexapla.toml", config);
    let paragraphs: Vec<Paragraph> = (0..11)
        .map(|number| Paragraph::new(&format!("k{number}"), number, "r0"))
        .collect();
    project.write(SOURCE, page(&paragraphs));
    project.ok(&["extract"]);
    for (number, paragraph) in paragraphs.iter().enumerate().filter(|(it, _)| it % 6 != 5) {
        let id = unit_id(&project, locale, &paragraph.key);
        let target = target(prefix, &paragraph.key, &paragraph.text, "t0");
        let state = if number % 5 == 3 {
            "draft"
        } else {
            "translated"
        };
        let run = project.feed(&["set", locale, &id, "--state", state], target);
        assert_eq!(run.code, 0, "{run}");
    }
    project.git(&["init", "-q", "-b", "main"]);
    project.ok(&["init", "--merge-driver"]);
    project.git(&["add", "-A"]);
    project.git(&["commit", "-qm", "base"]);
    (project, paragraphs)
}

fn unit_id(project: &Project, locale: &str, key: &str) -> String {
    let found = units(project, locale)
        .into_iter()
        .find(|unit| has_key(&unit.source, key));
    found.unwrap().id
}

/// A target with as many lines as its source.
fn target(prefix: &str, key: &str, source: &str, revision: &str) -> String {
    let line = format!("{prefix} {key} {revision}");
    let lines = vec![line; source.lines().count()];
    lines.join("\\\n")
}

/// One unit as `status` tells of it.
pub(super) struct Unit {
    pub(super) id: String,
    pub(super) status: String,
    pub(super) source: String,
    pub(super) target: String,
}

pub(super) fn units(project: &Project, locale: &str) -> Vec<Unit> {
    let run = project.run(&["status", locale, "--format", "json", "--units", "all"]);
    let json: serde_json::Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|why| panic!("{why}: {run}"));
    let mut units = Vec::new();
    for document in json["locales"][0]["documents"].as_array().unwrap() {
        for entry in document["entries"].as_array().unwrap() {
            let text = |name: &str| entry[name].as_str().unwrap_or_default().to_owned();
            units.push(Unit {
                id: text("id"),
                status: text("status"),
                source: text("source"),
                target: text("target"),
            });
        }
    }
    units
}

pub(super) fn has_key(text: &str, key: &str) -> bool {
    text.split_whitespace().any(|word| word == key)
}

pub(super) fn key_of(text: &str) -> Option<&str> {
    let is_key = |word: &&str| {
        word.strip_prefix('k')
            .is_some_and(|rest| rest.contains(|c: char| c.is_ascii_digit()))
            && word.len() <= 6
    };
    text.split_whitespace().find(is_key)
}

/// Works on one branch and commits.
pub(super) fn branch(
    project: &Project,
    (locale, prefix): (&str, &str),
    base: &[Paragraph],
    side: &str,
    dice: &mut Dice,
) {
    project.git(&["checkout", "-q", "-b", side, "main"]);
    let mut paragraphs = base.to_vec();
    for step in 0..=dice.below(4) {
        let revision = format!("r{side}{step}");
        let at = dice.below(paragraphs.len());
        match dice.below(8) {
            0..=3 => paragraphs[at].edit(dice, &revision),
            4 | 5 => {
                let first = if side == "A" { 11 } else { 26 };
                let number = first + step * 3 + dice.below(3);
                let key = format!("k{side}{step}");
                paragraphs.insert(at, Paragraph::new(&key, number, &revision));
            }
            6 => {
                paragraphs.remove(at);
            }
            _ => {
                let moved = paragraphs.remove(at);
                let to = dice.below(paragraphs.len() + 1);
                paragraphs.insert(to, moved);
            }
        }
    }
    if dice.below(5) > 0 {
        project.write(SOURCE, page(&paragraphs));
    }
    if dice.below(2) == 0 {
        project.ok(&["extract"]);
    }
    if dice.below(2) == 0 {
        project.run(&["sync", locale]);
    }
    let there = units(project, locale);
    for step in 0..=dice.below(8) {
        // Half of the work is on the first few, so that branches meet.
        let most = there
            .len()
            .min(if dice.below(2) == 0 { 5 } else { there.len() });
        let unit = &there[dice.below(most)];
        work(
            project,
            (locale, prefix),
            unit,
            &format!("t{side}{step}"),
            dice,
        );
    }
    if dice.below(6) == 0 {
        project.ok(&["extract"]);
        project.run(&["prune", locale]);
    }
    project.git(&["add", "-A"]);
    project.git(&["commit", "-q", "--allow-empty", "-m", side]);
    project.git(&["tag", &format!("tip-{side}")]);
}

/// What one person does to one unit.
fn work(
    project: &Project,
    (locale, prefix): (&str, &str),
    unit: &Unit,
    revision: &str,
    dice: &mut Dice,
) {
    let key = key_of(&unit.source).unwrap_or_default();
    let file = catalog(locale);
    match dice.below(10) {
        0..=3 => {
            let state = if dice.below(4) == 0 {
                "draft"
            } else {
                "translated"
            };
            let text = target(prefix, key, &unit.source, revision);
            let run = project.feed(&["set", locale, &unit.id, "--state", state], text);
            assert_eq!(run.code, 0, "{run}");
        }
        4 | 5 => {
            project.run(&["confirm", locale, &unit.id]);
        }
        6 => {
            project.run(&["review", locale, &unit.id]);
        }
        7 => {
            project.run(&["sync", locale]);
        }
        8 => edit_record(project, &file, &unit.id, |lines| {
            // Confirms by hand.
            lines.retain(|line| !line.starts_with("# was:") && line != "# state: draft");
        }),
        _ => edit_record(project, &file, &unit.id, |lines| {
            // Types another last word into one line of the target.
            let first = lines
                .iter()
                .position(|line| !line.starts_with('#'))
                .unwrap();
            let value = lines.split_off(first);
            let from = usize::from(value[0].ends_with('='));
            let (head, value) = value.split_at(from);
            lines.extend(head.iter().cloned());
            let text = with_last_word(&value.join("\n"), dice, revision);
            lines.extend(text.lines().map(str::to_owned));
        }),
    }
}

/// Changes the lines of a record by hand, where there is one.
fn edit_record(project: &Project, file: &str, id: &str, change: impl FnOnce(&mut Vec<String>)) {
    if !project.exists(file) {
        return;
    }
    let text = project.read(file);
    let blocks: Vec<&str> = text.trim_end().split("\n\n").collect();
    let start = format!("{id} =");
    let is_it = |block: &&str| block.lines().any(|line| line.starts_with(&start));
    let Some(at) = blocks.iter().position(is_it) else {
        return;
    };
    let mut lines: Vec<String> = blocks[at].lines().map(str::to_owned).collect();
    change(&mut lines);
    let mut blocks: Vec<String> = blocks.into_iter().map(str::to_owned).collect();
    blocks[at] = lines.join("\n");
    project.write(file, format!("{}\n", blocks.join("\n\n")));
}
