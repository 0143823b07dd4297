// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Workteam` and its property types.

use crate::l1::*;

/// Creates a new work team for labeling your data. A work team is defined by one or more Amazon Cognito user pools. You must first create the user pools before you can create a work team.
///
/// You cannot create more than 25 work teams in an account and region.
///
/// `AWS::SageMaker::Workteam`; `Ref` returns its `WorkteamArn`, a [`sagemaker::WorkteamArn`](kinds::sagemaker::WorkteamArn).
/// Changing one of these replaces it: `WorkforceName`, `WorkteamName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkteam(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Workteam",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workteam.rules"),
};

impl CfnWorkteam {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Workteam";

    /// `CfnWorkteam` with its required properties, in alphabetical order:
    ///
    /// - `description`: A description of the work team.
    /// - `member_definitions`: A list of `MemberDefinition` objects that contains objects that identify the workers that make up the work team.
    pub fn new(
        description: impl IntoValue<String>,
        member_definitions: impl IntoValue<List<MemberDefinitionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put(
            "MemberDefinitions",
            member_definitions.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configures SNS notifications of available or expiring work items for work teams.
    ///
    /// `NotificationConfiguration`; updated in place.
    pub fn notification_configuration(
        mut self,
        value: impl IntoValue<NotificationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NotificationConfiguration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the workforce.
    ///
    /// `WorkforceName`; an update replaces the resource.
    pub fn workforce_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkforceName", value.into_value().into_node());
        self
    }

    /// The name of the work team.
    ///
    /// `WorkteamName`; an update replaces the resource.
    pub fn workteam_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkteamName", value.into_value().into_node());
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

impl Construct for CfnWorkteam {
    type Handle = CfnWorkteamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkteamRef {
        CfnWorkteamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkteam`] of a stack.
pub struct CfnWorkteamRef(NodeRef);

impl Clone for CfnWorkteamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkteamRef {}
impl AsNode for CfnWorkteamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkteamRef {
    /// What `Ref` returns: its `WorkteamArn`, a [`sagemaker::WorkteamArn`](kinds::sagemaker::WorkteamArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::WorkteamArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that identifies the work team.
    ///
    /// `Fn::GetAtt` of `WorkteamArn`.
    #[inline]
    pub fn attr_workteam_arn(&self) -> Value<kinds::sagemaker::WorkteamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkteamArn")))
    }

    /// The name of the work team.
    ///
    /// `Fn::GetAtt` of `WorkteamName`.
    #[inline]
    pub fn attr_workteam_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkteamName")))
    }
}

impl IntoValue<kinds::sagemaker::WorkteamArn> for &CfnWorkteamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::WorkteamArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Identifies a Amazon Cognito user group. A user group can be used in on or more work teams.
///
/// The property type `CognitoMemberDefinition` of `AWS::SageMaker::Workteam`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoMemberDefinitionProperty(Object);

impl CognitoMemberDefinitionProperty {
    /// `CognitoMemberDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `cognito_client_id`: An identifier for an application client.
    /// - `cognito_user_group`: An identifier for a user group.
    /// - `cognito_user_pool`: An identifier for a user pool.
    pub fn new(
        cognito_client_id: impl IntoValue<String>,
        cognito_user_group: impl IntoValue<String>,
        cognito_user_pool: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CognitoClientId",
            cognito_client_id.into_value().into_node(),
        );
        object_.put(
            "CognitoUserGroup",
            cognito_user_group.into_value().into_node(),
        );
        object_.put(
            "CognitoUserPool",
            cognito_user_pool.into_value().into_node(),
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

impl Kind for CognitoMemberDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoMemberDefinitionProperty> for CognitoMemberDefinitionProperty {}
impl From<CognitoMemberDefinitionProperty> for Node {
    #[inline]
    fn from(value: CognitoMemberDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoMemberDefinitionProperty> for CognitoMemberDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoMemberDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an Amazon Cognito or your own OIDC IdP user group that is part of a work team.
///
/// The property type `MemberDefinition` of `AWS::SageMaker::Workteam`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemberDefinitionProperty(Object);

impl MemberDefinitionProperty {
    /// `MemberDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Cognito user group that is part of the work team.
    ///
    /// `CognitoMemberDefinition`.
    pub fn cognito_member_definition(
        mut self,
        value: impl IntoValue<CognitoMemberDefinitionProperty>,
    ) -> Self {
        self.0
            .put("CognitoMemberDefinition", value.into_value().into_node());
        self
    }

    /// A list user groups that exist in your OIDC Identity Provider (IdP). One to ten groups can be used to create a single private work team. When you add a user group to the list of `Groups`, you can add that user group to one or more private work teams. If you add a user group to a private work team, all workers in that user group are added to the work team.
    ///
    /// `OidcMemberDefinition`.
    pub fn oidc_member_definition(
        mut self,
        value: impl IntoValue<OidcMemberDefinitionProperty>,
    ) -> Self {
        self.0
            .put("OidcMemberDefinition", value.into_value().into_node());
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

impl Kind for MemberDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemberDefinitionProperty> for MemberDefinitionProperty {}
impl From<MemberDefinitionProperty> for Node {
    #[inline]
    fn from(value: MemberDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemberDefinitionProperty> for MemberDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<MemberDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures Amazon SNS notifications of available or expiring work items for work teams.
///
/// The property type `NotificationConfiguration` of `AWS::SageMaker::Workteam`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationConfigurationProperty(Object);

impl NotificationConfigurationProperty {
    /// `NotificationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `notification_topic_arn`: The ARN for the Amazon SNS topic to which notifications should be published.
    pub fn new(notification_topic_arn: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NotificationTopicArn",
            notification_topic_arn.into_value().into_node(),
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

impl Kind for NotificationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationConfigurationProperty> for NotificationConfigurationProperty {}
impl From<NotificationConfigurationProperty> for Node {
    #[inline]
    fn from(value: NotificationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationConfigurationProperty> for NotificationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of user groups that exist in your OIDC Identity Provider (IdP). One to ten groups can be used to create a single private work team. When you add a user group to the list of `Groups`, you can add that user group to one or more private work teams. If you add a user group to a private work team, all workers in that user group are added to the work team.
///
/// The property type `OidcMemberDefinition` of `AWS::SageMaker::Workteam`.
#[must_use = "a property type does nothing until it is set"]
pub struct OidcMemberDefinitionProperty(Object);

impl OidcMemberDefinitionProperty {
    /// `OidcMemberDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `oidc_groups`: A list of OIDC group names whose members will be part of this workteam.
    pub fn new(oidc_groups: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OidcGroups", oidc_groups.into_value().into_node());
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

impl Kind for OidcMemberDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OidcMemberDefinitionProperty> for OidcMemberDefinitionProperty {}
impl From<OidcMemberDefinitionProperty> for Node {
    #[inline]
    fn from(value: OidcMemberDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OidcMemberDefinitionProperty> for OidcMemberDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<OidcMemberDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
