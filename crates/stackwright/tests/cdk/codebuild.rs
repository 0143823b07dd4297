//! CodeBuild: projects, their environments and sources, fleets and report groups.

use stackwright::codebuild::{
    BitBucketSourceCredentials, BuildEnvironment, BuildEnvironmentVariable, BuildImage, BuildSpec,
    Cache, CloudWatchLogging, ComputeConfiguration, ComputeType, DockerServer, EnvironmentType,
    EventAction, FileSystemLocation, FilterGroup, Fleet, FleetComputeType, FleetOverflowBehavior,
    GitHubEnterpriseSourceCredentials, GitHubSourceCredentials, HostKernel, InlineBuildSpec,
    LinuxArmBuildImage, LinuxArmLambdaBuildImage, LinuxBuildImage, LinuxGpuBuildImage,
    LinuxLambdaBuildImage, LocalCacheMode, MacBuildImage, MachineType, PipelineProject, Project,
    ProjectVisibility, ReportGroup, ReportGroupType, S3Artifacts, S3Logging, Source,
    UntrustedCodeBoundaryPolicy, WindowsBuildImage, WindowsImageType,
};
use stackwright::ecr::Repository;
use stackwright::kms::Key;
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::secretsmanager::Secret;
use stackwright::ssm::StringParameter;

crate::programs!("codebuild": buckets, environments, images, projects, sources);

fn spec() -> InlineBuildSpec {
    BuildSpec::from_object(Object::new().with("version", "0.2"))
}

fn commands(commands: &[&str]) -> Object {
    Object::new().with("commands", commands.to_vec())
}

fn build_role() -> Role {
    Role::new(ServicePrincipal::new("codebuild.amazonaws.com"))
}

fn projects(app: App) -> App {
    app.stack("projects", |stack| {
        let make = || {
            BuildSpec::from_object(
                Object::new()
                    .with("version", "0.2")
                    .with("phases", Object::new().with("build", commands(&["make"]))),
            )
        };
        stack.add("Minimal", Project::without_source(make()));
        stack.add(
            "Full",
            Project::without_source(make())
                .project_name("full")
                .description("what it is for")
                .auto_retry_limit(2)
                .concurrent_build_limit(3)
                .timeout(Duration::hours(2))
                .queued_timeout(Duration::minutes(30))
                .grant_report_group_permissions(false)
                .check_secrets_in_plain_text_env_variables(false)
                .environment(
                    BuildEnvironment::new()
                        .build_image(LinuxBuildImage::AMAZON_LINUX_2_5)
                        .compute_type(ComputeType::Large)
                        .privileged(true)
                        .environment_variable("FROM_ENVIRONMENT", "a")
                        .environment_variable("SHARED", "b"),
                )
                .environment_variable("SHARED", "c")
                .environment_variable("OWN", 5)
                .visibility(ProjectVisibility::Private),
        );
        let key = stack.add("Key", Key::new());
        stack.add(
            "Encrypted",
            Project::without_source(make()).encryption_key(&key),
        );
        let role = stack.add("Role", build_role());
        let own = stack.add(
            "OwnRole",
            Project::without_source(make())
                .role(&role)
                .visibility(ProjectVisibility::PublicRead),
        );
        let read = PolicyStatement::new().actions(["s3:GetObject"]);
        own.add_to_role_policy(stack, read.all_resources());
        let plain = stack.add("Pipeline", PipelineProject::new());
        stack.add(
            "PipelineFile",
            PipelineProject::new()
                .build_spec(BuildSpec::from_source_filename("ci/build.yml"))
                .environment(
                    BuildEnvironment::new()
                        .build_image(LinuxBuildImage::STANDARD_7_0)
                        .privileged(true),
                )
                .cache(Cache::local([
                    LocalCacheMode::DockerLayer,
                    LocalCacheMode::Custom,
                ])),
        );
        plain.enable_batch_builds(stack);
        stack.tag(Tag::new("team", "delivery"));
    })
}

