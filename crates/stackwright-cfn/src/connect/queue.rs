// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::Queue` and its property types.

use crate::l1::*;

/// Contains information about a queue.
///
/// `AWS::Connect::Queue`; `Ref` returns its `QueueArn`, a [`connect::QueueArn`](kinds::connect::QueueArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueue(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::Queue",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("queue.rules"),
};

impl CfnQueue {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::Queue";

    /// `CfnQueue` with its required properties, in alphabetical order:
    ///
    /// - `hours_of_operation_arn`: The Amazon Resource Name (ARN) of the hours of operation.
    /// - `instance_arn`: The identifier of the Connect Customer instance.
    /// - `name`: The name of the queue.
    pub fn new(
        hours_of_operation_arn: impl IntoValue<kinds::connect::HoursOfOperationArn>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "HoursOfOperationArn",
            hours_of_operation_arn.into_value().into_node(),
        );
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The email addresses that agents can use when replying to or initiating email contacts
    ///
    /// `AdditionalEmailAddresses`; updated in place.
    pub fn additional_email_addresses(
        mut self,
        value: impl IntoValue<List<EmailAddressProperty>>,
    ) -> Self {
        self.0
            .put("AdditionalEmailAddresses", value.into_value().into_node());
        self
    }

    /// The description of the queue.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The maximum number of contacts that can be in the queue before it is considered full.
    ///
    /// `MaxContacts`; updated in place.
    pub fn max_contacts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxContacts", value.into_value().into_node());
        self
    }

    /// The outbound caller ID name, number, and outbound whisper flow.
    ///
    /// `OutboundCallerConfig`; updated in place.
    pub fn outbound_caller_config(
        mut self,
        value: impl IntoValue<OutboundCallerConfigProperty>,
    ) -> Self {
        self.0
            .put("OutboundCallerConfig", value.into_value().into_node());
        self
    }

    /// The outbound email address ID for a specified queue.
    ///
    /// `OutboundEmailConfig`; updated in place.
    pub fn outbound_email_config(
        mut self,
        value: impl IntoValue<OutboundEmailConfigProperty>,
    ) -> Self {
        self.0
            .put("OutboundEmailConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARN) of the of the quick connects available to agents who are working the queue.
    ///
    /// `QuickConnectArns`; updated in place.
    pub fn quick_connect_arns(
        mut self,
        value: impl IntoValue<List<kinds::connect::QuickConnectArn>>,
    ) -> Self {
        self.0
            .put("QuickConnectArns", value.into_value().into_node());
        self
    }

    /// The status of the queue.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnQueue {
    type Handle = CfnQueueRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueueRef {
        CfnQueueRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueue`] of a stack.
pub struct CfnQueueRef(NodeRef);

impl Clone for CfnQueueRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueueRef {}
impl AsNode for CfnQueueRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueueRef {
    /// What `Ref` returns: its `QueueArn`, a [`connect::QueueArn`](kinds::connect::QueueArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::QueueArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS Region where this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[inline]
    pub fn attr_last_modified_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedRegion")))
    }

    /// The timestamp when this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Name (ARN) of the queue.
    ///
    /// `Fn::GetAtt` of `QueueArn`.
    #[inline]
    pub fn attr_queue_arn(&self) -> Value<kinds::connect::QueueArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QueueArn")))
    }

    /// The type of queue.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::connect::QueueArn> for &CfnQueueRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::QueueArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An email address configuration for the queue
///
/// The property type `EmailAddress` of `AWS::Connect::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailAddressProperty(Object);

impl EmailAddressProperty {
    /// `EmailAddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `email_address_arn`: The Amazon Resource Name (ARN) of the email address.
    pub fn new(email_address_arn: impl IntoValue<kinds::connect::EmailAddressArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EmailAddressArn",
            email_address_arn.into_value().into_node(),
        );
        Self(object_)
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

impl Kind for EmailAddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailAddressProperty> for EmailAddressProperty {}
impl From<EmailAddressProperty> for Node {
    #[inline]
    fn from(value: EmailAddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailAddressProperty> for EmailAddressProperty {
    #[inline]
    fn into_value(self) -> Value<EmailAddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The outbound caller ID name, number, and outbound whisper flow.
///
/// The property type `OutboundCallerConfig` of `AWS::Connect::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutboundCallerConfigProperty(Object);

impl OutboundCallerConfigProperty {
    /// `OutboundCallerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The caller ID name.
    ///
    /// `OutboundCallerIdName`.
    pub fn outbound_caller_id_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutboundCallerIdName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the outbound caller ID number.
    ///
    /// > Only use the phone number ARN format that doesn't contain `instance` in the path, for example, `arn:aws:connect:us-east-1:1234567890:phone-number/uuid`. This is the same ARN format that is returned when you create a phone number using CloudFormation, or when you call the [ListPhoneNumbersV2](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html) API.
    ///
    /// `OutboundCallerIdNumberArn`.
    pub fn outbound_caller_id_number_arn(
        mut self,
        value: impl IntoValue<kinds::connect::PhoneNumberArn>,
    ) -> Self {
        self.0
            .put("OutboundCallerIdNumberArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the outbound flow.
    ///
    /// `OutboundFlowArn`.
    pub fn outbound_flow_arn(mut self, value: impl IntoValue<kinds::connect::InstanceArn>) -> Self {
        self.0
            .put("OutboundFlowArn", value.into_value().into_node());
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

impl Kind for OutboundCallerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutboundCallerConfigProperty> for OutboundCallerConfigProperty {}
impl From<OutboundCallerConfigProperty> for Node {
    #[inline]
    fn from(value: OutboundCallerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutboundCallerConfigProperty> for OutboundCallerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OutboundCallerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The outbound email address ID.
///
/// The property type `OutboundEmailConfig` of `AWS::Connect::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutboundEmailConfigProperty(Object);

impl OutboundEmailConfigProperty {
    /// `OutboundEmailConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier of the email address.
    ///
    /// `OutboundEmailAddressId`.
    pub fn outbound_email_address_id(
        mut self,
        value: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        self.0
            .put("OutboundEmailAddressId", value.into_value().into_node());
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

impl Kind for OutboundEmailConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutboundEmailConfigProperty> for OutboundEmailConfigProperty {}
impl From<OutboundEmailConfigProperty> for Node {
    #[inline]
    fn from(value: OutboundEmailConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutboundEmailConfigProperty> for OutboundEmailConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OutboundEmailConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of `AWS::Connect::Queue`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
