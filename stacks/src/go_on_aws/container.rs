//! The service.

use stackwright::dynamodb::Table;
use stackwright::ecs::{self, Cluster, ContainerImage};
use stackwright::ecs_patterns::ApplicationLoadBalancedFargateService;
use stackwright::elasticloadbalancingv2::HealthCheck;
use stackwright::prelude::*;
use stackwright::secretsmanager::Secret;

use super::contract::{NETWORK, TABLE};

/// A Fargate service behind a public load balancer, which reads the table.
///
/// `--context image=URI` names the image of the application in `examples/go-on-aws`; its password is a
/// secret that is generated then. Without it, a web server stands in that needs no password.
pub fn container(stack: &mut Stack) {
    let vpc = NETWORK.import(stack, "Vpc");
    let cluster = stack.add("Cluster", Cluster::new(&vpc));
    let application = stack.context("image");
    let password = application
        .is_some()
        .then(|| stack.add("Password", Secret::new()));
    let image = application.unwrap_or_else(|| "public.ecr.aws/nginx/nginx:stable".to_owned());
    let image = ContainerImage::from_registry(image);
    let service = stack.add(
        "ALBFargoService",
        ApplicationLoadBalancedFargateService::new(&cluster, image)
            .cpu(256)
            .memory_limit_mib(512)
            .desired_count(1)
            .container_port(8080)
            .environment("TABLE_PARAMETER", TABLE.name())
            // The application asks for a password, and so answers 401 to a health check.
            .health_check(
                HealthCheck::new()
                    .enabled(true)
                    .path("/")
                    .healthy_http_codes("200,401"),
            )
            .when_some(password, |it, password| {
                let password = ecs::Secret::from_secrets_manager(&password);
                it.secret("BASIC_AUTH_PASSWORD", password)
            }),
    );
    let table = Table::from_table_name(stack, "Table", TABLE.import(stack));
    table.grant_read_data(stack, &service.task_role());
    TABLE.grant_read(stack, &service.task_role());
    stack.output("LoadBalancerDNS", service.load_balancer().dns_name());
}
