// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::ThreatIntelSet` and its property types.

use crate::l1::*;

/// The `AWS::GuardDuty::ThreatIntelSet` resource helps you create a list of known malicious IP addresses in your AWS environment. Once you activate this list, GuardDuty will use list the entries in this list as an additional source for threat detection and generate findings when there is an activity associated with these known malicious IP addresses. GuardDuty continues to monitor independently of this custom threat intelligence set.
///
/// Only the users of the GuardDuty administrator account can manage this list. These settings automatically apply to the member accounts.
///
/// `AWS::GuardDuty::ThreatIntelSet`; `Ref` returns the physical id, which is made of `Id`, `DetectorId`.
/// Changing one of these replaces it: `DetectorId`, `Format`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatintelset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnThreatIntelSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::ThreatIntelSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("threat_intel_set.rules"),
};

impl CfnThreatIntelSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::ThreatIntelSet";

    /// `CfnThreatIntelSet` with its required properties, in alphabetical order:
    ///
    /// - `format`: The format of the file that contains the `ThreatIntelSet`.
    /// - `location`: The URI of the file that contains the ThreatIntelSet.
    pub fn new(format: impl IntoValue<String>, location: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Format", format.into_value().into_node());
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For GuardDuty to be able to generate findings based on an activity associated with these entries, this list must be active.
    ///
    /// `Activate`; updated in place.
    pub fn activate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Activate", value.into_value().into_node());
        self
    }

    /// The unique ID of the detector of the GuardDuty account for which you want to create a `threatIntelSet`.
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

    /// The user-friendly name to identify the ThreatIntelSet.
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

impl Construct for CfnThreatIntelSet {
    type Handle = CfnThreatIntelSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnThreatIntelSetRef {
        CfnThreatIntelSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnThreatIntelSet`] of a stack.
pub struct CfnThreatIntelSetRef(NodeRef);

impl Clone for CfnThreatIntelSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnThreatIntelSetRef {}
impl AsNode for CfnThreatIntelSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnThreatIntelSetRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `DetectorId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique ID of the `threatIntelSet`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// Describes a tag.
///
/// The property type `TagItem` of `AWS::GuardDuty::ThreatIntelSet`.
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
