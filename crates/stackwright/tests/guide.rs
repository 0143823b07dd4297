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

/// The texts that the tests assert, in the order of the files.
fn texts() -> Vec<String> {
    let mut files: Vec<PathBuf> = vec![manifest().join("../stackwright-core/tests/diagnostics.rs")];
    let mut areas: Vec<PathBuf> = std::fs::read_dir(manifest().join("tests/diagnostics"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    areas.sort();
    files.extend(areas);
    let sources = files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap());
    sources.flat_map(|source| texts_of(&source)).collect()
}

/// The diagnostics in the inline snapshots of a test file.
fn texts_of(source: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut open = false;
    for line in source.lines() {
        let text = line.trim();
        let starts = ["error[", "warning[", "note["];
        if starts.iter().any(|word| text.starts_with(word)) {
            texts.push(format!("{text}\n"));
            open = true;
        } else if open && (text.starts_with("--> ") || text.starts_with("= ")) {
            let indent = if text.starts_with('=') { "   " } else { "  " };
            let last = texts.last_mut().unwrap();
            writeln!(last, "{indent}{text}").unwrap();
        } else {
            open = false;
        }
    }
    texts
}

/// The first text for each code.
fn examples() -> BTreeMap<String, String> {
    let mut examples = BTreeMap::new();
    for text in texts() {
        if let Some(code) = text.split(['[', ']']).nth(1) {
            examples.entry(code.to_owned()).or_insert(text);
        }
    }
    examples
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

/// Diagnostics about the command line, which have no construct.
const WITHOUT_A_CONSTRUCT: [&str; 2] = ["illegal-lookups", "unknown-context-key"];

#[test]
fn every_tested_text_says_what_was_given_what_is_allowed_and_what_to_do() {
    let mut incomplete = Vec::new();
    for text in texts() {
        let code = text.split(['[', ']']).nth(1).unwrap_or_default();
        let is_note = text.starts_with("note[");
        let mut facts = vec!["= help: "];
        if !is_note {
            facts.extend(["= given: ", "= allowed: "]);
        }
        if !WITHOUT_A_CONSTRUCT.contains(&code) {
            facts.extend(["--> ", "= path: "]);
        }
        let missing: Vec<&str> = facts
            .into_iter()
            .filter(|fact| !text.contains(fact))
            .collect();
        if !missing.is_empty() {
            incomplete.push(format!(
                "{} lacks {missing:?}",
                text.lines().next().unwrap()
            ));
        }
    }
    assert!(incomplete.is_empty(), "{}", incomplete.join("\n"));
}
