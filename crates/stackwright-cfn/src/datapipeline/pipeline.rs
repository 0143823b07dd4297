// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataPipeline::Pipeline` and its property types.

use crate::l1::*;

/// The AWS::DataPipeline::Pipeline resource specifies a data pipeline that you can use to automate the movement and transformation of data.
///
/// > AWS Data Pipeline is no longer available to new customers. Existing customers of AWS Data Pipeline can continue to use the service as normal. [Learn more](https://docs.aws.amazon.com/big-data/migrate-workloads-from-aws-data-pipeline/)
///
/// In each pipeline, you define pipeline objects, such as activities, schedules, data nodes, and resources.
///
/// The `AWS::DataPipeline::Pipeline` resource adds tasks, schedules, and preconditions to the specified pipeline. You can use `PutPipelineDefinition` to populate a new pipeline.
///
/// `PutPipelineDefinition` also validates the configuration as it adds it to the pipeline. Changes to the pipeline are saved unless one of the following validation errors exist in the pipeline.
///
/// - An object is missing a name or identifier field.
/// - A string or reference field is empty.
/// - The number of objects in the pipeline exceeds the allowed maximum number of objects.
/// - The pipeline is in a FINISHED state.
///
/// Pipeline object definitions are passed to the [PutPipelineDefinition](https://docs.aws.amazon.com/datapipeline/latest/APIReference/API_PutPipelineDefinition.html) action and returned by the [GetPipelineDefinition](https://docs.aws.amazon.com/datapipeline/latest/APIReference/API_GetPipelineDefinition.html) action.
///
/// `AWS::DataPipeline::Pipeline`; `Ref` returns its `PipelineId`, a [`datapipeline::PipelineId`](kinds::datapipeline::PipelineId).
/// Changing one of these replaces it: `Description`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPipeline(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataPipeline::Pipeline",
    tags: Some(stackwright_core::TagProperty {
        name: "PipelineTags",
        format: TagFormat::List,
    }),
    rules: include_str!("pipeline.rules"),
};

