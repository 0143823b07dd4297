// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResilienceHubV2::Policy` and its property types.

use crate::l1::*;

/// Creates a resilience policy that defines availability and disaster recovery requirements.
///
/// `AWS::ResilienceHubV2::Policy`; `Ref` returns its `PolicyArn`, a [`resiliencehubv2::PolicyArn`](kinds::resiliencehubv2::PolicyArn).
/// Changing one of these replaces it: `KmsKeyId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResilienceHubV2::Policy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("policy.rules"),
};

impl CfnPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResilienceHubV2::Policy";

    /// `CfnPolicy` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the policy.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `AvailabilitySlo` property.
    ///
    /// `AvailabilitySlo`; updated in place.
    pub fn availability_slo(mut self, value: impl IntoValue<AvailabilitySloProperty>) -> Self {
        self.0
            .put("AvailabilitySlo", value.into_value().into_node());
        self
    }

    /// The `DataRecovery` property.
    ///
    /// `DataRecovery`; updated in place.
    pub fn data_recovery(mut self, value: impl IntoValue<DataRecoveryTargetsProperty>) -> Self {
        self.0.put("DataRecovery", value.into_value().into_node());
        self
    }

    /// The description of the policy.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The KMS key ID for encrypting policy data.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The `MultiAz` property.
    ///
    /// `MultiAz`; updated in place.
    pub fn multi_az(mut self, value: impl IntoValue<MultiAzTargetsProperty>) -> Self {
        self.0.put("MultiAz", value.into_value().into_node());
        self
    }

    /// The `MultiRegion` property.
    ///
    /// `MultiRegion`; updated in place.
    pub fn multi_region(mut self, value: impl IntoValue<MultiRegionTargetsProperty>) -> Self {
        self.0.put("MultiRegion", value.into_value().into_node());
        self
    }

    /// Whether the policy is enabled to be shared with other members of the Organization. Only applicable if the policy owner is a management account or delegated admin.
    ///
    /// `SharingEnabled`; default `false`; updated in place.
    pub fn sharing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SharingEnabled", value.into_value().into_node());
        self
    }

    /// Tags assigned to the policy.
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

