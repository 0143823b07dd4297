// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::RestApi` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::RestApi` resource creates a REST API. For more information, see [restapi:create](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html) in the *Amazon API Gateway REST API Reference*.
///
/// > On January 1, 2016, the Swagger Specification was donated to the [OpenAPI initiative](https://docs.aws.amazon.com/https://www.openapis.org/), becoming the foundation of the OpenAPI Specification.
///
/// `AWS::ApiGateway::RestApi`; `Ref` returns its `RestApiId`, a [`apigateway::RestApiId`](kinds::apigateway::RestApiId).
/// Attributes: `RestApiId`, `RootResourceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRestApi(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::RestApi",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("rest_api.rules"),
};

impl CfnRestApi {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::RestApi";

    /// `CfnRestApi` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The source of the API key for metering requests according to a usage plan. Valid values are: `HEADER` to read the API key from the `X-API-Key` header of a request. `AUTHORIZER` to read the API key from the `UsageIdentifierKey` from a custom authorizer.
    ///
    /// `ApiKeySourceType`; updated in place.
    pub fn api_key_source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApiKeySourceType", value.into_value().into_node());
        self
    }

    /// The list of binary media types supported by the RestApi. By default, the RestApi supports only UTF-8-encoded text payloads.
    ///
    /// `BinaryMediaTypes`; updated in place.
    pub fn binary_media_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("BinaryMediaTypes", value.into_value().into_node());
        self
    }

    /// An OpenAPI specification that defines a set of RESTful APIs in JSON format. For YAML templates, you can also provide the specification in YAML format.
    ///
    /// `Body`; free JSON, such as an [`Object`]; updated in place.
    pub fn body(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of RESTful APIs in JSON or YAML format.
    ///
    /// `BodyS3Location`; updated in place.
    pub fn body_s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0.put("BodyS3Location", value.into_value().into_node());
        self
    }

    /// The ID of the RestApi that you want to clone from.
    ///
    /// `CloneFrom`; updated in place.
    pub fn clone_from(mut self, value: impl IntoValue<kinds::apigateway::RestApiId>) -> Self {
        self.0.put("CloneFrom", value.into_value().into_node());
        self
    }

    /// The description of the RestApi.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default `https://{api_id}.execute-api.{region}.amazonaws.com` endpoint. To require that clients use a custom domain name to invoke your API, disable the default endpoint
    ///
    /// `DisableExecuteApiEndpoint`; updated in place.
    pub fn disable_execute_api_endpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableExecuteApiEndpoint", value.into_value().into_node());
        self
    }

    /// The endpoint access mode for your RestApi.
    ///
    /// `EndpointAccessMode`; updated in place.
    pub fn endpoint_access_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndpointAccessMode", value.into_value().into_node());
        self
    }

    /// A list of the endpoint types and IP address types of the API. Use this property when creating an API. When importing an existing API, specify the endpoint configuration types using the `Parameters` property.
    ///
    /// `EndpointConfiguration`; updated in place.
    pub fn endpoint_configuration(
        mut self,
        value: impl IntoValue<EndpointConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EndpointConfiguration", value.into_value().into_node());
        self
    }

    /// A query parameter to indicate whether to rollback the API update ( `true`) or not ( `false`) when a warning is encountered. The default value is `false`.
    ///
    /// `FailOnWarnings`; updated in place.
    pub fn fail_on_warnings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("FailOnWarnings", value.into_value().into_node());
        self
    }

    /// A nullable integer that is used to enable compression (with non-negative between 0 and 10485760 (10M) bytes, inclusive) or disable compression (with a null value) on an API. When compression is enabled, compression or decompression is not applied on the payload if the payload size is smaller than this value. Setting it to zero allows compression for any payload size.
    ///
    /// `MinimumCompressionSize`; updated in place.
    pub fn minimum_compression_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinimumCompressionSize", value.into_value().into_node());
        self
    }

    /// This property applies only when you use OpenAPI to define your REST API. The `Mode` determines how API Gateway handles resource updates.
    ///
    /// Valid values are `overwrite` or `merge`.
    ///
    /// For `overwrite`, the new API definition replaces the existing one. The existing API identifier remains unchanged.
    ///
    /// For `merge`, the new API definition is merged with the existing API.
    ///
    /// If you don't specify this property, a default value is chosen. For REST APIs created before March 29, 2021, the default is `overwrite`. For REST APIs created after March 29, 2021, the new API definition takes precedence, but any container types such as endpoint configurations and binary media types are merged with the existing API.
    ///
    /// Use the default mode to define top-level `RestApi` properties in addition to using OpenAPI. Generally, it's preferred to use API Gateway's OpenAPI extensions to model these properties.
    ///
    /// `Mode`; updated in place.
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The name of the RestApi. A name is required if the REST API is not based on an OpenAPI specification.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Custom header parameters as part of the request. For example, to exclude DocumentationParts from an imported API, set `ignore=documentation` as a `parameters` value, as in the AWS CLI command of `aws apigateway import-rest-api --parameters ignore=documentation --body 'file:///path/to/imported-api-body.json'`.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// A policy document that contains the permissions for the `RestApi` resource. To set the ARN for the policy, use the `!Join` intrinsic function with `""` as delimiter and values of `"execute-api:/"` and `"*"`.
    ///
    /// `Policy`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// The Transport Layer Security (TLS) version + cipher suite for this RestApi.
    ///
    /// `SecurityPolicy`; updated in place.
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecurityPolicy", value.into_value().into_node());
        self
    }

    /// The key-value map of strings. The valid character set is \[a-zA-Z+-=._:/\]. The tag key can be up to 128 characters and must not start with `aws:`. The tag value can be up to 256 characters.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `Version` property.
    ///
    /// `Version`; updated in place.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Construct for CfnRestApi {
    type Handle = CfnRestApiRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRestApiRef {
        CfnRestApiRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRestApi`] of a stack.
pub struct CfnRestApiRef(NodeRef);

impl Clone for CfnRestApiRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRestApiRef {}
impl AsNode for CfnRestApiRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRestApiRef {
    /// What `Ref` returns: its `RestApiId`, a [`apigateway::RestApiId`](kinds::apigateway::RestApiId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::RestApiId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `Fn::GetAtt` of `RestApiId`.
    #[inline]
    pub fn attr_rest_api_id(&self) -> Value<kinds::apigateway::RestApiId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RestApiId")))
    }

    /// The root resource ID for a `RestApi` resource, such as `a0bc123d4e`.
    ///
    /// `Fn::GetAtt` of `RootResourceId`.
    #[inline]
    pub fn attr_root_resource_id(&self) -> Value<kinds::apigateway::ResourceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RootResourceId")))
    }
}

impl IntoValue<kinds::apigateway::RestApiId> for &CfnRestApiRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::RestApiId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `EndpointConfiguration` property type specifies the endpoint types and IP address types of a REST API.
///
/// `EndpointConfiguration` is a property of the [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html) resource.
///
/// The property type `EndpointConfiguration` of `AWS::ApiGateway::RestApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointConfigurationProperty(Object);

impl EndpointConfigurationProperty {
    /// `EndpointConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP address types that can invoke an API (RestApi). Use `ipv4` to allow only IPv4 addresses to invoke an API, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API. For the `PRIVATE` endpoint type, only `dualstack` is supported.
    ///
    /// `IpAddressType`.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"`. For a regional API and its custom domain name, the endpoint type is `REGIONAL`. For a private API, the endpoint type is `PRIVATE`.
    ///
    /// `Types`.
    pub fn types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
        self
    }

    /// A list of VpcEndpointIds of an API (RestApi) against which to create Route53 ALIASes. It is only supported for `PRIVATE` endpoint type.
    ///
    /// `VpcEndpointIds`.
    pub fn vpc_endpoint_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::VpcEndpointId>>,
    ) -> Self {
        self.0.put("VpcEndpointIds", value.into_value().into_node());
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

impl Kind for EndpointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointConfigurationProperty> for EndpointConfigurationProperty {}
impl From<EndpointConfigurationProperty> for Node {
    #[inline]
    fn from(value: EndpointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointConfigurationProperty> for EndpointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `S3Location` is a property of the [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html) resource that specifies the Amazon S3 location of a OpenAPI (formerly Swagger) file that defines a set of RESTful APIs in JSON or YAML.
///
/// > On January 1, 2016, the Swagger Specification was donated to the [OpenAPI initiative](https://docs.aws.amazon.com/https://www.openapis.org/), becoming the foundation of the OpenAPI Specification.
///
/// The property type `S3Location` of `AWS::ApiGateway::RestApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the S3 bucket where the OpenAPI file is stored.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The Amazon S3 ETag (a file checksum) of the OpenAPI file. If you don't specify a value, API Gateway skips ETag validation of your OpenAPI file.
    ///
    /// `ETag`.
    pub fn etag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ETag", value.into_value().into_node());
        self
    }

    /// The file name of the OpenAPI file (Amazon S3 object name).
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// For versioning-enabled buckets, a specific version of the OpenAPI file.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
