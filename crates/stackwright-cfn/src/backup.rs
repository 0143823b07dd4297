// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Backup`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod backup_plan;
pub mod backup_selection;
pub mod backup_vault;
pub mod framework;
pub mod legal_hold;
pub mod logically_air_gapped_backup_vault;
pub mod report_plan;
pub mod restore_testing_plan;
pub mod restore_testing_selection;
pub mod tiering_configuration;

#[doc(inline)]
pub use self::backup_plan::{CfnBackupPlan, CfnBackupPlanRef};
#[doc(inline)]
pub use self::backup_selection::{CfnBackupSelection, CfnBackupSelectionRef};
#[doc(inline)]
pub use self::backup_vault::{CfnBackupVault, CfnBackupVaultRef};
#[doc(inline)]
pub use self::framework::{CfnFramework, CfnFrameworkRef};
#[doc(inline)]
pub use self::legal_hold::{CfnLegalHold, CfnLegalHoldRef};
#[doc(inline)]
pub use self::logically_air_gapped_backup_vault::{
    CfnLogicallyAirGappedBackupVault, CfnLogicallyAirGappedBackupVaultRef,
};
#[doc(inline)]
pub use self::report_plan::{CfnReportPlan, CfnReportPlanRef};
#[doc(inline)]
pub use self::restore_testing_plan::{CfnRestoreTestingPlan, CfnRestoreTestingPlanRef};
#[doc(inline)]
pub use self::restore_testing_selection::{
    CfnRestoreTestingSelection, CfnRestoreTestingSelectionRef,
};
#[doc(inline)]
pub use self::tiering_configuration::{CfnTieringConfiguration, CfnTieringConfigurationRef};
