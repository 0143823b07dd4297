// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Inspector::ResourceGroup` and its property types.

use crate::l1::*;

/// The `AWS::Inspector::ResourceGroup` resource is used to create Amazon Inspector resource groups. A resource group defines a set of tags that, when queried, identify the AWS resources that make up the assessment target.
///
/// `AWS::Inspector::ResourceGroup`; `Ref` returns its `Arn`, a [`inspector::ResourceGroupArn`](kinds::inspector::ResourceGroupArn).
/// Changing one of these replaces it: `ResourceGroupTags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-resourcegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Inspector::ResourceGroup",
    tags: None,
    rules: include_str!("resource_group.rules"),
};

impl CfnResourceGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Inspector::ResourceGroup";

    /// `CfnResourceGroup` with its required properties, in alphabetical order:
    ///
    /// - `resource_group_tags`: The tags (key and value pairs) that will be associated with the resource group.
    pub fn new(resource_group_tags: impl IntoValue<List<CfnTag>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceGroupTags",
            resource_group_tags.into_value().into_node(),
        );
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

impl Construct for CfnResourceGroup {
    type Handle = CfnResourceGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceGroupRef {
        CfnResourceGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceGroup`] of a stack.
pub struct CfnResourceGroupRef(NodeRef);

impl Clone for CfnResourceGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceGroupRef {}
impl AsNode for CfnResourceGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceGroupRef {
    /// What `Ref` returns: its `Arn`, a [`inspector::ResourceGroupArn`](kinds::inspector::ResourceGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::inspector::ResourceGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that specifies the resource group that is created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::inspector::ResourceGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::inspector::ResourceGroupArn> for &CfnResourceGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::inspector::ResourceGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
