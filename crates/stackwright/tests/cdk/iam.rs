//! IAM: principals, roles, and identities from elsewhere.

use stackwright::iam::{
    AccessKey, AccessKeyStatus, AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal,
    CanonicalUserPrincipal, CompositePrincipal, Conditions, FederatedPrincipal, Grant,
    ImportedRole, ManagedPolicy, OidcProviderNative, OpenIdConnectPrincipal, OrganizationPrincipal,
    Policy, PolicyStatement, Principal, Role, RoleRef, SamlConsolePrincipal, SamlPrincipal,
    SamlProvider, ServicePrincipal, StarPrincipal, User, WebIdentityPrincipal,
};
use stackwright::intrinsic::import_value;
use stackwright::prelude::*;

crate::programs!("iam":
    principals, role_options, role_imported, identity_providers,
);

pub(crate) fn ec2() -> ServicePrincipal {
    ServicePrincipal::new("ec2.amazonaws.com")
}

pub(crate) fn allow<const A: usize, const R: usize>(
    actions: [&str; A],
    resources: [&str; R],
) -> PolicyStatement {
    PolicyStatement::new().actions(actions).resources(resources)
}

fn principals(app: App) -> App {
    app.stack("principals", |stack| {
        let role = |id: &'static str, principal: Principal| stack.add(id, Role::new(principal));
        let service = |name: &str| ServicePrincipal::new(name);
        role("Service", service("ecs-tasks.amazonaws.com").into());
        role("ShortService", service("lambda").into());
        role(
            "RegionalService",
            service("states.amazonaws.com").region("us-west-2").into(),
        );
        role(
            "OptInRegionalService",
            service("states.amazonaws.com").region("ap-east-1").into(),
        );
        role(
            "S3InOptInRegion",
            service("s3.amazonaws.com").region("af-south-1").into(),
        );
        role(
            "ServiceWithConditions",
            service("sns.amazonaws.com")
                .condition("StringEquals", "aws:SourceAccount", "123456789012")
                .into(),
        );
        role("Account", AccountPrincipal::new("123456789012").into());
        role("Root", AccountRootPrincipal::new().into());
        role(
            "Arn",
            ArnPrincipal::new("arn:aws:iam::123456789012:user/alice").into(),
        );
        role("Any", AnyPrincipal::new().into());
        role("Star", StarPrincipal::new().into());
        role(
            "Canonical",
            CanonicalUserPrincipal::new(
                "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be",
            )
            .into(),
        );
        role(
            "Organization",
            OrganizationPrincipal::new("o-12345abcde").into(),
        );
        role(
            "ArnInOrganization",
            ArnPrincipal::new("arn:aws:iam::123456789012:role/x")
                .in_organization("o-12345abcde")
                .into(),
        );
        let equals = |key: &'static str, value: &'static str| {
            Conditions::new().with("StringEquals", key, value)
        };
        role(
            "Federated",
            FederatedPrincipal::new("cognito-identity.amazonaws.com")
                .assume_role_action("sts:AssumeRoleWithWebIdentity")
                .with_conditions(equals("cognito-identity.amazonaws.com:aud", "pool"))
                .into(),
        );
        role(
            "FederatedDefaultAction",
            FederatedPrincipal::new("accounts.google.com").into(),
        );
        let app_id = || equals("www.amazon.com:app_id", "app");
        role(
            "WebIdentity",
            WebIdentityPrincipal::new("www.amazon.com")
                .with_conditions(app_id())
                .into(),
        );
        let provider =
            "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";
        let subject = Conditions::new().with(
            "StringLike",
            "token.actions.githubusercontent.com:sub",
            "repo:a/b:*",
        );
        role(
            "OpenIdConnect",
            OpenIdConnectPrincipal::new(provider)
                .with_conditions(subject)
                .into(),
        );
        let saml = "arn:aws:iam::123456789012:saml-provider/idp";
        let provider = SamlProvider::from_saml_provider_arn(stack, "Saml", saml);
        role(
            "SamlPlain",
            SamlPrincipal::new(saml)
                .with_conditions(equals("SAML:iss", "x"))
                .into(),
        );
        role(
            "SamlConsole",
            SamlConsolePrincipal::new(&provider, Conditions::new()).into(),
        );
        let only_me = Conditions::new().with("StringLike", "SAML:sub", "me*");
        role(
            "SamlConsoleConditions",
            SamlConsolePrincipal::new(&provider, only_me).into(),
        );
        role(
            "Composite",
            CompositePrincipal::new()
                .and(ec2())
                .and(service("ecs-tasks.amazonaws.com"))
                .and(AccountPrincipal::new("111111111111"))
                .and(ArnPrincipal::new("arn:aws:iam::222222222222:root"))
                .into(),
        );
        role(
            "CompositeMixedActions",
            CompositePrincipal::new()
                .and(ec2())
                .and(WebIdentityPrincipal::new("www.amazon.com").with_conditions(app_id()))
                .into(),
        );
        let mfa = Conditions::new().with("Bool", "aws:MultiFactorAuthPresent", "true");
        role(
            "CompositeConditions",
            CompositePrincipal::new()
                .and(ec2())
                .and(AccountPrincipal::new("111111111111").with_conditions(mfa))
                .into(),
        );
        let network = Conditions::new().with("IpAddress", "aws:SourceIp", "10.0.0.0/8");
        role(
            "WithConditions",
            AccountPrincipal::new("333333333333")
                .with_conditions(network)
                .into(),
        );
        role(
            "WithMoreConditions",
            AccountPrincipal::new("333333333333")
                .with_conditions(equals("aws:x", "1"))
                .with_conditions(equals("aws:y", "2").with("Bool", "aws:z", "true"))
                .into(),
        );
        let four = || AccountPrincipal::new("444444444444");
        role("SessionTags", four().with_session_tags().into());
        role("SessionTagsService", ec2().with_session_tags().into());
        role(
            "SessionTagsConditions",
            four()
                .with_conditions(equals("aws:x", "1"))
                .with_session_tags()
                .into(),
        );
        role(
            "CompositeSessionTags",
            CompositePrincipal::new()
                .and(AccountPrincipal::new("111111111111"))
                .and(ec2())
                .with_session_tags()
                .into(),
        );
        let five = || AccountPrincipal::new("555555555555");
        stack.add("ExternalId", Role::new(five()).external_id("one"));
        stack.add(
            "ExternalIds",
            Role::new(five()).external_id("one").external_id("two"),
        );
        let parameter = stack.add("AccountParameter", CfnParameter::string());
        role(
            "TokenAccount",
            AccountPrincipal::new(parameter.value()).into(),
        );
        let other = role("Other", ec2().into());
        role("RolePrincipal", ArnPrincipal::new(other.role_arn()).into());
        role("RoleItself", (&other).into());
    })
}

