// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::Insight` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::Insight` resource creates a custom insight in AWS Security Hub CSPM. An insight is a collection of findings that relate to a security issue that requires attention or remediation. For more information, see [Insights in AWS Security Hub CSPM](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-insights.html) in the *AWS Security Hub CSPM User Guide*.
///
/// Tags aren't supported for this resource.
///
/// `AWS::SecurityHub::Insight`; `Ref` returns its `InsightArn`, a [`securityhub::InsightArn`](kinds::securityhub::InsightArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInsight(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::Insight",
    tags: None,
    rules: include_str!("insight.rules"),
};

impl CfnInsight {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::Insight";

    /// `CfnInsight` with its required properties, in alphabetical order:
    ///
    /// - `filters`: One or more attributes used to filter the findings included in the insight.
    /// - `group_by_attribute`: The grouping attribute for the insight's findings.
    /// - `name`: The name of a Security Hub CSPM insight.
    pub fn new(
        filters: impl IntoValue<AwsSecurityFindingFiltersProperty>,
        group_by_attribute: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filters", filters.into_value().into_node());
        object_.put(
            "GroupByAttribute",
            group_by_attribute.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
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

impl Construct for CfnInsight {
    type Handle = CfnInsightRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInsightRef {
        CfnInsightRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInsight`] of a stack.
pub struct CfnInsightRef(NodeRef);

impl Clone for CfnInsightRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInsightRef {}
impl AsNode for CfnInsightRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInsightRef {
    /// What `Ref` returns: its `InsightArn`, a [`securityhub::InsightArn`](kinds::securityhub::InsightArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::InsightArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of a Security Hub CSPM insight.
    ///
    /// `Fn::GetAtt` of `InsightArn`.
    #[inline]
    pub fn attr_insight_arn(&self) -> Value<kinds::securityhub::InsightArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InsightArn")))
    }
}

impl IntoValue<kinds::securityhub::InsightArn> for &CfnInsightRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::InsightArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A collection of filters that are applied to all active findings aggregated by AWS Security Hub CSPM.
///
/// You can filter by up to ten finding attributes. For each attribute, you can provide up to 20 filter values.
///
/// The property type `AwsSecurityFindingFilters` of `AWS::SecurityHub::Insight`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsSecurityFindingFiltersProperty(Object);

impl AwsSecurityFindingFiltersProperty {
    /// `AwsSecurityFindingFiltersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS account ID in which a finding is generated.
    ///
    /// `AwsAccountId`.
    pub fn aws_account_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The name of the AWS account in which a finding is generated.
    ///
    /// `AwsAccountName`.
    pub fn aws_account_name(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("AwsAccountName", value.into_value().into_node());
        self
    }

    /// The name of the findings provider (company) that owns the solution (product) that generates findings.
    ///
    /// `CompanyName`.
    pub fn company_name(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("CompanyName", value.into_value().into_node());
        self
    }

    /// The unique identifier of a standard in which a control is enabled. This field consists of the resource portion of the Amazon Resource Name (ARN) returned for a standard in the [DescribeStandards](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeStandards.html) API response.
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

    /// The unique identifier of a control across standards. Values for this field typically consist of an AWS service and a number, such as APIGateway.5.
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

    /// The name of a security control parameter.
    ///
    /// `ComplianceSecurityControlParametersName`.
    pub fn compliance_security_control_parameters_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ComplianceSecurityControlParametersName",
            value.into_value().into_node(),
        );
        self
    }

    /// The current value of a security control parameter.
    ///
    /// `ComplianceSecurityControlParametersValue`.
    pub fn compliance_security_control_parameters_value(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ComplianceSecurityControlParametersValue",
            value.into_value().into_node(),
        );
        self
    }

    /// Exclusive to findings that are generated as the result of a check run against a specific rule in a supported standard, such as CIS AWS Foundations. Contains security standard-related finding details.
    ///
    /// `ComplianceStatus`.
    pub fn compliance_status(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("ComplianceStatus", value.into_value().into_node());
        self
    }

    /// A finding's confidence. Confidence is defined as the likelihood that a finding accurately identifies the behavior or issue that it was intended to identify.
    ///
    /// Confidence is scored on a 0-100 basis using a ratio scale, where 0 means zero percent confidence and 100 means 100 percent confidence.
    ///
    /// `Confidence`.
    pub fn confidence(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0.put("Confidence", value.into_value().into_node());
        self
    }

    /// A timestamp that indicates when the security findings provider created the potential security issue that a finding reflects.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// The level of importance assigned to the resources associated with the finding.
    ///
    /// A score of 0 means that the underlying resources have no criticality, and a score of 100 is reserved for the most critical resources.
    ///
    /// `Criticality`.
    pub fn criticality(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0.put("Criticality", value.into_value().into_node());
        self
    }

    /// A finding's description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The finding provider value for the finding confidence. Confidence is defined as the likelihood that a finding accurately identifies the behavior or issue that it was intended to identify.
    ///
    /// Confidence is scored on a 0-100 basis using a ratio scale, where 0 means zero percent confidence and 100 means 100 percent confidence.
    ///
    /// `FindingProviderFieldsConfidence`.
    pub fn finding_provider_fields_confidence(
        mut self,
        value: impl IntoValue<List<NumberFilterProperty>>,
    ) -> Self {
        self.0.put(
            "FindingProviderFieldsConfidence",
            value.into_value().into_node(),
        );
        self
    }

    /// The finding provider value for the level of importance assigned to the resources associated with the findings.
    ///
    /// A score of 0 means that the underlying resources have no criticality, and a score of 100 is reserved for the most critical resources.
    ///
    /// `FindingProviderFieldsCriticality`.
    pub fn finding_provider_fields_criticality(
        mut self,
        value: impl IntoValue<List<NumberFilterProperty>>,
    ) -> Self {
        self.0.put(
            "FindingProviderFieldsCriticality",
            value.into_value().into_node(),
        );
        self
    }

    /// The finding identifier of a related finding that is identified by the finding provider.
    ///
    /// `FindingProviderFieldsRelatedFindingsId`.
    pub fn finding_provider_fields_related_findings_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "FindingProviderFieldsRelatedFindingsId",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the solution that generated a related finding that is identified by the finding provider.
    ///
    /// `FindingProviderFieldsRelatedFindingsProductArn`.
    pub fn finding_provider_fields_related_findings_product_arn(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "FindingProviderFieldsRelatedFindingsProductArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The finding provider value for the severity label.
    ///
    /// `FindingProviderFieldsSeverityLabel`.
    pub fn finding_provider_fields_severity_label(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "FindingProviderFieldsSeverityLabel",
            value.into_value().into_node(),
        );
        self
    }

    /// The finding provider's original value for the severity.
    ///
    /// `FindingProviderFieldsSeverityOriginal`.
    pub fn finding_provider_fields_severity_original(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "FindingProviderFieldsSeverityOriginal",
            value.into_value().into_node(),
        );
        self
    }

