// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::ModuleDefaultVersion` and its property types.

use crate::l1::*;

/// Specifies the default version of a module. The default version of the module will be used in CloudFormation operations for this account and Region.
///
/// For more information, see [Create reusable resource configurations that can be included across templates with CloudFormation modules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html) in the *CloudFormation User Guide*.
///
/// For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
///
/// `AWS::CloudFormation::ModuleDefaultVersion`; `Ref` returns its `Arn`, a [`cloudformation::ModuleDefaultVersionArn`](kinds::cloudformation::ModuleDefaultVersionArn).
/// Changing one of these replaces it: `Arn`, `ModuleName`, `VersionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModuleDefaultVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::ModuleDefaultVersion",
    tags: None,
    rules: include_str!("module_default_version.rules"),
};

impl CfnModuleDefaultVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::ModuleDefaultVersion";

    /// `CfnModuleDefaultVersion` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the module version to set as the default version.
    ///
    /// Conditional: You must specify either `Arn`, or `ModuleName` and `VersionId`.
    ///
    /// `Arn`; an update replaces the resource.
    pub fn arn(mut self, value: impl IntoValue<kinds::cloudformation::ModuleVersionArn>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The name of the module.
    ///
    /// Conditional: You must specify either `Arn`, or `ModuleName` and `VersionId`.
    ///
    /// `ModuleName`; an update replaces the resource.
    pub fn module_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModuleName", value.into_value().into_node());
        self
    }

    /// The ID for the specific version of the module.
    ///
    /// Conditional: You must specify either `Arn`, or `ModuleName` and `VersionId`.
    ///
    /// `VersionId`; an update replaces the resource.
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

impl Construct for CfnModuleDefaultVersion {
    type Handle = CfnModuleDefaultVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModuleDefaultVersionRef {
        CfnModuleDefaultVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModuleDefaultVersion`] of a stack.
pub struct CfnModuleDefaultVersionRef(NodeRef);

impl Clone for CfnModuleDefaultVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModuleDefaultVersionRef {}
impl AsNode for CfnModuleDefaultVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModuleDefaultVersionRef {
    /// What `Ref` returns: its `Arn`, a [`cloudformation::ModuleDefaultVersionArn`](kinds::cloudformation::ModuleDefaultVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::ModuleDefaultVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cloudformation::ModuleDefaultVersionArn> for &CfnModuleDefaultVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::ModuleDefaultVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
