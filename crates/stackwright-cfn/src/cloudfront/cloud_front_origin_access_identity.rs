// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::CloudFrontOriginAccessIdentity` and its property types.

use crate::l1::*;

/// The request to create a new origin access identity (OAI). An origin access identity is a special CloudFront user that you can associate with Amazon S3 origins, so that you can secure all or just some of your Amazon S3 content. For more information, see [Restricting Access to Amazon S3 Content by Using an Origin Access Identity](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html) in the *Amazon CloudFront Developer Guide*.
///
/// `AWS::CloudFront::CloudFrontOriginAccessIdentity`; `Ref` returns its `Id`, a [`cloudfront::CloudFrontOriginAccessIdentityId`](kinds::cloudfront::CloudFrontOriginAccessIdentityId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCloudFrontOriginAccessIdentity(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::CloudFrontOriginAccessIdentity",
    tags: None,
    rules: include_str!("cloud_front_origin_access_identity.rules"),
};

impl CfnCloudFrontOriginAccessIdentity {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::CloudFrontOriginAccessIdentity";

    /// `CfnCloudFrontOriginAccessIdentity` with its required properties, in alphabetical order:
    ///
    /// - `cloud_front_origin_access_identity_config`: The current configuration information for the identity.
    pub fn new(
        cloud_front_origin_access_identity_config: impl IntoValue<
            CloudFrontOriginAccessIdentityConfigProperty,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudFrontOriginAccessIdentityConfig",
            cloud_front_origin_access_identity_config
                .into_value()
                .into_node(),
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

impl Construct for CfnCloudFrontOriginAccessIdentity {
    type Handle = CfnCloudFrontOriginAccessIdentityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCloudFrontOriginAccessIdentityRef {
        CfnCloudFrontOriginAccessIdentityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCloudFrontOriginAccessIdentity`] of a stack.
pub struct CfnCloudFrontOriginAccessIdentityRef(NodeRef);

impl Clone for CfnCloudFrontOriginAccessIdentityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCloudFrontOriginAccessIdentityRef {}
impl AsNode for CfnCloudFrontOriginAccessIdentityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCloudFrontOriginAccessIdentityRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::CloudFrontOriginAccessIdentityId`](kinds::cloudfront::CloudFrontOriginAccessIdentityId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::CloudFrontOriginAccessIdentityId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the origin access identity, for example, `E74FTE3AJFJ256A`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::CloudFrontOriginAccessIdentityId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon S3 canonical user ID for the origin access identity, used when giving the origin access identity read permission to an object in Amazon S3. For example: `b970b42360b81c8ddbd79d2f5df0069ba9033c8a79655752abe380cd6d63ba8bcf23384d568fcf89fc49700b5e11a0fd`.
    ///
    /// `Fn::GetAtt` of `S3CanonicalUserId`.
    #[inline]
    pub fn attr_s3_canonical_user_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("S3CanonicalUserId")))
    }
}

impl IntoValue<kinds::cloudfront::CloudFrontOriginAccessIdentityId>
    for &CfnCloudFrontOriginAccessIdentityRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::CloudFrontOriginAccessIdentityId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Origin access identity configuration. Send a `GET` request to the `/ *CloudFront API version* /CloudFront/identity ID/config` resource.
///
/// The property type `CloudFrontOriginAccessIdentityConfig` of `AWS::CloudFront::CloudFrontOriginAccessIdentity`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudFrontOriginAccessIdentityConfigProperty(Object);

impl CloudFrontOriginAccessIdentityConfigProperty {
    /// `CloudFrontOriginAccessIdentityConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `comment`: A comment to describe the origin access identity.
    pub fn new(comment: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comment", comment.into_value().into_node());
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

impl Kind for CloudFrontOriginAccessIdentityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudFrontOriginAccessIdentityConfigProperty>
    for CloudFrontOriginAccessIdentityConfigProperty
{
}
impl From<CloudFrontOriginAccessIdentityConfigProperty> for Node {
    #[inline]
    fn from(value: CloudFrontOriginAccessIdentityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudFrontOriginAccessIdentityConfigProperty>
    for CloudFrontOriginAccessIdentityConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<CloudFrontOriginAccessIdentityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
