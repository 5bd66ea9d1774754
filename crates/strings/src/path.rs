//! Paths of keys, as ids write them.

use std::fmt::Write as _;

use hexapla_core::UnitId;

/// How an empty key is written.
const EMPTY: &str = "%-";

/// How many bytes of keys one string may stand under.
const LONGEST: usize = 500;

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into a mapping, by key.
    Key(String),
    /// Into a list, by position from 0.
    Index(usize),
}

/// The path of a value below another; `None` where it is too long for an id.
pub(crate) fn below(above: &str, step: &Step) -> Option<String> {
    let mut path = above.to_owned();
    match step {
        Step::Index(at) => {
            let _ = write!(path, "[{at}]");
        }
        Step::Key(key) => {
            if key.len() > LONGEST {
                return None;
            }
            if !path.is_empty() {
                path.push('.');
            }
            push_key(&mut path, key);
        }
    }
    (path.len() <= LONGEST).then_some(path)
}

fn push_key(path: &mut String, key: &str) {
    if key.is_empty() {
        path.push_str(EMPTY);
    }
    for c in key.chars() {
        if UnitId::is_bare(c) {
            path.push(c);
            continue;
        }
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            // Writing to a string cannot fail.
            let _ = write!(path, "%{byte:02X}");
        }
    }
}

/// The steps of a path; `None` where the text is none.
#[must_use]
pub fn steps(path: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(inside) = rest.strip_prefix('[') {
            let (number, after) = inside.split_once(']')?;
            steps.push(Step::Index(number.parse().ok()?));
            rest = after;
            continue;
        }
        let key = match rest.strip_prefix('.') {
            Some(key) if !steps.is_empty() => key,
            None if steps.is_empty() => rest,
            Some(_) | None => return None,
        };
        let end = key.find(['.', '[']).unwrap_or(key.len());
        let (key, after) = key.split_at_checked(end)?;
        steps.push(Step::Key(read_key(key)?));
        rest = after;
    }
    (!steps.is_empty()).then_some(steps)
}

fn read_key(written: &str) -> Option<String> {
    if written == EMPTY {
        return Some(String::new());
    }
    let mut key = Vec::with_capacity(written.len());
    let mut parts = written.split('%');
    key.extend(parts.next()?.bytes());
    for part in parts {
        let digits = part.get(..2)?;
        key.push(u8::from_str_radix(digits, 16).ok()?);
        key.extend(part.get(2..)?.bytes());
    }
    String::from_utf8(key).ok().filter(|key| !key.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(steps: &[Step]) -> Option<String> {
        steps
            .iter()
            .try_fold(String::new(), |above, step| below(&above, step))
    }

    fn key(text: &str) -> Step {
        Step::Key(text.to_owned())
    }

    #[test]
    fn keys_of_every_script_stand_in_a_path_as_they_are() {
        let steps = [key("menu"), key("メニュー"), key("القائمة"), key("żółć")];
        assert_eq!(path(&steps).unwrap(), "menu.メニュー.القائمة.żółć");
    }

    #[test]
    fn what_has_a_meaning_of_its_own_is_written_in_digits() {
        assert_eq!(path(&[key("Save all?")]).unwrap(), "Save%20all%3F");
        assert_eq!(path(&[key("a.b"), Step::Index(2)]).unwrap(), "a%2Eb[2]");
        assert_eq!(path(&[key("")]).unwrap(), "%-");
        assert_eq!(path(&[key("50%")]).unwrap(), "50%25");
    }

    #[test]
    fn what_is_no_path_has_no_steps() {
        for bad in [
            "", ".a", "a.", "a..b", "a[x]", "a[0", "%", "%2", "%FF", "a%zz", "a[0]b",
        ] {
            assert_eq!(steps(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_path_that_is_too_long_is_none() {
        assert_eq!(path(&[key(&"ж".repeat(300))]), None);
    }

    proptest::proptest! {
        #[test]
        fn a_path_reads_back(keys in proptest::collection::vec("\\PC{0,6}|[a-z.%\\[\\]# \n]{0,5}", 1..5), at in 0_usize..9) {
            let mut wanted: Vec<Step> = keys.into_iter().map(Step::Key).collect();
            wanted.push(Step::Index(at));
            let path = path(&wanted).unwrap();
            proptest::prop_assert!(UnitId::parse_path(&path).is_some(), "{}", path);
            proptest::prop_assert_eq!(steps(&path), Some(wanted));
        }
    }
}
