// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Macie::Session` and its property types.

use crate::l1::*;

/// The `AWS::Macie::Session` resource represents the Amazon Macie service and certain configuration settings for an Amazon Macie account in a specific AWS Region. It enables Macie to become operational for a specific account in a specific Region. An account can have only one session in each Region.
///
/// You must create an `AWS::Macie::Session` resource for an account before you can create other types of resources for the account. Use a [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to ensure that an `AWS::Macie::Session` resource is created before other Macie resources are created for an account. For example, `"DependsOn": "Session"`.
///
/// `AWS::Macie::Session`; `Ref` returns its `AwsAccountId`, a [`macie::SessionAwsAccountId`](kinds::macie::SessionAwsAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSession(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Macie::Session",
    tags: None,
    rules: include_str!("session.rules"),
};

impl CfnSession {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Macie::Session";

    /// `CfnSession` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies how often Amazon Macie publishes updates to policy findings for the account. This includes publishing updates to AWS Security Hub CSPM and Amazon EventBridge (formerly Amazon CloudWatch Events ). Valid values are:
    ///
    /// - FIFTEEN_MINUTES
    /// - ONE_HOUR
    /// - SIX_HOURS
    ///
    /// `FindingPublishingFrequency`; default `"SIX_HOURS"`; one of `FIFTEEN_MINUTES`, `ONE_HOUR`, `SIX_HOURS`; updated in place.
    pub fn finding_publishing_frequency(
        mut self,
        value: impl IntoValue<FindingPublishingFrequency>,
    ) -> Self {
        self.0
            .put("FindingPublishingFrequency", value.into_value().into_node());
        self
    }

    /// The status of Amazon Macie for the account. Valid values are: `ENABLED`, start or resume Macie activities for the account; and, `PAUSED`, suspend Macie activities for the account.
    ///
    /// `Status`; default `"ENABLED"`; one of `ENABLED`, `PAUSED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
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

impl Construct for CfnSession {
    type Handle = CfnSessionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSessionRef {
        CfnSessionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSession`] of a stack.
pub struct CfnSessionRef(NodeRef);

impl Clone for CfnSessionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSessionRef {}
impl AsNode for CfnSessionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSessionRef {
    /// What `Ref` returns: its `AwsAccountId`, a [`macie::SessionAwsAccountId`](kinds::macie::SessionAwsAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::macie::SessionAwsAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The status of automated sensitive data discovery for the account. Possible values are: `ENABLED`, perform automated sensitive data discovery activities for the account; and, `DISABLED`, don't perform automated sensitive data discovery activities for the account.
    ///
    /// `Fn::GetAtt` of `AutomatedDiscoveryStatus`.
    #[inline]
    pub fn attr_automated_discovery_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AutomatedDiscoveryStatus"),
        ))
    }

    /// The account ID for the AWS account in which the Amazon Macie session is created.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[inline]
    pub fn attr_aws_account_id(&self) -> Value<kinds::macie::SessionAwsAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AwsAccountId")))
    }

    /// The Amazon Resource Name (ARN) of the service-linked role that allows Amazon Macie to monitor and analyze data in AWS resources for the account.
    ///
    /// `Fn::GetAtt` of `ServiceRole`.
    #[inline]
    pub fn attr_service_role(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceRole")))
    }
}

impl IntoValue<kinds::macie::SessionAwsAccountId> for &CfnSessionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::macie::SessionAwsAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `FindingPublishingFrequency` of `AWS::Macie::Session`.
pub enum FindingPublishingFrequency {
    /// `FIFTEEN_MINUTES`.
    FifteenMinutes,
    /// `ONE_HOUR`.
    OneHour,
    /// `SIX_HOURS`.
    SixHours,
}

#[diagnostic::do_not_recommend]
impl Kind for FindingPublishingFrequency {}
#[diagnostic::do_not_recommend]
impl TextKind for FindingPublishingFrequency {}
#[diagnostic::do_not_recommend]
impl IdKind for FindingPublishingFrequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FindingPublishingFrequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<FindingPublishingFrequency> for FindingPublishingFrequency {
    #[inline]
    fn into_value(self) -> Value<FindingPublishingFrequency> {
        const VALUES: &[&str] = &["FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::Macie::Session`.
pub enum Status {
    /// `ENABLED`.
    Enabled,
    /// `PAUSED`.
    Paused,
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
        const VALUES: &[&str] = &["ENABLED", "PAUSED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
