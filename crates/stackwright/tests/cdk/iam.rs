//! IAM: principals, policies, roles, users and groups.

use stackwright::iam::{
    AccessKey, AccessKeyStatus, AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal,
    CanonicalUserPrincipal, CompositePrincipal, Conditions, Effect, FederatedPrincipal, Grant,
    Group, ImportedRole, ManagedPolicy, OidcProviderNative, OpenIdConnectPrincipal,
    OrganizationPrincipal, Policy, PolicyDocument, PolicyStatement, Principal, Role, RoleRef,
    SamlConsolePrincipal, SamlPrincipal, SamlProvider, ServicePrincipal, StarPrincipal, User,
    WebIdentityPrincipal,
};
use stackwright::intrinsic::{import_value, join, select, split, sub};
use stackwright::prelude::*;

crate::programs!("iam":
    principals, minimize, merge_random, role_options, role_imported, policies, overflow, edges, identity_providers,
);

fn ec2() -> ServicePrincipal {
    ServicePrincipal::new("ec2.amazonaws.com")
}

fn allow<const A: usize, const R: usize>(
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
        role(
            "SamlPlain",
            SamlPrincipal::new(saml)
                .with_conditions(equals("SAML:iss", "x"))
                .into(),
        );
        role(
            "SamlConsole",
            SamlConsolePrincipal::new(saml, Conditions::new()).into(),
        );
        let only_me = Conditions::new().with("StringLike", "SAML:sub", "me*");
        role(
            "SamlConsoleConditions",
            SamlConsolePrincipal::new(saml, only_me).into(),
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

fn minimize(app: App) -> App {
    app.stack("minimize", |stack| {
        let bucket = stack.add("Bucket", CfnResource::new("AWS::S3::Bucket"));
        let arn = || bucket.attribute("Arn");
        let below = |suffix: &str| text!(arn(), suffix);
        let role = |id: &'static str, statements: Vec<PolicyStatement>| {
            let role = stack.add(id, Role::new(ec2()));
            for statement in statements {
                role.add_to_policy(stack, statement);
            }
        };
        let both = || allow(["s3:GetObject", "s3:PutObject"], ["a"]);
        let get = |resource: &'static str| allow(["s3:GetObject"], [resource]);
        let put = |resource: &'static str| allow(["s3:PutObject"], [resource]);
        role("SameResources", vec![get("*"), put("*")]);
        role("SameActions", vec![get("b"), get("a")]);
        role("Duplicates", vec![get("a"), get("a")]);
        role(
            "DuplicatesInside",
            vec![allow(
                ["s3:GetObject", "s3:GetObject", "s3:Abc"],
                ["b", "a", "b"],
            )],
        );
        role("Subset", vec![both(), get("a")]);
        role("SubsetBoth", vec![both().resources(["b"]), get("a")]);
        role("Different", vec![get("a"), put("b")]);
        let one = |action: &'static str, resource: &'static str| allow([action], [resource]);
        role(
            "Chain",
            vec![
                one("s3:A", "a"),
                one("s3:B", "b"),
                one("s3:A", "b"),
                one("s3:B", "a"),
            ],
        );
        role(
            "ChainOther",
            vec![
                one("s3:A", "1"),
                one("s3:B", "2"),
                one("s3:B", "1"),
                one("s3:C", "3"),
                one("s3:A", "2"),
            ],
        );
        let gets = || PolicyStatement::new().actions(["s3:GetObject"]);
        let puts = || PolicyStatement::new().actions(["s3:PutObject"]);
        role(
            "Tokens",
            vec![
                gets().resources([arn(), below("/*")]),
                puts().resources([below("/*"), arn()]),
            ],
        );
        role(
            "TokensAndLiterals",
            vec![
                gets()
                    .resources(["arn:aws:s3:::zz"])
                    .resources([arn()])
                    .resources(["arn:aws:s3:::aa"])
                    .resources([below("/*")])
                    .resources(["zzz", "Arn", "*"]),
            ],
        );
        role(
            "TokenKinds",
            vec![
                gets()
                    .resources([sub("arn:${AWS::Partition}:x")])
                    .resources([pseudo::account_id()])
                    .resources([bucket.reference()])
                    .resources([
                        arn(),
                        text!("x-", arn()),
                        join("-", ["a".into(), Node::from(arn())]),
                    ])
                    .resources([select(0, split("|", arn()))])
                    .resources([import_value("foreign")])
                    .resources(["middle"])
                    .resources([Expr::from_node(Node::call(
                        "Fn::If",
                        vec!["Cond".into(), "a".into(), "b".into()],
                    ))])
                    .resources([stack.arn("sqs", "q")]),
            ],
        );
        role(
            "TokenMerge",
            vec![
                gets().resources([below("/z")]),
                gets().resources([arn()]),
                gets().resources([below("/a")]),
                get("lit"),
            ],
        );
        let when = |statement: PolicyStatement, value: &'static str| {
            statement.condition("StringEquals", "k", value)
        };
        role(
            "Conditions",
            vec![
                when(get("a"), "v"),
                when(put("a"), "v"),
                when(one("s3:DeleteObject", "a"), "w"),
                one("s3:ListBucket", "a"),
            ],
        );
        role(
            "ConditionOrder",
            vec![
                when(get("a"), "v")
                    .condition("StringEquals", "a", "b")
                    .condition("Bool", "x", "true"),
                put("a")
                    .condition("Bool", "x", "true")
                    .condition("StringEquals", "a", "b")
                    .condition("StringEquals", "k", "v"),
            ],
        );
        role(
            "ConditionLists",
            vec![
                get("a").condition("StringEquals", "k", ["v", "u", "v"]),
                put("a").condition("StringEquals", "k", ["u", "v"]),
                one("s3:Other", "a").condition("StringEquals", "k", ["v"]),
                when(one("s3:Third", "a"), "v")
                    .condition("Bool", "b", true)
                    .condition("NumericLessThan", "n", 5)
                    .condition("Null", "t", false),
            ],
        );
        role(
            "Effects",
            vec![
                get("a"),
                get("b").effect(Effect::Deny),
                put("b").effect(Effect::Deny),
            ],
        );
        role(
            "Sids",
            vec![
                get("a").sid("One"),
                put("a").sid("Two"),
                one("s3:X", "a"),
                one("s3:Y", "a"),
            ],
        );
        role("SameSid", vec![get("a").sid("One"), put("a").sid("One")]);
        let not_actions = |actions: &[&str], resource: &str| {
            PolicyStatement::new()
                .not_actions(actions.iter().copied())
                .resources([resource])
        };
        role(
            "NotActions",
            vec![
                not_actions(&["s3:GetObject", "s3:A"], "a"),
                not_actions(&["s3:PutObject"], "a"),
                not_actions(&["s3:PutObject"], "b"),
            ],
        );
        role(
            "NotResources",
            vec![
                gets().not_resources(["b", "a"]),
                puts().not_resources(["a", "b"]),
                gets().not_resources(["c"]),
            ],
        );
        role(
            "Wildcards",
            vec![
                one("s3:*", "a"),
                get("a"),
                one("*", "b"),
                get("b"),
                allow(["s3:Get*", "s3:GetObject"], ["*", "c"]),
            ],
        );
        role(
            "Case",
            vec![allow(
                [
                    "s3:getobject",
                    "S3:GetObject",
                    "ec2:Z",
                    "ec2:a",
                    "ec2:B",
                    "EC2:B",
                    "ec2:9",
                    "ec2:10",
                ],
                ["b", "B", "a", "A", "_", "1", "10", "9", "-", "é", "z"],
            )],
        );
        role(
            "ManyOrder",
            vec![
                one("b:B", "2"),
                one("a:A", "1"),
                one("d:D", "4"),
                one("c:C", "3"),
                one("a:A2", "1"),
                one("d:D", "5"),
            ],
        );
        role(
            "ActionsFirstOrResourcesFirst",
            vec![
                allow(["a:A", "a:B"], ["1"]),
                one("a:A", "2"),
                one("a:B", "2"),
                allow(["a:A"], ["1", "3"]),
            ],
        );
        role(
            "Triple",
            vec![
                allow(["a:A"], ["1", "2"]),
                allow(["a:A"], ["2", "3"]),
                allow(["a:B"], ["1", "2", "3"]),
            ],
        );
        let managed = |id: &'static str, document: PolicyDocument| {
            stack.add(id, ManagedPolicy::new().document(document));
        };
        managed(
            "NotMinimized",
            PolicyDocument::new().minimize(false).statements([
                allow(["s3:Z", "s3:A", "s3:A"], ["b", "a"]),
                allow(["s3:Z", "s3:A"], ["b", "a"]),
                allow(["s3:A", "s3:Z"], ["b", "a"]),
                allow(["s3:Q"], ["b", "a"]),
            ]),
        );
        managed(
            "MinimizedSids",
            PolicyDocument::new().assign_sids(true).statements([
                one("s3:Z", "b"),
                one("s3:A", "b"),
                one("s3:Z", "x"),
            ]),
        );
        managed(
            "UnminimizedSids",
            PolicyDocument::new()
                .minimize(false)
                .assign_sids(true)
                .statements([
                    one("s3:Z", "b"),
                    one("s3:A", "b").sid("Mine"),
                    one("s3:Z", "b"),
                    one("s3:Q", "x"),
                ]),
        );
        let deny = Object::new()
            .with("Sid", "Deny")
            .with("Effect", "Deny")
            .with("NotAction", ["s3:PutObject", "s3:A"])
            .with("NotResource", ["z", "b"])
            .with(
                "Condition",
                Object::new().with("Bool", Object::new().with("aws:SecureTransport", "false")),
            );
        let get_a = Object::new()
            .with("Effect", "Allow")
            .with("Action", "s3:GetObject")
            .with("Resource", "a");
        let json = Object::new()
            .with("Version", "2012-10-17")
            .with("Statement", [get_a, deny]);
        managed("FromJson", PolicyDocument::from_json(json));
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

fn policies(app: App) -> App {
    app.stack("policies", |stack| {
        let aws = |name: &str| ManagedPolicy::from_aws_managed_policy_name(name);
        let group = stack.add(
            "Group",
            Group::new()
                .group_name("developers")
                .path("/dev/")
                .managed_policy(aws("ReadOnlyAccess")),
        );
        let user = stack.add(
            "User",
            User::new()
                .user_name("alice")
                .path("/people/")
                .group(&group)
                .managed_policy(aws("AmazonS3ReadOnlyAccess"))
                .permissions_boundary(aws("PowerUserAccess"))
                .password("x")
                .password_reset_required(true),
        );
        let role = stack.add("Role", Role::new(ec2()));
        let other = stack.add("Other", Role::new(ec2()));
        let policy = stack.add(
            "Policy",
            Policy::new()
                .policy_name("named")
                .statement(allow(["s3:GetObject"], ["*"]))
                .role(&role)
                .user(&user)
                .group(&group),
        );
        policy.attach_to_role(stack, &other);
        policy.attach_to_role(stack, &role);
        policy.add_statement(stack, allow(["s3:PutObject"], ["*"]));
        policy.add_statement(stack, allow(["sqs:SendMessage"], ["q"]));
        stack.add("Empty", Policy::new());
        stack.add(
            "Forced",
            Policy::new()
                .force(true)
                .statement(allow(["a:A"], ["*"]))
                .role(&role),
        );
        let late = stack.add(
            "Late",
            Policy::new().document(PolicyDocument::from(allow(["a:A"], ["*"]))),
        );
        late.attach_to_group(stack, &group);
        let grantee = stack.add("UsedAsGrantee", Policy::new().role(&other));
        Grant::add_to_principal(stack, &grantee, ["x:Y"], ["*"]);
        stack.output("PolicyName", policy.policy_name());
        let managed = stack.add(
            "Managed",
            ManagedPolicy::new()
                .managed_policy_name("m")
                .description("d")
                .path("/p/")
                .statement(allow(["s3:GetObject"], ["*"]))
                .role(&role)
                .user(&user)
                .group(&group),
        );
        managed.attach_to_role(stack, &other);
        managed.add_statement(stack, allow(["s3:PutObject"], ["*"]));
        let managed_grantee = stack.add("ManagedGrantee", ManagedPolicy::new());
        Grant::add_to_principal(stack, &managed_grantee, ["x:Y"], ["*"]);
        let bob = stack.add("Bob", User::new());
        group.add_user(stack, &bob);
        group.add_to_policy(stack, allow(["b:B"], ["*"]));
        user.add_to_policy(stack, allow(["c:C"], ["*"]));
        let carol = User::from_user_name(stack, "Imported", "carol");
        carol.add_to_policy(stack, allow(["d:D"], ["*"]));
        let dave = User::from_user_arn(
            stack,
            "ImportedArn",
            "arn:aws:iam::123456789012:user/path/dave",
        );
        dave.add_to_policy(stack, allow(["d:D"], ["*"]));
        dave.add_to_group(stack, &group);
        let ops = Group::from_group_name(stack, "ImportedGroup", "ops");
        ops.add_to_policy(stack, allow(["e:E"], ["*"]));
        let ops2 = Group::from_group_arn(
            stack,
            "ImportedGroupArn",
            "arn:aws:iam::123456789012:group/ops2",
        );
        ops2.add_to_policy(stack, allow(["e:E"], ["*"]));
        carol.add_to_group(stack, &ops);
        stack.output("UserArn", user.user_arn());
        stack.output("UserName", user.user_name());
        stack.output("GroupArn", group.group_arn());
        stack.output("ImportedUserArn", carol.user_arn());
        stack.output("ImportedGroupArnOut", ops.group_arn());
        stack.add("TrustUser", Role::new(&user));
    })
    .stack("policies-imported", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let statement = || allow(["a:A"], ["*"]);
        let frozen = stack.add(
            "Frozen",
            ImportedRole::from_arn("arn:aws:iam::123456789012:role/frozen").mutable(false),
        );
        let foreign =
            Role::from_role_arn(stack, "Foreign", "arn:aws:iam::999999999999:role/foreign");
        let imported = Role::from_role_name(stack, "Imported", "imported");
        let to = |role: &RoleRef| Policy::new().role(role).statement(statement());
        stack.add("ToFrozen", to(&frozen));
        stack.add("ToForeign", to(&foreign));
        stack.add("ToImported", to(&imported));
        let attached = stack.add("AttachedLater", Policy::new().statement(statement()));
        attached.attach_to_role(stack, &frozen);
        attached.attach_to_role(stack, &imported);
        let managed = || ManagedPolicy::new().statement(statement());
        let shared = stack.add(
            "Shared",
            managed().role(&frozen).role(&foreign).role(&imported),
        );
        for (id, role) in [
            ("imported", &imported),
            ("foreign", &foreign),
            ("frozen", &frozen),
        ] {
            let own = stack.add(format!("Own-{id}"), managed());
            role.add_managed_policy(stack, &own);
        }
        let someone = stack.add("Someone", User::new());
        let team = stack.add("Team", Group::new());
        for _ in 0..2 {
            someone.add_managed_policy(stack, &shared);
            team.add_managed_policy(stack, &shared);
        }
        team.add_user(stack, &User::from_user_name(stack, "ImportedUser", "iu"));
        let condition = || Conditions::new().with("Bool", "a", "b");
        let conditional = Principal::from(&imported).with_conditions(condition());
        stack.add("Conditional", Role::new(conditional.clone()));
        Grant::add_to_principal(stack, &conditional, ["x:Y"], ["*"]);
    })
}

fn overflow(app: App) -> App {
    app.stack("overflow", |stack| {
        let role = stack.add("Role", Role::new(ec2()));
        for number in 0..200 {
            let resource = format!(
                "arn:aws:service:us-east-1:123456789012:resource-{number}\
                 /some/long/resource/name/to/fill/the/document"
            );
            let statement = PolicyStatement::new()
                .actions([format!("aws:Action{number}")])
                .resources([resource]);
            role.add_to_policy(stack, statement);
        }
    })
    .stack("overflow-tokens", |stack| {
        let topic = stack.add("Topic", CfnResource::new("AWS::SNS::Topic"));
        let role = stack.add("Role", Role::new(ec2()));
        let after = stack.add("After", CfnResource::new("AWS::SNS::Topic"));
        for number in 0..150 {
            let resources = [
                text!(topic.reference(), format!("/resource-{number}")),
                sub(&format!("arn:${{AWS::Partition}}:sns:::x{number}")),
            ];
            let actions = [format!("sns:Action{number}")];
            let grant = Grant::add_to_principal(stack, &role, actions, resources);
            if number == 0 || number == 149 {
                grant.apply_before(stack, &after);
            }
        }
    })
    .stack("overflow-shapes", overflow_shapes)
}

fn overflow_shapes(stack: &mut Stack) {
    let stack = &*stack;
    let role = |id: &'static str| stack.add(id, Role::new(ec2()));
    let long = |id: String| format!("arn:aws:s3:::bucket-{id}-{}", "x".repeat(60));
    let one = |action: String, resource: String| {
        PolicyStatement::new()
            .actions([action])
            .resources([resource])
    };
    let get = || "s3:GetObject".to_owned();
    let same_action = role("SameAction");
    for i in 0..300 {
        same_action.add_to_policy(stack, one(get(), long(i.to_string())));
    }
    let same_resource = role("SameResource");
    for i in 0..1200 {
        same_resource.add_to_policy(stack, one(format!("s3:Action{i}"), "*".to_owned()));
    }
    let huge = || {
        PolicyStatement::new()
            .actions([get()])
            .resources((0..200).map(|i: u32| long(i.to_string())))
    };
    role("Huge").add_to_policy(stack, huge());
    let huge_after = role("HugeAfter");
    huge_after.add_to_policy(stack, allow(["a:A"], ["small"]));
    huge_after.add_to_policy(stack, huge());
    huge_after.add_to_policy(stack, allow(["b:A"], ["small2"]));
    let mix = role("Mix");
    for i in 0..8 {
        let statement = PolicyStatement::new()
            .actions([format!("s3:A{i}")])
            .resources((0..15).map(|k: u32| long(format!("{i}-{k}"))));
        mix.add_to_policy(stack, statement);
    }
    for i in 0..5 {
        mix.add_to_policy(stack, one(format!("z:Z{i}"), format!("tiny{i}")));
    }
    let conditional = role("Conditional");
    for i in 0..100 {
        let value = format!("{}{i}", "y".repeat(100));
        let statement = one(format!("s3:A{i}"), format!("r{i}"));
        conditional.add_to_policy(stack, statement.condition("StringEquals", "aws:x", value));
    }
    let below = role("JustBelow");
    for i in 0..60_u32 {
        let statement = PolicyStatement::new()
            .actions([get(), format!("s3:A{}", i % 7)])
            .resources([long((i % 11).to_string()), long((i % 13).to_string())]);
        below.add_to_policy(stack, statement);
    }
    let grouped = role("Grouped");
    for i in 0..90_u32 {
        grouped.add_to_policy(
            stack,
            one(format!("s3:A{}", i % 9), long((i % 10).to_string())),
        );
    }
    let user = stack.add("User", User::new());
    for i in 0..100 {
        user.add_to_policy(stack, one(format!("s3:A{i}"), long(i.to_string())));
    }
    let managed = stack.add("Managed", ManagedPolicy::new().role(&mix));
    for i in 0..50 {
        managed.add_statement(stack, one(format!("s3:A{i}"), long(i.to_string())));
    }
}

/// The numbers that the program of the same name draws.
struct Random(i32);

impl Random {
    fn below(&mut self, bound: i32) -> i32 {
        self.0 = self.0.wrapping_mul(1_103_515_245).wrapping_add(12_345) & 0x7fff_ffff;
        (self.0 >> 8) % bound
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        let position = self.below(i32::try_from(list.len()).unwrap());
        list[usize::try_from(position).unwrap()].clone()
    }

    fn some<T: Clone>(&mut self, list: &[T], most: i32) -> Vec<T> {
        let count = 1 + self.below(most);
        (0..count).map(|_| self.pick(list)).collect()
    }
}

fn merge_random(app: App) -> App {
    app.stack("merge-random", |stack| {
        let mut random = Random(2026);
        let actions = ["a:A", "a:B", "a:C", "b:A"];
        let bucket = stack.add("Bucket", CfnResource::new("AWS::S3::Bucket"));
        let text = |text: &str| Expr::from_node(text.into());
        let resources = [
            text("1"),
            text("2"),
            text("*"),
            bucket.reference(),
            bucket.attribute("Arn"),
        ];
        let principals: [Principal; 6] = [
            ArnPrincipal::new("p1").into(),
            ArnPrincipal::new("p2").into(),
            AnyPrincipal::new().into(),
            ServicePrincipal::new("s1.amazonaws.com").into(),
            ServicePrincipal::new("s2.amazonaws.com").into(),
            CanonicalUserPrincipal::new("c").into(),
        ];
        for i in 0..200 {
            let mut document = PolicyDocument::new();
            let with_principals = random.below(3) == 0;
            let count = 2 + random.below(6);
            for _ in 0..count {
                let mut statement = PolicyStatement::new();
                if random.below(12) == 0 {
                    statement = statement.sid(random.pick(&["x", "y"]));
                }
                if random.below(8) == 0 {
                    statement = statement.effect(Effect::Deny);
                }
                let excepted = random.below(10) == 0;
                let some = random.some(&actions, 3);
                statement = if excepted {
                    statement.not_actions(some)
                } else {
                    statement.actions(some)
                };
                let excepted = random.below(10) == 0;
                let some = random.some(&resources, 3);
                statement = if excepted {
                    statement.not_resources(some)
                } else {
                    statement.resources(some)
                };
                if with_principals {
                    let kind = random.below(14);
                    let members = random.some(&principals, 2);
                    statement = match kind {
                        0 => members
                            .into_iter()
                            .fold(statement, PolicyStatement::not_principal),
                        1 => statement.principal(StarPrincipal::new()),
                        _ => statement.principals(members),
                    };
                }
                if random.below(6) == 0 {
                    let value = random.pick(&["v", "w"]);
                    statement = statement.condition("StringEquals", "k", value);
                }
                document = document.statement(statement);
            }
            stack.add(
                format!("D{i}"),
                CfnResource::new("Test::Policy::Document")
                    .property("Document", document.to_json(stack)),
            );
        }
    })
}

fn edges(app: App) -> App {
    app.stack("edges", |stack| {
        let zeta = stack.add("Zeta", CfnResource::new("A::B::C"));
        let alpha = stack.add("Alpha", CfnResource::new("A::B::C"));
        stack.add("Sort", Role::new(ec2())).add_to_policy(
            stack,
            allow(["a:A"], ["é", "~", "{z", "{", "zz", "|"])
                .resources([zeta.reference(), alpha.reference(), zeta.attribute("Arn")])
                .resources(["{\"Fn::M\"", "\"q"]),
        );
        stack.add("ActionToken", Role::new(ec2())).add_to_policy(
            stack,
            PolicyStatement::new()
                .actions([zeta.reference()])
                .actions(["z:Z", "a:A"])
                .all_resources(),
        );
        let deeper = stack.group("A".repeat(100)).group("B".repeat(120));
        let all = || allow(["a:A"], ["*"]);
        deeper
            .add("LongRole", Role::new(ec2()))
            .add_to_policy(stack, all());
        let long = deeper.add("LongPolicy", Policy::new().statement(all()));
        let short = stack.add("Short", Role::new(ec2()));
        long.attach_to_role(stack, &short);
        let renamed = stack.add("Renamed", Role::new(ec2()));
        renamed.add_to_policy(stack, all());
        let policy = stack.find("Renamed/DefaultPolicy").unwrap();
        stack.edit(&policy).override_logical_id("Other");
        let one = PolicyDocument::new()
            .statement(
                PolicyStatement::new()
                    .sid("S")
                    .effect(Effect::Deny)
                    .not_actions(["a:A"])
                    .not_resources(["r"])
                    .not_principal(ArnPrincipal::new("arn"))
                    .condition("Bool", "a", "b"),
            )
            .statement(
                allow(["a:A"], ["r"])
                    .sid("T")
                    .principal(ServicePrincipal::new("x.amazonaws.com"))
                    .principal(ArnPrincipal::new("b"))
                    .principal(ArnPrincipal::new("a"))
                    .principal(CanonicalUserPrincipal::new("c"))
                    .principal(FederatedPrincipal::new("f")),
            );
        stack.add(
            "Documents",
            CfnResource::new("A::B::C").property("one", one.to_json(stack)),
        );
        let x = || ManagedPolicy::from_aws_managed_policy_name("X");
        stack.add(
            "Plain",
            Role::new(AnyPrincipal::new())
                .description("")
                .managed_policy(x())
                .managed_policy(x()),
        );
        let boundary = stack.add("Boundary", ManagedPolicy::new().statement(all()));
        stack.add(
            "Bounded",
            Role::new(AnyPrincipal::new())
                .path("/")
                .permissions_boundary(&boundary)
                .max_session_duration(Duration::hours(1)),
        );
        stack.add("Unattached", Policy::new().statement(all()));
        let twice = all()
            .condition("StringEquals", "a", "1")
            .condition("StringEquals", "b", "2")
            .condition("StringEquals", "c", "3")
            .condition("StringEquals", "a", "9")
            .condition("Bool", "q", true);
        stack.add("Conditions", ManagedPolicy::new().statement(twice));
        let generated = stack.add("Generated", Policy::new().statement(all()).role(&renamed));
        stack.output("GeneratedName", generated.policy_name());
    })
    .stack("edges-hong-kong", |stack| {
        stack.set_environment(Environment::new("123456789012", "ap-east-1"));
        let role = |id: &str, principal: Principal| {
            stack.add(id.to_owned(), Role::new(principal));
        };
        let service = |name: &str| ServicePrincipal::new(name);
        for region in [
            "ap-east-1",
            "us-east-1",
            "me-south-1",
            "af-south-1",
            "ap-east-2",
            "ap-south-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-west-1",
            "cn-north-1",
            "eu-central-2",
            "eu-south-1",
            "eu-south-2",
            "il-central-1",
            "me-central-1",
            "mx-central-1",
            "us-gov-west-1",
            "ap-northeast-3",
            "sa-east-1",
        ] {
            role(
                &format!("In-{region}"),
                service("states.amazonaws.com").region(region).into(),
            );
        }
        role("Logs", service("logs.eu-west-1.amazonaws.com").into());
        role("Cn", service("ec2.amazonaws.com.cn").into());
        role("CnRegion", service("ec2").region("cn-north-1").into());
        role("Odd", service("some.service.example").into());
        role(
            "Unknown",
            ServicePrincipal::new(pseudo::stack_name()).into(),
        );
        role("Account", AccountPrincipal::new("999999999999").into());
        let only_x = || Conditions::new().with("StringEquals", "x", "1");
        role(
            "C1",
            CompositePrincipal::new()
                .and(service("a.amazonaws.com").with_conditions(only_x()))
                .and(service("b.amazonaws.com").with_conditions(only_x()))
                .and(service("c.amazonaws.com"))
                .into(),
        );
        let a = || CompositePrincipal::new().and(service("a.amazonaws.com"));
        role("C2", a().and(StarPrincipal::new()).into());
        role(
            "C3",
            a().and(ArnPrincipal::new("arn:x").with_session_tags())
                .into(),
        );
        role(
            "C4",
            CompositePrincipal::new()
                .and(
                    FederatedPrincipal::new("f")
                        .assume_role_action("sts:AssumeRoleWithWebIdentity"),
                )
                .and(ArnPrincipal::new("arn:x"))
                .into(),
        );
        let ones = || AccountPrincipal::new("111111111111");
        stack.add(
            "External",
            Role::new(
                CompositePrincipal::new()
                    .and(ones())
                    .and(AccountPrincipal::new("222222222222")),
            )
            .external_id("e"),
        );
        let more = Conditions::new()
            .with("StringEquals", "sts:ExternalId", "q")
            .with("StringEquals", "z", "y");
        stack.add(
            "ExternalAndMore",
            Role::new(ones().with_conditions(more)).external_id("e"),
        );
    })
    .stack("edges-china", |stack| {
        stack.set_environment(Environment::new("123456789012", "cn-north-1"));
        stack.add("Service", Role::new(ec2()));
        stack.add("Root", Role::new(AccountRootPrincipal::new()));
        stack
            .add("Managed", Role::new(ec2()))
            .add_managed_policy(stack, ManagedPolicy::from_aws_managed_policy_name("X"));
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
