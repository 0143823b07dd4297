// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::FirewallDomainList` and its property types.

use crate::l1::*;

/// High-level information about a list of firewall domains for use in a [AWS::Route53Resolver::FirewallRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53resolver-firewallrulegroup-rule.html). This is returned by [GetFirewallDomainList](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_GetFirewallDomainList.html).
///
/// To retrieve the domains that are defined for this domain list, call [ListFirewallDomains](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ListFirewallDomains.html).
///
/// `AWS::Route53Resolver::FirewallDomainList`; `Ref` returns its `Id`, a [`route53resolver::FirewallDomainListId`](kinds::route53resolver::FirewallDomainListId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFirewallDomainList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::FirewallDomainList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("firewall_domain_list.rules"),
};

impl CfnFirewallDomainList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::FirewallDomainList";

    /// `CfnFirewallDomainList` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The fully qualified URL or URI of the file stored in Amazon Simple Storage Service (Amazon S3) that contains the list of domains to import.
    ///
    /// The file must be in an S3 bucket that's in the same Region as your DNS Firewall. The file must be a text file and must contain a single domain per line.
    ///
    /// `DomainFileUrl`; updated in place.
    pub fn domain_file_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainFileUrl", value.into_value().into_node());
        self
    }

    /// A list of the domain lists that you have defined.
    ///
    /// `Domains`; updated in place.
    pub fn domains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Domains", value.into_value().into_node());
        self
    }

    /// The name of the domain list.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A list of the tag keys and values that you want to associate with the domain list.
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
    /// What `Ref` returns: its `Id`, a [`route53resolver::FirewallDomainListId`](kinds::route53resolver::FirewallDomainListId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::FirewallDomainListId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the firewall domain list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53resolver::FirewallDomainListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the domain list was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the risk of running the operation twice. This can be any unique string, for example, a timestamp.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[inline]
    pub fn attr_creator_request_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatorRequestId")))
    }

    /// The number of domain names that are specified in the domain list.
    ///
    /// `Fn::GetAtt` of `DomainCount`.
    #[inline]
    pub fn attr_domain_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainCount")))
    }

    /// The ID of the domain list.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53resolver::FirewallDomainListId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The owner of the list, used only for lists that are not managed by you. For example, the managed domain list `AWSManagedDomainsMalwareDomainList` has the managed owner name `Route 53 Resolver DNS Firewall`.
    ///
    /// `Fn::GetAtt` of `ManagedOwnerName`.
    #[inline]
    pub fn attr_managed_owner_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagedOwnerName")))
    }

    /// The date and time that the domain list was last modified, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `ModificationTime`.
    #[inline]
    pub fn attr_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModificationTime")))
    }

    /// The status of the domain list.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Additional information about the status of the list, if available.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::route53resolver::FirewallDomainListId> for &CfnFirewallDomainListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::FirewallDomainListId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53resolver::FirewallDomainListArn> for &CfnFirewallDomainListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::FirewallDomainListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
