// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::APS::Scraper` and its property types.

use crate::l1::*;

/// A scraper is a fully-managed agentless collector that discovers and pulls metrics automatically. A scraper pulls metrics from Prometheus-compatible sources within an Amazon EKS cluster, and sends them to your Amazon Managed Service for Prometheus workspace. Scrapers are flexible. You can configure the scraper to control what metrics are collected, the frequency of collection, what transformations are applied to the metrics, and more.
///
/// An IAM role will be created for you that Amazon Managed Service for Prometheus uses to access the metrics in your cluster. You must configure this role with a policy that allows it to scrape metrics from your cluster. For more information, see [Configuring your Amazon EKS cluster](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector-how-to.html#AMP-collector-eks-setup) in the *Amazon Managed Service for Prometheus User Guide*.
///
/// The `scrapeConfiguration` parameter contains the YAML configuration for the scraper.
///
/// > For more information about collectors, including what metrics are collected, and how to configure the scraper, see [Using an AWS managed collector](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector-how-to.html) in the *Amazon Managed Service for Prometheus User Guide*.
///
/// `AWS::APS::Scraper`; `Ref` returns its `Arn`, a [`aps::ScraperArn`](kinds::aps::ScraperArn).
/// Changing one of these replaces it: `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScraper(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::APS::Scraper",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("scraper.rules"),
};

impl CfnScraper {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::APS::Scraper";

    /// `CfnScraper` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The Amazon Managed Service for Prometheus workspace the scraper sends metrics to.
    /// - `scrape_configuration`: The configuration in use by the scraper.
    /// - `source`: The Amazon EKS cluster from which the scraper collects metrics.
    pub fn new(
        destination: impl IntoValue<DestinationProperty>,
        scrape_configuration: impl IntoValue<ScrapeConfigurationProperty>,
        source: impl IntoValue<SourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put(
            "ScrapeConfiguration",
            scrape_configuration.into_value().into_node(),
        );
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// An optional user-assigned scraper alias.
    ///
    /// `Alias`; updated in place.
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alias", value.into_value().into_node());
        self
    }

    /// The role configuration in an Amazon Managed Service for Prometheus scraper.
    ///
    /// `RoleConfiguration`; updated in place.
    pub fn role_configuration(mut self, value: impl IntoValue<RoleConfigurationProperty>) -> Self {
        self.0
            .put("RoleConfiguration", value.into_value().into_node());
        self
    }