    /// One or more finding types that the finding provider assigned to the finding. Uses the format of `namespace/category/classifier` that classify a finding.
    ///
    /// Valid namespace values are: Software and Configuration Checks | TTPs | Effects | Unusual Behaviors | Sensitive Data Identifications
    ///
    /// `FindingProviderFieldsTypes`.
    pub fn finding_provider_fields_types(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("FindingProviderFieldsTypes", value.into_value().into_node());
        self
    }

    /// A timestamp that indicates when the security findings provider first observed the potential security issue that a finding captured.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `FirstObservedAt`.
    pub fn first_observed_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0
            .put("FirstObservedAt", value.into_value().into_node());
        self
    }

    /// The identifier for the solution-specific component (a discrete unit of logic) that generated a finding. In various security findings providers' solutions, this generator can be called a rule, a check, a detector, a plugin, etc.
    ///
    /// `GeneratorId`.
    pub fn generator_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("GeneratorId", value.into_value().into_node());
        self
    }

    /// The security findings provider-specific identifier for a finding.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// This field is deprecated. A keyword for a finding.
    ///
    /// `Keyword`.
    pub fn keyword(mut self, value: impl IntoValue<List<KeywordFilterProperty>>) -> Self {
        self.0.put("Keyword", value.into_value().into_node());
        self
    }

    /// A timestamp that indicates when the security findings provider most recently observed a change in the resource that is involved in the finding.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `LastObservedAt`.
    pub fn last_observed_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("LastObservedAt", value.into_value().into_node());
        self
    }

    /// The name of the malware that was observed.
    ///
    /// `MalwareName`.
    pub fn malware_name(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("MalwareName", value.into_value().into_node());
        self
    }

    /// The filesystem path of the malware that was observed.
    ///
    /// `MalwarePath`.
    pub fn malware_path(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("MalwarePath", value.into_value().into_node());
        self
    }

    /// The state of the malware that was observed.
    ///
    /// `MalwareState`.
    pub fn malware_state(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("MalwareState", value.into_value().into_node());
        self
    }

    /// The type of the malware that was observed.
    ///
    /// `MalwareType`.
    pub fn malware_type(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("MalwareType", value.into_value().into_node());
        self
    }

    /// The destination domain of network-related information about a finding.
    ///
    /// `NetworkDestinationDomain`.
    pub fn network_destination_domain(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("NetworkDestinationDomain", value.into_value().into_node());
        self
    }

    /// The destination IPv4 address of network-related information about a finding.
    ///
    /// `NetworkDestinationIpV4`.
    pub fn network_destination_ip_v4(
        mut self,
        value: impl IntoValue<List<IpFilterProperty>>,
    ) -> Self {
        self.0
            .put("NetworkDestinationIpV4", value.into_value().into_node());
        self
    }

    /// The destination IPv6 address of network-related information about a finding.
    ///
    /// `NetworkDestinationIpV6`.
    pub fn network_destination_ip_v6(
        mut self,
        value: impl IntoValue<List<IpFilterProperty>>,
    ) -> Self {
        self.0
            .put("NetworkDestinationIpV6", value.into_value().into_node());
        self
    }

    /// The destination port of network-related information about a finding.
    ///
    /// `NetworkDestinationPort`.
    pub fn network_destination_port(
        mut self,
        value: impl IntoValue<List<NumberFilterProperty>>,
    ) -> Self {
        self.0
            .put("NetworkDestinationPort", value.into_value().into_node());
        self
    }

    /// Indicates the direction of network traffic associated with a finding.
    ///
    /// `NetworkDirection`.
    pub fn network_direction(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("NetworkDirection", value.into_value().into_node());
        self
    }

    /// The protocol of network-related information about a finding.
    ///
    /// `NetworkProtocol`.
    pub fn network_protocol(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("NetworkProtocol", value.into_value().into_node());
        self
    }

    /// The source domain of network-related information about a finding.
    ///
    /// `NetworkSourceDomain`.
    pub fn network_source_domain(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("NetworkSourceDomain", value.into_value().into_node());
        self
    }

    /// The source IPv4 address of network-related information about a finding.
    ///
    /// `NetworkSourceIpV4`.
    pub fn network_source_ip_v4(mut self, value: impl IntoValue<List<IpFilterProperty>>) -> Self {
        self.0
            .put("NetworkSourceIpV4", value.into_value().into_node());
        self
    }

    /// The source IPv6 address of network-related information about a finding.
    ///
    /// `NetworkSourceIpV6`.
    pub fn network_source_ip_v6(mut self, value: impl IntoValue<List<IpFilterProperty>>) -> Self {
        self.0
            .put("NetworkSourceIpV6", value.into_value().into_node());
        self
    }

    /// The source media access control (MAC) address of network-related information about a finding.
    ///
    /// `NetworkSourceMac`.
    pub fn network_source_mac(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("NetworkSourceMac", value.into_value().into_node());
        self
    }

    /// The source port of network-related information about a finding.
    ///
    /// `NetworkSourcePort`.
    pub fn network_source_port(
        mut self,
        value: impl IntoValue<List<NumberFilterProperty>>,
    ) -> Self {
        self.0
            .put("NetworkSourcePort", value.into_value().into_node());
        self
    }

    /// The text of a note.
    ///
    /// `NoteText`.
    pub fn note_text(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("NoteText", value.into_value().into_node());
        self
    }

    /// The timestamp of when the note was updated.
    ///
    /// `NoteUpdatedAt`.
    pub fn note_updated_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("NoteUpdatedAt", value.into_value().into_node());
        self
    }

    /// The principal that created a note.
    ///
    /// `NoteUpdatedBy`.
    pub fn note_updated_by(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("NoteUpdatedBy", value.into_value().into_node());
        self
    }

    /// A timestamp that identifies when the process was launched.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `ProcessLaunchedAt`.
    pub fn process_launched_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0
            .put("ProcessLaunchedAt", value.into_value().into_node());
        self
    }

    /// The name of the process.
    ///
    /// `ProcessName`.
    pub fn process_name(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ProcessName", value.into_value().into_node());
        self
    }

    /// The parent process ID. This field accepts positive integers between `O` and `2147483647`.
    ///
    /// `ProcessParentPid`.
    pub fn process_parent_pid(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0
            .put("ProcessParentPid", value.into_value().into_node());
        self
    }

    /// The path to the process executable.
    ///
    /// `ProcessPath`.
    pub fn process_path(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ProcessPath", value.into_value().into_node());
        self
    }

    /// The process ID.
    ///
    /// `ProcessPid`.
    pub fn process_pid(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0.put("ProcessPid", value.into_value().into_node());
        self
    }

    /// A timestamp that identifies when the process was terminated.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `ProcessTerminatedAt`.
    pub fn process_terminated_at(
        mut self,
        value: impl IntoValue<List<DateFilterProperty>>,
    ) -> Self {
        self.0
            .put("ProcessTerminatedAt", value.into_value().into_node());
        self
    }

    /// The ARN generated by Security Hub CSPM that uniquely identifies a third-party company (security findings provider) after this provider's product (solution that generates findings) is registered with Security Hub CSPM.
    ///
    /// `ProductArn`.
    pub fn product_arn(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ProductArn", value.into_value().into_node());
        self
    }

    /// A data type where security findings providers can include additional solution-specific details that aren't part of the defined `AwsSecurityFinding` format.
    ///
    /// `ProductFields`.
    pub fn product_fields(mut self, value: impl IntoValue<List<MapFilterProperty>>) -> Self {
        self.0.put("ProductFields", value.into_value().into_node());
        self
    }

    /// The name of the solution (product) that generates findings.
    ///
    /// `ProductName`.
    pub fn product_name(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ProductName", value.into_value().into_node());
        self
    }

    /// The recommendation of what to do about the issue described in a finding.
    ///
    /// `RecommendationText`.
    pub fn recommendation_text(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("RecommendationText", value.into_value().into_node());
        self
    }

    /// The updated record state for the finding.
    ///
    /// `RecordState`.
    pub fn record_state(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("RecordState", value.into_value().into_node());
        self
    }

    /// The Region from which the finding was generated.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// The solution-generated identifier for a related finding.
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

    /// The ARN of the solution that generated a related finding.
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

    /// The ARN of the application that is related to a finding.
    ///
    /// `ResourceApplicationArn`.
    pub fn resource_application_arn(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceApplicationArn", value.into_value().into_node());
        self
    }

    /// The name of the application that is related to a finding.
    ///
    /// `ResourceApplicationName`.
    pub fn resource_application_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceApplicationName", value.into_value().into_node());
        self
    }

    /// The IAM profile ARN of the instance.
    ///
    /// `ResourceAwsEc2InstanceIamInstanceProfileArn`.
    pub fn resource_aws_ec2_instance_iam_instance_profile_arn(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsEc2InstanceIamInstanceProfileArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Machine Image (AMI) ID of the instance.
    ///
    /// `ResourceAwsEc2InstanceImageId`.
    pub fn resource_aws_ec2_instance_image_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsEc2InstanceImageId",
            value.into_value().into_node(),
        );
        self
    }

    /// The IPv4 addresses associated with the instance.
    ///
    /// `ResourceAwsEc2InstanceIpV4Addresses`.
    pub fn resource_aws_ec2_instance_ip_v4_addresses(
        mut self,
        value: impl IntoValue<List<IpFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsEc2InstanceIpV4Addresses",
            value.into_value().into_node(),
        );
        self
    }

    /// The IPv6 addresses associated with the instance.
    ///
    /// `ResourceAwsEc2InstanceIpV6Addresses`.
    pub fn resource_aws_ec2_instance_ip_v6_addresses(
        mut self,
        value: impl IntoValue<List<IpFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsEc2InstanceIpV6Addresses",
            value.into_value().into_node(),
        );
        self
    }

    /// The key name associated with the instance.
    ///
    /// `ResourceAwsEc2InstanceKeyName`.
    pub fn resource_aws_ec2_instance_key_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsEc2InstanceKeyName",
            value.into_value().into_node(),
        );
        self
    }

    /// The date and time the instance was launched.
    ///
    /// `ResourceAwsEc2InstanceLaunchedAt`.
    pub fn resource_aws_ec2_instance_launched_at(
        mut self,
        value: impl IntoValue<List<DateFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsEc2InstanceLaunchedAt",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the subnet that the instance was launched in.
    ///
    /// `ResourceAwsEc2InstanceSubnetId`.
    pub fn resource_aws_ec2_instance_subnet_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsEc2InstanceSubnetId",
            value.into_value().into_node(),
        );
        self
    }

    /// The instance type of the instance.
    ///
    /// `ResourceAwsEc2InstanceType`.
    pub fn resource_aws_ec2_instance_type(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceAwsEc2InstanceType", value.into_value().into_node());
        self
    }

    /// The identifier of the VPC that the instance was launched in.
    ///
    /// `ResourceAwsEc2InstanceVpcId`.
    pub fn resource_aws_ec2_instance_vpc_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsEc2InstanceVpcId",
            value.into_value().into_node(),
        );
        self
    }

    /// The creation date/time of the IAM access key related to a finding.
    ///
    /// `ResourceAwsIamAccessKeyCreatedAt`.
    pub fn resource_aws_iam_access_key_created_at(
        mut self,
        value: impl IntoValue<List<DateFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsIamAccessKeyCreatedAt",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the principal that is associated with an IAM access key.
    ///
    /// `ResourceAwsIamAccessKeyPrincipalName`.
    pub fn resource_aws_iam_access_key_principal_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsIamAccessKeyPrincipalName",
            value.into_value().into_node(),
        );
        self
    }

    /// The status of the IAM access key related to a finding.
    ///
    /// `ResourceAwsIamAccessKeyStatus`.
    pub fn resource_aws_iam_access_key_status(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsIamAccessKeyStatus",
            value.into_value().into_node(),
        );
        self
    }

    /// This field is deprecated. The username associated with the IAM access key related to a finding.
    ///
    /// `ResourceAwsIamAccessKeyUserName`.
    pub fn resource_aws_iam_access_key_user_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsIamAccessKeyUserName",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of an IAM user.
    ///
    /// `ResourceAwsIamUserUserName`.
    pub fn resource_aws_iam_user_user_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceAwsIamUserUserName", value.into_value().into_node());
        self
    }

    /// The canonical user ID of the owner of the S3 bucket.
    ///
    /// `ResourceAwsS3BucketOwnerId`.
    pub fn resource_aws_s3_bucket_owner_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceAwsS3BucketOwnerId", value.into_value().into_node());
        self
    }

    /// The display name of the owner of the S3 bucket.
    ///
    /// `ResourceAwsS3BucketOwnerName`.
    pub fn resource_aws_s3_bucket_owner_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceAwsS3BucketOwnerName",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the image related to a finding.
    ///
    /// `ResourceContainerImageId`.
    pub fn resource_container_image_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceContainerImageId", value.into_value().into_node());
        self
    }

    /// The name of the image related to a finding.
    ///
    /// `ResourceContainerImageName`.
    pub fn resource_container_image_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceContainerImageName", value.into_value().into_node());
        self
    }

    /// A timestamp that identifies when the container was started.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `ResourceContainerLaunchedAt`.
    pub fn resource_container_launched_at(
        mut self,
        value: impl IntoValue<List<DateFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ResourceContainerLaunchedAt",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the container related to a finding.
    ///
    /// `ResourceContainerName`.
    pub fn resource_container_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ResourceContainerName", value.into_value().into_node());
        self
    }

    /// The details of a resource that doesn't have a specific subfield for the resource type defined.
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

    /// The canonical identifier for the given resource type.
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// The canonical AWS partition name that the Region is assigned to.
    ///
    /// `ResourcePartition`.
    pub fn resource_partition(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("ResourcePartition", value.into_value().into_node());
        self
    }

    /// The canonical AWS external Region name where this resource is located.
    ///
    /// `ResourceRegion`.
    pub fn resource_region(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ResourceRegion", value.into_value().into_node());
        self
    }

    /// A list of AWS tags associated with a resource at the time the finding was processed.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl IntoValue<List<MapFilterProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// Specifies the type of the resource that details are provided for.
    ///
    /// `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// Indicates whether or not sample findings are included in the filter results.
    ///
    /// `Sample`.
    pub fn sample(mut self, value: impl IntoValue<List<BooleanFilterProperty>>) -> Self {
        self.0.put("Sample", value.into_value().into_node());
        self
    }

    /// The label of a finding's severity.
    ///
    /// `SeverityLabel`.
    pub fn severity_label(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("SeverityLabel", value.into_value().into_node());
        self
    }

    /// Deprecated. The normalized severity of a finding. Instead of providing `Normalized`, provide `Label`.
    ///
    /// The value of `Normalized` can be an integer between `0` and `100`.
    ///
    /// If you provide `Label` and don't provide `Normalized`, then `Normalized` is set automatically as follows.
    ///
    /// - `INFORMATIONAL` - 0
    /// - `LOW` - 1
    /// - `MEDIUM` - 40
    /// - `HIGH` - 70
    /// - `CRITICAL` - 90
    ///
    /// `SeverityNormalized`.
    pub fn severity_normalized(
        mut self,
        value: impl IntoValue<List<NumberFilterProperty>>,
    ) -> Self {
        self.0
            .put("SeverityNormalized", value.into_value().into_node());
        self
    }

    /// Deprecated. This attribute isn't included in findings. Instead of providing `Product`, provide `Original`.
    ///
    /// The native severity as defined by the AWS service or integrated partner product that generated the finding.
    ///
    /// `SeverityProduct`.
    pub fn severity_product(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0
            .put("SeverityProduct", value.into_value().into_node());
        self
    }

    /// A URL that links to a page about the current finding in the security findings provider's solution.
    ///
    /// `SourceUrl`.
    pub fn source_url(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("SourceUrl", value.into_value().into_node());
        self
    }

    /// The category of a threat intelligence indicator.
    ///
    /// `ThreatIntelIndicatorCategory`.
    pub fn threat_intel_indicator_category(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ThreatIntelIndicatorCategory",
            value.into_value().into_node(),
        );
        self
    }

    /// A timestamp that identifies the last observation of a threat intelligence indicator.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `ThreatIntelIndicatorLastObservedAt`.
    pub fn threat_intel_indicator_last_observed_at(
        mut self,
        value: impl IntoValue<List<DateFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ThreatIntelIndicatorLastObservedAt",
            value.into_value().into_node(),
        );
        self
    }

    /// The source of the threat intelligence.
    ///
    /// `ThreatIntelIndicatorSource`.
    pub fn threat_intel_indicator_source(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ThreatIntelIndicatorSource", value.into_value().into_node());
        self
    }

    /// The URL for more details from the source of the threat intelligence.
    ///
    /// `ThreatIntelIndicatorSourceUrl`.
    pub fn threat_intel_indicator_source_url(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ThreatIntelIndicatorSourceUrl",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of a threat intelligence indicator.
    ///
    /// `ThreatIntelIndicatorType`.
    pub fn threat_intel_indicator_type(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ThreatIntelIndicatorType", value.into_value().into_node());
        self
    }

    /// The value of a threat intelligence indicator.
    ///
    /// `ThreatIntelIndicatorValue`.
    pub fn threat_intel_indicator_value(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("ThreatIntelIndicatorValue", value.into_value().into_node());
        self
    }

    /// A finding's title.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// A finding type in the format of `namespace/category/classifier` that classifies a finding.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// A timestamp that indicates when the security findings provider last updated the finding record.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
        self
    }

    /// A list of name/value string pairs associated with the finding. These are custom, user-defined fields added to a finding.
    ///
    /// `UserDefinedFields`.
    pub fn user_defined_fields(mut self, value: impl IntoValue<List<MapFilterProperty>>) -> Self {
        self.0
            .put("UserDefinedFields", value.into_value().into_node());
        self
    }

    /// The veracity of a finding.
    ///
    /// `VerificationState`.
    pub fn verification_state(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("VerificationState", value.into_value().into_node());
        self
    }

    /// Indicates whether a software vulnerability in your environment has a known exploit. You can filter findings by this field only if you use Security Hub CSPM and Amazon Inspector.
    ///
    /// `VulnerabilitiesExploitAvailable`.
    pub fn vulnerabilities_exploit_available(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "VulnerabilitiesExploitAvailable",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether a vulnerability is fixed in a newer version of the affected software packages. You can filter findings by this field only if you use Security Hub CSPM and Amazon Inspector.
    ///
    /// `VulnerabilitiesFixAvailable`.
    pub fn vulnerabilities_fix_available(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "VulnerabilitiesFixAvailable",
            value.into_value().into_node(),
        );
        self
    }

    /// The workflow state of a finding.
    ///
    /// Note that this field is deprecated. To search for a finding based on its workflow status, use `WorkflowStatus`.
    ///
    /// `WorkflowState`.
    pub fn workflow_state(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("WorkflowState", value.into_value().into_node());
        self
    }

    /// The status of the investigation into a finding. Allowed values are the following.
    ///
    /// - `NEW` - The initial state of a finding, before it is reviewed.
    ///
    /// Security Hub CSPM also resets the workflow status from `NOTIFIED` or `RESOLVED` to `NEW` in the following cases:
    ///
    /// - `RecordState` changes from `ARCHIVED` to `ACTIVE`.
    /// - `Compliance.Status` changes from `PASSED` to either `WARNING`, `FAILED`, or `NOT_AVAILABLE`.
    /// - `NOTIFIED` - Indicates that the resource owner has been notified about the security issue. Used when the initial reviewer is not the resource owner, and needs intervention from the resource owner.
    ///
    /// If one of the following occurs, the workflow status is changed automatically from `NOTIFIED` to `NEW` :
    ///
    /// - `RecordState` changes from `ARCHIVED` to `ACTIVE`.
    /// - `Compliance.Status` changes from `PASSED` to `FAILED`, `WARNING`, or `NOT_AVAILABLE`.
    /// - `SUPPRESSED` - Indicates that you reviewed the finding and don't believe that any action is needed.
    ///
    /// The workflow status of a `SUPPRESSED` finding does not change if `RecordState` changes from `ARCHIVED` to `ACTIVE`.
    /// - `RESOLVED` - The finding was reviewed and remediated and is now considered resolved.
    ///
    /// The finding remains `RESOLVED` unless one of the following occurs:
    ///
    /// - `RecordState` changes from `ARCHIVED` to `ACTIVE`.
    /// - `Compliance.Status` changes from `PASSED` to `FAILED`, `WARNING`, or `NOT_AVAILABLE`.
    ///
    /// In those cases, the workflow status is automatically reset to `NEW`.
    ///
    /// For findings from controls, if `Compliance.Status` is `PASSED`, then Security Hub CSPM automatically sets the workflow status to `RESOLVED`.
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

impl Kind for AwsSecurityFindingFiltersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsSecurityFindingFiltersProperty> for AwsSecurityFindingFiltersProperty {}
impl From<AwsSecurityFindingFiltersProperty> for Node {
    #[inline]
    fn from(value: AwsSecurityFindingFiltersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsSecurityFindingFiltersProperty> for AwsSecurityFindingFiltersProperty {
    #[inline]
    fn into_value(self) -> Value<AwsSecurityFindingFiltersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Boolean filter for querying findings.
///
/// The property type `BooleanFilter` of `AWS::SecurityHub::Insight`.
#[must_use = "a property type does nothing until it is set"]
pub struct BooleanFilterProperty(Object);

impl BooleanFilterProperty {
    /// `BooleanFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The value of the boolean.
    pub fn new(value: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for BooleanFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BooleanFilterProperty> for BooleanFilterProperty {}
impl From<BooleanFilterProperty> for Node {
    #[inline]
    fn from(value: BooleanFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BooleanFilterProperty> for BooleanFilterProperty {
    #[inline]
    fn into_value(self) -> Value<BooleanFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A date filter for querying findings.
///
/// The property type `DateFilter` of `AWS::SecurityHub::Insight`.
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
/// The property type `DateRange` of `AWS::SecurityHub::Insight`.
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

/// The IP filter for querying findings.
///
/// The property type `IpFilter` of `AWS::SecurityHub::Insight`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpFilterProperty(Object);

impl IpFilterProperty {
    /// `IpFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr`: A finding's CIDR value.
    pub fn new(cidr: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidr", cidr.into_value().into_node());
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

impl Kind for IpFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpFilterProperty> for IpFilterProperty {}
impl From<IpFilterProperty> for Node {
    #[inline]
    fn from(value: IpFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpFilterProperty> for IpFilterProperty {
    #[inline]
    fn into_value(self) -> Value<IpFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A keyword filter for querying findings.
///
/// The property type `KeywordFilter` of `AWS::SecurityHub::Insight`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeywordFilterProperty(Object);

impl KeywordFilterProperty {
    /// `KeywordFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: A value for the keyword.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for KeywordFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeywordFilterProperty> for KeywordFilterProperty {}
impl From<KeywordFilterProperty> for Node {
    #[inline]
    fn from(value: KeywordFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeywordFilterProperty> for KeywordFilterProperty {
    #[inline]
    fn into_value(self) -> Value<KeywordFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the value to check for, and the comparison operator.
///
/// The property type `MapFilter` of `AWS::SecurityHub::Insight`.
#[must_use = "a property type does nothing until it is set"]
pub struct MapFilterProperty(Object);

impl MapFilterProperty {
    /// `MapFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`: The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
    /// - `key`: The key of the map filter.
    /// - `value`: The value for the key in the map filter.
    pub fn new(
        comparison: impl IntoValue<super::MapFilterComparison>,
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

/// A number filter for querying findings.
///
/// The property type `NumberFilter` of `AWS::SecurityHub::Insight`.
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

/// A string filter for filtering AWS Security Hub CSPM findings.
///
/// The property type `StringFilter` of `AWS::SecurityHub::Insight`.
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

/// The values of `Comparison` of a `StringFilter` of `AWS::SecurityHub::Insight`.
pub enum StringFilterComparison {
    /// `EQUALS`.
    Equals,
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
        const VALUES: &[&str] = &["EQUALS", "NOT_EQUALS", "PREFIX", "PREFIX_NOT_EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
