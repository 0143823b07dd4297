// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockMantle::Project` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::BedrockMantle::Project
///
/// `AWS::BedrockMantle::Project`; `Ref` returns its `Arn`, a [`bedrockmantle::ProjectArn`](kinds::bedrockmantle::ProjectArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockmantle-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockMantle::Project",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("project.rules"),
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockMantle::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the project.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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
    /// What `Ref` returns: its `Arn`, a [`bedrockmantle::ProjectArn`](kinds::bedrockmantle::ProjectArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockmantle::ProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the project.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bedrockmantle::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the project was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the project.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::bedrockmantle::ProjectArn> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockmantle::ProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
