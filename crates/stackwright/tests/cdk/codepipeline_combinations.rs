//! CodePipeline: the deploying actions together, in one pipeline with its key and its roles.

use stackwright::codebuild::{CloudWatchLogging, PipelineProject};
use stackwright::codedeploy::{
    InstanceTagGroup, InstanceTagSet, ServerApplication, ServerDeploymentGroup,
};
use stackwright::codepipeline::{Artifact, Pipeline, PipelineType, Stage};
use stackwright::codepipeline_actions::{
    CloudFormationDeleteStackAction, CodeBuildAction, CodeDeployServerDeployAction,
    DeploymentPermissions, EcrBuildAndPublishAction, EcrSourceAction, EcsDeployAction,
    LambdaInvokeAction, ManualApprovalAction, S3DeployAction, S3SourceAction, S3Trigger,
    StateMachineInput, StepFunctionInvokeAction,
};
use stackwright::ecr::Repository;
use stackwright::ecs::{
    Cluster, ContainerDefinition, ContainerImage, FargateService, FargateTaskDefinition, LogDrivers,
};
use stackwright::iam::AccountRootPrincipal;
use stackwright::kms::Key;
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::s3::{Bucket, BucketAttributes, BucketEncryption};
use stackwright::sns::Topic;

crate::programs!("codepipeline_actions": combinations);

