// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Asset` and its property types.

use crate::l1::*;

/// Creates an asset from an existing asset model. For more information, see [Creating assets](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/create-assets.html) in the *AWS IoT SiteWise User Guide*.
///
/// `AWS::IoTSiteWise::Asset`; `Ref` returns its `AssetId`, a [`iotsitewise::AssetId`](kinds::iotsitewise::AssetId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAsset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Asset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("asset.rules"),
};

impl CfnAsset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Asset";

    /// `CfnAsset` with its required properties, in alphabetical order:
    ///
    /// - `asset_model_id`: The ID of the asset model from which to create the asset.
    /// - `asset_name`: A friendly name for the asset.
    pub fn new(
        asset_model_id: impl IntoValue<kinds::iotsitewise::AssetModelId>,
        asset_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssetModelId", asset_model_id.into_value().into_node());
        object_.put("AssetName", asset_name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the asset, in UUID format.
    ///
    /// `AssetDescription`; updated in place.
    pub fn asset_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssetDescription", value.into_value().into_node());
        self
    }

    /// The external ID of the asset model composite model. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `AssetExternalId`; updated in place.
    pub fn asset_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssetExternalId", value.into_value().into_node());
        self
    }

    /// A list of asset hierarchies that each contain a `hierarchyId`. A hierarchy specifies allowed parent/child asset relationships.
    ///
    /// `AssetHierarchies`; updated in place.
    pub fn asset_hierarchies(
        mut self,
        value: impl IntoValue<List<AssetHierarchyProperty>>,
    ) -> Self {
        self.0
            .put("AssetHierarchies", value.into_value().into_node());
        self
    }

    /// The list of asset properties for the asset.
    ///
    /// This object doesn't include properties that you define in composite models. You can find composite model properties in the `assetCompositeModels` object.
    ///
    /// `AssetProperties`; updated in place.
    pub fn asset_properties(mut self, value: impl IntoValue<List<AssetPropertyProperty>>) -> Self {
        self.0
            .put("AssetProperties", value.into_value().into_node());
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

impl Construct for CfnAsset {
    type Handle = CfnAssetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssetRef {
        CfnAssetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAsset`] of a stack.
pub struct CfnAssetRef(NodeRef);

impl Clone for CfnAssetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssetRef {}
impl AsNode for CfnAssetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssetRef {
    /// What `Ref` returns: its `AssetId`, a [`iotsitewise::AssetId`](kinds::iotsitewise::AssetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::AssetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the asset.
    ///
    /// `Fn::GetAtt` of `AssetArn`.
    #[inline]
    pub fn attr_asset_arn(&self) -> Value<kinds::iotsitewise::AssetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssetArn")))
    }

    /// The ID of the asset.
    ///
    /// `Fn::GetAtt` of `AssetId`.
    #[inline]
    pub fn attr_asset_id(&self) -> Value<kinds::iotsitewise::AssetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssetId")))
    }
}

impl IntoValue<kinds::iotsitewise::AssetId> for &CfnAssetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::AssetId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotsitewise::AssetArn> for &CfnAssetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::AssetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssetArn")))
    }
}

/// Describes an asset hierarchy that contains a hierarchy's name and ID.
///
/// The property type `AssetHierarchy` of `AWS::IoTSiteWise::Asset`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetHierarchyProperty(Object);

impl AssetHierarchyProperty {
    /// `AssetHierarchyProperty` with its required properties, in alphabetical order:
    ///
    /// - `child_asset_id`: The Id of the child asset.
    pub fn new(child_asset_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChildAssetId", child_asset_id.into_value().into_node());
        Self(object_)
    }

    /// The external ID of the hierarchy, if it has one. When you update an asset hierarchy, you may assign an external ID if it doesn't already have one. You can't change the external ID of an asset hierarchy that already has one. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The ID of the hierarchy. This ID is a `hierarchyId`.
    ///
    /// > This is a return value and can't be set.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The ID of the hierarchy. This ID is a `hierarchyId`.
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

impl Kind for AssetHierarchyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetHierarchyProperty> for AssetHierarchyProperty {}
impl From<AssetHierarchyProperty> for Node {
    #[inline]
    fn from(value: AssetHierarchyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetHierarchyProperty> for AssetHierarchyProperty {
    #[inline]
    fn into_value(self) -> Value<AssetHierarchyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains asset property information.
///
/// The property type `AssetProperty` of `AWS::IoTSiteWise::Asset`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetPropertyProperty(Object);

impl AssetPropertyProperty {
    /// `AssetPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The alias that identifies the property, such as an OPC-UA server data stream path (for example, `/company/windfarm/3/turbine/7/temperature`). For more information, see [Mapping industrial data streams to asset properties](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/connect-data-streams.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `Alias`.
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alias", value.into_value().into_node());
        self
    }

    /// The external ID of the property. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The ID of the asset property.
    ///
    /// > This is a return value and can't be set.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The `LogicalID` of the asset property.
    ///
    /// `LogicalId`.
    pub fn logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogicalId", value.into_value().into_node());
        self
    }

    /// The MQTT notification state (enabled or disabled) for this asset property. When the notification state is enabled, AWS IoT SiteWise publishes property value updates to a unique MQTT topic. For more information, see [Interacting with other services](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/interact-with-other-services.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// If you omit this parameter, the notification state is set to `DISABLED`.
    ///
    /// `NotificationState`; one of `ENABLED`, `DISABLED`.
    pub fn notification_state(mut self, value: impl IntoValue<NotificationState>) -> Self {
        self.0
            .put("NotificationState", value.into_value().into_node());
        self
    }

    /// The unit (such as `Newtons` or `RPM`) of the asset property.
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

impl Kind for AssetPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetPropertyProperty> for AssetPropertyProperty {}
impl From<AssetPropertyProperty> for Node {
    #[inline]
    fn from(value: AssetPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetPropertyProperty> for AssetPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<AssetPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `NotificationState` of a `AssetProperty` of `AWS::IoTSiteWise::Asset`.
pub enum NotificationState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for NotificationState {}
#[diagnostic::do_not_recommend]
impl TextKind for NotificationState {}
#[diagnostic::do_not_recommend]
impl IdKind for NotificationState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NotificationState {}
#[diagnostic::do_not_recommend]
impl IntoValue<NotificationState> for NotificationState {
    #[inline]
    fn into_value(self) -> Value<NotificationState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
