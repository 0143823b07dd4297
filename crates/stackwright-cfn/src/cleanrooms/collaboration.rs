// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::Collaboration` and its property types.

use crate::l1::*;

/// Creates a new collaboration.
///
/// `AWS::CleanRooms::Collaboration`; `Ref` returns its `CollaborationIdentifier`, a [`cleanrooms::CollaborationIdentifier`](kinds::cleanrooms::CollaborationIdentifier).
/// Changing one of these replaces it: `AllowedResultRegions`, `AutoApprovedChangeTypes`, `CreatorDisplayName`, `CreatorMLMemberAbilities`, `CreatorMemberAbilities`, `CreatorPaymentConfiguration`, `DataEncryptionMetadata`, `JobLogStatus`, `Members`, `QueryLogStatus`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCollaboration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::Collaboration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("collaboration.rules"),
};

impl CfnCollaboration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::Collaboration";

    /// `CfnCollaboration` with its required properties, in alphabetical order:
    ///
    /// - `creator_display_name`: A display name of the collaboration creator.
    /// - `description`: A description of the collaboration provided by the collaboration owner.
    /// - `name`: A human-readable identifier provided by the collaboration owner.
    /// - `query_log_status`: An indicator as to whether query logging has been enabled or disabled for the collaboration.
    pub fn new(
        creator_display_name: impl IntoValue<String>,
        description: impl IntoValue<String>,
        name: impl IntoValue<String>,
        query_log_status: impl IntoValue<super::QueryLogStatus>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CreatorDisplayName",
            creator_display_name.into_value().into_node(),
        );
        object_.put("Description", description.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("QueryLogStatus", query_log_status.into_value().into_node());
        Self(object_)
    }

    /// The AWS Regions where collaboration query results can be stored. Returns the list of Region identifiers that were specified when the collaboration was created. This list is used to enforce regional storage policies and compliance requirements.
    ///
    /// `AllowedResultRegions`; one of `us-west-1`, `us-west-2`, `us-east-1`, `us-east-2`, `af-south-1`, `ap-east-1`, `ap-east-2`, `ap-south-2`, `ap-southeast-1`, `ap-southeast-2`, `ap-southeast-3`, `ap-southeast-5`, …; an update replaces the resource.
    pub fn allowed_result_regions(
        mut self,
        value: impl IntoValue<List<AllowedResultRegion>>,
    ) -> Self {
        self.0
            .put("AllowedResultRegions", value.into_value().into_node());
        self
    }

    /// The analytics engine for the collaboration.
    ///
    /// > After July 16, 2025, the `CLEAN_ROOMS_SQL` parameter will no longer be available.
    ///
    /// `AnalyticsEngine`; one of `CLEAN_ROOMS_SQL`, `SPARK`; updated in place.
    pub fn analytics_engine(mut self, value: impl IntoValue<AnalyticsEngine>) -> Self {
        self.0
            .put("AnalyticsEngine", value.into_value().into_node());
        self
    }

    /// The types of change requests that are automatically approved for this collaboration.
    ///
    /// `AutoApprovedChangeTypes`; one of `ADD_MEMBER`, `GRANT_RECEIVE_RESULTS_ABILITY`, `REVOKE_RECEIVE_RESULTS_ABILITY`; an update replaces the resource.
    pub fn auto_approved_change_types(
        mut self,
        value: impl IntoValue<List<AutoApprovedChangeType>>,
    ) -> Self {
        self.0
            .put("AutoApprovedChangeTypes", value.into_value().into_node());
        self
    }

    /// The ML member abilities for a collaboration member.
    ///
    /// `CreatorMLMemberAbilities`; an update replaces the resource.
    pub fn creator_ml_member_abilities(
        mut self,
        value: impl IntoValue<MLMemberAbilitiesProperty>,
    ) -> Self {
        self.0
            .put("CreatorMLMemberAbilities", value.into_value().into_node());
        self
    }

    /// The abilities granted to the collaboration creator.
    ///
    /// *Allowed values* `CAN_QUERY` | `CAN_RECEIVE_RESULTS` | `CAN_RUN_JOB`
    ///
    /// `CreatorMemberAbilities`; an update replaces the resource.
    pub fn creator_member_abilities(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CreatorMemberAbilities", value.into_value().into_node());
        self
    }

    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator.
    ///
    /// `CreatorPaymentConfiguration`; an update replaces the resource.
    pub fn creator_payment_configuration(
        mut self,
        value: impl IntoValue<PaymentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CreatorPaymentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The settings for client-side encryption for cryptographic computing.
    ///
    /// `DataEncryptionMetadata`; an update replaces the resource.
    pub fn data_encryption_metadata(
        mut self,
        value: impl IntoValue<DataEncryptionMetadataProperty>,
    ) -> Self {
        self.0
            .put("DataEncryptionMetadata", value.into_value().into_node());
        self
    }

    /// The `IsMetricsEnabled` property.
    ///
    /// `IsMetricsEnabled`; updated in place.
    pub fn is_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsMetricsEnabled", value.into_value().into_node());
        self
    }

    /// An indicator as to whether job logging has been enabled or disabled for the collaboration.
    ///
    /// When `ENABLED`, AWS Clean Rooms logs details about jobs run within this collaboration and those logs can be viewed in Amazon CloudWatch Logs. The default value is `DISABLED`.
    ///
    /// `JobLogStatus`; one of `ENABLED`, `DISABLED`; an update replaces the resource.
    pub fn job_log_status(mut self, value: impl IntoValue<super::JobLogStatus>) -> Self {
        self.0.put("JobLogStatus", value.into_value().into_node());
        self
    }

    /// A list of initial members, not including the creator. This list is immutable.
    ///
    /// `Members`; an update replaces the resource.
    pub fn members(mut self, value: impl IntoValue<List<MemberSpecificationProperty>>) -> Self {
        self.0.put("Members", value.into_value().into_node());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define. When you use tagging, you can also use tag-based access control in IAM policies to control access to this resource.
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

impl Construct for CfnCollaboration {
    type Handle = CfnCollaborationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCollaborationRef {
        CfnCollaborationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCollaboration`] of a stack.
pub struct CfnCollaborationRef(NodeRef);

impl Clone for CfnCollaborationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCollaborationRef {}
impl AsNode for CfnCollaborationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCollaborationRef {
    /// What `Ref` returns: its `CollaborationIdentifier`, a [`cleanrooms::CollaborationIdentifier`](kinds::cleanrooms::CollaborationIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cleanrooms::CollaborationIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified collaboration.
    ///
    /// Example: `arn:aws:cleanrooms:us-east-1:111122223333:collaboration/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::CollaborationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the unique identifier of the specified collaboration.
    ///
    /// Example: `a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[inline]
    pub fn attr_collaboration_identifier(
        &self,
    ) -> Value<kinds::cleanrooms::CollaborationIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CollaborationIdentifier"),
        ))
    }
}

