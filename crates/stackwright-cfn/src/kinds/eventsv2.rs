// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `eventsv2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `EventBusArn` of an `AWS::EventsV2::EventBus`: The Amazon Resource Name (ARN) of the event bus.
    EventBusArn,
    /// `EventSourceArn` of an `AWS::EventsV2::EventSource`: The Amazon Resource Name (ARN) of the event source.
    EventSourceArn,
    /// `EventBusArn` of an `AWS::EventsV2::ResourcePolicy`: The Amazon Resource Name (ARN) of the event bus whose resource policy this is.
    ResourcePolicyEventBusArn,
    /// `SubscriberArn` of an `AWS::EventsV2::Subscriber`: The Amazon Resource Name (ARN) of the subscriber.
    SubscriberArn,
}
