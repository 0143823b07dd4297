//! The patterns of the schemas as regex-lite takes them.
//!
//! They are written for ECMAScript, and cfn-lint reads them as Python does. What regex-lite lacks is
//! replaced by something that takes more, never less, so that no legal value is refused: any character
//! outside ASCII fits where a Unicode class is wanted, and a long bounded repetition has no end.

use regex_lite::Regex;

/// A pattern, split into what regex-lite can check.
#[derive(Debug, Default, PartialEq)]
pub struct Pattern {
    /// What a string matches.
    pub matches: Option<String>,
    /// The characters that it is made of, first and last of each range: what needs no matcher.
    pub characters: Option<String>,
    /// What it does not match.
    pub not: Option<String>,
    /// How many characters it has.
    pub length: Option<(usize, Option<usize>)>,
}

/// The most repetitions that are counted: more make the matcher large and slow.
const COUNTED: usize = 64;

/// Translates a pattern; none where it can't be expressed.
pub fn translate(pattern: &str) -> Option<Pattern> {
    let mut found = Pattern::default();
    let mut rest = pattern;
    if let Some(after) = pattern.strip_prefix("^(?!") {
        let end = closing(after)?;
        // The look-ahead holds from the start, whatever follows it.
        let not = regex(&format!("^(?:{})", &after[..end]))?;
        found.not = Some(not);
        rest = &after[end + 1..];
        if rest.is_empty() || rest == ".*" || rest == ".*$" {
            return Some(found);
        }
    }
    let anchored = match found.not {
        Some(_) => format!("^{rest}"),
        None => rest.to_owned(),
    };
    match repeated_class(&anchored) {
        Some((class, min, max)) => {
            let star = regex(&format!("^{class}*$"))?;
            found.length = (min > 0 || max.is_some()).then_some((min, max));
            found.characters = ranges(&star);
            found.matches = (class != "." && found.characters.is_none()).then_some(star);
        }
        None => found.matches = Some(regex(&anchored)?),
    }
    Some(found)
}

/// The ranges of `^[…]*$`, where these are of printable ASCII characters.
fn ranges(star: &str) -> Option<String> {
    let class = star.strip_prefix("^[")?.strip_suffix("]*$")?;
    let mut letters = class.chars().peekable();
    let mut found = String::new();
    while let Some(letter) = letters.next() {
        let first = match letter {
            '^' if found.is_empty() => return None,
            '\\' => match letters.next()? {
                'w' => {
                    found.push_str("azAZ09__");
                    continue;
                }
                'd' => {
                    found.push_str("09");
                    continue;
                }
                'x' => coded(&mut letters)?,
                other if other.is_ascii_punctuation() => other,
                _ => return None,
            },
            plain => plain,
        };
        let is_range = letters.peek() == Some(&'-');
        let last = match is_range.then(|| letters.nth(1)) {
            None => first,
            Some(Some('\\')) => match letters.next()? {
                'x' => coded(&mut letters)?,
                other if other.is_ascii_punctuation() => other,
                _ => return None,
            },
            Some(last) => last?,
        };
        if ![first, last]
            .iter()
            .all(|letter| (' '..='~').contains(letter))
        {
            return None;
        }
        found.extend([first, last]);
    }
    Some(found)
}

/// The character of `{2F}`, behind `\x`.
fn coded(letters: &mut impl Iterator<Item = char>) -> Option<char> {
    let digits: String = letters
        .skip(1)
        .take_while(|letter| *letter != '}')
        .collect();
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
}

/// Where the group that is open at the start is closed.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut escaped, mut class) = (1, false, false);
    for (index, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '(' if !class => depth += 1,
            ')' if !class => {
                depth -= 1;
                if depth == 0 {
                    return Some(index);
                }
            }
            _ => {}
        }
    }
    None
}

/// A pattern that is one class, repeated, from the start to the end: the class and how often.
fn repeated_class(pattern: &str) -> Option<(&str, usize, Option<usize>)> {
    let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let inner = match inner
        .strip_prefix('(')
        .and_then(|inner| inner.strip_suffix(')'))
    {
        Some(group) if !group.contains(['(', ')', '|']) => group,
        _ => inner,
    };
    let end = if inner.starts_with('[') {
        let mut escaped = false;
        let inside = inner.char_indices().skip(1);
        let close = inside.into_iter().find(|(index, letter)| {
            let closes = *letter == ']' && !escaped && *index > 1;
            escaped = *letter == '\\' && !escaped;
            closes
        });
        close?.0 + 1
    } else if inner.starts_with('.') {
        1
    } else if inner.starts_with("\\S") || inner.starts_with("\\d") || inner.starts_with("\\w") {
        2
    } else {
        return None;
    };
    let (class, repetition) = inner.split_at(end);
    let (min, max) = match repetition {
        "*" => (0, None),
        "+" => (1, None),
        _ => bounds(repetition.strip_prefix('{')?.strip_suffix('}')?)?,
    };
    Some((class, min, max))
}

