// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::QuickConnect` and its property types.

use crate::l1::*;

/// Specifies a quick connect for an Connect Customer instance.
///
/// `AWS::Connect::QuickConnect`; `Ref` returns its `QuickConnectArn`, a [`connect::QuickConnectArn`](kinds::connect::QuickConnectArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQuickConnect(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::QuickConnect",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("quick_connect.rules"),
};

impl CfnQuickConnect {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::QuickConnect";

    /// `CfnQuickConnect` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The name of the quick connect.
    /// - `quick_connect_config`: Contains information about the quick connect.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
        quick_connect_config: impl IntoValue<QuickConnectConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "QuickConnectConfig",
            quick_connect_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the quick connect.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnQuickConnect {
    type Handle = CfnQuickConnectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQuickConnectRef {
        CfnQuickConnectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQuickConnect`] of a stack.
pub struct CfnQuickConnectRef(NodeRef);

impl Clone for CfnQuickConnectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQuickConnectRef {}
impl AsNode for CfnQuickConnectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQuickConnectRef {
    /// What `Ref` returns: its `QuickConnectArn`, a [`connect::QuickConnectArn`](kinds::connect::QuickConnectArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::QuickConnectArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the quick connect.
    ///
    /// `Fn::GetAtt` of `QuickConnectArn`.
    #[inline]
    pub fn attr_quick_connect_arn(&self) -> Value<kinds::connect::QuickConnectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QuickConnectArn")))
    }

    /// The type of quick connect. In the Amazon Connect admin website, when you create a quick connect, you are prompted to assign one of the following types: Agent (USER), External (PHONE_NUMBER), or Queue (QUEUE).
    ///
    /// `Fn::GetAtt` of `QuickConnectType`.
    #[inline]
    pub fn attr_quick_connect_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QuickConnectType")))
    }
}

impl IntoValue<kinds::connect::QuickConnectArn> for &CfnQuickConnectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::QuickConnectArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The flow configuration. This is required only if QuickConnectType is FLOW.
///
/// The property type `FlowQuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowQuickConnectConfigProperty(Object);

impl FlowQuickConnectConfigProperty {
    /// `FlowQuickConnectConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `contact_flow_arn`: The identifier of the contact flow.
    pub fn new(contact_flow_arn: impl IntoValue<kinds::connect::ContactFlowArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactFlowArn", contact_flow_arn.into_value().into_node());
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

impl Kind for FlowQuickConnectConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowQuickConnectConfigProperty> for FlowQuickConnectConfigProperty {}
impl From<FlowQuickConnectConfigProperty> for Node {
    #[inline]
    fn from(value: FlowQuickConnectConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowQuickConnectConfigProperty> for FlowQuickConnectConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FlowQuickConnectConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a phone number for a quick connect.
///
/// The property type `PhoneNumberQuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[must_use = "a property type does nothing until it is set"]
pub struct PhoneNumberQuickConnectConfigProperty(Object);

impl PhoneNumberQuickConnectConfigProperty {
    /// `PhoneNumberQuickConnectConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `phone_number`: The phone number in E.164 format.
    pub fn new(phone_number: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PhoneNumber", phone_number.into_value().into_node());
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

impl Kind for PhoneNumberQuickConnectConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PhoneNumberQuickConnectConfigProperty> for PhoneNumberQuickConnectConfigProperty {}
impl From<PhoneNumberQuickConnectConfigProperty> for Node {
    #[inline]
    fn from(value: PhoneNumberQuickConnectConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PhoneNumberQuickConnectConfigProperty> for PhoneNumberQuickConnectConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PhoneNumberQuickConnectConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a queue for a quick connect. The flow must be of type Transfer to Queue.
///
/// The property type `QueueQuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueueQuickConnectConfigProperty(Object);

impl QueueQuickConnectConfigProperty {
    /// `QueueQuickConnectConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `contact_flow_arn`: The Amazon Resource Name (ARN) of the flow.
    /// - `queue_arn`: The Amazon Resource Name (ARN) of the queue.
    pub fn new(
        contact_flow_arn: impl IntoValue<kinds::connect::ContactFlowArn>,
        queue_arn: impl IntoValue<kinds::connect::QueueArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactFlowArn", contact_flow_arn.into_value().into_node());
        object_.put("QueueArn", queue_arn.into_value().into_node());
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

impl Kind for QueueQuickConnectConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueueQuickConnectConfigProperty> for QueueQuickConnectConfigProperty {}
impl From<QueueQuickConnectConfigProperty> for Node {
    #[inline]
    fn from(value: QueueQuickConnectConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueueQuickConnectConfigProperty> for QueueQuickConnectConfigProperty {
    #[inline]
    fn into_value(self) -> Value<QueueQuickConnectConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration settings for a quick connect.
///
/// The property type `QuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuickConnectConfigProperty(Object);

impl QuickConnectConfigProperty {
    /// `QuickConnectConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `quick_connect_type`: The type of quick connect.
    pub fn new(quick_connect_type: impl IntoValue<QuickConnectType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "QuickConnectType",
            quick_connect_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The flow configuration. This is required only if QuickConnectType is FLOW.
    ///
    /// `FlowConfig`.
    pub fn flow_config(mut self, value: impl IntoValue<FlowQuickConnectConfigProperty>) -> Self {
        self.0.put("FlowConfig", value.into_value().into_node());
        self
    }

    /// The phone configuration. This is required only if QuickConnectType is PHONE_NUMBER.
    ///
    /// `PhoneConfig`.
    pub fn phone_config(
        mut self,
        value: impl IntoValue<PhoneNumberQuickConnectConfigProperty>,
    ) -> Self {
        self.0.put("PhoneConfig", value.into_value().into_node());
        self
    }

    /// The queue configuration. This is required only if QuickConnectType is QUEUE.
    ///
    /// `QueueConfig`.
    pub fn queue_config(mut self, value: impl IntoValue<QueueQuickConnectConfigProperty>) -> Self {
        self.0.put("QueueConfig", value.into_value().into_node());
        self
    }

    /// The user configuration. This is required only if QuickConnectType is USER.
    ///
    /// `UserConfig`.
    pub fn user_config(mut self, value: impl IntoValue<UserQuickConnectConfigProperty>) -> Self {
        self.0.put("UserConfig", value.into_value().into_node());
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

impl Kind for QuickConnectConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuickConnectConfigProperty> for QuickConnectConfigProperty {}
impl From<QuickConnectConfigProperty> for Node {
    #[inline]
    fn from(value: QuickConnectConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuickConnectConfigProperty> for QuickConnectConfigProperty {
    #[inline]
    fn into_value(self) -> Value<QuickConnectConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the quick connect configuration settings for a user. The contact flow must be of type Transfer to Agent.
///
/// The property type `UserQuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserQuickConnectConfigProperty(Object);

impl UserQuickConnectConfigProperty {
    /// `UserQuickConnectConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `contact_flow_arn`: The Amazon Resource Name (ARN) of the flow.
    /// - `user_arn`: The Amazon Resource Name (ARN) of the user.
    pub fn new(
        contact_flow_arn: impl IntoValue<kinds::connect::ContactFlowArn>,
        user_arn: impl IntoValue<kinds::connect::UserArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactFlowArn", contact_flow_arn.into_value().into_node());
        object_.put("UserArn", user_arn.into_value().into_node());
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

impl Kind for UserQuickConnectConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserQuickConnectConfigProperty> for UserQuickConnectConfigProperty {}
impl From<UserQuickConnectConfigProperty> for Node {
    #[inline]
    fn from(value: UserQuickConnectConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserQuickConnectConfigProperty> for UserQuickConnectConfigProperty {
    #[inline]
    fn into_value(self) -> Value<UserQuickConnectConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `QuickConnectType` of a `QuickConnectConfig` of `AWS::Connect::QuickConnect`.
pub enum QuickConnectType {
    /// `FLOW`.
    Flow,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `QUEUE`.
    Queue,
    /// `USER`.
    User,
}

#[diagnostic::do_not_recommend]
impl Kind for QuickConnectType {}
#[diagnostic::do_not_recommend]
impl TextKind for QuickConnectType {}
#[diagnostic::do_not_recommend]
impl IdKind for QuickConnectType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for QuickConnectType {}
#[diagnostic::do_not_recommend]
impl IntoValue<QuickConnectType> for QuickConnectType {
    #[inline]
    fn into_value(self) -> Value<QuickConnectType> {
        const VALUES: &[&str] = &["FLOW", "PHONE_NUMBER", "QUEUE", "USER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
