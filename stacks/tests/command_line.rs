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

#[test]
fn a_template_is_all_that_standard_output_carries() {
    let output = synth(&["table"]);
    assert!(output.status.success());
    assert!(output.stderr.is_empty());
    let template: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(template["Resources"].as_object().unwrap().len(), 2);
}

#[test]
fn all_templates_are_written_into_a_folder() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command_line");
    let output = synth(&["--all", "--out", folder.to_str().unwrap()]);
    assert!(output.status.success());
    assert!(output.stdout.is_empty() && output.stderr.is_empty());
    for stack in ["vpc", "table", "container"] {
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
           synth --list

    Arguments:
      STACK                the stack whose template goes to standard output, such as `vpc`

    Options:
      --all                write every stack's template, as NAME.template.json, into the folder of --out
      --out DIR            the folder for --all; it is made where it is missing
      --assembly DIR       write a cloud assembly for the `cdk` command: every template, and a manifest
      --list               print the names of the stacks, one a line
      --context KEY=VALUE  hand a value to the stacks; may be given several times
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
    error: name a stack, or use `--list`, `--all` or `--assembly`

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
    The app's stacks: vpc, table, container, xue

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
    error: give one stack, or one of `--list`, `--all`, `--assembly` and `--explain`

    For the options, run with `--help`.
    ");
    assert_snapshot!(report(&["--all"]), @"
    status: 2
    -- stdout
    -- stderr
    error: `--all` needs `--out DIR`, the folder for the templates

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
    assert_snapshot!(report(&["vpc", "--context", "version=1"]), @"
    status: 1
    -- stdout
    -- stderr
    error[unknown-context-key]: no stack reads the context key `version`
       = given: version=1
       = allowed: @aws-cdk/aws-ec2.securityGroupDisableInlineRules, alarms
       = help: leave it out, or read it with `stack.context`

    1 error; no template was written.
    ");
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
            .starts_with("error: the output can't be written")
    );
}