/// `1,64`, `3`, `1,` or `,64`.
fn bounds(text: &str) -> Option<(usize, Option<usize>)> {
    match text.split_once(',') {
        None => text.trim().parse().ok().map(|count| (count, Some(count))),
        Some((min, max)) => {
            let min = if min.trim().is_empty() {
                0
            } else {
                min.trim().parse().ok()?
            };
            let max = match max.trim() {
                "" => None,
                max => Some(max.parse().ok()?),
            };
            Some((min, max))
        }
    }
}

/// A pattern in regex-lite's syntax, which it has been shown to take.
fn regex(pattern: &str) -> Option<String> {
    let mut out = String::new();
    let letters: Vec<char> = pattern.chars().collect();
    let mut at = 0;
    let mut class: Option<usize> = None;
    while at < letters.len() {
        let letter = letters[at];
        let next = letters.get(at + 1).copied();
        match letter {
            '\\' => {
                at += escape(
                    &letters[at + 1..],
                    class.is_some_and(|start| letters.get(start + 1) == Some(&'^')),
                    class.is_some(),
                    &mut out,
                )?
            }
            '[' if class.is_none() => {
                class = Some(at);
                out.push('[');
                if next == Some('^') {
                    out.push('^');
                    at += 1;
                }
                // A bracket that comes first is meant itself.
                if letters.get(at + 1) == Some(&']') {
                    out.push_str("\\]");
                    at += 1;
                }
            }
            ']' if class.is_some() => {
                class = None;
                out.push(']');
            }
            '[' | '&' | '~' if class.is_some() => {
                out.push('\\');
                out.push(letter);
            }
            '-' if class.is_some() => {
                // A range needs a character on both sides.
                let after_class =
                    at >= 2 && letters[at - 2] == '\\' && "wdsWDSp}".contains(letters[at - 1]);
                let before_class = next == Some('\\')
                    && letters
                        .get(at + 2)
                        .is_some_and(|letter| "wdsWDSp".contains(*letter));
                let first = matches!(letters[at - 1], '[' | '^');
                let last = next == Some(']');
                out.push_str(
                    if after_class || before_class || first || last || letters[at - 1] == '}' {
                        "\\-"
                    } else {
                        "-"
                    },
                );
            }
            '{' if class.is_none() => {
                let end = letters[at..].iter().position(|letter| *letter == '}')? + at;
                let text: String = letters[at + 1..end].iter().collect();
                match bounds(&text) {
                    Some((min, max)) => repetition(min, max, &mut out),
                    None => out.push_str("\\{"),
                }
                if bounds(&text).is_some() {
                    at = end;
                }
            }
            '}' if class.is_none() => out.push_str("\\}"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            _ => out.push(letter),
        }
        at += 1;
    }
    Regex::new(&out).is_ok().then_some(out)
}

fn repetition(min: usize, max: Option<usize>, out: &mut String) {
    let text = match (min, max) {
        (0, None) => "*".to_owned(),
        (1, None) => "+".to_owned(),
        (min, None) if min > COUNTED => "+".to_owned(),
        (min, None) => format!("{{{min},}}"),
        (0, Some(max)) if max > COUNTED => "*".to_owned(),
        (min, Some(max)) if min > COUNTED || (min <= 1 && max > COUNTED) => "+".to_owned(),
        (min, Some(max)) if max > COUNTED => format!("{{{min},}}"),
        (min, Some(max)) if min == max => format!("{{{min}}}"),
        (min, Some(max)) => format!("{{{min},{max}}}"),
    };
    out.push_str(&text);
}

/// Writes what follows a backslash; how many characters that was.
fn escape(after: &[char], negated: bool, in_class: bool, out: &mut String) -> Option<usize> {
    let code = |digits: &[char]| u32::from_str_radix(&digits.iter().collect::<String>(), 16).ok();
    match after.first()? {
        'u' if after.len() > 4 => {
            let value = code(&after[1..5])?;
            // A pair of surrogates, or the range of all, stands for what is beyond the basic plane.
            if (0xD800..0xE000).contains(&value) {
                return if in_class {
                    surrogates(after, out)
                } else {
                    None
                };
            }
            out.push_str(&format!("\\x{{{value:X}}}"));
            Some(5)
        }
        'x' if after.len() > 2 && after[1] != '{' => {
            out.push_str(&format!("\\x{{{:X}}}", code(&after[1..3])?));
            Some(3)
        }
        'p' if in_class && !negated && after.get(1) == Some(&'{') => {
            let end = after.iter().position(|letter| *letter == '}')?;
            let name: String = after[2..end].iter().collect();
            out.push_str(ascii_of(&name)?);
            out.push_str("\\x{80}-\\x{10FFFF}");
            Some(end + 1)
        }
        'p' if !in_class && after.get(1) == Some(&'{') => {
            let end = after.iter().position(|letter| *letter == '}')?;
            let name: String = after[2..end].iter().collect();
            out.push_str(&format!("[{}\\x{{80}}-\\x{{10FFFF}}]", ascii_of(&name)?));
            Some(end + 1)
        }
        'p' | 'P' => None,
        // Letters that would be references back, or mean something else there.
        letter if letter.is_ascii_digit() => None,
        'A' => {
            out.push('^');
            Some(1)
        }
        'Z' | 'z' => {
            out.push('$');
            Some(1)
        }
        letter if letter.is_ascii_alphabetic() => {
            out.push('\\');
            out.push(*letter);
            Some(1)
        }
        '<' | '>' | '"' | '\'' | ' ' | '/' | '_' | ':' | ';' | ',' | '=' | '@' | '!' | '%'
        | '`' => {
            out.push(after[0]);
            Some(1)
        }
        letter if letter.is_ascii_punctuation() => {
            out.push('\\');
            out.push(*letter);
            Some(1)
        }
        letter => {
            out.push(*letter);
            Some(1)
        }
    }
}

/// `\uD800\uDC00-\uDBFF\uDFFF` inside a class: every character beyond the basic plane.
fn surrogates(after: &[char], out: &mut String) -> Option<usize> {
    let text: String = after.iter().collect();
    let all = "ud800\\udc00-\\udbff\\udfff";
    if !text.to_ascii_lowercase().starts_with(all) {
        return None;
    }
    out.push_str("\\x{10000}-\\x{10FFFF}");
    Some(all.len())
}

/// The ASCII part of a Unicode class.
fn ascii_of(class: &str) -> Option<&'static str> {
    Some(match class {
        "L" | "Letter" | "IsAlphabetic" | "Alpha" => "A-Za-z",
        "Lu" | "Upper" => "A-Z",
        "Ll" | "Lower" => "a-z",
        "N" | "Nd" | "Digit" => "0-9",
        "Alnum" => "A-Za-z0-9",
        "Z" | "Zs" => " ",
        "P" => "!-#%-*,-/:;?@\\[-\\]_{}",
        "S" => "$+<=>\\^`|~",
        "M" | "Mn" | "Mc" | "Lt" | "Lm" | "Lo" | "Nl" | "No" | "Zl" | "Zp" | "Me" | "Sk" | "So" => {
            ""
        }
        "Pd" => "\\-",
        "Pc" => "_",
        "Punct" => "!-/:-@\\[-`{-~",
        "ASCII" | "Print" | "Graph" => " -~",
        "C" | "Cc" => "\\x00-\\x1F\\x7F",
        "Blank" | "Space" => "\\s",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pattern: &str) -> Pattern {
        translate(pattern).unwrap()
    }

    fn takes(pattern: &str, text: &str) -> bool {
        let found = of(pattern);
        let is = |pattern: &Option<String>, text: &str| {
            pattern
                .as_ref()
                .map(|pattern| Regex::new(pattern).unwrap().is_match(text))
        };
        is(&found.matches, text).unwrap_or(true) && !is(&found.not, text).unwrap_or(false)
    }

    #[test]
    fn one_class_from_start_to_end_gives_a_length() {
        let found = of("^[a-zA-Z0-9_-]{1,255}$");
        assert_eq!(found.matches, None);
        assert_eq!(found.characters.as_deref(), Some("azAZ09__--"));
        assert_eq!(found.length, Some((1, Some(255))));
        assert_eq!(of("^.{3}$").length, Some((3, Some(3))));
        assert_eq!(of("^.{3}$").matches, None);
    }

    #[test]
    fn a_long_repetition_has_no_end() {
        assert_eq!(of("^a:.{1,2048}$").matches.as_deref(), Some("^a:.+$"));
        assert_eq!(of("^a{2,9}b$").matches.as_deref(), Some("^a{2,9}b$"));
    }

    #[test]
    fn a_leading_look_ahead_is_what_must_not_match() {
        let found = of("^(?!aws:)[a-z:]+$");
        assert_eq!(found.not.as_deref(), Some("^(?:aws:)"));
        assert!(takes("^(?!aws:)[a-z:]+$", "team"));
        assert!(!takes("^(?!aws:)[a-z:]+$", "aws:team"));
        assert!(translate("^a(?=b)c$").is_none());
    }

    #[test]
    fn unicode_classes_take_all_that_is_not_ascii() {
        assert!(takes("^[\\p{L}\\p{N}_-]+$", "größe_1"));
        assert!(!takes("^[\\p{L}\\p{N}_-]+$", "a b"));
        assert!(translate("^[^\\p{L}]+$").is_none());
    }

    #[test]
    fn escapes_of_other_dialects_are_translated() {
        assert!(takes(
            "^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*$",
            "text 🙂"
        ));
        assert!(takes("^[\\w.\\-\\/]+$", "a-b/c.d"));
        assert!(takes("^[\\w-.]+$", "a-b.c"));
        assert!(takes("^\\_\\/x$", "_/x"));
    }
}
