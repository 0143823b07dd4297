// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Grafana::Workspace` and its property types.

use crate::l1::*;

/// Specifies a *workspace*. In a workspace, you can create Grafana dashboards and visualizations to analyze your metrics, logs, and traces. You don't have to build, package, or deploy any hardware to run the Grafana server.
///
/// `AWS::Grafana::Workspace`; `Ref` returns its `Id`, a [`grafana::WorkspaceId`](kinds::grafana::WorkspaceId).
/// Changing one of these replaces it: `ClientToken`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Grafana::Workspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspace.rules"),
};

impl CfnWorkspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Grafana::Workspace";

    /// `CfnWorkspace` with its required properties, in alphabetical order:
    ///
    /// - `account_access_type`: Specifies whether the workspace can access AWS resources in this AWS account only, or whether it can also access AWS resources in other accounts in the same organization.
    /// - `authentication_providers`: Specifies whether this workspace uses SAML 2.0, SSOlong, or both to authenticate users for using the Grafana console within a workspace.
    /// - `permission_type`: If this is `SERVICE_MANAGED`, and the workplace was created through the Amazon Managed Grafana console, then Amazon Managed Grafana automatically creates the IAM roles and provisions the permissions that the workspace needs to use AWS data sources and notification channels.
    pub fn new(
        account_access_type: impl IntoValue<AccountAccessType>,
        authentication_providers: impl IntoValue<List<String>>,
        permission_type: impl IntoValue<PermissionType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccountAccessType",
            account_access_type.into_value().into_node(),
        );
        object_.put(
            "AuthenticationProviders",
            authentication_providers.into_value().into_node(),
        );
        object_.put("PermissionType", permission_type.into_value().into_node());
        Self(object_)
    }

    /// A unique, case-sensitive, user-provided identifier to ensure the idempotency of the request.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// Specifies the AWS data sources that have been configured to have IAM roles and permissions created to allow Amazon Managed Grafana to read data from these sources.
    ///
    /// This list is only used when the workspace was created through the AWS console, and the `permissionType` is `SERVICE_MANAGED`.
    ///
    /// `DataSources`; updated in place.
    pub fn data_sources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DataSources", value.into_value().into_node());
        self
    }

    /// The user-defined description of the workspace.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies the version of Grafana to support in the workspace. Defaults to the latest version on create (for example, 9.4), or the current version of the workspace on update.
    ///
    /// Can only be used to upgrade (for example, from 8.4 to 9.4), not downgrade (for example, from 9.4 to 8.4).
    ///
    /// To know what versions are available to upgrade to for a specific workspace, see the [ListVersions](https://docs.aws.amazon.com/grafana/latest/APIReference/API_ListVersions.html) operation.
    ///
    /// `GrafanaVersion`; updated in place.
    pub fn grafana_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GrafanaVersion", value.into_value().into_node());
        self
    }

    /// The name of the workspace.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The configuration settings for network access to your workspace.
    ///
    /// `NetworkAccessControl`; updated in place.
    pub fn network_access_control(
        mut self,
        value: impl IntoValue<NetworkAccessControlProperty>,
    ) -> Self {
        self.0
            .put("NetworkAccessControl", value.into_value().into_node());
        self
    }

    /// The AWS notification channels that Amazon Managed Grafana can automatically create IAM roles and permissions for, to allow Amazon Managed Grafana to use these channels.
    ///
    /// *AllowedValues*: `SNS`
    ///
    /// `NotificationDestinations`; updated in place.
    pub fn notification_destinations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotificationDestinations", value.into_value().into_node());
        self
    }

    /// The name of the IAM role that is used to access resources through Organizations.
    ///
    /// `OrganizationRoleName`; updated in place.
    pub fn organization_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OrganizationRoleName", value.into_value().into_node());
        self
    }

    /// Specifies the organizational units that this workspace is allowed to use data sources from, if this workspace is in an account that is part of an organization.
    ///
    /// `OrganizationalUnits`; updated in place.
    pub fn organizational_units(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OrganizationalUnits", value.into_value().into_node());
        self
    }

    /// Whether plugin administration is enabled in the workspace. Setting to `true` allows workspace admins to install, uninstall, and update plugins from within the Grafana workspace.
    ///
    /// > This option is only valid for workspaces that support Grafana version 9 or newer.
    ///
    /// `PluginAdminEnabled`; updated in place.
    pub fn plugin_admin_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PluginAdminEnabled", value.into_value().into_node());
        self
    }

    /// The IAM role that grants permissions to the AWS resources that the workspace will view data from. This role must already exist.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// If the workspace uses SAML, use this structure to map SAML assertion attributes to workspace user information and define which groups in the assertion attribute are to have the `Admin` and `Editor` roles in the workspace.
    ///
    /// `SamlConfiguration`; updated in place.
    pub fn saml_configuration(mut self, value: impl IntoValue<SamlConfigurationProperty>) -> Self {
        self.0
            .put("SamlConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the AWS CloudFormation stack set that is used to generate IAM roles to be used for this workspace.
    ///
    /// `StackSetName`; updated in place.
    pub fn stack_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StackSetName", value.into_value().into_node());
        self
    }

    /// The list of tags associated with the workspace.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to.
    ///
    /// > Connecting to a private VPC is not yet available in the Asia Pacific (Seoul) Region (ap-northeast-2).
    ///
    /// `VpcConfiguration`; updated in place.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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
    /// What `Ref` returns: its `Id`, a [`grafana::WorkspaceId`](kinds::grafana::WorkspaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::grafana::WorkspaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date that the workspace was created.
    ///
    /// Type: Timestamp
    ///
    /// `Fn::GetAtt` of `CreationTimestamp`.
    #[inline]
    pub fn attr_creation_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTimestamp")))
    }

    /// The URL that users can use to access the Grafana console in the workspace.
    ///
    /// Type: String
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// Specifies the version of Grafana supported by this workspace.
    ///
    /// Type: String
    ///
    /// `Fn::GetAtt` of `GrafanaVersion`.
    #[inline]
    pub fn attr_grafana_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GrafanaVersion")))
    }

    /// The unique ID of this workspace.
    ///
    /// Type: String
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::grafana::WorkspaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The most recent date that the workspace was modified.
    ///
    /// Type: Timestamp
    ///
    /// `Fn::GetAtt` of `ModificationTimestamp`.
    #[inline]
    pub fn attr_modification_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModificationTimestamp")))
    }

    /// Specifies whether the workspace's SAML configuration is complete.
    ///
    /// Valid values: `CONFIGURED | NOT_CONFIGURED`
    ///
    /// Type: String
    ///
    /// `Fn::GetAtt` of `SamlConfigurationStatus`.
    #[inline]
    pub fn attr_saml_configuration_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SamlConfigurationStatus"),
        ))
    }

    /// The ID of the IAM Identity Center-managed application that is created by Amazon Managed Grafana.
    ///
    /// Type: String
    ///
    /// `Fn::GetAtt` of `SsoClientId`.
    #[inline]
    pub fn attr_sso_client_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SsoClientId")))
    }

    /// The current status of the workspace.
    ///
    /// Valid values: `ACTIVE | CREATING | DELETING | FAILED | UPDATING | UPGRADING | DELETION_FAILED | CREATION_FAILED | UPDATE_FAILED | UPGRADE_FAILED | LICENSE_REMOVAL_FAILED`
    ///
    /// Type: String
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::grafana::WorkspaceId> for &CfnWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::grafana::WorkspaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A structure that defines which attributes in the IdP assertion are to be used to define information about the users authenticated by the IdP to use the workspace.
///
/// The property type `AssertionAttributes` of `AWS::Grafana::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssertionAttributesProperty(Object);

