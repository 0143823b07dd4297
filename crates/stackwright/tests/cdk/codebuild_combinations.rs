//! CodeBuild: whatever a project is permitted to do, in one project.

use stackwright::codebuild::{
    BuildEnvironment, BuildEnvironmentVariable, BuildImage, BuildSpec, Cache, CloudWatchLogging,
    ComputeType, EventAction, FileSystemLocation, FilterGroup, InlineBuildSpec, LinuxBuildImage,
    LocalCacheMode, Project, S3Artifacts, S3Logging, Source,
};
use stackwright::ecr::Repository;
use stackwright::kms::Key;
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::secretsmanager::Secret;

crate::programs!("codebuild": combinations);

fn spec() -> InlineBuildSpec {
    BuildSpec::from_object(Object::new().with("version", "0.2"))
}

fn combinations(app: App) -> App {
    app.stack("combinations", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let bucket = stack.add("Bucket", Bucket::new());
        let repository = stack.add("Repository", Repository::new());
        let key = stack.add("Key", Key::new());
        let secret = stack.add("Secret", Secret::new().encryption_key(&key));
        let registry = stack.add("Registry", Secret::new());
        let group = stack.add("Group", LogGroup::new());
        let arn: Value<String> = secret.secret_arn().into_value();
        let variables = |project: Project| {
            project
                .environment_variable("A", BuildEnvironmentVariable::secrets_manager(arn.clone()))
                .environment_variable("B", BuildEnvironmentVariable::parameter_store("/p"))
                .environment_variable("C", 1)
        };
        let full = |image: BuildImage| {
            let environment = BuildEnvironment::new()
                .build_image(image)
                .compute_type(ComputeType::Medium)
                .privileged(true)
                .certificate(&bucket, "cert.pem")
                .environment_variable("C", "over")
                .environment_variable("D", "first");
            let artifacts = S3Artifacts::new(&bucket)
                .name("out")
                .path("p")
                .include_build_id(false)
                .package_zip(false)
                .encryption(false);
            let files = "fs-1.efs.eu-west-1.amazonaws.com:/";
            let project = Project::new(Source::s3(&bucket, "in/source.zip"))
                .build_spec(spec())
                .vpc(&vpc)
                .encryption_key(&key)
                .ssm_session_permissions(true)
                .cache(Cache::bucket(&bucket).prefix("cache"))
                .environment(environment)
                .artifacts(artifacts)
                .cloud_watch_logging(CloudWatchLogging::to(&group).prefix("x"))
                .s3_logging(S3Logging::to(&bucket).prefix("l").encrypted(true))
                .file_system_location(FileSystemLocation::efs("e", files, "/m"));
            variables(project)
        };
        let image = LinuxBuildImage::from_ecr_repository(&repository, "v1");
        stack.add("Ecr", full(image));
        let image = LinuxBuildImage::from_docker_registry("example.com/go:1")
            .secrets_manager_credentials(&registry);
        let docker = full(image.into()).grant_report_group_permissions(false);
        stack.add("Docker", docker);
        let pushed = [EventAction::Push, EventAction::PullRequestMerged];
        let pushed = FilterGroup::in_event_of(pushed)
            .and_branch_is_not("main")
            .and_file_path_is("src/.*");
        let requested = FilterGroup::in_event_of([EventAction::PullRequestCreated])
            .and_base_branch_is("main")
            .and_actor_account_is_not("bot");
        let source = Source::git_hub("o", "r")
            .webhook(true)
            .webhook_triggers_batch_build(true)
            .webhook_filter(pushed)
            .webhook_filter(requested)
            .report_build_status(false)
            .clone_depth(1)
            .build_status_context("ctx")
            .build_status_url("https://u")
            .branch_or_ref("main")
            .fetch_submodules(true);
        let web = Project::new(source)
            .build_spec(spec())
            .cache(Cache::local([LocalCacheMode::Source]))
            .concurrent_build_limit(2)
            .badge(true);
        let web = stack.add("Web", variables(web));
        web.enable_batch_builds(stack);
        web.add_secondary_source(stack, "two", Source::s3(&bucket, "b.zip").version("v"));
        web.add_secondary_artifacts(stack, "three", S3Artifacts::new(&bucket).name("z"));
        repository.grant_pull_push(stack, &web);
    })
}
