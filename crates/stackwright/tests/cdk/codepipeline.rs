//! CodePipeline: pipelines, and the actions of AWS for their stages.

use stackwright::codebuild::{BuildEnvironmentVariable, PipelineProject, Project};
use stackwright::codedeploy::{
    EcsApplication, EcsDeploymentGroup, ServerApplication, ServerDeploymentGroup,
};
use stackwright::codepipeline::{
    Action, Artifact, ConditionResult, Conditions, ExecutionMode, FailureConditions,
    GitPullRequestEvent, GitPullRequestFilter, GitPushFilter, PIPELINE_EXECUTION_ID, Pipeline,
    PipelineType, RetryMode, Rule, Stage, Trigger, Variable,
};
use stackwright::codepipeline_actions::{
    CacheControl, CfnCapabilities, CloudFormationCreateReplaceChangeSetAction,
    CloudFormationCreateUpdateStackAction, CloudFormationDeleteStackAction,
    CloudFormationExecuteChangeSetAction, CodeBuildAction, CodeDeployEcsContainerImageInput,
    CodeDeployEcsDeployAction, CodeDeployServerDeployAction, CodeStarConnectionsSourceAction,
    CommandsAction, DeploymentPermissions, EcrBuildAndPublishAction, EcrSourceAction,
    EcsDeployAction, GitHubSourceAction, GitHubTrigger, LambdaInvokeAction, ManualApprovalAction,
    PipelineInvokeAction, RegistryType, RevisionType, S3DeployAction, S3SourceAction, S3Trigger,
    StateMachineInput, StepFunctionInvokeAction,
};
use stackwright::ecr::Repository;
use stackwright::ecs::{
    Cluster, ContainerDefinition, ContainerImage, FargateService, FargateTaskDefinition,
};
use stackwright::iam::{AccountRootPrincipal, ArnPrincipal};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::s3::{Bucket, BucketAccessControl, BucketAttributes, BucketEncryption};
use stackwright::sns::Topic;

crate::programs!("codepipeline": pipelines);

/// The programs of the other folder.
mod actions {
    use super::{buckets, build, deploy, sources};

    crate::programs!("codepipeline_actions": buckets, build, deploy, sources);
}

const CONNECTION: &str = "arn:aws:codestar-connections:eu-west-1:123456789012:connection/abc";

fn source(name: &'static str, output: &Artifact) -> CodeStarConnectionsSourceAction {
    CodeStarConnectionsSourceAction::new(name, CONNECTION, "shop", "web", output)
}

fn approve(name: &'static str) -> ManualApprovalAction {
    ManualApprovalAction::new(name)
}

fn first(action: impl Action) -> Stage {
    Stage::new("Source").action(action)
}

fn two() -> Pipeline {
    Pipeline::new()
        .stage(first(source("GitHub", &Artifact::new())))
        .stage(Stage::new("Approve").action(approve("Approve")))
}

