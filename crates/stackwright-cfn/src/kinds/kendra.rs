// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kendra`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Kendra::DataSource`: The Amazon Resource Name (ARN) of the data source.
    DataSourceArn,
    /// `Arn` of an `AWS::Kendra::Faq`: `arn:aws:kendra:us-west-2:111122223333:index/335c3741-41df-46a6-b5d3-61f85b787884/faq/f61995a6-cd5c-4e99-9cfc-58816d8bfaa7`.
    FaqArn,
    /// `Arn` of an `AWS::Kendra::FeaturedResultsSet`: The Amazon Resource Name (ARN) of the featured results set.
    FeaturedResultsSetArn,
    /// `Arn` of an `AWS::Kendra::Index`: The Amazon Resource Name (ARN) of the index.
    IndexArn,
    /// `Id` of an `AWS::Kendra::Index`: The identifier for the index.
    IndexId,
    /// `Arn` of an `AWS::Kendra::QuerySuggestionsBlockList`: The Amazon Resource Name (ARN) of the query suggestions block list.
    QuerySuggestionsBlockListArn,
    /// `Arn` of an `AWS::Kendra::Thesaurus`: The Amazon Resource Name (ARN) of the thesaurus.
    ThesaurusArn,
}
