// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `pricingplanmanager`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::PricingPlanManager::Subscription`: The ARN of the subscription.
    SubscriptionArn,
}
