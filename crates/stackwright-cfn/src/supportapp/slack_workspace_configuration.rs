// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SupportApp::SlackWorkspaceConfiguration` and its property types.

use crate::l1::*;

/// You can use the `AWS::SupportApp::SlackWorkspaceConfiguration` resource to specify your Slack workspace configuration. This resource configures your AWS account so that you can use the specified Slack workspace in the AWS Support App. This resource includes the following information:
///
/// - The team ID for the Slack workspace
/// - The version ID of the resource to use with AWS CloudFormation
///
/// For more information, see the following topics in the *User Guide* :
///
/// - [AWS Support App in Slack](https://docs.aws.amazon.com/awssupport/latest/user/aws-support-app-for-slack.html)
/// - [Creating AWS Support App in Slack resources with AWS CloudFormation](https://docs.aws.amazon.com/awssupport/latest/user/creating-resources-with-cloudformation.html)
///
/// `AWS::SupportApp::SlackWorkspaceConfiguration`; `Ref` returns its `TeamId`, a [`supportapp::SlackWorkspaceConfigurationTeamId`](kinds::supportapp::SlackWorkspaceConfigurationTeamId).
/// Changing one of these replaces it: `TeamId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSlackWorkspaceConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SupportApp::SlackWorkspaceConfiguration",
    tags: None,
    rules: include_str!("slack_workspace_configuration.rules"),
};

impl CfnSlackWorkspaceConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SupportApp::SlackWorkspaceConfiguration";

    /// `CfnSlackWorkspaceConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `team_id`: The team ID in Slack.
    pub fn new(team_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TeamId", team_id.into_value().into_node());
        Self(object_)
    }

    /// An identifier used to update an existing Slack workspace configuration in AWS CloudFormation, such as `100`.
    ///
    /// `VersionId`; updated in place.
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionId", value.into_value().into_node());
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

impl Construct for CfnSlackWorkspaceConfiguration {
    type Handle = CfnSlackWorkspaceConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSlackWorkspaceConfigurationRef {
        CfnSlackWorkspaceConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSlackWorkspaceConfiguration`] of a stack.
pub struct CfnSlackWorkspaceConfigurationRef(NodeRef);

impl Clone for CfnSlackWorkspaceConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSlackWorkspaceConfigurationRef {}
impl AsNode for CfnSlackWorkspaceConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSlackWorkspaceConfigurationRef {
    /// What `Ref` returns: its `TeamId`, a [`supportapp::SlackWorkspaceConfigurationTeamId`](kinds::supportapp::SlackWorkspaceConfigurationTeamId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::supportapp::SlackWorkspaceConfigurationTeamId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::supportapp::SlackWorkspaceConfigurationTeamId>
    for &CfnSlackWorkspaceConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::supportapp::SlackWorkspaceConfigurationTeamId> {
        Value::from_node(Node::Ref(self.0))
    }
}
