// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `deadline`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Deadline::Budget`: The ARN of the budget.
    BudgetArn,
    /// `Arn` of an `AWS::Deadline::Farm`: The Amazon Resource Name (ARN) assigned to the farm.
    FarmArn,
    /// `Arn` of an `AWS::Deadline::Fleet`: The Amazon Resource Name (ARN) assigned to the fleet.
    FleetArn,
    /// `Arn` of an `AWS::Deadline::LicenseEndpoint`: The Amazon Resource Name (ARN) of the license endpoint.
    LicenseEndpointArn,
    /// `Arn` of an `AWS::Deadline::MeteredProduct`: The Amazon Resource Name (ARN) of the metered product.
    MeteredProductArn,
    /// `Arn` of an `AWS::Deadline::Monitor`: The Amazon Resource Name (ARN) of the monitor.
    MonitorArn,
    /// `Arn` of an `AWS::Deadline::Queue`: The Amazon Resource Name (ARN) of the queue.
    QueueArn,
    /// `Arn` of an `AWS::Deadline::Worker`: The Amazon Resource Name (ARN) of the worker.
    WorkerArn,
}
