// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RefactorSpaces::Route` and its property types.

use crate::l1::*;

/// Creates an AWS Migration Hub Refactor Spaces route. The account owner of the service resource is always the environment owner, regardless of which account creates the route. Routes target a service in the application. If an application does not have any routes, then the first route must be created as a `DEFAULT` `RouteType`.
///
/// When created, the default route defaults to an active state so state is not a required input. However, like all other state values the state of the default route can be updated after creation, but only when all other routes are also inactive. Conversely, no route can be active without the default route also being active.
///
/// > In the `AWS::RefactorSpaces::Route` resource, you can only update the `ActivationState` property, which resides under the `UriPathRoute` and `DefaultRoute` properties. All other properties associated with the `AWS::RefactorSpaces::Route` cannot be updated, even though the property description might indicate otherwise. Updating all other properties will result in the replacement of Route.
///
/// When you create a route, Refactor Spaces configures the ABPlong to send traffic to the target service as follows:
///
/// - *URL Endpoints*
///
/// If the service has a URL endpoint, and the endpoint resolves to a private IP address, Refactor Spaces routes traffic using the ABP VPC link. If a service endpoint resolves to a public IP address, Refactor Spaces routes traffic over the public internet. Services can have HTTP or HTTPS URL endpoints. For HTTPS URLs, publicly-signed certificates are supported. Private Certificate Authorities (CAs) are permitted only if the CA's domain is also publicly resolvable.
///
/// Refactor Spaces automatically resolves the public Domain Name System (DNS) names that are set in `CreateService:UrlEndpoint` when you create a service. The DNS names resolve when the DNS time-to-live (TTL) expires, or every 60 seconds for TTLs less than 60 seconds. This periodic DNS resolution ensures that the route configuration remains up-to-date.
///
/// *One-time health check*
///
/// A one-time health check is performed on the service when either the route is updated from inactive to active, or when it is created with an active state. If the health check fails, the route transitions the route state to `FAILED`, an error code of `SERVICE_ENDPOINT_HEALTH_CHECK_FAILURE` is provided, and no traffic is sent to the service.
///
/// For private URLs, a target group is created on the Network Load Balancer and the load balancer target group runs default target health checks. By default, the health check is run against the service endpoint URL. Optionally, the health check can be performed against a different protocol, port, and/or path using the [CreateService:UrlEndpoint](https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/APIReference/API_CreateService.html#migrationhubrefactorspaces-CreateService-request-UrlEndpoint) parameter. All other health check settings for the load balancer use the default values described in the [Health checks for your target groups](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html) in the *Elastic Load Balancing guide*. The health check is considered successful if at least one target within the target group transitions to a healthy state.
/// - *AWS Lambda function endpoints*
///
/// If the service has an AWS Lambda function endpoint, then Refactor Spaces configures the Lambda function's resource policy to allow the application's ABP to invoke the function.
///
/// The Lambda function state is checked. If the function is not active, the function configuration is updated so that Lambda resources are provisioned. If the Lambda state is `Failed`, then the route creation fails. For more information, see the [GetFunctionConfiguration's State response parameter](https://docs.aws.amazon.com/lambda/latest/dg/API_GetFunctionConfiguration.html#SSS-GetFunctionConfiguration-response-State) in the *AWS Lambda Developer Guide*.
///
/// A check is performed to determine that a Lambda function with the specified ARN exists. If it does not exist, the health check fails. For public URLs, a connection is opened to the public endpoint. If the URL is not reachable, the health check fails.
///
/// *Environments without a network bridge*
///
/// When you create environments without a network bridge ( [CreateEnvironment:NetworkFabricType](https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/APIReference/API_CreateEnvironment.html#migrationhubrefactorspaces-CreateEnvironment-request-NetworkFabricType) is `NONE)` and you use your own networking infrastructure, you need to configure [VPC to VPC connectivity](https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/amazon-vpc-to-amazon-vpc-connectivity-options.html) between your network and the application proxy VPC. Route creation from the application proxy to service endpoints will fail if your network is not configured to connect to the application proxy VPC. For more information, see [Create a route](https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/userguide/getting-started-create-role.html) in the *Refactor Spaces User Guide*.
///
/// `AWS::RefactorSpaces::Route`; `Ref` returns the physical id, which is made of `EnvironmentIdentifier`, `ApplicationIdentifier`, `RouteIdentifier`.
/// Changing one of these replaces it: `ApplicationIdentifier`, `EnvironmentIdentifier`, `RouteType`, `ServiceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRoute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RefactorSpaces::Route",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("route.rules"),
};

