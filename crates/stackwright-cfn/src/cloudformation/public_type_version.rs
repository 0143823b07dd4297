// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::PublicTypeVersion` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::PublicTypeVersion` resource tests and publishes a registered extension as a public, third-party extension.
///
/// CloudFormation first tests the extension to make sure it meets all necessary requirements for being published in the CloudFormation registry. If it does, CloudFormation then publishes it to the registry as a public third-party extension in this Region. Public extensions are available for use by all CloudFormation users.
///
/// - For resource types, testing includes passing all contracts tests defined for the type.
/// - For modules, testing includes determining if the module's model meets all necessary requirements.
///
/// For more information, see [Testing your public extension prior to publishing](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/publish-extension.html#publish-extension-testing) in the *CloudFormation Command Line Interface (CLI) User Guide*.
///
/// If you don't specify a version, CloudFormation uses the default version of the extension in your account and Region for testing.
///
/// To perform testing, CloudFormation assumes the execution role specified when the type was registered.
///
/// An extension must have a test status of `PASSED` before it can be published. For more information, see [Publishing extensions to make them available for public use](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/publish-extension.html) in the *CloudFormation Command Line Interface (CLI) User Guide*.
///
/// `AWS::CloudFormation::PublicTypeVersion`; `Ref` returns its `PublicTypeArn`, a [`cloudformation::PublicTypeVersionPublicTypeArn`](kinds::cloudformation::PublicTypeVersionPublicTypeArn).
/// Changing one of these replaces it: `Arn`, `LogDeliveryBucket`, `PublicVersionNumber`, `Type`, `TypeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPublicTypeVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::PublicTypeVersion",
    tags: None,
    rules: include_str!("public_type_version.rules"),
};

impl CfnPublicTypeVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::PublicTypeVersion";

    /// `CfnPublicTypeVersion` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Number (ARN) of the extension.
    ///
    /// Conditional: You must specify `Arn`, or `TypeName` and `Type`.
    ///
    /// `Arn`; an update replaces the resource.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The S3 bucket to which CloudFormation delivers the contract test execution logs.
    ///
    /// CloudFormation delivers the logs by the time contract testing has completed and the extension has been assigned a test type status of `PASSED` or `FAILED`.
    ///
    /// The user initiating the stack operation must be able to access items in the specified S3 bucket. Specifically, the user needs the following permissions:
    ///
    /// - s3:GetObject
    /// - s3:PutObject
    ///
    /// `LogDeliveryBucket`; an update replaces the resource.
    pub fn log_delivery_bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogDeliveryBucket", value.into_value().into_node());
        self
    }

    /// The version number to assign to this version of the extension.
    ///
    /// Use the following format, and adhere to semantic versioning when assigning a version number to your extension:
    ///
    /// `MAJOR.MINOR.PATCH`
    ///
    /// For more information, see [Semantic Versioning 2.0.0](https://docs.aws.amazon.com/https://semver.org/).
    ///
    /// If you don't specify a version number, CloudFormation increments the version number by one minor version release.
    ///
    /// You cannot specify a version number the first time you publish a type. CloudFormation automatically sets the first version number to be `1.0.0`.
    ///
    /// `PublicVersionNumber`; an update replaces the resource.
    pub fn public_version_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PublicVersionNumber", value.into_value().into_node());
        self
    }

    /// The type of the extension to test.
    ///
    /// Conditional: You must specify `Arn`, or `TypeName` and `Type`.
    ///
    /// `Type`; one of `RESOURCE`, `MODULE`, `HOOK`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<super::Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The name of the extension to test.
    ///
    /// Conditional: You must specify `Arn`, or `TypeName` and `Type`.
    ///
    /// `TypeName`; an update replaces the resource.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
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

impl Construct for CfnPublicTypeVersion {
    type Handle = CfnPublicTypeVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPublicTypeVersionRef {
        CfnPublicTypeVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPublicTypeVersion`] of a stack.
pub struct CfnPublicTypeVersionRef(NodeRef);

impl Clone for CfnPublicTypeVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPublicTypeVersionRef {}
impl AsNode for CfnPublicTypeVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPublicTypeVersionRef {
    /// What `Ref` returns: its `PublicTypeArn`, a [`cloudformation::PublicTypeVersionPublicTypeArn`](kinds::cloudformation::PublicTypeVersionPublicTypeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::PublicTypeVersionPublicTypeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Number (ARN) assigned to the public extension upon publication.
    ///
    /// `Fn::GetAtt` of `PublicTypeArn`.
    #[inline]
    pub fn attr_public_type_arn(
        &self,
    ) -> Value<kinds::cloudformation::PublicTypeVersionPublicTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicTypeArn")))
    }

    /// The publisher ID of the extension publisher.
    ///
    /// This applies only to public third-party extensions. For private registered extensions, and extensions provided by AWS, CloudFormation returns `null`.
    ///
    /// `Fn::GetAtt` of `PublisherId`.
    #[inline]
    pub fn attr_publisher_id(&self) -> Value<kinds::cloudformation::PublisherId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublisherId")))
    }

    /// The Amazon Resource Number (ARN) assigned to this version of the extension.
    ///
    /// `Fn::GetAtt` of `TypeVersionArn`.
    #[inline]
    pub fn attr_type_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TypeVersionArn")))
    }
}

impl IntoValue<kinds::cloudformation::PublicTypeVersionPublicTypeArn> for &CfnPublicTypeVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::PublicTypeVersionPublicTypeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
