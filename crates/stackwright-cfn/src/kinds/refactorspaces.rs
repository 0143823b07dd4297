// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `refactorspaces`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::RefactorSpaces::Application`: The Amazon Resource Name (ARN) of the application.
    ApplicationArn,
    /// `ApplicationIdentifier` of an `AWS::RefactorSpaces::Application`: The unique identifier of the application.
    ApplicationIdentifier,
    /// `Arn` of an `AWS::RefactorSpaces::Environment`: The Amazon Resource Name (ARN) of the environment.
    EnvironmentArn,
    /// `EnvironmentIdentifier` of an `AWS::RefactorSpaces::Environment`: The unique identifier of the environment.
    EnvironmentIdentifier,
    /// `Arn` of an `AWS::RefactorSpaces::Route`: The Amazon Resource Name (ARN) of the route.
    RouteArn,
    /// `Arn` of an `AWS::RefactorSpaces::Service`: The Amazon Resource Name (ARN) of the service.
    ServiceArn,
    /// `ServiceIdentifier` of an `AWS::RefactorSpaces::Service`: The unique identifier of the service.
    ServiceIdentifier,
}
