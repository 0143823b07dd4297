// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::ConfiguredTableAssociation` and its property types.

use crate::l1::*;

/// Creates a configured table association. A configured table association links a configured table with a collaboration.
///
/// `AWS::CleanRooms::ConfiguredTableAssociation`; `Ref` returns the physical id, which is made of `ConfiguredTableAssociationIdentifier`, `MembershipIdentifier`.
/// Changing one of these replaces it: `ConfiguredTableIdentifier`, `MembershipIdentifier`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfiguredTableAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::ConfiguredTableAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configured_table_association.rules"),
};

impl CfnConfiguredTableAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTableAssociation";

    /// `CfnConfiguredTableAssociation` with its required properties, in alphabetical order:
    ///
    /// - `configured_table_identifier`: A unique identifier for the configured table to be associated to.
    /// - `membership_identifier`: The unique ID for the membership this configured table association belongs to.
    /// - `name`: The name of the configured table association, in lowercase.
    /// - `role_arn`: The service will assume this role to access catalog metadata and query the table.
    pub fn new(
        configured_table_identifier: impl IntoValue<kinds::cleanrooms::ConfiguredTableIdentifier>,
        membership_identifier: impl IntoValue<kinds::cleanrooms::MembershipIdentifier>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfiguredTableIdentifier",
            configured_table_identifier.into_value().into_node(),
        );
        object_.put(
            "MembershipIdentifier",
            membership_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// An analysis rule for a configured table association. This analysis rule specifies how data from the table can be used within its associated collaboration. In the console, the `ConfiguredTableAssociationAnalysisRule` is referred to as the *collaboration analysis rule*.
    ///
    /// `ConfiguredTableAssociationAnalysisRules`; updated in place.
    pub fn configured_table_association_analysis_rules(
        mut self,
        value: impl IntoValue<List<ConfiguredTableAssociationAnalysisRuleProperty>>,
    ) -> Self {
        self.0.put(
            "ConfiguredTableAssociationAnalysisRules",
            value.into_value().into_node(),
        );
        self
    }

    /// A description of the configured table association.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
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

impl Construct for CfnConfiguredTableAssociation {
    type Handle = CfnConfiguredTableAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfiguredTableAssociationRef {
        CfnConfiguredTableAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfiguredTableAssociation`] of a stack.
pub struct CfnConfiguredTableAssociationRef(NodeRef);

impl Clone for CfnConfiguredTableAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfiguredTableAssociationRef {}
impl AsNode for CfnConfiguredTableAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfiguredTableAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `ConfiguredTableAssociationIdentifier`, `MembershipIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified configured table association.
    ///
    /// Example: `arn:aws:cleanrooms:us-east-1:111122223333:configuredtable/a1b2c3d4-5678-90ab-cdef-EXAMPLE33333`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::ConfiguredTableAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the unique identifier of the specified configured table association.
    ///
    /// Example: `a1b2c3d4-5678-90ab-cdef-EXAMPLE33333`
    ///
    /// `Fn::GetAtt` of `ConfiguredTableAssociationIdentifier`.
    #[inline]
    pub fn attr_configured_table_association_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfiguredTableAssociationIdentifier"),
        ))
    }
}

impl IntoValue<kinds::cleanrooms::ConfiguredTableAssociationArn>
    for &CfnConfiguredTableAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::ConfiguredTableAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// An analysis rule for a configured table association. This analysis rule specifies how data from the table can be used within its associated collaboration. In the console, the `ConfiguredTableAssociationAnalysisRule` is referred to as the *collaboration analysis rule*.
///
/// The property type `ConfiguredTableAssociationAnalysisRule` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfiguredTableAssociationAnalysisRuleProperty(Object);

