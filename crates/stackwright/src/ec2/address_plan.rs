//! Which addresses each subnet of a VPC gets.

use super::cidr::Ipv4Cidr;

/// The shortest and longest prefix of a VPC or subnet.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>
pub const PREFIXES: std::ops::RangeInclusive<u8> = 16..=28;

/// Why the addresses of a VPC can't be allotted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFault {
    /// A subnet would be larger or smaller than AWS allows: its prefix is not in [`PREFIXES`].
    SubnetSize {
        /// Which subnet, in the order of the request.
        subnet: usize,
        /// The prefix that it would have.
        prefix: u8,
    },
    /// The block is used up before this subnet.
    Full {
        /// Which subnet, in the order of the request.
        subnet: usize,
    },
}

/// Allots a block to subnets, each of which asks for a prefix length or for an equal share of what
/// the others leave.
///
/// Subnets with a prefix length come first, in their order, each at the next address that is a
/// multiple of its size. The rest of the block is shared by the others: equally, each share rounded
/// down to a power of two. The outcome depends on nothing else, so what is appended to the subnets
/// with a prefix length moves none of those before it.
///
/// # Errors
/// The first subnet that finds no place, or would be no legal one.
///
/// ```
/// use stackwright::ec2::allot_addresses;
///
/// let block = "10.0.0.0/16".parse().unwrap();
/// let subnets = allot_addresses(block, &[None, Some(24)]).unwrap();
/// assert_eq!(subnets[0].to_string(), "10.0.128.0/17");
/// assert_eq!(subnets[1].to_string(), "10.0.0.0/24");
/// ```
pub fn allot_addresses(
    block: Ipv4Cidr,
    prefixes: &[Option<u8>],
) -> Result<Vec<Ipv4Cidr>, PlanFault> {
    let offsets = allot(block.prefix(), prefixes)?;
    Ok(offsets
        .into_iter()
        .map(|(offset, prefix)| block.block_at(offset, prefix))
        .collect())
}

/// [`allot_addresses`] for a block of which only the prefix length is known: each subnet's offset
/// from the block's start, and its prefix length.
pub(crate) fn allot(block: u8, prefixes: &[Option<u8>]) -> Result<Vec<(u64, u8)>, PlanFault> {
    let mut plan = Plan {
        size: size(block),
        used: 0,
    };
    let mut places = vec![(0, 0); prefixes.len()];
    for (subnet, prefix) in prefixes.iter().enumerate() {
        if let Some(prefix) = *prefix {
            places[subnet] = plan.take(subnet, prefix)?;
        }
    }
    let sharing: Vec<usize> = (0..prefixes.len())
        .filter(|at| prefixes[*at].is_none())
        .collect();
    if let Some(first) = sharing.first() {
        let share = (plan.size - plan.used) / sharing.len() as u64;
        let log = share
            .checked_ilog2()
            .ok_or(PlanFault::Full { subnet: *first })?;
        let prefix = u8::try_from(32 - log).unwrap_or(0);
        for subnet in sharing {
            places[subnet] = plan.take(subnet, prefix)?;
        }
    }
    Ok(places)
}

fn size(prefix: u8) -> u64 {
    1 << (32 - prefix)
}

struct Plan {
    size: u64,
    used: u64,
}

impl Plan {
    fn take(&mut self, subnet: usize, prefix: u8) -> Result<(u64, u8), PlanFault> {
        if !PREFIXES.contains(&prefix) {
            return Err(PlanFault::SubnetSize { subnet, prefix });
        }
        let start = self.used.next_multiple_of(size(prefix));
        let end = start + size(prefix);
        if end > self.size {
            return Err(PlanFault::Full { subnet });
        }
        self.used = end;
        Ok((start, prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn block() -> Ipv4Cidr {
        "10.0.0.0/16".parse().unwrap()
    }

    #[test]
    fn every_plan_equals_the_cdks() {
        let recorded = include_str!("../../tests/cdk/ec2/address_plans.json");
        let recorded: serde_json::Value = serde_json::from_str(recorded).unwrap();
        for plan in recorded.as_array().unwrap() {
            let number = |key: &str| plan[key].as_u64().unwrap();
            let (zones, reserved) = (number("zones"), number("reservedZones"));
            let masks = plan["masks"]
                .as_array()
                .unwrap()
                .iter()
                .map(|mask| mask.as_u64().unwrap());
            let masks: Vec<Option<u8>> = masks
                .map(|mask| (mask > 0).then(|| u8::try_from(mask).unwrap()))
                .collect();
            let requests: Vec<_> = masks
                .iter()
                .flat_map(|mask| (0..zones + reserved).map(|_| *mask))
                .collect();
            let block = plan["cidr"].as_str().unwrap().parse().unwrap();
            let made = allot_addresses(block, &requests).ok().map(|subnets| {
                let used = subnets.iter().enumerate();
                let used = used.filter(|(at, _)| (*at as u64) % (zones + reserved) < zones);
                used.map(|(_, subnet)| subnet.to_string())
                    .collect::<Vec<_>>()
            });
            let expected = plan["subnets"].as_array().map(|subnets| {
                subnets
                    .iter()
                    .map(|subnet| subnet.as_str().unwrap().to_owned())
                    .collect::<Vec<_>>()
            });
            assert_eq!(made, expected, "{plan}");
        }
    }

    #[test]
    fn a_block_without_room_names_the_first_subnet_left_out() {
        let small = "10.0.0.0/24".parse().unwrap();
        let fault = |prefixes: &[Option<u8>]| allot_addresses(small, prefixes).unwrap_err();
        assert_eq!(
            fault(&[Some(25), Some(25), Some(25)]),
            PlanFault::Full { subnet: 2 }
        );
        assert_eq!(
            fault(&[Some(25), Some(25), None]),
            PlanFault::Full { subnet: 2 }
        );
        assert_eq!(
            fault(&[None; 17]),
            PlanFault::SubnetSize {
                subnet: 0,
                prefix: 29
            }
        );
        assert_eq!(
            fault(&[Some(29)]),
            PlanFault::SubnetSize {
                subnet: 0,
                prefix: 29
            }
        );
    }

    proptest! {
        #[test]
        fn subnets_lie_in_the_vpc_and_never_overlap(
            prefixes in prop::collection::vec(prop::option::of(18u8..=28), 1..20),
        ) {
            if let Ok(subnets) = allot_addresses(block(), &prefixes) {
                for (at, subnet) in subnets.iter().enumerate() {
                    prop_assert!(block().contains(subnet));
                    prop_assert!(subnets[..at].iter().all(|other| !other.overlaps(subnet)));
                    prop_assert!(prefixes[at].is_none_or(|prefix| prefix == subnet.prefix()));
                }
            }
        }

        #[test]
        fn appending_a_group_with_a_mask_moves_no_other_group_with_one(
            prefixes in prop::collection::vec(18u8..=28, 1..12),
            more in 18u8..=28,
        ) {
            let before: Vec<_> = prefixes.iter().copied().map(Some).collect();
            let after: Vec<_> = before.iter().copied().chain([Some(more)]).collect();
            if let (Ok(before), Ok(after)) =
                (allot_addresses(block(), &before), allot_addresses(block(), &after))
            {
                prop_assert_eq!(&before[..], &after[..before.len()]);
            }
        }
    }
}
