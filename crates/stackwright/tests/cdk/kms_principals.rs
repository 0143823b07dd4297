//! KMS: principals in the policies that grants write, of keys and of what else has a policy.

use stackwright::ec2::Vpc;
use stackwright::elasticloadbalancingv2::ApplicationLoadBalancer;
use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, ArnPrincipal, Conditions, Principal, Role,
    ServicePrincipal,
};
use stackwright::kms::{Alias, Key, ViaServicePrincipal};
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::secretsmanager::Secret;
use stackwright::sns::Topic;

crate::programs!("kms": principals);

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
