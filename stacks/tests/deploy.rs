//! The three stacks of go-on-aws, deployed with the real `aws` command to an emulator, changed, and
//! deleted again.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use stackwright_testing::{Emulator, Synth};

/// In the order in which one needs the parameters of the other.
const STACKS: [&str; 3] = ["vpc", "table", "container"];

#[test]
fn three_stacks_that_share_only_parameters_deploy_change_and_leave_nothing() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    let aws = Aws(emulator);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("deploy");
    Synth::new(env!("CARGO_BIN_EXE_synth")).templates(&folder);
    let file = |stack: &str| folder.join(format!("{stack}.template.json"));
    for stack in STACKS {
        aws.deploy(stack, &file(stack));
    }
    for stack in STACKS {
        aws.every_resource_is_complete(stack, &file(stack));
    }
    let service = aws.service();
    the_service_runs_in_the_published_private_subnets(&aws, &service);
    the_task_role_reads_the_published_table(&aws, &service);

    a_change_of_one_stack_is_an_update_in_place(&aws, &service, &folder);

    for stack in STACKS.iter().rev() {
        aws.run(&["cloudformation", "delete-stack", "--stack-name", stack]);
        aws.run(&[
            "cloudformation",
            "wait",
            "stack-delete-complete",
            "--stack-name",
            stack,
        ]);
    }
    let retained: BTreeSet<String> = STACKS
        .iter()
        .flat_map(|stack| retained(&file(stack)))
        .collect();
    for (kind, left) in aws.inventory() {
        assert!(
            left.is_empty() || retained.contains(kind),
            "{kind} are left over: {left:?}"
        );
    }
}

