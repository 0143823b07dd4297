//! Roles of the stack's own account and of another one.

use stackwright::ecr::Repository;
use stackwright::ecs::{EfsVolume, EnvironmentFile, Secret as TaskSecret, Volume};
use stackwright::efs::FileSystem;
use stackwright::iam::Role;
use stackwright::kms::Key;
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::rds::{DatabaseInstance, DatabaseInstanceEngine, PostgresEngineVersion};
use stackwright::s3::Bucket;
use stackwright::secretsmanager::Secret;
use stackwright::ssm::StringParameter;

crate::programs!("systems": accounts);

fn accounts(app: App) -> App {
    app.stack("own-account", |stack| shop(stack, "111111111111"))
        .stack("other-account", |stack| shop(stack, "222222222222"))
}

fn shop(stack: &Stack, account: &str) {
    stack.set_environment(Environment::new("111111111111", "eu-central-1"));
    let role = |id: &'static str| {
        let name = id.to_lowercase();
        Role::from_role_arn(stack, id, format!("arn:aws:iam::{account}:role/{name}"))
    };
    let task_role = role("Shop");
    let execution_role = role("Execution");
    let zones = ["eu-central-1a", "eu-central-1b"];
    let vpc = Vpc::new().availability_zones(zones).nat_gateways(1);
    let vpc = stack.add("Vpc", vpc);
    let key = stack.add("Key", Key::new());
    let logs = stack.add("Logs", LogGroup::new());
    let secret = stack.add("Secret", Secret::new().encryption_key(&key));
    let settings = stack.add("Settings", Bucket::new().encryption_key(&key));
    let repository = stack.add("Repository", Repository::new());
    let files = stack.add("Files", FileSystem::new(&vpc).kms_key(&key));
    let task = FargateTaskDefinition::new()
        .task_role(&task_role)
        .execution_role(&execution_role)
        .volume(Volume::efs("files", EfsVolume::new(&files)));
    let task = stack.add("Task", task);
    let name = stack.add("Name", StringParameter::new("shop"));
    let image = ContainerImage::from_ecr_repository_tag(&repository, "v1");
    let web = ContainerDefinition::new(image)
        .logging(LogDrivers::aws_logs("web").log_group(&logs))
        .secret(
            "KEY",
            TaskSecret::from_secrets_manager(&secret).field("key"),
        )
        .secret("NAME", TaskSecret::from_ssm_parameter(&name))
        .environment_file(EnvironmentFile::from_bucket_name(&settings, "shop.env"));
    task.add_container(stack, "web", web);
    if account == "111111111111" {
        files.grant_read_write(stack, &task_role);
    }
    settings.grant_read(stack, &task_role);
    let cluster = stack.add("Cluster", Cluster::new(&vpc));
    cluster.grant_task_protection(stack, &task_role);
    task.grant_run(stack, &role("Runner"));
    let service = FargateService::new(&cluster, &task).enable_execute_command(true);
    let service = stack.add("Service", service);
    let engine = DatabaseInstanceEngine::postgres(PostgresEngineVersion::VER_16_4);
    let database = stack.add("Database", DatabaseInstance::new(engine, &vpc));
    database
        .connections()
        .allow_default_port_from(stack, &service);
    database.grant_connect_as(stack, &task_role, "shop");
    let password = database.secret().unwrap();
    password.grant_read(stack, &task_role);
}
