// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::ChannelNamespace` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::ChannelNamespace` resource creates a channel namespace associated with an `Api`. The `ChannelNamespace` contains the definitions for code handlers for the `Api`.
///
/// `AWS::AppSync::ChannelNamespace`; `Ref` returns its `ChannelNamespaceArn`, a [`appsync::ChannelNamespaceArn`](kinds::appsync::ChannelNamespaceArn).
/// Changing one of these replaces it: `ApiId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannelNamespace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::ChannelNamespace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel_namespace.rules"),
};

impl CfnChannelNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::ChannelNamespace";

    /// `CfnChannelNamespace` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The `Api` ID.
    /// - `name`: The name of the channel namespace.
    pub fn new(api_id: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The event handler functions that run custom business logic to process published events and subscribe requests.
    ///
    /// `CodeHandlers`; updated in place.
    pub fn code_handlers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodeHandlers", value.into_value().into_node());
        self
    }

    /// The Amazon S3 endpoint where the code is located.
    ///
    /// `CodeS3Location`; updated in place.
    pub fn code_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodeS3Location", value.into_value().into_node());
        self
    }

    /// The configuration for the `OnPublish` and `OnSubscribe` handlers.
    ///
    /// `HandlerConfigs`; updated in place.
    pub fn handler_configs(mut self, value: impl IntoValue<HandlerConfigsProperty>) -> Self {
        self.0.put("HandlerConfigs", value.into_value().into_node());
        self
    }

    /// The authorization mode to use for publishing messages on the channel namespace. This configuration overrides the default `Api` authorization configuration.
    ///
    /// `PublishAuthModes`; updated in place.
    pub fn publish_auth_modes(mut self, value: impl IntoValue<List<AuthModeProperty>>) -> Self {
        self.0
            .put("PublishAuthModes", value.into_value().into_node());
        self
    }

    /// The authorization mode to use for subscribing to messages on the channel namespace. This configuration overrides the default `Api` authorization configuration.
    ///
    /// `SubscribeAuthModes`; updated in place.
    pub fn subscribe_auth_modes(mut self, value: impl IntoValue<List<AuthModeProperty>>) -> Self {
        self.0
            .put("SubscribeAuthModes", value.into_value().into_node());
        self
    }

    /// A set of tags (key-value pairs) for this channel namespace.
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

