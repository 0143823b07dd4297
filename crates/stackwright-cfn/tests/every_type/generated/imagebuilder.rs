// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Component",
        cfn::imagebuilder::CfnComponent::new("sample", "Windows", "sample"),
    );
    stack.add(
        "ContainerRecipe",
        cfn::imagebuilder::CfnContainerRecipe::new(
            "DOCKER",
            "sample",
            "sample",
            cfn::imagebuilder::container_recipe::TargetContainerRepositoryProperty::new()
                .repository_name("sample"),
            "sample",
        ),
    );
    stack.add(
        "DistributionConfiguration",
        cfn::imagebuilder::CfnDistributionConfiguration::new(
            vec![
                cfn::imagebuilder::distribution_configuration::DistributionProperty::new("sample"),
            ],
            "sample",
        ),
    );
    stack.add(
        "Image",
        cfn::imagebuilder::CfnImage::new()
            .container_recipe_arn("arn:aws:imagebuilder:a:111111111111:container-recipe/a/1.1.1")
            .infrastructure_configuration_arn(
                "arn:aws:imagebuilder:a:111111111111:infrastructure-configuration/a",
            ),
    );
    stack.add(
        "ImagePipeline",
        cfn::imagebuilder::CfnImagePipeline::new(
            "arn:aws:imagebuilder:a:111111111111:infrastructure-configuration/a",
            "sample",
        )
        .container_recipe_arn("arn:aws:imagebuilder:a:111111111111:container-recipe/a/1.1.1"),
    );
    stack.add(
        "ImageRecipe",
        cfn::imagebuilder::CfnImageRecipe::new("sample", "sample", "sample"),
    );
    stack.add(
        "InfrastructureConfiguration",
        cfn::imagebuilder::CfnInfrastructureConfiguration::new("sample", "sample"),
    );
    stack.add(
        "LifecyclePolicy",
        cfn::imagebuilder::CfnLifecyclePolicy::new(
            "sample",
            "sample",
            vec![
                cfn::imagebuilder::lifecycle_policy::PolicyDetailProperty::new(
                    cfn::imagebuilder::lifecycle_policy::ActionProperty::new("DELETE"),
                    cfn::imagebuilder::lifecycle_policy::FilterProperty::new("AGE", 1),
                ),
            ],
            cfn::imagebuilder::lifecycle_policy::ResourceSelectionProperty::new().recipes(vec![
                cfn::imagebuilder::lifecycle_policy::RecipeSelectionProperty::new(
                    "sample", "1.1.1",
                ),
            ]),
            "AMI_IMAGE",
        ),
    );
    stack.add(
        "Workflow",
        cfn::imagebuilder::CfnWorkflow::new("sample", "BUILD", "sample"),
    );
}
