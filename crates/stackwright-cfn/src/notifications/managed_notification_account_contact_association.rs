// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Notifications::ManagedNotificationAccountContactAssociation` and its property types.

use crate::l1::*;

/// Associates an Account Management Contact with a `ManagedNotificationConfiguration` for AWS User Notifications. For more information about AWS User Notifications, see the [AWS User Notifications User Guide](https://docs.aws.amazon.com/notifications/latest/userguide/what-is-service.html). For more information about Account Management Contacts, see the [Account Management Reference Guide](https://docs.aws.amazon.com/accounts/latest/reference/API_AlternateContact.html).
///
/// `AWS::Notifications::ManagedNotificationAccountContactAssociation`; `Ref` returns the physical id, which is made of `ManagedNotificationConfigurationArn`, `ContactIdentifier`.
/// Changing one of these replaces it: `ContactIdentifier`, `ManagedNotificationConfigurationArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnManagedNotificationAccountContactAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Notifications::ManagedNotificationAccountContactAssociation",
    tags: None,
    rules: include_str!("managed_notification_account_contact_association.rules"),
};

impl CfnManagedNotificationAccountContactAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str =
        "AWS::Notifications::ManagedNotificationAccountContactAssociation";

    /// `CfnManagedNotificationAccountContactAssociation` with its required properties, in alphabetical order:
    ///
    /// - `contact_identifier`: The unique identifier of the notification contact associated with the AWS account.
    /// - `managed_notification_configuration_arn`: The ARN of the `ManagedNotificationConfiguration` to be associated with the `Channel`.
    pub fn new(
        contact_identifier: impl IntoValue<ContactIdentifier>,
        managed_notification_configuration_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContactIdentifier",
            contact_identifier.into_value().into_node(),
        );
        object_.put(
            "ManagedNotificationConfigurationArn",
            managed_notification_configuration_arn
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// Whether the account contact association is subscribed to sensitive events. Access to sensitive events is gated by the SubscribeSensitiveEvents virtual IAM action.
    ///
    /// `IsSensitiveEventsSubscribed`; updated in place.
    pub fn is_sensitive_events_subscribed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IsSensitiveEventsSubscribed",
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

impl Construct for CfnManagedNotificationAccountContactAssociation {
    type Handle = CfnManagedNotificationAccountContactAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnManagedNotificationAccountContactAssociationRef {
        CfnManagedNotificationAccountContactAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnManagedNotificationAccountContactAssociation`] of a stack.
pub struct CfnManagedNotificationAccountContactAssociationRef(NodeRef);

impl Clone for CfnManagedNotificationAccountContactAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnManagedNotificationAccountContactAssociationRef {}
impl AsNode for CfnManagedNotificationAccountContactAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnManagedNotificationAccountContactAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `ManagedNotificationConfigurationArn`, `ContactIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ContactIdentifier` of `AWS::Notifications::ManagedNotificationAccountContactAssociation`.
pub enum ContactIdentifier {
    /// `ACCOUNT_ALTERNATE_BILLING`.
    AccountAlternateBilling,
    /// `ACCOUNT_ALTERNATE_OPERATIONS`.
    AccountAlternateOperations,
    /// `ACCOUNT_ALTERNATE_SECURITY`.
    AccountAlternateSecurity,
    /// `ACCOUNT_PRIMARY`.
    AccountPrimary,
}

#[diagnostic::do_not_recommend]
impl Kind for ContactIdentifier {}
#[diagnostic::do_not_recommend]
impl TextKind for ContactIdentifier {}
#[diagnostic::do_not_recommend]
impl IdKind for ContactIdentifier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContactIdentifier {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContactIdentifier> for ContactIdentifier {
    #[inline]
    fn into_value(self) -> Value<ContactIdentifier> {
        const VALUES: &[&str] = &[
            "ACCOUNT_ALTERNATE_BILLING",
            "ACCOUNT_ALTERNATE_OPERATIONS",
            "ACCOUNT_ALTERNATE_SECURITY",
            "ACCOUNT_PRIMARY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
