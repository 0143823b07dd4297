// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodePipeline::Webhook` and its property types.

use crate::l1::*;

/// The `AWS::CodePipeline::Webhook` resource creates and registers your webhook. After the webhook is created and registered, it triggers your pipeline to start every time an external event occurs. For more information, see [Migrate polling pipelines to use event-based change detection](https://docs.aws.amazon.com/codepipeline/latest/userguide/update-change-detection.html) in the *AWS CodePipeline User Guide*.
///
/// We strongly recommend that you use AWS Secrets Manager to store your credentials. If you use Secrets Manager, you must have already configured and stored your secret parameters in Secrets Manager. For more information, see [Using Dynamic References to Specify Template Values](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html#dynamic-references-secretsmanager).
///
/// > When passing secret parameters, do not enter the value directly into the template. The value is rendered as plaintext and is therefore readable. For security reasons, do not use plaintext in your AWS CloudFormation template to store your credentials.
///
/// `AWS::CodePipeline::Webhook`; `Ref` returns its `Name`, a [`codepipeline::WebhookName`](kinds::codepipeline::WebhookName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWebhook(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodePipeline::Webhook",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("webhook.rules"),
};

impl CfnWebhook {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodePipeline::Webhook";

    /// `CfnWebhook` with its required properties, in alphabetical order:
    ///
    /// - `authentication`: Supported options are GITHUB_HMAC, IP, and UNAUTHENTICATED.
    /// - `authentication_configuration`: Properties that configure the authentication applied to incoming webhook trigger requests.
    /// - `filters`: A list of rules applied to the body/payload sent in the POST request to a webhook URL.
    /// - `target_action`: The name of the action in a pipeline you want to connect to the webhook.
    /// - `target_pipeline`: The name of the pipeline you want to connect to the webhook.
    pub fn new(
        authentication: impl IntoValue<Authentication>,
        authentication_configuration: impl IntoValue<WebhookAuthConfigurationProperty>,
        filters: impl IntoValue<List<WebhookFilterRuleProperty>>,
        target_action: impl IntoValue<String>,
        target_pipeline: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Authentication", authentication.into_value().into_node());
        object_.put(
            "AuthenticationConfiguration",
            authentication_configuration.into_value().into_node(),
        );
        object_.put("Filters", filters.into_value().into_node());
        object_.put("TargetAction", target_action.into_value().into_node());
        object_.put("TargetPipeline", target_pipeline.into_value().into_node());
        Self(object_)
    }

    /// The name of the webhook.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Configures a connection between the webhook that was created and the external tool with events to be detected.
    ///
    /// `RegisterWithThirdParty`; updated in place.
    pub fn register_with_third_party(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RegisterWithThirdParty", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The version number of the pipeline to be connected to the trigger request.
    ///
    /// Required: Yes
    ///
    /// Type: Integer
    ///
    /// Update requires: [No interruption](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-no-interrupt)
    ///
    /// `TargetPipelineVersion`; updated in place.
    pub fn target_pipeline_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetPipelineVersion", value.into_value().into_node());
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

impl Construct for CfnWebhook {
    type Handle = CfnWebhookRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWebhookRef {
        CfnWebhookRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWebhook`] of a stack.
pub struct CfnWebhookRef(NodeRef);

impl Clone for CfnWebhookRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWebhookRef {}
impl AsNode for CfnWebhookRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWebhookRef {
    /// What `Ref` returns: its `Name`, a [`codepipeline::WebhookName`](kinds::codepipeline::WebhookName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codepipeline::WebhookName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// logical id of the webhook
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The webhook URL generated by AWS CodePipeline, such as `https://eu-central-1.webhooks.aws/trigger123456`.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[inline]
    pub fn attr_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Url")))
    }
}

impl IntoValue<kinds::codepipeline::WebhookName> for &CfnWebhookRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codepipeline::WebhookName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The authentication applied to incoming webhook trigger requests.
///
/// The property type `WebhookAuthConfiguration` of `AWS::CodePipeline::Webhook`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebhookAuthConfigurationProperty(Object);

impl WebhookAuthConfigurationProperty {
    /// `WebhookAuthConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The property used to configure acceptance of webhooks in an IP address range. For IP, only the `AllowedIPRange` property must be set. This property must be set to a valid CIDR range.
    ///
    /// `AllowedIPRange`.
    pub fn allowed_ip_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowedIPRange", value.into_value().into_node());
        self
    }

    /// The property used to configure GitHub authentication. For GITHUB_HMAC, only the `SecretToken` property must be set.
    ///
    /// > When creating CodePipeline webhooks, do not use your own credentials or reuse the same secret token across multiple webhooks. For optimal security, generate a unique secret token for each webhook you create. The secret token is an arbitrary string that you provide, which GitHub uses to compute and sign the webhook payloads sent to CodePipeline, for protecting the integrity and authenticity of the webhook payloads. Using your own credentials or reusing the same token across multiple webhooks can lead to security vulnerabilities. \> If a secret token was provided, it will be redacted in the response.
    ///
    /// `SecretToken`.
    pub fn secret_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecretToken", value.into_value().into_node());
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

impl Kind for WebhookAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebhookAuthConfigurationProperty> for WebhookAuthConfigurationProperty {}
impl From<WebhookAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebhookAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebhookAuthConfigurationProperty> for WebhookAuthConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WebhookAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The event criteria that specify when a webhook notification is sent to your URL.
///
/// The property type `WebhookFilterRule` of `AWS::CodePipeline::Webhook`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebhookFilterRuleProperty(Object);

impl WebhookFilterRuleProperty {
    /// `WebhookFilterRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `json_path`: A JsonPath expression that is applied to the body/payload of the webhook.
    pub fn new(json_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("JsonPath", json_path.into_value().into_node());
        Self(object_)
    }

    /// The value selected by the `JsonPath` expression must match what is supplied in the `MatchEquals` field. Otherwise, the request is ignored. Properties from the target action configuration can be included as placeholders in this value by surrounding the action configuration key with curly brackets. For example, if the value supplied here is "refs/heads/{Branch}" and the target action has an action configuration property called "Branch" with a value of "main", the `MatchEquals` value is evaluated as "refs/heads/main". For a list of action configuration properties for built-in action types, see [Pipeline Structure Reference Action Requirements](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html#action-requirements).
    ///
    /// `MatchEquals`.
    pub fn match_equals(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MatchEquals", value.into_value().into_node());
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

impl Kind for WebhookFilterRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebhookFilterRuleProperty> for WebhookFilterRuleProperty {}
impl From<WebhookFilterRuleProperty> for Node {
    #[inline]
    fn from(value: WebhookFilterRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebhookFilterRuleProperty> for WebhookFilterRuleProperty {
    #[inline]
    fn into_value(self) -> Value<WebhookFilterRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Authentication` of `AWS::CodePipeline::Webhook`.
pub enum Authentication {
    /// `GITHUB_HMAC`.
    GithubHmac,
    /// `IP`.
    Ip,
    /// `UNAUTHENTICATED`.
    Unauthenticated,
}

#[diagnostic::do_not_recommend]
impl Kind for Authentication {}
#[diagnostic::do_not_recommend]
impl TextKind for Authentication {}
#[diagnostic::do_not_recommend]
impl IdKind for Authentication {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Authentication {}
#[diagnostic::do_not_recommend]
impl IntoValue<Authentication> for Authentication {
    #[inline]
    fn into_value(self) -> Value<Authentication> {
        const VALUES: &[&str] = &["GITHUB_HMAC", "IP", "UNAUTHENTICATED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
