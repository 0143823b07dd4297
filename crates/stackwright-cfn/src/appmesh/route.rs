// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppMesh::Route` and its property types.

use crate::l1::*;

/// Creates a route that is associated with a virtual router.
///
/// You can route several different protocols and define a retry policy for a route. Traffic can be routed to one or more virtual nodes.
///
/// For more information about routes, see [Routes](https://docs.aws.amazon.com/app-mesh/latest/userguide/routes.html).
///
/// `AWS::AppMesh::Route`; `Ref` returns its `Arn`, a [`appmesh::RouteArn`](kinds::appmesh::RouteArn).
/// Changing one of these replaces it: `MeshName`, `MeshOwner`, `RouteName`, `VirtualRouterName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRoute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppMesh::Route",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("route.rules"),
};

impl CfnRoute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppMesh::Route";

    /// `CfnRoute` with its required properties, in alphabetical order:
    ///
    /// - `mesh_name`: The name of the service mesh to create the route in.
    /// - `spec`: The route specification to apply.
    /// - `virtual_router_name`: The name of the virtual router in which to create the route.
    pub fn new(
        mesh_name: impl IntoValue<String>,
        spec: impl IntoValue<RouteSpecProperty>,
        virtual_router_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MeshName", mesh_name.into_value().into_node());
        object_.put("Spec", spec.into_value().into_node());
        object_.put(
            "VirtualRouterName",
            virtual_router_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you specify must share the mesh with your account before you can create the resource in the service mesh. For more information about mesh sharing, see [Working with shared meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/sharing.html).
    ///
    /// `MeshOwner`; an update replaces the resource.
    pub fn mesh_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MeshOwner", value.into_value().into_node());
        self
    }

    /// The name to use for the route.
    ///
    /// `RouteName`; an update replaces the resource.
    pub fn route_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RouteName", value.into_value().into_node());
        self
    }

    /// Optional metadata that you can apply to the route to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
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
    /// What `Ref` returns: its `Arn`, a [`appmesh::RouteArn`](kinds::appmesh::RouteArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appmesh::RouteArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The full Amazon Resource Name (ARN) for the route.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appmesh::RouteArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the service mesh that the route resides in.
    ///
    /// `Fn::GetAtt` of `MeshName`.
    #[inline]
    pub fn attr_mesh_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MeshName")))
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the account that shared the mesh with your account. For more information about mesh sharing, see [Working with Shared Meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/sharing.html).
    ///
    /// `Fn::GetAtt` of `MeshOwner`.
    #[inline]
    pub fn attr_mesh_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MeshOwner")))
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with. For more information about mesh sharing, see [Working with Shared Meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/sharing.html).
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[inline]
    pub fn attr_resource_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceOwner")))
    }

    /// The name of the route.
    ///
    /// `Fn::GetAtt` of `RouteName`.
    #[inline]
    pub fn attr_route_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RouteName")))
    }

    /// The unique identifier for the route.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[inline]
    pub fn attr_uid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uid")))
    }

    /// The name of the virtual router that the route is associated with.
    ///
    /// `Fn::GetAtt` of `VirtualRouterName`.
    #[inline]
    pub fn attr_virtual_router_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VirtualRouterName")))
    }
}

impl IntoValue<kinds::appmesh::RouteArn> for &CfnRouteRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appmesh::RouteArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that represents a duration of time.
///
/// The property type `Duration` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct DurationProperty(Object);

