// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VerifiedPermissions::PolicyStore` and its property types.

use crate::l1::*;

/// Creates a policy store. A policy store is a container for policy resources. You can create a separate policy store for each of your applications.
///
/// `AWS::VerifiedPermissions::PolicyStore`; `Ref` returns its `PolicyStoreId`, a [`verifiedpermissions::PolicyStoreId`](kinds::verifiedpermissions::PolicyStoreId).
/// Attributes: `Arn`, `EncryptionState`, `PolicyStoreId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicyStore(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::VerifiedPermissions::PolicyStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("policy_store.rules"),
};

impl CfnPolicyStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStore";

    /// `CfnPolicyStore` with its required properties, in alphabetical order:
    ///
    /// - `validation_settings`: Specifies the validation setting for this policy store.
    pub fn new(validation_settings: impl IntoValue<ValidationSettingsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ValidationSettings",
            validation_settings.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies whether the policy store can be deleted. If enabled, the policy store can't be deleted.
    ///
    /// The default state is `DISABLED`.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(
        mut self,
        value: impl IntoValue<DeletionProtectionProperty>,
    ) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// Descriptive text that you can provide to help with identification of the current policy store.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `EncryptionSettings` property.
    ///
    /// `EncryptionSettings`; updated in place.
    pub fn encryption_settings(
        mut self,
        value: impl IntoValue<EncryptionSettingsProperty>,
    ) -> Self {
        self.0
            .put("EncryptionSettings", value.into_value().into_node());
        self
    }

    /// Creates or updates the policy schema in a policy store. Cedar can use the schema to validate any Cedar policies and policy templates submitted to the policy store. Any changes to the schema validate only policies and templates submitted after the schema change. Existing policies and templates are not re-evaluated against the changed schema. If you later update a policy, then it is evaluated against the new schema at that time.
    ///
    /// `Schema`; updated in place.
    pub fn schema(mut self, value: impl IntoValue<SchemaDefinitionProperty>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
        self
    }

    /// The list of key-value pairs to associate with the policy store.
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

