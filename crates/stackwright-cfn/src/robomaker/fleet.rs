// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RoboMaker::Fleet` and its property types.

use crate::l1::*;

/// > The following resource is now deprecated. This resource can no longer be provisioned via stack create or update operations, and should not be included in your stack templates.
/// >
/// > We recommend migrating to AWS IoT Greengrass Version 2. For more information, see [Support Changes: May 2, 2022](https://docs.aws.amazon.com/robomaker/latest/dg/chapter-support-policy.html#software-support-policy-may2022) in the *AWS RoboMaker Developer Guide*.
///
/// The `AWS::RoboMaker::Fleet` resource creates an AWS RoboMaker fleet. Fleets contain robots and can receive deployments.
///
/// `AWS::RoboMaker::Fleet`; `Ref` returns its `Arn`, a [`robomaker::FleetArn`](kinds::robomaker::FleetArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RoboMaker::Fleet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("fleet.rules"),
};

impl CfnFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RoboMaker::Fleet";

    /// `CfnFleet` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the fleet.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The list of all tags added to the fleet.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnFleet {
    type Handle = CfnFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFleetRef {
        CfnFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFleet`] of a stack.
pub struct CfnFleetRef(NodeRef);

impl Clone for CfnFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFleetRef {}
impl AsNode for CfnFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFleetRef {
    /// What `Ref` returns: its `Arn`, a [`robomaker::FleetArn`](kinds::robomaker::FleetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::robomaker::FleetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the fleet, such as `arn:aws:robomaker:us-west-2:123456789012:deployment-fleet/MyFleet/1539894765711`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::robomaker::FleetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::robomaker::FleetArn> for &CfnFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::robomaker::FleetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
