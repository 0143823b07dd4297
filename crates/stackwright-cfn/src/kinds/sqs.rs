// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `sqs`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SQS::Queue`: Returns the Amazon Resource Name (ARN) of the queue.
    QueueArn,
    /// `Id` of an `AWS::SQS::QueuePolicy`: The provider-assigned unique ID for this managed resource.
    QueuePolicyId,
    /// `QueueUrl` of an `AWS::SQS::Queue`: Returns the URLs of the queues from the policy.
    QueueUrl,
}
