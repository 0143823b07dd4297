// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::DedicatedIpPool` and its property types.

use crate::l1::*;

/// Create a new pool of dedicated IP addresses. A pool can include one or more dedicated IP addresses that are associated with your AWS account. You can associate a pool with a configuration set. When you send an email that uses that configuration set, the message is sent from one of the addresses in the associated pool.
///
/// > You can't delete dedicated IP pools that have a `STANDARD` scaling mode with one or more dedicated IP addresses. This constraint doesn't apply to dedicated IP pools that have a `MANAGED` scaling mode.
///
/// `AWS::SES::DedicatedIpPool`; `Ref` returns its `PoolName`, a [`ses::DedicatedIpPoolName`](kinds::ses::DedicatedIpPoolName).
/// Changing one of these replaces it: `PoolName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDedicatedIpPool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::DedicatedIpPool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dedicated_ip_pool.rules"),
};

impl CfnDedicatedIpPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::DedicatedIpPool";

    /// `CfnDedicatedIpPool` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the dedicated IP pool that the IP address is associated with.
    ///
    /// `PoolName`; an update replaces the resource.
    pub fn pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PoolName", value.into_value().into_node());
        self
    }

    /// The type of scaling mode.
    ///
    /// The following options are available:
    ///
    /// - `STANDARD` - The customer controls which IPs are part of the dedicated IP pool.
    /// - `MANAGED` - The reputation and number of IPs are automatically managed by Amazon SES.
    ///
    /// The `STANDARD` option is selected by default if no value is specified.
    ///
    /// > Updating *ScalingMode* doesn't require a replacement if you're updating its value from `STANDARD` to `MANAGED`. However, updating *ScalingMode* from `MANAGED` to `STANDARD` is not supported.
    ///
    /// `ScalingMode`; an update may replace the resource.
    pub fn scaling_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ScalingMode", value.into_value().into_node());
        self
    }

    /// An object that defines the tags (keys and values) that you want to associate with the pool.
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
    /// What `Ref` returns: its `PoolName`, a [`ses::DedicatedIpPoolName`](kinds::ses::DedicatedIpPoolName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::DedicatedIpPoolName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ses::DedicatedIpPoolName> for &CfnDedicatedIpPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::DedicatedIpPoolName> {
        Value::from_node(Node::Ref(self.0))
    }
}
