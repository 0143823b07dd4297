// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::ExtensionAssociation` and its property types.

use crate::l1::*;

/// When you create an extension or configure an AWS authored extension, you associate the extension with an AWS AppConfig application, environment, or configuration profile. For example, you can choose to run the `AWS AppConfig deployment events to Amazon SNS` AWS authored extension and receive notifications on an Amazon SNS topic anytime a configuration deployment is started for a specific application. Defining which extension to associate with an AWS AppConfig resource is called an *extension association*. An extension association is a specified relationship between an extension and an AWS AppConfig resource, such as an application or a configuration profile. For more information about extensions and associations, see [Extending workflows](https://docs.aws.amazon.com/appconfig/latest/userguide/working-with-appconfig-extensions.html) in the *AWS AppConfig User Guide*.
///
/// `AWS::AppConfig::ExtensionAssociation`; `Ref` returns its `Id`, a [`appconfig::ExtensionAssociationId`](kinds::appconfig::ExtensionAssociationId).
/// Changing one of these replaces it: `ExtensionIdentifier`, `ExtensionVersionNumber`, `ResourceIdentifier`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExtensionAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::ExtensionAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("extension_association.rules"),
};

impl CfnExtensionAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::ExtensionAssociation";

    /// `CfnExtensionAssociation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name, the ID, or the Amazon Resource Name (ARN) of the extension.
    ///
    /// `ExtensionIdentifier`; an update replaces the resource.
    pub fn extension_identifier(
        mut self,
        value: impl IntoValue<kinds::appconfig::ExtensionArnOrId>,
    ) -> Self {
        self.0
            .put("ExtensionIdentifier", value.into_value().into_node());
        self
    }

    /// The version number of the extension. If not specified, AWS AppConfig uses the maximum version of the extension.
    ///
    /// `ExtensionVersionNumber`; an update replaces the resource.
    pub fn extension_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ExtensionVersionNumber", value.into_value().into_node());
        self
    }

    /// The parameter names and values defined in the extensions. Extension parameters marked `Required` must be entered for this field.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The ARN of an application, configuration profile, or environment.
    ///
    /// `ResourceIdentifier`; an update replaces the resource.
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdentifier", value.into_value().into_node());
        self
    }

    /// Adds one or more tags for the specified extension association. Tags are metadata that help you categorize resources in different ways, for example, by purpose, owner, or environment. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnExtensionAssociation {
    type Handle = CfnExtensionAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExtensionAssociationRef {
        CfnExtensionAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExtensionAssociation`] of a stack.
pub struct CfnExtensionAssociationRef(NodeRef);

impl Clone for CfnExtensionAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExtensionAssociationRef {}
impl AsNode for CfnExtensionAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExtensionAssociationRef {
    /// What `Ref` returns: its `Id`, a [`appconfig::ExtensionAssociationId`](kinds::appconfig::ExtensionAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appconfig::ExtensionAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the extension defined in the association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appconfig::ExtensionAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ARN of the extension defined in the association.
    ///
    /// `Fn::GetAtt` of `ExtensionArn`.
    #[inline]
    pub fn attr_extension_arn(&self) -> Value<kinds::appconfig::ExtensionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExtensionArn")))
    }

    /// The system-generated ID for the association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::appconfig::ExtensionAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARNs of applications, configuration profiles, or environments defined in the association.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }
}

impl IntoValue<kinds::appconfig::ExtensionAssociationId> for &CfnExtensionAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::ExtensionAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appconfig::ExtensionAssociationArn> for &CfnExtensionAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::ExtensionAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
