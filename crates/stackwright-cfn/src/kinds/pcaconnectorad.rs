// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `pcaconnectorad`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ConnectorArn` of an `AWS::PCAConnectorAD::Connector`: The Amazon Resource Name (ARN) that was returned when you called [CreateConnector](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateConnector.html).
    ConnectorArn,
    /// `DirectoryRegistrationArn` of an `AWS::PCAConnectorAD::DirectoryRegistration`: The Amazon Resource Name (ARN) that was returned when you called [CreateDirectoryRegistration](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateDirectoryRegistration.html).
    DirectoryRegistrationArn,
    /// `TemplateArn` of an `AWS::PCAConnectorAD::Template`: The Amazon Resource Name (ARN) that was returned when you called [CreateTemplate](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateTemplate.html).
    TemplateArn,
}
