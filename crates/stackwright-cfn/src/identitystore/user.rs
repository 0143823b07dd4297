// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IdentityStore::User` and its property types.

use crate::l1::*;

/// Creates a user within the specified identity store.
///
/// `AWS::IdentityStore::User`; `Ref` returns its `Arn`, a [`identitystore::UserArn`](kinds::identitystore::UserArn).
/// Changing one of these replaces it: `Addresses`, `Emails`, `IdentityStoreId`, `PhoneNumbers`, `Photos`, `Roles`, `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUser(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IdentityStore::User",
    tags: None,
    rules: include_str!("user.rules"),
};

impl CfnUser {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IdentityStore::User";

    /// `CfnUser` with its required properties, in alphabetical order:
    ///
    /// - `identity_store_id`: The globally unique identifier for the identity store.
    pub fn new(identity_store_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdentityStoreId",
            identity_store_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of addresses associated with the user.
    ///
    /// `Addresses`; an update replaces the resource.
    pub fn addresses(mut self, value: impl IntoValue<List<AddressesItemsProperty>>) -> Self {
        self.0.put("Addresses", value.into_value().into_node());
        self
    }

    /// The user's birthdate in YYYY-MM-DD format.
    ///
    /// `Birthdate`; updated in place.
    pub fn birthdate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Birthdate", value.into_value().into_node());
        self
    }

    /// A string containing the name of the user for display.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// A list of email addresses associated with the user.
    ///
    /// `Emails`; an update replaces the resource.
    pub fn emails(mut self, value: impl IntoValue<List<EmailsItemsProperty>>) -> Self {
        self.0.put("Emails", value.into_value().into_node());
        self
    }

    /// The geographical region or location of the user.
    ///
    /// `Locale`; updated in place.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
        self
    }

    /// The name of the user.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<NameProperty>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An alternate name for the user.
    ///
    /// `NickName`; updated in place.
    pub fn nick_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NickName", value.into_value().into_node());
        self
    }

    /// A list of phone numbers associated with the user.
    ///
    /// `PhoneNumbers`; an update replaces the resource.
    pub fn phone_numbers(mut self, value: impl IntoValue<List<PhoneNumbersItemsProperty>>) -> Self {
        self.0.put("PhoneNumbers", value.into_value().into_node());
        self
    }

    /// A list of photos associated with the user.
    ///
    /// `Photos`; an update replaces the resource.
    pub fn photos(mut self, value: impl IntoValue<List<PhotosItemsProperty>>) -> Self {
        self.0.put("Photos", value.into_value().into_node());
        self
    }

    /// The preferred language of the user.
    ///
    /// `PreferredLanguage`; updated in place.
    pub fn preferred_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredLanguage", value.into_value().into_node());
        self
    }

    /// A URL associated with the user.
    ///
    /// `ProfileUrl`; updated in place.
    pub fn profile_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProfileUrl", value.into_value().into_node());
        self
    }

    /// A list of roles associated with the user.
    ///
    /// `Roles`; an update replaces the resource.
    pub fn roles(mut self, value: impl IntoValue<List<RolesItemsProperty>>) -> Self {
        self.0.put("Roles", value.into_value().into_node());
        self
    }

    /// The time zone for the user.
    ///
    /// `Timezone`; updated in place.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
        self
    }

    /// The title of the user.
    ///
    /// `Title`; updated in place.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// A unique string used to identify the user.
    ///
    /// `UserName`; an update replaces the resource.
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserName", value.into_value().into_node());
        self
    }

    /// A string indicating the type of user.
    ///
    /// `UserType`; updated in place.
    pub fn user_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserType", value.into_value().into_node());
        self
    }

    /// The user's personal website or blog URL.
    ///
    /// `Website`; updated in place.
    pub fn website(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Website", value.into_value().into_node());
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

impl Construct for CfnUser {
    type Handle = CfnUserRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserRef {
        CfnUserRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUser`] of a stack.
pub struct CfnUserRef(NodeRef);

impl Clone for CfnUserRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserRef {}
impl AsNode for CfnUserRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserRef {
    /// What `Ref` returns: its `Arn`, a [`identitystore::UserArn`](kinds::identitystore::UserArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::identitystore::UserArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the user.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::identitystore::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the user was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The identifier of the user or system that created the user.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The date and time the user was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The identifier of the user or system that last updated the user.
    ///
    /// `Fn::GetAtt` of `UpdatedBy`.
    #[inline]
    pub fn attr_updated_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedBy")))
    }

    /// The identifier for a user in the identity store.
    ///
    /// `Fn::GetAtt` of `UserId`.
    #[inline]
    pub fn attr_user_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserId")))
    }

    /// The current status of the user account.
    ///
    /// `Fn::GetAtt` of `UserStatus`.
    #[inline]
    pub fn attr_user_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserStatus")))
    }
}

impl IntoValue<kinds::identitystore::UserArn> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::identitystore::UserArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AddressesItems` of `AWS::IdentityStore::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddressesItemsProperty(Object);

impl AddressesItemsProperty {
    /// `AddressesItemsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The country of the address.
    ///
    /// `Country`.
    pub fn country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Country", value.into_value().into_node());
        self
    }

    /// A formatted version of the address for display.
    ///
    /// `Formatted`.
    pub fn formatted(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Formatted", value.into_value().into_node());
        self
    }

    /// A string of the address locality.
    ///
    /// `Locality`.
    pub fn locality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locality", value.into_value().into_node());
        self
    }

    /// The postal code of the address.
    ///
    /// `PostalCode`.
    pub fn postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PostalCode", value.into_value().into_node());
        self
    }

    /// Whether this is the primary address.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
        self
    }

    /// The region of the address.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// The street of the address.
    ///
    /// `StreetAddress`.
    pub fn street_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreetAddress", value.into_value().into_node());
        self
    }

    /// The type of address.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for AddressesItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddressesItemsProperty> for AddressesItemsProperty {}
