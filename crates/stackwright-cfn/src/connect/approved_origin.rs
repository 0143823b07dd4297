// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::ApprovedOrigin` and its property types.

use crate::l1::*;

/// The approved origin for the instance.
///
/// `AWS::Connect::ApprovedOrigin`; `Ref` returns the physical id, which is made of `InstanceId`, `Origin`.
/// Changing one of these replaces it: `InstanceId`, `Origin`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApprovedOrigin(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::ApprovedOrigin",
    tags: None,
    rules: include_str!("approved_origin.rules"),
};

impl CfnApprovedOrigin {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::ApprovedOrigin";

    /// `CfnApprovedOrigin` with its required properties, in alphabetical order:
    ///
    /// - `instance_id`: The Amazon Resource Name (ARN) of the instance.
    /// - `origin`: Domain name to be added to the allow-list of the instance.
    pub fn new(
        instance_id: impl IntoValue<kinds::connect::InstanceArn>,
        origin: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put("Origin", origin.into_value().into_node());
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

impl Construct for CfnApprovedOrigin {
    type Handle = CfnApprovedOriginRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApprovedOriginRef {
        CfnApprovedOriginRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApprovedOrigin`] of a stack.
pub struct CfnApprovedOriginRef(NodeRef);

impl Clone for CfnApprovedOriginRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApprovedOriginRef {}
impl AsNode for CfnApprovedOriginRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApprovedOriginRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceId`, `Origin`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
