// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataBrew::Recipe` and its property types.

use crate::l1::*;

/// Specifies a new AWS Glue DataBrew transformation recipe.
///
/// `AWS::DataBrew::Recipe`; `Ref` returns its `Name`, a [`databrew::RecipeName`](kinds::databrew::RecipeName).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRecipe(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataBrew::Recipe",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("recipe.rules"),
};

impl CfnRecipe {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataBrew::Recipe";

    /// `CfnRecipe` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique name for the recipe.
    /// - `steps`: A list of steps that are defined by the recipe.
    pub fn new(
        name: impl IntoValue<String>,
        steps: impl IntoValue<List<RecipeStepProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Steps", steps.into_value().into_node());
        Self(object_)
    }

    /// The description of the recipe.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Metadata tags that have been applied to the recipe.
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

impl Construct for CfnRecipe {
    type Handle = CfnRecipeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRecipeRef {
        CfnRecipeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRecipe`] of a stack.
pub struct CfnRecipeRef(NodeRef);

impl Clone for CfnRecipeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRecipeRef {}
impl AsNode for CfnRecipeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRecipeRef {
    /// What `Ref` returns: its `Name`, a [`databrew::RecipeName`](kinds::databrew::RecipeName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::databrew::RecipeName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::databrew::RecipeName> for &CfnRecipeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::databrew::RecipeName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents a transformation and associated parameters that are used to apply a change to an AWS Glue DataBrew dataset.
///
/// The property type `Action` of `AWS::DataBrew::Recipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `operation`: The name of a valid DataBrew transformation to be performed on the data.
    pub fn new(operation: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operation", operation.into_value().into_node());
        Self(object_)
    }

    /// Contextual parameters for the transformation.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents an individual condition that evaluates to true or false.
///
/// Conditions are used with recipe actions. The action is only performed for column values where the condition evaluates to true.
///
/// If a recipe requires more than one condition, then the recipe must specify multiple `ConditionExpression` elements. Each condition is applied to the rows in a dataset first, before the recipe action is performed.
///
/// The property type `ConditionExpression` of `AWS::DataBrew::Recipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionExpressionProperty(Object);

impl ConditionExpressionProperty {
    /// `ConditionExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition`: A specific condition to apply to a recipe action.
    /// - `target_column`: A column to apply this condition to.
    pub fn new(condition: impl IntoValue<String>, target_column: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Condition", condition.into_value().into_node());
        object_.put("TargetColumn", target_column.into_value().into_node());
        Self(object_)
    }

    /// A value that the condition must evaluate to for the condition to succeed.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ConditionExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionExpressionProperty> for ConditionExpressionProperty {}
impl From<ConditionExpressionProperty> for Node {
    #[inline]
    fn from(value: ConditionExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionExpressionProperty> for ConditionExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a single step from a DataBrew recipe to be performed.
///
/// The property type `RecipeStep` of `AWS::DataBrew::Recipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecipeStepProperty(Object);

impl RecipeStepProperty {
    /// `RecipeStepProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The particular action to be performed in the recipe step.
    pub fn new(action: impl IntoValue<ActionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        Self(object_)
    }

    /// One or more conditions that must be met for the recipe step to succeed.
    ///
    /// > All of the conditions in the array must be met. In other words, all of the conditions must be combined using a logical AND operation.
    ///
    /// `ConditionExpressions`.
    pub fn condition_expressions(
        mut self,
        value: impl IntoValue<List<ConditionExpressionProperty>>,
    ) -> Self {
        self.0
            .put("ConditionExpressions", value.into_value().into_node());
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

impl Kind for RecipeStepProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecipeStepProperty> for RecipeStepProperty {}
impl From<RecipeStepProperty> for Node {
    #[inline]
    fn from(value: RecipeStepProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecipeStepProperty> for RecipeStepProperty {
    #[inline]
    fn into_value(self) -> Value<RecipeStepProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
