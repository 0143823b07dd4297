//! The order in which the CDK sorts tags and dependencies: JavaScript's `localeCompare`.

use std::cmp::Ordering;

/// Punctuation in the order of the root collation; digits follow it, letters come last.
/// <https://www.unicode.org/charts/collation/>
const PUNCTUATION: &str = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

/// Compares as `localeCompare` does: all characters without regard to case first, then lower case
/// before upper case. Characters outside ASCII come after it, by code point.
///
/// ```
/// use stackwright_core::collate;
/// use std::cmp::Ordering;
///
/// assert_eq!(collate("aws-cdk:subnet-name", "Name"), Ordering::Less);
/// assert_eq!(collate("b", "B"), Ordering::Less);
/// ```
pub fn collate(left: &str, right: &str) -> Ordering {
    let primary = left.chars().map(weight).cmp(right.chars().map(weight));
    primary.then_with(|| left.chars().map(case).cmp(right.chars().map(case)))
}

fn weight(character: char) -> (u8, u32) {
    match character {
        'a'..='z' | 'A'..='Z' => (2, u32::from(character.to_ascii_lowercase())),
        '0'..='9' => (1, u32::from(character)),
        _ => match PUNCTUATION.find(character) {
            Some(position) => (0, u32::try_from(position).unwrap_or(u32::MAX)),
            None => (3, u32::from(character)),
        },
    }
}

fn case(character: char) -> bool {
    character.is_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printable_ascii_sorts_as_node_js_sorts_it() {
        let expected = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";
        let mut characters: Vec<String> = (' '..='~').map(String::from).collect();
        characters.sort_by(|left, right| collate(left, right));
        assert_eq!(characters.concat(), expected);
    }
}
