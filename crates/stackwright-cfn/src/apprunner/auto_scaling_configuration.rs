// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppRunner::AutoScalingConfiguration` and its property types.

use crate::l1::*;

/// Specify an AWS App Runner Automatic Scaling configuration by using the `AWS::AppRunner::AutoScalingConfiguration` resource in an AWS CloudFormation template.
///
/// The `AWS::AppRunner::AutoScalingConfiguration` resource is an AWS App Runner resource type that specifies an App Runner automatic scaling configuration.
///
/// App Runner requires this resource to set non-default auto scaling settings for instances used to process the web requests. You can share an auto scaling configuration across multiple services.
///
/// Create multiple revisions of a configuration by calling this action multiple times using the same `AutoScalingConfigurationName`. The call returns incremental `AutoScalingConfigurationRevision` values. When you create a service and configure an auto scaling configuration resource, the service uses the latest active revision of the auto scaling configuration by default. You can optionally configure the service to use a specific revision.
///
/// Configure a higher `MinSize` to increase the spread of your App Runner service over more Availability Zones in the AWS Region. The tradeoff is a higher minimal cost.
///
/// Configure a lower `MaxSize` to control your cost. The tradeoff is lower responsiveness during peak demand.
///
/// `AWS::AppRunner::AutoScalingConfiguration`; `Ref` returns its `AutoScalingConfigurationArn`, a [`apprunner::AutoScalingConfigurationArn`](kinds::apprunner::AutoScalingConfigurationArn).
/// Changing one of these replaces it: `AutoScalingConfigurationName`, `MaxConcurrency`, `MaxSize`, `MinSize`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAutoScalingConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppRunner::AutoScalingConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("auto_scaling_configuration.rules"),
};

impl CfnAutoScalingConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppRunner::AutoScalingConfiguration";

    /// `CfnAutoScalingConfiguration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The customer-provided auto scaling configuration name. It can be used in multiple revisions of a configuration.
    ///
    /// `AutoScalingConfigurationName`; an update replaces the resource.
    pub fn auto_scaling_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AutoScalingConfigurationName",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum number of concurrent requests that an instance processes. If the number of concurrent requests exceeds this limit, App Runner scales the service up.
    ///
    /// `MaxConcurrency`; an update replaces the resource.
    pub fn max_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxConcurrency", value.into_value().into_node());
        self
    }

    /// The maximum number of instances that a service scales up to. At most `MaxSize` instances actively serve traffic for your service.
    ///
    /// `MaxSize`; an update replaces the resource.
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxSize", value.into_value().into_node());
        self
    }

    /// The minimum number of instances that App Runner provisions for a service. The service always has at least `MinSize` provisioned instances. Some of them actively serve traffic. The rest of them (provisioned and inactive instances) are a cost-effective compute capacity reserve and are ready to be quickly activated. You pay for memory usage of all the provisioned instances. You pay for CPU usage of only the active subset.
    ///
    /// App Runner temporarily doubles the number of provisioned instances during deployments, to maintain the same capacity for both old and new code.
    ///
    /// `MinSize`; an update replaces the resource.
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinSize", value.into_value().into_node());
        self
    }

    /// A list of metadata items that you can associate with your auto scaling configuration resource. A tag is a key-value pair.
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

impl Construct for CfnAutoScalingConfiguration {
    type Handle = CfnAutoScalingConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAutoScalingConfigurationRef {
        CfnAutoScalingConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAutoScalingConfiguration`] of a stack.
pub struct CfnAutoScalingConfigurationRef(NodeRef);

impl Clone for CfnAutoScalingConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAutoScalingConfigurationRef {}
impl AsNode for CfnAutoScalingConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAutoScalingConfigurationRef {
    /// What `Ref` returns: its `AutoScalingConfigurationArn`, a [`apprunner::AutoScalingConfigurationArn`](kinds::apprunner::AutoScalingConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apprunner::AutoScalingConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of this auto scaling configuration.
    ///
    /// `Fn::GetAtt` of `AutoScalingConfigurationArn`.
    #[inline]
    pub fn attr_auto_scaling_configuration_arn(
        &self,
    ) -> Value<kinds::apprunner::AutoScalingConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AutoScalingConfigurationArn"),
        ))
    }

    /// The revision of this auto scaling configuration. It's unique among all the active configurations that share the same `AutoScalingConfigurationName`.
    ///
    /// `Fn::GetAtt` of `AutoScalingConfigurationRevision`.
    #[inline]
    pub fn attr_auto_scaling_configuration_revision(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AutoScalingConfigurationRevision"),
        ))
    }

    /// It's set to true for the configuration with the highest `Revision` among all configurations that share the same `AutoScalingConfigurationName`. It's set to false otherwise. App Runner temporarily doubles the number of provisioned instances during deployments, to maintain the same capacity for both old and new code.
    ///
    /// `Fn::GetAtt` of `Latest`.
    #[inline]
    pub fn attr_latest(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Latest")))
    }
}

impl IntoValue<kinds::apprunner::AutoScalingConfigurationArn> for &CfnAutoScalingConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apprunner::AutoScalingConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
