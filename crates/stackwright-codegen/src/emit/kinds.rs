//! The kinds: one module per service, always compiled.

use std::collections::{BTreeMap, BTreeSet};

use crate::kinds::Kinds;
use crate::output::Files;
use crate::overrides::Overrides;

use super::HEADER;

/// `kinds.rs` and the file of each service below it.
pub(super) fn files(kinds: &Kinds, overrides: &Overrides, files: &mut Files) {
    let mut modules: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for kind in kinds.all.keys() {
        if let Some((module, name)) = kind.split_once("::") {
            modules.entry(module).or_default().insert(name);
        }
    }
    let mut front = format!(
        "{HEADER}//! The kinds of ids, names and ARNs that the resource types yield and take.\n//!\n\
         //! They are always compiled, whatever features are on, so that a property of one service can\n\
         //! name the resources of another.\n\n\
         /// Declares kinds that are written as strings.\n\
         macro_rules! id_kinds {{\n    ($($(#[$doc:meta])* $name:ident,)*) => {{ $(\n        $(#[$doc])*\n        \
         pub enum $name {{}}\n        \
         // What the compiler would list in an error is long and tells nothing.\n        \
         #[diagnostic::do_not_recommend]\n        impl Kind for $name {{}}\n        \
         #[diagnostic::do_not_recommend]\n        impl TextKind for $name {{}}\n        \
         #[diagnostic::do_not_recommend]\n        impl IdKind for $name {{}}\n    )* }};\n}}\n\n"
    );
    for (module, names) in &modules {
        front.push_str(&format!("pub mod {module};\n"));
        files.insert(
            format!("kinds/{module}.rs"),
            file(module, names, kinds, overrides),
        );
    }
    files.insert("kinds.rs".into(), front);
}

fn file(module: &str, names: &BTreeSet<&str>, kinds: &Kinds, overrides: &Overrides) -> String {
    let path = |name: &str| format!("{module}::{name}");
    let mut out = format!("{HEADER}//! Kinds of `{module}`.\n\n");
    let (shared, own): (Vec<&str>, Vec<&str>) = names
        .iter()
        .partition(|name| overrides.contract.contains(&path(name)));
    let unions: Vec<(&str, &BTreeSet<String>)> = names
        .iter()
        .filter_map(|name| Some((*name, &kinds.unions.get(&path(name))?.members)))
        .collect();
    if !unions.is_empty() {
        out.push_str("use stackwright_core::kind::Accepts;\n");
    }
    if !own.is_empty() {
        out.push_str("use stackwright_core::kind::{IdKind, Kind, TextKind};\n");
    }
    if !shared.is_empty() {
        out.push_str(&format!(
            "pub use stackwright_core::kind::{{{}}};\n",
            shared.join(", ")
        ));
    }
    if !own.is_empty() {
        out.push_str("\nid_kinds! {\n");
        for name in own {
            let doc = kinds
                .all
                .get(&path(name))
                .map(String::as_str)
                .unwrap_or_default();
            out.push_str(&format!("    /// {doc}\n    {name},\n"));
        }
        out.push_str("}\n");
    }
    for (name, members) in unions {
        out.push('\n');
        for member in members {
            out.push_str(&format!(
                "#[diagnostic::do_not_recommend]\nimpl Accepts<super::{member}> for {name} {{}}\n"
            ));
        }
    }
    out
}
