// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `bcmpricingcalculator`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::BcmPricingCalculator::BillScenario`: The Amazon Resource Name (ARN) of the bill scenario.
    BillScenarioArn,
    /// `Arn` of an `AWS::BcmPricingCalculator::WorkloadEstimate`: The Amazon Resource Name (ARN) of the workload estimate.
    WorkloadEstimateArn,
}
