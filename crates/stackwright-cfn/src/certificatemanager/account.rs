// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CertificateManager::Account` and its property types.

use crate::l1::*;

/// The `AWS::CertificateManager::Account` resource defines the expiry event configuration that determines the number of days prior to expiry when ACM starts generating EventBridge events.
///
/// `AWS::CertificateManager::Account`; `Ref` returns its `AccountId`, a [`certificatemanager::AccountId`](kinds::certificatemanager::AccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccount(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CertificateManager::Account",
    tags: None,
    rules: include_str!("account.rules"),
};

impl CfnAccount {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CertificateManager::Account";

    /// `CfnAccount` with its required properties, in alphabetical order:
    ///
    /// - `expiry_events_configuration`: Object containing expiration events options associated with an AWS account.
    pub fn new(
        expiry_events_configuration: impl IntoValue<ExpiryEventsConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExpiryEventsConfiguration",
            expiry_events_configuration.into_value().into_node(),
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

impl Construct for CfnAccount {
    type Handle = CfnAccountRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccountRef {
        CfnAccountRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccount`] of a stack.
pub struct CfnAccountRef(NodeRef);

impl Clone for CfnAccountRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccountRef {}
impl AsNode for CfnAccountRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccountRef {
    /// What `Ref` returns: its `AccountId`, a [`certificatemanager::AccountId`](kinds::certificatemanager::AccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::certificatemanager::AccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ID of the AWS account that owns the certificate.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::certificatemanager::AccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::certificatemanager::AccountId> for &CfnAccountRef {
    #[inline]
    fn into_value(self) -> Value<kinds::certificatemanager::AccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Object containing expiration events options associated with an AWS account. For more information, see [ExpiryEventsConfiguration](https://docs.aws.amazon.com/acm/latest/APIReference/API_ExpiryEventsConfiguration.html) in the API reference.
///
/// The property type `ExpiryEventsConfiguration` of `AWS::CertificateManager::Account`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpiryEventsConfigurationProperty(Object);

impl ExpiryEventsConfigurationProperty {
    /// `ExpiryEventsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This option specifies the number of days prior to certificate expiration when ACM starts generating `EventBridge` events. ACM sends one event per day per certificate until the certificate expires. By default, accounts receive events starting 45 days before certificate expiration.
    ///
    /// `DaysBeforeExpiry`.
    pub fn days_before_expiry(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DaysBeforeExpiry", value.into_value().into_node());
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

impl Kind for ExpiryEventsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpiryEventsConfigurationProperty> for ExpiryEventsConfigurationProperty {}
impl From<ExpiryEventsConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExpiryEventsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpiryEventsConfigurationProperty> for ExpiryEventsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ExpiryEventsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
