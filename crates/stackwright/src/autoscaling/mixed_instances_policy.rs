//! Groups of several types, and of regular and Spot instances.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope};

use super::codes;
use crate::ec2::{InstanceRequirements, InstanceType, LaunchTemplateRef};
use crate::words::words;

words! {
    /// How the types of regular instances are chosen.
    pub enum OnDemandAllocationStrategy {
        /// By the order of the entries.
        Prioritized = "prioritized",
        /// By their price.
        LowestPrice = "lowest-price",
    }

    /// How the types of Spot instances are chosen.
    pub enum SpotAllocationStrategy {
        /// By their price.
        LowestPrice = "lowest-price",
        /// By how many of them there are.
        CapacityOptimized = "capacity-optimized",
        /// By how many of them there are, and the order of the entries.
        CapacityOptimizedPrioritized = "capacity-optimized-prioritized",
        /// By how many of them there are, and their price.
        PriceCapacityOptimized = "price-capacity-optimized",
    }
}

/// How instances are shared out between regular and Spot ones, and between types.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html>
#[derive(Clone, Debug)]
pub struct InstancesDistribution {
    properties: Object,
    spot_strategy: Option<SpotAllocationStrategy>,
    spot_pools: Option<u32>,
}

impl Default for InstancesDistribution {
    fn default() -> Self {
        Self::new()
    }
}

impl InstancesDistribution {
    /// As the service does without further words: regular instances.
    pub fn new() -> Self {
        Self {
            properties: Object::typed(),
            spot_strategy: None,
            spot_pools: None,
        }
    }

    crate::words::property_setters! { properties:
        /// How the types of regular instances are chosen. Default: by the order of the entries.
        on_demand_allocation_strategy: OnDemandAllocationStrategy => "OnDemandAllocationStrategy";
        /// How many instances are regular ones before the percentage counts. Default: 0.
        on_demand_base_capacity: i64 => "OnDemandBaseCapacity";
        /// How many of the further instances, in percent, are regular ones. Default: 100.
        on_demand_percentage_above_base_capacity: i64 => "OnDemandPercentageAboveBaseCapacity";
        /// The highest price for an hour of a Spot instance, in dollars. Default: that of a regular one.
        spot_max_price: String => "SpotMaxPrice";
    }

    /// How the types of Spot instances are chosen. Default: by their price.
    #[must_use]
    pub fn spot_allocation_strategy(mut self, strategy: SpotAllocationStrategy) -> Self {
        self.spot_strategy = Some(strategy);
        self.properties
            .put("SpotAllocationStrategy", strategy.as_str().into());
        self
    }

    /// Over how many of the cheapest types Spot instances are spread, 1 to 20: only where they are chosen
    /// by their price. Default: 2.
    #[must_use]
    pub fn spot_instance_pools(mut self, pools: u32) -> Self {
        self.spot_pools = Some(pools);
        self.properties.put("SpotInstancePools", pools.into());
        self
    }

    fn check(&self, scope: &Scope) {
        let Some(pools) = self.spot_pools else { return };
        let by_price = matches!(
            self.spot_strategy,
            None | Some(SpotAllocationStrategy::LowestPrice)
        );
        if !by_price || !(1..=20).contains(&pools) {
            let strategy = self
                .spot_strategy
                .map_or("lowest-price", SpotAllocationStrategy::as_str);
            let finding = Diagnostic::error(
                &codes::SPOT_POOLS,
                "Spot instances can't be spread over so many pools",
            );
            scope.diagnose(
                finding
                    .given(format!("{pools} pools with {strategy}"))
                    .allowed("1 to 20 pools with lowest-price")
                    .help("leave `spot_instance_pools` out, or set the strategy"),
            );
        }
    }
}

/// An instance type, or what instances need to have, in a mixed instances policy.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateOverrides.html>
#[derive(Clone, Debug)]
pub struct LaunchTemplateOverride {
    properties: Object,
    weight: Option<u32>,
}

