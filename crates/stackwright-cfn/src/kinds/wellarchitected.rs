// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `wellarchitected`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::WellArchitected::AgentContext`: The synthetic Amazon Resource Name (ARN) of the Agent Context, composed of the parent profile ARN and the context id.
    AgentContextArn,
    /// `Arn` of an `AWS::WellArchitected::AgentGoal`: The synthetic Amazon Resource Name (ARN) of the Agent Goal, composed of the parent profile ARN and the goal id.
    AgentGoalArn,
    /// `Arn` of an `AWS::WellArchitected::AgentProfile`: The Amazon Resource Name (ARN) of the Agent Profile.
    AgentProfileArn,
    /// `LensArn` of an `AWS::WellArchitected::Lens`: The ARN of the lens.
    LensArn,
    /// `ProfileArn` of an `AWS::WellArchitected::Profile`: The profile ARN.
    ProfileArn,
    /// `TemplateArn` of an `AWS::WellArchitected::ReviewTemplate`: The review template ARN.
    ReviewTemplateArn,
    /// `WorkloadArn` of an `AWS::WellArchitected::Workload`: The ARN for the workload.
    WorkloadArn,
}
