//! The guide's page on diagnostics is made of the codes and of the texts that the tests assert.
//!
//! After a change of either, run this test with `UPDATE_GUIDE=1`.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests read files, and a failure is a panic"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn manifest() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The first text that a test asserts for each code.
fn examples() -> BTreeMap<String, String> {
    let mut files: Vec<PathBuf> = vec![manifest().join("../stackwright-core/tests/diagnostics.rs")];
    let mut areas: Vec<PathBuf> = std::fs::read_dir(manifest().join("tests/diagnostics"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    areas.sort();
    files.extend(areas);
    let mut examples = BTreeMap::new();
    for file in files {
        collect(&std::fs::read_to_string(file).unwrap(), &mut examples);
    }
    examples
}

fn collect(source: &str, examples: &mut BTreeMap<String, String>) {
    let mut current: Option<(String, String)> = None;
    for line in source.lines() {
        let text = line.trim();
        let opens = ["error[", "warning[", "note["]
            .iter()
            .any(|word| text.starts_with(word));
        let belongs = ["--> ", "= "].iter().any(|mark| text.starts_with(mark));
        match &mut current {
            Some((_, body)) if belongs => {
                let indent = if text.starts_with('=') { "   " } else { "  " };
                writeln!(body, "{indent}{text}").unwrap();
            }
            _ => {
                if let Some((code, body)) = current.take() {
                    examples.entry(code).or_insert(body);
                }
                if opens && let Some(code) = text.split(['[', ']']).nth(1) {
                    current = Some((code.to_owned(), format!("{text}\n")));
                }
            }
        }
    }
}

/// Puts bare addresses into angle brackets, as Markdown wants links.
fn linked(text: &str) -> String {
    let word = |word: &str| match word.find("https://") {
        None => word.to_owned(),
        Some(at) => {
            let (before, address) = word.split_at(at);
            let end = address.find([')', ',', ';']).unwrap_or(address.len());
            format!("{before}<{}>{}", &address[..end], &address[end..])
        }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_on_diagnostics_lists_every_code_with_a_tested_example() {
    let examples = examples();
    let mut page = String::from(
        "Every diagnostic: what its code means, and an example.\n\n\
         `synth --explain CODE` prints the meaning. In the examples `LINE` stands for a number.\n",
    );
    let mut missing = Vec::new();
    for code in stackwright::codes::all() {
        writeln!(page, "\n# {}\n{}\n", code.name, linked(code.explanation)).unwrap();
        match examples.get(code.name) {
            Some(example) => writeln!(page, "```text\n{example}```").unwrap(),
            None => missing.push(code.name),
        }
    }
    let file = manifest().join("src/guide/diagnostics.md");
    if std::env::var_os("UPDATE_GUIDE").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    assert!(
        missing.is_empty(),
        "no test asserts the text of these codes: {missing:?}"
    );
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        written == page,
        "{} is stale: run with UPDATE_GUIDE=1",
        file.display()
    );
}
