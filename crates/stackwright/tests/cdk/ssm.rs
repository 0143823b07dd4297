//! Parameters, of a stack and imported.

use stackwright::iam::{Grant, Grantable, Role, RoleRef, ServicePrincipal};
use stackwright::kind::{ImageId, SubnetId, VpcId};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::ssm::{
    ParameterDataType, ParameterTier, SecureStringParameterAttributes, StringListParameter,
    StringListParameterAttributes, StringListParameterRef, StringParameter,
    StringParameterAttributes, StringParameterRef,
};

crate::programs!("ssm": imported, parameters);

fn role(stack: &Stack, id: &'static str) -> RoleRef {
    stack.add(id, Role::new(ServicePrincipal::new("ec2.amazonaws.com")))
}

/// What both kinds of handle have.
trait Shown {
    fn facts(&self) -> [Value<String>; 3];
    fn grants(&self, stack: &Stack, reader: &RoleRef, writer: &RoleRef);
}

macro_rules! shown {
    ($($handle:ty),*) => { $(
        impl Shown for $handle {
            fn facts(&self) -> [Value<String>; 3] {
                [self.parameter_arn(), self.parameter_name(), self.parameter_type()]
            }
            fn grants(&self, stack: &Stack, reader: &RoleRef, writer: &RoleRef) {
                let _: Grant = self.grant_read(stack, reader);
                self.grant_write(stack, writer);
            }
        }
    )* };
}
shown!(StringParameterRef, StringListParameterRef);

fn show(stack: &Stack, id: &str, shown: &dyn Shown) {
    for (what, value) in ["Arn", "Name", "Type"].into_iter().zip(shown.facts()) {
        stack.output(format!("Out{id}{what}"), value);
    }
}

fn grant_all(stack: &Stack, all: &[&dyn Shown]) {
    let (reader, writer) = (role(stack, "Reader"), role(stack, "Writer"));
    let _ = reader.grant_principal();
    for shown in all {
        shown.grants(stack, &reader, &writer);
    }
}

fn parameters(app: App) -> App {
    app.stack("parameters", |stack| {
        let bucket = stack.add("Bucket", CfnResource::new("AWS::S3::Bucket"));
        let name = || bucket.reference();
        let arn = || bucket.attribute("Arn");
        let string = |id: &'static str, parameter: StringParameter| (id, stack.add(id, parameter));
        let new = |value: &str| StringParameter::new(value);
        let strings = [
            string("Minimal", new("x")),
            string(
                "Full",
                new("abc")
                    .parameter_name("/team/full")
                    .description("d")
                    .allowed_pattern("^a.*")
                    .tier(ParameterTier::Advanced)
                    .data_type(ParameterDataType::Text),
            ),
            string(
                "NoSlash",
                new("abc")
                    .parameter_name("simple")
                    .tier(ParameterTier::Standard),
            ),
            string(
                "Intelligent",
                new("abc")
                    .parameter_name("with.dots-and_underscores")
                    .tier(ParameterTier::IntelligentTiering),
            ),
            string(
                "Image",
                new("ami-12345678").data_type(ParameterDataType::Ec2Image),
            ),
            string(
                "Token",
                StringParameter::new(name()).parameter_name("/team/token"),
            ),
            string(
                "TokenArn",
                StringParameter::new(arn())
                    .parameter_name("/team/arn")
                    .allowed_pattern(".*"),
            ),
            string(
                "TokenName",
                new("v")
                    .parameter_name(text!["/team/", name()])
                    .simple_name(false),
            ),
            string(
                "TokenSimple",
                new("v").parameter_name(name()).simple_name(true),
            ),
            string(
                "ExplicitSimple",
                new("v").parameter_name("explicit").simple_name(true),
            ),
        ];
        let list =
            |id: &'static str, parameter: StringListParameter| (id, stack.add(id, parameter));
        let lists = [
            list("List", StringListParameter::new(["a", "b"])),
            list(
                "ListFull",
                StringListParameter::new(["a", "bb"])
                    .parameter_name("/team/list")
                    .description("list")
                    .allowed_pattern("[a-z]+")
                    .tier(ParameterTier::Standard),
            ),
            list(
                "ListTokens",
                StringListParameter::new([name(), text!["literal"], arn()])
                    .parameter_name("/team/tokens"),
            ),
            list("ListOne", StringListParameter::new(["only"])),
            list(
                "ListTokenList",
                StringListParameter::new(bucket.attribute("Names")),
            ),
        ];
        for (id, parameter) in &strings {
            show(stack, id, parameter);
            stack.output(format!("Out{id}Value"), parameter.string_value(stack));
        }
        for (id, parameter) in &lists {
            show(stack, id, parameter);
            let values = intrinsic::join("|", parameter.string_list_value(stack));
            stack.output(format!("Out{id}Values"), values);
        }
        let all = strings.iter().map(|(_, shown)| shown as &dyn Shown);
        let all: Vec<_> = all
            .chain(lists.iter().map(|(_, shown)| shown as &dyn Shown))
            .collect();
        grant_all(stack, &all);
        stack.tag(Tag::new("team", "data"));
    })
}

