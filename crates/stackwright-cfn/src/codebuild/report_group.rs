// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeBuild::ReportGroup` and its property types.

use crate::l1::*;

/// Represents a report group. A report group contains a collection of reports.
///
/// `AWS::CodeBuild::ReportGroup`; `Ref` returns its `Arn`, a [`codebuild::ReportGroupArn`](kinds::codebuild::ReportGroupArn).
/// Changing one of these replaces it: `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReportGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeBuild::ReportGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("report_group.rules"),
};

impl CfnReportGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeBuild::ReportGroup";

    /// `CfnReportGroup` with its required properties, in alphabetical order:
    ///
    /// - `export_config`: Information about the destination where the raw data of this `ReportGroup` is exported.
    /// - `r#type`: The type of the `ReportGroup`.
    pub fn new(
        export_config: impl IntoValue<ReportExportConfigProperty>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExportConfig", export_config.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// When deleting a report group, specifies if reports within the report group should be deleted.
    ///
    /// - **true** - Deletes any reports that belong to the report group before deleting the report group.
    /// - **false** - You must delete any reports in the report group. This is the default value. If you delete a report group that contains one or more reports, an exception is thrown.
    ///
    /// `DeleteReports`; updated in place.
    pub fn delete_reports(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DeleteReports", value.into_value().into_node());
        self
    }

    /// The name of the `ReportGroup`.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A list of tag key and value pairs associated with this report group.
    ///
    /// These tags are available for use by AWS services that support AWS CodeBuild report group tags.
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

impl Construct for CfnReportGroup {
    type Handle = CfnReportGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReportGroupRef {
        CfnReportGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReportGroup`] of a stack.
pub struct CfnReportGroupRef(NodeRef);

impl Clone for CfnReportGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReportGroupRef {}
impl AsNode for CfnReportGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReportGroupRef {
    /// What `Ref` returns: its `Arn`, a [`codebuild::ReportGroupArn`](kinds::codebuild::ReportGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codebuild::ReportGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the AWS CodeBuild report group, such as `arn:aws:codebuild:region:123456789012:report-group/myReportGroupName`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codebuild::ReportGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::codebuild::ReportGroupArn> for &CfnReportGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codebuild::ReportGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about the location where the run of a report is exported.
///
/// The property type `ReportExportConfig` of `AWS::CodeBuild::ReportGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReportExportConfigProperty(Object);

impl ReportExportConfigProperty {
    /// `ReportExportConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `export_config_type`: The export configuration type.
    pub fn new(export_config_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExportConfigType",
            export_config_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A `S3ReportExportConfig` object that contains information about the S3 bucket where the run of a report is exported.
    ///
    /// `S3Destination`.
    pub fn s3_destination(mut self, value: impl IntoValue<S3ReportExportConfigProperty>) -> Self {
        self.0.put("S3Destination", value.into_value().into_node());
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

impl Kind for ReportExportConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReportExportConfigProperty> for ReportExportConfigProperty {}
impl From<ReportExportConfigProperty> for Node {
    #[inline]
    fn from(value: ReportExportConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReportExportConfigProperty> for ReportExportConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ReportExportConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the S3 bucket where the raw data of a report are exported.
///
/// The property type `S3ReportExportConfig` of `AWS::CodeBuild::ReportGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ReportExportConfigProperty(Object);

impl S3ReportExportConfigProperty {
    /// `S3ReportExportConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 bucket where the raw data of a report are exported.
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The AWS account identifier of the owner of the Amazon S3 bucket. This allows report data to be exported to an Amazon S3 bucket that is owned by an account other than the account running the build.
    ///
    /// `BucketOwner`.
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketOwner", value.into_value().into_node());
        self
    }

    /// A boolean value that specifies if the results of a report are encrypted.
    ///
    /// `EncryptionDisabled`.
    pub fn encryption_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EncryptionDisabled", value.into_value().into_node());
        self
    }

    /// The encryption key for the report's encrypted raw data.
    ///
    /// `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionKey", value.into_value().into_node());
        self
    }

    /// The type of build output artifact to create. Valid values include:
    ///
    /// - `NONE`: CodeBuild creates the raw data in the output bucket. This is the default if packaging is not specified.
    /// - `ZIP`: CodeBuild creates a ZIP file with the raw data in the output bucket.
    ///
    /// `Packaging`.
    pub fn packaging(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Packaging", value.into_value().into_node());
        self
    }

    /// The path to the exported report's raw data results.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for S3ReportExportConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ReportExportConfigProperty> for S3ReportExportConfigProperty {}
impl From<S3ReportExportConfigProperty> for Node {
    #[inline]
    fn from(value: S3ReportExportConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ReportExportConfigProperty> for S3ReportExportConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3ReportExportConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
