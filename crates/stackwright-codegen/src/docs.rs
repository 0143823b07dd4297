//! The specification's Markdown as text that rustdoc takes without a warning.

/// The lines of a documentation text, without `///`.
pub fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in text.replace('\t', " ").lines() {
        let line = line.trim();
        let clean = if line.starts_with("```") {
            fenced = !fenced;
            // A fence without a language would be a doctest.
            if fenced {
                "```text".to_owned()
            } else {
                "```".to_owned()
            }
        } else if fenced {
            line.to_owned()
        } else {
            inline(&spaced(line.trim_start_matches('#').trim_start()), true)
        };
        let blank_again = clean.is_empty() && lines.last().is_none_or(String::is_empty);
        if !blank_again {
            lines.push(clean);
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The first sentence of a text, in one line.
pub fn first_sentence(text: &str) -> String {
    let paragraph = text.trim().split("\n\n").next().unwrap_or_default();
    let paragraph = spaced(&paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    let sentence = match paragraph.find(". ") {
        Some(end) => &paragraph[..end],
        None => paragraph.trim_end_matches(['.', ':']),
    };
    inline(sentence, true)
}

/// The specification often has spaces too many, mostly before a full stop or comma.
fn spaced(line: &str) -> String {
    let line = line
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let line = line
        .replace(" . ", ". ")
        .replace(" , ", ", ")
        .replace(" : ", ": ")
        .replace("` )", "`)");
    match line.strip_suffix(" .") {
        Some(rest) => format!("{rest}."),
        None => line,
    }
}

/// Escapes what rustdoc would read as HTML or as a link to an item.
fn inline(line: &str, links: bool) -> String {
    let mut out = String::new();
    let mut rest = line;
    if let Some(quote) = rest.strip_prefix('>') {
        out.push('>');
        rest = quote;
    }
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '`' => code_span(rest, &mut out),
            '[' => link(rest, &mut out, links),
            'h' => url(rest, &mut out, links),
            '<' | '>' | ']' => {
                out.push('\\');
                out.push(first);
                1
            }
            _ => 0,
        };
        let taken = if taken == 0 {
            out.push(first);
            first.len_utf8()
        } else {
            taken
        };
        rest = &rest[taken..];
    }
    out
}

/// A code span as it is, but a link in one is a link; a lone backtick escaped.
fn code_span(text: &str, out: &mut String) -> usize {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let (fence, inside) = text.split_at(ticks);
    match inside.find(fence) {
        Some(end) if end > 0 => {
            let span = &text[..2 * ticks + end];
            let address = inside[..end]
                .strip_prefix('[')
                .and_then(|link| link.strip_suffix(')'));
            match address.and_then(|link| link.split_once("](https://")) {
                Some((label, rest)) => {
                    out.push_str(&format!("[`{label}`](https://{rest})"));
                }
                None => out.push_str(span),
            }
            span.len()
        }
        _ => {
            out.push_str(&"\\`".repeat(ticks));
            ticks
        }
    }
}

/// `[text](https://…)` as it is, any other bracket escaped.
fn link(text: &str, out: &mut String, links: bool) -> usize {
    let parts = text[1..].find("](").and_then(|middle| {
        let (label, target) = (&text[1..=middle], &text[middle + 3..]);
        let end = target.find(')')?;
        (!label.contains(['[', ']'])).then(|| (label, target[..end].trim(), middle + end + 4))
    });
    match parts {
        Some((label, target, length)) if links && target.starts_with("http") => {
            let target = target.replace(' ', "%20");
            out.push_str(&format!("[{}]({target})", inline(label, false)));
            length
        }
        Some((label, _, length)) => {
            out.push_str(&inline(label, links));
            length
        }
        None => {
            out.push_str("\\[");
            1
        }
    }
}

/// A bare URL as a link.
fn url(text: &str, out: &mut String, links: bool) -> usize {
    if !(text.starts_with("http://") || text.starts_with("https://")) {
        return 0;
    }
    let stops = |letter: char| letter.is_whitespace() || "()<>[]`\"',*{}".contains(letter);
    let end = text.find(stops).unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ':', ';']);
    out.push_str(&if links {
        format!("<{url}>")
    } else {
        format!("`{url}`")
    });
    url.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> String {
        lines(text).join("\n")
    }

    #[test]
    fn html_and_brackets_are_escaped_outside_code() {
        assert_eq!(one("a <b> [c] `<d> [e]`"), "a \\<b\\> \\[c\\] `<d> [e]`");
    }

    #[test]
    fn links_stay_and_bare_addresses_become_links() {
        assert_eq!(
            one("see [the guide](https://a.example/x) or https://b.example."),
            "see [the guide](https://a.example/x) or <https://b.example>."
        );
        assert_eq!(one("[part](#here)"), "part");
    }

    #[test]
    fn a_link_in_a_code_span_is_a_link() {
        assert_eq!(
            one("`[Do](https://a.example)`"),
            "[`Do`](https://a.example)"
        );
    }

    #[test]
    fn spaces_too_many_are_taken_out() {
        assert_eq!(one("in AWS  , or `x` . End ."), "in AWS, or `x`. End.");
    }

    #[test]
    fn lone_backticks_are_escaped() {
        assert_eq!(one("a ` b"), "a \\` b");
    }

    #[test]
    fn fences_are_never_doctests() {
        assert_eq!(one("```\nlet x\n```\nend"), "```text\nlet x\n```\nend");
    }

    #[test]
    fn the_first_sentence_is_one_line() {
        assert_eq!(first_sentence("The ARN\nof it. More."), "The ARN of it");
    }
}
