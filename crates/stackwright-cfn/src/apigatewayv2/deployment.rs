// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::Deployment` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::Deployment` resource creates a deployment for an API.
///
/// `AWS::ApiGatewayV2::Deployment`; `Ref` returns its `DeploymentId`, a [`apigatewayv2::DeploymentId`](kinds::apigatewayv2::DeploymentId).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeployment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::Deployment",
    tags: None,
    rules: include_str!("deployment.rules"),
};

impl CfnDeployment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::Deployment";

    /// `CfnDeployment` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier.
    pub fn new(api_id: impl IntoValue<kinds::apigatewayv2::ApiId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        Self(object_)
    }

    /// The description for the deployment resource.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of an existing stage to associate with the deployment.
    ///
    /// `StageName`; updated in place.
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StageName", value.into_value().into_node());
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
    /// What `Ref` returns: its `DeploymentId`, a [`apigatewayv2::DeploymentId`](kinds::apigatewayv2::DeploymentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::DeploymentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The deployment ID.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[inline]
    pub fn attr_deployment_id(&self) -> Value<kinds::apigatewayv2::DeploymentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentId")))
    }
}

impl IntoValue<kinds::apigatewayv2::DeploymentId> for &CfnDeploymentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::DeploymentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
