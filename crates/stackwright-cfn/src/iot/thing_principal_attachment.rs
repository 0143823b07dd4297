// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::ThingPrincipalAttachment` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::ThingPrincipalAttachment` resource to attach a principal (an X.509 certificate or another credential) to a thing.
///
/// For more information about working with AWS IoT things and principals, see [Authorization](https://docs.aws.amazon.com/iot/latest/developerguide/authorization.html) in the *AWS IoT Developer Guide*.
///
/// `AWS::IoT::ThingPrincipalAttachment`; `Ref` returns the physical id, which is made of `ThingName`, `Principal`.
/// Changing one of these replaces it: `Principal`, `ThingName`, `ThingPrincipalType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnThingPrincipalAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::ThingPrincipalAttachment",
    tags: None,
    rules: include_str!("thing_principal_attachment.rules"),
};

impl CfnThingPrincipalAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::ThingPrincipalAttachment";

    /// `CfnThingPrincipalAttachment` with its required properties, in alphabetical order:
    ///
    /// - `principal`: The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon Cognito ID.
    /// - `thing_name`: The name of the AWS IoT thing.
    pub fn new(principal: impl IntoValue<String>, thing_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Principal", principal.into_value().into_node());
        object_.put("ThingName", thing_name.into_value().into_node());
        Self(object_)
    }

    /// The type of the relation you want to specify when you attach a principal to a thing.
    ///
    /// `ThingPrincipalType`; an update replaces the resource.
    pub fn thing_principal_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ThingPrincipalType", value.into_value().into_node());
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

impl Construct for CfnThingPrincipalAttachment {
    type Handle = CfnThingPrincipalAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnThingPrincipalAttachmentRef {
        CfnThingPrincipalAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnThingPrincipalAttachment`] of a stack.
pub struct CfnThingPrincipalAttachmentRef(NodeRef);

impl Clone for CfnThingPrincipalAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnThingPrincipalAttachmentRef {}
impl AsNode for CfnThingPrincipalAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnThingPrincipalAttachmentRef {
    /// What `Ref` returns: the physical id, which is made of `ThingName`, `Principal`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
