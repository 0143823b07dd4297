// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::CapacityManagerDataExport` and its property types.

use crate::l1::*;

/// Creates a new data export configuration for EC2 Capacity Manager. This allows you to automatically export capacity usage data to an S3 bucket on a scheduled basis. The exported data includes metrics for On-Demand, Spot, and Capacity Reservations usage across your organization.
///
/// `AWS::EC2::CapacityManagerDataExport`; `Ref` returns its `CapacityManagerDataExportId`, a [`ec2::CapacityManagerDataExportId`](kinds::ec2::CapacityManagerDataExportId).
/// Changing one of these replaces it: `OutputFormat`, `S3BucketName`, `S3BucketPrefix`, `Schedule`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapacityManagerDataExport(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::CapacityManagerDataExport",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("capacity_manager_data_export.rules"),
};

impl CfnCapacityManagerDataExport {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::CapacityManagerDataExport";

    /// `CfnCapacityManagerDataExport` with its required properties, in alphabetical order:
    ///
    /// - `output_format`: The file format of the exported data.
    /// - `s3_bucket_name`: The name of the S3 bucket where export files are delivered.
    /// - `schedule`: The frequency at which data exports are generated.
    pub fn new(
        output_format: impl IntoValue<OutputFormat>,
        s3_bucket_name: impl IntoValue<kinds::s3::BucketName>,
        schedule: impl IntoValue<Schedule>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("OutputFormat", output_format.into_value().into_node());
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
        object_.put("Schedule", schedule.into_value().into_node());
        Self(object_)
    }

    /// The S3 key prefix used for organizing export files within the bucket.
    ///
    /// `S3BucketPrefix`; an update replaces the resource.
    pub fn s3_bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BucketPrefix", value.into_value().into_node());
        self
    }

    /// The tags associated with the data export configuration.
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

impl Construct for CfnCapacityManagerDataExport {
    type Handle = CfnCapacityManagerDataExportRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCapacityManagerDataExportRef {
        CfnCapacityManagerDataExportRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCapacityManagerDataExport`] of a stack.
pub struct CfnCapacityManagerDataExportRef(NodeRef);

impl Clone for CfnCapacityManagerDataExportRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCapacityManagerDataExportRef {}
impl AsNode for CfnCapacityManagerDataExportRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCapacityManagerDataExportRef {
    /// What `Ref` returns: its `CapacityManagerDataExportId`, a [`ec2::CapacityManagerDataExportId`](kinds::ec2::CapacityManagerDataExportId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::CapacityManagerDataExportId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the data export configuration.
    ///
    /// `Fn::GetAtt` of `CapacityManagerDataExportId`.
    #[inline]
    pub fn attr_capacity_manager_data_export_id(
        &self,
    ) -> Value<kinds::ec2::CapacityManagerDataExportId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CapacityManagerDataExportId"),
        ))
    }
}

impl IntoValue<kinds::ec2::CapacityManagerDataExportId> for &CfnCapacityManagerDataExportRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::CapacityManagerDataExportId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `OutputFormat` of `AWS::EC2::CapacityManagerDataExport`.
pub enum OutputFormat {
    /// `csv`.
    Csv,
    /// `parquet`.
    Parquet,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputFormat> for OutputFormat {
    #[inline]
    fn into_value(self) -> Value<OutputFormat> {
        const VALUES: &[&str] = &["csv", "parquet"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Schedule` of `AWS::EC2::CapacityManagerDataExport`.
pub enum Schedule {
    /// `hourly`.
    Hourly,
}

#[diagnostic::do_not_recommend]
impl Kind for Schedule {}
#[diagnostic::do_not_recommend]
impl TextKind for Schedule {}
#[diagnostic::do_not_recommend]
impl IdKind for Schedule {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Schedule {}
#[diagnostic::do_not_recommend]
impl IntoValue<Schedule> for Schedule {
    #[inline]
    fn into_value(self) -> Value<Schedule> {
        const VALUES: &[&str] = &["hourly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
