// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppMesh::VirtualNode` and its property types.

use crate::l1::*;

/// Creates a virtual node within a service mesh.
///
/// A virtual node acts as a logical pointer to a particular task group, such as an Amazon ECS service or a Kubernetes deployment. When you create a virtual node, you can specify the service discovery information for your task group, and whether the proxy running in a task group will communicate with other proxies using Transport Layer Security (TLS).
///
/// You define a `listener` for any inbound traffic that your virtual node expects. Any virtual service that your virtual node expects to communicate to is specified as a `backend`.
///
/// The response metadata for your new virtual node contains the `arn` that is associated with the virtual node. Set this value to the full ARN; for example, `arn:aws:appmesh:us-west-2:123456789012:myMesh/default/virtualNode/myApp`) as the `APPMESH_RESOURCE_ARN` environment variable for your task group's Envoy proxy container in your task definition or pod spec. This is then mapped to the `node.id` and `node.cluster` Envoy parameters.
///
/// > By default, App Mesh uses the name of the resource you specified in `APPMESH_RESOURCE_ARN` when Envoy is referring to itself in metrics and traces. You can override this behavior by setting the `APPMESH_RESOURCE_CLUSTER` environment variable with your own name.
///
/// For more information about virtual nodes, see [Virtual nodes](https://docs.aws.amazon.com/app-mesh/latest/userguide/virtual_nodes.html). You must be using `1.15.0` or later of the Envoy image when setting these variables. For more information aboutApp Mesh Envoy variables, see [Envoy image](https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy.html) in the AWS App Mesh User Guide.
///
/// `AWS::AppMesh::VirtualNode`; `Ref` returns its `Arn`, a [`appmesh::VirtualNodeArn`](kinds::appmesh::VirtualNodeArn).
/// Changing one of these replaces it: `MeshName`, `MeshOwner`, `VirtualNodeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVirtualNode(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppMesh::VirtualNode",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("virtual_node.rules"),
};

impl CfnVirtualNode {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppMesh::VirtualNode";

