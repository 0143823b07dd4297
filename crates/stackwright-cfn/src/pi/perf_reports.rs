// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PI::PerfReports` and its property types.

use crate::l1::*;

/// Creates and manages a Performance Insights performance analysis report for a specified DB instance.
///
/// `AWS::PI::PerfReports`; `Ref` returns its `Arn`, a [`pi::PerfReportsArn`](kinds::pi::PerfReportsArn).
/// Changing one of these replaces it: `EndTime`, `Identifier`, `ServiceType`, `StartTime`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPerfReports(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PI::PerfReports",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("perf_reports.rules"),
};

impl CfnPerfReports {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PI::PerfReports";

    /// `CfnPerfReports` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: The end time defined for the analysis report in ISO 8601 format.
    /// - `identifier`: An immutable, AWS Region-unique identifier for a data source.
    /// - `service_type`: The AWS service for which Performance Insights returns metrics.
    /// - `start_time`: The start time defined for the analysis report in ISO 8601 format.
    pub fn new(
        end_time: impl IntoValue<String>,
        identifier: impl IntoValue<String>,
        service_type: impl IntoValue<ServiceType>,
        start_time: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put("Identifier", identifier.into_value().into_node());
        object_.put("ServiceType", service_type.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnPerfReports {
    type Handle = CfnPerfReportsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPerfReportsRef {
        CfnPerfReportsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPerfReports`] of a stack.
pub struct CfnPerfReportsRef(NodeRef);

impl Clone for CfnPerfReportsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPerfReportsRef {}
impl AsNode for CfnPerfReportsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPerfReportsRef {
    /// What `Ref` returns: its `Arn`, a [`pi::PerfReportsArn`](kinds::pi::PerfReportsArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pi::PerfReportsArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A unique identifier for the analysis report.
    ///
    /// `Fn::GetAtt` of `AnalysisReportId`.
    #[inline]
    pub fn attr_analysis_report_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AnalysisReportId")))
    }

    /// The Amazon Resource Name (ARN) of the performance analysis report.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pi::PerfReportsArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the analysis report was created in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The status of the analysis report.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::pi::PerfReportsArn> for &CfnPerfReportsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pi::PerfReportsArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ServiceType` of `AWS::PI::PerfReports`.
pub enum ServiceType {
    /// `DOCDB`.
    Docdb,
    /// `RDS`.
    Rds,
}

#[diagnostic::do_not_recommend]
impl Kind for ServiceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ServiceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ServiceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServiceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServiceType> for ServiceType {
    #[inline]
    fn into_value(self) -> Value<ServiceType> {
        const VALUES: &[&str] = &["DOCDB", "RDS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
