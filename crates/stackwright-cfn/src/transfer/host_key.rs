// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::HostKey` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::Transfer::HostKey
///
/// `AWS::Transfer::HostKey`; `Ref` returns its `Arn`, a [`transfer::HostKeyArn`](kinds::transfer::HostKeyArn).
/// Changing one of these replaces it: `HostKeyBody`, `ServerId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHostKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::HostKey",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("host_key.rules"),
};

impl CfnHostKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::HostKey";

    /// `CfnHostKey` with its required properties, in alphabetical order:
    ///
    /// - `server_id`: The identifier of the server that contains the host key.
    pub fn new(server_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ServerId", server_id.into_value().into_node());
        Self(object_)
    }

    /// The text description for this host key.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The private key portion of an SSH key pair. Transfer Family accepts RSA, ECDSA, and ED25519 keys.
    ///
    /// `HostKeyBody`; an update replaces the resource.
    pub fn host_key_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostKeyBody", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for host keys.
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

impl Construct for CfnHostKey {
    type Handle = CfnHostKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHostKeyRef {
        CfnHostKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHostKey`] of a stack.
pub struct CfnHostKeyRef(NodeRef);

impl Clone for CfnHostKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHostKeyRef {}
impl AsNode for CfnHostKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHostKeyRef {
    /// What `Ref` returns: its `Arn`, a [`transfer::HostKeyArn`](kinds::transfer::HostKeyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transfer::HostKeyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) for the host key.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::HostKeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date on which the host key was added to the server.
    ///
    /// `Fn::GetAtt` of `DateImported`.
    #[inline]
    pub fn attr_date_imported(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DateImported")))
    }

    /// The public key fingerprint, which is a short sequence of bytes used to identify the longer public key.
    ///
    /// `Fn::GetAtt` of `HostKeyFingerprint`.
    #[inline]
    pub fn attr_host_key_fingerprint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostKeyFingerprint")))
    }

    /// A unique identifier for the host key.
    ///
    /// `Fn::GetAtt` of `HostKeyId`.
    #[inline]
    pub fn attr_host_key_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostKeyId")))
    }

    /// The encryption algorithm that is used for the host key.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::transfer::HostKeyArn> for &CfnHostKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::HostKeyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
