//! An AWS on loopback, to deploy templates to.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::tools::{self, Python};

const LAUNCHER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/python/emulator.py");

/// The region that commands get unless they name another.
pub const REGION: &str = "eu-central-1";

/// A running [ministack](https://pypi.org/project/ministack/), with CloudFormation handlers for the
/// EC2 types that it lacks.
///
/// It listens on a free port of loopback, starts empty, keeps nothing, and ends with everything that
/// it started when this is dropped or the test's process dies. It proves that templates deploy and
/// are wired as meant; it does not check properties as AWS does, which is what [`crate::validate`]
/// is for.
///
/// ```no_run
/// use stackwright_testing::Emulator;
///
/// # fn test() {
/// let Some(emulator) = Emulator::start() else { return };
/// let stacks = emulator.aws(["cloudformation", "describe-stacks"]);
/// assert_eq!(stacks["Stacks"].as_array().unwrap().len(), 0);
/// # }
/// ```
#[derive(Debug)]
pub struct Emulator {
    python: Python,
    server: Child,
    port: u16,
    home: PathBuf,
}

impl Emulator {
    /// Starts an emulator and waits until it answers; `None` where this machine has no Python (see
    /// [`tools`]).
    ///
    /// # Panics
    /// Where it does not start, with its log.
    #[track_caller]
    #[expect(clippy::panic, reason = "a test that cannot start its emulator fails")]
    pub fn start() -> Option<Self> {
        let python = tools::python()?;
        // Another process may take the free port between its choice and its use.
        let started = Self::launch(&python).or_else(|_| Self::launch(&python));
        Some(started.unwrap_or_else(|error| panic!("the emulator does not start: {error}")))
    }

    fn launch(python: &Python) -> io::Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let home = tools::folder().join(format!("emulator-{}-{port}", std::process::id()));
        fs::create_dir_all(&home)?;
        let log = File::create(home.join("log"))?;
        let server = isolated(python.command("python"), python, &home)
            .arg(LAUNCHER)
            .env("GATEWAY_PORT", port.to_string())
            .env("BIND_HOST", Ipv4Addr::LOCALHOST.to_string())
            .env("MINISTACK_REGION", REGION)
            .env("AWS_DEFAULT_REGION", REGION)
            .stdin(Stdio::piped())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()?;
        let mut emulator = Self {
            python: python.clone(),
            server,
            port,
            home,
        };
        emulator.wait()?;
        Ok(emulator)
    }

    fn wait(&mut self) -> io::Result<()> {
        const PATIENCE: Duration = Duration::from_secs(60);
        let started = Instant::now();
        while !self.is_ready() {
            if let Some(status) = self.server.try_wait()? {
                return Err(io::Error::other(format!(
                    "it ended with {status}:\n{}",
                    self.log()
                )));
            }
            if started.elapsed() > PATIENCE {
                return Err(io::Error::other(format!(
                    "no answer in time:\n{}",
                    self.log()
                )));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    fn is_ready(&self) -> bool {
        let ask = || -> io::Result<String> {
            let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
            let mut stream = TcpStream::connect(address)?;
            stream.set_read_timeout(Some(Duration::from_secs(5)))?;
            stream.write_all(b"GET /_ministack/health HTTP/1.0\r\nHost: localhost\r\n\r\n")?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer)?;
            Ok(answer)
        };
        ask().is_ok_and(|answer| answer.split(' ').nth(1) == Some("200"))
    }

    /// Where the emulator answers, for example `http://127.0.0.1:43127`.
    pub fn endpoint(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }

    /// What the emulator has logged.
    pub fn log(&self) -> String {
        fs::read_to_string(self.home.join("log")).unwrap_or_default()
    }

    /// Gives a command this emulator for AWS: the endpoint, credentials that are none, a region, and
    /// nothing else of the environment but `PATH`; no profile of the user's, no proxy.
    pub fn aim(&self, command: Command) -> Command {
        let mut command = isolated(command, &self.python, &self.home);
        command
            .env("AWS_ENDPOINT_URL", self.endpoint())
            .env("AWS_ACCESS_KEY_ID", "test")
            .env("AWS_SECRET_ACCESS_KEY", "test")
            .env("AWS_REGION", REGION)
            .env("AWS_DEFAULT_REGION", REGION)
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("AWS_PAGER", "");
        command
    }

    /// The real `aws` command, pinned, to be given its arguments and run.
    pub fn aws_command(&self) -> Command {
        self.aim(self.python.command("aws"))
    }

    /// Runs the real `aws` command and gives what it prints: JSON, a text where that is none, `null`
    /// where it prints nothing.
    ///
    /// # Panics
    /// Where the command fails, with all that it printed.
    #[track_caller]
    #[expect(clippy::panic, reason = "an assertion fails by panicking")]
    pub fn aws<S: AsRef<std::ffi::OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Value {
        self.try_aws(arguments)
            .unwrap_or_else(|problem| panic!("{problem}"))
    }

    /// As [`aws`](Self::aws), for a command that may fail.
    ///
    /// # Errors
    /// What the command printed, where it fails.
    pub fn try_aws<S: AsRef<std::ffi::OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Value, String> {
        let mut command = self.aws_command();
        command.args(arguments).args(["--output", "json"]);
        let output = command.output().map_err(|error| format!("aws: {error}"))?;
        let printed = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if !output.status.success() {
            let arguments: Vec<_> = command
                .get_args()
                .map(|part| part.to_string_lossy())
                .collect();
            let errors = String::from_utf8_lossy(&output.stderr);
            return Err(format!("aws {}:\n{printed}\n{errors}", arguments.join(" ")));
        }
        if printed.is_empty() {
            return Ok(Value::Null);
        }
        Ok(serde_json::from_str(&printed).unwrap_or(Value::String(printed)))
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // The launcher ends itself and its children when its standard input closes.
        drop(self.server.stdin.take());
        let started = Instant::now();
        while matches!(self.server.try_wait(), Ok(None)) {
            if started.elapsed() > Duration::from_secs(5) {
                self.server.kill().ok();
                self.server.wait().ok();
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        fs::remove_dir_all(&self.home).ok();
    }
}

/// A command whose environment is `PATH` and a home of its own.
fn isolated(mut command: Command, python: &Python, home: &std::path::Path) -> Command {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(python.programs()).chain(std::env::split_paths(&rest));
    command
        .env_clear()
        .env("PATH", std::env::join_paths(folders).unwrap_or(rest))
        .env("HOME", home)
        .env("TMPDIR", home)
        .env("LC_ALL", "C.UTF-8");
    command
}
