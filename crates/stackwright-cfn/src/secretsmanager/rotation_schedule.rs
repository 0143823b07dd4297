// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecretsManager::RotationSchedule` and its property types.

use crate::l1::*;

/// Configure the rotation schedule and Lambda rotation function for a secret. For more information, see [How rotation works](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_how.html).
///
/// For database credentials, refer to the following resources:
///
/// - Amazon RDS master user credentials: [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html)
/// - Amazon Redshift admin user credentials: [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html)
///
/// Choose one of the following options for the rotation function:
///
/// - Create a new rotation function using `HostedRotationLambda` based on a [Secrets Manager rotation function template](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html).
/// - Use an existing rotation function by specifying its ARN with `RotationLambdaARN`.
///
/// > For database secrets defined in the same CloudFormation template as the database or service:
/// >
/// > - Use the [AWS::SecretsManager::SecretTargetAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-secretsmanager-secrettargetattachment.html) resource to populate the secret with connection details.
/// > - Add a `DependsOn` attribute to the `RotationSchedule` resource that uses a `SecretTargetAttachment`. This ensures the rotation is configured after the secret is populated with connection details. \> You can define only one rotation schedule per secret.
///
/// `AWS::SecretsManager::RotationSchedule`; `Ref` returns its `Id`, a [`secretsmanager::RotationScheduleId`](kinds::secretsmanager::RotationScheduleId).
/// Changing one of these replaces it: `SecretId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRotationSchedule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecretsManager::RotationSchedule",
    tags: None,
    rules: include_str!("rotation_schedule.rules"),
};

