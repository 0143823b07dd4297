//! CodePipeline: actions in other regions, stack sets, scans, and what others provide.

use stackwright::cloudwatch::Alarm;
use stackwright::codebuild::{
    BuildEnvironment, BuildEnvironmentVariable, LinuxBuildImage, PipelineProject, Project,
    StateChangeEvent,
};
use stackwright::codecommit::Repository as GitRepository;
use stackwright::codepipeline::{
    ActionCategory, Artifact, ArtifactBounds, ConditionResult, Conditions, CustomActionProperty,
    CustomActionRegistration, ExecutionMode, FailureConditions, GitPullRequestEvent,
    GitPullRequestFilter, GitPushFilter, PIPELINE_EXECUTION_ID, Pipeline,
    PipelineNotificationEvent, RetryMode, Rule, Stage, Trigger, Variable,
};
use stackwright::codepipeline_actions::{
    AlexaSkillDeployAction, CacheControl, CfnCapabilities,
    CloudFormationCreateReplaceChangeSetAction, CloudFormationCreateUpdateStackAction,
    CloudFormationDeleteStackAction, CloudFormationDeployStackInstancesAction,
    CloudFormationDeployStackSetAction, CloudFormationExecuteChangeSetAction, CodeBuildAction,
    CodeCommitSourceAction, CodeStarConnectionsSourceAction, CommandsAction, DeploymentPermissions,
    Ec2DeployAction, Ec2InstanceType, Ec2MaxInstances, EcrSourceAction,
    ElasticBeanstalkDeployAction, InspectorEcrImageScanAction, InspectorSourceCodeScanAction,
    JenkinsAction, JenkinsActionType, JenkinsProvider, LambdaInvokeAction, ManualApprovalAction,
    PipelineInvokeAction, S3DeployAction, ServiceCatalogDeployActionBeta1, StackInstances,
    StackSetDeploymentModel, StackSetOrganizationsAutoDeployment, StackSetParameters,
    StepFunctionInvokeAction,
};
use stackwright::codestarnotifications::Notification;
use stackwright::ecr::Repository;
use stackwright::events::{
    CodePipeline, CronOptions, EventPattern, Rule as EventRule, RuleTargetInput, Schedule,
    SnsTopic, SqsQueue,
};
use stackwright::iam::Group;
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::s3::{Bucket, BucketAccessControl, BucketAttributes, BucketEncryption};
use stackwright::secretsmanager::Secret;
use stackwright::sns::Topic;
use stackwright::sqs::Queue;

crate::programs!("codepipeline": combinations, regions);

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
        let ireland = BucketAttributes::named("ireland-bucket")
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
        stack.set_environment(Environment::new("111111111111", "eu-west-1"));
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

