// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::Session` and its property types.

use crate::l1::*;

/// Definition of AWS::Bedrock::Session Resource Type
///
/// `AWS::Bedrock::Session`; `Ref` returns its `SessionArn`, a [`bedrock::SessionArn`](kinds::bedrock::SessionArn).
/// Changing one of these replaces it: `EncryptionKeyArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSession(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::Session",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("session.rules"),
};

impl CfnSession {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::Session";

    /// `CfnSession` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the KMS key to use to encrypt the session data.
    ///
    /// `EncryptionKeyArn`; an update replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// A map of key-value pairs containing attributes to be persisted across the session.
    ///
    /// `SessionMetadata`; updated in place.
    pub fn session_metadata(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("SessionMetadata", value.into_value().into_node());
        self
    }

    /// A list of tags associated with the session.
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
    /// What `Ref` returns: its `SessionArn`, a [`bedrock::SessionArn`](kinds::bedrock::SessionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::SessionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp for when the session was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp for when the session was last modified.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the session.
    ///
    /// `Fn::GetAtt` of `SessionArn`.
    #[inline]
    pub fn attr_session_arn(&self) -> Value<kinds::bedrock::SessionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SessionArn")))
    }

    /// The unique identifier of the session in UUID format.
    ///
    /// `Fn::GetAtt` of `SessionId`.
    #[inline]
    pub fn attr_session_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SessionId")))
    }

    /// The current status of the session.
    ///
    /// `Fn::GetAtt` of `SessionStatus`.
    #[inline]
    pub fn attr_session_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SessionStatus")))
    }
}

impl IntoValue<kinds::bedrock::SessionArn> for &CfnSessionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::SessionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