fn pipelines(app: App) -> App {
    app.stack("minimal", |stack| {
        let pipeline = stack.add("Pipeline", two());
        stack.output("Name", pipeline.pipeline_name());
        stack.output("Arn", pipeline.pipeline_arn());
        stack.output("Version", pipeline.pipeline_version());
    })
    .stack("first", |stack| {
        stack.add(
            "Pipeline",
            two()
                .pipeline_name("first")
                .pipeline_type(PipelineType::V1)
                .restart_execution_on_update(true),
        );
        let service = ServicePrincipal::new("codepipeline.amazonaws.com");
        let role = stack.add("Role", Role::new(service));
        let own = stack.add(
            "OwnRole",
            two().role(&role).restart_execution_on_update(false),
        );
        let list = PolicyStatement::new().actions(["s3:ListAllMyBuckets"]);
        own.add_to_role_policy(stack, list.all_resources());
    })
    .stack("keys", |stack| {
        stack.add("Pipeline", two().cross_account_keys(true));
        stack.add(
            "Rotated",
            two().cross_account_keys(true).enable_key_rotation(true),
        );
    })
    .stack("stages", |stack| {
        let pipeline = stack.add("Pipeline", Pipeline::new());
        let first = pipeline.add_stage(stack, Stage::new("Source"));
        first.add_action(stack, source("GitHub", &Artifact::named("Code")));
        let second = approve("Two")
            .run_order(2)
            .additional_information("look")
            .external_entity_link("https://example.com");
        let last = Stage::new("Last").action(approve("One")).action(second);
        let last = pipeline.add_stage(stack, last);
        let middle = Stage::new("Middle").action(approve("Middle"));
        pipeline.add_stage(
            stack,
            middle.just_after(&first).transition_disabled("not yet"),
        );
        let before = Stage::new("BeforeLast").action(approve("BeforeLast"));
        pipeline.add_stage(
            stack,
            before
                .right_before(&last)
                .transition_disabled("Transition disabled"),
        );
    })
    .stack("variables", |stack| {
        let stage = Variable::new("stage")
            .description("where to")
            .default_value("test");
        let action = source("GitHub", &Artifact::named("Code")).variables_namespace("Source");
        let other = source("Other", &Artifact::named("Other"))
            .branch("other")
            .code_build_clone_output(true)
            .trigger_on_push(false)
            .run_order(2)
            .variables_namespace("Source_Other_NS");
        let information = text![
            action.variable("CommitId"),
            " to ",
            stage.reference(),
            " of ",
            other.variable("BranchName"),
            format!(" in {PIPELINE_EXECUTION_ID}"),
        ];
        let pipeline = stack.add(
            "Pipeline",
            Pipeline::new()
                .execution_mode(ExecutionMode::Queued)
                .variable(stage)
                .variable(Variable::new("plain"))
                .stage(Stage::new("Source").action(action).action(other))
                .stage(
                    Stage::new("Approve")
                        .action(approve("Approve").additional_information(information)),
                ),
        );
        pipeline.add_variable(stack, Variable::new("late").default_value("x"));
    })
    .stack("triggers", |stack| {
        let requests = source("Requests", &Artifact::named("Other")).trigger_on_push(false);
        let pushes = Trigger::git("GitHub")
            .push(
                GitPushFilter::new()
                    .tags_includes(["v*"])
                    .tags_excludes(["v0*"]),
            )
            .push(
                GitPushFilter::new()
                    .branches_includes(["main"])
                    .branches_excludes(["wip"])
                    .file_paths_includes(["src/**"])
                    .file_paths_excludes(["docs/**"]),
            );
        let pipeline = stack.add(
            "Pipeline",
            Pipeline::new()
                .execution_mode(ExecutionMode::Parallel)
                .stage(first(source("GitHub", &Artifact::named("Code"))).action(requests))
                .stage(Stage::new("Approve").action(approve("Approve")))
                .trigger(pushes),
        );
        let open = GitPullRequestFilter::new()
            .branches_includes(["main"])
            .events([GitPullRequestEvent::Open, GitPullRequestEvent::Updated]);
        let any = GitPullRequestFilter::new()
            .branches_includes(["x"])
            .file_paths_includes(["a"])
            .branches_excludes(["b"])
            .file_paths_excludes(["c"]);
        let trigger = Trigger::git("Requests")
            .pull_request(open)
            .pull_request(any);
        pipeline.add_trigger(stack, trigger);
    })
    .stack("conditions", |stack| {
        let window = Object::new()
            .with("Cron", "* * ? * MON-FRI *")
            .with("TimeZone", "UTC");
        let window = Rule::new("Open", "DeploymentWindow").configuration(window);
        let alarm = || {
            let configuration = Object::new()
                .with("AlarmName", "errors")
                .with("WaitTime", "1");
            Rule::new("Alarm", "CloudWatchAlarm")
                .configuration(configuration)
                .region("eu-west-1")
                .input_artifacts(["Code"])
        };
        let commands = Rule::new("Run", "Commands")
            .commands(["true"])
            .input_artifacts(["Code"]);
        let rolled_back = Conditions::new(ConditionResult::Rollback, [alarm()]);
        stack.add(
            "Pipeline",
            Pipeline::new()
                .execution_mode(ExecutionMode::Superseded)
                .stage(first(source("GitHub", &Artifact::named("Code"))))
                .stage(
                    Stage::new("Approve")
                        .action(approve("Approve"))
                        .before_entry(Conditions::new(ConditionResult::Skip, [window]))
                        .on_success(Conditions::new(ConditionResult::Fail, [alarm(), commands]))
                        .on_failure(FailureConditions::rollback().conditions(rolled_back)),
                )
                .stage(
                    Stage::new("Retry")
                        .action(approve("Again"))
                        .on_failure(FailureConditions::retry(RetryMode::FailedActions)),
                ),
        );
    })
    .stack("shared-role", |stack| {
        let code = Artifact::named("Code");
        let project = stack.add("Build", PipelineProject::new());
        let build = CodeBuildAction::new("Build", &project, &code);
        stack.add(
            "Pipeline",
            Pipeline::new()
                .use_pipeline_role_for_actions(true)
                .stage(first(source("GitHub", &code)))
                .stage(Stage::new("Build").action(build).action(approve("Approve"))),
        );
    })
    .stack("imports", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let arn = "arn:aws:codepipeline:eu-west-1:123456789012:shop";
        let pipeline = Pipeline::from_pipeline_arn(stack, "Imported", arn);
        stack.output("Name", pipeline.pipeline_name());
        stack.output("Arn", pipeline.pipeline_arn());
        let role = Role::from_role_arn(
            stack,
            "ImportedRole",
            "arn:aws:iam::123456789012:role/actions",
        );
        let account = ArnPrincipal::new("arn:aws:iam::123456789012:root");
        let own = stack.add("ActionRole", Role::new(account));
        stack.add(
            "Pipeline",
            Pipeline::new()
                .stage(first(
                    source("GitHub", &Artifact::named("Code")).role(&role),
                ))
                .stage(Stage::new("Approve").action(approve("Approve").role(&own))),
        );
    })
}

