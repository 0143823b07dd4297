// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Macie::Member` and its property types.

use crate::l1::*;

/// Represents the association between an Amazon Macie administrator account and a member account. Creating this resource associates the specified account with the Macie administrator account that performs the operation; deleting it removes the association.
///
/// `AWS::Macie::Member`; `Ref` returns its `Arn`, a [`macie::MemberArn`](kinds::macie::MemberArn).
/// Changing one of these replaces it: `AccountId`, `Email`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMember(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Macie::Member",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("member.rules"),
};

impl CfnMember {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Macie::Member";

    /// `CfnMember` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: The AWS account ID for the account to associate with the Amazon Macie administrator account.
    pub fn new(account_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        Self(object_)
    }

    /// The email address for the account to associate with the Amazon Macie administrator account. Required by the Amazon Macie CreateMember API at creation time; it is write-only because the service does not return it (it is null when the account is associated through AWS Organizations).
    ///
    /// `Email`; an update replaces the resource.
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Email", value.into_value().into_node());
        self
    }

    /// The tags to associate with the member account in Amazon Macie.
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
    /// What `Ref` returns: its `Arn`, a [`macie::MemberArn`](kinds::macie::MemberArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::macie::MemberArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS account ID for the Amazon Macie administrator account.
    ///
    /// `Fn::GetAtt` of `AdministratorAccountId`.
    #[inline]
    pub fn attr_administrator_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AdministratorAccountId"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the association between the member account and the Amazon Macie administrator account.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::macie::MemberArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The current status of the relationship between the account and the Amazon Macie administrator account.
    ///
    /// `Fn::GetAtt` of `RelationshipStatus`.
    #[inline]
    pub fn attr_relationship_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RelationshipStatus")))
    }

    /// The date and time, in UTC and extended ISO 8601 format, of the most recent change to the status of the relationship between the account and the Amazon Macie administrator account.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::macie::MemberArn> for &CfnMemberRef {
    #[inline]
    fn into_value(self) -> Value<kinds::macie::MemberArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
