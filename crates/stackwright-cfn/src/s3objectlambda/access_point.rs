// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3ObjectLambda::AccessPoint` and its property types.

use crate::l1::*;

/// The `AWS::S3ObjectLambda::AccessPoint` resource specifies an Object Lambda Access Point used to access a bucket.
///
/// `AWS::S3ObjectLambda::AccessPoint`; `Ref` returns its `Name`, a [`s3objectlambda::AccessPointName`](kinds::s3objectlambda::AccessPointName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3ObjectLambda::AccessPoint",
    tags: None,
    rules: include_str!("access_point.rules"),
};

impl CfnAccessPoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPoint";

    /// `CfnAccessPoint` with its required properties, in alphabetical order:
    ///
    /// - `object_lambda_configuration`: A configuration used when creating an Object Lambda Access Point.
    pub fn new(
        object_lambda_configuration: impl IntoValue<ObjectLambdaConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ObjectLambdaConfiguration",
            object_lambda_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of this access point.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnAccessPoint {
    type Handle = CfnAccessPointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessPointRef {
        CfnAccessPointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessPoint`] of a stack.
pub struct CfnAccessPointRef(NodeRef);

impl Clone for CfnAccessPointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessPointRef {}
impl AsNode for CfnAccessPointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessPointRef {
    /// What `Ref` returns: its `Name`, a [`s3objectlambda::AccessPointName`](kinds::s3objectlambda::AccessPointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3objectlambda::AccessPointName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Alias` attribute.
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[inline]
    pub fn attr_alias(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Alias")))
    }

    /// The status of the Object Lambda Access Point alias. Valid Values: `PROVISIONING` | `READY`.
    ///
    /// `Fn::GetAtt` of `Alias.Status`.
    #[inline]
    pub fn attr_alias_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Alias.Status")))
    }

    /// The alias name value of the Object Lambda Access Point. For example: `myolap-1a4n8yjrb3kda96f67zwrwiiuse1a--ol-s3`.
    ///
    /// `Fn::GetAtt` of `Alias.Value`.
    #[inline]
    pub fn attr_alias_value(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Alias.Value")))
    }

    /// Specifies the ARN for the Object Lambda Access Point.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::s3objectlambda::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time when the specified Object Lambda Access Point was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The `PolicyStatus` attribute.
    ///
    /// `Fn::GetAtt` of `PolicyStatus`.
    #[inline]
    pub fn attr_policy_status(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyStatus")))
    }

    /// Specifies whether the Object lambda Access Point Policy is Public or not. Object lambda Access Points are private by default.
    ///
    /// `Fn::GetAtt` of `PolicyStatus.IsPublic`.
    #[inline]
    pub fn attr_policy_status_is_public(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyStatus.IsPublic")))
    }

    /// The Public Access Block Configuration is used to block policies that would allow public access to this Object lambda Access Point. All public access to Object lambda Access Points are blocked by default, and any policy that would give public access to them will be also blocked. This behavior cannot be changed for Object lambda Access Points.
    ///
    /// `Fn::GetAtt` of `PublicAccessBlockConfiguration`.
    #[inline]
    pub fn attr_public_access_block_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PublicAccessBlockConfiguration"),
        ))
    }

    /// The `PublicAccessBlockConfiguration.BlockPublicAcls` attribute.
    ///
    /// `Fn::GetAtt` of `PublicAccessBlockConfiguration.BlockPublicAcls`.
    #[inline]
    pub fn attr_public_access_block_configuration_block_public_acls(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PublicAccessBlockConfiguration.BlockPublicAcls"),
        ))
    }

    /// The `PublicAccessBlockConfiguration.BlockPublicPolicy` attribute.
    ///
    /// `Fn::GetAtt` of `PublicAccessBlockConfiguration.BlockPublicPolicy`.
    #[inline]
    pub fn attr_public_access_block_configuration_block_public_policy(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PublicAccessBlockConfiguration.BlockPublicPolicy"),
        ))
    }

    /// The `PublicAccessBlockConfiguration.IgnorePublicAcls` attribute.
    ///
    /// `Fn::GetAtt` of `PublicAccessBlockConfiguration.IgnorePublicAcls`.
    #[inline]
    pub fn attr_public_access_block_configuration_ignore_public_acls(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PublicAccessBlockConfiguration.IgnorePublicAcls"),
        ))
    }

    /// The `PublicAccessBlockConfiguration.RestrictPublicBuckets` attribute.
    ///
    /// `Fn::GetAtt` of `PublicAccessBlockConfiguration.RestrictPublicBuckets`.
    #[inline]
    pub fn attr_public_access_block_configuration_restrict_public_buckets(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PublicAccessBlockConfiguration.RestrictPublicBuckets"),
        ))
    }
}

