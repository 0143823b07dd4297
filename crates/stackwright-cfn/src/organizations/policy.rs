// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Organizations::Policy` and its property types.

use crate::l1::*;

/// Creates a policy of a specified type that you can attach to a root, an organizational unit (OU), or an individual AWS account.
///
/// For more information about policies and their use, see [Managing AWS Organizations policies](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html).
///
/// If the request includes tags, then the requester must have the `organizations:TagResource` permission.
///
/// This operation can be called only from the organization's management account or a member account designated as a delegated administrator.
///
/// > Before you can create a policy of a given type, you must first [enable that policy type](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_enable-disable.html) in your organization.
///
/// `AWS::Organizations::Policy`; `Ref` returns its `Id`, a [`organizations::PolicyId`](kinds::organizations::PolicyId).
/// Changing one of these replaces it: `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Organizations::Policy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("policy.rules"),
};

impl CfnPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Organizations::Policy";

    /// `CfnPolicy` with its required properties, in alphabetical order:
    ///
    /// - `content`: The policy text content.
    /// - `name`: Name of the policy.
    /// - `r#type`: The type of policy to create.
    pub fn new(
        content: impl IntoValue<JsonOrText>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Human readable description of the policy.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of tags that you want to attach to the newly created policy. For each tag in the list, you must specify both a tag key and a value. You can set the value to an empty string, but you can't set it to `null`. For more information about tagging, see [Tagging AWS Organizations resources](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_tagging.html) in the AWS Organizations User Guide.
    ///
    /// > If any one of the tags is not valid or if you exceed the allowed number of tags for a policy, then the entire request fails and the policy is not created.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// List of unique identifiers (IDs) of the root, OU, or account that you want to attach the policy to. You can get the ID by calling the [ListRoots](https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListRoots.html), [ListOrganizationalUnitsForParent](https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html), or [ListAccounts](https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html) operations. If you don't specify this parameter, the policy is created but not attached to any organization resource.
    ///
    /// The [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) for a target ID string requires one of the following:
    ///
    /// - *Root* - A string that begins with "r-" followed by from 4 to 32 lowercase letters or digits.
    /// - *Account* - A string that consists of exactly 12 digits.
    /// - *Organizational unit (OU)* - A string that begins with "ou-" followed by from 4 to 32 lowercase letters or digits (the ID of the root that the OU is in). This string is followed by a second "-" dash and from 8 to 32 additional lowercase letters or digits.
    ///
    /// `TargetIds`; updated in place.
    pub fn target_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TargetIds", value.into_value().into_node());
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

impl Construct for CfnPolicy {
    type Handle = CfnPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyRef {
        CfnPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicy`] of a stack.
pub struct CfnPolicyRef(NodeRef);

impl Clone for CfnPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyRef {}
impl AsNode for CfnPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyRef {
    /// What `Ref` returns: its `Id`, a [`organizations::PolicyId`](kinds::organizations::PolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::organizations::PolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the policy. For example: `arn:aws:organizations::111111111111:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::organizations::PolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns a boolean value that indicates whether the specified policy is an AWS managed policy. If true, then you can attach the policy to roots, OUs, or accounts, but you cannot edit it. For example: `true | false`.
    ///
    /// `Fn::GetAtt` of `AwsManaged`.
    #[inline]
    pub fn attr_aws_managed(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AwsManaged")))
    }

    /// Returns the unique identifier (ID) of the policy. For example: `p-examplepolicyid111`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::organizations::PolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::organizations::PolicyId> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::organizations::PolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::organizations::PolicyArn> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::organizations::PolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `Type` of `AWS::Organizations::Policy`.
pub enum Type {
    /// `AISERVICES_OPT_OUT_POLICY`.
    AiservicesOptOutPolicy,
    /// `BACKUP_POLICY`.
    BackupPolicy,
    /// `BEDROCK_POLICY`.
    BedrockPolicy,
    /// `CHATBOT_POLICY`.
    ChatbotPolicy,
    /// `DECLARATIVE_POLICY_EC2`.
    DeclarativePolicyEc2,
    /// `INSPECTOR_POLICY`.
    InspectorPolicy,
    /// `NETWORK_SECURITY_DIRECTOR_POLICY`.
    NetworkSecurityDirectorPolicy,
    /// `RESOURCE_CONTROL_POLICY`.
    ResourceControlPolicy,
    /// `S3_POLICY`.
    S3Policy,
    /// `SECURITYHUB_POLICY`.
    SecurityhubPolicy,
    /// `SERVICE_CONTROL_POLICY`.
    ServiceControlPolicy,
    /// `TAG_POLICY`.
    TagPolicy,
    /// `UPGRADE_ROLLOUT_POLICY`.
    UpgradeRolloutPolicy,
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
        const VALUES: &[&str] = &[
            "AISERVICES_OPT_OUT_POLICY",
            "BACKUP_POLICY",
            "BEDROCK_POLICY",
            "CHATBOT_POLICY",
            "DECLARATIVE_POLICY_EC2",
            "INSPECTOR_POLICY",
            "NETWORK_SECURITY_DIRECTOR_POLICY",
            "RESOURCE_CONTROL_POLICY",
            "S3_POLICY",
            "SECURITYHUB_POLICY",
            "SERVICE_CONTROL_POLICY",
            "TAG_POLICY",
            "UPGRADE_ROLLOUT_POLICY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
