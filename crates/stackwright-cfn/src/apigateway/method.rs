// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::Method` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::Method` resource creates API Gateway methods that define the parameters and body that clients must send in their requests.
///
/// `AWS::ApiGateway::Method`; `Ref` returns the physical id, which is made of `RestApiId`, `ResourceId`, `HttpMethod`.
/// Changing one of these replaces it: `HttpMethod`, `ResourceId`, `RestApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMethod(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::Method",
    tags: None,
    rules: include_str!("method.rules"),
};

impl CfnMethod {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::Method";

    /// `CfnMethod` with its required properties, in alphabetical order:
    ///
    /// - `http_method`: The method's HTTP verb.
    /// - `resource_id`: The Resource identifier for the MethodResponse resource.
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    pub fn new(
        http_method: impl IntoValue<String>,
        resource_id: impl IntoValue<kinds::apigateway::ResourceId>,
        rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HttpMethod", http_method.into_value().into_node());
        object_.put("ResourceId", resource_id.into_value().into_node());
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        Self(object_)
    }

    /// A boolean flag specifying whether a valid ApiKey is required to invoke this method.
    ///
    /// `ApiKeyRequired`; updated in place.
    pub fn api_key_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ApiKeyRequired", value.into_value().into_node());
        self
    }

    /// A list of authorization scopes configured on the method. The scopes are used with a `COGNITO_USER_POOLS` authorizer to authorize the method invocation. The authorization works by matching the method scopes against the scopes parsed from the access token in the incoming request. The method invocation is authorized if any method scopes matches a claimed scope in the access token. Otherwise, the invocation is not authorized. When the method scope is configured, the client must provide an access token instead of an identity token for authorization purposes.
    ///
    /// `AuthorizationScopes`; updated in place.
    pub fn authorization_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AuthorizationScopes", value.into_value().into_node());
        self
    }

    /// The method's authorization type. This parameter is required. For valid values, see [Method](https://docs.aws.amazon.com/apigateway/latest/api/API_Method.html) in the *API Gateway API Reference*.
    ///
    /// > If you specify the `AuthorizerId` property, specify `CUSTOM` or `COGNITO_USER_POOLS` for this property.
    ///
    /// `AuthorizationType`; updated in place.
    pub fn authorization_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationType", value.into_value().into_node());
        self
    }

    /// The identifier of an authorizer to use on this method. The method's authorization type must be `CUSTOM` or `COGNITO_USER_POOLS`.
    ///
    /// `AuthorizerId`; updated in place.
    pub fn authorizer_id(mut self, value: impl IntoValue<kinds::apigateway::AuthorizerId>) -> Self {
        self.0.put("AuthorizerId", value.into_value().into_node());
        self
    }

    /// Represents an `HTTP`, `HTTP_PROXY`, `AWS`, `AWS_PROXY`, or Mock integration.
    ///
    /// `Integration`; updated in place.
    pub fn integration(mut self, value: impl IntoValue<IntegrationProperty>) -> Self {
        self.0.put("Integration", value.into_value().into_node());
        self
    }

    /// Gets a method response associated with a given HTTP status code.
    ///
    /// `MethodResponses`; updated in place.
    pub fn method_responses(mut self, value: impl IntoValue<List<MethodResponseProperty>>) -> Self {
        self.0
            .put("MethodResponses", value.into_value().into_node());
        self
    }

    /// A human-friendly operation identifier for the method. For example, you can assign the `operationName` of `ListPets` for the `GET /pets` method in the `PetStore` example.
    ///
    /// `OperationName`; updated in place.
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OperationName", value.into_value().into_node());
        self
    }

    /// A key-value map specifying data schemas, represented by Model resources, (as the mapped value) of the request payloads of given content types (as the mapping key).
    ///
    /// `RequestModels`; updated in place.
    pub fn request_models(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("RequestModels", value.into_value().into_node());
        self
    }

    /// A key-value map defining required or optional method request parameters that can be accepted by API Gateway. A key is a method request parameter name matching the pattern of `method.request.{location}.{name}`, where `location` is `querystring`, `path`, or `header` and `name` is a valid and unique parameter name. The value associated with the key is a Boolean flag indicating whether the parameter is required ( `true`) or optional ( `false`). The method request parameter names defined here are available in Integration to be mapped to integration request parameters or templates.
    ///
    /// `RequestParameters`; takes a string, a number or a boolean; updated in place.
    pub fn request_parameters(mut self, value: impl IntoValue<Map<Scalar>>) -> Self {
        self.0
            .put("RequestParameters", value.into_value().into_node());
        self
    }

    /// The identifier of a RequestValidator for request validation.
    ///
    /// `RequestValidatorId`; updated in place.
    pub fn request_validator_id(
        mut self,
        value: impl IntoValue<kinds::apigateway::RequestValidatorId>,
    ) -> Self {
        self.0
            .put("RequestValidatorId", value.into_value().into_node());
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

impl Construct for CfnMethod {
    type Handle = CfnMethodRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMethodRef {
        CfnMethodRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMethod`] of a stack.
pub struct CfnMethodRef(NodeRef);

impl Clone for CfnMethodRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMethodRef {}
impl AsNode for CfnMethodRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMethodRef {
    /// What `Ref` returns: the physical id, which is made of `RestApiId`, `ResourceId`, `HttpMethod`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `Integration` is a property of the [AWS::ApiGateway::Method](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html) resource that specifies information about the target backend that a method calls.
///
/// The property type `Integration` of `AWS::ApiGateway::Method`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegrationProperty(Object);

impl IntegrationProperty {
    /// `IntegrationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies an API method integration type.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A list of request parameters whose values API Gateway caches. To be valid values for `cacheKeyParameters`, these parameters must also be specified for Method `requestParameters`.
    ///
    /// `CacheKeyParameters`.
    pub fn cache_key_parameters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CacheKeyParameters", value.into_value().into_node());
        self
    }

    /// Specifies a group of related cached parameters. By default, API Gateway uses the resource ID as the `cacheNamespace`. You can specify the same `cacheNamespace` across resources to return the same cached data for requests to different resources.
    ///
    /// `CacheNamespace`.
    pub fn cache_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CacheNamespace", value.into_value().into_node());
        self
    }

    /// The ID of the VpcLink used for the integration when `connectionType=VPC_LINK` and undefined, otherwise.
    ///
    /// `ConnectionId`.
    pub fn connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionId", value.into_value().into_node());
        self
    }

    /// The type of the network connection to the integration endpoint. The valid value is `INTERNET` for connections through the public routable internet or `VPC_LINK` for private connections between API Gateway and a network load balancer in a VPC. The default value is `INTERNET`.
    ///
    /// `ConnectionType`; one of `INTERNET`, `VPC_LINK`.
    pub fn connection_type(mut self, value: impl IntoValue<ConnectionType>) -> Self {
        self.0.put("ConnectionType", value.into_value().into_node());
        self
    }

    /// Specifies how to handle request payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT`, with the following behaviors:
    ///
    /// If this property is not defined, the request payload will be passed through from the method request to integration request without modification, provided that the `passthroughBehavior` is configured to support payload pass-through.
    ///
    /// `ContentHandling`; one of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
    pub fn content_handling(mut self, value: impl IntoValue<ContentHandling>) -> Self {
        self.0
            .put("ContentHandling", value.into_value().into_node());
        self
    }

    /// Specifies the credentials required for the integration, if any. For AWS integrations, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To require that the caller's identity be passed through from the request, specify the string `arn:aws:iam::\*:user/\*`. To use resource-based permissions on supported AWS services, specify null.
    ///
    /// `Credentials`.
    pub fn credentials(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("Credentials", value.into_value().into_node());
        self
    }

    /// Specifies the integration's HTTP method type. For the Type property, if you specify `MOCK`, this property is optional. For Lambda integrations, you must set the integration method to `POST`. For all other types, you must specify this property.
    ///
    /// `IntegrationHttpMethod`.
    pub fn integration_http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IntegrationHttpMethod", value.into_value().into_node());
        self
    }

    /// Specifies the integration's responses.
    ///
    /// `IntegrationResponses`.
    pub fn integration_responses(
        mut self,
        value: impl IntoValue<List<IntegrationResponseProperty>>,
    ) -> Self {
        self.0
            .put("IntegrationResponses", value.into_value().into_node());
        self
    }

    /// The ALB or NLB listener to send the request to. Only supported for private integrations that use VPC links V2.
    ///
    /// `IntegrationTarget`.
    pub fn integration_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IntegrationTarget", value.into_value().into_node());
        self
    }

    /// Specifies how the method request body of an unmapped content type will be passed through the integration request to the back end without transformation. A content type is unmapped if no mapping template is defined in the integration or the content type does not match any of the mapped content types, as specified in `requestTemplates`. The valid value is one of the following: `WHEN_NO_MATCH`: passes the method request body through the integration request to the back end without transformation when the method request content type does not match any content type associated with the mapping templates defined in the integration request. `WHEN_NO_TEMPLATES`: passes the method request body through the integration request to the back end without transformation when no mapping template is defined in the integration request. If a template is defined when this option is selected, the method request of an unmapped content-type will be rejected with an HTTP 415 Unsupported Media Type response. `NEVER`: rejects the method request with an HTTP 415 Unsupported Media Type response when either the method request content type does not match any content type associated with the mapping templates defined in the integration request or no mapping template is defined in the integration request.
    ///
    /// `PassthroughBehavior`; one of `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`, `NEVER`.
    pub fn passthrough_behavior(mut self, value: impl IntoValue<PassthroughBehavior>) -> Self {
        self.0
            .put("PassthroughBehavior", value.into_value().into_node());
        self
    }

    /// A key-value map specifying request parameters that are passed from the method request to the back end. The key is an integration request parameter name and the associated value is a method request parameter value or static value that must be enclosed within single quotes and pre-encoded as required by the back end. The method request parameter value must match the pattern of `method.request.{location}.{name}`, where `location` is `querystring`, `path`, or `header` and `name` must be a valid and unique method request parameter name.
    ///
    /// `RequestParameters`.
    pub fn request_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("RequestParameters", value.into_value().into_node());
        self
    }

    /// Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client. The content type value is the key in this map, and the template (as a String) is the value.
    ///
    /// `RequestTemplates`.
    pub fn request_templates(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("RequestTemplates", value.into_value().into_node());
        self
    }

    /// The response transfer mode of the integration. Use `STREAM` to have API Gateway stream response your back to you or use `BUFFERED` to have API Gateway wait to receive the complete response before beginning transmission.
    ///
    /// `ResponseTransferMode`; default `"BUFFERED"`; one of `BUFFERED`, `STREAM`.
    pub fn response_transfer_mode(mut self, value: impl IntoValue<ResponseTransferMode>) -> Self {
        self.0
            .put("ResponseTransferMode", value.into_value().into_node());
        self
    }

    /// Custom timeout between 50 and 29,000 milliseconds. The default value is 29,000 milliseconds or 29 seconds. You can increase the default value to longer than 29 seconds for Regional or private APIs only.
    ///
    /// `TimeoutInMillis`.
    pub fn timeout_in_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInMillis", value.into_value().into_node());
        self
    }

    /// Specifies Uniform Resource Identifier (URI) of the integration endpoint.
    ///
    /// For `HTTP` or `HTTP_PROXY` integrations, the URI must be a fully formed, encoded HTTP(S) URL according to the RFC-3986 specification for standard integrations. If `connectionType` is `VPC_LINK` specify the Network Load Balancer DNS name. For `AWS` or `AWS_PROXY` integrations, the URI is of the form `arn:aws:apigateway:{region}:{subdomain.service|service}:path|action/{service_api}`. Here, {Region} is the API Gateway region (e.g., us-east-1); {service} is the name of the integrated AWS service (e.g., s3); and {subdomain} is a designated subdomain supported by certain AWS service for fast host-name lookup. action can be used for an AWS service action-based API, using an Action={name}&{p1}={v1}&p2={v2}... query string. The ensuing {service_api} refers to a supported action {name} plus any required input parameters. Alternatively, path can be used for an AWS service path-based API. The ensuing service_api refers to the path to an AWS service resource, including the region of the integrated AWS service, if applicable. For example, for integration with the S3 API of GetObject, the uri can be either `arn:aws:apigateway:us-west-2:s3:action/GetObject&Bucket={bucket}&Key={key}` or `arn:aws:apigateway:us-west-2:s3:path/{bucket}/{key}`
    ///
    /// `Uri`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
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