impl Construct for CfnChannelNamespace {
    type Handle = CfnChannelNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelNamespaceRef {
        CfnChannelNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannelNamespace`] of a stack.
pub struct CfnChannelNamespaceRef(NodeRef);

impl Clone for CfnChannelNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelNamespaceRef {}
impl AsNode for CfnChannelNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelNamespaceRef {
    /// What `Ref` returns: its `ChannelNamespaceArn`, a [`appsync::ChannelNamespaceArn`](kinds::appsync::ChannelNamespaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::ChannelNamespaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the channel namespace.
    ///
    /// `Fn::GetAtt` of `ChannelNamespaceArn`.
    #[inline]
    pub fn attr_channel_namespace_arn(&self) -> Value<kinds::appsync::ChannelNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelNamespaceArn")))
    }
}

impl IntoValue<kinds::appsync::ChannelNamespaceArn> for &CfnChannelNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::ChannelNamespaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes an authorization configuration. Use `AuthMode` to specify the publishing and subscription authorization configuration for an Event API.
///
/// The property type `AuthMode` of `AWS::AppSync::ChannelNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthModeProperty(Object);

impl AuthModeProperty {
    /// `AuthModeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authorization type.
    ///
    /// `AuthType`; one of `AMAZON_COGNITO_USER_POOLS`, `AWS_IAM`, `API_KEY`, `OPENID_CONNECT`, `AWS_LAMBDA`.
    pub fn auth_type(mut self, value: impl IntoValue<super::AuthType>) -> Self {
        self.0.put("AuthType", value.into_value().into_node());
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

impl Kind for AuthModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthModeProperty> for AuthModeProperty {}
impl From<AuthModeProperty> for Node {
    #[inline]
    fn from(value: AuthModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthModeProperty> for AuthModeProperty {
    #[inline]
    fn into_value(self) -> Value<AuthModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `HandlerConfig` property type specifies the configuration for the handler.
///
/// The property type `HandlerConfig` of `AWS::AppSync::ChannelNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct HandlerConfigProperty(Object);

impl HandlerConfigProperty {
    /// `HandlerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `behavior`: The behavior for the handler.
    /// - `integration`: The integration data source configuration for the handler.
    pub fn new(
        behavior: impl IntoValue<Behavior>,
        integration: impl IntoValue<IntegrationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Behavior", behavior.into_value().into_node());
        object_.put("Integration", integration.into_value().into_node());
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

impl Kind for HandlerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HandlerConfigProperty> for HandlerConfigProperty {}
impl From<HandlerConfigProperty> for Node {
    #[inline]
    fn from(value: HandlerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HandlerConfigProperty> for HandlerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HandlerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `HandlerConfigs` property type specifies the configuration for the `OnPublish` and `OnSubscribe` handlers.
///
/// The property type `HandlerConfigs` of `AWS::AppSync::ChannelNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct HandlerConfigsProperty(Object);

impl HandlerConfigsProperty {
    /// `HandlerConfigsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for the `OnPublish` handler.
    ///
    /// `OnPublish`.
    pub fn on_publish(mut self, value: impl IntoValue<HandlerConfigProperty>) -> Self {
        self.0.put("OnPublish", value.into_value().into_node());
        self
    }

    /// The configuration for the `OnSubscribe` handler.
    ///
    /// `OnSubscribe`.
    pub fn on_subscribe(mut self, value: impl IntoValue<HandlerConfigProperty>) -> Self {
        self.0.put("OnSubscribe", value.into_value().into_node());
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

impl Kind for HandlerConfigsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HandlerConfigsProperty> for HandlerConfigsProperty {}
impl From<HandlerConfigsProperty> for Node {
    #[inline]
    fn from(value: HandlerConfigsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HandlerConfigsProperty> for HandlerConfigsProperty {
    #[inline]
    fn into_value(self) -> Value<HandlerConfigsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Integration` property type specifies the integration data source configuration for the handler.
///
/// The property type `Integration` of `AWS::AppSync::ChannelNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegrationProperty(Object);

impl IntegrationProperty {
    /// `IntegrationProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_name`: The unique name of the data source that has been configured on the API.
    pub fn new(data_source_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSourceName", data_source_name.into_value().into_node());
        Self(object_)
    }

    /// The configuration for a Lambda data source.
    ///
    /// `LambdaConfig`.
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaConfigProperty>) -> Self {
        self.0.put("LambdaConfig", value.into_value().into_node());
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

/// The `LambdaConfig` property type specifies the integration configuration for a Lambda data source.
///
/// The property type `LambdaConfig` of `AWS::AppSync::ChannelNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConfigProperty(Object);

impl LambdaConfigProperty {
    /// `LambdaConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `invoke_type`: The invocation type for a Lambda data source.
    pub fn new(invoke_type: impl IntoValue<InvokeType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InvokeType", invoke_type.into_value().into_node());
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

impl Kind for LambdaConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaConfigProperty> for LambdaConfigProperty {}
impl From<LambdaConfigProperty> for Node {
    #[inline]
    fn from(value: LambdaConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaConfigProperty> for LambdaConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Behavior` of a `HandlerConfig` of `AWS::AppSync::ChannelNamespace`.
pub enum Behavior {
    /// `CODE`.
    Code,
    /// `DIRECT`.
    Direct,
}

#[diagnostic::do_not_recommend]
impl Kind for Behavior {}
#[diagnostic::do_not_recommend]
impl TextKind for Behavior {}
#[diagnostic::do_not_recommend]
impl IdKind for Behavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Behavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<Behavior> for Behavior {
    #[inline]
    fn into_value(self) -> Value<Behavior> {
        const VALUES: &[&str] = &["CODE", "DIRECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InvokeType` of a `LambdaConfig` of `AWS::AppSync::ChannelNamespace`.
pub enum InvokeType {
    /// `EVENT`.
    Event,
    /// `REQUEST_RESPONSE`.
    RequestResponse,
}

#[diagnostic::do_not_recommend]
impl Kind for InvokeType {}
#[diagnostic::do_not_recommend]
impl TextKind for InvokeType {}
#[diagnostic::do_not_recommend]
impl IdKind for InvokeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InvokeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InvokeType> for InvokeType {
    #[inline]
    fn into_value(self) -> Value<InvokeType> {
        const VALUES: &[&str] = &["EVENT", "REQUEST_RESPONSE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
