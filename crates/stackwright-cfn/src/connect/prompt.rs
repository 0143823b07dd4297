// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::Prompt` and its property types.

use crate::l1::*;

/// Creates a prompt for the specified Connect Customer instance.
///
/// `AWS::Connect::Prompt`; `Ref` returns its `PromptArn`, a [`connect::PromptArn`](kinds::connect::PromptArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrompt(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::Prompt",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("prompt.rules"),
};

impl CfnPrompt {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::Prompt";

    /// `CfnPrompt` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The identifier of the Connect Customer instance.
    /// - `name`: The name of the prompt.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the prompt.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The URI for the S3 bucket where the prompt is stored. This property is required when you create a prompt.
    ///
    /// `S3Uri`; updated in place.
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Uri", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnPrompt {
    type Handle = CfnPromptRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPromptRef {
        CfnPromptRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrompt`] of a stack.
pub struct CfnPromptRef(NodeRef);

impl Clone for CfnPromptRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPromptRef {}
impl AsNode for CfnPromptRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPromptRef {
    /// What `Ref` returns: its `PromptArn`, a [`connect::PromptArn`](kinds::connect::PromptArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::PromptArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the prompt.
    ///
    /// `Fn::GetAtt` of `PromptArn`.
    #[inline]
    pub fn attr_prompt_arn(&self) -> Value<kinds::connect::PromptArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PromptArn")))
    }
}

impl IntoValue<kinds::connect::PromptArn> for &CfnPromptRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::PromptArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
