//! IAM: which principals count as the same one when statements are merged.

use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CanonicalUserPrincipal,
    CfnRole, CompositePrincipal, Conditions, FederatedPrincipal, Grantable, Group, ImportedRole,
    ManagedPolicy, OrganizationPrincipal, PermissionsBoundary, PolicyStatement, Principal, Role,
    ServicePrincipal, StarPrincipal, User, WebIdentityPrincipal,
};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::secretsmanager::Secret;
use stackwright::sns::Topic;
use stackwright::sqs::Queue;

crate::programs!("iam": principal_likeness, grantees, boundaries);

const ARN: &str = "arn:aws:iam::123456789012:role/shared";

fn principal_likeness(app: App) -> App {
    app.stack("likeness", |stack| {
        let ec2 = || ServicePrincipal::new("ec2.amazonaws.com");
        let s3 = || ServicePrincipal::new("s3.amazonaws.com");
        let role = &stack.add("Role", Role::new(ec2()));
        let user = &stack.add("User", User::new());
        let org = || Conditions::new().with("StringEquals", "aws:PrincipalOrgID", "o-1234567890");
        let secure = || Conditions::new().with("Bool", "aws:SecureTransport", "true");
        let imported = |id: &'static str, mutable: bool| {
            stack.add(id, ImportedRole::from_arn(ARN).mutable(mutable))
        };
        let new_account = || AccountPrincipal::new("123456789012");
        let account = new_account();
        let root = AccountRootPrincipal::new();
        let with_conditions = |who: &dyn Grantable| who.grant_principal().with_conditions(org());
        let with_role = with_conditions(role);
        let both =
            |one: Principal, other: Principal| CompositePrincipal::new().and(one).and(other).into();
        let role_and_service: Principal = both(role.into(), ec2().into());
        let closed = &role.without_policy_updates();
        let anybody = || Principal::from(AnyPrincipal::new());
        let federated =
            |action| FederatedPrincipal::new("www.amazon.com").assume_role_action(action);
        let ec2_under = |one, other| ec2().with_conditions(one).with_conditions(other).into();
        let services = || -> Principal { both(ec2().into(), s3().into()) };
        let pairs: Vec<(&'static str, Principal, Principal)> = vec![
            ("AccountClone", (&account).into(), (&account).into()),
            ("AccountTwice", new_account().into(), new_account().into()),
            ("RootClone", (&root).into(), (&root).into()),
            (
                "RootTwice",
                AccountRootPrincipal::new().into(),
                AccountRootPrincipal::new().into(),
            ),
            (
                "AccountConditions",
                with_conditions(&account),
                with_conditions(&account),
            ),
            (
                "AccountTags",
                account.clone().with_session_tags().into(),
                account.clone().with_session_tags().into(),
            ),
            (
                "AccountArn",
                (&account).into(),
                ArnPrincipal::new("arn:aws:iam::123456789012:root").into(),
            ),
            (
                "Arn",
                ArnPrincipal::new(ARN).into(),
                ArnPrincipal::new(ARN).into(),
            ),
            (
                "ArnTags",
                ArnPrincipal::new(ARN).into(),
                ArnPrincipal::new(ARN).with_session_tags().into(),
            ),
            ("Any", anybody(), anybody()),
            ("AnyArn", anybody(), ArnPrincipal::new("*").into()),
            (
                "Star",
                StarPrincipal::new().into(),
                StarPrincipal::new().into(),
            ),
            ("Service", ec2().into(), ec2().into()),
            (
                "ServiceShort",
                ec2().into(),
                ServicePrincipal::new("ec2").into(),
            ),
            (
                "ServiceRegion",
                ec2().into(),
                ec2().region("us-east-1").into(),
            ),
            (
                "ServiceConditions",
                with_conditions(&ec2()),
                with_conditions(&ec2()),
            ),
            (
                "ConditionsInOrder",
                ec2_under(org(), secure()),
                ec2_under(org(), secure()),
            ),
            (
                "ConditionsOtherOrder",
                ec2_under(org(), secure()),
                ec2_under(secure(), org()),
            ),
            (
                "Organization",
                OrganizationPrincipal::new("o-1234567890").into(),
                OrganizationPrincipal::new("o-1234567890").into(),
            ),
            (
                "OrganizationAny",
                OrganizationPrincipal::new("o-1234567890").into(),
                anybody().in_organization("o-1234567890"),
            ),
            (
                "InOrganization",
                anybody().in_organization("o-1234567890"),
                with_conditions(&anybody()),
            ),
            (
                "Canonical",
                CanonicalUserPrincipal::new("abc").into(),
                CanonicalUserPrincipal::new("abc").into(),
            ),
            (
                "Web",
                WebIdentityPrincipal::new("www.amazon.com").into(),
                WebIdentityPrincipal::new("www.amazon.com").into(),
            ),
            (
                "WebFederated",
                WebIdentityPrincipal::new("www.amazon.com").into(),
                federated("sts:AssumeRoleWithWebIdentity").into(),
            ),
            (
                "Federated",
                federated("sts:A").into(),
                federated("sts:B").into(),
            ),
            ("RoleTwice", role.into(), role.into()),
            (
                "RoleArn",
                role.into(),
                ArnPrincipal::new(role.role_arn().to_text()).into(),
            ),
            (
                "RoleConditions",
                with_conditions(role),
                with_conditions(role),
            ),
            ("RoleConditionsClone", with_role.clone(), with_role),
            ("RoleClosed", role.into(), closed.into()),
            ("RoleClosedTwice", closed.into(), closed.into()),
            ("UserTwice", user.into(), user.into()),
            (
                "Imported",
                imported("ImportedOne", true).into(),
                imported("ImportedTwo", true).into(),
            ),
            (
                "ImportedConditions",
                with_conditions(&imported("ImportedA", true)),
                with_conditions(&imported("ImportedB", true)),
            ),
            (
                "ImportedArn",
                imported("ImportedThree", true).into(),
                ArnPrincipal::new(ARN).into(),
            ),
            (
                "ImportedClosed",
                imported("ClosedOne", false).into(),
                imported("ClosedTwo", false).into(),
            ),
            ("Composite", services(), services()),
            (
                "CompositeOrder",
                services(),
                both(s3().into(), ec2().into()),
            ),
            (
                "CompositeOfOne",
                CompositePrincipal::new().and(ec2()).into(),
                ec2().into(),
            ),
            (
                "CompositeInComposite",
                CompositePrincipal::new().and(services()).into(),
                services(),
            ),
            (
                "CompositeAccount",
                both((&account).into(), s3().into()),
                both((&account).into(), s3().into()),
            ),
            (
                "CompositeAccountTwice",
                both(new_account().into(), s3().into()),
                both(new_account().into(), s3().into()),
            ),
            (
                "CompositeRole",
                both(role.into(), ec2().into()),
                both(role.into(), ec2().into()),
            ),
            (
                "CompositeRoleClone",
                role_and_service.clone(),
                role_and_service,
            ),
        ];
        for (id, one, other) in pairs {
            let queue = stack.add(id, Queue::new());
            let statement = |action: &str, principal: Principal| {
                let statement = PolicyStatement::new().actions([action]).all_resources();
                statement.principal(principal)
            };
            queue.add_to_resource_policy(stack, statement("sqs:SendMessage", one));
            queue.add_to_resource_policy(stack, statement("sqs:ReceiveMessage", other));
        }
        let trust = |id: &'static str, assumed_by: Principal| stack.add(id, Role::new(assumed_by));
        trust(
            "TrustTags",
            both(
                account.clone().with_session_tags().into(),
                (&account).into(),
            ),
        );
        let first = || AccountPrincipal::new("1");
        trust(
            "TrustAccounts",
            both(first().with_session_tags().into(), first().into()),
        );
        trust(
            "TrustWraps",
            both(
                ec2().with_conditions(org()).with_session_tags().into(),
                ec2().with_session_tags().with_conditions(org()).into(),
            ),
        );
    })
}

