// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::DLPSetting` and its property types.

use crate::l1::*;

/// Definition of the AWS::QuickSight::DLPSetting Resource Type.
///
/// `AWS::QuickSight::DLPSetting`; `Ref` returns the physical id, which is made of `AwsAccountId`, `DlpSettingId`.
/// Changing one of these replaces it: `AwsAccountId`, `DlpSettingId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dlpsetting.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDLPSetting(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::DLPSetting",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dlp_setting.rules"),
};

impl CfnDLPSetting {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::DLPSetting";

    /// `CfnDLPSetting` with its required properties, in alphabetical order:
    ///
    /// - `dlp_setting_id`
    /// - `enabled`
    /// - `name`
    /// - `provider_config`
    /// - `provider_outage_action`
    /// - `provider_type`
    pub fn new(
        dlp_setting_id: impl IntoValue<String>,
        enabled: impl IntoValue<bool>,
        name: impl IntoValue<String>,
        provider_config: impl IntoValue<ProviderConfigProperty>,
        provider_outage_action: impl IntoValue<ProviderOutageAction>,
        provider_type: impl IntoValue<ProviderType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DlpSettingId", dlp_setting_id.into_value().into_node());
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ProviderConfig", provider_config.into_value().into_node());
        object_.put(
            "ProviderOutageAction",
            provider_outage_action.into_value().into_node(),
        );
        object_.put("ProviderType", provider_type.into_value().into_node());
        Self(object_)
    }

    /// The `AwsAccountId` property.
    ///
    /// `AwsAccountId`; an update replaces the resource.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnDLPSetting {
    type Handle = CfnDLPSettingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDLPSettingRef {
        CfnDLPSettingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDLPSetting`] of a stack.
pub struct CfnDLPSettingRef(NodeRef);

impl Clone for CfnDLPSettingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDLPSettingRef {}
impl AsNode for CfnDLPSettingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDLPSettingRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `DlpSettingId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::DlpSettingArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::quicksight::DlpSettingArn> for &CfnDLPSettingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::DlpSettingArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `LabelActionMapping` of `AWS::QuickSight::DLPSetting`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelActionMappingProperty(Object);

impl LabelActionMappingProperty {
    /// `LabelActionMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`
    /// - `label_id`
    /// - `label_name`
    pub fn new(
        action: impl IntoValue<Action>,
        label_id: impl IntoValue<String>,
        label_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("LabelId", label_id.into_value().into_node());
        object_.put("LabelName", label_name.into_value().into_node());
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

impl Kind for LabelActionMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LabelActionMappingProperty> for LabelActionMappingProperty {}
impl From<LabelActionMappingProperty> for Node {
    #[inline]
    fn from(value: LabelActionMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LabelActionMappingProperty> for LabelActionMappingProperty {
    #[inline]
    fn into_value(self) -> Value<LabelActionMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MicrosoftPurviewCredentials` of `AWS::QuickSight::DLPSetting`.
#[must_use = "a property type does nothing until it is set"]
pub struct MicrosoftPurviewCredentialsProperty(Object);

impl MicrosoftPurviewCredentialsProperty {
    /// `MicrosoftPurviewCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`
    pub fn new(secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for MicrosoftPurviewCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MicrosoftPurviewCredentialsProperty> for MicrosoftPurviewCredentialsProperty {}
impl From<MicrosoftPurviewCredentialsProperty> for Node {
    #[inline]
    fn from(value: MicrosoftPurviewCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MicrosoftPurviewCredentialsProperty> for MicrosoftPurviewCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<MicrosoftPurviewCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MicrosoftPurviewProviderConfig` of `AWS::QuickSight::DLPSetting`.
#[must_use = "a property type does nothing until it is set"]
pub struct MicrosoftPurviewProviderConfigProperty(Object);

impl MicrosoftPurviewProviderConfigProperty {
    /// `MicrosoftPurviewProviderConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `credentials`
    /// - `label_action_mappings`
    /// - `unmapped_action`
    pub fn new(
        credentials: impl IntoValue<MicrosoftPurviewCredentialsProperty>,
        label_action_mappings: impl IntoValue<List<LabelActionMappingProperty>>,
        unmapped_action: impl IntoValue<UnmappedAction>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Credentials", credentials.into_value().into_node());
        object_.put(
            "LabelActionMappings",
            label_action_mappings.into_value().into_node(),
        );
        object_.put("UnmappedAction", unmapped_action.into_value().into_node());
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

impl Kind for MicrosoftPurviewProviderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MicrosoftPurviewProviderConfigProperty> for MicrosoftPurviewProviderConfigProperty {}
impl From<MicrosoftPurviewProviderConfigProperty> for Node {
    #[inline]
    fn from(value: MicrosoftPurviewProviderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MicrosoftPurviewProviderConfigProperty> for MicrosoftPurviewProviderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MicrosoftPurviewProviderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ProviderConfig` of `AWS::QuickSight::DLPSetting`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProviderConfigProperty(Object);

impl ProviderConfigProperty {
    /// `ProviderConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `microsoft_purview`
    pub fn new(microsoft_purview: impl IntoValue<MicrosoftPurviewProviderConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MicrosoftPurview",
            microsoft_purview.into_value().into_node(),
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

impl Kind for ProviderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProviderConfigProperty> for ProviderConfigProperty {}
impl From<ProviderConfigProperty> for Node {
    #[inline]
    fn from(value: ProviderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProviderConfigProperty> for ProviderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ProviderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `LabelActionMapping` of `AWS::QuickSight::DLPSetting`.
pub enum Action {
    /// `ALLOW`.
    Allow,
    /// `BLOCK`.
    Block,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["ALLOW", "BLOCK", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProviderOutageAction` of `AWS::QuickSight::DLPSetting`.
pub enum ProviderOutageAction {
    /// `ALLOW`.
    Allow,
    /// `BLOCK`.
    Block,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for ProviderOutageAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ProviderOutageAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ProviderOutageAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProviderOutageAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProviderOutageAction> for ProviderOutageAction {
    #[inline]
    fn into_value(self) -> Value<ProviderOutageAction> {
        const VALUES: &[&str] = &["ALLOW", "BLOCK", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProviderType` of `AWS::QuickSight::DLPSetting`.
pub enum ProviderType {
    /// `MICROSOFT_PURVIEW`.
    MicrosoftPurview,
}

#[diagnostic::do_not_recommend]
impl Kind for ProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProviderType> for ProviderType {
    #[inline]
    fn into_value(self) -> Value<ProviderType> {
        const VALUES: &[&str] = &["MICROSOFT_PURVIEW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UnmappedAction` of a `MicrosoftPurviewProviderConfig` of `AWS::QuickSight::DLPSetting`.
pub enum UnmappedAction {
    /// `ALLOW`.
    Allow,
    /// `BLOCK`.
    Block,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for UnmappedAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UnmappedAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UnmappedAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UnmappedAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UnmappedAction> for UnmappedAction {
    #[inline]
    fn into_value(self) -> Value<UnmappedAction> {
        const VALUES: &[&str] = &["ALLOW", "BLOCK", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
