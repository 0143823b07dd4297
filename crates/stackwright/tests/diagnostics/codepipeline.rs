//! CodePipeline: pipelines that CodePipeline refuses.

use insta::assert_snapshot;
use stackwright::codebuild::{BuildSpec, PipelineProject, Project};
use stackwright::codedeploy::{EcsApplication, EcsDeploymentGroup};
use stackwright::codepipeline::{
    Artifact, ConditionResult, Conditions, ExecutionMode, GitPushFilter, Pipeline, PipelineType,
    Rule, Stage, Trigger, Variable,
};
use stackwright::codepipeline_actions::{
    CloudFormationDeleteStackAction, CodeBuildAction, CodeDeployEcsContainerImageInput,
    CodeDeployEcsDeployAction, CodeStarConnectionsSourceAction, CommandsAction,
    DeploymentPermissions, EcsDeployAction, GitHubSourceAction, ManualApprovalAction,
};
use stackwright::ecs::{
    Cluster, ContainerDefinition, ContainerImage, DeploymentControllerType, FargateTaskDefinition,
};
use stackwright::prelude::*;
use stackwright::s3::Bucket;

use super::findings;

fn source(output: &Artifact) -> CodeStarConnectionsSourceAction {
    let connection = "arn:aws:codestar-connections:eu-west-1:123456789012:connection/abc";
    CodeStarConnectionsSourceAction::new("GitHub", connection, "shop", "web", output)
}

fn start() -> Pipeline {
    Pipeline::new().stage(Stage::new("Source").action(source(&Artifact::named("Code"))))
}

fn approve(name: &'static str) -> ManualApprovalAction {
    ManualApprovalAction::new(name)
}

