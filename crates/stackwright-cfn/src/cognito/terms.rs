// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::Terms` and its property types.

use crate::l1::*;

/// Creates terms documents for the requested app client. When Terms and conditions and Privacy policy documents are configured, the app client displays links to them in the sign-up page of managed login for the app client.
///
/// You can provide URLs for terms documents in the languages that are supported by [managed login localization](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html#managed-login-localization). Amazon Cognito directs users to the terms documents for their current language, with fallback to `default` if no document exists for the language.
///
/// Each request accepts one type of terms document and a map of language-to-link for that document type. You must provide both types of terms documents in at least one language before Amazon Cognito displays your terms documents. Supply each type in separate requests.
///
/// For more information, see [Terms documents](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html#managed-login-terms-documents).
///
/// > Amazon Cognito evaluates AWS Identity and Access Management (IAM) policies in requests for this API operation. For this operation, you must use IAM credentials to authorize requests, and you must grant yourself the corresponding IAM permission in a policy.
/// >
/// > **Learn more** - [Signing AWS API Requests](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-signing.html)
/// > - [Using the Amazon Cognito user pools API and user pool endpoints](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pools-API-operations.html)
///
/// `AWS::Cognito::Terms`; `Ref` returns the physical id, which is made of `UserPoolId`, `TermsId`.
/// Changing one of these replaces it: `ClientId`, `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTerms(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::Terms",
    tags: None,
    rules: include_str!("terms.rules"),
};

impl CfnTerms {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::Terms";

    /// `CfnTerms` with its required properties, in alphabetical order:
    ///
    /// - `enforcement`: This parameter is reserved for future use and currently accepts one value.
    /// - `links`: A map of URLs to languages.
    /// - `terms_name`: The type and friendly name of the terms documents.
    /// - `terms_source`: This parameter is reserved for future use and currently accepts one value.
    /// - `user_pool_id`: The ID of the user pool that contains the terms documents.
    pub fn new(
        enforcement: impl IntoValue<Enforcement>,
        links: impl IntoValue<Map<String>>,
        terms_name: impl IntoValue<String>,
        terms_source: impl IntoValue<TermsSource>,
        user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enforcement", enforcement.into_value().into_node());
        object_.put("Links", links.into_value().into_node());
        object_.put("TermsName", terms_name.into_value().into_node());
        object_.put("TermsSource", terms_source.into_value().into_node());
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// The ID of the app client that the terms documents are assigned to.
    ///
    /// `ClientId`; an update replaces the resource.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
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

impl Construct for CfnTerms {
    type Handle = CfnTermsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTermsRef {
        CfnTermsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTerms`] of a stack.
pub struct CfnTermsRef(NodeRef);

impl Clone for CfnTermsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTermsRef {}
impl AsNode for CfnTermsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTermsRef {
    /// What `Ref` returns: the physical id, which is made of `UserPoolId`, `TermsId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the terms documents.
    ///
    /// `Fn::GetAtt` of `TermsId`.
    #[inline]
    pub fn attr_terms_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TermsId")))
    }
}

/// The values of `Enforcement` of `AWS::Cognito::Terms`.
pub enum Enforcement {
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Enforcement {}
#[diagnostic::do_not_recommend]
impl TextKind for Enforcement {}
#[diagnostic::do_not_recommend]
impl IdKind for Enforcement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Enforcement {}
#[diagnostic::do_not_recommend]
impl IntoValue<Enforcement> for Enforcement {
    #[inline]
    fn into_value(self) -> Value<Enforcement> {
        const VALUES: &[&str] = &["NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TermsSource` of `AWS::Cognito::Terms`.
pub enum TermsSource {
    /// `LINK`.
    Link,
}

#[diagnostic::do_not_recommend]
impl Kind for TermsSource {}
#[diagnostic::do_not_recommend]
impl TextKind for TermsSource {}
#[diagnostic::do_not_recommend]
impl IdKind for TermsSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TermsSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<TermsSource> for TermsSource {
    #[inline]
    fn into_value(self) -> Value<TermsSource> {
        const VALUES: &[&str] = &["LINK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
