// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::FraudDetector`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod detector;
pub mod entity_type;
pub mod event_type;
pub mod label;
pub mod list;
pub mod outcome;
pub mod variable;

#[doc(inline)]
pub use self::detector::{CfnDetector, CfnDetectorRef};
#[doc(inline)]
pub use self::entity_type::{CfnEntityType, CfnEntityTypeRef};
#[doc(inline)]
pub use self::event_type::{CfnEventType, CfnEventTypeRef};
#[doc(inline)]
pub use self::label::{CfnLabel, CfnLabelRef};
#[doc(inline)]
pub use self::list::{CfnList, CfnListRef};
#[doc(inline)]
pub use self::outcome::{CfnOutcome, CfnOutcomeRef};
#[doc(inline)]
pub use self::variable::{CfnVariable, CfnVariableRef};

use crate::l1::*;

/// The values of `DataSource` of a `EventVariable` of `AWS::FraudDetector::EventType`.
pub enum DataSource {
    /// `EVENT`.
    Event,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSource {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSource {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSource> for DataSource {
    #[inline]
    fn into_value(self) -> Value<DataSource> {
        const VALUES: &[&str] = &["EVENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataType` of `AWS::FraudDetector::Variable`.
pub enum DataType {
    /// `BOOLEAN`.
    Boolean,
    /// `FLOAT`.
    Float,
    /// `INTEGER`.
    Integer,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataType> for DataType {
    #[inline]
    fn into_value(self) -> Value<DataType> {
        const VALUES: &[&str] = &["BOOLEAN", "FLOAT", "INTEGER", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VariableType` of `AWS::FraudDetector::Variable`.
pub enum VariableType {
    /// `AUTH_CODE`.
    AuthCode,
    /// `AVS`.
    Avs,
    /// `BILLING_ADDRESS_L1`.
    BillingAddressL1,
    /// `BILLING_ADDRESS_L2`.
    BillingAddressL2,
    /// `BILLING_CITY`.
    BillingCity,
    /// `BILLING_COUNTRY`.
    BillingCountry,
    /// `BILLING_NAME`.
    BillingName,
    /// `BILLING_PHONE`.
    BillingPhone,
    /// `BILLING_STATE`.
    BillingState,
    /// `BILLING_ZIP`.
    BillingZip,
    /// `CARD_BIN`.
    CardBin,
    /// `CATEGORICAL`.
    Categorical,
    /// `CURRENCY_CODE`.
    CurrencyCode,
    /// `EMAIL_ADDRESS`.
    EmailAddress,
    /// `FINGERPRINT`.
    Fingerprint,
    /// `FRAUD_LABEL`.
    FraudLabel,
    /// `FREE_FORM_TEXT`.
    FreeFormText,
    /// `IP_ADDRESS`.
    IpAddress,
    /// `NUMERIC`.
    Numeric,
    /// `ORDER_ID`.
    OrderId,
    /// `PAYMENT_TYPE`.
    PaymentType,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `PRICE`.
    Price,
    /// `PRODUCT_CATEGORY`.
    ProductCategory,
    /// `SHIPPING_ADDRESS_L1`.
    ShippingAddressL1,
    /// `SHIPPING_ADDRESS_L2`.
    ShippingAddressL2,
    /// `SHIPPING_CITY`.
    ShippingCity,
    /// `SHIPPING_COUNTRY`.
    ShippingCountry,
    /// `SHIPPING_NAME`.
    ShippingName,
    /// `SHIPPING_PHONE`.
    ShippingPhone,
    /// `SHIPPING_STATE`.
    ShippingState,
    /// `SHIPPING_ZIP`.
    ShippingZip,
    /// `USERAGENT`.
    Useragent,
}

#[diagnostic::do_not_recommend]
impl Kind for VariableType {}
#[diagnostic::do_not_recommend]
impl TextKind for VariableType {}
#[diagnostic::do_not_recommend]
impl IdKind for VariableType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VariableType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VariableType> for VariableType {
    #[inline]
    fn into_value(self) -> Value<VariableType> {
        const VALUES: &[&str] = &[
            "AUTH_CODE",
            "AVS",
            "BILLING_ADDRESS_L1",
            "BILLING_ADDRESS_L2",
            "BILLING_CITY",
            "BILLING_COUNTRY",
            "BILLING_NAME",
            "BILLING_PHONE",
            "BILLING_STATE",
            "BILLING_ZIP",
            "CARD_BIN",
            "CATEGORICAL",
            "CURRENCY_CODE",
            "EMAIL_ADDRESS",
            "FINGERPRINT",
            "FRAUD_LABEL",
            "FREE_FORM_TEXT",
            "IP_ADDRESS",
            "NUMERIC",
            "ORDER_ID",
            "PAYMENT_TYPE",
            "PHONE_NUMBER",
            "PRICE",
            "PRODUCT_CATEGORY",
            "SHIPPING_ADDRESS_L1",
            "SHIPPING_ADDRESS_L2",
            "SHIPPING_CITY",
            "SHIPPING_COUNTRY",
            "SHIPPING_NAME",
            "SHIPPING_PHONE",
            "SHIPPING_STATE",
            "SHIPPING_ZIP",
            "USERAGENT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
