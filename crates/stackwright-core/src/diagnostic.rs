//! Diagnostics: what is wrong with a stack, as data.

use std::fmt::{self, Write as _};
use std::panic::Location;

use crate::node::NodeRef;

/// The stable identity of a diagnostic, with the text that `synth --explain CODE` prints.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The name by which people search for it, in words joined by hyphens: `duplicate-id`.
    pub name: &'static str,
    /// What the rule is, why it exists, and the AWS page behind it.
    pub explanation: &'static str,
}

impl Code {
    /// Declares a code.
    pub const fn new(name: &'static str, explanation: &'static str) -> Self {
        Self { name, explanation }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

/// How grave a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Probably not what was meant; the template is written all the same.
    Warning,
    /// No template is written.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A place in the user's own source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceLine {
    /// The file, as the compiler names it.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

impl From<&Location<'_>> for SourceLine {
    fn from(location: &Location<'_>) -> Self {
        Self {
            file: location.file().to_owned(),
            line: location.line(),
        }
    }
}

impl fmt::Display for SourceLine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file, self.line)
    }
}

/// One finding about a stack: what is wrong, where, and what to do.
///
/// ```
/// use stackwright_core::{Code, Diagnostic};
///
/// const PORT: Code = Code::new("port-out-of-range", "A TCP port is a number from 1 to 65535.");
/// let diagnostic = Diagnostic::error(&PORT, "the port does not exist")
///     .given("70000")
///     .allowed("1 to 65535")
///     .help("use the port that the container listens on");
/// assert!(diagnostic.to_string().starts_with("error[port-out-of-range]: the port does not exist"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Its identity.
    pub code: &'static Code,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// The construct that it is about: the stack's name and the ids below it, joined by `/`.
    pub path: String,
    /// The user's own line that led to it.
    pub line: Option<SourceLine>,
    /// What was given.
    pub given: Option<String>,
    /// What would have been allowed.
    pub allowed: Option<String>,
    /// What to do.
    pub help: Option<String>,
    /// Other lines that take part, each with its role.
    pub related: Vec<(String, SourceLine)>,
    /// The handle of another stack that was used, for the app to name.
    pub(crate) foreign: Option<NodeRef>,
}

impl Diagnostic {
    /// A finding that prevents a template.
    pub fn error(code: &'static Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, message.into())
    }

    /// A finding that lets the template pass.
    pub fn warning(code: &'static Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, message.into())
    }

    /// A remark.
    pub fn note(code: &'static Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Note, message.into())
    }

    fn new(code: &'static Code, severity: Severity, message: String) -> Self {
        Self {
            code,
            severity,
            message,
            path: String::new(),
            line: None,
            given: None,
            allowed: None,
            help: None,
            related: Vec::new(),
            foreign: None,
        }
    }

    /// States what was given.
    #[must_use]
    pub fn given(mut self, given: impl fmt::Display) -> Self {
        self.given = Some(given.to_string());
        self
    }

    /// States what is allowed.
    #[must_use]
    pub fn allowed(mut self, allowed: impl fmt::Display) -> Self {
        self.allowed = Some(allowed.to_string());
        self
    }

    /// States what to do.
    #[must_use]
    pub fn help(mut self, help: impl fmt::Display) -> Self {
        self.help = Some(help.to_string());
        self
    }

    /// Names another line that takes part, such as the first of two equal ids.
    #[must_use]
    pub fn related(mut self, role: impl Into<String>, line: impl Into<SourceLine>) -> Self {
        self.related.push((role.into(), line.into()));
        self
    }

    /// Names the construct that the finding is about.
    #[must_use]
    pub fn at_path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Names the line that led to the finding.
    #[must_use]
    pub fn at_line(mut self, line: impl Into<SourceLine>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// Whether it prevents a template.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}[{}]: {}",
            self.severity, self.code, self.message
        )?;
        if let Some(line) = &self.line {
            write!(formatter, "\n  --> {line}")?;
        }
        let facts = [
            ("path", Some(&self.path).filter(|path| !path.is_empty())),
            ("given", self.given.as_ref()),
            ("allowed", self.allowed.as_ref()),
            ("help", self.help.as_ref()),
        ];
        for (name, fact) in facts {
            if let Some(fact) = fact {
                write!(
                    formatter,
                    "\n   = {name}: {}",
                    fact.replace('\n', "\n     ")
                )?;
            }
        }
        for (role, line) in &self.related {
            write!(formatter, "\n   = {role}: {line}")?;
        }
        Ok(())
    }
}

/// All findings of one synthesis, graver ones last so that they stand nearest to the prompt.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Orders findings: by severity, each severity in the order of discovery.
    pub fn new(mut findings: Vec<Diagnostic>) -> Self {
        findings.sort_by_key(|finding| finding.severity);
        Self(findings)
    }

    /// The findings.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of them prevent a template.
    pub fn error_count(&self) -> usize {
        self.0.iter().filter(|finding| finding.is_error()).count()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        for finding in &self.0 {
            write!(text, "{finding}\n\n")?;
        }
        formatter.write_str(text.trim_end())
    }
}

impl std::error::Error for Diagnostics {}

/// The candidate that was probably meant, for a "did you mean": one that differs in case only, or
/// by at most two letters in five.
pub fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let given = given.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (edit_distance(&given, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().max(3) * 2 / 5)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The Levenshtein distance, by the two-row method.
fn edit_distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, from) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested_and_a_far_one_is_not() {
        assert_eq!(nearest("tabel", ["vpc", "table"]), Some("table"));
        assert_eq!(nearest("VPC", ["vpc", "table"]), Some("vpc"));
        assert_eq!(nearest("queue", ["vpc", "table"]), None);
    }
}
