// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::InputSecurityGroup` and its property types.

use crate::l1::*;

/// The AWS::MediaLive::InputSecurityGroup is a MediaLive resource type that creates an input security group.
///
/// A MediaLive input security group is associated with a MediaLive input. The input security group is an "allow list" of IP addresses that controls whether an external IP address can push content to the associated MediaLive input.
///
/// `AWS::MediaLive::InputSecurityGroup`; `Ref` returns its `Id`, a [`medialive::InputSecurityGroupId`](kinds::medialive::InputSecurityGroupId).
/// Changing one of these replaces it: `Tags`.
/// Attributes: `Arn`, `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInputSecurityGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::InputSecurityGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnInputSecurityGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::InputSecurityGroup";

    /// `CfnInputSecurityGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A collection of tags for this input security group. Each tag is a key-value pair.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The list of IPv4 CIDR addresses to include in the input security group as "allowed" addresses.
    ///
    /// `WhitelistRules`; updated in place.
    pub fn whitelist_rules(
        mut self,
        value: impl IntoValue<List<InputWhitelistRuleCidrProperty>>,
    ) -> Self {
        self.0.put("WhitelistRules", value.into_value().into_node());
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

impl Construct for CfnInputSecurityGroup {
    type Handle = CfnInputSecurityGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInputSecurityGroupRef {
        CfnInputSecurityGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInputSecurityGroup`] of a stack.
pub struct CfnInputSecurityGroupRef(NodeRef);

impl Clone for CfnInputSecurityGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInputSecurityGroupRef {}
impl AsNode for CfnInputSecurityGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInputSecurityGroupRef {
    /// What `Ref` returns: its `Id`, a [`medialive::InputSecurityGroupId`](kinds::medialive::InputSecurityGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::InputSecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the MediaLive input security group. For example: arn:aws:medialive:us-west-1:111122223333:medialive:inputSecurityGroup:1234567
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::InputSecurityGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Id of the Input Security Group
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::medialive::InputSecurityGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::medialive::InputSecurityGroupId> for &CfnInputSecurityGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::InputSecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::InputSecurityGroupArn> for &CfnInputSecurityGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::InputSecurityGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// An IPv4 CIDR range to include in this input security group.
///
/// The parent of this entity is InputSecurityGroup.
///
/// The property type `InputWhitelistRuleCidr` of `AWS::MediaLive::InputSecurityGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputWhitelistRuleCidrProperty(Object);

impl InputWhitelistRuleCidrProperty {
    /// `InputWhitelistRuleCidrProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An IPv4 CIDR range to include in this input security group.
    ///
    /// `Cidr`.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
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

impl Kind for InputWhitelistRuleCidrProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputWhitelistRuleCidrProperty> for InputWhitelistRuleCidrProperty {}
impl From<InputWhitelistRuleCidrProperty> for Node {
    #[inline]
    fn from(value: InputWhitelistRuleCidrProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputWhitelistRuleCidrProperty> for InputWhitelistRuleCidrProperty {
    #[inline]
    fn into_value(self) -> Value<InputWhitelistRuleCidrProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
