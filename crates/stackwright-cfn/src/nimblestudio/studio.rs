// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NimbleStudio::Studio` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-studio.html>
///
/// `AWS::NimbleStudio::Studio`; `Ref` returns its `StudioId`, a [`nimblestudio::StudioId`](kinds::nimblestudio::StudioId).
/// Changing one of these replaces it: `StudioName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStudio(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NimbleStudio::Studio",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnStudio {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NimbleStudio::Studio";

    /// `CfnStudio` with its required properties, in alphabetical order:
    ///
    /// - `admin_role_arn`: \<p\>The IAM role that Studio Admins will assume when logging in to the Nimble Studio portal.\</p\>.
    /// - `display_name`: \<p\>A friendly name for the studio.\</p\>.
    /// - `studio_name`: \<p\>The studio name that is used in the URL of the Nimble Studio portal when accessed by Nimble Studio users.\</p\>.
    /// - `user_role_arn`: \<p\>The IAM role that Studio Users will assume when logging in to the Nimble Studio portal.\</p\>.
    pub fn new(
        admin_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        display_name: impl IntoValue<String>,
        studio_name: impl IntoValue<String>,
        user_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AdminRoleArn", admin_role_arn.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("StudioName", studio_name.into_value().into_node());
        object_.put("UserRoleArn", user_role_arn.into_value().into_node());
        Self(object_)
    }

    /// \<p\>Configuration of the encryption method that is used for the studio.\</p\>
    ///
    /// `StudioEncryptionConfiguration`; updated in place.
    pub fn studio_encryption_configuration(
        mut self,
        value: impl IntoValue<StudioEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "StudioEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnStudio {
    type Handle = CfnStudioRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStudioRef {
        CfnStudioRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStudio`] of a stack.
pub struct CfnStudioRef(NodeRef);

impl Clone for CfnStudioRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStudioRef {}
impl AsNode for CfnStudioRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStudioRef {
    /// What `Ref` returns: its `StudioId`, a [`nimblestudio::StudioId`](kinds::nimblestudio::StudioId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::nimblestudio::StudioId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// \<p\>The Amazon Web Services Region where the studio resource is located.\</p\>
    ///
    /// `Fn::GetAtt` of `HomeRegion`.
    #[inline]
    pub fn attr_home_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HomeRegion")))
    }

    /// \<p\>The Amazon Web Services SSO application client ID used to integrate with Amazon Web Services SSO to enable Amazon Web Services SSO users to log in to Nimble Studio portal.\</p\>
    ///
    /// `Fn::GetAtt` of `SsoClientId`.
    #[inline]
    pub fn attr_sso_client_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SsoClientId")))
    }

    /// The `StudioId` attribute.
    ///
    /// `Fn::GetAtt` of `StudioId`.
    #[inline]
    pub fn attr_studio_id(&self) -> Value<kinds::nimblestudio::StudioId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StudioId")))
    }

    /// \<p\>The address of the web page for the studio.\</p\>
    ///
    /// `Fn::GetAtt` of `StudioUrl`.
    #[inline]
    pub fn attr_studio_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StudioUrl")))
    }
}

impl IntoValue<kinds::nimblestudio::StudioId> for &CfnStudioRef {
    #[inline]
    fn into_value(self) -> Value<kinds::nimblestudio::StudioId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// \<p\>Configuration of the encryption method that is used for the studio.\</p\>
///
/// The property type `StudioEncryptionConfiguration` of `AWS::NimbleStudio::Studio`.
#[must_use = "a property type does nothing until it is set"]
pub struct StudioEncryptionConfigurationProperty(Object);

impl StudioEncryptionConfigurationProperty {
    /// `StudioEncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_type`: \<p\>The type of KMS key that is used to encrypt studio data.\</p\>.
    pub fn new(key_type: impl IntoValue<KeyType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyType", key_type.into_value().into_node());
        Self(object_)
    }

    /// \<p\>The ARN for a KMS key that is used to encrypt studio data.\</p\>
    ///
    /// `KeyArn`.
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyArn", value.into_value().into_node());
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

impl Kind for StudioEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StudioEncryptionConfigurationProperty> for StudioEncryptionConfigurationProperty {}
impl From<StudioEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: StudioEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StudioEncryptionConfigurationProperty> for StudioEncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StudioEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `KeyType` of a `StudioEncryptionConfiguration` of `AWS::NimbleStudio::Studio`.
pub enum KeyType {
    /// `AWS_OWNED_KEY`.
    AwsOwnedKey,
    /// `CUSTOMER_MANAGED_KEY`.
    CustomerManagedKey,
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
        const VALUES: &[&str] = &["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
