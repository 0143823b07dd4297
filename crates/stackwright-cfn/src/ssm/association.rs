// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::Association` and its property types.

use crate::l1::*;

/// The `AWS::SSM::Association` resource creates a State Manager association for your managed instances. A State Manager association defines the state that you want to maintain on your instances. For example, an association can specify that anti-virus software must be installed and running on your instances, or that certain ports must be closed. For static targets, the association specifies a schedule for when the configuration is reapplied. For dynamic targets, such as an Resource Groups or an AWS Auto Scaling Group, State Manager applies the configuration when new instances are added to the group. The association also specifies actions to take when applying the configuration. For example, an association for anti-virus software might run once a day. If the software is not installed, then State Manager installs it. If the software is installed, but the service is not running, then the association might instruct State Manager to start the service.
///
/// `AWS::SSM::Association`; `Ref` returns its `AssociationId`, a [`ssm::AssociationId`](kinds::ssm::AssociationId).
/// Changing one of these replaces it: `InstanceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::Association",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("association.rules"),
};

impl CfnAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::Association";

    /// `CfnAssociation` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the SSM document that contains the configuration information for the instance.
    pub fn new(name: impl IntoValue<kinds::ssm::DocumentName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// By default, when you create a new association, the system runs it immediately after it is created and then according to the schedule you specified. Specify this option if you don't want an association to run immediately after you create it. This parameter is not supported for rate expressions.
    ///
    /// `ApplyOnlyAtCronInterval`; updated in place.
    pub fn apply_only_at_cron_interval(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ApplyOnlyAtCronInterval", value.into_value().into_node());
        self
    }

    /// A role used by association to take actions on your behalf.
    ///
    /// `AssociationDispatchAssumeRole`; updated in place.
    pub fn association_dispatch_assume_role(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "AssociationDispatchAssumeRole",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify a descriptive name for the association.
    ///
    /// `AssociationName`; updated in place.
    pub fn association_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssociationName", value.into_value().into_node());
        self
    }

    /// Choose the parameter that will define how your automation will branch out. This target is required for associations that use an Automation runbook and target resources by using rate controls. Automation is a tool in AWS Systems Manager.
    ///
    /// `AutomationTargetParameterName`; updated in place.
    pub fn automation_target_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AutomationTargetParameterName",
            value.into_value().into_node(),
        );
        self
    }

    /// The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under. The associations only run when that Change Calendar is open. For more information, see [AWS Systems Manager Change Calendar](https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-change-calendar) in the *AWS Systems Manager User Guide*.
    ///
    /// `CalendarNames`; updated in place.
    pub fn calendar_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CalendarNames", value.into_value().into_node());
        self
    }

    /// The severity level that is assigned to the association.
    ///
    /// `ComplianceSeverity`; one of `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, `UNSPECIFIED`; updated in place.
    pub fn compliance_severity(mut self, value: impl IntoValue<ComplianceSeverity>) -> Self {
        self.0
            .put("ComplianceSeverity", value.into_value().into_node());
        self
    }

    /// The version of the SSM document to associate with the target.
    ///
    /// > Note the following important information.
    /// >
    /// > - State Manager doesn't support running associations that use a new version of a document if that document is shared from another account. State Manager always runs the `default` version of a document if shared from another account, even though the Systems Manager console shows that a new version was processed. If you want to run an association using a new version of a document shared form another account, you must set the document version to `default`.
    /// > - `DocumentVersion` is not valid for documents owned by AWS, such as `AWS-RunPatchBaseline` or `AWS-UpdateSSMAgent`. If you specify `DocumentVersion` for an AWS document, the system returns the following error: "Error occurred during operation 'CreateAssociation'." (RequestToken: \<token\>, HandlerErrorCode: GeneralServiceException).
    ///
    /// `DocumentVersion`; updated in place.
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentVersion", value.into_value().into_node());
        self
    }

    /// > `InstanceId` has been deprecated. To specify an instance ID for an association, use the `Targets` parameter. If you use the parameter `InstanceId`, you cannot use the parameters `AssociationName`, `DocumentVersion`, `MaxErrors`, `MaxConcurrency`, `OutputLocation`, or `ScheduleExpression`. To use these parameters, you must use the `Targets` parameter.
    /// >
    /// > Note that in some examples later in this page, `InstanceIds` is used as the tag-key name in a `Targets` filter. `InstanceId` is not used as a parameter.
    ///
    /// The ID of the instance that the SSM document is associated with. You must specify the `InstanceId` or `Targets` property.
    ///
    /// `InstanceId`; an update replaces the resource.
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceId", value.into_value().into_node());
        self
    }

    /// The maximum number of targets allowed to run the association at the same time. You can specify a number, for example 10, or a percentage of the target set, for example 10%. The default value is 100%, which means all targets run the association at the same time.
    ///
    /// If a new managed node starts and attempts to run an association while Systems Manager is running `MaxConcurrency` associations, the association is allowed to run. During the next association interval, the new managed node will process its association within the limit specified for `MaxConcurrency`.
    ///
    /// `MaxConcurrency`; updated in place.
    pub fn max_concurrency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxConcurrency", value.into_value().into_node());
        self
    }

    /// The number of errors that are allowed before the system stops sending requests to run the association on additional targets. You can specify either an absolute number of errors, for example 10, or a percentage of the target set, for example 10%. If you specify 3, for example, the system stops sending requests when the fourth error is received. If you specify 0, then the system stops sending requests after the first error is returned. If you run an association on 50 managed nodes and set `MaxError` to 10%, then the system stops sending the request when the sixth error is received.
    ///
    /// Executions that are already running an association when `MaxErrors` is reached are allowed to complete, but some of these executions may fail as well. If you need to ensure that there won't be more than max-errors failed executions, set `MaxConcurrency` to 1 so that executions proceed one at a time.
    ///
    /// `MaxErrors`; updated in place.
    pub fn max_errors(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxErrors", value.into_value().into_node());
        self
    }

    /// An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output details of the request.
    ///
    /// `OutputLocation`; updated in place.
    pub fn output_location(
        mut self,
        value: impl IntoValue<InstanceAssociationOutputLocationProperty>,
    ) -> Self {
        self.0.put("OutputLocation", value.into_value().into_node());
        self
    }

    /// The parameters for the runtime configuration of the document.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Map<List<String>>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// A cron expression that specifies a schedule when the association runs. The schedule runs in Coordinated Universal Time (UTC).
    ///
    /// `ScheduleExpression`; updated in place.
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpression", value.into_value().into_node());
        self
    }

    /// Number of days to wait after the scheduled day to run an association.
    ///
    /// `ScheduleOffset`; updated in place.
    pub fn schedule_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ScheduleOffset", value.into_value().into_node());
        self
    }

    /// The mode for generating association compliance. You can specify `AUTO` or `MANUAL`. In `AUTO` mode, the system uses the status of the association execution to determine the compliance status. If the association execution runs successfully, then the association is `COMPLIANT`. If the association execution doesn't run successfully, the association is `NON-COMPLIANT`.
    ///
    /// In `MANUAL` mode, you must specify the `AssociationId` as a parameter for the `PutComplianceItems` API action. In this case, compliance data is not managed by State Manager. It is managed by your direct call to the `PutComplianceItems` API action.
    ///
    /// By default, all associations use `AUTO` mode.
    ///
    /// `SyncCompliance`; one of `AUTO`, `MANUAL`; updated in place.
    pub fn sync_compliance(mut self, value: impl IntoValue<SyncCompliance>) -> Self {
        self.0.put("SyncCompliance", value.into_value().into_node());
        self
    }

    /// A key-value pair to associate with a resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The targets for the association. You must specify the `InstanceId` or `Targets` property. You can target all instances in an AWS account by specifying t he `InstanceIds` key with a value of `*`.
    ///
    /// Supported formats include the following.
    ///
    /// - `Key=InstanceIds,Values=<instance-id-1>,<instance-id-2>,<instance-id-3>`
    /// - `Key=tag-key,Values=<my-tag-key-1>,<my-tag-key-2>`
    ///
    /// To view a JSON and a YAML example that targets all instances, see "Create an association for all managed instances in an AWS account " on the Examples page.
    ///
    /// `Targets`; updated in place.
    pub fn targets(mut self, value: impl IntoValue<List<TargetProperty>>) -> Self {
        self.0.put("Targets", value.into_value().into_node());
        self
    }

    /// The number of seconds the service should wait for the association status to show "Success" before proceeding with the stack execution. If the association status doesn't show "Success" after the specified number of seconds, then stack creation fails.
    ///
    /// > When you specify a value for the `WaitForSuccessTimeoutSeconds`, [drift detection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html) for your CloudFormation stack’s configuration might yield inaccurate results. If drift detection is important in your scenario, we recommend that you don’t include `WaitForSuccessTimeoutSeconds` in your template.
    ///
    /// `WaitForSuccessTimeoutSeconds`; updated in place.
    pub fn wait_for_success_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "WaitForSuccessTimeoutSeconds",
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

