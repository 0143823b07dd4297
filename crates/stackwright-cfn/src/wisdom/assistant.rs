// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::Assistant` and its property types.

use crate::l1::*;

/// Specifies an Connect Customer Wisdom assistant.
///
/// `AWS::Wisdom::Assistant`; `Ref` returns its `AssistantId`, a [`wisdom::AssistantId`](kinds::wisdom::AssistantId).
/// Changing one of these replaces it: `Description`, `Name`, `ServerSideEncryptionConfiguration`, `Tags`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssistant(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::Assistant",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("assistant.rules"),
};

impl CfnAssistant {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::Assistant";

    /// `CfnAssistant` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the assistant.
    /// - `r#type`: The type of assistant.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The description of the assistant.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration information for the customer managed key used for encryption. The customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom. To use Wisdom with chat, the key policy must also allow `kms:Decrypt`, `kms:GenerateDataKey*`, and `kms:DescribeKey` permissions to the `connect.amazonaws.com` service principal. For more information about setting up a customer managed key for Wisdom, see [Enable Connect Customer Wisdom for your instance](https://docs.aws.amazon.com/connect/latest/adminguide/enable-wisdom.html).
    ///
    /// `ServerSideEncryptionConfiguration`; an update replaces the resource.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ServerSideEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ServerSideEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnAssistant {
    type Handle = CfnAssistantRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssistantRef {
        CfnAssistantRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssistant`] of a stack.
pub struct CfnAssistantRef(NodeRef);

impl Clone for CfnAssistantRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssistantRef {}
impl AsNode for CfnAssistantRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssistantRef {
    /// What `Ref` returns: its `AssistantId`, a [`wisdom::AssistantId`](kinds::wisdom::AssistantId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wisdom::AssistantId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[inline]
    pub fn attr_assistant_arn(&self) -> Value<kinds::wisdom::AssistantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssistantArn")))
    }

    /// The ID of the Wisdom assistant.
    ///
    /// `Fn::GetAtt` of `AssistantId`.
    #[inline]
    pub fn attr_assistant_id(&self) -> Value<kinds::wisdom::AssistantId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssistantId")))
    }
}

impl IntoValue<kinds::wisdom::AssistantId> for &CfnAssistantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::AssistantId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::wisdom::AssistantArn> for &CfnAssistantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::AssistantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssistantArn")))
    }
}

/// The configuration information for the customer managed key used for encryption.
///
/// The property type `ServerSideEncryptionConfiguration` of `AWS::Wisdom::Assistant`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionConfigurationProperty(Object);

impl ServerSideEncryptionConfigurationProperty {
    /// `ServerSideEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The customer managed key used for encryption. The customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom. To use Wisdom with chat, the key policy must also allow `kms:Decrypt`, `kms:GenerateDataKey*`, and `kms:DescribeKey` permissions to the `connect.amazonaws.com` service principal. For more information about setting up a customer managed key for Wisdom, see [Enable Connect Customer Wisdom for your instance](https://docs.aws.amazon.com/connect/latest/adminguide/enable-wisdom.html). For information about valid ID values, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for ServerSideEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerSideEncryptionConfigurationProperty>
    for ServerSideEncryptionConfigurationProperty
{
}
impl From<ServerSideEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServerSideEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerSideEncryptionConfigurationProperty>
    for ServerSideEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServerSideEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of `AWS::Wisdom::Assistant`.
pub enum Type {
    /// `AGENT`.
    Agent,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["AGENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
