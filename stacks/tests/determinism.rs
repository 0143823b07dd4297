//! Synthesis is a function of the code and its explicit inputs: the same bytes everywhere.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use stackwright_testing::Synth;

fn synth() -> Synth {
    Synth::new(env!("CARGO_BIN_EXE_synth"))
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("determinism")
        .join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// What a command prints for every stack, one after the other.
fn templates(prepare: impl Fn(&mut Command)) -> Vec<Vec<u8>> {
    let print = |stack: String| {
        let mut command = synth().command();
        prepare(command.arg(stack));
        let output = command.stdin(Stdio::null()).output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        output.stdout
    };
    synth().stacks().into_iter().map(print).collect()
}

#[test]
fn runs_from_two_directories_with_different_environments_give_equal_bytes() {
    let one = templates(|command| {
        command
            .current_dir(folder("one"))
            .env("HOME", folder("one"))
            .env("LANG", "C");
        command
            .env("TZ", "UTC")
            .env("AWS_REGION", "us-east-1")
            .env("USER", "one");
    });
    let other = templates(|command| {
        command
            .current_dir(folder("other"))
            .env("HOME", "/nonexistent");
        command
            .env("LANG", "tr_TR.UTF-8")
            .env("LC_ALL", "tr_TR.UTF-8")
            .env("TZ", "Asia/Kathmandu");
        command
            .env("AWS_REGION", "eu-central-1")
            .env("AWS_PROFILE", "other")
            .env("USER", "other");
        command
            .env("CDK_DEFAULT_ACCOUNT", "123456789012")
            .env("CDK_DEFAULT_REGION", "sa-east-1");
        command
            .env("RUST_BACKTRACE", "1")
            .env("NO_COLOR", "1")
            .env("CI", "true");
    });
    assert_eq!(one, other);
}

#[test]
fn a_hundred_runs_give_equal_bytes() {
    let first = templates(|_| {});
    for _ in 0..100 / first.len() {
        assert_eq!(templates(|_| {}), first);
    }
}

#[test]
fn every_way_to_write_a_template_gives_the_same_one() {
    let all = synth().templates(&folder("all"));
    let assembly = folder("assembly");
    let written = synth()
        .command()
        .arg("--assembly")
        .arg(&assembly)
        .output()
        .unwrap();
    assert!(
        written.status.success(),
        "{}",
        String::from_utf8_lossy(&written.stderr)
    );
    for (stack, file) in synth().stacks().iter().zip(all) {
        let printed = synth().template(stack);
        let in_assembly = assembly.join(file.file_name().unwrap());
        assert_eq!(fs::read_to_string(&file).unwrap().trim_end(), printed);
        assert_eq!(fs::read_to_string(in_assembly).unwrap().trim_end(), printed);
    }
}

/// With an empty environment, and in a network namespace that has not even a loopback device up.
#[test]
#[cfg(target_os = "linux")]
fn synth_works_in_an_empty_environment_without_a_network() {
    let isolate = |command: &mut Command| {
        command.args(["--user", "--map-root-user", "--net", "--"]);
    };
    let mut probe = Command::new("unshare");
    isolate(&mut probe);
    if !probe
        .arg("true")
        .output()
        .is_ok_and(|output| output.status.success())
    {
        // Some containers forbid namespaces; then the test of the dependencies below has to do.
        return;
    }
    for stack in synth().stacks() {
        let mut command = Command::new("unshare");
        isolate(&mut command);
        let output = command
            .args(["env", "-i"])
            .arg(synth().path())
            .arg(&stack)
            .output();
        let output = output.unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert_eq!(
            String::from_utf8_lossy(&output.stdout).trim_end(),
            synth().template(&stack)
        );
    }
}

#[test]
fn synth_links_no_sdk_no_async_runtime_and_no_network_crate() {
    const FOREIGN: [&str; 14] = [
        "async-std",
        "aws-config",
        "aws-sdk-ssm",
        "aws-smithy-runtime",
        "curl",
        "h2",
        "hyper",
        "mio",
        "openssl",
        "reqwest",
        "rustls",
        "socket2",
        "tokio",
        "ureq",
    ];
    let linked = dependencies(env!("CARGO_PKG_NAME"), "normal");
    assert!(linked.contains("stackwright-core"), "{linked:?}");
    let foreign: Vec<_> = FOREIGN
        .iter()
        .filter(|name| linked.contains(**name))
        .collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}

#[test]
fn synth_is_built_from_at_most_45_crates() {
    let built = dependencies(env!("CARGO_PKG_NAME"), "normal,build");
    assert!(built.len() <= 45, "{} crates: {built:?}", built.len());
}

#[test]
fn the_application_links_nothing_that_synthesizes() {
    let linked = dependencies("go-on-aws", "normal");
    let own = linked.iter().filter(|name| name.starts_with("stackwright"));
    assert_eq!(own.collect::<Vec<_>>(), ["stackwright-contract"]);
}

#[test]
fn contracts_alone_have_no_dependency() {
    let linked = dependencies("stackwright-contract", "normal,build");
    assert_eq!(linked.iter().collect::<Vec<_>>(), ["stackwright-contract"]);
}

/// A package and the crates below it, as Cargo resolves them for this machine.
fn dependencies(package: &str, edges: &str) -> BTreeSet<String> {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "--offline",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .args(["--package", package, "--edges", edges])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    let names = String::from_utf8(tree.stdout).unwrap();
    names
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}
