//! VPCs that were looked up, with what the lookup has found.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, Fluent, IntoValue, Node, Scope, Value, text,
};

use super::codes;
use super::subnet::{SubnetAttributes, SubnetRef};
use super::vpc_attributes::VpcAttributes;
use super::vpc_ref::{VpcData, VpcRef};

/// Which VPC is meant. All that is said has to hold.
///
/// Synthesis looks nothing up: the answer is a recorded one, under the key that the CDK has for the
/// question, in the form of `cdk.context.json`.
///
/// ```
/// use stackwright::ec2::{SecurityGroup, Vpc, VpcLookup};
/// use stackwright::{App, Environment, Stack};
///
/// fn web(stack: &mut Stack) {
///     stack.set_environment(Environment::new("123456789012", "eu-west-1"));
///     let vpc = Vpc::from_lookup(stack, "Vpc", VpcLookup::new().vpc_name("main"));
///     stack.add("Group", SecurityGroup::new(&vpc));
/// }
///
/// let recorded = r#"{
///   "vpc-provider:account=123456789012:filter.tag:Name=main:region=eu-west-1:returnAsymmetricSubnets=true": {
///     "vpcId": "vpc-0123456789abcdef0", "vpcCidrBlock": "10.0.0.0/16", "subnetGroups": []
///   }
/// }"#;
/// App::new().stack("web", web).recorded_lookups(recorded).synth().unwrap();
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a lookup does nothing until a VPC is imported by it"]
pub struct VpcLookup {
    filters: Vec<(String, String)>,
    region: Option<String>,
    subnet_group_name_tag: Option<String>,
    return_vpn_gateways: Option<bool>,
}

impl VpcLookup {
    /// Any VPC of the stack's account and region.
    pub fn new() -> Self {
        Self::default()
    }

    fn filter(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.filters.push((key.into(), value.into()));
        self
    }

    /// The VPC of this id.
    pub fn vpc_id(self, id: impl Into<String>) -> Self {
        self.filter("vpc-id", id)
    }

    /// A VPC of this name: its tag `Name`.
    pub fn vpc_name(self, name: impl Into<String>) -> Self {
        self.filter("tag:Name", name)
    }

    /// A VPC with this tag.
    pub fn tag(self, key: &str, value: impl Into<String>) -> Self {
        self.filter(format!("tag:{key}"), value)
    }

    /// Whether it is the region's default VPC.
    pub fn is_default(self, is_default: bool) -> Self {
        self.filter("isDefault", is_default.to_string())
    }

    /// A VPC that this account shares.
    pub fn owner_account_id(self, account: impl Into<String>) -> Self {
        self.filter("owner-id", account)
    }

    /// The VPC's region. Default: the stack's.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The tag of subnets that names their group. Default: `aws-cdk:subnet-name`.
    pub fn subnet_group_name_tag(mut self, tag: impl Into<String>) -> Self {
        self.subnet_group_name_tag = Some(tag.into());
        self
    }

    /// Whether the VPC's VPN gateway is looked up, too. Default: true.
    pub fn return_vpn_gateways(mut self, wanted: bool) -> Self {
        self.return_vpn_gateways = Some(wanted);
        self
    }

    /// The key of the answer, as the CDK makes it: what is asked, sorted by name.
    fn key(&self, account: &str, region: &str) -> String {
        let mut parts = vec![
            ("account".to_owned(), account.to_owned()),
            ("region".to_owned(), region.to_owned()),
            ("returnAsymmetricSubnets".to_owned(), "true".to_owned()),
        ];
        for (key, value) in &self.filters {
            parts.retain(|(other, _)| *other != format!("filter.{key}"));
            parts.push((format!("filter.{key}"), value.clone()));
        }
        if let Some(tag) = &self.subnet_group_name_tag {
            parts.push(("subnetGroupNameTag".to_owned(), tag.clone()));
        }
        if let Some(wanted) = self.return_vpn_gateways {
            parts.push(("returnVpnGateways".to_owned(), wanted.to_string()));
        }
        parts.sort();
        // A colon separates parts, so one in a value is marked.
        let parts = parts
            .iter()
            .map(|(key, value)| format!("{key}={}", value.replace(':', "$:")));
        let parts: Vec<String> = parts.collect();
        format!("vpc-provider:{}", parts.join(":"))
    }