impl CfnPipeline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataPipeline::Pipeline";

    /// `CfnPipeline` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the pipeline.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether to validate and start the pipeline or stop an active pipeline. By default, the value is set to `true`.
    ///
    /// `Activate`; updated in place.
    pub fn activate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Activate", value.into_value().into_node());
        self
    }

    /// A description of the pipeline.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The parameter objects used with the pipeline.
    ///
    /// `ParameterObjects`; updated in place.
    pub fn parameter_objects(
        mut self,
        value: impl IntoValue<List<ParameterObjectProperty>>,
    ) -> Self {
        self.0
            .put("ParameterObjects", value.into_value().into_node());
        self
    }

    /// The parameter values used with the pipeline.
    ///
    /// `ParameterValues`; updated in place.
    pub fn parameter_values(mut self, value: impl IntoValue<List<ParameterValueProperty>>) -> Self {
        self.0
            .put("ParameterValues", value.into_value().into_node());
        self
    }

    /// The objects that define the pipeline. These objects overwrite the existing pipeline definition. Not all objects, fields, and values can be updated. For information about restrictions, see [Editing Your Pipeline](https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-manage-pipeline-modify-console.html) in the *AWS Data Pipeline Developer Guide*.
    ///
    /// `PipelineObjects`; updated in place.
    pub fn pipeline_objects(mut self, value: impl IntoValue<List<PipelineObjectProperty>>) -> Self {
        self.0
            .put("PipelineObjects", value.into_value().into_node());
        self
    }

    /// A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions. For more information, see [Controlling Access to Pipelines and Resources](https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-control-access.html) in the *AWS Data Pipeline Developer Guide*.
    ///
    /// `PipelineTags`; updated in place.
    pub fn pipeline_tags(mut self, value: impl IntoValue<List<PipelineTagProperty>>) -> Self {
        self.0.put("PipelineTags", value.into_value().into_node());
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

impl Construct for CfnPipeline {
    type Handle = CfnPipelineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPipelineRef {
        CfnPipelineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPipeline`] of a stack.
pub struct CfnPipelineRef(NodeRef);

impl Clone for CfnPipelineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPipelineRef {}
impl AsNode for CfnPipelineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPipelineRef {
    /// What `Ref` returns: its `PipelineId`, a [`datapipeline::PipelineId`](kinds::datapipeline::PipelineId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datapipeline::PipelineId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ID of the pipeline.
    ///
    /// `Fn::GetAtt` of `PipelineId`.
    #[inline]
    pub fn attr_pipeline_id(&self) -> Value<kinds::datapipeline::PipelineId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PipelineId")))
    }
}

impl IntoValue<kinds::datapipeline::PipelineId> for &CfnPipelineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datapipeline::PipelineId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A key-value pair that describes a property of a `PipelineObject`. The value is specified as either a string value ( `StringValue`) or a reference to another object ( `RefValue`) but not as both. To view fields for a data pipeline object, see [Pipeline Object Reference](https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-pipeline-objects.html) in the *AWS Data Pipeline Developer Guide*.
///
/// The property type `Field` of `AWS::DataPipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldProperty(Object);

impl FieldProperty {
    /// `FieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Specifies the name of a field for a particular object.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// A field value that you specify as an identifier of another object in the same pipeline definition.
    ///
    /// > You can specify the field value as either a string value ( `StringValue`) or a reference to another object ( `RefValue`), but not both.
    ///
    /// Required if the key that you are using requires it.
    ///
    /// `RefValue`.
    pub fn ref_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefValue", value.into_value().into_node());
        self
    }

    /// A field value that you specify as a string. To view valid values for a particular field, see [Pipeline Object Reference](https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-pipeline-objects.html) in the *AWS Data Pipeline Developer Guide*.
    ///
    /// > You can specify the field value as either a string value ( `StringValue`) or a reference to another object ( `RefValue`), but not both.
    ///
    /// Required if the key that you are using requires it.
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

impl Kind for FieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldProperty> for FieldProperty {}
impl From<FieldProperty> for Node {
    #[inline]
    fn from(value: FieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldProperty> for FieldProperty {
    #[inline]
    fn into_value(self) -> Value<FieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Attribute` is a property of `ParameterObject` that defines the attributes of a parameter object as key-value pairs.
///
/// The property type `ParameterAttribute` of `AWS::DataPipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterAttributeProperty(Object);

impl ParameterAttributeProperty {
    /// `ParameterAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The field identifier.
    /// - `string_value`: The field value, expressed as a String.
    pub fn new(key: impl IntoValue<String>, string_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("StringValue", string_value.into_value().into_node());
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

impl Kind for ParameterAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterAttributeProperty> for ParameterAttributeProperty {}
impl From<ParameterAttributeProperty> for Node {
    #[inline]
    fn from(value: ParameterAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterAttributeProperty> for ParameterAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a parameter object.
///
/// The property type `ParameterObject` of `AWS::DataPipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterObjectProperty(Object);

impl ParameterObjectProperty {
    /// `ParameterObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: The attributes of the parameter object.
    /// - `id`: The ID of the parameter object.
    pub fn new(
        attributes: impl IntoValue<List<ParameterAttributeProperty>>,
        id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
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

impl Kind for ParameterObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterObjectProperty> for ParameterObjectProperty {}
impl From<ParameterObjectProperty> for Node {
    #[inline]
    fn from(value: ParameterObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterObjectProperty> for ParameterObjectProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A value or list of parameter values.
///
/// The property type `ParameterValue` of `AWS::DataPipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterValueProperty(Object);

impl ParameterValueProperty {
    /// `ParameterValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID of the parameter value.
    /// - `string_value`: The field value, expressed as a String.
    pub fn new(id: impl IntoValue<String>, string_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("StringValue", string_value.into_value().into_node());
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

impl Kind for ParameterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterValueProperty> for ParameterValueProperty {}
impl From<ParameterValueProperty> for Node {
    #[inline]
    fn from(value: ParameterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterValueProperty> for ParameterValueProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// PipelineObject is property of the AWS::DataPipeline::Pipeline resource that contains information about a pipeline object. This can be a logical, physical, or physical attempt pipeline object. The complete set of components of a pipeline defines the pipeline.
///
/// The property type `PipelineObject` of `AWS::DataPipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipelineObjectProperty(Object);

impl PipelineObjectProperty {
    /// `PipelineObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: Key-value pairs that define the properties of the object.
    /// - `id`: The ID of the object.
    /// - `name`: The name of the object.
    pub fn new(
        fields: impl IntoValue<List<FieldProperty>>,
        id: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for PipelineObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipelineObjectProperty> for PipelineObjectProperty {}
impl From<PipelineObjectProperty> for Node {
    #[inline]
    fn from(value: PipelineObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipelineObjectProperty> for PipelineObjectProperty {
    #[inline]
    fn into_value(self) -> Value<PipelineObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions. For more information, see [Controlling Access to Pipelines and Resources](https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-control-access.html) in the *AWS Data Pipeline Developer Guide*.
///
/// The property type `PipelineTag` of `AWS::DataPipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipelineTagProperty(Object);

impl PipelineTagProperty {
    /// `PipelineTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key name of a tag.
    /// - `value`: The value to associate with the key name.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for PipelineTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipelineTagProperty> for PipelineTagProperty {}
impl From<PipelineTagProperty> for Node {
    #[inline]
    fn from(value: PipelineTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipelineTagProperty> for PipelineTagProperty {
    #[inline]
    fn into_value(self) -> Value<PipelineTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