impl DurationProperty {
    /// `DurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: A unit of time.
    /// - `value`: A number of time units.
    pub fn new(unit: impl IntoValue<String>, value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for DurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DurationProperty> for DurationProperty {}
impl From<DurationProperty> for Node {
    #[inline]
    fn from(value: DurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DurationProperty> for DurationProperty {
    #[inline]
    fn into_value(self) -> Value<DurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a retry policy. Specify at least one value for at least one of the types of `RetryEvents`, a value for `maxRetries`, and a value for `perRetryTimeout`. Both `server-error` and `gateway-error` under `httpRetryEvents` include the Envoy `reset` policy. For more information on the `reset` policy, see the [Envoy documentation](https://docs.aws.amazon.com/https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter#x-envoy-retry-on).
///
/// The property type `GrpcRetryPolicy` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcRetryPolicyProperty(Object);

impl GrpcRetryPolicyProperty {
    /// `GrpcRetryPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_retries`: The maximum number of retry attempts.
    /// - `per_retry_timeout`: The timeout for each retry attempt.
    pub fn new(
        max_retries: impl IntoValue<i64>,
        per_retry_timeout: impl IntoValue<DurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxRetries", max_retries.into_value().into_node());
        object_.put(
            "PerRetryTimeout",
            per_retry_timeout.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specify at least one of the valid values.
    ///
    /// `GrpcRetryEvents`.
    pub fn grpc_retry_events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("GrpcRetryEvents", value.into_value().into_node());
        self
    }

    /// Specify at least one of the following values.
    ///
    /// - *server-error* – HTTP status codes 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, and 511
    /// - *gateway-error* – HTTP status codes 502, 503, and 504
    /// - *client-error* – HTTP status code 409
    /// - *stream-error* – Retry on refused stream
    ///
    /// `HttpRetryEvents`.
    pub fn http_retry_events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("HttpRetryEvents", value.into_value().into_node());
        self
    }

    /// Specify a valid value. The event occurs before any processing of a request has started and is encountered when the upstream is temporarily or permanently unavailable.
    ///
    /// `TcpRetryEvents`.
    pub fn tcp_retry_events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TcpRetryEvents", value.into_value().into_node());
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

impl Kind for GrpcRetryPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcRetryPolicyProperty> for GrpcRetryPolicyProperty {}
impl From<GrpcRetryPolicyProperty> for Node {
    #[inline]
    fn from(value: GrpcRetryPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcRetryPolicyProperty> for GrpcRetryPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcRetryPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a gRPC route type.
///
/// The property type `GrpcRoute` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcRouteProperty(Object);

impl GrpcRouteProperty {
    /// `GrpcRouteProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: An object that represents the action to take if a match is determined.
    /// - `r#match`: An object that represents the criteria for determining a request match.
    pub fn new(
        action: impl IntoValue<GrpcRouteActionProperty>,
        r#match: impl IntoValue<GrpcRouteMatchProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Match", r#match.into_value().into_node());
        Self(object_)
    }

    /// An object that represents a retry policy.
    ///
    /// `RetryPolicy`.
    pub fn retry_policy(mut self, value: impl IntoValue<GrpcRetryPolicyProperty>) -> Self {
        self.0.put("RetryPolicy", value.into_value().into_node());
        self
    }

    /// An object that represents types of timeouts.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<GrpcTimeoutProperty>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Kind for GrpcRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcRouteProperty> for GrpcRouteProperty {}
impl From<GrpcRouteProperty> for Node {
    #[inline]
    fn from(value: GrpcRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcRouteProperty> for GrpcRouteProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the action to take if a match is determined.
///
/// The property type `GrpcRouteAction` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcRouteActionProperty(Object);

impl GrpcRouteActionProperty {
    /// `GrpcRouteActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `weighted_targets`: An object that represents the targets that traffic is routed to when a request matches the route.
    pub fn new(weighted_targets: impl IntoValue<List<WeightedTargetProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WeightedTargets", weighted_targets.into_value().into_node());
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

impl Kind for GrpcRouteActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcRouteActionProperty> for GrpcRouteActionProperty {}
impl From<GrpcRouteActionProperty> for Node {
    #[inline]
    fn from(value: GrpcRouteActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcRouteActionProperty> for GrpcRouteActionProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcRouteActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the criteria for determining a request match.
///
/// The property type `GrpcRouteMatch` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcRouteMatchProperty(Object);

impl GrpcRouteMatchProperty {
    /// `GrpcRouteMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents the data to match from the request.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl IntoValue<List<GrpcRouteMetadataProperty>>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// The method name to match from the request. If you specify a name, you must also specify a `serviceName`.
    ///
    /// `MethodName`.
    pub fn method_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MethodName", value.into_value().into_node());
        self
    }

    /// The port number to match on.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The fully qualified domain name for the service to match from the request.
    ///
    /// `ServiceName`.
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceName", value.into_value().into_node());
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

impl Kind for GrpcRouteMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcRouteMatchProperty> for GrpcRouteMatchProperty {}
impl From<GrpcRouteMatchProperty> for Node {
    #[inline]
    fn from(value: GrpcRouteMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcRouteMatchProperty> for GrpcRouteMatchProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcRouteMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the match metadata for the route.
///
/// The property type `GrpcRouteMetadata` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcRouteMetadataProperty(Object);

impl GrpcRouteMetadataProperty {
    /// `GrpcRouteMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the route.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specify `True` to match anything except the match criteria. The default value is `False`.
    ///
    /// `Invert`.
    pub fn invert(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Invert", value.into_value().into_node());
        self
    }

    /// An object that represents the data to match from the request.
    ///
    /// `Match`.
    pub fn r#match(mut self, value: impl IntoValue<GrpcRouteMetadataMatchMethodProperty>) -> Self {
        self.0.put("Match", value.into_value().into_node());
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

impl Kind for GrpcRouteMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcRouteMetadataProperty> for GrpcRouteMetadataProperty {}
impl From<GrpcRouteMetadataProperty> for Node {
    #[inline]
    fn from(value: GrpcRouteMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcRouteMetadataProperty> for GrpcRouteMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcRouteMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the match method. Specify one of the match values.
///
/// The property type `GrpcRouteMetadataMatchMethod` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcRouteMetadataMatchMethodProperty(Object);

impl GrpcRouteMetadataMatchMethodProperty {
    /// `GrpcRouteMetadataMatchMethodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value sent by the client must match the specified value exactly.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Exact", value.into_value().into_node());
        self
    }

    /// The value sent by the client must begin with the specified characters.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// An object that represents the range of values to match on.
    ///
    /// `Range`.
    pub fn range(mut self, value: impl IntoValue<MatchRangeProperty>) -> Self {
        self.0.put("Range", value.into_value().into_node());
        self
    }

    /// The value sent by the client must include the specified characters.
    ///
    /// `Regex`.
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Regex", value.into_value().into_node());
        self
    }

    /// The value sent by the client must end with the specified characters.
    ///
    /// `Suffix`.
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Suffix", value.into_value().into_node());
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

impl Kind for GrpcRouteMetadataMatchMethodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcRouteMetadataMatchMethodProperty> for GrpcRouteMetadataMatchMethodProperty {}
impl From<GrpcRouteMetadataMatchMethodProperty> for Node {
    #[inline]
    fn from(value: GrpcRouteMetadataMatchMethodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcRouteMetadataMatchMethodProperty> for GrpcRouteMetadataMatchMethodProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcRouteMetadataMatchMethodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents types of timeouts.
///
/// The property type `GrpcTimeout` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcTimeoutProperty(Object);

impl GrpcTimeoutProperty {
    /// `GrpcTimeoutProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
    ///
    /// `Idle`.
    pub fn idle(mut self, value: impl IntoValue<DurationProperty>) -> Self {
        self.0.put("Idle", value.into_value().into_node());
        self
    }

    /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout, then make sure that the higher value is set for each App Mesh resource in a conversation. For example, if a virtual node backend uses a virtual router provider to route to another virtual node, then the timeout should be greater than 15 seconds for the source and destination virtual node and the route.
    ///
    /// `PerRequest`.
    pub fn per_request(mut self, value: impl IntoValue<DurationProperty>) -> Self {
        self.0.put("PerRequest", value.into_value().into_node());
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

impl Kind for GrpcTimeoutProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcTimeoutProperty> for GrpcTimeoutProperty {}
impl From<GrpcTimeoutProperty> for Node {
    #[inline]
    fn from(value: GrpcTimeoutProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcTimeoutProperty> for GrpcTimeoutProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcTimeoutProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the method and value to match with the header value sent in a request. Specify one match method.
///
/// The property type `HeaderMatchMethod` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderMatchMethodProperty(Object);

impl HeaderMatchMethodProperty {
    /// `HeaderMatchMethodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value sent by the client must match the specified value exactly.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Exact", value.into_value().into_node());
        self
    }

    /// The value sent by the client must begin with the specified characters.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// An object that represents the range of values to match on.
    ///
    /// `Range`.
    pub fn range(mut self, value: impl IntoValue<MatchRangeProperty>) -> Self {
        self.0.put("Range", value.into_value().into_node());
        self
    }

    /// The value sent by the client must include the specified characters.
    ///
    /// `Regex`.
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Regex", value.into_value().into_node());
        self
    }

    /// The value sent by the client must end with the specified characters.
    ///
    /// `Suffix`.
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Suffix", value.into_value().into_node());
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

impl Kind for HeaderMatchMethodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderMatchMethodProperty> for HeaderMatchMethodProperty {}
impl From<HeaderMatchMethodProperty> for Node {
    #[inline]
    fn from(value: HeaderMatchMethodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderMatchMethodProperty> for HeaderMatchMethodProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderMatchMethodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the path to match in the request.
///
/// The property type `HttpPathMatch` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpPathMatchProperty(Object);

impl HttpPathMatchProperty {
    /// `HttpPathMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The exact path to match on.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Exact", value.into_value().into_node());
        self
    }

    /// The regex used to match the path.
    ///
    /// `Regex`.
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Regex", value.into_value().into_node());
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

impl Kind for HttpPathMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpPathMatchProperty> for HttpPathMatchProperty {}
impl From<HttpPathMatchProperty> for Node {
    #[inline]
    fn from(value: HttpPathMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpPathMatchProperty> for HttpPathMatchProperty {
    #[inline]
    fn into_value(self) -> Value<HttpPathMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the query parameter to match.
///
/// The property type `HttpQueryParameterMatch` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpQueryParameterMatchProperty(Object);

impl HttpQueryParameterMatchProperty {
    /// `HttpQueryParameterMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The exact query parameter to match on.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Exact", value.into_value().into_node());
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

impl Kind for HttpQueryParameterMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpQueryParameterMatchProperty> for HttpQueryParameterMatchProperty {}
impl From<HttpQueryParameterMatchProperty> for Node {
    #[inline]
    fn from(value: HttpQueryParameterMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpQueryParameterMatchProperty> for HttpQueryParameterMatchProperty {
    #[inline]
    fn into_value(self) -> Value<HttpQueryParameterMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a retry policy. Specify at least one value for at least one of the types of `RetryEvents`, a value for `maxRetries`, and a value for `perRetryTimeout`. Both `server-error` and `gateway-error` under `httpRetryEvents` include the Envoy `reset` policy. For more information on the `reset` policy, see the [Envoy documentation](https://docs.aws.amazon.com/https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter#x-envoy-retry-on).
///
/// The property type `HttpRetryPolicy` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpRetryPolicyProperty(Object);

impl HttpRetryPolicyProperty {
    /// `HttpRetryPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_retries`: The maximum number of retry attempts.
    /// - `per_retry_timeout`: The timeout for each retry attempt.
    pub fn new(
        max_retries: impl IntoValue<i64>,
        per_retry_timeout: impl IntoValue<DurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxRetries", max_retries.into_value().into_node());
        object_.put(
            "PerRetryTimeout",
            per_retry_timeout.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specify at least one of the following values.
    ///
    /// - *server-error* – HTTP status codes 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, and 511
    /// - *gateway-error* – HTTP status codes 502, 503, and 504
    /// - *client-error* – HTTP status code 409
    /// - *stream-error* – Retry on refused stream
    ///
    /// `HttpRetryEvents`.
    pub fn http_retry_events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("HttpRetryEvents", value.into_value().into_node());
        self
    }

    /// Specify a valid value. The event occurs before any processing of a request has started and is encountered when the upstream is temporarily or permanently unavailable.
    ///
    /// `TcpRetryEvents`.
    pub fn tcp_retry_events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TcpRetryEvents", value.into_value().into_node());
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

impl Kind for HttpRetryPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpRetryPolicyProperty> for HttpRetryPolicyProperty {}
impl From<HttpRetryPolicyProperty> for Node {
    #[inline]
    fn from(value: HttpRetryPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpRetryPolicyProperty> for HttpRetryPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<HttpRetryPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents an HTTP or HTTP/2 route type.
///
/// The property type `HttpRoute` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpRouteProperty(Object);

impl HttpRouteProperty {
    /// `HttpRouteProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: An object that represents the action to take if a match is determined.
    /// - `r#match`: An object that represents the criteria for determining a request match.
    pub fn new(
        action: impl IntoValue<HttpRouteActionProperty>,
        r#match: impl IntoValue<HttpRouteMatchProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Match", r#match.into_value().into_node());
        Self(object_)
    }

    /// An object that represents a retry policy.
    ///
    /// `RetryPolicy`.
    pub fn retry_policy(mut self, value: impl IntoValue<HttpRetryPolicyProperty>) -> Self {
        self.0.put("RetryPolicy", value.into_value().into_node());
        self
    }

    /// An object that represents types of timeouts.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<HttpTimeoutProperty>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Kind for HttpRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpRouteProperty> for HttpRouteProperty {}
impl From<HttpRouteProperty> for Node {
    #[inline]
    fn from(value: HttpRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpRouteProperty> for HttpRouteProperty {
    #[inline]
    fn into_value(self) -> Value<HttpRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the action to take if a match is determined.
///
/// The property type `HttpRouteAction` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpRouteActionProperty(Object);

impl HttpRouteActionProperty {
    /// `HttpRouteActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `weighted_targets`: An object that represents the targets that traffic is routed to when a request matches the route.
    pub fn new(weighted_targets: impl IntoValue<List<WeightedTargetProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WeightedTargets", weighted_targets.into_value().into_node());
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

impl Kind for HttpRouteActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpRouteActionProperty> for HttpRouteActionProperty {}
impl From<HttpRouteActionProperty> for Node {
    #[inline]
    fn from(value: HttpRouteActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpRouteActionProperty> for HttpRouteActionProperty {
    #[inline]
    fn into_value(self) -> Value<HttpRouteActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the HTTP header in the request.
///
/// The property type `HttpRouteHeader` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpRouteHeaderProperty(Object);

impl HttpRouteHeaderProperty {
    /// `HttpRouteHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the HTTP header in the client request that will be matched on.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specify `True` to match anything except the match criteria. The default value is `False`.
    ///
    /// `Invert`.
    pub fn invert(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Invert", value.into_value().into_node());
        self
    }

    /// The `HeaderMatchMethod` object.
    ///
    /// `Match`.
    pub fn r#match(mut self, value: impl IntoValue<HeaderMatchMethodProperty>) -> Self {
        self.0.put("Match", value.into_value().into_node());
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

impl Kind for HttpRouteHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpRouteHeaderProperty> for HttpRouteHeaderProperty {}
impl From<HttpRouteHeaderProperty> for Node {
    #[inline]
    fn from(value: HttpRouteHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpRouteHeaderProperty> for HttpRouteHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<HttpRouteHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the requirements for a route to match HTTP requests for a virtual router.
///
/// The property type `HttpRouteMatch` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpRouteMatchProperty(Object);

impl HttpRouteMatchProperty {
    /// `HttpRouteMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The client request headers to match on.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<List<HttpRouteHeaderProperty>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
        self
    }

    /// The client request method to match on. Specify only one.
    ///
    /// `Method`.
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// The client request path to match on.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<HttpPathMatchProperty>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The port number to match on.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// Specifies the path to match requests with. This parameter must always start with `/`, which by itself matches all requests to the virtual service name. You can also match for path-based routing of requests. For example, if your virtual service name is `my-service.local` and you want the route to match requests to `my-service.local/metrics`, your prefix should be `/metrics`.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// The client request query parameters to match on.
    ///
    /// `QueryParameters`.
    pub fn query_parameters(mut self, value: impl IntoValue<List<QueryParameterProperty>>) -> Self {
        self.0
            .put("QueryParameters", value.into_value().into_node());
        self
    }

    /// The client request scheme to match on. Specify only one. Applicable only for HTTP2 routes.
    ///
    /// `Scheme`.
    pub fn scheme(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scheme", value.into_value().into_node());
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

impl Kind for HttpRouteMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpRouteMatchProperty> for HttpRouteMatchProperty {}
impl From<HttpRouteMatchProperty> for Node {
    #[inline]
    fn from(value: HttpRouteMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpRouteMatchProperty> for HttpRouteMatchProperty {
    #[inline]
    fn into_value(self) -> Value<HttpRouteMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents types of timeouts.
///
/// The property type `HttpTimeout` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpTimeoutProperty(Object);

impl HttpTimeoutProperty {
    /// `HttpTimeoutProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
    ///
    /// `Idle`.
    pub fn idle(mut self, value: impl IntoValue<DurationProperty>) -> Self {
        self.0.put("Idle", value.into_value().into_node());
        self
    }

    /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout, then make sure that the higher value is set for each App Mesh resource in a conversation. For example, if a virtual node backend uses a virtual router provider to route to another virtual node, then the timeout should be greater than 15 seconds for the source and destination virtual node and the route.
    ///
    /// `PerRequest`.
    pub fn per_request(mut self, value: impl IntoValue<DurationProperty>) -> Self {
        self.0.put("PerRequest", value.into_value().into_node());
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

impl Kind for HttpTimeoutProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpTimeoutProperty> for HttpTimeoutProperty {}
impl From<HttpTimeoutProperty> for Node {
    #[inline]
    fn from(value: HttpTimeoutProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpTimeoutProperty> for HttpTimeoutProperty {
    #[inline]
    fn into_value(self) -> Value<HttpTimeoutProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the range of values to match on. The first character of the range is included in the range, though the last character is not. For example, if the range specified were 1-100, only values 1-99 would be matched.
///
/// The property type `MatchRange` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchRangeProperty(Object);

impl MatchRangeProperty {
    /// `MatchRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `end`: The end of the range.
    /// - `start`: The start of the range.
    pub fn new(end: impl IntoValue<i64>, start: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("End", end.into_value().into_node());
        object_.put("Start", start.into_value().into_node());
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

impl Kind for MatchRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchRangeProperty> for MatchRangeProperty {}
impl From<MatchRangeProperty> for Node {
    #[inline]
    fn from(value: MatchRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchRangeProperty> for MatchRangeProperty {
    #[inline]
    fn into_value(self) -> Value<MatchRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the query parameter in the request.
///
/// The property type `QueryParameter` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryParameterProperty(Object);

impl QueryParameterProperty {
    /// `QueryParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the query parameter that will be matched on.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The query parameter to match on.
    ///
    /// `Match`.
    pub fn r#match(mut self, value: impl IntoValue<HttpQueryParameterMatchProperty>) -> Self {
        self.0.put("Match", value.into_value().into_node());
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

impl Kind for QueryParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryParameterProperty> for QueryParameterProperty {}
impl From<QueryParameterProperty> for Node {
    #[inline]
    fn from(value: QueryParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryParameterProperty> for QueryParameterProperty {
    #[inline]
    fn into_value(self) -> Value<QueryParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a route specification. Specify one route type.
///
/// The property type `RouteSpec` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouteSpecProperty(Object);

impl RouteSpecProperty {
    /// `RouteSpecProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents the specification of a gRPC route.
    ///
    /// `GrpcRoute`.
    pub fn grpc_route(mut self, value: impl IntoValue<GrpcRouteProperty>) -> Self {
        self.0.put("GrpcRoute", value.into_value().into_node());
        self
    }

    /// An object that represents the specification of an HTTP/2 route.
    ///
    /// `Http2Route`.
    pub fn http2_route(mut self, value: impl IntoValue<HttpRouteProperty>) -> Self {
        self.0.put("Http2Route", value.into_value().into_node());
        self
    }

    /// An object that represents the specification of an HTTP route.
    ///
    /// `HttpRoute`.
    pub fn http_route(mut self, value: impl IntoValue<HttpRouteProperty>) -> Self {
        self.0.put("HttpRoute", value.into_value().into_node());
        self
    }

    /// The priority for the route. Routes are matched based on the specified value, where 0 is the highest priority.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// An object that represents the specification of a TCP route.
    ///
    /// `TcpRoute`.
    pub fn tcp_route(mut self, value: impl IntoValue<TcpRouteProperty>) -> Self {
        self.0.put("TcpRoute", value.into_value().into_node());
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

impl Kind for RouteSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouteSpecProperty> for RouteSpecProperty {}
impl From<RouteSpecProperty> for Node {
    #[inline]
    fn from(value: RouteSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouteSpecProperty> for RouteSpecProperty {
    #[inline]
    fn into_value(self) -> Value<RouteSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a TCP route type.
///
/// The property type `TcpRoute` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct TcpRouteProperty(Object);

impl TcpRouteProperty {
    /// `TcpRouteProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action to take if a match is determined.
    pub fn new(action: impl IntoValue<TcpRouteActionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        Self(object_)
    }

    /// An object that represents the criteria for determining a request match.
    ///
    /// `Match`.
    pub fn r#match(mut self, value: impl IntoValue<TcpRouteMatchProperty>) -> Self {
        self.0.put("Match", value.into_value().into_node());
        self
    }

    /// An object that represents types of timeouts.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<TcpTimeoutProperty>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Kind for TcpRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TcpRouteProperty> for TcpRouteProperty {}
impl From<TcpRouteProperty> for Node {
    #[inline]
    fn from(value: TcpRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TcpRouteProperty> for TcpRouteProperty {
    #[inline]
    fn into_value(self) -> Value<TcpRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the action to take if a match is determined.
///
/// The property type `TcpRouteAction` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct TcpRouteActionProperty(Object);

impl TcpRouteActionProperty {
    /// `TcpRouteActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `weighted_targets`: An object that represents the targets that traffic is routed to when a request matches the route.
    pub fn new(weighted_targets: impl IntoValue<List<WeightedTargetProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WeightedTargets", weighted_targets.into_value().into_node());
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

impl Kind for TcpRouteActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TcpRouteActionProperty> for TcpRouteActionProperty {}
impl From<TcpRouteActionProperty> for Node {
    #[inline]
    fn from(value: TcpRouteActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TcpRouteActionProperty> for TcpRouteActionProperty {
    #[inline]
    fn into_value(self) -> Value<TcpRouteActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the TCP route to match.
///
/// The property type `TcpRouteMatch` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct TcpRouteMatchProperty(Object);

impl TcpRouteMatchProperty {
    /// `TcpRouteMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The port number to match on.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for TcpRouteMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TcpRouteMatchProperty> for TcpRouteMatchProperty {}
impl From<TcpRouteMatchProperty> for Node {
    #[inline]
    fn from(value: TcpRouteMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TcpRouteMatchProperty> for TcpRouteMatchProperty {
    #[inline]
    fn into_value(self) -> Value<TcpRouteMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents types of timeouts.
///
/// The property type `TcpTimeout` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct TcpTimeoutProperty(Object);

impl TcpTimeoutProperty {
    /// `TcpTimeoutProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
    ///
    /// `Idle`.
    pub fn idle(mut self, value: impl IntoValue<DurationProperty>) -> Self {
        self.0.put("Idle", value.into_value().into_node());
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

impl Kind for TcpTimeoutProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TcpTimeoutProperty> for TcpTimeoutProperty {}
impl From<TcpTimeoutProperty> for Node {
    #[inline]
    fn from(value: TcpTimeoutProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TcpTimeoutProperty> for TcpTimeoutProperty {
    #[inline]
    fn into_value(self) -> Value<TcpTimeoutProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a target and its relative weight. Traffic is distributed across targets according to their relative weight. For example, a weighted target with a relative weight of 50 receives five times as much traffic as one with a relative weight of 10. The total weight for all targets combined must be less than or equal to 100.
///
/// The property type `WeightedTarget` of `AWS::AppMesh::Route`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeightedTargetProperty(Object);

impl WeightedTargetProperty {
    /// `WeightedTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `virtual_node`: The virtual node to associate with the weighted target.
    /// - `weight`: The relative weight of the weighted target.
    pub fn new(virtual_node: impl IntoValue<String>, weight: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VirtualNode", virtual_node.into_value().into_node());
        object_.put("Weight", weight.into_value().into_node());
        Self(object_)
    }

    /// The targeted port of the weighted object.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for WeightedTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeightedTargetProperty> for WeightedTargetProperty {}
impl From<WeightedTargetProperty> for Node {
    #[inline]
    fn from(value: WeightedTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeightedTargetProperty> for WeightedTargetProperty {
    #[inline]
    fn into_value(self) -> Value<WeightedTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
