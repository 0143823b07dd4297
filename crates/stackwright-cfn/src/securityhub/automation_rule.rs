// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::AutomationRule` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::AutomationRule` resource specifies an automation rule based on input parameters. For more information, see [Automation rules](https://docs.aws.amazon.com/securityhub/latest/userguide/automation-rules.html) in the *AWS Security Hub CSPM User Guide*.
///
/// `AWS::SecurityHub::AutomationRule`; `Ref` returns its `RuleArn`, a [`securityhub::AutomationRuleArn`](kinds::securityhub::AutomationRuleArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAutomationRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::AutomationRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("automation_rule.rules"),
};

impl CfnAutomationRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::AutomationRule";

    /// `CfnAutomationRule` with its required properties, in alphabetical order:
    ///
    /// - `actions`: One or more actions to update finding fields if a finding matches the conditions specified in `Criteria`.
    /// - `criteria`: A set of [AWS Security Finding Format (ASFF)](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html) finding field attributes and corresponding expected values that Security Hub CSPM uses to filter findings.
    /// - `description`: A description of the rule.
    /// - `rule_name`: The name of the rule.
    /// - `rule_order`: An integer ranging from 1 to 1000 that represents the order in which the rule action is applied to findings.
    pub fn new(
        actions: impl IntoValue<List<AutomationRulesActionProperty>>,
        criteria: impl IntoValue<AutomationRulesFindingFiltersProperty>,
        description: impl IntoValue<String>,
        rule_name: impl IntoValue<String>,
        rule_order: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Criteria", criteria.into_value().into_node());
        object_.put("Description", description.into_value().into_node());
        object_.put("RuleName", rule_name.into_value().into_node());
        object_.put("RuleOrder", rule_order.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether a rule is the last to be applied with respect to a finding that matches the rule criteria. This is useful when a finding matches the criteria for multiple rules, and each rule has different actions. If a rule is terminal, Security Hub CSPM applies the rule action to a finding that matches the rule criteria and doesn't evaluate other rules for the finding. By default, a rule isn't terminal.
    ///
    /// `IsTerminal`; updated in place.
    pub fn is_terminal(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsTerminal", value.into_value().into_node());
        self
    }

    /// Whether the rule is active after it is created. If this parameter is equal to `ENABLED`, Security Hub CSPM applies the rule to findings and finding updates after the rule is created.
    ///
    /// `RuleStatus`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn rule_status(mut self, value: impl IntoValue<super::RuleStatus>) -> Self {
        self.0.put("RuleStatus", value.into_value().into_node());
        self
    }

    /// User-defined tags associated with an automation rule.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnAutomationRule {
    type Handle = CfnAutomationRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAutomationRuleRef {
        CfnAutomationRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAutomationRule`] of a stack.
pub struct CfnAutomationRuleRef(NodeRef);

impl Clone for CfnAutomationRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAutomationRuleRef {}
impl AsNode for CfnAutomationRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAutomationRuleRef {
    /// What `Ref` returns: its `RuleArn`, a [`securityhub::AutomationRuleArn`](kinds::securityhub::AutomationRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::AutomationRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A timestamp that indicates when the rule was created.
    ///
    /// Uses the `date-time` format specified in [RFC 3339 section 5.6, Internet Date/Time Format](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc3339#section-5.6). The value cannot contain spaces. For example, `2020-03-22T13:22:13.933Z`.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The principal that created the rule. For example, `arn:aws:sts::123456789012:assumed-role/Developer-Role/JaneDoe`.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The Amazon Resource Name (ARN) of the automation rule that you create. For example, `arn:aws:securityhub:us-east-1:123456789012:automation-rule/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[inline]
    pub fn attr_rule_arn(&self) -> Value<kinds::securityhub::AutomationRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleArn")))
    }

    /// A timestamp that indicates when the rule was most recently updated.
    ///
    /// Uses the `date-time` format specified in [RFC 3339 section 5.6, Internet Date/Time Format](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc3339#section-5.6). The value cannot contain spaces. For example, `2020-03-22T13:22:13.933Z`.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::securityhub::AutomationRuleArn> for &CfnAutomationRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::AutomationRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// One or more actions that AWS Security Hub CSPM takes when a finding matches the defined criteria of a rule.
///
/// The property type `AutomationRulesAction` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomationRulesActionProperty(Object);

impl AutomationRulesActionProperty {
    /// `AutomationRulesActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `finding_fields_update`: Specifies that the automation rule action is an update to a finding field.
    /// - `r#type`: Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule.
    pub fn new(
        finding_fields_update: impl IntoValue<AutomationRulesFindingFieldsUpdateProperty>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FindingFieldsUpdate",
            finding_fields_update.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for AutomationRulesActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomationRulesActionProperty> for AutomationRulesActionProperty {}
impl From<AutomationRulesActionProperty> for Node {
    #[inline]
    fn from(value: AutomationRulesActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomationRulesActionProperty> for AutomationRulesActionProperty {
    #[inline]
    fn into_value(self) -> Value<AutomationRulesActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the finding fields that the automation rule action updates when a finding matches the defined criteria.
///
/// The property type `AutomationRulesFindingFieldsUpdate` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomationRulesFindingFieldsUpdateProperty(Object);

impl AutomationRulesFindingFieldsUpdateProperty {
    /// `AutomationRulesFindingFieldsUpdateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The rule action updates the `Confidence` field of a finding.
    ///
    /// `Confidence`.
    pub fn confidence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Confidence", value.into_value().into_node());
        self
    }

    /// The rule action updates the `Criticality` field of a finding.
    ///
    /// `Criticality`.
    pub fn criticality(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Criticality", value.into_value().into_node());
        self
    }

    /// The rule action will update the `Note` field of a finding.
    ///
    /// `Note`.
    pub fn note(mut self, value: impl IntoValue<NoteUpdateProperty>) -> Self {
        self.0.put("Note", value.into_value().into_node());
        self
    }

    /// The rule action will update the `RelatedFindings` field of a finding.
    ///
    /// `RelatedFindings`.
    pub fn related_findings(mut self, value: impl IntoValue<List<RelatedFindingProperty>>) -> Self {
        self.0
            .put("RelatedFindings", value.into_value().into_node());
        self
    }

    /// The rule action will update the `Severity` field of a finding.
    ///
    /// `Severity`.
    pub fn severity(mut self, value: impl IntoValue<SeverityUpdateProperty>) -> Self {
        self.0.put("Severity", value.into_value().into_node());
        self
    }

    /// The rule action updates the `Types` field of a finding.
    ///
    /// `Types`.
    pub fn types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
        self
    }

    /// The rule action updates the `UserDefinedFields` field of a finding.
    ///
    /// `UserDefinedFields`.
    pub fn user_defined_fields(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("UserDefinedFields", value.into_value().into_node());
        self
    }

    /// The rule action updates the `VerificationState` field of a finding.
    ///
    /// `VerificationState`; one of `UNKNOWN`, `TRUE_POSITIVE`, `FALSE_POSITIVE`, `BENIGN_POSITIVE`.
    pub fn verification_state(mut self, value: impl IntoValue<VerificationState>) -> Self {
        self.0
            .put("VerificationState", value.into_value().into_node());
        self
    }

    /// The rule action will update the `Workflow` field of a finding.
    ///
    /// `Workflow`.
    pub fn workflow(mut self, value: impl IntoValue<WorkflowUpdateProperty>) -> Self {
        self.0.put("Workflow", value.into_value().into_node());
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

impl Kind for AutomationRulesFindingFieldsUpdateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomationRulesFindingFieldsUpdateProperty>
    for AutomationRulesFindingFieldsUpdateProperty
{
}
impl From<AutomationRulesFindingFieldsUpdateProperty> for Node {
    #[inline]
    fn from(value: AutomationRulesFindingFieldsUpdateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomationRulesFindingFieldsUpdateProperty>
    for AutomationRulesFindingFieldsUpdateProperty
{
    #[inline]
    fn into_value(self) -> Value<AutomationRulesFindingFieldsUpdateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria that determine which findings a rule applies to.
///
/// The property type `AutomationRulesFindingFilters` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomationRulesFindingFiltersProperty(Object);

impl AutomationRulesFindingFiltersProperty {
    /// `AutomationRulesFindingFiltersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS account ID in which a finding was generated.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 100 items.
    ///
    /// `AwsAccountId`.
    pub fn aws_account_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The name of the company for the product that generated the finding. For control-based findings, the company is AWS.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `CompanyName`.
    pub fn company_name(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("CompanyName", value.into_value().into_node());
        self
    }

    /// The unique identifier of a standard in which a control is enabled. This field consists of the resource portion of the Amazon Resource Name (ARN) returned for a standard in the [DescribeStandards](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeStandards.html) API response.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ComplianceAssociatedStandardsId`.
    pub fn compliance_associated_standards_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ComplianceAssociatedStandardsId",
            value.into_value().into_node(),
        );
        self
    }

    /// The security control ID for which a finding was generated. Security control IDs are the same across standards.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ComplianceSecurityControlId`.
    pub fn compliance_security_control_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ComplianceSecurityControlId",
            value.into_value().into_node(),
        );
        self
    }

    /// The result of a security check. This field is only used for findings generated from controls.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ComplianceStatus`.
    pub fn compliance_status(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("ComplianceStatus", value.into_value().into_node());
        self
    }

    /// The likelihood that a finding accurately identifies the behavior or issue that it was intended to identify. `Confidence` is scored on a 0–100 basis using a ratio scale. A value of `0` means 0 percent confidence, and a value of `100` means 100 percent confidence. For example, a data exfiltration detection based on a statistical deviation of network traffic has low confidence because an actual exfiltration hasn't been verified. For more information, see [Confidence](https://docs.aws.amazon.com/securityhub/latest/userguide/asff-top-level-attributes.html#asff-confidence) in the *AWS Security Hub CSPM User Guide*.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `Confidence`.
    pub fn confidence(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0.put("Confidence", value.into_value().into_node());
        self
    }

    /// A timestamp that indicates when this finding record was created.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// The level of importance that is assigned to the resources that are associated with a finding. `Criticality` is scored on a 0–100 basis, using a ratio scale that supports only full integers. A score of `0` means that the underlying resources have no criticality, and a score of `100` is reserved for the most critical resources. For more information, see [Criticality](https://docs.aws.amazon.com/securityhub/latest/userguide/asff-top-level-attributes.html#asff-criticality) in the *AWS Security Hub CSPM User Guide*.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `Criticality`.
    pub fn criticality(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0.put("Criticality", value.into_value().into_node());
        self
    }

    /// A finding's description.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A timestamp that indicates when the potential security issue captured by a finding was first observed by the security findings product.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `FirstObservedAt`.
    pub fn first_observed_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0
            .put("FirstObservedAt", value.into_value().into_node());
        self
    }

    /// The identifier for the solution-specific component that generated a finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 100 items.
    ///
    /// `GeneratorId`.
    pub fn generator_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("GeneratorId", value.into_value().into_node());
        self
    }

    /// The product-specific identifier for a finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// A timestamp that indicates when the security findings provider most recently observed a change in the resource that is involved in the finding.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `LastObservedAt`.
    pub fn last_observed_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("LastObservedAt", value.into_value().into_node());
        self
    }

    /// The text of a user-defined note that's added to a finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `NoteText`.
    pub fn note_text(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("NoteText", value.into_value().into_node());
        self
    }

    /// The timestamp of when the note was updated.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `NoteUpdatedAt`.
    pub fn note_updated_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("NoteUpdatedAt", value.into_value().into_node());
        self
    }

    /// The principal that created a note.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `NoteUpdatedBy`.
    pub fn note_updated_by(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("NoteUpdatedBy", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for a third-party product that generated a finding in Security Hub CSPM.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ProductArn`.
    pub fn product_arn(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ProductArn", value.into_value().into_node());
        self
    }

    /// Provides the name of the product that generated the finding. For control-based findings, the product name is Security Hub CSPM.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ProductName`.
    pub fn product_name(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ProductName", value.into_value().into_node());
        self
    }

    /// Provides the current state of a finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `RecordState`.
    pub fn record_state(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("RecordState", value.into_value().into_node());
        self
    }

    /// The product-generated identifier for a related finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `RelatedFindingsId`.
    pub fn related_findings_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("RelatedFindingsId", value.into_value().into_node());
        self
    }

    /// The ARN for the product that generated a related finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `RelatedFindingsProductArn`.
    pub fn related_findings_product_arn(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("RelatedFindingsProductArn", value.into_value().into_node());
        self
    }

    /// Custom fields and values about the resource that a finding pertains to.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ResourceDetailsOther`.
    pub fn resource_details_other(
        mut self,
        value: impl IntoValue<List<MapFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceDetailsOther", value.into_value().into_node());
        self
    }

    /// The identifier for the given resource type. For AWS resources that are identified by Amazon Resource Names (ARNs), this is the ARN. For AWS resources that lack ARNs, this is the identifier as defined by the AWS service that created the resource. For non- AWS resources, this is a unique identifier that is associated with the resource.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 100 items.
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// The partition in which the resource that the finding pertains to is located. A partition is a group of AWS Regions. Each AWS account is scoped to one partition.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ResourcePartition`.
    pub fn resource_partition(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("ResourcePartition", value.into_value().into_node());
        self
    }

    /// The AWS Region where the resource that a finding pertains to is located.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ResourceRegion`.
    pub fn resource_region(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ResourceRegion", value.into_value().into_node());
        self
    }

    /// A list of AWS tags associated with a resource at the time the finding was processed.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl IntoValue<List<MapFilterProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// A finding's title.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 100 items.
    ///
    /// `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The severity value of the finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `SeverityLabel`.
    pub fn severity_label(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("SeverityLabel", value.into_value().into_node());
        self
    }

    /// Provides a URL that links to a page about the current finding in the finding product.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `SourceUrl`.
    pub fn source_url(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("SourceUrl", value.into_value().into_node());
        self
    }

    /// A finding's title.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 100 items.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// One or more finding types in the format of namespace/category/classifier that classify a finding. For a list of namespaces, classifiers, and categories, see [Types taxonomy for ASFF](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format-type-taxonomy.html) in the *AWS Security Hub CSPM User Guide*.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// A timestamp that indicates when the finding record was most recently updated.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
        self
    }

    /// A list of user-defined name and value string pairs added to a finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `UserDefinedFields`.
    pub fn user_defined_fields(mut self, value: impl IntoValue<List<MapFilterProperty>>) -> Self {
        self.0
            .put("UserDefinedFields", value.into_value().into_node());
        self
    }

    /// Provides the veracity of a finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `VerificationState`.
    pub fn verification_state(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("VerificationState", value.into_value().into_node());
        self
    }

    /// Provides information about the status of the investigation into a finding.
    ///
    /// Array Members: Minimum number of 1 item. Maximum number of 20 items.
    ///
    /// `WorkflowStatus`.
    pub fn workflow_status(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("WorkflowStatus", value.into_value().into_node());
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

impl Kind for AutomationRulesFindingFiltersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomationRulesFindingFiltersProperty> for AutomationRulesFindingFiltersProperty {}
impl From<AutomationRulesFindingFiltersProperty> for Node {
    #[inline]
    fn from(value: AutomationRulesFindingFiltersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomationRulesFindingFiltersProperty> for AutomationRulesFindingFiltersProperty {
    #[inline]
    fn into_value(self) -> Value<AutomationRulesFindingFiltersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A date filter for querying findings.
///
/// The property type `DateFilter` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateFilterProperty(Object);

impl DateFilterProperty {
    /// `DateFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A date range for the date filter.
    ///
    /// `DateRange`.
    pub fn date_range(mut self, value: impl IntoValue<DateRangeProperty>) -> Self {
        self.0.put("DateRange", value.into_value().into_node());
        self
    }

    /// A timestamp that provides the end date for the date filter.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `End`.
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("End", value.into_value().into_node());
        self
    }

    /// A timestamp that provides the start date for the date filter.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `Start`.
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Start", value.into_value().into_node());
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

impl Kind for DateFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateFilterProperty> for DateFilterProperty {}
impl From<DateFilterProperty> for Node {
    #[inline]
    fn from(value: DateFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateFilterProperty> for DateFilterProperty {
    #[inline]
    fn into_value(self) -> Value<DateFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A date range for the date filter.
///
/// The property type `DateRange` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateRangeProperty(Object);

impl DateRangeProperty {
    /// `DateRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: A date range unit for the date filter.
    /// - `value`: A date range value for the date filter.
    pub fn new(unit: impl IntoValue<super::Unit>, value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for DateRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateRangeProperty> for DateRangeProperty {}
impl From<DateRangeProperty> for Node {
    #[inline]
    fn from(value: DateRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateRangeProperty> for DateRangeProperty {
    #[inline]
    fn into_value(self) -> Value<DateRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the value to check for, and the comparison operator.
///
/// The property type `MapFilter` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MapFilterProperty(Object);

impl MapFilterProperty {
    /// `MapFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`: The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
    /// - `key`: The key of the map filter.
    /// - `value`: The value for the key in the map filter.
    pub fn new(
        comparison: impl IntoValue<MapFilterComparison>,
        key: impl IntoValue<String>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparison", comparison.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for MapFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MapFilterProperty> for MapFilterProperty {}
impl From<MapFilterProperty> for Node {
    #[inline]
    fn from(value: MapFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MapFilterProperty> for MapFilterProperty {
    #[inline]
    fn into_value(self) -> Value<MapFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The updated note.
///
/// The property type `NoteUpdate` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct NoteUpdateProperty(Object);

impl NoteUpdateProperty {
    /// `NoteUpdateProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: The updated note text.
    /// - `updated_by`: The principal that updated the note.
    pub fn new(text: impl IntoValue<String>, updated_by: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Text", text.into_value().into_node());
        object_.put("UpdatedBy", updated_by.into_value().into_node());
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

impl Kind for NoteUpdateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NoteUpdateProperty> for NoteUpdateProperty {}
impl From<NoteUpdateProperty> for Node {
    #[inline]
    fn from(value: NoteUpdateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NoteUpdateProperty> for NoteUpdateProperty {
    #[inline]
    fn into_value(self) -> Value<NoteUpdateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A number filter for querying findings.
///
/// The property type `NumberFilter` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct NumberFilterProperty(Object);

impl NumberFilterProperty {
    /// `NumberFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The equal-to condition to be applied to a single field when querying for findings.
    ///
    /// `Eq`.
    pub fn eq(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Eq", value.into_value().into_node());
        self
    }

    /// The greater-than-equal condition to be applied to a single field when querying for findings.
    ///
    /// `Gte`.
    pub fn gte(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Gte", value.into_value().into_node());
        self
    }

    /// The less-than-equal condition to be applied to a single field when querying for findings.
    ///
    /// `Lte`.
    pub fn lte(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Lte", value.into_value().into_node());
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

impl Kind for NumberFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NumberFilterProperty> for NumberFilterProperty {}
impl From<NumberFilterProperty> for Node {
    #[inline]
    fn from(value: NumberFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NumberFilterProperty> for NumberFilterProperty {
    #[inline]
    fn into_value(self) -> Value<NumberFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides details about a list of findings that the current finding relates to.
///
/// The property type `RelatedFinding` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelatedFindingProperty(Object);

impl RelatedFindingProperty {
    /// `RelatedFindingProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The product-generated identifier for a related finding.
    /// - `product_arn`: The Amazon Resource Name (ARN) for the product that generated a related finding.
    pub fn new(id: impl IntoValue<String>, product_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("ProductArn", product_arn.into_value().into_node());
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

impl Kind for RelatedFindingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelatedFindingProperty> for RelatedFindingProperty {}
impl From<RelatedFindingProperty> for Node {
    #[inline]
    fn from(value: RelatedFindingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelatedFindingProperty> for RelatedFindingProperty {
    #[inline]
    fn into_value(self) -> Value<RelatedFindingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Updates to the severity information for a finding.
///
/// The property type `SeverityUpdate` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SeverityUpdateProperty(Object);

impl SeverityUpdateProperty {
    /// `SeverityUpdateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The severity value of the finding. The allowed values are the following.
    ///
    /// - `INFORMATIONAL` - No issue was found.
    /// - `LOW` - The issue does not require action on its own.
    /// - `MEDIUM` - The issue must be addressed but not urgently.
    /// - `HIGH` - The issue must be addressed as a priority.
    /// - `CRITICAL` - The issue must be remediated immediately to avoid it escalating.
    ///
    /// `Label`; one of `INFORMATIONAL`, `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`.
    pub fn label(mut self, value: impl IntoValue<Label>) -> Self {
        self.0.put("Label", value.into_value().into_node());
        self
    }

    /// The normalized severity for the finding. This attribute is to be deprecated in favor of `Label`.
    ///
    /// If you provide `Normalized` and don't provide `Label`, `Label` is set automatically as follows.
    ///
    /// - 0 - `INFORMATIONAL`
    /// - 1–39 - `LOW`
    /// - 40–69 - `MEDIUM`
    /// - 70–89 - `HIGH`
    /// - 90–100 - `CRITICAL`
    ///
    /// `Normalized`.
    pub fn normalized(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Normalized", value.into_value().into_node());
        self
    }

    /// The native severity as defined by the AWS service or integrated partner product that generated the finding.
    ///
    /// `Product`.
    pub fn product(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Product", value.into_value().into_node());
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

impl Kind for SeverityUpdateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SeverityUpdateProperty> for SeverityUpdateProperty {}
impl From<SeverityUpdateProperty> for Node {
    #[inline]
    fn from(value: SeverityUpdateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SeverityUpdateProperty> for SeverityUpdateProperty {
    #[inline]
    fn into_value(self) -> Value<SeverityUpdateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A string filter for filtering AWS Security Hub CSPM findings.
///
/// The property type `StringFilter` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringFilterProperty(Object);

impl StringFilterProperty {
    /// `StringFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`: The condition to apply to a string value when filtering Security Hub CSPM findings.
    /// - `value`: The string filter value.
    pub fn new(
        comparison: impl IntoValue<StringFilterComparison>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparison", comparison.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for StringFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringFilterProperty> for StringFilterProperty {}
impl From<StringFilterProperty> for Node {
    #[inline]
    fn from(value: StringFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringFilterProperty> for StringFilterProperty {
    #[inline]
    fn into_value(self) -> Value<StringFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to update information about the investigation into the finding.
///
/// The property type `WorkflowUpdate` of `AWS::SecurityHub::AutomationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowUpdateProperty(Object);

impl WorkflowUpdateProperty {
    /// `WorkflowUpdateProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: The status of the investigation into the finding.
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
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

impl Kind for WorkflowUpdateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowUpdateProperty> for WorkflowUpdateProperty {}
impl From<WorkflowUpdateProperty> for Node {
    #[inline]
    fn from(value: WorkflowUpdateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowUpdateProperty> for WorkflowUpdateProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowUpdateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Label` of a `SeverityUpdate` of `AWS::SecurityHub::AutomationRule`.
pub enum Label {
    /// `CRITICAL`.
    Critical,
    /// `HIGH`.
    High,
    /// `INFORMATIONAL`.
    Informational,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
}

#[diagnostic::do_not_recommend]
impl Kind for Label {}
#[diagnostic::do_not_recommend]
impl TextKind for Label {}
#[diagnostic::do_not_recommend]
impl IdKind for Label {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Label {}
#[diagnostic::do_not_recommend]
impl IntoValue<Label> for Label {
    #[inline]
    fn into_value(self) -> Value<Label> {
        const VALUES: &[&str] = &["CRITICAL", "HIGH", "INFORMATIONAL", "LOW", "MEDIUM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Comparison` of a `MapFilter` of `AWS::SecurityHub::AutomationRule`.
pub enum MapFilterComparison {
    /// `CONTAINS`.
    Contains,
    /// `EQUALS`.
    Equals,
    /// `NOT_CONTAINS`.
    NotContains,
    /// `NOT_EQUALS`.
    NotEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for MapFilterComparison {}
#[diagnostic::do_not_recommend]
impl TextKind for MapFilterComparison {}
#[diagnostic::do_not_recommend]
impl IdKind for MapFilterComparison {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MapFilterComparison {}
#[diagnostic::do_not_recommend]
impl IntoValue<MapFilterComparison> for MapFilterComparison {
    #[inline]
    fn into_value(self) -> Value<MapFilterComparison> {
        const VALUES: &[&str] = &["CONTAINS", "EQUALS", "NOT_CONTAINS", "NOT_EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `WorkflowUpdate` of `AWS::SecurityHub::AutomationRule`.
pub enum Status {
    /// `NEW`.
    New,
    /// `NOTIFIED`.
    Notified,
    /// `RESOLVED`.
    Resolved,
    /// `SUPPRESSED`.
    Suppressed,
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
        const VALUES: &[&str] = &["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Comparison` of a `StringFilter` of `AWS::SecurityHub::AutomationRule`.
pub enum StringFilterComparison {
    /// `CONTAINS`.
    Contains,
    /// `EQUALS`.
    Equals,
    /// `NOT_CONTAINS`.
    NotContains,
    /// `NOT_EQUALS`.
    NotEquals,
    /// `PREFIX`.
    Prefix,
    /// `PREFIX_NOT_EQUALS`.
    PrefixNotEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for StringFilterComparison {}
#[diagnostic::do_not_recommend]
impl TextKind for StringFilterComparison {}
#[diagnostic::do_not_recommend]
impl IdKind for StringFilterComparison {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StringFilterComparison {}
#[diagnostic::do_not_recommend]
impl IntoValue<StringFilterComparison> for StringFilterComparison {
    #[inline]
    fn into_value(self) -> Value<StringFilterComparison> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "EQUALS",
            "NOT_CONTAINS",
            "NOT_EQUALS",
            "PREFIX",
            "PREFIX_NOT_EQUALS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `AutomationRulesAction` of `AWS::SecurityHub::AutomationRule`.
pub enum Type {
    /// `FINDING_FIELDS_UPDATE`.
    FindingFieldsUpdate,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["FINDING_FIELDS_UPDATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VerificationState` of a `AutomationRulesFindingFieldsUpdate` of `AWS::SecurityHub::AutomationRule`.
pub enum VerificationState {
    /// `BENIGN_POSITIVE`.
    BenignPositive,
    /// `FALSE_POSITIVE`.
    FalsePositive,
    /// `TRUE_POSITIVE`.
    TruePositive,
    /// `UNKNOWN`.
    Unknown,
}

#[diagnostic::do_not_recommend]
impl Kind for VerificationState {}
#[diagnostic::do_not_recommend]
impl TextKind for VerificationState {}
#[diagnostic::do_not_recommend]
impl IdKind for VerificationState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VerificationState {}
#[diagnostic::do_not_recommend]
impl IntoValue<VerificationState> for VerificationState {
    #[inline]
    fn into_value(self) -> Value<VerificationState> {
        const VALUES: &[&str] = &[
            "BENIGN_POSITIVE",
            "FALSE_POSITIVE",
            "TRUE_POSITIVE",
            "UNKNOWN",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