    pub(super) fn import(self, scope: &Scope) -> VpcRef {
        let environment = scope.environment();
        let (Some(account), Some(region)) = (environment.account(), environment.region()) else {
            let finding = Diagnostic::error(
                &codes::LOOKUP_WITHOUT_ENVIRONMENT,
                "a VPC is looked up by a stack that is meant for any account and region",
            );
            scope.diagnose(
                finding
                    .given("a stack without an environment")
                    .allowed("a stack with an account and a region")
                    .help("call `stack.set_environment(Environment::new(…))` first"),
            );
            return nothing(scope);
        };
        let region = self.region.as_deref().unwrap_or(region);
        let key = self.key(account, region);
        let found = scope.recorded_lookup(&key);
        let Some(found) = found.filter(|found| text_of(found, "vpcId").is_some()) else {
            let finding = Diagnostic::error(
                &codes::NO_RECORDED_LOOKUP,
                "it is not recorded which VPC this lookup has found",
            );
            scope.diagnose(
                finding
                    .given("nothing for this key")
                    .allowed(format!("`{key}` in the recorded lookups"))
                    .help("record it in a file, and pass `--context-file FILE`"),
            );
            return nothing(scope);
        };
        recorded(scope, &found)
    }
}

/// What stands for a VPC that is not known, which was reported.
fn nothing(scope: &Scope) -> VpcRef {
    let zones: [&str; 0] = [];
    VpcAttributes::new("", zones).import(scope)
}

/// A text in a recorded answer.
fn text_of(value: &Node, key: &str) -> Option<String> {
    Some(value.as_object()?.get(key)?.as_text()?.to_owned())
}

/// A list in a recorded answer.
fn list_of<'a>(value: &'a Node, key: &str) -> &'a [Node] {
    let list = value
        .as_object()
        .and_then(|object| object.get(key)?.as_list());
    list.unwrap_or_default()
}

/// The VPC that a recorded answer describes.
fn recorded(scope: &Scope, found: &Node) -> VpcRef {
    let mut zones: Vec<String> = Vec::new();
    let mut subnets: [Vec<SubnetRef>; 3] = Default::default();
    for group in list_of(found, "subnetGroups") {
        let name = text_of(group, "name").unwrap_or_default();
        let kind = match text_of(group, "type").as_deref() {
            Some("Public") => 0,
            Some("Isolated") => 2,
            _ => 1,
        };
        for (position, subnet) in list_of(group, "subnets").iter().enumerate() {
            let zone = text_of(subnet, "availabilityZone").unwrap_or_default();
            if !zones.contains(&zone) {
                zones.push(zone.clone());
            }
            let attributes = SubnetAttributes::new(text_of(subnet, "subnetId").unwrap_or_default())
                .availability_zone(zone)
                .when_some(text_of(subnet, "cidr"), |it, block| {
                    it.ipv4_cidr_block(block)
                })
                .when_some(text_of(subnet, "routeTableId"), |it, table| {
                    it.route_table_id(table)
                });
            let place = scope.group(format!("{name}Subnet{}", position + 1));
            subnets[kind].push(attributes.import(&place, name.clone()));
        }
    }
    zones.sort();
    let vpc_id = text_of(found, "vpcId").unwrap_or_default();
    let account = text_of(found, "ownerAccountId");
    let account = account.map_or_else(|| scope.stack_account(), IntoValue::into_value);
    let region = text_of(found, "region");
    let region = region.map_or_else(|| scope.stack_region(), IntoValue::into_value);
    let vpc_arn: Value<String> = text![
        "arn:",
        scope.stack_partition(),
        ":ec2:",
        region,
        ":",
        account,
        ":vpc/",
        vpc_id.as_str()
    ]
    .value();
    let [public_subnets, private_subnets, isolated_subnets] = subnets;
    VpcRef(Rc::new(VpcData {
        node: scope.node(),
        vpc_id: vpc_id.into_value(),
        vpc_arn,
        vpc_cidr_block: text_of(found, "vpcCidrBlock").map(IntoValue::into_value),
        availability_zones: zones.into_iter().map(IntoValue::into_value).collect(),
        public_subnets,
        private_subnets,
        isolated_subnets,
        internet_gateway_id: None,
        internet: DependencyGroup::new(),
        vpn_gateway_id: RefCell::new(text_of(found, "vpnGatewayId").map(IntoValue::into_value)),
        resource: None,
    }))
}
