// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Synthetics::Group` and its property types.

use crate::l1::*;

/// Creates or updates a group which you can use to associate canaries with each other, including cross-Region canaries. Using groups can help you with managing and automating your canaries, and you can also view aggregated run results and statistics for all canaries in a group.
///
/// Groups are global resources. When you create a group, it is replicated across all AWS Regions, and you can add canaries from any Region to it, and view it in any Region. Although the group ARN format reflects the Region name where it was created, a group is not constrained to any Region. This means that you can put canaries from multiple Regions into the same group, and then use that group to view and manage all of those canaries in a single view.
///
/// Each group can contain as many as 10 canaries. You can have as many as 20 groups in your account. Any single canary can be a member of up to 10 groups.
///
/// `AWS::Synthetics::Group`; `Ref` returns its `Name`, a [`synthetics::GroupName`](kinds::synthetics::GroupName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Synthetics::Group",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("group.rules"),
};

impl CfnGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Synthetics::Group";

    /// `CfnGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the group.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The ARNs of the canaries that you want to associate with this group.
    ///
    /// `ResourceArns`; updated in place.
    pub fn resource_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceArns", value.into_value().into_node());
        self
    }

    /// The list of key-value pairs that are associated with the group.
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

impl Construct for CfnGroup {
    type Handle = CfnGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupRef {
        CfnGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroup`] of a stack.
pub struct CfnGroupRef(NodeRef);

impl Clone for CfnGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupRef {}
impl AsNode for CfnGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupRef {
    /// What `Ref` returns: its `Name`, a [`synthetics::GroupName`](kinds::synthetics::GroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::synthetics::GroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Id of the group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::synthetics::GroupName> for &CfnGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::synthetics::GroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
