// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResilienceHub::App` and its property types.

use crate::l1::*;

/// Creates an AWS Resilience Hub application. An AWS Resilience Hub application is a collection of AWS resources structured to prevent and recover AWS application disruptions. To describe a AWS Resilience Hub application, you provide an application name, resources from one or more AWS CloudFormation stacks, Resource Groups, Terraform state files, AppRegistry applications, and an appropriate resiliency policy. In addition, you can also add resources that are located on Amazon Elastic Kubernetes Service (Amazon EKS) clusters as optional resources. For more information about the number of resources supported per application, see [Service quotas](https://docs.aws.amazon.com/general/latest/gr/resiliencehub.html#limits_resiliencehub).
///
/// After you create an AWS Resilience Hub application, you publish it so that you can run a resiliency assessment on it. You can then use recommendations from the assessment to improve resiliency by running another assessment, comparing results, and then iterating the process until you achieve your goals for recovery time objective (RTO) and recovery point objective (RPO).
///
/// `AWS::ResilienceHub::App`; `Ref` returns its `AppArn`, a [`resiliencehub::AppArn`](kinds::resiliencehub::AppArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApp(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResilienceHub::App",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("app.rules"),
};

impl CfnApp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResilienceHub::App";

    /// `CfnApp` with its required properties, in alphabetical order:
    ///
    /// - `app_template_body`: A JSON string that provides information about your application structure.
    /// - `name`: Name for the application.
    /// - `resource_mappings`: An array of `ResourceMapping` objects.
    pub fn new(
        app_template_body: impl IntoValue<String>,
        name: impl IntoValue<String>,
        resource_mappings: impl IntoValue<List<ResourceMappingProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AppTemplateBody",
            app_template_body.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ResourceMappings",
            resource_mappings.into_value().into_node(),
        );
        Self(object_)
    }

    /// Assessment execution schedule with 'Daily' or 'Disabled' values.
    ///
    /// `AppAssessmentSchedule`; one of `Disabled`, `Daily`; updated in place.
    pub fn app_assessment_schedule(mut self, value: impl IntoValue<AppAssessmentSchedule>) -> Self {
        self.0
            .put("AppAssessmentSchedule", value.into_value().into_node());
        self
    }

    /// Optional description for an application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The list of events you would like to subscribe and get notification for. Currently, AWS Resilience Hub supports notifications only for *Drift detected* and *Scheduled assessment failure* events.
    ///
    /// `EventSubscriptions`; updated in place.
    pub fn event_subscriptions(
        mut self,
        value: impl IntoValue<List<EventSubscriptionProperty>>,
    ) -> Self {
        self.0
            .put("EventSubscriptions", value.into_value().into_node());
        self
    }

    /// Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its resources, and running an assessment.
    ///
    /// `PermissionModel`; updated in place.
    pub fn permission_model(mut self, value: impl IntoValue<PermissionModelProperty>) -> Self {
        self.0
            .put("PermissionModel", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the resiliency policy.
    ///
    /// `ResiliencyPolicyArn`; updated in place.
    pub fn resiliency_policy_arn(
        mut self,
        value: impl IntoValue<kinds::resiliencehub::ResiliencyPolicyArn>,
    ) -> Self {
        self.0
            .put("ResiliencyPolicyArn", value.into_value().into_node());
        self
    }

    /// Tags assigned to the resource. A tag is a label that you assign to an AWS resource. Each tag consists of a key/value pair.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnApp {
    type Handle = CfnAppRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppRef {
        CfnAppRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApp`] of a stack.
pub struct CfnAppRef(NodeRef);

impl Clone for CfnAppRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppRef {}
impl AsNode for CfnAppRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppRef {
    /// What `Ref` returns: its `AppArn`, a [`resiliencehub::AppArn`](kinds::resiliencehub::AppArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resiliencehub::AppArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the applcation.
    ///
    /// `Fn::GetAtt` of `AppArn`.
    #[inline]
    pub fn attr_app_arn(&self) -> Value<kinds::resiliencehub::AppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppArn")))
    }

    /// Indicates if compliance drifts (deviations) were detected while running an assessment for your application.
    ///
    /// `Fn::GetAtt` of `DriftStatus`.
    #[inline]
    pub fn attr_drift_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DriftStatus")))
    }
}

impl IntoValue<kinds::resiliencehub::AppArn> for &CfnAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resiliencehub::AppArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Indicates an event you would like to subscribe and get notification for. Currently, AWS Resilience Hub supports notifications only for *Drift detected* and *Scheduled assessment failure* events.
///
/// The property type `EventSubscription` of `AWS::ResilienceHub::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventSubscriptionProperty(Object);

impl EventSubscriptionProperty {
    /// `EventSubscriptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_type`: The type of event you would like to subscribe and get notification for.
    /// - `name`: Unique name to identify an event subscription.
    pub fn new(event_type: impl IntoValue<EventType>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventType", event_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic. The format for this ARN is: `arn:partition:sns:region:account:topic-name`. For more information about ARNs, see [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference* guide.
    ///
    /// `SnsTopicArn`.
    pub fn sns_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("SnsTopicArn", value.into_value().into_node());
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

impl Kind for EventSubscriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventSubscriptionProperty> for EventSubscriptionProperty {}
impl From<EventSubscriptionProperty> for Node {
    #[inline]
    fn from(value: EventSubscriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventSubscriptionProperty> for EventSubscriptionProperty {
    #[inline]
    fn into_value(self) -> Value<EventSubscriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its resources, and running an assessment.
///
/// The property type `PermissionModel` of `AWS::ResilienceHub::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct PermissionModelProperty(Object);

impl PermissionModelProperty {
    /// `PermissionModelProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Defines how AWS Resilience Hub scans your resources.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Defines a list of role Amazon Resource Names (ARNs) to be used in other accounts. These ARNs are used for querying purposes while importing resources and assessing your application.
    ///
    /// > - These ARNs are required only when your resources are in other accounts and you have different role name in these accounts. Else, the invoker role name will be used in the other accounts.
    /// > - These roles must have a trust policy with `iam:AssumeRole` permission to the invoker role in the primary account.
    ///
    /// `CrossAccountRoleArns`.
    pub fn cross_account_role_arns(
        mut self,
        value: impl IntoValue<List<kinds::iam::RoleArn>>,
    ) -> Self {
        self.0
            .put("CrossAccountRoleArns", value.into_value().into_node());
        self
    }

    /// Existing AWS IAM role name in the primary AWS account that will be assumed by AWS Resilience Hub Service Principle to obtain a read-only access to your application resources while running an assessment.
    ///
    /// If your IAM role includes a path, you must include the path in the `invokerRoleName` parameter. For example, if your IAM role's ARN is `arn:aws:iam:123456789012:role/my-path/role-name`, you should pass `my-path/role-name`.
    ///
    /// > - You must have `iam:passRole` permission for this role while creating or updating the application.
    /// > - Currently, `invokerRoleName` accepts only `[A-Za-z0-9_+=,.@-]` characters.
    ///
    /// `InvokerRoleName`.
    pub fn invoker_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InvokerRoleName", value.into_value().into_node());
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

impl Kind for PermissionModelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PermissionModelProperty> for PermissionModelProperty {}
impl From<PermissionModelProperty> for Node {
    #[inline]
    fn from(value: PermissionModelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PermissionModelProperty> for PermissionModelProperty {
    #[inline]
    fn into_value(self) -> Value<PermissionModelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a physical resource identifier.
///
/// The property type `PhysicalResourceId` of `AWS::ResilienceHub::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct PhysicalResourceIdProperty(Object);

impl PhysicalResourceIdProperty {
    /// `PhysicalResourceIdProperty` with its required properties, in alphabetical order:
    ///
    /// - `identifier`: Identifier of the physical resource.
    /// - `r#type`: Specifies the type of physical resource identifier.
    pub fn new(identifier: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identifier", identifier.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The AWS account that owns the physical resource.
    ///
    /// `AwsAccountId`.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The AWS Region that the physical resource is located in.
    ///
    /// `AwsRegion`.
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsRegion", value.into_value().into_node());
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

impl Kind for PhysicalResourceIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PhysicalResourceIdProperty> for PhysicalResourceIdProperty {}
impl From<PhysicalResourceIdProperty> for Node {
    #[inline]
    fn from(value: PhysicalResourceIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PhysicalResourceIdProperty> for PhysicalResourceIdProperty {
    #[inline]
    fn into_value(self) -> Value<PhysicalResourceIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a resource mapping.
///
/// The property type `ResourceMapping` of `AWS::ResilienceHub::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceMappingProperty(Object);

impl ResourceMappingProperty {
    /// `ResourceMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `mapping_type`: Specifies the type of resource mapping.
    /// - `physical_resource_id`: Identifier of the physical resource.
    pub fn new(
        mapping_type: impl IntoValue<String>,
        physical_resource_id: impl IntoValue<PhysicalResourceIdProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MappingType", mapping_type.into_value().into_node());
        object_.put(
            "PhysicalResourceId",
            physical_resource_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Name of the Amazon Elastic Kubernetes Service cluster and namespace that this resource is mapped to when the `mappingType` is `EKS`.
    ///
    /// > This parameter accepts values in "eks-cluster/namespace" format.
    ///
    /// `EksSourceName`.
    pub fn eks_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EksSourceName", value.into_value().into_node());
        self
    }

    /// Name of the CloudFormation stack this resource is mapped to when the `mappingType` is `CfnStack`.
    ///
    /// `LogicalStackName`.
    pub fn logical_stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogicalStackName", value.into_value().into_node());
        self
    }

    /// Name of the resource that this resource is mapped to when the `mappingType` is `Resource`.
    ///
    /// `ResourceName`.
    pub fn resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceName", value.into_value().into_node());
        self
    }

    /// Name of the Terraform source that this resource is mapped to when the `mappingType` is `Terraform`.
    ///
    /// `TerraformSourceName`.
    pub fn terraform_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TerraformSourceName", value.into_value().into_node());
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

impl Kind for ResourceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceMappingProperty> for ResourceMappingProperty {}
impl From<ResourceMappingProperty> for Node {
    #[inline]
    fn from(value: ResourceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceMappingProperty> for ResourceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AppAssessmentSchedule` of `AWS::ResilienceHub::App`.
pub enum AppAssessmentSchedule {
    /// `Daily`.
    Daily,
    /// `Disabled`.
    Disabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AppAssessmentSchedule {}
#[diagnostic::do_not_recommend]
impl TextKind for AppAssessmentSchedule {}
#[diagnostic::do_not_recommend]
impl IdKind for AppAssessmentSchedule {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AppAssessmentSchedule {}
#[diagnostic::do_not_recommend]
impl IntoValue<AppAssessmentSchedule> for AppAssessmentSchedule {
    #[inline]
    fn into_value(self) -> Value<AppAssessmentSchedule> {
        const VALUES: &[&str] = &["Daily", "Disabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EventType` of a `EventSubscription` of `AWS::ResilienceHub::App`.
pub enum EventType {
    /// `DriftDetected`.
    DriftDetected,
    /// `ScheduledAssessmentFailure`.
    ScheduledAssessmentFailure,
}

#[diagnostic::do_not_recommend]
impl Kind for EventType {}
#[diagnostic::do_not_recommend]
impl TextKind for EventType {}
#[diagnostic::do_not_recommend]
impl IdKind for EventType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EventType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventType> for EventType {
    #[inline]
    fn into_value(self) -> Value<EventType> {
        const VALUES: &[&str] = &["DriftDetected", "ScheduledAssessmentFailure"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PermissionModel` of `AWS::ResilienceHub::App`.
pub enum Type {
    /// `LegacyIAMUser`.
    LegacyIamUser,
    /// `RoleBased`.
    RoleBased,
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
        const VALUES: &[&str] = &["LegacyIAMUser", "RoleBased"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
