// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::PartnerApp` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::PartnerApp` resource creates an Amazon SageMaker Partner AI App. For more information, see [Partner AI Apps](https://docs.aws.amazon.com/sagemaker/latest/dg/partner-apps.html).
///
/// `AWS::SageMaker::PartnerApp`; `Ref` returns its `Arn`, a [`sagemaker::PartnerAppArn`](kinds::sagemaker::PartnerAppArn).
/// Changing one of these replaces it: `AuthType`, `ExecutionRoleArn`, `KmsKeyId`, `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPartnerApp(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::PartnerApp",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("partner_app.rules"),
};

impl CfnPartnerApp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::PartnerApp";

    /// `CfnPartnerApp` with its required properties, in alphabetical order:
    ///
    /// - `auth_type`: Defines the authentication type used for the Partner AI App.
    /// - `execution_role_arn`: The Amazon Resource Name (ARN) of the IAM role of the user.
    /// - `name`: The name of the Partner AI App.
    /// - `tier`: Specifies the tier or level of the Partner AI App.
    /// - `r#type`: Specifies the type of Partner AI App being created.
    pub fn new(
        auth_type: impl IntoValue<AuthType>,
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        name: impl IntoValue<String>,
        tier: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthType", auth_type.into_value().into_node());
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Tier", tier.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The version of the PartnerApp.
    ///
    /// `AppVersion`; updated in place.
    pub fn app_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AppVersion", value.into_value().into_node());
        self
    }

    /// Configuration settings for the Partner AI App.
    ///
    /// `ApplicationConfig`; updated in place.
    pub fn application_config(mut self, value: impl IntoValue<PartnerAppConfigProperty>) -> Self {
        self.0
            .put("ApplicationConfig", value.into_value().into_node());
        self
    }

    /// The client token for the PartnerApp.
    ///
    /// `ClientToken`; deprecated; updated in place.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// Enables automatic minor version upgrades for the PartnerApp.
    ///
    /// `EnableAutoMinorVersionUpgrade`; updated in place.
    pub fn enable_auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableAutoMinorVersionUpgrade",
            value.into_value().into_node(),
        );
        self
    }

    /// Enables IAM Session based Identity for PartnerApp.
    ///
    /// `EnableIamSessionBasedIdentity`; updated in place.
    pub fn enable_iam_session_based_identity(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableIamSessionBasedIdentity",
            value.into_value().into_node(),
        );
        self
    }

    /// The AWS KMS customer managed key used to encrypt the data associated with the PartnerApp.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// A collection of settings that specify the maintenance schedule for the PartnerApp.
    ///
    /// `MaintenanceConfig`; updated in place.
    pub fn maintenance_config(
        mut self,
        value: impl IntoValue<PartnerAppMaintenanceConfigProperty>,
    ) -> Self {
        self.0
            .put("MaintenanceConfig", value.into_value().into_node());
        self
    }

    /// A list of tags to apply to the PartnerApp.
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

impl Construct for CfnPartnerApp {
    type Handle = CfnPartnerAppRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPartnerAppRef {
        CfnPartnerAppRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPartnerApp`] of a stack.
pub struct CfnPartnerAppRef(NodeRef);

impl Clone for CfnPartnerAppRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPartnerAppRef {}
impl AsNode for CfnPartnerAppRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPartnerAppRef {
    /// What `Ref` returns: its `Arn`, a [`sagemaker::PartnerAppArn`](kinds::sagemaker::PartnerAppArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::PartnerAppArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the created PartnerApp.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sagemaker::PartnerAppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The AppServerUrl based on app and account-info.
    ///
    /// `Fn::GetAtt` of `BaseUrl`.
    #[inline]
    pub fn attr_base_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BaseUrl")))
    }

    /// The end-of-life date for the current version of the PartnerApp.
    ///
    /// `Fn::GetAtt` of `CurrentVersionEolDate`.
    #[inline]
    pub fn attr_current_version_eol_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentVersionEolDate")))
    }
}

impl IntoValue<kinds::sagemaker::PartnerAppArn> for &CfnPartnerAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::PartnerAppArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A collection of configuration settings for the PartnerApp.
///
/// The property type `PartnerAppConfig` of `AWS::SageMaker::PartnerApp`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartnerAppConfigProperty(Object);

impl PartnerAppConfigProperty {
    /// `PartnerAppConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of users that will have administrative access to the Partner AI App.
    ///
    /// `AdminUsers`.
    pub fn admin_users(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AdminUsers", value.into_value().into_node());
        self
    }

    /// Additional arguments passed to the Partner AI App during initialization or runtime.
    ///
    /// `Arguments`.
    pub fn arguments(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Arguments", value.into_value().into_node());
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

impl Kind for PartnerAppConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartnerAppConfigProperty> for PartnerAppConfigProperty {}
impl From<PartnerAppConfigProperty> for Node {
    #[inline]
    fn from(value: PartnerAppConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartnerAppConfigProperty> for PartnerAppConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PartnerAppConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of settings that specify the maintenance schedule for the PartnerApp.
///
/// The property type `PartnerAppMaintenanceConfig` of `AWS::SageMaker::PartnerApp`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartnerAppMaintenanceConfigProperty(Object);

impl PartnerAppMaintenanceConfigProperty {
    /// `PartnerAppMaintenanceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `maintenance_window_start`: The maintenance window start day and time for the PartnerApp.
    pub fn new(maintenance_window_start: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaintenanceWindowStart",
            maintenance_window_start.into_value().into_node(),
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

impl Kind for PartnerAppMaintenanceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartnerAppMaintenanceConfigProperty> for PartnerAppMaintenanceConfigProperty {}
impl From<PartnerAppMaintenanceConfigProperty> for Node {
    #[inline]
    fn from(value: PartnerAppMaintenanceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartnerAppMaintenanceConfigProperty> for PartnerAppMaintenanceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PartnerAppMaintenanceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthType` of `AWS::SageMaker::PartnerApp`.
pub enum AuthType {
    /// `IAM`.
    Iam,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthType> for AuthType {
    #[inline]
    fn into_value(self) -> Value<AuthType> {
        const VALUES: &[&str] = &["IAM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::SageMaker::PartnerApp`.
pub enum Type {
    /// `comet`.
    Comet,
    /// `deepchecks-llm-evaluation`.
    DeepchecksLlmEvaluation,
    /// `fiddler`.
    Fiddler,
    /// `lakera-guard`.
    LakeraGuard,
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
        const VALUES: &[&str] = &[
            "comet",
            "deepchecks-llm-evaluation",
            "fiddler",
            "lakera-guard",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
