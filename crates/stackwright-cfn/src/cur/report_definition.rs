// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CUR::ReportDefinition` and its property types.

use crate::l1::*;

/// The definition of AWS Cost and Usage Report. You can specify the report name, time unit, report format, compression format, S3 bucket, additional artifacts, and schema elements in the definition.
///
/// `AWS::CUR::ReportDefinition`; `Ref` returns its `ReportName`, a [`cur::ReportDefinitionReportName`](kinds::cur::ReportDefinitionReportName).
/// Changing one of these replaces it: `AdditionalSchemaElements`, `BillingViewArn`, `ReportName`, `ReportVersioning`, `TimeUnit`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReportDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CUR::ReportDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("report_definition.rules"),
};

impl CfnReportDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CUR::ReportDefinition";

    /// `CfnReportDefinition` with its required properties, in alphabetical order:
    ///
    /// - `compression`: The compression format that Amazon Web Services uses for the report.
    /// - `format`: The format that Amazon Web Services saves the report in.
    /// - `refresh_closed_reports`: Whether you want AWS to update your reports after they have been finalized if AWS detects charges related to previous months.
    /// - `report_name`: The name of the report that you want to create.
    /// - `report_versioning`: Whether you want AWS to overwrite the previous version of each report or to deliver the report in addition to the previous versions.
    /// - `s3_bucket`: The S3 bucket where Amazon Web Services delivers the report.
    /// - `s3_prefix`: The prefix that Amazon Web Services adds to the report name when Amazon Web Services delivers the report.
    /// - `s3_region`: The Region of the S3 bucket that Amazon Web Services delivers the report into.
    /// - `time_unit`: The granularity of the line items in the report.
    pub fn new(
        compression: impl IntoValue<Compression>,
        format: impl IntoValue<Format>,
        refresh_closed_reports: impl IntoValue<bool>,
        report_name: impl IntoValue<String>,
        report_versioning: impl IntoValue<ReportVersioning>,
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_prefix: impl IntoValue<String>,
        s3_region: impl IntoValue<String>,
        time_unit: impl IntoValue<TimeUnit>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Compression", compression.into_value().into_node());
        object_.put("Format", format.into_value().into_node());
        object_.put(
            "RefreshClosedReports",
            refresh_closed_reports.into_value().into_node(),
        );
        object_.put("ReportName", report_name.into_value().into_node());
        object_.put(
            "ReportVersioning",
            report_versioning.into_value().into_node(),
        );
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3Prefix", s3_prefix.into_value().into_node());
        object_.put("S3Region", s3_region.into_value().into_node());
        object_.put("TimeUnit", time_unit.into_value().into_node());
        Self(object_)
    }

    /// A list of manifests that you want AWS to create for this report.
    ///
    /// `AdditionalArtifacts`; updated in place.
    pub fn additional_artifacts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AdditionalArtifacts", value.into_value().into_node());
        self
    }

    /// A list of strings that indicate additional content that AWS includes in the report, such as individual resource IDs.
    ///
    /// `AdditionalSchemaElements`; an update replaces the resource.
    pub fn additional_schema_elements(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AdditionalSchemaElements", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the billing view. You can get this value by using the billing view service public APIs.
    ///
    /// `BillingViewArn`; an update replaces the resource.
    pub fn billing_view_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingViewArn", value.into_value().into_node());
        self
    }

    /// The tags to be assigned to the report definition resource.
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

impl Construct for CfnReportDefinition {
    type Handle = CfnReportDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReportDefinitionRef {
        CfnReportDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReportDefinition`] of a stack.
pub struct CfnReportDefinitionRef(NodeRef);

impl Clone for CfnReportDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReportDefinitionRef {}
impl AsNode for CfnReportDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReportDefinitionRef {
    /// What `Ref` returns: its `ReportName`, a [`cur::ReportDefinitionReportName`](kinds::cur::ReportDefinitionReportName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cur::ReportDefinitionReportName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cur::ReportDefinitionReportName> for &CfnReportDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cur::ReportDefinitionReportName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Compression` of `AWS::CUR::ReportDefinition`.
pub enum Compression {
    /// `GZIP`.
    Gzip,
    /// `Parquet`.
    Parquet,
    /// `ZIP`.
    Zip,
}

#[diagnostic::do_not_recommend]
impl Kind for Compression {}
#[diagnostic::do_not_recommend]
impl TextKind for Compression {}
#[diagnostic::do_not_recommend]
impl IdKind for Compression {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Compression {}
#[diagnostic::do_not_recommend]
impl IntoValue<Compression> for Compression {
    #[inline]
    fn into_value(self) -> Value<Compression> {
        const VALUES: &[&str] = &["GZIP", "Parquet", "ZIP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of `AWS::CUR::ReportDefinition`.
pub enum Format {
    /// `Parquet`.
    Parquet,
    /// `textORcsv`.
    TextORcsv,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["Parquet", "textORcsv"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ReportVersioning` of `AWS::CUR::ReportDefinition`.
pub enum ReportVersioning {
    /// `CREATE_NEW_REPORT`.
    CreateNewReport,
    /// `OVERWRITE_REPORT`.
    OverwriteReport,
}

#[diagnostic::do_not_recommend]
impl Kind for ReportVersioning {}
#[diagnostic::do_not_recommend]
impl TextKind for ReportVersioning {}
#[diagnostic::do_not_recommend]
impl IdKind for ReportVersioning {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReportVersioning {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReportVersioning> for ReportVersioning {
    #[inline]
    fn into_value(self) -> Value<ReportVersioning> {
        const VALUES: &[&str] = &["CREATE_NEW_REPORT", "OVERWRITE_REPORT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TimeUnit` of `AWS::CUR::ReportDefinition`.
pub enum TimeUnit {
    /// `DAILY`.
    Daily,
    /// `HOURLY`.
    Hourly,
    /// `MONTHLY`.
    Monthly,
}

#[diagnostic::do_not_recommend]
impl Kind for TimeUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for TimeUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for TimeUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TimeUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<TimeUnit> for TimeUnit {
    #[inline]
    fn into_value(self) -> Value<TimeUnit> {
        const VALUES: &[&str] = &["DAILY", "HOURLY", "MONTHLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
