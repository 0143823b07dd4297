//! Faults: mistakes in a value, found where it was made and reported where it is used.

use std::panic::Location;

use crate::diagnostic::{Code, Diagnostic};

/// A mistake inside a value that was made away from any stack, such as `select(5)` of a list of two.
///
/// It takes the value's place, so that building goes on; synthesis reports it with the path of the
/// resource that uses it and the line that made it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub(crate) diagnostic: Diagnostic,
}

impl Fault {
    /// A fault at the caller's line.
    #[track_caller]
    pub fn new(code: &'static Code, message: impl Into<String>) -> Self {
        Self::from(Diagnostic::error(code, message).at_line(Location::caller()))
    }

    /// States what was given.
    #[must_use]
    pub fn given(mut self, given: impl std::fmt::Display) -> Self {
        self.diagnostic = self.diagnostic.given(given);
        self
    }

    /// States what is allowed.
    #[must_use]
    pub fn allowed(mut self, allowed: impl std::fmt::Display) -> Self {
        self.diagnostic = self.diagnostic.allowed(allowed);
        self
    }

    /// States what to do.
    #[must_use]
    pub fn help(mut self, help: impl std::fmt::Display) -> Self {
        self.diagnostic = self.diagnostic.help(help);
        self
    }
}

impl From<Diagnostic> for Fault {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostic }
    }
}
