//! The generated files: written, or compared with what is checked in.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::error::{Doing, Error, Result};

/// Texts by path.
pub type Files = BTreeMap<String, String>;

/// Runs rustfmt over the source files below the module `root`, in `folder`, which is emptied first.
///
/// # Errors
/// rustfmt is missing or refuses the text, or `folder` can't be written.
pub fn format(files: &mut Files, root: &str, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).doing(format!("emptying {}", folder.display()))?;
    }
    write(files, folder)?;
    // rustfmt follows every `mod`, whatever its features.
    let status = Command::new("rustfmt")
        .args(["--edition", "2024", "--style-edition", "2024"])
        .arg(folder.join(root))
        .status()
        .doing("running rustfmt")?;
    if !status.success() {
        return Err(Error("rustfmt refused the generated source".to_owned()));
    }
    for (path, text) in files {
        let file = folder.join(path);
        *text = fs::read_to_string(&file).doing(format!("reading {}", file.display()))?;
    }
    Ok(())
}

/// Writes the files that differ.
///
/// # Errors
/// The folder can't be written.
pub fn write(files: &Files, folder: &Path) -> Result<()> {
    for (path, text) in files {
        let file = folder.join(path);
        if fs::read_to_string(&file).is_ok_and(|existing| existing == *text) {
            continue;
        }
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).doing(format!("creating {}", parent.display()))?;
        }
        fs::write(&file, text).doing(format!("writing {}", file.display()))?;
    }
    Ok(())
}

/// The paths that differ from `folder`: changed, missing, or there without being generated.
///
/// # Errors
/// The folder can't be read.
pub fn stale(files: &Files, folder: &Path) -> Result<Vec<String>> {
    let existing = existing(folder)?;
    let changed = files
        .iter()
        .filter(|(path, text)| existing.get(*path) != Some(text));
    let mut paths: Vec<String> = changed.map(|(path, _)| path.clone()).collect();
    paths.extend(
        existing
            .into_keys()
            .filter(|path| !files.contains_key(path)),
    );
    paths.sort();
    Ok(paths)
}

/// Removes what is there without being generated.
///
/// # Errors
/// The folder can't be changed.
pub fn prune(files: &Files, folder: &Path) -> Result<()> {
    for path in stale(files, folder)?
        .iter()
        .filter(|path| !files.contains_key(*path))
    {
        let file = folder.join(path);
        fs::remove_file(&file).doing(format!("removing {}", file.display()))?;
    }
    Ok(())
}

/// Reads every file below a folder; none where there is no folder.
///
/// # Errors
/// The folder can't be read.
pub fn existing(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    read(folder, "", &mut files)?;
    Ok(files)
}

fn read(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).doing(format!("reading {}", folder.display()))? {
        let path = entry.doing("reading a folder")?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let name = format!("{prefix}{}", name.unwrap_or_default());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files)?;
        } else {
            let text = fs::read_to_string(&path).doing(format!("reading {}", path.display()))?;
            files.insert(name, text);
        }
    }
    Ok(())
}
