//! blue-green-rails and workout-tracker, deployed with the real `aws` command to an emulator, changed,
//! operated, and deleted again.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use stackwright_testing::{Emulator, Synth};

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn deploy(emulator: &Emulator, stack: &str, template: &Path) {
    let template = template.to_str().unwrap();
    let command = [
        "cloudformation",
        "deploy",
        "--capabilities",
        "CAPABILITY_IAM",
    ];
    let what = ["--stack-name", stack, "--template-file", template];
    if let Err(problem) = emulator.try_aws(command.iter().chain(&what)) {
        let events = ["describe-stack-events", "--stack-name", stack];
        let query = "StackEvents[?ResourceStatusReason].[LogicalResourceId,ResourceStatusReason]";
        let events = ["cloudformation"].iter().chain(&events);
        let events = emulator.try_aws(events.chain(&["--query", query]));
        panic!("{problem}\n{events:?}");
    }
    let status = "Stacks[0].StackStatus";
    let describe = [
        "cloudformation",
        "describe-stacks",
        "--stack-name",
        stack,
        "--query",
        status,
    ];
    let status = emulator.aws(describe);
    assert!(
        status.as_str().unwrap().ends_with("_COMPLETE"),
        "{stack}: {status}"
    );
}

fn delete(emulator: &Emulator, stack: &str) {
    for command in [&["delete-stack"][..], &["wait", "stack-delete-complete"]] {
        let command = ["cloudformation"].iter().chain(command);
        let result = emulator.try_aws(command.chain(&["--stack-name", stack]));
        result.unwrap();
    }
}

fn output(emulator: &Emulator, stack: &str, key: &str) -> String {
    let query = format!("Stacks[0].Outputs[?OutputKey=='{key}'].OutputValue | [0]");
    let describe = [
        "cloudformation",
        "describe-stacks",
        "--stack-name",
        stack,
        "--query",
        &query,
    ];
    emulator.aws(describe).as_str().unwrap().to_owned()
}

fn read(file: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn blue_green_rails_deploys_migrates_changes_and_leaves_a_repository() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    let stacks = ["demorepo", "demodb", "democluster"];
    let folder = folder("blue_green_rails");
    Synth::new(env!("CARGO_BIN_EXE_synth")).templates(&folder);
    let file = |stack: &str| folder.join(format!("{stack}.template.json"));
    for stack in stacks {
        deploy(&emulator, stack, &file(stack));
    }

    let instances = emulator.aws(["rds", "describe-db-instances"]);
    let database = &instances["DBInstances"][0];
    assert_eq!(database["Engine"], "postgres");
    assert_eq!(database["MasterUsername"], "foouser");
    let secret = [
        "ssm",
        "get-parameter",
        "--name",
        "/blue-green-rails/database-secret",
    ];
    let secret = emulator.aws(secret)["Parameter"]["Value"]
        .as_str()
        .unwrap()
        .to_owned();
    let secret = emulator.aws(["secretsmanager", "get-secret-value", "--secret-id", &secret]);
    let secret: Value = serde_json::from_str(secret["SecretString"].as_str().unwrap()).unwrap();
    assert_eq!(secret["username"], "foouser");
    assert_eq!(secret["password"].as_str().unwrap().len(), 30);

    the_migration_runs_in_the_network_of_the_service(&emulator);

    // A new image: the definitions are new, the service is the same.
    let before = service(&emulator);
    let mut template = read(&file("democluster"));
    template["Parameters"]["ImageTag"]["Default"] = json!("42");
    let changed = folder.join("democluster-42.template.json");
    fs::write(&changed, template.to_string()).unwrap();
    let command = [
        &[
            "cloudformation",
            "deploy",
            "--capabilities",
            "CAPABILITY_IAM",
        ][..],
        &[
            "--stack-name",
            "democluster",
            "--parameter-overrides",
            "ImageTag=42",
        ],
        &["--template-file", changed.to_str().unwrap()],
    ];
    emulator.try_aws(command.concat()).unwrap();
    let after = service(&emulator);
    assert_eq!(after["serviceArn"], before["serviceArn"]);
    assert_eq!(after["desiredCount"], 4);
    assert_ne!(after["taskDefinition"], before["taskDefinition"]);

    for stack in stacks.iter().rev() {
        delete(&emulator, stack);
    }
    let left = emulator.aws(["rds", "describe-db-instances", "--query", "DBInstances"]);
    assert_eq!(left, json!([]));
    let images = [
        "ecr",
        "describe-repositories",
        "--query",
        "repositories[].repositoryName",
    ];
    assert_eq!(emulator.aws(images).as_array().unwrap().len(), 1);
}

fn service(emulator: &Emulator) -> Value {
    let cluster = output(emulator, "democluster", "ClusterName");
    let services = emulator.aws(["ecs", "list-services", "--cluster", &cluster]);
    let service = services["serviceArns"][0].as_str().unwrap();
    let describe = [
        "ecs",
        "describe-services",
        "--cluster",
        &cluster,
        "--services",
        service,
    ];
    emulator.aws(describe)["services"][0].clone()
}

