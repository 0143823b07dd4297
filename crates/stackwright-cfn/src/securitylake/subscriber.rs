// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityLake::Subscriber` and its property types.

use crate::l1::*;

/// Creates a subscriber for accounts that are already enabled in Amazon Security Lake. You can create a subscriber with access to data in the current AWS Region.
///
/// `AWS::SecurityLake::Subscriber`; `Ref` returns its `SubscriberArn`, a [`securitylake::SubscriberArn`](kinds::securitylake::SubscriberArn).
/// Changing one of these replaces it: `DataLakeArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscriber(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityLake::Subscriber",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("subscriber.rules"),
};

impl CfnSubscriber {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityLake::Subscriber";

    /// `CfnSubscriber` with its required properties, in alphabetical order:
    ///
    /// - `access_types`: You can choose to notify subscribers of new objects with an Amazon Simple Queue Service (Amazon SQS) queue or through messaging to an HTTPS endpoint provided by the subscriber.
    /// - `data_lake_arn`: The Amazon Resource Name (ARN) used to create the data lake.
    /// - `sources`: Amazon Security Lake supports log and event collection for natively supported AWS services.
    /// - `subscriber_identity`: The AWS identity used to access your data.
    /// - `subscriber_name`: The name of your Amazon Security Lake subscriber account.
    pub fn new(
        access_types: impl IntoValue<List<AccessType>>,
        data_lake_arn: impl IntoValue<kinds::securitylake::DataLakeArn>,
        sources: impl IntoValue<List<SourceProperty>>,
        subscriber_identity: impl IntoValue<SubscriberIdentityProperty>,
        subscriber_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessTypes", access_types.into_value().into_node());
        object_.put("DataLakeArn", data_lake_arn.into_value().into_node());
        object_.put("Sources", sources.into_value().into_node());
        object_.put(
            "SubscriberIdentity",
            subscriber_identity.into_value().into_node(),
        );
        object_.put("SubscriberName", subscriber_name.into_value().into_node());
        Self(object_)
    }

    /// The subscriber descriptions for a subscriber account. The description for a subscriber includes `subscriberName`, `accountID`, `externalID`, and `subscriberId`.
    ///
    /// `SubscriberDescription`; updated in place.
    pub fn subscriber_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SubscriberDescription", value.into_value().into_node());
        self
    }

    /// An array of objects, one for each tag to associate with the subscriber. For each tag, you must specify both a tag key and a tag value. A tag value cannot be null, but it can be an empty string.
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

