//! The real `cdk` command drives the application: it lists, synthesizes, compares and deploys.
//!
//! It runs without internet, notices and telemetry. `synth --assembly DIR` is the application's side
//! of the agreement.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use stackwright_testing::tools::{self, Node};
use stackwright_testing::{Emulator, Synth};

/// A folder to run `cdk` in, with the application that it drives.
struct Project {
    node: Node,
    synth: Synth,
    folder: PathBuf,
}

impl Project {
    /// `None` where this machine has no Node.
    fn new(name: &str) -> Option<Self> {
        let pins = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/stackwright/tests/cdk");
        let node = tools::node(&pins)?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("cdk")
            .join(name);
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).unwrap();
        Some(Self {
            node,
            synth: Synth::new(env!("CARGO_BIN_EXE_synth")),
            folder,
        })
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = self.node.command("cdk");
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap());
        self.run_in(command.env("HOME", &self.folder), arguments)
    }

    fn run_in(&self, command: &mut Command, arguments: &[&str]) -> Output {
        let app = format!("\"{}\" --assembly cdk.out", self.synth.path().display());
        command
            .current_dir(&self.folder)
            .env("CDK_DISABLE_CLI_TELEMETRY", "true")
            .env("CDK_DISABLE_VERSION_CHECK", "1")
            .env("NODE_NO_WARNINGS", "1")
            .stdin(Stdio::null())
            .args([
                "--app",
                &app,
                "--no-notices",
                "--no-version-reporting",
                "--no-color",
            ])
            .args(arguments);
        command.output().unwrap()
    }
}

/// What a command printed on standard output; it must have succeeded.
#[track_caller]
fn printed(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}\n{errors}");
    text
}

#[test]
fn cdk_ls_names_the_stacks() {
    let Some(project) = Project::new("ls") else {
        return;
    };
    let listed = printed(&project.run(&["ls"]));
    assert_eq!(listed.lines().collect::<Vec<_>>(), project.synth.stacks());
}

#[test]
fn cdk_synth_takes_the_templates_as_they_are() {
    let Some(project) = Project::new("synth") else {
        return;
    };
    printed(&project.run(&["synth", "--quiet"]));
    for stack in project.synth.stacks() {
        let file = project
            .folder
            .join(format!("cdk.out/{stack}.template.json"));
        let template = fs::read_to_string(file).unwrap();
        assert_eq!(
            template.trim_end(),
            project.synth.template(&stack),
            "{stack}"
        );
    }
    let one = printed(&project.run(&["synth", "table"]));
    assert!(one.contains("Type: AWS::DynamoDB::Table"), "{one}");
}

#[test]
fn cdk_diff_finds_no_difference_and_then_the_one_that_there_is() {
    let Some(project) = Project::new("diff") else {
        return;
    };
    let before = project.folder.join("before.json");
    let file = before.to_str().unwrap();
    let template = project.synth.template("container");
    fs::write(&before, &template).unwrap();
    let same = project.run(&["diff", "--exclusively", "--template", file, "container"]);
    assert!(
        report(&same).contains("There were no differences"),
        "{}",
        report(&same)
    );

    fs::write(
        &before,
        template.replace("\"Cpu\": \"256\"", "\"Cpu\": \"512\""),
    )
    .unwrap();
    let changed = project.run(&["diff", "--exclusively", "--template", file, "container"]);
    assert!(
        report(&changed).contains("AWS::ECS::TaskDefinition"),
        "{}",
        report(&changed)
    );
    assert!(
        report(&changed).contains("Cpu (requires replacement)"),
        "{}",
        report(&changed)
    );
}

#[test]
fn cdk_deploys_the_application_and_destroys_it() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    let Some(project) = Project::new("deploy") else {
        return;
    };
    let cdk = |arguments: &[&str]| {
        let output = project.run_in(&mut emulator.aim(project.node.command("cdk")), arguments);
        printed(&output);
        report(&output)
    };
    // In the order of the app: the manifest keeps it. The emulator has no pipelines.
    let quietly = ["--require-approval", "never"];
    cdk(&[&["deploy", "vpc", "table", "container"][..], &quietly].concat());
    assert!(cdk(&["diff", "vpc"]).contains("There were no differences"));
    let names = "Stacks[].[StackName,StackStatus]";
    let stacks = emulator.aws(["cloudformation", "describe-stacks", "--query", names]);
    assert_eq!(stacks.as_array().unwrap().len(), 3);
    assert!(
        stacks
            .as_array()
            .unwrap()
            .iter()
            .all(|stack| stack[1] == "CREATE_COMPLETE")
    );
    for stack in ["container", "table", "vpc"] {
        cdk(&["destroy", "--force", stack]);
    }
    let stacks = emulator.aws(["cloudformation", "describe-stacks", "--query", names]);
    assert_eq!(stacks.as_array().unwrap().len(), 0);
}

/// All that a command printed: `cdk` reports on standard error.
fn report(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned()
}
