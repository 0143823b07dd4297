// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Interconnect::Connection` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Interconnect::Connection. Creates a managed network connection between AWS and a partner cloud service provider.
///
/// `AWS::Interconnect::Connection`; `Ref` returns its `Arn`, a [`interconnect::ConnectionArn`](kinds::interconnect::ConnectionArn).
/// Changing one of these replaces it: `ActivationKey`, `AttachPoint`, `EnvironmentId`, `RemoteAccount`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Interconnect::Connection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connection.rules"),
};

impl CfnConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Interconnect::Connection";

    /// `CfnConnection` with its required properties, in alphabetical order:
    ///
    /// - `attach_point`: The logical attachment point in your AWS network where the managed connection will be connected.
    pub fn new(attach_point: impl IntoValue<AttachPointProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttachPoint", attach_point.into_value().into_node());
        Self(object_)
    }

    /// The activation key for accepting a connection proposal from a partner CSP. Mutually exclusive with EnvironmentId.
    ///
    /// `ActivationKey`; an update replaces the resource.
    pub fn activation_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ActivationKey", value.into_value().into_node());
        self
    }

    /// The bandwidth of the connection (e.g., 50Mbps, 1Gbps). Required when creating a connection through AWS.
    ///
    /// `Bandwidth`; updated in place.
    pub fn bandwidth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bandwidth", value.into_value().into_node());
        self
    }

    /// A description of the connection.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the environment for the connection. Required when creating a connection through AWS. Mutually exclusive with ActivationKey.
    ///
    /// `EnvironmentId`; an update replaces the resource.
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EnvironmentId", value.into_value().into_node());
        self
    }

    /// The remote account identifier for the connection. Required when creating a connection through AWS. Replaces RemoteOwnerAccount.
    ///
    /// `RemoteAccount`; an update replaces the resource.
    pub fn remote_account(mut self, value: impl IntoValue<RemoteAccountProperty>) -> Self {
        self.0.put("RemoteAccount", value.into_value().into_node());
        self
    }

    /// Deprecated. Use RemoteAccount instead. The account ID of the remote owner. Required when creating a connection through AWS.
    ///
    /// `RemoteOwnerAccount`; deprecated; updated in place.
    pub fn remote_owner_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RemoteOwnerAccount", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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
    /// What `Ref` returns: its `Arn`, a [`interconnect::ConnectionArn`](kinds::interconnect::ConnectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::interconnect::ConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::interconnect::ConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The billing tier for the connection.
    ///
    /// `Fn::GetAtt` of `BillingTier`.
    #[inline]
    pub fn attr_billing_tier(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BillingTier")))
    }

    /// The unique identifier for the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[inline]
    pub fn attr_connection_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionId")))
    }

    /// The AWS account ID of the connection owner.
    ///
    /// `Fn::GetAtt` of `OwnerAccount`.
    #[inline]
    pub fn attr_owner_account(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccount")))
    }

    /// The partner cloud service provider.
    ///
    /// `Fn::GetAtt` of `Provider`.
    #[inline]
    pub fn attr_provider(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Provider")))
    }

    /// The shared identifier for the connection pairing.
    ///
    /// `Fn::GetAtt` of `SharedId`.
    #[inline]
    pub fn attr_shared_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SharedId")))
    }

    /// The current state of the connection.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The type of managed connection.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::interconnect::ConnectionArn> for &CfnConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::interconnect::ConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The logical attachment point in your AWS network where the managed connection will be connected.
///
/// The property type `AttachPoint` of `AWS::Interconnect::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttachPointProperty(Object);

impl AttachPointProperty {
    /// `AttachPointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the resource to attach to.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The ID of the Direct Connect Gateway to attach to.
    ///
    /// `DirectConnectGateway`.
    pub fn direct_connect_gateway(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DirectConnectGateway", value.into_value().into_node());
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

impl Kind for AttachPointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttachPointProperty> for AttachPointProperty {}
impl From<AttachPointProperty> for Node {
    #[inline]
    fn from(value: AttachPointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttachPointProperty> for AttachPointProperty {
    #[inline]
    fn into_value(self) -> Value<AttachPointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The remote account identifier for the connection. Required when creating a connection through AWS. Replaces RemoteOwnerAccount.
///
/// The property type `RemoteAccount` of `AWS::Interconnect::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemoteAccountProperty(Object);

impl RemoteAccountProperty {
    /// `RemoteAccountProperty` with its required properties, in alphabetical order:
    ///
    /// - `identifier`: The identifier of the remote account.
    pub fn new(identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identifier", identifier.into_value().into_node());
        Self(object_)
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

impl Kind for RemoteAccountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemoteAccountProperty> for RemoteAccountProperty {}
impl From<RemoteAccountProperty> for Node {
    #[inline]
    fn from(value: RemoteAccountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemoteAccountProperty> for RemoteAccountProperty {
    #[inline]
    fn into_value(self) -> Value<RemoteAccountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
