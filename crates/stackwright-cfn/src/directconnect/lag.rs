// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DirectConnect::Lag` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DirectConnect::Lag
///
/// `AWS::DirectConnect::Lag`; `Ref` returns its `LagArn`, a [`directconnect::LagArn`](kinds::directconnect::LagArn).
/// Changing one of these replaces it: `ConnectionsBandwidth`, `Location`, `ProviderName`, `RequestMACSec`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLag(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DirectConnect::Lag",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("lag.rules"),
};

impl CfnLag {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DirectConnect::Lag";

    /// `CfnLag` with its required properties, in alphabetical order:
    ///
    /// - `connections_bandwidth`: The bandwidth of the individual physical dedicated connections bundled by the LAG.
    /// - `lag_name`: The name of the LAG.
    /// - `location`: The location for the LAG.
    pub fn new(
        connections_bandwidth: impl IntoValue<String>,
        lag_name: impl IntoValue<String>,
        location: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectionsBandwidth",
            connections_bandwidth.into_value().into_node(),
        );
        object_.put("LagName", lag_name.into_value().into_node());
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// The minimum number of physical dedicated connections that must be operational for the LAG itself to be operational.
    ///
    /// `MinimumLinks`; updated in place.
    pub fn minimum_links(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinimumLinks", value.into_value().into_node());
        self
    }

    /// The name of the service provider associated with the requested LAG.
    ///
    /// `ProviderName`; an update replaces the resource.
    pub fn provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProviderName", value.into_value().into_node());
        self
    }

    /// Indicates whether you want the LAG to support MAC Security (MACsec).
    ///
    /// `RequestMACSec`; an update replaces the resource.
    pub fn request_mac_sec(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequestMACSec", value.into_value().into_node());
        self
    }

    /// The tags associated with the LAG.
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

impl Construct for CfnLag {
    type Handle = CfnLagRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLagRef {
        CfnLagRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLag`] of a stack.
pub struct CfnLagRef(NodeRef);

impl Clone for CfnLagRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLagRef {}
impl AsNode for CfnLagRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLagRef {
    /// What `Ref` returns: its `LagArn`, a [`directconnect::LagArn`](kinds::directconnect::LagArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::directconnect::LagArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the LAG.
    ///
    /// `Fn::GetAtt` of `LagArn`.
    #[inline]
    pub fn attr_lag_arn(&self) -> Value<kinds::directconnect::LagArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LagArn")))
    }

    /// The ID of the LAG.
    ///
    /// `Fn::GetAtt` of `LagId`.
    #[inline]
    pub fn attr_lag_id(&self) -> Value<kinds::directconnect::LagId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LagId")))
    }

    /// The state of the LAG.
    ///
    /// `Fn::GetAtt` of `LagState`.
    #[inline]
    pub fn attr_lag_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LagState")))
    }
}

impl IntoValue<kinds::directconnect::LagArn> for &CfnLagRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::LagArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::directconnect::LagId> for &CfnLagRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::LagId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LagId")))
    }
}
impl IntoValue<kinds::directconnect::LagArnOrId> for &CfnLagRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::LagArnOrId> {
        Value::from_node(Node::Ref(self.0))
    }
}
