//! NAT gateways of a VPC: how private subnets reach the internet.

use stackwright_cfn::ec2::CfnNatGateway;
use stackwright_cfn::ec2::nat_gateway::AvailabilityZoneAddressProperty;
use stackwright_cfn::kinds::ec2::EipAllocationId;
use stackwright_core::kind::{AvailabilityZoneName, VpcId};
use stackwright_core::{Diagnostic, Duration, Fluent, IntoValue, NodeRef, Scope, Value};

use super::codes;
use super::subnet::{SubnetRef, whole_seconds};

/// What carries the traffic of private subnets to the internet.
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html>
#[derive(Clone, Debug)]
pub struct NatProvider(pub(super) Provider);

#[derive(Clone, Debug)]
pub(super) enum Provider {
    Zonal(NatGateways),
    Regional(RegionalNatGateway),
}

impl Default for NatProvider {
    fn default() -> Self {
        Self::gateway(NatGateways::new())
    }
}

impl NatProvider {
    /// NAT gateways, each in a public subnet.
    pub fn gateway(gateways: NatGateways) -> Self {
        Self(Provider::Zonal(gateways))
    }

    /// One NAT gateway that spans the region's availability zones. It needs no public subnets.
    ///
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html>
    pub fn regional_gateway(gateway: RegionalNatGateway) -> Self {
        Self(Provider::Regional(gateway))
    }
}

/// NAT gateways in public subnets.
#[derive(Clone, Debug, Default)]
pub struct NatGateways {
    eip_allocation_ids: Option<Vec<Value<EipAllocationId>>>,
    max_drain_duration: Option<Duration>,
}

impl NatGateways {
    /// Gateways with an Elastic IP address each, which is allotted for them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Addresses that exist already, one per gateway, by their allocation ids. Default: new ones.
    #[must_use]
    pub fn eip_allocation_ids<I: IntoValue<EipAllocationId>>(
        mut self,
        ids: impl IntoIterator<Item = I>,
    ) -> Self {
        self.eip_allocation_ids = Some(ids.into_iter().map(IntoValue::into_value).collect());
        self
    }

    /// How long connections have to finish when a gateway goes. Default: EC2's, 350 seconds.
    #[must_use]
    pub fn max_drain_duration(mut self, duration: Duration) -> Self {
        self.max_drain_duration = Some(duration);
        self
    }

    /// Puts a gateway into each of `public` and sends the traffic of `private` to the one in its own
    /// zone; subnets whose zone has none take them in turn.
    pub(super) fn configure(&self, scope: &Scope, public: &[SubnetRef], private: &[SubnetRef]) {
        check_drain(scope, self.max_drain_duration);
        if let Some(ids) = &self.eip_allocation_ids
            && ids.len() < public.len()
        {
            let finding = Diagnostic::error(
                &codes::TOO_FEW_ADDRESSES,
                "there are fewer addresses than NAT gateways",
            );
            let allowed = format!("{} or more", public.len());
            scope.diagnose(
                finding
                    .given(ids.len())
                    .allowed(allowed)
                    .help("give one allocation id for each gateway, or leave them all out"),
            );
        }
        let mut gateways = Vec::new();
        for (at, subnet) in public.iter().enumerate() {
            let address = self
                .eip_allocation_ids
                .as_ref()
                .and_then(|ids| ids.get(at))
                .cloned();
            let gateway = subnet.add_nat_gateway_with(scope, address, self.max_drain_duration);
            gateways.push((subnet.zone(), gateway.reference()));
        }
        let mut turns = gateways.iter().cycle();
        for subnet in private {
            // Of several in its own zone a subnet takes the last; without one the subnets take turns.
            let own = gateways.iter().rfind(|(zone, _)| *zone == subnet.zone());
            if let Some((_, gateway)) = own.or_else(|| turns.next()) {
                subnet.add_default_nat_route(scope, gateway.clone());
            }
        }
    }
}

/// A NAT gateway that spans the region.
#[derive(Clone, Debug, Default)]
pub struct RegionalNatGateway {
    allocation_id: Option<Value<EipAllocationId>>,
    zones: Vec<ZoneAddresses>,
    max_drain_duration: Option<Duration>,
}

#[derive(Clone, Debug)]
struct ZoneAddresses {
    zone: Result<Value<AvailabilityZoneName>, Value<String>>,
    allocation_ids: Vec<Value<EipAllocationId>>,
}

impl RegionalNatGateway {
    /// A gateway whose zones and addresses AWS manages.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its Elastic IP address, by the allocation id. Default: AWS allots addresses.
    #[must_use]
    pub fn allocation_id(mut self, id: impl IntoValue<EipAllocationId>) -> Self {
        self.allocation_id = Some(id.into_value());
        self
    }

