//! User data: what an instance does when it starts for the first time.

mod multipart;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::intrinsic::{base64, concat};
use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, NodeRef, Scope, Value, text};

use super::machine_image::OperatingSystemType;
use crate::ec2::codes;

pub use multipart::{MultipartBody, MultipartUserData};

/// What an instance does when it starts for the first time: a script, or whatever its image makes of the
/// data.
///
/// Clones share their commands: what is added before synthesis reaches every instance that has the data.
///
/// ```
/// use stackwright::ec2::UserData;
///
/// let data = UserData::for_linux();
/// data.add_commands(["dnf install -y nginx", "systemctl enable --now nginx"]);
/// ```
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html>
#[derive(Clone, Debug)]
pub struct UserData(Rc<RefCell<Content>>);

#[derive(Debug)]
struct Content {
    form: Form,
    commands: Vec<Command>,
    on_exit: Vec<Command>,
}

#[derive(Debug)]
enum Form {
    Linux { shebang: String },
    Windows { persist: bool },
    Custom,
    Multipart(MultipartUserData),
}

#[derive(Clone, Debug)]
enum Command {
    Line(Node),
    /// Tells CloudFormation about the resource how the script ended.
    Signal(NodeRef),
}

/// A file in S3 that an instance fetches.
#[derive(Clone, Debug)]
pub struct S3Download {
    bucket: Value<String>,
    key: Value<String>,
    local_file: Option<String>,
    region: Option<Value<String>>,
}

impl S3Download {
    /// The object of a bucket, by the bucket's name. The instance's role has to be allowed to read it.
    pub fn new(bucket_name: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        Self {
            bucket: bucket_name.into_value(),
            key: key.into_value(),
            local_file: None,
            region: None,
        }
    }

    /// Where the file is put. Default: below `/tmp`, or `C:/temp` on Windows, by its key.
    #[must_use]
    pub fn local_file(mut self, path: impl Into<String>) -> Self {
        self.local_file = Some(path.into());
        self
    }

    /// The bucket's region. Default: the instance's.
    #[must_use]
    pub fn region(mut self, region: impl IntoValue<String>) -> Self {
        self.region = Some(region.into_value());
        self
    }
}

fn line(parts: impl Into<Node>) -> Command {
    Command::Line(concat(parts).value::<String>().into_node())
}

fn joined(lines: Vec<Node>) -> Node {
    let mut parts: Vec<Node> = Vec::new();
    for (position, line) in lines.into_iter().enumerate() {
        if position > 0 {
            parts.push("\n".into());
        }
        parts.push(line);
    }
    concat(parts).value::<String>().into_node()
}

impl UserData {
    fn of(form: Form) -> Self {
        Self(Rc::new(RefCell::new(Content {
            form,
            commands: Vec::new(),
            on_exit: Vec::new(),
        })))
    }

    /// A script for the shell of Linux.
    pub fn for_linux() -> Self {
        Self::for_linux_with_shebang("#!/bin/bash")
    }

    /// A script for another interpreter, named by its first line.
    pub fn for_linux_with_shebang(shebang: impl Into<String>) -> Self {
        Self::of(Form::Linux {
            shebang: shebang.into(),
        })
    }

    /// A script for PowerShell, which runs once.
    pub fn for_windows() -> Self {
        Self::of(Form::Windows { persist: false })
    }

    /// A script for PowerShell, which runs at every start.
    pub fn for_windows_persistent() -> Self {
        Self::of(Form::Windows { persist: true })
    }

    /// A script for the shell of an operating system.
    pub fn for_operating_system(os: OperatingSystemType) -> Self {
        match os {
            OperatingSystemType::Linux => Self::for_linux(),
            OperatingSystemType::Windows => Self::for_windows(),
        }
    }

    /// Anything else, as it is. Commands that are added follow it line by line.
    pub fn custom(content: impl IntoValue<String>) -> Self {
        let data = Self::of(Form::Custom);
        data.0
            .borrow_mut()
            .commands
            .push(Command::Line(content.into_value().into_node()));
        data
    }

