// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::StorageLensGroup` and its property types.

use crate::l1::*;

/// The `AWS::S3::StorageLensGroup` resource creates an S3 Storage Lens group. A Storage Lens group is a custom grouping of objects that include filters for prefixes, suffixes, object tags, object size, or object age. You can create an S3 Storage Lens group that includes a single filter or multiple filter conditions. To specify multiple filter conditions, you use `AND` or `OR` logical operators. For more information about S3 Storage Lens groups, see [Working with S3 Storage Lens groups](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-lens-groups-overview.html).
///
/// `AWS::S3::StorageLensGroup`; `Ref` returns its `Name`, a [`s3::StorageLensGroupName`](kinds::s3::StorageLensGroupName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStorageLensGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::StorageLensGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("storage_lens_group.rules"),
};

impl CfnStorageLensGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::StorageLensGroup";

    /// `CfnStorageLensGroup` with its required properties, in alphabetical order:
    ///
    /// - `filter`: This property contains the criteria for the Storage Lens group data that is displayed.
    /// - `name`: This property contains the Storage Lens group name.
    pub fn new(filter: impl IntoValue<FilterProperty>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filter", filter.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// This property contains the AWS resource tags that you're adding to your Storage Lens group. This parameter is optional.
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

impl Construct for CfnStorageLensGroup {
    type Handle = CfnStorageLensGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStorageLensGroupRef {
        CfnStorageLensGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStorageLensGroup`] of a stack.
pub struct CfnStorageLensGroupRef(NodeRef);

impl Clone for CfnStorageLensGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStorageLensGroupRef {}
impl AsNode for CfnStorageLensGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStorageLensGroupRef {
    /// What `Ref` returns: its `Name`, a [`s3::StorageLensGroupName`](kinds::s3::StorageLensGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::StorageLensGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN for the Amazon S3 Storage Lens Group.
    ///
    /// `Fn::GetAtt` of `StorageLensGroupArn`.
    #[inline]
    pub fn attr_storage_lens_group_arn(&self) -> Value<kinds::s3::StorageLensGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StorageLensGroupArn")))
    }
}

impl IntoValue<kinds::s3::StorageLensGroupName> for &CfnStorageLensGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::StorageLensGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3::StorageLensGroupArn> for &CfnStorageLensGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::StorageLensGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StorageLensGroupArn")))
    }
}

/// This resource is a logical operator that allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects must match all of the listed filter conditions that are joined by the `And` logical operator. Only one of each filter condition is allowed.
///
/// The property type `And` of `AWS::S3::StorageLensGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AndProperty(Object);

impl AndProperty {
    /// `AndProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
    ///
    /// `MatchAnyPrefix`.
    pub fn match_any_prefix(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchAnyPrefix", value.into_value().into_node());
        self
    }

    /// This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
    ///
    /// `MatchAnySuffix`.
    pub fn match_any_suffix(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchAnySuffix", value.into_value().into_node());
        self
    }

    /// This property contains the list of object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
    ///
    /// `MatchAnyTag`.
    pub fn match_any_tag(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("MatchAnyTag", value.into_value().into_node());
        self
    }

    /// This property contains `DaysGreaterThan` and `DaysLessThan` properties to define the object age range (minimum and maximum number of days).
    ///
    /// `MatchObjectAge`.
    pub fn match_object_age(mut self, value: impl IntoValue<MatchObjectAgeProperty>) -> Self {
        self.0.put("MatchObjectAge", value.into_value().into_node());
        self
    }

    /// This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes).
    ///
    /// `MatchObjectSize`.
    pub fn match_object_size(mut self, value: impl IntoValue<MatchObjectSizeProperty>) -> Self {
        self.0
            .put("MatchObjectSize", value.into_value().into_node());
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

impl Kind for AndProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AndProperty> for AndProperty {}
impl From<AndProperty> for Node {
    #[inline]
    fn from(value: AndProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AndProperty> for AndProperty {
    #[inline]
    fn into_value(self) -> Value<AndProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource sets the criteria for the Storage Lens group data that is displayed. For multiple filter conditions, the `AND` or `OR` logical operator is used.
///
/// The property type `Filter` of `AWS::S3::StorageLensGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property contains the `And` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects must match all of the listed filter conditions that are joined by the `And` logical operator. Only one of each filter condition is allowed.
    ///
    /// `And`.
    pub fn and(mut self, value: impl IntoValue<AndProperty>) -> Self {
        self.0.put("And", value.into_value().into_node());
        self
    }

    /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
    ///
    /// `MatchAnyPrefix`.
    pub fn match_any_prefix(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchAnyPrefix", value.into_value().into_node());
        self
    }

    /// This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
    ///
    /// `MatchAnySuffix`.
    pub fn match_any_suffix(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchAnySuffix", value.into_value().into_node());
        self
    }

    /// This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
    ///
    /// `MatchAnyTag`.
    pub fn match_any_tag(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("MatchAnyTag", value.into_value().into_node());
        self
    }

    /// This property contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days).
    ///
    /// `MatchObjectAge`.
    pub fn match_object_age(mut self, value: impl IntoValue<MatchObjectAgeProperty>) -> Self {
        self.0.put("MatchObjectAge", value.into_value().into_node());
        self
    }

    /// This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes).
    ///
    /// `MatchObjectSize`.
    pub fn match_object_size(mut self, value: impl IntoValue<MatchObjectSizeProperty>) -> Self {
        self.0
            .put("MatchObjectSize", value.into_value().into_node());
        self
    }

    /// This property contains the `Or` logical operator, which allows multiple filter conditions to be joined. Objects can match any of the listed filter conditions, which are joined by the `Or` logical operator. Only one of each filter condition is allowed.
    ///
    /// `Or`.
    pub fn or(mut self, value: impl IntoValue<OrProperty>) -> Self {
        self.0.put("Or", value.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days).
///
/// The property type `MatchObjectAge` of `AWS::S3::StorageLensGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchObjectAgeProperty(Object);

impl MatchObjectAgeProperty {
    /// `MatchObjectAgeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property indicates the minimum object age in days.
    ///
    /// `DaysGreaterThan`.
    pub fn days_greater_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DaysGreaterThan", value.into_value().into_node());
        self
    }

    /// This property indicates the maximum object age in days.
    ///
    /// `DaysLessThan`.
    pub fn days_less_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DaysLessThan", value.into_value().into_node());
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

impl Kind for MatchObjectAgeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchObjectAgeProperty> for MatchObjectAgeProperty {}
impl From<MatchObjectAgeProperty> for Node {
    #[inline]
    fn from(value: MatchObjectAgeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchObjectAgeProperty> for MatchObjectAgeProperty {
    #[inline]
    fn into_value(self) -> Value<MatchObjectAgeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource filters objects that match the specified object size range.
///
/// The property type `MatchObjectSize` of `AWS::S3::StorageLensGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchObjectSizeProperty(Object);

impl MatchObjectSizeProperty {
    /// `MatchObjectSizeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property specifies the minimum object size in bytes. The value must be a positive number, greater than 0 and less than 5 TB.
    ///
    /// `BytesGreaterThan`.
    pub fn bytes_greater_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BytesGreaterThan", value.into_value().into_node());
        self
    }

    /// This property specifies the maximum object size in bytes. The value must be a positive number, greater than the minimum object size and less than 5 TB.
    ///
    /// `BytesLessThan`.
    pub fn bytes_less_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BytesLessThan", value.into_value().into_node());
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

impl Kind for MatchObjectSizeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchObjectSizeProperty> for MatchObjectSizeProperty {}
impl From<MatchObjectSizeProperty> for Node {
    #[inline]
    fn from(value: MatchObjectSizeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchObjectSizeProperty> for MatchObjectSizeProperty {
    #[inline]
    fn into_value(self) -> Value<MatchObjectSizeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the `Or` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects can match any of the listed filter conditions that are joined by the `Or` logical operator. Only one of each filter condition is allowed.
///
/// The property type `Or` of `AWS::S3::StorageLensGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrProperty(Object);

impl OrProperty {
    /// `OrProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
    ///
    /// `MatchAnyPrefix`.
    pub fn match_any_prefix(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchAnyPrefix", value.into_value().into_node());
        self
    }

    /// This property contains the list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
    ///
    /// `MatchAnySuffix`.
    pub fn match_any_suffix(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchAnySuffix", value.into_value().into_node());
        self
    }

    /// This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
    ///
    /// `MatchAnyTag`.
    pub fn match_any_tag(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("MatchAnyTag", value.into_value().into_node());
        self
    }

    /// This property filters objects that match the specified object age range.
    ///
    /// `MatchObjectAge`.
    pub fn match_object_age(mut self, value: impl IntoValue<MatchObjectAgeProperty>) -> Self {
        self.0.put("MatchObjectAge", value.into_value().into_node());
        self
    }

    /// This property contains the `BytesGreaterThan` and `BytesLessThan` values to define the object size range (minimum and maximum number of Bytes).
    ///
    /// `MatchObjectSize`.
    pub fn match_object_size(mut self, value: impl IntoValue<MatchObjectSizeProperty>) -> Self {
        self.0
            .put("MatchObjectSize", value.into_value().into_node());
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

impl Kind for OrProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrProperty> for OrProperty {}
impl From<OrProperty> for Node {
    #[inline]
    fn from(value: OrProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrProperty> for OrProperty {
    #[inline]
    fn into_value(self) -> Value<OrProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
