//! KMS: principals in the policies that grants write, of keys and of what else has a policy.

use stackwright::ec2::Vpc;
use stackwright::elasticloadbalancingv2::ApplicationLoadBalancer;
use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, ArnPrincipal, Conditions, PolicyStatement, Principal,
    Role, ServicePrincipal,
};
use stackwright::kms::{Alias, Key, KeySpec, KeyUsage, ViaServicePrincipal};
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::s3::{Bucket, BucketEncryption};
use stackwright::secretsmanager::Secret;
use stackwright::sns::Topic;
use stackwright::sqs::{Queue, QueueEncryption};
use stackwright::text;

crate::programs!("kms": principals, specs);

fn principals(app: App) -> App {
    app.stack("principals", |stack| {
        stack.set_environment(Environment::new("111111111111", "us-east-1"));
        let again = || AccountPrincipal::new("222222222222");
        let account = again();
        let person = || ArnPrincipal::new("arn:aws:iam::111111111111:user/x");
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        let via =
            |base: Principal, service: &str| ViaServicePrincipal::new(service).base_principal(base);
        let s3 = "s3.amazonaws.com";

        let key = stack.add("Key", Key::new());
        key.grant_decrypt(stack, &account);
        key.grant_encrypt(stack, &account);
        key.grant_encrypt(stack, &again());
        key.grant_decrypt(stack, &AccountRootPrincipal::new());
        key.grant_decrypt(stack, &ServicePrincipal::new(s3));
        key.grant_encrypt(stack, &ViaServicePrincipal::new(s3));
        key.grant_decrypt(stack, &ViaServicePrincipal::new(s3));
        key.grant_encrypt(stack, &via((&account).into(), s3));
        key.grant_decrypt(stack, &via((&account).into(), s3));
        key.grant_encrypt(stack, &via((&role).into(), s3));
        key.grant_decrypt(stack, &via((&role).into(), s3));
        let equals = || Conditions::new().with("StringEquals", "a:b", "c");
        let flag = || Conditions::new().with("Bool", "x:y", "true");
        let person_under = |conditions| person().with_conditions(conditions).into();
        let both = equals().with("Bool", "x:y", "true");
        key.grant_decrypt(stack, &via(person_under(both), s3));
        key.grant_decrypt(stack, &via(person_under(flag()), "a.amazonaws.com"));
        let both = flag().with("StringEquals", "a:b", "c");
        key.grant_decrypt(stack, &via(person_under(both), "b.amazonaws.com"));
        let own = Conditions::new().with("StringEquals", "kms:ViaService", "own");
        key.grant_decrypt(stack, &via(person_under(own), "c.amazonaws.com"));
        let service =
            ServicePrincipal::new("ec2.amazonaws.com").condition("StringLike", "a:b", "c");
        let service = Principal::from(via(service.into(), "d.amazonaws.com"));
        let flag = Conditions::new().with("Bool", "e:f", "true");
        key.grant_decrypt(stack, &service.with_conditions(flag));
        stack.add("Via", Role::new(via(person().into(), s3)));

        let alias = Alias::from_alias_attributes(stack, "ImportedAlias", "alias/foo", &key);
        stack.add("OfAlias", Alias::new("alias/of-alias", alias.key()));
        alias.key().grant_decrypt(stack, &role);
        alias.key().add_alias(stack, "more");
        stack.output("AliasArn", alias.key().key_arn());
        stack.output("AliasName", alias.alias_name());

        let foreign = Role::from_role_arn(stack, "Foreign", "arn:aws:iam::444444444444:role/r");
        let admins = stack.add("Admins", Key::new().admin(&foreign).admin(&account));
        admins.grant_admin(stack, &foreign);
        admins.grant_decrypt(stack, &foreign);
        admins.grant_admin(stack, &again());

        let topic = stack.add("Topic", Topic::new());
        for principal in [&account, &again()] {
            topic.grant_publish(stack, principal);
            topic.grant_subscribe(stack, principal);
        }
        let bucket = stack.add("Bucket", Bucket::new());
        bucket.grant_read(stack, &account);
        bucket.grant_write(stack, &account);
        bucket.grant_read(stack, &again());

        let vpc = stack.add(
            "Vpc",
            Vpc::new().availability_zones(["us-east-1a", "us-east-1b"]),
        );
        let logs = stack.add("Logs", Bucket::new());
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        lb.log_access_logs(stack, &logs, "access");
        lb.log_connection_logs(stack, &logs, "connections");
        stack
            .add("Other", ApplicationLoadBalancer::new(&vpc))
            .log_access_logs(stack, &logs, "access");

        let secret_key = stack.add("SecretKey", Key::new());
        let secret = stack.add("Secret", Secret::new().encryption_key(&secret_key));
        secret.grant_read(stack, &role);
        secret.grant_write(stack, &role);
        secret.grant_read(stack, &account);
        secret.grant_write(stack, &account);
        let other = stack.add("OtherSecret", Secret::new().encryption_key(&secret_key));
        other.grant_read(stack, &role);
        other.deny_account_root_delete(stack);
        other.deny_account_root_delete(stack);
    })
}

