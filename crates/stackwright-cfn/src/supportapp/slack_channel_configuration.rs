// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SupportApp::SlackChannelConfiguration` and its property types.

use crate::l1::*;

/// You can use the `AWS::SupportApp::SlackChannelConfiguration` resource to specify your AWS account when you configure the AWS Support App. This resource includes the following information:
///
/// - The Slack channel name and ID
/// - The team ID in Slack
/// - The Amazon Resource Name (ARN) of the AWS Identity and Access Management ( IAM ) role
/// - Whether you want the AWS Support App to notify you when your support cases are created, updated, resolved, or reopened
/// - The case severity that you want to get notified for
///
/// For more information, see the following topics in the *User Guide* :
///
/// - [AWS Support App in Slack](https://docs.aws.amazon.com/awssupport/latest/user/aws-support-app-for-slack.html)
/// - [Creating AWS Support App in Slack resources with AWS CloudFormation](https://docs.aws.amazon.com/awssupport/latest/user/creating-resources-with-cloudformation.html)
///
/// `AWS::SupportApp::SlackChannelConfiguration`; `Ref` returns the physical id, which is made of `TeamId`, `ChannelId`.
/// Changing one of these replaces it: `ChannelId`, `TeamId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSlackChannelConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SupportApp::SlackChannelConfiguration",
    tags: None,
    rules: include_str!("slack_channel_configuration.rules"),
};

impl CfnSlackChannelConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SupportApp::SlackChannelConfiguration";

    /// `CfnSlackChannelConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `channel_id`: The channel ID in Slack.
    /// - `channel_role_arn`: The Amazon Resource Name (ARN) of the IAM role for this Slack channel configuration.
    /// - `notify_on_case_severity`: The case severity for your support cases that you want to receive notifications.
    /// - `team_id`: The team ID in Slack.
    pub fn new(
        channel_id: impl IntoValue<String>,
        channel_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        notify_on_case_severity: impl IntoValue<NotifyOnCaseSeverity>,
        team_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelId", channel_id.into_value().into_node());
        object_.put("ChannelRoleArn", channel_role_arn.into_value().into_node());
        object_.put(
            "NotifyOnCaseSeverity",
            notify_on_case_severity.into_value().into_node(),
        );
        object_.put("TeamId", team_id.into_value().into_node());
        Self(object_)
    }

    /// The channel name in Slack. This is the channel where you invite the AWS Support App.
    ///
    /// `ChannelName`; updated in place.
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelName", value.into_value().into_node());
        self
    }

    /// Whether to get notified when a correspondence is added to your support cases.
    ///
    /// `NotifyOnAddCorrespondenceToCase`; updated in place.
    pub fn notify_on_add_correspondence_to_case(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "NotifyOnAddCorrespondenceToCase",
            value.into_value().into_node(),
        );
        self
    }

    /// Whether to get notified when your support cases are created or reopened
    ///
    /// `NotifyOnCreateOrReopenCase`; updated in place.
    pub fn notify_on_create_or_reopen_case(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NotifyOnCreateOrReopenCase", value.into_value().into_node());
        self
    }

    /// Whether to get notified when your support cases are resolved.
    ///
    /// `NotifyOnResolveCase`; updated in place.
    pub fn notify_on_resolve_case(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NotifyOnResolveCase", value.into_value().into_node());
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

impl Construct for CfnSlackChannelConfiguration {
    type Handle = CfnSlackChannelConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSlackChannelConfigurationRef {
        CfnSlackChannelConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSlackChannelConfiguration`] of a stack.
pub struct CfnSlackChannelConfigurationRef(NodeRef);

impl Clone for CfnSlackChannelConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSlackChannelConfigurationRef {}
impl AsNode for CfnSlackChannelConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSlackChannelConfigurationRef {
    /// What `Ref` returns: the physical id, which is made of `TeamId`, `ChannelId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `NotifyOnCaseSeverity` of `AWS::SupportApp::SlackChannelConfiguration`.
pub enum NotifyOnCaseSeverity {
    /// `all`.
    All,
    /// `high`.
    High,
    /// `none`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for NotifyOnCaseSeverity {}
#[diagnostic::do_not_recommend]
impl TextKind for NotifyOnCaseSeverity {}
#[diagnostic::do_not_recommend]
impl IdKind for NotifyOnCaseSeverity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NotifyOnCaseSeverity {}
#[diagnostic::do_not_recommend]
impl IntoValue<NotifyOnCaseSeverity> for NotifyOnCaseSeverity {
    #[inline]
    fn into_value(self) -> Value<NotifyOnCaseSeverity> {
        const VALUES: &[&str] = &["all", "high", "none"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
