// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Serverless::SimpleTable` and its property types.

use crate::l1::*;

/// <https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesssimpletable>
///
/// `AWS::Serverless::SimpleTable`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `PrimaryKey`, `ProvisionedThroughput`, `SSESpecification`, `TableName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-simpletable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSimpleTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Serverless::SimpleTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnSimpleTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Serverless::SimpleTable";

    /// `CfnSimpleTable` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `PrimaryKey` property.
    ///
    /// `PrimaryKey`; an update replaces the resource.
    pub fn primary_key(mut self, value: impl IntoValue<PrimaryKeyProperty>) -> Self {
        self.0.put("PrimaryKey", value.into_value().into_node());
        self
    }

    /// The `ProvisionedThroughput` property.
    ///
    /// `ProvisionedThroughput`; an update replaces the resource.
    pub fn provisioned_throughput(
        mut self,
        value: impl IntoValue<ProvisionedThroughputProperty>,
    ) -> Self {
        self.0
            .put("ProvisionedThroughput", value.into_value().into_node());
        self
    }

    /// The `SSESpecification` property.
    ///
    /// `SSESpecification`; an update replaces the resource.
    pub fn sse_specification(mut self, value: impl IntoValue<SSESpecificationProperty>) -> Self {
        self.0
            .put("SSESpecification", value.into_value().into_node());
        self
    }

    /// The `TableName` property.
    ///
    /// `TableName`; an update replaces the resource.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnSimpleTable {
    type Handle = CfnSimpleTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSimpleTableRef {
        CfnSimpleTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSimpleTable`] of a stack.
pub struct CfnSimpleTableRef(NodeRef);

impl Clone for CfnSimpleTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSimpleTableRef {}
impl AsNode for CfnSimpleTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSimpleTableRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `PrimaryKey` of `AWS::Serverless::SimpleTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrimaryKeyProperty(Object);

impl PrimaryKeyProperty {
    /// `PrimaryKeyProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `Name` property.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for PrimaryKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrimaryKeyProperty> for PrimaryKeyProperty {}
impl From<PrimaryKeyProperty> for Node {
    #[inline]
    fn from(value: PrimaryKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrimaryKeyProperty> for PrimaryKeyProperty {
    #[inline]
    fn into_value(self) -> Value<PrimaryKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ProvisionedThroughput` of `AWS::Serverless::SimpleTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedThroughputProperty(Object);

impl ProvisionedThroughputProperty {
    /// `ProvisionedThroughputProperty` with its required properties, in alphabetical order:
    ///
    /// - `write_capacity_units`
    pub fn new(write_capacity_units: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "WriteCapacityUnits",
            write_capacity_units.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ReadCapacityUnits` property.
    ///
    /// `ReadCapacityUnits`; an update replaces the resource.
    pub fn read_capacity_units(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ReadCapacityUnits", value.into_value().into_node());
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

impl Kind for ProvisionedThroughputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedThroughputProperty> for ProvisionedThroughputProperty {}
impl From<ProvisionedThroughputProperty> for Node {
    #[inline]
    fn from(value: ProvisionedThroughputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedThroughputProperty> for ProvisionedThroughputProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionedThroughputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SSESpecification` of `AWS::Serverless::SimpleTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct SSESpecificationProperty(Object);

impl SSESpecificationProperty {
    /// `SSESpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SSEEnabled` property.
    ///
    /// `SSEEnabled`; an update replaces the resource.
    pub fn sse_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SSEEnabled", value.into_value().into_node());
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

impl Kind for SSESpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SSESpecificationProperty> for SSESpecificationProperty {}
impl From<SSESpecificationProperty> for Node {
    #[inline]
    fn from(value: SSESpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SSESpecificationProperty> for SSESpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SSESpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
