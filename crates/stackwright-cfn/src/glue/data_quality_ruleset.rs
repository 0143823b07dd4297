// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::DataQualityRuleset` and its property types.

use crate::l1::*;

/// The `AWS::Glue::DataQualityRuleset` resource specifies a data quality ruleset with DQDL rules applied to a specified AWS Glue table. For more information, see AWS Glue Data Quality in the AWS Glue Developer Guide.
///
/// `AWS::Glue::DataQualityRuleset`; `Ref` returns its `Name`, a [`glue::DataQualityRulesetName`](kinds::glue::DataQualityRulesetName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataQualityRuleset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::DataQualityRuleset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("data_quality_ruleset.rules"),
};

impl CfnDataQualityRuleset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::DataQualityRuleset";

    /// `CfnDataQualityRuleset` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the data quality ruleset.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Used for idempotency and is recommended to be set to a random ID (such as a UUID) to avoid creating or starting multiple instances of the same resource.
    ///
    /// `ClientToken`; updated in place.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// A description of the data quality ruleset.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A Data Quality Definition Language (DQDL) ruleset. For more information see the AWS Glue Developer Guide.
    ///
    /// `Ruleset`; updated in place.
    pub fn ruleset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ruleset", value.into_value().into_node());
        self
    }

    /// A list of tags applied to the data quality ruleset.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An object representing an AWS Glue table.
    ///
    /// `TargetTable`; updated in place.
    pub fn target_table(mut self, value: impl IntoValue<DataQualityTargetTableProperty>) -> Self {
        self.0.put("TargetTable", value.into_value().into_node());
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

impl Construct for CfnDataQualityRuleset {
    type Handle = CfnDataQualityRulesetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataQualityRulesetRef {
        CfnDataQualityRulesetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataQualityRuleset`] of a stack.
pub struct CfnDataQualityRulesetRef(NodeRef);

impl Clone for CfnDataQualityRulesetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataQualityRulesetRef {}
impl AsNode for CfnDataQualityRulesetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataQualityRulesetRef {
    /// What `Ref` returns: its `Name`, a [`glue::DataQualityRulesetName`](kinds::glue::DataQualityRulesetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::DataQualityRulesetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::DataQualityRulesetName> for &CfnDataQualityRulesetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::DataQualityRulesetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object representing an AWS Glue table.
///
/// The property type `DataQualityTargetTable` of `AWS::Glue::DataQualityRuleset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataQualityTargetTableProperty(Object);

impl DataQualityTargetTableProperty {
    /// `DataQualityTargetTableProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of the database where the AWS Glue table exists.
    /// - `table_name`: The name of the AWS Glue table.
    pub fn new(database_name: impl IntoValue<String>, table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
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

impl Kind for DataQualityTargetTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataQualityTargetTableProperty> for DataQualityTargetTableProperty {}
impl From<DataQualityTargetTableProperty> for Node {
    #[inline]
    fn from(value: DataQualityTargetTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataQualityTargetTableProperty> for DataQualityTargetTableProperty {
    #[inline]
    fn into_value(self) -> Value<DataQualityTargetTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
