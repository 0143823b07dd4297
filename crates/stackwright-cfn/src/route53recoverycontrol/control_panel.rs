// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53RecoveryControl::ControlPanel` and its property types.

use crate::l1::*;

/// Creates a new control panel in Amazon Route 53 Application Recovery Controller. A control panel represents a group of routing controls that can be changed together in a single transaction. You can use a control panel to centrally view the operational status of applications across your organization, and trigger multi-app failovers in a single transaction, for example, to fail over from one AWS Region (cell) to another.
///
/// `AWS::Route53RecoveryControl::ControlPanel`; `Ref` returns its `ControlPanelArn`, a [`route53recoverycontrol::ControlPanelArn`](kinds::route53recoverycontrol::ControlPanelArn).
/// Changing one of these replaces it: `ClusterArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnControlPanel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53RecoveryControl::ControlPanel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("control_panel.rules"),
};

impl CfnControlPanel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53RecoveryControl::ControlPanel";

    /// `CfnControlPanel` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the control panel.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the cluster for the control panel.
    ///
    /// `ClusterArn`; an update replaces the resource.
    pub fn cluster_arn(
        mut self,
        value: impl IntoValue<kinds::route53recoverycontrol::ClusterArn>,
    ) -> Self {
        self.0.put("ClusterArn", value.into_value().into_node());
        self
    }

    /// The tags associated with the control panel.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnControlPanel {
    type Handle = CfnControlPanelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnControlPanelRef {
        CfnControlPanelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnControlPanel`] of a stack.
pub struct CfnControlPanelRef(NodeRef);

impl Clone for CfnControlPanelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnControlPanelRef {}
impl AsNode for CfnControlPanelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnControlPanelRef {
    /// What `Ref` returns: its `ControlPanelArn`, a [`route53recoverycontrol::ControlPanelArn`](kinds::route53recoverycontrol::ControlPanelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53recoverycontrol::ControlPanelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the control panel.
    ///
    /// `Fn::GetAtt` of `ControlPanelArn`.
    #[inline]
    pub fn attr_control_panel_arn(&self) -> Value<kinds::route53recoverycontrol::ControlPanelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ControlPanelArn")))
    }

    /// The boolean flag that is set to true for the default control panel in the cluster.
    ///
    /// `Fn::GetAtt` of `DefaultControlPanel`.
    #[inline]
    pub fn attr_default_control_panel(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefaultControlPanel")))
    }

    /// The number of routing controls in the control panel.
    ///
    /// `Fn::GetAtt` of `RoutingControlCount`.
    #[inline]
    pub fn attr_routing_control_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoutingControlCount")))
    }

    /// The deployment status of control panel. Status can be one of the following: PENDING, DEPLOYED, PENDING_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::route53recoverycontrol::ControlPanelArn> for &CfnControlPanelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoverycontrol::ControlPanelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
