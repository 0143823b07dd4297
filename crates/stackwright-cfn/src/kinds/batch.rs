// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `batch`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ComputeEnvironmentArn` of an `AWS::Batch::ComputeEnvironment`: Returns the compute environment ARN, such as `batch: *us-east-1*: *111122223333* :compute-environment/ *ComputeEnvironmentName*`.
    ComputeEnvironmentArn,
    /// `ConsumableResourceArn` of an `AWS::Batch::ConsumableResource`: The Amazon Resource Name (ARN) of the consumable resource.
    ConsumableResourceArn,
    /// `JobDefinitionArn` of an `AWS::Batch::JobDefinition`: The job definition ARN, such as `batch: *us-east-1*: *111122223333* :job-definition/ *test-gpu*: *2*`.
    JobDefinitionArn,
    /// `JobQueueArn` of an `AWS::Batch::JobQueue`: Returns the job queue ARN, such as `batch: *us-east-1*: *111122223333* :job-queue/ *JobQueueName*`.
    JobQueueArn,
    /// `QuotaShareArn` of an `AWS::Batch::QuotaShare`.
    QuotaShareArn,
    /// `Arn` of an `AWS::Batch::SchedulingPolicy`: Returns the scheduling policy ARN, such as `batch: *us-east-1*: *111122223333* :scheduling-policy/ *HighPriority*`.
    SchedulingPolicyArn,
    /// `ServiceEnvironmentArn` of an `AWS::Batch::ServiceEnvironment`: The Amazon Resource Name (ARN) of the service environment.
    ServiceEnvironmentArn,
}
