// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PinpointEmail::DedicatedIpPool` and its property types.

use crate::l1::*;

/// A request to create a new dedicated IP pool.
///
/// `AWS::PinpointEmail::DedicatedIpPool`; `Ref` returns its `Id`, a [`pinpointemail::DedicatedIpPoolId`](kinds::pinpointemail::DedicatedIpPoolId).
/// Changing one of these replaces it: `PoolName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDedicatedIpPool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PinpointEmail::DedicatedIpPool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnDedicatedIpPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PinpointEmail::DedicatedIpPool";

    /// `CfnDedicatedIpPool` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the dedicated IP pool.
    ///
    /// `PoolName`; an update replaces the resource.
    pub fn pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PoolName", value.into_value().into_node());
        self
    }

    /// An object that defines the tags (keys and values) that you want to associate with the dedicated IP pool.
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

impl Construct for CfnDedicatedIpPool {
    type Handle = CfnDedicatedIpPoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDedicatedIpPoolRef {
        CfnDedicatedIpPoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDedicatedIpPool`] of a stack.
pub struct CfnDedicatedIpPoolRef(NodeRef);

impl Clone for CfnDedicatedIpPoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDedicatedIpPoolRef {}
impl AsNode for CfnDedicatedIpPoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDedicatedIpPoolRef {
    /// What `Ref` returns: its `Id`, a [`pinpointemail::DedicatedIpPoolId`](kinds::pinpointemail::DedicatedIpPoolId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpointemail::DedicatedIpPoolId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpointemail::DedicatedIpPoolId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpointemail::DedicatedIpPoolId> for &CfnDedicatedIpPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpointemail::DedicatedIpPoolId> {
        Value::from_node(Node::Ref(self.0))
    }
}
