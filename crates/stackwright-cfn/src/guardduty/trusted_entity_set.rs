// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::TrustedEntitySet` and its property types.

use crate::l1::*;

/// Creates a new trusted entity set. In the trusted entity set, you can provide IP addresses and domains that you believe are secure for communication in your AWS environment. GuardDuty will not generate findings for the entries that are specified in a trusted entity set. At any given time, you can have only one trusted entity set.
///
/// Only users of the administrator account can manage the entity sets, which automatically apply to member accounts.
///
/// `AWS::GuardDuty::TrustedEntitySet`; `Ref` returns the physical id, which is made of `Id`, `DetectorId`.
/// Changing one of these replaces it: `DetectorId`, `Format`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-trustedentityset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrustedEntitySet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::TrustedEntitySet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("trusted_entity_set.rules"),
};

impl CfnTrustedEntitySet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::TrustedEntitySet";

    /// `CfnTrustedEntitySet` with its required properties, in alphabetical order:
    ///
    /// - `format`: The format of the file that contains the trusted entity set.
    /// - `location`: The URI of the file that contains the trusted entity set.
    pub fn new(format: impl IntoValue<String>, location: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Format", format.into_value().into_node());
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For GuardDuty to prevent generating findings based on an activity associated with these entries, this list must be active.
    ///
    /// `Activate`; updated in place.
    pub fn activate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Activate", value.into_value().into_node());
        self
    }

    /// The unique regional detector ID of the GuardDuty account for which you want to create a trusted entity set.
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
    /// Whether or not you provide the account ID for this optional field, GuardDuty validates that the account ID associated with the `DetectorId` value owns the S3 bucket in the `Location` field. If GuardDuty finds that this S3 bucket doesn't belong to the specified account ID, you will get an error at the time of activating this list.
    ///
    /// `ExpectedBucketOwner`; updated in place.
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExpectedBucketOwner", value.into_value().into_node());
        self
    }

    /// A user-friendly name to identify the trusted entity set. Valid characters include lowercase letters, uppercase letters, numbers, dash(-), and underscore (_).
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags to be added to a new trusted entity set resource. Each tag consists of a key and an optional value, both of which you define.
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

impl Construct for CfnTrustedEntitySet {
    type Handle = CfnTrustedEntitySetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrustedEntitySetRef {
        CfnTrustedEntitySetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrustedEntitySet`] of a stack.
pub struct CfnTrustedEntitySetRef(NodeRef);

impl Clone for CfnTrustedEntitySetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrustedEntitySetRef {}
impl AsNode for CfnTrustedEntitySetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrustedEntitySetRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `DetectorId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the trusted entity set was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Specifies the error details when the status of the trusted entity set shows as *Error*.
    ///
    /// `Fn::GetAtt` of `ErrorDetails`.
    #[inline]
    pub fn attr_error_details(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorDetails")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The status of your `TrustedEntitySet`. For information about valid status values, see [Understanding list statuses](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#guardduty-entity-list-statuses) in the *Amazon GuardDuty User Guide*.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the trusted entity set was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// Describes a tag. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
///
/// The property type `TagItem` of `AWS::GuardDuty::TrustedEntitySet`.
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
