// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::Detector` and its property types.

use crate::l1::*;

/// The `AWS::GuardDuty::Detector` resource specifies a new GuardDuty detector. A detector is an object that represents the GuardDuty service. A detector is required for GuardDuty to become operational.
///
/// Make sure you use either `DataSources` or `Features` in a one request, and not both.
///
/// `AWS::GuardDuty::Detector`; `Ref` returns its `Id`, a [`guardduty::DetectorId`](kinds::guardduty::DetectorId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDetector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::Detector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("detector.rules"),
};

impl CfnDetector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::Detector";

    /// `CfnDetector` with its required properties, in alphabetical order:
    ///
    /// - `enable`: Specifies whether the detector is to be enabled on creation.
    pub fn new(enable: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enable", enable.into_value().into_node());
        Self(object_)
    }

    /// Describes which data sources will be enabled for the detector.
    ///
    /// `DataSources`; updated in place.
    pub fn data_sources(
        mut self,
        value: impl IntoValue<CFNDataSourceConfigurationsProperty>,
    ) -> Self {
        self.0.put("DataSources", value.into_value().into_node());
        self
    }

    /// A list of features that will be configured for the detector.
    ///
    /// `Features`; updated in place.
    pub fn features(
        mut self,
        value: impl IntoValue<List<CFNFeatureConfigurationProperty>>,
    ) -> Self {
        self.0.put("Features", value.into_value().into_node());
        self
    }

    /// Specifies how frequently updated findings are exported.
    ///
    /// `FindingPublishingFrequency`; updated in place.
    pub fn finding_publishing_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FindingPublishingFrequency", value.into_value().into_node());
        self
    }

    /// Specifies tags added to a new detector resource. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// Currently, support is available only for creating and deleting a tag. No support exists for updating the tags.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagItemProperty>>) -> Self {
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

