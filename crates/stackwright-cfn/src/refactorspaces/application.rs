// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RefactorSpaces::Application` and its property types.

use crate::l1::*;

/// > AWS Migration Hub is no longer open to new customers as of November 7, 2025. For capabilities similar to AWS Migration Hub, explore [AWS Migration Hub](https://docs.aws.amazon.com/https://aws.amazon.com/transform).
///
/// Creates an AWS Migration Hub Refactor Spaces application. The account that owns the environment also owns the applications created inside the environment, regardless of the account that creates the application. Refactor Spaces provisions an Amazon API Gateway, API Gateway VPC link, and Network Load Balancer for the application proxy inside your account.
///
/// In environments created with a [CreateEnvironment:NetworkFabricType](https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/APIReference/API_CreateEnvironment.html#migrationhubrefactorspaces-CreateEnvironment-request-NetworkFabricType) of `NONE` you need to configure [VPC to VPC connectivity](https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/amazon-vpc-to-amazon-vpc-connectivity-options.html) between your service VPC and the application proxy VPC to route traffic through the application proxy to a service with a private URL endpoint. For more information, see [Create an application](https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/userguide/getting-started-create-application.html) in the *Refactor Spaces User Guide*.
///
/// `AWS::RefactorSpaces::Application`; `Ref` returns the physical id, which is made of `EnvironmentIdentifier`, `ApplicationIdentifier`.
/// Changing one of these replaces it: `ApiGatewayProxy`, `EnvironmentIdentifier`, `Name`, `ProxyType`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RefactorSpaces::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RefactorSpaces::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `environment_identifier`: The unique identifier of the environment.
    /// - `name`: The name of the application.
    /// - `proxy_type`: The proxy type of the proxy created within the application.
    /// - `vpc_id`: The ID of the virtual private cloud (VPC).
    pub fn new(
        environment_identifier: impl IntoValue<kinds::refactorspaces::EnvironmentIdentifier>,
        name: impl IntoValue<String>,
        proxy_type: impl IntoValue<ProxyType>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnvironmentIdentifier",
            environment_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("ProxyType", proxy_type.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The endpoint URL of the Amazon API Gateway proxy.
    ///
    /// `ApiGatewayProxy`; an update replaces the resource.
    pub fn api_gateway_proxy(
        mut self,
        value: impl IntoValue<ApiGatewayProxyInputProperty>,
    ) -> Self {
        self.0
            .put("ApiGatewayProxy", value.into_value().into_node());
        self
    }

    /// The tags assigned to the application.
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
    /// What `Ref` returns: the physical id, which is made of `EnvironmentIdentifier`, `ApplicationIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The resource ID of the ABP for the proxy.
    ///
    /// `Fn::GetAtt` of `ApiGatewayId`.
    #[inline]
    pub fn attr_api_gateway_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiGatewayId")))
    }

    /// The unique identifier of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationIdentifier`.
    #[inline]
    pub fn attr_application_identifier(
        &self,
    ) -> Value<kinds::refactorspaces::ApplicationIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationIdentifier")))
    }

    /// The Amazon Resource Name (ARN) of the application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::refactorspaces::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Amazon Resource Name (ARN) of the Network Load Balancer.
    ///
    /// `Fn::GetAtt` of `NlbArn`.
    #[inline]
    pub fn attr_nlb_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NlbArn")))
    }

    /// The name of the Network Load Balancer configured by the API Gateway proxy.
    ///
    /// `Fn::GetAtt` of `NlbName`.
    #[inline]
    pub fn attr_nlb_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NlbName")))
    }

    /// The endpoint URL of the ABPlong proxy.
    ///
    /// `Fn::GetAtt` of `ProxyUrl`.
    #[inline]
    pub fn attr_proxy_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProxyUrl")))
    }

    /// The name of the ABP stage. The name defaults to `prod`.
    ///
    /// `Fn::GetAtt` of `StageName`.
    #[inline]
    pub fn attr_stage_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StageName")))
    }

    /// The `VpcLink` ID of the ABP proxy.
    ///
    /// `Fn::GetAtt` of `VpcLinkId`.
    #[inline]
    pub fn attr_vpc_link_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcLinkId")))
    }
}

impl IntoValue<kinds::refactorspaces::ApplicationIdentifier> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::refactorspaces::ApplicationIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationIdentifier")))
    }
}
impl IntoValue<kinds::refactorspaces::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::refactorspaces::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A wrapper object holding the Amazon API Gateway endpoint input.
///
/// The property type `ApiGatewayProxyInput` of `AWS::RefactorSpaces::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiGatewayProxyInputProperty(Object);

impl ApiGatewayProxyInputProperty {
    /// `ApiGatewayProxyInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of endpoint to use for the API Gateway proxy. If no value is specified in the request, the value is set to `REGIONAL` by default.
    ///
    /// If the value is set to `PRIVATE` in the request, this creates a private API endpoint that is isolated from the public internet. The private endpoint can only be accessed by using Amazon Virtual Private Cloud (Amazon VPC) interface endpoints for the Amazon API Gateway that has been granted access. For more information about creating a private connection with Refactor Spaces and interface endpoint ( AWS PrivateLink ) availability, see [Access Refactor Spaces using an interface endpoint ( AWS PrivateLink )](https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/userguide/vpc-interface-endpoints.html).
    ///
    /// `EndpointType`; one of `REGIONAL`, `PRIVATE`; an update replaces the resource.
    pub fn endpoint_type(mut self, value: impl IntoValue<EndpointType>) -> Self {
        self.0.put("EndpointType", value.into_value().into_node());
        self
    }

    /// The name of the API Gateway stage. The name defaults to `prod`.
    ///
    /// `StageName`; an update replaces the resource.
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

impl Kind for ApiGatewayProxyInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiGatewayProxyInputProperty> for ApiGatewayProxyInputProperty {}
impl From<ApiGatewayProxyInputProperty> for Node {
    #[inline]
    fn from(value: ApiGatewayProxyInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiGatewayProxyInputProperty> for ApiGatewayProxyInputProperty {
    #[inline]
    fn into_value(self) -> Value<ApiGatewayProxyInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EndpointType` of a `ApiGatewayProxyInput` of `AWS::RefactorSpaces::Application`.
pub enum EndpointType {
    /// `PRIVATE`.
    Private,
    /// `REGIONAL`.
    Regional,
}

#[diagnostic::do_not_recommend]
impl Kind for EndpointType {}
#[diagnostic::do_not_recommend]
impl TextKind for EndpointType {}
#[diagnostic::do_not_recommend]
impl IdKind for EndpointType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndpointType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndpointType> for EndpointType {
    #[inline]
    fn into_value(self) -> Value<EndpointType> {
        const VALUES: &[&str] = &["PRIVATE", "REGIONAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProxyType` of `AWS::RefactorSpaces::Application`.
pub enum ProxyType {
    /// `API_GATEWAY`.
    ApiGateway,
}

#[diagnostic::do_not_recommend]
impl Kind for ProxyType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProxyType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProxyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProxyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProxyType> for ProxyType {
    #[inline]
    fn into_value(self) -> Value<ProxyType> {
        const VALUES: &[&str] = &["API_GATEWAY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
