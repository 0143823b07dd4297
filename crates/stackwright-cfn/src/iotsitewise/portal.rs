// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Portal` and its property types.

use crate::l1::*;

/// > The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025. If you would like to use the AWS IoT SiteWise Monitor feature, sign up prior to that date. Existing customers can continue to use the service as normal. For more information, see [AWS IoT SiteWise Monitor availability change](https://docs.aws.amazon.com/iot-sitewise/latest/appguide/iotsitewise-monitor-availability-change.html).
///
/// Creates a portal, which can contain projects and dashboards. AWS IoT SiteWise Monitor uses IAM Identity Center or IAM to authenticate portal users and manage user permissions.
///
/// > Before you can sign in to a new portal, you must add at least one identity to that portal. For more information, see [Adding or removing portal administrators](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/administer-portals.html#portal-change-admins) in the *AWS IoT SiteWise User Guide*.
///
/// `AWS::IoTSiteWise::Portal`; `Ref` returns its `PortalId`, a [`iotsitewise::PortalId`](kinds::iotsitewise::PortalId).
/// Changing one of these replaces it: `PortalAuthMode`, `PortalType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPortal(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Portal",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("portal.rules"),
};

impl CfnPortal {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Portal";

    /// `CfnPortal` with its required properties, in alphabetical order:
    ///
    /// - `portal_contact_email`: The AWS administrator's contact email address.
    /// - `portal_name`: A friendly name for the portal.
    /// - `role_arn`: The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of a service role that allows the portal's users to access your AWS IoT SiteWise resources on your behalf.
    pub fn new(
        portal_contact_email: impl IntoValue<String>,
        portal_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PortalContactEmail",
            portal_contact_email.into_value().into_node(),
        );
        object_.put("PortalName", portal_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. You can use the alarm to monitor an asset property and get notified when the asset property value is outside a specified range. For more information, see [Monitoring with alarms](https://docs.aws.amazon.com/iot-sitewise/latest/appguide/monitor-alarms.html) in the *AWS IoT SiteWise Application Guide*.
    ///
    /// `Alarms`; updated in place.
    pub fn alarms(mut self, value: impl IntoValue<AlarmsProperty>) -> Self {
        self.0.put("Alarms", value.into_value().into_node());
        self
    }

    /// The email address that sends alarm notifications.
    ///
    /// > If you use the [AWS IoT Events managed Lambda function](https://docs.aws.amazon.com/iotevents/latest/developerguide/lambda-support.html) to manage your emails, you must [verify the sender email address in Amazon SES](https://docs.aws.amazon.com/ses/latest/DeveloperGuide/verify-email-addresses.html).
    ///
    /// `NotificationSenderEmail`; updated in place.
    pub fn notification_sender_email(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationSenderEmail", value.into_value().into_node());
        self
    }

    /// The service to use to authenticate users to the portal. Choose from the following options:
    ///
    /// - `SSO` – The portal uses SSOlong to authenticate users and manage user permissions. Before you can create a portal that uses IAM Identity Center, you must enable IAM Identity Center. For more information, see [Enabling IAM Identity Center](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/monitor-get-started.html#mon-gs-sso) in the *AWS IoT SiteWise User Guide*. This option is only available in AWS Regions other than the China Regions.
    /// - `IAM` – The portal uses AWS Identity and Access Management to authenticate users and manage user permissions.
    ///
    /// You can't change this value after you create a portal.
    ///
    /// Default: `SSO`
    ///
    /// `PortalAuthMode`; an update replaces the resource.
    pub fn portal_auth_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PortalAuthMode", value.into_value().into_node());
        self
    }

    /// A description for the portal.
    ///
    /// `PortalDescription`; updated in place.
    pub fn portal_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PortalDescription", value.into_value().into_node());
        self
    }

    /// Define the type of portal. The value for AWS IoT SiteWise Monitor (Classic) is `SITEWISE_PORTAL_V1`. The value for AWS IoT SiteWise Monitor (AI-aware) is `SITEWISE_PORTAL_V2`.
    ///
    /// `PortalType`; one of `SITEWISE_PORTAL_V1`, `SITEWISE_PORTAL_V2`; an update replaces the resource.
    pub fn portal_type(mut self, value: impl IntoValue<PortalType>) -> Self {
        self.0.put("PortalType", value.into_value().into_node());
        self
    }

