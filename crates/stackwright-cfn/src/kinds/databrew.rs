// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `databrew`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Name` of an `AWS::DataBrew::Dataset`: The unique name of the dataset.
    DatasetName,
    /// `Name` of an `AWS::DataBrew::Job`: The unique name of the job.
    JobName,
    /// `Name` of an `AWS::DataBrew::Project`: The unique name of a project.
    ProjectName,
    /// `Name` of an `AWS::DataBrew::Recipe`: The unique name for the recipe.
    RecipeName,
    /// `Name` of an `AWS::DataBrew::Ruleset`: The name of the ruleset.
    RulesetName,
    /// `Name` of an `AWS::DataBrew::Schedule`: The name of the schedule.
    ScheduleName,
}
