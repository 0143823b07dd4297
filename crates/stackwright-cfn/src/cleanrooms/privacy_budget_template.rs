// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::PrivacyBudgetTemplate` and its property types.

use crate::l1::*;

/// An object that defines the privacy budget template.
///
/// `AWS::CleanRooms::PrivacyBudgetTemplate`; `Ref` returns the physical id, which is made of `PrivacyBudgetTemplateIdentifier`, `MembershipIdentifier`.
/// Changing one of these replaces it: `AutoRefresh`, `MembershipIdentifier`, `PrivacyBudgetType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrivacyBudgetTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::PrivacyBudgetTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("privacy_budget_template.rules"),
};

impl CfnPrivacyBudgetTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::PrivacyBudgetTemplate";

    /// `CfnPrivacyBudgetTemplate` with its required properties, in alphabetical order:
    ///
    /// - `auto_refresh`: How often the privacy budget refreshes.
    /// - `membership_identifier`: The identifier for a membership resource.
    /// - `parameters`: Specifies the epsilon and noise parameters for the privacy budget template.
    /// - `privacy_budget_type`: Specifies the type of the privacy budget template.
    pub fn new(
        auto_refresh: impl IntoValue<AutoRefresh>,
        membership_identifier: impl IntoValue<kinds::cleanrooms::MembershipIdentifier>,
        parameters: impl IntoValue<ParametersProperty>,
        privacy_budget_type: impl IntoValue<PrivacyBudgetType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AutoRefresh", auto_refresh.into_value().into_node());
        object_.put(
            "MembershipIdentifier",
            membership_identifier.into_value().into_node(),
        );
        object_.put("Parameters", parameters.into_value().into_node());
        object_.put(
            "PrivacyBudgetType",
            privacy_budget_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define. When you use tagging, you can also use tag-based access control in IAM policies to control access to this resource.
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

impl Construct for CfnPrivacyBudgetTemplate {
    type Handle = CfnPrivacyBudgetTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPrivacyBudgetTemplateRef {
        CfnPrivacyBudgetTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrivacyBudgetTemplate`] of a stack.
pub struct CfnPrivacyBudgetTemplateRef(NodeRef);

impl Clone for CfnPrivacyBudgetTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPrivacyBudgetTemplateRef {}
impl AsNode for CfnPrivacyBudgetTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPrivacyBudgetTemplateRef {
    /// What `Ref` returns: the physical id, which is made of `PrivacyBudgetTemplateIdentifier`, `MembershipIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the privacy budget template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::PrivacyBudgetTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ARN of the collaboration that contains this privacy budget template.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[inline]
    pub fn attr_collaboration_arn(&self) -> Value<kinds::cleanrooms::CollaborationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CollaborationArn")))
    }

    /// The unique ID of the collaboration that contains this privacy budget template.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[inline]
    pub fn attr_collaboration_identifier(
        &self,
    ) -> Value<kinds::cleanrooms::CollaborationIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CollaborationIdentifier"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the member who created the privacy budget template.
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[inline]
    pub fn attr_membership_arn(&self) -> Value<kinds::cleanrooms::MembershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MembershipArn")))
    }

    /// A unique identifier for one of your memberships for a collaboration. The privacy budget template is created in the collaboration that this membership belongs to. Accepts a membership ID.
    ///
    /// `Fn::GetAtt` of `PrivacyBudgetTemplateIdentifier`.
    #[inline]
    pub fn attr_privacy_budget_template_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrivacyBudgetTemplateIdentifier"),
        ))
    }
}

impl IntoValue<kinds::cleanrooms::PrivacyBudgetTemplateArn> for &CfnPrivacyBudgetTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::PrivacyBudgetTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Individual budget parameter configuration that defines specific budget allocation settings for access budgets.
///
/// The property type `BudgetParameter` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct BudgetParameterProperty(Object);

