// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SMSVOICE`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod configuration_set;
pub mod opt_out_list;
pub mod phone_number;
pub mod pool;
pub mod protect_configuration;
pub mod registration;
pub mod registration_attachment;
pub mod resource_policy;
pub mod sender_id;
pub mod verified_destination_number;

#[doc(inline)]
pub use self::configuration_set::{CfnConfigurationSet, CfnConfigurationSetRef};
#[doc(inline)]
pub use self::opt_out_list::{CfnOptOutList, CfnOptOutListRef};
#[doc(inline)]
pub use self::phone_number::{CfnPhoneNumber, CfnPhoneNumberRef};
#[doc(inline)]
pub use self::pool::{CfnPool, CfnPoolRef};
#[doc(inline)]
pub use self::protect_configuration::{CfnProtectConfiguration, CfnProtectConfigurationRef};
#[doc(inline)]
pub use self::registration::{CfnRegistration, CfnRegistrationRef};
#[doc(inline)]
pub use self::registration_attachment::{CfnRegistrationAttachment, CfnRegistrationAttachmentRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::sender_id::{CfnSenderId, CfnSenderIdRef};
#[doc(inline)]
pub use self::verified_destination_number::{
    CfnVerifiedDestinationNumber, CfnVerifiedDestinationNumberRef,
};

use crate::l1::*;

/// The values of `Action` of a `OptionalKeyword` of `AWS::SMSVOICE::Pool`.
pub enum Action {
    /// `AUTOMATIC_RESPONSE`.
    AutomaticResponse,
    /// `OPT_IN`.
    OptIn,
    /// `OPT_OUT`.
    OptOut,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["AUTOMATIC_RESPONSE", "OPT_IN", "OPT_OUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
