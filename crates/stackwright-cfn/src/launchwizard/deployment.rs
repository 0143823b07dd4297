// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LaunchWizard::Deployment` and its property types.

use crate::l1::*;

/// Creates a deployment for the given workload. Deployments created by this operation are not available in the Launch Wizard console to use the `Clone deployment` action on.
///
/// `AWS::LaunchWizard::Deployment`; `Ref` returns its `Arn`, a [`launchwizard::DeploymentArn`](kinds::launchwizard::DeploymentArn).
/// Changing one of these replaces it: `DeploymentPatternName`, `Name`, `WorkloadName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeployment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LaunchWizard::Deployment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("deployment.rules"),
};

impl CfnDeployment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LaunchWizard::Deployment";

    /// `CfnDeployment` with its required properties, in alphabetical order:
    ///
    /// - `deployment_pattern_name`: The name of the deployment pattern.
    /// - `name`: The name of the deployment.
    /// - `workload_name`: The name of the workload.
    pub fn new(
        deployment_pattern_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
        workload_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeploymentPatternName",
            deployment_pattern_name.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("WorkloadName", workload_name.into_value().into_node());
        Self(object_)
    }

    /// The settings specified for the deployment. These settings define how to deploy and configure your resources created by the deployment. For more information about the specifications required for creating a deployment for a SAP workload, see [SAP deployment specifications](https://docs.aws.amazon.com/launchwizard/latest/APIReference/launch-wizard-specifications-sap.html). To retrieve the specifications required to create a deployment for other workloads, use the [`GetWorkloadDeploymentPattern`](https://docs.aws.amazon.com/launchwizard/latest/APIReference/API_GetWorkloadDeploymentPattern.html) operation.
    ///
    /// `Specifications`; updated in place.
    pub fn specifications(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Specifications", value.into_value().into_node());
        self
    }

    /// Information about the tags attached to a deployment.
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

impl Construct for CfnDeployment {
    type Handle = CfnDeploymentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeploymentRef {
        CfnDeploymentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeployment`] of a stack.
pub struct CfnDeploymentRef(NodeRef);

impl Clone for CfnDeploymentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeploymentRef {}
impl AsNode for CfnDeploymentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeploymentRef {
    /// What `Ref` returns: its `Arn`, a [`launchwizard::DeploymentArn`](kinds::launchwizard::DeploymentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::launchwizard::DeploymentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the deployment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::launchwizard::DeploymentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the deployment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The time the deployment was deleted.
    ///
    /// `Fn::GetAtt` of `DeletedAt`.
    #[inline]
    pub fn attr_deleted_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeletedAt")))
    }

    /// The ID of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[inline]
    pub fn attr_deployment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentId")))
    }

    /// The resource group of the deployment.
    ///
    /// `Fn::GetAtt` of `ResourceGroup`.
    #[inline]
    pub fn attr_resource_group(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceGroup")))
    }

    /// The status of the deployment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::launchwizard::DeploymentArn> for &CfnDeploymentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::launchwizard::DeploymentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