fn combinations(app: App) -> App {
    app.stack("delivery", |stack| {
        stack.set_environment(Environment::new("111111111111", "eu-west-1"));
        let key = stack.add("Key", Key::new());
        let encryption = BucketEncryption::CustomerManaged(key);
        let artifacts = stack.add("Artifacts", Bucket::new().encryption(encryption));
        let site = stack.add("Site", Bucket::new());
        let images = stack.add("Images", Repository::new());
        let tools = GitRepository::from_repository_name(stack, "Tools", "tools");
        let team = stack.add("Team", Topic::new());
        let dead = stack.add("Dead", Queue::new());
        let token = stack.add("Token", Secret::new());
        let named = |name: &'static str| Artifact::named(name);
        let (code, image, scripts) = (named("Code"), named("Image"), named("Scripts"));
        let (built, report, scan) = (named("Built"), named("Report"), named("Scan"));
        let connection = "arn:aws:codestar-connections:eu-west-1:111111111111:connection/c";
        let github =
            CodeStarConnectionsSourceAction::new("GitHub", connection, "shop", "web", &code)
                .branch("main")
                .code_build_clone_output(true)
                .variables_namespace("git")
                .trigger_on_push(false);
        let environment = BuildEnvironment::new()
            .privileged(true)
            .build_image(LinuxBuildImage::from_ecr_repository(&images, "build"));
        let secret: Value<String> = token.secret_arn().into_value();
        let project = PipelineProject::new()
            .environment(environment)
            .environment_variable("TOKEN", BuildEnvironmentVariable::secrets_manager(secret))
            .environment_variable("IMAGE", images.repository_uri());
        let project = stack.add("Build", project);
        images.grant_pull_push(stack, &project);
        let build = CodeBuildAction::new("Build", &project, &code)
            .extra_input(&scripts)
            .output(&built)
            .output(&report)
            .variables_namespace("build")
            .environment_variable("COMMIT", github.variable("CommitId"))
            .environment_variable("RUN", PIPELINE_EXECUTION_ID)
            .run_order(2);
        let variable = Variable::new("stage")
            .default_value("test")
            .description("where to");
        let foreign = "arn:aws:iam::222222222222:role/deploy";
        let foreign = Role::from_role_arn(stack, "Foreign", foreign);
        let told = text![
            "build ",
            build.variable("VERSION"),
            " of ",
            variable.reference()
        ];
        let wait = ManualApprovalAction::new("Approve")
            .notification_topic(&team)
            .notify_email("a@example.com")
            .additional_information(told)
            .timeout(Duration::hours(3))
            .run_order(1);
        let alarm = stack.add("Errors", Alarm::new(project.metric_failed_builds(), 1, 1));
        let trigger = Trigger::git("GitHub")
            .push(
                GitPushFilter::new()
                    .branches_includes(["main", "release/*"])
                    .branches_excludes(["wip/*"])
                    .file_paths_includes(["src/**"])
                    .file_paths_excludes(["docs/**"]),
            )
            .push(
                GitPushFilter::new()
                    .tags_includes(["v*"])
                    .tags_excludes(["v0*"]),
            )
            .pull_request(
                GitPullRequestFilter::new()
                    .branches_includes(["main"])
                    .events([GitPullRequestEvent::Open, GitPullRequestEvent::Closed]),
            );
        let source = Stage::new("Source")
            .action(github)
            .action(CodeCommitSourceAction::new("Tools", &tools, &scripts).branch("stable"))
            .action(EcrSourceAction::new("Base", &images, &image).image_tag("base"));
        let watched = Object::new()
            .with("AlarmName", alarm.alarm_name())
            .with("WaitTime", "5");
        let watched = Rule::new("Alarm", "CloudWatchAlarm").configuration(watched);
        let test = CommandsAction::new("Test", ["make test", "make lint"], &code)
            .output_variables(["COVERAGE"])
            .variables_namespace("test");
        let look = InspectorSourceCodeScanAction::new("Scan", &code, &scan);
        let building = Stage::new("Build")
            .action(build)
            .action(look.critical_threshold(0))
            .action(test)
            .on_failure(FailureConditions::retry(RetryMode::FailedActions))
            .on_success(Conditions::new(ConditionResult::Fail, [watched]));
        let window = Object::new()
            .with("Cron", "* * 9-17 ? * MON-FRI")
            .with("TimeZone", "CET");
        let window = Rule::new("Window", "DeploymentWindow").configuration(window);
        let approving = Stage::new("Approve")
            .action(wait)
            .transition_disabled("frozen")
            .before_entry(Conditions::new(ConditionResult::Skip, [window]));
        let template = built.at_path("template.yaml");
        let prepare = CloudFormationCreateReplaceChangeSetAction::new(
            "Prepare",
            "shop",
            "next",
            &template,
            DeploymentPermissions::restricted(),
        )
        .template_configuration(&built.at_path("test.json"))
        .parameter_override("Image", built.get_param("image.json", "uri"))
        .parameter_override("Bucket", built.bucket_name())
        .cfn_capabilities([CfnCapabilities::NamedIam])
        .extra_input(&report);
        let execute = CloudFormationExecuteChangeSetAction::new("Execute", "shop", "next");
        let there = DeploymentPermissions::role(&foreign);
        let there = CloudFormationCreateUpdateStackAction::new("Foreign", "shop", &template, there)
            .cfn_capabilities([CfnCapabilities::NamedIam])
            .role(&foreign)
            .run_order(3);
        let copy = S3DeployAction::new("Site", &site, &report)
            .object_key("reports")
            .cache_control([
                CacheControl::PUBLIC,
                CacheControl::max_age(Duration::hours(1)),
            ])
            .access_control(BucketAccessControl::BucketOwnerFullControl)
            .run_order(4);
        let deploying = Stage::new("Deploy")
            .action(prepare)
            .action(execute.run_order(2))
            .action(there)
            .action(copy);
        let pipeline = Pipeline::new()
            .pipeline_name("shop")
            .artifact_bucket(&artifacts)
            .execution_mode(ExecutionMode::Queued)
            .variable(variable)
            .restart_execution_on_update(false)
            .trigger(trigger)
            .stage(source)
            .stage(building)
            .stage(approving)
            .stage(deploying);
        let pipeline = stack.add("Pipeline", pipeline);
        let told = [
            PipelineNotificationEvent::ManualApprovalNeeded,
            PipelineNotificationEvent::PipelineExecutionFailed,
        ];
        pipeline.notify_on(stack, "Told", told, Notification::to(&team));
        let failed = Object::new().with("state", ["FAILED"]);
        let failed = EventRule::new()
            .target(SqsQueue::new(&dead))
            .event_pattern(EventPattern::new().detail(failed));
        pipeline.on_state_change(stack, "Failed", failed);
        let message: Value<String> = text!["broken: ", StateChangeEvent::build_id()].value();
        let message = RuleTargetInput::from_text(message);
        let tell = SnsTopic::new(&team).message(message);
        project.on_build_failed(stack, "Broken", EventRule::new().target(tell));
        let nightly = Schedule::cron(CronOptions::new().hour("2").minute("0"));
        let run = CodePipeline::new(&pipeline).dead_letter_queue(&dead);
        stack.add("Nightly", EventRule::new().schedule(nightly).target(run));
        let approvers = stack.add("Approvers", Group::new());
        let approval = pipeline
            .stage("Approve")
            .unwrap()
            .action("Approve")
            .unwrap();
        approval.grant_manual_approval(stack, &approvers);
    })
}
