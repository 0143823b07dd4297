// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::Function` and its property types.

use crate::l1::*;

/// The `AWS::Lambda::Function` resource creates a Lambda function. To create a function, you need a [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) and an [execution role](https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html). The deployment package is a .zip file archive or container image that contains your function code. The execution role grants the function permission to use AWS services, such as Amazon CloudWatch Logs for log streaming and AWS X-Ray for request tracing.
///
/// You set the package type to `Image` if the deployment package is a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html). For these functions, include the URI of the container image in the Amazon ECR registry in the [`ImageUri` property of the `Code` property](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-code.html#cfn-lambda-function-code-imageuri). You do not need to specify the handler and runtime properties.
///
/// You set the package type to `Zip` if the deployment package is a [.zip file archive](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html#gettingstarted-package-zip). For these functions, specify the Amazon S3 location of your .zip file in the `Code` property. Alternatively, for Node.js and Python functions, you can define your function inline in the [`ZipFile` property of the `Code` property](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-code.html#cfn-lambda-function-code-zipfile). In both cases, you must also specify the handler and runtime properties.
///
/// You can use [code signing](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html) if your deployment package is a .zip file archive. To enable code signing for this function, specify the ARN of a code-signing configuration. When a user attempts to deploy a code package with `UpdateFunctionCode`, Lambda checks that the code package has a valid signature from a trusted publisher. The code-signing configuration includes a set of signing profiles, which define the trusted publishers for this function.
///
/// When you update a `AWS::Lambda::Function` resource, CloudFormation calls the [UpdateFunctionConfiguration](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html) and [UpdateFunctionCode](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html) Lambda APIs under the hood. Because these calls happen sequentially, and invocations can happen between these calls, your function may encounter errors in the time between the calls. For example, if you remove an environment variable, and the code that references that environment variable in the same CloudFormation update, you may see invocation errors related to a missing environment variable. To work around this, you can invoke your function against a version or alias by default, rather than the `$LATEST` version.
///
/// Note that you configure [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html) on a `AWS::Lambda::Version` or a `AWS::Lambda::Alias`.
///
/// For a complete introduction to Lambda functions, see [What is Lambda?](https://docs.aws.amazon.com/lambda/latest/dg/lambda-welcome.html) in the *Lambda developer guide.*
///
/// `AWS::Lambda::Function`; `Ref` returns its `FunctionName`, a [`lambda::FunctionName`](kinds::lambda::FunctionName).
/// Changing one of these replaces it: `FunctionName`, `PackageType`, `TenancyConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFunction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::Function",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("function.rules"),
};