impl CfnRoute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RefactorSpaces::Route";

    /// `CfnRoute` with its required properties, in alphabetical order:
    ///
    /// - `application_identifier`: The unique identifier of the application.
    /// - `environment_identifier`: The unique identifier of the environment.
    /// - `route_type`: The route type of the route.
    /// - `service_identifier`: The unique identifier of the service.
    pub fn new(
        application_identifier: impl IntoValue<kinds::refactorspaces::ApplicationIdentifier>,
        environment_identifier: impl IntoValue<kinds::refactorspaces::EnvironmentIdentifier>,
        route_type: impl IntoValue<RouteType>,
        service_identifier: impl IntoValue<kinds::refactorspaces::ServiceIdentifier>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationIdentifier",
            application_identifier.into_value().into_node(),
        );
        object_.put(
            "EnvironmentIdentifier",
            environment_identifier.into_value().into_node(),
        );
        object_.put("RouteType", route_type.into_value().into_node());
        object_.put(
            "ServiceIdentifier",
            service_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration for the default route type.
    ///
    /// `DefaultRoute`; updated in place.
    pub fn default_route(mut self, value: impl IntoValue<DefaultRouteInputProperty>) -> Self {
        self.0.put("DefaultRoute", value.into_value().into_node());
        self
    }

    /// The tags assigned to the route.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The configuration for the URI path route type.
    ///
    /// `UriPathRoute`; updated in place.
    pub fn uri_path_route(mut self, value: impl IntoValue<UriPathRouteInputProperty>) -> Self {
        self.0.put("UriPathRoute", value.into_value().into_node());
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

impl Construct for CfnRoute {
    type Handle = CfnRouteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteRef {
        CfnRouteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRoute`] of a stack.
pub struct CfnRouteRef(NodeRef);

impl Clone for CfnRouteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteRef {}
impl AsNode for CfnRouteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteRef {
    /// What `Ref` returns: the physical id, which is made of `EnvironmentIdentifier`, `ApplicationIdentifier`, `RouteIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the route.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::refactorspaces::RouteArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A mapping of ABPlong path resources to resource IDs.
    ///
    /// `Fn::GetAtt` of `PathResourceToId`.
    #[inline]
    pub fn attr_path_resource_to_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PathResourceToId")))
    }

    /// The unique identifier of the route.
    ///
    /// `Fn::GetAtt` of `RouteIdentifier`.
    #[inline]
    pub fn attr_route_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RouteIdentifier")))
    }
}

impl IntoValue<kinds::refactorspaces::RouteArn> for &CfnRouteRef {
    #[inline]
    fn into_value(self) -> Value<kinds::refactorspaces::RouteArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The configuration for the default route type.
///
/// The property type `DefaultRouteInput` of `AWS::RefactorSpaces::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultRouteInputProperty(Object);

impl DefaultRouteInputProperty {
    /// `DefaultRouteInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `activation_state`: If set to `ACTIVE`, traffic is forwarded to this route’s service after the route is created.
    pub fn new(activation_state: impl IntoValue<ActivationState>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActivationState", activation_state.into_value().into_node());
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

impl Kind for DefaultRouteInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultRouteInputProperty> for DefaultRouteInputProperty {}
impl From<DefaultRouteInputProperty> for Node {
    #[inline]
    fn from(value: DefaultRouteInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultRouteInputProperty> for DefaultRouteInputProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultRouteInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the URI path route type.
///
/// The property type `UriPathRouteInput` of `AWS::RefactorSpaces::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct UriPathRouteInputProperty(Object);

impl UriPathRouteInputProperty {
    /// `UriPathRouteInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `activation_state`: If set to `ACTIVE`, traffic is forwarded to this route’s service after the route is created.
    pub fn new(activation_state: impl IntoValue<ActivationState>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActivationState", activation_state.into_value().into_node());
        Self(object_)
    }

    /// If set to `true`, this option appends the source path to the service URL endpoint.
    ///
    /// `AppendSourcePath`; an update replaces the resource.
    pub fn append_source_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AppendSourcePath", value.into_value().into_node());
        self
    }

    /// Indicates whether to match all subpaths of the given source path. If this value is `false`, requests must match the source path exactly before they are forwarded to this route's service.
    ///
    /// `IncludeChildPaths`; an update replaces the resource.
    pub fn include_child_paths(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildPaths", value.into_value().into_node());
        self
    }

    /// A list of HTTP methods to match. An empty list matches all values. If a method is present, only HTTP requests using that method are forwarded to this route’s service.
    ///
    /// `Methods`; an update replaces the resource.
    pub fn methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Methods", value.into_value().into_node());
        self
    }

    /// This is the path that Refactor Spaces uses to match traffic. Paths must start with `/` and are relative to the base of the application. To use path parameters in the source path, add a variable in curly braces. For example, the resource path {user} represents a path parameter called 'user'.
    ///
    /// `SourcePath`; an update replaces the resource.
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourcePath", value.into_value().into_node());
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

impl Kind for UriPathRouteInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UriPathRouteInputProperty> for UriPathRouteInputProperty {}
impl From<UriPathRouteInputProperty> for Node {
    #[inline]
    fn from(value: UriPathRouteInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UriPathRouteInputProperty> for UriPathRouteInputProperty {
    #[inline]
    fn into_value(self) -> Value<UriPathRouteInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ActivationState` of a `DefaultRouteInput` of `AWS::RefactorSpaces::Route`.
pub enum ActivationState {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
}

#[diagnostic::do_not_recommend]
impl Kind for ActivationState {}
#[diagnostic::do_not_recommend]
impl TextKind for ActivationState {}
#[diagnostic::do_not_recommend]
impl IdKind for ActivationState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ActivationState {}
#[diagnostic::do_not_recommend]
impl IntoValue<ActivationState> for ActivationState {
    #[inline]
    fn into_value(self) -> Value<ActivationState> {
        const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RouteType` of `AWS::RefactorSpaces::Route`.
pub enum RouteType {
    /// `DEFAULT`.
    Default,
    /// `URI_PATH`.
    UriPath,
}

#[diagnostic::do_not_recommend]
impl Kind for RouteType {}
#[diagnostic::do_not_recommend]
impl TextKind for RouteType {}
#[diagnostic::do_not_recommend]
impl IdKind for RouteType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RouteType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RouteType> for RouteType {
    #[inline]
    fn into_value(self) -> Value<RouteType> {
        const VALUES: &[&str] = &["DEFAULT", "URI_PATH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
