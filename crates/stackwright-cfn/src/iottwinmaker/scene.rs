// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTTwinMaker::Scene` and its property types.

use crate::l1::*;

/// Use the `AWS::IoTTwinMaker::Scene` resource to declare a scene.
///
/// `AWS::IoTTwinMaker::Scene`; `Ref` returns the physical id, which is made of `WorkspaceId`, `SceneId`.
/// Changing one of these replaces it: `SceneId`, `WorkspaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScene(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTTwinMaker::Scene",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("scene.rules"),
};

impl CfnScene {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTTwinMaker::Scene";

    /// `CfnScene` with its required properties, in alphabetical order:
    ///
    /// - `content_location`: The relative path that specifies the location of the content definition file.
    /// - `scene_id`: The ID of the scene.
    /// - `workspace_id`: The ID of the workspace.
    pub fn new(
        content_location: impl IntoValue<String>,
        scene_id: impl IntoValue<String>,
        workspace_id: impl IntoValue<kinds::iottwinmaker::WorkspaceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContentLocation", content_location.into_value().into_node());
        object_.put("SceneId", scene_id.into_value().into_node());
        object_.put("WorkspaceId", workspace_id.into_value().into_node());
        Self(object_)
    }

    /// A list of capabilities that the scene uses to render.
    ///
    /// `Capabilities`; updated in place.
    pub fn capabilities(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Capabilities", value.into_value().into_node());
        self
    }

    /// The description of this scene.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The scene metadata.
    ///
    /// `SceneMetadata`; updated in place.
    pub fn scene_metadata(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("SceneMetadata", value.into_value().into_node());
        self
    }

    /// The ComponentType tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnScene {
    type Handle = CfnSceneRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSceneRef {
        CfnSceneRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScene`] of a stack.
pub struct CfnSceneRef(NodeRef);

impl Clone for CfnSceneRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSceneRef {}
impl AsNode for CfnSceneRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSceneRef {
    /// What `Ref` returns: the physical id, which is made of `WorkspaceId`, `SceneId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The scene ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iottwinmaker::SceneArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time when the scene was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[inline]
    pub fn attr_creation_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDateTime")))
    }

    /// A key-value pair of generated scene metadata for the scene.
    ///
    /// `Fn::GetAtt` of `GeneratedSceneMetadata`.
    #[inline]
    pub fn attr_generated_scene_metadata(&self) -> Value<Map<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("GeneratedSceneMetadata"),
        ))
    }

    /// The scene the update time.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[inline]
    pub fn attr_update_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateDateTime")))
    }
}

impl IntoValue<kinds::iottwinmaker::SceneArn> for &CfnSceneRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iottwinmaker::SceneArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
