// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IoTFleetWise`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod campaign;
pub mod decoder_manifest;
pub mod fleet;
pub mod model_manifest;
pub mod signal_catalog;
pub mod state_template;
pub mod vehicle;

#[doc(inline)]
pub use self::campaign::{CfnCampaign, CfnCampaignRef};
#[doc(inline)]
pub use self::decoder_manifest::{CfnDecoderManifest, CfnDecoderManifestRef};
#[doc(inline)]
pub use self::fleet::{CfnFleet, CfnFleetRef};
#[doc(inline)]
pub use self::model_manifest::{CfnModelManifest, CfnModelManifestRef};
#[doc(inline)]
pub use self::signal_catalog::{CfnSignalCatalog, CfnSignalCatalogRef};
#[doc(inline)]
pub use self::state_template::{CfnStateTemplate, CfnStateTemplateRef};
#[doc(inline)]
pub use self::vehicle::{CfnVehicle, CfnVehicleRef};

use crate::l1::*;

/// The values of `Status` of `AWS::IoTFleetWise::ModelManifest`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `DRAFT`.
    Draft,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "DRAFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
