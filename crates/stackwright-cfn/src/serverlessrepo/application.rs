// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServerlessRepo::Application` and its property types.

use crate::l1::*;

/// Resource type definition for an AWS Serverless Application Repository application.
///
/// `AWS::ServerlessRepo::Application`; `Ref` returns its `ApplicationId`, a [`serverlessrepo::ApplicationId`](kinds::serverlessrepo::ApplicationId).
/// Changing one of these replaces it: `LicenseBody`, `Name`, `SemanticVersion`, `SourceCodeUrl`, `SpdxLicenseId`, `TemplateBody`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServerlessRepo::Application",
    tags: None,
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServerlessRepo::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `author`: The name of the author publishing the app.
    /// - `description`: The description of the application.
    /// - `name`: The name of the application.
    pub fn new(
        author: impl IntoValue<String>,
        description: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Author", author.into_value().into_node());
        object_.put("Description", description.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A URL with more information about the application.
    ///
    /// `HomePageUrl`; updated in place.
    pub fn home_page_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HomePageUrl", value.into_value().into_node());
        self
    }

    /// Labels to improve discovery of apps in search results.
    ///
    /// `Labels`; updated in place.
    pub fn labels(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Labels", value.into_value().into_node());
        self
    }

    /// A local text file that contains the license of the app.
    ///
    /// `LicenseBody`; an update replaces the resource.
    pub fn license_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LicenseBody", value.into_value().into_node());
        self
    }

    /// A text readme file in Markdown language that contains a more detailed description of the application.
    ///
    /// `ReadmeBody`; updated in place.
    pub fn readme_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReadmeBody", value.into_value().into_node());
        self
    }

    /// The semantic version of the application.
    ///
    /// `SemanticVersion`; an update replaces the resource.
    pub fn semantic_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SemanticVersion", value.into_value().into_node());
        self
    }

    /// A link to a public repository for the source code of your application.
    ///
    /// `SourceCodeUrl`; an update replaces the resource.
    pub fn source_code_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceCodeUrl", value.into_value().into_node());
        self
    }

    /// A valid identifier from <https://spdx.org/licenses/>.
    ///
    /// `SpdxLicenseId`; an update replaces the resource.
    pub fn spdx_license_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpdxLicenseId", value.into_value().into_node());
        self
    }

    /// The local raw packaged AWS SAM template file of your application.
    ///
    /// `TemplateBody`; an update replaces the resource.
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateBody", value.into_value().into_node());
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationId`, a [`serverlessrepo::ApplicationId`](kinds::serverlessrepo::ApplicationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::serverlessrepo::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<kinds::serverlessrepo::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }

    /// The date and time this resource was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Whether the author of this application has been verified.
    ///
    /// `Fn::GetAtt` of `IsVerifiedAuthor`.
    #[inline]
    pub fn attr_is_verified_author(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsVerifiedAuthor")))
    }
}

impl IntoValue<kinds::serverlessrepo::ApplicationId> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::serverlessrepo::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
