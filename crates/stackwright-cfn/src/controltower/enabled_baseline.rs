// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ControlTower::EnabledBaseline` and its property types.

use crate::l1::*;

/// Definition of AWS::ControlTower::EnabledBaseline Resource Type
///
/// `AWS::ControlTower::EnabledBaseline`; `Ref` returns its `EnabledBaselineIdentifier`, a [`controltower::EnabledBaselineIdentifier`](kinds::controltower::EnabledBaselineIdentifier).
/// Changing one of these replaces it: `BaselineIdentifier`, `TargetIdentifier`.
/// Attributes: `EnabledBaselineIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnabledBaseline(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ControlTower::EnabledBaseline",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("enabled_baseline.rules"),
};

impl CfnEnabledBaseline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ControlTower::EnabledBaseline";

    /// `CfnEnabledBaseline` with its required properties, in alphabetical order:
    ///
    /// - `baseline_identifier`: The specific `Baseline` enabled as part of the `EnabledBaseline` resource.
    /// - `baseline_version`: The enabled version of the `Baseline`.
    /// - `target_identifier`: The target on which to enable the `Baseline`.
    pub fn new(
        baseline_identifier: impl IntoValue<String>,
        baseline_version: impl IntoValue<String>,
        target_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BaselineIdentifier",
            baseline_identifier.into_value().into_node(),
        );
        object_.put("BaselineVersion", baseline_version.into_value().into_node());
        object_.put(
            "TargetIdentifier",
            target_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Shows the parameters that are applied when enabling this `Baseline`.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<List<ParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnEnabledBaseline {
    type Handle = CfnEnabledBaselineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnabledBaselineRef {
        CfnEnabledBaselineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnabledBaseline`] of a stack.
pub struct CfnEnabledBaselineRef(NodeRef);

impl Clone for CfnEnabledBaselineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnabledBaselineRef {}
impl AsNode for CfnEnabledBaselineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnabledBaselineRef {
    /// What `Ref` returns: its `EnabledBaselineIdentifier`, a [`controltower::EnabledBaselineIdentifier`](kinds::controltower::EnabledBaselineIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::controltower::EnabledBaselineIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `EnabledBaselineIdentifier` attribute.
    ///
    /// `Fn::GetAtt` of `EnabledBaselineIdentifier`.
    #[inline]
    pub fn attr_enabled_baseline_identifier(
        &self,
    ) -> Value<kinds::controltower::EnabledBaselineIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EnabledBaselineIdentifier"),
        ))
    }
}

impl IntoValue<kinds::controltower::EnabledBaselineIdentifier> for &CfnEnabledBaselineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::controltower::EnabledBaselineIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `Parameter` of `AWS::ControlTower::EnabledBaseline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterProperty(Object);

impl ParameterProperty {
    /// `ParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Key` property.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The `Value` property.
    ///
    /// `Value`; free JSON, such as an [`Object`].
    pub fn value(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterProperty> for ParameterProperty {}
impl From<ParameterProperty> for Node {
    #[inline]
    fn from(value: ParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterProperty> for ParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
