// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Registry` and its property types.

use crate::l1::*;

/// The AWS::Glue::Registry is an AWS Glue resource type that manages registries of schemas in the AWS Glue Schema Registry.
///
/// `AWS::Glue::Registry`; `Ref` returns its `Arn`, a [`glue::RegistryArn`](kinds::glue::RegistryArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistry(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Registry",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("registry.rules"),
};

impl CfnRegistry {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Registry";

    /// `CfnRegistry` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the registry.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the registry.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnRegistry {
    type Handle = CfnRegistryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistryRef {
        CfnRegistryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistry`] of a stack.
pub struct CfnRegistryRef(NodeRef);

impl Clone for CfnRegistryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistryRef {}
impl AsNode for CfnRegistryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistryRef {
    /// What `Ref` returns: its `Arn`, a [`glue::RegistryArn`](kinds::glue::RegistryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::RegistryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name for the created Registry.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::glue::RegistryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::glue::RegistryArn> for &CfnRegistryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::RegistryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