/// A stack with one pipeline: a source from a connection, and further stages.
fn pipeline(
    app: App,
    name: &'static str,
    build: fn(&Stack, &Artifact) -> Vec<Stage>,
    adapt: fn(&Stack, Pipeline) -> Pipeline,
) -> App {
    app.stack(name, move |stack| {
        let code = Artifact::named("Code");
        let start = adapt(stack, Pipeline::new());
        let stages = build(stack, &code);
        let source = source("Connection", &code).branch("main");
        let start = start.stage(first(source));
        let pipeline = stages.into_iter().fold(start, Pipeline::stage);
        stack.add("Pipeline", pipeline);
    })
}

fn plain(_: &Stack, pipeline: Pipeline) -> Pipeline {
    pipeline
}

fn build(app: App) -> App {
    let app = pipeline(app, "builds", builds, plain);
    let app = pipeline(app, "keyed", keyed, |_, pipeline| {
        pipeline.cross_account_keys(true)
    });
    let app = pipeline(app, "commands", commands, plain);
    pipeline(app, "images", images, plain)
}

fn builds(stack: &Stack, code: &Artifact) -> Vec<Stage> {
    let project = stack.add("Project", PipelineProject::new());
    let second = stack.add("Second", PipelineProject::new());
    let batch = stack.add("Batch", PipelineProject::new());
    let imported = Project::from_project_name(stack, "Imported", "tools");
    let role = stack.add("Role", Role::new(AccountRootPrincipal::new()));
    let (one, two) = (Artifact::named("One"), Artifact::new());
    let build = CodeBuildAction::new("Build", &project, code)
        .output(&one)
        .output(&two)
        .variables_namespace("Build");
    let commit = build.variable("COMMIT");
    let test = CodeBuildAction::new("Test", &second, code)
        .extra_input(&one)
        .test(true)
        .run_order(2)
        .environment_variable("PLAIN", "a")
        .environment_variable("NUMBER", 5)
        .environment_variable("STORED", BuildEnvironmentVariable::parameter_store("/a/b"))
        .environment_variable("SECRET", BuildEnvironmentVariable::secrets_manager("token"))
        .environment_variable("COMMIT", commit);
    let three = Artifact::named("Three");
    let imported = CodeBuildAction::new("Imported", &imported, code).output(&three);
    let batch = CodeBuildAction::new("Batch", &batch, code)
        .execute_batch_build(true)
        .combine_batch_build_artifacts(true);
    let again = CodeBuildAction::new("Again", &project, &two).role(&role);
    vec![
        Stage::new("Stage0")
            .action(build)
            .action(test)
            .action(imported),
        Stage::new("Stage1").action(batch).action(again),
    ]
}

fn keyed(stack: &Stack, code: &Artifact) -> Vec<Stage> {
    let key = stack.add("Key", Key::new());
    let own = stack.add("Own", PipelineProject::new().encryption_key(&key));
    let shared = stack.add("Shared", PipelineProject::new());
    let built = Artifact::named("Built");
    let stage = Stage::new("Stage0")
        .action(CodeBuildAction::new("Own", &own, code).output(&built))
        .action(CodeBuildAction::new("Shared", &shared, code));
    vec![stage]
}

