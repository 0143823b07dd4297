//! The `synth` command line: what it prints where, and its exit status.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::path::Path;
use std::process::{Command, Output};

use insta::assert_snapshot;

fn synth(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_synth"));
    command.args(arguments).output().unwrap()
}

/// Exit status, standard output and standard error of a run, as one text.
fn report(arguments: &[&str]) -> String {
    let output = synth(arguments);
    format!(
        "status: {}\n-- stdout\n{}-- stderr\n{}",
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// The system `ecs-poc` has a desired count beside scaling, as the program that it follows.
#[track_caller]
fn assert_only_warnings(output: &Output) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(
        text.starts_with("warning[desired-count-and-scaling]") && !text.contains("error["),
        "{text}"
    );
}

#[test]
fn a_template_is_all_that_standard_output_carries() {
    // `ecs-poc` has a warning, which is none of this stack.
    let output = synth(&["table"]);
    assert!(output.status.success() && output.stderr.is_empty());
    let template: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(template["Resources"].as_object().unwrap().len(), 2);
}

#[test]
fn all_templates_are_written_into_a_folder() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command_line");
    let output = synth(&["--all", "--out", folder.to_str().unwrap()]);
    assert!(output.status.success());
    assert!(output.stdout.is_empty());
    assert_only_warnings(&output);
    for stack in ["vpc", "table", "container", "ecs-poc"] {
        let written = std::fs::read(folder.join(format!("{stack}.template.json"))).unwrap();
        assert_eq!(written, synth(&[stack]).stdout);
    }
}

