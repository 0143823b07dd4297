// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Deadline`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod budget;
pub mod farm;
pub mod fleet;
pub mod license_endpoint;
pub mod limit;
pub mod metered_product;
pub mod monitor;
pub mod queue;
pub mod queue_environment;
pub mod queue_fleet_association;
pub mod queue_limit_association;
pub mod storage_profile;
pub mod worker;

#[doc(inline)]
pub use self::budget::{CfnBudget, CfnBudgetRef};
#[doc(inline)]
pub use self::farm::{CfnFarm, CfnFarmRef};
#[doc(inline)]
pub use self::fleet::{CfnFleet, CfnFleetRef};
#[doc(inline)]
pub use self::license_endpoint::{CfnLicenseEndpoint, CfnLicenseEndpointRef};
#[doc(inline)]
pub use self::limit::{CfnLimit, CfnLimitRef};
#[doc(inline)]
pub use self::metered_product::{CfnMeteredProduct, CfnMeteredProductRef};
#[doc(inline)]
pub use self::monitor::{CfnMonitor, CfnMonitorRef};
#[doc(inline)]
pub use self::queue::{CfnQueue, CfnQueueRef};
#[doc(inline)]
pub use self::queue_environment::{CfnQueueEnvironment, CfnQueueEnvironmentRef};
#[doc(inline)]
pub use self::queue_fleet_association::{CfnQueueFleetAssociation, CfnQueueFleetAssociationRef};
#[doc(inline)]
pub use self::queue_limit_association::{CfnQueueLimitAssociation, CfnQueueLimitAssociationRef};
#[doc(inline)]
pub use self::storage_profile::{CfnStorageProfile, CfnStorageProfileRef};
#[doc(inline)]
pub use self::worker::{CfnWorker, CfnWorkerRef};
