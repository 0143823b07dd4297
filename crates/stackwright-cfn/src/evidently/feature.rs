// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Evidently::Feature` and its property types.

use crate::l1::*;

/// Creates or updates an Evidently *feature* that you want to launch or test. You can define up to five variations of a feature, and use these variations in your launches and experiments. A feature must be created in a project. For information about creating a project, see [CreateProject](https://docs.aws.amazon.com/cloudwatchevidently/latest/APIReference/API_CreateProject.html).
///
/// `AWS::Evidently::Feature`; `Ref` returns its `Arn`, a [`evidently::FeatureArn`](kinds::evidently::FeatureArn).
/// Changing one of these replaces it: `Name`, `Project`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFeature(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Evidently::Feature",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("feature.rules"),
};

impl CfnFeature {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Evidently::Feature";

    /// `CfnFeature` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name for the feature.
    /// - `project`: The name or ARN of the project that is to contain the new feature.
    /// - `variations`: An array of structures that contain the configuration of the feature's different variations.
    pub fn new(
        name: impl IntoValue<String>,
        project: impl IntoValue<kinds::evidently::ProjectArn>,
        variations: impl IntoValue<List<VariationObjectProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Project", project.into_value().into_node());
        object_.put("Variations", variations.into_value().into_node());
        Self(object_)
    }

    /// The name of the variation to use as the default variation. The default variation is served to users who are not allocated to any ongoing launches or experiments of this feature.
    ///
    /// This variation must also be listed in the `Variations` structure.
    ///
    /// If you omit `DefaultVariation`, the first variation listed in the `Variations` structure is used as the default variation.
    ///
    /// `DefaultVariation`; updated in place.
    pub fn default_variation(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultVariation", value.into_value().into_node());
        self
    }

    /// An optional description of the feature.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specify users that should always be served a specific variation of a feature. Each user is specified by a key-value pair. For each key, specify a user by entering their user ID, account ID, or some other identifier. For the value, specify the name of the variation that they are to be served.
    ///
    /// `EntityOverrides`; updated in place.
    pub fn entity_overrides(mut self, value: impl IntoValue<List<EntityOverrideProperty>>) -> Self {
        self.0
            .put("EntityOverrides", value.into_value().into_node());
        self
    }

    /// Specify `ALL_RULES` to activate the traffic allocation specified by any ongoing launches or experiments. Specify `DEFAULT_VARIATION` to serve the default variation to all users instead.
    ///
    /// `EvaluationStrategy`; one of `ALL_RULES`, `DEFAULT_VARIATION`; updated in place.
    pub fn evaluation_strategy(mut self, value: impl IntoValue<EvaluationStrategy>) -> Self {
        self.0
            .put("EvaluationStrategy", value.into_value().into_node());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the feature.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
    ///
    /// Tags don't have any semantic meaning to AWS and are interpreted strictly as strings of characters.
    ///
    /// You can associate as many as 50 tags with a feature.
    ///
    /// For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
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

impl Construct for CfnFeature {
    type Handle = CfnFeatureRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFeatureRef {
        CfnFeatureRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFeature`] of a stack.
pub struct CfnFeatureRef(NodeRef);

impl Clone for CfnFeatureRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFeatureRef {}
impl AsNode for CfnFeatureRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFeatureRef {
    /// What `Ref` returns: its `Arn`, a [`evidently::FeatureArn`](kinds::evidently::FeatureArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::evidently::FeatureArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the feature. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject/feature/myFeature`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::evidently::FeatureArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::evidently::FeatureArn> for &CfnFeatureRef {
    #[inline]
    fn into_value(self) -> Value<kinds::evidently::FeatureArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A set of key-value pairs that specify users who should always be served a specific variation of a feature. Each key specifies a user using their user ID, account ID, or some other identifier. The value specifies the name of the variation that the user is to be served.
///
/// The property type `EntityOverride` of `AWS::Evidently::Feature`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityOverrideProperty(Object);

impl EntityOverrideProperty {
    /// `EntityOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The entity ID to be served the variation specified in `Variation`.
    ///
    /// `EntityId`.
    pub fn entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntityId", value.into_value().into_node());
        self
    }

    /// The name of the variation to serve to the user session that matches the `EntityId`.
    ///
    /// `Variation`.
    pub fn variation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Variation", value.into_value().into_node());
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

impl Kind for EntityOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityOverrideProperty> for EntityOverrideProperty {}
impl From<EntityOverrideProperty> for Node {
    #[inline]
    fn from(value: EntityOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityOverrideProperty> for EntityOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<EntityOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure contains the name and variation value of one variation of a feature. It can contain only one of the following parameters: `BooleanValue`, `DoubleValue`, `LongValue` or `StringValue`.
///
/// The property type `VariationObject` of `AWS::Evidently::Feature`.
#[must_use = "a property type does nothing until it is set"]
pub struct VariationObjectProperty(Object);

impl VariationObjectProperty {
    /// `VariationObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `variation_name`: A name for the variation.
    pub fn new(variation_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VariationName", variation_name.into_value().into_node());
        Self(object_)
    }

    /// The value assigned to this variation, if the variation type is boolean.
    ///
    /// `BooleanValue`.
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BooleanValue", value.into_value().into_node());
        self
    }

    /// The value assigned to this variation, if the variation type is a double.
    ///
    /// `DoubleValue`.
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DoubleValue", value.into_value().into_node());
        self
    }

    /// The value assigned to this variation, if the variation type is a long.
    ///
    /// `LongValue`.
    pub fn long_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LongValue", value.into_value().into_node());
        self
    }

    /// The value assigned to this variation, if the variation type is a string.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for VariationObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VariationObjectProperty> for VariationObjectProperty {}
impl From<VariationObjectProperty> for Node {
    #[inline]
    fn from(value: VariationObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VariationObjectProperty> for VariationObjectProperty {
    #[inline]
    fn into_value(self) -> Value<VariationObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EvaluationStrategy` of `AWS::Evidently::Feature`.
pub enum EvaluationStrategy {
    /// `ALL_RULES`.
    AllRules,
    /// `DEFAULT_VARIATION`.
    DefaultVariation,
}

#[diagnostic::do_not_recommend]
impl Kind for EvaluationStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for EvaluationStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for EvaluationStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EvaluationStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<EvaluationStrategy> for EvaluationStrategy {
    #[inline]
    fn into_value(self) -> Value<EvaluationStrategy> {
        const VALUES: &[&str] = &["ALL_RULES", "DEFAULT_VARIATION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
