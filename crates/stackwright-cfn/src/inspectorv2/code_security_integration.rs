// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::InspectorV2::CodeSecurityIntegration` and its property types.

use crate::l1::*;

/// Creates a code security integration with a source code repository provider.
///
/// `AWS::InspectorV2::CodeSecurityIntegration`; `Ref` returns its `Arn`, a [`inspectorv2::CodeSecurityIntegrationArn`](kinds::inspectorv2::CodeSecurityIntegrationArn).
/// Changing one of these replaces it: `CreateIntegrationDetails`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCodeSecurityIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::InspectorV2::CodeSecurityIntegration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("code_security_integration.rules"),
};

impl CfnCodeSecurityIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityIntegration";

    /// `CfnCodeSecurityIntegration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains details required to create a code security integration with a specific repository provider.
    ///
    /// `CreateIntegrationDetails`; an update replaces the resource.
    pub fn create_integration_details(
        mut self,
        value: impl IntoValue<CreateDetailsProperty>,
    ) -> Self {
        self.0
            .put("CreateIntegrationDetails", value.into_value().into_node());
        self
    }

    /// The name of the code security integration.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags to apply to the code security integration.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of repository provider for the integration.
    ///
    /// `Type`; one of `GITLAB_SELF_MANAGED`, `GITHUB`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The updated integration details specific to the repository provider type.
    ///
    /// `UpdateIntegrationDetails`; updated in place.
    pub fn update_integration_details(
        mut self,
        value: impl IntoValue<UpdateDetailsProperty>,
    ) -> Self {
        self.0
            .put("UpdateIntegrationDetails", value.into_value().into_node());
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

impl Construct for CfnCodeSecurityIntegration {
    type Handle = CfnCodeSecurityIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCodeSecurityIntegrationRef {
        CfnCodeSecurityIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCodeSecurityIntegration`] of a stack.
pub struct CfnCodeSecurityIntegrationRef(NodeRef);

impl Clone for CfnCodeSecurityIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCodeSecurityIntegrationRef {}
impl AsNode for CfnCodeSecurityIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCodeSecurityIntegrationRef {
    /// What `Ref` returns: its `Arn`, a [`inspectorv2::CodeSecurityIntegrationArn`](kinds::inspectorv2::CodeSecurityIntegrationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::inspectorv2::CodeSecurityIntegrationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the code security integration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::inspectorv2::CodeSecurityIntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The URL used to authorize the integration with the repository provider.
    ///
    /// `Fn::GetAtt` of `AuthorizationUrl`.
    #[inline]
    pub fn attr_authorization_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AuthorizationUrl")))
    }

    /// The timestamp when the code security integration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp when the code security integration was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The current status of the integration.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The reason for the current status of the code security integration.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }
}

impl IntoValue<kinds::inspectorv2::CodeSecurityIntegrationArn> for &CfnCodeSecurityIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::inspectorv2::CodeSecurityIntegrationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains details required to create a code security integration with a specific repository provider.
///
/// The property type `CreateDetails` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateDetailsProperty(Object);

impl CreateDetailsProperty {
    /// `CreateDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `gitlab_self_managed`: Details specific to creating an integration with a self-managed GitLab instance.
    pub fn new(
        gitlab_self_managed: impl IntoValue<CreateGitLabSelfManagedIntegrationDetailProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "gitlabSelfManaged",
            gitlab_self_managed.into_value().into_node(),
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

impl Kind for CreateDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateDetailsProperty> for CreateDetailsProperty {}
impl From<CreateDetailsProperty> for Node {
    #[inline]
    fn from(value: CreateDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateDetailsProperty> for CreateDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<CreateDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details required to create an integration with a self-managed GitLab instance.
///
/// The property type `CreateGitLabSelfManagedIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateGitLabSelfManagedIntegrationDetailProperty(Object);

impl CreateGitLabSelfManagedIntegrationDetailProperty {
    /// `CreateGitLabSelfManagedIntegrationDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_token`: The personal access token used to authenticate with the self-managed GitLab instance.
    /// - `instance_url`: The URL of the self-managed GitLab instance.
    pub fn new(access_token: impl IntoValue<String>, instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("accessToken", access_token.into_value().into_node());
        object_.put("instanceUrl", instance_url.into_value().into_node());
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

impl Kind for CreateGitLabSelfManagedIntegrationDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateGitLabSelfManagedIntegrationDetailProperty>
    for CreateGitLabSelfManagedIntegrationDetailProperty
{
}
impl From<CreateGitLabSelfManagedIntegrationDetailProperty> for Node {
    #[inline]
    fn from(value: CreateGitLabSelfManagedIntegrationDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateGitLabSelfManagedIntegrationDetailProperty>
    for CreateGitLabSelfManagedIntegrationDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<CreateGitLabSelfManagedIntegrationDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details required to update a code security integration with a specific repository provider.
///
/// The property type `UpdateDetails` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdateDetailsProperty(Object);

impl UpdateDetailsProperty {
    /// `UpdateDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details specific to updating an integration with GitHub.
    ///
    /// `github`.
    pub fn github(mut self, value: impl IntoValue<UpdateGitHubIntegrationDetailProperty>) -> Self {
        self.0.put("github", value.into_value().into_node());
        self
    }

    /// Details specific to updating an integration with a self-managed GitLab instance.
    ///
    /// `gitlabSelfManaged`.
    pub fn gitlab_self_managed(
        mut self,
        value: impl IntoValue<UpdateGitLabSelfManagedIntegrationDetailProperty>,
    ) -> Self {
        self.0
            .put("gitlabSelfManaged", value.into_value().into_node());
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

impl Kind for UpdateDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdateDetailsProperty> for UpdateDetailsProperty {}
impl From<UpdateDetailsProperty> for Node {
    #[inline]
    fn from(value: UpdateDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdateDetailsProperty> for UpdateDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<UpdateDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details required to update an integration with GitHub.
///
/// The property type `UpdateGitHubIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdateGitHubIntegrationDetailProperty(Object);

impl UpdateGitHubIntegrationDetailProperty {
    /// `UpdateGitHubIntegrationDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `code`: The authorization code received from GitHub to update the integration.
    /// - `installation_id`: The installation ID of the GitHub App associated with the integration.
    pub fn new(code: impl IntoValue<String>, installation_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("code", code.into_value().into_node());
        object_.put("installationId", installation_id.into_value().into_node());
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

impl Kind for UpdateGitHubIntegrationDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdateGitHubIntegrationDetailProperty> for UpdateGitHubIntegrationDetailProperty {}
impl From<UpdateGitHubIntegrationDetailProperty> for Node {
    #[inline]
    fn from(value: UpdateGitHubIntegrationDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdateGitHubIntegrationDetailProperty> for UpdateGitHubIntegrationDetailProperty {
    #[inline]
    fn into_value(self) -> Value<UpdateGitHubIntegrationDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details required to update an integration with a self-managed GitLab instance.
///
/// The property type `UpdateGitLabSelfManagedIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdateGitLabSelfManagedIntegrationDetailProperty(Object);

impl UpdateGitLabSelfManagedIntegrationDetailProperty {
    /// `UpdateGitLabSelfManagedIntegrationDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `auth_code`: The authorization code received from the self-managed GitLab instance to update the integration.
    pub fn new(auth_code: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("authCode", auth_code.into_value().into_node());
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

impl Kind for UpdateGitLabSelfManagedIntegrationDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdateGitLabSelfManagedIntegrationDetailProperty>
    for UpdateGitLabSelfManagedIntegrationDetailProperty
{
}
impl From<UpdateGitLabSelfManagedIntegrationDetailProperty> for Node {
    #[inline]
    fn from(value: UpdateGitLabSelfManagedIntegrationDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdateGitLabSelfManagedIntegrationDetailProperty>
    for UpdateGitLabSelfManagedIntegrationDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<UpdateGitLabSelfManagedIntegrationDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of `AWS::InspectorV2::CodeSecurityIntegration`.
pub enum Type {
    /// `GITHUB`.
    Github,
    /// `GITLAB_SELF_MANAGED`.
    GitlabSelfManaged,
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
        const VALUES: &[&str] = &["GITHUB", "GITLAB_SELF_MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
