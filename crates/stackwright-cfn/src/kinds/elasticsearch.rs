// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `elasticsearch`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Elasticsearch::Domain`: The Amazon Resource Name (ARN) of the domain, such as `arn:aws:es:us-west-2:123456789012:domain/mystack-elasti-1ab2cdefghij`.
    DomainArn,
    /// `DomainName` of an `AWS::Elasticsearch::Domain`: A name for the OpenSearch Service domain.
    DomainName,
}
