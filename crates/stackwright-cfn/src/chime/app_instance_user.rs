// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::AppInstanceUser` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Chime::AppInstanceUser
///
/// `AWS::Chime::AppInstanceUser`; `Ref` returns its `AppInstanceUserArn`, a [`chime::AppInstanceUserArn`](kinds::chime::AppInstanceUserArn).
/// Changing one of these replaces it: `AppInstanceArn`, `AppInstanceUserId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAppInstanceUser(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::AppInstanceUser",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app_instance_user.rules"),
};

impl CfnAppInstanceUser {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::AppInstanceUser";

    /// `CfnAppInstanceUser` with its required properties, in alphabetical order:
    ///
    /// - `app_instance_arn`
    /// - `app_instance_user_id`
    pub fn new(
        app_instance_arn: impl IntoValue<kinds::chime::AppInstanceArn>,
        app_instance_user_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppInstanceArn", app_instance_arn.into_value().into_node());
        object_.put(
            "AppInstanceUserId",
            app_instance_user_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ExpirationSettings` property.
    ///
    /// `ExpirationSettings`; updated in place.
    pub fn expiration_settings(
        mut self,
        value: impl IntoValue<ExpirationSettingsProperty>,
    ) -> Self {
        self.0
            .put("ExpirationSettings", value.into_value().into_node());
        self
    }

    /// The `Metadata` property.
    ///
    /// `Metadata`; updated in place.
    pub fn metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnAppInstanceUser {
    type Handle = CfnAppInstanceUserRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppInstanceUserRef {
        CfnAppInstanceUserRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAppInstanceUser`] of a stack.
pub struct CfnAppInstanceUserRef(NodeRef);

impl Clone for CfnAppInstanceUserRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppInstanceUserRef {}
impl AsNode for CfnAppInstanceUserRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppInstanceUserRef {
    /// What `Ref` returns: its `AppInstanceUserArn`, a [`chime::AppInstanceUserArn`](kinds::chime::AppInstanceUserArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chime::AppInstanceUserArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AppInstanceUserArn` attribute.
    ///
    /// `Fn::GetAtt` of `AppInstanceUserArn`.
    #[inline]
    pub fn attr_app_instance_user_arn(&self) -> Value<kinds::chime::AppInstanceUserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppInstanceUserArn")))
    }
}

impl IntoValue<kinds::chime::AppInstanceUserArn> for &CfnAppInstanceUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chime::AppInstanceUserArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ExpirationSettings` of `AWS::Chime::AppInstanceUser`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpirationSettingsProperty(Object);

impl ExpirationSettingsProperty {
    /// `ExpirationSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `expiration_criterion`
    /// - `expiration_days`
    pub fn new(
        expiration_criterion: impl IntoValue<ExpirationCriterion>,
        expiration_days: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExpirationCriterion",
            expiration_criterion.into_value().into_node(),
        );
        object_.put("ExpirationDays", expiration_days.into_value().into_node());
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

impl Kind for ExpirationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpirationSettingsProperty> for ExpirationSettingsProperty {}
impl From<ExpirationSettingsProperty> for Node {
    #[inline]
    fn from(value: ExpirationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpirationSettingsProperty> for ExpirationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ExpirationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ExpirationCriterion` of a `ExpirationSettings` of `AWS::Chime::AppInstanceUser`.
pub enum ExpirationCriterion {
    /// `CREATED_TIMESTAMP`.
    CreatedTimestamp,
}

#[diagnostic::do_not_recommend]
impl Kind for ExpirationCriterion {}
#[diagnostic::do_not_recommend]
impl TextKind for ExpirationCriterion {}
#[diagnostic::do_not_recommend]
impl IdKind for ExpirationCriterion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExpirationCriterion {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExpirationCriterion> for ExpirationCriterion {
    #[inline]
    fn into_value(self) -> Value<ExpirationCriterion> {
        const VALUES: &[&str] = &["CREATED_TIMESTAMP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
