// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MailManagerRelay` and its property types.

use crate::l1::*;

/// Resource to create an SMTP relay, which can be used within a Mail Manager rule set to forward incoming emails to defined relay destinations.
///
/// `AWS::SES::MailManagerRelay`; `Ref` returns its `RelayId`, a [`ses::MailManagerRelayId`](kinds::ses::MailManagerRelayId).
/// Attributes: `RelayArn`, `RelayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMailManagerRelay(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MailManagerRelay",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mail_manager_relay.rules"),
};

impl CfnMailManagerRelay {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MailManagerRelay";

    /// `CfnMailManagerRelay` with its required properties, in alphabetical order:
    ///
    /// - `authentication`: Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored.
    /// - `server_name`: The destination relay server address.
    /// - `server_port`: The destination relay server port.
    pub fn new(
        authentication: impl IntoValue<RelayAuthenticationProperty>,
        server_name: impl IntoValue<String>,
        server_port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Authentication", authentication.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("ServerPort", server_port.into_value().into_node());
        Self(object_)
    }

    /// The unique relay name.
    ///
    /// `RelayName`; updated in place.
    pub fn relay_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RelayName", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnMailManagerRelay {
    type Handle = CfnMailManagerRelayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMailManagerRelayRef {
        CfnMailManagerRelayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMailManagerRelay`] of a stack.
pub struct CfnMailManagerRelayRef(NodeRef);

impl Clone for CfnMailManagerRelayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMailManagerRelayRef {}
impl AsNode for CfnMailManagerRelayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMailManagerRelayRef {
    /// What `Ref` returns: its `RelayId`, a [`ses::MailManagerRelayId`](kinds::ses::MailManagerRelayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MailManagerRelayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the relay.
    ///
    /// `Fn::GetAtt` of `RelayArn`.
    #[inline]
    pub fn attr_relay_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RelayArn")))
    }

    /// The unique relay identifier.
    ///
    /// `Fn::GetAtt` of `RelayId`.
    #[inline]
    pub fn attr_relay_id(&self) -> Value<kinds::ses::MailManagerRelayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RelayId")))
    }
}

impl IntoValue<kinds::ses::MailManagerRelayId> for &CfnMailManagerRelayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MailManagerRelayId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored, or specify an empty NoAuthentication structure if the relay destination server does not require SMTP credential authentication.
///
/// > This data type is a UNION, so only one of the following members can be specified when used or returned.
///
/// The property type `RelayAuthentication` of `AWS::SES::MailManagerRelay`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelayAuthenticationProperty(Object);

impl RelayAuthenticationProperty {
    /// `RelayAuthenticationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Keep an empty structure if the relay destination server does not require SMTP credential authentication.
    ///
    /// `NoAuthentication`; free JSON, such as an [`Object`].
    pub fn no_authentication(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("NoAuthentication", value.into_value().into_node());
        self
    }

    /// The ARN of the secret created in secrets manager where the relay server's SMTP credentials are stored.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
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

impl Kind for RelayAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelayAuthenticationProperty> for RelayAuthenticationProperty {}
impl From<RelayAuthenticationProperty> for Node {
    #[inline]
    fn from(value: RelayAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelayAuthenticationProperty> for RelayAuthenticationProperty {
    #[inline]
    fn into_value(self) -> Value<RelayAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
