// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `datazone`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::DataZone::Domain`: The ARN of the Amazon DataZone domain.
    DomainArn,
    /// A `datazone::DomainArn` or a `datazone::DomainId`.
    DomainArnOrId,
    /// `Id` of an `AWS::DataZone::Domain`: The ID of the Amazon DataZone domain.
    DomainId,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::datazone::DomainArn> for DomainArnOrId {}
#[diagnostic::do_not_recommend]
impl Accepts<super::datazone::DomainId> for DomainArnOrId {}
