// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeStarConnections::SyncConfiguration` and its property types.

use crate::l1::*;

/// Information, such as repository, branch, provider, and resource names for a specific sync configuration.
///
/// `AWS::CodeStarConnections::SyncConfiguration`; `Ref` returns the physical id, which is made of `ResourceName`, `SyncType`.
/// Changing one of these replaces it: `ResourceName`, `SyncType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSyncConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeStarConnections::SyncConfiguration",
    tags: None,
    rules: include_str!("sync_configuration.rules"),
};

impl CfnSyncConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeStarConnections::SyncConfiguration";

    /// `CfnSyncConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `branch`: The branch associated with a specific sync configuration.
    /// - `config_file`: The file path to the configuration file associated with a specific sync configuration.
    /// - `repository_link_id`: The ID of the repository link associated with a specific sync configuration.
    /// - `resource_name`: The name of the connection resource associated with a specific sync configuration.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role associated with a specific sync configuration.
    /// - `sync_type`: The type of sync for a specific sync configuration.
    pub fn new(
        branch: impl IntoValue<String>,
        config_file: impl IntoValue<String>,
        repository_link_id: impl IntoValue<String>,
        resource_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        sync_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Branch", branch.into_value().into_node());
        object_.put("ConfigFile", config_file.into_value().into_node());
        object_.put(
            "RepositoryLinkId",
            repository_link_id.into_value().into_node(),
        );
        object_.put("ResourceName", resource_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SyncType", sync_type.into_value().into_node());
        Self(object_)
    }

    /// Whether to enable or disable publishing of deployment status to source providers.
    ///
    /// `PublishDeploymentStatus`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn publish_deployment_status(
        mut self,
        value: impl IntoValue<PublishDeploymentStatus>,
    ) -> Self {
        self.0
            .put("PublishDeploymentStatus", value.into_value().into_node());
        self
    }

    /// When to trigger Git sync to begin the stack update.
    ///
    /// `TriggerResourceUpdateOn`; one of `ANY_CHANGE`, `FILE_CHANGE`; updated in place.
    pub fn trigger_resource_update_on(
        mut self,
        value: impl IntoValue<TriggerResourceUpdateOn>,
    ) -> Self {
        self.0
            .put("TriggerResourceUpdateOn", value.into_value().into_node());
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

impl Construct for CfnSyncConfiguration {
    type Handle = CfnSyncConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSyncConfigurationRef {
        CfnSyncConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSyncConfiguration`] of a stack.
pub struct CfnSyncConfigurationRef(NodeRef);

impl Clone for CfnSyncConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSyncConfigurationRef {}
impl AsNode for CfnSyncConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSyncConfigurationRef {
    /// What `Ref` returns: the physical id, which is made of `ResourceName`, `SyncType`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The owner ID for the repository associated with a specific sync configuration, such as the owner ID in GitHub.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The name of the external provider where your third-party code repository is configured.
    ///
    /// `Fn::GetAtt` of `ProviderType`.
    #[inline]
    pub fn attr_provider_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProviderType")))
    }

    /// The name of the repository that is being synced to.
    ///
    /// `Fn::GetAtt` of `RepositoryName`.
    #[inline]
    pub fn attr_repository_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RepositoryName")))
    }
}

/// The values of `PublishDeploymentStatus` of `AWS::CodeStarConnections::SyncConfiguration`.
pub enum PublishDeploymentStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PublishDeploymentStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for PublishDeploymentStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for PublishDeploymentStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PublishDeploymentStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<PublishDeploymentStatus> for PublishDeploymentStatus {
    #[inline]
    fn into_value(self) -> Value<PublishDeploymentStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TriggerResourceUpdateOn` of `AWS::CodeStarConnections::SyncConfiguration`.
pub enum TriggerResourceUpdateOn {
    /// `ANY_CHANGE`.
    AnyChange,
    /// `FILE_CHANGE`.
    FileChange,
}

#[diagnostic::do_not_recommend]
impl Kind for TriggerResourceUpdateOn {}
#[diagnostic::do_not_recommend]
impl TextKind for TriggerResourceUpdateOn {}
#[diagnostic::do_not_recommend]
impl IdKind for TriggerResourceUpdateOn {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TriggerResourceUpdateOn {}
#[diagnostic::do_not_recommend]
impl IntoValue<TriggerResourceUpdateOn> for TriggerResourceUpdateOn {
    #[inline]
    fn into_value(self) -> Value<TriggerResourceUpdateOn> {
        const VALUES: &[&str] = &["ANY_CHANGE", "FILE_CHANGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
