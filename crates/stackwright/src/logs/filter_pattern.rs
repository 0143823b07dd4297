//! Patterns that log events are matched with.

use stackwright_core::Text;

/// Which log events are meant.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>
///
/// ```
/// use stackwright::logs::FilterPattern;
///
/// let slow = FilterPattern::all([
///     FilterPattern::string_value("$.path", "=", "/orders/*"),
///     FilterPattern::number_value("$.latency", ">", 500),
/// ]);
/// assert_eq!(
///     FilterPattern::from(slow).as_str(),
///     r#"{ ($.path = "/orders/*") && ($.latency > 500) }"#
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterPattern(Text);

/// A pattern for events in JSON, of which several can be combined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonPattern(String);

/// A pattern for events whose fields are separated by spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpaceDelimitedPattern {
    columns: Vec<(String, Vec<String>)>,
}

impl FilterPattern {
    /// A pattern as CloudWatch Logs writes it.
    pub fn literal(pattern: impl Into<Text>) -> Self {
        Self(pattern.into())
    }

    /// Every event.
    pub const fn all_events() -> Self {
        Self(Text::Borrowed(""))
    }

    /// Events that have all of these terms.
    pub fn all_terms<T: AsRef<str>>(terms: impl IntoIterator<Item = T>) -> Self {
        Self(quoted_terms(terms).into())
    }

    /// Events that have one of these terms.
    pub fn any_term<T: AsRef<str>>(terms: impl IntoIterator<Item = T>) -> Self {
        Self::any_term_group(terms.into_iter().map(|term| [term]))
    }

    /// Events that have all terms of one of these groups.
    pub fn any_term_group<G: IntoIterator<Item = T>, T: AsRef<str>>(
        groups: impl IntoIterator<Item = G>,
    ) -> Self {
        let groups: Vec<String> = groups
            .into_iter()
            .map(|group| format!("?{}", quoted_terms(group)))
            .collect();
        Self(groups.join(" ").into())
    }

    /// A JSON field such as `$.path` that compares in this way (`=` or `!=`) with a text, in which
    /// `*` stands for any characters.
    pub fn string_value(field: &str, comparison: &str, value: &str) -> JsonPattern {
        JsonPattern(format!("{field} {comparison} {}", quoted(value)))
    }

    /// A JSON field that compares in this way (`=`, `!=`, `<`, `<=`, `>`, `>=`) with a number.
    pub fn number_value(field: &str, comparison: &str, value: impl Into<f64>) -> JsonPattern {
        JsonPattern(format!("{field} {comparison} {}", value.into()))
    }

    /// A JSON field that matches (`=`) or does not match (`!=`) a regular expression.
    pub fn regex_value(field: &str, comparison: &str, expression: &str) -> JsonPattern {
        JsonPattern(format!("{field} {comparison} %{expression}%"))
    }

    /// A JSON field that is null.
    pub fn is_null(field: &str) -> JsonPattern {
        JsonPattern(format!("{field} IS NULL"))
    }

    /// A JSON field that is absent.
    pub fn not_exists(field: &str) -> JsonPattern {
        JsonPattern(format!("{field} NOT EXISTS"))
    }

    /// A JSON field that is there.
    pub fn exists(field: &str) -> JsonPattern {
        JsonPattern(format!("{field} = \"*\""))
    }

    /// A JSON field that is true or false.
    pub fn boolean_value(field: &str, value: bool) -> JsonPattern {
        JsonPattern(format!(
            "{field} IS {}",
            if value { "TRUE" } else { "FALSE" }
        ))
    }

    /// Events in JSON that match all of these.
    pub fn all(patterns: impl IntoIterator<Item = JsonPattern>) -> JsonPattern {
        combined(patterns, " && ")
    }

    /// Events in JSON that match one of these.
    pub fn any(patterns: impl IntoIterator<Item = JsonPattern>) -> JsonPattern {
        combined(patterns, " || ")
    }

    /// Events with these fields, separated by spaces; `...` stands for any number of further ones.
    pub fn space_delimited<T: Into<String>>(
        columns: impl IntoIterator<Item = T>,
    ) -> SpaceDelimitedPattern {
        let columns = columns
            .into_iter()
            .map(|column| (column.into(), Vec::new()))
            .collect();
        SpaceDelimitedPattern { columns }
    }

    /// The pattern as CloudWatch Logs writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn to_text(&self) -> Text {
        self.0.clone()
    }
}

impl From<JsonPattern> for FilterPattern {
    fn from(pattern: JsonPattern) -> Self {
        Self(format!("{{ {} }}", pattern.0).into())
    }
}

impl SpaceDelimitedPattern {
    /// Only where this field compares in this way (`=` or `!=`) with a text.
    #[must_use]
    pub fn where_string(self, column: &str, comparison: &str, value: &str) -> Self {
        self.restrict(column, format!("{column} {comparison} {}", quoted(value)))
    }

    /// Only where this field compares in this way (`=`, `!=`, `<`, `<=`, `>`, `>=`) with a number.
    #[must_use]
    pub fn where_number(self, column: &str, comparison: &str, value: impl Into<f64>) -> Self {
        self.restrict(column, format!("{column} {comparison} {}", value.into()))
    }

    fn restrict(mut self, column: &str, restriction: String) -> Self {
        for (name, restrictions) in &mut self.columns {
            if name == column {
                restrictions.push(restriction.clone());
            }
        }
        self
    }
}

impl From<SpaceDelimitedPattern> for FilterPattern {
    fn from(pattern: SpaceDelimitedPattern) -> Self {
        let column = |(name, restrictions): (String, Vec<String>)| {
            if restrictions.is_empty() {
                name
            } else {
                restrictions.join(" && ")
            }
        };
        let columns: Vec<String> = pattern.columns.into_iter().map(column).collect();
        Self(format!("[{}]", columns.join(", ")).into())
    }
}

fn combined(patterns: impl IntoIterator<Item = JsonPattern>, operator: &str) -> JsonPattern {
    let mut patterns: Vec<String> = patterns
        .into_iter()
        .map(|JsonPattern(pattern)| pattern)
        .collect();
    if patterns.len() == 1 {
        return JsonPattern(patterns.remove(0));
    }
    let patterns: Vec<String> = patterns
        .into_iter()
        .map(|pattern| format!("({pattern})"))
        .collect();
    JsonPattern(patterns.join(operator))
}

fn quoted_terms<T: AsRef<str>>(terms: impl IntoIterator<Item = T>) -> String {
    let terms: Vec<String> = terms
        .into_iter()
        .map(|term| quoted(term.as_ref()))
        .collect();
    terms.join(" ")
}

fn quoted(term: &str) -> String {
    format!("\"{}\"", term.replace('\\', "\\\\").replace('"', "\\\""))
}
