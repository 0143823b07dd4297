// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `opensearchservice`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::OpenSearchService::Application`: The Amazon Resource Name (ARN) of the domain.
    ApplicationArn,
    /// `Name` of an `AWS::OpenSearchService::Application`: The name of an OpenSearch application.
    ApplicationName,
    /// `Arn` of an `AWS::OpenSearchService::Domain`: The Amazon Resource Name (ARN) of the CloudFormation stack.
    DomainArn,
    /// `DomainName` of an `AWS::OpenSearchService::Domain`: A name for the OpenSearch Service domain.
    DomainName,
}