fn role_options(app: App) -> App {
    app.stack("role-options", |stack| {
        let service = || ServicePrincipal::new("ecs-tasks.amazonaws.com");
        let aws = |name: &str| ManagedPolicy::from_aws_managed_policy_name(name);
        let customer = stack.add(
            "Customer",
            ManagedPolicy::new().statement(allow(["s3:ListAllMyBuckets"], ["*"])),
        );
        let by_name = ManagedPolicy::from_managed_policy_name(stack, "ByName", "team/some-policy");
        let by_arn = ManagedPolicy::from_managed_policy_arn(
            stack,
            "ByArn",
            "arn:aws:iam::123456789012:policy/other",
        );
        let everything = stack.add(
            "Everything",
            Role::new(service())
                .role_name("everything")
                .description("A role with every option")
                .path("/team/")
                .max_session_duration(Duration::hours(2))
                .permissions_boundary(aws("PowerUserAccess"))
                .managed_policy(aws("service-role/AmazonECSTaskExecutionRolePolicy"))
                .managed_policy(&customer)
                .managed_policy(by_name)
                .managed_policy(by_arn)
                .inline_policy("First", allow(["s3:GetObject"], ["*"]))
                .inline_policy(
                    "Another",
                    [
                        allow(["s3:PutObject"], ["a"]),
                        allow(["s3:DeleteObject"], ["a"]),
                    ],
                ),
        );
        everything.add_managed_policy(stack, aws("ReadOnlyAccess"));
        everything.add_managed_policy(stack, aws("ReadOnlyAccess"));
        everything.add_to_policy(stack, allow(["sqs:SendMessage"], ["*"]));
        everything.add_to_principal_policy(stack, allow(["sns:Publish"], ["*"]));
        let attached = stack.add(
            "Attached",
            Policy::new().statement(allow(["ec2:Describe*"], ["*"])),
        );
        everything.attach_inline_policy(stack, &attached);
        everything.add_to_assume_role_policy(
            stack,
            PolicyStatement::new()
                .actions(["sts:AssumeRole"])
                .principal(AccountPrincipal::new("123456789012")),
        );
        everything.add_to_assume_role_policy(
            stack,
            PolicyStatement::new()
                .actions(["sts:TagSession"])
                .principal(service()),
        );
        stack.of(&everything).tag(Tag::new("owner", "platform"));
        stack.output("Arn", everything.role_arn());
        stack.output("Name", everything.role_name());
        stack.output("Id", everything.role_id().unwrap());
        stack.output("CustomerArn", customer.managed_policy_arn());
        stack.output("CustomerName", customer.managed_policy_name());

        let granted = stack.add("Granted", Role::new(AccountRootPrincipal::new()));
        let user = stack.add("User", User::new());
        granted.grant(stack, &user, ["sts:AssumeRole", "iam:PassRole"]);
        granted.grant_assume_role(stack, &user);
        granted.grant_pass_role(stack, &everything);

        let inner = stack.group("Inner");
        let nested = inner.add("Nested", Role::new(service()));
        nested.add_to_policy(stack, allow(["s3:GetObject"], ["*"]));
        stack
            .edit(&nested)
            .removal_policy(RemovalPolicy::Retain)
            .override_property("Path", "/over/");
        granted
            .without_policy_updates()
            .add_to_policy(stack, allow(["s3:Frozen"], ["*"]));
        let consumer = stack.add("Consumer", CfnResource::new("AWS::SNS::Topic"));
        stack.depend(&consumer, &everything);
        let after = stack.add("AfterNested", CfnResource::new("AWS::SNS::Topic"));
        Grant::add_to_principal(stack, &nested, ["s3:X"], ["*"]).apply_before(stack, &after);
    })
}

