// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GlobalAccelerator::CrossAccountAttachment` and its property types.

use crate::l1::*;

/// Create a cross-account attachment in AWS Global Accelerator. You create a cross-account attachment to specify the *principals* who have permission to work with *resources* in accelerators in their own account. You specify, in the same attachment, the resources that are shared.
///
/// A principal can be an AWS account number or the Amazon Resource Name (ARN) for an accelerator. For account numbers that are listed as principals, to work with a resource listed in the attachment, you must sign in to an account specified as a principal. Then, you can work with resources that are listed, with any of your accelerators. If an accelerator ARN is listed in the cross-account attachment as a principal, anyone with permission to make updates to the accelerator can work with resources that are listed in the attachment.
///
/// Specify each principal and resource separately. To specify two CIDR address pools, list them individually under `Resources`, and so on. For a command line operation, for example, you might use a statement like the following:
///
/// `"Resources": [{"Cidr": "169.254.60.0/24"},{"Cidr": "169.254.59.0/24"}]`
///
/// For more information, see [Working with cross-account attachments and resources in AWS Global Accelerator](https://docs.aws.amazon.com/global-accelerator/latest/dg/cross-account-resources.html) in the *AWS Global Accelerator Developer Guide*.
///
/// `AWS::GlobalAccelerator::CrossAccountAttachment`; `Ref` returns its `AttachmentArn`, a [`globalaccelerator::CrossAccountAttachmentArn`](kinds::globalaccelerator::CrossAccountAttachmentArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCrossAccountAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GlobalAccelerator::CrossAccountAttachment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cross_account_attachment.rules"),
};

impl CfnCrossAccountAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GlobalAccelerator::CrossAccountAttachment";

    /// `CfnCrossAccountAttachment` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the cross-account attachment.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The principals included in the cross-account attachment.
    ///
    /// `Principals`; updated in place.
    pub fn principals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Principals", value.into_value().into_node());
        self
    }

    /// The resources included in the cross-account attachment.
    ///
    /// `Resources`; updated in place.
    pub fn resources(mut self, value: impl IntoValue<List<ResourceProperty>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// Add tags for a cross-account attachment.
    ///
    /// For more information, see [Tagging in AWS Global Accelerator](https://docs.aws.amazon.com/global-accelerator/latest/dg/tagging-in-global-accelerator.html) in the *AWS Global Accelerator Developer Guide*.
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

impl Construct for CfnCrossAccountAttachment {
    type Handle = CfnCrossAccountAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCrossAccountAttachmentRef {
        CfnCrossAccountAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCrossAccountAttachment`] of a stack.
pub struct CfnCrossAccountAttachmentRef(NodeRef);

impl Clone for CfnCrossAccountAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCrossAccountAttachmentRef {}
impl AsNode for CfnCrossAccountAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCrossAccountAttachmentRef {
    /// What `Ref` returns: its `AttachmentArn`, a [`globalaccelerator::CrossAccountAttachmentArn`](kinds::globalaccelerator::CrossAccountAttachmentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::globalaccelerator::CrossAccountAttachmentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the cross-account attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentArn`.
    #[inline]
    pub fn attr_attachment_arn(
        &self,
    ) -> Value<kinds::globalaccelerator::CrossAccountAttachmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentArn")))
    }
}

impl IntoValue<kinds::globalaccelerator::CrossAccountAttachmentArn>
    for &CfnCrossAccountAttachmentRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::globalaccelerator::CrossAccountAttachmentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A resource is one of the following: the ARN for an AWS resource that is supported by AWS Global Accelerator to be added as an endpoint, or a CIDR range that specifies a bring your own IP (BYOIP) address pool.
///
/// The property type `Resource` of `AWS::GlobalAccelerator::CrossAccountAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceProperty(Object);

impl ResourceProperty {
    /// `ResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An IP address range, in CIDR format, that is specified as resource. The address must be provisioned and advertised in AWS Global Accelerator by following the bring your own IP address (BYOIP) process for Global Accelerator
    ///
    /// For more information, see [Bring your own IP addresses (BYOIP)](https://docs.aws.amazon.com/global-accelerator/latest/dg/using-byoip.html) in the AWS Global Accelerator Developer Guide.
    ///
    /// `Cidr`.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
        self
    }

    /// The endpoint ID for the endpoint that is specified as a AWS resource.
    ///
    /// An endpoint ID for the cross-account feature is the ARN of an AWS resource, such as a Network Load Balancer, that Global Accelerator supports as an endpoint for an accelerator.
    ///
    /// `EndpointId`.
    pub fn endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointId", value.into_value().into_node());
        self
    }

    /// The AWS Region where a shared endpoint resource is located.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for ResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceProperty> for ResourceProperty {}
impl From<ResourceProperty> for Node {
    #[inline]
    fn from(value: ResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceProperty> for ResourceProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
