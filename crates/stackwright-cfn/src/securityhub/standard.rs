// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::Standard` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::Standard` resource specifies the enablement of a security standard. The standard is identified by the `StandardsArn` property. To view a list of Security Hub CSPM standards and their Amazon Resource Names (ARNs), use the [`DescribeStandards`](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeStandards.html) API operation.
///
/// You must create a separate `AWS::SecurityHub::Standard` resource for each standard that you want to enable.
///
/// For more information about Security Hub CSPM standards, see [Security Hub CSPM standards reference](https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html) in the *AWS Security Hub CSPM User Guide*.
///
/// `AWS::SecurityHub::Standard`; `Ref` returns its `StandardsSubscriptionArn`, a [`securityhub::StandardStandardsSubscriptionArn`](kinds::securityhub::StandardStandardsSubscriptionArn).
/// Changing one of these replaces it: `StandardsArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStandard(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::Standard",
    tags: None,
    rules: include_str!("standard.rules"),
};

impl CfnStandard {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::Standard";

    /// `CfnStandard` with its required properties, in alphabetical order:
    ///
    /// - `standards_arn`: The ARN of the standard that you want to enable.
    pub fn new(standards_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StandardsArn", standards_arn.into_value().into_node());
        Self(object_)
    }

    /// Specifies which controls are to be disabled in a standard.
    ///
    /// *Maximum*: `100`
    ///
    /// `DisabledStandardsControls`; updated in place.
    pub fn disabled_standards_controls(
        mut self,
        value: impl IntoValue<List<StandardsControlProperty>>,
    ) -> Self {
        self.0
            .put("DisabledStandardsControls", value.into_value().into_node());
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

impl Construct for CfnStandard {
    type Handle = CfnStandardRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStandardRef {
        CfnStandardRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStandard`] of a stack.
pub struct CfnStandardRef(NodeRef);

impl Clone for CfnStandardRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStandardRef {}
impl AsNode for CfnStandardRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStandardRef {
    /// What `Ref` returns: its `StandardsSubscriptionArn`, a [`securityhub::StandardStandardsSubscriptionArn`](kinds::securityhub::StandardStandardsSubscriptionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::StandardStandardsSubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of a resource that represents your subscription to a supported standard.
    ///
    /// `Fn::GetAtt` of `StandardsSubscriptionArn`.
    #[inline]
    pub fn attr_standards_subscription_arn(
        &self,
    ) -> Value<kinds::securityhub::StandardStandardsSubscriptionArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StandardsSubscriptionArn"),
        ))
    }
}

impl IntoValue<kinds::securityhub::StandardStandardsSubscriptionArn> for &CfnStandardRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::StandardStandardsSubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides details about an individual security control. For a list of Security Hub CSPM controls, see [Security Hub CSPM controls reference](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-controls-reference.html) in the *AWS Security Hub CSPM User Guide*.
///
/// The property type `StandardsControl` of `AWS::SecurityHub::Standard`.
#[must_use = "a property type does nothing until it is set"]
pub struct StandardsControlProperty(Object);

impl StandardsControlProperty {
    /// `StandardsControlProperty` with its required properties, in alphabetical order:
    ///
    /// - `standards_control_arn`: The Amazon Resource Name (ARN) of the control.
    pub fn new(standards_control_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StandardsControlArn",
            standards_control_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// A user-defined reason for changing a control's enablement status in a specified standard. If you are disabling a control, then this property is required.
    ///
    /// `Reason`.
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Reason", value.into_value().into_node());
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

impl Kind for StandardsControlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StandardsControlProperty> for StandardsControlProperty {}
impl From<StandardsControlProperty> for Node {
    #[inline]
    fn from(value: StandardsControlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StandardsControlProperty> for StandardsControlProperty {
    #[inline]
    fn into_value(self) -> Value<StandardsControlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