impl Construct for CfnAssociation {
    type Handle = CfnAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssociationRef {
        CfnAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssociation`] of a stack.
pub struct CfnAssociationRef(NodeRef);

impl Clone for CfnAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssociationRef {}
impl AsNode for CfnAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssociationRef {
    /// What `Ref` returns: its `AssociationId`, a [`ssm::AssociationId`](kinds::ssm::AssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::AssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The association ID.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<kinds::ssm::AssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }
}

impl IntoValue<kinds::ssm::AssociationId> for &CfnAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::AssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `InstanceAssociationOutputLocation` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
///
/// For the minimal permissions required to enable Amazon S3 output for an association, see [Creating associations](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-state-assoc.html) in the *Systems Manager User Guide*.
///
/// The property type `InstanceAssociationOutputLocation` of `AWS::SSM::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceAssociationOutputLocationProperty(Object);

impl InstanceAssociationOutputLocationProperty {
    /// `InstanceAssociationOutputLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// `S3OutputLocation` is a property of the [InstanceAssociationOutputLocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-association-instanceassociationoutputlocation.html) property that specifies an Amazon S3 bucket where you want to store the results of this request.
    ///
    /// `S3Location`.
    pub fn s3_location(mut self, value: impl IntoValue<S3OutputLocationProperty>) -> Self {
        self.0.put("S3Location", value.into_value().into_node());
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

impl Kind for InstanceAssociationOutputLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceAssociationOutputLocationProperty>
    for InstanceAssociationOutputLocationProperty
{
}
impl From<InstanceAssociationOutputLocationProperty> for Node {
    #[inline]
    fn from(value: InstanceAssociationOutputLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceAssociationOutputLocationProperty>
    for InstanceAssociationOutputLocationProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceAssociationOutputLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `S3OutputLocation` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
///
/// The property type `S3OutputLocation` of `AWS::SSM::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OutputLocationProperty(Object);

impl S3OutputLocationProperty {
    /// `S3OutputLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the S3 bucket.
    ///
    /// `OutputS3BucketName`.
    pub fn output_s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0
            .put("OutputS3BucketName", value.into_value().into_node());
        self
    }

    /// The S3 bucket subfolder.
    ///
    /// `OutputS3KeyPrefix`.
    pub fn output_s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputS3KeyPrefix", value.into_value().into_node());
        self
    }

    /// The AWS Region of the S3 bucket.
    ///
    /// `OutputS3Region`.
    pub fn output_s3_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputS3Region", value.into_value().into_node());
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

impl Kind for S3OutputLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3OutputLocationProperty> for S3OutputLocationProperty {}
impl From<S3OutputLocationProperty> for Node {
    #[inline]
    fn from(value: S3OutputLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3OutputLocationProperty> for S3OutputLocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3OutputLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Target` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies the targets for an SSM document in Systems Manager. You can target all instances in an AWS account by specifying the `InstanceIds` key with a value of `*`. To view a JSON and a YAML example that targets all instances, see the example "Create an association for all managed instances in an AWS account " later in this page.
///
/// The property type `Target` of `AWS::SSM::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetProperty(Object);

impl TargetProperty {
    /// `TargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: User-defined criteria for sending commands that target managed nodes that meet the criteria.
    /// - `values`: User-defined criteria that maps to `Key`.
    pub fn new(key: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for TargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetProperty> for TargetProperty {}
impl From<TargetProperty> for Node {
    #[inline]
    fn from(value: TargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetProperty> for TargetProperty {
    #[inline]
    fn into_value(self) -> Value<TargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComplianceSeverity` of `AWS::SSM::Association`.
pub enum ComplianceSeverity {
    /// `CRITICAL`.
    Critical,
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `UNSPECIFIED`.
    Unspecified,
}

#[diagnostic::do_not_recommend]
impl Kind for ComplianceSeverity {}
#[diagnostic::do_not_recommend]
impl TextKind for ComplianceSeverity {}
#[diagnostic::do_not_recommend]
impl IdKind for ComplianceSeverity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComplianceSeverity {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComplianceSeverity> for ComplianceSeverity {
    #[inline]
    fn into_value(self) -> Value<ComplianceSeverity> {
        const VALUES: &[&str] = &["CRITICAL", "HIGH", "LOW", "MEDIUM", "UNSPECIFIED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SyncCompliance` of `AWS::SSM::Association`.
pub enum SyncCompliance {
    /// `AUTO`.
    Auto,
    /// `MANUAL`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for SyncCompliance {}
#[diagnostic::do_not_recommend]
impl TextKind for SyncCompliance {}
#[diagnostic::do_not_recommend]
impl IdKind for SyncCompliance {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SyncCompliance {}
#[diagnostic::do_not_recommend]
impl IntoValue<SyncCompliance> for SyncCompliance {
    #[inline]
    fn into_value(self) -> Value<SyncCompliance> {
        const VALUES: &[&str] = &["AUTO", "MANUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
