//! `DependsOn`: which resources wait for which, from dependencies between constructs.

use std::collections::HashMap;

use crate::collate::collate;
use crate::tree::Tree;

use super::resource;

/// The resources that each resource explicitly waits for, in the order in which they are written.
pub(crate) type DependsOn = HashMap<u32, Vec<u32>>;

/// Every resource below the dependent waits for every resource below what it depends on; the lists
/// are sorted by path, as the CDK sorts them.
pub(crate) fn resolve(tree: &Tree, order: &[u32]) -> DependsOn {
    let mut depends_on = DependsOn::new();
    if tree.dependencies.is_empty() {
        return depends_on;
    }
    let attached: Vec<bool> = {
        let mut attached = vec![false; tree.nodes.len()];
        order
            .iter()
            .for_each(|index| attached[*index as usize] = true);
        attached
    };
    let resources = |top: u32| {
        let below = tree.subtree(top).into_iter();
        below
            .filter(|index| attached[*index as usize] && resource(tree, *index).is_some())
            .collect::<Vec<_>>()
    };
    for (dependent, on) in &tree.dependencies {
        let Some(dependent) = tree.local(*dependent) else {
            continue;
        };
        let targets: Vec<u32> = on
            .nodes()
            .into_iter()
            .filter_map(|node| tree.local(node))
            .flat_map(&resources)
            .collect();
        for source in resources(dependent) {
            let list = depends_on.entry(source).or_default();
            for target in &targets {
                if *target != source && !list.contains(target) {
                    list.push(*target);
                }
            }
        }
    }
    depends_on.retain(|_, list| !list.is_empty());
    for list in depends_on.values_mut() {
        list.sort_by_cached_key(|index| SortKey(tree.naming_path(*index)));
    }
    depends_on
}

#[derive(PartialEq, Eq)]
struct SortKey(String);

impl PartialOrd for SortKey {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SortKey {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        collate(&self.0, &other.0)
    }
}
