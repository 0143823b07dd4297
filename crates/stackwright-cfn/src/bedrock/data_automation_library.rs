// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::DataAutomationLibrary` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Bedrock::DataAutomationLibrary
///
/// `AWS::Bedrock::DataAutomationLibrary`; `Ref` returns its `LibraryArn`, a [`bedrock::DataAutomationLibraryArn`](kinds::bedrock::DataAutomationLibraryArn).
/// Changing one of these replaces it: `EncryptionConfiguration`, `LibraryName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataAutomationLibrary(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::DataAutomationLibrary",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_automation_library.rules"),
};

impl CfnDataAutomationLibrary {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::DataAutomationLibrary";

    /// `CfnDataAutomationLibrary` with its required properties, in alphabetical order:
    ///
    /// - `library_name`: Name of the DataAutomationLibrary.
    pub fn new(library_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LibraryName", library_name.into_value().into_node());
        Self(object_)
    }

    /// KMS Encryption Configuration
    ///
    /// `EncryptionConfiguration`; an update replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// Description of the DataAutomationLibrary
    ///
    /// `LibraryDescription`; updated in place.
    pub fn library_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LibraryDescription", value.into_value().into_node());
        self
    }

    /// List of tags
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

impl Construct for CfnDataAutomationLibrary {
    type Handle = CfnDataAutomationLibraryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataAutomationLibraryRef {
        CfnDataAutomationLibraryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataAutomationLibrary`] of a stack.
pub struct CfnDataAutomationLibraryRef(NodeRef);

impl Clone for CfnDataAutomationLibraryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataAutomationLibraryRef {}
impl AsNode for CfnDataAutomationLibraryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataAutomationLibraryRef {
    /// What `Ref` returns: its `LibraryArn`, a [`bedrock::DataAutomationLibraryArn`](kinds::bedrock::DataAutomationLibraryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::DataAutomationLibraryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Time Stamp
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// List of info for each entity type in the DataAutomationLibrary
    ///
    /// `Fn::GetAtt` of `EntityTypes`.
    #[inline]
    pub fn attr_entity_types(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EntityTypes")))
    }

    /// ARN generated at the server side when a DataAutomationLibrary is created
    ///
    /// `Fn::GetAtt` of `LibraryArn`.
    #[inline]
    pub fn attr_library_arn(&self) -> Value<kinds::bedrock::DataAutomationLibraryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LibraryArn")))
    }

    /// Status of DataAutomationLibrary
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::bedrock::DataAutomationLibraryArn> for &CfnDataAutomationLibraryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::DataAutomationLibraryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// KMS Encryption Configuration
///
/// The property type `EncryptionConfiguration` of `AWS::Bedrock::DataAutomationLibrary`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key_id`: KMS Key Identifier.
    pub fn new(kms_key_id: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKeyId", kms_key_id.into_value().into_node());
        Self(object_)
    }

    /// KMS Encryption Context
    ///
    /// `KmsEncryptionContext`.
    pub fn kms_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("KmsEncryptionContext", value.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
