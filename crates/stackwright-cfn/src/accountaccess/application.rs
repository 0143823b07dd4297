// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AccountAccess::Application` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::AccountAccess::Application specifying an application for account access
///
/// `AWS::AccountAccess::Application`; `Ref` returns its `ApplicationArn`, a [`accountaccess::ApplicationArn`](kinds::accountaccess::ApplicationArn).
/// Changing one of these replaces it: `IdentitySource`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AccountAccess::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AccountAccess::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `identity_source`
    pub fn new(identity_source: impl IntoValue<IdentitySourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdentitySource", identity_source.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationArn`, a [`accountaccess::ApplicationArn`](kinds::accountaccess::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::accountaccess::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the application
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::accountaccess::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }

    /// The timestamp when the application was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the associated Identity Center application
    ///
    /// `Fn::GetAtt` of `IdentitySource.IdentityCenter.ApplicationArn`.
    #[inline]
    pub fn attr_identity_source_identity_center_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentitySource.IdentityCenter.ApplicationArn"),
        ))
    }

    /// The status of the application
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The tenant ID of the application
    ///
    /// `Fn::GetAtt` of `TenantId`.
    #[inline]
    pub fn attr_tenant_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TenantId")))
    }

    /// The timestamp when the application was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::accountaccess::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::accountaccess::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `IdentityCenter` of `AWS::AccountAccess::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityCenterProperty(Object);

impl IdentityCenterProperty {
    /// `IdentityCenterProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The ARN of the Identity Center instance.
    pub fn new(instance_arn: impl IntoValue<kinds::sso::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the associated Identity Center application
    ///
    /// `ApplicationArn`.
    pub fn application_arn(
        mut self,
        value: impl IntoValue<kinds::accountaccess::ApplicationArn>,
    ) -> Self {
        self.0.put("ApplicationArn", value.into_value().into_node());
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

impl Kind for IdentityCenterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityCenterProperty> for IdentityCenterProperty {}
impl From<IdentityCenterProperty> for Node {
    #[inline]
    fn from(value: IdentityCenterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityCenterProperty> for IdentityCenterProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityCenterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IdentitySource` of `AWS::AccountAccess::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentitySourceProperty(Object);

impl IdentitySourceProperty {
    /// `IdentitySourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `identity_center`
    pub fn new(identity_center: impl IntoValue<IdentityCenterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdentityCenter", identity_center.into_value().into_node());
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

impl Kind for IdentitySourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentitySourceProperty> for IdentitySourceProperty {}
impl From<IdentitySourceProperty> for Node {
    #[inline]
    fn from(value: IdentitySourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentitySourceProperty> for IdentitySourceProperty {
    #[inline]
    fn into_value(self) -> Value<IdentitySourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
