//! Keys and secrets that several accounts and services share.

use stackwright::ec2::{Connectable, SecurityGroup, Vpc, VpcAttributes};
use stackwright::ecs::{
    ContainerDefinition, ContainerImage, FargateTaskDefinition, Secret as EcsSecret,
};
use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, ArnPrincipal, CompositePrincipal, Effect,
    OrganizationPrincipal, PolicyStatement, Role, ServicePrincipal,
};
use stackwright::intrinsic::import_value;
use stackwright::kms::{Alias, Key};
use stackwright::prelude::*;
use stackwright::rds::{
    Credentials, DatabaseInstance, DatabaseInstanceEngine, DatabaseSecret, MysqlEngineVersion,
};
use stackwright::s3::Bucket;
use stackwright::secretsmanager::{
    HostedRotation, RotationScheduleOptions, Secret, SecretStringGenerator, SecretTargetAttachment,
};
use stackwright::sns::Topic;
use stackwright::sqs::Queue;

crate::programs!("secretsmanager": vault, attached);

fn vault(app: App) -> App {
    let build = |stack: &mut Stack| {
        let vault = &stack.group("Vault");
        let admin = Role::from_role_name(vault, "Admin", "admin");
        let arn = "arn:aws:iam::210987654321:role/reader";
        let foreign = &Role::from_role_arn(vault, "Foreign", arn);
        let tasks = ServicePrincipal::new("ecs-tasks.amazonaws.com");
        let application = &vault.add("Application", Role::new(tasks));
        let root = PolicyStatement::new()
            .sid("Root")
            .actions(["kms:*"])
            .principal(AccountRootPrincipal::new())
            .all_resources();
        let key = Key::new()
            .alias(import_value("alias"))
            .multi_region(true)
            .admin(&admin)
            .admin(foreign)
            .enable_key_rotation(true)
            .rotation_period(Duration::days(90))
            .policy(root);
        let key = &vault.add("Key", key);
        let breaker = ArnPrincipal::new("arn:aws:iam::123456789012:role/breaker");
        key.add_to_resource_policy(
            vault,
            PolicyStatement::new()
                .effect(Effect::Deny)
                .actions(["kms:Decrypt"])
                .not_principal(breaker)
                .all_resources()
                .condition("Bool", "kms:GrantIsForAWSResource", false),
        );
        let elsewhere = &Key::from_key_arn(
            vault,
            "Elsewhere",
            "arn:aws:kms:us-west-2:210987654321:key/1234",
        );
        let named = &Alias::from_alias_name(vault, "Named", "alias/named");
        let own = Secret::new()
            .encryption_key(key)
            .secret_name("shop/own-with-hyphens")
            .replica_region("eu-west-1");
        let own = vault.add("Own", own);
        let foreign_key = vault.add("ForeignKey", Secret::new().encryption_key(elsewhere));
        let named_key = Secret::new()
            .encryption_key(named)
            .removal_policy(RemovalPolicy::Retain);
        let named_key = vault.add("NamedKey", named_key);
        let generator = SecretStringGenerator::new()
            .template(r#"{"user":"x"}"#, "password")
            .exclude_characters("\"@/\\");
        let plain = Secret::new().generate_secret_string(generator);
        let plain = vault.add("Plain", plain);
        let complete = Secret::from_encrypted_secret_arn(
            vault,
            "Complete",
            "arn:aws:secretsmanager:eu-central-1:210987654321:secret:shop/complete-abcdef",
            elsewhere,
        );
        let by_name = Secret::from_secret_name(vault, "ByName", "shop/by-name");
        let secrets = [
            ("Own", &own),
            ("Foreign", &foreign_key),
            ("Named", &named_key),
            ("Plain", &plain),
            ("Complete", &complete),
            ("ByName", &by_name),
        ];
        for (id, secret) in secrets {
            secret.grant_read(vault, application);
            if id != "Plain" {
                secret.grant_read_of_stages(vault, foreign, ["AWSCURRENT"]);
            }
            secret.grant_write(vault, application);
            if !["ByName", "Complete", "Plain"].contains(&id) {
                let account = AccountPrincipal::new("210987654321");
                secret.grant_read_of_stages(vault, &account, ["AWSCURRENT", "AWSPREVIOUS"]);
            }
            vault.output(format!("{id}Name"), secret.secret_name());
        }
        own.add_to_resource_policy(
            vault,
            PolicyStatement::new()
                .actions(["secretsmanager:GetSecretValue"])
                .principal(OrganizationPrincipal::new("o-1234567890"))
                .all_resources(),
        );
        plain.deny_account_root_delete(vault);
        let queue = vault.add("Queue", Queue::new().encryption_master_key(key));
        let topic = vault.add("Topic", Topic::new().master_key(key));
        let bucket = vault.add("Bucket", Bucket::new().encryption_key(named));
        queue.grant_consume_messages(vault, application);
        topic.grant_publish(vault, application);
        bucket.grant_read_write(vault, application);
        key.grant_generate_mac(vault, foreign);
        let several = CompositePrincipal::new()
            .and(AccountPrincipal::new("210987654321"))
            .and(ServicePrincipal::new("s3.amazonaws.com"));
        key.grant_sign_verify(vault, &several);
        named.key().grant_encrypt(vault, application);
        let task = vault.add("Task", FargateTaskDefinition::new());
        let from = EcsSecret::from_secrets_manager;
        task.add_container(
            vault,
            "app",
            ContainerDefinition::new(ContainerImage::from_registry("nginx"))
                .secret("PASSWORD", from(&plain).field("password"))
                .secret("ALL", from(&own))
                .secret("OLD", from(&own).version_stage("AWSPREVIOUS"))
                .secret("NAMED", from(&by_name)),
        );
    };
    app.stack("vault", build)
        .stack("vault-known", move |stack| {
            stack.set_environment(Environment::new("123456789012", "eu-central-1"));
            build(stack);
        })
}

fn attached(app: App) -> App {
    app.stack("attached", |stack| {
        let zones = ["eu-central-1a", "eu-central-1b"];
        let vpc =
            VpcAttributes::new("vpc-12345", zones).private_subnet_ids(["subnet-a1", "subnet-a2"]);
        let vpc = &Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        let key = &stack.add("Key", Key::new());
        let engine = DatabaseInstanceEngine::mysql(MysqlEngineVersion::VER_8_0_43);
        let credentials = Credentials::from_generated_secret("admin")
            .encryption_key(key)
            .exclude_characters("\"@");
        let database = DatabaseInstance::new(engine, vpc).credentials(credentials);
        let database = &stack.add("Database", database);
        let own = database.secret().unwrap();
        let hosted = RotationScheduleOptions::hosted;
        let rotation = hosted(HostedRotation::mysql_single_user().vpc(vpc))
            .automatically_after(Duration::days(10));
        let rotation = own.add_rotation_schedule(stack, "Hosted", rotation);
        database
            .connections()
            .allow_default_port_from(stack, &rotation);

        let reader = DatabaseSecret::new("reader")
            .master_secret(own)
            .exclude_characters(";")
            .encryption_key(key);
        let reader = &stack.add("Reader", reader);
        let attached = &reader.attach(stack, database);
        let group = SecurityGroup::from_security_group_id(stack, "Group", "sg-12345");
        let multi = HostedRotation::mysql_multi_user(own)
            .vpc(vpc)
            .security_groups([&group]);
        attached.add_rotation_schedule(stack, "Hosted", hosted(multi));
        let single = HostedRotation::mysql_single_user();
        reader.add_rotation_schedule(stack, "Direct", hosted(single));

        let generator = SecretStringGenerator::new()
            .template(r#"{"username":"writer"}"#, "password")
            .exclude_characters(" ");
        let writer = Secret::new().generate_secret_string(generator);
        let writer = &stack.add("Writer", writer);
        let target = &stack.add("Attachment", SecretTargetAttachment::new(writer, database));
        let role = Role::new(ServicePrincipal::new("ec2.amazonaws.com"));
        let role = &stack.add("Role", role);
        for secret in [own, reader, attached, writer, target] {
            secret.grant_read(stack, role);
        }
        target.grant_write(stack, &AccountRootPrincipal::new());
        target.add_to_resource_policy(
            stack,
            PolicyStatement::new()
                .actions(["secretsmanager:GetSecretValue"])
                .principal(ServicePrincipal::new("rds.amazonaws.com"))
                .all_resources(),
        );
        target.deny_account_root_delete(stack);
        attached.deny_account_root_delete(stack);
        let imported = SecretTargetAttachment::from_secret_target_attachment_secret_arn(
            stack,
            "Imported",
            "arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-abcdef",
        );
        imported.grant_read(stack, role);
        stack.output("Host", target.secret_value_from_json("host"));
        stack.output("Name", attached.secret_name());
        stack.output("ImportedName", imported.secret_name());
    })
}