fn images(app: App) -> App {
    app.stack("images", |stack| {
        let images: [(&str, BuildImage); 13] = [
            ("Standard5", LinuxBuildImage::STANDARD_5_0),
            ("Standard8", LinuxBuildImage::STANDARD_8_0),
            ("Al2", LinuxBuildImage::AMAZON_LINUX_2_4),
            ("Al2023", LinuxBuildImage::AMAZON_LINUX_2023_5),
            ("Corretto", LinuxBuildImage::AMAZON_LINUX_2_CORETTO_11),
            ("Arm", LinuxArmBuildImage::AMAZON_LINUX_2_STANDARD_3_0),
            (
                "Arm2023",
                LinuxArmBuildImage::AMAZON_LINUX_2023_STANDARD_3_0,
            ),
            (
                "ArmId",
                LinuxArmBuildImage::from_code_build_image_id(
                    "aws/codebuild/amazonlinux2-aarch64-standard:3.0",
                ),
            ),
            (
                "LinuxId",
                LinuxBuildImage::from_code_build_image_id("aws/codebuild/standard:4.0"),
            ),
            ("Lambda", LinuxLambdaBuildImage::AMAZON_LINUX_2023_NODE_20),
            (
                "ArmLambda",
                LinuxArmLambdaBuildImage::AMAZON_LINUX_2023_NODE_20,
            ),
            ("Windows", WindowsBuildImage::WIN_SERVER_CORE_2019_BASE_3_0),
            (
                "Windows2022",
                WindowsBuildImage::WIN_SERVER_CORE_2022_BASE_3_0,
            ),
        ];
        let project = |id: &'static str, environment: BuildEnvironment| {
            stack.add(id, Project::without_source(spec()).environment(environment));
        };
        for (id, image) in images {
            project(id, BuildEnvironment::new().build_image(image));
        }
        let big = BuildEnvironment::new()
            .build_image(LinuxLambdaBuildImage::AMAZON_LINUX_2023_NODE_20)
            .compute_type(ComputeType::Lambda10Gb);
        project("LambdaBig", big);
        project(
            "Big",
            BuildEnvironment::new().compute_type(ComputeType::X2Large),
        );
        project(
            "Kernel",
            BuildEnvironment::new().host_kernel(HostKernel::LinuxKernel6),
        );
    })
    .stack("registries", |stack| {
        let repository = stack.add("Repository", Repository::new());
        let foreign = Repository::from_repository_name(stack, "Foreign", "tools/build");
        let secret = stack.add("Credentials", Secret::new());
        let named = Secret::from_secret_name(stack, "Named", "registry");
        let project = |id: &'static str, image: BuildImage| {
            let environment = BuildEnvironment::new().build_image(image);
            stack.add(id, Project::without_source(spec()).environment(environment));
        };
        let digest = "sha256:0123456789012345678901234567890123456789012345678901234567890123";
        let go = "registry.example.com/go:1";
        project(
            "Docker",
            LinuxBuildImage::from_docker_registry("golang:1.22").into(),
        );
        project(
            "Private",
            LinuxBuildImage::from_docker_registry(go)
                .secrets_manager_credentials(&secret)
                .into(),
        );
        project(
            "PrivateNamed",
            LinuxArmBuildImage::from_docker_registry(go)
                .secrets_manager_credentials(&named)
                .into(),
        );
        project(
            "Ecr",
            LinuxBuildImage::from_ecr_repository(&repository, "latest"),
        );
        project(
            "EcrTag",
            LinuxBuildImage::from_ecr_repository(&repository, "v1"),
        );
        project(
            "EcrArm",
            LinuxArmBuildImage::from_ecr_repository(&foreign, digest),
        );
        let windows = WindowsBuildImage::from_docker_registry(
            "mcr.microsoft.com/windows:1",
            WindowsImageType::Server2022,
        );
        project("WindowsDocker", windows.into());
        project(
            "WindowsEcr",
            WindowsBuildImage::from_ecr_repository(
                &repository,
                "win",
                WindowsImageType::Server2019,
            ),
        );
        project(
            "GpuEcr",
            LinuxGpuBuildImage::from_ecr_repository(&repository, "gpu"),
        );
        project(
            "Gpu",
            LinuxGpuBuildImage::aws_deep_learning_containers_image(
                "tensorflow-training",
                "2.1.0-gpu-py36",
                "763104351884",
            ),
        );
    })
    .stack("gpu", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let image = LinuxGpuBuildImage::aws_deep_learning_containers_image(
            "pytorch-training",
            "1.5.0-gpu-py36-cu101-ubuntu16.04",
            "763104351884",
        );
        let environment = BuildEnvironment::new().build_image(image);
        stack.add(
            "Gpu",
            Project::without_source(spec()).environment(environment),
        );
    })
    .stack("fleets", fleets)
}

