// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::Profile` and its property types.

use crate::l1::*;

/// Creates the local or partner profile to use for AS2 transfers.
///
/// `AWS::Transfer::Profile`; `Ref` returns its `ProfileId`, a [`transfer::ProfileId`](kinds::transfer::ProfileId).
/// Changing one of these replaces it: `ProfileType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::Profile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("profile.rules"),
};

impl CfnProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::Profile";

    /// `CfnProfile` with its required properties, in alphabetical order:
    ///
    /// - `as2_id`: The `As2Id` is the *AS2-name*, as defined in the [RFC 4130](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc4130).
    /// - `profile_type`: Indicates whether to list only `LOCAL` type profiles or only `PARTNER` type profiles.
    pub fn new(as2_id: impl IntoValue<String>, profile_type: impl IntoValue<ProfileType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("As2Id", as2_id.into_value().into_node());
        object_.put("ProfileType", profile_type.into_value().into_node());
        Self(object_)
    }

    /// An array of identifiers for the imported certificates. You use this identifier for working with profiles and partner profiles.
    ///
    /// `CertificateIds`; updated in place.
    pub fn certificate_ids(
        mut self,
        value: impl IntoValue<List<kinds::transfer::CertificateId>>,
    ) -> Self {
        self.0.put("CertificateIds", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for profiles.
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

impl Construct for CfnProfile {
    type Handle = CfnProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProfileRef {
        CfnProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProfile`] of a stack.
pub struct CfnProfileRef(NodeRef);

impl Clone for CfnProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProfileRef {}
impl AsNode for CfnProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProfileRef {
    /// What `Ref` returns: its `ProfileId`, a [`transfer::ProfileId`](kinds::transfer::ProfileId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transfer::ProfileId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name associated with the profile, in the form `arn:aws:transfer:region:account-id:profile/profile-id/`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the AS2 profile, returned after the API call succeeds.
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[inline]
    pub fn attr_profile_id(&self) -> Value<kinds::transfer::ProfileId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileId")))
    }
}

impl IntoValue<kinds::transfer::ProfileId> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::ProfileId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::transfer::ProfileArn> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `ProfileType` of `AWS::Transfer::Profile`.
pub enum ProfileType {
    /// `LOCAL`.
    Local,
    /// `PARTNER`.
    Partner,
}

#[diagnostic::do_not_recommend]
impl Kind for ProfileType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProfileType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProfileType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProfileType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProfileType> for ProfileType {
    #[inline]
    fn into_value(self) -> Value<ProfileType> {
        const VALUES: &[&str] = &["LOCAL", "PARTNER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
