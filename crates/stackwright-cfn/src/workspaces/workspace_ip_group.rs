// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpaces::WorkspaceIpGroup` and its property types.

use crate::l1::*;

/// Resource Type definition for an IP access control group for Amazon WorkSpaces.
///
/// `AWS::WorkSpaces::WorkspaceIpGroup`; `Ref` returns its `Arn`, a [`workspaces::WorkspaceIpGroupArn`](kinds::workspaces::WorkspaceIpGroupArn).
/// Changing one of these replaces it: `GroupDesc`, `GroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspaceIpGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpaces::WorkspaceIpGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspace_ip_group.rules"),
};

impl CfnWorkspaceIpGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpaces::WorkspaceIpGroup";

    /// `CfnWorkspaceIpGroup` with its required properties, in alphabetical order:
    ///
    /// - `group_name`: The name of the group.
    pub fn new(group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupName", group_name.into_value().into_node());
        Self(object_)
    }

    /// The description of the group.
    ///
    /// `GroupDesc`; an update replaces the resource.
    pub fn group_desc(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupDesc", value.into_value().into_node());
        self
    }

    /// The tags for the IP access control group.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The rules for the IP access control group.
    ///
    /// `UserRules`; updated in place.
    pub fn user_rules(mut self, value: impl IntoValue<List<IpRuleItemProperty>>) -> Self {
        self.0.put("UserRules", value.into_value().into_node());
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

impl Construct for CfnWorkspaceIpGroup {
    type Handle = CfnWorkspaceIpGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkspaceIpGroupRef {
        CfnWorkspaceIpGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkspaceIpGroup`] of a stack.
pub struct CfnWorkspaceIpGroupRef(NodeRef);

impl Clone for CfnWorkspaceIpGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkspaceIpGroupRef {}
impl AsNode for CfnWorkspaceIpGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkspaceIpGroupRef {
    /// What `Ref` returns: its `Arn`, a [`workspaces::WorkspaceIpGroupArn`](kinds::workspaces::WorkspaceIpGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspaces::WorkspaceIpGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the IP access control group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::workspaces::WorkspaceIpGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the IP access control group.
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[inline]
    pub fn attr_group_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupId")))
    }
}

impl IntoValue<kinds::workspaces::WorkspaceIpGroupArn> for &CfnWorkspaceIpGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspaces::WorkspaceIpGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a rule for an IP access control group.
///
/// The property type `IpRuleItem` of `AWS::WorkSpaces::WorkspaceIpGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpRuleItemProperty(Object);

impl IpRuleItemProperty {
    /// `IpRuleItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `ip_rule`: The IP address range, in CIDR notation.
    pub fn new(ip_rule: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpRule", ip_rule.into_value().into_node());
        Self(object_)
    }

    /// The description of the rule.
    ///
    /// `RuleDesc`.
    pub fn rule_desc(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleDesc", value.into_value().into_node());
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

impl Kind for IpRuleItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpRuleItemProperty> for IpRuleItemProperty {}
impl From<IpRuleItemProperty> for Node {
    #[inline]
    fn from(value: IpRuleItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpRuleItemProperty> for IpRuleItemProperty {
    #[inline]
    fn into_value(self) -> Value<IpRuleItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
