// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::FlowEntitlement` and its property types.

use crate::l1::*;

/// The `AWS::MediaConnect::FlowEntitlement` resource defines the permission that an AWS account grants to another AWS account to allow access to the content in a specific AWS Elemental MediaConnect flow. The content originator grants an entitlement to a specific AWS account (the subscriber). When an entitlement is granted, the subscriber can create a flow using the originator's flow as the source. Each flow can have up to 50 entitlements.
///
/// `AWS::MediaConnect::FlowEntitlement`; `Ref` returns its `EntitlementArn`, a [`mediaconnect::FlowEntitlementArn`](kinds::mediaconnect::FlowEntitlementArn).
/// Changing one of these replaces it: `DataTransferSubscriberFeePercent`, `FlowArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowEntitlement(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::FlowEntitlement",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flow_entitlement.rules"),
};

impl CfnFlowEntitlement {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::FlowEntitlement";

    /// `CfnFlowEntitlement` with its required properties, in alphabetical order:
    ///
    /// - `description`: A description of the entitlement.
    /// - `flow_arn`: The Amazon Resource Name (ARN) of the flow.
    /// - `name`: The name of the entitlement.
    /// - `subscribers`: The AWS account IDs that you want to share your content with.
    pub fn new(
        description: impl IntoValue<String>,
        flow_arn: impl IntoValue<kinds::mediaconnect::FlowArn>,
        name: impl IntoValue<String>,
        subscribers: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("FlowArn", flow_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Subscribers", subscribers.into_value().into_node());
        Self(object_)
    }

    /// The percentage of the entitlement data transfer fee that you want the subscriber to be responsible for.
    ///
    /// `DataTransferSubscriberFeePercent`; default `0`; an update replaces the resource.
    pub fn data_transfer_subscriber_fee_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "DataTransferSubscriberFeePercent",
            value.into_value().into_node(),
        );
        self
    }

    /// Encryption information.
    ///
    /// `Encryption`; updated in place.
    pub fn encryption(mut self, value: impl IntoValue<EncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// An indication of whether the new entitlement should be enabled or disabled as soon as it is created. If you don’t specify the entitlementStatus field in your request, MediaConnect sets it to ENABLED.
    ///
    /// `EntitlementStatus`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn entitlement_status(mut self, value: impl IntoValue<EntitlementStatus>) -> Self {
        self.0
            .put("EntitlementStatus", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag and organize this flow entitlement.
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

impl Construct for CfnFlowEntitlement {
    type Handle = CfnFlowEntitlementRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowEntitlementRef {
        CfnFlowEntitlementRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowEntitlement`] of a stack.
pub struct CfnFlowEntitlementRef(NodeRef);

impl Clone for CfnFlowEntitlementRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowEntitlementRef {}
impl AsNode for CfnFlowEntitlementRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowEntitlementRef {
    /// What `Ref` returns: its `EntitlementArn`, a [`mediaconnect::FlowEntitlementArn`](kinds::mediaconnect::FlowEntitlementArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::FlowEntitlementArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The entitlement ARN.
    ///
    /// `Fn::GetAtt` of `EntitlementArn`.
    #[inline]
    pub fn attr_entitlement_arn(&self) -> Value<kinds::mediaconnect::FlowEntitlementArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EntitlementArn")))
    }
}

impl IntoValue<kinds::mediaconnect::FlowEntitlementArn> for &CfnFlowEntitlementRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::FlowEntitlementArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Encryption information.
///
/// The property type `Encryption` of `AWS::MediaConnect::FlowEntitlement`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionProperty(Object);

impl EncryptionProperty {
    /// `EncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `algorithm`: The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256).
    /// - `role_arn`: The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
    pub fn new(
        algorithm: impl IntoValue<super::Algorithm>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Algorithm", algorithm.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. This parameter is not valid for static key encryption.
    ///
    /// `ConstantInitializationVector`.
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConstantInitializationVector",
            value.into_value().into_node(),
        );
        self
    }

    /// The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `DeviceId`.
    pub fn device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceId", value.into_value().into_node());
        self
    }

    /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the default setting ( `static-key`). Valid key types are: `static-key`, `speke`, and `srt-password`.
    ///
    /// `KeyType`; default `"static-key"`; one of `speke`, `static-key`.
    pub fn key_type(mut self, value: impl IntoValue<KeyType>) -> Self {
        self.0.put("KeyType", value.into_value().into_node());
        self
    }

    /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// An identifier for the content. The service sends this value to the key server to identify the current endpoint. The resource ID is also known as the content ID. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is required for static key encryption and is not valid for SPEKE encryption.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
        self
    }

    /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Kind for EncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionProperty> for EncryptionProperty {}
impl From<EncryptionProperty> for Node {
    #[inline]
    fn from(value: EncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionProperty> for EncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EntitlementStatus` of `AWS::MediaConnect::FlowEntitlement`.
pub enum EntitlementStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for EntitlementStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for EntitlementStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for EntitlementStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EntitlementStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<EntitlementStatus> for EntitlementStatus {
    #[inline]
    fn into_value(self) -> Value<EntitlementStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyType` of a `Encryption` of `AWS::MediaConnect::FlowEntitlement`.
pub enum KeyType {
    /// `speke`.
    Speke,
    /// `static-key`.
    StaticKey,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyType> for KeyType {
    #[inline]
    fn into_value(self) -> Value<KeyType> {
        const VALUES: &[&str] = &["speke", "static-key"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