impl Construct for CfnDetector {
    type Handle = CfnDetectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDetectorRef {
        CfnDetectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDetector`] of a stack.
pub struct CfnDetectorRef(NodeRef);

impl Clone for CfnDetectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDetectorRef {}
impl AsNode for CfnDetectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDetectorRef {
    /// What `Ref` returns: its `Id`, a [`guardduty::DetectorId`](kinds::guardduty::DetectorId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::guardduty::DetectorId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique ID of the detector.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::guardduty::DetectorId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::guardduty::DetectorId> for &CfnDetectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::guardduty::DetectorId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes whether S3 data event logs, Kubernetes audit logs, or Malware Protection will be enabled as a data source when the detector is created.
///
/// The property type `CFNDataSourceConfigurations` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNDataSourceConfigurationsProperty(Object);

impl CFNDataSourceConfigurationsProperty {
    /// `CFNDataSourceConfigurationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes which Kubernetes data sources are enabled for a detector.
    ///
    /// `Kubernetes`.
    pub fn kubernetes(mut self, value: impl IntoValue<CFNKubernetesConfigurationProperty>) -> Self {
        self.0.put("Kubernetes", value.into_value().into_node());
        self
    }

    /// Describes whether Malware Protection will be enabled as a data source.
    ///
    /// `MalwareProtection`.
    pub fn malware_protection(
        mut self,
        value: impl IntoValue<CFNMalwareProtectionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MalwareProtection", value.into_value().into_node());
        self
    }

    /// Describes whether S3 data event logs are enabled as a data source.
    ///
    /// `S3Logs`.
    pub fn s3_logs(mut self, value: impl IntoValue<CFNS3LogsConfigurationProperty>) -> Self {
        self.0.put("S3Logs", value.into_value().into_node());
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

impl Kind for CFNDataSourceConfigurationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNDataSourceConfigurationsProperty> for CFNDataSourceConfigurationsProperty {}
impl From<CFNDataSourceConfigurationsProperty> for Node {
    #[inline]
    fn from(value: CFNDataSourceConfigurationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNDataSourceConfigurationsProperty> for CFNDataSourceConfigurationsProperty {
    #[inline]
    fn into_value(self) -> Value<CFNDataSourceConfigurationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the additional configuration of a feature in your account.
///
/// The property type `CFNFeatureAdditionalConfiguration` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNFeatureAdditionalConfigurationProperty(Object);

impl CFNFeatureAdditionalConfigurationProperty {
    /// `CFNFeatureAdditionalConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Name of the additional configuration.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Status of the additional configuration.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for CFNFeatureAdditionalConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNFeatureAdditionalConfigurationProperty>
    for CFNFeatureAdditionalConfigurationProperty
{
}
impl From<CFNFeatureAdditionalConfigurationProperty> for Node {
    #[inline]
    fn from(value: CFNFeatureAdditionalConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNFeatureAdditionalConfigurationProperty>
    for CFNFeatureAdditionalConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CFNFeatureAdditionalConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the configuration of a feature in your account.
///
/// The property type `CFNFeatureConfiguration` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNFeatureConfigurationProperty(Object);

impl CFNFeatureConfigurationProperty {
    /// `CFNFeatureConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the feature.
    /// - `status`: Status of the feature configuration.
    pub fn new(name: impl IntoValue<String>, status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// Information about the additional configuration of a feature in your account.
    ///
    /// `AdditionalConfiguration`.
    pub fn additional_configuration(
        mut self,
        value: impl IntoValue<List<CFNFeatureAdditionalConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AdditionalConfiguration", value.into_value().into_node());
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

impl Kind for CFNFeatureConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNFeatureConfigurationProperty> for CFNFeatureConfigurationProperty {}
impl From<CFNFeatureConfigurationProperty> for Node {
    #[inline]
    fn from(value: CFNFeatureConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNFeatureConfigurationProperty> for CFNFeatureConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CFNFeatureConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes which optional data sources are enabled for a detector.
///
/// The property type `CFNKubernetesAuditLogsConfiguration` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNKubernetesAuditLogsConfigurationProperty(Object);

impl CFNKubernetesAuditLogsConfigurationProperty {
    /// `CFNKubernetesAuditLogsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable`: Describes whether Kubernetes audit logs are enabled as a data source for the detector.
    pub fn new(enable: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enable", enable.into_value().into_node());
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

impl Kind for CFNKubernetesAuditLogsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNKubernetesAuditLogsConfigurationProperty>
    for CFNKubernetesAuditLogsConfigurationProperty
{
}
impl From<CFNKubernetesAuditLogsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CFNKubernetesAuditLogsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNKubernetesAuditLogsConfigurationProperty>
    for CFNKubernetesAuditLogsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CFNKubernetesAuditLogsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes which Kubernetes protection data sources are enabled for the detector.
///
/// The property type `CFNKubernetesConfiguration` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNKubernetesConfigurationProperty(Object);

impl CFNKubernetesConfigurationProperty {
    /// `CFNKubernetesConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `audit_logs`: Describes whether Kubernetes audit logs are enabled as a data source for the detector.
    pub fn new(audit_logs: impl IntoValue<CFNKubernetesAuditLogsConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuditLogs", audit_logs.into_value().into_node());
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

impl Kind for CFNKubernetesConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNKubernetesConfigurationProperty> for CFNKubernetesConfigurationProperty {}
impl From<CFNKubernetesConfigurationProperty> for Node {
    #[inline]
    fn from(value: CFNKubernetesConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNKubernetesConfigurationProperty> for CFNKubernetesConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CFNKubernetesConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes whether Malware Protection will be enabled as a data source.
///
/// The property type `CFNMalwareProtectionConfiguration` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNMalwareProtectionConfigurationProperty(Object);

impl CFNMalwareProtectionConfigurationProperty {
    /// `CFNMalwareProtectionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the configuration of Malware Protection for EC2 instances with findings.
    ///
    /// `ScanEc2InstanceWithFindings`.
    pub fn scan_ec2_instance_with_findings(
        mut self,
        value: impl IntoValue<CFNScanEc2InstanceWithFindingsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ScanEc2InstanceWithFindings",
            value.into_value().into_node(),
        );
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

impl Kind for CFNMalwareProtectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNMalwareProtectionConfigurationProperty>
    for CFNMalwareProtectionConfigurationProperty
{
}
impl From<CFNMalwareProtectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: CFNMalwareProtectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNMalwareProtectionConfigurationProperty>
    for CFNMalwareProtectionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CFNMalwareProtectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes whether S3 data event logs will be enabled as a data source when the detector is created.
///
/// The property type `CFNS3LogsConfiguration` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNS3LogsConfigurationProperty(Object);

impl CFNS3LogsConfigurationProperty {
    /// `CFNS3LogsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable`: The status of S3 data event logs as a data source.
    pub fn new(enable: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enable", enable.into_value().into_node());
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

impl Kind for CFNS3LogsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNS3LogsConfigurationProperty> for CFNS3LogsConfigurationProperty {}
impl From<CFNS3LogsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CFNS3LogsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNS3LogsConfigurationProperty> for CFNS3LogsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CFNS3LogsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes whether Malware Protection for EC2 instances with findings will be enabled as a data source.
///
/// The property type `CFNScanEc2InstanceWithFindingsConfiguration` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNScanEc2InstanceWithFindingsConfigurationProperty(Object);

impl CFNScanEc2InstanceWithFindingsConfigurationProperty {
    /// `CFNScanEc2InstanceWithFindingsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the configuration for scanning EBS volumes as data source.
    ///
    /// `EbsVolumes`.
    pub fn ebs_volumes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsVolumes", value.into_value().into_node());
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

impl Kind for CFNScanEc2InstanceWithFindingsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNScanEc2InstanceWithFindingsConfigurationProperty>
    for CFNScanEc2InstanceWithFindingsConfigurationProperty
{
}
impl From<CFNScanEc2InstanceWithFindingsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CFNScanEc2InstanceWithFindingsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNScanEc2InstanceWithFindingsConfigurationProperty>
    for CFNScanEc2InstanceWithFindingsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CFNScanEc2InstanceWithFindingsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a tag.
///
/// The property type `TagItem` of `AWS::GuardDuty::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagItemProperty(Object);

impl TagItemProperty {
    /// `TagItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key.
    /// - `value`: The tag value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagItemProperty> for TagItemProperty {}
impl From<TagItemProperty> for Node {
    #[inline]
    fn from(value: TagItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagItemProperty> for TagItemProperty {
    #[inline]
    fn into_value(self) -> Value<TagItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of a `CFNFeatureConfiguration` of `AWS::GuardDuty::Detector`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
