// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::DataTable` and its property types.

use crate::l1::*;

/// Represents a data table in Amazon Connect. A data table is a JSON-like data structure where attributes and values are dynamically set by customers. Customers can reference table values within call flows, applications, views, and workspaces to pinpoint dynamic configuration that changes their contact center's behavior in a predetermined and safe way.
///
/// `AWS::Connect::DataTable`; `Ref` returns the physical id, which is made of `InstanceArn`, `Arn`.
/// Changing one of these replaces it: `InstanceArn`, `Status`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::DataTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_table.rules"),
};

impl CfnDataTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::DataTable";

    /// `CfnDataTable` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The human-readable name of the data table.
    /// - `status`: The current status of the data table.
    /// - `time_zone`: The IANA timezone identifier used when resolving time based dynamic values.
    /// - `value_lock_level`: The data level that concurrent value edits are locked on.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
        status: impl IntoValue<Status>,
        time_zone: impl IntoValue<String>,
        value_lock_level: impl IntoValue<ValueLockLevel>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        object_.put("TimeZone", time_zone.into_value().into_node());
        object_.put("ValueLockLevel", value_lock_level.into_value().into_node());
        Self(object_)
    }

    /// An optional description of the data table's purpose and contents.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Key-value pairs for attribute based access control (TBAC or ABAC) and organization.
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

impl Construct for CfnDataTable {
    type Handle = CfnDataTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataTableRef {
        CfnDataTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataTable`] of a stack.
pub struct CfnDataTableRef(NodeRef);

impl Clone for CfnDataTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataTableRef {}
impl AsNode for CfnDataTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataTableRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceArn`, `Arn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the data table. Does not include version aliases.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::connect::DataTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the data table was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The AWS Region where the data table was last modified, used for region replication.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[inline]
    pub fn attr_last_modified_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedRegion")))
    }

    /// The timestamp when the data table or any of its properties were last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The lock version of the Data Table
    ///
    /// `Fn::GetAtt` of `LockVersion`.
    #[inline]
    pub fn attr_lock_version(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LockVersion")))
    }
}

impl IntoValue<kinds::connect::DataTableArn> for &CfnDataTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::DataTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `Status` of `AWS::Connect::DataTable`.
pub enum Status {
    /// `PUBLISHED`.
    Published,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["PUBLISHED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ValueLockLevel` of `AWS::Connect::DataTable`.
pub enum ValueLockLevel {
    /// `ATTRIBUTE`.
    Attribute,
    /// `DATA_TABLE`.
    DataTable,
    /// `NONE`.
    None,
    /// `PRIMARY_VALUE`.
    PrimaryValue,
    /// `VALUE`.
    Value_,
}

#[diagnostic::do_not_recommend]
impl Kind for ValueLockLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for ValueLockLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for ValueLockLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValueLockLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValueLockLevel> for ValueLockLevel {
    #[inline]
    fn into_value(self) -> Value<ValueLockLevel> {
        const VALUES: &[&str] = &["ATTRIBUTE", "DATA_TABLE", "NONE", "PRIMARY_VALUE", "VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
