// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCAConnectorSCEP::Connector` and its property types.

use crate::l1::*;

/// Connector for SCEP is a service that links AWS Private Certificate Authority to your SCEP-enabled devices. The connector brokers the exchange of certificates from AWS Private CA to your SCEP-enabled devices and mobile device management systems. The connector is a complex type that contains the connector's configuration settings.
///
/// `AWS::PCAConnectorSCEP::Connector`; `Ref` returns its `ConnectorArn`, a [`pcaconnectorscep::ConnectorArn`](kinds::pcaconnectorscep::ConnectorArn).
/// Changing one of these replaces it: `CertificateAuthorityArn`, `MobileDeviceManagement`, `VpcEndpointId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCAConnectorSCEP::Connector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCAConnectorSCEP::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `certificate_authority_arn`: The Amazon Resource Name (ARN) of the certificate authority associated with the connector.
    pub fn new(
        certificate_authority_arn: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateAuthorityArn",
            certificate_authority_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Contains settings relevant to the mobile device management system that you chose for the connector. If you didn't configure `MobileDeviceManagement`, then the connector is for general-purpose use and this object is empty.
    ///
    /// `MobileDeviceManagement`; an update replaces the resource.
    pub fn mobile_device_management(
        mut self,
        value: impl IntoValue<MobileDeviceManagementProperty>,
    ) -> Self {
        self.0
            .put("MobileDeviceManagement", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `VpcEndpointId` property.
    ///
    /// `VpcEndpointId`; an update replaces the resource.
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<kinds::ec2::VpcEndpointId>) -> Self {
        self.0.put("VpcEndpointId", value.into_value().into_node());
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
    /// What `Ref` returns: its `ConnectorArn`, a [`pcaconnectorscep::ConnectorArn`](kinds::pcaconnectorscep::ConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pcaconnectorscep::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[inline]
    pub fn attr_connector_arn(&self) -> Value<kinds::pcaconnectorscep::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorArn")))
    }

    /// The connector's HTTPS public SCEP URL.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The `OpenIdConfiguration` attribute.
    ///
    /// `Fn::GetAtt` of `OpenIdConfiguration`.
    #[inline]
    pub fn attr_open_id_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OpenIdConfiguration")))
    }

    /// The connector type.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::pcaconnectorscep::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pcaconnectorscep::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains configuration details for use with Microsoft Intune. For information about using Connector for SCEP for Microsoft Intune, see [Using Connector for SCEP for Microsoft Intune](https://docs.aws.amazon.com/privateca/latest/userguide/scep-connector.htmlconnector-for-scep-intune.html).
///
/// When you use Connector for SCEP for Microsoft Intune, certain functionalities are enabled by accessing Microsoft Intune through the Microsoft API. Your use of the Connector for SCEP and accompanying AWS services doesn't remove your need to have a valid license for your use of the Microsoft Intune service. You should also review the [Microsoft Intune® App Protection Policies](https://docs.aws.amazon.com/https://learn.microsoft.com/en-us/mem/intune/apps/app-protection-policy).
///
/// The property type `IntuneConfiguration` of `AWS::PCAConnectorSCEP::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntuneConfigurationProperty(Object);

impl IntuneConfigurationProperty {
    /// `IntuneConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `azure_application_id`: The directory (tenant) ID from your Microsoft Entra ID app registration.
    /// - `domain`: The primary domain from your Microsoft Entra ID app registration.
    pub fn new(
        azure_application_id: impl IntoValue<String>,
        domain: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AzureApplicationId",
            azure_application_id.into_value().into_node(),
        );
        object_.put("Domain", domain.into_value().into_node());
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

impl Kind for IntuneConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntuneConfigurationProperty> for IntuneConfigurationProperty {}
impl From<IntuneConfigurationProperty> for Node {
    #[inline]
    fn from(value: IntuneConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntuneConfigurationProperty> for IntuneConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IntuneConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If you don't supply a value, by default Connector for SCEP creates a connector for general-purpose use. A general-purpose connector is designed to work with clients or endpoints that support the SCEP protocol, except Connector for SCEP for Microsoft Intune. For information about considerations and limitations with using Connector for SCEP, see [Considerations and Limitations](https://docs.aws.amazon.com/privateca/latest/userguide/scep-connector.htmlc4scep-considerations-limitations.html).
///
/// If you provide an `IntuneConfiguration`, Connector for SCEP creates a connector for use with Microsoft Intune, and you manage the challenge passwords using Microsoft Intune. For more information, see [Using Connector for SCEP for Microsoft Intune](https://docs.aws.amazon.com/privateca/latest/userguide/scep-connector.htmlconnector-for-scep-intune.html).
///
/// The property type `MobileDeviceManagement` of `AWS::PCAConnectorSCEP::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct MobileDeviceManagementProperty(Object);

impl MobileDeviceManagementProperty {
    /// `MobileDeviceManagementProperty` with its required properties, in alphabetical order:
    ///
    /// - `intune`: Configuration settings for use with Microsoft Intune.
    pub fn new(intune: impl IntoValue<IntuneConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Intune", intune.into_value().into_node());
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

impl Kind for MobileDeviceManagementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MobileDeviceManagementProperty> for MobileDeviceManagementProperty {}
impl From<MobileDeviceManagementProperty> for Node {
    #[inline]
    fn from(value: MobileDeviceManagementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MobileDeviceManagementProperty> for MobileDeviceManagementProperty {
    #[inline]
    fn into_value(self) -> Value<MobileDeviceManagementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
