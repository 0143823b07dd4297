//! ECS in stacks of a known environment, in nested scopes, and with template parameters.

use stackwright::applicationautoscaling::TargetTracking;
use stackwright::ec2::SubnetConfiguration;
use stackwright::ecr::Repository;
use stackwright::ecs::{
    ContainerInsights, DeploymentCircuitBreaker, ExecuteCommandConfiguration,
    ExecuteCommandLogConfiguration, ExecuteCommandLogging, Secret,
};
use stackwright::intrinsic::{equals, if_};
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::secretsmanager;

use crate::ecs::{image, imported_vpc};

crate::programs!("ecs": environments);

fn environments(app: App) -> App {
    app.stack("environment-known", |stack| {
        stack.set_environment(Environment::new("555555555555", "eu-central-1"));
        let vpc = imported_vpc(stack);
        let cluster = Cluster::new(&vpc)
            .enable_fargate_capacity_providers(true)
            .container_insights_v2(ContainerInsights::Enabled);
        let group = stack.add("Exec", LogGroup::new());
        let logs = ExecuteCommandLogConfiguration::new().cloud_watch_log_group(&group);
        let exec = ExecuteCommandConfiguration::new()
            .log_configuration(logs)
            .logging(ExecuteCommandLogging::Override);
        let cluster = stack.add("Cluster", cluster.execute_command_configuration(exec));
        let repository = Repository::from_repository_name(stack, "Images", "shop/web");
        let image = ContainerImage::from_ecr_repository_tag(&repository, "1.2.3");
        let web = ApplicationLoadBalancedFargateService::new(&cluster, image)
            .container_port(8080)
            .enable_execute_command(true)
            .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
            .min_healthy_percent(100);
        let web = stack.add("Web", web);
        let scaling = web.service().auto_scale_task_count(stack, 1, 4);
        let requests = TargetTracking::new(100);
        scaling.scale_on_request_count(stack, "Requests", requests, web.target_group());
        cluster.grant_task_protection(stack, &web.task_role());
        let other = FargateService::from_service_name(stack, &cluster, "other");
        stack.output("Arn", other.service_arn());
    })
    .stack("environment-nested", |stack| {
        stack.stack_tag("stage", "test");
        let team = stack.group("Team");
        let vpc = Vpc::new().max_azs(2).nat_gateways(0).subnet_configuration([
            SubnetConfiguration::new("open", SubnetType::Public),
            SubnetConfiguration::new("data", SubnetType::PrivateIsolated),
        ]);
        let vpc = team.add("Network", vpc);
        let shop = team.group("Shop");
        let cluster = shop.add("Cluster", Cluster::new(&vpc));
        let task = FargateTaskDefinition::new().cpu(512).memory_limit_mib(1024);
        let task = shop.add("Task", task);
        let secret = shop.add("Secret", secretsmanager::Secret::new());
        let web = ContainerDefinition::new(image())
            .port(80)
            .secret("KEY", Secret::from_secrets_manager(&secret))
            .logging(LogDrivers::aws_logs("web"));
        task.add_container(&shop, "web", web);
        let service = FargateService::new(&cluster, &task)
            .vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public))
            .assign_public_ip(true);
        let service = shop.add("Service", service);
        let alb = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        let http = BaseApplicationListener::new().port(80);
        let http = team.add("Alb", alb).add_listener(&team, "Http", http);
        let group = ApplicationTargetGroup::new().port(80);
        http.add_targets(&team, "Shop", group.target(service.clone()));
        shop.tag(Tag::new("team", "shop"));
        let resource = shop.of(&service).child("Service").unwrap();
        let percent = "DeploymentConfiguration.MaximumPercent";
        stack.edit(&resource).override_property(percent, 150);
        stack
            .edit(&task)
            .override_property("ContainerDefinitions.0.Privileged", false)
            .delete_property("RequiresCompatibilities");
        stack.edit(&cluster).override_logical_id("ShopCluster");
        let group = shop.of(&service).child("SecurityGroup").unwrap();
        stack.edit(&group).override_property("GroupName", "shop");
        let list = PolicyStatement::new()
            .actions(["s3:ListAllMyBuckets"])
            .resources(["*"]);
        task.task_role().add_to_principal_policy(stack, list);
        let name = "service-role/AmazonECSTaskExecutionRolePolicy";
        let managed = ManagedPolicy::from_aws_managed_policy_name(name);
        task.execution_role()
            .unwrap()
            .add_managed_policy(stack, managed);
    })
    .stack("environment-parameters", |stack| {
        let number = |id: &'static str, default: i64| {
            stack
                .add(id, CfnParameter::number().default(default))
                .value()
                .cast()
        };
        let tag = stack
            .add("Tag", CfnParameter::string().default("latest"))
            .value();
        let production = stack.add("Production", CfnCondition::new(equals(&tag, "stable")));
        let vpc = imported_vpc(stack);
        let cluster = Cluster::new(&vpc).cluster_name(tag.clone().cast());
        let cluster = stack.add("Cluster", cluster);
        let task = FargateTaskDefinition::new()
            .cpu(number("Cpu", 256))
            .memory_limit_mib(number("Memory", 512))
            .family(text!["shop-", &tag]);
        let task = stack.add("Task", task);
        let web = ContainerDefinition::new(ContainerImage::from_registry(text!["nginx:", &tag]))
            .environment("TAG", &tag)
            .environment("CLUSTER", cluster.cluster_name())
            .port(80);
        task.add_container(stack, "web", web);
        let service = FargateService::new(&cluster, &task)
            .desired_count(number("Count", 2))
            .service_name(&tag);
        let service = stack.add("Service", service);
        let resource = stack.of(&service).child("Service").unwrap();
        stack.edit(&resource).condition(&production);
        let name = if_(&production, "a", "b");
        stack.add(
            "Conditional",
            FargateService::new(&cluster, &task).service_name(name),
        );
    })
}
