//! Report groups: where builds leave the results of tests.

use stackwright_cfn::codebuild::CfnReportGroup;
use stackwright_cfn::codebuild::report_group::{
    ReportExportConfigProperty, S3ReportExportConfigProperty,
};
use stackwright_cfn::kinds::codebuild::ReportGroupArn;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, NodeRef, RemovalPolicy, Scope, Text, Value, text,
};

use super::codes;
use super::compute_type::words;
use crate::iam::{Grant, GrantRequest, Grantable};
use crate::s3::BucketRef;

words! {
    /// What the reports of a group are about.
    ReportGroupType {
        /// Which tests passed.
        Test = "TEST",
        /// How much of the code the tests cover.
        CodeCoverage = "CODE_COVERAGE",
    }
}

/// A group of reports of builds (`AWS::CodeBuild::ReportGroup`). It is retained when it leaves the
/// stack, unless the removal policy says otherwise.
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/test-report-group.html>
///
/// ```
/// use stackwright::codebuild::{BuildSpec, Project, ReportGroup};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("ci");
/// let spec = BuildSpec::from_object(Object::new().with("version", "0.2"));
/// let project = stack.add("Project", Project::without_source(spec));
/// let reports = stack.add("Reports", ReportGroup::new());
/// reports.grant_write(&stack, &project);
/// ```
#[derive(Clone, Debug)]
pub struct ReportGroup {
    report_group_name: Option<Value<String>>,
    kind: ReportGroupType,
    removal_policy: RemovalPolicy,
    delete_reports: Option<bool>,
    export_bucket: Option<BucketRef>,
    zip_export: bool,
}

impl Default for ReportGroup {
    fn default() -> Self {
        Self::new()
    }
}

impl ReportGroup {
    /// A group of reports of tests.
    pub const fn new() -> Self {
        Self {
            report_group_name: None,
            kind: ReportGroupType::Test,
            removal_policy: RemovalPolicy::Retain,
            delete_reports: None,
            export_bucket: None,
            zip_export: false,
        }
    }

    /// The group's name. Default: made by CloudFormation.
    #[must_use]
    pub fn report_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.report_group_name = Some(name.into_value());
        self
    }

    /// What the reports are about. Default: tests.
    #[must_use]
    pub const fn report_group_type(mut self, kind: ReportGroupType) -> Self {
        self.kind = kind;
        self
    }

    /// What happens to the group when it leaves the stack. Default: it is retained.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// Whether the reports are deleted with the group; else a group with reports can't be deleted. It
    /// needs [`RemovalPolicy::Destroy`]. Default: no.
    #[must_use]
    pub const fn delete_reports(mut self, delete: bool) -> Self {
        self.delete_reports = Some(delete);
        self
    }

    /// The bucket that the raw results are put into. Default: none.
    #[must_use]
    pub fn export_bucket(mut self, bucket: &BucketRef) -> Self {
        self.export_bucket = Some(bucket.clone());
        self
    }

    /// Whether the raw results are put there as one archive. Default: as they are.
    #[must_use]
    pub const fn zip_export(mut self, zip: bool) -> Self {
        self.zip_export = zip;
        self
    }

    /// An existing group of the stack's account and region, by its name.
    #[track_caller]
    pub fn from_report_group_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> ReportGroupRef {
        let scope = scope.group(id);
        let name: Value<String> = name.into_value();
        let arn = scope.arn("codebuild", text!["report-group/", &name]);
        ReportGroupRef {
            node: scope.node(),
            arn: Value::from_node(arn.into_node()),
            name,
            kind: ReportGroupType::Test,
            export_bucket: None,
        }
    }
}

impl Construct for ReportGroup {
    type Handle = ReportGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ReportGroupRef {
        if self.delete_reports == Some(true) && self.removal_policy != RemovalPolicy::Destroy {
            let finding = Diagnostic::error(
                &codes::REPORT_GROUP,
                "the reports are deleted with a group that is not deleted",
            );
            scope.diagnose(
                finding
                    .given("`delete_reports(true)` of a group that is retained")
                    .allowed("it of a group that is deleted with the stack")
                    .help("add `removal_policy(RemovalPolicy::Destroy)`, or leave it out"),
            );
        }
        let export = match &self.export_bucket {
            None => ReportExportConfigProperty::new("NO_EXPORT"),
            Some(bucket) => {
                let place = S3ReportExportConfigProperty::new(bucket.bucket_name());
                let place = match bucket.encryption_key() {
                    Some(key) => place
                        .encryption_key(key.key_arn())
                        .encryption_disabled(false),
                    None => place,
                };
                let place = match self.zip_export {
                    true => place.packaging("ZIP"),
                    false => place,
                };
                ReportExportConfigProperty::new("S3").s3_destination(place)
            }
        };
        let mut group = CfnReportGroup::new(export, self.kind.as_str());
        if let Some(name) = self.report_group_name {
            group = group.name(name);
        }
        if let Some(delete) = self.delete_reports {
            group = group.delete_reports(delete);
        }
        let group = scope.add("Resource", group);
        scope.edit(&group).removal_policy(self.removal_policy);
        let arn = group.attr_arn();
        ReportGroupRef {
            node: scope.node(),
            // `Ref` returns the ARN: `…:report-group/NAME`.
            name: text![stackwright_core::intrinsic::select(1, arn.split("/"))].value(),
            arn,
            kind: self.kind,
            export_bucket: self.export_bucket,
        }
    }
}

/// A [`ReportGroup`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct ReportGroupRef {
    node: NodeRef,
    arn: Value<ReportGroupArn>,
    name: Value<String>,
    kind: ReportGroupType,
    export_bucket: Option<BucketRef>,
}

impl AsNode for ReportGroupRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ReportGroupRef {
    /// The group's ARN.
    pub fn report_group_arn(&self) -> Value<ReportGroupArn> {
        self.arn.clone()
    }

    /// The group's name.
    pub fn report_group_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Permits somebody to write reports to the group.
    #[track_caller]
    pub fn grant_write(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let put = match self.kind {
            ReportGroupType::Test => "codebuild:BatchPutTestCases",
            ReportGroupType::CodeCoverage => "codebuild:BatchPutCodeCoverages",
        };
        let actions = ["codebuild:CreateReport", "codebuild:UpdateReport", put];
        let grant = GrantRequest::new(actions, [self.arn.clone()])
            .on_principal(scope, &grantee.grant_principal());
        match &self.export_bucket {
            Some(bucket) => grant.combine(bucket.grant_write(scope, grantee)),
            None => grant,
        }
    }
}
