#!/usr/bin/env python3
"""Measures the promises about speed beside aws-cdk-lib, and prints them as tables.

    stacks/benches/compare.py            everything, a few minutes
    stacks/benches/compare.py --runs     only the running times, not the builds

CPU seconds are user and system time of the process and its children, the lowest of several runs;
memory is the highest resident set of any of them (both as Linux counts them). The programs of aws-cdk-lib run without its own
template validator, which is the fair race. They need node; without it only our figures are printed.
The builds happen in a copy of the workspace below target/, so nothing here is touched.
"""

import ctypes
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "target" / "compare"
PROGRAMS = ROOT / "crates/stackwright/tests/cdk"
STACKS, QUEUES = 40, 450


def adopt_orphans():
    """Lets this process wait for grandchildren whose parent has ended (Linux)."""
    PR_SET_CHILD_SUBREAPER = 36
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def usage_of(command, cwd, environment, output):
    """Runs a command; gives its exit status and its resource usage alone.

    A process inherits the memory peak of the one that it was forked from, and Python's is higher than
    that of a small program. So a shell forks it, in the background, and ends.
    """
    shell = ["sh", "-c", '"$@" &', "sh", *map(str, command)]
    subprocess.run(
        shell, cwd=cwd, env={**os.environ, **environment}, stdout=output, stderr=output, check=True
    )
    _, status, usage = os.wait4(-1, 0)
    return os.waitstatus_to_exitcode(status), usage


def run(command, times=1, cwd=ROOT, **environment):
    """The lowest CPU seconds and the highest MiB of several runs of a command."""
    seconds, memory = [], []
    for _ in range(times):
        with tempfile.TemporaryFile() as output:
            status, usage = usage_of(command, cwd, environment, output)
            if status != 0:
                output.seek(0)
                sys.exit(f"{command} failed:\n{output.read().decode()}")
        seconds.append(usage.ru_utime + usage.ru_stime)
        memory.append(usage.ru_maxrss / 1024)
    return min(seconds), max(memory)


def table(title, rows):
    print(f"\n{title}\n")
    print("| what | CPU s | MiB | CPU ratio | memory ratio |")
    print("| --- | ---: | ---: | ---: | ---: |")
    peer = rows[0][1:] if rows[0][0].startswith("aws-cdk-lib") else None
    for name, seconds, memory in rows:
        ratios = ["", ""]
        if peer and (seconds, memory) != peer:
            ratios = [f"1/{peer[0] / seconds:.0f}", f"1/{peer[1] / memory:.0f}"]
        print(f"| {name} | {seconds:.4f} | {memory:.1f} | {ratios[0]} | {ratios[1]} |")


def packages():
    """The folder with aws-cdk-lib, installed where it is not yet; None without node."""
    if not shutil.which("node") or not shutil.which("npm"):
        print("no node here: only our own figures")
        return None
    folder = WORK / "node"
    if not (folder / "node_modules/aws-cdk-lib").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(PROGRAMS / name, folder)
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=folder, check=True)
    return folder / "node_modules"


# go-on-aws alone, as the CDK's program for it.
ALONE = ("--package", "stackwright-stacks", "--no-default-features", "--bin", "synth")


def binaries(profile):
    flags = ["--release"] if profile == "release" else []
    target = WORK / "target"
    for which in (ALONE, ("--package", "scale", "--bin", "scale")):
        command = ["cargo", "build", "--quiet", *flags, "--target-dir", target, *which]
        subprocess.run(command, cwd=ROOT, check=True)
    folder = target / ("release" if profile == "release" else "debug")
    return folder / "synth", folder / "scale"


def running_times():
    synth, scale = binaries("release")
    synth_dev, scale_dev = binaries("dev")
    modules = packages()
    out = WORK / "out"
    three, large = [], []
    if modules:
        node = {"NODE_PATH": str(modules), "CDK_VALIDATION": "false", "OUT": str(out / "cdk")}
        program = PROGRAMS / "go_on_aws/go_on_aws.js"
        three.append(("aws-cdk-lib on Node", *run(["node", program], 5, **node)))
        sizes = {"STACKS": str(STACKS), "QUEUES": str(QUEUES)}
        program = ROOT / "stacks/benches/scale.js"
        large.append(("aws-cdk-lib on Node", *run(["node", program], 3, **node, **sizes)))
    for name, binary in (("release", synth), ("dev profile", synth_dev)):
        command = [binary, "--all", "--out", out / "three"]
        three.append((f"stackwright, {name}", *run(command, 20)))
    for name, binary in (("release", scale), ("dev profile", scale_dev)):
        command = [binary, STACKS, QUEUES, out / "large"]
        large.append((f"stackwright, {name}", *run(command, 5)))
    table("The three go-on-aws stacks, cold process", three)
    table(f"{STACKS} stacks of {QUEUES} queues, {STACKS * QUEUES} resources", large)
    if modules:
        same = all(
            (out / "large" / f"Stack{n}.template.json").read_text()
            == (out / "cdk" / f"Stack{n}.template.json").read_text()
            for n in range(STACKS)
        )
        print(f"\nThe templates of the large app are {'equal, byte for byte' if same else 'NOT equal'}.")
    growth = [(n, run([scale, n, QUEUES, out / "large"], 5)) for n in (10, 20, 40, 80)]
    print("\nGrowth, release: " + ", ".join(
        f"{n * QUEUES} resources {seconds:.3f} CPU s {memory:.0f} MiB" for n, (seconds, memory) in growth
    ))


def builds():
    copy = WORK / "workspace"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns("target", ".git", "node_modules"))
    environment = {"CARGO_TARGET_DIR": str(copy / "target")}
    # It would replace what the workspace's profile says.
    os.environ.pop("CARGO_INCREMENTAL", None)
    subprocess.run(["cargo", "fetch", "--quiet", "--locked"], cwd=copy, check=True)
    tree = ["cargo", "tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]
    tree += ["--package", "stackwright-stacks", "--offline"]
    listed = subprocess.run(tree, cwd=copy, check=True, capture_output=True, text=True).stdout
    crates = {line.split(" (")[0] for line in listed.splitlines() if line}
    build = ["cargo", "build", "--quiet", "--offline"]
    print()
    for what, which in (("go-on-aws alone", ALONE), ("all five systems", ("--bin", "synth"))):
        shutil.rmtree(copy / "target", ignore_errors=True)
        seconds, memory = run([*build, *which], cwd=copy, **environment)
        print(f"Cold build of synth, {what}, dev profile: {seconds:.1f} CPU s, {len(crates)} crates, "
              f"highest resident set of rustc {memory:.0f} MiB")
    build += ["--bin", "synth"]
    # A literal of a stack changes with every edit: the memory of its task.
    source = copy / "stacks/src/go_on_aws/container.rs"
    original, edits = source.read_text(), []
    for memory in (1024, 2048, 1024):
        source.write_text(original.replace("memory_limit_mib(512)", f"memory_limit_mib({memory})"))
        built, _ = run(build, cwd=copy, **environment)
        shown, _ = run([copy / "target/debug/synth", "container"])
        edits.append(built + shown)
    shutil.rmtree(copy)
    print(f"Edit a stack, see its template: {min(edits):.2f} CPU s")


if __name__ == "__main__":
    adopt_orphans()
    running_times()
    if "--runs" not in sys.argv[1:]:
        builds()
