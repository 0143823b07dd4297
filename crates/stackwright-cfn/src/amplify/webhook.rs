// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Amplify::Webhook` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Amplify::Webhook. Creates a webhook on an Amplify app.
///
/// `AWS::Amplify::Webhook`; `Ref` returns its `Arn`, a [`amplify::WebhookArn`](kinds::amplify::WebhookArn).
/// Changing one of these replaces it: `AppId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWebhook(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Amplify::Webhook",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("webhook.rules"),
};

impl CfnWebhook {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Amplify::Webhook";

    /// `CfnWebhook` with its required properties, in alphabetical order:
    ///
    /// - `branch_name`: The name for a branch that is part of an Amplify app.
    pub fn new(branch_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BranchName", branch_name.into_value().into_node());
        Self(object_)
    }

    /// The unique ID for an Amplify app.
    ///
    /// `AppId`; an update replaces the resource.
    pub fn app_id(mut self, value: impl IntoValue<kinds::amplify::AppId>) -> Self {
        self.0.put("AppId", value.into_value().into_node());
        self
    }

    /// The description for a webhook.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags for the webhook.
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
    /// What `Ref` returns: its `Arn`, a [`amplify::WebhookArn`](kinds::amplify::WebhookArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::amplify::WebhookArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the webhook.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::amplify::WebhookArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique ID for a webhook.
    ///
    /// `Fn::GetAtt` of `WebhookId`.
    #[inline]
    pub fn attr_webhook_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebhookId")))
    }

    /// The URL of the webhook.
    ///
    /// `Fn::GetAtt` of `WebhookUrl`.
    #[inline]
    pub fn attr_webhook_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebhookUrl")))
    }
}

impl IntoValue<kinds::amplify::WebhookArn> for &CfnWebhookRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amplify::WebhookArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
