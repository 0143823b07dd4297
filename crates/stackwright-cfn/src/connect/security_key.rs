// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::SecurityKey` and its property types.

use crate::l1::*;

/// The security key for the instance.
///
/// > Only two security keys are allowed per Connect Customer instance.
///
/// `AWS::Connect::SecurityKey`; `Ref` returns the physical id, which is made of `InstanceId`, `AssociationId`.
/// Changing one of these replaces it: `InstanceId`, `Key`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::SecurityKey",
    tags: None,
    rules: include_str!("security_key.rules"),
};

impl CfnSecurityKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::SecurityKey";

    /// `CfnSecurityKey` with its required properties, in alphabetical order:
    ///
    /// - `instance_id`: The Amazon Resource Name (ARN) of the instance.
    /// - `key`: A valid security key in PEM format.
    pub fn new(
        instance_id: impl IntoValue<kinds::connect::InstanceArn>,
        key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
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

impl Construct for CfnSecurityKey {
    type Handle = CfnSecurityKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityKeyRef {
        CfnSecurityKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityKey`] of a stack.
pub struct CfnSecurityKeyRef(NodeRef);

impl Clone for CfnSecurityKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityKeyRef {}
impl AsNode for CfnSecurityKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityKeyRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceId`, `AssociationId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An `AssociationId` is automatically generated when a storage config is associated with an instance.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }
}
