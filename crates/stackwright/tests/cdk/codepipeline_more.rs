//! CodePipeline: actions in other regions, stack sets, scans, and what others provide.

use stackwright::codebuild::Project;
use stackwright::codepipeline::{
    ActionCategory, Artifact, ArtifactBounds, CustomActionProperty, CustomActionRegistration,
    Pipeline, Stage,
};
use stackwright::codepipeline_actions::{
    AlexaSkillDeployAction, CfnCapabilities, CloudFormationCreateUpdateStackAction,
    CloudFormationDeleteStackAction, CloudFormationDeployStackInstancesAction,
    CloudFormationDeployStackSetAction, CodeBuildAction, CodeStarConnectionsSourceAction,
    DeploymentPermissions, Ec2DeployAction, Ec2InstanceType, Ec2MaxInstances,
    ElasticBeanstalkDeployAction, InspectorEcrImageScanAction, InspectorSourceCodeScanAction,
    JenkinsAction, JenkinsActionType, JenkinsProvider, LambdaInvokeAction, PipelineInvokeAction,
    S3DeployAction, ServiceCatalogDeployActionBeta1, StackInstances, StackSetDeploymentModel,
    StackSetOrganizationsAutoDeployment, StackSetParameters, StepFunctionInvokeAction,
};
use stackwright::ecr::Repository;
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::s3::{Bucket, ImportedBucket};

crate::programs!("codepipeline": regions);

/// The programs of the other folder.
mod actions {
    use super::{others, stack_sets};

    crate::programs!("codepipeline_actions": others, stack_sets);
}

fn source(connection: &'static str, output: &Artifact) -> CodeStarConnectionsSourceAction {
    CodeStarConnectionsSourceAction::new("Connection", connection, "shop", "web", output)
}

/// A pipeline with one stage of actions after its source.
fn pipeline(do_it: impl FnOnce(Stage, &Artifact) -> Stage) -> Pipeline {
    let code = Artifact::named("Code");
    let connection = "arn:aws:codestar-connections:eu-west-1:123456789012:connection/abc";
    let source = source(connection, &code).branch("main");
    Pipeline::new()
        .stage(Stage::new("Source").action(source))
        .stage(do_it(Stage::new("Do"), &code))
}

fn regions(app: App) -> App {
    app.stack("regions", |stack| {
        stack.set_environment(Environment::new("111111111111", "us-east-1"));
        let key = "arn:aws:kms:eu-west-1:111111111111:key/k";
        let key = Key::from_key_arn(stack, "Key", key);
        let ireland = ImportedBucket::named("ireland-bucket")
            .region("eu-west-1")
            .encryption_key(&key);
        let ireland = Bucket::from_bucket_attributes(stack, "Ireland", ireland);
        let mumbai = Bucket::from_bucket_name(stack, "Mumbai", "mumbai-bucket");
        let pipeline = |id: &'static str, code: &Artifact, pipeline: Pipeline, do_it: Stage| {
            let connection = "arn:aws:codestar-connections:us-east-1:111111111111:connection/x";
            let source = CodeStarConnectionsSourceAction::new("Source", connection, "o", "r", code);
            let source = Stage::new("Source").action(source);
            stack.add(id, pipeline.stage(source).stage(do_it));
        };
        let code = || Artifact::named("Source");
        let deploy = |name: &'static str, code: &Artifact| {
            CloudFormationCreateUpdateStackAction::new(
                name,
                "s",
                &code.at_path("t"),
                DeploymentPermissions::admin(),
            )
        };
        let project = |id: &'static str, region: &str| {
            let arn = format!("arn:aws:codebuild:{region}:111111111111:project/x");
            Project::from_project_arn(stack, id, arn)
        };
        let (there, here) = (project("There", "eu-west-1"), project("Here", "us-east-1"));
        let artifact = code();
        let nothing = DeploymentPermissions::restricted();
        let delete = CloudFormationDeleteStackAction::new("Mumbai", "s", nothing);
        let function = "arn:aws:lambda:eu-west-1:111111111111:function:f";
        let machine = "arn:aws:states:eu-west-1:111111111111:stateMachine:m";
        let other = "arn:aws:codepipeline:eu-west-1:111111111111:other";
        let stage = Stage::new("Deploy")
            .action(deploy("Ireland", &artifact).region("eu-west-1"))
            .action(deploy("Here", &artifact).region("us-east-1"))
            .action(delete.region("ap-south-1"))
            .action(CodeBuildAction::new("Build", &there, &artifact))
            .action(LambdaInvokeAction::new("Call", function))
            .action(StepFunctionInvokeAction::new("Run", machine))
            .action(PipelineInvokeAction::new("Start", other))
            .action(S3DeployAction::new("Copy", &ireland, &artifact));
        let buckets = Pipeline::new()
            .cross_region_replication_bucket("eu-west-1", &ireland)
            .cross_region_replication_bucket("ap-south-1", &mumbai);
        pipeline("Several", &artifact, buckets, stage);
        let artifact = code();
        let stage = Stage::new("Deploy").action(deploy("Here", &artifact).region("us-east-1"));
        pipeline("Own", &artifact, Pipeline::new(), stage);
        let artifact = code();
        let build = CodeBuildAction::new("Build", &here, &artifact);
        let buckets = Pipeline::new().cross_region_replication_bucket("eu-west-1", &ireland);
        pipeline(
            "Unused",
            &artifact,
            buckets,
            Stage::new("Deploy").action(build),
        );
    })
}

