// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolDomain` and its property types.

use crate::l1::*;

/// The AWS::Cognito::UserPoolDomain resource creates a new domain for a user pool.
///
/// `AWS::Cognito::UserPoolDomain`; `Ref` returns its `Domain`, a [`cognito::UserPoolDomain`](kinds::cognito::UserPoolDomain).
/// Changing one of these replaces it: `Domain`, `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolDomain",
    tags: None,
    rules: include_str!("user_pool_domain.rules"),
};

impl CfnUserPoolDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolDomain";

    /// `CfnUserPoolDomain` with its required properties, in alphabetical order:
    ///
    /// - `domain`: The name of the domain that you want to update.
    /// - `user_pool_id`: The ID of the user pool that is associated with the domain you're updating.
    pub fn new(
        domain: impl IntoValue<String>,
        user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Domain", domain.into_value().into_node());
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// The configuration for a custom domain that hosts the sign-up and sign-in pages for your application. Use this object to specify an SSL certificate that is managed by ACM.
    ///
    /// When you create a custom domain, the passkey RP ID defaults to the custom domain. If you had a prefix domain active, this will cause passkey integration for your prefix domain to stop working due to a mismatch in RP ID. To keep the prefix domain passkey integration working, you can explicitly set RP ID to the prefix domain.
    ///
    /// `CustomDomainConfig`; updated in place.
    pub fn custom_domain_config(
        mut self,
        value: impl IntoValue<CustomDomainConfigTypeProperty>,
    ) -> Self {
        self.0
            .put("CustomDomainConfig", value.into_value().into_node());
        self
    }

    /// A version number that indicates the state of managed login for your domain. Version `1` is hosted UI (classic). Version `2` is the newer managed login with the branding editor. For more information, see [Managed login](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html).
    ///
    /// `ManagedLoginVersion`; updated in place.
    pub fn managed_login_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ManagedLoginVersion", value.into_value().into_node());
        self
    }

    /// The `Routing` property.
    ///
    /// `Routing`; updated in place.
    pub fn routing(mut self, value: impl IntoValue<RoutingTypeProperty>) -> Self {
        self.0.put("Routing", value.into_value().into_node());
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

impl Construct for CfnUserPoolDomain {
    type Handle = CfnUserPoolDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolDomainRef {
        CfnUserPoolDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolDomain`] of a stack.
pub struct CfnUserPoolDomainRef(NodeRef);

impl Clone for CfnUserPoolDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolDomainRef {}
impl AsNode for CfnUserPoolDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolDomainRef {
    /// What `Ref` returns: its `Domain`, a [`cognito::UserPoolDomain`](kinds::cognito::UserPoolDomain).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::UserPoolDomain> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon CloudFront endpoint that you use as the target of the alias that you set up with your Domain Name Service (DNS) provider.
    ///
    /// `Fn::GetAtt` of `CloudFrontDistribution`.
    #[inline]
    pub fn attr_cloud_front_distribution(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CloudFrontDistribution"),
        ))
    }
}

impl IntoValue<kinds::cognito::UserPoolDomain> for &CfnUserPoolDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::UserPoolDomain> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration for a hosted UI custom domain.
///
/// The property type `CustomDomainConfigType` of `AWS::Cognito::UserPoolDomain`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomDomainConfigTypeProperty(Object);

impl CustomDomainConfigTypeProperty {
    /// `CustomDomainConfigTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of an Certificate Manager SSL certificate. You use this certificate for the subdomain of your custom domain.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The `SecurityPolicy` property.
    ///
    /// `SecurityPolicy`.
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecurityPolicy", value.into_value().into_node());
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

impl Kind for CustomDomainConfigTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomDomainConfigTypeProperty> for CustomDomainConfigTypeProperty {}
impl From<CustomDomainConfigTypeProperty> for Node {
    #[inline]
    fn from(value: CustomDomainConfigTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomDomainConfigTypeProperty> for CustomDomainConfigTypeProperty {
    #[inline]
    fn into_value(self) -> Value<CustomDomainConfigTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FailoverType` of `AWS::Cognito::UserPoolDomain`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailoverTypeProperty(Object);

impl FailoverTypeProperty {
    /// `FailoverTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `primary_route53_health_check_id`
    /// - `secondary_region`
    pub fn new(
        primary_route53_health_check_id: impl IntoValue<String>,
        secondary_region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PrimaryRoute53HealthCheckId",
            primary_route53_health_check_id.into_value().into_node(),
        );
        object_.put("SecondaryRegion", secondary_region.into_value().into_node());
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

impl Kind for FailoverTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailoverTypeProperty> for FailoverTypeProperty {}
impl From<FailoverTypeProperty> for Node {
    #[inline]
    fn from(value: FailoverTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailoverTypeProperty> for FailoverTypeProperty {
    #[inline]
    fn into_value(self) -> Value<FailoverTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RoutingType` of `AWS::Cognito::UserPoolDomain`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingTypeProperty(Object);

impl RoutingTypeProperty {
    /// `RoutingTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Failover` property.
    ///
    /// `Failover`.
    pub fn failover(mut self, value: impl IntoValue<FailoverTypeProperty>) -> Self {
        self.0.put("Failover", value.into_value().into_node());
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

impl Kind for RoutingTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingTypeProperty> for RoutingTypeProperty {}
impl From<RoutingTypeProperty> for Node {
    #[inline]
    fn from(value: RoutingTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingTypeProperty> for RoutingTypeProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