impl Construct for CfnPolicy {
    type Handle = CfnPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyRef {
        CfnPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicy`] of a stack.
pub struct CfnPolicyRef(NodeRef);

impl Clone for CfnPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyRef {}
impl AsNode for CfnPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyRef {
    /// What `Ref` returns: its `PolicyArn`, a [`resiliencehubv2::PolicyArn`](kinds::resiliencehubv2::PolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resiliencehubv2::PolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The number of services associated with this policy.
    ///
    /// `Fn::GetAtt` of `AssociatedServiceCount`.
    #[inline]
    pub fn attr_associated_service_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AssociatedServiceCount"),
        ))
    }

    /// The timestamp when the policy was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[inline]
    pub fn attr_policy_arn(&self) -> Value<kinds::resiliencehubv2::PolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyArn")))
    }

    /// The timestamp when the policy was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::resiliencehubv2::PolicyArn> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resiliencehubv2::PolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AvailabilitySlo` of `AWS::ResilienceHubV2::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailabilitySloProperty(Object);

impl AvailabilitySloProperty {
    /// `AvailabilitySloProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Availability target percentage.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Target", value.into_value().into_node());
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

impl Kind for AvailabilitySloProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailabilitySloProperty> for AvailabilitySloProperty {}
impl From<AvailabilitySloProperty> for Node {
    #[inline]
    fn from(value: AvailabilitySloProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailabilitySloProperty> for AvailabilitySloProperty {
    #[inline]
    fn into_value(self) -> Value<AvailabilitySloProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DataRecoveryTargets` of `AWS::ResilienceHubV2::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataRecoveryTargetsProperty(Object);

impl DataRecoveryTargetsProperty {
    /// `DataRecoveryTargetsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Time between backups in minutes.
    ///
    /// `TimeBetweenBackupsInMinutes`.
    pub fn time_between_backups_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "TimeBetweenBackupsInMinutes",
            value.into_value().into_node(),
        );
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

impl Kind for DataRecoveryTargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataRecoveryTargetsProperty> for DataRecoveryTargetsProperty {}
impl From<DataRecoveryTargetsProperty> for Node {
    #[inline]
    fn from(value: DataRecoveryTargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataRecoveryTargetsProperty> for DataRecoveryTargetsProperty {
    #[inline]
    fn into_value(self) -> Value<DataRecoveryTargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MultiAzTargets` of `AWS::ResilienceHubV2::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiAzTargetsProperty(Object);

impl MultiAzTargetsProperty {
    /// `MultiAzTargetsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Multi-AZ disaster recovery approach.
    ///
    /// `DisasterRecoveryApproach`; one of `ACTIVE_ACTIVE`, `HOT_STANDBY`, `WARM_STANDBY`, `PILOT_LIGHT`, `BACKUP_AND_RESTORE`.
    pub fn disaster_recovery_approach(
        mut self,
        value: impl IntoValue<DisasterRecoveryApproach>,
    ) -> Self {
        self.0
            .put("DisasterRecoveryApproach", value.into_value().into_node());
        self
    }

    /// Recovery Point Objective in minutes.
    ///
    /// `RpoInMinutes`.
    pub fn rpo_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RpoInMinutes", value.into_value().into_node());
        self
    }

    /// Recovery Time Objective in minutes.
    ///
    /// `RtoInMinutes`.
    pub fn rto_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RtoInMinutes", value.into_value().into_node());
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

impl Kind for MultiAzTargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiAzTargetsProperty> for MultiAzTargetsProperty {}
impl From<MultiAzTargetsProperty> for Node {
    #[inline]
    fn from(value: MultiAzTargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiAzTargetsProperty> for MultiAzTargetsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiAzTargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MultiRegionTargets` of `AWS::ResilienceHubV2::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiRegionTargetsProperty(Object);

impl MultiRegionTargetsProperty {
    /// `MultiRegionTargetsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Multi-Region disaster recovery approach.
    ///
    /// `DisasterRecoveryApproach`; one of `ACTIVE_ACTIVE`, `HOT_STANDBY`, `WARM_STANDBY`, `PILOT_LIGHT`, `BACKUP_AND_RESTORE`.
    pub fn disaster_recovery_approach(
        mut self,
        value: impl IntoValue<DisasterRecoveryApproach>,
    ) -> Self {
        self.0
            .put("DisasterRecoveryApproach", value.into_value().into_node());
        self
    }

    /// Recovery Point Objective in minutes.
    ///
    /// `RpoInMinutes`.
    pub fn rpo_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RpoInMinutes", value.into_value().into_node());
        self
    }

    /// Recovery Time Objective in minutes.
    ///
    /// `RtoInMinutes`.
    pub fn rto_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RtoInMinutes", value.into_value().into_node());
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

impl Kind for MultiRegionTargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiRegionTargetsProperty> for MultiRegionTargetsProperty {}
impl From<MultiRegionTargetsProperty> for Node {
    #[inline]
    fn from(value: MultiRegionTargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiRegionTargetsProperty> for MultiRegionTargetsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiRegionTargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DisasterRecoveryApproach` of a `MultiAzTargets` of `AWS::ResilienceHubV2::Policy`.
pub enum DisasterRecoveryApproach {
    /// `ACTIVE_ACTIVE`.
    ActiveActive,
    /// `BACKUP_AND_RESTORE`.
    BackupAndRestore,
    /// `HOT_STANDBY`.
    HotStandby,
    /// `PILOT_LIGHT`.
    PilotLight,
    /// `WARM_STANDBY`.
    WarmStandby,
}

#[diagnostic::do_not_recommend]
impl Kind for DisasterRecoveryApproach {}
#[diagnostic::do_not_recommend]
impl TextKind for DisasterRecoveryApproach {}
#[diagnostic::do_not_recommend]
impl IdKind for DisasterRecoveryApproach {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DisasterRecoveryApproach {}
#[diagnostic::do_not_recommend]
impl IntoValue<DisasterRecoveryApproach> for DisasterRecoveryApproach {
    #[inline]
    fn into_value(self) -> Value<DisasterRecoveryApproach> {
        const VALUES: &[&str] = &[
            "ACTIVE_ACTIVE",
            "BACKUP_AND_RESTORE",
            "HOT_STANDBY",
            "PILOT_LIGHT",
            "WARM_STANDBY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
