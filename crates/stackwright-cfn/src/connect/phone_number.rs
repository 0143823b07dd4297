// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::PhoneNumber` and its property types.

use crate::l1::*;

/// Claims a phone number to the specified Connect Customer instance or traffic distribution group.
///
/// `AWS::Connect::PhoneNumber`; `Ref` returns its `PhoneNumberArn`, a [`connect::PhoneNumberArn`](kinds::connect::PhoneNumberArn).
/// Changing one of these replaces it: `CountryCode`, `Description`, `Prefix`, `SourcePhoneNumberArn`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPhoneNumber(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::PhoneNumber",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("phone_number.rules"),
};

impl CfnPhoneNumber {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::PhoneNumber";

    /// `CfnPhoneNumber` with its required properties, in alphabetical order:
    ///
    /// - `target_arn`: The Amazon Resource Name (ARN) for Connect Customer instances or traffic distribution group that phone numbers are claimed to.
    pub fn new(target_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// The ISO country code.
    ///
    /// `CountryCode`; an update replaces the resource.
    pub fn country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CountryCode", value.into_value().into_node());
        self
    }

    /// The description of the phone number.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The prefix of the phone number. If provided, it must contain `+` as part of the country code.
    ///
    /// *Pattern*: `^\\+[0-9]{1,15}`
    ///
    /// `Prefix`; an update replaces the resource.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// The claimed phone number ARN that was previously imported from the external service, such as AWS End User Messaging. If it is from AWS End User Messaging, it looks like the ARN of the phone number that was imported from AWS End User Messaging.
    ///
    /// `SourcePhoneNumberArn`; an update replaces the resource.
    pub fn source_phone_number_arn(
        mut self,
        value: impl IntoValue<kinds::connect::PhoneNumberArn>,
    ) -> Self {
        self.0
            .put("SourcePhoneNumberArn", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of phone number.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Construct for CfnPhoneNumber {
    type Handle = CfnPhoneNumberRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPhoneNumberRef {
        CfnPhoneNumberRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPhoneNumber`] of a stack.
pub struct CfnPhoneNumberRef(NodeRef);

impl Clone for CfnPhoneNumberRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPhoneNumberRef {}
impl AsNode for CfnPhoneNumberRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPhoneNumberRef {
    /// What `Ref` returns: its `PhoneNumberArn`, a [`connect::PhoneNumberArn`](kinds::connect::PhoneNumberArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::PhoneNumberArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The phone number, in E.164 format.
    ///
    /// `Fn::GetAtt` of `Address`.
    #[inline]
    pub fn attr_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Address")))
    }

    /// The Amazon Resource Name (ARN) of the phone number.
    ///
    /// `Fn::GetAtt` of `PhoneNumberArn`.
    #[inline]
    pub fn attr_phone_number_arn(&self) -> Value<kinds::connect::PhoneNumberArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PhoneNumberArn")))
    }
}

impl IntoValue<kinds::connect::PhoneNumberArn> for &CfnPhoneNumberRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::PhoneNumberArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