    /// The addresses that it uses in a zone. Once one zone has addresses, the gateway serves the
    /// zones that are given only, and [`allocation_id`](Self::allocation_id) has no effect.
    #[must_use]
    pub fn availability_zone_addresses<I: IntoValue<EipAllocationId>>(
        self,
        zone: impl IntoValue<AvailabilityZoneName>,
        allocation_ids: impl IntoIterator<Item = I>,
    ) -> Self {
        self.zone(Ok(zone.into_value()), allocation_ids)
    }

    /// [`availability_zone_addresses`](Self::availability_zone_addresses) by the id of a zone, such as
    /// `use1-az1`.
    #[must_use]
    pub fn availability_zone_id_addresses<I: IntoValue<EipAllocationId>>(
        self,
        zone_id: impl IntoValue<String>,
        allocation_ids: impl IntoIterator<Item = I>,
    ) -> Self {
        self.zone(Err(zone_id.into_value()), allocation_ids)
    }

    fn zone<I: IntoValue<EipAllocationId>>(
        mut self,
        zone: Result<Value<AvailabilityZoneName>, Value<String>>,
        allocation_ids: impl IntoIterator<Item = I>,
    ) -> Self {
        let allocation_ids = allocation_ids
            .into_iter()
            .map(IntoValue::into_value)
            .collect();
        self.zones.push(ZoneAddresses {
            zone,
            allocation_ids,
        });
        self
    }

    /// How long connections have to finish when the gateway goes. Default: EC2's, 350 seconds.
    #[must_use]
    pub fn max_drain_duration(mut self, duration: Duration) -> Self {
        self.max_drain_duration = Some(duration);
        self
    }

    pub(super) fn configure(
        &self,
        scope: &Scope,
        vpc: &Value<VpcId>,
        internet_gateway: NodeRef,
        private: &[SubnetRef],
    ) {
        check_drain(scope, self.max_drain_duration);
        self.check_zones(scope, private);
        let gateway = CfnNatGateway::new()
            .availability_mode("regional")
            .connectivity_type("public")
            .vpc_id(vpc)
            .when_some(self.max_drain_duration, |gateway, time| {
                gateway.max_drain_duration_seconds(whole_seconds(time))
            });
        let gateway = if self.zones.is_empty() {
            gateway.when_some(self.allocation_id.clone(), |gateway, id| {
                gateway.allocation_id(id)
            })
        } else {
            let zones: Vec<_> = self.zones.iter().map(ZoneAddresses::property).collect();
            gateway.availability_zone_addresses(zones)
        };
        let gateway = scope.add("RegionalNatGateway", gateway);
        scope.depend(&gateway, &internet_gateway);
        for subnet in private {
            subnet.add_default_nat_route(scope, gateway.attr_nat_gateway_id());
        }
    }

    /// Reports private subnets in zones that have no addresses, as far as zones are known by name.
    fn check_zones(&self, scope: &Scope, private: &[SubnetRef]) {
        let names: Option<Vec<&str>> = self
            .zones
            .iter()
            .map(|zone| zone.zone.as_ref().ok()?.as_text())
            .collect();
        let Some(names) = names.filter(|names| !names.is_empty()) else {
            return;
        };
        for zone in private.iter().filter_map(|subnet| subnet.zone()?.as_text()) {
            if !names.contains(&zone) {
                let finding = Diagnostic::error(
                    &codes::ZONE_WITHOUT_ADDRESS,
                    format!("the regional NAT gateway does not serve `{zone}`"),
                );
                let help = format!("give it addresses in `{zone}`, or none at all");
                let allowed = format!("addresses in every zone with private subnets, `{zone}` too");
                return scope.diagnose(finding.given(names.join(", ")).allowed(allowed).help(help));
            }
        }
    }
}

/// The seconds that connections may be given to finish.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html>
const DRAIN_SECONDS: std::ops::RangeInclusive<i64> = 1..=4000;

fn check_drain(scope: &Scope, duration: Option<Duration>) {
    let seconds = duration.map(whole_seconds);
    if let Some(seconds) = seconds.filter(|seconds| !DRAIN_SECONDS.contains(seconds)) {
        let finding = Diagnostic::error(
            &codes::ILLEGAL_DRAIN_DURATION,
            "a NAT gateway can't wait that long for its connections",
        );
        let given = format!("{seconds} seconds");
        scope.diagnose(
            finding
                .given(given)
                .allowed("1 to 4000 seconds")
                .help("choose a time in this range, or leave it out for 350 seconds"),
        );
    }
}

impl ZoneAddresses {
    fn property(&self) -> AvailabilityZoneAddressProperty {
        let property = AvailabilityZoneAddressProperty::new(self.allocation_ids.clone());
        match &self.zone {
            Ok(name) => property.availability_zone(name),
            Err(id) => property.availability_zone_id(id),
        }
    }
}
