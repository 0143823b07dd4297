// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `imagebuilder`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ImageBuilder::Component`: Returns the Amazon Resource Name (ARN) of the component.
    ComponentArn,
    /// `Arn` of an `AWS::ImageBuilder::ContainerRecipe`: Returns the Amazon Resource Name (ARN) of the container recipe.
    ContainerRecipeArn,
    /// `Arn` of an `AWS::ImageBuilder::DistributionConfiguration`: Returns the Amazon Resource Name (ARN) of this distribution configuration.
    DistributionConfigurationArn,
    /// `Arn` of an `AWS::ImageBuilder::Image`: Returns the Amazon Resource Name (ARN) of the image.
    ImageArn,
    /// `Arn` of an `AWS::ImageBuilder::ImagePipeline`: Returns the Amazon Resource Name (ARN) of the image pipeline.
    ImagePipelineArn,
    /// `Arn` of an `AWS::ImageBuilder::ImageRecipe`: Returns the Amazon Resource Name (ARN) of the image recipe.
    ImageRecipeArn,
    /// `Arn` of an `AWS::ImageBuilder::InfrastructureConfiguration`: Returns the Amazon Resource Name (ARN) of the infrastructure configuration.
    InfrastructureConfigurationArn,
    /// `Arn` of an `AWS::ImageBuilder::LifecyclePolicy`: The Amazon Resource Name (ARN) of the lifecycle policy resource.
    LifecyclePolicyArn,
    /// `Arn` of an `AWS::ImageBuilder::Workflow`: The Amazon Resource Name (ARN) of the workflow resource.
    WorkflowArn,
}
