// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSO::InstanceAccessControlAttributeConfiguration` and its property types.

use crate::l1::*;

/// Enables the attribute-based access control (ABAC) feature for the specified instance. You can also specify new attributes to add to your ABAC configuration during the enabling process. For more information about ABAC, see [Attribute-Based Access Control](https://docs.aws.amazon.com//singlesignon/latest/userguide/abac.html) in the *User Guide*.
///
/// > The `InstanceAccessControlAttributeConfiguration` property has been deprecated but is still supported for backwards compatibility purposes. We recommend that you use the `AccessControlAttributes` property instead.
///
/// `AWS::SSO::InstanceAccessControlAttributeConfiguration`; `Ref` returns its `InstanceArn`, a [`sso::InstanceAccessControlAttributeConfigurationInstanceArn`](kinds::sso::InstanceAccessControlAttributeConfigurationInstanceArn).
/// Changing one of these replaces it: `InstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceAccessControlAttributeConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSO::InstanceAccessControlAttributeConfiguration",
    tags: None,
    rules: include_str!("instance_access_control_attribute_configuration.rules"),
};

impl CfnInstanceAccessControlAttributeConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSO::InstanceAccessControlAttributeConfiguration";

    /// `CfnInstanceAccessControlAttributeConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The ARN of the instance under which the operation will be executed.
    pub fn new(instance_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        Self(object_)
    }

    /// Lists the attributes that are configured for ABAC in the specified instance.
    ///
    /// `AccessControlAttributes`; updated in place.
    pub fn access_control_attributes(
        mut self,
        value: impl IntoValue<List<AccessControlAttributeProperty>>,
    ) -> Self {
        self.0
            .put("AccessControlAttributes", value.into_value().into_node());
        self
    }

    /// The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards compatibility purposes. We recomend that you use AccessControlAttributes property instead.
    ///
    /// `InstanceAccessControlAttributeConfiguration`; deprecated; updated in place.
    pub fn instance_access_control_attribute_configuration(
        mut self,
        value: impl IntoValue<InstanceAccessControlAttributeConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InstanceAccessControlAttributeConfiguration",
            value.into_value().into_node(),
        );
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

impl Construct for CfnInstanceAccessControlAttributeConfiguration {
    type Handle = CfnInstanceAccessControlAttributeConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceAccessControlAttributeConfigurationRef {
        CfnInstanceAccessControlAttributeConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceAccessControlAttributeConfiguration`] of a stack.
pub struct CfnInstanceAccessControlAttributeConfigurationRef(NodeRef);

impl Clone for CfnInstanceAccessControlAttributeConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceAccessControlAttributeConfigurationRef {}
impl AsNode for CfnInstanceAccessControlAttributeConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceAccessControlAttributeConfigurationRef {
    /// What `Ref` returns: its `InstanceArn`, a [`sso::InstanceAccessControlAttributeConfigurationInstanceArn`](kinds::sso::InstanceAccessControlAttributeConfigurationInstanceArn).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::sso::InstanceAccessControlAttributeConfigurationInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::sso::InstanceAccessControlAttributeConfigurationInstanceArn>
    for &CfnInstanceAccessControlAttributeConfigurationRef
{
    #[inline]
    fn into_value(
        self,
    ) -> Value<kinds::sso::InstanceAccessControlAttributeConfigurationInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// These are identity store attributes that you can configure for use in attributes-based access control (ABAC). You can create permissions policies that determine who can access your AWS resources based upon the configured attribute values. When you enable ABAC and specify `AccessControlAttributes`, passes the attribute values of the authenticated user into IAM for use in policy evaluation.
///
/// The property type `AccessControlAttribute` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlAttributeProperty(Object);

impl AccessControlAttributeProperty {
    /// `AccessControlAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The name of the attribute associated with your identities in your identity source.
    /// - `value`: The value used for mapping a specified attribute to an identity source.
    pub fn new(
        key: impl IntoValue<String>,
        value: impl IntoValue<AccessControlAttributeValueProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for AccessControlAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlAttributeProperty> for AccessControlAttributeProperty {}
impl From<AccessControlAttributeProperty> for Node {
    #[inline]
    fn from(value: AccessControlAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlAttributeProperty> for AccessControlAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value used for mapping a specified attribute to an identity source.
///
/// The property type `AccessControlAttributeValue` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlAttributeValueProperty(Object);

impl AccessControlAttributeValueProperty {
    /// `AccessControlAttributeValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`: The identity source to use when mapping a specified attribute to.
    pub fn new(source: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
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

impl Kind for AccessControlAttributeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlAttributeValueProperty> for AccessControlAttributeValueProperty {}
impl From<AccessControlAttributeValueProperty> for Node {
    #[inline]
    fn from(value: AccessControlAttributeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlAttributeValueProperty> for AccessControlAttributeValueProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlAttributeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards compatibility purposes. We recomend that you use AccessControlAttributes property instead.
///
/// The property type `InstanceAccessControlAttributeConfiguration` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceAccessControlAttributeConfigurationProperty(Object);

impl InstanceAccessControlAttributeConfigurationProperty {
    /// `InstanceAccessControlAttributeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_control_attributes`
    pub fn new(
        access_control_attributes: impl IntoValue<List<AccessControlAttributeProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccessControlAttributes",
            access_control_attributes.into_value().into_node(),
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

impl Kind for InstanceAccessControlAttributeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceAccessControlAttributeConfigurationProperty>
    for InstanceAccessControlAttributeConfigurationProperty
{
}
impl From<InstanceAccessControlAttributeConfigurationProperty> for Node {
    #[inline]
    fn from(value: InstanceAccessControlAttributeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceAccessControlAttributeConfigurationProperty>
    for InstanceAccessControlAttributeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceAccessControlAttributeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