    /// The commands of a part that stands for the whole, where there is one.
    fn target(&self) -> Self {
        match &self.0.borrow().form {
            Form::Multipart(multipart) => multipart.default.clone().unwrap_or_else(|| self.clone()),
            _ => self.clone(),
        }
    }

    fn push(&self, commands: impl IntoIterator<Item = Command>) {
        self.target().0.borrow_mut().commands.extend(commands);
    }

    /// Adds commands.
    pub fn add_commands<C: IntoValue<String>>(&self, commands: impl IntoIterator<Item = C>) {
        self.push(
            commands
                .into_iter()
                .map(|command| Command::Line(command.into_value().into_node())),
        );
    }

    /// Adds commands that run when the script ends, in whatever way.
    pub fn add_on_exit_commands<C: IntoValue<String>>(
        &self,
        commands: impl IntoIterator<Item = C>,
    ) {
        let commands = commands
            .into_iter()
            .map(|command| Command::Line(command.into_value().into_node()));
        self.target().0.borrow_mut().on_exit.extend(commands);
    }

    fn is_windows(&self) -> bool {
        matches!(self.0.borrow().form, Form::Windows { .. })
    }

    /// Adds commands that fetch a file from S3, and returns where it is put.
    pub fn add_s3_download_command(&self, download: S3Download) -> Value<String> {
        let target = self.target();
        let S3Download {
            bucket,
            key,
            local_file,
            region,
        } = download;
        let default = if target.is_windows() {
            "C:/temp/"
        } else {
            "/tmp/"
        };
        let path: Value<String> = match local_file {
            Some(path) => path.into_value(),
            None => text![default, &key].value(),
        };
        let place = || Node::from(&path);
        let region = region
            .map(IntoValue::<String>::into_value)
            .map(Value::into_node);
        let commands = if target.is_windows() {
            let mut read: Vec<Node> = vec![
                "Read-S3Object -BucketName '".into(),
                bucket.into_node(),
                "' -key '".into(),
                key.into_node(),
                "' -file '".into(),
                place(),
                "' -ErrorAction Stop".into(),
            ];
            if let Some(region) = region {
                read.extend([" -Region ".into(), region]);
            }
            [
                line([
                    "mkdir (Split-Path -Path '".into(),
                    place(),
                    "' ) -ea 0".into(),
                ]),
                line(read),
            ]
        } else {
            let mut copy: Vec<Node> = vec![
                "aws s3 cp 's3://".into(),
                bucket.into_node(),
                "/".into(),
                key.into_node(),
                "' '".into(),
                place(),
                "'".into(),
            ];
            if let Some(region) = region {
                copy.extend([" --region ".into(), region]);
            }
            [
                line(["mkdir -p $(dirname '".into(), place(), "')".into()]),
                line(copy),
            ]
        };
        target.push(commands);
        path
    }

    /// Adds a command that runs a file.
    pub fn add_execute_file_command(&self, path: impl IntoValue<String>, arguments: Option<&str>) {
        let target = self.target();
        let path = path.into_value().into_node();
        let arguments = arguments
            .map(|arguments| format!(" {arguments}"))
            .unwrap_or_default();
        let commands = if target.is_windows() {
            vec![
                line([
                    "&'".into(),
                    path.clone(),
                    "'".into(),
                    arguments.as_str().into(),
                ]),
                line([
                    "if (!$?) { Write-Error 'Failed to execute the file \"".into(),
                    path,
                    "\"' -ErrorAction Stop }".into(),
                ]),
            ]
        } else {
            vec![
                line(["set -e".into()] as [Node; 1]),
                line(["chmod +x '".into(), path.clone(), "'".into()]),
                line(["'".into(), path, "'".into(), arguments.as_str().into()]),
            ]
        };
        target.push(commands);
    }

