// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RefactorSpaces::Service` and its property types.

use crate::l1::*;

/// > AWS Migration Hub is no longer open to new customers as of November 7, 2025. For capabilities similar to AWS Migration Hub, explore [AWS Migration Hub](https://docs.aws.amazon.com/https://aws.amazon.com/transform).
///
/// Creates an AWS Migration Hub Refactor Spaces service. The account owner of the service is always the environment owner, regardless of which account in the environment creates the service. Services have either a URL endpoint in a virtual private cloud (VPC), or a Lambda function endpoint.
///
/// > If an AWS resource is launched in a service VPC, and you want it to be accessible to all of an environment’s services with VPCs and routes, apply the `RefactorSpacesSecurityGroup` to the resource. Alternatively, to add more cross-account constraints, apply your own security group.
///
/// `AWS::RefactorSpaces::Service`; `Ref` returns the physical id, which is made of `EnvironmentIdentifier`, `ApplicationIdentifier`, `ServiceIdentifier`.
/// Changing one of these replaces it: `ApplicationIdentifier`, `Description`, `EndpointType`, `EnvironmentIdentifier`, `LambdaEndpoint`, `Name`, `UrlEndpoint`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnService(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RefactorSpaces::Service",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service.rules"),
};

impl CfnService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RefactorSpaces::Service";

    /// `CfnService` with its required properties, in alphabetical order:
    ///
    /// - `application_identifier`: The unique identifier of the application.
    /// - `endpoint_type`: The endpoint type of the service.
    /// - `environment_identifier`: The unique identifier of the environment.
    /// - `name`: The name of the service.
    pub fn new(
        application_identifier: impl IntoValue<kinds::refactorspaces::ApplicationIdentifier>,
        endpoint_type: impl IntoValue<EndpointType>,
        environment_identifier: impl IntoValue<kinds::refactorspaces::EnvironmentIdentifier>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationIdentifier",
            application_identifier.into_value().into_node(),
        );
        object_.put("EndpointType", endpoint_type.into_value().into_node());
        object_.put(
            "EnvironmentIdentifier",
            environment_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the service.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A summary of the configuration for the AWS Lambda endpoint type.
    ///
    /// `LambdaEndpoint`; an update replaces the resource.
    pub fn lambda_endpoint(mut self, value: impl IntoValue<LambdaEndpointInputProperty>) -> Self {
        self.0.put("LambdaEndpoint", value.into_value().into_node());
        self
    }

    /// The tags assigned to the service.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The summary of the configuration for the URL endpoint type.
    ///
    /// `UrlEndpoint`; an update replaces the resource.
    pub fn url_endpoint(mut self, value: impl IntoValue<UrlEndpointInputProperty>) -> Self {
        self.0.put("UrlEndpoint", value.into_value().into_node());
        self
    }

    /// The ID of the virtual private cloud (VPC).
    ///
    /// `VpcId`; an update replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Construct for CfnService {
    type Handle = CfnServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceRef {
        CfnServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnService`] of a stack.
pub struct CfnServiceRef(NodeRef);

impl Clone for CfnServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceRef {}
impl AsNode for CfnServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceRef {
    /// What `Ref` returns: the physical id, which is made of `EnvironmentIdentifier`, `ApplicationIdentifier`, `ServiceIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::refactorspaces::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the service.
    ///
    /// `Fn::GetAtt` of `ServiceIdentifier`.
    #[inline]
    pub fn attr_service_identifier(&self) -> Value<kinds::refactorspaces::ServiceIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceIdentifier")))
    }
}

impl IntoValue<kinds::refactorspaces::ServiceArn> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::refactorspaces::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::refactorspaces::ServiceIdentifier> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::refactorspaces::ServiceIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceIdentifier")))
    }
}

/// The input for the AWS Lambda endpoint type.
///
/// The property type `LambdaEndpointInput` of `AWS::RefactorSpaces::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaEndpointInputProperty(Object);

impl LambdaEndpointInputProperty {
    /// `LambdaEndpointInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the Lambda function or alias.
    pub fn new(arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
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

impl Kind for LambdaEndpointInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaEndpointInputProperty> for LambdaEndpointInputProperty {}
impl From<LambdaEndpointInputProperty> for Node {
    #[inline]
    fn from(value: LambdaEndpointInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaEndpointInputProperty> for LambdaEndpointInputProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaEndpointInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the URL endpoint type.
///
/// The property type `UrlEndpointInput` of `AWS::RefactorSpaces::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct UrlEndpointInputProperty(Object);

impl UrlEndpointInputProperty {
    /// `UrlEndpointInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: The URL to route traffic to.
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// The health check URL of the URL endpoint type. If the URL is a public endpoint, the `HealthUrl` must also be a public endpoint. If the URL is a private endpoint inside a virtual private cloud (VPC), the health URL must also be a private endpoint, and the host must be the same as the URL.
    ///
    /// `HealthUrl`; an update replaces the resource.
    pub fn health_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HealthUrl", value.into_value().into_node());
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

impl Kind for UrlEndpointInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UrlEndpointInputProperty> for UrlEndpointInputProperty {}
impl From<UrlEndpointInputProperty> for Node {
    #[inline]
    fn from(value: UrlEndpointInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UrlEndpointInputProperty> for UrlEndpointInputProperty {
    #[inline]
    fn into_value(self) -> Value<UrlEndpointInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EndpointType` of `AWS::RefactorSpaces::Service`.
pub enum EndpointType {
    /// `LAMBDA`.
    Lambda,
    /// `URL`.
    Url,
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
        const VALUES: &[&str] = &["LAMBDA", "URL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
