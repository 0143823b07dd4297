// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::B2BI::Profile` and its property types.

use crate::l1::*;

/// Creates a customer profile. You can have up to five customer profiles, each representing a distinct private network. A profile is the mechanism used to create the concept of a private network.
///
/// `AWS::B2BI::Profile`; `Ref` returns its `ProfileId`, a [`b2bi::ProfileId`](kinds::b2bi::ProfileId).
/// Changing one of these replaces it: `Logging`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::B2BI::Profile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("profile.rules"),
};

impl CfnProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::B2BI::Profile";

    /// `CfnProfile` with its required properties, in alphabetical order:
    ///
    /// - `business_name`: Returns the name for the business associated with this profile.
    /// - `logging`: Specifies whether or not logging is enabled for this profile.
    /// - `name`: Returns the display name for profile.
    /// - `phone`: Specifies the phone number associated with the profile.
    pub fn new(
        business_name: impl IntoValue<String>,
        logging: impl IntoValue<Logging>,
        name: impl IntoValue<String>,
        phone: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BusinessName", business_name.into_value().into_node());
        object_.put("Logging", logging.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Phone", phone.into_value().into_node());
        Self(object_)
    }

    /// The `Email` property.
    ///
    /// `Email`; updated in place.
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Email", value.into_value().into_node());
        self
    }

    /// A key-value pair for a specific profile. Tags are metadata that you can use to search for and group capabilities for various purposes.
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
    /// What `Ref` returns: its `ProfileId`, a [`b2bi::ProfileId`](kinds::b2bi::ProfileId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::b2bi::ProfileId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the timestamp for creation date and time of the profile.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Returns the name of the logging group.
    ///
    /// `Fn::GetAtt` of `LogGroupName`.
    #[inline]
    pub fn attr_log_group_name(&self) -> Value<kinds::logs::LogGroupName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LogGroupName")))
    }

    /// Returns the timestamp that identifies the most recent date and time that the profile was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// Returns an Amazon Resource Name (ARN) for the profile.
    ///
    /// `Fn::GetAtt` of `ProfileArn`.
    #[inline]
    pub fn attr_profile_arn(&self) -> Value<kinds::b2bi::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileArn")))
    }

    /// The `ProfileId` attribute.
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[inline]
    pub fn attr_profile_id(&self) -> Value<kinds::b2bi::ProfileId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileId")))
    }
}

impl IntoValue<kinds::b2bi::ProfileId> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::b2bi::ProfileId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::b2bi::ProfileArn> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::b2bi::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileArn")))
    }
}

/// The values of `Logging` of `AWS::B2BI::Profile`.
pub enum Logging {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Logging {}
#[diagnostic::do_not_recommend]
impl TextKind for Logging {}
#[diagnostic::do_not_recommend]
impl IdKind for Logging {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Logging {}
#[diagnostic::do_not_recommend]
impl IntoValue<Logging> for Logging {
    #[inline]
    fn into_value(self) -> Value<Logging> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