fn fleets(stack: &mut Stack) {
    let linux = EnvironmentType::LinuxContainer;
    let fleet = stack.add("Fleet", Fleet::new(1, FleetComputeType::Medium, linux));
    let role = stack.add("Role", build_role());
    stack.add(
        "Full",
        Fleet::new(
            2,
            FleetComputeType::AttributeBased,
            EnvironmentType::LinuxEc2,
        )
        .fleet_name("full")
        .role(&role)
        .overflow_behavior(FleetOverflowBehavior::OnDemand)
        .compute_configuration(
            ComputeConfiguration::new()
                .machine_type(MachineType::Nvme)
                .v_cpu(4)
                .memory_gib(8)
                .disk_gib(100),
        ),
    );
    let public = SubnetConfiguration::new("public", SubnetType::Public);
    let vpc = Vpc::new()
        .max_azs(1)
        .nat_gateways(0)
        .subnet_configuration([public]);
    let vpc = stack.add("Vpc", vpc);
    let group = stack.add("Group", SecurityGroup::new(&vpc));
    let connected = stack.add(
        "Connected",
        Fleet::new(1, FleetComputeType::Small, linux)
            .vpc(&vpc)
            .subnet_selection(SubnetType::Public),
    );
    connected
        .connections()
        .allow_to_any_ipv4(stack, Port::tcp(5432));
    stack.add(
        "Grouped",
        Fleet::new(1, FleetComputeType::Small, EnvironmentType::ArmContainer)
            .vpc(&vpc)
            .subnet_selection(SubnetType::Public)
            .security_groups([&group]),
    );
    let imported = Fleet::from_fleet_arn(
        stack,
        "Imported",
        "arn:aws:codebuild:eu-west-1:123456789012:fleet/tools:01234567-89ab-cdef-0123-456789abcdef",
    );
    let project = |id: &'static str, environment: BuildEnvironment| {
        stack.add(id, Project::without_source(spec()).environment(environment));
    };
    project("OnFleet", BuildEnvironment::new().fleet(&fleet));
    let mac = BuildEnvironment::new()
        .fleet(&imported)
        .build_image(MacBuildImage::BASE_14);
    project("OnMac", mac);
    let server = DockerServer::new(ComputeType::Small).security_groups([&group]);
    project("Docker", BuildEnvironment::new().docker_server(server));
    let server = DockerServer::new(ComputeType::Large);
    project("DockerAlone", BuildEnvironment::new().docker_server(server));
}

fn environments(app: App) -> App {
    app.stack("variables", variables)
        .stack("known", |stack| {
            stack.set_environment(Environment::new("123456789012", "eu-west-1"));
            let secret = |name: &str| BuildEnvironmentVariable::secrets_manager(name);
            stack.add(
                "Project",
                Project::without_source(spec())
                    .environment_variable(
                        "A",
                        secret(
                            "arn:aws:secretsmanager:eu-west-1:999999999999:secret:foo-abcdef:field",
                        ),
                    )
                    .environment_variable(
                        "B",
                        secret("arn:aws:secretsmanager:eu-west-1:123456789012:secret:token-abcdef"),
                    )
                    .environment_variable("C", secret("name"))
                    .environment_variable("D", BuildEnvironmentVariable::parameter_store("/a/b")),
            );
        })
        .stack("specs", specs)
        .stack("network", network)
        .stack("logging", logging)
        .stack("imports", |stack| {
            let by_name = Project::from_project_name(stack, "ByName", "tools");
            let by_arn = Project::from_project_arn(
                stack,
                "ByArn",
                "arn:aws:codebuild:eu-west-1:123456789012:project/tools",
            );
            stack.output("NameArn", by_name.project_arn());
            stack.output("Name", by_name.project_name());
            stack.output("ArnArn", by_arn.project_arn());
            stack.output("ArnName", by_arn.project_name());
            let named = Project::without_source(spec()).project_name("named");
            let named = stack.add("Named", named);
            stack.output("OwnArn", named.project_arn());
            stack.output("OwnName", named.project_name());
            let secret = stack.add("Secret", Secret::new());
            secret.grant_read(stack, &named);
        })
}