fn the_service_runs_in_the_published_private_subnets(aws: &Aws, service: &Value) {
    let published: BTreeSet<String> = aws
        .parameter("/go-on-aws/private-subnets")
        .split(',')
        .map(str::to_owned)
        .collect();
    assert_eq!(published.len(), 2);
    let vpc = aws.parameter("/go-on-aws/vpc");
    let ids: Vec<&str> = published.iter().map(String::as_str).collect();
    let subnets = aws.run(&[&["ec2", "describe-subnets", "--subnet-ids"], ids.as_slice()].concat());
    let subnets = subnets["Subnets"].as_array().unwrap();
    assert!(
        subnets.iter().all(|subnet| subnet["VpcId"] == vpc.as_str()),
        "{subnets:?}"
    );
    assert!(
        subnets
            .iter()
            .all(|subnet| subnet["MapPublicIpOnLaunch"] == false),
        "{subnets:?}"
    );
    let zones: BTreeSet<&str> = subnets
        .iter()
        .map(|subnet| subnet["AvailabilityZone"].as_str().unwrap())
        .collect();
    assert_eq!(zones.len(), 2, "one subnet in each zone");

    let network = &service["networkConfiguration"]["awsvpcConfiguration"];
    let used: BTreeSet<String> = texts(&network["subnets"]).into_iter().collect();
    assert_eq!(used, published);
    assert_eq!(network["assignPublicIp"], "DISABLED");
    assert_eq!(service["loadBalancers"][0]["containerPort"], 8080);

    let balancers = aws.run(&["elbv2", "describe-load-balancers"]);
    let balancer = &balancers["LoadBalancers"][0];
    let public: BTreeSet<String> = aws
        .parameter("/go-on-aws/public-subnets")
        .split(',')
        .map(str::to_owned)
        .collect();
    let zones = balancer["AvailabilityZones"].as_array().unwrap();
    let subnets: BTreeSet<String> = zones
        .iter()
        .map(|zone| zone["SubnetId"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(subnets, public);
    assert_eq!(
        aws.output("container", "LoadBalancerDNS"),
        balancer["DNSName"].as_str().unwrap()
    );
}

fn the_task_role_reads_the_published_table(aws: &Aws, service: &Value) {
    let table = aws.parameter("/go-on-aws/table");
    let description = aws.run(&["dynamodb", "describe-table", "--table-name", &table]);
    assert_eq!(description["Table"]["TableStatus"], "ACTIVE");

    let definition = aws.task_definition(service);
    let role = definition["taskRoleArn"]
        .as_str()
        .unwrap()
        .rsplit('/')
        .next()
        .unwrap()
        .to_owned();
    let names = aws.run(&["iam", "list-role-policies", "--role-name", &role]);
    let policies = texts(&names["PolicyNames"]).into_iter().map(|policy| {
        let get = [
            "iam",
            "get-role-policy",
            "--role-name",
            &role,
            "--policy-name",
            &policy,
        ];
        aws.run(&get)["PolicyDocument"].to_string()
    });
    let policies: String = policies.collect();
    assert!(policies.contains(&format!("table/{table}")), "{policies}");
    assert!(policies.contains("dynamodb:GetItem"), "{policies}");
    assert!(!policies.contains("dynamodb:PutItem"), "{policies}");
}

fn a_change_of_one_stack_is_an_update_in_place(aws: &Aws, before: &Value, folder: &Path) {
    let table = aws.parameter("/go-on-aws/table");
    let mut template = read(&folder.join("container.template.json"));
    let resources = template["Resources"].as_object_mut().unwrap();
    for properties in resources
        .values_mut()
        .filter_map(|made| made.get_mut("Properties"))
    {
        if let Some(count) = properties.get_mut("DesiredCount") {
            *count = json!(3);
        }
        if let Some(environment) = properties.pointer_mut("/ContainerDefinitions/0/Environment") {
            let colour = json!({ "Name": "COLOUR", "Value": "blue" });
            environment.as_array_mut().unwrap().push(colour);
        }
    }
    let changed = folder.join("container-changed.template.json");
    fs::write(&changed, template.to_string()).unwrap();
    aws.deploy("container", &changed);

    let after = aws.service();
    assert_eq!(after["serviceArn"], before["serviceArn"]);
    assert_eq!(after["desiredCount"], 3);
    assert_eq!(
        after["networkConfiguration"],
        before["networkConfiguration"]
    );
    assert_ne!(after["taskDefinition"], before["taskDefinition"]);
    let environment = aws.task_definition(&after)["containerDefinitions"][0]["environment"].clone();
    let blue = json!({ "name": "COLOUR", "value": "blue" });
    assert!(
        environment.as_array().unwrap().contains(&blue),
        "{environment}"
    );
    assert_eq!(aws.parameter("/go-on-aws/table"), table);
}

/// The emulator with the questions that this test asks it.
struct Aws(Emulator);

impl Aws {
    fn run(&self, arguments: &[&str]) -> Value {
        self.0.aws(arguments)
    }

    fn deploy(&self, stack: &str, template: &Path) {
        let template = template.to_str().unwrap();
        let deploy = [
            "cloudformation",
            "deploy",
            "--capabilities",
            "CAPABILITY_IAM",
        ];
        let what = ["--stack-name", stack, "--template-file", template];
        let result = self.0.try_aws(deploy.iter().chain(&what));
        if let Err(problem) = result {
            let events = [
                "cloudformation",
                "describe-stack-events",
                "--stack-name",
                stack,
            ];
            let reasons =
                "StackEvents[?ResourceStatusReason].[LogicalResourceId,ResourceStatusReason]";
            let events = self.0.try_aws(events.iter().chain(&["--query", reasons]));
            panic!("{problem}\n{events:?}");
        }
    }

    /// CloudFormation made what the template lists, all of it.
    fn every_resource_is_complete(&self, stack: &str, template: &Path) {
        let answer = self.run(&[
            "cloudformation",
            "describe-stack-resources",
            "--stack-name",
            stack,
        ]);
        let resources = answer["StackResources"].as_array().unwrap();
        let made: BTreeSet<&str> = resources
            .iter()
            .filter(|resource| resource["ResourceStatus"] == "CREATE_COMPLETE")
            .map(|resource| resource["LogicalResourceId"].as_str().unwrap())
            .collect();
        let template = read(template);
        let listed: BTreeSet<&str> = template["Resources"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(made, listed, "{stack}");
    }

    fn parameter(&self, name: &str) -> String {
        let answer = self.run(&["ssm", "get-parameter", "--name", name]);
        answer["Parameter"]["Value"].as_str().unwrap().to_owned()
    }

    fn output(&self, stack: &str, key: &str) -> String {
        let answer = self.run(&["cloudformation", "describe-stacks", "--stack-name", stack]);
        let outputs = answer["Stacks"][0]["Outputs"].as_array().unwrap();
        let output = outputs
            .iter()
            .find(|output| output["OutputKey"] == key)
            .unwrap();
        output["OutputValue"].as_str().unwrap().to_owned()
    }

    fn service(&self) -> Value {
        // The ARN is `…:service/CLUSTER/NAME`.
        let arn = self.physical_id("container", "AWS::ECS::Service");
        let cluster = arn.split('/').nth(1).unwrap();
        let describe = [
            "ecs",
            "describe-services",
            "--cluster",
            cluster,
            "--services",
            &arn,
        ];
        self.run(&describe)["services"][0].clone()
    }

    fn physical_id(&self, stack: &str, kind: &str) -> String {
        let query = format!("StackResources[?ResourceType=='{kind}'].PhysicalResourceId");
        let describe = [
            "cloudformation",
            "describe-stack-resources",
            "--stack-name",
            stack,
        ];
        texts(&self.run(&[&describe[..], &["--query", &query]].concat())).remove(0)
    }

    fn task_definition(&self, service: &Value) -> Value {
        let arn = service["taskDefinition"].as_str().unwrap();
        let describe = ["ecs", "describe-task-definition", "--task-definition", arn];
        self.run(&describe)["taskDefinition"].clone()
    }

    /// What there is, by CloudFormation type, but for what every account has.
    fn inventory(&self) -> impl Iterator<Item = (&'static str, Vec<String>)> {
        const QUESTIONS: [(&str, &str, &str, &str); 13] = [
            (
                "AWS::CloudFormation::Stack",
                "cloudformation",
                "describe-stacks",
                "Stacks[].StackName",
            ),
            (
                "AWS::EC2::VPC",
                "ec2",
                "describe-vpcs",
                "Vpcs[?!IsDefault].VpcId",
            ),
            (
                "AWS::EC2::Subnet",
                "ec2",
                "describe-subnets",
                "Subnets[?!DefaultForAz].SubnetId",
            ),
            (
                "AWS::EC2::EIP",
                "ec2",
                "describe-addresses",
                "Addresses[].PublicIp",
            ),
            (
                "AWS::EC2::NatGateway",
                "ec2",
                "describe-nat-gateways",
                "NatGateways[].NatGatewayId",
            ),
            (
                "AWS::EC2::SecurityGroup",
                "ec2",
                "describe-security-groups",
                "SecurityGroups[?GroupName!='default'].GroupId",
            ),
            (
                "AWS::DynamoDB::Table",
                "dynamodb",
                "list-tables",
                "TableNames",
            ),
            (
                "AWS::SSM::Parameter",
                "ssm",
                "describe-parameters",
                "Parameters[].Name",
            ),
            ("AWS::ECS::Cluster", "ecs", "list-clusters", "clusterArns"),
            ("AWS::IAM::Role", "iam", "list-roles", "Roles[].RoleName"),
            (
                "AWS::Logs::LogGroup",
                "logs",
                "describe-log-groups",
                "logGroups[].logGroupName",
            ),
            (
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "elbv2",
                "describe-load-balancers",
                "LoadBalancers[].LoadBalancerArn",
            ),
            (
                "AWS::ElasticLoadBalancingV2::TargetGroup",
                "elbv2",
                "describe-target-groups",
                "TargetGroups[].TargetGroupArn",
            ),
        ];
        QUESTIONS
            .into_iter()
            .map(|(kind, service, operation, query)| {
                (
                    kind,
                    texts(&self.run(&[service, operation, "--query", query])),
                )
            })
    }
}

/// The types that a template keeps when its stack is deleted.
fn retained(template: &Path) -> Vec<String> {
    let template = read(template);
    let resources = template["Resources"].as_object().unwrap().values();
    resources
        .filter(|resource| resource["DeletionPolicy"] == "Retain")
        .map(|resource| resource["Type"].as_str().unwrap().to_owned())
        .collect()
}

fn read(file: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}
