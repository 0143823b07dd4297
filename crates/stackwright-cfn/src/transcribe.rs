// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Transcribe`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod call_analytics_category;
pub mod medical_vocabulary;
pub mod vocabulary;
pub mod vocabulary_filter;

#[doc(inline)]
pub use self::call_analytics_category::{CfnCallAnalyticsCategory, CfnCallAnalyticsCategoryRef};
#[doc(inline)]
pub use self::medical_vocabulary::{CfnMedicalVocabulary, CfnMedicalVocabularyRef};
#[doc(inline)]
pub use self::vocabulary::{CfnVocabulary, CfnVocabularyRef};
#[doc(inline)]
pub use self::vocabulary_filter::{CfnVocabularyFilter, CfnVocabularyFilterRef};
