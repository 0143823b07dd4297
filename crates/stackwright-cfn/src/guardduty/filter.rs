// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::Filter` and its property types.

use crate::l1::*;

/// The `AWS::GuardDuty::Filter` resource specifies a new filter defined by the provided `findingCriteria`.
///
/// `AWS::GuardDuty::Filter`; `Ref` returns the physical id, which is made of `DetectorId`, `Name`.
/// Changing one of these replaces it: `DetectorId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::Filter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("filter.rules"),
};

impl CfnFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::Filter";

    /// `CfnFilter` with its required properties, in alphabetical order:
    ///
    /// - `detector_id`: The detector ID associated with the GuardDuty account for which you want to create a filter.
    /// - `finding_criteria`: Represents the criteria to be used in the filter for querying findings.
    /// - `name`: The name of the filter.
    pub fn new(
        detector_id: impl IntoValue<kinds::guardduty::DetectorId>,
        finding_criteria: impl IntoValue<FindingCriteriaProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DetectorId", detector_id.into_value().into_node());
        object_.put("FindingCriteria", finding_criteria.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the action that is to be applied to the findings that match the filter.
    ///
    /// `Action`; updated in place.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The description of the filter. Valid characters include alphanumeric characters, and special characters such as hyphen, period, colon, underscore, parentheses ( `{ }`, `[ ]`, and `( )`), forward slash, horizontal tab, vertical tab, newline, form feed, return, and whitespace.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies the position of the filter in the list of current filters. Also specifies the order in which this filter is applied to the findings. The minimum value for this property is 1 and the maximum is 100.
    ///
    /// By default, filters may not be created in the same order as they are ranked. To ensure that the filters are created in the expected order, you can use an optional attribute, [DependsOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html), with the following syntax: `"DependsOn":[ "ObjectName" ]`.
    ///
    /// `Rank`; updated in place.
    pub fn rank(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Rank", value.into_value().into_node());
        self
    }

    /// The tags to be added to a new filter resource. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagItemProperty>>) -> Self {
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

impl Construct for CfnFilter {
    type Handle = CfnFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFilterRef {
        CfnFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFilter`] of a stack.
pub struct CfnFilterRef(NodeRef);

impl Clone for CfnFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFilterRef {}
impl AsNode for CfnFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFilterRef {
    /// What `Ref` returns: the physical id, which is made of `DetectorId`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the condition to apply to a single field when filtering through GuardDuty findings.
///
/// The property type `Condition` of `AWS::GuardDuty::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents the equal condition to apply to a single field when querying for findings.
    ///
    /// `Eq`.
    pub fn eq(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Eq", value.into_value().into_node());
        self
    }

    /// Represents an *equal* ** condition to be applied to a single field when querying for findings.
    ///
    /// `Equals`.
    pub fn equals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Equals", value.into_value().into_node());
        self
    }

    /// Represents a *greater than* condition to be applied to a single field when querying for findings.
    ///
    /// `GreaterThan`.
    pub fn greater_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("GreaterThan", value.into_value().into_node());
        self
    }

    /// Represents a *greater than or equal* condition to be applied to a single field when querying for findings.
    ///
    /// `GreaterThanOrEqual`.
    pub fn greater_than_or_equal(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("GreaterThanOrEqual", value.into_value().into_node());
        self
    }

    /// Represents a *greater than* condition to be applied to a single field when querying for findings.
    ///
    /// `Gt`.
    pub fn gt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Gt", value.into_value().into_node());
        self
    }

    /// Represents the greater than or equal condition to apply to a single field when querying for findings.
    ///
    /// `Gte`.
    pub fn gte(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Gte", value.into_value().into_node());
        self
    }

    /// Represents a *less than* condition to be applied to a single field when querying for findings.
    ///
    /// `LessThan`.
    pub fn less_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("LessThan", value.into_value().into_node());
        self
    }

    /// Represents a *less than or equal* condition to be applied to a single field when querying for findings.
    ///
    /// `LessThanOrEqual`.
    pub fn less_than_or_equal(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("LessThanOrEqual", value.into_value().into_node());
        self
    }

    /// Represents the less than condition to apply to a single field when querying for findings.
    ///
    /// `Lt`.
    pub fn lt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Lt", value.into_value().into_node());
        self
    }

    /// Represents the less than or equal condition to apply to a single field when querying for findings.
    ///
    /// `Lte`.
    pub fn lte(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Lte", value.into_value().into_node());
        self
    }

    /// The `Matches` property.
    ///
    /// `Matches`.
    pub fn matches(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Matches", value.into_value().into_node());
        self
    }

    /// Represents the not equal condition to apply to a single field when querying for findings.
    ///
    /// `Neq`.
    pub fn neq(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Neq", value.into_value().into_node());
        self
    }

    /// Represents a *not equal* ** condition to be applied to a single field when querying for findings.
    ///
    /// `NotEquals`.
    pub fn not_equals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotEquals", value.into_value().into_node());
        self
    }

    /// The `NotMatches` property.
    ///
    /// `NotMatches`.
    pub fn not_matches(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotMatches", value.into_value().into_node());
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a map of finding properties that match specified conditions and values when querying findings.
///
/// The property type `FindingCriteria` of `AWS::GuardDuty::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct FindingCriteriaProperty(Object);

impl FindingCriteriaProperty {
    /// `FindingCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents a map of finding properties that match specified conditions and values when querying findings.
    ///
    /// For information about JSON criterion mapping to their console equivalent, see [Finding criteria](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_filter-findings.html#filter_criteria). The following are the available criterion:
    ///
    /// - accountId
    /// - id
    /// - region
    /// - severity
    ///
    /// To filter on the basis of severity, the API and AWS CLI use the following input list for the `FindingCriteria` condition:
    ///
    /// - *Low*: `["1", "2", "3"]`
    /// - *Medium*: `["4", "5", "6"]`
    /// - *High*: `["7", "8", "9"]`
    ///
    /// For more information, see [Severity levels for GuardDuty findings](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html#guardduty_findings-severity) in the *Amazon GuardDuty User Guide*.
    /// - type
    /// - updatedAt
    ///
    /// Type: ISO 8601 string format: `YYYY-MM-DDTHH:MM:SS.SSSZ` or `YYYY-MM-DDTHH:MM:SSZ` depending on whether the value contains milliseconds.
    /// - resource.accessKeyDetails.accessKeyId
    /// - resource.accessKeyDetails.principalId
    /// - resource.accessKeyDetails.userName
    /// - resource.accessKeyDetails.userType
    /// - resource.instanceDetails.iamInstanceProfile.id
    /// - resource.instanceDetails.imageId
    /// - resource.instanceDetails.instanceId
    /// - resource.instanceDetails.tags.key
    /// - resource.instanceDetails.tags.value
    /// - resource.instanceDetails.networkInterfaces.ipv6Addresses
    /// - resource.instanceDetails.networkInterfaces.privateIpAddresses.privateIpAddress
    /// - resource.instanceDetails.networkInterfaces.publicDnsName
    /// - resource.instanceDetails.networkInterfaces.publicIp
    /// - resource.instanceDetails.networkInterfaces.securityGroups.groupId
    /// - resource.instanceDetails.networkInterfaces.securityGroups.groupName
    /// - resource.instanceDetails.networkInterfaces.subnetId
    /// - resource.instanceDetails.networkInterfaces.vpcId
    /// - resource.instanceDetails.outpostArn
    /// - resource.resourceType
    /// - resource.s3BucketDetails.publicAccess.effectivePermissions
    /// - resource.s3BucketDetails.name
    /// - resource.s3BucketDetails.tags.key
    /// - resource.s3BucketDetails.tags.value
    /// - resource.s3BucketDetails.type
    /// - service.action.actionType
    /// - service.action.awsApiCallAction.api
    /// - service.action.awsApiCallAction.callerType
    /// - service.action.awsApiCallAction.errorCode
    /// - service.action.awsApiCallAction.remoteIpDetails.city.cityName
    /// - service.action.awsApiCallAction.remoteIpDetails.country.countryName
    /// - service.action.awsApiCallAction.remoteIpDetails.ipAddressV4
    /// - service.action.awsApiCallAction.remoteIpDetails.ipAddressV6
    /// - service.action.awsApiCallAction.remoteIpDetails.organization.asn
    /// - service.action.awsApiCallAction.remoteIpDetails.organization.asnOrg
    /// - service.action.awsApiCallAction.serviceName
    /// - service.action.dnsRequestAction.domain
    /// - service.action.dnsRequestAction.domainWithSuffix
    /// - service.action.networkConnectionAction.blocked
    /// - service.action.networkConnectionAction.connectionDirection
    /// - service.action.networkConnectionAction.localPortDetails.port
    /// - service.action.networkConnectionAction.protocol
    /// - service.action.networkConnectionAction.remoteIpDetails.city.cityName
    /// - service.action.networkConnectionAction.remoteIpDetails.country.countryName
    /// - service.action.networkConnectionAction.remoteIpDetails.ipAddressV4
    /// - service.action.networkConnectionAction.remoteIpDetails.ipAddressV6
    /// - service.action.networkConnectionAction.remoteIpDetails.organization.asn
    /// - service.action.networkConnectionAction.remoteIpDetails.organization.asnOrg
    /// - service.action.networkConnectionAction.remotePortDetails.port
    /// - service.action.awsApiCallAction.remoteAccountDetails.affiliated
    /// - service.action.kubernetesApiCallAction.remoteIpDetails.ipAddressV4
    /// - service.action.kubernetesApiCallAction.remoteIpDetails.ipAddressV6
    /// - service.action.kubernetesApiCallAction.namespace
    /// - service.action.kubernetesApiCallAction.remoteIpDetails.organization.asn
    /// - service.action.kubernetesApiCallAction.requestUri
    /// - service.action.kubernetesApiCallAction.statusCode
    /// - service.action.networkConnectionAction.localIpDetails.ipAddressV4
    /// - service.action.networkConnectionAction.localIpDetails.ipAddressV6
    /// - service.action.networkConnectionAction.protocol
    /// - service.action.awsApiCallAction.serviceName
    /// - service.action.awsApiCallAction.remoteAccountDetails.accountId
    /// - service.additionalInfo.threatListName
    /// - service.resourceRole
    /// - resource.eksClusterDetails.name
    /// - resource.kubernetesDetails.kubernetesWorkloadDetails.name
    /// - resource.kubernetesDetails.kubernetesWorkloadDetails.namespace
    /// - resource.kubernetesDetails.kubernetesUserDetails.username
    /// - resource.kubernetesDetails.kubernetesWorkloadDetails.containers.image
    /// - resource.kubernetesDetails.kubernetesWorkloadDetails.containers.imagePrefix
    /// - service.ebsVolumeScanDetails.scanId
    /// - service.ebsVolumeScanDetails.scanDetections.threatDetectedByName.threatNames.name
    /// - service.ebsVolumeScanDetails.scanDetections.threatDetectedByName.threatNames.severity
    /// - service.ebsVolumeScanDetails.scanDetections.threatDetectedByName.threatNames.filePaths.hash
    /// - service.malwareScanDetails.threats.name
    /// - resource.ecsClusterDetails.name
    /// - resource.ecsClusterDetails.taskDetails.containers.image
    /// - resource.ecsClusterDetails.taskDetails.definitionArn
    /// - resource.containerDetails.image
    /// - resource.rdsDbInstanceDetails.dbInstanceIdentifier
    /// - resource.rdsDbInstanceDetails.dbClusterIdentifier
    /// - resource.rdsDbInstanceDetails.engine
    /// - resource.rdsDbUserDetails.user
    /// - resource.rdsDbInstanceDetails.tags.key
    /// - resource.rdsDbInstanceDetails.tags.value
    /// - service.runtimeDetails.process.executableSha256
    /// - service.runtimeDetails.process.name
    /// - service.runtimeDetails.process.name
    /// - resource.lambdaDetails.functionName
    /// - resource.lambdaDetails.functionArn
    /// - resource.lambdaDetails.tags.key
    /// - resource.lambdaDetails.tags.value
    ///
    /// `Criterion`.
    pub fn criterion(mut self, value: impl IntoValue<Map<ConditionProperty>>) -> Self {
        self.0.put("Criterion", value.into_value().into_node());
        self
    }

    /// The `ItemType` property.
    ///
    /// `ItemType`.
    pub fn item_type(mut self, value: impl IntoValue<ConditionProperty>) -> Self {
        self.0.put("ItemType", value.into_value().into_node());
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

impl Kind for FindingCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FindingCriteriaProperty> for FindingCriteriaProperty {}
impl From<FindingCriteriaProperty> for Node {
    #[inline]
    fn from(value: FindingCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FindingCriteriaProperty> for FindingCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<FindingCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a tag.
///
/// The property type `TagItem` of `AWS::GuardDuty::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagItemProperty(Object);

impl TagItemProperty {
    /// `TagItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key.
    /// - `value`: The tag value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for TagItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagItemProperty> for TagItemProperty {}
impl From<TagItemProperty> for Node {
    #[inline]
    fn from(value: TagItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagItemProperty> for TagItemProperty {
    #[inline]
    fn into_value(self) -> Value<TagItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