impl From<AddressesItemsProperty> for Node {
    #[inline]
    fn from(value: AddressesItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddressesItemsProperty> for AddressesItemsProperty {
    #[inline]
    fn into_value(self) -> Value<AddressesItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EmailsItems` of `AWS::IdentityStore::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailsItemsProperty(Object);

impl EmailsItemsProperty {
    /// `EmailsItemsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether this is the primary email address.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
        self
    }

    /// The type of email address.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The email address.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for EmailsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailsItemsProperty> for EmailsItemsProperty {}
impl From<EmailsItemsProperty> for Node {
    #[inline]
    fn from(value: EmailsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailsItemsProperty> for EmailsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<EmailsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name of the user.
///
/// The property type `Name` of `AWS::IdentityStore::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct NameProperty(Object);

impl NameProperty {
    /// `NameProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The family name of the user.
    ///
    /// `FamilyName`.
    pub fn family_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FamilyName", value.into_value().into_node());
        self
    }

    /// A string containing a formatted version of the name for display.
    ///
    /// `Formatted`.
    pub fn formatted(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Formatted", value.into_value().into_node());
        self
    }

    /// The given name of the user.
    ///
    /// `GivenName`.
    pub fn given_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GivenName", value.into_value().into_node());
        self
    }

    /// The honorific prefix of the user.
    ///
    /// `HonorificPrefix`.
    pub fn honorific_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HonorificPrefix", value.into_value().into_node());
        self
    }

    /// The honorific suffix of the user.
    ///
    /// `HonorificSuffix`.
    pub fn honorific_suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HonorificSuffix", value.into_value().into_node());
        self
    }

    /// The middle name of the user.
    ///
    /// `MiddleName`.
    pub fn middle_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MiddleName", value.into_value().into_node());
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

impl Kind for NameProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NameProperty> for NameProperty {}
impl From<NameProperty> for Node {
    #[inline]
    fn from(value: NameProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NameProperty> for NameProperty {
    #[inline]
    fn into_value(self) -> Value<NameProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PhoneNumbersItems` of `AWS::IdentityStore::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct PhoneNumbersItemsProperty(Object);

impl PhoneNumbersItemsProperty {
    /// `PhoneNumbersItemsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether this is the primary phone number.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
        self
    }

    /// The type of phone number.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The phone number.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for PhoneNumbersItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PhoneNumbersItemsProperty> for PhoneNumbersItemsProperty {}
impl From<PhoneNumbersItemsProperty> for Node {
    #[inline]
    fn from(value: PhoneNumbersItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PhoneNumbersItemsProperty> for PhoneNumbersItemsProperty {
    #[inline]
    fn into_value(self) -> Value<PhoneNumbersItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PhotosItems` of `AWS::IdentityStore::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct PhotosItemsProperty(Object);

impl PhotosItemsProperty {
    /// `PhotosItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The photo data or URL.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// A display name for the photo.
    ///
    /// `Display`.
    pub fn display(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Display", value.into_value().into_node());
        self
    }

    /// Whether this is the primary photo.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
        self
    }

    /// The type of photo.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for PhotosItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PhotosItemsProperty> for PhotosItemsProperty {}
impl From<PhotosItemsProperty> for Node {
    #[inline]
    fn from(value: PhotosItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PhotosItemsProperty> for PhotosItemsProperty {
    #[inline]
    fn into_value(self) -> Value<PhotosItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RolesItems` of `AWS::IdentityStore::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct RolesItemsProperty(Object);

impl RolesItemsProperty {
    /// `RolesItemsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether this is the primary role.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
        self
    }

    /// The type of role.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The role name.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for RolesItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RolesItemsProperty> for RolesItemsProperty {}
impl From<RolesItemsProperty> for Node {
    #[inline]
    fn from(value: RolesItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RolesItemsProperty> for RolesItemsProperty {
    #[inline]
    fn into_value(self) -> Value<RolesItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
