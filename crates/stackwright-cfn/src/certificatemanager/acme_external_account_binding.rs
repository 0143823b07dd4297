// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CertificateManager::AcmeExternalAccountBinding` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding
///
/// `AWS::CertificateManager::AcmeExternalAccountBinding`; `Ref` returns its `AcmeExternalAccountBindingArn`, a [`certificatemanager::AcmeExternalAccountBindingArn`](kinds::certificatemanager::AcmeExternalAccountBindingArn).
/// Changing one of these replaces it: `AcmeEndpointArn`, `Expiration`, `RoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAcmeExternalAccountBinding(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CertificateManager::AcmeExternalAccountBinding",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("acme_external_account_binding.rules"),
};

impl CfnAcmeExternalAccountBinding {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CertificateManager::AcmeExternalAccountBinding";

    /// `CfnAcmeExternalAccountBinding` with its required properties, in alphabetical order:
    ///
    /// - `acme_endpoint_arn`: The ARN of the ACME endpoint this binding is associated with.
    /// - `role_arn`: The IAM role ARN for cross-account access.
    pub fn new(
        acme_endpoint_arn: impl IntoValue<kinds::certificatemanager::AcmeEndpointArn>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AcmeEndpointArn",
            acme_endpoint_arn.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The expiration configuration for the external account binding.
    ///
    /// `Expiration`; an update replaces the resource.
    pub fn expiration(mut self, value: impl IntoValue<ExpirationProperty>) -> Self {
        self.0.put("Expiration", value.into_value().into_node());
        self
    }

    /// Tags associated with the external account binding.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnAcmeExternalAccountBinding {
    type Handle = CfnAcmeExternalAccountBindingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAcmeExternalAccountBindingRef {
        CfnAcmeExternalAccountBindingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAcmeExternalAccountBinding`] of a stack.
pub struct CfnAcmeExternalAccountBindingRef(NodeRef);

impl Clone for CfnAcmeExternalAccountBindingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAcmeExternalAccountBindingRef {}
impl AsNode for CfnAcmeExternalAccountBindingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAcmeExternalAccountBindingRef {
    /// What `Ref` returns: its `AcmeExternalAccountBindingArn`, a [`certificatemanager::AcmeExternalAccountBindingArn`](kinds::certificatemanager::AcmeExternalAccountBindingArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::certificatemanager::AcmeExternalAccountBindingArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the external account binding.
    ///
    /// `Fn::GetAtt` of `AcmeExternalAccountBindingArn`.
    #[inline]
    pub fn attr_acme_external_account_binding_arn(
        &self,
    ) -> Value<kinds::certificatemanager::AcmeExternalAccountBindingArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AcmeExternalAccountBindingArn"),
        ))
    }
}

impl IntoValue<kinds::certificatemanager::AcmeExternalAccountBindingArn>
    for &CfnAcmeExternalAccountBindingRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::certificatemanager::AcmeExternalAccountBindingArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The expiration configuration for the external account binding.
///
/// The property type `Expiration` of `AWS::CertificateManager::AcmeExternalAccountBinding`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpirationProperty(Object);

impl ExpirationProperty {
    /// `ExpirationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The time unit for the expiration value.
    /// - `value`: The expiration value.
    pub fn new(r#type: impl IntoValue<String>, value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ExpirationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpirationProperty> for ExpirationProperty {}
impl From<ExpirationProperty> for Node {
    #[inline]
    fn from(value: ExpirationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpirationProperty> for ExpirationProperty {
    #[inline]
    fn into_value(self) -> Value<ExpirationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::CertificateManager::AcmeExternalAccountBinding`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key name of the tag.
    /// - `value`: The value for the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
