// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cassandra::Type` and its property types.

use crate::l1::*;

/// The `CreateType` operation creates a new user-defined type in the specified keyspace.
///
/// To configure the required permissions, see [Permissions to create a UDT](https://docs.aws.amazon.com/keyspaces/latest/devguide/configure-udt-permissions.html#udt-permissions-create) in the *Amazon Keyspaces Developer Guide*.
///
/// For more information, see [User-defined types (UDTs)](https://docs.aws.amazon.com/keyspaces/latest/devguide/udts.html) in the *Amazon Keyspaces Developer Guide*.
///
/// `AWS::Cassandra::Type`; `Ref` returns the physical id, which is made of `KeyspaceName`, `TypeName`.
/// Changing one of these replaces it: `Fields`, `KeyspaceName`, `TypeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cassandra::Type",
    tags: None,
    rules: include_str!("type.rules"),
};

impl CfnType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cassandra::Type";

    /// `CfnType` with its required properties, in alphabetical order:
    ///
    /// - `fields`: A list of fields that define this type.
    /// - `keyspace_name`: The name of the keyspace to create the type in.
    /// - `type_name`: The name of the user-defined type.
    pub fn new(
        fields: impl IntoValue<List<FieldProperty>>,
        keyspace_name: impl IntoValue<String>,
        type_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        object_.put("KeyspaceName", keyspace_name.into_value().into_node());
        object_.put("TypeName", type_name.into_value().into_node());
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

impl Construct for CfnType {
    type Handle = CfnTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTypeRef {
        CfnTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnType`] of a stack.
pub struct CfnTypeRef(NodeRef);

impl Clone for CfnTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTypeRef {}
impl AsNode for CfnTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTypeRef {
    /// What `Ref` returns: the physical id, which is made of `KeyspaceName`, `TypeName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of user-defined types that use this type.
    ///
    /// `Fn::GetAtt` of `DirectParentTypes`.
    #[inline]
    pub fn attr_direct_parent_types(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DirectParentTypes")))
    }

    /// A list of tables that use this type.
    ///
    /// `Fn::GetAtt` of `DirectReferringTables`.
    #[inline]
    pub fn attr_direct_referring_tables(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DirectReferringTables")))
    }

    /// The unique identifier of the keyspace that contains this type in the format of Amazon Resource Name (ARN)
    ///
    /// `Fn::GetAtt` of `KeyspaceArn`.
    #[inline]
    pub fn attr_keyspace_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyspaceArn")))
    }

    /// The last time this type was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTimestamp`.
    #[inline]
    pub fn attr_last_modified_timestamp(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTimestamp")))
    }

    /// The maximum nesting depth of this type. For more information, see [Amazon Keyspaces UDT quotas and default values](https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html#quotas-udts) in the *Amazon Keyspaces Developer Guide*.
    ///
    /// `Fn::GetAtt` of `MaxNestingDepth`.
    #[inline]
    pub fn attr_max_nesting_depth(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MaxNestingDepth")))
    }
}

/// The name and data type of an individual field in a user-defined type (UDT). In addition to a Cassandra data type, you can also use another UDT. When you nest another UDT or collection data type, you have to declare them with the `FROZEN` keyword.
///
/// The property type `Field` of `AWS::Cassandra::Type`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldProperty(Object);

impl FieldProperty {
    /// `FieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_name`: The name of the field.
    /// - `field_type`: The data type of the field.
    pub fn new(field_name: impl IntoValue<String>, field_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldName", field_name.into_value().into_node());
        object_.put("FieldType", field_type.into_value().into_node());
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

impl Kind for FieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldProperty> for FieldProperty {}
impl From<FieldProperty> for Node {
    #[inline]
    fn from(value: FieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldProperty> for FieldProperty {
    #[inline]
    fn into_value(self) -> Value<FieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
