// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::ObjectType` and its property types.

use crate::l1::*;

/// Specifies an Amazon Connect Customer Profiles Object Type Mapping.
///
/// `AWS::CustomerProfiles::ObjectType`; `Ref` returns the physical id, which is made of `DomainName`, `ObjectTypeName`.
/// Changing one of these replaces it: `DomainName`, `ObjectTypeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnObjectType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::ObjectType",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("object_type.rules"),
};

impl CfnObjectType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::ObjectType";

    /// `CfnObjectType` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description of the profile object type mapping.
    /// - `domain_name`: The unique name of the domain.
    /// - `object_type_name`: The name of the profile object type.
    pub fn new(
        description: impl IntoValue<String>,
        domain_name: impl IntoValue<String>,
        object_type_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("ObjectTypeName", object_type_name.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether a profile should be created when data is received if one doesn’t exist for an object of this type. The default is `FALSE`. If the AllowProfileCreation flag is set to `FALSE`, then the service tries to fetch a standard profile and associate this object with the profile. If it is set to `TRUE`, and if no match is found, then the service creates a new standard profile.
    ///
    /// `AllowProfileCreation`; updated in place.
    pub fn allow_profile_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowProfileCreation", value.into_value().into_node());
        self
    }

    /// The customer-provided key to encrypt the profile object that will be created in this profile object type mapping. If not specified the system will use the encryption key of the domain.
    ///
    /// `EncryptionKey`; updated in place.
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionKey", value.into_value().into_node());
        self
    }

    /// The number of days until the data of this type expires.
    ///
    /// `ExpirationDays`; updated in place.
    pub fn expiration_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ExpirationDays", value.into_value().into_node());
        self
    }

    /// A list of field definitions for the object type mapping.
    ///
    /// `Fields`; updated in place.
    pub fn fields(mut self, value: impl IntoValue<List<FieldMapProperty>>) -> Self {
        self.0.put("Fields", value.into_value().into_node());
        self
    }

    /// A list of keys that can be used to map data to the profile or search for the profile.
    ///
    /// `Keys`; updated in place.
    pub fn keys(mut self, value: impl IntoValue<List<KeyMapProperty>>) -> Self {
        self.0.put("Keys", value.into_value().into_node());
        self
    }

    /// The amount of profile object max count assigned to the object type.
    ///
    /// `MaxProfileObjectCount`; updated in place.
    pub fn max_profile_object_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxProfileObjectCount", value.into_value().into_node());
        self
    }

    /// The format of your sourceLastUpdatedTimestamp that was previously set up.
    ///
    /// `SourceLastUpdatedTimestampFormat`; updated in place.
    pub fn source_last_updated_timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "SourceLastUpdatedTimestampFormat",
            value.into_value().into_node(),
        );
        self
    }

    /// Defines the priority order of object types. Lower value indicates higher priority.
    ///
    /// `SourcePriority`; updated in place.
    pub fn source_priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SourcePriority", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A unique identifier for the template mapping. This can be used instead of specifying the Keys and Fields properties directly.
    ///
    /// `TemplateId`; updated in place.
    pub fn template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateId", value.into_value().into_node());
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

impl Construct for CfnObjectType {
    type Handle = CfnObjectTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnObjectTypeRef {
        CfnObjectTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnObjectType`] of a stack.
pub struct CfnObjectTypeRef(NodeRef);

impl Clone for CfnObjectTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnObjectTypeRef {}
impl AsNode for CfnObjectTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnObjectTypeRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `ObjectTypeName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the object type was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp of when the object type was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The amount of provisioned profile object max count available.
    ///
    /// `Fn::GetAtt` of `MaxAvailableProfileObjectCount`.
    #[inline]
    pub fn attr_max_available_profile_object_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MaxAvailableProfileObjectCount"),
        ))
    }
}

/// A map of the name and ObjectType field.
///
/// The property type `FieldMap` of `AWS::CustomerProfiles::ObjectType`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldMapProperty(Object);

