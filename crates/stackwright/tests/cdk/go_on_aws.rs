//! Three stacks that know each other only through SSM parameters.

use stackwright::contract::{AvailabilityZoneName, List, SubnetId, VpcId};
use stackwright::dynamodb::{Attribute, BillingMode, Table};
use stackwright::ecs::{Cluster, ContainerImage};
use stackwright::ecs_patterns::ApplicationLoadBalancedFargateService;
use stackwright::prelude::*;
use stackwright::ssm::{StringListParameter, StringParameter};

crate::programs!("go_on_aws": go_on_aws);

fn parameter(key: &str) -> String {
    format!("/go-on-aws/{key}")
}

fn go_on_aws(app: App) -> App {
    app.stack("vpc", |stack| {
        let vpc = stack.add("Network", Vpc::new().max_azs(2).nat_gateways(1));
        let id = StringParameter::new(vpc.vpc_id())
            .description("VPC id go on aws architecture")
            .parameter_name(parameter("vpc"));
        stack.add("vpc", id);
        let put = |key: &'static str, description: &str, values: Value<List<String>>| {
            let list = StringListParameter::new(values).description(description);
            stack.add(key, list.parameter_name(parameter(key)));
        };
        let ids = |subnets: &[SubnetRef]| {
            let ids: Vec<_> = subnets.iter().map(SubnetRef::subnet_id).collect();
            ids.into_value()
        };
        put(
            "azs",
            "Availability zones of the VPC",
            vpc.availability_zones().into_value(),
        );
        put(
            "public-subnets",
            "Public subnet ids",
            ids(vpc.public_subnets()),
        );
        put(
            "private-subnets",
            "Private subnet ids",
            ids(vpc.private_subnets()),
        );
    })
    .stack("table", |stack| {
        let table = Table::new(Attribute::string("pk"))
            .billing_mode(BillingMode::PayPerRequest)
            .removal_policy(RemovalPolicy::Destroy);
        let table = stack.add("Items", table);
        let name = StringParameter::new(table.table_name()).parameter_name(parameter("table"));
        stack.add("TableName", name);
    })
    .stack("container", |stack| {
        let id =
            StringParameter::value_for_typed_string_parameter::<VpcId>(stack, &parameter("vpc"));
        let zones = list::<AvailabilityZoneName>(stack, "azs");
        let public = list::<SubnetId>(stack, "public-subnets");
        let private = list::<SubnetId>(stack, "private-subnets");
        let attributes = VpcAttributes::new(id, [zones.select(0), zones.select(1)])
            .public_subnet_ids([public.select(0), public.select(1)])
            .private_subnet_ids([private.select(0), private.select(1)]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
        let check = HealthCheck::new()
            .enabled(true)
            .path("/")
            .healthy_http_codes("200,401");
        let service = ApplicationLoadBalancedFargateService::new(&cluster, image)
            .cpu(256)
            .memory_limit_mib(512)
            .desired_count(1)
            .public_load_balancer(true)
            .container_port(8080)
            .environment("TABLE_PARAMETER", parameter("table"))
            .health_check(check);
        let service = stack.add("ALBFargoService", service);

        let name = StringParameter::value_for_string_parameter(stack, &parameter("table"));
        let table = Table::from_table_name(stack, "Table", name.cast());
        table.grant_read_data(stack, &service.task_role());
        let parameter = StringParameter::from_string_parameter_name(
            stack,
            "TableParameter",
            parameter("table"),
        );
        parameter.grant_read(stack, &service.task_role());
        stack.output("LoadBalancerDNS", service.load_balancer().dns_name());
    })
}

fn list<K: stackwright::contract::ParameterKind>(stack: &Stack, key: &str) -> Value<List<K>> {
    StringListParameter::value_for_typed_list_parameter::<K>(stack, &parameter(key))
}
