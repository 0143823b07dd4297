// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMR::Studio` and its property types.

use crate::l1::*;

/// The `AWS::EMR::Studio` resource specifies an Amazon EMR Studio. An EMR Studio is a web-based, integrated development environment for fully managed Jupyter notebooks that run on Amazon EMR clusters. For more information, see the [*Amazon EMR Management Guide*](https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-studio.html).
///
/// `AWS::EMR::Studio`; `Ref` returns its `StudioId`, a [`emr::StudioId`](kinds::emr::StudioId).
/// Changing one of these replaces it: `AuthMode`, `EncryptionKeyArn`, `EngineSecurityGroupId`, `IdcInstanceArn`, `IdcUserAssignment`, `ServiceRole`, `TrustedIdentityPropagationEnabled`, `UserRole`, `VpcId`, `WorkspaceSecurityGroupId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStudio(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMR::Studio",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("studio.rules"),
};

impl CfnStudio {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMR::Studio";

    /// `CfnStudio` with its required properties, in alphabetical order:
    ///
    /// - `auth_mode`: Specifies whether the Studio authenticates users using SSO or IAM.
    /// - `default_s3_location`: The Amazon S3 location to back up EMR Studio Workspaces and notebook files.
    /// - `engine_security_group_id`: The ID of the Amazon EMR Studio Engine security group.
    /// - `name`: A descriptive name for the Amazon EMR Studio.
    /// - `service_role`: The Amazon Resource Name (ARN) of the IAM role that will be assumed by the Amazon EMR Studio.
    /// - `subnet_ids`: A list of subnet IDs to associate with the Amazon EMR Studio.
    /// - `vpc_id`: The ID of the Amazon Virtual Private Cloud (Amazon VPC) to associate with the Studio.
    /// - `workspace_security_group_id`: The ID of the Workspace security group associated with the Amazon EMR Studio.
    pub fn new(
        auth_mode: impl IntoValue<AuthMode>,
        default_s3_location: impl IntoValue<String>,
        engine_security_group_id: impl IntoValue<kinds::ec2::SecurityGroupId>,
        name: impl IntoValue<String>,
        service_role: impl IntoValue<kinds::iam::RoleArn>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
        workspace_security_group_id: impl IntoValue<kinds::ec2::SecurityGroupId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthMode", auth_mode.into_value().into_node());
        object_.put(
            "DefaultS3Location",
            default_s3_location.into_value().into_node(),
        );
        object_.put(
            "EngineSecurityGroupId",
            engine_security_group_id.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("ServiceRole", service_role.into_value().into_node());
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        object_.put(
            "WorkspaceSecurityGroupId",
            workspace_security_group_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// A detailed description of the Amazon EMR Studio.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The AWS key identifier (ARN) used to encrypt Amazon EMR Studio workspace and notebook files when backed up to Amazon S3.
    ///
    /// `EncryptionKeyArn`; an update replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM Identity Center instance the Studio application belongs to.
    ///
    /// `IdcInstanceArn`; an update replaces the resource.
    pub fn idc_instance_arn(mut self, value: impl IntoValue<kinds::sso::InstanceArn>) -> Self {
        self.0.put("IdcInstanceArn", value.into_value().into_node());
        self
    }

    /// Indicates whether the Studio has `REQUIRED` or `OPTIONAL` IAM Identity Center user assignment. If the value is set to `REQUIRED`, users must be explicitly assigned to the Studio application to access the Studio.
    ///
    /// `IdcUserAssignment`; one of `REQUIRED`, `OPTIONAL`; an update replaces the resource.
    pub fn idc_user_assignment(mut self, value: impl IntoValue<IdcUserAssignment>) -> Self {
        self.0
            .put("IdcUserAssignment", value.into_value().into_node());
        self
    }

    /// Your identity provider's authentication endpoint. Amazon EMR Studio redirects federated users to this endpoint for authentication when logging in to a Studio with the Studio URL.
    ///
    /// `IdpAuthUrl`; updated in place.
    pub fn idp_auth_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IdpAuthUrl", value.into_value().into_node());
        self
    }

    /// The name of your identity provider's `RelayState` parameter.
    ///
    /// `IdpRelayStateParameterName`; updated in place.
    pub fn idp_relay_state_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdpRelayStateParameterName", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Indicates whether the Studio has Trusted identity propagation enabled. The default value is `false`.
    ///
    /// `TrustedIdentityPropagationEnabled`; an update replaces the resource.
    pub fn trusted_identity_propagation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "TrustedIdentityPropagationEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM user role that will be assumed by users and groups logged in to a Studio. The permissions attached to this IAM role can be scoped down for each user or group using session policies. You only need to specify `UserRole` when you set `AuthMode` to `SSO`.
    ///
    /// `UserRole`; an update replaces the resource.
    pub fn user_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("UserRole", value.into_value().into_node());
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

impl Construct for CfnStudio {
    type Handle = CfnStudioRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStudioRef {
        CfnStudioRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStudio`] of a stack.
pub struct CfnStudioRef(NodeRef);

impl Clone for CfnStudioRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStudioRef {}
impl AsNode for CfnStudioRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStudioRef {
    /// What `Ref` returns: its `StudioId`, a [`emr::StudioId`](kinds::emr::StudioId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emr::StudioId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Amazon EMR Studio. For example: `arn:aws:elasticmapreduce:us-east-1:653XXXXXXXXX:studio/es-EXAMPLE12345678XXXXXXXXXXX`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::emr::StudioArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the Amazon EMR Studio. For example: `es-EXAMPLE12345678XXXXXXXXXXX`.
    ///
    /// `Fn::GetAtt` of `StudioId`.
    #[inline]
    pub fn attr_studio_id(&self) -> Value<kinds::emr::StudioId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StudioId")))
    }

    /// The unique access URL of the Amazon EMR Studio. For example: `https://es-EXAMPLE12345678XXXXXXXXXXX.emrstudio-prod.us-east-1.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[inline]
    pub fn attr_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Url")))
    }
}

impl IntoValue<kinds::emr::StudioId> for &CfnStudioRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emr::StudioId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::emr::StudioArn> for &CfnStudioRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emr::StudioArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `AuthMode` of `AWS::EMR::Studio`.
pub enum AuthMode {
    /// `IAM`.
    Iam,
    /// `SSO`.
    Sso,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthMode {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthMode {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthMode> for AuthMode {
    #[inline]
    fn into_value(self) -> Value<AuthMode> {
        const VALUES: &[&str] = &["IAM", "SSO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IdcUserAssignment` of `AWS::EMR::Studio`.
pub enum IdcUserAssignment {
    /// `OPTIONAL`.
    Optional,
    /// `REQUIRED`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for IdcUserAssignment {}
#[diagnostic::do_not_recommend]
impl TextKind for IdcUserAssignment {}
#[diagnostic::do_not_recommend]
impl IdKind for IdcUserAssignment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdcUserAssignment {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdcUserAssignment> for IdcUserAssignment {
    #[inline]
    fn into_value(self) -> Value<IdcUserAssignment> {
        const VALUES: &[&str] = &["OPTIONAL", "REQUIRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
