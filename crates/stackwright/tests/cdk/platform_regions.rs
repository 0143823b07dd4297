//! What depends on the account, the region and the partition.

use stackwright::codebuild::{EnvironmentType, Fleet, FleetComputeType};
use stackwright::codedeploy::{
    EcsDeploymentConfig, ServerApplication, ServerDeploymentConfig, ServerDeploymentGroup,
    TrafficRouting,
};
use stackwright::ec2::{SubnetSelection, Vpc, VpcAttributes, VpcEndpointService};
use stackwright::ecs::{Cluster, ManagedStorageConfiguration};
use stackwright::elasticloadbalancingv2::{NetworkLoadBalancer, NetworkLoadBalancerAttributes};
use stackwright::iam::{
    AccountRootPrincipal, Conditions, PolicyStatement, Role, SamlConsolePrincipal, SamlProvider,
};
use stackwright::kms::Key;
use stackwright::logs::LogGroup;
use stackwright::prelude::{App, CfnOutput, Environment, Stack, Value};

crate::programs!("platform": regions);

fn regions(app: App) -> App {
    let known = ["eu-west-1", "cn-north-1", "us-gov-west-1"];
    let app = known.into_iter().fold(app, |app, region| {
        app.stack(format!("regions-{region}"), move |stack| {
            stack.set_environment(Environment::new("123456789012", region));
            dependent(stack);
        })
    });
    app.stack("regions-undefined", |stack| dependent(stack))
}

fn dependent(stack: &Stack) {
    let output = |id: &'static str, value: Value<String>| stack.add(id, CfnOutput::new(value));
    let attributes =
        VpcAttributes::new("vpc-1", ["a", "b"]).private_subnet_ids(["subnet-1", "subnet-2"]);
    let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
    let fleet = Fleet::new(1, FleetComputeType::Medium, EnvironmentType::LinuxContainer)
        .vpc(&vpc)
        .subnet_selection(SubnetSelection::subnets(vpc.private_subnets()));
    stack.add("Fleet", fleet);
    let application = stack.add("Application", ServerApplication::new());
    let group = ServerDeploymentGroup::new()
        .application(&application)
        .deployment_config(ServerDeploymentConfig::HALF_AT_A_TIME);
    let group = stack.add("Group", group);
    let own = stack.add(
        "Config",
        EcsDeploymentConfig::new(TrafficRouting::all_at_once()),
    );
    output("GroupArn", group.deployment_group_arn());
    output("ApplicationArn", application.application_arn());
    output(
        "GroupConfig",
        group.deployment_config().deployment_config_arn(stack),
    );
    output("OwnConfig", own.deployment_config_arn(stack));
    let named = EcsDeploymentConfig::from_ecs_deployment_config_name(stack, "Named", "named");
    output("NamedConfig", named.deployment_config_arn(stack));
    let key = stack.add("Key", Key::new());
    let storage = ManagedStorageConfiguration::new().fargate_ephemeral_storage_kms_key(&key);
    stack.add(
        "Cluster",
        Cluster::new(&vpc).managed_storage_configuration(storage),
    );
    let saml = "arn:aws:iam::123456789012:saml-provider/corporate";
    let saml = SamlProvider::from_saml_provider_arn(stack, "Saml", saml);
    let console = SamlConsolePrincipal::new(&saml, Conditions::new());
    stack.add("Console", Role::new(console));
    let balancer = "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/net/x/1";
    let balancer = NetworkLoadBalancerAttributes::new(balancer);
    let balancer =
        NetworkLoadBalancer::from_network_load_balancer_attributes(stack, "Nlb", balancer);
    let link = stack.add("Link", VpcEndpointService::new(&balancer));
    output("Service", link.vpc_endpoint_service_name());
    let logs = stack.add("Logs", LogGroup::new());
    let put = PolicyStatement::new()
        .actions(["logs:PutLogEvents"])
        .principal(AccountRootPrincipal::new())
        .resources([logs.log_group_arn()]);
    logs.add_to_resource_policy(stack, put);
}
