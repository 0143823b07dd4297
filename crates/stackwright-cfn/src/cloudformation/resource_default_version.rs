// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::ResourceDefaultVersion` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::ResourceDefaultVersion` resource specifies the default version of a resource. The default version of a resource will be used in CloudFormation operations.
///
/// For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
///
/// `AWS::CloudFormation::ResourceDefaultVersion`; `Ref` returns its `Arn`, a [`cloudformation::ResourceDefaultVersionArn`](kinds::cloudformation::ResourceDefaultVersionArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceDefaultVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::ResourceDefaultVersion",
    tags: None,
    rules: include_str!("resource_default_version.rules"),
};

impl CfnResourceDefaultVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::ResourceDefaultVersion";

    /// `CfnResourceDefaultVersion` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the resource.
    ///
    /// Conditional: You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
    ///
    /// `TypeName`; updated in place.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource version.
    ///
    /// Conditional: You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
    ///
    /// `TypeVersionArn`; updated in place.
    pub fn type_version_arn(
        mut self,
        value: impl IntoValue<kinds::cloudformation::ResourceVersionArn>,
    ) -> Self {
        self.0.put("TypeVersionArn", value.into_value().into_node());
        self
    }

    /// The ID of a specific version of the resource. The version ID is the value at the end of the Amazon Resource Name (ARN) assigned to the resource version when it's registered.
    ///
    /// Conditional: You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
    ///
    /// `VersionId`; updated in place.
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionId", value.into_value().into_node());
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

impl Construct for CfnResourceDefaultVersion {
    type Handle = CfnResourceDefaultVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceDefaultVersionRef {
        CfnResourceDefaultVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceDefaultVersion`] of a stack.
pub struct CfnResourceDefaultVersionRef(NodeRef);

impl Clone for CfnResourceDefaultVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceDefaultVersionRef {}
impl AsNode for CfnResourceDefaultVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceDefaultVersionRef {
    /// What `Ref` returns: its `Arn`, a [`cloudformation::ResourceDefaultVersionArn`](kinds::cloudformation::ResourceDefaultVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::ResourceDefaultVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudformation::ResourceDefaultVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::cloudformation::ResourceDefaultVersionArn> for &CfnResourceDefaultVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::ResourceDefaultVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
