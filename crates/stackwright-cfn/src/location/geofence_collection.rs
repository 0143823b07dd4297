// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Location::GeofenceCollection` and its property types.

use crate::l1::*;

/// The `AWS::Location::GeofenceCollection` resource specifies the ability to detect and act when a tracked device enters or exits a defined geographical boundary known as a geofence.
///
/// `AWS::Location::GeofenceCollection`; `Ref` returns its `CollectionName`, a [`location::GeofenceCollectionName`](kinds::location::GeofenceCollectionName).
/// Changing one of these replaces it: `CollectionName`, `Description`, `KmsKeyId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGeofenceCollection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Location::GeofenceCollection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("geofence_collection.rules"),
};

impl CfnGeofenceCollection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Location::GeofenceCollection";

    /// `CfnGeofenceCollection` with its required properties, in alphabetical order:
    ///
    /// - `collection_name`: A custom name for the geofence collection.
    pub fn new(collection_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CollectionName", collection_name.into_value().into_node());
        Self(object_)
    }

    /// An optional description for the geofence collection.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A key identifier for an [AWS KMS customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html). Enter a key ID, key ARN, alias name, or alias ARN.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The `PricingPlan` property.
    ///
    /// `PricingPlan`; deprecated; one of `RequestBasedUsage`; updated in place.
    pub fn pricing_plan(mut self, value: impl IntoValue<super::PricingPlan>) -> Self {
        self.0.put("PricingPlan", value.into_value().into_node());
        self
    }

    /// This shape is deprecated since 2022-02-01: Deprecated. No longer allowed.
    ///
    /// `PricingPlanDataSource`; deprecated; updated in place.
    pub fn pricing_plan_data_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PricingPlanDataSource", value.into_value().into_node());
        self
    }

    /// Applies one or more tags to the geofence collection. A tag is a key-value pair helps manage, identify, search, and filter your resources by labelling them.
    ///
    /// Format: `"key": "value"`
    ///
    /// Restrictions:
    ///
    /// - Maximum 50 tags per resource
    /// - Each resource tag must be unique with a maximum of one value.
    /// - Maximum key length: 128 Unicode characters in UTF-8
    /// - Maximum value length: 256 Unicode characters in UTF-8
    /// - Can use alphanumeric characters (A–Z, a–z, 0–9), and the following characters: + - =. _: / @.
    /// - Cannot use "aws:" as a prefix for a key.
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

impl Construct for CfnGeofenceCollection {
    type Handle = CfnGeofenceCollectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGeofenceCollectionRef {
        CfnGeofenceCollectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGeofenceCollection`] of a stack.
pub struct CfnGeofenceCollectionRef(NodeRef);

impl Clone for CfnGeofenceCollectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGeofenceCollectionRef {}
impl AsNode for CfnGeofenceCollectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGeofenceCollectionRef {
    /// What `Ref` returns: its `CollectionName`, a [`location::GeofenceCollectionName`](kinds::location::GeofenceCollectionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::location::GeofenceCollectionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the geofence collection resource. Used when you need to specify a resource across all AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:geofence-collection/ExampleGeofenceCollection`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::location::GeofenceCollectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the geofence collection resource. Used when you need to specify a resource across all AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:geofence-collection/ExampleGeofenceCollection`
    ///
    /// `Fn::GetAtt` of `CollectionArn`.
    #[inline]
    pub fn attr_collection_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CollectionArn")))
    }

    /// The timestamp for when the geofence collection resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The timestamp for when the geofence collection resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::location::GeofenceCollectionName> for &CfnGeofenceCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::GeofenceCollectionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::location::GeofenceCollectionArn> for &CfnGeofenceCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::GeofenceCollectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
