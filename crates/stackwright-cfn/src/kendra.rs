// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Kendra`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod data_source;
pub mod faq;
pub mod featured_results_set;
pub mod index;
pub mod query_suggestions_block_list;
pub mod thesaurus;

#[doc(inline)]
pub use self::data_source::{CfnDataSource, CfnDataSourceRef};
#[doc(inline)]
pub use self::faq::{CfnFaq, CfnFaqRef};
#[doc(inline)]
pub use self::featured_results_set::{CfnFeaturedResultsSet, CfnFeaturedResultsSetRef};
#[doc(inline)]
pub use self::index::{CfnIndex, CfnIndexRef};
#[doc(inline)]
pub use self::query_suggestions_block_list::{
    CfnQuerySuggestionsBlockList, CfnQuerySuggestionsBlockListRef,
};
#[doc(inline)]
pub use self::thesaurus::{CfnThesaurus, CfnThesaurusRef};
