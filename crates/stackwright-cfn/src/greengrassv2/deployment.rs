// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GreengrassV2::Deployment` and its property types.

use crate::l1::*;

/// Creates a continuous deployment for a target, which is a AWS IoT Greengrass core device or group of core devices. When you add a new core device to a group of core devices that has a deployment, AWS IoT Greengrass deploys that group's deployment to the new device.
///
/// You can define one deployment for each target. When you create a new deployment for a target that has an existing deployment, you replace the previous deployment. AWS IoT Greengrass applies the new deployment to the target devices.
///
/// You can only add, update, or delete up to 10 deployments at a time to a single target.
///
/// Every deployment has a revision number that indicates how many deployment revisions you define for a target. Use this operation to create a new revision of an existing deployment. This operation returns the revision number of the new deployment when you create it.
///
/// For more information, see the [Create deployments](https://docs.aws.amazon.com/greengrass/v2/developerguide/create-deployments.html) in the *AWS IoT Greengrass V2 Developer Guide*.
///
/// > Deployment resources are deleted when you delete stacks. To keep the deployments in a stack, you must specify `"DeletionPolicy": "Retain"` on each deployment resource in the stack template that you want to keep. For more information, see [DeletionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
/// >
/// > You can only delete up to 10 deployment resources at a time. If you delete more than 10 resources, you receive an error.
///
/// `AWS::GreengrassV2::Deployment`; `Ref` returns its `DeploymentId`, a [`greengrassv2::DeploymentId`](kinds::greengrassv2::DeploymentId).
/// Changing one of these replaces it: `Components`, `DeploymentName`, `DeploymentPolicies`, `IotJobConfiguration`, `ParentTargetArn`, `TargetArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeployment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GreengrassV2::Deployment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("deployment.rules"),
};

