// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `resourceexplorer2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AssociatedAwsPrincipal` of an `AWS::ResourceExplorer2::DefaultViewAssociation`: The unique identifier of the principal for which the specified view was made the default for the AWS Region that contains the view.
    DefaultViewAssociationAssociatedAwsPrincipal,
    /// `Arn` of an `AWS::ResourceExplorer2::Index`: The ARN of the new index for the AWS Region.
    IndexArn,
    /// `ViewArn` of an `AWS::ResourceExplorer2::View`: The ARN of the new view.
    ViewArn,
}
