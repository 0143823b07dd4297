// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `appflow`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ConnectorArn` of an `AWS::AppFlow::Connector`: The arn of the connector.
    ConnectorArn,
    /// `ConnectorLabel` of an `AWS::AppFlow::Connector`: The label used for registering the connector.
    ConnectorLabel,
    /// `ConnectorProfileArn` of an `AWS::AppFlow::ConnectorProfile`: The Amazon Resource Name (ARN) of the connector profile.
    ConnectorProfileArn,
    /// `ConnectorProfileName` of an `AWS::AppFlow::ConnectorProfile`: The name of the connector profile.
    ConnectorProfileName,
    /// `FlowArn` of an `AWS::AppFlow::Flow`: The flow's Amazon Resource Name (ARN).
    FlowArn,
    /// `FlowName` of an `AWS::AppFlow::Flow`: The specified name of the flow.
    FlowName,
}
