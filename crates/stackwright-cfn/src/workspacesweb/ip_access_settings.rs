// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::IpAccessSettings` and its property types.

use crate::l1::*;

/// This resource specifies IP access settings that can be associated with a web portal. For more information, see [Set up IP access controls (optional)](https://docs.aws.amazon.com/workspaces-web/latest/adminguide/ip-access-controls.html).
///
/// `AWS::WorkSpacesWeb::IpAccessSettings`; `Ref` returns its `IpAccessSettingsArn`, a [`workspacesweb::IpAccessSettingsArn`](kinds::workspacesweb::IpAccessSettingsArn).
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `CustomerManagedKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIpAccessSettings(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::IpAccessSettings",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ip_access_settings.rules"),
};

impl CfnIpAccessSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::IpAccessSettings";

    /// `CfnIpAccessSettings` with its required properties, in alphabetical order:
    ///
    /// - `ip_rules`: The IP rules of the IP access settings.
    pub fn new(ip_rules: impl IntoValue<List<IpRuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpRules", ip_rules.into_value().into_node());
        Self(object_)
    }

    /// Additional encryption context of the IP access settings.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// The custom managed key of the IP access settings.
    ///
    /// *Pattern*: `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`
    ///
    /// `CustomerManagedKey`; an update replaces the resource.
    pub fn customer_managed_key(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("CustomerManagedKey", value.into_value().into_node());
        self
    }

    /// The description of the IP access settings.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of the IP access settings.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The tags to add to the IP access settings resource. A tag is a key-value pair.
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

impl Construct for CfnIpAccessSettings {
    type Handle = CfnIpAccessSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIpAccessSettingsRef {
        CfnIpAccessSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIpAccessSettings`] of a stack.
pub struct CfnIpAccessSettingsRef(NodeRef);

impl Clone for CfnIpAccessSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIpAccessSettingsRef {}
impl AsNode for CfnIpAccessSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIpAccessSettingsRef {
    /// What `Ref` returns: its `IpAccessSettingsArn`, a [`workspacesweb::IpAccessSettingsArn`](kinds::workspacesweb::IpAccessSettingsArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::IpAccessSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of web portal ARNs that this IP access settings resource is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[inline]
    pub fn attr_associated_portal_arns(&self) -> Value<List<kinds::workspacesweb::PortalArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedPortalArns")))
    }

    /// The creation date timestamp of the IP access settings.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The ARN of the IP access settings resource.
    ///
    /// `Fn::GetAtt` of `IpAccessSettingsArn`.
    #[inline]
    pub fn attr_ip_access_settings_arn(&self) -> Value<kinds::workspacesweb::IpAccessSettingsArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpAccessSettingsArn")))
    }
}

impl IntoValue<kinds::workspacesweb::IpAccessSettingsArn> for &CfnIpAccessSettingsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::IpAccessSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The IP rules of the IP access settings.
///
/// The property type `IpRule` of `AWS::WorkSpacesWeb::IpAccessSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpRuleProperty(Object);

impl IpRuleProperty {
    /// `IpRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `ip_range`: The IP range of the IP rule.
    pub fn new(ip_range: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpRange", ip_range.into_value().into_node());
        Self(object_)
    }

    /// The description of the IP rule.
    ///
    /// `Description`.
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

impl Kind for IpRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpRuleProperty> for IpRuleProperty {}
impl From<IpRuleProperty> for Node {
    #[inline]
    fn from(value: IpRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpRuleProperty> for IpRuleProperty {
    #[inline]
    fn into_value(self) -> Value<IpRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
