// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::BillingGroup` and its property types.

use crate::l1::*;

/// Creates a new billing group.
///
/// Requires permission to access the [CreateBillingGroup](https://docs.aws.amazon.com//service-authorization/latest/reference/list_awsiot.html#awsiot-actions-as-permissions) action.
///
/// `AWS::IoT::BillingGroup`; `Ref` returns its `BillingGroupName`, a [`iot::BillingGroupName`](kinds::iot::BillingGroupName).
/// Changing one of these replaces it: `BillingGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBillingGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::BillingGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("billing_group.rules"),
};

impl CfnBillingGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::BillingGroup";

    /// `CfnBillingGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the billing group.
    ///
    /// `BillingGroupName`; an update replaces the resource.
    pub fn billing_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BillingGroupName", value.into_value().into_node());
        self
    }

    /// The properties of the billing group.
    ///
    /// `BillingGroupProperties`; updated in place.
    pub fn billing_group_properties(
        mut self,
        value: impl IntoValue<BillingGroupPropertiesProperty>,
    ) -> Self {
        self.0
            .put("BillingGroupProperties", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the billing group.
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

impl Construct for CfnBillingGroup {
    type Handle = CfnBillingGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBillingGroupRef {
        CfnBillingGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBillingGroup`] of a stack.
pub struct CfnBillingGroupRef(NodeRef);

impl Clone for CfnBillingGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBillingGroupRef {}
impl AsNode for CfnBillingGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBillingGroupRef {
    /// What `Ref` returns: its `BillingGroupName`, a [`iot::BillingGroupName`](kinds::iot::BillingGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::BillingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the billing group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::BillingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the billing group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iot::BillingGroupName> for &CfnBillingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::BillingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::BillingGroupArn> for &CfnBillingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::BillingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The properties of a billing group.
///
/// The property type `BillingGroupProperties` of `AWS::IoT::BillingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct BillingGroupPropertiesProperty(Object);

impl BillingGroupPropertiesProperty {
    /// `BillingGroupPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the billing group.
    ///
    /// `BillingGroupDescription`.
    pub fn billing_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BillingGroupDescription", value.into_value().into_node());
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

impl Kind for BillingGroupPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BillingGroupPropertiesProperty> for BillingGroupPropertiesProperty {}
impl From<BillingGroupPropertiesProperty> for Node {
    #[inline]
    fn from(value: BillingGroupPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BillingGroupPropertiesProperty> for BillingGroupPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<BillingGroupPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
