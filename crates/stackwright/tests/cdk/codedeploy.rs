//! CodeDeploy: deployments of services, to servers and of functions.

use stackwright::autoscaling::AutoScalingGroup;
use stackwright::cloudwatch::{Alarm, AlarmRef, Metric};
use stackwright::codedeploy::{
    AutoRollbackConfig, EcsApplication, EcsBlueGreenDeploymentConfig, EcsDeploymentConfig,
    EcsDeploymentGroup, InstanceTagGroup, InstanceTagSet, LambdaApplication,
    LambdaDeploymentConfig, LambdaDeploymentGroup, MinimumHealthyHosts, ServerApplication,
    ServerDeploymentConfig, ServerDeploymentGroup, TrafficRouting, ZonalConfig,
};
use stackwright::ec2::{InstanceType, MachineImage, WindowsVersion};
use stackwright::ecs::{
    Cluster, ClusterRef, ContainerDefinition, ContainerImage, DeploymentControllerType,
    FargateService, FargateServiceRef, FargateTaskDefinition,
};
use stackwright::elasticloadbalancingv2::{
    ApplicationListenerRef, ApplicationLoadBalancer, ApplicationLoadBalancerRef,
    ApplicationProtocol, ApplicationTargetGroup, ApplicationTargetGroupRef,
    BaseApplicationListener, NetworkTargetGroup, TargetType,
};
use stackwright::prelude::*;

crate::programs!("codedeploy": ecs, instances, others);

const OTHER: &str = "arn:aws:codedeploy:us-east-1:123456789012:application:other";

fn ecs(app: App) -> App {
    app.stack("configs", configs).stack("groups", groups)
}

fn configs(stack: &mut Stack) {
    stack.add("Application", EcsApplication::new());
    let application = stack.add("Named", EcsApplication::new().application_name("shop"));
    let imported = EcsApplication::from_ecs_application_name(stack, "ByName", "other");
    let by_arn = EcsApplication::from_ecs_application_arn(stack, "ByArn", OTHER);
    stack.add(
        "Plain",
        EcsDeploymentConfig::new(TrafficRouting::all_at_once()),
    );
    let slow = TrafficRouting::time_based_canary(5, Duration::minutes(20));
    let canary = EcsDeploymentConfig::new(slow).deployment_config_name("slow");
    let canary = stack.add("Canary", canary);
    let steps = TrafficRouting::time_based_linear(25, Duration::minutes(2));
    let linear = stack.add("Linear", EcsDeploymentConfig::new(steps));
    stack.add(
        "AtOnce",
        EcsDeploymentConfig::new(TrafficRouting::all_at_once()),
    );
    let import = EcsDeploymentGroup::from_ecs_deployment_group_attributes;
    let group = import(stack, "Group", &application, "group", None);
    let full = import(stack, "Full", &by_arn, "full", Some(linear));
    let named = EcsDeploymentConfig::from_ecs_deployment_config_name(stack, "NamedConfig", "mine");
    stack.output("ApplicationName", application.application_name());
    stack.output("ApplicationArn", application.application_arn());
    stack.output("ImportedName", imported.application_name());
    stack.output("ImportedArn", imported.application_arn());
    stack.output("ByArnName", by_arn.application_name());
    stack.output("ByArnArn", by_arn.application_arn());
    stack.output("CanaryName", canary.deployment_config_name());
    stack.output("CanaryArn", canary.deployment_config_arn(stack));
    let predefined = EcsDeploymentConfig::LINEAR_10PERCENT_EVERY_1MINUTES;
    stack.output("PredefinedName", predefined.deployment_config_name());
    stack.output("GroupName", group.deployment_group_name());
    stack.output("GroupArn", group.deployment_group_arn());
    let config = group.deployment_config();
    stack.output("GroupConfig", config.deployment_config_name());
    stack.output("GroupConfigArn", config.deployment_config_arn(stack));
    stack.output("FullArn", full.deployment_group_arn());
    let config = full.deployment_config().deployment_config_name();
    stack.output("FullConfig", config);
    stack.output("NamedName", named.deployment_config_name());
    stack.output("NamedArn", named.deployment_config_arn(stack));
}

struct Shop {
    vpc: VpcRef,
    cluster: ClusterRef,
    alb: ApplicationLoadBalancerRef,
}

struct Pair {
    service: FargateServiceRef,
    blue_green: EcsBlueGreenDeploymentConfig,
    test_listener: ApplicationListenerRef,
}