fn commands(_: &Stack, code: &Artifact) -> Vec<Stage> {
    let output = Artifact::with_files("Output", ["dist/**/*", "report.xml"]);
    let full = CommandsAction::new("Commands", ["echo hello", "make"], code)
        .output(&output)
        .output_variables(["VERSION", "CODEBUILD_BUILD_ID"]);
    let plain = CommandsAction::new("Plain", ["true"], code).run_order(2);
    let approve = approve("Approve").additional_information("version 1");
    vec![
        Stage::new("Stage0").action(full).action(plain),
        Stage::new("Stage1").action(approve),
    ]
}

fn images(stack: &Stack, code: &Artifact) -> Vec<Stage> {
    let repository = Repository::new().repository_name("web");
    let repository = stack.add("Repository", repository);
    let publish = EcrBuildAndPublishAction::new("Publish", repository.repository_name(), code);
    let public = EcrBuildAndPublishAction::new("Public", "public/web", code)
        .registry_type(RegistryType::Public)
        .dockerfile_directory_path("docker")
        .image_tags(["latest", "v1"]);
    vec![Stage::new("Stage0").action(publish).action(public)]
}

fn deploy(app: App) -> App {
    let app = pipeline(app, "services", services, plain);
    let app = pipeline(app, "deployments", deployments, plain);
    let app = pipeline(app, "stacks", stacks, plain);
    pipeline(app, "calls", calls, |stack, pipeline| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        pipeline
    })
}

fn services(stack: &Stack, code: &Artifact) -> Vec<Stage> {
    let public = SubnetConfiguration::new("public", SubnetType::Public);
    let vpc = Vpc::new()
        .max_azs(1)
        .nat_gateways(0)
        .subnet_configuration([public]);
    let vpc = stack.add("Vpc", vpc);
    let cluster = stack.add("Cluster", Cluster::new(&vpc));
    let task = stack.add("Task", FargateTaskDefinition::new());
    let image = ContainerImage::from_registry("nginx");
    task.add_container(stack, "web", ContainerDefinition::new(image));
    let service = FargateService::new(&cluster, &task).assign_public_ip(true);
    let service = stack.add("Service", service);
    let file = EcsDeployAction::from_image_file("File", &service, &code.at_path("images.json"))
        .deployment_timeout(Duration::minutes(20))
        .run_order(2);
    let stage = Stage::new("Stage0")
        .action(EcsDeployAction::new("Input", &service, code))
        .action(file);
    vec![stage]
}

fn deployments(stack: &Stack, code: &Artifact) -> Vec<Stage> {
    let (image, other) = (Artifact::named("Image"), Artifact::named("Other"));
    let shop = EcsApplication::from_ecs_application_name(stack, "EcsApplication", "shop");
    let import = EcsDeploymentGroup::from_ecs_deployment_group_attributes;
    let group = import(stack, "EcsGroup", &shop, "web", None);
    let shop = ServerApplication::from_server_application_name(stack, "ServerApplication", "shop");
    let import = ServerDeploymentGroup::from_server_deployment_group_attributes;
    let servers = import(stack, "Servers", &shop, "web", None);
    let build = |name: &'static str, output: &Artifact| {
        CommandsAction::new(name, ["true"], code).output(output)
    };
    let files = CodeDeployEcsDeployAction::new(
        "Files",
        &group,
        code.at_path("ecs/task.json"),
        other.at_path("ecs/app.yaml"),
    );
    let web = CodeDeployEcsContainerImageInput::new(&image).task_definition_placeholder("WEB");
    let files = files
        .container_image_input(web)
        .container_image_input(CodeDeployEcsContainerImageInput::new(&other));
    vec![
        Stage::new("Stage0")
            .action(build("BuildImage", &image))
            .action(build("BuildOther", &other)),
        Stage::new("Stage1")
            .action(CodeDeployEcsDeployAction::new("Inputs", &group, code, code))
            .action(files)
            .action(CodeDeployServerDeployAction::new("Servers", &servers, code)),
    ]
}

