// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Tables::TablePolicy` and its property types.

use crate::l1::*;

/// Creates a new maintenance configuration or replaces an existing table policy for a table. For more information, see [Adding a table policy](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-table-policy.html#table-policy-add) in the *Amazon Simple Storage Service User Guide*.
///
/// - **Permissions** - You must have the `s3tables:PutTablePolicy` permission to use this operation.
/// - **Cloud Development Kit** - To use S3 Tables AWS CDK constructs, add the `@aws-cdk/aws-s3tables-alpha` dependency with one of the following options:
///
/// - NPM: `npm i @aws-cdk/aws-s3tables-alpha`
/// - Yarn: `yarn add @aws-cdk/aws-s3tables-alpha`
///
/// `AWS::S3Tables::TablePolicy`; `Ref` returns its `TableARN`, a [`s3tables::TablePolicyTableArn`](kinds::s3tables::TablePolicyTableArn).
/// Changing one of these replaces it: `TableARN`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTablePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Tables::TablePolicy",
    tags: None,
    rules: include_str!("table_policy.rules"),
};

impl CfnTablePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Tables::TablePolicy";

    /// `CfnTablePolicy` with its required properties, in alphabetical order:
    ///
    /// - `resource_policy`: The `JSON` that defines the policy.
    /// - `table_arn`: The Amazon Resource Name (ARN) of the table.
    pub fn new(
        resource_policy: impl IntoValue<JsonOrText>,
        table_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourcePolicy", resource_policy.into_value().into_node());
        object_.put("TableARN", table_arn.into_value().into_node());
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

impl Construct for CfnTablePolicy {
    type Handle = CfnTablePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTablePolicyRef {
        CfnTablePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTablePolicy`] of a stack.
pub struct CfnTablePolicyRef(NodeRef);

impl Clone for CfnTablePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTablePolicyRef {}
impl AsNode for CfnTablePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTablePolicyRef {
    /// What `Ref` returns: its `TableARN`, a [`s3tables::TablePolicyTableArn`](kinds::s3tables::TablePolicyTableArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3tables::TablePolicyTableArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The namespace to associated with the table.
    ///
    /// `Fn::GetAtt` of `Namespace`.
    #[inline]
    pub fn attr_namespace(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace")))
    }

    /// The Amazon Resource Name (ARN) of the table bucket that contains the table.
    ///
    /// `Fn::GetAtt` of `TableBucketARN`.
    #[inline]
    pub fn attr_table_bucket_arn(&self) -> Value<kinds::s3tables::TableBucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TableBucketARN")))
    }

    /// The name of the table.
    ///
    /// `Fn::GetAtt` of `TableName`.
    #[inline]
    pub fn attr_table_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TableName")))
    }
}

impl IntoValue<kinds::s3tables::TablePolicyTableArn> for &CfnTablePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3tables::TablePolicyTableArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
