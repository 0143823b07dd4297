// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::Master` and its property types.

use crate::l1::*;

/// You can use the `AWS::GuardDuty::Master` resource in a GuardDuty member account to accept an invitation from a GuardDuty administrator account. The invitation to the member account must be sent prior to using the `AWS::GuardDuty::Master` resource to accept the administrator account's invitation. You can invite a member account by using the `InviteMembers` operation of the GuardDuty API, or by creating an `AWS::GuardDuty::Member` resource.
///
/// `AWS::GuardDuty::Master`; `Ref` returns the physical id, which is made of `DetectorId`, `MasterId`.
/// Changing one of these replaces it: `DetectorId`, `InvitationId`, `MasterId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMaster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::Master",
    tags: None,
    rules: include_str!("master.rules"),
};

impl CfnMaster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::Master";

    /// `CfnMaster` with its required properties, in alphabetical order:
    ///
    /// - `detector_id`: The unique ID of the detector of the GuardDuty member account.
    /// - `master_id`: The AWS account ID of the account designated as the GuardDuty administrator account.
    pub fn new(
        detector_id: impl IntoValue<kinds::guardduty::DetectorId>,
        master_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DetectorId", detector_id.into_value().into_node());
        object_.put("MasterId", master_id.into_value().into_node());
        Self(object_)
    }

    /// The ID of the invitation that is sent to the account designated as a member account. You can find the invitation ID by running the [ListInvitations](https://docs.aws.amazon.com/guardduty/latest/APIReference/API_ListInvitations.html) in the *GuardDuty API Reference*.
    ///
    /// `InvitationId`; an update replaces the resource.
    pub fn invitation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InvitationId", value.into_value().into_node());
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

impl Construct for CfnMaster {
    type Handle = CfnMasterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMasterRef {
        CfnMasterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMaster`] of a stack.
pub struct CfnMasterRef(NodeRef);

impl Clone for CfnMasterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMasterRef {}
impl AsNode for CfnMasterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMasterRef {
    /// What `Ref` returns: the physical id, which is made of `DetectorId`, `MasterId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
