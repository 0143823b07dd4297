// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `elasticloadbalancing`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `LoadBalancerName` of an `AWS::ElasticLoadBalancing::LoadBalancer`: The name of the load balancer.
    LoadBalancerName,
}
