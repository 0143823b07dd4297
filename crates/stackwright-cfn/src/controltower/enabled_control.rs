// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ControlTower::EnabledControl` and its property types.

use crate::l1::*;

/// The resource represents an enabled control. It specifies an asynchronous operation that creates AWS resources on the specified organizational unit and the accounts it contains. The resources created will vary according to the control that you specify.
///
/// `AWS::ControlTower::EnabledControl`; `Ref` returns the physical id, which is made of `TargetIdentifier`, `ControlIdentifier`.
/// Changing one of these replaces it: `ControlIdentifier`, `TargetIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnabledControl(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ControlTower::EnabledControl",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("enabled_control.rules"),
};

impl CfnEnabledControl {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ControlTower::EnabledControl";

    /// `CfnEnabledControl` with its required properties, in alphabetical order:
    ///
    /// - `control_identifier`: The ARN of the control.
    /// - `target_identifier`: The ARN of the organizational unit.
    pub fn new(
        control_identifier: impl IntoValue<String>,
        target_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ControlIdentifier",
            control_identifier.into_value().into_node(),
        );
        object_.put(
            "TargetIdentifier",
            target_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Array of `EnabledControlParameter` objects.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(
        mut self,
        value: impl IntoValue<List<EnabledControlParameterProperty>>,
    ) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// A set of tags to assign to the enabled control.
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

impl Construct for CfnEnabledControl {
    type Handle = CfnEnabledControlRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnabledControlRef {
        CfnEnabledControlRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnabledControl`] of a stack.
pub struct CfnEnabledControlRef(NodeRef);

impl Clone for CfnEnabledControlRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnabledControlRef {}
impl AsNode for CfnEnabledControlRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnabledControlRef {
    /// What `Ref` returns: the physical id, which is made of `TargetIdentifier`, `ControlIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A set of parameters that configure the behavior of the enabled control. Expressed as a key/value pair, where `Key` is of type `String` and `Value` is of type `Document`.
///
/// The property type `EnabledControlParameter` of `AWS::ControlTower::EnabledControl`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnabledControlParameterProperty(Object);

impl EnabledControlParameterProperty {
    /// `EnabledControlParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of a key/value pair.
    /// - `value`: The value of a key/value pair.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<JsonOrText>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for EnabledControlParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnabledControlParameterProperty> for EnabledControlParameterProperty {}
impl From<EnabledControlParameterProperty> for Node {
    #[inline]
    fn from(value: EnabledControlParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnabledControlParameterProperty> for EnabledControlParameterProperty {
    #[inline]
    fn into_value(self) -> Value<EnabledControlParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