    /// The definition of logging configuration in an Amazon Managed Service for Prometheus workspace.
    ///
    /// `ScraperLoggingConfiguration`; updated in place.
    pub fn scraper_logging_configuration(
        mut self,
        value: impl IntoValue<ScraperLoggingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ScraperLoggingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// (Optional) The list of tag keys and values associated with the scraper.
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

impl Construct for CfnScraper {
    type Handle = CfnScraperRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScraperRef {
        CfnScraperRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScraper`] of a stack.
pub struct CfnScraperRef(NodeRef);

impl Clone for CfnScraperRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScraperRef {}
impl AsNode for CfnScraperRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScraperRef {
    /// What `Ref` returns: its `Arn`, a [`aps::ScraperArn`](kinds::aps::ScraperArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::aps::ScraperArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the scraper. For example, `arn:aws:aps:<region>:123456798012:scraper/s-example1-1234-abcd-5678-ef9012abcd34`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::aps::ScraperArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Amazon Resource Name (ARN) of the IAM role that provides permissions for the scraper to discover and collect metrics on your behalf.
    ///
    /// For example, `arn:aws:iam::123456789012:role/service-role/AmazonGrafanaServiceRole-12example`.
    ///
    /// `Fn::GetAtt` of `RoleArn`.
    #[inline]
    pub fn attr_role_arn(&self) -> Value<kinds::iam::RoleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoleArn")))
    }

    /// The ID of the scraper. For example, `s-example1-1234-abcd-5678-ef9012abcd34`.
    ///
    /// `Fn::GetAtt` of `ScraperId`.
    #[inline]
    pub fn attr_scraper_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScraperId")))
    }
}

impl IntoValue<kinds::aps::ScraperArn> for &CfnScraperRef {
    #[inline]
    fn into_value(self) -> Value<kinds::aps::ScraperArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `AmpConfiguration` structure defines the Amazon Managed Service for Prometheus instance a scraper should send metrics to.
///
/// The property type `AmpConfiguration` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmpConfigurationProperty(Object);

impl AmpConfigurationProperty {
    /// `AmpConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `workspace_arn`: ARN of the Amazon Managed Service for Prometheus workspace.
    pub fn new(workspace_arn: impl IntoValue<kinds::aps::WorkspaceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WorkspaceArn", workspace_arn.into_value().into_node());
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

impl Kind for AmpConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmpConfigurationProperty> for AmpConfigurationProperty {}
impl From<AmpConfigurationProperty> for Node {
    #[inline]
    fn from(value: AmpConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmpConfigurationProperty> for AmpConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AmpConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for CloudWatch metrics destination
///
/// The property type `CloudWatchConfiguration` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchConfigurationProperty(Object);

impl CloudWatchConfigurationProperty {
    /// `CloudWatchConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataset_arn`: ARN of a CloudWatch dataset.
    pub fn new(dataset_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetArn", dataset_arn.into_value().into_node());
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

impl Kind for CloudWatchConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchConfigurationProperty> for CloudWatchConfigurationProperty {}
impl From<CloudWatchConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchConfigurationProperty> for CloudWatchConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a cloudwatch logs destination for scraper logging
///
/// The property type `CloudWatchLogDestination` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogDestinationProperty(Object);

impl CloudWatchLogDestinationProperty {
    /// `CloudWatchLogDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// ARN of the CloudWatch log group
    ///
    /// `LogGroupArn`.
    pub fn log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("LogGroupArn", value.into_value().into_node());
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

impl Kind for CloudWatchLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogDestinationProperty> for CloudWatchLogDestinationProperty {}
impl From<CloudWatchLogDestinationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogDestinationProperty> for CloudWatchLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for a scraper component.
///
/// The property type `ComponentConfig` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentConfigProperty(Object);

impl ComponentConfigProperty {
    /// `ComponentConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration options for the scraper component.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

impl Kind for ComponentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentConfigProperty> for ComponentConfigProperty {}
impl From<ComponentConfigProperty> for Node {
    #[inline]
    fn from(value: ComponentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentConfigProperty> for ComponentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Where to send the metrics from a scraper.
///
/// The property type `Destination` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationProperty(Object);

impl DestinationProperty {
    /// `DestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Managed Service for Prometheus workspace to send metrics to.
    ///
    /// `AmpConfiguration`.
    pub fn amp_configuration(mut self, value: impl IntoValue<AmpConfigurationProperty>) -> Self {
        self.0
            .put("AmpConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for CloudWatch metrics destination
    ///
    /// `CloudWatchConfiguration`.
    pub fn cloud_watch_configuration(
        mut self,
        value: impl IntoValue<CloudWatchConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchConfiguration", value.into_value().into_node());
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

impl Kind for DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationProperty> for DestinationProperty {}
impl From<DestinationProperty> for Node {
    #[inline]
    fn from(value: DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationProperty> for DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `EksConfiguration` structure describes the connection to the Amazon EKS cluster from which a scraper collects metrics.
///
/// The property type `EksConfiguration` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksConfigurationProperty(Object);

impl EksConfigurationProperty {
    /// `EksConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: ARN of the Amazon EKS cluster.
    /// - `subnet_ids`: A list of subnet IDs for the Amazon EKS cluster VPC configuration.
    pub fn new(
        cluster_arn: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// A list of the security group IDs for the Amazon EKS cluster VPC configuration.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
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

impl Kind for EksConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksConfigurationProperty> for EksConfigurationProperty {}
impl From<EksConfigurationProperty> for Node {
    #[inline]
    fn from(value: EksConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksConfigurationProperty> for EksConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EksConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The role configuration in an Amazon Managed Service for Prometheus scraper.
///
/// The property type `RoleConfiguration` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoleConfigurationProperty(Object);

impl RoleConfigurationProperty {
    /// `RoleConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the source role.
    ///
    /// `SourceRoleArn`.
    pub fn source_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("SourceRoleArn", value.into_value().into_node());
        self
    }

    /// The ARN of the target role.
    ///
    /// `TargetRoleArn`.
    pub fn target_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("TargetRoleArn", value.into_value().into_node());
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

impl Kind for RoleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoleConfigurationProperty> for RoleConfigurationProperty {}
impl From<RoleConfigurationProperty> for Node {
    #[inline]
    fn from(value: RoleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoleConfigurationProperty> for RoleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RoleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A scrape configuration for a scraper, base 64 encoded. For more information, see [Scraper configuration](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector-how-to.html#AMP-collector-configuration) in the *Amazon Managed Service for Prometheus User Guide*.
///
/// The property type `ScrapeConfiguration` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScrapeConfigurationProperty(Object);

impl ScrapeConfigurationProperty {
    /// `ScrapeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration_blob`: The base 64 encoded scrape configuration file.
    pub fn new(configuration_blob: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationBlob",
            configuration_blob.into_value().into_node(),
        );
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

impl Kind for ScrapeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScrapeConfigurationProperty> for ScrapeConfigurationProperty {}
impl From<ScrapeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ScrapeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScrapeConfigurationProperty> for ScrapeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ScrapeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A component of a Amazon Managed Service for Prometheus scraper that can be configured for logging.
///
/// The property type `ScraperComponent` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScraperComponentProperty(Object);

impl ScraperComponentProperty {
    /// `ScraperComponentProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of the scraper component.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The configuration settings for the scraper component.
    ///
    /// `Config`.
    pub fn config(mut self, value: impl IntoValue<ComponentConfigProperty>) -> Self {
        self.0.put("Config", value.into_value().into_node());
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

impl Kind for ScraperComponentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScraperComponentProperty> for ScraperComponentProperty {}
impl From<ScraperComponentProperty> for Node {
    #[inline]
    fn from(value: ScraperComponentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScraperComponentProperty> for ScraperComponentProperty {
    #[inline]
    fn into_value(self) -> Value<ScraperComponentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for scraper logging
///
/// The property type `ScraperLoggingConfiguration` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScraperLoggingConfigurationProperty(Object);

impl ScraperLoggingConfigurationProperty {
    /// `ScraperLoggingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `logging_destination`: Destination for scraper logging.
    /// - `scraper_components`
    pub fn new(
        logging_destination: impl IntoValue<ScraperLoggingDestinationProperty>,
        scraper_components: impl IntoValue<List<ScraperComponentProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LoggingDestination",
            logging_destination.into_value().into_node(),
        );
        object_.put(
            "ScraperComponents",
            scraper_components.into_value().into_node(),
        );
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

impl Kind for ScraperLoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScraperLoggingConfigurationProperty> for ScraperLoggingConfigurationProperty {}
impl From<ScraperLoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ScraperLoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScraperLoggingConfigurationProperty> for ScraperLoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ScraperLoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The destination where scraper logs are sent.
///
/// The property type `ScraperLoggingDestination` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScraperLoggingDestinationProperty(Object);

impl ScraperLoggingDestinationProperty {
    /// `ScraperLoggingDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CloudWatch Logs configuration for the scraper logging destination.
    ///
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(
        mut self,
        value: impl IntoValue<CloudWatchLogDestinationProperty>,
    ) -> Self {
        self.0.put("CloudWatchLogs", value.into_value().into_node());
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

impl Kind for ScraperLoggingDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScraperLoggingDestinationProperty> for ScraperLoggingDestinationProperty {}
impl From<ScraperLoggingDestinationProperty> for Node {
    #[inline]
    fn from(value: ScraperLoggingDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScraperLoggingDestinationProperty> for ScraperLoggingDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<ScraperLoggingDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source of collected metrics for a scraper.
///
/// The property type `Source` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon EKS cluster from which a scraper collects metrics.
    ///
    /// `EksConfiguration`.
    pub fn eks_configuration(mut self, value: impl IntoValue<EksConfigurationProperty>) -> Self {
        self.0
            .put("EksConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for VPC metrics source
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProperty> for SourceProperty {}
impl From<SourceProperty> for Node {
    #[inline]
    fn from(value: SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProperty> for SourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for VPC metrics source
///
/// The property type `VpcConfiguration` of `AWS::APS::Scraper`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: List of security group IDs.
    /// - `subnet_ids`: List of subnet IDs.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `ScraperComponent` of `AWS::APS::Scraper`.
pub enum Type {
    /// `COLLECTOR`.
    Collector,
    /// `EXPORTER`.
    Exporter,
    /// `SERVICE_DISCOVERY`.
    ServiceDiscovery,
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
        const VALUES: &[&str] = &["COLLECTOR", "EXPORTER", "SERVICE_DISCOVERY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