fn grantees(app: App) -> App {
    let build = |stack: &mut Stack| {
        let ec2 = || ServicePrincipal::new("ec2.amazonaws.com");
        let role = stack.add("Role", Role::new(ec2()));
        let user = stack.add("User", User::new());
        let group = stack.add("Group", Group::new());
        let account = AccountPrincipal::new("210987654321");
        let import = |id: &'static str, arn: &str| Role::from_role_arn(stack, id, arn.to_owned());
        let own = import("Own", "arn:aws:iam::123456789012:role/own");
        let foreign = import("Foreign", "arn:aws:iam::210987654321:role/foreign");
        let frozen = ImportedRole::from_arn("arn:aws:iam::123456789012:role/frozen");
        let frozen = stack.add("Frozen", frozen.mutable(false));
        let referred = ImportedRole::from_arn("arn:aws:iam::123456789012:role/referred");
        let referred = referred.mutable(false).add_grants_to_resources(true);
        let referred = stack.add("Referred", referred);
        let team = || Conditions::new().with("StringEquals", "aws:PrincipalTag/team", "shop");
        let secure = Conditions::new().with("Bool", "aws:SecureTransport", "true");
        let organization = Principal::from(OrganizationPrincipal::new("o-1234567890"));
        let other = ArnPrincipal::new("arn:aws:iam::123456789012:role/other");
        let composite: Principal = CompositePrincipal::new()
            .and(&account)
            .and(ec2())
            .and(other)
            .into();
        let grantees: Vec<Principal> = vec![
            (&role).into(),
            (&user).into(),
            group.grant_principal(),
            role.without_policy_updates().into(),
            own.into(),
            foreign.into(),
            frozen.into(),
            referred.into(),
            (&account).into(),
            AccountRootPrincipal::new().into(),
            ec2().into(),
            ArnPrincipal::new("arn:aws:iam::210987654321:user/someone").into(),
            organization.clone(),
            AnyPrincipal::new().with_conditions(secure).into(),
            role.grant_principal().with_conditions(team()),
            account.clone().with_conditions(team()).into(),
            composite.clone(),
            account.clone().with_session_tags().into(),
        ];
        let key = stack.add("Key", Key::new());
        let queue = stack.add("Queue", Queue::new().encryption_master_key(&key));
        let topic = stack.add("Topic", Topic::new());
        let bucket = stack.add("Bucket", Bucket::new().encryption_key(&key));
        let secret = stack.add("Secret", Secret::new().encryption_key(&key));
        for grantee in &grantees {
            queue.grant_consume_messages(stack, grantee);
            queue.grant_send_messages(stack, grantee);
            topic.grant_publish(stack, grantee);
            topic.grant_subscribe(stack, grantee);
            bucket.grant_read_keys(stack, grantee, "public/*");
            bucket.grant_put(stack, grantee);
            if *grantee != group.grant_principal() {
                secret.grant_read(stack, grantee);
                secret.grant_write(stack, grantee);
            }
            key.grant_verify_mac(stack, grantee);
        }
        queue.grant_purge(stack, &account);
        bucket.grant_delete(stack, &account);
        key.grant_encrypt_decrypt(stack, &role);
        stack.add(
            "Trusting",
            Role::new(composite).external_id("one").external_id("two"),
        );
        let trusted = CompositePrincipal::new()
            .and(&role)
            .and(&user)
            .and(organization.with_session_tags());
        stack.add("TrustingRole", Role::new(trusted));
    };
    app.stack("grantees", build)
        .stack("grantees-known", move |stack| {
            stack.set_environment(Environment::new("123456789012", "eu-central-1"));
            build(stack);
        })
}

