// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Personalize::Solution` and its property types.

use crate::l1::*;

/// > By default, all new solutions use automatic training. With automatic training, you incur training costs while your solution is active. To avoid unnecessary costs, when you are finished you can [update the solution](https://docs.aws.amazon.com/personalize/latest/dg/API_UpdateSolution.html) to turn off automatic training. For information about training costs, see [Amazon Personalize pricing](https://docs.aws.amazon.com/https://aws.amazon.com/personalize/pricing/).
///
/// An object that provides information about a solution. A solution includes the custom recipe, customized parameters, and trained models (Solution Versions) that Amazon Personalize uses to generate recommendations.
///
/// After you create a solution, you can’t change its configuration. If you need to make changes, you can [clone the solution](https://docs.aws.amazon.com/personalize/latest/dg/cloning-solution.html) with the Amazon Personalize console or create a new one.
///
/// `AWS::Personalize::Solution`; `Ref` returns its `SolutionArn`, a [`personalize::SolutionArn`](kinds::personalize::SolutionArn).
/// Changing one of these replaces it: `DatasetGroupArn`, `EventType`, `Name`, `PerformAutoML`, `PerformHPO`, `RecipeArn`, `SolutionConfig`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSolution(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Personalize::Solution",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("solution.rules"),
};

impl CfnSolution {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Personalize::Solution";

    /// `CfnSolution` with its required properties, in alphabetical order:
    ///
    /// - `dataset_group_arn`: The Amazon Resource Name (ARN) of the dataset group that provides the training data.
    /// - `name`: The name of the solution.
    pub fn new(
        dataset_group_arn: impl IntoValue<kinds::personalize::DatasetGroupArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetGroupArn",
            dataset_group_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The event type (for example, 'click' or 'like') that is used for training the model. If no `eventType` is provided, Amazon Personalize uses all interactions for training with equal weight regardless of type.
    ///
    /// `EventType`; an update replaces the resource.
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventType", value.into_value().into_node());
        self
    }

    /// > We don't recommend enabling automated machine learning. Instead, match your use case to the available Amazon Personalize recipes. For more information, see [Determining your use case.](https://docs.aws.amazon.com/personalize/latest/dg/determining-use-case.html)
    ///
    /// When true, Amazon Personalize performs a search for the best USER_PERSONALIZATION recipe from the list specified in the solution configuration ( `recipeArn` must not be specified). When false (the default), Amazon Personalize uses `recipeArn` for training.
    ///
    /// `PerformAutoML`; an update replaces the resource.
    pub fn perform_auto_ml(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PerformAutoML", value.into_value().into_node());
        self
    }

    /// Whether to perform hyperparameter optimization (HPO) on the chosen recipe. The default is `false`.
    ///
    /// `PerformHPO`; an update replaces the resource.
    pub fn perform_hpo(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PerformHPO", value.into_value().into_node());
        self
    }