fn variables(stack: &mut Stack) {
    let secret = stack.add("Secret", Secret::new());
    let key = stack.add("Key", Key::new());
    let encrypted = stack.add("EncryptedSecret", Secret::new().encryption_key(&key));
    let parameter = stack.add("Parameter", StringParameter::new("x"));
    let arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:token-abcdef";
    let given = stack.add("Given", CfnParameter::string().default("g"));
    let given = given.value();
    let stored = |name: &str| BuildEnvironmentVariable::parameter_store(name);
    let secrets = |name: &str| BuildEnvironmentVariable::secrets_manager(name);
    let project = || Project::without_source(spec());
    stack.add(
        "Plain",
        project()
            .environment_variable("A", "a")
            .environment_variable("B", true)
            .environment_variable("C", given.clone())
            .environment_variable("D", 1.5)
            .environment_variable("E", ""),
    );
    stack.add(
        "Store",
        project()
            .environment_variable("A", stored("/params/one"))
            .environment_variable("B", stored("two"))
            .environment_variable("C", &parameter)
            .environment_variable("D", BuildEnvironmentVariable::parameter_store(&given)),
    );
    stack.add(
        "Names",
        project()
            .environment_variable("A", secrets("my-secret"))
            .environment_variable("B", secrets("my-secret:field"))
            .environment_variable("C", secrets("other:field:AWSPREVIOUS")),
    );
    stack.add(
        "Arns",
        project()
            .environment_variable("A", secrets(arn))
            .environment_variable("B", secrets(&format!("{arn}:field")))
            .environment_variable(
                "C",
                secrets("arn:aws:secretsmanager:eu-west-1:123456789012:secret:partial"),
            ),
    );
    let field = |secret| BuildEnvironmentVariable::secret_field(secret, "field");
    stack.add(
        "Own",
        project()
            .environment_variable("A", &secret)
            .environment_variable("B", field(&secret)),
    );
    let named = Secret::from_secret_name(stack, "Named", "registry");
    stack.add(
        "Imported",
        project()
            .environment_variable("A", &named)
            .environment_variable("B", field(&named)),
    );
    stack.add("Encrypted", project().environment_variable("A", &encrypted));
}

fn specs(stack: &mut Stack) {
    let table = stack
        .add("Table", CfnParameter::string().default("t"))
        .value();
    let variables = Object::new().with("T", &table).with("EMPTY", Object::new());
    let echo = Node::from("echo \"quoted\" \\ é");
    let deploy = Node::from(text!["deploy ", &table, " now"]);
    let build = Object::new()
        .with("commands", vec![echo, deploy])
        .with("finally", Vec::<Node>::new());
    let versions = Object::new().with("runtime-versions", Object::new().with("nodejs", 20));
    let nested = Object::new()
        .with("version", "0.2")
        .with("env", Object::new().with("variables", variables))
        .with(
            "phases",
            Object::new().with("install", versions).with("build", build),
        )
        .with(
            "artifacts",
            Object::new()
                .with("files", ["**/*"])
                .with("discard-paths", true)
                .with("name", Node::Null),
        );
    stack.add(
        "Nested",
        Project::without_source(BuildSpec::from_object(nested)),
    );
    let variable = |name: &'static str, value: &str| {
        Object::new().with("variables", Object::new().with(name, value))
    };
    let one = Object::new()
        .with("version", "0.2")
        .with("phases", Object::new().with("build", commands(&["a"])))
        .with("env", variable("ONE", "1"));
    let two = Object::new()
        .with(
            "phases",
            Object::new()
                .with("build", commands(&["b"]))
                .with("post_build", commands(&["c"])),
        )
        .with("env", variable("TWO", "2"));
    let merged = BuildSpec::from_object(one).merge(BuildSpec::from_object(two));
    stack.add("Merged", Project::without_source(merged));
}

fn network(stack: &mut Stack) {
    let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
    let group = stack.add("Group", SecurityGroup::new(&vpc));
    let project = || Project::without_source(spec()).vpc(&vpc);
    let inside = stack.add("Project", project());
    let database = Port::tcp(5432).described("database");
    inside.connections().allow_to(stack, &group, database);
    stack.add(
        "Public",
        project()
            .subnet_selection(SubnetType::Public)
            .security_groups([&group]),
    );
    stack.add("Closed", project().allow_all_outbound(false));
    let role = stack.add("Role", build_role());
    stack.add("First", project().role(&role).security_groups([&group]));
    stack.add(
        "Second",
        PipelineProject::new()
            .vpc(&vpc)
            .role(&role)
            .security_groups([&group]),
    );
    let files = "fs-12345678.efs.eu-west-1.amazonaws.com:/";
    stack.add(
        "Files",
        project()
            .security_groups([&group])
            .file_system_location(
                FileSystemLocation::efs("cache", format!("{files}cache"), "/media")
                    .mount_options("opts"),
            )
            .file_system_location(FileSystemLocation::efs("plain", files, "/plain")),
    );
}

