// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::IPSet` and its property types.

use crate::l1::*;

/// The `AWS::GuardDuty::IPSet` resource helps you create a list of trusted IP addresses that you can use for secure communication with AWS infrastructure and applications. Once you activate this list, GuardDuty will not generate findings when there is an activity associated with these safe IP addresses.
///
/// Only the users of the GuardDuty administrator account can manage this list. These settings are also applied to the member accounts.
///
/// `AWS::GuardDuty::IPSet`; `Ref` returns the physical id, which is made of `Id`, `DetectorId`.
/// Changing one of these replaces it: `DetectorId`, `Format`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::IPSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ip_set.rules"),
};

impl CfnIPSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::IPSet";

    /// `CfnIPSet` with its required properties, in alphabetical order:
    ///
    /// - `format`: The format of the file that contains the IPSet.
    /// - `location`: The URI of the file that contains the IPSet.
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

    /// The unique ID of the detector of the GuardDuty account for which you want to create an IPSet.
    ///
    /// To find the `detectorId` in the current Region, see the
    /// Settings page in the GuardDuty console, or run the [ListDetectors](https://docs.aws.amazon.com/guardduty/latest/APIReference/API_ListDetectors.html) API.
    ///
    /// `DetectorId`; an update replaces the resource.
    pub fn detector_id(mut self, value: impl IntoValue<kinds::guardduty::DetectorId>) -> Self {
        self.0.put("DetectorId", value.into_value().into_node());
        self
    }

    /// The AWS account ID that owns the Amazon S3 bucket specified in the *Location* field.
    ///
    /// When you provide this account ID, GuardDuty will validate that the S3 bucket belongs to this account. If you don't specify an account ID owner, GuardDuty doesn't perform any validation.
    ///
    /// `ExpectedBucketOwner`; updated in place.
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExpectedBucketOwner", value.into_value().into_node());
        self
    }

    /// The user-friendly name to identify the IPSet.
    ///
    /// The name of your list must be unique within an AWS account and Region. Valid characters are alphanumeric, whitespace, dash (-), and underscores (_).
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

impl Construct for CfnIPSet {
    type Handle = CfnIPSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPSetRef {
        CfnIPSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPSet`] of a stack.
pub struct CfnIPSetRef(NodeRef);

impl Clone for CfnIPSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPSetRef {}
impl AsNode for CfnIPSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPSetRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `DetectorId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// Describes a tag.
///
/// The property type `TagItem` of `AWS::GuardDuty::IPSet`.
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