impl CfnFunction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::Function";

    /// `CfnFunction` with its required properties, in alphabetical order:
    ///
    /// - `code`: The code for the function.
    /// - `role`: The Amazon Resource Name (ARN) of the function's execution role.
    pub fn new(
        code: impl IntoValue<CodeProperty>,
        role: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Code", code.into_value().into_node());
        object_.put("Role", role.into_value().into_node());
        Self(object_)
    }

    /// The instruction set architecture that the function supports. Enter a string array with one of the valid values (arm64 or x86_64). The default value is `x86_64`.
    ///
    /// `Architectures`; updated in place.
    pub fn architectures(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Architectures", value.into_value().into_node());
        self
    }

    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    ///
    /// `CapacityProviderConfig`; updated in place.
    pub fn capacity_provider_config(
        mut self,
        value: impl IntoValue<CapacityProviderConfigProperty>,
    ) -> Self {
        self.0
            .put("CapacityProviderConfig", value.into_value().into_node());
        self
    }

    /// To enable code signing for this function, specify the ARN of a code-signing configuration. A code-signing configuration
    /// includes a set of signing profiles, which define the trusted publishers for this function.
    ///
    /// `CodeSigningConfigArn`; updated in place.
    pub fn code_signing_config_arn(
        mut self,
        value: impl IntoValue<kinds::lambda::CodeSigningConfigArn>,
    ) -> Self {
        self.0
            .put("CodeSigningConfigArn", value.into_value().into_node());
        self
    }

    /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing. For more information, see [Dead-letter queues](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html#invocation-dlq).
    ///
    /// `DeadLetterConfig`; updated in place.
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfigProperty>) -> Self {
        self.0
            .put("DeadLetterConfig", value.into_value().into_node());
        self
    }

    /// A description of the function.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution timeout and retention period for execution history.
    ///
    /// `DurableConfig`; an update may replace the resource.
    pub fn durable_config(mut self, value: impl IntoValue<DurableConfigProperty>) -> Self {
        self.0.put("DurableConfig", value.into_value().into_node());
        self
    }

    /// Environment variables that are accessible from function code during execution.
    ///
    /// `Environment`; updated in place.
    pub fn environment(mut self, value: impl IntoValue<EnvironmentProperty>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB.
    ///
    /// `EphemeralStorage`; updated in place.
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorageProperty>) -> Self {
        self.0
            .put("EphemeralStorage", value.into_value().into_node());
        self
    }

    /// Connection settings for an Amazon EFS file system. To connect a function to a file system, a mount target must be available in every Availability Zone that your function connects to. If your template contains an [AWS::EFS::MountTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-mounttarget.html) resource, you must also specify a `DependsOn` attribute to ensure that the mount target is created or updated before the function.
    ///
    /// For more information about using the `DependsOn` attribute, see [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html).
    ///
    /// `FileSystemConfigs`; updated in place.
    pub fn file_system_configs(
        mut self,
        value: impl IntoValue<List<FileSystemConfigProperty>>,
    ) -> Self {
        self.0
            .put("FileSystemConfigs", value.into_value().into_node());
        self
    }

    /// The name of the Lambda function, up to 64 characters in length. If you don't specify a name, CloudFormation generates one.
    ///
    /// If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `FunctionName`; an update replaces the resource.
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FunctionName", value.into_value().into_node());
        self
    }

    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    ///
    /// `FunctionScalingConfig`; updated in place.
    pub fn function_scaling_config(
        mut self,
        value: impl IntoValue<FunctionScalingConfigProperty>,
    ) -> Self {
        self.0
            .put("FunctionScalingConfig", value.into_value().into_node());
        self
    }

    /// The name of the method within your code that Lambda calls to run your function. Handler is required if the deployment package is a .zip file archive. The format includes the file name. It can also include namespaces and other qualifiers, depending on the runtime. For more information, see [Lambda programming model](https://docs.aws.amazon.com/lambda/latest/dg/foundation-progmodel.html).
    ///
    /// `Handler`; updated in place.
    pub fn handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Handler", value.into_value().into_node());
        self
    }

    /// Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms).
    ///
    /// `ImageConfig`; updated in place.
    pub fn image_config(mut self, value: impl IntoValue<ImageConfigProperty>) -> Self {
        self.0.put("ImageConfig", value.into_value().into_node());
        self
    }

    /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt the following resources:
    ///
    /// - The function's [environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-encryption).
    /// - The function's [Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart-security.html) snapshots.
    /// - When used with `SourceKMSKeyArn`, the unzipped version of the .zip deployment package that's used for function invocations. For more information, see [Specifying a customer managed key for Lambda](https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html#enable-zip-custom-encryption).
    /// - The optimized version of the container image that's used for function invocations. Note that this is not the same key that's used to protect your container image in the Amazon Elastic Container Registry (Amazon ECR). For more information, see [Function lifecycle](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-lifecycle).
    ///
    /// If you don't provide a customer managed key, Lambda uses an [AWS owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk) or an [AWS managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk).
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// A list of [function layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to the function's execution environment. Specify each layer by its ARN, including the version.
    ///
    /// `Layers`; updated in place.
    pub fn layers(mut self, value: impl IntoValue<List<kinds::lambda::LayerVersionArn>>) -> Self {
        self.0.put("Layers", value.into_value().into_node());
        self
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    ///
    /// `LoggingConfig`; updated in place.
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfigProperty>) -> Self {
        self.0.put("LoggingConfig", value.into_value().into_node());
        self
    }

    /// The amount of [memory available to the function](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-memory-console) at runtime. Increasing the function memory also increases its CPU allocation. The default value is 128 MB. The value can be any multiple of 1 MB. Note that new AWS accounts have reduced concurrency and memory quotas. AWS raises these quotas automatically based on your usage. You can also request a quota increase.
    ///
    /// `MemorySize`; updated in place.
    pub fn memory_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MemorySize", value.into_value().into_node());
        self
    }

    /// The type of deployment package. Set to `Image` for container image and set `Zip` for .zip file archive.
    ///
    /// `PackageType`; one of `Image`, `Zip`; an update replaces the resource.
    pub fn package_type(mut self, value: impl IntoValue<PackageType>) -> Self {
        self.0.put("PackageType", value.into_value().into_node());
        self
    }

    /// The `PublishToLatestPublished` property.
    ///
    /// `PublishToLatestPublished`; updated in place.
    pub fn publish_to_latest_published(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PublishToLatestPublished", value.into_value().into_node());
        self
    }

    /// The status of your function's recursive loop detection configuration.
    ///
    /// When this value is set to `Allow` and Lambda detects your function being invoked as part of a recursive loop, it doesn't take any action.
    ///
    /// When this value is set to `Terminate` and Lambda detects your function being invoked as part of a recursive loop, it stops your function being invoked and notifies you.
    ///
    /// `RecursiveLoop`; one of `Allow`, `Terminate`; updated in place.
    pub fn recursive_loop(mut self, value: impl IntoValue<RecursiveLoop>) -> Self {
        self.0.put("RecursiveLoop", value.into_value().into_node());
        self
    }

    /// The number of simultaneous executions to reserve for the function.
    ///
    /// `ReservedConcurrentExecutions`; updated in place.
    pub fn reserved_concurrent_executions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ReservedConcurrentExecutions",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the function's [runtime](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). Runtime is required if the deployment package is a .zip file archive. Specifying a runtime results in an error if you're deploying a function using a container image.
    ///
    /// The following list includes deprecated runtimes. Lambda blocks creating new functions and updating existing functions shortly after each runtime is deprecated. For more information, see [Runtime use after deprecation](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-deprecation-levels).
    ///
    /// For a list of all currently supported runtimes, see [Supported runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-supported).
    ///
    /// `Runtime`; updated in place.
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Runtime", value.into_value().into_node());
        self
    }

    /// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html).
    ///
    /// `RuntimeManagementConfig`; updated in place.
    pub fn runtime_management_config(
        mut self,
        value: impl IntoValue<RuntimeManagementConfigProperty>,
    ) -> Self {
        self.0
            .put("RuntimeManagementConfig", value.into_value().into_node());
        self
    }

    /// The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    ///
    /// `SnapStart`; updated in place.
    pub fn snap_start(mut self, value: impl IntoValue<SnapStartProperty>) -> Self {
        self.0.put("SnapStart", value.into_value().into_node());
        self
    }

    /// A list of [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to apply to the function.
    ///
    /// > You must have the `lambda:TagResource`, `lambda:UntagResource`, and `lambda:ListTags` permissions for your [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) to manage the CloudFormation stack. If you don't have these permissions, there might be unexpected behavior with stack-level tags propagating to the resource during resource creation and update.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The function's tenant isolation configuration settings. Determines whether the Lambda function runs on a shared or dedicated infrastructure per unique tenant.
    ///
    /// `TenancyConfig`; an update replaces the resource.
    pub fn tenancy_config(mut self, value: impl IntoValue<TenancyConfigProperty>) -> Self {
        self.0.put("TenancyConfig", value.into_value().into_node());
        self
    }

    /// The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3 seconds. The maximum allowed value is 900 seconds. For more information, see [Lambda execution environment](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-context.html).
    ///
    /// `Timeout`; updated in place.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
    }

    /// Set `Mode` to `Active` to sample and trace a subset of incoming requests with [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html).
    ///
    /// `TracingConfig`; updated in place.
    pub fn tracing_config(mut self, value: impl IntoValue<TracingConfigProperty>) -> Self {
        self.0.put("TracingConfig", value.into_value().into_node());
        self
    }

    /// For network connectivity to AWS resources in a VPC, specify a list of security groups and subnets in the VPC. When you connect a function to a VPC, it can access resources and the internet only through that VPC. For more information, see [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
    ///
    /// `VpcConfig`; updated in place.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Construct for CfnFunction {
    type Handle = CfnFunctionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFunctionRef {
        CfnFunctionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFunction`] of a stack.
pub struct CfnFunctionRef(NodeRef);

impl Clone for CfnFunctionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFunctionRef {}
impl AsNode for CfnFunctionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFunctionRef {
    /// What `Ref` returns: its `FunctionName`, a [`lambda::FunctionName`](kinds::lambda::FunctionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::FunctionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the function.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lambda::FunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    ///
    /// `Fn::GetAtt` of `SnapStartResponse`.
    #[inline]
    pub fn attr_snap_start_response(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapStartResponse")))
    }

    /// When set to ``PublishedVersions``, Lambda creates a snapshot of the execution environment when you publish a function version.
    ///
    /// `Fn::GetAtt` of `SnapStartResponse.ApplyOn`.
    #[inline]
    pub fn attr_snap_start_response_apply_on(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SnapStartResponse.ApplyOn"),
        ))
    }

    /// When you provide a [qualified Amazon Resource Name (ARN)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using), this response element indicates whether SnapStart is activated for the specified function version.
    ///
    /// `Fn::GetAtt` of `SnapStartResponse.OptimizationStatus`.
    #[inline]
    pub fn attr_snap_start_response_optimization_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SnapStartResponse.OptimizationStatus"),
        ))
    }
}

impl IntoValue<kinds::lambda::FunctionName> for &CfnFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::FunctionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lambda::FunctionArn> for &CfnFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::FunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::lambda::AnyFunctionArn> for &CfnFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::AnyFunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::lambda::FunctionIdentifier> for &CfnFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::FunctionIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for the capacity provider that manages compute resources for Lambda functions.
///
/// The property type `CapacityProviderConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderConfigProperty(Object);

impl CapacityProviderConfigProperty {
    /// `CapacityProviderConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_managed_instances_capacity_provider_config`: Configuration for Lambda-managed instances used by the capacity provider.
    pub fn new(
        lambda_managed_instances_capacity_provider_config: impl IntoValue<
            LambdaManagedInstancesCapacityProviderConfigProperty,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LambdaManagedInstancesCapacityProviderConfig",
            lambda_managed_instances_capacity_provider_config
                .into_value()
                .into_node(),
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

impl Kind for CapacityProviderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderConfigProperty> for CapacityProviderConfigProperty {}
impl From<CapacityProviderConfigProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderConfigProperty> for CapacityProviderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) for a Lambda function. To deploy a function defined as a container image, you specify the location of a container image in the Amazon ECR registry. For a .zip file deployment package, you can specify the location of an object in Amazon S3. For Node.js and Python functions, you can specify the function code inline in the template.
///
/// > When you specify source code inline for a Node.js function, the `index` file that CloudFormation creates uses the extension `.js`. This means that Node.js treats the file as a CommonJS module.
///
/// Changes to a deployment package in Amazon S3 or a container image in ECR are not detected automatically during stack updates. To update the function code, change the object key or version in the template.
///
/// The property type `Code` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeProperty(Object);

impl CodeProperty {
    /// `CodeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR registry.
    ///
    /// `ImageUri`.
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageUri", value.into_value().into_node());
        self
    }

    /// An Amazon S3 bucket in the same AWS Region as your function. The bucket can be in a different AWS account.
    ///
    /// `S3Bucket`.
    pub fn s3_bucket(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3Bucket", value.into_value().into_node());
        self
    }

    /// The Amazon S3 key of the deployment package.
    ///
    /// `S3Key`.
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Key", value.into_value().into_node());
        self
    }

    /// Specifies the storage mode for the deployment package. Use ``COPY`` to store the package in LAMlong-managed storage. Use ``REFERENCE`` to read the package directly from the Amazon S3 bucket. If omitted, the default is ``COPY``.
    ///
    /// `S3ObjectStorageMode`; one of `COPY`, `REFERENCE`.
    pub fn s3_object_storage_mode(
        mut self,
        value: impl IntoValue<super::S3ObjectStorageMode>,
    ) -> Self {
        self.0
            .put("S3ObjectStorageMode", value.into_value().into_node());
        self
    }

    /// For versioned objects, the version of the deployment package object to use.
    ///
    /// `S3ObjectVersion`.
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3ObjectVersion", value.into_value().into_node());
        self
    }

    /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt your function's .zip deployment package. If you don't provide a customer managed key, Lambda uses an [AWS owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk).
    ///
    /// `SourceKMSKeyArn`.
    pub fn source_kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("SourceKMSKeyArn", value.into_value().into_node());
        self
    }

    /// (Node.js and Python) The source code of your Lambda function. If you include your function source inline with this parameter, CloudFormation places it in a file named `index` and zips it to create a [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html). This zip file cannot exceed 4MB. For the `Handler` property, the first part of the handler identifier must be `index`. For example, `index.handler`.
    ///
    /// > When you specify source code inline for a Node.js function, the `index` file that CloudFormation creates uses the extension `.js`. This means that Node.js treats the file as a CommonJS module.
    /// >
    /// > When using Node.js 24 or later, Node.js can automatically detect if a `.js` file should be treated as CommonJS or as an ES module. To enable auto-detection, add the `--experimental-detect-module` flag to the `NODE_OPTIONS` environment variable. For more information, see [Experimental Node.js features](https://docs.aws.amazon.com//lambda/latest/dg/lambda-nodejs.html#nodejs-experimental-features).
    ///
    /// For JSON, you must escape quotes and special characters such as newline ( `\n`) with a backslash.
    ///
    /// If you specify a function that interacts with an AWS CloudFormation custom resource, you don't have to write your own functions to send responses to the custom resource that invoked the function. AWS CloudFormation provides a response module ( [cfn-response](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-lambda-function-code-cfnresponsemodule.html) ) that simplifies sending responses. See [Using AWS Lambda with AWS CloudFormation](https://docs.aws.amazon.com/lambda/latest/dg/services-cloudformation.html) for details.
    ///
    /// `ZipFile`.
    pub fn zip_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ZipFile", value.into_value().into_node());
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

