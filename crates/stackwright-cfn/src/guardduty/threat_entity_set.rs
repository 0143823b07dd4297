// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::ThreatEntitySet` and its property types.

use crate::l1::*;

/// The `AWS::GuardDuty::ThreatEntitySet` resource helps you create a list of known malicious IP addresses and domain names in your AWS environment. Once you activate this list, GuardDuty will use the entries in this list as an additional source of threat detection and generate findings when there is an activity associated with these known malicious IP addresses and domain names. GuardDuty continues to monitor independently of this custom threat entity set.
///
/// Only the users of the GuardDuty administrator account can manage this list. These settings automatically apply to the member accounts.
///
/// `AWS::GuardDuty::ThreatEntitySet`; `Ref` returns the physical id, which is made of `Id`, `DetectorId`.
/// Changing one of these replaces it: `DetectorId`, `Format`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatentityset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnThreatEntitySet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::ThreatEntitySet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("threat_entity_set.rules"),
};

impl CfnThreatEntitySet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::ThreatEntitySet";

    /// `CfnThreatEntitySet` with its required properties, in alphabetical order:
    ///
    /// - `format`: The format of the file that contains the threat entity set.
    /// - `location`: The URI of the file that contains the threat entity set.
    pub fn new(format: impl IntoValue<String>, location: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Format", format.into_value().into_node());
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For GuardDuty to consider the entries in this list and generate findings based on associated activity, this list must be active.
    ///
    /// `Activate`; updated in place.
    pub fn activate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Activate", value.into_value().into_node());
        self
    }

    /// The unique regional detector ID of the GuardDuty account for which you want to create a threat entity set.
    ///
    /// To find the `detectorId` in the current Region, see the Settings page in the GuardDuty console, or run the [ListDetectors](https://docs.aws.amazon.com/guardduty/latest/APIReference/API_ListDetectors.html) API.
    ///
    /// `DetectorId`; an update replaces the resource.
    pub fn detector_id(mut self, value: impl IntoValue<kinds::guardduty::DetectorId>) -> Self {
        self.0.put("DetectorId", value.into_value().into_node());
        self
    }

    /// The AWS account ID that owns the Amazon S3 bucket specified in the *Location* field.
    ///
    /// Whether or not you provide the account ID for this optional field, GuardDuty validates that the account ID associated with the `DetectorId` owns the S3 bucket in the `Location` field. If GuardDuty finds that this S3 bucket doesn't belong to the specified account ID, you will get an error at the time of activating this list.
    ///
    /// `ExpectedBucketOwner`; updated in place.
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExpectedBucketOwner", value.into_value().into_node());
        self
    }

    /// The user-friendly name to identify the threat entity set. Valid characters are alphanumeric, whitespace, dash (-), and underscores (_).
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags to be added to a new threat entity set resource. Each tag consists of a key and an optional value, both of which you define.
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

impl Construct for CfnThreatEntitySet {
    type Handle = CfnThreatEntitySetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnThreatEntitySetRef {
        CfnThreatEntitySetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnThreatEntitySet`] of a stack.
pub struct CfnThreatEntitySetRef(NodeRef);

impl Clone for CfnThreatEntitySetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnThreatEntitySetRef {}
impl AsNode for CfnThreatEntitySetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnThreatEntitySetRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `DetectorId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the threat entity set was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The details associated with the *Error* status of your threat entity list.
    ///
    /// `Fn::GetAtt` of `ErrorDetails`.
    #[inline]
    pub fn attr_error_details(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorDetails")))
    }

    /// Returns the unique ID associated with the newly created threat entity set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The status of your `ThreatEntitySet`. For information about valid status values, see [Understanding list statuses](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#guardduty-entity-list-statuses) in the *Amazon GuardDuty User Guide*.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the threat entity set was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// Describes a tag. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
///
/// The property type `TagItem` of `AWS::GuardDuty::ThreatEntitySet`.
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
