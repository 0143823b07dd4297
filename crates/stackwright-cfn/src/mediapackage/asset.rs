// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackage::Asset` and its property types.

use crate::l1::*;

/// Creates an asset to ingest VOD content.
///
/// After it's created, the asset starts ingesting content and generates playback URLs for the packaging configurations associated with it. When ingest is complete, downstream devices use the appropriate URL to request VOD content from AWS Elemental MediaPackage.
///
/// `AWS::MediaPackage::Asset`; `Ref` returns its `Id`, a [`mediapackage::AssetId`](kinds::mediapackage::AssetId).
/// Changing one of these replaces it: `Id`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAsset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackage::Asset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("asset.rules"),
};

impl CfnAsset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackage::Asset";

    /// `CfnAsset` with its required properties, in alphabetical order:
    ///
    /// - `id`: Unique identifier that you assign to the asset.
    /// - `packaging_group_id`: The ID of the packaging group associated with this asset.
    /// - `source_arn`: The ARN for the source content in Amazon S3.
    /// - `source_role_arn`: The ARN for the IAM role that provides AWS Elemental MediaPackage access to the Amazon S3 bucket where the source content is stored.
    pub fn new(
        id: impl IntoValue<String>,
        packaging_group_id: impl IntoValue<kinds::mediapackage::PackagingGroupId>,
        source_arn: impl IntoValue<String>,
        source_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put(
            "PackagingGroupId",
            packaging_group_id.into_value().into_node(),
        );
        object_.put("SourceArn", source_arn.into_value().into_node());
        object_.put("SourceRoleArn", source_role_arn.into_value().into_node());
        Self(object_)
    }

    /// List of playback endpoints that are available for this asset.
    ///
    /// `EgressEndpoints`; updated in place.
    pub fn egress_endpoints(mut self, value: impl IntoValue<List<EgressEndpointProperty>>) -> Self {
        self.0
            .put("EgressEndpoints", value.into_value().into_node());
        self
    }

    /// Unique identifier for this asset, as it's configured in the key provider service.
    ///
    /// `ResourceId`; updated in place.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// The tags to assign to the asset.
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
    /// What `Ref` returns: its `Id`, a [`mediapackage::AssetId`](kinds::mediapackage::AssetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediapackage::AssetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the asset. You can get this from the response to any request to the asset.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediapackage::AssetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the asset was initially submitted for ingest.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }
}

impl IntoValue<kinds::mediapackage::AssetId> for &CfnAssetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::AssetId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediapackage::AssetArn> for &CfnAssetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::AssetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The playback endpoint for a packaging configuration on an asset.
///
/// The property type `EgressEndpoint` of `AWS::MediaPackage::Asset`.
#[must_use = "a property type does nothing until it is set"]
pub struct EgressEndpointProperty(Object);

impl EgressEndpointProperty {
    /// `EgressEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `packaging_configuration_id`: The ID of a packaging configuration that's applied to this asset.
    /// - `url`: The URL that's used to request content from this endpoint.
    pub fn new(
        packaging_configuration_id: impl IntoValue<kinds::mediapackage::PackagingConfigurationId>,
        url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PackagingConfigurationId",
            packaging_configuration_id.into_value().into_node(),
        );
        object_.put("Url", url.into_value().into_node());
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

impl Kind for EgressEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EgressEndpointProperty> for EgressEndpointProperty {}
impl From<EgressEndpointProperty> for Node {
    #[inline]
    fn from(value: EgressEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EgressEndpointProperty> for EgressEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<EgressEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