impl CfnRotationSchedule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecretsManager::RotationSchedule";

    /// `CfnRotationSchedule` with its required properties, in alphabetical order:
    ///
    /// - `secret_id`: The ARN or name of the secret to rotate.
    pub fn new(secret_id: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretId", secret_id.into_value().into_node());
        Self(object_)
    }

    /// The list of metadata needed to successfully rotate a managed external secret.
    ///
    /// `ExternalSecretRotationMetadata`; updated in place.
    pub fn external_secret_rotation_metadata(
        mut self,
        value: impl IntoValue<List<ExternalSecretRotationMetadataItemProperty>>,
    ) -> Self {
        self.0.put(
            "ExternalSecretRotationMetadata",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret.
    ///
    /// `ExternalSecretRotationRoleArn`; updated in place.
    pub fn external_secret_rotation_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "ExternalSecretRotationRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html). To use a rotation function that already exists, specify `RotationLambdaARN` instead.
    ///
    /// You must specify `Transform: AWS::SecretsManager-2024-09-16` at the beginning of the CloudFormation template. Transforms are macros hosted by AWS CloudFormation that help you create and manage complex infrastructure. The `Transform: AWS::SecretsManager-2024-09-16` transform automatically extends the CloudFormation stack to include a nested stack (of type `AWS::CloudFormation::Stack`), which then creates and updates on your behalf during subsequent stack operations, the appropriate rotation Lambda function for your database or service. For general information on transforms, see the [AWS CloudFormation documentation.](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-reference.html)
    ///
    /// For Amazon RDS master user credentials, see [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html).
    ///
    /// For Amazon Redshift admin user credentials, see [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html).
    ///
    /// `HostedRotationLambda`; updated in place.
    pub fn hosted_rotation_lambda(
        mut self,
        value: impl IntoValue<HostedRotationLambdaProperty>,
    ) -> Self {
        self.0
            .put("HostedRotationLambda", value.into_value().into_node());
        self
    }

    /// Determines whether to rotate the secret immediately or wait until the next scheduled rotation window when the rotation schedule is updated. The rotation schedule is defined in `RotationRules`.
    ///
    /// The default for `RotateImmediatelyOnUpdate` is `true`. If you don't specify this value, Secrets Manager rotates the secret immediately.
    ///
    /// If you set `RotateImmediatelyOnUpdate` to `false`, Secrets Manager tests the rotation configuration by running the [`testSecret` step](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_how.html) of the Lambda rotation function. This test creates an `AWSPENDING` version of the secret and then removes it.
    ///
    /// > When changing an existing rotation schedule and setting `RotateImmediatelyOnUpdate` to `false` :
    /// >
    /// > - If using `AutomaticallyAfterDays` or a `ScheduleExpression` with `rate()`, the previously scheduled rotation might still occur.
    /// > - To prevent unintended rotations, use a `ScheduleExpression` with `cron()` for granular control over rotation windows.
    ///
    /// Rotation is an asynchronous process. For more information, see [How rotation works](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_how.html).
    ///
    /// `RotateImmediatelyOnUpdate`; updated in place.
    pub fn rotate_immediately_on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RotateImmediatelyOnUpdate", value.into_value().into_node());
        self
    }

    /// The ARN of an existing Lambda rotation function. To specify a rotation function that is also defined in this template, use the [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html) function.
    ///
    /// For Amazon RDS master user credentials, see [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html).
    ///
    /// For Amazon Redshift admin user credentials, see [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html).
    ///
    /// To create a new rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html), specify `HostedRotationLambda` instead.
    ///
    /// `RotationLambdaARN`; updated in place.
    pub fn rotation_lambda_arn(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("RotationLambdaARN", value.into_value().into_node());
        self
    }

    /// A structure that defines the rotation configuration for this secret.
    ///
    /// `RotationRules`; updated in place.
    pub fn rotation_rules(mut self, value: impl IntoValue<RotationRulesProperty>) -> Self {
        self.0.put("RotationRules", value.into_value().into_node());
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

impl Construct for CfnRotationSchedule {
    type Handle = CfnRotationScheduleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRotationScheduleRef {
        CfnRotationScheduleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRotationSchedule`] of a stack.
pub struct CfnRotationScheduleRef(NodeRef);

impl Clone for CfnRotationScheduleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRotationScheduleRef {}
impl AsNode for CfnRotationScheduleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRotationScheduleRef {
    /// What `Ref` returns: its `Id`, a [`secretsmanager::RotationScheduleId`](kinds::secretsmanager::RotationScheduleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::secretsmanager::RotationScheduleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the secret.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::secretsmanager::RotationScheduleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::secretsmanager::RotationScheduleId> for &CfnRotationScheduleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::secretsmanager::RotationScheduleId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The metadata needed to successfully rotate a managed external secret. A list of key value pairs in JSON format specified by the partner. For more information, see [Managed external secret partners](https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html).
///
/// The property type `ExternalSecretRotationMetadataItem` of `AWS::SecretsManager::RotationSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExternalSecretRotationMetadataItemProperty(Object);

impl ExternalSecretRotationMetadataItemProperty {
    /// `ExternalSecretRotationMetadataItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key that identifies the item.
    /// - `value`: The value of the specified item.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ExternalSecretRotationMetadataItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExternalSecretRotationMetadataItemProperty>
    for ExternalSecretRotationMetadataItemProperty
{
}
impl From<ExternalSecretRotationMetadataItemProperty> for Node {
    #[inline]
    fn from(value: ExternalSecretRotationMetadataItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExternalSecretRotationMetadataItemProperty>
    for ExternalSecretRotationMetadataItemProperty
{
    #[inline]
    fn into_value(self) -> Value<ExternalSecretRotationMetadataItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html).
///
/// You must specify `Transform: AWS::SecretsManager-2024-09-16` at the beginning of the CloudFormation template.
///
/// For Amazon RDS master user credentials, see [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html).
///
/// For Amazon Redshift admin user credentials, see [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html).
///
/// The property type `HostedRotationLambda` of `AWS::SecretsManager::RotationSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostedRotationLambdaProperty(Object);

impl HostedRotationLambdaProperty {
    /// `HostedRotationLambdaProperty` with its required properties, in alphabetical order:
    ///
    /// - `rotation_type`: The rotation template to base the rotation function on, one of the following.
    pub fn new(rotation_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RotationType", rotation_type.into_value().into_node());
        Self(object_)
    }

    /// A string of the characters that you don't want in the password.
    ///
    /// `ExcludeCharacters`.
    pub fn exclude_characters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExcludeCharacters", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key that Secrets Manager uses to encrypt the secret. If you don't specify this value, then Secrets Manager uses the key `aws/secretsmanager`. If `aws/secretsmanager` doesn't yet exist, then Secrets Manager creates it for you automatically the first time it encrypts the secret value.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The ARN of the secret that contains superuser credentials, if you use the [Alternating users rotation strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users). CloudFormation grants the execution role for the Lambda rotation function `GetSecretValue` permission to the secret in this property. For more information, see [Lambda rotation function execution role permissions for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html).
    ///
    /// You must create the superuser secret before you can set this property.
    ///
    /// You must also include the superuser secret ARN as a key in the JSON of the rotating secret so that the Lambda rotation function can find it. CloudFormation does not hardcode secret ARNs in the Lambda rotation function, so you can use the function to rotate multiple secrets. For more information, see [JSON structure of Secrets Manager secrets](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html).
    ///
    /// You can specify `MasterSecretArn` or `SuperuserSecretArn` but not both. They represent the same superuser secret.
    ///
    /// `MasterSecretArn`.
    pub fn master_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("MasterSecretArn", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the [alternating users strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) and the superuser secret is encrypted with a customer managed key. You don't need to specify this property if the superuser secret is encrypted using the key `aws/secretsmanager`. CloudFormation grants the execution role for the Lambda rotation function `Decrypt`, `DescribeKey`, and `GenerateDataKey` permission to the key in this property. For more information, see [Lambda rotation function execution role permissions for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html).
    ///
    /// You can specify `MasterSecretKmsKeyArn` or `SuperuserSecretKmsKeyArn` but not both. They represent the same superuser secret KMS key.
    ///
    /// `MasterSecretKmsKeyArn`.
    pub fn master_secret_kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("MasterSecretKmsKeyArn", value.into_value().into_node());
        self
    }

    /// The name of the Lambda rotation function.
    ///
    /// `RotationLambdaName`.
    pub fn rotation_lambda_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RotationLambdaName", value.into_value().into_node());
        self
    }

    /// > Do not set this value if you are using `Transform: AWS::SecretsManager-2024-09-16`. Over time, the updated rotation lambda artifacts vended by AWS may not be compatible with the code or shared object files defined in the rotation function deployment package.
    /// >
    /// > Only define the `Runtime` key if:
    /// >
    /// > - You are using `Transform: AWS::SecretsManager-2020-07-23`.
    /// > - The code or shared object files defined in the rotation function deployment package are incompatible with Python 3.10.
    ///
    /// The Python Runtime version for with the rotation function. By default, CloudFormation deploys Python 3.10 binaries for the rotation function. To use a different version of Python, you must do the following two steps:
    ///
    /// - Deploy the matching version Python binaries with your rotation function.
    /// - Set the version number in this field. For example, for Python 3.10, enter *python3.10*.
    ///
    /// If you only do one of the steps, your rotation function will be incompatible with the binaries. For more information, see [Why did my Lambda rotation function fail with a "pg module not found" error](https://docs.aws.amazon.com/https://repost.aws/knowledge-center/secrets-manager-lambda-rotation).
    ///
    /// `Runtime`.
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Runtime", value.into_value().into_node());
        self
    }

    /// The ARN of the secret that contains superuser credentials, if you use the [Alternating users rotation strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users). CloudFormation grants the execution role for the Lambda rotation function `GetSecretValue` permission to the secret in this property. For more information, see [Lambda rotation function execution role permissions for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html).
    ///
    /// You must create the superuser secret before you can set this property.
    ///
    /// You must also include the superuser secret ARN as a key in the JSON of the rotating secret so that the Lambda rotation function can find it. CloudFormation does not hardcode secret ARNs in the Lambda rotation function, so you can use the function to rotate multiple secrets. For more information, see [JSON structure of Secrets Manager secrets](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html).
    ///
    /// You can specify `MasterSecretArn` or `SuperuserSecretArn` but not both. They represent the same superuser secret.
    ///
    /// `SuperuserSecretArn`.
    pub fn superuser_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SuperuserSecretArn", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the [alternating users strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) and the superuser secret is encrypted with a customer managed key. You don't need to specify this property if the superuser secret is encrypted using the key `aws/secretsmanager`. CloudFormation grants the execution role for the Lambda rotation function `Decrypt`, `DescribeKey`, and `GenerateDataKey` permission to the key in this property. For more information, see [Lambda rotation function execution role permissions for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html).
    ///
    /// You can specify `MasterSecretKmsKeyArn` or `SuperuserSecretKmsKeyArn` but not both. They represent the same superuser secret KMS key.
    ///
    /// `SuperuserSecretKmsKeyArn`.
    pub fn superuser_secret_kms_key_arn(
        mut self,
        value: impl IntoValue<kinds::kms::KeyArn>,
    ) -> Self {
        self.0
            .put("SuperuserSecretKmsKeyArn", value.into_value().into_node());
        self
    }

    /// A comma-separated list of security group IDs applied to the target database.
    ///
    /// The template applies the same security groups as on the Lambda rotation function that is created as part of this stack.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<kinds::ec2::SecurityGroupId>,
    ) -> Self {
        self.0
            .put("VpcSecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A comma separated list of VPC subnet IDs of the target database network. The Lambda rotation function is in the same subnet group.
    ///
    /// `VpcSubnetIds`.
    pub fn vpc_subnet_ids(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("VpcSubnetIds", value.into_value().into_node());
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

impl Kind for HostedRotationLambdaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostedRotationLambdaProperty> for HostedRotationLambdaProperty {}
impl From<HostedRotationLambdaProperty> for Node {
    #[inline]
    fn from(value: HostedRotationLambdaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostedRotationLambdaProperty> for HostedRotationLambdaProperty {
    #[inline]
    fn into_value(self) -> Value<HostedRotationLambdaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The rotation schedule and window. We recommend you use `ScheduleExpression` to set a cron or rate expression for the schedule and `Duration` to set the length of the rotation window.
///
/// > When changing an existing rotation schedule and setting `RotateImmediatelyOnUpdate` to `false` :
/// >
/// > - If using `AutomaticallyAfterDays` or a `ScheduleExpression` with `rate()`, the previously scheduled rotation might still occur.
/// > - To prevent unintended rotations, use a `ScheduleExpression` with `cron()` for granular control over rotation windows.
///
/// The property type `RotationRules` of `AWS::SecretsManager::RotationSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RotationRulesProperty(Object);

impl RotationRulesProperty {
    /// `RotationRulesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days between automatic scheduled rotations of the secret. You can use this value to check that your secret meets your compliance guidelines for how often secrets must be rotated.
    ///
    /// In `DescribeSecret` and `ListSecrets`, this value is calculated from the rotation schedule after every successful rotation. In `RotateSecret`, you can set the rotation schedule in `RotationRules` with `AutomaticallyAfterDays` or `ScheduleExpression`, but not both.
    ///
    /// `AutomaticallyAfterDays`.
    pub fn automatically_after_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AutomaticallyAfterDays", value.into_value().into_node());
        self
    }

    /// The length of the rotation window in hours, for example `3h` for a three hour window. Secrets Manager rotates your secret at any time during this window. The window must not extend into the next rotation window or the next UTC day. The window starts according to the `ScheduleExpression`. If you don't specify a `Duration`, for a `ScheduleExpression` in hours, the window automatically closes after one hour. For a `ScheduleExpression` in days, the window automatically closes at the end of the UTC day. For more information, including examples, see [Schedule expressions in Secrets Manager rotation](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html) in the *Secrets Manager Users Guide*.
    ///
    /// `Duration`.
    pub fn duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Duration", value.into_value().into_node());
        self
    }

    /// A `cron()` or `rate()` expression that defines the schedule for rotating your secret. Secrets Manager rotation schedules use UTC time zone. Secrets Manager rotates your secret any time during a rotation window.
    ///
    /// Secrets Manager `rate()` expressions represent the interval in hours or days that you want to rotate your secret, for example `rate(12 hours)` or `rate(10 days)`. You can rotate a secret as often as every four hours. If you use a `rate()` expression, the rotation window starts at midnight. For a rate in hours, the default rotation window closes after one hour. For a rate in days, the default rotation window closes at the end of the day. You can set the `Duration` to change the rotation window. The rotation window must not extend into the next UTC day or into the next rotation window.
    ///
    /// You can use a `cron()` expression to create a rotation schedule that is more detailed than a rotation interval. For more information, including examples, see [Schedule expressions in Secrets Manager rotation](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html) in the *Secrets Manager Users Guide*. For a cron expression that represents a schedule in hours, the default rotation window closes after one hour. For a cron expression that represents a schedule in days, the default rotation window closes at the end of the day. You can set the `Duration` to change the rotation window. The rotation window must not extend into the next UTC day or into the next rotation window.
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpression", value.into_value().into_node());
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

impl Kind for RotationRulesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RotationRulesProperty> for RotationRulesProperty {}
impl From<RotationRulesProperty> for Node {
    #[inline]
    fn from(value: RotationRulesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RotationRulesProperty> for RotationRulesProperty {
    #[inline]
    fn into_value(self) -> Value<RotationRulesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
