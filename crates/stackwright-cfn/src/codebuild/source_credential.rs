// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeBuild::SourceCredential` and its property types.

use crate::l1::*;

/// Information about the credentials for a GitHub, GitHub Enterprise, or Bitbucket repository. We strongly recommend that you use AWS Secrets Manager to store your credentials. If you use Secrets Manager, you must have secrets in your secrets manager. For more information, see [Using Dynamic References to Specify Template Values](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html#dynamic-references-secretsmanager).
///
/// > For security purposes, do not use plain text in your CloudFormation template to store your credentials.
///
/// `AWS::CodeBuild::SourceCredential`; `Ref` returns its `Arn`, a [`codebuild::SourceCredentialArn`](kinds::codebuild::SourceCredentialArn).
/// Changing one of these replaces it: `ServerType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSourceCredential(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeBuild::SourceCredential",
    tags: None,
    rules: include_str!("source_credential.rules"),
};

impl CfnSourceCredential {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeBuild::SourceCredential";

    /// `CfnSourceCredential` with its required properties, in alphabetical order:
    ///
    /// - `auth_type`: The type of authentication used by the credentials.
    /// - `server_type`: The type of source provider.
    /// - `token`: For GitHub or GitHub Enterprise, this is the personal access token.
    pub fn new(
        auth_type: impl IntoValue<String>,
        server_type: impl IntoValue<String>,
        token: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthType", auth_type.into_value().into_node());
        object_.put("ServerType", server_type.into_value().into_node());
        object_.put("Token", token.into_value().into_node());
        Self(object_)
    }

    /// The Bitbucket username when the `authType` is BASIC_AUTH. This parameter is not valid for other types of source providers or connections.
    ///
    /// `Username`; updated in place.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Construct for CfnSourceCredential {
    type Handle = CfnSourceCredentialRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSourceCredentialRef {
        CfnSourceCredentialRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSourceCredential`] of a stack.
pub struct CfnSourceCredentialRef(NodeRef);

impl Clone for CfnSourceCredentialRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSourceCredentialRef {}
impl AsNode for CfnSourceCredentialRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSourceCredentialRef {
    /// What `Ref` returns: its `Arn`, a [`codebuild::SourceCredentialArn`](kinds::codebuild::SourceCredentialArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codebuild::SourceCredentialArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the SourceCredential resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codebuild::SourceCredentialArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::codebuild::SourceCredentialArn> for &CfnSourceCredentialRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codebuild::SourceCredentialArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
