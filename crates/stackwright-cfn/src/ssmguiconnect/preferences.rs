// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMGuiConnect::Preferences` and its property types.

use crate::l1::*;

/// Specify new or changed connection recording preferences for your AWS Systems Manager GUI Connect connections.
///
/// `AWS::SSMGuiConnect::Preferences`; `Ref` returns its `AccountId`, a [`ssmguiconnect::PreferencesAccountId`](kinds::ssmguiconnect::PreferencesAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPreferences(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMGuiConnect::Preferences",
    tags: None,
    rules: include_str!("preferences.rules"),
};

impl CfnPreferences {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMGuiConnect::Preferences";

    /// `CfnPreferences` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region. This includes details such as which S3 bucket recordings are stored in.
    ///
    /// `ConnectionRecordingPreferences`; updated in place.
    pub fn connection_recording_preferences(
        mut self,
        value: impl IntoValue<ConnectionRecordingPreferencesProperty>,
    ) -> Self {
        self.0.put(
            "ConnectionRecordingPreferences",
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

impl Construct for CfnPreferences {
    type Handle = CfnPreferencesRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPreferencesRef {
        CfnPreferencesRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPreferences`] of a stack.
pub struct CfnPreferencesRef(NodeRef);

impl Clone for CfnPreferencesRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPreferencesRef {}
impl AsNode for CfnPreferencesRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPreferencesRef {
    /// What `Ref` returns: its `AccountId`, a [`ssmguiconnect::PreferencesAccountId`](kinds::ssmguiconnect::PreferencesAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmguiconnect::PreferencesAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The primary identifier for the AWS CloudFormation resource.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::ssmguiconnect::PreferencesAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::ssmguiconnect::PreferencesAccountId> for &CfnPreferencesRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssmguiconnect::PreferencesAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region. This includes details such as which S3 bucket recordings are stored in.
///
/// The property type `ConnectionRecordingPreferences` of `AWS::SSMGuiConnect::Preferences`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionRecordingPreferencesProperty(Object);

impl ConnectionRecordingPreferencesProperty {
    /// `ConnectionRecordingPreferencesProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key_arn`: The ARN of a AWS key that is used to encrypt data while it is being processed by the service.
    /// - `recording_destinations`: Determines where recordings of RDP connections are stored.
    pub fn new(
        kms_key_arn: impl IntoValue<kinds::kms::KeyArn>,
        recording_destinations: impl IntoValue<RecordingDestinationsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KMSKeyArn", kms_key_arn.into_value().into_node());
        object_.put(
            "RecordingDestinations",
            recording_destinations.into_value().into_node(),
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

impl Kind for ConnectionRecordingPreferencesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionRecordingPreferencesProperty> for ConnectionRecordingPreferencesProperty {}
impl From<ConnectionRecordingPreferencesProperty> for Node {
    #[inline]
    fn from(value: ConnectionRecordingPreferencesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionRecordingPreferencesProperty> for ConnectionRecordingPreferencesProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionRecordingPreferencesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines where recordings of RDP connections are stored.
///
/// The property type `RecordingDestinations` of `AWS::SSMGuiConnect::Preferences`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordingDestinationsProperty(Object);

impl RecordingDestinationsProperty {
    /// `RecordingDestinationsProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_buckets`: The S3 bucket where RDP connection recordings are stored.
    pub fn new(s3_buckets: impl IntoValue<List<S3BucketProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Buckets", s3_buckets.into_value().into_node());
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

impl Kind for RecordingDestinationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordingDestinationsProperty> for RecordingDestinationsProperty {}
impl From<RecordingDestinationsProperty> for Node {
    #[inline]
    fn from(value: RecordingDestinationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordingDestinationsProperty> for RecordingDestinationsProperty {
    #[inline]
    fn into_value(self) -> Value<RecordingDestinationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 bucket where RDP connection recordings are stored.
///
/// The property type `S3Bucket` of `AWS::SSMGuiConnect::Preferences`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3BucketProperty(Object);

impl S3BucketProperty {
    /// `S3BucketProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the S3 bucket where RDP connection recordings are stored.
    /// - `bucket_owner`: The AWS account number that owns the S3 bucket.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        bucket_owner: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("BucketOwner", bucket_owner.into_value().into_node());
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

impl Kind for S3BucketProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3BucketProperty> for S3BucketProperty {}
impl From<S3BucketProperty> for Node {
    #[inline]
    fn from(value: S3BucketProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3BucketProperty> for S3BucketProperty {
    #[inline]
    fn into_value(self) -> Value<S3BucketProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
