// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::ServerlessCluster` and its property types.

use crate::l1::*;

/// Specifies the properties required for creating a serverless cluster.
///
/// `AWS::MSK::ServerlessCluster`; `Ref` returns its `Arn`, a [`msk::ServerlessClusterArn`](kinds::msk::ServerlessClusterArn).
/// Changing one of these replaces it: `ClientAuthentication`, `ClusterName`, `Tags`, `VpcConfigs`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServerlessCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::ServerlessCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("serverless_cluster.rules"),
};

impl CfnServerlessCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::ServerlessCluster";

    /// `CfnServerlessCluster` with its required properties, in alphabetical order:
    ///
    /// - `client_authentication`: Includes all client authentication related information.
    /// - `cluster_name`: The name of the cluster.
    /// - `vpc_configs`: VPC configuration information for the serverless cluster.
    pub fn new(
        client_authentication: impl IntoValue<ClientAuthenticationProperty>,
        cluster_name: impl IntoValue<String>,
        vpc_configs: impl IntoValue<List<VpcConfigProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientAuthentication",
            client_authentication.into_value().into_node(),
        );
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("VpcConfigs", vpc_configs.into_value().into_node());
        Self(object_)
    }

    /// An arbitrary set of tags (key-value pairs) for the cluster.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnServerlessCluster {
    type Handle = CfnServerlessClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServerlessClusterRef {
        CfnServerlessClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServerlessCluster`] of a stack.
pub struct CfnServerlessClusterRef(NodeRef);

impl Clone for CfnServerlessClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServerlessClusterRef {}
impl AsNode for CfnServerlessClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServerlessClusterRef {
    /// What `Ref` returns: its `Arn`, a [`msk::ServerlessClusterArn`](kinds::msk::ServerlessClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::ServerlessClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the MSK cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::msk::ServerlessClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::msk::ServerlessClusterArn> for &CfnServerlessClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::ServerlessClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Includes all client authentication information.
///
/// The property type `ClientAuthentication` of `AWS::MSK::ServerlessCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientAuthenticationProperty(Object);

impl ClientAuthenticationProperty {
    /// `ClientAuthenticationProperty` with its required properties, in alphabetical order:
    ///
    /// - `sasl`: Details for client authentication using SASL.
    pub fn new(sasl: impl IntoValue<SaslProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Sasl", sasl.into_value().into_node());
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

impl Kind for ClientAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientAuthenticationProperty> for ClientAuthenticationProperty {}
impl From<ClientAuthenticationProperty> for Node {
    #[inline]
    fn from(value: ClientAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientAuthenticationProperty> for ClientAuthenticationProperty {
    #[inline]
    fn into_value(self) -> Value<ClientAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/IAM client authentication.
///
/// The property type `Iam` of `AWS::MSK::ServerlessCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamProperty(Object);

impl IamProperty {
    /// `IamProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: SASL/IAM authentication is enabled or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for IamProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamProperty> for IamProperty {}
impl From<IamProperty> for Node {
    #[inline]
    fn from(value: IamProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamProperty> for IamProperty {
    #[inline]
    fn into_value(self) -> Value<IamProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT`. If you choose `TLS_PLAINTEXT`, then you must also set `unauthenticated` to true.
///
/// The property type `Sasl` of `AWS::MSK::ServerlessCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SaslProperty(Object);

impl SaslProperty {
    /// `SaslProperty` with its required properties, in alphabetical order:
    ///
    /// - `iam`: Details for ClientAuthentication using IAM.
    pub fn new(iam: impl IntoValue<IamProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Iam", iam.into_value().into_node());
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

impl Kind for SaslProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SaslProperty> for SaslProperty {}
impl From<SaslProperty> for Node {
    #[inline]
    fn from(value: SaslProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SaslProperty> for SaslProperty {
    #[inline]
    fn into_value(self) -> Value<SaslProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VpcConfig` of `AWS::MSK::ServerlessCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_ids`
    pub fn new(subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The `SecurityGroups` property.
    ///
    /// `SecurityGroups`; an update replaces the resource.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