impl Kind for IntegrationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegrationProperty> for IntegrationProperty {}
impl From<IntegrationProperty> for Node {
    #[inline]
    fn from(value: IntegrationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegrationProperty> for IntegrationProperty {
    #[inline]
    fn into_value(self) -> Value<IntegrationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `IntegrationResponse` is a property of the [Amazon API Gateway Method Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apitgateway-method-integration.html) property type that specifies the response that API Gateway sends after a method's backend finishes processing a request.
///
/// The property type `IntegrationResponse` of `AWS::ApiGateway::Method`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegrationResponseProperty(Object);

impl IntegrationResponseProperty {
    /// `IntegrationResponseProperty` with its required properties, in alphabetical order:
    ///
    /// - `status_code`: Specifies the status code that is used to map the integration response to an existing MethodResponse.
    pub fn new(status_code: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatusCode", status_code.into_value().into_node());
        Self(object_)
    }

    /// Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT`, with the following behaviors:
    ///
    /// If this property is not defined, the response payload will be passed through from the integration response to the method response without modification.
    ///
    /// `ContentHandling`; one of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
    pub fn content_handling(mut self, value: impl IntoValue<ContentHandling>) -> Self {
        self.0
            .put("ContentHandling", value.into_value().into_node());
        self
    }

    /// A key-value map specifying response parameters that are passed to the method response from the back end. The key is a method response header parameter name and the mapped value is an integration response header value, a static value enclosed within a pair of single quotes, or a JSON expression from the integration response body. The mapping key must match the pattern of `method.response.header.{name}`, where `name` is a valid and unique header name. The mapped non-static value must match the pattern of `integration.response.header.{name}` or `integration.response.body.{JSON-expression}`, where `name` is a valid and unique response header name and `JSON-expression` is a valid JSON expression without the `$` prefix.
    ///
    /// `ResponseParameters`.
    pub fn response_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ResponseParameters", value.into_value().into_node());
        self
    }

    /// Specifies the templates used to transform the integration response body. Response templates are represented as a key/value map, with a content-type as the key and a template as the value.
    ///
    /// `ResponseTemplates`.
    pub fn response_templates(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ResponseTemplates", value.into_value().into_node());
        self
    }

    /// Specifies the regular expression (regex) pattern used to choose an integration response based on the response from the back end. For example, if the success response returns nothing and the error response returns some string, you could use the `.+` regex to match error response. However, make sure that the error response does not contain any newline ( `\n`) character in such cases. If the back end is an AWS Lambda function, the AWS Lambda function error header is matched. For all other HTTP and AWS back ends, the HTTP status code is matched.
    ///
    /// `SelectionPattern`.
    pub fn selection_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SelectionPattern", value.into_value().into_node());
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

impl Kind for IntegrationResponseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegrationResponseProperty> for IntegrationResponseProperty {}
impl From<IntegrationResponseProperty> for Node {
    #[inline]
    fn from(value: IntegrationResponseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegrationResponseProperty> for IntegrationResponseProperty {
    #[inline]
    fn into_value(self) -> Value<IntegrationResponseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a method response of a given HTTP status code returned to the client. The method response is passed from the back end through the associated integration response that can be transformed using a mapping template.
///
/// The property type `MethodResponse` of `AWS::ApiGateway::Method`.
#[must_use = "a property type does nothing until it is set"]
pub struct MethodResponseProperty(Object);

impl MethodResponseProperty {
    /// `MethodResponseProperty` with its required properties, in alphabetical order:
    ///
    /// - `status_code`: The method response's status code.
    pub fn new(status_code: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatusCode", status_code.into_value().into_node());
        Self(object_)
    }

    /// Specifies the Model resources used for the response's content-type. Response models are represented as a key/value map, with a content-type as the key and a Model name as the value.
    ///
    /// `ResponseModels`.
    pub fn response_models(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("ResponseModels", value.into_value().into_node());
        self
    }

    /// A key-value map specifying required or optional response parameters that API Gateway can send back to the caller. A key defines a method response header and the value specifies whether the associated method response header is required or not. The expression of the key must match the pattern `method.response.header.{name}`, where `name` is a valid and unique header name. API Gateway passes certain integration response data to the method response headers specified here according to the mapping you prescribe in the API's IntegrationResponse. The integration response data that can be mapped include an integration response header expressed in `integration.response.header.{name}`, a static value enclosed within a pair of single quotes (e.g., `'application/json'`), or a JSON expression from the back-end response payload in the form of `integration.response.body.{JSON-expression}`, where `JSON-expression` is a valid JSON expression without the `$` prefix.)
    ///
    /// `ResponseParameters`; takes a string, a number or a boolean.
    pub fn response_parameters(mut self, value: impl IntoValue<Map<Scalar>>) -> Self {
        self.0
            .put("ResponseParameters", value.into_value().into_node());
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

impl Kind for MethodResponseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MethodResponseProperty> for MethodResponseProperty {}
impl From<MethodResponseProperty> for Node {
    #[inline]
    fn from(value: MethodResponseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MethodResponseProperty> for MethodResponseProperty {
    #[inline]
    fn into_value(self) -> Value<MethodResponseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ConnectionType` of a `Integration` of `AWS::ApiGateway::Method`.
pub enum ConnectionType {
    /// `INTERNET`.
    Internet,
    /// `VPC_LINK`.
    VpcLink,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectionType> for ConnectionType {
    #[inline]
    fn into_value(self) -> Value<ConnectionType> {
        const VALUES: &[&str] = &["INTERNET", "VPC_LINK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentHandling` of a `Integration` of `AWS::ApiGateway::Method`.
pub enum ContentHandling {
    /// `CONVERT_TO_BINARY`.
    ConvertToBinary,
    /// `CONVERT_TO_TEXT`.
    ConvertToText,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentHandling {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentHandling {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentHandling {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentHandling {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentHandling> for ContentHandling {
    #[inline]
    fn into_value(self) -> Value<ContentHandling> {
        const VALUES: &[&str] = &["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PassthroughBehavior` of a `Integration` of `AWS::ApiGateway::Method`.
pub enum PassthroughBehavior {
    /// `NEVER`.
    Never,
    /// `WHEN_NO_MATCH`.
    WhenNoMatch,
    /// `WHEN_NO_TEMPLATES`.
    WhenNoTemplates,
}

#[diagnostic::do_not_recommend]
impl Kind for PassthroughBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for PassthroughBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for PassthroughBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PassthroughBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<PassthroughBehavior> for PassthroughBehavior {
    #[inline]
    fn into_value(self) -> Value<PassthroughBehavior> {
        const VALUES: &[&str] = &["NEVER", "WHEN_NO_MATCH", "WHEN_NO_TEMPLATES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResponseTransferMode` of a `Integration` of `AWS::ApiGateway::Method`.
pub enum ResponseTransferMode {
    /// `BUFFERED`.
    Buffered,
    /// `STREAM`.
    Stream,
}

#[diagnostic::do_not_recommend]
impl Kind for ResponseTransferMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ResponseTransferMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ResponseTransferMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResponseTransferMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResponseTransferMode> for ResponseTransferMode {
    #[inline]
    fn into_value(self) -> Value<ResponseTransferMode> {
        const VALUES: &[&str] = &["BUFFERED", "STREAM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Integration` of `AWS::ApiGateway::Method`.
pub enum Type {
    /// `AWS`.
    Aws,
    /// `AWS_PROXY`.
    AwsProxy,
    /// `HTTP`.
    Http,
    /// `HTTP_PROXY`.
    HttpProxy,
    /// `MOCK`.
    Mock,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
