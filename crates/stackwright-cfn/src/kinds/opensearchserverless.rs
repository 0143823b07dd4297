// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `opensearchserverless`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::OpenSearchServerless::Collection`: The Amazon Resource Name (ARN) of the collection.
    CollectionArn,
    /// `Arn` of an `AWS::OpenSearchServerless::CollectionGroup`: The Amazon Resource Name (ARN) of the collection group.
    CollectionGroupArn,
    /// `Id` of an `AWS::OpenSearchServerless::CollectionGroup`: The unique identifier of the collection group.
    CollectionGroupId,
    /// `Id` of an `AWS::OpenSearchServerless::Collection`: A unique identifier for the collection.
    CollectionId,
    /// `Id` of an `AWS::OpenSearchServerless::SecurityConfig`: The unique identifier of the security configuration.
    SecurityConfigId,
    /// `Id` of an `AWS::OpenSearchServerless::VpcEndpoint`: The unique identifier of the endpoint.
    VpcEndpointId,
}
