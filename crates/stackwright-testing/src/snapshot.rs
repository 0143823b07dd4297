//! Snapshots of templates: one file for each stack, whose body is exactly the template.
//!
//! A test keeps a stack's template with one line:
//!
//! ```no_run
//! # let template = String::new();
//! stackwright_testing::assert_template_snapshot!("snapshots", "vpc", template);
//! ```
//!
//! That is `snapshots/vpc.snap` beside the crate's `Cargo.toml`: three lines of insta's header, which
//! name the test, then the template to its last byte and a newline. `cargo insta review` accepts and
//! rejects changes.

use std::path::{Path, PathBuf};

use insta::Settings;

/// insta's settings for a folder of templates: nothing in a file's name but the stack's, and nothing
/// in its header but the test's file, so that no change of the code shows except in a template.
///
/// A relative folder is relative to the file of the test.
pub fn settings(folder: impl AsRef<Path>) -> Settings {
    let mut settings = Settings::new();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

/// The template that a snapshot file holds: what follows its header, without the last newline.
///
/// # Errors
/// Where the file cannot be read or has no header.
pub fn template(file: &Path) -> std::io::Result<String> {
    let text = std::fs::read_to_string(file)?;
    let body = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"));
    match body {
        Some((_, body)) => Ok(body.strip_suffix('\n').unwrap_or(body).to_owned()),
        None => Err(std::io::Error::other(format!(
            "{} has no header",
            file.display()
        ))),
    }
}

/// The snapshot files of a folder that belong to none of these stacks: left over from a stack that
/// was renamed or removed. A folder that is not there has none.
///
/// # Errors
/// Where the folder cannot be read.
pub fn unreferenced<S: AsRef<str>>(folder: &Path, stacks: &[S]) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !folder.exists() {
        return Ok(found);
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let stack = name
            .strip_suffix(".snap")
            .or_else(|| name.strip_suffix(".snap.new"));
        if stack.is_some_and(|stack| stacks.iter().all(|known| known.as_ref() != stack)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Asserts that a stack's template is the one in `FOLDER/NAME.snap`; the folder is relative to the
/// `Cargo.toml` of the crate that the test belongs to.
#[macro_export]
macro_rules! assert_template_snapshot {
    ($folder:expr, $name:expr, $template:expr $(,)?) => {
        $crate::snapshot::settings(::std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join($folder))
            .bind(|| $crate::insta::assert_snapshot!($name, $template))
    };
}