impl BudgetParameterProperty {
    /// `BudgetParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `budget`: The budget allocation amount for this specific parameter.
    /// - `r#type`: The type of budget parameter being configured.
    pub fn new(budget: impl IntoValue<i64>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Budget", budget.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Whether this individual budget parameter automatically refreshes when the budget period resets.
    ///
    /// `AutoRefresh`; one of `ENABLED`, `DISABLED`.
    pub fn auto_refresh(mut self, value: impl IntoValue<BudgetParameterAutoRefresh>) -> Self {
        self.0.put("AutoRefresh", value.into_value().into_node());
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

impl Kind for BudgetParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BudgetParameterProperty> for BudgetParameterProperty {}
impl From<BudgetParameterProperty> for Node {
    #[inline]
    fn from(value: BudgetParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BudgetParameterProperty> for BudgetParameterProperty {
    #[inline]
    fn into_value(self) -> Value<BudgetParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the epsilon and noise parameters for the privacy budget template.
///
/// The property type `Parameters` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParametersProperty(Object);

impl ParametersProperty {
    /// `ParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BudgetParameters` property.
    ///
    /// `BudgetParameters`.
    pub fn budget_parameters(
        mut self,
        value: impl IntoValue<List<BudgetParameterProperty>>,
    ) -> Self {
        self.0
            .put("BudgetParameters", value.into_value().into_node());
        self
    }

    /// The epsilon value that you want to use.
    ///
    /// `Epsilon`.
    pub fn epsilon(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Epsilon", value.into_value().into_node());
        self
    }

    /// The `ResourceArn` property.
    ///
    /// `ResourceArn`; an update replaces the resource.
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceArn", value.into_value().into_node());
        self
    }

    /// Noise added per query is measured in terms of the number of users whose contributions you want to obscure. This value governs the rate at which the privacy budget is depleted.
    ///
    /// `UsersNoisePerQuery`.
    pub fn users_noise_per_query(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UsersNoisePerQuery", value.into_value().into_node());
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

impl Kind for ParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParametersProperty> for ParametersProperty {}
impl From<ParametersProperty> for Node {
    #[inline]
    fn from(value: ParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParametersProperty> for ParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AutoRefresh` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
pub enum AutoRefresh {
    /// `CALENDAR_MONTH`.
    CalendarMonth,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoRefresh {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoRefresh {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoRefresh {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoRefresh {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoRefresh> for AutoRefresh {
    #[inline]
    fn into_value(self) -> Value<AutoRefresh> {
        const VALUES: &[&str] = &["CALENDAR_MONTH", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AutoRefresh` of a `BudgetParameter` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
pub enum BudgetParameterAutoRefresh {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for BudgetParameterAutoRefresh {}
#[diagnostic::do_not_recommend]
impl TextKind for BudgetParameterAutoRefresh {}
#[diagnostic::do_not_recommend]
impl IdKind for BudgetParameterAutoRefresh {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BudgetParameterAutoRefresh {}
#[diagnostic::do_not_recommend]
impl IntoValue<BudgetParameterAutoRefresh> for BudgetParameterAutoRefresh {
    #[inline]
    fn into_value(self) -> Value<BudgetParameterAutoRefresh> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PrivacyBudgetType` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
pub enum PrivacyBudgetType {
    /// `ACCESS_BUDGET`.
    AccessBudget,
    /// `DIFFERENTIAL_PRIVACY`.
    DifferentialPrivacy,
}

#[diagnostic::do_not_recommend]
impl Kind for PrivacyBudgetType {}
#[diagnostic::do_not_recommend]
impl TextKind for PrivacyBudgetType {}
#[diagnostic::do_not_recommend]
impl IdKind for PrivacyBudgetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrivacyBudgetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrivacyBudgetType> for PrivacyBudgetType {
    #[inline]
    fn into_value(self) -> Value<PrivacyBudgetType> {
        const VALUES: &[&str] = &["ACCESS_BUDGET", "DIFFERENTIAL_PRIVACY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `BudgetParameter` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
pub enum Type {
    /// `CALENDAR_DAY`.
    CalendarDay,
    /// `CALENDAR_MONTH`.
    CalendarMonth,
    /// `CALENDAR_WEEK`.
    CalendarWeek,
    /// `LIFETIME`.
    Lifetime,
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
        const VALUES: &[&str] = &[
            "CALENDAR_DAY",
            "CALENDAR_MONTH",
            "CALENDAR_WEEK",
            "LIFETIME",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
