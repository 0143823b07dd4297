// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LookoutVision::Project` and its property types.

use crate::l1::*;

/// The `AWS::LookoutVision::Project` type creates an Amazon Lookout for Vision project. A project is a grouping of the resources needed to create and manage an Amazon Lookout for Vision model.
///
/// `AWS::LookoutVision::Project`; `Ref` returns its `ProjectName`, a [`lookoutvision::ProjectName`](kinds::lookoutvision::ProjectName).
/// Changing one of these replaces it: `ProjectName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutvision-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LookoutVision::Project",
    tags: None,
    rules: include_str!("project.rules"),
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LookoutVision::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `project_name`: The name of the project.
    pub fn new(project_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProjectName", project_name.into_value().into_node());
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
    /// What `Ref` returns: its `ProjectName`, a [`lookoutvision::ProjectName`](kinds::lookoutvision::ProjectName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lookoutvision::ProjectName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name of the project.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lookoutvision::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::lookoutvision::ProjectName> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lookoutvision::ProjectName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lookoutvision::ProjectArn> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lookoutvision::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
