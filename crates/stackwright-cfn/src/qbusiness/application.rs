// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QBusiness::Application` and its property types.

use crate::l1::*;

/// Creates an Amazon Q Business application.
///
/// > There are new tiers for Amazon Q Business. Not all features in Amazon Q Business Pro are also available in Amazon Q Business Lite. For information on what's included in Amazon Q Business Lite and what's included in Amazon Q Business Pro, see [Amazon Q Business tiers](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/tiers.html#user-sub-tiers). You must use the Amazon Q Business console to assign subscription tiers to users.
/// >
/// > An Amazon Q Apps service linked role will be created if it's absent in the AWS account when `QAppsConfiguration` is enabled in the request. For more information, see [Using service-linked roles for Q Apps](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/using-service-linked-roles-qapps.html).
/// >
/// > When you create an application, Amazon Q Business may securely transmit data for processing from your selected AWS region, but within your geography. For more information, see [Cross region inference in Amazon Q Business](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/cross-region-inference.html).
///
/// `AWS::QBusiness::Application`; `Ref` returns its `ApplicationId`, a [`qbusiness::ApplicationId`](kinds::qbusiness::ApplicationId).
/// Changing one of these replaces it: `ClientIdsForOIDC`, `EncryptionConfiguration`, `IamIdentityProviderArn`, `IdentityType`, `QuickSightConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QBusiness::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QBusiness::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: The name of the Amazon Q Business application.
    pub fn new(display_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        Self(object_)
    }

    /// Configuration information for the file upload during chat feature.
    ///
    /// `AttachmentsConfiguration`; updated in place.
    pub fn attachments_configuration(
        mut self,
        value: impl IntoValue<AttachmentsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AttachmentsConfiguration", value.into_value().into_node());
        self
    }

    /// Subscription configuration information for an Amazon Q Business application using IAM identity federation for user management.
    ///
    /// `AutoSubscriptionConfiguration`; updated in place.
    pub fn auto_subscription_configuration(
        mut self,
        value: impl IntoValue<AutoSubscriptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AutoSubscriptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The OIDC client ID for a Amazon Q Business application.
    ///
    /// `ClientIdsForOIDC`; an update replaces the resource.
    pub fn client_ids_for_oidc(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ClientIdsForOIDC", value.into_value().into_node());
        self
    }

    /// A description for the Amazon Q Business application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. Amazon Q Business doesn't support asymmetric keys.
    ///
    /// `EncryptionConfiguration`; an update replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an identity provider being used by an Amazon Q Business application.
    ///
    /// `IamIdentityProviderArn`; an update replaces the resource.
    pub fn iam_identity_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IamIdentityProviderArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM Identity Center instance you are either creating for—or connecting to—your Amazon Q Business application.
    ///
    /// *Required*: `Yes`
    ///
    /// `IdentityCenterInstanceArn`; updated in place.
    pub fn identity_center_instance_arn(
        mut self,
        value: impl IntoValue<kinds::sso::InstanceArn>,
    ) -> Self {
        self.0
            .put("IdentityCenterInstanceArn", value.into_value().into_node());
        self
    }

    /// The authentication type being used by a Amazon Q Business application.
    ///
    /// `IdentityType`; one of `AWS_IAM_IDP_SAML`, `AWS_IAM_IDP_OIDC`, `AWS_IAM_IDC`, `AWS_QUICKSIGHT_IDP`, `ANONYMOUS`; an update replaces the resource.
    pub fn identity_type(mut self, value: impl IntoValue<IdentityType>) -> Self {
        self.0.put("IdentityType", value.into_value().into_node());
        self
    }

    /// Configuration information about chat response personalization. For more information, see [Personalizing chat responses](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/personalizing-chat-responses.html).
    ///
    /// `PersonalizationConfiguration`; updated in place.
    pub fn personalization_configuration(
        mut self,
        value: impl IntoValue<PersonalizationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PersonalizationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information about Amazon Q Apps.
    ///
    /// `QAppsConfiguration`; updated in place.
    pub fn q_apps_configuration(
        mut self,
        value: impl IntoValue<QAppsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("QAppsConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity provider.
    ///
    /// `QuickSightConfiguration`; an update replaces the resource.
    pub fn quick_sight_configuration(
        mut self,
        value: impl IntoValue<QuickSightConfigurationProperty>,
    ) -> Self {
        self.0
            .put("QuickSightConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role with permissions to access your Amazon CloudWatch logs and metrics. If this property is not specified, Amazon Q Business will create a [service linked role (SLR)](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/using-service-linked-roles.html#slr-permissions) and use it as the application's role.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize your Amazon Q Business application. You can also use tags to help control access to the application. Tag keys and values can consist of Unicode letters, digits, white space, and any of the following symbols: _.: / = + - @.
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationId`, a [`qbusiness::ApplicationId`](kinds::qbusiness::ApplicationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::qbusiness::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::qbusiness::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }

    /// The identifier for the Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<kinds::qbusiness::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }

    /// The Unix timestamp when the Amazon Q Business application was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the AWS SSO instance attached to your Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `IdentityCenterApplicationArn`.
    #[inline]
    pub fn attr_identity_center_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityCenterApplicationArn"),
        ))
    }

    /// The status of the Amazon Q Business application. The application is ready to use when the status is `ACTIVE`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Unix timestamp when the Amazon Q Business application was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::qbusiness::ApplicationId> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qbusiness::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::qbusiness::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qbusiness::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }
}

/// Configuration information for the file upload during chat feature.
///
/// The property type `AttachmentsConfiguration` of `AWS::QBusiness::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttachmentsConfigurationProperty(Object);

impl AttachmentsConfigurationProperty {
    /// `AttachmentsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `attachments_control_mode`: Status information about whether file upload functionality is activated or deactivated for your end user.
    pub fn new(attachments_control_mode: impl IntoValue<AttachmentsControlMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AttachmentsControlMode",
            attachments_control_mode.into_value().into_node(),
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

impl Kind for AttachmentsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttachmentsConfigurationProperty> for AttachmentsConfigurationProperty {}
impl From<AttachmentsConfigurationProperty> for Node {
    #[inline]
    fn from(value: AttachmentsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttachmentsConfigurationProperty> for AttachmentsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AttachmentsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Subscription configuration information for an Amazon Q Business application using IAM identity federation for user management.
///
/// The property type `AutoSubscriptionConfiguration` of `AWS::QBusiness::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoSubscriptionConfigurationProperty(Object);

impl AutoSubscriptionConfigurationProperty {
    /// `AutoSubscriptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `auto_subscribe`: Describes whether automatic subscriptions are enabled for an Amazon Q Business application using IAM identity federation for user management.
    pub fn new(auto_subscribe: impl IntoValue<AutoSubscribe>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AutoSubscribe", auto_subscribe.into_value().into_node());
        Self(object_)
    }

    /// Describes the default subscription type assigned to an Amazon Q Business application using IAM identity federation for user management. If the value for `autoSubscribe` is set to `ENABLED` you must select a value for this field.
    ///
    /// `DefaultSubscriptionType`; one of `Q_LITE`, `Q_BUSINESS`.
    pub fn default_subscription_type(
        mut self,
        value: impl IntoValue<DefaultSubscriptionType>,
    ) -> Self {
        self.0
            .put("DefaultSubscriptionType", value.into_value().into_node());
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

impl Kind for AutoSubscriptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoSubscriptionConfigurationProperty> for AutoSubscriptionConfigurationProperty {}
impl From<AutoSubscriptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoSubscriptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoSubscriptionConfigurationProperty> for AutoSubscriptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoSubscriptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. Amazon Q Business doesn't support asymmetric keys.
///
/// The property type `EncryptionConfiguration` of `AWS::QBusiness::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier of the AWS key. Amazon Q Business doesn't support asymmetric keys.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

/// Configuration information about chat response personalization. For more information, see [Personalizing chat responses](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/personalizing-chat-responses.html).
///
/// The property type `PersonalizationConfiguration` of `AWS::QBusiness::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct PersonalizationConfigurationProperty(Object);

impl PersonalizationConfigurationProperty {
    /// `PersonalizationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `personalization_control_mode`: An option to allow Amazon Q Business to customize chat responses using user specific metadata—specifically, location and job information—in your IAM Identity Center instance.
    pub fn new(personalization_control_mode: impl IntoValue<PersonalizationControlMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PersonalizationControlMode",
            personalization_control_mode.into_value().into_node(),
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

impl Kind for PersonalizationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PersonalizationConfigurationProperty> for PersonalizationConfigurationProperty {}
impl From<PersonalizationConfigurationProperty> for Node {
    #[inline]
    fn from(value: PersonalizationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PersonalizationConfigurationProperty> for PersonalizationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PersonalizationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information about Amazon Q Apps.
///
/// The property type `QAppsConfiguration` of `AWS::QBusiness::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct QAppsConfigurationProperty(Object);

impl QAppsConfigurationProperty {
    /// `QAppsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `q_apps_control_mode`: Status information about whether end users can create and use Amazon Q Apps in the web experience.
    pub fn new(q_apps_control_mode: impl IntoValue<QAppsControlMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "QAppsControlMode",
            q_apps_control_mode.into_value().into_node(),
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

impl Kind for QAppsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QAppsConfigurationProperty> for QAppsConfigurationProperty {}
impl From<QAppsConfigurationProperty> for Node {
    #[inline]
    fn from(value: QAppsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QAppsConfigurationProperty> for QAppsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QAppsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity provider. For more information, see [Creating an Amazon Quick Suite integrated application](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/create-quicksight-integrated-application.html).
///
/// The property type `QuickSightConfiguration` of `AWS::QBusiness::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuickSightConfigurationProperty(Object);

impl QuickSightConfigurationProperty {
    /// `QuickSightConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_namespace`: The Amazon Quick Suite namespace that is used as the identity provider.
    pub fn new(client_namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientNamespace", client_namespace.into_value().into_node());
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

impl Kind for QuickSightConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuickSightConfigurationProperty> for QuickSightConfigurationProperty {}
impl From<QuickSightConfigurationProperty> for Node {
    #[inline]
    fn from(value: QuickSightConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuickSightConfigurationProperty> for QuickSightConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QuickSightConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AttachmentsControlMode` of a `AttachmentsConfiguration` of `AWS::QBusiness::Application`.
pub enum AttachmentsControlMode {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AttachmentsControlMode {}
#[diagnostic::do_not_recommend]
impl TextKind for AttachmentsControlMode {}
#[diagnostic::do_not_recommend]
impl IdKind for AttachmentsControlMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AttachmentsControlMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<AttachmentsControlMode> for AttachmentsControlMode {
    #[inline]
    fn into_value(self) -> Value<AttachmentsControlMode> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AutoSubscribe` of a `AutoSubscriptionConfiguration` of `AWS::QBusiness::Application`.
pub enum AutoSubscribe {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoSubscribe {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoSubscribe {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoSubscribe {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoSubscribe {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoSubscribe> for AutoSubscribe {
    #[inline]
    fn into_value(self) -> Value<AutoSubscribe> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultSubscriptionType` of a `AutoSubscriptionConfiguration` of `AWS::QBusiness::Application`.
pub enum DefaultSubscriptionType {
    /// `Q_BUSINESS`.
    QBusiness,
    /// `Q_LITE`.
    QLite,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultSubscriptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultSubscriptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultSubscriptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultSubscriptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultSubscriptionType> for DefaultSubscriptionType {
    #[inline]
    fn into_value(self) -> Value<DefaultSubscriptionType> {
        const VALUES: &[&str] = &["Q_BUSINESS", "Q_LITE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IdentityType` of `AWS::QBusiness::Application`.
pub enum IdentityType {
    /// `ANONYMOUS`.
    Anonymous,
    /// `AWS_IAM_IDC`.
    AwsIamIdc,
    /// `AWS_IAM_IDP_OIDC`.
    AwsIamIdpOidc,
    /// `AWS_IAM_IDP_SAML`.
    AwsIamIdpSaml,
    /// `AWS_QUICKSIGHT_IDP`.
    AwsQuicksightIdp,
}

#[diagnostic::do_not_recommend]
impl Kind for IdentityType {}
#[diagnostic::do_not_recommend]
impl TextKind for IdentityType {}
#[diagnostic::do_not_recommend]
impl IdKind for IdentityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdentityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdentityType> for IdentityType {
    #[inline]
    fn into_value(self) -> Value<IdentityType> {
        const VALUES: &[&str] = &[
            "ANONYMOUS",
            "AWS_IAM_IDC",
            "AWS_IAM_IDP_OIDC",
            "AWS_IAM_IDP_SAML",
            "AWS_QUICKSIGHT_IDP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PersonalizationControlMode` of a `PersonalizationConfiguration` of `AWS::QBusiness::Application`.
pub enum PersonalizationControlMode {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PersonalizationControlMode {}
#[diagnostic::do_not_recommend]
impl TextKind for PersonalizationControlMode {}
#[diagnostic::do_not_recommend]
impl IdKind for PersonalizationControlMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PersonalizationControlMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<PersonalizationControlMode> for PersonalizationControlMode {
    #[inline]
    fn into_value(self) -> Value<PersonalizationControlMode> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `QAppsControlMode` of a `QAppsConfiguration` of `AWS::QBusiness::Application`.
pub enum QAppsControlMode {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for QAppsControlMode {}
#[diagnostic::do_not_recommend]
impl TextKind for QAppsControlMode {}
#[diagnostic::do_not_recommend]
impl IdKind for QAppsControlMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for QAppsControlMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<QAppsControlMode> for QAppsControlMode {
    #[inline]
    fn into_value(self) -> Value<QAppsControlMode> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
