// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolUICustomizationAttachment` and its property types.

use crate::l1::*;

/// A container for the UI customization information for the hosted UI in a user pool.
///
/// `AWS::Cognito::UserPoolUICustomizationAttachment`; `Ref` returns the physical id, which is made of `UserPoolId`, `ClientId`.
/// Changing one of these replaces it: `ClientId`, `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolUICustomizationAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolUICustomizationAttachment",
    tags: None,
    rules: include_str!("user_pool_ui_customization_attachment.rules"),
};

impl CfnUserPoolUICustomizationAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolUICustomizationAttachment";

    /// `CfnUserPoolUICustomizationAttachment` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The app client ID for your UI customization.
    /// - `user_pool_id`: The ID of the user pool where you want to apply branding to the classic hosted UI.
    pub fn new(
        client_id: impl IntoValue<String>,
        user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// A plaintext CSS file that contains the custom fields that you want to apply to your user pool or app client. To download a template, go to the Amazon Cognito console. Navigate to your user pool *App clients* tab, select *Login pages*, edit *Hosted UI (classic) style*, and select the link to `CSS template.css`.
    ///
    /// `CSS`; updated in place.
    pub fn css(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CSS", value.into_value().into_node());
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

impl Construct for CfnUserPoolUICustomizationAttachment {
    type Handle = CfnUserPoolUICustomizationAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolUICustomizationAttachmentRef {
        CfnUserPoolUICustomizationAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolUICustomizationAttachment`] of a stack.
pub struct CfnUserPoolUICustomizationAttachmentRef(NodeRef);

impl Clone for CfnUserPoolUICustomizationAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolUICustomizationAttachmentRef {}
impl AsNode for CfnUserPoolUICustomizationAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolUICustomizationAttachmentRef {
    /// What `Ref` returns: the physical id, which is made of `UserPoolId`, `ClientId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
