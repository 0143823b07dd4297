// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::ConfigurationSet` and its property types.

use crate::l1::*;

/// Configuration sets let you create groups of rules that you can apply to the emails you send using Amazon SES. For more information about using configuration sets, see [Using Amazon SES Configuration Sets](https://docs.aws.amazon.com/ses/latest/dg/using-configuration-sets.html) in the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/).
///
/// > *Required permissions:*
/// >
/// > To apply any of the resource options, you will need to have the corresponding AWS Identity and Access Management (IAM) SES API v2 permissions:
/// >
/// > - `ses:GetConfigurationSet`
/// >
/// > - (This permission is replacing the v1 *ses:DescribeConfigurationSet* permission which will not work with these v2 resource options.)
/// > - `ses:PutConfigurationSetDeliveryOptions`
/// > - `ses:PutConfigurationSetReputationOptions`
/// > - `ses:PutConfigurationSetSendingOptions`
/// > - `ses:PutConfigurationSetSuppressionOptions`
/// > - `ses:PutConfigurationSetTrackingOptions`
///
/// `AWS::SES::ConfigurationSet`; `Ref` returns its `Name`, a [`ses::ConfigurationSetName`](kinds::ses::ConfigurationSetName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::ConfigurationSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configuration_set.rules"),
};

impl CfnConfigurationSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::ConfigurationSet";

    /// `CfnConfigurationSet` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set.
    ///
    /// `ArchivingOptions`; updated in place.
    pub fn archiving_options(mut self, value: impl IntoValue<ArchivingOptionsProperty>) -> Self {
        self.0
            .put("ArchivingOptions", value.into_value().into_node());
        self
    }

    /// Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that use the configuration set are required to use Transport Layer Security (TLS).
    ///
    /// `DeliveryOptions`; updated in place.
    pub fn delivery_options(mut self, value: impl IntoValue<DeliveryOptionsProperty>) -> Self {
        self.0
            .put("DeliveryOptions", value.into_value().into_node());
        self
    }

    /// The name of the configuration set. The name must meet the following requirements:
    ///
    /// - Contain only letters (a-z, A-Z), numbers (0-9), underscores (_), or dashes (-).
    /// - Contain 64 characters or fewer.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An object that defines whether or not Amazon SES collects reputation metrics for the emails that you send that use the configuration set.
    ///
    /// `ReputationOptions`; updated in place.
    pub fn reputation_options(mut self, value: impl IntoValue<ReputationOptionsProperty>) -> Self {
        self.0
            .put("ReputationOptions", value.into_value().into_node());
        self
    }

    /// An object that defines whether or not Amazon SES can send email that you send using the configuration set.
    ///
    /// `SendingOptions`; updated in place.
    pub fn sending_options(mut self, value: impl IntoValue<SendingOptionsProperty>) -> Self {
        self.0.put("SendingOptions", value.into_value().into_node());
        self
    }

    /// An object that contains information about the suppression list preferences for your account.
    ///
    /// `SuppressionOptions`; updated in place.
    pub fn suppression_options(
        mut self,
        value: impl IntoValue<SuppressionOptionsProperty>,
    ) -> Self {
        self.0
            .put("SuppressionOptions", value.into_value().into_node());
        self
    }

    /// An array of objects that define the tags (keys and values) that are associated with the configuration set.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An object that defines the open and click tracking options for emails that you send using the configuration set.
    ///
    /// `TrackingOptions`; updated in place.
    pub fn tracking_options(mut self, value: impl IntoValue<TrackingOptionsProperty>) -> Self {
        self.0
            .put("TrackingOptions", value.into_value().into_node());
        self
    }

    /// The Virtual Deliverability Manager (VDM) options that apply to the configuration set.
    ///
    /// `VdmOptions`; updated in place.
    pub fn vdm_options(mut self, value: impl IntoValue<VdmOptionsProperty>) -> Self {
        self.0.put("VdmOptions", value.into_value().into_node());
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

impl Construct for CfnConfigurationSet {
    type Handle = CfnConfigurationSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationSetRef {
        CfnConfigurationSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationSet`] of a stack.
pub struct CfnConfigurationSetRef(NodeRef);

impl Clone for CfnConfigurationSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationSetRef {}
impl AsNode for CfnConfigurationSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationSetRef {
    /// What `Ref` returns: its `Name`, a [`ses::ConfigurationSetName`](kinds::ses::ConfigurationSetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::ConfigurationSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ses::ConfigurationSetName> for &CfnConfigurationSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::ConfigurationSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set.
///
/// The property type `ArchivingOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchivingOptionsProperty(Object);

impl ArchivingOptionsProperty {
    /// `ArchivingOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the MailManager archive to associate with the configuration set.
    ///
    /// `ArchiveArn`.
    pub fn archive_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ArchiveArn", value.into_value().into_node());
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

impl Kind for ArchivingOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchivingOptionsProperty> for ArchivingOptionsProperty {}
impl From<ArchivingOptionsProperty> for Node {
    #[inline]
    fn from(value: ArchivingOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchivingOptionsProperty> for ArchivingOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ArchivingOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The condition threshold settings for suppression validation.
///
/// The property type `ConditionThreshold` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionThresholdProperty(Object);

impl ConditionThresholdProperty {
    /// `ConditionThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition_threshold_enabled`: Whether the condition threshold is enabled or disabled.
    pub fn new(condition_threshold_enabled: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConditionThresholdEnabled",
            condition_threshold_enabled.into_value().into_node(),
        );
        Self(object_)
    }

    /// The overall confidence threshold settings.
    ///
    /// `OverallConfidenceThreshold`.
    pub fn overall_confidence_threshold(
        mut self,
        value: impl IntoValue<OverallConfidenceThresholdProperty>,
    ) -> Self {
        self.0
            .put("OverallConfidenceThreshold", value.into_value().into_node());
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

impl Kind for ConditionThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionThresholdProperty> for ConditionThresholdProperty {}
impl From<ConditionThresholdProperty> for Node {
    #[inline]
    fn from(value: ConditionThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionThresholdProperty> for ConditionThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing additional settings for your VDM configuration as applicable to the Dashboard.
///
/// The property type `DashboardOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashboardOptionsProperty(Object);

impl DashboardOptionsProperty {
    /// `DashboardOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `engagement_metrics`: Specifies the status of your VDM engagement metrics collection.
    pub fn new(engagement_metrics: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EngagementMetrics",
            engagement_metrics.into_value().into_node(),
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

impl Kind for DashboardOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashboardOptionsProperty> for DashboardOptionsProperty {}
impl From<DashboardOptionsProperty> for Node {
    #[inline]
    fn from(value: DashboardOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashboardOptionsProperty> for DashboardOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DashboardOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that use the configuration set are required to use Transport Layer Security (TLS).
///
/// The property type `DeliveryOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeliveryOptionsProperty(Object);

impl DeliveryOptionsProperty {
    /// `DeliveryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the configuration set used when sent through a configuration set with archiving enabled.
    ///
    /// `MaxDeliverySeconds`.
    pub fn max_delivery_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxDeliverySeconds", value.into_value().into_node());
        self
    }

    /// The name of the dedicated IP pool to associate with the configuration set.
    ///
    /// `SendingPoolName`.
    pub fn sending_pool_name(
        mut self,
        value: impl IntoValue<kinds::ses::DedicatedIpPoolName>,
    ) -> Self {
        self.0
            .put("SendingPoolName", value.into_value().into_node());
        self
    }

    /// Specifies whether messages that use the configuration set are required to use Transport Layer Security (TLS). If the value is `REQUIRE`, messages are only delivered if a TLS connection can be established. If the value is `OPTIONAL`, messages can be delivered in plain text if a TLS connection can't be established.
    ///
    /// Valid Values: `REQUIRE | OPTIONAL`
    ///
    /// `TlsPolicy`.
    pub fn tls_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TlsPolicy", value.into_value().into_node());
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

impl Kind for DeliveryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeliveryOptionsProperty> for DeliveryOptionsProperty {}
impl From<DeliveryOptionsProperty> for Node {
    #[inline]
    fn from(value: DeliveryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeliveryOptionsProperty> for DeliveryOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DeliveryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing additional settings for your VDM configuration as applicable to the Guardian.
///
/// The property type `GuardianOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardianOptionsProperty(Object);

impl GuardianOptionsProperty {
    /// `GuardianOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `optimized_shared_delivery`: Specifies the status of your VDM optimized shared delivery.
    pub fn new(optimized_shared_delivery: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OptimizedSharedDelivery",
            optimized_shared_delivery.into_value().into_node(),
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

impl Kind for GuardianOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardianOptionsProperty> for GuardianOptionsProperty {}
impl From<GuardianOptionsProperty> for Node {
    #[inline]
    fn from(value: GuardianOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardianOptionsProperty> for GuardianOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<GuardianOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The overall confidence threshold settings.
///
/// The property type `OverallConfidenceThreshold` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverallConfidenceThresholdProperty(Object);

impl OverallConfidenceThresholdProperty {
    /// `OverallConfidenceThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `confidence_verdict_threshold`: The confidence verdict threshold level.
    pub fn new(confidence_verdict_threshold: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfidenceVerdictThreshold",
            confidence_verdict_threshold.into_value().into_node(),
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

impl Kind for OverallConfidenceThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverallConfidenceThresholdProperty> for OverallConfidenceThresholdProperty {}
impl From<OverallConfidenceThresholdProperty> for Node {
    #[inline]
    fn from(value: OverallConfidenceThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverallConfidenceThresholdProperty> for OverallConfidenceThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<OverallConfidenceThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enable or disable collection of reputation metrics for emails that you send using this configuration set in the current AWS Region.
///
/// The property type `ReputationOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReputationOptionsProperty(Object);

impl ReputationOptionsProperty {
    /// `ReputationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If `true`, tracking of reputation metrics is enabled for the configuration set. If `false`, tracking of reputation metrics is disabled for the configuration set.
    ///
    /// `ReputationMetricsEnabled`.
    pub fn reputation_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReputationMetricsEnabled", value.into_value().into_node());
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

impl Kind for ReputationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReputationOptionsProperty> for ReputationOptionsProperty {}
impl From<ReputationOptionsProperty> for Node {
    #[inline]
    fn from(value: ReputationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReputationOptionsProperty> for ReputationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ReputationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to enable or disable email sending for messages that use this configuration set in the current AWS Region.
///
/// The property type `SendingOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SendingOptionsProperty(Object);

impl SendingOptionsProperty {
    /// `SendingOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If `true`, email sending is enabled for the configuration set. If `false`, email sending is disabled for the configuration set.
    ///
    /// `SendingEnabled`.
    pub fn sending_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SendingEnabled", value.into_value().into_node());
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

impl Kind for SendingOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SendingOptionsProperty> for SendingOptionsProperty {}
impl From<SendingOptionsProperty> for Node {
    #[inline]
    fn from(value: SendingOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SendingOptionsProperty> for SendingOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SendingOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains information about the suppression list preferences for your account.
///
/// The property type `SuppressionOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SuppressionOptionsProperty(Object);

impl SuppressionOptionsProperty {
    /// `SuppressionOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list that contains the reasons that email addresses are automatically added to the suppression list for your account. This list can contain any or all of the following:
    ///
    /// - `COMPLAINT` – Amazon SES adds an email address to the suppression list for your account when a message sent to that address results in a complaint.
    /// - `BOUNCE` – Amazon SES adds an email address to the suppression list for your account when a message sent to that address results in a hard bounce.
    ///
    /// `SuppressedReasons`.
    pub fn suppressed_reasons(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SuppressedReasons", value.into_value().into_node());
        self
    }

    /// An object that contains information about the validation options for your account.
    ///
    /// `ValidationOptions`.
    pub fn validation_options(mut self, value: impl IntoValue<ValidationOptionsProperty>) -> Self {
        self.0
            .put("ValidationOptions", value.into_value().into_node());
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

impl Kind for SuppressionOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SuppressionOptionsProperty> for SuppressionOptionsProperty {}
impl From<SuppressionOptionsProperty> for Node {
    #[inline]
    fn from(value: SuppressionOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SuppressionOptionsProperty> for SuppressionOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SuppressionOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines the tracking options for a configuration set. When you use the Amazon SES API v2 to send an email, it contains an invisible image that's used to track when recipients open your email. If your email contains links, those links are changed slightly in order to track when recipients click them.
///
/// You can optionally configure a custom subdomain that is used to redirect email recipients to an Amazon SES-operated domain. This domain captures open and click events generated by Amazon SES emails.
///
/// For more information, see [Configuring Custom Domains to Handle Open and Click Tracking](https://docs.aws.amazon.com/ses/latest/dg/configure-custom-open-click-domains.html) in the *Amazon SES Developer Guide*.
///
/// The property type `TrackingOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrackingOptionsProperty(Object);

impl TrackingOptionsProperty {
    /// `TrackingOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The custom subdomain that is used to redirect email recipients to the Amazon SES event tracking domain.
    ///
    /// `CustomRedirectDomain`.
    pub fn custom_redirect_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomRedirectDomain", value.into_value().into_node());
        self
    }

    /// The name of the configuration set used when sent through a configuration set with archiving enabled.
    ///
    /// `HttpsPolicy`.
    pub fn https_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HttpsPolicy", value.into_value().into_node());
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

impl Kind for TrackingOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrackingOptionsProperty> for TrackingOptionsProperty {}
impl From<TrackingOptionsProperty> for Node {
    #[inline]
    fn from(value: TrackingOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrackingOptionsProperty> for TrackingOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<TrackingOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains information about the validation options for your account.
///
/// The property type `ValidationOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidationOptionsProperty(Object);

impl ValidationOptionsProperty {
    /// `ValidationOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition_threshold`: The condition threshold settings for suppression validation.
    pub fn new(condition_threshold: impl IntoValue<ConditionThresholdProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConditionThreshold",
            condition_threshold.into_value().into_node(),
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

impl Kind for ValidationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidationOptionsProperty> for ValidationOptionsProperty {}
impl From<ValidationOptionsProperty> for Node {
    #[inline]
    fn from(value: ValidationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidationOptionsProperty> for ValidationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ValidationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Virtual Deliverability Manager (VDM) options that apply to a configuration set.
///
/// The property type `VdmOptions` of `AWS::SES::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct VdmOptionsProperty(Object);

impl VdmOptionsProperty {
    /// `VdmOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies additional settings for your VDM configuration as applicable to the Dashboard.
    ///
    /// `DashboardOptions`.
    pub fn dashboard_options(mut self, value: impl IntoValue<DashboardOptionsProperty>) -> Self {
        self.0
            .put("DashboardOptions", value.into_value().into_node());
        self
    }

    /// Specifies additional settings for your VDM configuration as applicable to the Guardian.
    ///
    /// `GuardianOptions`.
    pub fn guardian_options(mut self, value: impl IntoValue<GuardianOptionsProperty>) -> Self {
        self.0
            .put("GuardianOptions", value.into_value().into_node());
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

impl Kind for VdmOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VdmOptionsProperty> for VdmOptionsProperty {}
impl From<VdmOptionsProperty> for Node {
    #[inline]
    fn from(value: VdmOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VdmOptionsProperty> for VdmOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<VdmOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
