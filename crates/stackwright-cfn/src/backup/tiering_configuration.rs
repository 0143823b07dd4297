// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::TieringConfiguration` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Backup::TieringConfiguration
///
/// `AWS::Backup::TieringConfiguration`; `Ref` returns its `TieringConfigurationName`, a [`backup::TieringConfigurationName`](kinds::backup::TieringConfigurationName).
/// Changing one of these replaces it: `TieringConfigurationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTieringConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::TieringConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "TieringConfigurationTags",
        format: TagFormat::Map,
    }),
    rules: include_str!("tiering_configuration.rules"),
};

impl CfnTieringConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::TieringConfiguration";

    /// `CfnTieringConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `backup_vault_name`
    /// - `resource_selection`
    /// - `tiering_configuration_name`
    pub fn new(
        backup_vault_name: impl IntoValue<String>,
        resource_selection: impl IntoValue<List<ResourceSelectionProperty>>,
        tiering_configuration_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BackupVaultName",
            backup_vault_name.into_value().into_node(),
        );
        object_.put(
            "ResourceSelection",
            resource_selection.into_value().into_node(),
        );
        object_.put(
            "TieringConfigurationName",
            tiering_configuration_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `TieringConfigurationTags` property.
    ///
    /// `TieringConfigurationTags`; updated in place.
    pub fn tiering_configuration_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("TieringConfigurationTags", value.into_value().into_node());
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

impl Construct for CfnTieringConfiguration {
    type Handle = CfnTieringConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTieringConfigurationRef {
        CfnTieringConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTieringConfiguration`] of a stack.
pub struct CfnTieringConfigurationRef(NodeRef);

impl Clone for CfnTieringConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTieringConfigurationRef {}
impl AsNode for CfnTieringConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTieringConfigurationRef {
    /// What `Ref` returns: its `TieringConfigurationName`, a [`backup::TieringConfigurationName`](kinds::backup::TieringConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::TieringConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreationTime` attribute.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The `LastUpdatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The `TieringConfigurationArn` attribute.
    ///
    /// `Fn::GetAtt` of `TieringConfigurationArn`.
    #[inline]
    pub fn attr_tiering_configuration_arn(&self) -> Value<kinds::backup::TieringConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TieringConfigurationArn"),
        ))
    }
}

impl IntoValue<kinds::backup::TieringConfigurationName> for &CfnTieringConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::TieringConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::backup::TieringConfigurationArn> for &CfnTieringConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::TieringConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TieringConfigurationArn"),
        ))
    }
}

/// The property type `ResourceSelection` of `AWS::Backup::TieringConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceSelectionProperty(Object);

impl ResourceSelectionProperty {
    /// `ResourceSelectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`
    /// - `resources`
    /// - `tiering_down_settings_in_days`
    pub fn new(
        resource_type: impl IntoValue<String>,
        resources: impl IntoValue<List<String>>,
        tiering_down_settings_in_days: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("Resources", resources.into_value().into_node());
        object_.put(
            "TieringDownSettingsInDays",
            tiering_down_settings_in_days.into_value().into_node(),
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

impl Kind for ResourceSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceSelectionProperty> for ResourceSelectionProperty {}
impl From<ResourceSelectionProperty> for Node {
    #[inline]
    fn from(value: ResourceSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceSelectionProperty> for ResourceSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
