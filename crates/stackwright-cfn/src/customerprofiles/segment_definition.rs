// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::SegmentDefinition` and its property types.

use crate::l1::*;

/// A segment definition resource of Amazon Connect Customer Profiles.
///
/// `AWS::CustomerProfiles::SegmentDefinition`; `Ref` returns the physical id, which is made of `DomainName`, `SegmentDefinitionName`.
/// Changing one of these replaces it: `DisplayName`, `DomainName`, `SegmentDefinitionName`, `SegmentGroups`, `SegmentSqlQuery`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSegmentDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::SegmentDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("segment_definition.rules"),
};

impl CfnSegmentDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::SegmentDefinition";

    /// `CfnSegmentDefinition` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: Display name of the segment definition.
    /// - `domain_name`: The name of the domain.
    /// - `segment_definition_name`: Name of the segment definition.
    pub fn new(
        display_name: impl IntoValue<String>,
        domain_name: impl IntoValue<String>,
        segment_definition_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put(
            "SegmentDefinitionName",
            segment_definition_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the segment definition.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Contains all groups of the segment definition.
    ///
    /// `SegmentGroups`; an update replaces the resource.
    pub fn segment_groups(mut self, value: impl IntoValue<SegmentGroupProperty>) -> Self {
        self.0.put("SegmentGroups", value.into_value().into_node());
        self
    }

    /// Defines how segments should be sorted and ordered in the results.
    ///
    /// `SegmentSort`; updated in place.
    pub fn segment_sort(mut self, value: impl IntoValue<SegmentSortProperty>) -> Self {
        self.0.put("SegmentSort", value.into_value().into_node());
        self
    }

    /// The SQL query that defines the segment criteria.
    ///
    /// `SegmentSqlQuery`; an update replaces the resource.
    pub fn segment_sql_query(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentSqlQuery", value.into_value().into_node());
        self
    }

    /// The tags belonging to the segment definition.
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

impl Construct for CfnSegmentDefinition {
    type Handle = CfnSegmentDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSegmentDefinitionRef {
        CfnSegmentDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSegmentDefinition`] of a stack.
pub struct CfnSegmentDefinitionRef(NodeRef);

impl Clone for CfnSegmentDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSegmentDefinitionRef {}
impl AsNode for CfnSegmentDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSegmentDefinitionRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `SegmentDefinitionName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When the segment definition was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The arn of the segment definition.
    ///
    /// `Fn::GetAtt` of `SegmentDefinitionArn`.
    #[inline]
    pub fn attr_segment_definition_arn(
        &self,
    ) -> Value<kinds::customerprofiles::SegmentDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SegmentDefinitionArn")))
    }

    /// The segment type.
    ///
    /// Classic: Segments created using traditional SegmentGroup structure
    ///
    /// Enhanced: Segments created using SQL queries
    ///
    /// `Fn::GetAtt` of `SegmentType`.
    #[inline]
    pub fn attr_segment_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SegmentType")))
    }
}

impl IntoValue<kinds::customerprofiles::SegmentDefinitionArn> for &CfnSegmentDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::customerprofiles::SegmentDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SegmentDefinitionArn")))
    }
}

/// Object that segments on Customer Profile's address object.
///
/// The property type `AddressDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddressDimensionProperty(Object);

impl AddressDimensionProperty {
    /// `AddressDimensionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The city belonging to the address.
    ///
    /// `City`.
    pub fn city(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("City", value.into_value().into_node());
        self
    }

    /// The country belonging to the address.
    ///
    /// `Country`.
    pub fn country(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("Country", value.into_value().into_node());
        self
    }

    /// The county belonging to the address.
    ///
    /// `County`.
    pub fn county(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("County", value.into_value().into_node());
        self
    }

    /// The postal code belonging to the address.
    ///
    /// `PostalCode`.
    pub fn postal_code(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("PostalCode", value.into_value().into_node());
        self
    }

    /// The province belonging to the address.
    ///
    /// `Province`.
    pub fn province(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("Province", value.into_value().into_node());
        self
    }

