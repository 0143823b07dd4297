// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MGN::LaunchConfigurationTemplate` and its property types.

use crate::l1::*;

/// Account level Launch Configuration Template for AWS Application Migration Service.
///
/// `AWS::MGN::LaunchConfigurationTemplate`; `Ref` returns its `Arn`, a [`mgn::LaunchConfigurationTemplateArn`](kinds::mgn::LaunchConfigurationTemplateArn).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunchConfigurationTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MGN::LaunchConfigurationTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("launch_configuration_template.rules"),
};

impl CfnLaunchConfigurationTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MGN::LaunchConfigurationTemplate";

    /// `CfnLaunchConfigurationTemplate` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to associate a public IP address with the launched instance.
    ///
    /// `AssociatePublicIpAddress`; updated in place.
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociatePublicIpAddress", value.into_value().into_node());
        self
    }

    /// Launch configuration template boot mode.
    ///
    /// `BootMode`; one of `LEGACY_BIOS`, `UEFI`, `USE_SOURCE`; updated in place.
    pub fn boot_mode(mut self, value: impl IntoValue<BootMode>) -> Self {
        self.0.put("BootMode", value.into_value().into_node());
        self
    }

    /// Whether to copy the private IP of the source server.
    ///
    /// `CopyPrivateIp`; updated in place.
    pub fn copy_private_ip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CopyPrivateIp", value.into_value().into_node());
        self
    }

    /// Whether to copy the tags of the source server.
    ///
    /// `CopyTags`; updated in place.
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CopyTags", value.into_value().into_node());
        self
    }

    /// Whether to enable map auto tagging.
    ///
    /// `EnableMapAutoTagging`; updated in place.
    pub fn enable_map_auto_tagging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableMapAutoTagging", value.into_value().into_node());
        self
    }

    /// Whether to enable encryption of the AWS Systems Manager parameters used by post launch actions.
    ///
    /// `EnableParametersEncryption`; updated in place.
    pub fn enable_parameters_encryption(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableParametersEncryption", value.into_value().into_node());
        self
    }

    /// Launch template disk configuration.
    ///
    /// `LargeVolumeConf`; updated in place.
    pub fn large_volume_conf(
        mut self,
        value: impl IntoValue<LaunchTemplateDiskConfProperty>,
    ) -> Self {
        self.0
            .put("LargeVolumeConf", value.into_value().into_node());
        self
    }

    /// Launch disposition.
    ///
    /// `LaunchDisposition`; one of `STOPPED`, `STARTED`; updated in place.
    pub fn launch_disposition(mut self, value: impl IntoValue<LaunchDisposition>) -> Self {
        self.0
            .put("LaunchDisposition", value.into_value().into_node());
        self
    }

    /// Configuration of a machine's license.
    ///
    /// `Licensing`; updated in place.
    pub fn licensing(mut self, value: impl IntoValue<LicensingProperty>) -> Self {
        self.0.put("Licensing", value.into_value().into_node());
        self
    }

    /// Launch configuration template map auto tagging MPE ID.
    ///
    /// `MapAutoTaggingMpeID`; updated in place.
    pub fn map_auto_tagging_mpe_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MapAutoTaggingMpeID", value.into_value().into_node());
        self
    }

    /// ARN of the KMS key used to encrypt the AWS Systems Manager parameters used by post launch actions.
    ///
    /// `ParametersEncryptionKey`; updated in place.
    pub fn parameters_encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParametersEncryptionKey", value.into_value().into_node());
        self
    }

    /// Post launch actions to execute on the Test or Cutover instance.
    ///
    /// `PostLaunchActions`; updated in place.
    pub fn post_launch_actions(mut self, value: impl IntoValue<PostLaunchActionsProperty>) -> Self {
        self.0
            .put("PostLaunchActions", value.into_value().into_node());
        self
    }

    /// Launch template disk configuration.
    ///
    /// `SmallVolumeConf`; updated in place.
    pub fn small_volume_conf(
        mut self,
        value: impl IntoValue<LaunchTemplateDiskConfProperty>,
    ) -> Self {
        self.0
            .put("SmallVolumeConf", value.into_value().into_node());
        self
    }

    /// Small volume maximum size, in GiB.
    ///
    /// `SmallVolumeMaxSize`; updated in place.
    pub fn small_volume_max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SmallVolumeMaxSize", value.into_value().into_node());
        self
    }

    /// A set of tags to be associated with the Launch Configuration Template.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Target instance type right-sizing method.
    ///
    /// `TargetInstanceTypeRightSizingMethod`; one of `NONE`, `BASIC`; updated in place.
    pub fn target_instance_type_right_sizing_method(
        mut self,
        value: impl IntoValue<TargetInstanceTypeRightSizingMethod>,
    ) -> Self {
        self.0.put(
            "TargetInstanceTypeRightSizingMethod",
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

impl Construct for CfnLaunchConfigurationTemplate {
    type Handle = CfnLaunchConfigurationTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLaunchConfigurationTemplateRef {
        CfnLaunchConfigurationTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLaunchConfigurationTemplate`] of a stack.
pub struct CfnLaunchConfigurationTemplateRef(NodeRef);

impl Clone for CfnLaunchConfigurationTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLaunchConfigurationTemplateRef {}
impl AsNode for CfnLaunchConfigurationTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLaunchConfigurationTemplateRef {
    /// What `Ref` returns: its `Arn`, a [`mgn::LaunchConfigurationTemplateArn`](kinds::mgn::LaunchConfigurationTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mgn::LaunchConfigurationTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ARN of the Launch Configuration Template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mgn::LaunchConfigurationTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// ID of the EC2 launch template backing the Launch Configuration Template.
    ///
    /// `Fn::GetAtt` of `Ec2LaunchTemplateID`.
    #[inline]
    pub fn attr_ec2_launch_template_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ec2LaunchTemplateID")))
    }

    /// ID of the Launch Configuration Template.
    ///
    /// `Fn::GetAtt` of `LaunchConfigurationTemplateID`.
    #[inline]
    pub fn attr_launch_configuration_template_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LaunchConfigurationTemplateID"),
        ))
    }
}

impl IntoValue<kinds::mgn::LaunchConfigurationTemplateArn> for &CfnLaunchConfigurationTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mgn::LaunchConfigurationTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Launch template disk configuration.
///
/// The property type `LaunchTemplateDiskConf` of `AWS::MGN::LaunchConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateDiskConfProperty(Object);

impl LaunchTemplateDiskConfProperty {
    /// `LaunchTemplateDiskConfProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Launch template disk IOPS configuration.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// Launch template disk throughput configuration, in MiB/s.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// Launch template disk volume type configuration.
    ///
    /// `VolumeType`; one of `io1`, `io2`, `gp3`, `gp2`, `st1`, `sc1`, `standard`.
    pub fn volume_type(mut self, value: impl IntoValue<VolumeType>) -> Self {
        self.0.put("VolumeType", value.into_value().into_node());
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

impl Kind for LaunchTemplateDiskConfProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateDiskConfProperty> for LaunchTemplateDiskConfProperty {}
impl From<LaunchTemplateDiskConfProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateDiskConfProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateDiskConfProperty> for LaunchTemplateDiskConfProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateDiskConfProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of a machine's license.
///
/// The property type `Licensing` of `AWS::MGN::LaunchConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicensingProperty(Object);

impl LicensingProperty {
    /// `LicensingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to configure BYOL OS licensing.
    ///
    /// `OsByol`.
    pub fn os_byol(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("OsByol", value.into_value().into_node());
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

impl Kind for LicensingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicensingProperty> for LicensingProperty {}
impl From<LicensingProperty> for Node {
    #[inline]
    fn from(value: LicensingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicensingProperty> for LicensingProperty {
    #[inline]
    fn into_value(self) -> Value<LicensingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Post launch actions to execute on the Test or Cutover instance.
///
/// The property type `PostLaunchActions` of `AWS::MGN::LaunchConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct PostLaunchActionsProperty(Object);

impl PostLaunchActionsProperty {
    /// `PostLaunchActionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// AWS Systems Manager Command's CloudWatch log group name.
    ///
    /// `CloudWatchLogGroupName`.
    pub fn cloud_watch_log_group_name(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        self.0
            .put("CloudWatchLogGroupName", value.into_value().into_node());
        self
    }

    /// Deployment type in which AWS Systems Manager Documents will be executed.
    ///
    /// `Deployment`; one of `TEST_AND_CUTOVER`, `CUTOVER_ONLY`, `TEST_ONLY`.
    pub fn deployment(mut self, value: impl IntoValue<Deployment>) -> Self {
        self.0.put("Deployment", value.into_value().into_node());
        self
    }

    /// AWS Systems Manager Command's logs S3 log bucket.
    ///
    /// `S3LogBucket`.
    pub fn s3_log_bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3LogBucket", value.into_value().into_node());
        self
    }

    /// AWS Systems Manager Command's logs S3 output key prefix.
    ///
    /// `S3OutputKeyPrefix`.
    pub fn s3_output_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3OutputKeyPrefix", value.into_value().into_node());
        self
    }

    /// AWS Systems Manager Documents to execute, in order.
    ///
    /// `SsmDocuments`.
    pub fn ssm_documents(mut self, value: impl IntoValue<List<SsmDocumentProperty>>) -> Self {
        self.0.put("SsmDocuments", value.into_value().into_node());
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

impl Kind for PostLaunchActionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PostLaunchActionsProperty> for PostLaunchActionsProperty {}
impl From<PostLaunchActionsProperty> for Node {
    #[inline]
    fn from(value: PostLaunchActionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PostLaunchActionsProperty> for PostLaunchActionsProperty {
    #[inline]
    fn into_value(self) -> Value<PostLaunchActionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An AWS Systems Manager Document to execute as a post launch action.
///
/// The property type `SsmDocument` of `AWS::MGN::LaunchConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmDocumentProperty(Object);

impl SsmDocumentProperty {
    /// `SsmDocumentProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_name`: User-friendly name for the AWS Systems Manager Document.
    /// - `ssm_document_name`: AWS Systems Manager Document name or full ARN.
    pub fn new(
        action_name: impl IntoValue<String>,
        ssm_document_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionName", action_name.into_value().into_node());
        object_.put(
            "SsmDocumentName",
            ssm_document_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// AWS Systems Manager Document external parameters.
    ///
    /// `ExternalParameters`.
    pub fn external_parameters(
        mut self,
        value: impl IntoValue<Map<SsmExternalParameterProperty>>,
    ) -> Self {
        self.0
            .put("ExternalParameters", value.into_value().into_node());
        self
    }

    /// Whether Cutover is blocked when the document has failed.
    ///
    /// `MustSucceedForCutover`.
    pub fn must_succeed_for_cutover(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MustSucceedForCutover", value.into_value().into_node());
        self
    }

    /// AWS Systems Manager Document parameters, each resolved from AWS Systems Manager Parameter Store.
    ///
    /// `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoValue<Map<List<SsmParameterStoreParameterProperty>>>,
    ) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// AWS Systems Manager Document timeout, in seconds.
    ///
    /// `TimeoutSeconds`.
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeoutSeconds", value.into_value().into_node());
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

impl Kind for SsmDocumentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmDocumentProperty> for SsmDocumentProperty {}
impl From<SsmDocumentProperty> for Node {
    #[inline]
    fn from(value: SsmDocumentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmDocumentProperty> for SsmDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<SsmDocumentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An AWS Systems Manager Document external parameter.
///
/// The property type `SsmExternalParameter` of `AWS::MGN::LaunchConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmExternalParameterProperty(Object);

impl SsmExternalParameterProperty {
    /// `SsmExternalParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `dynamic_path`: AWS Systems Manager Document external parameter dynamic path.
    pub fn new(dynamic_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DynamicPath", dynamic_path.into_value().into_node());
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

impl Kind for SsmExternalParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmExternalParameterProperty> for SsmExternalParameterProperty {}
impl From<SsmExternalParameterProperty> for Node {
    #[inline]
    fn from(value: SsmExternalParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmExternalParameterProperty> for SsmExternalParameterProperty {
    #[inline]
    fn into_value(self) -> Value<SsmExternalParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An AWS Systems Manager Parameter Store parameter.
///
/// The property type `SsmParameterStoreParameter` of `AWS::MGN::LaunchConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmParameterStoreParameterProperty(Object);

impl SsmParameterStoreParameterProperty {
    /// `SsmParameterStoreParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: AWS Systems Manager Parameter Store parameter name.
    /// - `parameter_type`: AWS Systems Manager Parameter Store parameter type.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_type: impl IntoValue<ParameterType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterType", parameter_type.into_value().into_node());
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

impl Kind for SsmParameterStoreParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmParameterStoreParameterProperty> for SsmParameterStoreParameterProperty {}
impl From<SsmParameterStoreParameterProperty> for Node {
    #[inline]
    fn from(value: SsmParameterStoreParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmParameterStoreParameterProperty> for SsmParameterStoreParameterProperty {
    #[inline]
    fn into_value(self) -> Value<SsmParameterStoreParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BootMode` of `AWS::MGN::LaunchConfigurationTemplate`.
pub enum BootMode {
    /// `LEGACY_BIOS`.
    LegacyBios,
    /// `UEFI`.
    Uefi,
    /// `USE_SOURCE`.
    UseSource,
}

#[diagnostic::do_not_recommend]
impl Kind for BootMode {}
#[diagnostic::do_not_recommend]
impl TextKind for BootMode {}
#[diagnostic::do_not_recommend]
impl IdKind for BootMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BootMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<BootMode> for BootMode {
    #[inline]
    fn into_value(self) -> Value<BootMode> {
        const VALUES: &[&str] = &["LEGACY_BIOS", "UEFI", "USE_SOURCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Deployment` of a `PostLaunchActions` of `AWS::MGN::LaunchConfigurationTemplate`.
pub enum Deployment {
    /// `CUTOVER_ONLY`.
    CutoverOnly,
    /// `TEST_AND_CUTOVER`.
    TestAndCutover,
    /// `TEST_ONLY`.
    TestOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for Deployment {}
#[diagnostic::do_not_recommend]
impl TextKind for Deployment {}
#[diagnostic::do_not_recommend]
impl IdKind for Deployment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Deployment {}
#[diagnostic::do_not_recommend]
impl IntoValue<Deployment> for Deployment {
    #[inline]
    fn into_value(self) -> Value<Deployment> {
        const VALUES: &[&str] = &["CUTOVER_ONLY", "TEST_AND_CUTOVER", "TEST_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LaunchDisposition` of `AWS::MGN::LaunchConfigurationTemplate`.
pub enum LaunchDisposition {
    /// `STARTED`.
    Started,
    /// `STOPPED`.
    Stopped,
}

#[diagnostic::do_not_recommend]
impl Kind for LaunchDisposition {}
#[diagnostic::do_not_recommend]
impl TextKind for LaunchDisposition {}
#[diagnostic::do_not_recommend]
impl IdKind for LaunchDisposition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LaunchDisposition {}
#[diagnostic::do_not_recommend]
impl IntoValue<LaunchDisposition> for LaunchDisposition {
    #[inline]
    fn into_value(self) -> Value<LaunchDisposition> {
        const VALUES: &[&str] = &["STARTED", "STOPPED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParameterType` of a `SsmParameterStoreParameter` of `AWS::MGN::LaunchConfigurationTemplate`.
pub enum ParameterType {
    /// `SECURE_STRING`.
    SecureString,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for ParameterType {}
#[diagnostic::do_not_recommend]
impl TextKind for ParameterType {}
#[diagnostic::do_not_recommend]
impl IdKind for ParameterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParameterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParameterType> for ParameterType {
    #[inline]
    fn into_value(self) -> Value<ParameterType> {
        const VALUES: &[&str] = &["SECURE_STRING", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetInstanceTypeRightSizingMethod` of `AWS::MGN::LaunchConfigurationTemplate`.
pub enum TargetInstanceTypeRightSizingMethod {
    /// `BASIC`.
    Basic,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetInstanceTypeRightSizingMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetInstanceTypeRightSizingMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetInstanceTypeRightSizingMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetInstanceTypeRightSizingMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetInstanceTypeRightSizingMethod> for TargetInstanceTypeRightSizingMethod {
    #[inline]
    fn into_value(self) -> Value<TargetInstanceTypeRightSizingMethod> {
        const VALUES: &[&str] = &["BASIC", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VolumeType` of a `LaunchTemplateDiskConf` of `AWS::MGN::LaunchConfigurationTemplate`.
pub enum VolumeType {
    /// `gp2`.
    Gp2,
    /// `gp3`.
    Gp3,
    /// `io1`.
    Io1,
    /// `io2`.
    Io2,
    /// `sc1`.
    Sc1,
    /// `st1`.
    St1,
    /// `standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for VolumeType {}
#[diagnostic::do_not_recommend]
impl TextKind for VolumeType {}
#[diagnostic::do_not_recommend]
impl IdKind for VolumeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VolumeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VolumeType> for VolumeType {
    #[inline]
    fn into_value(self) -> Value<VolumeType> {
        const VALUES: &[&str] = &["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
