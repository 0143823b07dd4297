//! CodeBuild: projects, fleets and report groups that can't be.

use insta::assert_snapshot;
use stackwright::codebuild::{
    BitBucketSourceCredentials, BuildEnvironment, BuildSpec, Cache, ComputeType, EnvironmentType,
    EventAction, FileSystemLocation, FilterGroup, Fleet, FleetComputeType, InlineBuildSpec,
    LinuxLambdaBuildImage, LocalCacheMode, MacBuildImage, PipelineProject, Project, ReportGroup,
    Source, WindowsBuildImage,
};
use stackwright::prelude::*;
use stackwright::secretsmanager::Secret;

use super::findings;

fn spec() -> InlineBuildSpec {
    BuildSpec::from_object(Object::new().with("version", "0.2"))
}

#[test]
fn environments_that_do_not_exist() {
    let found = findings(|stack| {
        let project = |id: &'static str, environment: BuildEnvironment| {
            stack.add(id, Project::without_source(spec()).environment(environment));
        };
        let windows = BuildEnvironment::new()
            .build_image(WindowsBuildImage::WIN_SERVER_CORE_2022_BASE_3_0)
            .compute_type(ComputeType::Small)
            .privileged(true);
        project("Windows", windows);
        let mac = BuildEnvironment::new().build_image(MacBuildImage::BASE_14);
        project("Mac", mac);
        let size = BuildEnvironment::new().compute_type(ComputeType::Lambda1Gb);
        project("Size", size);
        let arm = Fleet::new(1, FleetComputeType::Small, EnvironmentType::ArmContainer);
        let arm = stack.add("Arm", arm);
        project("OnArm", BuildEnvironment::new().fleet(&arm));
        let layers = Cache::local([LocalCacheMode::DockerLayer]);
        stack.add("Layers", Project::without_source(spec()).cache(layers));
    });
    assert_snapshot!(found, @"
    warning[illegal-build-environment]: layers of Docker images are cached, and builds can't run Docker
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Layers
       = given: `LocalCacheMode::DockerLayer` of builds that are not privileged
       = allowed: it of privileged builds
       = help: add `privileged(true)` to the environment

    error[illegal-build-environment]: there is no such build environment
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Windows
       = given: privileged builds for WINDOWS_SERVER_2022_CONTAINER
       = allowed: privileged builds in containers with Linux
       = help: leave `privileged` out, or choose another image

    error[illegal-build-environment]: there is no such build environment
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Windows
       = given: BUILD_GENERAL1_SMALL for WINDOWS_SERVER_2022_CONTAINER
       = allowed: BUILD_GENERAL1_MEDIUM or BUILD_GENERAL1_LARGE
       = help: choose another compute type

    error[illegal-build-environment]: there is no such build environment
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Mac
       = given: no fleet for MAC_ARM
       = allowed: macOS on a fleet
       = help: name a fleet with `fleet`

    error[illegal-build-environment]: there is no such build environment
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Size
       = given: BUILD_LAMBDA_1GB for LINUX_CONTAINER
       = allowed: BUILD_LAMBDA_… for images of Lambda, and BUILD_GENERAL1_… for others
       = help: choose another compute type, or another image

    error[illegal-build-environment]: there is no such build environment
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/OnArm
       = given: a fleet of ARM_CONTAINER for LINUX_CONTAINER
       = allowed: a fleet of the image's own kind
       = help: choose another image, or another fleet
    ");
}

