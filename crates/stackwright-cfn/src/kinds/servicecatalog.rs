// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `servicecatalog`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `PortfolioId` of an `AWS::ServiceCatalog::AcceptedPortfolioShare`: The portfolio identifier.
    AcceptedPortfolioSharePortfolioId,
    /// `Id` of an `AWS::ServiceCatalog::CloudFormationProduct`: The ID of the product, such as prod-tsjbmal34qvek.
    CloudFormationProductId,
    /// `ProvisionedProductId` of an `AWS::ServiceCatalog::CloudFormationProvisionedProduct`: The ID of the provisioned product.
    CloudFormationProvisionedProductId,
    /// `Id` of an `AWS::ServiceCatalog::LaunchNotificationConstraint`: Unique identifier for the constraint.
    LaunchNotificationConstraintId,
    /// `Id` of an `AWS::ServiceCatalog::LaunchRoleConstraint`: The unique identifier for the launch role constraint.
    LaunchRoleConstraintId,
    /// `Id` of an `AWS::ServiceCatalog::LaunchTemplateConstraint`: Unique identifier for the constraint.
    LaunchTemplateConstraintId,
    /// `Id` of an `AWS::ServiceCatalog::Portfolio`: The portfolio identifier.
    PortfolioId,
    /// `Id` of an `AWS::ServiceCatalog::ResourceUpdateConstraint`: Unique identifier for the constraint.
    ResourceUpdateConstraintId,
    /// `Id` of an `AWS::ServiceCatalog::ServiceAction`: The self-service action identifier.
    ServiceActionId,
    /// `Id` of an `AWS::ServiceCatalog::StackSetConstraint`: Unique identifier for the constraint.
    StackSetConstraintId,
    /// `Id` of an `AWS::ServiceCatalog::TagOption`: The TagOption identifier.
    TagOptionId,
}
