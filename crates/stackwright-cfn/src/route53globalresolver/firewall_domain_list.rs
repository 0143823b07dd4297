// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53GlobalResolver::FirewallDomainList` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Route53GlobalResolver::FirewallDomainList
///
/// `AWS::Route53GlobalResolver::FirewallDomainList`; `Ref` returns its `FirewallDomainListId`, a [`route53globalresolver::FirewallDomainListId`](kinds::route53globalresolver::FirewallDomainListId).
/// Changing one of these replaces it: `ClientToken`, `Description`, `GlobalResolverId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFirewallDomainList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53GlobalResolver::FirewallDomainList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("firewall_domain_list.rules"),
};

impl CfnFirewallDomainList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallDomainList";

    /// `CfnFirewallDomainList` with its required properties, in alphabetical order:
    ///
    /// - `global_resolver_id`
    /// - `name`
    pub fn new(
        global_resolver_id: impl IntoValue<kinds::route53globalresolver::GlobalResolverId>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlobalResolverId",
            global_resolver_id.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `ClientToken` property.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// S3 URL to import domains from.
    ///
    /// `DomainFileUrl`; updated in place.
    pub fn domain_file_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainFileUrl", value.into_value().into_node());
        self
    }

    /// An inline list of domains to use for this domain list.
    ///
    /// `Domains`; updated in place.
    pub fn domains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Domains", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnFirewallDomainList {
    type Handle = CfnFirewallDomainListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFirewallDomainListRef {
        CfnFirewallDomainListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFirewallDomainList`] of a stack.
pub struct CfnFirewallDomainListRef(NodeRef);

impl Clone for CfnFirewallDomainListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFirewallDomainListRef {}
impl AsNode for CfnFirewallDomainListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFirewallDomainListRef {
    /// What `Ref` returns: its `FirewallDomainListId`, a [`route53globalresolver::FirewallDomainListId`](kinds::route53globalresolver::FirewallDomainListId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53globalresolver::FirewallDomainListId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53globalresolver::FirewallDomainListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `DomainCount` attribute.
    ///
    /// `Fn::GetAtt` of `DomainCount`.
    #[inline]
    pub fn attr_domain_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainCount")))
    }

    /// The `FirewallDomainListId` attribute.
    ///
    /// `Fn::GetAtt` of `FirewallDomainListId`.
    #[inline]
    pub fn attr_firewall_domain_list_id(
        &self,
    ) -> Value<kinds::route53globalresolver::FirewallDomainListId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FirewallDomainListId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `StatusMessage` attribute.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::route53globalresolver::FirewallDomainListId> for &CfnFirewallDomainListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::FirewallDomainListId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53globalresolver::FirewallDomainListArn> for &CfnFirewallDomainListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::FirewallDomainListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