    /// Tells CloudFormation about a resource of the stack, when the script ends, whether it succeeded:
    /// what a creation policy waits for.
    pub fn add_signal_on_exit_command(&self, resource: &impl AsNode) {
        self.target()
            .0
            .borrow_mut()
            .on_exit
            .push(Command::Signal(resource.node()));
    }

    /// The data as it is written into a template, before it is encoded.
    pub fn render(&self, scope: &Scope) -> Value<String> {
        let content = self.0.borrow();
        let line = |command: &Command| content.form.write(scope, command);
        let commands = content.commands.iter().map(line);
        let on_exit: Vec<Node> = content.on_exit.iter().map(line).collect();
        let mut lines: Vec<Node> = Vec::new();
        match &content.form {
            Form::Linux { shebang } => {
                lines.push(shebang.as_str().into());
                if !on_exit.is_empty() {
                    lines.extend(["function exitTrap(){".into(), "exitCode=$?".into()]);
                    lines.extend(on_exit);
                    lines.extend(["}".into(), "trap exitTrap EXIT".into()]);
                }
                lines.extend(commands);
            }
            Form::Windows { persist } => {
                let traps = !on_exit.is_empty();
                if traps {
                    lines.push("trap {".into());
                    lines.push("$success=($PSItem.Exception.Message -eq \"Success\")".into());
                    lines.extend(on_exit);
                    lines.extend(["break".into(), "}".into()]);
                }
                lines.extend(commands);
                if traps {
                    lines.push("throw \"Success\"".into());
                }
                let end = if *persist {
                    "</powershell><persist>true</persist>"
                } else {
                    "</powershell>"
                };
                let parts: [Node; 3] = ["<powershell>".into(), joined(lines), end.into()];
                return concat(parts).value();
            }
            Form::Custom => {
                refuse(
                    scope,
                    !on_exit.is_empty(),
                    "commands on exit of custom user data",
                );
                lines.extend(commands);
            }
            Form::Multipart(multipart) => {
                let stray = !on_exit.is_empty() || !content.commands.is_empty();
                refuse(
                    scope,
                    stray,
                    "commands beside the parts of multipart user data",
                );
                lines.extend(multipart.lines(scope));
            }
        }
        Value::from_node(joined(lines))
    }

    /// The data as the property `UserData` of an instance has it.
    pub(crate) fn encoded(&self, scope: &Scope) -> Node {
        base64(self.render(scope)).into_node()
    }
}

/// Reports commands that would be left out.
fn refuse(scope: &Scope, are_left_out: bool, given: &str) {
    if are_left_out {
        let finding =
            Diagnostic::error(&codes::USER_DATA, "commands have no place in the user data");
        scope.diagnose(
            finding
                .given(given)
                .allowed("commands of Linux and Windows user data, and of a default part")
                .help("add them to the user data of a part: `MultipartUserData::default_part`"),
        );
    }
}

impl Form {
    fn write(&self, scope: &Scope, command: &Command) -> Node {
        let resource = match command {
            Command::Line(line) => return line.clone(),
            Command::Signal(resource) => resource,
        };
        let id = scope.logical_id(resource).unwrap_or_default();
        let signal = format!(
            "cfn-signal --stack {} --resource {id} --region ",
            scope.stack_name()
        );
        let region = scope.stack_region();
        let line = match self {
            Self::Windows { .. } => {
                text![signal, region, " --success ($success.ToString().ToLower())"]
            }
            _ => text![
                "/opt/aws/bin/",
                signal,
                region,
                " -e $exitCode || echo 'Failed to send Cloudformation Signal'"
            ],
        };
        line.value::<String>().into_node()
    }
}

impl From<&UserData> for UserData {
    fn from(data: &UserData) -> Self {
        data.clone()
    }
}

impl From<MultipartUserData> for UserData {
    fn from(multipart: MultipartUserData) -> Self {
        Self::of(Form::Multipart(multipart))
    }
}
