// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3ObjectLambda::AccessPointPolicy` and its property types.

use crate::l1::*;

/// The `AWS::S3ObjectLambda::AccessPointPolicy` resource specifies the Object Lambda Access Point resource policy document.
///
/// `AWS::S3ObjectLambda::AccessPointPolicy`; `Ref` returns its `ObjectLambdaAccessPoint`, a [`s3objectlambda::AccessPointPolicyObjectLambdaAccessPoint`](kinds::s3objectlambda::AccessPointPolicyObjectLambdaAccessPoint).
/// Changing one of these replaces it: `ObjectLambdaAccessPoint`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPointPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3ObjectLambda::AccessPointPolicy",
    tags: None,
    rules: include_str!("access_point_policy.rules"),
};

impl CfnAccessPointPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPointPolicy";

    /// `CfnAccessPointPolicy` with its required properties, in alphabetical order:
    ///
    /// - `object_lambda_access_point`: An access point with an attached AWS Lambda function used to access transformed data from an Amazon S3 bucket.
    /// - `policy_document`: Object Lambda Access Point resource policy document.
    pub fn new(
        object_lambda_access_point: impl IntoValue<String>,
        policy_document: impl IntoValue<Json>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ObjectLambdaAccessPoint",
            object_lambda_access_point.into_value().into_node(),
        );
        object_.put("PolicyDocument", policy_document.into_value().into_node());
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

impl Construct for CfnAccessPointPolicy {
    type Handle = CfnAccessPointPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessPointPolicyRef {
        CfnAccessPointPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessPointPolicy`] of a stack.
pub struct CfnAccessPointPolicyRef(NodeRef);

impl Clone for CfnAccessPointPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessPointPolicyRef {}
impl AsNode for CfnAccessPointPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessPointPolicyRef {
    /// What `Ref` returns: its `ObjectLambdaAccessPoint`, a [`s3objectlambda::AccessPointPolicyObjectLambdaAccessPoint`](kinds::s3objectlambda::AccessPointPolicyObjectLambdaAccessPoint).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::s3objectlambda::AccessPointPolicyObjectLambdaAccessPoint> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::s3objectlambda::AccessPointPolicyObjectLambdaAccessPoint>
    for &CfnAccessPointPolicyRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::s3objectlambda::AccessPointPolicyObjectLambdaAccessPoint> {
        Value::from_node(Node::Ref(self.0))
    }
}