fn boundaries(app: App) -> App {
    app.stack("boundaries", |stack| {
        let policy = |name: &str| ManagedPolicy::from_aws_managed_policy_name(name.to_owned());
        let role = || Role::new(ServicePrincipal::new("ec2.amazonaws.com"));
        let all = || PolicyStatement::new().actions(["s3:*"]).all_resources();
        let own = &stack.add("Own", ManagedPolicy::new().statement(all()));
        PermissionsBoundary::of(stack).apply(policy("Outer"));
        let plain = role()
            .description("plain")
            .role_name("plain")
            .inline_policy("one", all());
        stack.add("Plain", plain);
        let explicit = || role().permissions_boundary(policy("Explicit"));
        stack.add("Explicit", explicit());
        stack.add("User", User::new().user_name("user"));
        let raw = CfnRole::new(Object::new()).role_name("raw");
        stack.add("Raw", raw);
        let generic = CfnResource::new("AWS::IAM::Role").property("RoleName", "generic");
        stack.add("Generic", generic);
        let inner = stack.group("Inner");
        PermissionsBoundary::of(&inner).apply(policy("Inner"));
        inner.add("Role", role());
        let innermost = inner.group("Most").add("Role", role());
        PermissionsBoundary::of(&stack.of(&innermost)).apply(policy("Innermost"));
        let cleared = stack.group("Cleared");
        PermissionsBoundary::of(&cleared).clear();
        cleared.add("Role", role());
        cleared.add("Explicit", explicit());
        let again = stack.group("Again");
        PermissionsBoundary::of(&again).clear();
        again.add("Role", role());
        PermissionsBoundary::of(&again).apply(own);
        let last = stack.group("Last");
        PermissionsBoundary::of(&last).apply(own);
        last.add("Role", role());
        PermissionsBoundary::of(&last).clear();
    })
}
