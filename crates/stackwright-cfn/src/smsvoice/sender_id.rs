// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::SenderId` and its property types.

use crate::l1::*;

/// Request a new sender ID that doesn't require registration.
///
/// `AWS::SMSVOICE::SenderId`; `Ref` returns the physical id, which is made of `IsoCountryCode`, `SenderId`.
/// Changing one of these replaces it: `IsoCountryCode`, `SenderId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSenderId(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::SenderId",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("sender_id.rules"),
};

impl CfnSenderId {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::SenderId";

    /// `CfnSenderId` with its required properties, in alphabetical order:
    ///
    /// - `iso_country_code`: The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
    /// - `sender_id`: The sender ID string to request.
    pub fn new(
        iso_country_code: impl IntoValue<String>,
        sender_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsoCountryCode", iso_country_code.into_value().into_node());
        object_.put("SenderId", sender_id.into_value().into_node());
        Self(object_)
    }

    /// By default this is set to false. When set to true the sender ID can't be deleted.
    ///
    /// `DeletionProtectionEnabled`; updated in place.
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtectionEnabled", value.into_value().into_node());
        self
    }

    /// An array of tags (key and value pairs) to associate with the sender ID.
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

impl Construct for CfnSenderId {
    type Handle = CfnSenderIdRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSenderIdRef {
        CfnSenderIdRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSenderId`] of a stack.
pub struct CfnSenderIdRef(NodeRef);

impl Clone for CfnSenderIdRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSenderIdRef {}
impl AsNode for CfnSenderIdRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSenderIdRef {
    /// What `Ref` returns: the physical id, which is made of `IsoCountryCode`, `SenderId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name of the `SenderId`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::smsvoice::SenderIdArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::smsvoice::SenderIdArn> for &CfnSenderIdRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::SenderIdArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