impl IntoValue<kinds::s3objectlambda::AccessPointName> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3objectlambda::AccessPointName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3objectlambda::AccessPointArn> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3objectlambda::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `AwsLambda` of `AWS::S3ObjectLambda::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsLambdaProperty(Object);

impl AwsLambdaProperty {
    /// `AwsLambdaProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_arn`
    pub fn new(function_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionArn", function_arn.into_value().into_node());
        Self(object_)
    }

    /// The `FunctionPayload` property.
    ///
    /// `FunctionPayload`.
    pub fn function_payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FunctionPayload", value.into_value().into_node());
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

impl Kind for AwsLambdaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsLambdaProperty> for AwsLambdaProperty {}
impl From<AwsLambdaProperty> for Node {
    #[inline]
    fn from(value: AwsLambdaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsLambdaProperty> for AwsLambdaProperty {
    #[inline]
    fn into_value(self) -> Value<AwsLambdaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ContentTransformation` of `AWS::S3ObjectLambda::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentTransformationProperty(Object);

impl ContentTransformationProperty {
    /// `ContentTransformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_lambda`
    pub fn new(aws_lambda: impl IntoValue<AwsLambdaProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsLambda", aws_lambda.into_value().into_node());
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

impl Kind for ContentTransformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentTransformationProperty> for ContentTransformationProperty {}
impl From<ContentTransformationProperty> for Node {
    #[inline]
    fn from(value: ContentTransformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentTransformationProperty> for ContentTransformationProperty {
    #[inline]
    fn into_value(self) -> Value<ContentTransformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration used when creating an Object Lambda Access Point.
///
/// The property type `ObjectLambdaConfiguration` of `AWS::S3ObjectLambda::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectLambdaConfigurationProperty(Object);

impl ObjectLambdaConfigurationProperty {
    /// `ObjectLambdaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `supporting_access_point`: Standard access point associated with the Object Lambda Access Point.
    /// - `transformation_configurations`: A container for transformation configurations for an Object Lambda Access Point.
    pub fn new(
        supporting_access_point: impl IntoValue<kinds::s3::AccessPointArn>,
        transformation_configurations: impl IntoValue<List<TransformationConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SupportingAccessPoint",
            supporting_access_point.into_value().into_node(),
        );
        object_.put(
            "TransformationConfigurations",
            transformation_configurations.into_value().into_node(),
        );
        Self(object_)
    }

    /// A container for allowed features. Valid inputs are `GetObject-Range`, `GetObject-PartNumber`, `HeadObject-Range`, and `HeadObject-PartNumber`.
    ///
    /// `AllowedFeatures`.
    pub fn allowed_features(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedFeatures", value.into_value().into_node());
        self
    }

    /// A container for whether the CloudWatch metrics configuration is enabled.
    ///
    /// `CloudWatchMetricsEnabled`.
    pub fn cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CloudWatchMetricsEnabled", value.into_value().into_node());
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

impl Kind for ObjectLambdaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectLambdaConfigurationProperty> for ObjectLambdaConfigurationProperty {}
impl From<ObjectLambdaConfigurationProperty> for Node {
    #[inline]
    fn from(value: ObjectLambdaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectLambdaConfigurationProperty> for ObjectLambdaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ObjectLambdaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration used when creating an Object Lambda Access Point transformation.
///
/// The property type `TransformationConfiguration` of `AWS::S3ObjectLambda::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformationConfigurationProperty(Object);

impl TransformationConfigurationProperty {
    /// `TransformationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: A container for the action of an Object Lambda Access Point configuration.
    /// - `content_transformation`: A container for the content transformation of an Object Lambda Access Point configuration.
    pub fn new(
        actions: impl IntoValue<List<String>>,
        content_transformation: impl IntoValue<ContentTransformationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put(
            "ContentTransformation",
            content_transformation.into_value().into_node(),
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

impl Kind for TransformationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformationConfigurationProperty> for TransformationConfigurationProperty {}
impl From<TransformationConfigurationProperty> for Node {
    #[inline]
    fn from(value: TransformationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformationConfigurationProperty> for TransformationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TransformationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
