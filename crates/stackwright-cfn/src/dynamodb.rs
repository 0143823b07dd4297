// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DynamoDB`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod global_table;
pub mod table;

#[doc(inline)]
pub use self::global_table::{CfnGlobalTable, CfnGlobalTableRef};
#[doc(inline)]
pub use self::table::{CfnTable, CfnTableRef};

use crate::l1::*;

/// The values of `ApproximateCreationDateTimePrecision` of a `KinesisStreamSpecification` of `AWS::DynamoDB::Table`.
pub enum ApproximateCreationDateTimePrecision {
    /// `MICROSECOND`.
    Microsecond,
    /// `MILLISECOND`.
    Millisecond,
}

#[diagnostic::do_not_recommend]
impl Kind for ApproximateCreationDateTimePrecision {}
#[diagnostic::do_not_recommend]
impl TextKind for ApproximateCreationDateTimePrecision {}
#[diagnostic::do_not_recommend]
impl IdKind for ApproximateCreationDateTimePrecision {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApproximateCreationDateTimePrecision {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApproximateCreationDateTimePrecision> for ApproximateCreationDateTimePrecision {
    #[inline]
    fn into_value(self) -> Value<ApproximateCreationDateTimePrecision> {
        const VALUES: &[&str] = &["MICROSECOND", "MILLISECOND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DistanceFunction` of a `VectorIndex` of `AWS::DynamoDB::Table`.
pub enum DistanceFunction {
    /// `COSINE`.
    Cosine,
    /// `DOT_PRODUCT`.
    DotProduct,
    /// `EUCLIDEAN`.
    Euclidean,
}

#[diagnostic::do_not_recommend]
impl Kind for DistanceFunction {}
#[diagnostic::do_not_recommend]
impl TextKind for DistanceFunction {}
#[diagnostic::do_not_recommend]
impl IdKind for DistanceFunction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DistanceFunction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DistanceFunction> for DistanceFunction {
    #[inline]
    fn into_value(self) -> Value<DistanceFunction> {
        const VALUES: &[&str] = &["COSINE", "DOT_PRODUCT", "EUCLIDEAN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `ContributorInsightsSpecification` of `AWS::DynamoDB::Table`.
pub enum Mode {
    /// `ACCESSED_AND_THROTTLED_KEYS`.
    AccessedAndThrottledKeys,
    /// `THROTTLED_KEYS`.
    ThrottledKeys,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SearchSchemaElementType` of a `SearchSchemaElement` of `AWS::DynamoDB::Table`.
pub enum SearchSchemaElementType {
    /// `HASH`.
    Hash,
    /// `INLINE_FILTER`.
    InlineFilter,
}

#[diagnostic::do_not_recommend]
impl Kind for SearchSchemaElementType {}
#[diagnostic::do_not_recommend]
impl TextKind for SearchSchemaElementType {}
#[diagnostic::do_not_recommend]
impl IdKind for SearchSchemaElementType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SearchSchemaElementType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SearchSchemaElementType> for SearchSchemaElementType {
    #[inline]
    fn into_value(self) -> Value<SearchSchemaElementType> {
        const VALUES: &[&str] = &["HASH", "INLINE_FILTER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
