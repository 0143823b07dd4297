// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QBusiness::Permission` and its property types.

use crate::l1::*;

/// Adds or updates a permission policy for a Amazon Q Business application, allowing cross-account access for an ISV. This operation creates a new policy statement for the specified Amazon Q Business application. The policy statement defines the IAM actions that the ISV is allowed to perform on the Amazon Q Business application's resources.
///
/// `AWS::QBusiness::Permission`; `Ref` returns the physical id, which is made of `ApplicationId`, `StatementId`.
/// Changing one of these replaces it: `Actions`, `ApplicationId`, `Conditions`, `Principal`, `StatementId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPermission(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QBusiness::Permission",
    tags: None,
    rules: include_str!("permission.rules"),
};

impl CfnPermission {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QBusiness::Permission";

    /// `CfnPermission` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The list of Amazon Q Business actions that the ISV is allowed to perform.
    /// - `application_id`: The unique identifier of the Amazon Q Business application.
    /// - `principal`: Provides user and group information used for filtering documents to use for generating Amazon Q Business conversation responses.
    /// - `statement_id`: A unique identifier for the policy statement.
    pub fn new(
        actions: impl IntoValue<List<String>>,
        application_id: impl IntoValue<kinds::qbusiness::ApplicationId>,
        principal: impl IntoValue<kinds::iam::RoleArn>,
        statement_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
        object_.put("StatementId", statement_id.into_value().into_node());
        Self(object_)
    }

    /// The `Conditions` property.
    ///
    /// `Conditions`; an update replaces the resource.
    pub fn conditions(mut self, value: impl IntoValue<List<ConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
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

impl Construct for CfnPermission {
    type Handle = CfnPermissionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPermissionRef {
        CfnPermissionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPermission`] of a stack.
pub struct CfnPermissionRef(NodeRef);

impl Clone for CfnPermissionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPermissionRef {}
impl AsNode for CfnPermissionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPermissionRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `StatementId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `Condition` of `AWS::QBusiness::Permission`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition_key`
    /// - `condition_operator`
    /// - `condition_values`
    pub fn new(
        condition_key: impl IntoValue<String>,
        condition_operator: impl IntoValue<ConditionOperator>,
        condition_values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConditionKey", condition_key.into_value().into_node());
        object_.put(
            "ConditionOperator",
            condition_operator.into_value().into_node(),
        );
        object_.put("ConditionValues", condition_values.into_value().into_node());
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ConditionOperator` of a `Condition` of `AWS::QBusiness::Permission`.
pub enum ConditionOperator {
    /// `StringEquals`.
    StringEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for ConditionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ConditionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ConditionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConditionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConditionOperator> for ConditionOperator {
    #[inline]
    fn into_value(self) -> Value<ConditionOperator> {
        const VALUES: &[&str] = &["StringEquals"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