impl IntoValue<kinds::cleanrooms::CollaborationIdentifier> for &CfnCollaborationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::CollaborationIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cleanrooms::CollaborationArn> for &CfnCollaborationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::CollaborationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The settings for client-side encryption for cryptographic computing.
///
/// The property type `DataEncryptionMetadata` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataEncryptionMetadataProperty(Object);

impl DataEncryptionMetadataProperty {
    /// `DataEncryptionMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `allow_cleartext`: Indicates whether encrypted tables can contain cleartext data ( `TRUE`) or are to cryptographically process every column ( `FALSE`).
    /// - `allow_duplicates`: Indicates whether Fingerprint columns can contain duplicate entries ( `TRUE`) or are to contain only non-repeated values ( `FALSE`).
    /// - `allow_joins_on_columns_with_different_names`: Indicates whether Fingerprint columns can be joined on any other Fingerprint column with a different name ( `TRUE`) or can only be joined on Fingerprint columns of the same name ( `FALSE`).
    /// - `preserve_nulls`: Indicates whether NULL values are to be copied as NULL to encrypted tables ( `TRUE`) or cryptographically processed ( `FALSE`).
    pub fn new(
        allow_cleartext: impl IntoValue<bool>,
        allow_duplicates: impl IntoValue<bool>,
        allow_joins_on_columns_with_different_names: impl IntoValue<bool>,
        preserve_nulls: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowCleartext", allow_cleartext.into_value().into_node());
        object_.put("AllowDuplicates", allow_duplicates.into_value().into_node());
        object_.put(
            "AllowJoinsOnColumnsWithDifferentNames",
            allow_joins_on_columns_with_different_names
                .into_value()
                .into_node(),
        );
        object_.put("PreserveNulls", preserve_nulls.into_value().into_node());
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

impl Kind for DataEncryptionMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataEncryptionMetadataProperty> for DataEncryptionMetadataProperty {}
impl From<DataEncryptionMetadataProperty> for Node {
    #[inline]
    fn from(value: DataEncryptionMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataEncryptionMetadataProperty> for DataEncryptionMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<DataEncryptionMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's payment responsibilities set by the collaboration creator for query and job compute costs.
///
/// The property type `JobComputePaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobComputePaymentConfigProperty(Object);

impl JobComputePaymentConfigProperty {
    /// `JobComputePaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates whether the collaboration creator has configured the collaboration member to pay for query and job compute costs ( `TRUE`) or has not configured the collaboration member to pay for query and job compute costs ( `FALSE`).
    pub fn new(is_responsible: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsResponsible", is_responsible.into_value().into_node());
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

impl Kind for JobComputePaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobComputePaymentConfigProperty> for JobComputePaymentConfigProperty {}
impl From<JobComputePaymentConfigProperty> for Node {
    #[inline]
    fn from(value: JobComputePaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobComputePaymentConfigProperty> for JobComputePaymentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<JobComputePaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ML member abilities for a collaboration member.
///
/// The property type `MLMemberAbilities` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MLMemberAbilitiesProperty(Object);

impl MLMemberAbilitiesProperty {
    /// `MLMemberAbilitiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_ml_member_abilities`: The custom ML member abilities for a collaboration member.
    pub fn new(custom_ml_member_abilities: impl IntoValue<List<CustomMlMemberAbility>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomMLMemberAbilities",
            custom_ml_member_abilities.into_value().into_node(),
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

impl Kind for MLMemberAbilitiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MLMemberAbilitiesProperty> for MLMemberAbilitiesProperty {}
impl From<MLMemberAbilitiesProperty> for Node {
    #[inline]
    fn from(value: MLMemberAbilitiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MLMemberAbilitiesProperty> for MLMemberAbilitiesProperty {
    #[inline]
    fn into_value(self) -> Value<MLMemberAbilitiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator.
///
/// The property type `MLPaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MLPaymentConfigProperty(Object);

impl MLPaymentConfigProperty {
    /// `MLPaymentConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The payment responsibilities accepted by the member for model inference.
    ///
    /// `ModelInference`.
    pub fn model_inference(
        mut self,
        value: impl IntoValue<ModelInferencePaymentConfigProperty>,
    ) -> Self {
        self.0.put("ModelInference", value.into_value().into_node());
        self
    }

    /// The payment responsibilities accepted by the member for model training.
    ///
    /// `ModelTraining`.
    pub fn model_training(
        mut self,
        value: impl IntoValue<ModelTrainingPaymentConfigProperty>,
    ) -> Self {
        self.0.put("ModelTraining", value.into_value().into_node());
        self
    }

    /// The payment configuration for machine learning synthetic data generation.
    ///
    /// `SyntheticDataGeneration`.
    pub fn synthetic_data_generation(
        mut self,
        value: impl IntoValue<SyntheticDataGenerationPaymentConfigProperty>,
    ) -> Self {
        self.0
            .put("SyntheticDataGeneration", value.into_value().into_node());
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

impl Kind for MLPaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MLPaymentConfigProperty> for MLPaymentConfigProperty {}
impl From<MLPaymentConfigProperty> for Node {
    #[inline]
    fn from(value: MLPaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MLPaymentConfigProperty> for MLPaymentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MLPaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Basic metadata used to construct a new member.
///
/// The property type `MemberSpecification` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemberSpecificationProperty(Object);

impl MemberSpecificationProperty {
    /// `MemberSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: The identifier used to reference members of the collaboration.
    /// - `display_name`: The member's display name.
    pub fn new(account_id: impl IntoValue<String>, display_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        Self(object_)
    }

    /// The ML abilities granted to the collaboration member.
    ///
    /// `MLMemberAbilities`.
    pub fn ml_member_abilities(mut self, value: impl IntoValue<MLMemberAbilitiesProperty>) -> Self {
        self.0
            .put("MLMemberAbilities", value.into_value().into_node());
        self
    }

    /// The abilities granted to the collaboration member.
    ///
    /// *Allowed Values*: `CAN_QUERY` | `CAN_RECEIVE_RESULTS`
    ///
    /// `MemberAbilities`; an update replaces the resource.
    pub fn member_abilities(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("MemberAbilities", value.into_value().into_node());
        self
    }

    /// The collaboration member's payment responsibilities set by the collaboration creator.
    ///
    /// If the collaboration creator hasn't speciﬁed anyone as the member paying for query compute costs, then the member who can query is the default payer.
    ///
    /// `PaymentConfiguration`.
    pub fn payment_configuration(
        mut self,
        value: impl IntoValue<PaymentConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PaymentConfiguration", value.into_value().into_node());
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

impl Kind for MemberSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemberSpecificationProperty> for MemberSpecificationProperty {}
impl From<MemberSpecificationProperty> for Node {
    #[inline]
    fn from(value: MemberSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemberSpecificationProperty> for MemberSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<MemberSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's model inference payment responsibilities set by the collaboration creator.
///
/// The property type `ModelInferencePaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelInferencePaymentConfigProperty(Object);

impl ModelInferencePaymentConfigProperty {
    /// `ModelInferencePaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates whether the collaboration creator has configured the collaboration member to pay for model inference costs ( `TRUE`) or has not configured the collaboration member to pay for model inference costs ( `FALSE`).
    pub fn new(is_responsible: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsResponsible", is_responsible.into_value().into_node());
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

impl Kind for ModelInferencePaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelInferencePaymentConfigProperty> for ModelInferencePaymentConfigProperty {}
impl From<ModelInferencePaymentConfigProperty> for Node {
    #[inline]
    fn from(value: ModelInferencePaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelInferencePaymentConfigProperty> for ModelInferencePaymentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ModelInferencePaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's model training payment responsibilities set by the collaboration creator.
///
/// The property type `ModelTrainingPaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelTrainingPaymentConfigProperty(Object);

impl ModelTrainingPaymentConfigProperty {
    /// `ModelTrainingPaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates whether the collaboration creator has configured the collaboration member to pay for model training costs ( `TRUE`) or has not configured the collaboration member to pay for model training costs ( `FALSE`).
    pub fn new(is_responsible: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsResponsible", is_responsible.into_value().into_node());
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

impl Kind for ModelTrainingPaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelTrainingPaymentConfigProperty> for ModelTrainingPaymentConfigProperty {}
impl From<ModelTrainingPaymentConfigProperty> for Node {
    #[inline]
    fn from(value: ModelTrainingPaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelTrainingPaymentConfigProperty> for ModelTrainingPaymentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ModelTrainingPaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's payment responsibilities set by the collaboration creator.
///
/// The property type `PaymentConfiguration` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct PaymentConfigurationProperty(Object);

impl PaymentConfigurationProperty {
    /// `PaymentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_compute`: The collaboration member's payment responsibilities set by the collaboration creator for query compute costs.
    pub fn new(query_compute: impl IntoValue<QueryComputePaymentConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueryCompute", query_compute.into_value().into_node());
        Self(object_)
    }

    /// The compute configuration for the job.
    ///
    /// `JobCompute`.
    pub fn job_compute(mut self, value: impl IntoValue<JobComputePaymentConfigProperty>) -> Self {
        self.0.put("JobCompute", value.into_value().into_node());
        self
    }

    /// An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator.
    ///
    /// `MachineLearning`.
    pub fn machine_learning(mut self, value: impl IntoValue<MLPaymentConfigProperty>) -> Self {
        self.0
            .put("MachineLearning", value.into_value().into_node());
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

impl Kind for PaymentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PaymentConfigurationProperty> for PaymentConfigurationProperty {}
impl From<PaymentConfigurationProperty> for Node {
    #[inline]
    fn from(value: PaymentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PaymentConfigurationProperty> for PaymentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PaymentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's payment responsibilities set by the collaboration creator for query compute costs.
///
/// The property type `QueryComputePaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryComputePaymentConfigProperty(Object);

impl QueryComputePaymentConfigProperty {
    /// `QueryComputePaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates whether the collaboration creator has configured the collaboration member to pay for query compute costs ( `TRUE`) or has not configured the collaboration member to pay for query compute costs ( `FALSE`).
    pub fn new(is_responsible: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsResponsible", is_responsible.into_value().into_node());
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

impl Kind for QueryComputePaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryComputePaymentConfigProperty> for QueryComputePaymentConfigProperty {}
impl From<QueryComputePaymentConfigProperty> for Node {
    #[inline]
    fn from(value: QueryComputePaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryComputePaymentConfigProperty> for QueryComputePaymentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<QueryComputePaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Payment configuration for synthetic data generation.
///
/// The property type `SyntheticDataGenerationPaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SyntheticDataGenerationPaymentConfigProperty(Object);

impl SyntheticDataGenerationPaymentConfigProperty {
    /// `SyntheticDataGenerationPaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates who is responsible for paying for synthetic data generation.
    pub fn new(is_responsible: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsResponsible", is_responsible.into_value().into_node());
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

impl Kind for SyntheticDataGenerationPaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SyntheticDataGenerationPaymentConfigProperty>
    for SyntheticDataGenerationPaymentConfigProperty
{
}
impl From<SyntheticDataGenerationPaymentConfigProperty> for Node {
    #[inline]
    fn from(value: SyntheticDataGenerationPaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SyntheticDataGenerationPaymentConfigProperty>
    for SyntheticDataGenerationPaymentConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<SyntheticDataGenerationPaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AllowedResultRegions` of `AWS::CleanRooms::Collaboration`.
pub enum AllowedResultRegion {
    /// `af-south-1`.
    AfSouth1,
    /// `ap-east-1`.
    ApEast1,
    /// `ap-east-2`.
    ApEast2,
    /// `ap-northeast-1`.
    ApNortheast1,
    /// `ap-northeast-2`.
    ApNortheast2,
    /// `ap-northeast-3`.
    ApNortheast3,
    /// `ap-south-1`.
    ApSouth1,
    /// `ap-south-2`.
    ApSouth2,
    /// `ap-southeast-1`.
    ApSoutheast1,
    /// `ap-southeast-2`.
    ApSoutheast2,
    /// `ap-southeast-3`.
    ApSoutheast3,
    /// `ap-southeast-4`.
    ApSoutheast4,
    /// `ap-southeast-5`.
    ApSoutheast5,
    /// `ap-southeast-7`.
    ApSoutheast7,
    /// `ca-central-1`.
    CaCentral1,
    /// `ca-west-1`.
    CaWest1,
    /// `eu-central-1`.
    EuCentral1,
    /// `eu-central-2`.
    EuCentral2,
    /// `eu-north-1`.
    EuNorth1,
    /// `eu-south-1`.
    EuSouth1,
    /// `eu-south-2`.
    EuSouth2,
    /// `eu-west-1`.
    EuWest1,
    /// `eu-west-2`.
    EuWest2,
    /// `eu-west-3`.
    EuWest3,
    /// `il-central-1`.
    IlCentral1,
    /// `me-central-1`.
    MeCentral1,
    /// `me-south-1`.
    MeSouth1,
    /// `mx-central-1`.
    MxCentral1,
    /// `sa-east-1`.
    SaEast1,
    /// `us-east-1`.
    UsEast1,
    /// `us-east-2`.
    UsEast2,
    /// `us-west-1`.
    UsWest1,
    /// `us-west-2`.
    UsWest2,
}

#[diagnostic::do_not_recommend]
impl Kind for AllowedResultRegion {}
#[diagnostic::do_not_recommend]
impl TextKind for AllowedResultRegion {}
#[diagnostic::do_not_recommend]
impl IdKind for AllowedResultRegion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AllowedResultRegion {}
#[diagnostic::do_not_recommend]
impl IntoValue<AllowedResultRegion> for AllowedResultRegion {
    #[inline]
    fn into_value(self) -> Value<AllowedResultRegion> {
        const VALUES: &[&str] = &[
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "mx-central-1",
            "sa-east-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AnalyticsEngine` of `AWS::CleanRooms::Collaboration`.
pub enum AnalyticsEngine {
    /// `CLEAN_ROOMS_SQL`.
    CleanRoomsSql,
    /// `SPARK`.
    Spark,
}

#[diagnostic::do_not_recommend]
impl Kind for AnalyticsEngine {}
#[diagnostic::do_not_recommend]
impl TextKind for AnalyticsEngine {}
#[diagnostic::do_not_recommend]
impl IdKind for AnalyticsEngine {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AnalyticsEngine {}
#[diagnostic::do_not_recommend]
impl IntoValue<AnalyticsEngine> for AnalyticsEngine {
    #[inline]
    fn into_value(self) -> Value<AnalyticsEngine> {
        const VALUES: &[&str] = &["CLEAN_ROOMS_SQL", "SPARK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AutoApprovedChangeTypes` of `AWS::CleanRooms::Collaboration`.
pub enum AutoApprovedChangeType {
    /// `ADD_MEMBER`.
    AddMember,
    /// `GRANT_RECEIVE_RESULTS_ABILITY`.
    GrantReceiveResultsAbility,
    /// `REVOKE_RECEIVE_RESULTS_ABILITY`.
    RevokeReceiveResultsAbility,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoApprovedChangeType {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoApprovedChangeType {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoApprovedChangeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoApprovedChangeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoApprovedChangeType> for AutoApprovedChangeType {
    #[inline]
    fn into_value(self) -> Value<AutoApprovedChangeType> {
        const VALUES: &[&str] = &[
            "ADD_MEMBER",
            "GRANT_RECEIVE_RESULTS_ABILITY",
            "REVOKE_RECEIVE_RESULTS_ABILITY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CustomMLMemberAbilities` of a `MLMemberAbilities` of `AWS::CleanRooms::Collaboration`.
pub enum CustomMlMemberAbility {
    /// `CAN_RECEIVE_INFERENCE_OUTPUT`.
    CanReceiveInferenceOutput,
    /// `CAN_RECEIVE_MODEL_OUTPUT`.
    CanReceiveModelOutput,
}

#[diagnostic::do_not_recommend]
impl Kind for CustomMlMemberAbility {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomMlMemberAbility {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomMlMemberAbility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomMlMemberAbility {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomMlMemberAbility> for CustomMlMemberAbility {
    #[inline]
    fn into_value(self) -> Value<CustomMlMemberAbility> {
        const VALUES: &[&str] = &["CAN_RECEIVE_INFERENCE_OUTPUT", "CAN_RECEIVE_MODEL_OUTPUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
