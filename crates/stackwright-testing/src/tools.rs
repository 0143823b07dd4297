//! The Python and Node environments of tests that drive other people's programs.
//!
//! Each environment is made at its first use below the target directory, from exact pins, and kept
//! for later runs; several test processes may ask for it at once. Where the interpreter is missing,
//! one line on standard error says so and the caller gets `None`, to skip its test; where the
//! environment variable `CI` is set a missing interpreter is a failure instead.
//!
//! ```no_run
//! # fn test() {
//! let Some(python) = stackwright_testing::tools::python() else { return };
//! let version = python.command("cfn-lint").arg("--version").output().unwrap();
//! # }
//! ```

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The exact pins of the Python environment: cfn-lint, cloudformation-validate, ministack, the `aws`
/// command, and all that they need.
const REQUIREMENTS: &str = include_str!("../python/requirements.txt");

/// A Python virtual environment with cfn-lint, cloudformation-validate, ministack and the `aws`
/// command.
#[derive(Clone, Debug)]
pub struct Python {
    root: PathBuf,
}

impl Python {
    /// A command of the environment, such as `aws`, `cfn-lint` or `python`.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs().join(program));
        // Another environment's modules, named by the user's shell, are not ours.
        command.env_remove("PYTHONPATH").env_remove("PYTHONHOME");
        command.env("PYTHONDONTWRITEBYTECODE", "1");
        command
    }

    /// The folder of the environment's commands, to put first in a `PATH`.
    pub fn programs(&self) -> PathBuf {
        self.root
            .join(if cfg!(windows) { "Scripts" } else { "bin" })
    }
}

/// The pinned Python environment, made where it is not there yet; `None` where there is no Python.
///
/// It needs `python3` 3.10 or later with `venv`.
///
/// # Panics
/// Where the environment cannot be made, or `CI` is set and there is no Python.
#[track_caller]
pub fn python() -> Option<Python> {
    if !available("python3") {
        return skipped("python3");
    }
    let root = folder().join("python");
    prepare(&root, REQUIREMENTS, |root| {
        run(Command::new("python3").args(["-m", "venv"]).arg(root))?;
        let requirements = root.join("requirements.txt");
        fs::write(&requirements, REQUIREMENTS)?;
        let python = Python {
            root: root.to_owned(),
        };
        let pip = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
        ];
        run(python
            .command("python")
            .args(pip)
            .arg("--requirement")
            .arg(&requirements))
    });
    Some(Python { root })
}

/// A Node project with its packages installed.
#[derive(Clone, Debug)]
pub struct Node {
    root: PathBuf,
}

impl Node {
    /// `node`, with the project's packages within reach of every script.
    pub fn node(&self) -> Command {
        let mut command = Command::new("node");
        command.env("NODE_PATH", self.packages());
        command
    }

    /// A command that one of the packages brings, such as `cdk`.
    pub fn command(&self, program: &str) -> Command {
        Command::new(self.packages().join(".bin").join(program))
    }

    /// The project's `node_modules`.
    pub fn packages(&self) -> PathBuf {
        self.root.join("node_modules")
    }
}

/// The packages that `package.json` and `package-lock.json` in a folder name, installed where they
/// are not yet; `None` where there is no Node. Nothing is written to the folder itself.
///
/// # Panics
/// Where they cannot be installed, or `CI` is set and there is no Node.
#[track_caller]
pub fn node(project: &Path) -> Option<Node> {
    if !available("node") || !available("npm") {
        return skipped("node and npm");
    }
    let files = ["package.json", "package-lock.json"].map(|name| (name, project.join(name)));
    let texts = files.map(|(name, path)| (name, fs::read_to_string(&path).unwrap_or_default()));
    let pins: String = texts.iter().map(|(_, text)| text.as_str()).collect();
    let root = folder().join("node");
    prepare(&root, &pins, |root| {
        fs::create_dir_all(root)?;
        for (name, text) in &texts {
            fs::write(root.join(name), text)?;
        }
        let npm = [
            "ci",
            "--silent",
            "--no-audit",
            "--no-fund",
            "--no-update-notifier",
        ];
        run(Command::new("npm").args(npm).current_dir(root))
    });
    Some(Node { root })
}

/// A folder below the target directory for what tests keep between runs.
pub(crate) fn folder() -> PathBuf {
    // Cargo marks its target directory with this file.
    let executable = std::env::current_exe().unwrap_or_default();
    let target = executable
        .ancestors()
        .find(|path| path.join("CACHEDIR.TAG").is_file());
    target
        .map_or_else(std::env::temp_dir, Path::to_owned)
        .join("stackwright-testing")
}

/// Makes `root` with `make` unless it is there and was made from the same `pins`.
#[track_caller]
#[expect(clippy::panic, reason = "a test that cannot have its tools fails")]
fn prepare(root: &Path, pins: &str, make: impl FnOnce(&Path) -> io::Result<()>) {
    let result = (|| {
        fs::create_dir_all(folder())?;
        let lock = File::create(root.with_extension("lock"))?;
        lock.lock()?;
        // An environment holds its own path: moved with its target directory it has to be made anew.
        let pins = format!("{}\n{pins}", root.display());
        let stamp = root.with_extension("pins");
        if root.is_dir() && fs::read_to_string(&stamp).is_ok_and(|text| text == pins) {
            return Ok(());
        }
        if root.exists() {
            fs::remove_dir_all(root)?;
        }
        make(root)?;
        fs::write(stamp, pins)
    })();
    result.unwrap_or_else(|error: io::Error| panic!("{} cannot be made: {error}", root.display()));
}

fn available(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}

#[track_caller]
fn skipped<T>(interpreter: &str) -> Option<T> {
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    assert!(
        !in_ci(),
        "{test} needs {interpreter}, which this machine lacks"
    );
    // Written directly: the test harness keeps what goes through `eprintln!` to itself.
    let line = format!("skipped {test}: it needs {interpreter}, which this machine lacks\n");
    io::stderr().write_all(line.as_bytes()).ok();
    None
}

fn in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| value != OsStr::new("") && value != "false")
}

/// Runs a command to its end; what it printed becomes the error where it fails.
pub(crate) fn run(command: &mut Command) -> io::Result<()> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed).into_owned();
    Err(io::Error::other(format!(
        "{command:?} ended with {}:\n{printed}",
        output.status
    )))
}
