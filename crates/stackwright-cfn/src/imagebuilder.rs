// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ImageBuilder`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod component;
pub mod container_recipe;
pub mod distribution_configuration;
pub mod image;
pub mod image_pipeline;
pub mod image_recipe;
pub mod infrastructure_configuration;
pub mod lifecycle_policy;
pub mod workflow;

#[doc(inline)]
pub use self::component::{CfnComponent, CfnComponentRef};
#[doc(inline)]
pub use self::container_recipe::{CfnContainerRecipe, CfnContainerRecipeRef};
#[doc(inline)]
pub use self::distribution_configuration::{
    CfnDistributionConfiguration, CfnDistributionConfigurationRef,
};
#[doc(inline)]
pub use self::image::{CfnImage, CfnImageRef};
#[doc(inline)]
pub use self::image_pipeline::{CfnImagePipeline, CfnImagePipelineRef};
#[doc(inline)]
pub use self::image_recipe::{CfnImageRecipe, CfnImageRecipeRef};
#[doc(inline)]
pub use self::infrastructure_configuration::{
    CfnInfrastructureConfiguration, CfnInfrastructureConfigurationRef,
};
#[doc(inline)]
pub use self::lifecycle_policy::{CfnLifecyclePolicy, CfnLifecyclePolicyRef};
#[doc(inline)]
pub use self::workflow::{CfnWorkflow, CfnWorkflowRef};

use crate::l1::*;

/// The values of `OnFailure` of a `WorkflowConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
pub enum OnFailure {
    /// `ABORT`.
    Abort,
    /// `CONTINUE`.
    Continue,
}

#[diagnostic::do_not_recommend]
impl Kind for OnFailure {}
#[diagnostic::do_not_recommend]
impl TextKind for OnFailure {}
#[diagnostic::do_not_recommend]
impl IdKind for OnFailure {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OnFailure {}
#[diagnostic::do_not_recommend]
impl IntoValue<OnFailure> for OnFailure {
    #[inline]
    fn into_value(self) -> Value<OnFailure> {
        const VALUES: &[&str] = &["ABORT", "CONTINUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Service` of a `TargetContainerRepository` of `AWS::ImageBuilder::DistributionConfiguration`.
pub enum Service {
    /// `ECR`.
    Ecr,
}

#[diagnostic::do_not_recommend]
impl Kind for Service {}
#[diagnostic::do_not_recommend]
impl TextKind for Service {}
#[diagnostic::do_not_recommend]
impl IdKind for Service {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Service {}
#[diagnostic::do_not_recommend]
impl IntoValue<Service> for Service {
    #[inline]
    fn into_value(self) -> Value<Service> {
        const VALUES: &[&str] = &["ECR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::ImageBuilder::LifecyclePolicy`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VolumeType` of a `EbsInstanceBlockDeviceSpecification` of `AWS::ImageBuilder::ImageRecipe`.
pub enum VolumeType {
    /// `gp2`.
    Gp2,
    /// `gp3`.
    Gp3,
    /// `gp3a`.
    Gp3a,
    /// `io1`.
    Io1,
    /// `io2`.
    Io2,
    /// `io2a`.
    Io2a,
    /// `sc1`.
    Sc1,
    /// `st1`.
    St1,
    /// `standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for VolumeType {}
#[diagnostic::do_not_recommend]
impl TextKind for VolumeType {}
#[diagnostic::do_not_recommend]
impl IdKind for VolumeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VolumeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VolumeType> for VolumeType {
    #[inline]
    fn into_value(self) -> Value<VolumeType> {
        const VALUES: &[&str] = &[
            "gp2", "gp3", "gp3a", "io1", "io2", "io2a", "sc1", "st1", "standard",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
