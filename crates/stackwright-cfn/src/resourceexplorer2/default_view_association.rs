// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResourceExplorer2::DefaultViewAssociation` and its property types.

use crate::l1::*;

/// Sets the specified view as the default for the AWS Region in which you call this operation. If a user makes a search query that doesn't explicitly specify the view to use, Resource Explorer chooses this default view automatically for searches performed in this AWS Region.
///
/// `AWS::ResourceExplorer2::DefaultViewAssociation`; `Ref` returns its `AssociatedAwsPrincipal`, a [`resourceexplorer2::DefaultViewAssociationAssociatedAwsPrincipal`](kinds::resourceexplorer2::DefaultViewAssociationAssociatedAwsPrincipal).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDefaultViewAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResourceExplorer2::DefaultViewAssociation",
    tags: None,
    rules: include_str!("default_view_association.rules"),
};

impl CfnDefaultViewAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResourceExplorer2::DefaultViewAssociation";

    /// `CfnDefaultViewAssociation` with its required properties, in alphabetical order:
    ///
    /// - `view_arn`: The ARN of the view to set as the default for the AWS Region and AWS account in which you call this operation.
    pub fn new(view_arn: impl IntoValue<kinds::resourceexplorer2::ViewArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ViewArn", view_arn.into_value().into_node());
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

impl Construct for CfnDefaultViewAssociation {
    type Handle = CfnDefaultViewAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDefaultViewAssociationRef {
        CfnDefaultViewAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDefaultViewAssociation`] of a stack.
pub struct CfnDefaultViewAssociationRef(NodeRef);

impl Clone for CfnDefaultViewAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDefaultViewAssociationRef {}
impl AsNode for CfnDefaultViewAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDefaultViewAssociationRef {
    /// What `Ref` returns: its `AssociatedAwsPrincipal`, a [`resourceexplorer2::DefaultViewAssociationAssociatedAwsPrincipal`](kinds::resourceexplorer2::DefaultViewAssociationAssociatedAwsPrincipal).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::resourceexplorer2::DefaultViewAssociationAssociatedAwsPrincipal> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the principal for which the specified view was made the default for the AWS Region that contains the view. For example:
    ///
    /// `123456789012`
    ///
    /// `Fn::GetAtt` of `AssociatedAwsPrincipal`.
    #[inline]
    pub fn attr_associated_aws_principal(
        &self,
    ) -> Value<kinds::resourceexplorer2::DefaultViewAssociationAssociatedAwsPrincipal> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AssociatedAwsPrincipal"),
        ))
    }
}

impl IntoValue<kinds::resourceexplorer2::DefaultViewAssociationAssociatedAwsPrincipal>
    for &CfnDefaultViewAssociationRef
{
    #[inline]
    fn into_value(
        self,
    ) -> Value<kinds::resourceexplorer2::DefaultViewAssociationAssociatedAwsPrincipal> {
        Value::from_node(Node::Ref(self.0))
    }
}