/// The commands of the documentation.
fn the_migration_runs_in_the_network_of_the_service(emulator: &Emulator) {
    let cluster = output(emulator, "democluster", "ClusterName");
    let definition = output(emulator, "democluster", "MigrationTask");
    let network = service(emulator)["networkConfiguration"].to_string();
    let ran = emulator.aws([
        "ecs",
        "run-task",
        "--cluster",
        &cluster,
        "--task-definition",
        &definition,
        "--launch-type",
        "FARGATE",
        "--network-configuration",
        &network,
    ]);
    let task = &ran["tasks"][0];
    assert_eq!(task["taskDefinitionArn"], definition.as_str());
    let described = [
        "ecs",
        "describe-task-definition",
        "--task-definition",
        &definition,
    ];
    let container = &emulator.aws(described)["taskDefinition"]["containerDefinitions"][0];
    assert_eq!(container["command"], json!(["rails db:migrate"]));
    // The emulator counts the secrets of a container but drops their names and
    // addresses; the comparison with the recorded template covers those.
    let secrets = container["secrets"].as_array().map(Vec::len);
    assert_eq!(secrets, Some(3), "{container}");
}

#[test]
fn versions_of_the_workout_tracker_run_side_by_side_in_a_vpc_that_was_looked_up() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    let folder = folder("workout_tracker");
    let record = folder.join("cdk.context.json");
    fs::write(&record, recorded_network(&emulator).to_string()).unwrap();
    let template = |version: &str| {
        let stack = format!("WorkoutTracker-{}", version.replace('.', "-"));
        let context = format!("version={version}");
        let made = Synth::new(env!("CARGO_BIN_EXE_synth"))
            .command()
            .args(["--context", &context, "--context-file"])
            .args([record.to_str().unwrap(), &stack])
            .output()
            .unwrap();
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        let file = folder.join(format!("{stack}.template.json"));
        fs::write(&file, made.stdout).unwrap();
        (stack, file)
    };
    let (old, file) = template("0.0.8");
    deploy(&emulator, &old, &file);
    let (new, file) = template("0.0.9");
    deploy(&emulator, &new, &file);
    let balancers = [
        "elbv2",
        "describe-load-balancers",
        "--query",
        "LoadBalancers[].DNSName",
    ];
    assert_eq!(emulator.aws(balancers).as_array().unwrap().len(), 2);
    assert_ne!(
        output(&emulator, &old, "Endpoint"),
        output(&emulator, &new, "Endpoint")
    );

    delete(&emulator, &old);
    let left = emulator.aws(balancers);
    let endpoint = output(&emulator, &new, "Endpoint");
    assert_eq!(
        endpoint,
        format!("http://{}/version", left[0].as_str().unwrap())
    );
    delete(&emulator, &new);
    let groups = "SecurityGroups[?GroupName!='default'].GroupId";
    let groups = emulator.aws(["ec2", "describe-security-groups", "--query", groups]);
    assert_eq!(groups, json!([]));
    let logs = emulator.aws(["logs", "describe-log-groups", "--query", "logGroups"]);
    assert_eq!(logs, json!([]));
}

/// A VPC that nobody's template made, and what `cdk` would record of it.
fn recorded_network(emulator: &Emulator) -> Value {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let vpc = emulator.aws(["ec2", "create-vpc", "--cidr-block", "10.1.0.0/16"]);
    let vpc = text(&vpc["Vpc"]["VpcId"]);
    let mut blocks = ["10.1.0.0/24", "10.1.1.0/24", "10.1.16.0/20", "10.1.32.0/20"].into_iter();
    let mut group = |name: &str, kind: &str| {
        let subnets: Vec<Value> = ["a", "b"]
            .into_iter()
            .map(|letter| {
                let (zone, block) = (format!("us-east-1{letter}"), blocks.next().unwrap());
                let create = [
                    &["ec2", "create-subnet", "--vpc-id", &vpc][..],
                    &["--cidr-block", block, "--availability-zone", &zone],
                ];
                let subnet = emulator.try_aws(create.concat()).unwrap();
                let id = text(&subnet["Subnet"]["SubnetId"]);
                json!({ "subnetId": id, "cidr": block, "availabilityZone": zone, "routeTableId": "rtb-0" })
            })
            .collect();
        json!({ "name": name, "type": kind, "subnets": subnets })
    };
    let groups = [group("public", "Public"), group("private", "Private")];
    let key = "vpc-provider:account=555555555555:filter.tag:Name=main:region=us-east-1:returnAsymmetricSubnets=true";
    json!({ key: { "vpcId": vpc, "vpcCidrBlock": "10.1.0.0/16", "subnetGroups": groups } })
}
