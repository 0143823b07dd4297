// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::ComputationModel` and its property types.

use crate::l1::*;

/// Create a computation model with a configuration and data binding.
///
/// `AWS::IoTSiteWise::ComputationModel`; `Ref` returns its `ComputationModelId`, a [`iotsitewise::ComputationModelId`](kinds::iotsitewise::ComputationModelId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnComputationModel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::ComputationModel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("computation_model.rules"),
};

impl CfnComputationModel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::ComputationModel";

    /// `CfnComputationModel` with its required properties, in alphabetical order:
    ///
    /// - `computation_model_configuration`: The configuration for the computation model.
    /// - `computation_model_data_binding`: The data binding for the computation model.
    /// - `computation_model_name`: The name of the computation model.
    pub fn new(
        computation_model_configuration: impl IntoValue<ComputationModelConfigurationProperty>,
        computation_model_data_binding: impl IntoValue<Map<ComputationModelDataBindingValueProperty>>,
        computation_model_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComputationModelConfiguration",
            computation_model_configuration.into_value().into_node(),
        );
        object_.put(
            "ComputationModelDataBinding",
            computation_model_data_binding.into_value().into_node(),
        );
        object_.put(
            "ComputationModelName",
            computation_model_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the computation model.
    ///
    /// `ComputationModelDescription`; updated in place.
    pub fn computation_model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ComputationModelDescription",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of key-value pairs that contain metadata for the asset. For more information, see [Tagging your AWS IoT SiteWise resources](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/tag-resources.html) in the *AWS IoT SiteWise User Guide*.
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

impl Construct for CfnComputationModel {
    type Handle = CfnComputationModelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnComputationModelRef {
        CfnComputationModelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnComputationModel`] of a stack.
pub struct CfnComputationModelRef(NodeRef);

impl Clone for CfnComputationModelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnComputationModelRef {}
impl AsNode for CfnComputationModelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnComputationModelRef {
    /// What `Ref` returns: its `ComputationModelId`, a [`iotsitewise::ComputationModelId`](kinds::iotsitewise::ComputationModelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::ComputationModelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the computation model, which has the following format.
    ///
    /// `arn:${Partition}:iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}`
    ///
    /// `Fn::GetAtt` of `ComputationModelArn`.
    #[inline]
    pub fn attr_computation_model_arn(&self) -> Value<kinds::iotsitewise::ComputationModelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComputationModelArn")))
    }

    /// The ID of the computation model.
    ///
    /// `Fn::GetAtt` of `ComputationModelId`.
    #[inline]
    pub fn attr_computation_model_id(&self) -> Value<kinds::iotsitewise::ComputationModelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComputationModelId")))
    }
}

impl IntoValue<kinds::iotsitewise::ComputationModelId> for &CfnComputationModelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::ComputationModelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotsitewise::ComputationModelArn> for &CfnComputationModelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::ComputationModelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComputationModelArn")))
    }
}

/// Contains the configuration for anomaly detection computation models.
///
/// The property type `AnomalyDetectionComputationModelConfiguration` of `AWS::IoTSiteWise::ComputationModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnomalyDetectionComputationModelConfigurationProperty(Object);

impl AnomalyDetectionComputationModelConfigurationProperty {
    /// `AnomalyDetectionComputationModelConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_properties`: The list of input properties for the anomaly detection model.
    /// - `result_property`: The property where the anomaly detection results will be stored.
    pub fn new(
        input_properties: impl IntoValue<String>,
        result_property: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputProperties", input_properties.into_value().into_node());
        object_.put("ResultProperty", result_property.into_value().into_node());
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

impl Kind for AnomalyDetectionComputationModelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnomalyDetectionComputationModelConfigurationProperty>
    for AnomalyDetectionComputationModelConfigurationProperty
{
}
impl From<AnomalyDetectionComputationModelConfigurationProperty> for Node {
    #[inline]
    fn from(value: AnomalyDetectionComputationModelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnomalyDetectionComputationModelConfigurationProperty>
    for AnomalyDetectionComputationModelConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AnomalyDetectionComputationModelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an `assetModelProperty` binding value.
///
/// The property type `AssetModelPropertyBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetModelPropertyBindingValueProperty(Object);

impl AssetModelPropertyBindingValueProperty {
    /// `AssetModelPropertyBindingValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `asset_model_id`: The ID of the asset model, in UUID format.
    /// - `property_id`: The ID of the asset model property used in data binding value.
    pub fn new(
        asset_model_id: impl IntoValue<kinds::iotsitewise::AssetModelId>,
        property_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssetModelId", asset_model_id.into_value().into_node());
        object_.put("PropertyId", property_id.into_value().into_node());
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

impl Kind for AssetModelPropertyBindingValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetModelPropertyBindingValueProperty> for AssetModelPropertyBindingValueProperty {}
impl From<AssetModelPropertyBindingValueProperty> for Node {
    #[inline]
    fn from(value: AssetModelPropertyBindingValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetModelPropertyBindingValueProperty> for AssetModelPropertyBindingValueProperty {
    #[inline]
    fn into_value(self) -> Value<AssetModelPropertyBindingValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a data binding value referencing a specific asset property. It's used to bind computation model variables to actual asset property values for processing.
///
/// The property type `AssetPropertyBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetPropertyBindingValueProperty(Object);

impl AssetPropertyBindingValueProperty {
    /// `AssetPropertyBindingValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `asset_id`: The ID of the asset containing the property.
    /// - `property_id`: The ID of the property within the asset.
    pub fn new(
        asset_id: impl IntoValue<kinds::iotsitewise::AssetId>,
        property_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssetId", asset_id.into_value().into_node());
        object_.put("PropertyId", property_id.into_value().into_node());
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

impl Kind for AssetPropertyBindingValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetPropertyBindingValueProperty> for AssetPropertyBindingValueProperty {}
impl From<AssetPropertyBindingValueProperty> for Node {
    #[inline]
    fn from(value: AssetPropertyBindingValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetPropertyBindingValueProperty> for AssetPropertyBindingValueProperty {
    #[inline]
    fn into_value(self) -> Value<AssetPropertyBindingValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the computation model.
///
/// The property type `ComputationModelConfiguration` of `AWS::IoTSiteWise::ComputationModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputationModelConfigurationProperty(Object);

impl ComputationModelConfigurationProperty {
    /// `ComputationModelConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for the anomaly detection type of computation model.
    ///
    /// `AnomalyDetection`.
    pub fn anomaly_detection(
        mut self,
        value: impl IntoValue<AnomalyDetectionComputationModelConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AnomalyDetection", value.into_value().into_node());
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

impl Kind for ComputationModelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputationModelConfigurationProperty> for ComputationModelConfigurationProperty {}
impl From<ComputationModelConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComputationModelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputationModelConfigurationProperty> for ComputationModelConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComputationModelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains computation model data binding value information, which can be one of `assetModelProperty`, `list`.
///
/// The property type `ComputationModelDataBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputationModelDataBindingValueProperty(Object);

impl ComputationModelDataBindingValueProperty {
    /// `ComputationModelDataBindingValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies an asset model property data binding value.
    ///
    /// `AssetModelProperty`.
    pub fn asset_model_property(
        mut self,
        value: impl IntoValue<AssetModelPropertyBindingValueProperty>,
    ) -> Self {
        self.0
            .put("AssetModelProperty", value.into_value().into_node());
        self
    }

    /// The asset property value used for computation model data binding.
    ///
    /// `AssetProperty`.
    pub fn asset_property(
        mut self,
        value: impl IntoValue<AssetPropertyBindingValueProperty>,
    ) -> Self {
        self.0.put("AssetProperty", value.into_value().into_node());
        self
    }

    /// Specifies a list of data binding value.
    ///
    /// `List`.
    pub fn list(
        mut self,
        value: impl IntoValue<List<ComputationModelDataBindingValueProperty>>,
    ) -> Self {
        self.0.put("List", value.into_value().into_node());
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

impl Kind for ComputationModelDataBindingValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputationModelDataBindingValueProperty>
    for ComputationModelDataBindingValueProperty
{
}
impl From<ComputationModelDataBindingValueProperty> for Node {
    #[inline]
    fn from(value: ComputationModelDataBindingValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputationModelDataBindingValueProperty>
    for ComputationModelDataBindingValueProperty
{
    #[inline]
    fn into_value(self) -> Value<ComputationModelDataBindingValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
