// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MailManagerIngressPoint` and its property types.

use crate::l1::*;

/// Resource to provision an ingress endpoint for receiving email. An ingress endpoint serves as the entry point for incoming emails, allowing you to define how emails are received and processed within your AWS environment.
///
/// `AWS::SES::MailManagerIngressPoint`; `Ref` returns its `IngressPointId`, a [`ses::MailManagerIngressPointId`](kinds::ses::MailManagerIngressPointId).
/// Changing one of these replaces it: `NetworkConfiguration`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMailManagerIngressPoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MailManagerIngressPoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mail_manager_ingress_point.rules"),
};

impl CfnMailManagerIngressPoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MailManagerIngressPoint";

    /// `CfnMailManagerIngressPoint` with its required properties, in alphabetical order:
    ///
    /// - `rule_set_id`: The identifier of an existing rule set that you attach to an ingress endpoint resource.
    /// - `traffic_policy_id`: The identifier of an existing traffic policy that you attach to an ingress endpoint resource.
    /// - `r#type`: The type of the ingress endpoint to create.
    pub fn new(
        rule_set_id: impl IntoValue<String>,
        traffic_policy_id: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleSetId", rule_set_id.into_value().into_node());
        object_.put(
            "TrafficPolicyId",
            traffic_policy_id.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The configuration of the ingress endpoint resource.
    ///
    /// `IngressPointConfiguration`; updated in place.
    pub fn ingress_point_configuration(
        mut self,
        value: impl IntoValue<IngressPointConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IngressPointConfiguration", value.into_value().into_node());
        self
    }

    /// A user friendly name for an ingress endpoint resource.
    ///
    /// `IngressPointName`; updated in place.
    pub fn ingress_point_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IngressPointName", value.into_value().into_node());
        self
    }

    /// The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource.
    ///
    /// `NetworkConfiguration`; an update replaces the resource.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The update status of an ingress endpoint.
    ///
    /// `StatusToUpdate`; one of `ACTIVE`, `CLOSED`; updated in place.
    pub fn status_to_update(mut self, value: impl IntoValue<StatusToUpdate>) -> Self {
        self.0.put("StatusToUpdate", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TlsPolicy` property.
    ///
    /// `TlsPolicy`; one of `REQUIRED`, `OPTIONAL`, `FIPS`; updated in place.
    pub fn tls_policy(mut self, value: impl IntoValue<TlsPolicy>) -> Self {
        self.0.put("TlsPolicy", value.into_value().into_node());
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

impl Construct for CfnMailManagerIngressPoint {
    type Handle = CfnMailManagerIngressPointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMailManagerIngressPointRef {
        CfnMailManagerIngressPointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMailManagerIngressPoint`] of a stack.
pub struct CfnMailManagerIngressPointRef(NodeRef);

impl Clone for CfnMailManagerIngressPointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMailManagerIngressPointRef {}
impl AsNode for CfnMailManagerIngressPointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMailManagerIngressPointRef {
    /// What `Ref` returns: its `IngressPointId`, a [`ses::MailManagerIngressPointId`](kinds::ses::MailManagerIngressPointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MailManagerIngressPointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The DNS A Record that identifies your ingress endpoint. Configure your DNS Mail Exchange (MX) record with this value to route emails to Mail Manager.
    ///
    /// `Fn::GetAtt` of `ARecord`.
    #[inline]
    pub fn attr_a_record(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARecord")))
    }

    /// The Amazon Resource Name (ARN) of the ingress endpoint resource.
    ///
    /// `Fn::GetAtt` of `IngressPointArn`.
    #[inline]
    pub fn attr_ingress_point_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IngressPointArn")))
    }

    /// The identifier of the ingress endpoint resource.
    ///
    /// `Fn::GetAtt` of `IngressPointId`.
    #[inline]
    pub fn attr_ingress_point_id(&self) -> Value<kinds::ses::MailManagerIngressPointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IngressPointId")))
    }

    /// The status of the ingress endpoint resource.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::ses::MailManagerIngressPointId> for &CfnMailManagerIngressPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MailManagerIngressPointId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration of the ingress endpoint resource.
///
/// > This data type is a UNION, so only one of the following members can be specified when used or returned.
///
/// The property type `IngressPointConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressPointConfigurationProperty(Object);

impl IngressPointConfigurationProperty {
    /// `IngressPointConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The SecretsManager::Secret ARN of the ingress endpoint resource.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
        self
    }

    /// The password of the ingress endpoint resource.
    ///
    /// `SmtpPassword`.
    pub fn smtp_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SmtpPassword", value.into_value().into_node());
        self
    }

    /// The `TlsAuthConfiguration` property.
    ///
    /// `TlsAuthConfiguration`.
    pub fn tls_auth_configuration(
        mut self,
        value: impl IntoValue<TlsAuthConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TlsAuthConfiguration", value.into_value().into_node());
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

impl Kind for IngressPointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressPointConfigurationProperty> for IngressPointConfigurationProperty {}
impl From<IngressPointConfigurationProperty> for Node {
    #[inline]
    fn from(value: IngressPointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressPointConfigurationProperty> for IngressPointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IngressPointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource.
///
/// The property type `NetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the network configuration for the private ingress point.
    ///
    /// `PrivateNetworkConfiguration`.
    pub fn private_network_configuration(
        mut self,
        value: impl IntoValue<PrivateNetworkConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PrivateNetworkConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the network configuration for the public ingress point.
    ///
    /// `PublicNetworkConfiguration`.
    pub fn public_network_configuration(
        mut self,
        value: impl IntoValue<PublicNetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PublicNetworkConfiguration", value.into_value().into_node());
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

impl Kind for NetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigurationProperty> for NetworkConfigurationProperty {}
impl From<NetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigurationProperty> for NetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the network configuration for the private ingress point.
///
/// The property type `PrivateNetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateNetworkConfigurationProperty(Object);

impl PrivateNetworkConfigurationProperty {
    /// `PrivateNetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_endpoint_id`: The identifier of the VPC endpoint to associate with this private ingress point.
    pub fn new(vpc_endpoint_id: impl IntoValue<kinds::ec2::VpcEndpointId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcEndpointId", vpc_endpoint_id.into_value().into_node());
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

impl Kind for PrivateNetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateNetworkConfigurationProperty> for PrivateNetworkConfigurationProperty {}
impl From<PrivateNetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: PrivateNetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateNetworkConfigurationProperty> for PrivateNetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateNetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the network configuration for the public ingress point.
///
/// The property type `PublicNetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicNetworkConfigurationProperty(Object);

impl PublicNetworkConfigurationProperty {
    /// `PublicNetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ip_type`: The IP address type for the public ingress point.
    pub fn new(ip_type: impl IntoValue<IpType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpType", ip_type.into_value().into_node());
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

impl Kind for PublicNetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicNetworkConfigurationProperty> for PublicNetworkConfigurationProperty {}
impl From<PublicNetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: PublicNetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicNetworkConfigurationProperty> for PublicNetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PublicNetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TlsAuthConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsAuthConfigurationProperty(Object);

impl TlsAuthConfigurationProperty {
    /// `TlsAuthConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `trust_store`
    pub fn new(trust_store: impl IntoValue<TrustStoreProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TrustStore", trust_store.into_value().into_node());
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

impl Kind for TlsAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsAuthConfigurationProperty> for TlsAuthConfigurationProperty {}
impl From<TlsAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: TlsAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsAuthConfigurationProperty> for TlsAuthConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TlsAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrustStore` of `AWS::SES::MailManagerIngressPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrustStoreProperty(Object);

impl TrustStoreProperty {
    /// `TrustStoreProperty` with its required properties, in alphabetical order:
    ///
    /// - `ca_content`
    pub fn new(ca_content: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CAContent", ca_content.into_value().into_node());
        Self(object_)
    }

    /// The `CrlContent` property.
    ///
    /// `CrlContent`.
    pub fn crl_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CrlContent", value.into_value().into_node());
        self
    }

    /// The `KmsKeyArn` property.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for TrustStoreProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrustStoreProperty> for TrustStoreProperty {}
impl From<TrustStoreProperty> for Node {
    #[inline]
    fn from(value: TrustStoreProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrustStoreProperty> for TrustStoreProperty {
    #[inline]
    fn into_value(self) -> Value<TrustStoreProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IpType` of a `PublicNetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
pub enum IpType {
    /// `DUAL_STACK`.
    DualStack,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for IpType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpType> for IpType {
    #[inline]
    fn into_value(self) -> Value<IpType> {
        const VALUES: &[&str] = &["DUAL_STACK", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StatusToUpdate` of `AWS::SES::MailManagerIngressPoint`.
pub enum StatusToUpdate {
    /// `ACTIVE`.
    Active,
    /// `CLOSED`.
    Closed,
}

#[diagnostic::do_not_recommend]
impl Kind for StatusToUpdate {}
#[diagnostic::do_not_recommend]
impl TextKind for StatusToUpdate {}
#[diagnostic::do_not_recommend]
impl IdKind for StatusToUpdate {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StatusToUpdate {}
#[diagnostic::do_not_recommend]
impl IntoValue<StatusToUpdate> for StatusToUpdate {
    #[inline]
    fn into_value(self) -> Value<StatusToUpdate> {
        const VALUES: &[&str] = &["ACTIVE", "CLOSED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TlsPolicy` of `AWS::SES::MailManagerIngressPoint`.
pub enum TlsPolicy {
    /// `FIPS`.
    Fips,
    /// `OPTIONAL`.
    Optional,
    /// `REQUIRED`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for TlsPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for TlsPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for TlsPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TlsPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<TlsPolicy> for TlsPolicy {
    #[inline]
    fn into_value(self) -> Value<TlsPolicy> {
        const VALUES: &[&str] = &["FIPS", "OPTIONAL", "REQUIRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::SES::MailManagerIngressPoint`.
pub enum Type {
    /// `AUTH`.
    Auth,
    /// `MTLS`.
    Mtls,
    /// `OPEN`.
    Open,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["AUTH", "MTLS", "OPEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
