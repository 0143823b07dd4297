//! Fetching the two specifications with the clients that everybody has, npm and pip.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};

use crate::error::{Doing, Error, Result};

/// One pinned input.
struct Input {
    /// The command that puts the package into the current folder.
    download: &'static [&'static str],
    /// The file that it makes.
    file: &'static str,
    /// Its SHA-256.
    sha256: &'static str,
    /// The command that unpacks it, without the file.
    unpack: &'static [&'static str],
    /// The folder to unpack it into, which the unpacking command gets last.
    folder: &'static str,
}

const INPUTS: [Input; 2] = [
    Input {
        download: &[
            "npm",
            "pack",
            "--silent",
            "@aws-cdk/aws-service-spec@0.1.216",
        ],
        file: "aws-cdk-aws-service-spec-0.1.216.tgz",
        sha256: "2305b840c961bf7ab982a3e67a44cd2fe1f8fad78d8f2598c0fd36fbf17c9af8",
        unpack: &["python3", "-m", "tarfile", "-e"],
        folder: "aws-service-spec",
    },
    Input {
        download: &[
            "python3",
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--only-binary",
            ":all:",
            "cfn-lint==1.58.0",
        ],
        file: "cfn_lint-1.58.0-py3-none-any.whl",
        sha256: "9d9f06043160756a6158f5c3f92a44ce38254b1c578127461608305bc8262987",
        unpack: &["python3", "-m", "zipfile", "-e"],
        folder: "cfn-lint",
    },
];

/// Puts the inputs into `folder`, unpacked. What is there with the right hash is not fetched again.
///
/// # Errors
/// npm or Python is missing or fails, or a package is not the pinned one.
pub fn fetch(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).doing(format!("creating {}", folder.display()))?;
    for input in &INPUTS {
        let file = folder.join(input.file);
        if !file.exists() {
            run(input.download, &[], folder)?;
        }
        let bytes = fs::read(&file).doing(format!("reading {}", file.display()))?;
        let found = hex(&Sha256::digest(&bytes));
        if found != input.sha256 {
            let Input { file, sha256, .. } = input;
            return Err(Error(format!(
                "{file}: its SHA-256 is {found}, the pinned one is {sha256}; delete it to fetch it again"
            )));
        }
        // The mark is written last, so that neither a half nor an older folder is taken for it.
        let unpacked = folder.join(input.folder);
        let mark = unpacked.join("sha256");
        if fs::read_to_string(&mark).is_ok_and(|unpacked| unpacked == input.sha256) {
            continue;
        }
        if unpacked.exists() {
            fs::remove_dir_all(&unpacked).doing(format!("emptying {}", unpacked.display()))?;
        }
        run(input.unpack, &[input.file, input.folder], folder)?;
        fs::write(&mark, input.sha256).doing(format!("writing {}", mark.display()))?;
    }
    Ok(())
}

fn run(command: &[&str], more: &[&str], folder: &Path) -> Result<()> {
    let (program, arguments) = command.split_first().doing("an empty command")?;
    let status = Command::new(program)
        .args(arguments)
        .args(more)
        .current_dir(folder)
        .stdout(Stdio::null())
        .status();
    let status = status.doing(format!("running {program}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(Error(format!("`{}` failed: {status}", command.join(" "))))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
