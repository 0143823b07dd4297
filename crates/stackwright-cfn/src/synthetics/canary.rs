// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Synthetics::Canary` and its property types.

use crate::l1::*;

/// Creates or updates a canary. Canaries are scripts that monitor your endpoints and APIs from the outside-in. Canaries help you check the availability and latency of your web services and troubleshoot anomalies by investigating load time data, screenshots of the UI, logs, and metrics. You can set up a canary to run continuously or just once.
///
/// Canaries are automated scripts that run at specified intervals against an endpoint. They include Python or Node.js code to create a Lambda function. This code needs to be packaged in a certain way, depending on the language. For more information, see [Writing a canary script](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_WritingCanary.html).
///
/// To create canaries, you must have the `CloudWatchSyntheticsFullAccess` policy. If you are creating a new IAM role for the canary, you also need the the `iam:CreateRole`, `iam:CreatePolicy` and `iam:AttachRolePolicy` permissions. For more information, see [Necessary Roles and Permissions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Roles).
///
/// Do not include secrets or proprietary information in your canary names. The canary name makes up part of the Amazon Resource Name (ARN) for the canary, and the ARN is included in outbound calls over the internet. For more information, see [Security Considerations for Synthetics Canaries](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/servicelens_canaries_security.html).
///
/// `AWS::Synthetics::Canary`; `Ref` returns its `Name`, a [`synthetics::CanaryName`](kinds::synthetics::CanaryName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCanary(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Synthetics::Canary",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("canary.rules"),
};

impl CfnCanary {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Synthetics::Canary";