impl ConfiguredTableAssociationAnalysisRuleProperty {
    /// `ConfiguredTableAssociationAnalysisRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy`: The policy of the configured table association analysis rule.
    /// - `r#type`: The type of the configured table association analysis rule.
    pub fn new(
        policy: impl IntoValue<ConfiguredTableAssociationAnalysisRulePolicyProperty>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ConfiguredTableAssociationAnalysisRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfiguredTableAssociationAnalysisRuleProperty>
    for ConfiguredTableAssociationAnalysisRuleProperty
{
}
impl From<ConfiguredTableAssociationAnalysisRuleProperty> for Node {
    #[inline]
    fn from(value: ConfiguredTableAssociationAnalysisRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfiguredTableAssociationAnalysisRuleProperty>
    for ConfiguredTableAssociationAnalysisRuleProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfiguredTableAssociationAnalysisRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configured table association analysis rule applied to a configured table with the aggregation analysis rule.
///
/// The property type `ConfiguredTableAssociationAnalysisRuleAggregation` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfiguredTableAssociationAnalysisRuleAggregationProperty(Object);

impl ConfiguredTableAssociationAnalysisRuleAggregationProperty {
    /// `ConfiguredTableAssociationAnalysisRuleAggregationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output.
    ///
    /// The `allowedAdditionalAnalyses` parameter is currently supported for the list analysis rule ( `AnalysisRuleList`) and the custom analysis rule ( `AnalysisRuleCustom`).
    ///
    /// `AllowedAdditionalAnalyses`.
    pub fn allowed_additional_analyses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAdditionalAnalyses", value.into_value().into_node());
        self
    }

    /// The list of collaboration members who are allowed to receive results of queries run with this configured table.
    ///
    /// `AllowedResultReceivers`.
    pub fn allowed_result_receivers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedResultReceivers", value.into_value().into_node());
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

impl Kind for ConfiguredTableAssociationAnalysisRuleAggregationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfiguredTableAssociationAnalysisRuleAggregationProperty>
    for ConfiguredTableAssociationAnalysisRuleAggregationProperty
{
}
impl From<ConfiguredTableAssociationAnalysisRuleAggregationProperty> for Node {
    #[inline]
    fn from(value: ConfiguredTableAssociationAnalysisRuleAggregationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfiguredTableAssociationAnalysisRuleAggregationProperty>
    for ConfiguredTableAssociationAnalysisRuleAggregationProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfiguredTableAssociationAnalysisRuleAggregationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configured table association analysis rule applied to a configured table with the custom analysis rule.
///
/// The property type `ConfiguredTableAssociationAnalysisRuleCustom` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfiguredTableAssociationAnalysisRuleCustomProperty(Object);

impl ConfiguredTableAssociationAnalysisRuleCustomProperty {
    /// `ConfiguredTableAssociationAnalysisRuleCustomProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output.
    ///
    /// `AllowedAdditionalAnalyses`.
    pub fn allowed_additional_analyses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAdditionalAnalyses", value.into_value().into_node());
        self
    }

    /// The list of collaboration members who are allowed to receive results of queries run with this configured table.
    ///
    /// `AllowedResultReceivers`.
    pub fn allowed_result_receivers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedResultReceivers", value.into_value().into_node());
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

impl Kind for ConfiguredTableAssociationAnalysisRuleCustomProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfiguredTableAssociationAnalysisRuleCustomProperty>
    for ConfiguredTableAssociationAnalysisRuleCustomProperty
{
}
impl From<ConfiguredTableAssociationAnalysisRuleCustomProperty> for Node {
    #[inline]
    fn from(value: ConfiguredTableAssociationAnalysisRuleCustomProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfiguredTableAssociationAnalysisRuleCustomProperty>
    for ConfiguredTableAssociationAnalysisRuleCustomProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfiguredTableAssociationAnalysisRuleCustomProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configured table association analysis rule applied to a configured table with the list analysis rule.
///
/// The property type `ConfiguredTableAssociationAnalysisRuleList` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfiguredTableAssociationAnalysisRuleListProperty(Object);

impl ConfiguredTableAssociationAnalysisRuleListProperty {
    /// `ConfiguredTableAssociationAnalysisRuleListProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output.
    ///
    /// `AllowedAdditionalAnalyses`.
    pub fn allowed_additional_analyses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAdditionalAnalyses", value.into_value().into_node());
        self
    }

    /// The list of collaboration members who are allowed to receive results of queries run with this configured table.
    ///
    /// `AllowedResultReceivers`.
    pub fn allowed_result_receivers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedResultReceivers", value.into_value().into_node());
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

impl Kind for ConfiguredTableAssociationAnalysisRuleListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfiguredTableAssociationAnalysisRuleListProperty>
    for ConfiguredTableAssociationAnalysisRuleListProperty
{
}
impl From<ConfiguredTableAssociationAnalysisRuleListProperty> for Node {
    #[inline]
    fn from(value: ConfiguredTableAssociationAnalysisRuleListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfiguredTableAssociationAnalysisRuleListProperty>
    for ConfiguredTableAssociationAnalysisRuleListProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfiguredTableAssociationAnalysisRuleListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Controls on the query specifications that can be run on an associated configured table.
///
/// The property type `ConfiguredTableAssociationAnalysisRulePolicy` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfiguredTableAssociationAnalysisRulePolicyProperty(Object);

impl ConfiguredTableAssociationAnalysisRulePolicyProperty {
    /// `ConfiguredTableAssociationAnalysisRulePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `v1`: The policy for the configured table association analysis rule.
    pub fn new(v1: impl IntoValue<ConfiguredTableAssociationAnalysisRulePolicyV1Property>) -> Self {
        let mut object_ = Object::typed();
        object_.put("V1", v1.into_value().into_node());
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

impl Kind for ConfiguredTableAssociationAnalysisRulePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfiguredTableAssociationAnalysisRulePolicyProperty>
    for ConfiguredTableAssociationAnalysisRulePolicyProperty
{
}
impl From<ConfiguredTableAssociationAnalysisRulePolicyProperty> for Node {
    #[inline]
    fn from(value: ConfiguredTableAssociationAnalysisRulePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfiguredTableAssociationAnalysisRulePolicyProperty>
    for ConfiguredTableAssociationAnalysisRulePolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfiguredTableAssociationAnalysisRulePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Controls on the query specifications that can be run on an associated configured table.
///
/// The property type `ConfiguredTableAssociationAnalysisRulePolicyV1` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfiguredTableAssociationAnalysisRulePolicyV1Property(Object);

impl ConfiguredTableAssociationAnalysisRulePolicyV1Property {
    /// `ConfiguredTableAssociationAnalysisRulePolicyV1Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Analysis rule type that enables only aggregation queries on a configured table.
    ///
    /// `Aggregation`.
    pub fn aggregation(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRuleAggregationProperty>,
    ) -> Self {
        self.0.put("Aggregation", value.into_value().into_node());
        self
    }

    /// Analysis rule type that enables the table owner to approve custom SQL queries on their configured tables. It supports differential privacy.
    ///
    /// `Custom`.
    pub fn custom(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRuleCustomProperty>,
    ) -> Self {
        self.0.put("Custom", value.into_value().into_node());
        self
    }

    /// Analysis rule type that enables only list queries on a configured table.
    ///
    /// `List`.
    pub fn list(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRuleListProperty>,
    ) -> Self {
        self.0.put("List", value.into_value().into_node());
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

impl Kind for ConfiguredTableAssociationAnalysisRulePolicyV1Property {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfiguredTableAssociationAnalysisRulePolicyV1Property>
    for ConfiguredTableAssociationAnalysisRulePolicyV1Property
{
}
impl From<ConfiguredTableAssociationAnalysisRulePolicyV1Property> for Node {
    #[inline]
    fn from(value: ConfiguredTableAssociationAnalysisRulePolicyV1Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfiguredTableAssociationAnalysisRulePolicyV1Property>
    for ConfiguredTableAssociationAnalysisRulePolicyV1Property
{
    #[inline]
    fn into_value(self) -> Value<ConfiguredTableAssociationAnalysisRulePolicyV1Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `ConfiguredTableAssociationAnalysisRule` of `AWS::CleanRooms::ConfiguredTableAssociation`.
pub enum Type {
    /// `AGGREGATION`.
    Aggregation,
    /// `CUSTOM`.
    Custom,
    /// `LIST`.
    List_,
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
        const VALUES: &[&str] = &["AGGREGATION", "CUSTOM", "LIST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