impl Shop {
    fn pair(&self, stack: &Stack, name: &'static str, port: u16) -> Pair {
        let id = |what: &str| format!("{name}{what}");
        let task = stack.add(id("Task"), FargateTaskDefinition::new());
        let image = ContainerImage::from_registry("nginx");
        task.add_container(stack, "web", ContainerDefinition::new(image).port(80));
        let service = FargateService::new(&self.cluster, &task)
            .deployment_controller(DeploymentControllerType::CodeDeploy);
        let service = stack.add(id("Service"), service);
        let group = |what: &str| -> ApplicationTargetGroupRef {
            let group = ApplicationTargetGroup::new().vpc(&self.vpc).port(80);
            stack.add(id(what), group.target_type(TargetType::Ip))
        };
        let (blue, green) = (group("Blue"), group("Green"));
        let listen = |what: &str, port: u16, group: &ApplicationTargetGroupRef| {
            let listener = BaseApplicationListener::new()
                .port(port)
                .protocol(ApplicationProtocol::Http)
                .default_target_groups([group]);
            self.alb.add_listener(stack, id(what), listener)
        };
        let listener = listen("Listener", port, &blue);
        let test_listener = listen("Test", port + 1, &green);
        service.attach_to_application_target_group(stack, &blue);
        Pair {
            service,
            blue_green: EcsBlueGreenDeploymentConfig::new(&blue, &green, &listener),
            test_listener,
        }
    }
}

fn alarm(stack: &Stack, id: &'static str) -> AlarmRef {
    stack.add(id, Alarm::new(Metric::new("Shop", id), 1, 1))
}

fn groups(stack: &mut Stack) {
    let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
    let cluster = stack.add("Cluster", Cluster::new(&vpc));
    let alb = stack.add(
        "Alb",
        ApplicationLoadBalancer::new(&vpc).internet_facing(true),
    );
    let shop = Shop { vpc, cluster, alb };
    let minimal = shop.pair(stack, "Minimal", 80);
    let first = stack.add(
        "Minimal",
        EcsDeploymentGroup::new(&minimal.service, minimal.blue_green),
    );
    let other = shop.pair(stack, "Other", 8080);
    let code_deploy = || ServicePrincipal::new("codedeploy.amazonaws.com");
    let role = stack.add("Role", Role::new(code_deploy()));
    let application = EcsApplication::new().application_name("shop");
    let application = stack.add("Application", application);
    let errors = alarm(stack, "Errors");
    let waiting = other
        .blue_green
        .test_listener(&other.test_listener)
        .deployment_approval_wait_time(Duration::minutes(30))
        .termination_wait_time(Duration::days(1));
    let always = AutoRollbackConfig::new()
        .failed_deployment(true)
        .stopped_deployment(true)
        .deployment_in_alarm(true);
    let second = stack.add(
        "Second",
        EcsDeploymentGroup::new(&other.service, waiting)
            .application(&application)
            .role(&role)
            .deployment_group_name("second")
            .deployment_config(EcsDeploymentConfig::LINEAR_10PERCENT_EVERY_3MINUTES)
            .alarm(&errors)
            .ignore_poll_alarms_failure(true)
            .auto_rollback(always),
    );
    second.add_alarm(stack, &alarm(stack, "Late"));
    let third = shop.pair(stack, "Third", 9090);
    let ignored = alarm(stack, "Ignored");
    let half = TrafficRouting::time_based_canary(50, Duration::minutes(1));
    let own = stack.add("Own", EcsDeploymentConfig::new(half));
    let on_stop = AutoRollbackConfig::new()
        .failed_deployment(false)
        .stopped_deployment(true)
        .deployment_in_alarm(false);
    stack.add(
        "Third",
        EcsDeploymentGroup::new(&third.service, third.blue_green)
            .alarm(&ignored)
            .ignore_alarm_configuration(true)
            .auto_rollback(on_stop)
            .deployment_config(own),
    );
    let fourth = shop.pair(stack, "Fourth", 7070);
    let watched = alarm(stack, "Watched");
    let not_on_failure = AutoRollbackConfig::new().failed_deployment(false);
    stack.add(
        "Fourth",
        EcsDeploymentGroup::new(&fourth.service, fourth.blue_green)
            .alarm(&watched)
            .auto_rollback(not_on_failure),
    );
    let fifth = shop.pair(stack, "Fifth", 6060);
    let usual = alarm(stack, "Usual");
    stack.add(
        "Fifth",
        EcsDeploymentGroup::new(&fifth.service, fifth.blue_green).alarm(&usual),
    );
    let sixth = shop.pair(stack, "Sixth", 5050);
    stack.add(
        "Sixth",
        EcsDeploymentGroup::new(&sixth.service, sixth.blue_green)
            .auto_rollback(AutoRollbackConfig::new()),
    );
    let seventh = shop.pair(stack, "Seventh", 4040);
    stack.add(
        "Seventh",
        EcsDeploymentGroup::new(&seventh.service, seventh.blue_green).auto_rollback(not_on_failure),
    );
    let eighth = shop.pair(stack, "Eighth", 3030);
    let unused = alarm(stack, "Unused");
    stack.add(
        "Eighth",
        EcsDeploymentGroup::new(&eighth.service, eighth.blue_green)
            .alarm(&unused)
            .ignore_alarm_configuration(true)
            .ignore_poll_alarms_failure(false),
    );
    stack.output("Name", first.deployment_group_name());
    stack.output("Arn", first.deployment_group_arn());
    stack.output("SecondName", second.deployment_group_name());
    stack.output("SecondArn", second.deployment_group_arn());
    let made = first.application().application_name();
    stack.output("FirstApplication", made);
}

