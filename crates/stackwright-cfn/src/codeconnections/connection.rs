// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeConnections::Connection` and its property types.

use crate::l1::*;

/// A resource that is used to connect third-party source providers with services like CodePipeline.
///
/// Note: A connection created through CloudFormation, the CLI, or the SDK is in `PENDING` status by default. You can make its status `AVAILABLE` by updating the connection in the console.
///
/// `AWS::CodeConnections::Connection`; `Ref` returns its `ConnectionArn`, a [`codeconnections::ConnectionArn`](kinds::codeconnections::ConnectionArn).
/// Changing one of these replaces it: `ConnectionName`, `HostArn`, `ProviderType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeConnections::Connection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connection.rules"),
};

impl CfnConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeConnections::Connection";

    /// `CfnConnection` with its required properties, in alphabetical order:
    ///
    /// - `connection_name`: The name of the connection.
    pub fn new(connection_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectionName", connection_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the host associated with the connection.
    ///
    /// `HostArn`; an update replaces the resource.
    pub fn host_arn(mut self, value: impl IntoValue<kinds::codeconnections::HostArn>) -> Self {
        self.0.put("HostArn", value.into_value().into_node());
        self
    }

    /// The name of the external provider where your third-party code repository is configured.
    ///
    /// `ProviderType`; an update replaces the resource.
    pub fn provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProviderType", value.into_value().into_node());
        self
    }

    /// Specifies the tags applied to a connection.
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
    /// What `Ref` returns: its `ConnectionArn`, a [`codeconnections::ConnectionArn`](kinds::codeconnections::ConnectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codeconnections::ConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connection. The ARN is used as the connection reference when the connection is shared between AWS services.
    ///
    /// > The ARN is never reused if the connection is deleted.
    ///
    /// `Fn::GetAtt` of `ConnectionArn`.
    #[inline]
    pub fn attr_connection_arn(&self) -> Value<kinds::codeconnections::ConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionArn")))
    }

    /// The current status of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionStatus`.
    #[inline]
    pub fn attr_connection_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionStatus")))
    }

    /// The identifier of the external provider where your third-party code repository is configured. For Bitbucket, this is the account ID of the owner of the Bitbucket repository.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[inline]
    pub fn attr_owner_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccountId")))
    }
}

impl IntoValue<kinds::codeconnections::ConnectionArn> for &CfnConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codeconnections::ConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
