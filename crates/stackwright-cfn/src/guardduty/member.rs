// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::Member` and its property types.

use crate::l1::*;

/// You can use the `AWS::GuardDuty::Member` resource to add an AWS account as a GuardDuty member account to the current GuardDuty administrator account. If the value of the `Status` property is not provided or is set to `Created`, a member account is created but not invited. If the value of the `Status` property is set to `Invited`, a member account is created and invited. An `AWS::GuardDuty::Member` resource must be created with the `Status` property set to `Invited` before the `AWS::GuardDuty::Master` resource can be created in a GuardDuty member account.
///
/// `AWS::GuardDuty::Member`; `Ref` returns the physical id, which is made of `DetectorId`, `MemberId`.
/// Changing one of these replaces it: `DetectorId`, `Email`, `MemberId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMember(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::Member",
    tags: None,
    rules: include_str!("member.rules"),
};

impl CfnMember {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::Member";

    /// `CfnMember` with its required properties, in alphabetical order:
    ///
    /// - `email`: The email address associated with the member account.
    pub fn new(email: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Email", email.into_value().into_node());
        Self(object_)
    }

    /// The ID of the detector associated with the GuardDuty service to add the member to.
    ///
    /// `DetectorId`; an update replaces the resource.
    pub fn detector_id(mut self, value: impl IntoValue<kinds::guardduty::DetectorId>) -> Self {
        self.0.put("DetectorId", value.into_value().into_node());
        self
    }

    /// Specifies whether or not to disable email notification for the member account that you invite.
    ///
    /// `DisableEmailNotification`; updated in place.
    pub fn disable_email_notification(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableEmailNotification", value.into_value().into_node());
        self
    }

    /// The AWS account ID of the account to designate as a member.
    ///
    /// `MemberId`; an update replaces the resource.
    pub fn member_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MemberId", value.into_value().into_node());
        self
    }

    /// The invitation message that you want to send to the accounts that you're inviting to GuardDuty as members.
    ///
    /// `Message`; updated in place.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
        self
    }

    /// You can use the `Status` property to update the status of the relationship between the member account and its administrator account. Valid values are `Created` and `Invited` when using an `AWS::GuardDuty::Member` resource. If the value for this property is not provided or set to `Created`, a member account is created but not invited. If the value of this property is set to `Invited`, a member account is created and invited.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Construct for CfnMember {
    type Handle = CfnMemberRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMemberRef {
        CfnMemberRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMember`] of a stack.
pub struct CfnMemberRef(NodeRef);

impl Clone for CfnMemberRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMemberRef {}
impl AsNode for CfnMemberRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMemberRef {
    /// What `Ref` returns: the physical id, which is made of `DetectorId`, `MemberId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