fn logging(stack: &mut Stack) {
    let group = stack.add("Group", LogGroup::new());
    let log = |id: &'static str, logging: CloudWatchLogging| {
        stack.add(
            id,
            Project::without_source(spec()).cloud_watch_logging(logging),
        );
    };
    log("Group1", CloudWatchLogging::to(&group));
    log("Prefixed", CloudWatchLogging::to(&group).prefix("builds"));
    log("Off", CloudWatchLogging::disabled());
    stack.add(
        "Session",
        Project::without_source(spec()).ssm_session_permissions(true),
    );
    let session = stack.add(
        "SessionBatch",
        PipelineProject::new()
            .ssm_session_permissions(true)
            .grant_report_group_permissions(false)
            .timeout(Duration::minutes(5)),
    );
    if let Some(role) = session.enable_batch_builds(stack) {
        stack.output("BatchRole", role.role_arn());
    }
}

fn sources(app: App) -> App {
    app.stack("sources", repositories)
        .stack("credentials", credentials)
}

fn repositories(stack: &mut Stack) {
    use EventAction::{
        Prereleased, PullRequestCreated, PullRequestMerged, PullRequestReopened, Push, Released,
        WorkflowJobQueued,
    };
    let on = |actions: &[EventAction]| FilterGroup::in_event_of(actions.iter().copied());
    let web = || Source::git_hub("shop", "web");
    stack.add("GitHub", Project::new(web()));
    let pushes = on(&[Push])
        .and_branch_is("main")
        .and_commit_message_is("release.*")
        .and_file_path_is_not("docs/.*");
    let requests = on(&[PullRequestCreated, PullRequestMerged])
        .and_base_branch_is("main")
        .and_head_ref_is_not("refs/heads/wip")
        .and_actor_account_is("1234");
    let full = web()
        .clone_depth(3)
        .branch_or_ref("main")
        .fetch_submodules(true)
        .webhook(true)
        .webhook_triggers_batch_build(true)
        .report_build_status(true)
        .build_status_context("ci")
        .build_status_url("https://example.com")
        .webhook_filter(pushes)
        .webhook_filter(requests);
    stack.add(
        "GitHubFull",
        Project::new(full).badge(true).build_spec(spec()),
    );
    let quiet = web().report_build_status(false).webhook(false);
    stack.add(
        "GitHubQuiet",
        Project::new(quiet.clone_depth(0)).build_spec(BuildSpec::from_source_filename("ci.yml")),
    );
    let pushes = on(&[Push])
        .and_tag_is("v.*")
        .and_tag_is_not("v0.*")
        .and_branch_is_not("wip")
        .and_commit_message_is_not("skip")
        .and_file_path_is("src/.*")
        .and_head_ref_is("refs/x")
        .and_actor_account_is_not("9");
    let requests = on(&[PullRequestReopened])
        .and_base_ref_is("refs/heads/main")
        .and_base_ref_is_not("refs/heads/old")
        .and_base_branch_is_not("old");
    let filtered = web()
        .webhook_filter(pushes)
        .webhook_filter(requests)
        .webhook_filter(on(&[Released, Prereleased]));
    stack.add("GitHubFilters", Project::new(filtered));
    let jobs = on(&[WorkflowJobQueued])
        .and_repository_name_is("web")
        .and_repository_name_is_not("old");
    stack.add(
        "GitHubOrganization",
        Project::new(Source::git_hub_organization("shop", jobs)).build_spec(spec()),
    );
    let url = "https://git.example.com/shop/web";
    let enterprise = Source::git_hub_enterprise(url)
        .ignore_ssl_errors(true)
        .branch_or_ref("main")
        .clone_depth(1)
        .webhook_filter(on(&[Push]));
    stack.add("Enterprise", Project::new(enterprise));
    stack.add(
        "EnterprisePlain",
        Project::new(Source::git_hub_enterprise(url)),
    );
    let bit_bucket = || Source::bit_bucket("shop", "web");
    let filter = on(&[Push, PullRequestCreated]).and_file_path_is("src/.*");
    let full = bit_bucket()
        .build_status_name("name")
        .build_status_url("https://example.com")
        .webhook_filter(filter);
    stack.add("BitBucket", Project::new(full));
    stack.add("BitBucketPlain", Project::new(bit_bucket()));
    let one = Source::git_hub("shop", "one").branch_or_ref("v1");
    let several = Project::new(web()).secondary_source("one", one);
    let several = stack.add("Several", several);
    several.add_secondary_source(stack, "two", Source::bit_bucket("shop", "two"));
}

