// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeDeploy::Application` and its property types.

use crate::l1::*;

/// The `AWS::CodeDeploy::Application` resource creates an AWS CodeDeploy application. In CodeDeploy, an application is a name that functions as a container to ensure that the correct combination of revision, deployment configuration, and deployment group are referenced during a deployment. You can use the `AWS::CodeDeploy::DeploymentGroup` resource to associate the application with a CodeDeploy deployment group. For more information, see [CodeDeploy Deployments](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps.html) in the *AWS CodeDeploy User Guide*.
///
/// `AWS::CodeDeploy::Application`; `Ref` returns its `ApplicationName`, a [`codedeploy::ApplicationName`](kinds::codedeploy::ApplicationName).
/// Changing one of these replaces it: `ApplicationName`, `ComputePlatform`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeDeploy::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeDeploy::Application";

    /// `CfnApplication` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A name for the application. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the application name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > Updates to `ApplicationName` are not supported.
    ///
    /// `ApplicationName`; an update replaces the resource.
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationName", value.into_value().into_node());
        self
    }

    /// The compute platform that CodeDeploy deploys the application to.
    ///
    /// `ComputePlatform`; an update replaces the resource.
    pub fn compute_platform(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComputePlatform", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to CodeDeploy applications to help you organize and categorize them. Each tag consists of a key and an optional value, both of which you define.
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationName`, a [`codedeploy::ApplicationName`](kinds::codedeploy::ApplicationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codedeploy::ApplicationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::codedeploy::ApplicationName> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codedeploy::ApplicationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