fn stacks(stack: &Stack, code: &Artifact) -> Vec<Stage> {
    let service = ServicePrincipal::new("cloudformation.amazonaws.com");
    let role = stack.add("Role", Role::new(service));
    let output = Artifact::named("Output");
    let given = stack.add("Given", CfnParameter::string().default("x"));
    let web = code.at_path("web.yaml");
    let prepare = CloudFormationCreateReplaceChangeSetAction::new(
        "Prepare",
        "web",
        "changes",
        &web,
        DeploymentPermissions::restricted(),
    );
    let prepare = prepare
        .template_configuration(&code.at_path("web.json"))
        .cfn_capabilities([CfnCapabilities::NamedIam])
        .parameter_override("Bucket", code.bucket_name())
        .parameter_override("Key", code.object_key())
        .parameter_override("Url", code.url())
        .parameter_override("Value", code.get_param("a.json", "key"))
        .parameter_override("Plain", "x")
        .parameter_override("Given", given.value());
    let execute = CloudFormationExecuteChangeSetAction::new("Execute", "web", "changes");
    let update = CloudFormationCreateUpdateStackAction::new(
        "Update",
        "api",
        &code.at_path("api.yaml"),
        DeploymentPermissions::admin(),
    );
    let update = update
        .replace_on_failure(true)
        .output(&output, "out.json")
        .run_order(2);
    let own = CloudFormationCreateUpdateStackAction::new(
        "Own",
        "own",
        &code.at_path("own.yaml"),
        DeploymentPermissions::role(&role),
    );
    let own = own.cfn_capabilities([CfnCapabilities::AnonymousIam, CfnCapabilities::AutoExpand]);
    let admin = DeploymentPermissions::admin();
    let delete = CloudFormationDeleteStackAction::new("Delete", "old", admin);
    let again = CloudFormationCreateUpdateStackAction::new(
        "Again",
        "web",
        &web,
        DeploymentPermissions::restricted(),
    );
    vec![
        Stage::new("Stage0")
            .action(prepare)
            .action(execute.run_order(2))
            .action(update)
            .action(own),
        Stage::new("Stage1")
            .action(delete)
            .action(again.extra_input(&output)),
    ]
}

fn calls(_: &Stack, code: &Artifact) -> Vec<Stage> {
    let notify = "arn:aws:lambda:eu-west-1:123456789012:function:notify";
    let flow = "arn:aws:states:eu-west-1:123456789012:stateMachine:flow";
    let other = "arn:aws:codepipeline:eu-west-1:123456789012:other";
    let parameters = Object::new()
        .with("a", 1)
        .with("b", Object::new().with("c", "x"));
    let full = LambdaInvokeAction::new("Full", notify)
        .input(code)
        .output(&Artifact::named("Made"))
        .user_parameters(parameters);
    let text = LambdaInvokeAction::new("Text", notify).user_parameters_string("text");
    let literal = StepFunctionInvokeAction::new("Literal", flow)
        .state_machine_input(StateMachineInput::literal(Object::new().with("a", 1)))
        .execution_name_prefix("p")
        .output(&Artifact::named("Result"));
    let file = StepFunctionInvokeAction::new("File", flow)
        .state_machine_input(StateMachineInput::file_path(&code.at_path("input.json")));
    let invoke = PipelineInvokeAction::new("PipelineFull", other)
        .variable("stage", "prod")
        .source_revision("Source", RevisionType::CommitId, "abc");
    vec![
        Stage::new("Stage0")
            .action(LambdaInvokeAction::new("Plain", notify))
            .action(full)
            .action(text)
            .action(StepFunctionInvokeAction::new("Machine", flow))
            .action(literal)
            .action(file),
        Stage::new("Stage1")
            .action(PipelineInvokeAction::new("Pipeline", other))
            .action(invoke),
    ]
}

