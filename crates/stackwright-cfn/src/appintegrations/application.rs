// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppIntegrations::Application` and its property types.

use crate::l1::*;

/// Creates and persists an Application resource.
///
/// `AWS::AppIntegrations::Application`; `Ref` returns its `ApplicationArn`, a [`appintegrations::ApplicationArn`](kinds::appintegrations::ApplicationArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppIntegrations::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppIntegrations::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `application_source_config`: The configuration for where the application should be loaded from.
    /// - `name`: The name of the application.
    /// - `namespace`: The namespace of the application.
    pub fn new(
        application_source_config: impl IntoValue<ApplicationSourceConfigProperty>,
        name: impl IntoValue<String>,
        namespace: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationSourceConfig",
            application_source_config.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        Self(object_)
    }

    /// The `ApplicationConfig` property.
    ///
    /// `ApplicationConfig`; updated in place.
    pub fn application_config(mut self, value: impl IntoValue<ApplicationConfigProperty>) -> Self {
        self.0
            .put("ApplicationConfig", value.into_value().into_node());
        self
    }

    /// The type of application
    ///
    /// `ApplicationType`; one of `STANDARD`, `SERVICE`, `MCP_SERVER`; updated in place.
    pub fn application_type(mut self, value: impl IntoValue<ApplicationType>) -> Self {
        self.0
            .put("ApplicationType", value.into_value().into_node());
        self
    }

    /// The description of the application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `IframeConfig` property.
    ///
    /// `IframeConfig`; updated in place.
    pub fn iframe_config(mut self, value: impl IntoValue<IframeConfigProperty>) -> Self {
        self.0.put("IframeConfig", value.into_value().into_node());
        self
    }

    /// The initialization timeout in milliseconds. Required when IsService is true.
    ///
    /// `InitializationTimeout`; updated in place.
    pub fn initialization_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InitializationTimeout", value.into_value().into_node());
        self
    }

    /// Indicates whether the application is a service.
    ///
    /// `IsService`; default `false`; updated in place.
    pub fn is_service(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsService", value.into_value().into_node());
        self
    }

    /// The configuration of events or requests that the application has access to.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationArn`, a [`appintegrations::ApplicationArn`](kinds::appintegrations::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appintegrations::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::appintegrations::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }

    /// A unique identifier for the Application.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::appintegrations::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appintegrations::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ApplicationConfig` of `AWS::AppIntegrations::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationConfigProperty(Object);

impl ApplicationConfigProperty {
    /// `ApplicationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ContactHandling` property.
    ///
    /// `ContactHandling`.
    pub fn contact_handling(mut self, value: impl IntoValue<ContactHandlingProperty>) -> Self {
        self.0
            .put("ContactHandling", value.into_value().into_node());
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

impl Kind for ApplicationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationConfigProperty> for ApplicationConfigProperty {}
impl From<ApplicationConfigProperty> for Node {
    #[inline]
    fn from(value: ApplicationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationConfigProperty> for ApplicationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for where the application should be loaded from.
///
/// The property type `ApplicationSourceConfig` of `AWS::AppIntegrations::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationSourceConfigProperty(Object);

impl ApplicationSourceConfigProperty {
    /// `ApplicationSourceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `external_url_config`: The external URL source for the application.
    pub fn new(external_url_config: impl IntoValue<ExternalUrlConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExternalUrlConfig",
            external_url_config.into_value().into_node(),
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

impl Kind for ApplicationSourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationSourceConfigProperty> for ApplicationSourceConfigProperty {}
impl From<ApplicationSourceConfigProperty> for Node {
    #[inline]
    fn from(value: ApplicationSourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationSourceConfigProperty> for ApplicationSourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationSourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ContactHandling` of `AWS::AppIntegrations::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContactHandlingProperty(Object);

impl ContactHandlingProperty {
    /// `ContactHandlingProperty` with its required properties, in alphabetical order:
    ///
    /// - `scope`
    pub fn new(scope: impl IntoValue<ApplicationScope>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Scope", scope.into_value().into_node());
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

impl Kind for ContactHandlingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContactHandlingProperty> for ContactHandlingProperty {}
impl From<ContactHandlingProperty> for Node {
    #[inline]
    fn from(value: ContactHandlingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContactHandlingProperty> for ContactHandlingProperty {
    #[inline]
    fn into_value(self) -> Value<ContactHandlingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The external URL source for the application.
///
/// The property type `ExternalUrlConfig` of `AWS::AppIntegrations::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExternalUrlConfigProperty(Object);

impl ExternalUrlConfigProperty {
    /// `ExternalUrlConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_url`: The URL to access the application.
    pub fn new(access_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessUrl", access_url.into_value().into_node());
        Self(object_)
    }

    /// Additional URLs to allow list if different than the access URL.
    ///
    /// `ApprovedOrigins`.
    pub fn approved_origins(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ApprovedOrigins", value.into_value().into_node());
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

impl Kind for ExternalUrlConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExternalUrlConfigProperty> for ExternalUrlConfigProperty {}
impl From<ExternalUrlConfigProperty> for Node {
    #[inline]
    fn from(value: ExternalUrlConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExternalUrlConfigProperty> for ExternalUrlConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ExternalUrlConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IframeConfig` of `AWS::AppIntegrations::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct IframeConfigProperty(Object);

impl IframeConfigProperty {
    /// `IframeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Allow` property.
    ///
    /// `Allow`.
    pub fn allow(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Allow", value.into_value().into_node());
        self
    }

    /// The `Sandbox` property.
    ///
    /// `Sandbox`.
    pub fn sandbox(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Sandbox", value.into_value().into_node());
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

impl Kind for IframeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IframeConfigProperty> for IframeConfigProperty {}
impl From<IframeConfigProperty> for Node {
    #[inline]
    fn from(value: IframeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IframeConfigProperty> for IframeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IframeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Scope` of a `ContactHandling` of `AWS::AppIntegrations::Application`.
pub enum ApplicationScope {
    /// `CROSS_CONTACTS`.
    CrossContacts,
    /// `PER_CONTACT`.
    PerContact,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplicationScope {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplicationScope {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplicationScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplicationScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplicationScope> for ApplicationScope {
    #[inline]
    fn into_value(self) -> Value<ApplicationScope> {
        const VALUES: &[&str] = &["CROSS_CONTACTS", "PER_CONTACT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ApplicationType` of `AWS::AppIntegrations::Application`.
pub enum ApplicationType {
    /// `MCP_SERVER`.
    McpServer,
    /// `SERVICE`.
    Service,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplicationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplicationType> for ApplicationType {
    #[inline]
    fn into_value(self) -> Value<ApplicationType> {
        const VALUES: &[&str] = &["MCP_SERVER", "SERVICE", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
