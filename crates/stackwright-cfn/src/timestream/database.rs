// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Timestream::Database` and its property types.

use crate::l1::*;

/// Creates a new Timestream database. If the AWS key is not specified, the database will be encrypted with a Timestream managed AWS key located in your account. Refer to [AWS managed AWS keys](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk) for more info. [Service quotas apply](https://docs.aws.amazon.com/timestream/latest/developerguide/ts-limits.html). See [code sample](https://docs.aws.amazon.com/timestream/latest/developerguide/code-samples.create-db.html) for details.
///
/// `AWS::Timestream::Database`; `Ref` returns its `DatabaseName`, a [`timestream::DatabaseName`](kinds::timestream::DatabaseName).
/// Changing one of these replaces it: `DatabaseName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDatabase(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Timestream::Database",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("database.rules"),
};

impl CfnDatabase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Timestream::Database";

    /// `CfnDatabase` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the Timestream database.
    ///
    /// *Length Constraints*: Minimum length of 3 bytes. Maximum length of 256 bytes.
    ///
    /// `DatabaseName`; an update replaces the resource.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The identifier of the AWS key used to encrypt the data stored in the database.
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The tags to add to the database.
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

impl Construct for CfnDatabase {
    type Handle = CfnDatabaseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatabaseRef {
        CfnDatabaseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDatabase`] of a stack.
pub struct CfnDatabaseRef(NodeRef);

impl Clone for CfnDatabaseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatabaseRef {}
impl AsNode for CfnDatabaseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatabaseRef {
    /// What `Ref` returns: its `DatabaseName`, a [`timestream::DatabaseName`](kinds::timestream::DatabaseName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::timestream::DatabaseName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `arn` of the database.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::timestream::DatabaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::timestream::DatabaseName> for &CfnDatabaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::timestream::DatabaseName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::timestream::DatabaseArn> for &CfnDatabaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::timestream::DatabaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
