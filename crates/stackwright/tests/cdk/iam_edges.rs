//! IAM: merges of random statements, and the edges of names, sorting and partitions.

use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CanonicalUserPrincipal,
    CompositePrincipal, Conditions, Effect, FederatedPrincipal, ManagedPolicy, Policy,
    PolicyDocument, PolicyStatement, Principal, Role, ServicePrincipal, StarPrincipal,
};
use stackwright::prelude::*;

use crate::iam::{allow, ec2};

crate::programs!("iam":
    merge_random, edges,
);

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
