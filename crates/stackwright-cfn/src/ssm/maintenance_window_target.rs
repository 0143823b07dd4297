// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::MaintenanceWindowTarget` and its property types.

use crate::l1::*;

/// The `AWS::SSM::MaintenanceWindowTarget` resource registers a target with a maintenance window for AWS Systems Manager. For more information, see [RegisterTargetWithMaintenanceWindow](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterTargetWithMaintenanceWindow.html) in the *AWS Systems Manager API Reference*.
///
/// `AWS::SSM::MaintenanceWindowTarget`; `Ref` returns its `WindowTargetId`, a [`ssm::MaintenanceWindowTargetId`](kinds::ssm::MaintenanceWindowTargetId).
/// Changing one of these replaces it: `WindowId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMaintenanceWindowTarget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::MaintenanceWindowTarget",
    tags: None,
    rules: include_str!("maintenance_window_target.rules"),
};

impl CfnMaintenanceWindowTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTarget";

    /// `CfnMaintenanceWindowTarget` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`: The type of target that is being registered with the maintenance window.
    /// - `targets`: The targets to register with the maintenance window.
    /// - `window_id`: The ID of the maintenance window to register the target with.
    pub fn new(
        resource_type: impl IntoValue<String>,
        targets: impl IntoValue<List<TargetsProperty>>,
        window_id: impl IntoValue<kinds::ssm::MaintenanceWindowId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("Targets", targets.into_value().into_node());
        object_.put("WindowId", window_id.into_value().into_node());
        Self(object_)
    }

    /// A description for the target.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name for the maintenance window target.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running tasks for these targets in this maintenance window.
    ///
    /// `OwnerInformation`; updated in place.
    pub fn owner_information(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OwnerInformation", value.into_value().into_node());
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

impl Construct for CfnMaintenanceWindowTarget {
    type Handle = CfnMaintenanceWindowTargetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMaintenanceWindowTargetRef {
        CfnMaintenanceWindowTargetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMaintenanceWindowTarget`] of a stack.
pub struct CfnMaintenanceWindowTargetRef(NodeRef);

impl Clone for CfnMaintenanceWindowTargetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMaintenanceWindowTargetRef {}
impl AsNode for CfnMaintenanceWindowTargetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMaintenanceWindowTargetRef {
    /// What `Ref` returns: its `WindowTargetId`, a [`ssm::MaintenanceWindowTargetId`](kinds::ssm::MaintenanceWindowTargetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::MaintenanceWindowTargetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the target.
    ///
    /// `Fn::GetAtt` of `WindowTargetId`.
    #[inline]
    pub fn attr_window_target_id(&self) -> Value<kinds::ssm::MaintenanceWindowTargetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WindowTargetId")))
    }
}

impl IntoValue<kinds::ssm::MaintenanceWindowTargetId> for &CfnMaintenanceWindowTargetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::MaintenanceWindowTargetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `Targets` property type specifies adding a target to a maintenance window target in AWS Systems Manager.
///
/// `Targets` is a property of the [AWS::SSM::MaintenanceWindowTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-maintenancewindowtarget.html) resource.
///
/// The property type `Targets` of `AWS::SSM::MaintenanceWindowTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetsProperty(Object);

impl TargetsProperty {
    /// `TargetsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: User-defined criteria for sending commands that target managed nodes that meet the criteria.
    /// - `values`: User-defined criteria that maps to `Key`.
    pub fn new(key: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for TargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetsProperty> for TargetsProperty {}
impl From<TargetsProperty> for Node {
    #[inline]
    fn from(value: TargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetsProperty> for TargetsProperty {
    #[inline]
    fn into_value(self) -> Value<TargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