impl LaunchTemplateOverride {
    /// An instance type.
    pub fn instance_type(instance_type: InstanceType) -> Self {
        Self {
            properties: Object::typed().with("InstanceType", instance_type.into_value()),
            weight: None,
        }
    }

    /// Every type that has what is needed.
    pub fn instance_requirements(requirements: InstanceRequirements) -> Self {
        Self {
            properties: Object::typed().with("InstanceRequirements", requirements),
            weight: None,
        }
    }

    /// The launch template of these instances, for another image or architecture. Default: the policy's.
    #[must_use]
    pub fn launch_template(mut self, template: &LaunchTemplateRef) -> Self {
        self.properties
            .put("LaunchTemplateSpecification", template.specification());
        self
    }

    /// How many units of the group's capacity such an instance is, 1 to 999. Default: 1.
    #[must_use]
    pub fn weighted_capacity(mut self, units: u32) -> Self {
        self.weight = Some(units);
        self.properties
            .put("WeightedCapacity", units.to_string().into());
        self
    }
}

/// How a group mixes types, and regular and Spot instances.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html>
#[derive(Clone, Debug)]
pub struct MixedInstancesPolicy {
    pub(super) launch_template: LaunchTemplateRef,
    distribution: Option<InstancesDistribution>,
    overrides: Option<Vec<LaunchTemplateOverride>>,
}

impl MixedInstancesPolicy {
    /// Instances by a launch template.
    pub fn new(launch_template: &LaunchTemplateRef) -> Self {
        Self {
            launch_template: launch_template.clone(),
            distribution: None,
            overrides: None,
        }
    }

    /// How instances are shared out. Default: as the service does: regular instances.
    #[must_use]
    pub fn instances_distribution(mut self, distribution: InstancesDistribution) -> Self {
        self.distribution = Some(distribution);
        self
    }

    /// The types of the instances, up to 40. Default: the template's.
    #[must_use]
    pub fn launch_template_overrides(
        mut self,
        overrides: impl IntoIterator<Item = LaunchTemplateOverride>,
    ) -> Self {
        self.overrides = Some(overrides.into_iter().collect());
        self
    }

    pub(super) fn names_types(&self) -> bool {
        self.overrides
            .as_ref()
            .is_some_and(|overrides| !overrides.is_empty())
    }

    pub(super) fn check(&self, scope: &Scope) {
        if let Some(distribution) = &self.distribution {
            distribution.check(scope);
        }
        let overrides = self.overrides.as_deref().unwrap_or_default();
        let refuse = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::OVERRIDES, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        let weighted = overrides
            .iter()
            .filter(|entry| entry.weight.is_some())
            .count();
        if weighted != 0 && weighted != overrides.len() {
            refuse(
                "some entries of a mixed instances policy have a weight, and others none",
                format!("{weighted} of {} entries", overrides.len()),
                "a weight for all, or for none",
                "set `weighted_capacity` for all of them",
            );
        }
        let weights = overrides.iter().filter_map(|entry| entry.weight);
        for weight in weights.filter(|weight| !(1..=999).contains(weight)) {
            refuse(
                "a weight of a mixed instances policy is out of range",
                weight.to_string(),
                "1 to 999",
                "choose a weight in this range",
            );
        }
    }

    pub(super) fn render(&self) -> Node {
        let mut template = Object::typed().with(
            "LaunchTemplateSpecification",
            self.launch_template.specification(),
        );
        if let Some(overrides) = &self.overrides {
            let overrides = overrides
                .iter()
                .map(|entry| entry.properties.clone().into());
            template.put("Overrides", Node::List(overrides.collect()));
        }
        let mut policy = Object::typed().with("LaunchTemplate", template);
        if let Some(distribution) = &self.distribution {
            policy.put(
                "InstancesDistribution",
                distribution.properties.clone().into(),
            );
        }
        policy.into()
    }
}
