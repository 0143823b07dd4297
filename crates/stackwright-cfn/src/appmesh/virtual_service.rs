// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppMesh::VirtualService` and its property types.

use crate::l1::*;

/// Creates a virtual service within a service mesh.
///
/// A virtual service is an abstraction of a real service that is provided by a virtual node directly or indirectly by means of a virtual router. Dependent services call your virtual service by its `virtualServiceName`, and those requests are routed to the virtual node or virtual router that is specified as the provider for the virtual service.
///
/// For more information about virtual services, see [Virtual services](https://docs.aws.amazon.com/app-mesh/latest/userguide/virtual_services.html).
///
/// `AWS::AppMesh::VirtualService`; `Ref` returns its `Arn`, a [`appmesh::VirtualServiceArn`](kinds::appmesh::VirtualServiceArn).
/// Changing one of these replaces it: `MeshName`, `MeshOwner`, `VirtualServiceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVirtualService(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppMesh::VirtualService",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("virtual_service.rules"),
};

impl CfnVirtualService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppMesh::VirtualService";

    /// `CfnVirtualService` with its required properties, in alphabetical order:
    ///
    /// - `mesh_name`: The name of the service mesh to create the virtual service in.
    /// - `spec`: The virtual service specification to apply.
    /// - `virtual_service_name`: The name to use for the virtual service.
    pub fn new(
        mesh_name: impl IntoValue<String>,
        spec: impl IntoValue<VirtualServiceSpecProperty>,
        virtual_service_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MeshName", mesh_name.into_value().into_node());
        object_.put("Spec", spec.into_value().into_node());
        object_.put(
            "VirtualServiceName",
            virtual_service_name.into_value().into_node(),
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

    /// Optional metadata that you can apply to the virtual service to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
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

impl Construct for CfnVirtualService {
    type Handle = CfnVirtualServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVirtualServiceRef {
        CfnVirtualServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVirtualService`] of a stack.
pub struct CfnVirtualServiceRef(NodeRef);

impl Clone for CfnVirtualServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVirtualServiceRef {}
impl AsNode for CfnVirtualServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVirtualServiceRef {
    /// What `Ref` returns: its `Arn`, a [`appmesh::VirtualServiceArn`](kinds::appmesh::VirtualServiceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appmesh::VirtualServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The full Amazon Resource Name (ARN) for the virtual service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appmesh::VirtualServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the service mesh that the virtual service resides in.
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

    /// The unique identifier for the virtual service.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[inline]
    pub fn attr_uid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uid")))
    }

    /// The name of the virtual service.
    ///
    /// `Fn::GetAtt` of `VirtualServiceName`.
    #[inline]
    pub fn attr_virtual_service_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VirtualServiceName")))
    }
}

impl IntoValue<kinds::appmesh::VirtualServiceArn> for &CfnVirtualServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appmesh::VirtualServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that represents a virtual node service provider.
///
/// The property type `VirtualNodeServiceProvider` of `AWS::AppMesh::VirtualService`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualNodeServiceProviderProperty(Object);

impl VirtualNodeServiceProviderProperty {
    /// `VirtualNodeServiceProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `virtual_node_name`: The name of the virtual node that is acting as a service provider.
    pub fn new(virtual_node_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VirtualNodeName",
            virtual_node_name.into_value().into_node(),
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

impl Kind for VirtualNodeServiceProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualNodeServiceProviderProperty> for VirtualNodeServiceProviderProperty {}
impl From<VirtualNodeServiceProviderProperty> for Node {
    #[inline]
    fn from(value: VirtualNodeServiceProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualNodeServiceProviderProperty> for VirtualNodeServiceProviderProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualNodeServiceProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a virtual node service provider.
///
/// The property type `VirtualRouterServiceProvider` of `AWS::AppMesh::VirtualService`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualRouterServiceProviderProperty(Object);

impl VirtualRouterServiceProviderProperty {
    /// `VirtualRouterServiceProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `virtual_router_name`: The name of the virtual router that is acting as a service provider.
    pub fn new(virtual_router_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VirtualRouterName",
            virtual_router_name.into_value().into_node(),
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

impl Kind for VirtualRouterServiceProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualRouterServiceProviderProperty> for VirtualRouterServiceProviderProperty {}
impl From<VirtualRouterServiceProviderProperty> for Node {
    #[inline]
    fn from(value: VirtualRouterServiceProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualRouterServiceProviderProperty> for VirtualRouterServiceProviderProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualRouterServiceProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the provider for a virtual service.
///
/// The property type `VirtualServiceProvider` of `AWS::AppMesh::VirtualService`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualServiceProviderProperty(Object);

impl VirtualServiceProviderProperty {
    /// `VirtualServiceProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The virtual node associated with a virtual service.
    ///
    /// `VirtualNode`.
    pub fn virtual_node(
        mut self,
        value: impl IntoValue<VirtualNodeServiceProviderProperty>,
    ) -> Self {
        self.0.put("VirtualNode", value.into_value().into_node());
        self
    }

    /// The virtual router associated with a virtual service.
    ///
    /// `VirtualRouter`.
    pub fn virtual_router(
        mut self,
        value: impl IntoValue<VirtualRouterServiceProviderProperty>,
    ) -> Self {
        self.0.put("VirtualRouter", value.into_value().into_node());
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

impl Kind for VirtualServiceProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualServiceProviderProperty> for VirtualServiceProviderProperty {}
impl From<VirtualServiceProviderProperty> for Node {
    #[inline]
    fn from(value: VirtualServiceProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualServiceProviderProperty> for VirtualServiceProviderProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualServiceProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the specification of a virtual service.
///
/// The property type `VirtualServiceSpec` of `AWS::AppMesh::VirtualService`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualServiceSpecProperty(Object);

impl VirtualServiceSpecProperty {
    /// `VirtualServiceSpecProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The App Mesh object that is acting as the provider for a virtual service. You can specify a single virtual node or virtual router.
    ///
    /// `Provider`.
    pub fn provider(mut self, value: impl IntoValue<VirtualServiceProviderProperty>) -> Self {
        self.0.put("Provider", value.into_value().into_node());
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

impl Kind for VirtualServiceSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualServiceSpecProperty> for VirtualServiceSpecProperty {}
impl From<VirtualServiceSpecProperty> for Node {
    #[inline]
    fn from(value: VirtualServiceSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualServiceSpecProperty> for VirtualServiceSpecProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualServiceSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