impl CfnDeployment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GreengrassV2::Deployment";

    /// `CfnDeployment` with its required properties, in alphabetical order:
    ///
    /// - `target_arn`: The ARN of the target AWS IoT thing or thing group.
    pub fn new(target_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// The components to deploy. This is a dictionary, where each key is the name of a component, and each key's value is the version and configuration to deploy for that component.
    ///
    /// `Components`; an update replaces the resource.
    pub fn components(
        mut self,
        value: impl IntoValue<Map<ComponentDeploymentSpecificationProperty>>,
    ) -> Self {
        self.0.put("Components", value.into_value().into_node());
        self
    }

    /// The name of the deployment.
    ///
    /// `DeploymentName`; an update replaces the resource.
    pub fn deployment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeploymentName", value.into_value().into_node());
        self
    }

    /// The deployment policies for the deployment. These policies define how the deployment updates components and handles failure.
    ///
    /// `DeploymentPolicies`; an update replaces the resource.
    pub fn deployment_policies(
        mut self,
        value: impl IntoValue<DeploymentPoliciesProperty>,
    ) -> Self {
        self.0
            .put("DeploymentPolicies", value.into_value().into_node());
        self
    }

    /// The job configuration for the deployment configuration. The job configuration specifies the rollout, timeout, and stop configurations for the deployment configuration.
    ///
    /// `IotJobConfiguration`; an update replaces the resource.
    pub fn iot_job_configuration(
        mut self,
        value: impl IntoValue<DeploymentIoTJobConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IotJobConfiguration", value.into_value().into_node());
        self
    }

    /// The parent deployment's [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) for a subdeployment.
    ///
    /// `ParentTargetArn`; an update replaces the resource.
    pub fn parent_target_arn(mut self, value: impl IntoValue<kinds::iot::ThingGroupArn>) -> Self {
        self.0
            .put("ParentTargetArn", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the deployment. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tag your AWS IoT Greengrass Version 2 resources](https://docs.aws.amazon.com/greengrass/v2/developerguide/tag-resources.html) in the *AWS IoT Greengrass V2 Developer Guide*.
    ///
    /// This `Json` property type is processed as a map of key-value pairs. It uses the following format, which is different from most `Tags` implementations in CloudFormation templates.
    ///
    /// ```text
    /// "Tags": { "KeyName0": "value", "KeyName1": "value", "KeyName2": "value"
    /// }
    /// ```
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

impl Construct for CfnDeployment {
    type Handle = CfnDeploymentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeploymentRef {
        CfnDeploymentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeployment`] of a stack.
pub struct CfnDeploymentRef(NodeRef);

impl Clone for CfnDeploymentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeploymentRef {}
impl AsNode for CfnDeploymentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeploymentRef {
    /// What `Ref` returns: its `DeploymentId`, a [`greengrassv2::DeploymentId`](kinds::greengrassv2::DeploymentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrassv2::DeploymentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[inline]
    pub fn attr_deployment_id(&self) -> Value<kinds::greengrassv2::DeploymentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentId")))
    }
}

impl IntoValue<kinds::greengrassv2::DeploymentId> for &CfnDeploymentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrassv2::DeploymentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about a deployment's update to a component's configuration on AWS IoT Greengrass core devices. For more information, see [Update component configurations](https://docs.aws.amazon.com/greengrass/v2/developerguide/update-component-configurations.html) in the *AWS IoT Greengrass V2 Developer Guide*.
///
/// The property type `ComponentConfigurationUpdate` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentConfigurationUpdateProperty(Object);

impl ComponentConfigurationUpdateProperty {
    /// `ComponentConfigurationUpdateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A serialized JSON string that contains the configuration object to merge to target devices. The core device merges this configuration with the component's existing configuration. If this is the first time a component deploys on a device, the core device merges this configuration with the component's default configuration. This means that the core device keeps it's existing configuration for keys and values that you don't specify in this object. For more information, see [Merge configuration updates](https://docs.aws.amazon.com/greengrass/v2/developerguide/update-component-configurations.html#merge-configuration-update) in the *AWS IoT Greengrass V2 Developer Guide*.
    ///
    /// `Merge`; an update replaces the resource.
    pub fn merge(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Merge", value.into_value().into_node());
        self
    }

    /// The list of configuration nodes to reset to default values on target devices. Use JSON pointers to specify each node to reset. JSON pointers start with a forward slash ( `/`) and use forward slashes to separate the key for each level in the object. For more information, see the [JSON pointer specification](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901) and [Reset configuration updates](https://docs.aws.amazon.com/greengrass/v2/developerguide/update-component-configurations.html#reset-configuration-update) in the *AWS IoT Greengrass V2 Developer Guide*.
    ///
    /// `Reset`; an update replaces the resource.
    pub fn reset(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Reset", value.into_value().into_node());
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

impl Kind for ComponentConfigurationUpdateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentConfigurationUpdateProperty> for ComponentConfigurationUpdateProperty {}
impl From<ComponentConfigurationUpdateProperty> for Node {
    #[inline]
    fn from(value: ComponentConfigurationUpdateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentConfigurationUpdateProperty> for ComponentConfigurationUpdateProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentConfigurationUpdateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a component to deploy.
///
/// The property type `ComponentDeploymentSpecification` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentDeploymentSpecificationProperty(Object);

impl ComponentDeploymentSpecificationProperty {
    /// `ComponentDeploymentSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The version of the component.
    ///
    /// `ComponentVersion`; an update replaces the resource.
    pub fn component_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComponentVersion", value.into_value().into_node());
        self
    }

    /// The configuration updates to deploy for the component. You can define reset updates and merge updates. A reset updates the keys that you specify to the default configuration for the component. A merge updates the core device's component configuration with the keys and values that you specify. The AWS IoT Greengrass Core software applies reset updates before it applies merge updates. For more information, see [Update component configuration](https://docs.aws.amazon.com/greengrass/v2/developerguide/update-component-configurations.html).
    ///
    /// `ConfigurationUpdate`; an update replaces the resource.
    pub fn configuration_update(
        mut self,
        value: impl IntoValue<ComponentConfigurationUpdateProperty>,
    ) -> Self {
        self.0
            .put("ConfigurationUpdate", value.into_value().into_node());
        self
    }

    /// The system user and group that the software uses to run component processes on the core device. If you omit this parameter, the software uses the system user and group that you configure for the core device. For more information, see [Configure the user and group that run components](https://docs.aws.amazon.com/greengrass/v2/developerguide/configure-greengrass-core-v2.html#configure-component-user) in the *AWS IoT Greengrass V2 Developer Guide*.
    ///
    /// `RunWith`; an update replaces the resource.
    pub fn run_with(mut self, value: impl IntoValue<ComponentRunWithProperty>) -> Self {
        self.0.put("RunWith", value.into_value().into_node());
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

impl Kind for ComponentDeploymentSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentDeploymentSpecificationProperty>
    for ComponentDeploymentSpecificationProperty
{
}
impl From<ComponentDeploymentSpecificationProperty> for Node {
    #[inline]
    fn from(value: ComponentDeploymentSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentDeploymentSpecificationProperty>
    for ComponentDeploymentSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<ComponentDeploymentSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information system user and group that the AWS IoT Greengrass Core software uses to run component processes on the core device. For more information, see [Configure the user and group that run components](https://docs.aws.amazon.com/greengrass/v2/developerguide/configure-greengrass-core-v2.html#configure-component-user) in the *AWS IoT Greengrass V2 Developer Guide*.
///
/// The property type `ComponentRunWith` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentRunWithProperty(Object);

impl ComponentRunWithProperty {
    /// `ComponentRunWithProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The POSIX system user and (optional) group to use to run this component. Specify the user and group separated by a colon ( `:`) in the following format: `user:group`. The group is optional. If you don't specify a group, the AWS IoT Greengrass Core software uses the primary user for the group.
    ///
    /// `PosixUser`; an update replaces the resource.
    pub fn posix_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PosixUser", value.into_value().into_node());
        self
    }

    /// The system resource limits to apply to this component's process on the core device. AWS IoT Greengrass supports this feature only on Linux core devices.
    ///
    /// If you omit this parameter, the AWS IoT Greengrass Core software uses the default system resource limits that you configure on the AWS IoT Greengrass nucleus component. For more information, see [Configure system resource limits for components](https://docs.aws.amazon.com/greengrass/v2/developerguide/configure-greengrass-core-v2.html#configure-component-system-resource-limits).
    ///
    /// `SystemResourceLimits`; an update replaces the resource.
    pub fn system_resource_limits(
        mut self,
        value: impl IntoValue<SystemResourceLimitsProperty>,
    ) -> Self {
        self.0
            .put("SystemResourceLimits", value.into_value().into_node());
        self
    }

    /// The Windows user to use to run this component on Windows core devices. The user must exist on each Windows core device, and its name and password must be in the LocalSystem account's Credentials Manager instance.
    ///
    /// If you omit this parameter, the AWS IoT Greengrass Core software uses the default Windows user that you configure on the AWS IoT Greengrass nucleus component. For more information, see [Configure the user and group that run components](https://docs.aws.amazon.com/greengrass/v2/developerguide/configure-greengrass-core-v2.html#configure-component-user).
    ///
    /// `WindowsUser`; an update replaces the resource.
    pub fn windows_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WindowsUser", value.into_value().into_node());
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

impl Kind for ComponentRunWithProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentRunWithProperty> for ComponentRunWithProperty {}
impl From<ComponentRunWithProperty> for Node {
    #[inline]
    fn from(value: ComponentRunWithProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentRunWithProperty> for ComponentRunWithProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentRunWithProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a deployment's policy that defines when components are safe to update.
///
/// Each component on a device can report whether or not it's ready to update. After a component and its dependencies are ready, they can apply the update in the deployment. You can configure whether or not the deployment notifies components of an update and waits for a response. You specify the amount of time each component has to respond to the update notification.
///
/// The property type `DeploymentComponentUpdatePolicy` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentComponentUpdatePolicyProperty(Object);

impl DeploymentComponentUpdatePolicyProperty {
    /// `DeploymentComponentUpdatePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether or not to notify components and wait for components to become safe to update. Choose from the following options:
    ///
    /// - `NOTIFY_COMPONENTS` – The deployment notifies each component before it stops and updates that component. Components can use the [SubscribeToComponentUpdates](https://docs.aws.amazon.com/greengrass/v2/developerguide/interprocess-communication.html#ipc-operation-subscribetocomponentupdates) IPC operation to receive these notifications. Then, components can respond with the [DeferComponentUpdate](https://docs.aws.amazon.com/greengrass/v2/developerguide/interprocess-communication.html#ipc-operation-defercomponentupdate) IPC operation. For more information, see the [Create deployments](https://docs.aws.amazon.com/greengrass/v2/developerguide/create-deployments.html) in the *AWS IoT Greengrass V2 Developer Guide*.
    /// - `SKIP_NOTIFY_COMPONENTS` – The deployment doesn't notify components or wait for them to be safe to update.
    ///
    /// Default: `NOTIFY_COMPONENTS`
    ///
    /// `Action`; one of `NOTIFY_COMPONENTS`, `SKIP_NOTIFY_COMPONENTS`; an update replaces the resource.
    pub fn action(mut self, value: impl IntoValue<DeploymentComponentUpdatePolicyAction>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The amount of time in seconds that each component on a device has to report that it's safe to update. If the component waits for longer than this timeout, then the deployment proceeds on the device.
    ///
    /// Default: `60`
    ///
    /// `TimeoutInSeconds`; an update replaces the resource.
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInSeconds", value.into_value().into_node());
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

impl Kind for DeploymentComponentUpdatePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentComponentUpdatePolicyProperty> for DeploymentComponentUpdatePolicyProperty {}
impl From<DeploymentComponentUpdatePolicyProperty> for Node {
    #[inline]
    fn from(value: DeploymentComponentUpdatePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentComponentUpdatePolicyProperty>
    for DeploymentComponentUpdatePolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<DeploymentComponentUpdatePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about how long a component on a core device can validate its configuration updates before it times out. Components can use the [SubscribeToValidateConfigurationUpdates](https://docs.aws.amazon.com/greengrass/v2/developerguide/interprocess-communication.html#ipc-operation-subscribetovalidateconfigurationupdates) IPC operation to receive notifications when a deployment specifies a configuration update. Then, components can respond with the [SendConfigurationValidityReport](https://docs.aws.amazon.com/greengrass/v2/developerguide/interprocess-communication.html#ipc-operation-sendconfigurationvalidityreport) IPC operation. For more information, see the [Create deployments](https://docs.aws.amazon.com/greengrass/v2/developerguide/create-deployments.html) in the *AWS IoT Greengrass V2 Developer Guide*.
///
/// The property type `DeploymentConfigurationValidationPolicy` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentConfigurationValidationPolicyProperty(Object);

impl DeploymentConfigurationValidationPolicyProperty {
    /// `DeploymentConfigurationValidationPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of time in seconds that a component can validate its configuration updates. If the validation time exceeds this timeout, then the deployment proceeds for the device.
    ///
    /// Default: `30`
    ///
    /// `TimeoutInSeconds`; an update replaces the resource.
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInSeconds", value.into_value().into_node());
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

impl Kind for DeploymentConfigurationValidationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentConfigurationValidationPolicyProperty>
    for DeploymentConfigurationValidationPolicyProperty
{
}
impl From<DeploymentConfigurationValidationPolicyProperty> for Node {
    #[inline]
    fn from(value: DeploymentConfigurationValidationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentConfigurationValidationPolicyProperty>
    for DeploymentConfigurationValidationPolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<DeploymentConfigurationValidationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an AWS IoT job configuration.
///
/// The property type `DeploymentIoTJobConfiguration` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentIoTJobConfigurationProperty(Object);

impl DeploymentIoTJobConfigurationProperty {
    /// `DeploymentIoTJobConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The stop configuration for the job. This configuration defines when and how to stop a job rollout.
    ///
    /// `AbortConfig`; an update replaces the resource.
    pub fn abort_config(mut self, value: impl IntoValue<IoTJobAbortConfigProperty>) -> Self {
        self.0.put("AbortConfig", value.into_value().into_node());
        self
    }

    /// The rollout configuration for the job. This configuration defines the rate at which the job rolls out to the fleet of target devices.
    ///
    /// `JobExecutionsRolloutConfig`; an update replaces the resource.
    pub fn job_executions_rollout_config(
        mut self,
        value: impl IntoValue<IoTJobExecutionsRolloutConfigProperty>,
    ) -> Self {
        self.0
            .put("JobExecutionsRolloutConfig", value.into_value().into_node());
        self
    }

    /// The timeout configuration for the job. This configuration defines the amount of time each device has to complete the job.
    ///
    /// `TimeoutConfig`; an update replaces the resource.
    pub fn timeout_config(mut self, value: impl IntoValue<IoTJobTimeoutConfigProperty>) -> Self {
        self.0.put("TimeoutConfig", value.into_value().into_node());
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

impl Kind for DeploymentIoTJobConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentIoTJobConfigurationProperty> for DeploymentIoTJobConfigurationProperty {}
impl From<DeploymentIoTJobConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeploymentIoTJobConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentIoTJobConfigurationProperty> for DeploymentIoTJobConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentIoTJobConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about policies that define how a deployment updates components and handles failure.
///
/// The property type `DeploymentPolicies` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentPoliciesProperty(Object);

impl DeploymentPoliciesProperty {
    /// `DeploymentPoliciesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The component update policy for the configuration deployment. This policy defines when it's safe to deploy the configuration to devices.
    ///
    /// `ComponentUpdatePolicy`; an update replaces the resource.
    pub fn component_update_policy(
        mut self,
        value: impl IntoValue<DeploymentComponentUpdatePolicyProperty>,
    ) -> Self {
        self.0
            .put("ComponentUpdatePolicy", value.into_value().into_node());
        self
    }

    /// The configuration validation policy for the configuration deployment. This policy defines how long each component has to validate its configure updates.
    ///
    /// `ConfigurationValidationPolicy`; an update replaces the resource.
    pub fn configuration_validation_policy(
        mut self,
        value: impl IntoValue<DeploymentConfigurationValidationPolicyProperty>,
    ) -> Self {
        self.0.put(
            "ConfigurationValidationPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The failure handling policy for the configuration deployment. This policy defines what to do if the deployment fails.
    ///
    /// Default: `ROLLBACK`
    ///
    /// `FailureHandlingPolicy`; one of `ROLLBACK`, `DO_NOTHING`; an update replaces the resource.
    pub fn failure_handling_policy(mut self, value: impl IntoValue<FailureHandlingPolicy>) -> Self {
        self.0
            .put("FailureHandlingPolicy", value.into_value().into_node());
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

impl Kind for DeploymentPoliciesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentPoliciesProperty> for DeploymentPoliciesProperty {}
impl From<DeploymentPoliciesProperty> for Node {
    #[inline]
    fn from(value: DeploymentPoliciesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentPoliciesProperty> for DeploymentPoliciesProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentPoliciesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains a list of criteria that define when and how to cancel a configuration deployment.
///
/// The property type `IoTJobAbortConfig` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct IoTJobAbortConfigProperty(Object);

impl IoTJobAbortConfigProperty {
    /// `IoTJobAbortConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `criteria_list`: The list of criteria that define when and how to cancel the configuration deployment.
    pub fn new(criteria_list: impl IntoValue<List<IoTJobAbortCriteriaProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CriteriaList", criteria_list.into_value().into_node());
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

impl Kind for IoTJobAbortConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IoTJobAbortConfigProperty> for IoTJobAbortConfigProperty {}
impl From<IoTJobAbortConfigProperty> for Node {
    #[inline]
    fn from(value: IoTJobAbortConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IoTJobAbortConfigProperty> for IoTJobAbortConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IoTJobAbortConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains criteria that define when and how to cancel a job.
///
/// The deployment stops if the following conditions are true:
///
/// - The number of things that receive the deployment exceeds the `minNumberOfExecutedThings`.
/// - The percentage of failures with type `failureType` exceeds the `thresholdPercentage`.
///
/// The property type `IoTJobAbortCriteria` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct IoTJobAbortCriteriaProperty(Object);

impl IoTJobAbortCriteriaProperty {
    /// `IoTJobAbortCriteriaProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action to perform when the criteria are met.
    /// - `failure_type`: The type of job deployment failure that can cancel a job.
    /// - `min_number_of_executed_things`: The minimum number of things that receive the configuration before the job can cancel.
    /// - `threshold_percentage`: The minimum percentage of `failureType` failures that occur before the job can cancel.
    pub fn new(
        action: impl IntoValue<IoTJobAbortCriteriaAction>,
        failure_type: impl IntoValue<FailureType>,
        min_number_of_executed_things: impl IntoValue<i64>,
        threshold_percentage: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("FailureType", failure_type.into_value().into_node());
        object_.put(
            "MinNumberOfExecutedThings",
            min_number_of_executed_things.into_value().into_node(),
        );
        object_.put(
            "ThresholdPercentage",
            threshold_percentage.into_value().into_node(),
        );
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

impl Kind for IoTJobAbortCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IoTJobAbortCriteriaProperty> for IoTJobAbortCriteriaProperty {}
impl From<IoTJobAbortCriteriaProperty> for Node {
    #[inline]
    fn from(value: IoTJobAbortCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IoTJobAbortCriteriaProperty> for IoTJobAbortCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<IoTJobAbortCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the rollout configuration for a job. This configuration defines the rate at which the job deploys a configuration to a fleet of target devices.
///
/// The property type `IoTJobExecutionsRolloutConfig` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct IoTJobExecutionsRolloutConfigProperty(Object);

impl IoTJobExecutionsRolloutConfigProperty {
    /// `IoTJobExecutionsRolloutConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The exponential rate to increase the job rollout rate.
    ///
    /// `ExponentialRate`; an update replaces the resource.
    pub fn exponential_rate(
        mut self,
        value: impl IntoValue<IoTJobExponentialRolloutRateProperty>,
    ) -> Self {
        self.0
            .put("ExponentialRate", value.into_value().into_node());
        self
    }

    /// The maximum number of devices that receive a pending job notification, per minute.
    ///
    /// `MaximumPerMinute`; an update replaces the resource.
    pub fn maximum_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumPerMinute", value.into_value().into_node());
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

impl Kind for IoTJobExecutionsRolloutConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IoTJobExecutionsRolloutConfigProperty> for IoTJobExecutionsRolloutConfigProperty {}
impl From<IoTJobExecutionsRolloutConfigProperty> for Node {
    #[inline]
    fn from(value: IoTJobExecutionsRolloutConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IoTJobExecutionsRolloutConfigProperty> for IoTJobExecutionsRolloutConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IoTJobExecutionsRolloutConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an exponential rollout rate for a configuration deployment job.
///
/// The property type `IoTJobExponentialRolloutRate` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct IoTJobExponentialRolloutRateProperty(Object);

impl IoTJobExponentialRolloutRateProperty {
    /// `IoTJobExponentialRolloutRateProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_rate_per_minute`: The minimum number of devices that receive a pending job notification, per minute, when the job starts.
    /// - `increment_factor`: The exponential factor to increase the rollout rate for the job.
    /// - `rate_increase_criteria`: The criteria to increase the rollout rate for the job.
    pub fn new(
        base_rate_per_minute: impl IntoValue<i64>,
        increment_factor: impl IntoValue<f64>,
        rate_increase_criteria: impl IntoValue<IoTJobRateIncreaseCriteriaProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BaseRatePerMinute",
            base_rate_per_minute.into_value().into_node(),
        );
        object_.put("IncrementFactor", increment_factor.into_value().into_node());
        object_.put(
            "RateIncreaseCriteria",
            rate_increase_criteria.into_value().into_node(),
        );
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

impl Kind for IoTJobExponentialRolloutRateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IoTJobExponentialRolloutRateProperty> for IoTJobExponentialRolloutRateProperty {}
impl From<IoTJobExponentialRolloutRateProperty> for Node {
    #[inline]
    fn from(value: IoTJobExponentialRolloutRateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IoTJobExponentialRolloutRateProperty> for IoTJobExponentialRolloutRateProperty {
    #[inline]
    fn into_value(self) -> Value<IoTJobExponentialRolloutRateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about criteria to meet before a job increases its rollout rate. Specify either `numberOfNotifiedThings` or `numberOfSucceededThings`.
///
/// The property type `IoTJobRateIncreaseCriteria` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct IoTJobRateIncreaseCriteriaProperty(Object);

impl IoTJobRateIncreaseCriteriaProperty {
    /// `IoTJobRateIncreaseCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of devices to receive the job notification before the rollout rate increases.
    ///
    /// `NumberOfNotifiedThings`.
    pub fn number_of_notified_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfNotifiedThings", value.into_value().into_node());
        self
    }

    /// The number of devices to successfully run the configuration job before the rollout rate increases.
    ///
    /// `NumberOfSucceededThings`.
    pub fn number_of_succeeded_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfSucceededThings", value.into_value().into_node());
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

impl Kind for IoTJobRateIncreaseCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IoTJobRateIncreaseCriteriaProperty> for IoTJobRateIncreaseCriteriaProperty {}
impl From<IoTJobRateIncreaseCriteriaProperty> for Node {
    #[inline]
    fn from(value: IoTJobRateIncreaseCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IoTJobRateIncreaseCriteriaProperty> for IoTJobRateIncreaseCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<IoTJobRateIncreaseCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the timeout configuration for a job.
///
/// The property type `IoTJobTimeoutConfig` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct IoTJobTimeoutConfigProperty(Object);

impl IoTJobTimeoutConfigProperty {
    /// `IoTJobTimeoutConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of time, in minutes, that devices have to complete the job. The timer starts when the job status is set to `IN_PROGRESS`. If the job status doesn't change to a terminal state before the time expires, then the job status is set to `TIMED_OUT`.
    ///
    /// The timeout interval must be between 1 minute and 7 days (10080 minutes).
    ///
    /// `InProgressTimeoutInMinutes`; an update replaces the resource.
    pub fn in_progress_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InProgressTimeoutInMinutes", value.into_value().into_node());
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

impl Kind for IoTJobTimeoutConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IoTJobTimeoutConfigProperty> for IoTJobTimeoutConfigProperty {}
impl From<IoTJobTimeoutConfigProperty> for Node {
    #[inline]
    fn from(value: IoTJobTimeoutConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IoTJobTimeoutConfigProperty> for IoTJobTimeoutConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IoTJobTimeoutConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about system resource limits that the software applies to a component's processes.
///
/// The property type `SystemResourceLimits` of `AWS::GreengrassV2::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct SystemResourceLimitsProperty(Object);

impl SystemResourceLimitsProperty {
    /// `SystemResourceLimitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of CPU time that a component's processes can use on the core device. A core device's total CPU time is equivalent to the device's number of CPU cores. For example, on a core device with 4 CPU cores, you can set this value to 2 to limit the component's processes to 50 percent usage of each CPU core. On a device with 1 CPU core, you can set this value to 0.25 to limit the component's processes to 25 percent usage of the CPU. If you set this value to a number greater than the number of CPU cores, the AWS IoT Greengrass Core software doesn't limit the component's CPU usage.
    ///
    /// `Cpus`; an update replaces the resource.
    pub fn cpus(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Cpus", value.into_value().into_node());
        self
    }

    /// The maximum amount of RAM, expressed in kilobytes, that a component's processes can use on the core device. For more information, see [Configure system resource limits for components](https://docs.aws.amazon.com/greengrass/v2/developerguide/configure-greengrass-core-v2.html#configure-component-system-resource-limits).
    ///
    /// `Memory`; an update replaces the resource.
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Memory", value.into_value().into_node());
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

impl Kind for SystemResourceLimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SystemResourceLimitsProperty> for SystemResourceLimitsProperty {}
impl From<SystemResourceLimitsProperty> for Node {
    #[inline]
    fn from(value: SystemResourceLimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SystemResourceLimitsProperty> for SystemResourceLimitsProperty {
    #[inline]
    fn into_value(self) -> Value<SystemResourceLimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `DeploymentComponentUpdatePolicy` of `AWS::GreengrassV2::Deployment`.
pub enum DeploymentComponentUpdatePolicyAction {
    /// `NOTIFY_COMPONENTS`.
    NotifyComponents,
    /// `SKIP_NOTIFY_COMPONENTS`.
    SkipNotifyComponents,
}

#[diagnostic::do_not_recommend]
impl Kind for DeploymentComponentUpdatePolicyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for DeploymentComponentUpdatePolicyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for DeploymentComponentUpdatePolicyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeploymentComponentUpdatePolicyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeploymentComponentUpdatePolicyAction> for DeploymentComponentUpdatePolicyAction {
    #[inline]
    fn into_value(self) -> Value<DeploymentComponentUpdatePolicyAction> {
        const VALUES: &[&str] = &["NOTIFY_COMPONENTS", "SKIP_NOTIFY_COMPONENTS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FailureHandlingPolicy` of a `DeploymentPolicies` of `AWS::GreengrassV2::Deployment`.
pub enum FailureHandlingPolicy {
    /// `DO_NOTHING`.
    DoNothing,
    /// `ROLLBACK`.
    Rollback,
}

#[diagnostic::do_not_recommend]
impl Kind for FailureHandlingPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for FailureHandlingPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for FailureHandlingPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FailureHandlingPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<FailureHandlingPolicy> for FailureHandlingPolicy {
    #[inline]
    fn into_value(self) -> Value<FailureHandlingPolicy> {
        const VALUES: &[&str] = &["DO_NOTHING", "ROLLBACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FailureType` of a `IoTJobAbortCriteria` of `AWS::GreengrassV2::Deployment`.
pub enum FailureType {
    /// `ALL`.
    All,
    /// `FAILED`.
    Failed,
    /// `REJECTED`.
    Rejected,
    /// `TIMED_OUT`.
    TimedOut,
}

#[diagnostic::do_not_recommend]
impl Kind for FailureType {}
#[diagnostic::do_not_recommend]
impl TextKind for FailureType {}
#[diagnostic::do_not_recommend]
impl IdKind for FailureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FailureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FailureType> for FailureType {
    #[inline]
    fn into_value(self) -> Value<FailureType> {
        const VALUES: &[&str] = &["ALL", "FAILED", "REJECTED", "TIMED_OUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Action` of a `IoTJobAbortCriteria` of `AWS::GreengrassV2::Deployment`.
pub enum IoTJobAbortCriteriaAction {
    /// `CANCEL`.
    Cancel,
}

#[diagnostic::do_not_recommend]
impl Kind for IoTJobAbortCriteriaAction {}
#[diagnostic::do_not_recommend]
impl TextKind for IoTJobAbortCriteriaAction {}
#[diagnostic::do_not_recommend]
impl IdKind for IoTJobAbortCriteriaAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IoTJobAbortCriteriaAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<IoTJobAbortCriteriaAction> for IoTJobAbortCriteriaAction {
    #[inline]
    fn into_value(self) -> Value<IoTJobAbortCriteriaAction> {
        const VALUES: &[&str] = &["CANCEL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
