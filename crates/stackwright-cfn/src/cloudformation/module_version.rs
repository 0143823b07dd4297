// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::ModuleVersion` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::ModuleVersion` resource registers the specified version of the module with the CloudFormation registry. Registering a module makes it available for use in CloudFormation templates in your AWS account and Region.
///
/// For more information, see [Create reusable resource configurations that can be included across templates with CloudFormation modules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html) in the *CloudFormation User Guide*.
///
/// For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
///
/// `AWS::CloudFormation::ModuleVersion`; `Ref` returns its `Arn`, a [`cloudformation::ModuleVersionArn`](kinds::cloudformation::ModuleVersionArn).
/// Changing one of these replaces it: `ModuleName`, `ModulePackage`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModuleVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::ModuleVersion",
    tags: None,
    rules: include_str!("module_version.rules"),
};

impl CfnModuleVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::ModuleVersion";

    /// `CfnModuleVersion` with its required properties, in alphabetical order:
    ///
    /// - `module_name`: The name of the module being registered.
    /// - `module_package`: A URL to the S3 bucket for the package that contains the template fragment and schema files for the module version to register.
    pub fn new(
        module_name: impl IntoValue<String>,
        module_package: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModuleName", module_name.into_value().into_node());
        object_.put("ModulePackage", module_package.into_value().into_node());
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

impl Construct for CfnModuleVersion {
    type Handle = CfnModuleVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModuleVersionRef {
        CfnModuleVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModuleVersion`] of a stack.
pub struct CfnModuleVersionRef(NodeRef);

impl Clone for CfnModuleVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModuleVersionRef {}
impl AsNode for CfnModuleVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModuleVersionRef {
    /// What `Ref` returns: its `Arn`, a [`cloudformation::ModuleVersionArn`](kinds::cloudformation::ModuleVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::ModuleVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the module.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudformation::ModuleVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The description of the module.
    ///
    /// `Fn::GetAtt` of `Description`.
    #[inline]
    pub fn attr_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Description")))
    }

    /// The URL of a page providing detailed documentation for this module.
    ///
    /// `Fn::GetAtt` of `DocumentationUrl`.
    #[inline]
    pub fn attr_documentation_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DocumentationUrl")))
    }

    /// Whether the specified module version is set as the default version.
    ///
    /// This applies only to private extensions you have registered in your account, and extensions published by AWS. For public third-party extensions, whether they are activated in your account, CloudFormation returns `null`.
    ///
    /// `Fn::GetAtt` of `IsDefaultVersion`.
    #[inline]
    pub fn attr_is_default_version(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefaultVersion")))
    }

    /// The schema that defines the module.
    ///
    /// `Fn::GetAtt` of `Schema`.
    #[inline]
    pub fn attr_schema(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Schema")))
    }

    /// When the specified private module version was registered or activated in your account.
    ///
    /// `Fn::GetAtt` of `TimeCreated`.
    #[inline]
    pub fn attr_time_created(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TimeCreated")))
    }

    /// The ID of this version of the module.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[inline]
    pub fn attr_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionId")))
    }

    /// The visibility level that determines who can see and use this module in CloudFormation operations:
    ///
    /// - `PRIVATE`: The module is only visible and usable within the account where it was registered. CloudFormation automatically marks any modules you register as `PRIVATE`.
    /// - `PUBLIC`: The module is publicly visible and usable within any AWS account.
    ///
    /// `Fn::GetAtt` of `Visibility`.
    #[inline]
    pub fn attr_visibility(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Visibility")))
    }
}

impl IntoValue<kinds::cloudformation::ModuleVersionArn> for &CfnModuleVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::ModuleVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
