// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::WAFv2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod ip_set;
pub mod logging_configuration;
pub mod regex_pattern_set;
pub mod rule_group;
pub mod web_acl;
pub mod web_acl_association;

#[doc(inline)]
pub use self::ip_set::{CfnIPSet, CfnIPSetRef};
#[doc(inline)]
pub use self::logging_configuration::{CfnLoggingConfiguration, CfnLoggingConfigurationRef};
#[doc(inline)]
pub use self::regex_pattern_set::{CfnRegexPatternSet, CfnRegexPatternSetRef};
#[doc(inline)]
pub use self::rule_group::{CfnRuleGroup, CfnRuleGroupRef};
#[doc(inline)]
pub use self::web_acl::{CfnWebACL, CfnWebACLRef};
#[doc(inline)]
pub use self::web_acl_association::{CfnWebACLAssociation, CfnWebACLAssociationRef};

use crate::l1::*;

/// The values of `AggregateKeyType` of a `RateBasedStatement` of `AWS::WAFv2::WebACL`.
pub enum AggregateKeyType {
    /// `CONSTANT`.
    Constant,
    /// `CUSTOM_KEYS`.
    CustomKeys,
    /// `FORWARDED_IP`.
    ForwardedIp,
    /// `IP`.
    Ip,
}

#[diagnostic::do_not_recommend]
impl Kind for AggregateKeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for AggregateKeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for AggregateKeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AggregateKeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AggregateKeyType> for AggregateKeyType {
    #[inline]
    fn into_value(self) -> Value<AggregateKeyType> {
        const VALUES: &[&str] = &["CONSTANT", "CUSTOM_KEYS", "FORWARDED_IP", "IP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Chain` of a `PaymentNetwork` of `AWS::WAFv2::WebACL`.
pub enum Chain {
    /// `BASE`.
    Base,
    /// `BASE_SEPOLIA`.
    BaseSepolia,
    /// `SOLANA`.
    Solana,
    /// `SOLANA_DEVNET`.
    SolanaDevnet,
}

#[diagnostic::do_not_recommend]
impl Kind for Chain {}
#[diagnostic::do_not_recommend]
impl TextKind for Chain {}
#[diagnostic::do_not_recommend]
impl IdKind for Chain {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Chain {}
#[diagnostic::do_not_recommend]
impl IntoValue<Chain> for Chain {
    #[inline]
    fn into_value(self) -> Value<Chain> {
        const VALUES: &[&str] = &["BASE", "BASE_SEPOLIA", "SOLANA", "SOLANA_DEVNET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComparisonOperator` of a `SizeConstraintStatement` of `AWS::WAFv2::WebACL`.
pub enum ComparisonOperator {
    /// `EQ`.
    Eq,
    /// `GE`.
    Ge,
    /// `GT`.
    Gt,
    /// `LE`.
    Le,
    /// `LT`.
    Lt,
    /// `NE`.
    Ne,
}

#[diagnostic::do_not_recommend]
impl Kind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComparisonOperator> for ComparisonOperator {
    #[inline]
    fn into_value(self) -> Value<ComparisonOperator> {
        const VALUES: &[&str] = &["EQ", "GE", "GT", "LE", "LT", "NE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentType` of a `CustomResponseBody` of `AWS::WAFv2::WebACL`.
pub enum ContentType {
    /// `APPLICATION_JSON`.
    ApplicationJson,
    /// `TEXT_HTML`.
    TextHtml,
    /// `TEXT_PLAIN`.
    TextPlain,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentType> for ContentType {
    #[inline]
    fn into_value(self) -> Value<ContentType> {
        const VALUES: &[&str] = &["APPLICATION_JSON", "TEXT_HTML", "TEXT_PLAIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Currency` of a `Price` of `AWS::WAFv2::WebACL`.
pub enum Currency {
    /// `USDC`.
    Usdc,
}

#[diagnostic::do_not_recommend]
impl Kind for Currency {}
#[diagnostic::do_not_recommend]
impl TextKind for Currency {}
#[diagnostic::do_not_recommend]
impl IdKind for Currency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Currency {}
#[diagnostic::do_not_recommend]
impl IntoValue<Currency> for Currency {
    #[inline]
    fn into_value(self) -> Value<Currency> {
        const VALUES: &[&str] = &["USDC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CurrencyMode` of a `MonetizationConfig` of `AWS::WAFv2::WebACL`.
pub enum CurrencyMode {
    /// `REAL`.
    Real,
    /// `TEST`.
    Test,
}

#[diagnostic::do_not_recommend]
impl Kind for CurrencyMode {}
#[diagnostic::do_not_recommend]
impl TextKind for CurrencyMode {}
#[diagnostic::do_not_recommend]
impl IdKind for CurrencyMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CurrencyMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<CurrencyMode> for CurrencyMode {
    #[inline]
    fn into_value(self) -> Value<CurrencyMode> {
        const VALUES: &[&str] = &["REAL", "TEST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FallbackBehavior` of a `ForwardedIPConfiguration` of `AWS::WAFv2::WebACL`.
pub enum FallbackBehavior {
    /// `MATCH`.
    Match,
    /// `NO_MATCH`.
    NoMatch,
}

#[diagnostic::do_not_recommend]
impl Kind for FallbackBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for FallbackBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for FallbackBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FallbackBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<FallbackBehavior> for FallbackBehavior {
    #[inline]
    fn into_value(self) -> Value<FallbackBehavior> {
        const VALUES: &[&str] = &["MATCH", "NO_MATCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InvalidFallbackBehavior` of a `JsonBody` of `AWS::WAFv2::WebACL`.
pub enum InvalidFallbackBehavior {
    /// `EVALUATE_AS_STRING`.
    EvaluateAsString,
    /// `MATCH`.
    Match,
    /// `NO_MATCH`.
    NoMatch,
}

#[diagnostic::do_not_recommend]
impl Kind for InvalidFallbackBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for InvalidFallbackBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for InvalidFallbackBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InvalidFallbackBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<InvalidFallbackBehavior> for InvalidFallbackBehavior {
    #[inline]
    fn into_value(self) -> Value<InvalidFallbackBehavior> {
        const VALUES: &[&str] = &["EVALUATE_AS_STRING", "MATCH", "NO_MATCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MatchScope` of a `Cookies` of `AWS::WAFv2::WebACL`.
pub enum MatchScope {
    /// `ALL`.
    All,
    /// `KEY`.
    Key,
    /// `VALUE`.
    Value_,
}

#[diagnostic::do_not_recommend]
impl Kind for MatchScope {}
#[diagnostic::do_not_recommend]
impl TextKind for MatchScope {}
#[diagnostic::do_not_recommend]
impl IdKind for MatchScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MatchScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<MatchScope> for MatchScope {
    #[inline]
    fn into_value(self) -> Value<MatchScope> {
        const VALUES: &[&str] = &["ALL", "KEY", "VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OversizeHandling` of a `Body` of `AWS::WAFv2::WebACL`.
pub enum OversizeHandling {
    /// `CONTINUE`.
    Continue,
    /// `MATCH`.
    Match,
    /// `NO_MATCH`.
    NoMatch,
}

#[diagnostic::do_not_recommend]
impl Kind for OversizeHandling {}
#[diagnostic::do_not_recommend]
impl TextKind for OversizeHandling {}
#[diagnostic::do_not_recommend]
impl IdKind for OversizeHandling {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OversizeHandling {}
#[diagnostic::do_not_recommend]
impl IntoValue<OversizeHandling> for OversizeHandling {
    #[inline]
    fn into_value(self) -> Value<OversizeHandling> {
        const VALUES: &[&str] = &["CONTINUE", "MATCH", "NO_MATCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Position` of a `IPSetForwardedIPConfiguration` of `AWS::WAFv2::WebACL`.
pub enum Position {
    /// `ANY`.
    Any,
    /// `FIRST`.
    First,
    /// `LAST`.
    Last,
}

#[diagnostic::do_not_recommend]
impl Kind for Position {}
#[diagnostic::do_not_recommend]
impl TextKind for Position {}
#[diagnostic::do_not_recommend]
impl IdKind for Position {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Position {}
#[diagnostic::do_not_recommend]
impl IntoValue<Position> for Position {
    #[inline]
    fn into_value(self) -> Value<Position> {
        const VALUES: &[&str] = &["ANY", "FIRST", "LAST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PositionalConstraint` of a `ByteMatchStatement` of `AWS::WAFv2::WebACL`.
pub enum PositionalConstraint {
    /// `CONTAINS`.
    Contains,
    /// `CONTAINS_WORD`.
    ContainsWord,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EXACTLY`.
    Exactly,
    /// `STARTS_WITH`.
    StartsWith,
}

#[diagnostic::do_not_recommend]
impl Kind for PositionalConstraint {}
#[diagnostic::do_not_recommend]
impl TextKind for PositionalConstraint {}
#[diagnostic::do_not_recommend]
impl IdKind for PositionalConstraint {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PositionalConstraint {}
#[diagnostic::do_not_recommend]
impl IntoValue<PositionalConstraint> for PositionalConstraint {
    #[inline]
    fn into_value(self) -> Value<PositionalConstraint> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "CONTAINS_WORD",
            "ENDS_WITH",
            "EXACTLY",
            "STARTS_WITH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PreParseTextTransformation` of `AWS::WAFv2::WebACL`.
pub enum PreParseTextTransformationType {
    /// `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`.
    CombineDuplicateQueryArgsByComma,
    /// `NONE`.
    None,
    /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`.
    ReplaceSemicolonsWithAmpersands,
    /// `URL_DECODE`.
    UrlDecode,
    /// `URL_DECODE_UNI`.
    UrlDecodeUni,
}

#[diagnostic::do_not_recommend]
impl Kind for PreParseTextTransformationType {}
#[diagnostic::do_not_recommend]
impl TextKind for PreParseTextTransformationType {}
#[diagnostic::do_not_recommend]
impl IdKind for PreParseTextTransformationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreParseTextTransformationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreParseTextTransformationType> for PreParseTextTransformationType {
    #[inline]
    fn into_value(self) -> Value<PreParseTextTransformationType> {
        const VALUES: &[&str] = &[
            "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
            "NONE",
            "REPLACE_SEMICOLONS_WITH_AMPERSANDS",
            "URL_DECODE",
            "URL_DECODE_UNI",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SensitivityLevel` of a `SqliMatchStatement` of `AWS::WAFv2::WebACL`.
pub enum SensitivityLevel {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
}

#[diagnostic::do_not_recommend]
impl Kind for SensitivityLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for SensitivityLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for SensitivityLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SensitivityLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<SensitivityLevel> for SensitivityLevel {
    #[inline]
    fn into_value(self) -> Value<SensitivityLevel> {
        const VALUES: &[&str] = &["HIGH", "LOW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `TextTransformation` of `AWS::WAFv2::WebACL`.
pub enum TextTransformationType {
    /// `BASE64_DECODE`.
    Base64Decode,
    /// `BASE64_DECODE_EXT`.
    Base64DecodeExt,
    /// `CMD_LINE`.
    CmdLine,
    /// `CMD_LINE_UNIX`.
    CmdLineUnix,
    /// `CMD_LINE_WIN`.
    CmdLineWin,
    /// `COMPRESS_WHITE_SPACE`.
    CompressWhiteSpace,
    /// `CSS_DECODE`.
    CssDecode,
    /// `ESCAPE_SEQ_DECODE`.
    EscapeSeqDecode,
    /// `HEX_DECODE`.
    HexDecode,
    /// `HTML_ENTITY_DECODE`.
    HtmlEntityDecode,
    /// `JS_DECODE`.
    JsDecode,
    /// `JS_DECODE_EXT`.
    JsDecodeExt,
    /// `LOWERCASE`.
    Lowercase,
    /// `MD5`.
    Md5,
    /// `NONE`.
    None,
    /// `NORMALIZE_PATH`.
    NormalizePath,
    /// `NORMALIZE_PATH_WIN`.
    NormalizePathWin,
    /// `REMOVE_COMMENTS_CHAR`.
    RemoveCommentsChar,
    /// `REMOVE_NULLS`.
    RemoveNulls,
    /// `REMOVE_WHITESPACE`.
    RemoveWhitespace,
    /// `REPLACE_COMMENTS`.
    ReplaceComments,
    /// `REPLACE_NULLS`.
    ReplaceNulls,
    /// `SHA256`.
    Sha256,
    /// `SQL_HEX_DECODE`.
    SqlHexDecode,
    /// `TRIM`.
    Trim,
    /// `TRIM_LEFT`.
    TrimLeft,
    /// `TRIM_RIGHT`.
    TrimRight,
    /// `UPPERCASE`.
    Uppercase,
    /// `URL_DECODE`.
    UrlDecode,
    /// `URL_DECODE_UNI`.
    UrlDecodeUni,
    /// `UTF8_TO_UNICODE`.
    Utf8ToUnicode,
}

#[diagnostic::do_not_recommend]
impl Kind for TextTransformationType {}
#[diagnostic::do_not_recommend]
impl TextKind for TextTransformationType {}
#[diagnostic::do_not_recommend]
impl IdKind for TextTransformationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TextTransformationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TextTransformationType> for TextTransformationType {
    #[inline]
    fn into_value(self) -> Value<TextTransformationType> {
        const VALUES: &[&str] = &[
            "BASE64_DECODE",
            "BASE64_DECODE_EXT",
            "CMD_LINE",
            "CMD_LINE_UNIX",
            "CMD_LINE_WIN",
            "COMPRESS_WHITE_SPACE",
            "CSS_DECODE",
            "ESCAPE_SEQ_DECODE",
            "HEX_DECODE",
            "HTML_ENTITY_DECODE",
            "JS_DECODE",
            "JS_DECODE_EXT",
            "LOWERCASE",
            "MD5",
            "NONE",
            "NORMALIZE_PATH",
            "NORMALIZE_PATH_WIN",
            "REMOVE_COMMENTS_CHAR",
            "REMOVE_NULLS",
            "REMOVE_WHITESPACE",
            "REPLACE_COMMENTS",
            "REPLACE_NULLS",
            "SHA256",
            "SQL_HEX_DECODE",
            "TRIM",
            "TRIM_LEFT",
            "TRIM_RIGHT",
            "UPPERCASE",
            "URL_DECODE",
            "URL_DECODE_UNI",
            "UTF8_TO_UNICODE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
