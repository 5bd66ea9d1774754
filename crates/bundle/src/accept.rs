//! What a browser says it would like to read.

/// The tags of an `Accept-Language` header (RFC 9110, §12.5.4), the most wanted first. Tags with weight
/// 0 and `*` are left out; of a weight that is none, 1 is taken.
#[must_use]
pub fn accepted(header: &str) -> Vec<&str> {
    let mut ranges: Vec<(u16, &str)> = header.split(',').filter_map(range).collect();
    ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    ranges.into_iter().map(|(_, tag)| tag).collect()
}

/// A tag and its weight in thousandths.
fn range(part: &str) -> Option<(u16, &str)> {
    let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
    let tag = tag.trim();
    let weight = parameters
        .trim()
        .strip_prefix("q=")
        .map_or(1000, thousandths);
    (!tag.is_empty() && tag != "*" && weight > 0).then_some((weight, tag))
}

fn thousandths(weight: &str) -> u16 {
    let Ok(number) = weight.trim().parse::<f32>() else {
        return 1000;
    };
    // A weight has three digits after its point; what lies outside of 0 to 1 is brought in.
    (number.clamp(0.0, 1.0) * 1000.0).round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_by_weight_and_then_as_they_stand() {
        assert_eq!(
            accepted("da, en-GB;q=0.8, en;q=0.7, *;q=0.1"),
            ["da", "en-GB", "en"]
        );
        assert_eq!(
            accepted("en;q=0.2 , ja , zh-CN;q=0.9, ar"),
            ["ja", "ar", "zh-CN", "en"]
        );
        assert_eq!(accepted("pl;q=0, tr;q=x"), ["tr"]);
        assert!(accepted(" , ;q=1,").is_empty());
    }
}
