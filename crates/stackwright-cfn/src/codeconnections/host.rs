// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeConnections::Host` and its property types.

use crate::l1::*;

/// A resource that represents the infrastructure where a third-party provider is installed. You create one host for all connections to that provider.
///
/// `AWS::CodeConnections::Host`; `Ref` returns its `HostArn`, a [`codeconnections::HostArn`](kinds::codeconnections::HostArn).
/// Changing one of these replaces it: `Name`, `ProviderType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHost(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeConnections::Host",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("host.rules"),
};

impl CfnHost {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeConnections::Host";

    /// `CfnHost` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the host.
    /// - `provider_endpoint`: The endpoint of the infrastructure where your provider type is installed.
    /// - `provider_type`: The name of the installed provider to be associated with your connection.
    pub fn new(
        name: impl IntoValue<String>,
        provider_endpoint: impl IntoValue<String>,
        provider_type: impl IntoValue<ProviderType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ProviderEndpoint",
            provider_endpoint.into_value().into_node(),
        );
        object_.put("ProviderType", provider_type.into_value().into_node());
        Self(object_)
    }

    /// Tags to apply to the host.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The VPC configuration provisioned for the host.
    ///
    /// `VpcConfiguration`; updated in place.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Construct for CfnHost {
    type Handle = CfnHostRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHostRef {
        CfnHostRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHost`] of a stack.
pub struct CfnHostRef(NodeRef);

impl Clone for CfnHostRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHostRef {}
impl AsNode for CfnHostRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHostRef {
    /// What `Ref` returns: its `HostArn`, a [`codeconnections::HostArn`](kinds::codeconnections::HostArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codeconnections::HostArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the host.
    ///
    /// `Fn::GetAtt` of `HostArn`.
    #[inline]
    pub fn attr_host_arn(&self) -> Value<kinds::codeconnections::HostArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostArn")))
    }

    /// The server-generated unique identifier for the host.
    ///
    /// `Fn::GetAtt` of `HostId`.
    #[inline]
    pub fn attr_host_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostId")))
    }

    /// The status of the host.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::codeconnections::HostArn> for &CfnHostRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codeconnections::HostArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The VPC configuration provisioned for the host.
///
/// The property type `VpcConfiguration` of `AWS::CodeConnections::Host`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The ID of the security group or security groups associated with the Amazon VPC.
    /// - `subnet_ids`: The ID of the subnet or subnets associated with the Amazon VPC.
    /// - `vpc_id`: The ID of the Amazon VPC connected to the infrastructure where your provider type is installed.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The value of the Transport Layer Security (TLS) certificate associated with the infrastructure where your provider type is installed.
    ///
    /// `TlsCertificate`.
    pub fn tls_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TlsCertificate", value.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ProviderType` of `AWS::CodeConnections::Host`.
pub enum ProviderType {
    /// `AzureDevOps`.
    AzureDevOps,
    /// `Bitbucket`.
    Bitbucket,
    /// `GitHub`.
    GitHub,
    /// `GitHubEnterpriseServer`.
    GitHubEnterpriseServer,
    /// `GitLab`.
    GitLab,
    /// `GitLabSelfManaged`.
    GitLabSelfManaged,
}

#[diagnostic::do_not_recommend]
impl Kind for ProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProviderType> for ProviderType {
    #[inline]
    fn into_value(self) -> Value<ProviderType> {
        const VALUES: &[&str] = &[
            "AzureDevOps",
            "Bitbucket",
            "GitHub",
            "GitHubEnterpriseServer",
            "GitLab",
            "GitLabSelfManaged",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
