//! IAM: statements, roles and policies.

use insta::assert_snapshot;
use stackwright::iam::{
    AccountPrincipal, CompositePrincipal, Conditions, Effect, Grant, Group, ImportedRole,
    ManagedPolicy, OrganizationPrincipal, Policy, PolicyDocument, PolicyStatement, Role,
    ServicePrincipal, User,
};
use stackwright::prelude::*;

use super::findings;

#[test]
fn a_statement_without_action_or_resource() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        role.add_to_policy(stack, PolicyStatement::new());
    });
    assert_snapshot!(found, @"
    error[statement-without-action]: a policy statement names no action
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: no action
       = allowed: at least one action
       = help: name actions with `actions`

    error[statement-without-resource]: a policy statement names no resource
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: no resource
       = allowed: at least one resource
       = help: name ARNs with `resources`, or everything with `all_resources`
    ");
}

#[test]
fn an_action_that_is_none() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        let statement = PolicyStatement::new().actions(["GetObject", "s3:Get Object", "s3:*"]);
        role.add_to_policy(stack, statement.all_resources());
    });
    assert_snapshot!(found, @"
    error[illegal-action]: this is not the name of an action
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: `GetObject`
       = allowed: `*`, or SERVICE:ACTION with letters, digits and `*`
       = help: write it like `s3:GetObject`

    error[illegal-action]: this is not the name of an action
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: `s3:Get Object`
       = allowed: `*`, or SERVICE:ACTION with letters, digits and `*`
       = help: write it like `s3:GetObject`
    ");
}

#[test]
fn a_principal_in_the_policy_of_an_identity() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        let statement = PolicyStatement::new()
            .actions(["s3:GetObject"])
            .all_resources();
        role.add_to_policy(
            stack,
            statement.principal(AccountPrincipal::new("123456789012")),
        );
    });
    assert_snapshot!(found, @"
    error[statement-with-principal]: a statement of an identity's policy names a principal
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: a principal
       = allowed: principals only in policies of resources and in trust policies
       = help: leave the principal out: the identity is the one that the policy is for
    ");
}

#[test]
fn nobody_in_a_trust_policy() {
    let found = findings(|stack| {
        let role = stack.add("Role", Role::new(CompositePrincipal::new()));
        role.add_to_assume_role_policy(stack, PolicyStatement::new().actions(["sts:AssumeRole"]));
    });
    assert_snapshot!(found, @"
    error[statement-without-principal]: nobody may take on the role
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: no principal
       = allowed: at least one principal
       = help: name who is meant in `Role::new`

    error[statement-without-principal]: a statement of this policy names nobody
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: no principal
       = allowed: at least one principal
       = help: name who is meant with `principal`
    ");
}

#[test]
fn a_statement_that_contradicts_itself() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        let statement = PolicyStatement::new()
            .effect(Effect::Deny)
            .actions(["s3:GetObject"])
            .not_actions(["s3:PutObject"])
            .resources(["a"])
            .not_resources(["b"]);
        role.add_to_policy(stack, statement);
    });
    assert_snapshot!(found, @"
    error[statement-contradiction]: a policy statement has both actions and excepted actions
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: actions and excepted actions
       = allowed: one of the two
       = help: split it into two statements

    error[statement-contradiction]: a policy statement has both resources and excepted resources
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: resources and excepted resources
       = allowed: one of the two
       = help: split it into two statements
    ");
}

#[test]
fn a_statement_with_an_illegal_name() {
    let found = findings(|stack| {
        stack.add(
            "Policy",
            ManagedPolicy::new().statement(
                PolicyStatement::new()
                    .sid("read-only")
                    .actions(["s3:GetObject"])
                    .all_resources(),
            ),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-sid]: the statement's name is not a legal one
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Policy
       = given: `read-only`
       = allowed: ASCII letters and digits
       = help: leave out other characters
    ");
}

#[test]
fn principals_with_different_conditions_in_one_statement() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        let mfa = Conditions::new().with("Bool", "aws:MultiFactorAuthPresent", "true");
        role.add_to_assume_role_policy(
            stack,
            PolicyStatement::new()
                .actions(["sts:AssumeRole"])
                .principal(AccountPrincipal::new("111111111111").with_conditions(mfa))
                .principal(AccountPrincipal::new("222222222222")),
        );
    });
    assert_snapshot!(found, @"
    error[principal-conditions-differ]: the principals of one statement come with different conditions
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: principals with different conditions
       = allowed: the same conditions for all principals of a statement
       = help: write one statement for each
    ");
}

