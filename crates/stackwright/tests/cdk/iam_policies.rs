//! IAM: how statements are merged, and policies that are too large.

use stackwright::iam::{
    Conditions, Effect, Grant, Group, ImportedRole, ManagedPolicy, Policy, PolicyDocument,
    PolicyStatement, Principal, Role, RoleRef, User,
};
use stackwright::intrinsic::{import_value, join, select, split, sub};
use stackwright::prelude::*;

use crate::iam::{allow, ec2};

crate::programs!("iam":
    minimize, policies, overflow,
);

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