#[test]
fn builds_on_lambda_that_ask_for_what_it_does_not_have() {
    let found = findings(|stack| {
        let lambda =
            BuildEnvironment::new().build_image(LinuxLambdaBuildImage::AMAZON_LINUX_2023_NODE_20);
        stack.add(
            "Project",
            Project::without_source(spec())
                .environment(lambda)
                .timeout(Duration::minutes(10))
                .cache(Cache::local([LocalCacheMode::Custom])),
        );
    });
    assert_snapshot!(found, @"
    error[not-on-lambda]: builds on Lambda don't have this option
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: `timeout`
       = allowed: it for images of other kinds
       = help: leave it out, or choose another image

    error[not-on-lambda]: builds on Lambda don't have this option
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: `cache`
       = allowed: it for images of other kinds
       = help: leave it out, or choose another image
    ");
}

#[test]
fn numbers_and_names_out_of_range() {
    let found = findings(|stack| {
        stack.add(
            "Project",
            PipelineProject::new()
                .timeout(Duration::minutes(2))
                .queued_timeout(Duration::hours(9))
                .concurrent_build_limit(0)
                .auto_retry_limit(11)
                .project_name("-web"),
        );
        stack.add("Badge", Project::without_source(spec()).badge(true));
    });
    assert_snapshot!(found, @"
    error[illegal-build-limit]: the timeout of a build is out of range
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: 2 minutes
       = allowed: 5 to 2160 minutes
       = help: choose a value in this range

    error[illegal-build-limit]: the time that a build waits for a machine is out of range
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: 540 minutes
       = allowed: 5 to 480 minutes
       = help: choose a value in this range

    error[illegal-build-limit]: the number of builds at a time is out of range
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: 0
       = allowed: 1 or more
       = help: choose a value in this range

    error[illegal-build-limit]: the number of retries is out of range
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: 11
       = allowed: 0 to 10
       = help: choose a value in this range

    error[illegal-project-name]: a project's name is not a legal one
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: `-web`
       = allowed: 2 to 150 letters, digits, `-` and `_`, the first a letter or digit
       = help: choose another name, or leave it out

    error[badge-without-repository]: a project of this source has no badge
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Badge
       = given: `badge(true)` without a Git repository
       = allowed: a badge of a project of a Git repository
       = help: leave `badge` out
    ");
}

#[test]
fn networks_without_a_vpc() {
    let found = findings(|stack| {
        stack.add(
            "Project",
            PipelineProject::new()
                .allow_all_outbound(false)
                .file_system_location(FileSystemLocation::efs("a", "fs:/", "/a")),
        );
    });
    assert_snapshot!(found, @"
    error[build-without-vpc]: the builds are not in a network where this has a meaning
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: security groups or `allow_all_outbound` without a VPC
       = allowed: them for builds in a VPC
       = help: add `vpc`, or leave them out

    error[build-without-vpc]: the builds are not in a network where this has a meaning
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: file systems without a VPC
       = allowed: file systems for builds in their VPC
       = help: add `vpc`
    ");
}

#[test]
fn secrets_that_would_be_seen() {
    let found = findings(|stack| {
        let secret = stack.add("Secret", Secret::new());
        stack.add(
            "Project",
            PipelineProject::new().environment_variable("TOKEN", secret.secret_value()),
        );
        stack.add("Literal", BitBucketSourceCredentials::new("me", "hush"));
    });
    assert_snapshot!(found, @"
    error[secret-in-plain-text]: the environment variable `TOKEN` shows a secret
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Project
       = given: a secret as plain text
       = allowed: a reference that CodeBuild reads when a build starts
       = help: pass the secret itself, or `BuildEnvironmentVariable::secret_field`; `check_secrets_in_plain_text_env_variables(false)` accepts it

    error[secret-in-plain-text]: a token or password is written into the template
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Literal
       = given: a literal text
       = allowed: a reference to a secret
       = help: keep it in Secrets Manager and pass `secret.secret_value()`
    ");
}

#[test]
fn sources_that_can_not_be_told_apart_or_started() {
    let found = findings(|stack| {
        let more = || Source::git_hub("shop", "more");
        let project = Project::new(more())
            .secondary_source("one", more())
            .secondary_source("one", more())
            .secondary_source("no-hyphen", more());
        stack.add("Sources", project);
        let pushes = FilterGroup::in_event_of([EventAction::Push]).and_base_branch_is("main");
        let filtered = more()
            .webhook(false)
            .webhook_filter(pushes)
            .webhook_filter(FilterGroup::in_event_of([]));
        stack.add("Filters", Project::new(filtered));
        let released = FilterGroup::in_event_of([EventAction::Released]);
        let released = Source::bit_bucket("shop", "web").webhook_filter(released);
        stack.add("BitBucket", Project::new(released));
        let batch = more().webhook_triggers_batch_build(true);
        stack.add("Batch", Project::new(batch));
        let pipeline = stack.add("Pipeline", PipelineProject::new());
        pipeline.add_secondary_source(stack, "one", more());
        let imported = Project::from_project_name(stack, "Imported", "web");
        imported.add_secondary_source(stack, "one", more());
    });
    assert_snapshot!(found, @"
    error[illegal-secondary-source]: the project can't have this further source
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Sources
       = given: `one` twice
       = allowed: identifiers that differ
       = help: choose another identifier

    error[illegal-secondary-source]: the project can't have this further source
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Sources
       = given: the identifier `no-hyphen`
       = allowed: 1 to 128 letters, digits and underscores
       = help: choose another identifier

    error[illegal-webhook-filter]: a build can't be started by such events
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Filters
       = given: a condition on the base of PUSH
       = allowed: conditions on the base of events of pull requests
       = help: use a filter group of its own for the other events

    error[illegal-webhook-filter]: a build can't be started by such events
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Filters
       = given: a filter group of no event
       = allowed: at least one event
       = help: name events in `FilterGroup::in_event_of`

    error[illegal-webhook-filter]: the source has settings of a webhook, and no webhook
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Filters
       = given: `webhook(false)` with filters
       = allowed: settings of a webhook where there is one
       = help: leave one of them out

    error[illegal-webhook-filter]: a build can't be started by such events
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/BitBucket
       = given: RELEASED of Bitbucket
       = allowed: events that the host tells of
       = help: leave the event out

    error[illegal-webhook-filter]: the source has settings of a webhook, and no webhook
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Batch
       = given: `webhook_triggers_batch_build` without a webhook
       = allowed: settings of a webhook where there is one
       = help: add `webhook(true)` or a filter

    error[illegal-secondary-source]: a project for pipelines has its sources from there
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Pipeline
       = given: a further source
       = allowed: the artifacts that an action hands over
       = help: pass the source to the action with `extra_input`

    error[imported-project]: a project that exists already can't be changed here
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Imported
       = given: a further source
       = allowed: it for projects of this stack
       = help: change the project where it is defined
    ");
}

#[test]
fn fleets_and_report_groups_that_can_not_be() {
    let found = findings(|stack| {
        let linux = EnvironmentType::LinuxContainer;
        stack.add("None", Fleet::new(0, FleetComputeType::Small, linux));
        let by_attributes = FleetComputeType::AttributeBased;
        stack.add("Any", Fleet::new(1, by_attributes, linux));
        stack.add(
            "Lambda",
            Fleet::new(
                1,
                FleetComputeType::CustomInstanceType,
                EnvironmentType::ArmLambdaContainer,
            ),
        );
        stack.add("Reports", ReportGroup::new().delete_reports(true));
    });
    assert_snapshot!(found, @"
    error[illegal-fleet]: there can't be such a fleet
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/None
       = given: 0 machines
       = allowed: 1 or more
       = help: give the number of builds that run at a time

    error[illegal-fleet]: there can't be such a fleet
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Any
       = given: ATTRIBUTE_BASED_COMPUTE without attributes
       = allowed: a `compute_configuration` with memory, vCPUs or a machine type
       = help: say what the machines have

    error[illegal-fleet]: there can't be such a fleet
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Lambda
       = given: ARM_LAMBDA_CONTAINER
       = allowed: containers and instances
       = help: use another environment type: builds on Lambda have no fleet

    error[illegal-fleet]: there can't be such a fleet
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Lambda
       = given: CUSTOM_INSTANCE_TYPE without an instance type
       = allowed: a `compute_configuration` with an instance type
       = help: name the instance type

    error[illegal-report-group]: the reports are deleted with a group that is not deleted
      --> crates/stackwright/tests/diagnostics/codebuild.rs:LINE
       = path: shop/Reports
       = given: `delete_reports(true)` of a group that is retained
       = allowed: it of a group that is deleted with the stack
       = help: add `removal_policy(RemovalPolicy::Destroy)`, or leave it out
    ");
}