fn imported(app: App) -> App {
    app.stack("imported", imported_handles)
        .stack("values", values)
        .stack("imported-env", |stack| {
            stack.set_environment(Environment::new("123456789012", "eu-west-1"));
            let role = role(stack, "Role");
            StringParameter::from_string_parameter_name(stack, "ByName", "/team/name")
                .grant_read(stack, &role);
            let own = stack.add("Own", StringParameter::new("v").parameter_name("own"));
            own.grant_write(stack, &role);
            stack
                .add("Auto", StringParameter::new("v"))
                .grant_read(stack, &role);
        })
}

fn imported_handles(stack: &mut Stack) {
    let by = |id: &'static str, attributes: StringParameterAttributes| {
        (
            id,
            StringParameter::from_string_parameter_attributes(stack, id, attributes),
        )
    };
    let attributes = |name: &str| StringParameterAttributes::<String>::new(name);
    let arn = "arn:aws:ssm:us-east-1:123456789012:parameter/team/arn";
    let strings = [
        (
            "ByName",
            StringParameter::from_string_parameter_name(stack, "ByName", "/team/name"),
        ),
        (
            "Simple",
            StringParameter::from_string_parameter_name(stack, "Simple", "simple"),
        ),
        (
            "ByArn",
            StringParameter::from_string_parameter_arn(stack, "ByArn", arn),
        ),
        by("Attributes", attributes("/team/attrs")),
        by("Versioned", attributes("/team/versioned").version(9)),
        by(
            "VersionedSimple",
            attributes("plain").simple_name(true).version(1),
        ),
        by(
            "Dynamic",
            attributes("/team/dynamic").force_dynamic_reference(true),
        ),
        (
            "Vpc",
            StringParameter::from_string_parameter_attributes(
                stack,
                "Vpc",
                StringParameterAttributes::<VpcId>::new("/team/vpc"),
            ),
        ),
        (
            "Image",
            StringParameter::from_string_parameter_attributes(
                stack,
                "Image",
                StringParameterAttributes::<ImageId>::new("/team/ami"),
            ),
        ),
    ];
    let key = "arn:aws:kms:us-east-1:123456789012:key/1234abcd";
    let key = Key::from_key_arn(stack, "Key", key);
    let secure = |id: &'static str, attributes: SecureStringParameterAttributes| {
        (
            id,
            StringParameter::from_secure_string_parameter_attributes(stack, id, attributes),
        )
    };
    let attributes = |name: &str| SecureStringParameterAttributes::new(name);
    let secure = [
        secure("Secure", attributes("/team/secure").version(3)),
        secure("SecureLatest", attributes("/team/secure-latest")),
        secure(
            "SecureKey",
            attributes("/team/secure-key")
                .version(2)
                .encryption_key(&key),
        ),
    ];
    let list = StringListParameterAttributes::<String>::new("/team/versioned-list").version(7);
    let lists = [
        (
            "List",
            StringListParameter::from_string_list_parameter_name(stack, "List", "/team/list"),
        ),
        (
            "TypedList",
            StringListParameter::from_list_parameter_attributes(
                stack,
                "TypedList",
                StringListParameterAttributes::<SubnetId>::new("/team/subnets"),
            ),
        ),
        (
            "VersionedList",
            StringListParameter::from_list_parameter_attributes(stack, "VersionedList", list),
        ),
    ];
    for (id, parameter) in strings.iter().chain(&secure) {
        show(stack, id, parameter);
    }
    for (id, parameter) in &lists {
        show(stack, id, parameter);
    }
    for (id, parameter) in &strings {
        stack.output(format!("Out{id}Value"), parameter.string_value(stack));
    }
    stack.add(
        "Consumer",
        CfnResource::new("AWS::RDS::DBInstance")
            .property("MasterUserPassword", secure[0].1.string_value(stack))
            .property("Other", secure[1].1.string_value(stack))
            .property("KeyOne", secure[2].1.string_value(stack)),
    );
    for (id, parameter) in &lists {
        let values = intrinsic::join("|", parameter.string_list_value(stack));
        stack.output(format!("Out{id}Values"), values);
    }
    let all = strings
        .iter()
        .chain(&secure)
        .map(|(_, shown)| shown as &dyn Shown);
    let all: Vec<_> = all
        .chain(lists.iter().map(|(_, shown)| shown as &dyn Shown))
        .collect();
    grant_all(stack, &all);
}

fn values(stack: &mut Stack) {
    let string = |name: &str| StringParameter::value_for_string_parameter(stack, name);
    stack.output("Value", string("/team/name"));
    stack.output("Again", string("/team/name"));
    let vpc = StringParameter::value_for_typed_string_parameter::<VpcId>(stack, "/team/vpc");
    stack.output("Typed", vpc);
    let image = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
    let image = StringParameter::value_for_typed_string_parameter::<ImageId>(stack, image);
    stack.output("Image", image);
    let list = StringListParameter::value_for_typed_list_parameter::<String>(stack, "/team/list");
    stack.output("List", list.join(","));
    let subnets =
        StringListParameter::value_for_typed_list_parameter::<SubnetId>(stack, "/team/subnets");
    stack.output("TypedList", subnets.join(","));
    let inner = stack.group("Inner");
    let nested = StringParameter::value_for_string_parameter(&inner, "/inner/name");
    stack.output("InnerValue", nested);
    let again = StringParameter::value_for_string_parameter(&inner, "/team/name");
    stack.output("InnerAgain", again);
    stack.add(
        "Secure",
        CfnResource::new("AWS::RDS::DBInstance").property(
            "MasterUserPassword",
            "{{resolve:ssm-secure:/team/secure:3}}",
        ),
    );
}
