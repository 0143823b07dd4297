//! The application as a process.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use stackwright_testing::Emulator;

/// The longest that the application may take for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// The running application; it is killed where a test fails before it stops it.
pub(crate) struct Application {
    process: Child,
    log: BufReader<ChildStdout>,
    address: String,
    password: String,
}

impl Application {
    /// Starts it beside an emulator, and waits until it listens.
    pub(crate) fn start(emulator: &Emulator, password: &str) -> Self {
        let mut process = emulator
            .aim(Command::new(env!("CARGO_BIN_EXE_go-on-aws")))
            .env("BASIC_AUTH_PASSWORD", password)
            .env("PORT", "0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(process.stdout.take().unwrap());
        let mut first = String::new();
        log.read_line(&mut first).unwrap();
        let first: Value = serde_json::from_str(&first).unwrap();
        let port = first["address"].as_str().unwrap().rsplit(':').next();
        Self {
            process,
            log,
            address: format!("127.0.0.1:{}", port.unwrap()),
            password: password.to_owned(),
        }
    }

    /// Status and body of the answer to a request.
    pub(crate) fn get(&self, path: &str, password: Option<&str>) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let authorization = password.map_or_else(String::new, |password| {
            let credentials = aws_smithy_types::base64::encode(format!("go-on-aws:{password}"));
            format!("Authorization: Basic {credentials}\r\n")
        });
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{authorization}\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, body.to_owned())
    }

    pub(crate) fn query(&self) -> (u16, Value) {
        let (status, body) = self.get("/query", Some(&self.password));
        (status, serde_json::from_str(&body).unwrap())
    }

    pub(crate) fn refuses_whoever_has_not_the_password(&self) {
        assert_eq!(self.get("/", None).0, 401);
        assert_eq!(self.get("/query", Some("wrong")).0, 401);
    }

    /// Stops it as ECS does, while somebody keeps a connection open, and gives the rest of its log.
    pub(crate) fn stop(mut self) -> Vec<Value> {
        let _idle = TcpStream::connect(&self.address).unwrap();
        let id = self.process.id().to_string();
        let sent = Command::new("kill").args(["-TERM", &id]).status().unwrap();
        assert!(sent.success());
        // The log ends when the process does.
        let mut log = String::new();
        self.log.read_to_string(&mut log).unwrap();
        let status = self.process.wait().unwrap();
        assert!(status.success(), "{status}:\n{log}");
        let lines = log.lines().map(serde_json::from_str);
        lines.collect::<Result<_, _>>().unwrap()
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
