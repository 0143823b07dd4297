// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53RecoveryControl::RoutingControl` and its property types.

use crate::l1::*;

/// Creates a routing control in Amazon Route 53 Application Recovery Controller. Routing control states are maintained on the highly reliable cluster data plane.
///
/// To get or update the state of the routing control, you must specify a cluster endpoint, which is an endpoint URL and an AWS Region. For more information, see [Code examples](https://docs.aws.amazon.com/r53recovery/latest/dg/service_code_examples.html) in the Amazon Route 53 Application Recovery Controller Developer Guide.
///
/// `AWS::Route53RecoveryControl::RoutingControl`; `Ref` returns its `RoutingControlArn`, a [`route53recoverycontrol::RoutingControlArn`](kinds::route53recoverycontrol::RoutingControlArn).
/// Changing one of these replaces it: `ClusterArn`, `ControlPanelArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRoutingControl(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53RecoveryControl::RoutingControl",
    tags: None,
    rules: include_str!("routing_control.rules"),
};

impl CfnRoutingControl {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53RecoveryControl::RoutingControl";

    /// `CfnRoutingControl` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the routing control.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the cluster that hosts the routing control.
    ///
    /// `ClusterArn`; an update replaces the resource.
    pub fn cluster_arn(
        mut self,
        value: impl IntoValue<kinds::route53recoverycontrol::ClusterArn>,
    ) -> Self {
        self.0.put("ClusterArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the control panel that includes the routing control.
    ///
    /// `ControlPanelArn`; an update replaces the resource.
    pub fn control_panel_arn(
        mut self,
        value: impl IntoValue<kinds::route53recoverycontrol::ControlPanelArn>,
    ) -> Self {
        self.0
            .put("ControlPanelArn", value.into_value().into_node());
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

impl Construct for CfnRoutingControl {
    type Handle = CfnRoutingControlRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRoutingControlRef {
        CfnRoutingControlRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRoutingControl`] of a stack.
pub struct CfnRoutingControlRef(NodeRef);

impl Clone for CfnRoutingControlRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRoutingControlRef {}
impl AsNode for CfnRoutingControlRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRoutingControlRef {
    /// What `Ref` returns: its `RoutingControlArn`, a [`route53recoverycontrol::RoutingControlArn`](kinds::route53recoverycontrol::RoutingControlArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53recoverycontrol::RoutingControlArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the routing control.
    ///
    /// `Fn::GetAtt` of `RoutingControlArn`.
    #[inline]
    pub fn attr_routing_control_arn(
        &self,
    ) -> Value<kinds::route53recoverycontrol::RoutingControlArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoutingControlArn")))
    }

    /// The deployment status of the routing control. Status can be one of the following: PENDING, DEPLOYED, PENDING_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::route53recoverycontrol::RoutingControlArn> for &CfnRoutingControlRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoverycontrol::RoutingControlArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
