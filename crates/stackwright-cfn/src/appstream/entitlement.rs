// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::Entitlement` and its property types.

use crate::l1::*;

/// Creates an entitlement to control access, based on user attributes, to specific applications within a stack. Entitlements apply to SAML 2.0 federated user identities. Amazon AppStream 2.0 user pool and streaming URL users are entitled to all applications in a stack. Entitlements don't apply to the desktop stream view application or to applications managed by a dynamic app provider using the Dynamic Application Framework.
///
/// `AWS::AppStream::Entitlement`; `Ref` returns the physical id, which is made of `StackName`, `Name`.
/// Changing one of these replaces it: `Name`, `StackName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEntitlement(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::Entitlement",
    tags: None,
    rules: include_str!("entitlement.rules"),
};

impl CfnEntitlement {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::Entitlement";

    /// `CfnEntitlement` with its required properties, in alphabetical order:
    ///
    /// - `app_visibility`: Specifies whether to entitle all apps or only selected apps.
    /// - `attributes`: The attributes of the entitlement.
    /// - `name`: The name of the entitlement.
    /// - `stack_name`: The name of the stack.
    pub fn new(
        app_visibility: impl IntoValue<String>,
        attributes: impl IntoValue<List<AttributeProperty>>,
        name: impl IntoValue<String>,
        stack_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppVisibility", app_visibility.into_value().into_node());
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("StackName", stack_name.into_value().into_node());
        Self(object_)
    }

    /// The description of the entitlement.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnEntitlement {
    type Handle = CfnEntitlementRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEntitlementRef {
        CfnEntitlementRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEntitlement`] of a stack.
pub struct CfnEntitlementRef(NodeRef);

impl Clone for CfnEntitlementRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEntitlementRef {}
impl AsNode for CfnEntitlementRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEntitlementRef {
    /// What `Ref` returns: the physical id, which is made of `StackName`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the entitlement was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The time when the entitlement was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

/// An attribute that belongs to an entitlement. Application entitlements work by matching a supported SAML 2.0 attribute name to a value when a user identity federates to an AppStream 2.0 SAML application.
///
/// The property type `Attribute` of `AWS::AppStream::Entitlement`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeProperty(Object);

impl AttributeProperty {
    /// `AttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A supported AWS IAM SAML PrincipalTag attribute that is matched to a value when a user identity federates to an AppStream 2.0 SAML application.
    /// - `value`: A value that is matched to a supported SAML attribute name when a user identity federates to an AppStream 2.0 SAML application.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for AttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeProperty> for AttributeProperty {}
impl From<AttributeProperty> for Node {
    #[inline]
    fn from(value: AttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeProperty> for AttributeProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
