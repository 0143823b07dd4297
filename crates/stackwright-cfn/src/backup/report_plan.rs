// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::ReportPlan` and its property types.

use crate::l1::*;

/// Creates a report plan. A report plan is a document that contains information about the contents of the report and where AWS Backup will deliver it.
///
/// If you call `CreateReportPlan` with a plan that already exists, you receive an `AlreadyExistsException` exception.
///
/// For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html#assigning-resources-cfn).
///
/// `AWS::Backup::ReportPlan`; `Ref` returns its `ReportPlanArn`, a [`backup::ReportPlanArn`](kinds::backup::ReportPlanArn).
/// Changing one of these replaces it: `ReportPlanName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReportPlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::ReportPlan",
    tags: Some(stackwright_core::TagProperty {
        name: "ReportPlanTags",
        format: TagFormat::List,
    }),
    rules: include_str!("report_plan.rules"),
};

impl CfnReportPlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::ReportPlan";

    /// `CfnReportPlan` with its required properties, in alphabetical order:
    ///
    /// - `report_delivery_channel`: Contains information about where and how to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix, and the formats of your reports.
    /// - `report_setting`: Identifies the report template for the report.
    pub fn new(
        report_delivery_channel: impl IntoValue<ReportDeliveryChannelProperty>,
        report_setting: impl IntoValue<ReportSettingProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReportDeliveryChannel",
            report_delivery_channel.into_value().into_node(),
        );
        object_.put("ReportSetting", report_setting.into_value().into_node());
        Self(object_)
    }

    /// An optional description of the report plan with a maximum 1,024 characters.
    ///
    /// `ReportPlanDescription`; updated in place.
    pub fn report_plan_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReportPlanDescription", value.into_value().into_node());
        self
    }

    /// The unique name of the report plan. This name is between 1 and 256 characters starting with a letter, and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (_).
    ///
    /// `ReportPlanName`; an update replaces the resource.
    pub fn report_plan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReportPlanName", value.into_value().into_node());
        self
    }

    /// The tags to assign to your report plan.
    ///
    /// `ReportPlanTags`; updated in place.
    pub fn report_plan_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("ReportPlanTags", value.into_value().into_node());
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

impl Construct for CfnReportPlan {
    type Handle = CfnReportPlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReportPlanRef {
        CfnReportPlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReportPlan`] of a stack.
pub struct CfnReportPlanRef(NodeRef);

impl Clone for CfnReportPlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReportPlanRef {}
impl AsNode for CfnReportPlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReportPlanRef {
    /// What `Ref` returns: its `ReportPlanArn`, a [`backup::ReportPlanArn`](kinds::backup::ReportPlanArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::ReportPlanArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of your report plan.
    ///
    /// `Fn::GetAtt` of `ReportPlanArn`.
    #[inline]
    pub fn attr_report_plan_arn(&self) -> Value<kinds::backup::ReportPlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReportPlanArn")))
    }
}

impl IntoValue<kinds::backup::ReportPlanArn> for &CfnReportPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::ReportPlanArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information from your report plan about where to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix, and the formats of your reports.
///
/// The property type `ReportDeliveryChannel` of `AWS::Backup::ReportPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReportDeliveryChannelProperty(Object);

impl ReportDeliveryChannelProperty {
    /// `ReportDeliveryChannelProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket_name`: The unique name of the S3 bucket that receives your reports.
    pub fn new(s3_bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The format of your reports: `CSV`, `JSON`, or both. If not specified, the default format is `CSV`.
    ///
    /// `Formats`.
    pub fn formats(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Formats", value.into_value().into_node());
        self
    }

    /// The prefix for where AWS Backup Audit Manager delivers your reports to Amazon S3. The prefix is this part of the following path: s3://your-bucket-name/ `prefix` /Backup/us-west-2/year/month/day/report-name. If not specified, there is no prefix.
    ///
    /// `S3KeyPrefix`.
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3KeyPrefix", value.into_value().into_node());
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

impl Kind for ReportDeliveryChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReportDeliveryChannelProperty> for ReportDeliveryChannelProperty {}
impl From<ReportDeliveryChannelProperty> for Node {
    #[inline]
    fn from(value: ReportDeliveryChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReportDeliveryChannelProperty> for ReportDeliveryChannelProperty {
    #[inline]
    fn into_value(self) -> Value<ReportDeliveryChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains detailed information about a report setting.
///
/// The property type `ReportSetting` of `AWS::Backup::ReportPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReportSettingProperty(Object);

impl ReportSettingProperty {
    /// `ReportSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `report_template`: Identifies the report template for the report.
    pub fn new(report_template: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ReportTemplate", report_template.into_value().into_node());
        Self(object_)
    }

    /// These are the accounts to be included in the report.
    ///
    /// Use string value of `ROOT` to include all organizational units.
    ///
    /// `Accounts`.
    pub fn accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Accounts", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARNs) of the frameworks a report covers.
    ///
    /// `FrameworkArns`.
    pub fn framework_arns(
        mut self,
        value: impl IntoValue<List<kinds::backup::FrameworkArn>>,
    ) -> Self {
        self.0.put("FrameworkArns", value.into_value().into_node());
        self
    }

    /// These are the Organizational Units to be included in the report.
    ///
    /// `OrganizationUnits`.
    pub fn organization_units(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OrganizationUnits", value.into_value().into_node());
        self
    }

    /// These are the Regions to be included in the report.
    ///
    /// Use the wildcard as the string value to include all Regions.
    ///
    /// `Regions`.
    pub fn regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Regions", value.into_value().into_node());
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

impl Kind for ReportSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReportSettingProperty> for ReportSettingProperty {}
impl From<ReportSettingProperty> for Node {
    #[inline]
    fn from(value: ReportSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReportSettingProperty> for ReportSettingProperty {
    #[inline]
    fn into_value(self) -> Value<ReportSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
