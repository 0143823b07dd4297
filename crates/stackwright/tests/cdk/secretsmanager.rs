//! Secrets Manager: secrets, references to them and grants.

use stackwright::ec2::{Connectable, Peer, Port, SecurityGroup, SubnetType, Vpc, VpcAttributes};
use stackwright::iam::{
    AccountPrincipal, AnyPrincipal, ArnPrincipal, OrganizationPrincipal, PolicyStatement,
    Principal, Role, RoleRef, ServicePrincipal, StarPrincipal,
};
use stackwright::kms::{Alias, Key};
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::secretsmanager::{
    HostedRotation, ResourcePolicy, RotationSchedule, RotationScheduleOptions, Secret, SecretRef,
    SecretStringGenerator, SecretValue,
};

crate::programs!("secretsmanager": secrets, imported, rotation);

fn secrets(app: App) -> App {
    app.stack("secrets", |stack| {
        let role = |id: String| -> RoleRef {
            stack.add(id, Role::new(ServicePrincipal::new("ec2.amazonaws.com")))
        };
        let key = stack.add("Key", Key::new());
        let minimal = stack.add("Minimal", Secret::new());
        let named = stack.add(
            "Named",
            Secret::new()
                .secret_name("team/secret")
                .description("d")
                .removal_policy(RemovalPolicy::Retain),
        );
        let generated = stack.add(
            "Generated",
            Secret::new().generate_secret_string(
                SecretStringGenerator::new()
                    .template(r#"{"username":"admin"}"#, "password")
                    .exclude_characters("/@\"")
                    .password_length(20)
                    .exclude_punctuation(true)
                    .include_space(false)
                    .exclude_lowercase(false)
                    .exclude_numbers(true)
                    .exclude_uppercase(false)
                    .require_each_included_type(true),
            ),
        );
        stack.add(
            "GeneratedEmpty",
            Secret::new().generate_secret_string(SecretStringGenerator::new()),
        );
        let encrypted = stack.add("Encrypted", Secret::new().encryption_key(&key));
        stack.add("Value", Secret::new().secret_string_value("plain"));
        stack.add(
            "Object",
            Secret::new()
                .secret_object_value(Object::new().with("user", "u").with("token", key.key_arn())),
        );
        let replica_key = Key::from_key_arn(
            stack,
            "ReplicaKey",
            "arn:aws:kms:eu-central-1:123456789012:key/1234",
        );
        let replicated = stack.add(
            "Replicated",
            Secret::new()
                .replica_region("eu-west-1")
                .encrypted_replica_region("eu-central-1", replica_key),
        );
        replicated.add_replica_region(stack, "us-west-2");
        let by_name = Secret::from_secret_name(stack, "ByName", "team/imported");
        let arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:MySecret";
        let complete_arn = format!("{arn}-f3gDy9");
        let complete = Secret::from_secret_complete_arn(stack, "Complete", &complete_arn);
        let partial = Secret::from_secret_partial_arn(stack, "Partial", arn);
        let imported_key = Key::from_key_arn(
            stack,
            "ImportedKey",
            "arn:aws:kms:eu-west-1:111111111111:key/1234",
        );
        let attributes =
            Secret::from_encrypted_secret_arn(stack, "Attributes", &complete_arn, imported_key);
        let partial_attributes = Secret::from_secret_partial_arn(stack, "PartialAttributes", arn);
        let parameter = stack.add("SecretArnParameter", CfnParameter::string());
        let token = Secret::from_secret_complete_arn(stack, "Token", parameter.value().cast());
        let secrets: [(&str, &SecretRef); 10] = [
            ("Minimal", &minimal),
            ("Named", &named),
            ("Generated", &generated),
            ("Encrypted", &encrypted),
            ("ByName", &by_name),
            ("Complete", &complete),
            ("Partial", &partial),
            ("Attributes", &attributes),
            ("PartialAttributes", &partial_attributes),
            ("Token", &token),
        ];
        for (id, secret) in secrets {
            secret.grant_read(stack, &role(format!("{id}Reader")));
            secret.grant_write(stack, &role(format!("{id}Writer")));
            let staged = role(format!("{id}Staged"));
            secret.grant_read_of_stages(stack, &staged, ["AWSCURRENT", "AWSPENDING"]);
            stack.output(format!("{id}Arn"), secret.secret_arn());
            stack.output(format!("{id}Name"), secret.secret_name());
            if let Some(arn) = secret.full_arn() {
                stack.output(format!("{id}FullArn"), arn);
            }
            stack.add(
                format!("{id}Consumer"),
                CfnResource::new("AWS::RDS::DBInstance")
                    .property("Value", secret.secret_value())
                    .property("Field", secret.secret_value_from_json("password"))
                    .property("Stage", secret.secret_value_at_stage("a", "AWSPREVIOUS")),
            );
        }
        minimal.add_to_resource_policy(
            stack,
            PolicyStatement::new()
                .actions(["secretsmanager:GetSecretValue"])
                .all_resources()
                .principal(AccountPrincipal::new("123456789012")),
        );
        named.deny_account_root_delete(stack);
        encrypted.grant_read(stack, &AccountPrincipal::new("999999999999"));
        named.grant_read(stack, &ServicePrincipal::new("rds.amazonaws.com"));
    })
}

fn imported(app: App) -> App {
    app.stack("imported", |stack| {
        let parameter = stack.add("Param", CfnParameter::string());
        let p = || parameter.value().cast();
        let role = stack.add("Role", Role::new(AnyPrincipal::new()));
        let token = Role::from_role_arn(stack, "TokenRole", p());
        let hyphens = stack.add("Hyphens", Secret::new().secret_name("a-b-c"));
        stack.output("HyphenName", hyphens.secret_name());
        let named = stack.add("TokenNamed", Secret::new().secret_name(p()));
        stack.output("TokenName", named.secret_name());
        let by_token = Secret::from_secret_name(stack, "ByToken", p());
        stack.output("ByTokenName", by_token.secret_name());
        let by_token = Secret::from_secret_name(stack, "ByToken2", p());
        stack.output("ByTokenArn", by_token.secret_arn());
        let partial = Secret::from_secret_partial_arn(stack, "PartialToken", p());
        stack.output("PartialName", partial.secret_name());
        let group = LogGroup::from_log_group_arn(stack, "LogGroup", p());
        stack.output("LogGroupArn", group.log_group_arn());
        let group = LogGroup::from_log_group_arn(stack, "LogGroup2", p());
        stack.output("LogGroupName", group.log_group_name());
        let group = LogGroup::from_log_group_name(stack, "LogGroup3", p());
        stack.output("LogGroupByName", group.log_group_arn());
        stack.output("KeyId", Key::from_key_arn(stack, "TokenKey", p()).key_id());
        let alias = Alias::from_alias_name(stack, "TokenAlias", p());
        stack.output("AliasArn", alias.key().key_arn());
        let key = stack.add("Key", Key::new().alias("alias/x"));
        key.grant_decrypt(stack, &token);
        let group = LogGroup::from_log_group_arn(stack, "LogGroup4", p());
        group.grant_write(stack, &role);
        group.grant_read(stack, &role);
        let own = stack.add("OwnGroup", LogGroup::new());
        own.grant_write(stack, &token);
        let statement = |action: &str, principals: Vec<Principal>| {
            PolicyStatement::new()
                .actions([action])
                .all_resources()
                .principals(principals)
        };
        let both = vec![Principal::from(&token), ArnPrincipal::new(p()).into()];
        own.add_to_resource_policy(stack, statement("logs:X", both));
        own.add_to_resource_policy(
            stack,
            statement("logs:X", vec![StarPrincipal::new().into()]),
        );
        let several = vec![
            AccountPrincipal::new("123456789012").into(),
            ServicePrincipal::new("x.amazonaws.com").into(),
            AccountPrincipal::new("999999999999").into(),
        ];
        own.add_to_resource_policy(stack, statement("logs:Y", several));
        own.grant_read(
            stack,
            &ArnPrincipal::new("arn:aws:iam::111111111111:role/x"),
        );
        own.grant_write(stack, &AnyPrincipal::new());
        own.grant_read(stack, &OrganizationPrincipal::new("o-1234567890"));
        let alias = stack.add("Alias", Alias::new("alias/t", &key));
        stack
            .add("Aliased", Secret::new().encryption_key(&alias))
            .grant_read(stack, &role);
        stack.add("AliasedGroup", LogGroup::new().encryption_key(&alias));
        let imported = Key::from_key_arn(
            stack,
            "ImportedKey",
            "arn:aws:kms:us-east-1:123456789012:key/abc",
        );
        stack
            .add("ImportedKeySecret", Secret::new().encryption_key(imported))
            .grant_read(stack, &role);
    })
    .stack("known", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let reader = stack.add("Reader", Role::new(AnyPrincipal::new()));
        let key = stack.add("Key", Key::new());
        let secret = stack.add("Secret", Secret::new().encryption_key(&key));
        secret.grant_read(stack, &reader);
        secret.grant_write(stack, &ServicePrincipal::new("q.amazonaws.com"));
        let foreign = Role::from_role_arn(stack, "Foreign", "arn:aws:iam::999999999999:role/o");
        secret.grant_read_of_stages(stack, &foreign, ["AWSCURRENT"]);
        Secret::from_secret_name(stack, "ByName", "abc").grant_read_of_stages(
            stack,
            &reader,
            ["AWSCURRENT"],
        );
        let arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:MySecret-f3gDy9";
        Secret::from_secret_complete_arn(stack, "Complete", arn).grant_read_of_stages(
            stack,
            &reader,
            ["AWSPENDING"],
        );
        Key::from_key_arn(
            stack,
            "ForeignKey",
            "arn:aws:kms:eu-west-1:999999999999:key/abc",
        )
        .grant_decrypt(stack, &reader);
    })
}

