// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Signer::SigningProfile` and its property types.

use crate::l1::*;

/// Creates a signing profile. A signing profile is a code-signing template that can be used to carry out a pre-defined signing job.
///
/// `AWS::Signer::SigningProfile`; `Ref` returns its `Arn`, a [`signer::SigningProfileArn`](kinds::signer::SigningProfileArn).
/// Changing one of these replaces it: `PlatformId`, `ProfileName`, `SignatureValidityPeriod`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSigningProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Signer::SigningProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("signing_profile.rules"),
};

impl CfnSigningProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Signer::SigningProfile";

    /// `CfnSigningProfile` with its required properties, in alphabetical order:
    ///
    /// - `platform_id`: The ID of a platform that is available for use by a signing profile.
    pub fn new(platform_id: impl IntoValue<PlatformId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PlatformId", platform_id.into_value().into_node());
        Self(object_)
    }

    /// The name of the signing profile.
    ///
    /// `ProfileName`; an update replaces the resource.
    pub fn profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProfileName", value.into_value().into_node());
        self
    }

    /// The validity period override for any signature generated using this signing profile. If unspecified, the default is 135 months.
    ///
    /// `SignatureValidityPeriod`; an update replaces the resource.
    pub fn signature_validity_period(
        mut self,
        value: impl IntoValue<SignatureValidityPeriodProperty>,
    ) -> Self {
        self.0
            .put("SignatureValidityPeriod", value.into_value().into_node());
        self
    }

    /// A list of tags associated with the signing profile.
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

impl Construct for CfnSigningProfile {
    type Handle = CfnSigningProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSigningProfileRef {
        CfnSigningProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSigningProfile`] of a stack.
pub struct CfnSigningProfileRef(NodeRef);

impl Clone for CfnSigningProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSigningProfileRef {}
impl AsNode for CfnSigningProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSigningProfileRef {
    /// What `Ref` returns: its `Arn`, a [`signer::SigningProfileArn`](kinds::signer::SigningProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::signer::SigningProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the signing profile created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::signer::SigningProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the signing profile created.
    ///
    /// `Fn::GetAtt` of `ProfileName`.
    #[inline]
    pub fn attr_profile_name(&self) -> Value<kinds::signer::SigningProfileName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileName")))
    }

    /// The version of the signing profile created.
    ///
    /// `Fn::GetAtt` of `ProfileVersion`.
    #[inline]
    pub fn attr_profile_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileVersion")))
    }

    /// The signing profile ARN, including the profile version.
    ///
    /// `Fn::GetAtt` of `ProfileVersionArn`.
    #[inline]
    pub fn attr_profile_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileVersionArn")))
    }
}

impl IntoValue<kinds::signer::SigningProfileArn> for &CfnSigningProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::signer::SigningProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::signer::SigningProfileName> for &CfnSigningProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::signer::SigningProfileName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileName")))
    }
}

/// The validity period for the signing job.
///
/// The property type `SignatureValidityPeriod` of `AWS::Signer::SigningProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SignatureValidityPeriodProperty(Object);

impl SignatureValidityPeriodProperty {
    /// `SignatureValidityPeriodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time unit for signature validity: DAYS | MONTHS | YEARS.
    ///
    /// `Type`; one of `DAYS`, `MONTHS`, `YEARS`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The numerical value of the time unit for signature validity.
    ///
    /// `Value`; an update replaces the resource.
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for SignatureValidityPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SignatureValidityPeriodProperty> for SignatureValidityPeriodProperty {}
impl From<SignatureValidityPeriodProperty> for Node {
    #[inline]
    fn from(value: SignatureValidityPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SignatureValidityPeriodProperty> for SignatureValidityPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<SignatureValidityPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PlatformId` of `AWS::Signer::SigningProfile`.
pub enum PlatformId {
    /// `AWSLambda-SHA384-ECDSA`.
    AwsLambdaSha384Ecdsa,
    /// `Notation-OCI-SHA384-ECDSA`.
    NotationOciSha384Ecdsa,
}

#[diagnostic::do_not_recommend]
impl Kind for PlatformId {}
#[diagnostic::do_not_recommend]
impl TextKind for PlatformId {}
#[diagnostic::do_not_recommend]
impl IdKind for PlatformId {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlatformId {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlatformId> for PlatformId {
    #[inline]
    fn into_value(self) -> Value<PlatformId> {
        const VALUES: &[&str] = &["AWSLambda-SHA384-ECDSA", "Notation-OCI-SHA384-ECDSA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SignatureValidityPeriod` of `AWS::Signer::SigningProfile`.
pub enum Type {
    /// `DAYS`.
    Days,
    /// `MONTHS`.
    Months,
    /// `YEARS`.
    Years,
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
        const VALUES: &[&str] = &["DAYS", "MONTHS", "YEARS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