#[test]
fn stages_that_are_too_few_empty_or_out_of_place() {
    let found = findings(|stack| {
        stack.add("Short", start());
        stack.add("Empty", start().stage(Stage::new("Nothing")));
        let late = Stage::new("Late").action(source(&Artifact::named("More")));
        stack.add("Late", start().stage(late));
        let early = Stage::new("First").action(approve("Approve"));
        let last = Stage::new("Last").action(approve("Approve"));
        stack.add("Early", Pipeline::new().stage(early).stage(last));
    });
    assert_snapshot!(found, @"
    error[illegal-pipeline-stages]: the pipeline has too few stages
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Short
       = given: 1 stages
       = allowed: 2 or more
       = help: add stages with `stage`

    error[illegal-pipeline-stages]: the stage has no action
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Empty/Nothing
       = given: no action
       = allowed: at least one
       = help: add one with `action`, or leave the stage out

    error[source-outside-first-stage]: the action can't be in this stage
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Late/Late/GitHub
       = given: an action that brings source in a later stage
       = allowed: actions that bring source in the first stage, and only there
       = help: move it to another stage

    error[source-outside-first-stage]: the action can't be in this stage
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Early/First/Approve
       = given: an action that does something else in the first stage
       = allowed: actions that bring source in the first stage, and only there
       = help: move it to another stage

    error[illegal-count]: `Stages[1].Actions` of `AWS::CodePipeline::Pipeline` has too few elements
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Empty/Resource
       = given: 0 items
       = allowed: at least 1
       = help: add some
    ");
}

#[test]
fn artifacts_that_are_not_there_or_there_twice() {
    let found = findings(|stack| {
        let project = stack.add("Project", PipelineProject::new());
        let (one, two) = (Artifact::named("One"), Artifact::named("Two"));
        let build =
            |name: &'static str, input: &Artifact| CodeBuildAction::new(name, &project, input);
        let stage = Stage::new("Build")
            .action(build("Early", &two))
            .action(build("Unknown", &Artifact::new()))
            .action(build("Make", &one).output(&two))
            .action(build("Again", &one).output(&Artifact::named("Two")))
            .action(build("InTime", &two).run_order(2));
        let first = Stage::new("Source").action(source(&one));
        stack.add("Pipeline", Pipeline::new().stage(first).stage(stage));
        let parameter = Artifact::new().bucket_name();
        stack.output("Unnamed", parameter);
    });
    assert_snapshot!(found, @"
    error[artifact-produced-twice]: two actions produce the same artifact
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Build/Again
       = given: `Two` twice
       = allowed: an artifact of its own for each
       = help: give one of them another artifact

    error[artifact-not-produced]: the action takes an artifact that is not there yet
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Build/Early
       = given: `Two`
       = allowed: an artifact of an earlier stage, or of a lower run order in the same one
       = help: produce it earlier, or take another one

    error[artifact-not-produced]: the action takes an artifact that is not there yet
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Build/Unknown
       = given: `without a name`
       = allowed: an artifact of an earlier stage, or of a lower run order in the same one
       = help: produce it earlier, or take another one

    error[unnamed-artifact]: the artifact has no name to refer to it by
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Unnamed
       = given: `Artifact::new()`
       = allowed: an artifact with a name
       = help: make it with `Artifact::named`
    ");
}

#[test]
fn names_and_numbers_that_code_pipeline_does_not_take() {
    let found = findings(|stack| {
        let named = start().pipeline_name("my pipeline");
        let stage = Stage::new("Do it")
            .action(approve("One").run_order(0))
            .action(approve("One"))
            .action(approve("Two").timeout(Duration::minutes(1)));
        let pipeline = stack.add("Pipeline", named.stage(stage));
        pipeline.add_stage(stack, Stage::new("Source").action(approve("Approve")));
        let artifact = Artifact::named("a b");
        let first = Stage::new("Source").action(source(&artifact));
        let last = Stage::new("Last").action(approve("Approve"));
        let other = stack.add("Other", Pipeline::new().stage(first).stage(last));
        if let Some(foreign) = pipeline.stage("Source") {
            let beside = Stage::new("Beside").action(approve("Approve"));
            other.add_stage(stack, beside.just_after(&foreign));
        }
    });
    assert_snapshot!(found, @"
    error[illegal-pipeline-name]: the name of a pipeline is not a legal one
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: `my pipeline`
       = allowed: 1 to 100 letters, digits and `.@-_`
       = help: choose another name

    error[illegal-pipeline-name]: the name of a stage is not a legal one
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: `Do it`
       = allowed: 1 to 100 letters, digits and `.@-_`
       = help: choose another name

    error[illegal-run-order]: there is no such run order
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Do it/One
       = given: 0
       = allowed: 1 to 999
       = help: choose another number

    error[duplicate-action-name]: two actions have the same name
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Do it
       = given: `One` twice
       = allowed: names that differ
       = help: rename one of them

    error[illegal-approval-timeout]: an approval can't be waited for that long
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Do it/Two
       = given: 60 seconds
       = allowed: 5 to 86400 whole minutes
       = help: use `Duration::hours` or `Duration::days`

    error[duplicate-stage-name]: two stages have the same name
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: `Source` twice
       = allowed: names that differ
       = help: rename one of them

    error[illegal-pipeline-name]: the name of an artifact is not a legal one
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Other/Source/GitHub
       = given: `a b`
       = allowed: 1 to 100 letters, digits, `-` and `_`
       = help: choose another name

    error[stage-of-another-pipeline]: the stage is to stand beside one that this pipeline does not have
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Other
       = given: a stage of another pipeline
       = allowed: a stage of this pipeline
       = help: pass the handle that `add_stage` or `stage` of this pipeline gave
    ");
}

#[test]
fn what_only_newer_pipelines_have() {
    let found = findings(|stack| {
        let window = Rule::new("Window", "DeploymentWindow");
        let entry = Conditions::new(ConditionResult::Retry, [window]);
        let last = Stage::new("Last").action(approve("Approve"));
        let tags = GitPushFilter::new().tags_includes(["v*"]);
        stack.add(
            "Pipeline",
            start()
                .pipeline_type(PipelineType::V1)
                .execution_mode(ExecutionMode::Queued)
                .variable(Variable::new("one two"))
                .variable(Variable::new("one two"))
                .trigger(Trigger::git("Elsewhere").push(tags.file_paths_includes(["src/**"])))
                .trigger(Trigger::git("GitHub"))
                .enable_key_rotation(true)
                .stage(last.before_entry(entry)),
        );
    });
    assert_snapshot!(found, @"
    error[artifact-key-without-bucket]: there is no key of which that could be said
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: `enable_key_rotation(true)` without `cross_account_keys(true)`
       = allowed: `cross_account_keys(true)` of a pipeline whose bucket is made with it
       = help: leave it out, or say it of the bucket and its key

    error[illegal-stage-condition]: a condition of entering a stage can't lead to that
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Last
       = given: RETRY
       = allowed: FAIL, SKIP
       = help: choose another result

    error[illegal-pipeline-variable]: the pipeline can't have this variable
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: `one two`
       = allowed: a name of 1 to 128 letters, digits and `@-_`
       = help: choose another name

    error[illegal-pipeline-variable]: the pipeline can't have this variable
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: `one two`
       = allowed: a name of 1 to 128 letters, digits and `@-_`
       = help: choose another name

    error[illegal-pipeline-variable]: the pipeline can't have this variable
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: `one two` twice
       = allowed: names that differ
       = help: choose another name

    error[illegal-pipeline-trigger]: the pipeline can't have this trigger
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: files without branches
       = allowed: tags, or branches and files of them
       = help: name branches, such as `**`

    error[illegal-pipeline-trigger]: the pipeline can't have this trigger
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: no filter
       = allowed: a filter of pushes or pull requests
       = help: add one with `push` or `pull_request`, or leave the trigger out

    error[illegal-pipeline-trigger]: the trigger is for no action that could start the pipeline
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: `Elsewhere`
       = allowed: GitHub
       = help: name one of these actions

    error[not-in-pipelines-v1]: a pipeline of type V1 does not have that
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: variables
       = allowed: it in pipelines of type V2
       = help: leave `pipeline_type` out, or leave it out

    error[not-in-pipelines-v1]: a pipeline of type V1 does not have that
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: triggers
       = allowed: it in pipelines of type V2
       = help: leave `pipeline_type` out, or leave it out

    error[not-in-pipelines-v1]: a pipeline of type V1 does not have that
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: an execution mode
       = allowed: it in pipelines of type V2
       = help: leave `pipeline_type` out, or leave it out

    error[not-in-pipelines-v1]: a pipeline of type V1 does not have that
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline
       = given: conditions of stages
       = allowed: it in pipelines of type V2
       = help: leave `pipeline_type` out, or leave it out
    ");
}

#[test]
fn actions_that_can_not_be_done() {
    let found = findings(|stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let code = Artifact::named("Code");
        let spec = BuildSpec::from_object(Object::new().with("version", "0.2"));
        let alone = stack.add("Alone", Project::without_source(spec));
        let vpc = stack.add("Vpc", Vpc::new());
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let task = stack.add("Task", FargateTaskDefinition::new());
        let image = ContainerImage::from_registry("nginx");
        task.add_container(stack, "web", ContainerDefinition::new(image));
        let service = FargateService::new(&cluster, &task)
            .deployment_controller(DeploymentControllerType::CodeDeploy);
        let service = stack.add("Service", service);
        let shop = EcsApplication::from_ecs_application_name(stack, "Shop", "shop");
        let import = EcsDeploymentGroup::from_ecs_deployment_group_attributes;
        let group = import(stack, "Group", &shop, "web", None);
        let foreign = "arn:aws:iam::999999999999:role/actions";
        let foreign = Role::from_role_arn(stack, "Foreign", foreign);
        let image = || CodeDeployEcsContainerImageInput::new(&code);
        let deploy = CodeDeployEcsDeployAction::new("Images", &group, &code, &code)
            .container_image_input(image())
            .container_image_input(image())
            .container_image_input(image())
            .container_image_input(image())
            .container_image_input(image());
        let ecs = EcsDeployAction::new("Ecs", &service, &code);
        let told = text!["version ", approve_variable(&code)];
        let stage = Stage::new("Deploy")
            .action(CodeBuildAction::new("Alone", &alone, &code))
            .action(ecs.deployment_timeout(Duration::minutes(90)))
            .action(deploy)
            .action(CommandsAction::new("Nothing", Vec::<String>::new(), &code))
            .action(
                approve("Elsewhere")
                    .role(&foreign)
                    .additional_information(told),
            );
        let token = GitHubSourceAction::new("Token", "shop", "web", "hush", &code);
        let first = Stage::new("Source").action(token);
        stack.add("Pipeline", Pipeline::new().stage(first).stage(stage));
    });
    assert_snapshot!(found, @"
    error[token-in-plain-text]: the token of a source is written into the template
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Source/Token
       = given: a literal text
       = allowed: a reference to a secret
       = help: keep it in Secrets Manager and pass `secret.secret_value()`

    error[not-a-pipeline-project]: the project has a source of its own
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Deploy/Alone
       = given: a `Project`
       = allowed: a `PipelineProject`
       = help: make the project with `PipelineProject::new`

    error[illegal-deployment-timeout]: a deployment can't be waited for that long
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Deploy/Ecs
       = given: 5400 seconds
       = allowed: 1 to 60 whole minutes
       = help: use `Duration::minutes`

    error[service-of-another-controller]: the service is not deployed by ECS itself
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Deploy/Ecs
       = given: a service with another deployment controller
       = allowed: `DeploymentControllerType::Ecs`
       = help: deploy it with `CodeDeployEcsDeployAction`

    error[too-many-container-images]: so many images can't be put into a task definition
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Deploy/Images
       = given: 5 images
       = allowed: at most 4
       = help: name further images in the task definition itself

    error[no-command]: an action can't run so many commands, or export so many variables
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Deploy/Nothing
       = given: 0 commands, 0 variables
       = allowed: 1 to 50 commands, at most 15 variables
       = help: put several commands into a script

    error[cross-account-without-key]: the action runs in another account, which can't read the artifacts
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Deploy/Elsewhere
       = given: a role of another account, and artifacts without a key of their own
       = allowed: roles of other accounts with `cross_account_keys(true)`
       = help: add `cross_account_keys(true)` to the pipeline

    error[action-without-namespace]: the variable `CommitId` of an action without a namespace is used
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Resource
       = given: the action `GitHub`
       = allowed: variables of an action with a namespace
       = help: add `variables_namespace` to the action before its variables are used
    ");
}

/// A variable of an action that has no namespace.
fn approve_variable(code: &Artifact) -> Value<String> {
    source(code).variable("CommitId")
}

#[test]
fn an_action_of_too_many_artifacts() {
    let found = findings(|stack| {
        let code = Artifact::named("Code");
        let project = stack.add("Project", PipelineProject::new());
        let build = CodeBuildAction::new("Build", &project, &code);
        let build = (0..6).fold(build, |build, _| build.output(&Artifact::new()));
        let first = Stage::new("Source").action(source(&code));
        let last = Stage::new("Build").action(build);
        stack.add("Pipeline", Pipeline::new().stage(first).stage(last));
    });
    assert_snapshot!(found, @r"
    error[illegal-artifact-count]: the action produces too few or too many artifacts
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Build/Build
       = given: 6 of an action of CodeBuild
       = allowed: 0 to 5
       = help: add or leave out artifacts
    ");
}

#[test]
fn actions_in_regions_without_a_bucket() {
    let pipeline = |stack: &Stack, region: &'static str| {
        let bucket = Bucket::from_bucket_name(stack, "Mumbai", "mumbai-bucket");
        let admin = DeploymentPermissions::admin();
        let delete = CloudFormationDeleteStackAction::new("Delete", "old", admin);
        let pipeline = start()
            .cross_region_replication_bucket("ap-south-1", &bucket)
            .stage(Stage::new("Delete").action(delete.region(region)));
        stack.add("Pipeline", pipeline);
    };
    let found = findings(move |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        pipeline(stack, "us-east-1");
    });
    assert_snapshot!(found, @"
    error[action-without-bucket]: the action runs in a region that has no bucket for artifacts
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Delete/Delete
       = given: `us-east-1`
       = allowed: the pipeline's region, ap-south-1
       = help: name a bucket there with `cross_region_replication_bucket`
    ");
    let found = findings(move |stack| pipeline(stack, "ap-south-1"));
    assert_snapshot!(found, @"
    error[action-without-bucket]: the action names a region, and that of the pipeline is not known
      --> crates/stackwright/tests/diagnostics/codepipeline.rs:LINE
       = path: shop/Pipeline/Delete/Delete
       = given: `ap-south-1`, in a stack for any region
       = allowed: actions in other regions in a stack of a known one
       = help: give the stack an environment, or leave the region out
    ");
}
