//! Context: values that are handed to an app from outside, by name.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The values that were given, and the keys that stacks have asked for.
#[derive(Default)]
pub(crate) struct Context {
    given: BTreeMap<String, String>,
    /// What lookups have found: not every value is for a stack of this app.
    lookups: BTreeMap<String, String>,
    read: RefCell<BTreeSet<String>>,
}

impl Context {
    pub(crate) fn new(
        given: BTreeMap<String, String>,
        lookups: BTreeMap<String, String>,
        read: BTreeSet<String>,
    ) -> Self {
        Self {
            given,
            lookups,
            read: RefCell::new(read),
        }
    }

    /// What a lookup has found; the context may say it, too.
    pub(crate) fn lookup(&self, key: &str) -> Option<&str> {
        let given = self.given.get(key);
        if given.is_some() {
            self.read.borrow_mut().insert(key.to_owned());
        }
        given.or(self.lookups.get(key)).map(String::as_str)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.read.borrow_mut().insert(key.to_owned());
        self.given.get(key).map(String::as_str)
    }

    /// The given values that no stack has asked for.
    pub(crate) fn unread(&self) -> Vec<(String, String)> {
        let read = self.read.borrow();
        let unread = self.given.iter().filter(|(key, _)| !read.contains(*key));
        unread
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }

    /// The keys that stacks have asked for.
    pub(crate) fn known(&self) -> Vec<String> {
        self.read.borrow().iter().cloned().collect()
    }
}
