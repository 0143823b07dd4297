//! Artifacts: what actions hand to each other.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{Fault, Node, Object, Text, Value};

use super::codes;

/// Files that one action produces and others take.
///
/// A clone is the same artifact.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome-introducing-artifacts.html>
#[derive(Clone, Debug)]
pub struct Artifact(Rc<State>);

#[derive(Debug, Default)]
struct State {
    name: RefCell<Option<String>>,
    files: Vec<Text>,
    /// What a build may do, and with what, that clones the repository itself.
    clone_permission: RefCell<Option<(&'static str, Node)>>,
}

impl PartialEq for Artifact {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Default for Artifact {
    fn default() -> Self {
        Self::new()
    }
}

impl Artifact {
    /// An artifact that is named after the stage and action that produce it.
    pub fn new() -> Self {
        Self(Rc::default())
    }

    /// An artifact of this name: 1 to 100 letters, digits, `-` and `_`.
    pub fn named(name: impl Into<String>) -> Self {
        Self::with_files(name, Vec::<Text>::new())
    }

    /// An artifact of this name, of these files of what an action that runs commands leaves; `**`
    /// stands for directories.
    pub fn with_files<F: Into<Text>>(
        name: impl Into<String>,
        files: impl IntoIterator<Item = F>,
    ) -> Self {
        Self(Rc::new(State {
            name: RefCell::new(Some(name.into())),
            files: files.into_iter().map(Into::into).collect(),
            clone_permission: RefCell::default(),
        }))
    }

    /// The artifact's name, once it has one.
    pub fn artifact_name(&self) -> Option<String> {
        self.0.name.borrow().clone()
    }

    /// A file in the artifact, by its path.
    pub fn at_path(&self, file_name: impl Into<Text>) -> ArtifactPath {
        ArtifactPath {
            artifact: self.clone(),
            file_name: file_name.into(),
        }
    }

    /// The bucket that the artifact is in, for parameters of a stack that a pipeline deploys.
    #[track_caller]
    pub fn bucket_name(&self) -> Value<String> {
        self.attribute("BucketName")
    }

    /// The key of the artifact in its bucket, for parameters of a stack that a pipeline deploys.
    #[track_caller]
    pub fn object_key(&self) -> Value<String> {
        self.attribute("ObjectKey")
    }

    /// The URL of the artifact, for parameters of a stack that a pipeline deploys.
    #[track_caller]
    pub fn url(&self) -> Value<String> {
        self.attribute("URL")
    }

    /// A value of a JSON file in the artifact, for parameters of a stack that a pipeline deploys.
    #[track_caller]
    pub fn get_param(&self, json_file: impl Into<Text>, key: impl Into<Text>) -> Value<String> {
        let parts = vec![json_file.into(), key.into()];
        self.function("Fn::GetParam", parts.into_iter().map(Node::Text).collect())
    }

    #[track_caller]
    fn attribute(&self, attribute: &'static str) -> Value<String> {
        self.function("Fn::GetArtifactAtt", vec![attribute.into()])
    }

    /// A function that CodePipeline works out; CloudFormation does not know it.
    #[track_caller]
    fn function(&self, name: &'static str, arguments: Vec<Node>) -> Value<String> {
        let Some(artifact) = self.artifact_name() else {
            let fault = Fault::new(
                &codes::UNNAMED_ARTIFACT,
                "the artifact has no name to refer to it by",
            );
            return Value::from_node(
                fault
                    .given("`Artifact::new()`")
                    .allowed("an artifact with a name")
                    .help("make it with `Artifact::named`")
                    .into(),
            );
        };
        let mut all = vec![Node::from(artifact)];
        all.extend(arguments);
        Value::from_node(Object::new().with(name, Node::List(all)).into())
    }

    /// Names the artifact where it has no name yet.
    pub(super) fn name_after(&self, stage: &str, action: &str, suffix: &str) {
        let mut name = self.0.name.borrow_mut();
        if name.is_none() {
            let legal = |text: &str| -> String {
                text.chars()
                    .filter(|character| {
                        character.is_ascii_alphanumeric() || "_-".contains(*character)
                    })
                    .collect()
            };
            *name = Some(format!(
                "Artifact_{}_{}{suffix}",
                legal(stage),
                legal(action)
            ));
        }
    }

    pub(crate) fn set_clone_permission(&self, action: &'static str, resource: Node) {
        *self.0.clone_permission.borrow_mut() = Some((action, resource));
    }

    pub(crate) fn clone_permission(&self) -> Option<(&'static str, Node)> {
        self.0.clone_permission.borrow().clone()
    }

    pub(super) fn render_output(&self) -> Node {
        let mut artifact = Object::typed();
        if !self.0.files.is_empty() {
            let files = self.0.files.iter().cloned().map(Node::Text);
            artifact.put("Files", Node::List(files.collect()));
        }
        artifact.put("Name", self.name_or_nothing());
        artifact.into()
    }

    pub(super) fn render_input(&self) -> Node {
        let mut artifact = Object::typed();
        artifact.put("Name", self.name_or_nothing());
        artifact.into()
    }

    /// The name, in configurations; one that nobody produces has none, which is reported.
    pub(crate) fn name_or_nothing(&self) -> Node {
        self.artifact_name().unwrap_or_default().into()
    }
}

/// A file in an [`Artifact`].
#[derive(Clone, Debug)]
pub struct ArtifactPath {
    artifact: Artifact,
    file_name: Text,
}

impl ArtifactPath {
    /// The artifact.
    pub fn artifact(&self) -> &Artifact {
        &self.artifact
    }

    /// The path of the file in it.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// `ARTIFACT::FILE`, as configurations of actions name it.
    pub(crate) fn location(&self) -> Node {
        let name = self.artifact.artifact_name().unwrap_or_default();
        format!("{name}::{}", self.file_name).into()
    }
}
