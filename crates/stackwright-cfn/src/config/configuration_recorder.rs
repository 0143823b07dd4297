// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::ConfigurationRecorder` and its property types.

use crate::l1::*;

/// The `AWS::Config::ConfigurationRecorder` resource type describes the AWS resource types that AWS Config records for configuration changes.
///
/// The configuration recorder stores the configuration changes of the specified resources in your account as configuration items.
///
/// > To enable AWS Config, you must create a configuration recorder and a delivery channel.
/// >
/// > AWS Config uses the delivery channel to deliver the configuration changes to your Amazon S3 bucket or Amazon topic. For more information, see [AWS::Config::DeliveryChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-deliverychannel.html).
///
/// AWS CloudFormation starts the recorder as soon as the delivery channel is available.
///
/// To stop the recorder and delete it, delete the configuration recorder from your stack. To stop the recorder without deleting it, call the [StopConfigurationRecorder](https://docs.aws.amazon.com/config/latest/APIReference/API_StopConfigurationRecorder.html) action of the AWS Config API directly.
///
/// For more information, see [Configuration Recorder](https://docs.aws.amazon.com/config/latest/developerguide/config-concepts.html#config-recorder) in the AWS Config Developer Guide.
///
/// `AWS::Config::ConfigurationRecorder`; `Ref` returns its `Name`, a [`config::ConfigurationRecorderName`](kinds::config::ConfigurationRecorderName).
/// Changing one of these replaces it: `Name`, `StartedOnCreate`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationRecorder(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::ConfigurationRecorder",
    tags: None,
    rules: include_str!("configuration_recorder.rules"),
};

impl CfnConfigurationRecorder {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::ConfigurationRecorder";

    /// `CfnConfigurationRecorder` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: Amazon Resource Name (ARN) of the IAM role assumed by AWS Config and used by the configuration recorder.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleARN", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The name of the configuration recorder. AWS Config automatically assigns the name of "default" when creating the configuration recorder.
    ///
    /// You cannot change the name of the configuration recorder after it has been created. To change the configuration recorder name, you must delete it and create a new configuration recorder with a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies which resource types AWS Config records for configuration changes.
    ///
    /// > *High Number of AWS Config Evaluations*
    /// >
    /// > You may notice increased activity in your account during your initial month recording with AWS Config when compared to subsequent months. During the initial bootstrapping process, AWS Config runs evaluations on all the resources in your account that you have selected for AWS Config to record.
    /// >
    /// > If you are running ephemeral workloads, you may see increased activity from AWS Config as it records configuration changes associated with creating and deleting these temporary resources. An *ephemeral workload* is a temporary use of computing resources that are loaded and run when needed. Examples include Amazon Elastic Compute Cloud ( Amazon EC2 ) Spot Instances, Amazon EMR jobs, and AWS Auto Scaling. If you want to avoid the increased activity from running ephemeral workloads, you can run these types of workloads in a separate account with AWS Config turned off to avoid increased configuration recording and rule evaluations.
    ///
    /// `RecordingGroup`; updated in place.
    pub fn recording_group(mut self, value: impl IntoValue<RecordingGroupProperty>) -> Self {
        self.0.put("RecordingGroup", value.into_value().into_node());
        self
    }

    /// Specifies the default recording frequency for the configuration recorder. AWS Config supports *Continuous recording* and *Daily recording*.
    ///
    /// - Continuous recording allows you to record configuration changes continuously whenever a change occurs.
    /// - Daily recording allows you to receive a configuration item (CI) representing the most recent state of your resources over the last 24-hour period, only if it’s different from the previous CI recorded.
    ///
    /// > *Some resource types require continuous recording*
    /// >
    /// > AWS Firewall Manager depends on continuous recording to monitor your resources. If you are using Firewall Manager, it is recommended that you set the recording frequency to Continuous.
    ///
    /// You can also override the recording frequency for specific resource types.
    ///
    /// `RecordingMode`; updated in place.
    pub fn recording_mode(mut self, value: impl IntoValue<RecordingModeProperty>) -> Self {
        self.0.put("RecordingMode", value.into_value().into_node());
        self
    }

