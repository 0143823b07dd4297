// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAMScope` and its property types.

use crate::l1::*;

/// In IPAM, a scope is the highest-level container within IPAM. An IPAM contains two default scopes. Each scope represents the IP space for a single network. The private scope is intended for all private IP address space. The public scope is intended for all public IP address space. Scopes enable you to reuse IP addresses across multiple unconnected networks without causing IP address overlap or conflict.
///
/// For more information, see [How IPAM works](https://docs.aws.amazon.com//vpc/latest/ipam/how-it-works-ipam.html) in the *Amazon VPC IPAM User Guide*.
///
/// `AWS::EC2::IPAMScope`; `Ref` returns its `IpamScopeId`, a [`ec2::IpamScopeId`](kinds::ec2::IpamScopeId).
/// Changing one of these replaces it: `IpamId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAMScope(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAMScope",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ipam_scope.rules"),
};

impl CfnIPAMScope {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAMScope";

    /// `CfnIPAMScope` with its required properties, in alphabetical order:
    ///
    /// - `ipam_id`: The ID of the IPAM for which you're creating this scope.
    pub fn new(ipam_id: impl IntoValue<kinds::ec2::IpamId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpamId", ipam_id.into_value().into_node());
        Self(object_)
    }

    /// The description of the scope.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration that links an Amazon VPC IPAM scope to an external authority system. It specifies the type of external system and the external resource identifier that identifies your account or instance in that system.
    ///
    /// For more information, see [Integrate VPC IPAM with Infoblox infrastructure](https://docs.aws.amazon.com/vpc/latest/ipam/integrate-infoblox-ipam.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// `ExternalAuthorityConfiguration`; updated in place.
    pub fn external_authority_configuration(
        mut self,
        value: impl IntoValue<IpamScopeExternalAuthorityConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ExternalAuthorityConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner` and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value.
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

impl Construct for CfnIPAMScope {
    type Handle = CfnIPAMScopeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMScopeRef {
        CfnIPAMScopeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAMScope`] of a stack.
pub struct CfnIPAMScopeRef(NodeRef);

impl Clone for CfnIPAMScopeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMScopeRef {}
impl AsNode for CfnIPAMScopeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMScopeRef {
    /// What `Ref` returns: its `IpamScopeId`, a [`ec2::IpamScopeId`](kinds::ec2::IpamScopeId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpamScopeId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the scope.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::IpamScopeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ARN of an IPAM.
    ///
    /// `Fn::GetAtt` of `IpamArn`.
    #[inline]
    pub fn attr_ipam_arn(&self) -> Value<kinds::ec2::IpamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamArn")))
    }

    /// The ID of an IPAM scope.
    ///
    /// `Fn::GetAtt` of `IpamScopeId`.
    #[inline]
    pub fn attr_ipam_scope_id(&self) -> Value<kinds::ec2::IpamScopeId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamScopeId")))
    }

    /// The type of the scope.
    ///
    /// `Fn::GetAtt` of `IpamScopeType`.
    #[inline]
    pub fn attr_ipam_scope_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamScopeType")))
    }

    /// Defines if the scope is the default scope or not.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[inline]
    pub fn attr_is_default(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefault")))
    }

    /// The number of pools in a scope.
    ///
    /// `Fn::GetAtt` of `PoolCount`.
    #[inline]
    pub fn attr_pool_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolCount")))
    }
}

impl IntoValue<kinds::ec2::IpamScopeId> for &CfnIPAMScopeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamScopeId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::IpamScopeArn> for &CfnIPAMScopeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamScopeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The configuration that links an Amazon VPC IPAM scope to an external authority system. It specifies the type of external system and the external resource identifier that identifies your account or instance in that system.
///
/// In IPAM, an external authority is a third-party IP address management system that provides CIDR blocks when you provision address space for top-level IPAM pools. This allows you to use your existing IP management system to control which address ranges are allocated to AWS while using Amazon VPC IPAM to manage subnets within those ranges.
///
/// The property type `IpamScopeExternalAuthorityConfiguration` of `AWS::EC2::IPAMScope`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpamScopeExternalAuthorityConfigurationProperty(Object);

impl IpamScopeExternalAuthorityConfigurationProperty {
    /// `IpamScopeExternalAuthorityConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `external_resource_identifier`: The identifier for the external resource managing this scope.
    /// - `ipam_scope_external_authority_type`: The type of external authority managing this scope.
    pub fn new(
        external_resource_identifier: impl IntoValue<String>,
        ipam_scope_external_authority_type: impl IntoValue<IpamScopeExternalAuthorityType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExternalResourceIdentifier",
            external_resource_identifier.into_value().into_node(),
        );
        object_.put(
            "IpamScopeExternalAuthorityType",
            ipam_scope_external_authority_type.into_value().into_node(),
        );
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

impl Kind for IpamScopeExternalAuthorityConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpamScopeExternalAuthorityConfigurationProperty>
    for IpamScopeExternalAuthorityConfigurationProperty
{
}
impl From<IpamScopeExternalAuthorityConfigurationProperty> for Node {
    #[inline]
    fn from(value: IpamScopeExternalAuthorityConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpamScopeExternalAuthorityConfigurationProperty>
    for IpamScopeExternalAuthorityConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<IpamScopeExternalAuthorityConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IpamScopeExternalAuthorityType` of a `IpamScopeExternalAuthorityConfiguration` of `AWS::EC2::IPAMScope`.
pub enum IpamScopeExternalAuthorityType {
    /// `infoblox`.
    Infoblox,
}

#[diagnostic::do_not_recommend]
impl Kind for IpamScopeExternalAuthorityType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpamScopeExternalAuthorityType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpamScopeExternalAuthorityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpamScopeExternalAuthorityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpamScopeExternalAuthorityType> for IpamScopeExternalAuthorityType {
    #[inline]
    fn into_value(self) -> Value<IpamScopeExternalAuthorityType> {
        const VALUES: &[&str] = &["infoblox"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