/// The [dead-letter queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq) for failed asynchronous invocations.
///
/// The property type `DeadLetterConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeadLetterConfigProperty(Object);

impl DeadLetterConfigProperty {
    /// `DeadLetterConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    ///
    /// `TargetArn`.
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetArn", value.into_value().into_node());
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

impl Kind for DeadLetterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeadLetterConfigProperty> for DeadLetterConfigProperty {}
impl From<DeadLetterConfigProperty> for Node {
    #[inline]
    fn from(value: DeadLetterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeadLetterConfigProperty> for DeadLetterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DeadLetterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution timeout and retention period for execution history.
///
/// The property type `DurableConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct DurableConfigProperty(Object);

impl DurableConfigProperty {
    /// `DurableConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_timeout`: The maximum time (in seconds) that a durable execution can run before timing out.
    pub fn new(execution_timeout: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionTimeout",
            execution_timeout.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads.
    ///
    /// `KMSKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KMSKeyArn", value.into_value().into_node());
        self
    }

    /// The number of days to retain execution history after a durable execution completes. After this period, execution history is no longer available through the GetDurableExecutionHistory API.
    ///
    /// `RetentionPeriodInDays`; default `14`.
    pub fn retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionPeriodInDays", value.into_value().into_node());
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

impl Kind for DurableConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DurableConfigProperty> for DurableConfigProperty {}
impl From<DurableConfigProperty> for Node {
    #[inline]
    fn from(value: DurableConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DurableConfigProperty> for DurableConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DurableConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A function's environment variable settings. You can use environment variables to adjust your function's behavior without updating code. An environment variable is a pair of strings that are stored in a function's version-specific configuration.
///
/// The property type `Environment` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentProperty(Object);

impl EnvironmentProperty {
    /// `EnvironmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Environment variable key-value pairs. For more information, see [Using Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html).
    ///
    /// If the value of the environment variable is a time or a duration, enclose the value in quotes.
    ///
    /// `Variables`.
    pub fn variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Variables", value.into_value().into_node());
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

impl Kind for EnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentProperty> for EnvironmentProperty {}
impl From<EnvironmentProperty> for Node {
    #[inline]
    fn from(value: EnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentProperty> for EnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB.
///
/// The property type `EphemeralStorage` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct EphemeralStorageProperty(Object);

impl EphemeralStorageProperty {
    /// `EphemeralStorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `size`: The size of the function's `/tmp` directory.
    pub fn new(size: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Size", size.into_value().into_node());
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

impl Kind for EphemeralStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EphemeralStorageProperty> for EphemeralStorageProperty {}
impl From<EphemeralStorageProperty> for Node {
    #[inline]
    fn from(value: EphemeralStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EphemeralStorageProperty> for EphemeralStorageProperty {
    #[inline]
    fn into_value(self) -> Value<EphemeralStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the connection between a Lambda function and an [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html).
///
/// The property type `FileSystemConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileSystemConfigProperty(Object);

impl FileSystemConfigProperty {
    /// `FileSystemConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system.
    /// - `local_mount_path`: The path where the function can access the file system, starting with `/mnt/`.
    pub fn new(
        arn: impl IntoValue<kinds::efs::AccessPointArn>,
        local_mount_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put("LocalMountPath", local_mount_path.into_value().into_node());
        Self(object_)
    }

    /// Setting controls how your function accesses data from an Amazon S3 file system.
    ///
    /// `S3FilesConfig`.
    pub fn s3_files_config(mut self, value: impl IntoValue<S3FilesConfigProperty>) -> Self {
        self.0.put("S3FilesConfig", value.into_value().into_node());
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

impl Kind for FileSystemConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileSystemConfigProperty> for FileSystemConfigProperty {}
impl From<FileSystemConfigProperty> for Node {
    #[inline]
    fn from(value: FileSystemConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileSystemConfigProperty> for FileSystemConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FileSystemConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
///
/// The property type `FunctionScalingConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionScalingConfigProperty(Object);

impl FunctionScalingConfigProperty {
    /// `FunctionScalingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of execution environments that can be provisioned for the function.
    ///
    /// `MaxExecutionEnvironments`.
    pub fn max_execution_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxExecutionEnvironments", value.into_value().into_node());
        self
    }

    /// The minimum number of execution environments to maintain for the function.
    ///
    /// `MinExecutionEnvironments`.
    pub fn min_execution_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinExecutionEnvironments", value.into_value().into_node());
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

impl Kind for FunctionScalingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionScalingConfigProperty> for FunctionScalingConfigProperty {}
impl From<FunctionScalingConfigProperty> for Node {
    #[inline]
    fn from(value: FunctionScalingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionScalingConfigProperty> for FunctionScalingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionScalingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms).
///
/// The property type `ImageConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageConfigProperty(Object);

impl ImageConfigProperty {
    /// `ImageConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies parameters that you want to pass in with ENTRYPOINT. You can specify a maximum of 1,500 parameters in the list.
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// Specifies the entry point to their application, which is typically the location of the runtime executable. You can specify a maximum of 1,500 string entries in the list.
    ///
    /// `EntryPoint`.
    pub fn entry_point(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EntryPoint", value.into_value().into_node());
        self
    }

    /// Specifies the working directory. The length of the directory string cannot exceed 1,000 characters.
    ///
    /// `WorkingDirectory`.
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WorkingDirectory", value.into_value().into_node());
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

impl Kind for ImageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageConfigProperty> for ImageConfigProperty {}
impl From<ImageConfigProperty> for Node {
    #[inline]
    fn from(value: ImageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageConfigProperty> for ImageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ImageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Lambda-managed instances used by the capacity provider.
///
/// The property type `LambdaManagedInstancesCapacityProviderConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaManagedInstancesCapacityProviderConfigProperty(Object);

impl LambdaManagedInstancesCapacityProviderConfigProperty {
    /// `LambdaManagedInstancesCapacityProviderConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_provider_arn`: The Amazon Resource Name (ARN) of the capacity provider.
    pub fn new(capacity_provider_arn: impl IntoValue<kinds::lambda::CapacityProviderArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapacityProviderArn",
            capacity_provider_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The amount of memory in GiB allocated per vCPU for execution environments.
    ///
    /// `ExecutionEnvironmentMemoryGiBPerVCpu`.
    pub fn execution_environment_memory_gib_per_vcpu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "ExecutionEnvironmentMemoryGiBPerVCpu",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum number of concurrent executions that can run on each execution environment.
    ///
    /// `PerExecutionEnvironmentMaxConcurrency`.
    pub fn per_execution_environment_max_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "PerExecutionEnvironmentMaxConcurrency",
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

impl Kind for LambdaManagedInstancesCapacityProviderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaManagedInstancesCapacityProviderConfigProperty>
    for LambdaManagedInstancesCapacityProviderConfigProperty
{
}
impl From<LambdaManagedInstancesCapacityProviderConfigProperty> for Node {
    #[inline]
    fn from(value: LambdaManagedInstancesCapacityProviderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaManagedInstancesCapacityProviderConfigProperty>
    for LambdaManagedInstancesCapacityProviderConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<LambdaManagedInstancesCapacityProviderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The function's Amazon CloudWatch Logs configuration settings.
///
/// The property type `LoggingConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigProperty(Object);

impl LoggingConfigProperty {
    /// `LoggingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch. Lambda only sends application logs at the selected level of detail and lower, where `TRACE` is the highest level and `FATAL` is the lowest.
    ///
    /// `ApplicationLogLevel`; one of `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR`, `FATAL`.
    pub fn application_log_level(mut self, value: impl IntoValue<ApplicationLogLevel>) -> Self {
        self.0
            .put("ApplicationLogLevel", value.into_value().into_node());
        self
    }

    /// The format in which Lambda sends your function's application and system logs to CloudWatch. Select between plain text and structured JSON.
    ///
    /// `LogFormat`; one of `Text`, `JSON`.
    pub fn log_format(mut self, value: impl IntoValue<LogFormat>) -> Self {
        self.0.put("LogFormat", value.into_value().into_node());
        self
    }

    /// The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda functions send logs to a default log group named `/aws/lambda/<function name>`. To use a different log group, enter an existing log group or enter a new log group name.
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroup", value.into_value().into_node());
        self
    }

    /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest.
    ///
    /// `SystemLogLevel`; one of `DEBUG`, `INFO`, `WARN`.
    pub fn system_log_level(mut self, value: impl IntoValue<super::SystemLogLevel>) -> Self {
        self.0.put("SystemLogLevel", value.into_value().into_node());
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

impl Kind for LoggingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigProperty> for LoggingConfigProperty {}
impl From<LoggingConfigProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigProperty> for LoggingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html).
///
/// The property type `RuntimeManagementConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuntimeManagementConfigProperty(Object);

impl RuntimeManagementConfigProperty {
    /// `RuntimeManagementConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `update_runtime_on`: Specify the runtime update mode.
    pub fn new(update_runtime_on: impl IntoValue<UpdateRuntimeOn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "UpdateRuntimeOn",
            update_runtime_on.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the runtime version you want the function to use.
    ///
    /// > This is only required if you're using the *Manual* runtime update mode.
    ///
    /// `RuntimeVersionArn`.
    pub fn runtime_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RuntimeVersionArn", value.into_value().into_node());
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

impl Kind for RuntimeManagementConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuntimeManagementConfigProperty> for RuntimeManagementConfigProperty {}
impl From<RuntimeManagementConfigProperty> for Node {
    #[inline]
    fn from(value: RuntimeManagementConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuntimeManagementConfigProperty> for RuntimeManagementConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RuntimeManagementConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Setting controls how your function accesses data from an Amazon S3 file system.
///
/// The property type `S3FilesConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3FilesConfigProperty(Object);

impl S3FilesConfigProperty {
    /// `S3FilesConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput. Valid values:
    /// + ``AUTO`` (default) – Direct reads are active for functions you configure with 512 MB or more of memory.
    /// + ``ENABLED`` – Enforces all reads are directly from the Amazon S3 bucket, regardless of available memory (less than 512 MB).
    /// + ``DISABLED`` – Routes all reads through the file system, regardless of memory configuration.
    ///
    /// To use direct reads, you must grant the execution role the ``s3:GetObject`` and ``s3:GetObjectVersion`` permissions. If a direct read fails, Lambda automatically falls back to reading through the file system.
    ///
    /// `DirectS3Read`; one of `ENABLED`, `DISABLED`, `AUTO`.
    pub fn direct_s3_read(mut self, value: impl IntoValue<DirectS3Read>) -> Self {
        self.0.put("DirectS3Read", value.into_value().into_node());
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

impl Kind for S3FilesConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3FilesConfigProperty> for S3FilesConfigProperty {}
impl From<S3FilesConfigProperty> for Node {
    #[inline]
    fn from(value: S3FilesConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3FilesConfigProperty> for S3FilesConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3FilesConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
///
/// The property type `SnapStart` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnapStartProperty(Object);

impl SnapStartProperty {
    /// `SnapStartProperty` with its required properties, in alphabetical order:
    ///
    /// - `apply_on`: Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version.
    pub fn new(apply_on: impl IntoValue<ApplyOn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplyOn", apply_on.into_value().into_node());
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

impl Kind for SnapStartProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnapStartProperty> for SnapStartProperty {}
impl From<SnapStartProperty> for Node {
    #[inline]
    fn from(value: SnapStartProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnapStartProperty> for SnapStartProperty {
    #[inline]
    fn into_value(self) -> Value<SnapStartProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific tenant isolation strategies for your function invocations. Tenant isolation configuration cannot be modified after function creation.
///
/// The property type `TenancyConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct TenancyConfigProperty(Object);

impl TenancyConfigProperty {
    /// `TenancyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `tenant_isolation_mode`: Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific tenant ID.
    pub fn new(tenant_isolation_mode: impl IntoValue<TenantIsolationMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TenantIsolationMode",
            tenant_isolation_mode.into_value().into_node(),
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

impl Kind for TenancyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TenancyConfigProperty> for TenancyConfigProperty {}
impl From<TenancyConfigProperty> for Node {
    #[inline]
    fn from(value: TenancyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TenancyConfigProperty> for TenancyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TenancyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The function's [AWS X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) tracing configuration. To sample and record incoming requests, set `Mode` to `Active`.
///
/// The property type `TracingConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct TracingConfigProperty(Object);

impl TracingConfigProperty {
    /// `TracingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The tracing mode.
    ///
    /// `Mode`; one of `Active`, `PassThrough`.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
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

impl Kind for TracingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TracingConfigProperty> for TracingConfigProperty {}
impl From<TracingConfigProperty> for Node {
    #[inline]
    fn from(value: TracingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TracingConfigProperty> for TracingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TracingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC security groups and subnets that are attached to a Lambda function. When you connect a function to a VPC, Lambda creates an elastic network interface for each combination of security group and subnet in the function's VPC configuration. The function can only access resources and the internet through that VPC. For more information, see [VPC Settings](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
///
/// > When you delete a function, CloudFormation monitors the state of its network interfaces and waits for Lambda to delete them before proceeding. If the VPC is defined in the same stack, the network interfaces need to be deleted by Lambda before CloudFormation can delete the VPC's resources.
/// >
/// > To monitor network interfaces, CloudFormation needs the `ec2:DescribeNetworkInterfaces` permission. It obtains this from the user or role that modifies the stack. If you don't provide this permission, CloudFormation does not wait for network interfaces to be deleted.
///
/// The property type `VpcConfig` of `AWS::Lambda::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
    ///
    /// `Ipv6AllowedForDualStack`.
    pub fn ipv6_allowed_for_dual_stack(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("Ipv6AllowedForDualStack", value.into_value().into_node());
        self
    }

    /// A list of VPC security group IDs.
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

    /// A list of VPC subnet IDs.
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ApplicationLogLevel` of a `LoggingConfig` of `AWS::Lambda::Function`.
pub enum ApplicationLogLevel {
    /// `DEBUG`.
    Debug,
    /// `ERROR`.
    Error,
    /// `FATAL`.
    Fatal,
    /// `INFO`.
    Info,
    /// `TRACE`.
    Trace,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplicationLogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplicationLogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplicationLogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplicationLogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplicationLogLevel> for ApplicationLogLevel {
    #[inline]
    fn into_value(self) -> Value<ApplicationLogLevel> {
        const VALUES: &[&str] = &["DEBUG", "ERROR", "FATAL", "INFO", "TRACE", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ApplyOn` of a `SnapStart` of `AWS::Lambda::Function`.
pub enum ApplyOn {
    /// `None`.
    None,
    /// `PublishedVersions`.
    PublishedVersions,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplyOn {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplyOn {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplyOn {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplyOn {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplyOn> for ApplyOn {
    #[inline]
    fn into_value(self) -> Value<ApplyOn> {
        const VALUES: &[&str] = &["None", "PublishedVersions"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DirectS3Read` of a `S3FilesConfig` of `AWS::Lambda::Function`.
pub enum DirectS3Read {
    /// `AUTO`.
    Auto,
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DirectS3Read {}
#[diagnostic::do_not_recommend]
impl TextKind for DirectS3Read {}
#[diagnostic::do_not_recommend]
impl IdKind for DirectS3Read {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DirectS3Read {}
#[diagnostic::do_not_recommend]
impl IntoValue<DirectS3Read> for DirectS3Read {
    #[inline]
    fn into_value(self) -> Value<DirectS3Read> {
        const VALUES: &[&str] = &["AUTO", "DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogFormat` of a `LoggingConfig` of `AWS::Lambda::Function`.
pub enum LogFormat {
    /// `JSON`.
    Json_,
    /// `Text`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for LogFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for LogFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for LogFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogFormat> for LogFormat {
    #[inline]
    fn into_value(self) -> Value<LogFormat> {
        const VALUES: &[&str] = &["JSON", "Text"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `TracingConfig` of `AWS::Lambda::Function`.
pub enum Mode {
    /// `Active`.
    Active,
    /// `PassThrough`.
    PassThrough,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["Active", "PassThrough"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PackageType` of `AWS::Lambda::Function`.
pub enum PackageType {
    /// `Image`.
    Image,
    /// `Zip`.
    Zip,
}

#[diagnostic::do_not_recommend]
impl Kind for PackageType {}
#[diagnostic::do_not_recommend]
impl TextKind for PackageType {}
#[diagnostic::do_not_recommend]
impl IdKind for PackageType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PackageType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PackageType> for PackageType {
    #[inline]
    fn into_value(self) -> Value<PackageType> {
        const VALUES: &[&str] = &["Image", "Zip"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecursiveLoop` of `AWS::Lambda::Function`.
pub enum RecursiveLoop {
    /// `Allow`.
    Allow,
    /// `Terminate`.
    Terminate,
}

#[diagnostic::do_not_recommend]
impl Kind for RecursiveLoop {}
#[diagnostic::do_not_recommend]
impl TextKind for RecursiveLoop {}
#[diagnostic::do_not_recommend]
impl IdKind for RecursiveLoop {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecursiveLoop {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecursiveLoop> for RecursiveLoop {
    #[inline]
    fn into_value(self) -> Value<RecursiveLoop> {
        const VALUES: &[&str] = &["Allow", "Terminate"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TenantIsolationMode` of a `TenancyConfig` of `AWS::Lambda::Function`.
pub enum TenantIsolationMode {
    /// `PER_TENANT`.
    PerTenant,
}

#[diagnostic::do_not_recommend]
impl Kind for TenantIsolationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for TenantIsolationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for TenantIsolationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TenantIsolationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<TenantIsolationMode> for TenantIsolationMode {
    #[inline]
    fn into_value(self) -> Value<TenantIsolationMode> {
        const VALUES: &[&str] = &["PER_TENANT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UpdateRuntimeOn` of a `RuntimeManagementConfig` of `AWS::Lambda::Function`.
pub enum UpdateRuntimeOn {
    /// `Auto`.
    Auto,
    /// `FunctionUpdate`.
    FunctionUpdate,
    /// `Manual`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for UpdateRuntimeOn {}
#[diagnostic::do_not_recommend]
impl TextKind for UpdateRuntimeOn {}
#[diagnostic::do_not_recommend]
impl IdKind for UpdateRuntimeOn {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UpdateRuntimeOn {}
#[diagnostic::do_not_recommend]
impl IntoValue<UpdateRuntimeOn> for UpdateRuntimeOn {
    #[inline]
    fn into_value(self) -> Value<UpdateRuntimeOn> {
        const VALUES: &[&str] = &["Auto", "FunctionUpdate", "Manual"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