fn others(app: App) -> App {
    app.stack("others", |stack| {
        let repository = stack.add("Repository", Repository::new());
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(0));
        let group = ApplicationTargetGroup::new().vpc(&vpc).port(80);
        let group = stack.add("Group", group);
        let out = |name: &'static str| Artifact::named(name);
        let scans = pipeline(|stage, code| {
            let strict = InspectorSourceCodeScanAction::new("StrictCode", code, &out("O2"))
                .critical_threshold(1)
                .high_threshold(2)
                .medium_threshold(3)
                .low_threshold(4)
                .variables_namespace("n")
                .run_order(2);
            let image = InspectorEcrImageScanAction::new("StrictImage", &repository, &out("O4"));
            let plain = InspectorEcrImageScanAction::new("Image", &repository, &out("O3"));
            stage
                .action(InspectorSourceCodeScanAction::new("Code", code, &out("O1")))
                .action(strict)
                .action(plain)
                .action(image.image_tag("x").critical_threshold(0))
        });
        stack.add("Scans", scans);
        let instances = pipeline(|stage, code| {
            let deploy = |name: &'static str, kind: Ec2InstanceType| {
                Ec2DeployAction::new(name, code, kind, "k", "/t", "post.sh")
            };
            let some = deploy("Some", Ec2InstanceType::SsmManagedNode)
                .instance_tag_value("v")
                .max_batch(Ec2MaxInstances::Targets(2))
                .max_error(Ec2MaxInstances::Percentage(50))
                .pre_script("pre.sh");
            let balanced = deploy("Balanced", Ec2InstanceType::Ec2);
            stage
                .action(deploy("Any", Ec2InstanceType::Ec2))
                .action(some)
                .action(balanced.application_target_group(&group))
        });
        stack.add("Instances", instances);
        let jenkins = JenkinsProvider::new("jenkins", "http://jenkins").version("2");
        let jenkins = stack.add("Jenkins", jenkins);
        let both = JenkinsProvider::new("both", "http://both")
            .for_build(true)
            .for_test(true);
        let both = stack.add("Both", both);
        let registered = JenkinsProvider::from_jenkins_provider_attributes(
            stack,
            "Registered",
            "registered",
            "3",
        );
        let secret = |name: &str| format!("{{{{resolve:secretsmanager:{name}:SecretString:::}}}}");
        let others = pipeline(|stage, code| {
            let build = JenkinsAction::new("Build", &jenkins, "p", JenkinsActionType::Build);
            let test = JenkinsAction::new("Test", &both, "p", JenkinsActionType::Test);
            let too = JenkinsAction::new("TestToo", &registered, "p", JenkinsActionType::Test);
            let template = code.at_path("t.json");
            let product = ServiceCatalogDeployActionBeta1::new("Product", &template, "prod-1", "v");
            let skill =
                AlexaSkillDeployAction::new("Skill", code, "s", "c", secret("cs"), secret("rt"));
            stage
                .action(build.input(code).output(&out("J1")))
                .action(test.input(code).run_order(2))
                .action(too.input(code))
                .action(product.product_version_description("d"))
                .action(ElasticBeanstalkDeployAction::new(
                    "Beanstalk",
                    code,
                    "app",
                    "env",
                ))
                .action(skill.parameter_overrides_artifact(code))
        });
        stack.add("Others", others);
        let bounds = ArtifactBounds::new((0, 1), (0, 2));
        let all = CustomActionProperty::new("a", true)
            .description("d")
            .key(true)
            .queryable(true)
            .secret(true)
            .property_type("String");
        let custom = CustomActionRegistration::new(ActionCategory::Build, "Own", bounds)
            .version("3")
            .entity_url("https://e")
            .execution_url("https://x")
            .action_property(all)
            .action_property(CustomActionProperty::new("b", false));
        stack.add("Custom", custom);
        let plain = CustomActionRegistration::new(ActionCategory::Test, "Own", bounds);
        stack.add("Plain", plain);
    })
}

