// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::WebACLAssociation` and its property types.

use crate::l1::*;

/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// The AWS::WAFRegional::WebACLAssociation resource associates an AWS WAF Regional web access control group (ACL) with a resource.
///
/// `AWS::WAFRegional::WebACLAssociation`; `Ref` returns its `Id`, a [`wafregional::WebAclAssociationId`](kinds::wafregional::WebAclAssociationId).
/// Changing one of these replaces it: `ResourceArn`, `WebACLId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webaclassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWebACLAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::WebACLAssociation",
    tags: None,
    rules: include_str!("web_acl_association.rules"),
};

impl CfnWebACLAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::WebACLAssociation";

    /// `CfnWebACLAssociation` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the resource to protect with the web ACL.
    /// - `web_acl_id`: A unique identifier (ID) for the web ACL.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        web_acl_id: impl IntoValue<kinds::wafregional::WebAclId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        object_.put("WebACLId", web_acl_id.into_value().into_node());
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

impl Construct for CfnWebACLAssociation {
    type Handle = CfnWebACLAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWebACLAssociationRef {
        CfnWebACLAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWebACLAssociation`] of a stack.
pub struct CfnWebACLAssociationRef(NodeRef);

impl Clone for CfnWebACLAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWebACLAssociationRef {}
impl AsNode for CfnWebACLAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWebACLAssociationRef {
    /// What `Ref` returns: its `Id`, a [`wafregional::WebAclAssociationId`](kinds::wafregional::WebAclAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::WebAclAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::WebAclAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::WebAclAssociationId> for &CfnWebACLAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::WebAclAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