    /// `CfnCanary` with its required properties, in alphabetical order:
    ///
    /// - `artifact_s3_location`: The location in Amazon S3 where Synthetics stores artifacts from the runs of this canary.
    /// - `code`: Use this structure to input your script code for the canary.
    /// - `execution_role_arn`: The ARN of the IAM role to be used to run the canary.
    /// - `name`: The name for this canary.
    /// - `runtime_version`: Specifies the runtime version to use for the canary.
    /// - `schedule`: A structure that contains information about how often the canary is to run, and when these runs are to stop.
    pub fn new(
        artifact_s3_location: impl IntoValue<String>,
        code: impl IntoValue<CodeProperty>,
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        name: impl IntoValue<String>,
        runtime_version: impl IntoValue<String>,
        schedule: impl IntoValue<ScheduleProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ArtifactS3Location",
            artifact_s3_location.into_value().into_node(),
        );
        object_.put("Code", code.into_value().into_node());
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("RuntimeVersion", runtime_version.into_value().into_node());
        object_.put("Schedule", schedule.into_value().into_node());
        Self(object_)
    }

    /// A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3.
    ///
    /// `ArtifactConfig`; updated in place.
    pub fn artifact_config(mut self, value: impl IntoValue<ArtifactConfigProperty>) -> Self {
        self.0.put("ArtifactConfig", value.into_value().into_node());
        self
    }

    /// A structure that specifies the browser type to use for a canary run. CloudWatch Synthetics supports running canaries on both `CHROME` and `FIREFOX` browsers.
    ///
    /// > If not specified, `browserConfigs` defaults to Chrome.
    ///
    /// `BrowserConfigs`; updated in place.
    pub fn browser_configs(mut self, value: impl IntoValue<List<BrowserConfigProperty>>) -> Self {
        self.0.put("BrowserConfigs", value.into_value().into_node());
        self
    }

    /// Deletes associated lambda resources created by Synthetics if set to True. Default is False
    ///
    /// `DeleteLambdaResourcesOnCanaryDeletion`; deprecated; updated in place.
    pub fn delete_lambda_resources_on_canary_deletion(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "DeleteLambdaResourcesOnCanaryDeletion",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to perform a dry run before updating the canary. If set to `true`, CloudFormation will execute a dry run to validate the changes before applying them to the canary. If the dry run succeeds, the canary will be updated with the changes. If the dry run fails, the CloudFormation deployment will fail with the dry run’s failure reason.
    ///
    /// If set to `false` or omitted, the canary will be updated directly without first performing a dry run. The default value is `false`.
    ///
    /// For more information, see [Performing safe canary updates](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/performing-safe-canary-upgrades.html).
    ///
    /// `DryRunAndUpdate`; updated in place.
    pub fn dry_run_and_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DryRunAndUpdate", value.into_value().into_node());
        self
    }

    /// The number of days to retain data about failed runs of this canary. If you omit this field, the default of 31 days is used. The valid range is 1 to 455 days.
    ///
    /// This setting affects the range of information returned by [GetCanaryRuns](https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_GetCanaryRuns.html), as well as the range of information displayed in the Synthetics console.
    ///
    /// `FailureRetentionPeriod`; updated in place.
    pub fn failure_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FailureRetentionPeriod", value.into_value().into_node());
        self
    }

    /// KMS key ARN for encrypting the canary's Lambda function environment variables at rest. If omitted, Lambda uses an AWS-managed key.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Specifies whether to also delete the Lambda functions and layers used by this canary when the canary is deleted. If it is `AUTOMATIC`, the Lambda functions and layers will be deleted when the canary is deleted.
    ///
    /// If the value of this parameter is `OFF`, then the value of the `DeleteLambda` parameter of the [DeleteCanary](https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_DeleteCanary.html) operation determines whether the Lambda functions and layers will be deleted.
    ///
    /// `ProvisionedResourceCleanup`; one of `AUTOMATIC`, `OFF`; updated in place.
    pub fn provisioned_resource_cleanup(
        mut self,
        value: impl IntoValue<ProvisionedResourceCleanup>,
    ) -> Self {
        self.0
            .put("ProvisionedResourceCleanup", value.into_value().into_node());
        self
    }

    /// List of replica locations for multi-location canary execution
    ///
    /// `Replicas`; updated in place.
    pub fn replicas(mut self, value: impl IntoValue<List<ReplicaProperty>>) -> Self {
        self.0.put("Replicas", value.into_value().into_node());
        self
    }

    /// To have the tags that you apply to this canary also be applied to the Lambda function that the canary uses, specify this property with the value `lambda-function`. If you do this, CloudWatch Synthetics will keep the tags of the canary and the Lambda function synchronized. Any future changes you make to the canary's tags will also be applied to the function.
    ///
    /// `ResourcesToReplicateTags`; one of `lambda-function`; updated in place.
    pub fn resources_to_replicate_tags(
        mut self,
        value: impl IntoValue<List<ResourcesToReplicateTag>>,
    ) -> Self {
        self.0
            .put("ResourcesToReplicateTags", value.into_value().into_node());
        self
    }

    /// A structure that contains input information for a canary run. If you omit this structure, the frequency of the canary is used as canary's timeout value, up to a maximum of 900 seconds.
    ///
    /// `RunConfig`; updated in place.
    pub fn run_config(mut self, value: impl IntoValue<RunConfigProperty>) -> Self {
        self.0.put("RunConfig", value.into_value().into_node());
        self
    }

    /// Specify TRUE to have the canary start making runs immediately after it is created.
    ///
    /// A canary that you create using CloudFormation can't be used to monitor the CloudFormation stack that creates the canary or to roll back that stack if there is a failure.
    ///
    /// `StartCanaryAfterCreation`; updated in place.
    pub fn start_canary_after_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StartCanaryAfterCreation", value.into_value().into_node());
        self
    }

    /// The number of days to retain data about successful runs of this canary. If you omit this field, the default of 31 days is used. The valid range is 1 to 455 days.
    ///
    /// This setting affects the range of information returned by [GetCanaryRuns](https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_GetCanaryRuns.html), as well as the range of information displayed in the Synthetics console.
    ///
    /// `SuccessRetentionPeriod`; updated in place.
    pub fn success_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SuccessRetentionPeriod", value.into_value().into_node());
        self
    }

    /// The list of key-value pairs that are associated with the canary.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and security groups of the VPC endpoint. For more information, see [Running a Canary in a VPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_VPC.html).
    ///
    /// `VPCConfig`; updated in place.
    pub fn vpc_config(mut self, value: impl IntoValue<VPCConfigProperty>) -> Self {
        self.0.put("VPCConfig", value.into_value().into_node());
        self
    }

    /// The `VisualReference` property.
    ///
    /// `VisualReference`; deprecated; updated in place.
    pub fn visual_reference(mut self, value: impl IntoValue<VisualReferenceProperty>) -> Self {
        self.0
            .put("VisualReference", value.into_value().into_node());
        self
    }

    /// A list of visual reference configurations for the canary, one for each browser type that the canary is configured to run on. Visual references are used for visual monitoring comparisons.
    ///
    /// `syn-nodejs-puppeteer-11.0` and above, and `syn-nodejs-playwright-3.0` and above, only supports `visualReferences`. `visualReference` field is not supported.
    ///
    /// Versions older than `syn-nodejs-puppeteer-11.0` supports both `visualReference` and `visualReferences` for backward compatibility. It is recommended to use `visualReferences` for consistency and future compatibility.
    ///
    /// `VisualReferences`; updated in place.
    pub fn visual_references(
        mut self,
        value: impl IntoValue<List<VisualReferenceProperty>>,
    ) -> Self {
        self.0
            .put("VisualReferences", value.into_value().into_node());
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

impl Construct for CfnCanary {
    type Handle = CfnCanaryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCanaryRef {
        CfnCanaryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCanary`] of a stack.
pub struct CfnCanaryRef(NodeRef);

impl Clone for CfnCanaryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCanaryRef {}
impl AsNode for CfnCanaryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCanaryRef {
    /// What `Ref` returns: its `Name`, a [`synthetics::CanaryName`](kinds::synthetics::CanaryName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::synthetics::CanaryName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// `Ref` returns the ARN of the Lambda layer where Synthetics stores the canary script code.
    ///
    /// `Fn::GetAtt` of `Code.SourceLocationArn`.
    #[inline]
    pub fn attr_code_source_location_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Code.SourceLocationArn"),
        ))
    }

    /// The ID of the canary.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The state of the canary. For example, `RUNNING`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::synthetics::CanaryName> for &CfnCanaryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::synthetics::CanaryName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3.
///
/// The property type `ArtifactConfig` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArtifactConfigProperty(Object);

impl ArtifactConfigProperty {
    /// `ArtifactConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3. Artifact encryption functionality is available only for canaries that use Synthetics runtime version syn-nodejs-puppeteer-3.3 or later. For more information, see [Encrypting canary artifacts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_artifact_encryption.html).
    ///
    /// `S3Encryption`.
    pub fn s3_encryption(mut self, value: impl IntoValue<S3EncryptionProperty>) -> Self {
        self.0.put("S3Encryption", value.into_value().into_node());
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

impl Kind for ArtifactConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArtifactConfigProperty> for ArtifactConfigProperty {}
impl From<ArtifactConfigProperty> for Node {
    #[inline]
    fn from(value: ArtifactConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArtifactConfigProperty> for ArtifactConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ArtifactConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure representing a screenshot that is used as a baseline during visual monitoring comparisons made by the canary.
///
/// The property type `BaseScreenshot` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaseScreenshotProperty(Object);

impl BaseScreenshotProperty {
    /// `BaseScreenshotProperty` with its required properties, in alphabetical order:
    ///
    /// - `screenshot_name`: The name of the screenshot.
    pub fn new(screenshot_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ScreenshotName", screenshot_name.into_value().into_node());
        Self(object_)
    }

    /// Coordinates that define the part of a screen to ignore during screenshot comparisons. To obtain the coordinates to use here, use the CloudWatch console to draw the boundaries on the screen. For more information, see [Edit or delete a canary](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/synthetics_canaries_deletion.html).
    ///
    /// `IgnoreCoordinates`.
    pub fn ignore_coordinates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IgnoreCoordinates", value.into_value().into_node());
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

impl Kind for BaseScreenshotProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BaseScreenshotProperty> for BaseScreenshotProperty {}
impl From<BaseScreenshotProperty> for Node {
    #[inline]
    fn from(value: BaseScreenshotProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BaseScreenshotProperty> for BaseScreenshotProperty {
    #[inline]
    fn into_value(self) -> Value<BaseScreenshotProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that specifies the browser type to use for a canary run.
///
/// The property type `BrowserConfig` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct BrowserConfigProperty(Object);

impl BrowserConfigProperty {
    /// `BrowserConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `browser_type`: The browser type associated with this browser configuration.
    pub fn new(browser_type: impl IntoValue<BrowserType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BrowserType", browser_type.into_value().into_node());
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

impl Kind for BrowserConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BrowserConfigProperty> for BrowserConfigProperty {}
impl From<BrowserConfigProperty> for Node {
    #[inline]
    fn from(value: BrowserConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BrowserConfigProperty> for BrowserConfigProperty {
    #[inline]
    fn into_value(self) -> Value<BrowserConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to input your script code for the canary. This structure contains the Lambda handler with the location where the canary should start running the script. If the script is stored in an S3 bucket, the bucket name, key, and version are also included. If the script is passed into the canary directly, the script code is contained in the value of `Script`.
///
/// The property type `Code` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeProperty(Object);

impl CodeProperty {
    /// `CodeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// `BlueprintTypes` are a list of templates that enable simplified canary creation. You can create canaries for common monitoring scenarios by providing only a JSON configuration file instead of writing custom scripts. `multi-checks` is the only supported value.
    ///
    /// When you specify `BlueprintTypes`, the `Handler` field cannot be specified since the blueprint provides a pre-defined entry point.
    ///
    /// `BlueprintTypes`.
    pub fn blueprint_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("BlueprintTypes", value.into_value().into_node());
        self
    }

    /// List of Lambda layers to attach to the canary
    ///
    /// `Dependencies`.
    pub fn dependencies(mut self, value: impl IntoValue<List<DependencyProperty>>) -> Self {
        self.0.put("Dependencies", value.into_value().into_node());
        self
    }

    /// The entry point to use for the source code when running the canary. For canaries that use the `syn-python-selenium-1.0` runtime or a `syn-nodejs.puppeteer` runtime earlier than `syn-nodejs.puppeteer-3.4`, the handler must be specified as `*fileName* .handler`. For `syn-python-selenium-1.1`, `syn-nodejs.puppeteer-3.4`, and later runtimes, the handler can be specified as `*fileName*. *functionName*`, or you can specify a folder where canary scripts reside as `*folder* / *fileName*. *functionName*`.
    ///
    /// This field is required when you don't specify `BlueprintTypes` and is not allowed when you specify `BlueprintTypes`.
    ///
    /// `Handler`.
    pub fn handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Handler", value.into_value().into_node());
        self
    }

    /// If your canary script is located in S3, specify the bucket name here. The bucket must already exist.
    ///
    /// `S3Bucket`.
    pub fn s3_bucket(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3Bucket", value.into_value().into_node());
        self
    }

    /// The Amazon S3 key of your script. For more information, see [Working with Amazon S3 Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingObjects.html).
    ///
    /// `S3Key`.
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Key", value.into_value().into_node());
        self
    }

    /// The Amazon S3 version ID of your script.
    ///
    /// `S3ObjectVersion`.
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3ObjectVersion", value.into_value().into_node());
        self
    }

    /// If you input your canary script directly into the canary instead of referring to an S3 location, the value of this parameter is the script in plain text. It can be up to 5 MB.
    ///
    /// `Script`.
    pub fn script(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Script", value.into_value().into_node());
        self
    }

    /// The ARN of the Lambda layer where Synthetics stores the canary script code.
    ///
    /// `SourceLocationArn`.
    pub fn source_location_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceLocationArn", value.into_value().into_node());
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

/// A structure that contains information about a dependency for a canary.
///
/// The property type `Dependency` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct DependencyProperty(Object);

impl DependencyProperty {
    /// `DependencyProperty` with its required properties, in alphabetical order:
    ///
    /// - `reference`: The dependency reference.
    pub fn new(reference: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Reference", reference.into_value().into_node());
        Self(object_)
    }

    /// The type of dependency. Valid value is `LambdaLayer`.
    ///
    /// `Type`; one of `LambdaLayer`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for DependencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DependencyProperty> for DependencyProperty {}
impl From<DependencyProperty> for Node {
    #[inline]
    fn from(value: DependencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DependencyProperty> for DependencyProperty {
    #[inline]
    fn into_value(self) -> Value<DependencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration and status for a replica location in a multi-location canary
///
/// The property type `Replica` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaProperty(Object);

impl ReplicaProperty {
    /// `ReplicaProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`: AWS region for the replica (e.g., us-east-1).
    pub fn new(location: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// State of the replica canary (CREATING, READY, RUNNING, etc.)
    ///
    /// `CanaryState`.
    pub fn canary_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CanaryState", value.into_value().into_node());
        self
    }

    /// ARN of the KMS key used to encrypt the replica canary's Lambda function environment variables
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Last modified timestamp of the replica
    ///
    /// `LastModified`.
    pub fn last_modified(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LastModified", value.into_value().into_node());
        self
    }

    /// Replication status details
    ///
    /// `ReplicationStatus`.
    pub fn replication_status(
        mut self,
        value: impl IntoValue<ReplicaReplicationStatusProperty>,
    ) -> Self {
        self.0
            .put("ReplicationStatus", value.into_value().into_node());
        self
    }

    /// Resources to replicate tags to for this replica (e.g., lambda-function)
    ///
    /// `ResourcesToReplicateTags`; one of `lambda-function`.
    pub fn resources_to_replicate_tags(
        mut self,
        value: impl IntoValue<List<ResourcesToReplicateTag>>,
    ) -> Self {
        self.0
            .put("ResourcesToReplicateTags", value.into_value().into_node());
        self
    }

    /// Tags to apply to this replica canary and optionally its Lambda function
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `VpcConfig` property.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl IntoValue<VPCConfigProperty>) -> Self {
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

impl Kind for ReplicaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaProperty> for ReplicaProperty {}
impl From<ReplicaProperty> for Node {
    #[inline]
    fn from(value: ReplicaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaProperty> for ReplicaProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Replication status details
///
/// The property type `ReplicaReplicationStatus` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaReplicationStatusProperty(Object);

impl ReplicaReplicationStatusProperty {
    /// `ReplicaReplicationStatusProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Replication state: InProgress, InSync, or Inconsistent
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Kind for ReplicaReplicationStatusProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaReplicationStatusProperty> for ReplicaReplicationStatusProperty {}
impl From<ReplicaReplicationStatusProperty> for Node {
    #[inline]
    fn from(value: ReplicaReplicationStatusProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaReplicationStatusProperty> for ReplicaReplicationStatusProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicaReplicationStatusProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The canary's retry configuration information.
///
/// The property type `RetryConfig` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetryConfigProperty(Object);

impl RetryConfigProperty {
    /// `RetryConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_retries`: The maximum number of retries.
    pub fn new(max_retries: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxRetries", max_retries.into_value().into_node());
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

impl Kind for RetryConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetryConfigProperty> for RetryConfigProperty {}
impl From<RetryConfigProperty> for Node {
    #[inline]
    fn from(value: RetryConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetryConfigProperty> for RetryConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RetryConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains input information for a canary run. This structure is required.
///
/// The property type `RunConfig` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct RunConfigProperty(Object);

impl RunConfigProperty {
    /// `RunConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether this canary is to use active AWS X-Ray tracing when it runs. Active tracing enables this canary run to be displayed in the ServiceLens and X-Ray service maps even if the canary does not hit an endpoint that has X-Ray tracing enabled. Using X-Ray tracing incurs charges. For more information, see [Canaries and X-Ray tracing](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_tracing.html).
    ///
    /// You can enable active tracing only for canaries that use version `syn-nodejs-2.0` or later for their canary runtime.
    ///
    /// `ActiveTracing`.
    pub fn active_tracing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ActiveTracing", value.into_value().into_node());
        self
    }

    /// Specifies the keys and values to use for any environment variables used in the canary script. Use the following format:
    ///
    /// { "key1": "value1", "key2": "value2", ...}
    ///
    /// Keys must start with a letter and be at least two characters. The total size of your environment variables cannot exceed 4 KB. You can't specify any Lambda reserved environment variables as the keys for your environment variables. For more information about reserved keys, see [Runtime environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime).
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// Specifies the amount of ephemeral storage (in MB) to allocate for the canary run during execution. This temporary storage is used for storing canary run artifacts (which are uploaded to an Amazon S3 bucket at the end of the run), and any canary browser operations. This temporary storage is cleared after the run is completed. Default storage value is 1024 MB.
    ///
    /// `EphemeralStorage`.
    pub fn ephemeral_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EphemeralStorage", value.into_value().into_node());
        self
    }

    /// The maximum amount of memory that the canary can use while running. This value must be a multiple of 64. The range is 960 to 3008.
    ///
    /// `MemoryInMB`.
    pub fn memory_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MemoryInMB", value.into_value().into_node());
        self
    }

    /// How long the canary is allowed to run before it must stop. You can't set this time to be longer than the frequency of the runs of this canary.
    ///
    /// If you omit this field, the frequency of the canary is used as this value, up to a maximum of 900 seconds.
    ///
    /// `TimeoutInSeconds`.
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInSeconds", value.into_value().into_node());
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

impl Kind for RunConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RunConfigProperty> for RunConfigProperty {}
impl From<RunConfigProperty> for Node {
    #[inline]
    fn from(value: RunConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RunConfigProperty> for RunConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RunConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3. Artifact encryption functionality is available only for canaries that use Synthetics runtime version syn-nodejs-puppeteer-3.3 or later. For more information, see [Encrypting canary artifacts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_artifact_encryption.html).
///
/// The property type `S3Encryption` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3EncryptionProperty(Object);

impl S3EncryptionProperty {
    /// `S3EncryptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption method to use for artifacts created by this canary. Specify `SSE_S3` to use server-side encryption (SSE) with an Amazon S3-managed key. Specify `SSE-KMS` to use server-side encryption with a customer-managed AWS key.
    ///
    /// If you omit this parameter, an AWS -managed AWS key is used.
    ///
    /// `EncryptionMode`.
    pub fn encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionMode", value.into_value().into_node());
        self
    }

    /// The ARN of the customer-managed AWS key to use, if you specify `SSE-KMS` for `EncryptionMode`
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for S3EncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3EncryptionProperty> for S3EncryptionProperty {}
impl From<S3EncryptionProperty> for Node {
    #[inline]
    fn from(value: S3EncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3EncryptionProperty> for S3EncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<S3EncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure specifies how often a canary is to make runs and the date and time when it should stop making runs.
///
/// The property type `Schedule` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: A `rate` expression or a `cron` expression that defines how often the canary is to run.
    pub fn new(expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
        Self(object_)
    }

    /// How long, in seconds, for the canary to continue making regular runs according to the schedule in the `Expression` value. If you specify 0, the canary continues making runs until you stop it. If you omit this field, the default of 0 is used.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
        self
    }

    /// The canary's retry configuration information.
    ///
    /// `RetryConfig`.
    pub fn retry_config(mut self, value: impl IntoValue<RetryConfigProperty>) -> Self {
        self.0.put("RetryConfig", value.into_value().into_node());
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

impl Kind for ScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleProperty> for ScheduleProperty {}
impl From<ScheduleProperty> for Node {
    #[inline]
    fn from(value: ScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleProperty> for ScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and security groups of the VPC endpoint. For more information, see [Running a Canary in a VPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_VPC.html).
///
/// The property type `VPCConfig` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct VPCConfigProperty(Object);

impl VPCConfigProperty {
    /// `VPCConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The IDs of the security groups for this canary.
    /// - `subnet_ids`: The IDs of the subnets where this canary is to run.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// Set this to `true` to allow outbound IPv6 traffic on VPC canaries that are connected to dual-stack subnets. The default is `false`.
    ///
    /// `Ipv6AllowedForDualStack`.
    pub fn ipv6_allowed_for_dual_stack(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("Ipv6AllowedForDualStack", value.into_value().into_node());
        self
    }

    /// The ID of the VPC where this canary is to run.
    ///
    /// `VpcId`.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Kind for VPCConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VPCConfigProperty> for VPCConfigProperty {}
impl From<VPCConfigProperty> for Node {
    #[inline]
    fn from(value: VPCConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VPCConfigProperty> for VPCConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VPCConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the screenshots to use as the baseline for comparisons during visual monitoring comparisons during future runs of this canary. If you omit this parameter, no changes are made to any baseline screenshots that the canary might be using already.
///
/// Visual monitoring is supported only on canaries running the *syn-puppeteer-node-3.2* runtime or later. For more information, see [Visual monitoring](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Library_SyntheticsLogger_VisualTesting.html) and [Visual monitoring blueprint](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Blueprints_VisualTesting.html)
///
/// The property type `VisualReference` of `AWS::Synthetics::Canary`.
#[must_use = "a property type does nothing until it is set"]
pub struct VisualReferenceProperty(Object);

impl VisualReferenceProperty {
    /// `VisualReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_canary_run_id`: Specifies which canary run to use the screenshots from as the baseline for future visual monitoring with this canary.
    pub fn new(base_canary_run_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BaseCanaryRunId",
            base_canary_run_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// An array of screenshots that are used as the baseline for comparisons during visual monitoring.
    ///
    /// `BaseScreenshots`.
    pub fn base_screenshots(mut self, value: impl IntoValue<List<BaseScreenshotProperty>>) -> Self {
        self.0
            .put("BaseScreenshots", value.into_value().into_node());
        self
    }

    /// The browser type associated with this visual reference configuration. Valid values are `CHROME` and `FIREFOX`.
    ///
    /// `BrowserType`; one of `CHROME`, `FIREFOX`.
    pub fn browser_type(mut self, value: impl IntoValue<BrowserType>) -> Self {
        self.0.put("BrowserType", value.into_value().into_node());
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

impl Kind for VisualReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VisualReferenceProperty> for VisualReferenceProperty {}
impl From<VisualReferenceProperty> for Node {
    #[inline]
    fn from(value: VisualReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VisualReferenceProperty> for VisualReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<VisualReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BrowserType` of a `BrowserConfig` of `AWS::Synthetics::Canary`.
pub enum BrowserType {
    /// `CHROME`.
    Chrome,
    /// `FIREFOX`.
    Firefox,
}

#[diagnostic::do_not_recommend]
impl Kind for BrowserType {}
#[diagnostic::do_not_recommend]
impl TextKind for BrowserType {}
#[diagnostic::do_not_recommend]
impl IdKind for BrowserType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BrowserType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BrowserType> for BrowserType {
    #[inline]
    fn into_value(self) -> Value<BrowserType> {
        const VALUES: &[&str] = &["CHROME", "FIREFOX"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProvisionedResourceCleanup` of `AWS::Synthetics::Canary`.
pub enum ProvisionedResourceCleanup {
    /// `AUTOMATIC`.
    Automatic,
    /// `OFF`.
    Off,
}

#[diagnostic::do_not_recommend]
impl Kind for ProvisionedResourceCleanup {}
#[diagnostic::do_not_recommend]
impl TextKind for ProvisionedResourceCleanup {}
#[diagnostic::do_not_recommend]
impl IdKind for ProvisionedResourceCleanup {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProvisionedResourceCleanup {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProvisionedResourceCleanup> for ProvisionedResourceCleanup {
    #[inline]
    fn into_value(self) -> Value<ProvisionedResourceCleanup> {
        const VALUES: &[&str] = &["AUTOMATIC", "OFF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourcesToReplicateTags` of `AWS::Synthetics::Canary`.
pub enum ResourcesToReplicateTag {
    /// `lambda-function`.
    LambdaFunction,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourcesToReplicateTag {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourcesToReplicateTag {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourcesToReplicateTag {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourcesToReplicateTag {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourcesToReplicateTag> for ResourcesToReplicateTag {
    #[inline]
    fn into_value(self) -> Value<ResourcesToReplicateTag> {
        const VALUES: &[&str] = &["lambda-function"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Dependency` of `AWS::Synthetics::Canary`.
pub enum Type {
    /// `LambdaLayer`.
    LambdaLayer,
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
        const VALUES: &[&str] = &["LambdaLayer"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
