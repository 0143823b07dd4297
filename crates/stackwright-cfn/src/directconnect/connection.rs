// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DirectConnect::Connection` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DirectConnect::Connection
///
/// `AWS::DirectConnect::Connection`; `Ref` returns its `ConnectionArn`, a [`directconnect::ConnectionArn`](kinds::directconnect::ConnectionArn).
/// Changing one of these replaces it: `Bandwidth`, `Location`, `ProviderName`, `RequestMACSec`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DirectConnect::Connection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connection.rules"),
};

impl CfnConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DirectConnect::Connection";

    /// `CfnConnection` with its required properties, in alphabetical order:
    ///
    /// - `bandwidth`: The bandwidth of the connection.
    /// - `connection_name`: The name of the connection.
    /// - `location`: The location of the connection.
    pub fn new(
        bandwidth: impl IntoValue<String>,
        connection_name: impl IntoValue<String>,
        location: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bandwidth", bandwidth.into_value().into_node());
        object_.put("ConnectionName", connection_name.into_value().into_node());
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// The `LagId` property.
    ///
    /// `LagId`; updated in place.
    pub fn lag_id(mut self, value: impl IntoValue<kinds::directconnect::LagArnOrId>) -> Self {
        self.0.put("LagId", value.into_value().into_node());
        self
    }

    /// The name of the service provider associated with the requested connection.
    ///
    /// `ProviderName`; an update replaces the resource.
    pub fn provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProviderName", value.into_value().into_node());
        self
    }

    /// Indicates whether you want the connection to support MAC Security (MACsec).
    ///
    /// `RequestMACSec`; an update replaces the resource.
    pub fn request_mac_sec(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequestMACSec", value.into_value().into_node());
        self
    }

    /// The tags associated with the connection.
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

impl Construct for CfnConnection {
    type Handle = CfnConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectionRef {
        CfnConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnection`] of a stack.
pub struct CfnConnectionRef(NodeRef);

impl Clone for CfnConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectionRef {}
impl AsNode for CfnConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectionRef {
    /// What `Ref` returns: its `ConnectionArn`, a [`directconnect::ConnectionArn`](kinds::directconnect::ConnectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::directconnect::ConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionArn`.
    #[inline]
    pub fn attr_connection_arn(&self) -> Value<kinds::directconnect::ConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionArn")))
    }

    /// The ID of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[inline]
    pub fn attr_connection_id(&self) -> Value<kinds::directconnect::ConnectionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionId")))
    }

    /// The state of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionState`.
    #[inline]
    pub fn attr_connection_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionState")))
    }
}

impl IntoValue<kinds::directconnect::ConnectionArn> for &CfnConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::ConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::directconnect::ConnectionId> for &CfnConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::ConnectionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionId")))
    }
}