fn others(app: App) -> App {
    app.stack("servers", servers).stack("functions", |stack| {
        stack.add("Application", LambdaApplication::new());
        let named = LambdaApplication::new().application_name("shop");
        let named = stack.add("Named", named);
        let by_name =
            LambdaApplication::from_lambda_application_name(stack, "LambdaByName", "other");
        let by_arn = LambdaApplication::from_lambda_application_arn(stack, "LambdaByArn", OTHER);
        let minute = Duration::minutes(1);
        let canary = stack.add(
            "Canary",
            LambdaDeploymentConfig::new(TrafficRouting::time_based_canary(5, minute)),
        );
        let linear = LambdaDeploymentConfig::new(TrafficRouting::time_based_linear(5, minute));
        stack.add("Linear", linear.deployment_config_name("linear"));
        let at_once = LambdaDeploymentConfig::new(TrafficRouting::all_at_once());
        stack.add("Plain", at_once);
        let group = LambdaDeploymentGroup::from_lambda_deployment_group_attributes(
            stack, "Group", &named, "group", None,
        );
        stack.output("ByName", by_name.application_arn());
        stack.output("ByArn", by_arn.application_name());
        stack.output("CanaryName", canary.deployment_config_name());
        stack.output("GroupArn", group.deployment_group_arn());
        let config = group.deployment_config().deployment_config_name();
        stack.output("GroupConfig", config);
        let predefined = LambdaDeploymentConfig::LINEAR_10PERCENT_EVERY_2MINUTES;
        stack.output("Predefined", predefined.deployment_config_name());
    })
}

