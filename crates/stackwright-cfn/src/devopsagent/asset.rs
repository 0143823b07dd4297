// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsAgent::Asset` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DevOpsAgent::Asset. An asset attached to an existing AWS DevOps Agent Space. Customer-creatable types include skill, agents_md, and attachment; call ListAssetTypes for the current authoritative set.
///
/// `AWS::DevOpsAgent::Asset`; `Ref` returns the physical id, which is made of `AgentSpaceId`, `AssetId`.
/// Changing one of these replaces it: `AgentSpaceId`, `AssetType`.
/// Attributes: `Arn`, `AssetId`, `CreatedAt`, `UpdatedAt`, `Version`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAsset(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsAgent::Asset",
    tags: None,
    rules: include_str!("asset.rules"),
};

impl CfnAsset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsAgent::Asset";

    /// `CfnAsset` with its required properties, in alphabetical order:
    ///
    /// - `agent_space_id`: The unique identifier of the parent Agent Space.
    /// - `asset_type`: The type of asset.
    pub fn new(
        agent_space_id: impl IntoValue<kinds::devopsagent::AgentSpaceId>,
        asset_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentSpaceId", agent_space_id.into_value().into_node());
        object_.put("AssetType", asset_type.into_value().into_node());
        Self(object_)
    }

    /// Inline file list. Mutually exclusive with Zip; enforced by the handler at Create/Update time. Write-only: not repopulated by Read.
    ///
    /// `Files`; updated in place.
    pub fn files(mut self, value: impl IntoValue<List<AssetFileProperty>>) -> Self {
        self.0.put("Files", value.into_value().into_node());
        self
    }

    /// Asset metadata document. Required and optional keys depend on AssetType. Values may be strings, numbers, booleans, or lists of any of those - validated server-side; see the public Asset API docs for the per-type metadata schema.
    ///
    /// `Metadata`; free JSON, such as an [`Object`]; updated in place.
    pub fn metadata(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// Base64-encoded zip bundle containing all files for the asset. Mutually exclusive with Files; enforced by the handler at Create/Update time. Write-only: not repopulated by Read. Server treats a zip as 'replace all files' (max 6 MiB).
    ///
    /// `Zip`; updated in place.
    pub fn zip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Zip", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id, which is made of `AgentSpaceId`, `AssetId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the asset. Nested under the parent Agent Space: arn:\<partition\>:aidevops:\<region\>:\<account-id\>:agentspace/\<agentspace-id\>/asset/\<asset-id\>.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devopsagent::AssetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the asset (assigned by the service on Create).
    ///
    /// `Fn::GetAtt` of `AssetId`.
    #[inline]
    pub fn attr_asset_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssetId")))
    }

    /// The timestamp when the asset was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp when the asset was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The current asset version. Server-managed; bumps on every successful Update (including no-op updates). This is the drift signal for change detection.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::devopsagent::AssetArn> for &CfnAssetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsagent::AssetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A single file inside an Asset's bundle. Path is the diff key on update; Content is write-only and not repopulated by Read.
///
/// The property type `AssetFile` of `AWS::DevOpsAgent::Asset`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetFileProperty(Object);

impl AssetFileProperty {
    /// `AssetFileProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`: Path of this file within the asset bundle.
    pub fn new(path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// Base64-encoded binary contents of the file. Mutually exclusive with ContentText (max 6 MiB).
    ///
    /// `ContentBytes`.
    pub fn content_bytes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentBytes", value.into_value().into_node());
        self
    }

    /// UTF-8 text contents of the file. Mutually exclusive with ContentBytes (max 1.5 MiB).
    ///
    /// `ContentText`.
    pub fn content_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentText", value.into_value().into_node());
        self
    }

    /// Per-file metadata document. Values may be strings, numbers, booleans, or lists of any of those (validated server-side).
    ///
    /// `Metadata`; free JSON, such as an [`Object`].
    pub fn metadata(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
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

impl Kind for AssetFileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetFileProperty> for AssetFileProperty {}
impl From<AssetFileProperty> for Node {
    #[inline]
    fn from(value: AssetFileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetFileProperty> for AssetFileProperty {
    #[inline]
    fn into_value(self) -> Value<AssetFileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
