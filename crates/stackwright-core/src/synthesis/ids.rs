//! Logical ids of all elements of a tree.

use std::collections::HashMap;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::logical_id::logical_id;
use crate::tree::{ROOT, Tree};

/// The logical id of every element, by its place in the tree.
pub(crate) struct LogicalIds {
    by_index: Vec<Option<String>>,
}

impl LogicalIds {
    /// No id.
    pub(crate) const fn none() -> Self {
        Self {
            by_index: Vec::new(),
        }
    }

    /// Names every element; clashes and illegal names become diagnostics.
    pub(crate) fn assign(tree: &mut Tree, order: &[u32]) -> Self {
        let mut by_index: Vec<Option<String>> = vec![None; tree.nodes.len()];
        let mut findings = Vec::new();
        for &index in order {
            if tree.node(index).element.is_some() {
                by_index[index as usize] = name(tree, index);
                if by_index[index as usize].is_none() {
                    findings.push((index, illegal(tree, index)));
                }
            }
        }
        let mut taken: HashMap<&str, u32> = HashMap::with_capacity(order.len());
        for &index in order {
            if let Some(id) = by_index[index as usize].as_deref()
                && let Some(first) = taken.insert(id, index)
            {
                findings.push((index, clash(tree, first, id)));
            }
        }
        for (index, finding) in findings {
            let line = tree.node(index).line;
            tree.report(index, line, finding);
        }
        Self { by_index }
    }

    pub(crate) fn get(&self, index: u32) -> Option<&str> {
        self.by_index.get(index as usize)?.as_deref()
    }

    /// Every id of the template.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, &str)> {
        self.by_index
            .iter()
            .enumerate()
            .filter_map(|(index, id)| Some((u32::try_from(index).ok()?, id.as_deref()?)))
    }
}

/// The logical id of one element, as it is named at the moment.
pub(crate) fn name(tree: &Tree, index: u32) -> Option<String> {
    let overridden = tree
        .node(index)
        .extras
        .as_ref()
        .and_then(|extras| extras.logical_id.as_ref());
    match overridden {
        Some((id, _)) => Some(id.to_string()),
        None => logical_id(&tree.naming_components(index)),
    }
}

fn illegal(tree: &Tree, index: u32) -> Diagnostic {
    let path = tree.components(index).join("/");
    Diagnostic::error(
        &codes::ILLEGAL_LOGICAL_ID,
        "no logical id can be made from this path",
    )
    .given(format!("`{path}`"))
    .allowed("a path with at least one ASCII letter or digit, not only `Default`")
    .help("name the construct with letters and digits")
}

fn clash(tree: &Tree, first: u32, id: &str) -> Diagnostic {
    debug_assert_ne!(first, ROOT);
    let finding = Diagnostic::error(
        &codes::DUPLICATE_LOGICAL_ID,
        format!("two elements have the logical id `{id}`"),
    );
    finding
        .given(format!("the logical id of `{}` too", tree.path(first)))
        .allowed("each logical id once in a template")
        .help("rename one of the two so that they differ in letters and digits")
        .related("first used at", tree.node(first).line)
}
