//! The features of `stackwright-cfn`, in its manifest.

use crate::error::{Doing, Result};
use crate::model::Service;

/// The heading below which the manifest is generated, to its end.
const MARK: &str = "# Written by stackwright-codegen, from here on.\n";

/// The manifest with one feature per service.
///
/// # Errors
/// A manifest without the mark.
pub fn manifest(existing: &str, services: &[Service]) -> Result<String> {
    let kept = existing
        .split_once(MARK)
        .doing("no mark in the manifest of stackwright-cfn")?
        .0;
    let mut text = format!("{kept}{MARK}[features]\ndefault = []\n");
    let modules: Vec<String> = services
        .iter()
        .map(|service| format!("{:?}", service.module))
        .collect();
    text.push_str("# Every service.\nfull = [\n");
    modules
        .iter()
        .for_each(|module| text.push_str(&format!("    {module},\n")));
    text.push_str("]\n");
    for service in services {
        text.push_str(&format!(
            "# `{}`\n{} = []\n",
            service.namespace, service.module
        ));
    }
    Ok(text)
}
