// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaTailor::Function` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::MediaTailor::Function
///
/// `AWS::MediaTailor::Function`; `Ref` returns its `FunctionId`, a [`mediatailor::FunctionId`](kinds::mediatailor::FunctionId).
/// Changing one of these replaces it: `FunctionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFunction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaTailor::Function",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("function.rules"),
};

impl CfnFunction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaTailor::Function";

    /// `CfnFunction` with its required properties, in alphabetical order:
    ///
    /// - `function_id`: The unique identifier for the function.
    /// - `function_type`
    pub fn new(
        function_id: impl IntoValue<String>,
        function_type: impl IntoValue<FunctionType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionId", function_id.into_value().into_node());
        object_.put("FunctionType", function_type.into_value().into_node());
        Self(object_)
    }

    /// The configuration for a CONCURRENT_EXECUTOR function. A CONCURRENT_EXECUTOR runs a set of child functions in parallel, up to a maximum concurrency, and combines their output when all functions complete. For more information about functions, see Working with functions (<https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions.html>) in the MediaTailor User Guide.
    ///
    /// `ConcurrentExecutorConfiguration`; updated in place.
    pub fn concurrent_executor_configuration(
        mut self,
        value: impl IntoValue<ConcurrentExecutorConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ConcurrentExecutorConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for custom output functions.
    ///
    /// `CustomOutputConfiguration`; updated in place.
    pub fn custom_output_configuration(
        mut self,
        value: impl IntoValue<CustomOutputConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CustomOutputConfiguration", value.into_value().into_node());
        self
    }

    /// A description of the function.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration for HTTP request functions.
    ///
    /// `HttpRequestConfiguration`; updated in place.
    pub fn http_request_configuration(
        mut self,
        value: impl IntoValue<HttpRequestConfigurationProperty>,
    ) -> Self {
        self.0
            .put("HttpRequestConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration for a SEQUENTIAL_EXECUTOR function. A SEQUENTIAL_EXECUTOR runs an ordered list of child functions one at a time, passing data between them. For more information about functions, see Working with functions (<https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions.html>) in the MediaTailor User Guide.
    ///
    /// `SequentialExecutorConfiguration`; updated in place.
    pub fn sequential_executor_configuration(
        mut self,
        value: impl IntoValue<SequentialExecutorConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SequentialExecutorConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags to assign to the function resource.
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

impl Construct for CfnFunction {
    type Handle = CfnFunctionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFunctionRef {
        CfnFunctionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFunction`] of a stack.
pub struct CfnFunctionRef(NodeRef);

impl Clone for CfnFunctionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFunctionRef {}
impl AsNode for CfnFunctionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFunctionRef {
    /// What `Ref` returns: its `FunctionId`, a [`mediatailor::FunctionId`](kinds::mediatailor::FunctionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediatailor::FunctionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the function.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediatailor::FunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::mediatailor::FunctionId> for &CfnFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::FunctionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediatailor::FunctionArn> for &CfnFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::FunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The configuration for a CONCURRENT_EXECUTOR function. A CONCURRENT_EXECUTOR runs a set of child functions in parallel, up to a maximum concurrency, and combines their output when all functions complete. For more information about functions, see Working with functions (<https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions.html>) in the MediaTailor User Guide.
///
/// The property type `ConcurrentExecutorConfiguration` of `AWS::MediaTailor::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConcurrentExecutorConfigurationProperty(Object);

impl ConcurrentExecutorConfigurationProperty {
    /// `ConcurrentExecutorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_list`: The list of 1 to 10 child functions that MediaTailor runs in parallel.
    /// - `max_concurrency`: The maximum number of child functions that MediaTailor runs simultaneously.
    /// - `output`: A map of output bindings that controls which bindings the executor commits to the session state after all child functions complete.
    /// - `runtime`: The expression language used to evaluate expressions in the function configuration.
    /// - `timeout_milliseconds`: The maximum time, in milliseconds, for all child functions to complete.
    pub fn new(
        function_list: impl IntoValue<List<FunctionRefProperty>>,
        max_concurrency: impl IntoValue<i64>,
        output: impl IntoValue<Map<String>>,
        runtime: impl IntoValue<Runtime>,
        timeout_milliseconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionList", function_list.into_value().into_node());
        object_.put("MaxConcurrency", max_concurrency.into_value().into_node());
        object_.put("Output", output.into_value().into_node());
        object_.put("Runtime", runtime.into_value().into_node());
        object_.put(
            "TimeoutMilliseconds",
            timeout_milliseconds.into_value().into_node(),
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

impl Kind for ConcurrentExecutorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConcurrentExecutorConfigurationProperty> for ConcurrentExecutorConfigurationProperty {}
impl From<ConcurrentExecutorConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConcurrentExecutorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConcurrentExecutorConfigurationProperty>
    for ConcurrentExecutorConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ConcurrentExecutorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for custom output functions.
///
/// The property type `CustomOutputConfiguration` of `AWS::MediaTailor::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomOutputConfigurationProperty(Object);

impl CustomOutputConfigurationProperty {
    /// `CustomOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `runtime`: The expression language used to evaluate expressions in the function configuration.
    pub fn new(runtime: impl IntoValue<Runtime>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Runtime", runtime.into_value().into_node());
        Self(object_)
    }

    /// The `Output` property.
    ///
    /// `Output`.
    pub fn output(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Output", value.into_value().into_node());
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

impl Kind for CustomOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomOutputConfigurationProperty> for CustomOutputConfigurationProperty {}
impl From<CustomOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomOutputConfigurationProperty> for CustomOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to a child function within an executor function.
///
/// The property type `FunctionRef` of `AWS::MediaTailor::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionRefProperty(Object);

impl FunctionRefProperty {
    /// `FunctionRefProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An optional alternate name for the child function within the executor. MediaTailor uses this value as the namespace for the child function's output. If omitted, MediaTailor uses the function identifier. The resolved namespace must be unique across all child functions in the list.
    ///
    /// `Alias`.
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alias", value.into_value().into_node());
        self
    }

    /// The identifier of the child function to execute.
    ///
    /// `FunctionId`.
    pub fn function_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FunctionId", value.into_value().into_node());
        self
    }

    /// An optional expression that evaluates to a boolean. MediaTailor evaluates this expression immediately before running the child function, using the accumulated state at that point. If the expression evaluates to false, MediaTailor skips the child function. If omitted, the child function always runs.
    ///
    /// `RunCondition`.
    pub fn run_condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RunCondition", value.into_value().into_node());
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

impl Kind for FunctionRefProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionRefProperty> for FunctionRefProperty {}
impl From<FunctionRefProperty> for Node {
    #[inline]
    fn from(value: FunctionRefProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionRefProperty> for FunctionRefProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionRefProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for HTTP request functions.
///
/// The property type `HttpRequestConfiguration` of `AWS::MediaTailor::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpRequestConfigurationProperty(Object);

impl HttpRequestConfigurationProperty {
    /// `HttpRequestConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `method_type`
    /// - `request_timeout_milliseconds`: The timeout in milliseconds for the HTTP request.
    /// - `runtime`: The expression language used to evaluate expressions in the function configuration.
    /// - `url`: The URL endpoint for the HTTP request.
    pub fn new(
        method_type: impl IntoValue<MethodType>,
        request_timeout_milliseconds: impl IntoValue<i64>,
        runtime: impl IntoValue<Runtime>,
        url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MethodType", method_type.into_value().into_node());
        object_.put(
            "RequestTimeoutMilliseconds",
            request_timeout_milliseconds.into_value().into_node(),
        );
        object_.put("Runtime", runtime.into_value().into_node());
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// The body of the HTTP request.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The `Headers` property.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
        self
    }

    /// The `Output` property.
    ///
    /// `Output`.
    pub fn output(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Output", value.into_value().into_node());
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

impl Kind for HttpRequestConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpRequestConfigurationProperty> for HttpRequestConfigurationProperty {}
impl From<HttpRequestConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpRequestConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpRequestConfigurationProperty> for HttpRequestConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpRequestConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for a SEQUENTIAL_EXECUTOR function. A SEQUENTIAL_EXECUTOR runs an ordered list of child functions one at a time, passing data between them. For more information about functions, see Working with functions (<https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions.html>) in the MediaTailor User Guide.
///
/// The property type `SequentialExecutorConfiguration` of `AWS::MediaTailor::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct SequentialExecutorConfigurationProperty(Object);

impl SequentialExecutorConfigurationProperty {
    /// `SequentialExecutorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_list`: An ordered list of 1 to 10 steps.
    /// - `runtime`: The expression language used to evaluate expressions in the function configuration.
    /// - `timeout_milliseconds`: The maximum time, in milliseconds, for the entire sequence to complete.
    pub fn new(
        function_list: impl IntoValue<List<FunctionRefProperty>>,
        runtime: impl IntoValue<Runtime>,
        timeout_milliseconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionList", function_list.into_value().into_node());
        object_.put("Runtime", runtime.into_value().into_node());
        object_.put(
            "TimeoutMilliseconds",
            timeout_milliseconds.into_value().into_node(),
        );
        Self(object_)
    }

    /// A map of output bindings that controls which bindings the sequence commits to the session state after all steps complete. Each key is a namespaced output path, and each value is an expression that MediaTailor evaluates against the accumulated results of the steps.
    ///
    /// `Output`.
    pub fn output(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Output", value.into_value().into_node());
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

impl Kind for SequentialExecutorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SequentialExecutorConfigurationProperty> for SequentialExecutorConfigurationProperty {}
impl From<SequentialExecutorConfigurationProperty> for Node {
    #[inline]
    fn from(value: SequentialExecutorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SequentialExecutorConfigurationProperty>
    for SequentialExecutorConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SequentialExecutorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FunctionType` of `AWS::MediaTailor::Function`.
pub enum FunctionType {
    /// `CONCURRENT_EXECUTOR`.
    ConcurrentExecutor,
    /// `CUSTOM_OUTPUT`.
    CustomOutput,
    /// `HTTP_REQUEST`.
    HttpRequest,
    /// `SEQUENTIAL_EXECUTOR`.
    SequentialExecutor,
}

#[diagnostic::do_not_recommend]
impl Kind for FunctionType {}
#[diagnostic::do_not_recommend]
impl TextKind for FunctionType {}
#[diagnostic::do_not_recommend]
impl IdKind for FunctionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FunctionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FunctionType> for FunctionType {
    #[inline]
    fn into_value(self) -> Value<FunctionType> {
        const VALUES: &[&str] = &[
            "CONCURRENT_EXECUTOR",
            "CUSTOM_OUTPUT",
            "HTTP_REQUEST",
            "SEQUENTIAL_EXECUTOR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MethodType` of a `HttpRequestConfiguration` of `AWS::MediaTailor::Function`.
pub enum MethodType {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
}

#[diagnostic::do_not_recommend]
impl Kind for MethodType {}
#[diagnostic::do_not_recommend]
impl TextKind for MethodType {}
#[diagnostic::do_not_recommend]
impl IdKind for MethodType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MethodType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MethodType> for MethodType {
    #[inline]
    fn into_value(self) -> Value<MethodType> {
        const VALUES: &[&str] = &["GET", "POST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Runtime` of a `ConcurrentExecutorConfiguration` of `AWS::MediaTailor::Function`.
pub enum Runtime {
    /// `JSONATA`.
    Jsonata,
}

#[diagnostic::do_not_recommend]
impl Kind for Runtime {}
#[diagnostic::do_not_recommend]
impl TextKind for Runtime {}
#[diagnostic::do_not_recommend]
impl IdKind for Runtime {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Runtime {}
#[diagnostic::do_not_recommend]
impl IntoValue<Runtime> for Runtime {
    #[inline]
    fn into_value(self) -> Value<Runtime> {
        const VALUES: &[&str] = &["JSONATA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
