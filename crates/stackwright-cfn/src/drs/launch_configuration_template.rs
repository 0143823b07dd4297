// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DRS::LaunchConfigurationTemplate` and its property types.

use crate::l1::*;

/// Account level Launch Configuration Template for AWS Elastic Disaster Recovery.
///
/// `AWS::DRS::LaunchConfigurationTemplate`; `Ref` returns its `Arn`, a [`drs::LaunchConfigurationTemplateArn`](kinds::drs::LaunchConfigurationTemplateArn).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunchConfigurationTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DRS::LaunchConfigurationTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("launch_configuration_template.rules"),
};

impl CfnLaunchConfigurationTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DRS::LaunchConfigurationTemplate";

    /// `CfnLaunchConfigurationTemplate` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Copy private IP.
    ///
    /// `CopyPrivateIp`; updated in place.
    pub fn copy_private_ip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CopyPrivateIp", value.into_value().into_node());
        self
    }

    /// Copy tags.
    ///
    /// `CopyTags`; updated in place.
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CopyTags", value.into_value().into_node());
        self
    }

    /// S3 bucket ARN to export Source Network templates.
    ///
    /// `ExportBucketArn`; updated in place.
    pub fn export_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0
            .put("ExportBucketArn", value.into_value().into_node());
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

    /// DRS will set the 'launch into instance ID' of any source server when performing a drill, recovery or failback to the previous region or availability zone, using the instance ID of the source instance.
    ///
    /// `LaunchIntoSourceInstance`; updated in place.
    pub fn launch_into_source_instance(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("LaunchIntoSourceInstance", value.into_value().into_node());
        self
    }

    /// Configuration of a machine's license.
    ///
    /// `Licensing`; updated in place.
    pub fn licensing(mut self, value: impl IntoValue<LicensingProperty>) -> Self {
        self.0.put("Licensing", value.into_value().into_node());
        self
    }

    /// Whether we want to activate post-launch actions.
    ///
    /// `PostLaunchEnabled`; updated in place.
    pub fn post_launch_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PostLaunchEnabled", value.into_value().into_node());
        self
    }

    /// A set of tags associated with the Launch Configuration Template.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Target instance type right-sizing method.
    ///
    /// `TargetInstanceTypeRightSizingMethod`; one of `NONE`, `BASIC`, `IN_AWS`; updated in place.
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
    /// What `Ref` returns: its `Arn`, a [`drs::LaunchConfigurationTemplateArn`](kinds::drs::LaunchConfigurationTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::drs::LaunchConfigurationTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ARN of the Launch Configuration Template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::drs::LaunchConfigurationTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
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

impl IntoValue<kinds::drs::LaunchConfigurationTemplateArn> for &CfnLaunchConfigurationTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::drs::LaunchConfigurationTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration of a machine's license.
///
/// The property type `Licensing` of `AWS::DRS::LaunchConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicensingProperty(Object);

impl LicensingProperty {
    /// `LicensingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to enable Bring your own license or not.
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

/// The values of `LaunchDisposition` of `AWS::DRS::LaunchConfigurationTemplate`.
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

/// The values of `TargetInstanceTypeRightSizingMethod` of `AWS::DRS::LaunchConfigurationTemplate`.
pub enum TargetInstanceTypeRightSizingMethod {
    /// `BASIC`.
    Basic,
    /// `IN_AWS`.
    InAws,
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
        const VALUES: &[&str] = &["BASIC", "IN_AWS", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
