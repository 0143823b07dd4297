// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Workspace` and its property types.

use crate::l1::*;

/// Represents an AWS IoT SiteWise workspace that provides logical isolation for tasks and pipelines.
///
/// `AWS::IoTSiteWise::Workspace`; `Ref` returns its `WorkspaceArn`, a [`iotsitewise::WorkspaceArn`](kinds::iotsitewise::WorkspaceArn).
/// Changing one of these replaces it: `EncryptionConfiguration`, `KmsKeyId`, `WorkspaceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Workspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspace.rules"),
};

impl CfnWorkspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Workspace";

    /// `CfnWorkspace` with its required properties, in alphabetical order:
    ///
    /// - `encryption_configuration`: The encryption configuration for the workspace.
    /// - `workspace_name`: The name of the workspace.
    pub fn new(
        encryption_configuration: impl IntoValue<EncryptionConfigurationProperty>,
        workspace_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionConfiguration",
            encryption_configuration.into_value().into_node(),
        );
        object_.put("WorkspaceName", workspace_name.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the AWS KMS key used for KMS_BASED_ENCRYPTION. Required when EncryptionConfiguration.EncryptionType is KMS_BASED_ENCRYPTION.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A description of the workspace.
    ///
    /// `WorkspaceDescription`; updated in place.
    pub fn workspace_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WorkspaceDescription", value.into_value().into_node());
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

impl Construct for CfnWorkspace {
    type Handle = CfnWorkspaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkspaceRef {
        CfnWorkspaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkspace`] of a stack.
pub struct CfnWorkspaceRef(NodeRef);

impl Clone for CfnWorkspaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkspaceRef {}
impl AsNode for CfnWorkspaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkspaceRef {
    /// What `Ref` returns: its `WorkspaceArn`, a [`iotsitewise::WorkspaceArn`](kinds::iotsitewise::WorkspaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::WorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the workspace was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The current state of the workspace.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The time the workspace was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The ARN of the workspace.
    ///
    /// `Fn::GetAtt` of `WorkspaceArn`.
    #[inline]
    pub fn attr_workspace_arn(&self) -> Value<kinds::iotsitewise::WorkspaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkspaceArn")))
    }
}

impl IntoValue<kinds::iotsitewise::WorkspaceArn> for &CfnWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::WorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The encryption configuration for the workspace.
///
/// The property type `EncryptionConfiguration` of `AWS::IoTSiteWise::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_type`: The type of encryption.
    pub fn new(encryption_type: impl IntoValue<EncryptionType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncryptionType", encryption_type.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EncryptionType` of a `EncryptionConfiguration` of `AWS::IoTSiteWise::Workspace`.
pub enum EncryptionType {
    /// `KMS_BASED_ENCRYPTION`.
    KmsBasedEncryption,
    /// `SITEWISE_DEFAULT_ENCRYPTION`.
    SitewiseDefaultEncryption,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionType> for EncryptionType {
    #[inline]
    fn into_value(self) -> Value<EncryptionType> {
        const VALUES: &[&str] = &["KMS_BASED_ENCRYPTION", "SITEWISE_DEFAULT_ENCRYPTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
