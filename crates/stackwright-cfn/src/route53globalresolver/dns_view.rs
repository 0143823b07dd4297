// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53GlobalResolver::DnsView` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Route53GlobalResolver::DnsView
///
/// `AWS::Route53GlobalResolver::DnsView`; `Ref` returns its `DnsViewId`, a [`route53globalresolver::DnsViewId`](kinds::route53globalresolver::DnsViewId).
/// Changing one of these replaces it: `ClientToken`, `GlobalResolverId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDnsView(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53GlobalResolver::DnsView",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dns_view.rules"),
};

impl CfnDnsView {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53GlobalResolver::DnsView";

    /// `CfnDnsView` with its required properties, in alphabetical order:
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
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `DnssecValidation` property.
    ///
    /// `DnssecValidation`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn dnssec_validation(mut self, value: impl IntoValue<DnssecValidation>) -> Self {
        self.0
            .put("DnssecValidation", value.into_value().into_node());
        self
    }

    /// The `EdnsClientSubnet` property.
    ///
    /// `EdnsClientSubnet`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn edns_client_subnet(mut self, value: impl IntoValue<EdnsClientSubnet>) -> Self {
        self.0
            .put("EdnsClientSubnet", value.into_value().into_node());
        self
    }

    /// The `FirewallRulesFailOpen` property.
    ///
    /// `FirewallRulesFailOpen`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn firewall_rules_fail_open(
        mut self,
        value: impl IntoValue<FirewallRulesFailOpen>,
    ) -> Self {
        self.0
            .put("FirewallRulesFailOpen", value.into_value().into_node());
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

impl Construct for CfnDnsView {
    type Handle = CfnDnsViewRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDnsViewRef {
        CfnDnsViewRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDnsView`] of a stack.
pub struct CfnDnsViewRef(NodeRef);

impl Clone for CfnDnsViewRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDnsViewRef {}
impl AsNode for CfnDnsViewRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDnsViewRef {
    /// What `Ref` returns: its `DnsViewId`, a [`route53globalresolver::DnsViewId`](kinds::route53globalresolver::DnsViewId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53globalresolver::DnsViewId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53globalresolver::DnsViewArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `DnsViewId` attribute.
    ///
    /// `Fn::GetAtt` of `DnsViewId`.
    #[inline]
    pub fn attr_dns_view_id(&self) -> Value<kinds::route53globalresolver::DnsViewId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsViewId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::route53globalresolver::DnsViewId> for &CfnDnsViewRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::DnsViewId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53globalresolver::DnsViewArn> for &CfnDnsViewRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::DnsViewArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `DnssecValidation` of `AWS::Route53GlobalResolver::DnsView`.
pub enum DnssecValidation {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DnssecValidation {}
#[diagnostic::do_not_recommend]
impl TextKind for DnssecValidation {}
#[diagnostic::do_not_recommend]
impl IdKind for DnssecValidation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DnssecValidation {}
#[diagnostic::do_not_recommend]
impl IntoValue<DnssecValidation> for DnssecValidation {
    #[inline]
    fn into_value(self) -> Value<DnssecValidation> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EdnsClientSubnet` of `AWS::Route53GlobalResolver::DnsView`.
pub enum EdnsClientSubnet {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for EdnsClientSubnet {}
#[diagnostic::do_not_recommend]
impl TextKind for EdnsClientSubnet {}
#[diagnostic::do_not_recommend]
impl IdKind for EdnsClientSubnet {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EdnsClientSubnet {}
#[diagnostic::do_not_recommend]
impl IntoValue<EdnsClientSubnet> for EdnsClientSubnet {
    #[inline]
    fn into_value(self) -> Value<EdnsClientSubnet> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FirewallRulesFailOpen` of `AWS::Route53GlobalResolver::DnsView`.
pub enum FirewallRulesFailOpen {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for FirewallRulesFailOpen {}
#[diagnostic::do_not_recommend]
impl TextKind for FirewallRulesFailOpen {}
#[diagnostic::do_not_recommend]
impl IdKind for FirewallRulesFailOpen {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FirewallRulesFailOpen {}
#[diagnostic::do_not_recommend]
impl IntoValue<FirewallRulesFailOpen> for FirewallRulesFailOpen {
    #[inline]
    fn into_value(self) -> Value<FirewallRulesFailOpen> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
