// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `waf`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::WAF::ByteMatchSet`.
    ByteMatchSetId,
    /// `Id` of an `AWS::WAF::IPSet`.
    IpSetId,
    /// `Id` of an `AWS::WAF::Rule`.
    RuleId,
    /// `Id` of an `AWS::WAF::SizeConstraintSet`.
    SizeConstraintSetId,
    /// `Id` of an `AWS::WAF::SqlInjectionMatchSet`.
    SqlInjectionMatchSetId,
    /// `Id` of an `AWS::WAF::WebACL`.
    WebAclId,
    /// `Id` of an `AWS::WAF::XssMatchSet`.
    XssMatchSetId,
}