fn role_imported(app: App) -> App {
    let get = || allow(["s3:GetObject"], ["*"]);
    app.stack("imported", move |stack| {
        let mutable =
            Role::from_role_arn(stack, "Mutable", "arn:aws:iam::123456789012:role/deploy");
        mutable.add_to_policy(stack, get());
        mutable.add_to_policy(stack, allow(["s3:PutObject"], ["*"]));
        let extra = stack.add(
            "Extra",
            Policy::new().statement(allow(["sqs:SendMessage"], ["*"])),
        );
        mutable.attach_inline_policy(stack, &extra);
        mutable.add_managed_policy(
            stack,
            ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"),
        );
        let immutable = stack.add(
            "Immutable",
            ImportedRole::from_arn("arn:aws:iam::123456789012:role/frozen").mutable(false),
        );
        immutable.add_to_policy(stack, get());
        let pathed = Role::from_role_arn(
            stack,
            "Pathed",
            "arn:aws:iam::123456789012:role/some/path/name",
        );
        pathed.add_to_policy(stack, get());
        stack
            .add(
                "NamedPolicy",
                ImportedRole::from_arn("arn:aws:iam::123456789012:role/named")
                    .default_policy_name("MyPolicy"),
            )
            .add_to_policy(stack, get());
        let by_name = Role::from_role_name(stack, "ByName", "by-name");
        by_name.add_to_policy(stack, get());
        stack
            .add(
                "ByNameFrozen",
                ImportedRole::from_name("by-name-frozen").mutable(false),
            )
            .add_to_policy(stack, get());
        let parameter = stack.add("RoleArn", CfnParameter::string());
        let token = Role::from_role_arn(stack, "Token", parameter.value().cast());
        token.add_to_policy(stack, get());
        let name = stack.add("RoleNameParameter", CfnParameter::string());
        let token_name = Role::from_role_name(stack, "TokenName", name.value().cast());
        token_name.add_to_policy(stack, get());
        let output = |id: &str, role: &RoleRef| {
            stack.output(format!("{id}Arn"), role.role_arn());
            stack.output(format!("{id}Name"), role.role_name());
        };
        output("mutable", &mutable);
        output("immutable", &immutable);
        output("pathed", &pathed);
        output("byName", &by_name);
        output("token", &token);
        output("tokenName", &token_name);
        let user = stack.add("User", User::new());
        mutable.grant_assume_role(stack, &user);
        mutable.grant_pass_role(stack, &user);
        immutable.grant_pass_role(stack, &user);
        stack.add("Trusting", Role::new(&immutable));
        stack.add("TrustingMutable", Role::new(&mutable));
        stack
            .add(
                "AddGrants",
                ImportedRole::from_arn("arn:aws:iam::123456789012:role/adder")
                    .mutable(false)
                    .add_grants_to_resources(true),
            )
            .add_to_policy(stack, get());
    })
    .stack("imported-env", move |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let same = Role::from_role_arn(stack, "Same", "arn:aws:iam::123456789012:role/same");
        same.add_to_policy(stack, get());
        let foreign =
            Role::from_role_arn(stack, "Foreign", "arn:aws:iam::999999999999:role/foreign");
        foreign.add_to_policy(stack, get());
        let by_name = Role::from_role_name(stack, "Name", "by-name");
        stack.output("NameArn", by_name.role_arn());
        let mine = ManagedPolicy::from_managed_policy_name(stack, "P", "mine");
        stack.add(
            "Root",
            Role::new(AccountRootPrincipal::new())
                .managed_policy(ManagedPolicy::from_aws_managed_policy_name(
                    "ReadOnlyAccess",
                ))
                .managed_policy(mine),
        );
        let policy = stack.add("ForForeign", Policy::new().statement(allow(["a:A"], ["*"])));
        foreign.attach_inline_policy(stack, &policy);
    })
}

