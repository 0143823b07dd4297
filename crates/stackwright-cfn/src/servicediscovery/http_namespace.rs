// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceDiscovery::HttpNamespace` and its property types.

use crate::l1::*;

/// Creates an HTTP namespace. Service instances registered using an HTTP namespace can be discovered using a `DiscoverInstances` request but can't be discovered using DNS.
///
/// For the current quota on the number of namespaces that you can create using the same AWS account, see [AWS Cloud Map quotas](https://docs.aws.amazon.com/cloud-map/latest/dg/cloud-map-limits.html) in the *AWS Cloud Map Developer Guide*.
///
/// `AWS::ServiceDiscovery::HttpNamespace`; `Ref` returns its `Id`, a [`servicediscovery::NamespaceId`](kinds::servicediscovery::NamespaceId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHttpNamespace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceDiscovery::HttpNamespace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("http_namespace.rules"),
};

impl CfnHttpNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceDiscovery::HttpNamespace";

    /// `CfnHttpNamespace` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name that you want to assign to this namespace.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description for the namespace.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
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

impl Construct for CfnHttpNamespace {
    type Handle = CfnHttpNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHttpNamespaceRef {
        CfnHttpNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHttpNamespace`] of a stack.
pub struct CfnHttpNamespaceRef(NodeRef);

impl Clone for CfnHttpNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHttpNamespaceRef {}
impl AsNode for CfnHttpNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHttpNamespaceRef {
    /// What `Ref` returns: its `Id`, a [`servicediscovery::NamespaceId`](kinds::servicediscovery::NamespaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the namespace, such as `arn:aws:service-discovery:us-east-1:123456789012:http-namespace/http-namespace-a1bzhi`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::servicediscovery::HttpNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the namespace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicediscovery::NamespaceId> for &CfnHttpNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::servicediscovery::HttpNamespaceArn> for &CfnHttpNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicediscovery::HttpNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
