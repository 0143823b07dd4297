// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::M2::Deployment` and its property types.

use crate::l1::*;

/// > AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025. For capabilities similar to AWS Mainframe Modernization Service (Managed Runtime Environment experience) explore AWS Mainframe Modernization Service (Self-Managed Experience). Existing customers can continue to use the service as normal. For more information, see [AWS Mainframe Modernization availability change](https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html).
///
/// Creates and starts a deployment to deploy an application into a runtime environment.
///
/// `AWS::M2::Deployment`; `Ref` returns its `ApplicationId`, a [`m2::DeploymentApplicationId`](kinds::m2::DeploymentApplicationId).
/// Changing one of these replaces it: `ApplicationId`, `EnvironmentId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeployment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::M2::Deployment",
    tags: None,
    rules: include_str!("deployment.rules"),
};

impl CfnDeployment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::M2::Deployment";

    /// `CfnDeployment` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier of the application.
    /// - `application_version`: The version of the application.
    /// - `environment_id`: The unique identifier of the runtime environment.
    pub fn new(
        application_id: impl IntoValue<String>,
        application_version: impl IntoValue<i64>,
        environment_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put(
            "ApplicationVersion",
            application_version.into_value().into_node(),
        );
        object_.put("EnvironmentId", environment_id.into_value().into_node());
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
    /// What `Ref` returns: its `ApplicationId`, a [`m2::DeploymentApplicationId`](kinds::m2::DeploymentApplicationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::m2::DeploymentApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[inline]
    pub fn attr_deployment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentId")))
    }

    /// The current status of the deployment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::m2::DeploymentApplicationId> for &CfnDeploymentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::m2::DeploymentApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