impl Construct for CfnPolicyStore {
    type Handle = CfnPolicyStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyStoreRef {
        CfnPolicyStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicyStore`] of a stack.
pub struct CfnPolicyStoreRef(NodeRef);

impl Clone for CfnPolicyStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyStoreRef {}
impl AsNode for CfnPolicyStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyStoreRef {
    /// What `Ref` returns: its `PolicyStoreId`, a [`verifiedpermissions::PolicyStoreId`](kinds::verifiedpermissions::PolicyStoreId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::verifiedpermissions::PolicyStoreId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The [Amazon Resource Name (ARN)](https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html) of the new or updated policy store.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::verifiedpermissions::PolicyStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `EncryptionState` attribute.
    ///
    /// `Fn::GetAtt` of `EncryptionState`.
    #[inline]
    pub fn attr_encryption_state(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EncryptionState")))
    }

    /// The unique ID of the new or updated policy store.
    ///
    /// `Fn::GetAtt` of `PolicyStoreId`.
    #[inline]
    pub fn attr_policy_store_id(&self) -> Value<kinds::verifiedpermissions::PolicyStoreId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyStoreId")))
    }
}

impl IntoValue<kinds::verifiedpermissions::PolicyStoreId> for &CfnPolicyStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::verifiedpermissions::PolicyStoreId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::verifiedpermissions::PolicyStoreArn> for &CfnPolicyStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::verifiedpermissions::PolicyStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies whether the policy store can be deleted.
///
/// The property type `DeletionProtection` of `AWS::VerifiedPermissions::PolicyStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeletionProtectionProperty(Object);

impl DeletionProtectionProperty {
    /// `DeletionProtectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: Specifies whether the policy store can be deleted.
    pub fn new(mode: impl IntoValue<DeletionProtectionMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
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

impl Kind for DeletionProtectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeletionProtectionProperty> for DeletionProtectionProperty {}
impl From<DeletionProtectionProperty> for Node {
    #[inline]
    fn from(value: DeletionProtectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeletionProtectionProperty> for DeletionProtectionProperty {
    #[inline]
    fn into_value(self) -> Value<DeletionProtectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EncryptionSettings` of `AWS::VerifiedPermissions::PolicyStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionSettingsProperty(Object);

impl EncryptionSettingsProperty {
    /// `EncryptionSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Default` property.
    ///
    /// `Default`; free JSON, such as an [`Object`].
    pub fn default(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Default", value.into_value().into_node());
        self
    }

    /// The `KmsEncryptionSettings` property.
    ///
    /// `KmsEncryptionSettings`.
    pub fn kms_encryption_settings(
        mut self,
        value: impl IntoValue<KmsEncryptionSettingsProperty>,
    ) -> Self {
        self.0
            .put("KmsEncryptionSettings", value.into_value().into_node());
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

impl Kind for EncryptionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionSettingsProperty> for EncryptionSettingsProperty {}
impl From<EncryptionSettingsProperty> for Node {
    #[inline]
    fn from(value: EncryptionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionSettingsProperty> for EncryptionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KmsEncryptionSettings` of `AWS::VerifiedPermissions::PolicyStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct KmsEncryptionSettingsProperty(Object);

impl KmsEncryptionSettingsProperty {
    /// `KmsEncryptionSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The `EncryptionContext` property.
    ///
    /// `EncryptionContext`.
    pub fn encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EncryptionContext", value.into_value().into_node());
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

impl Kind for KmsEncryptionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KmsEncryptionSettingsProperty> for KmsEncryptionSettingsProperty {}
impl From<KmsEncryptionSettingsProperty> for Node {
    #[inline]
    fn from(value: KmsEncryptionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KmsEncryptionSettingsProperty> for KmsEncryptionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<KmsEncryptionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains a list of principal types, resource types, and actions that can be specified in policies stored in the same policy store. If the validation mode for the policy store is set to `STRICT`, then policies that can't be validated by this schema are rejected by Verified Permissions and can't be stored in the policy store.
///
/// The property type `SchemaDefinition` of `AWS::VerifiedPermissions::PolicyStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaDefinitionProperty(Object);

impl SchemaDefinitionProperty {
    /// `SchemaDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A JSON string representation of the schema supported by applications that use this policy store. For more information, see [Policy store schema](https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/schema.html) in the AVP User Guide.
    ///
    /// `CedarJson`.
    pub fn cedar_json(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CedarJson", value.into_value().into_node());
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

impl Kind for SchemaDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaDefinitionProperty> for SchemaDefinitionProperty {}
impl From<SchemaDefinitionProperty> for Node {
    #[inline]
    fn from(value: SchemaDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaDefinitionProperty> for SchemaDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains Cedar policy validation settings for the policy store. The validation mode determines which validation failures that Cedar considers serious enough to block acceptance of a new or edited static policy or policy template.
///
/// The property type `ValidationSettings` of `AWS::VerifiedPermissions::PolicyStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidationSettingsProperty(Object);

impl ValidationSettingsProperty {
    /// `ValidationSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: The validation mode currently configured for this policy store.
    pub fn new(mode: impl IntoValue<ValidationSettingsMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
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

impl Kind for ValidationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidationSettingsProperty> for ValidationSettingsProperty {}
impl From<ValidationSettingsProperty> for Node {
    #[inline]
    fn from(value: ValidationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidationSettingsProperty> for ValidationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ValidationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Mode` of a `DeletionProtection` of `AWS::VerifiedPermissions::PolicyStore`.
pub enum DeletionProtectionMode {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DeletionProtectionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DeletionProtectionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DeletionProtectionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeletionProtectionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeletionProtectionMode> for DeletionProtectionMode {
    #[inline]
    fn into_value(self) -> Value<DeletionProtectionMode> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `ValidationSettings` of `AWS::VerifiedPermissions::PolicyStore`.
pub enum ValidationSettingsMode {
    /// `OFF`.
    Off,
    /// `STRICT`.
    Strict,
}

#[diagnostic::do_not_recommend]
impl Kind for ValidationSettingsMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ValidationSettingsMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ValidationSettingsMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValidationSettingsMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValidationSettingsMode> for ValidationSettingsMode {
    #[inline]
    fn into_value(self) -> Value<ValidationSettingsMode> {
        const VALUES: &[&str] = &["OFF", "STRICT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
