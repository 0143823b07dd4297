//! Secrets Manager: secrets.

use insta::assert_snapshot;
use stackwright::ec2::SubnetType;
use stackwright::iam::AccountPrincipal;
use stackwright::prelude::*;
use stackwright::secretsmanager::{
    HostedRotation, RotationScheduleOptions, Secret, SecretStringGenerator,
};

use super::findings;

#[test]
fn an_illegal_name() {
    let found = findings(|stack| {
        stack.add("Secret", Secret::new().secret_name("db password"));
    });
    assert_snapshot!(found, @"
    error[illegal-secret-name]: the secret's name is not a legal one
      --> crates/stackwright/tests/diagnostics/secretsmanager.rs:LINE
       = path: shop/Secret
       = given: `db password`
       = allowed: 1 to 512 letters, digits and `/_+=.@-`
       = help: choose another name, or leave it out: CloudFormation makes one up
    ");
}

#[test]
fn a_generated_secret_that_cannot_be() {
    let found = findings(|stack| {
        stack.add(
            "Nothing",
            Secret::new().generate_secret_string(
                SecretStringGenerator::new()
                    .exclude_lowercase(true)
                    .exclude_uppercase(true)
                    .exclude_numbers(true)
                    .exclude_punctuation(true),
            ),
        );
        stack.add(
            "Short",
            Secret::new().generate_secret_string(SecretStringGenerator::new().password_length(3)),
        );
    });
    assert_snapshot!(found, @"
    error[no-characters-left]: the secret excludes every kind of character
      --> crates/stackwright/tests/diagnostics/secretsmanager.rs:LINE
       = path: shop/Nothing
       = given: exclusions of all four kinds
       = allowed: at least one of lower case, upper case, digits, punctuation
       = help: leave one of the exclusions out

    error[illegal-password-length]: a secret can't be generated in this length
      --> crates/stackwright/tests/diagnostics/secretsmanager.rs:LINE
       = path: shop/Short
       = given: 3 characters
       = allowed: 4 to 4096 characters
       = help: correct the length, or leave it out: 32 characters
    ");
}

#[test]
fn an_arn_without_its_suffix() {
    let found = findings(|stack| {
        let arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:db";
        Secret::from_secret_complete_arn(stack, "Secret", arn);
        Secret::from_secret_partial_arn(stack, "Name", "db");
        stack.add("Topic", CfnResource::new("AWS::SNS::Topic"));
    });
    assert_snapshot!(found, @"
    error[illegal-secret-arn]: this is not the ARN of a secret as it is wanted here
      --> crates/stackwright/tests/diagnostics/secretsmanager.rs:LINE
       = path: shop/Secret
       = given: `arn:aws:secretsmanager:eu-west-1:111111111111:secret:db`
       = allowed: arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME-SUFFIX, SUFFIX of 6 characters
       = help: use `from_secret_partial_arn` without the suffix, or the secret's name

    error[illegal-secret-arn]: this is not the ARN of a secret as it is wanted here
      --> crates/stackwright/tests/diagnostics/secretsmanager.rs:LINE
       = path: shop/Name
       = given: `db`
       = allowed: arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME
       = help: use `from_secret_partial_arn` without the suffix, or the secret's name
    ");
}

#[test]
fn a_plain_secret_is_a_warning() {
    let found = findings(|stack| {
        stack.add("Secret", Secret::new().secret_string_value("hunter2"));
    });
    assert_snapshot!(found, @"
    warning[plain-secret]: the secret is written into the template in plain text
      --> crates/stackwright/tests/diagnostics/secretsmanager.rs:LINE
       = path: shop/Secret
       = given: a literal
       = allowed: a generated secret, or a value that is known at deployment only
       = help: use `generate_secret_string`, and set the value after deployment
    ");
}

#[test]
fn a_hosted_rotation_without_a_vpc_has_no_subnets() {
    let found = findings(|stack| {
        let secret = stack.add("Secret", Secret::new());
        let rotation = HostedRotation::mysql_single_user().vpc_subnets(SubnetType::Public);
        let options = RotationScheduleOptions::hosted(rotation);
        secret.add_rotation_schedule(stack, "Rotation", options);
    });
    assert_snapshot!(found, @"
    error[rotation-without-vpc]: the rotation's function is in no VPC, so it has no subnets and security groups
      --> crates/stackwright/tests/diagnostics/secretsmanager.rs:LINE
       = path: shop/Secret/Rotation
       = given: `security_groups` or `vpc_subnets` without `vpc`
       = allowed: them together with `vpc`
       = help: name the VPC, or leave them out
    ");
}

#[test]
fn another_account_needs_a_secret_with_a_key_of_its_own() {
    let found = findings(|stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        let secret = stack.add("Secret", Secret::new());
        secret.grant_read(stack, &AccountPrincipal::new("210987654321"));
    });
    assert_snapshot!(found, @"
    error[cross-account-without-key]: another account can't use a secret that the key of Secrets Manager encrypts
      --> crates/stackwright/tests/diagnostics/secretsmanager.rs:LINE
       = path: shop/Secret
       = given: somebody of account 210987654321
       = allowed: a secret with a key of its own
       = help: set `encryption_key` on the secret
    ");
}
