// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppMesh::Mesh` and its property types.

use crate::l1::*;

/// Creates a service mesh.
///
/// A service mesh is a logical boundary for network traffic between services that are represented by resources within the mesh. After you create your service mesh, you can create virtual services, virtual nodes, virtual routers, and routes to distribute traffic between the applications in your mesh.
///
/// For more information about service meshes, see [Service meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/meshes.html).
///
/// `AWS::AppMesh::Mesh`; `Ref` returns its `Arn`, a [`appmesh::MeshArn`](kinds::appmesh::MeshArn).
/// Changing one of these replaces it: `MeshName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMesh(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppMesh::Mesh",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mesh.rules"),
};

impl CfnMesh {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppMesh::Mesh";

    /// `CfnMesh` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name to use for the service mesh.
    ///
    /// `MeshName`; an update replaces the resource.
    pub fn mesh_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MeshName", value.into_value().into_node());
        self
    }

    /// The service mesh specification to apply.
    ///
    /// `Spec`; updated in place.
    pub fn spec(mut self, value: impl IntoValue<MeshSpecProperty>) -> Self {
        self.0.put("Spec", value.into_value().into_node());
        self
    }

    /// Optional metadata that you can apply to the service mesh to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
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

impl Construct for CfnMesh {
    type Handle = CfnMeshRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMeshRef {
        CfnMeshRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMesh`] of a stack.
pub struct CfnMeshRef(NodeRef);

impl Clone for CfnMeshRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMeshRef {}
impl AsNode for CfnMeshRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMeshRef {
    /// What `Ref` returns: its `Arn`, a [`appmesh::MeshArn`](kinds::appmesh::MeshArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appmesh::MeshArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The full Amazon Resource Name (ARN) for the mesh.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appmesh::MeshArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the service mesh.
    ///
    /// `Fn::GetAtt` of `MeshName`.
    #[inline]
    pub fn attr_mesh_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MeshName")))
    }

    /// The IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the account that shared the mesh with your account. For more information about mesh sharing, see [Working with Shared Meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/sharing.html).
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

    /// The unique identifier for the mesh.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[inline]
    pub fn attr_uid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uid")))
    }
}

impl IntoValue<kinds::appmesh::MeshArn> for &CfnMeshRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appmesh::MeshArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that represents the egress filter rules for a service mesh.
///
/// The property type `EgressFilter` of `AWS::AppMesh::Mesh`.
#[must_use = "a property type does nothing until it is set"]
pub struct EgressFilterProperty(Object);

impl EgressFilterProperty {
    /// `EgressFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The egress filter type.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for EgressFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EgressFilterProperty> for EgressFilterProperty {}
impl From<EgressFilterProperty> for Node {
    #[inline]
    fn from(value: EgressFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EgressFilterProperty> for EgressFilterProperty {
    #[inline]
    fn into_value(self) -> Value<EgressFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the service discovery information for a service mesh.
///
/// The property type `MeshServiceDiscovery` of `AWS::AppMesh::Mesh`.
#[must_use = "a property type does nothing until it is set"]
pub struct MeshServiceDiscoveryProperty(Object);

impl MeshServiceDiscoveryProperty {
    /// `MeshServiceDiscoveryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP version to use to control traffic within the mesh.
    ///
    /// `IpPreference`.
    pub fn ip_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpPreference", value.into_value().into_node());
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

impl Kind for MeshServiceDiscoveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MeshServiceDiscoveryProperty> for MeshServiceDiscoveryProperty {}
impl From<MeshServiceDiscoveryProperty> for Node {
    #[inline]
    fn from(value: MeshServiceDiscoveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MeshServiceDiscoveryProperty> for MeshServiceDiscoveryProperty {
    #[inline]
    fn into_value(self) -> Value<MeshServiceDiscoveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the specification of a service mesh.
///
/// The property type `MeshSpec` of `AWS::AppMesh::Mesh`.
#[must_use = "a property type does nothing until it is set"]
pub struct MeshSpecProperty(Object);

impl MeshSpecProperty {
    /// `MeshSpecProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The egress filter rules for the service mesh.
    ///
    /// `EgressFilter`.
    pub fn egress_filter(mut self, value: impl IntoValue<EgressFilterProperty>) -> Self {
        self.0.put("EgressFilter", value.into_value().into_node());
        self
    }

    /// An object that represents the service discovery information for a service mesh.
    ///
    /// `ServiceDiscovery`.
    pub fn service_discovery(
        mut self,
        value: impl IntoValue<MeshServiceDiscoveryProperty>,
    ) -> Self {
        self.0
            .put("ServiceDiscovery", value.into_value().into_node());
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

impl Kind for MeshSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MeshSpecProperty> for MeshSpecProperty {}
impl From<MeshSpecProperty> for Node {
    #[inline]
    fn from(value: MeshSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MeshSpecProperty> for MeshSpecProperty {
    #[inline]
    fn into_value(self) -> Value<MeshSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
