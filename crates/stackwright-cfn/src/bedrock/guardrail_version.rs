// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::GuardrailVersion` and its property types.

use crate::l1::*;

/// Creates a version of the guardrail. Use this API to create a snapshot of the guardrail when you are satisfied with a configuration, or to compare the configuration with another version.
///
/// `AWS::Bedrock::GuardrailVersion`; `Ref` returns the physical id, which is made of `GuardrailId`, `Version`.
/// Changing one of these replaces it: `Description`, `GuardrailIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGuardrailVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::GuardrailVersion",
    tags: None,
    rules: include_str!("guardrail_version.rules"),
};

impl CfnGuardrailVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::GuardrailVersion";

    /// `CfnGuardrailVersion` with its required properties, in alphabetical order:
    ///
    /// - `guardrail_identifier`: The unique identifier of the guardrail.
    pub fn new(guardrail_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GuardrailIdentifier",
            guardrail_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the guardrail version.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnGuardrailVersion {
    type Handle = CfnGuardrailVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGuardrailVersionRef {
        CfnGuardrailVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGuardrailVersion`] of a stack.
pub struct CfnGuardrailVersionRef(NodeRef);

impl Clone for CfnGuardrailVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGuardrailVersionRef {}
impl AsNode for CfnGuardrailVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGuardrailVersionRef {
    /// What `Ref` returns: the physical id, which is made of `GuardrailId`, `Version`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the guardrail.
    ///
    /// `Fn::GetAtt` of `GuardrailArn`.
    #[inline]
    pub fn attr_guardrail_arn(&self) -> Value<kinds::bedrock::GuardrailArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GuardrailArn")))
    }

    /// The unique identifier of the guardrail.
    ///
    /// `Fn::GetAtt` of `GuardrailId`.
    #[inline]
    pub fn attr_guardrail_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GuardrailId")))
    }

    /// The version of the guardrail.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}
