// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::APS::RuleGroupsNamespace` and its property types.

use crate::l1::*;

/// The definition of a rule groups namespace in an Amazon Managed Service for Prometheus workspace. A rule groups namespace is associated with exactly one rules file. A workspace can have multiple rule groups namespaces. For more information about rules files, see [Creating a rules file](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-ruler-rulesfile.html), in the *Amazon Managed Service for Prometheus User Guide*.
///
/// `AWS::APS::RuleGroupsNamespace`; `Ref` returns its `Arn`, a [`aps::RuleGroupsNamespaceArn`](kinds::aps::RuleGroupsNamespaceArn).
/// Changing one of these replaces it: `Name`, `Workspace`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRuleGroupsNamespace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::APS::RuleGroupsNamespace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("rule_groups_namespace.rules"),
};

impl CfnRuleGroupsNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::APS::RuleGroupsNamespace";

    /// `CfnRuleGroupsNamespace` with its required properties, in alphabetical order:
    ///
    /// - `data`: The rules file used in the namespace.
    /// - `name`: The name of the rule groups namespace.
    /// - `workspace`: The ID of the workspace to add the rule groups namespace.
    pub fn new(
        data: impl IntoValue<String>,
        name: impl IntoValue<String>,
        workspace: impl IntoValue<kinds::aps::WorkspaceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Data", data.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Workspace", workspace.into_value().into_node());
        Self(object_)
    }

    /// The list of tag keys and values that are associated with the rule groups namespace.
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

impl Construct for CfnRuleGroupsNamespace {
    type Handle = CfnRuleGroupsNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRuleGroupsNamespaceRef {
        CfnRuleGroupsNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRuleGroupsNamespace`] of a stack.
pub struct CfnRuleGroupsNamespaceRef(NodeRef);

impl Clone for CfnRuleGroupsNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRuleGroupsNamespaceRef {}
impl AsNode for CfnRuleGroupsNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRuleGroupsNamespaceRef {
    /// What `Ref` returns: its `Arn`, a [`aps::RuleGroupsNamespaceArn`](kinds::aps::RuleGroupsNamespaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::aps::RuleGroupsNamespaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the rule groups namespace. For example, `arn:aws:aps:<region>:123456789012:rulegroupsnamespace/ws-example1-1234-abcd-5678-ef90abcd1234/rulesfile1`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::aps::RuleGroupsNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::aps::RuleGroupsNamespaceArn> for &CfnRuleGroupsNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::aps::RuleGroupsNamespaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
