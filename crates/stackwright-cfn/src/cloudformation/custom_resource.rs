// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::CustomResource` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::CustomResource` resource creates a custom resource. Custom resources provide a way for you to write custom provisioning logic into your CloudFormation templates and have CloudFormation run it anytime you create, update (if you changed the custom resource), or delete a stack.
///
/// For more information, see [Create custom provisioning logic with custom resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html) in the *CloudFormation User Guide*.
///
/// > If you use AWS PrivateLink, custom resources in the VPC must have access to CloudFormation -specific Amazon S3 buckets. Custom resources must send responses to a presigned Amazon S3 URL. If they can't send responses to Amazon S3, CloudFormation won't receive a response and the stack operation fails. For more information, see [Access CloudFormation using an interface endpoint ( AWS PrivateLink )](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/vpc-interface-endpoints.html) in the *CloudFormation User Guide*.
///
/// `AWS::CloudFormation::CustomResource`; `Ref` returns its `Id`, a [`cloudformation::CustomResourceId`](kinds::cloudformation::CustomResourceId).
/// Changing one of these replaces it: `ServiceToken`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomResource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::CustomResource",
    tags: None,
    rules: include_str!("custom_resource.rules"),
};

impl CfnCustomResource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::CustomResource";

    /// `CfnCustomResource` with its required properties, in alphabetical order:
    ///
    /// - `service_token`: The service token, such as an Amazon topic ARN or Lambda function ARN.
    pub fn new(service_token: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ServiceToken", service_token.into_value().into_node());
        Self(object_)
    }

    /// The maximum time, in seconds, that can elapse before a custom resource operation times out.
    ///
    /// The value must be an integer from 1 to 3600. The default value is 3600 seconds (1 hour).
    ///
    /// `ServiceTimeout`; updated in place.
    pub fn service_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ServiceTimeout", value.into_value().into_node());
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

impl Construct for CfnCustomResource {
    type Handle = CfnCustomResourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomResourceRef {
        CfnCustomResourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomResource`] of a stack.
pub struct CfnCustomResourceRef(NodeRef);

impl Clone for CfnCustomResourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomResourceRef {}
impl AsNode for CfnCustomResourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomResourceRef {
    /// What `Ref` returns: its `Id`, a [`cloudformation::CustomResourceId`](kinds::cloudformation::CustomResourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::CustomResourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudformation::CustomResourceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudformation::CustomResourceId> for &CfnCustomResourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::CustomResourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
