// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `wafregional`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::WAFRegional::ByteMatchSet`.
    ByteMatchSetId,
    /// `Id` of an `AWS::WAFRegional::GeoMatchSet`.
    GeoMatchSetId,
    /// `Id` of an `AWS::WAFRegional::IPSet`.
    IpSetId,
    /// `Id` of an `AWS::WAFRegional::RateBasedRule`.
    RateBasedRuleId,
    /// `Id` of an `AWS::WAFRegional::RegexPatternSet`.
    RegexPatternSetId,
    /// `Id` of an `AWS::WAFRegional::Rule`.
    RuleId,
    /// `Id` of an `AWS::WAFRegional::SizeConstraintSet`.
    SizeConstraintSetId,
    /// `Id` of an `AWS::WAFRegional::SqlInjectionMatchSet`.
    SqlInjectionMatchSetId,
    /// `Id` of an `AWS::WAFRegional::WebACLAssociation`.
    WebAclAssociationId,
    /// `Id` of an `AWS::WAFRegional::WebACL`.
    WebAclId,
    /// `Id` of an `AWS::WAFRegional::XssMatchSet`.
    XssMatchSetId,
}
