// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `pcaconnectorscep`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ChallengeArn` of an `AWS::PCAConnectorSCEP::Challenge`: The Amazon Resource Name (ARN) of the challenge.
    ChallengeArn,
    /// `ConnectorArn` of an `AWS::PCAConnectorSCEP::Connector`: The Amazon Resource Name (ARN) of the connector.
    ConnectorArn,
}
