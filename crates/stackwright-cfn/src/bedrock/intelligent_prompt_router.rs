// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::IntelligentPromptRouter` and its property types.

use crate::l1::*;

/// Specifies an intelligent prompt router resource for Amazon Bedrock.
///
/// `AWS::Bedrock::IntelligentPromptRouter`; `Ref` returns its `PromptRouterArn`, a [`bedrock::IntelligentPromptRouterArn`](kinds::bedrock::IntelligentPromptRouterArn).
/// Changing one of these replaces it: `Description`, `FallbackModel`, `Models`, `PromptRouterName`, `RoutingCriteria`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntelligentPromptRouter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::IntelligentPromptRouter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("intelligent_prompt_router.rules"),
};

impl CfnIntelligentPromptRouter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::IntelligentPromptRouter";

    /// `CfnIntelligentPromptRouter` with its required properties, in alphabetical order:
    ///
    /// - `fallback_model`: The default model to use when the routing criteria is not met.
    /// - `models`: A list of foundation models that the prompt router can route requests to.
    /// - `prompt_router_name`: The name of the prompt router.
    /// - `routing_criteria`: Routing criteria for a prompt router.
    pub fn new(
        fallback_model: impl IntoValue<PromptRouterTargetModelProperty>,
        models: impl IntoValue<List<PromptRouterTargetModelProperty>>,
        prompt_router_name: impl IntoValue<String>,
        routing_criteria: impl IntoValue<RoutingCriteriaProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FallbackModel", fallback_model.into_value().into_node());
        object_.put("Models", models.into_value().into_node());
        object_.put(
            "PromptRouterName",
            prompt_router_name.into_value().into_node(),
        );
        object_.put("RoutingCriteria", routing_criteria.into_value().into_node());
        Self(object_)
    }

    /// An optional description of the prompt router to help identify its purpose.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource as tags. You can use tags to categorize and manage your AWS resources.
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

impl Construct for CfnIntelligentPromptRouter {
    type Handle = CfnIntelligentPromptRouterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntelligentPromptRouterRef {
        CfnIntelligentPromptRouterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntelligentPromptRouter`] of a stack.
pub struct CfnIntelligentPromptRouterRef(NodeRef);

impl Clone for CfnIntelligentPromptRouterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntelligentPromptRouterRef {}
impl AsNode for CfnIntelligentPromptRouterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntelligentPromptRouterRef {
    /// What `Ref` returns: its `PromptRouterArn`, a [`bedrock::IntelligentPromptRouterArn`](kinds::bedrock::IntelligentPromptRouterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::IntelligentPromptRouterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Indicates the time that the prompt router was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the prompt router.
    ///
    /// `Fn::GetAtt` of `PromptRouterArn`.
    #[inline]
    pub fn attr_prompt_router_arn(&self) -> Value<kinds::bedrock::IntelligentPromptRouterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PromptRouterArn")))
    }

    /// The router's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The router's type.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// When the router was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrock::IntelligentPromptRouterArn> for &CfnIntelligentPromptRouterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::IntelligentPromptRouterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The target model for a prompt router.
///
/// The property type `PromptRouterTargetModel` of `AWS::Bedrock::IntelligentPromptRouter`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptRouterTargetModelProperty(Object);

impl PromptRouterTargetModelProperty {
    /// `PromptRouterTargetModelProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_arn`: The target model's ARN.
    pub fn new(model_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelArn", model_arn.into_value().into_node());
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

impl Kind for PromptRouterTargetModelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptRouterTargetModelProperty> for PromptRouterTargetModelProperty {}
impl From<PromptRouterTargetModelProperty> for Node {
    #[inline]
    fn from(value: PromptRouterTargetModelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptRouterTargetModelProperty> for PromptRouterTargetModelProperty {
    #[inline]
    fn into_value(self) -> Value<PromptRouterTargetModelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Routing criteria for a prompt router.
///
/// The property type `RoutingCriteria` of `AWS::Bedrock::IntelligentPromptRouter`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingCriteriaProperty(Object);

impl RoutingCriteriaProperty {
    /// `RoutingCriteriaProperty` with its required properties, in alphabetical order:
    ///
    /// - `response_quality_difference`: The criteria's response quality difference.
    pub fn new(response_quality_difference: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResponseQualityDifference",
            response_quality_difference.into_value().into_node(),
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

impl Kind for RoutingCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingCriteriaProperty> for RoutingCriteriaProperty {}
impl From<RoutingCriteriaProperty> for Node {
    #[inline]
    fn from(value: RoutingCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingCriteriaProperty> for RoutingCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