    /// The state belonging to the address.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Kind for AddressDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddressDimensionProperty> for AddressDimensionProperty {}
impl From<AddressDimensionProperty> for Node {
    #[inline]
    fn from(value: AddressDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddressDimensionProperty> for AddressDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<AddressDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object that defines how to filter the incoming objects for the calculated attribute.
///
/// The property type `AttributeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeDimensionProperty(Object);

impl AttributeDimensionProperty {
    /// `AttributeDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_type`: The action to segment with.
    /// - `values`: The values to apply the DimensionType on.
    pub fn new(
        dimension_type: impl IntoValue<AttributeDimensionDimensionType>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionType", dimension_type.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for AttributeDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeDimensionProperty> for AttributeDimensionProperty {}
impl From<AttributeDimensionProperty> for Node {
    #[inline]
    fn from(value: AttributeDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeDimensionProperty> for AttributeDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object that segments on Customer Profile's Calculated Attributes.
///
/// The property type `CalculatedAttributeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct CalculatedAttributeDimensionProperty(Object);

impl CalculatedAttributeDimensionProperty {
    /// `CalculatedAttributeDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_type`: The action to segment with.
    /// - `values`: The values to apply the DimensionType with.
    pub fn new(
        dimension_type: impl IntoValue<CalculatedAttributeDimensionDimensionType>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionType", dimension_type.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
        Self(object_)
    }

    /// Applies the given condition over the initial Calculated Attribute's definition.
    ///
    /// `ConditionOverrides`.
    pub fn condition_overrides(
        mut self,
        value: impl IntoValue<ConditionOverridesProperty>,
    ) -> Self {
        self.0
            .put("ConditionOverrides", value.into_value().into_node());
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

impl Kind for CalculatedAttributeDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CalculatedAttributeDimensionProperty> for CalculatedAttributeDimensionProperty {}
impl From<CalculatedAttributeDimensionProperty> for Node {
    #[inline]
    fn from(value: CalculatedAttributeDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CalculatedAttributeDimensionProperty> for CalculatedAttributeDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<CalculatedAttributeDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object to override the original condition block of a calculated attribute.
///
/// The property type `ConditionOverrides` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionOverridesProperty(Object);

impl ConditionOverridesProperty {
    /// `ConditionOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The relative time period over which data is included in the aggregation for this override.
    ///
    /// `Range`.
    pub fn range(mut self, value: impl IntoValue<RangeOverrideProperty>) -> Self {
        self.0.put("Range", value.into_value().into_node());
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

impl Kind for ConditionOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionOverridesProperty> for ConditionOverridesProperty {}
impl From<ConditionOverridesProperty> for Node {
    #[inline]
    fn from(value: ConditionOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionOverridesProperty> for ConditionOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object that segments on various Customer Profile's date fields.
///
/// The property type `DateDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateDimensionProperty(Object);

impl DateDimensionProperty {
    /// `DateDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_type`: The action to segment on.
    /// - `values`: The values to apply the DimensionType on.
    pub fn new(
        dimension_type: impl IntoValue<DateDimensionDimensionType>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionType", dimension_type.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for DateDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateDimensionProperty> for DateDimensionProperty {}
impl From<DateDimensionProperty> for Node {
    #[inline]
    fn from(value: DateDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateDimensionProperty> for DateDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<DateDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the attribute to segment on.
///
/// The property type `Dimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionProperty(Object);

impl DimensionProperty {
    /// `DimensionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Object that holds the calculated attributes to segment on.
    ///
    /// `CalculatedAttributes`.
    pub fn calculated_attributes(
        mut self,
        value: impl IntoValue<Map<CalculatedAttributeDimensionProperty>>,
    ) -> Self {
        self.0
            .put("CalculatedAttributes", value.into_value().into_node());
        self
    }

    /// Object that holds the profile attributes to segment on.
    ///
    /// `ProfileAttributes`.
    pub fn profile_attributes(mut self, value: impl IntoValue<ProfileAttributesProperty>) -> Self {
        self.0
            .put("ProfileAttributes", value.into_value().into_node());
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

impl Kind for DimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DimensionProperty> for DimensionProperty {}
impl From<DimensionProperty> for Node {
    #[inline]
    fn from(value: DimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DimensionProperty> for DimensionProperty {
    #[inline]
    fn into_value(self) -> Value<DimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object that segments on various Customer profile's fields that are larger than normal.
///
/// The property type `ExtraLengthValueProfileDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtraLengthValueProfileDimensionProperty(Object);

impl ExtraLengthValueProfileDimensionProperty {
    /// `ExtraLengthValueProfileDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_type`: The action to segment with.
    /// - `values`: The values to apply the DimensionType on.
    pub fn new(
        dimension_type: impl IntoValue<ExtraLengthValueProfileDimensionDimensionType>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionType", dimension_type.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for ExtraLengthValueProfileDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtraLengthValueProfileDimensionProperty>
    for ExtraLengthValueProfileDimensionProperty
{
}
impl From<ExtraLengthValueProfileDimensionProperty> for Node {
    #[inline]
    fn from(value: ExtraLengthValueProfileDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtraLengthValueProfileDimensionProperty>
    for ExtraLengthValueProfileDimensionProperty
{
    #[inline]
    fn into_value(self) -> Value<ExtraLengthValueProfileDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains dimensions that determine what to segment on.
///
/// The property type `Group` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupProperty(Object);

impl GroupProperty {
    /// `GroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the attributes to segment on.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<DimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// Defines the starting source of data.
    ///
    /// `SourceSegments`.
    pub fn source_segments(mut self, value: impl IntoValue<List<SourceSegmentProperty>>) -> Self {
        self.0.put("SourceSegments", value.into_value().into_node());
        self
    }

    /// Defines how to interact with the source data.
    ///
    /// `SourceType`; one of `ALL`, `ANY`, `NONE`.
    pub fn source_type(mut self, value: impl IntoValue<SourceType>) -> Self {
        self.0.put("SourceType", value.into_value().into_node());
        self
    }

    /// Defines how to interact with the profiles found in the current filtering.
    ///
    /// `Type`; one of `ALL`, `ANY`, `NONE`.
    pub fn r#type(mut self, value: impl IntoValue<GroupType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for GroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupProperty> for GroupProperty {}
impl From<GroupProperty> for Node {
    #[inline]
    fn from(value: GroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupProperty> for GroupProperty {
    #[inline]
    fn into_value(self) -> Value<GroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The object used to segment on attributes within the customer profile.
///
/// The property type `ProfileAttributes` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProfileAttributesProperty(Object);

impl ProfileAttributesProperty {
    /// `ProfileAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A field to describe values to segment on within account number.
    ///
    /// `AccountNumber`.
    pub fn account_number(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("AccountNumber", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within additional information.
    ///
    /// `AdditionalInformation`.
    pub fn additional_information(
        mut self,
        value: impl IntoValue<ExtraLengthValueProfileDimensionProperty>,
    ) -> Self {
        self.0
            .put("AdditionalInformation", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within address.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<AddressDimensionProperty>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within attributes.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl IntoValue<Map<AttributeDimensionProperty>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within billing address.
    ///
    /// `BillingAddress`.
    pub fn billing_address(mut self, value: impl IntoValue<AddressDimensionProperty>) -> Self {
        self.0.put("BillingAddress", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within birthDate.
    ///
    /// `BirthDate`.
    pub fn birth_date(mut self, value: impl IntoValue<DateDimensionProperty>) -> Self {
        self.0.put("BirthDate", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within business email address.
    ///
    /// `BusinessEmailAddress`.
    pub fn business_email_address(
        mut self,
        value: impl IntoValue<ProfileDimensionProperty>,
    ) -> Self {
        self.0
            .put("BusinessEmailAddress", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within business name.
    ///
    /// `BusinessName`.
    pub fn business_name(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("BusinessName", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within business phone number.
    ///
    /// `BusinessPhoneNumber`.
    pub fn business_phone_number(
        mut self,
        value: impl IntoValue<ProfileDimensionProperty>,
    ) -> Self {
        self.0
            .put("BusinessPhoneNumber", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within email address.
    ///
    /// `EmailAddress`.
    pub fn email_address(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("EmailAddress", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within first name.
    ///
    /// `FirstName`.
    pub fn first_name(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("FirstName", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within genderString.
    ///
    /// `GenderString`.
    pub fn gender_string(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("GenderString", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within home phone number.
    ///
    /// `HomePhoneNumber`.
    pub fn home_phone_number(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0
            .put("HomePhoneNumber", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within last name.
    ///
    /// `LastName`.
    pub fn last_name(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("LastName", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within mailing address.
    ///
    /// `MailingAddress`.
    pub fn mailing_address(mut self, value: impl IntoValue<AddressDimensionProperty>) -> Self {
        self.0.put("MailingAddress", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within middle name.
    ///
    /// `MiddleName`.
    pub fn middle_name(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("MiddleName", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within mobile phone number.
    ///
    /// `MobilePhoneNumber`.
    pub fn mobile_phone_number(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0
            .put("MobilePhoneNumber", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within partyTypeString.
    ///
    /// `PartyTypeString`.
    pub fn party_type_string(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0
            .put("PartyTypeString", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within personal email address.
    ///
    /// `PersonalEmailAddress`.
    pub fn personal_email_address(
        mut self,
        value: impl IntoValue<ProfileDimensionProperty>,
    ) -> Self {
        self.0
            .put("PersonalEmailAddress", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within phone number.
    ///
    /// `PhoneNumber`.
    pub fn phone_number(mut self, value: impl IntoValue<ProfileDimensionProperty>) -> Self {
        self.0.put("PhoneNumber", value.into_value().into_node());
        self
    }

    /// The type of profile.
    ///
    /// `ProfileType`.
    pub fn profile_type(mut self, value: impl IntoValue<ProfileTypeDimensionProperty>) -> Self {
        self.0.put("ProfileType", value.into_value().into_node());
        self
    }

    /// A field to describe values to segment on within shipping address.
    ///
    /// `ShippingAddress`.
    pub fn shipping_address(mut self, value: impl IntoValue<AddressDimensionProperty>) -> Self {
        self.0
            .put("ShippingAddress", value.into_value().into_node());
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

impl Kind for ProfileAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProfileAttributesProperty> for ProfileAttributesProperty {}
impl From<ProfileAttributesProperty> for Node {
    #[inline]
    fn from(value: ProfileAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProfileAttributesProperty> for ProfileAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<ProfileAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object that segments on various Customer profile's fields that are larger than normal.
///
/// The property type `ProfileDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProfileDimensionProperty(Object);

impl ProfileDimensionProperty {
    /// `ProfileDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_type`: The action to segment on.
    /// - `values`
    pub fn new(
        dimension_type: impl IntoValue<ProfileDimensionDimensionType>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionType", dimension_type.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for ProfileDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProfileDimensionProperty> for ProfileDimensionProperty {}
impl From<ProfileDimensionProperty> for Node {
    #[inline]
    fn from(value: ProfileDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProfileDimensionProperty> for ProfileDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<ProfileDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies profile type based criteria for a segment.
///
/// The property type `ProfileTypeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProfileTypeDimensionProperty(Object);

impl ProfileTypeDimensionProperty {
    /// `ProfileTypeDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_type`: The action to segment on.
    /// - `values`: The values to apply the DimensionType on.
    pub fn new(
        dimension_type: impl IntoValue<ProfileTypeDimensionDimensionType>,
        values: impl IntoValue<List<SegmentDefinitionValue>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionType", dimension_type.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for ProfileTypeDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProfileTypeDimensionProperty> for ProfileTypeDimensionProperty {}
impl From<ProfileTypeDimensionProperty> for Node {
    #[inline]
    fn from(value: ProfileTypeDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProfileTypeDimensionProperty> for ProfileTypeDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<ProfileTypeDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Overrides the original range on a calculated attribute definition.
///
/// The property type `RangeOverride` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct RangeOverrideProperty(Object);

impl RangeOverrideProperty {
    /// `RangeOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `start`: The start time of when to include objects.
    /// - `unit`: The unit for start and end.
    pub fn new(start: impl IntoValue<i64>, unit: impl IntoValue<super::Unit>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Start", start.into_value().into_node());
        object_.put("Unit", unit.into_value().into_node());
        Self(object_)
    }

    /// The end time of when to include objects.
    ///
    /// `End`.
    pub fn end(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("End", value.into_value().into_node());
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

impl Kind for RangeOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RangeOverrideProperty> for RangeOverrideProperty {}
impl From<RangeOverrideProperty> for Node {
    #[inline]
    fn from(value: RangeOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RangeOverrideProperty> for RangeOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<RangeOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains all groups of the segment definition.
///
/// The property type `SegmentGroup` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SegmentGroupProperty(Object);

impl SegmentGroupProperty {
    /// `SegmentGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Holds the list of groups within the segment definition.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoValue<List<GroupProperty>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// Defines whether to include or exclude the profiles that fit the segment criteria.
    ///
    /// `Include`; one of `ALL`, `ANY`, `NONE`.
    pub fn include(mut self, value: impl IntoValue<Include>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for SegmentGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SegmentGroupProperty> for SegmentGroupProperty {}
impl From<SegmentGroupProperty> for Node {
    #[inline]
    fn from(value: SegmentGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SegmentGroupProperty> for SegmentGroupProperty {
    #[inline]
    fn into_value(self) -> Value<SegmentGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines how segments should be sorted and ordered in the results.
///
/// The property type `SegmentSort` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SegmentSortProperty(Object);

impl SegmentSortProperty {
    /// `SegmentSortProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: A list of attributes used to sort the segments and their ordering preferences.
    pub fn new(attributes: impl IntoValue<List<SortAttributeProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
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

impl Kind for SegmentSortProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SegmentSortProperty> for SegmentSortProperty {}
impl From<SegmentSortProperty> for Node {
    #[inline]
    fn from(value: SegmentSortProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SegmentSortProperty> for SegmentSortProperty {
    #[inline]
    fn into_value(self) -> Value<SegmentSortProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the characteristics and rules for sorting by a specific attribute.
///
/// The property type `SortAttribute` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SortAttributeProperty(Object);

impl SortAttributeProperty {
    /// `SortAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the attribute to sort by.
    /// - `order`: The sort order for the attribute (ascending or descending).
    pub fn new(name: impl IntoValue<String>, order: impl IntoValue<Order>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Order", order.into_value().into_node());
        Self(object_)
    }

    /// The data type of the sort attribute (e.g., string, number, date).
    ///
    /// `DataType`; one of `STRING`, `NUMBER`, `DATE`.
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
        self
    }

    /// The type of attribute (e.g., profile, calculated).
    ///
    /// `Type`; one of `PROFILE`, `CALCULATED`.
    pub fn r#type(mut self, value: impl IntoValue<SortAttributeType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for SortAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SortAttributeProperty> for SortAttributeProperty {}
impl From<SortAttributeProperty> for Node {
    #[inline]
    fn from(value: SortAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SortAttributeProperty> for SortAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<SortAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source segments to build off of.
///
/// The property type `SourceSegment` of `AWS::CustomerProfiles::SegmentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceSegmentProperty(Object);

impl SourceSegmentProperty {
    /// `SourceSegmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the source segment.
    ///
    /// `SegmentDefinitionName`.
    pub fn segment_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentDefinitionName", value.into_value().into_node());
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

impl Kind for SourceSegmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceSegmentProperty> for SourceSegmentProperty {}
impl From<SourceSegmentProperty> for Node {
    #[inline]
    fn from(value: SourceSegmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceSegmentProperty> for SourceSegmentProperty {
    #[inline]
    fn into_value(self) -> Value<SourceSegmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DimensionType` of a `AttributeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum AttributeDimensionDimensionType {
    /// `AFTER`.
    After,
    /// `BEFORE`.
    Before,
    /// `BEGINS_WITH`.
    BeginsWith,
    /// `BETWEEN`.
    Between,
    /// `CONTAINS`.
    Contains,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUAL`.
    Equal,
    /// `EXCLUSIVE`.
    Exclusive,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL`.
    GreaterThanOrEqual,
    /// `INCLUSIVE`.
    Inclusive,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUAL`.
    LessThanOrEqual,
    /// `NOT_BETWEEN`.
    NotBetween,
    /// `ON`.
    On,
}

#[diagnostic::do_not_recommend]
impl Kind for AttributeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl TextKind for AttributeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IdKind for AttributeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AttributeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AttributeDimensionDimensionType> for AttributeDimensionDimensionType {
    #[inline]
    fn into_value(self) -> Value<AttributeDimensionDimensionType> {
        const VALUES: &[&str] = &[
            "AFTER",
            "BEFORE",
            "BEGINS_WITH",
            "BETWEEN",
            "CONTAINS",
            "ENDS_WITH",
            "EQUAL",
            "EXCLUSIVE",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL",
            "INCLUSIVE",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL",
            "NOT_BETWEEN",
            "ON",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DimensionType` of a `CalculatedAttributeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum CalculatedAttributeDimensionDimensionType {
    /// `AFTER`.
    After,
    /// `BEFORE`.
    Before,
    /// `BEGINS_WITH`.
    BeginsWith,
    /// `BETWEEN`.
    Between,
    /// `CONTAINS`.
    Contains,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUAL`.
    Equal,
    /// `EXCLUSIVE`.
    Exclusive,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL`.
    GreaterThanOrEqual,
    /// `INCLUSIVE`.
    Inclusive,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUAL`.
    LessThanOrEqual,
    /// `NOT_BETWEEN`.
    NotBetween,
    /// `ON`.
    On,
}

#[diagnostic::do_not_recommend]
impl Kind for CalculatedAttributeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl TextKind for CalculatedAttributeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IdKind for CalculatedAttributeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CalculatedAttributeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CalculatedAttributeDimensionDimensionType>
    for CalculatedAttributeDimensionDimensionType
{
    #[inline]
    fn into_value(self) -> Value<CalculatedAttributeDimensionDimensionType> {
        const VALUES: &[&str] = &[
            "AFTER",
            "BEFORE",
            "BEGINS_WITH",
            "BETWEEN",
            "CONTAINS",
            "ENDS_WITH",
            "EQUAL",
            "EXCLUSIVE",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL",
            "INCLUSIVE",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL",
            "NOT_BETWEEN",
            "ON",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataType` of a `SortAttribute` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum DataType {
    /// `DATE`.
    Date,
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataType> for DataType {
    #[inline]
    fn into_value(self) -> Value<DataType> {
        const VALUES: &[&str] = &["DATE", "NUMBER", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DimensionType` of a `DateDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum DateDimensionDimensionType {
    /// `AFTER`.
    After,
    /// `BEFORE`.
    Before,
    /// `BETWEEN`.
    Between,
    /// `NOT_BETWEEN`.
    NotBetween,
    /// `ON`.
    On,
}

#[diagnostic::do_not_recommend]
impl Kind for DateDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl TextKind for DateDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IdKind for DateDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DateDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DateDimensionDimensionType> for DateDimensionDimensionType {
    #[inline]
    fn into_value(self) -> Value<DateDimensionDimensionType> {
        const VALUES: &[&str] = &["AFTER", "BEFORE", "BETWEEN", "NOT_BETWEEN", "ON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DimensionType` of a `ExtraLengthValueProfileDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum ExtraLengthValueProfileDimensionDimensionType {
    /// `BEGINS_WITH`.
    BeginsWith,
    /// `CONTAINS`.
    Contains,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EXCLUSIVE`.
    Exclusive,
    /// `INCLUSIVE`.
    Inclusive,
}

#[diagnostic::do_not_recommend]
impl Kind for ExtraLengthValueProfileDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ExtraLengthValueProfileDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ExtraLengthValueProfileDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExtraLengthValueProfileDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExtraLengthValueProfileDimensionDimensionType>
    for ExtraLengthValueProfileDimensionDimensionType
{
    #[inline]
    fn into_value(self) -> Value<ExtraLengthValueProfileDimensionDimensionType> {
        const VALUES: &[&str] = &[
            "BEGINS_WITH",
            "CONTAINS",
            "ENDS_WITH",
            "EXCLUSIVE",
            "INCLUSIVE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Group` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum GroupType {
    /// `ALL`.
    All,
    /// `ANY`.
    Any,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for GroupType {}
#[diagnostic::do_not_recommend]
impl TextKind for GroupType {}
#[diagnostic::do_not_recommend]
impl IdKind for GroupType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GroupType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GroupType> for GroupType {
    #[inline]
    fn into_value(self) -> Value<GroupType> {
        const VALUES: &[&str] = &["ALL", "ANY", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Include` of a `SegmentGroup` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum Include {
    /// `ALL`.
    All,
    /// `ANY`.
    Any,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Include {}
#[diagnostic::do_not_recommend]
impl TextKind for Include {}
#[diagnostic::do_not_recommend]
impl IdKind for Include {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Include {}
#[diagnostic::do_not_recommend]
impl IntoValue<Include> for Include {
    #[inline]
    fn into_value(self) -> Value<Include> {
        const VALUES: &[&str] = &["ALL", "ANY", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Order` of a `SortAttribute` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum Order {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
}

#[diagnostic::do_not_recommend]
impl Kind for Order {}
#[diagnostic::do_not_recommend]
impl TextKind for Order {}
#[diagnostic::do_not_recommend]
impl IdKind for Order {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Order {}
#[diagnostic::do_not_recommend]
impl IntoValue<Order> for Order {
    #[inline]
    fn into_value(self) -> Value<Order> {
        const VALUES: &[&str] = &["ASC", "DESC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DimensionType` of a `ProfileDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum ProfileDimensionDimensionType {
    /// `BEGINS_WITH`.
    BeginsWith,
    /// `CONTAINS`.
    Contains,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EXCLUSIVE`.
    Exclusive,
    /// `INCLUSIVE`.
    Inclusive,
}

#[diagnostic::do_not_recommend]
impl Kind for ProfileDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProfileDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProfileDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProfileDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProfileDimensionDimensionType> for ProfileDimensionDimensionType {
    #[inline]
    fn into_value(self) -> Value<ProfileDimensionDimensionType> {
        const VALUES: &[&str] = &[
            "BEGINS_WITH",
            "CONTAINS",
            "ENDS_WITH",
            "EXCLUSIVE",
            "INCLUSIVE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DimensionType` of a `ProfileTypeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum ProfileTypeDimensionDimensionType {
    /// `EXCLUSIVE`.
    Exclusive,
    /// `INCLUSIVE`.
    Inclusive,
}

#[diagnostic::do_not_recommend]
impl Kind for ProfileTypeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProfileTypeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProfileTypeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProfileTypeDimensionDimensionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProfileTypeDimensionDimensionType> for ProfileTypeDimensionDimensionType {
    #[inline]
    fn into_value(self) -> Value<ProfileTypeDimensionDimensionType> {
        const VALUES: &[&str] = &["EXCLUSIVE", "INCLUSIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Values` of a `ProfileTypeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum SegmentDefinitionValue {
    /// `ACCOUNT_PROFILE`.
    AccountProfile,
    /// `PROFILE`.
    Profile,
}

#[diagnostic::do_not_recommend]
impl Kind for SegmentDefinitionValue {}
#[diagnostic::do_not_recommend]
impl TextKind for SegmentDefinitionValue {}
#[diagnostic::do_not_recommend]
impl IdKind for SegmentDefinitionValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SegmentDefinitionValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<SegmentDefinitionValue> for SegmentDefinitionValue {
    #[inline]
    fn into_value(self) -> Value<SegmentDefinitionValue> {
        const VALUES: &[&str] = &["ACCOUNT_PROFILE", "PROFILE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SortAttribute` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum SortAttributeType {
    /// `CALCULATED`.
    Calculated,
    /// `PROFILE`.
    Profile,
}

#[diagnostic::do_not_recommend]
impl Kind for SortAttributeType {}
#[diagnostic::do_not_recommend]
impl TextKind for SortAttributeType {}
#[diagnostic::do_not_recommend]
impl IdKind for SortAttributeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SortAttributeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SortAttributeType> for SortAttributeType {
    #[inline]
    fn into_value(self) -> Value<SortAttributeType> {
        const VALUES: &[&str] = &["CALCULATED", "PROFILE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourceType` of a `Group` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum SourceType {
    /// `ALL`.
    All,
    /// `ANY`.
    Any,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceType> for SourceType {
    #[inline]
    fn into_value(self) -> Value<SourceType> {
        const VALUES: &[&str] = &["ALL", "ANY", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
