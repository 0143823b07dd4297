// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppMesh::VirtualGateway` and its property types.

use crate::l1::*;

/// Creates a virtual gateway.
///
/// A virtual gateway allows resources outside your mesh to communicate to resources that are inside your mesh. The virtual gateway represents an Envoy proxy running in an Amazon ECS task, in a Kubernetes service, or on an Amazon EC2 instance. Unlike a virtual node, which represents an Envoy running with an application, a virtual gateway represents Envoy deployed by itself.
///
/// For more information about virtual gateways, see [Virtual gateways](https://docs.aws.amazon.com/app-mesh/latest/userguide/virtual_gateways.html).
///
/// `AWS::AppMesh::VirtualGateway`; `Ref` returns its `Arn`, a [`appmesh::VirtualGatewayArn`](kinds::appmesh::VirtualGatewayArn).
/// Changing one of these replaces it: `MeshName`, `MeshOwner`, `VirtualGatewayName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVirtualGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppMesh::VirtualGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("virtual_gateway.rules"),
};

impl CfnVirtualGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppMesh::VirtualGateway";

    /// `CfnVirtualGateway` with its required properties, in alphabetical order:
    ///
    /// - `mesh_name`: The name of the service mesh that the virtual gateway resides in.
    /// - `spec`: The specifications of the virtual gateway.
    pub fn new(
        mesh_name: impl IntoValue<String>,
        spec: impl IntoValue<VirtualGatewaySpecProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MeshName", mesh_name.into_value().into_node());
        object_.put("Spec", spec.into_value().into_node());
        Self(object_)
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the account that shared the mesh with your account. For more information about mesh sharing, see [Working with shared meshes](https://docs.aws.amazon.com/app-mesh/latest/userguide/sharing.html).
    ///
    /// `MeshOwner`; an update replaces the resource.
    pub fn mesh_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MeshOwner", value.into_value().into_node());
        self
    }

    /// Optional metadata that you can apply to the virtual gateway to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the virtual gateway.
    ///
    /// `VirtualGatewayName`; an update replaces the resource.
    pub fn virtual_gateway_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VirtualGatewayName", value.into_value().into_node());
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

impl Construct for CfnVirtualGateway {
    type Handle = CfnVirtualGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVirtualGatewayRef {
        CfnVirtualGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVirtualGateway`] of a stack.
pub struct CfnVirtualGatewayRef(NodeRef);

impl Clone for CfnVirtualGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVirtualGatewayRef {}
impl AsNode for CfnVirtualGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVirtualGatewayRef {
    /// What `Ref` returns: its `Arn`, a [`appmesh::VirtualGatewayArn`](kinds::appmesh::VirtualGatewayArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appmesh::VirtualGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The full Amazon Resource Name (ARN) for the virtual gateway.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appmesh::VirtualGatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the service mesh that the virtual gateway resides in.
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

    /// The unique identifier for the virtual gateway.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[inline]
    pub fn attr_uid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uid")))
    }

    /// The name of the virtual gateway.
    ///
    /// `Fn::GetAtt` of `VirtualGatewayName`.
    #[inline]
    pub fn attr_virtual_gateway_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VirtualGatewayName")))
    }
}

impl IntoValue<kinds::appmesh::VirtualGatewayArn> for &CfnVirtualGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appmesh::VirtualGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that represents the key value pairs for the JSON.
///
/// The property type `JsonFormatRef` of `AWS::AppMesh::VirtualGateway`.
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

/// An object that represents the format for the logs.
///
/// The property type `LoggingFormat` of `AWS::AppMesh::VirtualGateway`.
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

/// An object that represents the methods by which a subject alternative name on a peer Transport Layer Security (TLS) certificate can be matched.
///
/// The property type `SubjectAlternativeNameMatchers` of `AWS::AppMesh::VirtualGateway`.
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
/// The property type `SubjectAlternativeNames` of `AWS::AppMesh::VirtualGateway`.
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

/// The access log configuration for a virtual gateway.
///
/// The property type `VirtualGatewayAccessLog` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayAccessLogProperty(Object);

impl VirtualGatewayAccessLogProperty {
    /// `VirtualGatewayAccessLogProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The file object to send virtual gateway access logs to.
    ///
    /// `File`.
    pub fn file(mut self, value: impl IntoValue<VirtualGatewayFileAccessLogProperty>) -> Self {
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

impl Kind for VirtualGatewayAccessLogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayAccessLogProperty> for VirtualGatewayAccessLogProperty {}
impl From<VirtualGatewayAccessLogProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayAccessLogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayAccessLogProperty> for VirtualGatewayAccessLogProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayAccessLogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the default properties for a backend.
///
/// The property type `VirtualGatewayBackendDefaults` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayBackendDefaultsProperty(Object);

impl VirtualGatewayBackendDefaultsProperty {
    /// `VirtualGatewayBackendDefaultsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents a client policy.
    ///
    /// `ClientPolicy`.
    pub fn client_policy(
        mut self,
        value: impl IntoValue<VirtualGatewayClientPolicyProperty>,
    ) -> Self {
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

impl Kind for VirtualGatewayBackendDefaultsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayBackendDefaultsProperty> for VirtualGatewayBackendDefaultsProperty {}
impl From<VirtualGatewayBackendDefaultsProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayBackendDefaultsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayBackendDefaultsProperty> for VirtualGatewayBackendDefaultsProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayBackendDefaultsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a client policy.
///
/// The property type `VirtualGatewayClientPolicy` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayClientPolicyProperty(Object);

impl VirtualGatewayClientPolicyProperty {
    /// `VirtualGatewayClientPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents a Transport Layer Security (TLS) client policy.
    ///
    /// `TLS`.
    pub fn tls(mut self, value: impl IntoValue<VirtualGatewayClientPolicyTlsProperty>) -> Self {
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

impl Kind for VirtualGatewayClientPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayClientPolicyProperty> for VirtualGatewayClientPolicyProperty {}
impl From<VirtualGatewayClientPolicyProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayClientPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayClientPolicyProperty> for VirtualGatewayClientPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayClientPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) client policy.
///
/// The property type `VirtualGatewayClientPolicyTls` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayClientPolicyTlsProperty(Object);

impl VirtualGatewayClientPolicyTlsProperty {
    /// `VirtualGatewayClientPolicyTlsProperty` with its required properties, in alphabetical order:
    ///
    /// - `validation`: A reference to an object that represents a Transport Layer Security (TLS) validation context.
    pub fn new(validation: impl IntoValue<VirtualGatewayTlsValidationContextProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Validation", validation.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents a virtual gateway's client's Transport Layer Security (TLS) certificate.
    ///
    /// `Certificate`.
    pub fn certificate(
        mut self,
        value: impl IntoValue<VirtualGatewayClientTlsCertificateProperty>,
    ) -> Self {
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

impl Kind for VirtualGatewayClientPolicyTlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayClientPolicyTlsProperty> for VirtualGatewayClientPolicyTlsProperty {}
impl From<VirtualGatewayClientPolicyTlsProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayClientPolicyTlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayClientPolicyTlsProperty> for VirtualGatewayClientPolicyTlsProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayClientPolicyTlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the virtual gateway's client's Transport Layer Security (TLS) certificate.
///
/// The property type `VirtualGatewayClientTlsCertificate` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayClientTlsCertificateProperty(Object);

impl VirtualGatewayClientTlsCertificateProperty {
    /// `VirtualGatewayClientTlsCertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents a local file certificate. The certificate must meet specific requirements and you must have proxy authorization enabled. For more information, see [Transport Layer Security (TLS)](https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html).
    ///
    /// `File`.
    pub fn file(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsFileCertificateProperty>,
    ) -> Self {
        self.0.put("File", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a virtual gateway's client's Secret Discovery Service certificate.
    ///
    /// `SDS`.
    pub fn sds(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsSdsCertificateProperty>,
    ) -> Self {
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

impl Kind for VirtualGatewayClientTlsCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayClientTlsCertificateProperty>
    for VirtualGatewayClientTlsCertificateProperty
{
}
impl From<VirtualGatewayClientTlsCertificateProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayClientTlsCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayClientTlsCertificateProperty>
    for VirtualGatewayClientTlsCertificateProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayClientTlsCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the type of virtual gateway connection pool.
///
/// Only one protocol is used at a time and should be the same protocol as the one chosen under port mapping.
///
/// If not present the default value for `maxPendingRequests` is `2147483647`.
///
/// The property type `VirtualGatewayConnectionPool` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayConnectionPoolProperty(Object);

impl VirtualGatewayConnectionPoolProperty {
    /// `VirtualGatewayConnectionPoolProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents a type of connection pool.
    ///
    /// `GRPC`.
    pub fn grpc(mut self, value: impl IntoValue<VirtualGatewayGrpcConnectionPoolProperty>) -> Self {
        self.0.put("GRPC", value.into_value().into_node());
        self
    }

    /// An object that represents a type of connection pool.
    ///
    /// `HTTP`.
    pub fn http(mut self, value: impl IntoValue<VirtualGatewayHttpConnectionPoolProperty>) -> Self {
        self.0.put("HTTP", value.into_value().into_node());
        self
    }

    /// An object that represents a type of connection pool.
    ///
    /// `HTTP2`.
    pub fn http2(
        mut self,
        value: impl IntoValue<VirtualGatewayHttp2ConnectionPoolProperty>,
    ) -> Self {
        self.0.put("HTTP2", value.into_value().into_node());
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

impl Kind for VirtualGatewayConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayConnectionPoolProperty> for VirtualGatewayConnectionPoolProperty {}
impl From<VirtualGatewayConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayConnectionPoolProperty> for VirtualGatewayConnectionPoolProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents an access log file.
///
/// The property type `VirtualGatewayFileAccessLog` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayFileAccessLogProperty(Object);

impl VirtualGatewayFileAccessLogProperty {
    /// `VirtualGatewayFileAccessLogProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`: The file path to write access logs to.
    pub fn new(path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The specified format for the virtual gateway access logs. It can be either `json_format` or `text_format`.
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

impl Kind for VirtualGatewayFileAccessLogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayFileAccessLogProperty> for VirtualGatewayFileAccessLogProperty {}
impl From<VirtualGatewayFileAccessLogProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayFileAccessLogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayFileAccessLogProperty> for VirtualGatewayFileAccessLogProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayFileAccessLogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a type of connection pool.
///
/// The property type `VirtualGatewayGrpcConnectionPool` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayGrpcConnectionPoolProperty(Object);

impl VirtualGatewayGrpcConnectionPoolProperty {
    /// `VirtualGatewayGrpcConnectionPoolProperty` with its required properties, in alphabetical order:
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

impl Kind for VirtualGatewayGrpcConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayGrpcConnectionPoolProperty>
    for VirtualGatewayGrpcConnectionPoolProperty
{
}
impl From<VirtualGatewayGrpcConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayGrpcConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayGrpcConnectionPoolProperty>
    for VirtualGatewayGrpcConnectionPoolProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayGrpcConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the health check policy for a virtual gateway's listener.
///
/// The property type `VirtualGatewayHealthCheckPolicy` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayHealthCheckPolicyProperty(Object);

impl VirtualGatewayHealthCheckPolicyProperty {
    /// `VirtualGatewayHealthCheckPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `healthy_threshold`: The number of consecutive successful health checks that must occur before declaring the listener healthy.
    /// - `interval_millis`: The time period in milliseconds between each health check execution.
    /// - `protocol`: The protocol for the health check request.
    /// - `timeout_millis`: The amount of time to wait when receiving a response from the health check, in milliseconds.
    /// - `unhealthy_threshold`: The number of consecutive failed health checks that must occur before declaring a virtual gateway unhealthy.
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

impl Kind for VirtualGatewayHealthCheckPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayHealthCheckPolicyProperty> for VirtualGatewayHealthCheckPolicyProperty {}
impl From<VirtualGatewayHealthCheckPolicyProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayHealthCheckPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayHealthCheckPolicyProperty>
    for VirtualGatewayHealthCheckPolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayHealthCheckPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a type of connection pool.
///
/// The property type `VirtualGatewayHttp2ConnectionPool` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayHttp2ConnectionPoolProperty(Object);

impl VirtualGatewayHttp2ConnectionPoolProperty {
    /// `VirtualGatewayHttp2ConnectionPoolProperty` with its required properties, in alphabetical order:
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

impl Kind for VirtualGatewayHttp2ConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayHttp2ConnectionPoolProperty>
    for VirtualGatewayHttp2ConnectionPoolProperty
{
}
impl From<VirtualGatewayHttp2ConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayHttp2ConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayHttp2ConnectionPoolProperty>
    for VirtualGatewayHttp2ConnectionPoolProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayHttp2ConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a type of connection pool.
///
/// The property type `VirtualGatewayHttpConnectionPool` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayHttpConnectionPoolProperty(Object);

impl VirtualGatewayHttpConnectionPoolProperty {
    /// `VirtualGatewayHttpConnectionPoolProperty` with its required properties, in alphabetical order:
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

impl Kind for VirtualGatewayHttpConnectionPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayHttpConnectionPoolProperty>
    for VirtualGatewayHttpConnectionPoolProperty
{
}
impl From<VirtualGatewayHttpConnectionPoolProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayHttpConnectionPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayHttpConnectionPoolProperty>
    for VirtualGatewayHttpConnectionPoolProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayHttpConnectionPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a listener for a virtual gateway.
///
/// The property type `VirtualGatewayListener` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayListenerProperty(Object);

impl VirtualGatewayListenerProperty {
    /// `VirtualGatewayListenerProperty` with its required properties, in alphabetical order:
    ///
    /// - `port_mapping`: The port mapping information for the listener.
    pub fn new(port_mapping: impl IntoValue<VirtualGatewayPortMappingProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortMapping", port_mapping.into_value().into_node());
        Self(object_)
    }

    /// The connection pool information for the listener.
    ///
    /// `ConnectionPool`.
    pub fn connection_pool(
        mut self,
        value: impl IntoValue<VirtualGatewayConnectionPoolProperty>,
    ) -> Self {
        self.0.put("ConnectionPool", value.into_value().into_node());
        self
    }

    /// The health check information for the listener.
    ///
    /// `HealthCheck`.
    pub fn health_check(
        mut self,
        value: impl IntoValue<VirtualGatewayHealthCheckPolicyProperty>,
    ) -> Self {
        self.0.put("HealthCheck", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents the Transport Layer Security (TLS) properties for the listener.
    ///
    /// `TLS`.
    pub fn tls(mut self, value: impl IntoValue<VirtualGatewayListenerTlsProperty>) -> Self {
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

impl Kind for VirtualGatewayListenerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayListenerProperty> for VirtualGatewayListenerProperty {}
impl From<VirtualGatewayListenerProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayListenerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayListenerProperty> for VirtualGatewayListenerProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayListenerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the Transport Layer Security (TLS) properties for a listener.
///
/// The property type `VirtualGatewayListenerTls` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayListenerTlsProperty(Object);

impl VirtualGatewayListenerTlsProperty {
    /// `VirtualGatewayListenerTlsProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate`: An object that represents a Transport Layer Security (TLS) certificate.
    /// - `mode`: Specify one of the following modes.
    pub fn new(
        certificate: impl IntoValue<VirtualGatewayListenerTlsCertificateProperty>,
        mode: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Certificate", certificate.into_value().into_node());
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context.
    ///
    /// `Validation`.
    pub fn validation(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsValidationContextProperty>,
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

impl Kind for VirtualGatewayListenerTlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayListenerTlsProperty> for VirtualGatewayListenerTlsProperty {}
impl From<VirtualGatewayListenerTlsProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayListenerTlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayListenerTlsProperty> for VirtualGatewayListenerTlsProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayListenerTlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents an Certificate Manager certificate.
///
/// The property type `VirtualGatewayListenerTlsAcmCertificate` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayListenerTlsAcmCertificateProperty(Object);

impl VirtualGatewayListenerTlsAcmCertificateProperty {
    /// `VirtualGatewayListenerTlsAcmCertificateProperty` with its required properties, in alphabetical order:
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

impl Kind for VirtualGatewayListenerTlsAcmCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayListenerTlsAcmCertificateProperty>
    for VirtualGatewayListenerTlsAcmCertificateProperty
{
}
impl From<VirtualGatewayListenerTlsAcmCertificateProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayListenerTlsAcmCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayListenerTlsAcmCertificateProperty>
    for VirtualGatewayListenerTlsAcmCertificateProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayListenerTlsAcmCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a listener's Transport Layer Security (TLS) certificate.
///
/// The property type `VirtualGatewayListenerTlsCertificate` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayListenerTlsCertificateProperty(Object);

impl VirtualGatewayListenerTlsCertificateProperty {
    /// `VirtualGatewayListenerTlsCertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents an Certificate Manager certificate.
    ///
    /// `ACM`.
    pub fn acm(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsAcmCertificateProperty>,
    ) -> Self {
        self.0.put("ACM", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a local file certificate.
    ///
    /// `File`.
    pub fn file(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsFileCertificateProperty>,
    ) -> Self {
        self.0.put("File", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a virtual gateway's listener's Secret Discovery Service certificate.
    ///
    /// `SDS`.
    pub fn sds(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsSdsCertificateProperty>,
    ) -> Self {
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

impl Kind for VirtualGatewayListenerTlsCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayListenerTlsCertificateProperty>
    for VirtualGatewayListenerTlsCertificateProperty
{
}
impl From<VirtualGatewayListenerTlsCertificateProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayListenerTlsCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayListenerTlsCertificateProperty>
    for VirtualGatewayListenerTlsCertificateProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayListenerTlsCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a local file certificate. The certificate must meet specific requirements and you must have proxy authorization enabled. For more information, see [Transport Layer Security (TLS)](https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html#virtual-node-tls-prerequisites).
///
/// The property type `VirtualGatewayListenerTlsFileCertificate` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayListenerTlsFileCertificateProperty(Object);

impl VirtualGatewayListenerTlsFileCertificateProperty {
    /// `VirtualGatewayListenerTlsFileCertificateProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_chain`: The certificate chain for the certificate.
    /// - `private_key`: The private key for a certificate stored on the file system of the mesh endpoint that the proxy is running on.
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

impl Kind for VirtualGatewayListenerTlsFileCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayListenerTlsFileCertificateProperty>
    for VirtualGatewayListenerTlsFileCertificateProperty
{
}
impl From<VirtualGatewayListenerTlsFileCertificateProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayListenerTlsFileCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayListenerTlsFileCertificateProperty>
    for VirtualGatewayListenerTlsFileCertificateProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayListenerTlsFileCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the virtual gateway's listener's Secret Discovery Service certificate.The proxy must be configured with a local SDS provider via a Unix Domain Socket. See App Mesh [TLS documentation](https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html) for more info.
///
/// The property type `VirtualGatewayListenerTlsSdsCertificate` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayListenerTlsSdsCertificateProperty(Object);

impl VirtualGatewayListenerTlsSdsCertificateProperty {
    /// `VirtualGatewayListenerTlsSdsCertificateProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_name`: A reference to an object that represents the name of the secret secret requested from the Secret Discovery Service provider representing Transport Layer Security (TLS) materials like a certificate or certificate chain.
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

impl Kind for VirtualGatewayListenerTlsSdsCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayListenerTlsSdsCertificateProperty>
    for VirtualGatewayListenerTlsSdsCertificateProperty
{
}
impl From<VirtualGatewayListenerTlsSdsCertificateProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayListenerTlsSdsCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayListenerTlsSdsCertificateProperty>
    for VirtualGatewayListenerTlsSdsCertificateProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayListenerTlsSdsCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context.
///
/// The property type `VirtualGatewayListenerTlsValidationContext` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayListenerTlsValidationContextProperty(Object);

impl VirtualGatewayListenerTlsValidationContextProperty {
    /// `VirtualGatewayListenerTlsValidationContextProperty` with its required properties, in alphabetical order:
    ///
    /// - `trust`: A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate.
    pub fn new(
        trust: impl IntoValue<VirtualGatewayListenerTlsValidationContextTrustProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Trust", trust.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents the SANs for a virtual gateway listener's Transport Layer Security (TLS) validation context.
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

impl Kind for VirtualGatewayListenerTlsValidationContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayListenerTlsValidationContextProperty>
    for VirtualGatewayListenerTlsValidationContextProperty
{
}
impl From<VirtualGatewayListenerTlsValidationContextProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayListenerTlsValidationContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayListenerTlsValidationContextProperty>
    for VirtualGatewayListenerTlsValidationContextProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayListenerTlsValidationContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context trust.
///
/// The property type `VirtualGatewayListenerTlsValidationContextTrust` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayListenerTlsValidationContextTrustProperty(Object);

impl VirtualGatewayListenerTlsValidationContextTrustProperty {
    /// `VirtualGatewayListenerTlsValidationContextTrustProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
    ///
    /// `File`.
    pub fn file(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextFileTrustProperty>,
    ) -> Self {
        self.0.put("File", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust.
    ///
    /// `SDS`.
    pub fn sds(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextSdsTrustProperty>,
    ) -> Self {
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

impl Kind for VirtualGatewayListenerTlsValidationContextTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayListenerTlsValidationContextTrustProperty>
    for VirtualGatewayListenerTlsValidationContextTrustProperty
{
}
impl From<VirtualGatewayListenerTlsValidationContextTrustProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayListenerTlsValidationContextTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayListenerTlsValidationContextTrustProperty>
    for VirtualGatewayListenerTlsValidationContextTrustProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayListenerTlsValidationContextTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents logging information.
///
/// The property type `VirtualGatewayLogging` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayLoggingProperty(Object);

impl VirtualGatewayLoggingProperty {
    /// `VirtualGatewayLoggingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access log configuration.
    ///
    /// `AccessLog`.
    pub fn access_log(mut self, value: impl IntoValue<VirtualGatewayAccessLogProperty>) -> Self {
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

impl Kind for VirtualGatewayLoggingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayLoggingProperty> for VirtualGatewayLoggingProperty {}
impl From<VirtualGatewayLoggingProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayLoggingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayLoggingProperty> for VirtualGatewayLoggingProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayLoggingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a port mapping.
///
/// The property type `VirtualGatewayPortMapping` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayPortMappingProperty(Object);

impl VirtualGatewayPortMappingProperty {
    /// `VirtualGatewayPortMappingProperty` with its required properties, in alphabetical order:
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

impl Kind for VirtualGatewayPortMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayPortMappingProperty> for VirtualGatewayPortMappingProperty {}
impl From<VirtualGatewayPortMappingProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayPortMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayPortMappingProperty> for VirtualGatewayPortMappingProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayPortMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the specification of a service mesh resource.
///
/// The property type `VirtualGatewaySpec` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewaySpecProperty(Object);

impl VirtualGatewaySpecProperty {
    /// `VirtualGatewaySpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `listeners`: The listeners that the mesh endpoint is expected to receive inbound traffic from.
    pub fn new(listeners: impl IntoValue<List<VirtualGatewayListenerProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Listeners", listeners.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents the defaults for backends.
    ///
    /// `BackendDefaults`.
    pub fn backend_defaults(
        mut self,
        value: impl IntoValue<VirtualGatewayBackendDefaultsProperty>,
    ) -> Self {
        self.0
            .put("BackendDefaults", value.into_value().into_node());
        self
    }

    /// An object that represents logging information.
    ///
    /// `Logging`.
    pub fn logging(mut self, value: impl IntoValue<VirtualGatewayLoggingProperty>) -> Self {
        self.0.put("Logging", value.into_value().into_node());
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

impl Kind for VirtualGatewaySpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewaySpecProperty> for VirtualGatewaySpecProperty {}
impl From<VirtualGatewaySpecProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewaySpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewaySpecProperty> for VirtualGatewaySpecProperty {
    #[inline]
    fn into_value(self) -> Value<VirtualGatewaySpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) validation context.
///
/// The property type `VirtualGatewayTlsValidationContext` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayTlsValidationContextProperty(Object);

impl VirtualGatewayTlsValidationContextProperty {
    /// `VirtualGatewayTlsValidationContextProperty` with its required properties, in alphabetical order:
    ///
    /// - `trust`: A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate.
    pub fn new(trust: impl IntoValue<VirtualGatewayTlsValidationContextTrustProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Trust", trust.into_value().into_node());
        Self(object_)
    }

    /// A reference to an object that represents the SANs for a virtual gateway's listener's Transport Layer Security (TLS) validation context.
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

impl Kind for VirtualGatewayTlsValidationContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayTlsValidationContextProperty>
    for VirtualGatewayTlsValidationContextProperty
{
}
impl From<VirtualGatewayTlsValidationContextProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayTlsValidationContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayTlsValidationContextProperty>
    for VirtualGatewayTlsValidationContextProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayTlsValidationContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate.
///
/// The property type `VirtualGatewayTlsValidationContextAcmTrust` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayTlsValidationContextAcmTrustProperty(Object);

impl VirtualGatewayTlsValidationContextAcmTrustProperty {
    /// `VirtualGatewayTlsValidationContextAcmTrustProperty` with its required properties, in alphabetical order:
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

impl Kind for VirtualGatewayTlsValidationContextAcmTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayTlsValidationContextAcmTrustProperty>
    for VirtualGatewayTlsValidationContextAcmTrustProperty
{
}
impl From<VirtualGatewayTlsValidationContextAcmTrustProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayTlsValidationContextAcmTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayTlsValidationContextAcmTrustProperty>
    for VirtualGatewayTlsValidationContextAcmTrustProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayTlsValidationContextAcmTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
///
/// The property type `VirtualGatewayTlsValidationContextFileTrust` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayTlsValidationContextFileTrustProperty(Object);

impl VirtualGatewayTlsValidationContextFileTrustProperty {
    /// `VirtualGatewayTlsValidationContextFileTrustProperty` with its required properties, in alphabetical order:
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

impl Kind for VirtualGatewayTlsValidationContextFileTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayTlsValidationContextFileTrustProperty>
    for VirtualGatewayTlsValidationContextFileTrustProperty
{
}
impl From<VirtualGatewayTlsValidationContextFileTrustProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayTlsValidationContextFileTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayTlsValidationContextFileTrustProperty>
    for VirtualGatewayTlsValidationContextFileTrustProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayTlsValidationContextFileTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust. The proxy must be configured with a local SDS provider via a Unix Domain Socket. See App Mesh [TLS documentation](https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html) for more info.
///
/// The property type `VirtualGatewayTlsValidationContextSdsTrust` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayTlsValidationContextSdsTrustProperty(Object);

impl VirtualGatewayTlsValidationContextSdsTrustProperty {
    /// `VirtualGatewayTlsValidationContextSdsTrustProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_name`: A reference to an object that represents the name of the secret for a virtual gateway's Transport Layer Security (TLS) Secret Discovery Service validation context trust.
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

impl Kind for VirtualGatewayTlsValidationContextSdsTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayTlsValidationContextSdsTrustProperty>
    for VirtualGatewayTlsValidationContextSdsTrustProperty
{
}
impl From<VirtualGatewayTlsValidationContextSdsTrustProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayTlsValidationContextSdsTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayTlsValidationContextSdsTrustProperty>
    for VirtualGatewayTlsValidationContextSdsTrustProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayTlsValidationContextSdsTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a Transport Layer Security (TLS) validation context trust.
///
/// The property type `VirtualGatewayTlsValidationContextTrust` of `AWS::AppMesh::VirtualGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct VirtualGatewayTlsValidationContextTrustProperty(Object);

impl VirtualGatewayTlsValidationContextTrustProperty {
    /// `VirtualGatewayTlsValidationContextTrustProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate.
    ///
    /// `ACM`.
    pub fn acm(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextAcmTrustProperty>,
    ) -> Self {
        self.0.put("ACM", value.into_value().into_node());
        self
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
    ///
    /// `File`.
    pub fn file(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextFileTrustProperty>,
    ) -> Self {
        self.0.put("File", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a virtual gateway's Transport Layer Security (TLS) Secret Discovery Service validation context trust.
    ///
    /// `SDS`.
    pub fn sds(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextSdsTrustProperty>,
    ) -> Self {
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

impl Kind for VirtualGatewayTlsValidationContextTrustProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VirtualGatewayTlsValidationContextTrustProperty>
    for VirtualGatewayTlsValidationContextTrustProperty
{
}
impl From<VirtualGatewayTlsValidationContextTrustProperty> for Node {
    #[inline]
    fn from(value: VirtualGatewayTlsValidationContextTrustProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VirtualGatewayTlsValidationContextTrustProperty>
    for VirtualGatewayTlsValidationContextTrustProperty
{
    #[inline]
    fn into_value(self) -> Value<VirtualGatewayTlsValidationContextTrustProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