#[test]
fn the_list_of_stacks() {
    assert_snapshot!(report(&["--list"]), @"
    status: 0
    -- stdout
    vpc
    table
    container
    demorepo
    demodb
    democluster
    WorkoutTracker-0-0-8
    ecs-poc
    xue
    -- stderr
    ");
}

#[test]
fn the_help() {
    assert_snapshot!(report(&["--help"]), @"
    status: 0
    -- stdout
    Synthesizes the stacks of this app into CloudFormation templates.

    Usage: synth [OPTIONS] STACK
           synth [OPTIONS] --all --out DIR
           synth [OPTIONS] --assembly DIR
           synth [OPTIONS] --contracts [--format FORMAT]
           synth --list

    Arguments:
      STACK                the stack whose template goes to standard output, such as `vpc`

    Options:
      --all                write every stack's template, as NAME.template.json, into the folder of --out
      --out DIR            the folder for --all; it is made where it is missing
      --assembly DIR       write a cloud assembly for the `cdk` command: every template, and a manifest
      --contracts          print what the stacks publish and import, the order of deployment, and what is
                           wrong with it
      --format FORMAT      for --contracts: `text` (the default), `mermaid` or `json`
      --list               print the names of the stacks, one a line
      --context KEY=VALUE  hand a value to the stacks; may be given several times
      --context-file FILE  hand recorded lookups to the stacks, such as cdk.context.json; may be given
                           several times
      --explain CODE       print what a diagnostic's code means
      -h, --help           print this text

    Exit status: 0 where all is well, 1 where a stack is wrong, 2 where the command line is.
    -- stderr
    ");
}

#[test]
fn no_argument() {
    assert_snapshot!(report(&[]), @"
    status: 2
    -- stdout
    -- stderr
    error: name a stack, or use `--list`, `--all`, `--assembly` or `--contracts`

    For the options, run with `--help`.
    ");
}

#[test]
fn an_unknown_stack_gets_a_suggestion() {
    assert_snapshot!(report(&["contaner"]), @"
    status: 2
    -- stdout
    -- stderr
    error: there is no stack `contaner`; did you mean `container`?
    The app's stacks: vpc, table, container, demorepo, demodb, democluster, WorkoutTracker-0-0-8, ecs-poc, xue

    For the options, run with `--help`.
    ");
}

#[test]
fn an_unknown_option() {
    assert_snapshot!(report(&["vpc", "--fast"]), @"
    status: 2
    -- stdout
    -- stderr
    error: invalid option '--fast'

    For the options, run with `--help`.
    ");
}

#[test]
fn options_that_do_not_go_together() {
    assert_snapshot!(report(&["vpc", "table"]), @"
    status: 2
    -- stdout
    -- stderr
    error: give one stack, or one of `--list`, `--all`, `--assembly`, `--contracts` and `--explain`

    For the options, run with `--help`.
    ");
    assert_snapshot!(report(&["--all"]), @"
    status: 2
    -- stdout
    -- stderr
    error: `--all` needs `--out DIR`, the folder for the templates

    For the options, run with `--help`.
    ");
    assert_snapshot!(report(&["vpc", "--format", "json"]), @"
    status: 2
    -- stdout
    -- stderr
    error: `--format` goes with `--contracts`

    For the options, run with `--help`.
    ");
    assert_snapshot!(report(&["--contracts", "--format", "yaml"]), @"
    status: 2
    -- stdout
    -- stderr
    error: `--format yaml` is none of `text`, `mermaid` and `json`

    For the options, run with `--help`.
    ");
    assert_snapshot!(report(&["vpc", "--out", "x"]), @"
    status: 2
    -- stdout
    -- stderr
    error: `--out` goes with `--all`

    For the options, run with `--help`.
    ");
    assert_snapshot!(report(&["vpc", "--context", "version"]), @"
    status: 2
    -- stdout
    -- stderr
    error: `--context version` has no value; write `--context version=VALUE`

    For the options, run with `--help`.
    ");
}

#[test]
fn an_unknown_context_key_is_a_diagnostic() {
    assert_snapshot!(report(&["vpc", "--context", "flavour=1"]), @"
    status: 1
    -- stdout
    -- stderr
    warning[desired-count-and-scaling]: the service has a desired count, and is scaled automatically
      --> stacks/src/ecs_poc/cluster.rs:46
       = path: ecs-poc/Service
       = given: `desired_count` and `auto_scale_task_count`
       = allowed: one of the two
       = help: leave `desired_count` out: every deployment sets it back

    error[unknown-context-key]: no stack reads the context key `flavour`
       = given: flavour=1
       = allowed: @aws-cdk/aws-ec2.securityGroupDisableInlineRules, alarms, image, version
       = help: leave it out, or read it with `stack.context`

    1 error; no template was written.
    ");
}

#[test]
fn the_contracts_as_a_chart() {
    assert_snapshot!(report(&["--contracts", "--format", "mermaid"]), @r#"
    status: 0
    -- stdout
    flowchart LR
      s0["vpc"]
      s1["table"]
      s2["container"]
      s3["demorepo"]
      s4["demodb"]
      s5["democluster"]
      s6["WorkoutTracker-0-0-8"]
      s7["ecs-poc"]
      s8["xue"]
      s9(["AWS"])
      s9 -->|"/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"| s7
      s4 -->|"/blue-green-rails/azs<br/>/blue-green-rails/database-secret<br/>/blue-green-rails/database-security-group<br/>/blue-green-rails/private-subnets<br/>/blue-green-rails/public-subnets<br/>/blue-green-rails/vpc"| s5
      s3 -->|"/blue-green-rails/repository"| s5
      s0 -->|"/go-on-aws/azs<br/>/go-on-aws/private-subnets<br/>/go-on-aws/public-subnets<br/>/go-on-aws/vpc"| s2
      s1 -->|"/go-on-aws/table"| s2
      s1 -.->|"/go-on-aws/table"| s2
    -- stderr
    warning[desired-count-and-scaling]: the service has a desired count, and is scaled automatically
      --> stacks/src/ecs_poc/cluster.rs:46
       = path: ecs-poc/Service
       = given: `desired_count` and `auto_scale_task_count`
       = allowed: one of the two
       = help: leave `desired_count` out: every deployment sets it back
    "#);
}

#[test]
fn the_contracts_as_json() {
    let output = synth(&["--contracts", "--format", "json"]);
    assert!(output.status.success());
    let graph: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let order = graph["order"].as_array().unwrap();
    assert_eq!(order[..3], ["vpc", "table", "container"]);
    assert_eq!(
        graph["stacks"][2]["dependsOn"],
        serde_json::json!(["vpc", "table"])
    );
    let parameters = graph["parameters"].as_array().unwrap().iter();
    let mut tables = parameters.filter(|parameter| parameter["name"] == "/go-on-aws/table");
    assert_eq!(
        *tables.next().unwrap(),
        serde_json::json!({
            "external": null,
            "importers": ["container"],
            "name": "/go-on-aws/table",
            "publishers": ["table"],
            "readers": ["container"],
            "type": "TableName",
        })
    );
}

#[test]
fn the_application_gets_its_password_from_a_secret_where_its_image_is_given() {
    let output = synth(&["container", "--context", "image=example.com/go-on-aws:1"]);
    assert!(output.status.success(), "{output:?}");
    let template: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let resources = template["Resources"].as_object().unwrap().values();
    let task = resources
        .clone()
        .find(|resource| resource["Type"] == "AWS::ECS::TaskDefinition")
        .unwrap();
    let container = &task["Properties"]["ContainerDefinitions"][0];
    assert_eq!(container["Image"], "example.com/go-on-aws:1");
    assert_eq!(container["Secrets"][0]["Name"], "BASIC_AUTH_PASSWORD");
    let mut secrets =
        resources.filter(|resource| resource["Type"] == "AWS::SecretsManager::Secret");
    assert!(secrets.next().unwrap()["Properties"]["GenerateSecretString"].is_object());
}

#[test]
fn the_meaning_of_a_code() {
    assert_snapshot!(report(&["--explain", "duplicate-id"]), @"
    status: 0
    -- stdout
    duplicate-id: Two constructs in one scope have the same id. The id is part of the path from which logical ids are made, so it has to be unique among its siblings. The second construct is left out.
    -- stderr
    ");
    assert_snapshot!(report(&["--explain", "duplicate-ids"]), @"
    status: 2
    -- stdout
    -- stderr
    error: there is no diagnostic with the code `duplicate-ids`; did you mean `duplicate-id`?

    For the options, run with `--help`.
    ");
}

#[test]
fn a_folder_that_cannot_be_made() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("a-file");
    std::fs::write(&file, "").unwrap();
    let output = synth(&["--all", "--out", file.join("below").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("error: the output can't be written")
    );
}

#[test]
fn the_version_of_a_stack_is_in_its_name() {
    let output = synth(&["--context", "version=1.2.3", "--list"]);
    let listed = String::from_utf8(output.stdout).unwrap();
    assert!(
        listed.lines().any(|name| name == "WorkoutTracker-1-2-3"),
        "{listed}"
    );
}

#[test]
fn recorded_lookups_that_are_missing_or_no_json() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lookups.json");
    std::fs::write(&file, "[]").unwrap();
    let output = synth(&["--context-file", file.to_str().unwrap(), "vpc"]);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(
        errors.contains("error[illegal-lookups]: the recorded lookups can't be read"),
        "{errors}"
    );
    std::fs::remove_file(&file).unwrap();
    let output = synth(&["--context-file", file.to_str().unwrap(), "vpc"]);
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("can't be read"), "{errors}");
}
