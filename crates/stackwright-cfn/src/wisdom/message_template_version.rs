// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::MessageTemplateVersion` and its property types.

use crate::l1::*;

/// Creates a new Amazon Q in Connect message template version from the current content and configuration of a message template. Versions are immutable and monotonically increasing. Once a version is created, you can reference a specific version of the message template by passing in `<messageTemplateArn>:<versionNumber>` as the message template identifier. An error is displayed if the supplied `messageTemplateContentSha256` is different from the `messageTemplateContentSha256` of the message template with `$LATEST` qualifier. If multiple `CreateMessageTemplateVersion` requests are made while the message template remains the same, only the first invocation creates a new version and the succeeding requests will return the same response as the first invocation.
///
/// `AWS::Wisdom::MessageTemplateVersion`; `Ref` returns its `MessageTemplateVersionArn`, a [`wisdom::MessageTemplateVersionArn`](kinds::wisdom::MessageTemplateVersionArn).
/// Changing one of these replaces it: `MessageTemplateArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMessageTemplateVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::MessageTemplateVersion",
    tags: None,
    rules: include_str!("message_template_version.rules"),
};

impl CfnMessageTemplateVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::MessageTemplateVersion";

    /// `CfnMessageTemplateVersion` with its required properties, in alphabetical order:
    ///
    /// - `message_template_arn`: The Amazon Resource Name (ARN) of the message template.
    pub fn new(message_template_arn: impl IntoValue<kinds::wisdom::MessageTemplateArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MessageTemplateArn",
            message_template_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The content SHA256 of the message template.
    ///
    /// `MessageTemplateContentSha256`; an update may replace the resource.
    pub fn message_template_content_sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "MessageTemplateContentSha256",
            value.into_value().into_node(),
        );
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

impl Construct for CfnMessageTemplateVersion {
    type Handle = CfnMessageTemplateVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMessageTemplateVersionRef {
        CfnMessageTemplateVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMessageTemplateVersion`] of a stack.
pub struct CfnMessageTemplateVersionRef(NodeRef);

impl Clone for CfnMessageTemplateVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMessageTemplateVersionRef {}
impl AsNode for CfnMessageTemplateVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMessageTemplateVersionRef {
    /// What `Ref` returns: its `MessageTemplateVersionArn`, a [`wisdom::MessageTemplateVersionArn`](kinds::wisdom::MessageTemplateVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wisdom::MessageTemplateVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Message Template Version.
    ///
    /// `Fn::GetAtt` of `MessageTemplateVersionArn`.
    #[inline]
    pub fn attr_message_template_version_arn(
        &self,
    ) -> Value<kinds::wisdom::MessageTemplateVersionArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MessageTemplateVersionArn"),
        ))
    }

    /// The version number for this Message Template Version.
    ///
    /// `Fn::GetAtt` of `MessageTemplateVersionNumber`.
    #[inline]
    pub fn attr_message_template_version_number(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MessageTemplateVersionNumber"),
        ))
    }
}

impl IntoValue<kinds::wisdom::MessageTemplateVersionArn> for &CfnMessageTemplateVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::MessageTemplateVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
