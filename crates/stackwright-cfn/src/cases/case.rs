// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cases::Case` and its property types.

use crate::l1::*;

/// Creates a case in the specified Cases domain.
///
/// `AWS::Cases::Case`; `Ref` returns its `Arn`, a [`cases::CaseArn`](kinds::cases::CaseArn).
/// Changing one of these replaces it: `CustomerId`, `DomainId`, `TemplateId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCase(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cases::Case",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("case.rules"),
};

impl CfnCase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cases::Case";

    /// `CfnCase` with its required properties, in alphabetical order:
    ///
    /// - `customer_id`: The full customer profile ARN for the case.
    /// - `domain_id`: The unique identifier of the Cases domain.
    /// - `template_id`: A unique identifier of a template.
    /// - `title`: The title of the case.
    pub fn new(
        customer_id: impl IntoValue<String>,
        domain_id: impl IntoValue<String>,
        template_id: impl IntoValue<String>,
        title: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CustomerId", customer_id.into_value().into_node());
        object_.put("DomainId", domain_id.into_value().into_node());
        object_.put("TemplateId", template_id.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// A list of tags for the case.
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

impl Construct for CfnCase {
    type Handle = CfnCaseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCaseRef {
        CfnCaseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCase`] of a stack.
pub struct CfnCaseRef(NodeRef);

impl Clone for CfnCaseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCaseRef {}
impl AsNode for CfnCaseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCaseRef {
    /// What `Ref` returns: its `Arn`, a [`cases::CaseArn`](kinds::cases::CaseArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cases::CaseArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the case.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cases::CaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A unique identifier of the case.
    ///
    /// `Fn::GetAtt` of `CaseId`.
    #[inline]
    pub fn attr_case_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CaseId")))
    }
}

impl IntoValue<kinds::cases::CaseArn> for &CfnCaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cases::CaseArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
