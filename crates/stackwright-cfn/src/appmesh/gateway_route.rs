// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppMesh::GatewayRoute` and its property types.

use crate::l1::*;

/// Creates a gateway route.
///
/// A gateway route is attached to a virtual gateway and routes traffic to an existing virtual service. If a route matches a request, it can distribute traffic to a target virtual service.
///
/// For more information about gateway routes, see [Gateway routes](https://docs.aws.amazon.com/app-mesh/latest/userguide/gateway-routes.html).
///
/// `AWS::AppMesh::GatewayRoute`; `Ref` returns its `Arn`, a [`appmesh::GatewayRouteArn`](kinds::appmesh::GatewayRouteArn).
/// Changing one of these replaces it: `GatewayRouteName`, `MeshName`, `MeshOwner`, `VirtualGatewayName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGatewayRoute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppMesh::GatewayRoute",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("gateway_route.rules"),
};

impl CfnGatewayRoute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppMesh::GatewayRoute";

    /// `CfnGatewayRoute` with its required properties, in alphabetical order:
    ///
    /// - `mesh_name`: The name of the service mesh that the resource resides in.
    /// - `spec`: The specifications of the gateway route.
    /// - `virtual_gateway_name`: The virtual gateway that the gateway route is associated with.
    pub fn new(
        mesh_name: impl IntoValue<String>,
        spec: impl IntoValue<GatewayRouteSpecProperty>,
        virtual_gateway_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MeshName", mesh_name.into_value().into_node());
        object_.put("Spec", spec.into_value().into_node());
        object_.put(
            "VirtualGatewayName",
            virtual_gateway_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the gateway route.
    ///
    /// `GatewayRouteName`; an update replaces the resource.
    pub fn gateway_route_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GatewayRouteName", value.into_value().into_node());
        self
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the account that shared the mesh with your account. For more information about mesh sharing, see [Working with shared meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/sharing.html).
    ///
    /// `MeshOwner`; an update replaces the resource.
    pub fn mesh_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MeshOwner", value.into_value().into_node());
        self
    }

    /// Optional metadata that you can apply to the gateway route to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
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

impl Construct for CfnGatewayRoute {
    type Handle = CfnGatewayRouteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayRouteRef {
        CfnGatewayRouteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGatewayRoute`] of a stack.
pub struct CfnGatewayRouteRef(NodeRef);

impl Clone for CfnGatewayRouteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayRouteRef {}
impl AsNode for CfnGatewayRouteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayRouteRef {
    /// What `Ref` returns: its `Arn`, a [`appmesh::GatewayRouteArn`](kinds::appmesh::GatewayRouteArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appmesh::GatewayRouteArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The full Amazon Resource Name (ARN) for the gateway route.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appmesh::GatewayRouteArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the gateway route.
    ///
    /// `Fn::GetAtt` of `GatewayRouteName`.
    #[inline]
    pub fn attr_gateway_route_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayRouteName")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the service mesh that the gateway route resides in.
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

    /// The IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with. For more information about mesh sharing, see [Working with Shared Meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/sharing.html).
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[inline]
    pub fn attr_resource_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceOwner")))
    }

    /// The unique identifier for the gateway route.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[inline]
    pub fn attr_uid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uid")))
    }

    /// The name of the virtual gateway that the gateway route is associated with.
    ///
    /// `Fn::GetAtt` of `VirtualGatewayName`.
    #[inline]
    pub fn attr_virtual_gateway_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VirtualGatewayName")))
    }
}

impl IntoValue<kinds::appmesh::GatewayRouteArn> for &CfnGatewayRouteRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appmesh::GatewayRouteArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object representing the gateway route host name to match.
///
/// The property type `GatewayRouteHostnameMatch` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayRouteHostnameMatchProperty(Object);

impl GatewayRouteHostnameMatchProperty {
    /// `GatewayRouteHostnameMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The exact host name to match on.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Exact", value.into_value().into_node());
        self
    }

    /// The specified ending characters of the host name to match on.
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

impl Kind for GatewayRouteHostnameMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayRouteHostnameMatchProperty> for GatewayRouteHostnameMatchProperty {}
impl From<GatewayRouteHostnameMatchProperty> for Node {
    #[inline]
    fn from(value: GatewayRouteHostnameMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayRouteHostnameMatchProperty> for GatewayRouteHostnameMatchProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayRouteHostnameMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the gateway route host name to rewrite.
///
/// The property type `GatewayRouteHostnameRewrite` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayRouteHostnameRewriteProperty(Object);

impl GatewayRouteHostnameRewriteProperty {
    /// `GatewayRouteHostnameRewriteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default target host name to write to.
    ///
    /// `DefaultTargetHostname`.
    pub fn default_target_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultTargetHostname", value.into_value().into_node());
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

impl Kind for GatewayRouteHostnameRewriteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayRouteHostnameRewriteProperty> for GatewayRouteHostnameRewriteProperty {}
impl From<GatewayRouteHostnameRewriteProperty> for Node {
    #[inline]
    fn from(value: GatewayRouteHostnameRewriteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayRouteHostnameRewriteProperty> for GatewayRouteHostnameRewriteProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayRouteHostnameRewriteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the method header to be matched.
///
/// The property type `GatewayRouteMetadataMatch` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayRouteMetadataMatchProperty(Object);

impl GatewayRouteMetadataMatchProperty {
    /// `GatewayRouteMetadataMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The exact method header to be matched on.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Exact", value.into_value().into_node());
        self
    }

    /// The specified beginning characters of the method header to be matched on.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// An object that represents the range of values to match on.
    ///
    /// `Range`.
    pub fn range(mut self, value: impl IntoValue<GatewayRouteRangeMatchProperty>) -> Self {
        self.0.put("Range", value.into_value().into_node());
        self
    }

    /// The regex used to match the method header.
    ///
    /// `Regex`.
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Regex", value.into_value().into_node());
        self
    }

    /// The specified ending characters of the method header to match on.
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

impl Kind for GatewayRouteMetadataMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayRouteMetadataMatchProperty> for GatewayRouteMetadataMatchProperty {}
impl From<GatewayRouteMetadataMatchProperty> for Node {
    #[inline]
    fn from(value: GatewayRouteMetadataMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayRouteMetadataMatchProperty> for GatewayRouteMetadataMatchProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayRouteMetadataMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the range of values to match on. The first character of the range is included in the range, though the last character is not. For example, if the range specified were 1-100, only values 1-99 would be matched.
///
/// The property type `GatewayRouteRangeMatch` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayRouteRangeMatchProperty(Object);

impl GatewayRouteRangeMatchProperty {
    /// `GatewayRouteRangeMatchProperty` with its required properties, in alphabetical order:
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

impl Kind for GatewayRouteRangeMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayRouteRangeMatchProperty> for GatewayRouteRangeMatchProperty {}
impl From<GatewayRouteRangeMatchProperty> for Node {
    #[inline]
    fn from(value: GatewayRouteRangeMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayRouteRangeMatchProperty> for GatewayRouteRangeMatchProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayRouteRangeMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a gateway route specification. Specify one gateway route type.
///
/// The property type `GatewayRouteSpec` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayRouteSpecProperty(Object);

impl GatewayRouteSpecProperty {
    /// `GatewayRouteSpecProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents the specification of a gRPC gateway route.
    ///
    /// `GrpcRoute`.
    pub fn grpc_route(mut self, value: impl IntoValue<GrpcGatewayRouteProperty>) -> Self {
        self.0.put("GrpcRoute", value.into_value().into_node());
        self
    }

    /// An object that represents the specification of an HTTP/2 gateway route.
    ///
    /// `Http2Route`.
    pub fn http2_route(mut self, value: impl IntoValue<HttpGatewayRouteProperty>) -> Self {
        self.0.put("Http2Route", value.into_value().into_node());
        self
    }

    /// An object that represents the specification of an HTTP gateway route.
    ///
    /// `HttpRoute`.
    pub fn http_route(mut self, value: impl IntoValue<HttpGatewayRouteProperty>) -> Self {
        self.0.put("HttpRoute", value.into_value().into_node());
        self
    }

    /// The ordering of the gateway routes spec.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
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

impl Kind for GatewayRouteSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayRouteSpecProperty> for GatewayRouteSpecProperty {}
impl From<GatewayRouteSpecProperty> for Node {
    #[inline]
    fn from(value: GatewayRouteSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayRouteSpecProperty> for GatewayRouteSpecProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayRouteSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a gateway route target.
///
/// The property type `GatewayRouteTarget` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayRouteTargetProperty(Object);

impl GatewayRouteTargetProperty {
    /// `GatewayRouteTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `virtual_service`: An object that represents a virtual service gateway route target.
    pub fn new(virtual_service: impl IntoValue<GatewayRouteVirtualServiceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VirtualService", virtual_service.into_value().into_node());
        Self(object_)
    }

    /// The port number of the gateway route target.
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

impl Kind for GatewayRouteTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayRouteTargetProperty> for GatewayRouteTargetProperty {}
impl From<GatewayRouteTargetProperty> for Node {
    #[inline]
    fn from(value: GatewayRouteTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayRouteTargetProperty> for GatewayRouteTargetProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayRouteTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the virtual service that traffic is routed to.
///
/// The property type `GatewayRouteVirtualService` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayRouteVirtualServiceProperty(Object);

impl GatewayRouteVirtualServiceProperty {
    /// `GatewayRouteVirtualServiceProperty` with its required properties, in alphabetical order:
    ///
    /// - `virtual_service_name`: The name of the virtual service that traffic is routed to.
    pub fn new(virtual_service_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VirtualServiceName",
            virtual_service_name.into_value().into_node(),
        );
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

impl Kind for GatewayRouteVirtualServiceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayRouteVirtualServiceProperty> for GatewayRouteVirtualServiceProperty {}
impl From<GatewayRouteVirtualServiceProperty> for Node {
    #[inline]
    fn from(value: GatewayRouteVirtualServiceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayRouteVirtualServiceProperty> for GatewayRouteVirtualServiceProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayRouteVirtualServiceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a gRPC gateway route.
///
/// The property type `GrpcGatewayRoute` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcGatewayRouteProperty(Object);

impl GrpcGatewayRouteProperty {
    /// `GrpcGatewayRouteProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: An object that represents the action to take if a match is determined.
    /// - `r#match`: An object that represents the criteria for determining a request match.
    pub fn new(
        action: impl IntoValue<GrpcGatewayRouteActionProperty>,
        r#match: impl IntoValue<GrpcGatewayRouteMatchProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Match", r#match.into_value().into_node());
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

impl Kind for GrpcGatewayRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcGatewayRouteProperty> for GrpcGatewayRouteProperty {}
impl From<GrpcGatewayRouteProperty> for Node {
    #[inline]
    fn from(value: GrpcGatewayRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcGatewayRouteProperty> for GrpcGatewayRouteProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcGatewayRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the action to take if a match is determined.
///
/// The property type `GrpcGatewayRouteAction` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcGatewayRouteActionProperty(Object);

impl GrpcGatewayRouteActionProperty {
    /// `GrpcGatewayRouteActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `target`: An object that represents the target that traffic is routed to when a request matches the gateway route.
    pub fn new(target: impl IntoValue<GatewayRouteTargetProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// The gateway route action to rewrite.
    ///
    /// `Rewrite`.
    pub fn rewrite(mut self, value: impl IntoValue<GrpcGatewayRouteRewriteProperty>) -> Self {
        self.0.put("Rewrite", value.into_value().into_node());
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

impl Kind for GrpcGatewayRouteActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcGatewayRouteActionProperty> for GrpcGatewayRouteActionProperty {}
impl From<GrpcGatewayRouteActionProperty> for Node {
    #[inline]
    fn from(value: GrpcGatewayRouteActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcGatewayRouteActionProperty> for GrpcGatewayRouteActionProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcGatewayRouteActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the criteria for determining a request match.
///
/// The property type `GrpcGatewayRouteMatch` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcGatewayRouteMatchProperty(Object);

impl GrpcGatewayRouteMatchProperty {
    /// `GrpcGatewayRouteMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The gateway route host name to be matched on.
    ///
    /// `Hostname`.
    pub fn hostname(mut self, value: impl IntoValue<GatewayRouteHostnameMatchProperty>) -> Self {
        self.0.put("Hostname", value.into_value().into_node());
        self
    }

    /// The gateway route metadata to be matched on.
    ///
    /// `Metadata`.
    pub fn metadata(
        mut self,
        value: impl IntoValue<List<GrpcGatewayRouteMetadataProperty>>,
    ) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// The gateway route port to be matched on.
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

impl Kind for GrpcGatewayRouteMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcGatewayRouteMatchProperty> for GrpcGatewayRouteMatchProperty {}
impl From<GrpcGatewayRouteMatchProperty> for Node {
    #[inline]
    fn from(value: GrpcGatewayRouteMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcGatewayRouteMatchProperty> for GrpcGatewayRouteMatchProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcGatewayRouteMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the metadata of the gateway route.
///
/// The property type `GrpcGatewayRouteMetadata` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcGatewayRouteMetadataProperty(Object);

impl GrpcGatewayRouteMetadataProperty {
    /// `GrpcGatewayRouteMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the gateway route metadata.
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

    /// The criteria for determining a metadata match.
    ///
    /// `Match`.
    pub fn r#match(mut self, value: impl IntoValue<GatewayRouteMetadataMatchProperty>) -> Self {
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

impl Kind for GrpcGatewayRouteMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcGatewayRouteMetadataProperty> for GrpcGatewayRouteMetadataProperty {}
impl From<GrpcGatewayRouteMetadataProperty> for Node {
    #[inline]
    fn from(value: GrpcGatewayRouteMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcGatewayRouteMetadataProperty> for GrpcGatewayRouteMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcGatewayRouteMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the gateway route to rewrite.
///
/// The property type `GrpcGatewayRouteRewrite` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcGatewayRouteRewriteProperty(Object);

impl GrpcGatewayRouteRewriteProperty {
    /// `GrpcGatewayRouteRewriteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The host name of the gateway route to rewrite.
    ///
    /// `Hostname`.
    pub fn hostname(mut self, value: impl IntoValue<GatewayRouteHostnameRewriteProperty>) -> Self {
        self.0.put("Hostname", value.into_value().into_node());
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

impl Kind for GrpcGatewayRouteRewriteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcGatewayRouteRewriteProperty> for GrpcGatewayRouteRewriteProperty {}
impl From<GrpcGatewayRouteRewriteProperty> for Node {
    #[inline]
    fn from(value: GrpcGatewayRouteRewriteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcGatewayRouteRewriteProperty> for GrpcGatewayRouteRewriteProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcGatewayRouteRewriteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents an HTTP gateway route.
///
/// The property type `HttpGatewayRoute` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpGatewayRouteProperty(Object);

impl HttpGatewayRouteProperty {
    /// `HttpGatewayRouteProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: An object that represents the action to take if a match is determined.
    /// - `r#match`: An object that represents the criteria for determining a request match.
    pub fn new(
        action: impl IntoValue<HttpGatewayRouteActionProperty>,
        r#match: impl IntoValue<HttpGatewayRouteMatchProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Match", r#match.into_value().into_node());
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

impl Kind for HttpGatewayRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpGatewayRouteProperty> for HttpGatewayRouteProperty {}
impl From<HttpGatewayRouteProperty> for Node {
    #[inline]
    fn from(value: HttpGatewayRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpGatewayRouteProperty> for HttpGatewayRouteProperty {
    #[inline]
    fn into_value(self) -> Value<HttpGatewayRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the action to take if a match is determined.
///
/// The property type `HttpGatewayRouteAction` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpGatewayRouteActionProperty(Object);

impl HttpGatewayRouteActionProperty {
    /// `HttpGatewayRouteActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `target`: An object that represents the target that traffic is routed to when a request matches the gateway route.
    pub fn new(target: impl IntoValue<GatewayRouteTargetProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// The gateway route action to rewrite.
    ///
    /// `Rewrite`.
    pub fn rewrite(mut self, value: impl IntoValue<HttpGatewayRouteRewriteProperty>) -> Self {
        self.0.put("Rewrite", value.into_value().into_node());
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

impl Kind for HttpGatewayRouteActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpGatewayRouteActionProperty> for HttpGatewayRouteActionProperty {}
impl From<HttpGatewayRouteActionProperty> for Node {
    #[inline]
    fn from(value: HttpGatewayRouteActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpGatewayRouteActionProperty> for HttpGatewayRouteActionProperty {
    #[inline]
    fn into_value(self) -> Value<HttpGatewayRouteActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the HTTP header in the gateway route.
///
/// The property type `HttpGatewayRouteHeader` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpGatewayRouteHeaderProperty(Object);

impl HttpGatewayRouteHeaderProperty {
    /// `HttpGatewayRouteHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the HTTP header in the gateway route that will be matched on.
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

    /// An object that represents the method and value to match with the header value sent in a request. Specify one match method.
    ///
    /// `Match`.
    pub fn r#match(mut self, value: impl IntoValue<HttpGatewayRouteHeaderMatchProperty>) -> Self {
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

impl Kind for HttpGatewayRouteHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpGatewayRouteHeaderProperty> for HttpGatewayRouteHeaderProperty {}
impl From<HttpGatewayRouteHeaderProperty> for Node {
    #[inline]
    fn from(value: HttpGatewayRouteHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpGatewayRouteHeaderProperty> for HttpGatewayRouteHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<HttpGatewayRouteHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the method and value to match with the header value sent in a request. Specify one match method.
///
/// The property type `HttpGatewayRouteHeaderMatch` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpGatewayRouteHeaderMatchProperty(Object);

impl HttpGatewayRouteHeaderMatchProperty {
    /// `HttpGatewayRouteHeaderMatchProperty` without any property set; nothing is required.
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
    pub fn range(mut self, value: impl IntoValue<GatewayRouteRangeMatchProperty>) -> Self {
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

impl Kind for HttpGatewayRouteHeaderMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpGatewayRouteHeaderMatchProperty> for HttpGatewayRouteHeaderMatchProperty {}
impl From<HttpGatewayRouteHeaderMatchProperty> for Node {
    #[inline]
    fn from(value: HttpGatewayRouteHeaderMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpGatewayRouteHeaderMatchProperty> for HttpGatewayRouteHeaderMatchProperty {
    #[inline]
    fn into_value(self) -> Value<HttpGatewayRouteHeaderMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the criteria for determining a request match.
///
/// The property type `HttpGatewayRouteMatch` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpGatewayRouteMatchProperty(Object);

impl HttpGatewayRouteMatchProperty {
    /// `HttpGatewayRouteMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The client request headers to match on.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<List<HttpGatewayRouteHeaderProperty>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
        self
    }

    /// The host name to match on.
    ///
    /// `Hostname`.
    pub fn hostname(mut self, value: impl IntoValue<GatewayRouteHostnameMatchProperty>) -> Self {
        self.0.put("Hostname", value.into_value().into_node());
        self
    }

    /// The method to match on.
    ///
    /// `Method`.
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// The path to match on.
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

    /// The query parameter to match on.
    ///
    /// `QueryParameters`.
    pub fn query_parameters(mut self, value: impl IntoValue<List<QueryParameterProperty>>) -> Self {
        self.0
            .put("QueryParameters", value.into_value().into_node());
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

impl Kind for HttpGatewayRouteMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpGatewayRouteMatchProperty> for HttpGatewayRouteMatchProperty {}
impl From<HttpGatewayRouteMatchProperty> for Node {
    #[inline]
    fn from(value: HttpGatewayRouteMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpGatewayRouteMatchProperty> for HttpGatewayRouteMatchProperty {
    #[inline]
    fn into_value(self) -> Value<HttpGatewayRouteMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the path to rewrite.
///
/// The property type `HttpGatewayRoutePathRewrite` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpGatewayRoutePathRewriteProperty(Object);

impl HttpGatewayRoutePathRewriteProperty {
    /// `HttpGatewayRoutePathRewriteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The exact path to rewrite.
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

impl Kind for HttpGatewayRoutePathRewriteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpGatewayRoutePathRewriteProperty> for HttpGatewayRoutePathRewriteProperty {}
impl From<HttpGatewayRoutePathRewriteProperty> for Node {
    #[inline]
    fn from(value: HttpGatewayRoutePathRewriteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpGatewayRoutePathRewriteProperty> for HttpGatewayRoutePathRewriteProperty {
    #[inline]
    fn into_value(self) -> Value<HttpGatewayRoutePathRewriteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the beginning characters of the route to rewrite.
///
/// The property type `HttpGatewayRoutePrefixRewrite` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpGatewayRoutePrefixRewriteProperty(Object);

impl HttpGatewayRoutePrefixRewriteProperty {
    /// `HttpGatewayRoutePrefixRewriteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default prefix used to replace the incoming route prefix when rewritten.
    ///
    /// `DefaultPrefix`.
    pub fn default_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultPrefix", value.into_value().into_node());
        self
    }

    /// The value used to replace the incoming route prefix when rewritten.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for HttpGatewayRoutePrefixRewriteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpGatewayRoutePrefixRewriteProperty> for HttpGatewayRoutePrefixRewriteProperty {}
impl From<HttpGatewayRoutePrefixRewriteProperty> for Node {
    #[inline]
    fn from(value: HttpGatewayRoutePrefixRewriteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpGatewayRoutePrefixRewriteProperty> for HttpGatewayRoutePrefixRewriteProperty {
    #[inline]
    fn into_value(self) -> Value<HttpGatewayRoutePrefixRewriteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the gateway route to rewrite.
///
/// The property type `HttpGatewayRouteRewrite` of `AWS::AppMesh::GatewayRoute`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpGatewayRouteRewriteProperty(Object);

impl HttpGatewayRouteRewriteProperty {
    /// `HttpGatewayRouteRewriteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The host name to rewrite.
    ///
    /// `Hostname`.
    pub fn hostname(mut self, value: impl IntoValue<GatewayRouteHostnameRewriteProperty>) -> Self {
        self.0.put("Hostname", value.into_value().into_node());
        self
    }

    /// The path to rewrite.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<HttpGatewayRoutePathRewriteProperty>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The specified beginning characters to rewrite.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<HttpGatewayRoutePrefixRewriteProperty>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for HttpGatewayRouteRewriteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpGatewayRouteRewriteProperty> for HttpGatewayRouteRewriteProperty {}
impl From<HttpGatewayRouteRewriteProperty> for Node {
    #[inline]
    fn from(value: HttpGatewayRouteRewriteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpGatewayRouteRewriteProperty> for HttpGatewayRouteRewriteProperty {
    #[inline]
    fn into_value(self) -> Value<HttpGatewayRouteRewriteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the path to match in the request.
///
/// The property type `HttpPathMatch` of `AWS::AppMesh::GatewayRoute`.
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
/// The property type `HttpQueryParameterMatch` of `AWS::AppMesh::GatewayRoute`.
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

/// An object that represents the query parameter in the request.
///
/// The property type `QueryParameter` of `AWS::AppMesh::GatewayRoute`.
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
