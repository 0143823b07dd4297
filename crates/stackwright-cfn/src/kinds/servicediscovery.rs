// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `servicediscovery`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ServiceDiscovery::HttpNamespace`: The Amazon Resource Name (ARN) of the namespace, such as `arn:aws:service-discovery:us-east-1:123456789012:http-namespace/http-namespace-a1bzhi`.
    HttpNamespaceArn,
    /// `Id` of an `AWS::ServiceDiscovery::HttpNamespace`: The ID of the namespace.
    NamespaceId,
    /// `Arn` of an `AWS::ServiceDiscovery::PrivateDnsNamespace`: The Amazon Resource Name (ARN) of the private namespace.
    PrivateDnsNamespaceArn,
    /// `Arn` of an `AWS::ServiceDiscovery::PublicDnsNamespace`: The Amazon Resource Name (ARN) of the public namespace.
    PublicDnsNamespaceArn,
    /// `Arn` of an `AWS::ServiceDiscovery::Service`: The Amazon Resource Name (ARN) of the service.
    ServiceArn,
    /// `Id` of an `AWS::ServiceDiscovery::Service`: The ID of the service.
    ServiceId,
}
