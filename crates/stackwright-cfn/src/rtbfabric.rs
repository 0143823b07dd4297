// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::RTBFabric`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod inbound_external_link;
pub mod link;
pub mod link_routing_rule;
pub mod outbound_external_link;
pub mod requester_gateway;
pub mod responder_gateway;

#[doc(inline)]
pub use self::inbound_external_link::{CfnInboundExternalLink, CfnInboundExternalLinkRef};
#[doc(inline)]
pub use self::link::{CfnLink, CfnLinkRef};
#[doc(inline)]
pub use self::link_routing_rule::{CfnLinkRoutingRule, CfnLinkRoutingRuleRef};
#[doc(inline)]
pub use self::outbound_external_link::{CfnOutboundExternalLink, CfnOutboundExternalLinkRef};
#[doc(inline)]
pub use self::requester_gateway::{CfnRequesterGateway, CfnRequesterGatewayRef};
#[doc(inline)]
pub use self::responder_gateway::{CfnResponderGateway, CfnResponderGatewayRef};

use crate::l1::*;

/// The values of `Action` of a `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::OutboundExternalLink`.
pub enum Action {
    /// `NO_BID`.
    NoBid,
    /// `PASSTHROUGH`.
    Passthrough,
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
        const VALUES: &[&str] = &["NO_BID", "PASSTHROUGH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LoggingTypes` of a `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::OutboundExternalLink`.
pub enum LoggingType {
    /// `METRIC`.
    Metric,
    /// `NONE`.
    None,
    /// `RESPONSE`.
    Response,
}

#[diagnostic::do_not_recommend]
impl Kind for LoggingType {}
#[diagnostic::do_not_recommend]
impl TextKind for LoggingType {}
#[diagnostic::do_not_recommend]
impl IdKind for LoggingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LoggingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LoggingType> for LoggingType {
    #[inline]
    fn into_value(self) -> Value<LoggingType> {
        const VALUES: &[&str] = &["METRIC", "NONE", "RESPONSE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