    /// `CfnVirtualNode` with its required properties, in alphabetical order:
    ///
    /// - `mesh_name`: The name of the service mesh to create the virtual node in.
    /// - `spec`: The virtual node specification to apply.
    pub fn new(
        mesh_name: impl IntoValue<String>,
        spec: impl IntoValue<VirtualNodeSpecProperty>,
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

    /// Optional metadata that you can apply to the virtual node to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name to use for the virtual node.
    ///
    /// `VirtualNodeName`; an update replaces the resource.
    pub fn virtual_node_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VirtualNodeName", value.into_value().into_node());
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

impl Construct for CfnVirtualNode {
    type Handle = CfnVirtualNodeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVirtualNodeRef {
        CfnVirtualNodeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVirtualNode`] of a stack.
pub struct CfnVirtualNodeRef(NodeRef);

impl Clone for CfnVirtualNodeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVirtualNodeRef {}
impl AsNode for CfnVirtualNodeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVirtualNodeRef {
    /// What `Ref` returns: its `Arn`, a [`appmesh::VirtualNodeArn`](kinds::appmesh::VirtualNodeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appmesh::VirtualNodeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The full Amazon Resource Name (ARN) for the virtual node.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appmesh::VirtualNodeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the service mesh that the virtual node resides in.
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

    /// The unique identifier for the virtual node.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[inline]
    pub fn attr_uid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uid")))
    }

    /// The name of the virtual node.
    ///
    /// `Fn::GetAtt` of `VirtualNodeName`.
    #[inline]
    pub fn attr_virtual_node_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VirtualNodeName")))
    }
}

impl IntoValue<kinds::appmesh::VirtualNodeArn> for &CfnVirtualNodeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appmesh::VirtualNodeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that represents the access logging information for a virtual node.
///
/// The property type `AccessLog` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessLogProperty(Object);

impl AccessLogProperty {
    /// `AccessLogProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The file object to send virtual node access logs to.
    ///
    /// `File`.
    pub fn file(mut self, value: impl IntoValue<FileAccessLogProperty>) -> Self {
        self.0.put("File", value.into_value().into_node());
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

impl Kind for AccessLogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessLogProperty> for AccessLogProperty {}
impl From<AccessLogProperty> for Node {
    #[inline]
    fn from(value: AccessLogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessLogProperty> for AccessLogProperty {
    #[inline]
    fn into_value(self) -> Value<AccessLogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the AWS Cloud Map attribute information for your virtual node.
///
/// > AWS Cloud Map is not available in the eu-south-1 Region.
///
/// The property type `AwsCloudMapInstanceAttribute` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsCloudMapInstanceAttributeProperty(Object);

impl AwsCloudMapInstanceAttributeProperty {
    /// `AwsCloudMapInstanceAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The name of an AWS Cloud Map service instance attribute key.
    /// - `value`: The value of an AWS Cloud Map service instance attribute key.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for AwsCloudMapInstanceAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsCloudMapInstanceAttributeProperty> for AwsCloudMapInstanceAttributeProperty {}
impl From<AwsCloudMapInstanceAttributeProperty> for Node {
    #[inline]
    fn from(value: AwsCloudMapInstanceAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsCloudMapInstanceAttributeProperty> for AwsCloudMapInstanceAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<AwsCloudMapInstanceAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the AWS Cloud Map service discovery information for your virtual node.
///
/// > AWS Cloud Map is not available in the eu-south-1 Region.
///
/// The property type `AwsCloudMapServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsCloudMapServiceDiscoveryProperty(Object);

impl AwsCloudMapServiceDiscoveryProperty {
    /// `AwsCloudMapServiceDiscoveryProperty` with its required properties, in alphabetical order:
    ///
    /// - `namespace_name`: The HTTP name of the AWS Cloud Map namespace to use.
    /// - `service_name`: The name of the AWS Cloud Map service to use.
    pub fn new(
        namespace_name: impl IntoValue<String>,
        service_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("NamespaceName", namespace_name.into_value().into_node());
        object_.put("ServiceName", service_name.into_value().into_node());
        Self(object_)
    }

    /// A string map that contains attributes with values that you can use to filter instances by any custom attribute that you specified when you registered the instance. Only instances that match all of the specified key/value pairs will be returned.
    ///
    /// `Attributes`.
    pub fn attributes(
        mut self,
        value: impl IntoValue<List<AwsCloudMapInstanceAttributeProperty>>,
    ) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The preferred IP version that this virtual node uses. Setting the IP preference on the virtual node only overrides the IP preference set for the mesh on this specific node.
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

impl Kind for AwsCloudMapServiceDiscoveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsCloudMapServiceDiscoveryProperty> for AwsCloudMapServiceDiscoveryProperty {}
impl From<AwsCloudMapServiceDiscoveryProperty> for Node {
    #[inline]
    fn from(value: AwsCloudMapServiceDiscoveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsCloudMapServiceDiscoveryProperty> for AwsCloudMapServiceDiscoveryProperty {
    #[inline]
    fn into_value(self) -> Value<AwsCloudMapServiceDiscoveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the backends that a virtual node is expected to send outbound traffic to.
///
/// The property type `Backend` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct BackendProperty(Object);

impl BackendProperty {
    /// `BackendProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a virtual service to use as a backend.
    ///
    /// `VirtualService`.
    pub fn virtual_service(mut self, value: impl IntoValue<VirtualServiceBackendProperty>) -> Self {
        self.0.put("VirtualService", value.into_value().into_node());
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

impl Kind for BackendProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BackendProperty> for BackendProperty {}
impl From<BackendProperty> for Node {
    #[inline]
    fn from(value: BackendProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BackendProperty> for BackendProperty {
    #[inline]
    fn into_value(self) -> Value<BackendProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the default properties for a backend.
///
/// The property type `BackendDefaults` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct BackendDefaultsProperty(Object);

impl BackendDefaultsProperty {
    /// `BackendDefaultsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents a client policy.
    ///
    /// `ClientPolicy`.
    pub fn client_policy(mut self, value: impl IntoValue<ClientPolicyProperty>) -> Self {
        self.0.put("ClientPolicy", value.into_value().into_node());
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

impl Kind for BackendDefaultsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BackendDefaultsProperty> for BackendDefaultsProperty {}
impl From<BackendDefaultsProperty> for Node {
    #[inline]
    fn from(value: BackendDefaultsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BackendDefaultsProperty> for BackendDefaultsProperty {
    #[inline]
    fn into_value(self) -> Value<BackendDefaultsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a client policy.
///
/// The property type `ClientPolicy` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientPolicyProperty(Object);

impl ClientPolicyProperty {
    /// `ClientPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents a Transport Layer Security (TLS) client policy.
    ///
    /// `TLS`.
    pub fn tls(mut self, value: impl IntoValue<ClientPolicyTlsProperty>) -> Self {
        self.0.put("TLS", value.into_value().into_node());
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

impl Kind for ClientPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientPolicyProperty> for ClientPolicyProperty {}
impl From<ClientPolicyProperty> for Node {
    #[inline]
    fn from(value: ClientPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientPolicyProperty> for ClientPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ClientPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to an object that represents a Transport Layer Security (TLS) client policy.
///
/// The property type `ClientPolicyTls` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientPolicyTlsProperty(Object);

impl ClientPolicyTlsProperty {
    /// `ClientPolicyTlsProperty` with its required properties, in alphabetical order:
    ///
    /// - `validation`: A reference to an object that represents a TLS validation context.
    pub fn new(validation: impl IntoValue<TlsValidationContextProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Validation", validation.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents a client's TLS certificate.
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl IntoValue<ClientTlsCertificateProperty>) -> Self {
        self.0.put("Certificate", value.into_value().into_node());
        self
    }

    /// Whether the policy is enforced. The default is `True`, if a value isn't specified.
    ///
    /// `Enforce`.
    pub fn enforce(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enforce", value.into_value().into_node());
        self
    }

    /// One or more ports that the policy is enforced for.
    ///
    /// `Ports`.
    pub fn ports(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("Ports", value.into_value().into_node());
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

impl Kind for ClientPolicyTlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientPolicyTlsProperty> for ClientPolicyTlsProperty {}
impl From<ClientPolicyTlsProperty> for Node {
    #[inline]
    fn from(value: ClientPolicyTlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientPolicyTlsProperty> for ClientPolicyTlsProperty {
    #[inline]
    fn into_value(self) -> Value<ClientPolicyTlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the client's certificate.
///
/// The property type `ClientTlsCertificate` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientTlsCertificateProperty(Object);

impl ClientTlsCertificateProperty {
    /// `ClientTlsCertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents a local file certificate. The certificate must meet specific requirements and you must have proxy authorization enabled. For more information, see [Transport Layer Security (TLS)](https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html).
    ///
    /// `File`.
    pub fn file(mut self, value: impl IntoValue<ListenerTlsFileCertificateProperty>) -> Self {
        self.0.put("File", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a client's TLS Secret Discovery Service certificate.
    ///
    /// `SDS`.
    pub fn sds(mut self, value: impl IntoValue<ListenerTlsSdsCertificateProperty>) -> Self {
        self.0.put("SDS", value.into_value().into_node());
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

impl Kind for ClientTlsCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientTlsCertificateProperty> for ClientTlsCertificateProperty {}
impl From<ClientTlsCertificateProperty> for Node {
    #[inline]
    fn from(value: ClientTlsCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientTlsCertificateProperty> for ClientTlsCertificateProperty {
    #[inline]
    fn into_value(self) -> Value<ClientTlsCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the DNS service discovery information for your virtual node.
///
/// The property type `DnsServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsServiceDiscoveryProperty(Object);

impl DnsServiceDiscoveryProperty {
    /// `DnsServiceDiscoveryProperty` with its required properties, in alphabetical order:
    ///
    /// - `hostname`: Specifies the DNS service discovery hostname for the virtual node.
    pub fn new(hostname: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Hostname", hostname.into_value().into_node());
        Self(object_)
    }

    /// The preferred IP version that this virtual node uses. Setting the IP preference on the virtual node only overrides the IP preference set for the mesh on this specific node.
    ///
    /// `IpPreference`.
    pub fn ip_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpPreference", value.into_value().into_node());
        self
    }

    /// Specifies the DNS response type for the virtual node.
    ///
    /// `ResponseType`.
    pub fn response_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResponseType", value.into_value().into_node());
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

impl Kind for DnsServiceDiscoveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsServiceDiscoveryProperty> for DnsServiceDiscoveryProperty {}
impl From<DnsServiceDiscoveryProperty> for Node {
    #[inline]
    fn from(value: DnsServiceDiscoveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsServiceDiscoveryProperty> for DnsServiceDiscoveryProperty {
    #[inline]
    fn into_value(self) -> Value<DnsServiceDiscoveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a duration of time.
///
/// The property type `Duration` of `AWS::AppMesh::VirtualNode`.
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

/// An object that represents an access log file.
///
/// The property type `FileAccessLog` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileAccessLogProperty(Object);

impl FileAccessLogProperty {
    /// `FileAccessLogProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`: The file path to write access logs to.
    pub fn new(path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The specified format for the logs. The format is either `json_format` or `text_format`.
    ///
    /// `Format`.
    pub fn format(mut self, value: impl IntoValue<LoggingFormatProperty>) -> Self {
        self.0.put("Format", value.into_value().into_node());
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

impl Kind for FileAccessLogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileAccessLogProperty> for FileAccessLogProperty {}
impl From<FileAccessLogProperty> for Node {
    #[inline]
    fn from(value: FileAccessLogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileAccessLogProperty> for FileAccessLogProperty {
    #[inline]
    fn into_value(self) -> Value<FileAccessLogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents types of timeouts.
///
/// The property type `GrpcTimeout` of `AWS::AppMesh::VirtualNode`.
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

/// An object that represents the health check policy for a virtual node's listener.
///
/// The property type `HealthCheck` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckProperty(Object);

impl HealthCheckProperty {
    /// `HealthCheckProperty` with its required properties, in alphabetical order:
    ///
    /// - `healthy_threshold`: The number of consecutive successful health checks that must occur before declaring listener healthy.
    /// - `interval_millis`: The time period in milliseconds between each health check execution.
    /// - `protocol`: The protocol for the health check request.
    /// - `timeout_millis`: The amount of time to wait when receiving a response from the health check, in milliseconds.
    /// - `unhealthy_threshold`: The number of consecutive failed health checks that must occur before declaring a virtual node unhealthy.
    pub fn new(
        healthy_threshold: impl IntoValue<i64>,
        interval_millis: impl IntoValue<i64>,
        protocol: impl IntoValue<String>,
        timeout_millis: impl IntoValue<i64>,
        unhealthy_threshold: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "HealthyThreshold",
            healthy_threshold.into_value().into_node(),
        );
        object_.put("IntervalMillis", interval_millis.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put("TimeoutMillis", timeout_millis.into_value().into_node());
        object_.put(
            "UnhealthyThreshold",
            unhealthy_threshold.into_value().into_node(),
        );
        Self(object_)
    }

    /// The destination path for the health check request. This value is only used if the specified protocol is HTTP or HTTP/2. For any other protocol, this value is ignored.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The destination port for the health check request. This port must match the port defined in the `PortMapping` for the listener.
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

impl Kind for HealthCheckProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckProperty> for HealthCheckProperty {}
impl From<HealthCheckProperty> for Node {
    #[inline]
    fn from(value: HealthCheckProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckProperty> for HealthCheckProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents types of timeouts.
///
/// The property type `HttpTimeout` of `AWS::AppMesh::VirtualNode`.
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

/// An object that represents the key value pairs for the JSON.
///
/// The property type `JsonFormatRef` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonFormatRefProperty(Object);

impl JsonFormatRefProperty {
    /// `JsonFormatRefProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The specified key for the JSON.
    /// - `value`: The specified value for the JSON.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for JsonFormatRefProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonFormatRefProperty> for JsonFormatRefProperty {}
impl From<JsonFormatRefProperty> for Node {
    #[inline]
    fn from(value: JsonFormatRefProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonFormatRefProperty> for JsonFormatRefProperty {
    #[inline]
    fn into_value(self) -> Value<JsonFormatRefProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a listener for a virtual node.
///
/// The property type `Listener` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerProperty(Object);

impl ListenerProperty {
    /// `ListenerProperty` with its required properties, in alphabetical order:
    ///
    /// - `port_mapping`: The port mapping information for the listener.
    pub fn new(port_mapping: impl IntoValue<PortMappingProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortMapping", port_mapping.into_value().into_node());
        Self(object_)
    }

    /// The connection pool information for the listener.
    ///
    /// `ConnectionPool`.
    pub fn connection_pool(
        mut self,
        value: impl IntoValue<VirtualNodeConnectionPoolProperty>,
    ) -> Self {
        self.0.put("ConnectionPool", value.into_value().into_node());
        self
    }

    /// The health check information for the listener.
    ///
    /// `HealthCheck`.
    pub fn health_check(mut self, value: impl IntoValue<HealthCheckProperty>) -> Self {
        self.0.put("HealthCheck", value.into_value().into_node());
        self
    }

    /// The outlier detection information for the listener.
    ///
    /// `OutlierDetection`.
    pub fn outlier_detection(mut self, value: impl IntoValue<OutlierDetectionProperty>) -> Self {
        self.0
            .put("OutlierDetection", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents the Transport Layer Security (TLS) properties for a listener.
    ///
    /// `TLS`.
    pub fn tls(mut self, value: impl IntoValue<ListenerTlsProperty>) -> Self {
        self.0.put("TLS", value.into_value().into_node());
        self
    }

    /// An object that represents timeouts for different protocols.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<ListenerTimeoutProperty>) -> Self {
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

impl Kind for ListenerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerProperty> for ListenerProperty {}
impl From<ListenerProperty> for Node {
    #[inline]
    fn from(value: ListenerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerProperty> for ListenerProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents timeouts for different protocols.
///
/// The property type `ListenerTimeout` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerTimeoutProperty(Object);

impl ListenerTimeoutProperty {
    /// `ListenerTimeoutProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents types of timeouts.
    ///
    /// `GRPC`.
    pub fn grpc(mut self, value: impl IntoValue<GrpcTimeoutProperty>) -> Self {
        self.0.put("GRPC", value.into_value().into_node());
        self
    }

    /// An object that represents types of timeouts.
    ///
    /// `HTTP`.
    pub fn http(mut self, value: impl IntoValue<HttpTimeoutProperty>) -> Self {
        self.0.put("HTTP", value.into_value().into_node());
        self
    }

    /// An object that represents types of timeouts.
    ///
    /// `HTTP2`.
    pub fn http2(mut self, value: impl IntoValue<HttpTimeoutProperty>) -> Self {
        self.0.put("HTTP2", value.into_value().into_node());
        self
    }

    /// An object that represents types of timeouts.
    ///
    /// `TCP`.
    pub fn tcp(mut self, value: impl IntoValue<TcpTimeoutProperty>) -> Self {
        self.0.put("TCP", value.into_value().into_node());
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

impl Kind for ListenerTimeoutProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerTimeoutProperty> for ListenerTimeoutProperty {}
impl From<ListenerTimeoutProperty> for Node {
    #[inline]
    fn from(value: ListenerTimeoutProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerTimeoutProperty> for ListenerTimeoutProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerTimeoutProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the Transport Layer Security (TLS) properties for a listener.
///
/// The property type `ListenerTls` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerTlsProperty(Object);

impl ListenerTlsProperty {
    /// `ListenerTlsProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate`: A reference to an object that represents a listener's Transport Layer Security (TLS) certificate.
    /// - `mode`: Specify one of the following modes.
    pub fn new(
        certificate: impl IntoValue<ListenerTlsCertificateProperty>,
        mode: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Certificate", certificate.into_value().into_node());
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents a listener's Transport Layer Security (TLS) validation context.
    ///
    /// `Validation`.
    pub fn validation(
        mut self,
        value: impl IntoValue<ListenerTlsValidationContextProperty>,
    ) -> Self {
        self.0.put("Validation", value.into_value().into_node());
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

impl Kind for ListenerTlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerTlsProperty> for ListenerTlsProperty {}
impl From<ListenerTlsProperty> for Node {
    #[inline]
    fn from(value: ListenerTlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerTlsProperty> for ListenerTlsProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerTlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents an Certificate Manager certificate.
///
/// The property type `ListenerTlsAcmCertificate` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerTlsAcmCertificateProperty(Object);

impl ListenerTlsAcmCertificateProperty {
    /// `ListenerTlsAcmCertificateProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`: The Amazon Resource Name (ARN) for the certificate.
    pub fn new(certificate_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateArn", certificate_arn.into_value().into_node());
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

impl Kind for ListenerTlsAcmCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerTlsAcmCertificateProperty> for ListenerTlsAcmCertificateProperty {}
impl From<ListenerTlsAcmCertificateProperty> for Node {
    #[inline]
    fn from(value: ListenerTlsAcmCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerTlsAcmCertificateProperty> for ListenerTlsAcmCertificateProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerTlsAcmCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a listener's Transport Layer Security (TLS) certificate.
///
/// The property type `ListenerTlsCertificate` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerTlsCertificateProperty(Object);

impl ListenerTlsCertificateProperty {
    /// `ListenerTlsCertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents an Certificate Manager certificate.
    ///
    /// `ACM`.
    pub fn acm(mut self, value: impl IntoValue<ListenerTlsAcmCertificateProperty>) -> Self {
        self.0.put("ACM", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a local file certificate.
    ///
    /// `File`.
    pub fn file(mut self, value: impl IntoValue<ListenerTlsFileCertificateProperty>) -> Self {
        self.0.put("File", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a listener's Secret Discovery Service certificate.
    ///
    /// `SDS`.
    pub fn sds(mut self, value: impl IntoValue<ListenerTlsSdsCertificateProperty>) -> Self {
        self.0.put("SDS", value.into_value().into_node());
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

impl Kind for ListenerTlsCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerTlsCertificateProperty> for ListenerTlsCertificateProperty {}
impl From<ListenerTlsCertificateProperty> for Node {
    #[inline]
    fn from(value: ListenerTlsCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerTlsCertificateProperty> for ListenerTlsCertificateProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerTlsCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a local file certificate. The certificate must meet specific requirements and you must have proxy authorization enabled. For more information, see [Transport Layer Security (TLS)](https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html#virtual-node-tls-prerequisites).
///
/// The property type `ListenerTlsFileCertificate` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerTlsFileCertificateProperty(Object);

impl ListenerTlsFileCertificateProperty {
    /// `ListenerTlsFileCertificateProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_chain`: The certificate chain for the certificate.
    /// - `private_key`: The private key for a certificate stored on the file system of the virtual node that the proxy is running on.
    pub fn new(
        certificate_chain: impl IntoValue<String>,
        private_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateChain",
            certificate_chain.into_value().into_node(),
        );
        object_.put("PrivateKey", private_key.into_value().into_node());
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

impl Kind for ListenerTlsFileCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerTlsFileCertificateProperty> for ListenerTlsFileCertificateProperty {}
impl From<ListenerTlsFileCertificateProperty> for Node {
    #[inline]
    fn from(value: ListenerTlsFileCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerTlsFileCertificateProperty> for ListenerTlsFileCertificateProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerTlsFileCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the listener's Secret Discovery Service certificate. The proxy must be configured with a local SDS provider via a Unix Domain Socket. See App Mesh [TLS documentation](https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html) for more info.
///
/// The property type `ListenerTlsSdsCertificate` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerTlsSdsCertificateProperty(Object);

impl ListenerTlsSdsCertificateProperty {
    /// `ListenerTlsSdsCertificateProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_name`: A reference to an object that represents the name of the secret requested from the Secret Discovery Service provider representing Transport Layer Security (TLS) materials like a certificate or certificate chain.
    pub fn new(secret_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretName", secret_name.into_value().into_node());
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

impl Kind for ListenerTlsSdsCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerTlsSdsCertificateProperty> for ListenerTlsSdsCertificateProperty {}
impl From<ListenerTlsSdsCertificateProperty> for Node {
    #[inline]
    fn from(value: ListenerTlsSdsCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerTlsSdsCertificateProperty> for ListenerTlsSdsCertificateProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerTlsSdsCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a listener's Transport Layer Security (TLS) validation context.
///
/// The property type `ListenerTlsValidationContext` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerTlsValidationContextProperty(Object);

impl ListenerTlsValidationContextProperty {
    /// `ListenerTlsValidationContextProperty` with its required properties, in alphabetical order:
    ///
    /// - `trust`: A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate.
    pub fn new(trust: impl IntoValue<ListenerTlsValidationContextTrustProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Trust", trust.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents the SANs for a listener's Transport Layer Security (TLS) validation context.
    ///
    /// `SubjectAlternativeNames`.
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoValue<SubjectAlternativeNamesProperty>,
    ) -> Self {
        self.0
            .put("SubjectAlternativeNames", value.into_value().into_node());
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

impl Kind for ListenerTlsValidationContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerTlsValidationContextProperty> for ListenerTlsValidationContextProperty {}
impl From<ListenerTlsValidationContextProperty> for Node {
    #[inline]
    fn from(value: ListenerTlsValidationContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerTlsValidationContextProperty> for ListenerTlsValidationContextProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerTlsValidationContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a listener's Transport Layer Security (TLS) validation context trust.
///
/// The property type `ListenerTlsValidationContextTrust` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerTlsValidationContextTrustProperty(Object);

impl ListenerTlsValidationContextTrustProperty {
    /// `ListenerTlsValidationContextTrustProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
    ///
    /// `File`.
    pub fn file(mut self, value: impl IntoValue<TlsValidationContextFileTrustProperty>) -> Self {
        self.0.put("File", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust.
    ///
    /// `SDS`.
    pub fn sds(mut self, value: impl IntoValue<TlsValidationContextSdsTrustProperty>) -> Self {
        self.0.put("SDS", value.into_value().into_node());
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

impl Kind for ListenerTlsValidationContextTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerTlsValidationContextTrustProperty>
    for ListenerTlsValidationContextTrustProperty
{
}
impl From<ListenerTlsValidationContextTrustProperty> for Node {
    #[inline]
    fn from(value: ListenerTlsValidationContextTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerTlsValidationContextTrustProperty>
    for ListenerTlsValidationContextTrustProperty
{
    #[inline]
    fn into_value(self) -> Value<ListenerTlsValidationContextTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the logging information for a virtual node.
///
/// The property type `Logging` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingProperty(Object);

impl LoggingProperty {
    /// `LoggingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access log configuration for a virtual node.
    ///
    /// `AccessLog`.
    pub fn access_log(mut self, value: impl IntoValue<AccessLogProperty>) -> Self {
        self.0.put("AccessLog", value.into_value().into_node());
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

impl Kind for LoggingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingProperty> for LoggingProperty {}
impl From<LoggingProperty> for Node {
    #[inline]
    fn from(value: LoggingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingProperty> for LoggingProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the format for the logs.
///
/// The property type `LoggingFormat` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingFormatProperty(Object);

impl LoggingFormatProperty {
    /// `LoggingFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The logging format for JSON.
    ///
    /// `Json`.
    pub fn json(mut self, value: impl IntoValue<List<JsonFormatRefProperty>>) -> Self {
        self.0.put("Json", value.into_value().into_node());
        self
    }

    /// The logging format for text.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for LoggingFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingFormatProperty> for LoggingFormatProperty {}
impl From<LoggingFormatProperty> for Node {
    #[inline]
    fn from(value: LoggingFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingFormatProperty> for LoggingFormatProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the outlier detection for a virtual node's listener.
///
/// The property type `OutlierDetection` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutlierDetectionProperty(Object);

impl OutlierDetectionProperty {
    /// `OutlierDetectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_ejection_duration`: The base amount of time for which a host is ejected.
    /// - `interval`: The time interval between ejection sweep analysis.
    /// - `max_ejection_percent`: Maximum percentage of hosts in load balancing pool for upstream service that can be ejected.
    /// - `max_server_errors`: Number of consecutive `5xx` errors required for ejection.
    pub fn new(
        base_ejection_duration: impl IntoValue<DurationProperty>,
        interval: impl IntoValue<DurationProperty>,
        max_ejection_percent: impl IntoValue<i64>,
        max_server_errors: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BaseEjectionDuration",
            base_ejection_duration.into_value().into_node(),
        );
        object_.put("Interval", interval.into_value().into_node());
        object_.put(
            "MaxEjectionPercent",
            max_ejection_percent.into_value().into_node(),
        );
        object_.put(
            "MaxServerErrors",
            max_server_errors.into_value().into_node(),
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

impl Kind for OutlierDetectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutlierDetectionProperty> for OutlierDetectionProperty {}
impl From<OutlierDetectionProperty> for Node {
    #[inline]
    fn from(value: OutlierDetectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutlierDetectionProperty> for OutlierDetectionProperty {
    #[inline]
    fn into_value(self) -> Value<OutlierDetectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing a virtual node or virtual router listener port mapping.
///
/// The property type `PortMapping` of `AWS::AppMesh::VirtualNode`.
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

/// An object that represents the service discovery information for a virtual node.
///
/// The property type `ServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceDiscoveryProperty(Object);

impl ServiceDiscoveryProperty {
    /// `ServiceDiscoveryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies any AWS Cloud Map information for the virtual node.
    ///
    /// `AWSCloudMap`.
    pub fn aws_cloud_map(
        mut self,
        value: impl IntoValue<AwsCloudMapServiceDiscoveryProperty>,
    ) -> Self {
        self.0.put("AWSCloudMap", value.into_value().into_node());
        self
    }

    /// Specifies the DNS information for the virtual node.
    ///
    /// `DNS`.
    pub fn dns(mut self, value: impl IntoValue<DnsServiceDiscoveryProperty>) -> Self {
        self.0.put("DNS", value.into_value().into_node());
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

impl Kind for ServiceDiscoveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceDiscoveryProperty> for ServiceDiscoveryProperty {}
impl From<ServiceDiscoveryProperty> for Node {
    #[inline]
    fn from(value: ServiceDiscoveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceDiscoveryProperty> for ServiceDiscoveryProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceDiscoveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the methods by which a subject alternative name on a peer Transport Layer Security (TLS) certificate can be matched.
///
/// The property type `SubjectAlternativeNameMatchers` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubjectAlternativeNameMatchersProperty(Object);

impl SubjectAlternativeNameMatchersProperty {
    /// `SubjectAlternativeNameMatchersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The values sent must match the specified values exactly.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<List<String>>) -> Self {
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

impl Kind for SubjectAlternativeNameMatchersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubjectAlternativeNameMatchersProperty> for SubjectAlternativeNameMatchersProperty {}
impl From<SubjectAlternativeNameMatchersProperty> for Node {
    #[inline]
    fn from(value: SubjectAlternativeNameMatchersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubjectAlternativeNameMatchersProperty> for SubjectAlternativeNameMatchersProperty {
    #[inline]
    fn into_value(self) -> Value<SubjectAlternativeNameMatchersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the subject alternative names secured by the certificate.
///
/// The property type `SubjectAlternativeNames` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubjectAlternativeNamesProperty(Object);

impl SubjectAlternativeNamesProperty {
    /// `SubjectAlternativeNamesProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#match`: An object that represents the criteria for determining a SANs match.
    pub fn new(r#match: impl IntoValue<SubjectAlternativeNameMatchersProperty>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for SubjectAlternativeNamesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubjectAlternativeNamesProperty> for SubjectAlternativeNamesProperty {}
impl From<SubjectAlternativeNamesProperty> for Node {
    #[inline]
    fn from(value: SubjectAlternativeNamesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubjectAlternativeNamesProperty> for SubjectAlternativeNamesProperty {
    #[inline]
    fn into_value(self) -> Value<SubjectAlternativeNamesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents types of timeouts.
///
/// The property type `TcpTimeout` of `AWS::AppMesh::VirtualNode`.
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

/// An object that represents how the proxy will validate its peer during Transport Layer Security (TLS) negotiation.
///
/// The property type `TlsValidationContext` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsValidationContextProperty(Object);

impl TlsValidationContextProperty {
    /// `TlsValidationContextProperty` with its required properties, in alphabetical order:
    ///
    /// - `trust`: A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate.
    pub fn new(trust: impl IntoValue<TlsValidationContextTrustProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Trust", trust.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents the SANs for a Transport Layer Security (TLS) validation context. If you don't specify SANs on the *terminating* mesh endpoint, the Envoy proxy for that node doesn't verify the SAN on a peer client certificate. If you don't specify SANs on the *originating* mesh endpoint, the SAN on the certificate provided by the terminating endpoint must match the mesh endpoint service discovery configuration. Since SPIRE vended certificates have a SPIFFE ID as a name, you must set the SAN since the name doesn't match the service discovery name.
    ///
    /// `SubjectAlternativeNames`.
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoValue<SubjectAlternativeNamesProperty>,
    ) -> Self {
        self.0
            .put("SubjectAlternativeNames", value.into_value().into_node());
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

impl Kind for TlsValidationContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsValidationContextProperty> for TlsValidationContextProperty {}
impl From<TlsValidationContextProperty> for Node {
    #[inline]
    fn from(value: TlsValidationContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsValidationContextProperty> for TlsValidationContextProperty {
    #[inline]
    fn into_value(self) -> Value<TlsValidationContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate.
///
/// The property type `TlsValidationContextAcmTrust` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsValidationContextAcmTrustProperty(Object);

impl TlsValidationContextAcmTrustProperty {
    /// `TlsValidationContextAcmTrustProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_authority_arns`: One or more ACM Amazon Resource Name (ARN)s.
    pub fn new(
        certificate_authority_arns: impl IntoValue<List<kinds::acmpca::CertificateAuthorityArn>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateAuthorityArns",
            certificate_authority_arns.into_value().into_node(),
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

impl Kind for TlsValidationContextAcmTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsValidationContextAcmTrustProperty> for TlsValidationContextAcmTrustProperty {}
impl From<TlsValidationContextAcmTrustProperty> for Node {
    #[inline]
    fn from(value: TlsValidationContextAcmTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsValidationContextAcmTrustProperty> for TlsValidationContextAcmTrustProperty {
    #[inline]
    fn into_value(self) -> Value<TlsValidationContextAcmTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
///
/// The property type `TlsValidationContextFileTrust` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsValidationContextFileTrustProperty(Object);

impl TlsValidationContextFileTrustProperty {
    /// `TlsValidationContextFileTrustProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_chain`: The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is running on.
    pub fn new(certificate_chain: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateChain",
            certificate_chain.into_value().into_node(),
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

impl Kind for TlsValidationContextFileTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsValidationContextFileTrustProperty> for TlsValidationContextFileTrustProperty {}
impl From<TlsValidationContextFileTrustProperty> for Node {
    #[inline]
    fn from(value: TlsValidationContextFileTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsValidationContextFileTrustProperty> for TlsValidationContextFileTrustProperty {
    #[inline]
    fn into_value(self) -> Value<TlsValidationContextFileTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context trust. The proxy must be configured with a local SDS provider via a Unix Domain Socket. See App Mesh [TLS documentation](https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html) for more info.
///
/// The property type `TlsValidationContextSdsTrust` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsValidationContextSdsTrustProperty(Object);

impl TlsValidationContextSdsTrustProperty {
    /// `TlsValidationContextSdsTrustProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_name`: A reference to an object that represents the name of the secret for a Transport Layer Security (TLS) Secret Discovery Service validation context trust.
    pub fn new(secret_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretName", secret_name.into_value().into_node());
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

impl Kind for TlsValidationContextSdsTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsValidationContextSdsTrustProperty> for TlsValidationContextSdsTrustProperty {}
impl From<TlsValidationContextSdsTrustProperty> for Node {
    #[inline]
    fn from(value: TlsValidationContextSdsTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsValidationContextSdsTrustProperty> for TlsValidationContextSdsTrustProperty {
    #[inline]
    fn into_value(self) -> Value<TlsValidationContextSdsTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) validation context trust.
///
/// The property type `TlsValidationContextTrust` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsValidationContextTrustProperty(Object);

impl TlsValidationContextTrustProperty {
    /// `TlsValidationContextTrustProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate.
    ///
    /// `ACM`.
    pub fn acm(mut self, value: impl IntoValue<TlsValidationContextAcmTrustProperty>) -> Self {
        self.0.put("ACM", value.into_value().into_node());
        self
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
    ///
    /// `File`.
    pub fn file(mut self, value: impl IntoValue<TlsValidationContextFileTrustProperty>) -> Self {
        self.0.put("File", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context trust.
    ///
    /// `SDS`.
    pub fn sds(mut self, value: impl IntoValue<TlsValidationContextSdsTrustProperty>) -> Self {
        self.0.put("SDS", value.into_value().into_node());
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

impl Kind for TlsValidationContextTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsValidationContextTrustProperty> for TlsValidationContextTrustProperty {}
impl From<TlsValidationContextTrustProperty> for Node {
    #[inline]
    fn from(value: TlsValidationContextTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsValidationContextTrustProperty> for TlsValidationContextTrustProperty {
    #[inline]
    fn into_value(self) -> Value<TlsValidationContextTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the type of virtual node connection pool.
///
/// Only one protocol is used at a time and should be the same protocol as the one chosen under port mapping.
///
/// If not present the default value for `maxPendingRequests` is `2147483647`.
///
/// The property type `VirtualNodeConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualNodeConnectionPoolProperty(Object);

impl VirtualNodeConnectionPoolProperty {
    /// `VirtualNodeConnectionPoolProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents a type of connection pool.
    ///
    /// `GRPC`.
    pub fn grpc(mut self, value: impl IntoValue<VirtualNodeGrpcConnectionPoolProperty>) -> Self {
        self.0.put("GRPC", value.into_value().into_node());
        self
    }

    /// An object that represents a type of connection pool.
    ///
    /// `HTTP`.
    pub fn http(mut self, value: impl IntoValue<VirtualNodeHttpConnectionPoolProperty>) -> Self {
        self.0.put("HTTP", value.into_value().into_node());
        self
    }

    /// An object that represents a type of connection pool.
    ///
    /// `HTTP2`.
    pub fn http2(mut self, value: impl IntoValue<VirtualNodeHttp2ConnectionPoolProperty>) -> Self {
        self.0.put("HTTP2", value.into_value().into_node());
        self
    }

    /// An object that represents a type of connection pool.
    ///
    /// `TCP`.
    pub fn tcp(mut self, value: impl IntoValue<VirtualNodeTcpConnectionPoolProperty>) -> Self {
        self.0.put("TCP", value.into_value().into_node());
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

impl Kind for VirtualNodeConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualNodeConnectionPoolProperty> for VirtualNodeConnectionPoolProperty {}
impl From<VirtualNodeConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualNodeConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualNodeConnectionPoolProperty> for VirtualNodeConnectionPoolProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualNodeConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a type of connection pool.
///
/// The property type `VirtualNodeGrpcConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualNodeGrpcConnectionPoolProperty(Object);

impl VirtualNodeGrpcConnectionPoolProperty {
    /// `VirtualNodeGrpcConnectionPoolProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_requests`: Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
    pub fn new(max_requests: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxRequests", max_requests.into_value().into_node());
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

impl Kind for VirtualNodeGrpcConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualNodeGrpcConnectionPoolProperty> for VirtualNodeGrpcConnectionPoolProperty {}
impl From<VirtualNodeGrpcConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualNodeGrpcConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualNodeGrpcConnectionPoolProperty> for VirtualNodeGrpcConnectionPoolProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualNodeGrpcConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a type of connection pool.
///
/// The property type `VirtualNodeHttp2ConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualNodeHttp2ConnectionPoolProperty(Object);

impl VirtualNodeHttp2ConnectionPoolProperty {
    /// `VirtualNodeHttp2ConnectionPoolProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_requests`: Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
    pub fn new(max_requests: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxRequests", max_requests.into_value().into_node());
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

impl Kind for VirtualNodeHttp2ConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualNodeHttp2ConnectionPoolProperty> for VirtualNodeHttp2ConnectionPoolProperty {}
impl From<VirtualNodeHttp2ConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualNodeHttp2ConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualNodeHttp2ConnectionPoolProperty> for VirtualNodeHttp2ConnectionPoolProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualNodeHttp2ConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a type of connection pool.
///
/// The property type `VirtualNodeHttpConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualNodeHttpConnectionPoolProperty(Object);

impl VirtualNodeHttpConnectionPoolProperty {
    /// `VirtualNodeHttpConnectionPoolProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_connections`: Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster.
    pub fn new(max_connections: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxConnections", max_connections.into_value().into_node());
        Self(object_)
    }

    /// Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster.
    ///
    /// `MaxPendingRequests`.
    pub fn max_pending_requests(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxPendingRequests", value.into_value().into_node());
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

impl Kind for VirtualNodeHttpConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualNodeHttpConnectionPoolProperty> for VirtualNodeHttpConnectionPoolProperty {}
impl From<VirtualNodeHttpConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualNodeHttpConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualNodeHttpConnectionPoolProperty> for VirtualNodeHttpConnectionPoolProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualNodeHttpConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the specification of a virtual node.
///
/// The property type `VirtualNodeSpec` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualNodeSpecProperty(Object);

impl VirtualNodeSpecProperty {
    /// `VirtualNodeSpecProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents the defaults for backends.
    ///
    /// `BackendDefaults`.
    pub fn backend_defaults(mut self, value: impl IntoValue<BackendDefaultsProperty>) -> Self {
        self.0
            .put("BackendDefaults", value.into_value().into_node());
        self
    }

    /// The backends that the virtual node is expected to send outbound traffic to.
    ///
    /// > App Mesh doesn't validate the existence of those virtual services specified in backends. This is to prevent a cyclic dependency between virtual nodes and virtual services creation. Make sure the virtual service name is correct. The virtual service can be created afterwards if it doesn't already exist.
    ///
    /// `Backends`.
    pub fn backends(mut self, value: impl IntoValue<List<BackendProperty>>) -> Self {
        self.0.put("Backends", value.into_value().into_node());
        self
    }

    /// The listener that the virtual node is expected to receive inbound traffic from. You can specify one listener.
    ///
    /// `Listeners`.
    pub fn listeners(mut self, value: impl IntoValue<List<ListenerProperty>>) -> Self {
        self.0.put("Listeners", value.into_value().into_node());
        self
    }

    /// The inbound and outbound access logging information for the virtual node.
    ///
    /// `Logging`.
    pub fn logging(mut self, value: impl IntoValue<LoggingProperty>) -> Self {
        self.0.put("Logging", value.into_value().into_node());
        self
    }

    /// The service discovery information for the virtual node. If your virtual node does not expect ingress traffic, you can omit this parameter. If you specify a `listener`, then you must specify service discovery information.
    ///
    /// `ServiceDiscovery`.
    pub fn service_discovery(mut self, value: impl IntoValue<ServiceDiscoveryProperty>) -> Self {
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

impl Kind for VirtualNodeSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualNodeSpecProperty> for VirtualNodeSpecProperty {}
impl From<VirtualNodeSpecProperty> for Node {
    #[inline]
    fn from(value: VirtualNodeSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualNodeSpecProperty> for VirtualNodeSpecProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualNodeSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a type of connection pool.
///
/// The property type `VirtualNodeTcpConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualNodeTcpConnectionPoolProperty(Object);

impl VirtualNodeTcpConnectionPoolProperty {
    /// `VirtualNodeTcpConnectionPoolProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_connections`: Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster.
    pub fn new(max_connections: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxConnections", max_connections.into_value().into_node());
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

impl Kind for VirtualNodeTcpConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualNodeTcpConnectionPoolProperty> for VirtualNodeTcpConnectionPoolProperty {}
impl From<VirtualNodeTcpConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualNodeTcpConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualNodeTcpConnectionPoolProperty> for VirtualNodeTcpConnectionPoolProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualNodeTcpConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a virtual service backend for a virtual node.
///
/// The property type `VirtualServiceBackend` of `AWS::AppMesh::VirtualNode`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualServiceBackendProperty(Object);

impl VirtualServiceBackendProperty {
    /// `VirtualServiceBackendProperty` with its required properties, in alphabetical order:
    ///
    /// - `virtual_service_name`: The name of the virtual service that is acting as a virtual node backend.
    pub fn new(virtual_service_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VirtualServiceName",
            virtual_service_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A reference to an object that represents the client policy for a backend.
    ///
    /// `ClientPolicy`.
    pub fn client_policy(mut self, value: impl IntoValue<ClientPolicyProperty>) -> Self {
        self.0.put("ClientPolicy", value.into_value().into_node());
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

impl Kind for VirtualServiceBackendProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualServiceBackendProperty> for VirtualServiceBackendProperty {}
impl From<VirtualServiceBackendProperty> for Node {
    #[inline]
    fn from(value: VirtualServiceBackendProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualServiceBackendProperty> for VirtualServiceBackendProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualServiceBackendProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
