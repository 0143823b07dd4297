// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCAConnectorAD::Connector` and its property types.

use crate::l1::*;

/// Creates a connector between AWS Private CA and an Active Directory. You must specify the private CA, directory ID, and security groups.
///
/// `AWS::PCAConnectorAD::Connector`; `Ref` returns its `ConnectorArn`, a [`pcaconnectorad::ConnectorArn`](kinds::pcaconnectorad::ConnectorArn).
/// Changing one of these replaces it: `CertificateAuthorityArn`, `DirectoryId`, `VpcInformation`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCAConnectorAD::Connector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCAConnectorAD::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `certificate_authority_arn`: The Amazon Resource Name (ARN) of the certificate authority being used.
    /// - `directory_id`: The identifier of the Active Directory.
    /// - `vpc_information`: Information of the VPC and security group(s) used with the connector.
    pub fn new(
        certificate_authority_arn: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
        directory_id: impl IntoValue<String>,
        vpc_information: impl IntoValue<VpcInformationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateAuthorityArn",
            certificate_authority_arn.into_value().into_node(),
        );
        object_.put("DirectoryId", directory_id.into_value().into_node());
        object_.put("VpcInformation", vpc_information.into_value().into_node());
        Self(object_)
    }

    /// Metadata assigned to a connector consisting of a key-value pair.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnConnector {
    type Handle = CfnConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorRef {
        CfnConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnector`] of a stack.
pub struct CfnConnectorRef(NodeRef);

impl Clone for CfnConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorRef {}
impl AsNode for CfnConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorRef {
    /// What `Ref` returns: its `ConnectorArn`, a [`pcaconnectorad::ConnectorArn`](kinds::pcaconnectorad::ConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pcaconnectorad::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that was returned when you called [CreateConnector](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateConnector.html).
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[inline]
    pub fn attr_connector_arn(&self) -> Value<kinds::pcaconnectorad::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorArn")))
    }
}

impl IntoValue<kinds::pcaconnectorad::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pcaconnectorad::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about your VPC and security groups used with the connector.
///
/// The property type `VpcInformation` of `AWS::PCAConnectorAD::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcInformationProperty(Object);

impl VpcInformationProperty {
    /// `VpcInformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The security groups used with the connector.
    pub fn new(security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        Self(object_)
    }

    /// The VPC IP address type.
    ///
    /// `IpAddressType`; one of `IPV4`, `DUALSTACK`.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
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

impl Kind for VpcInformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcInformationProperty> for VpcInformationProperty {}
impl From<VpcInformationProperty> for Node {
    #[inline]
    fn from(value: VpcInformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcInformationProperty> for VpcInformationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcInformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IpAddressType` of a `VpcInformation` of `AWS::PCAConnectorAD::Connector`.
pub enum IpAddressType {
    /// `DUALSTACK`.
    Dualstack,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpAddressType> for IpAddressType {
    #[inline]
    fn into_value(self) -> Value<IpAddressType> {
        const VALUES: &[&str] = &["DUALSTACK", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
