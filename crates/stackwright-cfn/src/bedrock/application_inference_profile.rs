// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::ApplicationInferenceProfile` and its property types.

use crate::l1::*;

/// Specifies an inference profile as a resource in a top-level template. Use the `ModelSource` field to specify the inference profile to copy into the resource. For more information about using inference profiles in Amazon Bedrock, see [Improve resilience with cross-region inference](https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::Bedrock::ApplicationInferenceProfile`; `Ref` returns its `InferenceProfileIdentifier`, a [`bedrock::ApplicationInferenceProfileIdentifier`](kinds::bedrock::ApplicationInferenceProfileIdentifier).
/// Changing one of these replaces it: `Description`, `InferenceProfileName`, `ModelSource`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationInferenceProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::ApplicationInferenceProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application_inference_profile.rules"),
};

impl CfnApplicationInferenceProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::ApplicationInferenceProfile";

    /// `CfnApplicationInferenceProfile` with its required properties, in alphabetical order:
    ///
    /// - `inference_profile_name`: The name of the inference profile.
    pub fn new(inference_profile_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InferenceProfileName",
            inference_profile_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the inference profile.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Contains configurations for the inference profile to copy as the resource.
    ///
    /// `ModelSource`; an update replaces the resource.
    pub fn model_source(
        mut self,
        value: impl IntoValue<InferenceProfileModelSourceProperty>,
    ) -> Self {
        self.0.put("ModelSource", value.into_value().into_node());
        self
    }

    /// A list of tags associated with the inference profile.
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

impl Construct for CfnApplicationInferenceProfile {
    type Handle = CfnApplicationInferenceProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationInferenceProfileRef {
        CfnApplicationInferenceProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationInferenceProfile`] of a stack.
pub struct CfnApplicationInferenceProfileRef(NodeRef);

impl Clone for CfnApplicationInferenceProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationInferenceProfileRef {}
impl AsNode for CfnApplicationInferenceProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationInferenceProfileRef {
    /// What `Ref` returns: its `InferenceProfileIdentifier`, a [`bedrock::ApplicationInferenceProfileIdentifier`](kinds::bedrock::ApplicationInferenceProfileIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::ApplicationInferenceProfileIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time at which the inference profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the inference profile.
    ///
    /// `Fn::GetAtt` of `InferenceProfileArn`.
    #[inline]
    pub fn attr_inference_profile_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InferenceProfileArn")))
    }

    /// The unique identifier of the inference profile.
    ///
    /// `Fn::GetAtt` of `InferenceProfileId`.
    #[inline]
    pub fn attr_inference_profile_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InferenceProfileId")))
    }

    /// The ID or Amazon Resource Name (ARN) of the inference profile.
    ///
    /// `Fn::GetAtt` of `InferenceProfileIdentifier`.
    #[inline]
    pub fn attr_inference_profile_identifier(
        &self,
    ) -> Value<kinds::bedrock::ApplicationInferenceProfileIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InferenceProfileIdentifier"),
        ))
    }

    /// A list of information about each model in the inference profile.
    ///
    /// `Fn::GetAtt` of `Models`.
    #[inline]
    pub fn attr_models(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Models")))
    }

    /// The status of the inference profile. `ACTIVE` means that the inference profile is ready to be used.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The type of the inference profile. The following types are possible:
    ///
    /// - `SYSTEM_DEFINED` – The inference profile is defined by Amazon Bedrock. You can route inference requests across regions with these inference profiles.
    /// - `APPLICATION` – The inference profile was created by a user. This type of inference profile can track metrics and costs when invoking the model in it. The inference profile may route requests to one or multiple regions.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// The time at which the inference profile was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrock::ApplicationInferenceProfileIdentifier>
    for &CfnApplicationInferenceProfileRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::ApplicationInferenceProfileIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about the model or system-defined inference profile that is the source for an inference profile..
///
/// The property type `InferenceProfileModelSource` of `AWS::Bedrock::ApplicationInferenceProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceProfileModelSourceProperty(Object);

impl InferenceProfileModelSourceProperty {
    /// `InferenceProfileModelSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `copy_from`: The ARN of the model or system-defined inference profile that is the source for the inference profile.
    pub fn new(copy_from: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CopyFrom", copy_from.into_value().into_node());
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

impl Kind for InferenceProfileModelSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceProfileModelSourceProperty> for InferenceProfileModelSourceProperty {}
impl From<InferenceProfileModelSourceProperty> for Node {
    #[inline]
    fn from(value: InferenceProfileModelSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceProfileModelSourceProperty> for InferenceProfileModelSourceProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceProfileModelSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
