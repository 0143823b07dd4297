// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Tables::Namespace` and its property types.

use crate::l1::*;

/// Creates a namespace. A namespace is a logical grouping of tables within your table bucket, which you can use to organize tables. For more information, see [Create a namespace](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-namespace-create.html) in the *Amazon Simple Storage Service User Guide*.
///
/// - **Permissions** - You must have the `s3tables:CreateNamespace` permission to use this operation.
/// - **Cloud Development Kit** - To use S3 Tables AWS CDK constructs, add the `@aws-cdk/aws-s3tables-alpha` dependency with one of the following options:
///
/// - NPM: `npm i @aws-cdk/aws-s3tables-alpha`
/// - Yarn: `yarn add @aws-cdk/aws-s3tables-alpha`
///
/// `AWS::S3Tables::Namespace`; `Ref` returns the physical id, which is made of `TableBucketARN`, `Namespace`.
/// Changing one of these replaces it: `Namespace`, `TableBucketARN`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNamespace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Tables::Namespace",
    tags: None,
    rules: include_str!("namespace.rules"),
};

impl CfnNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Tables::Namespace";

    /// `CfnNamespace` with its required properties, in alphabetical order:
    ///
    /// - `namespace`: The name of the namespace.
    /// - `table_bucket_arn`: The Amazon Resource Name (ARN) of the table bucket to create the namespace in.
    pub fn new(
        namespace: impl IntoValue<String>,
        table_bucket_arn: impl IntoValue<kinds::s3tables::TableBucketArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Namespace", namespace.into_value().into_node());
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

impl Construct for CfnNamespace {
    type Handle = CfnNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNamespaceRef {
        CfnNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNamespace`] of a stack.
pub struct CfnNamespaceRef(NodeRef);

impl Clone for CfnNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNamespaceRef {}
impl AsNode for CfnNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNamespaceRef {
    /// What `Ref` returns: the physical id, which is made of `TableBucketARN`, `Namespace`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
