// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityAgent::Artifact` and its property types.

use crate::l1::*;

/// Uploads an artifact to an agent space. Artifacts provide additional context for security testing, such as architecture diagrams, API specifications, or configuration files.
///
/// `AWS::SecurityAgent::Artifact`; `Ref` returns its `Arn`, a [`securityagent::ArtifactArn`](kinds::securityagent::ArtifactArn).
/// Changing one of these replaces it: `AgentSpaceId`, `ArtifactContent`, `ArtifactType`, `FileName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnArtifact(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityAgent::Artifact",
    tags: None,
    rules: include_str!("artifact.rules"),
};

impl CfnArtifact {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityAgent::Artifact";

    /// `CfnArtifact` with its required properties, in alphabetical order:
    ///
    /// - `agent_space_id`: The unique identifier of the agent space to add the artifact to.
    /// - `artifact_type`: The file type of the artifact.
    /// - `file_name`: The file name of the artifact.
    pub fn new(
        agent_space_id: impl IntoValue<kinds::securityagent::AgentSpaceId>,
        artifact_type: impl IntoValue<ArtifactType>,
        file_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentSpaceId", agent_space_id.into_value().into_node());
        object_.put("ArtifactType", artifact_type.into_value().into_node());
        object_.put("FileName", file_name.into_value().into_node());
        Self(object_)
    }

    /// The binary content of the artifact to upload, encoded as a Base64 string.
    ///
    /// `ArtifactContent`; an update replaces the resource.
    pub fn artifact_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ArtifactContent", value.into_value().into_node());
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

impl Construct for CfnArtifact {
    type Handle = CfnArtifactRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnArtifactRef {
        CfnArtifactRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnArtifact`] of a stack.
pub struct CfnArtifactRef(NodeRef);

impl Clone for CfnArtifactRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnArtifactRef {}
impl AsNode for CfnArtifactRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnArtifactRef {
    /// What `Ref` returns: its `Arn`, a [`securityagent::ArtifactArn`](kinds::securityagent::ArtifactArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityagent::ArtifactArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the artifact.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::securityagent::ArtifactArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier assigned to the uploaded artifact.
    ///
    /// `Fn::GetAtt` of `ArtifactId`.
    #[inline]
    pub fn attr_artifact_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ArtifactId")))
    }

    /// The date and time the artifact was last updated, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::securityagent::ArtifactArn> for &CfnArtifactRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityagent::ArtifactArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ArtifactType` of `AWS::SecurityAgent::Artifact`.
pub enum ArtifactType {
    /// `DOC`.
    Doc,
    /// `DOCX`.
    Docx,
    /// `JPEG`.
    Jpeg,
    /// `JSON`.
    Json_,
    /// `MD`.
    Md,
    /// `PDF`.
    Pdf,
    /// `PNG`.
    Png,
    /// `TXT`.
    Txt,
    /// `YAML`.
    Yaml,
}

#[diagnostic::do_not_recommend]
impl Kind for ArtifactType {}
#[diagnostic::do_not_recommend]
impl TextKind for ArtifactType {}
#[diagnostic::do_not_recommend]
impl IdKind for ArtifactType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ArtifactType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ArtifactType> for ArtifactType {
    #[inline]
    fn into_value(self) -> Value<ArtifactType> {
        const VALUES: &[&str] = &[
            "DOC", "DOCX", "JPEG", "JSON", "MD", "PDF", "PNG", "TXT", "YAML",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
