// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::AssetModel` and its property types.

use crate::l1::*;

/// Creates an asset model from specified property and hierarchy definitions. You create assets from asset models. With asset models, you can easily create assets of the same type that have standardized definitions. Each asset created from a model inherits the asset model's property and hierarchy definitions. For more information, see [Defining asset models](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/define-models.html) in the *AWS IoT SiteWise User Guide*.
///
/// You can create three types of asset models, `ASSET_MODEL`, `COMPONENT_MODEL`, or an `INTERFACE`.
///
/// - *ASSET_MODEL* – (default) An asset model that you can use to create assets. Can't be included as a component in another asset model.
/// - *COMPONENT_MODEL* – A reusable component that you can include in the composite models of other asset models. You can't create assets directly from this type of asset model.
/// - *INTERFACE* – An interface is a type of model that defines a standard structure that can be applied to different asset models.
///
/// `AWS::IoTSiteWise::AssetModel`; `Ref` returns its `AssetModelId`, a [`iotsitewise::AssetModelId`](kinds::iotsitewise::AssetModelId).
/// Changing one of these replaces it: `AssetModelType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssetModel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::AssetModel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("asset_model.rules"),
};

impl CfnAssetModel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::AssetModel";

    /// `CfnAssetModel` with its required properties, in alphabetical order:
    ///
    /// - `asset_model_name`: A unique name for the asset model.
    pub fn new(asset_model_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssetModelName", asset_model_name.into_value().into_node());
        Self(object_)
    }

    /// The composite models that are part of this asset model. It groups properties (such as attributes, measurements, transforms, and metrics) and child composite models that model parts of your industrial equipment. Each composite model has a type that defines the properties that the composite model supports. Use composite models to define alarms on this asset model.
    ///
    /// > When creating custom composite models, you need to use [CreateAssetModelCompositeModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_CreateAssetModelCompositeModel.html). For more information, see [Creating custom composite models (Components)](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/create-custom-composite-models.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `AssetModelCompositeModels`; updated in place.
    pub fn asset_model_composite_models(
        mut self,
        value: impl IntoValue<List<AssetModelCompositeModelProperty>>,
    ) -> Self {
        self.0
            .put("AssetModelCompositeModels", value.into_value().into_node());
        self
    }

    /// A description for the asset model.
    ///
    /// `AssetModelDescription`; updated in place.
    pub fn asset_model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssetModelDescription", value.into_value().into_node());
        self
    }

    /// The external ID of the asset model. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `AssetModelExternalId`; updated in place.
    pub fn asset_model_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssetModelExternalId", value.into_value().into_node());
        self
    }

    /// The hierarchy definitions of the asset model. Each hierarchy specifies an asset model whose assets can be children of any other assets created from this asset model. For more information, see [Asset hierarchies](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-hierarchies.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// You can specify up to 10 hierarchies per asset model. For more information, see [Quotas](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/quotas.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `AssetModelHierarchies`; updated in place.
    pub fn asset_model_hierarchies(
        mut self,
        value: impl IntoValue<List<AssetModelHierarchyProperty>>,
    ) -> Self {
        self.0
            .put("AssetModelHierarchies", value.into_value().into_node());
        self
    }

    /// The property definitions of the asset model. For more information, see [Asset properties](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-properties.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// You can specify up to 200 properties per asset model. For more information, see [Quotas](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/quotas.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `AssetModelProperties`; updated in place.
    pub fn asset_model_properties(
        mut self,
        value: impl IntoValue<List<AssetModelPropertyProperty>>,
    ) -> Self {
        self.0
            .put("AssetModelProperties", value.into_value().into_node());
        self
    }

    /// The type of asset model.
    ///
    /// - *ASSET_MODEL* – (default) An asset model that you can use to create assets. Can't be included as a component in another asset model.
    /// - *COMPONENT_MODEL* – A reusable component that you can include in the composite models of other asset models. You can't create assets directly from this type of asset model.
    /// - *INTERFACE* – An interface is a type of model that defines a standard structure that can be applied to different asset models.
    ///
    /// `AssetModelType`; an update replaces the resource.
    pub fn asset_model_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssetModelType", value.into_value().into_node());
        self
    }

    /// a list of asset model and interface relationships
    ///
    /// `EnforcedAssetModelInterfaceRelationships`; updated in place.
    pub fn enforced_asset_model_interface_relationships(
        mut self,
        value: impl IntoValue<List<EnforcedAssetModelInterfaceRelationshipProperty>>,
    ) -> Self {
        self.0.put(
            "EnforcedAssetModelInterfaceRelationships",
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

impl Construct for CfnAssetModel {
    type Handle = CfnAssetModelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssetModelRef {
        CfnAssetModelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssetModel`] of a stack.
pub struct CfnAssetModelRef(NodeRef);

impl Clone for CfnAssetModelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssetModelRef {}
impl AsNode for CfnAssetModelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssetModelRef {
    /// What `Ref` returns: its `AssetModelId`, a [`iotsitewise::AssetModelId`](kinds::iotsitewise::AssetModelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::AssetModelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the asset model, which has the following format.
    ///
    /// `Fn::GetAtt` of `AssetModelArn`.
    #[inline]
    pub fn attr_asset_model_arn(&self) -> Value<kinds::iotsitewise::AssetModelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssetModelArn")))
    }

    /// The ID of the asset model.
    ///
    /// `Fn::GetAtt` of `AssetModelId`.
    #[inline]
    pub fn attr_asset_model_id(&self) -> Value<kinds::iotsitewise::AssetModelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssetModelId")))
    }
}

impl IntoValue<kinds::iotsitewise::AssetModelId> for &CfnAssetModelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::AssetModelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotsitewise::AssetModelArn> for &CfnAssetModelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::AssetModelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssetModelArn")))
    }
}

/// Contains information about a composite model in an asset model. This object contains the asset property definitions that you define in the composite model.
///
/// The property type `AssetModelCompositeModel` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetModelCompositeModelProperty(Object);

impl AssetModelCompositeModelProperty {
    /// `AssetModelCompositeModelProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the composite model.
    /// - `r#type`: The type of the composite model.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The ID of a component model which is reused to create this composite model.
    ///
    /// `ComposedAssetModelId`.
    pub fn composed_asset_model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComposedAssetModelId", value.into_value().into_node());
        self
    }

    /// The asset property definitions for this composite model.
    ///
    /// `CompositeModelProperties`.
    pub fn composite_model_properties(
        mut self,
        value: impl IntoValue<List<AssetModelPropertyProperty>>,
    ) -> Self {
        self.0
            .put("CompositeModelProperties", value.into_value().into_node());
        self
    }

    /// The description of the composite model.
    ///
    /// > If the composite model is a `component-model-based` composite model, the description is inherited from the `COMPONENT_MODEL` asset model and cannot be changed.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The external ID of a composite model on this asset model. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// > One of `ExternalId` or `Path` must be specified.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The ID of the asset model composite model.
    ///
    /// > This is a return value and can't be set.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The external ID of the parent composite model. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `ParentAssetModelCompositeModelExternalId`.
    pub fn parent_asset_model_composite_model_external_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "ParentAssetModelCompositeModelExternalId",
            value.into_value().into_node(),
        );
        self
    }

    /// The structured path to the property from the root of the asset using property names. Path is used as the ID if the asset model is a derived composite model.
    ///
    /// > One of `ExternalId` or `Path` must be specified.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for AssetModelCompositeModelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetModelCompositeModelProperty> for AssetModelCompositeModelProperty {}
impl From<AssetModelCompositeModelProperty> for Node {
    #[inline]
    fn from(value: AssetModelCompositeModelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetModelCompositeModelProperty> for AssetModelCompositeModelProperty {
    #[inline]
    fn into_value(self) -> Value<AssetModelCompositeModelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an asset hierarchy that contains a hierarchy's name, ID, and child asset model ID that specifies the type of asset that can be in this hierarchy.
///
/// The property type `AssetModelHierarchy` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetModelHierarchyProperty(Object);

impl AssetModelHierarchyProperty {
    /// `AssetModelHierarchyProperty` with its required properties, in alphabetical order:
    ///
    /// - `child_asset_model_id`: The ID of the asset model, in UUID format.
    /// - `name`: The name of the asset model hierarchy that you specify by using the [CreateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_CreateAssetModel.html) or [UpdateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_UpdateAssetModel.html) API operation.
    pub fn new(child_asset_model_id: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ChildAssetModelId",
            child_asset_model_id.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The external ID (if any) provided in the [CreateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_CreateAssetModel.html) or [UpdateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_UpdateAssetModel.html) operation. You can assign an external ID by specifying this value as part of a call to [UpdateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_UpdateAssetModel.html). However, you can't change the external ID if one is already assigned. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// > One of `ExternalId` or `LogicalId` must be specified.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The ID of the asset model hierarchy. This ID is a `hierarchyId`.
    ///
    /// > This is a return value and can't be set.
    ///
    /// - If you are callling [UpdateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_UpdateAssetModel.html) to create a *new* hierarchy: You can specify its ID here, if desired. AWS IoT SiteWise automatically generates a unique ID for you, so this parameter is never required. However, if you prefer to supply your own ID instead, you can specify it here in UUID format. If you specify your own ID, it must be globally unique.
    /// - If you are calling UpdateAssetModel to modify an *existing* hierarchy: This can be either the actual ID in UUID format, or else `externalId:` followed by the external ID, if it has one. For more information, see [Referencing objects with external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-id-references) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The `LogicalID` of the asset model hierarchy. This ID is a `hierarchyLogicalId`.
    ///
    /// > One of `ExternalId` or `LogicalId` must be specified.
    ///
    /// `LogicalId`.
    pub fn logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogicalId", value.into_value().into_node());
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

impl Kind for AssetModelHierarchyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetModelHierarchyProperty> for AssetModelHierarchyProperty {}
impl From<AssetModelHierarchyProperty> for Node {
    #[inline]
    fn from(value: AssetModelHierarchyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetModelHierarchyProperty> for AssetModelHierarchyProperty {
    #[inline]
    fn into_value(self) -> Value<AssetModelHierarchyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an asset model property.
///
/// The property type `AssetModelProperty` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetModelPropertyProperty(Object);

impl AssetModelPropertyProperty {
    /// `AssetModelPropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_type`: The data type of the asset model property.
    /// - `name`: The name of the asset model property.
    /// - `r#type`: Contains a property type, which can be one of `attribute`, `measurement`, `metric`, or `transform`.
    pub fn new(
        data_type: impl IntoValue<DataType>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<PropertyTypeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataType", data_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The data type of the structure for this property. This parameter exists on properties that have the `STRUCT` data type.
    ///
    /// `DataTypeSpec`; one of `AWS/ALARM_STATE`.
    pub fn data_type_spec(mut self, value: impl IntoValue<DataTypeSpec>) -> Self {
        self.0.put("DataTypeSpec", value.into_value().into_node());
        self
    }

    /// The external ID of the asset property. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// > One of `ExternalId` or `LogicalId` must be specified.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The ID of the property.
    ///
    /// > This is a return value and can't be set.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The `LogicalID` of the asset model property.
    ///
    /// > One of `ExternalId` or `LogicalId` must be specified.
    ///
    /// `LogicalId`.
    pub fn logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogicalId", value.into_value().into_node());
        self
    }

    /// The unit of the asset model property, such as `Newtons` or `RPM`.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for AssetModelPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetModelPropertyProperty> for AssetModelPropertyProperty {}
impl From<AssetModelPropertyProperty> for Node {
    #[inline]
    fn from(value: AssetModelPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetModelPropertyProperty> for AssetModelPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<AssetModelPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains an asset attribute property. For more information, see [Attributes](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-properties.html#attributes) in the *AWS IoT SiteWise User Guide*.
///
/// The property type `Attribute` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeProperty(Object);

impl AttributeProperty {
    /// `AttributeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default value of the asset model property attribute. All assets that you create from the asset model contain this attribute value. You can update an attribute's value after you create an asset. For more information, see [Updating attribute values](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/update-attribute-values.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
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

impl Kind for AttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeProperty> for AttributeProperty {}
impl From<AttributeProperty> for Node {
    #[inline]
    fn from(value: AttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeProperty> for AttributeProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about applied interface property and asset model property
///
/// The property type `EnforcedAssetModelInterfacePropertyMapping` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnforcedAssetModelInterfacePropertyMappingProperty(Object);

impl EnforcedAssetModelInterfacePropertyMappingProperty {
    /// `EnforcedAssetModelInterfacePropertyMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `interface_asset_model_property_external_id`: The external ID of the applied interface property.
    pub fn new(interface_asset_model_property_external_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InterfaceAssetModelPropertyExternalId",
            interface_asset_model_property_external_id
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// The external ID of the linked asset model property
    ///
    /// `AssetModelPropertyExternalId`.
    pub fn asset_model_property_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AssetModelPropertyExternalId",
            value.into_value().into_node(),
        );
        self
    }

    /// The logical ID of the linked asset model property
    ///
    /// `AssetModelPropertyLogicalId`.
    pub fn asset_model_property_logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AssetModelPropertyLogicalId",
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

impl Kind for EnforcedAssetModelInterfacePropertyMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnforcedAssetModelInterfacePropertyMappingProperty>
    for EnforcedAssetModelInterfacePropertyMappingProperty
{
}
impl From<EnforcedAssetModelInterfacePropertyMappingProperty> for Node {
    #[inline]
    fn from(value: EnforcedAssetModelInterfacePropertyMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnforcedAssetModelInterfacePropertyMappingProperty>
    for EnforcedAssetModelInterfacePropertyMappingProperty
{
    #[inline]
    fn into_value(self) -> Value<EnforcedAssetModelInterfacePropertyMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about applied interface hierarchy and asset model hierarchy
///
/// The property type `EnforcedAssetModelInterfaceRelationship` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnforcedAssetModelInterfaceRelationshipProperty(Object);

impl EnforcedAssetModelInterfaceRelationshipProperty {
    /// `EnforcedAssetModelInterfaceRelationshipProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the asset model that has the interface applied to it.
    ///
    /// `InterfaceAssetModelId`.
    pub fn interface_asset_model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InterfaceAssetModelId", value.into_value().into_node());
        self
    }

    /// A list of property mappings between the interface asset model and the asset model where the interface is applied.
    ///
    /// `PropertyMappings`.
    pub fn property_mappings(
        mut self,
        value: impl IntoValue<List<EnforcedAssetModelInterfacePropertyMappingProperty>>,
    ) -> Self {
        self.0
            .put("PropertyMappings", value.into_value().into_node());
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

impl Kind for EnforcedAssetModelInterfaceRelationshipProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnforcedAssetModelInterfaceRelationshipProperty>
    for EnforcedAssetModelInterfaceRelationshipProperty
{
}
impl From<EnforcedAssetModelInterfaceRelationshipProperty> for Node {
    #[inline]
    fn from(value: EnforcedAssetModelInterfaceRelationshipProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnforcedAssetModelInterfaceRelationshipProperty>
    for EnforcedAssetModelInterfaceRelationshipProperty
{
    #[inline]
    fn into_value(self) -> Value<EnforcedAssetModelInterfaceRelationshipProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains expression variable information.
///
/// The property type `ExpressionVariable` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressionVariableProperty(Object);

impl ExpressionVariableProperty {
    /// `ExpressionVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The friendly name of the variable to be used in the expression.
    /// - `value`: The variable that identifies an asset property from which to use values.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<VariableValueProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for ExpressionVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressionVariableProperty> for ExpressionVariableProperty {}
impl From<ExpressionVariableProperty> for Node {
    #[inline]
    fn from(value: ExpressionVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressionVariableProperty> for ExpressionVariableProperty {
    #[inline]
    fn into_value(self) -> Value<ExpressionVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains an asset metric property. With metrics, you can calculate aggregate functions, such as an average, maximum, or minimum, as specified through an expression. A metric maps several values to a single value (such as a sum).
///
/// The maximum number of dependent/cascading variables used in any one metric calculation is 10. Therefore, a *root* metric can have up to 10 cascading metrics in its computational dependency tree. Additionally, a metric can only have a data type of `DOUBLE` and consume properties with data types of `INTEGER` or `DOUBLE`.
///
/// For more information, see [Metrics](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-properties.html#metrics) in the *AWS IoT SiteWise User Guide*.
///
/// The property type `Metric` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricProperty(Object);

impl MetricProperty {
    /// `MetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The mathematical expression that defines the metric aggregation function.
    /// - `variables`: The list of variables used in the expression.
    /// - `window`: The window (time interval) over which AWS IoT SiteWise computes the metric's aggregation expression.
    pub fn new(
        expression: impl IntoValue<String>,
        variables: impl IntoValue<List<ExpressionVariableProperty>>,
        window: impl IntoValue<MetricWindowProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
        object_.put("Variables", variables.into_value().into_node());
        object_.put("Window", window.into_value().into_node());
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

impl Kind for MetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricProperty> for MetricProperty {}
impl From<MetricProperty> for Node {
    #[inline]
    fn from(value: MetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricProperty> for MetricProperty {
    #[inline]
    fn into_value(self) -> Value<MetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains a time interval window used for data aggregate computations (for example, average, sum, count, and so on).
///
/// The property type `MetricWindow` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricWindowProperty(Object);

impl MetricWindowProperty {
    /// `MetricWindowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The tumbling time interval window.
    ///
    /// `Tumbling`.
    pub fn tumbling(mut self, value: impl IntoValue<TumblingWindowProperty>) -> Self {
        self.0.put("Tumbling", value.into_value().into_node());
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

impl Kind for MetricWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricWindowProperty> for MetricWindowProperty {}
impl From<MetricWindowProperty> for Node {
    #[inline]
    fn from(value: MetricWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricWindowProperty> for MetricWindowProperty {
    #[inline]
    fn into_value(self) -> Value<MetricWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents one level between a composite model and the root of the asset model.
///
/// The property type `PropertyPathDefinition` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertyPathDefinitionProperty(Object);

impl PropertyPathDefinitionProperty {
    /// `PropertyPathDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the path segment.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for PropertyPathDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropertyPathDefinitionProperty> for PropertyPathDefinitionProperty {}
impl From<PropertyPathDefinitionProperty> for Node {
    #[inline]
    fn from(value: PropertyPathDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropertyPathDefinitionProperty> for PropertyPathDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<PropertyPathDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains a property type, which can be one of `attribute`, `measurement`, `metric`, or `transform`.
///
/// The property type `PropertyType` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertyTypeProperty(Object);

impl PropertyTypeProperty {
    /// `PropertyTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `type_name`: The type of property type, which can be one of `Attribute`, `Measurement`, `Metric`, or `Transform`.
    pub fn new(type_name: impl IntoValue<TypeName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TypeName", type_name.into_value().into_node());
        Self(object_)
    }

    /// Specifies an asset attribute property. An attribute generally contains static information, such as the serial number of an [IIoT](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/Internet_of_things#Industrial_applications) wind turbine.
    ///
    /// `Attribute`.
    pub fn attribute(mut self, value: impl IntoValue<AttributeProperty>) -> Self {
        self.0.put("Attribute", value.into_value().into_node());
        self
    }

    /// Specifies an asset metric property. A metric contains a mathematical expression that uses aggregate functions to process all input data points over a time interval and output a single data point, such as to calculate the average hourly temperature.
    ///
    /// `Metric`.
    pub fn metric(mut self, value: impl IntoValue<MetricProperty>) -> Self {
        self.0.put("Metric", value.into_value().into_node());
        self
    }

    /// Specifies an asset transform property. A transform contains a mathematical expression that maps a property's data points from one form to another, such as a unit conversion from Celsius to Fahrenheit.
    ///
    /// `Transform`.
    pub fn transform(mut self, value: impl IntoValue<TransformProperty>) -> Self {
        self.0.put("Transform", value.into_value().into_node());
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

impl Kind for PropertyTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropertyTypeProperty> for PropertyTypeProperty {}
impl From<PropertyTypeProperty> for Node {
    #[inline]
    fn from(value: PropertyTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropertyTypeProperty> for PropertyTypeProperty {
    #[inline]
    fn into_value(self) -> Value<PropertyTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains an asset transform property. A transform is a one-to-one mapping of a property's data points from one form to another. For example, you can use a transform to convert a Celsius data stream to Fahrenheit by applying the transformation expression to each data point of the Celsius stream. A transform can only have a data type of `DOUBLE` and consume properties with data types of `INTEGER` or `DOUBLE`.
///
/// For more information, see [Transforms](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-properties.html#transforms) in the *AWS IoT SiteWise User Guide*.
///
/// The property type `Transform` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformProperty(Object);

impl TransformProperty {
    /// `TransformProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The mathematical expression that defines the transformation function.
    /// - `variables`: The list of variables used in the expression.
    pub fn new(
        expression: impl IntoValue<String>,
        variables: impl IntoValue<List<ExpressionVariableProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
        object_.put("Variables", variables.into_value().into_node());
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

impl Kind for TransformProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformProperty> for TransformProperty {}
impl From<TransformProperty> for Node {
    #[inline]
    fn from(value: TransformProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformProperty> for TransformProperty {
    #[inline]
    fn into_value(self) -> Value<TransformProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains a tumbling window, which is a repeating fixed-sized, non-overlapping, and contiguous time window. You can use this window in metrics to aggregate data from properties and other assets.
///
/// You can use `m`, `h`, `d`, and `w` when you specify an interval or offset. Note that `m` represents minutes, `h` represents hours, `d` represents days, and `w` represents weeks. You can also use `s` to represent seconds in `offset`.
///
/// The `interval` and `offset` parameters support the [ISO 8601 format](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/ISO_8601). For example, `PT5S` represents 5 seconds, `PT5M` represents 5 minutes, and `PT5H` represents 5 hours.
///
/// The property type `TumblingWindow` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TumblingWindowProperty(Object);

impl TumblingWindowProperty {
    /// `TumblingWindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `interval`: The time interval for the tumbling window.
    pub fn new(interval: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Interval", interval.into_value().into_node());
        Self(object_)
    }

    /// The offset for the tumbling window. The `offset` parameter accepts the following:
    ///
    /// - The offset time.
    ///
    /// For example, if you specify `18h` for `offset` and `1d` for `interval`, AWS IoT SiteWise aggregates data in one of the following ways:
    ///
    /// - If you create the metric before or at 6 PM (UTC), you get the first aggregation result at 6 PM (UTC) on the day when you create the metric.
    /// - If you create the metric after 6 PM (UTC), you get the first aggregation result at 6 PM (UTC) the next day.
    /// - The ISO 8601 format.
    ///
    /// For example, if you specify `PT18H` for `offset` and `1d` for `interval`, AWS IoT SiteWise aggregates data in one of the following ways:
    ///
    /// - If you create the metric before or at 6 PM (UTC), you get the first aggregation result at 6 PM (UTC) on the day when you create the metric.
    /// - If you create the metric after 6 PM (UTC), you get the first aggregation result at 6 PM (UTC) the next day.
    /// - The 24-hour clock.
    ///
    /// For example, if you specify `00:03:00` for `offset`, `5m` for `interval`, and you create the metric at 2 PM (UTC), you get the first aggregation result at 2:03 PM (UTC). You get the second aggregation result at 2:08 PM (UTC).
    /// - The offset time zone.
    ///
    /// For example, if you specify `2021-07-23T18:00-08` for `offset` and `1d` for `interval`, AWS IoT SiteWise aggregates data in one of the following ways:
    ///
    /// - If you create the metric before or at 6 PM (PST), you get the first aggregation result at 6 PM (PST) on the day when you create the metric.
    /// - If you create the metric after 6 PM (PST), you get the first aggregation result at 6 PM (PST) the next day.
    ///
    /// `Offset`.
    pub fn offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Offset", value.into_value().into_node());
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

impl Kind for TumblingWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TumblingWindowProperty> for TumblingWindowProperty {}
impl From<TumblingWindowProperty> for Node {
    #[inline]
    fn from(value: TumblingWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TumblingWindowProperty> for TumblingWindowProperty {
    #[inline]
    fn into_value(self) -> Value<TumblingWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies a property value used in an expression.
///
/// The property type `VariableValue` of `AWS::IoTSiteWise::AssetModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VariableValueProperty(Object);

impl VariableValueProperty {
    /// `VariableValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The external ID of the hierarchy being referenced. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `HierarchyExternalId`.
    pub fn hierarchy_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HierarchyExternalId", value.into_value().into_node());
        self
    }

    /// The ID of the hierarchy to query for the property ID. You can use the hierarchy's name instead of the hierarchy's ID. If the hierarchy has an external ID, you can specify `externalId:` followed by the external ID. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// You use a hierarchy ID instead of a model ID because you can have several hierarchies using the same model and therefore the same `propertyId`. For example, you might have separately grouped assets that come from the same asset model. For more information, see [Asset hierarchies](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-hierarchies.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `HierarchyId`.
    pub fn hierarchy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HierarchyId", value.into_value().into_node());
        self
    }

    /// The `LogicalID` of the hierarchy to query for the `PropertyLogicalID`.
    ///
    /// You use a `hierarchyLogicalID` instead of a model ID because you can have several hierarchies using the same model and therefore the same property. For example, you might have separately grouped assets that come from the same asset model. For more information, see [Defining relationships between asset models (hierarchies)](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-hierarchies.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `HierarchyLogicalId`.
    pub fn hierarchy_logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HierarchyLogicalId", value.into_value().into_node());
        self
    }

    /// The external ID of the property being referenced. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `PropertyExternalId`.
    pub fn property_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PropertyExternalId", value.into_value().into_node());
        self
    }

    /// The ID of the property to use as the variable. You can use the property `name` if it's from the same asset model. If the property has an external ID, you can specify `externalId:` followed by the external ID. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// > This is a return value and can't be set.
    ///
    /// `PropertyId`.
    pub fn property_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PropertyId", value.into_value().into_node());
        self
    }

    /// The `LogicalID` of the property that is being referenced.
    ///
    /// `PropertyLogicalId`.
    pub fn property_logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PropertyLogicalId", value.into_value().into_node());
        self
    }

    /// The path of the property. Each step of the path is the name of the step. See the following example:
    ///
    /// `PropertyPath: Name: AssetModelName Name: Composite1 Name: NestedComposite`
    ///
    /// `PropertyPath`.
    pub fn property_path(
        mut self,
        value: impl IntoValue<List<PropertyPathDefinitionProperty>>,
    ) -> Self {
        self.0.put("PropertyPath", value.into_value().into_node());
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

impl Kind for VariableValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VariableValueProperty> for VariableValueProperty {}
impl From<VariableValueProperty> for Node {
    #[inline]
    fn from(value: VariableValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VariableValueProperty> for VariableValueProperty {
    #[inline]
    fn into_value(self) -> Value<VariableValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataType` of a `AssetModelProperty` of `AWS::IoTSiteWise::AssetModel`.
pub enum DataType {
    /// `BOOLEAN`.
    Boolean,
    /// `DOUBLE`.
    Double,
    /// `INTEGER`.
    Integer,
    /// `STRING`.
    String_,
    /// `STRUCT`.
    Struct,
}

#[diagnostic::do_not_recommend]
impl Kind for DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataType> for DataType {
    #[inline]
    fn into_value(self) -> Value<DataType> {
        const VALUES: &[&str] = &["BOOLEAN", "DOUBLE", "INTEGER", "STRING", "STRUCT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataTypeSpec` of a `AssetModelProperty` of `AWS::IoTSiteWise::AssetModel`.
pub enum DataTypeSpec {
    /// `AWS/ALARM_STATE`.
    AwsAlarmState,
}

#[diagnostic::do_not_recommend]
impl Kind for DataTypeSpec {}
#[diagnostic::do_not_recommend]
impl TextKind for DataTypeSpec {}
#[diagnostic::do_not_recommend]
impl IdKind for DataTypeSpec {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataTypeSpec {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataTypeSpec> for DataTypeSpec {
    #[inline]
    fn into_value(self) -> Value<DataTypeSpec> {
        const VALUES: &[&str] = &["AWS/ALARM_STATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TypeName` of a `PropertyType` of `AWS::IoTSiteWise::AssetModel`.
pub enum TypeName {
    /// `Attribute`.
    Attribute,
    /// `Measurement`.
    Measurement,
    /// `Metric`.
    Metric,
    /// `Transform`.
    Transform,
}

#[diagnostic::do_not_recommend]
impl Kind for TypeName {}
#[diagnostic::do_not_recommend]
impl TextKind for TypeName {}
#[diagnostic::do_not_recommend]
impl IdKind for TypeName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TypeName {}
#[diagnostic::do_not_recommend]
impl IntoValue<TypeName> for TypeName {
    #[inline]
    fn into_value(self) -> Value<TypeName> {
        const VALUES: &[&str] = &["Attribute", "Measurement", "Metric", "Transform"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
