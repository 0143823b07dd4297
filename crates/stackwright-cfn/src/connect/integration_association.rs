// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::IntegrationAssociation` and its property types.

use crate::l1::*;

/// Specifies the association of an AWS resource such as Lex bot (both v1 and v2) and Lambda function with an Connect Customer instance.
///
/// `AWS::Connect::IntegrationAssociation`; `Ref` returns the physical id, which is made of `InstanceId`, `IntegrationType`, `IntegrationArn`.
/// Changing one of these replaces it: `InstanceId`, `IntegrationArn`, `IntegrationType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegrationAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::IntegrationAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("integration_association.rules"),
};

impl CfnIntegrationAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::IntegrationAssociation";

    /// `CfnIntegrationAssociation` with its required properties, in alphabetical order:
    ///
    /// - `instance_id`: The Amazon Resource Name (ARN) of the instance.
    /// - `integration_arn`: ARN of the integration being associated with the instance.
    /// - `integration_type`: Specifies the integration type to be associated with the instance.
    pub fn new(
        instance_id: impl IntoValue<kinds::connect::InstanceArn>,
        integration_arn: impl IntoValue<String>,
        integration_type: impl IntoValue<IntegrationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put("IntegrationArn", integration_arn.into_value().into_node());
        object_.put("IntegrationType", integration_type.into_value().into_node());
        Self(object_)
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnIntegrationAssociation {
    type Handle = CfnIntegrationAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntegrationAssociationRef {
        CfnIntegrationAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntegrationAssociation`] of a stack.
pub struct CfnIntegrationAssociationRef(NodeRef);

impl Clone for CfnIntegrationAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntegrationAssociationRef {}
impl AsNode for CfnIntegrationAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntegrationAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceId`, `IntegrationType`, `IntegrationArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Identifier of the association with an Amazon Connect instance.
    ///
    /// `Fn::GetAtt` of `IntegrationAssociationId`.
    #[inline]
    pub fn attr_integration_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IntegrationAssociationId"),
        ))
    }
}

/// The values of `IntegrationType` of `AWS::Connect::IntegrationAssociation`.
pub enum IntegrationType {
    /// `APPLICATION`.
    Application,
    /// `CASES_DOMAIN`.
    CasesDomain,
    /// `FILE_SCANNER`.
    FileScanner,
    /// `LAMBDA_FUNCTION`.
    LambdaFunction,
    /// `LEX_BOT`.
    LexBot,
    /// `MESSAGE_PROCESSOR`.
    MessageProcessor,
    /// `Q_MESSAGE_TEMPLATES`.
    QMessageTemplates,
    /// `SES_IDENTITY`.
    SesIdentity,
    /// `WISDOM_ASSISTANT`.
    WisdomAssistant,
    /// `WISDOM_KNOWLEDGE_BASE`.
    WisdomKnowledgeBase,
    /// `WISDOM_QUICK_RESPONSES`.
    WisdomQuickResponses,
}

#[diagnostic::do_not_recommend]
impl Kind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl TextKind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl IdKind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IntegrationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IntegrationType> for IntegrationType {
    #[inline]
    fn into_value(self) -> Value<IntegrationType> {
        const VALUES: &[&str] = &[
            "APPLICATION",
            "CASES_DOMAIN",
            "FILE_SCANNER",
            "LAMBDA_FUNCTION",
            "LEX_BOT",
            "MESSAGE_PROCESSOR",
            "Q_MESSAGE_TEMPLATES",
            "SES_IDENTITY",
            "WISDOM_ASSISTANT",
            "WISDOM_KNOWLEDGE_BASE",
            "WISDOM_QUICK_RESPONSES",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