fn sources(app: App) -> App {
    app.stack("github", |stack| {
        let token = "{{resolve:secretsmanager:github:SecretString:::}}";
        let github = |name: &'static str| {
            GitHubSourceAction::new(name, "shop", "web", token, &Artifact::new())
        };
        let polled = github("Polled")
            .trigger(GitHubTrigger::Poll)
            .branch("main")
            .variables_namespace("Polled");
        let quiet = github("Quiet").trigger(GitHubTrigger::None).run_order(2);
        stack.add(
            "Pipeline",
            Pipeline::new()
                .stage(first(github("Hooked")).action(polled).action(quiet))
                .stage(Stage::new("Approve").action(approve("Approve"))),
        );
    })
    .stack("images", |stack| {
        let repository = stack.add("Repository", Repository::new());
        let imported = Repository::from_repository_name(stack, "Imported", "tools/base");
        let image = EcrSourceAction::new("Image", &repository, &Artifact::named("Image"));
        let tagged = EcrSourceAction::new("Tagged", &imported, &Artifact::named("Tagged"));
        stack.add(
            "Pipeline",
            Pipeline::new()
                .stage(first(image).action(tagged.image_tag("v1")))
                .stage(Stage::new("Approve").action(approve("Approve"))),
        );
    })
    .stack("clones", |stack| {
        let cloned = Artifact::named("Cloned");
        let project = stack.add("Project", PipelineProject::new());
        let build = CodeBuildAction::new("Build", &project, &cloned);
        let clone = source("Clone", &cloned).code_build_clone_output(true);
        stack.add(
            "Pipeline",
            Pipeline::new().stage(first(clone)).stage(
                Stage::new("Approve")
                    .action(approve("Approve"))
                    .action(build),
            ),
        );
    })
}

fn buckets(app: App) -> App {
    let app = pipeline(app, "deploys", deploys, plain);
    let app = pipeline(app, "approvals", approvals, plain);
    app.stack("sources", |stack| {
        let bucket = stack.add("Bucket", Bucket::new().versioned(true));
        let keyed = stack.add("Keyed", Bucket::new().encryption(BucketEncryption::Kms));
        let output = Artifact::new;
        let quiet = S3SourceAction::new("Quiet", &bucket, "source.zip", &output())
            .trigger(S3Trigger::None)
            .variables_namespace("Quiet");
        let also = S3SourceAction::new("Also", &keyed, "source.zip", &output());
        let polled = S3SourceAction::new("Polled", &bucket, "source.zip", &output());
        let also = also.trigger(S3Trigger::Poll);
        stack.add(
            "Pipeline",
            Pipeline::new()
                .artifact_bucket(&keyed)
                .stage(first(polled).action(quiet).action(also))
                .stage(Stage::new("Approve").action(approve("Approve"))),
        );
    })
    .stack("imported", |stack| {
        let key = Key::from_key_arn(stack, "Key", "arn:aws:kms:eu-west-1:123456789012:key/abc");
        let bucket = BucketAttributes::named("artifacts").encryption_key(&key);
        let bucket = Bucket::from_bucket_attributes(stack, "Bucket", bucket);
        let code = Artifact::named("Code");
        let project = stack.add("Project", PipelineProject::new());
        let build = CodeBuildAction::new("Build", &project, &code);
        let source = S3SourceAction::new("Source", &bucket, "source.zip", &code);
        stack.add(
            "Pipeline",
            Pipeline::new()
                .artifact_bucket(&bucket)
                .stage(first(source))
                .stage(Stage::new("Build").action(build)),
        );
    })
}

fn deploys(stack: &Stack, code: &Artifact) -> Vec<Stage> {
    let bucket = stack.add("Bucket", Bucket::new());
    let key = stack.add("Key", Key::new());
    let caching = [
        CacheControl::PUBLIC,
        CacheControl::max_age(Duration::hours(12)),
        CacheControl::IMMUTABLE,
    ];
    let full = S3DeployAction::new("Full", &bucket, code)
        .object_key("site")
        .access_control(BucketAccessControl::PublicReadWrite)
        .cache_control(caching)
        .encryption_key(&key);
    let stage = Stage::new("Stage0")
        .action(S3DeployAction::new("Plain", &bucket, code))
        .action(S3DeployAction::new("Packed", &bucket, code).archive("site.zip"))
        .action(full);
    vec![stage]
}

fn approvals(stack: &Stack, _: &Artifact) -> Vec<Stage> {
    let topic = stack.add("Topic", Topic::new());
    let told = approve("Told")
        .notification_topic(&topic)
        .additional_information("look")
        .timeout(Duration::minutes(10));
    let mailed = approve("Mailed")
        .notify_email("a@example.com")
        .notify_email("b@example.com")
        .external_entity_link("https://example.com");
    let both = approve("Both")
        .notification_topic(&topic)
        .notify_email("c@example.com");
    vec![
        Stage::new("Stage0")
            .action(told)
            .action(mailed)
            .action(both),
    ]
}
