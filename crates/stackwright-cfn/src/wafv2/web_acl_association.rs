// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFv2::WebACLAssociation` and its property types.

use crate::l1::*;

/// > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
///
/// Use a web ACL association to define an association between a web ACL and a regional application resource, to protect the resource. A regional application can be an Application Load Balancer (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, an AWS Amplify application, or an AWS Verified Access instance.
///
/// For Amazon CloudFront, don't use this resource. Instead, use your CloudFront distribution configuration. To associate a web ACL with a distribution, provide the Amazon Resource Name (ARN) of the `WebACL` to your CloudFront distribution configuration. To disassociate a web ACL, provide an empty ARN. For information, see [AWS::CloudFront::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudfront-distribution.html).
///
/// *Required permissions for customer-managed IAM policies*
///
/// This call requires permissions that are specific to the protected resource type. For details, see [Permissions for AssociateWebACL](https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html#security_iam_action-AssociateWebACL) in the *AWS WAF Developer Guide*.
///
/// *Temporary inconsistencies during updates*
///
/// When you create or change a web ACL or other AWS WAF resources, the changes take a small amount of time to propagate to all areas where the resources are stored. The propagation time can be from a few seconds to a number of minutes.
///
/// The following are examples of the temporary inconsistencies that you might notice during change propagation:
///
/// - After you create a web ACL, if you try to associate it with a resource, you might get an exception indicating that the web ACL is unavailable.
/// - After you add a rule group to a web ACL, the new rule group rules might be in effect in one area where the web ACL is used and not in another.
/// - After you change a rule action setting, you might see the old action in some places and the new action in others.
/// - After you add an IP address to an IP set that is in use in a blocking rule, the new address might be blocked in one area while still allowed in another.
///
/// `AWS::WAFv2::WebACLAssociation`; `Ref` returns the physical id, which is made of `ResourceArn`, `WebACLArn`.
/// Changing one of these replaces it: `ResourceArn`, `WebACLArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWebACLAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFv2::WebACLAssociation",
    tags: None,
    rules: include_str!("web_acl_association.rules"),
};

impl CfnWebACLAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFv2::WebACLAssociation";

    /// `CfnWebACLAssociation` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the resource to associate with the web ACL.
    /// - `web_acl_arn`: The Amazon Resource Name (ARN) of the web ACL that you want to associate with the resource.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        web_acl_arn: impl IntoValue<kinds::wafv2::WebAclArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        object_.put("WebACLArn", web_acl_arn.into_value().into_node());
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
    /// What `Ref` returns: the physical id, which is made of `ResourceArn`, `WebACLArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
