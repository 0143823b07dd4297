// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::EncryptionConfiguration` and its property types.

use crate::l1::*;

/// Retrieves the encryption configuration for resources and data of your AWS account in AWS IoT Core. For more information, see [Data encryption at rest](https://docs.aws.amazon.com/iot/latest/developerguide/encryption-at-rest.html) in the *AWS IoT Core Developer Guide*.
///
/// `AWS::IoT::EncryptionConfiguration`; `Ref` returns its `AccountId`, a [`iot::EncryptionConfigurationAccountId`](kinds::iot::EncryptionConfigurationAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEncryptionConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::EncryptionConfiguration",
    tags: None,
    rules: include_str!("encryption_configuration.rules"),
};

impl CfnEncryptionConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::EncryptionConfiguration";

    /// `CfnEncryptionConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `encryption_type`: The type of the KMS key.
    pub fn new(encryption_type: impl IntoValue<EncryptionType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncryptionType", encryption_type.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the IAM role assumed by AWS IoT Core to call AWS on behalf of the customer.
    ///
    /// `KmsAccessRoleArn`; updated in place.
    pub fn kms_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("KmsAccessRoleArn", value.into_value().into_node());
        self
    }

    /// The ARN of the customer managed KMS key.
    ///
    /// `KmsKeyArn`; updated in place.
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

impl Construct for CfnEncryptionConfiguration {
    type Handle = CfnEncryptionConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEncryptionConfigurationRef {
        CfnEncryptionConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEncryptionConfiguration`] of a stack.
pub struct CfnEncryptionConfigurationRef(NodeRef);

impl Clone for CfnEncryptionConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEncryptionConfigurationRef {}
impl AsNode for CfnEncryptionConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEncryptionConfigurationRef {
    /// What `Ref` returns: its `AccountId`, a [`iot::EncryptionConfigurationAccountId`](kinds::iot::EncryptionConfigurationAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::EncryptionConfigurationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier (ID) of an AWS account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::iot::EncryptionConfigurationAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// The `ConfigurationDetails` attribute.
    ///
    /// `Fn::GetAtt` of `ConfigurationDetails`.
    #[inline]
    pub fn attr_configuration_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigurationDetails")))
    }

    /// The date when encryption configuration is last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedDate`.
    #[inline]
    pub fn attr_last_modified_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedDate")))
    }
}

impl IntoValue<kinds::iot::EncryptionConfigurationAccountId> for &CfnEncryptionConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::EncryptionConfigurationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `EncryptionType` of `AWS::IoT::EncryptionConfiguration`.
pub enum EncryptionType {
    /// `AWS_OWNED_KMS_KEY`.
    AwsOwnedKmsKey,
    /// `CUSTOMER_MANAGED_KMS_KEY`.
    CustomerManagedKmsKey,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionType> for EncryptionType {
    #[inline]
    fn into_value(self) -> Value<EncryptionType> {
        const VALUES: &[&str] = &["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KMS_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
