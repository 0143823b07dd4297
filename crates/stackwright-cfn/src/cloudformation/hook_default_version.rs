// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::HookDefaultVersion` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::HookDefaultVersion` resource specifies the default version of a Hook. The default version of the Hook is used in CloudFormation operations for this AWS account and AWS Region.
///
/// For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
///
/// This resource type is not compatible with Guard and Lambda Hooks.
///
/// `AWS::CloudFormation::HookDefaultVersion`; `Ref` returns its `Arn`, a [`cloudformation::HookDefaultVersionArn`](kinds::cloudformation::HookDefaultVersionArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHookDefaultVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::HookDefaultVersion",
    tags: None,
    rules: include_str!("hook_default_version.rules"),
};

impl CfnHookDefaultVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::HookDefaultVersion";

    /// `CfnHookDefaultVersion` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the Hook.
    ///
    /// You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
    ///
    /// `TypeName`; updated in place.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
        self
    }

    /// The version ID of the type configuration.
    ///
    /// You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
    ///
    /// `TypeVersionArn`; updated in place.
    pub fn type_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeVersionArn", value.into_value().into_node());
        self
    }

    /// The version ID of the type specified.
    ///
    /// You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
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

impl Construct for CfnHookDefaultVersion {
    type Handle = CfnHookDefaultVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHookDefaultVersionRef {
        CfnHookDefaultVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHookDefaultVersion`] of a stack.
pub struct CfnHookDefaultVersionRef(NodeRef);

impl Clone for CfnHookDefaultVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHookDefaultVersionRef {}
impl AsNode for CfnHookDefaultVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHookDefaultVersionRef {
    /// What `Ref` returns: its `Arn`, a [`cloudformation::HookDefaultVersionArn`](kinds::cloudformation::HookDefaultVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::HookDefaultVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Number (ARN) of the activated Hook in this account and Region.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudformation::HookDefaultVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::cloudformation::HookDefaultVersionArn> for &CfnHookDefaultVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::HookDefaultVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
