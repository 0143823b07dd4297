// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Alias",
        cfn::gamelift::CfnAlias::new(
            "sample",
            cfn::gamelift::alias::RoutingStrategyProperty::new("SIMPLE").fleet_id("fleet-a"),
        ),
    );
    stack.add("Build", cfn::gamelift::CfnBuild::new());
    stack.add(
        "ContainerFleet",
        cfn::gamelift::CfnContainerFleet::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "ContainerGroupDefinition",
        cfn::gamelift::CfnContainerGroupDefinition::new("sample", "AMAZON_LINUX_2023", 4, 1.0),
    );
    stack.add("Fleet", cfn::gamelift::CfnFleet::new("sample"));
    stack.add(
        "GameServerGroup",
        cfn::gamelift::CfnGameServerGroup::new(
            "sample",
            vec![
                cfn::gamelift::game_server_group::InstanceDefinitionProperty::new("sample0"),
                cfn::gamelift::game_server_group::InstanceDefinitionProperty::new("sample1"),
            ],
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "GameSessionQueue",
        cfn::gamelift::CfnGameSessionQueue::new("sample"),
    );
    stack.add("Location", cfn::gamelift::CfnLocation::new("custom-a"));
    stack.add(
        "MatchmakingConfiguration",
        cfn::gamelift::CfnMatchmakingConfiguration::new(true, "sample", 1, "sample"),
    );
    stack.add(
        "MatchmakingRuleSet",
        cfn::gamelift::CfnMatchmakingRuleSet::new("sample", "sample"),
    );
    stack.add(
        "Script",
        cfn::gamelift::CfnScript::new(cfn::gamelift::script::S3LocationProperty::new(
            "sample",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        )),
    );
}
