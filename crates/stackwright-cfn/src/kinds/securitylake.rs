// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `securitylake`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SecurityLake::DataLake`: The Amazon Resource Name (ARN) of the data lake.
    DataLakeArn,
    /// `SubscriberArn` of an `AWS::SecurityLake::Subscriber`: The Amazon Resource Name (ARN) of the Security Lake subscriber.
    SubscriberArn,
    /// `SubscriberArn` of an `AWS::SecurityLake::SubscriberNotification`: The Amazon Resource Name (ARN) of the Security Lake subscriber.
    SubscriberNotificationSubscriberArn,
}
