// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCS::Queue` and its property types.

use crate::l1::*;

/// Creates an AWS PCS queue resource. For more information, see [Creating a queue in AWS PCS](https://docs.aws.amazon.com/pcs/latest/userguide/working-with_queues_create.html) in the *AWS PCS User Guide*.
///
/// `AWS::PCS::Queue`; `Ref` returns its `Arn`, a [`pcs::QueueArn`](kinds::pcs::QueueArn).
/// Changing one of these replaces it: `ClusterId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueue(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCS::Queue",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("queue.rules"),
};

impl CfnQueue {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCS::Queue";

    /// `CfnQueue` with its required properties, in alphabetical order:
    ///
    /// - `cluster_id`: The ID of the cluster of the queue.
    pub fn new(cluster_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterId", cluster_id.into_value().into_node());
        Self(object_)
    }

    /// The list of compute node group configurations associated with the queue. Queues assign jobs to associated compute node groups.
    ///
    /// `ComputeNodeGroupConfigurations`; updated in place.
    pub fn compute_node_group_configurations(
        mut self,
        value: impl IntoValue<List<ComputeNodeGroupConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "ComputeNodeGroupConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// The name that identifies the queue.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// `SlurmConfiguration`; updated in place.
    pub fn slurm_configuration(
        mut self,
        value: impl IntoValue<SlurmConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SlurmConfiguration", value.into_value().into_node());
        self
    }

    /// 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional and can be an empty string.
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

impl Construct for CfnQueue {
    type Handle = CfnQueueRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueueRef {
        CfnQueueRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueue`] of a stack.
pub struct CfnQueueRef(NodeRef);

impl Clone for CfnQueueRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueueRef {}
impl AsNode for CfnQueueRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueueRef {
    /// What `Ref` returns: its `Arn`, a [`pcs::QueueArn`](kinds::pcs::QueueArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pcs::QueueArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) of the queue.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pcs::QueueArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The list of errors that occurred during queue provisioning.
    ///
    /// `Fn::GetAtt` of `ErrorInfo`.
    #[inline]
    pub fn attr_error_info(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorInfo")))
    }

    /// The generated unique ID of the queue.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The provisioning status of the queue.
    ///
    /// > The provisioning status doesn't indicate the overall health of the queue. \> The resource enters the `SUSPENDING` and `SUSPENDED` states when the scheduler is beyond end of life and we have suspended the cluster. When in these states, you can't use the cluster. The cluster controller is down and all compute instances are terminated. The resources still count toward your service quotas. You can delete a resource if its status is `SUSPENDED`. For more information, see [Frequently asked questions about Slurm versions in AWS PCS](https://docs.aws.amazon.com//pcs/latest/userguide/slurm-versions_faq.html) in the *AWS PCS User Guide*.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::pcs::QueueArn> for &CfnQueueRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pcs::QueueArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The compute node group configuration for a queue.
///
/// The property type `ComputeNodeGroupConfiguration` of `AWS::PCS::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeNodeGroupConfigurationProperty(Object);

impl ComputeNodeGroupConfigurationProperty {
    /// `ComputeNodeGroupConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The compute node group ID for the compute node group configuration.
    ///
    /// `ComputeNodeGroupId`.
    pub fn compute_node_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComputeNodeGroupId", value.into_value().into_node());
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

impl Kind for ComputeNodeGroupConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeNodeGroupConfigurationProperty> for ComputeNodeGroupConfigurationProperty {}
impl From<ComputeNodeGroupConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComputeNodeGroupConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeNodeGroupConfigurationProperty> for ComputeNodeGroupConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeNodeGroupConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Slurm configuration for the queue.
///
/// The property type `SlurmConfiguration` of `AWS::PCS::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlurmConfigurationProperty(Object);

impl SlurmConfigurationProperty {
    /// `SlurmConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom Slurm parameters that directly map to Slurm configuration settings.
    ///
    /// `SlurmCustomSettings`.
    pub fn slurm_custom_settings(
        mut self,
        value: impl IntoValue<List<SlurmCustomSettingProperty>>,
    ) -> Self {
        self.0
            .put("SlurmCustomSettings", value.into_value().into_node());
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

impl Kind for SlurmConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlurmConfigurationProperty> for SlurmConfigurationProperty {}
impl From<SlurmConfigurationProperty> for Node {
    #[inline]
    fn from(value: SlurmConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlurmConfigurationProperty> for SlurmConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SlurmConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional settings that directly map to Slurm settings.
///
/// The property type `SlurmCustomSetting` of `AWS::PCS::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlurmCustomSettingProperty(Object);

impl SlurmCustomSettingProperty {
    /// `SlurmCustomSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: AWS PCS supports configuration of the Slurm parameters for queues.
    /// - `parameter_value`: The value for the configured Slurm setting.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
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

impl Kind for SlurmCustomSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlurmCustomSettingProperty> for SlurmCustomSettingProperty {}
impl From<SlurmCustomSettingProperty> for Node {
    #[inline]
    fn from(value: SlurmCustomSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlurmCustomSettingProperty> for SlurmCustomSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SlurmCustomSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
