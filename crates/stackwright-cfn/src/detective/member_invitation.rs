// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Detective::MemberInvitation` and its property types.

use crate::l1::*;

/// The `AWS::Detective::MemberInvitation` resource is an Amazon Detective resource type that creates an invitation to join a Detective behavior graph. The administrator account can choose whether to send an email notification of the invitation to the root user email address of the AWS account.
///
/// `AWS::Detective::MemberInvitation`; `Ref` returns the physical id, which is made of `GraphArn`, `MemberId`.
/// Changing one of these replaces it: `GraphArn`, `MemberId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMemberInvitation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Detective::MemberInvitation",
    tags: None,
    rules: include_str!("member_invitation.rules"),
};

impl CfnMemberInvitation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Detective::MemberInvitation";

    /// `CfnMemberInvitation` with its required properties, in alphabetical order:
    ///
    /// - `graph_arn`: The ARN of the behavior graph to invite the account to contribute data to.
    /// - `member_email_address`: The root user email address of the invited account.
    /// - `member_id`: The AWS account identifier of the invited account.
    pub fn new(
        graph_arn: impl IntoValue<kinds::detective::GraphArn>,
        member_email_address: impl IntoValue<String>,
        member_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GraphArn", graph_arn.into_value().into_node());
        object_.put(
            "MemberEmailAddress",
            member_email_address.into_value().into_node(),
        );
        object_.put("MemberId", member_id.into_value().into_node());
        Self(object_)
    }

    /// Whether to send an invitation email to the member account. If set to true, the member account does not receive an invitation email.
    ///
    /// `DisableEmailNotification`; default `false`; updated in place.
    pub fn disable_email_notification(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableEmailNotification", value.into_value().into_node());
        self
    }

    /// Customized text to include in the invitation email message.
    ///
    /// `Message`; updated in place.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
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

impl Construct for CfnMemberInvitation {
    type Handle = CfnMemberInvitationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMemberInvitationRef {
        CfnMemberInvitationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMemberInvitation`] of a stack.
pub struct CfnMemberInvitationRef(NodeRef);

impl Clone for CfnMemberInvitationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMemberInvitationRef {}
impl AsNode for CfnMemberInvitationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMemberInvitationRef {
    /// What `Ref` returns: the physical id, which is made of `GraphArn`, `MemberId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
