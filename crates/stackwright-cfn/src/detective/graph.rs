// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Detective::Graph` and its property types.

use crate::l1::*;

/// The `AWS::Detective::Graph` resource is an Amazon Detective resource type that creates a Detective behavior graph. The requesting account becomes the administrator account for the behavior graph.
///
/// `AWS::Detective::Graph`; `Ref` returns its `Arn`, a [`detective::GraphArn`](kinds::detective::GraphArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGraph(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Detective::Graph",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnGraph {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Detective::Graph";

    /// `CfnGraph` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to automatically enable new organization accounts as member accounts in the organization behavior graph.
    ///
    /// By default, this property is set to `false`. If you want to change the value of this property, you must be the Detective administrator for the organization. For more information on setting a Detective administrator account, see [AWS::Detective::OrganizationAdmin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-detective-organizationadmin.html).
    ///
    /// `AutoEnableMembers`; default `false`; updated in place.
    pub fn auto_enable_members(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoEnableMembers", value.into_value().into_node());
        self
    }

    /// The tag values to assign to the new behavior graph.
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

impl Construct for CfnGraph {
    type Handle = CfnGraphRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGraphRef {
        CfnGraphRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGraph`] of a stack.
pub struct CfnGraphRef(NodeRef);

impl Clone for CfnGraphRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGraphRef {}
impl AsNode for CfnGraphRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGraphRef {
    /// What `Ref` returns: its `Arn`, a [`detective::GraphArn`](kinds::detective::GraphArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::detective::GraphArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the new behavior graph.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::detective::GraphArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::detective::GraphArn> for &CfnGraphRef {
    #[inline]
    fn into_value(self) -> Value<kinds::detective::GraphArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
