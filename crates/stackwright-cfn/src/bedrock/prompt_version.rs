// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::PromptVersion` and its property types.

use crate::l1::*;

/// Creates a static snapshot of your prompt that can be deployed to production. For more information, see [Deploy prompts using Prompt management by creating versions](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management-deploy.html) in the Amazon Bedrock User Guide.
///
/// `AWS::Bedrock::PromptVersion`; `Ref` returns its `Arn`, a [`bedrock::PromptVersionArn`](kinds::bedrock::PromptVersionArn).
/// Changing one of these replaces it: `Description`, `PromptArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPromptVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::PromptVersion",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("prompt_version.rules"),
};

impl CfnPromptVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::PromptVersion";

    /// `CfnPromptVersion` with its required properties, in alphabetical order:
    ///
    /// - `prompt_arn`: The Amazon Resource Name (ARN) of the version of the prompt.
    pub fn new(prompt_arn: impl IntoValue<kinds::bedrock::PromptArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PromptArn", prompt_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the prompt version.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A map of tags attached to the prompt version and their values.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnPromptVersion {
    type Handle = CfnPromptVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPromptVersionRef {
        CfnPromptVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPromptVersion`] of a stack.
pub struct CfnPromptVersionRef(NodeRef);

impl Clone for CfnPromptVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPromptVersionRef {}
impl AsNode for CfnPromptVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPromptVersionRef {
    /// What `Ref` returns: its `Arn`, a [`bedrock::PromptVersionArn`](kinds::bedrock::PromptVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::PromptVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bedrock::PromptVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the prompt was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the prompt version is encrypted with.
    ///
    /// `Fn::GetAtt` of `CustomerEncryptionKeyArn`.
    #[inline]
    pub fn attr_customer_encryption_key_arn(&self) -> Value<kinds::kms::KeyArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CustomerEncryptionKeyArn"),
        ))
    }

    /// The name of the default variant for the prompt. This value must match the `name` field in the relevant [PromptVariant](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptVariant.html) object.
    ///
    /// `Fn::GetAtt` of `DefaultVariant`.
    #[inline]
    pub fn attr_default_variant(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefaultVariant")))
    }

    /// The name of the prompt.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The unique identifier of the prompt.
    ///
    /// `Fn::GetAtt` of `PromptId`.
    #[inline]
    pub fn attr_prompt_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PromptId")))
    }

    /// The time at which the prompt was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// A list of objects, each containing details about a variant of the prompt.
    ///
    /// `Fn::GetAtt` of `Variants`.
    #[inline]
    pub fn attr_variants(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Variants")))
    }

    /// The version of the prompt that this summary applies to.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::bedrock::PromptVersionArn> for &CfnPromptVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::PromptVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
