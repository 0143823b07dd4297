// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::ClusterSchedulerConfig` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SageMaker::ClusterSchedulerConfig. Cluster policy configuration used for task prioritization and fair-share allocation of idle compute.
///
/// `AWS::SageMaker::ClusterSchedulerConfig`; `Ref` returns its `ClusterSchedulerConfigArn`, a [`sagemaker::ClusterSchedulerConfigArn`](kinds::sagemaker::ClusterSchedulerConfigArn).
/// Changing one of these replaces it: `ClusterArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterSchedulerConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::ClusterSchedulerConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster_scheduler_config.rules"),
};

impl CfnClusterSchedulerConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::ClusterSchedulerConfig";

    /// `CfnClusterSchedulerConfig` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: ARN of the cluster.
    /// - `name`: Name for the cluster policy.
    /// - `scheduler_config`: Cluster policy configuration.
    pub fn new(
        cluster_arn: impl IntoValue<kinds::sagemaker::ClusterArn>,
        name: impl IntoValue<String>,
        scheduler_config: impl IntoValue<SchedulerConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("SchedulerConfig", scheduler_config.into_value().into_node());
        Self(object_)
    }

    /// Description of the cluster policy.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags of the cluster policy.
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

impl Construct for CfnClusterSchedulerConfig {
    type Handle = CfnClusterSchedulerConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterSchedulerConfigRef {
        CfnClusterSchedulerConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClusterSchedulerConfig`] of a stack.
pub struct CfnClusterSchedulerConfigRef(NodeRef);

impl Clone for CfnClusterSchedulerConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterSchedulerConfigRef {}
impl AsNode for CfnClusterSchedulerConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterSchedulerConfigRef {
    /// What `Ref` returns: its `ClusterSchedulerConfigArn`, a [`sagemaker::ClusterSchedulerConfigArn`](kinds::sagemaker::ClusterSchedulerConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ClusterSchedulerConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ARN of the cluster policy.
    ///
    /// `Fn::GetAtt` of `ClusterSchedulerConfigArn`.
    #[inline]
    pub fn attr_cluster_scheduler_config_arn(
        &self,
    ) -> Value<kinds::sagemaker::ClusterSchedulerConfigArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ClusterSchedulerConfigArn"),
        ))
    }

    /// ID of the cluster policy.
    ///
    /// `Fn::GetAtt` of `ClusterSchedulerConfigId`.
    #[inline]
    pub fn attr_cluster_scheduler_config_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ClusterSchedulerConfigId"),
        ))
    }

    /// Version of the cluster policy.
    ///
    /// `Fn::GetAtt` of `ClusterSchedulerConfigVersion`.
    #[inline]
    pub fn attr_cluster_scheduler_config_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ClusterSchedulerConfigVersion"),
        ))
    }

    /// Creation time of the cluster policy.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Status of the cluster policy.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::sagemaker::ClusterSchedulerConfigArn> for &CfnClusterSchedulerConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ClusterSchedulerConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Priority class configuration.
///
/// The property type `PriorityClass` of `AWS::SageMaker::ClusterSchedulerConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct PriorityClassProperty(Object);

impl PriorityClassProperty {
    /// `PriorityClassProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the priority class.
    /// - `weight`: Weight of the priority class.
    pub fn new(name: impl IntoValue<String>, weight: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Weight", weight.into_value().into_node());
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

impl Kind for PriorityClassProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PriorityClassProperty> for PriorityClassProperty {}
impl From<PriorityClassProperty> for Node {
    #[inline]
    fn from(value: PriorityClassProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PriorityClassProperty> for PriorityClassProperty {
    #[inline]
    fn into_value(self) -> Value<PriorityClassProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Cluster policy configuration.
///
/// The property type `SchedulerConfig` of `AWS::SageMaker::ClusterSchedulerConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchedulerConfigProperty(Object);

impl SchedulerConfigProperty {
    /// `SchedulerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When enabled, entities borrow idle compute based on assigned FairShareWeight.
    ///
    /// `FairShare`; one of `Enabled`, `Disabled`.
    pub fn fair_share(mut self, value: impl IntoValue<FairShare>) -> Self {
        self.0.put("FairShare", value.into_value().into_node());
        self
    }

    /// Configuration for sharing idle compute resources across entities.
    ///
    /// `IdleResourceSharing`; one of `Enabled`, `Disabled`.
    pub fn idle_resource_sharing(mut self, value: impl IntoValue<IdleResourceSharing>) -> Self {
        self.0
            .put("IdleResourceSharing", value.into_value().into_node());
        self
    }

    /// List of priority class configurations.
    ///
    /// `PriorityClasses`.
    pub fn priority_classes(mut self, value: impl IntoValue<List<PriorityClassProperty>>) -> Self {
        self.0
            .put("PriorityClasses", value.into_value().into_node());
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

impl Kind for SchedulerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchedulerConfigProperty> for SchedulerConfigProperty {}
impl From<SchedulerConfigProperty> for Node {
    #[inline]
    fn from(value: SchedulerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchedulerConfigProperty> for SchedulerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SchedulerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FairShare` of a `SchedulerConfig` of `AWS::SageMaker::ClusterSchedulerConfig`.
pub enum FairShare {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for FairShare {}
#[diagnostic::do_not_recommend]
impl TextKind for FairShare {}
#[diagnostic::do_not_recommend]
impl IdKind for FairShare {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FairShare {}
#[diagnostic::do_not_recommend]
impl IntoValue<FairShare> for FairShare {
    #[inline]
    fn into_value(self) -> Value<FairShare> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IdleResourceSharing` of a `SchedulerConfig` of `AWS::SageMaker::ClusterSchedulerConfig`.
pub enum IdleResourceSharing {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for IdleResourceSharing {}
#[diagnostic::do_not_recommend]
impl TextKind for IdleResourceSharing {}
#[diagnostic::do_not_recommend]
impl IdKind for IdleResourceSharing {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdleResourceSharing {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdleResourceSharing> for IdleResourceSharing {
    #[inline]
    fn into_value(self) -> Value<IdleResourceSharing> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