    /// Map to associate detail of configuration related with a PortalType.
    ///
    /// `PortalTypeConfiguration`; updated in place.
    pub fn portal_type_configuration(
        mut self,
        value: impl IntoValue<Map<PortalTypeEntryProperty>>,
    ) -> Self {
        self.0
            .put("PortalTypeConfiguration", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that contain metadata for the portal. For more information, see [Tagging your AWS IoT SiteWise resources](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/tag-resources.html) in the *AWS IoT SiteWise User Guide*.
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

impl Construct for CfnPortal {
    type Handle = CfnPortalRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPortalRef {
        CfnPortalRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPortal`] of a stack.
pub struct CfnPortalRef(NodeRef);

impl Clone for CfnPortalRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPortalRef {}
impl AsNode for CfnPortalRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPortalRef {
    /// What `Ref` returns: its `PortalId`, a [`iotsitewise::PortalId`](kinds::iotsitewise::PortalId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::PortalId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the portal, which has the following format.
    ///
    /// `arn:${Partition}:iotsitewise:${Region}:${Account}:portal/${PortalId}`
    ///
    /// `Fn::GetAtt` of `PortalArn`.
    #[inline]
    pub fn attr_portal_arn(&self) -> Value<kinds::iotsitewise::PortalArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalArn")))
    }

    /// The SSO application generated client ID (used with SSO APIs).
    ///
    /// `Fn::GetAtt` of `PortalClientId`.
    #[inline]
    pub fn attr_portal_client_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalClientId")))
    }

    /// The ID of the created portal.
    ///
    /// `Fn::GetAtt` of `PortalId`.
    #[inline]
    pub fn attr_portal_id(&self) -> Value<kinds::iotsitewise::PortalId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalId")))
    }

    /// The public URL for the AWS IoT SiteWise Monitor portal.
    ///
    /// `Fn::GetAtt` of `PortalStartUrl`.
    #[inline]
    pub fn attr_portal_start_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalStartUrl")))
    }
}

impl IntoValue<kinds::iotsitewise::PortalId> for &CfnPortalRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::PortalId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotsitewise::PortalArn> for &CfnPortalRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::PortalArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalArn")))
    }
}

/// Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. You can use the alarm to monitor an asset property and get notified when the asset property value is outside a specified range. For more information, see [Monitoring with alarms](https://docs.aws.amazon.com/iot-sitewise/latest/appguide/monitor-alarms.html) in the *AWS IoT SiteWise Application Guide*.
///
/// The property type `Alarms` of `AWS::IoTSiteWise::Portal`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmsProperty(Object);

impl AlarmsProperty {
    /// `AlarmsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the IAM role that allows the alarm to perform actions and access AWS resources and services, such as AWS IoT Events.
    ///
    /// `AlarmRoleArn`.
    pub fn alarm_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("AlarmRoleArn", value.into_value().into_node());
        self
    }

    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the Lambda function that manages alarm notifications. For more information, see [Managing alarm notifications](https://docs.aws.amazon.com/iotevents/latest/developerguide/lambda-support.html) in the *AWS IoT Events Developer Guide*.
    ///
    /// `NotificationLambdaArn`.
    pub fn notification_lambda_arn(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("NotificationLambdaArn", value.into_value().into_node());
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

impl Kind for AlarmsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmsProperty> for AlarmsProperty {}
impl From<AlarmsProperty> for Node {
    #[inline]
    fn from(value: AlarmsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmsProperty> for AlarmsProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container associated a certain PortalType.
///
/// The property type `PortalTypeEntry` of `AWS::IoTSiteWise::Portal`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortalTypeEntryProperty(Object);

impl PortalTypeEntryProperty {
    /// `PortalTypeEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `portal_tools`: The array of tools associated with the specified portal type.
    pub fn new(portal_tools: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortalTools", portal_tools.into_value().into_node());
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

impl Kind for PortalTypeEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortalTypeEntryProperty> for PortalTypeEntryProperty {}
impl From<PortalTypeEntryProperty> for Node {
    #[inline]
    fn from(value: PortalTypeEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortalTypeEntryProperty> for PortalTypeEntryProperty {
    #[inline]
    fn into_value(self) -> Value<PortalTypeEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PortalType` of `AWS::IoTSiteWise::Portal`.
pub enum PortalType {
    /// `SITEWISE_PORTAL_V1`.
    SitewisePortalV1,
    /// `SITEWISE_PORTAL_V2`.
    SitewisePortalV2,
}

#[diagnostic::do_not_recommend]
impl Kind for PortalType {}
#[diagnostic::do_not_recommend]
impl TextKind for PortalType {}
#[diagnostic::do_not_recommend]
impl IdKind for PortalType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PortalType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PortalType> for PortalType {
    #[inline]
    fn into_value(self) -> Value<PortalType> {
        const VALUES: &[&str] = &["SITEWISE_PORTAL_V1", "SITEWISE_PORTAL_V2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
