// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::InspectorV2::Filter` and its property types.

use crate::l1::*;

/// Details about a filter.
///
/// `AWS::InspectorV2::Filter`; `Ref` returns its `Arn`, a [`inspectorv2::FilterArn`](kinds::inspectorv2::FilterArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::InspectorV2::Filter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("filter.rules"),
};

impl CfnFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::InspectorV2::Filter";

    /// `CfnFilter` with its required properties, in alphabetical order:
    ///
    /// - `filter_action`: The action that is to be applied to the findings that match the filter.
    /// - `filter_criteria`: Details on the filter criteria associated with this filter.
    /// - `name`: The name of the filter.
    pub fn new(
        filter_action: impl IntoValue<FilterAction>,
        filter_criteria: impl IntoValue<FilterCriteriaProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FilterAction", filter_action.into_value().into_node());
        object_.put("FilterCriteria", filter_criteria.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the filter.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags attached to the filter.
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
    /// What `Ref` returns: its `Arn`, a [`inspectorv2::FilterArn`](kinds::inspectorv2::FilterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::inspectorv2::FilterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Number (ARN) associated with this filter.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::inspectorv2::FilterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::inspectorv2::FilterArn> for &CfnFilterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::inspectorv2::FilterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains details on the time range used to filter findings.
///
/// The property type `DateFilter` of `AWS::InspectorV2::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateFilterProperty(Object);

impl DateFilterProperty {
    /// `DateFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A timestamp representing the end of the time period filtered on.
    ///
    /// `EndInclusive`.
    pub fn end_inclusive(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndInclusive", value.into_value().into_node());
        self
    }

    /// A timestamp representing the start of the time period filtered on.
    ///
    /// `StartInclusive`.
    pub fn start_inclusive(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StartInclusive", value.into_value().into_node());
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

/// Details on the criteria used to define the filter.
///
/// The property type `FilterCriteria` of `AWS::InspectorV2::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterCriteriaProperty(Object);

impl FilterCriteriaProperty {
    /// `FilterCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details of the AWS account IDs used to filter findings.
    ///
    /// `AwsAccountId`.
    pub fn aws_account_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The `CodeVulnerabilityDetectorName` property.
    ///
    /// `CodeVulnerabilityDetectorName`.
    pub fn code_vulnerability_detector_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "CodeVulnerabilityDetectorName",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CodeVulnerabilityDetectorTags` property.
    ///
    /// `CodeVulnerabilityDetectorTags`.
    pub fn code_vulnerability_detector_tags(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "CodeVulnerabilityDetectorTags",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CodeVulnerabilityFilePath` property.
    ///
    /// `CodeVulnerabilityFilePath`.
    pub fn code_vulnerability_file_path(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("CodeVulnerabilityFilePath", value.into_value().into_node());
        self
    }

    /// Details of the component IDs used to filter findings.
    ///
    /// `ComponentId`.
    pub fn component_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ComponentId", value.into_value().into_node());
        self
    }

    /// Details of the component types used to filter findings.
    ///
    /// `ComponentType`.
    pub fn component_type(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ComponentType", value.into_value().into_node());
        self
    }

    /// Details of the Amazon EC2 instance image IDs used to filter findings.
    ///
    /// `Ec2InstanceImageId`.
    pub fn ec2_instance_image_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("Ec2InstanceImageId", value.into_value().into_node());
        self
    }

    /// Details of the Amazon EC2 instance subnet IDs used to filter findings.
    ///
    /// `Ec2InstanceSubnetId`.
    pub fn ec2_instance_subnet_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("Ec2InstanceSubnetId", value.into_value().into_node());
        self
    }

    /// Details of the Amazon EC2 instance VPC IDs used to filter findings.
    ///
    /// `Ec2InstanceVpcId`.
    pub fn ec2_instance_vpc_id(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("Ec2InstanceVpcId", value.into_value().into_node());
        self
    }

    /// Details of the Amazon ECR image architecture types used to filter findings.
    ///
    /// `EcrImageArchitecture`.
    pub fn ecr_image_architecture(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("EcrImageArchitecture", value.into_value().into_node());
        self
    }

    /// Details of the Amazon ECR image hashes used to filter findings.
    ///
    /// `EcrImageHash`.
    pub fn ecr_image_hash(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("EcrImageHash", value.into_value().into_node());
        self
    }

    /// Details on the Amazon ECR image push date and time used to filter findings.
    ///
    /// `EcrImagePushedAt`.
    pub fn ecr_image_pushed_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0
            .put("EcrImagePushedAt", value.into_value().into_node());
        self
    }

    /// Details on the Amazon ECR registry used to filter findings.
    ///
    /// `EcrImageRegistry`.
    pub fn ecr_image_registry(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("EcrImageRegistry", value.into_value().into_node());
        self
    }

    /// Details on the name of the Amazon ECR repository used to filter findings.
    ///
    /// `EcrImageRepositoryName`.
    pub fn ecr_image_repository_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("EcrImageRepositoryName", value.into_value().into_node());
        self
    }

    /// The tags attached to the Amazon ECR container image.
    ///
    /// `EcrImageTags`.
    pub fn ecr_image_tags(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("EcrImageTags", value.into_value().into_node());
        self
    }

    /// The `EpssScore` property.
    ///
    /// `EpssScore`.
    pub fn epss_score(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0.put("EpssScore", value.into_value().into_node());
        self
    }

    /// The `ExploitAvailable` property.
    ///
    /// `ExploitAvailable`.
    pub fn exploit_available(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("ExploitAvailable", value.into_value().into_node());
        self
    }

    /// Details on the finding ARNs used to filter findings.
    ///
    /// `FindingArn`.
    pub fn finding_arn(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("FindingArn", value.into_value().into_node());
        self
    }

    /// Details on the finding status types used to filter findings.
    ///
    /// `FindingStatus`.
    pub fn finding_status(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("FindingStatus", value.into_value().into_node());
        self
    }

    /// Details on the finding types used to filter findings.
    ///
    /// `FindingType`.
    pub fn finding_type(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("FindingType", value.into_value().into_node());
        self
    }

    /// Details on the date and time a finding was first seen used to filter findings.
    ///
    /// `FirstObservedAt`.
    pub fn first_observed_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0
            .put("FirstObservedAt", value.into_value().into_node());
        self
    }

    /// The `FixAvailable` property.
    ///
    /// `FixAvailable`.
    pub fn fix_available(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("FixAvailable", value.into_value().into_node());
        self
    }

    /// The Amazon Inspector score to filter on.
    ///
    /// `InspectorScore`.
    pub fn inspector_score(mut self, value: impl IntoValue<List<NumberFilterProperty>>) -> Self {
        self.0.put("InspectorScore", value.into_value().into_node());
        self
    }

    /// The `LambdaFunctionExecutionRoleArn` property.
    ///
    /// `LambdaFunctionExecutionRoleArn`.
    pub fn lambda_function_execution_role_arn(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0.put(
            "LambdaFunctionExecutionRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The `LambdaFunctionLastModifiedAt` property.
    ///
    /// `LambdaFunctionLastModifiedAt`.
    pub fn lambda_function_last_modified_at(
        mut self,
        value: impl IntoValue<List<DateFilterProperty>>,
    ) -> Self {
        self.0.put(
            "LambdaFunctionLastModifiedAt",
            value.into_value().into_node(),
        );
        self
    }

    /// The `LambdaFunctionLayers` property.
    ///
    /// `LambdaFunctionLayers`.
    pub fn lambda_function_layers(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("LambdaFunctionLayers", value.into_value().into_node());
        self
    }

    /// The `LambdaFunctionName` property.
    ///
    /// `LambdaFunctionName`.
    pub fn lambda_function_name(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("LambdaFunctionName", value.into_value().into_node());
        self
    }

    /// The `LambdaFunctionRuntime` property.
    ///
    /// `LambdaFunctionRuntime`.
    pub fn lambda_function_runtime(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("LambdaFunctionRuntime", value.into_value().into_node());
        self
    }

    /// Details on the date and time a finding was last seen used to filter findings.
    ///
    /// `LastObservedAt`.
    pub fn last_observed_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("LastObservedAt", value.into_value().into_node());
        self
    }

    /// Details on network protocol used to filter findings.
    ///
    /// `NetworkProtocol`.
    pub fn network_protocol(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("NetworkProtocol", value.into_value().into_node());
        self
    }

    /// Details on the port ranges used to filter findings.
    ///
    /// `PortRange`.
    pub fn port_range(mut self, value: impl IntoValue<List<PortRangeFilterProperty>>) -> Self {
        self.0.put("PortRange", value.into_value().into_node());
        self
    }

    /// Details on the related vulnerabilities used to filter findings.
    ///
    /// `RelatedVulnerabilities`.
    pub fn related_vulnerabilities(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("RelatedVulnerabilities", value.into_value().into_node());
        self
    }

    /// Details on the resource IDs used to filter findings.
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// Details on the resource tags used to filter findings.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl IntoValue<List<MapFilterProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// Details on the resource types used to filter findings.
    ///
    /// `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// Details on the severity used to filter findings.
    ///
    /// `Severity`.
    pub fn severity(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Severity", value.into_value().into_node());
        self
    }

    /// Details on the finding title used to filter findings.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// Details on the date and time a finding was last updated at used to filter findings.
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<List<DateFilterProperty>>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
        self
    }

    /// Details on the vendor severity used to filter findings.
    ///
    /// `VendorSeverity`.
    pub fn vendor_severity(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0.put("VendorSeverity", value.into_value().into_node());
        self
    }

    /// Details on the vulnerability ID used to filter findings.
    ///
    /// `VulnerabilityId`.
    pub fn vulnerability_id(mut self, value: impl IntoValue<List<StringFilterProperty>>) -> Self {
        self.0
            .put("VulnerabilityId", value.into_value().into_node());
        self
    }

    /// Details on the vulnerability score to filter findings by.
    ///
    /// `VulnerabilitySource`.
    pub fn vulnerability_source(
        mut self,
        value: impl IntoValue<List<StringFilterProperty>>,
    ) -> Self {
        self.0
            .put("VulnerabilitySource", value.into_value().into_node());
        self
    }

    /// Details on the vulnerable packages used to filter findings.
    ///
    /// `VulnerablePackages`.
    pub fn vulnerable_packages(
        mut self,
        value: impl IntoValue<List<PackageFilterProperty>>,
    ) -> Self {
        self.0
            .put("VulnerablePackages", value.into_value().into_node());
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

impl Kind for FilterCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterCriteriaProperty> for FilterCriteriaProperty {}
impl From<FilterCriteriaProperty> for Node {
    #[inline]
    fn from(value: FilterCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterCriteriaProperty> for FilterCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<FilterCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that describes details of a map filter.
///
/// The property type `MapFilter` of `AWS::InspectorV2::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct MapFilterProperty(Object);

impl MapFilterProperty {
    /// `MapFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`: The operator to use when comparing values in the filter.
    pub fn new(comparison: impl IntoValue<MapFilterComparison>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparison", comparison.into_value().into_node());
        Self(object_)
    }

    /// The tag key used in the filter.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The tag value used in the filter.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

/// An object that describes the details of a number filter.
///
/// The property type `NumberFilter` of `AWS::InspectorV2::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct NumberFilterProperty(Object);

impl NumberFilterProperty {
    /// `NumberFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The lowest number to be included in the filter.
    ///
    /// `LowerInclusive`.
    pub fn lower_inclusive(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LowerInclusive", value.into_value().into_node());
        self
    }

    /// The highest number to be included in the filter.
    ///
    /// `UpperInclusive`.
    pub fn upper_inclusive(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("UpperInclusive", value.into_value().into_node());
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

/// Contains information on the details of a package filter.
///
/// The property type `PackageFilter` of `AWS::InspectorV2::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct PackageFilterProperty(Object);

impl PackageFilterProperty {
    /// `PackageFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that contains details on the package architecture type to filter on.
    ///
    /// `Architecture`.
    pub fn architecture(mut self, value: impl IntoValue<StringFilterProperty>) -> Self {
        self.0.put("Architecture", value.into_value().into_node());
        self
    }

    /// An object that contains details on the package epoch to filter on.
    ///
    /// `Epoch`.
    pub fn epoch(mut self, value: impl IntoValue<NumberFilterProperty>) -> Self {
        self.0.put("Epoch", value.into_value().into_node());
        self
    }

    /// The `FilePath` property.
    ///
    /// `FilePath`.
    pub fn file_path(mut self, value: impl IntoValue<StringFilterProperty>) -> Self {
        self.0.put("FilePath", value.into_value().into_node());
        self
    }

    /// An object that contains details on the name of the package to filter on.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<StringFilterProperty>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An object that contains details on the package release to filter on.
    ///
    /// `Release`.
    pub fn release(mut self, value: impl IntoValue<StringFilterProperty>) -> Self {
        self.0.put("Release", value.into_value().into_node());
        self
    }

    /// The `SourceLambdaLayerArn` property.
    ///
    /// `SourceLambdaLayerArn`.
    pub fn source_lambda_layer_arn(mut self, value: impl IntoValue<StringFilterProperty>) -> Self {
        self.0
            .put("SourceLambdaLayerArn", value.into_value().into_node());
        self
    }

    /// An object that contains details on the source layer hash to filter on.
    ///
    /// `SourceLayerHash`.
    pub fn source_layer_hash(mut self, value: impl IntoValue<StringFilterProperty>) -> Self {
        self.0
            .put("SourceLayerHash", value.into_value().into_node());
        self
    }

    /// The package version to filter on.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<StringFilterProperty>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for PackageFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PackageFilterProperty> for PackageFilterProperty {}
impl From<PackageFilterProperty> for Node {
    #[inline]
    fn from(value: PackageFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PackageFilterProperty> for PackageFilterProperty {
    #[inline]
    fn into_value(self) -> Value<PackageFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that describes the details of a port range filter.
///
/// The property type `PortRangeFilter` of `AWS::InspectorV2::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortRangeFilterProperty(Object);

impl PortRangeFilterProperty {
    /// `PortRangeFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The port number the port range begins at.
    ///
    /// `BeginInclusive`.
    pub fn begin_inclusive(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BeginInclusive", value.into_value().into_node());
        self
    }

    /// The port number the port range ends at.
    ///
    /// `EndInclusive`.
    pub fn end_inclusive(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndInclusive", value.into_value().into_node());
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

impl Kind for PortRangeFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortRangeFilterProperty> for PortRangeFilterProperty {}
impl From<PortRangeFilterProperty> for Node {
    #[inline]
    fn from(value: PortRangeFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortRangeFilterProperty> for PortRangeFilterProperty {
    #[inline]
    fn into_value(self) -> Value<PortRangeFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that describes the details of a string filter.
///
/// The property type `StringFilter` of `AWS::InspectorV2::Filter`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringFilterProperty(Object);

impl StringFilterProperty {
    /// `StringFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`: The operator to use when comparing values in the filter.
    /// - `value`: The value to filter on.
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

/// The values of `FilterAction` of `AWS::InspectorV2::Filter`.
pub enum FilterAction {
    /// `NONE`.
    None,
    /// `SUPPRESS`.
    Suppress,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterAction {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterAction {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterAction> for FilterAction {
    #[inline]
    fn into_value(self) -> Value<FilterAction> {
        const VALUES: &[&str] = &["NONE", "SUPPRESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Comparison` of a `MapFilter` of `AWS::InspectorV2::Filter`.
pub enum MapFilterComparison {
    /// `EQUALS`.
    Equals,
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
        const VALUES: &[&str] = &["EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Comparison` of a `StringFilter` of `AWS::InspectorV2::Filter`.
pub enum StringFilterComparison {
    /// `EQUALS`.
    Equals,
    /// `NOT_EQUALS`.
    NotEquals,
    /// `PREFIX`.
    Prefix,
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
        const VALUES: &[&str] = &["EQUALS", "NOT_EQUALS", "PREFIX"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
