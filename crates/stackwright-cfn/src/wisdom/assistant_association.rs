// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::AssistantAssociation` and its property types.

use crate::l1::*;

/// Specifies an association between an Connect Customer Wisdom assistant and another resource. Currently, the only supported association is with a knowledge base. An assistant can have only a single association.
///
/// `AWS::Wisdom::AssistantAssociation`; `Ref` returns the physical id, which is made of `AssistantAssociationId`, `AssistantId`.
/// Changing one of these replaces it: `AssistantId`, `Association`, `AssociationType`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssistantAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::AssistantAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("assistant_association.rules"),
};

impl CfnAssistantAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::AssistantAssociation";

    /// `CfnAssistantAssociation` with its required properties, in alphabetical order:
    ///
    /// - `assistant_id`: The identifier of the Wisdom assistant.
    /// - `association`: The identifier of the associated resource.
    /// - `association_type`: The type of association.
    pub fn new(
        assistant_id: impl IntoValue<kinds::wisdom::AssistantId>,
        association: impl IntoValue<AssociationDataProperty>,
        association_type: impl IntoValue<AssociationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssistantId", assistant_id.into_value().into_node());
        object_.put("Association", association.into_value().into_node());
        object_.put("AssociationType", association_type.into_value().into_node());
        Self(object_)
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

impl Construct for CfnAssistantAssociation {
    type Handle = CfnAssistantAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssistantAssociationRef {
        CfnAssistantAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssistantAssociation`] of a stack.
pub struct CfnAssistantAssociationRef(NodeRef);

impl Clone for CfnAssistantAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssistantAssociationRef {}
impl AsNode for CfnAssistantAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssistantAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `AssistantAssociationId`, `AssistantId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Wisdom assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[inline]
    pub fn attr_assistant_arn(&self) -> Value<kinds::wisdom::AssistantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssistantArn")))
    }

    /// The Amazon Resource Name (ARN) of the assistant association.
    ///
    /// `Fn::GetAtt` of `AssistantAssociationArn`.
    #[inline]
    pub fn attr_assistant_association_arn(&self) -> Value<kinds::wisdom::AssistantAssociationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AssistantAssociationArn"),
        ))
    }

    /// The ID of the association.
    ///
    /// `Fn::GetAtt` of `AssistantAssociationId`.
    #[inline]
    pub fn attr_assistant_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AssistantAssociationId"),
        ))
    }
}

impl IntoValue<kinds::wisdom::AssistantAssociationArn> for &CfnAssistantAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::AssistantAssociationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AssistantAssociationArn"),
        ))
    }
}

/// A union type that currently has a single argument, which is the knowledge base ID.
///
/// The property type `AssociationData` of `AWS::Wisdom::AssistantAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssociationDataProperty(Object);

impl AssociationDataProperty {
    /// `AssociationDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ExternalBedrockKnowledgeBaseConfig` property.
    ///
    /// `ExternalBedrockKnowledgeBaseConfig`.
    pub fn external_bedrock_knowledge_base_config(
        mut self,
        value: impl IntoValue<ExternalBedrockKnowledgeBaseConfigProperty>,
    ) -> Self {
        self.0.put(
            "ExternalBedrockKnowledgeBaseConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the knowledge base.
    ///
    /// `KnowledgeBaseId`; an update replaces the resource.
    pub fn knowledge_base_id(
        mut self,
        value: impl IntoValue<kinds::wisdom::KnowledgeBaseId>,
    ) -> Self {
        self.0
            .put("KnowledgeBaseId", value.into_value().into_node());
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

impl Kind for AssociationDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssociationDataProperty> for AssociationDataProperty {}
impl From<AssociationDataProperty> for Node {
    #[inline]
    fn from(value: AssociationDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssociationDataProperty> for AssociationDataProperty {
    #[inline]
    fn into_value(self) -> Value<AssociationDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for an external Bedrock knowledge base.
///
/// The property type `ExternalBedrockKnowledgeBaseConfig` of `AWS::Wisdom::AssistantAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExternalBedrockKnowledgeBaseConfigProperty(Object);

impl ExternalBedrockKnowledgeBaseConfigProperty {
    /// `ExternalBedrockKnowledgeBaseConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_role_arn`: The Amazon Resource Name (ARN) of the IAM role used to access the external Bedrock knowledge base.
    /// - `bedrock_knowledge_base_arn`: The Amazon Resource Name (ARN) of the external Bedrock knowledge base.
    pub fn new(
        access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        bedrock_knowledge_base_arn: impl IntoValue<kinds::bedrock::KnowledgeBaseArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessRoleArn", access_role_arn.into_value().into_node());
        object_.put(
            "BedrockKnowledgeBaseArn",
            bedrock_knowledge_base_arn.into_value().into_node(),
        );
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

impl Kind for ExternalBedrockKnowledgeBaseConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExternalBedrockKnowledgeBaseConfigProperty>
    for ExternalBedrockKnowledgeBaseConfigProperty
{
}
impl From<ExternalBedrockKnowledgeBaseConfigProperty> for Node {
    #[inline]
    fn from(value: ExternalBedrockKnowledgeBaseConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExternalBedrockKnowledgeBaseConfigProperty>
    for ExternalBedrockKnowledgeBaseConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ExternalBedrockKnowledgeBaseConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AssociationType` of `AWS::Wisdom::AssistantAssociation`.
pub enum AssociationType {
    /// `EXTERNAL_BEDROCK_KNOWLEDGE_BASE`.
    ExternalBedrockKnowledgeBase,
    /// `KNOWLEDGE_BASE`.
    KnowledgeBase,
}

#[diagnostic::do_not_recommend]
impl Kind for AssociationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AssociationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AssociationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssociationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssociationType> for AssociationType {
    #[inline]
    fn into_value(self) -> Value<AssociationType> {
        const VALUES: &[&str] = &["EXTERNAL_BEDROCK_KNOWLEDGE_BASE", "KNOWLEDGE_BASE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
