// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `servicecatalogappregistry`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ServiceCatalogAppRegistry::Application`: The Amazon resource name (ARN) that specifies the application across services.
    ApplicationArn,
    /// `Id` of an `AWS::ServiceCatalogAppRegistry::Application`: The identifier of the application.
    ApplicationId,
    /// `Arn` of an `AWS::ServiceCatalogAppRegistry::AttributeGroup`: The Amazon resource name (ARN) that specifies the attribute group across services.
    AttributeGroupArn,
    /// `Id` of an `AWS::ServiceCatalogAppRegistry::AttributeGroup`: The globally unique attribute group identifier of the attribute group.
    AttributeGroupId,
}
