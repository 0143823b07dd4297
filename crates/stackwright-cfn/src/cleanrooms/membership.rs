// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::Membership` and its property types.

use crate::l1::*;

/// Creates a membership for a specific collaboration identifier and joins the collaboration.
///
/// `AWS::CleanRooms::Membership`; `Ref` returns its `MembershipIdentifier`, a [`cleanrooms::MembershipIdentifier`](kinds::cleanrooms::MembershipIdentifier).
/// Changing one of these replaces it: `CollaborationIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMembership(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::Membership",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("membership.rules"),
};

impl CfnMembership {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::Membership";

    /// `CfnMembership` with its required properties, in alphabetical order:
    ///
    /// - `collaboration_identifier`: The unique ID for the associated collaboration.
    /// - `query_log_status`: An indicator as to whether query logging has been enabled or disabled for the membership.
    pub fn new(
        collaboration_identifier: impl IntoValue<kinds::cleanrooms::CollaborationIdentifier>,
        query_log_status: impl IntoValue<super::QueryLogStatus>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CollaborationIdentifier",
            collaboration_identifier.into_value().into_node(),
        );
        object_.put("QueryLogStatus", query_log_status.into_value().into_node());
        Self(object_)
    }

    /// The default job result configuration for the membership.
    ///
    /// `DefaultJobResultConfiguration`; updated in place.
    pub fn default_job_result_configuration(
        mut self,
        value: impl IntoValue<MembershipProtectedJobResultConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DefaultJobResultConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The default protected query result configuration as specified by the member who can receive results.
    ///
    /// `DefaultResultConfiguration`; updated in place.
    pub fn default_result_configuration(
        mut self,
        value: impl IntoValue<MembershipProtectedQueryResultConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DefaultResultConfiguration", value.into_value().into_node());
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
    /// `JobLogStatus`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn job_log_status(mut self, value: impl IntoValue<super::JobLogStatus>) -> Self {
        self.0.put("JobLogStatus", value.into_value().into_node());
        self
    }

    /// The payment responsibilities accepted by the collaboration member.
    ///
    /// `PaymentConfiguration`; updated in place.
    pub fn payment_configuration(
        mut self,
        value: impl IntoValue<MembershipPaymentConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PaymentConfiguration", value.into_value().into_node());
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

impl Construct for CfnMembership {
    type Handle = CfnMembershipRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMembershipRef {
        CfnMembershipRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMembership`] of a stack.
pub struct CfnMembershipRef(NodeRef);

impl Clone for CfnMembershipRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMembershipRef {}
impl AsNode for CfnMembershipRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMembershipRef {
    /// What `Ref` returns: its `MembershipIdentifier`, a [`cleanrooms::MembershipIdentifier`](kinds::cleanrooms::MembershipIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cleanrooms::MembershipIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified membership.
    ///
    /// Example: `arn:aws:cleanrooms:us-east-1:111122223333:membership/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::MembershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified collaboration.
    ///
    /// Example: `arn:aws:cleanrooms:us-east-1:111122223333:collaboration/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[inline]
    pub fn attr_collaboration_arn(&self) -> Value<kinds::cleanrooms::CollaborationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CollaborationArn")))
    }

    /// Returns the unique identifier of the specified collaboration creator account.
    ///
    /// Example: `a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`
    ///
    /// `Fn::GetAtt` of `CollaborationCreatorAccountId`.
    #[inline]
    pub fn attr_collaboration_creator_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CollaborationCreatorAccountId"),
        ))
    }

    /// Returns the unique identifier of the specified membership.
    ///
    /// Example: `a1b2c3d4-5678-90ab-cdef-EXAMPLE22222`
    ///
    /// `Fn::GetAtt` of `MembershipIdentifier`.
    #[inline]
    pub fn attr_membership_identifier(&self) -> Value<kinds::cleanrooms::MembershipIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MembershipIdentifier")))
    }
}

impl IntoValue<kinds::cleanrooms::MembershipIdentifier> for &CfnMembershipRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::MembershipIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cleanrooms::MembershipArn> for &CfnMembershipRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::MembershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// An object representing the payment responsibilities accepted by the collaboration member for query and job compute costs.
///
/// The property type `MembershipJobComputePaymentConfig` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipJobComputePaymentConfigProperty(Object);

impl MembershipJobComputePaymentConfigProperty {
    /// `MembershipJobComputePaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates whether the collaboration member has accepted to pay for job compute costs ( `TRUE`) or has not accepted to pay for query and job compute costs ( `FALSE`).
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

impl Kind for MembershipJobComputePaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipJobComputePaymentConfigProperty>
    for MembershipJobComputePaymentConfigProperty
{
}
impl From<MembershipJobComputePaymentConfigProperty> for Node {
    #[inline]
    fn from(value: MembershipJobComputePaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipJobComputePaymentConfigProperty>
    for MembershipJobComputePaymentConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipJobComputePaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator.
///
/// The property type `MembershipMLPaymentConfig` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipMLPaymentConfigProperty(Object);

impl MembershipMLPaymentConfigProperty {
    /// `MembershipMLPaymentConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The payment responsibilities accepted by the member for model inference.
    ///
    /// `ModelInference`.
    pub fn model_inference(
        mut self,
        value: impl IntoValue<MembershipModelInferencePaymentConfigProperty>,
    ) -> Self {
        self.0.put("ModelInference", value.into_value().into_node());
        self
    }

    /// The payment responsibilities accepted by the member for model training.
    ///
    /// `ModelTraining`.
    pub fn model_training(
        mut self,
        value: impl IntoValue<MembershipModelTrainingPaymentConfigProperty>,
    ) -> Self {
        self.0.put("ModelTraining", value.into_value().into_node());
        self
    }

    /// The payment configuration for synthetic data generation for this machine learning membership.
    ///
    /// `SyntheticDataGeneration`.
    pub fn synthetic_data_generation(
        mut self,
        value: impl IntoValue<MembershipSyntheticDataGenerationPaymentConfigProperty>,
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

impl Kind for MembershipMLPaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipMLPaymentConfigProperty> for MembershipMLPaymentConfigProperty {}
impl From<MembershipMLPaymentConfigProperty> for Node {
    #[inline]
    fn from(value: MembershipMLPaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipMLPaymentConfigProperty> for MembershipMLPaymentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MembershipMLPaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's model inference payment responsibilities set by the collaboration creator.
///
/// The property type `MembershipModelInferencePaymentConfig` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipModelInferencePaymentConfigProperty(Object);

impl MembershipModelInferencePaymentConfigProperty {
    /// `MembershipModelInferencePaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates whether the collaboration member has accepted to pay for model inference costs ( `TRUE`) or has not accepted to pay for model inference costs ( `FALSE`).
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

impl Kind for MembershipModelInferencePaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipModelInferencePaymentConfigProperty>
    for MembershipModelInferencePaymentConfigProperty
{
}
impl From<MembershipModelInferencePaymentConfigProperty> for Node {
    #[inline]
    fn from(value: MembershipModelInferencePaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipModelInferencePaymentConfigProperty>
    for MembershipModelInferencePaymentConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipModelInferencePaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the collaboration member's model training payment responsibilities set by the collaboration creator.
///
/// The property type `MembershipModelTrainingPaymentConfig` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipModelTrainingPaymentConfigProperty(Object);

impl MembershipModelTrainingPaymentConfigProperty {
    /// `MembershipModelTrainingPaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates whether the collaboration member has accepted to pay for model training costs ( `TRUE`) or has not accepted to pay for model training costs ( `FALSE`).
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

impl Kind for MembershipModelTrainingPaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipModelTrainingPaymentConfigProperty>
    for MembershipModelTrainingPaymentConfigProperty
{
}
impl From<MembershipModelTrainingPaymentConfigProperty> for Node {
    #[inline]
    fn from(value: MembershipModelTrainingPaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipModelTrainingPaymentConfigProperty>
    for MembershipModelTrainingPaymentConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipModelTrainingPaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the payment responsibilities accepted by the collaboration member.
///
/// The property type `MembershipPaymentConfiguration` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipPaymentConfigurationProperty(Object);

impl MembershipPaymentConfigurationProperty {
    /// `MembershipPaymentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_compute`: The payment responsibilities accepted by the collaboration member for query compute costs.
    pub fn new(query_compute: impl IntoValue<MembershipQueryComputePaymentConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueryCompute", query_compute.into_value().into_node());
        Self(object_)
    }

    /// The payment responsibilities accepted by the collaboration member for job compute costs.
    ///
    /// `JobCompute`.
    pub fn job_compute(
        mut self,
        value: impl IntoValue<MembershipJobComputePaymentConfigProperty>,
    ) -> Self {
        self.0.put("JobCompute", value.into_value().into_node());
        self
    }

    /// The payment responsibilities accepted by the collaboration member for machine learning costs.
    ///
    /// `MachineLearning`.
    pub fn machine_learning(
        mut self,
        value: impl IntoValue<MembershipMLPaymentConfigProperty>,
    ) -> Self {
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

impl Kind for MembershipPaymentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipPaymentConfigurationProperty> for MembershipPaymentConfigurationProperty {}
impl From<MembershipPaymentConfigurationProperty> for Node {
    #[inline]
    fn from(value: MembershipPaymentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipPaymentConfigurationProperty> for MembershipPaymentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MembershipPaymentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for protected job results.
///
/// The property type `MembershipProtectedJobOutputConfiguration` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipProtectedJobOutputConfigurationProperty(Object);

impl MembershipProtectedJobOutputConfigurationProperty {
    /// `MembershipProtectedJobOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3`: Contains the configuration to write the job results to S3.
    pub fn new(s3: impl IntoValue<ProtectedJobS3OutputConfigurationInputProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3", s3.into_value().into_node());
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

impl Kind for MembershipProtectedJobOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipProtectedJobOutputConfigurationProperty>
    for MembershipProtectedJobOutputConfigurationProperty
{
}
impl From<MembershipProtectedJobOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MembershipProtectedJobOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipProtectedJobOutputConfigurationProperty>
    for MembershipProtectedJobOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipProtectedJobOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for protected job results.
///
/// The property type `MembershipProtectedJobResultConfiguration` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipProtectedJobResultConfigurationProperty(Object);

impl MembershipProtectedJobResultConfigurationProperty {
    /// `MembershipProtectedJobResultConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `output_configuration`: The output configuration for a protected job result.
    /// - `role_arn`: The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected job results to the result location, given by the member who can receive results.
    pub fn new(
        output_configuration: impl IntoValue<MembershipProtectedJobOutputConfigurationProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OutputConfiguration",
            output_configuration.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for MembershipProtectedJobResultConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipProtectedJobResultConfigurationProperty>
    for MembershipProtectedJobResultConfigurationProperty
{
}
impl From<MembershipProtectedJobResultConfigurationProperty> for Node {
    #[inline]
    fn from(value: MembershipProtectedJobResultConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipProtectedJobResultConfigurationProperty>
    for MembershipProtectedJobResultConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipProtectedJobResultConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for protected query results.
///
/// The property type `MembershipProtectedQueryOutputConfiguration` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipProtectedQueryOutputConfigurationProperty(Object);

impl MembershipProtectedQueryOutputConfigurationProperty {
    /// `MembershipProtectedQueryOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3`: Required configuration for a protected query with an `s3` output type.
    pub fn new(s3: impl IntoValue<ProtectedQueryS3OutputConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3", s3.into_value().into_node());
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

impl Kind for MembershipProtectedQueryOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipProtectedQueryOutputConfigurationProperty>
    for MembershipProtectedQueryOutputConfigurationProperty
{
}
impl From<MembershipProtectedQueryOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MembershipProtectedQueryOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipProtectedQueryOutputConfigurationProperty>
    for MembershipProtectedQueryOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipProtectedQueryOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for protected query results.
///
/// The property type `MembershipProtectedQueryResultConfiguration` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipProtectedQueryResultConfigurationProperty(Object);

impl MembershipProtectedQueryResultConfigurationProperty {
    /// `MembershipProtectedQueryResultConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `output_configuration`: Configuration for protected query results.
    pub fn new(
        output_configuration: impl IntoValue<MembershipProtectedQueryOutputConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OutputConfiguration",
            output_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected query results to the result location, given by the member who can receive results.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for MembershipProtectedQueryResultConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipProtectedQueryResultConfigurationProperty>
    for MembershipProtectedQueryResultConfigurationProperty
{
}
impl From<MembershipProtectedQueryResultConfigurationProperty> for Node {
    #[inline]
    fn from(value: MembershipProtectedQueryResultConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipProtectedQueryResultConfigurationProperty>
    for MembershipProtectedQueryResultConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipProtectedQueryResultConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the payment responsibilities accepted by the collaboration member for query compute costs.
///
/// The property type `MembershipQueryComputePaymentConfig` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipQueryComputePaymentConfigProperty(Object);

impl MembershipQueryComputePaymentConfigProperty {
    /// `MembershipQueryComputePaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates whether the collaboration member has accepted to pay for query compute costs ( `TRUE`) or has not accepted to pay for query compute costs ( `FALSE`).
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

impl Kind for MembershipQueryComputePaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipQueryComputePaymentConfigProperty>
    for MembershipQueryComputePaymentConfigProperty
{
}
impl From<MembershipQueryComputePaymentConfigProperty> for Node {
    #[inline]
    fn from(value: MembershipQueryComputePaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipQueryComputePaymentConfigProperty>
    for MembershipQueryComputePaymentConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipQueryComputePaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for payment for synthetic data generation in a membership.
///
/// The property type `MembershipSyntheticDataGenerationPaymentConfig` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MembershipSyntheticDataGenerationPaymentConfigProperty(Object);

impl MembershipSyntheticDataGenerationPaymentConfigProperty {
    /// `MembershipSyntheticDataGenerationPaymentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_responsible`: Indicates if this membership is responsible for paying for synthetic data generation.
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

impl Kind for MembershipSyntheticDataGenerationPaymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MembershipSyntheticDataGenerationPaymentConfigProperty>
    for MembershipSyntheticDataGenerationPaymentConfigProperty
{
}
impl From<MembershipSyntheticDataGenerationPaymentConfigProperty> for Node {
    #[inline]
    fn from(value: MembershipSyntheticDataGenerationPaymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MembershipSyntheticDataGenerationPaymentConfigProperty>
    for MembershipSyntheticDataGenerationPaymentConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MembershipSyntheticDataGenerationPaymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains input information for protected jobs with an S3 output type.
///
/// The property type `ProtectedJobS3OutputConfigurationInput` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProtectedJobS3OutputConfigurationInputProperty(Object);

impl ProtectedJobS3OutputConfigurationInputProperty {
    /// `ProtectedJobS3OutputConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The S3 bucket for job output.
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The S3 prefix to unload the protected job results.
    ///
    /// `KeyPrefix`.
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPrefix", value.into_value().into_node());
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

impl Kind for ProtectedJobS3OutputConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProtectedJobS3OutputConfigurationInputProperty>
    for ProtectedJobS3OutputConfigurationInputProperty
{
}
impl From<ProtectedJobS3OutputConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: ProtectedJobS3OutputConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProtectedJobS3OutputConfigurationInputProperty>
    for ProtectedJobS3OutputConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<ProtectedJobS3OutputConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the configuration to write the query results to S3.
///
/// The property type `ProtectedQueryS3OutputConfiguration` of `AWS::CleanRooms::Membership`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProtectedQueryS3OutputConfigurationProperty(Object);

impl ProtectedQueryS3OutputConfigurationProperty {
    /// `ProtectedQueryS3OutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The S3 bucket to unload the protected query results.
    /// - `result_format`: Intended file format of the result.
    pub fn new(
        bucket: impl IntoValue<String>,
        result_format: impl IntoValue<ResultFormat>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("ResultFormat", result_format.into_value().into_node());
        Self(object_)
    }

    /// The S3 prefix to unload the protected query results.
    ///
    /// `KeyPrefix`.
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPrefix", value.into_value().into_node());
        self
    }

    /// Indicates whether files should be output as a single file ( `TRUE`) or output as multiple files ( `FALSE`). This parameter is only supported for analyses with the Spark analytics engine.
    ///
    /// `SingleFileOutput`.
    pub fn single_file_output(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SingleFileOutput", value.into_value().into_node());
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

impl Kind for ProtectedQueryS3OutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProtectedQueryS3OutputConfigurationProperty>
    for ProtectedQueryS3OutputConfigurationProperty
{
}
impl From<ProtectedQueryS3OutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProtectedQueryS3OutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProtectedQueryS3OutputConfigurationProperty>
    for ProtectedQueryS3OutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ProtectedQueryS3OutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ResultFormat` of a `ProtectedQueryS3OutputConfiguration` of `AWS::CleanRooms::Membership`.
pub enum ResultFormat {
    /// `CSV`.
    Csv,
    /// `PARQUET`.
    Parquet,
}

#[diagnostic::do_not_recommend]
impl Kind for ResultFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for ResultFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for ResultFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResultFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResultFormat> for ResultFormat {
    #[inline]
    fn into_value(self) -> Value<ResultFormat> {
        const VALUES: &[&str] = &["CSV", "PARQUET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
