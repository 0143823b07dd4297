// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::ContactFlow` and its property types.

use crate::l1::*;

/// Specifies a flow for an Connect Customer instance.
///
/// `AWS::Connect::ContactFlow`; `Ref` returns its `ContactFlowArn`, a [`connect::ContactFlowArn`](kinds::connect::ContactFlowArn).
/// Changing one of these replaces it: `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContactFlow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::ContactFlow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("contact_flow.rules"),
};

impl CfnContactFlow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::ContactFlow";

    /// `CfnContactFlow` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of the flow.
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the Connect Customer instance.
    /// - `name`: The name of the flow.
    /// - `r#type`: The type of the flow.
    pub fn new(
        content: impl IntoValue<String>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The description of the flow.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The state of the flow.
    ///
    /// `State`; one of `ACTIVE`, `ARCHIVED`; updated in place.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnContactFlow {
    type Handle = CfnContactFlowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactFlowRef {
        CfnContactFlowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContactFlow`] of a stack.
pub struct CfnContactFlowRef(NodeRef);

impl Clone for CfnContactFlowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactFlowRef {}
impl AsNode for CfnContactFlowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactFlowRef {
    /// What `Ref` returns: its `ContactFlowArn`, a [`connect::ContactFlowArn`](kinds::connect::ContactFlowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::ContactFlowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// `Ref` returns the Amazon Resource Name (ARN) of the flow.
    ///
    /// `Fn::GetAtt` of `ContactFlowArn`.
    #[inline]
    pub fn attr_contact_flow_arn(&self) -> Value<kinds::connect::ContactFlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ContactFlowArn")))
    }
}

impl IntoValue<kinds::connect::ContactFlowArn> for &CfnContactFlowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::ContactFlowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `State` of `AWS::Connect::ContactFlow`.
pub enum State {
    /// `ACTIVE`.
    Active,
    /// `ARCHIVED`.
    Archived,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["ACTIVE", "ARCHIVED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::Connect::ContactFlow`.
pub enum Type {
    /// `AGENT_HOLD`.
    AgentHold,
    /// `AGENT_TRANSFER`.
    AgentTransfer,
    /// `AGENT_WHISPER`.
    AgentWhisper,
    /// `CAMPAIGN`.
    Campaign,
    /// `CONTACT_FLOW`.
    ContactFlow,
    /// `CUSTOMER_HOLD`.
    CustomerHold,
    /// `CUSTOMER_QUEUE`.
    CustomerQueue,
    /// `CUSTOMER_WHISPER`.
    CustomerWhisper,
    /// `OUTBOUND_WHISPER`.
    OutboundWhisper,
    /// `QUEUE_TRANSFER`.
    QueueTransfer,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "AGENT_HOLD",
            "AGENT_TRANSFER",
            "AGENT_WHISPER",
            "CAMPAIGN",
            "CONTACT_FLOW",
            "CUSTOMER_HOLD",
            "CUSTOMER_QUEUE",
            "CUSTOMER_WHISPER",
            "OUTBOUND_WHISPER",
            "QUEUE_TRANSFER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
