// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppMesh::VirtualRouter` and its property types.

use crate::l1::*;

/// Creates a virtual router within a service mesh.
///
/// Specify a `listener` for any inbound traffic that your virtual router receives. Create a virtual router for each protocol and port that you need to route. Virtual routers handle traffic for one or more virtual services within your mesh. After you create your virtual router, create and associate routes for your virtual router that direct incoming requests to different virtual nodes.
///
/// For more information about virtual routers, see [Virtual routers](https://docs.aws.amazon.com/app-mesh/latest/userguide/virtual_routers.html).
///
/// `AWS::AppMesh::VirtualRouter`; `Ref` returns its `Arn`, a [`appmesh::VirtualRouterArn`](kinds::appmesh::VirtualRouterArn).
/// Changing one of these replaces it: `MeshName`, `MeshOwner`, `VirtualRouterName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVirtualRouter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppMesh::VirtualRouter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("virtual_router.rules"),
};

impl CfnVirtualRouter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppMesh::VirtualRouter";

    /// `CfnVirtualRouter` with its required properties, in alphabetical order:
    ///
    /// - `mesh_name`: The name of the service mesh to create the virtual router in.
    /// - `spec`: The virtual router specification to apply.
    pub fn new(
        mesh_name: impl IntoValue<String>,
        spec: impl IntoValue<VirtualRouterSpecProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MeshName", mesh_name.into_value().into_node());
        object_.put("Spec", spec.into_value().into_node());
        Self(object_)
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you specify must share the mesh with your account before you can create the resource in the service mesh. For more information about mesh sharing, see [Working with shared meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/sharing.html).
    ///
    /// `MeshOwner`; an update replaces the resource.
    pub fn mesh_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MeshOwner", value.into_value().into_node());
        self
    }

    /// Optional metadata that you can apply to the virtual router to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name to use for the virtual router.
    ///
    /// `VirtualRouterName`; an update replaces the resource.
    pub fn virtual_router_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VirtualRouterName", value.into_value().into_node());
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

impl Construct for CfnVirtualRouter {
    type Handle = CfnVirtualRouterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVirtualRouterRef {
        CfnVirtualRouterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVirtualRouter`] of a stack.
pub struct CfnVirtualRouterRef(NodeRef);

impl Clone for CfnVirtualRouterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVirtualRouterRef {}
impl AsNode for CfnVirtualRouterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVirtualRouterRef {
    /// What `Ref` returns: its `Arn`, a [`appmesh::VirtualRouterArn`](kinds::appmesh::VirtualRouterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appmesh::VirtualRouterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The full Amazon Resource Name (ARN) for the virtual router.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appmesh::VirtualRouterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the service mesh that the virtual router resides in.
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

    /// The unique identifier for the virtual router.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[inline]
    pub fn attr_uid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uid")))
    }

    /// The name of the virtual router.
    ///
    /// `Fn::GetAtt` of `VirtualRouterName`.
    #[inline]
    pub fn attr_virtual_router_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VirtualRouterName")))
    }
}

impl IntoValue<kinds::appmesh::VirtualRouterArn> for &CfnVirtualRouterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appmesh::VirtualRouterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object representing a virtual router listener port mapping.
///
/// The property type `PortMapping` of `AWS::AppMesh::VirtualRouter`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortMappingProperty(Object);

impl PortMappingProperty {
    /// `PortMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `port`: The port used for the port mapping.
    /// - `protocol`: The protocol used for the port mapping.
    pub fn new(port: impl IntoValue<i64>, protocol: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
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

impl Kind for PortMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortMappingProperty> for PortMappingProperty {}
impl From<PortMappingProperty> for Node {
    #[inline]
    fn from(value: PortMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortMappingProperty> for PortMappingProperty {
    #[inline]
    fn into_value(self) -> Value<PortMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a virtual router listener.
///
/// The property type `VirtualRouterListener` of `AWS::AppMesh::VirtualRouter`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualRouterListenerProperty(Object);

impl VirtualRouterListenerProperty {
    /// `VirtualRouterListenerProperty` with its required properties, in alphabetical order:
    ///
    /// - `port_mapping`: The port mapping information for the listener.
    pub fn new(port_mapping: impl IntoValue<PortMappingProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortMapping", port_mapping.into_value().into_node());
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

impl Kind for VirtualRouterListenerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualRouterListenerProperty> for VirtualRouterListenerProperty {}
impl From<VirtualRouterListenerProperty> for Node {
    #[inline]
    fn from(value: VirtualRouterListenerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualRouterListenerProperty> for VirtualRouterListenerProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualRouterListenerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the specification of a virtual router.
///
/// The property type `VirtualRouterSpec` of `AWS::AppMesh::VirtualRouter`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualRouterSpecProperty(Object);

impl VirtualRouterSpecProperty {
    /// `VirtualRouterSpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `listeners`: The listeners that the virtual router is expected to receive inbound traffic from.
    pub fn new(listeners: impl IntoValue<List<VirtualRouterListenerProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Listeners", listeners.into_value().into_node());
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

impl Kind for VirtualRouterSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualRouterSpecProperty> for VirtualRouterSpecProperty {}
impl From<VirtualRouterSpecProperty> for Node {
    #[inline]
    fn from(value: VirtualRouterSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualRouterSpecProperty> for VirtualRouterSpecProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualRouterSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
