//! A blue/green deployment moves traffic between two target groups.

use stackwright::codedeploy::EcsBlueGreenDeploymentConfig;
use stackwright::elasticloadbalancingv2::{ApplicationListenerRef, ApplicationTargetGroupRef};

fn deployment(blue: &ApplicationTargetGroupRef, listener: &ApplicationListenerRef) {
    EcsBlueGreenDeploymentConfig::new(blue, listener);
}

fn main() {}