fn rotation(app: App) -> App {
    app.stack("rotation", |stack| {
        let zones = ["eu-central-1a", "eu-central-1b"];
        let attributes = VpcAttributes::new("vpc-12345", zones)
            .public_subnet_ids(["subnet-p1", "subnet-p2"])
            .private_subnet_ids(["subnet-a1", "subnet-a2"]);
        let vpc = &Vpc::from_vpc_attributes(stack, "Vpc", attributes);
        let arn =
            |name: &str| format!("arn:aws:secretsmanager:eu-central-1:123456789012:secret:{name}");
        let master = &stack.add("Master", Secret::new());
        let by_name = &Secret::from_secret_name(stack, "ByName", "master-name");
        let partial = Secret::from_secret_partial_arn(stack, "Partial", arn("partial"));
        let complete = &Secret::from_secret_complete_arn(stack, "Complete", arn("complete-abcdef"));
        let hosted = RotationScheduleOptions::hosted;
        let rotate_secret = |id: &'static str, secret: Secret, options: RotationScheduleOptions| {
            let secret = stack.add(id, secret);
            secret.add_rotation_schedule(stack, "Rotation", options)
        };
        let rotate = |id, rotation| rotate_secret(id, Secret::new(), hosted(rotation));
        rotate("MySql", HostedRotation::mysql_single_user());
        let in_vpc = HostedRotation::postgre_sql_single_user()
            .vpc(vpc)
            .function_name("rotator")
            .exclude_characters("abc");
        let in_vpc = rotate("PostgreSql", in_vpc);
        in_vpc
            .connections()
            .allow_from_any_ipv4(stack, Port::tcp(5432));
        let group = SecurityGroup::new(vpc).allow_all_outbound(false);
        let group = stack.add("Group", group);
        let other = stack.add("Other", SecurityGroup::new(vpc));
        let multi = HostedRotation::mysql_multi_user(master)
            .vpc(vpc)
            .security_groups([&group, &other])
            .vpc_subnets(SubnetType::Public);
        let multi = hosted(multi)
            .automatically_after(Duration::days(7))
            .rotate_immediately_on_update(false);
        let multi = rotate_secret("MySqlMulti", Secret::new(), multi);
        multi.connections().allow_to(
            stack,
            &Peer::ipv4("10.0.0.0/8"),
            Port::tcp(3306).described("to the database"),
        );
        let generator = SecretStringGenerator::new().exclude_characters("xyz");
        rotate_secret(
            "OracleMulti",
            Secret::new().generate_secret_string(generator),
            hosted(HostedRotation::oracle_multi_user(by_name)),
        );
        rotate(
            "MariaDbMulti",
            HostedRotation::maria_db_multi_user(&partial),
        );
        let all = HostedRotation::redshift_multi_user(complete).exclude_characters("");
        let manually = hosted(all).automatically_after(Duration::millis(0));
        rotate_secret("RedshiftMulti", Secret::new(), manually);
        let often =
            hosted(HostedRotation::mongo_db_single_user()).automatically_after(Duration::hours(5));
        rotate_secret("MongoDb", Secret::new(), often);
        let key = &stack.add("Key", Key::new());
        rotate_secret(
            "SqlServer",
            Secret::new().encryption_key(key),
            hosted(HostedRotation::sql_server_single_user()),
        );
        let encrypted_master = Secret::new().encryption_key(key);
        let encrypted_master = stack.add("EncryptedMaster", encrypted_master);
        rotate(
            "SqlServerMulti",
            HostedRotation::sql_server_multi_user(&encrypted_master),
        );
        rotate(
            "PostgreSqlMulti",
            HostedRotation::postgre_sql_multi_user(master),
        );
        rotate("Oracle", HostedRotation::oracle_single_user());
        rotate("MariaDb", HostedRotation::maria_db_single_user());
        rotate("Redshift", HostedRotation::redshift_single_user());
        rotate("MongoDbMulti", HostedRotation::mongo_db_multi_user(master));
        stack.add(
            "OfComplete",
            RotationSchedule::new(complete, hosted(HostedRotation::mysql_single_user())),
        );
        let in_vpc = HostedRotation::mysql_single_user().vpc(vpc);
        stack.add("OfName", RotationSchedule::new(by_name, hosted(in_vpc)));
        rotate_secret(
            "ByFunction",
            Secret::new().encryption_key(key),
            RotationScheduleOptions::new(
                "arn:aws:lambda:eu-central-1:123456789012:function:rotate",
            )
            .automatically_after(Duration::days(1)),
        );

        let read = |principal: Principal| {
            PolicyStatement::new()
                .actions(["secretsmanager:GetSecretValue"])
                .all_resources()
                .principal(principal)
        };
        let account = AccountPrincipal::new("210987654321");
        let policy = ResourcePolicy::new(by_name).document(read(account.into()));
        let policy = stack.add("Policy", policy);
        policy.add_statement(
            stack,
            read(ServicePrincipal::new("rds.amazonaws.com").into()),
        );

        let role = Role::new(ServicePrincipal::new("ec2.amazonaws.com"));
        let role = stack.add("Role", role);
        let encrypted = Secret::from_encrypted_secret_partial_arn(
            stack,
            "EncryptedPartial",
            arn("encrypted"),
            key,
        );
        encrypted.grant_read(stack, &role);
        encrypted.grant_write(stack, &role);
        let replicated = stack.add("Replicated", Secret::new());
        replicated.add_replica_region(stack, "eu-west-1");
        let replica_key = Key::from_key_arn(
            stack,
            "ReplicaKey",
            "arn:aws:kms:us-west-2:123456789012:key/1234",
        );
        replicated.add_encrypted_replica_region(stack, "us-west-2", &replica_key);
        stack.add(
            "Copy",
            Secret::new().secret_string_value(master.secret_value()),
        );
        let part = |field: &str| SecretValue::secrets_manager_by_id("shop", field).into_value();
        let object = Object::new()
            .with("user", part("user"))
            .with("all", part(""));
        stack.add("Object", Secret::new().secret_object_value(object));
        stack.output("Version", master.secret_value_of_version("user", "v1"));
        let reference = master.cfn_dynamic_reference_key("user", "AWSPENDING", "");
        stack.output("Reference", reference);
        stack.output(
            "Stage",
            complete.secret_value_at_stage("user", "AWSPREVIOUS"),
        );
    })
}
