// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::CodeSigningConfig` and its property types.

use crate::l1::*;

/// Details about a [Code signing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html).
///
/// `AWS::Lambda::CodeSigningConfig`; `Ref` returns its `CodeSigningConfigArn`, a [`lambda::CodeSigningConfigArn`](kinds::lambda::CodeSigningConfigArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCodeSigningConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::CodeSigningConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("code_signing_config.rules"),
};

impl CfnCodeSigningConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::CodeSigningConfig";

    /// `CfnCodeSigningConfig` with its required properties, in alphabetical order:
    ///
    /// - `allowed_publishers`: List of allowed publishers.
    pub fn new(allowed_publishers: impl IntoValue<AllowedPublishersProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedPublishers",
            allowed_publishers.into_value().into_node(),
        );
        Self(object_)
    }

    /// The code signing policy controls the validation failure action for signature mismatch or expiry.
    ///
    /// `CodeSigningPolicies`; updated in place.
    pub fn code_signing_policies(
        mut self,
        value: impl IntoValue<CodeSigningPoliciesProperty>,
    ) -> Self {
        self.0
            .put("CodeSigningPolicies", value.into_value().into_node());
        self
    }

    /// Code signing configuration description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of tags to add to the code signing configuration.
    ///
    /// > You must have the `lambda:TagResource`, `lambda:UntagResource`, and `lambda:ListTags` permissions for your [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) to manage the CloudFormation stack. If you don't have these permissions, there might be unexpected behavior with stack-level tags propagating to the resource during resource creation and update.
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

impl Construct for CfnCodeSigningConfig {
    type Handle = CfnCodeSigningConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCodeSigningConfigRef {
        CfnCodeSigningConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCodeSigningConfig`] of a stack.
pub struct CfnCodeSigningConfigRef(NodeRef);

impl Clone for CfnCodeSigningConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCodeSigningConfigRef {}
impl AsNode for CfnCodeSigningConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCodeSigningConfigRef {
    /// What `Ref` returns: its `CodeSigningConfigArn`, a [`lambda::CodeSigningConfigArn`](kinds::lambda::CodeSigningConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::CodeSigningConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the code signing configuration.
    ///
    /// `Fn::GetAtt` of `CodeSigningConfigArn`.
    #[inline]
    pub fn attr_code_signing_config_arn(&self) -> Value<kinds::lambda::CodeSigningConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CodeSigningConfigArn")))
    }

    /// The code signing configuration ID.
    ///
    /// `Fn::GetAtt` of `CodeSigningConfigId`.
    #[inline]
    pub fn attr_code_signing_config_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CodeSigningConfigId")))
    }
}

impl IntoValue<kinds::lambda::CodeSigningConfigArn> for &CfnCodeSigningConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::CodeSigningConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// List of signing profiles that can sign a code package.
///
/// The property type `AllowedPublishers` of `AWS::Lambda::CodeSigningConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AllowedPublishersProperty(Object);

impl AllowedPublishersProperty {
    /// `AllowedPublishersProperty` with its required properties, in alphabetical order:
    ///
    /// - `signing_profile_version_arns`: The Amazon Resource Name (ARN) for each of the signing profiles.
    pub fn new(signing_profile_version_arns: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SigningProfileVersionArns",
            signing_profile_version_arns.into_value().into_node(),
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

impl Kind for AllowedPublishersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AllowedPublishersProperty> for AllowedPublishersProperty {}
impl From<AllowedPublishersProperty> for Node {
    #[inline]
    fn from(value: AllowedPublishersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AllowedPublishersProperty> for AllowedPublishersProperty {
    #[inline]
    fn into_value(self) -> Value<AllowedPublishersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Code signing configuration [policies](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html#config-codesigning-policies) specify the validation failure action for signature mismatch or expiry.
///
/// The property type `CodeSigningPolicies` of `AWS::Lambda::CodeSigningConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeSigningPoliciesProperty(Object);

impl CodeSigningPoliciesProperty {
    /// `CodeSigningPoliciesProperty` with its required properties, in alphabetical order:
    ///
    /// - `untrusted_artifact_on_deployment`: Code signing configuration policy for deployment validation failure.
    pub fn new(
        untrusted_artifact_on_deployment: impl IntoValue<UntrustedArtifactOnDeployment>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "UntrustedArtifactOnDeployment",
            untrusted_artifact_on_deployment.into_value().into_node(),
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

impl Kind for CodeSigningPoliciesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeSigningPoliciesProperty> for CodeSigningPoliciesProperty {}
impl From<CodeSigningPoliciesProperty> for Node {
    #[inline]
    fn from(value: CodeSigningPoliciesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeSigningPoliciesProperty> for CodeSigningPoliciesProperty {
    #[inline]
    fn into_value(self) -> Value<CodeSigningPoliciesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `UntrustedArtifactOnDeployment` of a `CodeSigningPolicies` of `AWS::Lambda::CodeSigningConfig`.
pub enum UntrustedArtifactOnDeployment {
    /// `Enforce`.
    Enforce,
    /// `Warn`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for UntrustedArtifactOnDeployment {}
#[diagnostic::do_not_recommend]
impl TextKind for UntrustedArtifactOnDeployment {}
#[diagnostic::do_not_recommend]
impl IdKind for UntrustedArtifactOnDeployment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UntrustedArtifactOnDeployment {}
#[diagnostic::do_not_recommend]
impl IntoValue<UntrustedArtifactOnDeployment> for UntrustedArtifactOnDeployment {
    #[inline]
    fn into_value(self) -> Value<UntrustedArtifactOnDeployment> {
        const VALUES: &[&str] = &["Enforce", "Warn"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
