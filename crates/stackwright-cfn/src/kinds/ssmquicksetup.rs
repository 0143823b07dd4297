// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ssmquicksetup`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ManagerArn` of an `AWS::SSMQuickSetup::ConfigurationManager`: The ARN of the Quick Setup configuration.
    ConfigurationManagerArn,
    /// `AssociationId` of an `AWS::SSMQuickSetup::LifecycleAutomation`: Returns the ID of the SSM Association created to manage the automation document execution lifecycle.
    LifecycleAutomationAssociationId,
}