fn combinations(app: App) -> App {
    app.stack("release", |stack| {
        stack.set_environment(Environment::new("111111111111", "eu-west-1"));
        let key = stack.add("Key", Key::new());
        let inbox = Bucket::new().versioned(true);
        let inbox = stack.add("Inbox", inbox.encryption(BucketEncryption::Kms));
        let found = "arn:aws:kms:eu-west-1:111111111111:key/k";
        let found = Key::from_key_arn(stack, "OutboxKey", found);
        let outbox = BucketAttributes::named("outbox").encryption_key(&found);
        let outbox = Bucket::from_bucket_attributes(stack, "Outbox", outbox);
        let images = stack.add("Images", Repository::new());
        let public = SubnetConfiguration::new("public", SubnetType::Public);
        let vpc = Vpc::new()
            .availability_zones(["eu-west-1a"])
            .nat_gateways(0);
        let vpc = stack.add("Vpc", vpc.subnet_configuration([public]));
        let cluster = stack.add("Cluster", Cluster::new(&vpc).cluster_name("shop"));
        let serve = |id: &'static str, image: ContainerImage| {
            let task = stack.add(format!("{id}Task"), FargateTaskDefinition::new());
            let container = ContainerDefinition::new(image).logging(LogDrivers::aws_logs(id));
            task.add_container(stack, "web", container);
            let service = FargateService::new(&cluster, &task).assign_public_ip(true);
            stack.add(id, service)
        };
        let stable = ContainerImage::from_ecr_repository_tag(&images, "stable");
        let web = serve("Web", stable);
        let api = serve("Api", ContainerImage::from_registry("nginx").into());
        let check = "arn:aws:lambda:eu-west-1:111111111111:function:check";
        let flow = "arn:aws:states:eu-west-1:111111111111:stateMachine:flow";
        let shop = ServerApplication::from_server_application_name(stack, "Application", "shop");
        let import = ServerDeploymentGroup::from_server_deployment_group_attributes;
        let servers = import(stack, "Servers", &shop, "web", None);
        let tagged = InstanceTagSet::new([InstanceTagGroup::new().tag("stage", "test")]);
        let own = ServerDeploymentGroup::new().ec2_instance_tags(tagged);
        let own = stack.add("OwnServers", own);
        let named = |name: &'static str| Artifact::named(name);
        let (source, base, built) = (named("Source"), named("Base"), named("Built"));
        let (made, result) = (named("Made"), named("Result"));
        let team = stack.add("Team", Topic::new().master_key(&key));
        let role = || Role::new(AccountRootPrincipal::new());
        let acting = stack.add("Acting", role());
        let service = ServicePrincipal::new("codepipeline.amazonaws.com");
        let pipeline_role = stack.add("PipelineRole", Role::new(service));
        let fetch = S3SourceAction::new("Fetch", &inbox, "source.zip", &source)
            .trigger(S3Trigger::Events)
            .variables_namespace("fetch");
        let log = stack.add("Log", LogGroup::new());
        let project = PipelineProject::new()
            .encryption_key(&key)
            .cloud_watch_logging(CloudWatchLogging::to(&log));
        let project = stack.add("Project", project);
        let version = fetch.variable("VersionId");
        let build = CodeBuildAction::new("Build", &project, &source)
            .output(&built)
            .variables_namespace("build")
            .environment_variable("VERSION", version.clone());
        let batch = CodeBuildAction::new("Batch", &project, &built)
            .execute_batch_build(true)
            .combine_batch_build_artifacts(true)
            .output(&made)
            .test(true)
            .role(&acting)
            .run_order(3);
        let publish = EcrBuildAndPublishAction::new("Publish", images.repository_name(), &source);
        let parameters = Object::new().with("version", version);
        let of = [build.variable("X"), inbox.bucket_name().into_value()];
        let checked = LambdaInvokeAction::new("Check", check)
            .input(&built)
            .input(&made)
            .output(&named("Checked"))
            .user_parameters(parameters.with("of", of.to_vec()))
            .variables_namespace("check");
        let ask = StepFunctionInvokeAction::new("Ask", flow)
            .state_machine_input(StateMachineInput::file_path(&made.at_path("in.json")))
            .output(&result)
            .role(&acting)
            .run_order(2);
        let image = EcrSourceAction::new("Image", &images, &base).role(&acting);
        let pipeline = Pipeline::new()
            .role(&pipeline_role)
            .cross_account_keys(true)
            .enable_key_rotation(true)
            .pipeline_type(PipelineType::V2)
            .stage(Stage::new("Source").action(fetch).action(image))
            .stage(
                Stage::new("Build")
                    .action(build)
                    .action(publish.run_order(2))
                    .action(batch),
            )
            .stage(Stage::new("Check").action(checked).action(ask));
        let pipeline = stack.add("Pipeline", pipeline);
        let deploy = pipeline.add_stage(stack, Stage::new("Deploy"));
        deploy.add_action(stack, EcsDeployAction::new("Web", &web, &built));
        let file = made.at_path("images.json");
        let api = EcsDeployAction::from_image_file("Api", &api, &file);
        deploy.add_action(stack, api.deployment_timeout(Duration::minutes(5)));
        let on = CodeDeployServerDeployAction::new("Servers", &servers, &built);
        deploy.add_action(stack, on.run_order(2));
        let on = CodeDeployServerDeployAction::new("Own", &own, &built).role(&acting);
        deploy.add_action(stack, on.run_order(2));
        let copy = S3DeployAction::new("Publish", &outbox, &result)
            .archive("result.zip")
            .encryption_key(&key);
        deploy.add_action(stack, copy.run_order(3));
        let admin = DeploymentPermissions::admin();
        let old = CloudFormationDeleteStackAction::new("Old", "old", admin).role(&acting);
        deploy.add_action(stack, old.run_order(4));
        let last = pipeline.add_stage(stack, Stage::new("Last").right_before(&deploy));
        let approve = ManualApprovalAction::new("Approve")
            .notification_topic(&team)
            .notify_email("a@example.com")
            .notify_email("b@example.com")
            .external_entity_link("https://example.com")
            .role(&acting);
        last.add_action(stack, approve);
        let auditor = stack.add("Auditor", role());
        pipeline.artifact_bucket().grant_read(stack, &auditor);
        let list = PolicyStatement::new().actions(["s3:ListAllMyBuckets"]);
        pipeline.add_to_role_policy(stack, list.all_resources());
    })
}
