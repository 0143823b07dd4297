// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::Capability` and its property types.

use crate::l1::*;

/// An object representing a managed capability in an Amazon EKS cluster. This includes all configuration, status, and health information for the capability.
///
/// `AWS::EKS::Capability`; `Ref` returns its `Arn`, a [`eks::CapabilityArn`](kinds::eks::CapabilityArn).
/// Changing one of these replaces it: `CapabilityName`, `ClusterName`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapability(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::Capability",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("capability.rules"),
};

impl CfnCapability {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::Capability";

    /// `CfnCapability` with its required properties, in alphabetical order:
    ///
    /// - `capability_name`: The unique name of the capability within the cluster.
    /// - `cluster_name`: The name of the Amazon EKS cluster that contains this capability.
    /// - `delete_propagation_policy`: The delete propagation policy for the capability.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS services.
    /// - `r#type`: The type of capability.
    pub fn new(
        capability_name: impl IntoValue<String>,
        cluster_name: impl IntoValue<String>,
        delete_propagation_policy: impl IntoValue<DeletePropagationPolicy>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CapabilityName", capability_name.into_value().into_node());
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put(
            "DeletePropagationPolicy",
            delete_propagation_policy.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The configuration settings for the capability. The structure varies depending on the capability type.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(mut self, value: impl IntoValue<CapabilityConfigurationProperty>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
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

impl Construct for CfnCapability {
    type Handle = CfnCapabilityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCapabilityRef {
        CfnCapabilityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCapability`] of a stack.
pub struct CfnCapabilityRef(NodeRef);

impl Clone for CfnCapabilityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCapabilityRef {}
impl AsNode for CfnCapabilityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCapabilityRef {
    /// What `Ref` returns: its `Arn`, a [`eks::CapabilityArn`](kinds::eks::CapabilityArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eks::CapabilityArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the capability.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::eks::CapabilityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This application is automatically created and managed by EKS.
    ///
    /// `Fn::GetAtt` of `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`.
    #[inline]
    pub fn attr_configuration_argo_cd_aws_idc_idc_managed_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn"),
        ))
    }

    /// The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API.
    ///
    /// `Fn::GetAtt` of `Configuration.ArgoCd.ServerUrl`.
    #[inline]
    pub fn attr_configuration_argo_cd_server_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Configuration.ArgoCd.ServerUrl"),
        ))
    }

    /// The Unix epoch timestamp in seconds for when the capability was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Unix epoch timestamp in seconds for when the capability was last modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// The current status of the capability. Valid values include:
    ///
    /// - `CREATING` – The capability is being created.
    /// - `ACTIVE` – The capability is running and available.
    /// - `UPDATING` – The capability is being updated.
    /// - `DELETING` – The capability is being deleted.
    /// - `CREATE_FAILED` – The capability creation failed.
    /// - `UPDATE_FAILED` – The capability update failed.
    /// - `DELETE_FAILED` – The capability deletion failed.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The version of the capability software that is currently running.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::eks::CapabilityArn> for &CfnCapabilityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::CapabilityArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration settings for an ACK (AWS Controllers for Kubernetes) capability.
///
/// The property type `Ack` of `AWS::EKS::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct AckProperty(Object);

impl AckProperty {
    /// `AckProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of ACK service names to disable. Controllers for services in this list are not installed or managed.
    ///
    /// `DisabledServices`.
    pub fn disabled_services(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DisabledServices", value.into_value().into_node());
        self
    }

    /// Whether cross-namespace references are enabled for ACK controllers. When not specified, the service default applies.
    ///
    /// `EnableCrossNamespace`.
    pub fn enable_cross_namespace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableCrossNamespace", value.into_value().into_node());
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

impl Kind for AckProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AckProperty> for AckProperty {}
impl From<AckProperty> for Node {
    #[inline]
    fn from(value: AckProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AckProperty> for AckProperty {
    #[inline]
    fn into_value(self) -> Value<AckProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center integration, RBAC role mappings, and network access configuration.
///
/// The property type `ArgoCd` of `AWS::EKS::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArgoCdProperty(Object);

impl ArgoCdProperty {
    /// `ArgoCdProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_idc`: Configuration for integrating Argo CD with IAM Identity Center.
    pub fn new(aws_idc: impl IntoValue<AwsIdcProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsIdc", aws_idc.into_value().into_node());
        Self(object_)
    }

    /// The Kubernetes namespace where Argo CD resources will be created. If not specified, the default namespace is used.
    ///
    /// `Namespace`; an update replaces the resource.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo CD server is accessible via a public endpoint. You can optionally specify one or more VPC endpoint IDs to enable private connectivity from your VPCs.
    ///
    /// `NetworkAccess`.
    pub fn network_access(mut self, value: impl IntoValue<NetworkAccessProperty>) -> Self {
        self.0.put("NetworkAccess", value.into_value().into_node());
        self
    }

    /// A list of role mappings that define which IAM Identity Center users or groups have which Argo CD roles. Each mapping associates an Argo CD role (ADMIN, EDITOR, or VIEWER) with one or more IAM Identity Center identities.
    ///
    /// `RbacRoleMappings`.
    pub fn rbac_role_mappings(
        mut self,
        value: impl IntoValue<List<ArgoCdRoleMappingProperty>>,
    ) -> Self {
        self.0
            .put("RbacRoleMappings", value.into_value().into_node());
        self
    }

    /// The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API.
    ///
    /// `ServerUrl`.
    pub fn server_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerUrl", value.into_value().into_node());
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

impl Kind for ArgoCdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArgoCdProperty> for ArgoCdProperty {}
impl From<ArgoCdProperty> for Node {
    #[inline]
    fn from(value: ArgoCdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArgoCdProperty> for ArgoCdProperty {
    #[inline]
    fn into_value(self) -> Value<ArgoCdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A mapping between an Argo CD role and IAM Identity CenterIAM; Identity Center identities. This defines which users or groups have specific permissions in Argo CD.
///
/// The property type `ArgoCdRoleMapping` of `AWS::EKS::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArgoCdRoleMappingProperty(Object);

impl ArgoCdRoleMappingProperty {
    /// `ArgoCdRoleMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `identities`: A list of IAM Identity CenterIAM; Identity Center identities (users or groups) that should be assigned this Argo CD role.
    /// - `role`: The Argo CD role to assign.
    pub fn new(
        identities: impl IntoValue<List<SsoIdentityProperty>>,
        role: impl IntoValue<Role>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identities", identities.into_value().into_node());
        object_.put("Role", role.into_value().into_node());
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

impl Kind for ArgoCdRoleMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArgoCdRoleMappingProperty> for ArgoCdRoleMappingProperty {}
impl From<ArgoCdRoleMappingProperty> for Node {
    #[inline]
    fn from(value: ArgoCdRoleMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArgoCdRoleMappingProperty> for ArgoCdRoleMappingProperty {
    #[inline]
    fn into_value(self) -> Value<ArgoCdRoleMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your organization's identity provider for authentication to Argo CD.
///
/// The property type `AwsIdc` of `AWS::EKS::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsIdcProperty(Object);

impl AwsIdcProperty {
    /// `AwsIdcProperty` with its required properties, in alphabetical order:
    ///
    /// - `idc_instance_arn`: The ARN of the IAM Identity Center instance to use for authentication.
    pub fn new(idc_instance_arn: impl IntoValue<kinds::sso::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdcInstanceArn", idc_instance_arn.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This application is automatically created and managed by EKS.
    ///
    /// `IdcManagedApplicationArn`.
    pub fn idc_managed_application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdcManagedApplicationArn", value.into_value().into_node());
        self
    }

    /// The Region where your IAM Identity Center instance is located.
    ///
    /// `IdcRegion`.
    pub fn idc_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IdcRegion", value.into_value().into_node());
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

impl Kind for AwsIdcProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsIdcProperty> for AwsIdcProperty {}
impl From<AwsIdcProperty> for Node {
    #[inline]
    fn from(value: AwsIdcProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsIdcProperty> for AwsIdcProperty {
    #[inline]
    fn into_value(self) -> Value<AwsIdcProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for a capability. The structure of this object varies depending on the capability type.
///
/// The property type `CapabilityConfiguration` of `AWS::EKS::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapabilityConfigurationProperty(Object);

impl CapabilityConfigurationProperty {
    /// `CapabilityConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for an ACK (AWS Controllers for Kubernetes) capability.
    ///
    /// `Ack`.
    pub fn ack(mut self, value: impl IntoValue<AckProperty>) -> Self {
        self.0.put("Ack", value.into_value().into_node());
        self
    }

    /// Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center integration, RBAC role mappings, and network access configuration.
    ///
    /// `ArgoCd`.
    pub fn argo_cd(mut self, value: impl IntoValue<ArgoCdProperty>) -> Self {
        self.0.put("ArgoCd", value.into_value().into_node());
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

impl Kind for CapabilityConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapabilityConfigurationProperty> for CapabilityConfigurationProperty {}
impl From<CapabilityConfigurationProperty> for Node {
    #[inline]
    fn from(value: CapabilityConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapabilityConfigurationProperty> for CapabilityConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CapabilityConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo CD server is accessible via a public endpoint. You can optionally specify one or more VPC endpoint IDs to enable private connectivity from your VPCs.
///
/// The property type `NetworkAccess` of `AWS::EKS::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkAccessProperty(Object);

impl NetworkAccessProperty {
    /// `NetworkAccessProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of VPC endpoint IDs to associate with the managed Argo CD API server endpoint. Each VPC endpoint provides private connectivity from a specific VPC to the Argo CD server. You can specify multiple VPC endpoint IDs to enable access from multiple VPCs.
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

impl Kind for NetworkAccessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkAccessProperty> for NetworkAccessProperty {}
impl From<NetworkAccessProperty> for Node {
    #[inline]
    fn from(value: NetworkAccessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkAccessProperty> for NetworkAccessProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkAccessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An IAM Identity CenterIAM; Identity Center identity (user or group) that can be assigned permissions in a capability.
///
/// The property type `SsoIdentity` of `AWS::EKS::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsoIdentityProperty(Object);

impl SsoIdentityProperty {
    /// `SsoIdentityProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The unique identifier of the IAM Identity CenterIAM; Identity Center user or group.
    /// - `r#type`: The type of identity.
    pub fn new(id: impl IntoValue<String>, r#type: impl IntoValue<SsoIdentityType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for SsoIdentityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsoIdentityProperty> for SsoIdentityProperty {}
impl From<SsoIdentityProperty> for Node {
    #[inline]
    fn from(value: SsoIdentityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsoIdentityProperty> for SsoIdentityProperty {
    #[inline]
    fn into_value(self) -> Value<SsoIdentityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeletePropagationPolicy` of `AWS::EKS::Capability`.
pub enum DeletePropagationPolicy {
    /// `RETAIN`.
    Retain,
}

#[diagnostic::do_not_recommend]
impl Kind for DeletePropagationPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for DeletePropagationPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for DeletePropagationPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeletePropagationPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeletePropagationPolicy> for DeletePropagationPolicy {
    #[inline]
    fn into_value(self) -> Value<DeletePropagationPolicy> {
        const VALUES: &[&str] = &["RETAIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Role` of a `ArgoCdRoleMapping` of `AWS::EKS::Capability`.
pub enum Role {
    /// `ADMIN`.
    Admin,
    /// `EDITOR`.
    Editor,
    /// `VIEWER`.
    Viewer,
}

#[diagnostic::do_not_recommend]
impl Kind for Role {}
#[diagnostic::do_not_recommend]
impl TextKind for Role {}
#[diagnostic::do_not_recommend]
impl IdKind for Role {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Role {}
#[diagnostic::do_not_recommend]
impl IntoValue<Role> for Role {
    #[inline]
    fn into_value(self) -> Value<Role> {
        const VALUES: &[&str] = &["ADMIN", "EDITOR", "VIEWER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SsoIdentity` of `AWS::EKS::Capability`.
pub enum SsoIdentityType {
    /// `SSO_GROUP`.
    SsoGroup,
    /// `SSO_USER`.
    SsoUser,
}

#[diagnostic::do_not_recommend]
impl Kind for SsoIdentityType {}
#[diagnostic::do_not_recommend]
impl TextKind for SsoIdentityType {}
#[diagnostic::do_not_recommend]
impl IdKind for SsoIdentityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SsoIdentityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SsoIdentityType> for SsoIdentityType {
    #[inline]
    fn into_value(self) -> Value<SsoIdentityType> {
        const VALUES: &[&str] = &["SSO_GROUP", "SSO_USER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::EKS::Capability`.
pub enum Type {
    /// `ACK`.
    Ack,
    /// `ARGOCD`.
    Argocd,
    /// `KRO`.
    Kro,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["ACK", "ARGOCD", "KRO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
