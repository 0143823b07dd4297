// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Tables::TableBucketPolicy` and its property types.

use crate::l1::*;

/// Creates a new maintenance configuration or replaces an existing table bucket policy for a table bucket. For more information, see [Adding a table bucket policy](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-bucket-policy.html#table-bucket-policy-add) in the *Amazon Simple Storage Service User Guide*.
///
/// - **Permissions** - You must have the `s3tables:PutTableBucketPolicy` permission to use this operation.
/// - **Cloud Development Kit** - To use S3 Tables AWS CDK constructs, add the `@aws-cdk/aws-s3tables-alpha` dependency with one of the following options:
///
/// - NPM: `npm i @aws-cdk/aws-s3tables-alpha`
/// - Yarn: `yarn add @aws-cdk/aws-s3tables-alpha`
///
/// `AWS::S3Tables::TableBucketPolicy`; `Ref` returns its `TableBucketARN`, a [`s3tables::TableBucketPolicyTableBucketArn`](kinds::s3tables::TableBucketPolicyTableBucketArn).
/// Changing one of these replaces it: `TableBucketARN`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTableBucketPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Tables::TableBucketPolicy",
    tags: None,
    rules: include_str!("table_bucket_policy.rules"),
};

impl CfnTableBucketPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Tables::TableBucketPolicy";

    /// `CfnTableBucketPolicy` with its required properties, in alphabetical order:
    ///
    /// - `resource_policy`: The bucket policy JSON for the table bucket.
    /// - `table_bucket_arn`: The Amazon Resource Name (ARN) of the table bucket.
    pub fn new(
        resource_policy: impl IntoValue<JsonOrText>,
        table_bucket_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourcePolicy", resource_policy.into_value().into_node());
        object_.put("TableBucketARN", table_bucket_arn.into_value().into_node());
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

impl Construct for CfnTableBucketPolicy {
    type Handle = CfnTableBucketPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTableBucketPolicyRef {
        CfnTableBucketPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTableBucketPolicy`] of a stack.
pub struct CfnTableBucketPolicyRef(NodeRef);

impl Clone for CfnTableBucketPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTableBucketPolicyRef {}
impl AsNode for CfnTableBucketPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTableBucketPolicyRef {
    /// What `Ref` returns: its `TableBucketARN`, a [`s3tables::TableBucketPolicyTableBucketArn`](kinds::s3tables::TableBucketPolicyTableBucketArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3tables::TableBucketPolicyTableBucketArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::s3tables::TableBucketPolicyTableBucketArn> for &CfnTableBucketPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3tables::TableBucketPolicyTableBucketArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