    /// The ARN of the recipe used to create the solution. This is required when `performAutoML` is false.
    ///
    /// `RecipeArn`; an update replaces the resource.
    pub fn recipe_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RecipeArn", value.into_value().into_node());
        self
    }

    /// Describes the configuration properties for the solution.
    ///
    /// `SolutionConfig`; an update replaces the resource.
    pub fn solution_config(mut self, value: impl IntoValue<SolutionConfigProperty>) -> Self {
        self.0.put("SolutionConfig", value.into_value().into_node());
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

impl Construct for CfnSolution {
    type Handle = CfnSolutionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSolutionRef {
        CfnSolutionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSolution`] of a stack.
pub struct CfnSolutionRef(NodeRef);

impl Clone for CfnSolutionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSolutionRef {}
impl AsNode for CfnSolutionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSolutionRef {
    /// What `Ref` returns: its `SolutionArn`, a [`personalize::SolutionArn`](kinds::personalize::SolutionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::personalize::SolutionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the solution.
    ///
    /// `Fn::GetAtt` of `SolutionArn`.
    #[inline]
    pub fn attr_solution_arn(&self) -> Value<kinds::personalize::SolutionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SolutionArn")))
    }
}

impl IntoValue<kinds::personalize::SolutionArn> for &CfnSolutionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::personalize::SolutionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the hyperparameters and their ranges. Hyperparameters can be categorical, continuous, or integer-valued.
///
/// The property type `AlgorithmHyperParameterRanges` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlgorithmHyperParameterRangesProperty(Object);

impl AlgorithmHyperParameterRangesProperty {
    /// `AlgorithmHyperParameterRangesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides the name and range of a categorical hyperparameter.
    ///
    /// `CategoricalHyperParameterRanges`; an update replaces the resource.
    pub fn categorical_hyper_parameter_ranges(
        mut self,
        value: impl IntoValue<List<CategoricalHyperParameterRangeProperty>>,
    ) -> Self {
        self.0.put(
            "CategoricalHyperParameterRanges",
            value.into_value().into_node(),
        );
        self
    }

    /// Provides the name and range of a continuous hyperparameter.
    ///
    /// `ContinuousHyperParameterRanges`; an update replaces the resource.
    pub fn continuous_hyper_parameter_ranges(
        mut self,
        value: impl IntoValue<List<ContinuousHyperParameterRangeProperty>>,
    ) -> Self {
        self.0.put(
            "ContinuousHyperParameterRanges",
            value.into_value().into_node(),
        );
        self
    }

    /// Provides the name and range of an integer-valued hyperparameter.
    ///
    /// `IntegerHyperParameterRanges`; an update replaces the resource.
    pub fn integer_hyper_parameter_ranges(
        mut self,
        value: impl IntoValue<List<IntegerHyperParameterRangeProperty>>,
    ) -> Self {
        self.0.put(
            "IntegerHyperParameterRanges",
            value.into_value().into_node(),
        );
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

impl Kind for AlgorithmHyperParameterRangesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlgorithmHyperParameterRangesProperty> for AlgorithmHyperParameterRangesProperty {}
impl From<AlgorithmHyperParameterRangesProperty> for Node {
    #[inline]
    fn from(value: AlgorithmHyperParameterRangesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlgorithmHyperParameterRangesProperty> for AlgorithmHyperParameterRangesProperty {
    #[inline]
    fn into_value(self) -> Value<AlgorithmHyperParameterRangesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When the solution performs AutoML ( `performAutoML` is true in [CreateSolution](https://docs.aws.amazon.com/personalize/latest/dg/API_CreateSolution.html) ), Amazon Personalize determines which recipe, from the specified list, optimizes the given metric. Amazon Personalize then uses that recipe for the solution.
///
/// The property type `AutoMLConfig` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoMLConfigProperty(Object);

impl AutoMLConfigProperty {
    /// `AutoMLConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The metric to optimize.
    ///
    /// `MetricName`; an update replaces the resource.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The list of candidate recipes.
    ///
    /// `RecipeList`; an update replaces the resource.
    pub fn recipe_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RecipeList", value.into_value().into_node());
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

impl Kind for AutoMLConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoMLConfigProperty> for AutoMLConfigProperty {}
impl From<AutoMLConfigProperty> for Node {
    #[inline]
    fn from(value: AutoMLConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoMLConfigProperty> for AutoMLConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AutoMLConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the name and range of a categorical hyperparameter.
///
/// The property type `CategoricalHyperParameterRange` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CategoricalHyperParameterRangeProperty(Object);

impl CategoricalHyperParameterRangeProperty {
    /// `CategoricalHyperParameterRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the hyperparameter.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A list of the categories for the hyperparameter.
    ///
    /// `Values`; an update replaces the resource.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for CategoricalHyperParameterRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CategoricalHyperParameterRangeProperty> for CategoricalHyperParameterRangeProperty {}
impl From<CategoricalHyperParameterRangeProperty> for Node {
    #[inline]
    fn from(value: CategoricalHyperParameterRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CategoricalHyperParameterRangeProperty> for CategoricalHyperParameterRangeProperty {
    #[inline]
    fn into_value(self) -> Value<CategoricalHyperParameterRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the name and range of a continuous hyperparameter.
///
/// The property type `ContinuousHyperParameterRange` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContinuousHyperParameterRangeProperty(Object);

impl ContinuousHyperParameterRangeProperty {
    /// `ContinuousHyperParameterRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum allowable value for the hyperparameter.
    ///
    /// `MaxValue`; an update replaces the resource.
    pub fn max_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxValue", value.into_value().into_node());
        self
    }

    /// The minimum allowable value for the hyperparameter.
    ///
    /// `MinValue`; an update replaces the resource.
    pub fn min_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MinValue", value.into_value().into_node());
        self
    }

    /// The name of the hyperparameter.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for ContinuousHyperParameterRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContinuousHyperParameterRangeProperty> for ContinuousHyperParameterRangeProperty {}
impl From<ContinuousHyperParameterRangeProperty> for Node {
    #[inline]
    fn from(value: ContinuousHyperParameterRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContinuousHyperParameterRangeProperty> for ContinuousHyperParameterRangeProperty {
    #[inline]
    fn into_value(self) -> Value<ContinuousHyperParameterRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the properties for hyperparameter optimization (HPO).
///
/// The property type `HpoConfig` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct HpoConfigProperty(Object);

impl HpoConfigProperty {
    /// `HpoConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The hyperparameters and their allowable ranges.
    ///
    /// `AlgorithmHyperParameterRanges`; an update replaces the resource.
    pub fn algorithm_hyper_parameter_ranges(
        mut self,
        value: impl IntoValue<AlgorithmHyperParameterRangesProperty>,
    ) -> Self {
        self.0.put(
            "AlgorithmHyperParameterRanges",
            value.into_value().into_node(),
        );
        self
    }

    /// The metric to optimize during HPO.
    ///
    /// > Amazon Personalize doesn't support configuring the `hpoObjective` at this time.
    ///
    /// `HpoObjective`; an update replaces the resource.
    pub fn hpo_objective(mut self, value: impl IntoValue<HpoObjectiveProperty>) -> Self {
        self.0.put("HpoObjective", value.into_value().into_node());
        self
    }

    /// Describes the resource configuration for HPO.
    ///
    /// `HpoResourceConfig`; an update replaces the resource.
    pub fn hpo_resource_config(mut self, value: impl IntoValue<HpoResourceConfigProperty>) -> Self {
        self.0
            .put("HpoResourceConfig", value.into_value().into_node());
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

impl Kind for HpoConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HpoConfigProperty> for HpoConfigProperty {}
impl From<HpoConfigProperty> for Node {
    #[inline]
    fn from(value: HpoConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HpoConfigProperty> for HpoConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HpoConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metric to optimize during hyperparameter optimization (HPO).
///
/// > Amazon Personalize doesn't support configuring the `hpoObjective` at this time.
///
/// The property type `HpoObjective` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct HpoObjectiveProperty(Object);

impl HpoObjectiveProperty {
    /// `HpoObjectiveProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the metric.
    ///
    /// `MetricName`; an update replaces the resource.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// A regular expression for finding the metric in the training job logs.
    ///
    /// `MetricRegex`; an update replaces the resource.
    pub fn metric_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricRegex", value.into_value().into_node());
        self
    }

    /// The type of the metric. Valid values are `Maximize` and `Minimize`.
    ///
    /// `Type`; one of `Maximize`, `Minimize`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for HpoObjectiveProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HpoObjectiveProperty> for HpoObjectiveProperty {}
impl From<HpoObjectiveProperty> for Node {
    #[inline]
    fn from(value: HpoObjectiveProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HpoObjectiveProperty> for HpoObjectiveProperty {
    #[inline]
    fn into_value(self) -> Value<HpoObjectiveProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the resource configuration for hyperparameter optimization (HPO).
///
/// The property type `HpoResourceConfig` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct HpoResourceConfigProperty(Object);

impl HpoResourceConfigProperty {
    /// `HpoResourceConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of training jobs when you create a solution version. The maximum value for `maxNumberOfTrainingJobs` is `40`.
    ///
    /// `MaxNumberOfTrainingJobs`; an update replaces the resource.
    pub fn max_number_of_training_jobs(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaxNumberOfTrainingJobs", value.into_value().into_node());
        self
    }

    /// The maximum number of parallel training jobs when you create a solution version. The maximum value for `maxParallelTrainingJobs` is `10`.
    ///
    /// `MaxParallelTrainingJobs`; an update replaces the resource.
    pub fn max_parallel_training_jobs(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaxParallelTrainingJobs", value.into_value().into_node());
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

impl Kind for HpoResourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HpoResourceConfigProperty> for HpoResourceConfigProperty {}
impl From<HpoResourceConfigProperty> for Node {
    #[inline]
    fn from(value: HpoResourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HpoResourceConfigProperty> for HpoResourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HpoResourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the name and range of an integer-valued hyperparameter.
///
/// The property type `IntegerHyperParameterRange` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegerHyperParameterRangeProperty(Object);

impl IntegerHyperParameterRangeProperty {
    /// `IntegerHyperParameterRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum allowable value for the hyperparameter.
    ///
    /// `MaxValue`; an update replaces the resource.
    pub fn max_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxValue", value.into_value().into_node());
        self
    }

    /// The minimum allowable value for the hyperparameter.
    ///
    /// `MinValue`; an update replaces the resource.
    pub fn min_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinValue", value.into_value().into_node());
        self
    }

    /// The name of the hyperparameter.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for IntegerHyperParameterRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegerHyperParameterRangeProperty> for IntegerHyperParameterRangeProperty {}
impl From<IntegerHyperParameterRangeProperty> for Node {
    #[inline]
    fn from(value: IntegerHyperParameterRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegerHyperParameterRangeProperty> for IntegerHyperParameterRangeProperty {
    #[inline]
    fn into_value(self) -> Value<IntegerHyperParameterRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration properties for the solution.
///
/// The property type `SolutionConfig` of `AWS::Personalize::Solution`.
#[must_use = "a property type does nothing until it is set"]
pub struct SolutionConfigProperty(Object);

impl SolutionConfigProperty {
    /// `SolutionConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Lists the algorithm hyperparameters and their values.
    ///
    /// `AlgorithmHyperParameters`; an update replaces the resource.
    pub fn algorithm_hyper_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AlgorithmHyperParameters", value.into_value().into_node());
        self
    }

    /// The [AutoMLConfig](https://docs.aws.amazon.com/personalize/latest/dg/API_AutoMLConfig.html) object containing a list of recipes to search when AutoML is performed.
    ///
    /// `AutoMLConfig`; an update replaces the resource.
    pub fn auto_ml_config(mut self, value: impl IntoValue<AutoMLConfigProperty>) -> Self {
        self.0.put("AutoMLConfig", value.into_value().into_node());
        self
    }

    /// Only events with a value greater than or equal to this threshold are used for training a model.
    ///
    /// `EventValueThreshold`; an update replaces the resource.
    pub fn event_value_threshold(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EventValueThreshold", value.into_value().into_node());
        self
    }

    /// Lists the feature transformation parameters.
    ///
    /// `FeatureTransformationParameters`; an update replaces the resource.
    pub fn feature_transformation_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "FeatureTransformationParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes the properties for hyperparameter optimization (HPO).
    ///
    /// `HpoConfig`; an update replaces the resource.
    pub fn hpo_config(mut self, value: impl IntoValue<HpoConfigProperty>) -> Self {
        self.0.put("HpoConfig", value.into_value().into_node());
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

impl Kind for SolutionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SolutionConfigProperty> for SolutionConfigProperty {}
impl From<SolutionConfigProperty> for Node {
    #[inline]
    fn from(value: SolutionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SolutionConfigProperty> for SolutionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SolutionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `HpoObjective` of `AWS::Personalize::Solution`.
pub enum Type {
    /// `Maximize`.
    Maximize,
    /// `Minimize`.
    Minimize,
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
        const VALUES: &[&str] = &["Maximize", "Minimize"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