fn servers(stack: &mut Stack) {
    stack.add("Application", ServerApplication::new());
    let application = ServerApplication::new().application_name("shop");
    let application = stack.add("Named", application);
    let by_name = ServerApplication::from_server_application_name(stack, "ByName", "other");
    let by_arn = ServerApplication::from_server_application_arn(stack, "ByArn", OTHER);
    let one = MinimumHealthyHosts::count(1);
    let counted = stack.add("Counted", ServerDeploymentConfig::new(one));
    let percent = ServerDeploymentConfig::new(MinimumHealthyHosts::percentage(75));
    stack.add("Percent", percent.deployment_config_name("percent"));
    let zones = ZonalConfig::new()
        .monitor_duration(Duration::minutes(30))
        .first_zone_monitor_duration(Duration::hours(1))
        .minimum_healthy_hosts_per_zone(one);
    stack.add(
        "Zonal",
        ServerDeploymentConfig::new(one).zonal_config(zones),
    );
    let zones =
        ZonalConfig::new().minimum_healthy_hosts_per_zone(MinimumHealthyHosts::percentage(50));
    stack.add(
        "ZonalPercent",
        ServerDeploymentConfig::new(one).zonal_config(zones),
    );
    let alarm = stack.add("Alarm", Alarm::new(Metric::new("Shop", "Errors"), 1, 1));
    let minimal = stack.add("Minimal", ServerDeploymentGroup::new());
    let public = SubnetConfiguration::new("public", SubnetType::Public);
    let vpc = Vpc::new()
        .max_azs(1)
        .nat_gateways(0)
        .subnet_configuration([public]);
    let vpc = stack.add("Vpc", vpc);
    let target = |id: &'static str| {
        let group = ApplicationTargetGroup::new().vpc(&vpc).port(80);
        stack.add(id, group.target_type(TargetType::Instance))
    };
    let network = stack.add("Network", NetworkTargetGroup::new(80).vpc(&vpc));
    let code_deploy = ServicePrincipal::new("codedeploy.amazonaws.com");
    let role = stack.add("Role", Role::new(code_deploy));
    let instances = InstanceTagSet::new([
        InstanceTagGroup::new()
            .tag("stage", "prod")
            .tag("stage", "test")
            .tag("team", "shop"),
        InstanceTagGroup::new()
            .tag("kind", "web")
            .value("bare")
            .key("key"),
    ]);
    let racks = InstanceTagSet::new([InstanceTagGroup::new().tag("rack", "1")]);
    let on_alarm = AutoRollbackConfig::new()
        .deployment_in_alarm(true)
        .failed_deployment(false);
    let full = stack.add(
        "Full",
        ServerDeploymentGroup::new()
            .application(&application)
            .role(&role)
            .deployment_group_name("full")
            .deployment_config(ServerDeploymentConfig::ALL_AT_ONCE)
            .application_target_group(&target("One"))
            .network_target_group(&network)
            .ec2_instance_tags(instances)
            .on_premise_instance_tags(racks)
            .alarm(&alarm)
            .auto_rollback(on_alarm)
            .termination_hook(true),
    );
    stack.add(
        "Balanced",
        ServerDeploymentGroup::new()
            .application_target_group(&target("Two"))
            .deployment_config(counted.clone())
            .auto_rollback(AutoRollbackConfig::new().stopped_deployment(true))
            .ignore_poll_alarms_failure(true),
    );
    let imported = ServerDeploymentGroup::from_server_deployment_group_attributes(
        stack, "Imported", &by_arn, "group", None,
    );
    let named =
        ServerDeploymentConfig::from_server_deployment_config_name(stack, "NamedConfig", "mine");
    stack.output("ByNameArn", by_name.application_arn());
    stack.output("ByArnName", by_arn.application_name());
    stack.output("MinimalName", minimal.deployment_group_name());
    stack.output("MinimalArn", minimal.deployment_group_arn());
    let config = minimal.deployment_config().deployment_config_name();
    stack.output("MinimalConfig", config);
    stack.output("FullArn", full.deployment_group_arn());
    stack.output("ImportedArn", imported.deployment_group_arn());
    let config = imported.deployment_config().deployment_config_name();
    stack.output("ImportedConfig", config);
    stack.output("CountedName", counted.deployment_config_name());
    stack.output("NamedArn", named.deployment_config_arn(stack));
    let half = ServerDeploymentConfig::HALF_AT_A_TIME;
    stack.output("Half", half.deployment_config_name());
}

fn instances(app: App) -> App {
    app.stack("instances", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(0));
        let group = |id: &'static str, image: MachineImage| {
            let group = AutoScalingGroup::new(&vpc, InstanceType::new("t3.micro"), image);
            stack.add(id, group.vpc_subnets(SubnetType::Public.into()))
        };
        let linux = || MachineImage::latest_amazon_linux2023().into();
        let on_linux = group("Linux", linux());
        let version = WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE;
        let on_windows = group("Windows", MachineImage::latest_windows(&version));
        let plain = group("Plain", linux());
        let deployment = ServerDeploymentGroup::new().auto_scaling_group(&on_linux);
        let deployment = stack.add("Deployment", deployment);
        deployment.add_auto_scaling_group(stack, &on_windows);
        let application = ApplicationTargetGroup::new().vpc(&vpc).port(80);
        let application = stack.add("Application", application);
        let network = stack.add("Network", NetworkTargetGroup::new(80).vpc(&vpc));
        let alarm = stack.add("Alarm", Alarm::new(Metric::new("n", "m"), 1.0, 1));
        let rollback = AutoRollbackConfig::new()
            .deployment_in_alarm(true)
            .failed_deployment(false)
            .stopped_deployment(true);
        let full = ServerDeploymentGroup::new()
            .auto_scaling_group(&plain)
            .install_agent(false)
            .application_target_group(&application)
            .network_target_group(&network)
            .classic_load_balancer("classic")
            .termination_hook(true)
            .alarm(&alarm)
            .ignore_alarm_configuration(true)
            .auto_rollback(rollback)
            .deployment_config(ServerDeploymentConfig::ALL_AT_ONCE);
        stack.add("Full", full);
    })
}