fn specs(app: App) -> App {
    app.stack("specs", |stack| {
        stack.set_environment(Environment::new("123456789012", "us-gov-west-1"));
        let kinds = stack.group("Kinds");
        use KeyUsage::{EncryptDecrypt, GenerateVerifyMac, KeyAgreement, SignVerify};
        let combinations = [
            (
                KeySpec::SymmetricDefault,
                EncryptDecrypt,
                "SYMMETRIC_DEFAULT",
            ),
            (KeySpec::Rsa2048, EncryptDecrypt, "RSA_2048"),
            (KeySpec::Rsa2048, SignVerify, "RSA_2048"),
            (KeySpec::Rsa3072, SignVerify, "RSA_3072"),
            (KeySpec::Rsa4096, EncryptDecrypt, "RSA_4096"),
            (KeySpec::EccNistP256, SignVerify, "ECC_NIST_P256"),
            (KeySpec::EccNistP256, KeyAgreement, "ECC_NIST_P256"),
            (KeySpec::EccNistP384, KeyAgreement, "ECC_NIST_P384"),
            (KeySpec::EccNistP521, SignVerify, "ECC_NIST_P521"),
            (KeySpec::EccSecgP256K1, SignVerify, "ECC_SECG_P256K1"),
            (
                KeySpec::EccNistEdwards25519,
                SignVerify,
                "ECC_NIST_EDWARDS25519",
            ),
            (KeySpec::Hmac224, GenerateVerifyMac, "HMAC_224"),
            (KeySpec::Hmac256, GenerateVerifyMac, "HMAC_256"),
            (KeySpec::Hmac384, GenerateVerifyMac, "HMAC_384"),
            (KeySpec::Hmac512, GenerateVerifyMac, "HMAC_512"),
            (KeySpec::Sm2, KeyAgreement, "SM2"),
            (KeySpec::MlDsa44, SignVerify, "ML_DSA_44"),
            (KeySpec::MlDsa65, SignVerify, "ML_DSA_65"),
            (KeySpec::MlDsa87, SignVerify, "ML_DSA_87"),
        ];
        for (spec, usage, name) in combinations {
            let word = match usage {
                EncryptDecrypt => "ENCRYPT_DECRYPT",
                SignVerify => "SIGN_VERIFY",
                GenerateVerifyMac => "GENERATE_VERIFY_MAC",
                KeyAgreement => "KEY_AGREEMENT",
            };
            let key = Key::new().key_spec(spec).key_usage(usage);
            kinds.add(format!("{name}-{word}"), key);
        }

        let role = Role::new(ServicePrincipal::new("ec2.amazonaws.com"));
        let role = &stack.add("Role", role);
        let arn = "arn:aws-us-gov:iam::210987654321:role/foreign";
        let foreign = &Role::from_role_arn(stack, "Foreign", arn);
        let account = || AccountPrincipal::new("210987654321");
        let signing = Key::new()
            .key_spec(KeySpec::EccNistP521)
            .key_usage(SignVerify)
            .alias("signing/one")
            .description("signs")
            .enabled(true)
            .multi_region(false)
            .pending_window(Duration::days(30))
            .removal_policy(RemovalPolicy::Destroy);
        let signing = stack.add("Signing", signing);
        signing.grant_sign(stack, role);
        signing.grant_verify(stack, foreign);
        signing.grant_sign_verify(stack, &account());
        let own = Conditions::new().with("StringEquals", "aws:SourceAccount", "123456789012");
        let acm = ServicePrincipal::new("acm.amazonaws.com").with_conditions(own);
        let actions = ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"];
        signing.grant(stack, &acm, actions);
        signing.add_alias(stack, "signing/two");
        signing.add_alias(stack, "alias/signing/three");

        let data = Key::new()
            .admin(role)
            .admin(&AccountRootPrincipal::new())
            .admin(foreign)
            .enable_key_rotation(true)
            .rotation_period(Duration::days(2560));
        let data = &stack.add("Data", data);
        let logs = ServicePrincipal::new("logs.us-gov-west-1.amazonaws.com");
        data.grant_encrypt_decrypt(stack, &logs);
        stack.add("Logs", LogGroup::new().encryption_key(data));
        let dead = stack.add("Dead", Queue::new().encryption(QueueEncryption::Kms));
        let queue = Queue::new()
            .encryption_master_key(data)
            .dead_letter_queue(&dead, 3);
        let queue = stack.add("Queue", queue);
        queue.grant_send_messages(stack, foreign);
        let somebody = ArnPrincipal::new("arn:aws-us-gov:iam::210987654321:user/x");
        queue.grant_consume_messages(stack, &somebody);
        let bucket = Bucket::new()
            .encryption(BucketEncryption::Kms)
            .bucket_key_enabled(true);
        let bucket = stack.add("Bucket", bucket);
        bucket.grant_read_write(stack, foreign);
        let own = bucket.encryption_key().unwrap();
        own.add_alias(stack, "bucket");
        own.grant_decrypt(stack, role);

        let name = text!["alias/", pseudo::stack_name()];
        let alias = stack.add("Alias", Alias::new(name, data));
        alias.key().grant_decrypt(stack, role);
        alias.key().grant_encrypt(stack, &account());
        alias.key().add_alias(stack, "more");
        alias.key().add_to_resource_policy(
            stack,
            PolicyStatement::new()
                .actions(["kms:ListGrants"])
                .principal(foreign)
                .all_resources(),
        );
        let of_alias = Queue::new().encryption_master_key(&alias);
        let of_alias = stack.add("OfAlias", of_alias);
        of_alias.grant_send_messages(stack, role);
        stack.output("AliasArn", alias.key().key_arn());
        stack.output("AliasId", alias.key().key_id());
    })
}
