// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::VerifiedDestinationNumber` and its property types.

use crate::l1::*;

/// A destination phone number that has been registered for verification with AWS End User Messaging SMS. A newly created number is in PENDING status; it becomes VERIFIED only after the recipient supplies the one-time code out of band.
///
/// `AWS::SMSVOICE::VerifiedDestinationNumber`; `Ref` returns its `VerifiedDestinationNumberArn`, a [`smsvoice::VerifiedDestinationNumberArn`](kinds::smsvoice::VerifiedDestinationNumberArn).
/// Changing one of these replaces it: `DestinationPhoneNumber`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVerifiedDestinationNumber(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::VerifiedDestinationNumber",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("verified_destination_number.rules"),
};

impl CfnVerifiedDestinationNumber {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::VerifiedDestinationNumber";

    /// `CfnVerifiedDestinationNumber` with its required properties, in alphabetical order:
    ///
    /// - `destination_phone_number`: The verified destination phone number, in E.164 format.
    pub fn new(destination_phone_number: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationPhoneNumber",
            destination_phone_number.into_value().into_node(),
        );
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnVerifiedDestinationNumber {
    type Handle = CfnVerifiedDestinationNumberRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVerifiedDestinationNumberRef {
        CfnVerifiedDestinationNumberRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVerifiedDestinationNumber`] of a stack.
pub struct CfnVerifiedDestinationNumberRef(NodeRef);

impl Clone for CfnVerifiedDestinationNumberRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVerifiedDestinationNumberRef {}
impl AsNode for CfnVerifiedDestinationNumberRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVerifiedDestinationNumberRef {
    /// What `Ref` returns: its `VerifiedDestinationNumberArn`, a [`smsvoice::VerifiedDestinationNumberArn`](kinds::smsvoice::VerifiedDestinationNumberArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::VerifiedDestinationNumberArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the verified destination phone number was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The status of the verified destination phone number. PENDING means the phone number has not been verified yet; VERIFIED means it is verified and can receive messages.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon Resource Name (ARN) for the verified destination phone number.
    ///
    /// `Fn::GetAtt` of `VerifiedDestinationNumberArn`.
    #[inline]
    pub fn attr_verified_destination_number_arn(
        &self,
    ) -> Value<kinds::smsvoice::VerifiedDestinationNumberArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerifiedDestinationNumberArn"),
        ))
    }

    /// The unique identifier for the verified destination phone number.
    ///
    /// `Fn::GetAtt` of `VerifiedDestinationNumberId`.
    #[inline]
    pub fn attr_verified_destination_number_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerifiedDestinationNumberId"),
        ))
    }
}

impl IntoValue<kinds::smsvoice::VerifiedDestinationNumberArn> for &CfnVerifiedDestinationNumberRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::VerifiedDestinationNumberArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
