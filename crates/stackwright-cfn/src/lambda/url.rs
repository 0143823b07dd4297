// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::Url` and its property types.

use crate::l1::*;

/// The `AWS::Lambda::Url` resource creates a function URL with the specified configuration parameters. A [function URL](https://docs.aws.amazon.com/lambda/latest/dg/lambda-urls.html) is a dedicated HTTP(S) endpoint that you can use to invoke your function.
///
/// `AWS::Lambda::Url`; `Ref` returns its `FunctionArn`, a [`lambda::UrlFunctionArn`](kinds::lambda::UrlFunctionArn).
/// Changing one of these replaces it: `Qualifier`, `TargetFunctionArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUrl(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::Url",
    tags: None,
    rules: include_str!("url.rules"),
};

impl CfnUrl {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::Url";

    /// `CfnUrl` with its required properties, in alphabetical order:
    ///
    /// - `auth_type`: The type of authentication that your function URL uses.
    /// - `target_function_arn`: The name of the Lambda function.
    pub fn new(
        auth_type: impl IntoValue<AuthType>,
        target_function_arn: impl IntoValue<kinds::lambda::FunctionIdentifier>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthType", auth_type.into_value().into_node());
        object_.put(
            "TargetFunctionArn",
            target_function_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your function URL.
    ///
    /// `Cors`; updated in place.
    pub fn cors(mut self, value: impl IntoValue<CorsProperty>) -> Self {
        self.0.put("Cors", value.into_value().into_node());
        self
    }

    /// Use one of the following options:
    ///
    /// - `BUFFERED` – This is the default option. Lambda invokes your function using the `Invoke` API operation. Invocation results are available when the payload is complete. The maximum payload size is 6 MB.
    /// - `RESPONSE_STREAM` – Your function streams payload results as they become available. Lambda invokes your function using the `InvokeWithResponseStream` API operation. The maximum response payload size is 200 MB.
    ///
    /// `InvokeMode`; one of `BUFFERED`, `RESPONSE_STREAM`; updated in place.
    pub fn invoke_mode(mut self, value: impl IntoValue<InvokeMode>) -> Self {
        self.0.put("InvokeMode", value.into_value().into_node());
        self
    }

    /// The alias name.
    ///
    /// `Qualifier`; an update replaces the resource.
    pub fn qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Qualifier", value.into_value().into_node());
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

impl Construct for CfnUrl {
    type Handle = CfnUrlRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUrlRef {
        CfnUrlRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUrl`] of a stack.
pub struct CfnUrlRef(NodeRef);

impl Clone for CfnUrlRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUrlRef {}
impl AsNode for CfnUrlRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUrlRef {
    /// What `Ref` returns: its `FunctionArn`, a [`lambda::UrlFunctionArn`](kinds::lambda::UrlFunctionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::UrlFunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the function.
    ///
    /// `Fn::GetAtt` of `FunctionArn`.
    #[inline]
    pub fn attr_function_arn(&self) -> Value<kinds::lambda::UrlFunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FunctionArn")))
    }

    /// The HTTP URL endpoint for your function.
    ///
    /// `Fn::GetAtt` of `FunctionUrl`.
    #[inline]
    pub fn attr_function_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FunctionUrl")))
    }
}

impl IntoValue<kinds::lambda::UrlFunctionArn> for &CfnUrlRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::UrlFunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your function URL. Use CORS to grant access to your function URL from any origin. You can also use CORS to control access for specific HTTP headers and methods in requests to your function URL.
///
/// The property type `Cors` of `AWS::Lambda::Url`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsProperty(Object);

impl CorsProperty {
    /// `CorsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether you want to allow cookies or other credentials in requests to your function URL. The default is `false`.
    ///
    /// `AllowCredentials`.
    pub fn allow_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowCredentials", value.into_value().into_node());
        self
    }

    /// The HTTP headers that origins can include in requests to your function URL. For example: `Date`, `Keep-Alive`, `X-Custom-Header`.
    ///
    /// `AllowHeaders`.
    pub fn allow_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowHeaders", value.into_value().into_node());
        self
    }

    /// The HTTP methods that are allowed when calling your function URL. For example: `GET`, `POST`, `DELETE`, or the wildcard character ( `*`).
    ///
    /// `AllowMethods`.
    pub fn allow_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowMethods", value.into_value().into_node());
        self
    }

    /// The origins that can access your function URL. You can list any number of specific origins, separated by a comma. For example: `https://www.example.com`, `http://localhost:60905`.
    ///
    /// Alternatively, you can grant access to all origins with the wildcard character ( `*`).
    ///
    /// `AllowOrigins`.
    pub fn allow_origins(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowOrigins", value.into_value().into_node());
        self
    }

    /// The HTTP headers in your function response that you want to expose to origins that call your function URL. For example: `Date`, `Keep-Alive`, `X-Custom-Header`.
    ///
    /// `ExposeHeaders`.
    pub fn expose_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExposeHeaders", value.into_value().into_node());
        self
    }

    /// The maximum amount of time, in seconds, that browsers can cache results of a preflight request. By default, this is set to `0`, which means the browser will not cache results.
    ///
    /// `MaxAge`.
    pub fn max_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxAge", value.into_value().into_node());
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

impl Kind for CorsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsProperty> for CorsProperty {}
impl From<CorsProperty> for Node {
    #[inline]
    fn from(value: CorsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsProperty> for CorsProperty {
    #[inline]
    fn into_value(self) -> Value<CorsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthType` of `AWS::Lambda::Url`.
pub enum AuthType {
    /// `AWS_IAM`.
    AwsIam,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthType> for AuthType {
    #[inline]
    fn into_value(self) -> Value<AuthType> {
        const VALUES: &[&str] = &["AWS_IAM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InvokeMode` of `AWS::Lambda::Url`.
pub enum InvokeMode {
    /// `BUFFERED`.
    Buffered,
    /// `RESPONSE_STREAM`.
    ResponseStream,
}

#[diagnostic::do_not_recommend]
impl Kind for InvokeMode {}
#[diagnostic::do_not_recommend]
impl TextKind for InvokeMode {}
#[diagnostic::do_not_recommend]
impl IdKind for InvokeMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InvokeMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<InvokeMode> for InvokeMode {
    #[inline]
    fn into_value(self) -> Value<InvokeMode> {
        const VALUES: &[&str] = &["BUFFERED", "RESPONSE_STREAM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
