// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Macie::FindingsFilter` and its property types.

use crate::l1::*;

/// The `AWS::Macie::FindingsFilter` resource specifies a findings filter. In Amazon Macie, a *findings filter*, also referred to as a *filter rule*, is a set of custom criteria that specifies which findings to include or exclude from the results of a query for findings. The criteria can help you identify and focus on findings that have specific characteristics, such as severity, type, or the name of an affected AWS resource. You can also configure a findings filter to suppress (automatically archive) findings that match the filter's criteria. For more information, see [Filtering Macie findings](https://docs.aws.amazon.com/macie/latest/user/findings-filter-overview.html) in the *Amazon Macie User Guide*.
///
/// An `AWS::Macie::Session` resource must exist for an AWS account before you can create an `AWS::Macie::FindingsFilter` resource for the account. Use a [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to ensure that an `AWS::Macie::Session` resource is created before other Macie resources are created for an account. For example, `"DependsOn": "Session"`.
///
/// `AWS::Macie::FindingsFilter`; `Ref` returns its `Id`, a [`macie::FindingsFilterId`](kinds::macie::FindingsFilterId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFindingsFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Macie::FindingsFilter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("findings_filter.rules"),
};

impl CfnFindingsFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Macie::FindingsFilter";

    /// `CfnFindingsFilter` with its required properties, in alphabetical order:
    ///
    /// - `finding_criteria`: The criteria to use to filter findings.
    /// - `name`: A custom name for the findings filter.
    pub fn new(
        finding_criteria: impl IntoValue<FindingCriteriaProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FindingCriteria", finding_criteria.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The action to perform on findings that match the filter criteria ( `FindingCriteria`). Valid values are:
    ///
    /// - `ARCHIVE` - Suppress (automatically archive) the findings.
    /// - `NOOP` - Don't perform any action on the findings.
    ///
    /// `Action`; one of `ARCHIVE`, `NOOP`; updated in place.
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// A custom description of the findings filter. The description can contain 1-512 characters.
    ///
    /// Avoid including sensitive data in the description. Users of the account might be able to see the description, depending on the actions that they're allowed to perform in Amazon Macie.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The position of the findings filter in the list of saved filter rules on the Amazon Macie console. This value also determines the order in which the filter is applied to findings, relative to other filters that are also applied to findings.
    ///
    /// `Position`; updated in place.
    pub fn position(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Position", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the findings filter.
    ///
    /// For more information, see [Resource tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnFindingsFilter {
    type Handle = CfnFindingsFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFindingsFilterRef {
        CfnFindingsFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFindingsFilter`] of a stack.
pub struct CfnFindingsFilterRef(NodeRef);

impl Clone for CfnFindingsFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFindingsFilterRef {}
impl AsNode for CfnFindingsFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFindingsFilterRef {
    /// What `Ref` returns: its `Id`, a [`macie::FindingsFilterId`](kinds::macie::FindingsFilterId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::macie::FindingsFilterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the findings filter.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::macie::FindingsFilterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `FindingsFilterListItems` attribute.
    ///
    /// `Fn::GetAtt` of `FindingsFilterListItems`.
    #[inline]
    pub fn attr_findings_filter_list_items(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FindingsFilterListItems"),
        ))
    }

    /// The unique identifier for the findings filter.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::macie::FindingsFilterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::macie::FindingsFilterId> for &CfnFindingsFilterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::macie::FindingsFilterId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::macie::FindingsFilterArn> for &CfnFindingsFilterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::macie::FindingsFilterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies a condition that defines the property, operator, and one or more values to use in a findings filter. A *findings filter*, also referred to as a *filter rule*, is a set of custom criteria that specifies which findings to include or exclude from the results of a query for findings. You can also configure a findings filter to suppress (automatically archive) findings that match the filter's criteria. For more information, see [Filtering Macie findings](https://docs.aws.amazon.com/macie/latest/user/findings-filter-overview.html) in the *Amazon Macie User Guide*.
///
/// The property type `CriterionAdditionalProperties` of `AWS::Macie::FindingsFilter`.
#[must_use = "a property type does nothing until it is set"]
pub struct CriterionAdditionalPropertiesProperty(Object);

impl CriterionAdditionalPropertiesProperty {
    /// `CriterionAdditionalPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value for the specified property matches (equals) the specified value. If you specify multiple values, Amazon Macie uses OR logic to join the values.
    ///
    /// `eq`.
    pub fn eq(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("eq", value.into_value().into_node());
        self
    }

    /// The value for the specified property is greater than the specified value.
    ///
    /// `gt`.
    pub fn gt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("gt", value.into_value().into_node());
        self
    }

    /// The value for the specified property is greater than or equal to the specified value.
    ///
    /// `gte`.
    pub fn gte(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("gte", value.into_value().into_node());
        self
    }

    /// The value for the specified property is less than the specified value.
    ///
    /// `lt`.
    pub fn lt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("lt", value.into_value().into_node());
        self
    }

    /// The value for the specified property is less than or equal to the specified value.
    ///
    /// `lte`.
    pub fn lte(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("lte", value.into_value().into_node());
        self
    }

    /// The value for the specified property doesn't match (doesn't equal) the specified value. If you specify multiple values, Amazon Macie uses OR logic to join the values.
    ///
    /// `neq`.
    pub fn neq(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("neq", value.into_value().into_node());
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

impl Kind for CriterionAdditionalPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CriterionAdditionalPropertiesProperty> for CriterionAdditionalPropertiesProperty {}
impl From<CriterionAdditionalPropertiesProperty> for Node {
    #[inline]
    fn from(value: CriterionAdditionalPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CriterionAdditionalPropertiesProperty> for CriterionAdditionalPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<CriterionAdditionalPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies, as a map, one or more property-based conditions for a findings filter. A *findings filter*, also referred to as a *filter rule*, is a set of custom criteria that specifies which findings to include or exclude from the results of a query for findings. You can also configure a findings filter to suppress (automatically archive) findings that match the filter's criteria. For more information, see [Filtering Macie findings](https://docs.aws.amazon.com/macie/latest/user/findings-filter-overview.html) in the *Amazon Macie User Guide*.
///
/// The property type `FindingCriteria` of `AWS::Macie::FindingsFilter`.
#[must_use = "a property type does nothing until it is set"]
pub struct FindingCriteriaProperty(Object);

impl FindingCriteriaProperty {
    /// `FindingCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a condition that defines the property, operator, and one or more values to use to filter the results.
    ///
    /// `Criterion`.
    pub fn criterion(
        mut self,
        value: impl IntoValue<Map<CriterionAdditionalPropertiesProperty>>,
    ) -> Self {
        self.0.put("Criterion", value.into_value().into_node());
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

impl Kind for FindingCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FindingCriteriaProperty> for FindingCriteriaProperty {}
impl From<FindingCriteriaProperty> for Node {
    #[inline]
    fn from(value: FindingCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FindingCriteriaProperty> for FindingCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<FindingCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of `AWS::Macie::FindingsFilter`.
pub enum Action {
    /// `ARCHIVE`.
    Archive,
    /// `NOOP`.
    Noop,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["ARCHIVE", "NOOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
