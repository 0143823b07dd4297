// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaTailor::SourceLocation` and its property types.

use crate::l1::*;

/// A source location is a container for sources. For more information about source locations, see [Working with source locations](https://docs.aws.amazon.com/mediatailor/latest/ug/channel-assembly-source-locations.html) in the *MediaTailor User Guide*.
///
/// `AWS::MediaTailor::SourceLocation`; `Ref` returns its `SourceLocationName`, a [`mediatailor::SourceLocationName`](kinds::mediatailor::SourceLocationName).
/// Changing one of these replaces it: `SourceLocationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSourceLocation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaTailor::SourceLocation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("source_location.rules"),
};

impl CfnSourceLocation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaTailor::SourceLocation";

    /// `CfnSourceLocation` with its required properties, in alphabetical order:
    ///
    /// - `http_configuration`: The HTTP configuration for the source location.
    /// - `source_location_name`: The name of the source location.
    pub fn new(
        http_configuration: impl IntoValue<HttpConfigurationProperty>,
        source_location_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "HttpConfiguration",
            http_configuration.into_value().into_node(),
        );
        object_.put(
            "SourceLocationName",
            source_location_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The access configuration for the source location.
    ///
    /// `AccessConfiguration`; updated in place.
    pub fn access_configuration(
        mut self,
        value: impl IntoValue<AccessConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AccessConfiguration", value.into_value().into_node());
        self
    }

    /// The default segment delivery configuration.
    ///
    /// `DefaultSegmentDeliveryConfiguration`; updated in place.
    pub fn default_segment_delivery_configuration(
        mut self,
        value: impl IntoValue<DefaultSegmentDeliveryConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DefaultSegmentDeliveryConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The segment delivery configurations for the source location.
    ///
    /// `SegmentDeliveryConfigurations`; updated in place.
    pub fn segment_delivery_configurations(
        mut self,
        value: impl IntoValue<List<SegmentDeliveryConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "SegmentDeliveryConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags assigned to the source location. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking. For more information, see [Tagging AWS Elemental MediaTailor Resources](https://docs.aws.amazon.com/mediatailor/latest/ug/tagging.html).
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

impl Construct for CfnSourceLocation {
    type Handle = CfnSourceLocationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSourceLocationRef {
        CfnSourceLocationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSourceLocation`] of a stack.
pub struct CfnSourceLocationRef(NodeRef);

impl Clone for CfnSourceLocationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSourceLocationRef {}
impl AsNode for CfnSourceLocationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSourceLocationRef {
    /// What `Ref` returns: its `SourceLocationName`, a [`mediatailor::SourceLocationName`](kinds::mediatailor::SourceLocationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediatailor::SourceLocationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// \<p\>The ARN of the source location.\</p\>
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediatailor::SourceLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::mediatailor::SourceLocationName> for &CfnSourceLocationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::SourceLocationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediatailor::SourceLocationArn> for &CfnSourceLocationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::SourceLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Access configuration parameters.
///
/// The property type `AccessConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessConfigurationProperty(Object);

impl AccessConfigurationProperty {
    /// `AccessConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of authentication used to access content from `HttpConfiguration::BaseUrl` on your source location. Accepted value: `S3_SIGV4`.
    ///
    /// `S3_SIGV4` - AWS Signature Version 4 authentication for Amazon S3 hosted virtual-style access. If your source location base URL is an Amazon S3 bucket, MediaTailor can use AWS Signature Version 4 (SigV4) authentication to access the bucket where your source content is stored. Your MediaTailor source location baseURL must follow the S3 virtual hosted-style request URL format. For example, <https://bucket-name.s3.Region.amazonaws.com/key-name>.
    ///
    /// Before you can use `S3_SIGV4`, you must meet these requirements:
    ///
    /// • You must allow MediaTailor to access your S3 bucket by granting mediatailor.amazonaws.com principal access in IAM. For information about configuring access in IAM, see Access management in the IAM User Guide.
    ///
    /// • The mediatailor.amazonaws.com service principal must have permissions to read all top level manifests referenced by the VodSource packaging configurations.
    ///
    /// • The caller of the API must have s3:GetObject IAM permissions to read all top level manifests referenced by your MediaTailor VodSource packaging configurations.
    ///
    /// `AccessType`; one of `S3_SIGV4`, `SECRETS_MANAGER_ACCESS_TOKEN`, `AUTODETECT_SIGV4`.
    pub fn access_type(mut self, value: impl IntoValue<AccessType>) -> Self {
        self.0.put("AccessType", value.into_value().into_node());
        self
    }

    /// AWS Secrets Manager access token configuration parameters.
    ///
    /// `SecretsManagerAccessTokenConfiguration`.
    pub fn secrets_manager_access_token_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerAccessTokenConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessTokenConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for AccessConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessConfigurationProperty> for AccessConfigurationProperty {}
impl From<AccessConfigurationProperty> for Node {
    #[inline]
    fn from(value: AccessConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessConfigurationProperty> for AccessConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AccessConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The optional configuration for a server that serves segments. Use this if you want the segment delivery server to be different from the source location server. For example, you can configure your source location server to be an origination server, such as MediaPackage, and the segment delivery server to be a content delivery network (CDN), such as CloudFront. If you don't specify a segment delivery server, then the source location server is used.
///
/// The property type `DefaultSegmentDeliveryConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultSegmentDeliveryConfigurationProperty(Object);

impl DefaultSegmentDeliveryConfigurationProperty {
    /// `DefaultSegmentDeliveryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The hostname of the server that will be used to serve segments. This string must include the protocol, such as *<https://>*.
    ///
    /// `BaseUrl`.
    pub fn base_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BaseUrl", value.into_value().into_node());
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

impl Kind for DefaultSegmentDeliveryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultSegmentDeliveryConfigurationProperty>
    for DefaultSegmentDeliveryConfigurationProperty
{
}
impl From<DefaultSegmentDeliveryConfigurationProperty> for Node {
    #[inline]
    fn from(value: DefaultSegmentDeliveryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultSegmentDeliveryConfigurationProperty>
    for DefaultSegmentDeliveryConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DefaultSegmentDeliveryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The HTTP configuration for the source location.
///
/// The property type `HttpConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpConfigurationProperty(Object);

impl HttpConfigurationProperty {
    /// `HttpConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_url`: The base URL for the source location host server.
    pub fn new(base_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BaseUrl", base_url.into_value().into_node());
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

impl Kind for HttpConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpConfigurationProperty> for HttpConfigurationProperty {}
impl From<HttpConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpConfigurationProperty> for HttpConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// AWS Secrets Manager access token configuration parameters. For information about Secrets Manager access token authentication, see [Working with AWS Secrets Manager access token authentication](https://docs.aws.amazon.com/mediatailor/latest/ug/channel-assembly-access-configuration-access-token.html).
///
/// The property type `SecretsManagerAccessTokenConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretsManagerAccessTokenConfigurationProperty(Object);

impl SecretsManagerAccessTokenConfigurationProperty {
    /// `SecretsManagerAccessTokenConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the HTTP header used to supply the access token in requests to the source location.
    ///
    /// `HeaderName`.
    pub fn header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HeaderName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the access token.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
        self
    }

    /// The AWS Secrets Manager [SecretString](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html#SecretsManager-CreateSecret-request-SecretString.html) key associated with the access token. MediaTailor uses the key to look up SecretString key and value pair containing the access token.
    ///
    /// `SecretStringKey`.
    pub fn secret_string_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecretStringKey", value.into_value().into_node());
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

impl Kind for SecretsManagerAccessTokenConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretsManagerAccessTokenConfigurationProperty>
    for SecretsManagerAccessTokenConfigurationProperty
{
}
impl From<SecretsManagerAccessTokenConfigurationProperty> for Node {
    #[inline]
    fn from(value: SecretsManagerAccessTokenConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretsManagerAccessTokenConfigurationProperty>
    for SecretsManagerAccessTokenConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SecretsManagerAccessTokenConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The segment delivery configuration settings.
///
/// The property type `SegmentDeliveryConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[must_use = "a property type does nothing until it is set"]
pub struct SegmentDeliveryConfigurationProperty(Object);

impl SegmentDeliveryConfigurationProperty {
    /// `SegmentDeliveryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The base URL of the host or path of the segment delivery server that you're using to serve segments. This is typically a content delivery network (CDN). The URL can be absolute or relative. To use an absolute URL include the protocol, such as `https://example.com/some/path`. To use a relative URL specify the relative path, such as `/some/path*`.
    ///
    /// `BaseUrl`.
    pub fn base_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BaseUrl", value.into_value().into_node());
        self
    }

    /// A unique identifier used to distinguish between multiple segment delivery configurations in a source location.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for SegmentDeliveryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SegmentDeliveryConfigurationProperty> for SegmentDeliveryConfigurationProperty {}
impl From<SegmentDeliveryConfigurationProperty> for Node {
    #[inline]
    fn from(value: SegmentDeliveryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SegmentDeliveryConfigurationProperty> for SegmentDeliveryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SegmentDeliveryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccessType` of a `AccessConfiguration` of `AWS::MediaTailor::SourceLocation`.
pub enum AccessType {
    /// `AUTODETECT_SIGV4`.
    AutodetectSigv4,
    /// `S3_SIGV4`.
    S3Sigv4,
    /// `SECRETS_MANAGER_ACCESS_TOKEN`.
    SecretsManagerAccessToken,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessType {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessType {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessType> for AccessType {
    #[inline]
    fn into_value(self) -> Value<AccessType> {
        const VALUES: &[&str] = &[
            "AUTODETECT_SIGV4",
            "S3_SIGV4",
            "SECRETS_MANAGER_ACCESS_TOKEN",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
