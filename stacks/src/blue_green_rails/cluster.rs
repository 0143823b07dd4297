//! The service, and the task that migrates its database.

use stackwright::ec2::{Port, SecurityGroup};
use stackwright::ecr::{Repository, RepositoryRef};
use stackwright::ecs::{
    Cluster, ContainerDefinition, ContainerImage, ContainerInsights, FargateService,
    FargateTaskDefinition, FargateTaskDefinitionRef, LogDrivers, Secret,
};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener,
};
use stackwright::iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};
use stackwright::logs::{LogGroup, LogGroupRef, RetentionDays};
use stackwright::prelude::*;
use stackwright::secretsmanager::{self, SecretRef};

use super::contract::{DATABASE_SECRET, DATABASE_SECURITY_GROUP, NETWORK, REPOSITORY};

/// Four tasks behind a public load balancer, of which none is missing during a deployment, and the
/// definition of the task that migrates the database.
pub fn cluster(stack: &mut Stack) {
    let vpc = NETWORK.import(stack, "Vpc");
    let name = REPOSITORY.import(stack).cast();
    let repository = Repository::from_repository_name(stack, "Repository", name);
    let image_tag = stack.add("ImageTag", CfnParameter::string().default("latest"));
    let log_group = stack.add(
        "LogGroup",
        LogGroup::new()
            .retention(RetentionDays::OneMonth)
            .removal_policy(RemovalPolicy::Destroy),
    );
    let policy = "service-role/AmazonECSTaskExecutionRolePolicy";
    let execution_role = stack.add(
        "TaskExecutionRole",
        Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"))
            .managed_policy(ManagedPolicy::from_aws_managed_policy_name(policy)),
    );
    let cluster = Cluster::new(&vpc).container_insights_v2(ContainerInsights::Enabled);
    let cluster = stack.add("Cluster", cluster);

    let secret = DATABASE_SECRET.import(stack);
    let application = Application {
        repository,
        image_tag: image_tag.value(),
        execution_role,
        log_group,
        secret: secretsmanager::Secret::from_secret_complete_arn(stack, "DatabaseSecret", secret),
    };
    let web = application.task(stack, "TaskDefinition", "rails server -b 0.0.0.0");
    let migrate = application.task(stack, "Migrations", "rails db:migrate");

    let service = stack.add(
        "Service",
        FargateService::new(&cluster, &web)
            .desired_count(4)
            .min_healthy_percent(100)
            .max_healthy_percent(200)
            .assign_public_ip(false)
            .health_check_grace_period(Duration::seconds(60)),
    );
    let load_balancer = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
    let load_balancer = stack.add("LoadBalancer", load_balancer);
    let listener = BaseApplicationListener::new().port(80);
    let listener = load_balancer.add_listener(stack, "Listener", listener);
    let target_group = listener.add_targets(
        stack,
        "TargetGroup",
        ApplicationTargetGroup::new()
            .port(80)
            .target(service.clone())
            .deregistration_delay(Duration::seconds(30))
            .health_check(HealthCheck::new().path("/").healthy_http_codes("200")),
    );
    let database = SecurityGroup::from_security_group_id(
        stack,
        "DatabaseSecurityGroup",
        DATABASE_SECURITY_GROUP.import(stack),
    );
    let port = Port::POSTGRES.described("tasks to PostgreSQL");
    database.connections().allow_from(stack, &service, port);

    let url = CfnOutput::new(load_balancer.dns_name()).description("The URL of the ALB");
    stack.add("LoadBalancerUrl", url);
    stack.output("MigrationTask", migrate.task_definition_arn());
    stack.output("ClusterName", cluster.cluster_name());
    stack.output("TargetGroupName", target_group.target_group_name());
}

/// What the tasks of the application have in common.
struct Application {
    repository: RepositoryRef,
    image_tag: Value<String>,
    execution_role: RoleRef,
    log_group: LogGroupRef,
    secret: SecretRef,
}

impl Application {
    /// A task with one container that runs this command.
    fn task(
        &self,
        stack: &Stack,
        id: &'static str,
        command: &'static str,
    ) -> FargateTaskDefinitionRef {
        let task = FargateTaskDefinition::new()
            .cpu(256)
            .memory_limit_mib(512)
            .execution_role(&self.execution_role);
        let task = stack.add(id, task);
        let image = ContainerImage::from_ecr_repository_tag(&self.repository, &self.image_tag);
        let field = |name: &str| Secret::from_secrets_manager(&self.secret).field(name);
        let container = ContainerDefinition::new(image)
            .command([command])
            .environment("RAILS_ENV", "production")
            .environment("RAILS_LOG_TO_STDOUT", "true")
            .environment("RAILS_SERVE_STATIC_FILES", "true")
            .secret("DATABASE_HOST", field("host"))
            .secret("DATABASE_USER", field("username"))
            .secret("DATABASE_PASSWORD", field("password"))
            .logging(LogDrivers::aws_logs("ecs").log_group(&self.log_group))
            .port(3000);
        task.add_container(stack, "app", container);
        task
    }
}