#[test]
fn a_role_with_illegal_options() {
    let found = findings(|stack| {
        let inline = PolicyDocument::new();
        stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com"))
                .role_name("my role")
                .path("team")
                .description("x".repeat(1001))
                .max_session_duration(Duration::hours(13))
                .inline_policy("Empty", inline),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-session-duration]: a role's sessions can't be as short or long as this
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: 46800 seconds
       = allowed: 1 hour (3600 seconds) to 12 hours (43200 seconds)
       = help: use `Duration::hours`

    error[role-description-too-long]: the role's description is too long
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: 1001 characters
       = allowed: at most 1,000 characters
       = help: shorten it

    error[illegal-iam-name]: the name is not a legal one
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: `my role`
       = allowed: 1 to 64 letters, digits and `+=,.@_-`
       = help: choose another name, or leave it out: CloudFormation makes one up

    error[illegal-iam-path]: the path is not a legal one
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: `team`
       = allowed: `/`, or up to 512 characters that start and end with `/`
       = help: write `/team/`

    error[empty-policy]: an inline policy has no statement
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: no statement
       = allowed: at least one statement
       = help: leave the policy out
    ");
}

#[test]
fn a_user_and_a_group_with_illegal_names() {
    let found = findings(|stack| {
        stack.add("User", User::new().user_name("a".repeat(65)));
        stack.add("Group", Group::new().group_name("devs/ops"));
    });
    assert_snapshot!(found, @"
    error[illegal-iam-name]: the name is not a legal one
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/User
       = given: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`
       = allowed: 1 to 64 letters, digits and `+=,.@_-`
       = help: choose another name, or leave it out: CloudFormation makes one up

    error[illegal-iam-name]: the name is not a legal one
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Group
       = given: `devs/ops`
       = allowed: 1 to 128 letters, digits and `+=,.@_-`
       = help: choose another name, or leave it out: CloudFormation makes one up
    ");
}

#[test]
fn an_empty_policy_that_is_attached() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        stack.add("Policy", Policy::new().role(&role));
        stack.add("Managed", ManagedPolicy::new());
    });
    assert_snapshot!(found, @"
    error[empty-policy]: the policy has no statement
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Policy
       = given: no statement
       = allowed: at least one statement
       = help: add one with `add_statement`

    error[empty-policy]: the managed policy has no statement
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Managed
       = given: no statement
       = allowed: at least one statement
       = help: add one with `add_statement`
    ");
}

#[test]
fn a_forced_policy_that_is_attached_to_nobody() {
    let found = findings(|stack| {
        let statement = PolicyStatement::new()
            .actions(["s3:GetObject"])
            .all_resources();
        stack.add("Policy", Policy::new().force(true).statement(statement));
        stack.add("Topic", CfnResource::new("AWS::SNS::Topic"));
    });
    assert_snapshot!(found, @"
    error[unattached-policy]: the policy is attached to nobody
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Policy
       = given: no role, user or group
       = allowed: at least one role, user or group
       = help: attach it with `role`, `user` or `group`
    ");
}

#[test]
fn a_role_that_is_imported_by_something_else_than_an_arn() {
    let found = findings(|stack| {
        Role::from_role_arn(stack, "Role", "my-role");
        stack.add("Other", ImportedRole::from_arn("arn:aws:iam::123456789012"));
        stack.add("Topic", CfnResource::new("AWS::SNS::Topic"));
    });
    assert_snapshot!(found, @"
    error[illegal-arn]: this is not the ARN of a role
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: `my-role`
       = allowed: arn:PARTITION:iam::ACCOUNT:role/NAME
       = help: pass the whole ARN, or use the role's name

    error[illegal-arn]: this is not the ARN of a role
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Other
       = given: `arn:aws:iam::123456789012`
       = allowed: arn:PARTITION:iam::ACCOUNT:role/NAME
       = help: pass the whole ARN, or use the role's name
    ");
}

#[test]
fn a_service_cannot_be_granted_to_assume_a_role() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        role.grant_assume_role(stack, &ServicePrincipal::new("lambda.amazonaws.com"));
    });
    assert_snapshot!(found, @"
    error[not-assumable-by-grant]: a service or an account has no policy to which the permission could be added
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: a service or an account
       = allowed: a role, user or group
       = help: name it in the trust policy: `Role::new` or `add_to_assume_role_policy`
    ");
}

#[test]
fn a_grant_that_has_no_effect_is_a_warning() {
    let found = findings(|stack| {
        stack.add("Topic", CfnResource::new("AWS::SNS::Topic"));
        let grantee = AccountPrincipal::new("123456789012");
        Grant::add_to_principal(stack, &grantee, ["sns:Publish"], ["*"]);
    });
    assert_snapshot!(found, @"
    warning[grant-without-effect]: nothing is granted: neither the grantee nor the resource has a policy to add to
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop
       = given: an imported grantee, and a resource without a policy
       = allowed: a role, user or group of this stack, or a resource of it with a policy
       = help: give the permission where the grantee is defined
    ");
}

#[test]
fn an_id_that_is_no_organization() {
    let found = findings(|stack| {
        stack.add(
            "Role",
            Role::new(OrganizationPrincipal::new("123456789012")),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-organization-id]: this is not the id of an organization
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role/Resource
       = given: `123456789012`
       = allowed: `o-` and 10 to 32 lower case letters and digits
       = help: look it up in the settings of AWS Organizations
    ");
}

#[test]
fn an_existing_policy_attached_to_an_imported_role_is_a_warning() {
    let found = findings(|stack| {
        stack.add("Topic", CfnResource::new("AWS::SNS::Topic"));
        let role = Role::from_role_name(stack, "Role", "deploy");
        let policy = ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess");
        role.add_managed_policy(stack, policy);
    });
    assert_snapshot!(found, @"
    warning[unattachable-policy]: the policy is not attached: neither it nor the role belongs to this stack
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Role
       = given: an imported policy and an imported role
       = allowed: a `ManagedPolicy` of this stack, or a `Role` of it
       = help: attach the policy where the role is defined
    ");
}

#[test]
fn policies_that_are_too_large_are_a_warning() {
    let found = findings(|stack| {
        let large = || {
            let resources =
                (0..100).map(|number| format!("arn:aws:s3:::{number}-{}", "x".repeat(50)));
            PolicyStatement::new()
                .actions(["s3:GetObject"])
                .resources(resources)
        };
        stack.add("Managed", ManagedPolicy::new().statement(large()));
        let user = stack.add("User", User::new());
        user.add_to_policy(stack, large());
    });
    assert_snapshot!(found, @"
    warning[policy-too-large]: the policy is too large
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Managed
       = given: 6984 characters or more
       = allowed: at most 6144
       = help: split it into several managed policies, or use wildcards

    warning[policy-too-large]: the policy is too large
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/User/DefaultPolicy
       = given: 6984 characters or more
       = allowed: at most 2048
       = help: split it into several managed policies, or use wildcards
    ");
}

#[test]
fn json_that_is_no_policy() {
    let found = findings(|stack| {
        let json = Object::new()
            .with("Effect", "Maybe")
            .with("Action", "s3:GetObject");
        let statement = PolicyStatement::from_json(json).all_resources();
        stack.add("Policy", ManagedPolicy::new().statement(statement));
        let document = PolicyDocument::from_json(Object::new().with("Statements", "none"));
        stack.add("Other", ManagedPolicy::new().document(document));
    });
    assert_snapshot!(found, @"
    error[statement-without-resource]: a policy statement names no resource
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Other
       = given: no resource
       = allowed: at least one resource
       = help: name ARNs with `resources`, or everything with `all_resources`

    error[illegal-policy-json]: this JSON is no policy statement
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Policy/Resource
       = given: `Effect` with a value that it can't have
       = allowed: Sid, Effect, Action, NotAction, Resource, NotResource, Principal, NotPrincipal and Condition, each as IAM writes it
       = help: correct the JSON, or build the statement with `PolicyStatement::new`

    error[illegal-policy-json]: this JSON is no policy statement
      --> crates/stackwright/tests/diagnostics/iam.rs:LINE
       = path: shop/Other/Resource
       = given: an element `Statements`
       = allowed: Sid, Effect, Action, NotAction, Resource, NotResource, Principal, NotPrincipal and Condition, each as IAM writes it
       = help: correct the JSON, or build the statement with `PolicyStatement::new`
    ");
}