    /// Defaults to 'true'. Controls whether the recorder starts recording after the create operation. Set this to 'false' for development and testing purposes.
    ///
    /// `StartedOnCreate`; default `true`; an update replaces the resource.
    pub fn started_on_create(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StartedOnCreate", value.into_value().into_node());
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

impl Construct for CfnConfigurationRecorder {
    type Handle = CfnConfigurationRecorderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationRecorderRef {
        CfnConfigurationRecorderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationRecorder`] of a stack.
pub struct CfnConfigurationRecorderRef(NodeRef);

impl Clone for CfnConfigurationRecorderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationRecorderRef {}
impl AsNode for CfnConfigurationRecorderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationRecorderRef {
    /// What `Ref` returns: its `Name`, a [`config::ConfigurationRecorderName`](kinds::config::ConfigurationRecorderName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::ConfigurationRecorderName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Returns the Amazon Resource Name (ARN) for the Configuration Recorder.
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceARN")))
    }
}

impl IntoValue<kinds::config::ConfigurationRecorderName> for &CfnConfigurationRecorderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::ConfigurationRecorderName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies whether the configuration recorder excludes certain resource types from being recorded. Use the `ResourceTypes` field to enter a comma-separated list of resource types you want to exclude from recording.
///
/// By default, when AWS Config adds support for a new resource type in the Region where you set up the configuration recorder, including global resource types, AWS Config starts recording resources of that type automatically.
///
/// > *How to use the exclusion recording strategy*
/// >
/// > To use this option, you must set the `useOnly` field of [RecordingStrategy](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html) to `EXCLUSION_BY_RESOURCE_TYPES`.
/// >
/// > AWS Config will then record configuration changes for all supported resource types, except the resource types that you specify to exclude from being recorded.
/// >
/// > *Global resource types and the exclusion recording strategy*
/// >
/// > Unless specifically listed as exclusions, `AWS::RDS::GlobalCluster` will be recorded automatically in all supported AWS Config Regions were the configuration recorder is enabled.
/// >
/// > IAM users, groups, roles, and customer managed policies will be recorded in the Region where you set up the configuration recorder if that is a Region where AWS Config was available before February 2022. You cannot be record the global IAM resouce types in Regions supported by AWS Config after February 2022. This list where you cannot record the global IAM resource types includes the following Regions:
/// >
/// > - Asia Pacific (Hyderabad)
/// > - Asia Pacific (Melbourne)
/// > - Canada West (Calgary)
/// > - Europe (Spain)
/// > - Europe (Zurich)
/// > - Israel (Tel Aviv)
/// > - Middle East (UAE)
///
/// The property type `ExclusionByResourceTypes` of `AWS::Config::ConfigurationRecorder`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExclusionByResourceTypesProperty(Object);

impl ExclusionByResourceTypesProperty {
    /// `ExclusionByResourceTypesProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_types`: A comma-separated list of resource types to exclude from recording by the configuration recorder.
    pub fn new(resource_types: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceTypes", resource_types.into_value().into_node());
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

impl Kind for ExclusionByResourceTypesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExclusionByResourceTypesProperty> for ExclusionByResourceTypesProperty {}
impl From<ExclusionByResourceTypesProperty> for Node {
    #[inline]
    fn from(value: ExclusionByResourceTypesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExclusionByResourceTypesProperty> for ExclusionByResourceTypesProperty {
    #[inline]
    fn into_value(self) -> Value<ExclusionByResourceTypesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies which resource types AWS Config records for configuration changes. By default, AWS Config records configuration changes for all current and future supported resource types in the AWS Region where you have enabled AWS Config, excluding the global IAM resource types: IAM users, groups, roles, and customer managed policies.
///
/// In the recording group, you specify whether you want to record all supported current and future supported resource types or to include or exclude specific resources types. For a list of supported resource types, see [Supported Resource Types](https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html#supported-resources) in the *AWS Config developer guide*.
///
/// If you don't want AWS Config to record all current and future supported resource types (excluding the global IAM resource types), use one of the following recording strategies:
///
/// - *Record all current and future resource types with exclusions* ( `EXCLUSION_BY_RESOURCE_TYPES`), or
/// - *Record specific resource types* ( `INCLUSION_BY_RESOURCE_TYPES`).
///
/// If you use the recording strategy to *Record all current and future resource types* ( `ALL_SUPPORTED_RESOURCE_TYPES`), you can use the flag `IncludeGlobalResourceTypes` to include the global IAM resource types in your recording.
///
/// > *Aurora global clusters are recorded in all enabled Regions*
/// >
/// > The `AWS::RDS::GlobalCluster` resource type will be recorded in all supported AWS Config Regions where the configuration recorder is enabled.
/// >
/// > If you do not want to record `AWS::RDS::GlobalCluster` in all enabled Regions, use the `EXCLUSION_BY_RESOURCE_TYPES` or `INCLUSION_BY_RESOURCE_TYPES` recording strategy.
///
/// The property type `RecordingGroup` of `AWS::Config::ConfigurationRecorder`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordingGroupProperty(Object);

impl RecordingGroupProperty {
    /// `RecordingGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether AWS Config records configuration changes for all supported resource types, excluding the global IAM resource types.
    ///
    /// If you set this field to `true`, when AWS Config adds support for a new resource type, AWS Config starts recording resources of that type automatically.
    ///
    /// If you set this field to `true`, you cannot enumerate specific resource types to record in the `resourceTypes` field of [RecordingGroup](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html), or to exclude in the `resourceTypes` field of [ExclusionByResourceTypes](https://docs.aws.amazon.com/config/latest/APIReference/API_ExclusionByResourceTypes.html).
    ///
    /// > *Region availability*
    /// >
    /// > Check [Resource Coverage by Region Availability](https://docs.aws.amazon.com/config/latest/developerguide/what-is-resource-config-coverage.html) to see if a resource type is supported in the AWS Region where you set up AWS Config.
    ///
    /// `AllSupported`.
    pub fn all_supported(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllSupported", value.into_value().into_node());
        self
    }

    /// An object that specifies how AWS Config excludes resource types from being recorded by the configuration recorder.
    ///
    /// To use this option, you must set the `useOnly` field of [AWS::Config::ConfigurationRecorder RecordingStrategy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-config-configurationrecorder-recordingstrategy.html) to `EXCLUSION_BY_RESOURCE_TYPES`.
    ///
    /// `ExclusionByResourceTypes`.
    pub fn exclusion_by_resource_types(
        mut self,
        value: impl IntoValue<ExclusionByResourceTypesProperty>,
    ) -> Self {
        self.0
            .put("ExclusionByResourceTypes", value.into_value().into_node());
        self
    }

    /// This option is a bundle which only applies to the global IAM resource types: IAM users, groups, roles, and customer managed policies. These global IAM resource types can only be recorded by AWS Config in Regions where AWS Config was available before February 2022. You cannot be record the global IAM resouce types in Regions supported by AWS Config after February 2022. This list where you cannot record the global IAM resource types includes the following Regions:
    ///
    /// - Asia Pacific (Hyderabad)
    /// - Asia Pacific (Melbourne)
    /// - Canada West (Calgary)
    /// - Europe (Spain)
    /// - Europe (Zurich)
    /// - Israel (Tel Aviv)
    /// - Middle East (UAE)
    ///
    /// > *Aurora global clusters are recorded in all enabled Regions*
    /// >
    /// > The `AWS::RDS::GlobalCluster` resource type will be recorded in all supported AWS Config Regions where the configuration recorder is enabled, even if `IncludeGlobalResourceTypes` is set to `false`. The `IncludeGlobalResourceTypes` option is a bundle which only applies to IAM users, groups, roles, and customer managed policies.
    /// >
    /// > If you do not want to record `AWS::RDS::GlobalCluster` in all enabled Regions, use one of the following recording strategies:
    /// >
    /// > - *Record all current and future resource types with exclusions* ( `EXCLUSION_BY_RESOURCE_TYPES`), or
    /// > - *Record specific resource types* ( `INCLUSION_BY_RESOURCE_TYPES`).
    /// >
    /// > For more information, see [Selecting Which Resources are Recorded](https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html#select-resources-all) in the *AWS Config developer guide*. \> *IncludeGlobalResourceTypes and the exclusion recording strategy*
    /// >
    /// > The `IncludeGlobalResourceTypes` field has no impact on the `EXCLUSION_BY_RESOURCE_TYPES` recording strategy. This means that the global IAM resource types ( IAM users, groups, roles, and customer managed policies) will not be automatically added as exclusions for `ExclusionByResourceTypes` when `IncludeGlobalResourceTypes` is set to `false`.
    /// >
    /// > The `IncludeGlobalResourceTypes` field should only be used to modify the `AllSupported` field, as the default for the `AllSupported` field is to record configuration changes for all supported resource types excluding the global IAM resource types. To include the global IAM resource types when `AllSupported` is set to `true`, make sure to set `IncludeGlobalResourceTypes` to `true`.
    /// >
    /// > To exclude the global IAM resource types for the `EXCLUSION_BY_RESOURCE_TYPES` recording strategy, you need to manually add them to the `ResourceTypes` field of `ExclusionByResourceTypes`. \> *Required and optional fields*
    /// >
    /// > Before you set this field to `true`, set the `AllSupported` field of [RecordingGroup](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html) to `true`. Optionally, you can set the `useOnly` field of [RecordingStrategy](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html) to `ALL_SUPPORTED_RESOURCE_TYPES`. \> *Overriding fields*
    /// >
    /// > If you set this field to `false` but list global IAM resource types in the `ResourceTypes` field of [RecordingGroup](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html), AWS Config will still record configuration changes for those specified resource types *regardless* of if you set the `IncludeGlobalResourceTypes` field to false.
    /// >
    /// > If you do not want to record configuration changes to the global IAM resource types (IAM users, groups, roles, and customer managed policies), make sure to not list them in the `ResourceTypes` field in addition to setting the `IncludeGlobalResourceTypes` field to false.
    ///
    /// `IncludeGlobalResourceTypes`.
    pub fn include_global_resource_types(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeGlobalResourceTypes", value.into_value().into_node());
        self
    }

    /// An object that specifies the recording strategy for the configuration recorder.
    ///
    /// - If you set the `useOnly` field of [RecordingStrategy](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html) to `ALL_SUPPORTED_RESOURCE_TYPES`, AWS Config records configuration changes for all supported resource types, excluding the global IAM resource types. You also must set the `AllSupported` field of [RecordingGroup](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html) to `true`. When AWS Config adds support for a new resource type, AWS Config automatically starts recording resources of that type.
    /// - If you set the `useOnly` field of [RecordingStrategy](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html) to `INCLUSION_BY_RESOURCE_TYPES`, AWS Config records configuration changes for only the resource types you specify in the `ResourceTypes` field of [RecordingGroup](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html).
    /// - If you set the `useOnly` field of [RecordingStrategy](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html) to `EXCLUSION_BY_RESOURCE_TYPES`, AWS Config records configuration changes for all supported resource types except the resource types that you specify to exclude from being recorded in the `ResourceTypes` field of [ExclusionByResourceTypes](https://docs.aws.amazon.com/config/latest/APIReference/API_ExclusionByResourceTypes.html).
    ///
    /// > *Required and optional fields*
    /// >
    /// > The `recordingStrategy` field is optional when you set the `AllSupported` field of [RecordingGroup](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html) to `true`.
    /// >
    /// > The `recordingStrategy` field is optional when you list resource types in the `ResourceTypes` field of [RecordingGroup](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html).
    /// >
    /// > The `recordingStrategy` field is required if you list resource types to exclude from recording in the `ResourceTypes` field of [ExclusionByResourceTypes](https://docs.aws.amazon.com/config/latest/APIReference/API_ExclusionByResourceTypes.html). \> *Overriding fields*
    /// >
    /// > If you choose `EXCLUSION_BY_RESOURCE_TYPES` for the recording strategy, the `ExclusionByResourceTypes` field will override other properties in the request.
    /// >
    /// > For example, even if you set `IncludeGlobalResourceTypes` to false, global IAM resource types will still be automatically recorded in this option unless those resource types are specifically listed as exclusions in the `ResourceTypes` field of `ExclusionByResourceTypes`. \> *Global resources types and the resource exclusion recording strategy*
    /// >
    /// > By default, if you choose the `EXCLUSION_BY_RESOURCE_TYPES` recording strategy, when AWS Config adds support for a new resource type in the Region where you set up the configuration recorder, including global resource types, AWS Config starts recording resources of that type automatically.
    /// >
    /// > Unless specifically listed as exclusions, `AWS::RDS::GlobalCluster` will be recorded automatically in all supported AWS Config Regions were the configuration recorder is enabled.
    /// >
    /// > IAM users, groups, roles, and customer managed policies will be recorded in the Region where you set up the configuration recorder if that is a Region where AWS Config was available before February 2022. You cannot be record the global IAM resouce types in Regions supported by AWS Config after February 2022. This list where you cannot record the global IAM resource types includes the following Regions:
    /// >
    /// > - Asia Pacific (Hyderabad)
    /// > - Asia Pacific (Melbourne)
    /// > - Canada West (Calgary)
    /// > - Europe (Spain)
    /// > - Europe (Zurich)
    /// > - Israel (Tel Aviv)
    /// > - Middle East (UAE)
    ///
    /// `RecordingStrategy`.
    pub fn recording_strategy(mut self, value: impl IntoValue<RecordingStrategyProperty>) -> Self {
        self.0
            .put("RecordingStrategy", value.into_value().into_node());
        self
    }

    /// A comma-separated list that specifies which resource types AWS Config records.
    ///
    /// For a list of valid `ResourceTypes` values, see the *Resource Type Value* column in [Supported AWS resource Types](https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html#supported-resources) in the *AWS Config developer guide*.
    ///
    /// > *Required and optional fields*
    /// >
    /// > Optionally, you can set the `useOnly` field of [RecordingStrategy](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html) to `INCLUSION_BY_RESOURCE_TYPES`.
    /// >
    /// > To record all configuration changes, set the `AllSupported` field of [RecordingGroup](https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html) to `true`, and either omit this field or don't specify any resource types in this field. If you set the `AllSupported` field to `false` and specify values for `ResourceTypes`, when AWS Config adds support for a new type of resource, it will not record resources of that type unless you manually add that type to your recording group. \> *Region availability*
    /// >
    /// > Before specifying a resource type for AWS Config to track, check [Resource Coverage by Region Availability](https://docs.aws.amazon.com/config/latest/developerguide/what-is-resource-config-coverage.html) to see if the resource type is supported in the AWS Region where you set up AWS Config. If a resource type is supported by AWS Config in at least one Region, you can enable the recording of that resource type in all Regions supported by AWS Config, even if the specified resource type is not supported in the AWS Region where you set up AWS Config.
    ///
    /// `ResourceTypes`.
    pub fn resource_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceTypes", value.into_value().into_node());
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

impl Kind for RecordingGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordingGroupProperty> for RecordingGroupProperty {}
impl From<RecordingGroupProperty> for Node {
    #[inline]
    fn from(value: RecordingGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordingGroupProperty> for RecordingGroupProperty {
    #[inline]
    fn into_value(self) -> Value<RecordingGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the default recording frequency that AWS Config uses to record configuration changes. AWS Config supports *Continuous recording* and *Daily recording*.
///
/// - Continuous recording allows you to record configuration changes continuously whenever a change occurs.
/// - Daily recording allows you to receive a configuration item (CI) representing the most recent state of your resources over the last 24-hour period, only if it’s different from the previous CI recorded.
///
/// > AWS Firewall Manager depends on continuous recording to monitor your resources. If you are using Firewall Manager, it is recommended that you set the recording frequency to Continuous.
///
/// You can also override the recording frequency for specific resource types.
///
/// The property type `RecordingMode` of `AWS::Config::ConfigurationRecorder`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordingModeProperty(Object);

impl RecordingModeProperty {
    /// `RecordingModeProperty` with its required properties, in alphabetical order:
    ///
    /// - `recording_frequency`: The default recording frequency that AWS Config uses to record configuration changes.
    pub fn new(recording_frequency: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordingFrequency",
            recording_frequency.into_value().into_node(),
        );
        Self(object_)
    }

    /// An array of `recordingModeOverride` objects for you to specify your overrides for the recording mode. The `recordingModeOverride` object in the `recordingModeOverrides` array consists of three fields: a `description`, the new `recordingFrequency`, and an array of `resourceTypes` to override.
    ///
    /// `RecordingModeOverrides`.
    pub fn recording_mode_overrides(
        mut self,
        value: impl IntoValue<List<RecordingModeOverrideProperty>>,
    ) -> Self {
        self.0
            .put("RecordingModeOverrides", value.into_value().into_node());
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

impl Kind for RecordingModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordingModeProperty> for RecordingModeProperty {}
impl From<RecordingModeProperty> for Node {
    #[inline]
    fn from(value: RecordingModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordingModeProperty> for RecordingModeProperty {
    #[inline]
    fn into_value(self) -> Value<RecordingModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object for you to specify your overrides for the recording mode.
///
/// The property type `RecordingModeOverride` of `AWS::Config::ConfigurationRecorder`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordingModeOverrideProperty(Object);

impl RecordingModeOverrideProperty {
    /// `RecordingModeOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `recording_frequency`: The recording frequency that will be applied to all the resource types specified in the override.
    /// - `resource_types`: A comma-separated list that specifies which resource types AWS Config includes in the override.
    pub fn new(
        recording_frequency: impl IntoValue<String>,
        resource_types: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordingFrequency",
            recording_frequency.into_value().into_node(),
        );
        object_.put("ResourceTypes", resource_types.into_value().into_node());
        Self(object_)
    }

    /// A description that you provide for the override.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for RecordingModeOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordingModeOverrideProperty> for RecordingModeOverrideProperty {}
impl From<RecordingModeOverrideProperty> for Node {
    #[inline]
    fn from(value: RecordingModeOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordingModeOverrideProperty> for RecordingModeOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<RecordingModeOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the recording strategy of the configuration recorder.
///
/// Valid values include: `ALL_SUPPORTED_RESOURCE_TYPES`, `INCLUSION_BY_RESOURCE_TYPES`, and `EXCLUSION_BY_RESOURCE_TYPES`.
///
/// The property type `RecordingStrategy` of `AWS::Config::ConfigurationRecorder`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordingStrategyProperty(Object);

impl RecordingStrategyProperty {
    /// `RecordingStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `use_only`: The recording strategy for the configuration recorder.
    pub fn new(use_only: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UseOnly", use_only.into_value().into_node());
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

impl Kind for RecordingStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordingStrategyProperty> for RecordingStrategyProperty {}
impl From<RecordingStrategyProperty> for Node {
    #[inline]
    fn from(value: RecordingStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordingStrategyProperty> for RecordingStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<RecordingStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
