// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AuditManager::Assessment` and its property types.

use crate::l1::*;

/// The `AWS::AuditManager::Assessment` resource is an Audit Manager resource type that defines the scope of audit evidence collected by Audit Manager. An Audit Manager assessment is an implementation of an Audit Manager framework.
///
/// `AWS::AuditManager::Assessment`; `Ref` returns its `AssessmentId`, a [`auditmanager::AssessmentId`](kinds::auditmanager::AssessmentId).
/// Changing one of these replaces it: `AwsAccount`, `FrameworkId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssessment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AuditManager::Assessment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("assessment.rules"),
};

impl CfnAssessment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AuditManager::Assessment";

    /// `CfnAssessment` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination that evidence reports are stored in for the assessment.
    ///
    /// `AssessmentReportsDestination`; updated in place.
    pub fn assessment_reports_destination(
        mut self,
        value: impl IntoValue<AssessmentReportsDestinationProperty>,
    ) -> Self {
        self.0.put(
            "AssessmentReportsDestination",
            value.into_value().into_node(),
        );
        self
    }

    /// The AWS account that's associated with the assessment.
    ///
    /// `AwsAccount`; an update replaces the resource.
    pub fn aws_account(mut self, value: impl IntoValue<AWSAccountProperty>) -> Self {
        self.0.put("AwsAccount", value.into_value().into_node());
        self
    }

    /// The delegations that are associated with the assessment.
    ///
    /// `Delegations`; updated in place.
    pub fn delegations(mut self, value: impl IntoValue<List<DelegationProperty>>) -> Self {
        self.0.put("Delegations", value.into_value().into_node());
        self
    }

    /// The description of the assessment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The unique identifier for the framework.
    ///
    /// `FrameworkId`; an update replaces the resource.
    pub fn framework_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FrameworkId", value.into_value().into_node());
        self
    }

    /// The name of the assessment.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The roles that are associated with the assessment.
    ///
    /// `Roles`; updated in place.
    pub fn roles(mut self, value: impl IntoValue<List<RoleProperty>>) -> Self {
        self.0.put("Roles", value.into_value().into_node());
        self
    }

    /// The wrapper of AWS accounts and services that are in scope for the assessment.
    ///
    /// `Scope`; updated in place.
    pub fn scope(mut self, value: impl IntoValue<ScopeProperty>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// The overall status of the assessment.
    ///
    /// When you create a new assessment, the initial `Status` value is always `ACTIVE`. When you create an assessment, even if you specify the value as `INACTIVE`, the value overrides to `ACTIVE`.
    ///
    /// After you create an assessment, you can change the value of the `Status` property at any time. For example, when you want to stop collecting evidence for your assessment, you can change the assessment status to `INACTIVE`.
    ///
    /// `Status`; one of `ACTIVE`, `INACTIVE`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The tags that are associated with the assessment.
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

impl Construct for CfnAssessment {
    type Handle = CfnAssessmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssessmentRef {
        CfnAssessmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssessment`] of a stack.
pub struct CfnAssessmentRef(NodeRef);

impl Clone for CfnAssessmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssessmentRef {}
impl AsNode for CfnAssessmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssessmentRef {
    /// What `Ref` returns: its `AssessmentId`, a [`auditmanager::AssessmentId`](kinds::auditmanager::AssessmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::auditmanager::AssessmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the assessment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::auditmanager::AssessmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the assessment.
    ///
    /// `Fn::GetAtt` of `AssessmentId`.
    #[inline]
    pub fn attr_assessment_id(&self) -> Value<kinds::auditmanager::AssessmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssessmentId")))
    }

    /// Specifies when the assessment was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }
}

impl IntoValue<kinds::auditmanager::AssessmentId> for &CfnAssessmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::auditmanager::AssessmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::auditmanager::AssessmentArn> for &CfnAssessmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::auditmanager::AssessmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The `AWSAccount` property type specifies the wrapper of the AWS account details, such as account ID, email address, and so on.
///
/// The property type `AWSAccount` of `AWS::AuditManager::Assessment`.
#[must_use = "a property type does nothing until it is set"]
pub struct AWSAccountProperty(Object);

impl AWSAccountProperty {
    /// `AWSAccountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The email address that's associated with the AWS account.
    ///
    /// `EmailAddress`; an update may replace the resource.
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EmailAddress", value.into_value().into_node());
        self
    }

    /// The identifier for the AWS account.
    ///
    /// `Id`; an update may replace the resource.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The name of the AWS account.
    ///
    /// `Name`; an update may replace the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for AWSAccountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AWSAccountProperty> for AWSAccountProperty {}
impl From<AWSAccountProperty> for Node {
    #[inline]
    fn from(value: AWSAccountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AWSAccountProperty> for AWSAccountProperty {
    #[inline]
    fn into_value(self) -> Value<AWSAccountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWSService` property type specifies an AWS service such as Amazon S3, AWS CloudTrail, and so on.
///
/// The property type `AWSService` of `AWS::AuditManager::Assessment`.
#[must_use = "a property type does nothing until it is set"]
pub struct AWSServiceProperty(Object);

impl AWSServiceProperty {
    /// `AWSServiceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the AWS service.
    ///
    /// `ServiceName`.
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceName", value.into_value().into_node());
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

impl Kind for AWSServiceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AWSServiceProperty> for AWSServiceProperty {}
impl From<AWSServiceProperty> for Node {
    #[inline]
    fn from(value: AWSServiceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AWSServiceProperty> for AWSServiceProperty {
    #[inline]
    fn into_value(self) -> Value<AWSServiceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AssessmentReportsDestination` property type specifies the location in which AWS Audit Manager saves assessment reports for the given assessment.
///
/// The property type `AssessmentReportsDestination` of `AWS::AuditManager::Assessment`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssessmentReportsDestinationProperty(Object);

impl AssessmentReportsDestinationProperty {
    /// `AssessmentReportsDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination bucket where Audit Manager stores assessment reports.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The destination type, such as Amazon S3.
    ///
    /// `DestinationType`; one of `S3`.
    pub fn destination_type(mut self, value: impl IntoValue<DestinationType>) -> Self {
        self.0
            .put("DestinationType", value.into_value().into_node());
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

impl Kind for AssessmentReportsDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssessmentReportsDestinationProperty> for AssessmentReportsDestinationProperty {}
impl From<AssessmentReportsDestinationProperty> for Node {
    #[inline]
    fn from(value: AssessmentReportsDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssessmentReportsDestinationProperty> for AssessmentReportsDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<AssessmentReportsDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Delegation` property type specifies the assignment of a control set to a delegate for review.
///
/// The property type `Delegation` of `AWS::AuditManager::Assessment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DelegationProperty(Object);

impl DelegationProperty {
    /// `DelegationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the assessment that's associated with the delegation.
    ///
    /// `AssessmentId`.
    pub fn assessment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssessmentId", value.into_value().into_node());
        self
    }

    /// The name of the assessment that's associated with the delegation.
    ///
    /// `AssessmentName`.
    pub fn assessment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssessmentName", value.into_value().into_node());
        self
    }

    /// The comment that's related to the delegation.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// The identifier for the control set that's associated with the delegation.
    ///
    /// `ControlSetId`.
    pub fn control_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ControlSetId", value.into_value().into_node());
        self
    }

    /// The user or role that created the delegation.
    ///
    /// *Minimum*: `1`
    ///
    /// *Maximum*: `100`
    ///
    /// *Pattern*: `^[a-zA-Z0-9-_()\\[\\]\\s]+$`
    ///
    /// `CreatedBy`.
    pub fn created_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedBy", value.into_value().into_node());
        self
    }

    /// Specifies when the delegation was created.
    ///
    /// `CreationTime`.
    pub fn creation_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("CreationTime", value.into_value().into_node());
        self
    }

    /// The unique identifier for the delegation.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// Specifies when the delegation was last updated.
    ///
    /// `LastUpdated`.
    pub fn last_updated(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LastUpdated", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The type of customer persona.
    ///
    /// > In `CreateAssessment`, `roleType` can only be `PROCESS_OWNER`.
    /// >
    /// > In `UpdateSettings`, `roleType` can only be `PROCESS_OWNER`.
    /// >
    /// > In `BatchCreateDelegationByAssessment`, `roleType` can only be `RESOURCE_OWNER`.
    ///
    /// `RoleType`; one of `PROCESS_OWNER`, `RESOURCE_OWNER`.
    pub fn role_type(mut self, value: impl IntoValue<RoleType>) -> Self {
        self.0.put("RoleType", value.into_value().into_node());
        self
    }

    /// The status of the delegation.
    ///
    /// `Status`; one of `IN_PROGRESS`, `UNDER_REVIEW`, `COMPLETE`.
    pub fn status(mut self, value: impl IntoValue<DelegationStatus>) -> Self {
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

impl Kind for DelegationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DelegationProperty> for DelegationProperty {}
impl From<DelegationProperty> for Node {
    #[inline]
    fn from(value: DelegationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DelegationProperty> for DelegationProperty {
    #[inline]
    fn into_value(self) -> Value<DelegationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Role` property type specifies the wrapper that contains AWS Audit Manager role information, such as the role type and IAM Amazon Resource Name (ARN).
///
/// The property type `Role` of `AWS::AuditManager::Assessment`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoleProperty(Object);

impl RoleProperty {
    /// `RoleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the IAM role.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The type of customer persona.
    ///
    /// > In `CreateAssessment`, `roleType` can only be `PROCESS_OWNER`.
    /// >
    /// > In `UpdateSettings`, `roleType` can only be `PROCESS_OWNER`.
    /// >
    /// > In `BatchCreateDelegationByAssessment`, `roleType` can only be `RESOURCE_OWNER`.
    ///
    /// `RoleType`; one of `PROCESS_OWNER`, `RESOURCE_OWNER`.
    pub fn role_type(mut self, value: impl IntoValue<RoleType>) -> Self {
        self.0.put("RoleType", value.into_value().into_node());
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

impl Kind for RoleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoleProperty> for RoleProperty {}
impl From<RoleProperty> for Node {
    #[inline]
    fn from(value: RoleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoleProperty> for RoleProperty {
    #[inline]
    fn into_value(self) -> Value<RoleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Scope` property type specifies the wrapper that contains the AWS accounts and services that are in scope for the assessment.
///
/// The property type `Scope` of `AWS::AuditManager::Assessment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScopeProperty(Object);

impl ScopeProperty {
    /// `ScopeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS accounts that are included in the scope of the assessment.
    ///
    /// `AwsAccounts`.
    pub fn aws_accounts(mut self, value: impl IntoValue<List<AWSAccountProperty>>) -> Self {
        self.0.put("AwsAccounts", value.into_value().into_node());
        self
    }

    /// The AWS services that are included in the scope of the assessment.
    ///
    /// > This API parameter is no longer supported. If you use this parameter to specify one or more AWS services, Audit Manager ignores this input. Instead, the value for `awsServices` will show as empty.
    ///
    /// `AwsServices`.
    pub fn aws_services(mut self, value: impl IntoValue<List<AWSServiceProperty>>) -> Self {
        self.0.put("AwsServices", value.into_value().into_node());
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

impl Kind for ScopeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScopeProperty> for ScopeProperty {}
impl From<ScopeProperty> for Node {
    #[inline]
    fn from(value: ScopeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScopeProperty> for ScopeProperty {
    #[inline]
    fn into_value(self) -> Value<ScopeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of a `Delegation` of `AWS::AuditManager::Assessment`.
pub enum DelegationStatus {
    /// `COMPLETE`.
    Complete,
    /// `IN_PROGRESS`.
    InProgress,
    /// `UNDER_REVIEW`.
    UnderReview,
}

#[diagnostic::do_not_recommend]
impl Kind for DelegationStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for DelegationStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for DelegationStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DelegationStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<DelegationStatus> for DelegationStatus {
    #[inline]
    fn into_value(self) -> Value<DelegationStatus> {
        const VALUES: &[&str] = &["COMPLETE", "IN_PROGRESS", "UNDER_REVIEW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DestinationType` of a `AssessmentReportsDestination` of `AWS::AuditManager::Assessment`.
pub enum DestinationType {
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for DestinationType {}
#[diagnostic::do_not_recommend]
impl TextKind for DestinationType {}
#[diagnostic::do_not_recommend]
impl IdKind for DestinationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DestinationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DestinationType> for DestinationType {
    #[inline]
    fn into_value(self) -> Value<DestinationType> {
        const VALUES: &[&str] = &["S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RoleType` of a `Delegation` of `AWS::AuditManager::Assessment`.
pub enum RoleType {
    /// `PROCESS_OWNER`.
    ProcessOwner,
    /// `RESOURCE_OWNER`.
    ResourceOwner,
}

#[diagnostic::do_not_recommend]
impl Kind for RoleType {}
#[diagnostic::do_not_recommend]
impl TextKind for RoleType {}
#[diagnostic::do_not_recommend]
impl IdKind for RoleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RoleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RoleType> for RoleType {
    #[inline]
    fn into_value(self) -> Value<RoleType> {
        const VALUES: &[&str] = &["PROCESS_OWNER", "RESOURCE_OWNER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::AuditManager::Assessment`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
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
        const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