fn credentials(stack: &mut Stack) {
    let secret = |name: &str, field: &str| {
        format!("{{{{resolve:secretsmanager:{name}:SecretString:{field}::}}}}")
    };
    stack.add("GitHub", GitHubSourceCredentials::new(secret("github", "")));
    stack.add(
        "Enterprise",
        GitHubEnterpriseSourceCredentials::new(secret("enterprise", "token")),
    );
    stack.add(
        "BitBucket",
        BitBucketSourceCredentials::new(secret("bb", "u"), secret("bb", "p")),
    );
    let read = PolicyStatement::new().actions(["s3:GetObject"]);
    let boundary = stack.add(
        "Boundary",
        UntrustedCodeBoundaryPolicy::new()
            .managed_policy_name("boundary")
            .additional_statement(read.all_resources()),
    );
    stack.add("Plain", UntrustedCodeBoundaryPolicy::new());
    let role = stack.add("Role", build_role().permissions_boundary(&boundary));
    let source = Source::git_hub("a", "b");
    let bounded = stack.add("Bounded", Project::new(source).role(&role));
    stack.add("Tests", ReportGroup::new());
    let reports = stack.add(
        "Coverage",
        ReportGroup::new()
            .report_group_name("coverage")
            .report_group_type(ReportGroupType::CodeCoverage)
            .delete_reports(true)
            .removal_policy(RemovalPolicy::Destroy),
    );
    reports.grant_write(stack, &bounded);
    ReportGroup::from_report_group_name(stack, "Imported", "shared").grant_write(stack, &bounded);
}

fn buckets(app: App) -> App {
    app.stack("buckets", |stack| {
        let bucket = stack.add("Bucket", Bucket::new());
        let key = stack.add("Key", Key::new());
        let keyed = stack.add("Keyed", Bucket::new().encryption_key(&key));
        let git = || Source::git_hub("a", "b");
        let plain = || Project::without_source(spec());
        stack.add("Source", Project::new(Source::s3(&bucket, "source.zip")));
        let version = Source::s3(&keyed, "source/").version("abc");
        stack.add("Version", Project::new(version).build_spec(spec()));
        stack.add("Artifacts", plain().artifacts(S3Artifacts::new(&bucket)));
        let full = S3Artifacts::new(&keyed)
            .path("some/path")
            .name("built.zip")
            .include_build_id(false)
            .package_zip(false)
            .encryption(false);
        stack.add("Full", Project::new(git()).artifacts(full));
        let placed = |path: &str, name: &str| S3Artifacts::new(&bucket).path(path).name(name);
        let several = stack.add(
            "Several",
            Project::new(git())
                .artifacts(S3Artifacts::new(&bucket).name("main"))
                .secondary_source("more", Source::s3(&bucket, "more.zip").version("v1"))
                .secondary_artifacts("one", placed("p", "n")),
        );
        let second = placed("q", "m").include_build_id(false);
        several.add_secondary_artifacts(stack, "two", second);
        stack.add("Cached", plain().cache(Cache::bucket(&bucket)));
        let cache = Cache::bucket(&keyed)
            .prefix("cache")
            .cache_namespace("shared");
        stack.add("CachedAt", plain().cache(cache));
        stack.add("Logged", plain().s3_logging(S3Logging::to(&bucket)));
        let logging = S3Logging::to(&bucket).prefix("logs").encrypted(false);
        stack.add(
            "LoggedAt",
            plain()
                .s3_logging(logging)
                .cloud_watch_logging(CloudWatchLogging::disabled()),
        );
        let logging = S3Logging::to(&bucket).enabled(false).encrypted(true);
        stack.add("NotLogged", plain().s3_logging(logging));
        let certified = BuildEnvironment::new().certificate(&bucket, "ca.pem");
        stack.add("Certified", plain().environment(certified));
        stack.add("Exported", ReportGroup::new().export_bucket(&bucket));
        let zipped = ReportGroup::new().export_bucket(&keyed).zip_export(true);
        let reports = stack.add("Zipped", zipped);
        reports.grant_write(stack, &several);
    })
}
