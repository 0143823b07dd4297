// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Rekognition::Project` and its property types.

use crate::l1::*;

/// The `AWS::Rekognition::Project` type creates an Amazon Rekognition Custom Labels project. A project is a group of resources needed to create and manage versions of an Amazon Rekognition Custom Labels model.
///
/// `AWS::Rekognition::Project`; `Ref` returns its `ProjectName`, a [`rekognition::ProjectName`](kinds::rekognition::ProjectName).
/// Changing one of these replaces it: `ProjectName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Rekognition::Project",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("project.rules"),
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Rekognition::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `project_name`: The name of the project to create.
    pub fn new(project_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProjectName", project_name.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnProject {
    type Handle = CfnProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectRef {
        CfnProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProject`] of a stack.
pub struct CfnProjectRef(NodeRef);

impl Clone for CfnProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectRef {}
impl AsNode for CfnProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectRef {
    /// What `Ref` returns: its `ProjectName`, a [`rekognition::ProjectName`](kinds::rekognition::ProjectName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rekognition::ProjectName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name of the project.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rekognition::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::rekognition::ProjectName> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rekognition::ProjectName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rekognition::ProjectArn> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rekognition::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
