// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::InfrastructureConfiguration` and its property types.

use crate::l1::*;

/// Creates a new infrastructure configuration. An infrastructure configuration defines the environment in which your image will be built and tested.
///
/// `AWS::ImageBuilder::InfrastructureConfiguration`; `Ref` returns its `Arn`, a [`imagebuilder::InfrastructureConfigurationArn`](kinds::imagebuilder::InfrastructureConfigurationArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInfrastructureConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::InfrastructureConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("infrastructure_configuration.rules"),
};

impl CfnInfrastructureConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::InfrastructureConfiguration";

    /// `CfnInfrastructureConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `instance_profile_name`: The instance profile to associate with the instance used to customize your Amazon EC2 AMI.
    /// - `name`: The name of the infrastructure configuration.
    pub fn new(
        instance_profile_name: impl IntoValue<kinds::iam::InstanceProfileName>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InstanceProfileName",
            instance_profile_name.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the infrastructure configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The instance metadata options that you can set for the HTTP requests that pipeline builds use to launch EC2 build and test instances.
    ///
    /// `InstanceMetadataOptions`; updated in place.
    pub fn instance_metadata_options(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsProperty>,
    ) -> Self {
        self.0
            .put("InstanceMetadataOptions", value.into_value().into_node());
        self
    }

    /// The instance types of the infrastructure configuration. You can specify one or more instance types to use for this build. The service will pick one of these instance types based on availability.
    ///
    /// `InstanceTypes`; updated in place.
    pub fn instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("InstanceTypes", value.into_value().into_node());
        self
    }

    /// The key pair of the infrastructure configuration. You can use this to log on to and debug the instance used to create your image.
    ///
    /// `KeyPair`; updated in place.
    pub fn key_pair(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPair", value.into_value().into_node());
        self
    }

    /// The logging configuration of the infrastructure configuration.
    ///
    /// `Logging`; updated in place.
    pub fn logging(mut self, value: impl IntoValue<LoggingProperty>) -> Self {
        self.0.put("Logging", value.into_value().into_node());
        self
    }

    /// The instance placement settings that define where the instances that are launched from your image will run.
    ///
    /// `Placement`; updated in place.
    pub fn placement(mut self, value: impl IntoValue<PlacementProperty>) -> Self {
        self.0.put("Placement", value.into_value().into_node());
        self
    }

    /// The metadata tags to assign to the Amazon EC2 instance that Image Builder launches during the build process. Tags are formatted as key value pairs.
    ///
    /// `ResourceTags`; updated in place.
    pub fn resource_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// The security group IDs to associate with the instance used to customize your Amazon EC2 AMI.
    ///
    /// `SecurityGroupIds`; updated in place.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the SNS topic to which we send image build event notifications.
    ///
    /// > EC2 Image Builder is unable to send notifications to SNS topics that are encrypted using keys from other accounts. The key that is used to encrypt the SNS topic must reside in the account that the Image Builder service runs under.
    ///
    /// `SnsTopicArn`; updated in place.
    pub fn sns_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("SnsTopicArn", value.into_value().into_node());
        self
    }

    /// The subnet ID in which to place the instance used to customize your Amazon EC2 AMI.
    ///
    /// `SubnetId`; updated in place.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The metadata tags to assign to the infrastructure configuration resource that Image Builder creates as output. Tags are formatted as key value pairs.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The terminate instance on failure setting of the infrastructure configuration. Set to false if you want Image Builder to retain the instance used to configure your AMI if the build or test phase of your workflow fails.
    ///
    /// `TerminateInstanceOnFailure`; updated in place.
    pub fn terminate_instance_on_failure(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TerminateInstanceOnFailure", value.into_value().into_node());
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

impl Construct for CfnInfrastructureConfiguration {
    type Handle = CfnInfrastructureConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInfrastructureConfigurationRef {
        CfnInfrastructureConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInfrastructureConfiguration`] of a stack.
pub struct CfnInfrastructureConfigurationRef(NodeRef);

impl Clone for CfnInfrastructureConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInfrastructureConfigurationRef {}
impl AsNode for CfnInfrastructureConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInfrastructureConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::InfrastructureConfigurationArn`](kinds::imagebuilder::InfrastructureConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::InfrastructureConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the infrastructure configuration. The following pattern is applied: `^arn:aws[^:]*:imagebuilder:[^:]+:(?:\d{12}|aws):(?:image-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline)/[a-z0-9-_]+(?:/(?:(?:x|\d+)\.(?:x|\d+)\.(?:x|\d+))(?:/\d+)?)?$`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::InfrastructureConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the infrastructure configuration.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::imagebuilder::InfrastructureConfigurationArn>
    for &CfnInfrastructureConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::InfrastructureConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The instance metadata options that apply to the HTTP requests that pipeline builds use to launch EC2 build and test instances. For more information about instance metadata options, see [Configure the instance metadata options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html) in the **Amazon EC2 User Guide** for Linux instances, or [Configure the instance metadata options](https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/configuring-instance-metadata-options.html) in the **Amazon EC2 Windows Guide** for Windows instances.
///
/// The property type `InstanceMetadataOptions` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceMetadataOptionsProperty(Object);

impl InstanceMetadataOptionsProperty {
    /// `InstanceMetadataOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Limit the number of hops that an instance metadata request can traverse to reach its destination. The default is one hop. However, if HTTP tokens are required, container image builds need a minimum of two hops.
    ///
    /// `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HttpPutResponseHopLimit", value.into_value().into_node());
        self
    }

    /// Indicates whether a signed token header is required for instance metadata retrieval requests. The values affect the response as follows:
    ///
    /// - *required* – When you retrieve the IAM role credentials, version 2.0 credentials are returned in all cases.
    /// - *optional* – You can include a signed token header in your request to retrieve instance metadata, or you can leave it out. If you include it, version 2.0 credentials are returned for the IAM role. Otherwise, version 1.0 credentials are returned.
    ///
    /// The default setting is *optional*.
    ///
    /// `HttpTokens`; one of `required`, `optional`.
    pub fn http_tokens(mut self, value: impl IntoValue<HttpTokens>) -> Self {
        self.0.put("HttpTokens", value.into_value().into_node());
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

impl Kind for InstanceMetadataOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceMetadataOptionsProperty> for InstanceMetadataOptionsProperty {}
impl From<InstanceMetadataOptionsProperty> for Node {
    #[inline]
    fn from(value: InstanceMetadataOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceMetadataOptionsProperty> for InstanceMetadataOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceMetadataOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Logging configuration defines where Image Builder uploads your logs.
///
/// The property type `Logging` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingProperty(Object);

impl LoggingProperty {
    /// `LoggingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 logging configuration.
    ///
    /// `S3Logs`.
    pub fn s3_logs(mut self, value: impl IntoValue<S3LogsProperty>) -> Self {
        self.0.put("S3Logs", value.into_value().into_node());
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

impl Kind for LoggingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingProperty> for LoggingProperty {}
impl From<LoggingProperty> for Node {
    #[inline]
    fn from(value: LoggingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingProperty> for LoggingProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// By default, EC2 instances run on shared tenancy hardware. This means that multiple AWS accounts might share the same physical hardware. When you use dedicated hardware, the physical server that hosts your instances is dedicated to your AWS account. Instance placement settings contain the details for the physical hardware where instances that Image Builder launches during image creation will run.
///
/// The property type `Placement` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementProperty(Object);

impl PlacementProperty {
    /// `PlacementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone where your build and test instances will launch.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The ID of the Dedicated Host on which build and test instances run. This only applies if `tenancy` is `host`. If you specify the host ID, you must not specify the resource group ARN. If you specify both, Image Builder returns an error.
    ///
    /// `HostId`.
    pub fn host_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the host resource group in which to launch build and test instances. This only applies if `tenancy` is `host`. If you specify the resource group ARN, you must not specify the host ID. If you specify both, Image Builder returns an error.
    ///
    /// `HostResourceGroupArn`.
    pub fn host_resource_group_arn(
        mut self,
        value: impl IntoValue<kinds::resourcegroups::GroupArn>,
    ) -> Self {
        self.0
            .put("HostResourceGroupArn", value.into_value().into_node());
        self
    }

    /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware. An instance with a tenancy of `host` runs on a Dedicated Host.
    ///
    /// If tenancy is set to `host`, then you can optionally specify one target for placement – either host ID or host resource group ARN. If automatic placement is enabled for your host, and you don't specify any placement target, Amazon EC2 will try to find an available host for your build and test instances.
    ///
    /// `Tenancy`; one of `default`, `dedicated`, `host`.
    pub fn tenancy(mut self, value: impl IntoValue<Tenancy>) -> Self {
        self.0.put("Tenancy", value.into_value().into_node());
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

impl Kind for PlacementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementProperty> for PlacementProperty {}
impl From<PlacementProperty> for Node {
    #[inline]
    fn from(value: PlacementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementProperty> for PlacementProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon S3 logging configuration.
///
/// The property type `S3Logs` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LogsProperty(Object);

impl S3LogsProperty {
    /// `S3LogsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The S3 bucket in which to store the logs.
    ///
    /// `S3BucketName`.
    pub fn s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3BucketName", value.into_value().into_node());
        self
    }

    /// The Amazon S3 path to the bucket where the logs are stored.
    ///
    /// `S3KeyPrefix`.
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3KeyPrefix", value.into_value().into_node());
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

impl Kind for S3LogsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LogsProperty> for S3LogsProperty {}
impl From<S3LogsProperty> for Node {
    #[inline]
    fn from(value: S3LogsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LogsProperty> for S3LogsProperty {
    #[inline]
    fn into_value(self) -> Value<S3LogsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `HttpTokens` of a `InstanceMetadataOptions` of `AWS::ImageBuilder::InfrastructureConfiguration`.
pub enum HttpTokens {
    /// `optional`.
    Optional,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpTokens {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpTokens> for HttpTokens {
    #[inline]
    fn into_value(self) -> Value<HttpTokens> {
        const VALUES: &[&str] = &["optional", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tenancy` of a `Placement` of `AWS::ImageBuilder::InfrastructureConfiguration`.
pub enum Tenancy {
    /// `dedicated`.
    Dedicated,
    /// `default`.
    Default,
    /// `host`.
    Host,
}

#[diagnostic::do_not_recommend]
impl Kind for Tenancy {}
#[diagnostic::do_not_recommend]
impl TextKind for Tenancy {}
#[diagnostic::do_not_recommend]
impl IdKind for Tenancy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tenancy {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tenancy> for Tenancy {
    #[inline]
    fn into_value(self) -> Value<Tenancy> {
        const VALUES: &[&str] = &["dedicated", "default", "host"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
