// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApplicationSignals::GroupingConfiguration` and its property types.

use crate::l1::*;

/// A structure that contains the complete grouping configuration for an account, including all defined grouping attributes and metadata about when it was last updated.
///
/// `AWS::ApplicationSignals::GroupingConfiguration`; `Ref` returns its `AccountId`, a [`applicationsignals::GroupingConfigurationAccountId`](kinds::applicationsignals::GroupingConfigurationAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroupingConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApplicationSignals::GroupingConfiguration",
    tags: None,
    rules: include_str!("grouping_configuration.rules"),
};

impl CfnGroupingConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApplicationSignals::GroupingConfiguration";

    /// `CfnGroupingConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `grouping_attribute_definitions`: An array of grouping attribute definitions that specify how services should be grouped based on various attributes and source keys.
    pub fn new(
        grouping_attribute_definitions: impl IntoValue<List<GroupingAttributeDefinitionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GroupingAttributeDefinitions",
            grouping_attribute_definitions.into_value().into_node(),
        );
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

impl Construct for CfnGroupingConfiguration {
    type Handle = CfnGroupingConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupingConfigurationRef {
        CfnGroupingConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroupingConfiguration`] of a stack.
pub struct CfnGroupingConfigurationRef(NodeRef);

impl Clone for CfnGroupingConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupingConfigurationRef {}
impl AsNode for CfnGroupingConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupingConfigurationRef {
    /// What `Ref` returns: its `AccountId`, a [`applicationsignals::GroupingConfigurationAccountId`](kinds::applicationsignals::GroupingConfigurationAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::applicationsignals::GroupingConfigurationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The 12 digit AWS Account ID for the account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(
        &self,
    ) -> Value<kinds::applicationsignals::GroupingConfigurationAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// The timestamp when this grouping configuration was last updated. When used in a raw HTTP Query API, it is formatted as epoch time in seconds.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::applicationsignals::GroupingConfigurationAccountId>
    for &CfnGroupingConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::applicationsignals::GroupingConfigurationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A structure that defines how services should be grouped based on specific attributes. This includes the friendly name for the grouping, the source keys to derive values from, and an optional default value.
///
/// The property type `GroupingAttributeDefinition` of `AWS::ApplicationSignals::GroupingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupingAttributeDefinitionProperty(Object);

impl GroupingAttributeDefinitionProperty {
    /// `GroupingAttributeDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `grouping_name`: The friendly name for this grouping attribute, such as `BusinessUnit` or `Environment`.
    /// - `grouping_source_keys`: An array of source keys used to derive the grouping attribute value from telemetry data, AWS tags, or other sources.
    pub fn new(
        grouping_name: impl IntoValue<String>,
        grouping_source_keys: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupingName", grouping_name.into_value().into_node());
        object_.put(
            "GroupingSourceKeys",
            grouping_source_keys.into_value().into_node(),
        );
        Self(object_)
    }

    /// The default value to use for this grouping attribute when no value can be derived from the source keys. This ensures all services have a grouping value even if the source data is missing.
    ///
    /// `DefaultGroupingValue`.
    pub fn default_grouping_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultGroupingValue", value.into_value().into_node());
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

impl Kind for GroupingAttributeDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupingAttributeDefinitionProperty> for GroupingAttributeDefinitionProperty {}
impl From<GroupingAttributeDefinitionProperty> for Node {
    #[inline]
    fn from(value: GroupingAttributeDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupingAttributeDefinitionProperty> for GroupingAttributeDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<GroupingAttributeDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