impl FieldMapProperty {
    /// `FieldMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Name of the field.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Represents a field in a ProfileObjectType.
    ///
    /// `ObjectTypeField`.
    pub fn object_type_field(mut self, value: impl IntoValue<ObjectTypeFieldProperty>) -> Self {
        self.0
            .put("ObjectTypeField", value.into_value().into_node());
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

impl Kind for FieldMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldMapProperty> for FieldMapProperty {}
impl From<FieldMapProperty> for Node {
    #[inline]
    fn from(value: FieldMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldMapProperty> for FieldMapProperty {
    #[inline]
    fn into_value(self) -> Value<FieldMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A unique key map that can be used to map data to the profile.
///
/// The property type `KeyMap` of `AWS::CustomerProfiles::ObjectType`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyMapProperty(Object);

impl KeyMapProperty {
    /// `KeyMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Name of the key.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A list of ObjectTypeKey.
    ///
    /// `ObjectTypeKeyList`.
    pub fn object_type_key_list(
        mut self,
        value: impl IntoValue<List<ObjectTypeKeyProperty>>,
    ) -> Self {
        self.0
            .put("ObjectTypeKeyList", value.into_value().into_node());
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

impl Kind for KeyMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyMapProperty> for KeyMapProperty {}
impl From<KeyMapProperty> for Node {
    #[inline]
    fn from(value: KeyMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyMapProperty> for KeyMapProperty {
    #[inline]
    fn into_value(self) -> Value<KeyMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a field in a ProfileObjectType.
///
/// The property type `ObjectTypeField` of `AWS::CustomerProfiles::ObjectType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectTypeFieldProperty(Object);

impl ObjectTypeFieldProperty {
    /// `ObjectTypeFieldProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The content type of the field. Used for determining equality when searching.
    ///
    /// `ContentType`; one of `STRING`, `NUMBER`, `PHONE_NUMBER`, `EMAIL_ADDRESS`, `NAME`.
    pub fn content_type(mut self, value: impl IntoValue<ContentType>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// A field of a ProfileObject. For example: _source.FirstName, where “_source” is a ProfileObjectType of a Zendesk user and “FirstName” is a field in that ObjectType.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// The location of the data in the standard ProfileObject model. For example: _profile.Address.PostalCode.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Target", value.into_value().into_node());
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

impl Kind for ObjectTypeFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectTypeFieldProperty> for ObjectTypeFieldProperty {}
impl From<ObjectTypeFieldProperty> for Node {
    #[inline]
    fn from(value: ObjectTypeFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectTypeFieldProperty> for ObjectTypeFieldProperty {
    #[inline]
    fn into_value(self) -> Value<ObjectTypeFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines the Key element of a ProfileObject. A Key is a special element that can be used to search for a customer profile.
///
/// The property type `ObjectTypeKey` of `AWS::CustomerProfiles::ObjectType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectTypeKeyProperty(Object);

impl ObjectTypeKeyProperty {
    /// `ObjectTypeKeyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The reference for the key name of the fields map.
    ///
    /// `FieldNames`.
    pub fn field_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("FieldNames", value.into_value().into_node());
        self
    }

    /// The types of keys that a ProfileObject can have. Each ProfileObject can have only 1 UNIQUE key but multiple PROFILE keys. PROFILE means that this key can be used to tie an object to a PROFILE. UNIQUE means that it can be used to uniquely identify an object. If a key a is marked as SECONDARY, it will be used to search for profiles after all other PROFILE keys have been searched. A LOOKUP_ONLY key is only used to match a profile but is not persisted to be used for searching of the profile. A NEW_ONLY key is only used if the profile does not already exist before the object is ingested, otherwise it is only used for matching objects to profiles.
    ///
    /// `StandardIdentifiers`.
    pub fn standard_identifiers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StandardIdentifiers", value.into_value().into_node());
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

impl Kind for ObjectTypeKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectTypeKeyProperty> for ObjectTypeKeyProperty {}
impl From<ObjectTypeKeyProperty> for Node {
    #[inline]
    fn from(value: ObjectTypeKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectTypeKeyProperty> for ObjectTypeKeyProperty {
    #[inline]
    fn into_value(self) -> Value<ObjectTypeKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ContentType` of a `ObjectTypeField` of `AWS::CustomerProfiles::ObjectType`.
pub enum ContentType {
    /// `EMAIL_ADDRESS`.
    EmailAddress,
    /// `NAME`.
    Name,
    /// `NUMBER`.
    Number,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentType> for ContentType {
    #[inline]
    fn into_value(self) -> Value<ContentType> {
        const VALUES: &[&str] = &["EMAIL_ADDRESS", "NAME", "NUMBER", "PHONE_NUMBER", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