impl AssertionAttributesProperty {
    /// `AssertionAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the attribute within the SAML assertion to use as the email names for SAML users.
    ///
    /// `Email`.
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Email", value.into_value().into_node());
        self
    }

    /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for user groups.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// The name of the attribute within the SAML assertion to use as the login names for SAML users.
    ///
    /// `Login`.
    pub fn login(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Login", value.into_value().into_node());
        self
    }

    /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for SAML users.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for the users' organizations.
    ///
    /// `Org`.
    pub fn org(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Org", value.into_value().into_node());
        self
    }

    /// The name of the attribute within the SAML assertion to use as the user roles.
    ///
    /// `Role`.
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Role", value.into_value().into_node());
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

impl Kind for AssertionAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssertionAttributesProperty> for AssertionAttributesProperty {}
impl From<AssertionAttributesProperty> for Node {
    #[inline]
    fn from(value: AssertionAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssertionAttributesProperty> for AssertionAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<AssertionAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this workspace. You can specify the metadata either by providing a URL to its location in the `url` parameter, or by specifying the full metadata in XML format in the `xml` parameter. Specifying both will cause an error.
///
/// The property type `IdpMetadata` of `AWS::Grafana::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdpMetadataProperty(Object);

impl IdpMetadataProperty {
    /// `IdpMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URL of the location containing the IdP metadata.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
        self
    }

    /// The full IdP metadata, in XML format.
    ///
    /// `Xml`.
    pub fn xml(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Xml", value.into_value().into_node());
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

impl Kind for IdpMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdpMetadataProperty> for IdpMetadataProperty {}
impl From<IdpMetadataProperty> for Node {
    #[inline]
    fn from(value: IdpMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdpMetadataProperty> for IdpMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<IdpMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for in-bound network access to your workspace.
///
/// When this is configured, only listed IP addresses and VPC endpoints will be able to access your workspace. Standard Grafana authentication and authorization are still required.
///
/// Access is granted to a caller that is in either the IP address list or the VPC endpoint list - they do not need to be in both.
///
/// If this is not configured, or is removed, then all IP addresses and VPC endpoints are allowed. Standard Grafana authentication and authorization are still required.
///
/// > While both `prefixListIds` and `vpceIds` are required, you can pass in an empty array of strings for either parameter if you do not want to allow any of that type.
/// >
/// > If both are passed as empty arrays, no traffic is allowed to the workspace, because only *explicitly* allowed connections are accepted.
///
/// The property type `NetworkAccessControl` of `AWS::Grafana::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkAccessControlProperty(Object);

impl NetworkAccessControlProperty {
    /// `NetworkAccessControlProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of prefix list IDs. A prefix list is a list of CIDR ranges of IP addresses. The IP addresses specified are allowed to access your workspace. If the list is not included in the configuration (passed an empty array) then no IP addresses are allowed to access the workspace. You create a prefix list using the Amazon VPC console.
    ///
    /// Prefix list IDs have the format `pl- *1a2b3c4d*`.
    ///
    /// For more information about prefix lists, see [Group CIDR blocks using managed prefix lists](https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html) in the *Amazon Virtual Private Cloud User Guide*.
    ///
    /// `PrefixListIds`.
    pub fn prefix_list_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PrefixListIds", value.into_value().into_node());
        self
    }

    /// An array of Amazon VPC endpoint IDs for the workspace. You can create VPC endpoints to your Amazon Managed Grafana workspace for access from within a VPC. If a `NetworkAccessConfiguration` is specified then only VPC endpoints specified here are allowed to access the workspace. If you pass in an empty array of strings, then no VPCs are allowed to access the workspace.
    ///
    /// VPC endpoint IDs have the format `vpce- *1a2b3c4d*`.
    ///
    /// For more information about creating an interface VPC endpoint, see [Interface VPC endpoints](https://docs.aws.amazon.com/grafana/latest/userguide/VPC-endpoints) in the *Amazon Managed Grafana User Guide*.
    ///
    /// > The only VPC endpoints that can be specified here are interface VPC endpoints for Grafana workspaces (using the `com.amazonaws.[region].grafana-workspace` service endpoint). Other VPC endpoints are ignored.
    ///
    /// `VpceIds`.
    pub fn vpce_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("VpceIds", value.into_value().into_node());
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

impl Kind for NetworkAccessControlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkAccessControlProperty> for NetworkAccessControlProperty {}
impl From<NetworkAccessControlProperty> for Node {
    #[inline]
    fn from(value: NetworkAccessControlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkAccessControlProperty> for NetworkAccessControlProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkAccessControlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines which groups defined in the SAML assertion attribute are to be mapped to the Grafana `Admin` and `Editor` roles in the workspace. SAML authenticated users not part of `Admin` or `Editor` role groups have `Viewer` permission over the workspace.
///
/// The property type `RoleValues` of `AWS::Grafana::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoleValuesProperty(Object);

impl RoleValuesProperty {
    /// `RoleValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of groups from the SAML assertion attribute to grant the Grafana `Admin` role to.
    ///
    /// `Admin`.
    pub fn admin(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Admin", value.into_value().into_node());
        self
    }

    /// A list of groups from the SAML assertion attribute to grant the Grafana `Editor` role to.
    ///
    /// `Editor`.
    pub fn editor(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Editor", value.into_value().into_node());
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

impl Kind for RoleValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoleValuesProperty> for RoleValuesProperty {}
impl From<RoleValuesProperty> for Node {
    #[inline]
    fn from(value: RoleValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoleValuesProperty> for RoleValuesProperty {
    #[inline]
    fn into_value(self) -> Value<RoleValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure containing information about how this workspace works with SAML.
///
/// The property type `SamlConfiguration` of `AWS::Grafana::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct SamlConfigurationProperty(Object);

impl SamlConfigurationProperty {
    /// `SamlConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `idp_metadata`: A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this workspace.
    pub fn new(idp_metadata: impl IntoValue<IdpMetadataProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdpMetadata", idp_metadata.into_value().into_node());
        Self(object_)
    }

    /// Lists which organizations defined in the SAML assertion are allowed to use the Amazon Managed Grafana workspace. If this is empty, all organizations in the assertion attribute have access.
    ///
    /// `AllowedOrganizations`.
    pub fn allowed_organizations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedOrganizations", value.into_value().into_node());
        self
    }

    /// A structure that defines which attributes in the SAML assertion are to be used to define information about the users authenticated by that IdP to use the workspace.
    ///
    /// `AssertionAttributes`.
    pub fn assertion_attributes(
        mut self,
        value: impl IntoValue<AssertionAttributesProperty>,
    ) -> Self {
        self.0
            .put("AssertionAttributes", value.into_value().into_node());
        self
    }

    /// How long a sign-on session by a SAML user is valid, before the user has to sign on again.
    ///
    /// `LoginValidityDuration`.
    pub fn login_validity_duration(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("LoginValidityDuration", value.into_value().into_node());
        self
    }

    /// A structure containing arrays that map group names in the SAML assertion to the Grafana `Admin` and `Editor` roles in the workspace.
    ///
    /// `RoleValues`.
    pub fn role_values(mut self, value: impl IntoValue<RoleValuesProperty>) -> Self {
        self.0.put("RoleValues", value.into_value().into_node());
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

impl Kind for SamlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SamlConfigurationProperty> for SamlConfigurationProperty {}
impl From<SamlConfigurationProperty> for Node {
    #[inline]
    fn from(value: SamlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SamlConfigurationProperty> for SamlConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SamlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::Grafana::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
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

/// The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to.
///
/// > Provided `securityGroupIds` and `subnetIds` must be part of the same VPC.
/// >
/// > Connecting to a private VPC is not yet available in the Asia Pacific (Seoul) Region (ap-northeast-2).
///
/// The property type `VpcConfiguration` of `AWS::Grafana::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The list of Amazon EC2 security group IDs attached to the Amazon VPC for your Grafana workspace to connect.
    /// - `subnet_ids`: The list of Amazon EC2 subnet IDs created in the Amazon VPC for your Grafana workspace to connect.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccountAccessType` of `AWS::Grafana::Workspace`.
pub enum AccountAccessType {
    /// `CURRENT_ACCOUNT`.
    CurrentAccount,
    /// `ORGANIZATION`.
    Organization,
}

#[diagnostic::do_not_recommend]
impl Kind for AccountAccessType {}
#[diagnostic::do_not_recommend]
impl TextKind for AccountAccessType {}
#[diagnostic::do_not_recommend]
impl IdKind for AccountAccessType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccountAccessType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccountAccessType> for AccountAccessType {
    #[inline]
    fn into_value(self) -> Value<AccountAccessType> {
        const VALUES: &[&str] = &["CURRENT_ACCOUNT", "ORGANIZATION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PermissionType` of `AWS::Grafana::Workspace`.
pub enum PermissionType {
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// `SERVICE_MANAGED`.
    ServiceManaged,
}

#[diagnostic::do_not_recommend]
impl Kind for PermissionType {}
#[diagnostic::do_not_recommend]
impl TextKind for PermissionType {}
#[diagnostic::do_not_recommend]
impl IdKind for PermissionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PermissionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PermissionType> for PermissionType {
    #[inline]
    fn into_value(self) -> Value<PermissionType> {
        const VALUES: &[&str] = &["CUSTOMER_MANAGED", "SERVICE_MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
