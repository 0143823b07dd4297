// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `wafv2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::WAFv2::IPSet`: The Amazon Resource Name (ARN) of the IP set.
    IpSetArn,
    /// `ResourceArn` of an `AWS::WAFv2::LoggingConfiguration`: The Amazon Resource Name (ARN) of the web ACL that you want to associate with `LogDestinationConfigs`.
    LoggingConfigurationResourceArn,
    /// `Arn` of an `AWS::WAFv2::RegexPatternSet`: The Amazon Resource Name (ARN) of the regex pattern set.
    RegexPatternSetArn,
    /// `Arn` of an `AWS::WAFv2::RuleGroup`: The Amazon Resource Name (ARN) of the rule group.
    RuleGroupArn,
    /// `Arn` of an `AWS::WAFv2::WebACL`: The Amazon Resource Name (ARN) of the web ACL.
    WebAclArn,
}
