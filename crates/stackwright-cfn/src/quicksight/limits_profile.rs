// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::LimitsProfile` and its property types.

use crate::l1::*;

/// Definition of AWS::QuickSight::LimitsProfile Resource Type
///
/// `AWS::QuickSight::LimitsProfile`; `Ref` returns the physical id, which is made of `AccountId`, `ProfileId`.
/// Changing one of these replaces it: `AccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-limitsprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLimitsProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::LimitsProfile",
    tags: None,
    rules: include_str!("limits_profile.rules"),
};

impl CfnLimitsProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::LimitsProfile";

    /// `CfnLimitsProfile` with its required properties, in alphabetical order:
    ///
    /// - `account_id`
    /// - `profile_name`
    /// - `resource_limits`
    pub fn new(
        account_id: impl IntoValue<String>,
        profile_name: impl IntoValue<String>,
        resource_limits: impl IntoValue<Map<ProfileLimitValueProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("ProfileName", profile_name.into_value().into_node());
        object_.put("ResourceLimits", resource_limits.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnLimitsProfile {
    type Handle = CfnLimitsProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLimitsProfileRef {
        CfnLimitsProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLimitsProfile`] of a stack.
pub struct CfnLimitsProfileRef(NodeRef);

impl Clone for CfnLimitsProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLimitsProfileRef {}
impl AsNode for CfnLimitsProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLimitsProfileRef {
    /// What `Ref` returns: the physical id, which is made of `AccountId`, `ProfileId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::LimitsProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `ProfileId` attribute.
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[inline]
    pub fn attr_profile_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileId")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::quicksight::LimitsProfileArn> for &CfnLimitsProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::LimitsProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `ProfileLimitValue` of `AWS::QuickSight::LimitsProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProfileLimitValueProperty(Object);

impl ProfileLimitValueProperty {
    /// `ProfileLimitValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_value`
    /// - `unit`
    pub fn new(max_value: impl IntoValue<f64>, unit: impl IntoValue<Unit>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxValue", max_value.into_value().into_node());
        object_.put("Unit", unit.into_value().into_node());
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

impl Kind for ProfileLimitValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProfileLimitValueProperty> for ProfileLimitValueProperty {}
impl From<ProfileLimitValueProperty> for Node {
    #[inline]
    fn from(value: ProfileLimitValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProfileLimitValueProperty> for ProfileLimitValueProperty {
    #[inline]
    fn into_value(self) -> Value<ProfileLimitValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Unit` of a `ProfileLimitValue` of `AWS::QuickSight::LimitsProfile`.
pub enum Unit {
    /// `DAYS`.
    Days,
    /// `GB`.
    Gb,
    /// `HOURS`.
    Hours,
    /// `MB`.
    Mb,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["DAYS", "GB", "HOURS", "MB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
