// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `transfer`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Transfer::Agreement`: Specifies the unique Amazon Resource Name (ARN) for the agreement.
    AgreementArn,
    /// `Arn` of an `AWS::Transfer::Certificate`: The unique Amazon Resource Name (ARN) for the certificate.
    CertificateArn,
    /// `CertificateId` of an `AWS::Transfer::Certificate`: An array of identifiers for the imported certificates.
    CertificateId,
    /// `Arn` of an `AWS::Transfer::Connector`: Specifies the unique Amazon Resource Name (ARN) for the connector.
    ConnectorArn,
    /// `ConnectorId` of an `AWS::Transfer::Connector`: The service-assigned ID of the connector that is created.
    ConnectorId,
    /// `Arn` of an `AWS::Transfer::HostKey`: The unique Amazon Resource Name (ARN) for the host key.
    HostKeyArn,
    /// `Arn` of an `AWS::Transfer::Profile`: The Amazon Resource Name associated with the profile, in the form `arn:aws:transfer:region:account-id:profile/profile-id/`.
    ProfileArn,
    /// `ProfileId` of an `AWS::Transfer::Profile`: The unique identifier for the AS2 profile, returned after the API call succeeds.
    ProfileId,
    /// `Arn` of an `AWS::Transfer::Server`: Specifies the unique Amazon Resource Name (ARN) of the server.
    ServerArn,
    /// `Arn` of an `AWS::Transfer::User`: The Amazon Resource Name associated with the user, in the form `arn:aws:transfer:region: *account-id* :user/ *server-id* / *username*`.
    UserArn,
    /// `Arn` of an `AWS::Transfer::WebApp`: The Amazon Resource Name (ARN) of the web app.
    WebAppArn,
    /// `Arn` of an `AWS::Transfer::Workflow`: Specifies the unique Amazon Resource Name (ARN) for the workflow.
    WorkflowArn,
    /// `WorkflowId` of an `AWS::Transfer::Workflow`: A unique identifier for a workflow.
    WorkflowId,
}