fn identity_providers(app: App) -> App {
    app.stack("identity-providers", |stack| {
        let output = |id: &'static str, value: Value<String>| stack.add(id, CfnOutput::new(value));
        let is = |operator: &'static str, key: &str, value: &'static str| {
            Conditions::new().with(operator, key.to_owned(), value)
        };

        let github = OidcProviderNative::new("https://token.actions.githubusercontent.com")
            .client_ids(["sts.amazonaws.com"]);
        let github = stack.add("GitHub", github);
        let deployer = OpenIdConnectPrincipal::new(&github).with_conditions(is(
            "StringLike",
            "token.actions.githubusercontent.com:sub",
            "repo:example/shop:*",
        ));
        stack.add("Deployer", Role::new(deployer));
        let pinned = OidcProviderNative::new("https://id.example.com/path")
            .thumbprints(["0123456789012345678901234567890123456789"])
            .removal_policy(RemovalPolicy::Retain);
        let pinned = stack.add("Pinned", pinned);
        stack.add(
            "PinnedRole",
            Role::new(OpenIdConnectPrincipal::new(&pinned)),
        );
        output("Issuer", pinned.oidc_provider_issuer());
        output("Arn", pinned.oidc_provider_arn().cast().value());
        let cluster = OidcProviderNative::from_oidc_provider_arn(
            stack,
            "Cluster",
            "arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/ABC",
        );
        let issuer = cluster.oidc_provider_issuer();
        let audience = format!("{}:aud", issuer.as_text().unwrap());
        let pod = WebIdentityPrincipal::new(&cluster).with_conditions(is(
            "StringEquals",
            &audience,
            "sts.amazonaws.com",
        ));
        stack.add("Pod", Role::new(pod));
        let imported =
            OidcProviderNative::from_oidc_provider_arn(stack, "Imported", import_value("provider"));
        output("ImportedIssuer", imported.oidc_provider_issuer());

        let xml = format!("<EntityDescriptor>{}</EntityDescriptor>", "x".repeat(1000));
        let directory = stack.add("Directory", SamlProvider::new(&xml).name("corporate"));
        let employee = SamlPrincipal::new(&directory).with_conditions(is(
            "StringEquals",
            "SAML:iss",
            "https://directory.example.com",
        ));
        stack.add("Employee", Role::new(employee));
        let existing = SamlProvider::from_saml_provider_arn(
            stack,
            "Existing",
            "arn:aws:iam::123456789012:saml-provider/existing",
        );
        let console = SamlConsolePrincipal::new(&existing, Conditions::new());
        stack.add("Console", Role::new(console));
        let unnamed = stack.add("Unnamed", SamlProvider::new(&xml));
        output("UnnamedArn", unnamed.saml_provider_arn().cast().value());

        let user = stack.add("User", User::new());
        stack.add("Plain", AccessKey::new(&user));
        let other = User::from_user_name(stack, "Other", "other");
        let key = AccessKey::new(&other)
            .serial(2)
            .status(AccessKeyStatus::Inactive);
        let key = stack.add("Rotated", key);
        output("KeyId", key.access_key_id().cast().value());
        output("KeySecret", key.secret_access_key());
    })
}
