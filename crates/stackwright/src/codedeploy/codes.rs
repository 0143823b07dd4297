//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    TRAFFIC_SHIFT = "illegal-traffic-shift": "Traffic shifts by 1 to 99 percent at a time, in whole percents, with 1 minute to 48 hours in between (https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_TrafficRoutingConfig.html).";
    BLUE_GREEN = "illegal-blue-green-deployment": "A blue/green deployment of a service moves traffic between two different target groups by a listener, and may test the new tasks by another listener; the old tasks stop after at most two days (https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-create-ecs.html).";
    NOT_BY_CODE_DEPLOY = "service-not-deployed-by-code-deploy": "CodeDeploy deploys only services whose deployment controller is `CODE_DEPLOY` (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html).";
    ROLLBACK_WITHOUT_ALARM = "rollback-without-alarm": "A deployment group is to roll back when an alarm goes off, and watches no alarm (https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html).";
    HEALTHY_HOSTS = "illegal-minimum-healthy-hosts": "A percentage of healthy hosts is below 100, and a deployment by zones waits in whole seconds (https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html).";
    TAG_GROUPS = "too-many-tag-groups": "The instances of a deployment group are found by 1 to 3 groups of tags (https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-tagging.html).";
    DEPLOYMENT_NAME = "illegal-deployment-name": "The name of an application, deployment group or deployment configuration has 1 to 100 characters, and that of a configuration does not begin with `CodeDeployDefault.` (https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html).";
    LOAD_BALANCERS = "too-many-target-groups": "A deployment group of servers has at most 10 target groups, each once (https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html).";
    IMPORTED_GROUP = "imported-deployment-group": "A deployment group that exists already gets its servers where it is defined.";
}
