// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cleanrooms`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CleanRooms::AnalysisTemplate`: Returns the Amazon Resource Name (ARN) of the analysis template.
    AnalysisTemplateArn,
    /// `Arn` of an `AWS::CleanRooms::Collaboration`: Returns the Amazon Resource Name (ARN) of the specified collaboration.
    CollaborationArn,
    /// `CollaborationIdentifier` of an `AWS::CleanRooms::Collaboration`: Returns the unique identifier of the specified collaboration.
    CollaborationIdentifier,
    /// `Arn` of an `AWS::CleanRooms::ConfiguredTable`: Returns the Amazon Resource Name (ARN) of the specified configured table.
    ConfiguredTableArn,
    /// `Arn` of an `AWS::CleanRooms::ConfiguredTableAssociation`: Returns the Amazon Resource Name (ARN) of the specified configured table association.
    ConfiguredTableAssociationArn,
    /// `ConfiguredTableIdentifier` of an `AWS::CleanRooms::ConfiguredTable`: Returns the unique identifier of the specified configured table.
    ConfiguredTableIdentifier,
    /// `Arn` of an `AWS::CleanRooms::IdMappingTable`: The Amazon Resource Name (ARN) of the ID mapping table.
    IdMappingTableArn,
    /// `Arn` of an `AWS::CleanRooms::IdNamespaceAssociation`: The Amazon Resource Name (ARN) of the ID namespace association.
    IdNamespaceAssociationArn,
    /// `Arn` of an `AWS::CleanRooms::IntermediateTable`.
    IntermediateTableArn,
    /// `Arn` of an `AWS::CleanRooms::Membership`: Returns the Amazon Resource Name (ARN) of the specified membership.
    MembershipArn,
    /// `MembershipIdentifier` of an `AWS::CleanRooms::Membership`: Returns the unique identifier of the specified membership.
    MembershipIdentifier,
    /// `Arn` of an `AWS::CleanRooms::PrivacyBudgetTemplate`: The ARN of the privacy budget template.
    PrivacyBudgetTemplateArn,
}
