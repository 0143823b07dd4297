// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MWAAServerless::Workflow` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::MWAAServerless::Workflow resource
///
/// `AWS::MWAAServerless::Workflow`; `Ref` returns its `WorkflowArn`, a [`mwaaserverless::WorkflowArn`](kinds::mwaaserverless::WorkflowArn).
/// Changing one of these replaces it: `EncryptionConfiguration`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkflow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MWAAServerless::Workflow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("workflow.rules"),
};

impl CfnWorkflow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MWAAServerless::Workflow";

    /// `CfnWorkflow` with its required properties, in alphabetical order:
    ///
    /// - `definition_s3_location`
    /// - `role_arn`
    pub fn new(
        definition_s3_location: impl IntoValue<S3LocationProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefinitionS3Location",
            definition_s3_location.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The location of code artifacts in Amazon S3 for the workflow. Modeled as a single-member container so it stays extensible to future artifact types (e.g. OCI images).
    ///
    /// `Code`; updated in place.
    pub fn code(mut self, value: impl IntoValue<CodeProperty>) -> Self {
        self.0.put("Code", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `EncryptionConfiguration` property.
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

    /// The `LoggingConfiguration` property.
    ///
    /// `LoggingConfiguration`; updated in place.
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfiguration", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `NetworkConfiguration` property.
    ///
    /// `NetworkConfiguration`; updated in place.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// A map of key-value pairs to be applied as tags
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TriggerMode` property.
    ///
    /// `TriggerMode`; updated in place.
    pub fn trigger_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TriggerMode", value.into_value().into_node());
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

impl Construct for CfnWorkflow {
    type Handle = CfnWorkflowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkflowRef {
        CfnWorkflowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkflow`] of a stack.
pub struct CfnWorkflowRef(NodeRef);

impl Clone for CfnWorkflowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkflowRef {}
impl AsNode for CfnWorkflowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkflowRef {
    /// What `Ref` returns: its `WorkflowArn`, a [`mwaaserverless::WorkflowArn`](kinds::mwaaserverless::WorkflowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mwaaserverless::WorkflowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CodeSnapshottedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CodeSnapshottedAt`.
    #[inline]
    pub fn attr_code_snapshotted_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CodeSnapshottedAt")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `ModifiedAt` attribute.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// The `ScheduleConfiguration` attribute.
    ///
    /// `Fn::GetAtt` of `ScheduleConfiguration`.
    #[inline]
    pub fn attr_schedule_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScheduleConfiguration")))
    }

    /// The `WorkflowArn` attribute.
    ///
    /// `Fn::GetAtt` of `WorkflowArn`.
    #[inline]
    pub fn attr_workflow_arn(&self) -> Value<kinds::mwaaserverless::WorkflowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkflowArn")))
    }

    /// The `WorkflowStatus` attribute.
    ///
    /// `Fn::GetAtt` of `WorkflowStatus`.
    #[inline]
    pub fn attr_workflow_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkflowStatus")))
    }

    /// The `WorkflowVersion` attribute.
    ///
    /// `Fn::GetAtt` of `WorkflowVersion`.
    #[inline]
    pub fn attr_workflow_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkflowVersion")))
    }
}

impl IntoValue<kinds::mwaaserverless::WorkflowArn> for &CfnWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mwaaserverless::WorkflowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The location of code artifacts in Amazon S3 for the workflow. Modeled as a single-member container so it stays extensible to future artifact types (e.g. OCI images).
///
/// The property type `Code` of `AWS::MWAAServerless::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeProperty(Object);

impl CodeProperty {
    /// `CodeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `S3Location` property.
    ///
    /// `S3Location`.
    pub fn s3_location(mut self, value: impl IntoValue<CodeS3LocationProperty>) -> Self {
        self.0.put("S3Location", value.into_value().into_node());
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

impl Kind for CodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeProperty> for CodeProperty {}
impl From<CodeProperty> for Node {
    #[inline]
    fn from(value: CodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeProperty> for CodeProperty {
    #[inline]
    fn into_value(self) -> Value<CodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CodeS3Location` of `AWS::MWAAServerless::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeS3LocationProperty(Object);

impl CodeS3LocationProperty {
    /// `CodeS3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    /// - `object_key`
    pub fn new(bucket: impl IntoValue<String>, object_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("ObjectKey", object_key.into_value().into_node());
        Self(object_)
    }

    /// The `VersionId` property.
    ///
    /// `VersionId`.
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionId", value.into_value().into_node());
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

impl Kind for CodeS3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeS3LocationProperty> for CodeS3LocationProperty {}
impl From<CodeS3LocationProperty> for Node {
    #[inline]
    fn from(value: CodeS3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeS3LocationProperty> for CodeS3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<CodeS3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EncryptionConfiguration` of `AWS::MWAAServerless::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `KmsKeyId` property.
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

/// The property type `LoggingConfiguration` of `AWS::MWAAServerless::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigurationProperty(Object);

impl LoggingConfigurationProperty {
    /// `LoggingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_name`
    pub fn new(log_group_name: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupName", log_group_name.into_value().into_node());
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

impl Kind for LoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigurationProperty> for LoggingConfigurationProperty {}
impl From<LoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigurationProperty> for LoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NetworkConfiguration` of `AWS::MWAAServerless::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SecurityGroupIds` property.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The `SubnetIds` property.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for NetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigurationProperty> for NetworkConfigurationProperty {}
impl From<NetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigurationProperty> for NetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3Location` of `AWS::MWAAServerless::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    /// - `object_key`
    pub fn new(bucket: impl IntoValue<String>, object_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("ObjectKey", object_key.into_value().into_node());
        Self(object_)
    }

    /// The `VersionId` property.
    ///
    /// `VersionId`.
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionId", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `EncryptionConfiguration` of `AWS::MWAAServerless::Workflow`.
pub enum Type {
    /// `AWS_MANAGED_KEY`.
    AwsManagedKey,
    /// `CUSTOMER_MANAGED_KEY`.
    CustomerManagedKey,
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
        const VALUES: &[&str] = &["AWS_MANAGED_KEY", "CUSTOMER_MANAGED_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
