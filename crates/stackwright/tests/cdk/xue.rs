//! Two pipelines: one that deploys a service rolling, one blue/green.

use stackwright::codebuild::{BuildEnvironment, BuildSpec, LinuxBuildImage, PipelineProject};
use stackwright::codedeploy::{
    AutoRollbackConfig, EcsBlueGreenDeploymentConfig, EcsDeploymentConfig, EcsDeploymentGroup,
    EcsDeploymentGroupRef,
};
use stackwright::codepipeline::{Action, Artifact, Pipeline, Stage};
use stackwright::codepipeline_actions::{
    CodeBuildAction, CodeDeployEcsDeployAction, CodeStarConnectionsSourceAction, EcsDeployAction,
};
use stackwright::codestarconnections::{CfnConnectionRef, Connection, ProviderType};
use stackwright::ecr::{Repository, RepositoryRef};
use stackwright::ecs::DeploymentControllerType;
use stackwright::elasticloadbalancingv2::{
    ApplicationListenerRef, ApplicationProtocol, TargetType,
};
use stackwright::prelude::*;

crate::programs!("xue": xue);

struct Xue<'a> {
    stack: &'a Stack,
    vpc: VpcRef,
    cluster: ClusterRef,
    connection: CfnConnectionRef,
    repository: RepositoryRef,
}

fn xue(app: App) -> App {
    app.stack("xue", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let repository = Repository::new().repository_name("xue-test");
        let repository = stack.add("Images", repository);
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let connection = Connection::new("xue-github", ProviderType::GitHub);
        let connection = stack.add("GitHub", connection);
        let xue = Xue {
            stack,
            vpc,
            cluster,
            connection,
            repository,
        };
        let rolling = xue.rolling_service();
        let blue_green = xue.blue_green_service();
        xue.pipeline("Rolling", |built| {
            let file = built.at_path("imagedefinitions.json");
            EcsDeployAction::from_image_file("Deploy", &rolling, &file)
        });
        xue.pipeline("BlueGreen", |built| {
            CodeDeployEcsDeployAction::new("Deploy", &blue_green, built, built)
        });
    })
}

impl Xue<'_> {
    fn definition(&self, id: &'static str) -> FargateTaskDefinitionRef {
        let task = FargateTaskDefinition::new().cpu(256).memory_limit_mib(512);
        let task = self.stack.add(id, task);
        let image = ContainerImage::from_ecr_repository(&self.repository);
        let web = ContainerDefinition::new(image)
            .port(8080)
            .logging(LogDrivers::aws_logs("web"));
        task.add_container(self.stack, "web", web);
        task
    }

    fn listener(&self, name: &'static str) -> (ApplicationListenerRef, Value<String>) {
        let alb = ApplicationLoadBalancer::new(&self.vpc).internet_facing(true);
        let alb = self.stack.add(format!("{name}Alb"), alb);
        let listener = BaseApplicationListener::new().port(80);
        let listener = alb.add_listener(self.stack, "Http", listener);
        (listener, text!["http://", alb.dns_name()].value())
    }

    fn rolling_service(&self) -> FargateServiceRef {
        let task = self.definition("RollingTask");
        let service = FargateService::new(&self.cluster, &task).desired_count(2);
        let service = self.stack.add("RollingService", service);
        let (listener, url) = self.listener("Rolling");
        let targets = ApplicationTargetGroup::new()
            .port(80)
            .target(service.clone())
            .health_check(HealthCheck::new().path("/"));
        listener.add_targets(self.stack, "Web", targets);
        self.stack.output("RollingUrl", url);
        service
    }

    fn blue_green_service(&self) -> EcsDeploymentGroupRef {
        let task = self.definition("BlueGreenTask");
        let service = FargateService::new(&self.cluster, &task)
            .desired_count(2)
            .deployment_controller(DeploymentControllerType::CodeDeploy);
        let service = self.stack.add("BlueGreenService", service);
        let (listener, url) = self.listener("BlueGreen");
        let group = |id: &'static str| {
            let group = ApplicationTargetGroup::new()
                .vpc(&self.vpc)
                .port(8080)
                .target_type(TargetType::Ip)
                .protocol(ApplicationProtocol::Http)
                .health_check(HealthCheck::new().path("/"));
            self.stack.add(id, group)
        };
        let (blue, green) = (group("Blue"), group("Green"));
        listener.add_target_groups(self.stack, "Live", [&blue]);
        service.attach_to_application_target_group(self.stack, &blue);
        self.stack.output("BlueGreenUrl", url);
        let pair = EcsBlueGreenDeploymentConfig::new(&blue, &green, &listener)
            .termination_wait_time(Duration::hours(1));
        let deployment = EcsDeploymentGroup::new(&service, pair)
            .deployment_config(EcsDeploymentConfig::CANARY_10PERCENT_5MINUTES)
            .auto_rollback(AutoRollbackConfig::new().failed_deployment(true));
        self.stack.add("BlueGreenDeployment", deployment)
    }

    fn pipeline<A: Action>(&self, id: &'static str, deploy: impl FnOnce(&Artifact) -> A) {
        let (source, built) = (Artifact::named("Source"), Artifact::named("Built"));
        let environment = BuildEnvironment::new()
            .build_image(LinuxBuildImage::STANDARD_7_0)
            .privileged(true);
        let project = PipelineProject::new()
            .environment(environment)
            .environment_variable("IMAGE_REPO_NAME", self.repository.repository_name())
            .environment_variable("AWS_ACCOUNT_ID", self.stack.stack_account())
            .build_spec(BuildSpec::from_source_filename("buildspec.yml"));
        let project = self.stack.add(format!("{id}Build"), project);
        self.repository.grant_pull_push(self.stack, &project);
        let connection = self.connection.attr_connection_arn();
        let code =
            CodeStarConnectionsSourceAction::new("GitHub", connection, "xuecai", "web", &source);
        let build = CodeBuildAction::new("Build", &project, &source).output(&built);
        let pipeline = Pipeline::new()
            .stage(Stage::new("Source").action(code.branch("main")))
            .stage(Stage::new("Build").action(build))
            .stage(Stage::new("Deploy").action(deploy(&built)));
        self.stack.add(format!("{id}Pipeline"), pipeline);
    }
}
