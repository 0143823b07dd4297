// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSO::Application` and its property types.

use crate::l1::*;

/// Creates an OAuth 2.0 customer managed application in IAM Identity Center for the given application provider.
///
/// > This API does not support creating SAML 2.0 customer managed applications or AWS managed applications. To learn how to create an AWS managed application, see the application user guide. You can create a SAML 2.0 customer managed application in the AWS Management Console only. See [Setting up customer managed SAML 2.0 applications](https://docs.aws.amazon.com/singlesignon/latest/userguide/customermanagedapps-saml2-setup.html). For more information on these application types, see [AWS managed applications](https://docs.aws.amazon.com/singlesignon/latest/userguide/awsapps.html).
///
/// `AWS::SSO::Application`; `Ref` returns its `ApplicationArn`, a [`sso::ApplicationArn`](kinds::sso::ApplicationArn).
/// Changing one of these replaces it: `ApplicationProviderArn`, `InstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSO::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSO::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `application_provider_arn`: The ARN of the application provider for this application.
    /// - `instance_arn`: The ARN of the instance of IAM Identity Center that is configured with this application.
    /// - `name`: The name of the application.
    pub fn new(
        application_provider_arn: impl IntoValue<String>,
        instance_arn: impl IntoValue<kinds::sso::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationProviderArn",
            application_provider_arn.into_value().into_node(),
        );
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A structure that describes the options for the access portal associated with this application.
    ///
    /// `PortalOptions`; updated in place.
    pub fn portal_options(
        mut self,
        value: impl IntoValue<PortalOptionsConfigurationProperty>,
    ) -> Self {
        self.0.put("PortalOptions", value.into_value().into_node());
        self
    }

    /// The current status of the application in this instance of IAM Identity Center.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Specifies tags to be attached to the application.
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
    /// What `Ref` returns: its `ApplicationArn`, a [`sso::ApplicationArn`](kinds::sso::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sso::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::sso::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }

    /// The ARN of the identity store associated with the Identity Center instance
    ///
    /// `Fn::GetAtt` of `IdentityStoreArn`.
    #[inline]
    pub fn attr_identity_store_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdentityStoreArn")))
    }
}

impl IntoValue<kinds::sso::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sso::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A structure that describes the options for the portal associated with an application.
///
/// The property type `PortalOptionsConfiguration` of `AWS::SSO::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortalOptionsConfigurationProperty(Object);

impl PortalOptionsConfigurationProperty {
    /// `PortalOptionsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that describes the sign-in options for the access portal.
    ///
    /// `SignInOptions`.
    pub fn sign_in_options(mut self, value: impl IntoValue<SignInOptionsProperty>) -> Self {
        self.0.put("SignInOptions", value.into_value().into_node());
        self
    }

    /// Indicates whether this application is visible in the access portal.
    ///
    /// `Visibility`; one of `ENABLED`, `DISABLED`.
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.put("Visibility", value.into_value().into_node());
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

impl Kind for PortalOptionsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortalOptionsConfigurationProperty> for PortalOptionsConfigurationProperty {}
impl From<PortalOptionsConfigurationProperty> for Node {
    #[inline]
    fn from(value: PortalOptionsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortalOptionsConfigurationProperty> for PortalOptionsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PortalOptionsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that describes the sign-in options for an application portal.
///
/// The property type `SignInOptions` of `AWS::SSO::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct SignInOptionsProperty(Object);

impl SignInOptionsProperty {
    /// `SignInOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `origin`: This determines how IAM Identity Center navigates the user to the target application.
    pub fn new(origin: impl IntoValue<Origin>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Origin", origin.into_value().into_node());
        Self(object_)
    }

    /// The URL that accepts authentication requests for an application. This is a required parameter if the `Origin` parameter is `APPLICATION`.
    ///
    /// `ApplicationUrl`.
    pub fn application_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplicationUrl", value.into_value().into_node());
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

impl Kind for SignInOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SignInOptionsProperty> for SignInOptionsProperty {}
impl From<SignInOptionsProperty> for Node {
    #[inline]
    fn from(value: SignInOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SignInOptionsProperty> for SignInOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SignInOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Origin` of a `SignInOptions` of `AWS::SSO::Application`.
pub enum Origin {
    /// `APPLICATION`.
    Application,
    /// `IDENTITY_CENTER`.
    IdentityCenter,
}

#[diagnostic::do_not_recommend]
impl Kind for Origin {}
#[diagnostic::do_not_recommend]
impl TextKind for Origin {}
#[diagnostic::do_not_recommend]
impl IdKind for Origin {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Origin {}
#[diagnostic::do_not_recommend]
impl IntoValue<Origin> for Origin {
    #[inline]
    fn into_value(self) -> Value<Origin> {
        const VALUES: &[&str] = &["APPLICATION", "IDENTITY_CENTER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::SSO::Application`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Visibility` of a `PortalOptionsConfiguration` of `AWS::SSO::Application`.
pub enum Visibility {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Visibility {}
#[diagnostic::do_not_recommend]
impl TextKind for Visibility {}
#[diagnostic::do_not_recommend]
impl IdKind for Visibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Visibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<Visibility> for Visibility {
    #[inline]
    fn into_value(self) -> Value<Visibility> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
