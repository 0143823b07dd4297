// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Batch::ServiceEnvironment` and its property types.

use crate::l1::*;

/// Creates a service environment for running service jobs. Service environments define capacity limits for specific service types such as SageMaker Training jobs.
///
/// `AWS::Batch::ServiceEnvironment`; `Ref` returns its `ServiceEnvironmentArn`, a [`batch::ServiceEnvironmentArn`](kinds::batch::ServiceEnvironmentArn).
/// Changing one of these replaces it: `ServiceEnvironmentName`, `ServiceEnvironmentType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Batch::ServiceEnvironment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("service_environment.rules"),
};

impl CfnServiceEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Batch::ServiceEnvironment";

    /// `CfnServiceEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `capacity_limits`: The capacity limits for the service environment.
    /// - `service_environment_type`: The type of service environment.
    pub fn new(
        capacity_limits: impl IntoValue<List<CapacityLimitProperty>>,
        service_environment_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CapacityLimits", capacity_limits.into_value().into_node());
        object_.put(
            "ServiceEnvironmentType",
            service_environment_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the service environment.
    ///
    /// `ServiceEnvironmentName`; an update replaces the resource.
    pub fn service_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceEnvironmentName", value.into_value().into_node());
        self
    }

    /// The state of the service environment. Valid values are `ENABLED` and `DISABLED`.
    ///
    /// `State`; updated in place.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The tags associated with the service environment. Each tag consists of a key and an optional value. For more information, see [Tagging your AWS Batch resources](https://docs.aws.amazon.com/batch/latest/userguide/using-tags.html).
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

impl Construct for CfnServiceEnvironment {
    type Handle = CfnServiceEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceEnvironmentRef {
        CfnServiceEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceEnvironment`] of a stack.
pub struct CfnServiceEnvironmentRef(NodeRef);

impl Clone for CfnServiceEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceEnvironmentRef {}
impl AsNode for CfnServiceEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceEnvironmentRef {
    /// What `Ref` returns: its `ServiceEnvironmentArn`, a [`batch::ServiceEnvironmentArn`](kinds::batch::ServiceEnvironmentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::batch::ServiceEnvironmentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the service environment.
    ///
    /// `Fn::GetAtt` of `ServiceEnvironmentArn`.
    #[inline]
    pub fn attr_service_environment_arn(&self) -> Value<kinds::batch::ServiceEnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceEnvironmentArn")))
    }
}

impl IntoValue<kinds::batch::ServiceEnvironmentArn> for &CfnServiceEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::batch::ServiceEnvironmentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines the capacity limit for a service environment. This structure specifies the maximum amount of resources that can be used by service jobs in the environment.
///
/// The property type `CapacityLimit` of `AWS::Batch::ServiceEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityLimitProperty(Object);

impl CapacityLimitProperty {
    /// `CapacityLimitProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unit of measure for the capacity limit. This defines how the maxCapacity value should be interpreted. For `SAGEMAKER_TRAINING` jobs, use `NUM_INSTANCES`.
    ///
    /// `CapacityUnit`.
    pub fn capacity_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CapacityUnit", value.into_value().into_node());
        self
    }

    /// The maximum capacity available for the service environment. This value represents the maximum amount resources that can be allocated to service jobs.
    ///
    /// For example, `maxCapacity=50`, `capacityUnit=NUM_INSTANCES`. This indicates that the maximum number of instances that can be run on this service environment is 50. You could then run 5 SageMaker Training jobs that each use 10 instances. However, if you submit another job that requires 10 instances, it will wait in the queue.
    ///
    /// `MaxCapacity`.
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
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

impl Kind for CapacityLimitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityLimitProperty> for CapacityLimitProperty {}
impl From<CapacityLimitProperty> for Node {
    #[inline]
    fn from(value: CapacityLimitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityLimitProperty> for CapacityLimitProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityLimitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
