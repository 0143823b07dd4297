//! Gateway endpoints: ways from a VPC to S3 and DynamoDB that do not leave the AWS network.

use stackwright_cfn::ec2::CfnVPCEndpoint;
use stackwright_cfn::kinds::ec2::{RouteTableId, VpcEndpointId};
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, NodeRef, Scope, Text, Value, pseudo, text,
};

use super::codes;
use super::subnet::SubnetRef;
use super::subnet_selection::SubnetSelection;
use super::vpc_endpoint_policy::VpcEndpointPolicy;
use super::vpc_ref::VpcRef;
use crate::iam::PolicyStatement;

/// A service that a gateway endpoint leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayVpcEndpointAwsService {
    prefix: Text,
    name: Text,
}

impl GatewayVpcEndpointAwsService {
    /// Amazon S3.
    pub const S3: Self = Self::amazon("s3");
    /// Amazon DynamoDB.
    pub const DYNAMODB: Self = Self::amazon("dynamodb");
    /// S3 Express One Zone.
    pub const S3_EXPRESS: Self = Self::amazon("s3express");

    const fn amazon(name: &'static str) -> Self {
        Self {
            prefix: Text::Borrowed("com.amazonaws"),
            name: Text::Borrowed(name),
        }
    }

    /// Any other: its name is `PREFIX.REGION.NAME`, in the region of the stack.
    pub fn new(prefix: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            prefix: prefix.into(),
            name: name.into(),
        }
    }
}

/// A gateway endpoint: the subnets' route tables get routes to the service, at no charge.
///
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html>
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{GatewayVpcEndpoint, GatewayVpcEndpointAwsService, Vpc};
///
/// let stack = Stack::new("network");
/// let vpc = stack.add("Vpc", Vpc::new());
/// let table = GatewayVpcEndpoint::new(&vpc, GatewayVpcEndpointAwsService::DYNAMODB);
/// stack.add("TableEndpoint", table);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct GatewayVpcEndpoint {
    vpc: VpcRef,
    options: GatewayVpcEndpointOptions,
}

/// What a gateway endpoint of a VPC is for.
#[derive(Clone, Debug)]
pub struct GatewayVpcEndpointOptions {
    service: GatewayVpcEndpointAwsService,
    subnets: Vec<SubnetSelection>,
}

impl GatewayVpcEndpointOptions {
    /// An endpoint for every subnet of the VPC.
    pub fn new(service: GatewayVpcEndpointAwsService) -> Self {
        Self {
            service,
            subnets: Vec::new(),
        }
    }

    /// The subnets that use it. Default: all of the VPC.
    #[must_use]
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = SubnetSelection>) -> Self {
        self.subnets = subnets.into_iter().collect();
        self
    }
}

impl From<GatewayVpcEndpointAwsService> for GatewayVpcEndpointOptions {
    fn from(service: GatewayVpcEndpointAwsService) -> Self {
        Self::new(service)
    }
}

impl GatewayVpcEndpoint {
    /// An endpoint of a VPC.
    pub fn new(vpc: &VpcRef, options: impl Into<GatewayVpcEndpointOptions>) -> Self {
        Self {
            vpc: vpc.clone(),
            options: options.into(),
        }
    }
}

impl GatewayVpcEndpoint {
    /// A gateway endpoint that exists already.
    #[track_caller]
    pub fn from_gateway_vpc_endpoint_id(
        scope: &Scope,
        id: impl Into<Text>,
        vpc_endpoint_id: impl IntoValue<VpcEndpointId>,
    ) -> GatewayVpcEndpointRef {
        GatewayVpcEndpointRef {
            node: scope.group(id).node(),
            vpc_endpoint_id: vpc_endpoint_id.into_value(),
            resource: None,
            policy: VpcEndpointPolicy::default(),
        }
    }
}

impl Construct for GatewayVpcEndpoint {
    type Handle = GatewayVpcEndpointRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> GatewayVpcEndpointRef {
        let vpc = &self.vpc;
        let mut subnets: Vec<SubnetRef> = Vec::new();
        for selection in self.options.subnets.iter() {
            subnets.extend_from_slice(vpc.select_subnets(scope, selection).subnets());
        }
        if self.options.subnets.is_empty() {
            subnets.extend_from_slice(vpc.private_subnets());
            subnets.extend_from_slice(vpc.public_subnets());
            subnets.extend_from_slice(vpc.isolated_subnets());
        }
        let mut tables: Vec<Value<RouteTableId>> = Vec::new();
        for subnet in &subnets {
            if let Some(table) = subnet.route_table_for(scope)
                && !tables.contains(&table)
            {
                tables.push(table);
            }
        }
        if subnets.is_empty() {
            let finding = Diagnostic::error(
                &codes::NO_ROUTE_TABLES,
                "the gateway endpoint has no subnets that could use it",
            );
            scope.diagnose(
                finding
                    .given("a selection without subnets")
                    .allowed("one subnet or more")
                    .help("select subnets that exist in `subnets`"),
            );
        }
        let GatewayVpcEndpointAwsService { prefix, name } = self.options.service;
        let service: Value<String> = text![prefix, ".", pseudo::region(), ".", name].value();
        let endpoint = CfnVPCEndpoint::new(vpc)
            .service_name(service)
            .vpc_endpoint_type("Gateway")
            .route_table_ids(tables);
        let endpoint = scope.add("Resource", endpoint);
        GatewayVpcEndpointRef {
            node: scope.node(),
            vpc_endpoint_id: endpoint.reference().cast().value(),
            resource: Some(endpoint.node()),
            policy: VpcEndpointPolicy::default(),
        }
    }
}

/// A gateway endpoint of a stack.
#[derive(Clone, Debug)]
pub struct GatewayVpcEndpointRef {
    node: NodeRef,
    vpc_endpoint_id: Value<VpcEndpointId>,
    resource: Option<NodeRef>,
    policy: VpcEndpointPolicy,
}

impl AsNode for GatewayVpcEndpointRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<VpcEndpointId> for &GatewayVpcEndpointRef {
    fn into_value(self) -> Value<VpcEndpointId> {
        self.vpc_endpoint_id()
    }
}

impl GatewayVpcEndpointRef {
    /// The endpoint's id, `vpce-…`.
    pub fn vpc_endpoint_id(&self) -> Value<VpcEndpointId> {
        self.vpc_endpoint_id.clone()
    }

    /// Adds a statement to the endpoint's policy, which permits everything until there is one. An
    /// endpoint that exists already can't be changed.
    #[track_caller]
    pub fn add_to_policy(&self, scope: &Scope, statement: PolicyStatement) {
        if let Some(resource) = self.resource {
            self.policy.add(&scope.of(self), resource, statement);
        }
    }
}
