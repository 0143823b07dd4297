//! One resource type: the construct, its handle, and its property types.

use crate::docs;
use crate::kinds::Kinds;
use crate::model::{Resource, TagFormat, Update};
use crate::naming;

use super::{HEADER, choice, constructor_and_setters, doc, kind, property_type};

/// The source of a resource's module.
pub(super) fn resource(resource: &Resource, kinds: &Kinds, has_rules: bool) -> String {
    let mut out = format!(
        "{HEADER}//! `{}` and its property types.\n\nuse crate::l1::*;\n\n",
        resource.name
    );
    construct(&mut out, resource, kinds, has_rules);
    handle(&mut out, resource, kinds);
    for structure in resource.types.values() {
        property_type::property_type(&mut out, structure, &resource.name);
    }
    for (name, parts) in &resource.forms {
        choice::forms(&mut out, name, parts);
    }
    for (name, enumeration) in &resource.enumerations {
        choice::enumeration(&mut out, name, enumeration);
    }
    out
}

fn construct(out: &mut String, resource: &Resource, kinds: &Kinds, has_rules: bool) {
    let (name, noun) = (&resource.name, &resource.noun);
    let mut lines = docs::lines(&resource.doc);
    if lines.is_empty() {
        lines.push(format!("The resource type `{name}`."));
    }
    lines.push(String::new());
    lines.push(format!(
        "`{name}`; `Ref` returns {}.",
        returned(resource, kinds)
    ));
    let replacing: Vec<_> = resource
        .properties
        .iter()
        .filter(|(_, property)| property.update == Some(Update::Replaces))
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    if !replacing.is_empty() {
        lines.push(format!(
            "Changing one of these replaces it: {}.",
            replacing.join(", ")
        ));
    }
    if resource.stateful {
        lines.push("It holds data, which deleting or replacing it loses.".to_owned());
    }
    lines.push(format!("Reference: <{}>.", page(name)));
    doc(out, "///", &lines);
    out.push_str(&format!(
        "#[must_use = \"a construct is nothing until it is added to a scope\"]\n\
         pub struct Cfn{noun}(Object);\n\n"
    ));
    let tags = match &resource.tags {
        None => "None".to_owned(),
        Some(tags) => {
            let format = match tags.format {
                TagFormat::List => "List",
                TagFormat::Map => "Map",
                TagFormat::AutoScaling => "AutoScaling",
            };
            format!(
                "Some(stackwright_core::TagProperty {{ name: {:?}, format: TagFormat::{format} }})",
                tags.property
            )
        }
    };
    let rules = match has_rules {
        true => format!("include_str!(\"{}.rules\")", naming::snake(noun)),
        false => "\"\"".to_owned(),
    };
    out.push_str(&format!(
        "static INFO: TypeInfo = TypeInfo {{ name: {name:?}, tags: {tags}, rules: {rules} }};\n\n"
    ));
    out.push_str(&format!("impl Cfn{noun} {{\n"));
    out.push_str(&format!(
        "/// The CloudFormation name of the type.\npub const TYPE: &'static str = {name:?};\n\n"
    ));
    constructor_and_setters(out, &format!("`Cfn{noun}`"), resource.properties.iter());
    out.push_str(&format!(
        "}}\n\nimpl Construct for Cfn{noun} {{\ntype Handle = Cfn{noun}Ref;\n\
         const LIBRARY: bool = true;\n\n#[inline]\nfn build(self, scope: &Scope) -> Cfn{noun}Ref {{\n\
         Cfn{noun}Ref(scope.resource(&INFO, self.0))\n}}\n}}\n\n"
    ));
}

fn handle(out: &mut String, resource: &Resource, kinds: &Kinds) {
    let (name, noun) = (&resource.name, &resource.noun);
    out.push_str(&format!(
        "/// A [`Cfn{noun}`] of a stack.\npub struct Cfn{noun}Ref(NodeRef);\n\n\
         impl Clone for Cfn{noun}Ref {{\n#[inline]\nfn clone(&self) -> Self {{ *self }}\n}}\n\
         impl Copy for Cfn{noun}Ref {{}}\n\
         impl AsNode for Cfn{noun}Ref {{\n#[inline]\nfn node(&self) -> NodeRef {{ self.0 }}\n}}\n\n\
         impl Cfn{noun}Ref {{\n"
    ));
    let reference = match kinds.of_reference(resource) {
        Some(kind) => format!("kinds::{kind}"),
        None => "String".to_owned(),
    };
    out.push_str(&format!(
        "/// What `Ref` returns: {}.\n#[inline]\npub fn reference(&self) -> Value<{reference}> {{\n\
         Value::from_node(Node::Ref(self.0))\n}}\n\n",
        returned(resource, kinds)
    ));
    for (key, attribute) in &resource.attributes {
        let mut lines = docs::lines(&attribute.doc);
        if lines.is_empty() {
            lines.push(format!("The `{key}` attribute."));
        }
        lines.push(String::new());
        lines.push(format!("`Fn::GetAtt` of `{key}`."));
        doc(out, "///", &lines);
        let text = match &attribute.kind {
            Some(kind) => format!("kinds::{kind}"),
            None => "String".to_owned(),
        };
        out.push_str(&format!(
            "#[inline]\npub fn attr_{}(&self) -> Value<{}> {{\n\
             Value::from_node(Node::GetAtt(self.0, Cow::Borrowed({key:?})))\n}}\n\n",
            naming::snake(key),
            kind(&attribute.shape, &text),
        ));
    }
    out.push_str("}\n\n");
    for (kind, attribute) in kinds.yields.get(name).into_iter().flatten() {
        let node = match attribute {
            None => "Node::Ref(self.0)".to_owned(),
            Some(key) => format!("Node::GetAtt(self.0, Cow::Borrowed({key:?}))"),
        };
        out.push_str(&format!(
            "impl IntoValue<kinds::{kind}> for &Cfn{noun}Ref {{\n#[inline]\n\
             fn into_value(self) -> Value<kinds::{kind}> {{ Value::from_node({node}) }}\n}}\n"
        ));
    }
    out.push('\n');
}

/// What `Ref` returns, in words.
fn returned(resource: &Resource, kinds: &Kinds) -> String {
    match resource.reference.as_slice() {
        [] => "the physical id of the resource".to_owned(),
        [one] => match kinds.of_reference(resource) {
            Some(kind) => format!("its `{one}`, a [`{kind}`](kinds::{kind})"),
            None => format!("its `{one}`"),
        },
        parts => {
            let parts: Vec<_> = parts.iter().map(|part| format!("`{part}`")).collect();
            format!("the physical id, which is made of {}", parts.join(", "))
        }
    }
}

/// The page of a type in the CloudFormation template reference.
fn page(name: &str) -> String {
    let path = name.to_ascii_lowercase();
    let path = path
        .strip_prefix("aws::")
        .unwrap_or(&path)
        .replace("::", "-");
    format!(
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-{path}.html"
    )
}
