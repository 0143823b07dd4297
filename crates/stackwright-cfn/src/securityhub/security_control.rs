// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::SecurityControl` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::SecurityControl` resource specifies custom parameter values for an AWS Security Hub CSPM control. For a list of controls that support custom parameters, see [Security Hub CSPM controls reference](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-controls-reference.html). You can also use this resource to specify the use of default parameter values for a control. For more information about custom parameters, see [Custom control parameters](https://docs.aws.amazon.com/securityhub/latest/userguide/custom-control-parameters.html) in the *AWS Security Hub CSPM User Guide*.
///
/// Tags aren't supported for this resource.
///
/// `AWS::SecurityHub::SecurityControl`; `Ref` returns its `SecurityControlId`, a [`securityhub::SecurityControlId`](kinds::securityhub::SecurityControlId).
/// Changing one of these replaces it: `SecurityControlId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityControl(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::SecurityControl",
    tags: None,
    rules: include_str!("security_control.rules"),
};

impl CfnSecurityControl {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::SecurityControl";

    /// `CfnSecurityControl` with its required properties, in alphabetical order:
    ///
    /// - `parameters`: An object that identifies the name of a control parameter, its current value, and whether it has been customized.
    pub fn new(parameters: impl IntoValue<Map<ParameterConfigurationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Parameters", parameters.into_value().into_node());
        Self(object_)
    }

    /// The most recent reason for updating the customizable properties of a security control. This differs from the `UpdateReason` field of the [`BatchUpdateStandardsControlAssociations`](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchUpdateStandardsControlAssociations.html) API, which tracks the reason for updating the enablement status of a control. This field accepts alphanumeric characters in addition to white spaces, dashes, and underscores.
    ///
    /// `LastUpdateReason`; updated in place.
    pub fn last_update_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUpdateReason", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for a security control across standards, such as `arn:aws:securityhub:eu-central-1:123456789012:security-control/S3.1`. This parameter doesn't mention a specific standard.
    ///
    /// `SecurityControlArn`; updated in place.
    pub fn security_control_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityControlArn", value.into_value().into_node());
        self
    }

    /// The unique identifier of a security control across standards. Values for this field typically consist of an AWS service name and a number, such as APIGateway.3.
    ///
    /// `SecurityControlId`; an update replaces the resource.
    pub fn security_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityControlId", value.into_value().into_node());
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

impl Construct for CfnSecurityControl {
    type Handle = CfnSecurityControlRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityControlRef {
        CfnSecurityControlRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityControl`] of a stack.
pub struct CfnSecurityControlRef(NodeRef);

impl Clone for CfnSecurityControlRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityControlRef {}
impl AsNode for CfnSecurityControlRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityControlRef {
    /// What `Ref` returns: its `SecurityControlId`, a [`securityhub::SecurityControlId`](kinds::securityhub::SecurityControlId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::SecurityControlId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::securityhub::SecurityControlId> for &CfnSecurityControlRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::SecurityControlId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that provides the current value of a security control parameter and identifies whether it has been customized.
///
/// The property type `ParameterConfiguration` of `AWS::SecurityHub::SecurityControl`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterConfigurationProperty(Object);

impl ParameterConfigurationProperty {
    /// `ParameterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `value_type`: Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS Security Hub CSPM behavior.
    pub fn new(value_type: impl IntoValue<super::ValueType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ValueType", value_type.into_value().into_node());
        Self(object_)
    }

    /// The current value of a control parameter.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<ParameterValueProperty>) -> Self {
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

impl Kind for ParameterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterConfigurationProperty> for ParameterConfigurationProperty {}
impl From<ParameterConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParameterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterConfigurationProperty> for ParameterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that includes the data type of a security control parameter and its current value.
///
/// The property type `ParameterValue` of `AWS::SecurityHub::SecurityControl`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterValueProperty(Object);

impl ParameterValueProperty {
    /// `ParameterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A control parameter that is a boolean.
    ///
    /// `Boolean`.
    pub fn boolean(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Boolean", value.into_value().into_node());
        self
    }

    /// A control parameter that is a double.
    ///
    /// `Double`.
    pub fn double(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Double", value.into_value().into_node());
        self
    }

    /// A control parameter that is an enum.
    ///
    /// `Enum`.
    pub fn r#enum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Enum", value.into_value().into_node());
        self
    }

    /// A control parameter that is a list of enums.
    ///
    /// `EnumList`.
    pub fn enum_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EnumList", value.into_value().into_node());
        self
    }

    /// A control parameter that is an integer.
    ///
    /// `Integer`.
    pub fn integer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Integer", value.into_value().into_node());
        self
    }

    /// A control parameter that is a list of integers.
    ///
    /// `IntegerList`.
    pub fn integer_list(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("IntegerList", value.into_value().into_node());
        self
    }

    /// A control parameter that is a string.
    ///
    /// `String`.
    pub fn string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("String", value.into_value().into_node());
        self
    }

    /// A control parameter that is a list of strings.
    ///
    /// `StringList`.
    pub fn string_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StringList", value.into_value().into_node());
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

impl Kind for ParameterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterValueProperty> for ParameterValueProperty {}
impl From<ParameterValueProperty> for Node {
    #[inline]
    fn from(value: ParameterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterValueProperty> for ParameterValueProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
