// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chatbot::SlackChannelConfiguration` and its property types.

use crate::l1::*;

/// > AWS Chatbot is now. [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html)
/// >
/// > `Type` attribute values remain unchanged.
///
/// The `AWS::Chatbot::SlackChannelConfiguration` resource configures a Slack channel to allow users to use with CloudFormation templates.
///
/// This resource requires some setup to be done in the in chat applications console. To provide the required Slack workspace ID, you must perform the initial authorization flow with Slack in the in chat applications console, then copy and paste the workspace ID from the console. For more details, see steps 1-3 in [Tutorial: Get started with Slack](https://docs.aws.amazon.com/chatbot/latest/adminguide/slack-setup.html#slack-client-setup) in the *in chat applications User Guide*.
///
/// `AWS::Chatbot::SlackChannelConfiguration`; `Ref` returns its `Arn`, a [`chatbot::SlackChannelConfigurationArn`](kinds::chatbot::SlackChannelConfigurationArn).
/// Changing one of these replaces it: `ConfigurationName`, `SlackWorkspaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSlackChannelConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chatbot::SlackChannelConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("slack_channel_configuration.rules"),
};

impl CfnSlackChannelConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chatbot::SlackChannelConfiguration";

    /// `CfnSlackChannelConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `configuration_name`: The name of the configuration.
    /// - `iam_role_arn`: The ARN of the IAM role that defines the permissions for.
    /// - `slack_channel_id`: The ID of the Slack channel.
    /// - `slack_workspace_id`: The ID of the Slack workspace authorized with.
    pub fn new(
        configuration_name: impl IntoValue<String>,
        iam_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        slack_channel_id: impl IntoValue<String>,
        slack_workspace_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationName",
            configuration_name.into_value().into_node(),
        );
        object_.put("IamRoleArn", iam_role_arn.into_value().into_node());
        object_.put("SlackChannelId", slack_channel_id.into_value().into_node());
        object_.put(
            "SlackWorkspaceId",
            slack_workspace_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Links a list of resource ARNs (for example, custom action ARNs) to a Slack channel configuration for.
    ///
    /// `CustomizationResourceArns`; updated in place.
    pub fn customization_resource_arns(
        mut self,
        value: impl IntoValue<List<kinds::chatbot::CustomActionArn>>,
    ) -> Self {
        self.0
            .put("CustomizationResourceArns", value.into_value().into_node());
        self
    }

    /// The list of IAM policy ARNs that are applied as channel guardrails. The AWS managed 'AdministratorAccess' policy is applied as a default if this is not set.
    ///
    /// `GuardrailPolicies`; updated in place.
    pub fn guardrail_policies(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("GuardrailPolicies", value.into_value().into_node());
        self
    }

    /// Specifies the logging level for this configuration. This property affects the log entries pushed to Amazon CloudWatch Logs.
    ///
    /// Logging levels include `ERROR`, `INFO`, or `NONE`.
    ///
    /// `LoggingLevel`; default `"NONE"`; updated in place.
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoggingLevel", value.into_value().into_node());
        self
    }

    /// The ARNs of the SNS topics that deliver notifications to.
    ///
    /// `SnsTopicArns`; updated in place.
    pub fn sns_topic_arns(mut self, value: impl IntoValue<List<kinds::sns::TopicArn>>) -> Self {
        self.0.put("SnsTopicArns", value.into_value().into_node());
        self
    }

    /// The tags to add to the configuration.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Enables use of a user role requirement in your chat configuration.
    ///
    /// `UserRoleRequired`; default `false`; updated in place.
    pub fn user_role_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UserRoleRequired", value.into_value().into_node());
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
    /// What `Ref` returns: its `Arn`, a [`chatbot::SlackChannelConfigurationArn`](kinds::chatbot::SlackChannelConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chatbot::SlackChannelConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::chatbot::SlackChannelConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::chatbot::SlackChannelConfigurationArn> for &CfnSlackChannelConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chatbot::SlackChannelConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
