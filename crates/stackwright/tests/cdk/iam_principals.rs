//! IAM: which principals count as the same one when statements are merged.

use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CanonicalUserPrincipal,
    CompositePrincipal, Conditions, FederatedPrincipal, Grantable, ImportedRole,
    OrganizationPrincipal, PolicyStatement, Principal, Role, ServicePrincipal, StarPrincipal, User,
    WebIdentityPrincipal,
};
use stackwright::prelude::*;
use stackwright::sqs::Queue;

crate::programs!("iam": principal_likeness);

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
