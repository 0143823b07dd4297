// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VerifiedAccessInstance` and its property types.

use crate::l1::*;

/// An AWS Verified Access instance is a regional entity that evaluates application requests and grants access only when your security requirements are met.
///
/// `AWS::EC2::VerifiedAccessInstance`; `Ref` returns its `VerifiedAccessInstanceId`, a [`ec2::VerifiedAccessInstanceId`](kinds::ec2::VerifiedAccessInstanceId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVerifiedAccessInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VerifiedAccessInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("verified_access_instance.rules"),
};

impl CfnVerifiedAccessInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VerifiedAccessInstance";

    /// `CfnVerifiedAccessInstance` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The custom subdomain.
    ///
    /// `CidrEndpointsCustomSubDomain`; updated in place.
    pub fn cidr_endpoints_custom_sub_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CidrEndpointsCustomSubDomain",
            value.into_value().into_node(),
        );
        self
    }

    /// A description for the AWS Verified Access instance.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether support for Federal Information Processing Standards (FIPS) is enabled on the instance.
    ///
    /// `FipsEnabled`; updated in place.
    pub fn fips_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("FipsEnabled", value.into_value().into_node());
        self
    }

    /// The logging configuration for the Verified Access instances.
    ///
    /// `LoggingConfigurations`; updated in place.
    pub fn logging_configurations(
        mut self,
        value: impl IntoValue<VerifiedAccessLogsProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfigurations", value.into_value().into_node());
        self
    }

    /// The tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The IDs of the AWS Verified Access trust providers.
    ///
    /// `VerifiedAccessTrustProviderIds`; updated in place.
    pub fn verified_access_trust_provider_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::VerifiedAccessTrustProviderId>>,
    ) -> Self {
        self.0.put(
            "VerifiedAccessTrustProviderIds",
            value.into_value().into_node(),
        );
        self
    }

    /// The IDs of the AWS Verified Access trust providers.
    ///
    /// `VerifiedAccessTrustProviders`; updated in place.
    pub fn verified_access_trust_providers(
        mut self,
        value: impl IntoValue<List<VerifiedAccessTrustProviderProperty>>,
    ) -> Self {
        self.0.put(
            "VerifiedAccessTrustProviders",
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

impl Construct for CfnVerifiedAccessInstance {
    type Handle = CfnVerifiedAccessInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVerifiedAccessInstanceRef {
        CfnVerifiedAccessInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVerifiedAccessInstance`] of a stack.
pub struct CfnVerifiedAccessInstanceRef(NodeRef);

impl Clone for CfnVerifiedAccessInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVerifiedAccessInstanceRef {}
impl AsNode for CfnVerifiedAccessInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVerifiedAccessInstanceRef {
    /// What `Ref` returns: its `VerifiedAccessInstanceId`, a [`ec2::VerifiedAccessInstanceId`](kinds::ec2::VerifiedAccessInstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VerifiedAccessInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name servers.
    ///
    /// `Fn::GetAtt` of `CidrEndpointsCustomSubDomainNameServers`.
    #[inline]
    pub fn attr_cidr_endpoints_custom_sub_domain_name_servers(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CidrEndpointsCustomSubDomainNameServers"),
        ))
    }

    /// The creation time.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The last updated time.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The ID of the Verified Access instance.
    ///
    /// `Fn::GetAtt` of `VerifiedAccessInstanceId`.
    #[inline]
    pub fn attr_verified_access_instance_id(&self) -> Value<kinds::ec2::VerifiedAccessInstanceId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerifiedAccessInstanceId"),
        ))
    }
}

impl IntoValue<kinds::ec2::VerifiedAccessInstanceId> for &CfnVerifiedAccessInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VerifiedAccessInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Options for CloudWatch Logs as a logging destination.
///
/// The property type `CloudWatchLogs` of `AWS::EC2::VerifiedAccessInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsProperty(Object);

impl CloudWatchLogsProperty {
    /// `CloudWatchLogsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether logging is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The ID of the CloudWatch Logs log group.
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogGroup", value.into_value().into_node());
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

impl Kind for CloudWatchLogsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsProperty> for CloudWatchLogsProperty {}
impl From<CloudWatchLogsProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsProperty> for CloudWatchLogsProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options for Kinesis as a logging destination.
///
/// The property type `KinesisDataFirehose` of `AWS::EC2::VerifiedAccessInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisDataFirehoseProperty(Object);

impl KinesisDataFirehoseProperty {
    /// `KinesisDataFirehoseProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the delivery stream.
    ///
    /// `DeliveryStream`.
    pub fn delivery_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeliveryStream", value.into_value().into_node());
        self
    }

    /// Indicates whether logging is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for KinesisDataFirehoseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisDataFirehoseProperty> for KinesisDataFirehoseProperty {}
impl From<KinesisDataFirehoseProperty> for Node {
    #[inline]
    fn from(value: KinesisDataFirehoseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisDataFirehoseProperty> for KinesisDataFirehoseProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisDataFirehoseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options for Amazon S3 as a logging destination.
///
/// The property type `S3` of `AWS::EC2::VerifiedAccessInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3Property(Object);

impl S3Property {
    /// `S3Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The bucket name.
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// The AWS account number that owns the bucket.
    ///
    /// `BucketOwner`.
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketOwner", value.into_value().into_node());
        self
    }

    /// Indicates whether logging is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The bucket prefix.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for S3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<S3Property> for S3Property {}
impl From<S3Property> for Node {
    #[inline]
    fn from(value: S3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3Property> for S3Property {
    #[inline]
    fn into_value(self) -> Value<S3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the options for Verified Access logs.
///
/// The property type `VerifiedAccessLogs` of `AWS::EC2::VerifiedAccessInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct VerifiedAccessLogsProperty(Object);

impl VerifiedAccessLogsProperty {
    /// `VerifiedAccessLogsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// CloudWatch Logs logging destination.
    ///
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsProperty>) -> Self {
        self.0.put("CloudWatchLogs", value.into_value().into_node());
        self
    }

    /// Indicates whether to include trust data sent by trust providers in the logs.
    ///
    /// `IncludeTrustContext`.
    pub fn include_trust_context(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeTrustContext", value.into_value().into_node());
        self
    }

    /// Kinesis logging destination.
    ///
    /// `KinesisDataFirehose`.
    pub fn kinesis_data_firehose(
        mut self,
        value: impl IntoValue<KinesisDataFirehoseProperty>,
    ) -> Self {
        self.0
            .put("KinesisDataFirehose", value.into_value().into_node());
        self
    }

    /// The logging version.
    ///
    /// Valid values: `ocsf-0.1` | `ocsf-1.0.0-rc.2`
    ///
    /// `LogVersion`.
    pub fn log_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogVersion", value.into_value().into_node());
        self
    }

    /// Amazon S3 logging options.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3Property>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for VerifiedAccessLogsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VerifiedAccessLogsProperty> for VerifiedAccessLogsProperty {}
impl From<VerifiedAccessLogsProperty> for Node {
    #[inline]
    fn from(value: VerifiedAccessLogsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VerifiedAccessLogsProperty> for VerifiedAccessLogsProperty {
    #[inline]
    fn into_value(self) -> Value<VerifiedAccessLogsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A trust provider is a third-party entity that creates, maintains, and manages identity information for users and devices. When an application request is made, the identity information sent by the trust provider is evaluated by Verified Access before allowing or denying the application request.
///
/// The property type `VerifiedAccessTrustProvider` of `AWS::EC2::VerifiedAccessInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct VerifiedAccessTrustProviderProperty(Object);

impl VerifiedAccessTrustProviderProperty {
    /// `VerifiedAccessTrustProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description for the AWS Verified Access trust provider.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The type of device-based trust provider.
    ///
    /// `DeviceTrustProviderType`.
    pub fn device_trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeviceTrustProviderType", value.into_value().into_node());
        self
    }

    /// The type of Verified Access trust provider.
    ///
    /// `TrustProviderType`.
    pub fn trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrustProviderType", value.into_value().into_node());
        self
    }

    /// The type of user-based trust provider.
    ///
    /// `UserTrustProviderType`.
    pub fn user_trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserTrustProviderType", value.into_value().into_node());
        self
    }

    /// The ID of the AWS Verified Access trust provider.
    ///
    /// `VerifiedAccessTrustProviderId`.
    pub fn verified_access_trust_provider_id(
        mut self,
        value: impl IntoValue<kinds::ec2::VerifiedAccessTrustProviderId>,
    ) -> Self {
        self.0.put(
            "VerifiedAccessTrustProviderId",
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

impl Kind for VerifiedAccessTrustProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VerifiedAccessTrustProviderProperty> for VerifiedAccessTrustProviderProperty {}
impl From<VerifiedAccessTrustProviderProperty> for Node {
    #[inline]
    fn from(value: VerifiedAccessTrustProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VerifiedAccessTrustProviderProperty> for VerifiedAccessTrustProviderProperty {
    #[inline]
    fn into_value(self) -> Value<VerifiedAccessTrustProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
