// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::Listener` and its property types.

use crate::l1::*;

/// Creates a listener for a service. Before you start using your Amazon VPC Lattice service, you must add one or more listeners. A listener is a process that checks for connection requests to your services. For more information, see [Listeners](https://docs.aws.amazon.com/vpc-lattice/latest/ug/listeners.html) in the *Amazon VPC Lattice User Guide*.
///
/// `AWS::VpcLattice::Listener`; `Ref` returns its `Arn`, a [`vpclattice::ListenerArn`](kinds::vpclattice::ListenerArn).
/// Changing one of these replaces it: `Name`, `Port`, `Protocol`, `ServiceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnListener(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::Listener",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("listener.rules"),
};

impl CfnListener {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::Listener";

    /// `CfnListener` with its required properties, in alphabetical order:
    ///
    /// - `default_action`: The action for the default rule.
    /// - `protocol`: The listener protocol.
    pub fn new(
        default_action: impl IntoValue<DefaultActionProperty>,
        protocol: impl IntoValue<Protocol>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultAction", default_action.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
    }

    /// The name of the listener. A listener name must be unique within a service. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// If you don't specify a name, CloudFormation generates one. However, if you specify a name, and later want to replace the resource, you must specify a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The listener port. You can specify a value from 1 to 65535. For HTTP, the default is 80. For HTTPS, the default is 443.
    ///
    /// `Port`; an update replaces the resource.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The ID or ARN of the service.
    ///
    /// `ServiceIdentifier`; an update replaces the resource.
    pub fn service_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceIdentifier", value.into_value().into_node());
        self
    }

    /// The tags for the listener.
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

impl Construct for CfnListener {
    type Handle = CfnListenerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnListenerRef {
        CfnListenerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnListener`] of a stack.
pub struct CfnListenerRef(NodeRef);

impl Clone for CfnListenerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnListenerRef {}
impl AsNode for CfnListenerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnListenerRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::ListenerArn`](kinds::vpclattice::ListenerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::ListenerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::ListenerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the listener.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[inline]
    pub fn attr_service_arn(&self) -> Value<kinds::vpclattice::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceArn")))
    }

    /// The ID of the service.
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[inline]
    pub fn attr_service_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceId")))
    }
}

impl IntoValue<kinds::vpclattice::ListenerArn> for &CfnListenerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::ListenerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The action for the default rule. Each listener has a default rule. The default rule is used if no other rules match.
///
/// The property type `DefaultAction` of `AWS::VpcLattice::Listener`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultActionProperty(Object);

impl DefaultActionProperty {
    /// `DefaultActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes an action that returns a custom HTTP response.
    ///
    /// `FixedResponse`.
    pub fn fixed_response(mut self, value: impl IntoValue<FixedResponseProperty>) -> Self {
        self.0.put("FixedResponse", value.into_value().into_node());
        self
    }

    /// Describes a forward action. You can use forward actions to route requests to one or more target groups.
    ///
    /// `Forward`.
    pub fn forward(mut self, value: impl IntoValue<ForwardProperty>) -> Self {
        self.0.put("Forward", value.into_value().into_node());
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

impl Kind for DefaultActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultActionProperty> for DefaultActionProperty {}
impl From<DefaultActionProperty> for Node {
    #[inline]
    fn from(value: DefaultActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultActionProperty> for DefaultActionProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action that returns a custom HTTP response.
///
/// The property type `FixedResponse` of `AWS::VpcLattice::Listener`.
#[must_use = "a property type does nothing until it is set"]
pub struct FixedResponseProperty(Object);

impl FixedResponseProperty {
    /// `FixedResponseProperty` with its required properties, in alphabetical order:
    ///
    /// - `status_code`: The HTTP response code.
    pub fn new(status_code: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatusCode", status_code.into_value().into_node());
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

impl Kind for FixedResponseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FixedResponseProperty> for FixedResponseProperty {}
impl From<FixedResponseProperty> for Node {
    #[inline]
    fn from(value: FixedResponseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FixedResponseProperty> for FixedResponseProperty {
    #[inline]
    fn into_value(self) -> Value<FixedResponseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
///
/// The property type `Forward` of `AWS::VpcLattice::Listener`.
#[must_use = "a property type does nothing until it is set"]
pub struct ForwardProperty(Object);

impl ForwardProperty {
    /// `ForwardProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_groups`: The target groups.
    pub fn new(target_groups: impl IntoValue<List<WeightedTargetGroupProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetGroups", target_groups.into_value().into_node());
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

impl Kind for ForwardProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ForwardProperty> for ForwardProperty {}
impl From<ForwardProperty> for Node {
    #[inline]
    fn from(value: ForwardProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ForwardProperty> for ForwardProperty {
    #[inline]
    fn into_value(self) -> Value<ForwardProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the weight of a target group.
///
/// The property type `WeightedTargetGroup` of `AWS::VpcLattice::Listener`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeightedTargetGroupProperty(Object);

impl WeightedTargetGroupProperty {
    /// `WeightedTargetGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_group_identifier`: The ID of the target group.
    pub fn new(target_group_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TargetGroupIdentifier",
            target_group_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Only required if you specify multiple target groups for a forward action. The weight determines how requests are distributed to the target group. For example, if you specify two target groups, each with a weight of 10, each target group receives half the requests. If you specify two target groups, one with a weight of 10 and the other with a weight of 20, the target group with a weight of 20 receives twice as many requests as the other target group. If there's only one target group specified, then the default value is 100.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for WeightedTargetGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeightedTargetGroupProperty> for WeightedTargetGroupProperty {}
impl From<WeightedTargetGroupProperty> for Node {
    #[inline]
    fn from(value: WeightedTargetGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeightedTargetGroupProperty> for WeightedTargetGroupProperty {
    #[inline]
    fn into_value(self) -> Value<WeightedTargetGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Protocol` of `AWS::VpcLattice::Listener`.
pub enum Protocol {
    /// `HTTP`.
    Http,
    /// `HTTPS`.
    Https,
    /// `TLS_PASSTHROUGH`.
    TlsPassthrough,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["HTTP", "HTTPS", "TLS_PASSTHROUGH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