fn stack_sets(app: App) -> App {
    app.stack("stack-sets", |stack| {
        let service = ServicePrincipal::new("cloudformation.amazonaws.com");
        let admin = stack.add("Admin", Role::new(service));
        let all = pipeline(|stage, code| {
            let (template, file) = (code.at_path("t.json"), code.at_path("i.json"));
            let set = |name: &'static str| {
                CloudFormationDeployStackSetAction::new(name, "set", &template)
            };
            let accounts = StackInstances::in_accounts(
                ["111111111111", "222222222222"],
                ["us-east-1", "eu-west-1"],
            );
            let own = StackSetDeploymentModel::self_managed().execution_role_name("exec");
            let parameters = StackSetParameters::literal()
                .parameter("A", "b")
                .use_previous_value("C");
            let accounts = set("Accounts")
                .description("d")
                .stack_instances(accounts)
                .deployment_model(own.clone().administration_role(&admin))
                .parameters(parameters)
                .cfn_capabilities([CfnCapabilities::NamedIam, CfnCapabilities::AutoExpand])
                .failure_tolerance_percentage(10)
                .max_account_concurrency_percentage(20);
            let organizations = StackSetDeploymentModel::organizations;
            use StackSetOrganizationsAutoDeployment as Auto;
            let units = set("Units")
                .stack_instances(StackInstances::in_organizational_units(
                    ["ou-1"],
                    ["us-east-1"],
                ))
                .deployment_model(organizations().auto_deployment(Auto::EnabledWithStackRetention))
                .parameters(StackSetParameters::from_artifact_path(
                    &code.at_path("p.json"),
                ));
            let enabled = organizations().auto_deployment(Auto::Enabled);
            let files = || StackInstances::from_artifact_path(&file, ["us-east-1"]);
            let instances = CloudFormationDeployStackInstancesAction::new(
                "Instances",
                "set",
                StackInstances::in_accounts(["111111111111"], ["us-east-1"]),
            );
            let file_instances =
                CloudFormationDeployStackInstancesAction::new("FileInstances", "set", files())
                    .parameter_overrides(StackSetParameters::literal().parameter("A", "b"))
                    .failure_tolerance_percentage(10)
                    .max_account_concurrency_percentage(20);
            stage
                .action(set("Plain"))
                .action(accounts)
                .action(units)
                .action(set("Enabled").deployment_model(enabled))
                .action(set("Files").stack_instances(files()).deployment_model(own))
                .action(instances)
                .action(file_instances)
        });
        stack.add("Pipeline", all);
    })
}
