// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CustomerProfiles`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod calculated_attribute_definition;
pub mod domain;
pub mod domain_object_type;
pub mod event_stream;
pub mod event_trigger;
pub mod integration;
pub mod object_type;
pub mod recommender;
pub mod recommender_schema;
pub mod segment_definition;

#[doc(inline)]
pub use self::calculated_attribute_definition::{
    CfnCalculatedAttributeDefinition, CfnCalculatedAttributeDefinitionRef,
};
#[doc(inline)]
pub use self::domain::{CfnDomain, CfnDomainRef};
#[doc(inline)]
pub use self::domain_object_type::{CfnDomainObjectType, CfnDomainObjectTypeRef};
#[doc(inline)]
pub use self::event_stream::{CfnEventStream, CfnEventStreamRef};
#[doc(inline)]
pub use self::event_trigger::{CfnEventTrigger, CfnEventTriggerRef};
#[doc(inline)]
pub use self::integration::{CfnIntegration, CfnIntegrationRef};
#[doc(inline)]
pub use self::object_type::{CfnObjectType, CfnObjectTypeRef};
#[doc(inline)]
pub use self::recommender::{CfnRecommender, CfnRecommenderRef};
#[doc(inline)]
pub use self::recommender_schema::{CfnRecommenderSchema, CfnRecommenderSchemaRef};
#[doc(inline)]
pub use self::segment_definition::{CfnSegmentDefinition, CfnSegmentDefinitionRef};

use crate::l1::*;

/// The values of `ContentType` of a `RecommenderSchemaField` of `AWS::CustomerProfiles::RecommenderSchema`.
pub enum ContentType {
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String_,
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
        const VALUES: &[&str] = &["NUMBER", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FeatureType` of a `RecommenderSchemaField` of `AWS::CustomerProfiles::RecommenderSchema`.
pub enum FeatureType {
    /// `CATEGORICAL`.
    Categorical,
    /// `TEXTUAL`.
    Textual,
}

#[diagnostic::do_not_recommend]
impl Kind for FeatureType {}
#[diagnostic::do_not_recommend]
impl TextKind for FeatureType {}
#[diagnostic::do_not_recommend]
impl IdKind for FeatureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FeatureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FeatureType> for FeatureType {
    #[inline]
    fn into_value(self) -> Value<FeatureType> {
        const VALUES: &[&str] = &["CATEGORICAL", "TEXTUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `RangeOverride` of `AWS::CustomerProfiles::SegmentDefinition`.
pub enum Unit {
    /// `DAYS`.
    Days,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["DAYS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
