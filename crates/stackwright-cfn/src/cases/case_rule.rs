// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cases::CaseRule` and its property types.

use crate::l1::*;

/// Creates a new case rule. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
///
/// `AWS::Cases::CaseRule`; `Ref` returns its `CaseRuleArn`, a [`cases::CaseRuleArn`](kinds::cases::CaseRuleArn).
/// Changing one of these replaces it: `DomainId`.
/// Attributes: `CaseRuleArn`, `CaseRuleId`, `CreatedTime`, `LastModifiedTime`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCaseRule(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cases::CaseRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("case_rule.rules"),
};

impl CfnCaseRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cases::CaseRule";

    /// `CfnCaseRule` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the case rule.
    /// - `rule`: Represents what rule type should take place, under what conditions.
    pub fn new(
        name: impl IntoValue<String>,
        rule: impl IntoValue<CaseRuleDetailsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Rule", rule.into_value().into_node());
        Self(object_)
    }

    /// Description of a case rule.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Unique identifier of a Cases domain.
    ///
    /// `DomainId`; an update replaces the resource.
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainId", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnCaseRule {
    type Handle = CfnCaseRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCaseRuleRef {
        CfnCaseRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCaseRule`] of a stack.
pub struct CfnCaseRuleRef(NodeRef);

impl Clone for CfnCaseRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCaseRuleRef {}
impl AsNode for CfnCaseRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCaseRuleRef {
    /// What `Ref` returns: its `CaseRuleArn`, a [`cases::CaseRuleArn`](kinds::cases::CaseRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cases::CaseRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the case rule.
    ///
    /// `Fn::GetAtt` of `CaseRuleArn`.
    #[inline]
    pub fn attr_case_rule_arn(&self) -> Value<kinds::cases::CaseRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CaseRuleArn")))
    }

    /// Unique identifier of a case rule.
    ///
    /// `Fn::GetAtt` of `CaseRuleId`.
    #[inline]
    pub fn attr_case_rule_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CaseRuleId")))
    }

    /// Timestamp when the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp when the resource was created or last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::cases::CaseRuleArn> for &CfnCaseRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cases::CaseRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Boolean condition for a rule. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
///
/// The property type `BooleanCondition` of `AWS::Cases::CaseRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct BooleanConditionProperty(Object);

impl BooleanConditionProperty {
    /// `BooleanConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Tests that operandOne is equal to operandTwo.
    ///
    /// `EqualTo`.
    pub fn equal_to(mut self, value: impl IntoValue<BooleanOperandsProperty>) -> Self {
        self.0.put("EqualTo", value.into_value().into_node());
        self
    }

    /// Tests that operandOne is not equal to operandTwo.
    ///
    /// `NotEqualTo`.
    pub fn not_equal_to(mut self, value: impl IntoValue<BooleanOperandsProperty>) -> Self {
        self.0.put("NotEqualTo", value.into_value().into_node());
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

impl Kind for BooleanConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BooleanConditionProperty> for BooleanConditionProperty {}
impl From<BooleanConditionProperty> for Node {
    #[inline]
    fn from(value: BooleanConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BooleanConditionProperty> for BooleanConditionProperty {
    #[inline]
    fn into_value(self) -> Value<BooleanConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Boolean operands for a condition. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
///
/// The property type `BooleanOperands` of `AWS::Cases::CaseRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct BooleanOperandsProperty(Object);

impl BooleanOperandsProperty {
    /// `BooleanOperandsProperty` with its required properties, in alphabetical order:
    ///
    /// - `operand_one`: Represents the left hand operand in the condition.
    /// - `operand_two`: Represents the right hand operand in the condition.
    /// - `result`: The value of the outer rule if the condition evaluates to true.
    pub fn new(
        operand_one: impl IntoValue<OperandOneProperty>,
        operand_two: impl IntoValue<OperandTwoProperty>,
        result: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("OperandOne", operand_one.into_value().into_node());
        object_.put("OperandTwo", operand_two.into_value().into_node());
        object_.put("Result", result.into_value().into_node());
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

impl Kind for BooleanOperandsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BooleanOperandsProperty> for BooleanOperandsProperty {}
impl From<BooleanOperandsProperty> for Node {
    #[inline]
    fn from(value: BooleanOperandsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BooleanOperandsProperty> for BooleanOperandsProperty {
    #[inline]
    fn into_value(self) -> Value<BooleanOperandsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents what rule type should take place, under what conditions. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
///
/// The property type `CaseRuleDetails` of `AWS::Cases::CaseRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaseRuleDetailsProperty(Object);

impl CaseRuleDetailsProperty {
    /// `CaseRuleDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether a field is visible, based on values in other fields.
    ///
    /// `Hidden`.
    pub fn hidden(mut self, value: impl IntoValue<HiddenCaseRuleProperty>) -> Self {
        self.0.put("Hidden", value.into_value().into_node());
        self
    }

    /// Required rule type, used to indicate whether a field is required.
    ///
    /// `Required`.
    pub fn required(mut self, value: impl IntoValue<RequiredCaseRuleProperty>) -> Self {
        self.0.put("Required", value.into_value().into_node());
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

impl Kind for CaseRuleDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaseRuleDetailsProperty> for CaseRuleDetailsProperty {}
impl From<CaseRuleDetailsProperty> for Node {
    #[inline]
    fn from(value: CaseRuleDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaseRuleDetailsProperty> for CaseRuleDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<CaseRuleDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule that controls field visibility based on conditions. Fields can be shown or hidden dynamically based on values in other fields.
///
/// The property type `HiddenCaseRule` of `AWS::Cases::CaseRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HiddenCaseRuleProperty(Object);

impl HiddenCaseRuleProperty {
    /// `HiddenCaseRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `conditions`: A list of conditions that determine field visibility.
    /// - `default_value`: Whether the field is hidden when no conditions match.
    pub fn new(
        conditions: impl IntoValue<List<BooleanConditionProperty>>,
        default_value: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Conditions", conditions.into_value().into_node());
        object_.put("DefaultValue", default_value.into_value().into_node());
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

impl Kind for HiddenCaseRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HiddenCaseRuleProperty> for HiddenCaseRuleProperty {}
impl From<HiddenCaseRuleProperty> for Node {
    #[inline]
    fn from(value: HiddenCaseRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HiddenCaseRuleProperty> for HiddenCaseRuleProperty {
    #[inline]
    fn into_value(self) -> Value<HiddenCaseRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the left hand operand in the condition. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
///
/// The property type `OperandOne` of `AWS::Cases::CaseRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct OperandOneProperty(Object);

impl OperandOneProperty {
    /// `OperandOneProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_id`: The field ID that this operand should take the value of.
    pub fn new(field_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldId", field_id.into_value().into_node());
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

impl Kind for OperandOneProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OperandOneProperty> for OperandOneProperty {}
impl From<OperandOneProperty> for Node {
    #[inline]
    fn from(value: OperandOneProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OperandOneProperty> for OperandOneProperty {
    #[inline]
    fn into_value(self) -> Value<OperandOneProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the right hand operand in the condition. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
///
/// The property type `OperandTwo` of `AWS::Cases::CaseRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct OperandTwoProperty(Object);

impl OperandTwoProperty {
    /// `OperandTwoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Boolean value type.
    ///
    /// `BooleanValue`.
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BooleanValue", value.into_value().into_node());
        self
    }

    /// Double value type.
    ///
    /// `DoubleValue`.
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DoubleValue", value.into_value().into_node());
        self
    }

    /// Represents an empty operand value. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
    ///
    /// `EmptyValue`; free JSON, such as an [`Object`].
    pub fn empty_value(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("EmptyValue", value.into_value().into_node());
        self
    }

    /// String value type.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for OperandTwoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OperandTwoProperty> for OperandTwoProperty {}
impl From<OperandTwoProperty> for Node {
    #[inline]
    fn from(value: OperandTwoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OperandTwoProperty> for OperandTwoProperty {
    #[inline]
    fn into_value(self) -> Value<OperandTwoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Required rule type, used to indicate whether a field is required. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
///
/// The property type `RequiredCaseRule` of `AWS::Cases::CaseRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequiredCaseRuleProperty(Object);

impl RequiredCaseRuleProperty {
    /// `RequiredCaseRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `conditions`: List of conditions for the required rule; the first condition to evaluate to true dictates the value of the rule.
    /// - `default_value`: The value of the rule (that is, whether the field is required) should none of the conditions evaluate to true.
    pub fn new(
        conditions: impl IntoValue<List<BooleanConditionProperty>>,
        default_value: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Conditions", conditions.into_value().into_node());
        object_.put("DefaultValue", default_value.into_value().into_node());
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

impl Kind for RequiredCaseRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequiredCaseRuleProperty> for RequiredCaseRuleProperty {}
impl From<RequiredCaseRuleProperty> for Node {
    #[inline]
    fn from(value: RequiredCaseRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequiredCaseRuleProperty> for RequiredCaseRuleProperty {
    #[inline]
    fn into_value(self) -> Value<RequiredCaseRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
