// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Omics`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod annotation_store;
pub mod configuration;
pub mod reference_store;
pub mod run_cache;
pub mod run_group;
pub mod sequence_store;
pub mod variant_store;
pub mod workflow;
pub mod workflow_version;

#[doc(inline)]
pub use self::annotation_store::{CfnAnnotationStore, CfnAnnotationStoreRef};
#[doc(inline)]
pub use self::configuration::{CfnConfiguration, CfnConfigurationRef};
#[doc(inline)]
pub use self::reference_store::{CfnReferenceStore, CfnReferenceStoreRef};
#[doc(inline)]
pub use self::run_cache::{CfnRunCache, CfnRunCacheRef};
#[doc(inline)]
pub use self::run_group::{CfnRunGroup, CfnRunGroupRef};
#[doc(inline)]
pub use self::sequence_store::{CfnSequenceStore, CfnSequenceStoreRef};
#[doc(inline)]
pub use self::variant_store::{CfnVariantStore, CfnVariantStoreRef};
#[doc(inline)]
pub use self::workflow::{CfnWorkflow, CfnWorkflowRef};
#[doc(inline)]
pub use self::workflow_version::{CfnWorkflowVersion, CfnWorkflowVersionRef};

use crate::l1::*;

/// The values of `Accelerators` of `AWS::Omics::WorkflowVersion`.
pub enum Accelerators {
    /// `GPU`.
    Gpu,
}

#[diagnostic::do_not_recommend]
impl Kind for Accelerators {}
#[diagnostic::do_not_recommend]
impl TextKind for Accelerators {}
#[diagnostic::do_not_recommend]
impl IdKind for Accelerators {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Accelerators {}
#[diagnostic::do_not_recommend]
impl IntoValue<Accelerators> for Accelerators {
    #[inline]
    fn into_value(self) -> Value<Accelerators> {
        const VALUES: &[&str] = &["GPU"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Engine` of `AWS::Omics::WorkflowVersion`.
pub enum Engine {
    /// `CWL`.
    Cwl,
    /// `NEXTFLOW`.
    Nextflow,
    /// `WDL`.
    Wdl,
}

#[diagnostic::do_not_recommend]
impl Kind for Engine {}
#[diagnostic::do_not_recommend]
impl TextKind for Engine {}
#[diagnostic::do_not_recommend]
impl IdKind for Engine {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Engine {}
#[diagnostic::do_not_recommend]
impl IntoValue<Engine> for Engine {
    #[inline]
    fn into_value(self) -> Value<Engine> {
        const VALUES: &[&str] = &["CWL", "NEXTFLOW", "WDL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageType` of `AWS::Omics::WorkflowVersion`.
pub enum StorageType {
    /// `DYNAMIC`.
    Dynamic,
    /// `STATIC`.
    Static,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageType {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageType {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageType {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageType> for StorageType {
    #[inline]
    fn into_value(self) -> Value<StorageType> {
        const VALUES: &[&str] = &["DYNAMIC", "STATIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SseConfig` of `AWS::Omics::VariantStore`.
pub enum Type {
    /// `KMS`.
    Kms,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["KMS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