impl Construct for CfnSubscriber {
    type Handle = CfnSubscriberRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriberRef {
        CfnSubscriberRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscriber`] of a stack.
pub struct CfnSubscriberRef(NodeRef);

impl Clone for CfnSubscriberRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriberRef {}
impl AsNode for CfnSubscriberRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriberRef {
    /// What `Ref` returns: its `SubscriberArn`, a [`securitylake::SubscriberArn`](kinds::securitylake::SubscriberArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securitylake::SubscriberArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Amazon Security Lake subscriber.
    ///
    /// `Fn::GetAtt` of `ResourceShareArn`.
    #[inline]
    pub fn attr_resource_share_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceShareArn")))
    }

    /// The ARN name of the Amazon Security Lake subscriber.
    ///
    /// `Fn::GetAtt` of `ResourceShareName`.
    #[inline]
    pub fn attr_resource_share_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceShareName")))
    }

    /// The Amazon Resource Name (ARN) of the S3 bucket.
    ///
    /// `Fn::GetAtt` of `S3BucketArn`.
    #[inline]
    pub fn attr_s3_bucket_arn(&self) -> Value<kinds::s3::BucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("S3BucketArn")))
    }

    /// The Amazon Resource Name (ARN) of the Security Lake subscriber.
    ///
    /// `Fn::GetAtt` of `SubscriberArn`.
    #[inline]
    pub fn attr_subscriber_arn(&self) -> Value<kinds::securitylake::SubscriberArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubscriberArn")))
    }

    /// The Amazon Resource Name (ARN) of the role used to create the Security Lake subscriber.
    ///
    /// `Fn::GetAtt` of `SubscriberRoleArn`.
    #[inline]
    pub fn attr_subscriber_role_arn(&self) -> Value<kinds::iam::RoleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubscriberRoleArn")))
    }
}

impl IntoValue<kinds::securitylake::SubscriberArn> for &CfnSubscriberRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securitylake::SubscriberArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Adds a natively supported AWS service as an Amazon Security Lake source. Enables source types for member accounts in required AWS Regions, based on the parameters you specify. You can choose any source type in any Region for either accounts that are part of a trusted organization or standalone accounts. Once you add an AWS service as a source, Security Lake starts collecting logs and events from it.
///
/// The property type `AwsLogSource` of `AWS::SecurityLake::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsLogSourceProperty(Object);

impl AwsLogSourceProperty {
    /// `AwsLogSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Source name of the natively supported AWS service that is supported as an Amazon Security Lake source. For the list of sources supported by Amazon Security Lake see [Collecting data from AWS services](https://docs.aws.amazon.com//security-lake/latest/userguide/internal-sources.html) in the Amazon Security Lake User Guide.
    ///
    /// `SourceName`.
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceName", value.into_value().into_node());
        self
    }

    /// Source version of the natively supported AWS service that is supported as an Amazon Security Lake source. For more details about source versions supported by Amazon Security Lake see [OCSF source identification](https://docs.aws.amazon.com//security-lake/latest/userguide/open-cybersecurity-schema-framework.html#ocsf-source-identification) in the Amazon Security Lake User Guide.
    ///
    /// `SourceVersion`.
    pub fn source_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceVersion", value.into_value().into_node());
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

impl Kind for AwsLogSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsLogSourceProperty> for AwsLogSourceProperty {}
impl From<AwsLogSourceProperty> for Node {
    #[inline]
    fn from(value: AwsLogSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsLogSourceProperty> for AwsLogSourceProperty {
    #[inline]
    fn into_value(self) -> Value<AwsLogSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Third-party custom log source that meets the requirements to be added to Amazon Security Lake. For more details, see [Custom log source](https://docs.aws.amazon.com//security-lake/latest/userguide/custom-sources.html#iam-roles-custom-sources) in the *Amazon Security Lake User Guide*.
///
/// The property type `CustomLogSource` of `AWS::SecurityLake::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomLogSourceProperty(Object);

impl CustomLogSourceProperty {
    /// `CustomLogSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the custom log source.
    ///
    /// `SourceName`.
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceName", value.into_value().into_node());
        self
    }

    /// The source version of the custom log source.
    ///
    /// `SourceVersion`.
    pub fn source_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceVersion", value.into_value().into_node());
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

impl Kind for CustomLogSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomLogSourceProperty> for CustomLogSourceProperty {}
impl From<CustomLogSourceProperty> for Node {
    #[inline]
    fn from(value: CustomLogSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomLogSourceProperty> for CustomLogSourceProperty {
    #[inline]
    fn into_value(self) -> Value<CustomLogSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sources are logs and events generated from a single system that match a specific event class in the Open Cybersecurity Schema Framework (OCSF) schema. Amazon Security Lake can collect logs and events from a variety of sources, including natively supported AWS services and third-party custom sources.
///
/// The property type `Source` of `AWS::SecurityLake::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The natively supported AWS service which is used a Amazon Security Lake source to collect logs and events from.
    ///
    /// `AwsLogSource`.
    pub fn aws_log_source(mut self, value: impl IntoValue<AwsLogSourceProperty>) -> Self {
        self.0.put("AwsLogSource", value.into_value().into_node());
        self
    }

    /// The custom log source AWS which is used a Amazon Security Lake source to collect logs and events from.
    ///
    /// `CustomLogSource`.
    pub fn custom_log_source(mut self, value: impl IntoValue<CustomLogSourceProperty>) -> Self {
        self.0
            .put("CustomLogSource", value.into_value().into_node());
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

/// Specify the AWS account ID and external ID that the subscriber will use to access source data.
///
/// The property type `SubscriberIdentity` of `AWS::SecurityLake::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubscriberIdentityProperty(Object);

impl SubscriberIdentityProperty {
    /// `SubscriberIdentityProperty` with its required properties, in alphabetical order:
    ///
    /// - `external_id`: The external ID is a unique identifier that the subscriber provides to you.
    /// - `principal`: Principals can include accounts, users, roles, federated users, or AWS services.
    pub fn new(external_id: impl IntoValue<String>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExternalId", external_id.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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

impl Kind for SubscriberIdentityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubscriberIdentityProperty> for SubscriberIdentityProperty {}
impl From<SubscriberIdentityProperty> for Node {
    #[inline]
    fn from(value: SubscriberIdentityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubscriberIdentityProperty> for SubscriberIdentityProperty {
    #[inline]
    fn into_value(self) -> Value<SubscriberIdentityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccessTypes` of `AWS::SecurityLake::Subscriber`.
pub enum AccessType {
    /// `LAKEFORMATION`.
    Lakeformation,
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessType {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessType {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessType> for AccessType {
    #[inline]
    fn into_value(self) -> Value<AccessType> {
        const VALUES: &[&str] = &["LAKEFORMATION", "S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
