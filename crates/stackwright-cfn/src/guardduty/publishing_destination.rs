// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::PublishingDestination` and its property types.

use crate::l1::*;

/// Creates a publishing destination where you can export your GuardDuty findings. Before you start exporting the findings, the destination resource must exist.
///
/// For more information about considerations and permissions, see [Exporting GuardDuty findings to Amazon S3 buckets](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html) in the *Amazon GuardDuty User Guide*.
///
/// `AWS::GuardDuty::PublishingDestination`; `Ref` returns the physical id, which is made of `DetectorId`, `Id`.
/// Changing one of these replaces it: `DetectorId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPublishingDestination(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::PublishingDestination",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("publishing_destination.rules"),
};

impl CfnPublishingDestination {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::PublishingDestination";

    /// `CfnPublishingDestination` with its required properties, in alphabetical order:
    ///
    /// - `destination_properties`: Contains the Amazon Resource Name (ARN) of the resource to publish to, such as an S3 bucket, and the ARN of the KMS key to use to encrypt published findings.
    /// - `destination_type`: The type of publishing destination.
    /// - `detector_id`: The ID of the GuardDuty detector where the publishing destination exists.
    pub fn new(
        destination_properties: impl IntoValue<CFNDestinationPropertiesProperty>,
        destination_type: impl IntoValue<String>,
        detector_id: impl IntoValue<kinds::guardduty::DetectorId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationProperties",
            destination_properties.into_value().into_node(),
        );
        object_.put("DestinationType", destination_type.into_value().into_node());
        object_.put("DetectorId", detector_id.into_value().into_node());
        Self(object_)
    }

    /// Describes a tag.
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

impl Construct for CfnPublishingDestination {
    type Handle = CfnPublishingDestinationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPublishingDestinationRef {
        CfnPublishingDestinationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPublishingDestination`] of a stack.
pub struct CfnPublishingDestinationRef(NodeRef);

impl Clone for CfnPublishingDestinationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPublishingDestinationRef {}
impl AsNode for CfnPublishingDestinationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPublishingDestinationRef {
    /// What `Ref` returns: the physical id, which is made of `DetectorId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the publishing destination.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The time, in epoch millisecond format, at which GuardDuty was first unable to publish findings to the destination.
    ///
    /// `Fn::GetAtt` of `PublishingFailureStartTimestamp`.
    #[inline]
    pub fn attr_publishing_failure_start_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PublishingFailureStartTimestamp"),
        ))
    }

    /// The status of the publishing destination.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

/// Contains the Amazon Resource Name (ARN) of the resource that receives the published findings, such as an S3 bucket, and the ARN of the KMS key that is used to encrypt these published findings.
///
/// The property type `CFNDestinationProperties` of `AWS::GuardDuty::PublishingDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct CFNDestinationPropertiesProperty(Object);

impl CFNDestinationPropertiesProperty {
    /// `CFNDestinationPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the resource where the findings are published.
    ///
    /// `DestinationArn`.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key to use for encryption.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for CFNDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CFNDestinationPropertiesProperty> for CFNDestinationPropertiesProperty {}
impl From<CFNDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: CFNDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CFNDestinationPropertiesProperty> for CFNDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<CFNDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a tag.
///
/// The property type `TagItem` of `AWS::GuardDuty::PublishingDestination`.
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
