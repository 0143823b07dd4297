//! How a record is picked among several of its name and type.

use stackwright_cfn::kinds::route53::CidrCollectionId;
use stackwright_core::{IntoValue, Value};

/// Which of two records is answered with while both could be.
///
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failover {
    /// The one that is answered with while it is healthy.
    Primary,
    /// The one that is answered with while the primary one is not healthy.
    Secondary,
}

impl Failover {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "PRIMARY",
            Self::Secondary => "SECONDARY",
        }
    }
}

/// From which addresses a record is answered with: a location of a collection of CIDR blocks.
///
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-ipbased.html>
#[derive(Clone, Debug)]
pub struct CidrRoutingConfig {
    pub(super) collection_id: Value<CidrCollectionId>,
    pub(super) location_name: Value<String>,
}

impl CidrRoutingConfig {
    /// A location of a collection.
    pub fn new(
        collection_id: impl IntoValue<CidrCollectionId>,
        location_name: impl IntoValue<String>,
    ) -> Self {
        Self {
            collection_id: collection_id.into_value(),
            location_name: location_name.into_value(),
        }
    }

    /// Addresses that are in no location of a collection.
    pub fn with_default_location_name(collection_id: impl IntoValue<CidrCollectionId>) -> Self {
        Self::new(collection_id, "*")
    }
}
