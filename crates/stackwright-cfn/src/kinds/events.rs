// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `events`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Events::ApiDestination`: The ARN of the API destination that was created by the request.
    ApiDestinationArn,
    /// `Name` of an `AWS::Events::ApiDestination`: The name for the API destination to create.
    ApiDestinationName,
    /// `Arn` of an `AWS::Events::Archive`: The ARN of the archive created.
    ArchiveArn,
    /// `ArchiveName` of an `AWS::Events::Archive`: The name for the archive to create.
    ArchiveName,
    /// `Arn` of an `AWS::Events::Connection`: The ARN of the connection that was created by the request.
    ConnectionArn,
    /// `Name` of an `AWS::Events::Connection`: The name for the connection to create.
    ConnectionName,
    /// `Arn` of an `AWS::Events::Endpoint`: The ARN of the endpoint.
    EndpointArn,
    /// `Name` of an `AWS::Events::Endpoint`: The name of the endpoint.
    EndpointName,
    /// `Arn` of an `AWS::Events::EventBus`: The ARN of the event bus, such as `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1`.
    EventBusArn,
    /// `Name` of an `AWS::Events::EventBus`: The name of the event bus, such as `PartnerName/acct1/repo1`.
    EventBusName,
    /// The name or the ARN of an event bus.
    EventBusNameOrArn,
    /// `Arn` of an `AWS::Events::Rule`: The ARN of the rule, such as `arn:aws:events:us-east-2:123456789012:rule/example`.
    RuleArn,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::events::EventBusArn> for EventBusNameOrArn {}
#[diagnostic::do_not_recommend]
impl Accepts<super::events::EventBusName> for EventBusNameOrArn {}
