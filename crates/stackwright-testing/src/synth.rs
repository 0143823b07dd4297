//! The `synth` binary of an application, run as its users run it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The `synth` binary of an application.
///
/// It runs with an empty environment: what it prints may depend on nothing there.
///
/// ```no_run
/// use stackwright_testing::Synth;
///
/// // In an integration test, the path is `env!("CARGO_BIN_EXE_synth")`.
/// let template = Synth::new("target/debug/synth").template("vpc");
/// ```
#[derive(Clone, Debug)]
pub struct Synth {
    binary: PathBuf,
}

impl Synth {
    /// The binary at a path: in an integration test, `env!("CARGO_BIN_EXE_synth")`.
    pub fn new(binary: impl Into<PathBuf>) -> Self {
        Self {
            binary: binary.into(),
        }
    }

    /// Where the binary is.
    pub fn path(&self) -> &Path {
        &self.binary
    }

    /// The command, without arguments, in an empty environment.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.binary);
        command.env_clear();
        command
    }

    /// The names of the stacks (`synth --list`), in the order of the application.
    ///
    /// # Panics
    /// Where the binary fails.
    #[track_caller]
    pub fn stacks(&self) -> Vec<String> {
        self.text(["--list"]).lines().map(str::to_owned).collect()
    }

    /// A stack's template, as it is printed (`synth STACK`), without the newline at its end.
    ///
    /// # Panics
    /// Where the binary fails, with what it reported.
    #[track_caller]
    pub fn template(&self, stack: &str) -> String {
        let text = self.text([stack]);
        text.strip_suffix('\n').unwrap_or(&text).to_owned()
    }

    /// Writes every stack's template to a folder (`synth --all --out DIR`), emptied before, and
    /// gives the files in the order of [`stacks`](Self::stacks).
    ///
    /// # Panics
    /// Where the binary fails, or does not write a template.
    #[track_caller]
    pub fn templates(&self, folder: &Path) -> Vec<PathBuf> {
        fs::remove_dir_all(folder).ok();
        let folder_name = folder.to_string_lossy();
        self.text(["--all", "--out", folder_name.as_ref()]);
        let file = |stack: &String| folder.join(format!("{stack}.template.json"));
        let files: Vec<PathBuf> = self.stacks().iter().map(file).collect();
        let missing: Vec<_> = files.iter().filter(|file| !file.is_file()).collect();
        assert!(missing.is_empty(), "synth --all did not write {missing:?}");
        files
    }

    #[track_caller]
    fn text<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> String {
        let mut command = self.command();
        let output = command.args(arguments).output();
        let Output {
            status,
            stdout,
            stderr,
        } = expect(output, &self.binary);
        assert!(
            status.success(),
            "{command:?} failed:\n{}",
            String::from_utf8_lossy(&stderr)
        );
        String::from_utf8_lossy(&stdout).into_owned()
    }
}

#[track_caller]
#[expect(
    clippy::panic,
    reason = "a test whose application does not start fails"
)]
fn expect(output: std::io::Result<Output>, binary: &Path) -> Output {
    output.unwrap_or_else(|error| panic!("{} does not start: {error}", binary.display()))
}
