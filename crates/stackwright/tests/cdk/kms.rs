//! KMS: keys, aliases and their grants.

use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, ArnPrincipal, ImportedRole, PolicyDocument,
    PolicyStatement, Role, RoleRef, ServicePrincipal,
};
use stackwright::kms::{Alias, Key, KeyRef, KeySpec, KeyUsage};
use stackwright::prelude::*;

crate::programs!("kms": keys);

fn keys(app: App) -> App {
    app.stack("keys", |stack| {
        let role = |id: &str| -> RoleRef {
            stack.add(
                id.to_owned(),
                Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
            )
        };
        let minimal = stack.add("Minimal", Key::new());
        stack.add("Rotated", Key::new().enable_key_rotation(true));
        stack.add(
            "RotatedPeriod",
            Key::new()
                .enable_key_rotation(true)
                .rotation_period(Duration::days(180)),
        );
        stack.add(
            "PeriodOnly",
            Key::new().rotation_period(Duration::days(100)),
        );
        stack.add("NotRotated", Key::new().enable_key_rotation(false));
        let full = stack.add(
            "Full",
            Key::new()
                .description("d")
                .alias("full")
                .enabled(false)
                .removal_policy(RemovalPolicy::Destroy)
                .pending_window(Duration::days(7))
                .multi_region(true),
        );
        full.add_alias(stack, "alias/second");
        full.add_alias(stack, "third");
        let of = |spec, usage| Key::new().key_spec(spec).key_usage(usage);
        stack.add("Signing", of(KeySpec::Rsa2048, KeyUsage::SignVerify));
        stack.add("Ecc", of(KeySpec::EccNistP256, KeyUsage::SignVerify));
        stack.add("Mac", of(KeySpec::Hmac256, KeyUsage::GenerateVerifyMac));
        stack.add(
            "Symmetric",
            of(KeySpec::SymmetricDefault, KeyUsage::EncryptDecrypt),
        );
        let statement = |action: &str| PolicyStatement::new().actions([action]).all_resources();
        stack.add(
            "Policy",
            Key::new().policy(PolicyDocument::new().statements([
                statement("kms:*").principal(AccountRootPrincipal::new()),
                statement("kms:Decrypt").principal(ServicePrincipal::new("logs.amazonaws.com")),
            ])),
        );
        stack.add(
            "Admins",
            Key::new()
                .admin(&role("Admin"))
                .admin(&ArnPrincipal::new("arn:aws:iam::123456789012:user/admin")),
        );
        let alias = stack.add("Alias", Alias::new("alias/own", &minimal));
        stack.add(
            "Destroyed",
            Alias::new("gone", &minimal).removal_policy(RemovalPolicy::Destroy),
        );
        let added = stack.add("Added", Key::new());
        let sns = || ServicePrincipal::new("sns.amazonaws.com");
        added.add_to_resource_policy(stack, statement("kms:Encrypt").principal(sns()));
        added.add_to_resource_policy(stack, statement("kms:Decrypt").principal(sns()));
        let imported = Key::from_key_arn(
            stack,
            "Imported",
            "arn:aws:kms:us-east-1:123456789012:key/1234abcd",
        );
        imported.add_alias(stack, "imported");
        imported.add_alias(stack, "again");
        added.add_alias(stack, "first");
        added.add_alias(stack, "next");
        let imported_alias = Alias::from_alias_name(stack, "ImportedAlias", "alias/foo");
        let keys: [(&str, KeyRef); 4] = [
            ("Minimal", minimal.clone()),
            ("Imported", imported),
            ("Alias", KeyRef::from(&alias)),
            ("ImportedAlias", KeyRef::from(&imported_alias)),
        ];
        for (id, key) in &keys {
            let role = |verb: &str| role(&format!("{id}{verb}"));
            key.grant_decrypt(stack, &role("Decrypt"));
            key.grant_encrypt(stack, &role("Encrypt"));
            key.grant_encrypt_decrypt(stack, &role("EncryptDecrypt"));
            key.grant(
                stack,
                &role("Actions"),
                ["kms:DescribeKey", "kms:CreateGrant"],
            );
            key.grant_sign(stack, &role("Sign"));
            key.grant_verify(stack, &role("Verify"));
            key.grant_sign_verify(stack, &role("SignVerify"));
            key.grant_generate_mac(stack, &role("Mac"));
            key.grant_verify_mac(stack, &role("VerifyMac"));
            stack.output(format!("{id}Arn"), key.key_arn());
            stack.output(format!("{id}Id"), key.key_id());
        }
        minimal.grant_admin(stack, &role("GrantAdmin"));
        stack.output("AliasName", alias.alias_name());
        let service = stack.add("ServiceGrants", Key::new());
        service.grant_decrypt(stack, &sns());
        service.grant_encrypt(stack, &AccountPrincipal::new("999999999999"));
        let imported_role =
            Role::from_role_arn(stack, "ImportedRole", "arn:aws:iam::123456789012:role/r");
        service.grant_encrypt_decrypt(stack, &imported_role);
        let frozen = stack.add(
            "FrozenRole",
            ImportedRole::from_arn("arn:aws:iam::123456789012:role/f").mutable(false),
        );
        service.grant_encrypt_decrypt(stack, &frozen);
    })
}
