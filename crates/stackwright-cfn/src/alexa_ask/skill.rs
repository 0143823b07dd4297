// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `Alexa::ASK::Skill` and its property types.

use crate::l1::*;

/// The `Alexa::ASK::Skill` resource creates an Alexa skill that enables customers to access new abilities. For more information about developing a skill, see the.
///
/// `Alexa::ASK::Skill`; `Ref` returns its `Id`, a [`alexa_ask::SkillId`](kinds::alexa_ask::SkillId).
/// Changing one of these replaces it: `VendorId`.
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-alexa-ask-skill.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSkill(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "Alexa::ASK::Skill",
    tags: None,
    rules: include_str!("skill.rules"),
};

impl CfnSkill {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "Alexa::ASK::Skill";

    /// `CfnSkill` with its required properties, in alphabetical order:
    ///
    /// - `authentication_configuration`: Login with Amazon (LWA) configuration used to authenticate with the Alexa service.
    /// - `skill_package`: Configuration for the skill package that contains the components of the Alexa skill.
    /// - `vendor_id`: The vendor ID associated with the Amazon developer account that will host the skill.
    pub fn new(
        authentication_configuration: impl IntoValue<AuthenticationConfigurationProperty>,
        skill_package: impl IntoValue<SkillPackageProperty>,
        vendor_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationConfiguration",
            authentication_configuration.into_value().into_node(),
        );
        object_.put("SkillPackage", skill_package.into_value().into_node());
        object_.put("VendorId", vendor_id.into_value().into_node());
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

impl Construct for CfnSkill {
    type Handle = CfnSkillRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSkillRef {
        CfnSkillRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSkill`] of a stack.
pub struct CfnSkillRef(NodeRef);

impl Clone for CfnSkillRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSkillRef {}
impl AsNode for CfnSkillRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSkillRef {
    /// What `Ref` returns: its `Id`, a [`alexa_ask::SkillId`](kinds::alexa_ask::SkillId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::alexa_ask::SkillId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::alexa_ask::SkillId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::alexa_ask::SkillId> for &CfnSkillRef {
    #[inline]
    fn into_value(self) -> Value<kinds::alexa_ask::SkillId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `AuthenticationConfiguration` property type specifies the Login with Amazon (LWA) configuration used to authenticate with the Alexa service. Only Login with Amazon security profiles created through the are supported for authentication. A client ID, client secret, and refresh token are required. You can generate a client ID and client secret by creating a new on the Amazon Developer Portal or you can retrieve them from an existing profile. You can then retrieve the refresh token using the Alexa Skills Kit CLI. For instructions, see in the.
///
/// `AuthenticationConfiguration` is a property of the `Alexa::ASK::Skill` resource.
///
/// The property type `AuthenticationConfiguration` of `Alexa::ASK::Skill`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationConfigurationProperty(Object);

impl AuthenticationConfigurationProperty {
    /// `AuthenticationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: Client ID from Login with Amazon (LWA).
    /// - `client_secret`: Client secret from Login with Amazon (LWA).
    /// - `refresh_token`: Refresh token from Login with Amazon (LWA).
    pub fn new(
        client_id: impl IntoValue<String>,
        client_secret: impl IntoValue<String>,
        refresh_token: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        object_.put("RefreshToken", refresh_token.into_value().into_node());
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

impl Kind for AuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {}
impl From<AuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Overrides` property type provides overrides to the skill package to apply when creating or updating the skill. Values provided here do not modify the contents of the original skill package. Currently, only overriding values inside of the skill manifest component of the package is supported.
///
/// `Overrides` is a property of the `Alexa::ASK::Skill SkillPackage` property type.
///
/// The property type `Overrides` of `Alexa::ASK::Skill`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverridesProperty(Object);

impl OverridesProperty {
    /// `OverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Overrides to apply to the skill manifest inside of the skill package. The skill manifest contains metadata about the skill. For more information, see.
    ///
    /// `Manifest`; free JSON, such as an [`Object`].
    pub fn manifest(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Manifest", value.into_value().into_node());
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

impl Kind for OverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverridesProperty> for OverridesProperty {}
impl From<OverridesProperty> for Node {
    #[inline]
    fn from(value: OverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverridesProperty> for OverridesProperty {
    #[inline]
    fn into_value(self) -> Value<OverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `SkillPackage` property type contains configuration details for the skill package that contains the components of the Alexa skill. Skill packages are retrieved from an Amazon S3 bucket and key and used to create and update the skill. More details about the skill package format are located in the.
///
/// `SkillPackage` is a property of the `Alexa::ASK::Skill` resource.
///
/// The property type `SkillPackage` of `Alexa::ASK::Skill`.
#[must_use = "a property type does nothing until it is set"]
pub struct SkillPackageProperty(Object);

impl SkillPackageProperty {
    /// `SkillPackageProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The name of the Amazon S3 bucket where the .zip file that contains the skill package is stored.
    /// - `s3_key`: The location and name of the skill package .zip file.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3Key", s3_key.into_value().into_node());
        Self(object_)
    }

    /// Overrides to the skill package to apply when creating or updating the skill. Values provided here do not modify the contents of the original skill package. Currently, only overriding values inside of the skill manifest component of the package is supported.
    ///
    /// `Overrides`.
    pub fn overrides(mut self, value: impl IntoValue<OverridesProperty>) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
        self
    }

    /// ARN of the IAM role that grants the Alexa service ( `alexa-appkit.amazon.com`) permission to access the bucket and retrieve the skill package. This property is optional. If you do not provide it, the bucket must be publicly accessible or configured with a policy that allows this access. Otherwise, CloudFormation cannot create the skill.
    ///
    /// `S3BucketRole`.
    pub fn s3_bucket_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BucketRole", value.into_value().into_node());
        self
    }

    /// If you have S3 versioning enabled, the version ID of the skill package.zip file.
    ///
    /// `S3ObjectVersion`.
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3ObjectVersion", value.into_value().into_node());
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

impl Kind for SkillPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SkillPackageProperty> for SkillPackageProperty {}
impl From<SkillPackageProperty> for Node {
    #[inline]
    fn from(value: SkillPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SkillPackageProperty> for SkillPackageProperty {
    #[inline]
    fn into_value(self) -> Value<SkillPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
