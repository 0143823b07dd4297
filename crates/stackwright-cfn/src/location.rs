// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Location`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod api_key;
pub mod geofence_collection;
pub mod map;
pub mod place_index;
pub mod route_calculator;
pub mod tracker;
pub mod tracker_consumer;

#[doc(inline)]
pub use self::api_key::{CfnAPIKey, CfnAPIKeyRef};
#[doc(inline)]
pub use self::geofence_collection::{CfnGeofenceCollection, CfnGeofenceCollectionRef};
#[doc(inline)]
pub use self::map::{CfnMap, CfnMapRef};
#[doc(inline)]
pub use self::place_index::{CfnPlaceIndex, CfnPlaceIndexRef};
#[doc(inline)]
pub use self::route_calculator::{CfnRouteCalculator, CfnRouteCalculatorRef};
#[doc(inline)]
pub use self::tracker::{CfnTracker, CfnTrackerRef};
#[doc(inline)]
pub use self::tracker_consumer::{CfnTrackerConsumer, CfnTrackerConsumerRef};

use crate::l1::*;

/// The values of `PricingPlan` of `AWS::Location::Tracker`.
pub enum PricingPlan {
    /// `RequestBasedUsage`.
    RequestBasedUsage,
}

#[diagnostic::do_not_recommend]
impl Kind for PricingPlan {}
#[diagnostic::do_not_recommend]
impl TextKind for PricingPlan {}
#[diagnostic::do_not_recommend]
impl IdKind for PricingPlan {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PricingPlan {}
#[diagnostic::do_not_recommend]
impl IntoValue<PricingPlan> for PricingPlan {
    #[inline]
    fn into_value(self) -> Value<PricingPlan> {
        const VALUES: &[&str] = &["RequestBasedUsage"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
