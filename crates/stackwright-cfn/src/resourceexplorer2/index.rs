// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResourceExplorer2::Index` and its property types.

use crate::l1::*;

/// Turns on Resource Explorer in the AWS Region in which you called this operation by creating an index. Resource Explorer begins discovering the resources in this Region and stores the details about the resources in the index so that they can be queried by using the [Search](https://docs.aws.amazon.com/resource-explorer/latest/apireference/API_Search.html) operation.
///
/// You can create either a local index that returns search results from only the AWS Region in which the index exists, or you can create an aggregator index that returns search results from all AWS Regions in the AWS account.
///
/// For more details about what happens when you turn on Resource Explorer in an AWS Region, see [Turning on Resource Explorer to index your resources in an AWS Region](https://docs.aws.amazon.com/resource-explorer/latest/userguide/manage-service-activate.html) in the *AWS Resource Explorer User Guide.*
///
/// If this is the first AWS Region in which you've created an index for Resource Explorer, this operation also creates a service-linked role in your AWS account that allows Resource Explorer to search for your resources and populate the index.
///
/// `AWS::ResourceExplorer2::Index`; `Ref` returns its `Arn`, a [`resourceexplorer2::IndexArn`](kinds::resourceexplorer2::IndexArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIndex(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResourceExplorer2::Index",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("index.rules"),
};

impl CfnIndex {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResourceExplorer2::Index";

    /// `CfnIndex` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies the type of the index in this Region.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The specified tags are attached to only the index created in this AWS Region. The tags don't attach to any of the resources listed in the index.
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

impl Construct for CfnIndex {
    type Handle = CfnIndexRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIndexRef {
        CfnIndexRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIndex`] of a stack.
pub struct CfnIndexRef(NodeRef);

impl Clone for CfnIndexRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIndexRef {}
impl AsNode for CfnIndexRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIndexRef {
    /// What `Ref` returns: its `Arn`, a [`resourceexplorer2::IndexArn`](kinds::resourceexplorer2::IndexArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resourceexplorer2::IndexArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the new index for the AWS Region. For example:
    ///
    /// `arn:aws:resource-explorer-2:us-east-1:123456789012:index/EXAMPLE8-90ab-cdef-fedc-EXAMPLE22222`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::resourceexplorer2::IndexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Indicates the current state of the index. For example:
    ///
    /// `CREATING`
    ///
    /// `Fn::GetAtt` of `IndexState`.
    #[inline]
    pub fn attr_index_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IndexState")))
    }
}

impl IntoValue<kinds::resourceexplorer2::IndexArn> for &CfnIndexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resourceexplorer2::IndexArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Type` of `AWS::ResourceExplorer2::Index`.
pub enum Type {
    /// `AGGREGATOR`.
    Aggregator,
    /// `LOCAL`.
    Local,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["AGGREGATOR", "LOCAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
